package intake_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/intake"
	"github.com/integraal/integraal/participation"
)

// TestAllDomains: an answer has a row for each life domain, in the order of the list,
// whatever was asked; and a municipality's own list takes the place of it.
func TestAllDomains(t *testing.T) {
	t.Parallel()
	codesOf := func(r intake.Result) (codes []intake.Domain) {
		for i := range r.Domains {
			codes = append(codes, r.Domains[i].Domain)
		}
		return codes
	}
	var all []intake.Domain
	for _, d := range intake.LifeDomains() {
		all = append(all, d.Code)
	}
	assert.Equal(t, []intake.Domain{
		intake.Finances, intake.Housing, intake.Work, intake.Relations, intake.MentalHealth, intake.Health,
		intake.DailyLife, intake.Household, intake.Administration, intake.Network, intake.Society,
	}, all)
	assert.Equal(t, all, codesOf(assess(t, mother(), chosen())))
	assert.Equal(t, all, codesOf(assess(t, single(), chosen())), "what she left out says so, and is not gone")
	set := chosen()
	set.Domains = slices.DeleteFunc(intake.LifeDomains(), func(d intake.LifeDomain) bool { return d.Code != intake.Administration })
	in := single()
	assert.Equal(t, []intake.Domain{intake.Administration}, codesOf(assess(t, in, set)))
}

// TestAsksNoMoreThanTheQuestion: as long as nobody asked how far the client wants to
// look, that is asked, and of the life domains that nobody spoke of nothing is.
func TestAsksNoMoreThanTheQuestion(t *testing.T) {
	t.Parallel()
	in := mother()
	in.Heard, in.Joint, in.Scope = in.Heard[:1], integraal.Fact[bool]{}, integraal.Fact[intake.Scope]{}
	r := assess(t, in, chosen())
	assert.Equal(t, integraal.Undetermined, r.Multi.Verdict)
	assert.Equal(t, intake.FactScope, r.Asks[0].Fact)
	assert.NotContains(t, factsOf(r.Asks), intake.FactNeed)
	in.Scope = integraal.Know(intake.Scope{}, m)
	r = assess(t, in, chosen())
	assert.NotContains(t, factsOf(r.Asks), intake.FactScope)
	assert.Contains(t, factsOf(r.Asks), intake.FactNeed, "she wants to look at all of it")
}

// TestStrengths: what goes well stands with its life domain, in the answer and with
// the need in the draft, and what is of none stands by itself; what was told after the
// day does not count.
func TestStrengths(t *testing.T) {
	t.Parallel()
	in := mother()
	later := m
	later.On = in.Day.AddDays(1)
	in.Strengths = []intake.Strength{
		{Conversation: "g1", Domain: intake.Finances, By: m, Says: "Ik betaal de energie altijd."},
		{Conversation: "g1", About: "M", By: m, Says: "Ik vraag om hulp."},
		{Conversation: "g1", Domain: intake.Finances, By: later, Says: "Dat zei zij later."},
	}
	r := assess(t, in, chosen())
	saysOf := func(list []intake.WordsRead) (says []string) {
		for i := range list {
			says = append(says, list[i].Says)
		}
		return says
	}
	assert.Equal(t, intake.Finances, r.Domains[0].Domain)
	assert.Equal(t, []string{"Ik betaal de energie altijd."}, saysOf(r.Domains[0].Strong))
	assert.Equal(t, []string{"Ik vraag om hulp."}, saysOf(r.Strong))
	assert.Equal(t, intake.Finances, r.Plan.Goals[0].Domain)
	assert.Equal(t, []string{"Ik betaal de energie altijd."}, saysOf(r.Plan.Goals[0].Strong))
}

