package casework

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// schemaOf compiles a schema with an independent validator.
func schemaOf(t testing.TB, schema []byte) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("schema.json", doc))
	compiled, err := c.Compile("schema.json")
	require.NoError(t, err)
	return compiled
}

// validates reports whether a JSON text meets a schema; a text that is no JSON
// does not.
func validates(schema *jsonschema.Schema, text []byte) error {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return err
	}
	return schema.Validate(doc)
}

func filesIn(t testing.TB, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	require.NoError(t, err)
	require.NotEmpty(t, files)
	return files
}

func load(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return data
}

// TestGoodFiles: a good file meets the schema, is read, and goes round.
func TestGoodFiles(t *testing.T) {
	schema := schemaOf(t, CaseSchema())
	for _, path := range append(filesIn(t, "testdata/files/good/*.json"), filesIn(t, "bundled/*.json")...) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			data := load(t, path)
			require.NoError(t, validates(schema, data))
			c, err := Read(data)
			require.NoError(t, err)
			roundTrip(t, schema, c)
		})
	}
}

// roundTrip writes a case, checks the file against the schema and reads it.
func roundTrip(t require.TestingT, schema *jsonschema.Schema, c *Case) {
	file, err := c.Write()
	require.NoError(t, err)
	require.NoError(t, validates(schema, file))
	again, err := Read(file)
	require.NoError(t, err)
	require.Equal(t, c, again)
	same, err := again.Write()
	require.NoError(t, err)
	require.Equal(t, string(file), string(same))
}

// TestBadFiles: a bad file is refused, with exactly the faults that stand in
// the text beside it, a code and a path a line. The first line says whether the
// schema refuses it too, or cannot tell.
func TestBadFiles(t *testing.T) {
	schema := schemaOf(t, CaseSchema())
	for _, path := range filesIn(t, "testdata/files/bad/*.json") {
		t.Run(filepath.Base(path), func(t *testing.T) {
			data := load(t, path)
			_, err := Read(data)
			require.Error(t, err)
			got := []string{"schema cannot tell"}
			if validates(schema, data) != nil {
				got[0] = "schema refuses"
			}
			for _, f := range integraal.FaultsIn(err) {
				got = append(got, strings.TrimSpace(f.Code+" "+f.Path))
				assert.NotEmpty(t, f.Text.NL)
				assert.NotEmpty(t, f.Text.EN)
			}
			want := load(t, strings.TrimSuffix(path, ".json")+".txt")
			assert.Equal(t, string(want), strings.Join(got, "\n")+"\n")
		})
	}
}
