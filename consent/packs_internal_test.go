package consent

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// What is announced is listed with its source and day, and decides nothing.
func TestAnnouncedPacksAreListed(t *testing.T) {
	t.Parallel()
	var ids []string
	for _, p := range AnnouncedPacks() {
		ids = append(ids, p.ID)
		assert.Equal(t, Announced, p.Status)
		assert.NotEmpty(t, p.Source, p.ID)
		assert.NotEmpty(t, p.Version, p.ID)
		assert.False(t, p.Checked.IsZero(), p.ID)
		assert.False(t, p.Would.IsZero(), p.ID)
		assert.Empty(t, p.Rules, p.ID)
	}
	assert.Equal(t, []string{"proactive-36799", "verzamelwet-avg-36264", "verzamelwet-vws-36579", "wams-36295"}, ids)
	seen := 0
	for _, p := range Packs() {
		if p.Status == InForce {
			seen += len(p.Rules)
			assert.NotEmpty(t, p.Rules, p.ID)
			assert.True(t, p.Would.IsZero(), p.ID)
		}
	}
	assert.Len(t, allRules(), seen)
	assert.Equal(t, "announced", PackStatus(0).String())
}

// wams is what a bill could say: everything, to everyone, without consent.
func wams(status PackStatus) pack {
	open := func(id string, of part) Rule {
		return Rule{
			ID: id, part: of, from: AllRegimes(), to: AllRegimes(), relations: anyone, categories: everything,
			By: []integraal.Citation{avg6lid1a},
		}
	}
	return pack{
		Pack{ID: "bill", Version: "1", Status: status},
		[]Rule{open("bill-duty", duty), open("bill-task", sameTask), open("bill-release", release), open("bill-ground", ground)},
	}
}

// ordinaryRequests are requests between all regimes, of everyone and everything.
func ordinaryRequests() []Request {
	var list []Request
	for _, to := range AllRegimes() {
		for _, from := range AllRegimes() {
			for _, rel := range household {
				for _, c := range []Category{Composition, Debts, Health, Irregularity} {
					list = append(list, Request{
						Viewer: Viewer{ID: "v", Role: to.String(), Regime: to, SecrecyBound: true, Caseload: []string{"s"}},
						Action: View, Purpose: "task", Subject: Subject{ID: "s", Relation: rel, Of: "s", Born: integraal.On(1980, 1, 1)},
						Datum: Datum{Category: c, Source: from}, Day: readWmo,
					})
				}
			}
		}
	}
	return list
}

func gateOn(x *index) *Gate {
	p := &Protocol{}
	for _, r := range AllRegimes() {
		p.Purposes = append(p.Purposes, Purpose{Code: "task", Role: r.String(), Regime: r, Needs: everything})
	}
	g := NewGate(GateFacts{Protocol: p, Notices: []Notice{{Told: "s", About: []string{"s"}, Recipients: []string{"v"}, On: readAVG}}})
	g.rules = x
	return g
}

// A bill changes no decision until it is law; and then it does, so that the
// comparison could have failed.
func TestASwitchedOffPackChangesNothing(t *testing.T) {
	t.Parallel()
	now := gateOn(inForce)
	off := gateOn(newIndex(append(slices.Clone(builtInPacks), wams(Announced))))
	on := gateOn(newIndex(append([]pack{wams(InForce)}, builtInPacks...)))
	differs, shown := 0, 0
	for _, r := range ordinaryRequests() {
		before := now.Decide(r)
		after := off.Decide(r)
		require.Equal(t, before.Tell(), after.Tell())
		require.Equal(t, before.Outcome, after.Outcome)
		if before.Outcome.Shows() {
			shown++
		}
		if x := on.Decide(r); x.Outcome != before.Outcome {
			differs++
		}
	}
	assert.Greater(t, shown, 50)
	assert.Greater(t, differs, 1000)
}

// In whatever order packs and their rules stand, the decisions are the same.
func TestTheOrderOfPacksAndRules(t *testing.T) {
	t.Parallel()
	dice := rand.New(rand.NewPCG(1, 2))
	now := gateOn(inForce)
	requests := ordinaryRequests()
	for range 3 {
		packs := slices.Clone(builtInPacks)
		dice.Shuffle(len(packs), func(i, j int) { packs[i], packs[j] = packs[j], packs[i] })
		for i := range packs {
			rules := slices.Clone(packs[i].rules)
			dice.Shuffle(len(rules), func(i, j int) { rules[i], rules[j] = rules[j], rules[i] })
			packs[i].rules = rules
		}
		other := gateOn(newIndex(packs))
		for _, r := range requests {
			before, after := now.Decide(r), other.Decide(r)
			require.Equal(t, before.Outcome, after.Outcome)
			require.Equal(t, before.Tell(), after.Tell())
		}
	}
}

