package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

func TestFaultsOfAPerson(t *testing.T) {
	t.Parallel()
	reversed := integraal.Between(on(2026, time.May, 2), on(2026, time.May, 1))
	f := mother()
	f.Born = integraal.Know(reviewDay.AddDays(1))
	f.YoungestChild = integraal.Know(integraal.Date{})
	f.Bijstand, f.Ontheffing9a = integraal.Know(reversed), integraal.Know(reversed)
	f.Ontheffing = integraal.Know(participation.Ontheffing{Period: reversed})
	f.Months9a = integraal.Know(-1)
	_, err := participation.PositionOf(f, reviewDay, nil)
	codes := []string{}
	for _, fault := range integraal.FaultsIn(err) {
		codes = append(codes, fault.Code+" "+fault.Path)
	}
	assert.Equal(t, []string{
		"person.period bijstand", "person.born born", "person.months months9a", "person.ontheffing ontheffing",
		"person.period ontheffing", "person.period ontheffing9a", "person.child youngestChild",
	}, codes)
}

func TestTheExplanationOfAPosition(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Capacity = integraal.Know(false)
	var why integraal.Explanation
	_, err := participation.PositionOf(f, reviewDay, &why)
	require.NoError(t, err)
	lines := why.Lines(participation.Word)
	said := map[string]string{}
	for _, l := range lines {
		assert.NotEqual(t, string(l.Name), l.Text.NL, "every step has words")
		assert.False(t, l.Unverified)
		said[l.Text.EN] = l.Law
	}
	assert.Equal(t, "art. 9 lid 1 onder a Participatiewet", said["accept generally accepted work: no"])
	assert.Equal(t, "art. 9 lid 4 Participatiewet",
		said["a single parent with a child under 12: childcare, training and capacity are not all three established yet: yes"])
	assert.Contains(t, said, "birth date: 4 November 1982")
}

// The text of the day that is asked about is cited, where it was read.
func TestCitationsAreOfTheDay(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Bijstand = integraal.Know(integraal.From(on(2024, time.January, 1)))
	f.Capacity = integraal.Know(false)
	for day, read := range map[integraal.Date][2]integraal.Date{
		on(2024, time.March, 1):  {on(2024, time.January, 1), on(2024, time.January, 1)},
		on(2025, time.August, 1): {on(2025, time.July, 1), on(2025, time.July, 1)},
		on(2026, time.June, 30):  {on(2026, time.January, 1), on(2026, time.January, 1)},
		on(2026, time.August, 1): {on(2026, time.July, 1), on(2026, time.January, 1)},
	} {
		p := position(t, f, day)
		assert.Equal(t, read[0], p.Of(participation.AcceptWork).Grounds[0].By.Read(), "art. 9 lid 4 on %s", day)
		assert.Equal(t, read[1], p.Of(participation.SeekWork).Grounds[0].By.Read(), "art. 9 lid 1 a on %s", day)
	}
}

// An exemption that lifts a duty settles it, also beside one that is in doubt.
func TestALiftBesideADoubt(t *testing.T) {
	t.Parallel()
	f := mother()
	f.SingleParent = integraal.Know(false)
	f.Ontheffing9a = integraal.Know(integraal.From(on(2026, time.January, 1)))
	f.Ontheffing = integraal.Know(participation.Ontheffing{
		Period: integraal.Between(on(2026, time.January, 1), on(2026, time.June, 30)), LiftsA: true,
	})
	p := position(t, f, reviewDay)
	assert.Equal(t, participation.DutyLifted, p.Of(participation.SeekWork).Status)
	assert.Len(t, p.Of(participation.SeekWork).Grounds, 1)
	assert.Equal(t, on(2026, time.July, 1), p.Of(participation.SeekWork).Ends)
	assert.Equal(t, participation.DutyJudgement, p.Of(participation.Tegenprestatie).Status, "nothing lifts onderdeel c")
}

func TestAnOpenDutyIsExplainedAsOpen(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Incapacitated = integraal.Fact[bool]{}
	var why integraal.Explanation
	p, err := participation.PositionOf(f, reviewDay, &why)
	require.NoError(t, err)
	open := 0
	for _, s := range why.Steps() {
		if s.Value.String() == "?" {
			open++
		}
	}
	assert.Equal(t, 5, open, "the duties around work, registering among them")
	assert.Zero(t, p.Of(participation.NoDuty))
	assert.Zero(t, p.Exemption(participation.NoExemption))
}
