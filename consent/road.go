package consent

import "github.com/integraal/integraal"

// road is what carries a request: one rule for a duty, for safety or for the
// same task, two for a bridge.
type road struct {
	rules   [2]*Rule
	free    bool      // a duty or safety: no consent is asked, and no objection stands in the way
	weighed *Weighing // what was weighed, on the road for safety
}

func (w *road) isEmpty() bool { return w.rules[0] == nil }

// findRoad runs S2 to S4b. A duty comes before safety and both come before the
// roads on which consent can matter, so that a consent that is missing blocks
// neither. Where one of the two was open but for what it asks, and no other road
// is, that is the answer.
func (m *matter) findRoad(d *Decision) road {
	r, p := m.r, m.purpose
	if r.Viewer.Regime != p.Regime {
		d.failed(S4Task, NotInCaseload, secrecyOf(p.Regime, r.Day))
		return road{}
	}
	rule, lacks := m.dutyRule()
	if rule != nil {
		d.passed(S2Duty, rule, integraal.Citation{})
		return road{rules: [2]*Rule{rule}, free: true}
	}
	way, unsafe := m.safetyRoad()
	if !way.isEmpty() {
		d.passed(S3Safety, way.rules[0], integraal.Citation{})
		d.Weighing = way.weighed.ID
		d.lastsUntil(way.weighed.last())
		if way.weighed.Ground == UrgentAccess {
			d.lastsUntil(m.g.protocol.Urgent.lastDay(r.Viewer.Role, way.weighed.On))
		}
		return way
	}
	way = m.grounds(d)
	step := S2Duty
	if lacks.reason == NoReason || unsafe.reason != NoReason && unsafe.reason == NotWeighed {
		step, lacks = S3Safety, unsafe
	}
	if way.isEmpty() && lacks.reason != NoReason {
		d.forget(S4Task)
		d.forget(S4bRelease)
		d.forget(S4bGround)
		d.failed(step, lacks.reason, lacks.by)
	}
	return way
}

// lack is what a road without consent still asks.
type lack struct {
	reason Reason
	by     integraal.Citation
}

// dutyRule is S2: the rule that obliges the source to give this, if what it asks
// is on file.
func (m *matter) dutyRule() (*Rule, lack) {
	rule, _ := m.cell.find(duty, m.r)
	if rule == nil || !rule.carries(&m.r.Datum) {
		return nil, lack{}
	}
	if why := rule.lacks(m.r, m.onFile); why != NoReason {
		return nil, lack{why, rule.By[0]}
	}
	return rule, lack{}
}

// lacks is what the rule asks and is not on file.
func (r *Rule) lacks(q *Request, onFile *file) Reason {
	switch r.needs {
	case anOrder, anOrderedDemand:
		if !onFile.ordered(q) {
			return NoOrder
		}
		if r.needs == anOrderedDemand && !onFile.demanded(q) {
			return NotDemanded
		}
	case aDemand:
		if !onFile.demanded(q) {
			return NotDemanded
		}
	case anArrearsSignal:
		if !onFile.signalled(q) {
			return NotSignalled
		}
	case theirOwnWord:
		if !q.Datum.FirstHand {
			return NotFirstHand
		}
	default:
	}
	return NoReason
}

// carries reports whether a road without consent may hold what the datum is.
func (r *Rule) carries(d *Datum) bool {
	return (!d.Criminal || r.criminal) && (!d.Special || r.special)
}

