package intake

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// CallIn is a specialist who was asked to come in quickly, with the day on which
// an answer is due as the municipality agreed. It stands beside the statutory
// terms and takes the place of none.
type CallIn struct {
	Domain   Domain            `json:"domain"`
	Label    integraal.Text    `json:"label"` // the specialist
	Asked    integraal.Date    `json:"asked"`
	AnswerBy integraal.Date    `json:"answerBy,omitzero"` // unset: the agreement is not known
	Agreed   string            `json:"agreed,omitempty"`  // where the term was agreed
	Reason   string            `json:"reason,omitempty"`  // why it is quick, in the words of who asked
	Says     []integraal.Text  `json:"says"`
	Laws     []integraal.Cited `json:"laws,omitempty"`
	Missing  []Missing         `json:"missing,omitempty"`
}

// callIns are the specialists who were asked up to the day, on every route: who
// threatens to lose the home does not wait for a plan.
func (v *view) callIns() []CallIn {
	var list []CallIn
	for _, q := range v.in.Quick {
		if q.On.After(v.in.Day) {
			continue
		}
		c := CallIn{Domain: q.Domain, Label: textSpecialists[q.Domain], Asked: q.On, Reason: q.Says}
		who := integraal.PutText("who", c.Label)
		response, known := v.set.Response.Value()
		if known {
			c.AnswerBy, c.Agreed = q.On.AddWorkingDays(response.WorkingDays), response.Agreed
			c.Says = append(c.Says, textAnswerBy.With(who, integraal.Put("day", c.AnswerBy)))
		} else {
			c.Says = append(c.Says, textNoResponse.With(who))
			c.Missing = append(c.Missing, lack(FactResponse, "", v.set.Response.State(), textAskResponse))
		}
		if q.Domain == Finances || q.Domain == Housing {
			c.Says = append(c.Says, textThreat)
			c.Laws = integraal.CiteAll(wgsThreat)
		}
		list = append(list, c)
	}
	slices.SortStableFunc(list, func(a, b CallIn) int { return a.Asked.Compare(b.Asked) })
	return list
}

// eventsSoFar are the reports and requests up to the day.
func (v *view) eventsSoFar() []participation.Event {
	return slices.DeleteFunc(slices.Clone(v.in.Events), func(e participation.Event) bool {
		day, known := e.Day.Value()
		return known && day.After(v.in.Day)
	})
}

// meldingen are the reports of which nobody said whether they were made, though
// something is needed where a term can start. A need is no report by itself: a
// person says whether it is one.
func (v *view) meldingen() []Missing {
	var list []Missing
	for _, code := range v.needs() {
		for _, kind := range v.domain(code).Starts {
			if slices.ContainsFunc(v.in.Events, func(e participation.Event) bool { return same(e.Kind, kind) }) {
				continue
			}
			m := lack(FactMelding, kind.String(), integraal.Unknown, textAskMelding[kind])
			if !m.Says.IsZero() {
				list = append(list, m)
			}
		}
	}
	return once(list)
}

// same reports whether a report answers the question for another: debt help that
// was offered on a signal was not asked for, and starts the same term.
func same(told, asked participation.EventKind) bool {
	if asked == participation.EventDebtHelpAsked {
		return told == asked || told == participation.EventDebtSignal || told == participation.EventDebtThreat
	}
	return told == asked
}
