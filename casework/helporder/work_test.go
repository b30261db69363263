package helporder_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
)

func talk(t require.TestingT, f helporder.WorkFacts) helporder.WorkTalk {
	w, err := helporder.WorkQuestions(f)
	require.NoError(t, err)
	return w
}

// someFacts draws facts for a talk about work.
func someFacts(t *rapid.T) helporder.WorkFacts {
	yesNo := func(label string) integraal.Fact[bool] { return aFact(t, label, rapid.Bool(), true) }
	return helporder.WorkFacts{
		Wish: aFact(t, "wish", rapid.SampledFrom([]helporder.WorkWish{
			helporder.WorkNow, helporder.WorkWithSupport, helporder.WorkLater, helporder.NoPaidWork,
		}), true),
		Safe: yesNo("safe"), Home: yesNo("home"), Income: yesNo("income"), Debts: yesNo("debts"), Care: yesNo("care"), Health: yesNo("health"),
	}
}

// TestNothingWarnsOffWork: whatever is in place or not, the ways and the questions
// are the same; only the client's wish puts a way first. Place-then-train is always
// among them, each way has something against it, and no sentence holds a verdict.
func TestNothingWarnsOffWork(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		f := someFacts(t)
		w := talk(t, f)
		bare := talk(t, helporder.WorkFacts{Wish: f.Wish})
		require.Equal(t, bare.Ways, w.Ways)
		require.Equal(t, bare.Questions, w.Questions)
		require.Equal(t, bare.Evidence, w.Evidence)
		require.Equal(t, "work.wish", w.Says[0].Code, "the wish comes first")
		require.Len(t, w.Ways, 4)
		wished := 0
		for i, way := range w.Ways {
			require.NotEmpty(t, way.For)
			require.NotEmpty(t, way.Counter)
			if way.Wished {
				wished++
				require.Zero(t, i, "what the client wishes stands first")
			}
		}
		_, known := f.Wish.Value()
		require.Equal(t, known, wished == 1)
		for _, l := range w.Says {
			for _, text := range []string{l.Text.NL, l.Text.EN} {
				require.NotContains(t, text, "{")
				for _, verdict := range []string{
					"waarschuw", "onverstandig", "niet klaar", "nog niet toe", "ongeschikt", "afgeraden", "te vroeg",
					"warn", "unwise", "not ready", "unfit", "advise against", "too early", "score",
				} {
					require.NotContains(t, strings.ToLower(text), verdict)
				}
			}
		}
	})
}

// TestQuestionsLookBothWays: there are questions about what a base does for work
// and about what work does for a base, and the wish comes first.
func TestQuestionsLookBothWays(t *testing.T) {
	t.Parallel()
	w := talk(t, helporder.WorkFacts{})
	count := map[helporder.Direction]int{}
	for _, q := range w.Questions {
		count[q.Direction]++
		assert.True(t, strings.HasSuffix(q.Text.NL, "?") && strings.HasSuffix(q.Text.EN, "?"))
	}
	assert.Equal(t, helporder.TheWish, w.Questions[0].Direction)
	assert.Equal(t, count[helporder.StabilityHelp], count[helporder.WorkHelps])
	assert.Positive(t, count[helporder.WorkHelps])
}

// TestConditionInEachState: what is not known, contested or not visible is not
// "no", and says whom to ask.
func TestConditionInEachState(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		fact integraal.Fact[bool]
		met  helporder.Met
		says string
	}{
		"yes":        {integraal.Know(true, said), helporder.IsMet, "Yes."},
		"no":         {integraal.Know(false, said), helporder.IsNotMet, "Not yet."},
		"absent":     {integraal.KnowAbsent[bool](said), helporder.IsNotMet, "Not yet."},
		"unknown":    {integraal.Fact[bool]{}, helporder.MetUnknown, "Not known. Ask: the client and the landlord."},
		"contested":  {contested(true, false), helporder.MetUnknown, "The accounts of it differ. Ask: the client and the landlord."},
		"notVisible": {integraal.Hide[bool](hint), helporder.MetUnknown, "That is not for you to know."},
	} {
		w := talk(t, helporder.WorkFacts{Home: c.fact})
		home := w.Conditions[1]
		require.Equal(t, "home", home.Code)
		assert.Equal(t, c.met, home.Met, name)
		assert.Equal(t, c.fact.State(), home.State, name)
		assert.Contains(t, home.Text.EN, c.says, name)
		assert.Equal(t, c.fact.Sources(), home.Told, name)
		assert.Equal(t, c.fact.Hint(), home.Hint, name)
		if c.met != helporder.IsMet {
			assert.Contains(t, home.Text.EN, home.Beside.EN, "%s: what can be arranged beside work is asked", name)
		}
	}
}

