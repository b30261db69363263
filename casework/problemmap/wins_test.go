package problemmap_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
)

func repair(e integraal.Fact[problemmap.Effort]) integraal.Fact[problemmap.Repair] {
	return integraal.Know(problemmap.Repair{By: integraal.Text{NL: "de klantmanager", EN: "the client manager"}, Effort: e}, worker)
}

// A missed allowance comes first, however short its chains; then the most at the
// end of strong chains; and equals say that they are.
func TestQuickWinsInOrder(t *testing.T) {
	parts := plain(9)
	small := integraal.Know(problemmap.Small, worker)
	for _, i := range []int{0, 1, 2, 3, 4, 8} {
		parts.Problems[i].Repair = repair(small)
	}
	parts.Problems[4].Kind = problemmap.MissedAllowance // leads to nothing
	parts.Problems[5].Repair = repair(integraal.Know(problemmap.Large, worker))
	parts.Problems[8].Repair = repair(small) // leads to nothing either, and is no allowance
	for _, r := range []struct {
		from, to int
		s        problemmap.Strength
	}{
		{0, 6, problemmap.Weak}, {0, 7, problemmap.Weak}, {1, 6, problemmap.Strong}, {2, 7, problemmap.Strong}, {3, 6, problemmap.Weak},
		{5, 6, problemmap.Strong}, {5, 7, problemmap.Strong},
	} {
		parts.Relations = append(parts.Relations, leads(id(r.from), id(r.to), r.s))
	}
	w := mapOf(t, parts).QuickWins()
	var order []string
	for _, win := range w.List {
		order = append(order, win.Problem)
	}
	assert.Equal(t, []string{"p04", "p01", "p02", "p00", "p03"}, order)
	assert.Equal(t, []string{"p02"}, w.List[1].EqualTo)
	assert.Equal(t, []string{"p01"}, w.List[2].EqualTo)
	assert.Empty(t, w.List[0].EqualTo)
	assert.Empty(t, w.List[3].EqualTo)
	assert.True(t, w.List[0].Missed)
	assert.Empty(t, w.Lacks)
	assert.Empty(t, w.Unasked)
}

// What is not known of a repair is named and never read as easy.
func TestQuickWinsSayWhatIsNotKnown(t *testing.T) {
	parts := plain(6)
	parts.Problems[0].Kind = problemmap.MissedAllowance // nobody said who can
	parts.Problems[1].Repair = repair(integraal.Fact[problemmap.Effort]{})
	parts.Problems[2].Repair = integraal.Hide[problemmap.Repair](integraal.Same("vraag"))
	parts.Problems[3].Repair = integraal.KnowAbsent[problemmap.Repair](worker)
	for i := range 5 {
		parts.Relations = append(parts.Relations, leads(id(i), id(5), problemmap.Strong))
	}
	w := mapOf(t, parts).QuickWins()
	assert.Empty(t, w.List)
	assert.Equal(t, []string{"p04"}, w.Unasked, "p05 leads to nothing")
	var lacks []string
	for _, l := range w.Lacks {
		lacks = append(lacks, l.Problem+" "+string(l.Missing.Fact)+" "+l.Missing.State.String())
	}
	assert.Equal(t, []string{"p00 problem.repair unknown", "p01 problem.effort unknown", "p02 problem.repair notVisible"}, lacks)
}

