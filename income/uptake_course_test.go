package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// Everything that is a fact of a calendar year is unknown in the next; the household
// that was given stays as it was.
func TestHouseholdInALaterYear(t *testing.T) {
	t.Parallel()
	h := family()
	h.Claimant.Inkomsten = integraal.Know([]Inkomen{{ID: "x", Earlier: perYearOf(10), Amount: integraal.Know(integraal.EuroPerMonth(5))}})
	h.Giften = integraal.Know(Giften{Earlier: perYearOf(10), Bijdragen: perYearOf(20), Received: integraal.Know(integraal.EuroPerMonth(5))})
	next := inNextYears(h)

	assert.Equal(t, integraal.Unknown, next.Claimant.Toetsingsinkomen.State())
	assert.Equal(t, integraal.Unknown, next.Claimant.Rendementsgrondslag.State())
	income, _ := next.Claimant.Inkomsten.Value()
	assert.Equal(t, integraal.Unknown, income[0].Earlier.State())
	assert.Equal(t, integraal.Known, income[0].Amount.State())
	gifts, _ := next.Giften.Value()
	assert.Equal(t, integraal.Unknown, gifts.Earlier.State())
	assert.Equal(t, integraal.Unknown, gifts.Bijdragen.State())
	assert.Equal(t, integraal.Known, gifts.Received.State())
	members, _ := next.Members.Value()
	assert.Equal(t, integraal.Unknown, members[0].WholeYear.State())
	assert.Equal(t, integraal.Unknown, members[0].Toetsingsinkomen.State())
	assert.Equal(t, integraal.Known, members[0].Born.State())

	was, _ := h.Members.Value()
	assert.Equal(t, integraal.Known, was[0].WholeYear.State())
	given, _ := h.Claimant.Inkomsten.Value()
	assert.Equal(t, integraal.Known, given[0].Earlier.State())
}

// The AOW of a partner is missed from when there is one.
func TestAOWOfAPartnerWhoCameLater(t *testing.T) {
	t.Parallel()
	alone0, couple0 := family(), changed(family(), 0, func(m *Member) { m.Born = bornOn(1955, 3, 1) })
	alone0.Members, alone0.TenLasteKomend = integraal.KnowAbsent[[]Member](), sure(false)
	r := arrearsOf(t, SchemeAOWPartner, Course{{on(2026, 1, 1), alone0, nothing()}, {on(2026, 2, 1), couple0, nothing()}}, march)
	require.Len(t, r.Parts, 3)
	assert.Equal(t, integraal.AppliesNot, r.Parts[0].Verdict)
	assert.Equal(t, on(2026, 2, 1), r.Since)
	assert.Equal(t, 2*dueOn(t, couple0, SchemeAOWPartner, march), r.Missed.Cents())
}

// Of a day that a scheme does not cover the text says so, and with whom to ask.
func TestTextOfAnUncoveredDay(t *testing.T) {
	t.Parallel()
	g := gapOf(t, gapsOver(t, Course{{on(2026, 8, 1), justPensioned(), nothing()}}, on(2026, 8, 3)), SchemeAOW)
	require.NotNil(t, g.Uncovered, "no AOW after June 2026")
	assert.Equal(t, "AOW: voor deze dag kunnen we dit niet berekenen. Vraag het na bij: "+atSVB.NL+".", g.Text().NL)
}
