package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// Comparison is what differs for a person between two days.
type Comparison struct {
	Who        string
	Days       [2]integraal.Date
	Positions  [2]Position // empty for a day of which the law was not read
	Unread     []integraal.Date
	Duties     []DutyChange
	Exemptions []ExemptionChange
	Rules      []RuleChange // rules that another one replaced in between
	Packs      []Pack       // what came into force in between, what comes within a year of the last day, and the bills
}

// DutyChange is a duty that stands otherwise on the second day, and why.
type DutyChange struct {
	Duty     Duty
	From, To Status
	Ended    []Ground // grounds of the first day that are not there on the second
	Began    []Ground // grounds of the second day that were not there on the first
}

// ExemptionChange is an exemption that stands otherwise on the second day.
type ExemptionChange struct {
	Kind     ExemptionKind
	By       integraal.Citation
	From, To Availability
	Failed   []integraal.Condition // what is not met on the second day
}

// RuleChange is a rule that another replaced, and whether it bears on this
// person.
type RuleChange struct {
	From, To Rule
	Bears    integraal.Verdict
}

// ComparePositions is what changes for a person from the first day to the
// second: which duties and exemptions stand otherwise and on which ground, and
// which rules were replaced. A day of 2027 has no position, since its law was
// not read; the comparison then says so and holds what is announced. Bills
// change nothing: they are among [Comparison.Packs] and switched off.
//
// Its faults are those of [PositionOf], but for participation.unread.
func ComparePositions(f PersonFacts, first, second integraal.Date) (Comparison, error) {
	c := Comparison{Who: f.ID, Days: [2]integraal.Date{first, second}}
	var faults integraal.Faults
	for i, day := range c.Days {
		p, err := PositionOf(f, day, nil)
		switch {
		case integraal.HasFault(err, "participation.unread"):
			c.Unread = append(c.Unread, day)
		case err != nil:
			faults = append(faults, faultsIn([...]string{"first", "second"}[i], err)...)
		default:
			c.Positions[i] = p
		}
	}
	if err := faults.Err(); err != nil {
		return Comparison{}, err
	}
	if len(c.Unread) == 0 {
		c.compare()
		c.Rules = ruleChanges(&f, first, second)
	}
	c.Packs = packsBetween(first, second)
	return c, nil
}

func (c *Comparison) compare() {
	for _, before := range c.Positions[0].Duties {
		after := c.Positions[1].Of(before.Duty)
		ended, began := without(before.Grounds, after.Grounds), without(after.Grounds, before.Grounds)
		if before.Status != after.Status || len(ended)+len(began) > 0 {
			c.Duties = append(c.Duties, DutyChange{
				Duty: before.Duty, From: before.Status, To: after.Status, Ended: ended, Began: began,
			})
		}
	}
	for _, before := range c.Positions[0].Exemptions {
		after := c.Positions[1].Exemption(before.Kind)
		if before.Available != after.Available {
			c.Exemptions = append(c.Exemptions, ExemptionChange{
				Kind: before.Kind, By: after.By, From: before.Available, To: after.Available, Failed: after.Failed,
			})
		}
	}
}

// without are the grounds of a that are not among those of b.
func without(a, b []Ground) []Ground {
	var out []Ground
	for _, g := range a {
		if !slices.ContainsFunc(b, func(o Ground) bool { return o.Name == g.Name }) {
			out = append(out, g)
		}
	}
	return out
}

// ruleChanges are the rules of the first day that another version replaced by
// the second.
func ruleChanges(f *PersonFacts, first, second integraal.Date) []RuleChange {
	var out []RuleChange
	after := Rules(second)
	for _, before := range Rules(first) {
		i := slices.IndexFunc(after, func(r Rule) bool { return r.Name == before.Name })
		if i >= 0 && after[i].Holds != before.Holds {
			out = append(out, RuleChange{From: before, To: after[i], Bears: f.bears(before.Name, second)})
		}
	}
	return out
}

// bears is whether a rule that changed bears on a person: those on help towards
// work do under 27. Those on living together depend on facts of two persons.
func (f *PersonFacts) bears(name integraal.Name, day integraal.Date) integraal.Verdict {
	if name != RuleSupport && name != RuleWork {
		return integraal.Undetermined
	}
	born, ok := f.Born.Value()
	switch {
	case !ok:
		return integraal.Undetermined
	case day.Before(born.Turns(27)):
		return integraal.Applies
	}
	return integraal.AppliesNot
}

// packsBetween are what came into force after the first of two days and up to
// the last of them, what comes within a year of that, and the bills of that day.
func packsBetween(a, b integraal.Date) []Pack {
	if b.Before(a) {
		a, b = b, a
	}
	soon := b.AddYears(1)
	return slices.DeleteFunc(Packs(b), func(p Pack) bool {
		return p.Status != PackBill && (!p.From.After(a) || p.From.After(soon))
	})
}
