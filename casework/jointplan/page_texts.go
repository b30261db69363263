package jointplan

import "github.com/integraal/integraal"

func stanceText(k StanceKind) integraal.Text {
	switch k {
	case Shares:
		return integraal.Text{NL: "deelt het", EN: "shares it"}
	case SharesNot:
		return integraal.Text{NL: "deelt het niet", EN: "does not share it"}
	case StanceNotAsked:
	}
	return integraal.Text{NL: "niet gevraagd", EN: "not asked"}
}

func answerText(k AnswerKind) integraal.Text {
	switch k {
	case Agreed:
		return integraal.Text{NL: "eens", EN: "agreed"}
	case AgreedPartly:
		return integraal.Text{NL: "deels eens", EN: "agreed in part"}
	case AgreedNot:
		return integraal.Text{NL: "niet eens", EN: "did not agree"}
	case NotAsked:
	}
	return integraal.Text{NL: "niet gevraagd", EN: "not asked"}
}

func natureText(n Nature) integraal.Text {
	switch n {
	case TailorMade:
		return integraal.Text{NL: "hulp op maat", EN: "tailor-made help"}
	case RuleBound:
		return integraal.Text{NL: "besluit volgens de wet", EN: "decision under statutory rules"}
	case NoNature:
	}
	return textUnsaid
}

func outcomeText(o Outcome) integraal.Text {
	switch o {
	case Reached:
		return integraal.Text{NL: "gelukt", EN: "reached"}
	case Dropped:
		return integraal.Text{NL: "niet meer nodig", EN: "no longer needed"}
	case HandedOver:
		return integraal.Text{NL: "overgedragen", EN: "handed over"}
	case NotReached:
		return integraal.Text{NL: "niet gelukt", EN: "not reached"}
	case NoOutcome:
	}
	return textOpen
}

