package participation_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

type measureCase struct {
	derivedCase
	Rule   string          `json:"rule"`
	Bylaw  string          `json:"bylaw"`
	Facts  json.RawMessage `json:"facts"`
	Expect struct {
		State        string   `json:"state"`
		Basis        string   `json:"basis"`
		Percentage   string   `json:"percentage"`
		Months       int      `json:"months"`
		Monthly      string   `json:"monthly"`
		Total        string   `json:"total"`
		Installments []string `json:"installments"`
		Spread       []string `json:"spread"`
		Questions    []string `json:"questions"`
		Notes        []string `json:"notes"`
		NotNotes     []string `json:"notNotes"`
		Says         string   `json:"says"`
		Of           string   `json:"of"`
		ByBenefit    string   `json:"byBenefit"`
		AtMost       string   `json:"atMost"`
		Category     int      `json:"category"`
	} `json:"expect"`
}

// bylaw is a by-law of the test data; the empty name is none.
func bylaw(t require.TestingT, name string) *participation.Afstemmingsverordening {
	if name == "" {
		return nil
	}
	data, err := os.ReadFile("testdata/afstemming/" + name + ".json")
	require.NoError(t, err)
	v, err := participation.ReadAfstemming(data)
	require.NoError(t, err)
	return v
}

// by is an answer of a person, or one without a name.
func by[T any](f integraal.Fact[T], who string) integraal.Fact[T] {
	v, known := f.Value()
	if !known || who == "" {
		return f
	}
	return integraal.Know(v, integraal.Source{Who: who, Standard: integraal.Decision})
}

type answersJSON struct {
	Culpability, CulpabilityBy, Urgent, UrgentBy string
	Tuning                                       json.RawMessage
}

func (j answersJSON) culpability(t *testing.T) integraal.Fact[participation.Culpability] {
	t.Helper()
	if j.Culpability == "" {
		return integraal.Fact[participation.Culpability]{}
	}
	return by(integraal.Know(wordOf(t, j.Culpability, participation.Intent)), j.CulpabilityBy)
}

func (j answersJSON) urgent(t *testing.T) integraal.Fact[participation.UrgentAnswer] {
	t.Helper()
	if j.Urgent == "" {
		return integraal.Fact[participation.UrgentAnswer]{}
	}
	return by(integraal.Know(wordOf(t, j.Urgent, participation.UrgentReason)), j.UrgentBy)
}

func measureFromJSON(t *testing.T, data []byte) participation.MeasureFacts {
	t.Helper()
	var j struct {
		answersJSON
		Breach                                                                          participation.Breach
		On, Established, Tuned, Contradicted, EarlierUniform, EarlierByLaw, Norm, Month json.RawMessage
	}
	decode(t, data, &j)
	return participation.MeasureFacts{
		ID: "P", Breach: integraal.Know(j.Breach), On: orAbsent[integraal.Date](t, j.On),
		Established: orAbsent[bool](t, j.Established), Tuned: orAbsent[bool](t, j.Tuned), Contradicted: orAbsent[bool](t, j.Contradicted),
		Culpability: j.culpability(t), Urgent: j.urgent(t), Tuning: orAbsent[participation.Tuning](t, j.Tuning),
		EarlierUniform: orAbsent[participation.EarlierUniform](t, j.EarlierUniform),
		EarlierByLaw:   orAbsent[participation.EarlierByLaw](t, j.EarlierByLaw),
		Norm:           orAbsent[integraal.PerMonth](t, j.Norm), Month: orAbsent[integraal.Date](t, j.Month),
	}
}

func languageFromJSON(t *testing.T, data []byte) participation.LanguageMeasureFacts {
	t.Helper()
	var j struct {
		answersJSON
		BelowLevel, Notified, Started, Progress, Shown, TestedBefore, Contradicted, Norm json.RawMessage
	}
	decode(t, data, &j)
	return participation.LanguageMeasureFacts{
		ID: "P", BelowLevel: orAbsent[bool](t, j.BelowLevel), Notified: orAbsent[integraal.Date](t, j.Notified),
		Started: orAbsent[bool](t, j.Started), Progress: orAbsent[bool](t, j.Progress), Shown: orAbsent[bool](t, j.Shown),
		TestedBefore: orAbsent[bool](t, j.TestedBefore), Contradicted: orAbsent[bool](t, j.Contradicted), Culpability: j.culpability(t), Urgent: j.urgent(t),
		Tuning: orAbsent[participation.Tuning](t, j.Tuning), Norm: orAbsent[integraal.PerMonth](t, j.Norm),
	}
}

