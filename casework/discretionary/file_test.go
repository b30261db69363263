package discretionary

import (
	"bytes"
	"flag"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/internal/schemagen"
)

var writeSchema = flag.Bool("write-schema", false, "write the JSON Schema anew")

// TestSchema is both the generator of the schema and the check that it is that of
// the wire types; see go:generate in file.go.
func TestSchema(t *testing.T) {
	want, err := schemagen.Source{
		ID:    "https://raw.githubusercontent.com/integraal/integraal/main/casework/discretionary/schema/ledger.schema.json",
		Title: "integraal ledger file", Root: reflect.TypeFor[ledgerFile](),
		Description: "A regelvrij budget with its bookings, as discretionary.ReadLedger reads it. No condition on who can get it has a place here.",
		Describe: func(_ reflect.Type, f reflect.StructField) string {
			doc := f.Tag.Get("doc")
			if doc == "" {
				return ""
			}
			return strings.ToUpper(doc[:1]) + doc[1:] + "."
		},
		Special: func(_ reflect.Type, f reflect.StructField, _ func(reflect.Type) *schemagen.Node) *schemagen.Node {
			if f.Name == "SchemaVersion" {
				return &schemagen.Node{Const: schemaVersion}
			}
			return nil
		},
		Texts: texts, Finish: finish, Rule: func(*schemagen.Node, string, string) {},
	}.Write()
	require.NoError(t, err)
	if *writeSchema {
		require.NoError(t, os.WriteFile("schema/ledger.schema.json", want, 0o600))
		return
	}
	assert.Equal(t, string(want), string(Schema()), "run go generate ./casework/discretionary")
}

func texts(t reflect.Type) (string, *schemagen.Node) {
	switch t {
	case reflect.TypeFor[label]():
		return "label", &schemagen.Node{Type: "string", Pattern: "^([A-Za-z0-9][A-Za-z0-9._-]{0,39})?$"}
	case reflect.TypeFor[words]():
		return "words", &schemagen.Node{Type: "string", MaxLength: schemagen.Number(maxText)}
	case reflect.TypeFor[yesNo]():
		return "yesNo", schemagen.Words([]string{"yes", "no"})
	case reflect.TypeFor[integraal.Amount]():
		return "amount", schemagen.Matching(`(0|[1-9][0-9]{0,11})(\.[0-9]{1,2})?`)
	case reflect.TypeFor[integraal.Date]():
		node := schemagen.Matching("[0-9]{4}-[0-9]{2}-[0-9]{2}")
		node.Format, node.Description = "date", "A day, such as 2026-03-02."
		return "date", node
	}
	return "", nil
}

// finish adds which fields must be there.
func finish(t reflect.Type, node *schemagen.Node) {
	node.Required = map[reflect.Type][]string{
		reflect.TypeFor[ledgerFile]():  {"schemaVersion", "budget"},
		reflect.TypeFor[budgetFile]():  {"id", "team", "amount", "from", "until", "givenBy"},
		reflect.TypeFor[bookingFile](): {"id", "case", "on", "amount", "purpose", "to", "stand"},
		reflect.TypeFor[effectFile]():  {"says", "by"},
	}[t]
}

var who = integraal.Source{Who: "M", Standard: integraal.ClientStatement, On: integraal.On(2026, time.March, 2)}

// full is a ledger with every stand and every fact.
func full(t require.TestingT) *Ledger {
	l, err := NewLedger(Budget{
		ID: "b1", Team: "wijkteam", Amount: integraal.Euro(1000), GivenBy: "het college",
		Period: integraal.Between(integraal.On(2026, time.January, 1), integraal.On(2026, time.December, 31)),
	})
	require.NoError(t, err)
	day := integraal.On(2026, time.March, 3)
	for _, b := range []Booking{
		{ID: "bed", Case: "z1", On: day, Amount: integraal.Euro(200), Purpose: "een bed voor S", Payment: Payment{
			To: ToPerson, Person: "M", OnBijstand: integraal.Know(true, who), Title: integraal.Know(Gift, who),
		}},
		{ID: "bus", Case: "z1", On: day, Amount: integraal.EuroCents(12_50), Purpose: "buskaart", Payment: Payment{
			To: ToParty, Person: "S", OnBijstand: integraal.Know(false), Title: integraal.Hide[Title](integraal.Text{}),
		}},
		{ID: "boek", Case: "z2", On: day, Amount: integraal.Euro(30), Purpose: "boeken", Payment: Payment{
			To: ToParty, OnBijstand: integraal.Hide[bool](integraal.Text{}),
		}},
	} {
		require.NoError(t, l.Reserve(b))
	}
	require.NoError(t, l.Spend("bed", integraal.EuroCents(189_99), day.AddDays(4)))
	require.NoError(t, l.Tell("bed", Effect{"S slaapt weer in een eigen bed", who}))
	require.NoError(t, l.Release("boek", day.AddDays(1), "school betaalt"))
	return l
}

