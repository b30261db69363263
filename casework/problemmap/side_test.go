package problemmap_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
)

// repairOf is a repair by someone of a side.
func repairOf(side problemmap.Side, e integraal.Fact[problemmap.Effort]) integraal.Fact[problemmap.Repair] {
	return integraal.Know(problemmap.Repair{
		By: integraal.Text{NL: "de verhuurder", EN: "the landlord"}, Side: side, How: integraal.Same("uitstel geven"), Effort: e,
	}, worker)
}

func problemsOf(list []problemmap.QuickWin) []string {
	var ids []string
	for _, w := range list {
		ids = append(ids, w.Problem)
	}
	return ids
}

// What the reader, a colleague or the household can do is no knowledge of another
// party, and of none of it is it said that nobody was asked.
func TestWhoseAWinIs(t *testing.T) {
	small := integraal.Know(problemmap.Small, worker)
	parts := plain(6)
	for i, side := range []problemmap.Side{problemmap.OtherParty, problemmap.Reader, problemmap.ReaderUnit, problemmap.InHousehold} {
		parts.Problems[i].Repair = repairOf(side, small)
	}
	parts.Problems[4].Repair = repairOf(problemmap.InHousehold, integraal.Know(problemmap.Large, worker))
	for i := range 5 {
		parts.Relations = append(parts.Relations, leads(id(i), id(5), problemmap.Strong))
	}
	r := reading(t, parts)
	w := r.QuickWins
	assert.Equal(t, []string{"p00"}, problemsOf(w.List))
	assert.Equal(t, []string{"p01", "p02"}, problemsOf(w.Yours))
	assert.Equal(t, []string{"p03"}, problemsOf(w.Household))
	assert.Empty(t, w.Unasked)
	assert.Empty(t, w.Lacks)
	assert.Equal(t, []string{"p02"}, w.Yours[0].EqualTo, "of its own list, not of another's")
	assert.Empty(t, w.List[0].EqualTo)
	for says, win := range map[string]problemmap.QuickWin{
		"Vraag het aan de verhuurder. Die kan met weinig moeite iets doen aan":      w.List[0],
		"U kunt zelf met weinig moeite iets doen aan":                               w.Yours[0],
		"In uw eigen team kan de verhuurder met weinig moeite iets doen aan":        w.Yours[1],
		"Uit het huishouden kan de verhuurder zelf met weinig moeite iets doen aan": w.Household[0],
	} {
		assert.Contains(t, win.Says.NL, says)
		assert.Contains(t, win.Says.NL, "uitstel geven")
	}
	assert.NotContains(t, w.Yours[0].Says.NL, "verhuurder")
	assert.Contains(t, r.Problems[4].Repair.Shown.NL, "Uit het huishouden kan de verhuurder zelf iets doen aan")
	assert.Contains(t, r.Problems[4].Repair.Shown.NL, "Dat kost meer dan een paar weken.")
	assert.Equal(t, integraal.Unknown, r.Problems[5].Repair.State)
}

// A missed allowance comes first also while it is open how much effort it takes, behind
// those of which that is known; it is not said to take little, and what takes much is
// no quick win.
func TestMissedAllowanceOfOpenEffort(t *testing.T) {
	small, large := integraal.Know(problemmap.Small, worker), integraal.Know(problemmap.Large, worker)
	differ := integraal.Told(
		integraal.Account[problemmap.Effort]{Value: problemmap.Small, Source: by}, integraal.Account[problemmap.Effort]{Value: problemmap.Large, Source: worker})
	parts := plain(8)
	for i, e := range []integraal.Fact[problemmap.Effort]{
		{}, differ, integraal.Hide[problemmap.Effort](integraal.Text{}), large, integraal.KnowAbsent[problemmap.Effort](by), small,
	} {
		parts.Problems[i].Kind = problemmap.MissedAllowance
		parts.Problems[i].Repair = repairOf(problemmap.OtherParty, e)
	}
	parts.Problems[6].Repair = repairOf(problemmap.OtherParty, small)
	parts.Relations = append(parts.Relations, leads(id(0), id(7), problemmap.Weak), leads(id(6), id(7), problemmap.Strong))
	w := mapOf(t, parts).QuickWins()
	assert.Equal(t, []string{"p05", "p00", "p01", "p02", "p06"}, problemsOf(w.List))
	for i, says := range map[int]string{1: "is nog niet gezegd", 2: "verschillen de meningen", 3: "voor u niet zichtbaar"} {
		assert.Contains(t, w.List[i].Says.NL, says)
		assert.NotContains(t, w.List[i].Says.NL, "weinig moeite")
		assert.NotEqual(t, integraal.Known, w.List[i].Effort)
	}
	assert.Equal(t, []string{"p02"}, w.List[2].EqualTo)
	assert.Empty(t, w.List[0].EqualTo, "of one it is known that it takes little")
	assert.Len(t, w.Lacks, 3)
}

