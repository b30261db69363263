package integraal_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func registry() integraal.Source {
	return integraal.Source{Who: "UWV", Standard: integraal.Register, On: day("2026-02-01")}
}

func client() integraal.Source {
	return integraal.Source{Who: "S.", Standard: integraal.ClientStatement, On: day("2026-03-02")}
}

func told(v int, by integraal.Source) integraal.Account[int] {
	return integraal.Account[int]{Value: v, Source: by}
}

func toldAbsent(by integraal.Source) integraal.Account[int] {
	return integraal.Account[int]{Absent: true, Source: by}
}

func TestFiveStatesOfAFact(t *testing.T) {
	hint := integraal.Text{NL: "vraag toestemming", EN: "ask for consent"}
	for _, c := range []struct {
		name  string
		fact  integraal.Fact[int]
		state integraal.State
		value int
		by    []integraal.Source
		hint  integraal.Text
	}{
		{"zero", integraal.Fact[int]{}, integraal.Unknown, 0, []integraal.Source{}, integraal.Text{}},
		{"known", integraal.Know(3, registry(), client()), integraal.Known, 3, []integraal.Source{registry(), client()}, integraal.Text{}},
		{"known by nobody named", integraal.Know(3), integraal.Known, 3, []integraal.Source{}, integraal.Text{}},
		{"known to be nought", integraal.Know(0, client()), integraal.Known, 0, []integraal.Source{client()}, integraal.Text{}},
		{"absent", integraal.KnowAbsent[int](registry()), integraal.KnownAbsent, 0, []integraal.Source{registry()}, integraal.Text{}},
		{"contested", integraal.Contest(told(3, registry()), told(4, client())), integraal.Contested, 0, []integraal.Source{registry(), client()}, integraal.Text{}},
		{"hidden", integraal.Hide[int](hint), integraal.NotVisible, 0, []integraal.Source{}, hint},
	} {
		assert.Equal(t, c.state, c.fact.State(), c.name)
		v, known := c.fact.Value()
		assert.Equal(t, c.state == integraal.Known, known, c.name)
		assert.Equal(t, c.value, v, c.name)
		assert.Equal(t, c.by, c.fact.Sources(), c.name)
		assert.Equal(t, c.hint, c.fact.Hint(), c.name)
		assert.Equal(t, known, integraal.Is(c.fact, c.value), "%s: only what is known is anything", c.name)
		assert.False(t, integraal.Is(c.fact, c.value+1), c.name)
		at, state := integraal.InPlace(&c.fact)
		assert.Equal(t, c.state, state, c.name)
		assert.Equal(t, c.value, *at, c.name)
	}
}

func TestTold(t *testing.T) {
	for _, c := range []struct {
		name     string
		accounts []integraal.Account[int]
		state    integraal.State
		value    int
	}{
		{"nobody", nil, integraal.Unknown, 0},
		{"one", []integraal.Account[int]{told(3, client())}, integraal.Known, 3},
		{"two that agree", []integraal.Account[int]{told(3, client()), told(3, registry())}, integraal.Known, 3},
		{"two that differ", []integraal.Account[int]{told(3, client()), told(4, registry())}, integraal.Contested, 0},
		{"the last of three differs", []integraal.Account[int]{told(3, client()), told(3, registry()), told(4, registry())}, integraal.Contested, 0},
		{"absent", []integraal.Account[int]{toldAbsent(client())}, integraal.KnownAbsent, 0},
		{"absent twice", []integraal.Account[int]{toldAbsent(client()), toldAbsent(registry())}, integraal.KnownAbsent, 0},
		{"present and absent", []integraal.Account[int]{told(3, client()), toldAbsent(registry())}, integraal.Contested, 0},
		{"absent and nought", []integraal.Account[int]{toldAbsent(registry()), told(0, client())}, integraal.Contested, 0},
		{
			"absent whatever its value says",
			[]integraal.Account[int]{{Value: 5, Absent: true, Source: client()}, toldAbsent(registry())},
			integraal.KnownAbsent, 0,
		},
	} {
		f := integraal.Told(c.accounts...)
		assert.Equal(t, c.state, f.State(), c.name)
		v, _ := f.Value()
		assert.Equal(t, c.value, v, c.name)
		assert.Len(t, f.Accounts(), len(c.accounts), c.name)
		for i, a := range f.Accounts() {
			assert.Equal(t, c.accounts[i], a, c.name)
		}
	}
}

