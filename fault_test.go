package integraal_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func fault(code, path string) integraal.Fault {
	return integraal.NewFault(code, path, integraal.Text{NL: "fout", EN: "wrong"})
}

func TestFaultInWords(t *testing.T) {
	assert.Equal(t, "json.type at members[2].born: wrong", fault("json.type", "members[2].born").Error())
	assert.Equal(t, "json.type: wrong", fault("json.type", "").Error())
	assert.Equal(t, "a: wrong\nb: wrong", integraal.Faults{fault("a", ""), fault("b", "")}.Error())
	raw, err := json.Marshal(fault("json.type", "born"))
	require.NoError(t, err)
	assert.JSONEq(t, `{"code": "json.type", "path": "born", "text": {"nl": "fout", "en": "wrong"}}`, string(raw))
}

func TestFaultInPutsAPathInsideAnother(t *testing.T) {
	for _, c := range []struct{ path, field, want string }{
		{"born", "members[2]", "members[2].born"},
		{"[2]", "members", "members[2]"},
		{"[2].born", "members", "members[2].born"},
		{"", "members", "members"},
		{"born", "", "born"},
		{"", "", ""},
	} {
		f := fault("x", c.path)
		assert.Equal(t, c.want, f.In(c.field).Path)
		assert.Equal(t, c.path, f.Path, "the fault itself is left alone")
	}
}

func TestFaultsAreSortedAsAReaderMeetsThem(t *testing.T) {
	inOrder := integraal.Faults{
		fault("a", ""),
		fault("b", ""),
		fault("a", "debts[0]"),
		fault("a", "members"),
		fault("a", "members[2]"),
		fault("a", "members[2].born"),
		fault("b", "members[2].born"),
		fault("a", "members[2].income[9]"),
		fault("a", "members[2].income[10]"),
		fault("a", "members[10]"),
		fault("a", "members[1000000000]"),
		fault("a", "members[12345678901234567890]"),
		fault("a", "plan"),
	}
	rapid.Check(t, func(t *rapid.T) {
		shuffled := rapid.Permutation(inOrder).Draw(t, "order")
		before := append(integraal.Faults{}, shuffled...)
		err := shuffled.Err()
		assert.Equal(t, inOrder, err)
		assert.Equal(t, before, shuffled, "the list itself is left alone")
	})
}

func TestFaultsErr(t *testing.T) {
	assert.NoError(t, integraal.Faults{}.Err())
	assert.NoError(t, integraal.Faults(nil).Err())
	err := integraal.Faults{fault("b", "x"), fault("a", "x"), fault("b", "x"), fault("a", "x")}.Err()
	assert.Equal(t, integraal.Faults{fault("a", "x"), fault("b", "x")}, err)

	same, other := fault("a", "x"), fault("a", "x")
	other.Text = integraal.Same("anders")
	assert.Len(t, integraal.FaultsIn(integraal.Faults{same, other}.Err()), 2, "another text is another fault")
}

func TestFaultsInFindsThemAll(t *testing.T) {
	a, b, c := fault("a", "1"), fault("b", "2"), fault("c", "3")
	for name, tc := range map[string]struct {
		err  error
		want integraal.Faults
	}{
		"nil":             {nil, nil},
		"another error":   {errors.New("a"), nil},
		"one":             {a, integraal.Faults{a}},
		"several":         {integraal.Faults{a, b}.Err(), integraal.Faults{a, b}},
		"wrapped":         {fmt.Errorf("case 7: %w", a), integraal.Faults{a}},
		"wrapped twice":   {fmt.Errorf("x: %w", fmt.Errorf("y: %w", integraal.Faults{a, b})), integraal.Faults{a, b}},
		"joined":          {errors.Join(a, errors.New("x"), b), integraal.Faults{a, b}},
		"joined lists":    {errors.Join(integraal.Faults{a, b}, fmt.Errorf("x: %w", c)), integraal.Faults{a, b, c}},
		"two percent-w":   {fmt.Errorf("%w and %w", a, integraal.Faults{b, c}), integraal.Faults{a, b, c}},
		"wrapping nought": {fmt.Errorf("%w", error(nil)), nil},
	} {
		assert.Equal(t, tc.want, integraal.FaultsIn(tc.err), name)
		for _, f := range []integraal.Fault{a, b, c} {
			found := false
			for _, w := range tc.want {
				found = found || w == f
			}
			assert.Equal(t, found, integraal.HasFault(tc.err, f.Code), "%s: %s", name, f.Code)
		}
	}
}

func TestFaultsInHandsOutItsOwnList(t *testing.T) {
	err := integraal.Faults{fault("a", "1")}.Err()
	integraal.FaultsIn(err)[0].Code = "?"
	assert.True(t, integraal.HasFault(err, "a"))
}

func TestFaultsAreFoundByErrorsIsAndAs(t *testing.T) {
	a, b := fault("a", "1"), fault("b", "2")
	err := fmt.Errorf("case 7: %w", integraal.Faults{a, b}.Err())
	assert.ErrorIs(t, err, a)
	assert.ErrorIs(t, err, b)
	assert.NotErrorIs(t, err, fault("c", "3"))
	var first integraal.Fault
	require.ErrorAs(t, err, &first)
	assert.Equal(t, a, first)
}
