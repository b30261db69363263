package outlook

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"strings"
	"unicode/utf8"

	"github.com/integraal/integraal"
)

// Reference is a municipality's own figure for what daily life costs a household a
// month, with where it stands and the first and the last day it holds.
type Reference struct {
	Name   string           `json:"name"`
	Says   integraal.Text   `json:"says"`
	Amount integraal.Amount `json:"amount"`
	From   integraal.Date   `json:"from"`
	Until  integraal.Date   `json:"until"`
	Source string           `json:"source"`
}

//go:embed schema/references.schema.json
var schemaOfReferences []byte

// ReferencesSchema is the JSON Schema (draft 2020-12) of a file of reference figures. A
// file that it refuses, [ReadReferences] refuses; that days are in order and that no two
// figures of one name share a day, only ReadReferences finds.
func ReferencesSchema() []byte { return bytes.Clone(schemaOfReferences) }

// referencesFile is what a file of reference figures holds.
type referencesFile struct {
	Schema        string          `json:"$schema,omitempty"`
	SchemaVersion int             `json:"schemaVersion"`
	References    []referenceWire `json:"references"`
}

type referenceWire struct {
	Name   string            `json:"name"`
	Says   integraal.Text    `json:"says"`
	Amount *integraal.Amount `json:"amount"`
	From   integraal.Date    `json:"from"`
	Until  integraal.Date    `json:"until"`
	Source string            `json:"source"`
}

const (
	referencesVersion = 1
	mostText          = 500 // characters
)

// ReadReferences reads the figures that a municipality gives for [Compare], as
// [ReferencesSchema] describes the file. Nothing in it has a default: without a source,
// days or an amount there is nothing to compare with. The faults are those of
// [integraal.ReadJSON] and
//
//	references.version  another schemaVersion than 1
//	references.missing  a field that must be there is not, or there is no figure
//	references.text     a text is too long, or holds what no text may
//	references.days     a figure ends before it begins
//	references.overlap  two figures of one name share a day
//	amount.negative     a figure is below zero
//	amount.range        a figure is beyond what the package reckons with
//	outlook.range       there are more figures than any municipality needs
//
// all of them at once, each with the path of its field.
func ReadReferences(data []byte) ([]Reference, error) {
	var file referencesFile
	if err := integraal.ReadJSON(data, &file); err != nil {
		return nil, err
	}
	k := checker{}
	switch {
	case file.SchemaVersion != referencesVersion:
		k.fault("references.version", "schemaVersion", textReferencesVersion)
	case len(file.References) == 0:
		k.fault("references.missing", "references", textReferencesMissing)
	case len(file.References) > mostList:
		k.fault("outlook.range", "references", textOutside)
	}
	if k.text("$schema", file.Schema); len(k.faults) > 0 {
		return nil, k.faults.Err()
	}
	list := make([]Reference, len(file.References))
	for i := range file.References {
		k.figure(at("references", i), &file.References[i])
		list[i] = file.References[i].is()
	}
	for i := range list {
		for j := range list[:i] {
			a, b := &list[i], &list[j]
			if a.Name == b.Name && a.Name != "" && !a.From.After(b.Until) && !b.From.After(a.Until) {
				k.fault("references.overlap", at("references", i), textReferencesOverlap)
				break
			}
		}
	}
	if err := k.faults.Err(); err != nil {
		return nil, err
	}
	return list, nil
}

// WriteReferences is a file that [ReadReferences] reads back. The faults are those of
// ReadReferences.
func WriteReferences(list []Reference) ([]byte, error) {
	file := referencesFile{SchemaVersion: referencesVersion, References: make([]referenceWire, len(list))}
	for i := range list {
		r := &list[i]
		file.References[i] = referenceWire{Name: r.Name, Says: r.Says, Amount: &r.Amount, From: r.From, Until: r.Until, Source: r.Source}
	}
	var b bytes.Buffer
	to := json.NewEncoder(&b)
	to.SetEscapeHTML(false)
	to.SetIndent("", "  ")
	if err := to.Encode(&file); err != nil {
		return nil, err
	}
	if _, err := ReadReferences(b.Bytes()); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func (w *referenceWire) is() Reference {
	r := Reference{Name: w.Name, Says: w.Says, From: w.From, Until: w.Until, Source: w.Source}
	if w.Amount != nil {
		r.Amount = *w.Amount
	}
	return r
}

// figure checks one figure of a file.
func (k *checker) figure(path string, w *referenceWire) {
	for _, f := range []struct{ path, is string }{
		{"name", w.Name}, {"says.nl", w.Says.NL}, {"says.en", w.Says.EN}, {"source", w.Source},
	} {
		if f.is == "" {
			k.fault("references.missing", path+"."+f.path, textReferencesMissing)
		}
		k.text(path+"."+f.path, f.is)
	}
	if w.Amount == nil {
		k.fault("references.missing", path+".amount", textReferencesMissing)
	} else {
		k.amount(path+".amount", integraal.Know(*w.Amount))
	}
	for _, f := range []struct {
		path string
		is   integraal.Date
	}{{"from", w.From}, {"until", w.Until}} {
		if f.is.IsZero() {
			k.fault("references.missing", path+"."+f.path, textReferencesMissing)
		}
	}
	if !w.From.IsZero() && !w.Until.IsZero() && w.Until.Before(w.From) {
		k.fault("references.days", path+".until", textReferencesDays)
	}
}

// text refuses what no text may hold: a control character, or a brace, in which the
// texts of the library have their places.
func (k *checker) text(path, s string) {
	bad := func(r rune) bool { return r < ' ' || r >= 0x7F && r <= 0x9F || r == '{' || r == '}' }
	if utf8.RuneCountInString(s) > mostText || strings.ContainsFunc(s, bad) {
		k.fault("references.text", path, textReferencesText)
	}
}

var (
	textReferencesVersion = integraal.Text{NL: "dit is een andere versie van het bestand dan 1", EN: "this is another version of the file than 1"}
	textReferencesMissing = integraal.Text{NL: "dit moet er zijn", EN: "this must be there"}
	textReferencesText    = integraal.Text{
		NL: "deze tekst is te lang, of heeft een teken dat hier niet kan", EN: "this text is too long, or has a character that cannot be here",
	}
	textReferencesDays    = integraal.Text{NL: "de laatste dag ligt voor de eerste", EN: "the last day lies before the first"}
	textReferencesOverlap = integraal.Text{
		NL: "twee bedragen met deze naam gelden op dezelfde dag", EN: "two figures of this name hold on the same day",
	}
)
