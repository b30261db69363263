package consent

import "github.com/integraal/integraal"

// asks is a consent that a rule makes a condition.
type asks struct {
	kind              Kind
	explicit, written bool
	by                integraal.Citation
}

// road is the rules on which a request travels: one for the same task, two for
// a bridge.
type road [2]*Rule

// asks are the consents that the rules of the road make a condition, each kind
// once and in the form that its own rule wants.
func (r road) asks() (list [2]asks, n int) {
	for _, rule := range r {
		if rule == nil || rule.Kind == NoKind {
			continue
		}
		i := 0
		for i < n && list[i].kind != rule.Kind {
			i++
		}
		if i == n {
			list[n] = asks{kind: rule.Kind, by: rule.By[0]}
			n++
		}
		list[i].explicit = list[i].explicit || rule.Explicit
		list[i].written = list[i].written || rule.Written
	}
	return list, n
}

// consentGate runs S6: the right kind, from the right giver, for this, now.
// Where the law asks no consent, only an objection that nobody weighed can
// stand in the way.
func (g *Gate) consentGate(r *Request, d *Decision, rules road, onFile *file) {
	objection, open := latestObjection(r, onFile.objections)
	if open {
		d.failed(S6Consent, Objected, avg21lid1)
		d.Since = objection.day
		d.Duties.add(WeighObjection)
		return
	}
	list, n := rules.asks()
	if n == 0 {
		return
	}
	all, by := found{}, &list[0]
	for i := range list[:n] {
		f := g.answerTo(r, onFile.consents, &list[i], objection, &d.Cure)
		if f.reason != NoReason && (all.reason == NoReason || f.reason < all.reason) {
			by = &list[i]
		}
		all.join(f)
		d.lastsUntil(g.untilNextGiver(&r.Subject, r.Day, list[i].kind))
	}
	if all.reason == NoReason {
		d.passed(S6Consent, nil, giverLaw(r, by))
		d.Consent = all.id()
		d.lastsUntil(all.day)
		return
	}
	d.failed(S6Consent, all.reason, giverLaw(r, by))
	d.Since = all.day
	d.Cure.About, d.Cure.Category, d.Cure.From = r.Subject.ID, r.Datum.Category, r.Datum.Source
	if all.reason == ConsentNotAnswered {
		d.Cure.Asked = all.day
	}
}

// mostGivers is how many can be asked for one consent: the person and a few who
// speak for them. With more on file it is not clear who they are.
const mostGivers = 4

// answerTo is how all who must give one kind of consent stand together, and
// adds to the cure what is still lacking. Where someone must speak for the
// person and nobody who may is on file, it is lacking.
func (g *Gate) answerTo(r *Request, records []filed, a *asks, objection found, cure *Cure) found {
	self, speakers := g.matrix(&r.Subject, r.Day, a.kind)
	var all found
	asked := 0
	if self {
		asked++
		all = g.consentOf(r, records, r.Subject.ID, a, objection)
		cure.addGiver(r.Subject.ID, all)
	}
	if speakers {
		spoken := false
		for _, id := range r.Subject.Representatives {
			if id == "" || id == r.Subject.ID {
				continue
			}
			spoken = true
			asked++
			f := g.consentOf(r, records, id, a, objection)
			cure.addGiver(id, f)
			all.join(f)
		}
		if !spoken || asked > mostGivers {
			all.join(found{reason: ConsentNotAsked})
			all.join(objection)
		}
	}
	if all.reason != NoReason {
		cure.addKind(a)
	}
	return all
}

// latestObjection closes consents from before it; open tells whether one is
// there that nobody weighed yet.
func latestObjection(r *Request, objections []Objection) (latest found, open bool) {
	for i := range objections {
		o := &objections[i]
		if !o.covers(r) {
			continue
		}
		said := o.On
		if said.IsZero() {
			said = endOfTime
		}
		if latest.reason == NoReason || said.After(latest.said) {
			latest = found{reason: Objected, said: said, day: o.On}
		}
		open = open || !o.weighedBy(r.Day)
	}
	return latest, open
}

// matrix says who gives a kind of consent: the person, those who speak for
// them, or both. From 12 a person who can weigh it decides on sharing (Wmo
// 5.3.3 lid 2, Jeugdwet 7.3.15 lid 1 and 2). A basis of the AVG, and with it
// here the written no-objection, is given by a parent until 16
// (Uitvoeringswet AVG 5 lid 1). The profile [Dual] wants both below 16. Where
// the age is not known, whoever might have to consent is asked.
func (g *Gate) matrix(s *Subject, day integraal.Date, kind Kind) (self, speakers bool) {
	if s.Capacity == Incapable {
		return false, true
	}
	dual := g.protocol == nil || g.protocol.Minors != Statute
	switch s.stageOn(day) {
	case under12:
		return false, true
	case under16:
		return dual || decidesAt12(kind), dual || !decidesAt12(kind)
	case grown:
		return true, false
	default:
		return true, s.Relation == DependentChild || len(s.Representatives) > 0
	}
}

// decidesAt12 reports whether the law leaves the kind to a child of 12.
func decidesAt12(kind Kind) bool { return kind == StatutoryCondition || kind == SecrecyWaiver }

// untilNextGiver is the last day on which the same people give the consent.
func (g *Gate) untilNextGiver(s *Subject, day integraal.Date, kind Kind) integraal.Date {
	switch s.stageOn(day) {
	case under12:
		return s.lastDayBefore(12)
	case under16:
		if _, speakers := g.matrix(s, day, kind); speakers {
			return s.lastDayBefore(16)
		}
	default:
	}
	return integraal.Date{}
}

// giverLaw is the provision behind who gives the consent: the one that asks it,
// or for someone who does not answer alone the one that says who does.
func giverLaw(r *Request, a *asks) integraal.Citation {
	stage := r.Subject.stageOn(r.Day)
	if r.Subject.Capacity == Capable && (stage == grown || stage == ageUnknown) {
		return a.by
	}
	switch {
	case a.kind == StatutoryCondition:
		return wmo533lid2
	case a.kind == SecrecyWaiver && stage == under12:
		return jw7315lid1
	case a.kind == SecrecyWaiver:
		return jw7315lid2
	}
	return uavg5lid1
}
