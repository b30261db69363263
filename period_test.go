package integraal_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// periods draws stretches within a few weeks of 2026, open ends and reversed
// ones included, so that they often touch.
func periods() *rapid.Generator[integraal.Period] {
	return rapid.Custom(func(t *rapid.T) integraal.Period {
		end := func(label string) integraal.Date {
			n := rapid.IntRange(-1, 20).Draw(t, label)
			if n < 0 {
				return integraal.Date{}
			}
			return day("2026-01-10").AddDays(n)
		}
		return integraal.Between(end("from"), end("until"))
	})
}

// windowDays are the days around those that periods draws.
func windowDays() []integraal.Date {
	var days []integraal.Date
	for d := day("2026-01-01"); d.Before(day("2026-02-10")); d = d.AddDays(1) {
		days = append(days, d)
	}
	return days
}

func TestPeriodContains(t *testing.T) {
	march := integraal.Between(day("2026-03-01"), day("2026-03-31"))
	for on, want := range map[string]bool{
		"2026-02-28": false, "2026-03-01": true, "2026-03-15": true, "2026-03-31": true, "2026-04-01": false,
	} {
		assert.Equal(t, want, march.Contains(day(on)), on)
	}
	open := integraal.From(day("2026-03-01"))
	assert.False(t, open.Contains(day("2026-02-28")))
	assert.True(t, open.Contains(day("9999-12-31")))
	assert.True(t, integraal.Period{}.Contains(day("0001-01-01")))
	for _, p := range []integraal.Period{march, open, {}, {Until: day("2026-03-31")}} {
		assert.False(t, p.Contains(integraal.Date{}), "an unset day lies in no period: %s", p)
	}
}

func TestPeriodOverlapsWhenItSharesADay(t *testing.T) {
	days := windowDays()
	rapid.Check(t, func(t *rapid.T) {
		p, q := periods().Draw(t, "p"), periods().Draw(t, "q")
		shared := false
		for _, d := range days {
			shared = shared || p.Contains(d) && q.Contains(d)
		}
		assert.Equal(t, shared, p.Overlaps(q), "%s and %s", p, q)
		assert.Equal(t, p.Overlaps(q), q.Overlaps(p), "%s and %s", p, q)
	})
}

func TestPeriodReversedHoldsNoDay(t *testing.T) {
	days := windowDays()
	rapid.Check(t, func(t *rapid.T) {
		p := periods().Draw(t, "p")
		empty := true
		for _, d := range days {
			empty = empty && !p.Contains(d)
		}
		assert.Equal(t, empty, p.Reversed(), p.String())
	})
	assert.False(t, integraal.Between(day("2026-03-02"), day("2026-03-02")).Reversed())
}

func TestPeriodInWordsAndJSON(t *testing.T) {
	for _, c := range []struct {
		p          integraal.Period
		words, raw string
	}{
		{integraal.Between(day("2026-03-02"), day("2026-03-31")), "2026-03-02/2026-03-31", `{"from":"2026-03-02","until":"2026-03-31"}`},
		{integraal.From(day("2026-03-02")), "2026-03-02/..", `{"from":"2026-03-02"}`},
		{integraal.Period{Until: day("2026-03-31")}, "../2026-03-31", `{"until":"2026-03-31"}`},
		{integraal.Period{}, "../..", `{}`},
	} {
		assert.Equal(t, c.words, c.p.String())
		raw, err := json.Marshal(c.p)
		require.NoError(t, err)
		assert.JSONEq(t, c.raw, string(raw))
		var read integraal.Period
		require.NoError(t, integraal.ReadJSON(raw, &read))
		assert.Equal(t, c.p, read)
	}
	assert.True(t, integraal.Period{}.IsZero())
	assert.False(t, integraal.From(day("2026-03-02")).IsZero())
}
