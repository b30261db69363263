package income

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func householdBytes(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "household", name+".json"))
	require.NoError(t, err)
	return data
}

func readHousehold(t testing.TB, data []byte) *HouseholdFile {
	t.Helper()
	f, err := ReadHousehold(data)
	require.NoError(t, err)
	return f
}

// TestHouseholdFilesGoRound: the good files meet the schema and are read; what
// is written of them meets the schema too and is read as the same.
func TestHouseholdFilesGoRound(t *testing.T) {
	t.Parallel()
	schema := householdSchema(t)
	for _, name := range []string{"known", "little", "states"} {
		data := householdBytes(t, name)
		assert.True(t, meets(schema, data), name)
		f := readHousehold(t, data)
		written, err := f.Write()
		require.NoError(t, err, name)
		assert.True(t, meets(schema, written), name)
		assert.Equal(t, f, readHousehold(t, written), name)
	}
}

// TestHouseholdStates: each form of a fact is the state that it says.
func TestHouseholdStates(t *testing.T) {
	t.Parallel()
	f := readHousehold(t, householdBytes(t, "states"))
	h, c := &f.Household, &f.Household.Claimant
	brp := integraal.Source{Who: "BRP", Standard: integraal.Register, On: on(2026, 1, 5)}
	assert.Equal(t, integraal.Know(on(1982, 11, 4), brp), c.Born)
	assert.Equal(t, integraal.Know(true), c.Insured)
	assert.Equal(t, integraal.Contest(
		integraal.Account[integraal.PerYear]{
			Value:  integraal.EuroPerYear(19600),
			Source: integraal.Source{Who: "M", Standard: integraal.ClientStatement, On: on(2026, 2, 20)},
		},
		integraal.Account[integraal.PerYear]{
			Value:  integraal.EuroPerYear(21400),
			Source: integraal.Source{Who: "Belastingdienst", Standard: integraal.Register, On: on(2026, 2, 1)},
		}), c.Toetsingsinkomen)
	ask := integraal.Text{NL: "Vraag M naar de aangifte.", EN: "Ask M for the tax return."}
	assert.Equal(t, integraal.Ask[integraal.Amount](ask), c.Rendementsgrondslag)
	assert.Equal(t, integraal.Unknown, c.Rendementsgrondslag.State())
	assert.Equal(t, integraal.Hide[[]Inkomen](integraal.Text{NL: "M kan toestemming geven.", EN: "M can consent."}), c.Inkomsten)
	work, known := c.Werk.Value()
	require.True(t, known)
	assert.Equal(t, integraal.Know(integraal.EuroPerMonth(820)), work.Earned)
	assert.Equal(t, integraal.Unknown, work.MonthsN.State())
	assert.Equal(t, []integraal.Source{{Who: "werkgever", Standard: integraal.Document}}, c.Werk.Sources())
	members, known := h.Members.Value()
	require.True(t, known)
	require.Len(t, members, 2)
	assert.Equal(t, integraal.Contested, members[0].Spouse.State())
	assert.Len(t, members[0].Spouse.Accounts(), 2)
	assert.Equal(t, integraal.Contest[bool](), members[0].Toeslagpartner)
	care, _ := members[1].AsChild.Care.Value()
	require.Len(t, care, 1)
	assert.Equal(t, integraal.Know(HoursOf(46, 67)), care[0].Hours)
	assert.Equal(t, integraal.Know(BuitenschoolseOpvang), care[0].Soort)
	assert.Equal(t, integraal.KnowAbsent[Giften](), h.Giften)
	assert.Equal(t, integraal.KnowAbsent[[]Bezitting](integraal.Source{Who: "M"}), h.Bezittingen)
	assert.Equal(t, integraal.Unknown, f.Received.Huurtoeslag.State())
	assert.Equal(t, integraal.KnownAbsent, f.Received.Zorgtoeslag.State())

	a, err := Assess(h, f.Day, false)
	require.NoError(t, err)
	for _, m := range a.Zorgtoeslag.Outcome.Missing() {
		if m.Fact == FactRendementsgrondslag && m.Who == "M" {
			assert.Equal(t, ask, m.Hint, "the answer says whom to ask")
		}
	}
}

