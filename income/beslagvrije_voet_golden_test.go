package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// TestGoldenBeslag: read against the articles when it was written.
func TestGoldenBeslag(t *testing.T) {
	t.Parallel()
	family := debtor(30_000_00, 3_500_00)
	family.Gehuwd, family.Kinderen, family.BelastbaarEchtgenoot = sure(true), sure(true), perYearOf(15_000)
	family.VrijEchtgenoot, family.Vrij, family.Woonkosten = perMonth(900_00), perMonth(200_00), perMonth(1_100_00)
	family.EigenWoning = sure(true)
	care := debtor(19_600_00, 1_300_00)
	care.Inrichting = perMonth(600_00)
	homeless := debtor(19_600_00, 1_300_00)
	homeless.Woonadres = sure(false)
	benefit := debtor(10_000_00, 1_000_00)
	benefit.Uitkering = integraal.Know(BeslagenUitkering{perMonth(1_401_50), perMonth(600_00)})
	for name, c := range map[string]struct {
		facts BeslagFacts
		day   integraal.Date
	}{
		"beslag-mother":      {editDebtor(debtor(19_600_00, 1_401_50), func(f *BeslagFacts) { f.Kinderen = sure(true) }), march},
		"beslag-family":      {family, march},
		"beslag-2025":        {debtor(30_000_00, 2_300_00), on(2025, 3, 2)},
		"beslag-maximum":     {debtor(80_000_00, 4_500_00), march},
		"beslag-institution": {care, march},
		"beslag-homeless":    {homeless, march},
		"beslag-benefit":     {benefit, march},
		"beslag-no-income":   {debtor(0, 0), march},
	} {
		var why integraal.Explanation
		_, err := BeslagvrijeVoetFor(c.facts, c.day, &why)
		require.NoError(t, err, name)
		golden(t, name, script(why.Lines(Word)))
	}
	for name, f := range map[string]KwijtscheldingFacts{
		"kwijtschelding":            remitted(1_401_50, false),
		"kwijtschelding-gemeente":   {ID: "M", Norm: perMonth(1_401_50), Gemeentelijk: integraal.Know(integraal.Pct(100, 0))},
		"kwijtschelding-inrichting": remitted(443_76, true),
	} {
		var why integraal.Explanation
		_, err := KwijtscheldingsnormFor(f, march, &why)
		require.NoError(t, err, name)
		golden(t, name, script(why.Lines(Word)))
	}
}

func TestBeslagvrijeVoetAllocatesNothing(t *testing.T) {
	d, f := dayOf(t, march), debtor(32_000_00, 2_400_00)
	assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = d.BeslagvrijeVoet(f, nil) }))
}

func BenchmarkBeslagvrijeVoet(b *testing.B) {
	d, f := dayOf(b, march), debtor(32_000_00, 2_400_00)
	var values []beslagValues
	for i := range int64(10_000) {
		values = append(values, beslagValues{
			leef: leefsituatie(i % 4), belastbaar: 15_000_00 + i*500, inkomen: 1_000_00 + i*30, echtgenoot: i % 3 * 200_00 * (i % 4 / 2),
		})
	}
	b.Run("values", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			d.beslag.voetOf(&values[i%len(values)], integraal.Date{}, nil)
		}
	})
	b.Run("facts", func(b *testing.B) {
		for b.Loop() {
			_, _ = d.BeslagvrijeVoet(f, nil)
		}
	})
}
