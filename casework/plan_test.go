package casework

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
)

// plannedHousehold is a joint plan for the bundled household.
func plannedHousehold(t *testing.T) jointplan.History {
	t.Helper()
	day := integraal.On(2026, 2, 24)
	head := func(id, by string, to []string, data ...jointplan.Category) jointplan.Head {
		return jointplan.Head{ID: id, About: []string{"M"}, By: by, To: to, Data: data}
	}
	all := []string{"W", "K", "G"}
	duty, err := jointplan.Oblige(integraal.Participatiewet.Art("9", integraal.On(2026, 1, 1)).Lid("1").Onder("a"), "V", integraal.On(2026, 1, 12))
	require.NoError(t, err)
	h, err := jointplan.New(jointplan.Plan{
		ID: "plan-1", Subject: jointplan.Subject{Kind: jointplan.Household, ID: "huishouden", Members: []string{"M", "D", "S", "A"}},
		Wishes: []jointplan.Wish{{Head: head("w-rust", "M", all, "income"), Client: "M", Words: "eerst rust in het geld"}},
		Goals: []jointplan.Goal{
			{Head: head("g-geld", "W", []string{"W", "K", "G"}, "income"), Text: "genoeg geld in de maand", Law: integraal.Wmo2015, WishOf: "M", Held: "W"},
			{Head: head("g-schuld", "G", []string{"G", "W"}, "debts"), Text: "de schulden te overzien", Under: "g-geld", Law: integraal.Wgs, Held: "G", Problems: []string{"p-debts"}},
			{Head: head("g-klachten", "W", []string{"W"}, "health"), Text: "de klachten minder", Under: "g-geld", Law: integraal.Wmo2015, Held: "W", Problems: []string{"p-health"}},
		},
		Actions: []jointplan.Action{
			{
				Head: head("a-toeslag", "K", all, "allowances"), Text: "samen de zorgtoeslag aanvragen", Goals: []string{"g-geld"}, Owner: "K", Unit: "werk-en-inkomen",
				Law: integraal.Participatiewet, Nature: jointplan.TailorMade, Duty: jointplan.Voluntary(), Clock: jointplan.Clock{Begin: day, By: integraal.On(2026, 3, 10)},
			},
			{
				Head: head("a-werk", "K", []string{"K"}, "directives"), Text: "vier sollicitaties in de week", Owner: "K", Unit: "werk-en-inkomen",
				Law: integraal.Participatiewet, Nature: jointplan.TailorMade, Duty: duty, Clock: jointplan.Clock{NoBy: true},
				WaitsFor: []jointplan.Wait{{Action: "a-behandeling", Reason: "de behandeling gaat voor", By: "W", On: day}},
			},
			{
				Head: head("a-behandeling", "W", []string{"W"}, "health"), Text: "de behandeling afmaken", Goals: []string{"g-klachten"}, Problems: []string{"p-health"},
				Owner: "M", Unit: "wijkteam", Law: integraal.Wmo2015, Nature: jointplan.TailorMade, Duty: jointplan.Voluntary(), Clock: jointplan.Clock{NoBy: true},
			},
		},
		Reviews: []jointplan.Review{{Head: head("r-1", "W", all, "income"), Day: integraal.On(2026, 2, 27)}},
	}, "W", day, "het gesprek met M")
	require.NoError(t, err)
	now, on := h.Latest()
	treatment := now.Actions[2]
	treatment.Progress = []jointplan.Progress{{On: day.AddDays(1), By: "W", Words: "de eerste afspraak is gemaakt"}}
	h, err = h.Change(jointplan.Edit{On: on, By: "W", Day: day.AddDays(1), Changes: []jointplan.Change{{Part: treatment, Why: "gebeld met de praktijk"}}})
	require.NoError(t, err)
	return h
}

func plannedCase(t *testing.T) *Case { t.Helper(); return bundledCases(t)["planned"] }

