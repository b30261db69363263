package show

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/workpays"
)

// workAssumed are what the curve rests on that nobody knows.
func (p *page) workAssumed(x *Work) []string {
	var list []string
	for _, a := range x.Curve.Assumed {
		list = append(list, p.in(a)+".")
	}
	return list
}

// workUnsaid are the wages of which the law does not say what is left, with why.
func (p *page) workUnsaid(x *Work) []mapItem {
	var list []mapItem
	for _, u := range x.Unsaid {
		item := mapItem{Text: p.in(wordWorkUnsaid.With(
			integraal.PutName("from", p.plainEuro(u.From.Cents())), integraal.PutName("to", p.plainEuro(u.To.Cents()))))}
		for _, why := range u.Why {
			item.Sub = append(item.Sub, capital(p.in(why))+".")
		}
		list = append(list, item)
	}
	return list
}

// workMay is what the municipality may use beside it, with what it has to find first.
func (p *page) workMay(x *Work) []string {
	for i := range x.Curve.Points {
		m, known := x.Curve.Points[i].May()
		if !known || m.IsZero() {
			continue
		}
		list := []string{p.in(wordWorkBuffer.With(integraal.Put("m", integraal.EuroCents(m.Cents())))) + " [" + p.in(x.Curve.Buffer.Text()) + "]"}
		for _, ask := range x.Curve.BufferAsks {
			words, _ := income.Word(ask.Fact)
			list = append(list, p.in(wordWorkBufferAsk.With(integraal.PutText("fact", words))))
		}
		return list
	}
	return nil
}

// cliffWords are above the wages with which less is left, and those of which that is not
// known.
func cliffWords(x *Work) integraal.Text {
	if len(x.Unsaid) > 0 {
		return wordWorkCliffsUnsaid
	}
	return wordWorkCliffs
}

// laterWords say why not every month is the same.
func laterWords(x *Work) integraal.Text {
	if !x.Curve.Day.Before(from34a) {
		return wordWorkLater34a
	}
	return wordWorkLater
}

// from34a is the first day of Participatiewet art. 34a.
var from34a = integraal.On(2027, 1, 1)

// careAlone are the costs of childcare of a month where the allowance is not known with
// some wage, and whether they are taken off what is left all the same.
func (x *Work) careAlone() (costs integraal.PerMonth, counted bool) {
	for i := range x.Curve.Points {
		p := &x.Curve.Points[i]
		if _, known := p.Part(workpays.Kinderopvangtoeslag); known {
			continue
		}
		costs, _ = p.Month(workpays.Childcare)
		_, counted = p.Net()
		return integraal.PerMonth{}.Minus(costs), counted
	}
	return costs, false
}

// counts is whether a part is known at some point.
func (x *Work) counts(part workpays.Part) bool {
	for i := range x.Curve.Points {
		if _, known := x.Curve.Points[i].Part(part); known {
			return true
		}
	}
	return false
}
