package income

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func TestNormsAreSound(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, v := range builtIn.all() {
		assert.NoError(t, v.Check(), v.Name())
		assert.False(t, seen[v.Name()], "%s is there twice", v.Name())
		seen[v.Name()] = true
		_, found := Word(integraal.Name(v.Name()))
		assert.True(t, found, "%s has no words", v.Name())
	}
}

// TestNormsAreEnumerated counts the fields, so that a value that is added to a
// scheme cannot be forgotten where overlays and publication look.
func TestNormsAreEnumerated(t *testing.T) {
	t.Parallel()
	fields := 0
	schemes := reflect.TypeOf(builtIn.values)
	for i := range schemes.NumField() {
		fields += schemes.Field(i).Type.NumField()
	}
	assert.Len(t, builtIn.all(), fields)
	assert.Len(t, BuiltIn().Names(), fields)
}

func TestNormsCiteTheTextOfTheirDay(t *testing.T) {
	t.Parallel()
	for i := range halfYears {
		day := halfYears[i].until
		b := dayOf(t, day).bijstand
		for _, by := range []integraal.Citation{
			b.alleen.By, b.jongPaar.By, b.pensioenEen.By, b.kostendelerOud.By, b.by.een, b.by.medebewoner,
		} {
			assert.Equal(t, halfYears[i].read, by.Read(), by)
		}
	}
	assert.Equal(t, "art. 22 onder c Participatiewet", dayOf(t, march).bijstand.pensioenEen.By.String())
	assert.Equal(t,
		"https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=22a&lid=3&o=a&z=2026-07-01&g=2026-07-01",
		dayOf(t, on(2026, 7, 1)).bijstand.kostendelerOud.By.URL())
}

func TestEveryCoveredDayHasItsNorms(t *testing.T) {
	t.Parallel()
	for day := on(2025, 1, 1); !day.After(on(2026, 12, 31)); day = day.AddDays(1) {
		d, err := BuiltIn().On(day)
		require.NoError(t, err, day)
		require.Equal(t, day, d.Date())
		require.True(t, d.bijstand.known && d.zorgtoeslag.known && d.kgb.known, day)
		require.Equal(t, builtIn.on(day), d.dayValues, "%s: looked up beforehand and on the day", day)
	}
}

func TestOutsideIsAFaultThatNamesTheDays(t *testing.T) {
	t.Parallel()
	for _, day := range []integraal.Date{on(2022, 12, 31), on(2029, 1, 1), on(2015, 6, 1), {}} {
		d, err := BuiltIn().On(day)
		assert.Nil(t, d)
		faults := integraal.FaultsIn(err)
		require.Len(t, faults, len(builtIn.on(day).schemes()), "one a scheme")
		for _, f := range faults {
			assert.Equal(t, "dated.outside", f.Code)
			assert.Regexp(t, "kent 1 (januari|juli) 202[3-7] tot en met 3[01] (juni|december) 202[3-7]", f.Text.NL)
			assert.Regexp(t, "covers 1 (January|July) 202[3-7] to 3[01] (June|December) 202[3-7]", f.Text.EN)
		}
		for _, said := range []string{
			saidZorgtoeslag(claimant(20_000), day), saidKgb(mother(), day), saidNorm(single(bornAdult), day),
		} {
			assert.True(t, strings.HasPrefix(said, "fault dated.outside"), said)
		}
	}
}