// planOfReport is the plan that a viewer reads, with all of its file.
func planOfReport(t *testing.T, c *Case, viewer string, day integraal.Date) (jointplan.Plan, *Report, string) {
	t.Helper()
	r, err := Review(c, Question{Viewer: viewer, Day: day})
	require.NoError(t, err)
	if r.Plan == nil {
		return jointplan.Plan{}, r, ""
	}
	h, err := r.Plan.History()
	require.NoError(t, err, "what a viewer reads is a plan by itself")
	text, err := h.Write()
	require.NoError(t, err)
	p, _ := h.Latest()
	return p, r, string(text)
}

func idsOfActions(p jointplan.Plan) (ids []string) {
	for _, a := range p.Actions {
		ids = append(ids, a.ID)
	}
	return ids
}

// Each reader of the bundled household reads the parts that they may, by the gate.
func TestEachReaderReadsTheirPartOfThePlan(t *testing.T) {
	c := plannedCase(t)
	for viewer, want := range map[string][]string{
		"M": {"a-toeslag", "a-werk", "a-behandeling"},
		"W": {"a-toeslag", "a-werk", "a-behandeling"}, // c1: she may know of duties
		"K": {"a-toeslag", "a-werk"},
		"G": {"a-toeslag", "a-werk"}, // Wgs 8d
	} {
		p, _, text := planOfReport(t, c, viewer, integraal.Date{})
		assert.Equal(t, want, idsOfActions(p), viewer)
		healthy := slices.Contains(want, "a-behandeling")
		for _, secret := range []string{"behandeling", "klachten", "praktijk", "a-behandeling"} {
			assert.Equal(t, healthy, strings.Contains(text, secret), "%s %s", viewer, secret)
		}
	}
}

// A report of an earlier day has the plan of that day, and before it none.
func TestThePlanOfADay(t *testing.T) {
	c := plannedCase(t)
	_, _, before := planOfReport(t, c, "W", integraal.On(2026, 2, 23))
	assert.Empty(t, before)
	_, _, first := planOfReport(t, c, "W", integraal.On(2026, 2, 24))
	assert.NotEmpty(t, first)
	assert.NotContains(t, first, "praktijk")
	_, _, later := planOfReport(t, c, "W", integraal.On(2026, 2, 25))
	assert.Contains(t, later, "praktijk")
}

// A worker is told what is wrong with the plan in what they see of it; the client
// gets the plan.
func TestPlanFindings(t *testing.T) {
	c := plannedCase(t)
	codes := func(viewer string) (list []string) {
		_, r, _ := planOfReport(t, c, viewer, integraal.Date{})
		for _, f := range r.Findings {
			if strings.HasPrefix(f.Code, "plan.") {
				list = append(list, f.Code)
			}
		}
		return list
	}
	assert.Contains(t, codes("W"), "plan.review-passed")
	assert.Contains(t, codes("W"), "plan.problem-without-action", "nobody does anything about the school")
	assert.Contains(t, codes("K"), "plan.review-passed")
	assert.NotContains(t, codes("K"), "plan.problem-without-action", "K was told of no problem")
	assert.Empty(t, codes("M"))
	for name, other := range bundledCases(t) {
		if name == "planned" {
			continue
		}
		_, r, _ := planOfReport(t, other, "W", integraal.Date{})
		assert.Nil(t, r.Plan, name)
	}
}

// A case without a plan has none of it in its file or its report.
func TestAPlanGoesRoundInACase(t *testing.T) {
	c := plannedCase(t)
	file, err := c.Write()
	require.NoError(t, err)
	again, err := Read(file)
	require.NoError(t, err)
	assert.Equal(t, c, again)
	same, err := again.Write()
	require.NoError(t, err)
	assert.Equal(t, string(file), string(same))
}

