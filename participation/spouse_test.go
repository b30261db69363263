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

func spouses(t *testing.T, f participation.TogetherFacts, day integraal.Date) participation.Spouses {
	t.Helper()
	s, err := participation.SpousesOf(f, day, nil)
	require.NoError(t, err)
	return s
}

// friends are two unmarried persons who share a home and care for each other,
// with everything known.
func friends() participation.TogetherFacts {
	no, never := integraal.Know(false), integraal.KnowAbsent[integraal.Date]()
	return participation.TogetherFacts{
		Married: no, Apart: no, SameHome: integraal.Know(true), MutualCare: integraal.Know(true),
		Kin: integraal.Know(participation.NoKin), CareNeed: no, CareGiven: no, CareReason: no,
		Applied:     integraal.Know(on(2025, time.June, 1)),
		LastMarried: never, LastTreated: never, Child: no, Contract: no, Registered: no,
	}
}

var (
	lastOld  = on(2025, time.December, 31)
	firstNew = on(2026, time.January, 1)
)

// Since 1 January 2026 the care need that is the reason to live together keeps
// two from being spouses, related or not; until then a care need of a relative
// in the second degree did, whatever the reason to live together.
func TestCareNeedOnTheDayOfChange(t *testing.T) {
	t.Parallel()
	yes := integraal.Know(true)
	friend := friends()
	friend.CareNeed, friend.CareGiven, friend.CareReason = yes, yes, yes
	assert.Equal(t, integraal.Applies, spouses(t, friend, lastOld).As)
	for _, day := range []integraal.Date{firstNew, firstNew.AddDays(1)} {
		s := spouses(t, friend, day)
		assert.Equal(t, integraal.AppliesNot, s.As)
		assert.Equal(t, integraal.Name("participation.ground.careNeed"), s.Grounds[0].Name)
		assert.Contains(t, s.Says.EN, "as long as the care is given")
	}

	sister := friends()
	sister.Kin, sister.CareNeed = integraal.Know(participation.SecondDegree), yes
	assert.Equal(t, integraal.AppliesNot, spouses(t, sister, lastOld).As)
	assert.Equal(t, integraal.Applies, spouses(t, sister, firstNew).As, "the care is not the reason to live together")
	sister.CareReason, sister.CareGiven = yes, yes
	assert.Equal(t, integraal.AppliesNot, spouses(t, sister, firstNew).As)
	sister.CareGiven = integraal.Know(false)
	assert.Equal(t, integraal.Applies, spouses(t, sister, firstNew).As, "only while the care is given")

	mother := friends()
	mother.Kin = integraal.Know(participation.FirstDegree)
	for _, day := range []integraal.Date{lastOld, firstNew} {
		assert.Equal(t, integraal.AppliesNot, spouses(t, mother, day).As)
	}
}

// An earlier marriage to each other settled a joint household until the end of
// 2025 however long ago it was; since then only in the two years before the
// application.
func TestFormerSpousesOnTheDayOfChange(t *testing.T) {
	t.Parallel()
	f := friends()
	f.MutualCare = integraal.Know(false)
	f.LastMarried = integraal.Know(on(2010, time.March, 1))
	assert.Equal(t, integraal.Applies, spouses(t, f, lastOld).As)
	assert.Equal(t, integraal.AppliesNot, spouses(t, f, firstNew).As)
	for day, as := range map[integraal.Date]integraal.Verdict{
		on(2023, time.May, 31): integraal.AppliesNot, on(2023, time.June, 1): integraal.Applies, on(2023, time.June, 2): integraal.Applies,
	} {
		f.LastMarried = integraal.Know(day)
		assert.Equal(t, as, spouses(t, f, firstNew).As, day)
	}
	f.LastMarried, f.LastTreated = integraal.KnowAbsent[integraal.Date](), integraal.Know(on(2023, time.May, 31))
	assert.Equal(t, integraal.AppliesNot, spouses(t, f, lastOld).As, "being treated as married counted for two years before too")
}

