package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

func position(t *testing.T, f participation.PersonFacts, day integraal.Date) participation.Position {
	t.Helper()
	p, err := participation.PositionOf(f, day, nil)
	require.NoError(t, err)
	return p
}

// answersOn are the faults of every function that answers for a day.
func answersOn(day integraal.Date) map[string]error {
	out := map[string]error{}
	_, out["position"] = participation.PositionOf(mother(), day, nil)
	_, out["wmo"] = participation.WmoPositionOf(day)
	_, out["deadlines"] = participation.Deadlines(nil, day)
	_, out["terms"] = participation.Terms(nil, day)
	_, out["contradictions"] = participation.Contradictions(participation.Messages{}, day)
	_, out["gates"] = participation.Gates(answered(participation.Boete), day, nil)
	_, out["ways"] = participation.Ways(answered(participation.Boete), day)
	_, out["discovery"] = participation.Discovery(day)
	_, out["describe"] = participation.Describe(participation.Boete, day)
	_, out["measure"] = participation.MeasureAssessment(participation.MeasureFacts{}, nil, day, nil)
	_, out["provisions"] = participation.ProvisionsFor(participation.ProvisionFacts{ID: "P"}, day, nil)
	_, out["room"] = participation.RoomFor(participation.RoomFacts{}, day, nil)
	_, out["valves"] = participation.Valves(day)
	_, out["decider"] = participation.DeciderFor(participation.PwRights, day)
	return out
}

// Every answer is there for the same days. Of 2027 the law was not read, which
// is said with the law, the articles and the days.
func TestEveryAnswerIsThereFor2023To2026(t *testing.T) {
	t.Parallel()
	for day, code := range map[integraal.Date]string{
		{}: "participation.day", on(2022, time.December, 31): "participation.day",
		on(2023, time.January, 1): "", on(2024, time.February, 29): "", on(2025, time.June, 30): "", on(2026, time.December, 31): "",
		on(2027, time.January, 1): "participation.unread", on(2027, time.December, 31): "participation.unread",
		on(2028, time.January, 1): "participation.day",
	} {
		for name, err := range answersOn(day) {
			if code == "" {
				assert.False(t, integraal.HasFault(err, "participation.day") || integraal.HasFault(err, "participation.unread"), "%s %s: %v", name, day, err)
				continue
			}
			require.True(t, integraal.HasFault(err, code), "%s %s", name, day)
			if code == "participation.unread" {
				text := integraal.FaultsIn(err)[0].Text.EN
				for _, part := range []string{"1 January 2027", "31 December 2027"} {
					assert.Contains(t, text, part, name)
				}
				assert.Regexp(t, `Participatiewet|Wmo 2015`, text, name)
			}
		}
	}
}

func TestDaysOutsideAreRefused(t *testing.T) {
	t.Parallel()
	for _, day := range []integraal.Date{{}, on(2022, time.December, 31), on(2028, time.January, 1)} {
		_, err := participation.Deadlines(nil, day)
		require.True(t, integraal.HasFault(err, "participation.day"))
		assert.Contains(t, integraal.FaultsIn(err)[0].Text.EN, "1 January 2023")
		assert.Contains(t, integraal.FaultsIn(err)[0].Text.EN, "31 December 2026")
		_, err = participation.Contradictions(participation.Messages{}, day)
		assert.True(t, integraal.HasFault(err, "participation.day"))
		_, err = participation.Gates(answered(participation.Boete), day, nil)
		assert.True(t, integraal.HasFault(err, "participation.day"))
		_, err = participation.Ways(answered(participation.Boete), day)
		assert.True(t, integraal.HasFault(err, "participation.day"))
		_, err = participation.Discovery(day)
		assert.True(t, integraal.HasFault(err, "participation.day"))
		_, err = participation.Describe(participation.Boete, day)
		assert.True(t, integraal.HasFault(err, "participation.day"))
		_, err = participation.Deadlines(nil, day)
		assert.True(t, integraal.HasFault(err, "participation.day"))
	}
	for _, day := range []integraal.Date{on(2025, time.January, 1), on(2026, time.December, 31)} {
		_, err := participation.PositionOf(mother(), day, nil)
		assert.NoError(t, err)
	}
}

