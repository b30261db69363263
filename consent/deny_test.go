package consent_test

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// worlds is how many requests the ground of an answer is looked for in, per
// run; INTEGRAAL_WORLDS asks for more.
const worlds = 200_000

func forAllWorlds(t *testing.T, n int, check func(t require.TestingT, d dice, w *world)) {
	t.Helper()
	d := seed(uint64(len(t.Name())))
	for i := range manyWorlds(t, n) {
		w := world{}
		if i%2 == 0 {
			w = draw(d)
		} else {
			w = drawWide(d)
		}
		check(t, d, &w)
	}
}

// grounded reads the positive ground off the trail: a duty, safety, the same
// task, both questions of a bridge, or own access and own words.
func grounded(d *consent.Decision) bool {
	passed := map[consent.Step]bool{}
	for _, s := range d.Trail() {
		if s.Result == consent.Failed {
			return false
		}
		passed[s.Step] = true
	}
	return passed[consent.S0Complete] && passed[consent.S1Blocks] &&
		(passed[consent.SOwn] || passed[consent.S7Necessity] && passed[consent.S8Transparency] &&
			(passed[consent.S2Duty] || passed[consent.S3Safety] && d.Weighing != "" || passed[consent.S4Task] || passed[consent.S4bRelease] && passed[consent.S4bGround]))
}

func checkGround(t require.TestingT, d *consent.Decision) {
	shows := d.Outcome.Shows()
	sound := d.Outcome <= consent.Allow &&
		shows == (d.Reason == consent.NoReason) && shows == d.Duties.Has(consent.Log) &&
		(d.Outcome == consent.AskConsent) != d.Cure.IsZero() &&
		(shows || d.Consent == "" && d.Weighing == "" && d.Until.IsZero() && d.InformBy.IsZero()) &&
		(d.Since.IsZero() || d.Reason >= consent.Objected && d.Reason <= consent.ConsentNoNotice) &&
		(!shows || grounded(d))
	if !sound {
		require.Fail(t, "unsound", "%+v", d)
	}
}

func TestNothingIsShownWithoutAGround(t *testing.T) {
	t.Parallel()
	shown, steps := 0, map[consent.Step]int{}
	forAllWorlds(t, worlds, func(t require.TestingT, _ dice, w *world) {
		d := w.decide()
		checkGround(t, &d)
		if !d.Outcome.Shows() {
			return
		}
		shown++
		for _, s := range d.Trail() {
			steps[s.Step]++
		}
	})
	// A property that never sees a yes holds of nothing.
	require.Greater(t, shown, some(worlds/200))
	for _, s := range []consent.Step{
		consent.S1aFraud, consent.S2Duty, consent.S3Safety, consent.S4Task, consent.S4bRelease, consent.S5Category, consent.S6Consent, consent.SOwn,
	} {
		require.Greater(t, steps[s], some(30), s)
	}
}

// What someone is to a client opens no task to who does not carry out that
// client's case, whatever the request says: a duty, safety and one's own words
// ask no caseload.
func TestAStrangersRelationOpensNothing(t *testing.T) {
	t.Parallel()
	opened := 0
	forAllWorlds(t, 40_000, func(t require.TestingT, d dice, w *world) {
		before := w.decide()
		for _, r := range before.Trail() {
			if before.Outcome.Shows() && r.Result == consent.Passed && (r.Step == consent.S4Task || r.Step == consent.S4bGround) {
				opened++
			}
		}
		r := &w.request
		r.Subject.Relation = pick(d, consent.Client, consent.Partner, consent.DependentChild, consent.HousemateOf)
		r.Viewer.Caseload = slices.DeleteFunc([]string{"M", "S", "A", "X", ""}, func(id string) bool {
			return id != "" && (id == r.Subject.Of || id == r.Subject.ID)
		})
		after := w.decide()
		for _, s := range after.Trail() {
			ordinary := s.Step == consent.S4Task || s.Step == consent.S4bRelease || s.Step == consent.S4bGround
			if after.Outcome.Shows() && ordinary && s.Result == consent.Passed {
				require.Fail(t, "a stranger sees it", "%s\n%+v", told(after), w)
			}
		}
	})
	require.Positive(t, opened)
}