// TestADecisionNamesItsDefinition: the decision says by which definition it is, of which
// version, who chose it and since when, and on which source that definition rests.
func TestADecisionNamesItsDefinition(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, def := range intake.Definitions() {
		assert.False(t, seen[def.ID+def.Version], "a version is there once")
		seen[def.ID+def.Version] = true
		again, ok := intake.DefinitionOf(def.ID, def.Version)
		require.True(t, ok)
		assert.Equal(t, def, again)
		_, ok = intake.DefinitionOf(def.ID, def.Version+"a")
		assert.False(t, ok, "another version is another definition")

		set := chosen()
		set.Definition, set.ChosenBy, set.Since = def, "de raad", integraal.On(2026, time.February, 1)
		d := assess(t, mother(), set).Multi
		assert.Equal(t, [...]string{def.ID, def.Version, "de raad"}, [...]string{d.Definition, d.Version, d.ChosenBy})
		assert.Equal(t, def.Name, d.Name)
		assert.Equal(t, set.Since, d.Since)
		require.Len(t, d.Sources, len(def.Sources))
		assert.NotEmpty(t, d.Sources[0].Where)
		assert.Equal(t, def.Sources[0].Confidence, d.Sources[0].Confidence)
	}
	assert.Greater(t, len(seen), 1, "there is something to choose")
}

// TestNoDefinitionByItself: nothing is bundled as the default; without a
// choice there is no answer, whatever else is known.
func TestNoDefinitionByItself(t *testing.T) {
	t.Parallel()
	_, err := intake.Assess(mother(), intake.Settings{})
	assert.True(t, integraal.HasFault(err, "definition.none"))
	assert.True(t, integraal.HasFault(err, "definition.chooser"))
}

// TestSpecialistForTheHome: housing has a specialist with a day of answer too, and the
// term of the law for a threat stands beside it and in the place of none.
func TestSpecialistForTheHome(t *testing.T) {
	t.Parallel()
	in := mother()
	in.Quick = append(in.Quick, intake.QuickAsk{Domain: intake.Housing, On: integraal.On(2026, time.February, 4), By: w, Says: "De ontruiming is aangezegd."})
	r := assess(t, in, chosen())
	require.Len(t, r.CallIns, 2)
	home, debts := r.CallIns[0], r.CallIns[1]
	assert.Equal(t, intake.Housing, home.Domain, "who was asked first comes first")
	assert.Equal(t, integraal.On(2026, time.February, 6), home.AnswerBy, "two working days after Wednesday 4 February")
	assert.Equal(t, "werkafspraak toegang 2026", home.Agreed)
	assert.Equal(t, "De ontruiming is aangezegd.", home.Reason)
	assert.NotEqual(t, home.Label, debts.Label)
	for _, c := range r.CallIns {
		require.Len(t, c.Laws, 1)
		assert.Equal(t, "art. 4 lid 2 Wgs", c.Laws[0].Law)
	}
	assert.Equal(t, assess(t, mother(), chosen()).Terms, r.Terms, "who calls in a specialist starts no term and stops none")
}

// TestEachReportStartsItsTerms: a Wmo melding, a request for debt help and a melding for
// bijstand each start the terms of their own law, from the day on which they were made.
func TestEachReportStartsItsTerms(t *testing.T) {
	t.Parallel()
	for kind, want := range map[participation.EventKind]struct {
		term participation.TermKind
		last integraal.Date
	}{
		participation.EventWmoMelding:    {participation.WmoInvestigation, talkOn.AddDays(42)}, // six weeks: Wmo 2.3.2 lid 1
		participation.EventDebtHelpAsked: {participation.FirstTalk, talkOn.AddDays(28)},        // four weeks: Wgs 4 lid 1
		participation.EventPwMelding:     {participation.EarliestGrant, integraal.Date{}},      // Pw 44 lid 5
	} {
		in := mother()
		in.Events = []participation.Event{{Kind: kind, Of: "zaak", Day: integraal.Know(talkOn, m)}}
		if kind == participation.EventDebtHelpAsked {
			in.Events = append(in.Events, participation.Event{Kind: participation.EventDebtThreat, Of: "zaak", Day: integraal.KnowAbsent[integraal.Date](m)})
		}
		r := assess(t, in, chosen())
		course, found := r.Terms.Of("zaak", want.term)
		require.True(t, found, kind)
		if !want.last.IsZero() {
			assert.Equal(t, want.last, course.Last, kind)
		}
		in.Events[0].Day = integraal.Know(in.Day.AddDays(1), m)
		_, found = assess(t, in, chosen()).Terms.Of("zaak", want.term)
		assert.False(t, found, "%v: what was not made yet starts nothing", kind)
	}
}
