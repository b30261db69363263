package intake

import "github.com/integraal/integraal"

// numerals are small numbers as people write them.
var numerals = [...]integraal.Text{
	1: {NL: "één", EN: "one"}, 2: {NL: "twee", EN: "two"}, 3: {NL: "drie", EN: "three"}, 4: {NL: "vier", EN: "four"},
	5: {NL: "vijf", EN: "five"}, 6: {NL: "zes", EN: "six"}, 7: {NL: "zeven", EN: "seven"},
}

// The conditions of a definition.
var (
	textDomainsYes = integraal.Text{
		NL: "Op {n} of meer gebieden is iets nodig: {list}.", EN: "Something is needed in {n} or more areas: {list}.",
	}
	textDomainsNo = integraal.Text{
		NL: "Op minder dan {n} gebieden is iets nodig. Het gaat om: {list}.", EN: "Something is needed in fewer than {n} areas, namely: {list}.",
	}
	textDomainsNone = integraal.Text{
		NL: "Op minder dan {n} gebieden is iets nodig.", EN: "Something is needed in fewer than {n} areas.",
	}
	textDomainsOpen = integraal.Text{
		NL: "Nog niet bekend is of op {n} of meer gebieden iets nodig is. Wel in elk geval bij: {list}.",
		EN: "It is not known yet whether something is needed in {n} or more areas. It is in any case with: {list}.",
	}
	textDomainsOpenNone = integraal.Text{
		NL: "Nog niet bekend is of op {n} of meer gebieden iets nodig is.", EN: "It is not known yet whether something is needed in {n} or more areas.",
	}
	textCoreUnknown = integraal.Text{
		NL: "De regel telt {n} kerngebieden. Welke dat zijn, heeft niemand gezegd.", EN: "The rule counts {n} core areas. Nobody said which these are.",
	}
	textAskCore = integraal.Text{
		NL: "Vraag de gemeente welke gebieden zij als kern telt. De bron noemt ze niet.", EN: "Ask the municipality which areas it counts as core. The source does not name them.",
	}
	textLawsYes  = integraal.Text{NL: "Het huishouden heeft nu hulp onder: {list}.", EN: "The household now has help under: {list}."}
	textLawsNo   = integraal.Text{NL: "Het huishouden heeft nu hulp onder minder dan {n} wetten.", EN: "The household now has help under fewer than {n} laws."}
	textLawsOpen = integraal.Text{
		NL: "Nog niet bekend is of het huishouden nu hulp heeft onder {n} of meer wetten.", EN: "It is not known yet whether the household now has help under {n} or more laws.",
	}
	textAskLaws   = integraal.Text{NL: "Vraag de cliënt welke hulp er nu al is, en van wie.", EN: "Ask the client which help there is now, and from whom."}
	textYearsYes  = integraal.Text{NL: "Er is hulp sinds {day}.", EN: "There has been help since {day}."}
	textYearsNo   = integraal.Text{NL: "Er is nog geen {n} jaar hulp.", EN: "There has not been help for {n} years."}
	textYearsOpen = integraal.Text{
		NL: "Nog niet bekend is of er al {n} jaar hulp is.", EN: "It is not known yet whether there has been help for {n} years.",
	}
	textAskHelp      = integraal.Text{NL: "Vraag de cliënt sinds wanneer er hulp is.", EN: "Ask the client since when there has been help."}
	textCoheringYes  = integraal.Text{NL: "Dit hangt samen, en valt onder meer dan één wet: {from} en {to}.", EN: "These hang together, under more than one law: {from} and {to}."}
	textCoheringNo   = integraal.Text{NL: "Niets dat nodig is, hangt samen onder meer dan één wet.", EN: "Nothing that is needed hangs together under more than one law."}
	textCoheringOpen = integraal.Text{
		NL: "Nog niet bekend is of wat nodig is met elkaar samenhangt.", EN: "It is not known yet whether what is needed hangs together.",
	}
	textAskCohering    = integraal.Text{NL: "Vraag de cliënt of dit samenhangt: {from} en {to}.", EN: "Ask the client whether these hang together: {from} and {to}."}
	textAskCoheringAny = integraal.Text{NL: "Vraag de cliënt wat met elkaar samenhangt.", EN: "Ask the client what hangs together."}
)

// The decision.
var (
	textDecision = map[integraal.Verdict]integraal.Text{
		integraal.Applies: {
			NL: "Er zijn meer problemen tegelijk, volgens de regel “{name}” (versie {version}).", EN: "There are several problems at once, by the rule “{name}” (version {version}).",
		},
		integraal.AppliesNot: {
			NL: "Er zijn niet meer problemen tegelijk, volgens de regel “{name}” (versie {version}).", EN: "There are not several problems at once, by the rule “{name}” (version {version}).",
		},
		integraal.Undetermined: {
			NL: "Nog niet bekend is of er meer problemen tegelijk zijn, volgens de regel “{name}” (versie {version}).",
			EN: "It is not known yet whether there are several problems at once, by the rule “{name}” (version {version}).",
		},
	}
	textChosen     = integraal.Text{NL: "Deze regel is gekozen door: {who}.", EN: "This rule was chosen by: {who}."}
	textAnnounced  = integraal.Text{NL: "De regel komt uit een wetsvoorstel. Dat het wet is, is niet gevonden.", EN: "The rule is from a bill. That it is law was not found."}
	textUnverified = integraal.Text{
		NL: "De bron van de regel is gelezen zoals anderen die weergeven.", EN: "The source of the rule was read as others quote it.",
	}
)

// sayDecision is the decision in words: the answer, why, and whose rule it is.
func (v *view) sayDecision(d *Decision) []integraal.Text {
	says := []integraal.Text{
		textDecision[d.Verdict].With(integraal.PutText("name", d.Name), integraal.PutName("version", d.Version)),
	}
	for i := range d.Parts {
		says = append(says, d.Parts[i].Says)
	}
	says = append(says, textChosen.With(integraal.PutName("who", d.ChosenBy)))
	if v.set.Definition.Announced {
		says = append(says, textAnnounced)
	}
	for _, s := range d.Sources {
		if s.Confidence == integraal.Unverified {
			return append(says, textUnverified)
		}
	}
	return says
}
