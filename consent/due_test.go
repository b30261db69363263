package consent_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

func share(id string, r consent.Request) consent.Share { return consent.Share{ID: id, Request: r} }

// shares are what W and M see at the review.
func shares() []consent.Share {
	return []consent.Share{
		share("income", own()), share("benefit", benefit()),
		share("school", ask("W", "S", consent.School, consent.Wmo, review)),
		share("mother reads school", ask("M", "S", consent.School, consent.Wmo, review)),
	}
}

func toldOf(list []consent.Again) (told []string) {
	for _, a := range list {
		told = append(told, fmt.Sprintf("%s %v %v %v > %v", a.Share, a.Day, a.Why, a.Was.Outcome, a.Is.Outcome))
	}
	return told
}

// A year of the bundled household: what has to be decided again, and on which
// day.
func TestDue(t *testing.T) {
	t.Parallel()
	gate := consent.NewGate(facts())
	assert.Equal(t, []string{
		"benefit 2026-08-11 [consent-ended] allow > ask-consent",
		"school 2026-09-14 [turned-16] allow > inform-first",
		"mother reads school 2026-09-14 [turned-16] allow > deny",
	}, toldOf(gate.Due(shares(), nil, day(review), day("2027-03-01"))))
	assert.Equal(t, []string{
		"school 2028-09-14 [turned-18] inform-first > deny",
		"mother reads school 2028-09-14 [turned-18] deny > deny",
	}, toldOf(gate.Due(shares(), nil, day("2027-01-01"), day("2029-01-01"))))
	assert.Equal(t, []string{
		"school 2022-09-14 [turned-12] deny > deny",
		"mother reads school 2022-09-14 [turned-12] allow > allow",
	}, toldOf(gate.Due(shares()[2:], nil, day("2022-01-01"), day("2022-12-31"))))
	assert.Empty(t, gate.Due(shares(), nil, day("2026-03-02"), day("2026-08-10")))
	assert.Len(t, gate.Due(shares(), nil, day("2026-08-11"), day("2026-08-11")), 1, "first and last day count")
	assert.Empty(t, gate.Due(shares(), nil, day("2027-03-01"), day(review)))
	assert.Empty(t, gate.Due(shares(), nil, integraal.Date{}, day(review)))
	assert.Empty(t, gate.Due(shares(), nil, day(review), integraal.Date{}))
}

