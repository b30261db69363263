package participation

import "github.com/integraal/integraal"

// SubsidyFacts are the facts from which the height of a loonkostensubsidie
// follows, as a part of the minimum wage.
type SubsidyFacts struct {
	ID string
	// The loonwaarde that the college established, as a part of the minimum
	// wage (art. 6 g). Absent: it was left out in consultation with the
	// employer (art. 10d lid 1 b).
	Loonwaarde integraal.Fact[integraal.Rate]
	// Full months since the employment began. Only where the loonwaarde was
	// left out.
	Months integraal.Fact[int]
	// The agreed working time in minutes a week, and that of a full job there.
	WeekMinutes integraal.Fact[int]
	FullMinutes integraal.Fact[int]
}

// The facts of [SubsidyFacts], as answers name them.
const (
	FactLoonwaarde  integraal.Name = "participation.loonwaarde"
	FactMonths      integraal.Name = "participation.monthsEmployed"
	FactWeekMinutes integraal.Name = "participation.weekMinutes"
	FactFullMinutes integraal.Name = "participation.fullMinutes"
	condLoonwaarde  integraal.Name = "participation.condition.loonwaardeBelowMinimum"
	stepShare       integraal.Name = "participation.step.subsidyShare"
)

// The week of art. 10d lid 4 and 5, the months of lid 5.
const (
	subsidyWeek = 36 * 60
	flatMonths  = 6
)

// wml12 was not read.
var wml12 = integraal.WML.Art("12", integraal.Date{})

// SubsidyShare is the loonkostensubsidie as a part of the minimum wage with
// holiday allowance: the difference with the loonwaarde, at most 70% (lid 4),
// or 50% in the first six months while the loonwaarde is left out (lid 5), in
// proportion to a week of 36 hours. The fixed amount for the employer's charges
// comes on top; the minimum wage of the day is for the host to bring in. It
// holds where the holiday allowance of the job is that of the law.
//
// In 2023 the proportion was that of the normal working time of the WML, of
// which the text was not read: participation.unread.
//
// Its faults are participation.day, participation.unread, subsidy.loonwaarde and
// subsidy.hours.
func SubsidyShare(f SubsidyFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[integraal.Rate], error) {
	var none integraal.Outcome[integraal.Rate]
	if err := checkDay(day, provisionsRest...); err != nil {
		return none, err
	}
	if day.Before(readPw2024) {
		return none, unread(integraal.Between(firstDay, readPw2024.AddDays(-1)), []integraal.Citation{wml12})
	}
	var l integraal.Lacks
	week, ok1 := integraal.Take(&l, FactWeekMinutes, f.ID, f.WeekMinutes)
	full, ok2 := integraal.Take(&l, FactFullMinutes, f.ID, f.FullMinutes)
	if ok1 && (week <= 0 || week > 7*24*60) || ok2 && (full <= 0 || full > 7*24*60) {
		l.Faults = append(l.Faults, integraal.NewFault("subsidy.hours", "weekMinutes", integraal.Text{
			NL: "een werkweek van nul of meer uren dan een week heeft", EN: "a working week of zero, or of more hours than a week has",
		}))
	}
	num, den, below := f.fullTimeShare(&l)
	switch {
	case l.Faults != nil:
		return none, l.Faults.Err()
	case !below:
		return integraal.No[integraal.Rate](integraal.Condition{Name: condLoonwaarde, By: CitationOn(day, pw10dLid4)}), nil
	case len(l.Missing) > 0:
		return integraal.Open[integraal.Rate](l.Missing...), nil
	}
	share := integraal.Ratio(num*int64(min(week, full)), den*subsidyWeek)
	integraal.Explain(why, stepShare, share, CitationOn(day, pw10dLid4))
	return integraal.Yes(share), nil
}

// fullTimeShare is the part of the minimum wage for a week of 36 hours, and
// whether the loonwaarde lies below the minimum wage, or may do so.
func (f *SubsidyFacts) fullTimeShare(l *integraal.Lacks) (num, den int64, below bool) {
	value, present, ok := integraal.TakeIfAny(l, FactLoonwaarde, f.ID, f.Loonwaarde)
	switch {
	case !ok:
		return 0, 1, true
	case present:
		return differenceShare(value, l)
	}
	months, ok := integraal.Take(l, FactMonths, f.ID, f.Months)
	if ok && months >= flatMonths {
		// Lid 5: after six months the loonwaarde has to be established.
		l.Missing = append(l.Missing, integraal.Missing{Fact: FactLoonwaarde, Who: f.ID})
	}
	return 1, 2, true
}

// differenceShare is lid 4: one less the loonwaarde, at most 70%.
func differenceShare(loonwaarde integraal.Rate, l *integraal.Lacks) (num, den int64, below bool) {
	n, d := loonwaarde.Fraction()
	switch {
	case n < 0:
		l.Faults = append(l.Faults, integraal.NewFault("subsidy.loonwaarde", "loonwaarde", integraal.Text{
			NL: "een loonwaarde onder nul", EN: "a loonwaarde below zero",
		}))
		return 0, 1, true
	case n >= d:
		return 0, 1, false
	case (d-n)*10 > d*7:
		return 7, 10, true
	}
	return d - n, d, true
}
