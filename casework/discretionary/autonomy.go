package discretionary

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Profile is what a team has to act with (B-119): money, mandate, knowledge, and
// rules on sharing that it knows. It is about a team and never about a worker.
type Profile struct {
	Team string
	// Body is as what the team decides: a team of the municipality acts for the
	// college, and only on a mandate of it; one of another organisation does not.
	Body participation.Body
	// Budget is how its budget stands. Known to be absent: it has none.
	Budget integraal.Fact[State]
	// SpendAlone is up to which amount it spends without asking anyone first.
	// Known to be absent: it always has to ask.
	SpendAlone integraal.Fact[integraal.Amount]
	// Decides are the matters in which its work asks for decisions, and Mandates
	// what it may decide.
	Decides  []participation.Matter
	Mandates integraal.Fact[[]Mandate]
	// Laws are the laws of its work, and Knows those that someone in the team knows.
	Laws  []integraal.Law
	Knows integraal.Fact[[]Knowledge]
	// Sharing are the rules on what may be shared, with whom and when. Known to be
	// absent: nobody laid them down.
	Sharing integraal.Fact[SharingRules]
}

// Mandate is that a team may decide in a matter.
type Mandate struct {
	Matter participation.Matter
	Named  string // the decision in which it was given
}

// Knowledge is that someone in the team knows a law.
type Knowledge struct {
	Law  integraal.Law
	Room bool // and also where it leaves room
}

// SharingRules are the rules on sharing of the municipality.
type SharingRules struct {
	Named string // where they were laid down
	Known integraal.Fact[bool]
}

// Autonomy is what a team has room for, with the gaps. It is no grade: each aspect
// stands by itself, and money alone makes no room (B-120).
type Autonomy struct {
	Team    string         `json:"team"`
	Day     integraal.Date `json:"day"`
	Aspects []AspectRead   `json:"aspects"`
	// Room is whether all aspects are there.
	Room integraal.Verdict `json:"room"`
	Says []integraal.Text  `json:"says"`
}

// AspectRead is how one aspect stands.
type AspectRead struct {
	Aspect  Aspect              `json:"aspect"`
	Verdict integraal.Verdict   `json:"verdict"`
	Says    integraal.Text      `json:"says"`
	Gaps    []Gap               `json:"gaps,omitempty"`
	Missing []integraal.Missing `json:"missing,omitempty"`
}

// Gap is something that a team lacks, with what could be done about it.
type Gap struct {
	Says integraal.Text    `json:"says"`
	Next integraal.Text    `json:"next"`
	Laws []integraal.Cited `json:"laws,omitempty"`
}

// The facts of a profile that an answer can miss.
const (
	FactBudget     integraal.Name = "team.budget"
	FactSpendAlone integraal.Name = "team.spendAlone"
	FactMandates   integraal.Name = "team.mandates"
	FactKnows      integraal.Name = "team.knows"
	FactSharing    integraal.Name = "team.sharing"
	FactRulesKnown integraal.Name = "team.rulesKnown"
)

// Read is what a team has room for on a day. Its faults are team.missing, and
// decider.matter of package participation for a matter that there is not.
func (p Profile) Read(day integraal.Date) (Autonomy, error) {
	if p.Team == "" || day.IsZero() {
		return Autonomy{}, integraal.NewFault("team.missing", "team", textTeam)
	}
	mandate, err := p.mandate(day)
	if err != nil {
		return Autonomy{}, err
	}
	a := Autonomy{Team: p.Team, Day: day, Room: integraal.Applies}
	a.Aspects = []AspectRead{p.budget(day), mandate, p.knowledge(), p.sharing()}
	for i := range a.Aspects {
		x := &a.Aspects[i]
		x.conclude()
		switch {
		case x.Verdict == integraal.AppliesNot || a.Room == integraal.AppliesNot:
			a.Room = integraal.AppliesNot
		case x.Verdict == integraal.Undetermined:
			a.Room = integraal.Undetermined
		}
	}
	a.Says = []integraal.Text{textRoom[a.Room]}
	if a.Aspects[0].Verdict == integraal.Applies && a.Room != integraal.Applies {
		a.Says = append(a.Says, textMoneyIsNotRoom)
	}
	return a, nil
}

// conclude is the verdict of an aspect: a gap settles it, what is missing leaves it
// open.
func (x *AspectRead) conclude() {
	x.Verdict = integraal.Applies
	switch {
	case len(x.Gaps) > 0:
		x.Verdict = integraal.AppliesNot
	case len(x.Missing) > 0:
		x.Verdict = integraal.Undetermined
	}
	x.Says = textAspects[x.Aspect][x.Verdict]
}

