package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// regelingIn is the answer of a local scheme by its name.
func regelingIn(t *testing.T, a *Assessment, name string) *RegelingAnswer {
	t.Helper()
	for i := range a.Regelingen {
		if a.Regelingen[i].Name == name {
			return &a.Regelingen[i]
		}
	}
	t.Fatalf("no %s", name)
	return nil
}

func limitIn(t *testing.T, a *Assessment, name string) string {
	t.Helper()
	return said(regelingIn(t, a, name).Outcome, nil, sayGrens)
}

// TestAssessInMunicipality: by the settings of Voorbeeldstad in 2026. € 680 for
// a couple that had € 1.700 under 105% of a norm of € 1.834,04; all costs, as
// € 1.900 is below 110% of € 2.002,13; and 120% of that is € 2.402,56.
func TestAssessInMunicipality(t *testing.T) {
	t.Parallel()
	a := assessed(t, family(), march)
	assert.Equal(t, Periodic{680_00, Once}, a.Of(SchemeInkomenstoeslag).Amount)
	assert.Equal(t, Periodic{300_00, Once}, a.Of(SchemeBijzondereBijstand).Amount)
	assert.Equal(t, integraal.AppliesNot, a.Studietoeslag.Outcome.Verdict())
	assert.Equal(t, "2402.56", limitIn(t, a, "collectieve-zorgverzekering"))
	assert.Equal(t, "2402.56", limitIn(t, a, "meedoenregeling"))
	var order []string
	for s := range a.Answers() {
		order = append(order, s.Scheme.String()+s.Regeling)
		assert.Equal(t, s.Regeling != "", s.Scheme == SchemeLokaleRegeling)
		assert.NotEmpty(t, s.Who, s.Scheme)
		assert.NotEmpty(t, s.Why.Steps(), s.Scheme)
	}
	assert.Equal(t, []string{
		"bijstandsnorm", "bijstand", "zorgtoeslag", "huurtoeslag", "kindgebondenBudget", "kinderopvangtoeslag",
		"kinderbijslag", "aow", "aowPartner", "inkomenstoeslag", "studietoeslag", "bijzondereBijstand",
		"lokaleRegelingcollectieve-zorgverzekering", "lokaleRegelingmeedoenregeling",
	}, order)
	assert.Equal(t, "€ 680", a.Of(SchemeInkomenstoeslag).Amount.Text().NL)
	golden(t, "assess-meedoenregeling", script(a.regeling(1).Why.Lines(Word)))
	golden(t, "assess-bijzondere-bijstand", script(a.Of(SchemeBijzondereBijstand).Why.Lines(Word)))
}

// Which norm a limit is a percentage of is for the municipality: with one
// kostendelende medebewoner the norm is 2 × 43 1/3% of € 2.002,13 = € 1.735,18,
// of which 120% is € 2.082,22; in an institution it is € 490,76.
func TestAssessNormOfTheSetting(t *testing.T) {
	t.Parallel()
	h := *family()
	list, _ := h.Members.Value()
	h.Members = integraal.Know(append(append([]Member(nil), list...), relation(alone("Z", on(1960, 1, 1), 0))))
	a := assessed(t, &h, march)
	assert.Equal(t, "2402.56", limitIn(t, a, "collectieve-zorgverzekering"))
	assert.Equal(t, "2082.22", limitIn(t, a, "meedoenregeling"))
	in := oneAdult(on(1982, 11, 4))
	in.Claimant.Inrichting = sure(true)
	in.Gemeente.Income = monthOf(400_00)
	assert.Equal(t, "588.91", limitIn(t, assessed(t, in, march), "meedoenregeling"))
	// One who may live there bears on the one and not on the other.
	maybe := *changed(&h, 3, func(m *Member) { m.InDwelling = integraal.Fact[bool]{} })
	a = assessed(t, &maybe, march)
	assert.Equal(t, "2402.56", limitIn(t, a, "collectieve-zorgverzekering"))
	assert.Equal(t, "open: household.housemates M", limitIn(t, a, "meedoenregeling"))
}

