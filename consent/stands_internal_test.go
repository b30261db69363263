package consent

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// The short way, of one record that says yes to all, gives what the long way
// gives; and the long way is what decides wherever another record has a say.
func TestOneYesIsWhatAllSayTogether(t *testing.T) {
	t.Parallel()
	facts, r := benchFacts()
	plain := facts.Consents[0]
	days := []integraal.Date{{}, integraal.On(2026, 1, 5), integraal.On(2026, 2, 10), integraal.On(2026, 3, 2), integraal.On(2026, 4, 1)}
	short, long := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		on := func(name string) integraal.Date { return rapid.SampledFrom(days).Draw(t, name) }
		seldom := func(name string) bool { return rapid.IntRange(0, 4).Draw(t, name) == 0 }
		f := facts
		f.Consents = nil
		for i := range rapid.IntRange(1, 4).Draw(t, "records") {
			c := plain
			c.ID, c.On = fmt.Sprint("c", i), on("on")
			c.Explicit, c.Giver = !seldom("implicit"), rapid.SampledFrom([]string{"m", "m", "p"}).Draw(t, "giver")
			c.Answer = rapid.SampledFrom([]Answer{Given, Given, Given, Refused, NotAnswered}).Draw(t, "answer")
			if seldom("other kind") {
				c.Kinds = []Kind{StatutoryCondition}
			}
			if seldom("other category") {
				c.Scope.Categories = These(Income)
			}
			if seldom("no notice") {
				c.Notice = ""
			}
			if seldom("ends") {
				c.Until, c.Withdrawn, c.Replaced, c.Asked = on("until"), on("withdrawn"), on("replaced"), on("asked")
			}
			f.Consents = append(f.Consents, c)
		}
		asked := r
		asked.Subject.Born = rapid.SampledFrom([]integraal.Date{r.Subject.Born, integraal.On(2010, 2, 20)}).Draw(t, "born")
		list := rapid.SampledFrom([][]asks{
			{{kind: StatutoryCondition, explicit: true}},
			{{kind: StatutoryCondition, explicit: true}, {kind: WrittenNoObjection, written: true}},
		}).Draw(t, "asks")
		m := matter{g: NewGate(f), r: &asked}
		m.begin()
		m.about()
		var all found
		var cure Cure
		for i := range list {
			all.join(m.answerTo(&list[i], found{}, &cure))
		}
		yes, holds := m.oneYes(list, found{})
		if !holds {
			long++
			return
		}
		short++
		require.Equal(t, all, yes)
		require.True(t, cure.IsZero())
	})
	require.Positive(t, short)
	require.Positive(t, long)
}
