package effects

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Trace is the harm that came of one stop, step by step through the household, up
// to and after its reversal.
type Trace struct {
	Stop     string              `json:"stop"`
	Decision string              `json:"decision"`
	From     integraal.Date      `json:"from,omitzero"`
	Reversed integraal.Date      `json:"reversed,omitzero"`
	Says     []integraal.Text    `json:"says"`
	Steps    []Step              `json:"steps,omitempty"`
	Repairs  []Repair            `json:"repairs,omitempty"`
	Missing  []integraal.Missing `json:"missing,omitempty"`
}

// Step is one harm on the way from the stop.
type Step struct {
	Harm   string              `json:"harm"`
	Kind   HarmKind            `json:"kind"`
	After  string              `json:"after"` // the stop or harm that it came of
	Who    []string            `json:"who,omitempty"`
	Day    integraal.Date      `json:"day,omitzero"`
	Amount *integraal.Labelled `json:"amount,omitempty"`
	Sure   Sure                `json:"sure"`
	// Earlier says that by the days it was there before what it is said to come of.
	Earlier bool           `json:"earlier,omitempty"`
	Says    integraal.Text `json:"says"`
	// Told is who told of the harm, Linked who said that it came of it.
	Told   []integraal.Source `json:"told,omitempty"`
	Linked []integraal.Source `json:"linked,omitempty"`
}

// Loose is a harm of which nobody said that it came of a stop.
type Loose struct {
	Harm string         `json:"harm"`
	Says integraal.Text `json:"says"`
}

// Repair is what can repair a harm, and of whom it can be asked. The library asks
// for nothing and promises nothing.
type Repair struct {
	Harm  string            `json:"harm"`
	Kind  RepairKind        `json:"kind"`
	Of    integraal.Text    `json:"of"` // of whom
	Says  integraal.Text    `json:"says"`
	Stand RepairStand       `json:"stand"`
	Shown integraal.Text    `json:"shown"`
	Laws  []integraal.Cited `json:"laws,omitempty"`
}

// trace follows a stop. ok is false for one that did not happen, or not yet.
func (v *view) trace(s *Stop) (Trace, bool) {
	from, began, gone := v.since(s.From)
	if gone {
		return Trace{}, false
	}
	t := Trace{Stop: s.ID, Decision: s.Decision, From: from}
	what := integraal.PutText("what", s.Text)
	if began {
		t.Says = append(t.Says, textStopped.With(what, integraal.Put("day", from)))
	} else {
		t.Says = append(t.Says, textStoppedUnknown.With(what))
		t.Missing = append(t.Missing, missing(FactFrom, s.ID, s.From))
	}
	back, known, notBack := v.since(s.Reversed)
	switch {
	case notBack:
		t.Says = append(t.Says, textNotReversed)
	case known:
		t.Reversed = back
		t.Says = append(t.Says, textReversed.With(integraal.Put("day", back)))
	default:
		says := textReversedUnknown
		switch s.Reversed.State() {
		case integraal.NotVisible:
			says = textReversedHidden
		case integraal.Contested:
			says = textReversedContested
		}
		t.Says = append(t.Says, says)
		t.Missing = append(t.Missing, missing(FactReversed, s.ID, s.Reversed))
	}
	t.Says = append(t.Says, v.cause(s, &t))
	t.Steps = v.steps(s)
	v.months(s, &t)
	for i := range t.Steps {
		t.Repairs = append(t.Repairs, v.repairs(&t.Steps[i], known && !notBack)...)
	}
	return t, true
}

// cause says whose error was established, as someone told it. Where nobody did, it
// is asked and never assumed.
func (v *view) cause(s *Stop, t *Trace) integraal.Text {
	cause, known := s.Cause.Value()
	if !known || cause == participation.NotEstablished {
		t.Missing = append(t.Missing, missing(FactCause, s.ID, s.Cause))
		switch s.Cause.State() {
		case integraal.Contested:
			return textCauseContested
		case integraal.NotVisible:
			return textCauseHidden
		}
		return textCauseOpen
	}
	settled := func(from integraal.Source) bool {
		return from.Standard == integraal.Document || from.Standard == integraal.Register || from.Standard == integraal.Decision
	}
	if !slices.ContainsFunc(s.Cause.Sources(), settled) {
		return textCauseTold.With(integraal.PutText("whose", cause.Text()))
	}
	return textCause.With(integraal.PutText("whose", cause.Text()))
}

