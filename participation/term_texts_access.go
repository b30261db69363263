package participation

import "github.com/integraal/integraal"

// rulesOfAccess are the terms around a melding and an application, beside those
// of [rulesOfDeadlines].
var rulesOfAccess = [termKinds]termRule{
	WmoPersonalPlan: {
		what: integraal.Text{
			NL: "Tot en met deze dag kan de cliënt een persoonlijk plan geven, voordat het onderzoek begint. De gemeente kijkt er bij het onderzoek naar.",
			EN: "Up to and including this day the client can hand in a personal plan, before the inquiry begins. The municipality looks at it in the inquiry.",
		},
		over: integraal.Text{
			NL: "De zeven dagen voor een persoonlijk plan zijn voorbij. Vraag de gemeente of een plan nog mee kan.",
			EN: "The seven days for a personal plan are over. Ask the municipality whether a plan can still be taken along.",
		},
		laws: []integraal.Citation{wmo232lid2, wmo232lid5}, statutory: true,
		end: func(from integraal.Date) integraal.Date { return from.AddDays(week) },
	},
	WmoUrgent: {
		what: integraal.Text{
			NL: "Er is spoed. De gemeente beslist meteen over een tijdelijke voorziening en wacht niet op het onderzoek. De wet noemt geen aantal dagen.",
			EN: "The case is urgent. The municipality decides at once on a temporary provision and does not wait for the inquiry. The law names no number of days.",
		},
		laws: []integraal.Citation{wmo233}, statutory: true,
	},
	WmoMayApply: {
		what: integraal.Text{
			NL: "Vanaf deze dag kan de cliënt een Wmo-aanvraag doen. Eerder kan alleen als het onderzoek klaar is.",
			EN: "From this day the client can make a Wmo application. Before that only when the inquiry is done.",
		},
		over: integraal.Text{NL: "De cliënt kan nu een Wmo-aanvraag doen.", EN: "The client can make a Wmo application now."},
		laws: []integraal.Citation{wmo232lid9}, statutory: true,
	},
	SearchTerm: {
		what: integraal.Text{
			NL: "Vier weken lang zoekt wie jonger is dan 27 eerst zelf naar werk of onderwijs. Vanaf deze dag neemt de gemeente de aanvraag in behandeling.",
			EN: "For four weeks who is under 27 first looks for work or education alone. From this day the municipality takes the application up.",
		},
		over: integraal.Text{
			NL: "De vier weken zijn voorbij. De gemeente neemt de aanvraag in behandeling.",
			EN: "The four weeks are over. The municipality takes the application up.",
		},
		laws: []integraal.Citation{pw41lid4, pw43lid4}, statutory: true,
	},
	ApplyAtOnce: {
		what: integraal.Text{
			NL: "Er is geen zoektermijn van vier weken. De gemeente laat de cliënt na de melding meteen een aanvraag doen.",
			EN: "There is no search term of four weeks. The municipality lets the client apply at once after the melding.",
		},
		laws: []integraal.Citation{pw41lid12}, statutory: true,
	},
	SchoolPapers: {
		what: integraal.Text{
			NL: "Tot en met deze dag geeft wie jonger is dan 27 de papieren waaruit blijkt of onderwijs nog mogelijk is.",
			EN: "By this day who is under 27 gives the papers that show whether education is still possible.",
		},
		over: integraal.Text{
			NL: "Tot en met deze dag konden de papieren over onderwijs worden gegeven. Geef ze alsnog, of zeg waarom dat niet lukt.",
			EN: "The papers on education were due by this day. Give them now, or say why that is not possible.",
		},
		laws: []integraal.Citation{pw41lid7b}, end: weeks(weeksOfSearch), statutory: true,
	},
	EarlyMelding: {
		what: integraal.Text{
			NL: "Wie een WW-uitkering heeft die afloopt, kan zich vanaf deze dag al melden voor bijstand.",
			EN: "Who has a WW benefit that ends can already report for bijstand from this day.",
		},
		over: integraal.Text{NL: "Melden voor bijstand kan nu al, voordat de WW eindigt.", EN: "Reporting for bijstand is possible now, before the WW benefit ends."},
		laws: []integraal.Citation{pw41lid6}, statutory: true, unmoved: termijnenwet1lid2,
	},
	EarliestGrant: {
		what: integraal.Text{
			NL: "De gemeente mag bijstand geven vanaf een dag voor de melding, maar niet van voor deze dag. Dat kan als de omstandigheden van de cliënt het nodig maken.",
			EN: "The municipality may grant bijstand from a day before the melding, but from no day before this one. It can where the client's circumstances make it necessary.",
		},
		laws: []integraal.Citation{pw44lid5, pw44lid1}, statutory: true, unmoved: termijnenwet1lid2,
	},
	ReuseOfData: {
		what: integraal.Text{
			NL: "Bij een nieuwe aanvraag tot en met deze dag mag de gemeente gegevens gebruiken die zij al heeft, als de aanvraag daar makkelijker van wordt. Zij moet dan nagaan of ze nog kloppen.",
			EN: "On a new application up to and including this day the municipality may use data it already has, where that makes applying easier. It must then check that they are still right.",
		},
		over: integraal.Text{
			NL: "De twaalf maanden zijn voorbij: bij een nieuwe aanvraag geeft de cliënt de gegevens opnieuw.",
			EN: "The twelve months are over: on a new application the client gives the data anew.",
		},
		laws: []integraal.Citation{pw43aLid1, pw43aLid2}, end: months(12), statutory: true, unmoved: termijnenwet4a,
	},
	PwDecision: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag is er een besluit op de aanvraag van bijstand, of bericht hoe lang het nog duurt.",
			EN: "There is a decision on the application for bijstand on this day at the latest, or word of how long it still takes.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest er een besluit zijn op de aanvraag van bijstand. Is het er niet, dan kan de aanvrager de gemeente daar een brief over sturen (ingebrekestelling).",
			EN: "A decision on the application for bijstand was due on this day at the latest. If it is not there, the applicant can write to the municipality about it (a notice of default).",
		},
		overLaws: []integraal.Citation{awb417, awb612},
		laws:     []integraal.Citation{awb413lid1, awb413lid2, awb415}, end: weeks(8), statutory: true,
	},
	NextAdvance: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag krijgt de aanvrager weer een voorschot, als er nog niet is beslist.",
			EN: "The applicant gets another advance on this day at the latest, if there is no decision yet.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest er weer een voorschot zijn, als er nog niet was beslist. Is het er niet, dan kan de aanvrager erom vragen.",
			EN: "Another advance was due on this day at the latest, if there was no decision yet. If it is not there, the applicant can ask for it.",
		},
		laws: []integraal.Citation{pw52lid1, pw52lid2}, end: weeks(4), statutory: true,
	},
}
