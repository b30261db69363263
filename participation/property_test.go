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

// anyFact is a fact in any of its states.
func anyFact[T any](t *rapid.T, name string, values *rapid.Generator[T]) integraal.Fact[T] {
	switch rapid.IntRange(0, 6).Draw(t, name) {
	case 0:
		return integraal.Fact[T]{}
	case 1:
		return integraal.KnowAbsent[T]()
	case 2:
		return integraal.Contest(
			integraal.Account[T]{Value: values.Draw(t, name), Source: integraal.Source{Who: "a"}},
			integraal.Account[T]{Value: values.Draw(t, name), Source: integraal.Source{Who: "b"}})
	case 3:
		return integraal.Hide[T](integraal.Same("ask"))
	}
	return integraal.Know(values.Draw(t, name))
}

func anyDay(first, last integraal.Date) *rapid.Generator[integraal.Date] {
	return rapid.Custom(func(t *rapid.T) integraal.Date {
		return first.AddDays(rapid.IntRange(0, first.DaysUntil(last)).Draw(t, "days"))
	})
}

func anyPeriod() *rapid.Generator[integraal.Period] {
	return rapid.Custom(func(t *rapid.T) integraal.Period {
		from := anyDay(on(2020, time.January, 1), on(2026, time.December, 31)).Draw(t, "from")
		if rapid.Bool().Draw(t, "runs") {
			return integraal.From(from)
		}
		return integraal.Between(from, from.AddDays(rapid.IntRange(0, 2500).Draw(t, "length")))
	})
}

func anyPerson(t *rapid.T) participation.PersonFacts {
	yes := rapid.Bool()
	f := participation.PersonFacts{
		ID:                "P",
		Born:              anyFact(t, "born", anyDay(on(1950, time.January, 1), on(2015, time.January, 1))),
		Bijstand:          anyFact(t, "bijstand", anyPeriod()),
		SingleParent:      anyFact(t, "single", yes),
		YoungestChild:     anyFact(t, "child", anyDay(on(2010, time.January, 1), on(2022, time.December, 31))),
		Incapacitated:     anyFact(t, "incapacitated", yes),
		Startkwalificatie: anyFact(t, "startkwalificatie", yes),
		Ontheffing9a:      anyFact(t, "ontheffing9a", anyPeriod()),
		Months9a:          anyFact(t, "months9a", rapid.IntRange(0, 80)),
		Unwilling:         anyFact(t, "unwilling", yes),
		Childcare:         anyFact(t, "childcare", yes),
		Training:          anyFact(t, "training", yes),
		Capacity:          anyFact(t, "capacity", yes),
		Ontheffing: anyFact(t, "ontheffing", rapid.Custom(func(t *rapid.T) participation.Ontheffing {
			lifts := rapid.IntRange(1, 3).Draw(t, "lifts")
			return participation.Ontheffing{Period: anyPeriod().Draw(t, "period"), LiftsA: lifts&1 > 0, LiftsC: lifts&2 > 0}
		})),
	}
	if f.Born.State() == integraal.KnownAbsent {
		f.Born = integraal.Fact[integraal.Date]{}
	}
	anyDuties(t, &f)
	return f
}

