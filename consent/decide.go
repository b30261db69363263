package consent

import (
	"slices"

	"github.com/integraal/integraal"
)

// Decide answers one request. It is pure: the same request on the same gate
// gives the same answer, and nothing is recorded. A nil
// gate refuses everything.
func (g *Gate) Decide(r Request) (d Decision) {
	m := matter{g: g, r: &r}
	m.begin()
	m.about()
	m.decide(&d)
	return d
}

// decide writes the answer into the zero Decision d.
func (m *matter) decide(d *Decision) {
	switch {
	case m.g == nil:
		d.failed(S0Complete, Incomplete, avg5lid1b)
	case complete(m.r, d):
		m.hardBlocks(d)
		if m.r.Purpose == OwnAccess {
			m.ownAccess(d)
		} else {
			m.forTask(d)
		}
	}
	conclude(m.r, d)
}

// complete is S0: everything is named, and means something. Who passes a datum
// on to another has to name that other, who then is the viewer of a request of
// their own; a person may do with their own data what they like.
func complete(r *Request, d *Decision) bool {
	if r.Viewer.ID == "" || r.Subject.ID == "" || r.Purpose == "" || r.Day.IsZero() ||
		r.Action == NoAction || r.Action >= actions ||
		r.Datum.Category == NoCategory || r.Datum.Category >= categories ||
		r.Datum.Source == NoRegime || r.Datum.Source >= regimes ||
		r.Subject.Relation >= relations || r.Subject.Capacity > Incapable || r.Datum.Secrecy >= secrecies || r.Datum.Flow >= flows {
		d.failed(S0Complete, Incomplete, avg5lid1b)
		return false
	}
	own := r.Purpose == OwnAccess && r.Viewer.ID == r.Subject.ID
	if r.Action == Disclose && !own {
		d.failed(S0Complete, NoRecipient, secrecyOf(r.Datum.Source, r.Day))
		return false
	}
	d.passed(S0Complete, nil, integraal.Citation{})
	return true
}

// hardBlocks is S1. Whom the viewer speaks for is as near as a relative. Of a
// suspicion the law says so itself.
func (m *matter) hardBlocks(d *Decision) {
	r := m.r
	switch {
	case !r.Datum.RetainUntil.IsZero() && r.Day.After(r.Datum.RetainUntil):
		d.failed(S1Blocks, RetentionOver, keptUnder(r))
	case r.Purpose != OwnAccess && m.near && r.Datum.Fact == FactSuspicion:
		d.failed(S1Blocks, OwnCircle, sv162lid3)
	case r.Purpose != OwnAccess && m.near:
		d.failed(S1Blocks, OwnCircle, awb24lid2)
	case r.Datum.Address && r.Viewer.ID != r.Subject.ID && slices.Contains(m.g.secret, r.Subject.ID):
		d.failed(S1Blocks, SecretAddress, avg5lid1f)
	default:
		d.passed(S1Blocks, nil, integraal.Citation{})
	}
}

// keptUnder is the provision by which a datum may no longer be kept.
func keptUnder(r *Request) integraal.Citation {
	law := lawOf(r.Datum.Source, r.Day)
	if r.Datum.OnRequest && !law.erased.IsZero() {
		return law.erased
	}
	return law.kept
}

// forTask runs the steps for who asks because of a task. The bars on the
// purpose itself come before everything that could grant, one's own words
// included.
func (m *matter) forTask(d *Decision) {
	r, p, g := m.r, m.purpose, m.g
	if p == nil {
		d.failed(S0Complete, UnknownPurpose, avg5lid1b)
		return
	}
	d.lastsUntil(g.protocol.Valid.Until)
	if p.Anonymous || g.protocol.Misuse.isHelpdesk(r.Viewer.Role) {
		by := avg5lid1c
		if r.Datum.Source == Pw {
			by = pw65lid2c
		}
		d.failed(S9Anonymous, AnonymousOnly, by)
		return
	}
	m.fraudGuard(d)
	if r.Datum.BSN && bsnLaws[p.Regime].IsZero() && d.passes.has(S1Blocks) {
		d.failed(S1Blocks, BSNWithoutLaw, uavg46lid1)
	}
	if said(r) {
		d.passed(SOwn, nil, integraal.Citation{})
		return
	}
	m.cell = g.rules.between(r.Datum.Source, p.Regime, r.Subject.Relation)
	way := m.findRoad(d)
	categoryGate(r, d)
	m.consentGate(d, &way)
	m.necessity(d, &way)
	m.transparency(d, &way)
}

