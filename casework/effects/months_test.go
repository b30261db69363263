package effects_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/effects"
)

// untold is the article where nobody told what did not come, and it is known what was
// paid before.
func untold() effects.Input {
	in := article()
	in.Harms[0].Amount = integraal.Fact[integraal.Amount]{}
	in.Stops[0].PerMonth = known(integraal.CentsPerMonth(1331_43), office)
	return in
}

// ofMonths is what the one trace says of the payments that fell in it, and whether it
// misses what was paid per month.
func ofMonths(t testing.TB, in effects.Input) (said string, missing []integraal.Missing) {
	t.Helper()
	traces := read(t, in).Traces
	require.NotEmpty(t, traces)
	for _, says := range traces[0].Says {
		if strings.Contains(says.EN, "last day of the month") {
			assert.Empty(t, said, "it is said once")
			said = says.EN
			assert.Contains(t, says.NL, "de laatste dag van de maand")
		}
	}
	for _, m := range traces[0].Missing {
		if m.Fact == effects.FactPerMonth {
			missing = append(missing, m)
		}
	}
	return said, missing
}

// TestPayments: how many month payments fall from the stop and before its reversal,
// and what that comes to.
func TestPayments(t *testing.T) {
	t.Parallel()
	for _, x := range []struct {
		from, back integraal.Date
		says       string
	}{
		{on(time.February, 26), on(time.March, 20), "one payment of a month fell. Before the stop €1,331.43 per month was paid, so it is about €1,331.43."},
		{on(time.January, 31), on(time.March, 31), "2 payments of a month fell. Before the stop €1,331.43 per month was paid, so together it is about €2,662.86."},
		{on(time.February, 1).AddMonths(-2), on(time.April, 1), "4 payments of a month fell. Before the stop €1,331.43 per month was paid, so together it is about €5,325.72."},
		{on(time.March, 1), on(time.March, 31), "none fell in this time"},
		{on(time.March, 3), on(time.March, 3), "none fell in this time"},
	} {
		in := untold()
		in.Stops[0].From, in.Stops[0].Reversed = known(x.from, office), known(x.back, office)
		said, missing := ofMonths(t, in)
		assert.Contains(t, said, x.says)
		assert.Empty(t, missing)
		if !strings.Contains(x.says, "none") {
			for _, assumed := range []string{"each month was the same", "nothing was paid in this time", "does not come on top of amounts below"} {
				assert.Contains(t, said, assumed)
			}
		}
	}
}

// TestPaymentsNotKnown: what was paid before is named as missing where it is not known,
// contested or out of sight, and only where it would say something.
func TestPaymentsNotKnown(t *testing.T) {
	t.Parallel()
	for state, fact := range map[integraal.State]integraal.Fact[integraal.PerMonth]{
		integraal.Unknown:    {},
		integraal.NotVisible: integraal.Hide[integraal.PerMonth](integraal.Same("hint")),
		integraal.Contested: integraal.Contest(
			integraal.Account[integraal.PerMonth]{Value: integraal.EuroPerMonth(1300), Source: office},
			integraal.Account[integraal.PerMonth]{Value: integraal.EuroPerMonth(1200), Source: client}),
	} {
		in := untold()
		in.Stops[0].PerMonth = fact
		said, missing := ofMonths(t, in)
		assert.Empty(t, said)
		require.Len(t, missing, 1)
		assert.Equal(t, state, missing[0].State)
		assert.Equal(t, "s1", missing[0].Who)
		assert.Len(t, missing[0].Told, len(fact.Sources()))
		in.Stops[0].From = known(on(time.March, 1), office)
		said, missing = ofMonths(t, in)
		assert.Contains(t, said, "none fell", "no amount is needed for that")
		assert.Empty(t, missing)
	}
}

