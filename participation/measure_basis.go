package participation

import "github.com/integraal/integraal"

// MeasureBasis is the provision on which a measure rests. The zero basis is not
// named.
type MeasureBasis uint8

// The provisions of the Participatiewet on which a measure can rest. Only a
// decision under art. 18 lid 2 is looked at again within three months (lid 3).
const (
	NoMeasureBasis    MeasureBasis = iota
	MeasureByLaw                   // art. 18 lid 2: by the municipal by-law
	MeasureUniform                 // art. 18 lid 5 to 8
	MeasureExemption               // art. 9a lid 12: an exemption withdrawn
	MeasureOfLanguage              // art. 18b: the language requirement
)

// String names the basis as JSON does.
func (b MeasureBasis) String() string {
	return nameOf([]string{"none", "byLaw", "uniform", "exemption", "language"}, int(b))
}

// MarshalText writes b as [MeasureBasis.String] does.
func (b MeasureBasis) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// reviewInTime: the three months of art. 18 lid 3 hold for a decision under lid
// 2 alone. A day within them is in time whatever the basis.
func (s *stop) reviewInTime(g *Gate, review integraal.Date) {
	if s.act != Verlagen || !review.After(s.day.AddMonths(monthsOfReview)) {
		return
	}
	under, told, missing := take(s.ID, FactMeasureUnder, s.MeasureUnder)
	switch {
	case missing != nil:
		g.lacksToo(missing)
	case !told || under == NoMeasureBasis:
		g.opens(together(g.Says, textNoBasisNamed))
	case under == MeasureByLaw:
		g.blocks(textReviewLate)
	}
}

// monthsOfReview is within how many months a measure of lid 2 is looked at
// again (art. 18 lid 3).
const monthsOfReview = 3

// notByLaw reports whether a measure rests on another provision than art. 18
// lid 2, as far as that is known.
func (s *stop) notByLaw() bool {
	under, known := s.MeasureUnder.Value()
	return known && under > MeasureByLaw
}

var (
	textReviewLate = integraal.Text{
		NL: "De gemeente moet een maatregel volgens de verordening (artikel 18 lid 2) binnen drie maanden opnieuw bekijken. De genoemde dag is later.",
		EN: "The municipality must look at a measure under the by-law (art. 18 lid 2) again within three months. The day named is later.",
	}
	textNoBasisNamed = integraal.Text{
		NL: "De dag om opnieuw te kijken is later dan over drie maanden. Op welk lid de maatregel rust, is nog niet genoemd; rust hij op de verordening (artikel 18 lid 2), dan is die dag te laat.",
		EN: "The day to look again is later than in three months. The lid on which the measure rests has not been named yet; if it rests on the by-law (art. 18 lid 2), that day is too late.",
	}
)
