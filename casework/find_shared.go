package casework

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// route is the road without consent on which something is shown: a duty to
// disclose, or safety that was weighed.
type route struct {
	step     consent.Step
	law      integraal.Citation
	informBy integraal.Date // the last day to tell the person
	until    integraal.Date // the last day on which it is shown
}

// routeOf is the road of an answer that shows something, nil for any other.
func routeOf(d *consent.Decision) *route {
	if !d.Outcome.Shows() {
		return nil
	}
	for _, t := range d.Trail() {
		if t.Result == consent.Passed && (t.Step == consent.S2Duty || t.Step == consent.S3Safety) && t.Rule != nil {
			return &route{step: t.Step, law: t.Rule.By[0], informBy: d.InformBy, until: d.Until}
		}
	}
	return nil
}

// routed reports whether something is on file about a person that may open a
// road without consent. For whom, and for what, is for the gate to say.
func (c *Case) routed(id string) bool {
	p := &c.parts
	return slices.ContainsFunc(p.Weighings, func(w consent.Weighing) bool { return slices.Contains(w.About, id) }) ||
		slices.ContainsFunc(p.Demands, func(x consent.Demand) bool { return slices.Contains(x.About, id) }) ||
		slices.ContainsFunc(p.Orders, func(o consent.Order) bool { return slices.Contains(o.About, id) }) ||
		slices.ContainsFunc(p.Arrears, func(a consent.ArrearsSignal) bool { return a.About == id })
}

func (p *seenPerson) onRoute() bool {
	return slices.ContainsFunc(p.answers, func(from []answer) bool {
		return slices.ContainsFunc(from, func(a answer) bool { return a.route != nil })
	})
}

// findShared tells whom it is shown to without consent on which road, and what
// they have to do for it. It follows from the gate's answers alone: it is told
// whether or not anything is recorded.
func (s *sight) findShared(_ *dayNorms) ([]integraal.Finding, error) {
	if s.own {
		return nil, nil
	}
	var found []integraal.Finding
	for i := range s.people {
		for _, shared := range s.people[i].shared() {
			found = append(found, s.sharedFinding(s.people[i].id, shared))
		}
	}
	return found, nil
}

// onRoad is what one road shows of one person.
type onRoad struct {
	route
	duties     consent.Duties
	categories consent.Categories
}

// shared are the roads of a person, each with what it shows.
func (p *seenPerson) shared() (list []onRoad) {
	for category, from := range p.answers {
		for _, a := range from {
			if a.route == nil {
				continue
			}
			at := slices.IndexFunc(list, func(x onRoad) bool { return x.route == *a.route })
			if at < 0 {
				at = len(list)
				list = append(list, onRoad{route: *a.route})
			}
			list[at].duties |= a.duties
			list[at].categories |= consent.These(consent.Category(category))
		}
	}
	slices.SortStableFunc(list, func(a, b onRoad) int {
		return cmp.Or(cmp.Compare(a.step, b.step), a.informBy.Compare(b.informBy), cmp.Compare(a.categories, b.categories))
	})
	return list
}

func (s *sight) sharedFinding(about string, x onRoad) integraal.Finding {
	f := integraal.Finding{
		Code: "shared.duty", Urgency: integraal.Other, Because: textBecauseRest, About: []string{about},
		Title: textSharedTitle.With(integraal.PutName("who", about)), Laws: integraal.CiteAll(x.law),
	}
	why := textSharedDuty
	if x.step == consent.S3Safety {
		f.Code, why = "shared.safety", textSharedSafety
	}
	f.Says = []integraal.Text{why, textSharedWhat.With(integraal.PutText("categories", categoriesText(x.categories)))}
	if !x.until.IsZero() {
		f.Says = append(f.Says, textSharedUntil.With(integraal.Put("day", x.until)))
	}
	for _, duty := range x.duties.List() {
		switch {
		case duty == consent.Log: // the host keeps the log, not the reader
		case duty == consent.RecordWeighing && x.step == consent.S3Safety: // it was recorded: without that nothing is shown
		case duty == consent.InformLater:
			left := s.day.DaysUntil(x.informBy)
			f.Urgency, f.Because, f.Day = urgencyOf(left), becauseTerm(left), x.informBy
			f.Next = append(f.Next, integraal.Action{
				Text: textSharedTell.With(integraal.PutName("who", about), integraal.Put("day", x.informBy)),
				Who:  textWhoYou, By: x.informBy,
			})
		default:
			f.Next = append(f.Next, integraal.Action{Text: asSentence(duty.Text()), Who: textWhoYou})
		}
	}
	return f
}

// asSentence is a text as a sentence of its own.
func asSentence(t integraal.Text) integraal.Text {
	t = capital(t)
	return integraal.Text{NL: t.NL + ".", EN: t.EN + "."}
}

var (
	textSharedTitle = integraal.Text{
		NL: "U ziet gegevens van {who} zonder toestemming", EN: "You see data of {who} without consent",
	}
	textSharedDuty = integraal.Text{
		NL: "De wet verplicht om dit aan u te geven. Daarom is geen toestemming nodig.",
		EN: "The law obliges to give you this. So no consent is needed.",
	}
	textSharedSafety = integraal.Text{
		NL: "Iemand heeft vastgelegd dat veiligheid hier zwaarder weegt dan geheimhouding. Daarom is geen toestemming nodig.",
		EN: "Someone recorded that safety weighs more than secrecy here. So no consent is needed.",
	}
	textSharedWhat  = integraal.Text{NL: "Het gaat om: {categories}.", EN: "It is about: {categories}."}
	textSharedUntil = integraal.Text{NL: "Dit geldt tot en met {day}.", EN: "This holds until {day} inclusive."}
	textSharedTell  = integraal.Text{
		NL: "Vertel {who} uiterlijk {day} dat dit met u is gedeeld.",
		EN: "Tell {who} by {day} at the latest that this was shared with you.",
	}
)
