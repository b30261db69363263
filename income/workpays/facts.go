package workpays

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// Facts are a household and the wage that is looked at.
type Facts struct {
	// Household is as it is without this wage and without bijstand: of the
	// claimant and of the spouse the Toetsingsinkomen is what else is taxable in
	// the year, and Gemeente.Income is what else counts a month. Werk of the
	// person holds what the disregards ask; its amounts are filled in. Where
	// Supported is more than nothing, all of the wage is.
	Household *income.Household
	// Who is the person who earns, the claimant or the spouse, as the household
	// names them.
	Who string
	// Month is how many months the person has worked so already: for the periods
	// of Participatiewet art. 31 lid 2 n, r and z and of art. 34a, which run on.
	Month int
	// Vakantiebijslag is the holiday allowance as a part of the wage, and
	// Pensioenpremie the employee's pension premium as a part of it. Known to be
	// absent: none.
	Vakantiebijslag, Pensioenpremie integraal.Fact[integraal.Rate]
	// Arbeidsinkomen and ArbeidsinkomenPartner are the part from present work of
	// the Toetsingsinkomen of the person and of the other of the couple. Known to
	// be absent: none.
	Arbeidsinkomen, ArbeidsinkomenPartner integraal.Fact[integraal.PerYear]
	// JongKind is as in [income.InkomstenbelastingFacts], of both.
	JongKind integraal.Fact[bool]
	// AlleenstaandeAOW is as there. It is asked of a person of pension age who
	// has no spouse.
	AlleenstaandeAOW integraal.Fact[bool]
	// Worth is what local schemes come to, by their names in the settings of the
	// municipality. A scheme of which it is not known is not counted.
	Worth []Worth
	// Buffer is what the municipality found for a bufferbudget, from 2027
	// (Participatiewet art. 34b): Unstable, Contributes and Used. The rest is filled
	// in. What it may come to stands beside the points ([Point.May]) and is in no net
	// income.
	Buffer income.BufferbudgetFacts
}

// Worth is what a local scheme comes to over a year for who is within its limits.
type Worth struct {
	Regeling string
	Is       integraal.PerYear
}

// most bounds the months, and a list of wages.
const most = 1200

// Work is a household that is ready to be asked about wages. It is for one
// goroutine at a time.
type Work struct {
	facts  Facts
	day    *income.Day
	h      income.Household
	list   []income.Member
	a      income.Assessment
	person [2]taxed // who earns, and the spouse, if there is one
	couple bool
	older  bool // who earns, than the spouse

	child            bool
	vakantie, premie integraal.Rate
	werk             integraal.Fact[income.Werk] // with the months
	supported        bool
	counts           integraal.PerMonth // other income for the municipality
	countsKnown      bool
	bijstandTo       [2]bool // who has the bijstand
	doubt            bool    // about the tax without the wage
	fixed            [NumParts]integraal.PerYear
	worth            []integraal.PerYear // of the local schemes, in their order
	counted, unknown [NumParts]bool      // what has values on the day, and of what nothing is said
	notCounted       []integraal.Text
	missing          []integraal.Missing
	buffer           buffer
	assumed          bool // the day has amounts of another
}

// taxed is one of the couple with their tax.
type taxed struct {
	who          *income.Inwoner
	tarief       income.Tarief
	income, work integraal.PerYear    // without the wage
	tax          [2]integraal.PerYear // on that, without and with the combination credit
	had          bool                 // the combination credit, without the wage
}

// Prepare lowers a household once. What is missing then keeps every curve open, and
// names itself there.
func Prepare(f Facts, day *income.Day) (*Work, error) {
	w := &Work{facts: f, day: day, assumed: !day.AmountsOf().IsZero()}
	if f.Household == nil {
		return nil, integraal.NewFault("facts.range", "household", textWho)
	}
	w.h = *f.Household
	if list, known := w.h.Members.Value(); known {
		w.list = append([]income.Member(nil), list...)
		w.h.Members = integraal.Know(w.list)
	}
	if err := w.check(); err != nil {
		return nil, err
	}
	var lacks integraal.Lacks
	w.read(&lacks)
	if len(lacks.Faults) > 0 {
		return nil, lacks.Faults.Err()
	}
	if len(lacks.Missing) > 0 {
		w.missing = lacks.Missing
		return w, nil
	}
	if err := w.taxes(); err != nil {
		return nil, err
	}
	return w, w.begin()
}

