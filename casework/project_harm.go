package casework

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/effects"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// beside are the parties of which somebody in sight told that they were involved
// when something was decided. Of a party of which nobody told, it is not asked why
// it was not asked.
func (a *apart) beside(x *Announced, decider string) []effects.Beside {
	var list []effects.Beside
	asked := a.s.effects.Asked
	for i := range asked {
		party := a.party(asked[i].Party)
		if asked[i].Decision != x.ID || slices.ContainsFunc(list, func(b effects.Beside) bool { return b.Party == party }) {
			continue
		}
		list = append(list, a.besides(x, decider, party))
	}
	return list
}

// besides is what all in sight told of one party.
func (a *apart) besides(x *Announced, decider, party string) effects.Beside {
	var known []integraal.Account[integraal.Date]
	var asked []integraal.Account[bool]
	var road []integraal.Account[effects.Road]
	id := ""
	for i := range a.s.effects.Asked {
		y := &a.s.effects.Asked[i]
		if y.Decision != x.ID || a.party(y.Party) != party {
			continue
		}
		from := a.source(&y.Told)
		id = y.Party
		if y.NotKnown || !y.Known.IsZero() {
			known = append(known, integraal.Account[integraal.Date]{Value: y.Known, Absent: y.NotKnown, Source: from})
		}
		if y.Asked != "" {
			asked = append(asked, integraal.Account[bool]{Value: y.Asked == Yes, Source: from})
		}
		if is := wordIn(effects.Roads(), y.Road); is != effects.NoRoad {
			road = append(road, integraal.Account[effects.Road]{Value: is, Source: from})
		}
	}
	b := effects.Beside{Party: party, Known: orUnseen(a.s, x, known), Consulted: orUnseen(a.s, x, asked), Road: orUnseen(a.s, x, road)}
	if len(road) == 0 {
		if is, source := a.roadOf(x, decider, id); is != effects.NoRoad {
			b.Road = integraal.Know(is, source)
		}
	}
	return b
}

// roadOf is what a consent in sight says of whether who decided could ask a party,
// on the day of the decision: of all whom the decision is about.
func (a *apart) roadOf(x *Announced, decider, party string) (effects.Road, integraal.Source) {
	from := find(a.s.workers, func(w *Professional) bool { return w.ID == party })
	to := find(a.s.workers, func(w *Professional) bool { return w.ID == decider })
	if from == nil || to == nil {
		return effects.NoRoad, integraal.Source{}
	}
	given := 0
	var source integraal.Source
	for _, id := range x.persons() {
		for i := range a.s.consents {
			r := &a.s.consents[i]
			if r.About != id || r.On.IsZero() || r.On.After(x.On) || !slices.Contains(r.Scope.From, from.Regime) || !a.names(r, to) {
				continue
			}
			source = integraal.Source{Who: a.party(cmp.Or(r.Giver, r.About)), Standard: integraal.ClientStatement, On: r.On}
			over := func(d integraal.Date) bool { return !d.IsZero() && !d.After(x.On) }
			if r.Answer == consent.Refused || over(r.Withdrawn) {
				return effects.ConsentRefused, source
			}
			if r.Answer == consent.Given && !over(r.Replaced) && (r.Until.IsZero() || !r.Until.Before(x.On)) {
				given++
				break
			}
		}
	}
	if given == len(x.persons()) {
		return effects.ConsentGiven, source
	}
	return effects.NoRoad, integraal.Source{}
}

// names reports whether a consent is for the unit of a worker.
func (a *apart) names(r *consent.Record, to *Professional) bool {
	return slices.ContainsFunc(a.s.workers, func(w Professional) bool {
		return w.sameUnit(to) && slices.ContainsFunc(r.Scope.Recipients, func(id string) bool {
			return id == w.ID || id == w.Role || id != "" && (id == w.Team || id == w.Organisation)
		})
	})
}

