package casework

import (
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
	"github.com/integraal/integraal/consent"
)

func bundledCase(t *testing.T, name string) *Case {
	t.Helper()
	data, err := os.ReadFile("bundled/" + name + ".json")
	require.NoError(t, err)
	c, err := Read(data)
	require.NoError(t, err)
	return c
}

// Without names, problems of several persons are one kind. No circle comes of that
// which nobody is in, and no person, day, word or worker stands in it.
func TestMapWithoutNames(t *testing.T) {
	c := bundledCase(t, "twelve")
	named, err := Review(c, Question{Viewer: "W"})
	require.NoError(t, err)
	rules := &consent.AnonymousRules{Bands: consent.AllCategories()}
	r, err := generaliseMap(named.Map, rules)
	require.NoError(t, err)
	kinds := map[string]string{}
	for _, p := range named.Map.Problems {
		kinds[p.ID] = string(p.Kind)
	}
	require.NotEmpty(t, r.Circles.List)
	for _, circle := range r.Circles.List {
		own := false
		for _, n := range named.Map.Circles.List {
			for turn := range n.Problems {
				of := make([]string, len(n.Problems))
				for i := range of {
					of[i] = kinds[n.Problems[(i+turn)%len(of)]]
				}
				own = own || slices.Equal(of, circle.Problems)
			}
		}
		assert.True(t, own, circle.Problems)
	}
	assert.Empty(t, r.Words)
	assert.Empty(t, r.QuickWins.List)
	for _, p := range r.Problems {
		assert.Empty(t, p.Persons)
		assert.Empty(t, p.Told)
		assert.NotEmpty(t, p.Roles, p.Kind)
	}
	for _, x := range r.Relations {
		for _, by := range x.By {
			assert.NotContains(t, []string{"W", "P1", "T"}, by.Who)
		}
	}
	none, err := generaliseMap(named.Map, &consent.AnonymousRules{})
	require.NoError(t, err)
	assert.Nil(t, none, "nothing may be told")
}

// A record of two kinds of data passes under one law, or not at all: what passes in
// part under one and in part under another is nobody's to give as a whole.
func TestOneLawForTheWhole(t *testing.T) {
	s := &sight{regimes: []consent.Regime{consent.Wmo, consent.Pw}}
	p := seenPerson{id: "M", answers: make([][]answer, consent.Irregularity+1)}
	for i := range p.answers {
		p.answers[i] = make([]answer, 2)
	}
	p.answers[consent.Health][0].outcome = consent.Allow  // under the Wmo
	p.answers[consent.Benefit][1].outcome = consent.Allow // under the Participatiewet
	s.people = []seenPerson{p}
	c := &Case{parts: Parts{Professionals: []Professional{{ID: "W", Regime: consent.Wmo}, {ID: "K", Regime: consent.Pw}}}}
	health, benefit := datum{consent.Health, []string{"M"}}, datum{consent.Benefit, []string{"M"}}
	told := Provenance{By: "M", To: []string{"W", "K"}}
	assert.True(t, c.passesWhole(s, told, health))
	assert.True(t, c.passesWhole(s, told, benefit))
	assert.False(t, c.passesWhole(s, told, health, benefit))
	p.answers[consent.Benefit][0].outcome = consent.Allow
	assert.True(t, c.passesWhole(s, told, health, benefit))
}

// Who confirms something and later denies it contradicts nobody: the last word counts.
func TestLastWordOnAConnection(t *testing.T) {
	parts := bundledCase(t, "woven").Parts()
	i := slices.IndexFunc(parts.Connections, func(x Connection) bool { return x.ID == "v-stress-klachten" })
	later := parts.Connections[i]
	later.ID, later.Stance, later.Told.On = "v-later", Denied, integraal.On(2026, 2, 28)
	parts.Connections = append(parts.Connections, later)
	c, err := New(parts)
	require.NoError(t, err)
	r, err := Review(c, Question{Viewer: "W"})
	require.NoError(t, err)
	assert.Empty(t, r.Map.Circles.List)
	assert.Empty(t, r.Map.Contested)
}

