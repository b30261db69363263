package workpays

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// LeastLoss is what a cliff costs at least over a year: a euro a month. Toeslagen
// are in whole euros a year, so that what is left ripples by less.
func LeastLoss() integraal.PerYear { return integraal.EuroPerYear(12) }

// Cliff is a stretch of wages in which less is left than with the wage before it.
type Cliff struct {
	// From is the last wage of a month before less is left, and Before what is
	// left with it.
	From   integraal.PerMonth
	Before integraal.PerYear
	// Lowest is the wage with which least is left, and Loss how much less that
	// is than Before.
	Lowest integraal.PerMonth
	Loss   integraal.PerYear
	// Until is the first wage with which as much is left again. It is unset where
	// that is beyond what was looked at.
	Until    integraal.PerMonth
	Regained bool
	Falls    []Fall // from From to Lowest
	Drops    []Drop // in between
}

// Fall is a part that falls on the way to the lowest point, with the provisions by
// which it does.
type Fall struct {
	Part   Part
	Change integraal.PerYear // below nil
	// Ended is whether nothing of it is left.
	Ended bool
	By    []integraal.Citation
}

// Drop is a euro of wage with which a part falls by more than that euro brings.
type Drop struct {
	At integraal.PerMonth // with one euro less it is still there
	Fall
}

// Cliffs are those between two wages of a month, in whole euros from the first. Where
// the law does not say what is left ([Point.Uncovered]), the wages on both sides of
// that are looked at apart: [Work.Unsaid] are those stretches.
func (w *Work) Cliffs(from, to integraal.PerMonth) (integraal.Outcome[[]Cliff], error) {
	wages := Wages(from, to, integraal.EuroPerMonth(1))
	c, err := w.Curve(wages)
	if err != nil {
		return integraal.Outcome[[]Cliff]{}, err
	}
	if c.Verdict() == integraal.Undetermined {
		return integraal.Open[[]Cliff](c.Missing()...), nil
	}
	curve, _ := c.Value()
	cliffs := []Cliff{}
	for _, s := range stretches(curve.Points, false) {
		points := curve.Points[s[0]:s[1]]
		for _, d := range dips(points) {
			cliff, err := w.explain(points, d)
			if err != nil {
				return integraal.Outcome[[]Cliff]{}, err
			}
			cliffs = append(cliffs, cliff)
		}
	}
	return integraal.Yes(cliffs), nil
}

// Unsaid is a stretch of wages of which the law does not say what is left, with why.
type Unsaid struct {
	From, To integraal.PerMonth
	Why      []integraal.Text
}

// Unsaid are the stretches between two wages of a month of which the law does not say
// what is left, in whole euros from the first.
func (w *Work) Unsaid(from, to integraal.PerMonth) ([]Unsaid, error) {
	c, err := w.Curve(Wages(from, to, integraal.EuroPerMonth(1)))
	if err != nil {
		return nil, err
	}
	curve, _ := c.Value()
	var list []Unsaid
	for _, s := range stretches(curve.Points, true) {
		list = append(list, Unsaid{curve.Points[s[0]].Gross, curve.Points[s[1]-1].Gross, curve.Uncovered})
	}
	return list, nil
}

// stretches are the first points of each run that is covered or not, and the ends.
func stretches(points []Point, uncovered bool) (list [][2]int) {
	from := -1
	for i := 0; i <= len(points); i++ {
		in := i < len(points) && points[i].Uncovered == uncovered
		switch {
		case in && from < 0:
			from = i
		case !in && from >= 0:
			list, from = append(list, [2]int{from, i}), -1
		}
	}
	return list
}

// dip is a cliff by the places of its points; until is after them all where what is
// left does not come back.
type dip struct{ from, lowest, until int }

// dips are the stretches in which less is left than before.
func dips(points []Point) []dip {
	var found []dip
	var peak, lowest int
	end := func(until int) {
		if !LeastLoss().MoreThan(points[peak].net.Minus(points[lowest].net)) {
			found = append(found, dip{peak, lowest, until})
		}
	}
	for i := range points {
		switch net := points[i].net; {
		case points[peak].net.MoreThan(net):
			if points[lowest].net.MoreThan(net) || lowest == peak {
				lowest = i
			}
		default:
			if lowest != peak {
				end(i)
			}
			peak, lowest = i, i
		}
	}
	if lowest != peak {
		end(len(points))
	}
	return found
}

