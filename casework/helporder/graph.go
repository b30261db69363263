package helporder

import (
	"cmp"
	"math"
	"slices"

	"github.com/integraal/integraal"
)

// graph is the input by index, in the order of the ids, so that the order of the
// input makes no difference.
type graph struct {
	in     *Input
	steps  []*Step
	at     map[string]int
	names  map[string]integraal.Text // of steps and problems
	after  [][]int                   // hard, direct
	before [][]int                   // the other way round
	topo   []int                     // hard precedence first
	client []int                     // whose tasks a step asks; -1: nobody's
	rooms  []room                    // of the clients, in the order of their ids
	links  []link
	out    [][]Reason // why a step cannot be placed; nil: it can
	live   []bool     // to be placed
	runs   []bool     // it runs already
	keys   []key      // what decides who goes first
	via    []int      // the step from which the key was inherited; itself: its own
}

// room is what a client can do at once.
type room struct {
	client *Client
	told   Telling
	tasks  int
}

// link is all relations with the same two ends. The strongest counts.
type link struct {
	from, to string
	rels     []*Relation
	strength Strength // the strongest
	src, dst []int    // steps that are still to come; dst without those in src
	fate     fate
}

// fate says whether an order has to do with a link.
type fate uint8

const (
	matters fate = iota
	unused       // it bears on no two steps that are still to come
	noStep       // nothing that is placed works on what hinders
)

// weighs is the strength as it is counted: of a relation of which it was not said
// it is at least weak.
func (l *link) weighs() Strength { return max(l.strength, Weak) }

// key decides who goes first where not everything fits.
type key struct {
	stage Stage
	day   int32
	wish  int8
}

func (k key) compare(o key) int {
	return cmp.Or(cmp.Compare(k.stage, o.stage), cmp.Compare(k.day, o.day), cmp.Compare(k.wish, o.wish))
}

const noDay = math.MaxInt32

func newGraph(in *Input) *graph {
	n := len(in.Steps)
	g := &graph{
		in: in, steps: make([]*Step, n), at: make(map[string]int, n), names: make(map[string]integraal.Text, n+len(in.Problems)),
		after: make([][]int, n), before: make([][]int, n), client: make([]int, n),
		out: make([][]Reason, n), live: make([]bool, n), runs: make([]bool, n), keys: make([]key, n), via: make([]int, n),
	}
	for i := range in.Steps {
		g.steps[i] = &in.Steps[i]
	}
	slices.SortFunc(g.steps, func(a, b *Step) int { return cmp.Compare(a.ID, b.ID) })
	for i, s := range g.steps {
		g.at[s.ID] = i
		g.names[s.ID] = called(s.ID, s.Text)
	}
	for i := range in.Problems {
		g.names[in.Problems[i].ID] = called(in.Problems[i].ID, in.Problems[i].Text)
	}
	for i, s := range g.steps {
		if g.runs[i] = runs(s); g.runs[i] {
			continue // it has begun: nothing can be put before it any more
		}
		for _, h := range s.After {
			g.after[i] = append(g.after[i], g.at[h.Step])
		}
		slices.Sort(g.after[i])
		g.after[i] = slices.Compact(g.after[i])
		for _, p := range g.after[i] {
			g.before[p] = append(g.before[p], i)
		}
	}
	g.sortHard()
	g.findRooms()
	g.exclude()
	g.rank()
	g.connect()
	return g
}

func called(id string, text integraal.Text) integraal.Text {
	if text.IsZero() {
		return integraal.Same(id)
	}
	return text
}

// sortHard puts what has to be first first (Kahn). The check found no circle.
func (g *graph) sortHard() {
	waits := make([]int, len(g.steps))
	for i := range g.steps {
		waits[i] = len(g.after[i])
		if waits[i] == 0 {
			g.topo = append(g.topo, i)
		}
	}
	for at := 0; at < len(g.topo); at++ {
		for _, next := range g.before[g.topo[at]] {
			if waits[next]--; waits[next] == 0 {
				g.topo = append(g.topo, next)
			}
		}
	}
}

