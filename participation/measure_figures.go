package participation

import "github.com/integraal/integraal"

// version finds the by-law that held on the day of the breach, and reports
// where it and the Act part.
func (m *assessing) version(v *Afstemmingsverordening) {
	if m.began.IsZero() {
		return
	}
	m.by = v.on(m.began)
	if m.by == nil {
		return
	}
	w := m.by
	m.out.Laws = append(m.out.Laws, w.by())
	m.note(w.Adopted.Before(firstDayOfBalans) && !m.out.Day.Before(firstDayOfBalans), pointOlderByLaw)
	m.note(w.Confidence != AfstemmingRead, pointUncheckedByLaw)
	m.note(w.UrgentReasons == UrgentMay, pointMustNotMay)
	m.note(v.file.Illustrative, pointIllustrative)
	m.note(v.on(m.out.Day) != w, pointOtherVersion)
}

func (m *assessing) note(is bool, p *Point) {
	if is {
		m.out.Notes = append(m.out.Notes, *p)
	}
}

// figure finds the lid on which a measure would rest and what it would come to.
func (m *assessing) figure() figures {
	switch {
	case m.known.Uniform():
		m.note(true, pointBill)
		return m.uniform()
	case m.known.ByLaw():
		return m.lid2()
	}
	return figures{}
}

// lid2 is the reduction of the by-law (art. 18 lid 2, or 9a lid 12).
func (m *assessing) lid2() figures {
	m.out.Basis = pw18lid2
	m.out.Laws = append(m.out.Laws, pw18lid2, pw8lid1a)
	if m.known == ExemptionWithdrawn {
		m.out.Basis, m.blameBy = pw9aLid12, pw9aLid12
		m.out.Laws = append(m.out.Laws, pw9aLid12)
	}
	m.note(true, pointReview)
	switch {
	case m.began.IsZero():
		return figures{}
	case m.by == nil:
		m.none = together(m.none, textNoByLawNoMeasure)
		return figures{}
	}
	c := m.by.category(m.known)
	if c == nil {
		m.none = together(m.none, textNotInByLaw)
		return figures{}
	}
	m.note(m.by.Deviation != nil, pointDeviation)
	w := figures{percentage: c.Percentage, months: c.Months}
	earlier, was, missing := take(m.ID, FactEarlierByLaw, m.EarlierByLaw)
	m.ask(missing...)
	times := 1
	if was && !m.began.After(earlier.On.AddMonths(m.by.RepeatWithin)) {
		times += earlier.Times
	}
	m.note(c.Warning && missing == nil && times == 1, pointWarning)
	m.repeated(&w, times)
	return w
}

// repeated is what the by-law makes of a further breach: the step for it, or the
// last one below it.
func (m *assessing) repeated(w *figures, times int) {
	var step *AfstemmingRepeat
	for i := range m.by.Repeats {
		if r := &m.by.Repeats[i]; r.Time <= times && (step == nil || r.Time > step.Time) {
			step = r
		}
	}
	if step == nil {
		return
	}
	w.months *= step.TimesMonths
	w.percentage = capped(w.percentage, step.Plus)
}

// capped is a and b together, at most the whole.
func capped(a, b integraal.Rate) integraal.Rate {
	an, ad := a.Fraction()
	bn, bd := b.Fraction()
	whole := integraal.Pct(hundred, 0)
	if bn == 0 {
		return a
	}
	if ad == bd {
		return lesserRate(integraal.Ratio(an+bn, ad), whole)
	}
	if ad > maxDenominator || bd > maxDenominator {
		return whole
	}
	return lesserRate(integraal.Ratio(an*bd+bn*ad, ad*bd), whole)
}

// maxDenominator keeps the product of two denominators of a file in range.
const maxDenominator = 1_000_000_000

func lesserRate(a, b integraal.Rate) integraal.Rate {
	an, ad := a.Fraction()
	if an <= ad {
		return a
	}
	return b
}

// uniformeMaatregel is the part by which art. 18 lid 5 to 8 reduce. A bill to
// replace it is announced; no day is known on which it would end.
var uniformeMaatregel = integraal.NewDated("pw.uniformeMaatregel",
	integraal.Entry[integraal.Rate]{
		From: firstDay, Until: endOf2025, Is: integraal.Pct(hundred, 0), By: pw18lid5.AsRead(readPw2023), Confidence: integraal.Certain,
	},
	integraal.Entry[integraal.Rate]{
		From: readPw, Checked: lastDay, Is: integraal.Pct(hundred, 0), By: pw18lid5, Confidence: integraal.Certain,
	},
)