func TestMapKeepsHowAFactIsKnown(t *testing.T) {
	calls := 0
	yearly := func(n int) string {
		calls++
		return map[int]string{3: "three", 4: "four"}[n]
	}
	known := integraal.Map(integraal.Know(3, registry()), yearly)
	assert.True(t, integraal.Is(known, "three"))
	assert.Equal(t, []integraal.Account[string]{{Value: "three", Source: registry()}}, known.Accounts())

	contested := integraal.Map(integraal.Contest(told(3, registry()), told(4, client()), toldAbsent(client())), yearly)
	assert.Equal(t, integraal.Contested, contested.State())
	assert.Equal(t, []integraal.Account[string]{
		{Value: "three", Source: registry()}, {Value: "four", Source: client()}, {Absent: true, Source: client()},
	}, contested.Accounts())

	hint := integraal.Same("vraag")
	calls = 0
	for _, f := range []integraal.Fact[int]{{}, integraal.KnowAbsent[int](registry()), integraal.Hide[int](hint)} {
		mapped := integraal.Map(f, yearly)
		assert.Equal(t, f.State(), mapped.State())
		assert.Equal(t, f.Sources(), mapped.Sources())
		assert.Equal(t, f.Hint(), mapped.Hint())
	}
	assert.Zero(t, calls, "there is no value to change")
}

func TestFactsAreImmutable(t *testing.T) {
	sources := []integraal.Source{registry()}
	accounts := []integraal.Account[int]{told(3, registry()), told(4, client())}
	agreed := []integraal.Account[int]{told(3, registry()), told(3, client())}
	facts := []integraal.Fact[int]{
		integraal.Know(3, sources...), integraal.KnowAbsent[int](sources...),
		integraal.Contest(accounts...), integraal.Told(accounts...), integraal.Told(agreed...),
	}
	before := make([][]integraal.Account[int], len(facts))
	for i, f := range facts {
		before[i] = slices.Clone(f.Accounts())
	}
	sources[0].Who, accounts[0].Value, agreed[0].Value = "?", 99, 99
	for i, f := range facts {
		assert.Equal(t, before[i], f.Accounts(), "what was passed in changed the fact")
		f.Accounts()[0].Value = 99
		f.Sources()[0].Who = "?"
		assert.Equal(t, before[i], f.Accounts(), "what was handed out changed the fact")
		assert.NotEqual(t, "?", f.Sources()[0].Who)
	}
}

func TestNamesOfStatesAndStandards(t *testing.T) {
	for want, s := range map[string]integraal.State{
		"unknown": integraal.Unknown, "known": integraal.Known, "absent": integraal.KnownAbsent,
		"contested": integraal.Contested, "notVisible": integraal.NotVisible, "invalid": 5,
	} {
		text, err := s.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, want, string(text))
	}
	for want, s := range map[string]integraal.Standard{
		"unstated": integraal.Unstated, "clientStatement": integraal.ClientStatement,
		"professionalObservation": integraal.ProfessionalObservation, "document": integraal.Document,
		"register": integraal.Register, "decision": integraal.Decision, "invalid": 6,
	} {
		text, err := s.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, want, string(text))

		var read integraal.Standard
		if want == "invalid" {
			assert.Equal(t, []string{"standard.unknown"}, where(read.UnmarshalText(text)))
			continue
		}
		require.NoError(t, read.UnmarshalText(text))
		assert.Equal(t, s, read)
	}
}
