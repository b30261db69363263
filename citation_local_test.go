package integraal_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
)

func TestLocalCitation(t *testing.T) {
	t.Parallel()
	read := integraal.On(2026, time.January, 1)
	c := integraal.Local("Verordening inkomenstoeslag Voorbeeldstad", "3 lid 1", "https://lokaleregelgeving.overheid.nl/CVDR0", read)
	assert.Equal(t, "art. 3 lid 1 Verordening inkomenstoeslag Voorbeeldstad", c.String())
	assert.Equal(t, "https://lokaleregelgeving.overheid.nl/CVDR0", c.URL())
	assert.Equal(t, read, c.Read())
	assert.Empty(t, c.Law())
	assert.False(t, c.Unverified())
	assert.Equal(t, "Beleidsregels bijzondere bijstand", integraal.Local("Beleidsregels bijzondere bijstand", "", "", read).String())
	assert.True(t, integraal.Local("", "3", "", read).IsZero())
	assert.Equal(t, c, integraal.Local("Verordening inkomenstoeslag Voorbeeldstad", "3 lid 1", "https://lokaleregelgeving.overheid.nl/CVDR0", read))
}
