package income

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// voorbeeldstad is the file of the made-up municipality.
func voorbeeldstad(t testing.TB) string {
	t.Helper()
	data, err := os.ReadFile("testdata/gemeente/voorbeeldstad.json")
	require.NoError(t, err)
	return string(data)
}

func settings(t testing.TB) *Settings {
	t.Helper()
	s, err := ReadSettings([]byte(voorbeeldstad(t)))
	require.NoError(t, err)
	return s
}

func settingsSchema(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(SettingsSchema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("gemeente.schema.json", doc))
	schema, err := c.Compile("gemeente.schema.json")
	require.NoError(t, err)
	return schema
}

func meets(schema *jsonschema.Schema, data []byte) bool {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	return err == nil && schema.Validate(doc) == nil
}

// TestSettingsGoRound: what is read can be written, meets the schema, and reads
// as the same.
func TestSettingsGoRound(t *testing.T) {
	t.Parallel()
	schema := settingsSchema(t)
	require.True(t, meets(schema, []byte(voorbeeldstad(t))))
	s := settings(t)
	written, err := s.Write()
	require.NoError(t, err)
	assert.True(t, meets(schema, written), "%s", written)
	again, err := ReadSettings(written)
	require.NoError(t, err)
	assert.Equal(t, s, again)
	built, err := NewSettings(s.File())
	require.NoError(t, err)
	assert.Equal(t, s, built)
	assert.Equal(t, Municipality{Name: "Voorbeeldstad", Code: "9999"}, s.Municipality())
	assert.True(t, s.Illustrative())
}

// TestSettingsAreImmutable: neither what they were made of nor what they give
// out leads back into them.
func TestSettingsAreImmutable(t *testing.T) {
	t.Parallel()
	file := settings(t).File()
	s, err := NewSettings(file)
	require.NoError(t, err)
	before, err := s.Write()
	require.NoError(t, err)
	spoil := func(f SettingsFile) {
		f.IndividueleInkomenstoeslag[0].ReferenceMonths = 1
		f.BijzondereBijstand[1].Bands[0].Share = integraal.Pct(1, 0)
		f.Studietoeslag[0].Amounts[0].FromAge = 15
		f.LokaleRegelingen[0].Name = "x"
		f.Verlagingen[0].Situation = "x"
	}
	spoil(file)
	spoil(s.File())
	set, err := s.BijzondereBijstandOn(march)
	require.NoError(t, err)
	set.Bands[0].Share = integraal.Pct(2, 0)
	after, err := s.Write()
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after))
	assert.Equal(t, settings(t), s)
}

