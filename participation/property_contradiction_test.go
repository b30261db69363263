package participation_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

func anyDirectives(t *rapid.T) []participation.Directive {
	n := rapid.IntRange(0, 12).Draw(t, "n")
	ds := make([]participation.Directive, n)
	for i := range ds {
		ds[i] = participation.Directive{
			ID:        strconv.Itoa(i),
			About:     rapid.SampledFrom([]string{"M", "A"}).Draw(t, "about"),
			Sender:    rapid.SampledFrom([]string{"K", "W", "G"}).Draw(t, "sender"),
			Activity:  rapid.SampledFrom([]participation.Activity{participation.Work, participation.Training}).Draw(t, "activity"),
			Direction: rapid.SampledFrom([]participation.Direction{participation.Towards, participation.Away}).Draw(t, "direction"),
			Law:       rapid.SampledFrom([]integraal.Law{integraal.Participatiewet, integraal.Wmo2015}).Draw(t, "law"),
			Period:    anyPeriod().Draw(t, "period"),
		}
	}
	return ds
}

type sides struct {
	about         string
	activity      participation.Activity
	towards, away []string
}

func sidesOf(all participation.Tensions) []sides {
	cs := of(all, participation.OppositeDirection)
	ids := func(ds []participation.Voice) []string {
		out := make([]string, len(ds))
		for i, d := range ds {
			out[i] = d.ID
		}
		return out
	}
	out := make([]sides, len(cs))
	for i, c := range cs {
		out[i] = sides{c.About, c.Activity, ids(c.Sides[0].Voices), ids(c.Sides[1].Voices)}
	}
	return out
}

func TestContradictionsAreSymmetricAndBlindToOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day, ds := anyCoveredDay(t), anyDirectives(t)
		found, err := participation.Contradictions(given(ds...), day)
		require.NoError(t, err)
		want := sidesOf(found)
		assert.Equal(t, pairs(ds, day), want)

		shuffled := slices.Clone(ds)
		rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1)).Shuffle(len(ds), func(i, j int) {
			shuffled[i], shuffled[j] = shuffled[j], shuffled[i]
		})
		again, err := participation.Contradictions(given(shuffled...), day)
		require.NoError(t, err)
		assert.Equal(t, found, again)

		turned := slices.Clone(ds)
		for i := range turned {
			turned[i].Direction = participation.Towards + participation.Away - turned[i].Direction
		}
		mirrored, err := participation.Contradictions(given(turned...), day)
		require.NoError(t, err)
		for i := range want {
			want[i].towards, want[i].away = want[i].away, want[i].towards
		}
		assert.Equal(t, want, sidesOf(mirrored))

		stranger := participation.Directive{
			ID: "x", About: "Z", Sender: "K", Activity: participation.Work, Direction: participation.Away, Law: integraal.Wmo2015,
		}
		more, err := participation.Contradictions(given(append(slices.Clone(ds), stranger)...), day)
		require.NoError(t, err)
		assert.Equal(t, found, more)
	})
}

// pairs finds contradictions by comparing every directive with every other.
func pairs(ds []participation.Directive, day integraal.Date) []sides {
	out := []sides{}
	for _, about := range []string{"A", "M"} {
		for _, activity := range []participation.Activity{participation.Work, participation.Training} {
			s := sides{about: about, activity: activity}
			for _, d := range ds {
				opposed := slices.ContainsFunc(ds, func(e participation.Directive) bool {
					return e.About == about && d.About == about && e.Activity == activity && d.Activity == activity &&
						e.Direction != d.Direction && e.Sender != d.Sender && e.Period.Contains(day) && d.Period.Contains(day)
				})
				switch {
				case opposed && d.Direction == participation.Towards:
					s.towards = append(s.towards, d.ID)
				case opposed:
					s.away = append(s.away, d.ID)
				}
			}
			if s.towards != nil {
				slices.Sort(s.towards)
				slices.Sort(s.away)
				out = append(out, s)
			}
		}
	}
	return out
}
