package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// The amounts of AKW art. 12 lid 3 for a child under 6 and one of 12: 286,45 + 409,21
// in the first two quarters of 2025, 291,49 + 416,41 in the last two, and 295,07 +
// 421,53 from 2026: twice 695,66, twice 707,90 and 716,60.
func TestArrearsOfKinderbijslag(t *testing.T) {
	t.Parallel()
	c := grown(family(), nothing(), on(2024, 6, 15), march)
	r := arrearsOf(t, SchemeKinderbijslag, c, march)
	assert.Equal(t, integraal.EuroCents(3523_72), r.Missed)
	assert.False(t, r.AtLeast)
	require.Len(t, r.Parts, 5)
	assert.Equal(t, on(2025, 1, 1), r.Since)
	assert.Equal(t, on(2026, 3, 31), r.LastDay)
	assert.Equal(t, "art. 14 lid 5 onder a AKW", r.By.String())
	assert.Equal(t, []ArrearsYear{
		{Year: 2025, Missed: integraal.EuroCents(2807_12)}, {Year: 2026, Missed: integraal.EuroCents(716_60)},
	}, r.Years)

	// The quarters from July 2024 can no longer be asked: 281,69 + 402,41 from then,
	// but in the third quarter the older child is still 11: 342,05.
	assert.Equal(t, period(on(2024, 6, 15), on(2024, 12, 31)), r.Lapsed.Period)
	assert.Equal(t, on(2025, 12, 31), r.Lapsed.Ended)
	assert.Equal(t, integraal.EuroCents(281_69+342_05+281_69+402_41), r.Lapsed.Missed)
	assert.True(t, r.Untold.IsZero())
}

// Each month by the norms of its own year: what an assessment of each first day says.
func TestArrearsOfToeslagen(t *testing.T) {
	t.Parallel()
	last, now := familyEarning(13_000), familyEarning(14_000)
	r := nothing()
	r.Zorgtoeslag = integraal.Know(integraal.EuroPerMonth(100))
	c := Course{{on(2026, 1, 1), now, r}, {on(2025, 6, 15), last, r}}
	for _, s := range []Scheme{SchemeZorgtoeslag, SchemeHuurtoeslag, SchemeKindgebondenBudget} {
		var want int64
		for m := 7; m <= 12; m++ {
			want += dueOn(t, last, s, on(2025, m, 1))
		}
		for m := 1; m <= 3; m++ {
			want += dueOn(t, now, s, on(2026, m, 1))
		}
		if s == SchemeZorgtoeslag {
			want -= 9 * 100_00
		}
		x := arrearsOf(t, s, c, march)
		assert.Equal(t, integraal.EuroCents(want), x.Missed, s)
		assert.Equal(t, on(2025, 7, 1), x.Since, "the change of 15 June counts from 1 July (Awir art. 5)")
		assert.Equal(t, on(2026, 12, 31), x.LastDay)
		assert.Equal(t, period(on(2025, 1, 1), on(2025, 6, 30)), x.Untold)
		assert.True(t, x.AtLeast, "the first half of 2025 can be asked too")
		assert.True(t, x.Lapsed.Period.IsZero())
	}
}

// The bundled mother of ExampleZorgtoeslag: € 1.550 a year is € 129 a month, and the
// toeslag of twelve such months is € 1.550, not € 1.548.
func TestYearIsRoundedOnce(t *testing.T) {
	t.Parallel()
	h := &Household{Claimant: alone("M", on(1982, 11, 4), 19_600), Members: integraal.KnowAbsent[[]Member]()}
	r := arrearsOf(t, SchemeZorgtoeslag, Course{{on(2026, 1, 1), h, nothing()}}, on(2026, 12, 31))
	assert.Equal(t, integraal.Euro(12*129), r.Missed)
	require.Len(t, r.Years, 1)
	assert.Equal(t, integraal.Euro(2), r.Years[0].Rounding)

	r = arrearsOf(t, SchemeZorgtoeslag, Course{{on(2026, 1, 1), h, nothing()}}, on(2026, 11, 30))
	assert.Equal(t, integraal.Amount{}, r.Years[0].Rounding, "eleven months are no year yet")
	assert.Equal(t, integraal.Euro(11*129), r.Missed)
}