func fineFromJSON(t *testing.T, data []byte) participation.FineFacts {
	t.Helper()
	var j struct {
		answersJSON
		On, Established, Benefit, Earlier, Warned, Family, Categories json.RawMessage

		CategoriesBy string
	}
	decode(t, data, &j)
	return participation.FineFacts{
		ID: "P", On: orAbsent[integraal.Date](t, j.On), Established: orAbsent[bool](t, j.Established),
		Benefit: orAbsent[integraal.Amount](t, j.Benefit), Culpability: j.culpability(t), Urgent: j.urgent(t),
		Earlier: orAbsent[participation.EarlierFine](t, j.Earlier), Warned: orAbsent[integraal.Date](t, j.Warned),
		Family: orAbsent[bool](t, j.Family), Categories: by(orAbsent[participation.FineCategories](t, j.Categories), j.CategoriesBy),
	}
}

func TestMeasureCases(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/cases/measures/*.json")
	require.NoError(t, err)
	require.Greater(t, len(files), 40)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var c measureCase
		decode(t, data, &c)
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			c.check(t)
			switch c.Rule {
			case "fine":
				c.fine(t)
			case "language":
				m, err := participation.LanguageMeasure(languageFromJSON(t, c.Facts), c.Day, nil)
				require.NoError(t, err)
				c.measure(t, m)
			default:
				m, err := participation.MeasureAssessment(measureFromJSON(t, c.Facts), bylaw(t, c.Bylaw), c.Day, nil)
				require.NoError(t, err)
				c.measure(t, m)
			}
		})
	}
}

func (c measureCase) measure(t *testing.T, m participation.Measure) {
	t.Helper()
	want := c.Expect
	assert.Equal(t, want.State, m.State.String())
	assert.Equal(t, want.Basis, m.Basis.String())
	if want.State == "answered" {
		assert.Equal(t, want.Percentage, m.Percentage.String())
		assert.Equal(t, want.Months, m.Months)
		assert.Equal(t, want.Total, m.Total.String())
	} else {
		assert.Zero(t, m.Percentage)
		assert.Zero(t, m.Months)
		assert.Zero(t, m.Total)
		assert.Zero(t, m.Monthly)
	}
	if want.Monthly != "" {
		assert.Equal(t, want.Monthly, m.Monthly.String())
	}
	assert.Equal(t, want.Installments, installments(m.Installments))
	assert.Equal(t, want.Spread, installments(m.Spread))
	assert.Equal(t, want.Questions, questions(m.Questions))
	assert.Subset(t, notes(m.Notes), want.Notes)
	for _, n := range want.NotNotes {
		assert.NotContains(t, notes(m.Notes), n)
	}
	assert.Contains(t, m.Says.EN, want.Says)
}

func (c measureCase) fine(t *testing.T) {
	t.Helper()
	f, err := participation.FineAssessment(fineFromJSON(t, c.Facts), c.Day, nil)
	require.NoError(t, err)
	want := c.Expect
	assert.Equal(t, want.State, f.State.String())
	assert.Equal(t, want.Of, f.Of.String())
	assert.Equal(t, want.ByBenefit, f.ByBenefit.String())
	assert.Equal(t, want.AtMost, f.AtMost.String())
	assert.Contains(t, f.Says.EN, want.Says)
	if want.State == "answered" {
		assert.Equal(t, f.AtMost.IsZero(), len(f.Missing) == 1, "no highest fine: it is said what is missing")
	}
	assert.Equal(t, want.Category, f.Category)
	assert.Equal(t, want.Questions, questions(f.Questions))
	assert.Subset(t, notes(f.Notes), want.Notes)
	for _, n := range want.NotNotes {
		assert.NotContains(t, notes(f.Notes), n)
	}
}

func installments(list []participation.Installment) []string {
	var out []string
	for _, i := range list {
		out = append(out, i.Month.String()+" "+i.Amount.String())
	}
	return out
}

func questions(list []participation.MeasureQuestion) []string {
	var out []string
	for _, q := range list {
		var who []string
		for _, r := range q.Who {
			who = append(who, r.String())
		}
		out = append(out, string(q.Missing.Fact)+" "+strings.Join(who, ",")+" "+q.Laws[0].String())
	}
	return out
}

func notes(list []participation.Point) []string {
	var out []string
	for _, n := range list {
		out = append(out, string(n.Code)+" "+n.Power.String())
	}
	return out
}
