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

func compared(t *testing.T, f participation.PersonFacts, a, b integraal.Date) participation.Comparison {
	t.Helper()
	c, err := participation.ComparePositions(f, a, b)
	require.NoError(t, err)
	return c
}

// A birthday changes what binds a person, and the provision says so.
func TestWhatABirthdayChanges(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Childcare, f.YoungestChild = integraal.Know(false), integraal.Know(on(2014, time.March, 2))
	c := compared(t, f, reviewDay.AddDays(-1), reviewDay)
	require.Len(t, c.Duties, 1)
	d := c.Duties[0]
	assert.Equal(t, participation.AcceptWork, d.Duty)
	assert.Equal(t, participation.DutyBlocked, d.From)
	assert.Equal(t, participation.DutyApplies, d.To)
	assert.Equal(t, "4", d.Ended[0].By.Paragraph())
	assert.Equal(t, "art. 9 lid 1 onder a Participatiewet", d.Began[0].By.String())
	require.Len(t, c.Exemptions, 1)
	assert.Equal(t, participation.ChildUnder12, c.Exemptions[0].Kind)
	assert.Empty(t, c.Rules)
}

// The start of 2026 changed rules, and no duty of this person: so it says.
func TestWhatTheStartOf2026Changes(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Bijstand = integraal.Know(integraal.From(on(2024, time.January, 1)))
	c := compared(t, f, lastOld, firstNew)
	assert.Empty(t, c.Duties)
	bears := map[integraal.Name]integraal.Verdict{}
	for _, r := range c.Rules {
		bears[r.To.Name] = r.Bears
		assert.Equal(t, lastOld, r.From.Holds.Until)
		assert.Equal(t, firstNew, r.To.Holds.From)
	}
	assert.Equal(t, map[integraal.Name]integraal.Verdict{
		participation.RuleWork: integraal.AppliesNot, participation.RuleSupport: integraal.AppliesNot,
		participation.RuleCare: integraal.Undetermined, participation.RuleFormerSpouses: integraal.Undetermined,
	}, bears)
	var sources []string
	for _, p := range c.Packs {
		if p.Status == participation.PackInForce {
			sources = append(sources, p.Source)
		}
	}
	assert.Equal(t, []string{"Stb. 2025, 312", "Stb. 2025, 210"}, sources)

	f.Born = integraal.Know(on(2003, time.January, 15))
	for _, r := range compared(t, f, lastOld, firstNew).Rules {
		if r.To.Name == participation.RuleSupport {
			assert.Equal(t, integraal.Applies, r.Bears, "at 22 the help towards work rests on art. 7a")
		}
	}
	early := compared(t, f, on(2023, time.July, 1), on(2024, time.July, 1))
	assert.Empty(t, early.Rules, "no rule changed in between")
	require.Len(t, early.Packs, 1, "a bill was at hand, and switched off")
	assert.Equal(t, integraal.Name("pack.wams"), early.Packs[0].Code)
	assert.Equal(t, participation.PackBill, early.Packs[0].Status)
	assert.Empty(t, compared(t, f, on(2023, time.July, 1), lastOld).Rules)
}

// 2027 is announced and not computed.
func TestWhat2027Changes(t *testing.T) {
	t.Parallel()
	c := compared(t, mother(), on(2026, time.December, 31), on(2027, time.January, 1))
	assert.Equal(t, []integraal.Date{on(2027, time.January, 1)}, c.Unread)
	assert.Empty(t, c.Duties)
	assert.Empty(t, c.Positions[1].Duties)
	assert.NotEmpty(t, c.Positions[0].Duties)
	status := map[integraal.Name]participation.PackStatus{}
	for _, p := range c.Packs {
		status[p.Code] = p.Status
	}
	assert.Equal(t, map[integraal.Name]participation.PackStatus{
		"pack.balans2027": participation.PackInForce, "pack.participatie2027": participation.PackInForce,
		"pack.handhaving": participation.PackBill, "pack.wams": participation.PackBill, "pack.eigenBijdrage2027": participation.PackBill,
	}, status)
}

func TestFaultsOfAComparison(t *testing.T) {
	t.Parallel()
	f := mother()
	f.YoungestChild = integraal.Know(on(2025, time.January, 1))
	_, err := participation.ComparePositions(f, on(2022, time.January, 1), on(2024, time.January, 1))
	require.Len(t, integraal.FaultsIn(err), 2)
	assert.Equal(t, "first.day", integraal.FaultsIn(err)[0].Path)
	assert.Equal(t, "second.youngestChild", integraal.FaultsIn(err)[1].Path)
}

