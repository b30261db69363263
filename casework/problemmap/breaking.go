package problemmap

import "github.com/integraal/integraal"

// Breaking are the smallest sets of problems, among those of which it is known
// that something can be done about them, that break every circle that holds such
// a problem.
type Breaking struct {
	Sets     []Set            `json:"sets,omitempty"` // at most MaxSetsShown, by id
	Size     integraal.Count  `json:"size"`           // problems in each set
	Exact    bool             `json:"exact"`          // no smaller set will do; otherwise the steps ran out and the set is a heuristic
	Bound    integraal.Count  `json:"bound"`          // no set has fewer problems than this
	Number   integraal.Count  `json:"number"`         // smallest sets that there are
	AtLeast  bool             `json:"atLeast"`        // there may be more than Number
	Unbroken Circles          `json:"unbroken"`       // circles of which it is known of no problem that something can be done about it
	Lacks    []Lack           `json:"lacks,omitempty"`
	Says     []integraal.Text `json:"says,omitempty"`
}

// Set is a set of problems that breaks the circles.
type Set struct {
	Problems []string       `json:"problems,omitempty"`
	Says     integraal.Text `json:"says"`
}

// Lack is a fact of a problem, or of a relation between two, that an answer
// misses.
type Lack struct {
	Problem string            `json:"problem,omitempty"`
	From    string            `json:"from,omitempty"`
	To      string            `json:"to,omitempty"`
	Missing integraal.Missing `json:"missing"`
	Says    integraal.Text    `json:"says"`
}

// Breaking finds the smallest breaking sets. Its fault is limits.negative.
func (m *Map) Breaking(l Limits) (Breaking, error) {
	m = m.orEmpty()
	l, err := l.check()
	if err != nil {
		return Breaking{}, err
	}
	return m.breaking(m.cuts(l), l), nil
}

func (m *Map) breaking(cs *cuts, l Limits) Breaking {
	g := &m.graph
	c := cs.of(g)
	b := Breaking{
		Size: integraal.Count(c.size), Exact: c.exact, Bound: integraal.Count(c.bound),
		Unbroken: m.circlesIn(g.only(func(v int) bool { return !m.can(v) }), l.Circles),
	}
	if len(b.Unbroken.List) == 0 && len(g.groups()) > 0 {
		b.Unbroken.Says = textAllHeld
	}
	if c.size > 0 {
		b.Number, b.AtLeast = integraal.Count(c.number), !c.all
		for _, set := range c.sets {
			b.Sets = append(b.Sets, Set{m.ids(set), m.saySet(set, len(b.Unbroken.List) > 0)})
		}
	}
	for v := range m.problems {
		if can := m.problems[v].Addressable; g.circular(v) && open(can) {
			b.Lacks = append(b.Lacks, lackOf(m.problemLack(v, FactAddressable), can))
		}
	}
	b.Says = sayBreaking(&b, len(g.groups()) > 0)
	return b
}

// open reports whether an answer misses a fact: nobody knows it, the accounts
// differ, or it is not visible.
func open[T any](f integraal.Fact[T]) bool {
	return f.State() != integraal.Known && f.State() != integraal.KnownAbsent
}

// lackOf is a lack with the state of its fact, which is open.
func lackOf[T any](l Lack, f integraal.Fact[T]) Lack {
	if f.State() == integraal.Contested {
		l.Missing.Told = f.Sources()
	}
	l.Missing.State, l.Missing.Hint = f.State(), f.Hint()
	l.Says = textLacks[f.State()].With(integraal.PutText("what", l.Says))
	return l
}

// problemLack is a lack of a fact of a problem, of which it is not yet said in
// which state it is.
func (m *Map) problemLack(v int, fact integraal.Name) Lack {
	return Lack{
		Problem: m.problems[v].ID, Missing: integraal.Missing{Fact: fact},
		Says: lackText(fact).With(integraal.PutText("problem", m.names[v])),
	}
}

func (m *Map) relationLack(r *relation, fact integraal.Name) Lack {
	return Lack{
		From: r.r.From, To: r.r.To, Missing: integraal.Missing{Fact: fact},
		Says: lackText(fact).With(integraal.PutText("from", m.names[r.from]), integraal.PutText("to", m.names[r.to])),
	}
}