// What waits for a duty is not proposed: the duty stands beside the order.
func TestStepThatWaitsForADuty(t *testing.T) {
	parts := bundledCase(t, "woven").Parts()
	duty := slices.IndexFunc(parts.Steps, func(x Step) bool { return x.ID == "s-sollicitaties" })
	parts.Steps[duty].Told.To = []string{"K", "W"}
	i := slices.IndexFunc(parts.Steps, func(x Step) bool { return x.ID == "s-zorgtoeslag" })
	parts.Steps[i].After = []After{{Step: "s-sollicitaties", Ground: GroundIncome}}
	c, err := New(parts)
	require.NoError(t, err)
	r, err := Review(c, Question{Viewer: "W"})
	require.NoError(t, err)
	seen := r.Steps[slices.IndexFunc(r.Steps, func(x StepSeen) bool { return x.ID == "s-zorgtoeslag" })]
	assert.True(t, seen.Waits)
	assert.NotContains(t, r.Order.First, "s-zorgtoeslag")
	assert.NotContains(t, r.Order.First, "s-sollicitaties")
	parts.Steps[duty].Done = integraal.On(2026, 2, 20)
	c, err = New(parts)
	require.NoError(t, err)
	r, err = Review(c, Question{Viewer: "W"})
	require.NoError(t, err)
	assert.False(t, r.Steps[slices.IndexFunc(r.Steps, func(x StepSeen) bool { return x.ID == "s-zorgtoeslag" })].Waits)
}

// reviewed is the report of a viewer of the woven case with a change to its parts.
func reviewed(t *testing.T, viewer string, change func(*Parts)) *Report {
	t.Helper()
	parts := bundledCase(t, "woven").Parts()
	change(&parts)
	c, err := New(parts)
	require.NoError(t, err)
	r, err := Review(c, Question{Viewer: viewer})
	require.NoError(t, err)
	return r
}

func stepSeen(r *Report, id string) *StepSeen {
	return find(r.Steps, func(x *StepSeen) bool { return x.ID == id })
}

// What was done before its duty was is done, and what comes after it waits for nothing.
func TestStepDoneBeforeItsDuty(t *testing.T) {
	r := reviewed(t, "W", func(parts *Parts) {
		step := func(id string) *Step { return find(parts.Steps, func(x *Step) bool { return x.ID == id }) }
		step("s-sollicitaties").Told.To = []string{"K", "W"}
		first, then := step("s-zorgtoeslag"), step("s-huur")
		first.After = []After{{Step: "s-sollicitaties", Ground: GroundIncome}}
		first.Done = integraal.On(2026, 2, 20)
		then.After = []After{{Step: "s-zorgtoeslag", Ground: GroundIncome}}
	})
	assert.False(t, stepSeen(r, "s-zorgtoeslag").Waits)
	assert.False(t, stepSeen(r, "s-huur").Waits)
	require.NotNil(t, r.Order)
	assert.NotContains(t, r.Order.First, "s-zorgtoeslag", "it is done")
	assert.Contains(t, r.Order.First, "s-huur")

	r = reviewed(t, "W", func(parts *Parts) {
		step := func(id string) *Step { return find(parts.Steps, func(x *Step) bool { return x.ID == id }) }
		step("s-sollicitaties").Told.To = []string{"K", "W"}
		waits, done := step("s-zorgtoeslag"), step("s-huur")
		waits.After = []After{{Step: "s-sollicitaties", Ground: GroundIncome}}
		done.After = []After{{Step: "s-zorgtoeslag", Ground: GroundIncome}}
		done.Done = integraal.On(2026, 2, 20)
	})
	assert.True(t, stepSeen(r, "s-zorgtoeslag").Waits)
	assert.False(t, stepSeen(r, "s-huur").Waits, "what was done before what it should come after is done")
}

// That a step is for safety, or waits for it, is told to who may know what is not safe:
// of the rent that G knows of, but not of what goes on at home.
func TestSafetyIsDataOfItsOwn(t *testing.T) {
	withStage := func(stage Stage, problems ...string) *StepSeen {
		return stepSeen(reviewed(t, "G", func(p *Parts) {
			p.Steps = append(p.Steps, Step{
				ID: "s-veilig", About: []string{"M"}, For: problems, Stage: stage, Text: "een vast telefoonnummer", By: "W",
				Told: Provenance{By: "W", To: []string{"G"}, On: p.Day},
			})
		}), "s-veilig")
	}
	require.NotNil(t, withStage(StageStabilise))
	assert.NotNil(t, withStage(StageSafety, "p-rent"))
	assert.Nil(t, withStage(StageSafety))

	waits := func(viewer string, ground Ground) []string {
		return stepSeen(reviewed(t, viewer, func(p *Parts) {
			x := find(p.Steps, func(x *Step) bool { return x.ID == "s-schulden" })
			x.Told.By, x.After = "W", []After{{Step: "s-huur", Ground: ground}}
		}), "s-schulden").After
	}
	assert.Equal(t, []string{"s-huur"}, waits("G", GroundHousing))
	assert.Empty(t, waits("G", GroundSafety))
	assert.Equal(t, []string{"s-huur"}, waits("M", GroundSafety))
}

