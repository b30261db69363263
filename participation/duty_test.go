package participation_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

func codes(points []participation.Point) []integraal.Name {
	out := make([]integraal.Name, len(points))
	for i, p := range points {
		out[i] = p.Code
	}
	return out
}

// The duty to learn Dutch, step by step (art. 18b).
func TestLearningDutchStepByStep(t *testing.T) {
	t.Parallel()
	dutch := func(set func(*participation.LanguageFacts)) participation.Standing {
		f := mother()
		f.Language = learner()
		set(&f.Language)
		return position(t, f, reviewDay).Of(participation.LearnDutch)
	}
	s := dutch(func(f *participation.LanguageFacts) {
		f.Test, f.Notice = integraal.KnowAbsent[bool](), integraal.KnowAbsent[integraal.Date]()
	})
	assert.Equal(t, participation.DutyBlocked, s.Status, "no test")
	assert.Equal(t, "13", s.Grounds[0].By.Paragraph())
	s = dutch(func(f *participation.LanguageFacts) { f.Notice = integraal.KnowAbsent[integraal.Date]() })
	assert.Equal(t, participation.DutyBlocked, s.Status, "no letter")
	assert.Equal(t, "4", s.Grounds[0].By.Paragraph())
	s = dutch(func(f *participation.LanguageFacts) { f.Test = integraal.Know(true) })
	assert.Equal(t, participation.DutyLifted, s.Status, "the test was passed")
	for by, set := range map[string]func(*participation.LanguageFacts){
		"2": func(f *participation.LanguageFacts) { f.Schooling = integraal.Know(true) },
		"5": func(f *participation.LanguageFacts) { f.Diploma = integraal.Know(true) },
	} {
		s = dutch(set)
		assert.Equal(t, participation.DutyLifted, s.Status)
		assert.Equal(t, by, s.Grounds[0].By.Paragraph())
	}
	s = dutch(func(f *participation.LanguageFacts) { f.Document = integraal.Know(true) })
	assert.Equal(t, participation.DutyLifted, s.Status, "a document lifts it at any time, also after the letter")

	assert.Equal(t, []integraal.Name{"language.level", "language.proof", "language.noReduction"}, codes(dutch(func(*participation.LanguageFacts) {}).Points))
	s = dutch(func(f *participation.LanguageFacts) { f.Progress = integraal.Know(false) })
	assert.Contains(t, codes(s.Points), integraal.Name("language.reductionAsks"))
	s = dutch(func(f *participation.LanguageFacts) { f.Progress = integraal.Fact[bool]{} })
	assert.Contains(t, codes(s.Points), integraal.Name("language.judgeProgress"))
	assert.Equal(t, participation.DutyApplies, s.Status)
	assert.Equal(t, participation.FactProgress, s.Further[0].Fact)
}

// The month of lid 6 onder a: the day before, of and after its end. The letter
// of 2 February 2026 gives until Monday 2 March; one of 31 January until
// 28 February, a Saturday, and so until Monday 2 March as well.
func TestTheMonthToBeginLearning(t *testing.T) {
	t.Parallel()
	for _, notice := range []integraal.Date{on(2026, time.February, 2), on(2026, time.January, 31)} {
		f := mother()
		f.Language = learner()
		f.Language.Notice, f.Language.Began = integraal.Know(notice), integraal.KnowAbsent[integraal.Date]()
		for day, code := range map[integraal.Date]integraal.Name{
			reviewDay.AddDays(-1): "language.noReductionYet", reviewDay: "language.noReductionYet", reviewDay.AddDays(1): "language.reductionAsks",
		} {
			s := position(t, f, day).Of(participation.LearnDutch)
			assert.Contains(t, codes(s.Points), code, day)
			if code == "language.noReductionYet" {
				i := slices.Index(codes(s.Points), "language.begin")
				assert.Equal(t, reviewDay, s.Points[i].Day)
			}
		}
		for began, code := range map[integraal.Date]integraal.Name{
			reviewDay: "language.noReduction", reviewDay.AddDays(1): "language.beganLate",
		} {
			f.Language.Began = integraal.Know(began)
			assert.Contains(t, codes(position(t, f, on(2026, time.May, 1)).Of(participation.LearnDutch).Points), code, began)
		}
	}
}

// No answer on the language names an amount or a percentage: blame and urgent
// reasons come first, and a person answers them (lid 6 onder b and 7).
func TestNoReductionIsComputed(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p, err := participation.PositionOf(anyPerson(t), anyPositionDay(t), nil)
		require.NoError(t, err)
		for _, s := range p.Duties {
			for _, point := range s.Points {
				assert.NotRegexp(t, `%|€|20 procent`, point.Text.NL)
				if point.Code == "language.reductionAsks" {
					assert.Contains(t, point.Text.NL, "moet een mens twee vragen beantwoorden")
				}
			}
		}
	})
}

