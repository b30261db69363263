package income

import (
	"slices"

	"github.com/integraal/integraal"
)

// Arrears is what was missed of a scheme up to and including the month of the day
// that is asked, or for the kinderbijslag its quarter.
type Arrears struct {
	// Parts are the months that can still be asked, oldest first. Each is found by
	// the norms of its own first day. A change after that day counts from the next
	// month (Awir art. 5) or quarter (AKW art. 11 lid 2); an AOW that goes up counts
	// for the whole month of the change (AOW art. 17 lid 3 and 5).
	Parts []Part
	// Missed is the sum of what is missed over the Parts that are known. AtLeast is
	// whether there are others: a fact or a norm is missing, or nothing is said of a
	// time that can still be asked too.
	Missed  integraal.Amount
	AtLeast bool
	// Over is what was received in the Parts beyond what is due. It is not taken off
	// Missed: of a toeslag it is settled with it over the year.
	Over integraal.Amount
	// Since is the first day of the oldest Part in which something is missed. LastDay
	// is the last day on which all can be asked that is missed, or of which it is not
	// known whether it is, and By the provision. They are unset where there is none.
	Since   integraal.Date
	LastDay integraal.Date
	By      integraal.Citation
	// Untold is the time that can still be asked and of which the course says
	// nothing.
	Untold integraal.Period
	// Years are the sums of the calendar years of the Parts.
	Years []ArrearsYear
	// Lapsed is what can no longer be asked. None of it is in Missed.
	Lapsed Lapsed
	// Before are the days of the course before the first that there are norms for.
	// Nothing is said of them.
	Before integraal.Period
	// Estimated is whether what is due is known in every alternative too, in each of
	// the Parts that are known. Only then Safe is set: what of Missed is due whichever
	// of them turns out to be so.
	Estimated bool
	Safe      integraal.Amount
	// Back is, for each alternative in its order, what of all that is due over the
	// known Parts would have to be paid back if it turns out to be so, each month by
	// itself.
	Back []ArrearsBack
	// Why explains the sum: a line for each row of months that are alike. It is nil
	// without an explanation.
	Why *integraal.Explanation
}

// ArrearsBack is what would have to be paid back in an alternative. Known is whether
// that could be found out; else Amount says nothing.
type ArrearsBack struct {
	Known  bool
	Amount integraal.Amount
}

// ArrearsYear is what is missed over the Parts in a calendar year.
type ArrearsYear struct {
	Year   int
	Missed integraal.Amount
	// Rounding is what the tegemoetkoming of a berekeningsjaar comes to beyond the
	// twelve advances, as it is rounded once (Awir art. 14 lid 4). It is not in
	// Missed, and known only for twelve months at the same yearly amount.
	Rounding integraal.Amount
}

// Lapsed is what can no longer be asked. Whether the award to someone who did ask, and
// gets too little, can still be revised is not computed.
type Lapsed struct {
	// Period is from the start of the course to the last day that can no longer be
	// asked. The zero Period says that nothing lapsed.
	Period integraal.Period
	// Ended is the last day on which the newest of it could be asked, By the
	// provision. They are unset for the bijstand, which starts on the day of the
	// melding.
	Ended integraal.Date
	By    integraal.Citation
	// Parts, Missed and AtLeast are as in [Arrears].
	Parts   []Part
	Missed  integraal.Amount
	AtLeast bool
}

// Part is a calendar month in which a scheme can be missed; of the kinderbijslag it
// is a calendar quarter.
type Part struct {
	First, Last integraal.Date
	// Verdict is Applies where less was received than was due, AppliesNot where no
	// less was or nothing was due, and Undetermined where that is not known.
	Verdict integraal.Verdict
	// Due, Received and Missed are amounts over the part. They are 0 where they are
	// not known. Over is what was received beyond what was due.
	Due, Received, Missed, Over integraal.Amount
	// Failed are the conditions of a scheme that applied not, with the provision.
	Failed []integraal.Condition
	// Missing are the facts that keep it open, and Uncovered is why there is no
	// answer: dated.outside or rule.uncovered.
	Missing   []integraal.Missing
	Uncovered integraal.Faults
	// LastDay is the last day to ask for it, by By.
	LastDay integraal.Date
	By      integraal.Citation
	// Why is how what is due was found, with the norms of the part; nil without an
	// explanation.
	Why *integraal.Explanation

	due    integraal.Verdict
	yearly integraal.PerYear
	per    Period
}

