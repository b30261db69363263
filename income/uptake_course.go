package income

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
)

// Situation is a household and what it receives, as they are from a day on.
type Situation struct {
	// From is the first day on which it is so. It stays so until the next situation
	// of the course, or else to the day that is asked. A member who dies in that
	// time is no member from the day after; that the claimant does is
	// facts.contradiction.
	From integraal.Date
	// Household is the household; nil when nothing is known of it.
	Household *Household
	// Received is what is received; nil when nothing is known of it.
	Received *Received
}

// Course is a household through time, as situations in any order. Nothing is said
// of the days before the first.
//
// What is a fact of a calendar year is that of the year of From: toetsingsinkomen,
// rendementsgrondslag, whether someone was partner or medebewoner the whole year,
// what was received earlier in the year, all costs of twelve months and the
// draagkracht of a period that was used. In a later year these are unknown: each
// calendar year gets a situation of its own that says them.
type Course []Situation

// atPlace is a situation with its place in the course as it was given, and the same
// household without the facts of the year.
type atPlace struct {
	from        integraal.Date
	year        int // of the situation as it was given
	at          int
	household   *Household
	nextYears   *Household
	received    *Received
	nothingSaid Received
}

// stretches are the situations in the order of their days. The faults are
// fact.missing for a course without any, facts.range for one of more than a
// thousand, fact.impossible for a From that is no day, and facts.contradiction for
// one after the day that is asked or the same as another.
func (c Course) stretches(q *inquiry, path string) []atPlace {
	switch {
	case len(c) == 0:
		q.fault("fact.missing", path, textNoSituation)
	case len(c) > maxPersons:
		q.fault("facts.range", path, textTooMany)
		return nil
	}
	list := make([]atPlace, len(c))
	for i := range c {
		from := field(path, i, "from")
		switch {
		case c[i].From.IsZero():
			q.fault("fact.impossible", from, textDayAbsent)
		case c[i].From.After(q.day):
			q.contradict(from, "day")
		}
		list[i] = atPlace{from: c[i].From, year: c[i].From.Year(), at: i, household: c[i].Household, received: c[i].Received}
	}
	slices.SortFunc(list, func(a, b atPlace) int {
		return cmp.Or(a.from.Compare(b.from), cmp.Compare(a.at, b.at))
	})
	for i := 1; i < len(list); i++ {
		if a, b := &list[i-1], &list[i]; a.from == b.from && !a.from.IsZero() {
			q.contradict(field(path, b.at, "from"), field(path, a.at, "from"))
		}
	}
	return q.splitByDeath(list)
}

// splitByDeath splits each situation after the day on which a member died in it.
// Of who died nothing is asked any more that is of the living.
func (q *inquiry) splitByDeath(list []atPlace) []atPlace {
	all := make([]atPlace, 0, len(list))
	for i := range list {
		until := q.day
		if i+1 < len(list) {
			until = list[i+1].from.AddDays(-1)
		}
		all = append(all, list[i])
		for _, from := range list[i].household.deathsIn(list[i].from, until) {
			next := all[len(all)-1]
			next.from, next.household, next.nextYears = from, next.household.after(from), nil
			all = append(all, next)
		}
	}
	return all
}

// deathsIn are the days right after a member died, of a stretch of days.
func (h *Household) deathsIn(first, last integraal.Date) []integraal.Date {
	if h == nil {
		return nil
	}
	var days []integraal.Date
	list := *valueOf(&h.Members)
	for i := range list {
		died, known := list[i].Died.Value()
		if next := died.AddDays(1); known && !died.IsZero() && !died.Before(first) && !next.After(last) {
			days = append(days, next)
		}
	}
	slices.SortFunc(days, integraal.Date.Compare)
	return slices.Compact(days)
}

// after is the household from a day on, without what is said of the living about
// members who died before it.
func (h *Household) after(day integraal.Date) *Household {
	c := *h
	c.Members = integraal.Map(h.Members, func(list []Member) []Member {
		list = slices.Clone(list)
		for i := range list {
			m := &list[i]
			if died, known := m.Died.Value(); !known || !died.Before(day) {
				continue
			}
			m.Werk, m.Inkomsten, m.Toetsingsinkomen = unsaid(m.Werk), unsaid(m.Inkomsten), unsaid(m.Toetsingsinkomen)
			m.Activity, m.Insured = unsaid(m.Activity), unsaid(m.Insured)
			m.AsChild.Care, m.AsChild.Kinderbijslag = unsaid(m.AsChild.Care), unsaid(m.AsChild.Kinderbijslag)
		}
		return list
	})
	return &c
}

