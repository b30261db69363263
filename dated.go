package integraal

import (
	"cmp"
	"encoding"
	"fmt"
	"slices"
)

// Confidence is how sure a statutory value is. The zero Confidence is
// Unverified, and every explanation that uses such a value says so.
type Confidence uint8

// The grades of confidence.
const (
	Unverified Confidence = iota // from memory, or not checked
	Probable                     // one source that is not official
	Certain                      // official text, or two sources that agree
)

// String names the grade as published parameters do.
func (c Confidence) String() string {
	names := [...]string{"unverified", "probable", "certain"}
	if int(c) < len(names) {
		return names[c]
	}
	return "invalid"
}

// MarshalText writes c as [Confidence.String] does.
func (c Confidence) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Entry is a statutory value over a stretch of days.
type Entry[T any] struct {
	From       Date       // first day
	Until      Date       // last day, when the law or a later entry ends it
	Checked    Date       // where no end is known: the last day for which it was verified
	Is         T          // the value
	By         Citation   // the provision
	Source     string     // where the amount was found, when not in the provision's own text
	Confidence Confidence // how sure it is
	overlay    string
}

func (e Entry[T]) last() Date {
	if e.Until.IsZero() {
		return e.Checked
	}
	return e.Until
}

// Overlay is where e came from when a host laid it over the built-in values,
// and empty for a built-in value.
func (e Entry[T]) Overlay() string { return e.overlay }

// Dated is a statutory value through time, one entry per change. Asking it for
// a day outside its entries is an error and never the nearest value.
type Dated[T any] struct {
	name    string
	entries []Entry[T]
	unsound bool
}

// NewDated is the statutory value of that name. [Dated.Check] says whether the
// entries are sound; a value that is not refuses every day.
func NewDated[T any](name string, entries ...Entry[T]) Dated[T] {
	sorted := slices.Clone(entries)
	slices.SortStableFunc(sorted, func(a, b Entry[T]) int { return a.From.Compare(b.From) })
	d := Dated[T]{name: name, entries: sorted}
	d.unsound = d.Check() != nil
	return d
}

// Name names the value, for overlays and published parameters.
func (d Dated[T]) Name() string { return d.name }

// Entries are the entries of d in order of time.
func (d Dated[T]) Entries() []Entry[T] { return slices.Clone(d.entries) }

// Check is nil when every entry has a first and a last day, they do not
// overlap, and each cites its provision. Its fault is dated.invalid.
func (d Dated[T]) Check() error {
	for i, e := range d.entries {
		switch {
		case e.From.IsZero() || e.last().IsZero(),
			!e.Until.IsZero() && !e.Checked.IsZero(),
			e.last().Before(e.From),
			e.By.IsZero(),
			i > 0 && !e.From.After(d.entries[i-1].last()):
			return NewFault("dated.invalid", d.name, textDatedInvalid.With(Put("number", Count(i+1))))
		}
	}
	return nil
}

// At is the entry that holds on day. Its fault is dated.outside, naming the
// days that d covers, or dated.invalid when d is not sound.
func (d Dated[T]) At(day Date) (Entry[T], error) {
	if d.unsound {
		return Entry[T]{}, d.Check()
	}
	for i := len(d.entries) - 1; i >= 0; i-- {
		e := &d.entries[i]
		if !day.Before(e.From) && !day.After(e.last()) {
			return *e, nil
		}
	}
	return Entry[T]{}, d.outside(day)
}

// Assume is d with the value of another day from one day to the last of a stretch of
// which no value is known. It is an assumption: the entry is [Unverified], and its
// source and its [Entry.Overlay] are what as says. Where d has no value on the other
// day, or has one on a day of the stretch, d stays as it is: what is known goes
// first. The faults are dated.invalid for a stretch that ends before it begins, and
// overlay.malformed where as says nothing.
func (d Dated[T]) Assume(of, from, until Date, as string) (Dated[T], error) {
	if as == "" {
		return d, NewFault("overlay.malformed", "source", textOverlayNeeds)
	}
	e, err := d.At(of)
	if err != nil {
		return d, nil //nolint:nilerr // there is nothing to assume
	}
	for _, old := range d.entries {
		if Between(from, until).Overlaps(Between(old.From, old.last())) {
			return d, nil
		}
	}
	e.From, e.Until, e.Checked = from, until, Date{}
	e.Source, e.Confidence, e.overlay = as, Unverified, as
	assumed := NewDated(d.name, append(slices.Clone(d.entries), e)...)
	return assumed, assumed.Check()
}

