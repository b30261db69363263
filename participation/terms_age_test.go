package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Art. 41 lid 5 and 7 b: who is under 27 at the melding owes the school papers,
// also when the birthday comes before the four weeks are over; once there is an
// application its day counts.
func TestSchoolPapersLookAtTheAgeAtTheMelding(t *testing.T) {
	t.Parallel()
	melding := pwMelding(on(2026, time.March, 2))
	melding.Adults = []participation.AdultFacts{{
		ID: "A", Born: integraal.Know(on(1999, time.March, 20)),
		LastSchool:  integraal.KnowAbsent[integraal.Date](),
		Urenbeperkt: integraal.Know(false), DoelgroepLKS: integraal.Know(false),
	}}
	c, ok := timeline(t, on(2026, time.April, 1), melding).Of(melding.Of, participation.SchoolPapers)
	assert.True(t, ok)
	assert.Equal(t, participation.CourseOverdue, c.State)
	assert.Equal(t, on(2026, time.March, 30), c.Last)

	applied := happened(participation.EventApplication, on(2026, time.March, 25))
	applied.Of = melding.Of
	_, ok = timeline(t, on(2026, time.April, 1), melding, applied).Of(melding.Of, participation.SchoolPapers)
	assert.False(t, ok, "27 at the application: nobody under 27 applied")
}

// Art. 41 lid 6: an early melding that was made stays one after the birthday.
func TestAnEarlyMeldingLooksAtTheAgeAtTheMelding(t *testing.T) {
	t.Parallel()
	melding := pwMelding(on(2026, time.March, 2))
	melding.Adults = []participation.AdultFacts{{
		ID: "A", Born: integraal.Know(on(1999, time.March, 20)),
		LastSchool:  integraal.KnowAbsent[integraal.Date](),
		Urenbeperkt: integraal.Know(false), DoelgroepLKS: integraal.Know(false),
	}}
	ends := happened(participation.EventWWEnds, on(2026, time.March, 28))
	ends.Of = melding.Of
	c, ok := timeline(t, on(2026, time.April, 1), melding, ends).Of(melding.Of, participation.EarlyMelding)
	assert.True(t, ok)
	assert.Equal(t, on(2026, time.February, 28), c.From)
	assert.Equal(t, participation.CourseEnded, c.State)
}