// What may only narrow: a consent that is gone, a no that is added, a protocol
// that asks for less or wants more people to agree.
func TestWhatOnlyNarrows(t *testing.T) {
	t.Parallel()
	narrows := map[string]func(dice, *world){
		"a consent is gone": func(d dice, w *world) {
			w.facts.Consents = slices.DeleteFunc(slices.Clone(w.facts.Consents), func(r consent.Record) bool {
				withdrawn := !r.Withdrawn.IsZero() && !r.Withdrawn.After(w.request.Day)
				return r.Answer == consent.Given && !withdrawn && once(d, 2)
			})
		},
		"a refusal is added": func(d dice, w *world) {
			no := drawRecord(d, w)
			no.Answer = consent.Refused
			w.facts.Consents = append(slices.Clone(w.facts.Consents), no)
		},
		"an objection is added": func(d dice, w *world) {
			w.facts.Objections = append(slices.Clone(w.facts.Objections), drawObjection(d, w))
		},
		"a child's interest opposes": func(_ dice, w *world) {
			w.facts.InterestOpposes = append(slices.Clone(w.facts.InterestOpposes), w.request.Subject.ID)
		},
		"a notice is gone": func(_ dice, w *world) { w.facts.Notices = w.facts.Notices[1:] },
		"the protocol needs less": func(d dice, w *world) {
			change(w, func(p *consent.Protocol) {
				for i := range p.Purposes {
					p.Purposes[i].Needs &^= consent.These(drawCategory(d), w.request.Datum.Category)
					p.Purposes[i].OwnOnly &^= consent.These(drawCategory(d))
				}
			})
		},
		"the protocol checks": func(_ dice, w *world) {
			if w.request.Datum.Fact == consent.FactSuspicion {
				return // which goes to who checks, and to nobody else
			}
			change(w, func(p *consent.Protocol) {
				for i := range p.Purposes {
					p.Purposes[i].Enforces = true
				}
			})
		},
		"the protocol goes anonymous": func(_ dice, w *world) {
			change(w, func(p *consent.Protocol) { p.Purposes[0].Anonymous = true })
		},
		"the protocol wants parents too": func(_ dice, w *world) {
			change(w, func(p *consent.Protocol) { p.Minors = consent.Dual })
		},
		"the protocol rules something out": func(d dice, w *world) {
			change(w, func(p *consent.Protocol) {
				p.Restrictions = append(slices.Clone(p.Restrictions), drawRestriction(d, &w.request))
			})
		},
		"the protocol designates nobody":    func(_ dice, w *world) { change(w, func(p *consent.Protocol) { p.Misuse.Designated = nil }) },
		"the protocol has no urgent access": func(_ dice, w *world) { change(w, func(p *consent.Protocol) { p.Urgent = consent.UrgentRules{} }) },
		"the viewer staffs the helpdesk": func(_ dice, w *world) {
			change(w, func(p *consent.Protocol) { p.Misuse.HelpdeskRole = w.request.Viewer.Role })
		},
		"nothing was weighed":                func(_ dice, w *world) { w.facts.Weighings = nil },
		"nobody demands it":                  func(_ dice, w *world) { w.facts.Demands = nil },
		"there is no order":                  func(_ dice, w *world) { w.facts.Orders = nil },
		"no landlord tried":                  func(_ dice, w *world) { w.facts.Arrears = nil },
		"the address is secret":              func(_ dice, w *world) { w.facts.SecretAddress = []string{w.request.Subject.ID} },
		"it is criminal":                     func(_ dice, w *world) { w.request.Datum.Criminal = true },
		"it is special":                      func(_ dice, w *world) { w.request.Datum.Special = true },
		"it was entrusted to a doctor":       func(_ dice, w *world) { w.request.Datum.Secrecy = consent.CareSecrecy },
		"it holds a BSN":                     func(_ dice, w *world) { w.request.Datum.BSN = true },
		"the client sees it differently":     func(_ dice, w *world) { w.request.Datum.Differs = true },
		"the viewer is not bound to secrecy": func(_ dice, w *world) { w.request.Viewer.SecrecyBound = false },
		"a relative":                         func(_ dice, w *world) { w.request.Viewer.Kin = []string{w.request.Subject.ID} },
		"it was kept":                        func(_ dice, w *world) { w.request.Datum.RetainUntil = w.request.Day.AddDays(-1) },
		"it is about others":                 func(_ dice, w *world) { w.request.Datum.AboutOthers = true },
	}
	names := slices.Sorted(maps.Keys(narrows))
	narrower := map[string]int{}
	forAllWorlds(t, worlds, func(t require.TestingT, d dice, w *world) {
		before := w.decide()
		for range 2 {
			name, less := names[d.roll(len(names))], *w
			narrows[name](d, &less)
			after := less.decide()
			if after.Outcome > before.Outcome {
				require.Failf(t, "widens", "%s: %s -> %s\n%+v", name, before.Reason, after.Reason, w)
			}
			if after.Outcome < before.Outcome {
				narrower[name]++
			}
		}
	})
	for _, name := range names {
		if underRace {
			continue // too few for each to narrow something
		}
		require.Greater(t, narrower[name], 10, "%s: never narrowed, so it proves nothing", name)
	}
}

// change works on a protocol of the world's own.
func change(w *world, f func(*consent.Protocol)) {
	if w.facts.Protocol == nil {
		return
	}
	p := *w.facts.Protocol
	p.Purposes = slices.Clone(p.Purposes)
	f(&p)
	w.facts.Protocol = &p
}

// same compares whole answers, trail and all.
func same(t require.TestingT, before, after consent.Decision, w *world) {
	if before != after {
		require.Equal(t, before, after, "%+v", w)
	}
}