// safetyRoad is S3: to the body that a law names, or by a weighing that names who
// may know. Nobody who checks travels on it.
func (m *matter) safetyRoad() (way road, why lack) {
	r, p, onFile := m.r, m.purpose, m.onFile
	if p.Enforces {
		return way, why
	}
	if rule, _ := m.cell.find(safety, r); rule != nil && rule.carries(&r.Datum) {
		w := weighingFor(r, onFile, rule.ground)
		switch lacking := rule.lacks(r, onFile); {
		case lacking != NoReason:
			why = lack{lacking, rule.By[0]}
		case w == nil:
			why = lack{NotWeighed, rule.By[0]}
		default:
			return road{[2]*Rule{rule}, true, w}, why
		}
	}
	if len(onFile.weighings) == 0 {
		return way, why
	}
	if w := weighingFor(r, onFile, DutyConflict); w != nil && r.Datum.Source != p.Regime && ruleDutyConflict.covers(r) {
		if w.Met&everyCondition == everyCondition {
			return road{[2]*Rule{&ruleDutyConflict}, true, w}, why
		}
		why = lack{NotWeighed, knmgConflict}
	}
	w := weighingFor(r, onFile, UrgentAccess)
	if w != nil && !r.Datum.Criminal && ruleUrgent.covers(r) && !r.Day.After(m.g.protocol.Urgent.lastDay(r.Viewer.Role, w.On)) {
		return road{[2]*Rule{&ruleUrgent}, true, w}, why
	}
	return way, why
}

// grounds runs S4 and S4b and returns the rules that carry the request.
func (m *matter) grounds(d *Decision) road {
	if !m.works {
		d.failed(S4Task, NotInCaseload, secrecyOf(m.purpose.Regime, m.r.Day))
		return road{}
	}
	if m.r.Datum.Source == m.purpose.Regime {
		return m.ownTask(d)
	}
	released := m.bridge(d, S4bRelease, release)
	grounded := m.bridge(d, S4bGround, ground)
	if released == nil || grounded == nil {
		return road{}
	}
	return road{rules: [2]*Rule{grounded, released}}
}

func (m *matter) ownTask(d *Decision) road {
	rule, _ := m.cell.find(sameTask, m.r)
	switch {
	case rule == nil:
		d.failed(S4Task, OutsideTask, avg5lid1b)
		d.doubts(m.cell.narrow(sameTask, m.r))
	case rule.fourFlows && !m.purpose.takes(m.r.Datum.Flow):
		d.failed(S4Task, OtherFlow, jw740lid1)
		d.doubts(&ruleFourFlows)
	case rule.lacks(m.r, m.onFile) != NoReason:
		d.failed(S4Task, rule.lacks(m.r, m.onFile), rule.By[0])
	default:
		d.passed(S4Task, rule, integraal.Citation{})
		return road{rules: [2]*Rule{rule}}
	}
	return road{}
}

func (m *matter) bridge(d *Decision, step Step, of part) *Rule {
	rule, never := m.cell.find(of, m.r)
	switch {
	case rule != nil:
		d.passed(step, rule, integraal.Citation{})
	case never && m.r.Datum.Category.Special():
		d.failed(step, NeverThisWay, uavg22lid1)
	case never:
		d.failed(step, NeverThisWay, avg5lid1b)
	default:
		d.failed(step, NoBridge, avg5lid1b)
	}
	return rule
}

// mostAsks is how many kinds of consent one request can need: a condition, a
// writing, a waiver and a basis.
const mostAsks = 4

// asks are the consents that the road makes a condition, each kind once and in
// the form that its own rule wants; and those that the datum itself asks for,
// where no rule of the road carries what it is.
func (w *road) asks(r *Request, list *[mostAsks]asks) (n int) {
	first := w.rules[0]
	if first == nil {
		return 0
	}
	for _, rule := range w.rules {
		if rule != nil && rule.Kind != NoKind {
			n = addAsk(list, n, asks{rule.Kind, rule.Explicit, rule.Written, rule.By[0]})
		}
	}
	d := &r.Datum
	if d.Criminal && !first.criminal {
		n = addAsk(list, n, asks{AVGBasis, true, false, uavg32a})
	}
	if d.Special && !first.special {
		n = addAsk(list, n, asks{AVGBasis, true, false, uavg22lid2a})
	}
	if d.Secrecy == CareSecrecy && (d.Source != Care || r.Viewer.Regime != Care) {
		n = addAsk(list, n, asks{SecrecyWaiver, false, false, bw457lid1})
	}
	return n
}

func addAsk(list *[mostAsks]asks, n int, a asks) int {
	for i := range list[:n] {
		if list[i].kind == a.kind {
			list[i].explicit = list[i].explicit || a.explicit
			list[i].written = list[i].written || a.written
			return n
		}
	}
	list[n] = a
	return n + 1
}
