package participation

import (
	"strings"

	"github.com/integraal/integraal"
)

// EventKind is something that happens in a matter and on which a term starts,
// stands still, ends or depends. The zero kind is none.
type EventKind uint8

// The events. Where an event sets a last day or has an end, [Event] says which.
const (
	NoEvent EventKind = iota

	EventWmoMelding         // a need for support was reported: Wmo art. 2.3.2 lid 1
	EventPersonalPlan       // the personal plan was handed in: lid 2
	EventWmoUrgency         // the case was found urgent: art. 2.3.3
	EventTemporaryProvision // the temporary provision was decided on: art. 2.3.3
	EventWmoReport          // the inquiry is done and its outcome given in writing: lid 8
	EventWmoApplication     // the application came in: art. 2.3.5 lid 2

	EventPwMelding    // art. 44 lid 2; Adults are the persons it concerns
	EventApplication  // the application for bijstand came in: art. 41
	EventTakenUpEarly // the college took it up within the four weeks: art. 41 lid 11
	EventSchoolPapers // the papers on education were given: art. 41 lid 7
	EventWWEnds       // the last day of the right to a WW benefit: art. 41 lid 6
	EventAdvancePaid  // art. 52 lid 1
	EventNoAdvance    // a person judged that art. 52 lid 1 onder a or b holds
	EventBijstandEnds // the day on which algemene bijstand ended: art. 43a

	EventOpschorting      // the first day suspended; Weeks as the college set; Set the last day to repair; Ended when repaired or lifted: art. 54
	EventIntrekking       // withdrawn on the ground of art. 54 lid 4
	EventMeasure          // a measure of art. 18 lid 2; Set the day of review that the college set
	EventMeasureReviewed  // art. 18 lid 3
	EventUniformMeasure   // a measure of art. 18 lid 5, 6, 7 or 8
	EventAsked9a          // the exemption of art. 9a was asked for
	EventGranted9a        // it was granted
	EventPlan9a           // the plan was drawn up: art. 9a lid 7
	EventReviewed9a       // the plan was reviewed: lid 8
	EventLanguageTested   // the result of the test: art. 18b lid 2
	EventLanguageNotified // the notice of the suspicion: art. 18b lid 4
	EventLearningStarted  // the person began to learn: art. 18b lid 6 onder a

	EventSupplementAsked  // the applicant was asked to supplement; Set the last day; Ended when it came: Awb 4:5, 4:15
	EventForeignAsked     // told that a foreign body was asked; Ended when it answered: Awb 4:15 lid 1 onder b
	EventDelayAgreed      // the first day of a delay that the applicant agreed to in writing; Set its last day: lid 2 onder a
	EventDelayByApplicant // the first day of a delay that is the applicant's; Ended when it was over: lid 2 onder b
	EventForceMajeure     // the first day of force majeure; Ended when it was over: lid 2 onder c
	EventLateNotice       // told that it takes longer; Set the new last day: Awb 4:14
	EventDecisionKnown    // the decision was made known
	EventNoticeOfDefault  // the written notice came in: Awb 4:17 lid 3
	EventNoPenalty        // a person judged that Awb 4:17 lid 5 holds
	EventPenaltyDecided   // Awb 4:18

	EventObjectionPosted     // handed to the post: Awb 6:9 lid 2
	EventObjectionReceived   // Awb 6:9 lid 1
	EventCommittee           // a committee of Awb 7:13 was set up
	EventObjectionSupplement // asked to repair; Set the last day; Ended when repaired: Awb 7:10 lid 2
	EventAdjourned           // Set the new last day: Awb 7:10 lid 3
	EventObjectionDecided    // Awb 7:10 lid 1

	EventDebtHelpAsked    // Wgs art. 4 lid 1 onder a
	EventDebtSignal       // a signal came in and the offer was accepted: lid 1 onder b
	EventDebtThreat       // eviction, cut-off or loss of insurance threatens: lid 2
	EventFirstTalk        // the first talk; Weeks the term of the by-law: art. 4, 4a
	EventDebtDecided      // art. 4a lid 1
	EventDebtHelpDeclined // the person gave up further help in the first talk: art. 4a lid 2
	eventKinds
)

