package income

import "github.com/integraal/integraal"

// KinderopvangtoeslagFrom is the first day for which who applies for
// kinderopvangtoeslag on a day can get it: the first of the month that lies
// three calendar months before (Wet kinderopvang art. 1.3 lid 2 b). Nothing is
// due for care before it. The rule holds for berekeningsjaren from 2014 on; for
// a day before 2014-04-01 the day and the citation are unset.
func KinderopvangtoeslagFrom(applied integraal.Date) (integraal.Date, integraal.Citation) {
	if applied.Before(integraal.On(2014, 4, 1)) {
		return integraal.Date{}, integraal.Citation{}
	}
	return applied.FirstOfMonth().AddMonths(-3), byBackdating
}

// LastDayForKinderopvangtoeslag is the last day to apply for the
// kinderopvangtoeslag of the month of a day: the last of the third month after
// it (Wet kinderopvang art. 1.3 lid 2 b, in place of Awir art. 15 lid 1). It is
// no term that the Algemene termijnenwet extends: the article does not end a
// term, it says from which month there is a claim. For a month before 2014 the
// day and the citation are unset.
func LastDayForKinderopvangtoeslag(month integraal.Date) (integraal.Date, integraal.Citation) {
	if month.Before(integraal.On(2014, 1, 1)) {
		return integraal.Date{}, integraal.Citation{}
	}
	return month.FirstOfMonth().AddMonths(3).LastOfMonth(), byBackdating
}

var byBackdating = wko("1.3", "2", "b")
