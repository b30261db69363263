package casework

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
)

// answersFor are the outcomes of one cell, by service.
func answersFor(t *testing.T, a *Access, viewer, about string, category consent.Category) map[consent.Regime]consent.Outcome {
	t.Helper()
	for _, v := range a.Views {
		if v.Viewer.ID != viewer {
			continue
		}
		for _, row := range v.Rows {
			i := slices.IndexFunc(row.Cells, func(c AccessCell) bool { return c.About == about })
			if row.Category != category || i < 0 {
				continue
			}
			outcomes := map[consent.Regime]consent.Outcome{}
			for _, answer := range row.Cells[i].Answers {
				outcomes[answer.From] = answer.Outcome
				require.NotEmpty(t, answer.Why)
				require.Equal(t, answer.Decision.Outcome, answer.Outcome)
			}
			return outcomes
		}
	}
	return nil
}

// What the protocol of the bundled case lays down, with c1 given, c2 not
// answered and A's refusal.
func TestWhoMaySeeOfTheHousehold(t *testing.T) {
	a, err := WhoMaySee(bundledCases(t)["household"], integraal.Date{})
	require.NoError(t, err)
	require.Equal(t, integraal.On(2026, 3, 2), a.Day)
	yes, no, ask := consent.Allow, consent.Deny, consent.AskConsent
	for _, c := range []struct {
		viewer, about string
		category      consent.Category
		want          map[consent.Regime]consent.Outcome
	}{
		{"W", "M", consent.Health, map[consent.Regime]consent.Outcome{consent.Wmo: yes, consent.Pw: ask, consent.Wgs: ask}},
		{"W", "M", consent.Benefit, map[consent.Regime]consent.Outcome{consent.Wmo: yes, consent.Pw: yes, consent.Wgs: ask}},
		{"W", "A", consent.Debts, map[consent.Regime]consent.Outcome{consent.Wmo: no, consent.Pw: no, consent.Wgs: no}},
		{"K", "M", consent.Advice, map[consent.Regime]consent.Outcome{consent.Wmo: ask, consent.Pw: yes, consent.Wgs: no}},
		{"K", "M", consent.Health, map[consent.Regime]consent.Outcome{consent.Wmo: no, consent.Pw: no, consent.Wgs: no}},
		{"K", "M", consent.Debts, map[consent.Regime]consent.Outcome{consent.Wmo: no, consent.Pw: yes, consent.Wgs: no}},
		{"K", "A", consent.Housemate, map[consent.Regime]consent.Outcome{consent.Wmo: no, consent.Pw: yes, consent.Wgs: no}},
		{"G", "M", consent.Debts, map[consent.Regime]consent.Outcome{consent.Wmo: yes, consent.Pw: yes, consent.Wgs: yes}},
		{"G", "M", consent.Health, map[consent.Regime]consent.Outcome{consent.Wmo: no, consent.Pw: no, consent.Wgs: no}},
		{"W", "D", consent.Benefit, map[consent.Regime]consent.Outcome{}}, // a child has none
	} {
		assert.Equal(t, c.want, answersFor(t, a, c.viewer, c.about, c.category), "%s %s %s", c.viewer, c.about, c.category)
	}
	w := a.Views[slices.IndexFunc(a.Views, func(v AccessView) bool { return v.Viewer.ID == "W" })]
	debts := w.Rows[slices.IndexFunc(w.Rows, func(r AccessRow) bool { return r.Category == consent.Debts })].Cells[0]
	require.Equal(t, "M", debts.About)
	own, pw := debts.Answers[0], debts.Answers[1]
	assert.Equal(t, []any{consent.Now, consent.Named}, []any{own.Moment, own.Manner})
	assert.Equal(t, []any{consent.AfterConsent, consent.Anonymous}, []any{pw.Moment, pw.Manner})
	alderman := a.Views[slices.IndexFunc(a.Views, func(v AccessView) bool { return v.Viewer.ID == "L" })]
	require.NotNil(t, alderman.Anonymous)
	assert.True(t, alderman.Anonymous.Allowed)
	assert.Empty(t, alderman.Members)
	assert.Empty(t, alderman.Rows)
}

// Who may see what does not hang on what there is to see.
func TestWhoMaySeeTellsNothingOfTheFile(t *testing.T) {
	for name, c := range bundledCases(t) {
		full, err := WhoMaySee(c, integraal.Date{})
		require.NoError(t, err)
		parts := c.Parts()
		parts.Plan, parts.Effects, parts.Bookings = jointplan.History{}, EffectRecords{}, nil
		parts.Problems, parts.Directives, parts.Benefits, parts.Announced = nil, nil, nil, nil
		for i := range parts.Told {
			if !parts.Told[i].Informed { // who was told is for the gate
				parts.Told[i].Facts = slices.DeleteFunc(parts.Told[i].Facts, func(v FactValue) bool { return v.key != string(Born) })
			}
		}
		all := len(parts.Told)
		parts.Told = slices.DeleteFunc(parts.Told, func(x Telling) bool { return len(x.Facts) == 0 })
		require.Less(t, len(parts.Told), all)
		empty, err := New(parts)
		require.NoError(t, err)
		bare, err := WhoMaySee(empty, integraal.Date{})
		require.NoError(t, err)
		want, err := json.Marshal(full)
		require.NoError(t, err)
		got, err := json.Marshal(bare)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), name)
	}
}

