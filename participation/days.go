package participation

import "github.com/integraal/integraal"

// Covered are the days for which this package answers: positions, terms,
// measures, gates, provisions and room alike. Each citation of an answer is in
// the text that held on its day, and marked where that text was not read; see
// [Holes]. Of 2027 the law is enacted in part and was not read, so that those
// days are a hole: participation.unread.
func Covered() integraal.Period { return integraal.Between(firstDay, lastDay) }

// CoveredPositions are the days for which [PositionOf], [PositionsOf],
// [SpousesOf] and [WmoPositionOf] answer: those of [Covered].
func CoveredPositions() integraal.Period { return Covered() }

// checkDay says why there is no answer for a day: the law of 2027 was not read,
// in so far as it is named here, and other days are outside.
func checkDay(day integraal.Date, rest ...integraal.Citation) error {
	switch {
	case Covered().Contains(day):
		return nil
	case day.After(lastDay) && !day.After(lastUnreadDay):
		return unread(integraal.Between(start2027, lastUnreadDay), rest)
	}
	return integraal.NewFault("participation.day", "day", integraal.Text{
		NL: "deze dag valt buiten de dagen waarvoor de regels zijn gelezen: {first} tot en met {last}",
		EN: "this day lies outside the days for which the rules were read: {first} up to and including {last}",
	}.With(integraal.Put("first", firstDay), integraal.Put("last", lastDay)))
}

// unread is the fault of what was not read: the law, the articles and the days.
func unread(days integraal.Period, laws []integraal.Citation) error {
	named := make([]integraal.Text, len(laws))
	for i, c := range laws {
		named[i] = c.Text()
	}
	return integraal.NewFault("participation.unread", "day", integraal.Text{
		NL: "de tekst van {laws} zoals die geldt van {first} tot en met {last} is niet gelezen, dus hierover is niets te zeggen",
		EN: "the text of {laws} as it holds from {first} up to and including {last} was not read, so nothing can be said about it",
	}.With(integraal.PutText("laws", integraal.Join(named)), integraal.Put("first", days.From), integraal.Put("last", days.Until)))
}

// What rests on which articles, as the fault of an unread day names them.
var (
	dutiesRest     = []integraal.Citation{pw("9"), pw9a, pw17lid1, pw18b, pw("44"), pw55}
	spousesRest    = []integraal.Citation{pw("3")}
	measuresRest   = []integraal.Citation{pw18, pw18a, pw18b}
	stopsRest      = []integraal.Citation{pw("40"), pw("53a"), pw("54"), pw("58"), wmo("2.3.10"), awb48lid1}
	termsRest      = []integraal.Citation{pw("41"), pw("44"), pw("52"), awb("4:13"), awb67, wmo("2.3.2"), wgs("4")}
	provisionsRest = []integraal.Citation{pw("7"), pw7a, pw("10"), wmo("2.3.5"), wgs("3")}
	roomRest       = []integraal.Citation{pwWhole, wmoWhole, wgsWhole, integraal.Awb.Art("", readAwb)}
	wmoRest        = []integraal.Citation{wmo("2.3.2"), wmo("2.3.8"), wmo("2.3.10")}
)
