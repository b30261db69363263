package discretionary

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// ToPerson is what is said of money, put to the person whom it is for.
func (c *Counting) ToPerson() Counting {
	out := *c
	out.Says = slices.Clone(c.Says)
	for i, says := range out.Says {
		out.Says[i] = toPerson(says)
	}
	out.Missing = slices.Clone(c.Missing)
	for i := range out.Missing {
		out.Missing[i].Hint = toPerson(out.Missing[i].Hint)
	}
	return out
}

// ToPerson is what is asked, put to the person whom the money is for.
func (a Ask) ToPerson() Ask {
	a.Says = toPerson(a.Says)
	return a
}

func toPerson(t integraal.Text) integraal.Text {
	return integraal.Text{NL: personNL.Replace(t.NL), EN: personEN.Replace(t.EN)}
}

var (
	personNL = strings.NewReplacer(
		"voor deze persoon is", "voor u is", "voor deze persoon", "voor u", "Of deze persoon bijstand heeft", "Of u bijstand hebt",
		"Deze persoon heeft geen bijstand", "U hebt geen bijstand", "Deze persoon is jonger", "U bent jonger",
		"Heeft deze persoon bijstand? Vraag het de persoon.", "Hebt u bijstand?",
		"kreeg deze persoon", "kreeg u", "Kreeg deze persoon", "Kreeg u", "Hoort deze persoon", "Hoort u",
		"Vraag de cliënt wat dit heeft opgeleverd.", "Wat heeft dit u opgeleverd? U mag het vertellen. Het hoeft niet.",
		"Wat is de geboortedatum?", "Wat is uw geboortedatum?",
	)
	personEN = strings.NewReplacer(
		"to this person", "to you", "Whether this person has bijstand", "Whether you have bijstand",
		"This person has no bijstand", "You have no bijstand", "This person is under", "You are under",
		"Does this person have bijstand? Ask the person.", "Do you have bijstand?",
		"did this person receive", "did you receive", "Did this person receive", "Did you receive", "Does this person belong", "Do you belong",
		"Ask the client what this led to.", "What did this lead to for you? You may tell it. You need not.",
		"What is the birth date?", "What is your birth date?",
	)
)
