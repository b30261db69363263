package helporder_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal/casework/helporder"
)

// A relation of which the strength was not said is at least weak: it is not gone
// against for nothing.
func TestUnsaidStrengthWeighsAsWeak(t *testing.T) {
	t.Parallel()
	in := input(1, step("a"), step("b"))
	in.Relations = []helporder.Relation{hinders("r1", "a", "b", helporder.Weak), {ID: "r2", From: "b", To: "a", Said: said}}
	a := propose(t, in)
	assert.EqualValues(t, 2, a.Count, "either may come first")
	assert.ElementsMatch(t, []string{"a", "b"}, a.First)
}
