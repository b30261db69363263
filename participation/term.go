package participation

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/integraal/integraal"
)

// TermKind is a term that the rules know. The zero kind is none.
type TermKind uint8

// The terms. Of the first two the day itself is given; the others are counted
// from a day.
const (
	NoTerm             TermKind = iota
	ConsentEnds                 // the last day of a consent
	PapersAsked                 // the last day that a body set for papers
	Objection                   // from the day on which the decision was made known: Awb 6:7, 6:8
	FirstTalk                   // from the day on which help with debts was asked: Wgs art. 4 lid 1
	FirstTalkUrgent             // the same in a threatening situation: Wgs art. 4 lid 2
	DebtDecision                // from the first talk, at the latest: Wgs art. 4a lid 3
	MeasureReview               // from a measure of art. 18 lid 2, at the latest: art. 18 lid 3
	Advance                     // from the application: Participatiewet art. 52 lid 1
	WmoInvestigation            // from the melding: Wmo art. 2.3.2 lid 1
	WmoDecision                 // from the application: Wmo art. 2.3.5 lid 2
	WmoPersonalPlan             // from the melding: Wmo art. 2.3.2 lid 2
	WmoUrgent                   // without delay: Wmo art. 2.3.3
	WmoMayApply                 // from a day on: Wmo art. 2.3.2 lid 9
	SearchTerm                  // a day before which no application is taken up: art. 41 lid 4
	ApplyAtOnce                 // without delay: art. 41 lid 12
	SchoolPapers                // from the melding: art. 41 lid 7 onder b
	EarlyMelding                // back from the end of a WW benefit: art. 41 lid 6
	EarliestGrant               // back from the melding: art. 44 lid 5
	ReuseOfData                 // from the end of bijstand: art. 43a
	PwDecision                  // from the application: Awb 4:13
	NextAdvance                 // from the last advance: art. 52 lid 1
	OpschortingRuns             // from the first day suspended, at the longest: art. 54 lid 1
	RepairTerm                  // a day that the college sets: art. 54 lid 2
	RepeatWithin                // from a measure of art. 18 lid 5 to 8
	PlanAfterExemption          // from the request: art. 9a lid 7
	ReviewOfPlan                // from the plan or the last review: art. 9a lid 8
	LanguageTest                // from the application, at the latest: art. 18b lid 2
	LanguageNotice              // from the result, at the latest: art. 18b lid 4
	LearningStart               // from the notice: art. 18b lid 6 onder a
	Supplement                  // a day that the body sets: Awb 4:5
	NotHandling                 // from the supplement or the day that was set: Awb 4:5 lid 4
	ObjectionByPost             // from the last day to object: Awb 6:9 lid 2
	ObjectionDecision           // from the last day to object: Awb 7:10
	DefaultGrace                // from the notice of default: Awb 4:17 lid 3
	PenaltyRuns                 // from the first day of the penalty: Awb 4:17 lid 1
	PenaltyDecision             // from the last day of the penalty: Awb 4:18
	termKinds
)

// String names the term as JSON does.
func (k TermKind) String() string {
	return nameOf([]string{
		"none", "consentEnds", "papersAsked", "objection", "firstTalk", "firstTalkUrgent",
		"debtDecision", "measureReview", "advance", "wmoInvestigation", "wmoDecision",
		"wmoPersonalPlan", "wmoUrgent", "wmoMayApply", "searchTerm", "applyAtOnce", "schoolPapers",
		"earlyMelding", "earliestGrant", "reuseOfData", "pwDecision", "nextAdvance", "opschortingRuns",
		"repairTerm", "repeatWithin", "planAfterExemption", "reviewOfPlan", "languageTest", "languageNotice",
		"learningStart", "supplement", "notHandling", "objectionByPost", "objectionDecision", "defaultGrace",
		"penaltyRuns", "penaltyDecision",
	}, int(k))
}

// MarshalText writes k as [TermKind.String] does.
func (k TermKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// Term is a term that runs: its kind, and the day from which it counts or, of
// a day that was set, that day.
type Term struct {
	Kind TermKind
	Day  integraal.Date
	By   integraal.Citation // a provision of its own, where the kind's is not the one
}

// Deadline is the last day of a term.
type Deadline struct {
	Kind TermKind
	What integraal.Text // what holds by that day; of a term that is over, what is left
	Day  integraal.Date // the last day
	// Extended is whether the Algemene termijnenwet moved the last day to the
	// next working day. A day that a body or a person set is no term of a law
	// and does not move.
	Extended   bool
	Statutory  bool // whether a law sets the term
	Laws       []integraal.Citation
	DaysLeft   int // negative when it is over
	WithinWeek bool
	Over       bool
}

// week is the number of days within which a term counts as ending soon.
const week = 7

// Deadlines are the last days of the terms, the first to end first. [Terms]
// finds the terms themselves, from what happened. The faults are
// participation.day, term.unnamed (also of a term that has no last day of its
// own) and term.unset.
func Deadlines(terms []Term, day integraal.Date) ([]Deadline, error) {
	if err := checkDay(day, termsRest...); err != nil {
		return nil, err
	}
	var faults integraal.Faults
	out := make([]Deadline, 0, len(terms))
	for i, t := range terms {
		path := "[" + strconv.Itoa(i) + "]"
		switch {
		case t.Kind == NoTerm || t.Kind >= termKinds || ruleOf(t.Kind).end == nil:
			faults = append(faults, integraal.NewFault("term.unnamed", path, textUnknownWord))
		case t.Day.IsZero():
			faults = append(faults, integraal.NewFault("term.unset", path, textTermUnset))
		default:
			out = append(out, t.deadline(day))
		}
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	slices.SortStableFunc(out, func(a, b Deadline) int {
		return cmp.Or(a.Day.Compare(b.Day), cmp.Compare(a.Kind, b.Kind))
	})
	return out, nil
}

func (t Term) deadline(day integraal.Date) Deadline {
	r := ruleOf(t.Kind)
	last := r.end(t.Day)
	d := Deadline{Kind: t.Kind, What: r.what, Day: last, Statutory: r.statutory, Laws: inTextsOf(day, r.laws)}
	if !t.By.IsZero() {
		d.Laws = []integraal.Citation{inTextOf(day, t.By)}
	}
	d.Day, d.Extended = r.moved(last)
	d.Laws = append(d.Laws, r.termijnenwetLaws()...)
	d.DaysLeft = day.DaysUntil(d.Day)
	d.Over = d.DaysLeft < 0
	d.WithinWeek = !d.Over && d.DaysLeft <= week
	if d.Over {
		d.What = r.over
		d.Laws = append(d.Laws, inTextsOf(day, r.overLaws)...)
	}
	return d
}

// LeastAdvance is the part of the bijstand that an advance on a new
// application comes to at the least on a day: 90% until 31 December 2025 and
// 95% since (Participatiewet art. 52 lid 2). Its fault is dated.outside.
func LeastAdvance(day integraal.Date) (integraal.Entry[integraal.Rate], error) {
	return voorschot.At(day)
}
