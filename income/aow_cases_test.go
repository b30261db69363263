package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func TestPublishedAOW(t *testing.T) {
	t.Parallel()
	type facts struct {
		Gehuwd              bool `json:"gehuwd"`
		NietVerzekerdeJaren int  `json:"nietVerzekerdeJaren"`
	}
	type expected struct {
		Gross   *integraal.PerMonth `json:"gross"`
		Pension *integraal.PerMonth `json:"pension"`
		Support *integraal.PerMonth `json:"support"`
		Holiday *integraal.PerMonth `json:"holiday"`
		Zvw     *integraal.PerMonth `json:"zvw"`
		Net     *integraal.PerMonth `json:"net"`
	}
	readOutcomes(t, "aow", func(t *testing.T, day integraal.Date, in facts, e expected) {
		f := retired()
		f.Gehuwd, f.NietVerzekerdeJaren = integraal.Know(in.Gehuwd), integraal.Know(in.NietVerzekerdeJaren)
		o, err := AOW(f, day, nil)
		require.NoError(t, err)
		v, applies := o.Value()
		require.True(t, applies)
		equalIf(t, e.Gross, v.Gross)
		equalIf(t, e.Pension, v.Pension)
		equalIf(t, e.Support, v.Support)
		equalIf(t, e.Holiday, v.Holiday)

		n, err := AOWNettoFor(AOWNettoFacts{AOWFacts: f, Heffingskorting: integraal.Know(true)}, day, nil)
		require.NoError(t, err)
		w, applies := n.Value()
		require.True(t, applies)
		assert.Equal(t, v.Gross, w.Gross)
		equalIf(t, e.Zvw, w.Zvw)
		equalIf(t, e.Net, w.Net)
	})
}
