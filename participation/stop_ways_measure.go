package participation

import "github.com/integraal/integraal"

// measureReview is how a measure is looked at again, by the provision on which
// it rests: lid 11 of art. 18 on request for one of lid 5 to 8, lid 3 within
// three months for one of lid 2. For a measure of art. 9a lid 12 the law names
// no review.
func (s *stop) measureReview() (Way, bool) {
	if s.act != Verlagen {
		return Way{}, false
	}
	under, told, missing := take(s.ID, FactMeasureUnder, s.MeasureUnder)
	switch {
	case missing != nil, !told, under == NoMeasureBasis:
		w := wayMeasureReviewIf
		w.Missing = missing
		return w, true
	case under == MeasureByLaw:
		return wayMeasureAgain, true
	case under == MeasureUniform:
		return wayMeasureReview, true
	case under == MeasureOfLanguage:
		return wayLanguagePaper, true
	}
	return Way{}, false
}

var (
	wayMeasureReview = Way{
		Code: "way.measureReview", Power: May,
		Text: integraal.Text{
			NL: "Houdt de cliënt zich weer duidelijk aan de plichten, dan mag de gemeente de maatregel herzien. Dat doet zij alleen als de cliënt erom vraagt.",
			EN: "Once the client clearly meets the duties again, the municipality may revise the measure. It does so only when the client asks.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{pw18lid11},
	}
	wayMeasureAgain = Way{
		Code: "way.measureAgain", Power: Must,
		Text: integraal.Text{
			NL: "De gemeente moet deze maatregel zelf binnen drie maanden opnieuw bekijken. Vraag op welke dag, en vertel dan wat er is veranderd.",
			EN: "The municipality must look at this measure again within three months of its own accord. Ask on which day, and tell then what has changed.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{pw18lid3},
	}
	wayMeasureReviewIf = Way{
		Code: "way.measureBasis",
		Text: integraal.Text{
			NL: "Vraag op welk lid de maatregel rust. Is dat artikel 18 lid 5 tot en met 8, dan mag de gemeente hem op verzoek herzien zodra de plichten duidelijk weer worden nagekomen. Is dat lid 2, dan moet zij hem zelf binnen drie maanden opnieuw bekijken.",
			EN: "Ask on which lid the measure rests. If that is article 18 lid 5 to 8, the municipality may revise it on request once the duties are clearly met again. If that is lid 2, it must look at it again within three months of its own accord.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{pw18lid11, pw18lid3},
	}
	wayLanguagePaper = Way{
		Code: "way.languagePaper",
		Text: integraal.Text{
			NL: "Laat een diploma inburgering zien, of een ander papier waaruit blijkt dat de cliënt Nederlands kent. Dat kan op elk moment, en het neemt de reden voor deze verlaging weg.",
			EN: "Show an inburgering diploma, or another paper that shows that the client knows Dutch. That is possible at any time, and it takes away the reason for this reduction.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{pw18bLid5},
	}
)