// check finds who earns, and the spouse.
func (w *Work) check() error {
	spouse := -1
	for i := range w.list {
		if is, known := w.list[i].Spouse.Value(); known && is {
			spouse = i
		}
	}
	c := &w.h.Claimant
	switch {
	case w.facts.Who == c.ID:
		w.person[0].who = c
		if spouse >= 0 {
			w.person[1].who = &w.list[spouse].Inwoner
		}
	case spouse >= 0 && w.facts.Who == w.list[spouse].ID:
		w.person[0].who, w.person[1].who = &w.list[spouse].Inwoner, c
	default:
		return integraal.NewFault("facts.range", "who", textWho)
	}
	w.couple = spouse >= 0
	if w.facts.Month < 0 || w.facts.Month > most {
		return integraal.NewFault("facts.range", "month", textMonth)
	}
	w.bijstandTo = [2]bool{true, w.couple}
	if w.couple {
		if alone, known := w.list[spouse].AsSpouse.NoRight.Value(); known && alone {
			first := w.person[0].who == c
			w.bijstandTo = [2]bool{first, !first}
		}
	}
	return nil
}

// read takes the facts that the wage asks.
func (w *Work) read(l *integraal.Lacks) {
	f, who := &w.facts, w.facts.Who
	w.vakantie = rate(l, income.FactVakantiebijslag, "vakantiebijslag", who, f.Vakantiebijslag)
	w.premie = rate(l, income.FactPensioenpremie, "pensioenpremie", who, f.Pensioenpremie)
	w.child, _, _ = integraal.TakeIfAny(l, income.FactKindOnder12, who, f.JongKind)
	for i, work := range [...]integraal.Fact[integraal.PerYear]{f.Arbeidsinkomen, f.ArbeidsinkomenPartner} {
		p := &w.person[i]
		if p.who == nil {
			continue
		}
		p.work, _, _ = integraal.TakeIfAny(l, income.FactArbeidsinkomen, p.who.ID, work)
		p.income, _, _ = integraal.TakeIfAny(l, income.FactToetsingsinkomen, p.who.ID, p.who.Toetsingsinkomen)
	}
	w.counts, w.countsKnown = w.h.Gemeente.Income.Value()
	w.countsKnown = w.countsKnown || w.h.Gemeente.Income.State() == integraal.KnownAbsent
	w.werk = w.person[0].who.Werk
	months(&w.werk, f.Month)
	if werk, s := integraal.InPlace(&w.werk); s == integraal.Known {
		supported, known := werk.Supported.Value()
		w.supported = known && !supported.IsZero()
	}
}

func rate(l *integraal.Lacks, name integraal.Name, path, who string, f integraal.Fact[integraal.Rate]) integraal.Rate {
	r, _, _ := integraal.TakeIfAny(l, name, who, f)
	if num, den := r.Fraction(); num < 0 || num > den {
		l.Faults = append(l.Faults, integraal.NewFault("facts.range", path, textRate))
	}
	return r
}

// monthsOfN are those of Participatiewet art. 31 lid 2 n.
const monthsOfN = 6

// months lets the periods of the disregards run on: those of onderdeel n first,
// and what is beyond its six months counts for r and z. The period of art. 34a
// runs by itself.
func months(f *integraal.Fact[income.Werk], more int) {
	w, s := integraal.InPlace(f)
	if s != integraal.Known || more == 0 {
		return
	}
	beyond := more
	if n, known := count(w.MonthsN); known {
		used := max(n, min(monthsOfN, n+more))
		beyond = n + more - used
		w.MonthsN = integraal.Know(used)
	}
	for _, m := range [...]*integraal.Fact[int]{&w.MonthsZ, &w.MonthsR} {
		if n, known := count(*m); known {
			*m = integraal.Know(n + beyond)
		}
	}
	if is(w.Anew, true) { // it began anew in the month of the facts
		w.Months, w.Anew = integraal.KnowAbsent[int](), integraal.Know(false)
	}
	if n, known := count(w.Months); known {
		w.Months = integraal.Know(n + more)
	}
}

// LeftOfN is how many months of the six of Participatiewet art. 31 lid 2 n are left to
// who earns. It is not known where the months that went before are not, and from 2027
// on.
func (w *Work) LeftOfN() (months int, known bool) {
	if w.day.Date().After(lastOfN) {
		return 0, false
	}
	werk, s := integraal.InPlace(&w.werk)
	if s != integraal.Known {
		return 0, false
	}
	used, known := count(werk.MonthsN)
	return max(0, monthsOfN-used), known
}

// months34a are those of Participatiewet art. 34a lid 1 a.
const months34a = 12

// LeftOf34a is how many months of the period of at most twelve of Participatiewet art.
// 34a lid 1 a are left to who earns, from 2027. It is not known before, where the
// months that went before are not, or where the period was extended or does not
// count: for who is medisch urenbeperkt.
func (w *Work) LeftOf34a() (months int, known bool) {
	werk, s := integraal.InPlace(&w.werk)
	if s != integraal.Known || w.day.Date().Before(from2027) || is(werk.Extended, true) || !is(werk.Urenbeperkt, false) {
		return 0, false
	}
	gone, known := count(werk.Months)
	return max(0, months34a-gone), known
}

func count(f integraal.Fact[int]) (n int, known bool) {
	n, known = f.Value()
	return n, known || f.State() == integraal.KnownAbsent
}
