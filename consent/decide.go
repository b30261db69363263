package consent

import (
	"slices"

	"github.com/integraal/integraal"
)

// Decide answers one request. It is pure: the same request on the same gate
// gives the same answer, and nothing is recorded. A nil
// gate refuses everything.
func (g *Gate) Decide(r Request) (d Decision) {
	switch {
	case g == nil:
		d.failed(S0Complete, Incomplete, avg5lid1b)
	case complete(&r, &d):
		hardBlocks(&r, &d)
		if r.Purpose == OwnAccess {
			g.ownAccess(&r, &d)
		} else {
			g.forTask(&r, &d)
		}
	}
	conclude(&r, &d)
	return d
}

// complete is S0: everything is named, and means something. Who passes a datum
// on to another has to name that other, who then is the viewer of a request of
// their own; a person may do with their own data what they like.
func complete(r *Request, d *Decision) bool {
	if r.Viewer.ID == "" || r.Subject.ID == "" || r.Purpose == "" || r.Day.IsZero() ||
		r.Action == NoAction || r.Action >= actions ||
		r.Datum.Category == NoCategory || r.Datum.Category >= categories ||
		r.Datum.Source == NoRegime || r.Datum.Source >= regimes ||
		r.Subject.Relation > HousemateOf || r.Subject.Capacity > Incapable {
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

// hardBlocks is S1. Whom the viewer speaks for is as near as a relative.
func hardBlocks(r *Request, d *Decision) {
	near := r.Subject.ID == r.Viewer.ID || slices.Contains(r.Viewer.Kin, r.Subject.ID) ||
		slices.Contains(r.Subject.Representatives, r.Viewer.ID)
	switch {
	case !r.Datum.RetainUntil.IsZero() && r.Day.After(r.Datum.RetainUntil):
		d.failed(S1Blocks, RetentionOver, lawOf(r.Datum.Source, r.Day).kept)
	case r.Purpose != OwnAccess && near:
		d.failed(S1Blocks, OwnCircle, awb24lid2)
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
	if p.Anonymous {
		by := avg5lid1c
		if r.Datum.Source == Pw {
			by = pw65lid2c
		}
		d.failed(S9Anonymous, AnonymousOnly, by)
		return
	}
	if p.Enforces && r.Datum.Source != p.Regime {
		d.failed(S1aFraud, EnforcementUse, avg5lid1b)
	} else if p.Enforces {
		d.passed(S1aFraud, nil, avg5lid1b)
	}
	if said(r) {
		d.passed(SOwn, nil, integraal.Citation{})
		return
	}
	rules, onFile := grounds(r, d, p.Regime), g.fileOf(r.Subject.ID)
	categoryGate(r, d)
	g.consentGate(r, d, rules, onFile)
	necessity(r, d, p)
	transparency(r, d, onFile.notices)
}

// grounds runs S4 and S4b and returns the rules that carry the request.
func grounds(r *Request, d *Decision, task Regime) road {
	if r.Viewer.Regime != task || len(r.Viewer.Caseload) == 0 || r.Subject.Relation == Outside ||
		r.Subject.Relation == Client && !r.Viewer.carries(r.Subject.ID) {
		d.failed(S4Task, NotInCaseload, secrecyOf(task, r.Day))
		return road{}
	}
	if r.Datum.Source == task {
		rule, _ := builtInPack.find(sameTask, r, task)
		if rule == nil {
			d.failed(S4Task, OutsideTask, avg5lid1b)
			return road{}
		}
		d.passed(S4Task, rule, integraal.Citation{})
		return road{rule}
	}
	released := bridge(r, d, S4bRelease, release, task)
	grounded := bridge(r, d, S4bGround, ground, task)
	if released == nil || grounded == nil {
		return road{}
	}
	return road{grounded, released}
}

func bridge(r *Request, d *Decision, step Step, of part, task Regime) *Rule {
	rule, never := builtInPack.find(of, r, task)
	switch {
	case rule != nil:
		d.passed(step, rule, integraal.Citation{})
	case never && r.Datum.Category.Special():
		d.failed(step, NeverThisWay, uavg22lid1)
	case never:
		d.failed(step, NeverThisWay, avg5lid1b)
	default:
		d.failed(step, NoBridge, avg5lid1b)
	}
	return rule
}

// categoryGate is S5.
func categoryGate(r *Request, d *Decision) {
	switch {
	case !r.Datum.Category.Special():
	case r.Viewer.SecrecyBound:
		d.passed(S5Category, nil, uavg30lid4)
	default:
		d.failed(S5Category, NoSecrecy, uavg30lid4)
	}
}

// necessity is S7.
func necessity(r *Request, d *Decision, p *Purpose) {
	own := r.Datum.Source == p.Regime && p.OwnOnly.Has(r.Datum.Category)
	if own || p.Needs.Has(r.Datum.Category) {
		d.passed(S7Necessity, nil, avg5lid1c)
		return
	}
	d.failed(S7Necessity, NotNeeded, avg5lid1c)
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
		d.Consent, d.Until = "", integraal.Date{}
		return
	}
	d.lastsUntil(r.Datum.RetainUntil)
}

func (d *Decision) addDuties() {
	weigh := d.Duties.Has(WeighObjection)
	if d.Reason != Objected {
		d.Duties &^= 1 << WeighObjection
	}
	switch {
	case d.Outcome.Shows():
		d.Duties.add(Log)
		if d.trail[S6Consent].Result == Passed {
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
