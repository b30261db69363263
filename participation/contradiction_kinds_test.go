package participation_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// ask is a directive towards an activity.
func ask(id, sender string, law integraal.Law, a participation.Activity, hours int) participation.Directive {
	return participation.Directive{
		ID: id, About: "M", Sender: sender, Law: law, Activity: a, Direction: participation.Towards,
		Hours: integraal.Know(hours), Says: integraal.Same(id),
	}
}

func impose(d participation.Directive) participation.Directive {
	d.Imposed = true
	return d
}

func tensions(t require.TestingT, m participation.Messages) participation.Tensions {
	found, err := participation.Contradictions(m, reviewDay)
	require.NoError(t, err)
	return found
}

// scene is messages in which one fact decides whether there is a contradiction
// of a kind.
type scene struct {
	kind participation.ContradictionKind
	// with is the messages with that fact in a state; the fact is known so that
	// there is one, absent or known otherwise so that there is none.
	with func(s int) participation.Messages
	// sides are the names on the sides, and touched the duties it leaves open.
	sides [][]string
	law   string // a provision that it names
	// whether an absent fact leaves none (most), or the fact cannot be absent
	impossible bool
	// whether absence is a contradiction too
	absentIs bool
}

func pick[T any](is, not T, s int) integraal.Fact[T] { return states(is, not)[s] }

var (
	pwLaw  = integraal.Participatiewet
	wmoLaw = integraal.Wmo2015
)

func scenes() []scene {
	work := impose(ask("work", "K", pwLaw, participation.Work, 24))
	care := ask("care", "W", wmoLaw, participation.InformalCare, 20)
	first := ask("first", "W", wmoLaw, participation.Work, 0)
	first.First = participation.Treatment
	volunteer := ask("volunteer", "W", wmoLaw, participation.VoluntaryWork, 8)
	year := integraal.From(on(2026, time.January, 1))
	exempt := func(f integraal.Fact[integraal.Period]) integraal.Fact[[]participation.HeldExemption] {
		return integraal.Know([]participation.HeldExemption{{
			Lifts: []participation.Duty{participation.SeekWork, participation.AcceptWork}, Period: f,
			By: integraal.Participatiewet.Art("9", on(2026, time.January, 1)).Lid("2"),
		}})
	}
	measure := participation.Adverse{ID: "measure", About: "M", Act: participation.Verlagen, Sender: "K"}
	bearer := func(b participation.Bearer) []participation.Bearer {
		b.ID = "M"
		return []participation.Bearer{b}
	}
	return []scene{
		{kind: participation.MoreHours, impossible: true, sides: [][]string{{"volunteer", "work"}, {""}}, law: "art. 18 lid 1 Participatiewet",
			with: func(s int) participation.Messages {
				return participation.Messages{Directives: []participation.Directive{work, volunteer}, Bearers: bearer(participation.Bearer{Hours: pick(31, 40, s)})}
			}},
		{kind: participation.MoreTasks, impossible: true, sides: [][]string{{"volunteer", "work"}, {""}}, law: "art. 18 lid 1 Participatiewet",
			with: func(s int) participation.Messages {
				return participation.Messages{Directives: []participation.Directive{work, volunteer}, Bearers: bearer(participation.Bearer{Tasks: pick(1, 2, s)})}
			}},
		{kind: participation.CarerCountedTwice, impossible: true, sides: [][]string{{"care"}, {"work"}}, law: "art. 2.3.2 lid 4 onder c Wmo 2015",
			with: func(s int) participation.Messages {
				return participation.Messages{Directives: []participation.Directive{work, care}, Bearers: bearer(participation.Bearer{Hours: pick(40, 44, s)})}
			}},
		{kind: participation.OutOfOrder, absentIs: true, sides: [][]string{{"work"}, {"first"}}, law: "art. 18 lid 1 Participatiewet",
			with: func(s int) participation.Messages {
				return participation.Messages{Directives: []participation.Directive{work, first}, Bearers: bearer(participation.Bearer{
					Finished: []participation.FinishedActivity{{Activity: participation.Treatment, Is: pick(false, true, s)}},
				})}
			}},
		{kind: participation.DutyOfExempt, sides: [][]string{{"work"}, {""}}, law: "art. 9 lid 2 Participatiewet",
			with: func(s int) participation.Messages {
				return participation.Messages{Directives: []participation.Directive{work}, Bearers: bearer(participation.Bearer{
					Exempt: exempt(pick(year, integraal.Between(year.From, year.From), s)),
				})}
			}},
		{kind: participation.DutyOfExempt, sides: [][]string{{"work"}, {""}}, law: "art. 9 lid 2 Participatiewet",
			with: func(s int) participation.Messages {
				held, _ := exempt(integraal.Know(year)).Value()
				return participation.Messages{Directives: []participation.Directive{work}, Bearers: bearer(participation.Bearer{
					Exempt: pick(held, nil, s),
				})}
			}},
		{kind: participation.SanctionHitsOthers, sides: [][]string{{"measure"}, {""}}, law: "art. 18 lid 12 Participatiewet",
			with: func(s int) participation.Messages {
				return participation.Messages{Adverse: []participation.Adverse{measure}, Bearers: bearer(participation.Bearer{
					Family: []participation.FamilyMember{{ID: "D", Is: pick(true, false, s), Child: true}},
				})}
			}},
		{kind: participation.DataNotCovered, absentIs: true, sides: [][]string{{"used", "work"}, {""}}, law: "art. 65 lid 1 Participatiewet",
			with: func(s int) participation.Messages {
				return participation.Messages{Directives: []participation.Directive{work}, Uses: []participation.DataUse{{
					ID: "used", About: "M", Sender: "K", For: "work", Covered: pick(false, true, s),
					Basis: integraal.Wmo2015.Art("5.2.1", on(2026, time.July, 1)).Lid("2"),
				}}}
			}},
		{kind: participation.VolunteerDisregard, sides: [][]string{{"volunteer"}, {""}}, law: "ECLI:NL:CRVB:2018:3849",
			with: func(s int) participation.Messages {
				held, _ := exempt(integraal.Know(year)).Value()
				return participation.Messages{Directives: []participation.Directive{volunteer}, Bearers: bearer(participation.Bearer{
					Exempt: pick(held, nil, s), Allowance: integraal.Know(true),
				})}
			}},
		{kind: participation.VolunteerDisregard, sides: [][]string{{"volunteer"}, {""}}, law: "ECLI:NL:CRVB:2018:3849",
			with: func(s int) participation.Messages {
				return participation.Messages{Directives: []participation.Directive{volunteer}, Bearers: bearer(participation.Bearer{
					Exempt: exempt(integraal.Know(year)), Allowance: pick(true, false, s),
				})}
			}},
	}
}

