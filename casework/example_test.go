package casework_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
	"github.com/integraal/integraal/consent"
)

// A case file is read, and one reader's report is made of it.
func Example() {
	c, err := casework.Read(bundled.HouseholdFile()) // or os.ReadFile
	if err != nil {
		for _, fault := range integraal.FaultsIn(err) {
			fmt.Println(fault.Path, fault.Code, fault.Text.In(integraal.NL))
		}
		return
	}
	report, err := casework.Review(c, casework.Question{Viewer: "wijkteam"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, finding := range report.Findings[:4] {
		fmt.Println(finding.Urgency, finding.Title.In(integraal.NL))
	}
	fmt.Println("Doe eerst:", report.First.Text.In(integraal.NL))
	// Output:
	// termWithinWeek Uiterlijk 9 maart 2026: loonstroken en bankafschriften van M naar Werk & Inkomen
	// incomeAtStake De uitkering van M wordt vastgehouden sinds 26 februari 2026
	// contradiction M krijgt tegengestelde adviezen over werk
	// moneyMissed Zorgtoeslag gemist: € 129 per maand
	// Doe eerst: Help M om alles uiterlijk 9 maart 2026 te sturen, met een korte uitleg erbij. Lukt dat niet, vraag dan voor die dag schriftelijk om uitstel.
}

// What a reader is not shown is told from the decision alone. Where a finding
// needs it, there is the question that would open it.
func ExampleReview_withheld() {
	c, _ := bundled.Mirror()
	report, _ := casework.Review(c, casework.Question{Viewer: "wijkteam"})
	for _, w := range report.Withheld {
		if w.About == "Y" && (w.Category == consent.Income || w.Category == consent.Health) {
			fmt.Println(w.Label.EN+":", w.Why.EN)
			fmt.Println(w.Ask.Sentence.EN)
		}
	}
	// Output:
	// income and assets: consent was not asked
	// Ask Y: “May W of the neighbourhood team (Wmo 2015) know what Work & Income (Participatiewet) holds on your income and assets? You may say no; that changes nothing about the help.”
	// health: this kind of data never goes this way
}

// A case can be built in Go. Whatever is wrong with it is told at once.
func ExampleNew() {
	day := integraal.On(2026, time.March, 2)
	c, err := casework.New(casework.Parts{
		ID: "zaak-7", Day: day,
		Persons: []casework.Person{{ID: "P"}},
		Professionals: []casework.Professional{
			{ID: "T", Role: "wijkteam", Regime: consent.Wmo, SecrecyBound: true, Caseload: []string{"P"}},
		},
		Told: []casework.Telling{{
			By: "P", About: "P", To: []string{"T"}, On: day, Standard: integraal.Document, Informed: true, Year: 2026,
			Facts: []casework.FactValue{
				casework.Born.Is(integraal.On(1990, time.May, 1)),
				casework.Insured.Is(true),
				casework.Toeslagpartner.None(),
				casework.Toetsingsinkomen.Is(integraal.EuroPerYear(18_000)),
				casework.Rendementsgrondslag.Is(integraal.Euro(0)),
				casework.Zorgtoeslag.None(),
			},
		}},
		Protocol: consent.Protocol{
			Municipality: "Voorbeeldstad", Version: "voorbeeld-1",
			Valid: integraal.From(integraal.On(2026, time.January, 1)),
			Purposes: []consent.Purpose{{
				Code: "wmo-2.3.2", Role: "wijkteam", Regime: consent.Wmo,
				Needs: consent.These(consent.Composition, consent.Allowances, consent.Income),
			}},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := casework.Review(c, casework.Question{Viewer: "T"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(report.Findings[0].Title.EN)
	// Output:
	// Missed: zorgtoeslag (health care allowance), €129 per month
}

func ExampleNew_faults() {
	_, err := casework.New(casework.Parts{
		Persons:   []casework.Person{{ID: "P"}, {ID: "P"}},
		Relations: []casework.Relation{{From: "P", To: "Q", Kind: casework.ParentOf}},
	})
	for _, fault := range integraal.FaultsIn(err) {
		fmt.Println(fault.Path, fault.Code)
	}
	// Output:
	// persons[1].id id.duplicate
	// relations[0].to id.dangling
}

// Whether a case may be discussed without names is told to the worker who
// prepares it.
func ExampleAnonymous() {
	c, _ := bundled.Household()
	answer, err := casework.Anonymous(c, casework.Question{Viewer: "W"}, casework.Question{Viewer: "L"})
	fmt.Println(answer.Allowed, err)
	// Output:
	// true <nil>
}
