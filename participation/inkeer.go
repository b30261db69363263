package participation

import "github.com/integraal/integraal"

// InkeerFacts are what the rule on revising a measure that runs may know (art.
// 18 lid 11).
type InkeerFacts struct {
	ID    string
	Lid   integraal.Fact[int]  // of art. 18: the lid on which the measure rests, 2 or 5 to 8
	Asked integraal.Fact[bool] // whether the person on whom it was imposed asked for it
	// Complies is whether attitude and conduct show beyond doubt that the duty
	// is kept again, as a person judged it.
	Complies integraal.Fact[bool]
}

// The facts of [InkeerFacts], as answers name them.
const (
	FactMeasureLid integraal.Name = "inkeer.lid"
	FactRevision   integraal.Name = "inkeer.asked"
	FactComplies   integraal.Name = "inkeer.complies"
)

// Inkeer is what is open for a measure that runs once the duty is kept again.
// Only on request may the college revise it, and only a measure of lid 5 to 8;
// without a request the answer is that the person can ask. A measure of lid 2 is
// reconsidered within three months (lid 3). Tuning for urgent reasons (lid 10)
// stays open either way.
//
// Its faults are participation.day and measure.earlier, for another lid.
func Inkeer(f InkeerFacts, day integraal.Date) (Way, error) {
	if err := checkDay(day, measuresRest...); err != nil {
		return Way{}, err
	}
	lid, present, missing := take(f.ID, FactMeasureLid, f.Lid)
	if present && lid != 2 && (lid < 5 || lid > 8) || f.Lid.State() == integraal.KnownAbsent {
		return Way{}, integraal.NewFault("measure.earlier", "lid", textLidOfMeasure)
	}
	if present && lid == 2 {
		return inkeerNotLid2.on(day), nil
	}
	asked, wasAsked, unasked := take(f.ID, FactRevision, f.Asked)
	complies, judged, unjudged := take(f.ID, FactComplies, f.Complies)
	missing = union(union(missing, unasked), unjudged)
	w := inkeerMay
	switch {
	case unasked == nil && (!wasAsked || !asked):
		w, missing = inkeerAsk, nil
	case missing != nil:
		w = inkeerOpen
		w.Text = together(w.Text, textOfFacts(missing))
	case !judged || !complies:
		w = inkeerNotYet
	}
	w.Missing = settled(missing)
	if len(w.Missing) == 0 {
		w.Missing = nil
	}
	return w.on(day), nil
}

var (
	inkeerMay = Way{
		Code: "inkeer.may",
		Text: integraal.Text{
			NL: "De cliënt vroeg erom en komt de plicht duidelijk weer na. De gemeente mag de verlaging nu herzien.",
			EN: "The client asked for it and clearly keeps the duty again. The municipality may revise the reduction now.",
		},
		Power: May, Who: []Role{Decider}, Laws: []integraal.Citation{pw18lid11},
	}
	inkeerAsk = Way{
		Code: "inkeer.ask",
		Text: integraal.Text{
			NL: "De gemeente mag de verlaging alleen op verzoek herzien. De cliënt kan dat verzoek nu doen. Dringende redenen kan de gemeente ook zonder verzoek meewegen.",
			EN: "The municipality may revise the reduction only on request. The client can make that request now. Urgent reasons the municipality can weigh without a request too.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw18lid11, pw18lid10},
	}
	inkeerNotYet = Way{
		Code: "inkeer.notYet",
		Text: integraal.Text{
			NL: "De cliënt vroeg erom. Nog niet is duidelijk dat de plicht weer wordt nagekomen: zeg wat daarvoor nodig is.",
			EN: "The client asked for it. It is not clear yet that the duty is kept again: say what that takes.",
		},
		Who: []Role{CaseManager, Client}, Laws: []integraal.Citation{pw18lid11, pw18lid10},
	}
	inkeerOpen = Way{
		Code: "inkeer.open",
		Text: integraal.Text{
			NL: "Of de verlaging kan worden herzien, is nog niet te zeggen.", EN: "Whether the reduction can be revised cannot be said yet.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw18lid11},
	}
	inkeerNotLid2 = Way{
		Code: "inkeer.notLid2",
		Text: integraal.Text{
			NL: "Dit is een maatregel volgens de verordening. De gemeente bekijkt haar binnen drie maanden opnieuw, ook zonder verzoek.",
			EN: "This is a measure under the by-law. The municipality looks at it again within three months, also without a request.",
		},
		Power: Must, Who: []Role{Decider}, Laws: []integraal.Citation{pw18lid3},
	}
	textLidOfMeasure = integraal.Text{
		NL: "een maatregel rust op lid 2, 5, 6, 7 of 8", EN: "a measure rests on lid 2, 5, 6, 7 or 8",
	}
)
