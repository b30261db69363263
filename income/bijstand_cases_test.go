package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// normIs is a norm as the host gives it.
func normIs(norm, paid integraal.PerMonth) integraal.Outcome[Bijstandsnorm] {
	return integraal.Yes(Bijstandsnorm{
		Norm: norm, Paid: paid, Reserved: norm.Minus(paid), By: pw("21", "", "a")(read2026H1),
	})
}

// werk is € 600 of work in the first months, without anything special.
func werk(cents int64) Werk {
	return Werk{
		Earned: perMonth(cents), Supported: integraal.KnowAbsent[integraal.PerMonth](),
		Contributes: integraal.Know(true), MonthsN: integraal.Know(0), Urenbeperkt: integraal.Know(false),
		MonthsZ: integraal.Know(0), NoMoreHours: integraal.Know(false),
		YoungChild: integraal.Know(false), MonthsR: integraal.Know(0),
	}
}

// poor is a single person without income or assets, who receives bijstand.
func poor() AlgemeneBijstandFacts {
	return AlgemeneBijstandFacts{
		Norm: normIs(integraal.CentsPerMonth(1401_50), integraal.CentsPerMonth(1331_43)),
		Applicant: Middelen{
			ID: "M", Born: bornAdult, Werk: integraal.KnowAbsent[Werk](),
			Doelgroep: integraal.Know(false), Inkomsten: integraal.KnowAbsent[[]Inkomen](),
		},
		Spouse: integraal.KnowAbsent[Echtgenoot](), Children: integraal.Know(false), Receives: integraal.Know(true),
		Giften: integraal.KnowAbsent[Giften](), Vermogen: bezit(0),
	}
}

// bezit are possessions of so much, and nothing else.
func bezit(cents int64) Vermogen {
	return Vermogen{
		Bezittingen: integraal.Know([]Bezitting{{ID: "B", Kind: integraal.Know(GewoonBezit), Value: integraal.Know(integraal.EuroCents(cents))}}),
		Schulden:    integraal.KnowAbsent[integraal.Amount](), Woning: integraal.KnowAbsent[integraal.Amount](),
		NietTeGelde: integraal.KnowAbsent[bool](), Sinds: integraal.KnowAbsent[VermogenSinds](),
	}
}

// earning is that person with work.
func earning(w Werk) AlgemeneBijstandFacts {
	f := poor()
	f.Applicant.Werk = integraal.Know(w)
	return f
}

// receiving is that person with other income.
func receiving(list ...Inkomen) AlgemeneBijstandFacts {
	f := poor()
	f.Applicant.Inkomsten = integraal.Know(list)
	return f
}

func inkomen(kind Inkomenssoort, cents int64) Inkomen {
	return Inkomen{
		ID: "I", Kind: integraal.Know(kind), Amount: perMonth(cents),
		Earlier: integraal.KnowAbsent[integraal.PerYear](), Contributes: integraal.Know(true),
	}
}

// together is that person with a spouse who has other income.
func together(norm int64, list ...Inkomen) AlgemeneBijstandFacts {
	f := poor()
	f.Norm = normIs(integraal.CentsPerMonth(norm), integraal.CentsPerMonth(norm))
	f.Spouse = integraal.Know(Echtgenoot{
		Middelen: Middelen{
			ID: "E", Born: bornAdult, Werk: integraal.KnowAbsent[Werk](),
			Doelgroep: integraal.Know(false), Inkomsten: integraal.Know(list),
		},
		NoRight: integraal.Know(false), LivesApart: integraal.Know(false),
		NormGehuwden: perMonth(2002_13),
	})
	return f
}

func sayBijstand(b Bijstand) string { return b.Bijstand.String() + " " + b.Counted.String() }

func saidBijstand(f AlgemeneBijstandFacts, day integraal.Date) string {
	o, err := AlgemeneBijstand(f, day, nil)
	return said(o, err, sayBijstand)
}

func saidVermogen(f VermogenFacts, day integraal.Date) string {
	d := Day{date: day, dayValues: builtIn.on(day)}
	o, err := d.VermogenInAanmerking(f, nil)
	return said(o, err, integraal.Amount.String)
}

