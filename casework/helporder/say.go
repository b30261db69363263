package helporder

import (
	"slices"
	"strconv"

	"github.com/integraal/integraal"
)

// sentences is the answer in sentences: first what the client can do, then what
// could come first, then what is equally good, then what goes wrong.
func (g *graph) sentences(a *Answer) (says []Line) {
	for _, r := range a.Rooms {
		says = append(says, Line{Code: "says.room", Text: r.Text, Steps: g.stepsOf(r.Client)})
	}
	says = append(says, g.underway(a)...)
	says = append(says, g.firsts(a)...)
	says = append(says, g.choices(a)...)
	for _, c := range a.Cannot {
		for _, r := range c.Reasons {
			says = append(says, Line{Code: r.Code, Steps: r.Steps, Text: textCannot.With(
				integraal.PutText("step", g.names[c.Step]), integraal.PutText("why", r.Text))})
		}
	}
	for i := range a.Orders {
		says = append(says, g.troubles(&a.Orders[i])...)
	}
	for _, n := range a.NoStep {
		says = append(says, Line{Code: "says.noStep", Steps: n.Begins, Relations: n.Relations, Text: n.Text})
	}
	for _, ask := range a.Asks {
		says = append(says, Line{Code: "says.ask", Steps: ask.Steps, Relations: ask.Relations, Text: ask.Text})
	}
	return once(says)
}

// once are the lines of which none says the same as an earlier one.
func once(says []Line) []Line {
	type said struct {
		code string
		text integraal.Text
	}
	seen := make(map[said]bool, len(says))
	return slices.DeleteFunc(says, func(line Line) bool {
		one := said{line.Code, line.Text}
		again := seen[one]
		seen[one] = true
		return again
	})
}

// stepsOf are the steps that ask something of a client.
func (g *graph) stepsOf(client string) []string {
	var steps []int
	for i, s := range g.steps {
		if c := g.client[i]; c >= 0 && !s.Done && g.rooms[c].client.ID == client {
			steps = append(steps, i)
		}
	}
	return g.ids(steps)
}

// firsts tells what could come first: the first round of each order, and what
// could just as well stand there instead of something else.
func (g *graph) firsts(a *Answer) (says []Line) {
	rest := slices.Clone(a.First)
	for _, o := range a.Orders {
		if len(o.Rounds) == 0 {
			continue
		}
		var steps []string
		for _, p := range o.Rounds[0].Steps {
			if !p.Running {
				steps = append(steps, p.Step)
			}
		}
		if len(steps) == 0 {
			continue
		}
		rest = slices.DeleteFunc(rest, func(id string) bool { return slices.Contains(steps, id) })
		text := textFirst
		if len(says) > 0 {
			text = textOrFirst
		}
		line := Line{Code: "says.first", Steps: steps, Text: text.With(integraal.PutText("steps", g.list(steps, nil)))}
		if !slices.ContainsFunc(says, func(l Line) bool { return slices.Equal(l.Steps, line.Steps) }) {
			says = append(says, line)
		}
	}
	if len(rest) > 0 {
		says = append(says, Line{Code: "says.instead", Steps: rest, Text: textInstead.With(integraal.PutText("steps", g.list(rest, nil)))})
	}
	return says
}

// choices tells where several orders are equally good.
func (g *graph) choices(a *Answer) (says []Line) {
	if len(a.Sets) > 1 || !a.Counted {
		text := textEqual
		switch {
		case !a.Counted:
			text = textEqualAtLeast
		case a.Count == len(a.Sets):
			text = textEqualAll
		}
		says = append(says, Line{Code: "says.equal", Steps: g.knotted(a), Text: text.With(
			integraal.Put("count", integraal.Count(a.Count)), integraal.Put("shown", integraal.Count(len(a.Sets))))})
	}
	for i, s := range a.Sets {
		text := textSet
		if len(says) > 0 {
			text = textChoice
		}
		says = append(says, Line{Code: "says.set", Relations: s.Relations, Text: text.With(
			integraal.Put("n", integraal.Count(i+1)), integraal.PutText("relations", g.strongly(s.Relations)))})
	}
	says = append(says, g.alike(a)...)
	if a.Heuristic {
		for _, k := range a.Knots {
			if k.Heuristic {
				says = append(says, Line{Code: "says.heuristic", Steps: k.Steps, Text: textHeuristic.With(
					integraal.Put("steps", integraal.Count(len(k.Steps))), integraal.PutText("tally", k.AtLeast.text()))})
			}
		}
	}
	if !a.Others.Same {
		line := Line{Code: "says.counting", Steps: g.knotted(a), Text: textCountingMatters.With(
			integraal.PutText("chosen", a.Counting.Text()), integraal.PutText("other", a.Others.Counting.Text()))}
		for _, s := range a.Others.Sets {
			line.Relations = append(line.Relations, s.Relations...)
		}
		slices.Sort(line.Relations)
		line.Relations = slices.Compact(line.Relations)
		says = append(says, line)
	}
	return says
}

// alike tells which sets come to the same rounds.
func (g *graph) alike(a *Answer) (says []Line) {
	for i := range a.Orders {
		sets := a.Orders[i].Sets
		if len(sets) < 2 {
			continue
		}
		line := Line{Code: "says.alike"}
		parts := make([]integraal.Text, len(sets))
		for j, s := range sets {
			line.Relations = append(line.Relations, s.Relations...)
			at := slices.IndexFunc(a.Sets, func(o Set) bool { return slices.Equal(o.Relations, s.Relations) })
			if at < 0 {
				parts[j] = g.list(nil, s.Relations)
			} else {
				parts[j] = integraal.Same(strconv.Itoa(at + 1))
			}
		}
		slices.Sort(line.Relations)
		line.Relations = slices.Compact(line.Relations)
		text := textAlike
		if len(a.Orders) == 1 && len(sets) == len(a.Sets) {
			text = textAllAlike
		}
		line.Text = text.With(integraal.Put("count", integraal.Count(len(sets))), integraal.PutText("sets", integraal.Join(parts)))
		says = append(says, line)
	}
	return says
}

// knotted are the steps of all knots.
func (g *graph) knotted(a *Answer) (ids []string) {
	for _, k := range a.Knots {
		ids = append(ids, k.Steps...)
	}
	slices.Sort(ids)
	return ids
}

// troubles are the last days that are not met for certain, and what an order goes
// against.
func (g *graph) troubles(o *Order) (says []Line) {
	for _, d := range o.Deadlines {
		if d.Standing != InTime {
			steps := append([]string{d.Step}, d.Before...)
			says = append(says, Line{Code: "says.deadline", Steps: append(steps, d.Open...), Text: d.Text})
		}
	}
	for _, x := range o.Against {
		says = append(says, Line{Code: "says.against", Steps: append(slices.Clone(x.Begins), x.Later...), Relations: x.Relations, Text: x.Text})
	}
	for _, x := range o.Together {
		says = append(says, Line{Code: "says.together", Steps: append(slices.Clone(x.Begins), x.Later...), Relations: x.Relations, Text: x.Text})
	}
	return says
}

// text is how many of each class, in words.
func (t Tally) text() integraal.Text {
	var parts []integraal.Text
	for _, one := range [...]struct {
		n        int
		strength Strength
	}{{t.Strong, Strong}, {t.Moderate, Moderate}, {t.Weak, Weak}} {
		if one.n > 0 {
			parts = append(parts, textTally.With(
				integraal.Put("count", integraal.Count(one.n)), integraal.PutText("strength", one.strength.Text())))
		}
	}
	if len(parts) == 0 {
		return textNone
	}
	return integraal.Join(parts)
}
