package integraal_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// several is a list, or a text that stands for one item.
type several struct {
	list []string
	one  string
	keys []string
	form struct {
		Of []string `json:"of"`
	}
}

func (s *several) ReadJSONAs(shape byte, keys []string) any {
	switch shape {
	case '"':
		return &s.one
	case '{':
		s.keys = keys
		return &s.form
	}
	return &s.list
}

// even is a number that is refused when it is odd.
type even struct {
	N *int `json:"n"`
}

func (e *even) CheckJSON() error {
	if e.N == nil || *e.N%2 != 0 {
		return integraal.NewFault("even.odd", "n", integraal.Same("odd"))
	}
	return nil
}

type inner struct {
	Who several `json:"who"`
}

type doorForms struct {
	inner
	Even []even `json:"even"`
}

// TestReadJSONForms: a type says by the form of a value into what it is read,
// is checked where it stands, and an embedded struct has its fields beside the
// others.
func TestReadJSONForms(t *testing.T) {
	for text, want := range map[string]several{
		`["a", "b"]`: {list: []string{"a", "b"}},
		`"a"`:        {one: "a"},
		`{"of": []}`: {keys: []string{"of"}},
	} {
		var f doorForms
		require.NoError(t, integraal.ReadJSON([]byte(`{"who": `+text+`, "even": [{"n": 2}]}`), &f), text)
		assert.Equal(t, want.one, f.Who.one)
		assert.Equal(t, want.list, f.Who.list)
		assert.Equal(t, want.keys, f.Who.keys)
	}
	var told []string
	for _, f := range integraal.FaultsIn(integraal.ReadJSON([]byte(`{"who": {"off": 1}, "even": [{"n": 2}, {"n": 3}, {}, [], {"n": "x"}]}`), &doorForms{})) {
		told = append(told, f.Code+" "+f.Path)
	}
	assert.Equal(t, []string{
		"even.odd even[1].n", "even.odd even[2].n", "json.type even[3]", "json.type even[4].n", "json.unknown-key who",
	}, told)
}

// TestAsk: an unknown fact may say whom to ask, and the answer repeats it.
func TestAsk(t *testing.T) {
	hint := integraal.Text{NL: "Vraag M.", EN: "Ask M."}
	f := integraal.Ask[int](hint)
	assert.Equal(t, integraal.Unknown, f.State())
	assert.Equal(t, hint, f.Hint())
	assert.Equal(t, integraal.Fact[int]{}, integraal.Ask[int](integraal.Text{}))
	var l integraal.Lacks
	_, ok := integraal.Take(&l, "age", "M", f)
	assert.False(t, ok)
	assert.Equal(t, []integraal.Missing{{Fact: "age", Who: "M", State: integraal.Unknown, Hint: hint}}, l.Missing)
	assert.Equal(t, hint, integraal.Map(f, func(n int) int { return n }).Hint())
}
