package participation

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"slices"

	"github.com/integraal/integraal"
)

//go:embed schema/afstemming.schema.json
var schemaOfAfstemming []byte

// AfstemmingSchema is the JSON Schema (draft 2020-12) of the file of an
// afstemmingsverordening. A file that it refuses, [ReadAfstemming] refuses; what
// no schema can say, such as that two versions share no day, only ReadAfstemming
// finds.
func AfstemmingSchema() []byte { return bytes.Clone(schemaOfAfstemming) }

// Afstemmingsverordening is what the council of one municipality laid down about
// reducing bijstand (Participatiewet art. 8 lid 1 onder a and c), through time.
// It is immutable. Nothing has a default: without one that holds, bijstand is
// not reduced under art. 18 lid 2. A nil one holds on no day.
type Afstemmingsverordening struct{ file AfstemmingFile }

// ReadAfstemming reads the file of an afstemmingsverordening. Its faults name
// the fields by their path in the file and are those of [integraal.ReadJSON] and
// [NewAfstemming].
func ReadAfstemming(data []byte) (*Afstemmingsverordening, error) {
	var file AfstemmingFile
	if err := integraal.ReadJSON(data, &file); err != nil {
		return nil, err
	}
	return NewAfstemming(file)
}

// NewAfstemming is the afstemmingsverordening of a file. A by-law that is older
// than the Act, or that says what the Act does not let it say, is not refused:
// [MeasureAssessment] reports the gap. The faults are
//
//	verordening.version    another schemaVersion than 1
//	verordening.missing    a field that must be there is not
//	verordening.text       a text is too long, or holds what no text may
//	verordening.range      a percentage or a number is out of range
//	verordening.days       a version ends before it begins, or has two ends or none
//	verordening.word       a choice is none of those that there are
//	verordening.duplicate  a breach stands in two categories, or a repeat is told twice
//	verordening.overlap    two versions share a day
//
// all of them at once, each with the path of its field.
func NewAfstemming(file AfstemmingFile) (*Afstemmingsverordening, error) {
	c := afstemmingChecker{}
	c.file(&file)
	if err := c.faults.Err(); err != nil {
		return nil, err
	}
	return &Afstemmingsverordening{file: file.clone()}, nil
}

// File is what the by-law was made of, as a file holds it.
func (v *Afstemmingsverordening) File() AfstemmingFile {
	if v == nil {
		return AfstemmingFile{SchemaVersion: afstemmingVersion}
	}
	return v.file.clone()
}

// Write is the by-law as an indented file that [ReadAfstemming] reads back.
func (v *Afstemmingsverordening) Write() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(v.File())
	return b.Bytes(), err
}

// on is the version that holds on a day.
func (v *Afstemmingsverordening) on(day integraal.Date) *AfstemmingVersion {
	if v == nil {
		return nil
	}
	for i := range v.file.Versions {
		if w := &v.file.Versions[i]; w.days().Contains(day) {
			return w
		}
	}
	return nil
}

// On is the version that holds on a day; ok is false when none does.
func (v *Afstemmingsverordening) On(day integraal.Date) (AfstemmingVersion, bool) {
	w := v.on(day)
	if w == nil {
		return AfstemmingVersion{}, false
	}
	return w.clone(), true
}

func (w *AfstemmingVersion) days() integraal.Period {
	return integraal.Between(w.From, later(w.Until, w.Checked))
}

func (w *AfstemmingVersion) by() integraal.Citation {
	return integraal.Local(w.Source.Regulation, w.Source.Article, w.Source.URL, w.Source.Read)
}

// category is the category of a breach.
func (w *AfstemmingVersion) category(b Breach) *AfstemmingCategory {
	for i := range w.Categories {
		if slices.Contains(w.Categories[i].Breaches, b) {
			return &w.Categories[i]
		}
	}
	return nil
}

// clone shares nothing with f.
func (f AfstemmingFile) clone() AfstemmingFile {
	f.Versions = slices.Clone(f.Versions)
	for i := range f.Versions {
		f.Versions[i] = f.Versions[i].clone()
	}
	return f
}

func (w AfstemmingVersion) clone() AfstemmingVersion {
	w.Categories = slices.Clone(w.Categories)
	for i := range w.Categories {
		w.Categories[i].Breaches = slices.Clone(w.Categories[i].Breaches)
	}
	w.Uniform = copyOf(w.Uniform)
	if w.Uniform != nil {
		w.Uniform.Spread = copyOf(w.Uniform.Spread)
		w.Uniform.Differs = slices.Clone(w.Uniform.Differs)
	}
	w.Repeats = slices.Clone(w.Repeats)
	w.Deviation = copyOf(w.Deviation)
	return w
}

func copyOf[T any](p *T) *T {
	if p == nil {
		return nil
	}
	own := *p
	return &own
}
