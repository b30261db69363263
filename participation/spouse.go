package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// Kin is how two persons are related. The zero Kin is not at all.
type Kin uint8

// The relations that art. 3 lid 2 onder a tells apart.
const (
	NoKin        Kin = iota
	FirstDegree      // parent, child or the like, by blood or marriage; a former foster child of age
	SecondDegree     // brother, sister, grandparent or grandchild, by blood
)

// String names the relation as JSON does.
func (k Kin) String() string {
	return nameOf([]string{"none", "firstDegree", "secondDegree"}, int(k))
}

// MarshalText writes k as [Kin.String] does.
func (k Kin) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// TogetherFacts are what decides whether two persons are treated as spouses
// under the Participatiewet (art. 3). They are facts of the two together.
type TogetherFacts struct {
	// Married to each other or registered partners. Absent is no.
	Married integraal.Fact[bool]
	// Whether spouses live apart for good (lid 2 b). Absent is no.
	Apart integraal.Fact[bool]
	// Whether both have their main residence in one home (lid 3). Absent is no.
	SameHome integraal.Fact[bool]
	// Whether they show that they care for each other, by sharing the costs of
	// the household or otherwise (lid 3). Absent is no.
	MutualCare integraal.Fact[bool]
	// How they are related. Absent: not at all.
	Kin integraal.Fact[Kin]

	// Whether one of the two needs care, whether the other gives it on this day,
	// and whether that need is the reason why they live together (lid 2 a). The
	// last is for the college to establish. Absent is no.
	CareNeed   integraal.Fact[bool]
	CareGiven  integraal.Fact[bool]
	CareReason integraal.Fact[bool]

	// The day of the application (lid 4 a).
	Applied integraal.Fact[integraal.Date]
	// The last day on which they were married to each other, and that on which
	// they were treated as married for bijstand (lid 4 a). Absent: never.
	LastMarried integraal.Fact[integraal.Date]
	LastTreated integraal.Fact[integraal.Date]
	// A child of the two, or a child of one that the other recognised (lid 4 b),
	// a contract on living together that binds both (lid 4 c), a registration as
	// a joint household (lid 4 d). Absent is no.
	Child      integraal.Fact[bool]
	Contract   integraal.Fact[bool]
	Registered integraal.Fact[bool]
}

// Spouses is whether two persons are treated as spouses on a day.
type Spouses struct {
	Day        integraal.Date
	As         integraal.Verdict     // applies: each is treated as the other's spouse
	Grounds    []Ground              // what makes them so, or keeps them from it
	Failed     []integraal.Condition // what is not met, where they are not
	Missing    []integraal.Missing   // what keeps it open
	Judgements []Point               // what only the college can establish
	Says       integraal.Text        // in a plain sentence
}

// SpousesOf is whether two persons are treated as spouses on a day (art. 3 lid
// 2 to 4). It answers for the days of [CoveredPositions]: up to 31 December
// 2025 the care need of a relative in the second degree kept two persons from
// being treated as spouses, since 1 January 2026 a care need does that is the
// reason to live together, related or not, while the care is given.
//
// Its faults are participation.day, participation.unread and together.day.
func SpousesOf(f TogetherFacts, day integraal.Date, why *integraal.Explanation) (Spouses, error) {
	if err := checkDay(day, spousesRest...); err != nil {
		return Spouses{}, err
	}
	if err := f.check(day); err != nil {
		return Spouses{}, err
	}
	t := &pair{TogetherFacts: &f, day: day}
	s := t.spouses()
	s.Day = day
	s.explain(why)
	return s, nil
}

func (f *TogetherFacts) check(day integraal.Date) error {
	var faults integraal.Faults
	for _, d := range [...]struct {
		path string
		fact integraal.Fact[integraal.Date]
	}{{"applied", f.Applied}, {"lastMarried", f.LastMarried}, {"lastTreated", f.LastTreated}} {
		if v, ok := d.fact.Value(); ok && (v.IsZero() || v.After(day)) {
			faults = append(faults, integraal.NewFault("together.day", d.path, textDayAfter))
		}
	}
	return faults.Err()
}

// pair is the facts of two persons as the rules meet them on a day.
type pair struct {
	*TogetherFacts
	day integraal.Date
}

func (t *pair) spouses() Spouses {
	married := holds("", FactMarried, t.Married, condMarried, pw3lid2b)
	apart := holds("", FactApart, t.Apart, condApart, pw3lid2b)
	byMarriage := all(married, apart.not(condNotApart, pw3lid2b))
	if byMarriage.yes() {
		return Spouses{
			As: integraal.Applies, Says: textSpouses,
			Grounds: []Ground{t.ground(groundMarried, pw3lid2b)},
		}
	}
	joint, exempt := t.joint(), t.exempt()
	s := t.unmarried(all(joint, exempt.not(condNotExempt, pw3lid2a)), joint, exempt)
	switch {
	case s.As == integraal.Applies:
	case byMarriage.open():
		s = Spouses{
			Missing: settled(union(slices.Clone(byMarriage.missing), s.Missing)), Judgements: s.Judgements, Says: textSpousesOpen,
		}
	case married.yes():
		s.Grounds = append([]Ground{t.ground(groundApart, pw3lid2b)}, s.Grounds...)
	}
	return s
}

// unmarried is the answer for two who are not married.
func (t *pair) unmarried(as, joint, exempt condition) Spouses {
	s := Spouses{As: as.verdict, Missing: settled(as.missing)}
	switch {
	case as.yes():
		s.Says, s.Grounds = textSpouses, t.jointGrounds()
		s.Judgements = pointsOn(t.day, []*Point{judgeMutual})
	case as.open():
		s.Says, s.Judgements = textSpousesOpen, pointsOn(t.day, t.judgements())
	case exempt.yes():
		s.Says, s.Grounds = textNotSpouses, t.exemptGrounds()
		if t.byCare().yes() && !t.day.Before(readPw) {
			s.Says = textNotSpousesCare
			s.Judgements = pointsOn(t.day, []*Point{judgeCareReason})
		}
		s.Failed = t.inText(as.failed)
	default:
		s.Says, s.Failed = textNotSpouses, t.inText(joint.failed)
	}
	return s
}

func (t *pair) judgements() []*Point {
	points := []*Point{judgeMutual}
	if !t.day.Before(readPw) {
		points = append(points, judgeCareReason)
	}
	return points
}

func (t *pair) ground(name integraal.Name, by integraal.Citation) Ground {
	return Ground{Name: name, By: inTextOf(t.day, by)}
}

func (t *pair) inText(failed []integraal.Condition) []integraal.Condition {
	for i := range failed {
		failed[i].By = inTextOf(t.day, failed[i].By)
	}
	return failed
}

func (s *Spouses) explain(why *integraal.Explanation) {
	if why == nil {
		return
	}
	by := inTextOf(s.Day, pw3lid2a)
	if s.As == integraal.Undetermined {
		integraal.Explain(why, stepSpouses, integraal.Word("?"), by)
	} else {
		integraal.Explain(why, stepSpouses, integraal.YesNo(s.As == integraal.Applies), by)
	}
	for _, g := range s.Grounds {
		integraal.Explain(why, g.Name, integraal.YesNo(true), g.By)
	}
	for _, c := range s.Failed {
		integraal.Explain(why, c.Name, integraal.YesNo(false), c.By)
	}
}
