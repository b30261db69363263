package consent_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

func voorbeeldstad(t testing.TB) string {
	t.Helper()
	data, err := os.ReadFile("testdata/protocol/voorbeeldstad.json")
	require.NoError(t, err)
	return string(data)
}

func protocolSchema(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(consent.ProtocolSchema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("protocol.schema.json", doc))
	schema, err := c.Compile("protocol.schema.json")
	require.NoError(t, err)
	return schema
}

func meets(schema *jsonschema.Schema, data []byte) bool {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	return err == nil && schema.Validate(doc) == nil
}

// What is read can be written, meets the schema, and reads as the same.
func TestProtocolGoesRound(t *testing.T) {
	t.Parallel()
	schema := protocolSchema(t)
	require.True(t, meets(schema, []byte(voorbeeldstad(t))))
	p, err := consent.ReadProtocol([]byte(voorbeeldstad(t)))
	require.NoError(t, err)
	written, err := p.Write()
	require.NoError(t, err)
	assert.True(t, meets(schema, written), "%s", written)
	again, err := consent.ReadProtocol(written)
	require.NoError(t, err)
	assert.Equal(t, p, again)
	assert.Equal(t, consent.Statute, p.Minors)
	assert.Equal(t, integraal.Between(day("2025-01-01"), day("2026-12-31")), p.Valid)
	assert.True(t, p.Misuse.UsableFor(consent.Pw))
	assert.False(t, p.Misuse.UsableFor(consent.Wmo), "nobody said whether they are bound there")
	assert.Equal(t, 2, p.Urgent.Days)
	assert.Equal(t, consent.These(consent.Health), p.Restrictions[0].Categories)
	found, ok := p.Purpose("vt", "veilig-thuis")
	assert.True(t, ok)
	assert.Equal(t, consent.VeiligThuis, found.Regime)
}

// A file that the schema refuses is refused, and each fault is told by its code.
func TestBadProtocols(t *testing.T) {
	t.Parallel()
	schema := protocolSchema(t)
	good := voorbeeldstad(t)
	for name, c := range map[string]struct {
		from, to, code string
		onlyRead       bool // no schema can say it
	}{
		"another version":            {`"schemaVersion": 1`, `"schemaVersion": 2`, "protocol.version", false},
		"no municipality":            {`"municipality": "Voorbeeldstad",`, ``, "protocol.missing", false},
		"an empty municipality":      {`"Voorbeeldstad"`, `""`, "protocol.missing", false},
		"undated":                    {`"from": "2025-01-01",`, ``, "protocol.missing", false},
		"no day":                     {`"2025-01-01"`, `"2025-02-30"`, "date.impossible", false},
		"an unknown key":             {`"minors"`, `"minor"`, "json.unknown-key", false},
		"an unknown profile":         {`"statute"`, `"parents"`, "consent.unknown", false},
		"an unknown law":             {`"veiligThuis"`, `"vt"`, "consent.unknown", false},
		"an unknown category":        {`"ownOnly": ["debts"]`, `"ownOnly": ["debt"]`, "consent.unknown", false},
		"an unknown relation":        {`"partner", "housemate"`, `"none"`, "consent.unknown", false},
		"a purpose without a role":   {`"role": "handhaving", `, ``, "protocol.missing", false},
		"a purpose without a law":    {`"regime": "veiligThuis", `, ``, "protocol.purpose", true},
		"a purpose twice":            {`"code": "leren", "role": "wethouder"`, `"code": "advies", "role": "helpdesk"`, "protocol.purpose", true},
		"urgency without roles":      {`"roles": ["wijkteam"], "days"`, `"roles": [], "days"`, "protocol.missing", false},
		"urgency for too long":       {`"days": 2`, `"days": 8`, "protocol.range", false},
		"urgency without an end":     {`, "days": 2`, ``, "protocol.range", false},
		"a threshold of one":         {`"threshold": 10`, `"threshold": 1`, "protocol.threshold", false},
		"a threshold below nothing":  {`"threshold": 10`, `"threshold": -1`, "protocol.range", false},
		"a count of nobody knows":    {`, "households": 41`, ``, "protocol.missing", false},
		"a helpdesk that reports":    {`["handhaving"]`, `["helpdesk"]`, "protocol.helpdesk", true},
		"a helpdesk that hears":      {`"role": "helpdesk", "anonymous": true`, `"role": "helpdesk", "regime": "wmo"`, "protocol.helpdesk", true},
		"it ends before it begins":   {`"until": "2026-12-31"`, `"until": "2024-12-31"`, "protocol.days", true},
		"a finding without a reason": {`, "because": "niemand daar werkt in deze wijk"`, ``, "protocol.missing", false},
		"a control character":        {`"Noord"`, `"No\u0007ord"`, "protocol.range", false},
		"too long a name":            {`"Noord"`, `"` + strings.Repeat("N", 81) + `"`, "protocol.range", false},
		"a label in one language":    {`, "en": "inquiry into support"`, ``, "protocol.missing", false},
		"a negative amount":          {`"amountStep": "250"`, `"amountStep": "-250"`, "protocol.range", false},
		"half a number":              {`"days": 2`, `"days": 1.5`, "json.type", false},
	} {
		bad := strings.Replace(good, c.from, c.to, 1)
		require.NotEqual(t, good, bad, name)
		p, err := consent.ReadProtocol([]byte(bad))
		assert.Nil(t, p, name)
		assert.True(t, integraal.HasFault(err, c.code), "%s: %v", name, err)
		assert.Equal(t, c.onlyRead, meets(schema, []byte(bad)), name)
	}
	_, err := consent.ReadProtocol([]byte(`{"schemaVersion": 3, "urgent": {"roles": [], "days": 9}}`))
	faults := integraal.FaultsIn(err)
	assert.GreaterOrEqual(t, len(faults), 7, "all faults at once: %v", err)
}

