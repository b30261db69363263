package integraal_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// dossier is a form with every kind of field that a door reads.
type dossier struct {
	SchemaVersion int               `json:"schemaVersion"`
	Title         string            `json:"title"`
	Urgent        bool              `json:"urgent,omitempty"`
	Since         integraal.Date    `json:"since,omitzero"`
	Members       []member          `json:"members"`
	Contact       *member           `json:"contact,omitempty"`
	Notes         []string          `json:"notes,omitempty"`
	Span          integraal.Period  `json:"span,omitzero"`
	Private       string            `json:"-"`
	Table         map[string]string `json:"table,omitempty"` // a kind that no form has
}

type member struct {
	Name   string             `json:"name"`
	Born   integraal.Date     `json:"born,omitzero"`
	Income integraal.PerMonth `json:"income,omitzero"`
	Share  integraal.Rate     `json:"share,omitzero"`
	Age    *int               `json:"age,omitempty"`
}

func read(s string) (dossier, error) {
	var d dossier
	err := integraal.ReadJSON([]byte(s), &d)
	return d, err
}

func TestReadJSON(t *testing.T) {
	d, err := read(`{
		"schemaVersion": 1, "title": "S. \u00e9n V.", "urgent": true, "since": "2026-03-02",
		"members": [
			{"name": "S.", "born": "1990-02-28", "income": "1401.50", "share": "13/30", "age": 36},
			{}
		],
		"contact": {"name": "V.", "age": -1},
		"notes": ["", "a"],
		"span": {"from": "2026-03-02"}
	}`)
	require.NoError(t, err)
	age, minusOne := 36, -1
	assert.Equal(t, dossier{
		SchemaVersion: 1, Title: "S. én V.", Urgent: true, Since: day("2026-03-02"),
		Members: []member{
			{Name: "S.", Born: day("1990-02-28"), Income: integraal.CentsPerMonth(1401_50), Share: integraal.Ratio(13, 30), Age: &age},
			{},
		},
		Contact: &member{Name: "V.", Age: &minusOne},
		Notes:   []string{"", "a"},
		Span:    integraal.From(day("2026-03-02")),
	}, d)
}