func (d Dated[T]) outside(day Date) error {
	var first, last Date
	if n := len(d.entries); n > 0 {
		first, last = d.entries[0].From, d.entries[n-1].last()
	}
	return NewFault("dated.outside", d.name, textDatedOutside.With(
		PutName("name", d.name), Put("day", day), Put("first", first), Put("last", last)))
}

// With is d with the overlay's entries for it laid over. An entry that shares
// a day with a built-in one must say that it replaces it. The faults are
// overlay.conflict and those of the value's own text.
func (d Dated[T]) With(o Overlay) (Dated[T], error) {
	merged := slices.Clone(d.entries)
	for i, v := range o.values {
		if v.Name != d.name {
			continue
		}
		e, err := overlayEntry[T](v, o.source)
		path := fmt.Sprintf("values[%d]", i)
		if err != nil {
			return d, faultIn(err, path+".is")
		}
		if merged, err = layOver(merged, e, v.Replaces); err != nil {
			return d, faultIn(err, path)
		}
	}
	laid := NewDated(d.name, merged...)
	return laid, laid.Check()
}

func overlayEntry[T any](v OverlayValue, source string) (Entry[T], error) {
	e := Entry[T]{
		From: v.From, Until: v.Until, Checked: v.Checked, By: v.Citation(),
		Source: source, Confidence: Certain, overlay: source,
	}
	reader, ok := any(&e.Is).(encoding.TextUnmarshaler)
	if !ok {
		return e, NewFault("overlay.unknown", "", textOverlayFixed)
	}
	return e, reader.UnmarshalText([]byte(v.Is))
}

func layOver[T any](entries []Entry[T], e Entry[T], replaces bool) ([]Entry[T], error) {
	span := Between(e.From, e.last())
	var kept []Entry[T]
	for _, old := range entries {
		if !span.Overlaps(Between(old.From, old.last())) {
			kept = append(kept, old)
			continue
		}
		if !replaces {
			return nil, NewFault("overlay.conflict", "", textOverlayConflict)
		}
		if old.From.Before(e.From) {
			before := old
			before.Until, before.Checked = e.From.AddDays(-1), Date{}
			kept = append(kept, before)
		}
		if old.last().After(e.last()) {
			after := old
			after.From = e.last().AddDays(1)
			kept = append(kept, after)
		}
	}
	return append(kept, e), nil
}

func faultIn(err error, path string) error {
	faults := FaultsIn(err)
	if faults == nil { // a text type of the host, whose error may repeat the value
		return NewFault("overlay.malformed", path, textOverlayValue)
	}
	moved := make(Faults, len(faults))
	for i, f := range faults {
		moved[i] = f.In(path)
	}
	return moved.Err()
}

// overlaySchema is the version of the overlay's form that this release reads.
const overlaySchema = 1

// Overlay holds statutory values that a host lays over the built-in ones, for
// norms that are newer than the release. It is immutable; the zero Overlay
// holds none.
type Overlay struct {
	source string
	values []OverlayValue
}

// OverlayValue is one value of an overlay's file.
type OverlayValue struct {
	Name     string `json:"name"`              // the name of the statutory value, as published
	From     Date   `json:"from"`              // first day
	Until    Date   `json:"until,omitzero"`    // last day; or
	Checked  Date   `json:"checked,omitzero"`  // the last day for which it was verified
	Is       string `json:"is"`                // the value: 1450.00, 13.73%, 67
	Law      Law    `json:"law"`               // BWB id of the law
	Article  string `json:"article"`           // article
	Lid      string `json:"lid,omitempty"`     // lid
	Onder    string `json:"onder,omitempty"`   // onderdeel
	Read     Date   `json:"read"`              // day of the text that was read
	Replaces bool   `json:"replaces,omitzero"` // whether it may replace a built-in value
}