// told are the words of the household and of others about what happened.
func (a *apart) told() {
	for i := range a.s.effects.Meant {
		m := &a.s.effects.Meant[i]
		there := func(id string) bool {
			is := func(of string) bool { return of == id }
			return slices.ContainsFunc(a.in.Decisions, func(x effects.Decision) bool { return is(x.ID) }) ||
				slices.ContainsFunc(a.in.Problems, func(x effects.Problem) bool { return is(x.ID) }) ||
				slices.ContainsFunc(a.in.Actions, func(x effects.Action) bool { return is(x.ID) })
		}
		if of := slices.DeleteFunc(slices.Clone(m.Of), func(id string) bool { return !there(id) }); len(of) > 0 {
			a.in.Meant = append(a.in.Meant, effects.Meaning{Of: of, Says: m.Words, By: a.source(&m.Told)})
		}
	}
	for i := range a.s.effects.Deeds {
		d := &a.s.effects.Deeds[i]
		for _, id := range d.Beside {
			pair := effects.OnPurpose{Actions: [2]string{d.ID, id}, Agreed: integraal.Know(true, a.source(&d.Told))}
			there := func(id string) bool {
				return slices.ContainsFunc(a.in.Actions, func(x effects.Action) bool { return x.ID == id })
			}
			if there(d.ID) && there(id) {
				a.in.OnPurpose = append(a.in.OnPurpose, pair)
			}
		}
	}
}

// harmed are the harms in sight with what came of what, and how repairs stand.
func (a *apart) harmed() {
	for i := range a.s.effects.Harms {
		h := &a.s.effects.Harms[i]
		if a.harms[h.ID] = cmp.Or(h.Same, h.ID); h.Same == "" {
			a.in.Harms = append(a.in.Harms, a.harmOf(h))
		}
	}
	a.leads()
	for i := range a.s.effects.Repairs {
		r := &a.s.effects.Repairs[i]
		a.in.Repairs = append(a.in.Repairs, effects.Repaired{
			Harm: a.harms[r.Harm], Kind: wordIn(effects.RepairKinds(), r.Kind), Stand: wordIn(effects.RepairStands(), r.Stand),
			On: r.Told.On, By: a.source(&r.Told),
		})
	}
	a.gaps()
}

// harmOf is a harm with all the accounts of it that are in sight.
func (a *apart) harmOf(first *Harm) effects.Harm {
	out := effects.Harm{ID: first.ID, Kind: wordIn(effects.HarmKinds(), first.Kind), Text: integraal.Same(first.Text), Who: a.seen(first.Persons)}
	var on []integraal.Account[integraal.Date]
	var amount []integraal.Account[integraal.Amount]
	var threat []integraal.Account[bool]
	for i := range a.s.effects.Harms {
		h := &a.s.effects.Harms[i]
		if h.ID != first.ID && h.Same != first.ID {
			continue
		}
		from := a.source(&h.Told)
		out.By = append(out.By, from)
		if !h.On.IsZero() {
			on = append(on, integraal.Account[integraal.Date]{Value: h.On, Source: from})
		}
		if !h.Amount.IsZero() {
			amount = append(amount, integraal.Account[integraal.Amount]{Value: h.Amount, Source: from})
		}
		if h.Threat != "" {
			threat = append(threat, integraal.Account[bool]{Value: h.Threat == Yes, Source: from})
		}
	}
	out.On, out.Amount, out.Threat = integraal.Told(on...), integraal.Told(amount...), integraal.Told(threat...)
	return out
}

