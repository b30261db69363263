package consent

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/integraal/integraal"
)

// Shown is how much of a field was shown.
type Shown uint8

// The ways to show a field. The zero Shown shows nothing.
const (
	NotShown    Shown = iota
	ShownMasked       // without what it says of others
	ShownWhole
)

// String names s as files do.
func (s Shown) String() string {
	names := [...]string{"no", "masked", "whole"}
	return nameOf(names[:], int(s))
}

// MarshalText writes s as [Shown.String] does.
func (s Shown) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Sight is what one viewer may see of one record: the values that were shown
// when it was made, and of everything else that it is not visible. It keeps no
// way back to the record, and nothing can be added to it. The zero Sight shows
// nothing.
//
// What is not visible is told per person and category from the gate's answers
// alone: of two records that differ only in what the viewer may not see, the
// views are the same, byte for byte.
type Sight[R any] struct {
	layout *Layout[R]
	seen   *seen
}

// seen is what a view holds.
type seen struct {
	closed  bool // the viewer may not know who the record is about
	outside bool // the viewer only speaks for someone, and hears of nobody else
	people  []seenPerson
	answers []seenAnswer // by question
	cells   []seenCell   // by field
	racks   []rack       // by type of value; nil where nothing of that type is shown
}

// seenPerson is a member as a reader is told of them; without an id there is
// none.
type seenPerson struct {
	id     string
	label  integraal.Text
	untold bool // this viewer may not know that they are there
}

func (p *seenPerson) told() bool { return p.id != "" && !p.untold }

type seenAnswer struct {
	cure      *Cure // nil when nothing would mend it
	since     integraal.Date
	until     integraal.Date
	outcome   Outcome
	reason    Reason
	contested bool
	over      bool // who may see such data would see this, had it not been kept too long
}

type seenCell struct {
	shown Shown
	over  bool  // it was kept too long: told as if it were gone
	why   int32 // of what is not shown, the question that withholds it
}

// place is where a field stands in the view.
func (v Sight[R]) place(id *fieldID) (i int, found bool) {
	if v.seen == nil || v.seen.closed || id == nil {
		return 0, false
	}
	i, found = v.layout.places[id]
	return i, found
}

// hint says why a field is not shown.
func (v Sight[R]) hint(i int) integraal.Text {
	w := v.withheld(v.seen.cells[i].why)
	if w.Outcome.Shows() {
		return textOthers.With(integraal.PutText("what", w.Category.Text()), integraal.PutText("who", w.Who))
	}
	return w.Text()
}

// Closed reports whether the viewer may not even know who the record is about,
// so that nothing at all is told.
func (v Sight[R]) Closed() bool { return v.seen == nil || v.seen.closed }

// Withheld is one category of one person that a view does not show, from one
// service. It follows from the gate's answer alone: it is told whether or not
// there is anything.
type Withheld struct {
	About    string         `json:"about"`
	Who      integraal.Text `json:"who"` // the person, in the words of the layout
	Category Category       `json:"category"`
	From     Regime         `json:"from"`
	Outcome  Outcome        `json:"outcome"`
	Reason   Reason         `json:"reason"`
	Since    integraal.Date `json:"since,omitzero"` // the day behind the reason
	Cure     Cure           `json:"-"`              // what would make it visible, if anything
}

// Text tells the viewer what is not shown, and why.
func (w *Withheld) Text() integraal.Text {
	return textWithheld.With(
		integraal.PutText("what", w.Category.Text()),
		integraal.PutText("who", w.Who),
		integraal.PutText("from", w.From.Text()),
		integraal.PutText("why", w.Reason.Text()),
	)
}

// Withheld lists what is not shown, in the order of the layout.
func (v Sight[R]) Withheld() []Withheld {
	if v.Closed() {
		return nil
	}
	var list []Withheld
	for i, q := range v.layout.questions {
		if v.seen.people[q.member].told() && !v.seen.answers[i].outcome.Shows() {
			list = appendWithheld(list, v.withheld(int32(i)))
		}
	}
	return list
}

// appendWithheld adds what is not told yet: fields that were asked apart may have
// the same answer.
func appendWithheld(list []Withheld, w Withheld) []Withheld {
	told := func(o Withheld) bool {
		return o.About == w.About && o.Category == w.Category && o.From == w.From &&
			o.Outcome == w.Outcome && o.Reason == w.Reason && o.Since == w.Since && o.Cure == w.Cure
	}
	if slices.ContainsFunc(list, told) {
		return list
	}
	return append(list, w)
}

func (v Sight[R]) withheld(i int32) Withheld {
	q, a := v.layout.questions[i], &v.seen.answers[i]
	p := &v.seen.people[q.member]
	w := Withheld{
		About: p.id, Who: p.label, Category: q.datum.Category, From: q.datum.Source,
		Outcome: a.outcome, Reason: a.reason, Since: a.since,
	}
	if a.cure != nil {
		w.Cure = *a.cure
	}
	return w
}

