package participation

import "github.com/integraal/integraal"

// FineCategories are the amounts of the second, third and fifth category of
// art. 23 lid 4 of the Wetboek van Strafrecht, and the days for which they were
// read. They are not part of this library: who gives them names the source. An
// unset amount was not read.
type FineCategories struct {
	Second, Third, Fifth integraal.Amount
	Days                 integraal.Period
}

// of is the amount of a category; zero where there is none.
func (c FineCategories) of(category int) integraal.Amount {
	switch category {
	case categoryNoBenefit:
		return c.Second
	case categoryOrdinary:
		return c.Third
	case categoryIntent:
		return c.Fifth
	}
	return integraal.Amount{}
}

func (c FineCategories) sound() bool {
	if c.Days.IsZero() || c.Days.Reversed() {
		return false
	}
	for _, a := range [...]integraal.Amount{c.Second, c.Third, c.Fifth} {
		if a.Cents() < 0 || a.Cents() > mostNorm*hundred {
			return false
		}
	}
	return true
}

// maximum is the most that the Act allows: the lower of the part of the benefit
// and the amount of the category. Without that amount there is none.
func (o *Fine) maximum(f *FineFacts, began integraal.Date, why *integraal.Explanation) {
	amounts, known, missing := take(f.ID, FactFineCategories, f.Categories)
	category := amounts.of(o.Category)
	if !known || len(f.Categories.Sources()) == 0 || !amounts.Days.Contains(began) || category.IsZero() {
		if missing == nil {
			one := integraal.Missing{Fact: FactFineCategories, Who: f.ID}
			if !known {
				one.State = integraal.KnownAbsent
			}
			missing = []integraal.Missing{one}
		}
		o.Missing, o.Says = settled(missing), textOnlyCategory
		if !o.ByBenefit.IsZero() {
			o.Says = textLowerOfTwo.With(integraal.Put("benefit", o.ByBenefit))
		}
		o.Says = o.Says.With(integraal.Put("category", integraal.Count(o.Category)))
		return
	}
	by := pw18aLid1
	o.AtMost = category
	switch {
	case o.ByBenefit.IsZero():
		by = pw18aLid3
	case o.ByBenefit.Cents() < category.Cents():
		o.AtMost = o.ByBenefit
	}
	integraal.Explain(why, stepAtMost, o.AtMost, by)
}

var (
	textLowerOfTwo = integraal.Text{
		NL: "De vragen zijn beantwoord. De boete is ten hoogste het laagste van {benefit} en het bedrag van categorie {category} van het Wetboek van Strafrecht. Dat bedrag is hier niet gelezen; daarom staat hier geen hoogste boete. De boete stemt een mens af op ernst, verwijt en omstandigheden, na horen en met redenen.",
		EN: "The questions are answered. The fine is at most the lower of {benefit} and the amount of category {category} of the Wetboek van Strafrecht. That amount was not read here; so no highest fine is given. A person tunes the fine to seriousness, blame and circumstances, after hearing and with reasons.",
	}
	textOnlyCategory = integraal.Text{
		NL: "De vragen zijn beantwoord. De boete is ten hoogste het bedrag van categorie {category} van het Wetboek van Strafrecht. Dat bedrag is hier niet gelezen; daarom staat hier geen hoogste boete. De boete stemt een mens af op ernst, verwijt en omstandigheden, na horen en met redenen.",
		EN: "The questions are answered. The fine is at most the amount of category {category} of the Wetboek van Strafrecht. That amount was not read here; so no highest fine is given. A person tunes the fine to seriousness, blame and circumstances, after hearing and with reasons.",
	}
	textFineCategories = integraal.Text{
		NL: "de bedragen van de categorieën hebben dagen waarvoor zij gelden en liggen niet onder nul",
		EN: "the amounts of the categories have days for which they hold and do not lie below zero",
	}
)
