package casework

import (
	"fmt"
	"path"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/casework/problemmap"
	"github.com/integraal/integraal/internal/schemagen"
	"github.com/integraal/integraal/participation"
)

func reportSource(t *testing.T) schemagen.Source {
	t.Helper()
	comments, err := schemagen.Comments(".", "..")
	require.NoError(t, err)
	own := map[string]map[string]string{}
	for _, part := range []string{"problemmap", "helporder", "effects", "discretionary"} {
		own[part], err = schemagen.Comments(part)
		require.NoError(t, err)
	}
	plan, err := schemagen.Embed("plan", jointplan.Schema())
	require.NoError(t, err)
	return schemagen.Source{
		Defs: plan,
		ID:   schemaHome + "report.schema.json", Title: "integraal report", Root: reflect.TypeFor[Report](), Output: true,
		Description: "What one viewer may see of a case on a day, and what follows from just that, as casework.Review gives it. " +
			"It advises; people decide. Every text is in plain Dutch and in English; codes and words are stable.",
		Describe: func(owner reflect.Type, f reflect.StructField) string {
			said := reportWords[owner.Name()+"."+jsonKey(f)]
			if said == "" && own[path.Base(owner.PkgPath())] != nil {
				said = own[path.Base(owner.PkgPath())][owner.Name()+"."+f.Name]
			} else if said == "" {
				said = comments[owner.Name()+"."+f.Name]
			}
			if in := path.Base(owner.PkgPath()); said == "" && (in == "effects" || in == "discretionary" || effectTypes[owner.Name()]) {
				said = effectWords[jsonKey(f)]
			}
			if said == "" && (own[path.Base(owner.PkgPath())] != nil || mapTypes[owner.Name()]) {
				said = mapWords[jsonKey(f)]
			}
			if said == "" {
				return ""
			}
			return sentence(strings.TrimSuffix(said, "."))
		},
		Special: reportSpecial,
		Texts: func(t reflect.Type) (string, *schemagen.Node) {
			if t == reflect.TypeFor[integraal.Date]() {
				return textNode(t)
			}
			return "", nil
		},
	}
}

// reportSpecial are the properties of which the Go type does not tell the words.
func reportSpecial(owner reflect.Type, f reflect.StructField, _ func(reflect.Type) *schemagen.Node) *schemagen.Node {
	// A class that is read back is never unknown; in an answer it can be.
	switch f.Type {
	case reflect.TypeFor[*jointplan.File]():
		return &schemagen.Node{Ref: "#/$defs/plan"}
	case reflect.TypeFor[problemmap.Strength]():
		return schemagen.Words(written(problemmap.StrengthUnknown, problemmap.Weak, problemmap.Moderate, problemmap.Strong))
	case reflect.TypeFor[problemmap.Grade]():
		return schemagen.Words(written(
			problemmap.NoGrade, problemmap.Longitudinal, problemmap.Association, problemmap.Practice, problemmap.Statement))
	}
	switch owner.Name() + "." + jsonKey(f) {
	case "Report.schemaVersion":
		return &schemagen.Node{Const: ReviewSchema}
	case "Check.state":
		return schemagen.Words(schemagen.Enumeration(reflect.TypeFor[participation.GateState]()))
	case "StepSeen.stage":
		return schemagen.Words(wordLists["stage"])
	case "StepSeen.wish":
		return schemagen.Words(wordLists["wish"])
	case "ProblemSeen.severity":
		return schemagen.Words(wordLists["severity"])
	}
	return nil
}

func written[T fmt.Stringer](values ...T) []string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = v.String()
	}
	return words
}

