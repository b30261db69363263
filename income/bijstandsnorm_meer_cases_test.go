package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// householdOf is a household of ages and a number of kostendelers on a day.
func householdOf(day integraal.Date, ages []int, children bool, kostendelers int) BijstandFacts {
	born := func(i int) integraal.Fact[integraal.Date] {
		return integraal.Know(day.AddYears(-ages[i]).AddDays(-40))
	}
	f := single(born(0))
	if len(ages) == 2 {
		f = couple(born(0), born(1))
	}
	f.Children = integraal.Know(children)
	var ms []Medebewoner
	for i := range kostendelers {
		ms = append(ms, sharer(string(rune('a'+i))))
	}
	return with(f, ms...)
}

func metNorm(t *testing.T, o integraal.Outcome[Bijstandsnorm], err error, e expected) {
	t.Helper()
	if v, applies := met(t, o, err, e); applies {
		equalIf(t, e.Norm, v.Norm)
		equalIf(t, e.Paid, v.Paid)
		equalIf(t, e.Reserved, v.Reserved)
		assert.False(t, v.By.IsZero())
	}
}

type caseHousehold struct {
	Ages           []int              `json:"ages"`
	Children       bool               `json:"children"`
	Kostendelers   int                `json:"kostendelers"`
	In             []bool             `json:"in"`
	SpouseEntitled bool               `json:"spouseEntitled"`
	Cannot         []bool             `json:"cannot"`
	Amount         integraal.PerMonth `json:"amount"`
	Rate           integraal.Rate     `json:"rate"`
	OfGehuwden     bool               `json:"ofGehuwden"`
}

func (c caseHousehold) on(day integraal.Date) BijstandFacts {
	return householdOf(day, c.Ages, c.Children, c.Kostendelers)
}

func TestCasesOfInrichtingsnorm(t *testing.T) {
	t.Parallel()
	readCases(t, "inrichtingsnorm", func(t *testing.T, day integraal.Date, in caseHousehold, e expected) {
		f := InrichtingFacts{BijstandFacts: in.on(day), Inrichting: integraal.Know(in.In[0])}
		if len(in.In) == 2 {
			f.SpouseInrichting = integraal.Know(in.In[1])
		}
		o, err := InrichtingsnormFor(f, day, nil)
		metNorm(t, o, err, e)
	})
}

func TestCasesOfRechthebbendenorm(t *testing.T) {
	t.Parallel()
	readCases(t, "rechthebbendenorm", func(t *testing.T, day integraal.Date, in caseHousehold, e expected) {
		o, err := RechthebbendenormFor(RechthebbendeFacts{
			BijstandFacts: in.on(day), SpouseEntitled: integraal.Know(in.SpouseEntitled),
		}, day, nil)
		metNorm(t, o, err, e)
	})
}

func TestCasesOfVerhoging(t *testing.T) {
	t.Parallel()
	readCases(t, "verhoging", func(t *testing.T, day integraal.Date, in caseHousehold, e expected) {
		f := VerhogingFacts{BijstandFacts: in.on(day), Parents: parents(in.Cannot[0])}
		if len(in.Cannot) == 2 {
			f.SpouseParents = parents(in.Cannot[1])
		}
		o, err := VerhoogdeNormFor(f, day, nil)
		metNorm(t, o, err, e)
	})
}

// parents on whom someone can rely or not.
func parents(cannot bool) Ouders {
	return Ouders{MeansInsufficient: integraal.Know(cannot), CannotEnforce: integraal.Know(false)}
}

func TestCasesOfVerlaging(t *testing.T) {
	t.Parallel()
	readCases(t, "verlaging", func(t *testing.T, day integraal.Date, in caseHousehold, e expected) {
		norm, err := BijstandsnormFor(in.on(day), day, nil)
		require.NoError(t, err)
		n, applies := norm.Value()
		require.True(t, applies)
		o, err := VerlaagdeNormFor(VerlagingFacts{
			ID: "M", Norm: n,
			Woonsituatie:   integraal.Know(Lowering{Amount: in.Amount, Rate: in.Rate, OfGehuwden: in.OfGehuwden}),
			Schoolverlater: integraal.KnowAbsent[Schoolverlater](),
		}, day, nil)
		metNorm(t, o, err, e)
	})
}

// TestChangesOfTheOtherNorms: the day before, of and after each change. The
// amounts are those of the official texts, added by hand.
func TestChangesOfTheOtherNorms(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		day         integraal.Date
		institution string // art. 23 lid 1 a and 2 a
		young       string // art. 20 lid 1 a and 3
	}{
		{on(2023, 1, 1), "381.62", "not"}, {on(2023, 6, 30), "381.62", "not"},
		{on(2023, 7, 1), "388.24", "not"}, {on(2023, 12, 31), "388.24", "not"},
		{on(2024, 1, 1), "448.51", "not"}, {on(2024, 6, 30), "448.51", "not"},
		{on(2024, 7, 1), "456.31", "not"}, {on(2024, 12, 31), "456.31", "not"},
		{on(2025, 1, 1), "471.03", "not"}, {on(2025, 6, 30), "471.03", "not"},
		{on(2025, 7, 1), "478.49", "not"}, {on(2025, 12, 31), "478.49", "not"},
		{on(2026, 1, 1), "490.76", "1092.44"}, {on(2026, 6, 30), "490.76", "1092.44"},
		{on(2026, 7, 1), "496.44", "1112.66"}, {on(2026, 7, 2), "496.44", "1112.66"},
		{on(2026, 12, 31), "496.44", "1112.66"},
	} {
		o, err := InrichtingsnormFor(InrichtingFacts{
			BijstandFacts: single(bornAdult), Inrichting: integraal.Know(true),
		}, c.day, nil)
		assert.Equal(t, c.institution, said(o, err, func(n Bijstandsnorm) string { return n.Norm.String() }), c.day)
		o, err = VerhoogdeNormFor(VerhogingFacts{
			BijstandFacts: single(integraal.Know(c.day.AddYears(-19))), Parents: parents(true),
		}, c.day, nil)
		require.NoError(t, err)
		if n, applies := o.Value(); applies {
			assert.Equal(t, c.young, n.Norm.String(), c.day)
		} else {
			assert.Equal(t, "not", c.young, c.day)
			assert.Equal(t, ConditionVerhogingFrom, o.Failed()[0].Name, c.day)
		}
	}
}

// TestASpouseUnder18HasNoRight: the norm for the other is that of art. 24, in
// the bijstandsnorm too.
func TestASpouseUnder18HasNoRight(t *testing.T) {
	t.Parallel()
	assert.Equal(t, "1001.07 951.01", saidNorm(couple(bornAdult, bornMinor), march))
	assert.Equal(t, "345.99 328.69", saidNorm(couple(bornYoung, bornMinor), march))
	assert.Equal(t, "867.59 824.21", saidNorm(with(couple(bornAdult, bornMinor), sharer("A"), sharer("B")), march))
	o, err := BijstandsnormFor(couple(bornAdult, bornMinor), march, nil)
	require.NoError(t, err)
	n, _ := o.Value()
	assert.Equal(t, "art. 24 onder a Participatiewet", n.By.String())
	o, err = RechthebbendenormFor(RechthebbendeFacts{BijstandFacts: couple(bornAdult, bornMinor)}, march, nil)
	assert.Equal(t, "1001.07 951.01", said(o, err, sayNorm), "whether the spouse has a right is not asked")
}