// The plan is for 18 to 26, and binds until the 27th birthday; of a plan from
// before it the law does not say whether it runs on.
func TestThePlanOfTheYoung(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Born, f.Bijstand = integraal.Know(on(1999, time.March, 2)), integraal.Know(integraal.From(on(2024, time.May, 1)))
	f.Plan = integraal.Know(true)
	before := position(t, f, reviewDay.AddDays(-1)).Of(participation.WorkOnPlan)
	assert.Equal(t, participation.DutyApplies, before.Status)
	assert.Equal(t, reviewDay, before.Ends)
	assert.Equal(t, []integraal.Name{"duty.plan.annex", "duty.plan.together"}, codes(before.Points))
	assert.Equal(t, participation.Must, before.Points[0].Power)
	for _, day := range []integraal.Date{reviewDay, reviewDay.AddDays(1)} {
		after := position(t, f, day).Of(participation.WorkOnPlan)
		assert.Equal(t, participation.DutyJudgement, after.Status)
		assert.Equal(t, integraal.Name("participation.ground.planAfter27"), after.Grounds[0].Name)
	}
	f.Plan = integraal.KnowAbsent[bool]()
	assert.Equal(t, participation.DutyApplies, position(t, f, reviewDay.AddDays(-1)).Of(participation.WorkOnPlan).Status, "cooperate in drawing it up")
	assert.Equal(t, participation.DutyAppliesNot, position(t, f, reviewDay).Of(participation.WorkOnPlan).Status)
	f.Incapacitated = integraal.Know(true)
	lifted := position(t, f, reviewDay.AddDays(-1)).Of(participation.WorkOnPlan)
	assert.Equal(t, participation.DutyLifted, lifted.Status)
	assert.Equal(t, "5", lifted.Grounds[0].By.Paragraph())

	late := mother()
	late.Plan = integraal.Fact[bool]{}
	assert.Equal(t, participation.DutyAppliesNot, position(t, late, reviewDay).Of(participation.WorkOnPlan).Status, "reported at 43")
}

func TestTheSupportOfTheYoungByDay(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Born, f.Bijstand = integraal.Know(on(2003, time.January, 15)), integraal.Know(integraal.From(on(2024, time.May, 1)))
	support := func(f participation.PersonFacts, day integraal.Date) participation.Point {
		return position(t, f, day).Of(participation.UseProvision).Points[1]
	}
	assert.Equal(t, integraal.Name("duty.support.youngBefore2026"), support(f, lastOld).Code)
	assert.Equal(t, participation.Must, support(f, lastOld).Power)
	assert.Equal(t, integraal.Name("duty.support.young"), support(f, firstNew).Code)
	assert.Equal(t, participation.May, support(f, firstNew).Power, "kan, art. 7a lid 1")
	assert.Equal(t, "art. 7a lid 1 onder a Participatiewet", support(f, firstNew).Laws[0].String())
	assert.Equal(t, integraal.Name("duty.support"), support(mother(), firstNew).Code)
}

func TestAFurtherDuty(t *testing.T) {
	t.Parallel()
	further := func(duty participation.Further, advised integraal.Fact[bool]) participation.Standing {
		f := mother()
		f.Further, f.DoctorAdvised = integraal.Know(duty), advised
		return position(t, f, reviewDay).Of(participation.FurtherDuty)
	}
	treatment := participation.Further{Period: integraal.Between(on(2026, time.February, 1), on(2026, time.June, 30)), Aim: participation.TowardsWork, Treatment: true}
	assert.Equal(t, participation.DutyBlocked, further(treatment, integraal.Know(false)).Status)
	assert.Equal(t, participation.DutyOpen, further(treatment, integraal.Fact[bool]{}).Status)
	s := further(treatment, integraal.Know(true))
	assert.Equal(t, participation.DutyApplies, s.Status)
	assert.Equal(t, on(2026, time.July, 1), s.Ends)
	plain := treatment
	plain.Treatment = false
	for aim, ground := range map[participation.Aim]integraal.Name{
		participation.TowardsWork: "participation.ground.towardsWork", participation.KindOfBijstand: "participation.ground.kindOfBijstand",
		participation.LessBijstand: "participation.ground.lessBijstand",
	} {
		plain.Aim = aim
		s = further(plain, integraal.Fact[bool]{})
		assert.Equal(t, participation.DutyApplies, s.Status, "no doctor is needed without a treatment")
		assert.Equal(t, ground, s.Grounds[0].Name)
	}
	plain.Period = integraal.Between(on(2026, time.January, 1), on(2026, time.March, 1))
	s = further(plain, integraal.Fact[bool]{})
	assert.Equal(t, participation.DutyAppliesNot, s.Status, "over since yesterday")
	assert.Equal(t, participation.May, s.Points[0].Power)

	f := mother()
	f.Further = integraal.Know(participation.Further{})
	_, err := participation.PositionOf(f, reviewDay, nil)
	assert.True(t, integraal.HasFault(err, "person.further"))
	f.Further = integraal.Know(participation.Further{Aim: participation.LessBijstand, Period: integraal.Between(reviewDay, lastOld)})
	_, err = participation.PositionOf(f, reviewDay, nil)
	assert.True(t, integraal.HasFault(err, "person.period"))
}

