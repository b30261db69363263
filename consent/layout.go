package consent

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
)

// Member is a person whose data a record of type R holds, as the fields of a layout
// refer to them. Make it once.
type Member[R any] struct {
	label integraal.Text
	of    func(*R) Subject
}

// NewMember is a member with the words for them that a reader is told, such as
// "the son"; without words the id is told. The function gives the person as
// the gate needs them, read from the record; a person without an id is not
// there.
func NewMember[R any](label integraal.Text, of func(*R) Subject) *Member[R] {
	return &Member[R]{label: label, of: of}
}

// AnyField is a [Field] of a record of type R, of whatever type its value is.
type AnyField[R any] interface{ declared() declaration[R] }

// declaration is a field without the type of its value.
type declaration[R any] struct {
	id       *fieldID
	datum    Datum
	record   *perRecord[R] // what differs from record to record; nil when nothing does
	about    *Member[R]
	also     []*Member[R]
	ofOthers bool
	canMask  bool
	reader   *reader[R]

	rack, slot int32 // where the layout puts its value
}

// fieldID is what a field is known by: its address.
type fieldID struct {
	name  string
	form  string                     // the name as it is digested
	shown [ShownWhole + 1]fieldShown // the field shown in each way there is
}

// fieldShown is a field and how much of it was shown: one word of an entry.
type fieldShown struct {
	id    *fieldID
	shown Shown
}

func newFieldID(name string) *fieldID {
	id := &fieldID{name: name, form: string(appendText(nil, name))}
	for s := range id.shown {
		id.shown[s] = fieldShown{id, Shown(s)}
	}
	return id
}

func (f *fieldID) as(s Shown) *fieldShown { return &f.shown[s] }

// Field is one field of a record: what it is called, which category of data it
// is, under which law it is held, of whom, and how to read it. The zero Field
// is none.
type Field[R, T any] struct {
	d    declaration[R]
	fact func(*R) integraal.Fact[T] // of a field that is a fact already
	bare func(*R) T                 // of any other
}

func (f Field[R, T]) declared() declaration[R] { return f.d }

// NewField declares a plain value. The name stands in the log, so that it names
// a kind of data and never a person. What the function returns should share no
// memory with the record.
func NewField[R, T any](name string, c Category, from Regime, read func(*R) T) Field[R, T] {
	f := newField[R, T](name, c, from)
	if read != nil {
		f.bare, f.d.reader = read, readBare(read, nil)
	}
	return f
}

// NewListField declares a list. A viewer who may not see it learns neither how
// long it is nor whether there is one.
func NewListField[R, T any](name string, c Category, from Regime, read func(*R) []T) Field[R, []T] {
	if read == nil {
		return NewField[R, []T](name, c, from, nil)
	}
	return NewField(name, c, from, func(record *R) []T { return slices.Clone(read(record)) })
}

// NewFactField declares a value of which it is recorded how well it is known.
// Who may see it sees who told it.
func NewFactField[R, T any](name string, c Category, from Regime, read func(*R) integraal.Fact[T]) Field[R, T] {
	f := newField[R, T](name, c, from)
	if read != nil {
		f.fact, f.d.reader = read, readFact(read, nil)
	}
	return f
}

func newField[R, T any](name string, c Category, from Regime) (f Field[R, T]) {
	f.d.id = newFieldID(name)
	f.d.datum = Datum{Category: c, Source: from}
	return f
}

// Of says whose data the field is, where it is not the record's own person.
func (f Field[R, T]) Of(m *Member[R]) Field[R, T] { f.d.about = m; return f }

// Also names others whom the field says something of. It is shown in full to
// who may see this category of all of them.
func (f Field[R, T]) Also(others ...*Member[R]) Field[R, T] {
	f.d.also = append(slices.Clone(f.d.also), others...)
	return f
}

// OfOthers says that the field also speaks of people who are no member of the
// record. Nobody sees it in full.
func (f Field[R, T]) OfOthers() Field[R, T] { f.d.ofOthers = true; return f }

// With says more of the datum that the gate is asked about: the one fact that it
// is, the kind of secrecy, that it is special or of a criminal nature, holds a
// citizen service number or tells where someone lives, comes from a register. It
// is the same for every record: a field that can hold something criminal is
// declared so, since a view that treated the records apart would tell in which
// of them it is. What may differ is in [Field.SaidBy], [Field.Differs] and
// [Field.KeptUntil].
func (f Field[R, T]) With(alter func(*Datum)) Field[R, T] {
	alter(&f.d.datum)
	f.d.ofOthers = f.d.ofOthers || f.d.datum.AboutOthers
	f.d.datum.AboutOthers = false
	return f
}

// Masked says what is left of a value once all that it says of others is taken
// out. Without it such a field is shown in full or not at all.
func (f Field[R, T]) Masked(mask func(T) T) Field[R, T] {
	switch {
	case mask == nil:
	case f.bare != nil:
		f.d.reader, f.d.canMask = readBare(f.bare, mask), true
	case f.fact != nil:
		f.d.reader, f.d.canMask = readFact(f.fact, mask), true
	}
	return f
}

// In is the field as the view shows it: a known value, or not visible with a
// hint. A field of another layout is not visible; that of a member who is not
// there is unknown.
func (f Field[R, T]) In(v Sight[R]) integraal.Fact[T] {
	i, found := v.place(f.declared().id)
	if !found {
		return integraal.Hide[T](textClosed)
	}
	if _, there := v.personOf(i); !there {
		if v.seen.outside {
			return integraal.Hide[T](textClosed)
		}
		return integraal.Fact[T]{}
	}
	switch c := &v.seen.cells[i]; {
	case c.over:
		return integraal.Fact[T]{}
	case c.shown == NotShown:
		return integraal.Hide[T](v.hint(i))
	}
	d := &v.layout.fields[i]
	switch values := v.seen.racks[d.rack].(type) {
	case *bareRack[T]:
		return integraal.Know(values.of[d.slot])
	case *factRack[T]:
		return values.of[d.slot]
	}
	return integraal.Hide[T](textClosed)
}

