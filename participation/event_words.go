package participation

import "github.com/integraal/integraal"

// eventWords are the events as JSON and as a reader name them.
var eventWords = [eventKinds]struct {
	name string
	text integraal.Text
}{
	NoEvent: {"none", integraal.Text{NL: "niets", EN: "nothing"}},

	EventWmoMelding:         {"wmoMelding", integraal.Text{NL: "de melding voor de Wmo", EN: "the melding under the Wmo"}},
	EventPersonalPlan:       {"personalPlan", integraal.Text{NL: "het persoonlijk plan is gegeven", EN: "the personal plan was handed in"}},
	EventWmoUrgency:         {"wmoUrgency", integraal.Text{NL: "er is spoed", EN: "the case is urgent"}},
	EventTemporaryProvision: {"temporaryProvision", integraal.Text{NL: "het besluit over een tijdelijke voorziening", EN: "the decision on a temporary provision"}},
	EventWmoReport:          {"wmoReport", integraal.Text{NL: "het verslag van het Wmo-onderzoek", EN: "the report of the Wmo inquiry"}},
	EventWmoApplication:     {"wmoApplication", integraal.Text{NL: "de Wmo-aanvraag", EN: "the Wmo application"}},

	EventPwMelding:    {"pwMelding", integraal.Text{NL: "de melding voor bijstand", EN: "the melding for bijstand"}},
	EventApplication:  {"application", integraal.Text{NL: "de aanvraag van bijstand", EN: "the application for bijstand"}},
	EventTakenUpEarly: {"takenUpEarly", integraal.Text{NL: "de gemeente nam de aanvraag eerder in behandeling", EN: "the municipality took the application up earlier"}},
	EventSchoolPapers: {"schoolPapers", integraal.Text{NL: "de papieren over onderwijs zijn gegeven", EN: "the papers on education were given"}},
	EventWWEnds:       {"wwEnds", integraal.Text{NL: "de laatste dag van de WW", EN: "the last day of the WW benefit"}},
	EventAdvancePaid:  {"advancePaid", integraal.Text{NL: "een voorschot is betaald", EN: "an advance was paid"}},
	EventNoAdvance:    {"noAdvance", integraal.Text{NL: "iemand oordeelde dat er geen recht op een voorschot is", EN: "a person judged that there is no right to an advance"}},
	EventBijstandEnds: {"bijstandEnds", integraal.Text{NL: "de bijstand eindigde", EN: "the bijstand ended"}},

	EventOpschorting:      {"opschorting", integraal.Text{NL: "het recht op bijstand is opgeschort", EN: "the right to bijstand was suspended"}},
	EventIntrekking:       {"intrekking", integraal.Text{NL: "de bijstand is ingetrokken", EN: "the bijstand was withdrawn"}},
	EventMeasure:          {"measure", integraal.Text{NL: "een maatregel volgens de verordening", EN: "a measure under the by-law"}},
	EventMeasureReviewed:  {"measureReviewed", integraal.Text{NL: "de maatregel is opnieuw bekeken", EN: "the measure was looked at again"}},
	EventUniformMeasure:   {"uniformMeasure", integraal.Text{NL: "een maatregel van 100%", EN: "a measure of 100%"}},
	EventAsked9a:          {"asked9a", integraal.Text{NL: "het verzoek om ontheffing voor een kind onder de 5", EN: "the request for the exemption for a child under 5"}},
	EventGranted9a:        {"granted9a", integraal.Text{NL: "die ontheffing is gegeven", EN: "that exemption was granted"}},
	EventPlan9a:           {"plan9a", integraal.Text{NL: "het plan van aanpak is gemaakt", EN: "the plan was drawn up"}},
	EventReviewed9a:       {"reviewed9a", integraal.Text{NL: "het plan van aanpak is opnieuw bekeken", EN: "the plan was reviewed"}},
	EventLanguageTested:   {"languageTested", integraal.Text{NL: "de uitslag van de taaltoets", EN: "the result of the language test"}},
	EventLanguageNotified: {"languageNotified", integraal.Text{NL: "de brief over de taaleis", EN: "the notice on the language requirement"}},
	EventLearningStarted:  {"learningStarted", integraal.Text{NL: "het leren van de taal is begonnen", EN: "learning the language began"}},

	EventSupplementAsked:  {"supplementAsked", integraal.Text{NL: "gevraagd om de aanvraag aan te vullen", EN: "asked to supplement the application"}},
	EventForeignAsked:     {"foreignAsked", integraal.Text{NL: "een buitenlandse instantie is iets gevraagd", EN: "a foreign body was asked"}},
	EventDelayAgreed:      {"delayAgreed", integraal.Text{NL: "de aanvrager stemde schriftelijk in met uitstel", EN: "the applicant agreed to a delay in writing"}},
	EventDelayByApplicant: {"delayByApplicant", integraal.Text{NL: "vertraging die aan de aanvrager ligt", EN: "a delay that is the applicant's"}},
	EventForceMajeure:     {"forceMajeure", integraal.Text{NL: "overmacht bij de gemeente", EN: "force majeure at the municipality"}},
	EventLateNotice:       {"lateNotice", integraal.Text{NL: "de gemeente meldde dat het langer duurt", EN: "the municipality told that it takes longer"}},
	EventDecisionKnown:    {"decisionKnown", integraal.Text{NL: "het besluit is bekendgemaakt", EN: "the decision was made known"}},
	EventNoticeOfDefault:  {"noticeOfDefault", integraal.Text{NL: "de gemeente kreeg een ingebrekestelling", EN: "the municipality received a notice of default"}},
	EventNoPenalty:        {"noPenalty", integraal.Text{NL: "iemand oordeelde dat er geen dwangsom verschuldigd is", EN: "a person judged that no penalty is due"}},
	EventPenaltyDecided:   {"penaltyDecided", integraal.Text{NL: "het besluit over de dwangsom", EN: "the decision on the penalty"}},

	EventObjectionPosted:     {"objectionPosted", integraal.Text{NL: "het bezwaar is op de post gedaan", EN: "the objection was posted"}},
	EventObjectionReceived:   {"objectionReceived", integraal.Text{NL: "de gemeente kreeg het bezwaar", EN: "the municipality received the objection"}},
	EventCommittee:           {"committee", integraal.Text{NL: "er is een bezwaarcommissie", EN: "there is an objections committee"}},
	EventObjectionSupplement: {"objectionSupplement", integraal.Text{NL: "gevraagd om het bezwaar aan te vullen", EN: "asked to supplement the objection"}},
	EventAdjourned:           {"adjourned", integraal.Text{NL: "de beslissing op het bezwaar is uitgesteld (verdaagd)", EN: "the decision on the objection was adjourned"}},
	EventObjectionDecided:    {"objectionDecided", integraal.Text{NL: "de beslissing op het bezwaar", EN: "the decision on the objection"}},

	EventDebtHelpAsked:    {"debtHelpAsked", integraal.Text{NL: "gevraagd om hulp bij schulden", EN: "help with debts was asked for"}},
	EventDebtSignal:       {"debtSignal", integraal.Text{NL: "een signaal over schulden, en het aanbod is aangenomen", EN: "a signal about debts, and the offer was accepted"}},
	EventDebtThreat:       {"debtThreat", integraal.Text{NL: "ontruiming, afsluiting of einde van de zorgverzekering dreigt", EN: "eviction, cut-off or loss of health insurance threatens"}},
	EventFirstTalk:        {"firstTalk", integraal.Text{NL: "het eerste gesprek over de schulden", EN: "the first talk about the debts"}},
	EventDebtDecided:      {"debtDecided", integraal.Text{NL: "het besluit over hulp bij schulden", EN: "the decision on help with debts"}},
	EventDebtHelpDeclined: {"debtHelpDeclined", integraal.Text{NL: "de inwoner ziet af van verdere hulp bij schulden", EN: "the resident gives up further help with debts"}},
}
