package participation

import "github.com/integraal/integraal"

// rulesOfAwb are the terms of the Awb around a decision and an objection,
// beside those of [rulesOfDeadlines].
var rulesOfAwb = [termKinds]termRule{
	Supplement: {
		what: integraal.Text{
			NL: "Tot en met deze dag kan de aanvrager de aanvraag aanvullen. De gemeente heeft deze dag gesteld; vraag op tijd om meer tijd als het niet lukt.",
			EN: "The applicant can supplement the application up to and including this day. The municipality set it; ask for more time early if it cannot be met.",
		},
		over: integraal.Text{
			NL: "Deze dag had de gemeente gesteld om de aanvraag aan te vullen. Doe het alsnog: zolang er niet is besloten, kan het nog helpen.",
			EN: "The municipality had set this day to supplement the application. Do it now: as long as nothing is decided it can still help.",
		},
		laws: []integraal.Citation{awb45}, end: itself,
	},
	NotHandling: {
		what: integraal.Text{
			NL: "Wil de gemeente de aanvraag niet behandelen omdat er iets ontbreekt, dan maakt zij dat uiterlijk op deze dag bekend.",
			EN: "If the municipality wants not to handle the application because something is missing, it makes that known on this day at the latest.",
		},
		over: integraal.Text{
			NL: "De vier weken om de aanvraag niet te behandelen zijn voorbij. De gemeente beslist dan op de aanvraag zelf.",
			EN: "The four weeks for not handling the application are over. The municipality then decides on the application itself.",
		},
		laws: []integraal.Citation{awb45lid4}, end: weeks(4), statutory: true,
	},
	ObjectionByPost: {
		what: integraal.Text{
			NL: "Een bezwaar dat op tijd op de post is gedaan, is op tijd als de gemeente het uiterlijk op deze dag heeft.",
			EN: "An objection that was posted in time is in time when the municipality has it on this day at the latest.",
		},
		over: integraal.Text{
			NL: "De week voor een bezwaar per post is voorbij.", EN: "The week for an objection by post is over.",
		},
		laws: []integraal.Citation{awb69lid2}, end: weeks(1), statutory: true,
	},
	ObjectionDecision: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag beslist de gemeente op het bezwaar.",
			EN: "The municipality decides on the objection on this day at the latest.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest er een beslissing op het bezwaar zijn. Is zij er niet, dan kan wie bezwaar maakte de gemeente daar een brief over sturen (ingebrekestelling).",
			EN: "A decision on the objection was due on this day at the latest. If it is not there, who objected can write to the municipality about it (a notice of default).",
		},
		overLaws: []integraal.Citation{awb714, awb417, awb612},
		laws:     []integraal.Citation{awb710lid1}, end: weeks(6), statutory: true,
	},
	DefaultGrace: {
		what: integraal.Text{
			NL: "Tot en met deze dag kan de gemeente nog beslissen zonder dat een dwangsom gaat lopen.",
			EN: "Up to and including this day the municipality can still decide without a penalty starting to run.",
		},
		over: integraal.Text{
			NL: "De twee weken na de ingebrekestelling zijn voorbij. Beroep bij de rechter is mogelijk.",
			EN: "The two weeks after the notice of default are over. An appeal to the court is possible.",
		},
		overLaws: []integraal.Citation{awb612},
		laws:     []integraal.Citation{awb417lid3}, end: weeks(2), statutory: true,
	},
	PenaltyRuns: {
		what: integraal.Text{
			NL: "Tot en met deze dag loopt de dwangsom, als er niet eerder een besluit is: ten hoogste 42 dagen.",
			EN: "The penalty runs up to and including this day, if there is no decision before: 42 days at the most.",
		},
		over: integraal.Text{
			NL: "De 42 dagen van de dwangsom zijn voorbij. De gemeente moet nog steeds beslissen.",
			EN: "The 42 days of the penalty are over. The municipality still has to decide.",
		},
		laws: []integraal.Citation{awb417lid1, awb417lid2}, statutory: true, unmoved: awb417lid1,
		end: func(from integraal.Date) integraal.Date { return from.AddDays(daysOfPenalty - 1) },
	},
	PenaltyDecision: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag stelt de gemeente in een besluit vast hoeveel dwangsom zij moet betalen.",
			EN: "The municipality lays down in a decision how much penalty it has to pay on this day at the latest.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest de gemeente de dwangsom vaststellen. Is dat niet gebeurd, dan kan de aanvrager erom vragen.",
			EN: "The municipality had to lay down the penalty on this day at the latest. If it did not, the applicant can ask for it.",
		},
		laws: []integraal.Citation{awb418}, end: weeks(2), statutory: true,
	},
}
