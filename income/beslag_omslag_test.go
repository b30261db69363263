package income

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func betalingVan(id string, kind Betalingssoort, cents int64) BeslagenBetaling {
	return BeslagenBetaling{ID: id, Kind: integraal.Know(kind), Amount: perMonth(cents)}
}

func omgeslagen(voet int64, list ...BeslagenBetaling) OmslagFacts {
	return OmslagFacts{ID: "M", Voet: perMonth(voet), Betalingen: integraal.Know(list)}
}

func sayOmslag(o Omslag) string {
	var said []string
	for _, d := range o.Delen {
		said = append(said, fmt.Sprint(d.ID, " ", d.Voet, " ", d.Above))
	}
	return strings.Join(said, ", ")
}

func saidOmslag(f OmslagFacts) string {
	o, err := OmslagFor(f, march, nil)
	return said(o, err, sayOmslag)
}

// TestOmslag: reckoned by hand.
func TestOmslag(t *testing.T) {
	t.Parallel()
	job, wia := betalingVan("job", BetalingLoon, 1_200_00), betalingVan("wia", BetalingSocialeZekerheid, 600_00)
	for name, c := range map[string]struct {
		facts OmslagFacts
		want  string
	}{
		// 1331.43 x 600 / 1800 = 443.81 and x 1200 / 1800 = 887.62; b goes before e (lid 2)
		"two": {omgeslagen(1_331_43, job, wia), "wia 443.81 156.19, job 887.62 312.38"},
		// thirds of 1000.00: 333.333; the cent goes to the first, the highest goes first
		"a cent over": {omgeslagen(1_000_00, betalingVan("a", BetalingLoon, 500_00), betalingVan("b", BetalingLoon, 500_00), betalingVan("c", BetalingLoon, 500_00)),
			"a 333.34 166.66, b 333.33 166.67, c 333.33 166.67"},
		"the highest first":  {omgeslagen(900_00, betalingVan("small", BetalingLoon, 300_00), betalingVan("large", BetalingLoon, 600_00)), "large 600.00 0.00, small 300.00 0.00"},
		"more than there is": {omgeslagen(2_400_00, job, wia), "wia 800.00 0.00, job 1600.00 0.00"},
		"no toeslag in it": {omgeslagen(1_331_43, job, wia, betalingVan("huur", BetalingToeslag, 400_00), betalingVan("kb", BetalingKinderbijslag, 90_00)),
			"wia 443.81 156.19, job 887.62 312.38"},
		"one":               {omgeslagen(1_331_43, job), "not: beslag.condition.omslag"},
		"one and a toeslag": {omgeslagen(1_331_43, job, betalingVan("huur", BetalingToeslag, 400_00)), "not: beslag.condition.omslag"},
		"one and none":      {omgeslagen(1_331_43, job, betalingVan("old", BetalingLoon, 0)), "not: beslag.condition.omslag"},
		"none":              {OmslagFacts{Betalingen: integraal.KnowAbsent[[]BeslagenBetaling]()}, "not: beslag.condition.omslag"},
		// 1000.00 x 500 / 1100 = 454.545, x 400 / 1100 = 363.636, x 200 / 1100 = 181.818: two cents are over
		"the cents go to who loses most": {omgeslagen(1_000_00, betalingVan("a", BetalingLoon, 500_00), betalingVan("b", BetalingLoon, 400_00), betalingVan("c", BetalingLoon, 200_00)),
			"a 454.54 45.46, b 363.64 36.36, c 181.82 18.18"},
		"one payment twice":      {omgeslagen(1_331_43, job, wia, job), "fault facts.contradiction betalingen[0].id"},
		"twice, and a toeslag":   {omgeslagen(1_331_43, job, wia, betalingVan("job", BetalingToeslag, 1)), "fault facts.contradiction betalingen[0].id"},
		"without labels":         {omgeslagen(900_00, betalingVan("", BetalingLoon, 300_00), betalingVan("", BetalingLoon, 600_00)), " 600.00 0.00,  300.00 0.00"},
		"a kind that is none":    {omgeslagen(1_331_43, job, betalingVan("x", BetalingOnbekend, 1)), "fault fact.impossible betalingen[1].kind"},
		"an amount below zero":   {omgeslagen(1_331_43, job, betalingVan("x", BetalingLoon, -1)), "fault amount.negative betalingen[1].amount"},
		"a voet below zero":      {omgeslagen(-1, job, wia), "fault amount.negative voet"},
		"an amount out of range": {omgeslagen(1, job, betalingVan("x", BetalingLoon, mostBeslag+1)), "fault amount.range betalingen[1].amount"},
	} {
		got := saidOmslag(c.facts)
		if want, not := strings.CutPrefix(c.want, "not: "); not {
			assert.Contains(t, got, want, name)
			continue
		}
		assert.Equal(t, c.want, got, name)
	}
	long := omgeslagen(1_000_00, make([]BeslagenBetaling, maxPersons+1)...)
	assert.Contains(t, saidOmslag(long), "facts.range betalingen")
}

