package income

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// settled is the value of an outcome that may not be open: nothing where it
// applies not.
func settled[T any](t require.TestingT, o integraal.Outcome[T], err error) T {
	require.NoError(t, err)
	require.NotEqual(t, integraal.Undetermined, o.Verdict(), "%v", o.Missing())
	v, _ := o.Value()
	return v
}

// TestPopulationIsTheRules: whatever the household and the day, the columns hold
// what the rules on facts say of it alone.
func TestPopulationIsTheRules(t *testing.T) {
	t.Parallel()
	var out Results
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(on(2023, 1, 1).AddDays(rapid.IntRange(0, 4*365).Draw(t, "day")))
		require.NoError(t, err)
		p := drawn(rapidDice{t}, d.date, rapid.IntRange(1, 5).Draw(t, "households"))
		require.NoError(t, d.Population(p, &out))
		for i := range p.Born {
			same(t, d, p, &out, i)
		}
	})
}

func same(t require.TestingT, d *Day, p *Population, out *Results, i int) {
	norm, err := d.Bijstandsnorm(p.asBijstand(i), nil)
	n := settled(t, norm, err)
	assert.Equal(t, n.Norm, out.Norm[i])
	assert.Equal(t, n.Paid, out.Paid[i])
	zt, err := d.Zorgtoeslag(p.asZorgtoeslag(i), nil)
	assert.Equal(t, settled(t, zt, err), out.Zorgtoeslag[i], "zorgtoeslag")
	ht, err := d.Huurtoeslag(p.asHuur(i, d.date), nil)
	assert.Equal(t, settled(t, ht, err), out.Huurtoeslag[i], "huurtoeslag %+v", p.asHuur(i, d.date))
	kgb, err := d.KindgebondenBudget(p.asKgb(i), nil)
	assert.Equal(t, settled(t, kgb, err), out.KindgebondenBudget[i], "kindgebonden budget")
	kb, err := d.Kinderbijslag(p.asKinderbijslag(i), nil)
	assert.Equal(t, settled(t, kb, err), out.Kinderbijslag[i], "kinderbijslag")
	bvv, err := d.BeslagvrijeVoet(p.asBeslag(i), nil)
	v := settled(t, bvv, err)
	assert.Equal(t, v.Voet, out.Beslagvrij[i], "beslagvrije voet")
	assert.Equal(t, v.Above, out.Above[i], "above the beslagvrije voet")
	tax, zvw := p.asBelasting(i)
	sameHeffing(t, d, tax, zvw, out.Heffing[i])
	if p.FiscalePartner[i] != FlagYes {
		assert.Equal(t, Jaarheffing{}, out.HeffingPartner[i])
		return
	}
	tax, zvw = p.asBelastingPartner(i)
	sameHeffing(t, d, tax, zvw, out.HeffingPartner[i])
}

// sameHeffing asserts that the column has what the rules say of one person, and is
// blank where they do not cover them.
func sameHeffing(t require.TestingT, d *Day, f InkomstenbelastingFacts, z ZvwFacts, got Jaarheffing) {
	certain := *d.dayValues
	certain.zvw.hoog.Confidence = integraal.Certain // what an employer pays is not in the column
	contributions, err := (&Day{date: d.date, dayValues: &certain}).Zvw(z, nil)
	c := settled(t, contributions, err)
	want := Jaarheffing{
		Credits: Blank[integraal.Yearly](), Due: Blank[integraal.Yearly](),
		Zvw: c.Ingehouden.Plus(c.Aanslag), Unconfirmed: d.belasting.doubt || c.Unconfirmed,
	}
	if tax, err := d.Inkomstenbelasting(f, nil); !integraal.HasFault(err, "rule.uncovered") {
		h := settled(t, tax, err)
		want.Credits, want.Due = h.Applied, h.Due
		assert.Equal(t, valueOr(f.Inkomen), h.Net.Plus(got.Due), "net and what is paid are the income")
	}
	assert.Equal(t, want, got, "%+v", f)
}

func valueOr[T any](f integraal.Fact[T]) T { v, _ := f.Value(); return v }

// TestPopulationOfThousands: the same for many more households, on each first
// and last day of a text of law and on leap days.
func TestPopulationOfThousands(t *testing.T) {
	t.Parallel()
	var out Results
	dice := seededDice{rand.New(rand.NewPCG(3, 5))}
	for _, day := range []integraal.Date{
		on(2023, 1, 1), on(2023, 12, 31), on(2024, 2, 29), on(2024, 3, 1), on(2024, 12, 31), on(2025, 1, 1),
		on(2025, 2, 28), on(2025, 3, 1), on(2025, 12, 31), on(2026, 1, 1), on(2026, 3, 2), on(2026, 7, 1), on(2026, 12, 31),
	} {
		d := dayOf(t, day)
		p := drawn(dice, day, 500)
		require.NoError(t, d.Population(p, &out))
		due := [8]int{}
		for i := range p.Born {
			same(t, d, p, &out, i)
			for s, zero := range [...]bool{
				out.Norm[i].IsZero(), out.Zorgtoeslag[i].Yearly.IsZero(), out.Huurtoeslag[i].Yearly.IsZero(),
				out.KindgebondenBudget[i].Yearly.IsZero(), out.Kinderbijslag[i].IsZero(),
				out.Heffing[i].Due.IsZero() || out.Heffing[i].Due.Overflowed(), out.HeffingPartner[i].Due.IsZero(), out.Heffing[i].Zvw.IsZero(),
			} {
				due[s] += index(!zero)
			}
		}
		for s, n := range due {
			assert.Greater(t, n, 10, "scheme %d is hardly ever due", s)
			assert.Less(t, n, 500, "scheme %d is always due", s)
		}
	}
}
