package income

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// middelenOf are the values of a day, whether or not other schemes have theirs.
func middelenOf(day integraal.Date) *middelenDay { return &builtIn.on(day).middelen }

func perMonth(cents int64) integraal.Fact[integraal.PerMonth] {
	return integraal.Know(integraal.CentsPerMonth(cents))
}

// TestAmountsOfMiddelen: the amounts of the texts of each half-year, typed from
// them once more, on the day before, the day of and the day after each change.
func TestAmountsOfMiddelen(t *testing.T) {
	t.Parallel()
	for i, want := range [...]string{
		"246.00 153.38 155.56 155.56 2934.00 25.15 50.30 7605.00 15210.00 15210.00 64100.00",
		"249.00 155.74 157.96 157.96 2979.00 25.15 50.30 7605.00 15210.00 15210.00 64100.00",
		"264.00 164.73 167.07 157.96 3151.00 25.05 50.10 7575.00 15150.00 15150.00 63900.00",
		"269.00 167.79 170.18 170.18 3209.00 25.05 50.10 7575.00 15150.00 15150.00 63900.00",
		"273.00 170.61 173.04 170.18 3263.00 25.70 51.40 7770.00 15540.00 15540.00 65500.00",
		"278.00 173.87 176.35 176.35 3326.00 25.70 51.40 7770.00 15540.00 15540.00 65500.00",
		"285.00 177.66 180.19 180.19 3398.00 26.50 53.00 8000.00 16000.00 16000.00 67500.00",
		"289.00 180.17 182.73 182.73 3446.00 26.50 53.00 8000.00 16000.00 16000.00 67500.00",
	} {
		for _, day := range []integraal.Date{halfYears[i].from, halfYears[i].from.AddDays(1), halfYears[i].until} {
			d := middelenOf(day)
			require.True(t, d.known, day)
			assert.Equal(t, want, strings.Join([]string{
				d.maxN.Is.String(), d.maxR.Is.String(), d.maxY.Is.String(), d.maxZ.Is.String(), d.premie.Is.String(),
				d.oudedagAlleen.Is.String(), d.oudedagPaar.Is.String(),
				d.grensAlleen.Is.String(), d.grensOuder.Is.String(), d.grensM.Is.String(), d.woning.Is.String(),
			}, " "), day)
			assert.Equal(t, halfYears[i].read, d.maxN.By.Read(), "the text of the day")
			assert.Equal(t, "25.000% 12.500% 15.000% 15.000%", strings.Join([]string{
				d.pctN.Is.String(), d.pctR.Is.String(), d.pctY.Is.String(), d.pctZ.Is.String()}, " "))
		}
	}
	for _, day := range []integraal.Date{on(2022, 12, 31), on(2027, 1, 1)} {
		assert.False(t, middelenOf(day).known, day)
	}
}

// TestGiftsThroughTime: no maximum before 2026, no judgement in the first half
// of 2026.
func TestGiftsThroughTime(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		day              integraal.Date
		maximum, oordeel string
		confidence       integraal.Confidence
	}{
		{on(2023, 1, 1), "", "art. 31 lid 2 onder m Participatiewet", integraal.Certain},
		{on(2025, 12, 31), "", "art. 31 lid 2 onder m Participatiewet", integraal.Certain},
		{on(2026, 1, 1), "1200.00", "", 0},
		{on(2026, 6, 30), "1200.00", "", 0},
		{on(2026, 7, 1), "1200.00", "art. 31 lid 2 onder s Participatiewet", integraal.Probable},
		{on(2026, 12, 31), "1200.00", "art. 31 lid 2 onder s Participatiewet", integraal.Probable},
	} {
		d := middelenOf(c.day)
		assert.Equal(t, c.maximum != "", d.giften.name != "", c.day)
		if c.maximum != "" {
			assert.Equal(t, c.maximum, d.giften.Is.String())
		}
		assert.Equal(t, c.oordeel, d.oordeel.By.String(), c.day)
		if c.oordeel != "" {
			assert.Equal(t, c.confidence, d.oordeel.Confidence)
		}
	}
}

