package problemmap_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
)

var worker = integraal.Source{Who: "W", Standard: integraal.ProfessionalObservation, On: by.On}

// Each fault has a map that shows it, with the path of the field, and all are told
// at once.
func TestFaults(t *testing.T) {
	label := integraal.Same("a")
	bad := problemmap.Parts{
		Words: []problemmap.Words{{Who: "M"}, {Who: "M", Says: "x", About: []string{"a", "gone"}}},
		Problems: []problemmap.Problem{
			{ID: "a", Label: label},
			{ID: "b", Label: integraal.Text{NL: "alleen Nederlands"}},
			{ID: "no label!", Label: label},
			{ID: "a", Label: label},
			{ID: "", Label: label, Severity: integraal.Know(problemmap.Severity(9))},
			{ID: "c", Label: label, Repair: integraal.Know(problemmap.Repair{
				By: integraal.Text{NL: "alleen Nederlands"}, Side: problemmap.Side(9), Effort: integraal.Know(problemmap.NoEffort),
			})},
			{ID: strings.Repeat("x", 41), Label: label},
		},
		Relations: []problemmap.Relation{
			{From: "a", To: "a", Effect: problemmap.Onset},
			{From: "a", To: "gone", Effect: problemmap.Onset},
			{From: "gone", To: "b", Effect: problemmap.Onset},
			{From: "a", To: "b"},
			{From: "a", To: "b", Effect: 9, Grade: 9},
			{From: "a", To: "b", Effect: problemmap.Onset, Strength: integraal.Know(problemmap.StrengthUnknown)},
			{From: "a", To: "b", Effect: problemmap.Onset, Holds: integraal.Know(true)},
			{From: "a", To: "b", Effect: problemmap.Onset, Strength: integraal.Contest(
				integraal.Account[problemmap.Strength]{Value: problemmap.Weak}, integraal.Account[problemmap.Strength]{Value: 7})},
		},
	}
	m, err := problemmap.New(bad)
	assert.Nil(t, m)
	var got []string
	for _, f := range integraal.FaultsIn(err) {
		got = append(got, f.Path+" "+f.Code)
		assert.NotEmpty(t, f.Text.NL)
		assert.NotEmpty(t, f.Text.EN)
	}
	assert.Equal(t, []string{
		"problems[1].label problem.label",
		"problems[2].id id.malformed",
		"problems[3].id id.duplicate",
		"problems[4].id id.malformed",
		"problems[4].severity map.unknown-word",
		"problems[5].repair.by problem.label",
		"problems[5].repair.effort map.unknown-word",
		"problems[5].repair.side map.unknown-word",
		"problems[6].id id.malformed",
		"relations[0].to relation.self",
		"relations[1].to id.dangling",
		"relations[2].from id.dangling",
		"relations[3].effect map.unknown-word",
		"relations[4].effect map.unknown-word",
		"relations[4].grade map.unknown-word",
		"relations[5].strength map.unknown-word",
		"relations[6].holds relation.unconfirmed",
		"relations[7].strength map.unknown-word",
		"words[0].says words.empty",
		"words[1].about[1] id.dangling",
	}, got)

	_, err = problemmap.New(plain(problemmap.MaxProblems + 1))
	assert.True(t, integraal.HasFault(err, "map.too-large"))
	_, err = problemmap.New(plain(problemmap.MaxProblems))
	assert.NoError(t, err)
}

func TestLimitsBelowZero(t *testing.T) {
	m := mapOf(t, workedParts())
	for _, l := range []problemmap.Limits{{Circles: -1}, {Steps: -1}} {
		_, err := m.Read(l)
		assert.True(t, integraal.HasFault(err, "limits.negative"))
		_, err = m.Circles(l)
		assert.True(t, integraal.HasFault(err, "limits.negative"))
		_, err = m.Breaking(l)
		assert.True(t, integraal.HasFault(err, "limits.negative"))
		_, err = m.Doubts(l)
		assert.True(t, integraal.HasFault(err, "limits.negative"))
	}
	_, err := m.Doubt("kinderen", "stress", problemmap.Limits{})
	assert.True(t, integraal.HasFault(err, "relation.none"))
	_, err = m.Doubt("kinderen", "gone", problemmap.Limits{})
	assert.True(t, integraal.HasFault(err, "id.dangling"))
}

