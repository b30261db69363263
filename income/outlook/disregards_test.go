package outlook

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

func entriesOf(t require.TestingT, list ...Disregard) ([]Entry, []integraal.Missing) {
	entries, missing, err := (&Terms{Disregards: list}).Entries()
	require.NoError(t, err)
	return entries, missing
}

// leftOutOn is whether the rules of the day leave a part of € 600 out, for who is in the
// month with so many months of the provision behind them.
func leftOutOn(t require.TestingT, d *Disregard, months int, day integraal.Date) bool {
	none := integraal.KnowAbsent[integraal.PerMonth]()
	pay, no := integraal.Know(integraal.EuroPerMonth(600)), integraal.Know(false)
	if d.Under == Verrekening34a {
		if last := on(2027, 12, 31); day.After(last) { // the text of later years is not known
			day = last
		}
		until, extended := d.Extended.Value()
		o, err := income.VerrekeningInkomstenUitArbeid(income.VerrekeningFacts{
			ID: "M", Born: d.Born, Earned: pay, Urenbeperkt: no, Contributes: integraal.Know(true),
			Termijn: income.Termijn{
				Months: integraal.Know(months), Extended: integraal.Know(extended && months >= 12 && !day.After(until)), Anew: no,
			},
		}, day, nil)
		require.NoError(t, err)
		require.NotEqual(t, integraal.Undetermined, o.Verdict())
		return o.Verdict() == integraal.Applies
	}
	w := income.Werk{
		Earned: pay, Supported: none, Contributes: integraal.Know(true), Urenbeperkt: no, NoMoreHours: no, YoungChild: no,
		MonthsN: integraal.Know(6), MonthsZ: integraal.Know(12), MonthsR: integraal.Know(30),
	}
	switch d.Under {
	case OnderdeelN:
		w.MonthsN = integraal.Know(months)
	case OnderdeelZ:
		w.Supported, w.MonthsZ = pay, integraal.Know(months)
	case OnderdeelR:
		born, _ := d.Youngest.Value()
		w.YoungChild, w.MonthsR = integraal.Know(born.Age(day) < 12), integraal.Know(months)
	}
	norm := integraal.EuroPerMonth(1_400)
	o, err := income.AlgemeneBijstand(income.AlgemeneBijstandFacts{
		Norm: integraal.Yes(income.Bijstandsnorm{Norm: norm, Paid: norm}),
		Applicant: income.Middelen{
			ID: "M", Born: d.Born, Werk: integraal.Know(w), Doelgroep: integraal.Know(d.Under == OnderdeelZ),
			Inkomsten: integraal.KnowAbsent[[]income.Inkomen](),
		},
		Spouse: integraal.KnowAbsent[income.Echtgenoot](), Children: integraal.Know(true), Receives: integraal.Know(true),
		Giften: integraal.KnowAbsent[income.Giften](),
		Vermogen: income.Vermogen{
			Bezittingen: integraal.KnowAbsent[[]income.Bezitting](), Schulden: integraal.KnowAbsent[integraal.Amount](),
			Woning: integraal.KnowAbsent[integraal.Amount](), NietTeGelde: integraal.KnowAbsent[bool](),
			Sinds: integraal.KnowAbsent[income.VermogenSinds](),
		},
	}, day, nil)
	require.NoError(t, err)
	b, applies := o.Value()
	require.True(t, applies)
	return b.Counted != integraal.EuroPerMonth(600)
}

// lastLeftOut is the last day of the provision, day by day from its first month; in the
// months that are skipped there was no work.
func lastLeftOut(t require.TestingT, d *Disregard, skipped map[int]bool) (last integraal.Date) {
	since, _ := d.Since.Value()
	applied := 0
	for month, first := 0, since.FirstOfMonth(); month < 40; month, first = month+1, first.FirstOfNextMonth() {
		if skipped[month] {
			continue
		}
		held := false
		for day := first; day.Before(first.FirstOfNextMonth()) && (d.Under.enacted2027() || day.Before(change2027)); day = day.AddDays(1) {
			if leftOutOn(t, d, applied, day) {
				last, held = day, true
			}
		}
		if !held {
			break
		}
		applied++
	}
	return last
}