// TestAlternative: what an alternative leaves out is as in the household.
func TestAlternative(t *testing.T) {
	t.Parallel()
	f := readHousehold(t, householdBytes(t, "states"))
	partner := f.Alternatives[0].Of(&f.Household)
	members, _ := partner.Members.Value()
	require.Len(t, members, 2)
	assert.Equal(t, integraal.Know(true), members[0].Toeslagpartner)
	assert.Equal(t, integraal.Know(integraal.EuroPerYear(12000)), members[0].Toetsingsinkomen)
	assert.Equal(t, integraal.Know(on(1985, 3, 1)), members[0].Born)
	assert.Equal(t, f.Household.Members.Sources(), partner.Members.Sources())
	assert.Equal(t, f.Household.Claimant, partner.Claimant)
	more := f.Alternatives[1].Of(&f.Household)
	assert.Equal(t, integraal.Know(integraal.EuroPerYear(34000)), more.Claimant.Toetsingsinkomen)
	assert.Equal(t, integraal.Know(false), more.Receives)
	assert.Equal(t, f.Household.Members, more.Members)
	assert.Equal(t, readHousehold(t, householdBytes(t, "states")), f, "the household itself stays as it is")
	nobody := Alternative{Label: "alleen", Differs: Household{Members: integraal.KnowAbsent[[]Member]()}}
	assert.Equal(t, integraal.KnownAbsent, nobody.Of(&f.Household).Members.State())
}

// badHouseholds are files that are refused: an edit of a good file, the faults,
// and whether the schema refuses it too.
var badHouseholds = map[string]struct {
	file, from, to string
	faults         string
	schemaToo      bool
}{
	"unknown key":       {"known", `"mantelzorg"`, `"mantelzrog"`, "json.unknown-key", true},
	"key twice":         {"known", `"mantelzorg"`, `"receives"`, "json.duplicate-key receives", false},
	"null":              {"known", `"mantelzorg": "no"`, `"mantelzorg": null`, "json.type mantelzorg", true},
	"not a text":        {"known", `"mantelzorg": "no"`, `"mantelzorg": false`, "json.type mantelzorg", true},
	"an object":         {"known", `"mantelzorg": "no"`, `"mantelzorg": {}`, "json.type mantelzorg", true},
	"version":           {"known", `"schemaVersion": 1`, `"schemaVersion": 2`, "household.version schemaVersion", true},
	"no version":        {"known", `"schemaVersion": 1,`, ``, "household.missing schemaVersion", true},
	"no claimant":       {"known", `"claimant": {`, `"received": {`, "json.unknown-key received", true},
	"no label":          {"known", `"id": "S",`, ``, "household.missing members[0].id", true},
	"claimant no label": {"known", `"id": "M",`, ``, "household.missing claimant.id", true},
	"a name":            {"known", `"id": "S"`, `"id": "Jan Jansen"`, "household.text members[0].id", true},
	"a bsn":             {"known", `"id": "S"`, `"id": "123456782"`, "household.text members[0].id", true},
	"not yes":           {"known", `"mantelzorg": "no"`, `"mantelzorg": "nee"`, "fact.yes-no mantelzorg", true},
	"amount":            {"known", `"19600.00"`, `"19600,00"`, "amount.malformed claimant.toetsingsinkomen", true},
	"large amount":      {"known", `"19600.00"`, `"196000000000000"`, "amount.range claimant.toetsingsinkomen", true},
	"kind":              {"known", `"buitenschoolseOpvang"`, `"oppas"`, "fact.word members[1].care[0].kind", true},
	"hours":             {"known", `"hours": "40"`, `"hours": "40.123"`, "fact.hours members[1].care[0].hours", true},
	"whole number":      {"known", `"monthsN": "6"`, `"monthsN": "6.5"`, "fact.count claimant.werk.monthsN", true},
	"day":               {"known", `"1982-11-04"`, `"1982-13-04"`, "date.impossible claimant.born", true},
	"no such thing":     {"known", `"giften": "none"`, `"giften": "no"`, "household.form giften", true},
	"nobody":            {"states", `{"id": "P", "toeslagpartner"`, `{"id": "Q", "toeslagpartner"`, "household.reference alternatives[0].members[0].id", false},
	"other claimant":    {"states", `"claimant": {"toetsingsinkomen"`, `"claimant": {"id": "P", "toetsingsinkomen"`, "household.reference alternatives[1].claimant.id", false},
	"no alternative":    {"states", `"label": "M verdient meer", `, ``, "household.missing alternatives[1].label", true},
	"nobody told":       {"states", `{"told": [{"by": "M", "is": []}]}`, `{"told": []}`, "household.missing bezittingen.told", true},
	"nothing told":      {"states", `{"by": "M", "is": "no"}`, `{"by": "M"}`, "household.missing members.told[0].is[0].spouse.contested[0].is", true},
	"two forms":         {"states", `{"unknown": {}}`, `{"unknown": {}, "notVisible": {}}`, "household.form received.huurtoeslag", true},
	"form and field":    {"states", `"is": {"earned": "820", "contributes": "no"}`, `"is": {"earned": "820", "told": []}`, "json.unknown-key claimant.werk.told[0].is", true},
	"long text":         {"states", `"M can consent."`, `"` + strings.Repeat("x", 201) + `"`, "household.text claimant.inkomsten.notVisible.en", true},
	"two lines":         {"states", `"Belastingdienst"`, `"Belasting\ndienst"`, "household.text claimant.toetsingsinkomen.told[1].by", true},
	"standard":          {"states", `"standard": "document"`, `"standard": "hearsay"`, "standard.unknown claimant.werk.told[0].standard", true},
	"no object":         {"little", `"claimant": {`, `"claimant": [{`, "", true},
}

