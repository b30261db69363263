package participation_test

import (
	"bytes"
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

func afstemmingSchema(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(participation.AfstemmingSchema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("afstemming.schema.json", doc))
	schema, err := c.Compile("afstemming.schema.json")
	require.NoError(t, err)
	return schema
}

func meetsSchema(schema *jsonschema.Schema, data []byte) bool {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	return err == nil && schema.Validate(doc) == nil
}

func bylawFile(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile("testdata/afstemming/" + name + ".json")
	require.NoError(t, err)
	return string(data)
}

// What is read can be written, meets the schema, and reads as the same.
func TestBylawsGoRound(t *testing.T) {
	t.Parallel()
	schema := afstemmingSchema(t)
	for _, name := range []string{"voorbeeldstad", "diemen", "rotterdam", "amsterdam", "verschil", "drie-maanden"} {
		data := []byte(bylawFile(t, name))
		assert.True(t, meetsSchema(schema, data), name)
		v, err := participation.ReadAfstemming(data)
		require.NoError(t, err)
		written, err := v.Write()
		require.NoError(t, err)
		assert.True(t, meetsSchema(schema, written), "%s", written)
		again, err := participation.ReadAfstemming(written)
		require.NoError(t, err)
		assert.Equal(t, v, again)
	}
	var none *participation.Afstemmingsverordening
	assert.Equal(t, 1, none.File().SchemaVersion)
	_, ok := none.On(measureDay)
	assert.False(t, ok)
}

// Neither what a by-law was made of nor what it gives out leads back into it.
func TestBylawsAreImmutable(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"voorbeeldstad", "rotterdam", "diemen", "verschil"} {
		file := bylaw(t, name).File()
		v, err := participation.NewAfstemming(file)
		require.NoError(t, err)
		before, err := v.Write()
		require.NoError(t, err)
		spoil := func(w *participation.AfstemmingVersion) {
			for i := range w.Categories {
				w.Categories[i].Breaches[0] = participation.ExtraDuty
				w.Categories[i].Months = 9
			}
			for i := range w.Repeats {
				w.Repeats[i].Time = 9
			}
			if w.Uniform != nil {
				w.Uniform.Months = 9
				if w.Uniform.Spread != nil {
					w.Uniform.Spread.Months = 9
				}
				for i := range w.Uniform.Differs {
					w.Uniform.Differs[i].Months = 9
				}
			}
			if w.Deviation != nil {
				w.Deviation.Least = integraal.Pct(1, 0)
			}
		}
		spoil(&file.Versions[0])
		out := v.File()
		spoil(&out.Versions[0])
		one, ok := v.On(measureDay)
		require.True(t, ok)
		spoil(&one)
		after, err := v.Write()
		require.NoError(t, err)
		assert.Equal(t, string(before), string(after))
	}
}