// known is whether what was missed is known.
func (p *Part) known() bool { return p.Verdict != integraal.Undetermined && p.Uncovered == nil }

// UptakeOver sets what is received against what every scheme comes to on a day, as
// [Uptake] does, and what was missed before it, by the built-in norms: see [Arrears].
// A household that stayed as it is since the start of the year is one situation:
//
//	gaps, err := income.UptakeOver(income.Course{{From: since, Household: h, Received: r}}, day, false)
//
// Alternatives are the course as it may turn out to be instead; what they receive
// counts for nothing. With explain every gap, and every part of it, says how it was found.
//
// The schemes of a municipality are asked by its settings with [Norms.In]: each day by
// those that hold on it. What it may give has no arrears, as the municipality says from
// when.
//
// The faults are those of [Assess], amount.negative and amount.range of what is
// received, and those of the course: fact.missing for one without a situation,
// facts.range for more than a thousand, fact.impossible for a situation without a day,
// and facts.contradiction for one after the day, or on the day of another. Each has
// the place of the situation, as course[0].members[1].born or alternatives[0][2].from.
// Someone born after the first day of a situation is facts.contradiction: they come
// with a situation of their own.
func UptakeOver(course Course, day integraal.Date, explain bool, alternatives ...Course) ([]Gap, error) {
	return BuiltIn().UptakeOver(course, day, explain, alternatives...)
}

// UptakeOver is the function [UptakeOver] by these norms.
func (n *Norms) UptakeOver(course Course, day integraal.Date, explain bool, alternatives ...Course) ([]Gap, error) {
	if _, err := n.On(day); err != nil {
		return nil, err
	}
	q := inquiry{day: day}
	base := newTimeline(n, course, &q, "course", explain)
	others := make([]*timeline, len(alternatives))
	for i, c := range alternatives {
		others[i] = newTimeline(n, c, &q, indexed("alternatives", i), false)
	}
	if len(q.Faults) > 0 {
		return nil, q.Faults.Err()
	}
	base.check()
	for _, o := range others {
		o.check()
	}
	if err := faultsOf(base, others); err != nil {
		return nil, err
	}
	gaps, err := base.gaps(day, others)
	if err == nil {
		err = faultsOf(base, others) // of days after the first of a situation
	}
	if err != nil {
		return nil, err
	}
	return gaps, nil
}

func faultsOf(base *timeline, others []*timeline) error {
	faults := slices.Clone(base.faults)
	for _, o := range others {
		faults = append(faults, o.faults...)
	}
	return faults.Err()
}

// gaps are those of the day with their arrears.
func (t *timeline) gaps(day integraal.Date, others []*timeline) ([]Gap, error) {
	now := t.assess(day)
	var then []*Assessment
	for _, o := range others {
		then = append(then, o.assess(day))
	}
	if now == nil || slices.Contains(then, nil) {
		return nil, nil // the faults of the situations say why
	}
	gaps, err := Uptake(now, t.on(day).receives(), then...)
	if err != nil {
		return nil, err
	}
	for i := range gaps {
		g := &gaps[i]
		if g.Scheme >= SchemeInkomenstoeslag {
			g.Arrears = &Arrears{} // the municipality says from when: nothing is added up
			continue
		}
		g.Arrears = t.arrears(g.Scheme, day, others)
		g.startFrom(day)
	}
	return gaps, nil
}

// startFrom moves the start of the term to the first part in which something can be
// due, if that is later.
func (g *Gap) startFrom(day integraal.Date) {
	if g.Term.From.IsZero() || g.Scheme == SchemeBijstand {
		return
	}
	for i := range g.Arrears.Parts {
		p := &g.Arrears.Parts[i]
		if p.First.Before(g.Term.From) || p.due == integraal.AppliesNot {
			continue
		}
		g.Term.From = p.First
		return
	}
	if g.Scheme == SchemeAOW || g.Scheme == SchemeAOWPartner {
		return // it starts on the day itself (AOW art. 16 lid 1)
	}
	if at := g.Arrears.Untold.Until; !at.IsZero() && !at.Before(g.Term.From) && !at.Before(day) {
		g.Term.From = at.AddDays(1)
	}
}
