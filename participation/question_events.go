package participation

import "github.com/integraal/integraal"

// eventQuestion is an event as questions that a client can answer: whether it
// happened and when, and what came with it.
type eventQuestion struct{ day, set, ended, weeks, others integraal.Text }

func (q *eventQuestion) part(part string) integraal.Text {
	switch part {
	case partSet:
		return q.set
	case partEnded:
		return q.ended
	case partWeeks:
		return q.weeks
	case partOthers:
		return q.others
	}
	return q.day
}

func asks(nl, en string) integraal.Text { return integraal.Text{NL: nl, EN: en} }

// questionsOfEvents are the events of [EventKind], each as the client met it.
var questionsOfEvents = [eventKinds]eventQuestion{
	EventWmoMelding:         {day: asks("Op welke dag vroeg u de gemeente om hulp thuis of hulp bij meedoen (Wmo)?", "On which day did you ask the municipality for help at home or with taking part (Wmo)?")},
	EventPersonalPlan:       {day: asks("Gaf u de gemeente zelf een plan van de hulp die u wilt, en op welke dag?", "Did you give the municipality a plan of your own for the help you want, and on which day?")},
	EventWmoUrgency:         {day: asks("Zei de gemeente dat er meteen hulp nodig was, en op welke dag?", "Did the municipality say that help was needed at once, and on which day?")},
	EventTemporaryProvision: {day: asks("Kreeg u een brief over tijdelijke hulp, en van welke dag is die?", "Did you get a letter about temporary help, and of which day is it?")},
	EventWmoReport:          {day: asks("Kreeg u het verslag van het gesprek over uw hulp, en op welke dag?", "Did you get the report of the talk about your help, and on which day?")},
	EventWmoApplication:     {day: asks("Stuurde u daarna een aanvraag voor die hulp, en op welke dag?", "Did you then send an application for that help, and on which day?")},

	EventPwMelding:    {day: asks("Op welke dag hebt u zich gemeld om bijstand te vragen?", "On which day did you come forward to ask for bijstand?")},
	EventApplication:  {day: asks("Op welke dag hebt u de aanvraag van bijstand ingeleverd?", "On which day did you hand in the application for bijstand?")},
	EventTakenUpEarly: {day: asks("Keek de gemeente al naar uw aanvraag voordat de vier weken voorbij waren, en sinds welke dag?", "Did the municipality look at your application before the four weeks were over, and since which day?")},
	EventSchoolPapers: {day: asks("Hebt u de papieren over school ingeleverd, en op welke dag?", "Did you hand in the papers on school, and on which day?")},
	EventWWEnds:       {day: asks("Wat is de laatste dag van uw WW-uitkering (voor wie werkloos is)?", "Which is the last day of your WW benefit (for who is out of work)?")},
	EventAdvancePaid:  {day: asks("Kreeg u al geld vooruit (een voorschot), en op welke dag?", "Did you get money in advance, and on which day?")},
	EventNoAdvance:    {day: asks("Zei de gemeente dat u geen geld vooruit krijgt (een voorschot), en op welke dag?", "Did the municipality say that you get no money in advance, and on which day?")},
	EventBijstandEnds: {day: asks("Op welke dag stopte uw vorige bijstand?", "On which day did your earlier bijstand end?")},

	EventOpschorting: {
		day:   asks("Kreeg u een brief dat de bijstand tijdelijk niet wordt betaald (opschorting), en vanaf welke dag?", "Did you get a letter that the bijstand is not paid for now (suspension), and from which day?"),
		set:   asks("Voor welke laatste dag moet u het volgens die brief in orde maken?", "By which last day do you have to put it right, by that letter?"),
		ended: asks("Wordt de bijstand weer betaald, en vanaf welke dag?", "Is the bijstand paid again, and from which day?"),
		weeks: asks("Hoeveel weken wordt de bijstand volgens de brief niet betaald?", "For how many weeks is the bijstand not paid, by the letter?"),
	},
	EventIntrekking: {day: asks("Kreeg u daarna een brief dat de bijstand is gestopt, en van welke dag is die?", "Did you then get a letter that the bijstand was stopped, and of which day is it?")},
	EventMeasure: {
		day: asks("Kreeg u een brief dat uw bijstand wordt verlaagd, en van welke dag is die?", "Did you get a letter that your bijstand is reduced, and of which day is it?"),
		set: asks("Op welke dag kijkt de gemeente volgens die brief opnieuw?", "On which day does the municipality look again, by that letter?"),
	},
	EventMeasureReviewed:  {day: asks("Keek de gemeente opnieuw naar de verlaging, en op welke dag?", "Did the municipality look at the reduction again, and on which day?")},
	EventUniformMeasure:   {day: asks("Kreeg u een brief dat u een of meer maanden helemaal geen bijstand krijgt, en van welke dag is die?", "Does a letter say that you get no bijstand at all for one or more months, and of which day is it?")},
	EventAsked9a:          {day: asks("Vroeg u of u niet hoeft te werken omdat uw kind nog geen 5 is, en op welke dag?", "Did you ask not to have to work because your child is not 5 yet, and on which day?")},
	EventGranted9a:        {day: asks("Zei de gemeente daar ja op, en op welke dag?", "Did the municipality say yes to that, and on which day?")},
	EventPlan9a:           {day: asks("Maakte de gemeente daarna een plan met u, en op welke dag?", "Did the municipality then make a plan with you, and on which day?")},
	EventReviewed9a:       {day: asks("Keek de gemeente later opnieuw met u naar dat plan, en op welke dag?", "Did the municipality look at that plan with you again later, and on which day?")},
	EventLanguageTested:   {day: asks("Deed u een taaltoets, en op welke dag kwam de uitslag?", "Did you take a language test, and on which day did the result come?")},
	EventLanguageNotified: {day: asks("Kreeg u een brief dat uw Nederlands niet goed genoeg is, en op welke dag?", "Did you get a letter that your Dutch is not good enough, and on which day?")},
	EventLearningStarted:  {day: asks("Bent u begonnen met Nederlands leren, en op welke dag?", "Did you begin to learn Dutch, and on which day?")},

	EventSupplementAsked: {
		day:   asks("Vroeg de gemeente om meer papieren bij uw aanvraag, en op welke dag?", "Did the municipality ask for more papers with your application, and on which day?"),
		set:   asks("Voor welke laatste dag moesten die papieren er zijn?", "By which last day did those papers have to be there?"),
		ended: asks("Op welke dag hebt u die papieren gestuurd, of zijn ze er nog niet?", "On which day did you send those papers, or are they not there yet?"),
	},
	EventForeignAsked: {
		day:   asks("Schreef de gemeente dat zij iets vraagt aan een ander land, en op welke dag?", "Did the municipality write that it asks another country for something, and on which day?"),
		ended: asks("Kwam er antwoord uit dat land, en op welke dag?", "Did an answer come from that country, and on which day?"),
	},
	EventDelayAgreed: {
		day:    asks("Schreef u dat de gemeente later mag beslissen, en vanaf welke dag?", "Did you write that the municipality may decide later, and from which day?"),
		set:    asks("Tot welke dag mocht de gemeente volgens u wachten?", "Until which day did you let the municipality wait?"),
		others: asks("Zijn er nog anderen over wie het besluit gaat, en vinden zij dat wachten goed?", "Does the decision concern others too, and do they agree to the wait?"),
	},
	EventDelayByApplicant: {
		day:   asks("Moest de gemeente wachten door iets aan uw kant, en vanaf welke dag?", "Did the municipality have to wait because of something on your side, and from which day?"),
		ended: asks("Op welke dag was dat voorbij?", "On which day was that over?"),
	},
	EventForceMajeure: {
		day:   asks("Schreef de gemeente dat zij buiten haar schuld niet kan beslissen, en vanaf welke dag?", "Did the municipality write that through no fault of its own it cannot decide, and from which day?"),
		ended: asks("Op welke dag kon de gemeente weer verder?", "On which day could the municipality go on again?"),
	},
	EventLateNotice: {
		day: asks("Kreeg u een brief dat het besluit later komt, en op welke dag?", "Did you get a letter that the decision comes later, and on which day?"),
		set: asks("Welke nieuwe dag noemt die brief?", "Which new day does that letter name?"),
	},
	EventDecisionKnown:   {day: asks("Kreeg u de brief met het besluit, en op welke dag is die verstuurd?", "Did you get the letter with the decision, and on which day was it sent?")},
	EventNoticeOfDefault: {day: asks("Schreef u de gemeente dat zij te laat is met beslissen, en op welke dag kreeg zij die brief?", "Did you write to the municipality that its decision is late, and on which day did it get that letter?")},
	EventNoPenalty:       {day: asks("Schreef de gemeente dat u geen geld krijgt omdat zij te laat is, en op welke dag?", "Did the municipality write that you get no money for its being late, and on which day?")},
	EventPenaltyDecided:  {day: asks("Kreeg u een brief over het geld dat u krijgt omdat de gemeente te laat is, en op welke dag?", "Did you get a letter on the money you get because the municipality is late, and on which day?")},

	EventObjectionPosted:   {day: asks("Deed u uw bezwaar op de post, en op welke dag?", "Did you post your objection, and on which day?")},
	EventObjectionReceived: {day: asks("Op welke dag kreeg de gemeente uw bezwaar?", "On which day did the municipality receive your objection?")},
	EventCommittee:         {day: asks("Staat in een brief dat een commissie naar uw bezwaar kijkt, en van welke dag is die?", "Does a letter say that a committee looks at your objection, and of which day is it?")},
	EventObjectionSupplement: {
		day:   asks("Vroeg de gemeente om iets bij uw bezwaar, zoals uw redenen, en op welke dag?", "Did the municipality ask for something with your objection, such as your reasons, and on which day?"),
		set:   asks("Voor welke laatste dag moest u dat sturen?", "By which last day did you have to send that?"),
		ended: asks("Op welke dag hebt u dat gestuurd, of is het er nog niet?", "On which day did you send it, or is it not there yet?"),
	},
	EventAdjourned: {
		day: asks("Kreeg u een brief dat de beslissing op uw bezwaar later komt, en op welke dag?", "Did you get a letter that the decision on your objection comes later, and on which day?"),
		set: asks("Welke nieuwe laatste dag noemt die brief?", "Which new last day does that letter name?"),
	},
	EventObjectionDecided: {day: asks("Kreeg u de beslissing op uw bezwaar, en op welke dag?", "Did you get the decision on your objection, and on which day?")},

	EventDebtHelpAsked: {day: asks("Op welke dag vroeg u om hulp bij uw schulden?", "On which day did you ask for help with your debts?")},
	EventDebtSignal:    {day: asks("Bood de gemeente u hulp bij schulden aan, en op welke dag zei u ja?", "Did the municipality offer you help with debts, and on which day did you say yes?")},
	EventDebtThreat:    {day: asks("Dreigt u uw huis, gas, licht, water of zorgverzekering te verliezen, en sinds welke dag?", "Are you about to lose your home, gas, electricity, water or health insurance, and since which day?")},
	EventFirstTalk: {
		day:   asks("Had u al een eerste gesprek over uw schulden, en op welke dag?", "Did you have a first talk about your debts, and on which day?"),
		weeks: asks("Binnen hoeveel weken beslist uw gemeente over hulp bij schulden, volgens de brief of de website?", "Within how many weeks does your municipality decide on help with debts, by the letter or the website?"),
	},
	EventDebtDecided:      {day: asks("Kreeg u een brief met het besluit over hulp bij schulden, en op welke dag?", "Did you get a letter with the decision on help with debts, and on which day?")},
	EventDebtHelpDeclined: {day: asks("Zei u in het eerste gesprek dat u verder geen hulp wilt, en op welke dag?", "Did you say in the first talk that you want no further help, and on which day?")},
}
