package participation_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// A payment is held. What has to come first, what stands in the way, and who is
// asked what?
func ExampleStopCheck() {
	letter := integraal.Source{Who: "Work & Income", Standard: integraal.Decision, On: integraal.On(2026, time.February, 26)}
	f := participation.StopFacts{
		ID:       "M",
		Act:      integraal.Know(participation.Blokkering, letter),
		By:       integraal.Know("V", letter),
		Mandated: integraal.Know(true, letter),
		Asked:    integraal.Know(true, letter), AskedBy: integraal.Know(integraal.On(2026, time.March, 9), letter),
		Heard: integraal.Know(false),
		Cause: integraal.Know(participation.OfThirdParty, integraal.Source{Who: "M", Standard: integraal.ClientStatement}),
	}
	s, err := participation.StopCheck(f, integraal.On(2026, time.March, 2), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(s.Passed()), "passed,", len(s.Open()), "open,", len(s.Blocked()), "in the way")
	next, _ := s.Next()
	fmt.Println("next:", next.Text.EN)
	for _, g := range s.Blocked() {
		fmt.Println("in the way:", g.Says.EN)
	}
	for _, g := range s.AskedOf(participation.Client) {
		fmt.Println("the client can answer:", g.Code)
	}
	fmt.Println(s.Gate(participation.GateUrgent).State, "-", s.Questions[0].Text.NL)
	// Output:
	// 3 passed, 9 open, 1 in the way
	// next: Look in the own registers. What stands there is not asked of the client.
	// in the way: The error may lie with another: a third party, such as an employer. Find that out first. As long as that is possible, the word fraud does not fit.
	// the client can answer: gate.facts
	// the client can answer: gate.cause
	// the client can answer: gate.hearing
	// the client can answer: gate.continuity
	// neededFor - Wat staat vast, waar komt het vandaan en van welke dag is het?
}

// A recovery on the ground that obliges: a person has to judge whether there are
// urgent reasons, for this act and with reasons. The library only asks.
func ExampleStopCheck_recovery() {
	f := participation.StopFacts{
		ID:     "M",
		Act:    integraal.Know(participation.Terugvorderen),
		Ground: integraal.Know(participation.GroundBreach),
	}
	day := integraal.On(2026, time.March, 2)
	s, _ := participation.StopCheck(f, day, nil)
	fmt.Println(s.Gate(participation.GateGround).Says.EN)
	fmt.Println(s.Gate(participation.GateUrgent).State, s.Gate(participation.GateUrgent).Laws[0])
	for _, p := range s.Weigh[:2] {
		fmt.Println("?", p.Text.EN)
	}
	f.Urgent = integraal.Know(participation.UrgentFinding{
		For: participation.Terugvorderen, Found: true,
		Judgement: participation.Judgement{By: "V", On: day, Reasons: "the municipality knew for a year and did nothing"},
	})
	s, _ = participation.StopCheck(f, day, nil)
	fmt.Println(s.Gate(participation.GateUrgent).Says.EN)
	// Output:
	// On this ground the municipality must recover. There is room for urgent reasons, and after ten years or on a buy-off.
	// open art. 58 lid 8 Participatiewet
	// ? What caused it?
	// ? What did the municipality do itself: did it know, could it have known, and how soon did it act?
	// Urgent reasons were found. Then the municipality may refrain, wholly or in part.
}

// She cares for her father, and is asked to work. Forty hours is what was
// established that she can carry.
func ExampleContradictions_household() {
	m := participation.Messages{
		Directives: []participation.Directive{
			{
				ID: "care", About: "M", Sender: "W", Law: integraal.Wmo2015, Activity: participation.InformalCare,
				Direction: participation.Towards, Hours: integraal.Know(20),
			},
			{
				ID: "work", About: "M", Sender: "K", Law: integraal.Participatiewet, Imposed: true, Activity: participation.Work,
				Direction: participation.Towards, Hours: integraal.Know(24),
			},
		},
		Bearers: []participation.Bearer{{ID: "M", Hours: integraal.Know(40)}},
	}
	found, _ := participation.Contradictions(m, integraal.On(2026, time.March, 2))
	for _, c := range found.Groups {
		fmt.Println(c.Kind, c.Verdict, c.Missing)
	}
	for p := range found.Pairs() {
		if p.Kind == participation.CarerCountedTwice {
			fmt.Println(p.One.ID, "against", p.Other.ID)
		}
	}
	contradicted, _ := found.Contradicted("work").Value()
	fmt.Println("the duty is settled:", !contradicted)
	// Output:
	// MORE_TASKS_THAN_CARRIED undetermined [{contradiction.capacityTasks M unknown [] { } true}]
	// DUTY_OF_EXEMPT undetermined [{contradiction.exemptions M unknown [] { } true}]
	// CARER_COUNTED_TWICE applies []
	// CARE_VS_WORK applies []
	// care against work
	// the duty is settled: false
}
