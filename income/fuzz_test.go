package income

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
)

// FuzzOverlay: whatever a file holds, it is refused with faults or gives norms
// that are sound and by which every rule answers without a panic and without
// an amount beyond what the library computes with.
func FuzzOverlay(f *testing.F) {
	f.Add([]byte(overlay2027))
	f.Add([]byte(`{"schemaVersion": 1, "source": "x", "values": [{"name": "kostendelersnorm.vast", "from": "2026-03-01", "until": "2026-03-31", "is": "999999999/1", "law": "BWBR0015703", "article": "22a", "read": "2026-01-01", "replaces": true}]}`))
	f.Add([]byte(`{"schemaVersion": 1, "source": "x", "values": [{"name": "zorgtoeslag.standaardpremie", "from": "2026-03-01", "checked": "2026-03-31", "is": "-99999999999", "law": "BWBR0018451", "article": "4", "read": "2026-01-01", "replaces": true}]}`))
	f.Add([]byte(`{"schemaVersion": 2}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		overlay, err := integraal.ReadOverlay(data)
		if err != nil {
			assert.NotEmpty(t, integraal.FaultsIn(err))
			return
		}
		norms, err := BuiltIn().With(overlay)
		if err != nil {
			assert.NotEmpty(t, integraal.FaultsIn(err))
			return
		}
		for _, v := range norms.table().all() {
			assert.NoError(t, v.Check())
		}
		for _, day := range []integraal.Date{march, on(2027, 3, 2)} {
			d, err := norms.On(day)
			if err != nil {
				assert.True(t, integraal.HasFault(err, "dated.outside"))
				continue
			}
			zt, _ := d.Zorgtoeslag(partnered(20_000, 20_000), nil)
			kgb, _ := d.KindgebondenBudget(mother(), nil)
			for _, o := range []integraal.Outcome[Toeslag]{zt, kgb} {
				v, _ := o.Value()
				assert.False(t, v.Yearly.Overflowed() || v.Monthly.Overflowed())
			}
			pw, _ := d.Bijstandsnorm(with(couple(bornAdult, bornAdult), sharer("A")), nil)
			n, _ := pw.Value()
			assert.False(t, n.Norm.Overflowed() || n.Paid.Overflowed() || n.Reserved.Overflowed())
		}
	})
}
