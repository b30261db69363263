package intake_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/intake"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
)

var facts = intake.PlanFacts{ID: "plan-1", Household: "huishouden-1", Members: []string{"M", "D", "S"}, By: "W", Lang: integraal.NL}

// TestJointPlan: the draft is the first version of a joint plan, with her own words
// first, without an action and without an obligation (B-133).
func TestJointPlan(t *testing.T) {
	t.Parallel()
	r := assess(t, mother(), chosen())
	plan := r.Plan.JointPlan(facts)
	h, err := jointplan.New(plan, "W", day, "het gesprek aan de toegang")
	require.NoError(t, err)
	first, number := h.Latest()
	assert.Equal(t, 1, number)
	assert.Empty(t, first.Actions)
	assert.Empty(t, first.Answers, "nobody agreed to it yet")
	assert.Equal(t, mother().Questions[0].Says, first.Wishes[0].Words)
	laws := map[string]integraal.Law{}
	for i := range first.Goals {
		laws[first.Goals[i].ID] = first.Goals[i].Law
	}
	assert.Equal(t, map[string]integraal.Law{
		"goal-finances": "", "goal-housing": integraal.Wmo2015, "goal-mentalHealth": integraal.Wmo2015, "goal-administration": "",
	}, laws, "where several laws bear, people say which")

	for i := range first.Goals {
		assert.Equal(t, facts.Members, first.Goals[i].About, "what the household needs is about all of it")
		assert.NotEmpty(t, first.Goals[i].Data)
	}
	for i := range first.Wishes {
		assert.Equal(t, []string{"M"}, first.Wishes[i].About)
		assert.NotEmpty(t, first.Wishes[i].Data)
		assert.Empty(t, first.Wishes[i].To, "it is shared with nobody yet")
	}

	// A reader who may know of income and debts reads that goal, and nothing of her
	// health or of her words about it.
	reader := jointplan.Reader{ID: "G", Shows: func(s jointplan.Scope) bool {
		for _, d := range s.Data {
			if d != jointplan.Category(consent.Income.String()) && d != jointplan.Category(consent.Debts.String()) {
				return false
			}
		}
		return true
	}}
	seen, _ := h.For(reader).Latest()
	require.Len(t, seen.Goals, 1)
	assert.Equal(t, "goal-finances", seen.Goals[0].ID)
	require.Len(t, seen.Wishes, 1)
	assert.Equal(t, "Ik heb negen schuldeisers.", seen.Wishes[0].Words)

	found, err := jointplan.Check(first, jointplan.Picture{}, day)
	require.NoError(t, err)
	var codes []string
	for i := range found {
		codes = append(codes, found[i].Code)
	}
	assert.Contains(t, codes, "plan.no-review", "it says what people still have to agree on")
}

// TestPlanWithoutNeeds: a definition that counts laws can apply to who told of no
// need yet; the draft still makes a plan, and few may read the question.
func TestPlanWithoutNeeds(t *testing.T) {
	t.Parallel()
	in, set := mother(), chosen()
	in.Heard, in.Questions[0].Domains = nil, nil
	in.LawsUsed = integraal.Know([]integraal.Law{integraal.Wmo2015, integraal.Participatiewet}, m)
	set.Definition, _ = intake.DefinitionOf(intake.SeveralLaws, "2017")
	r := assess(t, in, set)
	require.Equal(t, intake.RouteJoint, r.Route)
	_, err := jointplan.New(r.Plan.JointPlan(facts), "W", day, "het gesprek")
	require.NoError(t, err)
	assert.Equal(t, []consent.Category{consent.Health}, r.Plan.Data)
}

// From the intake to the first version of a joint plan.
func ExampleDraft_JointPlan() {
	r, err := intake.Assess(mother(), chosen())
	if err != nil {
		fmt.Println(err)
		return
	}
	plan := r.Plan.JointPlan(facts)
	h, err := jointplan.New(plan, "W", r.Day, "het gesprek aan de toegang")
	if err != nil {
		fmt.Println(err)
		return
	}
	first, _ := h.Latest()
	fmt.Println(first.Wishes[0].Words)
	for _, goal := range first.Goals {
		fmt.Println(goal.Text)
	}
	fmt.Println(len(first.Actions), "actions")
	// Output:
	// Ik kan de huur niet betalen en ik weet niet meer waar ik moet beginnen.
	// Hulp bij: geld en schulden
	// Hulp bij: wonen
	// Hulp bij: hoe het in het hoofd gaat
	// Hulp bij: post en papieren
	// 0 actions
}

// TestWordsAboutSomebodyAreTheirsToo: what a client says about a member is data about
// that member, so that who may know of the one alone does not read it.
func TestWordsAboutSomebodyAreTheirsToo(t *testing.T) {
	t.Parallel()
	in := mother()
	said := heard(intake.MentalHealth, intake.Need, m, "D drinkt weer")
	said.About = "D"
	in.Heard = append(in.Heard, said)
	plan := assess(t, in, chosen()).Plan.JointPlan(facts)
	var about []string
	for i := range plan.Wishes {
		if plan.Wishes[i].Words == said.Says {
			about = plan.Wishes[i].About
		}
	}
	assert.Equal(t, []string{"M", "D"}, about)
}
