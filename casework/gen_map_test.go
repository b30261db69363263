package casework

import (
	"strconv"

	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// mapped draws connections between the problems, steps and observations.
func (g *generator) mapped(p *Parts) {
	for i := range g.times("connections", 6) {
		if len(p.Problems) < 2 {
			break
		}
		ends := rapid.SliceOfNDistinct(rapid.IntRange(0, len(p.Problems)-1), 2, 2, rapid.ID).Draw(g.t, "ends")
		p.Connections = append(p.Connections, Connection{
			ID: "v" + strconv.Itoa(i), From: p.Problems[ends[0]].ID, To: p.Problems[ends[1]].ID,
			Effect:   rapid.SampledFrom([]Effect{Onset, Persist, Hinder, Block, Relieve}).Draw(g.t, "effect"),
			Strength: rapid.SampledFrom([]Strength{"", Weak, Moderate, Strong}).Draw(g.t, "strength"),
			Stance:   rapid.SampledFrom([]Stance{Supposed, Confirmed, Confirmed, Denied}).Draw(g.t, "stance"),
			Words:    g.maybe("het hangt allemaal samen"), Told: g.provenance("P1", "W", "G"),
		})
	}
	for i := range g.times("steps", 6) {
		p.Steps = append(p.Steps, g.step("s"+strconv.Itoa(i), p))
	}
	for i := range g.times("observations", 4) {
		x := Observation{
			ID: "o" + strconv.Itoa(i), About: append(some(g, "also", g.persons[1:]), "P1"),
			Category: rapid.SampledFrom(consent.AllCategories().List()).Draw(g.t, "category"),
			Kind:     rapid.SampledFrom([]ObservationKind{SawOrHeard, GaveAccount, FoundStrong, SeesChance}).Draw(g.t, "kind"),
			Contact:  g.maybe("huisbezoek-1"), Method: g.maybe("keukentafelgesprek"), Text: g.text("text", 40),
			Told: g.provenance("P1", "W", "K", "G"),
		}
		if len(p.Observations) > 0 && g.yes("differs") {
			x.Differs = []string{rapid.SampledFrom(p.Observations).Draw(g.t, "from").ID}
			if g.yes("put") {
				x.Put = g.before("put")
			}
		}
		p.Observations = append(p.Observations, x)
	}
}

func (g *generator) step(id string, p *Parts) Step {
	x := Step{
		ID: id, About: append(some(g, "also", g.persons[1:]), "P1"), Text: g.text("text", 40),
		Stage: rapid.SampledFrom([]Stage{StageSafety, StageStabilise, StageQuickWins, StageCircles, StageDevelop, StageSustain}).Draw(g.t, "stage"),
		By:    rapid.SampledFrom(append([]string{"W", "G", "K", "verhuurder"}, g.persons...)).Draw(g.t, "by"),
		Wish:  rapid.SampledFrom([]Wish{"", WishFirst, WishYes, WishLater, WishNo, WishNone}).Draw(g.t, "wish"), Told: g.provenance("P1", "W", "K", "G"),
	}
	if g.yes("own kind") {
		x.Category = rapid.SampledFrom(consent.AllCategories().List()).Draw(g.t, "category")
	}
	for _, problem := range p.Problems {
		if g.yes("for") {
			x.For = append(x.For, problem.ID)
		}
	}
	for _, earlier := range p.Steps {
		if rapid.IntRange(0, 3).Draw(g.t, "after") == 0 {
			x.After = append(x.After, After{
				Step: earlier.ID, Ground: rapid.SampledFrom([]Ground{GroundSafety, GroundHousing, GroundIncome}).Draw(g.t, "ground"),
			})
		}
	}
	if g.yes("tasks said") {
		x.Tasks, x.TasksSaid = g.times("tasks", 4), true
	}
	if g.yes("days said") {
		x.Days, x.DaysSaid = g.times("days", 90), true
	}
	if x.NoDue = g.yes("no due"); !x.NoDue && g.yes("has due") {
		x.Due = g.after("due", g.day)
	}
	if g.yes("done") {
		x.Done = g.before("done")
	}
	if began := g.before("began"); g.yes("has begun") && (x.Done.IsZero() || !began.After(x.Done)) {
		x.Began = began
	} else if x.Done.IsZero() {
		x.NotBegun = g.yes("not begun")
	}
	if x.Imposed = x.By == "K" && x.Told.By != "W" && g.yes("imposed"); x.Imposed { // the Wmo knows no duty
		x.Basis = integraal.Participatiewet.Art("9", integraal.On(2026, 1, 1)).Lid("1").Onder("a")
	}
	return x
}

// repair is that anybody in the case can put a problem right, of the household or not,
// or that nobody said who can, or how.
func (g *generator) repair() Repair {
	if !g.yes("repair") {
		return Repair{}
	}
	r := Repair{Effort: rapid.SampledFrom([]Effort{"", Small, Small, Medium, Large}).Draw(g.t, "effort")}
	switch rapid.SampledFrom([]string{"nobody said", "worker or body", "person", "person"}).Draw(g.t, "side") {
	case "worker or body":
		r.By = rapid.SampledFrom([]string{"W", "K", "G", "V", "L", "BRP", "verhuurder"}).Draw(g.t, "by")
	case "person":
		r.By = g.person("by")
	}
	if g.yes("says how") {
		r.Text = g.text("how", 30)
	}
	return r
}