// The whole answer, trail and all, is the same in whatever order things stand
// in the file, and however often it is asked.
func TestOrderDoesNotMatter(t *testing.T) {
	t.Parallel()
	shuffle := rand.New(rand.NewPCG(4, 4))
	forAllWorlds(t, worlds/3, func(t require.TestingT, _ dice, w *world) {
		before := w.decide()
		other := *w
		other.facts.Consents = slices.Clone(w.facts.Consents)
		other.facts.Notices = slices.Clone(w.facts.Notices)
		other.facts.Objections = slices.Clone(w.facts.Objections)
		c, n, o := other.facts.Consents, other.facts.Notices, other.facts.Objections
		shuffle.Shuffle(len(c), func(i, j int) { c[i], c[j] = c[j], c[i] })
		shuffle.Shuffle(len(n), func(i, j int) { n[i], n[j] = n[j], n[i] })
		shuffle.Shuffle(len(o), func(i, j int) { o[i], o[j] = o[j], o[i] })
		other.facts.Weighings = slices.Clone(w.facts.Weighings)
		slices.Reverse(other.facts.Weighings)
		change(&other, func(p *consent.Protocol) {
			p.Restrictions = slices.Clone(p.Restrictions)
			slices.Reverse(p.Restrictions)
			p.Purposes = slices.Clone(p.Purposes)
			slices.Reverse(p.Purposes)
		})
		same(t, before, other.decide(), w)
		same(t, before, w.decide(), w)
	})
}

// A refusal answers one request for consent. It never blocks what rests on a
// task, or on access to one's own data.
func TestARefusalNeverBlocksATask(t *testing.T) {
	t.Parallel()
	seen := 0
	forAllWorlds(t, worlds/3, func(t require.TestingT, d dice, w *world) {
		before := w.decide()
		onTask := slices.ContainsFunc(before.Trail(), func(s consent.Trail) bool {
			return s.Result == consent.Passed && (s.Step <= consent.S4Task && s.Step >= consent.S2Duty || s.Step == consent.SOwn)
		})
		asked := slices.ContainsFunc(before.Trail(), func(s consent.Trail) bool { return s.Step == consent.S6Consent })
		if !onTask || asked {
			return
		}
		seen++
		refused := *w
		for range 3 {
			no := drawRecord(d, w)
			no.Answer, no.About = consent.Refused, w.request.Subject.ID
			refused.facts.Consents = append(slices.Clone(refused.facts.Consents), no)
		}
		same(t, before, refused.decide(), w)
	})
	require.Greater(t, seen, some(worlds/200))
}

// A record that misses the request in any one part changes nothing.
func TestARecordOutsideItsScope(t *testing.T) {
	t.Parallel()
	forAllWorlds(t, worlds/3, func(t require.TestingT, d dice, w *world) {
		before := w.decide()
		other := *w
		other.facts.Consents = append(slices.Clone(w.facts.Consents), miss(d, w))
		same(t, before, other.decide(), &other)
	})
}

// miss is a record that speaks of what is asked in every part but one.
func miss(d dice, w *world) consent.Record {
	r := &w.request
	rec := drawRecord(d, w)
	rec.About = r.Subject.ID
	rec.Scope = consent.Scope{
		Categories: consent.These(r.Datum.Category), From: []consent.Regime{r.Datum.Source},
		Recipients: []string{r.Viewer.ID}, Purposes: []string{r.Purpose}, Actions: []consent.Action{r.Action},
	}
	switch d.roll(9) {
	case 0:
		rec.Scope.Categories = consent.AllCategories() &^ rec.Scope.Categories
	case 1:
		rec.Scope.From = slices.DeleteFunc(consent.Regimes(), func(x consent.Regime) bool { return x == r.Datum.Source })
	case 2:
		rec.Scope.Recipients = []string{"X", "another team"}
	case 3:
		rec.Scope.Purposes = []string{"other"}
	case 4:
		rec.Scope.Actions = []consent.Action{consent.Action(1 + (int(r.Action)+d.roll(4))%5)}
		if rec.Scope.Actions[0] == r.Action {
			rec.Scope.Actions[0] = consent.NoAction
		}
	case 5:
		rec.About = "somebody else"
	case 6:
		rec.Giver = "somebody else"
	case 7:
		// Kinds that no rule asks, of a record that is no refusal.
		rec.Kinds = []consent.Kind{consent.AgreementToHelp, consent.NoKind}
		rec.Answer = pick(d, consent.Given, consent.NotAnswered)
	case 8:
		// Nobody asked or answered it yet.
		rec.Asked, rec.On = r.Day.AddDays(1), r.Day.AddDays(1)
		rec.Withdrawn = integraal.Date{}
	}
	return rec
}

// The same ground, with rapid drawing the world, so that a failure shrinks to
// the smallest one.
func TestGroundShrinks(t *testing.T) {
	t.Parallel()
	set := policies(t)
	rapid.Check(t, func(t *rapid.T) {
		w := draw(drawn{t})
		d := w.decide()
		checkGround(t, &d)
		o := oracle{w: &w, table: table()}
		require.Equal(t, o.answer(), d.Outcome)
		wide := drawWide(drawn{t})
		d = wide.decide()
		checkGround(t, &d)
		require.Equal(t, permits(t, set, &wide), d.Outcome.Shows())
	})
}
