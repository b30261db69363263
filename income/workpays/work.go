package workpays

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// taxes looks up the tax of each, and what it is without the wage.
func (w *Work) taxes() error {
	var lacks integraal.Lacks
	var born [2]integraal.Date
	for i := range w.person {
		p := &w.person[i]
		if p.who == nil {
			continue
		}
		day, known := integraal.Take(&lacks, income.FactBorn, p.who.ID, p.who.Born)
		if !known {
			continue
		}
		born[i] = day
		alone := false
		if has, set := integraal.HasPensionAge(day, w.day.Date()); set && has && !w.couple {
			alone, _, _ = integraal.TakeIfAny(&lacks, income.FactAlleenstaandeAOW, p.who.ID, w.facts.AlleenstaandeAOW)
		}
		tarief, err := w.day.Tarief(day, alone)
		if err != nil {
			return err
		}
		p.tarief = tarief
	}
	if len(lacks.Faults) > 0 {
		return lacks.Faults.Err()
	}
	w.missing = lacks.Missing
	w.older = w.couple && born[0].Before(born[1])
	for i := range w.person {
		p := &w.person[i]
		p.had = w.combination(i, w.person[0].work)
		for with := range p.tax {
			tax := p.tarief.Heffing(p.income, p.work, with == 1)
			p.tax[with], w.doubt = tax.Due, w.doubt || tax.Unconfirmed
		}
	}
	return nil
}

// combination is whether one of the couple has the combination credit when who
// earns has so much income from work.
func (w *Work) combination(i int, work integraal.PerYear) bool {
	own, theirs, older := work, w.person[1].work, w.older
	if i == 1 {
		if !w.couple {
			return false
		}
		own, theirs, older = theirs, own, !older
	}
	return w.child && w.person[i].tarief.Combinatiekorting(own, w.couple, theirs, older)
}

// begin asks the household without the wage, for what does not change with it.
func (w *Work) begin() error {
	if len(w.missing) > 0 {
		return nil
	}
	w.fill(integraal.PerMonth{}, integraal.PerYear{})
	if err := w.day.Assess(&w.h, false, &w.a); err != nil {
		return err
	}
	if why := w.a.Bijstand.Uncovered; why != nil {
		return why.Err()
	}
	for i := range w.person {
		p := &w.person[i]
		w.fixed[Rest] = w.fixed[Rest].Plus(p.income).Minus(p.tax[index(p.had)])
	}
	w.schemes()
	var lacks integraal.Lacks
	w.fixed[Childcare] = integraal.PerYear{}.Minus(w.childcare(&lacks))
	w.missing = append(w.missing, lacks.Missing...)
	if len(lacks.Faults) > 0 {
		return lacks.Faults.Err()
	}
	return w.bufferRoom()
}

// schemes looks which schemes have values on the day, and takes those that do not
// turn on the wage.
func (w *Work) schemes() {
	w.counted[Bijstand] = true
	for part := range NumParts {
		s, is := schemeOf[part]
		if !is {
			continue
		}
		answer := w.a.Of(s)
		if len(answer.Uncovered) > 0 {
			w.unknown[part] = true
			w.notCounted = append(w.notCounted, textUncovered.With(integraal.PutText("scheme", s.Words())))
			continue
		}
		w.counted[part] = true
		if answer.Verdict == integraal.Undetermined && (s == income.SchemeKinderbijslag || s == income.SchemeStudietoeslag) {
			w.missing = append(w.missing, answer.Missing...)
		}
	}
	if q, applies := w.a.Kinderbijslag.Outcome.Value(); applies {
		w.fixed[Kinderbijslag] = integraal.CentsPerYear(4 * q.Cents())
	}
	if s, applies := w.a.Studietoeslag.Outcome.Value(); applies {
		w.fixed[Studietoeslag] = integraal.MonthsOf(s.Monthly)
	}
	w.worth = make([]integraal.PerYear, len(w.a.Regelingen))
	w.unknown[Local] = true
	if len(w.a.Regelingen) == 0 {
		w.notCounted = append(w.notCounted, textUncovered.With(integraal.PutText("scheme", Local.Words())))
	}
	for i := range w.a.Regelingen {
		w.worth[i] = w.worthOf(&w.a.Regelingen[i])
	}
	w.notCounted = append(w.notCounted, textsNotCounted(w.day.Date())...)
}

