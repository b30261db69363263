package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// On the last day a part can still be asked; the day after it has lapsed.
func TestPartsLapseAfterTheirLastDay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		scheme     Scheme
		part, last integraal.Date
		by         string
	}{
		// 31 August 2024 was a Saturday and 31 August 2025 a Sunday.
		{SchemeZorgtoeslag, on(2023, 5, 1), on(2024, 9, 2), "art. 15 lid 1 Awir"},
		{SchemeHuurtoeslag, on(2024, 12, 1), on(2025, 9, 1), "art. 15 lid 1 Awir"},
		{SchemeKindgebondenBudget, on(2024, 1, 1), on(2025, 9, 1), "art. 15 lid 1 Awir"},
		{SchemeKinderopvangtoeslag, on(2026, 1, 1), on(2026, 4, 30), "art. 1.3 lid 2 onder b Wet kinderopvang"},
		{SchemeKinderbijslag, on(2023, 1, 1), on(2024, 3, 31), "art. 14 lid 3 AKW"},
		{SchemeKinderbijslag, on(2023, 10, 1), on(2024, 12, 31), "art. 14 lid 3 AKW"},
		{SchemeKinderbijslag, on(2025, 1, 1), on(2026, 3, 31), "art. 14 lid 5 onder a AKW"},
		{SchemeKinderbijslag, on(2025, 4, 1), on(2026, 6, 30), "art. 14 lid 5 onder a AKW"},
		{SchemeAOW, on(2024, 2, 1), on(2025, 2, 28), "art. 16 lid 2 AOW"},
		{SchemeAOW, on(2025, 3, 1), on(2026, 3, 31), "art. 16 lid 2 AOW"},
	} {
		for _, day := range []integraal.Date{c.last.AddDays(-1), c.last, c.last.AddDays(1)} {
			r := arrearsOf(t, c.scheme, grown(longSettled(), nothing(), c.part, day), day)
			lapsed := day.After(c.last)
			assert.Equal(t, lapsed, partOn(r.Lapsed.Parts, c.part) != nil, "%s %s", c.scheme, day)
			assert.Equal(t, !lapsed, partOn(r.Parts, c.part) != nil, "%s %s", c.scheme, day)
			p := partOn(append(r.Parts, r.Lapsed.Parts...), c.part)
			assert.Equal(t, c.last, p.LastDay)
			assert.Equal(t, c.by, p.By.String())
			assert.Equal(t, !lapsed, !askableFrom(c.scheme, day).After(c.part), "both ways round")
		}
	}
}

// The last day of the berekeningsjaar 2025 is 31 December 2026, of 2024 it was before
// 2026: on each day of 2026 the arrears go back to 1 January 2025 and no further.
func TestYearBeforeCanStillBeAsked(t *testing.T) {
	t.Parallel()
	for _, day := range []integraal.Date{on(2026, 1, 1), march, on(2026, 9, 1), on(2026, 9, 2), on(2026, 12, 31)} {
		assert.Equal(t, on(2025, 1, 1), askableFrom(SchemeZorgtoeslag, day), day)
	}
	assert.Equal(t, on(2024, 1, 1), askableFrom(SchemeZorgtoeslag, on(2025, 9, 1)))
	assert.Equal(t, on(2025, 1, 1), askableFrom(SchemeZorgtoeslag, on(2025, 9, 2)))
	assert.Equal(t, on(2023, 1, 1), askableFrom(SchemeZorgtoeslag, on(2024, 9, 2)))
	assert.Equal(t, on(2024, 1, 1), askableFrom(SchemeZorgtoeslag, on(2024, 9, 3)))
	assert.Equal(t, on(2023, 1, 1), askableFrom(SchemeZorgtoeslag, on(2023, 3, 1)), "the term of 2022 is not in this release")
}

func TestSVBTerms(t *testing.T) {
	t.Parallel()
	from, by := KinderbijslagFrom(on(2026, 6, 30))
	assert.Equal(t, on(2025, 4, 1), from)
	assert.Equal(t, on(2026, 1, 1), by.Read())
	from, by = KinderbijslagFrom(on(2026, 7, 1))
	assert.Equal(t, on(2025, 7, 1), from)
	assert.Equal(t, on(2026, 7, 1), by.Read())
	from, by = AOWFrom(on(2026, 3, 31))
	assert.Equal(t, on(2025, 3, 1), from)
	assert.Equal(t, "art. 16 lid 2 AOW", by.String())
	from, _ = AOWFrom(on(2024, 2, 29))
	assert.Equal(t, on(2023, 2, 1), from)
	last, _ := LastDayForAOW(on(2023, 2, 10))
	assert.Equal(t, on(2024, 2, 29), last)

	for _, term := range []func(integraal.Date) (integraal.Date, integraal.Citation){
		KinderbijslagFrom, LastDayForKinderbijslag, AOWFrom, LastDayForAOW,
	} {
		day, by := term(on(2022, 12, 31))
		assert.True(t, day.IsZero())
		assert.True(t, by.IsZero())
		day, _ = term(on(2023, 1, 1))
		assert.False(t, day.IsZero())
	}
}

