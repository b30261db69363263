package consent

import (
	"slices"

	"github.com/integraal/integraal"
)

// Decide answers one request. It is pure: the same request on the same gate
// gives the same answer, and nothing is recorded. A nil
// gate refuses everything.
func (g *Gate) Decide(r Request) (d Decision) {
	g.decide(&r, &d)
	return d
}

// decide writes the answer into the zero Decision d.
func (g *Gate) decide(r *Request, d *Decision) {
	switch {
	case g == nil:
		d.failed(S0Complete, Incomplete, avg5lid1b)
	case complete(r, d):
		g.hardBlocks(r, d)
		if r.Purpose == OwnAccess {
			g.ownAccess(r, d)
		} else {
			g.forTask(r, d)
		}
	}
	conclude(r, d)
}

// complete is S0: everything is named, and means something. Who passes a datum
// on to another has to name that other, who then is the viewer of a request of
// their own; a person may do with their own data what they like.
func complete(r *Request, d *Decision) bool {
	if r.Viewer.ID == "" || r.Subject.ID == "" || r.Purpose == "" || r.Day.IsZero() ||
		r.Action == NoAction || r.Action >= actions ||
		r.Datum.Category == NoCategory || r.Datum.Category >= categories ||
		r.Datum.Source == NoRegime || r.Datum.Source >= regimes ||
		r.Subject.Relation >= relations || r.Subject.Capacity > Incapable || r.Datum.Secrecy >= secrecies {
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
func (g *Gate) hardBlocks(r *Request, d *Decision) {
	near := r.Subject.ID == r.Viewer.ID || slices.Contains(r.Viewer.Kin, r.Subject.ID) ||
		slices.Contains(r.Subject.Representatives, r.Viewer.ID)
	switch {
	case !r.Datum.RetainUntil.IsZero() && r.Day.After(r.Datum.RetainUntil):
		d.failed(S1Blocks, RetentionOver, lawOf(r.Datum.Source, r.Day).kept)
	case r.Purpose != OwnAccess && near && r.Datum.Fact == FactSuspicion:
		d.failed(S1Blocks, OwnCircle, sv162lid3)
	case r.Purpose != OwnAccess && near:
		d.failed(S1Blocks, OwnCircle, awb24lid2)
	case r.Datum.Address && r.Viewer.ID != r.Subject.ID && slices.Contains(g.secret, r.Subject.ID):
		d.failed(S1Blocks, SecretAddress, avg5lid1f)
	default:
		d.passed(S1Blocks, nil, integraal.Citation{})
	}
}

// forTask runs the steps for who asks because of a task. The bars on the
// purpose itself come before everything that could grant, one's own words
// included.
func (g *Gate) forTask(r *Request, d *Decision) {
	p := g.protocol.find(r.Purpose, r.Viewer.Role)
	if p == nil || p.Regime >= regimes || !g.protocol.Valid.Contains(r.Day) {
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
	g.fraudGuard(r, d, p)
	if r.Datum.BSN && bsnLaws[p.Regime].IsZero() && d.trail[S1Blocks].Result == Passed {
		d.failed(S1Blocks, BSNWithoutLaw, uavg46lid1)
	}
	if said(r) {
		d.passed(SOwn, nil, integraal.Citation{})
		return
	}
	onFile := g.fileOf(r.Subject.ID)
	way := g.findRoad(r, d, p, onFile)
	categoryGate(r, d)
	g.consentGate(r, d, &way, onFile)
	g.necessity(r, d, p, &way)
	transparency(r, d, p, &way, onFile)
}

// fraudGuard is S1a. Only the fact of a suspicion crosses to who checks, and
// only to the role that is designated for it.
func (g *Gate) fraudGuard(r *Request, d *Decision, p *Purpose) {
	crosses := r.Datum.Source != p.Regime
	switch {
	case crosses && r.Datum.Fact == FactSuspicion:
		if p.Enforces && r.Datum.Category == Irregularity && g.protocol.Misuse.designates(r.Viewer.Role) && r.Datum.Secrecy != CareSecrecy {
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
func (g *Gate) necessity(r *Request, d *Decision, p *Purpose, way *road) {
	own := r.Datum.Source == p.Regime && p.OwnOnly.Has(r.Datum.Category)
	if !own && !p.Needs.Has(r.Datum.Category) {
		d.failed(S7Necessity, NotNeeded, avg5lid1c)
		return
	}
	if !way.free {
		for i := range g.protocol.Restrictions {
			if g.protocol.Restrictions[i].covers(r) {
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
	for i := range d.trail {
		// Only a step that failed has a reason.
		if why := d.trail[i].Reason; why != NoReason && (d.Reason == NoReason || why < d.Reason) {
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
	if d.Reason == NoReason || d.Reason != d.trail[S6Consent].Reason {
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
		if d.trail[S6Consent].Result == Passed || d.trail[S3Safety].Result == Passed {
			d.Duties.add(SetExpiry)
		}
		for i := range d.trail {
			if rule := d.trail[i].Rule; rule != nil && rule.Checks {
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
	if d.trail[S3Safety].Result == Passed || d.Reason == NotWeighed {
		d.Duties.add(RecordWeighing)
	}
	if rule := d.trail[S2Duty].Rule; rule != nil && rule.fact == FactSuspicion {
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
