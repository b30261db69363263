package participation_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

var update = flag.Bool("update", false, "write the golden files anew")

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", "golden", name)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

var (
	wageRecord = integraal.Source{Who: "polisadministratie", Standard: integraal.Register, On: on(2026, time.February, 12)}
	herAccount = integraal.Source{Who: "M", Standard: integraal.ClientStatement, On: on(2026, time.February, 24)}
	letter     = integraal.Source{Who: "Werk & Inkomen", Standard: integraal.Decision, On: on(2026, time.February, 26)}
)

// heldForCaseManager is the held payment of the bundled case as the client
// manager knows it: from the register and the letter.
func heldForCaseManager() participation.StopFacts {
	return participation.StopFacts{
		ID: "M", Act: integraal.Know(participation.Blokkering, letter),
		By: integraal.Know("V", letter), Mandated: integraal.Know(true),
		AtIssue: integraal.Know(integraal.EuroCents(612_40), wageRecord),
		Month:   integraal.Know(on(2026, time.January, 1), wageRecord),
		Norm:    integraal.Know(integraal.CentsPerMonth(1401_50)),
		Asked:   integraal.Know(true, letter), AskedBy: integraal.Know(on(2026, time.March, 9), letter),
		Received: integraal.Know(false), Heard: integraal.Know(false),
		MadeKnown: integraal.Know(on(2026, time.February, 26), letter),
	}
}

// heldForProfessional is the same as the wijkteam knows it: with the mother's
// account, the arrears and the first talk about the debts.
func heldForProfessional() participation.StopFacts {
	f := heldForCaseManager()
	f.Month = integraal.Told(
		integraal.Account[integraal.Date]{Value: on(2026, time.January, 1), Source: wageRecord},
		integraal.Account[integraal.Date]{Value: on(2025, time.November, 1), Source: herAccount})
	f.Cause = integraal.Told(integraal.Account[participation.Cause]{Value: participation.OfThirdParty, Source: herAccount})
	f.Arrears = integraal.Know(2, herAccount)
	f.FirstTalk = integraal.Know(on(2026, time.February, 17))
	return f
}

func TestGoldenHeldPayment(t *testing.T) {
	t.Parallel()
	for name, f := range map[string]participation.StopFacts{
		"blokkering-wijkteam": heldForProfessional(), "blokkering-werk-en-inkomen": heldForCaseManager(),
	} {
		c, err := participation.Gates(f, reviewDay, nil)
		require.NoError(t, err)
		ways, err := participation.Ways(f, reviewDay)
		require.NoError(t, err)
		golden(t, name+".nl.txt", renderChecklist(c, ways, integraal.NL))
		golden(t, name+".en.txt", renderChecklist(c, ways, integraal.EN))
	}
}

func TestGoldenPosition(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Months9a, f.Unwilling = integraal.Fact[int]{}, integraal.Fact[bool]{}
	f.Childcare, f.Training, f.Capacity = integraal.Know(false), integraal.Know(false), integraal.Know(false)
	p, err := participation.PositionOf(f, reviewDay, nil)
	require.NoError(t, err)
	golden(t, "mother.nl.txt", renderPosition(p, integraal.NL))
	golden(t, "mother.en.txt", renderPosition(p, integraal.EN))
}

// TestHeldPaymentOfTheBundledCase is what the case says must come out, apart
// from the golden text.
func TestHeldPaymentOfTheBundledCase(t *testing.T) {
	t.Parallel()
	f := heldForProfessional()
	c, err := participation.Gates(f, reviewDay, nil)
	require.NoError(t, err)
	for _, code := range []integraal.Name{
		participation.GateHearing, participation.GateWeighing, participation.GateRegisters,
		participation.GateContinuity, participation.GateEffects, participation.GateFacts,
	} {
		assert.Equal(t, participation.GateOpen, c.Gate(code).State, code)
	}
	cause := c.Gate(participation.GateCause)
	assert.Equal(t, participation.GateBlocked, cause.State)
	assert.Contains(t, cause.Says.NL, "werkgever")
	facts := c.Gate(participation.GateFacts)
	require.Len(t, facts.Missing, 2)
	assert.Equal(t, integraal.Contested, facts.Missing[1].State)
	assert.Equal(t, []integraal.Source{wageRecord, herAccount}, facts.Missing[1].Told)
	assert.Equal(t, participation.GateNeededFor, c.Gate(participation.GateCulpability).State)
	require.Len(t, c.Observations, 2)
	assert.Contains(t, c.Observations[0].Text.EN, "€612.40 in one month")
	assert.Contains(t, c.Observations[0].Text.EN, "at most to the revision of that one month")
	assert.Contains(t, c.Observations[1].Text.EN, "that becomes 3")
	assert.Contains(t, c.Statement.Is.EN, "Nothing has been decided")

	own, err := participation.Gates(heldForCaseManager(), reviewDay, nil)
	require.NoError(t, err)
	for _, g := range own.Gates {
		for _, m := range g.Missing {
			assert.NotEqual(t, integraal.Contested, m.State, g.Code)
		}
		assert.NotContains(t, g.Says.NL, "werkgever", "the client manager was told of no employer")
	}
}

func TestWaysOfTheBundledCase(t *testing.T) {
	t.Parallel()
	ways, err := participation.Ways(heldForProfessional(), reviewDay)
	require.NoError(t, err)
	by := map[integraal.Name]string{}
	for _, w := range ways {
		by[w.Code] = w.By.String()
	}
	assert.Equal(t, map[integraal.Name]string{
		"way.papers":             "2026-03-09",
		"way.bijzondereBijstand": "",
		"way.endOrAdvance":       "",
		"way.objection":          "2026-04-09",
		"way.interimRelief":      "",
		"way.hearing":            "",
		"way.repair":             "",
		"way.firstTalk":          "", // told in words: whether something threatens is not known
		"way.debtDecision":       "2026-04-14",
		"way.support":            "",
	}, by)
	for _, w := range ways {
		if w.Code == "way.firstTalk" {
			assert.Contains(t, w.Text.EN, "5 March 2026")
		}
	}
}