// Line is a field of a view for a program that renders whatever is there.
type Line struct {
	Field  string
	About  string
	Who    integraal.Text
	Shown  Shown
	Value  any            // as the record's field gave it; nil when it is not shown
	Hint   integraal.Text // why it is not shown
	Until  integraal.Date // the last day on which it is shown, as far as is known
	Doubts bool           // the reading of the law behind it is disputed
}

// Lines are the fields in the order of the layout. Those of a member who is not
// there are left out.
func (v Sight[R]) Lines() []Line {
	if v.Closed() {
		return nil
	}
	list := make([]Line, 0, len(v.seen.cells))
	for i := range v.seen.cells {
		p, ok := v.personOf(i)
		if !ok {
			continue
		}
		c := &v.seen.cells[i]
		d := &v.layout.fields[i]
		l := Line{Field: d.id.name, About: p.id, Who: p.label, Shown: c.shown}
		switch {
		case c.shown == NotShown:
			l.Hint = v.hint(i)
		case c.over:
			l.Value = d.reader.none
			v.lasting(i, &l)
		default:
			l.Value = v.seen.racks[d.rack].value(d.slot)
			v.lasting(i, &l)
		}
		list = append(list, l)
	}
	return list
}

// lasting says until when a line is shown, and whether on a disputed ground.
func (v Sight[R]) lasting(i int, l *Line) {
	for n, ask := range v.layout.asks[i] {
		if a := &v.seen.answers[ask]; n == 0 || l.Shown == ShownWhole {
			l.Until = earlier(l.Until, a.until)
			l.Doubts = l.Doubts || a.contested
		}
	}
}

func (v Sight[R]) personOf(field int) (seenPerson, bool) {
	p := v.seen.people[v.layout.own[field]]
	return p, p.told()
}

// Format keeps the values out of logs: in every verb a view says how many of
// its fields are shown.
func (v Sight[R]) Format(f fmt.State, _ rune) {
	if v.Closed() {
		_, _ = fmt.Fprint(f, "closed view")
		return
	}
	shown := 0
	for i := range v.seen.cells {
		if v.seen.cells[i].shown != NotShown {
			shown++
		}
	}
	_, _ = fmt.Fprintf(f, "view of %d fields, %d shown", len(v.seen.cells), shown)
}

type wireView struct {
	Closed   integraal.Text `json:"closed,omitzero"`
	Fields   []wireField    `json:"fields,omitempty"`
	Withheld []Withheld     `json:"withheld,omitempty"`
}

type wireField struct {
	Field  string `json:"field"`
	About  string `json:"about"`
	Masked bool   `json:"masked,omitempty"`
	wireValue
}

// wireValue is a value as a file holds it.
type wireValue struct {
	State    integraal.State    `json:"state"`
	Value    any                `json:"value,omitempty"`
	Sources  []integraal.Source `json:"sources,omitempty"`
	Accounts []wireAccount      `json:"accounts,omitempty"` // when they differ
}

type wireAccount struct {
	Value  any              `json:"value,omitempty"`
	Absent bool             `json:"absent,omitempty"`
	Source integraal.Source `json:"source"`
}

func wireFact[T any](f integraal.Fact[T]) wireValue {
	w := wireValue{State: f.State()}
	if v, known := f.Value(); known {
		w.Value = v
	}
	if f.State() != integraal.Contested {
		w.Sources = f.Sources()
		return w
	}
	for _, a := range f.Accounts() {
		account := wireAccount{Absent: a.Absent, Source: a.Source}
		if !a.Absent {
			account.Value = a.Value
		}
		w.Accounts = append(w.Accounts, account)
	}
	return w
}

// MarshalJSON writes the fields in the order of the layout with their states,
// and what is withheld with the reason.
func (v Sight[R]) MarshalJSON() ([]byte, error) {
	if v.Closed() {
		return json.Marshal(wireView{Closed: textClosed})
	}
	w := wireView{Withheld: v.Withheld()}
	for i := range v.seen.cells {
		p, ok := v.personOf(i)
		if !ok {
			continue
		}
		c, d := &v.seen.cells[i], &v.layout.fields[i]
		f := wireField{
			Field: d.id.name, About: p.id, Masked: c.shown == ShownMasked,
			wireValue: wireValue{State: integraal.NotVisible},
		}
		switch {
		case c.over:
			f.wireValue = wireValue{}
		case c.shown != NotShown:
			f.wireValue = v.seen.racks[d.rack].wire(d.slot)
		}
		w.Fields = append(w.Fields, f)
	}
	return json.Marshal(w)
}

var (
	textWithheld = integraal.Text{
		NL: "{what} van {who}, bij {from}: niet zichtbaar voor u ({why})",
		EN: "{what} of {who}, held by {from}: not shown to you ({why})",
	}
	textOthers = integraal.Text{
		NL: "{what} van {who}: niet zichtbaar voor u, want het gaat ook over anderen",
		EN: "{what} of {who}: not shown to you, since it also speaks of others",
	}
	textClosed = integraal.Text{
		NL: "u ziet hier niets van dit dossier",
		EN: "you see nothing of this record here",
	}
)