// A suggestion needs both ends, a person in common or the household, and that
// nobody spoke of it yet; it never puts a problem on the map.
func TestSuggestions(t *testing.T) {
	label := integraal.Text{NL: "x", EN: "x"}
	problem := func(id string, k problemmap.Kind, persons ...string) problemmap.Problem {
		return problemmap.Problem{ID: id, Kind: k, Label: label, Persons: persons}
	}
	of := func(parts problemmap.Parts) []string {
		var list []string
		for _, s := range mapOf(t, parts).Suggestions() {
			list = append(list, s.From+" "+s.Effect.String()+" "+s.To)
		}
		return list
	}
	assert.Empty(t, of(problemmap.Parts{Problems: []problemmap.Problem{problem("a", problemmap.Debts)}}))

	parts := problemmap.Parts{Problems: []problemmap.Problem{
		problem("debts", problemmap.Debts), problem("mind", problemmap.MentalHealth, "M"), problem("work", problemmap.Unemployment, "Z"),
	}}
	want := []string{"debts hinder work", "debts onset mind", "debts persist mind", "mind persist debts"}
	assert.ElementsMatch(t, want, of(parts), "M's health and Z's work are not one person's")

	parts.Problems[2].Persons = []string{"M", "Z"}
	assert.ElementsMatch(t, append(want, "mind hinder work", "work onset mind", "work persist mind"), of(parts))

	// Once someone spoke of it, whatever they said, it is not suggested again.
	for _, holds := range []integraal.Fact[bool]{{}, integraal.Know(true, by), integraal.Know(false, by), integraal.Hide[bool](integraal.Text{})} {
		parts.Relations = []problemmap.Relation{{From: "debts", To: "mind", Effect: problemmap.Onset, Holds: holds}}
		assert.NotContains(t, of(parts), "debts onset mind")
		assert.Contains(t, of(parts), "debts persist mind")
	}

	// What passes from one member to another needs no person in common.
	spill := problemmap.Parts{Problems: []problemmap.Problem{
		problem("stress", problemmap.Stress, "M"), problem("child", problemmap.Children, "K"),
	}}
	assert.Equal(t, []string{"stress hinder child"}, of(spill))
}

// A suggestion counts only once a person confirmed it.
func TestSuggestionCountsOnceConfirmed(t *testing.T) {
	parts := household()
	parts.Problems = append(parts.Problems, problemmap.Problem{ID: "mind", Kind: problemmap.MentalHealth, Label: integraal.Same("mind")})
	m := mapOf(t, parts)
	suggested := m.Suggestions()
	i := slices.IndexFunc(suggested, func(s problemmap.Suggestion) bool { return s.From == "debts" && s.To == "mind" })
	require.GreaterOrEqual(t, i, 0)
	before, err := m.Reach("debts")
	require.NoError(t, err)
	assert.NotContains(t, before.Says.NL, "mind")

	parts.Relations = append(parts.Relations, suggested[i].Relation())
	loose := reading(t, parts)
	at := slices.IndexFunc(loose.Relations, func(r problemmap.RelationRead) bool { return r.To == "mind" })
	assert.Equal(t, problemmap.Suggested, loose.Relations[at].Standing)
	assert.False(t, loose.Relations[at].Counts)

	parts.Relations[len(parts.Relations)-1] = suggested[i].Confirmed(by, worker)
	after, err := mapOf(t, parts).Reach("debts")
	require.NoError(t, err)
	assert.Contains(t, after.Says.NL, "mind: onbekend hoe sterk")
}

// The table: each row has its grade, its source, its finding in both languages and
// the day of listing; what was only quoted by others says so to whoever reads the
// suggestion; of the contested claims none is there.
func TestEvidenceTable(t *testing.T) {
	var all strings.Builder
	seen := map[string]bool{}
	for _, e := range problemmap.EvidenceTable() {
		key := string(e.From) + string(e.To) + e.Effect.String() + e.Source
		assert.False(t, seen[key], "twice: %s", key)
		seen[key] = true
		assert.NotEqual(t, e.From, e.To)
		assert.NotEqual(t, problemmap.NoEffect, e.Effect)
		assert.NotEqual(t, problemmap.Block, e.Effect, "of no kind it is known that it blocks")
		assert.NotEqual(t, problemmap.NoGrade, e.Grade)
		assert.NotEqual(t, problemmap.Statement, e.Grade, "a table knows no household")
		assert.NotEmpty(t, e.Source)
		assert.NotEmpty(t, e.Found.NL)
		assert.NotEmpty(t, e.Found.EN)
		assert.Equal(t, e.Against.NL == "", e.Against.EN == "")
		assert.False(t, e.Listed.IsZero())
		all.WriteString(strings.ToLower(e.Found.NL + e.Found.EN + e.Against.NL + e.Against.EN))

		parts := problemmap.Parts{Problems: []problemmap.Problem{
			{ID: "a", Kind: e.From, Label: integraal.Same("a")}, {ID: "b", Kind: e.To, Label: integraal.Same("b")},
		}}
		suggested := mapOf(t, parts).Suggestions()
		i := slices.IndexFunc(suggested, func(s problemmap.Suggestion) bool { return s.From == "a" && s.Effect == e.Effect })
		require.GreaterOrEqual(t, i, 0)
		says := suggested[i].Says
		assert.True(t, strings.HasPrefix(says.NL, "Vraag of dit hier zo is: "))
		assert.Contains(t, says.EN, e.Source)
		if e.Confidence == integraal.Unverified {
			assert.Contains(t, says.NL, "Niet geverifieerd")
			assert.Contains(t, says.EN, "Unverified")
		}
		if !e.Against.IsZero() {
			assert.Contains(t, says.NL, "Daartegenover")
		}
	}
	for _, never := range []string{"iq", "intelligen", "misdrijf", "crime", "verdacht"} {
		assert.NotContains(t, " "+all.String(), " "+never)
	}

	// The study found one direction only (Ten Have, 2021).
	for _, e := range problemmap.EvidenceTable() {
		if e.From == problemmap.MentalHealth && e.To == problemmap.Debts {
			assert.Equal(t, problemmap.Persist, e.Effect)
		}
		if e.To == problemmap.Unemployment && (e.From == problemmap.MentalHealth || e.From == problemmap.PhysicalHealth) {
			assert.Equal(t, problemmap.Hinder, e.Effect, "work with an illness is possible")
		}
		if e.From == problemmap.PaidWork {
			assert.Equal(t, problemmap.Relieve, e.Effect)
		}
	}
}