// Event is something that happened in a matter.
//
// An event that is not listed has not happened as far as is told. One whose day
// is known to be absent did not happen. One whose day is unknown, contested or
// not visible may have happened: what hangs on it stays open and asks. An event
// after the day that is asked about has not happened yet.
type Event struct {
	Kind EventKind
	// Of labels the matter: one melding, application or decision with what
	// followed from it.
	Of  string
	Day integraal.Fact[integraal.Date]
	// Set is the last day that was set with it; absent: none was set.
	Set integraal.Fact[integraal.Date]
	// Ended is the day on which what began was over; absent: it has not ended.
	Ended integraal.Fact[integraal.Date]
	// Weeks is the term in weeks that the college or its by-law set.
	Weeks integraal.Fact[int]
	// Others is, of a delay in an objection to which who objects agreed, whether
	// the other interested parties agree or cannot be harmed by it (Awb 7:10 lid 4
	// onder a and b). Absent: there are no others.
	Others integraal.Fact[bool]
	// Adults are, of a melding for bijstand, the single person or both spouses.
	Adults []AdultFacts
}

// String names the kind as JSON does.
func (k EventKind) String() string {
	if k >= eventKinds {
		return "invalid"
	}
	return eventWords[k].name
}

// MarshalText writes k as [EventKind.String] does.
func (k EventKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what [EventKind.MarshalText] writes. Its fault is
// event.kind.
func (k *EventKind) UnmarshalText(b []byte) error {
	for i := range eventWords {
		if i > 0 && eventWords[i].name == string(b) {
			*k = EventKind(i)
			return nil
		}
	}
	return integraal.NewFault("event.kind", "", textUnknownWord)
}

// Text says what happened.
func (k EventKind) Text() integraal.Text {
	if k >= eventKinds {
		return integraal.Text{}
	}
	return eventWords[k].text
}

// fact is how an answer names the day of an event.
func (k EventKind) fact() integraal.Name { return integraal.Name(eventPrefix + k.String()) }

const (
	eventPrefix = "event."
	partSet     = ".set"
	partEnded   = ".ended"
	partWeeks   = ".weeks"
	partOthers  = ".others"
)

// eventOf is the event in the name of a fact, and which part of it is named.
func eventOf(n integraal.Name) (EventKind, string, bool) {
	name, is := strings.CutPrefix(string(n), eventPrefix)
	if !is {
		return NoEvent, "", false
	}
	part := ""
	for _, p := range [...]string{partSet, partEnded, partWeeks, partOthers} {
		if rest, cut := strings.CutSuffix(name, p); cut {
			name, part = rest, p
		}
	}
	var k EventKind
	return k, part, k.UnmarshalText([]byte(name)) == nil
}

// wordOfEvent is the name of the day of an event, or of what came with it, in
// words.
func wordOfEvent(n integraal.Name) (integraal.Text, bool) {
	k, part, ok := eventOf(n)
	if !ok {
		return integraal.Text{}, false
	}
	return wordsOfParts[part].With(integraal.PutText("event", k.Text())), true
}

// askOf is the question about a fact of a term, for who may know.
func askOf(n integraal.Name) integraal.Text {
	t, _ := AskClient(n)
	return t
}

var wordsOfParts = map[string]integraal.Text{
	"":         {NL: "{event} (of en op welke dag)", EN: "{event} (whether and on which day)"},
	partSet:    {NL: "de laatste dag die is gesteld bij: {event}", EN: "the last day that was set with: {event}"},
	partEnded:  {NL: "of en wanneer dit voorbij was: {event}", EN: "whether and when this was over: {event}"},
	partOthers: {NL: "of de andere betrokkenen het eens zijn, of er geen nadeel van hebben: {event}", EN: "whether the other parties agree, or are not harmed: {event}"},
	partWeeks:  {NL: "het aantal weken dat is gesteld bij: {event}", EN: "the number of weeks that was set with: {event}"},
}
