package intake

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
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/internal/schemagen"
	"github.com/integraal/integraal/participation"
)

var writeSchema = flag.Bool("write-schema", false, "write the JSON Schema anew")

// TestSchema is both the generator of the schema and the check that it is that of
// the wire types; see go:generate in file.go.
func TestSchema(t *testing.T) {
	want, err := schemagen.Source{
		ID:    "https://raw.githubusercontent.com/integraal/integraal/main/casework/intake/schema/intake.schema.json",
		Title: "integraal intake file", Root: reflect.TypeFor[intakeFile](),
		Description: "What the conversations at one municipal access brought up, as intake.Read reads it. Record only what the question " +
			"asks and the client wants. What is left out is unknown or was not asked.",
		Describe: func(_ reflect.Type, f reflect.StructField) string {
			doc := f.Tag.Get("doc")
			if doc == "" {
				return ""
			}
			return strings.ToUpper(doc[:1]) + doc[1:] + "."
		},
		Special: special, Texts: texts, Finish: finish, Rule: func(*schemagen.Node, string, string) {},
	}.Write()
	require.NoError(t, err)
	if *writeSchema {
		require.NoError(t, os.WriteFile("schema/intake.schema.json", want, 0o600))
		return
	}
	assert.Equal(t, string(want), string(Schema()), "run go generate ./casework/intake")
}

func special(_ reflect.Type, f reflect.StructField, _ func(reflect.Type) *schemagen.Node) *schemagen.Node {
	if f.Name == "SchemaVersion" {
		return &schemagen.Node{Const: schemaVersion}
	}
	return nil
}

func texts(t reflect.Type) (string, *schemagen.Node) {
	switch t {
	case reflect.TypeFor[label]():
		return "label", &schemagen.Node{Type: "string", Pattern: "^([A-Za-z0-9][A-Za-z0-9._-]{0,39})?$"}
	case reflect.TypeFor[words]():
		return "words", &schemagen.Node{Type: "string", MaxLength: schemagen.Number(maxText)}
	case reflect.TypeFor[yesNo]():
		return "yesNo", schemagen.Words([]string{"yes", "no", "none"})
	case reflect.TypeFor[reading]():
		return "reading", schemagen.Words([]string{integraal.Unverified.String(), integraal.Probable.String(), integraal.Certain.String()})
	case reflect.TypeFor[integraal.Date]():
		node := schemagen.Matching("[0-9]{4}-[0-9]{2}-[0-9]{2}")
		node.Format, node.Description = "date", "A day, such as 2026-03-02."
		return "date", node
	}
	return "", nil
}

// finish adds which fields must be there.
func finish(t reflect.Type, node *schemagen.Node) {
	required := map[reflect.Type][]string{
		reflect.TypeFor[intakeFile]():   {"schemaVersion", "clients", "settings"},
		reflect.TypeFor[settingsFile](): {"definition", "chosenBy"},
		reflect.TypeFor[heardFile]():    {"conversation", "domain", "by"},
		reflect.TypeFor[talkFile]():     {"id"},
		reflect.TypeFor[questionFile](): {"who", "says"},
	}
	node.Required = required[t]
}

func schemaOf(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("intake.json", doc))
	schema, err := c.Compile("intake.json")
	require.NoError(t, err)
	return schema
}

var (
	talked  = integraal.On(2026, time.February, 3)
	herself = integraal.Source{Who: "M", Standard: integraal.ClientStatement, On: talked}
)