func bad(t testing.TB, name string) []byte {
	t.Helper()
	tc := badHouseholds[name]
	data := householdBytes(t, tc.file)
	require.True(t, bytes.Contains(data, []byte(tc.from)), name)
	return bytes.Replace(data, []byte(tc.from), []byte(tc.to), 1)
}

// TestBadHouseholds: each is refused with its fault and the path in the file,
// and with no value; the schema refuses what a schema can.
func TestBadHouseholds(t *testing.T) {
	t.Parallel()
	schema := householdSchema(t)
	for name, tc := range badHouseholds {
		data := bad(t, name)
		_, err := ReadHousehold(data)
		require.Error(t, err, name)
		var told []string
		for _, f := range integraal.FaultsIn(err) {
			told = append(told, strings.TrimSpace(f.Code+" "+f.Path))
			assert.NotContains(t, f.Error(), "Jansen", name)
			assert.NotContains(t, f.Error(), "123456782", name)
		}
		if tc.faults != "" {
			assert.Contains(t, told, tc.faults, name)
		}
		if name != "key twice" { // the parser of the validator keeps one of the two
			assert.Equal(t, !tc.schemaToo, meets(schema, data), name)
		}
	}
}

// TestHouseholdFaultsAtOnce: one reading finds all of them.
func TestHouseholdFaultsAtOnce(t *testing.T) {
	t.Parallel()
	_, err := ReadHousehold([]byte(`{"schemaVersion": 3, "claimant": {"born": "x"}, "mantelzorg": "ja",
		"members": [{"id": "D", "care": [{"hours": "-1"}]}, {"child": "maybe"}]}`))
	var told []string
	for _, f := range integraal.FaultsIn(err) {
		told = append(told, f.Code+" "+f.Path)
	}
	assert.Equal(t, []string{
		"date.malformed claimant.born", "household.missing claimant.id", "fact.yes-no mantelzorg",
		"fact.hours members[0].care[0].hours", "fact.yes-no members[1].child", "household.missing members[1].id",
		"household.version schemaVersion",
	}, told)
}

// TestWriteRefuses: what no file can hold is not written.
func TestWriteRefuses(t *testing.T) {
	t.Parallel()
	_, err := (&HouseholdFile{}).Write()
	assert.True(t, integraal.HasFault(err, "household.missing"))
	_, err = (&HouseholdFile{Household: Household{Claimant: Inwoner{ID: "Jan Jansen"}}}).Write()
	assert.True(t, integraal.HasFault(err, "household.text"))
	assert.NotContains(t, err.Error(), "Jansen")
	kind := integraal.Know([]Inkomen{{Kind: integraal.Know(Inkomenssoort(99))}})
	_, err = (&HouseholdFile{Household: Household{Claimant: Inwoner{ID: "M", Inkomsten: kind}}}).Write()
	assert.True(t, integraal.HasFault(err, "fact.word"))
	two := integraal.Know(Verlagingsbesluit{Situation: "geen-woning", Lowering: Lowering{Amount: integraal.EuroPerMonth(100)}})
	_, err = (&HouseholdFile{Household: Household{Claimant: Inwoner{ID: "M"}, Verlaging: Verlagingsbesluiten{Woonsituatie: two}}}).Write()
	assert.True(t, integraal.HasFault(err, "household.form"))
}

