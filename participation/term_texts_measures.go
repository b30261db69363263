package participation

import "github.com/integraal/integraal"

// lastOf is the last day of n weeks that begin on a day, that day included.
func lastOf(n int) func(integraal.Date) integraal.Date {
	return func(from integraal.Date) integraal.Date { return from.AddDays(7*n - 1) }
}

// rulesOfMeasures are the terms while bijstand runs.
var rulesOfMeasures = [termKinds]termRule{
	OpschortingRuns: {
		what: integraal.Text{
			NL: "Tot en met deze dag kan het recht op bijstand zijn opgeschort. De wet laat ten hoogste acht weken toe.",
			EN: "The right to bijstand can be suspended up to and including this day. The law allows eight weeks at the most.",
		},
		over: integraal.Text{
			NL: "De acht weken van de opschorting zijn voorbij. Is er geen ander besluit, vraag dan om betaling.",
			EN: "The eight weeks of the suspension are over. If there is no other decision, ask for payment.",
		},
		laws: []integraal.Citation{pw54lid1}, end: lastOf(weeksOfOpschorting),
	},
	RepairTerm: {
		what: integraal.Text{
			NL: "Tot en met deze dag kan de cliënt alsnog geven wat ontbreekt. De gemeente heeft deze dag gesteld.",
			EN: "Up to and including this day the client can still give what is missing. The municipality set this day.",
		},
		over: integraal.Text{
			NL: "Deze dag had de gemeente gesteld om te herstellen. Zij mag de bijstand nu intrekken, maar weegt eerst de belangen. Wat alsnog komt, telt mee.",
			EN: "The municipality had set this day for repair. It may withdraw the bijstand now, but weighs the interests first. What still comes counts.",
		},
		overLaws: []integraal.Citation{pw54lid4, lateDocuments},
		laws:     []integraal.Citation{pw54lid2}, end: itself,
	},
	RepeatWithin: {
		what: integraal.Text{
			NL: "Wie tot en met deze dag weer een plicht van artikel 18 lid 4 niet nakomt, valt onder de regels voor herhaling.",
			EN: "Who again fails a duty of art. 18 lid 4 up to and including this day falls under the rules for a repeat.",
		},
		over: integraal.Text{
			NL: "De twaalf maanden zijn voorbij. De vorige maatregel telt niet meer mee als herhaling.",
			EN: "The twelve months are over. The measure before no longer counts towards a repeat.",
		},
		laws: []integraal.Citation{pw18lid6, pw18lid7, pw18lid8}, end: months(12), statutory: true, unmoved: termijnenwet4a,
	},
	PlanAfterExemption: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag is er een plan van aanpak voor de ouder die ontheffing heeft.",
			EN: "There is a plan for the parent who has the exemption on this day at the latest.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest er een plan van aanpak zijn. Is het er niet, dan kan de ouder erom vragen.",
			EN: "A plan was due on this day at the latest. If it is not there, the parent can ask for it.",
		},
		laws: []integraal.Citation{pw9aLid7}, end: months(6), statutory: true, unmoved: termijnenwet4a,
	},
	ReviewOfPlan: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag bekijkt de gemeente het plan van aanpak opnieuw. Dat gebeurt elke zes maanden.",
			EN: "The municipality looks at the plan again on this day at the latest. It does so every six months.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest de gemeente het plan van aanpak opnieuw bekijken. Is dat niet gebeurd, dan kan de ouder erom vragen.",
			EN: "The municipality had to look at the plan again on this day at the latest. If it did not, the parent can ask for it.",
		},
		laws: []integraal.Citation{pw9aLid8}, end: months(6), statutory: true, unmoved: termijnenwet4a,
	},
	LanguageTest: {
		what: integraal.Text{
			NL: "Als een taaltoets nodig is, is hij uiterlijk op deze dag. De gemeente kan een kortere termijn stellen.",
			EN: "If a language test is needed, it is on this day at the latest. The municipality can set a shorter term.",
		},
		over: integraal.Text{
			NL: "Was een taaltoets nodig, dan moest hij uiterlijk op deze dag zijn afgenomen.",
			EN: "If a language test was needed, it was due on this day at the latest.",
		},
		laws: []integraal.Citation{pw18b.Lid("2")}, end: weeks(8),
	},
	LanguageNotice: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag krijgt de cliënt een brief over de uitslag van de taaltoets. Een verlaging kan pas vanaf die brief.",
			EN: "The client gets a letter about the result of the language test on this day at the latest. A reduction is possible only from that letter on.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest er een brief zijn over de uitslag van de taaltoets. Zonder die brief kan de bijstand hierom niet worden verlaagd.",
			EN: "A letter about the result of the language test was due on this day at the latest. Without it the bijstand cannot be reduced for this.",
		},
		laws: []integraal.Citation{pw18b.Lid("4")}, end: weeks(8),
	},
	LearningStart: {
		what: integraal.Text{
			NL: "Wie zich bereid verklaart om uiterlijk op deze dag met leren te beginnen, en daarna vooruitgaat, wordt niet verlaagd.",
			EN: "Who declares to be willing to begin learning on this day at the latest, and makes progress after that, is not reduced.",
		},
		over: integraal.Text{
			NL: "De maand om met leren te beginnen is voorbij. Een diploma of ander document kan het vermoeden op ieder moment wegnemen.",
			EN: "The month to begin learning is over. A diploma or another document can take the suspicion away at any moment.",
		},
		overLaws: []integraal.Citation{pw18b.Lid("5")},
		laws:     []integraal.Citation{pw18b.Lid("6").Onder("a")}, end: months(1), statutory: true,
	},
}

// weeksOfOpschorting is the longest that the right can be suspended (art. 54
// lid 1); weeksOfSearch the search term (art. 41 lid 4).
const (
	weeksOfOpschorting = 8
	weeksOfSearch      = 4
)
