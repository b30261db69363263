package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func TestInkomenstoeslag(t *testing.T) {
	t.Parallel()
	edit := func(change func(f *InkomenstoeslagFacts)) InkomenstoeslagFacts {
		f := longLow()
		change(&f)
		return f
	}
	born := func(b integraal.Fact[integraal.Date]) func(*InkomenstoeslagFacts) {
		return func(f *InkomenstoeslagFacts) { f.Born = b }
	}
	granted := func(y, m, d int) func(*InkomenstoeslagFacts) {
		return func(f *InkomenstoeslagFacts) { f.Granted = integraal.Know(on(y, m, d)) }
	}
	parts := func(list ...Refertedeel) func(*InkomenstoeslagFacts) {
		return func(f *InkomenstoeslagFacts) { f.Reference = integraal.Know(list) }
	}
	whole := func(income int64) Refertedeel { return refertedeel(on(2023, 3, 2), on(2026, 3, 1), income, 1401_50) }
	const low, age = "not: inkomenstoeslag.condition.langdurigLaagInkomen", "not: inkomenstoeslag.condition.leeftijd"
	for name, c := range map[string]struct {
		change func(*InkomenstoeslagFacts)
		want   string
	}{
		"single":                          {func(*InkomenstoeslagFacts) {}, "475.00"},
		"single parent":                   {func(f *InkomenstoeslagFacts) { f.Leefvorm = integraal.Know(AlleenstaandeOuder) }, "610.00"},
		"couple":                          {func(f *InkomenstoeslagFacts) { f.Leefvorm = integraal.Know(Gehuwden) }, "680.00"},
		"21 tomorrow":                     {born(bornOn(2005, 3, 3)), age},
		"21 today":                        {born(bornOn(2005, 3, 2)), "475.00"},
		"67 tomorrow":                     {born(bornOn(1959, 3, 3)), "475.00"},
		"67 today":                        {born(bornOn(1959, 3, 2)), age}, // the pension age of 2026 is 67
		"granted a year and a day ago":    {granted(2025, 3, 1), "475.00"},
		"granted a year ago":              {granted(2025, 3, 2), "not: inkomenstoeslag.condition.nietEerder"},
		"granted today":                   {granted(2026, 3, 2), "not: inkomenstoeslag.condition.nietEerder"},
		"granted tomorrow":                {granted(2026, 3, 3), "fault facts.contradiction granted"},
		"at the limit":                    {parts(whole(1471_58)), "475.00"}, // 105% of 1401.50 is 1471.575
		"a cent above":                    {parts(whole(1471_59)), low},
		"one month above":                 {parts(refertedeel(on(2023, 3, 2), on(2024, 1, 31), 900_00, 1283_83), refertedeel(on(2024, 2, 1), on(2024, 2, 29), 1348_03, 1283_83), refertedeel(on(2024, 3, 1), on(2026, 3, 1), 900_00, 1401_50)), low}, // 105% of 1283.83 is 1348.0215
		"a day short at the start":        {parts(refertedeel(on(2023, 3, 3), on(2026, 3, 1), 1, 1401_50)), "open: person.referteperiode M"},
		"a day short at the end":          {parts(refertedeel(on(2023, 3, 2), on(2026, 2, 28), 1, 1401_50)), "open: person.referteperiode M"},
		"a day short between":             {parts(refertedeel(on(2023, 3, 2), on(2024, 1, 1), 1, 1401_50), refertedeel(on(2024, 1, 3), on(2026, 3, 1), 1, 1401_50)), "open: person.referteperiode M"},
		"short, and above":                {parts(refertedeel(on(2024, 3, 2), on(2026, 3, 1), 9999_00, 1401_50)), low},
		"above before the period":         {parts(refertedeel(on(2020, 1, 1), on(2023, 3, 1), 9999_00, 1401_50), whole(0)), "475.00"},
		"above after the period":          {parts(whole(0), refertedeel(on(2026, 3, 2), on(2026, 3, 31), 9999_00, 1401_50)), "475.00"},
		"nothing known of it":             {parts(), "open: person.referteperiode M"},
		"a loss needs no norm":            {parts(Refertedeel{From: on(2023, 3, 2), Until: on(2026, 3, 1), Income: monthOf(-5)}), "475.00"},
		"overlapping parts":               {parts(whole(1), refertedeel(on(2026, 3, 1), on(2026, 3, 1), 1, 1)), "fault facts.contradiction reference[1].from"},
		"a part that ends before it does": {parts(refertedeel(on(2026, 3, 1), on(2026, 2, 1), 1, 1)), "fault facts.contradiction reference[0].from"},
		"a negative norm":                 {parts(refertedeel(on(2023, 3, 2), on(2026, 3, 1), 1, -1)), "fault amount.negative reference[0].norm"},
		"an income out of range":          {parts(refertedeel(on(2023, 3, 2), on(2026, 3, 1), integraal.MaxCents+1, 1)), "fault amount.range reference[0].income"},
		"too many parts":                  {func(f *InkomenstoeslagFacts) { f.Reference = integraal.Know(make([]Refertedeel, maxPersons+1)) }, "fault facts.range reference"},
		"no household type":               {func(f *InkomenstoeslagFacts) { f.Leefvorm = integraal.Know(Leefvorm(0)) }, "fault fact.impossible leefvorm"},
		"born tomorrow":                   {born(bornOn(2026, 3, 3)), "fault facts.contradiction born"},
		"a failed condition settles it":   {func(f *InkomenstoeslagFacts) { *f = InkomenstoeslagFacts{ID: "M", Outlook: integraal.Know(true)} }, "not: inkomenstoeslag.condition.geenUitzicht"},
		"all reasons at once": {func(f *InkomenstoeslagFacts) {
			f.Born, f.AssetsOverLimit = bornMinor, integraal.Know(true)
		}, age + ", gemeente.condition.vermogen"},
	} {
		assert.Equal(t, c.want, saidToeslag(t, edit(c.change), march), name)
	}
}

