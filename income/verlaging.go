package income

import "github.com/integraal/integraal"

// Lowering is by how much a municipality set a norm lower, in its decision or in
// the rules that it made. The law leaves the height to the municipality: there
// is no national default. Amount or Rate is set, not both.
type Lowering struct {
	// Amount is in euro a month, with the holiday allowance in it.
	Amount integraal.PerMonth
	// Rate is a share of the norm, or of the norm for spouses of art. 21 b when
	// OfGehuwden is set.
	Rate       integraal.Rate
	OfGehuwden bool
	// By is where it is laid down: [integraal.Practice] with the name of the
	// verordening, the beleidsregel or the decision. Unset: art. 27 or 28.
	By integraal.Citation
}

// Schoolverlater is who recently ended education, with what art. 28 asks.
type Schoolverlater struct {
	// Ended is the day on which the education ended.
	Ended integraal.Fact[integraal.Date]
	// Studiefinanciering is whether the education gave a claim to
	// studiefinanciering (Wsf 2000) or to a tegemoetkoming of chapter 4 of the
	// Wtos.
	Studiefinanciering integraal.Fact[bool]
	Lowering           Lowering
}

// VerlagingFacts are a norm, and what the municipality decided on it. ID is a
// label that the host chooses.
type VerlagingFacts struct {
	ID string
	// Norm is what another rule set: [BijstandsnormFor] and those beside it.
	Norm Bijstandsnorm
	// Woonsituatie is the lowering of art. 27 for who has lower costs by the
	// housing situation, such as no dwelling. Known to be absent: none.
	Woonsituatie integraal.Fact[Lowering]
	// Schoolverlater is the lowering of art. 28. Known to be absent: none.
	Schoolverlater integraal.Fact[Schoolverlater]
}

// VerlaagdeNormFor is a norm as a municipality set it lower by Participatiewet
// art. 27 or 28, by the built-in norms. It takes the lowering from the decision
// and never sets one. Art. 27 is for norms of art. 20 and 21 only; art. 28 lasts
// six months from the end of the education. The outcome applies not where
// neither lowers the norm; then the norm stands as it was.
//
// Beside dated.outside its faults are amount.negative and facts.contradiction
// for a lowering that cannot be, or an education that ended after the day.
func VerlaagdeNormFor(f VerlagingFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Bijstandsnorm]{}, err
	}
	return d.VerlaagdeNorm(f, why)
}

// VerlaagdeNorm is the function [VerlaagdeNormFor] by the norms of the day.
func (d *Day) VerlaagdeNorm(f VerlagingFacts, why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
	var none integraal.Outcome[Bijstandsnorm]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	b := &d.bijstand
	if err := b.check(d.date); err != nil {
		return none, err
	}
	q := inquiry{day: d.date}
	r := verlagingReading{reaches: reaches27(f.Norm.By)}
	r.readLowering(&q, &f, b)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	r.explainLeaver(&f, why)
	if r.askLowering(&q, &f); len(q.Missing) > 0 {
		return integraal.Open[Bijstandsnorm](q.Missing...), nil
	}
	failed := r.failed()
	if r.home != yes && r.school != yes {
		explainFailed(why, failed)
		return integraal.No[Bijstandsnorm](failed...), nil
	}
	return integraal.Yes(r.lowered(f.Norm, b, why)), nil
}

// reaches27 reports whether art. 27 is for a norm of that provision.
func reaches27(by integraal.Citation) bool {
	return by.Law() == integraal.Participatiewet && (by.Article() == "20" || by.Article() == "21")
}

// verlagingReading is what is known of the facts.
type verlagingReading struct {
	reaches             bool   // art. 27 is for this norm
	decided             answer // a lowering of art. 27
	home, school        answer // whether each lowers the norm
	leaver, recent, wsf answer // art. 28: there is one, within six months, with a claim
	until               integraal.Date
	less                [2]loweringOf
}

// loweringOf is a lowering in euros, with where it is laid down.
type loweringOf struct {
	is integraal.Exact[integraal.Monthly]
	by integraal.Citation
}

func (r *verlagingReading) readLowering(q *inquiry, f *VerlagingFacts, b *bijstandDay) {
	r.decided = presence(&f.Woonsituatie)
	r.home = and(r.decided, answerOf(r.reaches))
	if l, known := f.Woonsituatie.Value(); known {
		r.less[0] = q.lowering("woonsituatie", l, f.Norm, b, by27)
	}
	r.leaver = presence(&f.Schoolverlater)
	s, known := f.Schoolverlater.Value()
	if known {
		r.less[1] = q.lowering("schoolverlater.lowering", s.Lowering, f.Norm, b, by28)
		r.recent, r.until = q.sixMonths(&s.Ended)
		r.wsf = yesNo(&s.Studiefinanciering)
	}
	r.school = and(r.leaver, and(r.recent, r.wsf))
	var total integraal.Exact[integraal.Monthly]
	for i, a := range [...]answer{r.home, r.school} {
		if a == yes {
			total = total.Plus(r.less[i].is)
		}
	}
	if f.Norm.Norm.Exact().Minus(total).IsNegative() {
		q.contradict("lowering", "norm")
	}
}

