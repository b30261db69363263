package helporder

import (
	"slices"

	"github.com/integraal/integraal"
)

// WorkWish is the client's own wish about paid work. That the client was asked
// and does not know yet is a fact that is known to be absent.
type WorkWish uint8

// The wishes about work.
const (
	NoWorkWish      WorkWish = iota
	WorkNow                  // now
	WorkWithSupport          // yes, with somebody beside
	WorkLater                // yes, later
	NoPaidWork               // no paid work
)

// String names the wish as JSON does.
func (w WorkWish) String() string { return nameOf(int(w), "none", "now", "withSupport", "later", "no") }

// MarshalText writes w as [WorkWish.String] does.
func (w WorkWish) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// WorkFacts is what a talk about work can rest on: just what its reader may see.
// Each fact but the wish says whether something is in place; known to be absent is
// the same as known to be false. Nothing here is a requirement of a law.
type WorkFacts struct {
	Wish   integraal.Fact[WorkWish]
	Words  string               // the client's own words about work
	Safe   integraal.Fact[bool] // there is no danger at home
	Home   integraal.Fact[bool] // the home is not about to be lost
	Income integraal.Fact[bool] // the income goes on, also in the first months of work
	Debts  integraal.Fact[bool] // debts are at rest: there is an arrangement, or there are none
	Care   integraal.Fact[bool] // children and others who need care are provided for
	Health integraal.Fact[bool] // the care or treatment that the client wants goes on beside work
	Own    []OwnCondition       // what the client or a worker adds
}

// OwnCondition is a condition that this client or worker adds.
type OwnCondition struct {
	Code     string
	Question integraal.Text // is it in place?
	Whom     integraal.Text // who can answer it
	Met      integraal.Fact[bool]
}

// WorkTalk is what a talk about work can be built on. It has no verdict: it does
// not say whether to work, and warns nobody off. The client's wish comes first.
type WorkTalk struct {
	Wish       OwnWish         `json:"wish"`
	Conditions []WorkCondition `json:"conditions,omitempty"`
	Questions  []WorkQuestion  `json:"questions,omitempty"` // both ways
	Ways       []WorkWay       `json:"ways,omitempty"`      // always all; the one that the client wishes first
	Evidence   []Evidence      `json:"evidence,omitempty"`
	Says       []WorkLine      `json:"says,omitempty"` // the same in sentences
}

// OwnWish is the client's own wish, and how well it is known.
type OwnWish struct {
	State integraal.State    `json:"state"`
	Wish  WorkWish           `json:"wish"`
	Words string             `json:"words,omitempty"`
	Told  []integraal.Source `json:"told,omitempty"`
	Text  integraal.Text     `json:"text"`
}

// WorkCondition is whether something is in place. None of its states forbids or
// requires work: where it is not met, Beside asks what can be arranged beside it.
type WorkCondition struct {
	Code     string             `json:"code"`
	Question integraal.Text     `json:"question"`
	Beside   integraal.Text     `json:"beside"` // what work and this could do for each other
	Met      Met                `json:"met"`
	State    integraal.State    `json:"state"`
	Told     []integraal.Source `json:"told,omitempty"`
	Hint     integraal.Text     `json:"hint,omitzero"`
	Whom     integraal.Text     `json:"whom"` // who can answer it
	Text     integraal.Text     `json:"text"`
}

// Met says whether a condition is met. The zero Met is not known.
type Met uint8

// Whether a condition is met.
const (
	MetUnknown Met = iota
	IsMet
	IsNotMet
)

// String names it as JSON does.
func (m Met) String() string { return nameOf(int(m), "unknown", "met", "notMet") }

// MarshalText writes m as [Met.String] does.
func (m Met) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// Direction is which way a question looks.
type Direction uint8

// Which way a question looks.
const (
	TheWish       Direction = iota // what the client wants
	StabilityHelp                  // what a stable base does for work
	WorkHelps                      // what work does for a stable base
)

// String names the direction as JSON does.
func (d Direction) String() string { return nameOf(int(d), "wish", "baseForWork", "workForBase") }

// MarshalText writes d as [Direction.String] does.
func (d Direction) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// WorkQuestion is a question for the talk, with the evidence behind it.
type WorkQuestion struct {
	Code      string         `json:"code"`
	Direction Direction      `json:"direction"`
	Text      integraal.Text `json:"text"`
	Evidence  []string       `json:"evidence,omitempty"`
}

// WorkWay is one of the ways to go, with what speaks for it and what against it.
type WorkWay struct {
	Code    string         `json:"code"`
	Wished  bool           `json:"wished,omitempty"` // the client wishes it
	Text    integraal.Text `json:"text"`
	For     []string       `json:"for,omitempty"`     // evidence
	Counter []string       `json:"counter,omitempty"` // evidence
}

// WorkLine is a sentence of the talk, with the conditions and the evidence that
// it rests on.
type WorkLine struct {
	Code       string         `json:"code"`
	Conditions []string       `json:"conditions,omitempty"`
	Evidence   []string       `json:"evidence,omitempty"`
	Text       integraal.Text `json:"text"`
}

// condition is one that every talk has.
type condition struct {
	code                   string
	fact                   func(*WorkFacts) integraal.Fact[bool]
	question, beside, whom integraal.Text
}