// Citation is the provision that v names.
func (v OverlayValue) Citation() Citation {
	return v.Law.Art(v.Article, v.Read).Lid(v.Lid).Onder(v.Onder)
}

type overlayFile struct {
	SchemaVersion int            `json:"schemaVersion"`
	Source        string         `json:"source"`
	Values        []OverlayValue `json:"values"`
}

// ReadOverlay reads an overlay's JSON file: schemaVersion 1, the source of the
// values, and the values. Its faults are those of [ReadJSON] and
// overlay.malformed.
func ReadOverlay(data []byte) (Overlay, error) {
	var file overlayFile
	if err := ReadJSON(data, &file); err != nil {
		return Overlay{}, err
	}
	var faults Faults
	if file.SchemaVersion != overlaySchema {
		faults = append(faults, NewFault("overlay.malformed", "schemaVersion", textOverlaySchema))
	}
	if file.Source == "" {
		faults = append(faults, NewFault("overlay.malformed", "source", textOverlayNeeds))
	}
	for i, v := range file.Values {
		if len(faults) >= maxFaults {
			break
		}
		for _, need := range []struct {
			field string
			lacks bool
		}{
			{"name", v.Name == ""},
			{"from", v.From.IsZero()},
			{"until", v.Until.IsZero() == v.Checked.IsZero()},
			{"is", v.Is == ""},
			{"law", v.Law == ""},
			{"article", v.Article == ""},
			{"read", v.Read.IsZero()},
		} {
			if need.lacks {
				faults = append(faults, NewFault("overlay.malformed",
					fmt.Sprintf("values[%d].%s", i, need.field), textOverlayNeeds))
			}
		}
	}
	if err := faults.Err(); err != nil {
		return Overlay{}, err
	}
	return Overlay{source: file.Source, values: file.Values}, nil
}

// Names are the names of the statutory values that o holds, each once.
func (o Overlay) Names() []string {
	names := make([]string, 0, len(o.values))
	for _, v := range o.values {
		names = append(names, v.Name)
	}
	slices.SortFunc(names, cmp.Compare[string])
	return slices.Compact(names)
}

// UnknownIn lists the fault overlay.unknown for every value of o that none of
// the names is.
func (o Overlay) UnknownIn(names []string) Faults {
	var faults Faults
	for i, v := range o.values {
		if !slices.Contains(names, v.Name) {
			faults = append(faults, NewFault("overlay.unknown",
				fmt.Sprintf("values[%d].name", i), textOverlayUnknown))
		}
	}
	return faults
}

var (
	textDatedInvalid = Text{
		NL: "regel {number} van deze wettelijke waarde mist een dag of een bepaling, of overlapt een andere",
		EN: "entry {number} of this statutory value lacks a day or a provision, or overlaps another",
	}
	textDatedOutside = Text{
		NL: "de waarde {name} is niet bekend voor {day}; deze uitgave kent {first} tot en met {last}",
		EN: "the value {name} is not known for {day}; this release covers {first} to {last}",
	}
	textOverlaySchema = Text{
		NL: "deze uitgave leest schemaVersion 1",
		EN: "this release reads schemaVersion 1",
	}
	textOverlayNeeds = Text{
		NL: "dit veld is verplicht; geef van 'until' en 'checked' er precies één",
		EN: "this field is required; give exactly one of 'until' and 'checked'",
	}
	textOverlayValue = Text{
		NL: "deze tekst is geen waarde van deze soort",
		EN: "this text is not a value of this kind",
	}
	textOverlayConflict = Text{
		NL: "deze norm overlapt een ingebouwde norm; zet 'replaces' op true als dat de bedoeling is",
		EN: "this norm overlaps a built-in one; set 'replaces' to true if that is meant",
	}
	textOverlayUnknown = Text{
		NL: "er is geen wettelijke waarde met deze naam",
		EN: "there is no statutory value of this name",
	}
	textOverlayFixed = Text{
		NL: "deze wettelijke waarde kan niet worden aangevuld",
		EN: "this statutory value cannot be laid over",
	}
)
