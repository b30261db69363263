package outlook

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// tenants is the household on bijstand in a rented home, with all that the schemes ask.
func tenants() *income.Household {
	h := onBijstand()
	no := integraal.KnowAbsent[integraal.PerMonth]()
	h.Dwelling = income.Huurwoning{
		Woning: integraal.Know(true), Huurprijs: integraal.Know(integraal.EuroPerMonth(600)),
		Servicekosten: income.Servicekosten{Energie: no, Schoonmaak: no, Huismeester: no, Ruimten: no},
		Aangepast:     integraal.Know(false), BovenMaximum: integraal.Know(false), Handicap: integraal.Know(false),
		Meerderjarig: integraal.KnowAbsent[bool](), MetKind: integraal.Know(false),
	}
	h.Claimant.Toetsingsinkomen = integraal.Know(integraal.EuroPerYear(17_000))
	members, _ := h.Members.Value()
	for i := range members {
		members[i].Toetsingsinkomen = integraal.Know(integraal.EuroPerYear(7_000))
		members[i].Rendementsgrondslag = integraal.Know(integraal.Amount{})
	}
	h.Members = integraal.Know(members)
	return h
}

// single is one person in a rented home, without the children.
func single(born integraal.Date) *income.Household {
	h := tenants()
	h.Claimant.Born, h.Members, h.TenLasteKomend = integraal.Know(born), integraal.KnowAbsent[[]income.Member](), integraal.Know(false)
	h.Gemeente.Studie.Unable = integraal.Know(false)
	return h
}

func bornAs(i int, born integraal.Date) *income.Household {
	h := tenants()
	members, _ := h.Members.Value()
	members[i].Born = integraal.Know(born)
	h.Members = integraal.Know(members)
	return h
}

// student has a studietoeslag.
func student(born integraal.Date) *income.Household {
	h := single(born)
	h.Gemeente.Studie = income.Studeren{
		Unable: integraal.Know(true), StudyFinance: integraal.Know(true), Wajong: integraal.Know(false), Internship: integraal.KnowAbsent[integraal.PerMonth](),
	}
	return h
}

// coupleAs has a partner of some age, and no children.
func coupleAs(born integraal.Date) *income.Household {
	h := tenants()
	list, _ := withPartner().Members.Value()
	p := list[len(list)-1]
	p.Born = integraal.Know(born)
	h.Members, h.TenLasteKomend = integraal.Know([]income.Member{p}), integraal.Know(false)
	return h
}

// answersOn is what the schemes of a day come to.
func answersOn(t *testing.T, h *income.Household, day integraal.Date) map[income.Scheme]string {
	t.Helper()
	a, err := income.Assess(h, day, false)
	require.NoError(t, err)
	list := map[income.Scheme]string{}
	for s := range a.Answers() {
		if s.Scheme != income.SchemeLokaleRegeling {
			list[s.Scheme] = fmt.Sprint(s.Verdict, s.Amount, s.Missing, len(s.Uncovered))
		}
	}
	return list
}

// calendars are households in each of which something changes by an age.
func calendars() map[string]*income.Household {
	return map[string]*income.Household{
		"family":  tenants(),
		"child 6": bornAs(0, on(2019, 9, 14)), "child 5": bornAs(0, on(2020, 9, 14)), "child 12": bornAs(1, on(2013, 9, 14)), "child 16": bornAs(1, on(2009, 9, 14)),
		"child 18": bornAs(1, on(2007, 9, 14)), "child 18 on the first": bornAs(1, on(2007, 10, 1)), "child 27": bornAs(2, on(1998, 9, 14)), "child 23": bornAs(2, on(2002, 9, 14)),
		"child 21": bornAs(2, on(2004, 9, 14)), "single 18": single(on(2007, 9, 14)), "single 21": single(on(2004, 9, 14)), "single 23": single(on(2002, 9, 14)), "single 27": single(on(1998, 9, 14)),
		"single 18 on the first": single(on(2007, 10, 1)), "single 23 on the first": single(on(2002, 10, 1)), "student 19": student(on(2006, 9, 14)), "student 21": student(on(2005, 3, 14)),
		"student 16": student(on(2009, 9, 14)), "student 18": student(on(2007, 9, 14)), "partner 21": coupleAs(on(2004, 9, 14)), "partner of pension age": coupleAs(on(1958, 12, 14)),
		"single 21 on the first": single(on(2005, 2, 1)), "single of pension age": single(on(1958, 12, 14)), "family of pension age": func() *income.Household {
			h := tenants()
			h.Claimant.Born = integraal.Know(on(1958, 12, 14))
			return h
		}(),
	}
}

// TestEveryDayThatChangesIsThere: of each of the twelve months every day on which what
// the schemes say is another than on the day before stands in the calendar; and each
// birthday in it is such a day, or one from which someone may ask something themselves.
func TestEveryDayThatChangesIsThere(t *testing.T) {
	t.Parallel()
	seen := map[string]int{}
	for _, from := range []integraal.Date{on(2025, 7, 2), on(2024, 11, 20)} {
		for name, h := range calendars() {
			list, _ := Calendar(h, from)
			known := map[integraal.Date]bool{}
			for _, e := range list {
				known[e.Day] = known[e.Day] || e.Kind == Birthday || e.Kind == NormChange
			}
			changes := map[integraal.Date]bool{}
			before := answersOn(t, h, from.AddDays(-1))
			for day := from; day.Before(from.AddYears(1)); day = day.AddDays(1) {
				now := answersOn(t, h, day)
				for s := range now {
					changes[day] = changes[day] || now[s] != before[s]
					assert.True(t, now[s] == before[s] || known[day], "%s, %s on %s: %s, was %s", name, s, day, now[s], before[s])
				}
				before = now
			}
			for _, e := range list {
				own := e.By == integraal.PensionAgeBy() || e.By.Law() == integraal.WetZorgtoeslag && e.Who != "M"
				if e.Kind == Birthday && !own {
					seen[e.By.String()]++
					assert.True(t, changes[e.Day], "%s on %s: %s", name, e.Day, e.Says.NL)
				}
			}
		}
	}
	assert.Len(t, seen, 11, "%v", seen)
}

// TestAStudietoeslagThatIsNotKnown is told of; one that there is not, is not.
func TestAStudietoeslagThatIsNotKnown(t *testing.T) {
	t.Parallel()
	count := func(unable integraal.Fact[bool]) (n int) {
		h := single(on(2006, 9, 14))
		h.Gemeente.Studie.Unable = unable
		list, _ := Calendar(h, on(2025, 7, 2))
		for _, e := range list {
			if e.By == byStudie {
				n++
				assert.Equal(t, on(2025, 9, 14), e.Day)
				assert.Contains(t, e.Says.NL, "M wordt 19")
			}
		}
		return n
	}
	assert.Equal(t, 0, count(integraal.Know(false)))
	assert.Equal(t, 1, count(integraal.Know(true)))
	assert.Equal(t, 1, count(integraal.Fact[bool]{}))
	assert.Equal(t, 1, count(integraal.Hide[bool](integraal.Text{})))
}
