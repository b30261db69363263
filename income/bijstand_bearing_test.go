package income

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// TestMiddelenAskWhatBears: with every answer tried, for a premium or another
// source of income, for gifts and for a spouse who may have no right.
func TestMiddelenAskWhatBears(t *testing.T) {
	t.Parallel()
	type F = AlgemeneBijstandFacts
	d := dayOf(t, on(2026, 7, 1))
	month := func(euro ...int64) []integraal.Fact[integraal.PerMonth] {
		var all []integraal.Fact[integraal.PerMonth]
		for _, e := range euro {
			all = append(all, perMonth(e*100))
		}
		return all
	}
	gift := func(f F, change func(g *Giften)) F {
		g, _ := f.Giften.Value()
		change(&g)
		f.Giften = integraal.Know(g)
		return f
	}
	rapid.Check(t, func(t *rapid.T) {
		var holes []hole[F]
		kind := rapid.SampledFrom([]Inkomenssoort{
			GewoonInkomen, Oudedagsvoorziening, Premie, Vrijwilligersvergoeding, Jonggehandicaptenkorting, KinderbijslagInkomen,
		}).Draw(t, "kind")
		f := receiving(inkomen(kind, 0))
		f.Applicant.Born = blank(t, &holes, "person.born M", func(f F, v integraal.Fact[integraal.Date]) F { f.Applicant.Born = v; return f }, births(20, 40, 70))
		f.Applicant.Doelgroep = blank(t, &holes, "person.doelgroepLoonkostensubsidie M", func(f F, v integraal.Fact[bool]) F { f.Applicant.Doelgroep = v; return f }, flags())
		amount := blank(t, &holes, "inkomen.bedrag I", func(f F, v integraal.Fact[integraal.PerMonth]) F {
			onInkomen(&f, func(i *Inkomen) { i.Amount = v })
			return f
		}, month(0, 50, 300), month(5000)...)
		onInkomen(&f, func(i *Inkomen) { i.Amount = amount })
		earlier := blank(t, &holes, "inkomen.eerderDitJaar I", func(f F, v integraal.Fact[integraal.PerYear]) F {
			onInkomen(&f, func(i *Inkomen) { i.Earlier = v })
			return f
		}, incomes(0, 2100), incomes(9000)...)
		onInkomen(&f, func(i *Inkomen) { i.Earlier = earlier })
		judged := blank(t, &holes, "inkomen.arbeidsinschakeling I", func(f F, v integraal.Fact[bool]) F {
			onInkomen(&f, func(i *Inkomen) { i.Contributes = v })
			return f
		}, flags())
		onInkomen(&f, func(i *Inkomen) { i.Contributes = judged })
		if rapid.Bool().Draw(t, "gifts") && len(holes) < 4 {
			f.Giften = integraal.Know(Giften{Received: perMonth(400_00)})
			before := blank(t, &holes, "giften.eerderDitJaar M", func(f F, v integraal.Fact[integraal.PerYear]) F {
				return gift(f, func(g *Giften) { g.Earlier = v })
			}, incomes(0, 1000), incomes(9000)...)
			saved := blank(t, &holes, "giften.bijdragen M", func(f F, v integraal.Fact[integraal.PerYear]) F {
				return gift(f, func(g *Giften) { g.Bijdragen = v })
			}, incomes(0, 500), incomes(9000)...)
			justified := blank(t, &holes, "giften.verantwoord M", func(f F, v integraal.Fact[integraal.PerMonth]) F {
				return gift(f, func(g *Giften) { g.Responsible = v })
			}, month(0, 100, 400), perMonth(399_99)) // one cent can be what turns it
			f = gift(f, func(g *Giften) { g.Earlier, g.Bijdragen, g.Responsible = before, saved, justified })
		}
		if rapid.Bool().Draw(t, "spouse") {
			f.Spouse = together(0, inkomen(GewoonInkomen, rapid.SampledFrom([]int64{0, 700_00, 1900_00}).Draw(t, "spouse's"))).Spouse
			f.Norm = normIs(integraal.EuroPerMonth(1000), integraal.EuroPerMonth(950))
			edit := func(f F, v integraal.Fact[bool]) F {
				e, _ := f.Spouse.Value()
				e.NoRight = v
				f.Spouse = integraal.Know(e)
				return f
			}
			f = edit(f, blank(t, &holes, "spouse.geenRecht E", edit, flags()))
		}
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := d.AlgemeneBijstand(f, nil)
			return verdict(t, o, err, sayBijstand)
		})
	})
}
