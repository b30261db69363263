package income

import (
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// householdsAsked is how many random households are held against the oracle: as
// many as INTEGRAAL_HOUSEHOLDS says, and else as many as a short run allows.
func householdsAsked(t *testing.T) int {
	t.Helper()
	said := os.Getenv("INTEGRAAL_HOUSEHOLDS")
	if said == "" {
		return 60_000
	}
	n, err := strconv.Atoi(said)
	require.NoError(t, err, "INTEGRAAL_HOUSEHOLDS is a number")
	require.Positive(t, n, "INTEGRAAL_HOUSEHOLDS is a number above nought")
	return n
}

// chunk is how many households share a day. The random source of each chunk goes
// by its number alone, so that the households do not depend on who computes them.
const chunk = 250

// TestHouseholdsAgainstOracle: random households on random days of 2023 to 2026,
// as a population and by the oracle, which takes nothing from the rules: dates as
// years, months and days, amounts in decimals from the texts.
func TestHouseholdsAgainstOracle(t *testing.T) {
	t.Parallel()
	chunks := (householdsAsked(t) + chunk - 1) / chunk
	var (
		mu     sync.Mutex
		all    tally
		wg     sync.WaitGroup
		number = make(chan int)
	)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			var own tally
			var out Results
			for n := range number {
				own.chunk(n, &out)
			}
			mu.Lock()
			defer mu.Unlock()
			all.add(&own)
		})
	}
	for n := range chunks {
		number <- n
	}
	close(number)
	wg.Wait()
	for _, m := range all.misses {
		assert.Fail(t, m)
	}
	all.covers(t)
	t.Logf("%d households on %d days: %s", all.households, chunks, all.said())
}

// schemesHeld are the schemes of the tally.
var schemesHeld = [...]string{
	"bijstandsnorm", "zorgtoeslag", "huurtoeslag 2023", "huurtoeslag 2024", "huurtoeslag 2025", "huurtoeslag 2026",
	"kindgebonden budget", "kinderbijslag", "AOW", "kinderopvangtoeslag",
}

// tally is what came of households: of each scheme how many were held against the
// oracle and to how many it is due; and the first that differ.
type tally struct {
	households         int
	held, due          [len(schemesHeld)]int
	atThreshold, large int // an income on a threshold to a cent; above a million
	misses             []string
}

func (a *tally) add(b *tally) {
	a.households += b.households
	a.atThreshold, a.large = a.atThreshold+b.atThreshold, a.large+b.large
	for i := range a.held {
		a.held[i], a.due[i] = a.held[i]+b.held[i], a.due[i]+b.due[i]
	}
	a.misses = append(a.misses, b.misses...)
	a.misses = a.misses[:min(len(a.misses), 5)]
}

func (a *tally) said() string {
	s := ""
	for i, name := range schemesHeld {
		s += fmt.Sprintf("%s %d of %d, ", name, a.due[i], a.held[i])
	}
	return s + fmt.Sprintf("%d at a threshold, %d above a million", a.atThreshold, a.large)
}

// covers fails where the households leave a scheme, or a corner of it, out: then
// that all agree says nothing.
func (a *tally) covers(t *testing.T) {
	t.Helper()
	for i, name := range schemesHeld {
		least := a.households
		switch i {
		case 2, 3, 4, 5:
			least = a.households / 8 // one year of four
		case 9:
			least = a.households / 32
		case 8:
			least = a.households / 2
		}
		assert.GreaterOrEqual(t, a.held[i], least, name)
		share := float64(a.due[i]) / float64(max(a.held[i], 1))
		assert.Greater(t, share, 0.10, "%s is hardly ever due", name)
		if i > 0 && i < 8 {
			assert.Less(t, share, 0.95, "%s is always due", name)
		}
	}
	assert.Greater(t, a.atThreshold, a.households/20)
	assert.Greater(t, a.large, a.households/200)
}

// hold holds an amount against that of the oracle.
func (a *tally) hold(scheme int, day integraal.Date, want decimal.Decimal, got interface{ Decimal() decimal.Decimal }, of func() string) {
	a.held[scheme]++
	if want.IsPositive() {
		a.due[scheme]++
	}
	if !want.Equal(got.Decimal()) && len(a.misses) < 5 {
		a.misses = append(a.misses, fmt.Sprintf("%s on %s: want %s, got %s: %s", schemesHeld[scheme], day, want, got.Decimal(), of()))
	}
}