// The duties run from the day of melding between the eighteenth birthday and
// pension age.
func TestBounds(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Bijstand = integraal.Know(integraal.Between(on(2026, time.January, 10), on(2026, time.March, 10)))
	for day, status := range map[integraal.Date]participation.Status{
		on(2026, time.January, 9): participation.DutyAppliesNot, on(2026, time.January, 10): participation.DutyApplies,
		on(2026, time.March, 10): participation.DutyApplies, on(2026, time.March, 11): participation.DutyAppliesNot,
	} {
		assert.Equal(t, status, position(t, f, day).Of(participation.SeekWork).Status, day)
		assert.Equal(t, status, position(t, f, day).Of(participation.Inform).Status, day)
	}
	assert.Equal(t, on(2026, time.March, 11), position(t, f, on(2026, time.February, 1)).Of(participation.SeekWork).Ends)

	young := mother()
	young.Born = integraal.Know(on(2008, time.March, 2))
	assert.Equal(t, participation.DutyApplies, position(t, young, reviewDay).Of(participation.SeekWork).Status)
	before := position(t, young, reviewDay.AddDays(-1)).Of(participation.SeekWork)
	assert.Equal(t, participation.DutyAppliesNot, before.Status)
	assert.Equal(t, integraal.Name("participation.condition.age18"), before.Grounds[0].Name)

	// The pension age is 67 in 2026 (AOW art. 7a).
	old := mother()
	old.Born = integraal.Know(on(1959, time.March, 2))
	assert.Equal(t, participation.DutyAppliesNot, position(t, old, reviewDay).Of(participation.UseProvision).Status)
	assert.Equal(t, participation.DutyApplies, position(t, old, reviewDay).Of(participation.Inform).Status, "art. 17 knows no age")
	last := position(t, old, reviewDay.AddDays(-1)).Of(participation.UseProvision)
	assert.Equal(t, participation.DutyApplies, last.Status)
	assert.Equal(t, reviewDay, last.Ends)
}

func TestAChildThatTurnsTwelve(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Childcare = integraal.KnowAbsent[bool]()
	f.YoungestChild = integraal.Know(on(2014, time.March, 2))
	accept := position(t, f, reviewDay.AddDays(-1)).Of(participation.AcceptWork)
	assert.Equal(t, participation.DutyBlocked, accept.Status)
	assert.Equal(t, reviewDay, accept.Ends)
	assert.Equal(t, participation.DutyApplies, position(t, f, reviewDay).Of(participation.AcceptWork).Status)
}

func TestOneThingNotEstablishedBlocksWhateverIsUnknown(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Childcare, f.Training, f.Capacity = integraal.Know(false), integraal.Fact[bool]{}, integraal.Fact[bool]{}
	f.Incapacitated, f.Ontheffing = integraal.Fact[bool]{}, integraal.Fact[participation.Ontheffing]{}
	f.Bijstand = integraal.Fact[integraal.Period]{}
	p := position(t, f, reviewDay)
	assert.Equal(t, participation.DutyBlocked, p.Of(participation.AcceptWork).Status)
	assert.Equal(t, participation.DutyOpen, p.Of(participation.SeekWork).Status)
	assert.Len(t, p.Of(participation.SeekWork).Missing, 3)
}

