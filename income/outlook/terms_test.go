package outlook

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

func known(d integraal.Date) integraal.Fact[integraal.Date] { return integraal.Know(d) }

// TestObjectionEnds: six weeks from the day after, counted by hand.
func TestObjectionEnds(t *testing.T) {
	t.Parallel()
	for sent, want := range map[integraal.Date]string{
		on(2026, 2, 26):  "2026-04-09", // 2 days of February, 31 of March, 9 of April: a Thursday
		on(2026, 2, 19):  "2026-04-02", // the Thursday before Good Friday
		on(2026, 2, 20):  "2026-04-07", // Good Friday 3 April, and Easter Monday the 6th: Tuesday
		on(2026, 4, 4):   "2026-05-18", // Saturday 16 May: Monday
		on(2025, 11, 13): "2025-12-29", // Christmas Day, a Thursday, then Friday the 26th: Monday
		on(2025, 11, 20): "2026-01-02", // 1 January
		on(2026, 3, 16):  "2026-04-28", // King's Day, a Monday: Tuesday
		on(2024, 1, 18):  "2024-02-29", // in a leap year
		on(2026, 4, 13):  "2026-05-26", // Whit Monday 25 May: Tuesday
	} {
		terms := Terms{Decisions: []Decision{{Who: "M", On: said("a refusal"), Where: atSVB, Sent: known(sent)}}}
		list, missing, err := terms.Entries()
		require.NoError(t, err)
		require.Len(t, list, 1)
		assert.Empty(t, missing)
		assert.Equal(t, want, list[0].Day.String(), sent)
		assert.Equal(t, "art. 6:7 Awb M SVB", list[0].By.String()+" "+list[0].Who+" "+list[0].Where.EN[4:])
		assert.Equal(t, "last day to object to a refusal", list[0].Says.In(integraal.EN))
		assert.Equal(t, TermEnds, list[0].Kind)
	}
}

func disregard(under Onderdeel, since integraal.Date, skipped integraal.Fact[int]) Disregard {
	return Disregard{
		Who: "M", Under: under, Born: known(on(1982, 11, 4)), Since: known(since), Skipped: skipped,
		Youngest: known(on(2018, 9, 14)), Extended: integraal.KnowAbsent[integraal.Date](),
	}
}

// TestDisregardEnds: whole months, that of the first day included, counted by hand.
func TestDisregardEnds(t *testing.T) {
	t.Parallel()
	none := integraal.KnowAbsent[int]()
	terms := Terms{Disregards: []Disregard{
		disregard(OnderdeelN, on(2026, 1, 1), none),                  // January to June
		disregard(OnderdeelN, on(2026, 1, 31), none),                 // the same months
		disregard(OnderdeelN, on(2025, 9, 10), none),                 // September to February
		disregard(OnderdeelN, on(2026, 1, 15), integraal.Know(2)),    // two months later: August
		disregard(OnderdeelN, on(2026, 7, 1), none),                  // July to December
		disregard(OnderdeelN, on(2026, 8, 1), none),                  // August to January 2027
		disregard(OnderdeelR, on(2024, 2, 5), integraal.Fact[int]{}), // 11 of 2024, 12 of 2025, 7 of 2026: July
	}}
	list, missing, err := terms.Entries()
	require.NoError(t, err)
	assert.Empty(t, missing, "r asks no months that were skipped")
	var got []string
	for _, e := range list {
		got = append(got, e.Day.String())
	}
	assert.Equal(t, []string{"2026-06-30", "2026-06-30", "2026-02-28", "2026-08-31", "2026-12-31", "2027-01-31", "2026-07-31"}, got)
	assert.Equal(t, "art. 31 lid 2 onder n Participatiewet", list[0].By.String())
	assert.Equal(t, "art. 31 lid 2 onder r Participatiewet", list[6].By.String())
	assert.NotContains(t, list[4].Says.In(integraal.NL), "2027")
	assert.Contains(t, list[5].Says.In(integraal.NL), "De regels veranderen op 1 januari 2027")
}

// TestNoTermFromThePensionAge: who was born on 20 April 1959 reaches it at 67, on 20
// April 2026.
func TestNoTermFromThePensionAge(t *testing.T) {
	t.Parallel()
	d := disregard(OnderdeelN, on(2025, 11, 1), integraal.KnowAbsent[int]())
	d.Born = known(on(1959, 4, 20))
	ends := func() int {
		list, _, err := (&Terms{Disregards: []Disregard{d}}).Entries()
		require.NoError(t, err)
		return len(list)
	}
	assert.Zero(t, ends(), "30 April lies after it: the six months hold no longer")
	d.Since = known(on(2025, 10, 1))
	assert.Equal(t, 1, ends(), "31 March lies before it")
}