// Days of a course before the first norms are named, and what lapsed there too.
func TestCourseFromBeforeTheNorms(t *testing.T) {
	t.Parallel()
	r := arrearsOf(t, SchemeZorgtoeslag, grown(longSettled(), nothing(), on(2021, 4, 5), march), march)
	assert.Equal(t, period(on(2021, 4, 5), on(2022, 12, 31)), r.Before)
	assert.Equal(t, period(on(2021, 4, 5), on(2024, 12, 31)), r.Lapsed.Period)
	require.Len(t, r.Lapsed.Parts, 24)
	assert.False(t, r.AtLeast, "those days have lapsed")
	early := arrearsOf(t, SchemeZorgtoeslag, grown(longSettled(), nothing(), on(2022, 4, 5), on(2023, 3, 2)), on(2023, 3, 2))
	assert.True(t, early.AtLeast, "2022 may still be open")
}

// A month whose term is not known is named, not counted.
func TestPartWithoutATerm(t *testing.T) {
	t.Parallel()
	var r Arrears
	p := Part{First: on(2027, 1, 1), Last: on(2027, 1, 31), Verdict: integraal.Applies, Missed: integraal.Euro(5)}
	r.add(&p, on(2027, 3, 2))
	require.Len(t, r.Parts, 1)
	assert.Equal(t, "rule.uncovered", r.Parts[0].Uncovered[0].Code)
	assert.True(t, r.AtLeast)
	assert.True(t, r.Missed.IsZero())
}

func TestCourseFaults(t *testing.T) {
	t.Parallel()
	bad := family()
	bad.Claimant.Born = bornOn(2030, 1, 1)
	negative := nothing()
	negative.AOW = integraal.Know(integraal.EuroPerMonth(-1))
	good := Situation{From: on(2026, 1, 1), Household: family(), Received: nothing()}
	unborn := changed(family(), 2, func(m *Member) { m.Born = bornOn(2026, 2, 10) })
	for name, c := range map[string]struct {
		course Course
		others []Course
		want   []string
	}{
		"none":        {nil, nil, []string{"fact.missing course"}},
		"no day":      {Course{good, {}}, nil, []string{"fact.impossible course[1].from"}},
		"later":       {Course{good, {From: on(2026, 3, 3)}}, nil, []string{"facts.contradiction course[1].from"}},
		"twice":       {Course{good, good}, nil, []string{"facts.contradiction course[1].from"}},
		"household":   {Course{{From: on(2025, 1, 1), Household: bad}, good}, nil, []string{"facts.contradiction course[0].claimant.born"}},
		"received":    {Course{good, {From: on(2025, 1, 1), Received: negative}}, nil, []string{"amount.negative course[1].received.aow"}},
		"alternative": {Course{good}, []Course{{good}, {{From: on(2026, 1, 1), Household: bad}}}, []string{"facts.contradiction alternatives[1][0].claimant.born"}},
		"with others": {
			Course{good, {From: on(2025, 1, 1), Household: bad, Received: negative}}, []Course{{{From: on(2026, 1, 1), Household: bad}}},
			[]string{"facts.contradiction alternatives[0][0].claimant.born", "facts.contradiction course[1].claimant.born", "amount.negative course[1].received.aow"},
		},
		"all at once": {nil, []Course{nil}, []string{"fact.missing alternatives[0]", "fact.missing course"}},
		"unborn":      {Course{{From: on(2026, 1, 1), Household: unborn}}, nil, []string{"facts.contradiction course[0].members[2].born"}},
		"too long":    {make(Course, maxPersons+1), nil, []string{"facts.range course"}},
	} {
		_, err := UptakeOver(c.course, march, false, c.others...)
		var got []string
		for _, f := range integraal.FaultsIn(err) {
			got = append(got, f.Code+" "+f.Path)
		}
		assert.Equal(t, c.want, got, name)
	}
	_, err := UptakeOver(Course{good}, on(2030, 1, 1), false)
	require.NotEmpty(t, integraal.FaultsIn(err))
	assert.Equal(t, "dated.outside", integraal.FaultsIn(err)[0].Code)
}

// Norms that a host lays over the built-in ones count in the months that they cover.
func TestArrearsUnderOverlay(t *testing.T) {
	t.Parallel()
	overlay, err := integraal.ReadOverlay([]byte(`{"schemaVersion": 1, "source": "proef", "values": [{"name": "kinderbijslag.jongerDan6",
		"from": "2025-01-01", "until": "2025-06-30", "is": "300.00", "law": "BWBR0002368", "article": "12", "lid": "3", "read": "2025-01-01", "replaces": true}]}`))
	require.NoError(t, err)
	norms, err := BuiltIn().With(overlay)
	require.NoError(t, err)
	gaps, err := norms.UptakeOver(grown(family(), nothing(), on(2025, 1, 1), march), march, true)
	require.NoError(t, err)
	r := gapOf(t, gaps, SchemeKinderbijslag).Arrears
	assert.Equal(t, integraal.EuroCents(3523_72+2*(300_00-286_45)), r.Missed)
	assert.Contains(t, script(r.Parts[0].Why.Lines(Word)), "proef")
	assert.NotContains(t, script(r.Parts[2].Why.Lines(Word)), "proef")
}