// TestLoweringInFile: a decision says what it takes off by its situation, or by
// itself with the name of what lays it down.
func TestLoweringInFile(t *testing.T) {
	t.Parallel()
	read := func(verlaging string) (Verlagingsbesluiten, error) {
		f, err := ReadHousehold([]byte(`{"schemaVersion": 1, "claimant": {"id": "M"}, "verlaging": ` + verlaging + `}`))
		if err != nil {
			return Verlagingsbesluiten{}, err
		}
		return f.Household.Verlaging, nil
	}
	v, err := read(`{
		"woonsituatie": {"percentage": "20%", "of": "coupleNorm", "by": "Verordening Voorbeeldstad"},
		"schoolverlater": {"ended": "2026-01-31", "studiefinanciering": "yes", "situation": "schoolverlater"}
	}`)
	require.NoError(t, err)
	assert.Equal(t, integraal.Know(Verlagingsbesluit{Lowering: Lowering{
		Rate: integraal.Pct(20, 0), OfGehuwden: true, By: integraal.Practice("Verordening Voorbeeldstad"),
	}}), v.Woonsituatie)
	assert.Equal(t, integraal.Know(SchoolverlaterBesluit{
		Ended: integraal.Know(on(2026, 1, 31)), Studiefinanciering: integraal.Know(true),
		Verlagingsbesluit: Verlagingsbesluit{Situation: "schoolverlater"},
	}), v.Schoolverlater)
	for _, wrong := range []string{
		`{}`, `{"situation": "geen-woning", "amount": "100"}`, `{"amount": "100", "percentage": "10%"}`,
		`{"amount": "100", "of": "ownNorm"}`, `{"situation": "geen-woning", "by": "Verordening"}`,
	} {
		_, err = read(`{"woonsituatie": ` + wrong + `}`)
		faults := integraal.FaultsIn(err)
		require.Len(t, faults, 1, wrong)
		assert.Equal(t, "household.form verlaging.woonsituatie", faults[0].Code+" "+faults[0].Path, wrong)
	}
	_, err = read(`{"schoolverlater": {"ended": "2026-01-31"}}`)
	require.Len(t, integraal.FaultsIn(err), 1)
	assert.True(t, integraal.HasFault(err, "household.form"))
}

// filler makes values of every kind of field of a household, in each state.
type filler struct{ *rapid.T }

func factOf[T any](d filler, value func() T) integraal.Fact[T] {
	source := func() integraal.Source {
		return integraal.Source{
			Who: rapid.SampledFrom([]string{"", "BRP", "M"}).Draw(d.T, "who"), Standard: integraal.Standard(rapid.IntRange(0, 5).Draw(d.T, "standard")),
			On: rapid.SampledFrom([]integraal.Date{{}, march}).Draw(d.T, "on"),
		}
	}
	hint := rapid.SampledFrom([]integraal.Text{{}, {NL: "Vraag M.", EN: "Ask M."}, {EN: "only <English> & so"}}).Draw(d.T, "hint")
	sources := make([]integraal.Source, rapid.IntRange(0, 2).Draw(d.T, "sources"))
	for i := range sources {
		sources[i] = source()
	}
	switch rapid.IntRange(0, 9).Draw(d.T, "state") {
	case 0:
		return integraal.KnowAbsent[T](sources...)
	case 1:
		return integraal.Ask[T](hint)
	case 2:
		return integraal.Hide[T](hint)
	case 3:
		accounts := make([]integraal.Account[T], len(sources))
		for i := range accounts {
			accounts[i] = integraal.Account[T]{Absent: true, Source: sources[i]}
			if rapid.Bool().Draw(d.T, "there") {
				accounts[i] = integraal.Account[T]{Value: value(), Source: sources[i]}
			}
		}
		return integraal.Contest(accounts...)
	case 4, 5, 6:
		return integraal.Fact[T]{}
	}
	return integraal.Know(value(), sources...)
}

