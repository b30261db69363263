package outlook

import (
	"slices"

	"github.com/integraal/integraal"
)

// bills pays the costs of a month in their order, as far as there is money.
func (r *runner) bills(m *Month, first integraal.Date, s *state, money int64) int64 {
	for i := range r.plan.Costs {
		c := &r.plan.Costs[i]
		b := Bill{Name: c.Name, To: c.To, Says: c.Says, Kind: c.Kind}
		day, due := c.due(first)
		if from, later := r.plan.starts(c.Name); later && day.Before(from) {
			due = false
		}
		if due {
			given, _ := r.set(c.Name, c.Amount, day)
			n := r.take(FactCostAmount, c.Name, given)
			paid := min(n, money)
			money -= paid
			b.Due, b.Paid = cents(n), cents(paid)
			if c.Kind == Living {
				m.Without = m.Without.Plus(cents(n - paid))
			} else {
				s.arrears[i] += n - paid
			}
			m.Shortfall = m.Shortfall.Plus(cents(n - paid))
		}
		b.Arrears = cents(s.arrears[i])
		m.Due, m.Paid = m.Due.Plus(b.Due), m.Paid.Plus(b.Paid)
		m.Costs = append(m.Costs, b)
	}
	return money
}

// instalments pays what was agreed on debts.
func (r *runner) instalments(m *Month, first integraal.Date, s *state, money int64) int64 {
	for i := range r.plan.Debts {
		d := &r.plan.Debts[i]
		from, later := r.plan.starts(d.Name)
		if later && from.After(first.LastOfMonth()) {
			continue
		}
		if later && from.FirstOfMonth() == first {
			s.owed[i] = r.take(FactOwed, d.Name, d.Owed)
		}
		n := Instalment{Name: d.Name, To: d.To, Says: d.Says, Paused: r.paused(d, first)}
		if !n.Paused {
			due := min(r.take(FactMonthly, d.Name, d.Monthly), s.owed[i])
			paid := min(due, money)
			money -= paid
			s.owed[i] -= paid
			n.Due, n.Paid = cents(due), cents(paid)
			m.OnDebts = m.OnDebts.Plus(n.Paid)
			m.Unpaid = m.Unpaid.Plus(cents(due - paid))
		}
		n.Owed = cents(s.owed[i])
		m.Debts = append(m.Debts, n)
	}
	return money
}

// onArrears pays older arrears from what is left over.
func (r *runner) onArrears(m *Month, s *state, money int64) int64 {
	if !r.plan.ArrearsFirst {
		return money
	}
	for i := range m.Costs {
		paid := min(s.arrears[i], money)
		money -= paid
		s.arrears[i] -= paid
		m.Costs[i].OnArrears, m.Costs[i].Arrears = cents(paid), cents(s.arrears[i])
		m.OnArrears = m.OnArrears.Plus(cents(paid))
	}
	return money
}

// The provisions that events cite, in the text of July 2026, which is in content
// that of all days that are covered.
var (
	readWgs  = integraal.On(2026, 7, 1)
	bySignal = integraal.Wgs.Art("3", readWgs).Lid("1").Onder("b")
	byTalk   = integraal.Wgs.Art("4", readWgs).Lid("1")
	byThreat = integraal.Wgs.Art("4", readWgs).Lid("2")
)

// ThreatBy is the provision on a situation that threatens: the first talk on debt
// help is then within three working days.
func ThreatBy() integraal.Citation { return byThreat }

// mostMonths is the most months of arrears of which there is an event.
const mostMonths = 3

