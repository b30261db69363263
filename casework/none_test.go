package casework

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// TestNoCase: what is no case gives a fault or nothing, and never panics.
func TestNoCase(t *testing.T) {
	q := Question{Viewer: "W", Day: integraal.On(2026, 3, 2)}
	for _, c := range []*Case{nil, {}} {
		_, err := Review(c, q)
		assert.Equal(t, errNoCase, err)
		_, err = Anonymous(c, q, q)
		assert.Equal(t, errNoCase, err)
		_, err = c.Write()
		assert.Equal(t, errNoCase, err)
		_, err = c.FindViewer("W")
		assert.Equal(t, errNoCase, err)

		assert.Empty(t, c.Viewers())
		assert.Empty(t, c.Persons())
		assert.Empty(t, c.Professionals())
		assert.Empty(t, c.ID())
		assert.True(t, c.Day().IsZero())
		assert.Equal(t, Parts{}, c.Parts())
		assert.Equal(t, consent.Protocol{}, c.Protocol())
		assert.NotContains(t, fmt.Sprintf("%v %+v %s", c, c, c), "PANIC")
	}
	_, err := New(Parts{})
	assert.True(t, integraal.HasFault(err, "case.required"))
}

// TestUnknownViewerNamesNobody: who asks for someone who is not in the case
// learns nothing of who is.
func TestUnknownViewerNamesNobody(t *testing.T) {
	for name, c := range bundledCases(t) {
		_, err := c.FindViewer("burgemeester")
		assert.Equal(t, integraal.NewFault("viewer.unknown", "viewer", textViewerUnknown), err, name)
		_, fromReview := Review(c, Question{Viewer: "burgemeester"})
		assert.Equal(t, err, fromReview)
		for _, text := range []string{textViewerUnknown.NL, textViewerUnknown.EN} {
			assert.NotContains(t, text, "{")
		}
	}
	_, err := bundledCases(t)["mirror"].FindViewer(RoleClient)
	assert.ErrorContains(t, err, "X, Y", "an ambiguous role names its candidates")
}

// TestPurposesAreNamed: what the protocol lays down for a role is no secret.
func TestPurposesAreNamed(t *testing.T) {
	c := bundledCases(t)["household"]
	for viewer, says := range map[string]string{
		"W": "choose from wmo-2.3.2", "M": "choose from own-access", "V": "no purpose at all",
	} {
		_, err := Review(c, Question{Viewer: viewer, Purpose: "foo"})
		assert.True(t, integraal.HasFault(err, "question.purpose"))
		assert.ErrorContains(t, err, says)
	}
}

// TestCoverage: the sentence on coverage is true, and the only one that is told.
func TestCoverage(t *testing.T) {
	c := bundledCases(t)["household"]
	first, last := integraal.On(2025, 1, 1), integraal.On(2026, 12, 31)
	for _, day := range []integraal.Date{first.AddDays(-1), last.AddDays(1)} {
		_, err := Review(c, Question{Viewer: "W", Day: day})
		assert.Equal(t, integraal.NewFault("dated.outside", "day", textNotCovered), err)
	}
	step := 7
	if underRace {
		step = 91
	}
	for day := first; !day.After(last); day = day.AddDays(step) {
		for _, viewer := range c.Viewers() {
			_, err := Review(c, Question{Viewer: viewer, Day: day})
			assert.NoError(t, err, "%s %s", viewer, day)
		}
	}
	for _, day := range []integraal.Date{first, last} {
		_, err := Review(c, Question{Viewer: "W", Day: day})
		assert.NoError(t, err)
		assert.Contains(t, textNotCovered.NL, day.In(integraal.NL))
		assert.Contains(t, textNotCovered.EN, day.In(integraal.EN))
	}
}
