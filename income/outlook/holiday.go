package outlook

import (
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// HolidayOf is what follows the name of a source of bijstand by the rule in the name
// of the [Flow] that is its holiday allowance (Participatiewet art. 45 lid 1).
const HolidayOf = ".vakantietoeslag"

var textHoliday = integraal.Text{NL: "vakantietoeslag bij bijstand", EN: "holiday allowance (bijstand)"}

// reserve is the holiday allowance of one source, in cents.
type reserve struct {
	built   int64 // of months that were paid, for the next June
	held    int64 // of a June that has been, and not paid as the source was stopped
	unbuilt int64 // of months that were not paid, for the next June
	late    int64 // of months that were not paid, before a June that has been
}

// stands is what the household has coming.
func (v reserve) stands() int64 { return v.built + v.held }

// reserves is whether the holiday allowance of a source is reckoned.
func (source *Source) reserves() bool { return source.ByRule && source.Scheme == income.SchemeBijstand }

// holiday is what comes in of the holiday allowance of a source in a month, before
// that of the month itself is set aside: June pays the months before it. What is
// paid back of earlier months has its allowance with it.
func (r *runner) holiday(i int, first integraal.Date, s *state) (Flow, bool) {
	source, v := &r.plan.Sources[i], &s.reserves[i]
	f := Flow{Name: source.Name + HolidayOf, Says: textHoliday}
	f.Day, _ = (&When{Day: source.Day}).due(first)
	back := r.backIn(source.Name, first)
	if back {
		v.built, v.held, v.unbuilt, v.late = v.built+v.unbuilt, v.held+v.late, 0, 0
	}
	june := first.Month() == time.June
	earlier := v.held
	if june {
		v.held, v.late, v.built, v.unbuilt = v.held+v.built, v.late+v.unbuilt, 0, 0
	}
	if v.held == 0 {
		return f, false
	}
	if r.stopped(source.Name, f.Day) && !back {
		f.Stopped = cents(v.held)
		return f, june
	}
	f.Amount, f.Back = cents(v.held-earlier), cents(earlier)
	v.held = 0
	return f, true
}

// setAside adds the allowance of a month to what is built up, or to what is not.
func (v *reserve) setAside(n int64, stopped bool) {
	if stopped {
		v.unbuilt += n
		return
	}
	v.built += n
}

// holidayAssumed are the assumptions on the holiday allowance of bijstand.
func (p *Plan) holidayAssumed() []integraal.Name {
	byRule, given := false, false
	for i := range p.Sources {
		source := &p.Sources[i]
		byRule = byRule || source.reserves()
		given = given || source.Scheme == income.SchemeBijstand && (!source.ByRule || p.sets(source.Name))
	}
	var names []integraal.Name
	if byRule {
		names = append(names, AssumeHoliday, AssumeHolidayEnd)
	}
	if given {
		names = append(names, AssumeHolidayGiven)
	}
	return names
}

// sets is whether a change gives a source an amount.
func (p *Plan) sets(name string) bool {
	for i := range p.Changes {
		for j := range p.Changes[i].Set {
			if p.Changes[i].Set[j].Name == name {
				return true
			}
		}
	}
	return false
}