// TestOmslagMissing: each fact in each state is named, and none is taken for nothing.
func TestOmslagMissing(t *testing.T) {
	t.Parallel()
	for _, s := range []integraal.State{integraal.Unknown, integraal.Contested, integraal.NotVisible} {
		for fact, change := range map[integraal.Name]func(f *OmslagFacts, b *BeslagenBetaling){
			FactOmslagVoet:       func(f *OmslagFacts, _ *BeslagenBetaling) { f.Voet = inState(s, integraal.EuroPerMonth(1_000)) },
			FactOmslagBetalingen: func(f *OmslagFacts, _ *BeslagenBetaling) { f.Betalingen = inState(s, []BeslagenBetaling{}) },
			FactOmslagSoort:      func(_ *OmslagFacts, b *BeslagenBetaling) { b.Kind = inState(s, BetalingLoon) },
			FactOmslagBedrag:     func(_ *OmslagFacts, b *BeslagenBetaling) { b.Amount = inState(s, integraal.EuroPerMonth(100)) },
		} {
			f := omgeslagen(1_331_43)
			second := betalingVan("wia", BetalingSocialeZekerheid, 600_00)
			change(&f, &second)
			if _, known := f.Betalingen.Value(); known {
				f.Betalingen = integraal.Know([]BeslagenBetaling{betalingVan("job", BetalingLoon, 1_200_00), second})
			}
			o, err := OmslagFor(f, march, nil)
			require.NoError(t, err)
			require.Len(t, o.Missing(), 1, "%s %s", fact, s)
			assert.Equal(t, []any{fact, s}, []any{o.Missing()[0].Fact, o.Missing()[0].State})
		}
		lone := BeslagenBetaling{ID: "huur", Kind: integraal.Know(BetalingToeslag), Amount: inState(s, integraal.EuroPerMonth(1))}
		assert.Equal(t, "wia 443.81 156.19, job 887.62 312.38", saidOmslag(omgeslagen(1_331_43,
			betalingVan("job", BetalingLoon, 1_200_00), betalingVan("wia", BetalingSocialeZekerheid, 600_00), lone)), "it bears on nothing")
		ended := BeslagenBetaling{ID: "old", Kind: inState(s, BetalingLoon), Amount: perMonth(0)}
		assert.Equal(t, "wia 443.81 156.19, job 887.62 312.38", saidOmslag(omgeslagen(1_331_43,
			betalingVan("job", BetalingLoon, 1_200_00), betalingVan("wia", BetalingSocialeZekerheid, 600_00), ended)), "nor does its kind")
		assert.Contains(t, saidOmslag(omgeslagen(1_331_43, betalingVan("job", BetalingLoon, 1_200_00), ended)), "beslag.condition.omslag")
	}
	absent := BeslagenBetaling{ID: "old", Kind: integraal.KnowAbsent[Betalingssoort](), Amount: perMonth(0)}
	assert.Contains(t, saidOmslag(omgeslagen(1_331_43, absent)), "fault fact.impossible")
}

// TestOmslagLosesNoCent: the parts are the whole, each within a cent of its share, and
// none above what the household has of it is lost.
func TestOmslagLosesNoCent(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		voet := rapid.Int64Range(0, 4_000_00).Draw(t, "voet")
		var list []BeslagenBetaling
		var all int64
		cents := map[string]int64{}
		for i := range rapid.IntRange(2, 5).Draw(t, "n") {
			id, n := fmt.Sprint(i), rapid.Int64Range(1, 3_000_00).Draw(t, "cents")
			list = append(list, betalingVan(id, Betalingssoort(rapid.IntRange(1, 9).Draw(t, "kind")), n))
			cents[id] = n
			all += n
		}
		var why integraal.Explanation
		o, err := OmslagFor(omgeslagen(voet, list...), march, &why)
		require.NoError(t, err)
		got, applies := o.Value()
		require.True(t, applies)
		require.Len(t, got.Delen, len(list))
		var sum int64
		for _, d := range got.Delen {
			sum += d.Voet.Cents()
			share := voet * cents[d.ID] / all
			assert.True(t, d.Voet.Cents() == share || d.Voet.Cents() == share+1)
			assert.Equal(t, max(0, cents[d.ID]-d.Voet.Cents()), d.Above.Cents())
		}
		assert.Equal(t, voet, sum)
		assert.Contains(t, script(why.Lines(Word)), "geen opdracht om te betalen")
	})
}

// TestBeslagvrijeKinds: a beslagvrije voet is attached to what lid 1 names, in its order.
func TestBeslagvrijeKinds(t *testing.T) {
	t.Parallel()
	for kind := BetalingParticipatiewet; kind < betalingssoorten; kind++ {
		holds, by := kind.Beslagvrij()
		assert.Equal(t, kind <= BetalingToeslag, holds, kind)
		assert.NotEmpty(t, by.String())
	}
	_, by := BetalingLoon.Beslagvrij()
	assert.Equal(t, "art. 475c lid 1 onder e Rv", by.String())
	_, by = BetalingToeslag.Beslagvrij()
	assert.Equal(t, "art. 475c lid 1 onder j Rv", by.String())
	_, by = BetalingAnders.Beslagvrij()
	assert.Equal(t, "art. 475f lid 1 Rv", by.String())
	_, by = BetalingKinderbijslag.Beslagvrij()
	assert.Equal(t, "art. 475c lid 1 onder b Rv", by.String())
	_, by = BetalingKinderopvangtoeslag.Beslagvrij()
	assert.Equal(t, "art. 475c lid 1 onder j Rv", by.String())
	for _, none := range []Betalingssoort{BetalingOnbekend, betalingssoorten, 255} {
		holds, by := none.Beslagvrij()
		assert.False(t, holds)
		assert.True(t, by.Law() == "" && by.Read().IsZero())
		assert.Contains(t, saidOmslag(omgeslagen(1, betalingVan("x", none, 1))), "fact.impossible betalingen[0].kind")
	}
}