// Each deciding fact in its five states: a contradiction, none, or an open
// question that names the fact. Unknown is never taken for no.
func TestFiveStatesOfWhatDecidesAContradiction(t *testing.T) {
	t.Parallel()
	const is, absent, unknown, contested, hidden = 0, 1, 2, 3, 4
	for _, c := range scenes() {
		t.Run(c.kind.String(), func(t *testing.T) {
			t.Parallel()
			found := of(tensions(t, c.with(is)), c.kind)
			require.Len(t, found, 1)
			assert.Equal(t, integraal.Applies, found[0].Verdict)
			assert.Empty(t, found[0].Missing)
			assert.Equal(t, c.sides, namesOf(found[0]))
			assert.Contains(t, allLaws(found[0]), c.law)
			assert.NotContains(t, found[0].Says.NL, "{")

			none, err := participation.Contradictions(c.with(absent), reviewDay)
			switch {
			case c.impossible:
				assert.True(t, integraal.HasFault(err, "fact.impossible"))
			case c.absentIs:
				require.NoError(t, err)
				require.Len(t, of(none, c.kind), 1)
				assert.Equal(t, integraal.Applies, of(none, c.kind)[0].Verdict)
			default:
				require.NoError(t, err)
				assert.Empty(t, of(none, c.kind))
			}
			for s, state := range map[int]integraal.State{
				unknown: integraal.Unknown, contested: integraal.Contested, hidden: integraal.NotVisible,
			} {
				open := of(tensions(t, c.with(s)), c.kind)
				require.Len(t, open, 1, state)
				assert.Equal(t, integraal.Undetermined, open[0].Verdict, state)
				require.Len(t, open[0].Missing, 1, state)
				assert.Equal(t, state, open[0].Missing[0].State)
				assert.NotContains(t, open[0].Says.NL, "{", state)
				word, has := participation.Word(open[0].Missing[0].Fact)
				require.True(t, has)
				assert.Contains(t, open[0].Says.NL, word.NL)
				assert.Contains(t, open[0].Says.EN, word.EN)
			}
		})
	}
}