func listOf[T any](d filler) []T {
	list := make([]T, rapid.IntRange(1, 2).Draw(d.T, "n"))
	for i := range list {
		d.fill(reflect.ValueOf(&list[i]).Elem())
		if id := reflect.ValueOf(&list[i]).Elem().FieldByName("ID"); id.IsValid() {
			id.SetString(fmt.Sprintf("X%d", i))
		}
	}
	return list
}

func thingOf[T any](d filler) (v T) {
	d.fill(reflect.ValueOf(&v).Elem())
	return v
}

// decision draws a lowering in each way that a decision says it.
func (d filler) decision() Verlagingsbesluit {
	l := Lowering{By: rapid.SampledFrom([]integraal.Citation{{}, integraal.Practice("Verordening verlaging Voorbeeldstad")}).Draw(d.T, "by")}
	switch rapid.IntRange(0, 3).Draw(d.T, "way") {
	case 0:
		return Verlagingsbesluit{Situation: "geen-woning"}
	case 1:
		l.Rate, l.OfGehuwden = integraal.Ratio(1, 3), rapid.Bool().Draw(d.T, "ofGehuwden")
	case 2:
		l.Rate, l.OfGehuwden = integraal.Pct(rapid.Int64Range(0, 100).Draw(d.T, "whole"), 500), rapid.Bool().Draw(d.T, "ofGehuwden")
	default:
		l.Amount = integraal.CentsPerMonth(d.cents())
	}
	return Verlagingsbesluit{Lowering: l}
}

func (d filler) cents() int64 { return rapid.Int64Range(-100, 200_000_00).Draw(d.T, "cents") }

// fill draws every field of a struct, whatever it is.
func (d filler) fill(v reflect.Value) {
	of := func(f any) { v.Set(reflect.ValueOf(f)) }
	kind := func(most int) int { return rapid.IntRange(1, most).Draw(d.T, "kind") }
	switch v.Interface().(type) {
	case integraal.Fact[bool]:
		of(factOf(d, func() bool { return rapid.Bool().Draw(d.T, "yes") }))
	case integraal.Fact[int]:
		of(factOf(d, func() int { return rapid.IntRange(0, 1_000_000).Draw(d.T, "count") }))
	case integraal.Fact[integraal.Date]:
		of(factOf(d, func() integraal.Date { return on(1950, 1, 1).AddDays(rapid.IntRange(0, 30_000).Draw(d.T, "day")) }))
	case integraal.Fact[integraal.Amount]:
		of(factOf(d, func() integraal.Amount { return integraal.EuroCents(d.cents()) }))
	case integraal.Fact[integraal.PerHour]:
		of(factOf(d, func() integraal.PerHour { return integraal.CentsPerHour(d.cents()) }))
	case integraal.Fact[integraal.PerMonth]:
		of(factOf(d, func() integraal.PerMonth { return integraal.CentsPerMonth(d.cents()) }))
	case integraal.Fact[integraal.PerQuarter]:
		of(factOf(d, func() integraal.PerQuarter { return integraal.CentsPerQuarter(d.cents()) }))
	case integraal.Fact[integraal.PerYear]:
		of(factOf(d, func() integraal.PerYear { return integraal.CentsPerYear(d.cents()) }))
	case integraal.Fact[Uren]:
		of(factOf(d, func() Uren { return HoursOf(int64(kind(300)), int64(kind(99))) }))
	case integraal.Fact[Inkomenssoort]:
		of(factOf(d, func() Inkomenssoort { return Inkomenssoort(kind(int(UitgezonderdInkomen))) }))
	case integraal.Fact[Bezittingsoort]:
		of(factOf(d, func() Bezittingsoort { return Bezittingsoort(kind(int(ImmaterieleSchade))) }))
	case integraal.Fact[Opvangsoort]:
		of(factOf(d, func() Opvangsoort { return Opvangsoort(kind(int(Gastouderopvang))) }))
	case integraal.Fact[[]Member]:
		of(factOf(d, func() []Member { return listOf[Member](d) }))
	case integraal.Fact[[]Inkomen]:
		of(factOf(d, func() []Inkomen { return listOf[Inkomen](d) }))
	case integraal.Fact[[]Bezitting]:
		of(factOf(d, func() []Bezitting { return listOf[Bezitting](d) }))
	case integraal.Fact[[]Opvang]:
		of(factOf(d, func() []Opvang { return listOf[Opvang](d) }))
	case integraal.Fact[Werk]:
		of(factOf(d, func() Werk { return thingOf[Werk](d) }))
	case integraal.Fact[Giften]:
		of(factOf(d, func() Giften { return thingOf[Giften](d) }))
	case integraal.Fact[VermogenSinds]:
		of(factOf(d, func() VermogenSinds { return thingOf[VermogenSinds](d) }))
	case integraal.Fact[BeslagenUitkering]:
		of(factOf(d, func() BeslagenUitkering { return thingOf[BeslagenUitkering](d) }))
	case integraal.Fact[[]Refertedeel]:
		of(factOf(d, func() []Refertedeel { return listOf[Refertedeel](d) }))
	case integraal.Fact[Verlagingsbesluit]:
		of(factOf(d, func() Verlagingsbesluit { return thingOf[Verlagingsbesluit](d) }))
	case integraal.Fact[SchoolverlaterBesluit]:
		of(factOf(d, func() SchoolverlaterBesluit { return thingOf[SchoolverlaterBesluit](d) }))
	case Verlagingsbesluit:
		of(d.decision())
	case integraal.Date:
		of(rapid.SampledFrom([]integraal.Date{{}, march, on(2023, 1, 1)}).Draw(d.T, "on"))
	case string:
		of("M")
	default:
		require.Equal(d.T, reflect.Struct, v.Kind(), "no way to draw %s: add it here and to the file", v.Type())
		require.NotContains(d.T, v.Type().Name(), "Fact[", "no way to draw %s: add it here and to the file", v.Type())
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				d.fill(v.Field(i))
			}
		}
	}
}