func TestReadJSONFaults(t *testing.T) {
	for in, want := range map[string][]string{
		`{"titel": "x"}`:                                {"json.unknown-key"},
		`{"Title": "x"}`:                                {"json.unknown-key"},
		`{"Private": "x", "-": "x"}`:                    {"json.unknown-key", "json.unknown-key"},
		`{"contact": {"x": 1}}`:                         {"json.unknown-key contact"},
		`{"title": "a", "title": "a"}`:                  {"json.duplicate-key title"},
		`{"title": "a", "t\u0069tle": "a"}`:             {"json.duplicate-key title"},
		`{"title": "a", "title": "b", "title": 1}`:      {"json.duplicate-key title"},
		`{"members": [{}, {"name": "a", "name": "b"}]}`: {"json.duplicate-key members[1].name"},
		`null`:                                      {"json.type"},
		`[]`:                                        {"json.type"},
		`"x"`:                                       {"json.type"},
		`{"title": null}`:                           {"json.type title"},
		`{"contact": null}`:                         {"json.type contact"},
		`{"members": null}`:                         {"json.type members"},
		`{"members": [null]}`:                       {"json.type members[0]"},
		`{"since": null}`:                           {"json.type since"},
		`{"title": 1}`:                              {"json.type title"},
		`{"title": ["x"]}`:                          {"json.type title"},
		`{"urgent": "true"}`:                        {"json.type urgent"},
		`{"urgent": 1}`:                             {"json.type urgent"},
		`{"members": {}}`:                           {"json.type members"},
		`{"members": [[]]}`:                         {"json.type members[0]"},
		`{"members": [{"income": 1401.50}]}`:        {"json.type members[0].income"},
		`{"members": [{"age": "36"}]}`:              {"json.type members[0].age"},
		`{"schemaVersion": 1.0}`:                    {"json.type schemaVersion"},
		`{"schemaVersion": 1e0}`:                    {"json.type schemaVersion"},
		`{"schemaVersion": 0.5}`:                    {"json.type schemaVersion"},
		`{"schemaVersion": 2147483648}`:             {"json.type schemaVersion"},
		`{"schemaVersion": true}`:                   {"json.type schemaVersion"},
		`{"table": {"a": "b"}}`:                     {"json.type table"},
		`{"since": "2026-02-30"}`:                   {"date.impossible since"},
		`{"span": {"until": "gisteren"}}`:           {"date.malformed span.until"},
		`{"members": [{"income": "veel"}]}`:         {"amount.malformed members[0].income"},
		`{"members": [{"income": "999999999999"}]}`: {"amount.range members[0].income"},
		`{"members": [{"share": "1/0"}]}`:           {"rate.malformed members[0].share"},
		``:                                          {"json.syntax"},
		` `:                                         {"json.syntax"},
		`{`:                                         {"json.syntax"},
		`{"title": "x"`:                             {"json.syntax"},
		`{"title": }`:                               {"json.syntax"},
		`{"title"}`:                                 {"json.syntax"},
		`{"title": "x",}`:                           {"json.syntax"},
		`{title: "x"}`:                              {"json.syntax"},
		`{'title': 'x'}`:                            {"json.syntax"},
		`{1: 2}`:                                    {"json.syntax"},
		`{"title": "x"} {}`:                         {"json.syntax"},
		`{"title": "x"}]`:                           {"json.syntax"},
		`{"title": "x"} x`:                          {"json.syntax"},
		`{} // x`:                                   {"json.syntax"},
		`{"members": [}]`:                           {"json.syntax"},
		`{"members": [1 2]}`:                        {"json.syntax"},
		`{"schemaVersion": 01}`:                     {"json.syntax"},
		`{"schemaVersion": NaN}`:                    {"json.syntax"},
		"{\"title\": \"a\nb\"}":                     {"json.syntax"},
		"\ufeff\ufeff{}":                            {"json.syntax"},
		"{\"title\": \"\xff\"}":                     {"json.utf8"},
		"{\"title\": \"\xed\xa0\x80\"}":             {"json.utf8"},
		strings.Repeat("[", 33) + strings.Repeat("]", 33): {"json.depth"},
		strings.Repeat("[", 32) + strings.Repeat("]", 32): {"json.type"},
	} {
		_, err := read(in)
		assert.Equal(t, want, where(err), "%q", in)
	}
}

func TestReadJSONReportsAllFaultsInOrder(t *testing.T) {
	members := strings.Repeat(`{"name": "x"},`, 10)
	_, err := read(`{"title": 1, "members": [` + members + `{"name": 2, "born": "x"}, {"income": 1, "bron": 1}],
		"notes": [1, "a", 2], "schemaVersion": 1.5, "contact": {"share": "x"}}`)
	assert.Equal(t, []string{
		"rate.malformed contact.share",
		"date.malformed members[10].born",
		"json.type members[10].name",
		"json.unknown-key members[11]",
		"json.type members[11].income",
		"json.type notes[0]",
		"json.type notes[2]",
		"json.type schemaVersion",
		"json.type title",
	}, where(err))

	_, err = read(`{"members": [` + members + `{"name": 1}], "notes": ["a", "b", 1, "c", "d", "e", "f", "g", "h", "i", 1]}`)
	assert.Equal(t, []string{"json.type members[10].name", "json.type notes[2]", "json.type notes[10]"}, where(err))
}

func TestReadJSONHintsAtAMisspeltKey(t *testing.T) {
	for key, hint := range map[string]string{
		"titel":                      "did you mean 'title'?",
		"Title":                      "did you mean 'title'?",
		"tite":                       "did you mean 'title'?",
		"schemaversion":              "did you mean 'schemaVersion'?",
		"member":                     "did you mean 'members'?",
		"urgnet":                     "did you mean 'urgent'?",
		"urgent2":                    "did you mean 'urgent'?",
		"contactpersoon":             "of the keys that can stand here 'contact' is most like it",
		"":                           "of the keys that can stand here 'span' is most like it",
		strings.Repeat("title", 100): "of the keys that can stand here 'title' is most like it",
	} {
		_, err := read("{\"notes\": [],\n\n\"" + key + "\": \"x\"}")
		faults := integraal.FaultsIn(err)
		require.Len(t, faults, 1, key)
		assert.Equal(t, "line 3: this key is unknown here; "+hint, faults[0].Text.EN, key)
		assert.Contains(t, faults[0].Text.NL, "regel 3: ", key)
	}
}

