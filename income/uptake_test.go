package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func gapOf(t *testing.T, gaps []Gap, s Scheme) Gap {
	t.Helper()
	for _, g := range gaps {
		if g.Scheme == s {
			return g
		}
	}
	t.Fatalf("no %s", s)
	return Gap{}
}

func TestUptake(t *testing.T) {
	t.Parallel()
	h := family()
	richer := *h
	richer.Claimant.Toetsingsinkomen = perYearOf(24_000) // with the partner 33.000
	unsure := *h
	unsure.Dwelling.Huurprijs = integraal.Fact[integraal.PerMonth]{}
	a, b, c := assessed(t, h, march), assessed(t, &richer, march), assessed(t, &unsure, march)
	r := &Received{
		Zorgtoeslag: integraal.Know(integraal.EuroPerMonth(100)),
		Huurtoeslag: integraal.KnowAbsent[integraal.PerMonth](),
		Bijstand:    integraal.Know(integraal.EuroPerMonth(5000)),
	}
	gaps, err := Uptake(a, r, b, c)
	require.NoError(t, err)

	zt := gapOf(t, gaps, SchemeZorgtoeslag)
	assert.Equal(t, integraal.Applies, zt.Verdict)
	assert.Equal(t, Periodic{146_00, PerMonth}, zt.Missed) // 246 less 100
	assert.True(t, zt.Estimated)
	// 4238 − 1275,38 − 13,730% of 3264 = 2514,47: 209 a month.
	assert.Equal(t, Periodic{209_00, PerMonth}, zt.Safe)
	require.Len(t, zt.Back, 2)
	assert.Equal(t, Back{Known: true, Amount: Periodic{37_00, PerMonth}}, zt.Back[0])
	assert.Equal(t, on(2027, 12, 31), zt.Term.LastDay)
	assert.Equal(t, on(2026, 1, 1), zt.Term.From)

	ht := gapOf(t, gaps, SchemeHuurtoeslag)
	assert.Equal(t, integraal.Applies, ht.Verdict)
	assert.Equal(t, a.Of(SchemeHuurtoeslag).Amount, ht.Missed)
	assert.False(t, ht.Estimated, "an alternative is open")
	assert.Equal(t, Back{}, ht.Back[1])

	assert.Equal(t, integraal.AppliesNot, gapOf(t, gaps, SchemeBijstand).Verdict, "more is received than is due")
	kgb := gapOf(t, gaps, SchemeKindgebondenBudget)
	assert.Equal(t, integraal.Undetermined, kgb.Verdict)
	require.Len(t, kgb.Missing, 1)
	assert.Equal(t, FactReceived, kgb.Missing[0].Fact)
	assert.True(t, kgb.Missing[0].Settles)
	assert.Equal(t, integraal.AppliesNot, gapOf(t, gaps, SchemeAOW).Verdict)

	kot := gapOf(t, gaps, SchemeKinderopvangtoeslag).Term
	assert.Equal(t, on(2025, 12, 1), kot.From)
	assert.Equal(t, on(2026, 6, 30), kot.LastDay)
	pw := gapOf(t, gaps, SchemeBijstand).Term
	assert.Equal(t, march, pw.From)
	assert.Equal(t, on(2025, 12, 2), pw.Earlier)
}

func TestUptakeWithoutAlternativeIsNoEstimate(t *testing.T) {
	t.Parallel()
	gaps, err := Uptake(assessed(t, family(), march), &Received{})
	require.NoError(t, err)
	for _, g := range gaps {
		assert.False(t, g.Estimated, g.Scheme)
		assert.NotEmpty(t, g.Term.How.NL)
		assert.NotEmpty(t, g.Term.Where.EN)
	}
}

func TestUptakeFaults(t *testing.T) {
	t.Parallel()
	a := assessed(t, family(), march)
	_, err := Uptake(a, &Received{AOW: integraal.Know(integraal.EuroPerMonth(-1))}, assessed(t, family(), on(2026, 3, 3)))
	faults := integraal.FaultsIn(err)
	require.Len(t, faults, 2)
	assert.Equal(t, "alternatives[0]", faults[0].Path)
	assert.Equal(t, "amount.negative", faults[1].Code)
	assert.Equal(t, "received.aow", faults[1].Path)
}

func TestCompare(t *testing.T) {
	t.Parallel()
	a := assessed(t, family(), march)
	assert.Empty(t, Compare(a, assessed(t, family(), march)))

	// Under another set of norms: twice € 100 more premium, a twelfth of € 200.
	overlay, err := integraal.ReadOverlay([]byte(`{"schemaVersion": 1, "source": "proef", "values": [{"name": "zorgtoeslag.standaardpremie",
		"from": "2026-01-01", "until": "2026-12-31", "is": "2219.00", "law": "BWBR0018451", "article": "4", "read": "2026-01-01", "replaces": true}]}`))
	require.NoError(t, err)
	norms, err := BuiltIn().With(overlay)
	require.NoError(t, err)
	d, err := norms.On(march)
	require.NoError(t, err)
	var b Assessment
	require.NoError(t, d.In(settings(t)).Assess(family(), true, &b))
	under := Compare(a, &b)
	require.Len(t, under, 1)
	assert.Equal(t, SchemeZorgtoeslag, under[0].Scheme)
	assert.Equal(t, Periodic{17_00, PerMonth}, under[0].More) // 3163 / 12 = 263
	require.Len(t, under[0].Norms, 1)
	assert.Equal(t, normStandaardpremie, under[0].Norms[0].Name)
	assert.Equal(t, "proef", under[0].Norms[0].After.Overlay)

	changes := Compare(assessed(t, family(), on(2025, 12, 31)), assessed(t, family(), on(2026, 1, 1)))
	for _, c := range changes {
		if c.Scheme != SchemeBijstandsnorm {
			continue
		}
		// gehuwden: from 1922,07 to 2002,13
		assert.Equal(t, c.After.Amount.Cents-c.Before.Amount.Cents, c.More.Cents)
		require.Len(t, c.Norms, 1)
		assert.Equal(t, normPaar, c.Norms[0].Name)
		assert.Equal(t, "21", c.Norms[0].After.By.Article())
		return
	}
	t.Fatal("the norm did not change")
}

func TestSchemesHaveNames(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for s := range numSchemes {
		text, err := s.MarshalText()
		require.NoError(t, err)
		assert.False(t, seen[string(text)])
		seen[string(text)] = true
		assert.NotEmpty(t, s.Words().NL)
		assert.NotEmpty(t, s.Words().EN)
		assert.NotEmpty(t, s.Label().NL)
		assert.NotEmpty(t, s.Label().EN)
	}
	assert.Equal(t, "invalid", numSchemes.String())
	assert.Equal(t, "€ 3 per kwartaal", Periodic{300, PerQuarter}.Text().NL)
	assert.Equal(t, "€3 per month", Periodic{300, PerMonth}.Text().EN)
}