// TestChangesOfNorms: the day before, of and after each change. The amounts
// are those of the official texts.
func TestChangesOfNorms(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		day  integraal.Date
		norm string
	}{
		{on(2025, 1, 1), "1345.45 1278.18"},
		{on(2025, 6, 29), "1345.45 1278.18"},
		{on(2025, 6, 30), "1345.45 1278.18"},
		{on(2025, 7, 1), "1369.06 1300.61"},
		{on(2025, 7, 2), "1369.06 1300.61"},
		{on(2025, 12, 31), "1369.06 1300.61"},
		{on(2026, 1, 1), "1401.50 1331.43"},
		{on(2026, 1, 2), "1401.50 1331.43"},
		{on(2026, 6, 30), "1401.50 1331.43"},
		{on(2026, 7, 1), "1419.46 1348.49"},
		{on(2026, 12, 31), "1419.46 1348.49"},
	} {
		assert.Equal(t, c.norm, saidNorm(single(bornAdult), c.day), c.day)
	}
	for _, c := range []struct {
		day integraal.Date
		zt  string
	}{
		{on(2025, 1, 1), "1573.00 131.00"},
		{on(2025, 12, 31), "1573.00 131.00"},
		{on(2026, 1, 1), "1550.00 129.00"},
		{on(2026, 1, 2), "1550.00 129.00"},
	} {
		assert.Equal(t, c.zt, saidZorgtoeslag(claimant(20_000), c.day), c.day)
	}
}

// TestIdentities: how the amounts of the Participatiewet hang together. They
// hold in every half-year of the official texts.
func TestIdentities(t *testing.T) {
	t.Parallel()
	for i := range halfYears {
		b := dayOf(t, halfYears[i].from).bijstand
		half := integraal.Cents[integraal.Monthly](b.paar.Is.Cents() / 2)
		assert.Equal(t, b.jongAlleen.Is.Times(2), b.jongPaar.Is)
		assert.Equal(t, b.jongAlleen.Is, b.kostendelerJong.Is)
		assert.Equal(t, b.jongPaarOuders.Is.Minus(b.jongAlleen.Is), b.kostendelerOud.Is)
		assert.InDelta(t, half.Plus(b.jongAlleen.Is).Cents(), b.eenJong.Is.Cents(), 1)
		assert.InDelta(t, half.Plus(b.kostendelerOud.Is).Cents(), b.eenJongOuders.Is.Cents(), 1)
		assert.Equal(t, b.pensioenPaar.Is, b.pensioenEen.Is)
	}
}

func TestZeroValuesOfNormsAndDay(t *testing.T) {
	t.Parallel()
	var nilNorms *Norms
	d, err := nilNorms.On(march)
	require.NoError(t, err)
	assert.Equal(t, dayOf(t, march), d)
	assert.Equal(t, BuiltIn().Names(), (&Norms{}).Names())

	for _, d := range []*Day{nil, {}} {
		assert.True(t, d.Date().IsZero())
		_, zt := d.Zorgtoeslag(claimant(1), nil)
		_, kgb := d.KindgebondenBudget(mother(), nil)
		_, norm := d.Bijstandsnorm(single(bornAdult), nil)
		for _, err := range []error{zt, kgb, norm} {
			assert.True(t, integraal.HasFault(err, "dated.outside"), "a day without values computes nothing")
		}
	}
}

const overlay2027 = `{"schemaVersion": 1, "source": "normenbrief januari 2027", "values": [
 {"name": "zorgtoeslag.standaardpremie", "from": "2027-01-01", "until": "2027-12-31", "is": "2200", "law": "BWBR0018451", "article": "4", "read": "2027-01-01"},
 {"name": "zorgtoeslag.drempelinkomen", "from": "2027-01-01", "until": "2027-12-31", "is": "30000", "law": "BWBR0018451", "article": "1", "lid": "1", "onder": "f", "read": "2027-01-01"},
 {"name": "zorgtoeslag.percentage.zonderPartner", "from": "2027-01-01", "until": "2027-12-31", "is": "2%", "law": "BWBR0018451", "article": "2", "lid": "3", "read": "2027-01-01"},
 {"name": "zorgtoeslag.percentage.metPartner", "from": "2027-01-01", "until": "2027-12-31", "is": "4.4%", "law": "BWBR0018451", "article": "2", "lid": "3", "read": "2027-01-01"},
 {"name": "zorgtoeslag.percentage.bovenDrempel", "from": "2027-01-01", "until": "2027-12-31", "is": "14%", "law": "BWBR0018451", "article": "2", "lid": "3", "read": "2027-01-01"},
 {"name": "zorgtoeslag.vermogensgrens.zonderPartner", "from": "2027-01-01", "until": "2027-12-31", "is": "150000", "law": "BWBR0018451", "article": "3", "lid": "1", "read": "2027-01-01"},
 {"name": "zorgtoeslag.vermogensgrens.metPartner", "from": "2027-01-01", "until": "2027-12-31", "is": "190000", "law": "BWBR0018451", "article": "3", "lid": "1", "read": "2027-01-01"},
 {"name": "toeslag.minimum", "from": "2027-01-01", "until": "2027-12-31", "is": "24", "law": "BWBR0018472", "article": "14", "lid": "5", "read": "2027-01-01"}
]}`

