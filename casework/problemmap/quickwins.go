package problemmap

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
)

// QuickWins are the problems that somebody can put right with little effort and
// from which chains lead on. Missed allowances come first; then those with the most
// problems at the end of strong chains, then with the most of all. The order is one
// of repairs and says nothing about persons.
type QuickWins struct {
	List    []QuickWin `json:"list,omitempty"`
	Unasked []string   `json:"unasked,omitempty"` // problems that lead to others and of which nobody said who can put them right
	Lacks   []Lack     `json:"lacks,omitempty"`
}

// QuickWin is a problem that somebody can put right with little effort.
type QuickWin struct {
	Problem string             `json:"problem"`
	Missed  bool               `json:"missed,omitempty"` // it is a missed allowance
	By      integraal.Text     `json:"by"`               // who can
	How     integraal.Text     `json:"how,omitzero"`
	Told    []integraal.Source `json:"told,omitempty"`
	Reached []Reached          `json:"reached,omitempty"` // what lies further down, with the strength of the strongest chain
	EqualTo []string           `json:"equalTo,omitempty"` // wins that are as good: their order says nothing
	Says    integraal.Text     `json:"says"`
}

// QuickWins finds the quick wins.
func (m *Map) QuickWins() QuickWins {
	m = m.orEmpty()
	var w QuickWins
	for v := range m.problems {
		p := &m.problems[v]
		missed := p.Kind == MissedAllowance
		repair, known := p.Repair.Value()
		switch {
		case known && integraal.Is(repair.Effort, Small):
			if reach := m.reached(&m.graph, v); missed || len(reach) > 0 {
				w.List = append(w.List, m.quickWin(v, repair, reach))
			}
		case known && open(repair.Effort):
			w.Lacks = append(w.Lacks, lackOf(m.problemLack(v, FactEffort), repair.Effort))
		case p.Repair.State() == integraal.Unknown && !missed:
			if len(m.graph.out[v]) > 0 {
				w.Unasked = append(w.Unasked, p.ID)
			}
		case open(p.Repair):
			w.Lacks = append(w.Lacks, lackOf(m.problemLack(v, FactRepair), p.Repair))
		}
	}
	slices.SortStableFunc(w.List, compareWins)
	for i := range w.List {
		for j := range w.List {
			if i != j && compareWins(w.List[i], w.List[j]) == 0 {
				w.List[i].EqualTo = append(w.List[i].EqualTo, w.List[j].Problem)
			}
		}
	}
	return w
}

func (m *Map) quickWin(v int, r Repair, reach []Reached) QuickWin {
	p := &m.problems[v]
	return QuickWin{
		Problem: p.ID, Missed: p.Kind == MissedAllowance, By: r.By, How: r.How, Told: p.Repair.Sources(),
		Reached: reach, Says: m.sayWin(v, r, reach),
	}
}

// compareWins says which of two comes first, and 0 where neither does.
func compareWins(a, b QuickWin) int {
	switch {
	case a.Missed && !b.Missed:
		return -1
	case b.Missed && !a.Missed:
		return 1
	}
	return cmp.Or(cmp.Compare(strongly(b.Reached), strongly(a.Reached)), cmp.Compare(len(b.Reached), len(a.Reached)))
}

func strongly(list []Reached) int {
	n := 0
	for _, r := range list {
		if r.Strength == Strong {
			n++
		}
	}
	return n
}