// Who said something may read it, though one of the problems is not shown to them. On
// the map it does not stand.
func TestWhoSaidItMayReadIt(t *testing.T) {
	r := reviewed(t, "G", func(p *Parts) {
		p.Connections = append(p.Connections, Connection{
			ID: "v-eigen", From: "p-debts", To: "p-health", Effect: Persist, Stance: Confirmed, Words: "de brieven maken haar ziek",
			Told: Provenance{By: "G", On: p.Day},
		})
		x := find(p.Steps, func(x *Step) bool { return x.ID == "s-schulden" })
		x.For = append(x.For, "p-health")
	})
	require.Nil(t, find(r.Problems, func(x *ProblemSeen) bool { return x.ID == "p-health" }))
	require.Len(t, r.Said, 1)
	assert.Equal(t, []string{"v-eigen", "p-debts", "p-health", "de brieven maken haar ziek"}, []string{r.Said[0].ID, r.Said[0].From, r.Said[0].To, r.Said[0].Words})
	for _, x := range r.Map.Relations {
		assert.NotContains(t, []string{x.From, x.To}, "p-health")
	}
	assert.NotContains(t, r.Map.Words, "de brieven maken haar ziek")
	assert.Equal(t, []string{"p-debts"}, stepSeen(r, "s-schulden").For)

	other := reviewed(t, "K", func(p *Parts) {
		p.Connections = append(p.Connections, Connection{
			ID: "v-eigen", From: "p-debts", To: "p-health", Effect: Persist, Told: Provenance{By: "G", To: []string{"K"}, On: p.Day},
		})
	})
	assert.Empty(t, other.Said)
}

// A parent who lives elsewhere reads of the child what is the child's own, not how the
// other parent lives.
func TestParentElsewhereReadsOfTheChildAlone(t *testing.T) {
	of := func(category consent.Category, by string) int {
		r := reviewed(t, "F", func(p *Parts) {
			p.Observations = append(p.Observations, Observation{
				ID: "o-S", About: []string{"S"}, Category: category, Kind: SawOrHeard, Text: "iets over S",
				Told: Provenance{By: by, To: []string{"W"}, On: p.Day},
			})
		})
		if r.Picture == nil {
			return 0
		}
		return len(r.Picture.Contacts)
	}
	assert.Equal(t, 1, of(consent.School, "W"))
	assert.Equal(t, 0, of(consent.Composition, "W"))
	assert.Equal(t, 0, of(consent.Relations, "M"))
	assert.Equal(t, 1, of(consent.Composition, "F"))
	for by, seen := range map[string]bool{"W": true, "M": false} {
		r := reviewed(t, "F", func(p *Parts) {
			p.Steps = append(p.Steps, Step{
				ID: "s-S", About: []string{"S"}, Stage: StageDevelop, Text: "een gesprek op school", By: by, Told: Provenance{By: "W", To: []string{"W"}, On: p.Day},
			})
		})
		assert.Equal(t, seen, stepSeen(r, "s-S") != nil, by)
	}
}

// Nor of a plan of the other home, of what happened there and of what was refused there.
func TestParentElsewhereReadsNoPlanOfTheOtherHome(t *testing.T) {
	seen := func(by string) (plans, events, refusals int) {
		parts := bundledCase(t, "woven").Parts()
		told := Provenance{By: by, To: []string{"W"}, On: parts.Day}
		parts.OtherPlans = []OtherPlan{{ID: "fgp", About: []string{"S"}, Kind: "familiegroepsplan", Text: "rust thuis", Told: told}}
		parts.Events = []Happening{{ID: "gemeld", About: "S", Kind: "wmoReport", On: parts.Day, Told: told}}
		parts.Refusals = []Refusal{{
			ID: "nee", About: "S", Text: "een vergoeding", Told: told, Cites: []integraal.Citation{integraal.Wmo2015.Art("2.3.5", parts.Day).Lid("3")},
		}}
		c, err := New(parts)
		require.NoError(t, err)
		v, err := c.viewpoint(Question{Viewer: "F"})
		require.NoError(t, err)
		s := c.asOf(v.day).see(v, c.gate())
		return len(s.otherPlans), len(s.events), len(s.refusals)
	}
	plans, events, refusals := seen("M")
	assert.Zero(t, plans)
	assert.Zero(t, events)
	assert.Zero(t, refusals)
	plans, events, refusals = seen("F")
	assert.Equal(t, [3]int{1, 1, 1}, [3]int{plans, events, refusals}, "what he told himself he reads")
}

