package income

import (
	"time"

	"github.com/integraal/integraal"
)

// geboortegrens are the last birth dates with which someone is of an age: 18
// and the age of art. 13 lid 1 in the month, 23 on 1 January. A change of age
// counts from the month after it, or from the first when it falls on the first
// (Awir art. 5).
type geboortegrens struct {
	newYear, month        integraal.Date
	adult, limit, under23 integraal.Date
	mayBePensioner        integraal.Date // nobody has pension age before 65
}

func grensOn(day integraal.Date, limit int) geboortegrens {
	month, newYear := day.FirstOfMonth(), integraal.On(day.Year(), time.January, 1)
	return geboortegrens{
		newYear: newYear, month: month, adult: month.AddYears(-18), limit: month.AddYears(-limit),
		under23: newYear.AddYears(-23), mayBePensioner: month.AddYears(-65),
	}
}

// leeftijden is whether one of some persons is of an age: not young any more, of
// pension age on 1 January, of pension age in the month. The last two count to
// 2024 only.
type leeftijden struct{ old, pensioner, pensionerNow answer }

// ages are the ages of some persons.
type ages struct {
	geboortegrens
	leeftijden
	counts bool
}

// add adds a person.
func (a *ages) add(born integraal.Date, known bool) {
	old, pensioner, now := open, open, open
	if known {
		old, pensioner, now = answerOf(!born.After(a.limit)), no, no
		if a.counts && !born.After(a.mayBePensioner) {
			pensioner, now = pensionerOn(born, a.newYear), pensionerOn(born, a.month)
		}
	}
	a.old = eitherOf(a.old, old)
	a.pensioner = eitherOf(a.pensioner, pensioner)
	a.pensionerNow = eitherOf(a.pensionerNow, now)
}

func pensionerOn(born, day integraal.Date) answer {
	has, known := integraal.HasPensionAge(born, day)
	if !known {
		return open
	}
	return answerOf(has)
}
