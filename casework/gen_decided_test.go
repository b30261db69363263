package casework

import (
	"strconv"

	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// decided draws what is told around decisions: judgements, plans of one law, what
// happened and what was refused.
func (g *generator) decided(p *Parts) {
	p.ByLaw.DebtWeeks = g.times("by-law", 8)
	for i := range g.times("judgements", 2) {
		if len(p.Announced) == 0 {
			break
		}
		x := Judgement{
			ID: "j" + strconv.Itoa(i), Of: rapid.SampledFrom(p.Announced).Draw(g.t, "of").ID, Reasons: "om " + g.text("reasons", 40),
			Act:    rapid.SampledFrom([]string{"", "", "opschorten", "boete"}).Draw(g.t, "act"),
			Degree: rapid.SampledFrom(wordLists["degree"]).Draw(g.t, "degree"),
			Urgent: rapid.SampledFrom([]YesNo{"", Yes, No}).Draw(g.t, "urgent"), Told: g.provenance("V"),
			ReasonsCategory: rapid.SampledFrom([]consent.Category{consent.NoCategory, consent.Health, consent.Debts, consent.Income}).Draw(g.t, "reasons are"),
		}
		x.Told.On = g.day.AddDays(-g.times("on", 40))
		p.Judgements = append(p.Judgements, x)
	}
	for i := range g.times("other plans", 2) {
		x := OtherPlan{
			ID: "op" + strconv.Itoa(i), About: append(some(g, "also", g.persons[1:]), "P1"), Period: g.period(), Text: g.maybe("rustig aan"),
			Kind: rapid.SampledFrom(wordLists["helpPlan"]).Draw(g.t, "kind"), Told: g.provenance("W", "K", "G"),
		}
		if i > 0 && g.yes("tuned") {
			x.TunedTo = []string{"op0"}
		}
		p.OtherPlans = append(p.OtherPlans, x)
	}
	for i := range g.times("events", 4) {
		p.Events = append(p.Events, g.happening("e"+strconv.Itoa(i)))
	}
	for i := range g.times("refusals", 2) {
		p.Refusals = append(p.Refusals, Refusal{
			ID: "r" + strconv.Itoa(i), About: g.person("about"), Text: g.text("refused", 40), Told: g.provenance("K", "V"),
			Cites: []integraal.Citation{rapid.SampledFrom([]integraal.Citation{
				integraal.Participatiewet.Art("9", integraal.On(2026, 1, 1)).Lid("1").Onder("a"),
				integraal.Participatiewet.Art("54", integraal.On(2026, 1, 1)).Lid("1"),
				integraal.Participatiewet.Art("22a", integraal.On(2026, 1, 1)).Lid("1"),
			}).Draw(g.t, "cites")},
			Weighed: some(g, "weighed", wordLists["valve"][:3]),
		})
	}
}

// happening draws an event in a matter of its own or in that of a benefit; of a
// kind that can happen more than once, so that any number of them is sound.
func (g *generator) happening(id string) Happening {
	h := Happening{
		ID: id, About: g.person("about"), Of: id, Kind: rapid.SampledFrom(wordLists["event"]).Draw(g.t, "kind"),
		On: g.before("on"), Told: g.provenance("W", "K", "G", "P1"),
	}
	switch {
	case h.On.IsZero():
		h.Not = g.yes("not")
	case g.yes("set"):
		h.Set = g.after("set", h.On)
	case g.yes("ended"):
		h.Ended = g.after("ended", h.On)
	}
	if eventOf(h.Kind).Recurs() {
		h.Of = rapid.SampledFrom([]string{"", "b2", "aanvraag"}).Draw(g.t, "matter")
	} else if h.Kind == participation.EventApplication.String() && id == "e0" {
		h.Of = "aanvraag"
	}
	if g.yes("weeks told") {
		h.Weeks = 1 + g.times("weeks", 7)
	}
	return h
}
