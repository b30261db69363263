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

// The payment of M was held; what came of it is told, and how it was put right. Each
// reader is told what they may know of it.
func ExampleEffectsFor() {
	c, _ := casework.Read(bundled.HouseholdFile())
	parts, day := c.Parts(), integraal.On(2026, time.April, 13)
	own := casework.Provenance{By: "M", To: []string{"W"}, On: day, Standard: integraal.ClientStatement}
	parts.Effects = casework.EffectRecords{
		Reversed: []casework.Reversal{{ID: "back", Of: "inhouding-1", On: integraal.On(2026, time.March, 18), Told: casework.Provenance{By: "K", To: []string{"K", "W"}, On: day, Standard: integraal.Decision}}},
		Harms:    []casework.Harm{{ID: "rent", Kind: "arrears", Text: "de huur van maart niet betaald", Persons: []string{"M"}, Category: consent.Debts, Amount: integraal.Euro(720), Told: own}},
		Leads:    []casework.Lead{{ID: "lead", From: "inhouding-1", To: "rent", Stance: casework.Confirmed, Told: own}},
	}
	c, err := casework.New(parts)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, viewer := range []string{"wijkteam", "werk-en-inkomen"} {
		r, err := casework.EffectsFor(c, casework.Question{Viewer: viewer, Day: day})
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, trace := range r.Traces {
			for _, step := range trace.Steps {
				fmt.Println(viewer, trace.From, trace.Reversed, step.Kind, step.Amount.Value)
			}
		}
	}
	// Output:
	// wijkteam 2026-02-26 2026-03-18 incomeGap 1331.43
	// wijkteam 2026-02-26 2026-03-18 arrears 720.00
	// werk-en-inkomen 2026-02-26 2026-03-18 incomeGap 1331.43
}

// A team gave M money of its discretionary budget twice in a year.
func ExampleBudgetFor() {
	c, _ := casework.Read(bundled.HouseholdFile())
	parts := c.Parts()
	for i, day := range []integraal.Date{integraal.On(2026, time.March, 10), integraal.On(2026, time.April, 7)} {
		parts.Bookings = append(parts.Bookings, casework.Booking{
			ID: []string{"first", "second"}[i], About: []string{"M"}, Category: consent.Advice, On: day, Amount: integraal.Euro(700), Purpose: "een wasmachine",
			To: "person", Person: "M", Title: "gift", Stand: "spent", Paid: integraal.Euro(700), PaidOn: day,
			Told: casework.Provenance{By: "W", To: []string{"W"}, On: day, Standard: integraal.ProfessionalObservation},
		})
	}
	c, err := casework.New(parts)
	if err != nil {
		fmt.Println(err)
		return
	}
	b, err := casework.BudgetFor(c, casework.Question{Viewer: "wijkteam", Day: integraal.On(2026, time.April, 13)})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, x := range b.Bookings {
		fmt.Println(x.ID, x.Paid.Value, x.Counts.Counts)
		fmt.Println(x.Counts.Says[1].EN)
	}
	// Output:
	// first 700.00 undetermined
	// The college decides whether and how much counts.
	// second 700.00 undetermined
	// It can be seen here that there was €700 this year already. If that was all, €500 of this money does not count. There may have been more.
}
