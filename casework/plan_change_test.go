package casework

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// editBy is an edit by a viewer of an action that they see.
func editBy(t *testing.T, c *Case, viewer, id string, change func(*jointplan.Action)) jointplan.Edit {
	t.Helper()
	seen, err := PlanFor(c, Question{Viewer: viewer})
	require.NoError(t, err)
	plan, on := seen.History.Latest()
	for _, a := range plan.Actions {
		if a.ID == id {
			change(&a)
			return jointplan.Edit{On: on, Saw: seen.History.Mark(), By: viewer, Changes: []jointplan.Change{{Part: a, Why: "afgesproken met M"}}}
		}
	}
	t.Fatal(id)
	return jointplan.Edit{}
}

// K changes the applications without seeing that they wait for a treatment; the whole
// plan keeps that they do, and W, who sees both, reads both.
func TestAViewerChangesThePlan(t *testing.T) {
	c := plannedCase(t)
	e := editBy(t, c, "K", "a-werk", func(a *jointplan.Action) {
		require.Empty(t, a.WaitsFor)
		a.Text = "twee sollicitaties in de week"
	})
	next, err := ChangePlan(c, Question{Viewer: "K"}, e)
	require.NoError(t, err)
	_, _, asK := planOfReport(t, next, "K", integraal.Date{})
	assert.Contains(t, asK, "twee sollicitaties")
	assert.NotContains(t, asK, "behandeling")
	_, _, asW := planOfReport(t, next, "W", integraal.Date{})
	assert.Contains(t, asW, "twee sollicitaties")
	assert.Contains(t, asW, "de behandeling gaat voor")

	_, err = ChangePlan(next, Question{Viewer: "K"}, e)
	assert.True(t, integraal.HasFault(err, "edit.conflict"))
	_, err = ChangePlan(c, Question{Viewer: "K"}, jointplan.Edit{By: "K"})
	assert.True(t, integraal.HasFault(err, "edit.saw"))
	_, err = ChangePlan(bundledCases(t)["household"], Question{Viewer: "W"}, e)
	assert.True(t, integraal.HasFault(err, "plan.none"))
}

// What an edit names of the case is checked, and no fault says how many versions there
// are; what its viewer does not know of is as if it were not there.
func TestFaultsOfAViewersEdit(t *testing.T) {
	c := plannedCase(t)
	for _, x := range []struct {
		code, path string
		change     func(*jointplan.Action)
	}{
		{"text.bsn", "actions[0].text", func(a *jointplan.Action) { a.Text = "mijn nummer is 999990019" }},
		{"id.dangling", "actions[0].to[0]", func(a *jointplan.Action) { a.To = []string{"M"} }},
		{"id.dangling", "changes[0].about[0]", func(a *jointplan.Action) { a.About = []string{"X"} }},
		{"id.dangling", "changes[0].problems[0]", func(a *jointplan.Action) { a.Problems = []string{"p-weg"} }},
		{"id.dangling", "changes[0].problems[0]", func(a *jointplan.Action) { a.Problems = []string{"p-health"} }},
		{"id.dangling", "changes[0].step", func(a *jointplan.Action) { a.Step = "s-weg" }},
	} {
		_, err := ChangePlan(c, Question{Viewer: "K"}, editBy(t, c, "K", "a-werk", x.change))
		faults := integraal.FaultsIn(err)
		require.Len(t, faults, 1, x.path)
		assert.Equal(t, x.code, faults[0].Code)
		assert.Equal(t, x.path, faults[0].Path)
	}
}

// A plan as one reader may read it is no plan of a case: the rest would be gone.
func TestNoFilteredPlanInACase(t *testing.T) {
	parts := plannedCase(t).Parts()
	seen, err := PlanFor(plannedCase(t), Question{Viewer: "K"})
	require.NoError(t, err)
	parts.Plan = seen.History
	_, err = New(parts)
	assert.True(t, integraal.HasFault(err, "plan.partly"), "%v", err)
}