// TestUnsureValuesSaySo: what was found in one source that is not official is
// marked. 2023 and 2025 are on pages of a centre for volunteers, 2024 on that of who
// carries out the law and on that of the Belastingdienst.
func TestUnsureValuesSaySo(t *testing.T) {
	t.Parallel()
	for year, want := range map[int]struct {
		month, year string
		c           integraal.Confidence
	}{
		2023: {"190.00", "1900.00", integraal.Probable},
		2024: {"210.00", "2100.00", integraal.Certain},
		2025: {"210.00", "2100.00", integraal.Probable},
		2026: {"220.00", "2200.00", integraal.Certain},
	} {
		d := middelenOf(on(year, 5, 1))
		assert.Equal(t, want.month, d.vrijwilligMaand.Is.String())
		assert.Equal(t, want.year, d.vrijwilligJaar.Is.String())
		assert.Equal(t, want.c, d.vrijwilligMaand.Confidence, year)
		assert.Equal(t, want.c, d.vrijwilligJaar.Confidence, year)
		assert.NotEmpty(t, d.vrijwilligMaand.Source)
	}
	assert.Contains(t, middelenOf(on(2026, 7, 1)).maxN.Source, "juli 2026")
	assert.Empty(t, middelenOf(on(2026, 6, 30)).maxN.Source)
}

// TestWhichVrijlating: the order and the exclusion of art. 31 lid 2 n, r, y, z
// and aa and of lid 5, on € 1.000 of work of which € 600 with wage subsidy.
// 25% is 250.00, 15% of 1000 is 150.00, 15% of 600 is 90.00, 12.5% is 125.00.
func TestWhichVrijlating(t *testing.T) {
	t.Parallel()
	d := middelenOf(march)
	const all = contributes | isAlone | youngChild
	for name, c := range map[string]struct {
		is   werkBits
		left string
		by   vrijlating
	}{
		"n":                                   {doesReceive | contributes, "250.00", vrijlatingN},
		"n before y":                          {doesReceive | contributes | isUrenbeperkt, "250.00", vrijlatingN},
		"n needs the judgement":               {doesReceive, "0.00", geenVrijlating},
		"nothing without bijstand":            {contributes | isUrenbeperkt | isPensioner, "0.00", geenVrijlating},
		"n of pension age, always":            {doesReceive | isPensioner | nOver, "250.00", vrijlatingN},
		"under 27 no n":                       {doesReceive | contributes | workUnder27, "0.00", geenVrijlating},
		"under 27 y":                          {doesReceive | contributes | workUnder27 | isUrenbeperkt, "150.00", vrijlatingY},
		"y where n needs a judgement":         {doesReceive | isUrenbeperkt, "150.00", vrijlatingY},
		"y after six months":                  {doesReceive | contributes | isUrenbeperkt | nOver, "150.00", vrijlatingY},
		"y before z":                          {doesReceive | inDoelgroep | isUrenbeperkt | nOver, "150.00", vrijlatingY},
		"z after six months":                  {doesReceive | inDoelgroep | nOver, "90.00", vrijlatingZ},
		"z not before":                        {doesReceive | inDoelgroep, "0.00", geenVrijlating},
		"z not after twelve":                  {doesReceive | inDoelgroep | nOver | zOver, "0.00", geenVrijlating},
		"aa after twelve":                     {doesReceive | inDoelgroep | nOver | zOver | noMoreHours, "90.00", vrijlatingAA},
		"aa not within twelve":                {doesReceive | inDoelgroep | nOver | noMoreHours, "90.00", vrijlatingZ},
		"z under 27":                          {doesReceive | inDoelgroep | nOver | workUnder27, "90.00", vrijlatingZ},
		"r after six months":                  {doesReceive | all | nOver, "125.00", vrijlatingR},
		"r not before":                        {doesReceive | isAlone | youngChild, "0.00", geenVrijlating},
		"n within six, not r":                 {doesReceive | all, "250.00", vrijlatingN},
		"r not after thirty":                  {doesReceive | all | nOver | rOver, "0.00", geenVrijlating},
		"r not with a spouse":                 {doesReceive | contributes | youngChild | nOver, "0.00", geenVrijlating},
		"r not without a child under 12":      {doesReceive | contributes | isAlone | nOver, "0.00", geenVrijlating},
		"r not under 27":                      {doesReceive | all | nOver | workUnder27, "0.00", geenVrijlating},
		"r not beside y":                      {doesReceive | all | nOver | isUrenbeperkt, "150.00", vrijlatingY},
		"r not beside z":                      {doesReceive | all | nOver | inDoelgroep, "90.00", vrijlatingZ},
		"r not beside aa":                     {doesReceive | all | nOver | inDoelgroep | zOver | noMoreHours, "90.00", vrijlatingAA},
		"r where z is over and aa is not met": {doesReceive | all | nOver | inDoelgroep | zOver, "125.00", vrijlatingR},
	} {
		v := werkValues{earned: integraal.EuroPerMonth(1000), supported: integraal.EuroPerMonth(600), is: c.is}
		left, by := d.leftOut(&v)
		assert.Equal(t, c.left, left.String(), name)
		assert.Equal(t, c.by, by, name)
	}
	v := werkValues{earned: integraal.EuroPerMonth(1000), is: doesReceive | all | nOver | inDoelgroep}
	left, by := d.leftOut(&v)
	assert.Equal(t, "125.00", left.String(), "z does not hold for work without wage subsidy")
	assert.Equal(t, vrijlatingR, by)
}