// worthOf is what a local scheme comes to. Where nobody said, or its limit is not known
// on the day, it is not counted.
func (w *Work) worthOf(r *income.RegelingAnswer) integraal.PerYear {
	for _, worth := range w.facts.Worth {
		if worth.Regeling == r.Name && r.Uncovered == nil {
			w.unknown[Local] = false
			return worth.Is
		}
	}
	text := textRegeling
	if r.Uncovered != nil {
		text = textRegelingDay
	}
	w.notCounted = append(w.notCounted, text.With(integraal.PutName("name", r.Name)))
	return integraal.PerYear{}
}

// fill puts a net wage of a month into the household.
func (w *Work) fill(net integraal.PerMonth, wage integraal.PerYear) {
	who := w.person[0].who
	if wage.IsZero() {
		who.Werk = integraal.KnowAbsent[income.Werk]()
	} else {
		who.Werk = w.werk
		if w.werk.State() != integraal.Known {
			who.Werk = integraal.Know(income.Werk{})
		}
		is, _ := integraal.InPlace(&who.Werk)
		is.Earned = integraal.Know(net)
		if w.supported {
			is.Supported = integraal.Know(net)
		}
	}
	if w.countsKnown {
		w.h.Gemeente.Income = integraal.Know(w.counts.Plus(net))
	}
}

// toetsingsinkomen puts the taxable income of each into the household: with the
// wage, and with what is behind the bijstand. It reports whether that is in doubt.
func (w *Work) toetsingsinkomen(wage, bijstand integraal.PerYear) (doubt bool) {
	share := [2]integraal.PerYear{bijstand, bijstand}
	if w.bijstandTo[0] && w.bijstandTo[1] {
		share[0] = integraal.CentsPerYear(bijstand.Cents() / 2)
		share[1] = bijstand.Minus(share[0])
	}
	for i := range w.person {
		p := &w.person[i]
		if p.who == nil {
			continue
		}
		own, work := p.income, p.work
		if i == 0 {
			own, work = own.Plus(wage), work.Plus(wage)
		}
		if w.bijstandTo[i] {
			bruto := p.tarief.Bruto(share[i], own, work)
			own, doubt = own.Plus(bruto.Bruto), doubt || bruto.Unconfirmed
		}
		p.who.Toetsingsinkomen = integraal.Know(own)
	}
	return doubt
}

// at is what is left with one wage, into p. The wages that were asked before make
// no difference.
func (w *Work) at(gross integraal.PerMonth, p *Point) (open bool, err error) {
	*p = Point{Gross: gross, parts: w.fixed, unknown: w.unknown}
	p.parts[Wage] = integraal.MonthsOf(gross)
	p.parts[Holiday] = p.parts[Wage].Share(w.vakantie).Round(cents)
	premie := integraal.MonthsOf(gross.Share(w.premie).Round(cents))
	p.parts[Pension] = integraal.PerYear{}.Minus(premie)
	taxable := p.parts[Wage].Plus(p.parts[Holiday]).Minus(premie)
	earner := &w.person[0]
	work := earner.work.Plus(taxable)
	tax := earner.tarief.Heffing(earner.income.Plus(taxable), work, w.combination(0, work))
	p.parts[Tax] = earner.tax[index(earner.had)].Minus(tax.Due)
	spouse := &w.person[1]
	p.parts[PartnerTax] = spouse.tax[index(spouse.had)].Minus(spouse.tax[index(w.combination(1, work))])
	net := integraal.ByMonth(taxable.Plus(p.parts[Tax])).Round(cents)
	w.fill(integraal.Greater(net, integraal.PerMonth{}), taxable)
	if err := w.day.AgainBijstand(&w.a); err != nil {
		return false, err
	}
	if w.a.Bijstand.Uncovered != nil {
		p.blank()
		return false, nil //nolint:nilerr // the point says that the law does not say
	}
	b, is := integraal.ValueIn(&w.a.Bijstand.Outcome)
	if is == integraal.Applies {
		p.parts[Bijstand] = integraal.MonthsOf(b.Bijstand)
		p.Unconfirmed[Bijstand] = w.assumed || tax.Unconfirmed && !taxable.IsZero()
		if !gross.IsZero() {
			p.room = w.buffer.room
		}
	}
	open = is == integraal.Undetermined
	w.doubts(p, taxable, tax.Unconfirmed)
	brutering := w.toetsingsinkomen(taxable, p.parts[Bijstand])
	if err := w.day.AgainToeslagen(&w.a); err != nil {
		return false, err
	}
	if w.unsaid() {
		p.blank()
		return false, nil
	}
	open = w.take(p, brutering) || open
	for i := range p.parts {
		p.net = p.net.Plus(p.parts[i])
	}
	return open, nil
}

