package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

var textStandings = [...]integraal.Text{
	NotAsked:        {NL: "niet gevraagd", EN: "not asked"},
	Limited:         {NL: "wil de cliënt niet bekijken", EN: "the client does not want to look at this"},
	RatherNot:       {NL: "daar wil de cliënt niet over praten", EN: "the client does not want to speak of this"},
	NeedsNothing:    {NL: "hier is niets nodig", EN: "nothing is needed here"},
	NeedsHelp:       {NL: "hier is iets nodig", EN: "something is needed here"},
	NotKnown:        {NL: "gevraagd, maar nog niet duidelijk", EN: "asked, but not clear yet"},
	AccountsDiffer:  {NL: "mensen vertellen hierover iets anders", EN: "people tell different things about this"},
	NotVisibleToYou: {NL: "dit kunt u niet zien", EN: "you cannot see this"},
}

var textStandingLine = integraal.Text{NL: "{domain}: {standing}.", EN: "{domain}: {standing}."}

var (
	textNotOwn = integraal.Text{NL: "{row} De cliënt heeft dit zelf nog niet gezegd.", EN: "{row} The client did not say so themselves yet."}
	textAskOwn = integraal.Text{NL: "Vraag de cliënt of dit klopt: er is iets nodig bij {domain}.", EN: "Ask the client whether this is right: something is needed with {domain}."}
)

var textRoutes = [...]integraal.Text{
	RouteOpen:   {NL: "nog niet bekend", EN: "not known yet"},
	RouteSimple: {NL: "de gewone weg", EN: "the ordinary way"},
	RouteJoint:  {NL: "een gezamenlijk plan", EN: "a joint plan"},
}

var textUnits = [...]integraal.Text{
	Wijkteam:     {NL: "het wijkteam", EN: "the neighbourhood team"},
	WorkIncome:   {NL: "Werk & Inkomen", EN: "Work & Income"},
	DebtHelp:     {NL: "de schuldhulp", EN: "debt help"},
	YouthHelp:    {NL: "de jeugdhulp", EN: "youth help"},
	HousingParty: {NL: "iemand die iets kan doen aan de woning", EN: "someone who can do something about the home"},
	HealthCare:   {NL: "de huisarts of andere zorg", EN: "the general practitioner or other care"},
	School:       {NL: "de school", EN: "the school"},
}

var textSpecialists = map[Domain]integraal.Text{
	Finances: {NL: "de specialist voor schulden", EN: "the specialist for debts"},
	Housing:  {NL: "de specialist voor wonen", EN: "the specialist for housing"},
}

// The route.
var (
	textSimple = integraal.Text{
		NL: "De vraag wordt op de gewone manier geholpen, onder de wet waar de vraag bij hoort. Er komt geen gezamenlijk plan, geen kaart en geen team.",
		EN: "The question is helped on in the ordinary way, under the law to which it belongs. There will be no joint plan, no map and no team.",
	}
	textSingle = integraal.Text{
		NL: "Volgens de regel van deze gemeente is dit geen huishouden met meer problemen tegelijk.",
		EN: "By the rule of this municipality this is not a household with several problems at once.",
	}
	textNotWanted = integraal.Text{
		NL: "De cliënt wil geen gezamenlijk plan. Daar hoeft geen reden voor te zijn, en het verandert niets aan de hulp.",
		EN: "The client does not want a joint plan. No reason is needed for that, and it changes nothing about the help.",
	}
	textTheirLimit = integraal.Text{
		NL: "De cliënt wil niet verder kijken. Daarom wordt niet verder gevraagd.",
		EN: "The client does not want to look further. So nothing more is asked.",
	}
	textOpenRoute = integraal.Text{
		NL: "Of hier meer problemen tegelijk zijn, is nog niet bekend. Hieronder staat wat nog gevraagd kan worden.",
		EN: "Whether there are several problems at once here is not known yet. What can still be asked is listed below.",
	}
	textMeanwhile = integraal.Text{
		NL: "Hulp bij de vraag zelf wacht daar niet op.",
		EN: "Help with the question itself does not wait for that.",
	}
	textWishesDiffer = integraal.Text{
		NL: "Over een gezamenlijk plan denken de cliënten verschillend. Praat daar eerst met hen over.",
		EN: "The clients think differently about a joint plan. Talk with them about it first.",
	}
	textWishHidden = integraal.Text{
		NL: "Of de cliënt een gezamenlijk plan wil, kunt u niet zien.",
		EN: "Whether the client wants a joint plan is not visible to you.",
	}
	textJoint = integraal.Text{
		NL: "Volgens de regel van deze gemeente zijn hier meer problemen tegelijk. Een team kan nu meteen met de cliënt aan een gezamenlijk plan beginnen.",
		EN: "By the rule of this municipality there are several problems at once here. A team can begin on a joint plan with the client at once.",
	}
	textProposal = integraal.Text{
		NL: "Het team en het plan zijn een voorstel. De cliënt en de mensen die helpen, beslissen samen.",
		EN: "The team and the plan are a proposal. The client and the people who help decide together.",
	}
	textWishNotAsked = integraal.Text{
		NL: "Vraag eerst of de cliënt een gezamenlijk plan wil. Wil de cliënt dat niet, dan vervalt dit voorstel.",
		EN: "Ask first whether the client wants a joint plan. If not, this proposal lapses.",
	}
)

