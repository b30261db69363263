package helporder

import (
	"slices"

	"github.com/integraal/integraal"
)

// The names of the facts that an order rests on.
const (
	factTasks    integraal.Name = "order.tasks"
	factLoad     integraal.Name = "order.load"
	factDays     integraal.Name = "order.days"
	factDeadline integraal.Name = "order.deadline"
	factWish     integraal.Name = "order.wish"
	factStrength integraal.Name = "order.strength"
	factRunning  integraal.Name = "order.running"
)

// asks is all that is missing, of a fact that several steps miss in one piece.
func (g *graph) asks(a *Answer) (found []Ask) {
	for c, r := range g.rooms {
		if state := r.client.Tasks.State(); open(state) && g.asked(c) {
			found = append(found, Ask{
				Fact: factTasks, Client: r.client.ID, State: state, Told: differing(r.client.Tasks), Hint: r.client.Tasks.Hint(),
				Text: textAskTasks.With(integraal.PutText("client", clientName(r.client.ID))),
			})
		}
	}
	matter := g.durationsThatMatter(a)
	for i, s := range g.steps {
		if s.Done {
			continue
		}
		if s.Running.State() != integraal.Unknown || slices.Contains(a.First, s.ID) {
			found = askOf(found, factRunning, s.ID, s.Running)
		}
		found = askOf(found, factLoad, s.ID, s.Load)
		found = askOf(found, factDeadline, s.ID, s.Deadline)
		found = askOf(found, factWish, s.ID, s.Wish)
		if _, matters := slices.BinarySearch(matter, s.ID); matters && g.live[i] {
			found = askOf(found, factDays, s.ID, s.Days)
		}
	}
	unsaid := Ask{Fact: factStrength}
	for at := range g.links {
		if g.links[at].fate == matters && g.links[at].strength == StrengthUnsaid {
			for _, r := range g.links[at].rels {
				unsaid.Relations = append(unsaid.Relations, r.ID)
			}
		}
	}
	if unsaid.Relations != nil {
		found = append(found, unsaid)
	}
	slices.SortStableFunc(found, func(x, y Ask) int { return askRank(x.Fact) - askRank(y.Fact) })
	for i := range found {
		found[i].Whom = g.whom(&found[i])
		if found[i].Text.IsZero() {
			found[i].Text = askText(found[i].Fact).With(integraal.PutText("steps", g.list(found[i].Steps, found[i].Relations)))
		}
	}
	return found
}

// whom is whom to ask: about wishes and what is possible at once the client, about
// a step also who does it, about a relation who said it.
func (g *graph) whom(a *Ask) (who []string) {
	if a.Client != "" {
		who = append(who, a.Client)
	}
	for _, id := range a.Steps {
		s := g.steps[g.at[id]]
		if a.Fact != factWish {
			who = append(who, s.By)
		}
		if a.Fact == factWish || a.Fact == factLoad {
			who = append(who, s.Client)
		}
	}
	for at := range g.links {
		for _, r := range g.links[at].rels {
			if slices.Contains(a.Relations, r.ID) {
				who = append(who, r.Said.Who)
			}
		}
	}
	who = slices.DeleteFunc(who, func(w string) bool { return w == "" })
	slices.Sort(who)
	return slices.Compact(who)
}

// open reports whether a fact in a state gives a rule no value.
func open(s integraal.State) bool {
	return s == integraal.Unknown || s == integraal.Contested || s == integraal.NotVisible
}

// differing are those whose accounts differ.
func differing[T any](f integraal.Fact[T]) []integraal.Source {
	if f.State() != integraal.Contested {
		return nil
	}
	return f.Sources()
}

// askOf adds what a step misses, to the same question about other steps if there
// is one.
func askOf[T any](found []Ask, name integraal.Name, step string, f integraal.Fact[T]) []Ask {
	state, hint := f.State(), f.Hint()
	if !open(state) {
		return found
	}
	for i := range found {
		if found[i].Fact == name && found[i].State == state && found[i].Hint == hint && state != integraal.Contested {
			found[i].Steps = append(found[i].Steps, step)
			return found
		}
	}
	return append(found, Ask{Fact: name, Steps: []string{step}, State: state, Told: differing(f), Hint: hint})
}

// durationsThatMatter are the steps whose duration a last day hangs on.
func (g *graph) durationsThatMatter(a *Answer) (ids []string) {
	for _, o := range a.Orders {
		for _, d := range o.Deadlines {
			if d.Standing == Undecided {
				ids = append(ids, d.Open...)
			}
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

func askRank(n integraal.Name) int {
	return slices.Index([]integraal.Name{factTasks, factLoad, factWish, factRunning, factDeadline, factDays, factStrength}, n)
}

func askText(n integraal.Name) integraal.Text {
	switch n {
	case factLoad:
		return textAskLoad
	case factDays:
		return textAskDays
	case factDeadline:
		return textAskDeadline
	case factWish:
		return textAskWish
	case factRunning:
		return textAskRunning
	}
	return textAskStrength
}

// list is steps or relations in words.
func (g *graph) list(steps, relations []string) integraal.Text {
	texts := make([]integraal.Text, 0, len(steps)+len(relations))
	for _, id := range steps {
		texts = append(texts, g.names[id])
	}
	for _, id := range relations {
		if t := g.between(id); !slices.Contains(texts, t) {
			texts = append(texts, t)
		}
	}
	return integraal.Join(texts)
}

// between is a relation by what it is between.
func (g *graph) between(id string) integraal.Text {
	for _, r := range g.in.Relations {
		if r.ID == id {
			return textBetween.With(integraal.PutText("from", g.names[r.From]), integraal.PutText("to", g.names[r.To]))
		}
	}
	return integraal.Same(id)
}

// strongly is relations in words, each with how strong the strongest between its two
// ends is.
func (g *graph) strongly(relations []string) integraal.Text {
	var ends []Relation
	for _, id := range relations {
		r := g.in.Relations[slices.IndexFunc(g.in.Relations, func(r Relation) bool { return r.ID == id })]
		at := slices.IndexFunc(ends, func(o Relation) bool { return o.From == r.From && o.To == r.To })
		if at < 0 {
			ends = append(ends, r)
		} else {
			ends[at].Strength = max(ends[at].Strength, r.Strength)
		}
	}
	texts := make([]integraal.Text, len(ends))
	for i, r := range ends {
		texts[i] = textStrongly.With(integraal.PutText("relation", g.between(r.ID)), integraal.PutText("strength", r.Strength.Text()))
	}
	return integraal.Join(texts)
}