// Each version is read by what it says itself: one about a problem that a reader may not
// know of is not read by them when the part no longer names it. The problem cannot go
// while a version names it.
func TestAVersionIsReadByWhatItSaysItself(t *testing.T) {
	t.Parallel()
	parts := plannedCase(t).Parts()
	now, on := parts.Plan.Latest()
	g := now.Goals[0]
	g.Problems, g.Text = []string{"p-health"}, "rust voor de klachten"
	h, err := parts.Plan.Change(jointplan.Edit{On: on, By: "W", Day: integraal.On(2026, 2, 26), Changes: []jointplan.Change{{Part: g, Why: "om de klachten"}}})
	require.NoError(t, err)
	g.Problems, g.Text = nil, "genoeg geld, en rust"
	h, err = h.Change(jointplan.Edit{On: on + 1, By: "W", Day: integraal.On(2026, 2, 27), Changes: []jointplan.Change{{Part: g, Why: "breder"}}})
	require.NoError(t, err)
	parts.Plan = h
	c, err := New(parts)
	require.NoError(t, err)
	_, _, text := planOfReport(t, c, "K", integraal.Date{})
	assert.Contains(t, text, "genoeg geld, en rust")
	assert.NotContains(t, text, "klachten")
	draws := uint64(40)
	if underRace {
		draws = 1
	}
	forBundled(t, c, draws, Review, func(q Question, parted string, _ bool) { require.Empty(t, parted, q) })
	for i := range parts.Problems {
		if parts.Problems[i].ID == "p-health" {
			parts.Problems = append(parts.Problems[:i:i], parts.Problems[i+1:]...)
			break
		}
	}
	_, err = New(parts)
	assert.True(t, integraal.HasFault(err, "id.dangling"))
}

// planCodes are the findings on the plan that a viewer gets.
func planCodes(t *testing.T, p Parts, viewer string, day integraal.Date) map[string]integraal.Finding {
	t.Helper()
	c, err := New(p)
	require.NoError(t, err)
	r, err := Review(c, Question{Viewer: viewer, Day: day})
	require.NoError(t, err)
	out := map[string]integraal.Finding{}
	for _, f := range r.Findings {
		if strings.HasPrefix(f.Code, "plan.") {
			out[f.Code] = f
		}
	}
	return out
}

// A plan stands still after as many days as the municipality chose, counted from the
// last word that the reader sees; and it is told to whom.
func TestAPlanStandsStill(t *testing.T) {
	t.Parallel()
	p := plannedCase(t).Parts()
	late := integraal.On(2026, 3, 28) // 31 days after the last word on the treatment
	assert.NotContains(t, planCodes(t, p, "W", late), "plan.stands-still", "nobody chose after how long")
	p.Planning = Planning{Idle: 30, Escalate: []string{"manager"}}
	assert.NotContains(t, planCodes(t, p, "W", late.AddDays(-2)), "plan.stands-still")
	f, there := planCodes(t, p, "W", late)["plan.stands-still"]
	require.True(t, there)
	assert.Equal(t, "V", f.Call[0].Who, "who is in that role")
	assert.Empty(t, f.Missing)
	p.Planning.Escalate = []string{"teamleider"}
	assert.Equal(t, "teamleider", planCodes(t, p, "W", late)["plan.stands-still"].Call[0].Who, "nobody is in that role yet")
	p.Planning.Escalate = nil
	assert.Equal(t, jointplan.FactEscalate, planCodes(t, p, "W", late)["plan.stands-still"].Missing[0].Fact)
	assert.Empty(t, planCodes(t, p, "M", late), "a client gets no findings")
}

