package casework

import (
	"time"

	"github.com/integraal/integraal"
)

// The provisions that findings cite beside those of the rules.
var (
	readIn2026 = integraal.On(2026, time.January, 1)
	readAVG    = integraal.On(2016, time.May, 4)

	pw15       = integraal.Participatiewet.Art("15", readIn2026).Lid("1")
	awir16     = integraal.Awir.Art("16", readIn2026).Lid("1")       // an advance on a toeslag
	avgMinimal = integraal.AVG.Art("5", readAVG).Lid("1").Onder("c") // no more data than is needed
	avg5       = integraal.AVG.Art("5", readAVG).Lid("1").Onder("d") // data is accurate
	avg7       = integraal.AVG.Art("7", readAVG)                     // consent is free and can be withdrawn
	avg16      = integraal.AVG.Art("16", readAVG)                    // and what is wrong is mended
)

func plain(nl, en string) told { return told{other: integraal.Text{NL: nl, EN: en}} }

// What is said about allowances and norms.
var (
	textMonthlyAdvance = integraal.Text{NL: "voorschot per maand, netto", EN: "advance a month, net"}
	textYearlyRate     = integraal.Text{NL: "per jaar als alles zo blijft, netto", EN: "a year if all stays as it is, net"}

	textBecauseMissed = integraal.Text{
		NL: "Er is recht op geld dat niet binnenkomt.",
		EN: "There is a right to money that does not come in.",
	}
	textBecauseMore = integraal.Text{
		NL: "Er komt meer binnen dan waar recht op lijkt te zijn.",
		EN: "More comes in than there seems to be a right to.",
	}
	textBecauseOpen = integraal.Text{
		NL: "Een gegeven houdt het antwoord open.",
		EN: "A fact keeps the answer open.",
	}
	textBecauseRest = integraal.Text{NL: "Goed om te weten; niets dringt.", EN: "Good to know; nothing presses."}

	textMissedTitle = told{
		other: integraal.Text{NL: "{scheme} gemist: {missed}", EN: "missed: {scheme}, {missed}"},
		own:   integraal.Text{NL: "u loopt {scheme} mis: {missed}", EN: "you miss {scheme}: {missed}"},
	}
	textMissedYear = plain(
		"Dat is {yearly} netto als alles heel {year} zo blijft.",
		"That is {yearly} net if all stays as it is throughout {year}.",
	)
	textMissedUntil = plain(
		"Aanvragen voor {year} kan tot en met {last} bij Dienst Toeslagen, ook over maanden die al voorbij zijn.",
		"For {year} it can be asked until {last} at Dienst Toeslagen, also for months that have passed.",
	)
	textMissedCare = told{
		other: integraal.Text{
			NL: "Het bedrag hangt af van het inkomen over heel {year}, het vermogen op 1 januari en met wie iemand woont. Blijkt het inkomen hoger dan geschat, dan moet een deel terug. Schat het dus liever iets te hoog en geef elke wijziging meteen door.",
			EN: "The amount depends on the income of all of {year}, the assets on 1 January and on who lives together. If the income turns out higher than estimated, a part has to be paid back. So estimate a little high rather than low, and report every change at once.",
		},
		own: integraal.Text{
			NL: "Het bedrag hangt af van uw inkomen over heel {year}, uw vermogen op 1 januari en met wie u woont. Gaat u meer verdienen, geef dat dan meteen door aan Dienst Toeslagen. Anders moet u later een deel terugbetalen.",
			EN: "The amount depends on your income of all of {year}, your assets on 1 January and on whom you live with. If you start to earn more, report it to Dienst Toeslagen at once. Otherwise you will have to pay back a part later.",
		},
	}
	textOwnTaskPw = integraal.Text{
		NL: "U kijkt hiernaar vanuit uw eigen taak: geld waar iemand elders recht op heeft, gaat voor op bijstand. Zo is art. 15 hier gelezen. De toeslag zelf telt niet mee als inkomen voor de bijstand (art. 31 lid 2 onder d).",
		EN: "You look at this from your own task: money that someone can get elsewhere goes before bijstand. That is how art. 15 is read here. The allowance itself does not count as income for bijstand (art. 31 lid 2 onder d).",
	}
	textMissedNext = told{
		other: integraal.Text{
			NL: "Help {who} om {scheme} aan te vragen via Mijn toeslagen. De schatting van het inkomen is nu {income} (bruto).",
			EN: "Help {who} to apply for {scheme} at Mijn toeslagen. The estimate of the income is now {income} (gross).",
		},
		own: integraal.Text{
			NL: "Vraag {scheme} aan via Mijn toeslagen, of vraag iemand van het wijkteam om te helpen. De schatting van uw inkomen is nu {income} (bruto).",
			EN: "Apply for {scheme} at Mijn toeslagen, or ask someone of the neighbourhood team to help. The estimate of your income is now {income} (gross).",
		},
	}
	textWhoClientHelped = told{
		other: integraal.Text{NL: "{who}, met hulp", EN: "{who}, with help"},
		own:   integraal.Text{NL: "u, eventueel met hulp", EN: "you, with help if you like"},
	}
	textCallToeslagen = integraal.Text{NL: "voert de toeslagen uit", EN: "carries out the allowances"}

	textRisenTitle = plain(
		"{scheme}: nu {due}; de laatste keer dat het werd bekeken kwam er {amount} binnen",
		"{scheme}: {due} now; when it was last looked at {amount} came in")
	textRisenSays = told{
		other: integraal.Text{
			NL: "Het bedrag waar recht op is, is sindsdien hoger geworden, bijvoorbeeld door een verjaardag van een kind. Dienst Toeslagen past dat meestal zelf aan. Of dat is gebeurd, staat hier niet.",
			EN: "The amount that is due has risen since, for instance by a child's birthday. Dienst Toeslagen usually adapts it by itself. Whether it did is not known here.",
		},
	}
	textRisenNext = told{
		other: integraal.Text{
			NL: "Kijk met {who} op een bankafschrift van deze maand of {scheme} is verhoogd.",
			EN: "Look with {who} on this month's bank statement whether {scheme} was raised.",
		},
		own: integraal.Text{
			NL: "Kijk op uw bankafschrift van deze maand of {scheme} is verhoogd.",
			EN: "Look on your bank statement of this month whether {scheme} was raised.",
		},
	}

	textMoreTitle = plain("{scheme}: er komt {amount} meer binnen dan verwacht", "{scheme}: {amount} more comes in than expected")
	textMoreSays  = told{
		other: integraal.Text{
			NL: "Met de gegevens die hier bekend zijn is het bedrag lager. Misschien klopt een gegeven niet; misschien moet later iets terug.",
			EN: "With the facts that are known here the amount is lower. Perhaps a fact is wrong; perhaps something has to be paid back later.",
		},
	}
	textMoreNext = told{
		other: integraal.Text{
			NL: "Kijk met {who} of inkomen, vermogen en huishouden bij Dienst Toeslagen kloppen.",
			EN: "Check with {who} whether income, assets and household are right at Dienst Toeslagen.",
		},
		own: integraal.Text{
			NL: "Kijk in Mijn toeslagen of uw inkomen, vermogen en huishouden daar kloppen.",
			EN: "Check at Mijn toeslagen whether your income, assets and household are right.",
		},
	}
	textAsDueTitle = plain("{scheme}: {amount}, zoals het hoort", "{scheme}: {amount}, as due")
	textLater      = integraal.Text{
		NL: "Vanaf {month} is dat {amount} netto als verder alles zo blijft.",
		EN: "From {month} it is {amount} net if all else stays as it is.",
	}
	textNoneTitle = plain("geen recht op {scheme}", "no right to {scheme}")
	textOpenTitle = plain(
		"{scheme} over {year}: nog aan te vragen tot en met {last}, bedrag niet te zeggen",
		"{scheme} of {year}: can still be asked until {last}, the amount cannot be said",
	)
	textOpenReceived = plain(
		"{scheme}: er komt {amount} binnen; of dat klopt, is niet te zeggen",
		"{scheme}: {amount} comes in; whether that is right cannot be said",
	)
	textReceivedTitle    = plain("{scheme}: niet bekend wat er binnenkomt", "{scheme}: not known what comes in")
	textHuurtoeslagTitle = told{
		other: integraal.Text{NL: "{who} krijgt huurtoeslag, hoeveel is niet bekend", EN: "{who} gets huurtoeslag (rent allowance), how much is not known"},
		own:   integraal.Text{NL: "u krijgt huurtoeslag, hoeveel is hier niet bekend", EN: "you get huurtoeslag (rent allowance), how much is not known here"},
	}
	textHuurtoeslagLater = integraal.Text{
		NL: "Dit overzicht rekent de huurtoeslag niet na.",
		EN: "This page does not recompute the huurtoeslag.",
	}

	textNormTitle = plain(
		"bijstandsnorm: {norm}, waarvan {paid} wordt uitbetaald",
		"bijstand norm: {norm}, of which {paid} is paid out",
	)
	textNormWith     = integraal.Text{NL: "norm, netto, met vakantietoeslag", EN: "norm, net, with holiday allowance"}
	textNormPaid     = integraal.Text{NL: "uitbetaald, netto, zonder vakantietoeslag", EN: "paid out, net, without holiday allowance"}
	textNormReserved = integraal.Text{NL: "vakantietoeslag, netto, opgespaard tot juni", EN: "holiday allowance, net, saved until June"}
	textDecidedPaid  = integraal.Text{NL: "uitbetaald volgens het besluit, netto, zonder vakantietoeslag", EN: "paid out as decided, net, without holiday allowance"}
	textNormAgrees   = integraal.Text{NL: "Dit klopt met wat volgens het besluit wordt uitbetaald.", EN: "This agrees with what is paid out as decided."}
	textNormDiffers  = plain(
		"Volgens het besluit wordt {decided} uitbetaald; nagerekend is het {paid} (beide netto, zonder vakantietoeslag). Misschien is er iets veranderd, misschien klopt een gegeven niet.",
		"As decided {decided} is paid out; recomputed it is {paid} (both net, without holiday allowance). Perhaps something changed, perhaps a fact is wrong.",
	)
	textBecauseDiffers = integraal.Text{
		NL: "Wat is besloten en wat uit de gegevens volgt, verschilt.",
		EN: "What was decided and what follows from the facts differ.",
	}
	textNormRecheck = plain(
		"Kijk de norm van {who} na. Wordt hij lager, dan is dat een besluit: hoor {who} eerst en weeg de gevolgen.",
		"Check the norm of {who}. If it becomes lower that is a decision: hear {who} first and weigh the effects.",
	)
	textWhoCollege   = integraal.Text{NL: "wie namens de gemeente over de uitkering beslist", EN: "who decides on the benefit for the municipality"}
	textUnder27      = plain("{who} is jonger dan 27 en telt niet mee als kostendeler.", "{who} is under 27 and does not count as sharing costs.")
	textSharesCosts  = plain("{who} is 27 of ouder en woont hier: dat telt mee voor de kostendelersnorm.", "{who} is 27 or over and lives here: that counts for the cost-sharing norm.")
	textSharesNot    = plain("{who} telt niet mee als kostendeler.", "{who} does not count as sharing costs.")
	textDecidedTitle = plain(
		"bijstandsnorm zoals besloten ({norm}): {paid} wordt uitbetaald",
		"bijstand norm as decided ({norm}): {paid} is paid out",
	)
	textRecomputeUnknown = integraal.Text{
		NL: "Narekenen kan nog niet. Nodig is: {facts}.", EN: "It cannot be recomputed yet. Needed: {facts}.",
	}
	textRecomputeHidden = integraal.Text{
		NL: "U kunt dit niet narekenen. Daarvoor zijn gegevens nodig die u niet ziet: {facts}.",
		EN: "You cannot recompute this. It takes facts that you are not shown: {facts}.",
	}
)
