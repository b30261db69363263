package casework

import (
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
	facts := s.stop(a, s.normOfWage(a))
	facts.Children = s.childCount()
	if act != participation.NoAct && act != announced {
		facts.Act = integraal.Know(act, s.sourceOf(a.Told))
		facts.By, facts.Mandated = integraal.Fact[string]{}, integraal.Fact[bool]{} // nobody decided this yet
		facts.MadeKnown = integraal.Fact[integraal.Date]{}
	}
	check, err := participation.StopCheck(facts, s.day, nil)
	if err != nil {
		return Stop{}, err
	}
	s.boundOf(a, &check)
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

var (
	textStopsAnonymous = integraal.Text{
		NL: "Deze pagina is er niet voor wie een zaak zonder namen bespreekt. Die ziet alleen het patroon, in het overzicht van de zaak.",
		EN: "This page is not for who discusses a case without names. They see only the pattern, in the report of the case.",
	}
	textMoreUnreported = integraal.Text{
		NL: "Er is verteld dat er meer inkomen was dat niet is gemeld. Dit ene bedrag zegt dus niet hoe ver het besluit kan gaan.",
		EN: "It was told that there was more income that was not reported. So this one amount does not say how far the decision can go.",
	}
)
