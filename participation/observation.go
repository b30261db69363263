package participation

import "github.com/integraal/integraal"

// observations are what follows from the facts without a judgement.
func (s *stop) observations() []Observation {
	var out []Observation
	for _, find := range [...]func(*stop) (Observation, bool){(*stop).proportion, (*stop).arrears} {
		if o, is := find(s); is {
			if o.Missing != nil {
				o.Text, o.Missing = textOfStates(o.Missing), settled(o.Missing)
			}
			o.Laws = inTextsOf(s.day, o.Laws)
			out = append(out, o)
		}
	}
	return out
}

// proportion sets the amount at issue against the norm of that month. Bijstand
// is determined per calendar month (art. 45 lid 1), so that wages of one month
// can lead at most to the revision of that month. Whether they do is not said.
// An amount that is not of one month has no such bound, and neither has an act
// that is about more than that amount: a fine, a measure, a recovery.
func (s *stop) proportion() (Observation, bool) {
	if !s.act.canLeadToRevision() {
		return Observation{}, false
	}
	o := Observation{Code: "observation.proportion", Laws: []integraal.Citation{pw45lid1, pw54lid3}}
	amount, known := s.AtIssue.Value()
	norm, present, missing := take(s.ID, FactNorm, s.Norm)
	_, one, unheard := take(s.ID, FactMonth, s.Month)
	if s.Month.State() == integraal.Contested {
		one, unheard = true, nil // whichever it is, it is one month
	}
	if o.Missing = union(missing, unheard); o.Missing != nil {
		return o, known
	}
	month := integraal.OverMonths(norm, 1)
	text := textNotBelowNorm
	if month.MoreThan(amount) {
		text = textBelowNorm
	}
	o.Text = text.With(integraal.Put("amount", amount), integraal.Put("norm", month))
	return o, known && present && one
}

// arrears says what the next rent does to arrears that are known.
func (s *stop) arrears() (Observation, bool) {
	o := Observation{Code: "observation.arrears"}
	months, present, missing := take(s.ID, FactArrears, s.Arrears)
	if o.Missing = missing; missing != nil {
		return o, true
	}
	o.Text = textArrears.With(
		integraal.Put("months", integraal.Count(months)), integraal.Put("next", integraal.Count(months+1)))
	return o, present && months > 0
}

var (
	textBelowNorm = integraal.Text{
		NL: "Het gaat om {amount} in één maand; netto of bruto is niet gezegd. Dat is minder dan de bijstandsnorm van die maand, {norm} netto met vakantietoeslag. Op grond van dit ene bedrag kan het dus hooguit leiden tot herziening van die ene maand.",
		EN: "This is about {amount} in one month; whether net or gross is not said. That is below the bijstand norm of that month, {norm} net with holiday allowance. So on the ground of this one amount it can lead at most to the revision of that one month.",
	}
	textNotBelowNorm = integraal.Text{
		NL: "Het gaat om {amount} in één maand; netto of bruto is niet gezegd. Dat is niet minder dan de bijstandsnorm van die maand, {norm} netto met vakantietoeslag. Ook dan gaat dit ene bedrag alleen om die maand. Wat het voor die maand betekent, stelt de gemeente vast.",
		EN: "This is about {amount} in one month; whether net or gross is not said. That is not below the bijstand norm of that month, {norm} net with holiday allowance. Even so this one amount is about that month only. What it means for that month is for the municipality to determine.",
	}
	textArrears = integraal.Text{
		NL: "Aantal maanden huur dat niet is betaald: {months}. Komt er geen geld voor de volgende huur, dan wordt dat {next}.",
		EN: "Months of rent not paid: {months}. Without money for the next rent that becomes {next}.",
	}
)