// A doubt about a link that closes nothing changes nothing, and says so; one about
// the only way round opens the circle.
func TestDoubtSaysWhatChanges(t *testing.T) {
	m := mapOf(t, workedParts())
	one, err := m.Doubt("gezondheid", "schulden", problemmap.Limits{})
	require.NoError(t, err)
	require.Len(t, one, 2)
	assert.Equal(t, problemmap.Dropped, one[0].How)
	assert.Equal(t, integraal.Count(2), one[0].Change.Before)
	assert.Equal(t, integraal.Count(1), one[0].Change.After, "poor health leads to unemployment alone then, and low income comes from nothing else in a circle")
	assert.Equal(t, [][]string{{"werkloos"}}, one[0].Change.New)

	parts := household()
	extra := leads("debts", "stress", problemmap.Weak)
	extra.Effect = problemmap.Persist
	parts.Relations = append(parts.Relations, extra)
	two, err := mapOf(t, parts).Doubt("debts", "stress", problemmap.Limits{})
	require.NoError(t, err)
	require.Len(t, two, 4, "each of the two relations by itself")
	i := slices.IndexFunc(two, func(d problemmap.Doubt) bool {
		return d.Relation.Effect == problemmap.Persist && d.How == problemmap.Dropped
	})
	assert.True(t, two[i].Change.Nothing, "the stronger one is still there")
	assert.Contains(t, two[i].Says.NL, "verandert er niets")
	j := slices.IndexFunc(two, func(d problemmap.Doubt) bool {
		return d.Relation.Effect == problemmap.Onset && d.How == problemmap.Dropped
	})
	assert.Equal(t, []string{"allowance"}, two[j].Change.Wins, "only the weak one is left")
}

// What a doubt does not cover it says: sets that are not shown, and a smallest set
// that is not certain.
func TestDoubtSaysWhatItDoesNotCover(t *testing.T) {
	few, err := mapOf(t, workedParts()).Doubt("schulden", "stress", problemmap.Limits{})
	require.NoError(t, err)
	assert.True(t, few[0].Change.Exact)
	assert.False(t, few[0].Change.Partly)

	many, err := mapOf(t, ring(30, 1)).Doubt(id(0), id(1), problemmap.Limits{})
	require.NoError(t, err)
	assert.True(t, many[0].Change.Exact)
	assert.True(t, many[0].Change.Partly)
	assert.Contains(t, many[0].Says.EN, "Only the sets that are shown")

	parts := tournament(50, 1)
	open, err := mapOf(t, parts).Doubt(parts.Relations[0].From, parts.Relations[0].To, problemmap.Limits{Steps: 1})
	require.NoError(t, err)
	assert.False(t, open[0].Change.Exact)
	assert.Contains(t, open[0].Says.NL, "niet zeker")
}
