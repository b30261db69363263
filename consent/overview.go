package consent

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// Seen is one line of a person's overview: who saw which category of their
// data, for what, on which days and on which ground.
type Seen struct {
	Viewer   string
	Role     string
	Purpose  integraal.Text
	Category Category
	Source   Regime
	Fields   []string // in alphabetical order
	First    integraal.Date
	Last     integraal.Date
	Grounds  []string // the provisions, as lawyers cite them
	Consents []string
	Weighing string // the recorded weighing that put safety first, if it rests on one
	Doubts   bool   // the reading of the law behind it is disputed
	Unread   bool   // a provision behind it was not read in its own text
}

// Overview is what a person is told of who saw their data.
type Overview struct {
	About string
	Lines []Seen
}

// Overview answers "who saw what of me, and on which ground": for the person,
// or for who speaks for them, on a day. The reader hears of a category no more
// than they may read of it themselves: the gate decides that, as own access.
//
// Nothing is told of what was not shown, of the data of others, or of a look
// that the person may not hear of yet: one that came with a duty to inform
// them, now or later, until that was done or its last day has passed. Who speaks for someone
// does not hear what the person, or another who speaks for them, looked up. Its
// error is that of reading the entries.
func (g *Gate) Overview(entries iter.Seq2[Sealed, error], reader Viewer, about Subject, day integraal.Date) (Overview, error) {
	secret := newLedger()
	var looks []Sealed
	for e, err := range entries {
		if err != nil {
			return Overview{}, err
		}
		if e.basis == nil || e.basis.about != about.ID || e.basis.by.Day.After(day) {
			continue
		}
		secret.add(&e)
		if e.basis.by.done == nil && e.Shown() != NotShown {
			looks = append(looks, e)
		}
	}
	o := Overview{About: about.ID}
	if about.ID == "" {
		return o, nil
	}
	for i := range looks {
		e := &looks[i]
		if secret.hides(e, day) || !g.mayHear(e, reader, about, day) {
			continue
		}
		o.add(g.line(e))
	}
	slices.SortStableFunc(o.Lines, func(a, b Seen) int {
		return cmp.Or(a.First.Compare(b.First), cmp.Compare(a.Viewer, b.Viewer), cmp.Compare(a.Category, b.Category),
			cmp.Compare(a.Source, b.Source))
	})
	return o, nil
}

// hides reports whether a look is not told yet.
func (l *ledger) hides(e *Sealed, day integraal.Date) bool {
	return slices.ContainsFunc(e.basis.read().Duties, func(d DutyDay) bool {
		return (d.Duty == InformSubject.String() || d.Duty == InformLater.String()) &&
			(d.By.IsZero() || !day.After(d.By)) && l.done[keyOf(e, d.Duty)] < e.Seq
	})
}

func (g *Gate) mayHear(e *Sealed, reader Viewer, about Subject, day integraal.Date) bool {
	if e.basis.by.Purpose == OwnAccess && e.basis.by.Viewer != reader.ID && reader.ID != about.ID {
		return false
	}
	d := g.Decide(Request{
		Viewer: reader, Action: View, Purpose: OwnAccess, Subject: about, Day: day,
		Datum: Datum{Category: e.basis.category, Source: e.basis.source},
	})
	return d.Outcome.Shows()
}

func (g *Gate) line(e *Sealed) Seen {
	purpose := integraal.Same(e.basis.by.Purpose)
	if e.basis.by.Purpose == OwnAccess {
		purpose = textOwnAccess
	} else if g != nil {
		if p := g.protocol.find(e.basis.by.Purpose, e.basis.by.Role); p != nil {
			purpose = p.Words()
		}
	}
	b := e.basis.read()
	return Seen{
		Viewer: e.basis.by.Viewer, Role: e.basis.by.Role, Purpose: purpose, Category: e.basis.category,
		Source: e.basis.source, Fields: []string{e.Field()}, First: e.basis.by.Day, Last: e.basis.by.Day,
		Grounds: distinct(b.Grounds), Consents: b.Consents,
		Weighing: b.Weighing, Doubts: b.Contested, Unread: b.Unverified,
	}
}

// distinct keeps the first of each.
func distinct(list []string) []string {
	var kept []string
	for _, s := range list {
		if !slices.Contains(kept, s) {
			kept = append(kept, s)
		}
	}
	return kept
}