// Counting how many households have this make-up says nothing of how many have this map:
// without names it is told where someone found that this audience cannot tell who it is.
func TestMapWithoutNamesNeedsAFinding(t *testing.T) {
	assert.NotNil(t, reviewed(t, "L", func(*Parts) {}).Map)
	counted := reviewed(t, "L", func(p *Parts) { p.Protocol.Anonymous.Findings = nil })
	assert.Nil(t, counted.Map)
	assert.NotEmpty(t, counted.Findings)
}

// The preparer is told why the audience gets no map and what would make it possible;
// nothing where the audience gets it, where the case may not be discussed at all, and
// where there is no map to show.
func TestPreparerIsToldWhyThereIsNoMap(t *testing.T) {
	asked := func(change func(*Parts)) AnonymousSeen {
		parts := bundledCase(t, "woven").Parts()
		change(&parts)
		c, err := New(parts)
		require.NoError(t, err)
		answer, err := Anonymous(c, Question{Viewer: "W"}, Question{Viewer: "L"})
		require.NoError(t, err)
		return answer
	}
	whole := asked(func(*Parts) {})
	assert.True(t, whole.Allowed)
	assert.Empty(t, whole.NoMap)

	counted := asked(func(p *Parts) { p.Protocol.Anonymous.Findings = nil })
	assert.True(t, counted.Allowed)
	assert.Contains(t, counted.NoMap.NL, "niet in hoeveel hetzelfde samenhangt")
	assert.Contains(t, counted.NoMap.EN, "recorded under their name that those present cannot tell who it is")

	supposed := asked(func(p *Parts) {
		for i := range p.Connections {
			p.Connections[i].Stance = Supposed
		}
	})
	assert.True(t, supposed.Allowed)
	assert.Contains(t, supposed.NoMap.EN, "no confirmed relation")

	none := asked(func(p *Parts) {
		p.Protocol.Anonymous.Findings, p.Connections = nil, nil
		for i := range p.Problems {
			p.Problems[i].Repair = Repair{}
		}
	})
	assert.True(t, none.Allowed)
	assert.Empty(t, none.NoMap)

	barred := asked(func(p *Parts) { p.Protocol.Anonymous.Findings, p.Protocol.Anonymous.Counts = nil, nil })
	assert.False(t, barred.Allowed)
	assert.Empty(t, barred.NoMap)
	_, err := Anonymous(nil, Question{}, Question{})
	assert.Error(t, err)
}

// A step that runs is in the order with its room, also where it waits for a duty; what
// it still takes is what is left of it, and of one that takes longer than was said
// nobody knows. Before the day on which it began it did not run.
func TestStepThatRuns(t *testing.T) {
	day := integraal.On(2026, 3, 2)
	change := func(began integraal.Date) func(*Parts) {
		return func(p *Parts) {
			for i := range p.Steps {
				switch x := &p.Steps[i]; x.ID {
				case "s-sollicitaties":
					x.Told.To = []string{"K", "W"}
				case "s-zorgtoeslag":
					x.Began, x.Days, x.DaysSaid, x.NoDue, x.Due = began, 20, true, false, day.AddDays(12)
					x.After = []After{{Step: "s-sollicitaties", Ground: GroundIncome}}
				case "s-schulden":
					x.After = append(x.After, After{Step: "s-zorgtoeslag", Ground: GroundIncome})
				}
			}
		}
	}
	standing := func(r *Report) helporder.Standing {
		for _, d := range r.Order.Orders[0].Deadlines {
			if d.Step == "s-zorgtoeslag" {
				return d.Standing
			}
		}
		require.Fail(t, "no last day")
		return 0
	}
	r := reviewed(t, "W", change(day.AddDays(-10)))
	assert.Contains(t, r.Order.Running, "s-zorgtoeslag")
	assert.NotContains(t, r.Order.First, "s-zorgtoeslag")
	assert.Equal(t, helporder.InTime, standing(r), "ten of the twenty days are behind it")
	assert.Equal(t, day.AddDays(-10), stepSeen(r, "s-zorgtoeslag").Began)
	assert.Equal(t, helporder.TooLate, standing(reviewed(t, "W", change(day))))
	assert.Equal(t, helporder.Undecided, standing(reviewed(t, "W", change(day.AddDays(-30)))))
	later := reviewed(t, "W", change(day.AddDays(3)))
	assert.NotContains(t, later.Order.Running, "s-zorgtoeslag")
	assert.True(t, stepSeen(later, "s-zorgtoeslag").Waits)
}
