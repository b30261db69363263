package participation

import "github.com/integraal/integraal"

// childUnder5 is art. 9a, with art. 9 lid 7 for the tegenprestatie.
func (p *person) childUnder5() draft {
	personal := all(p.age, p.single, p.under5)
	d := draft{
		Exemption: Exemption{
			Kind: ChildUnder5, By: pw9aLid1, Power: MustOnRequest, Lifts: []Duty{SeekWork, Register, AcceptWork, Tegenprestatie},
			Personal: personal.verdict,
		},
		shows: []*Point{showChild}, asks: []*Point{askChildUnder5},
	}
	d.follows, d.Further = p.follows9a()
	if p.held9a(&d, personal) {
		return d
	}
	conditions := all(p.runs, personal, p.monthsLeft(&d), p.willing(&d), p.once(&d))
	if !personal.no() {
		d.Ends = p.latestEnd9a()
	}
	d.stands(conditions)
	d.Says = together(textChildUnder5, until9a(d.Ends), p.left9a())
	return d
}

// held9a fills d for a person who holds the exemption on this day.
func (p *person) held9a(d *draft, personal condition) bool {
	if !p.granted9a.yes() || !p.runs.yes() || p.under5.no() || p.age.no() {
		return false
	}
	d.asks, d.Ends, d.Says = nil, p.endOf9a(), textHolds9a
	if p.single.no() {
		d.Available, d.judgements = ExemptionJudgement, []*Point{judgeNoLonger}
		return true
	}
	d.stands(personal)
	if d.Available == ExemptionAvailable {
		d.Available = ExemptionInForce
	}
	return true
}

// monthsLeft is lid 4: five years at most, less what was used, here and elsewhere.
func (p *person) monthsLeft(d *draft) condition {
	months, _, missing := take(p.ID, FactMonths9a, p.Months9a)
	if missing != nil {
		d.asks = append(d.asks, askMonths)
		return lacking(missing)
	}
	return metIf(max(months, p.monthsHeld()) < monthsOf9a, condMonthsLeft, pw9aLid4)
}

// willing is lid 3. Only the college can find unwillingness; as long as it has
// not said so, its judgement stands open.
func (p *person) willing(d *draft) condition {
	unwilling, present, missing := take(p.ID, FactUnwilling, p.Unwilling)
	if missing != nil {
		d.judgements = append(d.judgements, judgeWilling)
		d.Further = union(d.Further, missing)
		return met()
	}
	return metIf(!present || !unwilling, condWilling, pw9aLid3)
}

// once is lid 2: granted once. What was suspended can be resumed (lid 6),
// which is for the college to look at.
func (p *person) once(d *draft) condition {
	if p.granted9a.open() {
		return lacking(p.granted9a.missing)
	}
	if p.granted9a.no() && p.Ontheffing9a.State() == integraal.Known {
		d.judgements = append(d.judgements, judgeResume)
	}
	return met()
}

// latestEnd9a is the day on which an exemption that begins today ends at the
// latest: the youngest child turns five, or the months are used. It is unset
// when nothing is left.
func (p *person) latestEnd9a() integraal.Date {
	if p.child.IsZero() {
		return integraal.Date{}
	}
	fifth := p.child.Turns(5)
	months, ok := p.monthsUsed()
	months = max(months, p.monthsHeld())
	switch {
	case !ok && months < monthsOf9a:
		return earliest(fifth, p.day.AddMonths(monthsOf9a-months))
	case months >= monthsOf9a:
		return integraal.Date{}
	}
	return earliest(fifth, p.day.AddMonths(monthsOf9a-months))
}

// monthsHeld are the whole months of an exemption that was granted here and is
// over: it can be resumed for what is left of the five years (lid 5 and 6). They
// are the least that was used, and part of all months where those are known.
func (p *person) monthsHeld() int {
	held := p.ontheffing9a
	if p.Ontheffing9a.State() != integraal.Known || held.Until.IsZero() || !held.Until.Before(p.day) {
		return 0
	}
	months := 0
	for months < monthsOf9a && !held.From.AddMonths(months+1).After(dayAfter(held.Until)) {
		months++
	}
	return months
}

func until9a(ends integraal.Date) integraal.Text {
	if ends.IsZero() {
		return integraal.Text{}
	}
	return textUntil9a.With(integraal.Put("day", ends))
}

// left9a says how many months are left.
func (p *person) left9a() integraal.Text {
	months, known := p.monthsUsed()
	months = max(months, p.monthsHeld())
	switch {
	case !known:
		return textMonthsUnknown
	case months >= monthsOf9a:
		return textNothingLeft
	case months > 0:
		return textMonthsLeft.With(
			integraal.Put("used", integraal.Count(months)), integraal.Put("left", integraal.Count(monthsOf9a-months)))
	}
	return integraal.Text{}
}

// follows9a is what follows from the exemption: the plan, the review, training.
func (p *person) follows9a() ([]*Point, []integraal.Missing) {
	follows := make([]*Point, 0, 8)
	follows = append(follows, keepsProvision, p.plan9a(), p.review9a())
	missingDays := p.missingDays9a()
	qualified, present, missing := take(p.ID, FactStartkwalificatie, p.Startkwalificatie)
	switch {
	case missing != nil:
		follows = append(follows, trainingIfNone, bolIfAny)
	case present && qualified:
		follows = append(follows, bolOnRequest)
	default:
		follows = append(follows, trainingDue)
	}
	return append(follows, suspendedByLaw, resumable, withdrawn, showHome), union(missing, missingDays)
}
