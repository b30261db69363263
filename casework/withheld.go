package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// Withheld is a category of a person that this viewer is not shown, from the
// services named. It follows from the gate's answers alone: it is told whether
// or not anything is recorded.
type Withheld struct {
	About    string           `json:"about"`
	Category consent.Category `json:"category"`
	Label    integraal.Text   `json:"label"`
	From     []consent.Regime `json:"from"`           // the services whose data is not shown
	Partly   bool             `json:"partly"`         // something else of this category is shown: another service's data, or a single fact
	Outcome  consent.Outcome  `json:"outcome"`        // the answer that is nearest to yes
	Reason   consent.Reason   `json:"reason"`         // why
	Why      integraal.Text   `json:"why"`            // why, in words
	Since    integraal.Date   `json:"since,omitzero"` // since when: asked, refused, withdrawn, ended
	Ask      Asking           `json:"ask,omitzero"`   // what would make it visible, where a finding needs it
}

// Asking is the consent that would make one category of one person visible.
type Asking struct {
	Of       []string       `json:"of"`       // who is to be asked
	From     consent.Regime `json:"from"`     // the service that holds it
	Kinds    []consent.Kind `json:"kinds"`    // what the consent must be
	Written  bool           `json:"written"`  // it must be in writing
	Explicit bool           `json:"explicit"` // it must be a clear, separate act
	Asked    integraal.Date `json:"asked,omitzero"`
	Sentence integraal.Text `json:"sentence"` // the question, in plain words
	Duties   []consent.Duty `json:"duties,omitempty"`
}

// IsZero reports whether there is nothing to ask.
func (a Asking) IsZero() bool { return len(a.Of) == 0 }

// withheld lists what is not shown, person by person and category by category,
// with the question for consent where a finding needs what is not shown.
// Categories that say nothing of a person in that relation are left out.
func (s *sight) withheld(findings []integraal.Finding) []Withheld {
	needed := s.needed(findings)
	list := make([]Withheld, 0, s.countWithheld())
	for i := range s.people {
		p := &s.people[i]
		for category := consent.Composition; category < consent.Irregularity; category++ {
			if concerns(p.relation, category) {
				if w, best, is := s.withheldOf(p, category); is {
					if needed[i].Has(category) {
						w.Ask = s.asking(best)
					}
					list = append(list, w)
				}
			}
		}
	}
	return list
}

// countWithheld is how many there will be at most, to make room at once.
func (s *sight) countWithheld() int {
	n := 0
	for i := range s.people {
		p := &s.people[i]
		for category := consent.Composition; category < consent.Irregularity; category++ {
			if concerns(p.relation, category) &&
				slices.ContainsFunc(p.answers[category], func(a answer) bool { return !a.outcome.Shows() }) {
				n++
			}
		}
	}
	return n
}

// concerns reports whether a category says something of a person who stands in
// that relation to the client: a child has no benefit.
func concerns(relation consent.Relation, category consent.Category) bool {
	switch relation {
	case consent.DependentChild:
		return consent.These(consent.Composition, consent.Health, consent.School, consent.Relations).Has(category)
	case consent.Client, consent.Partner:
		return category != consent.Housemate
	case consent.Outside:
		return false
	case consent.HousemateOf:
	}
	return category != consent.Composition
}

func (s *sight) withheldOf(p *seenPerson, category consent.Category) (Withheld, *answer, bool) {
	w := Withheld{About: p.id, Category: category, Label: category.Text()}
	var best *answer
	for i, regime := range s.regimes {
		a := &p.answers[category][i]
		if a.outcome.Shows() {
			w.Partly = true
			continue
		}
		if w.From == nil {
			w.From = make([]consent.Regime, 0, len(s.regimes))
		}
		w.From = append(w.From, regime)
		if best == nil || a.nearer(best) {
			best = a
		}
	}
	w.Partly = w.Partly || p.showsSingleFact(category)
	if len(w.From) == 0 || s.own && w.Partly {
		return Withheld{}, nil, false
	}
	w.Outcome, w.Reason, w.Why, w.Since = best.outcome, best.reason, best.reason.Text(), best.since
	return w, best, true
}

// asking is the gate's cure in the words of a question.
func (s *sight) asking(best *answer) Asking {
	c := best.cure
	if c == nil {
		return Asking{}
	}
	a := Asking{From: c.From, Written: c.Written, Explicit: c.Explicit, Asked: c.Asked, Duties: best.duties.List()}
	for _, giver := range c.Givers {
		if giver != "" {
			a.Of = append(a.Of, giver)
		}
	}
	for _, kind := range c.Kinds {
		if kind != consent.NoKind {
			a.Kinds = append(a.Kinds, kind)
		}
	}
	text, what := textAsk, textYours
	if !c.Asked.IsZero() {
		text = textAskAgain
	}
	if len(a.Of) != 1 || a.Of[0] != c.About {
		what = textOfAnother
	}
	free := textFree
	if s.viewer.Regime == consent.Pw {
		free = textFreePw
	}
	a.Sentence = text.With(
		integraal.PutText("what", what.With(
			integraal.PutText("category", c.Category.Text()), integraal.PutName("about", c.About))),
		integraal.PutText("free", free),
		integraal.PutName("giver", enumerate(a.Of)),
		integraal.PutName("viewer", s.viewer.ID),
		integraal.PutText("service", s.viewer.Regime.Text()),
		integraal.PutText("from", c.From.Text()),
		integraal.Put("asked", c.Asked),
	)
	return a
}

func enumerate(ids []string) string {
	texts := make([]integraal.Text, len(ids))
	for i, id := range ids {
		texts[i] = integraal.Same(id)
	}
	return integraal.Join(texts).NL
}

var (
	textAsk = integraal.Text{
		NL: "Vraag {giver}: “Mag {viewer} van {service} weten wat {from} heeft over {what}? {free}”",
		EN: "Ask {giver}: “May {viewer} of {service} know what {from} holds on {what}? {free}”",
	}
	textAskAgain = integraal.Text{
		NL: "Dit is {giver} al gevraagd op {asked}; er is nog geen antwoord: “Mag {viewer} van {service} weten wat {from} heeft over {what}? {free}”",
		EN: "{giver} was asked this on {asked}; there is no answer yet: “May {viewer} of {service} know what {from} holds on {what}? {free}”",
	}
	textYours     = integraal.Text{NL: "uw {category}", EN: "your {category}"}
	textOfAnother = integraal.Text{NL: "{category} van {about}", EN: "{category} of {about}"}
	textFree      = integraal.Text{
		NL: "U mag nee zeggen; aan de hulp verandert dat niets.",
		EN: "You may say no; that changes nothing about the help.",
	}
	// A no leaves the duty to inform as it is (Participatiewet art. 17).
	textFreePw = integraal.Text{
		NL: "U mag nee zeggen; aan de hulp verandert dat niets. Wat u zelf aan Werk & Inkomen moet melden, blijft hetzelfde.",
		EN: "You may say no; that changes nothing about the help. What you have to report to Work & Income yourself stays the same.",
	}
)

// sharing is the consents in sight that still count for something on the day.
func (s *sight) sharing() []consent.Record {
	return slices.DeleteFunc(slices.Clone(s.consents), func(r consent.Record) bool {
		return r.Answer != consent.Given || r.On.After(s.day) || r.Until.IsZero() || r.Until.Before(s.day) ||
			!r.Withdrawn.IsZero() && !r.Withdrawn.After(s.day)
	})
}
