package casework

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// sidesOfOneTalk puts two accounts of one conversation in the woven case in the place
// of its observations: of W, and of M, who tells it differently. G may read both.
func sidesOfOneTalk(change func(ofW, ofM *Observation)) func(*Parts) {
	return func(p *Parts) {
		account := func(id, by string, standard integraal.Standard, text string) Observation {
			return Observation{
				ID: id, About: []string{"M"}, Category: consent.Debts, Kind: GaveAccount, Contact: "gesprek van 16 februari", Text: text,
				Told: Provenance{By: by, To: []string{"W", "G"}, On: integraal.On(2026, 2, 17), Standard: standard},
			}
		}
		ofW := account("o-w", "W", integraal.ProfessionalObservation, "M wil met niemand over de schulden praten.")
		ofM := account("o-m", "M", integraal.ClientStatement, "Er werd niet naar gevraagd.")
		ofM.Differs = []string{"o-w"}
		change(&ofW, &ofM)
		p.Observations = []Observation{ofW, ofM}
	}
}

// A difference is put to the client first: the client hears of it, and who gave an
// account, who has to put it to the client; a colleague under another law reads both
// accounts, and that they differ only after it was put (B-052).
func TestADifferenceIsFirstTheClients(t *testing.T) {
	differences := func(viewer string, put integraal.Date) []DifferenceSeen {
		r := reviewed(t, viewer, sidesOfOneTalk(func(_, ofM *Observation) { ofM.Put = put }))
		require.NotNil(t, r.Picture, viewer)
		require.Len(t, r.Picture.Contacts, 1, viewer)
		require.Len(t, r.Picture.Contacts[0].Accounts, 2, viewer)
		return r.Picture.Differences
	}
	assert.Empty(t, differences("G", integraal.Date{}))
	for viewer, says := range map[string]string{"M": "You are the first to hear of this.", "W": "Put this to the client first; another service hears of it only afterwards."} {
		list := differences(viewer, integraal.Date{})
		require.Len(t, list, 1, viewer)
		assert.Contains(t, list[0].Says.EN, says)
		assert.True(t, list[0].Put.IsZero())
	}
	ofOthers := reviewed(t, "M", sidesOfOneTalk(func(_, ofM *Observation) { ofM.Told.By = "G" }))
	require.Len(t, ofOthers.Picture.Differences, 1, "also of what others tell of the client")
	assert.Contains(t, ofOthers.Picture.Differences[0].Says.EN, "What is your account? You are the first to hear of this.")
	day := integraal.On(2026, 2, 24)
	for _, viewer := range []string{"M", "W", "G"} {
		list := differences(viewer, day)
		require.Len(t, list, 1, viewer)
		assert.Equal(t, day, list[0].Put)
		assert.Contains(t, list[0].Says.EN, "on 24 February 2026. Both accounts stand.", viewer)
	}
}

// Of one contact there are as many accounts as were given, whole, and where they part
// is a point between them, told once, that none of them wins (B-057 to B-059).
func TestAccountsStandSideBySide(t *testing.T) {
	r := reviewed(t, "M", sidesOfOneTalk(func(ofW, ofM *Observation) {
		ofW.Differs = []string{ofM.ID} // both say so
	}))
	require.Len(t, r.Picture.Contacts, 1)
	one := r.Picture.Contacts[0]
	assert.Equal(t, "gesprek van 16 februari", one.Contact)
	texts := map[string]string{}
	for _, a := range one.Accounts {
		texts[a.Told.Who] = a.Text
	}
	assert.Len(t, texts, 2)
	assert.Contains(t, texts, "M")
	for _, text := range []string{"M wil met niemand over de schulden praten.", "Er werd niet naar gevraagd."} {
		assert.Contains(t, []string{one.Accounts[0].Text, one.Accounts[1].Text}, text)
	}
	require.Len(t, r.Picture.Differences, 1)
	assert.ElementsMatch(t, []string{"o-m", "o-w"}, r.Picture.Differences[0].Between)

	apart := reviewed(t, "M", sidesOfOneTalk(func(ofW, _ *Observation) { ofW.Contact = "huisbezoek" }))
	assert.Len(t, apart.Picture.Contacts, 2, "of another contact")
}

// What goes well and what could be are parts of their own, each with its occasion, and
// stand among no accounts.
func TestStrengthsAreAPartOfTheirOwn(t *testing.T) {
	r := reviewed(t, "M", sidesOfOneTalk(func(ofW, ofM *Observation) {
		ofW.Kind, ofM.Kind, ofM.Differs = SeesChance, FoundStrong, nil
	}))
	require.Len(t, r.Picture.Strengths, 1)
	require.Len(t, r.Picture.Possibilities, 1)
	assert.Equal(t, "o-m", r.Picture.Strengths[0].ID)
	assert.Equal(t, "o-w", r.Picture.Possibilities[0].ID)
	assert.Equal(t, "gesprek van 16 februari", r.Picture.Strengths[0].Contact)
	assert.Equal(t, "gesprek van 16 februari", r.Picture.Possibilities[0].Contact)
	assert.Empty(t, r.Picture.Contacts)
}

