package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// OpenQuestion is a missing fact as a question, in words in which a client could
// answer it, and who can.
type OpenQuestion struct {
	Missing integraal.Missing
	Text    integraal.Text
	Who     []Role
}

// questions are what is missing anywhere in s, each fact once.
func (s *Safeguards) questions() []OpenQuestion {
	var all []integraal.Missing
	for i := range s.Gates {
		all = union(all, s.Gates[i].Missing)
	}
	for _, list := range [][]Observation{s.Observations, s.Effects} {
		for i := range list {
			all = union(all, list[i].Missing)
		}
	}
	for i := range s.Ways {
		all = union(all, s.Ways[i].Missing)
	}
	out := make([]OpenQuestion, 0, len(all))
	for _, m := range all {
		q, _ := StopQuestion(m.Fact)
		out = append(out, OpenQuestion{Missing: m, Text: q.Text, Who: q.Who})
	}
	return out
}

// StopQuestion is a fact of [StopFacts] or [Messages] as a question.
func StopQuestion(n integraal.Name) (OpenQuestion, bool) {
	q, ok := stopQuestions[n]
	return OpenQuestion{Text: integraal.Text{NL: q.nl, EN: q.en}, Who: slices.Clone(q.who)}, ok
}

type questionRule struct {
	nl, en string
	who    []Role
}

var (
	askManager = []Role{CaseManager}
	askDecider = []Role{Decider}
	askClient  = []Role{Client, CaseManager}
	askAround  = []Role{Client, Professional, DebtCounsellor}
)

