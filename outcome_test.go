package integraal_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

const incomeFact, savingsFact integraal.Name = "test.income", "test.savings"

func TestTakeNamesEveryFactThatIsMissing(t *testing.T) {
	hint := integraal.Same("vraag")
	var lacks integraal.Lacks
	v, ok := integraal.Take(&lacks, incomeFact, "son", integraal.Know(7, registry()))
	assert.True(t, ok)
	assert.Equal(t, 7, v)
	assert.Equal(t, integraal.Lacks{}, lacks)

	for _, f := range []integraal.Fact[int]{
		{}, integraal.Contest(told(3, registry()), told(4, client())), integraal.Hide[int](hint),
	} {
		v, ok = integraal.Take(&lacks, incomeFact, "son", f)
		assert.False(t, ok)
		assert.Zero(t, v)
	}
	assert.Equal(t, []integraal.Missing{
		{Fact: incomeFact, Who: "son", State: integraal.Unknown},
		{Fact: incomeFact, Who: "son", State: integraal.Contested, Told: []integraal.Source{registry(), client()}},
		{Fact: incomeFact, Who: "son", State: integraal.NotVisible, Hint: hint},
	}, lacks.Missing)
	assert.Empty(t, lacks.Faults)
}

func TestTakeRefusesTheAbsenceOfWhatEveryoneHas(t *testing.T) {
	var lacks integraal.Lacks
	v, ok := integraal.Take(&lacks, incomeFact, "son", integraal.KnowAbsent[int](client()))
	assert.False(t, ok)
	assert.Zero(t, v)
	assert.Equal(t, []string{"fact.impossible test.income"}, where(lacks.Faults.Err()))
	assert.Empty(t, lacks.Missing)
}

func TestTakeIfAny(t *testing.T) {
	for _, c := range []struct {
		name        string
		fact        integraal.Fact[int]
		v           int
		present, ok bool
	}{
		{"known", integraal.Know(7), 7, true, true},
		{"absent", integraal.KnowAbsent[int](client()), 0, false, true},
		{"unknown", integraal.Fact[int]{}, 0, false, false},
		{"contested", integraal.Contest(told(3, registry()), toldAbsent(client())), 0, false, false},
		{"hidden", integraal.Hide[int](integraal.Text{}), 0, false, false},
	} {
		var lacks integraal.Lacks
		v, present, ok := integraal.TakeIfAny(&lacks, savingsFact, "mother", c.fact)
		assert.Equal(t, c.v, v, c.name)
		assert.Equal(t, c.present, present, c.name)
		assert.Equal(t, c.ok, ok, c.name)
		assert.Equal(t, !c.ok, len(lacks.Missing) == 1, c.name)
		assert.Empty(t, lacks.Faults, c.name)
	}
}

func TestOutcomes(t *testing.T) {
	age := integraal.Condition{Name: "test.age", By: integraal.Participatiewet.Art("11", day("2026-01-01"))}
	for _, c := range []struct {
		name    string
		outcome integraal.Outcome[int]
		verdict integraal.Verdict
		value   int
		failed  []integraal.Condition
		missing int
	}{
		{"zero", integraal.Outcome[int]{}, integraal.Undetermined, 0, nil, 0},
		{"yes", integraal.Yes(5), integraal.Applies, 5, nil, 0},
		{"yes with nought", integraal.Yes(0), integraal.Applies, 0, nil, 0},
		{"no", integraal.No[int](age), integraal.AppliesNot, 0, []integraal.Condition{age}, 0},
		{"open", integraal.Open[int](integraal.Missing{Fact: incomeFact}), integraal.Undetermined, 0, nil, 1},
	} {
		assert.Equal(t, c.verdict, c.outcome.Verdict(), c.name)
		v, applies := c.outcome.Value()
		assert.Equal(t, c.value, v, c.name)
		assert.Equal(t, c.verdict == integraal.Applies, applies, c.name)
		assert.Equal(t, c.failed, c.outcome.Failed(), c.name)
		assert.Len(t, c.outcome.Missing(), c.missing, c.name)
	}
}

func TestOpenSettlesWithOneMissingFact(t *testing.T) {
	income, savings := integraal.Missing{Fact: incomeFact}, integraal.Missing{Fact: savingsFact}
	one := integraal.Open[int](income).Missing()
	require.Len(t, one, 1)
	assert.True(t, one[0].Settles)
	for _, m := range integraal.Open[int](income, savings).Missing() {
		assert.False(t, m.Settles, m.Fact)
	}
	assert.Empty(t, integraal.Open[int]().Missing())
}

func TestOutcomesAreImmutable(t *testing.T) {
	missing := []integraal.Missing{{Fact: incomeFact}}
	failed := []integraal.Condition{{Name: "test.age"}}
	open, no := integraal.Open[int](missing...), integraal.No[int](failed...)
	assert.False(t, missing[0].Settles, "what was passed in is left alone")

	missing[0].Fact, failed[0].Name = "?", "?"
	open.Missing()[0].Fact, no.Failed()[0].Name = "?", "?"
	assert.Equal(t, incomeFact, open.Missing()[0].Fact)
	assert.Equal(t, integraal.Name("test.age"), no.Failed()[0].Name)
}

func TestNamesOfVerdicts(t *testing.T) {
	for want, v := range map[string]integraal.Verdict{
		"undetermined": integraal.Undetermined, "applies": integraal.Applies, "appliesNot": integraal.AppliesNot, "invalid": 3,
	} {
		text, err := v.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, want, string(text))
	}
}
