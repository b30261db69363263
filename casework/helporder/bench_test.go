package helporder_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
)

// household is a reproducible order of help: a problem for each second step, a
// hard precedence for one step in five, more relations than steps, as maps of real
// households have, and four stages that come up most.
func household(steps int) helporder.Input {
	r := rand.New(rand.NewPCG(12, uint64(steps))) //nolint:gosec // a count
	in := input(3)
	for p := range (steps + 1) / 2 {
		in.Problems = append(in.Problems, helporder.Problem{ID: fmt.Sprintf("p%03d", p)})
	}
	for i := range steps {
		s := step(fmt.Sprintf("s%03d", i), stage(helporder.Stage(1+r.IntN(5))), load(integraal.Know(r.IntN(3)))) //nolint:gosec // 1 to 5
		s.Addresses = []string{in.Problems[i/2].ID}
		if i > 0 && r.IntN(5) == 0 {
			after(fmt.Sprintf("s%03d", r.IntN(i)))(&s)
		}
		if r.IntN(6) == 0 {
			due(day.AddDays(r.IntN(90)))(&s)
		}
		in.Steps = append(in.Steps, s)
	}
	for k := range steps * 6 / 5 {
		from, to := r.IntN(len(in.Problems)), r.IntN(len(in.Problems))
		if from != to {
			in.Relations = append(in.Relations, hinders(fmt.Sprintf("r%03d", k), in.Problems[from].ID, in.Problems[to].ID, helporder.Strength(1+r.IntN(3)))) //nolint:gosec // 1 to 3
		}
	}
	return in
}

// knotted is the worst for the exact search: all steps in one place, each hindered
// by several others.
func knotted(steps, relations int) helporder.Input {
	r := rand.New(rand.NewPCG(34, uint64(steps))) //nolint:gosec // a count
	in := input(1)
	for i := range steps {
		in.Steps = append(in.Steps, step(fmt.Sprintf("s%03d", i)))
	}
	for k := range relations {
		from, to := r.IntN(steps), r.IntN(steps)
		if from != to {
			in.Relations = append(in.Relations, hinders(fmt.Sprintf("r%03d", k), in.Steps[from].ID, in.Steps[to].ID, helporder.Strength(1+r.IntN(3)))) //nolint:gosec // 1 to 3
		}
	}
	return in
}

// BenchmarkOrder is one answer, explained, with what the other way of counting
// gives.
func BenchmarkOrder(b *testing.B) {
	for name, in := range map[string]helporder.Input{
		"steps=10": household(10), "steps=60": household(60), "steps=200": household(200),
		"knot=16": knotted(helporder.ExactSteps, 60), "knot=60": knotted(60, 200),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := helporder.Propose(in); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkDependsOn is the question which estimates the first round hangs on.
func BenchmarkDependsOn(b *testing.B) {
	for name, in := range map[string]helporder.Input{"steps=10": household(10), "steps=60": household(60)} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := helporder.DependsOn(in); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