// TestPaymentsLeftOut: where it is not known from when or until when, where no whole
// payment was stopped, and where the same money may be told already.
func TestPaymentsLeftOut(t *testing.T) {
	t.Parallel()
	second := func(from integraal.Fact[integraal.Date], about ...string) func(*effects.Input) {
		return func(in *effects.Input) {
			in.Decisions = append(in.Decisions, effects.Decision{ID: "d2", Text: integraal.Same("x"), Of: "wi", About: about})
			in.Stops = append(in.Stops, effects.Stop{ID: "s2", Decision: "d2", Text: integraal.Same("y"), From: from})
		}
	}
	for name, x := range map[string]struct {
		change  func(*effects.Input)
		missing integraal.Name
		says    bool
	}{
		"from not known":       {change: func(in *effects.Input) { in.Stops[0].From = integraal.Fact[integraal.Date]{} }, missing: effects.FactFrom},
		"reversal not known":   {change: func(in *effects.Input) { in.Stops[0].Reversed = integraal.Fact[integraal.Date]{} }, missing: effects.FactReversed},
		"reversal not visible": {change: func(in *effects.Input) { in.Stops[0].Reversed = integraal.Hide[integraal.Date](integraal.Text{}) }, missing: effects.FactReversed},
		"reversal contested": {change: func(in *effects.Input) {
			in.Stops[0].Reversed = integraal.Contest(
				integraal.Account[integraal.Date]{Value: on(time.March, 20), Source: office}, integraal.Account[integraal.Date]{Absent: true, Source: client})
		}, missing: effects.FactReversed},
		"not reversed":   {change: func(in *effects.Input) { in.Stops[0].Reversed = integraal.KnowAbsent[integraal.Date](client) }},
		"reversed later": {change: func(in *effects.Input) { in.Stops[0].Reversed = known(in.Day.AddDays(1), office) }},
		"reversed first": {change: func(in *effects.Input) { in.Stops[0].Reversed = known(on(time.January, 1), office) }},
		"no whole one":   {change: func(in *effects.Input) { in.Stops[0].PerMonth = integraal.KnowAbsent[integraal.PerMonth](office) }},
		"too large": {change: func(in *effects.Input) {
			in.Stops[0].PerMonth = known(integraal.CentsPerMonth(1<<62), office)
			in.Stops[0].From = known(on(time.January, 1), office)
		}},
		"gap told": {change: func(in *effects.Input) { in.Harms[0].Amount = known(integraal.Euro(1300), client) }},
		"gap contested": {change: func(in *effects.Input) {
			in.Harms[0].Amount = integraal.Contest(
				integraal.Account[integraal.Amount]{Value: integraal.Euro(1), Source: client}, integraal.Account[integraal.Amount]{Value: integraal.Euro(2), Source: office})
		}},
		"gap of no stop": {change: func(in *effects.Input) {
			in.Harms[0].Amount, in.Links = known(integraal.Euro(1300), client), nil
		}},
		"stopped twice":         {change: second(known(on(time.March, 1), office), "S", "M")},
		"stopped, not known":    {change: second(integraal.Fact[integraal.Date]{}, "M")},
		"stopped, about nobody": {change: second(known(on(time.March, 1), office))},
		"of somebody else":      {change: second(known(on(time.March, 1), office), "S"), says: true},
		"stopped later":         {change: second(known(on(time.December, 1), office), "M"), says: true},
		"gap of another stop": {change: func(in *effects.Input) {
			second(known(on(time.March, 1), office), "S")(in)
			in.Harms[0].Amount, in.Links[0].From = known(integraal.Euro(1300), client), "s2"
		}, says: true},
	} {
		in := untold()
		x.change(&in)
		said, missing := ofMonths(t, in)
		assert.Equal(t, x.says, said != "", name)
		assert.Empty(t, missing, "%s: an amount would say nothing", name)
		if x.missing != "" {
			var facts []integraal.Name
			for _, m := range read(t, in).Traces[0].Missing {
				facts = append(facts, m.Fact)
			}
			assert.Contains(t, facts, x.missing, name)
		}
	}
	said, _ := ofMonths(t, untold())
	assert.NotEmpty(t, said)
}
