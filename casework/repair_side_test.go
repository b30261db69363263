package casework

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
	"github.com/integraal/integraal/consent"
)

// withRepair is the report of a viewer of the woven case in which someone can repair
// the arrears of rent and nothing else can be repaired.
func withRepair(t *testing.T, viewer string, repair Repair) *Report {
	t.Helper()
	return reviewed(t, viewer, func(p *Parts) {
		for i := range p.Problems {
			p.Problems[i].Repair = Repair{}
			if p.Problems[i].ID == "p-rent" {
				p.Problems[i].Repair = repair
			}
		}
	})
}

func winsOf(list []problemmap.QuickWin) []string {
	ids := []string{}
	for i := range list {
		ids = append(ids, list[i].Problem)
	}
	return ids
}

// What a person of the household can do is no knowledge of another party, and what the
// reader or a colleague can do is theirs. Of none it is said that nobody was asked.
func TestWhoseRepairItIs(t *testing.T) {
	t.Parallel()
	rent, none := []string{"p-rent"}, []string{}
	for _, c := range []struct {
		viewer, by              string
		other, yours, household []string
		says                    string
	}{
		{viewer: "W", by: "G", other: rent, yours: none, household: none, says: "Vraag het aan de schuldhulpverlener (G)."},
		{viewer: "W", by: "W", other: none, yours: rent, household: none, says: "U kunt zelf met weinig moeite"},
		{viewer: "G", by: "G", other: none, yours: none, household: none, says: "U kunt zelf met weinig moeite"}, // to G it leads to nothing
		{viewer: "W", by: "A", other: none, yours: none, household: rent, says: "Uit het huishouden kan A zelf"},
		{viewer: "W", by: "M", other: none, yours: none, household: rent, says: "Uit het huishouden kan M zelf"},
		{viewer: "M", by: "M", other: none, yours: rent, household: none, says: "U kunt zelf met weinig moeite"},
		{viewer: "M", by: "W", other: rent, yours: none, household: none, says: "Vraag het aan de wijkwerker (W)."},
	} {
		r := withRepair(t, c.viewer, Repair{By: c.by, Effort: Small, Text: "samen bellen"})
		w := &r.Map.QuickWins
		assert.Equal(t, c.other, winsOf(w.List), "%s reads of %s", c.viewer, c.by)
		assert.Equal(t, c.yours, winsOf(w.Yours), "%s reads of %s", c.viewer, c.by)
		assert.Equal(t, c.household, winsOf(w.Household), "%s reads of %s", c.viewer, c.by)
		assert.NotContains(t, w.Unasked, "p-rent")
		read := find(r.Map.Problems, func(p *problemmap.ProblemRead) bool { return p.ID == "p-rent" })
		assert.Contains(t, read.Repair.Shown.NL, c.says)
		assert.Contains(t, read.Repair.Shown.NL, "samen bellen")
	}
}

// A colleague of the same service is of the reader's own team; who works elsewhere in
// the municipality, or under another law, is another party.
func TestRepairOfTheOwnTeam(t *testing.T) {
	t.Parallel()
	side := func(change func(*Professional)) problemmap.Side {
		r := reviewed(t, "W", func(p *Parts) {
			colleague := *find(p.Professionals, func(x *Professional) bool { return x.ID == "W" })
			colleague.ID, colleague.Caseload = "W2", nil
			change(&colleague)
			p.Professionals = append(p.Professionals, colleague)
			for i := range p.Problems {
				p.Problems[i].Repair = Repair{}
				if p.Problems[i].ID == "p-rent" {
					p.Problems[i].Repair = Repair{By: "W2", Effort: Small}
				}
			}
		})
		w := &r.Map.QuickWins
		if len(w.List) == 1 {
			return w.List[0].Side
		}
		require.Len(t, w.Yours, 1)
		return w.Yours[0].Side
	}
	assert.Equal(t, problemmap.ReaderUnit, side(func(*Professional) {}))
	assert.Equal(t, problemmap.OtherParty, side(func(x *Professional) { x.Team = "wijkteam Zuid" }))
	assert.Equal(t, problemmap.OtherParty, side(func(x *Professional) { x.Organisation = "elders" }))
	assert.Equal(t, problemmap.OtherParty, side(func(x *Professional) { x.Regime = consent.Pw }))
}

