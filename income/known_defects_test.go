package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// assessedIn is what a household comes to on a day, in the municipality of the
// tests.
func assessedIn(t *testing.T, day integraal.Date, h *Household) *Assessment {
	t.Helper()
	var a Assessment
	require.NoError(t, dayOf(t, day).In(settings(t)).Assess(h, false, &a))
	return &a
}

// faultOf is the one fault of a household.
func faultOf(t *testing.T, day integraal.Date, h *Household) integraal.Fault {
	t.Helper()
	var a Assessment
	faults := integraal.FaultsIn(dayOf(t, day).In(settings(t)).Assess(h, false, &a))
	require.Len(t, faults, 1)
	return faults[0]
}

// TestCompareSeesWhy: the same verdict for another reason is a change.
func TestCompareSeesWhy(t *testing.T) {
	t.Parallel()
	less := func(to func(h *Household)) *Assessment {
		h := *family()
		to(&h)
		return assessedIn(t, march, &h)
	}
	change := func(before, after *Assessment, s Scheme) *Change {
		for _, c := range Compare(before, after) {
			if c.Scheme == s {
				return &c
			}
		}
		return nil
	}
	unknown := less(func(h *Household) { h.Claimant.Toetsingsinkomen = integraal.Fact[integraal.PerYear]{} })
	hidden := less(func(h *Household) {
		h.Claimant.Toetsingsinkomen = integraal.Hide[integraal.PerYear](integraal.Text{})
	})
	assert.NotNil(t, change(unknown, hidden, SchemeZorgtoeslag), "another state of what is missing")
	uninsured := less(func(h *Household) { h.Claimant.Insured = sure(false) })
	rich := less(func(h *Household) { h.Claimant.Rendementsgrondslag = integraal.Know(integraal.Euro(900_000)) })
	assert.NotNil(t, change(uninsured, rich, SchemeZorgtoeslag), "another condition")
	alone := assessedIn(t, march, changed(family(), 0, func(m *Member) { m.Spouse, m.Toeslagpartner = sure(false), sure(false) }))
	unsure := assessedIn(t, march, changed(family(), 0, func(m *Member) { m.Born = integraal.Fact[integraal.Date]{} }))
	require.True(t, alone.AOWPartner.Nobody)
	assert.NotNil(t, change(alone, unsure, SchemeAOWPartner), "somebody whom it is about")
	assert.Nil(t, change(unknown, unknown, SchemeZorgtoeslag))

	var none Assessment
	require.NoError(t, dayOf(t, march).Assess(family(), false, &none))
	lacks := none
	lacks.Inkomenstoeslag.Uncovered = integraal.Faults{integraal.NewFault("settings.outside", "", textSettingsOutside)}
	assert.NotNil(t, change(&none, &lacks, SchemeInkomenstoeslag), "another reason that there is no answer")
}

// TestFaultsNameTheHousehold: a fault of a scheme names the fields as the household
// has them, the other one too.
func TestFaultsNameTheHousehold(t *testing.T) {
	t.Parallel()
	noKind := func(to func(m *Member)) *Household {
		h := changed(family(), 2, to)
		h.Dwelling.MetKind = sure(false)
		return h
	}
	f := faultOf(t, march, changed(noKind(func(*Member) {}), 1, func(m *Member) { m.Registered = sure(false) }))
	assert.Equal(t, "members[2].child", f.Path)
	assert.Contains(t, f.Text.EN, "dwelling.metKind")

	other := noKind(func(m *Member) { m.Child, m.AsHousemate.ChildOfMedebewoner = sure(false), sure(true) })
	f = faultOf(t, march, changed(other, 1, func(m *Member) { m.Registered = sure(false) }))
	assert.Equal(t, "members[2].childOfMedebewoner", f.Path)

	h := changed(family(), 1, func(m *Member) { m.Child = sure(false) })
	h = changed(h, 2, func(m *Member) { m.Child = sure(false) })
	h.TenLasteKomend = sure(false)
	h.Claimant.Werk = integraal.Know(Werk{YoungChild: sure(true), Earned: monthOf(1)})
	f = faultOf(t, march, h)
	assert.Equal(t, "claimant.werk.youngChild", f.Path)
	assert.Contains(t, f.Text.EN, "tenLasteKomend")

	h = family()
	h.Verlaging.Schoolverlater = integraal.Know(SchoolverlaterBesluit{
		Ended: integraal.Know(march.AddDays(1)), Studiefinanciering: sure(true),
		Verlagingsbesluit: Verlagingsbesluit{Lowering: Lowering{Amount: integraal.EuroPerMonth(1)}},
	})
	assert.Equal(t, "verlaging.schoolverlater.ended", faultOf(t, march, h).Path)
	h.Verlaging.Schoolverlater = integraal.Know(SchoolverlaterBesluit{
		Ended: integraal.Know(march), Studiefinanciering: sure(true),
		Verlagingsbesluit: Verlagingsbesluit{Lowering: Lowering{Amount: integraal.EuroPerMonth(-1)}},
	})
	assert.Equal(t, "verlaging.schoolverlater", faultOf(t, march, h).Path)
}

