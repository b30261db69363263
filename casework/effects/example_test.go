package effects_test

import (
	"fmt"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/effects"
)

// What a decision meant for the client, and the harm that came of it.
func ExampleRead() {
	r, err := effects.Read(article())
	if err != nil {
		fmt.Println(err)
		return
	}
	of := r.Of("d1")
	fmt.Println(of.Effects[0].Says.In(integraal.EN))
	fmt.Println(of.Effects[0].Meant[0].Who+":", of.Effects[0].Meant[0].Says)
	fmt.Println(of.Not[0].Says.In(integraal.EN))
	for _, s := range of.Traces[0].Steps {
		fmt.Println(s.Sure, s.Harm, "after", s.After)
	}
	// Output:
	// When this was decided it was known that somebody else helped the client too: the neighbourhood team. They were not asked first. It was about: stopping the benefit.
	// M: Ik sliep niet meer. Ik was bang voor mijn huis.
	// The client did not want the school to be consulted. That they were not asked is no effect of working apart. It was about: stopping the benefit.
	// confirmed gap after s1
	// confirmed rent-march after gap
	// confirmed sister after gap
	// confirmed reminder after rent-march
	// supposed stress after rent-march
}

// What can still be put right, and of whom it can be asked.
func ExampleTrace_Open() {
	r, _ := effects.Read(article())
	for _, p := range r.Traces[0].Open() {
		fmt.Println(p.Harm, p.Kind, "of", p.Of.EN)
	}
	// Output:
	// gap interest of the municipality
	// rent-march arrangement of the creditor, such as the landlord
	// rent-march debtTalk of the municipality's debt help
	// sister arrangement of who lent the money
	// sister compensate of the municipality
	// reminder waiveCosts of the creditor, such as the landlord
	// reminder compensate of the municipality
	// stress help of the person, and whoever helps
}