// TestInkomenstoeslagOfEachYear: the day before, of and after the verordening
// changes; before and after the file there is no answer.
func TestInkomenstoeslagOfEachYear(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		day  integraal.Date
		want string
	}{
		{on(2024, 12, 31), "fault settings.outside individueleInkomenstoeslag"},
		{on(2025, 1, 1), "460.00"}, {on(2025, 12, 31), "460.00"}, {on(2026, 1, 1), "475.00"}, {on(2026, 1, 2), "475.00"},
	} {
		f := longLow()
		f.Reference = integraal.Know([]Refertedeel{refertedeel(on(2021, 1, 1), on(2026, 12, 31), 1000_00, 1000_00)})
		assert.Equal(t, c.want, saidToeslag(t, f, c.day), c.day)
	}
}

// TestBijzondereBijstand is reckoned by hand: nobody publishes outcomes of a
// draagkracht. The norm is € 1.401,50; 110% is 1541.65 and 150% is 2102.25.
func TestBijzondereBijstand(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		day    integraal.Date
		change func(f *BijzonderFacts)
		want   string
	}{
		"at the norm":   {march, func(*BijzonderFacts) {}, "1000.00 0.00"},
		"at 110%":       {march, func(f *BijzonderFacts) { f.Income = monthOf(1541_65) }, "1000.00 0.00"},
		"above 110%":    {march, func(f *BijzonderFacts) { f.Income = monthOf(1700_00) }, "334.96 665.04"},                           // 35% of 158.35 is 55.4225; 12 × 55.42
		"above 150%":    {march, func(f *BijzonderFacts) { f.Income, f.Costs = monthOf(2300_00), assetsOf(5000) }, "272.48 4727.52"}, // 35% of 560.60, and 197.75; 12 × 393.96
		"used before":   {march, func(f *BijzonderFacts) { f.Income, f.Used = monthOf(1700_00), assetsOf(600) }, "934.96 65.04"},     // 665.04 - 600
		"all used":      {march, func(f *BijzonderFacts) { f.Income, f.Used = monthOf(1700_00), assetsOf(700) }, "1000.00 0.00"},     // nothing is left
		"assets":        {march, func(f *BijzonderFacts) { f.AssetsAboveLimit = assetsOf(250) }, "750.00 250.00"},                    // all of them count
		"debts":         {march, func(f *BijzonderFacts) { f.AssetsAboveLimit = assetsOf(-250) }, "1000.00 0.00"},                    // and give nothing
		"borne":         {march, func(f *BijzonderFacts) { f.AssetsAboveLimit = assetsOf(1000) }, "not: bijzondere" + "Bijstand.condition.draagkracht"},
		"not necessary": {march, func(f *BijzonderFacts) { f.Necessary = integraal.Know(false) }, "not: bijzondereBijstand.condition.noodzakelijk"},
		"no costs":      {march, func(f *BijzonderFacts) { f.Costs = integraal.KnowAbsent[integraal.Amount]() }, "not: bijzondereBijstand.condition.draagkracht"},
		// In 2025 all above 100% counts, and all assets; the threshold is applied.
		"2025": {on(2025, 7, 1), func(f *BijzonderFacts) {
			f.Income, f.Norm, f.Assets = monthOf(1400_00), monthOf(1369_06), assetsOf(100)
		}, "528.72 471.28"}, // 12 × 30.94 + 100
		"at the threshold": {on(2025, 7, 1), func(f *BijzonderFacts) { f.Costs, f.CostsInYear = assetsOf(170), assetsOf(170) }, "not: bijzondereBijstand.condition.drempel"},
		"above it": {on(2025, 7, 1), func(f *BijzonderFacts) {
			f.Costs, f.CostsInYear = assetsOf(170), integraal.Know(integraal.EuroCents(170_01))
		}, "170.00 0.00"},
		"above it at once":   {on(2025, 7, 1), func(f *BijzonderFacts) { f.CostsInYear = integraal.Fact[integraal.Amount]{} }, "1000.00 0.00"},
		"below it, so far":   {on(2025, 7, 1), func(f *BijzonderFacts) { f.Costs, f.CostsInYear = assetsOf(100), integraal.Fact[integraal.Amount]{} }, "open: bijzondereBijstand.kostenInTwaalfMaanden M"},
		"below it for sure":  {on(2025, 7, 1), func(f *BijzonderFacts) { *f = BijzonderFacts{ID: "M", CostsInYear: assetsOf(100)} }, "not: bijzondereBijstand.condition.drempel"},
		"less than its part": {on(2025, 7, 1), func(f *BijzonderFacts) { f.CostsInYear = assetsOf(999) }, "fault facts.contradiction costs"},
		"negative costs":     {march, func(f *BijzonderFacts) { f.Costs = assetsOf(-1) }, "fault amount.negative costs"},
		"negative year":      {march, func(f *BijzonderFacts) { f.CostsInYear = assetsOf(-1) }, "fault amount.negative costsInYear"},
		"negative use":       {march, func(f *BijzonderFacts) { f.Used = assetsOf(-1) }, "fault amount.negative used"},
		"negative norm":      {march, func(f *BijzonderFacts) { f.Norm = monthOf(-1) }, "fault amount.negative norm"},
		"costs out of range": {march, func(f *BijzonderFacts) { f.Costs = assetsOf(integraal.MaxCents) }, "fault amount.range costs"},
		"assets out of range": {march, func(f *BijzonderFacts) {
			f.AssetsAboveLimit = assetsOf(-integraal.MaxCents)
		}, "fault amount.range assetsAboveLimit"},
		"of these days nothing is known": {on(2024, 3, 2), func(*BijzonderFacts) {}, "fault settings.outside bijzondereBijstand"},
	} {
		f := costs(1000)
		c.change(&f)
		assert.Equal(t, c.want, saidBijzonder(t, f, c.day), name)
	}
}

