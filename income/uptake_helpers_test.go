package income

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// nothing is received, of anything.
func nothing() *Received {
	return &Received{
		Bijstand: integraal.KnowAbsent[integraal.PerMonth](), Zorgtoeslag: integraal.KnowAbsent[integraal.PerMonth](),
		Huurtoeslag: integraal.KnowAbsent[integraal.PerMonth](), KindgebondenBudget: integraal.KnowAbsent[integraal.PerMonth](),
		Kinderopvangtoeslag: integraal.KnowAbsent[integraal.PerMonth](), Kinderbijslag: integraal.KnowAbsent[integraal.PerQuarter](),
		AOW: integraal.KnowAbsent[integraal.PerMonth](), AOWPartner: integraal.KnowAbsent[integraal.PerMonth](),
	}
}

// familyEarning is the family with another income of the year.
func familyEarning(euro int64) *Household {
	h := family()
	h.Claimant.Toetsingsinkomen = perYearOf(euro)
	return h
}

// grown is the course of a household of which each year is told from 1 January,
// from a day on.
func grown(h *Household, r *Received, from, until integraal.Date) Course {
	c := Course{{From: from, Household: h, Received: r}}
	for y := from.Year() + 1; y <= until.Year(); y++ {
		c = append(c, Situation{From: on(y, 1, 1), Household: h, Received: r})
	}
	return c
}

func gapsOver(t require.TestingT, c Course, day integraal.Date, alternatives ...Course) []Gap {
	gaps, err := UptakeOver(c, day, false, alternatives...)
	require.NoError(t, err)
	return gaps
}

// arrearsOf are those of one scheme.
func arrearsOf(t *testing.T, s Scheme, c Course, day integraal.Date, alternatives ...Course) *Arrears {
	t.Helper()
	g := gapOf(t, gapsOver(t, c, day, alternatives...), s)
	require.NotNil(t, g.Arrears)
	return g.Arrears
}

// dueOn is what a scheme comes to by an assessment of its own.
func dueOn(t *testing.T, h *Household, s Scheme, day integraal.Date) int64 {
	t.Helper()
	x := assessed(t, h, day).Of(s)
	require.Nil(t, x.Uncovered)
	require.NotEqual(t, integraal.Undetermined, x.Verdict)
	return x.Amount.Cents
}

func period(from, until integraal.Date) integraal.Period { return integraal.Between(from, until) }

// longSettled is the family with a younger child who was there before 2023.
func longSettled() *Household {
	return changed(family(), 1, func(m *Member) { m.Born = bornOn(2020, 2, 1) })
}
