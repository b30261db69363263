package income

import (
	"slices"

	"github.com/integraal/integraal"
)

// assumedOf is that on some days the amounts of another are taken.
type assumedOf struct{ of, from, until integraal.Date }

// Assuming are the norms with, on the days from from to until, the value of another
// day for each that is not known: for what if, of a year whose law is enacted and
// whose amounts are not set. No such value is known. Each is
// [integraal.Unverified], says so in every explanation, and [Day.AmountsOf] says it
// of the day. A value that is known on one of the days stays as it is. The
// disregards of Participatiewet art. 31 lid 2 n, r, y, z and aa are not taken along:
// beside art. 34a, from 2027, they are assumed not to hold (see [Day.AmountsOf]).
//
// The faults are dated.outside for a day of which nothing is known, and
// dated.invalid where the stretch ends before it begins or has the other day in it.
func (n *Norms) Assuming(of, from, until integraal.Date) (*Norms, error) {
	if _, err := n.On(of); err != nil {
		return nil, err
	}
	if from.IsZero() || until.Before(from) || !of.Before(from) && !of.After(until) {
		return nil, integraal.NewFault("dated.invalid", "from", textAssuming)
	}
	laid := n.table().values
	for _, v := range laid.all() {
		if slices.Contains(vrijlatingen[:], integraal.Name(v.Name())) {
			continue
		}
		if err := v.assume(of, from, until); err != nil {
			return nil, err
		}
	}
	t := compiled(laid)
	return &Norms{laid: &t, lokaal: n.settings(), assumed: &assumedOf{of, from, until}}, nil
}

// vrijlatingen are the values of Participatiewet art. 31 lid 2 n, r, y, z and aa.
var vrijlatingen = [...]integraal.Name{
	normPctN, normPctR, normPctY, normPctZ, normMaxN, normMaxR, normMaxY, normMaxZ,
}

func (v value[T]) assume(of, from, until integraal.Date) error {
	assumed, err := v.Assume(of, from, until, "aanname: het bedrag van "+of.String())
	if err == nil {
		*v.Dated = assumed
	}
	return err
}

func (n *Norms) assumption() *assumedOf {
	if n == nil {
		return nil
	}
	return n.assumed
}

// on is the day of which a day has the amounts, or the zero Date.
func (a *assumedOf) on(day integraal.Date) integraal.Date {
	if a == nil || day.Before(a.from) || day.After(a.until) {
		return integraal.Date{}
	}
	return a.of
}

// AmountsOf is the day of which the amounts are taken where those of d are not
// known ([Norms.Assuming]), and the zero Date where nothing is assumed. On a day
// from 2027 it is assumed too that of income from work only art. 34a of the
// Participatiewet leaves a part out: the text that is known does not show whether
// art. 31 lid 2 n, r, y, z and aa hold beside it.
func (d *Day) AmountsOf() integraal.Date {
	if d == nil {
		return integraal.Date{}
	}
	return d.amountsOf
}

var textAssuming = integraal.Text{
	NL: "een aanname geldt van een eerste tot een laatste dag, en de dag van de bedragen ligt daarbuiten",
	EN: "an assumption holds from a first to a last day, and the day of the amounts is outside them",
}
