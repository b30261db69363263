package show

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/helporder"
	"github.com/integraal/integraal/casework/problemmap"
)

// mapGroups are the problems that hang together in circles, group by group.
func (p *page) mapGroups(m *problemmap.Reading) mapPart {
	part := mapPart{ID: "groups", Heading: p.in(wordGroups)}
	for _, g := range m.Groups {
		part.Items = append(part.Items, mapItem{Text: p.in(g.Says)})
	}
	return part
}

// mapSets are the smallest sets that break every circle. What is in each of them is
// said once.
func (p *page) mapSets(m *problemmap.Reading) []mapItem {
	sets := m.Breaking.Sets
	switch len(sets) {
	case 0:
		return nil
	case 1:
		return []mapItem{{Text: p.in(sets[0].Says)}}
	}
	item := mapItem{Text: p.in(wordSetEnough)}
	if len(m.Breaking.Unbroken.List) > 0 {
		item.Text = p.in(wordSetEnoughOfSome)
	}
	inEach := slices.DeleteFunc(slices.Clone(sets[0].Problems), func(id string) bool {
		return slices.ContainsFunc(sets, func(s problemmap.Set) bool { return !slices.Contains(s.Problems, id) })
	})
	text := wordSetOf
	if len(inEach) > 0 {
		text = wordSetAlso
		item.Sub = append(item.Sub, p.in(wordSetEach.With(integraal.PutText("list", namesOf(m, inEach)))))
	}
	for i, s := range sets {
		rest := slices.DeleteFunc(slices.Clone(s.Problems), func(id string) bool { return slices.Contains(inEach, id) })
		item.Sub = append(item.Sub, p.in(text.With(integraal.Put("n", integraal.Count(i+1)), integraal.PutText("list", namesOf(m, rest)))))
	}
	return []mapItem{item}
}

// namesOf are problems by name, in the order of the map.
func namesOf(m *problemmap.Reading, ids []string) integraal.Text {
	var names []integraal.Text
	for i := range m.Problems {
		if slices.Contains(ids, m.Problems[i].ID) {
			names = append(names, m.Problems[i].Name)
		}
	}
	return integraal.Join(names)
}

// unaskedShown is how many problems are named of which nobody said who can do
// something about them.
const unaskedShown = 8

// unasked are the problems that lead to others and of which nobody said who can put
// them right.
func (p *page) unasked(m *problemmap.Reading) (string, bool) {
	list := m.QuickWins.Unasked
	if len(list) == 0 {
		return "", false
	}
	var names []integraal.Text
	for i := range m.Problems {
		if slices.Contains(list, m.Problems[i].ID) {
			names = append(names, m.Problems[i].Name)
		}
	}
	if rest := len(names) - unaskedShown; rest > 1 {
		names = append(names[:unaskedShown], wordMoreOfThem.With(integraal.Put("n", integraal.Count(rest))))
	}
	return p.in(wordUnasked.With(integraal.PutText("problems", integraal.Join(names)))), true
}

// saidPart is what the reader said themselves of problems of which one is not shown
// to them.
func (p *page) saidPart(r *casework.Report) mapPart {
	part := mapPart{ID: "said", Heading: p.in(wordSaid)}
	for i := range r.Said {
		x := &r.Said[i]
		item := mapItem{Text: p.problemName(r, x.From) + " → " + p.problemName(r, x.To), Sub: []string{p.in(x.Says)}}
		if x.Words != "" {
			item.Text, item.Quote = item.Text+": ", x.Words
		}
		if !x.On.IsZero() {
			item.After = " (" + x.On.In(p.lang) + ")"
		}
		part.Items = append(part.Items, item)
	}
	return part
}

// problemName is a problem by what is the matter, where the reader is shown it.
func (p *page) problemName(r *casework.Report, id string) string {
	for i := range r.Problems {
		if x := &r.Problems[i]; x.ID == id {
			return p.in(x.Label) + " (" + strings.Join(x.Persons, ", ") + ")"
		}
	}
	return p.in(wordNotShown)
}

// otherOrders are the orders that are as good as the first, each by what stands
// elsewhere in it and by what it goes against that the first does not.
func (p *page) otherOrders(r *casework.Report) mapPart {
	part := mapPart{ID: "order-others", Heading: p.in(wordOtherOrdersHead)}
	orders := r.Order.Orders
	for i := 1; i < len(orders); i++ {
		item := mapItem{Text: p.in(wordOtherOrder.With(integraal.Put("n", integraal.Count(i+1))))}
		was := roundsOf(&orders[0])
		for n, round := range orders[i].Rounds {
			for _, s := range round.Steps {
				if was[s.Step] != n {
					item.Sub = append(item.Sub, p.in(wordOtherRound.With(
						integraal.PutName("step", stepText(r, s.Step)), integraal.Put("round", integraal.Count(n+1)), integraal.Put("was", integraal.Count(was[s.Step]+1)))))
				}
			}
		}
		for _, text := range p.onlyAgainst(&orders[i], &orders[0]) {
			item.Sub = append(item.Sub, p.in(wordOnlyThis)+text)
		}
		for _, text := range p.onlyAgainst(&orders[0], &orders[i]) {
			item.Sub = append(item.Sub, p.in(wordNotThis)+text)
		}
		part.Items = append(part.Items, item)
	}
	if len(part.Items) > 0 {
		part.Note = p.in(wordOtherOrdersNote)
		if r.Order.Count > len(r.Order.Sets) || !r.Order.Counted {
			part.Note += " " + p.in(wordNotAllOrders)
		}
	}
	return part
}

// roundsOf is the round in which each step of an order stands.
func roundsOf(o *helporder.Order) map[string]int {
	rounds := map[string]int{}
	for n, round := range o.Rounds {
		for _, s := range round.Steps {
			rounds[s.Step] = n
		}
	}
	return rounds
}

// onlyAgainst is what one order goes against and the other does not.
func (p *page) onlyAgainst(one, other *helporder.Order) []string {
	var list []string
	for _, a := range one.Against {
		if !slices.ContainsFunc(other.Against, func(b helporder.Against) bool { return slices.Equal(a.Relations, b.Relations) }) {
			list = append(list, strings.TrimSpace(p.in(a.Text)))
		}
	}
	return list
}
