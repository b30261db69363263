package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Stops are the safeguards around the payments that are held and the decisions
// that are announced in a case, as one viewer may see it.
type Stops struct {
	Head *Report            // whose page it is; it has no findings
	Role participation.Role // the viewer's own, in what can be answered and done
	List []Stop
}

// Stop is one announcement, and the safeguards around it or around another act
// that was asked about.
type Stop struct {
	ID        string // the announcement
	On        integraal.Date
	Announced participation.Act
	Title     integraal.Text
	Check     participation.Safeguards
	Call      []integraal.Contact // who wrote it and who decides on it, other than the viewer
}

// CheckStops looks at the announcements that a viewer may see, gate by gate.
// With an act it looks at that act instead, such as one that a letter warns of:
// then nobody has decided it yet. With participation.NoAct it looks at the act
// that was announced. An anonymous reader sees none.
//
// Its faults are those of [Review], and act.unnamed for an act that does not
// exist.
func CheckStops(c *Case, q Question, act participation.Act) (*Stops, error) {
	if c.none() {
		return nil, errNoCase
	}
	v, err := c.viewpoint(q)
	if err != nil {
		return nil, err
	}
	if !covered.Contains(v.day) {
		return nil, integraal.NewFault("dated.outside", "day", textNotCovered)
	}
	c = c.asOf(v.day)
	out := &Stops{Head: c.heading(&v)}
	if v.purpose.Anonymous {
		out.Head.Anonymous, out.Head.Notes = true, []integraal.Text{textStopsAnonymous}
		return out, nil
	}
	s := c.see(v, c.gate())
	out.Head.Case, out.Role = c.parts.ID, s.ownRole()
	for i := range s.announced {
		one, err := s.checkStop(&s.announced[i], act)
		if err != nil {
			return nil, err
		}
		out.List = append(out.List, one)
	}
	return out, nil
}

func (s *sight) checkStop(a *Announced, act participation.Act) (Stop, error) {
	announced, _ := actOf(a.Act)
	if act == participation.NoAct {
		act = announced
	}
	facts := s.stop(a, act)
	facts.Children, facts.HelpRuns, facts.WorkAsked = s.childCount(), s.helpCount(a), s.workAsked(a)
	check, err := participation.StopCheck(facts, s.day, nil)
	if err != nil {
		return Stop{}, err
	}
	s.boundOf(a, &check)
	namePapers(a, check.Ways)
	title := textHeldTitle
	if announced != participation.Blokkering {
		title = textAnnouncedTitle
	}
	return Stop{
		ID: a.ID, On: a.On, Announced: announced, Check: check, Call: s.callAbout(a),
		Title: s.say(title, s.hit(a), integraal.Put("day", a.On), integraal.PutText("act", announced.Text())),
	}, nil
}

// boundOf puts behind the bound that the amount at issue gives what is told of
// its month, as the report does. To who knows of more income that was not
// reported it says instead that this amount bounds nothing.
func (s *sight) boundOf(a *Announced, check *participation.Safeguards) {
	for i := range check.Observations {
		o := &check.Observations[i]
		if o.Code != "observation.proportion" {
			continue
		}
		of := s.ofTheWage(a)
		if s.moreUnreported(a) {
			o.Code, o.Text, o.Laws, of = "observation.moreUnreported", textMoreUnreported, nil, nil
		}
		o.Text = fold(append(append([]integraal.Text{o.Text}, of...), s.beforeBijstand(a)...)...)
		return
	}
	if says := s.beforeBijstand(a); len(says) > 0 {
		check.Observations = append(check.Observations,
			participation.Observation{Code: "observation.beforeBijstand", Text: fold(says...)})
	}
}

// childCount is how many children under 18 are seen to live here; unknown when
// the age of one is, or when the viewer may not see who lives here.
func (s *sight) childCount() integraal.Fact[int] {
	n := 0
	for _, p := range s.children() {
		born, known := factOf(s, p.id, Born, 0).Value()
		if !known {
			return integraal.Fact[int]{}
		}
		if born.Age(s.day) < 18 {
			n++
		}
	}
	if n == 0 { // who is not seen is not known to be absent
		return integraal.Fact[int]{}
	}
	return integraal.Know(n)
}

