package problemmap

import (
	"slices"

	"github.com/integraal/integraal"
)

// Doubting is how a relation is doubted.
type Doubting uint8

// The doubts.
const (
	Dropped Doubting = iota + 1 // it does not hold
	Flipped                     // it holds the other way round
	Held                        // it does hold, where that is contested
)

var doubtingNames = [...]string{"none", "dropped", "flipped", "held"}

// String names the doubt as JSON does.
func (d Doubting) String() string { return nameOf(doubtingNames[:], int(d)) }

// MarshalText writes d as [Doubting.String] does.
func (d Doubting) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// Doubt is what would change if one relation were otherwise than it counts now.
type Doubt struct {
	Relation RelationRead   `json:"relation"`
	How      Doubting       `json:"how"`
	Change   Change         `json:"change"`
	Says     integraal.Text `json:"says"`
}

// Change is what differs between two readings of a map.
type Change struct {
	Nothing bool            `json:"nothing"`
	Exact   bool            `json:"exact"`            // both smallest sets are certain to be the smallest
	Partly  bool            `json:"partly,omitempty"` // there are more sets than are shown; Gone and New compare those that are
	Joins   []string        `json:"joins,omitempty"`  // problems that come to be in a circle
	Leaves  []string        `json:"leaves,omitempty"` // problems that no longer are
	Roles   []RoleChange    `json:"roles,omitempty"`
	Before  integraal.Count `json:"before"` // problems in each smallest breaking set
	After   integraal.Count `json:"after"`
	Gone    [][]string      `json:"gone,omitempty"` // breaking sets that no longer are
	New     [][]string      `json:"new,omitempty"`  // breaking sets that were not
	Wins    []string        `json:"wins,omitempty"` // quick wins that come to reach other problems, or less or more strongly
}

// RoleChange is a problem whose roles change.
type RoleChange struct {
	Problem string `json:"problem"`
	Before  []Role `json:"before,omitempty"`
	After   []Role `json:"after,omitempty"`
}

// Doubt says what would change if a relation that counts from one problem to
// another were dropped, or held the other way round, one relation at a time. Its
// faults are id.dangling, relation.none and limits.negative.
func (m *Map) Doubt(from, to string, l Limits) ([]Doubt, error) {
	m = m.orEmpty()
	a, b, err := m.ends(from, to)
	if err != nil {
		return nil, err
	}
	list, err := m.doubts(l, func(r *relation) bool { return r.from == a && r.to == b })
	if err == nil && len(list) == 0 {
		return nil, integraal.NewFault("relation.none", "", textNoRelation)
	}
	return list, err
}

// Doubts is [Map.Doubt] of every relation that counts. It costs two readings a
// relation. Its fault is limits.negative.
func (m *Map) Doubts(l Limits) ([]Doubt, error) {
	m = m.orEmpty()
	return m.doubts(l, func(*relation) bool { return true })
}

func (m *Map) doubts(l Limits, of func(*relation) bool) ([]Doubt, error) {
	l, err := l.check()
	if err != nil {
		return nil, err
	}
	var list []Doubt
	var now *picture
	cs := m.cuts(l)
	for i := range m.relations {
		r := &m.relations[i]
		if !r.r.counts() || !of(r) {
			continue
		}
		if now == nil {
			now = m.picture(&m.graph, cs)
		}
		for _, how := range [...]Doubting{Dropped, Flipped} {
			list = append(list, m.doubt(now, i, how, cs))
		}
	}
	return list, nil
}

// disputed is what each contested relation that aggravates would change if it held.
func (m *Map) disputed(cs *cuts) []Doubt {
	var list []Doubt
	var now *picture
	for i := range m.relations {
		r := &m.relations[i].r
		if !r.Effect.Aggravates() || r.standing() != Disputed {
			continue
		}
		if now == nil {
			now = m.picture(&m.graph, cs)
		}
		list = append(list, m.doubt(now, i, Held, cs))
	}
	return list
}

func (m *Map) doubt(now *picture, i int, how Doubting, cs *cuts) Doubt {
	relations := slices.Clone(m.relations)
	self := relations[i]
	switch how {
	case Dropped:
		relations = slices.Delete(relations, i, i+1)
	case Flipped:
		relations[i].from, relations[i].to = self.to, self.from
	case Held:
		relations[i].r.Holds = integraal.Know(true)
	}
	slices.SortStableFunc(relations, func(a, b relation) int { return compareRelations(&a, &b) })
	g := graphOf(len(m.problems), relations, func(r *relation) bool { return r.r.counts() })
	d := Doubt{Relation: m.read(&self), How: how, Change: m.change(now, m.picture(g, cs))}
	d.Says = m.sayDoubt(&self, how, &d.Change)
	return d
}

// picture is what is compared of a reading.
type picture struct {
	g     *graph
	cut   cut
	roles [][]Role
	wins  map[int][]Reached
}

func (m *Map) picture(g *graph, cs *cuts) *picture {
	p := &picture{g: g, cut: cs.of(g), roles: g.roles(), wins: make(map[int][]Reached)}
	for v := range m.problems {
		if repair, known := m.problems[v].Repair.Value(); known && integraal.Is(repair.Effort, Small) {
			p.wins[v] = m.reach(g, v).Reached
		}
	}
	return p
}

