package income

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// oracleWork: art. 31 lid 2 n, r, y, z and aa and lid 5 once more, as a list of
// conditions on the person, each with its part, its income and its maximum.
func oracleWork(half int, earned, supported decimal.Decimal, is map[string]bool, n, z, r int) decimal.Decimal {
	most := [8][4]string{
		{"246", "153.38", "155.56", "155.56"}, {"249", "155.74", "157.96", "157.96"},
		{"264", "164.73", "167.07", "157.96"}, {"269", "167.79", "170.18", "170.18"},
		{"273", "170.61", "173.04", "170.18"}, {"278", "173.87", "176.35", "176.35"},
		{"285", "177.66", "180.19", "180.19"}, {"289", "180.17", "182.73", "182.73"},
	}[half]
	if !is["receives"] {
		return decimal.Zero
	}
	onN := is["pensioner"] || !is["young"] && is["contributes"] && n < 6
	onY := is["limited"] && !onN
	group := is["group"] && n >= 6 && supported.IsPositive() && !is["pensioner"]
	onZ := group && z < 12 && !onY
	onAA := group && z >= 12 && is["stuck"] && !onY
	onR := !is["young"] && !is["pensioner"] && is["alone"] && is["child"] && is["contributes"] && n >= 6 && r < 30 &&
		!onY && !onZ && !onAA
	part := func(of decimal.Decimal, pct, limit string) decimal.Decimal {
		return decimal.Min(of.Mul(dec(pct)).Div(dec("100")).Round(2), dec(limit))
	}
	switch {
	case onN:
		return part(earned, "25", most[0])
	case onY:
		return part(earned, "15", most[2])
	case onZ, onAA:
		return part(supported, "15", most[3])
	case onR:
		return part(earned, "12.5", most[1])
	}
	return decimal.Zero
}

func TestVrijlatingAgainstOracle(t *testing.T) {
	t.Parallel()
	bits := map[string]werkBits{
		"receives": doesReceive, "pensioner": isPensioner, "young": workUnder27, "contributes": contributes,
		"limited": isUrenbeperkt, "group": inDoelgroep, "stuck": noMoreHours, "alone": isAlone, "child": youngChild,
	}
	names := []string{"receives", "pensioner", "young", "contributes", "limited", "group", "stuck", "alone", "child"}
	rapid.Check(t, func(t *rapid.T) {
		half := rapid.IntRange(0, 7).Draw(t, "half-year")
		earned := rapid.Int64Range(0, 3000_00).Draw(t, "earned")
		supported := rapid.Int64Range(0, earned).Draw(t, "supported")
		v := werkValues{earned: integraal.CentsPerMonth(earned), supported: integraal.CentsPerMonth(supported)}
		is := map[string]bool{}
		for _, name := range names {
			is[name] = rapid.Bool().Draw(t, name)
			if is[name] && (name != "young" || !is["pensioner"]) {
				v.is |= bits[name]
			}
		}
		is["young"] = v.is.has(workUnder27)
		n, z, r := rapid.IntRange(0, 12).Draw(t, "n"), rapid.IntRange(0, 24).Draw(t, "z"), rapid.IntRange(0, 60).Draw(t, "r")
		for _, m := range []struct {
			over bool
			bit  werkBits
		}{{n >= 6, nOver}, {z >= 12, zOver}, {r >= 30, rOver}} {
			if m.over {
				v.is |= m.bit
			}
		}
		left, _ := middelenOf(halfYears[half].from).leftOut(&v)
		want := oracleWork(half, decimal.New(earned, -2), decimal.New(supported, -2), is, n, z, r)
		assert.True(t, want.Equal(left.Decimal()), "want %s, got %s", want, left)
	})
}