// TestBadSettings: each fault with the path of its field in the file, and
// whether the schema finds it too.
func TestBadSettings(t *testing.T) {
	t.Parallel()
	const (
		iit   = "individueleInkomenstoeslag[1]"
		bb    = "bijzondereBijstand[1]"
		after = `"from": "2026-01-01", "checked": "2026-12-31",`
	)
	good := voorbeeldstad(t)
	schema := settingsSchema(t)
	for name, c := range map[string]struct {
		old, with string
		faults    []string
		schema    bool // whether the schema refuses it
	}{
		"version":               {`"schemaVersion": 1`, `"schemaVersion": 2`, []string{"settings.version schemaVersion"}, true},
		"unknown key":           {`"incomeLimit": "105%"`, `"incomeLimit": "105%", "incomeLimitt": "1%"`, []string{"json.unknown-key " + iit}, true},
		"null":                  {`"incomeLimit": "105%"`, `"incomeLimit": null`, []string{"json.type " + iit + ".incomeLimit"}, true},
		"no name":               {`"name": "Voorbeeldstad"`, `"name": ""`, []string{"settings.missing municipality.name"}, true},
		"code":                  {`"9999"`, `"999"`, []string{"settings.text municipality.code"}, true},
		"overlap":               {`"from": "2026-01-01", "checked": "2026-12-31",` + "\n      \"provision\": {\"regulation\": \"Verordening individuele", `"from": "2025-12-31", "checked": "2026-12-31",` + "\n      \"provision\": {\"regulation\": \"Verordening individuele", []string{"settings.overlap " + iit + ".from"}, false},
		"same scheme twice":     {`"name": "meedoenregeling"`, `"name": "collectieve-zorgverzekering"`, []string{"settings.overlap lokaleRegelingen[1].from"}, false},
		"same lowering twice":   {`"article": "28", "situation": "schoolverlater"`, `"article": "27", "situation": "geen-woning"`, []string{"settings.overlap verlagingen[1].from"}, false},
		"limit too high":        {`"105%"`, `"301%"`, []string{"settings.range " + iit + ".incomeLimit"}, false},
		"limit nil":             {`"105%"`, `"0.5%"`, []string{"settings.range " + iit + ".incomeLimit"}, false},
		"fraction":              {`"105%"`, `"21/20"`, []string{"settings.range " + iit + ".incomeLimit"}, true},
		"share too high":        {`"35%"`, `"101%"`, []string{"settings.range " + bb + ".bands[0].share"}, false},
		"lowering too high":     {`"15%"`, `"100.001%"`, []string{"settings.range verlagingen[1].percentage"}, false},
		"negative percentage":   {`"35%"`, `"-35%"`, []string{"rate.malformed " + bb + ".bands[0].share"}, true},
		"no provision":          {`"provision": {"regulation": "Beleidsregels studietoeslag Voorbeeldstad 2026", "article": "2", "publication": "verzonnen voorbeeld", "read": "2026-01-01"},`, ``, []string{"settings.missing studietoeslag[0].provision"}, true},
		"half a provision":      {`"publication": "verzonnen voorbeeld", "url": "https://lokaleregelgeving.overheid.nl/", "read": "2026-01-01"`, `"read": "2026-01-01"`, []string{"settings.missing " + iit + ".provision.publication"}, true},
		"no day read":           {`"url": "https://lokaleregelgeving.overheid.nl/", "read": "2026-01-01"`, `"url": "https://lokaleregelgeving.overheid.nl/"`, []string{"settings.missing " + iit + ".provision.read"}, true},
		"no https":              {`"https://lokaleregelgeving.overheid.nl/"`, `"http://lokaleregelgeving.overheid.nl/"`, []string{"settings.text " + iit + ".provision.url"}, true},
		"line break":            {`"2 en 3", "publication": "verzonnen voorbeeld", "url"`, `"2\n3", "publication": "verzonnen voorbeeld", "url"`, []string{"settings.text " + iit + ".provision.article"}, true},
		"two ends":              {after + "\n      \"provision\": {\"regulation\": \"Beleidsregels studietoeslag", `"from": "2026-01-01", "until": "2026-12-31", "checked": "2026-12-31",` + "\n      \"provision\": {\"regulation\": \"Beleidsregels studietoeslag", []string{"settings.days studietoeslag[0].until"}, true},
		"no end":                {after + "\n      \"provision\": {\"regulation\": \"Beleidsregels studietoeslag", `"from": "2026-01-01",` + "\n      \"provision\": {\"regulation\": \"Beleidsregels studietoeslag", []string{"settings.days studietoeslag[0].until"}, true},
		"reversed":              {after + "\n      \"provision\": {\"regulation\": \"Beleidsregels studietoeslag", `"from": "2026-01-01", "checked": "2025-12-31",` + "\n      \"provision\": {\"regulation\": \"Beleidsregels studietoeslag", []string{"settings.days studietoeslag[0].checked"}, false},
		"bands descend":         {`"above": "150%"`, `"above": "110%"`, []string{"settings.order " + bb + ".bands[1].above"}, false},
		"ages descend":          {`"fromAge": 21`, `"fromAge": 18`, []string{"settings.order studietoeslag[0].amounts[1].fromAge"}, false},
		"age too low":           {`"fromAge": 18`, `"fromAge": 14`, []string{"settings.range studietoeslag[0].amounts[0].fromAge"}, true},
		"no amounts":            {`"amounts": [{"fromAge": 18, "amount": "300"}, {"fromAge": 21, "amount": "388.50"}]`, `"amounts": []`, []string{"settings.missing studietoeslag[0].amounts"}, true},
		"amount left out":       {`"475", "singleParent": "610"`, `"475"`, []string{"settings.missing " + iit + ".amounts.singleParent"}, true},
		"negative amount":       {`"475"`, `"-475"`, []string{"settings.range " + iit + ".amounts.single"}, true},
		"months":                {`"referenceMonths": 36, "incomeLimit": "105%"`, `"referenceMonths": 121, "incomeLimit": "105%"`, []string{"settings.range " + iit + ".referenceMonths"}, true},
		"months left out":       {`"referenceMonths": 36, "incomeLimit": "105%"`, `"incomeLimit": "105%"`, []string{"settings.missing " + iit + ".referenceMonths"}, true},
		"no choice":             {`"threshold": "notApplied"`, `"threshold": ""`, []string{"settings.word " + bb + ".threshold"}, true},
		"choice left out":       {`, "threshold": "notApplied"`, ``, []string{"settings.missing " + bb + ".threshold"}, true},
		"share of no assets":    {`"assets": "aboveLimit"`, `"assets": "notCounted"`, []string{"settings.range " + bb + ".assetShare"}, true},
		"no share of assets":    {`"aboveLimit", "assetShare": "100%"`, `"aboveLimit"`, []string{"settings.missing " + bb + ".assetShare"}, true},
		"scheme's name":         {`"meedoenregeling"`, `"mee doen"`, []string{"settings.text lokaleRegelingen[1].name"}, true},
		"article that is none":  {`"article": "28"`, `"article": "29"`, []string{"settings.word verlagingen[1].article"}, true},
		"two faults, two paths": {`"limits": {"single": "120%", "singleParent": "130%", "couple": "120%"}`, `"limits": {"single": "0%"}`, []string{"settings.range lokaleRegelingen[1].limits.single", "settings.missing lokaleRegelingen[1].limits.singleParent", "settings.missing lokaleRegelingen[1].limits.couple"}, true},
	} {
		require.Equal(t, 1, strings.Count(good, c.old), "%s: %s", name, c.old)
		bad := []byte(strings.Replace(good, c.old, c.with, 1))
		s, err := ReadSettings(bad)
		assert.Nil(t, s, name)
		var got []string
		for _, f := range integraal.FaultsIn(err) {
			got = append(got, f.Code+" "+f.Path)
			assert.NotEmpty(t, f.Text.NL, name)
			assert.NotEmpty(t, f.Text.EN, name)
		}
		slices.Sort(got)
		slices.Sort(c.faults)
		assert.Equal(t, c.faults, got, name)
		assert.Equal(t, c.schema, !meets(schema, bad), "%s: whether the schema refuses it", name)
	}
}