// TestTermsInStates: no day is made of what nobody knows.
func TestTermsInStates(t *testing.T) {
	t.Parallel()
	day := on(2026, 3, 9)
	for name, s := range map[string]struct {
		fact integraal.Fact[integraal.Date]
		open bool
	}{
		"unknown":   {integraal.Fact[integraal.Date]{}, true},
		"asked":     {integraal.Ask[integraal.Date](said("see the letter")), true},
		"hidden":    {integraal.Hide[integraal.Date](said("ask")), true},
		"contested": {integraal.Contest(integraal.Account[integraal.Date]{Value: day}, integraal.Account[integraal.Date]{Value: day.AddDays(1)}), true},
		"absent":    {integraal.KnowAbsent[integraal.Date](), false},
	} {
		none := disregard(OnderdeelN, day, integraal.KnowAbsent[int]())
		none.Since = s.fact
		terms := Terms{Decisions: []Decision{{Who: "M", Sent: s.fact}}, Papers: []Papers{{Who: "M", By: s.fact}}, Disregards: []Disregard{none}}
		list, missing, err := terms.Entries()
		require.NoError(t, err, name)
		assert.Empty(t, list, name)
		var facts []integraal.Name
		for _, m := range missing {
			facts = append(facts, m.Fact)
			assert.Equal(t, "M", m.Who)
		}
		if s.open {
			for _, f := range []integraal.Name{FactSent, FactPapersBy, FactSince} {
				assert.Contains(t, facts, f, name)
			}
		} else {
			assert.Empty(t, facts, name)
		}
	}
	d := disregard(OnderdeelN, day, integraal.Fact[int]{})
	d.Born = integraal.Fact[integraal.Date]{}
	list, missing, err := (&Terms{Disregards: []Disregard{d}}).Entries()
	require.NoError(t, err)
	assert.Empty(t, list)
	require.Len(t, missing, 2)
	assert.Equal(t, FactSkipped, missing[0].Fact)
	assert.Equal(t, income.FactBorn, missing[1].Fact)
}

func TestTermFaults(t *testing.T) {
	t.Parallel()
	never := disregard(OnderdeelN, on(2026, 1, 1), integraal.KnowAbsent[int]())
	never.Born = integraal.KnowAbsent[integraal.Date]()
	terms := Terms{
		Decisions: []Decision{{Sent: known(integraal.Date{})}}, Papers: []Papers{{By: known(integraal.Date{})}},
		Disregards: []Disregard{
			{Since: known(on(2026, 1, 1))}, {Under: 9}, disregard(OnderdeelN, integraal.Date{}, integraal.Know(0)),
			disregard(OnderdeelN, on(2026, 1, 1), integraal.Know(-1)), disregard(OnderdeelN, on(2026, 1, 1), integraal.Know(121)), never,
		},
	}
	list, _, err := terms.Entries()
	assert.Empty(t, list)
	var faults integraal.Faults
	require.ErrorAs(t, err, &faults)
	var got []string
	for _, f := range faults {
		got = append(got, f.Path)
	}
	assert.ElementsMatch(t, []string{
		"decisions[0].sent", "papers[0].by", "disregards[0].under", "disregards[1].under", "disregards[2].since",
		"disregards[3].skipped", "disregards[4].skipped", string(income.FactBorn),
	}, got)
}

// TestTermsInTheCalendar: a term that ended before, or ends after the twelve months, is
// not in it.
func TestTermsInTheCalendar(t *testing.T) {
	t.Parallel()
	terms := Terms{
		Decisions: []Decision{{Sent: known(on(2026, 2, 26))}, {Sent: known(on(2026, 1, 1))}},
		Papers:    []Papers{{What: said("payslips"), By: known(on(2026, 3, 8))}, {By: known(on(2027, 3, 2))}},
	}
	more, _, err := terms.Entries()
	require.NoError(t, err)
	require.Len(t, more, 4)
	list, _ := Calendar(family(), on(2026, 3, 2), more...)
	var got []string
	for _, e := range list {
		if e.Kind == TermEnds {
			got = append(got, e.Day.String())
		}
	}
	assert.Equal(t, []string{"2026-03-08", "2026-04-09", "2026-12-31"}, got, "a Sunday stays where a body sets the day")
}

// TestObjectionIsNeverEarly: the last day is a working day, 42 to 46 days after.
func TestObjectionIsNeverEarly(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		sent := on(2023, 1, 1).AddDays(rapid.IntRange(0, 2000).Draw(t, "sent"))
		list, _, err := (&Terms{Decisions: []Decision{{Sent: known(sent)}}}).Entries()
		require.NoError(t, err)
		days := sent.DaysUntil(list[0].Day)
		assert.True(t, list[0].Day.WorkingDay() && days >= 42 && days <= 46, days)
		for d := 42; d < days; d++ {
			assert.False(t, sent.AddDays(d).WorkingDay())
		}
	})
}