// TestPlaceOfTermijn: the period of art. 34a lid 1 a is a field of its own in a
// household.
func TestPlaceOfTermijn(t *testing.T) {
	t.Parallel()
	var p projection
	h := family()
	p.of(&inquiry{day: march}, h)
	for path, want := range map[string]string{
		"applicant.werk.months": "claimant.werk.termijn.months",
		"spouse.werk.anew":      "members[0].werk.termijn.anew",
		"spouse.werk.extended":  "members[0].werk.termijn.extended",
		"spouse.noRight":        "members[0].noRightToBijstand",
		"applicant.werk.earned": "claimant.werk.earned",
	} {
		assert.Equal(t, want, p.place(path))
	}
}

// TestClaimantMayHaveDied: who asks may have died, or so one account says, and then
// nothing is certain of what would be due.
func TestClaimantMayHaveDied(t *testing.T) {
	t.Parallel()
	alive := assessedIn(t, march, family())
	for name, died := range map[string]integraal.Fact[integraal.Date]{
		"hidden":    integraal.Hide[integraal.Date](integraal.Text{}),
		"contested": integraal.Contest(integraal.Account[integraal.Date]{Value: on(2026, 2, 1)}, integraal.Account[integraal.Date]{Absent: true}),
	} {
		h := family()
		h.Claimant.Died = died
		a := assessedIn(t, march, h)
		due := 0
		for s := range numSchemes {
			was, is := alive.Of(s), a.Of(s)
			switch {
			case s == SchemeAOWPartner || s == SchemeLokaleRegeling || was.Nobody:
				continue
			case was.Verdict == integraal.AppliesNot:
				assert.Equal(t, integraal.AppliesNot, is.Verdict, "%s %s", name, s)
				continue
			}
			due++
			assert.Equal(t, integraal.Undetermined, is.Verdict, "%s %s", name, s)
			require.NotEmpty(t, is.Missing, "%s %s", name, s)
			assert.Equal(t, FactDied, is.Missing[len(is.Missing)-1].Fact)
			assert.Equal(t, "M", is.Missing[len(is.Missing)-1].Who)
		}
		assert.Greater(t, due, 4)
		for i := range a.Regelingen {
			if alive.Regelingen[i].Outcome.Verdict() == integraal.Applies {
				assert.Equal(t, integraal.Undetermined, a.Regelingen[i].Outcome.Verdict())
			}
		}
	}
}

// TestSpouseUnder18HasNoRight: the law says so (Participatiewet art. 13 lid 1 f), so
// that nobody is asked.
func TestSpouseUnder18HasNoRight(t *testing.T) {
	t.Parallel()
	young := func(noRight integraal.Fact[bool]) *Assessment {
		return assessedIn(t, march, changed(family(), 0, func(m *Member) {
			m.Born, m.AsSpouse.NoRight = bornOn(2008, 6, 1), noRight
			m.AsSpouse.NormGehuwden = monthOf(2000_00)
			m.Inkomsten = integraal.Know([]Inkomen{{Kind: integraal.Know(GewoonInkomen), Amount: monthOf(100_00)}})
		}))
	}
	unknown, told := young(integraal.Fact[bool]{}), young(sure(true))
	for _, m := range unknown.Bijstand.Outcome.Missing() {
		assert.NotEqual(t, FactGeenRecht, m.Fact)
	}
	assert.Equal(t, told.Bijstand, unknown.Bijstand)
	assert.Equal(t, told.Bijstandsnorm, unknown.Bijstandsnorm)
}