// of is the household on a day of the situation.
func (s *atPlace) of(day integraal.Date) *Household {
	if s.household == nil {
		s.household = &Household{}
	}
	if day.Year() == s.year {
		return s.household
	}
	if s.nextYears == nil {
		s.nextYears = inNextYears(s.household)
	}
	return s.nextYears
}

func (s *atPlace) receives() *Received {
	if s.received == nil {
		return &s.nothingSaid
	}
	return s.received
}

// inNextYears is the household without what is a fact of its calendar year.
func inNextYears(h *Household) *Household {
	c := *h
	c.Claimant = withoutYear(h.Claimant)
	c.Giften = integraal.Map(h.Giften, func(g Giften) Giften {
		g.Earlier, g.Bijdragen = unsaid(g.Earlier), unsaid(g.Bijdragen)
		return g
	})
	costs := &c.Gemeente.Bijzonder
	costs.CostsInYear, costs.Used = unsaid(costs.CostsInYear), unsaid(costs.Used)
	c.Members = integraal.Map(h.Members, func(list []Member) []Member {
		list = slices.Clone(list)
		for i := range list {
			list[i].Inwoner = withoutYear(list[i].Inwoner)
			list[i].WholeYear = unsaid(list[i].WholeYear)
		}
		return list
	})
	return &c
}

func withoutYear(i Inwoner) Inwoner {
	i.Toetsingsinkomen, i.Rendementsgrondslag = unsaid(i.Toetsingsinkomen), unsaid(i.Rendementsgrondslag)
	i.Inkomsten = integraal.Map(i.Inkomsten, func(list []Inkomen) []Inkomen {
		list = slices.Clone(list)
		for k := range list {
			list[k].Earlier = unsaid(list[k].Earlier)
		}
		return list
	})
	return i
}

// unsaid is a fact that was known, unknown; one that was not stays as it was.
func unsaid[T any](f integraal.Fact[T]) integraal.Fact[T] {
	if s := f.State(); s == integraal.Known || s == integraal.KnownAbsent {
		return integraal.Fact[T]{}
	}
	return f
}

// timeline asks the schemes about a course on the days that are needed, each once.
type timeline struct {
	norms     *Norms
	path      string
	explain   bool
	stretches []atPlace
	days      map[integraal.Date]*Assessment
	bad       []bool // of each situation, as it was given: its faults were told
	faults    integraal.Faults
}

func newTimeline(n *Norms, c Course, q *inquiry, path string, explain bool) *timeline {
	return &timeline{
		norms: n, path: path, explain: explain, stretches: c.stretches(q, path),
		days: map[integraal.Date]*Assessment{}, bad: make([]bool, len(c)),
	}
}

// first is the first day of which something is said.
func (t *timeline) first() integraal.Date { return t.stretches[0].from }

// on is the situation of a day, or nil before the first.
func (t *timeline) on(day integraal.Date) *atPlace {
	for i := len(t.stretches) - 1; i >= 0; i-- {
		if s := &t.stretches[i]; !s.from.After(day) {
			return s
		}
	}
	return nil
}

// assess is the assessment of a day; nil where no situation or no norm holds. The
// faults of a situation are told once.
func (t *timeline) assess(day integraal.Date) *Assessment {
	if a, done := t.days[day]; done {
		return a
	}
	t.days[day] = nil
	s := t.on(day)
	if s == nil || t.bad[s.at] {
		return nil
	}
	d, err := t.norms.On(day)
	if err != nil {
		return nil
	}
	a := &Assessment{}
	if err := d.Assess(s.of(day), t.explain, a); err != nil {
		t.bad[s.at] = true
		for _, f := range integraal.FaultsIn(err) {
			t.faults = append(t.faults, f.In(indexed(t.path, s.at)))
		}
		return nil
	}
	t.days[day] = a
	return a
}

// check finds the faults of each situation on its first day.
func (t *timeline) check() {
	for i := range t.stretches {
		s := &t.stretches[i]
		t.assess(s.from)
		var q inquiry
		for scheme := range numSchemes {
			s.receives().of(&q, scheme)
		}
		for _, f := range q.Faults {
			t.faults = append(t.faults, f.In(indexed(t.path, s.at)))
		}
	}
}
