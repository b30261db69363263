package intake_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/intake"
)

// An intake, the decision by the municipality's own choice, and the proposal.
func ExampleAssess() {
	said := integraal.Source{Who: "M", Standard: integraal.ClientStatement, On: integraal.On(2026, time.February, 3)}
	in := intake.Intake{
		Day: integraal.On(2026, time.March, 2), Clients: []string{"M"},
		Questions:     []intake.Question{{Who: "M", On: said.On, Says: "Ik kan de huur niet betalen."}},
		Scope:         integraal.Know(intake.Scope{Only: []intake.Domain{intake.Finances, intake.Housing}}, said),
		Conversations: []intake.Conversation{{ID: "g1", On: said.On, Method: intake.Method{Code: intake.MethodWmoInquiry}}},
		Heard: []intake.Heard{
			{Conversation: "g1", Domain: intake.Finances, Answer: intake.Need, By: said, Says: "Ik heb negen schuldeisers."},
			{Conversation: "g1", Domain: intake.Housing, Answer: intake.Need, By: said},
		},
		Joint: integraal.Know(true, said),
	}
	two, _ := intake.DefinitionOf(intake.TwoDomains, "1")
	r, err := intake.Assess(in, intake.Settings{Definition: two, ChosenBy: "het college"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Whole.Says.EN)
	fmt.Println(r.Multi.Says[0].EN)
	fmt.Println(r.Route)
	for _, seat := range r.Team.Seats {
		fmt.Println("-", seat.Label.EN, seat.Domains)
	}
	// Output:
	// The client wanted to speak only of: money and debts and housing. That was done.
	// There are several problems at once, by the rule “something needed in two or more areas” (version 1).
	// joint
	// - Work & Income [finances]
	// - debt help [finances]
	// - someone who can do something about the home [housing]
}

// The bundled definitions, with how well their source was read.
func ExampleDefinitions() {
	for _, d := range intake.Definitions() {
		fmt.Println(d.ID, d.Version, d.Sources[0].Confidence)
	}
	// Output:
	// nji-core-and-years 2016 probable
	// scp-several-laws 2017 unverified
	// scp-three-domains 2023 unverified
	// two-domains 1 probable
	// wams-cohering 36295 unverified
}

// A wrong file gives all its faults at once.
func ExampleRead_faults() {
	_, err := intake.Read([]byte(`{"schemaVersion": 1, "clients": ["M"], "colour": "red", "settings": {
		"definition": {"id": "two-domains", "version": "1"}, "chosenBy": "het college", "chosenBy": "de raad"}}`))
	for _, fault := range integraal.FaultsIn(err) {
		fmt.Println(fault.Path, fault.Code)
	}
	// Output:
	//  json.unknown-key
	// settings.chosenBy json.duplicate-key
}