func TestTheFourSigns(t *testing.T) {
	t.Parallel()
	for lid, set := range map[string]func(*participation.TogetherFacts){
		"b": func(f *participation.TogetherFacts) { f.Child = integraal.Know(true) },
		"c": func(f *participation.TogetherFacts) { f.Contract = integraal.Know(true) },
		"d": func(f *participation.TogetherFacts) { f.Registered = integraal.Know(true) },
	} {
		f := friends()
		f.MutualCare = integraal.Know(false)
		assert.Equal(t, integraal.AppliesNot, spouses(t, f, reviewDay).As)
		set(&f)
		s := spouses(t, f, reviewDay)
		assert.Equal(t, integraal.Applies, s.As, lid)
		assert.Equal(t, lid, s.Grounds[0].By.Part())
		f.SameHome = integraal.Know(false)
		assert.Equal(t, integraal.AppliesNot, spouses(t, f, reviewDay).As, "no sign counts without one home")
	}
}

func TestMarriedAndApart(t *testing.T) {
	t.Parallel()
	f := participation.TogetherFacts{Married: integraal.Know(true), Apart: integraal.Know(false)}
	assert.Equal(t, integraal.Applies, spouses(t, f, reviewDay).As, "nothing else is asked of who is married")
	f.Apart = integraal.Fact[bool]{}
	s := spouses(t, f, reviewDay)
	assert.Equal(t, integraal.Undetermined, s.As)
	assert.Equal(t, participation.FactApart, s.Missing[0].Fact)
	f.Apart, f.SameHome = integraal.Know(true), integraal.Know(false)
	s = spouses(t, f, reviewDay)
	assert.Equal(t, integraal.AppliesNot, s.As)
	assert.Equal(t, integraal.Name("participation.ground.apart"), s.Grounds[0].Name)
}

func TestFaultsOfACouple(t *testing.T) {
	t.Parallel()
	c := participation.Couple{First: mother(), Second: mother()}
	c.First.YoungestChild = integraal.Know(on(2030, time.January, 1))
	c.Second.Months9a = integraal.Know(-1)
	c.Together.Applied = integraal.Know(on(2030, time.January, 1))
	_, err := participation.PositionsOf(c, reviewDay)
	paths := map[string]string{}
	for _, f := range integraal.FaultsIn(err) {
		paths[f.Code] = f.Path
	}
	assert.Equal(t, map[string]string{
		"person.child": "first.youngestChild", "person.months": "second.months9a", "together.day": "together.applied",
	}, paths)
	for day, code := range map[integraal.Date]string{
		on(2022, time.December, 31): "participation.day", on(2027, time.January, 1): "participation.unread",
		on(2027, time.December, 31): "participation.unread", on(2028, time.January, 1): "participation.day",
	} {
		_, err := participation.PositionsOf(c, day)
		assert.True(t, integraal.HasFault(err, code), day)
		_, err = participation.PositionOf(mother(), day, nil)
		assert.True(t, integraal.HasFault(err, code), day)
		_, err = participation.SpousesOf(friends(), day, nil)
		assert.True(t, integraal.HasFault(err, code), day)
	}
}

// A couple's answer is each person's own, whoever comes first.
func TestSpousesAreSymmetricAndKeepTheirOwn(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day := anyPositionDay(t)
		c := participation.Couple{First: anyPerson(t), Second: anyPerson(t), Together: anyTogether(t)}
		c.First.ID, c.Second.ID = "A", "B"
		both, err := participation.PositionsOf(c, day)
		require.NoError(t, err)
		turned, err := participation.PositionsOf(participation.Couple{First: c.Second, Second: c.First, Together: c.Together}, day)
		require.NoError(t, err)
		assert.Equal(t, both.First, turned.Second)
		assert.Equal(t, both.Second, turned.First)
		assert.Equal(t, both.Spouses, turned.Spouses)
		alone, err := participation.PositionOf(c.First, day, nil)
		require.NoError(t, err)
		assert.Equal(t, alone, both.First, "nothing of the other is in it")
		for _, d := range both.First.Duties {
			for _, m := range d.Missing {
				assert.Equal(t, "A", m.Who)
			}
		}
	})
}