// Without settings it is said that there are none, and the minimum of the law
// stands; without a setting on the day the municipality has none.
func TestAssessWithoutSettings(t *testing.T) {
	t.Parallel()
	h := *family()
	h.Claimant.Born = bornOn(2003, 3, 2)
	h.Gemeente.Studie.Unable, h.Gemeente.Studie.StudyFinance = sure(true), sure(true)
	a, err := Assess(&h, march, true)
	require.NoError(t, err)
	for _, s := range []Scheme{SchemeInkomenstoeslag, SchemeBijzondereBijstand, SchemeLokaleRegeling} {
		u := a.Of(s).Uncovered
		require.Len(t, u, 1, s)
		assert.Equal(t, "settings.none", u[0].Code)
	}
	assert.Equal(t, Periodic{385_14, PerMonth}, a.Of(SchemeStudietoeslag).Amount, "the least of the law from 21")
	assert.Equal(t, Periodic{388_50, PerMonth}, assessed(t, &h, march).Of(SchemeStudietoeslag).Amount, "what the municipality adds")
	assert.Empty(t, a.Regelingen)

	d := dayOf(t, on(2024, 3, 2)).In(settings(t))
	require.NoError(t, d.Assess(family(), true, a))
	assert.Equal(t, "settings.outside", a.Inkomenstoeslag.Uncovered[0].Code)
	assert.Equal(t, "settings.outside", a.BijzondereBijstand.Uncovered[0].Code)
	assert.Empty(t, a.Regelingen)
	assert.Nil(t, (*Day)(nil).In(settings(t)))
}

// A household that names no costs is not asked about any.
func TestAssessCostsOnlyWhenNamed(t *testing.T) {
	t.Parallel()
	for _, costs := range []integraal.Fact[integraal.Amount]{{}, integraal.KnowAbsent[integraal.Amount]()} {
		h := *family()
		h.Gemeente.Bijzonder = BijzondereKosten{Costs: costs}
		a := assessed(t, &h, march)
		assert.True(t, a.BijzondereBijstand.Nobody)
		for s := range a.Answers() {
			assert.NotEqual(t, SchemeBijzondereBijstand, s.Scheme)
		}
	}
	for _, s := range []integraal.State{integraal.Contested, integraal.NotVisible} {
		h := *family()
		h.Gemeente.Bijzonder.Costs = inState(s, integraal.Euro(300))
		a := assessed(t, &h, march)
		missing := a.BijzondereBijstand.Outcome.Missing()
		require.Len(t, missing, 1)
		assert.Equal(t, FactBijzondereKosten, missing[0].Fact)
		assert.Equal(t, s, missing[0].State)
	}
}

// What is missing is asked by the fact of the household that it comes from.
func TestAssessMissingOfMunicipality(t *testing.T) {
	t.Parallel()
	facts := func(o []integraal.Missing) (names []integraal.Name) {
		for _, m := range o {
			names = append(names, m.Fact)
		}
		return names
	}
	h := *family()
	h.Bezittingen = integraal.Fact[[]Bezitting]{}
	a := assessed(t, &h, march)
	want := facts(a.Bijstand.Outcome.Missing())
	assert.Equal(t, []integraal.Name{FactBezittingen}, want)
	assert.Equal(t, want, facts(a.Inkomenstoeslag.Outcome.Missing()))
	assert.Equal(t, want, facts(regelingIn(t, a, "meedoenregeling").Outcome.Missing()))
	assert.Equal(t, "2402.56", limitIn(t, a, "collectieve-zorgverzekering"), "that one looks at no assets")
	assert.Equal(t, want, facts(a.BijzondereBijstand.Outcome.Missing()))

	h.Sinds = integraal.Fact[VermogenSinds]{} // art. 34 lid 4 lapsed in 2026
	assert.Equal(t, want, facts(assessed(t, &h, march).Inkomenstoeslag.Outcome.Missing()))

	spouse := changed(family(), 0, func(m *Member) { m.Spouse = inState(integraal.Contested, true) })
	missing := assessed(t, spouse, march).Inkomenstoeslag.Outcome.Missing()
	require.Len(t, missing, 1)
	assert.Equal(t, FactSpouse, missing[0].Fact)
	assert.Len(t, missing[0].Told, 2)
	children := oneAdult(on(1982, 11, 4))
	children.TenLasteKomend = integraal.Fact[bool]{}
	missing = assessed(t, children, march).Inkomenstoeslag.Outcome.Missing()
	require.Len(t, missing, 1)
	assert.Equal(t, FactTenLasteKomendeKinderen, missing[0].Fact)
	assert.True(t, missing[0].Settles)

	norm := *family()
	norm.Claimant.Inrichting = integraal.Fact[bool]{}
	assert.Equal(t, "open: person.inrichting M", limitIn(t, assessed(t, &norm, march), "meedoenregeling"))
}

