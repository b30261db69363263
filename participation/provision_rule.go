package participation

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
)

// provisionRule is a provision as the law lays it down.
type provisionRule struct {
	kind   ProvisionKind
	by     integraal.Citation
	before integraal.Citation // the article that held before from
	from   integraal.Date     // the first day on which it is in the law
	// unreadUntil is the last day on which the wording was another, which was
	// not read in full: the provision then stays open.
	unreadUntil integraal.Date
	modality    Modality
	matter      Matter
	decides     Body // where that is not the matter's decider
	asks        []Body
	needs       []need
	first       []need // what must have been done before a judgement can count
	says        integraal.Text
	then        []*Point
	thenIf      []conditional
	ifNot       *Point        // what goes with it while first is not met
	doubts      []conditional // what the text leaves unclear, unless it certainly does not bear on the person
}

// conditional is a point that goes with a provision where something holds, or
// always for NoCircumstance, on the days on which it stands in the law.
type conditional struct {
	when  Circumstance
	point *Point
	from  integraal.Date
	last  integraal.Date
}

func (c *conditional) stands(day integraal.Date) bool {
	return !day.Before(c.from) && (c.last.IsZero() || !day.After(c.last))
}

func (s *subject) provision(r *provisionRule) Provision {
	c := &competences[r.matter]
	by := CitationOn(s.day, r.by)
	p := Provision{
		Kind: r.kind, Law: by.Law(), By: by, Modality: r.modality,
		Decides: cmp.Or(r.decides, c.Decides), Mandate: slices.Clone(c.Mandate), Asks: slices.Clone(r.asks), Says: r.says,
	}
	if s.day.Before(r.from) {
		if r.before.IsZero() {
			p.State, p.Failed = ProvisionNotAvailable, []integraal.Condition{{Name: condInForce, By: by}}
			return p
		}
		p.By = CitationOn(s.day, r.before)
	}
	p.Doubts = s.doubts(r)
	found, known := s.weigh(r)
	p.Missing, p.Judging, p.Failed = found.settled(), found.judging, found.failed
	switch {
	case found.no():
		p.State = ProvisionNotAvailable
		return p
	case !known || len(found.missing) > 0 || !r.unreadUntil.IsZero() && !s.day.After(r.unreadUntil):
		p.State = ProvisionOpen
	case found.yes():
		p.State = ProvisionAvailable
	default:
		p.State = ProvisionJudgement
	}
	s.follows(&p, r, known)
	return p
}

// weigh is how far the needs of a rule are met, and whether what must come
// first was done. As long as it was not, no judgement of a body counts: what
// was judged without an inquiry decides nothing.
func (s *subject) weigh(r *provisionRule) (reach, bool) {
	first := s.all(r.first)
	if first.yes() {
		return s.all(r.needs), true
	}
	found := s.all(withoutJudgement(r.needs))
	if found.no() {
		return found, true
	}
	found.missing = union(found.missing, first.missing)
	found.verdict = integraal.Undetermined
	return found, false
}

func withoutJudgement(ns []need) []need {
	var out []need
	for _, n := range ns {
		if n.any == nil && n.each == nil && !n.is.Judged() {
			out = append(out, n)
		}
	}
	return out
}

// doubts are those that bear on the person, or may.
func (s *subject) doubts(r *provisionRule) []Point {
	var points []*Point
	for _, d := range r.doubts {
		if d.stands(s.day) && (d.when == NoCircumstance || !s.holds(d.when).no()) {
			points = append(points, d.point)
		}
	}
	return s.pointsOf(points)
}

// follows fills what goes with a provision.
func (s *subject) follows(p *Provision, r *provisionRule, known bool) {
	points := slices.Clone(r.then)
	if !known && r.ifNot != nil {
		points = append(points, r.ifNot)
	}
	for _, c := range r.thenIf {
		if !c.stands(s.day) {
			continue
		}
		if c.when == NoCircumstance {
			points = append(points, c.point)
			continue
		}
		switch found := s.holds(c.when); {
		case found.yes():
			points = append(points, c.point)
		case !found.no():
			p.Further = union(p.Further, found.missing)
			p.Further = union(p.Further, found.judging)
		}
	}
	p.Then = s.pointsOf(points)
}

// pointsOf are copies of points with their citations in the texts of the day.
func (s *subject) pointsOf(points []*Point) []Point { return pointsOn(s.day, points) }

// explain adds to why how the provision stands.
func (p *Provision) explain(why *integraal.Explanation) {
	if why == nil {
		return
	}
	verdict := integraal.Undetermined
	switch p.State {
	case ProvisionAvailable:
		verdict = integraal.Applies
	case ProvisionNotAvailable:
		verdict = integraal.AppliesNot
	}
	explainVerdict(why, p.Kind.step(), verdict, p.By)
	for _, c := range p.Failed {
		integraal.Explain(why, c.Name, integraal.YesNo(false), c.By)
	}
}
