package participation

import (
	"time"

	"github.com/integraal/integraal"
)

// Further days of texts of the Participatiewet that were read.
var (
	readPw2023 = integraal.On(2023, time.January, 1)
	readPw2024 = integraal.On(2024, time.January, 1)
	// The text of the Wmo 2015 that held on 1 January 2023.
	readWmo2022 = integraal.On(2022, time.July, 1)
)

// The days that the rules of a position cover, and those of which the law is
// enacted but was not read.
var (
	firstPositionDay = integraal.On(2023, time.January, 1)
	lastUnreadDay    = integraal.On(2027, time.December, 31)
)

// CoveredPositions are the days for which [PositionOf], [PositionsOf],
// [SpousesOf] and [WmoPositionOf] answer: more than [Covered], since the articles on which they
// rest were read in older texts too. Of 2027 the law is enacted and the wording
// of these articles was not read, so that those days are a hole.
func CoveredPositions() integraal.Period { return integraal.Between(firstPositionDay, lastDay) }

func checkPositionDay(day integraal.Date) error {
	switch {
	case CoveredPositions().Contains(day):
		return nil
	case day.After(lastDay) && !day.After(lastUnreadDay):
		return integraal.NewFault("participation.unread", "day", integraal.Text{
			NL: "vanaf {day} verandert de Participatiewet op dit punt; die tekst is niet gelezen, dus hierover is niets te zeggen",
			EN: "from {day} the Participatiewet changes on this point; that text was not read, so nothing can be said about it",
		}.With(integraal.Put("day", lastDay.AddDays(1))))
	}
	return outsidePositions()
}

// checkWmoDay is [checkPositionDay] for the Wmo 2015, of which nothing is known
// to change in 2027 on these points.
func checkWmoDay(day integraal.Date) error {
	if CoveredPositions().Contains(day) {
		return nil
	}
	return outsidePositions()
}

func outsidePositions() error {
	return integraal.NewFault("participation.day", "day", integraal.Text{
		NL: "deze dag valt buiten de dagen waarvoor de regels zijn gelezen: {first} tot en met {last}",
		EN: "this day lies outside the days for which the rules were read: {first} up to and including {last}",
	}.With(integraal.Put("first", firstPositionDay), integraal.Put("last", lastDay)))
}

// The provisions that the duties cite beyond those of laws.go.
var (
	pw3lid2a  = pw("3").Lid("2").Onder("a")
	pw3lid2b  = pw("3").Lid("2").Onder("b")
	pw3lid3   = pw("3").Lid("3")
	pw3lid4a  = pw("3").Lid("4").Onder("a")
	pw3lid4b  = pw("3").Lid("4").Onder("b")
	pw3lid4c  = pw("3").Lid("4").Onder("c")
	pw3lid4d  = pw("3").Lid("4").Onder("d")
	pw7lid1a  = pw("7").Lid("1").Onder("a")
	pw7lid3a  = pw("7").Lid("3").Onder("a")
	pw7aLid1a = pw("7a").Lid("1").Onder("a")
	pw8aLid1b = pw("8a").Lid("1").Onder("b")
	pw9lid3   = pw("9").Lid("3")
	pw9lid6   = pw("9").Lid("6")
	pw9aLid9  = pw9a.Lid("9")
	pw10lid1  = pw("10").Lid("1")

	pw18bLid1  = pw("18b").Lid("1")
	pw18bLid2  = pw("18b").Lid("2")
	pw18bLid3  = pw("18b").Lid("3")
	pw18bLid4  = pw("18b").Lid("4")
	pw18bLid5  = pw("18b").Lid("5")
	pw18bLid6a = pw("18b").Lid("6").Onder("a")
	pw18bLid6b = pw("18b").Lid("6").Onder("b")
	pw18bLid7  = pw("18b").Lid("7")
	pw18bLid8  = pw("18b").Lid("8")
	pw18bLid13 = pw("18b").Lid("13")
	pw18bLid14 = pw("18b").Lid("14")
	pw44lid4   = pw("44").Lid("4")
	pw44aLid1  = pw("44a").Lid("1")
	pw44aLid2  = pw("44a").Lid("2")
	pw53aLid3b = pw("53a").Lid("3").Onder("b")

	// Of art. 30b the current text was not read.
	suwi30b = integraal.WetSuwi.Art("30b", integraal.Date{}).Lid("1")

	careAndWork   = fromSummary("ECLI:NL:CRVB:2016:3370")
	outsideTheLaw = fromSummary("ECLI:NL:CRVB:2025:700")
	longExemption = integraal.Ruling("ECLI:NL:CRVB:2019:1668")
)

// The texts in which articles were read, oldest first. Never written to.
var (
	texts9             = []integraal.Date{readPw2023, readPw2024, readPw2025, readPw, readPwJuly}
	texts9lid1         = []integraal.Date{readPw2023, readPw2024, readPw2025, readPw} // not read again in July
	textsFrom2023      = []integraal.Date{readPw2023, readPw2025, readPw, readPwJuly}
	textsOf2023And2025 = []integraal.Date{readPw2023, readPw2025, readPw}
	textsOf2023        = []integraal.Date{readPw2023, readPw}
	textsOf2025        = []integraal.Date{readPw2025, readPw}
	textsOf2025AndJuly = []integraal.Date{readPw2025, readPw, readPwJuly}
	textsOf2026        = []integraal.Date{readPw, readPwJuly}
	textsOfJanuary     = []integraal.Date{readPw}
	textsOfWmo         = []integraal.Date{readWmo2022, readWmo}
)

// textsRead are the days of the texts in which the provision was read, oldest
// first.
func textsRead(c integraal.Citation) []integraal.Date {
	if c.Law() == integraal.Wmo2015 {
		return textsOfWmo
	}
	switch c.Article() {
	case "3", "7", "9a":
		return textsFrom2023
	case "7a":
		return textsOf2026
	case "9":
		if c.Paragraph() == "1" && c.Part() != "b" && c.Part() != "c" {
			return texts9lid1
		}
		return texts9
	case "10":
		return textsOf2025AndJuly
	case "17", "18b", "44a":
		return textsOf2023
	case "44", "55":
		return textsOf2023And2025
	case "40", "45", "52", "53a", "54":
		return textsOf2025
	}
	return textsOfJanuary
}

// inTextOf is c in the latest text that was read and held on or before day, or
// else in the oldest that was read. Citations of other laws stay as they are;
// those of the Wmo 2015 move to the text of 2022 before 2025.
func inTextOf(day integraal.Date, c integraal.Citation) integraal.Citation {
	switch {
	case c.Law() == integraal.Wmo2015 && day.Before(firstDay) && wasReadIn2022(c):
		return c.AsRead(readWmo2022)
	case c.Law() != integraal.Participatiewet:
		return c
	}
	texts := textsRead(c)
	read := texts[0]
	for _, t := range texts {
		if !t.After(day) {
			read = t
		}
	}
	if read == c.Read() {
		return c
	}
	return c.AsRead(read)
}

// wasReadIn2022 leaves out art. 2.3.8 lid 1, which was not read in that text.
func wasReadIn2022(c integraal.Citation) bool {
	switch c.Article() {
	case "1.1.1", "2.3.2", "2.3.10", "2.4.1":
		return true
	case "2.3.8":
		return c.Paragraph() != "1"
	}
	return false
}