// Whether the intake is whole.
var (
	textWhole        = integraal.Text{NL: "Alle onderwerpen zijn besproken, of de cliënt wilde er niet over praten.", EN: "All subjects were spoken of, or the client did not want to."}
	textWholeLimited = integraal.Text{NL: "De cliënt wilde alleen praten over: {list}. Dat is gedaan.", EN: "The client wanted to speak only of: {list}. That was done."}
	textNotWhole     = integraal.Text{
		NL: "Nog niet over alle onderwerpen is gevraagd die de cliënt wil bekijken.",
		EN: "Not all subjects that the client wants to look at were asked about yet.",
	}
	textScopeNotAsked = integraal.Text{
		NL: "Niet alle onderwerpen zijn besproken, en er is niet gevraagd hoe ver de cliënt wil kijken.",
		EN: "Not all subjects were spoken of, and the client was not asked how far to look.",
	}
	textAskScope = integraal.Text{
		NL: "Vraag de cliënt: wilt u alleen over uw vraag praten, of ook kijken naar andere dingen in uw leven? U mag dat zelf kiezen.",
		EN: "Ask the client: do you want to speak of your question only, or look at other parts of your life too? The choice is yours.",
	}
)

// What is missing about a need.
var textMissingNeed = map[Standing]integraal.Text{
	NotAsked:        {NL: "Nog niet gevraagd is of er iets nodig is bij: {domain}.", EN: "It was not asked yet whether something is needed with: {domain}."},
	Limited:         {NL: "De cliënt wil niet kijken naar: {domain}.", EN: "The client does not want to look at: {domain}."},
	RatherNot:       {NL: "De cliënt wil niet praten over: {domain}.", EN: "The client does not want to speak of: {domain}."},
	NotKnown:        {NL: "Nog niet duidelijk is of er iets nodig is bij: {domain}. Vraag het de cliënt.", EN: "It is not clear yet whether something is needed with: {domain}. Ask the client."},
	AccountsDiffer:  {NL: "Mensen vertellen iets anders over: {domain}. Leg dat eerst aan de cliënt voor.", EN: "People tell different things about: {domain}. Put that to the client first."},
	NotVisibleToYou: {NL: "Of er iets nodig is bij dit onderwerp, kunt u niet zien: {domain}.", EN: "Whether something is needed with this is not visible to you: {domain}."},
}

