package participation_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Two friends share a home because one of them needs care. Until the end of 2025
// that made them spouses; since then it does not, while the care is given.
func ExampleSpousesOf() {
	yes, no := integraal.Know(true), integraal.Know(false)
	friends := participation.TogetherFacts{
		Married: no, SameHome: yes, MutualCare: yes, Kin: integraal.Know(participation.NoKin),
		CareNeed: yes, CareGiven: yes, CareReason: yes,
	}
	for _, day := range []integraal.Date{integraal.On(2025, time.December, 31), integraal.On(2026, time.January, 1)} {
		s, err := participation.SpousesOf(friends, day, nil)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(day, s.Says.EN)
	}
	// Output:
	// 2025-12-31 These two count as spouses. The duties hold for each of them.
	// 2026-01-01 These two do not count as spouses as long as the care is given. They need not be related for that.
}

// Of two spouses each has duties of their own.
func ExamplePositionsOf() {
	person := func(id string, incapacitated bool) participation.PersonFacts {
		return participation.PersonFacts{
			ID: id, Born: integraal.Know(integraal.On(1985, time.May, 1)),
			Bijstand:      integraal.Know(integraal.From(integraal.On(2025, time.December, 1))),
			Incapacitated: integraal.Know(incapacitated),
			Ontheffing:    integraal.KnowAbsent[participation.Ontheffing](),
			Ontheffing9a:  integraal.KnowAbsent[integraal.Period](),
		}
	}
	both, err := participation.PositionsOf(participation.Couple{
		Together: participation.TogetherFacts{Married: integraal.Know(true), Apart: integraal.Know(false)},
		First:    person("M", false), Second: person("P", true),
	}, integraal.On(2026, time.March, 2))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("spouses:", both.Spouses.As)
	for _, p := range []participation.Position{both.First, both.Second} {
		fmt.Println(p.Who, p.Of(participation.SeekWork).Status)
	}
	// Output:
	// spouses: applies
	// M applies
	// P lifted
}

// A child turns twelve, and the duty to accept work binds.
func ExampleComparePositions() {
	f := participation.PersonFacts{
		ID: "M", Born: integraal.Know(integraal.On(1985, time.May, 1)),
		Bijstand:      integraal.Know(integraal.From(integraal.On(2025, time.December, 1))),
		SingleParent:  integraal.Know(true),
		YoungestChild: integraal.Know(integraal.On(2014, time.March, 2)),
		Incapacitated: integraal.Know(false),
		Ontheffing:    integraal.KnowAbsent[participation.Ontheffing](),
		Ontheffing9a:  integraal.KnowAbsent[integraal.Period](),
		Childcare:     integraal.Know(false),
	}
	c, err := participation.ComparePositions(f, integraal.On(2026, time.March, 1), integraal.On(2026, time.March, 2))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range c.Duties {
		fmt.Println(d.Duty, "from", d.From, "to", d.To, "by", d.Ended[0].By)
	}
	// Output:
	// acceptWork from blocked to applies by art. 9 lid 4 Participatiewet
}

// Any two kinds of work can be set side by side.
func ExampleDifferences() {
	rows, err := participation.Differences(participation.Wijkwerk, participation.WerkEnInkomen)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range rows[:3] {
		fmt.Printf("%s %s / %s\n", r.Aspect.Question.EN, r.Left.Text.EN, r.Right.Text.EN)
	}
	// Output:
	// Which law? Wmo 2015 / Participatiewet
	// What is the aim? taking part in society, in a way that suits the client / being led to suitable paid work
	// Must the client take part? No. Taking part is voluntary, there is no cut in income. / Yes, with exceptions person by person.
}

// What is adopted but not in force, and what is only a bill, decides nothing.
func ExamplePacks() {
	for _, p := range participation.Packs(integraal.On(2026, time.March, 2)) {
		fmt.Printf("%s: %s\n", p.Source, p.Status.Text().EN)
	}
	// Output:
	// BWBR0015703: in force
	// Stb. 2025, 312: in force
	// Stb. 2025, 210: in force
	// Stb. 2025, 312: adopted, not in force on this day
	// Stb. 2025, 312: adopted, not in force on this day
	// Kamerstukken 36 785: bill: switched off
	// Kamerstukken 36 295: bill: switched off
	// kabinetsplan, maart 2025: bill: switched off
	// Stb. 2025, 312, art. IV: adopted, not in force on this day
}

// What differs for a person of 22 between the end of 2025 and the start of 2026, with
// the provisions and the day on which it came about.
func ExampleCompare() {
	f := participation.CompareFacts{Person: participation.PersonFacts{
		ID: "J", Born: integraal.Know(integraal.On(2003, time.January, 15)),
	}}
	c, err := participation.Compare(f, integraal.On(2025, time.October, 1), integraal.On(2026, time.March, 2))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range c.In(participation.PartProvision) {
		if d.Code == "learnWork" {
			fmt.Println(d.Turn, d.Since, d.FromLaws, d.ToLaws)
		}
	}
	for _, d := range c.In(participation.PartTerm) {
		if d.Code == "advance" {
			fmt.Printf("%s since %s: %s; %s\n", d.Turn, d.Since, d.From.EN, d.To.EN)
		}
	}
	// Output:
	// otherwise 2026-01-01 [art. 10f Participatiewet] [art. 7a lid 3 Participatiewet]
	// otherwise since 2026-01-01: the advance is at least 90%; the advance is at least 95%
}
