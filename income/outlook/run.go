package outlook

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// Run is what happens month by month. The outcome is undetermined where a fact is
// missing that one of the months needs, and names all of them.
func Run(p Plan) (integraal.Outcome[*Course], error) {
	var none integraal.Outcome[*Course]
	p = p.whole()
	if err := p.check(); err != nil {
		return none, err
	}
	r := runner{plan: &p, course: &Course{plan: p, Assumptions: p.assumed()}}
	s := r.opening()
	for i := range p.Months {
		r.course.states = append(r.course.states, s.clone())
		m, err := r.month(p.From.FirstOfMonth().AddMonths(i), s)
		if err != nil {
			return none, err
		}
		r.course.Months = append(r.course.Months, m)
	}
	r.course.states = append(r.course.states, s)
	if of := r.amountsOf; !of.IsZero() {
		r.course.Assumptions = append(r.course.Assumptions, Assumption{
			Name: AssumeAmountsOf, Says: dictionary[AssumeAmountsOf].With(integraal.Put("day", of)),
		})
	}
	if len(r.lacks.Missing) > 0 {
		return integraal.Open[*Course](r.lacks.Missing...), nil
	}
	return integraal.Yes(r.course), nil
}

// whole is the plan with what changes bring, which is there from the beginning but
// not paid before its day.
func (p Plan) whole() Plan {
	p.Sources = append([]Source(nil), p.Sources...)
	p.Costs = append([]Cost(nil), p.Costs...)
	p.Debts = append([]Debt(nil), p.Debts...)
	if p.begin != nil {
		return p // they are there already
	}
	for i := range p.Changes {
		c := &p.Changes[i]
		p.Sources = append(p.Sources, c.Sources...)
		p.Costs = append(p.Costs, c.Costs...)
		p.Debts = append(p.Debts, c.Debts...)
	}
	return p
}

// runner goes through the months.
type runner struct {
	plan   *Plan
	course *Course
	lacks  integraal.Lacks
	asked  map[[2]string]bool
	room   income.Assessment
	// amountsOf is the day of which amounts are assumed in a month.
	amountsOf integraal.Date
}

// take reads an amount, and asks it once.
func (r *runner) take(name integraal.Name, who string, f integraal.Fact[integraal.Amount]) int64 {
	var once integraal.Lacks
	v, _, ok := integraal.TakeIfAny(&once, name, who, f)
	if !ok {
		r.note(once.Missing)
	}
	return v.Cents()
}

func (r *runner) note(list []integraal.Missing) {
	if r.asked == nil {
		r.asked = map[[2]string]bool{}
	}
	for _, m := range list {
		key := [2]string{string(m.Fact), m.Who}
		if !r.asked[key] {
			r.asked[key] = true
			m.Settles = false
			r.lacks.Missing = append(r.lacks.Missing, m)
		}
	}
}

// opening is the state before the first month.
func (r *runner) opening() *state {
	p := r.plan
	if p.begin != nil {
		return p.begin.clone()
	}
	s := &state{missed: make([]int64, len(p.Sources)), reserves: make([]reserve, len(p.Sources)), reached: make([]int, len(p.Costs)), told: make([]bool, len(p.Costs))}
	s.savings = r.take(FactSavings, "", p.Savings)
	for i := range p.Costs {
		c := &p.Costs[i]
		s.arrears = append(s.arrears, r.take(FactArrears, c.Name, c.Arrears))
		if one, _ := c.Amount.Value(); one.Cents() > 0 { // what is reached already is no event
			s.reached[i] = int(min(mostMonths, s.arrears[i]/one.Cents()))
		}
	}
	for i := range p.Debts {
		if _, later := p.starts(p.Debts[i].Name); later {
			s.owed = append(s.owed, 0)
			continue
		}
		s.owed = append(s.owed, r.take(FactOwed, p.Debts[i].Name, p.Debts[i].Owed))
	}
	return s
}

// starts is the day from which something is there that a change brings.
func (p *Plan) starts(name string) (integraal.Date, bool) {
	for i := range p.Changes {
		c := &p.Changes[i]
		for _, s := range c.Sources {
			if s.Name == name {
				return c.On, true
			}
		}
		for _, k := range c.Costs {
			if k.Name == name {
				return c.On, true
			}
		}
		for _, d := range c.Debts {
			if d.Name == name {
				return c.On, true
			}
		}
	}
	return integraal.Date{}, false
}