// TestBeslagPlichten: each has both languages, and the duties of art. 475g and 475i are
// there.
func TestBeslagPlichten(t *testing.T) {
	t.Parallel()
	cited := map[string]bool{}
	for _, p := range BeslagPlichten() {
		cited[p.By.String()] = p.Must
		for _, words := range []integraal.Text{p.Who, p.What} {
			assert.True(t, words.NL != "" && words.EN != "", p.By)
		}
	}
	assert.Equal(t, map[string]bool{
		"art. 475g lid 1 Rv": true, "art. 475g lid 2 Rv": false, "art. 475g lid 3 Rv": true,
		"art. 475i lid 1 Rv": true, "art. 475i lid 2 Rv": true, "art. 475i lid 5 onder a Rv": true,
	}, cited)
	BeslagPlichten()[0].Must = false
	assert.True(t, BeslagPlichten()[0].Must, "who asks has a list of their own")
	ends := map[string]int{}
	for _, e := range BeslagEinden() {
		ends[e.By.String()]++
	}
	assert.Equal(t, 1, ends["art. 475d lid 2 Rv"], "the shorter term of a besluit")
	assert.Equal(t, 1, ends["art. 475i lid 4 Rv"])
}

// TestTheShorterTermIsSaid where the twelve months hold, and not where art. 475dc lid 2
// sets the amount.
func TestTheShorterTermIsSaid(t *testing.T) {
	t.Parallel()
	says := func(f BeslagFacts) bool {
		var why integraal.Explanation
		_, err := BeslagvrijeVoetFor(f, march, &why)
		require.NoError(t, err)
		return strings.Contains(script(why.Lines(Word)), "kortere termijn")
	}
	assert.True(t, says(debtor(25_000_00, 2_000_00)))
	benefit := debtor(10_000_00, 1_000_00)
	benefit.Uitkering = integraal.Know(BeslagenUitkering{perMonth(1_401_50), perMonth(600_00)})
	assert.False(t, says(benefit))
}

// TestBeslagCitesTheTextThatWasRead: art. 475c, d, f, g and i were read whole in the text
// of 14 July 2026, and say so wherever they are cited.
func TestBeslagCitesTheTextThatWasRead(t *testing.T) {
	t.Parallel()
	cited := []integraal.Citation{byOmslag, byPeriodiek, byTwaalfMaanden}
	for _, p := range BeslagPlichten() {
		cited = append(cited, p.By)
	}
	for _, e := range BeslagEinden() {
		cited = append(cited, e.By)
	}
	for kind := BetalingParticipatiewet; kind < betalingssoorten; kind++ {
		_, by := kind.Beslagvrij()
		cited = append(cited, by)
	}
	seen := map[string]bool{}
	for _, by := range cited {
		switch a := by.Article(); a {
		case "475c", "475d", "475f", "475g", "475i":
			assert.Equal(t, on(2026, 7, 14), by.Read(), by.String())
			seen[a] = true
		default:
			assert.Equal(t, on(2026, 7, 1), by.Read(), by.String())
		}
	}
	assert.Len(t, seen, 5)
}

// TestOmslagIsExplained: whose and of what it is, and where there is nothing to spread, by
// which provision; and a day that is not covered has no answer.
func TestOmslagIsExplained(t *testing.T) {
	t.Parallel()
	var why integraal.Explanation
	f := omgeslagen(1_331_43, betalingVan("job", BetalingLoon, 1_200_00), betalingVan("wia", BetalingSocialeZekerheid, 600_00))
	_, err := OmslagFor(f, march, &why)
	require.NoError(t, err)
	page := script(why.Lines(Word))
	at := -1
	for _, want := range []string{"M", "1.331,43", "wia", "443,81", "156,19", "job", "887,62", "312,38"} {
		next := strings.Index(page[at+1:], want)
		require.GreaterOrEqual(t, next, 0, "%s after what went before in\n%s", want, page)
		at += 1 + next
	}
	why = integraal.Explanation{}
	_, err = OmslagFor(omgeslagen(1_331_43, betalingVan("job", BetalingLoon, 1_200_00)), march, &why)
	require.NoError(t, err)
	assert.Contains(t, script(why.Lines(Word)), "art. 475c lid 5 Rv")
	_, err = OmslagFor(f, on(2019, 3, 1), nil)
	assert.True(t, integraal.HasFault(err, "dated.outside"))
}
