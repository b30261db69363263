package consent_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// matrixRow is who gives a kind of consent in each column: p the parents or
// another representative, s the person, b both.
type matrixRow struct {
	kind    consent.Kind
	profile consent.Profile
	source  string
	// under 12, 12 to 15, 16 and 17, 18 and over, of 12 and over and not able to
	// weigh it, and of an age that nobody knows with and without a
	// representative on file
	columns [7]string
}

// The matrix of age and capacity, each row with the provision that it is read
// from. For the written no-objection the law names nobody: it follows the basis
// of the AVG, which is our reading. A young person of unknown age is asked with
// whoever speaks for them.
func matrixRows() []matrixRow {
	const (
		uavg5  = "Uitvoeringswet AVG 5 lid 1"
		wmo533 = "Wmo 5.3.3 lid 2"
		jw7315 = "Jeugdwet 7.3.11 lid 1 with 7.3.15 lid 1 and 2; BW 7:457"
		jw734  = "Jeugdwet 7.3.4 lid 1 and 2, 7.3.5 lid 1, 7.3.15"
		ours   = "our reading: as the basis of the AVG"
		forms  = "the forms of many services: child and parents"
	)
	return []matrixRow{
		{consent.AVGBasis, consent.Statute, uavg5, [7]string{"p", "p", "s", "s", "p", "b", "s"}},
		{consent.StatutoryCondition, consent.Statute, wmo533, [7]string{"p", "s", "s", "s", "p", "b", "s"}},
		{consent.SecrecyWaiver, consent.Statute, jw7315, [7]string{"p", "s", "s", "s", "p", "b", "s"}},
		{consent.WrittenNoObjection, consent.Statute, ours, [7]string{"p", "p", "s", "s", "p", "b", "s"}},
		{consent.AgreementToHelp, consent.Statute, jw734, [7]string{"p", "b", "s", "s", "p", "b", "s"}},
		{consent.AVGBasis, consent.Dual, forms, [7]string{"p", "b", "s", "s", "p", "b", "s"}},
		{consent.StatutoryCondition, consent.Dual, forms, [7]string{"p", "b", "s", "s", "p", "b", "s"}},
		{consent.SecrecyWaiver, consent.Dual, forms, [7]string{"p", "b", "s", "s", "p", "b", "s"}},
		{consent.WrittenNoObjection, consent.Dual, forms, [7]string{"p", "b", "s", "s", "p", "b", "s"}},
		{consent.AgreementToHelp, consent.Dual, jw734, [7]string{"p", "b", "s", "s", "p", "b", "s"}},
	}
}

func TestMatrix(t *testing.T) {
	t.Parallel()
	on := day(review)
	rows := matrixRows()
	require.Len(t, rows, 5*2, "every kind under every profile")
	ages := [][]int{{0, 5, 11}, {12, 13, 15}, {16, 17}, {18, 30, 90}, {12, 15, 17, 18, 40}, {-1}, {-1}}
	givers := map[string][]string{"p": {"M", "F"}, "s": {"S"}, "b": {"S", "M", "F"}}
	for _, row := range rows {
		require.NotEmpty(t, row.source)
		gate := consent.NewGate(consent.GateFacts{Protocol: &consent.Protocol{Minors: row.profile}})
		for column, want := range row.columns {
			for _, age := range ages[column] {
				s := consent.Subject{ID: "S", Relation: consent.Client, Representatives: []string{"M", "F"}}
				if age >= 0 {
					s.Born = on.AddYears(-age)
				}
				if column == 4 {
					s.Capacity = consent.Incapable
				}
				if column == 6 {
					s.Representatives = nil
				}
				assert.Equal(t, givers[want], gate.Givers(s, on, row.kind), "%s %s, column %d, age %d: %s", row.kind, row.profile, column, age, row.source)
				if column < 2 && (age == 11 || age == 15) {
					// To the day before the next birthday, and then as the next column says.
					turns := s.Born.Turns(age + 1)
					assert.Equal(t, givers[want], gate.Givers(s, turns.AddDays(-1), row.kind))
					assert.Equal(t, givers[row.columns[column+1]], gate.Givers(s, turns, row.kind), "%s at %d", row.kind, age+1)
				}
			}
		}
	}
}