// Each fault with the path of its field, and whether the schema finds it too.
func TestBadBylaws(t *testing.T) {
	t.Parallel()
	good := bylawFile(t, "voorbeeldstad")
	schema := afstemmingSchema(t)
	const second = `"from": "2026-01-01",
      "checked": "2026-12-31",`
	for name, c := range map[string]struct {
		old, with string
		faults    []string
		schema    bool
	}{
		"version":           {`"schemaVersion": 1`, `"schemaVersion": 2`, []string{"verordening.version schemaVersion"}, true},
		"unknown key":       {`"illustrative": true`, `"illustrative": true, "x": 1`, []string{"json.unknown-key "}, true},
		"no name":           {`"name": "Voorbeeldstad"`, `"name": ""`, []string{"verordening.missing municipality.name"}, true},
		"code":              {`"9999"`, `"99a9"`, []string{"verordening.text municipality.code"}, true},
		"no code":           {`"code": "9999"`, `"code": ""`, []string{"verordening.missing municipality.code"}, true},
		"overlap":           {second, `"from": "2025-12-31", "checked": "2026-12-31",`, []string{"verordening.overlap versions[1].from"}, false},
		"no end":            {second, `"from": "2026-01-01",`, []string{"verordening.days versions[1].until"}, true},
		"two ends":          {second, second + `"until": "2026-12-31",`, []string{"verordening.days versions[1].until"}, false},
		"reversed":          {second, `"from": "2027-01-01", "checked": "2026-12-31",`, []string{"verordening.days versions[1].until"}, false},
		"no adoption":       {`"adopted": "2026-01-01",`, ``, []string{"verordening.missing versions[1].adopted"}, true},
		"no confidence":     {`"confidence": "read",`, `"confidence": "sure",`, []string{"verordening.word versions[0].confidence"}, true},
		"breach":            {`"obtainWork"`, `"notInformed"`, []string{"verordening.word versions[0].categories[0].breaches[0]"}, true},
		"breach unknown":    {`"obtainWork"`, `"laziness"`, []string{"verordening.word versions[0].categories[0].breaches[0]"}, true},
		"breach twice":      {`"cooperateOnPlan"`, `"registerUWV"`, []string{"verordening.duplicate versions[1].categories[1].breaches[1]"}, false},
		"too much":          {`"percentage": "40%"`, `"percentage": "101%"`, []string{"verordening.range versions[0].categories[0].percentage"}, false},
		"nothing":           {`"percentage": "40%"`, `"percentage": "0%"`, []string{"verordening.missing versions[0].categories[0].percentage"}, false},
		"below a third":     {`"first": "1/3"`, `"first": "33%"`, []string{"verordening.range versions[1].uniform.spread.first"}, false},
		"four months":       {`"months": 3,`, `"months": 4,`, []string{"verordening.range versions[1].uniform.spread.months"}, true},
		"no period":         {"\"months\": 1,\n        \"repeatMonths\": 2,\n        \"spread\"", "\"repeatMonths\": 2,\n        \"spread\"", []string{"verordening.missing versions[1].uniform.months"}, true},
		"repeat unbounded":  {`"repeatWithin": 12,`, ``, []string{"verordening.missing versions[1].repeatWithin"}, false},
		"repeat twice":      {`"time": 3,`, `"time": 2,`, []string{"verordening.duplicate versions[1].repeats[1].time"}, false},
		"no repeat":         {`"time": 3,`, `"time": 1,`, []string{"verordening.range versions[1].repeats[1].time"}, true},
		"wording":           {`"urgentReasons": "must"`, `"urgentReasons": "never"`, []string{"verordening.word versions[1].urgentReasons"}, true},
		"http":              {`"url": "https://lokale`, `"url": "http://lokale`, []string{"verordening.text versions[1].source.url"}, true},
		"line break":        {`"5 tot en met 9"`, `"5\n9"`, []string{"verordening.text versions[1].source.article"}, true},
		"no versions":       {good[strings.Index(good, `"versions"`):], `"versions": []}`, []string{"verordening.missing versions"}, true},
		"not a by-law text": {`{`, `[`, []string{"json.syntax "}, true},
	} {
		bad := strings.Replace(good, c.old, c.with, 1)
		require.NotEqual(t, good, bad, name)
		_, err := participation.ReadAfstemming([]byte(bad))
		var got []string
		for _, f := range integraal.FaultsIn(err) {
			got = append(got, f.Code+" "+f.Path)
		}
		assert.ElementsMatch(t, c.faults, got, name)
		assert.Equal(t, c.schema, !meetsSchema(schema, []byte(bad)), name)
	}
	many := bylaw(t, "voorbeeldstad").File()
	for range 60 {
		many.Versions = append(many.Versions, many.Versions[0])
	}
	_, err := participation.NewAfstemming(many)
	assert.True(t, integraal.HasFault(err, "verordening.range"))
}

// Every key that the reader knows is in the schema, and no other, with the words
// of each choice.
func TestAfstemmingSchemaHasTheFieldsOfTheFile(t *testing.T) {
	t.Parallel()
	var schema map[string]any
	require.NoError(t, json.Unmarshal(participation.AfstemmingSchema(), &schema))
	agrees(t, schema, schema, reflect.TypeFor[participation.AfstemmingFile](), "")
}