// TestKindsOfIncome: what each kind leaves of a norm of € 1.401,50.
func TestKindsOfIncome(t *testing.T) {
	t.Parallel()
	h1, h2 := on(2026, 6, 30), on(2026, 7, 1)
	earlier := func(i Inkomen, cents int64) Inkomen {
		i.Earlier = integraal.Know(integraal.CentsPerYear(cents))
		return i
	}
	judged := func(i Inkomen) Inkomen { i.Contributes = integraal.Know(false); return i }
	for name, c := range map[string]struct {
		day  integraal.Date
		in   Inkomen
		want string
	}{
		"benefit":                        {h1, inkomen(GewoonInkomen, 500_00), "901.50 500.00"},
		"kinderbijslag":                  {h1, inkomen(KinderbijslagInkomen, 500_00), "1401.50 0.00"},
		"toeslag":                        {h1, inkomen(ToeslagInkomen, 500_00), "1401.50 0.00"},
		"left out otherwise":             {h1, inkomen(UitgezonderdInkomen, 500_00), "1401.50 0.00"},
		"jonggehandicaptenkorting":       {h1, inkomen(Jonggehandicaptenkorting, 75_00), "1401.50 0.00"},
		"premium":                        {h1, inkomen(Premie, 3398_00), "1401.50 0.00"},
		"premium above the maximum":      {h1, inkomen(Premie, 3400_00), "1399.50 2.00"},
		"premium in July":                {h2, inkomen(Premie, 3446_00), "1401.50 0.00"},
		"second premium":                 {h1, earlier(inkomen(Premie, 1000_00), 3000_00), "799.50 602.00"},  // 398 left
		"third premium":                  {h1, earlier(inkomen(Premie, 1000_00), 4000_00), "401.50 1000.00"}, // nothing left
		"premium without the judgement":  {h1, judged(inkomen(Premie, 1000_00)), "401.50 1000.00"},
		"volunteer":                      {h1, inkomen(Vrijwilligersvergoeding, 220_00), "1401.50 0.00"},
		"volunteer above the maximum":    {h1, inkomen(Vrijwilligersvergoeding, 230_00), "1391.50 10.00"},
		"volunteer late in the year":     {h2, earlier(inkomen(Vrijwilligersvergoeding, 220_00), 2100_00), "1281.50 120.00"}, // 100 left
		"volunteer in 2025":              {on(2025, 12, 31), inkomen(Vrijwilligersvergoeding, 220_00), "1391.50 10.00"},
		"private pension before the age": {h1, inkomen(Oudedagsvoorziening, 100_00), "1301.50 100.00"},
	} {
		assert.Equal(t, c.want, saidBijstand(receiving(c.in), c.day), name)
	}
}

// TestUnder27: art. 31 lid 5, on the day before and of the 27th birthday.
func TestUnder27(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		in            Inkomen
		before, after string
	}{
		"premium":                  {inkomen(Premie, 1000_00), "401.50 1000.00", "1401.50 0.00"},
		"volunteer":                {inkomen(Vrijwilligersvergoeding, 200_00), "1201.50 200.00", "1401.50 0.00"},
		"jonggehandicaptenkorting": {inkomen(Jonggehandicaptenkorting, 75_00), "1326.50 75.00", "1401.50 0.00"},
		"toeslag":                  {inkomen(ToeslagInkomen, 75_00), "1401.50 0.00", "1401.50 0.00"},
	} {
		f := receiving(c.in)
		f.Applicant.Born = integraal.Know(march.AddYears(-27).AddDays(1))
		assert.Equal(t, c.before, saidBijstand(f, march), name)
		assert.Equal(t, c.after, saidBijstand(f, march.AddDays(1)), name)
	}
	f := receiving(inkomen(Premie, 1000_00))
	f.Applicant.Born, f.Applicant.Doelgroep = bornOn(2002, 1, 1), integraal.Know(true)
	assert.Equal(t, "1401.50 0.00", saidBijstand(f, march), "the doelgroep keeps the premium")
	w := earning(werk(600_00))
	w.Applicant.Born = integraal.Know(march.AddYears(-27).AddDays(1))
	assert.Equal(t, "801.50 600.00", saidBijstand(w, march), "no onderdeel n")
	assert.Equal(t, "951.50 450.00", saidBijstand(w, march.AddDays(1)))
}