// Who can repair something is not visible to whom may not know that they are there, nor
// what they would do, and which of such persons it is changes nothing in the report.
func TestHiddenRepairerDoesNotShow(t *testing.T) {
	t.Parallel()
	written := func(repair Repair) (*Report, string) {
		r := withRepair(t, "W", repair)
		data, err := json.Marshal(r)
		require.NoError(t, err)
		return r, string(data)
	}
	father, told := written(Repair{By: "F", Effort: Small, Text: "de vader betaalt"})
	read := find(father.Map.Problems, func(p *problemmap.ProblemRead) bool { return p.ID == "p-rent" })
	assert.Equal(t, integraal.NotVisible, read.Repair.State)
	assert.NotContains(t, told, "de vader betaalt")
	assert.NotContains(t, father.Map.QuickWins.Unasked, "p-rent")
	lack := find(father.Map.QuickWins.Lacks, func(l *problemmap.Lack) bool { return l.Problem == "p-rent" })
	require.NotNil(t, lack)
	assert.Equal(t, "Voor u niet zichtbaar is wie iets kan doen aan huurachterstand (M).", lack.Says.NL)
	assert.Equal(t, "vraag de cliënt", lack.Missing.Hint.NL)

	_, other := written(Repair{By: "F", Effort: Large, Text: "iets heel anders"})
	assert.JSONEq(t, told, other)

	seen := reviewed(t, "F", func(p *Parts) {
		for i := range p.Problems {
			if x := &p.Problems[i]; x.ID == "p-school" {
				x.Repair = Repair{By: "A", Effort: Small, Text: "A brengt S naar school"}
			}
		}
	})
	data, err := json.Marshal(seen)
	require.NoError(t, err)
	assert.NotContains(t, string(data), "A brengt S")
}

// That something can be repaired and not by whom is told so, without a name.
func TestRepairOfWhichNobodySaidWho(t *testing.T) {
	t.Parallel()
	r := withRepair(t, "W", Repair{Effort: Small, Text: "een brief aan de verhuurder"})
	assert.Empty(t, r.Map.QuickWins.List)
	assert.NotContains(t, r.Map.QuickWins.Unasked, "p-rent")
	lack := find(r.Map.QuickWins.Lacks, func(l *problemmap.Lack) bool { return l.Problem == "p-rent" })
	require.NotNil(t, lack)
	assert.Equal(t, "Niet bekend is wie iets kan doen aan huurachterstand (M).", lack.Says.NL)
	read := find(r.Map.Problems, func(p *problemmap.ProblemRead) bool { return p.ID == "p-rent" })
	assert.Equal(t, "Er is iets aan te doen: een brief aan de verhuurder. Wie dat kan, is niet gezegd.", read.Repair.Shown.NL)
}

// Whoever can repair something and works on it already is told to do so.
func TestRepairThatRuns(t *testing.T) {
	t.Parallel()
	says := func(by string) string {
		r := reviewed(t, "W", func(p *Parts) {
			find(p.Problems, func(x *Problem) bool { return x.ID == "p-rent" }).Repair = Repair{By: by, Effort: Small}
			step := find(p.Steps, func(x *Step) bool { return x.ID == "s-huur" })
			step.By, step.Began, step.NotBegun = "G", p.Day.AddDays(-3), false
		})
		return find(r.Map.QuickWins.List, func(w *problemmap.QuickWin) bool { return w.Problem == "p-rent" }).Says.NL
	}
	assert.Contains(t, says("G"), "Een stap daarvoor loopt al.")
	assert.NotContains(t, says("K"), "Een stap daarvoor loopt al.")
}

// A step of a person of whom the reader may not know that they are there is hidden as
// what they can repair is: it stands in no list, no order and no sentence. Who said so
// reads it.
func TestStepOfHiddenPersonDoesNotShow(t *testing.T) {
	t.Parallel()
	written := func(viewer, by, told string) (*Report, string) {
		r := reviewed(t, viewer, func(p *Parts) {
			step := find(p.Steps, func(x *Step) bool { return x.ID == "s-huur" })
			step.By, step.Text, step.Told.By = by, "de achterstand voorschieten", told
			find(p.Problems, func(x *Problem) bool { return x.ID == "p-rent" }).Repair = Repair{By: by, Effort: Small, Text: "voorschieten"}
		})
		data, err := json.Marshal(r)
		require.NoError(t, err)
		return r, string(data)
	}
	seen := func(r *Report) bool {
		return find(r.Steps, func(x *StepSeen) bool { return x.ID == "s-huur" }) != nil
	}
	hidden, text := written("W", "F", "M")
	assert.False(t, seen(hidden))
	assert.NotContains(t, text, "voorschieten")
	assert.NotContains(t, text, `"F"`)
	assert.NotContains(t, hidden.Order.First, "s-huur")

	member, text := written("W", "A", "M")
	assert.True(t, seen(member))
	assert.Contains(t, text, "voorschieten")
	own, text := written("W", "F", "W")
	assert.True(t, seen(own))
	assert.Contains(t, text, "voorschieten")
}