// TestHouseholdGoesRound: whatever a household holds, in whichever state, is
// read back as it was written. A field of Household that the file leaves out
// fails here.
func TestHouseholdGoesRound(t *testing.T) {
	t.Parallel()
	schema := householdSchema(t)
	rapid.Check(t, func(rt *rapid.T) {
		d := filler{rt}
		f := &HouseholdFile{Label: "een <huishouden> & meer", Day: march}
		d.fill(reflect.ValueOf(&f.Household).Elem())
		d.fill(reflect.ValueOf(&f.Received).Elem())
		if rapid.Bool().Draw(rt, "alternative") {
			a := Alternative{Label: "anders"}
			d.fill(reflect.ValueOf(&a.Differs).Elem())
			if members, _ := f.Household.Members.Value(); len(members) < 2 {
				a.Differs.Members = integraal.Fact[[]Member]{}
			}
			f.Alternatives = []Alternative{a}
		}
		if f.receipts() != nil {
			f.Received.Bijstand, f.Received.AOWPartner = integraal.Fact[integraal.PerMonth]{}, integraal.Fact[integraal.PerMonth]{}
		}
		written, err := f.Write()
		require.NoError(rt, err)
		again, err := ReadHousehold(written)
		require.NoError(rt, err)
		require.Equal(rt, f, again)
		require.True(rt, meets(schema, written))
		if f.Alternatives != nil {
			other := f.Alternatives[0].Of(&f.Household)
			require.Equal(rt, other, f.Alternatives[0].Of(other), "an alternative is the same a second time")
		}
	})
}

// FuzzHousehold: whatever a file holds, it is refused with faults or gives a
// household that meets the schema, goes round, and is assessed without a panic.
func FuzzHousehold(f *testing.F) {
	schema := householdSchema(f)
	for _, name := range []string{"known", "little", "states"} {
		f.Add(householdBytes(f, name))
	}
	for name := range badHouseholds {
		f.Add(bad(f, name))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		h, err := ReadHousehold(data)
		if err != nil {
			assert.NotEmpty(t, integraal.FaultsIn(err))
			return
		}
		assert.True(t, meets(schema, bytes.TrimPrefix(data, []byte("\ufeff"))), "what is read meets the schema")
		written, err := h.Write()
		require.NoError(t, err)
		again, err := ReadHousehold(written)
		require.NoError(t, err)
		assert.Equal(t, h, again)
		a, err := Assess(&h.Household, march, true)
		if err != nil {
			assert.NotEmpty(t, integraal.FaultsIn(err))
			return
		}
		_, err = Uptake(a, &h.Received)
		assert.True(t, err == nil || integraal.FaultsIn(err) != nil)
	})
}
