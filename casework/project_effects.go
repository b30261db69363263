package casework

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/effects"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// What an id of effects is of, where the case has no record with it.
const (
	ofStop  = "stop:" // what an announcement stopped
	ofGap   = "gap:"  // what did not come by an announcement, as the announcement says
	ofPlan  = "plan:" // an action of the joint plan
	ofUnit  = "unit:" // the unit of a professional, where its role is another's id
	ofBody  = "body:" // a body of the case, where its id is the role of a professional
	outside = "unit:outside"
)

// apart is what package effects reads, made of what is in sight alone. Decisions
// and stops are those that were announced, problems those of the case, and actions
// the advices, the steps, the deeds and the joint plan.
type apart struct {
	s     *sight
	in    effects.Input
	units map[string]string // the party of a professional, by id
	taken map[string]bool
	harms map[string]string // the harm of which a harm is an account
}

func (s *sight) effectsInput() effects.Input {
	a := &apart{s: s, units: map[string]string{}, taken: map[string]bool{}, harms: map[string]string{}}
	a.in.Day, a.in.Partly = s.day, !s.seesAllHelp()
	for i := range s.people {
		a.in.Persons = append(a.in.Persons, s.people[i].id)
		a.taken[s.people[i].id] = true
	}
	if s.own && s.person(s.viewer.ID) != nil {
		a.in.Reader = s.viewer.ID
	}
	a.take()
	a.decisions()
	a.problems()
	a.actions()
	a.planned()
	a.sameHelp()
	a.told()
	a.harmed()
	return a.in
}

// seesAllHelp reports whether nothing that is done for somebody in sight can be out of
// sight: that follows from what the gate lets through, and not from what there is.
func (s *sight) seesAllHelp() bool {
	return s.own && !slices.ContainsFunc(s.people, func(p seenPerson) bool {
		return slices.ContainsFunc(consent.AllCategories().List(), func(c consent.Category) bool { return !s.seesAllOf(c, []string{p.id}) })
	})
}

// take notes the ids of the records, so that no role is taken for one.
func (a *apart) take() {
	s := a.s
	note := func(id string) { a.taken[id] = true }
	for i := range s.announced {
		note(s.announced[i].ID)
	}
	for i := range s.problems {
		note(s.problems[i].ID)
	}
	for i := range s.directives {
		note(s.directives[i].ID)
	}
	for i := range s.steps {
		note(s.steps[i].ID)
	}
	for i := range s.effects.Deeds {
		note(s.effects.Deeds[i].ID)
	}
	for i := range s.effects.Harms {
		note(s.effects.Harms[i].ID)
	}
}

// party is who told or did something, as a person of the household or a party: a
// worker is named by the unit that they work in.
func (a *apart) party(id string) string {
	if a.s.person(id) != nil {
		return id
	}
	if name, body := a.s.names[id]; body {
		if slices.ContainsFunc(a.s.workers, func(w Professional) bool { return w.Role == id }) {
			id = ofBody + id // a unit has its name whether or not there is such a body
		}
		return a.add(id, integraal.Same(name))
	}
	w := find(a.s.workers, func(x *Professional) bool { return x.ID == id })
	if w == nil {
		return a.add(outside, textOutside)
	}
	if a.units[id] == "" {
		first := find(a.s.workers, func(x *Professional) bool { return x.sameUnit(w) })
		unit := first.Role
		if a.taken[unit] || !isLabel(unit) {
			unit = ofUnit + first.ID
		}
		a.units[id] = a.add(unit, first.unitText())
	}
	return a.units[id]
}

func (a *apart) add(id string, name integraal.Text) string {
	if !slices.ContainsFunc(a.in.Parties, func(p effects.Party) bool { return p.ID == id }) {
		a.in.Parties = append(a.in.Parties, effects.Party{ID: id, Name: name})
	}
	return id
}

// sameUnit reports whether two professionals work under one law in one
// organisation: a manager decides for the unit of who carries it out.
func (p *Professional) sameUnit(q *Professional) bool {
	if p.Regime == consent.NoRegime || q.Regime == consent.NoRegime {
		return p.Role == q.Role
	}
	return p.Regime == q.Regime && p.Organisation == q.Organisation
}