// The words of the schema are those of the package.
func TestSchemaHasEveryWord(t *testing.T) {
	t.Parallel()
	var schema struct {
		Defs map[string]struct {
			Properties map[string]struct {
				Enum  []string `json:"enum"`
				Items struct {
					Enum []string `json:"enum"`
				} `json:"items"`
			} `json:"properties"`
		} `json:"$defs"`
	}
	require.NoError(t, json.Unmarshal(consent.ProtocolSchema(), &schema))
	var regimes, categories, relations []string
	for _, r := range consent.AllRegimes() {
		regimes = append(regimes, r.String())
	}
	for _, c := range consent.AllCategories().List() {
		categories = append(categories, c.String())
	}
	for r := consent.Outside; r <= consent.Network; r++ {
		relations = append(relations, r.String())
	}
	purpose, restriction := schema.Defs["purpose"].Properties, schema.Defs["restriction"].Properties
	assert.Equal(t, regimes, purpose["regime"].Enum)
	assert.Equal(t, categories, purpose["needs"].Items.Enum)
	assert.Equal(t, categories, purpose["ownOnly"].Items.Enum)
	assert.Equal(t, categories, restriction["categories"].Items.Enum)
	assert.Equal(t, regimes, restriction["services"].Items.Enum)
	assert.Equal(t, relations, restriction["relations"].Items.Enum)
	assert.Equal(t, regimes, schema.Defs["misuse"].Properties["schemes"].Items.Enum)
}

// Whatever a file holds, it is refused with faults, or it meets the schema, goes
// round and shows nothing to a role that it does not name.
func FuzzReadProtocol(f *testing.F) {
	schema := protocolSchema(f)
	f.Add([]byte(voorbeeldstad(f)))
	f.Add([]byte(`{"schemaVersion": 1, "municipality": "é", "version": "1", "from": "2026-01-01", "purposes": []}`))
	f.Add([]byte(`{"schemaVersion": 1, "municipality": "A", "version": "1", "from": "2026-01-01", "purposes": [{"code": "c", "role": "r", "regime": "wmo", "needs": ["health", "health"]}], "restrictions": [{}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := consent.ReadProtocol(data)
		if err != nil {
			require.NotEmpty(t, integraal.FaultsIn(err))
			require.Nil(t, p)
			return
		}
		require.True(t, meets(schema, data), "what is read meets the schema")
		require.NoError(t, p.Check())
		written, err := p.Write()
		require.NoError(t, err)
		again, err := consent.ReadProtocol(written)
		require.NoError(t, err)
		once, err := again.Write()
		require.NoError(t, err)
		require.Equal(t, string(written), string(once))
		r := own()
		r.Viewer.Role = "a role that no file names, since it is longer than a name of a file can be: eighty-one characters"
		d := consent.NewGate(consent.GateFacts{Protocol: p}).Decide(r)
		require.Equal(t, consent.Deny, d.Outcome)
	})
}
