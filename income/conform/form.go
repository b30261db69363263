package conform

import (
	"slices"
	"strconv"
	"strings"

	"github.com/integraal/integraal"
)

//go:generate go test -run "^Test(Schema|Facts)(Is|Are)Published$" -write-schema .

// formVersion is the form of the case files that this release reads.
const formVersion = 1

// fileOf is a case file as it is written.
type fileOf[F facts] struct {
	Schema        string `json:"$schema"`
	SchemaVersion int    `json:"schemaVersion"`
	Scheme        string `json:"scheme"`
	About         string `json:"about"`
	// Norms are laid over the built-in ones in every case of the file.
	Norms []integraal.OverlayValue `json:"norms"`
	Cases []caseOf[F]              `json:"cases"`
}

type caseOf[F facts] struct {
	ID    string         `json:"id"`
	Day   integraal.Date `json:"day"`
	Facts F              `json:"facts"`
	Exact []exactFact    `json:"exact"`
	// Norms are laid over those of the file.
	Norms    []integraal.OverlayValue `json:"norms"`
	Expected expected                 `json:"expected"`
	Source   string                   `json:"source"`
	// What a reader of the file wants to know, and no rule uses.
	Provenance string `json:"provenance"`
	Confidence string `json:"confidence"`
	Arithmetic string `json:"arithmetic"`
	Note       string `json:"note"`
	Published  string `json:"published"`
}

// facts are the small form of one scheme.
type facts interface {
	// wrong are the faults that the types of the fields cannot say.
	wrong() integraal.Faults
	// answer runs the scheme.
	answer(q *question) []Answer
}

// file is a case file that is in the form, whatever its scheme.
type file struct {
	scheme string
	cases  []oneCase
}

type oneCase struct {
	id, source string
	day        integraal.Date
	want       []Answer
	answer     func(why *integraal.Explanation) []Answer
}

// read reads a case file. What the file is about decides which facts it may
// have, so its scheme is read first.
func read(data []byte) (*file, error) {
	var head struct {
		Scheme string `json:"scheme"`
	}
	var faults integraal.Faults
	for _, f := range integraal.FaultsIn(integraal.ReadJSON(data, &head)) {
		if f.Code != "json.unknown-key" {
			faults = append(faults, f)
		}
	}
	if len(faults) > 0 {
		return nil, faults.Err()
	}
	for _, s := range schemes {
		if s.name == head.Scheme {
			return s.read(data, s)
		}
	}
	names := make([]string, len(schemes))
	for i, s := range schemes {
		names[i] = s.name
	}
	return nil, integraal.NewFault("conform.scheme", "scheme",
		textScheme.With(integraal.Put("schemes", integraal.Word(strings.Join(names, ", ")))))
}

// readOf reads a case file of one scheme, and reports all of its faults.
func readOf[F facts](data []byte, s scheme) (*file, error) {
	var in fileOf[F]
	if err := integraal.ReadJSON(data, &in); err != nil {
		return nil, err
	}
	var faults integraal.Faults
	if in.SchemaVersion != formVersion {
		faults = append(faults, integraal.NewFault("conform.version", "schemaVersion", textVersion))
	}
	if len(in.Cases) == 0 {
		faults = append(faults, integraal.NewFault("conform.empty", "cases", textNoCases))
	}
	out := &file{scheme: s.name}
	ids := map[string]bool{}
	for i := range in.Cases {
		c := &in.Cases[i]
		if c.ID != "" && ids[c.ID] {
			faults = append(faults, integraal.NewFault("conform.duplicate", at(i, "id"), textTwice))
		}
		ids[c.ID] = true
		wrong := c.wrong(s)
		norms, laid := normsOf(in.Norms, c.Norms, i, c.Source)
		if len(wrong) == 0 {
			wrong = c.wrongExact()
		}
		for _, f := range wrong {
			faults = append(faults, f.In(at(i, "")))
		}
		for _, f := range laid {
			same := func(o integraal.Fault) bool { return o.Code == f.Code && o.Path == f.Path }
			if !slices.ContainsFunc(faults, same) { // the norms of the file are those of every case
				faults = append(faults, f)
			}
		}
		out.cases = append(out.cases, oneCase{
			id: c.ID, source: c.Source, day: c.Day, want: c.Expected.answers(),
			answer: func(why *integraal.Explanation) []Answer {
				return c.Facts.answer(&question{day: c.Day, norms: norms, exact: c.Exact, want: &c.Expected, why: why})
			},
		})
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	return out, nil
}

// wrongExact are the faults of the exact facts: those that no rule of the scheme
// asks for, and values that they cannot have.
func (c *caseOf[F]) wrongExact() integraal.Faults {
	if len(c.Exact) == 0 {
		return nil
	}
	q := question{day: c.Day, exact: c.Exact, want: &c.Expected, laid: make([]bool, len(c.Exact))}
	c.Facts.answer(&q)
	for i, laid := range q.laid {
		if !laid {
			q.faults = append(q.faults, value("exact["+strconv.Itoa(i)+"].fact", textNoFact))
		}
	}
	return q.faults
}

// wrong are the faults of one case.
func (c *caseOf[F]) wrong(s scheme) integraal.Faults {
	var faults integraal.Faults
	need := func(is bool, field string) {
		if !is {
			faults = append(faults, missing(field))
		}
	}
	need(c.ID != "", "id")
	need(!c.Day.IsZero(), "day")
	need(c.Source != "", "source")
	need(c.Source != "ours" || c.Arithmetic != "", "arithmetic")
	if !slices.Contains([]string{"", "high", "medium", "low"}, c.Confidence) {
		faults = append(faults, integraal.NewFault("conform.value", "confidence", textConfidence))
	}
	want := c.Expected.answers()
	need(len(want) > 0, "expected")
	values := 0
	for _, w := range want {
		switch {
		case slices.Contains(verdictKeys, w.Key):
		case slices.Contains(s.keys, w.Key):
			values++
		default:
			faults = append(faults, integraal.NewFault("conform.key", "expected."+w.Key,
				textKey.With(integraal.Put("keys", integraal.Word(strings.Join(s.keys, ", "))))))
		}
	}
	if c.Expected.mixed(values > 0) {
		faults = append(faults, integraal.NewFault("conform.expected", "expected", textEither))
	}
	if (c.Expected.BasicAmount == nil) != (c.Expected.Percent == 0) || !within(c.Expected.Percent, mostPercent) {
		faults = append(faults, value("expected.percent", textBasic))
	}
	for _, f := range c.Facts.wrong() {
		faults = append(faults, f.In("facts"))
	}
	return faults
}

// missing is the fault of a field that has no default.
func missing(field string) integraal.Fault {
	return integraal.NewFault("conform.missing", field, textMissing)
}

// without notes the fields that have no default and are left out.
func without(fields ...string) integraal.Faults {
	var faults integraal.Faults
	for _, f := range fields {
		if f != "" {
			faults = append(faults, missing(f))
		}
	}
	return faults
}

// unless is the field when it is not there.
func unless(is bool, field string) string {
	if is {
		return ""
	}
	return field
}

// value is the fault of a field with a value that it cannot have.
func value(field string, text integraal.Text) integraal.Fault {
	return integraal.NewFault("conform.value", field, text)
}

// at is the place of a field of a case in its file.
func at(i int, field string) string {
	place := "cases[" + strconv.Itoa(i) + "]"
	if field == "" {
		return place
	}
	return place + "." + field
}