func TestRegistering(t *testing.T) {
	t.Parallel()
	f := mother()
	f.MayRegister = integraal.Know(false)
	p := position(t, f, reviewDay)
	assert.Equal(t, participation.DutyAppliesNot, p.Of(participation.Register).Status)
	assert.Equal(t, participation.DutyApplies, p.Of(participation.SeekWork).Status)
	f.MayRegister, f.Ontheffing9a = integraal.Know(true), integraal.Know(integraal.From(on(2026, time.January, 1)))
	assert.Equal(t, participation.DutyLifted, position(t, f, reviewDay).Of(participation.Register).Status, "registering is a part of onderdeel a")
}

// Care is an urgent reason only in so far as help towards work cannot take
// account of it, and never by itself (art. 9 lid 2, second sentence).
func TestCareAsAnUrgentReason(t *testing.T) {
	t.Parallel()
	yes := integraal.Know(true)
	for code, set := range map[integraal.Name]func(*participation.PersonFacts){
		"exemption.show.noCare":           func(*participation.PersonFacts) {},
		"exemption.show.careOpen":         func(f *participation.PersonFacts) { f.CareTasks = yes },
		"exemption.show.careAccounted":    func(f *participation.PersonFacts) { f.CareTasks, f.CareAccounted = yes, yes },
		"exemption.show.careNotAccounted": func(f *participation.PersonFacts) { f.CareTasks, f.CareAccounted = yes, integraal.Know(false) },
	} {
		f := mother()
		set(&f)
		p := position(t, f, reviewDay)
		e := p.Exemption(participation.UrgentReasons)
		assert.Contains(t, codes(e.Shows), code)
		assert.Equal(t, participation.ExemptionJudgement, e.Available, "a person judges, whatever the care is")
		assert.Equal(t, participation.DutyApplies, p.Of(participation.SeekWork).Status)
	}
}

// The plan within six months of the request and the review every six months
// (art. 9a lid 7 and 8).
func TestThePlanOfArticle9a(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Ontheffing9a = integraal.Know(integraal.From(on(2025, time.October, 1)))
	f.Request9a = integraal.Know(on(2025, time.September, 15))
	follows := func(code integraal.Name) participation.Point {
		e := position(t, f, reviewDay).Exemption(participation.ChildUnder5)
		return e.Follows[slices.Index(codes(e.Follows), code)]
	}
	assert.Equal(t, on(2026, time.March, 15), follows("exemption.follows.plan").Day)
	assert.True(t, follows("exemption.follows.review").Day.IsZero(), "there is no plan yet")
	for made, next := range map[integraal.Date]integraal.Date{
		on(2025, time.September, 3): on(2026, time.March, 3), on(2025, time.September, 2): on(2026, time.September, 2),
		on(2025, time.February, 20): on(2026, time.August, 20),
	} {
		f.Plan9a = integraal.Know(made)
		assert.Equal(t, next, follows("exemption.follows.review").Day, "every six months after %s", made)
		assert.True(t, follows("exemption.follows.plan").Day.IsZero())
	}
}

func TestMisconductHasNoAgeAndNoExemption(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Born, f.Incapacitated = integraal.Know(on(1950, time.January, 1)), integraal.Know(true)
	f.Ontheffing = integraal.Know(participation.Ontheffing{Period: integraal.From(on(2020, time.January, 1)), LiftsA: true, LiftsC: true})
	assert.Equal(t, participation.DutyApplies, position(t, f, reviewDay).Of(participation.Behave).Status)
}