// A toeslag of less than € 24 over the whole berekeningsjaar is not awarded (Awir
// art. 14 lid 5), also where a single month is at a yearly amount of more.
func TestArrearsBelowTheLeast(t *testing.T) {
	t.Parallel()
	// Someone whose income leaves € 2 a month.
	little := func(euro int64) *Household {
		h := &Household{Claimant: alone("M", on(1982, 11, 4), euro), Members: integraal.KnowAbsent[[]Member]()}
		h.Claimant.Rendementsgrondslag = assetsOf(0)
		return h
	}
	euro := int64(38_000)
	for ; dueOn(t, little(euro), SchemeZorgtoeslag, on(2025, 1, 1)) > 2_00; euro += 10 {
		require.Less(t, euro, int64(45_000))
	}
	require.Equal(t, int64(2_00), dueOn(t, little(euro), SchemeZorgtoeslag, on(2025, 1, 1)))
	h, none := little(euro), little(euro)
	none.Claimant.Insured = integraal.Know(false)

	half := Course{{on(2025, 1, 1), h, nothing()}, {on(2025, 6, 30), none, nothing()}, {on(2026, 1, 1), none, nothing()}}
	r := arrearsOf(t, SchemeZorgtoeslag, half, march)
	assert.Equal(t, integraal.Amount{}, r.Missed, "six months of € 2 are € 12")
	assert.False(t, r.AtLeast)
	assert.Equal(t, ConditionLeast, r.Parts[0].Failed[0].Name)
	assert.Equal(t, "art. 14 lid 5 Awir", r.Parts[0].Failed[0].By.String())

	whole := Course{{on(2025, 1, 1), h, nothing()}, {on(2026, 1, 1), none, nothing()}}
	assert.Equal(t, integraal.Euro(24), arrearsOf(t, SchemeZorgtoeslag, whole, march).Missed)

	// Of a year that is not known as a whole it is not said.
	unsure := Course{{on(2025, 1, 1), h, nothing()}, {on(2025, 6, 30), nil, nothing()}, {on(2026, 1, 1), none, nothing()}}
	r = arrearsOf(t, SchemeZorgtoeslag, unsure, march)
	assert.Equal(t, integraal.Euro(12), r.Missed)
	assert.True(t, r.AtLeast)
}

// What is a fact of a year is not carried into the next: the months of 2026 name the
// income that is missing, and the kinderbijslag, which asks none, is known.
func TestFactsOfAYearAreOfThatYear(t *testing.T) {
	t.Parallel()
	c := Course{{on(2025, 1, 1), family(), nothing()}}
	r := arrearsOf(t, SchemeZorgtoeslag, c, march)
	require.Len(t, r.Parts, 15)
	assert.True(t, r.AtLeast)
	assert.Equal(t, integraal.EuroCents(12*dueOn(t, family(), SchemeZorgtoeslag, on(2025, 5, 1))), r.Missed)
	for _, p := range r.Parts[12:] {
		assert.Equal(t, integraal.Undetermined, p.Verdict)
		require.NotEmpty(t, p.Missing)
		assert.Equal(t, FactToetsingsinkomen, p.Missing[0].Fact)
		assert.Equal(t, integraal.Amount{}, p.Missed)
	}
	assert.False(t, arrearsOf(t, SchemeKinderbijslag, c, march).AtLeast)

	// A fact that was not visible stays so; one that was never said is unknown too.
	h := family()
	h.Claimant.Toetsingsinkomen = integraal.Hide[integraal.PerYear](integraal.Text{})
	p := arrearsOf(t, SchemeZorgtoeslag, Course{{on(2025, 1, 1), h, nothing()}}, march).Parts[14]
	assert.Equal(t, integraal.NotVisible, p.Missing[0].State)
}

func TestUnknownReceived(t *testing.T) {
	t.Parallel()
	c := Course{{on(2026, 2, 1), family(), nothing()}, {on(2026, 1, 1), family(), nil}}
	r := arrearsOf(t, SchemeZorgtoeslag, c, march)
	require.Len(t, r.Parts, 3)
	assert.Equal(t, integraal.Undetermined, r.Parts[0].Verdict)
	require.Len(t, r.Parts[0].Missing, 1)
	m := r.Parts[0].Missing[0]
	assert.Equal(t, FactReceived, m.Fact)
	assert.Equal(t, "M", m.Who)
	assert.True(t, m.Settles)
	assert.True(t, r.AtLeast)
	assert.Equal(t, integraal.Euro(2*246), r.Missed)

	// Where nothing is due it does not bear.
	a := arrearsOf(t, SchemeAOW, c, march)
	assert.Equal(t, integraal.AppliesNot, a.Parts[0].Verdict)
	assert.Equal(t, ConditionAOWAge, a.Parts[0].Failed[0].Name)
}

func TestOverIsToldApart(t *testing.T) {
	t.Parallel()
	much := nothing()
	much.Zorgtoeslag = integraal.Know(integraal.EuroPerMonth(300))
	c := Course{{on(2026, 1, 1), family(), nothing()}, {on(2026, 2, 1), family(), much}}
	r := arrearsOf(t, SchemeZorgtoeslag, c, march)
	assert.Equal(t, integraal.Euro(246), r.Missed)
	assert.Equal(t, integraal.Euro(2*54), r.Over)
	g := gapOf(t, gapsOver(t, c, march), SchemeZorgtoeslag)
	assert.Contains(t, g.Text().NL, "€ 108 te veel")
}