// TestOverlapNamesBoth: the fault says which other setting has the day.
func TestOverlapNamesBoth(t *testing.T) {
	t.Parallel()
	file := settings(t).File()
	file.IndividueleInkomenstoeslag[1].From = on(2025, 12, 31)
	_, err := NewSettings(file)
	faults := integraal.FaultsIn(err)
	require.Len(t, faults, 1)
	assert.Contains(t, faults[0].Text.EN, "individueleInkomenstoeslag[0]")
	file.IndividueleInkomenstoeslag[1].From = on(2026, 1, 1)
	_, err = NewSettings(file)
	assert.NoError(t, err, "the day after is no overlap")
}

// TestTooManySettings: lists are bounded, and so are the faults.
func TestTooManySettings(t *testing.T) {
	t.Parallel()
	file := settings(t).File()
	file.Verlagingen = make([]VerlagingSetting, maxSettings+1)
	file.Studietoeslag[0].Amounts = make([]AgeAmount, 8)
	file.BijzondereBijstand[0].Bands = make([]Band, maxBands+1)
	file.IndividueleInkomenstoeslag = make([]InkomenstoeslagSetting, maxSettings)
	_, err := NewSettings(file)
	faults := integraal.FaultsIn(err)
	assert.Len(t, faults, maxFaultsShown)
	for _, path := range []string{"verlagingen", "studietoeslag[0].amounts", "bijzondereBijstand[0].bands"} {
		short := file
		short.IndividueleInkomenstoeslag = nil
		_, err := NewSettings(short)
		assert.True(t, slices.ContainsFunc(integraal.FaultsIn(err), func(f integraal.Fault) bool {
			return f.Code == "settings.range" && f.Path == path
		}), path)
	}
}

// TestWordsOfSettings: each choice writes itself and reads back, and nothing
// else.
func TestWordsOfSettings(t *testing.T) {
	t.Parallel()
	for _, word := range leefvormWords() {
		var l Leefvorm
		require.NoError(t, l.UnmarshalText([]byte(word)))
		text, err := l.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, word, string(text))
	}
	var l Leefvorm
	assert.True(t, integraal.HasFault(l.UnmarshalText([]byte("invalid")), "settings.word"))
	assert.Equal(t, "invalid", l.String())
	assert.Equal(t, "invalid", Leefvorm(4).String())
	file := settings(t).File()
	file.BijzondereBijstand[0].NormBasis = 9
	_, err := NewSettings(file)
	assert.True(t, integraal.HasFault(err, "settings.word"))
}

