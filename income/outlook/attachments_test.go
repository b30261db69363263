package outlook

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func attachmentsOf(t *testing.T, list ...Attachment) ([]Entry, []integraal.Missing) {
	t.Helper()
	entries, missing, err := (&Terms{Attachments: list}).Entries()
	require.NoError(t, err)
	return entries, missing
}

// TestAttachmentTerms: counted by hand.
func TestAttachmentTerms(t *testing.T) {
	t.Parallel()
	for laid, want := range map[integraal.Date][3]string{
		on(2026, 3, 2):  {"2026-03-10", "2026-03-30", "2027-03-01"}, // Monday: Tuesday a week later; four weeks; a year
		on(2026, 3, 27): {"2026-04-07", "2026-04-24", "2027-03-26"}, // the eighth day is Saturday 4 April; Easter Monday: Tuesday
		on(2026, 4, 2):  {"2026-04-10", "2026-04-30", "2027-04-01"},
		on(2026, 3, 30): {"2026-04-07", "2026-04-28", "2027-03-29"}, // 27 April is King's Day
		on(2024, 2, 29): {"2024-03-08", "2024-03-28", "2025-02-27"}, // a year from 29 February
	} {
		list, missing := attachmentsOf(t, Attachment{Who: "M", Where: said("the bailiff"), Laid: known(laid), Told: known(laid), Found: known(laid)})
		assert.Empty(t, missing)
		require.Len(t, list, 3)
		for i, by := range []string{"art. 475i lid 1 Rv", "art. 475i lid 3 Rv", "art. 475d lid 2 Rv"} {
			assert.Equal(t, []any{want[i], by, "M", TermEnds}, []any{list[i].Day.String(), list[i].By.String(), list[i].Who, list[i].Kind}, laid)
		}
		assert.Contains(t, list[2].Says.NL, "dat besluit hebben wij niet")
	}
}

// TestAttachmentTermsInStates: each fact alone keeps its own term out, and says whom to
// ask; what is known to be absent starts no term.
func TestAttachmentTermsInStates(t *testing.T) {
	t.Parallel()
	whole := Attachment{Who: "M", Laid: known(on(2026, 3, 2)), Told: known(on(2026, 3, 6)), Found: known(on(2026, 3, 2))}
	places := map[integraal.Name]func(a *Attachment, f integraal.Fact[integraal.Date]){
		FactLaid:  func(a *Attachment, f integraal.Fact[integraal.Date]) { a.Laid = f },
		FactTold:  func(a *Attachment, f integraal.Fact[integraal.Date]) { a.Told = f },
		FactFound: func(a *Attachment, f integraal.Fact[integraal.Date]) { a.Found = f },
	}
	for fact, set := range places {
		for state, f := range map[integraal.State]integraal.Fact[integraal.Date]{
			integraal.Unknown:    {},
			integraal.Contested:  integraal.Contest(integraal.Account[integraal.Date]{Value: on(2026, 3, 2)}, integraal.Account[integraal.Date]{Value: on(2026, 3, 9)}),
			integraal.NotVisible: integraal.Hide[integraal.Date](said("ask M")),
		} {
			a := whole
			set(&a, f)
			list, missing := attachmentsOf(t, a)
			assert.Len(t, list, 2, "%s %s", fact, state)
			require.Len(t, missing, 1)
			assert.Equal(t, []any{fact, "M", state}, []any{missing[0].Fact, missing[0].Who, missing[0].State})
			assert.False(t, missing[0].Hint.IsZero())
		}
		a := whole
		set(&a, integraal.KnowAbsent[integraal.Date]())
		list, missing := attachmentsOf(t, a)
		assert.Len(t, list, 2)
		assert.Empty(t, missing)
	}
	early := whole
	early.Told = known(on(2026, 3, 1))
	_, _, err := (&Terms{Attachments: []Attachment{whole, early, {Laid: known(integraal.Date{})}}}).Entries()
	var got []string
	for _, f := range integraal.FaultsIn(err) {
		got = append(got, f.Path)
	}
	assert.ElementsMatch(t, []string{"attachments[1].told", "attachments[2].laid"}, got)
}