// lowering reads how much is taken off a norm.
func (q *inquiry) lowering(path string, l Lowering, n Bijstandsnorm, b *bijstandDay, by integraal.Citation) loweringOf {
	num, den := l.Rate.Fraction()
	switch {
	case l.Amount.IsNegative() || num < 0:
		q.fault("amount.negative", path, textNegative)
	case !l.Amount.IsZero() && num != 0, num > den:
		q.fault("facts.contradiction", path, textLowering)
	}
	of := n.Norm
	if l.OfGehuwden {
		of = b.paar.Is
	}
	exact := l.Amount.Exact()
	if num != 0 {
		exact = of.Share(l.Rate)
	}
	if !l.By.IsZero() {
		by = l.By
	}
	return loweringOf{is: exact, by: by}
}

// sixMonths is whether the day is in the six months after the end of education,
// and which is the last day of these.
func (q *inquiry) sixMonths(ended *integraal.Fact[integraal.Date]) (answer, integraal.Date) {
	end, known := ended.Value()
	switch {
	case ended.State() == integraal.KnownAbsent, known && end.IsZero():
		q.fault("fact.impossible", "schoolverlater.ended", textDayAbsent)
		return open, integraal.Date{}
	case !known:
		return open, integraal.Date{}
	case end.After(q.day):
		q.contradict("schoolverlater.ended", "day")
	}
	last := end.AddMonths(6).AddDays(-1)
	return answerOf(!q.day.After(last)), last
}

// The provisions are the same in content throughout the days that are covered.
var (
	by27 = pw("27", "", "")(read2026H1)
	by28 = pw("28", "", "")(read2026H1)
)

// failed are the conditions for which the norm is not lowered.
func (r *verlagingReading) failed() []integraal.Condition {
	var failed []integraal.Condition
	add := func(name integraal.Name, by integraal.Citation, fails bool) {
		if fails {
			failed = append(failed, integraal.Condition{Name: name, By: by})
		}
	}
	add(ConditionLowered, by27, r.decided != yes && r.leaver != yes)
	add(ConditionWoonsituatieNorm, by27, r.decided == yes && !r.reaches)
	add(ConditionSixMonths, by28, r.leaver == yes && r.recent == no)
	add(ConditionStudiefinanciering, by28, r.leaver == yes && r.wsf == no)
	return failed
}

// askLowering notes the missing facts that bear on the norm.
func (r *verlagingReading) askLowering(q *inquiry, f *VerlagingFacts) {
	if r.reaches {
		ask(q, FactWoonsituatie, f.ID, &f.Woonsituatie)
	}
	ask(q, FactSchoolverlater, f.ID, &f.Schoolverlater)
	if s, known := f.Schoolverlater.Value(); known && r.school == open {
		ask(q, FactEducationEnded, f.ID, &s.Ended)
		ask(q, FactStudiefinanciering, f.ID, &s.Studiefinanciering)
	}
}

// explainLeaver adds the facts that are known to an explanation.
func (r *verlagingReading) explainLeaver(f *VerlagingFacts, why *integraal.Explanation) {
	if why == nil {
		return
	}
	givenPerson(why, f.ID)
	givenAnswer(why, FactWoonsituatie, r.decided)
	givenAnswer(why, FactSchoolverlater, r.leaver)
	if s, known := f.Schoolverlater.Value(); known {
		givenIf(why, FactEducationEnded, &s.Ended)
		givenAnswer(why, FactStudiefinanciering, r.wsf)
	}
	integraal.Explain(why, stepNorm, f.Norm.Norm, f.Norm.By)
}

// lowered is the norm less what is taken off it.
func (r *verlagingReading) lowered(n Bijstandsnorm, b *bijstandDay, why *integraal.Explanation) Bijstandsnorm {
	exact := n.Norm.Exact()
	var by integraal.Citation
	for i, a := range [...]answer{r.home, r.school} {
		if a != yes {
			continue
		}
		exact, by = exact.Minus(r.less[i].is), [...]integraal.Citation{by27, by28}[i]
		if why != nil {
			integraal.Explain(why, stepLowering, r.less[i].is.Round(toTheCent), r.less[i].by)
		}
	}
	if why != nil && r.school == yes {
		integraal.Explain(why, stepSixMonths, r.until, by28)
	}
	low := b.settled(exact, by, n.Kostendelers, why)
	low.Verhoging = n.Verhoging
	return low
}