// Another plan is found by who may know of it, and by nobody else.
func TestAPlanBesideThisOne(t *testing.T) {
	t.Parallel()
	p := plannedCase(t).Parts()
	day := integraal.On(2026, 3, 2)
	assert.NotContains(t, planCodes(t, p, "K", day), "plan.beside")
	p.OtherPlans = []OtherPlan{{
		ID: "plan-wi", Unit: "werk-en-inkomen", About: []string{"M"}, Period: integraal.From(integraal.On(2026, 2, 1)),
		Told: Provenance{By: "K", To: []string{"K"}, On: integraal.On(2026, 2, 26), Standard: integraal.ProfessionalObservation},
	}}
	assert.Contains(t, planCodes(t, p, "K", day), "plan.beside")
	assert.NotContains(t, planCodes(t, p, "G", day), "plan.beside", "it was not laid on the table of debt help")
	assert.NotContains(t, planCodes(t, p, "K", integraal.On(2026, 2, 25)), "plan.beside", "told later")
	p.OtherPlans[0].Period = integraal.Between(integraal.On(2026, 2, 1), integraal.On(2026, 2, 20))
	assert.NotContains(t, planCodes(t, p, "K", day), "plan.beside", "it has ended")
	c, err := New(p)
	require.NoError(t, err)
	file, err := c.Write()
	require.NoError(t, err)
	again, err := Read(file)
	require.NoError(t, err)
	assert.Equal(t, c, again)
}

// Who decides as what is the municipality's to say; where it did not, it is asked.
func TestWhoDecidesAsWhat(t *testing.T) {
	t.Parallel()
	day := integraal.On(2026, 3, 2)
	p := plannedCase(t).Parts()
	now, on := p.Plan.Latest()
	a := now.Actions[0] // of K's team
	a.Nature, a.Decides, a.Clock = jointplan.RuleBound, participation.PwRights, jointplan.Clock{}
	h, err := p.Plan.Change(jointplan.Edit{On: on, By: "K", Day: integraal.On(2026, 2, 26), Changes: []jointplan.Change{{Part: a, Why: "proef"}}})
	require.NoError(t, err)
	p.Plan = h
	assert.Contains(t, planCodes(t, p, "K", day), "plan.mandate-unknown")
	for _, x := range []struct {
		unit PlanUnit
		want string
	}{
		{PlanUnit{Body: "college"}, ""},
		{PlanUnit{Body: "aanbieder"}, "plan.mandate"},
		{PlanUnit{Body: "otherAuthority"}, "plan.mandate"},
		{PlanUnit{Body: "otherAuthority", Mandates: []PlanMandate{{Matter: participation.PwRights.String(), Named: "mandaatbesluit 2026"}}}, ""},
		{PlanUnit{Body: "otherAuthority", Mandates: []PlanMandate{{Matter: participation.PwRights.String(), Named: "mandaatbesluit 2025", In: integraal.Between(integraal.On(2025, 1, 1), integraal.On(2025, 12, 31))}}}, "plan.mandate"},
		{PlanUnit{}, "plan.mandate-unknown"},
	} {
		x.unit.Role = "werk-en-inkomen"
		p.Planning.Units = []PlanUnit{x.unit}
		got := planCodes(t, p, "K", day)
		for _, code := range []string{"plan.mandate", "plan.mandate-unknown"} {
			_, there := got[code]
			assert.Equal(t, code == x.want, there, "%s %+v", code, x.unit)
		}
	}
}

// How many hours someone can give to a plan is theirs to say, in each of the five states.
func TestHoursAClientCanGive(t *testing.T) {
	t.Parallel()
	day := integraal.On(2026, 3, 2)
	for name, x := range map[string]struct {
		told []FactValue // by M, and by W
		to   string
		want string
	}{
		"known":     {[]FactValue{HoursAWeek.Is(4)}, "K", "plan.too-much"},
		"enough":    {[]FactValue{HoursAWeek.Is(9)}, "K", ""},
		"none":      {[]FactValue{HoursAWeek.None()}, "K", "plan.too-much"},
		"unknown":   {nil, "K", "plan.load-unknown"},
		"contested": {[]FactValue{HoursAWeek.Is(4), HoursAWeek.Is(9)}, "K", "plan.load-unknown"},
		"hidden":    {[]FactValue{HoursAWeek.Is(9)}, "G", "plan.load-unknown"},
	} {
		p := plannedCase(t).Parts()
		for i := range p.Protocol.Purposes { // what K told herself of these
			if q := &p.Protocol.Purposes[i]; q.Code == "pw-execution" {
				q.Needs |= consent.These(consent.Advice)
			}
		}
		now, on := p.Plan.Latest()
		a := now.Actions[0]
		a.Load = jointplan.Load{Hours: 6, HoursSaid: true, TasksSaid: true}
		var err error
		p.Plan, err = p.Plan.Change(jointplan.Edit{On: on, By: "K", Day: integraal.On(2026, 2, 26), Changes: []jointplan.Change{{Part: a, Why: "proef"}}})
		require.NoError(t, err)
		for i, v := range x.told {
			p.Told = append(p.Told, Telling{
				By: []string{"M", "K"}[i], About: "M", To: []string{x.to}, On: integraal.On(2026, 2, 26), Informed: true,
				Standard: integraal.ClientStatement, Facts: []FactValue{v},
			})
		}
		got := planCodes(t, p, "K", day)
		_, tooMuch := got["plan.too-much"]
		asked := false // whether the hours are asked: other loads of this plan are not said either
		for _, m := range got["plan.load-unknown"].Missing {
			asked = asked || m.Fact == jointplan.FactHours
		}
		assert.Equal(t, x.want == "plan.too-much", tooMuch, name)
		assert.Equal(t, x.want == "plan.load-unknown", asked, name)
	}
	p := plannedCase(t).Parts()
	p.Told = append(p.Told, Telling{By: "M", About: "M", To: []string{"W"}, On: integraal.On(2026, 2, 26), Facts: []FactValue{HoursAWeek.Is(169)}})
	_, err := New(p)
	assert.True(t, integraal.HasFault(err, "fact.range"))
}