func anyTogether(t *rapid.T) participation.TogetherFacts {
	yes, days := rapid.Bool(), anyDay(on(2005, time.January, 1), on(2022, time.December, 31))
	return participation.TogetherFacts{
		Married: anyFact(t, "married", yes), Apart: anyFact(t, "apart", yes), SameHome: anyFact(t, "sameHome", yes),
		MutualCare: anyFact(t, "mutualCare", yes), CareNeed: anyFact(t, "careNeed", yes), CareGiven: anyFact(t, "careGiven", yes),
		CareReason: anyFact(t, "careReason", yes), Child: anyFact(t, "child", yes), Contract: anyFact(t, "contract", yes),
		Registered: anyFact(t, "registered", yes), Applied: anyFact(t, "applied", days),
		LastMarried: anyFact(t, "lastMarried", days), LastTreated: anyFact(t, "lastTreated", days),
		Kin: anyFact(t, "kin", rapid.SampledFrom([]participation.Kin{participation.NoKin, participation.FirstDegree, participation.SecondDegree})),
	}
}

// forgetTogether are the ways to take one fact away from two persons.
func forgetTogether() []func(*participation.TogetherFacts) {
	var yes integraal.Fact[bool]
	var date integraal.Fact[integraal.Date]
	return []func(*participation.TogetherFacts){
		func(f *participation.TogetherFacts) { f.Married = yes },
		func(f *participation.TogetherFacts) { f.Apart = yes },
		func(f *participation.TogetherFacts) { f.SameHome = yes },
		func(f *participation.TogetherFacts) { f.MutualCare = yes },
		func(f *participation.TogetherFacts) { f.Kin = integraal.Fact[participation.Kin]{} },
		func(f *participation.TogetherFacts) { f.CareNeed = yes },
		func(f *participation.TogetherFacts) { f.CareGiven = yes },
		func(f *participation.TogetherFacts) { f.CareReason = yes },
		func(f *participation.TogetherFacts) { f.Applied = date },
		func(f *participation.TogetherFacts) { f.LastMarried = date },
		func(f *participation.TogetherFacts) { f.LastTreated = date },
		func(f *participation.TogetherFacts) { f.Child = yes },
		func(f *participation.TogetherFacts) { f.Contract = yes },
		func(f *participation.TogetherFacts) { f.Registered = yes },
	}
}

// What is said of two with less is never unsaid by more, and nothing is said
// without saying why or what is missing.
func TestUnknownNeverMakesSpouses(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day, more := anyPositionDay(t), anyTogether(t)
		less := more
		rapid.SampledFrom(forgetTogether()).Draw(t, "forget")(&less)
		full, err := participation.SpousesOf(more, day, nil)
		require.NoError(t, err)
		part, err := participation.SpousesOf(less, day, nil)
		require.NoError(t, err)
		if part.As != integraal.Undetermined {
			assert.Equal(t, part.As, full.As)
		}
		switch full.As {
		case integraal.Applies:
			assert.NotEmpty(t, full.Grounds)
		case integraal.AppliesNot:
			assert.NotEmpty(t, full.Failed)
		case integraal.Undetermined:
			assert.NotEmpty(t, full.Missing)
		}
	})
}