var (
	pageTitle      = integraal.Text{NL: "Gezamenlijk plan", EN: "Joint plan"}
	pageWishes     = integraal.Text{NL: "Wat de cliënt zegt", EN: "What the client says"}
	pageGoals      = integraal.Text{NL: "Doelen", EN: "Goals"}
	pageActions    = integraal.Text{NL: "Acties", EN: "Actions"}
	pageClocks     = integraal.Text{NL: "Twee klokken naast elkaar", EN: "Two clocks side by side"}
	pageLoads      = integraal.Text{NL: "Wat het van de cliënt vraagt", EN: "What it asks of the client"}
	pageLinks      = integraal.Text{NL: "Verbanden tussen zorg en werk", EN: "Links between care and work"}
	pageMilestones = integraal.Text{NL: "Vaste dagen", EN: "Fixed days"}
	pageSearches   = integraal.Text{NL: "Wat nog wordt gezocht", EN: "What is still looked for"}
	pageReviews    = integraal.Text{NL: "Terugkijken", EN: "Looking back"}
	pageVersions   = integraal.Text{NL: "Wie wat veranderde", EN: "Who changed what"}

	colWho      = integraal.Text{NL: "wie", EN: "who"}
	colWords    = integraal.Text{NL: "woorden", EN: "words"}
	colGoal     = integraal.Text{NL: "doel", EN: "goal"}
	colLaw      = integraal.Text{NL: "wet", EN: "law"}
	colWish     = integraal.Text{NL: "wens van", EN: "wish of"}
	colHeld     = integraal.Text{NL: "doel van", EN: "held by"}
	colStances  = integraal.Text{NL: "anderen", EN: "others"}
	colProblems = integraal.Text{NL: "problemen", EN: "problems"}
	colAgreed   = integraal.Text{NL: "cliënt", EN: "client"}
	colState    = integraal.Text{NL: "stand", EN: "state"}
	colAction   = integraal.Text{NL: "actie", EN: "action"}
	colUnit     = integraal.Text{NL: "team", EN: "team"}
	colPurpose  = integraal.Text{NL: "waarvoor", EN: "what for"}
	colNature   = integraal.Text{NL: "soort", EN: "kind"}
	colDuty     = integraal.Text{NL: "moet of mag", EN: "duty or choice"}
	colBasis    = integraal.Text{NL: "grondslag", EN: "basis"}
	colHelp     = integraal.Text{NL: "hulp op maat", EN: "tailor-made help"}
	colDecision = integraal.Text{NL: "besluit volgens de wet", EN: "decision by law"}
	colMayBegin = integraal.Text{NL: "kan beginnen", EN: "can begin"}
	colWhen     = integraal.Text{NL: "wanneer", EN: "when"}
	colTasks    = integraal.Text{NL: "dingen tegelijk", EN: "things at once"}
	colHours    = integraal.Text{NL: "uur in de week", EN: "hours a week"}
	colFrom     = integraal.Text{NL: "van", EN: "from"}
	colTo       = integraal.Text{NL: "naar", EN: "to"}
	colWhy      = integraal.Text{NL: "waarom", EN: "why"}
	colDay      = integraal.Text{NL: "dag", EN: "day"}
	colWhat     = integraal.Text{NL: "wat", EN: "what"}
	colVersion  = integraal.Text{NL: "versie", EN: "version"}
	colPart     = integraal.Text{NL: "onderdeel", EN: "part"}

	textNow          = integraal.Text{NL: "nu", EN: "now"}
	textLater        = integraal.Text{NL: "later: het wacht nog", EN: "later: it still waits"}
	textTogether     = integraal.Text{NL: "samen", EN: "together"}
	textTogetherSeen = integraal.Text{NL: "samen, voor zover u het plan ziet", EN: "together, as far as you see the plan"}
	textAtLeast      = integraal.Text{NL: "ten minste {n}", EN: "at least {n}"}
	textUnsaid       = integraal.Text{NL: "niet gezegd", EN: "not said"}
	textStanceOf     = integraal.Text{NL: "{who}: {is}", EN: "{who}: {is}"}
	textOpen         = integraal.Text{NL: "open", EN: "open"}
	textClosed       = integraal.Text{NL: "{how}, afgesloten door {who} op {day}", EN: "{how}, closed by {who} on {day}"}
	textPlanned      = integraal.Text{NL: "nog niet begonnen", EN: "not begun yet"}
	textUnderway     = integraal.Text{NL: "loopt", EN: "underway"}
	textOnHold       = integraal.Text{NL: "stilgezet", EN: "on hold"}
	textStuck        = integraal.Text{NL: "zit vast: {reason}", EN: "stuck: {reason}"}
	textWaits        = integraal.Text{NL: "wacht op {action}: {reason}", EN: "waits for {action}: {reason}"}
	textWaitsNot     = integraal.Text{NL: "ja, wacht nergens op", EN: "yes, waits for nothing"}
	textWaitsNotSeen = integraal.Text{NL: "ja, voor zover u het plan ziet", EN: "yes, as far as you see the plan"}
	textOfWhole      = integraal.Text{NL: "het hele plan: {is}", EN: "the whole plan: {is}"}
	textSaid         = integraal.Text{NL: "{is}, {words}", EN: "{is}, {words}"}
	textPartOf       = integraal.Text{NL: "{kind}: {text}", EN: "{kind}: {text}"}
	textWaitsYet     = integraal.Text{NL: "nog niet", EN: "not yet"}
	textVoluntary    = integraal.Text{NL: "mag", EN: "voluntary"}
	textObligatory   = integraal.Text{NL: "moet: {law}, besloten door {who}", EN: "obligatory: {law}, decided by {who}"}
	textSameGoal     = integraal.Text{NL: "zelfde doel: {goal}", EN: "same goal: {goal}"}
	textNotHeld      = integraal.Text{NL: "nog te doen", EN: "still to be done"}
	textHeldOn       = integraal.Text{NL: "gedaan op {day} door {who}", EN: "done on {day} by {who}"}
)

// pageParts are the kinds of parts, in their order.
var pageParts = [...]integraal.Text{
	{NL: "vorm", EN: "form"}, {NL: "wens", EN: "wish"}, {NL: "doel", EN: "goal"}, {NL: "actie", EN: "action"},
	{NL: "vaste dag", EN: "fixed day"}, {NL: "zoekvraag", EN: "search"}, {NL: "terugkijken", EN: "looking back"},
	{NL: "antwoord op het plan", EN: "answer to the plan"}, {NL: "keuze van vast contact", EN: "choice of a contact"},
}
