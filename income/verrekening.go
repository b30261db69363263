package income

import "github.com/integraal/integraal"

// verrekeningNorms are the statutory values of Participatiewet art. 34a lid 1:
// the part of the income from work that is not set off, in onderdeel a, b and
// c, and the maximum of c in euro a month.
type verrekeningNorms struct {
	pctA, pctB, pctC integraal.Dated[integraal.Rate]
	maxC             integraal.Dated[integraal.PerMonth]
}

// The source of what is enacted and not in force yet.
const (
	stb312      = "Stb. 2025, 312; in werking op 1 januari 2027"
	stb312Alone = stb312 + "; of het bedrag dan is aangepast, is niet bekend"
)

// enacted is a value of Stb. 2025, 312, which comes into force on 1 January
// 2027. The text was read as it stands among what is not in force yet; nothing
// is known of the years after 2027.
func enacted[T any](name integraal.Name, by provision, source string, sure integraal.Confidence, is T) integraal.Dated[T] {
	return integraal.NewDated(string(name), integraal.Entry[T]{
		From: from2027, Checked: until2027, Is: is, By: by(read2026H1), Source: source, Confidence: sure,
	})
}

func builtInVerrekening() verrekeningNorms {
	pct := func(name integraal.Name, onder string, is integraal.Rate) integraal.Dated[integraal.Rate] {
		return enacted(name, pw("34a", "1", onder), stb312, integraal.Certain, is)
	}
	return verrekeningNorms{
		pctA: pct(normPct34a, "a", integraal.Pct(15, 0)),
		pctB: pct(normPct34b, "b", integraal.Pct(15, 0)),
		pctC: pct(normPct34c, "c", integraal.Pct(25, 0)),
		maxC: enacted(normMax34c, pw("34a", "1", "c"), stb312Alone, integraal.Probable, integraal.EuroPerMonth(226)),
	}
}

func (v *verrekeningNorms) all() []statutory {
	return []statutory{of(&v.pctA), of(&v.pctB), of(&v.pctC), of(&v.maxC)}
}

// verrekeningDay are those values on one day.
type verrekeningDay struct {
	coverage
	pctA, pctB, pctC entry[integraal.Rate]
	maxC             entry[integraal.PerMonth]
}

func (v *verrekeningNorms) on(day integraal.Date, d *verrekeningDay) {
	d.known = true
	d.pctA = find(&d.coverage, &v.pctA, day)
	d.pctB = find(&d.coverage, &v.pctB, day)
	d.pctC = find(&d.coverage, &v.pctC, day)
	d.maxC = find(&d.coverage, &v.maxC, day)
}

// VerrekeningFacts are the facts that decide how much of the income from work
// of one person is not set off against the algemene bijstand. ID is a label that
// the host chooses.
type VerrekeningFacts struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Earned is all net income from work in the month. Known to be absent: none.
	Earned integraal.Fact[integraal.PerMonth]
	// Urenbeperkt is whether the person is medisch urenbeperkt (art. 6b).
	Urenbeperkt integraal.Fact[bool]
	// Contributes is whether in the college's judgement it contributes to
	// arbeidsinschakeling (lid 1 a).
	Contributes integraal.Fact[bool]
	Termijn
}

// Termijn is where a month stands in the period of at most twelve consecutive
// months of art. 34a lid 1 a.
type Termijn struct {
	// Months is the number of months since the period began, this month not
	// included: it is unbroken, so that a month without income from work
	// counts. Of a period that the college began anew (lid 3) it is the months
	// of the last one. Known to be absent: none.
	Months integraal.Fact[int]
	// Extended is whether the college extended the period, once it was over,
	// and the month is in the extension (lid 2). Known to be absent: no.
	Extended integraal.Fact[bool]
	// Anew is whether the college applies lid 1 once more from this month, for
	// a job that was taken after the period was over (lid 3). It goes not with
	// Extended. Known to be absent: no.
	Anew integraal.Fact[bool]
}

// Verrekening is what of a person's income from work in a month is set off
// against the algemene bijstand, and what is not.
type Verrekening struct {
	// LeftOut is what is not set off, Counts the rest. Together they are what
	// was earned.
	LeftOut, Counts integraal.PerMonth
	// By is the onderdeel of art. 34a lid 1.
	By integraal.Citation
}

// maanden34a is the longest period of art. 34a lid 1 a.
const maanden34a = 12

// verrekeningBits are the yes-and-no facts, all known.
type verrekeningBits struct{ pensioner, urenbeperkt, contributes, over, extended, anew bool }

// onderdeel34a is an onderdeel of art. 34a lid 1.
type onderdeel34a uint8

const (
	geen34a onderdeel34a = iota
	in34a
	in34b
	in34c
	twijfel34a // b and c would leave out two amounts, and the text names no order
)

// onderdeel is the one that holds. Onderdeel a and b leave out the same fifteen
// percent, so that who is in both has it once: by b, which asks no judgement and
// knows no term.
func (d *verrekeningDay) onderdeel(is verrekeningBits, earned integraal.PerMonth) onderdeel34a {
	switch {
	case is.pensioner && is.urenbeperkt && d.part(in34b, earned).MoreThan(d.part(in34c, earned)):
		return twijfel34a
	case is.pensioner:
		return in34c
	case is.urenbeperkt:
		return in34b
	case is.contributes && (!is.over || is.anew), is.over && is.extended:
		return in34a
	}
	return geen34a
}

// part is what an onderdeel leaves out.
func (d *verrekeningDay) part(of onderdeel34a, earned integraal.PerMonth) integraal.PerMonth {
	switch of {
	case in34a:
		return earned.Share(d.pctA.Is).Round(toTheCent)
	case in34b:
		return earned.Share(d.pctB.Is).Round(toTheCent)
	case in34c:
		return integraal.Lesser(earned.Share(d.pctC.Is).Round(toTheCent), d.maxC.Is)
	}
	return integraal.PerMonth{}
}

// due is the Verrekening of an amount under an onderdeel.
func (d *verrekeningDay) due(of onderdeel34a, earned integraal.PerMonth, why *integraal.Explanation) Verrekening {
	e := &d.pctA
	switch of {
	case in34b:
		e = &d.pctB
	case in34c:
		e = &d.pctC
	}
	v := Verrekening{LeftOut: d.part(of, earned), By: e.By}
	v.Counts = earned.Minus(v.LeftOut)
	if why != nil {
		integraal.Explain(why, stepInWerking, from2027, byVerrekening)
		use(why, e)
		if of == in34c {
			use(why, &d.maxC)
		}
		integraal.Explain(why, stepNietVerrekend, v.LeftOut, v.By)
		integraal.Explain(why, stepVerrekend, v.Counts, byVerrekening)
	}
	return v
}
