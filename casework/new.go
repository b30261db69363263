package casework

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal/consent"
)

// New makes a case of its parts, or says everything that is wrong with them at
// once. The rules are those of the case file and so are the paths of the
// faults: what New makes, [Case.Write] writes and [Read] reads back equal. The
// parts are cloned: changing them afterwards changes nothing.
func New(parts Parts) (*Case, error) {
	parts = tidy(parts)
	file := fileOf(&parts)
	var g gathered
	g.add(lost(&parts)...)
	g.add(unwritable(file)...)
	g.add(fieldFaults(file)...)
	return newCase(parts, &g)
}

// newCase makes a case of parts that are tidy, next to what was found wrong
// with their fields.
func newCase(parts Parts, g *gathered) (*Case, error) {
	g.add(partsFaults(&parts)...)
	if err := g.err(); err != nil {
		return nil, err
	}
	return &Case{parts: parts}, nil
}

// tidy is the parts cloned, with what is said by leaving it out filled in, and
// what can be said in two ways said in one.
func tidy(parts Parts) Parts {
	p := cloneParts(parts)
	p.Municipality = cmp.Or(p.Municipality, p.Protocol.Municipality)
	m := &p.Protocol.Misuse
	m.BoundToReportSet = m.BoundToReportSet || m.BoundToReport
	for i := range p.Professionals {
		x := &p.Professionals[i]
		if x.Regime == consent.NoRegime {
			first, _ := p.Protocol.FirstPurpose(x.Role)
			x.Regime = first.Regime
		}
	}
	for i := range p.Told {
		t := &p.Told[i]
		t.By = cmp.Or(t.By, t.About)
		slices.SortStableFunc(t.Facts, func(a, b FactValue) int { return cmp.Compare(factPlace(a.key), factPlace(b.key)) })
	}
	for i := range p.Directives {
		d := &p.Directives[i]
		d.HoursSaid = d.HoursSaid || d.Hours != 0
	}
	for i := range p.Connections {
		x := &p.Connections[i]
		x.Stance = cmp.Or(x.Stance, Supposed)
	}
	for i := range p.Effects.Leads {
		x := &p.Effects.Leads[i]
		x.Stance = cmp.Or(x.Stance, Supposed)
	}
	for i := range p.Steps {
		x := &p.Steps[i]
		x.TasksSaid, x.DaysSaid = x.TasksSaid || x.Tasks != 0, x.DaysSaid || x.Days != 0
	}
	for i := range p.Consents {
		r := &p.Consents[i]
		r.Giver = cmp.Or(r.Giver, r.About)
	}
	for i := range p.Notices {
		n := &p.Notices[i]
		if len(n.About) == 0 {
			n.About = []string{n.Told}
		}
	}
	return p
}
