package outlook

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func ownFigures(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/references.json")
	require.NoError(t, err)
	return data
}

func referencesSchema(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(ReferencesSchema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("references.schema.json", doc))
	schema, err := c.Compile("references.schema.json")
	require.NoError(t, err)
	return schema
}

func meets(schema *jsonschema.Schema, data []byte) bool {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	return err == nil && schema.Validate(doc) == nil
}

// TestReadReferences: what stands in the file, and nothing else; it goes round.
func TestReadReferences(t *testing.T) {
	t.Parallel()
	schema := referencesSchema(t)
	assert.True(t, meets(schema, ownFigures(t)))
	list, err := ReadReferences(ownFigures(t))
	require.NoError(t, err)
	require.Len(t, list, 2)
	assert.Equal(t, Reference{
		Name: "leefgeld", Amount: integraal.Euro(820), From: on(2026, 1, 1), Until: on(2026, 6, 30), Source: "verzonnen voorbeeld, bijlage 2",
		Says: integraal.Text{NL: "leefgeld, ouder met kinderen (verzonnen)", EN: "money for daily life, a parent with children (made up)"},
	}, list[0])
	assert.Equal(t, "835.00 2026-07-01 2026-12-31", list[1].Amount.String()+" "+list[1].From.String()+" "+list[1].Until.String())
	written, err := WriteReferences(list)
	require.NoError(t, err)
	assert.True(t, meets(schema, written))
	again, err := ReadReferences(written)
	require.NoError(t, err)
	assert.Equal(t, list, again)
	_, err = WriteReferences([]Reference{{Name: "x"}})
	assert.True(t, integraal.HasFault(err, "references.missing"))
}

// TestReferencesFaults: each with the path of its field, and all at once; what the
// schema can say, it says too.
func TestReferencesFaults(t *testing.T) {
	t.Parallel()
	schema, own := referencesSchema(t), string(ownFigures(t))
	for from, want := range map[string]struct {
		to, fault string
		inSchema  bool
	}{
		`"schemaVersion": 1`:                  {`"schemaVersion": 2`, "references.version schemaVersion", true},
		`"schemaVersion": 1,`:                 {``, "references.version schemaVersion", true},
		`"references"`:                        {`"figures"`, "json.unknown-key ", true},
		`"name": "leefgeld", `:                {``, "references.missing references[0].name", true},
		`"en": "money for daily life, a`:      {`"en": "", "x": "a`, "json.unknown-key references[0].says", true},
		`"nl": "leefgeld, ouder met`:          {`"nl": "{who} met`, "references.text references[0].says.nl", true},
		`"verzonnen voorbeeld, bijlage 2"`:    {`""`, "references.missing references[0].source", true},
		`"source": "verzonnen`:                {`"source": "` + strings.Repeat("é", 500) + `v`, "references.text references[0].source", true},
		`"amount": "820.00", `:                {``, "references.missing references[0].amount", true},
		`"820.00"`:                            {`"-820.00"`, "amount.negative references[0].amount", true},
		`"835.00"`:                            {`"1000000000.01"`, "amount.range references[1].amount", false},
		`820.00`:                              {`820,00`, "amount.malformed references[0].amount", true},
		`"from": "2026-01-01", `:              {``, "references.missing references[0].from", true},
		`"until": "2026-06-30", `:             {``, "references.missing references[0].until", true},
		`"until": "2026-06-30"`:               {`"until": "2025-12-31"`, "references.days references[0].until", false},
		`"2026-06-30"`:                        {`"2026-07-01"`, "references.overlap references[1]", false},
		`"2026-12-31"`:                        {`"2026-02-30"`, "date.impossible references[1].until", true},
		`"references": [` + "\n    {\n      ": {`"references": [], "$schema": "x", "more": [` + "\n{", "json.unknown-key ", true},
	} {
		require.Contains(t, own, from)
		data := []byte(strings.Replace(own, from, want.to, 1))
		list, err := ReadReferences(data)
		require.Error(t, err, from)
		assert.Empty(t, list)
		found := integraal.FaultsIn(err)
		require.NotEmpty(t, found, from)
		assert.Equal(t, want.fault, found[0].Code+" "+found[0].Path, from)
		assert.Equal(t, want.inSchema, !meets(schema, data), "%s", from)
	}
	_, err := ReadReferences([]byte(`{"schemaVersion": 1, "references": []}`))
	assert.True(t, integraal.HasFault(err, "references.missing"))
	_, err = ReadReferences([]byte(`{"schemaVersion": 1, "references": [{}, {}]}`))
	assert.Len(t, integraal.FaultsIn(err), 14, "seven of each")
	many := `{"schemaVersion": 1, "references": [{}` + strings.Repeat(",{}", mostList) + `]}`
	_, err = ReadReferences([]byte(many))
	assert.True(t, integraal.HasFault(err, "outlook.range"))
}

// FuzzReferences: whatever a file holds, it is refused with faults or gives figures that
// meet the schema, go round, and can be set beside a month.
func FuzzReferences(f *testing.F) {
	schema := referencesSchema(f)
	f.Add(ownFigures(f))
	f.Add([]byte(`{"schemaVersion": 1, "references": [{"name": "a", "says": {"nl": "b", "en": "c"}, "amount": "-0", "from": "2026-01-01", "until": "2026-01-01", "source": "d"}]}`))
	f.Add([]byte(`{"$schema": "x", "schemaVersion": 1, "references": [{}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := ReadReferences(data)
		if err != nil {
			assert.NotEmpty(t, integraal.FaultsIn(err))
			return
		}
		assert.True(t, meets(schema, bytes.TrimPrefix(data, []byte("\ufeff"))), "what is read meets the schema")
		written, err := WriteReferences(list)
		require.NoError(t, err)
		again, err := ReadReferences(written)
		require.NoError(t, err)
		assert.Equal(t, list, again)
		_, err = Compare(Budget{First: list[0].From, Remains: integraal.Euro(-1)}, list)
		assert.NoError(t, err)
	})
}
