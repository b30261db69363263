package participation_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// A single parent with a child of two. Which duties bind her today? The
// municipality has not established childcare yet.
func ExamplePositionOf() {
	f := participation.PersonFacts{
		ID:            "M",
		Born:          integraal.Know(integraal.On(1982, time.November, 4)),
		Bijstand:      integraal.Know(integraal.From(integraal.On(2025, time.December, 1))),
		SingleParent:  integraal.Know(true),
		YoungestChild: integraal.Know(integraal.On(2023, time.June, 20)),
		Incapacitated: integraal.KnowAbsent[bool](),
		Ontheffing:    integraal.KnowAbsent[participation.Ontheffing](),
		Ontheffing9a:  integraal.KnowAbsent[integraal.Period](),
		Childcare:     integraal.Know(false),
	}
	p, err := participation.PositionOf(f, integraal.On(2026, time.March, 2), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range p.Duties {
		fmt.Printf("%s: %s\n", s.Duty, s.Status)
	}
	exemption := p.Exemption(participation.ChildUnder5)
	fmt.Println(exemption.By, "-", exemption.Power, "until", exemption.Ends)
	for _, m := range exemption.Missing {
		word, _ := participation.Word(m.Fact)
		fmt.Println("missing:", word.EN)
	}
	// Output:
	// seekWork: applies
	// register: open
	// acceptWork: blocked
	// useProvision: applies
	// workOnPlan: appliesNot
	// tegenprestatie: applies
	// inform: applies
	// cooperate: applies
	// behave: applies
	// learnDutch: open
	// furtherDuty: open
	// art. 9a lid 1 Participatiewet - mustOnRequest until 2028-06-20
	// missing: months of the exemption for a child under 5 used before, here or in another municipality
}

// The word participation needs its law.
func ExampleParticipatie() {
	_, err := participation.Participatie("")
	fmt.Println(integraal.HasFault(err, "participation.ambiguous"))

	wmo, _ := participation.Participatie(integraal.Wmo2015)
	fmt.Println(wmo.Law, "voluntary:", wmo.Voluntary)
	pw, _ := participation.Participatie(integraal.Participatiewet)
	fmt.Println(pw.Law, "voluntary:", pw.Voluntary)
	// Output:
	// true
	// Wmo 2015 voluntary: true
	// Participatiewet voluntary: false
}

// The client manager says: work. The wijkteam says: not now.
func ExampleContradictions() {
	ds := []participation.Directive{
		{
			ID: "duty", About: "M", Sender: "K", Law: integraal.Participatiewet, Imposed: true,
			Activity: participation.Work, Direction: participation.Towards, Hours: integraal.Know(24),
		},
		{
			ID: "advice", About: "M", Sender: "W", Law: integraal.Wmo2015,
			Activity: participation.Work, Direction: participation.Away, Hours: integraal.Know(0),
		},
	}
	found, _ := participation.Contradictions(participation.Messages{Directives: ds}, integraal.On(2026, time.March, 2))
	for _, c := range found.Groups {
		fmt.Println(c.Kind, c.About, c.Verdict)
		if c.Kind != participation.OppositeDirection {
			continue
		}
		fmt.Println(c.Activity, "- towards:", c.Sides[0].Voices[0].ID, "- away:", c.Sides[1].Voices[0].ID)
		for _, w := range c.Ways {
			fmt.Println(w.Code, w.Power, w.Laws)
		}
	}
	// Output:
	// CONTRADICTORY_ADVICE M applies
	// work - towards: duty - away: advice
	// way.decider none [art. 7 lid 4 Participatiewet]
	// way.independentAdvice mustOnRequest [art. 10 lid 4 Participatiewet art. 10 lid 5 Participatiewet]
	// way.tailoring must [art. 18 lid 1 Participatiewet]
	// way.exemption may [art. 9 lid 2 Participatiewet]
	// way.wmoTuning must [art. 2.3.5 lid 5 Wmo 2015 art. 2.3.2 lid 4 onder f Wmo 2015]
	// way.together none []
	// MORE_HOURS_THAN_CARRIED M undetermined
	// MORE_TASKS_THAN_CARRIED M undetermined
	// DUTY_OF_EXEMPT M undetermined
}

// A payment is held. Her account is that an employer made the error.
func ExampleGates() {
	f := participation.StopFacts{
		ID:       "M",
		Act:      integraal.Know(participation.Blokkering),
		By:       integraal.Know("V"),
		Mandated: integraal.Know(true),
		Heard:    integraal.Know(false),
		Cause: integraal.Know(participation.OfThirdParty,
			integraal.Source{Who: "M", Standard: integraal.ClientStatement}),
		AtIssue: integraal.Know(integraal.EuroCents(612_40)),
		Month:   integraal.Know(integraal.On(2026, time.January, 1)),
		Norm:    integraal.Know(integraal.CentsPerMonth(1401_50)),
	}
	c, _ := participation.Gates(f, integraal.On(2026, time.March, 2), nil)
	fmt.Println(c.Statement.Is.EN)
	fmt.Println(c.Observations[0].Text.EN)
	for _, g := range c.In(participation.GateBlocked) {
		fmt.Println(g.Code, "-", g.Says.EN)
	}
	fmt.Println(len(c.In(participation.GateOpen)), "questions stand open")
	// Output:
	// The payment is held. Nothing has been decided on the right to bijstand. The law has no article of its own for this. It is allowed only as long as the inquiry needs it, and after weighing the interests. Objection is possible within six weeks.
	// This is about €612.40 in one month; whether net or gross is not said. That is below the bijstand norm of that month, €1,401.50 net with holiday allowance. So on the ground of this one amount it can lead at most to the revision of that one month.
	// gate.cause - The error may lie with another: a third party, such as an employer. Find that out first. As long as that is possible, the word fraud does not fit.
	// 10 questions stand open
}

// What is open to the client and those around her, and by when?
func ExampleWays() {
	f := participation.StopFacts{
		Act:       integraal.Know(participation.Blokkering),
		Asked:     integraal.Know(true),
		AskedBy:   integraal.Know(integraal.On(2026, time.March, 9)),
		MadeKnown: integraal.Know(integraal.On(2026, time.February, 26)),
		Threat:    integraal.Know(participation.Eviction),
	}
	ways, _ := participation.Ways(f, integraal.On(2026, time.March, 2))
	for _, w := range ways {
		if !w.By.IsZero() {
			fmt.Println(w.Code, "by", w.By)
		}
	}
	// Output:
	// way.papers by 2026-03-09
	// way.objection by 2026-04-09
	// way.firstTalk by 2026-03-05
}

// A decision is a person's: without one it is refused.
func ExampleRecordDecision() {
	f := participation.StopFacts{Act: integraal.Know(participation.Opschorten)}
	day := integraal.On(2026, time.March, 10)
	c, _ := participation.Gates(f, day, nil)
	_, err := participation.RecordDecision(c, "", "", day)
	fmt.Println(integraal.HasFault(err, "decision.decider"))

	d, _ := participation.RecordDecision(c, "V", "mandaatbesluit 2025, art. 3", day)
	fmt.Println(d.By, "decided on", d.Act, "with", len(d.Undone), "questions unanswered")
	// Output:
	// true
	// V decided on opschorten with 14 questions unanswered
}

// What reporting income now means, for whoever asks.
func ExampleDiscovery() {
	points, _ := participation.Discovery(integraal.On(2026, time.March, 2))
	for _, p := range points[:4] {
		fmt.Println(p.Power, p.Laws[0])
	}
	// Output:
	// byLaw art. 17 lid 1 Participatiewet
	// must art. 54 lid 3 Participatiewet
	// must art. 58 lid 1 Participatiewet
	// may art. 58 lid 8 Participatiewet
}

// Papers by a day that the municipality set, and a consent that ends.
func ExampleDeadlines() {
	found, _ := participation.Deadlines([]participation.Term{
		{Kind: participation.PapersAsked, Day: integraal.On(2026, time.March, 9)},
		{Kind: participation.ConsentEnds, Day: integraal.On(2026, time.August, 10)},
	}, integraal.On(2026, time.March, 2))
	for _, d := range found {
		fmt.Println(d.Kind, d.Day, d.DaysLeft, "days, within a week:", d.WithinWeek)
	}
	// Output:
	// papersAsked 2026-03-09 7 days, within a week: true
	// consentEnds 2026-08-10 161 days, within a week: false
}
