package casework

import (
	"encoding/json"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// withDoubts is the report with, in its notes, what a doubt about each two problems of
// it would change and on which estimates the order depends, so that whatever these
// tell is compared with it.
func withDoubts(c *Case, q Question) (*Report, error) {
	r, err := Review(c, q)
	if err != nil {
		return nil, err
	}
	tell := func(x any) {
		text, err := json.Marshal(x)
		if err != nil {
			text = []byte(err.Error())
		}
		r.Notes = append(r.Notes, integraal.Same(string(text)))
	}
	depends, err := OrderDepends(c, q)
	tell(depends)
	tell(err != nil)
	if r.Map == nil || r.Anonymous {
		return r, nil
	}
	for _, x := range r.Map.Relations {
		doubts, err := Doubts(c, q, x.From, x.To)
		tell(doubts)
		tell(err != nil)
	}
	_, err = Doubts(c, q, "nergens", "ook-niet")
	tell(err.Error())
	return r, nil
}

// What a doubt would change, and on what an order depends, tell nothing of what the
// viewer may not see. The draws hold all that a map is made of, often enough to show
// it: of each it is counted how often a viewer got it, in the same hundred drawn cases
// every time, so that it hangs on no draw whether there is any. A map without names is
// drawn too seldom to ask for; the bundled cases have one.
func TestNonInterferenceOfDoubts(t *testing.T) {
	t.Parallel()
	got := map[string]int{}
	drawn := rapid.Custom(func(t *rapid.T) Parts {
		p := genParts(t)
		if rapid.Bool().Draw(t, "woven") {
			weave(t, &p)
		}
		return p
	})
	rapid.Check(t, func(t *rapid.T) {
		p := drawn.Draw(t, "case")
		q := rapid.SampledFrom(questionsOf(&p, rapid.SampledFrom(viewersOf(p)).Draw(t, "viewer"), p.Day)).Draw(t, "question")
		parted, _, err := interference(p, q, rapid.Uint64().Draw(t, "seed"), withDoubts)
		if err != nil {
			t.Fatal(err)
		}
		if parted != "" {
			t.Fatal(parted)
		}
	})
	if underRace { // the same code was looked at just now
		return
	}
	for seed := range 100 {
		p := drawn.Example(seed)
		c, err := New(p)
		require.NoError(t, err)
		for _, viewer := range viewersOf(p) {
			for _, q := range questionsOf(&p, viewer, p.Day) {
				count(t, c, q, got)
			}
		}
	}
	for _, what := range []string{
		"report", "map", "circle", "relation that counts", "relation that is contested", "relation that is suggested", "order", "running", "done",
		"duty", "observation", "difference", "doubt that changes something", "depends", "anonymous", "work",
	} {
		require.Positive(t, got[what], "%s: %v", what, got)
	}
}

// weave lets problems of P1 hang together, as P1 and W told it to W: what is drawn
// hangs together for few viewers.
func weave(t *rapid.T, p *Parts) {
	told := func(by string) Provenance {
		return Provenance{By: by, To: []string{"W"}, On: p.Day, Standard: integraal.ClientStatement}
	}
	kinds := []ProblemKind{DebtProblem, LowIncome, Unemployment, HousingNeed}
	for i, kind := range kinds {
		id := "hz" + strconv.Itoa(i)
		p.Problems = append(p.Problems, Problem{ID: id, Kind: kind, Persons: []string{"P1"}, Told: told("P1")})
		p.Steps = append(p.Steps, Step{
			ID: "hs" + strconv.Itoa(i), About: []string{"P1"}, For: []string{id}, Stage: StageDevelop, Text: "iets",
			By: "P1", Tasks: 1, TasksSaid: true, Told: told("P1"),
		})
	}
	p.Told = append(p.Told, Telling{By: "P1", About: "P1", To: []string{"W"}, On: p.Day, Standard: integraal.ClientStatement, Facts: []FactValue{TasksAtOnce.Is(1)}})
	for i := range rapid.IntRange(4, 12).Draw(t, "woven connections") {
		ends := rapid.SliceOfNDistinct(rapid.IntRange(0, len(kinds)-1), 2, 2, rapid.ID).Draw(t, "woven ends")
		p.Connections = append(p.Connections, Connection{
			ID: "hv" + strconv.Itoa(i), From: "hz" + strconv.Itoa(ends[0]), To: "hz" + strconv.Itoa(ends[1]),
			Effect:   rapid.SampledFrom([]Effect{Onset, Onset, Relieve}).Draw(t, "woven effect"),
			Strength: rapid.SampledFrom([]Strength{Weak, Moderate, Strong}).Draw(t, "woven strength"),
			Stance:   rapid.SampledFrom([]Stance{Supposed, Confirmed, Confirmed, Confirmed, Confirmed, Denied}).Draw(t, "woven stance"),
			Told:     told(rapid.SampledFrom([]string{"P1", "W"}).Draw(t, "woven by")),
		})
	}
}

// count notes what a viewer gets of a case.
func count(t *testing.T, c *Case, q Question, got map[string]int) {
	r, err := Review(c, q)
	if err != nil {
		return
	}
	note := func(what string, there bool) {
		if there {
			got[what]++
		}
	}
	got["report"]++
	note("anonymous", r.Anonymous)
	note("anonymous map", r.Anonymous && r.Map != nil)
	note("work", len(r.Work) > 0)
	note("order", r.Order != nil)
	note("running", r.Order != nil && len(r.Order.Running) > 0)
	note("done", hasSome(r.Steps, func(s *StepSeen) bool { return !s.Done.IsZero() }))
	note("duty", hasSome(r.Steps, func(s *StepSeen) bool { return s.Imposed }))
	note("observation", r.Picture != nil)
	note("difference", r.Picture != nil && len(r.Picture.Differences) > 0)
	depends, err := OrderDepends(c, q)
	require.NoError(t, err)
	note("depends", len(depends) > 0)
	if r.Map == nil || r.Anonymous {
		return
	}
	got["map"]++
	note("circle", len(r.Map.Circles.List) > 0)
	for i := range r.Map.Relations {
		x := &r.Map.Relations[i]
		got["relation that is "+x.Standing.String()]++
		note("relation that counts", x.Counts)
		if doubts, err := Doubts(c, q, x.From, x.To); err == nil {
			for _, d := range doubts {
				note("doubt that changes something", !d.Change.Nothing)
			}
		}
	}
}