// doubts marks the parts that do not turn on the toetsingsinkomen.
func (w *Work) doubts(p *Point, taxable integraal.PerYear, tax bool) {
	p.Unconfirmed[Tax] = tax && !taxable.IsZero()
	p.Unconfirmed[PartnerTax] = w.doubt && !p.parts[PartnerTax].IsZero()
	for _, part := range [...]Part{Kinderbijslag, Studietoeslag} {
		p.Unconfirmed[part] = w.assumed && !p.parts[part].IsZero()
	}
	p.Unconfirmed[Rest] = w.doubt && !p.parts[Rest].IsZero()
}

// unsaid is whether the law does not say what something is that has values on the day.
func (w *Work) unsaid() bool {
	for part, uncovered := range [...]integraal.Faults{
		w.a.Zorgtoeslag.Uncovered, w.a.Huurtoeslag.Uncovered, w.a.KindgebondenBudget.Uncovered, w.a.Kinderopvangtoeslag.Uncovered,
	} {
		if uncovered != nil && w.counted[Zorgtoeslag+Part(part)] { //nolint:gosec // four
			return true
		}
	}
	for i := range w.a.Regelingen {
		if w.a.Regelingen[i].Uncovered != nil && !w.worth[i].IsZero() {
			return true
		}
	}
	return false
}

// take takes the toeslagen and the local schemes, and reports whether one is open.
// Where what is behind the bijstand is in doubt, so is what turns on it.
func (w *Work) take(p *Point, doubt bool) (open bool) {
	for part, o := range [...]*integraal.Outcome[income.Toeslag]{
		&w.a.Zorgtoeslag.Outcome, &w.a.Huurtoeslag.Outcome, &w.a.KindgebondenBudget.Outcome, &w.a.Kinderopvangtoeslag.Outcome,
	} {
		to := Zorgtoeslag + Part(part) //nolint:gosec // four
		v, is := integraal.ValueIn(o)
		if !w.counted[to] {
			continue
		}
		if open = open || is == integraal.Undetermined; is == integraal.Applies {
			p.parts[to] = v.Yearly
			p.Unconfirmed[to] = v.Unconfirmed || doubt
		}
	}
	for i := range w.a.Regelingen {
		r := &w.a.Regelingen[i]
		if w.worth[i].IsZero() {
			continue
		}
		_, is := integraal.ValueIn(&r.Outcome)
		if open = open || is == integraal.Undetermined; is == integraal.Applies {
			p.parts[Local] = p.parts[Local].Plus(w.worth[i])
		}
	}
	return open
}

// cents is how a part of a year or of a wage becomes whole cents: no law says.
var cents = integraal.HalfUp(integraal.Cent, integraal.Citation{})

func index(b bool) int {
	if b {
		return 1
	}
	return 0
}