// A rule holds from its own day, whatever its pack.
func TestEveryRuleIsDated(t *testing.T) {
	t.Parallel()
	g := gateOn(inForce)
	r := Request{
		Viewer: Viewer{ID: "v", Role: CareSafetyHouse.String(), Regime: CareSafetyHouse, SecrecyBound: true, Caseload: []string{"s"}},
		Action: View, Purpose: "task", Subject: Subject{ID: "s", Relation: Client}, Datum: Datum{Category: Debts, Source: Wgs},
	}
	for day, want := range map[integraal.Date]Outcome{integraal.On(2025, 2, 28): Deny, integraal.On(2025, 3, 1): Allow} {
		r.Day = day
		d := g.Decide(r)
		assert.Equal(t, want, d.Outcome, day)
	}
}

// crowded is an index of n rules: those of this release, and others that concern
// other requests or other categories of the same.
func crowded(n int) *index {
	extra := pack{Pack: Pack{ID: "others", Status: InForce}}
	base := slices.Clone(builtInPacks)
	if n < len(allRules()) {
		base = base[:2] // those between which the request crosses
	}
	have := 0
	for i := range base {
		have += len(base[i].rules)
	}
	regimes := AllRegimes()
	for i := 0; have+len(extra.rules) < n; i++ {
		from, to := regimes[i%len(regimes)], regimes[(i/len(regimes))%len(regimes)]
		extra.rules = append(extra.rules, Rule{
			ID: fmt.Sprintf("other-%d", i), part: part(i % int(parts)), from: []Regime{from}, to: []Regime{to},
			relations: []Relation{anyone[i%len(anyone)]}, fact: "another", categories: These(Procedure),
			By: []integraal.Citation{avg5lid1b}, valid: sinceAVG,
		})
	}
	return newIndex(append(base, extra))
}

// benchFacts are a household's: consents, notices and a refusal, as a municipality
// would hold them.
func benchFacts() (GateFacts, Request) {
	task := Request{
		Viewer: Viewer{ID: "w", Role: "wijkteam", Team: "noord", Regime: Wmo, SecrecyBound: true, Caseload: []string{"m"}},
		Action: View, Purpose: "wmo-2.3.2", Subject: Subject{ID: "m", Relation: Client, Born: integraal.On(1982, 11, 4)},
		Datum: Datum{Category: Benefit, Source: Pw}, Day: integraal.On(2026, 3, 2),
	}
	given := integraal.On(2026, 2, 10)
	return GateFacts{
		Protocol: &Protocol{Purposes: []Purpose{{Code: "wmo-2.3.2", Role: "wijkteam", Regime: Wmo, Needs: everything}}},
		Notices:  []Notice{{Told: "m", About: []string{"m"}, Recipients: []string{"w"}, On: given}},
		Consents: []Record{{
			ID: "c1", About: "m", Giver: "m", Explicit: true, Form: Written, Notice: "1", Answer: Given, On: given,
			Kinds: []Kind{StatutoryCondition, WrittenNoObjection}, Until: integraal.On(2026, 8, 10),
			Scope: Scope{
				Categories: These(Benefit), From: []Regime{Pw}, Recipients: []string{"w"},
				Purposes: []string{"wmo-2.3.2"}, Actions: []Action{View},
			},
		}},
	}, task
}

// BenchmarkDecide decides with the complete trail, on more and more rules that
// do not concern the request: a crossing that rests on consent, the longest way
// to a yes. The goal at 200 rules is half a microsecond and two allocations.
func BenchmarkDecide(b *testing.B) {
	facts, r := benchFacts()
	for _, n := range []int{50, 200, 2000} {
		b.Run(fmt.Sprintf("rules=%d", n), func(b *testing.B) {
			g := NewGate(facts)
			g.rules = crowded(n)
			b.ReportAllocs()
			var d Decision
			for b.Loop() {
				d = g.Decide(r)
			}
			require.Equal(b, Allow, d.Outcome)
			require.Len(b, d.Trail(), 7, "the explanation is complete: every step that the answer rests on")
		})
	}
}

// More rules that do not concern a request are not looked at: no cell that it
// meets grows.
func TestRulesThatDoNotConcernARequestCostNothing(t *testing.T) {
	t.Parallel()
	facts, r := benchFacts()
	before := NewGate(facts).Decide(r)
	for _, n := range []int{200, 2000} {
		x := crowded(n)
		total := 0
		for of := range parts {
			total += len(x.between(Pw, Wmo, Client)[of])
		}
		assert.LessOrEqual(t, total, 4, "%d rules", n)
		g := NewGate(facts)
		g.rules = x
		after := g.Decide(r)
		assert.Equal(t, before.Tell(), after.Tell())
	}
}