// The zero map, a nil one and the empty one hold no problem, no circle and no set.
func TestEmptyMap(t *testing.T) {
	for _, m := range []*problemmap.Map{mapOf(t, problemmap.Parts{}), {}, nil} {
		r, err := m.Read(problemmap.Limits{})
		require.NoError(t, err)
		assert.Empty(t, r.Problems)
		assert.Empty(t, r.Circles.List)
		assert.Empty(t, r.Breaking.Sets)
		assert.Zero(t, r.Breaking.Number)
		assert.True(t, r.Breaking.Exact)
		assert.Equal(t, "Met wat is bevestigd, staat er geen kring op deze kaart.", r.Breaking.Says[0].NL)
		assert.Empty(t, m.Suggestions())
		assert.Empty(t, m.QuickWins().List)
		assert.Empty(t, m.Groups())
		doubts, err := m.Doubts(problemmap.Limits{})
		require.NoError(t, err)
		assert.Empty(t, doubts)
		_, err = m.Reach("a")
		assert.True(t, integraal.HasFault(err, "id.dangling"))
		_, err = m.Chain("a", "b")
		assert.True(t, integraal.HasFault(err, "id.dangling"))
	}
}

// A relation in each of the five states: only a confirmed one closes the circle,
// and each of the others says how it stands.
func TestOnlyAConfirmedRelationCloses(t *testing.T) {
	hint := integraal.Text{NL: "vraag het M", EN: "ask M"}
	differ := integraal.Told(
		integraal.Account[bool]{Value: true, Source: worker}, integraal.Account[bool]{Absent: true, Source: by})
	for _, c := range []struct {
		holds    integraal.Fact[bool]
		standing problemmap.Standing
		lack     bool
	}{
		{integraal.Know(true, by), problemmap.Confirmed, false},
		{integraal.Know(false, by), problemmap.Rejected, false},
		{integraal.KnowAbsent[bool](by), problemmap.Rejected, false},
		{integraal.Ask[bool](hint), problemmap.Suggested, true},
		{differ, problemmap.Disputed, true},
		{integraal.Hide[bool](hint), problemmap.Unseen, true},
	} {
		parts := plain(2)
		back := leads("p01", "p00", problemmap.Strong)
		back.Holds = c.holds
		parts.Relations = []problemmap.Relation{leads("p00", "p01", problemmap.Strong), back}
		r := reading(t, parts)
		assert.Equal(t, c.standing, r.Relations[1].Standing)
		assert.Equal(t, c.standing == problemmap.Confirmed, r.Relations[1].Counts)
		assert.Equal(t, c.standing == problemmap.Confirmed, len(r.Circles.List) == 1)
		require.Equal(t, c.lack, len(r.Lacks) == 1, c.standing)
		if c.lack {
			assert.Equal(t, c.holds.State(), r.Lacks[0].Missing.State)
			assert.Equal(t, c.holds.Hint(), r.Lacks[0].Missing.Hint)
		}
		if c.standing != problemmap.Disputed {
			assert.Empty(t, r.Contested)
			continue
		}
		assert.Equal(t, []integraal.Source{worker, by}, r.Lacks[0].Missing.Told)
		assert.Equal(t, []problemmap.Account{{Holds: true, Source: worker}, {Source: by}}, r.Relations[1].Told, "both, without a winner")
		require.Len(t, r.Contested, 1)
		assert.Equal(t, problemmap.Held, r.Contested[0].How)
		assert.Equal(t, []string{"p00", "p01"}, r.Contested[0].Change.Joins)
		assert.Equal(t, [][]string{{"p00"}, {"p01"}}, r.Contested[0].Change.New)
		assert.False(t, r.Contested[0].Change.Nothing)
	}
}