// findRooms reads what each client can do at once.
func (g *graph) findRooms() {
	clients := make([]*Client, len(g.in.Clients))
	for i := range g.in.Clients {
		clients[i] = &g.in.Clients[i]
	}
	if len(clients) == 0 {
		clients = append(clients, &Client{})
	}
	slices.SortFunc(clients, func(a, b *Client) int { return cmp.Compare(a.ID, b.ID) })
	for _, c := range clients {
		r := room{client: c}
		n, known := c.Tasks.Value()
		switch {
		case known:
			r.told, r.tasks = Told, n
		case c.Tasks.State() == integraal.KnownAbsent:
			r.told = Told
		case !c.Assume.isZero():
			r.told, r.tasks = Assumed, c.Assume.Tasks
		}
		g.rooms = append(g.rooms, r)
	}
	for i, s := range g.steps {
		g.client[i] = -1
		if !asksNothing(s.Load) {
			g.client[i] = max(0, slices.IndexFunc(g.rooms, func(r room) bool { return r.client.ID == s.Client }))
		}
	}
}

// rank gives each step its key: its own, or that of a step that waits for it if
// that one is more pressing.
func (g *graph) rank() {
	for _, i := range slices.Backward(g.topo) {
		s := g.steps[i]
		g.keys[i], g.via[i] = key{stage: s.Stage, day: noDay, wish: wishRank(s.Wish)}, i
		if day := keepTo(s.Deadline); !day.IsZero() {
			g.keys[i].day = int32(g.in.Day.DaysUntil(day)) //nolint:gosec // the calendar has fewer days than an int32
		}
		if !g.live[i] {
			continue
		}
		for _, next := range g.before[i] {
			if g.live[next] && g.keys[next].compare(g.keys[i]) < 0 {
				g.keys[i], g.via[i] = g.keys[next], g.via[next]
			}
		}
	}
}

// keepTo is the last day to keep to: the known one, or of contested ones the
// earliest that was told, until people know.
func keepTo(f integraal.Fact[integraal.Date]) integraal.Date {
	if day, known := f.Value(); known {
		return day
	}
	var first integraal.Date
	if f.State() == integraal.Contested {
		for _, a := range f.Accounts() {
			if !a.Absent && !a.Value.IsZero() && (first.IsZero() || a.Value.Before(first)) {
				first = a.Value
			}
		}
	}
	return first
}

// wishRank puts what the client wants first before, and what the client wants
// later after, all of which no such wish is known.
func wishRank(f integraal.Fact[Wish]) int8 {
	switch wish, _ := f.Value(); wish {
	case WantsFirst:
		return -1
	case WantsLater:
		return 1
	}
	return 0
}

// connect makes the links of the relations.
func (g *graph) connect() {
	rels := make([]*Relation, len(g.in.Relations))
	for i := range g.in.Relations {
		rels[i] = &g.in.Relations[i]
	}
	slices.SortFunc(rels, func(a, b *Relation) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.ID, b.ID))
	})
	works := make(map[string][]int, len(g.names))
	for i, s := range g.steps {
		works[s.ID] = []int{i}
		for _, p := range s.Addresses {
			if !slices.Contains(works[p], i) {
				works[p] = append(works[p], i)
			}
		}
	}
	for _, r := range rels {
		if n := len(g.links); n > 0 && g.links[n-1].from == r.From && g.links[n-1].to == r.To {
			g.links[n-1].rels = append(g.links[n-1].rels, r)
			g.links[n-1].strength = max(g.links[n-1].strength, r.Strength)
			continue
		}
		l := link{from: r.From, to: r.To, rels: []*Relation{r}, strength: r.Strength}
		g.decide(&l, works[r.From], works[r.To])
		g.links = append(g.links, l)
	}
}

// decide says whether a link has to do with the order.
func (g *graph) decide(l *link, src, dst []int) {
	done := func(i int) bool { return g.steps[i].Done }
	runs := func(i int) bool { return g.runs[i] }
	for _, i := range src {
		if g.live[i] {
			l.src = append(l.src, i)
		}
	}
	for _, i := range dst {
		if g.live[i] && !slices.Contains(l.src, i) {
			l.dst = append(l.dst, i)
		}
	}
	switch {
	case len(l.dst) == 0 || slices.ContainsFunc(src, done) || slices.ContainsFunc(src, runs) || slices.ContainsFunc(dst, done):
		l.fate = unused
	case len(l.src) == 0:
		l.fate = noStep // also of what runs: it is hindered all the same
	case slices.ContainsFunc(dst, runs):
		l.fate = unused
	}
}
