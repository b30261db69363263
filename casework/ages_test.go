package casework_test

import (
	"maps"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
)

// without is the bundled household in which nobody told a fact of a person.
func without(t testing.TB, about, fact string) *casework.Case {
	t.Helper()
	return edited(t, func(file object) {
		for _, x := range file["told"].([]any) {
			if told := x.(object); told["about"] == about {
				delete(told["facts"].(object), fact)
			}
		}
		file["told"] = slicesDelete(file["told"].([]any), func(x any) bool { return len(x.(object)["facts"].(object)) == 0 })
	})
}

func slicesDelete(list []any, gone func(any) bool) []any {
	var kept []any
	for _, x := range list {
		if !gone(x) {
			kept = append(kept, x)
		}
	}
	return kept
}

// A child of whom nobody told the birth date is not taken for an adult: what
// hangs on it is open, and the birth date is what is asked.
func TestChildOfUnknownAge(t *testing.T) {
	r := review(t, without(t, "D", "born"), "K")

	assert.Nil(t, finding(r, "allowance.more.kindgebondenBudget"), "nothing comes in too much")
	kgb := finding(r, "allowance.open.kindgebondenBudget")
	require.NotNil(t, kgb)
	assert.True(t, misses(kgb, "D"), "%v", kgb.Missing)

	assert.Nil(t, finding(r, "norm.computed"), "D may be a housemate who shares costs")
	norm := finding(r, "norm.decided")
	require.NotNil(t, norm)
	assert.True(t, misses(norm, "D"), "%v", norm.Missing)

	young := finding(r, "exemption.youngChild")
	if young != nil {
		assert.NotEmpty(t, young.Missing, "how old the youngest is has to be asked")
	}
	for _, f := range person(r, "D").Facts {
		assert.NotContains(t, f.Shown.NL, "27", "no side of 27 of who may be a child")
	}
}

func misses(f *integraal.Finding, who string) bool {
	for _, m := range f.Missing {
		if m.Who == who {
			return true
		}
	}
	return false
}

// Two birth dates that both make D a child leave her one, for readers of either
// and of both.
func TestChildOfContestedBirthDate(t *testing.T) {
	before := household(t)
	after := edited(t, func(file object) {
		told := maps.Clone(telling(t, file, "BRP", "D", "born"))
		told["by"], told["to"], told["standard"], told["on"] = "M", []any{"G"}, "clientStatement", "2026-02-17"
		told["facts"] = object{"born": "2023-06-21"}
		file["told"] = append(file["told"].([]any), told)
	})
	all := changes(t, before, after)
	assert.NotContains(t, all, "K", "K is not told what M told G")
	assert.NotContains(t, all, "W")
	assert.Contains(t, all["G"], "~person D")
}

// Two birth dates on either side of 18 leave open whether someone is a child.
func TestContestedMajority(t *testing.T) {
	r := review(t, edited(t, func(file object) {
		told := maps.Clone(telling(t, file, "BRP", "A", "born"))
		told["facts"] = object{"born": "2009-10-02"}
		file["told"] = append(file["told"].([]any), told)
	}), "K")
	kgb := finding(r, "allowance.open.kindgebondenBudget")
	require.NotNil(t, kgb)
	assert.True(t, misses(kgb, "A"), "%v", kgb.Missing)
	norm := finding(r, "norm.decided")
	require.NotNil(t, norm)
	assert.True(t, misses(norm, "A"), "%v", norm.Missing)
}

// The alderman hears ages in the bands of the protocol: of D, S and M, of whom
// the team knows a birth date, and not of A.
func TestAgesInBands(t *testing.T) {
	r := review(t, household(t), "L")
	notes := asJSON(t, r.Notes)
	assert.Contains(t, notes, "Leeftijden: 0 tot en met 4, 12 tot en met 17 en 27 of ouder.")
	assert.NotContains(t, notes, "18 tot en met 26")
}

// Before D was born she was nobody's housemate.
func TestBeforeBirth(t *testing.T) {
	c := edited(t, func(file object) {
		for _, by := range []string{"BRP", "M"} {
			told := telling(t, file, by, "D", "born")
			told["facts"].(object)["born"] = "2026-03-20"
			delete(told, "on")
		}
	})
	for _, viewer := range readers {
		r, err := casework.Review(c, casework.Question{Viewer: viewer})
		require.NoError(t, err, viewer)
		assert.Nil(t, person(r, "D"), viewer)
	}
}
