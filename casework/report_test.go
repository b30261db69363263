package casework

import (
	"encoding/json"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// TestReportsMeetTheirSchema: whoever looks at a bundled case, the report has
// the form that the schema says, and no citizen service number in it.
func TestReportsMeetTheirSchema(t *testing.T) {
	schema := schemaOf(t, ReportSchema())
	for file, viewers := range map[string][]string{
		"bundled/household.json": {"wijkteam", "werk-en-inkomen", "schuldhulp", "wethouder", "client", "M", "D", "S", "A", "F"},
		"bundled/mirror.json":    {"wijkteam", "werk-en-inkomen", "schuldhulp", "wethouder", "X", "Y"},
	} {
		c, err := Read(load(t, file))
		require.NoError(t, err)
		for _, viewer := range viewers {
			t.Run(file+" "+viewer, func(t *testing.T) {
				assert.NoError(t, checkReport(c, Question{Viewer: viewer}, schema))
			})
		}
	}
}

// TestAnyReportMeetsItsSchema does the same for cases that nobody made up.
func TestAnyReportMeetsItsSchema(t *testing.T) {
	t.Parallel()
	schema := schemaOf(t, ReportSchema())
	rapid.Check(t, func(t *rapid.T) {
		c, err := New(genParts(t))
		require.NoError(t, err)
		for _, viewer := range []string{"W", "K", "G", "L", "P1"} {
			require.NoError(t, checkReport(c, Question{Viewer: viewer}, schema), viewer)
		}
	})
}

func checkReport(c *Case, q Question, schema *jsonschema.Schema) error {
	r, err := Review(c, q)
	if err != nil {
		return err
	}
	text, err := json.Marshal(r)
	if err != nil {
		return err
	}
	for _, p := range c.parts.Persons {
		if err := hides(string(text), p.BSN); err != nil {
			return err
		}
	}
	return validates(schema, text)
}