// anyHousehold draws facts that are all known.
func anyHousehold(t *rapid.T) algemeneBijstandValues {
	amount := func(label string, most int64) integraal.PerMonth {
		if rapid.Bool().Draw(t, label+" none") {
			return integraal.PerMonth{}
		}
		return integraal.CentsPerMonth(rapid.Int64Range(0, most).Draw(t, label))
	}
	person := func(label string) persoonValues {
		earned := amount(label+" earned", 1800_00)
		return persoonValues{
			werk: werkValues{
				earned: earned, supported: earned,
				is: werkBits(rapid.Uint16Range(0, uint16(rOver<<1-1)).Draw(t, label+" is")),
			},
			other: amount(label+" other", 900_00), oudedag: amount(label+" pension", 200_00),
		}
	}
	norm := rapid.Int64Range(300_00, 2200_00).Draw(t, "norm")
	v := algemeneBijstandValues{
		norm:    Bijstandsnorm{Norm: integraal.CentsPerMonth(norm), Paid: integraal.CentsPerMonth(norm).Share(integraal.Pct(95, 0)).Round(toTheCent)},
		married: rapid.Bool().Draw(t, "married"), pensioner: rapid.Bool().Draw(t, "pension age"), applicant: person("applicant"),
		giften:       giftenValues{received: amount("gifts", 2000_00), before: integraal.CentsPerYear(rapid.Int64Range(0, 1500_00).Draw(t, "earlier gifts"))},
		noRight:      rapid.Bool().Draw(t, "no right"),
		normGehuwden: integraal.CentsPerMonth(rapid.Int64Range(600_00, 2200_00).Draw(t, "norm of both")),
	}
	if v.married {
		v.spouse = person("spouse")
	}
	v.giften.responsible = amount("responsible", 2000_00)
	return v
}

// oracleBijstand: art. 19 lid 2, 32 lid 3 and 33 lid 5 with gifts, in decimals.
func oracleBijstand(d *middelenDay, day integraal.Date, v *algemeneBijstandValues) (bijstand, paid decimal.Decimal) {
	part := func(p *persoonValues) decimal.Decimal {
		left, _ := d.leftOut(&p.werk)
		return p.werk.earned.Decimal().Sub(left.Decimal()).Add(p.other.Decimal())
	}
	least := dec(map[int][2]string{
		2023: {"25.15", "50.30"}, 2024: {"25.05", "50.10"}, 2025: {"25.70", "51.40"}, 2026: {"26.50", "53.00"},
	}[day.Year()][map[bool]int{true: 1}[v.married]])
	if !v.pensioner {
		least = decimal.Zero
	}
	ownPension := decimal.Max(decimal.Zero, v.applicant.oudedag.Decimal().Sub(least))
	least = decimal.Max(decimal.Zero, least.Sub(v.applicant.oudedag.Decimal()))
	gifts, justified := v.giften.received.Decimal(), v.giften.responsible.Decimal()
	if day.Year() >= 2026 {
		room := decimal.Max(decimal.Zero, dec("1200").Sub(v.giften.before.Decimal()))
		gifts = decimal.Max(decimal.Zero, gifts.Sub(room))
	}
	if day.Year() != 2026 || day.Month() >= 7 {
		gifts = decimal.Max(decimal.Zero, gifts.Sub(justified))
	}
	own := part(&v.applicant).Add(ownPension).Add(gifts)
	norm := v.norm.Norm.Decimal()
	counted := own
	if v.married {
		spouses := part(&v.spouse).Add(decimal.Max(decimal.Zero, v.spouse.oudedag.Decimal().Sub(least)))
		if v.noRight {
			without := decimal.Max(decimal.Zero, norm.Sub(own))
			excess := own.Add(spouses).Add(without).Sub(v.normGehuwden.Decimal())
			spouses = decimal.Min(spouses, decimal.Max(decimal.Zero, excess))
		}
		counted = counted.Add(spouses)
	}
	bijstand = decimal.Max(decimal.Zero, norm.Sub(counted))
	if counted.IsZero() {
		return bijstand, v.norm.Paid.Decimal()
	}
	return bijstand, bijstand.Mul(dec("0.95")).Round(2)
}

func TestAlgemeneBijstandAgainstOracle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day, v := anyDay(t), anyHousehold(t)
		d := middelenOf(day)
		got := d.due(&v, nil)
		bijstand, paid := oracleBijstand(d, day, &v)
		assert.True(t, bijstand.Equal(got.Bijstand.Decimal()), "want %s, got %s", bijstand, got.Bijstand)
		assert.True(t, paid.Equal(got.Paid.Decimal()), "want %s, got %s", paid, got.Paid)
		assert.Equal(t, got.Bijstand, got.Paid.Plus(got.Reserved))
		var why integraal.Explanation
		assert.Equal(t, got, d.due(&v, &why), "explained and unexplained agree")
	})
}
