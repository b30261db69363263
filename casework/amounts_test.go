package casework_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/casework/bundled"
)

// An amount in a sentence says what it is too, and of the wage where it comes
// from: whether that is net or gross nobody said.
func TestAmountsInSentencesAreLabelled(t *testing.T) {
	for viewer, source := range map[string]string{
		"W": "polisadministratie (UWV) (register, 12 februari 2026) en M (papier, 24 februari 2026)",
		"K": "polisadministratie (UWV) (register, 12 februari 2026)",
	} {
		said := prose(mustFind(t, review(t, household(t), viewer), "income.held"))
		assert.Contains(t, said, "€ 612,40 in één maand; netto of bruto is niet gezegd", viewer)
		assert.Regexp(t, `€ 1\.\d{3},\d\d netto met vakantietoeslag`, said, viewer)
		assert.Contains(t, said, "Dat bedrag is loon volgens "+source+".", viewer)
		assert.Contains(t, said, "Op grond van dit ene bedrag kan het dus hooguit leiden tot herziening van die ene maand", viewer)
	}
	c := edited(t, func(f object) {
		telling(t, f, "BRP", "A", "born")["facts"].(object)["born"] = "1999-03-02"
	})
	assert.Contains(t, prose(mustFind(t, review(t, c, "K"), "norm.differs")), "(beide netto, zonder vakantietoeslag)")
}

// Who knows, or hears differing accounts, that more income was not reported is
// not told that one amount is all that it can come to.
func TestOneAmountBoundsNothingWhenMoreIsNotReported(t *testing.T) {
	mirror, err := bundled.Mirror()
	require.NoError(t, err)
	const bound = "herziening van die ene maand"
	var file object
	require.NoError(t, json.Unmarshal(bundled.MirrorFile(), &file))
	wage := telling(t, file, "polis", "Y", "wageAmount")
	wage["to"] = []any{"K", "W"} // so that the worker knows of the amount
	file["benefits"].([]any)[0].(object)["told"].(object)["to"] = []any{"K", "W"}
	known := reread(t, file)
	assert.NotContains(t, prose(mustFind(t, review(t, known, "W"), "income.held")), bound)
	assert.NotContains(t, prose(mustFind(t, review(t, mirror, "W"), "income.held")), bound)
	assert.Contains(t, prose(mustFind(t, review(t, mirror, "K"), "income.held")), "Op grond van dit ene bedrag", "K knows of no more")

	// Without what the worker saw the bound is there, with differing accounts not.
	seen := telling(t, file, "W", "Y", "incomeNotReported")
	seen["facts"] = object{"incomeNotReported": "no"}
	assert.Contains(t, prose(mustFind(t, review(t, reread(t, file), "W"), "income.held")), bound)
	file["told"] = append(file["told"].([]any), object{
		"by": "Y", "about": "Y", "to": []any{"W"}, "on": "2026-02-26", "standard": "clientStatement",
		"facts": object{"incomeNotReported": "yes"},
	})
	assert.NotContains(t, prose(mustFind(t, review(t, reread(t, file), "Y"), "income.held")), bound)
}

// Acts that rest on something else than the amount, or add to it, have no such
// bound.
func TestOneAmountBoundsOnlySomeActs(t *testing.T) {
	bounded := map[string]bool{"blokkering": true, "opschorten": true, "herzien": true}
	for _, act := range []string{
		"blokkering", "adresopschorting", "opschorten", "intrekkenNaOpschorten", "herzien", "beeindigen", "verlagen",
		"terugvorderen", "boete", "wmoHerzien",
	} {
		c := edited(t, func(f object) { f["announced"].([]any)[0].(object)["act"] = act })
		r := review(t, c, "K")
		f := finding(r, "income.held")
		if f == nil {
			f = mustFind(t, r, "income.announced")
		}
		assert.Equal(t, bounded[act], strings.Contains(prose(f), "die ene maand"), act)
	}
}

// Notes on what was read of a law are in the language of the page.
func TestCitationsInEnglish(t *testing.T) {
	var notes int
	for _, r := range allReports(t) {
		for _, f := range r.Findings {
			for _, law := range f.Laws {
				assert.NotRegexp(t, `gelezen|geverifieerd|voorschotpraktijk|gepubliceerde`, law.In("en"), f.Code)
				if law.LawEN != "" {
					notes++
				}
			}
			for _, line := range f.Why {
				assert.NotRegexp(t, `gelezen|geverifieerd|voorschotpraktijk|gepubliceerde`, line.LawIn("en"), f.Code)
			}
		}
	}
	assert.Positive(t, notes)
}