// events are what happens in a month, with the terms that it bears on.
func (r *runner) events(m *Month, s *state) []Event {
	var list []Event
	for i := range r.plan.Changes {
		c := &r.plan.Changes[i]
		if c.On.FirstOfMonth() != m.First {
			continue
		}
		list = append(list, Event{Name: EventChange, Day: c.On, About: c.Name, Says: c.Says})
		if c.Threat {
			list = append(list, event(EventThreat, c.On, integraal.Text{}, 0, byThreat))
		}
	}
	if !m.Shortfall.Plus(m.Unpaid).IsZero() && !s.short {
		s.short = true
		list = append(list, event(EventSavingsGone, m.First, integraal.Text{}, 0, integraal.Citation{}))
	}
	if !m.Without.IsZero() {
		list = append(list, event(EventWithout, m.First, integraal.Text{}, 0, integraal.Citation{}))
	}
	for i := range m.Costs {
		list = append(list, r.arrears(i, m, s)...)
	}
	return list
}

// arrears are the events of one cost: when its arrears reach one, two and three
// times its amount. Of arrears that were there before the first month the creditor
// can give an early signal from its first day (Wgs art. 3 lid 1 b).
func (r *runner) arrears(i int, m *Month, s *state) []Event {
	b := &m.Costs[i]
	day, due := r.plan.Costs[i].due(m.First)
	amount, _ := r.set(b.Name, r.plan.Costs[i].Amount, m.First.LastOfMonth())
	one, _ := amount.Value()
	var list []Event
	if s.reached[i] > 0 && !s.told[i] {
		list = s.signal(i, b, m.First)
	}
	if b.Kind == Living || !due || one.IsZero() {
		return list
	}
	months := int(min(mostMonths, b.Arrears.Cents()/one.Cents()))
	for n := s.reached[i] + 1; n <= months; n++ {
		e := event(EventArrears, day, b.Says, n, integraal.Citation{})
		e.About = b.Name
		list = append(list, e)
	}
	s.reached[i], s.told[i] = months, s.told[i] && months > 0
	if months > 0 && !s.told[i] {
		list = append(list, s.signal(i, b, day)...)
	}
	return list
}

// signal is that a creditor can give an early signal of arrears, and the talk that
// the municipality then offers.
func (s *state) signal(i int, b *Bill, day integraal.Date) []Event {
	if b.Kind > HealthInsurance {
		return nil
	}
	e := event(EventSignal, day, b.Says, 0, bySignal)
	e.About, s.told[i] = b.Name, true
	list := []Event{e}
	if !s.signalled {
		s.signalled = true // the term is the same for all
		list = append(list, event(EventTalk, day, integraal.Text{}, 0, byTalk))
	}
	return list
}

func event(name integraal.Name, day integraal.Date, about integraal.Text, months int, by integraal.Citation) Event {
	return Event{
		Name: name, Day: day, Months: months, By: by,
		Says: dictionary[name].With(integraal.PutText("about", about), integraal.PutText("months", monthsOf[months])),
	}
}

// assumed are the assumptions of the plan and those of the reckoning.
func (p *Plan) assumed() []Assumption {
	names := []integraal.Name{AssumeMonthOrder, AssumeCostOrder, AssumeWhole, AssumeArrearsLeft, AssumeSignal}
	if p.ArrearsFirst {
		names[3] = AssumeArrearsFirst
	}
	for i := range p.Sources {
		if p.Sources[i].ByRule {
			names = append(names, AssumeByRule)
			break
		}
	}
	names = append(names, p.holidayAssumed()...)
	for i := range p.Changes {
		if !p.Changes[i].LawOf.IsZero() && !slices.Contains(names, AssumeLawOf) {
			names = append(names, AssumeLawOf)
		}
	}
	list := append([]Assumption(nil), p.Assumptions...)
	for _, n := range names {
		list = append(list, Assumption{Name: n, Says: dictionary[n]})
	}
	end := p.From.FirstOfMonth().AddMonths(p.Months)
	for i := range p.Changes {
		if on := p.Changes[i].On; !on.Before(end) {
			list = append(list, Assumption{Name: AssumeLater, Says: dictionary[AssumeLater].With(integraal.Put("day", on))})
		}
	}
	return list
}