// anyDuties draws the facts of the duties beyond those around work.
func anyDuties(t *rapid.T, f *participation.PersonFacts) {
	yes, days := rapid.Bool(), anyDay(on(2023, time.January, 1), on(2026, time.December, 31))
	f.MayRegister = anyFact(t, "mayRegister", yes)
	f.Language = participation.LanguageFacts{
		Schooling: anyFact(t, "schooling", yes), Diploma: anyFact(t, "diploma", yes), Document: anyFact(t, "document", yes),
		Test: anyFact(t, "test", yes), Notice: anyFact(t, "notice", days), Began: anyFact(t, "began", days),
		Progress: anyFact(t, "progress", yes),
	}
	f.Further = anyFact(t, "further", rapid.Custom(func(t *rapid.T) participation.Further {
		return participation.Further{
			Period: anyPeriod().Draw(t, "period"), Aim: participation.Aim(rapid.IntRange(1, 3).Draw(t, "aim")),
			Treatment: rapid.Bool().Draw(t, "treatment"),
		}
	}))
	f.DoctorAdvised, f.Plan = anyFact(t, "doctorAdvised", yes), anyFact(t, "plan", yes)
	f.CareTasks, f.CareAccounted = anyFact(t, "careTasks", yes), anyFact(t, "careAccounted", yes)
	f.Request9a, f.Plan9a = anyFact(t, "request9a", days), anyFact(t, "plan9a", days)
}

func anyCoveredDay(t *rapid.T) integraal.Date {
	return anyDay(participation.Covered().From, participation.Covered().Until).Draw(t, "day")
}

// anyPositionDay is a day for which there are positions.
func anyPositionDay(t *rapid.T) integraal.Date {
	days := participation.CoveredPositions()
	return anyDay(days.From, days.Until).Draw(t, "day")
}

// forget are the ways to take one fact away from a person.
func forget() []func(*participation.PersonFacts) {
	var date integraal.Fact[integraal.Date]
	var yes integraal.Fact[bool]
	var period integraal.Fact[integraal.Period]
	return []func(*participation.PersonFacts){
		func(f *participation.PersonFacts) { f.Born = date },
		func(f *participation.PersonFacts) { f.Bijstand = period },
		func(f *participation.PersonFacts) { f.SingleParent = yes },
		func(f *participation.PersonFacts) { f.YoungestChild = date },
		func(f *participation.PersonFacts) { f.Incapacitated = yes },
		func(f *participation.PersonFacts) { f.Ontheffing = integraal.Fact[participation.Ontheffing]{} },
		func(f *participation.PersonFacts) { f.Ontheffing9a = period },
		func(f *participation.PersonFacts) { f.Childcare = yes },
		func(f *participation.PersonFacts) { f.Training = yes },
		func(f *participation.PersonFacts) { f.Capacity = yes },
		func(f *participation.PersonFacts) { f.MayRegister = yes },
		func(f *participation.PersonFacts) { f.Language.Schooling = yes },
		func(f *participation.PersonFacts) { f.Language.Diploma = yes },
		func(f *participation.PersonFacts) { f.Language.Document = yes },
		func(f *participation.PersonFacts) { f.Language.Test = yes },
		func(f *participation.PersonFacts) { f.Language.Notice = date },
		func(f *participation.PersonFacts) { f.Further = integraal.Fact[participation.Further]{} },
		func(f *participation.PersonFacts) { f.DoctorAdvised = yes },
		func(f *participation.PersonFacts) { f.Plan = yes },
	}
}

// binds is whether a standing says firmly that the duty binds or does not.
func binds(s participation.Status) (binding, firm bool) {
	switch s {
	case participation.DutyApplies:
		return true, true
	case participation.DutyLifted, participation.DutyBlocked, participation.DutyAppliesNot:
		return false, true
	}
	return false, false
}

func TestWhatIsSaidWithLessIsNeverUnsaidByMore(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day, more := anyPositionDay(t), anyPerson(t)
		less := more
		rapid.SampledFrom(forget()).Draw(t, "forget")(&less)
		full, err := participation.PositionOf(more, day, nil)
		require.NoError(t, err)
		part, err := participation.PositionOf(less, day, nil)
		require.NoError(t, err)
		for i := range part.Duties {
			said, firm := binds(part.Duties[i].Status)
			if full.Duties[i].Status == participation.DutyJudgement {
				assert.False(t, firm, part.Duties[i].Duty)
			}
			if whole, firmer := binds(full.Duties[i].Status); firm && firmer {
				assert.Equal(t, said, whole, part.Duties[i].Duty)
			}
			if firm {
				_, firmer := binds(full.Duties[i].Status)
				assert.True(t, firmer, "%s was said with less", part.Duties[i].Duty)
			}
		}
	})
}

