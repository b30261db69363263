package participation

import "github.com/integraal/integraal"

// questionsOfMeasures are what has to be answered, by the fact that is missing.
var questionsOfMeasures = map[integraal.Name]MeasureQuestion{
	FactBreach: {
		Text: integraal.Text{NL: "Welke plicht is niet nagekomen? Noem de plicht met het artikel.", EN: "Which duty was not kept? Name it with its article."},
		Who:  []Role{CaseManager}, Laws: []integraal.Citation{pw18lid2, pw18lid4},
	},
	FactBreachDay: {
		Text: integraal.Text{NL: "Op welke dag is de plicht niet nagekomen?", EN: "On which day was the duty not kept?"},
		Who:  []Role{CaseManager}, Laws: []integraal.Citation{awb32},
	},
	FactBreachShown: {
		Text: integraal.Text{
			NL: "Waaruit blijkt dat de plicht niet is nagekomen? De gemeente moet dat aantonen; de cliënt hoeft niet het tegendeel te bewijzen.",
			EN: "What shows that the duty was not kept? The municipality has to show it; the client need not prove the contrary.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{awb32, burdenOfBreach},
	},
	FactDutyTuned: {
		Text: integraal.Text{
			NL: "Was de plicht opgelegd, gold zij voor deze cliënt en paste zij bij diens omstandigheden en mogelijkheden?",
			EN: "Was the duty imposed, in force for this client and fit for the client's circumstances and possibilities?",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw18lid1, pw9lid1},
	},
	FactMeasureContradicted: {
		Text: integraal.Text{
			NL: "Is er een tegenspraak over deze plicht open, bijvoorbeeld omdat iemand anders zei dat het nu niet kan? Los die eerst op; tot dan staat de plicht niet vast en wordt niets berekend.",
			EN: "Is a contradiction about this duty open, such as someone else saying that it cannot be done now? Settle it first; until then the duty is not settled and nothing is computed.",
		},
		Who: []Role{Client, Professional, CaseManager}, Laws: []integraal.Citation{pw18lid1},
	},
	FactBlame: {
		Text: integraal.Text{
			NL: "Valt de cliënt iets te verwijten, en hoeveel? Hoor eerst de cliënt. Iemand met een naam en een mandaat beantwoordt dit; ontbreekt elk verwijt, dan ziet de gemeente ervan af.",
			EN: "Is the client to blame, and how far? Hear the client first. A person with a name and a mandate answers this; where there is no blame at all the municipality refrains.",
		},
		Who: []Role{Decider, Client}, Laws: []integraal.Citation{pw18lid9},
	},
	FactUrgent: {
		Text: integraal.Text{
			NL: "Zijn er dringende redenen om de maatregel af te stemmen op de omstandigheden? Kijk naar oorzaak en gevolgen, kinderen, huur, schulden en hulp die loopt. Iemand met een naam en een mandaat beantwoordt dit.",
			EN: "Are there urgent reasons to tune the measure to the circumstances? Look at cause and effects, children, rent, debts and help that runs. A person with a name and a mandate answers this.",
		},
		Who: []Role{Decider, Client, Professional}, Laws: []integraal.Citation{pw18lid10},
	},
	FactTuning: {
		Text: integraal.Text{
			NL: "Er zijn dringende redenen. Wat wordt de maatregel dan: welk percentage en hoeveel maanden, of geen?",
			EN: "There are urgent reasons. What does the measure become then: which percentage and how many months, or none?",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw18lid10},
	},
	FactEarlierUniform: {
		Text: integraal.Text{
			NL: "Was er in de twaalf maanden daarvoor al een maatregel van artikel 18 lid 5 tot en met 8, van welk lid en op welke dag?",
			EN: "Was there a measure of art. 18 lid 5 to 8 in the twelve months before, under which lid and on which day?",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw18lid6},
	},
	FactEarlierByLaw: {
		Text: integraal.Text{
			NL: "Was er in de maanden daarvoor al een maatregel volgens de verordening (artikel 18 lid 2), hoe vaak en op welke dag het laatst?",
			EN: "Was there a measure under the by-law (art. 18 lid 2) in the months before, how often and on which day last?",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw18lid2},
	},
	FactPeriod: {
		Text: integraal.Text{
			NL: "De verordening en de wet lopen hier uiteen. Welke periode geldt? Laat een jurist dit bekijken; tot dan wordt niets berekend.",
			EN: "The by-law and the Act part here. Which period holds? Let a lawyer look at it; until then nothing is computed.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw18lid5, pw18lid6},
	},
	FactMeasureNorm: {
		Text: integraal.Text{NL: "Hoeveel bijstand zou er in een maand worden verlaagd?", EN: "How much bijstand in a month would be reduced?"},
		Who:  []Role{CaseManager}, Laws: []integraal.Citation{pw18lid5},
	},
	FactMeasureMonth: {
		Text: integraal.Text{NL: "In welke maand zou de maatregel worden opgelegd?", EN: "In which month would the measure be imposed?"},
		Who:  []Role{Decider}, Laws: []integraal.Citation{pw18lid5},
	},
}

// questionsOfLanguage and questionsOfFines are beside those of
// [questionsOfMeasures].
var (
	questionsOfLanguage = map[integraal.Name]MeasureQuestion{
		FactBelowLevel: {
			Text: integraal.Text{NL: "Wat was de uitslag van de taaltoets: onder niveau 1F of niet?", EN: "What was the result of the language test: below level 1F or not?"},
			Who:  []Role{CaseManager}, Laws: []integraal.Citation{pw18b.Lid("3")},
		},
		FactNotified: {
			Text: integraal.Text{NL: "Op welke dag kreeg de cliënt de brief over het vermoeden?", EN: "On which day did the client get the notice of the suspicion?"},
			Who:  []Role{CaseManager}, Laws: []integraal.Citation{pw18b.Lid("4")},
		},
		FactStarted: {
			Text: integraal.Text{NL: "Was de cliënt bereid om binnen een maand te beginnen met leren, en is dat gebeurd?", EN: "Was the client willing to begin learning within a month, and did that happen?"},
			Who:  []Role{Client, CaseManager}, Laws: []integraal.Citation{pw18bLid6a},
		},
		FactMeasureProgress: {
			Text: integraal.Text{NL: "Gaat de cliënt vooruit zoals van deze cliënt verwacht mag worden?", EN: "Does the client make the progress that may be expected of this client?"},
			Who:  []Role{CaseManager, Professional}, Laws: []integraal.Citation{pw18bLid6a},
		},
		FactShown: {
			Text: integraal.Text{NL: "Is er een inburgeringsdiploma of een ander document over de taal?", EN: "Is there an inburgering diploma or another document on the language?"},
			Who:  []Role{Client}, Laws: []integraal.Citation{pw18b.Lid("5")},
		},
		FactTestedBefore: {
			Text: integraal.Text{NL: "Is er voor deze stap opnieuw getoetst?", EN: "Was a new test taken before this step?"},
			Who:  []Role{CaseManager}, Laws: []integraal.Citation{pw18bLid13},
		},
	}
	questionsOfFines = map[integraal.Name]MeasureQuestion{
		FactFineShown: {
			Text: integraal.Text{NL: "Waaruit blijkt dat de cliënt iets niet of niet goed heeft gemeld? De gemeente moet dat aantonen.", EN: "What shows that the client did not report something, or not rightly? The municipality has to show it."},
			Who:  []Role{CaseManager}, Laws: []integraal.Citation{pw17lid1, awb32},
		},
		FactBenefit: {
			Text: integraal.Text{NL: "Hoeveel bijstand is daardoor te veel ontvangen, of niets?", EN: "How much bijstand was received too much because of it, or nothing?"},
			Who:  []Role{CaseManager}, Laws: []integraal.Citation{pw18aLid2},
		},
		FactEarlierFine: {
			Text: integraal.Text{NL: "Was er een eerdere boete of straf voor hetzelfde die vaststaat, en op welke dag?", EN: "Was there an earlier fine or punishment for the same that is final, and on which day?"},
			Who:  []Role{CaseManager}, Laws: []integraal.Citation{pw18a.Lid("5"), pw18a.Lid("6")},
		},
		FactWarned: {
			Text: integraal.Text{NL: "Is er al eens een waarschuwing gegeven, en op welke dag?", EN: "Was a warning given before, and on which day?"},
			Who:  []Role{CaseManager}, Laws: []integraal.Citation{pw18aLid4},
		},
	}
)

// questionOf is the question about a fact.
func questionOf(n integraal.Name) MeasureQuestion {
	for _, list := range [...]map[integraal.Name]MeasureQuestion{questionsOfMeasures, questionsOfLanguage} {
		if q, ok := list[n]; ok {
			return q
		}
	}
	return questionsOfFines[n]
}

var (
	textNamedPerson = integraal.Text{
		NL: "dit telt pas als erbij staat wie het heeft beantwoord", EN: "this counts only where it says who answered it",
	}
	textContestedAnswer = integraal.Text{NL: "De verklaringen lopen nu uiteen.", EN: "The accounts differ now."}
	textHiddenAnswer    = integraal.Text{NL: "Het antwoord is voor u niet zichtbaar.", EN: "The answer is not visible to you."}
	textMeasureOpen     = integraal.Text{
		NL: "Beantwoord eerst de vragen. Tot dan is er geen percentage, geen periode en geen bedrag.",
		EN: "Answer the questions first. Until then there is no percentage, no period and no amount.",
	}
	textMeasureAnswered = integraal.Text{
		NL: "De vragen zijn beantwoord. Dit is waar de wet en de verordening op uitkomen. Of het zo wordt, beslist een mens, na horen en met redenen.",
		EN: "The questions are answered. This is what the law and the by-law come to. Whether it becomes so a person decides, after hearing and with reasons.",
	}
	textMustRefrain = integraal.Text{
		NL: "De cliënt valt niets te verwijten. De gemeente moet van een maatregel afzien.",
		EN: "The client is not to blame in any way. The municipality must refrain from a measure.",
	}
	textNotShown = integraal.Text{
		NL: "Het staat niet vast dat de plicht niet is nagekomen. De gemeente moet dat aantonen.",
		EN: "It is not established that the duty was not kept. The municipality has to show it.",
	}
	textDutyNotTuned = integraal.Text{
		NL: "De plicht was niet opgelegd, gold niet of paste niet bij deze cliënt.",
		EN: "The duty was not imposed, not in force or not fit for this client.",
	}
	textFineNotMeasure = integraal.Text{
		NL: "Niet melden is geen grond voor een maatregel. Daarvoor gelden de regels van de boete (artikel 18a).",
		EN: "Not reporting is no ground for a measure. The rules on the fine hold for it (art. 18a).",
	}
	textNoByLawNoMeasure = integraal.Text{
		NL: "Op die dag is geen verordening bekend. Zonder verordening wordt de bijstand niet verlaagd.",
		EN: "No by-law is known for that day. Without a by-law the bijstand is not reduced.",
	}
	textNotInByLaw = integraal.Text{
		NL: "De verordening regelt voor deze plicht geen verlaging.", EN: "The by-law lays down no reduction for this duty.",
	}
	textNoPeriod = integraal.Text{
		NL: "De wet laat de periode over aan de verordening, en die is er niet of stelt er geen.",
		EN: "The Act leaves the period to the by-law, and there is none or it sets none.",
	}
	textNoRepeatPeriod = integraal.Text{
		NL: "De verordening stelt geen periode voor herhaling (artikel 18 lid 6).", EN: "The by-law sets no period for a repeat (art. 18 lid 6).",
	}
	textTuning = integraal.Text{
		NL: "een afgestemde maatregel kan niet zwaarder zijn dan de wet en de verordening", EN: "a tuned measure cannot be heavier than the law and the by-law",
	}
	textBreachUnnamed  = integraal.Text{NL: "noem de plicht die niet is nagekomen", EN: "name the duty that was not kept"}
	textMeasureAmount  = integraal.Text{NL: "dit getal kan hier niet", EN: "this number is not possible here"}
	textEarlierUniform = integraal.Text{
		NL: "een eerdere uniforme maatregel heeft een lid (5, 6, 7 of 8) en een dag voor de overtreding",
		EN: "an earlier uniform measure has a lid (5, 6, 7 or 8) and a day before the breach",
	}
	textEarlierByLaw = integraal.Text{
		NL: "een eerdere maatregel volgens de verordening heeft een dag voor de overtreding, en hoe vaak die er was",
		EN: "an earlier measure under the by-law has a day before the breach, and how often there was one",
	}
	textSpouse = integraal.Text{
		NL: "De bijstand is er voor beide echtgenoten samen. De maatregel treft dus ook de ander, die niets heeft nagelaten.",
		EN: "The bijstand is for both spouses together. So the measure also hits the other, who failed nothing.",
	}
	textNoSpouse = integraal.Text{NL: "Er is geen echtgenoot in de bijstand.", EN: "There is no spouse in the bijstand."}
	textChildren = integraal.Text{
		NL: "Er zijn kinderen. Zij leven van dezelfde bijstand: wat hebben zij die maanden nodig?",
		EN: "There are children. They live on the same bijstand: what do they need in those months?",
	}
	textNoChildren = integraal.Text{NL: "Er zijn geen kinderen in het gezin.", EN: "There are no children in the family."}
	textThreatens  = integraal.Text{
		NL: "Een ontruiming, afsluiting of het einde van de zorgverzekering dreigt. Een maatregel maakt dat erger; het eerste gesprek over schulden is dan binnen drie werkdagen.",
		EN: "Eviction, cut-off or loss of health insurance threatens. A measure makes that worse; the first talk about debts is then within three working days.",
	}
	textNoThreatens = integraal.Text{NL: "Huur, energie en zorgverzekering lopen geen gevaar.", EN: "Rent, energy and health insurance are not in danger."}
	textPlans       = integraal.Text{
		NL: "Er loopt hulp volgens een plan. Overleg, met toestemming, wat een maatregel daarmee doet.",
		EN: "Help runs under a plan. Talk over, with consent, what a measure does to it.",
	}
	textNoPlans        = integraal.Text{NL: "Er loopt geen andere hulp.", EN: "No other help runs."}
	textEstablishedNot = integraal.Text{NL: "Dat is vastgesteld.", EN: "That was established."}
)