// leads are what is said to have come of what. What somebody said later counts in
// place of what they said before.
func (a *apart) leads() {
	type key struct{ from, to string }
	var order []key
	said := map[key][]*Lead{}
	for i := range a.s.effects.Leads {
		x := &a.s.effects.Leads[i]
		k := key{a.causeID(x.From), a.harms[x.To]}
		if k.from == k.to {
			continue
		}
		if said[k] == nil {
			order = append(order, k)
		}
		said[k] = append(said[k], x)
	}
	for _, k := range order {
		var holds []integraal.Account[bool]
		for _, x := range said[k] {
			later := func(y *Lead) bool { return y.Told.By == x.Told.By && y.Told.On.After(x.Told.On) }
			if x.Stance != Supposed && !slices.ContainsFunc(said[k], later) {
				holds = append(holds, integraal.Account[bool]{Value: x.Stance == Confirmed, Source: a.source(&x.Told)})
			}
		}
		a.in.Links = append(a.in.Links, effects.Link{From: k.from, To: k.to, Holds: integraal.Told(holds...)})
	}
}

func (a *apart) causeID(id string) string {
	if harm := a.harms[id]; harm != "" {
		return harm
	}
	return ofStop + id
}

// gaps are what did not come by an announcement that says so itself, where nobody
// told of it: what was held of one month. It stands between the stop and what came
// of the stop.
func (a *apart) gaps() {
	for i := range a.s.announced {
		x := &a.s.announced[i]
		stop := ofStop + x.ID
		told := slices.ContainsFunc(a.in.Links, func(l effects.Link) bool {
			h := find(a.in.Harms, func(h *effects.Harm) bool { return h.ID == l.To })
			return l.From == stop && h != nil && h.Kind == effects.IncomeGap
		})
		if x.Held.IsZero() || told {
			continue
		}
		gap, from := ofGap+x.ID, a.source(&x.Told)
		for j := range a.in.Links {
			if a.in.Links[j].From == stop {
				a.in.Links[j].From = gap
			}
		}
		a.in.Harms = append(a.in.Harms, effects.Harm{
			ID: gap, Kind: effects.IncomeGap, Text: textGap, Who: a.seen(x.persons()), On: integraal.Know(x.On, from),
			Amount: integraal.Know(integraal.EuroCents(x.Held.Cents()), from), By: []integraal.Source{from},
		})
		a.in.Links = append(a.in.Links, effects.Link{From: stop, To: gap, Holds: integraal.Know(true, from)})
	}
}

// perMonth is what was paid per month when an announcement came: the bijstand in
// sight of those whom it is about. One that ended on the day before may have ended by
// it. An act that takes no whole payment stops none.
func (a *apart) perMonth(x *Announced) integraal.Fact[integraal.PerMonth] {
	if act, _ := actOf(x.Act); !stopsPayment(act) {
		return integraal.KnowAbsent[integraal.PerMonth](a.source(&x.Told))
	}
	persons := x.persons()
	var paid []integraal.Account[integraal.PerMonth]
	for i := range a.s.benefits {
		b := &a.s.benefits[i]
		theirs := slices.Contains(persons, b.About) || b.With != "" && slices.Contains(persons, b.With)
		ran := !b.From.After(x.On) && (b.Until.IsZero() || !b.Until.Before(x.On.AddDays(-1)))
		if b.Kind == Bijstand && theirs && ran && !b.Paid.IsZero() {
			paid = append(paid, integraal.Account[integraal.PerMonth]{Value: b.Paid, Source: a.source(&b.Told)})
		}
	}
	if len(paid) == 0 && !a.s.seesAllOf(consent.Benefit, a.s.whose(x.About, x.With)) {
		return integraal.Hide[integraal.PerMonth](textPerhapsUnseen)
	}
	return integraal.Told(paid...)
}

// stopsPayment reports whether an act takes the whole payment of a month: the others
// lower it, take it back or set it anew (Participatiewet art. 18, 18a, 40, 54, 58).
func stopsPayment(act participation.Act) bool {
	switch act {
	case participation.Blokkering, participation.Adresopschorting, participation.Woonopschorting, participation.Opschorten,
		participation.IntrekkenNaOpschorten, participation.Intrekken, participation.Beeindigen:
		return true
	}
	return false
}

var textGap = integraal.Text{
	NL: "het geld dat in één maand niet is betaald", EN: "the money that was not paid in one month",
}