// full is a file with everything in it.
func full() File {
	yes, no := integraal.Know(true, herself), integraal.Know(false, integraal.Source{Who: "W", Standard: integraal.Document, On: talked})
	return File{
		Intake: Intake{
			ID: "i1", Day: integraal.On(2026, time.March, 2), Clients: []string{"M", "P"},
			Questions:     []Question{{"M", talked, "Wie helpt mij?", []Domain{Finances}}},
			Scope:         integraal.Know(Scope{Only: []Domain{Finances, Housing}, Words: "De rest niet."}, herself),
			Conversations: []Conversation{{"g1", talked, Method{Code: MethodPositive}, []string{"M"}}, {"g2", talked, Method{Name: "eigen"}, nil}},
			Heard:         []Heard{{"g1", Finances, "M", Need, herself, "schulden"}, {"g2", Housing, "", Unclear, herself, ""}},
			Strengths:     []Strength{{"g1", "M", Housing, herself, "zij klust zelf"}},
			Connections: integraal.Know([]Connection{
				{Finances, Housing, problemmap.Persist, "de huur", yes}, {From: Housing, To: Finances},
			}, herself),
			Joint: integraal.Contest(
				integraal.Account[bool]{Value: true, Source: herself}, integraal.Account[bool]{Absent: true, Source: integraal.Source{Who: "P"}}),
			Members:   []MemberWish{{Wijkteam, yes}, {WorkIncome, no}, {School, integraal.Hide[bool](integraal.Text{})}},
			LawsUsed:  integraal.Know([]integraal.Law{integraal.Wmo2015}, herself),
			HelpSince: integraal.KnowAbsent[integraal.Date](herself),
			Quick:     []QuickAsk{{Housing, talked, herself, "ontruiming"}},
			Events: []participation.Event{
				{Kind: participation.EventPwMelding, Of: "pw", Day: integraal.Know(talked, herself), Adults: []participation.AdultFacts{
					{ID: "M", Born: integraal.Know(integraal.On(2002, time.May, 1)), LastSchool: integraal.KnowAbsent[integraal.Date](), Urenbeperkt: no},
				}},
				{Kind: participation.EventFirstTalk, Weeks: integraal.Know(8, herself)},
			},
		},
		Settings: Settings{
			Definition: Definition{
				ID: "eigen", Version: "2", Name: integraal.Text{NL: "onze regel", EN: "our rule"},
				Sources:    []Origin{{"verordening", integraal.Certain}},
				Conditions: Conditions{Domains: 2, Among: []Domain{Finances, Housing}, Core: true, Laws: 1, Years: 1, Cohering: true}, Announced: true,
			},
			ChosenBy: "de raad", Since: talked, Response: integraal.Know(Response{3, "werkafspraak"}),
			Domains: []LifeDomain{
				{Finances, integraal.Text{NL: "geld", EN: "money"}, "financiën", data(consent.Income), []integraal.Citation{wgsHelp}, startsPw},
				{Housing, integraal.Text{NL: "wonen", EN: "housing"}, "", data(consent.Housing, consent.Debts), nil, nil},
			},
			Seats: []SeatRule{{Housing, HousingParty, []integraal.Citation{wmoShelter, jeugdhulp}}},
		},
	}
}

// TestRoundTrip: what was written reads back as it was, and the schema lets it
// through.
func TestRoundTrip(t *testing.T) {
	t.Parallel()
	data, err := full().Write()
	require.NoError(t, err)
	back, err := Read(data)
	require.NoError(t, err)
	again, err := back.Write()
	require.NoError(t, err)
	assert.Equal(t, string(data), string(again))
	one, err := Assess(full().Intake, full().Settings)
	require.NoError(t, err)
	two, err := Assess(back.Intake, back.Settings)
	require.NoError(t, err)
	assert.Equal(t, one, two)
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	require.NoError(t, err)
	assert.NoError(t, schemaOf(t).Validate(doc))
}

// anyState is a fact in any of the five states.
func anyState[T any](t *rapid.T, name string, values ...T) integraal.Fact[T] {
	v := rapid.SampledFrom(values).Draw(t, name)
	switch rapid.IntRange(0, 4).Draw(t, name+" state") {
	case 0:
		return integraal.Fact[T]{}
	case 1:
		return integraal.Know(v, herself)
	case 2:
		return integraal.KnowAbsent[T](herself)
	case 3:
		return integraal.Hide[T](integraal.Text{})
	}
	return integraal.Contest(integraal.Account[T]{Value: v, Source: herself}, integraal.Account[T]{Absent: true, Source: herself})
}