// TestRoundTrip: what was written reads back as it was, and the schema lets it
// through.
func TestRoundTrip(t *testing.T) {
	t.Parallel()
	state := full(t).State()
	data, err := state.Write()
	require.NoError(t, err)
	back, err := ReadLedger(data)
	require.NoError(t, err)
	again, err := back.State().Write()
	require.NoError(t, err)
	assert.Equal(t, string(data), string(again))
	got := back.State()
	assert.Equal(t, state.Free, got.Free)
	assert.Equal(t, state.Reserved, got.Reserved)
	assert.Equal(t, state.Spent, got.Spent)
	require.Len(t, got.Entries, 3)
	for i := range got.Entries {
		assert.True(t, got.Entries[i].same(&state.Entries[i].Booking), got.Entries[i].ID)
	}
	require.NoError(t, back.Spend("bus", integraal.EuroCents(12_50), integraal.On(2026, time.March, 9)), "and it goes on")

	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("ledger.json", doc))
	schema, err := c.Compile("ledger.json")
	require.NoError(t, err)
	file, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	require.NoError(t, err)
	assert.NoError(t, schema.Validate(file))
	file, err = jsonschema.UnmarshalJSON(strings.NewReader(strings.Replace(string(data), `"stand": "spent"`, `"stand": "granted"`, 1)))
	require.NoError(t, err)
	assert.Error(t, schema.Validate(file))
}

// TestBadFiles: what is wrong is refused, each by its code; a file that spends more
// than its budget too.
func TestBadFiles(t *testing.T) {
	t.Parallel()
	data, err := full(t).State().Write()
	require.NoError(t, err)
	good := string(data)
	for code, text := range map[string]string{
		"ledger.version":      strings.Replace(good, `"schemaVersion": 1`, `"schemaVersion": 2`, 1),
		"budget.over":         strings.Replace(good, `"amount": "1000.00"`, `"amount": "200.00"`, 1),
		"budget.amount":       strings.Replace(good, `"amount": "1000.00"`, `"amount": "-1.00"`, 1),
		"booking.amount":      strings.Replace(good, `"paid": "189.99"`, `"paid": "0.00"`, 1),
		"booking.form":        strings.Replace(good, `"stand": "spent"`, `"stand": "reserved"`, 1),
		"booking.period":      strings.Replace(good, `"paidOn": "2026-03-07"`, `"paidOn": "2026-03-01"`, 1),
		"booking.missing":     strings.Replace(good, `"purpose": "buskaart"`, `"purpose": ""`, 1),
		"ledger.unknown-word": strings.Replace(good, `"is": "gift"`, `"is": "present"`, 1),
		"id.duplicate":        strings.Replace(good, `"id": "bus"`, `"id": "bed"`, 1),
		"id.malformed":        strings.Replace(good, `"id": "bus"`, `"id": "een bus"`, 1),
		"text.long":           strings.Replace(good, "buskaart", strings.Repeat("x", maxText+1), 1),
		"json.unknown-key":    strings.Replace(good, `"team"`, `"squad"`, 1),
		"json.duplicate-key":  strings.Replace(good, `"team": "wijkteam"`, `"team": "a", "team": "b"`, 1),
	} {
		require.NotEqual(t, good, text, code)
		_, err := ReadLedger([]byte(text))
		assert.True(t, integraal.HasFault(err, code), "%s: %v", code, err)
	}
}

func FuzzReadLedger(f *testing.F) {
	data, err := full(f).State().Write()
	require.NoError(f, err)
	f.Add(data)
	f.Add([]byte(`{"schemaVersion":1,"budget":{"id":"b","team":"t","amount":"1","from":"2026-01-01","until":"2026-12-31","givenBy":"c"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		l, err := ReadLedger(data)
		if err != nil {
			assert.NotEmpty(t, integraal.FaultsIn(err), "a wrong file gives faults")
			return
		}
		s := l.State()
		assert.False(t, s.Free.IsNegative())
		assert.Equal(t, s.Budget.Amount, s.Reserved.Plus(s.Spent).Plus(s.Free))
		written, err := s.Write()
		require.NoError(t, err)
		back, err := ReadLedger(written)
		require.NoError(t, err)
		again, err := back.State().Write()
		require.NoError(t, err)
		assert.Equal(t, string(written), string(again))
	})
}