func (a *tally) chunk(n int, out *Results) {
	dice := seededDice{rand.New(rand.NewPCG(2026, uint64(n)))} //nolint:gosec // numbers of chunks are small
	day := dayBy(dice)
	d, err := BuiltIn().On(day)
	if err != nil {
		a.misses = append(a.misses, err.Error())
		return
	}
	p := drawn(dice, day, chunk)
	cornered(dice, day, p)
	if err := d.Population(p, out); err != nil {
		a.misses = append(a.misses, err.Error())
		return
	}
	for i := range p.Born {
		a.household(p, out, day, i)
		a.persons(dice, d)
	}
	a.households += chunk
}

// household holds what is due to a household of the population.
func (a *tally) household(p *Population, out *Results, day integraal.Date, i int) {
	o := oracleOf(p, day, i)
	of := func() string { return fmt.Sprintf("household %d: %+v", i, o) }
	norm, paid := o.bijstandsnorm()
	a.hold(0, day, norm, out.Norm[i], of)
	a.hold(0, day, paid, out.Paid[i], of)
	a.held[0]--
	a.due[0] -= index(norm.IsPositive())
	whole := func(scheme int, want decimal.Decimal, got Toeslag) {
		a.hold(scheme, day, want, got.Yearly, of)
		a.hold(scheme, day, want.Div(dec12).Floor(), got.Monthly, of)
		a.held[scheme]--
		a.due[scheme] -= index(want.Div(dec12).Floor().IsPositive())
	}
	whole(1, o.zorgtoeslag(), out.Zorgtoeslag[i])
	year, month := o.huurtoeslag()
	huur := 2 + day.Year() - 2023
	a.hold(huur, day, year, out.Huurtoeslag[i].Yearly, of)
	a.hold(huur, day, month, out.Huurtoeslag[i].Monthly, of)
	a.held[huur]--
	a.due[huur] -= index(month.IsPositive())
	whole(6, o.kgb(), out.KindgebondenBudget[i])
	a.hold(7, day, o.kinderbijslag(), out.Kinderbijslag[i], of)
	joint := o.joint()
	a.large += index(joint.GreaterThan(dec("1000000")))
	a.atThreshold += index(atThreshold(day.Year(), joint))
}

var dec12 = decimal.NewFromInt(12)

// persons holds an AOW and a kinderopvangtoeslag of made-up persons, on the days
// on which these are known.
func (a *tally) persons(dice seededDice, d *Day) {
	day := d.date
	if half := (day.Year()-2023)*2 + index(day.Month() > time.June); half < 7 {
		gehuwd, years := dice.between(0, 1) == 1, dice.between(0, 50)
		f := AOWFacts{
			Born: integraal.Know(day.AddYears(-70)), Gehuwd: integraal.Know(gehuwd), NietVerzekerdeJaren: integraal.Know(int(years)),
		}
		o, err := d.AOW(f, nil)
		got, _ := o.Value()
		gross, holiday, _ := oracleAOW(half, gehuwd, int(years))
		of := func() string { return fmt.Sprint(gehuwd, years, err) }
		a.hold(8, day, gross, got.Gross, of)
		a.hold(8, day, holiday, got.Holiday, of)
		a.held[8]--
		a.due[8] -= index(holiday.IsPositive())
	}
	if day.Year() == 2026 && dice.between(0, 3) == 0 {
		a.care(dice, d)
	}
}

func (a *tally) care(dice seededDice, d *Day) {
	var children []KindInOpvang
	var theirs []oracleCare
	for i := range dice.between(1, 4) {
		kind := opvangsoorten[dice.between(1, 3)]
		hours, cents := dice.between(1, 300_00), dice.between(1, 15_00) // care that is free counts not
		if dice.between(0, 3) == 0 {
			hours = [...]int64{40_00, 230_00, 230_01}[dice.between(0, 2)]
		}
		o := registered(kind, 0, cents)
		o.Hours = integraal.Know(Uren(hours))
		children = append(children, inCare(strconv.FormatInt(i, 10), o))
		theirs = append(theirs, oracleCare{kind, decimal.New(hours, -2), decimal.New(cents, -2)})
	}
	cents := dice.between(-10_000_00, 260_000_00)
	if dice.between(0, 2) == 0 { // the last euro of a group, or the first of the next
		edges := d.kot.tabel.Is.groups
		cents = edges[dice.between(0, int64(len(edges)-1))].from.Cents() - dice.between(0, 1)*100
	}
	f := workers(0, 0, children...)
	f.Toetsingsinkomen = integraal.Know(integraal.CentsPerYear(cents))
	o, err := d.Kinderopvangtoeslag(f, nil)
	got, _ := o.Value()
	want := oracleKot(panics{}, decimal.New(cents, -2), theirs)
	if want.LessThan(dec("24")) {
		want = decimal.Zero
	}
	of := func() string { return fmt.Sprint(cents, theirs, err) }
	a.hold(9, d.date, want, got.Yearly, of)
}