func laid(t testing.TB, file string) (*Norms, error) {
	t.Helper()
	return BuiltIn().With(mustOverlay(t, file))
}

func TestOverlayForOneScheme(t *testing.T) {
	t.Parallel()
	norms, err := laid(t, overlay2027)
	require.NoError(t, err)
	d, err := norms.On(on(2027, 2, 1))
	require.NoError(t, err)

	// 2200 - 2% × 30000 = 1600 a year; 1600 / 12 = 133.33.
	var why integraal.Explanation
	o, err := d.Zorgtoeslag(claimant(20_000), &why)
	assert.Equal(t, "1600.00 133.00", said(o, err, sayToeslag))
	assert.True(t, slices.ContainsFunc(why.Lines(Word), func(l integraal.Line) bool {
		return l.Overlay == "normenbrief januari 2027" && strings.Contains(l.Text.NL, "[ingevoerde norm")
	}), "an explanation says which norms came from the overlay")

	_, err = d.Bijstandsnorm(single(bornAdult), nil)
	assert.True(t, integraal.HasFault(err, "dated.outside"), "the overlay holds nothing for this scheme")
	assert.Equal(t, "1550.00 129.00", saidZorgtoeslag(claimant(20_000), march), "the built-in norms are as they were")
}

func TestOverlayFaults(t *testing.T) {
	t.Parallel()
	value := func(name, from, until, is, more string) string {
		return `{"schemaVersion": 1, "source": "test", "values": [{"name": "` + name + `", "from": "` + from +
			`", "until": "` + until + `", "is": "` + is + `", "law": "BWBR0015703", "article": "21", "read": "2027-01-01"` + more + `}]}`
	}
	for name, c := range map[string]struct{ file, fault string }{
		"unknown":  {value("bijstandsnorm.vrijgezel", "2027-01-01", "2027-06-30", "1", ""), "overlay.unknown"},
		"conflict": {value("bijstandsnorm.alleenstaande", "2026-07-01", "2027-06-30", "1", ""), "overlay.conflict"},
		"amount":   {value("bijstandsnorm.alleenstaande", "2027-01-01", "2027-06-30", "veel", ""), "amount.malformed"},
		"rate":     {value("kostendelersnorm.vast", "2027-01-01", "2027-06-30", "40", ""), "rate.malformed"},
		"reversed": {value("bijstandsnorm.alleenstaande", "2027-06-30", "2027-01-01", "1", ""), "dated.invalid"},
	} {
		norms, err := laid(t, c.file)
		assert.Nil(t, norms, name)
		assert.True(t, integraal.HasFault(err, c.fault), "%s: %v", name, err)
	}
	norms, err := laid(t, value("bijstandsnorm.alleenstaande", "2026-03-01", "2026-03-31", "1500", `, "replaces": true`))
	require.NoError(t, err)
	d, err := norms.On(march)
	require.NoError(t, err)
	o, err := d.Bijstandsnorm(single(bornAdult), nil)
	assert.Equal(t, "1500.00 1425.00", said(o, err, sayNorm))
	april, err := norms.On(on(2026, 4, 1))
	require.NoError(t, err)
	assert.Equal(t, dayOf(t, on(2026, 4, 1)).bijstand.alleen.Is, april.bijstand.alleen.Is)
}