func agrees(t *testing.T, root, node map[string]any, kind reflect.Type, path string) {
	t.Helper()
	if ref, is := node["$ref"].(string); is {
		def, found := root["$defs"].(map[string]any)[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
		require.True(t, found, ref)
		node = def
	}
	switch {
	case kind.Kind() == reflect.Pointer:
		agrees(t, root, node, kind.Elem(), path)
		return
	case kind == reflect.TypeFor[participation.Breach]():
		var words []string
		for _, b := range allBreaches() {
			if b.Uniform() || b.ByLaw() && !strings.Contains(path, "differs") {
				words = append(words, b.String())
			}
		}
		assert.ElementsMatch(t, words, node["enum"], path)
		return
	case kind == reflect.TypeFor[participation.AfstemmingConfidence]():
		assert.ElementsMatch(t, []string{"read", "secondHand", "unchecked"}, node["enum"])
		return
	case kind == reflect.TypeFor[participation.AfstemmingUrgent]():
		assert.ElementsMatch(t, []string{"must", "may"}, node["enum"])
		return
	case kind.Kind() == reflect.Slice:
		assert.NotNil(t, node["maxItems"], path)
		agrees(t, root, node["items"].(map[string]any), kind.Elem(), path+"[]")
		return
	case kind.Kind() != reflect.Struct || kind.PkgPath() != reflect.TypeFor[participation.AfstemmingFile]().PkgPath():
		return
	}
	assert.Equal(t, false, node["additionalProperties"], path)
	properties := node["properties"].(map[string]any)
	for i := range kind.NumField() {
		key, _, _ := strings.Cut(kind.Field(i).Tag.Get("json"), ",")
		property, found := properties[key].(map[string]any)
		require.True(t, found, path+"."+key)
		assert.NotEmpty(t, property["description"], path+"."+key)
		agrees(t, root, property, kind.Field(i).Type, path+"."+key)
	}
	assert.Len(t, properties, kind.NumField(), path)
}

// FuzzAfstemming: whatever a file holds, it is refused with faults or gives a
// by-law that meets the schema, goes round, and by which every breach is
// assessed without a panic and without more than the norm in a month.
func FuzzAfstemming(f *testing.F) {
	schema := afstemmingSchema(f)
	for _, name := range []string{"voorbeeldstad", "diemen", "rotterdam", "amsterdam", "verschil", "drie-maanden"} {
		f.Add([]byte(bylawFile(f, name)))
	}
	f.Add([]byte(`{"schemaVersion": 1, "municipality": {"name": "é", "code": "0001"}, "versions": [{"from": "2026-01-01", "until": "", "checked": "2026-12-31", "adopted": "2026-01-01", "confidence": "unchecked", "source": {"regulation": "r", "article": "1", "publication": "p", "url": "", "read": "2026-01-01"}, "categories": [{"label": "1", "breaches": ["obtainWork", "useOffered"], "percentage": "1/999999999", "months": 36}], "repeatWithin": 36, "repeats": [{"time": 2, "timesMonths": 10, "plus": "999999998/999999999"}], "uniform": {"months": 3, "repeatMonths": 0, "spread": {"months": 2, "first": "100%"}}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := participation.ReadAfstemming(data)
		if err != nil {
			assert.NotEmpty(t, integraal.FaultsIn(err))
			return
		}
		assert.True(t, meetsSchema(schema, data), "what is read meets the schema")
		written, err := v.Write()
		require.NoError(t, err)
		again, err := participation.ReadAfstemming(written)
		require.NoError(t, err)
		assert.Equal(t, v, again)
		for _, b := range allBreaches() {
			for _, lid := range []int{0, 2, 5, 8} {
				facts := answeredMeasure(b)
				facts.Norm = integraal.Know(integraal.CentsPerMonth(1_000_000_00))
				switch {
				case lid == 2:
					facts.EarlierByLaw = integraal.Know(participation.EarlierByLaw{On: on(2026, 2, 1), Times: 100})
				case lid > 2:
					facts.EarlierUniform = integraal.Know(participation.EarlierUniform{Lid: lid, On: on(2026, 2, 1)})
				}
				m, err := participation.MeasureAssessment(facts, v, measureDay, nil)
				require.NoError(t, err)
				assert.False(t, m.Total.Overflowed() || m.Total.IsNegative())
				assert.LessOrEqual(t, m.Monthly.Cents(), int64(1_000_000_00))
				var sum integraal.Amount
				for _, one := range m.Spread {
					sum = sum.Plus(one.Amount)
				}
				if len(m.Spread) > 0 {
					assert.Equal(t, m.Total, sum)
				}
			}
		}
	})
}