// The other value of the deciding fact leaves no contradiction.
func TestTheOtherValueIsNoContradiction(t *testing.T) {
	t.Parallel()
	year := integraal.Between(on(2025, time.January, 1), on(2025, time.December, 31))
	work := impose(ask("work", "K", pwLaw, participation.Work, 24))
	for name, b := range map[string]participation.Bearer{
		"can carry it":      {Hours: integraal.Know(24), Tasks: integraal.Know(1), Exempt: integraal.KnowAbsent[[]participation.HeldExemption]()},
		"no exemption":      {Hours: integraal.Know(24), Tasks: integraal.Know(1), Exempt: integraal.Know([]participation.HeldExemption{})},
		"exemption is over": {Hours: integraal.Know(24), Tasks: integraal.Know(1), Exempt: integraal.Know([]participation.HeldExemption{{Lifts: participation.Duties(), Period: integraal.Know(year)}})},
		"lifts another":     {Hours: integraal.Know(24), Tasks: integraal.Know(1), Exempt: integraal.Know([]participation.HeldExemption{{Lifts: []participation.Duty{participation.Tegenprestatie}, Period: integraal.Know(integraal.From(year.From))}})},
	} {
		b.ID = "M"
		found := tensions(t, participation.Messages{Directives: []participation.Directive{work}, Bearers: []participation.Bearer{b}})
		assert.Empty(t, found.Groups, name)
		assert.True(t, integraal.Is(found.Contradicted("work"), false), name)
	}
}

// Which exemptions there are is unknown until someone said so: a duty of onderdeel
// a does not pass as settled, one that no exemption can lift does.
func TestExemptionsThatNobodyGaveAreOpen(t *testing.T) {
	t.Parallel()
	work := impose(ask("work", "K", pwLaw, participation.Work, 24))
	tell := participation.Directive{
		ID: "tell", About: "M", Sender: "K", Law: pwLaw, Imposed: true, Duty: participation.Inform,
		Activity: participation.Training, Direction: participation.Towards, Hours: integraal.Know(0),
	}
	for name, bearers := range map[string][]participation.Bearer{
		"not listed": nil, "unset": {{ID: "M", Hours: integraal.Know(24), Tasks: integraal.Know(2)}},
	} {
		found := tensions(t, participation.Messages{Directives: []participation.Directive{work, tell}, Bearers: bearers})
		open := of(found, participation.DutyOfExempt)
		require.Len(t, open, 1, name)
		assert.Equal(t, integraal.Undetermined, open[0].Verdict, name)
		assert.Equal(t, [][]string{{"work"}}, namesOf(open[0]), name)
		require.Len(t, open[0].Missing, 1, name)
		assert.Equal(t, participation.FactExemptions, open[0].Missing[0].Fact, name)
		assert.Equal(t, "M", open[0].Missing[0].Who, name)
		assert.False(t, integraal.Is(found.Contradicted("work"), false), name)
	}
}

// What a position lifts or blocks is what a duty of the same day stands against.
func TestAPositionSaysWhatIsHeld(t *testing.T) {
	t.Parallel()
	accept := participation.Directive{
		ID: "accept", About: "M", Sender: "K", Law: pwLaw, Imposed: true, Duty: participation.AcceptWork,
		Activity: participation.Work, Direction: participation.Towards, Hours: integraal.Know(10),
	}
	seek := accept
	seek.ID, seek.Duty = "seek", participation.SeekWork
	facts := participation.PersonFacts{
		ID: "M", Born: integraal.Know(on(1990, time.May, 1)), Bijstand: integraal.Know(integraal.From(on(2025, time.December, 1))),
		SingleParent: integraal.Know(true), YoungestChild: integraal.Know(on(2020, time.March, 3)),
		Childcare: integraal.Know(false), Training: integraal.Know(false), Capacity: integraal.Know(false),
		Incapacitated: integraal.Know(false), Ontheffing: integraal.KnowAbsent[participation.Ontheffing](),
		Ontheffing9a: integraal.KnowAbsent[integraal.Period](),
	}
	verdicts := func(facts participation.PersonFacts) map[string]integraal.Fact[bool] {
		p, err := participation.PositionOf(facts, reviewDay, nil)
		require.NoError(t, err)
		found := tensions(t, participation.Messages{Directives: []participation.Directive{accept, seek}, Bearers: []participation.Bearer{{
			ID: "M", Hours: integraal.Know(40), Tasks: integraal.Know(2), Exempt: p.Held(),
		}}})
		return map[string]integraal.Fact[bool]{"accept": found.Contradicted("accept"), "seek": found.Contradicted("seek")}
	}
	blocked := verdicts(facts)
	assert.True(t, integraal.Is(blocked["accept"], true), "art. 9 lid 4 blocks accepting")
	assert.True(t, integraal.Is(blocked["seek"], false), "seeking goes on")

	facts.Ontheffing = integraal.Fact[participation.Ontheffing]{}
	open := verdicts(facts)
	assert.True(t, integraal.Is(open["accept"], true))
	assert.Equal(t, integraal.Unknown, open["seek"].State(), "an exemption may hold")

	facts.Ontheffing = integraal.Know(participation.Ontheffing{
		Period: integraal.Between(on(2026, time.January, 1), on(2026, time.June, 30)), LiftsA: true,
	})
	assert.True(t, integraal.Is(verdicts(facts)["seek"], true))
	assert.Equal(t, integraal.Unknown, participation.Position{}.Held().State(), "no position says nothing")
}

