package participation_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Every fact that an answer can miss is a question that a client can answer:
// short sentences, addressed to the client, each a question.
func TestEveryMissingFactIsAQuestion(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day := anyPositionDay(t)
		p, err := participation.PositionOf(anyPerson(t), day, nil)
		require.NoError(t, err)
		s, err := participation.SpousesOf(anyTogether(t), day, nil)
		require.NoError(t, err)
		missing := s.Missing
		for _, d := range p.Duties {
			missing = append(append(missing, d.Missing...), d.Further...)
		}
		for _, e := range p.Exemptions {
			missing = append(append(missing, e.Missing...), e.Further...)
		}
		for _, m := range missing {
			assertQuestion(t, m.Fact)
		}
	})
	_, found := participation.AskClient("participation.nothing")
	assert.False(t, found)
}

func assertQuestion(t *rapid.T, n integraal.Name) {
	q, found := participation.AskClient(n)
	require.True(t, found, n)
	for _, text := range []string{q.NL, q.EN} {
		assert.True(t, strings.HasSuffix(text, "?"), text)
		for _, sentence := range strings.FieldsFunc(text, func(r rune) bool { return r == '?' || r == '.' }) {
			assert.LessOrEqual(t, len(strings.Fields(sentence)), 22, text)
		}
	}
}
