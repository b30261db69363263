package jointplan_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
)

// wide is a plan of so many actions with as many problems, goals and waits, in order
// but for what so many actions ask at once.
func wide(n int) (jointplan.Plan, jointplan.Picture) {
	p, around := household(), around()
	actions := p.Actions
	p.Actions, p.Milestones, around.Problems, around.Links = nil, nil, nil, nil
	for i := range n {
		a := actions[i%len(actions)]
		a.ID = fmt.Sprintf("a-%03d", i)
		a.Problems, a.WaitsFor, a.Enables = []string{fmt.Sprintf("p-%03d", i)}, nil, nil
		if i > 0 && i%3 == 0 {
			a.WaitsFor = []jointplan.Wait{{Action: fmt.Sprintf("a-%03d", i-1), Reason: "eerst dat", By: "M", On: day}}
		}
		p.Actions = append(p.Actions, a)
		around.Problems = append(around.Problems, jointplan.Problem{ID: a.Problems[0], Domain: fmt.Sprintf("domein %d", i%7), About: []string{"M"}})
		if i > 0 {
			around.Links = append(around.Links, jointplan.ProblemLink{From: fmt.Sprintf("p-%03d", i-1), To: a.Problems[0]})
		}
	}
	return p, around
}

// BenchmarkPlanChecks is all checks of a plan.
func BenchmarkPlanChecks(b *testing.B) {
	for _, n := range []int{10, 100} {
		p, around := wide(n)
		b.Run(fmt.Sprintf("%d actions", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := jointplan.Check(p, around, day); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkHistory is a change of a plan of 100 actions, and one reader's view of it
// after twenty.
func BenchmarkHistory(b *testing.B) {
	p, _ := wide(100)
	h, err := jointplan.New(p, "W", day, "begin")
	require.NoError(b, err)
	edit := func(i int) jointplan.Edit {
		a := p.Actions[i%100]
		a.Progress = []jointplan.Progress{{On: day, By: "W", Words: fmt.Sprint("stap ", i)}}
		return jointplan.Edit{On: i + 1, By: "W", Day: day, Changes: []jointplan.Change{{Part: a, Why: "bericht"}}}
	}
	for i := range 20 {
		h, err = h.Change(edit(i))
		require.NoError(b, err)
	}
	b.Run("change", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := h.Change(edit(20)); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("view", func(b *testing.B) {
		b.ReportAllocs()
		r := gate("K", "advice", "work", "debts")
		for b.Loop() {
			h.For(r)
		}
	})
}

// Checks grow with the plan and not with its square: counted in what they allocate,
// which no other load of the machine changes.
func TestChecksGrowWithThePlan(t *testing.T) {
	count := func(n int) float64 {
		p, around := wide(n)
		return testing.AllocsPerRun(5, func() {
			_, err := jointplan.Check(p, around, day)
			if err != nil {
				t.Fatal(integraal.FaultsIn(err))
			}
		})
	}
	small, large := count(40), count(400)
	require.Less(t, large, 14*small, "ten times as many actions take about ten times as much: %v and %v", small, large)
}
