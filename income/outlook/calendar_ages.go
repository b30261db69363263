package outlook

import (
	"time"

	"github.com/integraal/integraal"
)

// role is what someone is in a household, or several of these.
type role uint8

const (
	claimant role = 1 << iota // who asks
	spouse                    // with whom they live as one
	child                     // of them
	other                     // another who lives there
	studies                   // who asks, and may have a studietoeslag
)

// aged is an age that a provision names, of whom, and when it takes hold.
type aged struct {
	age   int
	of    role
	hold  func(born integraal.Date, age int) integraal.Date
	by    integraal.Citation
	where integraal.Text
	says  integraal.Text
}

func onTheDay(born integraal.Date, age int) integraal.Date { return born.Turns(age) }

// nextMonth is the first day of the month after the birthday.
func nextMonth(born integraal.Date, age int) integraal.Date {
	return born.Turns(age).FirstOfNextMonth()
}

// thisMonth is that day, or the birthday where it is the first (Awir art. 5).
func thisMonth(born integraal.Date, age int) integraal.Date {
	if day := born.Turns(age); day.Day() == 1 {
		return day
	}
	return nextMonth(born, age)
}

// nextQuarter is the first day of the quarter after the birthday, or the birthday
// where it is that day.
func nextQuarter(born integraal.Date, age int) integraal.Date {
	day := born.Turns(age)
	if day.Day() == 1 && (day.Month()-1)%3 == 0 {
		return day
	}
	first := day.FirstOfNextMonth()
	for (first.Month()-1)%3 != 0 {
		first = first.FirstOfNextMonth()
	}
	return first
}

var (
	readPw   = integraal.On(2026, time.July, 1)
	readToes = integraal.On(2026, time.January, 1)

	atGemeente  = integraal.Text{NL: "de gemeente", EN: "the municipality"}
	atToeslagen = integraal.Text{NL: "Dienst Toeslagen", EN: "Dienst Toeslagen"}
	atSVB       = integraal.Text{NL: "de SVB", EN: "the SVB"}
)

// ages are the birthdays that change something. What a child or housemate turns is
// told of with the provision that says so.
var ages = [...]aged{
	{6, child, nextQuarter, integraal.AKW.Art("12", readPw).Lid("3"), atSVB, integraal.Text{
		NL: "{who} wordt 6: de kinderbijslag wordt hoger", EN: "{who} turns 6: the kinderbijslag is more"}},
	{12, child, nextMonth, integraal.WetKgb.Art("2", readToes).Lid("4"), atToeslagen, integraal.Text{
		NL: "{who} wordt 12: het kindgebonden budget wordt hoger", EN: "{who} turns 12: the kindgebonden budget is more"}},
	{12, child, nextQuarter, integraal.AKW.Art("12", readPw).Lid("3"), atSVB, integraal.Text{
		NL: "{who} wordt 12: de kinderbijslag wordt hoger", EN: "{who} turns 12: the kinderbijslag is more"}},
	{16, child, nextMonth, integraal.WetKgb.Art("2", readToes).Lid("5"), atToeslagen, integraal.Text{
		NL: "{who} wordt 16: het kindgebonden budget verandert", EN: "{who} turns 16: the kindgebonden budget changes"}},
	{18, claimant | spouse | child, nextMonth, integraal.WetZorgtoeslag.Art("1", readToes).Lid("1").Onder("c"), atToeslagen, integraal.Text{
		NL: "{who} wordt 18 en betaalt zelf zorgpremie: {who} kan zelf zorgtoeslag aanvragen", EN: "{who} turns 18 and pays a premium: {who} can apply for zorgtoeslag"}},
	{18, child, nextMonth, integraal.WetKgb.Art("2", readToes).Lid("1"), atToeslagen, integraal.Text{
		NL: "{who} wordt 18: het kindgebonden budget voor {who} stopt", EN: "{who} turns 18: the kindgebonden budget for {who} ends"}},
	{18, child, nextQuarter, integraal.AKW.Art("7", readPw).Lid("1"), atSVB, integraal.Text{
		NL: "{who} wordt 18: de kinderbijslag voor {who} stopt", EN: "{who} turns 18: the kinderbijslag for {who} ends"}},
	{18, claimant | spouse, onTheDay, integraal.Participatiewet.Art("13", readPw).Lid("1").Onder("f"), atGemeente, integraal.Text{
		NL: "{who} wordt 18 en kan zelf recht op bijstand hebben", EN: "{who} turns 18 and may have a right to bijstand"}},
	{21, claimant | spouse, onTheDay, integraal.Participatiewet.Art("21", readPw), atGemeente, integraal.Text{
		NL: "{who} wordt 21: de bijstandsnorm is die vanaf 21 jaar", EN: "{who} turns 21: the bijstandsnorm is that from 21"}},
	{27, child | other, onTheDay, integraal.Participatiewet.Art("19a", readPw).Lid("1"), atGemeente, integraal.Text{
		NL: "{who} wordt 27 en kan meetellen als kostendeler: de bijstand kan lager worden", EN: "{who} turns 27 and may count as a cost sharer: the bijstand may be less"}},
	{21, claimant | spouse | child | other, thisMonth, byHuur, atToeslagen, textHuur(21)},
	{23, claimant | spouse | child | other, thisMonth, byHuur, atToeslagen, textHuur(23)},
	{16, studies, onTheDay, byStudie, atGemeente, textStudie(16)},
	{17, studies, onTheDay, byStudie, atGemeente, textStudie(17)},
	{18, studies, onTheDay, byStudie, atGemeente, textStudie(18)},
	{19, studies, onTheDay, byStudie, atGemeente, textStudie(19)},
	{20, studies, onTheDay, byStudie, atGemeente, textStudie(20)},
	{21, studies, onTheDay, byStudie, atGemeente, textStudie(21)},
}

var (
	byHuur   = integraal.WetHuurtoeslag.Art("13", readToes).Lid("1").Onder("a")
	byStudie = integraal.Participatiewet.Art("36b", readPw).Lid("1")
)

// textHuur is of an age of Wet op de huurtoeslag art. 13 lid 1.
func textHuur(age int64) integraal.Text {
	return integraal.Text{
		NL: "{who} wordt {age}: er kan meer huurtoeslag zijn, want de grenzen voor jongeren gelden niet meer",
		EN: "{who} turns {age}: the huurtoeslag may be more, as the limits for the young hold no longer",
	}.With(integraal.Put("age", integraal.Count(age)))
}

func textStudie(age int64) integraal.Text {
	return integraal.Text{
		NL: "{who} wordt {age}: een studietoeslag wordt hoger", EN: "{who} turns {age}: a studietoeslag is more",
	}.With(integraal.Put("age", integraal.Count(age)))
}

// young is the age below which the limits for the young hold on a day (Wet op de
// huurtoeslag art. 13 lid 1): 23 to 2025, 21 from 2026.
func young(day integraal.Date) int {
	if day.Year() < 2026 {
		return 23
	}
	return 21
}