// Each event is told with its own cause, on its own day, for the share that it
// concerns and no other.
func TestDueCauses(t *testing.T) {
	t.Parallel()
	on := day("2026-04-01")
	for name, c := range map[string]struct {
		alter   func(*consent.GateFacts)
		endings []consent.Ending
		want    []string
	}{
		"withdrawn": {alter: func(f *consent.GateFacts) { f.Consents[0].Withdrawn = on }, want: []string{
			"benefit 2026-04-01 [withdrawn] allow > deny",
		}},
		"refused": {alter: func(f *consent.GateFacts) { f.Consents = append(f.Consents, refusal("2026-04-01")) }, want: []string{
			"benefit 2026-04-01 [refused] allow > deny",
		}},
		"objected and weighed": {alter: func(f *consent.GateFacts) {
			f.Objections = []consent.Objection{{About: "M", On: on, Weighed: day("2026-04-10")}}
		}, want: []string{
			"income 2026-04-01 [objection-made] allow > deny",
			"benefit 2026-04-01 [objection-made] allow > deny",
			"income 2026-04-10 [objection-weighed] deny > allow",
		}},
		"protocol": {alter: func(f *consent.GateFacts) { f.Protocol.Valid.Until = on }, want: []string{
			"income 2026-04-02 [protocol-ended] allow > deny",
			"benefit 2026-04-02 [protocol-ended] allow > deny",
			"school 2026-04-02 [protocol-ended] allow > deny",
		}},
		"the task": {alter: unchanged, endings: []consent.Ending{{Viewer: "W", About: "M", Last: on}}, want: []string{
			"income 2026-04-02 [task-ended] allow > deny", "benefit 2026-04-02 [task-ended] allow > deny",
			"school 2026-04-02 [task-ended] allow > deny",
		}},
		"of another": {alter: func(f *consent.GateFacts) {
			f.Objections = []consent.Objection{{About: "M", On: on, Recipients: []string{"K"}}}
			f.Consents[0].Scope.Recipients = append(f.Consents[0].Scope.Recipients, "K")
		}, endings: []consent.Ending{
			{Viewer: "K", About: "M", Last: on}, {About: "M"}, {Last: on},
		}},
		"told later": {alter: func(f *consent.GateFacts) {
			f.Notices[0].On = on
		}, want: []string{
			"income 2026-04-01 [facts-changed] inform-first > allow", "benefit 2026-04-01 [facts-changed] inform-first > allow",
			"school 2026-04-01 [facts-changed] inform-first > allow",
		}},
	} {
		f := facts()
		c.alter(&f)
		assert.Equal(t, c.want, toldOf(consent.NewGate(f).Due(shares(), c.endings, day(review), day("2026-05-01"))), name)
	}
	kept := share("kept", own())
	kept.Request.Datum.RetainUntil = on
	assert.Equal(t, []string{"kept 2026-04-02 [retention-ended] allow > deny"},
		toldOf(consent.NewGate(facts()).Due([]consent.Share{kept}, nil, day(review), day("2026-05-01"))))
	stays := consent.NewGate(facts()).Due(shares()[3:], nil, day("2028-09-14"), day("2028-09-14"))
	require.Len(t, stays, 1)
	assert.Equal(t, "mother reads school: opnieuw beslissen op 14 september 2028, want deze persoon is 18 geworden en is meerderjarig.", stays[0].Tell()[0].NL)
	assert.Equal(t, "The answer stays: no, you will not see this.", stays[0].Tell()[1].EN)
	var none *consent.Gate
	assert.Empty(t, none.Due(shares(), nil, day(review), day("2026-05-01")))
}

// No change of an answer goes unsaid: whoever decides anew on the days that are
// listed, and on no other, always has the gate's answer.
func TestDueMissesNothing(t *testing.T) {
	t.Parallel()
	changes := 0
	rapid.Check(t, func(t *rapid.T) {
		w := draw(drawn{t})
		gate := consent.NewGate(w.facts)
		from := w.request.Day.AddDays(-20)
		due := gate.Due([]consent.Share{share("", w.request)}, nil, from, from.AddDays(60))
		last := w.request
		last.Day = from.AddDays(-1)
		held := gate.Decide(last)
		for n := range 61 {
			today := w.request
			today.Day = from.AddDays(n)
			if !today.Subject.Born.IsZero() && !today.Day.Before(today.Subject.Born.Turns(18)) {
				continue // of age: the question itself is another
			}
			for _, a := range due {
				if a.Day == today.Day {
					held = gate.Decide(today)
					changes++
					require.NotEmpty(t, a.Why)
				}
			}
			is := gate.Decide(today)
			require.Equal(t, is.Outcome, held.Outcome, "%v", today.Day)
			require.Equal(t, is.Reason, held.Reason, "%v", today.Day)
		}
	})
	assert.Positive(t, changes)
}

// Facts without a day show when the gate before and after are held together.
func TestChanged(t *testing.T) {
	t.Parallel()
	before, after := facts(), facts()
	after.InterestOpposes = []string{"S"}
	after.Consents = without(after.Consents, "c1")
	list := consent.Changed(consent.NewGate(before), consent.NewGate(after), shares(), day(review))
	assert.Equal(t, []string{
		"benefit 2026-03-02 [facts-changed] allow > ask-consent", "mother reads school 2026-03-02 [facts-changed] allow > deny",
	}, toldOf(list))
	assert.Empty(t, consent.Changed(consent.NewGate(before), consent.NewGate(before), shares(), day(review)))
}