// TestTheDutiesOnPlainValues states art. 9 lid 1, 2, 4, 5, 7 and 9a once more,
// on values that are all known.
func TestTheDutiesOnPlainValues(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day := anyPositionDay(t)
		born := anyDay(on(1950, time.January, 1), on(2012, time.January, 1)).Draw(t, "born")
		child := anyDay(on(2010, time.January, 1), on(2022, time.December, 31)).Draw(t, "child")
		yes := func(name string) bool { return rapid.Bool().Draw(t, name) }
		bijstand, granted, granted9a := anyPeriod().Draw(t, "bijstand"), anyPeriod().Draw(t, "granted"), anyPeriod().Draw(t, "granted9a")
		incapacitated, childcare, training, capacity := yes("incapacitated"), yes("childcare"), yes("training"), yes("capacity")
		f := participation.PersonFacts{
			ID: "P", Born: integraal.Know(born), Bijstand: integraal.Know(bijstand), SingleParent: integraal.Know(true),
			YoungestChild: integraal.Know(child), Incapacitated: integraal.Know(incapacitated),
			Ontheffing:   integraal.Know(participation.Ontheffing{Period: granted, LiftsA: true}),
			Ontheffing9a: integraal.Know(granted9a), Childcare: integraal.Know(childcare),
			Training: integraal.Know(training), Capacity: integraal.Know(capacity),
		}
		p, err := participation.PositionOf(f, day, nil)
		require.NoError(t, err)

		under5, under12 := child.Age(day) < 5, child.Age(day) < 12
		exempt9a := granted9a.Contains(day) && under5
		old, _ := integraal.HasPensionAge(born, day)
		inForce := born.Age(day) >= 18 && !old && bijstand.Contains(day)
		a := inForce && !granted.Contains(day) && !exempt9a && !incapacitated
		want := map[participation.Duty]bool{
			participation.SeekWork:       a,
			participation.AcceptWork:     a && (!under12 || childcare && training && capacity),
			participation.UseProvision:   inForce && !incapacitated,
			participation.Tegenprestatie: inForce && !incapacitated && !exempt9a,
			participation.Inform:         bijstand.Contains(day),
			participation.Cooperate:      bijstand.Contains(day),
		}
		for duty, binding := range want {
			said, firm := binds(p.Of(duty).Status)
			assert.True(t, firm, duty)
			assert.Equal(t, binding, said, duty)
		}
	})
}

func TestMayNeverBecomesMust(t *testing.T) {
	t.Parallel()
	powers := map[participation.ExemptionKind]participation.Power{
		participation.UrgentReasons: participation.May,
		participation.ChildUnder12:  participation.ByLaw,
		participation.Incapacity:    participation.ByLaw,
		participation.ChildUnder5:   participation.MustOnRequest,
	}
	rapid.Check(t, func(t *rapid.T) {
		p, err := participation.PositionOf(anyPerson(t), anyPositionDay(t), nil)
		require.NoError(t, err)
		require.Len(t, p.Exemptions, len(powers))
		for _, e := range p.Exemptions {
			assert.Equal(t, powers[e.Kind], e.Power)
			if e.Kind != participation.Incapacity {
				assert.NotContains(t, e.Lifts, participation.UseProvision, "only incapacity lifts onderdeel b")
			}
			if e.Kind == participation.UrgentReasons {
				assert.NotEqual(t, participation.ExemptionAvailable, e.Available, "an urgent reason is a judgement")
			}
		}
		if b := p.Of(participation.UseProvision); b.Status == participation.DutyLifted {
			assert.Len(t, b.Grounds, 1)
			assert.Equal(t, "5", b.Grounds[0].By.Paragraph())
		}
	})
}
