package income

import "github.com/integraal/integraal"

// BijzonderFacts are the facts that decide how much of given costs is bijzondere
// bijstand. ID is a label that the host chooses.
type BijzonderFacts struct {
	ID string
	// Costs are the costs that are asked for, after what another provision
	// pays for them (art. 15).
	Costs integraal.Fact[integraal.Amount]
	// CostsInYear are all costs of art. 35 lid 1 within twelve months, these
	// among them. It is asked where the college applies the threshold of lid 2.
	CostsInYear integraal.Fact[integraal.Amount]
	// Necessary is whether the costs are necessary and come from special
	// circumstances (art. 35 lid 1): a judgement of the college.
	Necessary integraal.Fact[bool]
	// Income is the income that counts, net a month with the holiday
	// allowance, of the household. Known to be absent: none.
	Income integraal.Fact[integraal.PerMonth]
	// Norm is the bijstandsnorm with the holiday allowance: the one that
	// [BijzondereBijstandSetting.NormBasis] names.
	Norm integraal.Fact[integraal.PerMonth]
	// Assets are the assets of art. 34 lid 1. They are asked where all assets
	// count ([AssetsAll]). Known to be absent: none.
	Assets integraal.Fact[integraal.Amount]
	// AssetsAboveLimit are the assets that art. 34 lid 2 does not leave out.
	// They are asked where those count ([AssetsAboveLimit]).
	AssetsAboveLimit integraal.Fact[integraal.Amount]
	// Used is the draagkracht of the period that went to earlier costs. Known
	// to be absent: none.
	Used integraal.Fact[integraal.Amount]
}

// Bijzonder is what is left of costs after draagkracht.
type Bijzonder struct {
	// Amount is the bijzondere bijstand that covers the costs.
	Amount integraal.Amount
	// Draagkracht is what of these costs the person bears.
	Draagkracht integraal.Amount
}

// bijzonderValues are the facts of one request, all known.
type bijzonderValues struct {
	costs, assets, used integraal.Amount
	income, norm        integraal.PerMonth
}

// due is what is left of the costs after the draagkracht of the period.
func (e *BijzondereBijstandSetting) due(v *bijzonderValues, by integraal.Citation, why *integraal.Explanation) Bijzonder {
	monthly := e.monthly(v.income, v.norm, by, why)
	means := integraal.OverMonths(monthly, e.PeriodMonths)
	if why != nil && len(e.Bands) > 0 {
		integraal.Explain(why, stepDraagMaand, monthly, by)
		integraal.Explain(why, stepDraagMaanden, integraal.Count(e.PeriodMonths), by)
		integraal.Explain(why, stepDraagInkomen, means, by)
	}
	if e.Assets == AssetsAboveLimit || e.Assets == AssetsAll {
		assets := e.fromAssets(v.assets)
		if why != nil {
			integraal.Explain(why, stepDraagVermogen, assets, by)
		}
		means = means.Plus(assets)
	}
	means = means.Above(v.used)
	if why != nil {
		integraal.Explain(why, stepDraagRest, means, by)
	}
	bears := integraal.Lesser(means, v.costs)
	return Bijzonder{Amount: v.costs.Minus(bears), Draagkracht: bears}
}

// monthly is the draagkracht from a month's income: of each band its part.
func (e *BijzondereBijstandSetting) monthly(income, norm integraal.PerMonth, by integraal.Citation, why *integraal.Explanation) integraal.PerMonth {
	var exact integraal.Exact[integraal.Monthly]
	var from, next integraal.PerMonth
	for i := range e.Bands {
		if i == 0 {
			next = grens(norm, e.Bands[0].Above)
		}
		from = next
		if why == nil && !income.MoreThan(from) {
			break // nor is it above a band that comes later
		}
		part := income.Above(from)
		if i+1 < len(e.Bands) {
			next = grens(norm, e.Bands[i+1].Above)
			part = part.Minus(income.Above(next))
		}
		exact = exact.Plus(part.Share(e.Bands[i].Share))
		if why != nil {
			integraal.Explain(why, stepBandVanaf, from, by)
			integraal.Explain(why, stepBandInkomen, part, by)
			integraal.Explain(why, stepBandPct, e.Bands[i].Share, by)
		}
	}
	if exact == (integraal.Exact[integraal.Monthly]{}) {
		return integraal.PerMonth{} // as of most who ask: no income is above a band
	}
	return exact.Round(toTheCent)
}

// fromAssets is the draagkracht from assets; debts give none.
func (e *BijzondereBijstandSetting) fromAssets(assets integraal.Amount) integraal.Amount {
	if assets.IsZero() {
		return assets
	}
	return assets.Above(integraal.Amount{}).Share(e.AssetShare).Round(toTheCent)
}

// counts reports whether income can count at all, and whether assets can.
func (e *BijzondereBijstandSetting) counts() (income, assets bool) {
	for i := range e.Bands {
		num, _ := e.Bands[i].Share.Fraction()
		income = income || num > 0
	}
	num, _ := e.AssetShare.Fraction()
	return income, num > 0
}