// The team, the plan and the specialists.
var (
	textSeat         = integraal.Text{NL: "Omdat er iets nodig is bij: {list}.", EN: "Because something is needed with: {list}."}
	textTeamProposal = integraal.Text{
		NL: "Dit is een voorstel. Niemand is ingedeeld: mensen kiezen, samen met de cliënt.",
		EN: "This is a proposal. Nobody is assigned: people choose, together with the client.",
	}
	textTeamShare = integraal.Text{
		NL: "Op een plek in het team zitten geeft nog geen recht om alles te weten. Wat gedeeld mag worden, staat in de afspraken en in wat de cliënt goedvindt.",
		EN: "A seat in the team gives no right to know everything. What may be shared follows from the rules and from what the client agrees to.",
	}
	textUnitNotWanted = integraal.Text{NL: "De cliënt wil niet dat {unit} meedoet.", EN: "The client does not want {unit} to take part."}
	textDraft         = integraal.Text{
		NL: "Dit is een begin. Er staat nog niet in wie wat doet. Dat spreken de cliënt en het team samen af.",
		EN: "This is a beginning. It does not say yet who does what. The client and the team agree on that together.",
	}
	textGoal       = integraal.Text{NL: "Hulp bij: {domain}", EN: "Help with: {domain}"}
	textAskContact = integraal.Text{NL: "Vraag de cliënt wie het aanspreekpunt wordt.", EN: "Ask the client who is to be the contact person."}
	textAskPlanDay = integraal.Text{NL: "Spreek een dag af om samen te kijken hoe het gaat.", EN: "Agree on a day to look together how it goes."}
	textAskJoint   = integraal.Text{NL: "Vraag de cliënt: wilt u één plan samen met de mensen die u helpen?", EN: "Ask the client: do you want one plan together with the people who help you?"}
	textAnswerBy   = integraal.Text{NL: "{who}: antwoord uiterlijk {day}, zoals is afgesproken.", EN: "{who}: an answer by {day}, as was agreed."}
	textNoResponse = integraal.Text{
		NL: "{who}: er is niet afgesproken wanneer een antwoord komt.",
		EN: "{who}: it was not agreed when an answer comes.",
	}
	textAskResponse = integraal.Text{
		NL: "Vraag de gemeente binnen hoeveel werkdagen een specialist antwoord geeft. De wet noemt daarvoor geen getal.",
		EN: "Ask the municipality within how many working days a specialist answers. The law gives no number for that.",
	}
	textThreat = integraal.Text{
		NL: "Dreigt ontruiming, afsluiting of verlies van de zorgverzekering, dan is het eerste gesprek over schulden binnen drie werkdagen. Dat is de wet.",
		EN: "If eviction, a cut-off or loss of health insurance threatens, the first talk about debts is within three working days. That is the law.",
	}
)

var textWishes = [...]integraal.Text{
	integraal.Unknown:    {NL: "Nog niet gevraagd is of de cliënt dit wil.", EN: "It was not asked yet whether the client wants this."},
	integraal.Known:      {NL: "De cliënt wil dit.", EN: "The client wants this."},
	integraal.Contested:  {NL: "De cliënten denken hier verschillend over.", EN: "The clients think differently about this."},
	integraal.NotVisible: {NL: "Of de cliënt dit wil, kunt u niet zien.", EN: "Whether the client wants this is not visible to you."},
}

// Whether a need was reported under a law.
var textAskMelding = map[participation.EventKind]integraal.Text{
	participation.EventWmoMelding: {
		NL: "Vraag of dit een melding is voor hulp van de Wmo, en sinds welke dag. Dan begint het onderzoek van de gemeente.",
		EN: "Ask whether this is a report for support under the Wmo, and since which day. Then the municipality's inquiry begins.",
	},
	participation.EventPwMelding: {
		NL: "Vraag of de cliënt zich wil melden voor bijstand, en sinds welke dag. Die dag telt voor het recht.",
		EN: "Ask whether the client wants to report for bijstand, and since which day. That day counts for the right.",
	},
	participation.EventDebtHelpAsked: {
		NL: "Vraag of de cliënt hulp bij schulden vraagt, en sinds welke dag. Dan loopt de termijn voor het eerste gesprek.",
		EN: "Ask whether the client asks for help with debts, and since which day. Then the term for the first talk runs.",
	},
}

// upper is a text that begins a sentence.
func upper(t integraal.Text) integraal.Text {
	return integraal.Text{NL: capital(t.NL), EN: capital(t.EN)}
}

func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 || r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + strings.Clone(s[size:])
}