// TestDisregardsByTheRules: the last day is the last on which the rules leave something
// out, found day by day.
func TestDisregardsByTheRules(t *testing.T) {
	t.Parallel()
	children := 0
	rapid.Check(t, func(t *rapid.T) {
		d := disregard(rapid.SampledFrom([]Onderdeel{OnderdeelN, OnderdeelR, OnderdeelZ, Verrekening34a}).Draw(t, "under"),
			on(2023, 1, 1).AddDays(rapid.IntRange(0, 900).Draw(t, "since")), integraal.KnowAbsent[int]())
		since, _ := d.Since.Value()
		skipped := map[int]bool{}
		switch d.Under {
		case OnderdeelR:
			if since.Year() == 2025 || since.Year() == 2024 && since.Month() > 6 {
				since = since.AddYears(-1)
			}
			d.Since = known(since)
			d.Youngest = known(since.AddYears(-12).AddDays(rapid.IntRange(32, 1200).Draw(t, "young")))
		case Verrekening34a:
			since = on(2027, 1, 1).AddDays(rapid.IntRange(0, 364).Draw(t, "since 2027"))
			d.Since = known(since)
			if n := rapid.IntRange(0, 3).Draw(t, "extended"); n > 0 {
				d.Extended = known(since.FirstOfMonth().AddMonths(12 + n).AddDays(-1))
			}
		default:
			for range rapid.IntRange(0, 3).Draw(t, "skips") {
				skipped[rapid.IntRange(1, 5).Draw(t, "skip")] = true
			}
			d.Skipped = integraal.Know(len(skipped))
		}
		list, missing := entriesOf(t, d)
		require.Empty(t, missing)
		end := list[len(list)-1]
		if d.Under == Verrekening34a {
			until, extended := d.Extended.Value()
			if extended { // the rule knows the extension by months alone
				assert.Equal(t, until, end.Day)
				assert.Len(t, list, 2)
				d.Extended = integraal.KnowAbsent[integraal.Date]()
			}
			assert.Equal(t, lastLeftOut(t, &d, skipped), list[0].Day, since)
			return
		}
		require.Len(t, list, 1)
		assert.Equal(t, lastLeftOut(t, &d, skipped), end.Day, "%d since %s, %v", d.Under, since, skipped)
		if d.Under == OnderdeelR && end.Says == textYoungest.With(integraal.PutName("who", "M")) {
			children++
		}
	})
	assert.NotZero(t, children, "in some the child was 12 first")
}

// TestYoungestChildTurns12: the last day of onderdeel r is that before the birthday, or
// the last of the 30 months, counted by hand.
func TestYoungestChildTurns12(t *testing.T) {
	t.Parallel()
	for born, want := range map[integraal.Date]string{
		on(2014, 5, 20):  "2026-05-19", // 30 months from 5 February 2024 end on 31 July 2026
		on(2014, 8, 1):   "2026-07-31", // both
		on(2014, 8, 2):   "2026-07-31",
		on(2014, 3, 1):   "2026-02-28",
		on(2012, 2, 29):  "2024-02-28", // twelve on 29 February 2024
		on(2020, 10, 10): "2026-07-31",
	} {
		d := disregard(OnderdeelR, on(2024, 2, 5), integraal.Fact[int]{})
		d.Youngest = known(born)
		list, missing := entriesOf(t, d)
		require.Len(t, list, 1)
		assert.Empty(t, missing)
		assert.Equal(t, want, list[0].Day.String(), born)
	}
}

// TestTermsOf2027: what is enacted has its own provision, and says that what comes after
// was not read.
func TestTermsOf2027(t *testing.T) {
	t.Parallel()
	no := integraal.KnowAbsent[int]()
	z := disregard(OnderdeelZ, on(2026, 1, 20), integraal.Know(2)) // January 2026 to December, and two more
	later := disregard(Verrekening34a, on(2027, 3, 31), no)        // March 2027 to February 2028
	later.Extended = known(on(2028, 6, 30))
	list, missing := entriesOf(t, disregard(OnderdeelZ, on(2025, 10, 1), no), z, disregard(Verrekening34a, on(2027, 1, 31), no), later,
		disregard(Buffer34b, on(2027, 8, 9), no))
	assert.Empty(t, missing)
	var got []string
	for _, e := range list {
		got = append(got, e.Day.String()+" "+e.By.String())
		assert.Equal(t, []any{TermEnds, "M", "de gemeente"}, []any{e.Kind, e.Who, e.Where.NL})
	}
	assert.Equal(t, []string{
		"2026-09-30 art. 31 lid 2 onder z Participatiewet", "2027-02-28 art. 31 lid 2 onder z Participatiewet",
		"2027-12-31 art. 34a lid 1 onder a Participatiewet", "2028-02-29 art. 34a lid 1 onder a Participatiewet",
		"2028-06-30 art. 34a lid 2 Participatiewet", "2027-12-31 art. 34b lid 1 Participatiewet",
	}, got)
	for i, words := range [][]string{{}, {"op 1 januari 2027", "eindigt het eerder"}, {}, {"na 2027"}, {"na 2027"}, {"na 2027", "bufferbudget"}} {
		for _, w := range []string{"op 1 januari 2027", "eindigt het eerder", "na 2027", "bufferbudget"} {
			if len(words) > 0 && words[0] == w || len(words) > 1 && words[1] == w {
				assert.Contains(t, list[i].Says.NL, w, i)
			} else {
				assert.NotContains(t, list[i].Says.NL, w, i)
			}
		}
	}
}

