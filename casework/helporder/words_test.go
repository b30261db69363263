package helporder_test

import (
	"encoding"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
)

// named is a word of the package.
type named interface {
	fmt.Stringer
	encoding.TextMarshaler
}

func wordsOf[W ~uint8](n int, to func(W) named) []named {
	all := make([]named, n+1)
	for i := range all {
		all[i] = to(W(i)) //nolint:gosec // a handful
	}
	return all
}

// TestWordsHaveNames: each word has a name of its own, one beyond the last is
// invalid, and JSON writes the name.
func TestWordsHaveNames(t *testing.T) {
	t.Parallel()
	for _, list := range [][]named{
		wordsOf(7, func(w helporder.Stage) named { return w }), wordsOf(4, func(w helporder.Ground) named { return w }),
		wordsOf(4, func(w helporder.Strength) named { return w }), wordsOf(2, func(w helporder.Duty) named { return w }),
		wordsOf(5, func(w helporder.Wish) named { return w }), wordsOf(2, func(w helporder.Counting) named { return w }),
		wordsOf(4, func(w helporder.Standing) named { return w }), wordsOf(3, func(w helporder.Telling) named { return w }),
		wordsOf(2, func(w helporder.Change) named { return w }), wordsOf(5, func(w helporder.WorkWish) named { return w }),
		wordsOf(3, func(w helporder.Met) named { return w }), wordsOf(3, func(w helporder.Direction) named { return w }),
		wordsOf(4, func(w helporder.Grade) named { return w }),
	} {
		seen := map[string]bool{}
		for i, w := range list {
			name := w.String()
			assert.False(t, seen[name], "%T %s", w, name)
			seen[name] = true
			assert.Equal(t, i == len(list)-1, name == "invalid", "%T %d", w, i)
			text, err := w.MarshalText()
			require.NoError(t, err)
			assert.Equal(t, name, string(text))
		}
	}
}

// TestWordsHaveTexts: the words that sentences use exist in both languages, and
// what is none shows its name.
func TestWordsHaveTexts(t *testing.T) {
	t.Parallel()
	for s := helporder.Safety; s <= helporder.Sustain; s++ {
		assert.NotEmpty(t, s.Text().NL)
		assert.NotEqual(t, s.Text().NL, s.Text().EN)
	}
	for g := helporder.ForSafety; g <= helporder.ForIncomeToGoOn; g++ {
		assert.NotEqual(t, g.Text().NL, g.Text().EN)
	}
	for s := helporder.StrengthUnsaid; s <= helporder.Strong; s++ {
		assert.NotEqual(t, s.Text().NL, s.Text().EN)
	}
	assert.NotEqual(t, helporder.Added.Text(), helporder.StrongFirst.Text())
	assert.Equal(t, "none", helporder.NoStage.Text().NL)
	assert.Equal(t, "none", helporder.NoGround.Text().EN)
	assert.Equal(t, integraal.Same("invalid"), helporder.Strength(9).Text())
	assert.Equal(t, "invalid", helporder.Grade(9).Text().NL)
}