// That something can be put right, and not by whom, names nobody: who can is what is
// missing. What is missing of a missed allowance comes first.
func TestRepairByNobodyNamed(t *testing.T) {
	parts := plain(3)
	parts.Problems[0].Repair = integraal.Hide[problemmap.Repair](integraal.Text{NL: "vraag de cliënt", EN: "ask the client"})
	parts.Problems[1].Kind = problemmap.MissedAllowance
	parts.Problems[1].Repair = integraal.Know(problemmap.Repair{How: integraal.Same("een formulier"), Effort: integraal.Know(problemmap.Small, by)}, by)
	parts.Relations = append(parts.Relations, leads(id(0), id(2), problemmap.Strong), leads(id(1), id(2), problemmap.Strong))
	r := reading(t, parts)
	w := r.QuickWins
	assert.Empty(t, w.List)
	assert.Empty(t, w.Unasked)
	require.Len(t, w.Lacks, 2)
	assert.Equal(t, "p01", w.Lacks[0].Problem)
	assert.Equal(t, integraal.Unknown, w.Lacks[0].Missing.State)
	assert.Equal(t, problemmap.FactRepair, w.Lacks[0].Missing.Fact)
	assert.Equal(t, integraal.NotVisible, w.Lacks[1].Missing.State)
	assert.Equal(t, "vraag de cliënt", w.Lacks[1].Missing.Hint.NL)
	assert.Equal(t, "Er is iets aan te doen: een formulier. Wie dat kan, is niet gezegd.", r.Problems[1].Repair.Shown.NL)
	assert.Equal(t, integraal.NotVisible, r.Problems[0].Repair.State)
	assert.True(t, r.Problems[0].Repair.Shown.IsZero())
}

// Who does something about it already is not told to be asked as if nothing ran.
func TestRepairUnderway(t *testing.T) {
	parts := plain(2)
	parts.Problems[0].Repair = integraal.Know(problemmap.Repair{
		By: integraal.Same("de verhuurder"), Effort: integraal.Know(problemmap.Small, by), Underway: true,
	}, by)
	parts.Relations = append(parts.Relations, leads(id(0), id(1), problemmap.Strong))
	win := mapOf(t, parts).QuickWins().List[0]
	assert.Contains(t, win.Says.NL, "Een stap daarvoor loopt al.")
	assert.Contains(t, win.Says.EN, "A step for it runs already.")
}

// A doubt that opens the last circle says that none is left, and counts no sets of no
// problems; one that leaves only a circle that nobody can break says that.
func TestDoubtCountsNoEmptySets(t *testing.T) {
	d, err := mapOf(t, household()).Doubt("stress", "work", problemmap.Limits{})
	require.NoError(t, err)
	assert.True(t, d[0].Change.Opened)
	assert.Contains(t, d[0].Says.NL, "geen kring blijft over")
	assert.NotContains(t, d[0].Says.NL, "0 problemen")
	assert.NotContains(t, d[0].Says.EN, "0 problems")

	parts := plain(4)
	parts.Problems[2].Addressable, parts.Problems[3].Addressable = integraal.Know(false, by), integraal.Know(false, by)
	for _, r := range [][2]int{{0, 1}, {1, 0}, {2, 3}, {3, 2}} {
		parts.Relations = append(parts.Relations, leads(id(r[0]), id(r[1]), problemmap.Strong))
	}
	parts.Problems[0].Addressable = integraal.Know(true, by)
	d, err = mapOf(t, parts).Doubt(id(0), id(1), problemmap.Limits{})
	require.NoError(t, err)
	assert.False(t, d[0].Change.Opened)
	assert.Contains(t, d[0].Says.NL, "van geen probleem in een kring die overblijft, is bekend dat er iets aan te doen is")
	assert.NotContains(t, d[0].Says.NL, "0 problemen")

	contested := parts
	contested.Relations[0].Holds = integraal.Told(integraal.Account[bool]{Value: true, Source: by}, integraal.Account[bool]{Source: worker})
	r := reading(t, contested)
	require.Len(t, r.Contested, 1)
	assert.Contains(t, r.Contested[0].Says.NL, "een combinatie van 1 probleem doorbreekt de kringen waaraan iets te doen is")
	assert.NotContains(t, r.Contested[0].Says.NL, "0 problemen")
}

// Of a quick win that comes to help elsewhere a doubt says with what.
func TestDoubtSaysWithWhatAWinHelps(t *testing.T) {
	parts := plain(4)
	parts.Problems[0].Repair = repairOf(problemmap.OtherParty, integraal.Know(problemmap.Small, by))
	parts.Relations = append(parts.Relations, leads(id(0), id(1), problemmap.Strong), leads(id(1), id(2), problemmap.Strong), leads(id(3), id(2), problemmap.Strong))
	d, err := mapOf(t, parts).Doubt(id(1), id(2), problemmap.Limits{})
	require.NoError(t, err)
	assert.Equal(t, []problemmap.WinChange{{Problem: "p00", Gone: []string{"p02"}}}, d[0].Change.Further)
	d, err = mapOf(t, parts).Doubt(id(3), id(2), problemmap.Limits{})
	require.NoError(t, err)
	assert.Empty(t, d[0].Change.Further)
	assert.Equal(t, []problemmap.WinChange{{Problem: "p00", New: []string{"p03"}}}, d[1].Change.Further, "the other way round it comes after p02")
	assert.Contains(t, d[1].Says.NL, "helpt ook bij")
}
