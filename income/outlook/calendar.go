package outlook

import (
	"slices"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// EntryKind is what an entry of the calendar is about.
type EntryKind uint8

// The kinds of entries.
const (
	Birthday EntryKind = iota // someone reaches an age that a provision names
	NormChange
	TermEnds
	ToReport
)

// Entry is something to know of in the coming months.
type Entry struct {
	Day  integraal.Date `json:"day,omitzero"`
	Kind EntryKind      `json:"kind"`
	// Who is the person, Where the body to deal with.
	Who   string             `json:"who,omitempty"`
	Where integraal.Text     `json:"where,omitzero"`
	Says  integraal.Text     `json:"says,omitzero"`
	By    integraal.Citation `json:"-"`
}

// Calendar is twelve months from a day: birthdays of those of whom the date is
// known that change something by law, the days on which statutory values change,
// terms that end, and what has to be reported to whom. A provision that takes hold
// on the first of a month or of a quarter has that day. The missing facts are those
// that keep entries out.
func Calendar(h *income.Household, from integraal.Date, terms ...Entry) ([]Entry, []integraal.Missing) {
	c := calendar{from: from, until: from.AddYears(1).AddDays(-1)}
	c.person(&h.Claimant, true, false)
	var lacks integraal.Lacks
	members, _, known := integraal.TakeIfAny(&lacks, income.FactHousemates, "", h.Members)
	if known {
		for i := range members {
			child, _ := members[i].Child.Value()
			c.person(&members[i].Inwoner, false, child)
		}
	}
	c.norms()
	c.terms()
	c.report()
	for _, e := range terms {
		c.add(e)
	}
	slices.SortStableFunc(c.list, func(a, b Entry) int { return a.Day.Compare(b.Day) })
	return c.list, append(c.lacks.Missing, lacks.Missing...)
}

type calendar struct {
	from, until integraal.Date
	list        []Entry
	lacks       integraal.Lacks
}

func (c *calendar) add(e Entry) {
	if !e.Day.Before(c.from) && !e.Day.After(c.until) {
		c.list = append(c.list, e)
	}
}

// aged is an age that a provision names, of whom, and when it takes hold.
type aged struct {
	age      int
	claimant bool // of who asks
	child    bool // of a child of them
	others   bool // of another who lives there
	hold     func(born integraal.Date, age int) integraal.Date
	by       integraal.Citation
	where    integraal.Text
	says     integraal.Text
}

func onTheDay(born integraal.Date, age int) integraal.Date { return born.Turns(age) }

// nextMonth is the first day of the month after the birthday.
func nextMonth(born integraal.Date, age int) integraal.Date {
	return born.Turns(age).FirstOfNextMonth()
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
	{6, false, true, false, nextQuarter, integraal.AKW.Art("12", readPw).Lid("3"), atSVB, integraal.Text{
		NL: "{who} wordt 6: de kinderbijslag wordt hoger", EN: "{who} turns 6: the kinderbijslag is more"}},
	{12, false, true, false, nextMonth, integraal.WetKgb.Art("2", readToes).Lid("4"), atToeslagen, integraal.Text{
		NL: "{who} wordt 12: het kindgebonden budget wordt hoger", EN: "{who} turns 12: the kindgebonden budget is more"}},
	{12, false, true, false, nextQuarter, integraal.AKW.Art("12", readPw).Lid("3"), atSVB, integraal.Text{
		NL: "{who} wordt 12: de kinderbijslag wordt hoger", EN: "{who} turns 12: the kinderbijslag is more"}},
	{16, false, true, false, nextMonth, integraal.WetKgb.Art("2", readToes).Lid("5"), atToeslagen, integraal.Text{
		NL: "{who} wordt 16: het kindgebonden budget verandert", EN: "{who} turns 16: the kindgebonden budget changes"}},
	{18, false, true, false, nextMonth, integraal.WetZorgtoeslag.Art("1", readToes).Lid("1").Onder("c"), atToeslagen, integraal.Text{
		NL: "{who} wordt 18 en betaalt zelf zorgpremie: {who} kan zelf zorgtoeslag aanvragen", EN: "{who} turns 18 and pays a premium: {who} can apply for zorgtoeslag"}},
	{18, false, true, false, nextMonth, integraal.WetKgb.Art("2", readToes).Lid("1"), atToeslagen, integraal.Text{
		NL: "{who} wordt 18: het kindgebonden budget voor {who} stopt", EN: "{who} turns 18: the kindgebonden budget for {who} ends"}},
	{18, false, true, false, nextQuarter, integraal.AKW.Art("7", readPw).Lid("1"), atSVB, integraal.Text{
		NL: "{who} wordt 18: de kinderbijslag voor {who} stopt", EN: "{who} turns 18: the kinderbijslag for {who} ends"}},
	{21, true, false, false, onTheDay, integraal.Participatiewet.Art("21", readPw), atGemeente, integraal.Text{
		NL: "{who} wordt 21: de bijstandsnorm is die vanaf 21 jaar", EN: "{who} turns 21: the bijstandsnorm is that from 21"}},
	{27, false, true, true, onTheDay, integraal.Participatiewet.Art("19a", readPw).Lid("1"), atGemeente, integraal.Text{
		NL: "{who} wordt 27 en kan meetellen als kostendeler: de bijstand kan lager worden", EN: "{who} turns 27 and may count as a cost sharer: the bijstand may be less"}},
}

func (c *calendar) person(p *income.Inwoner, claimant, child bool) {
	born, known := integraal.Take(&c.lacks, income.FactBorn, p.ID, p.Born)
	if !known || born.IsZero() {
		return
	}
	for i := range ages {
		a := &ages[i]
		if claimant && !a.claimant || !claimant && child && !a.child || !claimant && !child && !a.others {
			continue
		}
		c.add(Entry{
			Day: a.hold(born, a.age), Kind: Birthday, Who: p.ID, Where: a.where, By: a.by,
			Says: a.says.With(integraal.PutName("who", p.ID)),
		})
	}
	day := integraal.PensionDate(born)
	if _, set := integraal.HasPensionAge(born, day); set && !day.IsZero() {
		c.add(Entry{
			Day: day, Kind: Birthday, Who: p.ID, Where: atSVB, By: integraal.PensionAgeBy(),
			Says: integraal.Text{NL: "{who} bereikt de AOW-leeftijd", EN: "{who} reaches the pension age"}.With(integraal.PutName("who", p.ID)),
		})
	}
}

// norms are the days on which statutory values change.
func (c *calendar) norms() {
	for _, year := range []int{c.from.Year(), c.from.Year() + 1} {
		c.add(Entry{
			Day: integraal.On(year, time.January, 1), Kind: NormChange, By: integraal.Participatiewet.Art("38", readPw),
			Says: integraal.Text{NL: "de bijstandsnormen en de toeslagen veranderen", EN: "the bijstand norms and the allowances change"},
		})
		c.add(Entry{
			Day: integraal.On(year, time.July, 1), Kind: NormChange, By: integraal.Participatiewet.Art("38", readPw),
			Says: integraal.Text{NL: "de bijstandsnormen veranderen", EN: "the bijstand norms change"},
		})
	}
}

// terms are the last days to apply for the toeslagen of the years of which they
// fall in the months.
func (c *calendar) terms() {
	for year := c.from.Year() - 2; year <= c.from.Year(); year++ {
		day, by := income.LastDayToApply(year)
		if day.IsZero() {
			continue
		}
		c.add(Entry{
			Day: day, Kind: TermEnds, Where: atToeslagen, By: by,
			Says: integraal.Text{
				NL: "laatste dag om toeslagen over {year} aan te vragen", EN: "last day to apply for the allowances of {year}",
			}.With(integraal.PutName("year", integraal.On(year, time.January, 1).String()[:4])),
		})
	}
}

// report are the duties to report, which hold the whole time.
func (c *calendar) report() {
	c.add(Entry{
		Day: c.from, Kind: ToReport, Where: atGemeente, By: integraal.Participatiewet.Art("17", readPw).Lid("1"),
		Says: integraal.Text{
			NL: "bij bijstand: meld meteen wat van invloed kan zijn, zoals werk, geld, wie er woont en hoe u woont",
			EN: "with bijstand: report at once what may matter, such as work, money, who lives there and how you live",
		},
	})
	c.add(Entry{
		Day: c.from, Kind: ToReport, Where: atToeslagen, By: integraal.Awir.Art("17", readToes).Lid("1"),
		Says: integraal.Text{
			NL: "bij toeslagen: meld het als uw inkomen, uw huur of wie er bij u woont verandert, zodat u niet hoeft terug te betalen",
			EN: "with allowances: report when your income, your rent or who lives with you changes, so that nothing has to be paid back",
		},
	})
}
