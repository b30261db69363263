package intake_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/intake"
	"github.com/integraal/integraal/participation"
)

var update = flag.Bool("update", false, "write the golden files anew; read what changed")

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", "golden", name)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o600))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

var (
	day    = integraal.On(2026, time.March, 2)
	talkOn = integraal.On(2026, time.February, 3)
	m      = integraal.Source{Who: "M", Standard: integraal.ClientStatement, On: talkOn}
	w      = integraal.Source{Who: "W", Standard: integraal.ProfessionalObservation, On: talkOn}
)

// chosen is the rule of article B, chosen by a made-up municipality that agreed on
// a term of answer for specialists.
func chosen() intake.Settings {
	def, _ := intake.DefinitionOf(intake.TwoDomains, "1")
	return intake.Settings{
		Definition: def, ChosenBy: "het college van Voorbeeldstad", Since: integraal.On(2026, time.January, 1),
		Response: integraal.Know(intake.Response{WorkingDays: 2, Agreed: "werkafspraak toegang 2026"}),
	}
}

func heard(domain intake.Domain, a intake.Answer, by integraal.Source, says string) intake.Heard {
	return intake.Heard{Conversation: "g1", Domain: domain, Answer: a, By: by, Says: says}
}

// mother is the intake of the household of the article, at one access.
func mother() intake.Intake {
	in := intake.Intake{
		ID: "intake-1", Day: day, Clients: []string{"M"},
		Questions: []intake.Question{{
			Who: "M", On: talkOn, Says: "Ik kan de huur niet betalen en ik weet niet meer waar ik moet beginnen.",
			Domains: []intake.Domain{intake.Finances, intake.Housing},
		}},
		Scope: integraal.Know(intake.Scope{}, m),
		Conversations: []intake.Conversation{
			{ID: "g1", On: talkOn, Method: intake.Method{Code: intake.MethodWmoInquiry}, With: []string{"M"}},
		},
		Heard: []intake.Heard{
			heard(intake.Finances, intake.Need, m, "Ik heb negen schuldeisers."),
			heard(intake.Housing, intake.Need, m, "Ik loop twee maanden achter met de huur."),
			heard(intake.Work, intake.Unclear, m, "Ik wil wel, maar nu lukt het niet."),
			heard(intake.Relations, intake.Declined, m, ""),
			heard(intake.MentalHealth, intake.Need, m, "Ik slaap niet."),
			heard(intake.MentalHealth, intake.Need, w, "Zij vertelt dat de behandeling net begonnen is."),
			heard(intake.Health, intake.NoNeed, m, ""),
			heard(intake.DailyLife, intake.NoNeed, m, ""),
			heard(intake.Household, intake.NoNeed, m, ""),
			heard(intake.Administration, intake.Need, m, "De post maak ik niet meer open."),
			heard(intake.Network, intake.NoNeed, m, ""),
			heard(intake.Society, intake.NoNeed, m, ""),
		},
		Strengths: []intake.Strength{
			{Conversation: "g1", About: "M", By: m, Says: "Ik heb altijd voor mijn kinderen gezorgd, ook als het moeilijk was."},
			{Conversation: "g1", Domain: intake.Network, By: m, Says: "Mijn zus helpt met de kinderen."},
		},
		Joint: integraal.Know(true, m),
		Members: []intake.MemberWish{
			{Unit: intake.Wijkteam, Wants: integraal.Know(true, m)},
			{Unit: intake.HealthCare, Wants: integraal.Know(false, m)},
		},
		Quick: []intake.QuickAsk{{Domain: intake.Finances, On: integraal.On(2026, time.February, 5), By: w, Says: "De verhuurder heeft twee maanden achterstand gemeld."}},
		Events: []participation.Event{
			{Kind: participation.EventWmoMelding, Of: "wmo", Day: integraal.Know(talkOn, m)},
			{Kind: participation.EventDebtHelpAsked, Of: "schulden", Day: integraal.Know(talkOn, m)},
		},
	}
	return in
}

// single is a household with one question, and no wish for more.
func single() intake.Intake {
	in := mother()
	in.Scope = integraal.Know(intake.Scope{Only: []intake.Domain{intake.Administration}, Words: "De rest gaat goed."}, m)
	in.Questions = []intake.Question{{Who: "M", On: talkOn, Says: "Wie helpt mij met een formulier?", Domains: []intake.Domain{intake.Administration}}}
	in.Heard = []intake.Heard{heard(intake.Administration, intake.Need, m, "Ik begrijp het formulier niet.")}
	in.Strengths, in.Members, in.Quick, in.Events = nil, nil, nil, nil
	in.Joint = integraal.Fact[bool]{}
	return in
}

func assess(t testing.TB, in intake.Intake, set intake.Settings) intake.Result {
	t.Helper()
	r, err := intake.Assess(in, set)
	require.NoError(t, err)
	return r
}

// written is an answer as a person reads it.
func written(r *intake.Result, l integraal.Lang) string {
	var b strings.Builder
	say := func(mark string, texts ...integraal.Text) {
		for _, text := range texts {
			fmt.Fprintf(&b, "%s %s\n", mark, text.In(l))
		}
	}
	told := func(list []intake.WordsRead) {
		for _, x := range list {
			fmt.Fprintf(&b, "    %s (%s): %s\n", x.Who, x.Standard, x.Says)
		}
	}
	told(r.Asked)
	for _, talk := range r.Talks {
		say("talk", talk.Method)
	}
	for i := range r.Domains {
		say("-", r.Domains[i].Says)
		told(r.Domains[i].Words)
		told(r.Domains[i].Strong)
	}
	told(r.Strong)
	say("whole", r.Whole.Says)
	say("multi", r.Multi.Says...)
	say("route", r.Route.Text())
	say("because", r.Because...)
	if r.Team != nil {
		say("team", r.Team.Says...)
		for i := range r.Team.Seats {
			s := &r.Team.Seats[i]
			say("seat", s.Label, s.Because, s.Says)
			for _, law := range s.Laws {
				fmt.Fprintf(&b, "    %s\n", law.In(l))
			}
		}
		for _, n := range r.Team.NotWanted {
			say("not", n.Says)
		}
	}
	if r.Plan != nil {
		say("plan", r.Plan.Says...)
		for i := range r.Plan.Goals {
			say("need", r.Plan.Goals[i].Label)
			told(r.Plan.Goals[i].Words)
		}
		for _, o := range r.Plan.Open {
			say("open", o.Says)
		}
	}
	for i := range r.CallIns {
		say("quick", r.CallIns[i].Says...)
	}
	for i := range r.Terms.Courses {
		c := &r.Terms.Courses[i]
		fmt.Fprintf(&b, "term %s %s %s: %s\n", c.Of, c.Last, c.State, c.What.In(l))
	}
	for _, a := range r.Asks {
		say("ask", a.Says)
	}
	return b.String()
}
