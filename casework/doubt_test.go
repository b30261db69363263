package casework_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
)

// If stress did not keep the complaints alive no circle would be left; who was told
// nothing of it gets no answer, and the same one as for a problem that is not there.
func TestDoubts(t *testing.T) {
	c, err := bundled.Woven()
	require.NoError(t, err)
	doubts, err := casework.Doubts(c, casework.Question{Viewer: "W"}, "p-stress", "p-health")
	require.NoError(t, err)
	require.NotEmpty(t, doubts)
	assert.ElementsMatch(t, []string{"p-debts", "p-health", "p-income", "p-rent", "p-stress", "p-work"}, doubts[0].Change.Leaves)

	_, hidden := casework.Doubts(c, casework.Question{Viewer: "K"}, "p-stress", "p-health")
	_, nowhere := casework.Doubts(c, casework.Question{Viewer: "K"}, "p-nergens", "p-ook-niet")
	assert.True(t, integraal.HasFault(hidden, "id.dangling"), hidden)
	assert.Equal(t, nowhere, hidden)
	_, anonymous := casework.Doubts(c, casework.Question{Viewer: "L"}, "p-stress", "p-health")
	assert.True(t, integraal.HasFault(anonymous, "id.dangling"))
	_, err = casework.Doubts(c, casework.Question{Viewer: "niemand"}, "a", "b")
	assert.True(t, integraal.HasFault(err, "viewer.unknown"))
	_, err = casework.Doubts(nil, casework.Question{}, "a", "b")
	assert.True(t, integraal.HasFault(err, "case.none"))
}

// Every relation on which the first steps depend is one that the viewer sees.
func TestOrderDepends(t *testing.T) {
	c, err := bundled.Twelve()
	require.NoError(t, err)
	r, err := casework.Review(c, casework.Question{Viewer: "W"})
	require.NoError(t, err)
	found, err := casework.OrderDepends(c, casework.Question{Viewer: "W"})
	require.NoError(t, err)
	for _, d := range found {
		assert.NotEqual(t, d.First, d.Becomes)
		assert.Subset(t, r.Order.First, d.First)
	}
	none, err := casework.OrderDepends(c, casework.Question{Viewer: "K"})
	require.NoError(t, err)
	assert.Empty(t, none, "K sees duties only, and a duty is never proposed")
	_, err = casework.OrderDepends(nil, casework.Question{})
	assert.True(t, integraal.HasFault(err, "case.none"))
}

// What of it hangs on one relation is asked by its problems: together these are all. Of a
// problem that the reader may not know of the answer is that of one that is not there.
func TestOrderDoubts(t *testing.T) {
	c, err := bundled.Twelve()
	require.NoError(t, err)
	q := casework.Question{Viewer: "W"}
	r, err := casework.Review(c, q)
	require.NoError(t, err)
	all, err := casework.OrderDepends(c, q)
	require.NoError(t, err)
	require.NotEmpty(t, all)
	asked, sum := map[[2]string]bool{}, 0
	for i := range r.Map.Relations {
		x := &r.Map.Relations[i]
		if ends := [2]string{x.From, x.To}; x.Counts && !asked[ends] {
			asked[ends] = true
			some, err := casework.OrderDoubts(c, q, x.From, x.To)
			require.NoError(t, err)
			require.NotNil(t, some)
			assert.Subset(t, all, some)
			sum += len(some)
		}
	}
	assert.Len(t, all, sum)
	none, err := casework.OrderDoubts(c, q, "p05", "p06")
	require.NoError(t, err)
	assert.Empty(t, none)

	woven, err := bundled.Woven()
	require.NoError(t, err)
	_, hidden := casework.OrderDoubts(woven, casework.Question{Viewer: "K"}, "p-stress", "p-health")
	_, absent := casework.OrderDoubts(woven, casework.Question{Viewer: "K"}, "nergens", "ook-niet")
	require.Error(t, hidden)
	assert.Equal(t, absent.Error(), hidden.Error())
	_, err = casework.OrderDoubts(nil, casework.Question{}, "a", "b")
	assert.True(t, integraal.HasFault(err, "case.none"))
}