// TestNextYearsCosts: costs of twelve months and draagkracht that was used are not
// those of a later year.
func TestNextYearsCosts(t *testing.T) {
	t.Parallel()
	h := family()
	b := &h.Gemeente.Bijzonder
	b.Costs, b.CostsInYear, b.Used = integraal.Know(integraal.Euro(300)), integraal.Know(integraal.Euro(400)), integraal.Know(integraal.Euro(50))
	next := inNextYears(h).Gemeente.Bijzonder
	assert.Equal(t, integraal.Unknown, next.CostsInYear.State())
	assert.Equal(t, integraal.Unknown, next.Used.State())
	assert.True(t, integraal.Is(next.Costs, integraal.Euro(300)))
	assert.True(t, integraal.Is(b.Used, integraal.Euro(50)))
}

// TestDeathWithinASituation: who dies in a situation is there until that day, with
// what was said of them, and no member after; it is as if the situation had been told
// in two.
func TestDeathWithinASituation(t *testing.T) {
	t.Parallel()
	died := on(2026, 2, 10)
	with := func(insured integraal.Fact[bool]) *Household {
		return changed(family(), 0, func(m *Member) {
			m.Died, m.Insured = integraal.Know(died), insured
			m.Inkomsten = integraal.Know([]Inkomen{{Kind: integraal.Know(GewoonInkomen), Amount: monthOf(100_00)}})
		})
	}
	gone := changed(with(integraal.Fact[bool]{}), 0, func(m *Member) {
		m.Inkomsten, m.AsChild.Kinderbijslag = integraal.Fact[[]Inkomen]{}, integraal.Fact[bool]{}
	})
	nothing := &Received{Zorgtoeslag: integraal.KnowAbsent[integraal.PerMonth]()}
	day := on(2026, 6, 1)
	one := gapsOver(t, Course{{From: on(2026, 1, 1), Household: with(sure(true)), Received: nothing}}, day)
	two := gapsOver(t, Course{
		{From: on(2026, 1, 1), Household: with(sure(true)), Received: nothing},
		{From: died.AddDays(1), Household: gone, Received: nothing},
	}, day)
	require.Equal(t, len(two), len(one))
	for i := range one {
		assert.Equal(t, two[i].Text(), one[i].Text(), one[i].Scheme)
	}
	var zorg *Gap
	for i := range one {
		if one[i].Scheme == SchemeZorgtoeslag {
			zorg = &one[i]
		}
	}
	require.NotNil(t, zorg)
	assert.Equal(t, integraal.Applies, zorg.Verdict)
	assert.False(t, zorg.Arrears.Missed.IsZero())

	h := family()
	h.Claimant.Died = integraal.Know(died)
	_, err := UptakeOver(Course{{From: on(2026, 1, 1), Household: h, Received: nothing}}, day, false)
	assert.True(t, integraal.HasFault(err, "facts.contradiction"))
}

// TestOutsideSaysWhichValue: in words, not by the name that programs use.
func TestOutsideSaysWhichValue(t *testing.T) {
	t.Parallel()
	_, err := Zorgtoeslag(ZorgtoeslagFacts{}, on(2019, 1, 1), nil)
	faults := integraal.FaultsIn(err)
	require.Len(t, faults, 1)
	words, found := Word(integraal.Name(faults[0].Path))
	require.True(t, found)
	assert.Contains(t, faults[0].Text.NL, words.NL)
	assert.NotContains(t, faults[0].Text.NL, faults[0].Path)
	assert.Contains(t, faults[0].Text.NL, "1 januari 2019")
}