func (m *Map) change(before, after *picture) Change {
	c := Change{
		Before: integraal.Count(before.cut.size), After: integraal.Count(after.cut.size),
		Exact: before.cut.exact && after.cut.exact, Partly: before.cut.partly() || after.cut.partly(),
	}
	for v := range m.problems {
		id := m.problems[v].ID
		switch was, is := before.g.circular(v), after.g.circular(v); {
		case is && !was:
			c.Joins = append(c.Joins, id)
		case was && !is:
			c.Leaves = append(c.Leaves, id)
		}
		if !slices.Equal(before.roles[v], after.roles[v]) {
			c.Roles = append(c.Roles, RoleChange{id, before.roles[v], after.roles[v]})
		}
		if !slices.Equal(before.wins[v], after.wins[v]) {
			c.Wins = append(c.Wins, id)
		}
	}
	c.Gone = m.without(before.cut.sets, after.cut.sets)
	c.New = m.without(after.cut.sets, before.cut.sets)
	c.Nothing = c.Before == c.After && len(c.Joins)+len(c.Leaves)+len(c.Roles)+len(c.Gone)+len(c.New)+len(c.Wins) == 0
	return c
}

// without are the sets that are not among others.
func (m *Map) without(sets, others [][]int) [][]string {
	var list [][]string
	for _, set := range sets {
		if len(set) > 0 && !slices.ContainsFunc(others, func(o []int) bool { return slices.Equal(o, set) }) {
			list = append(list, m.ids(set))
		}
	}
	return list
}

// The sentences about a doubt.
var (
	textDropped = integraal.Text{NL: "Als dit niet klopt: „{relation}”", EN: "If this does not hold: “{relation}”"}
	textFlipped = integraal.Text{NL: "Als dit andersom is: „{relation}”", EN: "If this is the other way round: “{relation}”"}
	textHeld    = integraal.Text{NL: "Als dit betwiste verband wel klopt: „{relation}”", EN: "If this contested relation does hold: “{relation}”"}
	textSame    = integraal.Text{NL: "{if}, verandert er niets aan de kringen, de combinaties en de snelle winst.", EN: "{if}, nothing changes in the circles, the sets and the quick wins."}
	textDiffers = integraal.Text{NL: "{if}, dan: {what}.", EN: "{if}, then: {what}."}
	textJoins   = integraal.Text{NL: "nieuw in een kring: {list}", EN: "new in a circle: {list}"}
	textLeaves  = integraal.Text{NL: "niet meer in een kring: {list}", EN: "no longer in a circle: {list}"}
	textSize    = integraal.Text{NL: "de kleinste combinatie telt {after} in plaats van {before}", EN: "the smallest set has {after} instead of {before}"}
	textOthers  = integraal.Text{NL: "andere combinaties doorbreken de kringen", EN: "other sets break the circles"}
	textRole    = integraal.Text{NL: "een andere rol: {list}", EN: "another role: {list}"}
	textPartly  = integraal.Text{NL: "Vergeleken zijn alleen de combinaties die getoond worden.", EN: "Only the sets that are shown were compared."}
	textInexact = integraal.Text{NL: "De kleinste combinaties zijn hier niet zeker.", EN: "The smallest sets are not certain here."}
	textWins    = integraal.Text{NL: "wat er volgt op {list}, verandert", EN: "what follows from {list} changes"}
)

func (m *Map) sayDoubt(r *relation, how Doubting, c *Change) integraal.Text {
	about := m.read(r).Says
	about = integraal.Text{NL: about.NL[:len(about.NL)-1], EN: about.EN[:len(about.EN)-1]} // without its full stop
	text := [...]integraal.Text{Dropped: textDropped, Flipped: textFlipped, Held: textHeld}[how]
	given := integraal.PutText("if", text.With(integraal.PutText("relation", about)))
	if c.Nothing {
		return c.reserved(textSame.With(given))
	}
	var what []integraal.Text
	add := func(text integraal.Text, ids []string) {
		if len(ids) > 0 {
			what = append(what, text.With(integraal.PutText("list", m.listOf(ids))))
		}
	}
	add(textJoins, c.Joins)
	add(textLeaves, c.Leaves)
	switch {
	case c.Before != c.After:
		what = append(what, textSize.With(
			integraal.PutText("before", sized(int(c.Before))), integraal.PutText("after", sized(int(c.After)))))
	case len(c.Gone)+len(c.New) > 0:
		what = append(what, textOthers)
	}
	var roles []string
	for _, r := range c.Roles {
		roles = append(roles, r.Problem)
	}
	add(textRole, roles)
	add(textWins, c.Wins)
	return c.reserved(textDiffers.With(given, integraal.PutText("what", inRow(what))))
}

// reserved is what is said of a change, with what it does not cover.
func (c *Change) reserved(t integraal.Text) integraal.Text {
	if c.Partly {
		t = after(t, textPartly)
	}
	if !c.Exact {
		t = after(t, textInexact)
	}
	return t
}

// inRow is texts with semicolons between.
func inRow(texts []integraal.Text) integraal.Text {
	var row integraal.Text
	for i, t := range texts {
		if i > 0 {
			row.NL += textNext.NL
			row.EN += textNext.EN
		}
		row.NL += t.NL
		row.EN += t.EN
	}
	return row
}

// listOf is the names of problems in a row.
func (m *Map) listOf(ids []string) integraal.Text {
	places := make([]int, len(ids))
	for i, id := range ids {
		places[i], _ = m.place(id)
	}
	return m.list(places)
}