func (x *AspectRead) gap(says, next integraal.Text, laws ...integraal.Citation) {
	x.Gaps = append(x.Gaps, Gap{says, next, integraal.CiteAll(laws...)})
}

func lacks[T any](x *AspectRead, name integraal.Name, f integraal.Fact[T], hint integraal.Text) {
	x.Missing = append(x.Missing, integraal.Missing{Fact: name, State: f.State(), Hint: hint})
}

// absent reports whether a fact was established not to be there, and known whether
// there is a value.
func absent[T any](f integraal.Fact[T]) (v T, known, none bool) {
	v, known = f.Value()
	return v, known, f.State() == integraal.KnownAbsent
}

func (p *Profile) budget(day integraal.Date) AspectRead {
	x := AspectRead{Aspect: HasBudget}
	state, known, none := absent(p.Budget)
	switch {
	case none:
		x.gap(textNoBudgetGap, textNoBudgetNext)
	case !known:
		lacks(&x, FactBudget, p.Budget, textAskBudget)
	case !state.Budget.Period.Contains(day):
		x.gap(textBudgetOver, textNoBudgetNext)
	case state.Free.IsZero():
		x.gap(textBudgetEmpty, textNoBudgetNext)
	}
	return x
}

// mandate is whether the team can decide: on money without asking first, and in the
// matters of its work, which a law may keep for others.
func (p *Profile) mandate(day integraal.Date) (AspectRead, error) {
	x := AspectRead{Aspect: HasMandate}
	alone, known, none := absent(p.SpendAlone)
	switch {
	case none || known && alone.IsZero():
		x.gap(textMustAsk, textMustAskNext)
	case !known:
		lacks(&x, FactSpendAlone, p.SpendAlone, textAskAlone)
	}
	given, told, nothing := absent(p.Mandates)
	for _, matter := range p.Decides {
		competence, err := participation.DeciderFor(matter, day)
		if err != nil {
			return x, err
		}
		named := ""
		if i := slices.IndexFunc(given, func(m Mandate) bool { return m.Matter == matter }); i >= 0 {
			named = given[i].Named
		}
		// A team that acts for who decides is not who decides: it needs a mandate too.
		capacity := competence.Of(p.Body)
		onMandate := capacity == participation.DecidesOnMandate || capacity == participation.Decides
		switch {
		case onMandate && named != "":
		case onMandate && !told && !nothing:
			lacks(&x, FactMandates, p.Mandates, textAskMandate.With(integraal.PutText("decider", competence.Decides.Text())))
		case capacity == participation.Decides:
			decider := integraal.PutText("decider", competence.Decides.Text())
			x.gap(textActsFor.With(decider), textMandateNext.With(decider), competence.Laws...)
		case onMandate:
			x.gap(competence.Says, textMandateNext.With(integraal.PutText("decider", competence.Decides.Text())), competence.Laws...)
		default:
			x.gap(competence.Says, textCannotNext, competence.Laws...)
		}
	}
	return x, nil
}

func (p *Profile) knowledge() AspectRead {
	x := AspectRead{Aspect: HasKnowledge}
	knows, known, none := absent(p.Knows)
	if !known && !none {
		if len(p.Laws) > 0 {
			lacks(&x, FactKnows, p.Knows, textAskKnows)
		}
		return x
	}
	for _, law := range p.Laws {
		name := integraal.PutName("law", law.String())
		i := slices.IndexFunc(knows, func(k Knowledge) bool { return k.Law == law })
		switch {
		case i < 0:
			x.gap(textKnowsNot.With(name), textKnowsNext.With(name))
		case !knows[i].Room:
			x.gap(textKnowsNoRoom.With(name), textRoomNext.With(name))
		}
	}
	return x
}

func (p *Profile) sharing() AspectRead {
	x := AspectRead{Aspect: SharesByRules}
	rules, known, none := absent(p.Sharing)
	switch {
	case none || known && rules.Named == "":
		x.gap(textNoRules, textNoRulesNext)
	case !known:
		lacks(&x, FactSharing, p.Sharing, textAskRules)
	case integraal.Is(rules.Known, false) || rules.Known.State() == integraal.KnownAbsent:
		x.gap(textRulesUnknown, textRulesNext)
	case rules.Known.State() != integraal.Known:
		lacks(&x, FactRulesKnown, rules.Known, textAskRulesKnown)
	}
	return x
}