// uniform is the measure of art. 18 lid 5 to 8.
func (m *assessing) uniform() figures {
	m.out.Laws = append(m.out.Laws, m.known.By())
	m.note(true, pointInkeer)
	earlier, was, missing := take(m.ID, FactEarlierUniform, m.EarlierUniform)
	m.ask(missing...)
	if missing != nil || m.began.IsZero() {
		return figures{}
	}
	rule, err := uniformeMaatregel.At(m.began)
	if err != nil {
		m.note(true, pointNotReadThen)
		m.ask(integraal.Missing{Fact: FactPeriod, Who: m.ID})
		return figures{}
	}
	w := figures{percentage: rule.Is}
	lid := 5
	if was && !m.began.After(earlier.On.AddMonths(monthsOfRepeat)) {
		lid = min(earlier.Lid+1, 8)
	}
	m.out.Basis = [...]integraal.Citation{pw18lid5, pw18lid6, pw18lid7, pw18lid8}[lid-5]
	m.out.Laws = append(m.out.Laws, m.out.Basis)
	if lid > 6 {
		w.months = monthsOfUniform // the Act itself
		return w
	}
	m.periodOfByLaw(&w, lid)
	return w
}

// monthsOfRepeat is within how many months a further breach counts as a repeat
// (art. 18 lid 6 to 8).
const monthsOfRepeat = 12

// periodOfByLaw is the period of lid 5 or 6, which the by-law sets. Where it
// sets none that the Act lets stand, a person has to say which holds.
func (m *assessing) periodOfByLaw(w *figures, lid int) {
	m.out.Laws = append(m.out.Laws, pw8lid1a)
	if m.by == nil || m.by.Uniform == nil {
		m.none = together(m.none, textNoPeriod)
		return
	}
	u := m.by.Uniform
	m.note(m.by.category(m.known) != nil, pointUniformInCategory)
	if len(u.Differs) > 0 {
		m.note(true, pointDiffers)
		m.ask(integraal.Missing{Fact: FactPeriod, Who: m.ID})
	}
	if u.Months == monthsOfUniform {
		m.note(true, pointNoRoom)
	}
	w.months, w.spread = u.Months, u.Spread
	if lid == 5 {
		return
	}
	w.months, w.spread = u.RepeatMonths, nil // spreading is for lid 5
	switch {
	case u.RepeatMonths == 0:
		m.none = together(m.none, textNoRepeatPeriod)
	case u.RepeatMonths <= u.Months:
		m.note(u.Months < monthsOfUniform, pointRepeatNotLonger)
		m.ask(integraal.Missing{Fact: FactPeriod, Who: m.ID})
	}
}

// amounts gives the figures: by month, and as the by-law spreads them.
func (m *assessing) amounts(w figures, norm integraal.PerMonth, month integraal.Date, why *integraal.Explanation) {
	out := &m.out
	out.Percentage, out.Months = w.percentage, w.months
	monthly := integraal.OverMonths(norm.Share(w.percentage).Round(downToCents), 1)
	out.Monthly, out.Total = monthly, monthly.Times(int64(w.months))
	for i := range w.months {
		out.Installments = append(out.Installments, Installment{Month: monthAfter(month, i), Amount: monthly})
	}
	integraal.Explain(why, stepPercentage, w.percentage, out.Basis)
	integraal.Explain(why, stepTotal, out.Total, out.Basis)
	if w.spread == nil || w.months == 0 {
		return
	}
	if w.spread.Months < w.months {
		m.note(true, pointSpreadTooShort)
		return
	}
	for i, cents := range spreadOver(out.Total.Cents(), monthly.Cents(), w.spread) {
		out.Spread = append(out.Spread, Installment{Month: monthAfter(month, i), Amount: integraal.EuroCents(cents)})
	}
}

func monthAfter(month integraal.Date, n int) integraal.Date {
	return month.FirstOfMonth().AddMonths(n)
}

// spreadOver is an amount over the months of the by-law: at least its first part
// in the first month, no month more than the month itself bears, the rest
// evenly, and together the whole to the cent.
func spreadOver(total, most int64, s *AfstemmingSpread) []int64 {
	num, den := s.First.Fraction()
	rest := int64(s.Months - 1)
	first := max(ceilDiv(total, num, den), total-rest*most)
	first = min(first, most, total)
	out := []int64{first}
	left := total - first
	for i := range rest {
		part := left / (rest - i)
		if left%(rest-i) != 0 {
			part++
		}
		out = append(out, part)
		left -= part
	}
	return out
}

// ceilDiv is total × num / den, up to whole cents. The bounds of a file and of a
// norm keep it in range.
func ceilDiv(total, num, den int64) int64 {
	exact := integraal.EuroCents(total).Share(integraal.Ratio(num, den))
	return exact.Round(integraal.Up(integraal.Cent, pw18lid5)).Cents()
}

// downToCents: the Act lays down no rounding.
var downToCents = integraal.Down(integraal.Cent, integraal.PracticeIn(integraal.Text{
	NL: "de wet regelt geen afronding: naar beneden op centen", EN: "the Act lays down no rounding: down to cents",
}))