// The exemption of art. 9a in the bundled case, and what becomes of it.
func TestExemption9a(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Months9a = integraal.Fact[int]{}
	e := position(t, f, reviewDay).Exemption(participation.ChildUnder5)
	assert.Equal(t, participation.MustOnRequest, e.Power)
	assert.Equal(t, participation.ExemptionOpen, e.Available)
	assert.Equal(t, on(2028, time.June, 20), e.Ends)
	require.Len(t, e.Missing, 1)
	assert.Equal(t, participation.FactMonths9a, e.Missing[0].Fact)
	assert.True(t, e.Missing[0].Settles)

	f.Months9a = integraal.Know(60)
	e = position(t, f, reviewDay).Exemption(participation.ChildUnder5)
	assert.Equal(t, participation.ExemptionNotAvailable, e.Available)
	assert.Equal(t, integraal.Name("participation.condition.monthsLeft"), e.Failed[0].Name)
	assert.True(t, e.Ends.IsZero())
	assert.Contains(t, e.Says.EN, "Nothing is left")

	f.Months9a = integraal.Know(50)
	e = position(t, f, reviewDay).Exemption(participation.ChildUnder5)
	assert.Equal(t, participation.ExemptionAvailable, e.Available)
	assert.Equal(t, on(2027, time.January, 2), e.Ends, "ten months are left from today")

	f.Unwilling = integraal.Know(true)
	e = position(t, f, reviewDay).Exemption(participation.ChildUnder5)
	assert.Equal(t, participation.ExemptionNotAvailable, e.Available)
	assert.Equal(t, "3", e.Failed[0].By.Paragraph())

	f.Unwilling = integraal.Fact[bool]{}
	e = position(t, f, reviewDay).Exemption(participation.ChildUnder5)
	assert.Equal(t, participation.ExemptionJudgement, e.Available, "only the college can find unwillingness")
}

// What was used here counts too: an exemption that was suspended can be resumed
// for what is left of the five years (art. 9a lid 4, 5 and 6).
func TestOwnMonthsOf9aCount(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Months9a = integraal.KnowAbsent[int]()
	f.Ontheffing9a = integraal.Know(integraal.Between(on(2021, time.January, 1), on(2024, time.December, 31)))
	e := position(t, f, reviewDay).Exemption(participation.ChildUnder5)
	assert.Equal(t, on(2027, time.March, 2), e.Ends, "60 less 48 here leaves twelve months")
	assert.Contains(t, e.Says.EN, "48 of the 60 months")

	f.Months9a = integraal.Know(52)
	e = position(t, f, reviewDay).Exemption(participation.ChildUnder5)
	assert.Equal(t, on(2026, time.November, 2), e.Ends, "all months are counted once")

	f.Months9a = integraal.KnowAbsent[int]()
	f.Ontheffing9a = integraal.Know(integraal.Between(on(2019, time.January, 1), on(2023, time.December, 31)))
	e = position(t, f, reviewDay).Exemption(participation.ChildUnder5)
	assert.Equal(t, participation.ExemptionNotAvailable, e.Available)
	assert.True(t, e.Ends.IsZero())
	assert.Contains(t, e.Says.EN, "Nothing is left")

	f.Months9a = integraal.Fact[int]{}
	f.Ontheffing9a = integraal.Know(integraal.Between(on(2020, time.January, 1), on(2024, time.June, 30)))
	e = position(t, f, reviewDay).Exemption(participation.ChildUnder5)
	assert.Equal(t, participation.FactMonths9a, e.Missing[0].Fact)
	assert.Equal(t, on(2026, time.September, 2), e.Ends, "at the latest: 54 months were used here")
}

func TestAGranted9a(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Ontheffing9a = integraal.Know(integraal.From(on(2026, time.January, 1)))
	p := position(t, f, reviewDay)
	for _, d := range []participation.Duty{participation.SeekWork, participation.AcceptWork, participation.Tegenprestatie} {
		assert.Equal(t, participation.DutyLifted, p.Of(d).Status, d)
		assert.Equal(t, on(2028, time.June, 20), p.Of(d).Ends, d)
	}
	assert.Equal(t, "7", p.Of(participation.Tegenprestatie).Grounds[0].By.Paragraph(), "art. 9 lid 7")
	assert.Equal(t, participation.DutyApplies, p.Of(participation.UseProvision).Status)
	assert.Equal(t, participation.ExemptionInForce, p.Exemption(participation.ChildUnder5).Available)

	f.Months9a = integraal.Know(40)
	assert.Equal(t, on(2027, time.September, 1), position(t, f, reviewDay).Of(participation.SeekWork).Ends,
		"twenty months from 1 January 2026")

	five := f
	five.YoungestChild = integraal.Know(on(2021, time.March, 2))
	p = position(t, five, reviewDay)
	assert.Equal(t, participation.DutyApplies, p.Of(participation.SeekWork).Status, "suspended by law at five")
	assert.Equal(t, participation.ExemptionNotAvailable, p.Exemption(participation.ChildUnder5).Available)

	couple := f
	couple.SingleParent = integraal.Know(false)
	p = position(t, couple, reviewDay)
	assert.Equal(t, participation.DutyJudgement, p.Of(participation.SeekWork).Status)
	assert.Equal(t, participation.ExemptionJudgement, p.Exemption(participation.ChildUnder5).Available)

	ended := f
	ended.Ontheffing9a = integraal.Know(integraal.Between(on(2024, time.January, 1), on(2025, time.December, 31)))
	e := position(t, ended, reviewDay).Exemption(participation.ChildUnder5)
	assert.Equal(t, participation.ExemptionJudgement, e.Available, "granted once; what was suspended can be resumed")
	assert.Equal(t, "2", e.Judgements[0].Laws[0].Paragraph())
}