func namesOf(c participation.Contradiction) [][]string {
	var out [][]string
	for _, s := range c.Sides {
		var ids []string
		for _, v := range s.Voices {
			ids = append(ids, v.ID)
		}
		out = append(out, ids)
	}
	return out
}

func allLaws(c participation.Contradiction) []string {
	out := cites(c.Laws)
	for _, s := range c.Sides {
		for _, v := range s.Voices {
			out = append(out, v.Basis.String())
		}
	}
	return out
}

// The kinds that no missing fact decides.
func TestContradictionsBetweenDirectivesAndPlans(t *testing.T) {
	t.Parallel()
	twice := func(id, sender string) participation.Directive {
		d := ask(id, sender, wmoLaw, participation.Training, 2)
		d.Subject = "budget-course"
		return d
	}
	plan := func(id string, k participation.HelpPlanKind, to ...string) participation.HelpPlan {
		return participation.HelpPlan{ID: id, About: []string{"M", "M"}, Kind: k, Sender: id, TunedTo: to}
	}
	recorded := impose(ask("letter", "W", wmoLaw, participation.VoluntaryWork, 4))
	for kind, c := range map[participation.ContradictionKind]struct {
		m     participation.Messages
		sides [][]string
	}{
		participation.DoneTwice: {given(twice("a", "W"), twice("b", "G"), twice("c", "G")), [][]string{{"b", "c"}, {"a"}}},
		participation.CareAgainstWork: {given(
			ask("care", "W", wmoLaw, participation.InformalCare, 10), ask("work", "K", pwLaw, participation.Work, 10)), [][]string{{"care"}, {"work"}}},
		participation.DayOrSheltered: {given(
			ask("day", "W", wmoLaw, participation.DayActivity, 10), ask("sheltered", "K", pwLaw, participation.ShelteredWork, 10)), [][]string{{"day"}, {"sheltered"}}},
		participation.TreatmentAsDuty: {given(
			impose(ask("duty", "K", pwLaw, participation.Treatment, 1)), ask("choice", "W", wmoLaw, participation.Treatment, 1)), [][]string{{"duty"}, {"choice"}}},
		participation.DutyUnderWmo: {participation.Messages{Recorded: []participation.Recorded{{
			Directive: recorded, In: integraal.Source{Who: "letter of W", On: reviewDay},
		}}}, [][]string{{"letter"}, {""}}},
		participation.PlanBesidePlan: {participation.Messages{Plans: []participation.HelpPlan{
			plan("wgs", participation.WgsPlan), plan("pw", participation.PlanVanAanpak, "wmo"), plan("wmo", participation.WmoReport), plan("pip", participation.PIP, "pw", "wmo", "wgs"),
		}}, [][]string{{"pw"}, {"wgs"}, {"wmo"}}},
		participation.StopDuringDebtPlan: {participation.Messages{
			Plans:   []participation.HelpPlan{plan("debts", participation.WgsPlan)},
			Adverse: []participation.Adverse{{ID: "hold", About: "M", Act: participation.Blokkering, Sender: "K"}},
		}, [][]string{{"hold"}, {"debts"}}},
	} {
		found := of(tensions(t, c.m), kind)
		require.Len(t, found, 1, kind)
		assert.Equal(t, c.sides, namesOf(found[0]), kind)
		assert.Equal(t, integraal.Applies, found[0].Verdict, kind)
		assert.NotEmpty(t, found[0].Ways, kind)
		pairs := 0
		for p := range found[0].Pairs() {
			assert.Equal(t, kind, p.Kind)
			pairs++
		}
		want := 0
		for i := range c.sides {
			for j := i + 1; j < len(c.sides); j++ {
				want += len(c.sides[i]) * len(c.sides[j])
			}
		}
		assert.Equal(t, want, pairs, kind)
	}
}

