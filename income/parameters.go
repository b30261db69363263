package income

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"

	"github.com/integraal/integraal"
)

//go:generate go test -run "^Test(Parameters|Coverage)(Are|Is)Published$" -write-parameters .
//go:generate go test -run ^TestCasesArePublished$ -write-cases .

// Parameter is a statutory value over a stretch of days, with everything that
// is said of it: to publish, to check against a table, or to look up.
type Parameter struct {
	Name       integraal.Name       `json:"name"`
	Words      integraal.Text       `json:"words"`
	Kind       string               `json:"kind,omitempty"`  // perMonth, perYear, amount, rate, …; empty for a table
	Value      string               `json:"value,omitempty"` // for a program: 1401.50, 13.73%
	Shown      integraal.Text       `json:"shown,omitzero"`  // for a reader
	Table      any                  `json:"table,omitempty"` // the rows of a value that is a table
	From       integraal.Date       `json:"from"`
	Until      integraal.Date       `json:"until,omitzero"`   // last day, when the law or a later entry ends it
	Checked    integraal.Date       `json:"checked,omitzero"` // or else the last day for which it was verified
	Law        string               `json:"law"`
	URL        string               `json:"url,omitempty"`
	Read       integraal.Date       `json:"read,omitzero"` // day of the text that was read
	Source     string               `json:"source"`        // where it was found: the provision's own text, or elsewhere
	Confidence integraal.Confidence `json:"confidence"`
	Overlay    string               `json:"overlay,omitempty"` // where it came from, when a host laid it over
}

// Holds reports whether p is the value on a day.
func (p *Parameter) Holds(day integraal.Date) bool {
	last := p.Until
	if last.IsZero() {
		last = p.Checked
	}
	return !day.Before(p.From) && !day.After(last)
}

// Parameters are all statutory values through time: by scheme, and of each name
// in order of time.
func (n *Norms) Parameters() []Parameter {
	var list []Parameter
	for _, v := range n.table().all() {
		list = append(list, v.parameters()...)
	}
	return list
}

// ParametersOn are the statutory values that hold on a day. A name of which none
// is known on that day is left out: see [Norms.Coverage].
func (n *Norms) ParametersOn(day integraal.Date) []Parameter {
	return slices.DeleteFunc(n.Parameters(), func(p Parameter) bool { return !p.Holds(day) })
}

// tabular is a value that is a table, with its rows as they are published.
type tabular interface{ rows() any }

// ownText is the source of an amount that stands in the text of its provision, as
// it was read on the day that the citation has.
const ownText = "tekst van de bepaling"

func (v value[T]) parameters() []Parameter {
	words, _ := Word(integraal.Name(v.Name()))
	list := make([]Parameter, 0, len(v.Entries()))
	for _, e := range v.Entries() {
		p := Parameter{
			Name: integraal.Name(v.Name()), Words: words, From: e.From, Until: e.Until, Checked: e.Checked,
			Law: e.By.String(), URL: e.By.URL(), Read: e.By.Read(),
			Source: cmp.Or(e.Source, ownText), Confidence: e.Confidence, Overlay: e.Overlay(),
		}
		switch is := any(e.Is).(type) {
		case tabular:
			p.Table = is.rows()
		case integraal.Valued:
			plain := integraal.ValueOf(is)
			p.Kind, p.Value, p.Shown = plain.Kind(), plain.String(), plain.Text()
		}
		list = append(list, p)
	}
	return list
}

// Covered is a stretch of days on which a name has a value.
type Covered struct {
	Name    integraal.Name
	Days    []integraal.Period // in order, without overlap
	Highest integraal.Confidence
	Lowest  integraal.Confidence
}

// Coverage says of every statutory value on which days it is known. Every other
// day is a hole: a rule that needs the value then answers dated.outside.
func (n *Norms) Coverage() []Covered {
	var list []Covered
	for _, v := range n.table().all() {
		c := Covered{Name: integraal.Name(v.Name()), Lowest: integraal.Certain}
		for _, p := range v.parameters() {
			last := p.Until
			if last.IsZero() {
				last = p.Checked
			}
			c.Highest, c.Lowest = max(c.Highest, p.Confidence), min(c.Lowest, p.Confidence)
			if k := len(c.Days) - 1; k >= 0 && c.Days[k].Until.AddDays(1) == p.From {
				c.Days[k].Until = last
				continue
			}
			c.Days = append(c.Days, integraal.Between(p.From, last))
		}
		list = append(list, c)
	}
	return list
}

// published is the form in which the parameters are published.
type published struct {
	SchemaVersion int         `json:"schemaVersion"`
	About         string      `json:"about"`
	Parameters    []Parameter `json:"parameters"`
}

// PublishParameters writes all statutory values as JSON, one after another, as
// income/parameters.json has them.
func (n *Norms) PublishParameters() ([]byte, error) {
	var b bytes.Buffer
	w := json.NewEncoder(&b)
	w.SetEscapeHTML(false)
	w.SetIndent("", " ")
	err := w.Encode(published{
		SchemaVersion: 1,
		About:         "Every statutory value that the rules of package income compute with: its first and last day, provision, source and confidence. Generated; do not edit.",
		Parameters:    n.Parameters(),
	})
	return b.Bytes(), err
}
