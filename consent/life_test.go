package consent_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// draft is the question that became c1, before anyone explained it.
func draft() consent.Record {
	r := c1()
	return consent.Record{ID: r.ID, About: r.About, Giver: r.Giver, Kinds: r.Kinds, Scope: r.Scope}
}

func must(t *testing.T) func(consent.Record, error) consent.Record {
	t.Helper()
	return func(r consent.Record, err error) consent.Record {
		t.Helper()
		require.NoError(t, err)
		return r
	}
}

func TestLifeStepByStep(t *testing.T) {
	t.Parallel()
	step := must(t)
	drafted := draft()
	explained := step(drafted.Explain("uitleg-1", "W", day("2026-02-09")))
	asked := step(explained.Ask("W", day("2026-02-10")))
	given := step(asked.Give(consent.Written, true, day("2026-02-12"), day("2026-08-10")))
	withdrawn := step(given.Withdraw(day("2026-03-01")))
	refused := step(asked.Refuse(day("2026-02-12")))
	newer := altered(given, func(r *consent.Record) { r.ID, r.On = "c1b", day("2026-04-01") })
	replaced := step(given.Replace(&newer))

	for name, c := range map[string]struct {
		record consent.Record
		on     string
		want   consent.Status
		since  string
	}{
		"drafted":                     {drafted, "2026-03-02", consent.Drafted, ""},
		"before the explanation":      {given, "2026-02-08", consent.Drafted, ""},
		"day of the explanation":      {given, "2026-02-09", consent.Explained, "2026-02-09"},
		"day of the question":         {given, "2026-02-10", consent.AskedFor, "2026-02-10"},
		"day before the answer":       {given, "2026-02-11", consent.AskedFor, "2026-02-10"},
		"day of the answer":           {given, "2026-02-12", consent.Holds, "2026-02-12"},
		"last day":                    {given, "2026-08-10", consent.Holds, "2026-02-12"},
		"day after":                   {given, "2026-08-11", consent.Ended, "2026-08-11"},
		"day before the withdrawal":   {withdrawn, "2026-02-28", consent.Holds, "2026-02-12"},
		"day of the withdrawal":       {withdrawn, "2026-03-01", consent.TakenBack, "2026-03-01"},
		"withdrawn stays withdrawn":   {withdrawn, "2026-09-01", consent.TakenBack, "2026-03-01"},
		"day before the refusal":      {refused, "2026-02-11", consent.AskedFor, "2026-02-10"},
		"day of the refusal":          {refused, "2026-02-12", consent.TurnedDown, "2026-02-12"},
		"day before the replacement":  {replaced, "2026-03-31", consent.Holds, "2026-02-12"},
		"day of the replacement":      {replaced, "2026-04-01", consent.ReplacedByNew, "2026-04-01"},
		"without an explanation":      {altered(given, func(r *consent.Record) { r.Notice = "" }), "2026-02-12", consent.Unexplained, "2026-02-12"},
		"explained only afterwards":   {altered(given, func(r *consent.Record) { r.Explained = day("2026-02-13") }), "2026-02-20", consent.Unexplained, "2026-02-12"},
		"a refusal that nobody dated": {altered(refused, func(r *consent.Record) { r.On = integraal.Date{} }), "2026-02-01", consent.TurnedDown, ""},
	} {
		status, since := c.record.StatusOn(day(c.on))
		assert.Equal(t, c.want, status, name)
		if c.since == "" {
			assert.True(t, since.IsZero(), name)
		} else {
			assert.Equal(t, day(c.since), since, name)
		}
		assert.NotEmpty(t, status.Text().NL, name)
		assert.NotEmpty(t, status.Text().EN, name)
	}
}