// Where nobody who may speak for someone is on file, nobody gives it; and one
// who is on file twice is asked once.
func TestGiversOnFile(t *testing.T) {
	t.Parallel()
	gate := consent.NewGate(consent.GateFacts{})
	for _, reps := range [][]string{nil, {""}, {"D"}} {
		s := subject("D")
		s.Representatives = reps
		assert.Empty(t, gate.Givers(s, day(review), consent.StatutoryCondition))
	}
	s := subject("S")
	s.Representatives = []string{"M", "F", "M", ""}
	assert.Equal(t, []string{"S", "M", "F"}, gate.Givers(s, day(review), consent.SecrecyWaiver))
	assert.Equal(t, []string{"M"}, (*consent.Gate)(nil).Givers(subject("M"), day(review), consent.AVGBasis))
}

// Each kind of consent has its own giver, and a decision names the provision for
// each. What youth help holds of a capable child of 14 the child may release
// (Jeugdwet 7.3.15); a partner without a task needs a ground of the AVG too,
// which below 16 a parent gives (Uitvoeringswet AVG 5 lid 1).
func TestEachKindOfConsentNamesItsGiver(t *testing.T) {
	t.Parallel()
	f, r := body(consent.PartnerBody, consent.Jeugd)
	f.Protocol.Minors = consent.Statute
	r.Viewer.Caseload, r.Datum.Category = []string{"M"}, consent.School
	r.Subject = consent.Subject{
		ID: "S", Relation: consent.DependentChild, Of: "M", Born: r.Day.AddYears(-14), Representatives: []string{"F"},
	}
	f.Notices = append(f.Notices, consent.Notice{Told: "S", About: []string{"S"}, Recipients: []string{r.Viewer.ID}, On: r.Day.AddDays(-20)})
	given := func(id, giver string, kind consent.Kind) consent.Record {
		return consent.Record{
			ID: id, About: "S", Giver: giver, Kinds: []consent.Kind{kind}, Explicit: true, Form: consent.Written, Notice: "1",
			Answer: consent.Given, On: r.Day.AddDays(-10),
			Scope: consent.Scope{
				Categories: consent.These(consent.School), From: []consent.Regime{consent.Jeugd}, Recipients: []string{r.Viewer.ID},
				Purposes: []string{r.Purpose}, Actions: []consent.Action{r.Action},
			},
		}
	}
	child, parent := given("c1", "S", consent.SecrecyWaiver), given("c2", "F", consent.AVGBasis)

	f.Consents = []consent.Record{child}
	d := consent.NewGate(f).Decide(r)
	require.Equal(t, consent.AskConsent, d.Outcome)
	assert.Equal(t, [4]string{"F"}, d.Cure.Givers, "the child's own word is there")
	assert.Equal(t, [4]consent.Kind{consent.AVGBasis}, d.Cure.Kinds)

	f.Consents = []consent.Record{parent}
	d = consent.NewGate(f).Decide(r)
	require.Equal(t, consent.AskConsent, d.Outcome)
	assert.Equal(t, [4]string{"S"}, d.Cure.Givers)
	assert.Equal(t, [4]consent.Kind{consent.SecrecyWaiver}, d.Cure.Kinds)

	f.Consents = []consent.Record{child, parent}
	d = consent.NewGate(f).Decide(r)
	require.Equal(t, consent.Allow, d.Outcome)
	for _, law := range []string{"art. 7.3.15 lid 2 Jeugdwet", "art. 5 lid 1 Uitvoeringswet AVG"} {
		assert.Contains(t, lawsOf(&d), law)
		assert.True(t, slices.ContainsFunc(d.Grounds(), func(c integraal.Citation) bool { return c.String() == law }), law)
		assert.True(t, slices.ContainsFunc(d.Tell(), func(x integraal.Text) bool { return strings.Contains(x.NL, law) }), law)
	}
}

// No article that was read says who consents for a child to what debt help holds:
// an answer that hangs on it says so, and one on a grown person does not.
func TestWhoConsentsForAChildAtDebtHelpIsUnverified(t *testing.T) {
	t.Parallel()
	f, r := body(consent.Wmo, consent.Wgs)
	r.Viewer.Caseload, r.Datum.Category = []string{"M"}, consent.Debts
	d := consent.NewGate(f).Decide(r)
	require.Equal(t, consent.AskConsent, d.Outcome)
	assert.False(t, d.Unverified)
	for _, age := range []int{8, 14} {
		r.Subject = consent.Subject{
			ID: "S", Relation: consent.DependentChild, Of: "M", Born: r.Day.AddYears(-age), Representatives: []string{"M"},
		}
		d := consent.NewGate(f).Decide(r)
		require.Equal(t, consent.AskConsent, d.Outcome)
		assert.True(t, d.Unverified && d.Contested)
		assert.True(t, slices.ContainsFunc(d.Doubts(), func(x consent.Doubt) bool {
			return x.Unverified && x.By.String() == "wie bij schuldhulp toestemming geeft voor een kind"
		}))
	}
}
