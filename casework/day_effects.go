package casework

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/discretionary"
)

// effectsBy takes out what of the effects and the bookings was told, or happened,
// only after a day.
func (p *Parts) effectsBy(day integraal.Date) {
	later := func(d integraal.Date) bool { return d.After(day) }
	e := &p.Effects
	e.Asked = without(e.Asked, func(x *Asked) bool { return later(x.Told.On) })
	e.Deeds = without(e.Deeds, func(x *Deed) bool { return later(x.Told.On) })
	e.Reversed = without(e.Reversed, func(x *Reversal) bool { return later(x.Told.On) || later(x.On) })
	e.Harms = without(e.Harms, func(x *Harm) bool { return later(x.Told.On) || later(x.On) })
	e.Leads = without(e.Leads, func(x *Lead) bool { return later(x.Told.On) })
	e.Repairs = without(e.Repairs, func(x *Mended) bool { return later(x.Told.On) })
	e.Meant = without(e.Meant, func(x *Meaning) bool { return later(x.Told.On) })
	p.Bookings = without(p.Bookings, func(x *Booking) bool { return later(x.Told.On) || later(x.On) })
	p.Bookings = amended(p.Bookings, func(x *Booking) bool { return later(x.PaidOn) || later(x.ReleasedOn) }, func(x *Booking) {
		x.Stand, x.Paid, x.PaidOn, x.ReleasedOn, x.Why = discretionary.Reserved.String(), integraal.Amount{}, integraal.Date{}, integraal.Date{}, ""
	})
	said := func(l *LedTo) bool { return later(l.On) }
	p.Bookings = amended(p.Bookings, func(x *Booking) bool { return hasSome(x.Led, said) }, func(x *Booking) { x.Led = without(x.Led, said) })
}

// sortEffects puts the effects in an order that no hidden record can change.
func (s *sight) sortEffects() {
	e := &s.effects
	byID(e.Asked, func(x *Asked) string { return x.ID })
	byID(e.Deeds, func(x *Deed) string { return x.ID })
	byID(e.Reversed, func(x *Reversal) string { return x.ID })
	byID(e.Harms, func(x *Harm) string { return x.ID })
	byID(e.Leads, func(x *Lead) string { return x.ID })
	byID(e.Repairs, func(x *Mended) string { return x.ID })
	byID(e.Meant, func(x *Meaning) string { return x.ID })
	byID(s.bookings, func(x *Booking) string { return x.ID })
}

func byID[T any](list []T, id func(*T) string) {
	slices.SortStableFunc(list, func(a, b T) int { return cmp.Compare(id(&a), id(&b)) })
}