// month reckons one month, from the state before it to the one after.
func (r *runner) month(first integraal.Date, s *state) (Month, error) {
	m := Month{First: first, Opening: cents(s.savings)}
	money := s.savings
	for i := range r.plan.Sources {
		holiday, paid := r.holiday(i, first, s)
		flow, there, err := r.flow(i, first, s)
		if err != nil {
			return m, err
		}
		if there {
			m.receive(flow)
		}
		if paid {
			m.receive(holiday)
		}
	}
	money += m.Received.Cents()
	money = r.bills(&m, first, s, money)
	money = r.instalments(&m, first, s, money)
	money = r.onArrears(&m, s, money)
	s.savings = money
	m.Closing = cents(money)
	for i := range m.Costs {
		m.Arrears = m.Arrears.Plus(m.Costs[i].Arrears)
	}
	for _, owed := range s.owed {
		m.Owed = m.Owed.Plus(cents(owed))
	}
	m.Events = r.events(&m, s)
	return m, nil
}

func (m *Month) receive(f Flow) {
	m.Income = append(m.Income, f)
	m.Received = m.Received.Plus(f.Amount).Plus(f.Back)
}

func cents(n int64) integraal.Amount { return integraal.EuroCents(n) }

// flow is what comes in from a source in a month. What is paid back in it is all
// that was missed until then, a payment of the same month included.
func (r *runner) flow(i int, first integraal.Date, s *state) (Flow, bool, error) {
	source := &r.plan.Sources[i]
	f := Flow{Name: source.Name, Says: source.Says}
	day, due := source.due(first)
	if from, later := r.plan.starts(source.Name); later && day.Before(from) {
		due = false
	}
	if f.Day = day; due {
		amount, aside, err := r.amount(source, day)
		if err != nil {
			return f, false, err
		}
		stopped := r.stopped(source.Name, day)
		s.reserves[i].setAside(aside, stopped)
		if stopped {
			f.Stopped = cents(amount)
			s.missed[i] += amount
		} else {
			f.Amount = cents(amount)
		}
	}
	if r.backIn(source.Name, first) {
		f.Back, s.missed[i] = cents(s.missed[i]), 0
		v := &s.reserves[i]
		v.built, v.unbuilt = v.built+v.unbuilt, 0
	}
	return f, due || !f.Back.IsZero(), nil
}

// backIn is whether what was missed of a source is paid in a month.
func (r *runner) backIn(name string, first integraal.Date) bool {
	for i := range r.plan.Changes {
		c := &r.plan.Changes[i]
		if slices.Contains(c.Back, name) && c.On.FirstOfMonth() == first {
			return true
		}
	}
	return false
}

// stopped is whether a source is not paid on a day.
func (r *runner) stopped(name string, day integraal.Date) bool {
	stopped := false
	for i := range r.plan.Changes {
		c := &r.plan.Changes[i]
		if c.On.After(day) {
			continue
		}
		stopped = stopped && !slices.Contains(c.Resume, name) || slices.Contains(c.Stop, name)
	}
	return stopped
}

// paused is whether nothing is paid on a debt in a month.
func (r *runner) paused(d *Debt, first integraal.Date) bool {
	paused := d.Paused
	for i := range r.plan.Changes {
		c := &r.plan.Changes[i]
		if c.On.After(first.LastOfMonth()) {
			continue
		}
		paused = paused && !slices.Contains(c.Unpause, d.Name) || slices.Contains(c.Pause, d.Name)
	}
	return paused
}

// set is the amount that a change gave to a source or a cost, or else its own.
func (r *runner) set(name string, own integraal.Fact[integraal.Amount], day integraal.Date) (integraal.Fact[integraal.Amount], bool) {
	changed := false
	for i := range r.plan.Changes {
		c := &r.plan.Changes[i]
		if c.On.After(day) {
			continue
		}
		for j := range c.Set {
			if c.Set[j].Name == name {
				own, changed = c.Set[j].Amount, true
			}
		}
	}
	return own, changed
}

// amount is what a source pays on a day, and what is set aside for the holiday
// allowance where that is known.
func (r *runner) amount(source *Source, day integraal.Date) (paid, aside int64, err error) {
	given, changed := r.set(source.Name, source.Amount, day)
	if !source.ByRule || changed {
		return r.take(FactSourceAmount, source.Name, given), 0, nil
	}
	h, norms, law := r.plan.Household, r.plan.Norms, day
	for i := range r.plan.Changes {
		c := &r.plan.Changes[i]
		if c.On.After(day) {
			continue
		}
		if c.Household != nil {
			h = c.Household
		}
		if c.Norms != nil {
			norms = c.Norms
		}
		if !c.LawOf.IsZero() {
			law = c.LawOf
		}
	}
	d, err := norms.On(law)
	if err != nil {
		return 0, 0, err
	}
	if of := d.AmountsOf(); !of.IsZero() {
		r.amountsOf = of
	}
	if err := d.Assess(h, false, &r.room); err != nil {
		return 0, 0, err
	}
	a := r.room.Of(source.Scheme)
	if a.Uncovered != nil {
		return 0, 0, a.Uncovered.Err()
	}
	r.note(a.Missing)
	if b, due := r.room.Bijstand.Outcome.Value(); due && source.reserves() {
		aside = b.Reserved.Cents()
	}
	return a.Amount.Cents, aside, nil
}