// TestDrempels: art. 35 lid 2 in the text of each year.
func TestDrempels(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		day  integraal.Date
		want string
	}{
		{on(2023, 1, 1), "167.00"}, {on(2023, 12, 31), "167.00"}, {on(2024, 1, 1), "166.00"}, {on(2024, 12, 31), "166.00"},
		{on(2025, 1, 1), "170.00"}, {on(2025, 12, 31), "170.00"}, {on(2026, 1, 1), "176.00"}, {on(2026, 12, 31), "176.00"},
	} {
		d := dayOf(t, c.day)
		require.True(t, d.gemeente.bijzonder.known)
		assert.Equal(t, c.want, d.gemeente.bijzonder.drempel.Is.String(), c.day)
		assert.Equal(t, c.day.Year(), d.gemeente.bijzonder.drempel.By.Read().Year())
	}
}

func TestStudietoeslag(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		day    integraal.Date
		change func(f *StudieFacts)
		want   string
	}{
		"15 tomorrow":           {march, func(f *StudieFacts) { f.Born = bornOn(2011, 3, 3) }, "not: studietoeslag.condition.leeftijd"},
		"15 today":              {march, func(f *StudieFacts) { f.Born = bornOn(2011, 3, 2) }, "115.55"},
		"17":                    {march, func(f *StudieFacts) { f.Born = bornOn(2008, 3, 3) }, "152.14"},
		"18, of the town":       {march, func(f *StudieFacts) { f.Born = bornOn(2008, 3, 2) }, "300.00 local"},
		"20, the least is more": {march, func(*StudieFacts) {}, "308.12"},
		"21, of the town":       {march, func(f *StudieFacts) { f.Born = bornOn(2005, 3, 2) }, "388.50 local"},
		"40, of the town":       {march, func(f *StudieFacts) { f.Born = bornAdult }, "388.50 local"},
		"21 in July, the least": {on(2026, 7, 1), func(f *StudieFacts) { f.Born = bornAdult }, "390.07"},
		"before the town":       {on(2025, 12, 31), func(f *StudieFacts) { f.Born = bornAdult }, "376.22"},
		"internship within":     {march, func(f *StudieFacts) { f.Internship = monthOf(231_09) }, "308.12"},
		"a cent above":          {march, func(f *StudieFacts) { f.Internship = monthOf(231_10) }, "308.11"},
		"nothing is left":       {march, func(f *StudieFacts) { f.Internship = monthOf(900_00) }, "0.00"},
		"negative internship":   {march, func(f *StudieFacts) { f.Internship = monthOf(-1) }, "fault amount.negative internship"},
		"born tomorrow":         {march, func(f *StudieFacts) { f.Born = integraal.Know(march.AddDays(1)) }, "fault facts.contradiction born"},
		"all reasons at once": {march, func(f *StudieFacts) {
			*f = StudieFacts{Born: bornMinor, Unable: integraal.Know(false), StudyFinance: integraal.KnowAbsent[bool](), Wajong: integraal.Know(true)}
		}, "not: studietoeslag.condition.leeftijd, studietoeslag.condition.beperking, studietoeslag.condition.studiefinanciering, studietoeslag.condition.geenWajong"},
	} {
		f := student()
		c.change(&f)
		assert.Equal(t, c.want, saidStudie(t, f, c.day), name)
	}
	o, err := Studietoeslag(student(), nil, march, nil)
	assert.Equal(t, "308.12", said(o, err, sayStudie), "without settings the statutory minimum")
}