// TestWithoutTheBenefitsFacts is the reader who lost sight of the benefit: the
// exemptions stay as general possibilities.
func TestWithoutTheBenefitsFacts(t *testing.T) {
	t.Parallel()
	hint := integraal.Text{NL: "toestemming", EN: "consent"}
	f := mother()
	f.Bijstand, f.Months9a = integraal.Hide[integraal.Period](hint), integraal.Hide[int](hint)
	f.Ontheffing, f.Ontheffing9a = integraal.Hide[participation.Ontheffing](hint), integraal.Hide[integraal.Period](hint)
	f.Childcare, f.Training, f.Capacity = integraal.Hide[bool](hint), integraal.Hide[bool](hint), integraal.Hide[bool](hint)
	p := position(t, f, reviewDay)
	for _, d := range p.Duties {
		switch d.Duty {
		case participation.LearnDutch, participation.FurtherDuty, participation.WorkOnPlan:
			continue // settled by other facts
		}
		assert.Equal(t, participation.DutyOpen, d.Status, d.Duty)
		assert.Equal(t, hint, d.Missing[0].Hint)
	}
	for _, k := range []participation.ExemptionKind{participation.ChildUnder12, participation.ChildUnder5, participation.UrgentReasons} {
		e := p.Exemption(k)
		assert.Equal(t, integraal.Applies, e.Personal, k)
		assert.Equal(t, participation.ExemptionOpen, e.Available, k)
		assert.Contains(t, e.Says.EN, "where there is bijstand")
	}
	assert.Equal(t, on(2028, time.June, 20), p.Exemption(participation.ChildUnder5).Ends)
	assert.Equal(t, on(2035, time.June, 20), p.Exemption(participation.ChildUnder12).Ends)

	none := mother()
	none.Bijstand = integraal.KnowAbsent[integraal.Period]()
	p = position(t, none, reviewDay)
	assert.Equal(t, participation.DutyAppliesNot, p.Of(participation.AcceptWork).Status)
	assert.Equal(t, participation.ExemptionNotAvailable, p.Exemption(participation.ChildUnder5).Available)
	assert.Equal(t, integraal.Applies, p.Exemption(participation.ChildUnder5).Personal)
}

func TestIncapacityLiftsEverythingAroundWork(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Incapacitated = integraal.Know(true)
	f.Ontheffing = integraal.Know(participation.Ontheffing{
		Period: integraal.Between(on(2026, time.January, 1), on(2026, time.June, 30)), LiftsA: true,
	})
	p := position(t, f, reviewDay)
	for _, d := range []participation.Duty{participation.SeekWork, participation.AcceptWork, participation.UseProvision, participation.Tegenprestatie} {
		assert.Equal(t, participation.DutyLifted, p.Of(d).Status, d)
		assert.True(t, p.Of(d).Ends.IsZero(), "incapacity has no known end")
	}
	assert.Len(t, p.Of(participation.SeekWork).Grounds, 2, "every ground is told")
	assert.Equal(t, participation.DutyApplies, p.Of(participation.Inform).Status)
	assert.Equal(t, []participation.Duty{participation.SeekWork, participation.Register, participation.AcceptWork}, p.Exemption(participation.UrgentReasons).Lifts)
	assert.Equal(t, on(2026, time.July, 1), p.Exemption(participation.UrgentReasons).Ends)
}