// A duty that the Wmo 2015 does know is a duty in a plan.
func TestADutyOfTheWmoInAPlan(t *testing.T) {
	parts := plannedCase(t).parts
	now, on := parts.Plan.Latest()
	a := now.Actions[1]
	var err error
	a.Duty, err = jointplan.Oblige(integraal.Wmo2015.Art("2.3.8", integraal.On(2026, 7, 1)).Lid("3"), "W", integraal.On(2026, 2, 24))
	require.NoError(t, err)
	parts.Plan, err = parts.Plan.Change(jointplan.Edit{On: on, By: "W", Day: integraal.On(2026, 3, 1), Changes: []jointplan.Change{{Part: a, Why: "proef"}}})
	require.NoError(t, err)
	_, err = New(parts)
	require.NoError(t, err)
}

// What a plan names is of the case.
func TestFaultsOfAPlanInACase(t *testing.T) {
	file, err := plannedCase(t).Write()
	require.NoError(t, err)
	for _, x := range []struct{ from, to, code, path string }{
		{`"kind": "household"`, `"kind": "arrangement"`, "plan.subject", "plan.subject.members"},
		{`"id": "w-rust",`, `"id": "w rust",`, "id.malformed", "plan.versions[0].wishes[0].id"},
		{`"words": "eerst rust in het geld"`, `"words": "mijn nummer is 999990019"`, "text.bsn", "plan.versions[0].wishes[0].words"},
		{`"why": "gebeld met de praktijk"`, `"why": ""`, "edit.why", "plan.versions[1].actions[0].why"},
	} {
		require.Contains(t, string(file), x.from)
		_, err := Read([]byte(strings.Replace(string(file), x.from, x.to, 1)))
		found := slices.ContainsFunc(integraal.FaultsIn(err), func(f integraal.Fault) bool { return f.Code == x.code && f.Path == x.path })
		assert.True(t, found, "%s %s: %v", x.code, x.path, err)
	}
	for _, x := range []struct {
		code, path string
		change     func(*jointplan.Action)
	}{
		{"id.dangling", "plan.versions[2].actions[0].about[0]", func(a *jointplan.Action) { a.About = []string{"X"} }},
		{"case.required", "plan.versions[2].actions[0].about", func(a *jointplan.Action) { a.About = nil }},
		{"id.dangling", "plan.versions[2].actions[0].to[0]", func(a *jointplan.Action) { a.To = []string{"M"} }},
		{"id.dangling", "plan.versions[2].actions[0].problems[0]", func(a *jointplan.Action) { a.Problems = []string{"p-weg"} }},
		{"id.dangling", "plan.versions[2].actions[0].step", func(a *jointplan.Action) { a.Step = "s-weg" }},
		{"case.unknown-word", "plan.versions[2].actions[0].data[0]", func(a *jointplan.Action) { a.Data = []jointplan.Category{"kleur"} }},
		{"directive.wmo-duty", "plan.versions[2].actions[0].duty.basis", func(a *jointplan.Action) {
			a.Duty, _ = jointplan.Oblige(integraal.Wmo2015.Art("2.3.2", integraal.On(2026, 7, 1)).Lid("1"), "W", integraal.On(2026, 2, 24))
		}},
		{"plan.duty-data", "plan.versions[2].actions[0].data", func(a *jointplan.Action) { a.Data = []jointplan.Category{"work"} }},
	} {
		parts := plannedCase(t).parts
		now, on := parts.Plan.Latest()
		a := now.Actions[1]
		x.change(&a)
		parts.Plan, err = parts.Plan.Change(jointplan.Edit{On: on, By: "W", Day: integraal.On(2026, 3, 1), Changes: []jointplan.Change{{Part: a, Why: "proef"}}})
		require.NoError(t, err, x.path)
		_, err := New(parts)
		found := slices.ContainsFunc(integraal.FaultsIn(err), func(f integraal.Fault) bool { return f.Code == x.code && f.Path == x.path })
		assert.True(t, found, "%s %s: %v", x.code, x.path, err)
	}
}