// What is asked opens exactly what was wanted, and the letter tells the reader
// whom it is about.
func TestQuestionsAndLetter(t *testing.T) {
	c := bundledCases(t)["household"]
	q := Question{Viewer: "W"}
	questions, err := Questions(c, q, Wanted{"M", consent.Debts})
	require.NoError(t, err)
	require.Len(t, questions, 2) // as known to Work & Income, and to debt help
	for _, asked := range questions {
		assert.Equal(t, "M", asked.Giver)
		assert.Equal(t, consent.These(consent.Debts), asked.Categories)
	}
	facts, err := LetterFor(c, q, &questions[0])
	require.NoError(t, err)
	assert.False(t, facts.Child)
	assert.Equal(t, integraal.Unknown, facts.Bijstand.State(), "who asks need not know it")
	facts.Contact, facts.Until = integraal.Same("bel 14 000"), facts.Day.AddMonths(6)
	letter, err := consent.NewLetter(questions, &facts)
	require.NoError(t, err)
	assert.Contains(t, letter.Plain(integraal.NL), "W, wijkwerker (wijkteam Noord)")

	parts := c.Parts()
	for i, asked := range questions {
		r := asked.Record("asked" + string(rune('a'+i)))
		r, err = r.Explain(letter.Version, "W", letter.Day)
		require.NoError(t, err)
		r, err = r.Give(consent.Written, true, letter.Day, facts.Until)
		require.NoError(t, err)
		parts.Consents = append(parts.Consents, r)
	}
	opened, err := New(parts)
	require.NoError(t, err)
	before, err := WhoMaySee(c, integraal.Date{})
	require.NoError(t, err)
	after, err := WhoMaySee(opened, integraal.Date{})
	require.NoError(t, err)
	changed := map[string]bool{}
	for i := range before.Views {
		for j := range before.Views[i].Rows {
			for k := range before.Views[i].Rows[j].Cells {
				was, is := before.Views[i].Rows[j].Cells[k], after.Views[i].Rows[j].Cells[k]
				for n := range was.Answers {
					if was.Answers[n].Outcome != is.Answers[n].Outcome {
						changed[before.Views[i].Viewer.ID+" "+was.About+" "+before.Views[i].Rows[j].Category.String()+" "+was.Answers[n].From.String()] = true
					}
				}
			}
		}
	}
	assert.Equal(t, map[string]bool{"W M debts participatiewet": true, "W M debts wgs": true}, changed)

	// A refused: nothing is asked of him. A child is spoken to as one.
	none, err := Questions(c, q, Wanted{"A", consent.Debts}, Wanted{"nobody", consent.Debts})
	require.NoError(t, err)
	assert.Empty(t, none)
	ofSon, err := Questions(c, q, Wanted{"S", consent.School})
	require.NoError(t, err)
	givers := map[string]bool{}
	for i := range ofSon {
		f, err := LetterFor(c, q, &ofSon[i])
		require.NoError(t, err)
		givers[ofSon[i].Giver] = f.Child
		assert.Equal(t, ofSon[i].Giver == "S", f.About.IsZero())
	}
	assert.Equal(t, map[string]bool{"M": false, "F": false, "S": true}, givers)
}

// viewOf is the view of one viewer.
func viewOf(t *testing.T, p Parts, viewer string, day integraal.Date) AccessView {
	t.Helper()
	c, err := New(p)
	require.NoError(t, err)
	a, err := WhoMaySee(c, day)
	require.NoError(t, err)
	i := slices.IndexFunc(a.Views, func(v AccessView) bool { return v.Viewer.ID == viewer })
	require.GreaterOrEqual(t, i, 0)
	return a.Views[i]
}

// Veilig Thuis has nobody of the household in caseload and sees only what was
// weighed (Wmo 5.2.6): the list of who may see names it, the road, what comes
// along and when it ends, and it agrees with what Veilig Thuis is shown.
func TestWhoMaySeeNamesWhoSeesOnARoadForSafety(t *testing.T) {
	day := integraal.On(2026, 3, 2)
	p := withVeiligThuis(t)
	assert.Empty(t, viewOf(t, p, "VT", day).Members, "nothing was weighed")
	p.Weighings = []consent.Weighing{weighed(false)}
	assert.Empty(t, viewOf(t, p, "VT", day).Members, "the person is told first")

	p.Weighings = []consent.Weighing{weighed(true)}
	p.Weighings[0].Until = integraal.On(2026, 3, 9)
	v := viewOf(t, p, "VT", day)
	require.Len(t, v.Members, 1, "nobody else of the household is named")
	require.Equal(t, "M", v.Members[0].ID)
	shown := 0
	for _, row := range v.Rows {
		require.Len(t, row.Cells, 1)
		for _, a := range row.Cells[0].Answers {
			if !a.Outcome.Shows() {
				assert.Zero(t, a.Road)
				continue
			}
			shown++
			assert.Equal(t, consent.Composition, row.Category, "no more than was weighed")
			assert.Equal(t, consent.S3Safety, a.Road.Step)
			require.NotEmpty(t, a.Road.Laws)
			assert.Equal(t, "art. 5.2.6 Wmo 2015", a.Road.Laws[0].Law)
			assert.Equal(t, integraal.On(2026, 3, 9), a.Road.Until)
			assert.Equal(t, integraal.On(2026, 3, 30), a.Road.InformBy)
			for _, duty := range []consent.Duty{consent.Log, consent.SetExpiry, consent.RecordWeighing, consent.InformLater} {
				assert.Contains(t, a.Duties, duty)
			}
		}
	}
	assert.Positive(t, shown)
	assert.Empty(t, viewOf(t, p, "VT", integraal.On(2026, 3, 10)).Members, "it is over")
	for _, other := range []string{"W", "K", "G"} {
		was := bundledCases(t)["household"].Parts()
		assert.Equal(t, len(viewOf(t, was, other, day).Members), len(viewOf(t, p, other, day).Members), other)
	}
}
