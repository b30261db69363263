package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// FuzzSettings: whatever a file holds, it is refused with faults or gives
// settings that meet the schema, go round, and by which every rule answers
// without a panic and without an amount beyond what the library computes with.
func FuzzSettings(f *testing.F) {
	schema := settingsSchema(f)
	f.Add([]byte(voorbeeldstad(f)))
	f.Add([]byte(`{"schemaVersion": 1, "municipality": {"name": "é", "code": "0001"}}`))
	f.Add([]byte(`{"schemaVersion": 1, "$schema": "x", "illustrative": true, "municipality": {"name": "A B", "code": "0001"}, "bijzondereBijstand": [{"from": "2026-01-01", "until": "2026-12-31", "provision": {"regulation": "r", "article": "1", "publication": "p", "read": "2026-01-01"}, "periodMonths": 120, "normBasis": "applicable", "bands": [{"above": "0%", "share": "100%"}, {"above": "300%", "share": "0.001%"}], "assets": "all", "assetShare": "0%", "threshold": "applied"}]}`))
	f.Add([]byte(`{"schemaVersion": 1, "municipality": {"name": "A", "code": "0001"}, "verlagingen": [{"article": "28", "situation": "x"}]}`))
	d := dayOf(f, march)
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := ReadSettings(data)
		if err != nil {
			assert.NotEmpty(t, integraal.FaultsIn(err))
			return
		}
		assert.True(t, meets(schema, data), "what is read meets the schema")
		written, err := s.Write()
		require.NoError(t, err)
		again, err := ReadSettings(written)
		require.NoError(t, err)
		assert.Equal(t, s, again)
		rich := costs(1_000_000_000)
		rich.Income = integraal.Know(integraal.Cents[integraal.Monthly](integraal.MaxCents))
		rich.Assets = integraal.Know(integraal.Cents[integraal.OneOff](integraal.MaxCents))
		rich.AssetsAboveLimit = rich.Assets
		for _, c := range []BijzonderFacts{costs(1_000), rich, {}} {
			o, _ := d.BijzondereBijstand(c, s, nil)
			v, _ := o.Value()
			assert.False(t, v.Amount.Overflowed() || v.Amount.IsNegative() || v.Draagkracht.Overflowed())
		}
		_, _ = d.IndividueleInkomenstoeslag(longLow(), s, nil)
		st, _ := d.Studietoeslag(student(), s, nil)
		v, _ := st.Value()
		assert.False(t, v.Monthly.Overflowed() || v.Monthly.IsNegative())
		for _, name := range s.RegelingenOn(march) {
			o, _ := d.LokaleRegeling(meedoen(), s, name, nil)
			l, _ := o.Value()
			assert.False(t, l.Limit.Overflowed())
		}
	})
}