// A day compared with itself changes nothing, and turning the days around turns
// each change around.
func TestComparisonsTurnAround(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		f, a, b := anyPerson(t), anyPositionDay(t), anyPositionDay(t)
		same, err := participation.ComparePositions(f, a, a)
		require.NoError(t, err)
		assert.Empty(t, same.Duties)
		assert.Empty(t, same.Exemptions)
		assert.Empty(t, same.Rules)
		there, err := participation.ComparePositions(f, a, b)
		require.NoError(t, err)
		back, err := participation.ComparePositions(f, b, a)
		require.NoError(t, err)
		require.Len(t, back.Duties, len(there.Duties))
		for i, d := range there.Duties {
			assert.Equal(t, d.From, back.Duties[i].To)
			assert.Equal(t, d.To, back.Duties[i].From)
			assert.Equal(t, d.Began, back.Duties[i].Ended)
		}
	})
}

var voorbeeldstad = integraal.Local("Beleidsregel maatschappelijke participatie Voorbeeldstad 2026", "2", "", on(2026, time.February, 1))

func tolerated() participation.Tolerance {
	return participation.Tolerance{Rules: []participation.Early{participation.MaatschappelijkeParticipatie}, Source: voorbeeldstad}
}

// The year of tolerance stands beside the duty, never in its place (QA-005,
// CR-041).
func TestToleranceStandsBeside(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Bijstand = integraal.Know(integraal.From(on(2024, time.January, 1)))
	for day, shown := range map[integraal.Date]bool{lastOld: false, firstNew: true, on(2026, time.November, 21): true, on(2026, time.December, 31): true} {
		p := position(t, f, day)
		beside, err := p.Beside(tolerated())
		require.NoError(t, err)
		assert.Equal(t, participation.DutyApplies, p.Of(participation.Tegenprestatie).Status, "the law, whatever the policy")
		if !shown {
			assert.Empty(t, beside)
			continue
		}
		require.Len(t, beside, 1)
		assert.Equal(t, participation.DutyApplies, beside[0].Formal)
		assert.Equal(t, []integraal.Name{"tolerance.formal", "tolerance.instead", "tolerance.court"}, codes(beside[0].Points))
		assert.Equal(t, voorbeeldstad, beside[0].Points[1].Laws[0])
		assert.Equal(t, participation.NoPower, beside[0].Points[1].Power, "policy is no power of the law")
		assert.Contains(t, cites(beside[0].Points[2].Laws)[0], "ECLI:NL:CRVB:2025:700")
	}
	policy := tolerated()
	policy.Period = integraal.Between(on(2026, time.July, 1), on(2026, time.December, 31))
	beside, err := position(t, f, reviewDay).Beside(policy)
	require.NoError(t, err)
	assert.Empty(t, beside, "the policy begins in July")

	_, err = position(t, f, reviewDay).Beside(participation.Tolerance{Period: integraal.Between(reviewDay, lastOld)})
	for _, code := range []string{"tolerance.source", "tolerance.rule", "tolerance.period"} {
		assert.True(t, integraal.HasFault(err, code), code)
	}
	policy.Rules = []participation.Early{participation.NoEarly}
	_, err = position(t, f, reviewDay).Beside(policy)
	assert.True(t, integraal.HasFault(err, "tolerance.rule"))
	beside, err = participation.Position{Day: reviewDay}.Beside(tolerated())
	require.NoError(t, err)
	assert.Empty(t, beside)
}

func TestPairsOfWerksoorten(t *testing.T) {
	t.Parallel()
	for _, left := range participation.Werksoorten() {
		for _, right := range participation.Werksoorten() {
			rows, err := participation.Differences(left, right)
			require.NoError(t, err)
			turned, err := participation.Differences(right, left)
			require.NoError(t, err)
			require.Len(t, rows, 8)
			for i, row := range rows {
				assert.NotEmpty(t, row.Aspect.Question.NL)
				assert.NotEmpty(t, row.Left.Text.EN)
				assert.NotEmpty(t, row.Left.Laws, "%s %s", left, row.Aspect.Code)
				assert.Equal(t, row.Left, turned[i].Right)
				if left == right {
					assert.True(t, row.Same)
				}
			}
			if left != right {
				assert.False(t, rows[0].Same, "each has a law of its own")
			}
		}
		assert.NotEmpty(t, left.Text().EN)
		own, says, err := participation.BenefitDecision(left)
		require.NoError(t, err)
		assert.Equal(t, left == participation.WerkEnInkomen, own)
		assert.Equal(t, "art. 7 lid 4 Participatiewet", says.Laws[0].String())
		if !own {
			assert.Contains(t, says.Text.EN, "Work & Income", "the competent unit is named")
		}
	}
	_, err := participation.Differences(participation.NoWerksoort, participation.Werksoort(99))
	assert.Len(t, integraal.FaultsIn(err), 2)
	_, _, err = participation.BenefitDecision(participation.NoWerksoort)
	assert.True(t, integraal.HasFault(err, "werksoort.unnamed"))
	assert.Equal(t, participation.NoPower, participation.Consultation().Power)
	assert.NotEmpty(t, participation.NoWerksoort.Text().NL)
}
