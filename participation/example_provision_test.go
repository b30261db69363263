package participation_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// A woman on bijstand with a positive UWV advice on sheltered work asks for day
// activities under the Wmo. What is there, under each law, and who decides?
func ExampleProvisionsFor() {
	f := participation.ProvisionFacts{
		ID:    "M",
		Born:  integraal.Know(integraal.On(1982, time.November, 4)),
		Group: integraal.Know(participation.OnBijstand),
	}
	f.Is[participation.OnlySheltered] = integraal.Know(true)
	f.Is[participation.UWVAdvisedSheltered] = integraal.Know(true)
	f.Is[participation.ShelterFull] = integraal.Know(false)
	f.Is[participation.AsksDayActivity] = integraal.Know(true)
	p, err := participation.ProvisionsFor(f, integraal.On(2026, time.March, 2), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	sheltered := p.Of(participation.BeschutWerk)
	fmt.Println(sheltered.By, "-", sheltered.State, "-", sheltered.Modality, "- decides:", sheltered.Decides)
	fmt.Println(p.Prompts[0].Text.EN)
	support := p.Of(participation.WorkSupport)
	fmt.Println(support.By, "-", support.State, "-", support.Modality)
	fmt.Println(support.Questions()[0].Text.EN)
	// Output:
	// art. 10b lid 1 Participatiewet - available - must - decides: college
	// Look at sheltered work first, and then at day activities under the Wmo. If the job is not there yet, what is there until then?
	// art. 10 lid 1 Participatiewet - judgement - claim
	// Did the municipality look into which help towards work is needed, and what came out of it?
}

// A wijkteam of another organisation is asked to decide on a duty.
func ExampleCheckDecider() {
	day := integraal.On(2026, time.March, 2)
	err := participation.CheckDecider(participation.PwRights, participation.Wijkteam, "", day)
	for _, f := range integraal.FaultsIn(err) {
		fmt.Println(f.Text.EN)
	}
	wmo, _ := participation.DeciderFor(participation.WmoRights, day)
	fmt.Println("Wmo, a provider:", wmo.Of(participation.Aanbieder))
	take, _ := participation.DeciderFor(participation.WmoToTakePart, day)
	fmt.Println("Wmo, a duty to take part:", take.Decides)
	// Output:
	// the neighbourhood team of another organisation cannot decide this; only this body can: the college of the municipality
	// Wmo, a provider: onMandate
	// Wmo, a duty to take part: nobody
}

// Which room is there for a father who gives care and has to look for work?
func ExampleRoomFor() {
	f := participation.RoomFacts{
		ID:    "F",
		Born:  integraal.Know(integraal.On(1980, time.May, 1)),
		Group: integraal.Know(participation.OnBijstand),
	}
	f.Is[participation.DutyAtIssue] = integraal.Know(true)
	f.Is[participation.GivesCare] = integraal.Know(true)
	room, err := participation.RoomFor(f, integraal.On(2026, time.March, 2), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range room.Room {
		if r.Fits == integraal.Applies {
			fmt.Printf("%s (%s): %s\n", r.Valve.By, r.Valve.Modality, r.Valve.Question.EN)
		}
	}
	fmt.Println(room.Hardship.EN)
	// Output:
	// art. 9 lid 2 Participatiewet (may): Was it looked at whether there are urgent reasons for a temporary exemption?
	// art. 18 lid 1 Participatiewet (mustAfterJudgement): Was this tuned to what this person can do and lives through?
	// art. 33 lid 6 Participatiewet (byLaw): Is the informal care not seen as work for a wage?
	// The Participatiewet has no general hardship clause. Nearest come art. 16 (very urgent reasons) and art. 18 lid 1 (tuning to the person).
}

// A refusal names art. 58 lid 1. The error may lie with the municipality.
func ExampleQuestionsOn() {
	day := integraal.On(2026, time.March, 2)
	f := participation.RoomFacts{ID: "M"}
	f.Is[participation.RecoveryAtIssue] = integraal.Know(true)
	f.Is[participation.OthersErred] = integraal.Know(true)
	r := participation.Refusal{
		ID:      "letter of 26 February",
		Cites:   []integraal.Citation{integraal.Participatiewet.Art("58", day).Lid("1")},
		Weighed: []integraal.Name{"pw.58.7"},
	}
	answer, err := participation.QuestionsOn(r, f, day)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, q := range answer.Questions {
		fmt.Printf("%s [%s]: %s\n", q.Valve.ID, q.Fits, q.Text.EN)
	}
	// Output:
	// pw.58.8 [applies]: The refusal names art. 58 lid 1 Participatiewet. Here art. 58 lid 8 Participatiewet leaves room. Was it looked at? Were cause, effects and the municipality's own share weighed?
	// awb.4.94 [applies]: The refusal names art. 58 lid 1 Participatiewet. Here art. 4:94 lid 1 Awb leaves room. Was it looked at? Was it looked at whether paying later or in parts is possible?
	// awb.3.4.2 [undetermined]: The refusal names art. 58 lid 1 Participatiewet. Here art. 3:4 lid 2 Awb leaves room. Was it looked at? Were the disadvantages of this decision for this person weighed?
	// awb.4.84 [undetermined]: The refusal names art. 58 lid 1 Participatiewet. Here art. 4:84 Awb leaves room. Was it looked at? Must the policy rule be departed from here?
}

// An instrument of pressure is recorded only on the Participatiewet, by the
// college, with a reason.
func ExampleCheckPressure() {
	err := participation.CheckPressure(participation.PressureSuspension, integraal.Wmo2015, participation.Wijkteam, "", "",
		integraal.On(2026, time.March, 2))
	for _, f := range integraal.FaultsIn(err) {
		fmt.Println(f.Code)
	}
	// Output:
	// decider.cannot
	// pressure.law
	// pressure.reason
}
