package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func TestPublishedMinimumloon(t *testing.T) {
	t.Parallel()
	type facts struct {
		Age int  `json:"age"`
		Bbl bool `json:"bbl"`
	}
	type expected struct {
		Hourly  *integraal.PerHour  `json:"hourly"`
		Monthly *integraal.PerMonth `json:"monthly"`
	}
	readOutcomes(t, "minimumloon", func(t *testing.T, day integraal.Date, in facts, e expected) {
		f := employee(day, in.Age)
		f.Bbl = integraal.Know(in.Bbl)
		require.True(t, (e.Hourly == nil) != (e.Monthly == nil))
		if e.Hourly != nil {
			o, err := Minimumuurloon(f, day, nil)
			assert.Equal(t, e.Hourly.String(), said(o, err, integraal.PerHour.String))
			return
		}
		o, err := Minimummaandloon(f, day, nil)
		assert.Equal(t, e.Monthly.String(), said(o, err, integraal.PerMonth.String))
	})
}