// What can be done about a problem, in each of the five states: only known yes is
// in a set, and what is open is named.
func TestUnknownAddressableIsNotYes(t *testing.T) {
	differ := integraal.Told(integraal.Account[bool]{Value: true, Source: worker}, integraal.Account[bool]{Source: by})
	for _, c := range []struct {
		can        integraal.Fact[bool]
		inSet, ask bool
	}{
		{integraal.Know(true, by), true, false},
		{integraal.Know(false, by), false, false},
		{integraal.KnowAbsent[bool](by), false, false},
		{integraal.Fact[bool]{}, false, true},
		{differ, false, true},
		{integraal.Hide[bool](integraal.Same("vraag")), false, true},
	} {
		parts := plain(3)
		parts.Relations = []problemmap.Relation{
			leads("p00", "p01", problemmap.Strong), leads("p01", "p00", problemmap.Strong), leads("p01", "p02", problemmap.Weak),
		}
		for i := range parts.Problems {
			parts.Problems[i].Addressable = c.can
		}
		b := reading(t, parts).Breaking
		assert.Equal(t, c.inSet, len(b.Sets) == 2)
		assert.Equal(t, !c.inSet, len(b.Unbroken.List) == 1)
		require.Equal(t, c.ask, len(b.Lacks) == 2, "p02 is in no circle")
		for _, l := range b.Lacks {
			assert.Equal(t, c.can.State(), l.Missing.State)
			assert.Equal(t, c.can.Hint(), l.Missing.Hint)
			assert.NotContains(t, l.Says.NL, "{")
		}
		if !c.inSet {
			assert.Equal(t, "Van geen probleem in een kring is bekend dat er iets aan te doen is.", b.Says[0].NL)
		}
	}
}

// A circle of which nothing is known to be done about is told, and the sets break
// the others.
func TestUnbrokenCircleIsNamed(t *testing.T) {
	parts := plain(4)
	parts.Problems[0].Addressable = integraal.Know(false, by)
	parts.Problems[1].Addressable = integraal.Fact[bool]{}
	for _, ends := range [][2]int{{0, 1}, {1, 0}, {1, 2}, {2, 3}, {3, 1}} {
		parts.Relations = append(parts.Relations, leads(id(ends[0]), id(ends[1]), problemmap.Strong))
	}
	b := reading(t, parts).Breaking
	require.Len(t, b.Unbroken.List, 1)
	assert.Equal(t, []string{"p00", "p01"}, b.Unbroken.List[0].Problems)
	assert.Equal(t, integraal.Count(1), b.Size)
	assert.Len(t, b.Sets, 2)
	assert.Contains(t, b.Sets[0].Says.EN, "every circle is broken of which it is known")
	assert.Len(t, b.Says, 2)
	require.Len(t, b.Lacks, 1)
	assert.Equal(t, "p01", b.Lacks[0].Problem)
}

// Several relations between the same two are kept, the strongest counts, and one
// that relieves closes no circle.
func TestSeveralRelationsBetweenTheSameTwo(t *testing.T) {
	parts := plain(2)
	persist := leads("p00", "p01", problemmap.Strong)
	persist.Effect = problemmap.Persist
	relieve := leads("p01", "p00", problemmap.Strong)
	relieve.Effect = problemmap.Relieve
	parts.Relations = []problemmap.Relation{leads("p00", "p01", problemmap.Weak), persist, persist, relieve}
	r := reading(t, parts)
	assert.Len(t, r.Relations, 3)
	assert.Equal(t, []problemmap.Link{{From: "p00", To: "p01", Effect: problemmap.Persist, Strength: problemmap.Strong}}, r.Links)
	assert.Empty(t, r.Circles.List)
	c, err := mapOf(t, parts).Chain("p00", "p01")
	require.NoError(t, err)
	assert.Equal(t, problemmap.Strong, c.Strength)
	assert.Equal(t, "Problem p00; that keeps problem p01 going. The chain is as strong as its weakest link: strong.", c.Says.EN)
	i := slices.IndexFunc(r.Relations, func(r problemmap.RelationRead) bool { return r.Effect == problemmap.Relieve })
	assert.Equal(t, "Problem p01: dat geeft lucht bij problem p00.", r.Relations[i].Says.NL)
	assert.False(t, r.Relations[i].Counts)
}