// TestWorkWishInEachState: the wish is told as well as it is known, with the
// client's own words.
func TestWorkWishInEachState(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		wish integraal.Fact[helporder.WorkWish]
		says string
		way  string
	}{
		"now":        {integraal.Know(helporder.WorkNow), "wants to work now", "way.now"},
		"support":    {integraal.Know(helporder.WorkWithSupport), "somebody beside", "way.placeThenTrain"},
		"later":      {integraal.Know(helporder.WorkLater), "work later", "way.baseFirst"},
		"no":         {integraal.Know(helporder.NoPaidWork), "no paid work", "way.other"},
		"absent":     {integraal.KnowAbsent[helporder.WorkWish](), "does not know yet", ""},
		"unknown":    {integraal.Fact[helporder.WorkWish]{}, "is not known. Ask that first", ""},
		"contested":  {contested(helporder.WorkNow, helporder.NoPaidWork), "differ", ""},
		"notVisible": {integraal.Hide[helporder.WorkWish](hint), "not for you to know", ""},
	} {
		w := talk(t, helporder.WorkFacts{Wish: c.wish, Words: "ik wil weer naar de bakkerij"})
		assert.Contains(t, w.Wish.Text.EN, c.says, name)
		assert.Contains(t, w.Wish.Text.NL, "“ik wil weer naar de bakkerij”", name)
		if c.way != "" {
			assert.Equal(t, c.way, w.Ways[0].Code, name)
			assert.True(t, w.Ways[0].Wished, name)
		}
	}
}

// TestEvidenceHasItsLimits: each piece has a grade, a source, its limits and what
// was read of it; what others retold is marked; and all that is referred to exists.
func TestEvidenceHasItsLimits(t *testing.T) {
	t.Parallel()
	w := talk(t, helporder.WorkFacts{})
	known := map[string]helporder.Evidence{}
	for _, e := range w.Evidence {
		known[e.Code] = e
		assert.NotEmpty(t, e.Limits.NL, e.Code)
		assert.NotEmpty(t, e.Limits.EN, e.Code)
		assert.NotEmpty(t, e.Source, e.Code)
		assert.NotEmpty(t, e.Read.NL, e.Code)
		assert.Contains(t, []string{"longitudinal", "association", "practice"}, e.Grade.String())
		assert.Equal(t, e.Unverified, strings.Contains(e.Text().EN, "not verified"), e.Code)
		assert.Equal(t, e.Unverified, e.Read.EN == "only what others write about it was read", e.Code)
	}
	assert.Contains(t, known["ips"].Limits.EN, "wanted to work themselves")
	assert.Contains(t, known["ips"].Limits.EN, "severe mental illness")
	assert.Contains(t, known["workHeals"].Limits.EN, "no random assignment")
	var used []string
	for _, q := range w.Questions {
		used = append(used, q.Evidence...)
	}
	for _, way := range w.Ways {
		used = append(append(used, way.For...), way.Counter...)
	}
	for _, code := range used {
		assert.Contains(t, known, code)
	}
	for code := range known {
		assert.Contains(t, used, code)
	}
}

// TestWorkFaults: a wish and a condition that do not exist.
func TestWorkFaults(t *testing.T) {
	t.Parallel()
	question := integraal.Text{NL: "Is er vervoer?", EN: "Is there transport?"}
	for path, f := range map[string]helporder.WorkFacts{
		"wish":   {Wish: integraal.Know(helporder.NoWorkWish)},
		"own[0]": {Own: []helporder.OwnCondition{{Code: "transport"}}},
		"own[1]": {Own: []helporder.OwnCondition{{Code: "t", Question: question}, {Code: "t", Question: question}}},
	} {
		_, err := helporder.WorkQuestions(f)
		faults := integraal.FaultsIn(err)
		require.Len(t, faults, 1, path)
		assert.Equal(t, path, faults[0].Path)
		assert.Contains(t, []string{"work.wish", "work.condition"}, faults[0].Code)
	}
	_, err := helporder.WorkQuestions(helporder.WorkFacts{Own: []helporder.OwnCondition{{Code: "home", Question: question}}})
	assert.True(t, integraal.HasFault(err, "work.condition"), "a built-in condition cannot be replaced")
}

// TestOwnConditionsFollow: what this client adds stands after the rest, in the order
// of the codes, and nothing that is given back can change a later talk.
func TestOwnConditionsFollow(t *testing.T) {
	t.Parallel()
	q := integraal.Text{NL: "Is er vervoer?", EN: "Is there transport?"}
	f := helporder.WorkFacts{Own: []helporder.OwnCondition{{Code: "z", Question: q}, {Code: "a", Question: q, Met: integraal.Know(true)}}}
	w := talk(t, f)
	require.Len(t, w.Conditions, 8)
	assert.Equal(t, "a", w.Conditions[6].Code)
	assert.Equal(t, "z", w.Conditions[7].Code)
	assert.Contains(t, w.Conditions[7].Text.EN, "Ask: the client.")
	w.Ways[0].For[0], w.Evidence[0].Code, w.Questions[1].Evidence[0] = "x", "x", "x"
	again := talk(t, f)
	assert.NotEqual(t, "x", again.Ways[0].For[0])
	assert.NotEqual(t, "x", again.Evidence[0].Code)
	assert.NotEqual(t, "x", again.Questions[1].Evidence[0])
}
