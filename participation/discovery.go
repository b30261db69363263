package participation

import "github.com/integraal/integraal"

// Discovery is what it means, neutrally, that income was not reported: what
// reporting it now means and what can follow, each with the power that the law
// gives and its limits. It computes no amount, says nothing of a person and is
// told to whoever asks; what someone knows stays with them.
//
// Its fault is participation.day.
func Discovery(day integraal.Date) ([]Point, error) {
	if err := checkDay(day, stopsRest...); err != nil {
		return nil, err
	}
	return pointsOn(day, discovery[:]), nil
}

var discovery = [...]*Point{
	{
		Code: "discovery.report", Power: ByLaw, Who: []Role{Client},
		Text: integraal.Text{
			NL: "Wie bijstand krijgt, meldt inkomen en werk meteen, ook als het niet gevraagd is. Wie dat nog niet deed, kan het alsnog doen. Hoe eerder, hoe minder er kan oplopen.",
			EN: "Who receives bijstand reports income and work at once, even when not asked. Who has not done so can still do it. The earlier, the less can build up.",
		},
		Laws: []integraal.Citation{pw17lid1},
	},
	{
		Code: "discovery.revise", Power: Must, Who: []Role{Decider},
		Text: integraal.Text{
			NL: "De gemeente stelt de bijstand opnieuw vast over de maanden waarover vaststaat dat er te veel is betaald. Andere maanden blijven zoals ze zijn.",
			EN: "The municipality determines the bijstand anew over the months for which it is established that too much was paid. Other months stay as they are.",
		},
		Laws: []integraal.Citation{pw54lid3, pw45lid1},
	},
	{
		Code: "discovery.recover", Power: Must, Who: []Role{Decider},
		Text: integraal.Text{
			NL: "Wat daardoor te veel is betaald, vraagt de gemeente terug.",
			EN: "What was paid too much because of it the municipality claims back.",
		},
		Laws: []integraal.Citation{pw58lid1},
	},
	{
		Code: "discovery.refrain", Power: May, Who: []Role{Decider},
		Text: integraal.Text{
			NL: "Bij dringende redenen mag de gemeente geheel of voor een deel niet terugvragen. Daarbij tellen oorzaak en gevolgen, ook het eigen aandeel van de gemeente.",
			EN: "For urgent reasons the municipality may refrain wholly or in part. Causes and consequences count in that, the municipality's own share too.",
		},
		Laws: []integraal.Citation{pw58lid8, ownShare},
	},
	{
		Code: "discovery.refrain", Power: May, Who: []Role{Decider},
		Text: integraal.Text{
			NL: "Na tien jaar, onder voorwaarden, of als iemand in één keer ten minste de helft van de rest betaalt, mag de gemeente van verder terugvragen afzien.",
			EN: "After ten years, under conditions, or when someone pays at least half of the rest at once, the municipality may refrain from claiming further.",
		},
		Laws: []integraal.Citation{pw58lid7},
	},
	{
		Code: "discovery.fine", Power: Must, Who: []Role{Decider},
		Text: integraal.Text{
			NL: "Voor het niet melden legt de gemeente een boete op van hooguit het bedrag dat te veel is ontvangen, met een bovengrens in de wet. Hoeveel verwijt er is, telt mee.",
			EN: "For not reporting the municipality imposes a fine of at most the amount received too much, with a ceiling in the law. The degree of blame counts.",
		},
		Laws: []integraal.Citation{pw18aLid1, pw18aLid2, tunedFine},
	},
	{
		Code: "discovery.fine", Power: Must, Who: []Role{Decider},
		Text: integraal.Text{
			NL: "Is er niets te veel ontvangen, dan is de boete hooguit het bedrag van de tweede categorie uit het strafrecht.",
			EN: "Where nothing was received too much, the fine is at most the amount of the second category of criminal law.",
		},
		Laws: []integraal.Citation{pw18aLid3},
	},
	{
		Code: "discovery.fine", Power: May, Who: []Role{Decider},
		Text: integraal.Text{
			NL: "In gevallen die een besluit van de regering noemt, mag een schriftelijke waarschuwing genoeg zijn. Niet als er in de twee jaar ervoor al een was.",
			EN: "In cases that a government decree names, a written warning may suffice. Not where there was one in the two years before.",
		},
		Laws: []integraal.Citation{pw18aLid4},
	},
	{
		Code: "discovery.fine", Power: May, Who: []Role{Decider},
		Text: integraal.Text{
			NL: "Bij dringende redenen mag de gemeente van een boete afzien. Valt iemand niets te verwijten, dan komt er geen boete.",
			EN: "For urgent reasons the municipality may refrain from a fine. Where someone is not to blame there is no fine.",
		},
		Laws: []integraal.Citation{pw18aLid7, awb541},
	},
	{
		Code: "discovery.help", Who: []Role{Client, Professional},
		Text: integraal.Text{
			NL: "Een onafhankelijke cliëntondersteuner kan gratis meedenken over hoe dit te melden is.",
			EN: "Independent client support can help, for free, to think through how to report this.",
		},
		Laws: []integraal.Citation{wmo224},
	},
}
