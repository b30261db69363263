package income

import "github.com/integraal/integraal"

// AgainBijstand asks the algemene bijstand once more of the household that a was
// assessed of on the same day, after amounts of income in it changed: Werk and
// Inkomsten of the claimant and the members. Nothing else may have changed. With
// [Day.AgainToeslagen] it spares a curve or a simulation what income does not
// touch. The faults are those of [Day.Assess].
func (d *Day) AgainBijstand(a *Assessment) error {
	if d == nil || d.dayValues == nil || a.room.h == nil {
		return errNoDay
	}
	q := inquiry{day: d.date, in: &a.room, vetted: true}
	s := a.straightOn(d)
	faults := d.assessBijstand(&q, &s, nil)
	if a.deaths(&a.room); len(faults) == 0 {
		return nil
	}
	return a.placed(faults)
}

// AgainToeslagen does so of the toeslagen, and of the bijzondere bijstand and the
// local schemes of a municipality, after the Toetsingsinkomen of the claimant and
// the members and the Income of Gemeente changed. The bijstand has been asked
// before.
func (d *Day) AgainToeslagen(a *Assessment) error {
	if d == nil || d.dayValues == nil || a.room.h == nil {
		return errNoDay
	}
	q := inquiry{day: d.date, in: &a.room, vetted: true}
	s := a.straightOn(d)
	faults := d.assessToeslagen(&q, &s, nil)
	faults = append(faults, d.againGemeente(&q, a)...)
	if a.deaths(&a.room); len(faults) == 0 {
		return nil
	}
	return a.placed(faults)
}

// againGemeente asks the schemes of a municipality that turn on the income of the
// month: the others were answered.
func (d *Day) againGemeente(q *inquiry, a *Assessment) integraal.Faults {
	if d.lokaal == nil {
		return nil
	}
	if uncovered, wrong := d.assessable(a, &a.room); uncovered != nil || wrong != nil {
		return wrong
	}
	a.Regelingen = a.Regelingen[:0]
	m := gemeentelijk{d: d, a: a, p: &a.room}
	if m.read(q.next()); m.faults != nil {
		return m.faults
	}
	var faults integraal.Faults
	if !a.BijzondereBijstand.Nobody {
		faults = m.bijzonder(q.next(), faults)
	}
	return m.regelingen(q, faults)
}

// placed are faults with the paths of the household, after which an assessment is
// none.
func (a *Assessment) placed(faults integraal.Faults) error {
	for i := range faults {
		faults[i].Path = a.room.place(faults[i].Path)
	}
	a.clear()
	return faults.Err()
}
