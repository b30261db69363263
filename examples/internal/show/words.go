package show

import (
	"github.com/integraal/integraal"
)

func text(nl, en string) integraal.Text { return integraal.Text{NL: nl, EN: en} }

// The words of the pages themselves.
var (
	wordFor             = text("Voor {who}", "For {who}")
	wordPurpose         = text("doel {purpose}", "purpose {purpose}")
	wordMadeUp          = text("verzonnen", "made up")
	wordDoFirst         = text("Doe eerst: ", "Do first: ")
	wordMore            = text("Hieronder nog {n} punten die minder dringen.", "Below are {n} more points that press less.")
	wordOneMore         = text("Hieronder nog een punt dat minder dringt.", "Below is one more point that presses less.")
	wordNothing         = text("Niets dringt op dit moment.", "Nothing presses at the moment.")
	wordSteps           = text("Wat kan", "Options")
	wordCall            = text("Bellen", "Call")
	wordLaw             = text("Wet", "Law")
	wordHow             = text("Zo gerekend", "How computed")
	wordKnown           = text("Wel bekend", "Known")
	wordOpen            = text("Nog niet in orde, en wie er antwoord op kan geven", "Not in order yet, and who can answer it")
	wordBlocked         = text("staat in de weg", "stands in the way")
	wordPassed          = text("Wel beantwoord", "Answered")
	wordElsewhere       = text("Niet nodig voor deze handeling", "Not needed for this act")
	wordBy              = text("uiterlijk {day}", "by {day}")
	wordPeople          = text("Wie er wonen, en wat u van hen ziet", "Who lives here, and what you see of them")
	wordNoFacts         = text("alleen dat hij of zij er is", "only that he or she is there")
	wordNoOwnFacts      = text("alleen dat u er bent", "only that you are there")
	wordPeopleElsewhere = text("Over wie dit gaat, en wat u van hen ziet", "Whom this is about, and what you see of them")
	wordUnknown         = text("Niet bekend: ", "Not known: ")
	wordNotTask         = text("niet van toepassing op deze taak", "does not apply to this task")
	wordExceptOwn       = text("behalve wat u zelf vastlegde", "except what you recorded yourself")
	wordProblems        = text("Wat er speelt, zoals verteld", "What is going on, as told")
	wordWithheld        = text("Wat u niet ziet, en waarom", "What you do not see, and why")
	wordPartly          = text("Ook van wat u wel ziet, hebben andere diensten misschien meer. Dat ziet u niet.", "Of what you do see, other services may hold more. You do not see that.")
	wordAllData         = text("alle gegevens", "all data")
	wordOtherData       = text("alle andere gegevens", "all other data")
	wordAsk             = text("Wat toestemming zou openen", "What consent would open")
	wordCompare         = text("Hetzelfde huishouden, zoals anderen het zien", "The same household, as others see it")
	wordClosing         = text("Dit overzicht adviseert en legt uit. Mensen beslissen.", "This page advises and explains. People decide.")
	wordSince           = text("sinds {day}", "since {day}")
)

// classNames are the classes of urgency as headings.
func className(u integraal.Urgency) integraal.Text {
	switch u {
	case integraal.TermWithinWeek:
		return text("Loopt binnen een week af", "Ends within a week")
	case integraal.IncomeAtStake:
		return text("Inkomen op het spel", "Income at stake")
	case integraal.Contradiction:
		return text("Tegenspraak", "Contradiction")
	case integraal.MoneyMissed:
		return text("Gemist geld", "Money missed")
	case integraal.OpenFact:
		return text("Een gegeven houdt het antwoord open", "A fact keeps the answer open")
	case integraal.Other:
	}
	return text("Verder", "The rest")
}
