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
// that keep entries out. The last days that [Terms.Entries] finds can be given as terms.
func Calendar(h *income.Household, from integraal.Date, terms ...Entry) ([]Entry, []integraal.Missing) {
	c := calendar{from: from, until: from.AddYears(1).AddDays(-1)}
	c.eldest = eldest(h)
	c.person(&h.Claimant, roleOfClaimant(h))
	var lacks integraal.Lacks
	members, _, known := integraal.TakeIfAny(&lacks, income.FactHousemates, "", h.Members)
	if known {
		for i := range members {
			c.person(&members[i].Inwoner, roleOf(&members[i]))
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
	// eldest is when the eldest was born of whom the day is known: the limits for the
	// young hold where all are young. It is unset where they hold for nobody.
	eldest integraal.Date
	list   []Entry
	lacks  integraal.Lacks
}

func (c *calendar) add(e Entry) {
	if !e.Day.Before(c.from) && !e.Day.After(c.until) {
		c.list = append(c.list, e)
	}
}

// roleOfClaimant has the studietoeslag unless it is certain that there is none.
func roleOfClaimant(h *income.Household) role {
	if unable, known := h.Gemeente.Studie.Unable.Value(); known && !unable {
		return claimant
	}
	return claimant | studies
}

// eldest is the first day of birth of those who live there, and unset where a child
// does, with whom nobody counts as young (Wet op de huurtoeslag art. 13 lid 1 a).
func eldest(h *income.Household) integraal.Date {
	if kind, known := h.Dwelling.MetKind.Value(); known && kind {
		return integraal.Date{}
	}
	first, _ := h.Claimant.Born.Value()
	members, _ := h.Members.Value()
	for i := range members {
		if born, known := members[i].Born.Value(); known && (first.IsZero() || born.Before(first)) {
			first = born
		}
	}
	return first
}

func roleOf(m *income.Member) role {
	is := func(f integraal.Fact[bool]) bool { v, _ := f.Value(); return v }
	switch {
	case is(m.Spouse):
		return spouse
	case is(m.Child):
		return child
	}
	return other
}

func (c *calendar) person(p *income.Inwoner, is role) {
	born, known := integraal.Take(&c.lacks, income.FactBorn, p.ID, p.Born)
	if !known || born.IsZero() {
		return
	}
	for i := range ages {
		a := &ages[i]
		day := a.hold(born, a.age)
		if a.of&is == 0 || a.by == byHuur && (a.age != young(day) || born != c.eldest) {
			continue
		}
		c.add(Entry{
			Day: day, Kind: Birthday, Who: p.ID, Where: a.where, By: a.by,
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
	c.add(Entry{
		Day: c.from, Kind: ToReport, Where: atSVB, By: integraal.AKW.Art("15", readPw).Lid("1"),
		Says: integraal.Text{
			NL: "bij kinderbijslag: meld meteen wat van invloed kan zijn, zoals een kind dat ergens anders gaat wonen",
			EN: "with kinderbijslag: report at once what may matter, such as a child that goes to live elsewhere",
		},
	})
}
