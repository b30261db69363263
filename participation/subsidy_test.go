package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// TestSubsidyShare: art. 10d lid 4 and 5, computed by hand from the article.
func TestSubsidyShare(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name       string
		loonwaarde integraal.Fact[integraal.Rate]
		months     int
		hours      int
		full       int
		want       integraal.Rate
	}{
		{"60% is 100% less 40%", integraal.Know(integraal.Pct(40, 0)), 0, 36, 36, integraal.Pct(60, 0)},
		{"20% gives 80%, at most 70%", integraal.Know(integraal.Pct(20, 0)), 0, 36, 36, integraal.Pct(70, 0)},
		{"30% gives 70% exactly", integraal.Know(integraal.Pct(30, 0)), 0, 36, 36, integraal.Pct(70, 0)},
		{"half of 36 hours gives half of 60%", integraal.Know(integraal.Pct(40, 0)), 0, 18, 36, integraal.Pct(30, 0)},
		{"40 hours where 40 is full: 60% times 40/36", integraal.Know(integraal.Pct(40, 0)), 0, 40, 40, integraal.Ratio(2, 3)},
		{"40 hours where 36 is full: no more than 36", integraal.Know(integraal.Pct(40, 0)), 0, 40, 36, integraal.Pct(60, 0)},
		{"flat 50% in the first months", integraal.KnowAbsent[integraal.Rate](), 5, 36, 36, integraal.Pct(50, 0)},
		{"flat 50% of 27 hours", integraal.KnowAbsent[integraal.Rate](), 0, 27, 36, integraal.Pct(37, 500)},
	} {
		out, err := participation.SubsidyShare(participation.SubsidyFacts{
			Loonwaarde: c.loonwaarde, Months: integraal.Know(c.months),
			WeekMinutes: integraal.Know(c.hours * 60), FullMinutes: integraal.Know(c.full * 60),
		}, reviewDay, nil)
		require.NoError(t, err, c.name)
		got, applies := out.Value()
		require.True(t, applies, c.name)
		assert.True(t, c.want.Equal(got), "%s: %s", c.name, got)
	}
}

func subsidy() participation.SubsidyFacts {
	return participation.SubsidyFacts{
		ID: "P", Loonwaarde: integraal.Know(integraal.Pct(40, 0)), Months: integraal.Know(2),
		WeekMinutes: integraal.Know(24 * 60), FullMinutes: integraal.Know(36 * 60),
	}
}

func TestSubsidyShareRefusesAndAsks(t *testing.T) {
	t.Parallel()
	f := subsidy()
	f.Loonwaarde = integraal.Know(integraal.Pct(100, 0))
	out, err := participation.SubsidyShare(f, reviewDay, nil)
	require.NoError(t, err)
	assert.Equal(t, integraal.AppliesNot, out.Verdict())

	f.Loonwaarde, f.Months = integraal.KnowAbsent[integraal.Rate](), integraal.Know(6)
	out, err = participation.SubsidyShare(f, reviewDay, nil)
	require.NoError(t, err)
	require.Len(t, out.Missing(), 1)
	assert.Equal(t, participation.FactLoonwaarde, out.Missing()[0].Fact, "after six months it has to be established")

	f = subsidy()
	f.WeekMinutes = integraal.Know(0)
	_, err = participation.SubsidyShare(f, reviewDay, nil)
	assert.True(t, integraal.HasFault(err, "subsidy.hours"))
	f = subsidy()
	f.Loonwaarde = integraal.Know(integraal.Ratio(-1, 10))
	_, err = participation.SubsidyShare(f, reviewDay, nil)
	assert.True(t, integraal.HasFault(err, "subsidy.loonwaarde"))
	_, err = participation.SubsidyShare(f, on(2028, time.May, 1), nil)
	assert.True(t, integraal.HasFault(err, "participation.day"))
}

func TestFiveStatesOfTheSubsidy(t *testing.T) {
	t.Parallel()
	say := func(set func(*participation.SubsidyFacts)) string {
		f := subsidy()
		set(&f)
		why := new(integraal.Explanation)
		out, err := participation.SubsidyShare(f, reviewDay, why)
		if err != nil {
			return err.Error()
		}
		answer := out.Verdict().String()
		for _, m := range out.Missing() {
			answer += " " + string(m.Fact) + " " + m.State.String()
		}
		for _, line := range why.Lines(participation.Word) {
			answer += " " + line.Text.NL
		}
		return answer
	}
	answers := map[string][]string{}
	for _, s := range states(integraal.Pct(40, 0), integraal.Pct(50, 0)) {
		answers["loonwaarde"] = append(answers["loonwaarde"], say(func(f *participation.SubsidyFacts) { f.Loonwaarde = s }))
	}
	for _, s := range states(2, 8) {
		answers["months"] = append(answers["months"], say(func(f *participation.SubsidyFacts) {
			f.Loonwaarde, f.Months = integraal.KnowAbsent[integraal.Rate](), s
		}))
	}
	for _, s := range states(24*60, 30*60) {
		answers["week"] = append(answers["week"], say(func(f *participation.SubsidyFacts) { f.WeekMinutes = s }))
		answers["full"] = append(answers["full"], say(func(f *participation.SubsidyFacts) { f.FullMinutes = s }))
	}
	assertFiveAnswers(t, answers, 4)
}

// TestSubsidyNeverExceedsItsLimit over every loonwaarde and working week.
func TestSubsidyNeverExceedsItsLimit(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		f := subsidy()
		percent := rapid.Int64Range(0, 120).Draw(t, "loonwaarde")
		minutes, full := rapid.IntRange(1, 60*60).Draw(t, "week"), rapid.IntRange(60, 48*60).Draw(t, "full")
		f.Loonwaarde = integraal.Know(integraal.Pct(percent, 0))
		f.WeekMinutes, f.FullMinutes = integraal.Know(minutes), integraal.Know(full)
		out, err := participation.SubsidyShare(f, reviewDay, nil)
		require.NoError(t, err)
		share, applies := out.Value()
		assert.Equal(t, percent < 100, applies)
		if applies {
			n, d := share.Fraction()
			most := int64(70)
			if left := 100 - percent; left < most {
				most = left
			}
			assert.Equal(t, n*100*2160, most*int64(min(minutes, full))*d)
		}
	})
}

func TestDaysOfAParticipatieplaats(t *testing.T) {
	t.Parallel()
	points, err := participation.ParticipatieplaatsDays(on(2026, time.January, 5), reviewDay)
	require.NoError(t, err)
	days := map[integraal.Name][]string{}
	for i, p := range points {
		days[p.Code] = append(days[p.Code], p.Day.String())
		assert.NotEmpty(t, p.Text.NL)
		if i > 0 {
			assert.False(t, p.Day.Before(points[i-1].Day))
		}
	}
	assert.Equal(t, map[integraal.Name][]string{
		"provision.training":   {"2026-07-05"},
		"provision.premium":    {"2026-07-05", "2027-01-05", "2027-07-05", "2028-01-05"},
		"provision.nineMonths": {"2026-10-05"},
		"place.stops":          {"2027-01-05"},
		"place.ends":           {"2028-01-05"},
		"place.endsThird":      {"2029-01-05"},
		"place.endsLast":       {"2030-01-05"},
	}, days)
	_, err = participation.ParticipatieplaatsDays(integraal.Date{}, reviewDay)
	assert.True(t, integraal.HasFault(err, "place.start"))
	_, err = participation.ParticipatieplaatsDays(reviewDay, on(2022, time.May, 1))
	assert.True(t, integraal.HasFault(err, "participation.day"))
}