// WorkQuestions gives what a talk about work can be built on: the client's wish
// first, what is in place and what is not, questions both ways, and all ways to
// go with what speaks for and against each. Place-then-train stands beside
// stabilise-first, and what is in place or not changes no way and no question.
//
// Its faults are work.condition and work.wish.
func WorkQuestions(f WorkFacts) (WorkTalk, error) {
	if err := f.check(); err != nil {
		return WorkTalk{}, err
	}
	t := WorkTalk{Wish: f.ownWish(), Questions: clonedQuestions(), Evidence: evidence()}
	for _, c := range workConditions {
		t.Conditions = append(t.Conditions, stand(c.code, c.question, c.beside, c.whom, c.fact(&f)))
	}
	for _, own := range f.ownSorted() {
		t.Conditions = append(t.Conditions, stand(own.Code, own.Question, textBesideOwn, own.Whom, own.Met))
	}
	t.Ways = f.ways()
	t.Says = t.sentences()
	return t, nil
}

func (f *WorkFacts) check() error {
	var faults integraal.Faults
	if wish, known := f.Wish.Value(); known && (wish == NoWorkWish || wish > NoPaidWork) {
		faults = append(faults, integraal.NewFault("work.wish", "wish", textNoWorkWish))
	}
	seen := make(map[string]bool)
	for _, c := range workConditions {
		seen[c.code] = true
	}
	for i, own := range f.Own {
		if own.Code == "" || own.Question.IsZero() || seen[own.Code] {
			faults = append(faults, integraal.NewFault("work.condition", at("own", i), textNoCondition))
		}
		seen[own.Code] = true
	}
	return faults.Err()
}

func (f *WorkFacts) ownSorted() []OwnCondition {
	own := slices.Clone(f.Own)
	slices.SortFunc(own, func(a, b OwnCondition) int {
		if a.Code < b.Code {
			return -1
		}
		return 1
	})
	return own
}

func (f *WorkFacts) ownWish() OwnWish {
	wish, _ := f.Wish.Value()
	w := OwnWish{State: f.Wish.State(), Wish: wish, Words: f.Words, Told: f.Wish.Sources()}
	switch w.State {
	case integraal.Known:
		w.Text = textWorkWishes[wish]
	case integraal.KnownAbsent:
		w.Text = textWorkWishNone
	case integraal.Contested:
		w.Text = textWorkWishContested
	case integraal.NotVisible:
		w.Text = textWorkWishHidden
	case integraal.Unknown:
		w.Text = textWorkWishUnknown
	}
	if w.Words != "" {
		w.Text = textOwnWords.With(integraal.PutText("wish", w.Text), integraal.PutName("words", w.Words))
	}
	return w
}

// stand is how one condition stands.
func stand(code string, question, beside, whom integraal.Text, f integraal.Fact[bool]) WorkCondition {
	c := WorkCondition{
		Code: code, Question: question, Beside: beside, Whom: whom, State: f.State(), Told: f.Sources(), Hint: f.Hint(),
	}
	met, known := f.Value()
	text := textConditionUnknown
	switch {
	case known && met:
		c.Met, text = IsMet, textConditionMet
	case known || c.State == integraal.KnownAbsent:
		c.Met, text = IsNotMet, textConditionNotMet
	case c.State == integraal.Contested:
		text = textConditionContested
	case c.State == integraal.NotVisible:
		text = textConditionHidden
	}
	c.Text = text.With(integraal.PutText("question", question), integraal.PutText("beside", beside),
		integraal.PutText("whom", whomOr(whom)))
	return c
}

func whomOr(whom integraal.Text) integraal.Text {
	if whom.IsZero() {
		return textTheClient
	}
	return whom
}

// ways are all ways to go, the one that the client wishes first. What is in place
// or not has no say in it.
func (f *WorkFacts) ways() []WorkWay {
	ways := make([]WorkWay, len(workWays))
	wish, known := f.Wish.Value()
	for i, w := range workWays {
		ways[i] = w
		ways[i].For, ways[i].Counter = slices.Clone(w.For), slices.Clone(w.Counter)
		ways[i].Wished = known && wayOfWish[wish] == w.Code
	}
	slices.SortStableFunc(ways, func(a, b WorkWay) int {
		switch {
		case a.Wished == b.Wished:
			return 0
		case a.Wished:
			return -1
		}
		return 1
	})
	return ways
}

func clonedQuestions() []WorkQuestion {
	qs := slices.Clone(workQuestions)
	for i := range qs {
		qs[i].Evidence = slices.Clone(qs[i].Evidence)
	}
	return qs
}

// sentences is the talk in sentences, the client's wish first.
func (t *WorkTalk) sentences() []WorkLine {
	says := []WorkLine{{Code: "work.wish", Text: t.Wish.Text}}
	for _, q := range t.Questions {
		says = append(says, WorkLine{Code: q.Code, Evidence: q.Evidence, Text: q.Text})
	}
	for _, c := range t.Conditions {
		says = append(says, WorkLine{Code: "work.condition", Conditions: []string{c.Code}, Text: c.Text})
	}
	for _, w := range t.Ways {
		text := w.Text
		if w.Wished {
			text = textWished.With(integraal.PutText("way", w.Text))
		}
		says = append(says, WorkLine{Code: w.Code, Evidence: append(slices.Clone(w.For), w.Counter...), Text: text})
	}
	for _, e := range t.Evidence {
		says = append(says, WorkLine{Code: "work.evidence", Evidence: []string{e.Code}, Text: e.Text()})
	}
	return append(says, WorkLine{Code: "work.people", Text: textPeopleDecide})
}
