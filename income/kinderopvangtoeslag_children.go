package income

import "github.com/integraal/integraal"

// kotChild is what counts of the care of a child in the month.
type kotChild struct {
	counts answer
	hours  Uren                              // of the month, also above the limit
	costs  integraal.Exact[integraal.Yearly] // at most, when it is open
	mixed  bool                              // more hours than the limit, at different prices
}

// child adds up the care of a child: for each the part of the hourly price that
// counts, times the hours, of which at most 230 a month count. Where it is open
// whether or how much care counts, it is taken at the most.
func (d *kotDay) child(c *eenKind) kotChild {
	own := c.own()
	is := presence(c.care)
	if own == no || is == no {
		return kotChild{counts: no}
	}
	care := *valueOf(c.care)
	if is == open {
		most, _ := d.highest(integraal.CentsPerHour(integraal.MaxCents))
		return kotChild{hours: d.limit(), costs: kosten(most, d.limit())}
	}
	sum := kotChild{counts: no}
	var top integraal.PerHour
	for i := range care {
		one, price := d.care(&care[i])
		if one.counts == no {
			continue
		}
		sum.mixed = sum.mixed || sum.hours > 0 && price != top
		top = integraal.Greater(top, price)
		if sum.hours == 0 {
			sum.costs = one.costs // of hours there are none but these
		} else {
			sum.costs = sum.costs.Plus(one.costs)
		}
		sum.hours += one.hours
		if sum.counts != open {
			sum.counts = one.counts
		}
	}
	if limit := d.limit(); sum.hours > limit {
		sum.costs = kosten(top, limit)
	} else {
		sum.mixed = false
	}
	if sum.counts == yes {
		sum.counts = own
	}
	return sum
}

// own is whether the child is one for whom there can be a claim.
func (c *eenKind) own() answer { return and(yesNo(c.inHousehold), not(yesNo(c.secondary))) }

// care is what counts of one care, with the part of its hourly price that does.
// Care without hours or without a price that the parents pay counts not.
func (d *kotDay) care(o *Opvang) (c kotChild, price integraal.PerHour) {
	registered, hours, paid := yesNo(&o.Registered), read(&o.Hours), read(&o.Price)
	soort, kind := o.Soort.Value()
	if registered == no || hours.known && hours.is == 0 || paid.known && paid.is.IsZero() {
		return kotChild{counts: no}, price
	}
	if !hours.known {
		hours.is = d.limit()
	}
	if !paid.known {
		paid.is = integraal.CentsPerHour(integraal.MaxCents)
	}
	differs := false
	if kind {
		price = d.counted(soort, paid.is)
	} else {
		price, differs = d.highest(paid.is)
	}
	c = kotChild{hours: hours.is, costs: kosten(price, hours.is)}
	if registered == yes && hours.known && paid.known && (kind || !differs) {
		c.counts = yes
	}
	return c, price
}

// kotSum is what the children come to.
type kotSum struct {
	first     kotChild
	tied      bool                              // another child has as many hours
	firstAt   int                               // which child that is
	others    integraal.Exact[integraal.Yearly] // the costs of the other children
	any       bool                              // some care counts, or may
	open      bool                              // of some it is open whether or how much counts
	uncovered int                               // a child of whom it is not known which hours count, or -1
}

// add takes in a child. The first child is the one with the most hours, of
// those with as many the one with the lowest costs (art. 3 lid 2 and 3). For
// two of whom the costs are the same too, it makes no difference.
func (s *kotSum) add(c *kotChild, i int) {
	if c.counts == no {
		return
	}
	s.open = s.open || c.counts == open
	if c.mixed && s.uncovered < 0 {
		s.uncovered = i
	}
	switch {
	case s.any && c.hours > s.first.hours:
		s.tied = false
	case s.any && c.hours == s.first.hours:
		s.tied = true
	}
	switch {
	case !s.any:
		s.first, s.firstAt = *c, i
	case s.first.after(c):
		s.others = s.others.Plus(s.first.costs)
		s.first, s.firstAt = *c, i
	default:
		s.others = s.others.Plus(c.costs)
	}
	s.any = true
}

// after reports whether o and not c is the first child.
func (c *kotChild) after(o *kotChild) bool {
	if c.hours != o.hours {
		return c.hours < o.hours
	}
	return o.costs.Minus(c.costs).IsNegative()
}

// care notes what the care of a child cannot be.
func (q *inquiry) care(c *eenKind, i int) {
	care := *valueOf(c.care)
	if len(care) > maxPersons {
		q.fault("facts.range", field("children", i, "care"), textTooMany)
		return
	}
	for j := range care {
		o := &care[j]
		fault := func(name, code string, text integraal.Text) {
			q.fault(code, field(field("children", i, "care"), j, name), text)
		}
		if soort, known := o.Soort.Value(); known && !soort.valid() || o.Soort.State() == integraal.KnownAbsent {
			fault("soort", "fact.impossible", textCareKind)
		}
		switch hours, _ := o.Hours.Value(); {
		case hours < 0:
			fault("hours", "amount.negative", textHoursNegative)
		case hours > HoursOf(hoursOfMonth, 0):
			fault("hours", "amount.range", textHoursRange)
		}
		switch price, _ := o.Price.Value(); {
		case price.IsNegative():
			fault("price", "amount.negative", textNegative)
		case price.Cents() > integraal.MaxCents:
			fault("price", "amount.range", textRange)
		}
	}
}