// TestMaximaOfVrijlating: just below, at and above the amount at which each
// maximum of the first half of 2026 begins: 4 x 285, 8 x 177.66, 180.19 / 15%.
func TestMaximaOfVrijlating(t *testing.T) {
	t.Parallel()
	d := middelenOf(march)
	for _, c := range []struct {
		is    werkBits
		cents int64
		left  string
	}{
		{doesReceive | contributes, 1139_96, "284.99"},
		{doesReceive | contributes, 1140_00, "285.00"},
		{doesReceive | contributes, 1140_04, "285.00"},
		{doesReceive | isUrenbeperkt, 1201_20, "180.18"},
		{doesReceive | isUrenbeperkt, 1201_27, "180.19"},
		{doesReceive | isUrenbeperkt, 9000_00, "180.19"},
		{doesReceive | contributes | isAlone | youngChild | nOver, 1421_20, "177.65"},
		{doesReceive | contributes | isAlone | youngChild | nOver, 1421_28, "177.66"},
		{doesReceive | contributes | isAlone | youngChild | nOver, 2000_00, "177.66"},
	} {
		v := werkValues{earned: integraal.CentsPerMonth(c.cents), is: c.is}
		left, _ := d.leftOut(&v)
		assert.Equal(t, c.left, left.String(), c.cents)
	}
}

// TestWordsOfMiddelen: every name of the means test has words, and no words are
// for a name that is not there.
func TestWordsOfMiddelen(t *testing.T) {
	t.Parallel()
	file, err := parser.ParseFile(token.NewFileSet(), "middelen_names.go", nil, 0)
	require.NoError(t, err)
	names := 0
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		literal, ok := spec.Values[0].(*ast.BasicLit)
		if !ok {
			return false
		}
		text, err := strconv.Unquote(literal.Value)
		require.NoError(t, err)
		names++
		words, found := Word(integraal.Name(text))
		assert.True(t, found && words.NL != "" && words.EN != "", "%s has no words", text)
		return false
	})
	assert.Len(t, wordsOfMiddelen, names)
	for _, text := range []integraal.Text{textKind, textNegativeCount, textNormAbsent, textLivesApart} {
		assert.True(t, text.NL != "" && text.EN != "")
	}
}
