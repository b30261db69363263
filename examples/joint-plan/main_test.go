package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/intake"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/examples/internal/show"
)

var update = flag.Bool("update", false, "write the golden pages anew; read what changed")

func page(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	require.Zero(t, run(args, &out, &errs), "%v: %s", args, errs.String())
	require.Empty(t, errs.String())
	return out.String()
}

// The pages hold still; what has to be in them is asserted below.
func TestPages(t *testing.T) {
	for name, args := range map[string][]string{
		"W.nl":              nil,
		"W.en":              {"-lang", "en"},
		"K.nl":              {"-viewer", "werk-en-inkomen"},
		"G.nl":              {"-viewer", "schuldhulp"},
		"L.nl":              {"-viewer", "wethouder"},
		"readers.nl":        {"-readers"},
		"letter.agreed.nl":  {"-letter"},
		"letter.agreed.en":  {"-letter", "-lang", "en"},
		"letter.review.je":  {"-letter", "-je", "-day", "2026-04-13"},
		"after.W.nl":        {"-after"},
		"after.W.en":        {"-after", "-lang", "en"},
		"after.K.nl":        {"-after", "-viewer", "werk-en-inkomen"},
		"after.G.nl":        {"-after", "-viewer", "schuldhulp"},
		"after.M.nl":        {"-after", "-viewer", "client"},
		"after.L.nl":        {"-after", "-viewer", "wethouder"},
		"after.M.en":        {"-after", "-viewer", "client", "-lang", "en"},
		"letter.earlier.nl": {"-letter", "-day", "2026-02-17"},
	} {
		t.Run(name, func(t *testing.T) {
			got := page(t, args...)
			for _, line := range strings.Split(got, "\n") {
				assert.LessOrEqual(t, utf8.RuneCountInString(line), show.Width, line)
			}
			path := filepath.Join("testdata", name+".txt")
			if *update {
				require.NoError(t, os.WriteFile(path, []byte(got), 0o600))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
		})
	}
}

// seen is the plan of a day as someone may read it.
func seen(t *testing.T, viewer string, day integraal.Date) *casework.PlanSeen {
	t.Helper()
	plan, err := theWay()
	require.NoError(t, err)
	c, err := household(plan)
	require.NoError(t, err)
	got, err := casework.PlanFor(c, casework.Question{Viewer: viewer, Day: day})
	require.NoError(t, err)
	return got
}

func ids(h jointplan.History) []string {
	var list []string
	plan, _ := h.Latest()
	for part := range plan.Parts() {
		list = append(list, jointplan.HeadOf(part).ID)
	}
	return list
}

// The question becomes a plan at once, since something is needed in several areas and
// she wants it (B-133); what she did not want to speak of is nowhere in it.
func TestFromQuestionToDraft(t *testing.T) {
	r, err := intake.Assess(question(), settings())
	require.NoError(t, err)
	assert.Equal(t, intake.RouteJoint, r.Route)
	plan, err := theWay()
	require.NoError(t, err)
	first, _ := plan.Until(debtTalk).Latest()
	assert.Empty(t, first.Actions, "nobody is set to work by a form")
	for i := range first.Goals {
		assert.NotContains(t, first.Goals[i].ID, "relations")
	}
	assert.Equal(t, question().Questions[0].Says, first.Wishes[0].Words, "her own words come first")
}

// A household with one question and no wish for more gets no plan, no map and no team.
func TestOneQuestionStaysSimple(t *testing.T) {
	in := question()
	in.Joint = integraal.Fact[bool]{}
	in.Scope = integraal.Know(intake.Scope{Only: []intake.Domain{intake.Administration}, Words: "De rest gaat goed."}, by("M", integraal.ClientStatement, asked))
	in.Questions = []intake.Question{{Who: "M", On: asked, Says: "Wie helpt mij met een formulier?", Domains: []intake.Domain{intake.Administration}}}
	in.Heard = slices.DeleteFunc(in.Heard, func(h intake.Heard) bool { return h.Domain != intake.Administration })
	in.Quick, in.Strengths, in.Members = nil, nil, nil
	r, err := intake.Assess(in, settings())
	require.NoError(t, err)
	assert.Equal(t, intake.RouteSimple, r.Route)
	assert.Nil(t, r.Plan)
	assert.Nil(t, r.Team)
	assert.Nil(t, r.Map)
}

// Each reads what was laid on their table and what the gate lets through: work and
// income nothing of her health, her debts or her son's school; debt help nothing of
// work or health; she herself all of it.
func TestEachTheirOwnPart(t *testing.T) {
	whole, err := theWay()
	require.NoError(t, err)
	assert.ElementsMatch(t, ids(whole), ids(seen(t, "M", reviewed).History), "it is her plan")
	k, g := ids(seen(t, "K", reviewed).History), ids(seen(t, "G", reviewed).History)
	for _, hidden := range []string{"behandeling", "post", "school", "huur", "schuldhulp", "goal-mentalHealth", "goal-finances", "goal-school"} {
		assert.NotContains(t, k, hidden)
	}
	for _, own := range []string{"goal-work", "plicht", "sollicitaties", "zorgtoeslag", "betaling"} {
		assert.Contains(t, k, own)
	}
	for _, hidden := range []string{"behandeling", "post", "school", "werkplek", "goal-mentalHealth", "goal-work", "zoek-werk"} {
		assert.NotContains(t, g, hidden)
	}
	for _, own := range []string{"huur", "schuldhulp", "goal-finances", "dag-huur"} {
		assert.Contains(t, g, own)
	}
	for _, words := range []string{"behandeling", "klachten", "school", "verhuurder", "slaap"} {
		for _, args := range [][]string{{"-json"}, {}} {
			if words == "school" && len(args) == 0 {
				continue // the page says that what is about school is not shown
			}
			out := page(t, append(args, "-viewer", "werk-en-inkomen")...)
			assert.NotContains(t, strings.ToLower(out), words, "not in her plan as K reads it, nor in its versions")
		}
	}
	assert.Nil(t, seen(t, "L", reviewed).Page)
}

// Nothing is an obligation but what rests on an article and was decided by somebody,
// and the letter says so: she has to, why, who decided it, and how to object.
func TestObligationsAreSaid(t *testing.T) {
	plan, _ := seen(t, "M", agreed).History.Latest()
	var duties []string
	for i := range plan.Actions {
		if d := plan.Actions[i].Duty; d.Obligatory() {
			assert.Equal(t, "V", d.Decider())
			assert.Equal(t, integraal.Participatiewet, d.Basis().Law())
			duties = append(duties, plan.Actions[i].ID)
		}
	}
	assert.Equal(t, []string{"papieren", "sollicitaties"}, duties)
	letter := page(t, "-letter")
	assert.Equal(t, len(duties), strings.Count(letter, "Dit moet."))
	// She may say no to what is asked of her and is no duty: not to what others decide,
	// and not to what asks nothing of her.
	free := []string{"zorgtoeslag", "behandeling", "post", "school", "werkplek"}
	var asked []string
	for i := range plan.Actions {
		a := &plan.Actions[i]
		if !a.Duty.Obligatory() && a.Nature == jointplan.TailorMade && a.Load.Hours > 0 {
			asked = append(asked, a.ID)
		}
	}
	assert.Equal(t, free, asked)
	assert.Equal(t, len(free), strings.Count(letter, "U mag hier nee tegen zeggen."))
	_, others, _ := strings.Cut(letter, "Wat anderen doen")
	assert.NotContains(t, others, "U mag hier nee tegen zeggen.")
	decisions := 0
	for i := range plan.Actions {
		if plan.Actions[i].Nature == jointplan.RuleBound {
			decisions++
		}
	}
	assert.Equal(t, decisions, strings.Count(letter, "Bent u het niet eens met dat besluit?"), "and how to object to each decision")
	assert.Contains(t, letter, "art. 9 lid 1 onder a Participatiewet")
	assert.Contains(t, letter, "bezwaar")
}

// Tailor-made help does not wait for a decision; only what somebody recorded waits
//
func TestHelpDoesNotWait(t *testing.T) {
	plan, _ := seen(t, "W", agreed).History.Latest()
	clocks, err := jointplan.Clocks(plan, agreed)
	require.NoError(t, err)
	waits := map[string][]string{}
	for _, c := range clocks {
		if len(c.Waits) > 0 {
			waits[c.Action] = c.Waits
		}
	}
	assert.Equal(t, map[string][]string{"sollicitaties": {"plicht"}, "werkplek": {"behandeling"}}, waits)
}

// On the day before the review what stands still shows; nothing closed by itself, and
// the review itself adds another way where the way was blocked (B-124, B-135).
func TestTheFirstReview(t *testing.T) {
	before := seen(t, "W", reviewed.AddDays(-1))
	codes := map[string]bool{}
	for _, f := range before.Page.Findings {
		codes[f.Code] = true
	}
	assert.True(t, codes["plan.no-alternative"], "the landlord does not call back, and there was no other way")
	assert.True(t, codes["plan.term"], "the decision on debt help is due within two days")
	assert.True(t, codes["plan.action-late"])

	after := seen(t, "W", reviewed)
	for _, f := range after.Page.Findings {
		assert.NotEqual(t, "plan.no-alternative", f.Code)
	}
	late, _ := seen(t, "W", integraal.On(2026, 6, 5)).History.Latest()
	for i := range late.Actions {
		if late.Actions[i].ID == "huur" {
			assert.True(t, late.Actions[i].Closed.IsZero(), "a day that passes closes nothing")
		}
	}
	whole, err := theWay()
	require.NoError(t, err)
	n := 0
	for range whole.Versions() {
		n++
	}
	assert.Equal(t, 7, n, "no version is lost")
}

func TestJSON(t *testing.T) {
	h, err := jointplan.Read([]byte(page(t, "-json", "-viewer", "schuldhulp")))
	require.NoError(t, err, "what a reader may read is a plan by itself")
	assert.Equal(t, ids(seen(t, "G", reviewed).History), ids(h))
	assert.True(t, json.Valid([]byte(page(t, "-json", "-viewer", "client"))))
}

func TestFaults(t *testing.T) {
	for _, args := range [][]string{{"-viewer", "nobody"}, {"-day", "tomorrow"}, {"-day", "1999-01-01"}} {
		var out, errs bytes.Buffer
		assert.Equal(t, 1, run(args, &out, &errs), args)
		assert.NotEmpty(t, errs.String(), args)
		assert.Empty(t, out.String(), args)
	}
	var out, errs bytes.Buffer
	assert.Equal(t, 2, run([]string{"rest"}, &out, &errs))
}

// What working apart did, as JSON: the same every time, with the keys that it always
// has, and nothing of it that another may read and this reader may not.
func TestAfterJSON(t *testing.T) {
	keys := map[string][]string{
		"wijkteam": {"effects", "budget", "room"}, "werk-en-inkomen": {"effects", "budget"}, "schuldhulp": {"effects", "budget"},
		"client": {"effects", "budget"}, "wethouder": {"effects", "budget"},
	}
	for viewer, want := range keys {
		args := []string{"-after", "-json", "-viewer", viewer}
		out := page(t, args...)
		assert.Equal(t, out, page(t, args...), "%s: the same twice", viewer)
		var got map[string]json.RawMessage
		require.NoError(t, json.Unmarshal([]byte(out), &got), viewer)
		var names []string
		for name := range got {
			names = append(names, name)
		}
		assert.ElementsMatch(t, want, names, viewer)
	}
	for viewer, hidden := range map[string][]string{
		"werk-en-inkomen": {"huur-maart", "de huur van maart", "zus", "slapen", "bang", "bed-S", "een bed voor S", "een derde", "Werk nu niet", "wijkteam Noord"},
		"schuldhulp":      {"slapen", "bang", "wijkteam Noord"},
		"client":          {"wijkteam Noord", "2500"},
		"wethouder":       {"huur", "zus", "slapen", "bang", "bed", "inhouding", "wijkteam Noord"},
	} {
		for _, args := range [][]string{{"-after", "-json"}, {"-after"}, {"-after", "-lang", "en"}} {
			out := page(t, append(args, "-viewer", viewer)...)
			for _, words := range hidden {
				assert.NotContains(t, out, words, "%s %v", viewer, args)
			}
		}
	}
	assert.Contains(t, page(t, "-after", "-json"), "huur-maart", "who may read it does")
}

// The client's own page speaks to the client, and sends nobody to ask them.
func TestAfterSpeaksToTheClient(t *testing.T) {
	for lang, word := range map[string]string{"nl": "cliënt", "en": "client"} {
		assert.NotContains(t, strings.ToLower(page(t, "-after", "-viewer", "client", "-lang", lang)), word)
		assert.Contains(t, strings.ToLower(page(t, "-after", "-lang", lang)), word)
	}
}