func TestFiveStatesOfTwoTogether(t *testing.T) {
	t.Parallel()
	answers := map[string][]string{}
	with := func(name string, day integraal.Date, set func(*participation.TogetherFacts)) {
		f := friends()
		set(&f)
		answers[name] = append(answers[name], renderSpouses(spouses(t, f, day)))
	}
	yes := integraal.Know(true)
	for _, s := range states(true, false) {
		with("married", reviewDay, func(f *participation.TogetherFacts) { f.SameHome, f.Married = integraal.Know(false), s })
		with("apart", reviewDay, func(f *participation.TogetherFacts) { f.SameHome, f.Married, f.Apart = integraal.Know(false), yes, s })
		with("sameHome", reviewDay, func(f *participation.TogetherFacts) { f.SameHome = s })
		with("mutualCare", reviewDay, func(f *participation.TogetherFacts) { f.MutualCare = s })
		with("careNeed", reviewDay, func(f *participation.TogetherFacts) { f.CareReason, f.CareGiven, f.CareNeed = yes, yes, s })
		with("careGiven", reviewDay, func(f *participation.TogetherFacts) { f.CareNeed, f.CareReason, f.CareGiven = yes, yes, s })
		with("careReason", reviewDay, func(f *participation.TogetherFacts) { f.CareNeed, f.CareGiven, f.CareReason = yes, yes, s })
		with("child", reviewDay, func(f *participation.TogetherFacts) { f.MutualCare, f.Child = integraal.Know(false), s })
		with("contract", reviewDay, func(f *participation.TogetherFacts) { f.MutualCare, f.Contract = integraal.Know(false), s })
		with("registered", reviewDay, func(f *participation.TogetherFacts) { f.MutualCare, f.Registered = integraal.Know(false), s })
	}
	for _, s := range states(on(2024, time.June, 1), on(2010, time.June, 1)) {
		with("lastMarried", reviewDay, func(f *participation.TogetherFacts) { f.MutualCare, f.LastMarried = integraal.Know(false), s })
		with("lastTreated", reviewDay, func(f *participation.TogetherFacts) { f.MutualCare, f.LastTreated = integraal.Know(false), s })
		with("applied", reviewDay, func(f *participation.TogetherFacts) {
			f.MutualCare, f.LastMarried, f.Applied = integraal.Know(false), integraal.Know(on(2023, time.June, 1)), s
		})
	}
	for _, s := range states(participation.FirstDegree, participation.SecondDegree) {
		with("kin", reviewDay, func(f *participation.TogetherFacts) { f.Kin = s })
		with("kinBefore2026", lastOld, func(f *participation.TogetherFacts) { f.CareNeed, f.Kin = yes, s })
	}
	assertFiveAnswers(t, answers, 15)
}

func TestACouple(t *testing.T) {
	t.Parallel()
	second := mother()
	second.ID, second.SingleParent, second.YoungestChild = "P", integraal.Know(false), integraal.KnowAbsent[integraal.Date]()
	second.Incapacitated = integraal.Know(true)
	c := participation.Couple{Together: friends(), First: mother(), Second: second}
	both, err := participation.PositionsOf(c, reviewDay)
	require.NoError(t, err)
	assert.Equal(t, participation.DutyApplies, both.First.Of(participation.SeekWork).Status)
	assert.Equal(t, participation.DutyLifted, both.Second.Of(participation.SeekWork).Status)
	require.Len(t, both.Points, 2)
	assert.Equal(t, "3", both.Points[0].Laws[0].Paragraph(), "art. 9 lid 3")
	assert.Contains(t, both.Points[1].Text.EN, "Of M it is on record")

	c.Together.SameHome = integraal.Know(false)
	both, err = participation.PositionsOf(c, reviewDay)
	require.NoError(t, err)
	assert.Equal(t, integraal.Name("couple.own"), both.Points[0].Code)
	c.Together.SameHome = integraal.Fact[bool]{}
	both, err = participation.PositionsOf(c, reviewDay)
	require.NoError(t, err)
	assert.Equal(t, integraal.Name("couple.establish"), both.Points[0].Code)
}

// The explanation says whether they are spouses and on which ground, in words.
func TestSpousesAreExplained(t *testing.T) {
	t.Parallel()
	for says, set := range map[string]func(*participation.TogetherFacts){
		"these two count as spouses: yes": func(*participation.TogetherFacts) {},
		"these two count as spouses: no":  func(f *participation.TogetherFacts) { f.SameHome = integraal.Know(false) },
		"these two count as spouses: ?":   func(f *participation.TogetherFacts) { f.SameHome = integraal.Fact[bool]{} },
	} {
		f := friends()
		set(&f)
		var why integraal.Explanation
		_, err := participation.SpousesOf(f, reviewDay, &why)
		require.NoError(t, err)
		lines := why.Lines(participation.Word)
		assert.Equal(t, says, lines[0].Text.EN)
		for _, l := range lines {
			assert.NotEqual(t, string(l.Name), l.Text.EN, "every step has words")
			assert.NotEmpty(t, l.Law)
		}
	}
}
