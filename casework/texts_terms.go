package casework

import "github.com/integraal/integraal"

// What is said about terms: those that run, and those that have passed.
var (
	textTermToday    = integraal.Text{NL: "De termijn eindigt vandaag.", EN: "The term ends today."}
	textTermTomorrow = integraal.Text{NL: "De termijn eindigt morgen.", EN: "The term ends tomorrow."}
	textTermSoon     = integraal.Text{NL: "De termijn eindigt over {days} dagen.", EN: "The term ends in {days} days."}
	textTermLater    = integraal.Text{NL: "De termijn eindigt over {days} dagen; dat dringt nog niet.", EN: "The term ends in {days} days; that does not press yet."}
	textTermOver     = integraal.Text{
		NL: "De termijn is {ago} verlopen. Of gebeurd is wat moest gebeuren, is hier niet bekend.",
		EN: "The term passed {ago}. Whether what had to be done was done is not known here.",
	}
	textYesterday = integraal.Text{NL: "gisteren", EN: "yesterday"}
	textDaysAgo   = integraal.Text{NL: "{days} dagen geleden", EN: "{days} days ago"}

	// When something can be asked at the latest, of a term that ends on a day.
	textBeforeThatDay = integraal.Text{NL: "voor die dag", EN: "before that day"}
	textStillToday    = integraal.Text{NL: "vandaag nog", EN: "today"}

	textPapersAsked = plain("Werk & Inkomen vroeg in de brief van {letter} om {all}.", "Work & Income asked for {all} in the letter of {letter}.")

	textWmoFinish = plain(
		"Rond het onderzoek af en geef {who} de uitkomst op papier, uiterlijk {day}.",
		"Finish the investigation and give {who} the outcome on paper, by {day}.")
	textWmoAsk = told{
		other: integraal.Text{
			NL: "Vraag {worker} hoe het met het onderzoek staat.", EN: "Ask {worker} how the investigation stands.",
		},
	}
	textDebtDecide = plain(
		"Beslis op de aanvraag van {who} om hulp bij schulden en stuur het besluit, uiterlijk {day}.",
		"Decide on the request of {who} for help with debts and send the decision, by {day}.")
	textDebtAsk = plain(
		"Vraag hoe het staat met het besluit over hulp bij uw schulden.",
		"Ask how the decision on help with your debts stands.")

	textPapersOverTitle = told{
		other: integraal.Text{NL: "termijn van {day} is {ago} verlopen: {papers} van {who}", EN: "the term of {day} passed {ago}: {papers} of {who}"},
		own:   integraal.Text{NL: "termijn van {day} is {ago} verlopen: {papers}", EN: "the term of {day} passed {ago}: {papers}"},
	}
	textPapersOverBecause = integraal.Text{
		NL: "De termijn is verlopen terwijl inkomen wordt vastgehouden of een stop is aangekondigd.",
		EN: "The term has passed while income is held back or a stop is announced.",
	}
	textPapersOverSays = integraal.Text{
		NL: "Of de papieren er inmiddels zijn, is hier niet bekend.",
		EN: "Whether the papers have come in since is not known here.",
	}
	textPapersOverHelp = told{
		other: integraal.Text{
			NL: "Vraag {who} of alles is gestuurd. Zo niet: help om het alsnog te sturen, met uitleg waarom het later is, en vraag Werk & Inkomen om een nieuwe dag.",
			EN: "Ask {who} whether everything was sent. If not: help to send it after all, with an explanation why it is late, and ask Work & Income for a new day.",
		},
		own: integraal.Text{
			NL: "Is nog niet alles gestuurd? Stuur het dan alsnog, met uitleg waarom het later is. Vraag Werk & Inkomen in een brief of e-mail om een nieuwe dag.",
			EN: "Has not everything been sent? Send it after all, with an explanation why it is late. Ask Work & Income for a new day in a letter or e-mail.",
		},
	}
	textPapersOverClear = plain(
		"Kijk of de papieren er zijn, en of u zelf kunt opzoeken wat ontbreekt. Zijn ze er niet, vraag {who} dan waarom en spreek een nieuwe dag af.",
		"See whether the papers are there, and whether you can look up yourself what is missing. If they are not, ask {who} why and agree on a new day.",
	)

	textConsentRenew = told{
		other: integraal.Text{
			NL: "Bespreek {when} of {who} de toestemming wil verlengen. Nee mag; dan stopt het delen.",
			EN: "Discuss {when} whether {who} wants to renew the consent. No is possible; then the sharing stops.",
		},
		own: integraal.Text{
			NL: "U kunt de toestemming op elk moment intrekken. Wilt u haar verlengen, zeg dat dan {when}.",
			EN: "You can withdraw the consent at any time. If you want to renew it, say so {when}.",
		},
	}

	textWmoTerm = told{
		other: integraal.Text{NL: "onderzoek na de melding van {melding}: klaar uiterlijk {day}", EN: "investigation after the report of {melding}: done by {day}"},
	}
	textWmoOver = told{
		other: integraal.Text{NL: "termijn van {day} is {ago} verlopen: onderzoek na de melding van {melding}", EN: "the term of {day} passed {ago}: investigation after the report of {melding}"},
	}
	textWmoOverFinish = plain(
		"Kijk of het onderzoek klaar is. Zo niet: rond het af, geef {who} de uitkomst op papier en zeg dat een aanvraag nu al kan.",
		"See whether the investigation is finished. If not: finish it, give {who} the outcome in writing and say that an application is possible now.",
	)
	textWmoOverApply = told{
		other: integraal.Text{
			NL: "Is het onderzoek niet klaar, dan kan {who} nu al een aanvraag doen bij de gemeente.",
			EN: "If the investigation is not finished, {who} can apply to the municipality now.",
		},
		own: integraal.Text{
			NL: "Vraag het wijkteam hoe ver het onderzoek is. Is het niet klaar, dan kunt u nu al een aanvraag doen bij de gemeente.",
			EN: "Ask the neighbourhood team how far the investigation is. If it is not finished, you can apply to the municipality now.",
		},
	}

	textDebtTerm = told{
		other: integraal.Text{NL: "besluit over schuldhulp na het gesprek van {talk}: uiterlijk {day}", EN: "decision on debt help after the talk of {talk}: by {day}"},
	}
	textDebtOver = told{
		other: integraal.Text{NL: "termijn van {day} is {ago} verlopen: besluit over schuldhulp na het gesprek van {talk}", EN: "the term of {day} passed {ago}: decision on debt help after the talk of {talk}"},
	}
	textDebtOverNext = told{
		other: integraal.Text{
			NL: "Kijk of het besluit er is. Zo niet: zorg dat het er komt en zeg {who} wanneer.",
			EN: "See whether the decision is there. If not: see that it comes and tell {who} when.",
		},
		own: integraal.Text{
			NL: "Vraag uw schuldhulpverlener naar het besluit. Is het er niet, vraag dan in een brief of e-mail wanneer het komt.",
			EN: "Ask your debt counsellor for the decision. If it is not there, ask in a letter or e-mail when it will come.",
		},
	}
)