// The bijstand starts on the day of the melding. What art. 44 lid 5 may give is told
// and never counted.
func TestBijstandIsNotInArrears(t *testing.T) {
	t.Parallel()
	g := gapOf(t, gapsOver(t, Course{{on(2026, 1, 10), family(), nothing()}}, march), SchemeBijstand)
	assert.Equal(t, integraal.Applies, g.Verdict)
	assert.Empty(t, g.Arrears.Parts)
	assert.Equal(t, integraal.Amount{}, g.Arrears.Missed)
	assert.Equal(t, period(on(2026, 1, 10), on(2026, 3, 1)), g.Arrears.Lapsed.Period)
	assert.Equal(t, on(2025, 12, 2), g.Term.Earlier)
	assert.Equal(t, march, g.Term.From)

	old := gapOf(t, gapsOver(t, Course{{on(2025, 1, 10), family(), nothing()}}, on(2025, 12, 31)), SchemeBijstand)
	assert.True(t, old.Term.Earlier.IsZero(), "lid 5 starts in 2026")
}

// The kinderopvangtoeslag goes back three calendar months. Before 2026 the release
// has no table, and a month with a change in it is not divided.
func TestArrearsOfKinderopvangtoeslag(t *testing.T) {
	t.Parallel()
	day := on(2026, 6, 15)
	each := dueOn(t, family(), SchemeKinderopvangtoeslag, on(2026, 3, 1))
	require.Positive(t, each)
	r := arrearsOf(t, SchemeKinderopvangtoeslag, Course{{on(2026, 1, 1), family(), nothing()}}, day)
	require.Len(t, r.Parts, 4)
	assert.Equal(t, on(2026, 3, 1), r.Since)
	assert.Equal(t, on(2026, 6, 30), r.LastDay)
	assert.Equal(t, integraal.EuroCents(4*each), r.Missed)
	assert.Equal(t, period(on(2026, 1, 1), on(2026, 2, 28)), r.Lapsed.Period)
	assert.Equal(t, integraal.EuroCents(2*each), r.Lapsed.Missed)

	less := changed(family(), 1, func(m *Member) {
		m.AsChild.Care = integraal.Know([]Opvang{registered(Dagopvang, 30, 1100)})
	})
	r = arrearsOf(t, SchemeKinderopvangtoeslag, Course{{on(2026, 1, 1), family(), nothing()}, {on(2026, 4, 10), less, nothing()}}, day)
	require.Len(t, r.Parts[1].Uncovered, 1)
	assert.Equal(t, "rule.uncovered", r.Parts[1].Uncovered[0].Code)
	assert.True(t, r.AtLeast)
	half := dueOn(t, less, SchemeKinderopvangtoeslag, on(2026, 5, 1))
	assert.Equal(t, integraal.EuroCents(each+2*half), r.Missed)

	r = arrearsOf(t, SchemeKinderopvangtoeslag, Course{{on(2025, 12, 1), family(), nothing()}, {on(2026, 1, 1), family(), nothing()}}, march)
	require.Len(t, r.Parts, 4)
	assert.Equal(t, "dated.outside", r.Parts[0].Uncovered[0].Code, "no table of 2025")
	assert.True(t, r.AtLeast)
	assert.Equal(t, integraal.EuroCents(3*dueOn(t, family(), SchemeKinderopvangtoeslag, march)), r.Missed)
}

// justPensioned gets 67 on 10 September 2025 and is alone.
func justPensioned() *Household {
	return &Household{Claimant: alone("M", on(1958, 9, 10), 5_000), Members: integraal.KnowAbsent[[]Member]()}
}

// The gross AOW of a single person is € 1.612,44 in the second half of 2025 and
// € 1.637,57 in the first of 2026.
func TestArrearsOfAOW(t *testing.T) {
	t.Parallel()
	h := justPensioned()
	c := grown(h, nothing(), on(2025, 1, 1), march)
	r := arrearsOf(t, SchemeAOW, c, march)
	require.Len(t, r.Parts, 13, "from March 2025, the twelfth month before")
	assert.Equal(t, on(2025, 3, 1), r.Parts[0].First)
	assert.Equal(t, "rule.uncovered", r.Parts[6].Uncovered[0].Code, "September: from the 10th")
	assert.Equal(t, on(2026, 9, 30), r.LastDay, "September is missed too, for a part that is not known")
	assert.Equal(t, integraal.EuroCents(3*1612_44+3*1637_57), r.Missed)
	assert.True(t, r.AtLeast)
	assert.Equal(t, on(2025, 10, 1), r.Since)
	assert.Equal(t, period(on(2025, 1, 1), on(2025, 2, 28)), r.Lapsed.Period)
	assert.Equal(t, integraal.Amount{}, r.Lapsed.Missed)
}

