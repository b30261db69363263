package participation

import "github.com/integraal/integraal"

// ParticipatieplaatsDays are the days of a participatieplaats that began on a
// day: when training is due and a premium can follow, when the college judges,
// and when it ends at the latest (art. 10a lid 1, 5, 6, 8, 9 and 10).
//
// Its faults are participation.day and place.start.
func ParticipatieplaatsDays(start, day integraal.Date) ([]Point, error) {
	if err := checkDay(day, provisionsRest...); err != nil {
		return nil, err
	}
	if start.IsZero() || start.AddMonths(48).IsZero() {
		return nil, integraal.NewFault("place.start", "start", integraal.Text{
			NL: "de eerste dag van de plek ontbreekt", EN: "the first day of the place is missing",
		})
	}
	s := subject{day: day}
	var out []Point
	at := func(months int, p *Point) {
		point := s.pointsOf([]*Point{p})[0]
		point.Day = start.AddMonths(months)
		out = append(out, point)
	}
	at(6, pointTraining6)
	at(6, pointPremium)
	at(9, pointNineMonths)
	at(12, placeStops)
	at(12, pointPremium)
	at(18, pointPremium)
	at(24, pointPremium)
	at(24, placeEnds)
	at(36, placeEndsThird)
	at(48, placeEndsLast)
	return out, nil
}

var (
	placeStops = &Point{
		Code: "place.stops", Power: Must,
		Text: integraal.Text{
			NL: "Is na negen maanden gebleken dat de kans op werk niet groter is, dan stopt de plek op deze dag.",
			EN: "If it showed after nine months that the chance of work has not grown, the place stops on this day.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw10aLid8},
	}
	placeEnds = &Point{
		Code: "place.ends", Power: ByLaw,
		Text: integraal.Text{
			NL: "De twee jaar zijn om. Voor die tijd oordeelt de gemeente of een derde jaar de kans op werk veel beter maakt; dan mag zij verlengen, met ander werk op een andere plek.",
			EN: "The two years are over. Before that the municipality judges whether a third year improves the chance of work considerably; then it may extend, with other work at another place.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw10aLid1, pw10aLid9},
	}
	placeEndsThird = &Point{
		Code: "place.endsThird", Power: May,
		Text: integraal.Text{
			NL: "Einde van een derde jaar, als dat is gegeven. De gemeente mag nog een keer een jaar verlengen.",
			EN: "The end of a third year, where one was granted. The municipality may extend by a year once more.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw10aLid10},
	}
	placeEndsLast = &Point{
		Code: "place.endsLast", Power: ByLaw,
		Text: integraal.Text{
			NL: "Einde van een vierde jaar, als dat is gegeven. Langer kan niet.",
			EN: "The end of a fourth year, where one was granted. It cannot last longer.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw10aLid10},
	}
)