// What is tuned, said by one sender, or on another person is none.
func TestWhatIsNoContradictionOfPlansAndTasks(t *testing.T) {
	t.Parallel()
	tuned := participation.Messages{Plans: []participation.HelpPlan{
		{ID: "a", About: []string{"M"}, Kind: participation.WgsPlan, Sender: "G", TunedTo: []string{"b"}},
		{ID: "b", About: []string{"M"}, Kind: participation.WmoReport, Sender: "W"},
		{ID: "c", About: []string{"S"}, Kind: participation.Familiegroepsplan, Sender: "J"},
	}}
	assert.Empty(t, tensions(t, tuned).Groups)
	same := given(ask("care", "W", wmoLaw, participation.InformalCare, 1))
	same.Adverse = []participation.Adverse{{ID: "x", About: "M", Act: participation.WmoHerzien, Sender: "W"}}
	same.Plans = []participation.HelpPlan{{ID: "p", About: []string{"M"}, Kind: participation.WgsPlan, Sender: "G"}}
	assert.Empty(t, tensions(t, same).Groups, "the Wmo takes no income, and care that is counted on is no task")
}

// Constructing a duty on the Wmo stays refused; a record of one is found.
func TestADutyOnTheWmoIsRefusedAndARecordOfOneIsFound(t *testing.T) {
	t.Parallel()
	wrong := impose(ask("letter", "W", wmoLaw, participation.VoluntaryWork, 4))
	_, err := participation.Contradictions(given(wrong), reviewDay)
	assert.True(t, integraal.HasFault(err, "directive.wmo-duty"))
	_, err = participation.Contradictions(participation.Messages{Recorded: []participation.Recorded{{Directive: wrong}}}, reviewDay)
	assert.True(t, integraal.HasFault(err, "directive.record"), "a record says where it stands")
	m := participation.Messages{Recorded: []participation.Recorded{{
		Directive: wrong, In: integraal.Source{Who: "letter of W", Standard: integraal.Document, On: reviewDay},
	}}}
	found := tensions(t, m)
	assert.Equal(t, participation.DutyUnderWmo, found.Touching("letter")[len(found.Touching("letter"))-1].Kind)
	assert.True(t, integraal.Is(found.Contradicted("letter"), true))
}

// What only the Participatiewet gives is not offered where no side rests on it.
func TestNoWayOfAnotherLaw(t *testing.T) {
	t.Parallel()
	m := given(ask("a", "W", wmoLaw, participation.DayActivity, 30), ask("b", "G", integraal.Wgs, participation.Training, 30))
	m.Bearers = []participation.Bearer{{ID: "M", Hours: integraal.Know(40), Tasks: integraal.Know(1)}}
	found := tensions(t, m)
	require.Len(t, found.Groups, 2)
	for _, c := range found.Groups {
		assert.Empty(t, c.Laws)
		assert.Equal(t, []integraal.Name{"way.wmoTuning", "way.together"}, codesOf(c.Ways), c.Kind)
	}
}

func TestOrderIsAskedBothWays(t *testing.T) {
	t.Parallel()
	one := ask("treat-first", "W", wmoLaw, participation.Work, 0)
	one.First = participation.Treatment
	other := ask("work-first", "K", pwLaw, participation.Treatment, 0)
	other.First = participation.Work
	found := of(tensions(t, given(one, other)), participation.OutOfOrder)
	require.Len(t, found, 1, "one group for one pair of activities")
	assert.Equal(t, [][]string{{"work-first"}, {"treat-first"}}, namesOf(found[0]))
	own := ask("now", "W", wmoLaw, participation.Work, 0)
	assert.Empty(t, of(tensions(t, given(one, own)), participation.OutOfOrder), "who changes their own mind contradicts nobody")
}