// TestGiften: onderdeel m before and from 2026, with s from July.
func TestGiften(t *testing.T) {
	t.Parallel()
	gift := func(month, earlier, bijdragen, responsible int64) AlgemeneBijstandFacts {
		f := poor()
		f.Giften = integraal.Know(Giften{
			Received: perMonth(month), Earlier: integraal.Know(integraal.CentsPerYear(earlier)),
			Bijdragen: integraal.Know(integraal.CentsPerYear(bijdragen)), Responsible: perMonth(responsible),
		})
		return f
	}
	for name, c := range map[string]struct {
		day  integraal.Date
		f    AlgemeneBijstandFacts
		want string
	}{
		"2025: what the college judges":       {on(2025, 12, 31), gift(500_00, 0, 0, 300_00), "1201.50 200.00"},
		"2026: up to the maximum":             {on(2026, 1, 1), gift(500_00, 700_00, 0, 0), "1401.50 0.00"},
		"2026: above it, no judgement":        {on(2026, 1, 1), gift(500_00, 800_00, 0, 100_00), "1301.50 100.00"},
		"2026: contributions share it":        {on(2026, 6, 30), gift(500_00, 700_00, 50_00, 50_00), "1351.50 50.00"},
		"2026: it is used up":                 {on(2026, 6, 30), gift(500_00, 2000_00, 0, 0), "901.50 500.00"},
		"July 2026: the judgement comes back": {on(2026, 7, 1), gift(500_00, 800_00, 0, 100_00), "1401.50 0.00"},
		"July 2026: for a part":               {on(2026, 7, 1), gift(500_00, 800_00, 0, 40_00), "1341.50 60.00"},
	} {
		assert.Equal(t, c.want, saidBijstand(c.f, c.day), name)
	}
	var why integraal.Explanation
	_, err := AlgemeneBijstand(gift(500_00, 800_00, 0, 100_00), on(2026, 7, 1), &why)
	require.NoError(t, err)
	marked := false
	for _, l := range why.Lines(Word) {
		marked = marked || l.Law == "art. 31 lid 2 onder s Participatiewet" && l.Text.EN != "" && l.Name == normOordeel
	}
	assert.True(t, marked)
	for _, s := range why.Steps() {
		if s.Name == normOordeel {
			assert.Equal(t, integraal.Probable, s.Confidence, "what is not proven is marked")
		}
	}
}

// TestOudedag: art. 33 lid 5: 26.50 for one, 53.00 for both together as soon as
// one has the pension age.
func TestOudedag(t *testing.T) {
	t.Parallel()
	one := receiving(inkomen(Oudedagsvoorziening, 100_00))
	one.Applicant.Born = bornPensioner
	assert.Equal(t, "1328.00 73.50", saidBijstand(one, march))
	two := together(2000_00, inkomen(Oudedagsvoorziening, 40_00))
	two.Applicant.Inkomsten = integraal.Know([]Inkomen{inkomen(Oudedagsvoorziening, 30_00)})
	assert.Equal(t, "1930.00 70.00", saidBijstand(two, march), "neither has the age")
	two.Applicant.Born = bornPensioner
	assert.Equal(t, "1983.00 17.00", saidBijstand(two, march)) // 70 - 53
}

// TestNoRightOfSpouse: art. 32 lid 3 for a norm of 1001.07 (50%) beside a norm
// for a couple of 2002.13: of the spouse counts what exceeds 1001.06.
func TestNoRightOfSpouse(t *testing.T) {
	t.Parallel()
	alone := func(spouse, own int64) AlgemeneBijstandFacts {
		f := together(1001_07, inkomen(GewoonInkomen, spouse))
		s, _ := f.Spouse.Value()
		s.NoRight = integraal.Know(true)
		f.Spouse = integraal.Know(s)
		f.Applicant.Inkomsten = integraal.Know([]Inkomen{inkomen(GewoonInkomen, own)})
		return f
	}
	for _, c := range []struct {
		spouse, own int64
		want        string
	}{
		{1001_06, 0, "1001.07 0.00"},
		{1001_16, 0, "1000.97 0.10"},
		{1500_00, 0, "502.13 498.94"},
		{1500_00, 200_00, "302.13 698.94"}, // own income does not change what counts of the spouse's
		{2002_13, 0, "not: bijstand.condition.inkomen"},
		{0, 1001_07, "not: bijstand.condition.inkomen"},
	} {
		assert.Equal(t, c.want, saidBijstand(alone(c.spouse, c.own), march), c)
	}
	f := alone(0, 0)
	s, _ := f.Spouse.Value()
	s.Werk = integraal.Know(werk(1200_00))
	f.Spouse = integraal.Know(s)
	assert.Equal(t, "802.13 198.94", saidBijstand(f, march), "who receives none has no disregard: 1200 - 1001.06")
}