// TestSettingsOfADay: the day before, of and after each change.
func TestSettingsOfADay(t *testing.T) {
	t.Parallel()
	s := settings(t)
	for _, c := range []struct {
		day   integraal.Date
		limit string
	}{
		{on(2024, 12, 31), ""}, {on(2025, 1, 1), "100.000%"}, {on(2025, 12, 31), "100.000%"},
		{on(2026, 1, 1), "105.000%"}, {on(2026, 12, 31), "105.000%"}, {on(2027, 1, 1), ""}, {integraal.Date{}, ""},
	} {
		set, err := s.InkomenstoeslagOn(c.day)
		if c.limit == "" {
			assert.True(t, integraal.HasFault(err, "settings.outside"), c.day)
			continue
		}
		require.NoError(t, err)
		assert.Equal(t, c.limit, set.IncomeLimit.String(), c.day)
	}
	assert.Equal(t, []string{"collectieve-zorgverzekering"}, s.RegelingenOn(on(2025, 12, 31)))
	assert.Equal(t, []string{"collectieve-zorgverzekering", "meedoenregeling"}, s.RegelingenOn(on(2026, 1, 1)))
	assert.Empty(t, s.RegelingenOn(on(2027, 1, 1)))
	reg, err := s.RegelingOn("meedoenregeling", march)
	require.NoError(t, err)
	assert.Equal(t, AssetsTested, reg.Assets)
	_, err = s.RegelingOn("iets anders", march)
	assert.True(t, integraal.HasFault(err, "settings.outside"))
}

// TestVerlagingen: the setting alone. IASZ publishes 10% of the norm of gehuwden
// as € 200,21 in the first half of 2026.
func TestVerlagingen(t *testing.T) {
	t.Parallel()
	s := settings(t)
	list := s.VerlagingenOn(march)
	require.Len(t, list, 2)
	assert.Equal(t, "art. 27 Participatiewet", list[0].Law.String())
	assert.Equal(t, "art. 2 Beleidsregels verlaging norm Voorbeeldstad 2026", list[0].By.String())
	assert.Equal(t, OfCoupleNorm, list[0].Of)
	couple := dayOf(t, march).bijstand.paar.Is
	assert.Equal(t, "200.21", couple.Share(list[0].Percentage).Round(toTheCent).String())
	assert.Equal(t, "art. 28 Participatiewet", list[1].Law.String())
	assert.Empty(t, s.VerlagingenOn(on(2025, 12, 31)))
}

// TestNoSettings: nothing is known, and nothing is made up.
func TestNoSettings(t *testing.T) {
	t.Parallel()
	var s *Settings
	assert.Empty(t, s.RegelingenOn(march))
	assert.Empty(t, s.VerlagingenOn(march))
	assert.False(t, s.Illustrative())
	assert.Equal(t, Municipality{}, s.Municipality())
	_, iit := IndividueleInkomenstoeslag(longLow(), s, march, nil)
	_, bb := BijzondereBijstand(costs(500), s, march, nil)
	_, reg := LokaleRegeling(meedoen(), s, "meedoenregeling", march, nil)
	_, on1 := s.InkomenstoeslagOn(march)
	_, on2 := s.BijzondereBijstandOn(march)
	_, on3 := s.RegelingOn("meedoenregeling", march)
	empty, err := NewSettings(SettingsFile{SchemaVersion: 1, Municipality: Municipality{Name: "Leegstad", Code: "0000"}})
	require.NoError(t, err)
	_, iitE := IndividueleInkomenstoeslag(longLow(), empty, march, nil)
	_, bbE := BijzondereBijstand(costs(500), empty, march, nil)
	for _, err := range []error{iit, bb, reg, on1, on2, on3, iitE, bbE} {
		assert.True(t, integraal.HasFault(err, "settings.outside"), err)
	}
	assert.Equal(t, 1, s.File().SchemaVersion)
}

func TestSettingsFaultsHaveWords(t *testing.T) {
	t.Parallel()
	for _, text := range []integraal.Text{
		textSettingsVersion, textSettingsMissing, textSettingsProvision, textSettingsText, textSettingsCode,
		textSettingsLabel, textSettingsURL, textSettingsRange, textSettingsPercentage, textSettingsAssetShare,
		textSettingsDays, textSettingsReversed, textSettingsOrder, textSettingsOverlap, textSettingsWord,
		textSettingsOutside, textLeefvorm, textGemeenteNorm, textRefertePeriod,
	} {
		assert.NotEmpty(t, text.NL)
		assert.NotEmpty(t, text.EN)
		assert.True(t, unicode.IsLower([]rune(text.NL)[0]))
	}
}
