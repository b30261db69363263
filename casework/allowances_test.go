package casework_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
	"github.com/integraal/integraal/consent"
)

// family is a parent with children, with all that the allowances ask, as a
// neighbourhood team knows it.
func family(t *testing.T, day integraal.Date, got []casework.FactValue, born ...integraal.Date) *casework.Case {
	t.Helper()
	tell := func(about string, year int, facts ...casework.FactValue) casework.Telling {
		return casework.Telling{
			By: "P", About: about, To: []string{"W"}, On: day, Year: year,
			Standard: integraal.Document, Informed: true, Facts: facts,
		}
	}
	p := casework.Parts{
		Day: day, Persons: []casework.Person{{ID: "P"}},
		Professionals: []casework.Professional{
			{ID: "W", Role: "wijkteam", Regime: consent.Wmo, SecrecyBound: true, Caseload: []string{"P"}},
		},
		Told: []casework.Telling{tell("P", 0, append([]casework.FactValue{
			casework.Born.Is(integraal.On(1990, time.May, 1)), casework.Insured.Is(true), casework.Toeslagpartner.None(),
		}, got...)...)},
		Protocol: consent.Protocol{
			Municipality: "Voorbeeldstad", Version: "voorbeeld-1",
			Valid: integraal.From(integraal.On(2025, time.January, 1)),
			Purposes: []consent.Purpose{{
				Code: "wmo-2.3.2", Role: "wijkteam", Regime: consent.Wmo, Needs: consent.AllCategories(),
			}},
		},
	}
	for _, year := range []int{day.Year() - 1, day.Year()} {
		p.Told = append(p.Told, tell("P", year,
			casework.Toetsingsinkomen.Is(integraal.EuroPerYear(18_000)), casework.Rendementsgrondslag.Is(integraal.Euro(0))))
	}
	for i, b := range born {
		id := string(rune('A' + i))
		p.Persons = append(p.Persons, casework.Person{ID: id})
		p.Relations = append(p.Relations, casework.Relation{From: "P", To: id, Kind: casework.ParentOf, Custody: true})
		p.Told = append(p.Told, tell(id, 0, casework.Born.Is(b), casework.Kinderbijslag.Is(true)))
	}
	c, err := casework.New(p)
	require.NoError(t, err)
	return c
}

// A child that was born this year counts this year, and not in the year before.
func TestNewborn(t *testing.T) {
	day := integraal.On(2026, time.March, 2)
	c := family(t, day, []casework.FactValue{casework.KindgebondenBudget.None()}, integraal.On(2026, time.January, 15))
	r := review(t, c, "W")
	// art. 2 lid 2 onder a and lid 6 Wkgb 2026: € 2.580 + € 3.416 = € 5.996, a month € 499.
	assert.Equal(t, []string{"499.00", "5996.00"}, amounts(mustFind(t, r, "allowance.missed.kindgebondenBudget")))
	assert.Nil(t, finding(r, "allowance.missed.kindgebondenBudget.2025"))
}

// What was missed last year can still be asked, with that year's amounts.
func TestMissedLastYear(t *testing.T) {
	day := integraal.On(2026, time.March, 2)
	c := family(t, day, []casework.FactValue{casework.Zorgtoeslag.None(), casework.KindgebondenBudget.None()},
		integraal.On(2020, time.June, 1))
	r := review(t, c, "W")
	// art. 2 Wzt 2025: € 2.112 − 1,896% of € 28.406 = € 1.573,42, rounded € 1.573.
	zorg := mustFind(t, r, "allowance.missed.zorgtoeslag.2025")
	assert.Contains(t, amounts(zorg), "1573.00")
	assert.Equal(t, "2026-12-31", zorg.Day.String())
	assert.Equal(t, integraal.MoneyMissed, zorg.Urgency)
}