// anyMessages are messages to a small household.
func anyMessages(t *rapid.T) participation.Messages {
	var m participation.Messages
	people := rapid.SampledFrom([]string{"M", "A", "S"})
	senders := rapid.SampledFrom([]string{"K", "W", "G"})
	for i := range rapid.IntRange(0, 10).Draw(t, "directives") {
		law := rapid.SampledFrom([]integraal.Law{pwLaw, wmoLaw, integraal.Wgs}).Draw(t, "law")
		d := participation.Directive{
			ID: "d" + strconv.Itoa(i), About: people.Draw(t, "about"), Sender: senders.Draw(t, "sender"), Law: law,
			Activity:  rapid.SampledFrom(participation.Activities()).Draw(t, "activity"),
			Direction: rapid.SampledFrom([]participation.Direction{participation.Towards, participation.Away}).Draw(t, "direction"),
			Hours:     anyFact(t, "hours", rapid.IntRange(0, 40)), Period: anyPeriod().Draw(t, "period"),
			Subject: rapid.SampledFrom([]string{"", "intake"}).Draw(t, "subject"),
		}
		d.Imposed = law == pwLaw && d.Activity != participation.Motivation && rapid.Bool().Draw(t, "imposed")
		if first := rapid.SampledFrom([]participation.Activity{participation.NoActivity, participation.Treatment, participation.Work}).Draw(t, "first"); first != d.Activity {
			d.First = first
		}
		m.Directives = append(m.Directives, d)
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "plans") {
		m.Plans = append(m.Plans, participation.HelpPlan{
			ID: "p" + strconv.Itoa(i), About: []string{people.Draw(t, "about")}, Sender: senders.Draw(t, "sender"),
			Kind: rapid.SampledFrom(participation.HelpPlanKinds()).Draw(t, "kind"), TunedTo: []string{"p" + strconv.Itoa(rapid.IntRange(0, 3).Draw(t, "tuned"))},
		})
	}
	for i := range rapid.IntRange(0, 2).Draw(t, "acts") {
		m.Adverse = append(m.Adverse, participation.Adverse{
			ID: "a" + strconv.Itoa(i), About: people.Draw(t, "about"), Sender: senders.Draw(t, "sender"), Act: rapid.SampledFrom(participation.Acts()).Draw(t, "act"),
		})
	}
	for i := range rapid.IntRange(0, 2).Draw(t, "uses") {
		m.Uses = append(m.Uses, participation.DataUse{
			ID: "u" + strconv.Itoa(i), About: people.Draw(t, "about"), Sender: senders.Draw(t, "sender"), For: "d0", Covered: anyFact(t, "covered", rapid.Bool()),
		})
	}
	for _, who := range []string{"M", "A"} {
		m.Bearers = append(m.Bearers, anyBearer(t, who))
	}
	return m
}

func anyBearer(t *rapid.T, who string) participation.Bearer {
	b := participation.Bearer{
		ID: who, Hours: anyFact(t, "can", rapid.IntRange(0, 60)), Tasks: anyFact(t, "tasks", rapid.IntRange(0, 4)),
		Allowance: anyFact(t, "allowance", rapid.Bool()), Alone: anyFact(t, "alone", rapid.Bool()),
		Finished: []participation.FinishedActivity{{Activity: participation.Treatment, Is: anyFact(t, "finished", rapid.Bool())}},
		Exempt: anyFact(t, "exemptions", rapid.Just([]participation.HeldExemption{
			{Lifts: []participation.Duty{participation.SeekWork}, Period: anyFact(t, "exempt", anyPeriod())},
		})),
		Family: []participation.FamilyMember{{ID: "S", Is: anyFact(t, "family", rapid.Bool()), Child: true}},
	}
	if b.Hours.State() == integraal.KnownAbsent {
		b.Hours = integraal.Fact[int]{}
	}
	if b.Tasks.State() == integraal.KnownAbsent {
		b.Tasks = integraal.Fact[int]{}
	}
	return b
}

func TestEveryKindIsBlindToOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day, m := anyCoveredDay(t), anyMessages(t)
		found, err := participation.Contradictions(m, day)
		require.NoError(t, err)
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		other := participation.Messages{
			Directives: slices.Clone(m.Directives), Plans: slices.Clone(m.Plans), Adverse: slices.Clone(m.Adverse),
			Uses: slices.Clone(m.Uses), Bearers: slices.Clone(m.Bearers),
		}
		shuffle(r, other.Directives)
		shuffle(r, other.Plans)
		shuffle(r, other.Adverse)
		shuffle(r, other.Uses)
		shuffle(r, other.Bearers)
		again, err := participation.Contradictions(other, day)
		require.NoError(t, err)
		assert.Equal(t, found, again)
	})
}

func shuffle[T any](r *rand.Rand, list []T) {
	r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
}

// No duty passes as settled while a contradiction about it is open, and each
// group says what it is, on which ground and what could be discussed.
func TestNoDutyPassesAsSettledWhileAContradictionIsOpen(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		m, day := anyMessages(t), anyCoveredDay(t)
		found, err := participation.Contradictions(m, day)
		require.NoError(t, err)
		touched := map[string]bool{}
		for _, c := range found.Groups {
			assert.NotEmpty(t, c.Ways)
			assert.NotContains(t, c.Says.NL+c.Says.EN, "{")
			assert.Equal(t, len(c.Missing) > 0, c.Verdict == integraal.Undetermined)
			assert.NotEqual(t, integraal.AppliesNot, c.Verdict)
			if c.Verdict == integraal.Applies {
				assert.Greater(t, len(c.Sides), 1, c.Kind)
			}
			for _, s := range c.Sides {
				assert.NotEmpty(t, s.Voices)
				for _, v := range s.Voices {
					touched[v.ID] = true
				}
			}
		}
		for _, d := range m.Directives {
			settled := integraal.Is(found.Contradicted(d.ID), false)
			assert.Equal(t, !touched[d.ID], settled, d.ID)
			assert.Equal(t, settled, len(found.Touching(d.ID)) == 0)
		}
	})
}