// unitText is a unit as the subject of a sentence.
func (p *Professional) unitText() integraal.Text {
	if p.Regime == consent.NoRegime {
		return integraal.Same(p.Role)
	}
	if text, short := unitTexts[p.Regime]; short {
		return text
	}
	return p.Regime.Text()
}

// source is who told something, with the unit in place of the worker.
func (a *apart) source(told *Provenance) integraal.Source {
	return integraal.Source{Who: a.party(told.By), Standard: told.Standard, On: told.On}
}

func (a *apart) decisions() {
	for i := range a.s.announced {
		x := &a.s.announced[i]
		act, _ := actOf(x.Act)
		of := x.Told.By
		if x.Decider != "" {
			of = x.Decider
		}
		from := a.source(&x.Told)
		a.in.Decisions = append(a.in.Decisions, effects.Decision{
			ID: x.ID, Text: act.Text(), Of: a.decider(of), On: integraal.Know(x.On, from), About: a.seen(x.persons()), Beside: a.beside(x, of),
		})
		a.in.Stops = append(a.in.Stops, effects.Stop{
			ID: ofStop + x.ID, Decision: x.ID, Text: textThePayment, From: integraal.Know(x.On, from),
			Reversed: a.reversed(x), PerMonth: a.perMonth(x), Cause: a.cause(x),
		})
	}
}

// decider is the unit in whose name something was decided. What a person of the
// household told of a decision of which nobody is named, somebody else decided.
func (a *apart) decider(id string) string {
	if a.s.person(id) != nil {
		return a.add(outside, textOutside)
	}
	return a.party(id)
}

// seen are those of some persons who are in sight.
func (a *apart) seen(ids []string) []string {
	return slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return a.s.person(id) == nil })
}

// reversed is whether what was stopped was put right, as those in sight told it.
func (a *apart) reversed(x *Announced) integraal.Fact[integraal.Date] {
	var told []integraal.Account[integraal.Date]
	for i := range a.s.effects.Reversed {
		if r := &a.s.effects.Reversed[i]; r.Of == x.ID {
			told = append(told, integraal.Account[integraal.Date]{Value: r.On, Absent: r.Not, Source: a.source(&r.Told)})
		}
	}
	return orUnseen(a.s, x, told)
}

// orUnseen is what was told around an announcement. Where nothing was, and not all
// that could be told may be seen, it may be there and out of sight.
func orUnseen[T comparable](s *sight, x *Announced, told []integraal.Account[T]) integraal.Fact[T] {
	if len(told) == 0 && !s.seesAllOf(consent.AnnouncedDecision, s.whose(x.About, x.With)) {
		return integraal.Hide[T](textPerhapsUnseen)
	}
	return integraal.Told(told...)
}

// seesAllOf reports whether the gate lets a kind of data of these persons through
// from every service: only then is what is not there not known.
func (s *sight) seesAllOf(category consent.Category, about []string) bool {
	return !slices.ContainsFunc(s.regimes, func(r consent.Regime) bool { return !s.passesUnder(category, r, about) })
}

// cause is whose error it was, as those in sight told it.
func (a *apart) cause(x *Announced) integraal.Fact[participation.Cause] {
	var told []integraal.Account[participation.Cause]
	for i := range a.s.facts {
		f := &a.s.facts[i]
		if f.about != x.About || f.key != string(WhoseError) {
			continue
		}
		account := integraal.Account[participation.Cause]{
			Absent: f.value.absent, Source: integraal.Source{Who: a.party(f.by), Standard: f.source.Standard, On: f.source.On},
		}
		if is, ok := f.value.value.(Culprit); ok {
			account.Value = is.cause()
		}
		told = append(told, account)
	}
	spec := specOf(string(WhoseError))
	unseen := func(r consent.Regime) bool { return !a.s.showsFact(x.About, spec, r) }
	if len(told) == 0 && slices.ContainsFunc(a.s.regimes, unseen) {
		return integraal.Hide[participation.Cause](textPerhapsUnseen)
	}
	return integraal.Told(told...)
}

func (a *apart) problems() {
	for i := range a.s.problems {
		p := &a.s.problems[i]
		kind := a.s.kinds[p.Kind]
		if kind.Event { // it happened, and is over
			continue
		}
		from := a.source(&p.Told)
		since := integraal.Fact[integraal.Date]{}
		if !p.Since.IsZero() {
			since = integraal.Know(p.Since, from)
		}
		// The list of problems is of what is the matter: what is over goes off it.
		a.in.Problems = append(a.in.Problems, effects.Problem{
			ID: p.ID, Text: kind.Label, About: a.seen(p.Persons), Since: since, Over: integraal.KnowAbsent[integraal.Date](from), Wanted: a.wanted(p.ID),
		})
	}
}