// explain makes a cliff of a dip.
func (w *Work) explain(points []Point, d dip) (Cliff, error) {
	a, b := &points[d.from], &points[d.lowest]
	c := Cliff{From: a.Gross, Before: a.net, Lowest: b.Gross, Loss: a.net.Minus(b.net)}
	if d.until < len(points) {
		c.Until, c.Regained = points[d.until].Gross, true
	}
	falls, err := w.falls(a, b)
	if err != nil {
		return c, err
	}
	c.Falls = falls
	for i := d.from; i < d.lowest; i++ {
		step := between(&points[i], &points[i+1])
		if !slices.ContainsFunc(step.change[:], func(change integraal.PerYear) bool { return change.Plus(step.Gross).IsNegative() }) {
			continue
		}
		falls, err := w.falls(&points[i], &points[i+1])
		if err != nil {
			return c, err
		}
		for _, f := range falls {
			if f.Change.Plus(step.Gross).IsNegative() {
				c.Drops = append(c.Drops, Drop{At: points[i+1].Gross, Fall: f})
			}
		}
	}
	return c, nil
}

// falls are the parts that are lower at b than at a, each with its provisions.
func (w *Work) falls(a, b *Point) ([]Fall, error) {
	before, err := w.why(a)
	if err != nil {
		return nil, err
	}
	after, err := w.why(b)
	if err != nil {
		return nil, err
	}
	var list []Fall
	for part := range NumParts {
		change := b.parts[part].Minus(a.parts[part])
		if !change.IsNegative() || part == Pension {
			continue
		}
		ended := b.parts[part].IsZero() && !a.parts[part].IsZero()
		list = append(list, Fall{Part: part, Change: change, Ended: ended, By: provisions(&before[part], &after[part])})
	}
	return list, nil
}

// reason is what a rule said about a part.
type reason struct {
	steps  []integraal.Step
	failed []integraal.Condition
}

// why are the explanations of the parts at a point.
func (w *Work) why(p *Point) ([NumParts]reason, error) {
	var all [NumParts]reason
	var again Point
	if _, err := w.at(p.Gross, &again); err != nil {
		return all, err
	}
	var a income.Assessment
	if err := w.day.Assess(&w.h, true, &a); err != nil {
		return all, err
	}
	all[Bijstand] = reasonOf(a.Of(income.SchemeBijstand))
	for part, s := range schemeOf {
		all[part] = reasonOf(a.Of(s))
	}
	local := 0
	for answer := range a.Answers() {
		if answer.Scheme != income.SchemeLokaleRegeling || len(w.worth) == 0 {
			continue
		}
		if !w.worth[local].IsZero() {
			r := reasonOf(answer)
			all[Local].steps = append(all[Local].steps, r.steps...)
			all[Local].failed = append(all[Local].failed, r.failed...)
		}
		local++
	}
	taxable := again.parts[Wage].Plus(again.parts[Holiday]).Plus(again.parts[Pension])
	for i, part := range [...]Part{Tax, PartnerTax} {
		r, err := w.whyTax(i, taxable)
		if err != nil {
			return all, err
		}
		all[part] = r
	}
	return all, nil
}

func reasonOf(a income.SchemeAnswer) reason {
	return reason{steps: slices.Clone(a.Why.Steps()), failed: a.Failed}
}

// whyTax is the explanation of the tax of one of the couple.
func (w *Work) whyTax(i int, taxable integraal.PerYear) (reason, error) {
	p := &w.person[i]
	if p.who == nil {
		return reason{}, nil
	}
	own, work := p.income, p.work
	if i == 0 {
		own, work = own.Plus(taxable), work.Plus(taxable)
	}
	f := income.InkomstenbelastingFacts{
		ID: p.who.ID, Born: p.who.Born, Inkomen: integraal.Know(own), Arbeidsinkomen: integraal.Know(work),
		AndereBoxen: integraal.KnowAbsent[integraal.PerYear](), Partner: integraal.KnowAbsent[income.FiscalePartner](),
		JongKind: integraal.Know(w.combination(i, w.person[0].work.Plus(taxable))), AlleenstaandeAOW: w.facts.AlleenstaandeAOW,
	}
	if w.couple {
		f.AlleenstaandeAOW = integraal.Know(false)
	}
	var why integraal.Explanation
	_, err := w.day.Inkomstenbelasting(f, &why)
	return reason{steps: why.Steps()}, err
}

// provisions are those of the conditions that failed, or else of the steps that came
// out otherwise than before.
func provisions(before, after *reason) []integraal.Citation {
	var by []integraal.Citation
	add := func(c integraal.Citation) {
		provision := c.Law() != "" || !c.Read().IsZero() // and no practice
		if provision && !slices.Contains(by, c) {
			by = append(by, c)
		}
	}
	for _, c := range after.failed {
		add(c.By)
	}
	if len(by) > 0 {
		return by
	}
	for _, s := range after.steps {
		same := func(o integraal.Step) bool { return o.Name == s.Name && o.Value == s.Value }
		if !s.Given && !slices.ContainsFunc(before.steps, same) {
			add(s.By)
		}
	}
	for _, s := range before.steps { // what was, and is not any more
		gone := func(o integraal.Step) bool { return o.Name == s.Name }
		if !s.Given && !slices.ContainsFunc(after.steps, gone) {
			add(s.By)
		}
	}
	return by
}