// panics is a test that ends the run where the oracle itself is broken.
type panics struct{}

func (panics) Errorf(format string, args ...any) { panic(fmt.Sprintf(format, args...)) }
func (panics) FailNow()                          { panic("the oracle is broken") }

// dayBy is a day, one in three on the edge of a half-year, a quarter or a month.
func dayBy(d dice) integraal.Date {
	year := int(d.between(2023, 2026))
	if d.between(0, 2) > 0 {
		return integraal.On(year, time.January, 1).AddDays(int(d.between(0, 364)))
	}
	edges := [...]integraal.Date{
		integraal.On(year, time.January, 1), integraal.On(year, time.December, 31), integraal.On(year, time.June, 30),
		integraal.On(year, time.July, 1), integraal.On(year, time.March, 1), integraal.On(year, time.March, 1).AddDays(-1),
		integraal.On(year, time.April, 1), integraal.On(year, time.September, 30),
	}
	return edges[d.between(0, int64(len(edges)-1))]
}

// thresholds are the incomes of a year at which a rule turns.
func thresholds(year int) []string {
	return map[int][]string{
		2023: {"25070", "43397", "19375", "25225", "20500", "27275", "0"},
		2024: {"26819", "35849", "20700", "26975", "22025", "29325", "0"},
		2025: {"28406", "37545", "22700", "30450", "0"},
		2026: {"29736", "39141", "23425", "31500", "0"},
	}[year]
}

func atThreshold(year int, joint decimal.Decimal) bool {
	for _, s := range thresholds(year) {
		if joint.Sub(dec(s)).Abs().LessThanOrEqual(dec("0.01")) {
			return true
		}
	}
	return false
}

// cornered puts one household in three on an edge: an income on a threshold to a
// cent or out of every range, assets on a limit, a birthday on the day, the first
// of the month or the year, or a day next to it, a rent on a limit.
func cornered(d dice, day integraal.Date, p *Population) {
	for i := range p.Born {
		if d.between(0, 1) == 0 { // tenants with little
			p.Huur.Woning[i], p.Huur.Huurprijs[i] = FlagYes, integraal.CentsPerMonth(d.between(200_00, 800_00))
			p.Toetsingsinkomen[i] = integraal.CentsPerYear(d.between(0, 34_000_00))
			p.Rendementsgrondslag[i] = integraal.Euro(d.between(-1000, 30_000))
		}
		if d.between(0, 2) > 0 {
			continue
		}
		switch d.between(0, 5) {
		case 0, 1:
			list := thresholds(day.Year())
			cents := dec(list[d.between(0, int64(len(list)-1))]).Shift(2).IntPart() + d.between(-1, 1)
			if p.Toeslagpartner[i] == FlagYes {
				cents -= p.Partner.Toetsingsinkomen[i].Cents()
			}
			p.Toetsingsinkomen[i] = integraal.CentsPerYear(cents)
		case 2:
			p.Toetsingsinkomen[i] = integraal.CentsPerYear(d.between(-1_000_000_00, 100_000_000_00))
		case 3:
			limits := oracleLimits[day.Year()]
			cents := dec(limits[d.between(0, int64(len(limits)-1))]).Shift(2).IntPart() + d.between(-1, 1)
			if p.Toeslagpartner[i] == FlagYes && d.between(0, 1) == 0 {
				cents -= p.Partner.Rendementsgrondslag[i].Cents()
			}
			p.Rendementsgrondslag[i] = integraal.Cents[integraal.OneOff](cents)
		case 4:
			p.Born[i] = edgeBirth(d, day)
			if !p.Partner.Born[i].IsZero() {
				p.Partner.Born[i] = edgeBirth(d, day)
			}
		case 5:
			text := huurTekst[day.Year()]
			cents := dec(text[d.between(0, int64(len(text)-1))]).Shift(2).IntPart() + d.between(-1, 1)
			p.Huur.Huurprijs[i] = integraal.CentsPerMonth(cents)
		}
	}
}

// edgeBirth is a birth date with which an age is reached about the day, the first
// of its month, its quarter or its year.
func edgeBirth(d dice, day integraal.Date) integraal.Date {
	at := [...]integraal.Date{day, day.FirstOfMonth(), integraal.On(day.Year(), time.January, 1)}[d.between(0, 2)]
	if d.between(0, 2) == 0 { // the pension age, with its months
		return at.AddMonths(-int(d.between(66*12+6, 67*12+3))).AddDays(int(d.between(-1, 1)))
	}
	years := [...]int{18, 21, 23, 27, 66, 67}[d.between(0, 5)]
	return at.AddYears(-years).AddDays(int(d.between(-1, 1)))
}