// What a file says of planning is checked.
func TestFaultsOfPlanning(t *testing.T) {
	t.Parallel()
	for code, change := range map[string]func(*Parts){
		"case.range":        func(p *Parts) { p.Planning.Idle = 367 },
		"case.unknown-word": func(p *Parts) { p.Planning.Units = []PlanUnit{{Role: "x", Body: "koning"}} },
		"case.required": func(p *Parts) {
			p.Planning.Units = []PlanUnit{{Role: "x", Mandates: []PlanMandate{{Matter: "pwRights"}}}}
		},
		"id.duplicate": func(p *Parts) { p.Planning.Units = []PlanUnit{{Role: "x"}, {Role: "x"}} },
		"id.dangling": func(p *Parts) {
			p.OtherPlans = []OtherPlan{{ID: "p2", Unit: "x", About: []string{"niemand"}, Told: Provenance{By: "K"}}}
		},
	} {
		p := plannedCase(t).Parts()
		change(&p)
		_, err := New(p)
		assert.True(t, integraal.HasFault(err, code), "%s: %v", code, err)
	}
	p := plannedCase(t).Parts()
	p.OtherPlans = []OtherPlan{{ID: "plan-1", Unit: "x", About: []string{"M"}, Told: Provenance{By: "K"}}}
	_, err := New(p)
	assert.True(t, integraal.HasFault(err, "id.duplicate"), "the plan itself is no other plan")
}

// What is done waits for no duty, and does not keep what comes after it from the order;
// nor does what was done before what it was to wait for.
func TestWhatIsDoneWaitsForNoDuty(t *testing.T) {
	t.Parallel()
	day := integraal.On(2026, 3, 2)
	for _, done := range [][3]bool{{false, true, false}, {false, false, true}, {false, true, true}, {true, false, false}, {true, true, true}, {}} {
		p := bundledCases(t)["household"].Parts()
		for i, id := range []string{"a-plicht", "b-stap", "c-stap"} {
			x := Step{
				ID: id, About: []string{"M"}, Stage: StageDevelop, Text: "iets doen", By: "M",
				Told: Provenance{By: "M", To: []string{"W"}, On: day.AddDays(-9), Standard: integraal.ClientStatement},
			}
			if done[i] {
				x.Done = day.AddDays(-1)
			}
			if i == 0 {
				x.Imposed, x.Basis = true, integraal.Participatiewet.Art("9", integraal.On(2026, 1, 1)).Lid("1").Onder("a")
			} else {
				x.After = []After{{Step: p.Steps[len(p.Steps)-1].ID, Ground: GroundIncome}}
			}
			p.Steps = append(p.Steps, x)
		}
		c, err := New(p)
		require.NoError(t, err)
		_, err = Review(c, Question{Viewer: "M", Day: day})
		require.NoError(t, err, done)
	}
}
