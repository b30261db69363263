package income

import (
	"time"

	"github.com/integraal/integraal"
)

// svbFrom is the first day of the texts behind the terms of the SVB that were
// read.
var svbFrom = integraal.On(2023, time.January, 1)

// KinderbijslagFrom is the first day for which who applies for kinderbijslag on a
// day can get it: a year before the first day of the calendar quarter of the
// application (AKW art. 14 lid 5 a, until 2024 lid 3). The day and the citation are
// unset for an application before 2023.
func KinderbijslagFrom(applied integraal.Date) (integraal.Date, integraal.Citation) {
	if applied.Before(svbFrom) {
		return integraal.Date{}, integraal.Citation{}
	}
	return peildatumOf(applied).first.AddMonths(-12), byKinderbijslagTerm(applied)
}

// LastDayForKinderbijslag is the last day to apply for the kinderbijslag of the
// calendar quarter of a day: the last of the same quarter a year later. It is no
// term that the Algemene termijnenwet extends: the article does not end a term, it
// says from which day there is a right. The day and the citation are unset for a
// quarter before 2023.
func LastDayForKinderbijslag(quarter integraal.Date) (integraal.Date, integraal.Citation) {
	if quarter.Before(svbFrom) {
		return integraal.Date{}, integraal.Citation{}
	}
	last := peildatumOf(quarter).first.AddMonths(15).AddDays(-1)
	return last, byKinderbijslagTerm(last)
}

// AOWFrom is the first day for which who applies for the AOW on a day can get it:
// the first of the twelfth month before (AOW art. 16 lid 2). In special cases the
// SVB may go back further, by the same lid: that is not in it. The day and the
// citation are unset for an application before 2023.
func AOWFrom(applied integraal.Date) (integraal.Date, integraal.Citation) {
	if applied.Before(svbFrom) {
		return integraal.Date{}, integraal.Citation{}
	}
	return applied.FirstOfMonth().AddMonths(-12), byAOWTerm
}

// LastDayForAOW is the last day to apply for the AOW of the month of a day: the last
// of the same month a year later. As with the kinderbijslag the Algemene
// termijnenwet does not extend it. The day and the citation are unset for a month
// before 2023.
func LastDayForAOW(month integraal.Date) (integraal.Date, integraal.Citation) {
	if month.Before(svbFrom) {
		return integraal.Date{}, integraal.Citation{}
	}
	return month.FirstOfMonth().AddMonths(12).LastOfMonth(), byAOWTerm
}

// byAOWTerm reads alike in the texts of 1 January 2023, 1 January 2025 and 1 July
// 2026.
var byAOWTerm = aow("16", "2", "")(read2026H2)

// byKinderbijslagTerm is the lid that holds the rule: it was renumbered between the
// texts of 1 January 2024 and 1 January 2025, with the same content.
func byKinderbijslagTerm(day integraal.Date) integraal.Citation {
	switch {
	case day.Before(read2024H1):
		return akw("14", "3", "")(read2023H1)
	case day.Before(read2025H1):
		return akw("14", "3", "")(read2024H1)
	case day.Before(read2026H1):
		return akw("14", "5", "a")(read2025H1)
	case day.Before(read2026H2):
		return akw("14", "5", "a")(read2026H1)
	}
	return akw("14", "5", "a")(read2026H2)
}
