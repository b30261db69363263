package participation

import "github.com/integraal/integraal"

// What the duty to learn Dutch asks, step by step (art. 18b).
var (
	languageLevel = &Point{
		Code: "language.level", Power: ByLaw,
		Text: integraal.Text{
			NL: "Het gaat om niveau 1F: spreken, luisteren, een gesprek voeren, schrijven en lezen.",
			EN: "It is about level 1F: speaking, listening, talking together, writing and reading.",
		},
		Laws: []integraal.Citation{pw18bLid8},
	}
	languageTest = &Point{
		Code: "language.test", Power: Must,
		Text: integraal.Text{
			NL: "De gemeente neemt een taaltoets af. Dat doet zij alleen bij wie geen acht jaar les in het Nederlands had, en ook geen diploma of ander papier heeft. Was dat al zo bij de aanvraag, dan binnen acht weken daarna. Zonder toets mag de gemeente de bijstand hiervoor niet verlagen.",
			EN: "The municipality takes a language test. It does so only of who had no eight years of schooling in Dutch, and has no diploma or other document either. If that was so at the application, within eight weeks of it. Without a test it may not reduce the bijstand for this.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw18bLid2, pw18bLid13},
	}
	languageNotice = &Point{
		Code: "language.notice", Power: Must,
		Text: integraal.Text{
			NL: "Gaat de toets niet goed, dan schrijft de gemeente dat binnen acht weken. Pas vanaf die brief kan er iets veranderen aan de bijstand.",
			EN: "If the test is not passed the municipality writes so within eight weeks. Only from that letter on can anything change in the bijstand.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw18bLid4},
	}
	languageProof = &Point{
		Code: "language.proof", Power: ByLaw,
		Text: integraal.Text{
			NL: "Een diploma inburgering neemt deze plicht op elk moment weg. Een ander papier dat laat zien dat iemand Nederlands kent, doet dat ook.",
			EN: "A diploma of inburgering lifts this duty at any time. Another document that shows command of Dutch does so too.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{pw18bLid5},
	}
	languageBegin = &Point{
		Code: "language.begin", Power: ByLaw,
		Text: integraal.Text{
			NL: "Zeg binnen een maand na de brief dat u Nederlands gaat leren, en begin daarmee.",
			EN: "Say within a month of the letter that you will learn Dutch, and begin.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw18bLid6a, termijnenwet},
	}
	noReductionYet = &Point{
		Code: "language.noReductionYet", Power: Must,
		Text: integraal.Text{
			NL: "Wie op tijd begint en genoeg vooruitgaat, krijgt geen verlaging.",
			EN: "Who begins in time and makes enough progress is not reduced.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw18bLid6a},
	}
	noReduction = &Point{
		Code: "language.noReduction", Power: Must,
		Text: integraal.Text{
			NL: "Er is op tijd begonnen en het gaat snel genoeg. De gemeente verlaagt de bijstand daarom niet.",
			EN: "Learning began in time and goes fast enough. So the municipality does not reduce the bijstand.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw18bLid6a},
	}
	judgeProgress = &Point{
		Code: "language.judgeProgress",
		Text: integraal.Text{
			NL: "Er is op tijd begonnen. Of het snel genoeg gaat, beoordeelt de gemeente.",
			EN: "Learning began in time. Whether it goes fast enough is for the municipality to judge.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw18bLid6a},
	}
	progressLacking = &Point{
		Code: "language.progressLacking",
		Text: integraal.Text{
			NL: "Er is op tijd begonnen. De gemeente oordeelde dat het niet snel genoeg gaat.",
			EN: "Learning began in time. The municipality judged that it does not go fast enough.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw18bLid6a},
	}
	beganLate = &Point{
		Code: "language.beganLate",
		Text: integraal.Text{
			NL: "Binnen een maand na de brief is niet met leren begonnen.",
			EN: "Learning did not begin within a month of the letter.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw18bLid6a, termijnenwet},
	}
	languageFamily = &Point{
		Code: "language.family", Power: ByLaw,
		Text: integraal.Text{
			NL: "Een verlaging raakt het hele gezin.",
			EN: "A reduction hits the whole family.",
		},
		Laws: []integraal.Citation{pw18bLid14},
	}
	reductionAsks = &Point{
		Code: "language.reductionAsks", Power: Must,
		Text: integraal.Text{
			NL: "Voordat de gemeente de bijstand hiervoor verlaagt, moet een mens twee vragen beantwoorden. Valt er iets te verwijten? Zo niet, dan geen verlaging. Zijn er dringende redenen? Dan past de gemeente de verlaging aan.",
			EN: "Before the municipality reduces the bijstand for this, a person has to answer two questions. Is there any blame? If not, no reduction. Are there urgent reasons? Then the municipality adapts the reduction.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw18bLid6b, pw18bLid7, pw18bLid13},
	}
)
