package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// decided changes the judgements, plans of one law, events and refusals that the
// spy may not see. What was judged of an announcement that is gone goes with it.
func (d *disturber) decided(p *Parts) {
	before := d.s.c.parts.Announced
	seesAnnounced := func(id string) bool {
		i := slices.IndexFunc(before, func(a Announced) bool { return a.ID == id })
		return i >= 0 && d.s.sees(always(consent.AnnouncedDecision), before[i].Told.By, before[i].Told.To, d.s.shared(before[i].About, before[i].With)...)
	}
	announced := idsOf(p.Announced, func(a *Announced) string { return a.ID })
	p.Judgements = slices.DeleteFunc(p.Judgements, func(x Judgement) bool { return !announced[x.Of] })
	who := d.mandated()
	p.Judgements = disturbed(d, p.Judgements, func(x *Judgement) bool {
		if x.Of == "" || x.Told.By == "" {
			return true // it could be of nothing, or of nobody
		}
		i := slices.IndexFunc(p.Announced, func(a Announced) bool { return a.ID == x.Of })
		a := &p.Announced[i]
		if !seesAnnounced(x.Of) || !d.s.sees(always(consent.AnnouncedDecision), x.Told.By, x.Told.To, d.s.shared(a.About, a.With)...) {
			return false
		}
		if !d.seesReasons(x, a) {
			x.Reasons = "een andere reden"
			other := *x
			list := consent.AllCategories().List()
			if other.ReasonsCategory = list[d.r.IntN(len(list))]; !d.seesReasons(&other, a) {
				*x = other
			}
		}
		return true
	}, func(x *Judgement) { x.Reasons, x.Degree = "een andere reden", "intent" }, func(id string) Judgement {
		x := Judgement{ID: id, Degree: "blameless", Reasons: "een reden", Told: d.provenance()}
		if x.Told.By = who; len(p.Announced) > 0 {
			x.Of = p.Announced[d.r.IntN(len(p.Announced))].ID
		}
		return x
	}, func(x *Judgement) {
		a := find(p.Announced, func(a *Announced) bool { return a.ID == x.Of })
		if a != nil && d.seesReasons(x, a) { // else who else knows can be by whom the reasons are seen
			d.widen(&x.Told)
		}
	})
	p.OtherPlans = disturbed(d, p.OtherPlans, func(x *OtherPlan) bool {
		return d.s.sees(always(x.category()), x.Told.By, x.Told.To, x.About...) && !d.otherHome(x.category(), x.Told, x.About)
	}, func(x *OtherPlan) { x.Text, x.Period = "iets anders", integraal.Period{} }, func(id string) OtherPlan {
		kinds := wordLists["helpPlan"]
		return OtherPlan{ID: id, About: []string{d.person()}, Kind: kinds[d.r.IntN(len(kinds))], Text: "iets van een ander", Told: d.provenance()}
	}, func(x *OtherPlan) { d.widen(&x.Told) })
	plans := idsOf(p.OtherPlans, func(x *OtherPlan) string { return x.ID })
	for i := range p.OtherPlans {
		p.OtherPlans[i].TunedTo = slices.DeleteFunc(slices.Clone(p.OtherPlans[i].TunedTo), func(id string) bool { return !plans[id] })
	}
	p.Events = disturbed(d, p.Events, func(x *Happening) bool {
		return d.s.sees(always(x.category()), x.Told.By, x.Told.To, x.About) && !d.otherHome(x.category(), x.Told, []string{x.About})
	}, func(x *Happening) {
		x.On, x.Not, x.Set, x.Ended = integraal.Date{}, false, integraal.Date{}, integraal.Date{}
	}, func(id string) Happening {
		kinds := wordLists["event"]
		return Happening{
			ID: id, About: d.person(), Of: id, Kind: kinds[d.r.IntN(len(kinds))], On: d.s.v.day.AddDays(-d.r.IntN(60)), Told: d.provenance(),
		}
	}, func(x *Happening) { d.widen(&x.Told) })
	p.Refusals = disturbed(d, p.Refusals, func(x *Refusal) bool {
		return d.s.sees(always(consent.AnnouncedDecision), x.Told.By, x.Told.To, x.About) &&
			!d.otherHome(consent.AnnouncedDecision, x.Told, []string{x.About})
	}, func(x *Refusal) { x.Text, x.Weighed = "iets anders", nil }, func(id string) Refusal {
		return Refusal{
			ID: id, About: d.person(), Text: "iets van een ander", Told: d.provenance(),
			Cites: []integraal.Citation{integraal.Participatiewet.Art("18", integraal.On(2026, 1, 1)).Lid("1")},
		}
	}, func(x *Refusal) { d.widen(&x.Told) })
}

// mandated is a professional with a mandate, or nobody whom a judgement can be of.
func (d *disturber) mandated() string {
	for _, x := range d.s.c.parts.Professionals {
		if x.Mandate && x.ID != d.s.v.viewer.ID {
			return x.ID
		}
	}
	return ""
}

// seesReasons reports whether the spy may read why something was judged: of no named
// kind only who judged and the person; of a named kind who may see it of all whom the
// announcement hits, the person as their own, and of the other home nothing.
func (d *disturber) seesReasons(x *Judgement, a *Announced) bool {
	about := []string{a.About}
	own := d.s.v.own && d.s.v.viewer.ID == a.About
	if a.With != "" && !own {
		about = append(about, a.With)
	}
	switch {
	case x.Told.By == d.s.v.viewer.ID:
		return true
	case x.ReasonsCategory == consent.NoCategory:
		return own
	}
	return d.s.sees(always(x.ReasonsCategory), x.Told.By, x.Told.To, about...) &&
		(own || d.knowsEach(about) && !d.otherHome(x.ReasonsCategory, x.Told, about))
}