// What a text editor puts before the text is no part of it.
func TestReadJSONPassesOverAByteOrderMark(t *testing.T) {
	d, err := read("\ufeff{\"title\": \"x\"}")
	require.NoError(t, err)
	assert.Equal(t, "x", d.Title)
	_, err = read("\ufeff{\n\"titel\": \"x\"}")
	require.ErrorContains(t, err, "line 2")
}

// Of an object that is wrong all over, no more is worked out than is told.
func TestReadJSONWorksOutNoMoreThanItTells(t *testing.T) {
	begin := time.Now()
	_, err := read("{" + strings.TrimSuffix(strings.Repeat("\n\""+strings.Repeat("x", 60)+"\":0,", 200_000), ",") + "}")
	assert.Len(t, integraal.FaultsIn(err), 200)
	assert.Less(t, time.Since(begin), 10*time.Second)
}

// Two fields are as near to the key; the hint does not depend on the order in
// which a map is walked.
func TestReadJSONHintsTheSameEveryTime(t *testing.T) {
	for range 50 {
		_, err := read(`{"contact": {"nage": 12}}`)
		require.ErrorContains(t, err, "did you mean 'age'?")
	}
}

func TestReadJSONTellsTheLineOfASyntaxFault(t *testing.T) {
	for in, line := range map[string]string{
		"{\"title\": x}":                      "line 1",
		"{\n\"title\":\n x}":                  "line 3",
		"{\n\n\n\"title\": \"a\",\n}":         "line 5",
		"{\n\"title\": \"a\"\n}\n\n{\"b\":1}": "line 5",
	} {
		_, err := read(in)
		require.Error(t, err, in)
		assert.Contains(t, err.Error(), line, in)
	}
}

func TestReadJSONBoundsWhatItReads(t *testing.T) {
	for name, c := range map[string]struct {
		data []byte
		code string
	}{
		"ten million brackets": {bytes.Repeat([]byte("["), 10<<20), "json.depth"},
		"ten million braces":   {bytes.Repeat([]byte(`{"a":`), 2<<20), "json.depth"},
		"too large":            {bytes.Repeat([]byte(" "), integraal.MaxJSONBytes+1), "json.size"},
		"large and empty":      {bytes.Repeat([]byte(" "), integraal.MaxJSONBytes), "json.syntax"},
		"too many values":      {[]byte(`{"notes":[` + strings.Repeat("[],", 1<<20) + "1]}"), "json.size"},
	} {
		var d dossier
		err := integraal.ReadJSON(c.data, &d)
		assert.Equal(t, []string{c.code}, where(err), name)
	}
}

func TestReadJSONBoundsItsFaults(t *testing.T) {
	_, err := read(`{"notes": [` + strings.Repeat("1,", 5000) + `1]}`)
	faults := integraal.FaultsIn(err)
	require.Len(t, faults, 200)
	assert.Equal(t, "notes[199]", faults[199].Path)
}

func TestReadJSONReadsTaggedFieldsOnly(t *testing.T) {
	var form struct {
		Field string `json:"field"`
		Other string
	}
	err := integraal.ReadJSON([]byte(`{"field": "a", "Other": "b"}`), &form)
	assert.Equal(t, []string{"json.unknown-key"}, where(err))
	assert.Empty(t, form.Other)
}

// A text type of a host may put the value into its error; the door does not
// pass it on.
type leaky struct{}

func (*leaky) UnmarshalText(b []byte) error { return &json.UnsupportedValueError{Str: string(b)} }

func TestReadJSONDoesNotPassOnTheErrorsOfOthers(t *testing.T) {
	var form struct {
		Field leaky `json:"field"`
	}
	err := integraal.ReadJSON([]byte(`{"field": "123456782"}`), &form)
	assert.Equal(t, []string{"json.type field"}, where(err))
	assert.NotContains(t, err.Error(), "123456782")
}