// helpCount is how many plans of other help are seen to run: a Wmo investigation,
// help with debts after a first talk, and the steps of each who helps; what one
// person does counts once. Who is behind the announcement is no other help.
// Unknown when none is seen.
func (s *sight) helpCount(a *Announced) integraal.Fact[int] {
	var plans []string
	helps := func(id string) bool { return id != "" && id != a.Told.By && id != a.Decider && s.person(id) == nil }
	add := func(plan string) {
		if !slices.Contains(plans, plan) {
			plans = append(plans, plan)
		}
	}
	for i := range s.benefits {
		b := &s.benefits[i]
		switch {
		case b.Kind != WmoInvestigation || !b.Until.IsZero() && b.Until.Before(s.day):
		case helps(b.Told.By):
			add(b.Told.By)
		default:
			add(WmoInvestigation)
		}
	}
	if by, held := s.debtTalkBy(helps); held {
		add(by)
	}
	for i := range s.otherPlans {
		if x := &s.otherPlans[i]; x.Period.Contains(s.day) && helps(x.Told.By) {
			add(x.Told.By)
		}
	}
	for i := range s.steps {
		if x := &s.steps[i]; x.Done.IsZero() && helps(x.By) {
			add(x.By)
		}
	}
	if len(plans) == 0 { // what is not seen is not known to be absent
		return integraal.Fact[int]{}
	}
	return integraal.Know(len(plans))
}

// debtTalkBy is who told of a first talk about debts that was held: one who
// helps, where one of them did.
func (s *sight) debtTalkBy(helps func(string) bool) (by string, held bool) {
	by = string(FirstDebtTalk)
	for _, p := range s.clients() {
		for _, t := range s.tellings(p.id, string(FirstDebtTalk), 0) {
			talk, ok := t.value.value.(integraal.Date)
			if !ok || talk.After(s.day) {
				continue
			}
			if held = true; helps(t.by) {
				by = t.by
			}
		}
	}
	return by, held
}

// workAsked is whether a duty or an advice around work is seen, to a person
// whom the announcement hits.
func (s *sight) workAsked(a *Announced) integraal.Fact[bool] {
	for i := range s.directives {
		d := &s.directives[i]
		if !slices.Contains(a.persons(), d.About) || !d.Period.Contains(s.day) {
			continue
		}
		switch activity, _ := activityOf(d.Activity); activity {
		case participation.Work, participation.Training, participation.VoluntaryWork, participation.ShelteredWork:
			return integraal.Know(true, s.sourceOf(d.Told))
		}
	}
	return integraal.Fact[bool]{}
}

// namePapers says at the way of giving papers which were asked for.
func namePapers(a *Announced, ways []participation.Way) {
	for i := range ways {
		if ways[i].Code == "way.papers" && len(a.Papers) > 0 {
			ways[i].Text = fold(ways[i].Text, textPapersNamed.With(integraal.PutText("papers", namesText(a.Papers))))
		}
	}
}

var (
	textStopsAnonymous = integraal.Text{
		NL: "Deze pagina is er niet voor wie een zaak zonder namen bespreekt. Die ziet alleen het patroon, in het overzicht van de zaak.",
		EN: "This page is not for who discusses a case without names. They see only the pattern, in the report of the case.",
	}
	textPapersNamed    = integraal.Text{NL: "Gevraagd zijn: {papers}.", EN: "Asked for: {papers}."}
	textMoreUnreported = integraal.Text{
		NL: "Er is verteld dat er meer inkomen was dat niet is gemeld. Dit ene bedrag zegt dus niet hoe ver het besluit kan gaan.",
		EN: "It was told that there was more income that was not reported. So this one amount does not say how far the decision can go.",
	}
)
