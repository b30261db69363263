package workpays

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// Part is a part of the net income of a household over a year.
type Part uint8

// The parts, in the order in which a curve has them. Those that take off are
// below nil.
const (
	Wage       Part = iota // twelve months
	Holiday                // the holiday allowance
	Pension                // the employee's pension premium
	Tax                    // what the tax of who earns rises by
	PartnerTax             // what that of the spouse rises by
	Rest                   // the other taxable income of both, after tax
	Bijstand
	Zorgtoeslag
	Huurtoeslag
	KindgebondenBudget
	Kinderopvangtoeslag
	Childcare // what the childcare costs
	Kinderbijslag
	Studietoeslag
	Local // the local schemes whose worth is given

	NumParts
)

var partCodes = [NumParts]string{
	"wage", "holiday", "pension", "tax", "partnerTax", "rest", "bijstand", "zorgtoeslag", "huurtoeslag",
	"kindgebondenBudget", "kinderopvangtoeslag", "childcare", "kinderbijslag", "studietoeslag", "local",
}

// schemeOf are the schemes behind parts. It is never written to.
var schemeOf = map[Part]income.Scheme{
	Zorgtoeslag: income.SchemeZorgtoeslag, Huurtoeslag: income.SchemeHuurtoeslag, KindgebondenBudget: income.SchemeKindgebondenBudget,
	Kinderopvangtoeslag: income.SchemeKinderopvangtoeslag, Kinderbijslag: income.SchemeKinderbijslag, Studietoeslag: income.SchemeStudietoeslag,
}

// String names the part as files do.
func (p Part) String() string {
	if p < NumParts {
		return partCodes[p]
	}
	return "invalid"
}

// MarshalText writes p as [Part.String] does.
func (p Part) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// Words are what the part is called.
func (p Part) Words() integraal.Text {
	if p < NumParts {
		return partWords[p]
	}
	return integraal.Same("invalid")
}

// Curve is what is left over wages.
type Curve struct {
	Day integraal.Date
	// Who earns, and Month, as in [Facts].
	Who    string
	Month  int
	Points []Point
	// NotCounted says what is not in it.
	NotCounted []integraal.Text
	// AmountsOf is as [income.Day.AmountsOf]: where it is set the curve is by the law
	// of Day on the amounts of another, and Assumed says so.
	AmountsOf integraal.Date
	Assumed   []integraal.Text
	// Uncovered says why there are points of which the law does not say what is left.
	Uncovered []integraal.Text
	// Buffer is the provision of May, and BufferAsks what has to be known before the
	// municipality can use it. Both are empty where no point has it.
	Buffer     integraal.Citation
	BufferAsks []integraal.Missing
}

// Curve is what is left with each of the wages of a month. It is undetermined where
// a fact is missing at one of them.
func (w *Work) Curve(wages []integraal.PerMonth) (integraal.Outcome[Curve], error) {
	c := Curve{
		Day: w.day.Date(), Who: w.facts.Who, Month: w.facts.Month, NotCounted: w.notCounted,
		AmountsOf: w.day.AmountsOf(), Assumed: textsAssumed(w.day), Buffer: w.buffer.by, BufferAsks: w.buffer.asks,
	}
	if err := checkWages(wages); err != nil {
		return integraal.Outcome[Curve]{}, err
	}
	if len(w.missing) > 0 {
		return integraal.Open[Curve](w.missing...), nil
	}
	c.Points = make([]Point, len(wages))
	var missing []integraal.Missing
	for i, gross := range wages {
		open, err := w.at(gross, &c.Points[i])
		if err != nil {
			return integraal.Outcome[Curve]{}, err
		}
		if open {
			missing = w.lacking(missing)
		}
		if c.Points[i].Uncovered {
			c.Uncovered = w.uncovered(c.Uncovered)
		}
	}
	if len(missing) > 0 {
		return integraal.Open[Curve](missing...), nil
	}
	return integraal.Yes(c), nil
}

func checkWages(wages []integraal.PerMonth) error {
	var faults integraal.Faults
	for _, gross := range wages {
		if gross.IsNegative() || gross.Cents() > mostWage {
			faults = integraal.Faults{integraal.NewFault("facts.range", "wages", textWages)}
		}
	}
	return faults.Err()
}

// mostWage is a hundred thousand euros a month.
const mostWage = 100_000_00

// lacking adds the facts that keep the schemes of the curve open.
func (w *Work) lacking(all []integraal.Missing) []integraal.Missing {
	add := func(list []integraal.Missing) {
		for _, m := range list {
			m.Settles = false
			same := func(o integraal.Missing) bool { return o.Fact == m.Fact && o.Who == m.Who }
			if !slices.ContainsFunc(all, same) {
				all = append(all, m)
			}
		}
	}
	add(w.a.Bijstand.Outcome.Missing())
	for part := Zorgtoeslag; part < Local; part++ {
		if s, is := schemeOf[part]; is && w.counted[part] {
			add(w.a.Of(s).Missing)
		}
	}
	for i := range w.a.Regelingen {
		if !w.worth[i].IsZero() {
			add(w.a.Regelingen[i].Outcome.Missing())
		}
	}
	return all
}

// HoursAt are the wages of a month of some hours a week at a wage an hour: of
// fifty-two weeks a twelfth.
func HoursAt(hourly integraal.PerHour, hours ...int) []integraal.PerMonth {
	wages := make([]integraal.PerMonth, len(hours))
	for i, h := range hours {
		wages[i] = integraal.CentsPerMonth(hourly.Cents()).Times(int64(h)).Share(integraal.Ratio(52, 12)).Round(cents)
	}
	return wages
}

// Wages are the wages of a month from one to another, both in it, by equal steps.
func Wages(from, to, by integraal.PerMonth) []integraal.PerMonth {
	var list []integraal.PerMonth
	if by.Cents() <= 0 {
		return nil
	}
	for at := from; !at.MoreThan(to) && len(list) <= most*100; at = at.Plus(by) {
		list = append(list, at)
	}
	return list
}
