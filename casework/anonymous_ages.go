package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// agesText is the ages of those whose birth date the preparer sees, in the bands
// of the protocol and from young to old. There is none where the protocol gives
// no bands, or does not let composition be told.
func agesText(people []PersonSeen, rules *consent.AnonymousRules, day integraal.Date) (integraal.Text, bool) {
	if shown, patternOnly := rules.Shows(consent.Composition); !shown || patternOnly || len(rules.AgeBands) == 0 {
		return integraal.Text{}, false
	}
	var lows []int
	for i := range people {
		for _, f := range people[i].Facts {
			if f.Fact != integraal.Name(Born) || f.State != integraal.Known || len(f.Told) == 0 {
				continue
			}
			if born, err := integraal.ParseDate(f.Told[0].Value); err == nil {
				low, _ := rules.AgeBand(born.Age(day))
				lows = append(lows, low)
			}
		}
	}
	if len(lows) == 0 {
		return integraal.Text{}, false
	}
	slices.Sort(lows)
	bands := make([]integraal.Text, len(lows))
	for i, low := range lows {
		_, high := rules.AgeBand(low)
		text := textAgeBand
		if high < 0 {
			text = textAgeFrom
		}
		bands[i] = text.With(
			integraal.Put("low", integraal.Count(low)), integraal.Put("high", integraal.Count(high)))
	}
	return textAges.With(integraal.PutText("bands", rows(bands...))), true
}

var (
	textAges    = integraal.Text{NL: "Leeftijden: {bands}.", EN: "Ages: {bands}."}
	textAgeBand = integraal.Text{NL: "{low} tot en met {high}", EN: "{low} to {high}"}
	textAgeFrom = integraal.Text{NL: "{low} of ouder", EN: "{low} or over"}
)
