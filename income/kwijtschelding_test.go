package income

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func remitted(norm int64, inrichting bool) KwijtscheldingFacts {
	return KwijtscheldingFacts{
		ID: "M", Norm: perMonth(norm), Inrichting: sure(inrichting), Gemeentelijk: integraal.KnowAbsent[integraal.Rate](),
	}
}

func sayKwijt(k Kwijtscheldingsnorm) string { return k.Norm.String() }

func saidKwijt(f KwijtscheldingFacts, day integraal.Date) string {
	o, err := KwijtscheldingsnormFor(f, day, nil)
	return said(o, err, sayKwijt)
}

// TestPublishedKwijtschelding: the table of the tax administration of January 2026,
// from the norms of that half-year.
func TestPublishedKwijtschelding(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		norm       int64
		inrichting bool
		want       string
	}{
		{2002_13, false, "1802.00"}, {2144_16, false, "1930.00"}, {1401_50, false, "1262.00"}, {1564_69, false, "1409.00"},
		{443_76, true, "296.00"}, {690_27, true, "461.00"},
	} {
		assert.Equal(t, c.want, saidKwijt(remitted(c.norm, c.inrichting), on(2026, 1, 1)))
	}
	_, err := KwijtscheldingsnormFor(remitted(1401_50, false), on(2026, 7, 1), nil)
	assert.True(t, integraal.HasFault(err, "dated.outside"), "of the second half the rule was not found")
}

// TestPublishedMinima: the limits of income of a municipality, as it published them
// for its own schemes: a part of the norm, half up to the cent.
func TestPublishedMinima(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		norm int64
		pct  int64
		want string
	}{
		{1345_45, 110, "1480.00"}, {1345_45, 130, "1749.09"}, {1922_07, 120, "2306.48"}, {1283_83, 110, "1412.21"}, {1834_04, 120, "2200.85"},
	} {
		assert.Equal(t, c.want, integraal.CentsPerMonth(c.norm).Share(integraal.Pct(c.pct, 0)).Round(toTheCent).String())
	}
}

func TestKwijtscheldingByAMunicipality(t *testing.T) {
	t.Parallel()
	f := remitted(1401_50, false)
	f.Gemeentelijk = integraal.Know(integraal.Pct(100, 0))
	o, err := KwijtscheldingsnormFor(f, on(2025, 3, 2), nil)
	require.NoError(t, err)
	v, _ := o.Value()
	assert.Equal(t, "1401.50", v.Norm.String())
	assert.True(t, v.Unconfirmed)
	f.Gemeentelijk = integraal.Know(integraal.Pct(100, 1))
	assert.Equal(t, "fault facts.contradiction gemeentelijk", saidKwijt(f, march))
	f.Norm = perMonth(-1)
	assert.Equal(t, "fault facts.contradiction gemeentelijk, amount.negative norm", saidKwijt(f, march))
	for _, d := range []*Day{nil, {}} {
		_, err := d.Kwijtscheldingsnorm(f, nil)
		assert.True(t, integraal.HasFault(err, "dated.outside"))
	}
}

func TestStatesOfKwijtschelding(t *testing.T) {
	t.Parallel()
	type F = KwijtscheldingFacts
	type S = integraal.State
	checkStates(t, func() F { return remitted(1401_50, false) }, func(f F) (integraal.Outcome[Kwijtscheldingsnorm], error) {
		return KwijtscheldingsnormFor(f, march, nil)
	}, sayKwijt, []stateCase[F]{
		{"norm", FactKwijtNorm, "M", func(f *F, s S) { f.Norm = inState(s, integraal.CentsPerMonth(1401_50)) }, "1262.00", "0.00"},
		{"institution", FactKwijtInrichting, "M", func(f *F, s S) { f.Inrichting = inState(s, true) }, "935.00", "1262.00"},
		{"municipal", FactKwijtGemeentelijk, "M", func(f *F, s S) { f.Gemeentelijk = inState(s, integraal.Pct(95, 0)) }, "1331.43", "1262.00"},
	})
}

// TestKwijtscheldingAgainstOracle: what is left is the least whole amount that is
// no less than the part.
func TestKwijtscheldingAgainstOracle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		norm, in := rapid.Int64Range(0, 3_000_00).Draw(t, "norm"), rapid.Bool().Draw(t, "in")
		o, err := KwijtscheldingsnormFor(remitted(norm, in), march, nil)
		require.NoError(t, err)
		v, _ := o.Value()
		exact := decimal.New(norm, -2).Mul(decimal.RequireFromString("0.9"))
		if in {
			exact = decimal.New(norm*2, -2).DivRound(decimal.NewFromInt(3), 20)
		}
		assert.Equal(t, exact.Ceil().StringFixed(2), v.Norm.String())
	})
}
