package participation_test

import (
	"fmt"
	"os"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// She did not come to an appointment about help towards work. Nothing is
// computed until V answered two questions.
func ExampleMeasureAssessment() {
	data, err := os.ReadFile("testdata/afstemming/voorbeeldstad.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	bylaw, err := participation.ReadAfstemming(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	day := integraal.On(2026, time.March, 20)
	f := participation.MeasureFacts{
		ID: "M", Breach: integraal.Know(participation.UseOffered),
		On:          integraal.Know(integraal.On(2026, time.March, 9)),
		Established: integraal.Know(true), Tuned: integraal.Know(true), Contradicted: integraal.Know(false),
		EarlierUniform: integraal.KnowAbsent[participation.EarlierUniform](),
		Norm:           integraal.Know(integraal.CentsPerMonth(1401_50)), Month: integraal.Know(day),
		Children: integraal.Know(2),
	}
	m, _ := participation.MeasureAssessment(f, bylaw, day, nil)
	fmt.Println(m.State, m.Total)
	for _, q := range m.Questions {
		fmt.Println("-", q.Laws[0], "-", q.Who[0])
	}

	v := integraal.Source{Who: "V", Standard: integraal.Decision}
	f.Culpability = integraal.Know(participation.Reduced, v)
	f.Urgent = integraal.Know(participation.NoUrgentReason, v)
	m, _ = participation.MeasureAssessment(f, bylaw, day, nil)
	fmt.Println(m.State, m.Basis, m.Percentage, m.Months, m.Total)
	for _, i := range m.Spread {
		fmt.Println("-", i.Month, i.Amount)
	}
	fmt.Println(m.Effects[1].Text.EN)
	// Output:
	// open 0.00
	// - art. 18 lid 9 Participatiewet - decider
	// - art. 18 lid 10 Participatiewet - decider
	// answered art. 18 lid 5 Participatiewet 100.000% 1 1401.50
	// - 2026-03-01 467.17
	// - 2026-04-01 467.17
	// - 2026-05-01 467.16
	// There are children. They live on the same bijstand: what do they need in those months?
}

// Without a by-law there is no reduction for what the Act leaves to it.
func ExampleMeasureAssessment_noByLaw() {
	f := participation.MeasureFacts{
		ID: "M", Breach: integraal.Know(participation.ObtainWork),
		On: integraal.Know(integraal.On(2026, time.March, 9)),
	}
	m, _ := participation.MeasureAssessment(f, nil, integraal.On(2026, time.March, 20), nil)
	fmt.Println(m.State, "-", m.Says.EN)
	// Output:
	// none - No by-law is known for that day. Without a by-law the bijstand is not reduced.
}

func ExampleReadAfstemming() {
	data, _ := os.ReadFile("testdata/afstemming/rotterdam.json")
	bylaw, err := participation.ReadAfstemming(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	w, _ := bylaw.On(integraal.On(2026, time.March, 9))
	fmt.Println(w.Source.Regulation, "-", w.Confidence)
	for _, c := range w.Categories {
		fmt.Println(c.Label, c.Percentage, c.Months, c.Breaches[0])
	}
	// Output:
	// Verordening maatregelen en handhaving Rotterdam 2019 - unchecked
	// 1 30.000% 1 cooperateOnPlan
	// 2 100.000% 1 obtainWork
	// misdraging 50.000% 1 misconduct
	// besef 20.000% 12 irresponsible
}

func ExampleLanguageMeasure() {
	v := integraal.Source{Who: "V", Standard: integraal.Decision}
	f := participation.LanguageMeasureFacts{
		ID: "M", BelowLevel: integraal.Know(true), Notified: integraal.Know(integraal.On(2025, time.September, 1)),
		Shown: integraal.Know(false), Started: integraal.Know(true), Progress: integraal.Know(true),
		Culpability: integraal.Know(participation.Ordinary, v), Urgent: integraal.Know(participation.NoUrgentReason, v),
		Norm: integraal.Know(integraal.CentsPerMonth(1401_50)), Contradicted: integraal.Know(false),
	}
	day := integraal.On(2025, time.November, 3)
	m, _ := participation.LanguageMeasure(f, day, nil)
	fmt.Println(m.State, m.Percentage)
	f.Progress = integraal.Know(false)
	m, _ = participation.LanguageMeasure(f, day, nil)
	fmt.Println(m.State, m.Percentage, m.Months, m.Monthly)
	// Output:
	// refrain 0/1
	// answered 20.000% 6 280.30
}

func ExampleFineAssessment() {
	f := participation.FineFacts{
		ID: "M", On: integraal.Know(integraal.On(2026, time.January, 15)), Established: integraal.Know(true),
		Benefit: integraal.Know(integraal.Euro(1200)),
		Earlier: integraal.KnowAbsent[participation.EarlierFine](), Warned: integraal.KnowAbsent[integraal.Date](),
	}
	day := integraal.On(2026, time.March, 20)
	fine, _ := participation.FineAssessment(f, day, nil)
	fmt.Println(fine.State, len(fine.Questions), fine.AtMost)
	v := integraal.Source{Who: "V", Standard: integraal.Decision}
	f.Culpability, f.Urgent = integraal.Know(participation.Ordinary, v), integraal.Know(participation.NoUrgentReason, v)
	fine, _ = participation.FineAssessment(f, day, nil)
	fmt.Println(fine.State, "the lower of", fine.ByBenefit, "and category", fine.Category)
	// Output:
	// open 2 0.00
	// answered the lower of 1200.00 and category 3
}
