package casework

import (
	"strconv"

	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
)

// planned draws a joint plan about the problems and steps, of up to four versions, with
// what the municipality laid down and other plans.
func (g *generator) planned(p *Parts) {
	if !g.yes("plan") {
		return
	}
	if g.yes("planning") {
		p.Planning = Planning{Idle: g.times("idle", 30), Escalate: []string{"wijkteam"}, Units: []PlanUnit{
			{Role: "werk-en-inkomen", Body: rapid.SampledFrom(append(namesOf(bodiesOfUnits), "")).Draw(g.t, "body")},
		}}
	}
	for i := range g.times("other plans", 2) {
		p.OtherPlans = append(p.OtherPlans, OtherPlan{
			ID: "ander-" + strconv.Itoa(i), Unit: rapid.SampledFrom([]string{"wijkteam", "elders"}).Draw(g.t, "whose"),
			About: []string{rapid.SampledFrom(g.persons).Draw(g.t, "about")},
			Told: Provenance{
				By: rapid.SampledFrom([]string{"P1", "W", "K", "G"}).Draw(g.t, "teller"), To: g.listeners(), On: g.day.AddDays(-g.times("ago", 40)),
			},
		})
	}
	now := jointplan.Plan{
		ID: "plan-1", Subject: jointplan.Subject{Kind: jointplan.Household, ID: "huishouden", Members: g.persons},
		Wishes: []jointplan.Wish{{Head: g.planHead("wens"), Client: "P1", Words: "ik wil rust"}},
	}
	g.hours(p)
	on := g.day.AddDays(-40)
	h, err := jointplan.New(now, "W", on, "het eerste gesprek")
	if err != nil {
		g.t.Fatal(err)
	}
	for range g.times("changes", 5) {
		now, number := h.Latest()
		on = on.AddDays(g.times("later", 20))
		by := rapid.SampledFrom([]string{"P1", "W", "K", "G"}).Draw(g.t, "changed by")
		next, err := h.Change(jointplan.Edit{On: number, By: by, Day: on, Changes: []jointplan.Change{
			{Part: g.planPart(p, now, by, on), Why: "reden " + strconv.Itoa(number)},
		}})
		if err == nil {
			h = next
		}
	}
	p.Plan = h
}

// hours are what the persons say that they can give in a week, so that what the actions
// ask is weighed against what a reader may know of it: none, one answer, or two.
func (g *generator) hours(p *Parts) {
	for _, id := range g.persons {
		for range g.times("hours told", 2) {
			value := HoursAWeek.Is(g.times("hours", 12))
			if g.yes("no hours") {
				value = HoursAWeek.None()
			}
			p.Told = append(p.Told, Telling{
				By: rapid.SampledFrom([]string{id, id, "W", "K"}).Draw(g.t, "hours told by"), About: id, To: g.listeners(),
				On: g.day.AddDays(-g.times("ago", 40)), Standard: integraal.ClientStatement, Facts: []FactValue{value},
			})
		}
	}
}

// planHead is a head; that of a part that is there keeps its author.
func (g *generator) planHead(id string) jointplan.Head {
	h := jointplan.Head{
		ID: id, About: append(some(g, "also", g.persons[1:]), "P1"), To: g.listeners(),
		By: rapid.SampledFrom([]string{"P1", "W", "K", "G"}).Draw(g.t, "author"),
	}
	for range 1 + g.times("more kinds", 1) {
		h.Data = append(h.Data, jointplan.Category(rapid.SampledFrom(consent.AllCategories().List()).Draw(g.t, "kind").String()))
	}
	return h
}

func (g *generator) planPart(p *Parts, now jointplan.Plan, by string, on integraal.Date) jointplan.Part {
	problems := some(g, "problems", func() (ids []string) {
		for _, x := range p.Problems {
			ids = append(ids, x.ID)
		}
		return ids
	}())
	if i := g.times("place", 3); g.yes("goal") {
		goal := jointplan.Goal{Head: g.planHead("doel-" + strconv.Itoa(i)), Text: g.text("text", 40), Held: by, Problems: problems}
		if g.yes("closed") {
			goal.Closed = jointplan.Closing{By: by, On: on, How: jointplan.Reached, Words: "gelukt"}
		}
		return goal
	}
	a := jointplan.Action{
		Head: g.planHead("actie-" + strconv.Itoa(g.times("place", 3))), Text: g.text("text", 40), Owner: by, Problems: problems,
		Unit: rapid.SampledFrom([]string{"", "wijkteam", "werk-en-inkomen"}).Draw(g.t, "unit"), Law: integraal.Wmo2015,
		Nature: rapid.SampledFrom([]jointplan.Nature{jointplan.NoNature, jointplan.TailorMade, jointplan.RuleBound}).Draw(g.t, "nature"),
		Load:   jointplan.Load{Tasks: g.times("tasks", 3), TasksSaid: true},
	}
	if g.yes("hours said") {
		a.Load.Hours, a.Load.HoursSaid = g.times("hours asked", 10), true
	}
	if g.yes("voluntary") {
		a.Duty = jointplan.Voluntary()
	} else if g.yes("obliged") {
		a.Duty, _ = jointplan.Oblige(integraal.Participatiewet.Art("9", integraal.On(2026, 1, 1)).Lid("1").Onder("a"), "V", on)
		a.Data = append(a.Data, jointplan.Category(consent.Directives.String()))
	}
	if len(p.Steps) > 0 && g.yes("is a step") {
		a.Step = rapid.SampledFrom(p.Steps).Draw(g.t, "step").ID
	}
	for _, goal := range now.Goals {
		if g.yes("serves") {
			a.Goals = append(a.Goals, goal.ID)
		}
	}
	for _, other := range now.Actions {
		if other.ID < a.ID && g.yes("waits") {
			a.WaitsFor = append(a.WaitsFor, jointplan.Wait{Action: other.ID, Reason: "eerst dat", By: by, On: on})
		}
	}
	return a
}
