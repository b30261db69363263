package income_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/income/conform"
)

// TestCases runs every published outcome, and every one that was reckoned by
// hand where nobody published it: testdata/cases, in the form that package
// conform documents and reads. No expectation comes from this library.
func TestCases(t *testing.T) {
	t.Parallel()
	report, err := conform.Run(os.DirFS("testdata/cases"))
	require.NoError(t, err)
	for i := range report.Results {
		r := &report.Results[i]
		assert.True(t, r.Passed, "%s %s: expected %v, got %v", r.File, r.ID, r.Missed(), r.Got)
	}
}

var writeCases = flag.Bool("write-cases", false, "write cases.json anew")

// publishedCase is a case as cases.json has it: that of its file, with its scheme
// and the norms of the whole file.
type publishedCase struct {
	Scheme     string          `json:"scheme"`
	ID         string          `json:"id"`
	Day        string          `json:"day"`
	Facts      json.RawMessage `json:"facts,omitempty"`
	Exact      json.RawMessage `json:"exact,omitempty"`
	Norms      json.RawMessage `json:"norms,omitempty"`
	Expected   json.RawMessage `json:"expected"`
	Source     string          `json:"source"`
	Provenance string          `json:"provenance,omitempty"`
	Confidence string          `json:"confidence,omitempty"`
	Arithmetic string          `json:"arithmetic,omitempty"`
	Note       string          `json:"note,omitempty"`
	Published  string          `json:"published,omitempty"`
}

// TestCasesArePublished: cases.json has every case of testdata/cases, so that who
// does not read the folders can hold another program against them.
func TestCasesArePublished(t *testing.T) {
	names, err := filepath.Glob("testdata/cases/*/*.json")
	require.NoError(t, err)
	out := struct {
		SchemaVersion int             `json:"schemaVersion"`
		About         string          `json:"about"`
		Cases         []publishedCase `json:"cases"`
	}{1, "Every case that package income is held against: household, day, expected outcome and source, in the form of income/conform. Generated; do not edit.", nil}
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		var file struct {
			Schema        string          `json:"$schema"`
			SchemaVersion int             `json:"schemaVersion"`
			Scheme        string          `json:"scheme"`
			About         string          `json:"about"`
			Norms         json.RawMessage `json:"norms"`
			Cases         []publishedCase `json:"cases"`
		}
		dec := json.NewDecoder(bytes.NewReader(data))
		dec.DisallowUnknownFields() // what is not published is not in a file
		require.NoError(t, dec.Decode(&file), name)
		for _, c := range file.Cases {
			c.Scheme = file.Scheme
			if c.Norms == nil {
				c.Norms = file.Norms
			} else {
				require.Empty(t, file.Norms, "%s: norms of the file and of %s cannot be put together", name, c.ID)
			}
			out.Cases = append(out.Cases, c)
		}
	}
	var want bytes.Buffer
	w := json.NewEncoder(&want)
	w.SetEscapeHTML(false)
	w.SetIndent("", " ")
	require.NoError(t, w.Encode(out))
	if *writeCases {
		require.NoError(t, os.WriteFile("cases.json", want.Bytes(), 0o600))
		return
	}
	got, err := os.ReadFile("cases.json")
	require.NoError(t, err)
	assert.True(t, want.String() == string(got), "run go generate ./income")

	report, err := conform.Run(os.DirFS("testdata/cases"))
	require.NoError(t, err)
	assert.Len(t, out.Cases, len(report.Results))
}
