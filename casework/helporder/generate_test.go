package helporder_test

import (
	"fmt"

	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
)

// aFact draws a fact in one of its five states.
func aFact[T any](t *rapid.T, label string, value *rapid.Generator[T], absent bool) integraal.Fact[T] {
	told := func() integraal.Account[T] {
		return integraal.Account[T]{Value: value.Draw(t, label), Source: integraal.Source{Who: rapid.SampledFrom([]string{"M", "W", "K"}).Draw(t, label+" by")}}
	}
	switch rapid.SampledFrom([]integraal.State{
		integraal.Known, integraal.Known, integraal.Known, integraal.Unknown, integraal.KnownAbsent, integraal.Contested, integraal.NotVisible,
	}).Draw(t, label+" state") {
	case integraal.Known:
		return integraal.Know(value.Draw(t, label), said)
	case integraal.KnownAbsent:
		if absent {
			return integraal.KnowAbsent[T](said)
		}
	case integraal.Contested:
		return integraal.Contest(told(), told())
	case integraal.NotVisible:
		return integraal.Hide[T](integraal.Text{NL: "vraag toestemming", EN: "ask consent"})
	case integraal.Unknown:
	}
	return integraal.Fact[T]{}
}

// anInput draws an input without faults.
func anInput(t *rapid.T) helporder.Input {
	in := helporder.Input{Day: day, Counting: helporder.Counting(rapid.IntRange(0, 1).Draw(t, "counting"))} //nolint:gosec // 0 or 1
	for i := range rapid.IntRange(0, 3).Draw(t, "problems") {
		in.Problems = append(in.Problems, helporder.Problem{ID: fmt.Sprintf("p%d", i)})
	}
	for i := range rapid.IntRange(0, 2).Draw(t, "clients") {
		c := helporder.Client{ID: fmt.Sprintf("c%d", i), Tasks: aFact(t, "tasks", rapid.IntRange(0, 4), true)}
		if rapid.Bool().Draw(t, "assume") {
			c.Assume = helporder.Assumption{Tasks: rapid.IntRange(0, 3).Draw(t, "assumed"), By: "W", Because: integraal.Same("gesprek")}
		}
		in.Clients = append(in.Clients, c)
	}
	onePlace := rapid.Bool().Draw(t, "one place") // nothing but the relations tells the steps apart
	for i := range rapid.IntRange(0, 8).Draw(t, "steps") {
		s := aStep(t, &in, i)
		if onePlace {
			s.Stage, s.Wish, s.Deadline = helporder.Develop, integraal.KnowAbsent[helporder.Wish](), integraal.KnowAbsent[integraal.Date]()
		}
		in.Steps = append(in.Steps, s)
	}
	var ends []string
	for _, p := range in.Problems {
		ends = append(ends, p.ID)
	}
	for _, s := range in.Steps {
		ends = append(ends, s.ID)
	}
	if len(ends) > 1 {
		for i := range rapid.IntRange(0, 20).Draw(t, "relations") {
			from, to := rapid.SampledFrom(ends).Draw(t, "from"), rapid.SampledFrom(ends).Draw(t, "to")
			if from != to {
				in.Relations = append(in.Relations, helporder.Relation{
					ID: fmt.Sprintf("r%02d", i), From: from, To: to, Said: said,
					Strength: helporder.Strength(rapid.IntRange(0, 3).Draw(t, "strength")), //nolint:gosec // 0 to 3
				})
			}
		}
	}
	return in
}

func aStep(t *rapid.T, in *helporder.Input, i int) helporder.Step {
	s := helporder.Step{
		ID:       fmt.Sprintf("s%d", i),
		Stage:    helporder.Stage(rapid.IntRange(1, 6).Draw(t, "stage")), //nolint:gosec // 1 to 6
		Load:     aFact(t, "load", rapid.IntRange(0, 3), true),
		Days:     aFact(t, "days", rapid.IntRange(0, 9), false),
		Deadline: aFact(t, "deadline", rapid.Map(rapid.IntRange(-2, 20), day.AddDays), true),
		Wish:     aFact(t, "wish", rapid.SampledFrom([]helporder.Wish{helporder.WantsFirst, helporder.Wants, helporder.WantsLater, helporder.WantsNot}), true),
		Done:     rapid.IntRange(0, 7).Draw(t, "done") == 0,
		By:       "W",
	}
	if !s.Done && rapid.Bool().Draw(t, "running said") {
		s.Running = aFact(t, "running", rapid.Bool(), true)
	}
	if rapid.Bool().Draw(t, "obligatory") {
		s.Duty, s.Law = helporder.Obligatory, integraal.Participatiewet.Art("9", day).Lid("1").Onder("b")
	}
	if len(in.Clients) > 0 {
		s.Client = rapid.SampledFrom(in.Clients).Draw(t, "client").ID
	}
	for _, p := range in.Problems {
		if rapid.Bool().Draw(t, "addresses") {
			s.Addresses = append(s.Addresses, p.ID)
		}
	}
	for j := range i {
		if rapid.IntRange(0, 5).Draw(t, "after") == 0 {
			s.After = append(s.After, helporder.Hard{Step: fmt.Sprintf("s%d", j), Ground: helporder.ForIncomeToGoOn, Said: said})
		}
	}
	return s
}