func TestCauses(t *testing.T) {
	t.Parallel()
	n := 0
	for c := consent.Cause(0); c.String() != "invalid"; c++ {
		text, err := c.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, c.String(), string(text))
		assert.False(t, c.Text().IsZero())
		n++
	}
	assert.Equal(t, 16, n)
	assert.True(t, consent.Cause(99).Text().IsZero())
	for c, law := range map[consent.Cause]string{
		consent.Withdrawn: "art. 7 lid 3 AVG", consent.ObjectionMade: "art. 21 lid 1 AVG", consent.Turned12: "art. 5.3.3 lid 2 Wmo 2015",
		consent.Turned16: "art. 5 lid 1 Uitvoeringswet AVG", consent.OrderEnded: "art. 7.3.11 lid 4 Jeugdwet", consent.Turned18: "",
		consent.TellingDue: "art. 14 lid 3 onder a AVG", consent.WeighingEnded: "", consent.DemandEnded: "",
		consent.RetentionEnded: "art. 5.3.4 lid 1 Wmo 2015", consent.TaskEnded: "art. 5 lid 1 onder b AVG", consent.ProtocolEnded: "art. 5 lid 1 onder c AVG",
	} {
		assert.Equal(t, law, c.By(consent.Wmo).String(), c)
	}
	assert.Equal(t, "art. 7.3.15 lid 1 Jeugdwet", consent.Turned12.By(consent.Jeugd).String())
	assert.Equal(t, "art. 7.3.8 lid 3 Jeugdwet", consent.RetentionEnded.By(consent.Jeugd).String())
}

// What opens a road without consent ends on the day that the gate's own facts
// say, and the answer after it is what is left on file.
func TestDueRoutes(t *testing.T) {
	t.Parallel()
	on := day("2026-04-01")
	due := func(f consent.GateFacts, r consent.Request) []string {
		return toldOf(consent.NewGate(f).Due([]consent.Share{share("x", r)}, nil, day("2026-03-02"), day("2026-05-01")))
	}
	f, r := body(consent.Supervision, consent.Wmo)
	f.Orders = []consent.Order{
		{About: []string{"M"}, Institution: "org", Valid: integraal.Period{From: day("2026-01-01"), Until: on}},
		{About: []string{"M"}, Institution: "another", Valid: integraal.Period{From: day("2026-01-01"), Until: day("2026-03-10")}},
	}
	f.Demands = []consent.Demand{{By: "org", About: []string{"M"}, Categories: consent.These(consent.Relations), On: day("2026-02-20")}}
	assert.Equal(t, []string{"x 2026-04-02 [order-ended] allow > deny"}, due(f, r))
	f.Orders = append(f.Orders, consent.Order{About: []string{"M"}, Institution: "body", Valid: integraal.From(day("2026-02-01"))})
	assert.Equal(t, []string{"x 2026-04-02 [order-ended] allow > allow"}, due(f, r), "another order stands")
	f.Demands[0].Until = day("2026-03-15")
	f.Orders = f.Orders[2:]
	assert.Equal(t, []string{"x 2026-03-16 [demand-ended] allow > deny"}, due(f, r))

	f, r = body(consent.VeiligThuis, consent.Wmo)
	f.Weighings = []consent.Weighing{weighing(consent.DomesticViolence)}
	assert.Equal(t, []string{"x 2026-03-11 [weighing-ended] allow > deny"}, due(f, r))
	again := weighing(consent.DomesticViolence)
	again.On, again.Until = day("2026-03-08"), day("2026-04-20")
	f.Weighings = append(f.Weighings, again)
	assert.Equal(t, []string{"x 2026-03-11 [weighing-ended] allow > allow", "x 2026-04-21 [weighing-ended] allow > deny"}, due(f, r))
	// Who was not told first was to be told by a day: then the road closes.
	f.Notices, f.Weighings = nil, f.Weighings[:1]
	f.Weighings[0].TellLater, f.Weighings[0].Until = true, day("2026-12-31")
	assert.Equal(t, []string{"x 2026-03-30 [telling-due] allow > inform-first"}, due(f, r))

	f, r = body(consent.Wmo, consent.Wmo)
	f.Weighings = []consent.Weighing{weighing(consent.UrgentAccess)}
	f.Protocol.Urgent = consent.UrgentRules{Roles: []string{"body"}, Days: 4}
	assert.Equal(t, []string{"x 2026-03-05 [weighing-ended] allow > deny"}, due(f, r), "no longer than the protocol says")
}