// Layout is how a record of type R is projected onto what a viewer may see:
// its fields, each declared once. It is immutable and safe for concurrent use.
type Layout[R any] struct {
	fields    []declaration[R]
	members   []*Member[R]
	questions []question[R]
	asks      [][]int32 // by field: its questions, the one of its own person first
	own       []int     // by field: the member it is of
	logged    []int     // the fields in the order of their entries, those of one answer together
	places    map[*fieldID]int
	racks     []rackPlan[R]
	faults    integraal.Faults
}

// rackPlan is one rack of a view: one without room, and how much it needs.
type rackPlan[R any] struct {
	empty rack
	first *reader[R]
	room  int
}

// rackFor is a place on a rack for a field.
func (s *Layout[R]) rackFor(d *declaration[R]) {
	i := slices.IndexFunc(s.racks, func(p rackPlan[R]) bool { return d.reader.fits(p.empty) })
	if i < 0 {
		i, s.racks = len(s.racks), append(s.racks, rackPlan[R]{empty: d.reader.rack(0), first: d.reader})
	}
	d.rack, d.slot = int32(i), int32(s.racks[i].room)
	s.racks[i].room++
}

// question is what the gate is asked: one category of one member from one law.
type question[R any] struct {
	member int
	datum  Datum
	record *perRecord[R]
}

// NewLayout is the layout of records of one client, with whichever fields are
// about others in the household. What those are to the client, as
// [Subject.Of] says, counts for who has that client in caseload: name the client
// here, also where no field is about them. A declaration that is not sound makes a layout that
// shows nothing: [Layout.Check] says what is wrong, and so does every view.
func NewLayout[R any](own *Member[R], fields ...AnyField[R]) *Layout[R] {
	s := &Layout[R]{places: make(map[*fieldID]int, len(fields))}
	if own != nil && own.of != nil {
		s.members = append(s.members, own)
	}
	names := make(map[string]bool, len(fields))
	for _, field := range fields {
		d := field.declared()
		if d.about == nil {
			d.about = own
		}
		path := fieldPath(len(s.fields))
		s.check(d, path)
		if d.id != nil && names[d.id.name] {
			s.faults = append(s.faults, integraal.NewFault("view.field", path, textFieldTwice))
		}
		if s.faults != nil {
			s.fields = append(s.fields, d)
			continue
		}
		names[d.id.name] = true
		s.rackFor(&d)
		s.places[d.id] = len(s.fields)
		s.fields = append(s.fields, d)
		var asks []int32
		for _, m := range append([]*Member[R]{d.about}, d.also...) {
			asks = append(asks, int32(s.ask(m, &d)))
		}
		s.asks = append(s.asks, asks)
		s.own = append(s.own, s.questions[asks[0]].member)
		s.logged = append(s.logged, len(s.logged))
	}
	slices.SortStableFunc(s.logged, func(a, b int) int { return cmp.Compare(s.asks[a][0], s.asks[b][0]) })
	return s
}

func (s *Layout[R]) check(d declaration[R], path string) {
	add := func(f integraal.Fault) { s.faults = append(s.faults, f) }
	nobody := func(m *Member[R]) bool { return m == nil || m.of == nil }
	switch {
	case d.id == nil || d.id.name == "" || d.reader == nil:
		add(integraal.NewFault("view.field", path, textFieldEmpty))
		return
	case d.datum.Category == NoCategory || d.datum.Category >= categories,
		d.datum.Source == NoRegime || d.datum.Source >= regimes, d.datum.Secrecy >= secrecies, d.datum.Flow >= flows:
		add(integraal.NewFault("view.field", path, textFieldKind))
	case nobody(d.about) || slices.ContainsFunc(d.also, nobody):
		add(integraal.NewFault("view.member", path, textFieldNobody))
	}
	if f := checkWord(d.id.name); f != nil {
		s.faults = append(s.faults, f.In(path))
	}
}

// ask is the place of a question; one that is asked twice is one.
func (s *Layout[R]) ask(m *Member[R], d *declaration[R]) int {
	member := slices.Index(s.members, m)
	if member < 0 {
		member = len(s.members)
		s.members = append(s.members, m)
	}
	q := question[R]{member: member, datum: d.datum, record: d.record}
	i := slices.Index(s.questions, q)
	if i < 0 {
		i = len(s.questions)
		s.questions = append(s.questions, q)
	}
	return i
}

// Check is nil when the layout is sound. Its faults are view.field, view.member,
// audit.bsn and audit.text.
func (s *Layout[R]) Check() error {
	if s == nil {
		return integraal.NewFault("view.field", "", textFieldEmpty)
	}
	return s.faults.Err()
}

var (
	textFieldEmpty = integraal.Text{
		NL: "een veld heeft een naam en een manier om het te lezen",
		EN: "a field has a name and a way to read it",
	}
	textFieldTwice = integraal.Text{
		NL: "deze naam is al van een ander veld",
		EN: "this name is another field's already",
	}
	textFieldKind = integraal.Text{
		NL: "noem het soort gegeven en de wet waaronder het wordt bewaard",
		EN: "name the category of the data and the law under which it is held",
	}
	textFieldNobody = integraal.Text{
		NL: "zeg van wie dit gegeven is",
		EN: "say whose data this is",
	}
)
