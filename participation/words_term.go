package participation

import "github.com/integraal/integraal"

// wordOfTerms is a name of the terms and the measures in words.
func wordOfTerms(n integraal.Name) (integraal.Text, bool) {
	for _, words := range [...]map[integraal.Name]integraal.Text{wordsOfTerms, wordsOfMeasures} {
		if t, ok := words[n]; ok {
			return t, true
		}
	}
	return wordOfEvent(n)
}

var wordsOfTerms = map[integraal.Name]integraal.Text{
	FactAdults:       {NL: "wie de aanvraag doet: een persoon of beide echtgenoten", EN: "who applies: one person or both spouses"},
	FactAdultBorn:    {NL: "geboortedatum", EN: "birth date"},
	FactLastSchool:   {NL: "laatste dag op praktijkonderwijs of voortgezet speciaal onderwijs", EN: "last day at praktijkonderwijs or voortgezet speciaal onderwijs"},
	FactUrenbeperkt:  {NL: "of iemand door ziekte minder uren kan werken (medisch urenbeperkt)", EN: "whether illness limits the hours a person can work (medisch urenbeperkt)"},
	FactDoelgroepLKS: {NL: "of iemand tot de doelgroep loonkostensubsidie hoort", EN: "whether a person belongs to the doelgroep loonkostensubsidie"},

	condAllUnder27:      {NL: "alle volwassenen zijn jonger dan 27", EN: "all adults are under 27"},
	condNoSpecialSchool: {NL: "niemand zat in het afgelopen jaar op praktijkonderwijs of voortgezet speciaal onderwijs", EN: "nobody was at praktijkonderwijs or voortgezet speciaal onderwijs in the last year"},
	condNotUrenbeperkt:  {NL: "niemand is medisch urenbeperkt", EN: "nobody is medisch urenbeperkt"},
	condNotDoelgroep:    {NL: "niemand hoort tot de doelgroep loonkostensubsidie", EN: "nobody belongs to the doelgroep loonkostensubsidie"},
}
