package consent

import (
	"slices"

	"github.com/integraal/integraal"
)

// asks is a consent that a rule makes a condition.
type asks struct {
	kind              Kind
	explicit, written bool
	by                integraal.Citation
}

// consentGate runs S6: the right kind, from the right giver, for this, now.
// Where the law asks no consent, only an objection that nobody weighed can
// stand in the way; a duty to disclose and the road for safety it does not
// block.
func (m *matter) consentGate(d *Decision, way *road) {
	if way.free {
		return
	}
	r := m.r
	objection, open := latestObjection(r, m.onFile.objections)
	if open {
		d.failed(S6Consent, Objected, avg21lid1)
		d.Since = objection.day
		d.Duties.add(WeighObjection)
		return
	}
	var list [mostAsks]asks
	n := way.asks(r, &list)
	if n == 0 {
		return
	}
	if r.Datum.Source == Wgs && (m.stage == under12 || m.stage == under16) {
		d.doubts(&ruleChildAtDebtHelp)
	}
	if yes, holds := m.oneYes(list[:n], objection); holds {
		d.passed(S6Consent, nil, list[0].by)
		d.Consent = yes.record.ID
		d.lastsUntil(yes.day)
		return
	}
	all, by := found{}, &list[0]
	for i := range list[:n] {
		f := m.answerTo(&list[i], objection, &d.Cure)
		if f.reason != NoReason && (all.reason == NoReason || f.reason < all.reason) {
			by = &list[i]
		}
		all.join(f)
		d.lastsUntil(m.untilNextGiver(list[i].kind))
	}
	if all.reason == NoReason {
		d.passed(S6Consent, nil, m.giverLaw(by))
		if n > 1 && !m.alone() {
			m.nameGivers(d, list[:n])
		}
		d.Consent = all.id()
		d.lastsUntil(all.day)
		return
	}
	d.failed(S6Consent, all.reason, m.giverLaw(by))
	d.Since = all.day
	d.Cure.About, d.Cure.Category, d.Cure.From = r.Subject.ID, r.Datum.Category, r.Datum.Source
	d.Cure.Fact = r.Datum.Fact
	if all.reason == ConsentNotAnswered {
		d.Cure.Asked = all.day
	}
}

// mostGivers is how many can be asked for one consent: the person and a few who
// speak for them. With more on file it is not clear who they are.
const mostGivers = 4

// oneYes is the commonest case, found without going through each kind and giver:
// a person who answers alone gave all that is asked in one record, and no other
// record of theirs speaks of this. Whatever is not as plain as that it leaves.
func (m *matter) oneYes(list []asks, objection found) (yes found, holds bool) {
	if !m.alone() || objection.reason != NoReason {
		return found{}, false
	}
	r := m.r
	spoken := m.records()
	for i := range spoken {
		h := &spoken[i]
		f := &m.onFile.consents[h.at]
		if h.reason == ConsentRefused || f.Giver != r.Subject.ID || !f.coversDatum(&r.Datum) {
			if h.reason == ConsentRefused && f.refusesDatum(&r.Datum) {
				return found{}, false
			}
			continue
		}
		if yes.record != nil || h.reason != NoReason || h.young {
			return found{}, false
		}
		yes = found{said: h.said, day: h.day, record: f}
	}
	if yes.record == nil {
		return found{}, false
	}
	for i := range list {
		if !yes.record.kinds.has(uint8(list[i].kind)) || yes.record.lacksForm(&list[i]) {
			return found{}, false
		}
	}
	return yes, true
}

// alone reports whether the person answers for themselves, whatever the kind of
// consent.
func (m *matter) alone() bool { return m.stage == grown && m.r.Subject.Capacity == Capable }

// answerTo is how all who must give one kind of consent stand together, and
// adds to the cure what is still lacking. Where someone must speak for the
// person and nobody who may is on file, it is lacking.
func (m *matter) answerTo(a *asks, objection found, cure *Cure) found {
	r := m.r
	var all found
	if m.alone() {
		all = m.consentOf(r.Subject.ID, a, objection)
		if all.reason != NoReason {
			cure.addGiver(r.Subject.ID, all)
			cure.addKind(a)
		}
		return all
	}
	self, speakers := m.g.matrix(&r.Subject, m.stage, a.kind)
	asked := 0
	if self {
		asked++
		all = m.consentOf(r.Subject.ID, a, objection)
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
			f := m.consentOf(id, a, objection)
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
// (Uitvoeringswet AVG 5 lid 1). For what debt help holds no article was read that
// says who consents for a child: Awb 2:5 does not, and the Wmo stands in; such an
// answer says so. To be helped takes both from 12 to 15 (Jeugdwet
// 7.3.4 lid 2). The profile [Dual] wants both below 16 for every kind. Where
// the age is not known, whoever might have to consent is asked.
func (g *Gate) matrix(s *Subject, of stage, kind Kind) (self, speakers bool) {
	if s.Capacity == Incapable {
		return false, true
	}
	dual := g.protocol == nil || g.protocol.Minors != Statute || kind == AgreementToHelp
	switch of {
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

// Givers are the people who give a kind of consent for a person's data on a day:
// the person, who speaks for them, or both; see [Profile]. None are there where
// someone has to speak for the person and nobody who may is on file.
func (g *Gate) Givers(s Subject, day integraal.Date, kind Kind) []string {
	if g == nil {
		g = &Gate{}
	}
	self, speakers := g.matrix(&s, s.stageOn(day), kind)
	var list []string
	if self {
		list = append(list, s.ID)
	}
	if !speakers {
		return list
	}
	n := len(list)
	for _, id := range s.Representatives {
		if id != "" && id != s.ID && !slices.Contains(list, id) {
			list = append(list, id)
		}
	}
	if len(list) == n {
		return nil
	}
	return list
}

// decidesAt12 reports whether the law leaves the kind to a child of 12.
func decidesAt12(kind Kind) bool { return kind == StatutoryCondition || kind == SecrecyWaiver }

// ruleChildAtDebtHelp is the doubt about who consents for a child there.
var ruleChildAtDebtHelp = Rule{ID: "child-at-debt-help", By: []integraal.Citation{childAtDebtHelp}, Contested: true, Unverified: true}

// nameGivers adds to a consent that holds who gives each of its kinds, where that
// is not the person alone and so a provision of its own says it.
func (m *matter) nameGivers(d *Decision, list []asks) {
	n := 0
	for i := range list {
		law := m.giverLaw(&list[i])
		if law != list[i].by && law != d.footing[S6Consent].by && !slices.Contains(d.givers[:n], law) {
			d.givers[n] = law
			n++
		}
	}
}

// giverLaw is the provision behind who gives the consent: the one that asks it,
// or for someone who does not answer alone the one that says who does.
func (m *matter) giverLaw(a *asks) integraal.Citation {
	stage := m.stage
	if m.alone() || m.r.Subject.Capacity == Capable && stage == ageUnknown {
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
