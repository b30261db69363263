package casework_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/consent"
)

// atWorkAndIncome is a case of one person whom Work & Income helps.
func atWorkAndIncome(day integraal.Date) casework.Parts {
	return casework.Parts{
		ID: "zaak-8", Day: day,
		Persons: []casework.Person{{ID: "P"}},
		Professionals: []casework.Professional{
			{ID: "K", Role: "werk-en-inkomen", Regime: consent.Pw, SecrecyBound: true, Caseload: []string{"P"}},
		},
		Protocol: consent.Protocol{
			Municipality: "Voorbeeldstad", Version: "voorbeeld-1",
			Valid: integraal.From(integraal.On(2026, time.January, 1)),
			Purposes: []consent.Purpose{{
				Code: "pw-execution", Role: "werk-en-inkomen", Regime: consent.Pw,
				Needs: consent.These(consent.Composition, consent.Procedure, consent.AnnouncedDecision),
			}},
		},
	}
}

// findings prints the findings of one kind that K reads.
func findings(p casework.Parts, code string) {
	c, err := casework.New(p)
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := casework.Review(c, casework.Question{Viewer: "K"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range report.Findings {
		if f.Code != code {
			continue
		}
		fmt.Println(f.Title.EN)
		for _, says := range f.Says {
			fmt.Println("-", says.EN)
		}
	}
}

// From what happened in a matter follows its term: here that of an application for
// bijstand, of eight weeks. A request for papers lets it stand still until they were
// there (Awb art. 4:15), and it does not end at Easter (Algemene termijnenwet art. 1).
func ExampleHappening() {
	p := atWorkAndIncome(integraal.On(2026, time.March, 2))
	told := func(on integraal.Date) casework.Provenance {
		return casework.Provenance{By: "K", To: []string{"K"}, On: on, Standard: integraal.Document}
	}
	applied := integraal.On(2026, time.February, 2)
	p.Events = []casework.Happening{
		{ID: "e1", About: "P", Of: "aanvraag", Kind: "application", On: applied, Told: told(applied)},
	}
	findings(p, "term.pwDecision")
	asked, papers := applied.AddDays(7), applied.AddDays(14)
	p.Events = append(p.Events, casework.Happening{
		ID: "e2", About: "P", Of: "aanvraag", Kind: "supplementAsked", On: asked, Set: asked.AddDays(14), Ended: papers, Told: told(asked),
	})
	findings(p, "term.pwDecision")
	// Output:
	// Term for P until 30 March 2026, after: the application for bijstand
	// - There is a decision on the application for bijstand on this day at the latest, or word of how long it still takes.
	// Term for P until 7 April 2026, after: the application for bijstand
	// - There is a decision on the application for bijstand on this day at the latest, or word of how long it still takes.
}

// A refusal that names a rule gets the room that the law leaves beside it: as questions
// to who decides, never as a verdict.
func ExampleRefusal() {
	day := integraal.On(2026, time.March, 2)
	p := atWorkAndIncome(day)
	p.Refusals = []casework.Refusal{{
		ID: "r1", About: "P", Text: "geen vrijstelling van solliciteren",
		Cites: []integraal.Citation{integraal.Participatiewet.Art("9", integraal.On(2026, time.January, 1)).Lid("1").Onder("a")},
		Told:  casework.Provenance{By: "K", To: []string{"K"}, On: day, Standard: integraal.Decision},
	}}
	findings(p, "refusal.room")
	// Output:
	// Refused to P: “geen vrijstelling van solliciteren”
	// - Whether the law leaves room here too depends on what is not known yet: art. 9 lid 2 Participatiewet, art. 9 lid 4 Participatiewet, art. 9a lid 1 Participatiewet, art. 18 lid 1 Participatiewet, art. 3:4 lid 2 Awb and art. 4:84 Awb.
}
