package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// TestWhichPacksCanBeSwitchedOn: what is in force needs no switch, what was not
// read has none, and each says why.
func TestWhichPacksCanBeSwitchedOn(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		pack  integraal.Name
		day   integraal.Date
		fault string
	}{
		{"pack.balans2027", reviewDay, ""},
		{"pack.balans2027", on(2025, time.October, 1), ""},
		{"pack.balans2027", on(2025, time.September, 30), "pack.notThere"},
		{"pack.balans2027", on(2027, time.January, 1), "pack.inForce"},
		{"pack.balans", reviewDay, "pack.inForce"},
		{"pack.participatie2027", reviewDay, "pack.unread"},
		{"pack.handhaving", reviewDay, "pack.unread"},
		{"pack.wams", reviewDay, "pack.unread"},
		{"pack.eigenBijdrage2027", reviewDay, "pack.unread"},
		{"pack.balansWgs", reviewDay, "pack.unread"},
		{"pack.nothing", reviewDay, "pack.unknown"},
	} {
		err := participation.CheckPacks([]integraal.Name{c.pack}, c.day)
		_, ofValves := participation.Valves(on(2026, time.March, 2), c.pack)
		if c.fault == "" {
			require.NoError(t, err, c.pack)
			require.NoError(t, ofValves, c.pack)
			continue
		}
		assert.True(t, integraal.HasFault(err, c.fault), "%s on %s: %v", c.pack, c.day, err)
	}
	both := participation.CheckPacks([]integraal.Name{"pack.wams", "pack.nothing"}, reviewDay)
	assert.Len(t, integraal.FaultsIn(both), 2, "all that is wrong at once")
	_, err := participation.RoomFor(participation.RoomFacts{Packs: []integraal.Name{"pack.wams"}}, reviewDay, nil)
	assert.True(t, integraal.HasFault(err, "pack.unread"))
}

// TestAPackIsOffAndSaysSo: art. 34a and 34b (Stb. 2025, 312) are in no answer of
// 2026, unless the caller switches them on; then each says that it is announced,
// and all else is the same.
func TestAPackIsOffAndSaysSo(t *testing.T) {
	t.Parallel()
	f := roomOf(favourable(40))
	off, err := participation.RoomFor(f, reviewDay, nil)
	require.NoError(t, err)
	f.Packs = []integraal.Name{"pack.balans2027"}
	ahead, err := participation.RoomFor(f, reviewDay, nil)
	require.NoError(t, err)
	brought := map[integraal.Name]bool{}
	var rest []participation.Room
	for _, r := range ahead.Room {
		if r.Valve.Pack == "" {
			assert.True(t, r.Announced.IsZero(), r.Valve.ID)
			rest = append(rest, r)
			continue
		}
		brought[r.Valve.ID] = true
		assert.Contains(t, r.Announced.NL, "geldt nu niet")
		assert.Contains(t, r.Announced.EN, "Stb. 2025, 312")
		assert.Equal(t, on(2027, time.January, 1), r.Valve.From)
	}
	assert.Equal(t, off.Room, rest, "what is in force stands as it stood")
	assert.Equal(t, map[integraal.Name]bool{"pw.34a.1": true, "pw.34a.2": true, "pw.34a.3": true, "pw.34b.1": true}, brought)
}

// TestPacksThatCannotBeOnSayWhy: in their own words.
func TestPacksThatCannotBeOnSayWhy(t *testing.T) {
	t.Parallel()
	for _, p := range participation.Packs(reviewDay) {
		if p.Status == participation.PackInForce {
			assert.False(t, p.Switchable, p.Code)
			continue
		}
		if !p.Switchable {
			assert.Contains(t, p.Says.NL, "kan niet aan", p.Code)
			assert.Contains(t, p.Says.EN, "annot be switched on", p.Code)
		}
	}
}