// Each account has the standard of evidence that it rests on, and what each use of it
// requires: help may build on what is said or seen, a decision on a right needs more,
// and of what rests on nobody knows what it is asked first (B-052).
func TestEachStandardSaysWhatItIsEnoughFor(t *testing.T) {
	for standard, says := range map[integraal.Standard]string{
		integraal.Unstated:                "not known what it rests on; ask before anyone builds on it",
		integraal.ClientStatement:         "enough to help with; for a decision on a right it has to be checked first",
		integraal.ProfessionalObservation: "enough to help with; for a decision on a right it has to be checked first",
		integraal.Document:                "can count for help and for a decision; who decides weighs it",
		integraal.Register:                "can count for help and for a decision; who decides weighs it",
		integraal.Decision:                "can count for help and for a decision; who decides weighs it",
	} {
		r := reviewed(t, "M", sidesOfOneTalk(func(ofW, ofM *Observation) {
			ofM.Kind, ofW.Told.Standard, ofM.Told.Standard, ofM.Differs = FoundStrong, standard, standard, nil
		}))
		for _, x := range []ObservationSeen{r.Picture.Contacts[0].Accounts[0], r.Picture.Strengths[0]} {
			assert.Equal(t, standard, x.Told.Standard)
			assert.Equal(t, says, x.Enough.EN, standard)
			assert.NotEmpty(t, x.Enough.NL)
		}
	}
}

// A worker under another law is not told that someone's account differs from theirs
// before it was put to the client, although they may read both; a colleague under the
// same law, and who says so, are (B-052).
func TestAnotherLawIsToldAfterTheClient(t *testing.T) {
	told := func(viewer string, put integraal.Date) int {
		r := reviewed(t, viewer, sidesOfOneTalk(func(ofW, ofM *Observation) {
			ofW.Told.By, ofM.Told.By, ofM.Put = "G", "W", put
		}))
		require.Len(t, r.Picture.Contacts[0].Accounts, 2, viewer)
		return len(r.Picture.Differences)
	}
	assert.Equal(t, 1, told("W", integraal.Date{}), "W says so")
	assert.Equal(t, 1, told("M", integraal.Date{}))
	assert.Zero(t, told("G", integraal.Date{}))
	assert.Equal(t, 1, told("G", integraal.On(2026, 2, 24)))
}

// Of two accounts that both say that they differ, it is enough that one of them says on
// which day that was put to the client: nobody is asked to put it again.
func TestADifferenceIsPutOnce(t *testing.T) {
	day := integraal.On(2026, 2, 24)
	for name, on := range map[string]func(ofW, ofM *Observation){
		"with the one":   func(ofW, _ *Observation) { ofW.Put = day },
		"with the other": func(_, ofM *Observation) { ofM.Put = day },
	} {
		for _, viewer := range []string{"M", "W", "G"} {
			r := reviewed(t, viewer, sidesOfOneTalk(func(ofW, ofM *Observation) {
				ofW.Differs = []string{ofM.ID}
				on(ofW, ofM)
			}))
			require.Len(t, r.Picture.Differences, 1, name+viewer)
			assert.Equal(t, day, r.Picture.Differences[0].Put, name+viewer)
			assert.Contains(t, r.Picture.Differences[0].Says.EN, "Both accounts stand.", name+viewer)
		}
	}
}

// Someone may tell of one talk twice, or take back what they told: both accounts stand, and
// it is not said that they differ from themselves as from another.
func TestTwoAccountsOfOnePerson(t *testing.T) {
	for viewer, says := range map[string]string{"M": "discussed with you", "W": "Put this to the client first"} {
		r := reviewed(t, viewer, sidesOfOneTalk(func(_, ofM *Observation) { ofM.Told.By = "W" }))
		require.Len(t, r.Picture.Contacts[0].Accounts, 2)
		require.Len(t, r.Picture.Differences, 1)
		assert.Contains(t, r.Picture.Differences[0].Says.EN, "two accounts of ", viewer)
		assert.Contains(t, r.Picture.Differences[0].Says.EN, says, viewer)
	}
	put := reviewed(t, "G", sidesOfOneTalk(func(_, ofM *Observation) { ofM.Told.By, ofM.Put = "W", integraal.On(2026, 2, 24) }))
	assert.Contains(t, put.Picture.Differences[0].Says.EN, "Both accounts stand.")
}
