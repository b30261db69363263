package income

import "github.com/integraal/integraal"

// kwijtNorms are the norms for the costs of existence when taxes are remitted: the
// part of the bijstandsnorm that the state leaves, and the most that a
// municipality may leave.
type kwijtNorms struct {
	rijk, inrichting, gemeente integraal.Dated[integraal.Rate]
}

// builtInKwijt: the parts that the state leaves are known from the table of
// amounts for the first half of 2026 alone, which they give to the euro; the text
// of the ministerial rule was not read. That a municipality may go to 100% is
// from a source that is not official.
func builtInKwijt() kwijtNorms {
	const (
		table    = "Belastingdienst, normen voor de inning, januari 2026"
		waterlaw = "Regeling kwijtschelding belastingen medeoverheden, zoals een waterschap haar toepast"
	)
	return kwijtNorms{
		rijk:       dated(normKwijtRijk, uriw, table, halfYears[6:7], []integraal.Rate{integraal.Pct(90, 0)}),
		inrichting: dated(normKwijtInrichting, uriw, table, halfYears[6:7], []integraal.Rate{integraal.Ratio(2, 3)}),
		gemeente:   markedAll(unchanging(normKwijtGemeente, medeoverheden, integraal.Pct(100, 0)), waterlaw, integraal.Probable),
	}
}

// The texts of these were not read, and say so.
var (
	bronUriw          = integraal.UitvRegelingIw.Art("16", integraal.Date{})
	bronMedeoverheden = integraal.Gemeentewet.Art("255", integraal.Date{})
	heleEuro          = integraal.Up(integraal.WholeEuro, bronUriw)
)

func uriw(integraal.Date) integraal.Citation          { return bronUriw }
func medeoverheden(integraal.Date) integraal.Citation { return bronMedeoverheden }

// markedAll says of every entry where it was found and how sure it is.
func markedAll[T any](d integraal.Dated[T], source string, sure integraal.Confidence) integraal.Dated[T] {
	entries := d.Entries()
	for i := range entries {
		entries[i].Source, entries[i].Confidence = source, sure
	}
	return integraal.NewDated(d.Name(), entries...)
}

func (n *kwijtNorms) all() []statutory {
	return []statutory{of(&n.rijk), of(&n.inrichting), of(&n.gemeente)}
}

// kwijtDay are those values on one day: of the state, and of a municipality.
type kwijtDay struct {
	coverage
	rijk, inrichting entry[integraal.Rate]
	lokaal           struct {
		coverage
		most entry[integraal.Rate]
	}
}

func (n *kwijtNorms) on(day integraal.Date, d *kwijtDay) {
	d.known, d.lokaal.known = true, true
	d.rijk = find(&d.coverage, &n.rijk, day)
	d.inrichting = find(&d.coverage, &n.inrichting, day)
	d.lokaal.most = find(&d.lokaal.coverage, &n.gemeente, day)
}

// KwijtscheldingFacts are the facts that decide which part of an income is left for
// the costs of existence when a tax is remitted. ID is a label that the host
// chooses.
type KwijtscheldingFacts struct {
	ID string
	// Norm is the bijstandsnorm that holds, with the holiday allowance; in an
	// institution that of Participatiewet art. 23.
	Norm integraal.Fact[integraal.PerMonth]
	// Inrichting is whether the person stays in an institution.
	Inrichting integraal.Fact[bool]
	// Gemeentelijk is the part of the norm that a municipality or water authority
	// leaves, for a tax of its own. Known to be absent: the tax is one of the state.
	Gemeentelijk integraal.Fact[integraal.Rate]
}

// Kwijtscheldingsnorm is what is left of an income for the costs of existence.
type Kwijtscheldingsnorm struct {
	// Norm is in euro a month; of a tax of the state rounded up to whole euros.
	Norm integraal.PerMonth
	By   integraal.Citation
	// Unconfirmed is whether the rule rests on a source that is not official.
	Unconfirmed bool
}

// KwijtscheldingsnormFor is the norm for the costs of existence when a tax is
// remitted, on a day, by the built-in norms. It is no decision on remission: who
// levies the tax decides, by assets and costs that are not asked here. How much of
// the income above it is asked is not in this release.
//
// The faults are dated.outside, amount.negative, amount.range, and
// facts.contradiction where a municipality would leave more than it may.
func KwijtscheldingsnormFor(f KwijtscheldingFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Kwijtscheldingsnorm], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Kwijtscheldingsnorm]{}, err
	}
	return d.Kwijtscheldingsnorm(f, why)
}

// Kwijtscheldingsnorm is the function [KwijtscheldingsnormFor] by the norms of the
// day.
func (d *Day) Kwijtscheldingsnorm(f KwijtscheldingFacts, why *integraal.Explanation) (integraal.Outcome[Kwijtscheldingsnorm], error) {
	var none integraal.Outcome[Kwijtscheldingsnorm]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	k, q := &d.kwijt, inquiry{day: d.date}
	share, s := integraal.InPlace(&f.Gemeentelijk)
	local := s == integraal.Known
	covered := &k.coverage
	if local {
		covered = &k.lokaal.coverage
	}
	if err := covered.check(d.date); err != nil {
		return none, err
	}
	norm := notNegative(&q, "", "norm", &f.Norm)
	if local && more(*share, k.lokaal.most.Is) {
		q.contradict("gemeentelijk", string(k.lokaal.most.name))
	}
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	if why != nil {
		givenPerson(why, f.ID)
		givenIf(why, FactKwijtNorm, &f.Norm)
		givenAnswer(why, FactKwijtInrichting, yesNo(&f.Inrichting))
		givenIf(why, FactKwijtGemeentelijk, &f.Gemeentelijk)
	}
	ask(&q, FactKwijtNorm, f.ID, &f.Norm)
	ask(&q, FactKwijtGemeentelijk, f.ID, &f.Gemeentelijk)
	if !local {
		ask(&q, FactKwijtInrichting, f.ID, &f.Inrichting)
	}
	if len(q.Missing) > 0 {
		return integraal.Open[Kwijtscheldingsnorm](q.Missing...), nil
	}
	return integraal.Yes(k.due(norm.is, *share, local, yesNo(&f.Inrichting) == yes, why)), nil
}

// due is the norm on plain values.
func (d *kwijtDay) due(norm integraal.PerMonth, share integraal.Rate, local, inrichting bool, why *integraal.Explanation) Kwijtscheldingsnorm {
	if local {
		n := Kwijtscheldingsnorm{Norm: norm.Share(share).Round(toTheCent), By: d.lokaal.most.By, Unconfirmed: true}
		use(why, &d.lokaal.most)
		integraal.Explain(why, stepKwijtNorm, n.Norm, n.By)
		return n
	}
	part := &d.rijk
	if inrichting {
		part = &d.inrichting
	}
	n := Kwijtscheldingsnorm{Norm: norm.Share(part.Is).Round(heleEuro), By: part.By, Unconfirmed: part.Confidence < integraal.Certain}
	use(why, part)
	integraal.Explain(why, stepKwijtNorm, n.Norm, n.By)
	return n
}

// more is whether a rate is more than another.
func more(a, b integraal.Rate) bool {
	n, d := a.Fraction()
	m, e := b.Fraction()
	return n*e > m*d
}