// fraudGuard is S1a. Only the fact of a suspicion crosses to who checks, and
// only to the role that is designated for it.
func (m *matter) fraudGuard(d *Decision) {
	r, p := m.r, m.purpose
	crosses := r.Datum.Source != p.Regime
	switch {
	case crosses && r.Datum.Fact == FactSuspicion:
		if p.Enforces && r.Datum.Category == Irregularity && m.g.protocol.Misuse.designates(r.Viewer.Role) && r.Datum.Secrecy != CareSecrecy {
			d.passed(S1aFraud, nil, avg5lid1b)
			return
		}
		d.failed(S1aFraud, NotDesignated, avg5lid1b)
	case crosses && p.Enforces:
		d.failed(S1aFraud, EnforcementUse, avg5lid1b)
	case p.Enforces:
		d.passed(S1aFraud, nil, avg5lid1b)
	}
}

// categoryGate is S5.
func categoryGate(r *Request, d *Decision) {
	switch {
	case !r.Datum.sensitive():
	case r.Viewer.SecrecyBound:
		d.passed(S5Category, nil, uavg30lid4)
	default:
		d.failed(S5Category, NoSecrecy, uavg30lid4)
	}
}

// necessity is S7: what the protocol says that the task needs, and does not rule
// out.
func (m *matter) necessity(d *Decision, way *road) {
	r, p := m.r, m.purpose
	own := r.Datum.Source == p.Regime && p.OwnOnly.Has(r.Datum.Category)
	if !own && !p.Needs.Has(r.Datum.Category) {
		d.failed(S7Necessity, NotNeeded, avg5lid1c)
		return
	}
	if !way.free {
		for i := range m.g.protocol.Restrictions {
			if m.g.protocol.Restrictions[i].covers(r) {
				d.failed(S7Necessity, Restricted, avg5lid1c)
				return
			}
		}
	}
	d.passed(S7Necessity, nil, avg5lid1c)
}

// conclude reads the answer off the trail: the gravest failure decides, and
// without a positive ground nothing is shown.
func conclude(r *Request, d *Decision) {
	for s := d.fails; s != 0; s = s.rest() {
		if why := d.why[s.first()]; d.Reason == NoReason || why < d.Reason {
			d.Reason = why
		}
	}
	if d.Reason == NoReason && !d.grounded() {
		d.Reason = NoBridge
	}
	d.Outcome = d.Reason.outcome()
	if d.Outcome == Allow && r.Datum.AboutOthers {
		d.Outcome = AllowRedacted
		d.Duties.add(MaskOthers)
	}
	d.addDuties()
	if d.Outcome != AskConsent {
		d.Cure = Cure{}
	}
	if d.Reason == NoReason || d.Reason != d.why[S6Consent] {
		d.Since = integraal.Date{}
	}
	if !d.Outcome.Shows() {
		d.Consent, d.Weighing, d.Until, d.InformBy = "", "", integraal.Date{}, integraal.Date{}
		return
	}
	d.lastsUntil(r.Datum.RetainUntil)
}

func (d *Decision) addDuties() {
	weigh := d.Duties.Has(WeighObjection)
	if d.Reason != Objected {
		d.Duties &^= 1 << WeighObjection
	}
	d.addRouteDuties()
	switch {
	case d.Outcome.Shows():
		d.Duties.add(Log)
		if d.passes.has(S6Consent) || d.passes.has(S3Safety) {
			d.Duties.add(SetExpiry)
		}
		for s := d.passes & byRule; s != 0; s = s.rest() {
			if rule := d.footing[s.first()].rule; rule != nil && rule.Checks {
				d.Duties.add(CheckRecipient)
			}
		}
	case d.Reason == ConsentRefused, d.Reason == ConsentWithdrawn, d.Reason == Objected && !weigh:
		d.Duties.add(RecordRefusal)
		d.Duties.add(OfferAnonymous)
	case d.Outcome == InformFirst:
		d.Duties.add(InformSubject)
	case d.Outcome == AskConsent, d.Reason == NoBridge, d.Reason == NeverThisWay:
		d.Duties.add(OfferAnonymous)
	}
}

// addRouteDuties adds what comes along with a duty to disclose or the road for
// safety, whatever the answer.
func (d *Decision) addRouteDuties() {
	if d.passes.has(S3Safety) || d.Reason == NotWeighed {
		d.Duties.add(RecordWeighing)
	}
	if rule := d.footing[S2Duty].rule; rule != nil && rule.fact == FactSuspicion {
		d.Duties.add(RecordWeighing)
		d.Duties.add(SecondPerson)
		d.Duties.add(HearSubject)
	}
	if d.Reason == ClientFirst {
		d.Duties.add(HearSubject)
	}
	if d.Outcome.Shows() && !d.InformBy.IsZero() {
		d.Duties.add(InformLater)
	}
}