// reportWords describe the properties of a report whose Go fields say nothing
// beside them, or too little for who reads the schema alone.
var reportWords = map[string]string{
	"Text.nl": "in plain Dutch", "Text.en": "in English",

	"Report.schemaVersion": "version of the form of this report; another version has other fields",
	"Report.case":          "name of the case, left out of an anonymous report",
	"Report.municipality":  "whose case it is",
	"Report.illustrative":  "the case or its protocol is made up; tell the reader",
	"Report.day":           "day for which the report holds",
	"Report.viewer":        "who the report is for; nobody else may read it",
	"Report.purpose":       "purpose of the protocol for which it was made",
	"Report.anonymous":     "the audience may not know whose case it is: no person, day or exact amount stands in it",
	"Report.notes":         "standing sentences for this viewer, to show first",
	"Report.people":        "the persons whom this viewer may know of, with what they may know",
	"Report.problems":      "the problems that this viewer may know of",
	"Report.effects":       "what working apart did, where somebody told of it, as far as this viewer may know it",
	"Report.budget":        "money of discretionary budgets for the household, as far as this viewer may know it",
	"Report.findings":      "what follows, the most urgent first",
	"Report.withheld":      "what this viewer is not shown, whether or not anything is recorded",

	"Seer.id": "id of the viewer in the case", "Seer.role": "role of the viewer, as the protocol names it",
	"Seer.title": "the viewer's own title", "Seer.titleMeans": "what that title means, in plain words",
	"Seer.regime": "law of the viewer's task",

	"PersonSeen.id": "label of the person", "PersonSeen.kin": "what the person is to the client",
	"PersonSeen.facts": "the facts of the person that this viewer may know",

	"FactSeen.fact": "key of the fact, as the case file names it", "FactSeen.label": "the fact in words",
	"FactSeen.year":  "calendar year, for a fact that belongs to one",
	"FactSeen.state": "how well it is known; none of the states means no or zero",
	"FactSeen.shown": "the value in words; of accounts that differ, all", "FactSeen.told": "who told it",

	"ProblemSeen.id":   "label of the problem, to which the map and the order refer",
	"ProblemSeen.kind": "kind of problem: one of the library's, or a code of the case's own", "ProblemSeen.label": "the problem in words",
	"ProblemSeen.domain": "life domain", "ProblemSeen.laws": "provisions under which a municipality has a task here", "ProblemSeen.persons": "the persons whom it concerns",
	"ProblemSeen.severity": "how heavy it is to those who told it", "ProblemSeen.since": "since when",
	"ProblemSeen.words": "the person's own words", "ProblemSeen.told": "who told it",

	"Withheld.about": "the person whose data it is", "Withheld.category": "kind of data",
	"Withheld.label": "the kind of data in words",
	"Asking.asked":   "day on which it was already asked, without an answer", "Asking.duties": "what comes along with seeing it",

	"Source.who": "who said it", "Source.standard": "what it rests on", "Source.on": "day on which it was told",
	"Use.fact": "name of the fact", "Use.who": "the person it is about", "Use.state": "how well it is known",
	"Use.told":       "who told it",
	"Labelled.label": "what the amount is: net or gross, with or without holiday allowance",
	"Labelled.kind":  "kind of value, such as perMonth", "Labelled.value": "the value for a program",
	"Labelled.shown": "the value for a reader",
	"Action.text":    "what to do", "Action.laws": "provisions that it rests on",
	"Check.code": "name of the question", "Check.question": "the question", "Check.laws": "provisions that ask it",
	"Contact.who": "whom to call", "Contact.why": "why them",
	"Contact.title": "their title, as the host names it", "Contact.organisation": "where they work",
	"Cited.law": "the provision, as lawyers cite it", "Cited.lawEn": "the same for a page in English, where that differs",
	"Cited.url":  "address of the official text",
	"Cited.read": "day of the text that was read", "Cited.unverified": "the text was not read: check it before relying on it",

	"Finding.urgency": "class of urgency, which the law or a decision gives; it weighs no person",
	"Finding.laws":    "provisions that it rests on", "Finding.uses": "facts that it rests on",
	"Finding.missing": "facts that keep the answer open",
	"Finding.checks":  "questions to be answered before or during an act, and how they stand",
	"Finding.next":    "what a person may do next; the library does none of it",
	"Finding.call":    "whom to call about it",
	"Missing.fact":    "name of the fact that is missing",

	"Line.name": "name of the step", "Line.text": "the step in words", "Line.kind": "kind of value",
	"Line.value": "the value for a program", "Line.law": "provision of the step", "Line.lawEn": "the same for a page in English, where that differs",
	"Line.url":   "address of the official text",
	"Line.given": "a fact that went in, rather than a step", "Line.overlay": "where a value came from that was laid over the built-in ones",
	"Line.unverified": "the value or the text was not verified",
}

// TestReportWordsAreUsed keeps the table from outliving the fields.
func TestReportWordsAreUsed(t *testing.T) {
	unused := map[string]bool{}
	for name := range reportWords {
		unused[name] = true
	}
	source := reportSource(t)
	describe := source.Describe
	source.Describe = func(owner reflect.Type, f reflect.StructField) string {
		delete(unused, owner.Name()+"."+jsonKey(f))
		return describe(owner, f)
	}
	_, err := source.Write()
	require.NoError(t, err)
	assert.Empty(t, unused)
}
