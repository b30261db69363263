package integraal_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// What a citation notes is in the language of the reader; laws keep their names.
func TestCitationText(t *testing.T) {
	read := integraal.Participatiewet.Art("9", integraal.On(2026, 1, 1)).Lid("1")
	assert.Equal(t, integraal.Same("art. 9 lid 1 Participatiewet"), read.Text())
	notRead := integraal.Participatiewet.Art("9", integraal.Date{})
	assert.Equal(t, integraal.Text{
		NL: "art. 9 Participatiewet [niet geverifieerd]", EN: "art. 9 Participatiewet [unverified]",
	}, notRead.Text())
	practice := integraal.PracticeIn(integraal.Text{NL: "zo doet men het", EN: "how it is done"})
	assert.Equal(t, "zo doet men het", practice.String())

	assert.Equal(t, "how it is done", integraal.Cite(practice).In(integraal.EN))
	assert.Equal(t, "zo doet men het", integraal.Cite(practice).In(integraal.NL))
	assert.Equal(t, "art. 9 lid 1 Participatiewet", integraal.Cite(read).In(integraal.EN))

	raw, err := json.Marshal(integraal.Cite(practice))
	require.NoError(t, err)
	assert.JSONEq(t, `{"law": "zo doet men het", "lawEn": "how it is done"}`, string(raw))
	raw, err = json.Marshal(integraal.Cite(integraal.Practice("x")))
	require.NoError(t, err)
	assert.JSONEq(t, `{"law": "x"}`, string(raw))

	var why integraal.Explanation
	integraal.Explain(&why, "step", integraal.YesNo(true), practice)
	line := why.Lines(func(integraal.Name) (integraal.Text, bool) { return integraal.Same("step"), true })[0]
	assert.Equal(t, "how it is done", line.LawIn(integraal.EN))
	assert.Equal(t, "zo doet men het", line.LawIn(integraal.NL))
}