// wanted is whether the client wants something done about a problem, as far as they
// said of a step for it that they want it. That they do not want one step is no
// answer.
func (a *apart) wanted(problem string) integraal.Fact[bool] {
	for i := range a.s.steps {
		x := &a.s.steps[i]
		if slices.Contains(x.For, problem) && (x.Wish == WishFirst || x.Wish == WishYes || x.Wish == WishLater) {
			return integraal.Know(true, a.source(&x.Told))
		}
	}
	return integraal.Fact[bool]{}
}

func (a *apart) action(x effects.Action) {
	if a.s.person(x.About) == nil || a.s.person(x.By) != nil {
		return // what someone does themselves is no help of a party
	}
	problem := func(id string) bool {
		return slices.ContainsFunc(a.in.Problems, func(p effects.Problem) bool { return p.ID == id })
	}
	x.Problems = slices.DeleteFunc(slices.Clone(x.Problems), func(id string) bool { return !problem(id) })
	a.in.Actions = append(a.in.Actions, x)
}

// inQuotes is what was said as it stands inside a sentence.
func inQuotes(text string) integraal.Text {
	return integraal.Same(quoted(strings.TrimRight(text, ". ")))
}

func pulls(activity string, towards bool) (string, participation.Direction) {
	switch {
	case activity == "":
		return "", participation.NoDirection
	case towards:
		return activity, participation.Towards
	}
	return activity, participation.Away
}

// actions are the advices, the steps and the deeds in sight.
func (a *apart) actions() {
	s := a.s
	for i := range s.directives {
		d := &s.directives[i]
		x := effects.Action{ID: d.ID, Text: inQuotes(d.Text), By: a.party(d.Told.By), About: d.About, In: integraal.Know(d.Period, a.source(&d.Told))}
		x.Topic, x.Direction = pulls(d.Activity, d.Towards)
		a.action(x)
	}
	for i := range s.steps {
		x := &s.steps[i]
		if len(x.About) > 0 && !s.inPlan(x.ID) {
			a.action(effects.Action{
				ID: x.ID, Text: inQuotes(x.Text), By: a.party(x.By), About: x.About[0], Problems: x.For,
				In: integraal.Know(integraal.Period{Until: x.Done}, a.source(&x.Told)),
			})
		}
	}
	for i := range s.effects.Deeds {
		d := &s.effects.Deeds[i]
		x := effects.Action{ID: d.ID, Text: integraal.Same(d.Text), Kind: d.Kind, By: a.party(d.By), About: d.About, Problems: d.Problems}
		if d.Period != (integraal.Period{}) {
			x.In = integraal.Know(d.Period, a.source(&d.Told))
		}
		x.Topic, x.Direction = pulls(d.Activity, d.Towards)
		a.action(x)
	}
}

// inPlan reports whether a step is an action of the joint plan as well: it is told
// once.
func (s *sight) inPlan(step string) bool {
	if s.plan.IsZero() {
		return false
	}
	plan, _ := s.plan.Latest()
	return slices.ContainsFunc(plan.Actions, func(x jointplan.Action) bool { return x.Step == step })
}

var (
	unitTexts = map[consent.Regime]integraal.Text{
		consent.Wmo: {NL: "het wijkteam", EN: "the neighbourhood team"}, consent.Pw: {NL: "Werk & Inkomen", EN: "Work & Income"},
		consent.Wgs: {NL: "de schuldhulp", EN: "debt help"}, consent.Jeugd: {NL: "de jeugdhulp", EN: "youth help"},
	}
	textOutside    = integraal.Text{NL: "iemand buiten het huishouden", EN: "somebody outside the household"}
	textThePayment = integraal.Text{NL: "de betaling van de uitkering", EN: "the payment of the benefit"}

	textPerhapsUnseen = integraal.Text{
		NL: "Misschien is dit verteld, maar niet waar u het mag zien. Vraag het de cliënt.",
		EN: "Perhaps this was told, but not where you may see it. Ask the client.",
	}
)