var stopQuestions = map[integraal.Name]questionRule{
	FactAct:          {"Wat doet de gemeente precies: betaling vasthouden, opschorten, intrekken, herzien, verlagen, terugvragen of een boete?", "What exactly does the municipality do: hold a payment, suspend, withdraw, revise, reduce, claim back or fine?", askClient},
	FactDecider:      {"Wie beslist hierover? Wat is de naam?", "Who decides on this? What is the name?", askManager},
	FactMandated:     {"Mag deze persoon namens de gemeente beslissen? Waar staat dat?", "May this person decide for the municipality? Where does that stand?", askDecider},
	FactEstablished:  {"Wat staat vast, waar komt het vandaan en van welke dag is het?", "What is established, where does it come from and of which day is it?", askManager},
	FactRegisters:    {"Heeft de gemeente eerst zelf in haar registraties gekeken? Wanneer?", "Did the municipality first look in its own registers? When?", askManager},
	FactAtIssue:      {"Om welk bedrag gaat het?", "What amount is it about?", askClient},
	FactMonth:        {"Over welke maand gaat het bedrag? Kijk op de loonstrook of het afschrift.", "Which month is the amount about? Look at the payslip or the statement.", askClient},
	FactNorm:         {"Wat was de bijstandsnorm in die maand?", "What was the bijstand norm in that month?", askManager},
	FactCause:        {"Hoe is het verschil ontstaan? Heeft iemand een fout gemaakt, en wie?", "How did the difference come about? Did someone make an error, and who?", []Role{Client, CaseManager, Professional}},
	FactCulpability:  {"Kon de cliënt er iets aan doen? Vertel hoe het ging; wie beslist, beoordeelt dit voor deze handeling.", "Could the client help it? Tell how it went; who decides judges this for this act.", []Role{Decider, Client}},
	FactAsked:        {"Is er een brief waarin staat wat er nodig is en hoe?", "Is there a letter that says what is needed and how?", askClient},
	FactAskedBy:      {"Voor welke dag moeten de papieren binnen zijn?", "By which day are the papers due?", askClient},
	FactReceived:     {"Zijn de papieren verstuurd? Wanneer?", "Were the papers sent? When?", askClient},
	FactRepairBy:     {"Welke dag staat in de brief als laatste dag om het te herstellen?", "Which day does the letter give as the last day to repair it?", askClient},
	FactTuned:        {"Welke plicht is het, in welke brief staat die, en is daarbij gekeken naar wat de cliënt kan?", "Which duty is it, in which letter does it stand, and was it looked at what the client can do?", askClient},
	FactHeard:        {"Heeft de cliënt zijn of haar kant kunnen vertellen? Wanneer, en aan wie?", "Could the client tell their side? When, and to whom?", askClient},
	FactException:    {"Waarom is de cliënt niet eerst gehoord? Op welke uitzondering rust dat?", "Why was the client not heard first? On which exception does that rest?", askManager},
	FactReversible:   {"Kan alles later worden teruggedraaid, zonder achterstand, ontruiming, afsluiting of extra kosten?", "Can everything be undone later, without arrears, eviction, cut-off or extra costs?", []Role{Decider, Client}},
	FactAlternatives: {"Welke lichtere manieren zijn bekeken, en waarom kunnen die niet?", "Which lighter ways were looked at, and why will they not do?", askManager},
	FactEffects:      {"Wat doet dit met het huishouden: kinderen, huur, energie, zorgverzekering, schulden en hulp?", "What does this do to the household: children, rent, energy, health insurance, debts and help?", []Role{Client, CaseManager, Professional}},
	FactOthers:       {"Wie helpt er nog meer? Mag de gemeente die iets vragen? Nee zeggen mag.", "Who else helps? May the municipality ask them something? Saying no is fine.", []Role{Client, CaseManager}},
	FactWeighed:      {"Zijn alle belangen tegen elkaar afgewogen? Waar staan de redenen?", "Were all interests weighed? Where do the reasons stand?", askDecider},
	FactNextIncome:   {"Op welke dag komt er weer geld binnen, en waarvan?", "On which day does money come in again, and from what?", askClient},
	FactReasoned:     {"Staat het in een brief, met redenen en met hoe bezwaar kan?", "Does it stand in a letter, with reasons and with how to object?", askClient},
	FactReview:       {"Op welke dag wordt er opnieuw naar gekeken?", "On which day is it looked at again?", askManager},
	FactMadeKnown:    {"Van welke dag is de brief, of op welke dag bleef het geld weg?", "Of which day is the letter, or on which day did the money stay away?", askClient},
	FactThreat:       {"Dreigt er ontruiming, afsluiting van gas, licht, warmte of water, of het einde van de zorgverzekering?", "Is there a threat of eviction, of gas, electricity, heating or water being cut off, or of losing the health insurance?", askAround},
	FactArrears:      {"Hoeveel maanden huur zijn niet betaald?", "How many months of rent were not paid?", askAround},
	FactFirstTalk:    {"Was er al een eerste gesprek over de schulden? Op welke dag?", "Was there a first talk about the debts? On which day?", askAround},
	FactDebtWeeks:    {"Binnen hoeveel weken beslist deze gemeente over hulp bij schulden?", "Within how many weeks does this municipality decide on help with debts?", []Role{DebtCounsellor}},

	FactStopUrgent:     {"Zijn er dringende redenen om het niet of anders te doen? Vertel wat de gevolgen zijn; wie beslist, oordeelt en schrijft op waarom.", "Are there urgent reasons not to do it or to do it otherwise? Tell what the effects are; who decides judges and writes down why.", []Role{Decider, Client}},
	FactRightStands:    {"Is over die tijd nog uit te rekenen of te schatten hoeveel bijstand er wel moest zijn?", "Can it still be computed or estimated how much bijstand was due over that time?", askManager},
	FactNoConsequence:  {"Maakt het andere adres iets uit voor de bijstand?", "Does the other address make a difference to the bijstand?", askManager},
	FactCaresElsewhere: {"Verblijft de cliënt tijdelijk ergens anders om voor iemand te zorgen?", "Is the client staying elsewhere for a time to care for someone?", askClient},
	FactOtherProof:     {"Mocht de cliënt de woonsituatie ook op een andere manier laten zien dan met een huisbezoek?", "Was the client allowed to show the living situation in another way than by a home visit?", askClient},
	FactGround:         {"Op welk lid en onderdeel van artikel 58 rust de terugvordering? Het staat in de brief.", "On which lid and part of article 58 does the recovery rest? It stands in the letter.", askClient},
	FactDefaultKind:    {"Wat zou er niet goed zijn gegaan: papieren die ontbreken, of iets anders waaraan niet is meegewerkt? Het staat in de brief.", "What is said to have gone wrong: papers that are missing, or something else with which there was no cooperation? It stands in the letter.", askClient},
	FactRevisionGround: {"Waarom zou er te veel zijn betaald: omdat iets niet is gemeld, of door iets anders? Het staat in de brief.", "Why is too much said to have been paid: because something was not reported, or through something else? It stands in the letter.", askClient},
	FactCostsSince:     {"Vanaf welke dag zou er te veel zijn betaald?", "From which day is too much said to have been paid?", askClient},
	FactMeasureUnder:   {"Op welk artikel en welk lid rust de maatregel? Het staat in de brief.", "On which article and lid does the measure rest? It stands in the letter.", askClient},
	FactContradicted:   {"Heeft iemand anders iets gezegd dat tegen deze plicht ingaat, zoals: nu niet werken?", "Did someone else say something that goes against this duty, such as: do not work now?", []Role{Client, Professional, CaseManager}},
	FactExceptionWhy:   {"Wat staat er op papier over waarom de cliënt niet eerst is gehoord?", "What is on record about why the client was not heard first?", askManager},
	FactObjectionOpen:  {"Kan er bezwaar worden gemaakt tegen dit besluit?", "Is objection to this decision possible?", askManager},
	FactStopChildren:   {"Hoeveel kinderen onder de 18 wonen er?", "How many children under 18 live there?", askClient},
	FactHelpRuns:       {"Welke andere hulp loopt er nu, met een plan?", "Which other help runs now, with a plan?", askAround},

	FactHours:         {"Hoeveel uur per week wordt er gevraagd?", "How many hours a week are asked?", []Role{Client, Professional, CaseManager}},
	FactCapacityHours: {"Hoeveel uur per week is vol te houden, alles bij elkaar? Wie heeft dat vastgesteld?", "How many hours a week can be kept up, all together? Who established that?", []Role{Client, Professional, CaseManager}},
	FactCapacityTasks: {"Hoeveel dingen tegelijk gaan er goed?", "How many things at a time go well?", []Role{Client, Professional}},
	FactFinished:      {"Is klaar wat eerst moest?", "Is what had to come first finished?", []Role{Client, Professional}},
	FactExemptions:    {"Is er een besluit dat de cliënt vrijstelt van een plicht, of is er een reden waarom de plicht nog niet geldt?", "Is there a decision that exempts the client from a duty, or a reason why the duty does not hold yet?", []Role{Client, CaseManager}},
	FactExemptPeriod:  {"Is er een brief over een vrijstelling? Vanaf en tot welke dag geldt die?", "Is there a letter about an exemption? From and until which day does it hold?", askClient},
	FactAllowance:     {"Is er een vergoeding voor het onbetaalde werk?", "Is an allowance paid for the unpaid work?", askClient},
	FactInFamily:      {"Wie horen er bij het gezin?", "Who belong to the family?", askClient},
	FactAlone:         {"Woont de cliënt alleen, of horen er anderen bij het gezin?", "Does the client live alone, or do others belong to the family?", askClient},
	FactCovered:       {"Waarvoor zijn deze gegevens gegeven, en vindt de cliënt goed dat ze hiervoor worden gebruikt?", "For what were these data given, and does the client agree that they are used for this?", []Role{Client, Professional, CaseManager}},
}