// add joins a look to the line that it belongs to.
func (o *Overview) add(s Seen) {
	i := slices.IndexFunc(o.Lines, func(l Seen) bool {
		return l.Viewer == s.Viewer && l.Role == s.Role && l.Purpose == s.Purpose && l.Category == s.Category &&
			l.Source == s.Source && l.Weighing == s.Weighing && l.Doubts == s.Doubts && l.Unread == s.Unread && slices.Equal(l.Grounds, s.Grounds) && slices.Equal(l.Consents, s.Consents)
	})
	if i < 0 {
		o.Lines = append(o.Lines, s)
		return
	}
	l := &o.Lines[i]
	if s.First.Before(l.First) {
		l.First = s.First
	}
	if s.Last.After(l.Last) {
		l.Last = s.Last
	}
	if at, there := slices.BinarySearch(l.Fields, s.Fields[0]); !there {
		l.Fields = slices.Insert(l.Fields, at, s.Fields[0])
	}
}

// Tell is the overview in plain words. Its last line is the same for everyone,
// so that it says nothing of whether something is held back.
func (o *Overview) Tell() []integraal.Text {
	lines := make([]integraal.Text, 0, len(o.Lines)+2)
	if len(o.Lines) == 0 {
		lines = append(lines, textNobodyLooked)
	}
	for i := range o.Lines {
		lines = append(lines, o.Lines[i].Text())
	}
	return append(lines, textMaybeLater)
}

// Text tells the person one line.
func (s *Seen) Text() integraal.Text {
	when := textOnDay
	if s.First != s.Last {
		when = textBetween
	}
	text := textSeen
	switch {
	case s.Weighing != "":
		text = textSeenWeighed
	case len(s.Consents) > 0:
		text = textSeenConsent
	}
	return text.With(
		integraal.PutText("when", when.With(integraal.Put("first", s.First), integraal.Put("last", s.Last))),
		integraal.PutName("viewer", s.Viewer),
		integraal.PutName("role", s.role()),
		integraal.PutText("what", s.Category.Text()),
		integraal.PutText("from", s.Source.Text()),
		integraal.PutText("purpose", s.Purpose),
		integraal.PutName("law", strings.Join(s.Grounds, ", ")),
		integraal.PutName("consent", strings.Join(s.Consents, ", ")),
		integraal.PutText("doubts", s.doubts()),
	)
}

func (s *Seen) doubts() integraal.Text {
	var t integraal.Text
	if s.Doubts {
		t.NL, t.EN = " "+textContested.NL, " "+textContested.EN
	}
	if s.Unread {
		t.NL, t.EN = t.NL+" "+textNotRead.NL, t.EN+" "+textNotRead.EN
	}
	return t
}

func (s *Seen) role() string {
	if s.Role == "" {
		return ""
	}
	return " (" + s.Role + ")"
}

var (
	textOwnAccess = integraal.Text{NL: "eigen inzage", EN: "own access"}
	textOnDay     = integraal.Text{NL: "Op {first}", EN: "On {first}"}
	textBetween   = integraal.Text{NL: "Tussen {first} en {last}", EN: "Between {first} and {last}"}
	textSeen      = integraal.Text{
		NL: "{when} keek {viewer}{role} naar “{what}”, bij {from}. Waarvoor: {purpose}. Dit mag volgens de wet: {law}.{doubts}",
		EN: "{when} {viewer}{role} looked at “{what}”, held by {from}. What for: {purpose}. The law allows this: {law}.{doubts}",
	}
	textSeenConsent = integraal.Text{
		NL: "{when} keek {viewer}{role} naar “{what}”, bij {from}. Waarvoor: {purpose}. Hiervoor is toestemming gegeven ({consent}). Dit mag volgens de wet: {law}.{doubts}",
		EN: "{when} {viewer}{role} looked at “{what}”, held by {from}. What for: {purpose}. Consent was given for this ({consent}). The law allows this: {law}.{doubts}",
	}
	textSeenWeighed = integraal.Text{
		NL: "{when} keek {viewer}{role} naar “{what}”, bij {from}. Waarvoor: {purpose}. Iemand heeft gewogen dat dit nodig was voor de veiligheid. Dit mag volgens de wet: {law}.{doubts}",
		EN: "{when} {viewer}{role} looked at “{what}”, held by {from}. What for: {purpose}. Someone weighed that this was needed for safety. The law allows this: {law}.{doubts}",
	}
	textNotRead = integraal.Text{
		NL: "De tekst van een van deze regels is niet gelezen.",
		EN: "The text of one of these rules was not read.",
	}
	textNobodyLooked = integraal.Text{
		NL: "Er is niets van u bekeken, voor zover dit overzicht dat laat zien.",
		EN: "Nothing of yours was looked at, as far as this overview shows.",
	}
	textMaybeLater = integraal.Text{
		NL: "Soms mag de gemeente iets pas later vertellen, bijvoorbeeld voor iemands veiligheid. Dat komt dan later in dit overzicht. Vindt u dat iets niet klopt, zeg het dan tegen de gemeente.",
		EN: "Sometimes the municipality may tell something only later, for example for someone's safety. It then appears here later. If you think that something is wrong, tell the municipality.",
	}
)
