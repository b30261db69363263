package problemmap

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
)

// QuickWins are the problems that somebody can put right with little effort and
// from which chains lead on, by whose it is: another party's first of all, since its
// knowledge is what nobody here has. In each list missed allowances come first; then
// those with the most problems at the end of strong chains, then with the most of
// all. The order is one of repairs and says nothing about persons.
//
// A missed allowance is listed also while it is open how much effort it takes, behind
// those of which that is known, and says so. What takes more is no quick win; it
// stands with its problem, as all that was said of who can put it right does.
type QuickWins struct {
	List      []QuickWin `json:"list,omitempty"`      // of another party
	Yours     []QuickWin `json:"yours,omitempty"`     // of whoever looks at the map, or of their unit
	Household []QuickWin `json:"household,omitempty"` // of a person of the household: an offer they can make, no task
	Unasked   []string   `json:"unasked,omitempty"`   // problems that lead to others and of which nobody said who can put them right
	Lacks     []Lack     `json:"lacks,omitempty"`     // of missed allowances first
}

// QuickWin is a problem that somebody can put right with little effort.
type QuickWin struct {
	Problem string             `json:"problem"`
	Missed  bool               `json:"missed,omitempty"` // it is a missed allowance
	Side    Side               `json:"side"`             // where who can stands to whoever looks at the map
	By      integraal.Text     `json:"by"`               // who can
	How     integraal.Text     `json:"how,omitzero"`
	Effort  integraal.State    `json:"effort"` // known: it takes little; otherwise that is open
	Told    []integraal.Source `json:"told,omitempty"`
	Reached []Reached          `json:"reached,omitempty"` // what lies further down, with the strength of the strongest chain
	EqualTo []string           `json:"equalTo,omitempty"` // wins of the same list that are as good: their order says nothing
	Says    integraal.Text     `json:"says"`
}

// QuickWins finds the quick wins.
func (m *Map) QuickWins() QuickWins {
	m = m.orEmpty()
	var w QuickWins
	var others []Lack
	lack := func(missed bool, l Lack) {
		if missed {
			w.Lacks = append(w.Lacks, l)
		} else {
			others = append(others, l)
		}
	}
	for v := range m.problems {
		p := &m.problems[v]
		missed := p.Kind == MissedAllowance
		repair, known := p.Repair.Value()
		if m.couldWin(v) {
			if reach := m.reached(&m.graph, v); missed || len(reach) > 0 {
				w.add(m.quickWin(v, &repair, reach))
			}
		}
		switch {
		case known && repair.By.IsZero():
			lack(missed, lackOf(m.problemLack(v, FactRepair), integraal.Fact[Repair]{}))
		case known && open(repair.Effort):
			lack(missed, lackOf(m.problemLack(v, FactEffort), repair.Effort))
		case known:
		case p.Repair.State() == integraal.Unknown && !missed:
			if len(m.graph.out[v]) > 0 {
				w.Unasked = append(w.Unasked, p.ID)
			}
		case open(p.Repair):
			lack(missed, lackOf(m.problemLack(v, FactRepair), p.Repair))
		}
	}
	w.Lacks = append(w.Lacks, others...)
	for _, list := range [...][]QuickWin{w.List, w.Yours, w.Household} {
		inOrder(list)
	}
	return w
}

// couldWin reports whether it is known who can put a problem right, and that it
// takes little, or of a missed allowance not that it takes much.
func (m *Map) couldWin(v int) bool {
	repair, known := m.problems[v].Repair.Value()
	if !known || repair.By.IsZero() {
		return false
	}
	return integraal.Is(repair.Effort, Small) || m.problems[v].Kind == MissedAllowance && open(repair.Effort)
}

func (w *QuickWins) add(win QuickWin) {
	switch win.Side {
	case Reader, ReaderUnit:
		w.Yours = append(w.Yours, win)
	case InHousehold:
		w.Household = append(w.Household, win)
	default:
		w.List = append(w.List, win)
	}
}

// inOrder sorts wins and says which are as good as each other.
func inOrder(list []QuickWin) {
	slices.SortStableFunc(list, compareWins)
	for i := range list {
		for j := range list {
			if i != j && compareWins(list[i], list[j]) == 0 {
				list[i].EqualTo = append(list[i].EqualTo, list[j].Problem)
			}
		}
	}
}

func (m *Map) quickWin(v int, r *Repair, reach []Reached) QuickWin {
	p := &m.problems[v]
	return QuickWin{
		Problem: p.ID, Missed: p.Kind == MissedAllowance, Side: r.Side, By: r.By, How: r.How, Effort: r.Effort.State(),
		Told: p.Repair.Sources(), Reached: reach, Says: m.sayWin(v, r, reach),
	}
}

// compareWins says which of two comes first, and 0 where neither does.
func compareWins(a, b QuickWin) int {
	return cmp.Or(
		yesFirst(a.Missed, b.Missed),
		yesFirst(a.Effort == integraal.Known, b.Effort == integraal.Known),
		cmp.Compare(strongly(b.Reached), strongly(a.Reached)), cmp.Compare(len(b.Reached), len(a.Reached)))
}

func yesFirst(a, b bool) int {
	switch {
	case a && !b:
		return -1
	case b && !a:
		return 1
	}
	return 0
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