// Swapping the two regimes of an advice swaps sides of opposite advice, and
// changes nothing else in it.
func TestSwappingRegimesPermutesOnly(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day, ds := anyCoveredDay(t), anyDirectives(t)
		swapped := slices.Clone(ds)
		for i := range swapped {
			if swapped[i].Law == pwLaw {
				swapped[i].Law = wmoLaw
			} else {
				swapped[i].Law = pwLaw
			}
		}
		one, err := participation.Contradictions(given(ds...), day)
		require.NoError(t, err)
		other, err := participation.Contradictions(given(swapped...), day)
		require.NoError(t, err)
		assert.Equal(t, sidesOf(one), sidesOf(other))
	})
}

// Hours become known: what was a contradiction stays one or is settled by that
// fact, and what was found without it stays.
func TestMoreFactsNeverSilenceAnotherContradiction(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		m, day := anyMessages(t), anyCoveredDay(t)
		before, err := participation.Contradictions(m, day)
		require.NoError(t, err)
		for i := range m.Bearers {
			if m.Bearers[i].Hours.State() != integraal.Known {
				m.Bearers[i].Hours = integraal.Know(rapid.IntRange(0, 60).Draw(t, "can"))
			}
			if m.Bearers[i].Allowance.State() == integraal.Unknown {
				m.Bearers[i].Allowance = integraal.Know(rapid.Bool().Draw(t, "allowance"))
			}
		}
		after, err := participation.Contradictions(m, day)
		require.NoError(t, err)
		for _, c := range before.Groups {
			if c.Verdict != integraal.Applies {
				continue
			}
			assert.True(t, slices.ContainsFunc(after.Groups, func(d participation.Contradiction) bool {
				return d.Kind == c.Kind && d.About == c.About && d.Activity == c.Activity && d.Verdict == integraal.Applies
			}), "%s of %s", c.Kind, c.About)
		}
	})
}

func TestFaultsOfMessages(t *testing.T) {
	t.Parallel()
	reversed := integraal.Between(on(2026, time.May, 2), on(2026, time.May, 1))
	for code, m := range map[string]participation.Messages{
		"contradiction.unnamed": {Plans: []participation.HelpPlan{{Kind: participation.PIP}}},
		"contradiction.plan":    {Plans: []participation.HelpPlan{{ID: "p", Sender: "G", About: []string{"M"}}}},
		"directive.period":      {Adverse: []participation.Adverse{{ID: "a", Sender: "K", About: "M", Act: participation.Boete, Period: reversed}}},
		"act.unnamed":           {Adverse: []participation.Adverse{{ID: "a", Sender: "K", About: "M"}}},
		"contradiction.person":  {Bearers: []participation.Bearer{{}}},
		"contradiction.tasks":   {Bearers: []participation.Bearer{{ID: "M", Tasks: integraal.Know(-1)}}},
		"directive.hours":       {Bearers: []participation.Bearer{{ID: "M", Hours: integraal.Know(169)}}},
		"fact.impossible":       {Bearers: []participation.Bearer{{ID: "M", Hours: integraal.KnowAbsent[int]()}}},
		"directive.duplicate": {
			Directives: []participation.Directive{ask("x", "K", pwLaw, participation.Work, 1)},
			Plans:      []participation.HelpPlan{{ID: "x", Sender: "G", About: []string{"M"}, Kind: participation.PIP}},
		},
		"directive.motivation-duty": given(impose(ask("x", "K", pwLaw, participation.Motivation, 1))),
		"directive.first":           given(participation.Directive{ID: "x", About: "M", Sender: "K", Law: pwLaw, Activity: participation.Work, Direction: participation.Towards, First: participation.Work}),
	} {
		_, err := participation.Contradictions(m, reviewDay)
		faults := integraal.FaultsIn(err)
		require.Len(t, faults, 1, code)
		assert.Equal(t, code, faults[0].Code)
	}
	_, err := participation.Contradictions(participation.Messages{Uses: []participation.DataUse{{ID: "u"}}}, reviewDay)
	assert.True(t, integraal.HasFault(err, "contradiction.unnamed"))
}