// Problems of several persons, of the household and events are in one map, and a
// relation runs from one person to another.
func TestSeveralPersonsAndEvents(t *testing.T) {
	parts := problemmap.Parts{
		Problems: []problemmap.Problem{
			{
				ID: "stop", Event: true, Kind: problemmap.BenefitStop, Label: integraal.Text{NL: "gestopte uitkering", EN: "stopped benefit"},
				Since: integraal.Know(by.On, by),
			},
			{
				ID: "debts", Label: integraal.Text{NL: "schulden", EN: "debts"}, Severity: integraal.Told(
					integraal.Account[problemmap.Severity]{Value: problemmap.Acute, Source: worker},
					integraal.Account[problemmap.Severity]{Value: problemmap.Mild, Source: by}),
				Laws:    []integraal.Citation{integraal.Wgs.Art("3", by.On)},
				Domains: []integraal.Text{{NL: "financiën", EN: "finances"}}, Told: []integraal.Source{worker},
			},
			{ID: "school", Label: integraal.Text{NL: "schoolverzuim", EN: "school absence"}, Persons: []string{"Z", "D", "Z"}},
		},
		Relations: []problemmap.Relation{leads("stop", "debts", problemmap.Strong), leads("debts", "school", problemmap.Weak)},
		Withheld:  []integraal.Missing{{Fact: "health", Who: "Z", State: integraal.NotVisible}},
	}
	r := reading(t, parts)
	assert.True(t, r.Problems[2].Event)
	assert.Equal(t, "2 maart 2026", r.Problems[2].Since.Shown.NL)
	assert.Equal(t, "Schoolverzuim (D, Z): in een keten zonder kring.", r.Problems[1].Says.NL)
	assert.Equal(t, "acuut; licht", r.Problems[0].Severity.Shown.NL)
	assert.Equal(t, integraal.Contested, r.Problems[0].Severity.State)
	assert.Equal(t, "art. 3 Wgs", r.Problems[0].Laws[0].Law)
	assert.Equal(t, integraal.Unknown, r.Problems[0].Addressable.State)
	assert.Equal(t, parts.Withheld, r.Withheld)
}

// What was put in can be changed afterwards, and so can what came out; the map
// stays what it is.
func TestMapIsImmutable(t *testing.T) {
	parts := household()
	m := mapOf(t, parts)
	before, err := m.Read(problemmap.Limits{})
	require.NoError(t, err)
	want := fmt.Sprintf("%+v", before)
	parts.Words[0].About[0], parts.Problems[2].Persons[0], parts.Relations[0].By[0].Who = "x", "x", "x"
	before.Words[0].About[0], before.Problems[2].Persons[0], before.Relations[0].By[0].Who = "y", "y", "y"
	before.Circles.List[0].Problems[0], before.Problems[0].Roles[0] = "y", problemmap.Alone
	after, err := m.Read(problemmap.Limits{})
	require.NoError(t, err)
	assert.Equal(t, want, fmt.Sprintf("%+v", after))
	table := problemmap.EvidenceTable()
	table[0].Source = "x"
	assert.NotEqual(t, "x", problemmap.EvidenceTable()[0].Source)
}

// Whom a circle is about is said once where it is the same all the way round, and with
// each problem where it is not.
func TestACircleSaysOnceWhomItIsAbout(t *testing.T) {
	parts := related(3, func(u, v int) bool { return v == (u+1)%3 })
	for i := range parts.Problems {
		parts.Problems[i].Persons = []string{"M", "S"}
	}
	said := func() string {
		m, err := problemmap.New(parts)
		require.NoError(t, err)
		c, err := m.Circles(problemmap.Limits{})
		require.NoError(t, err)
		require.Len(t, c.List, 1)
		return c.List[0].Says.NL
	}
	once := said()
	assert.True(t, strings.HasPrefix(once, "Kring van 3 (M, S): problem p00. Dat "), once)
	assert.Equal(t, 1, strings.Count(once, "(M, S)"))
	parts.Problems[1].Persons = []string{"M"}
	each := said()
	assert.True(t, strings.HasPrefix(each, "Kring van 3: problem p00 (M, S). Dat "), each)
	assert.Equal(t, 3, strings.Count(each, "(M, S)"), "the first and the last of it, and the third")
	assert.Equal(t, 1, strings.Count(each, "(M)"))
}
