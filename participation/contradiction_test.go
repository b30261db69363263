package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// The two directives of the bundled case.
func duty24() participation.Directive {
	return participation.Directive{
		ID: "duty", About: "M", Sender: "K", Activity: participation.Work, Direction: participation.Towards,
		Hours: integraal.Know(24), Period: integraal.From(on(2026, time.January, 12)),
		Law: integraal.Participatiewet, Imposed: true,
		Basis: integraal.Participatiewet.Art("9", on(2026, time.January, 1)).Lid("1").Onder("a"),
		Says:  integraal.Text{NL: "vier sollicitaties per week, 24 uur", EN: "four applications a week, 24 hours"},
	}
}

func advice0() participation.Directive {
	return participation.Directive{
		ID: "advice", About: "M", Sender: "W", Activity: participation.Work, Direction: participation.Away,
		Hours:  integraal.Know(0),
		Period: integraal.Between(on(2026, time.February, 10), on(2026, time.May, 4)), Law: integraal.Wmo2015,
		Says: integraal.Text{NL: "nu niet werken, 12 weken", EN: "no work now, 12 weeks"},
	}
}

func given(ds ...participation.Directive) participation.Messages {
	return participation.Messages{Directives: ds}
}

// of are the groups of a kind.
func of(t participation.Tensions, kind participation.ContradictionKind) []participation.Contradiction {
	var out []participation.Contradiction
	for _, c := range t.Groups {
		if c.Kind == kind {
			out = append(out, c)
		}
	}
	return out
}

func opposites(t *testing.T, ds ...participation.Directive) []participation.Contradiction {
	t.Helper()
	found, err := participation.Contradictions(given(ds...), reviewDay)
	require.NoError(t, err)
	return of(found, participation.OppositeDirection)
}

func TestContradictionOfTheBundledCase(t *testing.T) {
	t.Parallel()
	found := opposites(t, duty24(), advice0())
	require.Len(t, found, 1)
	c := found[0]
	require.Len(t, c.Sides, 2)
	for i, d := range []participation.Directive{duty24(), advice0()} {
		assert.Equal(t, []participation.Voice{{
			ID: d.ID, Sender: d.Sender, Law: d.Law, Basis: d.Basis, Imposed: d.Imposed, Hours: d.Hours, Says: d.Says,
		}}, c.Sides[i].Voices)
	}
	assert.Contains(t, c.Says.EN, "Who is right is not said here")
	codes := []integraal.Name{}
	for _, w := range c.Ways {
		codes = append(codes, w.Code)
	}
	assert.Equal(t, []integraal.Name{
		"way.decider", "way.independentAdvice", "way.tailoring", "way.exemption", "way.wmoTuning", "way.together",
	}, codes)

	for _, day := range []integraal.Date{on(2026, time.February, 9), on(2026, time.May, 5)} {
		none, err := participation.Contradictions(given(duty24(), advice0()), day)
		require.NoError(t, err)
		assert.Empty(t, of(none, participation.OppositeDirection), "the advice does not run on %s", day)
	}
}

func TestWhatIsNoContradiction(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*participation.Directive){
		"the same sender changed their mind": func(d *participation.Directive) { d.Sender = "K" },
		"another person":                     func(d *participation.Directive) { d.About = "A" },
		"another activity":                   func(d *participation.Directive) { d.Activity = participation.Training },
		"the same direction":                 func(d *participation.Directive) { d.Direction = participation.Towards },
	} {
		other := advice0()
		change(&other)
		assert.Empty(t, opposites(t, duty24(), other), name)
	}
}

func TestWaysOutFitTheActivityAndTheLaw(t *testing.T) {
	t.Parallel()
	ways := func(activity participation.Activity, law integraal.Law) []integraal.Name {
		a, b := duty24(), advice0()
		a.Activity, b.Activity = activity, activity
		a.Law, a.Imposed, a.Basis = law, false, integraal.Citation{}
		found := opposites(t, a, b)
		require.Len(t, found, 1)
		codes := []integraal.Name{}
		for _, w := range found[0].Ways {
			codes = append(codes, w.Code)
		}
		return codes
	}
	assert.NotContains(t, ways(participation.Training, integraal.Participatiewet), integraal.Name("way.exemption"),
		"art. 9 lid 2 never lifts onderdeel b")
	assert.Contains(t, ways(participation.VoluntaryWork, integraal.Participatiewet), integraal.Name("way.exemption"))
	assert.Contains(t, ways(participation.Treatment, integraal.Participatiewet), integraal.Name("way.doctor"))
	assert.Equal(t, []integraal.Name{"way.wmoTuning", "way.together"}, ways(participation.Work, integraal.Jeugdwet))
}

func TestFaultsOfDirectives(t *testing.T) {
	t.Parallel()
	for code, change := range map[string]func(*participation.Directive){
		"directive.unnamed":       func(d *participation.Directive) { d.Sender = "" },
		"directive.activity":      func(d *participation.Directive) { d.Activity = participation.NoActivity },
		"directive.direction":     func(d *participation.Directive) { d.Direction = participation.NoDirection },
		"directive.hours":         func(d *participation.Directive) { d.Hours = integraal.Know(169) },
		"directive.duplicate":     func(d *participation.Directive) { d.ID = "duty" },
		"directive.wmo-duty":      func(d *participation.Directive) { d.Imposed = true },
		"participation.ambiguous": func(d *participation.Directive) { d.Law = "" },
		"directive.period": func(d *participation.Directive) {
			d.Period = integraal.Between(on(2026, time.May, 2), on(2026, time.May, 1))
		},
		"directive.law": func(d *participation.Directive) {
			d.Basis = integraal.Participatiewet.Art("9", on(2026, time.January, 1))
		},
	} {
		other := advice0()
		change(&other)
		_, err := participation.Contradictions(given(duty24(), other), reviewDay)
		faults := integraal.FaultsIn(err)
		require.Len(t, faults, 1, code)
		assert.Equal(t, code, faults[0].Code)
		assert.Contains(t, faults[0].Path, "[1]")
	}
}

func TestTheHoursOfADirectiveAreShownInEachState(t *testing.T) {
	t.Parallel()
	for _, hours := range states(24, 12) {
		d := duty24()
		d.Hours = hours
		assert.Equal(t, hours, opposites(t, d, advice0())[0].Sides[0].Voices[0].Hours)
	}
}
