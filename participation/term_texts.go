package participation

import "github.com/integraal/integraal"

// rulesOfDeadlines are the terms that a single day starts.
var rulesOfDeadlines = [termKinds]termRule{
	ConsentEnds: {
		what: integraal.Text{
			NL: "Tot en met deze dag geldt de toestemming. Daarna is opnieuw toestemming nodig.",
			EN: "The consent holds up to and including this day. After that new consent is needed.",
		},
		over: integraal.Text{
			NL: "Tot en met deze dag gold de toestemming. Zonder nieuwe toestemming stopt het delen.",
			EN: "The consent held up to and including this day. Without new consent the sharing stops.",
		},
		laws: []integraal.Citation{wmo511lid4}, end: itself,
	},
	PapersAsked: {
		what: integraal.Text{
			NL: "Tot en met deze dag kunnen de gevraagde papieren worden gegeven. De gemeente heeft deze dag gesteld; vraag op tijd om meer tijd als het niet lukt.",
			EN: "The papers that were asked for can be given up to and including this day. The municipality set it; ask for more time early if it cannot be met.",
		},
		over: integraal.Text{
			NL: "Deze dag had de gemeente gesteld. Wie de papieren nog niet heeft gegeven, kan dat alsnog doen en om een nieuwe dag vragen.",
			EN: "The municipality had set this day. Who has not given the papers yet can still do so, and ask for a new day.",
		},
		laws: []integraal.Citation{pw53aLid1}, end: itself,
	},
	Objection: {
		what: integraal.Text{
			NL: "Tot en met deze dag kan bezwaar worden gemaakt.",
			EN: "Objection can be made up to and including this day.",
		},
		over: integraal.Text{
			NL: "Tot en met deze dag kon bezwaar worden gemaakt. Elk nieuw besluit heeft een eigen termijn.",
			EN: "Objection could be made up to and including this day. Every new decision has a term of its own.",
		},
		laws: []integraal.Citation{awb67, awb68}, end: weeks(6), statutory: true,
	},
	FirstTalk: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag is het eerste gesprek over de schulden.",
			EN: "The first talk about the debts is on this day at the latest.",
		},
		over: textTalkOver,
		laws: []integraal.Citation{wgs4lid1}, end: weeks(4), statutory: true,
	},
	FirstTalkUrgent: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag is het eerste gesprek over de schulden, omdat er iets dreigt.",
			EN: "The first talk about the debts is on this day at the latest, because something threatens.",
		},
		over: textTalkOver,
		laws: []integraal.Citation{wgs4lid2},
		end:  func(from integraal.Date) integraal.Date { return from.AddWorkingDays(3) }, statutory: true,
	},
	DebtDecision: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag is er een besluit over hulp bij de schulden. De verordening van de gemeente kan een kortere termijn stellen.",
			EN: "There is a decision on help with the debts on this day at the latest. The municipal by-law can set a shorter term.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest er een besluit zijn over hulp bij de schulden. Is het er niet, dan kan de cliënt ernaar vragen.",
			EN: "A decision on help with the debts was due on this day at the latest. If it is not there, the client can ask for it.",
		},
		laws: []integraal.Citation{wgs4aLid3}, end: weeks(weeksOfDebtDecision),
	},
	MeasureReview: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag bekijkt de gemeente de maatregel opnieuw.",
			EN: "The municipality looks at the measure again on this day at the latest.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest de gemeente de maatregel opnieuw bekijken. Is dat niet gebeurd, dan kan de cliënt erom vragen.",
			EN: "The municipality had to look at the measure again on this day at the latest. If it did not, the client can ask for it.",
		},
		laws: []integraal.Citation{pw18lid3}, end: func(from integraal.Date) integraal.Date { return from.AddMonths(3) },
	},
	Advance: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag krijgt de aanvrager een voorschot, als er nog niet is beslist.",
			EN: "The applicant gets an advance on this day at the latest, if there is no decision yet.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest er een voorschot zijn, als er nog niet was beslist. Is het er niet, dan kan de aanvrager erom vragen.",
			EN: "An advance was due on this day at the latest, if there was no decision yet. If it is not there, the applicant can ask for it.",
		},
		laws: []integraal.Citation{pw52lid1, pw52lid2}, end: weeks(4), statutory: true,
	},
	WmoInvestigation: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag is het Wmo-onderzoek klaar. Is het dan niet klaar, dan kan de cliënt vanaf de dag erna een aanvraag doen.",
			EN: "The Wmo inquiry is finished on this day at the latest. If it is not, the client can apply from the day after.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest het Wmo-onderzoek klaar zijn. Is het niet klaar, dan kan de cliënt nu al een aanvraag doen. De gemeente beslist daarop binnen twee weken.",
			EN: "The Wmo inquiry was due on this day at the latest. If it is not finished, the client can apply now. The municipality decides on that within two weeks.",
		},
		overLaws: []integraal.Citation{wmo232lid9, wmo235lid2},
		laws:     []integraal.Citation{wmo232lid1}, end: weeks(6), statutory: true,
	},
	WmoDecision: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag is er een besluit op de Wmo-aanvraag.",
			EN: "There is a decision on the Wmo application on this day at the latest.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest er een besluit zijn op de Wmo-aanvraag. Is het er niet, dan kan de cliënt ernaar vragen.",
			EN: "A decision on the Wmo application was due on this day at the latest. If it is not there, the client can ask for it.",
		},
		laws: []integraal.Citation{wmo235lid2}, end: weeks(2), statutory: true,
	},
}

var textTalkOver = integraal.Text{
	NL: "Uiterlijk op deze dag moest het eerste gesprek over de schulden er zijn. Is het er niet geweest, vraag er dan opnieuw om.",
	EN: "The first talk about the debts was due on this day at the latest. If it has not been held, ask for it again.",
}

var textTermUnset = integraal.Text{
	NL: "deze termijn heeft een dag nodig", EN: "this term needs a day",
}
