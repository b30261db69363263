package integraal_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// secret stands for what a file may hold of a person: it is planted as keys,
// as values and inside both, and must come back in no fault.
const secret = "ZQX7"

// planted draws JSON in and around the form of a dossier in which every key
// that the form does not know, and every value, holds the secret.
func planted(depth int) *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		kinds := []string{"text", "number", "bool", "null", "object", "object", "list"}
		if depth == 0 {
			kinds = kinds[:4]
		}
		switch rapid.SampledFrom(kinds).Draw(t, "kind") {
		case "text":
			return strconv.Quote(rapid.SampledFrom([]string{
				secret, "2026-" + secret, secret + "-03-02", "1401." + secret, secret + "%", "1/" + secret,
			}).Draw(t, "text"))
		case "number":
			return rapid.SampledFrom([]string{"77007700.5", "77007700", "-77007700", "77007700e3"}).Draw(t, "number")
		case "bool":
			return "true"
		case "null":
			return "null"
		case "list":
			items := rapid.SliceOfN(planted(depth-1), 0, 3).Draw(t, "items")
			return "[" + strings.Join(items, ",") + "]"
		}
		return plantedObject(depth-1).Draw(t, "object")
	})
}

func plantedObject(depth int) *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		var pairs []string
		for range rapid.IntRange(0, 5).Draw(t, "pairs") {
			key := rapid.SampledFrom([]string{
				"schemaVersion", "title", "urgent", "since", "members", "contact", "notes", "span", "from", "until",
				"name", "born", "income", "share", "age", "table",
				secret, "born" + secret, secret + "name", "members[" + secret + "]",
			}).Draw(t, "key")
			pairs = append(pairs, strconv.Quote(key)+":"+planted(depth).Draw(t, "value"))
		}
		return "{" + strings.Join(pairs, ",") + "}"
	})
}

func assertKeepsSilent(t require.TestingT, err error) {
	for _, f := range integraal.FaultsIn(err) {
		raw, _ := json.Marshal(f)
		for _, said := range []string{f.Error(), string(raw)} {
			assert.NotContains(t, said, secret)
			assert.NotContains(t, said, "77007700")
		}
	}
}

func TestReadJSONRepeatsNothingOfTheFile(t *testing.T) {
	refused := 0
	rapid.Check(t, func(t *rapid.T) {
		in := plantedObject(4).Draw(t, "in")
		if rapid.IntRange(0, 4).Draw(t, "cut") == 0 {
			in = in[:rapid.IntRange(0, len(in)).Draw(t, "at")]
		}
		var d dossier
		err := integraal.ReadJSON([]byte(in), &d)
		if err != nil {
			refused++
			assert.NotEmpty(t, integraal.FaultsIn(err))
		}
		assertKeepsSilent(t, err)
		_, err = integraal.ReadOverlay([]byte(in))
		assertKeepsSilent(t, err)
	})
	assert.Positive(t, refused)
}

// The same, field by field: each kind of field refuses the secret without
// repeating it.
func TestEveryFieldRefusesWithoutRepeating(t *testing.T) {
	for path, in := range map[string]string{
		"schemaVersion":     `{"schemaVersion": "ZQX7"}`,
		"urgent":            `{"urgent": "ZQX7"}`,
		"since":             `{"since": "ZQX7"}`,
		"title":             `{"title": {"ZQX7": 1}}`,
		"members":           `{"members": "ZQX7"}`,
		"members[0]":        `{"members": ["ZQX7"]}`,
		"members[0].income": `{"members": [{"income": "ZQX7"}]}`,
		"members[0].share":  `{"members": [{"share": "ZQX7"}]}`,
		"members[0].age":    `{"members": [{"age": "ZQX7"}]}`,
		"contact":           `{"contact": "ZQX7"}`,
		"notes[0]":          `{"notes": [{"ZQX7": "ZQX7"}]}`,
		"":                  `{"ZQX7": "ZQX7"}`,
	} {
		_, err := read(in)
		faults := integraal.FaultsIn(err)
		require.Len(t, faults, 1, in)
		assert.Equal(t, path, faults[0].Path)
		assertKeepsSilent(t, err)
	}
}

func members() *rapid.Generator[member] {
	return rapid.Custom(func(t *rapid.T) member {
		m := member{
			Name:   rapid.String().Draw(t, "name"),
			Income: integraal.CentsPerMonth(cents().Draw(t, "income")),
			Share:  integraal.Pct(rapid.Int64Range(0, 120).Draw(t, "whole"), rapid.Int64Range(0, 999).Draw(t, "thousandths")),
		}
		if rapid.Bool().Draw(t, "with birth and age") {
			age := int(rapid.Int32().Draw(t, "age"))
			m.Born, m.Age = dates().Draw(t, "born"), &age
		}
		return m
	})
}

// What encoding/json writes of a form, the door reads back as it was.
func TestReadJSONReadsWhatWasWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		written := dossier{
			SchemaVersion: int(rapid.Int32().Draw(t, "version")),
			Title:         rapid.String().Draw(t, "title"),
			Urgent:        rapid.Bool().Draw(t, "urgent"),
			Since:         dates().Draw(t, "since"),
			Members:       rapid.SliceOfN(members(), 0, 3).Draw(t, "members"),
			Span:          periods().Draw(t, "span"),
		}
		if rapid.Bool().Draw(t, "with notes") {
			contact := members().Draw(t, "contact")
			written.Contact, written.Notes = &contact, rapid.SliceOfN(rapid.String(), 1, 3).Draw(t, "notes")
		}
		raw, err := json.Marshal(written)
		assert.NoError(t, err)
		var got dossier
		assert.NoError(t, integraal.ReadJSON(raw, &got), string(raw))
		assert.Equal(t, written, got)
	})
}

func FuzzReadJSON(f *testing.F) {
	for _, s := range []string{
		`{"schemaVersion": 1, "title": "x", "members": [{"name": "S.", "born": "1990-02-28", "income": "1401.50"}]}`,
		`{"titel": 1}`, `{"title": "a", "title": "b"}`, `null`, `[[[[`, `{"notes": ["a", 1]}`, `{} {}`, "\xff", ``,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var strict, loose dossier
		err := integraal.ReadJSON(data, &strict)
		if err != nil {
			faults := integraal.FaultsIn(err)
			require.NotEmpty(t, faults)
			for _, fault := range faults {
				require.NotEmpty(t, fault.Code)
				require.NotEmpty(t, fault.Text.NL)
				require.NotEmpty(t, fault.Text.EN)
			}
			return
		}
		require.NoError(t, json.Unmarshal(data, &loose), "accepted what encoding/json refuses")
		require.Equal(t, loose, strict)
	})
}