// TestDisregardsInStates: without its first month no term is said; without the birthday
// of the child the 30 months are, and the birthday is missing; each with whom to ask.
func TestDisregardsInStates(t *testing.T) {
	t.Parallel()
	states := map[integraal.State]integraal.Fact[integraal.Date]{
		integraal.Unknown:    {},
		integraal.Contested:  integraal.Contest(integraal.Account[integraal.Date]{Value: on(2027, 1, 5)}, integraal.Account[integraal.Date]{Absent: true}),
		integraal.NotVisible: integraal.Hide[integraal.Date](said("ask M")),
	}
	for state, fact := range states {
		for _, under := range []Onderdeel{OnderdeelN, OnderdeelR, OnderdeelZ, Verrekening34a, Buffer34b} {
			d := disregard(under, on(2027, 2, 1), integraal.KnowAbsent[int]())
			d.Since = fact
			list, missing := entriesOf(t, d)
			assert.Empty(t, list)
			asked := FactSince
			if under == Buffer34b {
				asked = FactBuffer
			}
			assertAsked(t, missing, asked, state, "gemeente")
		}
		d := disregard(OnderdeelR, on(2025, 2, 1), integraal.Fact[int]{})
		d.Youngest = fact
		list, missing := entriesOf(t, d)
		require.Len(t, list, 1)
		assert.Equal(t, "2027-07-31", list[0].Day.String())
		assertAsked(t, missing, FactYoungest, state, "ouder")
		d = disregard(Verrekening34a, on(2027, 2, 1), integraal.Fact[int]{})
		d.Extended = fact
		list, missing = entriesOf(t, d)
		require.Len(t, list, 1)
		assert.Equal(t, "2028-01-31", list[0].Day.String())
		assertAsked(t, missing, FactExtended, state, "gemeente")
	}
	list, missing := entriesOf(t, Disregard{Who: "M", Under: OnderdeelZ, Since: known(on(2026, 1, 1)), Born: known(on(1990, 1, 1))})
	assert.Empty(t, list)
	assertAsked(t, missing, FactSkipped, integraal.Unknown, "gemeente")
	list, missing = entriesOf(t, Disregard{Who: "M", Under: Buffer34b, Since: known(on(2027, 1, 1))})
	assert.Len(t, list, 1)
	assert.Empty(t, missing, "a bufferbudget knows no age and no months")
}

// assertAsked: one fact is missing, with whom to ask; of one that is hidden that is with
// who hid it.
func assertAsked(t *testing.T, missing []integraal.Missing, fact integraal.Name, state integraal.State, whom string) {
	t.Helper()
	require.Len(t, missing, 1)
	assert.Equal(t, []any{fact, "M", state}, []any{missing[0].Fact, missing[0].Who, missing[0].State})
	_, named := Word(fact)
	assert.True(t, named)
	if state == integraal.NotVisible {
		whom = said("ask M").NL
	}
	assert.Contains(t, missing[0].Hint.NL, whom)
}

// TestDisregardFaults: what cannot be is refused, and never made a day of.
func TestDisregardFaults(t *testing.T) {
	t.Parallel()
	child := disregard(OnderdeelR, on(2026, 6, 1), integraal.KnowAbsent[int]())
	none := child
	child.Youngest, none.Youngest = known(on(2014, 5, 31)), integraal.KnowAbsent[integraal.Date]()
	short := disregard(Verrekening34a, on(2027, 1, 1), integraal.KnowAbsent[int]())
	short.Extended = known(on(2027, 12, 31))
	_, _, err := (&Terms{Disregards: []Disregard{
		disregard(Verrekening34a, on(2026, 12, 31), integraal.KnowAbsent[int]()), disregard(Buffer34b, on(2026, 12, 31), integraal.KnowAbsent[int]()),
		child, none, short, disregard(OnderdeelZ, on(2026, 1, 1), integraal.Know(-1)),
	}}).Entries()
	var got []string
	for _, f := range integraal.FaultsIn(err) {
		got = append(got, f.Path)
	}
	assert.ElementsMatch(t, []string{
		"disregards[0].since", "disregards[1].since", "disregards[2].youngest", string(FactYoungest), "disregards[4].extended", "disregards[5].skipped",
	}, got)
	child.Youngest = known(on(2014, 6, 2)) // twelve on the second day of the first month
	list, _ := entriesOf(t, child)
	assert.Equal(t, "2026-06-01", list[0].Day.String())
}