func TestStatesOfMunicipality(t *testing.T) {
	t.Parallel()
	type S = integraal.State
	d := dayOf(t, march).In(settings(t))
	answer := func(h Household, s Scheme) (SchemeAnswer, error) {
		var a Assessment
		err := d.Assess(&h, false, &a)
		return a.Of(s), err
	}
	for _, c := range []struct {
		scheme        Scheme
		fact          integraal.Name
		set           func(g *Gemeentelijk, s S)
		known, absent int64 // what is due
		fault         string
		faultPath     string
	}{
		{scheme: SchemeInkomenstoeslag, fact: FactUitzicht, set: func(g *Gemeentelijk, s S) { g.Inkomenstoeslag.Outlook = inState(s, true) }, absent: 680_00},
		{scheme: SchemeInkomenstoeslag, fact: FactEerdereToeslag, set: func(g *Gemeentelijk, s S) { g.Inkomenstoeslag.Granted = inState(s, on(2025, 9, 1)) }, absent: 680_00},
		{scheme: SchemeInkomenstoeslag, fact: FactReferteperiode, set: func(g *Gemeentelijk, s S) {
			g.Inkomenstoeslag.Reference = inState(s, []Refertedeel{refertedeel(on(2023, 1, 1), on(2026, 3, 1), 1700_00, 1834_04)})
		}, known: 680_00, fault: "fact.impossible", faultPath: "gemeente.inkomenstoeslag.reference"},
		{scheme: SchemeBijzondereBijstand, fact: FactNoodzakelijk, set: func(g *Gemeentelijk, s S) { g.Bijzonder.Necessary = inState(s, true) }, known: 300_00},
		{scheme: SchemeBijzondereBijstand, fact: FactMaandinkomen, set: func(g *Gemeentelijk, s S) { g.Income = inState(s, integraal.EuroPerMonth(9000)) }, absent: 300_00},
	} {
		h := *family()
		c.set(&h.Gemeente, integraal.Known)
		known, err := answer(h, c.scheme)
		require.NoError(t, err)
		assert.Equal(t, c.known, known.Amount.Cents, c.fact)
		c.set(&h.Gemeente, integraal.KnownAbsent)
		absent, err := answer(h, c.scheme)
		if c.fault != "" {
			require.True(t, integraal.HasFault(err, c.fault))
			assert.Equal(t, c.faultPath, integraal.FaultsIn(err)[0].Path)
		} else {
			require.NoError(t, err)
			assert.Equal(t, c.absent, absent.Amount.Cents, c.fact)
		}
		for _, s := range []S{integraal.Unknown, integraal.Contested, integraal.NotVisible} {
			c.set(&h.Gemeente, s)
			open, err := answer(h, c.scheme)
			require.NoError(t, err)
			require.Len(t, open.Missing, 1, "%s %s", c.fact, s)
			assert.Equal(t, c.fact, open.Missing[0].Fact)
			assert.Equal(t, s, open.Missing[0].State)
		}
	}
}

// What is received can be set against what the municipality gives.
func TestUptakeInMunicipality(t *testing.T) {
	t.Parallel()
	a := assessed(t, family(), march)
	gaps, err := Uptake(a, &Received{
		Inkomenstoeslag:    integraal.KnowAbsent[integraal.Amount](),
		BijzondereBijstand: assetsOf(120),
	})
	require.NoError(t, err)
	iit := gapOf(t, gaps, SchemeInkomenstoeslag)
	assert.Equal(t, Periodic{680_00, Once}, iit.Missed)
	assert.Equal(t, Periodic{180_00, Once}, gapOf(t, gaps, SchemeBijzondereBijstand).Missed)
	assert.Equal(t, integraal.AppliesNot, gapOf(t, gaps, SchemeStudietoeslag).Verdict)
	assert.Contains(t, iit.Term.How.NL, "beslist", "the municipality decides")
	for _, g := range gaps {
		assert.NotEqual(t, SchemeLokaleRegeling, g.Scheme, "a local scheme is no money here")
	}
	_, err = Uptake(a, &Received{Studietoeslag: monthOf(-1)})
	assert.Equal(t, "received.studietoeslag", integraal.FaultsIn(err)[0].Path)
}