func TestKindsAndPlansHaveCodesAndWords(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, k := range participation.ContradictionKinds() {
		assert.Regexp(t, `^[A-Z_]+$`, k.String())
		assert.False(t, seen[k.String()])
		seen[k.String()] = true
	}
	assert.Len(t, seen, 16)
	for _, k := range participation.HelpPlanKinds() {
		assert.NotEmpty(t, k.Text().NL)
		assert.False(t, k.By().IsZero())
	}
	assert.Equal(t, "invalid", participation.ContradictionKind(99).String())
	assert.True(t, participation.NoHelpPlan.By().IsZero())
	assert.NotEmpty(t, participation.NoHelpPlan.Text().NL)
	assert.Len(t, participation.Activities(), 8)
}

// BenchmarkContradictions is one household of five with a half of the
// directives for and a half against: few groups, and pairs by the square.
func BenchmarkContradictions(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		b.Run("n="+strconv.Itoa(n), func(b *testing.B) {
			ds := make([]participation.Directive, n)
			for i := range ds {
				ds[i] = duty24()
				if i%2 == 1 {
					ds[i] = advice0()
				}
				ds[i].ID, ds[i].About = strconv.Itoa(i), strconv.Itoa(i/2%5)
			}
			m := participation.Messages{Directives: ds}
			for i := range 5 {
				m.Bearers = append(m.Bearers, participation.Bearer{ID: strconv.Itoa(i), Hours: integraal.Know(20), Tasks: integraal.Know(2)})
			}
			found, err := participation.Contradictions(m, reviewDay)
			require.NoError(b, err)
			require.NotEmpty(b, of(found, participation.OppositeDirection))
			pairs := 0
			for range found.Pairs() {
				pairs++
			}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := participation.Contradictions(m, reviewDay); err != nil {
					b.Fatal(err)
				}
			}
			// What one directive costs stays about the same, while the pairs grow with
			// the square.
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/directive")
			b.ReportMetric(float64(len(found.Groups)), "groups")
			b.ReportMetric(float64(pairs), "pairs")
		})
	}
}

// What came first and is finished no longer stands in the way, whichever of the
// two activities it is.
func TestWhatIsFinishedIsNoLongerOutOfOrder(t *testing.T) {
	t.Parallel()
	for _, pair := range [][2]participation.Activity{
		{participation.Treatment, participation.Work}, {participation.Work, participation.Treatment},
	} {
		first, then := pair[0], pair[1]
		later := ask("later", "W", wmoLaw, then, 0)
		later.First = first
		m := given(later, ask("now", "K", pwLaw, then, 0))
		for done, count := range map[bool]int{true: 0, false: 1} {
			m.Bearers = []participation.Bearer{{ID: "M", Finished: []participation.FinishedActivity{{Activity: first, Is: integraal.Know(done)}}}}
			assert.Len(t, of(tensions(t, m), participation.OutOfOrder), count, "%s before %s, finished: %v", first, then, done)
		}
	}
}

// PR-001: data of the file of the Participatiewet may be used for an inquiry of Wmo
// art. 2.3.2 only with the person's explicit consent and as far as necessary (art.
// 5.1.1 lid 4, https://wetten.overheid.nl/BWBR0035362/2019-01-01). Without them it is
// used on a ground that does not cover it; nobody knowing leaves it open, and asks.
func TestPR001DataOfTheOtherLawNeedConsentAndNecessity(t *testing.T) {
	t.Parallel()
	inquiry := ask("inquiry", "W", wmoLaw, participation.Training, 0)
	for i, covered := range states(true, false) {
		m := given(inquiry)
		m.Uses = []participation.DataUse{{
			ID: "file", About: "M", Sender: "W", For: "inquiry", Covered: covered,
			Basis: integraal.Wmo2015.Art("5.1.1", on(2026, time.July, 1)).Lid("4"),
		}}
		groups := of(tensions(t, m), participation.DataNotCovered)
		if i == 0 {
			assert.Empty(t, groups, "with consent and necessity")
			continue
		}
		require.Len(t, groups, 1, covered.State())
		absent := covered.State() == integraal.KnownAbsent
		assert.Equal(t, absent, groups[0].Verdict == integraal.Applies, covered.State())
		if absent {
			continue
		}
		require.Len(t, groups[0].Missing, 1)
		question, found := participation.AskClient(groups[0].Missing[0].Fact)
		require.True(t, found)
		assert.Contains(t, question.NL, "vindt u goed")
	}
}