// Five states of one fact give five answers.
func TestFiveStatesOfWhatComesIn(t *testing.T) {
	day := integraal.On(2026, time.March, 2)
	state := func(r *casework.Report) integraal.State {
		for _, f := range person(r, "P").Facts {
			if f.Fact == integraal.Name(casework.Zorgtoeslag) {
				return f.State
			}
		}
		return integraal.Unknown
	}
	known := review(t, family(t, day, []casework.FactValue{casework.Zorgtoeslag.Is(integraal.EuroPerMonth(129))}), "W")
	assert.Equal(t, integraal.Known, state(known))
	assert.NotNil(t, finding(known, "allowance.asDue.zorgtoeslag"))

	absent := review(t, family(t, day, []casework.FactValue{casework.Zorgtoeslag.None()}), "W")
	assert.Equal(t, integraal.KnownAbsent, state(absent))
	assert.NotNil(t, finding(absent, "allowance.missed.zorgtoeslag"))

	unknown := review(t, family(t, day, nil), "W")
	open := mustFind(t, unknown, "allowance.received.zorgtoeslag")
	require.Len(t, open.Missing, 1)
	assert.Equal(t, integraal.Unknown, open.Missing[0].State)
	assert.NotEmpty(t, open.Next, "whom to ask")

	p := family(t, day, []casework.FactValue{casework.Zorgtoeslag.None()}).Parts()
	p.Told = append(p.Told, casework.Telling{
		By: "W", About: "P", To: []string{"W"}, On: day, Standard: integraal.ProfessionalObservation,
		Facts: []casework.FactValue{casework.Zorgtoeslag.Is(integraal.EuroPerMonth(100))},
	})
	c, err := casework.New(p)
	require.NoError(t, err)
	contested := review(t, c, "W")
	assert.Equal(t, integraal.Contested, state(contested))
	assert.NotNil(t, finding(contested, "fact.contested.zorgtoeslag"))
	open = mustFind(t, contested, "allowance.received.zorgtoeslag")
	require.Len(t, open.Missing, 1)
	assert.Equal(t, integraal.Contested, open.Missing[0].State)

	p = family(t, day, []casework.FactValue{casework.Zorgtoeslag.None()}).Parts()
	p.Protocol.Purposes[0].Needs = consent.These(consent.Composition, consent.Income)
	c, err = casework.New(p)
	require.NoError(t, err)
	hidden := review(t, c, "W")
	for _, f := range hidden.Findings {
		assert.NotContains(t, f.Code, "zorgtoeslag")
	}
	assert.True(t, slices.ContainsFunc(hidden.Withheld, func(w casework.Withheld) bool {
		return w.About == "P" && w.Category == consent.Allowances
	}))
}

// A receipt of January says nothing of what came in after S turned 16: that it
// is missed cannot be said, that it has to be looked at can.
func TestAReceiptOfBeforeARise(t *testing.T) {
	c := household(t)
	r, err := casework.Review(c, casework.Question{Viewer: "M", Day: integraal.On(2026, time.October, 15)})
	require.NoError(t, err)
	assert.Nil(t, finding(r, "allowance.missed.kindgebondenBudget"))
	f := finding(r, "allowance.risen.kindgebondenBudget")
	require.NotNil(t, f)
	// From October: 2,580 + 2,580 + 964 + 3,416 = 9,540 a year, 795 a month.
	assert.Contains(t, f.Title.NL, "€ 795 per maand")
	assert.Contains(t, f.Title.NL, "€ 775 per maand")
}

// In the last week in which the allowance of a year can be asked, asking it is a
// term of this week, and may be done before everything is known.
func TestTheLastWeekToAsk(t *testing.T) {
	c := household(t)
	for day, urgency := range map[int]integraal.Urgency{
		23: integraal.OpenFact, 24: integraal.TermWithinWeek, 31: integraal.TermWithinWeek,
	} {
		r, err := casework.Review(c, casework.Question{Viewer: "M", Day: integraal.On(2026, time.December, day)})
		require.NoError(t, err)
		f := mustFind(t, r, "allowance.open.zorgtoeslag.2025")
		assert.Equal(t, urgency, f.Urgency, day)
		first := f.Next[0].Text.NL == "Vraag het aan, uiterlijk 31 december 2026, met wat nu bekend is. Wat ontbreekt kan daarna worden aangevuld."
		assert.Equal(t, urgency == integraal.TermWithinWeek, first, day)
	}
}

// A year that is over has one amount, and no advice about what is still to come.
func TestAMissedYear(t *testing.T) {
	c := edited(t, func(file object) {
		file["told"] = append(file["told"].([]any), object{
			"about": "M", "to": []any{"W", "K"}, "on": "2026-02-20", "standard": "document", "year": 2025,
			"facts": object{"toetsingsinkomen": "18000.00", "rendementsgrondslag": "200.00"},
		})
	})
	f := mustFind(t, review(t, c, "W"), "allowance.missed.zorgtoeslag.2025")
	// 2,112 - 1.896% of 28,406 = 2,112 - 538.578 = 1,573.42, rounded 1,573.
	assert.Equal(t, "Zorgtoeslag over 2025 gemist: € 1.573 per jaar", f.Title.NL)
	require.Len(t, f.Amounts, 1)
	said := asJSON(t, f.Says) + asJSON(t, f.Amounts) + asJSON(t, f.Next)
	for _, word := range []string{"per maand", "meer verdienen", "zo blijft", "liever iets te hoog"} {
		assert.NotContains(t, said, word)
	}
}

// The allowance that a partner may get already is not called free to ask.
func TestAllowanceOfACouple(t *testing.T) {
	mirror, err := bundled.Mirror()
	require.NoError(t, err)
	f := mustFind(t, review(t, mirror, "Y"), "allowance.open.zorgtoeslag")
	assert.Equal(t, "Zorgtoeslag over 2026: kijk eerst of uw partner die al krijgt", f.Title.NL)
	assert.NotContains(t, asJSON(t, f), "de aanslag, of de jaaropgaven")
}