// steps are the harms that somebody said came of the stop, the nearest first. Where
// several ways lead to one, the surest counts.
func (v *view) steps(s *Stop) []Step {
	sure := map[string]Sure{s.ID: Confirmed}
	var steps []Step
	for round := []string{s.ID}; len(round) > 0; {
		var next []string
		for _, from := range round {
			for _, l := range v.links[from] {
				h := v.harms[l.To]
				if day, known := h.On.Value(); known && day.After(v.in.Day) {
					continue
				}
				is := surer(sure[from], certainty(l.Holds), false)
				old, seen := sure[l.To]
				if seen && surer(old, is, true) == old {
					continue
				}
				sure[l.To] = is
				steps = slices.DeleteFunc(steps, func(x Step) bool { return x.Harm == l.To })
				steps = append(steps, v.step(h, l, is))
				next = append(next, l.To)
			}
		}
		round = next
	}
	return steps
}

// surer is the less sure of two, or the surer one.
func surer(a, b Sure, more bool) Sure {
	order := []Sure{Disputed, Supposed, Confirmed}
	if (slices.Index(order, a) < slices.Index(order, b)) == more {
		return b
	}
	return a
}

func certainty(holds integraal.Fact[bool]) Sure {
	switch {
	case integraal.Is(holds, true):
		return Confirmed
	case holds.State() == integraal.Contested:
		return Disputed
	}
	return Supposed
}

// linked are the links by where they come from, those that were rejected or are not
// for this reader left out, each in the order of their ends.
func linked(list []Link) map[string][]*Link {
	from := map[string][]*Link{}
	for i := range list {
		l := &list[i]
		state := l.Holds.State()
		if !integraal.Is(l.Holds, false) && state != integraal.KnownAbsent && state != integraal.NotVisible {
			from[l.From] = append(from[l.From], l)
		}
	}
	for id := range from {
		slices.SortStableFunc(from[id], func(a, b *Link) int { return cmp.Compare(a.To, b.To) })
	}
	return from
}

func (v *view) step(h *Harm, l *Link, sure Sure) Step {
	s := Step{Harm: h.ID, Kind: h.Kind, After: l.From, Who: h.Who, Sure: sure, Told: h.By, Linked: l.Holds.Sources()}
	s.Day, _ = h.On.Value()
	what := integraal.PutText("what", h.Text)
	after := integraal.PutText("after", v.named(l.From))
	says := textSteps[sure]
	if sure == Supposed && v.in.Partly {
		says = textSupposedPartly
	}
	s.Says = upper(says.With(what, after))
	if amount, known := h.Amount.Value(); known {
		labelled := integraal.Label(h.Text, amount)
		s.Amount = &labelled
		s.Says = textStepAmount.With(integraal.PutText("step", s.Says), integraal.Put("amount", amount))
	}
	if before := v.dayOf(l.From); !s.Day.IsZero() && s.Day.Before(before) {
		s.Earlier = true
		s.Says = textStepEarlier.With(integraal.PutText("step", s.Says))
	}
	return s
}

// dayOf is the day of a stop or harm, if it is known.
func (v *view) dayOf(id string) integraal.Date {
	if h := v.harms[id]; h != nil {
		day, _ := h.On.Value()
		return day
	}
	for i := range v.in.Stops {
		if v.in.Stops[i].ID == id {
			day, _ := v.in.Stops[i].From.Value()
			return day
		}
	}
	return integraal.Date{}
}

// named is a stop or harm as it stands inside a sentence.
func (v *view) named(id string) integraal.Text {
	if h := v.harms[id]; h != nil {
		return h.Text
	}
	for i := range v.in.Stops {
		if v.in.Stops[i].ID == id {
			return textStopOf.With(integraal.PutText("what", v.in.Stops[i].Text))
		}
	}
	return integraal.Same(id)
}

// loose are the harms to which no way leads from any stop.
func (v *view) loose() []Loose {
	reached := map[string]bool{}
	for i := range v.r.Traces {
		for _, s := range v.r.Traces[i].Steps {
			reached[s.Harm] = true
		}
	}
	var list []Loose
	for i := range v.in.Harms {
		h := &v.in.Harms[i]
		if day, known := h.On.Value(); reached[h.ID] || known && day.After(v.in.Day) {
			continue
		}
		says := textLoose
		if v.in.Partly {
			says = textLoosePartly
		}
		list = append(list, Loose{h.ID, says.With(integraal.PutText("what", h.Text))})
	}
	slices.SortFunc(list, func(a, b Loose) int { return cmp.Compare(a.Harm, b.Harm) })
	return list
}