// overlayOf is an overlay with the same value for each of the names.
func overlayOf(day integraal.Date, is func(name string) string, names ...string) string {
	var values []string
	for _, n := range names {
		values = append(values, fmt.Sprintf(`{"name": %q, "from": %q, "until": %q, "is": %q, "law": "BWBR0015703", "article": "1", "read": "2026-01-01", "replaces": true}`,
			n, day, day, is(n)))
	}
	return `{"schemaVersion": 1, "source": "test", "values": [` + strings.Join(values, ",") + `]}`
}

// TestPensionAgeBeyondItsTable: from 2031 the pension age of who has not
// reached it is not set, and the norm of such a person is not computed.
func TestPensionAgeBeyondItsTable(t *testing.T) {
	t.Parallel()
	day := on(2031, 2, 1)
	var names []string
	for _, v := range builtIn.bijstand.all() {
		names = append(names, v.Name())
	}
	norms, err := laid(t, overlayOf(day, func(name string) string {
		if strings.HasPrefix(name, "kostendelersnorm.vast") || strings.HasPrefix(name, "kostendelersnorm.perPersoon") ||
			name == "bijstand.vakantietoeslag" {
			return "5%"
		}
		return "1000"
	}, names...))
	require.NoError(t, err)
	d, err := norms.On(day)
	require.NoError(t, err)
	for born, want := range map[integraal.Date]string{
		on(1960, 1, 1): "1000.00 950.00",
		on(1964, 1, 1): "fault rule.uncovered applicant.born",
		on(1990, 1, 1): "1000.00 950.00",
	} {
		o, err := d.Bijstandsnorm(single(integraal.Know(born)), nil)
		assert.Equal(t, want, said(o, err, sayNorm), born)
	}
}

// TestAmountsBeyondRange: an overlay that makes an amount run out of range is a
// fault and never a wrong amount.
func TestAmountsBeyondRange(t *testing.T) {
	t.Parallel()
	huge := func(string) string { return "99999999999" }
	norms, err := laid(t, overlayOf(march, huge, "bijstandsnorm.gehuwden", "zorgtoeslag.drempelinkomen", "kindgebondenBudget.eersteKind"))
	require.NoError(t, err)
	norms, err = norms.With(mustOverlay(t, overlayOf(march, func(string) string { return "999999999/1" },
		"kostendelersnorm.perPersoon", "zorgtoeslag.percentage.zonderPartner", "kindgebondenBudget.percentage")))
	require.NoError(t, err)
	d, err := norms.On(march)
	require.NoError(t, err)
	o, err := d.Zorgtoeslag(claimant(1), nil)
	assert.Equal(t, "fault amount.range toetsingsinkomen", said(o, err, sayToeslag))
	f := mother()
	f.Toetsingsinkomen = perYearOf(90_000_000_000)
	o, err = d.KindgebondenBudget(f, nil)
	assert.Equal(t, "fault amount.range toetsingsinkomen", said(o, err, sayToeslag))
	n, err := d.Bijstandsnorm(with(single(bornAdult), sharer("A")), nil)
	assert.Equal(t, "fault amount.range housemates", said(n, err, sayNorm))
}

// TestMostThatCanBeDue: an overlay may turn the order of the increases; a child
// of unknown age then counts at the other.
func TestMostThatCanBeDue(t *testing.T) {
	t.Parallel()
	norms, err := laid(t, overlayOf(march, func(string) string { return "2000" }, "kindgebondenBudget.verhoging12"))
	require.NoError(t, err)
	d, err := norms.On(march)
	require.NoError(t, err)
	f := mother()
	f.Children = integraal.Know([]Child{{ID: "S", Kinderbijslag: integraal.Know(true)}})
	f.Toetsingsinkomen = perYearOf(125_000) // 7.6% × 95264 = 7240 is less than 2580 + 3416 + 2000
	o, err := d.KindgebondenBudget(f, nil)
	assert.Equal(t, "open: person.born S", said(o, err, sayToeslag))
}

func mustOverlay(t testing.TB, file string) integraal.Overlay {
	t.Helper()
	o, err := integraal.ReadOverlay([]byte(file))
	require.NoError(t, err)
	return o
}
