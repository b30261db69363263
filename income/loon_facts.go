package income

import "github.com/integraal/integraal"

// Nettoloon is the function [Nettoloon] by the norms of the day.
func (d *Day) Nettoloon(f LoonFacts, why *integraal.Explanation) (integraal.Outcome[Loon], error) {
	var none integraal.Outcome[Loon]
	b, err := d.checkBelasting()
	if err != nil {
		return none, err
	}
	q, r := inquiry{day: d.date}, loonReading{}
	r.read(&q, &f)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	r.explain(&f, why)
	if r.ask(&q, b, &f); len(q.Missing) > 0 {
		return integraal.Open[Loon](q.Missing...), nil
	}
	v := r.values()
	l := b.loon(&v, why)
	if l.Net.Overflowed() || l.Jaar.Net.Overflowed() {
		return none, integraal.NewFault("amount.range", "loon", textRange)
	}
	return integraal.Yes(l), nil
}

// loonReading is what is known of the facts.
type loonReading struct {
	aged             bool // whether the age is known
	old, early       answer
	gross, premie    reading[integraal.PerMonth]
	vakantie         reading[integraal.Rate]
	credit, alleenst answer
}

func (r *loonReading) read(q *inquiry, f *LoonFacts) {
	if born, known := q.born("", -1, &f.Born); known && !born.IsZero() {
		r.aged, r.old, r.early = true, q.oldAllYear("", born), answerOf(born.Before(before1946))
	}
	r.gross, r.premie = q.amount("", "loon", &f.Loon), q.amount("", "pensioenpremie", &f.Pensioenpremie)
	r.vakantie = read(&f.Vakantiebijslag)
	if num, den := r.vakantie.is.Fraction(); num < 0 || num > den {
		q.fault("facts.range", "vakantiebijslag", textVakantiebijslag)
	}
	if r.gross.known && r.premie.known && r.premie.is.MoreThan(r.gross.is) {
		q.contradict("pensioenpremie", "loon")
	}
	r.credit, r.alleenst = yesNo(&f.Heffingskorting), yesNo(&f.AlleenstaandeAOW)
}

func (r *loonReading) values() loonValues {
	return loonValues{
		gross: r.gross.is, premie: r.premie.is, vakantie: r.vakantie.is,
		credit: r.credit == yes, old: r.old == yes, early: r.early == yes, one: r.alleenst == yes,
	}
}

// ask notes the missing facts to which two answers give two outcomes.
func (r *loonReading) ask(q *inquiry, d *belastingDay, f *LoonFacts) {
	gross := []integraal.PerMonth{r.gross.is}
	if !r.gross.known {
		gross = []integraal.PerMonth{{}, integraal.EuroPerMonth(1500), integraal.EuroPerMonth(3000), integraal.EuroPerMonth(6000)}
	}
	premie := []integraal.PerMonth{r.premie.is}
	if !r.premie.known {
		premie = []integraal.PerMonth{{}, integraal.EuroPerMonth(100)}
	}
	vakantie := []integraal.Rate{r.vakantie.is}
	if !r.vakantie.known {
		vakantie = []integraal.Rate{{}, integraal.Pct(8, 0)}
	}
	ages := []belastingValues{{}, {old: true}, {old: true, early: true}}
	if r.aged {
		ages = []belastingValues{{old: r.old == yes, early: r.early == yes}}
	}
	credits, singles := bothOf(r.credit), bothOf(r.alleenst)
	bears := bearing([]int{len(gross), len(premie), len(vakantie), len(ages), len(credits), len(singles)}, func(at []int) int64 {
		v := loonValues{
			gross: gross[at[0]], premie: integraal.Lesser(premie[at[1]], gross[at[0]]), vakantie: vakantie[at[2]],
			old: ages[at[3]].old, early: ages[at[3]].early, credit: credits[at[4]], one: singles[at[5]],
		}
		l := d.loon(&v, nil)
		return 7*l.Net.Cents() + l.Jaar.Net.Cents()
	})
	askIf(q, bears[0], FactLoon, f.ID, &f.Loon)
	askIf(q, bears[1], FactPensioenpremie, f.ID, &f.Pensioenpremie)
	askIf(q, bears[2], FactVakantiebijslag, f.ID, &f.Vakantiebijslag)
	askIf(q, bears[3], FactBorn, f.ID, &f.Born)
	askIf(q, bears[4], FactLoonheffingskorting, f.ID, &f.Heffingskorting)
	askIf(q, bears[5], FactAlleenstaandeAOW, f.ID, &f.AlleenstaandeAOW)
}

// explain adds the facts that are known to an explanation.
func (r *loonReading) explain(f *LoonFacts, why *integraal.Explanation) {
	if why == nil {
		return
	}
	givenPerson(why, f.ID)
	givenIf(why, FactBorn, &f.Born)
	givenIf(why, FactLoon, &f.Loon)
	givenIf(why, FactVakantiebijslag, &f.Vakantiebijslag)
	givenIf(why, FactPensioenpremie, &f.Pensioenpremie)
	givenAnswer(why, FactLoonheffingskorting, r.credit)
	if r.old == yes {
		givenAnswer(why, FactAlleenstaandeAOW, r.alleenst)
	}
}