func TestLokaleRegeling(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		scheme string
		change func(f *RegelingFacts)
		want   string
	}{
		"single parent, 130%": {"meedoenregeling", func(f *RegelingFacts) { f.Income = monthOf(1821_95) }, "1821.95"}, // 1.3 × 1401.50
		"a cent above":        {"meedoenregeling", func(f *RegelingFacts) { f.Income = monthOf(1821_96) }, "not: regeling.condition.inkomen"},
		"single, 120%":        {"meedoenregeling", func(f *RegelingFacts) { f.Leefvorm = integraal.Know(Alleenstaande) }, "1681.80"},
		"above any limit": {"meedoenregeling", func(f *RegelingFacts) {
			f.Leefvorm, f.Income = integraal.Fact[Leefvorm]{}, monthOf(1821_96)
		}, "not: regeling.condition.inkomen"},
		"within some limit": {"meedoenregeling", func(f *RegelingFacts) {
			f.Leefvorm, f.Income = integraal.Fact[Leefvorm]{}, monthOf(1821_95)
		}, "open: household.leefvorm M"},
		"assets":          {"meedoenregeling", func(f *RegelingFacts) { f.AssetsOverLimit = integraal.Know(true) }, "not: regeling.condition.vermogen"},
		"assets unlooked": {"collectieve-zorgverzekering", func(f *RegelingFacts) { f.AssetsOverLimit = integraal.Know(true) }, "1681.80"},
		"one limit for all": {"collectieve-zorgverzekering", func(f *RegelingFacts) {
			f.Leefvorm, f.AssetsOverLimit = integraal.Fact[Leefvorm]{}, integraal.Fact[bool]{}
		}, "1681.80"},
		"another scheme":         {"stadspas", func(*RegelingFacts) {}, "fault settings.outside lokaleRegelingen"},
		"a norm known not to be": {"meedoenregeling", func(f *RegelingFacts) { f.Norm = integraal.KnowAbsent[integraal.PerMonth]() }, "fault fact.impossible norm"},
		"a negative norm":        {"meedoenregeling", func(f *RegelingFacts) { f.Norm = monthOf(-1) }, "fault amount.negative norm"},
		"income off range":       {"meedoenregeling", func(f *RegelingFacts) { f.Income = monthOf(-integraal.MaxCents - 1) }, "fault amount.range income"},
	} {
		f := meedoen()
		c.change(&f)
		assert.Equal(t, c.want, saidRegeling(t, f, c.scheme, march), name)
	}
	assert.Equal(t, "fault settings.outside lokaleRegelingen", saidRegeling(t, meedoen(), "meedoenregeling", on(2025, 12, 31)))
}