// No step can be skipped, and a step that is refused changes nothing.
func TestLifeRefusesAShortcut(t *testing.T) {
	t.Parallel()
	step := must(t)
	explained := step(draft().Explain("uitleg-1", "W", day("2026-02-09")))
	given := step(explained.Give(consent.Written, true, day("2026-02-12"), day("2026-08-10")))
	refused := step(draft().Refuse(day("2026-02-12")))
	other := altered(given, func(r *consent.Record) { r.ID, r.Giver = "x", "A" })
	older := altered(given, func(r *consent.Record) { r.ID, r.On = "x", day("2026-02-11") })
	empty := consent.Record{Notice: "1"}

	for name, c := range map[string]struct {
		from  consent.Record
		do    func(consent.Record) (consent.Record, error)
		codes []string
	}{
		"ask without an explanation": {draft(), func(r consent.Record) (consent.Record, error) { return r.Ask("W", day("2026-02-10")) }, []string{"consent.unexplained"}},
		"ask before the explanation": {explained, func(r consent.Record) (consent.Record, error) { return r.Ask("W", day("2026-02-08")) }, []string{"consent.unexplained"}},
		"ask again after an answer":  {given, func(r consent.Record) (consent.Record, error) { return r.Ask("W", day("2026-03-01")) }, []string{"consent.answered"}},
		"asked by nobody, no day":    {explained, func(r consent.Record) (consent.Record, error) { return r.Ask("", integraal.Date{}) }, []string{"consent.missing", "consent.missing", "consent.unexplained"}},
		"explain with no version":    {draft(), func(r consent.Record) (consent.Record, error) { return r.Explain("", "W", day("2026-02-09")) }, []string{"consent.missing"}},
		"explain afterwards":         {given, func(r consent.Record) (consent.Record, error) { return r.Explain("uitleg-1", "W", day("2026-03-09")) }, []string{"consent.order"}},
		"yes without an explanation": {draft(), func(r consent.Record) (consent.Record, error) {
			return r.Give(consent.Written, true, day("2026-02-12"), day("2026-08-10"))
		}, []string{"consent.unexplained"}},
		"yes to nothing": {empty, func(r consent.Record) (consent.Record, error) {
			return r.Give(consent.NoForm, true, day("2026-02-12"), integraal.Date{})
		}, []string{
			"consent.missing", "consent.missing", "consent.missing", "consent.missing",
			"consent.missing", "consent.missing", "consent.missing", "consent.missing",
		}},
		"yes that ends before it begins": {explained, func(r consent.Record) (consent.Record, error) {
			return r.Give(consent.Oral, true, day("2026-02-12"), day("2026-02-11"))
		}, []string{"consent.period"}},
		"yes after a no": {refused, func(r consent.Record) (consent.Record, error) {
			return r.Give(consent.Oral, true, day("2026-02-13"), day("2026-08-10"))
		}, []string{"consent.answered", "consent.unexplained"}},
		"no after a yes":          {given, func(r consent.Record) (consent.Record, error) { return r.Refuse(day("2026-03-01")) }, []string{"consent.answered"}},
		"no on no day":            {draft(), func(r consent.Record) (consent.Record, error) { return r.Refuse(integraal.Date{}) }, []string{"consent.missing"}},
		"withdraw what was not":   {refused, func(r consent.Record) (consent.Record, error) { return r.Withdraw(day("2026-03-01")) }, []string{"consent.not-given"}},
		"withdraw before it":      {given, func(r consent.Record) (consent.Record, error) { return r.Withdraw(day("2026-02-11")) }, []string{"consent.period"}},
		"replace by another's":    {given, func(r consent.Record) (consent.Record, error) { return r.Replace(&other) }, []string{"consent.giver"}},
		"replace by an older one": {given, func(r consent.Record) (consent.Record, error) { return r.Replace(&older) }, []string{"consent.period"}},
		"replace by a refusal":    {given, func(r consent.Record) (consent.Record, error) { return r.Replace(&refused) }, []string{"consent.not-given", "consent.giver"}},
	} {
		got, err := c.do(c.from)
		var codes []string
		for _, f := range integraal.FaultsIn(err) {
			codes = append(codes, f.Code)
		}
		assert.ElementsMatch(t, c.codes, codes, name)
		assert.Equal(t, c.from, got, name)
	}
}

// Withdrawing asks no more than giving did, and holds from the day itself; a
// replacement leaves what the new consent says, and no more.
func TestLifeAtTheGate(t *testing.T) {
	t.Parallel()
	step := must(t)
	explained := step(draft().Explain("uitleg-1", "W", day("2026-02-09")))
	given := step(explained.Give(consent.Written, true, day("2026-02-12"), day("2026-08-10")))
	newer := altered(given, func(r *consent.Record) {
		r.ID, r.On = "new", day("2026-03-02")
		r.Scope.Categories = consent.These(consent.Directives)
	})
	replaced := step(given.Replace(&newer))

	assert.Equal(t, consent.Allow, decide(benefit(), given).Outcome)
	assert.Equal(t, consent.ConsentWithdrawn, decide(benefit(), step(given.Withdraw(day(review)))).Reason)
	assert.Equal(t, consent.Allow, decide(benefit(), step(given.Withdraw(day("2026-03-03")))).Outcome)
	assert.Equal(t, consent.ConsentNotAsked, decide(benefit(), replaced, newer).Reason, "the new consent is narrower")
	directives := benefit()
	directives.Datum.Category = consent.Directives
	assert.Equal(t, "new", func() string { d := decide(directives, replaced, newer); return d.Consent }())
	late := altered(given, func(r *consent.Record) { r.Explained = day("2026-02-13") })
	assert.Equal(t, consent.ConsentNoNotice, decide(benefit(), late).Reason)
}

// Whatever steps are tried in whatever order, what the steps made passes the
// check, holds only when it was explained before, and the gate agrees.
func TestLifeProperty(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r := draft()
		on := func(label string) integraal.Date {
			return day("2026-02-01").AddDays(rapid.IntRange(0, 40).Draw(t, label))
		}
		for range rapid.IntRange(1, 8).Draw(t, "steps") {
			next, err := r, error(nil)
			switch rapid.IntRange(0, 4).Draw(t, "step") {
			case 0:
				next, err = r.Explain("uitleg-1", "W", on("explained"))
			case 1:
				next, err = r.Ask("W", on("asked"))
			case 2:
				next, err = r.Give(consent.Written, true, on("given"), on("until").AddDays(30))
			case 3:
				next, err = r.Refuse(on("refused"))
			case 4:
				next, err = r.Withdraw(on("withdrawn"))
			}
			if err != nil {
				require.NotEmpty(t, integraal.FaultsIn(err))
				require.Equal(t, r, next)
			}
			r = next
		}
		require.NoError(t, r.Check())
		q := benefit()
		q.Day = on("day")
		status, since := r.StatusOn(q.Day)
		if status == consent.Holds {
			require.False(t, r.Explained.IsZero())
			require.False(t, r.Explained.After(r.On))
		}
		require.False(t, since.After(q.Day))
		f := facts()
		f.Consents = []consent.Record{r}
		f.Notices[0].On = day("2026-01-01")
		require.Equal(t, status == consent.Holds, consent.NewGate(f).Decide(q).Outcome == consent.Allow)
	})
}
