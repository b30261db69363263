package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// ToClient is a text around a stop, or the question of a [Valve], as the client
// reads it: in the second person. What is said of nobody stays as it is. A missing
// fact as a question to the client is [AskClient].
func ToClient(t integraal.Text) integraal.Text {
	return integraal.Text{NL: roomNL.Replace(ownNL.Replace(t.NL)), EN: roomEN.Replace(ownEN.Replace(t.EN))}
}

// ToClient is the whole of s in the second person, for when the client reads it.
// It says the same, and s stays as it is.
func (s *Safeguards) ToClient() Safeguards {
	out := *s
	out.Statement = s.Statement.toClient()
	out.Gates = each(s.Gates, func(g *Gate) { g.Question, g.Says = ToClient(g.Question), ToClient(g.Says) })
	out.Observations = each(s.Observations, func(o *Observation) { o.Text = ToClient(o.Text) })
	out.Effects = each(s.Effects, func(o *Observation) { o.Text = ToClient(o.Text) })
	out.Route = each(s.Route, func(p *Step) { p.Text = ToClient(p.Text) })
	out.Hearing = each(s.Hearing, func(h *ExceptionToHearing) {
		h.Name, h.MustState = ToClient(h.Name), ToClient(h.MustState)
	})
	out.Weigh = each(s.Weigh, func(p *Point) { p.Text = ToClient(p.Text) })
	out.Ways = each(s.Ways, func(w *Way) { w.Text = ToClient(w.Text) })
	out.Questions = each(s.Questions, func(q *OpenQuestion) { q.Text, _ = AskClient(q.Missing.Fact) })
	return out
}

func (s *Statement) toClient() Statement {
	out := *s
	out.Is = ToClient(s.Is)
	out.IsNot = each(s.IsNot, func(t *integraal.Text) { *t = ToClient(*t) })
	out.Powers = each(s.Powers, func(p *Point) { p.Text = ToClient(p.Text) })
	return out
}

// each is a copy of a list with its items changed.
func each[T any](list []T, change func(*T)) []T {
	out := slices.Clone(list)
	for i := range out {
		change(&out[i])
	}
	return out
}