// TestContradictionsOfCostsNameBoth fields.
func TestContradictionsOfCostsNameBoth(t *testing.T) {
	t.Parallel()
	f := costs(1000)
	f.CostsInYear = assetsOf(999)
	_, err := BijzondereBijstand(f, settings(t), on(2025, 7, 1), nil)
	faults := integraal.FaultsIn(err)
	require.Len(t, faults, 1)
	assert.Equal(t, "costs", faults[0].Path)
	assert.Contains(t, faults[0].Text.EN, "costsInYear")
}

// TestOutsideTheNorms: a Day that Norms.On did not make computes nothing, nor
// does a day without statutory values.
func TestOutsideTheNorms(t *testing.T) {
	t.Parallel()
	s := settings(t)
	for _, d := range []*Day{nil, {}} {
		_, iit := d.IndividueleInkomenstoeslag(longLow(), s, nil)
		_, bb := d.BijzondereBijstand(costs(1), s, nil)
		_, st := d.Studietoeslag(student(), s, nil)
		_, reg := d.LokaleRegeling(meedoen(), s, "meedoenregeling", nil)
		for _, err := range []error{iit, bb, st, reg} {
			assert.True(t, integraal.HasFault(err, "dated.outside"), err)
		}
	}
	for _, day := range []integraal.Date{on(2022, 12, 31), on(2027, 1, 1)} {
		assert.Contains(t, saidStudie(t, student(), day), "fault dated.outside")
	}
}