// The same household in two municipalities, and on two days.
func TestCompareMunicipalities(t *testing.T) {
	t.Parallel()
	here, year := assessed(t, family(), march), assessed(t, family(), on(2025, 7, 2))
	file := settings(t).File()
	file.LokaleRegelingen = file.LokaleRegelingen[:1]
	file.IndividueleInkomenstoeslag[1].Amounts.Couple = integraal.Euro(700)
	other, err := NewSettings(file)
	require.NoError(t, err)
	var there Assessment
	require.NoError(t, dayOf(t, march).In(other).Assess(family(), true, &there))
	changes := Compare(here, &there)
	require.Len(t, changes, 2)
	assert.Equal(t, Periodic{20_00, Once}, changes[0].More)
	assert.Equal(t, "meedoenregeling", changes[1].Regeling)
	assert.Equal(t, "", changes[1].After.Regeling, "there is no such scheme there")
	back := Compare(&there, here)
	require.Len(t, back, 2)
	assert.Equal(t, "meedoenregeling", back[1].Regeling)
	found := false
	for _, c := range Compare(year, here) {
		found = found || c.Regeling == "meedoenregeling" && c.Before.Regeling == ""
	}
	assert.True(t, found, "it is there from 2026")
}

// An assessment that is used again keeps no local scheme of before, and one for
// a municipality takes no memory either way.
func TestAssessRegelingenAgain(t *testing.T) {
	d, plain := dayOf(t, march).In(settings(t)), dayOf(t, march)
	var a Assessment
	require.NoError(t, d.Assess(family(), true, &a))
	require.Len(t, a.Regelingen, 2)
	require.NoError(t, plain.Assess(family(), false, &a))
	assert.Empty(t, a.Regelingen)
	require.NoError(t, d.Assess(family(), false, &a))
	assert.Len(t, a.Regelingen, 2)
	assert.Nil(t, a.regeling(0).Why)
	poor := *family()
	poor.Gemeente.Income, poor.Gemeente.Inkomenstoeslag.Outlook = monthOf(5000_00), sure(true)
	require.NoError(t, d.Assess(&poor, false, &a))
	assert.Equal(t, "not: "+string(ConditionRegelingInkomen), limitIn(t, &a, "meedoenregeling"))
	h := family()
	assert.Zero(t, testing.AllocsPerRun(100, func() { _ = plain.Assess(h, false, &a) }))
}

// Over time, too, the day goes by the settings that hold on it: those of the made-up
// municipality have the lowering of art. 27 from 2026, 10% of the norm of a couple.
func TestUptakeOverInMunicipality(t *testing.T) {
	t.Parallel()
	h := *family()
	h.Verlaging.Woonsituatie = integraal.Know(Verlagingsbesluit{Situation: "geen-woning"})
	received := nothing()
	received.Inkomenstoeslag = integraal.KnowAbsent[integraal.Amount]()
	course := func(from integraal.Date) Course { return Course{{From: from, Household: &h, Received: received}} }
	norms := BuiltIn().In(settings(t))
	gaps, err := norms.UptakeOver(course(on(2026, 1, 1)), march, false)
	require.NoError(t, err)
	bijstand := gapOf(t, gaps, SchemeBijstand)
	assert.Equal(t, integraal.Applies, bijstand.Verdict)
	assert.Equal(t, Periodic{1711_82, PerMonth}, bijstand.Missed) // 2002,13 less 10%, less 5% that is paid in June
	toeslag := gapOf(t, gaps, SchemeInkomenstoeslag)
	assert.Nil(t, toeslag.Uncovered)
	assert.Equal(t, Periodic{680_00, Once}, toeslag.Missed)
	assert.Equal(t, &Arrears{}, toeslag.Arrears)

	before, err := norms.UptakeOver(course(on(2025, 11, 1)), on(2025, 12, 31), false)
	require.NoError(t, err)
	assert.Equal(t, "settings.outside", gapOf(t, before, SchemeBijstand).Uncovered[0].Code)

	national, err := UptakeOver(course(on(2026, 1, 1)), march, false)
	require.NoError(t, err)
	assert.Equal(t, "settings.none", gapOf(t, national, SchemeInkomenstoeslag).Uncovered[0].Code)
	assert.Equal(t, "settings.none", gapOf(t, national, SchemeBijstand).Uncovered[0].Code)

	laid, err := norms.With(integraal.Overlay{})
	require.NoError(t, err)
	again, err := laid.UptakeOver(course(on(2026, 1, 1)), march, false)
	require.NoError(t, err)
	assert.Equal(t, gaps, again)
}