// An increase of the AOW counts for the whole month of the change, a decrease from
// the next (AOW art. 17 lid 3 and 5). A married person gets € 1.122,12.
func TestAOWInAMonthOfChange(t *testing.T) {
	t.Parallel()
	h, married := justPensioned(), justPensioned()
	married.Claimant.Gehuwd = integraal.Know(true)
	up := arrearsOf(t, SchemeAOW, Course{{on(2026, 1, 1), married, nothing()}, {on(2026, 2, 20), h, nothing()}}, march)
	require.Len(t, up.Parts, 3)
	assert.Equal(t, []int64{1122_12, 1637_57, 1637_57}, dues(up))
	down := arrearsOf(t, SchemeAOW, Course{{on(2026, 1, 1), h, nothing()}, {on(2026, 2, 20), married, nothing()}}, march)
	assert.Equal(t, []int64{1637_57, 1637_57, 1122_12}, dues(down))
}

func dues(r *Arrears) []int64 {
	var due []int64
	for _, p := range r.Parts {
		due = append(due, p.Due.Cents())
	}
	return due
}

// Safe and Back are over all that can be asked: each month the least of the outcomes.
func TestArrearsEstimate(t *testing.T) {
	t.Parallel()
	r := nothing()
	r.Zorgtoeslag = integraal.Know(integraal.EuroPerMonth(100))
	c := grown(family(), r, on(2025, 1, 1), march)
	rich := grown(familyEarning(24_000), nil, on(2025, 1, 1), march)
	poor := grown(familyEarning(10_000), nil, on(2025, 1, 1), march)

	var due, least int64
	for i := range 15 {
		first := on(2025, 1, 1).AddMonths(i)
		due += dueOn(t, family(), SchemeZorgtoeslag, first)
		least += dueOn(t, familyEarning(24_000), SchemeZorgtoeslag, first)
	}
	x := arrearsOf(t, SchemeZorgtoeslag, c, march, rich, poor)
	assert.True(t, x.Estimated)
	assert.Equal(t, integraal.EuroCents(due-15*100_00), x.Missed)
	assert.Equal(t, integraal.EuroCents(least-15*100_00), x.Safe)
	assert.Equal(t, []ArrearsBack{{true, integraal.EuroCents(due - least)}, {true, integraal.Amount{}}}, x.Back)

	// An alternative that leaves out 2025 is no estimate of it.
	x = arrearsOf(t, SchemeZorgtoeslag, c, march, Course{{on(2026, 1, 1), familyEarning(24_000), nil}})
	assert.False(t, x.Estimated)
	assert.Equal(t, []ArrearsBack{{}}, x.Back)
	assert.Equal(t, integraal.Amount{}, x.Safe)

	x = arrearsOf(t, SchemeZorgtoeslag, c, march)
	assert.False(t, x.Estimated, "without an alternative there is no estimate")
}

// The term starts where the circumstances do, not on 1 January.
func TestTermStartsWithTheCircumstances(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ since, from integraal.Date }{
		{on(2025, 3, 1), on(2026, 1, 1)},
		{on(2026, 1, 1), on(2026, 1, 1)},
		{on(2026, 1, 2), on(2026, 2, 1)},
		{on(2026, 2, 1), on(2026, 2, 1)},
		{on(2026, 2, 15), on(2026, 3, 1)},
		{on(2026, 3, 2), on(2026, 4, 1)},
	} {
		g := gapOf(t, gapsOver(t, grown(family(), nothing(), c.since, march), march), SchemeZorgtoeslag)
		assert.Equal(t, c.from, g.Term.From, c.since)
		assert.Equal(t, on(2027, 12, 31), g.Term.LastDay)
	}
	// Also where an earlier situation is known in which nothing was due.
	abroad := family()
	abroad.Claimant.Insured = integraal.Know(false)
	abroad = changed(abroad, 0, func(m *Member) { m.Insured = integraal.Know(false) })
	c := Course{{on(2026, 1, 1), abroad, nothing()}, {on(2026, 1, 20), family(), nothing()}}
	g := gapOf(t, gapsOver(t, c, march), SchemeZorgtoeslag)
	assert.Equal(t, on(2026, 2, 1), g.Term.From)
	assert.Equal(t, integraal.Euro(2*246), g.Arrears.Missed)
}