// Each power of a duty's points is what the law gives: what it calls kan stays
// may, on every day and for every person.
func TestPowersOfPoints(t *testing.T) {
	t.Parallel()
	may := []integraal.Name{"duty.support.young", "duty.further.may", "exemption.show.careNotAccounted", "exemption.follows.howLong", "exemption.ask.urgentReasons", "exemption.judge.reasons"}
	must := []integraal.Name{"duty.plan.annex", "duty.plan.together", "duty.tuned", "duty.support", "language.test", "language.notice", "language.noReduction"}
	rapid.Check(t, func(t *rapid.T) {
		p, err := participation.PositionOf(anyPerson(t), anyPositionDay(t), nil)
		require.NoError(t, err)
		var points []participation.Point
		for _, s := range p.Duties {
			points = append(points, s.Points...)
		}
		for _, e := range p.Exemptions {
			points = slices.Concat(points, e.Judgements, e.Shows, e.Asks, e.Follows)
		}
		for _, point := range points {
			if slices.Contains(may, point.Code) {
				assert.Equal(t, participation.May, point.Power, point.Code)
			}
			if slices.Contains(must, point.Code) {
				assert.Equal(t, participation.Must, point.Power, point.Code)
			}
			for _, law := range point.Laws {
				assert.False(t, law.IsZero(), point.Code)
			}
		}
	})
}

// Art. 18b asks the Dutch that work needs. Of whom art. 9 asks no work, the law
// does not say whether it asks Dutch: a judgement, and never a duty by itself.
func TestDutchOfWhoNeedNotWork(t *testing.T) {
	t.Parallel()
	for name, set := range map[string]func(*participation.PersonFacts){
		"pension age":   func(f *participation.PersonFacts) { f.Born = integraal.Know(on(1955, time.January, 1)) },
		"incapacitated": func(f *participation.PersonFacts) { f.Incapacitated = integraal.Know(true) },
	} {
		f := mother()
		f.Language = learner()
		set(&f)
		s := position(t, f, reviewDay).Of(participation.LearnDutch)
		assert.Equal(t, participation.DutyJudgement, s.Status, name)
		assert.Equal(t, integraal.Name("participation.ground.noWorkDuty"), s.Grounds[0].Name)
	}
	f := mother()
	f.Language, f.Incapacitated = learner(), integraal.Fact[bool]{}
	s := position(t, f, reviewDay).Of(participation.LearnDutch)
	assert.Equal(t, participation.DutyOpen, s.Status)
	assert.Equal(t, participation.FactIncapacitated, s.Missing[0].Fact)
}

// Of whom nothing is known, nothing is lifted, imposed, blocked or denied, and
// each duty asks what it needs.
func TestOfWhomNothingIsKnown(t *testing.T) {
	t.Parallel()
	for _, day := range []integraal.Date{on(2023, time.January, 1), lastOld, firstNew, on(2026, time.December, 31)} {
		p := position(t, participation.PersonFacts{ID: "X"}, day)
		for _, s := range p.Duties {
			assert.Equal(t, participation.DutyOpen, s.Status, s.Duty)
			assert.NotEmpty(t, s.Missing, s.Duty)
			assert.Empty(t, s.Grounds, s.Duty)
			for _, m := range s.Missing {
				assert.Equal(t, integraal.Unknown, m.State)
			}
		}
		for _, e := range p.Exemptions {
			assert.Equal(t, participation.ExemptionOpen, e.Available, e.Kind)
			assert.Equal(t, integraal.Undetermined, e.Personal, e.Kind)
		}
	}
	assert.Equal(t, integraal.Undetermined, spouses(t, participation.TogetherFacts{}, reviewDay).As)
}

// A contested or hidden fact settles no more than an unknown one does.
func TestADoubtSettlesNoMoreThanNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day, f := anyPositionDay(t), anyPerson(t)
		unknown, contested, hidden := f, f, f
		unknown.Incapacitated = integraal.Fact[bool]{}
		contested.Incapacitated = integraal.Contest(
			integraal.Account[bool]{Value: true, Source: integraal.Source{Who: "a"}},
			integraal.Account[bool]{Value: false, Source: integraal.Source{Who: "b"}})
		hidden.Incapacitated = integraal.Hide[bool](integraal.Same("ask"))
		want, err := participation.PositionOf(unknown, day, nil)
		require.NoError(t, err)
		for _, doubt := range []participation.PersonFacts{contested, hidden} {
			p, err := participation.PositionOf(doubt, day, nil)
			require.NoError(t, err)
			for i := range p.Duties {
				assert.Equal(t, want.Duties[i].Status, p.Duties[i].Status, p.Duties[i].Duty)
			}
			for i := range p.Exemptions {
				assert.Equal(t, want.Exemptions[i].Available, p.Exemptions[i].Available)
			}
		}
	})
}