// TestFactsSurvive: each fact reads back in the state in which it was written.
func TestFactsSurvive(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		f := full()
		f.Intake.Joint = anyState(t, "joint", true, false)
		f.Intake.HelpSince = anyState(t, "help", talked, talked.AddDays(-1))
		f.Intake.LawsUsed = anyState(t, "laws", []integraal.Law{integraal.Wgs}, []integraal.Law{integraal.Wmo2015, integraal.Wgs})
		f.Intake.Events[0].Day = anyState(t, "day", talked)
		f.Intake.Members[0].Wants = anyState(t, "wants", true, false)
		data, err := f.Write()
		require.NoError(t, err)
		back, err := Read(data)
		require.NoError(t, err)
		assert.Equal(t, f.Intake.Joint, back.Intake.Joint)
		assert.Equal(t, f.Intake.HelpSince, back.Intake.HelpSince)
		assert.Equal(t, f.Intake.LawsUsed, back.Intake.LawsUsed)
		assert.Equal(t, f.Intake.Events[0].Day, back.Intake.Events[0].Day)
		assert.Equal(t, f.Intake.Members[0].Wants, back.Intake.Members[0].Wants)
	})
}

// TestBadFiles: what is wrong is refused, each by its code.
func TestBadFiles(t *testing.T) {
	t.Parallel()
	data, err := full().Write()
	require.NoError(t, err)
	good := string(data)
	for code, text := range map[string]string{
		"intake.version":      strings.Replace(good, `"schemaVersion": 1`, `"schemaVersion": 2`, 1),
		"intake.unknown-word": strings.Replace(good, `"answer": "need"`, `"answer": "maybe"`, 1),
		"id.malformed":        strings.Replace(good, `"id": "i1"`, `"id": "J. Jansen"`, 1),
		"definition.bundled":  `{"schemaVersion":1,"clients":["M"],"settings":{"definition":{"id":"x","version":"1"},"chosenBy":"c"}}`,
		"json.unknown-key":    strings.Replace(good, `"clients"`, `"customers"`, 1),
		"json.duplicate-key":  strings.Replace(good, `"id": "i1"`, `"id": "i1", "id": "i2"`, 1),
		"text.long":           strings.Replace(good, "schulden", strings.Repeat("x", maxText+1), 1),
		"list.long":           strings.Replace(good, `"clients": [`, `"clients": [`+strings.Repeat(`"a",`, maxRows+1), 1),
	} {
		require.NotEqual(t, good, text, code)
		_, err := Read([]byte(text))
		assert.True(t, integraal.HasFault(err, code), "%s: %v", code, err)
	}
	f := full()
	f.Intake.Events[0].Set = integraal.Know(talked)
	_, err = f.Write()
	assert.True(t, integraal.HasFault(err, "event.file"))
}

func FuzzRead(f *testing.F) {
	data, err := full().Write()
	require.NoError(f, err)
	f.Add(data)
	f.Add([]byte(`{"schemaVersion":1,"clients":["M"],"day":"2026-03-02","settings":{"definition":{"id":"two-domains","version":"1"},"chosenBy":"c"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := Read(data)
		if err != nil {
			assert.NotEmpty(t, integraal.FaultsIn(err), "a wrong file gives faults")
			return
		}
		written, err := file.Write()
		require.NoError(t, err)
		back, err := Read(written)
		require.NoError(t, err)
		again, err := back.Write()
		require.NoError(t, err)
		assert.Equal(t, string(written), string(again))
		if _, err := Assess(file.Intake, file.Settings); err != nil {
			assert.NotEmpty(t, integraal.FaultsIn(err))
		}
	})
}
