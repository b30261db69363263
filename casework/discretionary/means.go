package discretionary

import (
	"slices"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// MeansFacts are what bears on whether money to a person counts as means of the
// Participatiewet.
type MeansFacts struct {
	Person string // a label
	Amount integraal.Amount
	// OnBijstand is whether the person receives algemene bijstand.
	OnBijstand integraal.Fact[bool]
	Title      integraal.Fact[Title]
	// Born is the birth date, on which art. 31 lid 5 hangs.
	Born integraal.Fact[integraal.Date]
	// Earlier is what was left out earlier in the same calendar year: of a gift or
	// cost saving all gifts and contributions together, of a premium or a
	// volunteer's allowance those of their kind. Known to be absent: nothing.
	Earlier integraal.Fact[integraal.Amount]
	// AtLeast is, where Earlier is not known of a gift or cost saving, what is known
	// of it in any case. There may have been more: it settles an answer only where it
	// fills the year by itself.
	AtLeast integraal.Amount
	// Premiums is how many premiums there were earlier in the same calendar year: a
	// third does not fall under art. 31 lid 2 j. Known to be absent: none.
	Premiums integraal.Fact[int]
	// ThisMonth is what was received earlier this month of a volunteer's
	// allowance. Known to be absent: nothing.
	ThisMonth integraal.Fact[integraal.Amount]
	// Judged is what the college judges to be justified of what a gift is above the
	// maximum of a year. It bears until the end of 2025 and from July 2026.
	Judged integraal.Fact[integraal.Amount]
	// Helps is whether in the college's judgement a premium helps towards work, and
	// Supported whether the person belongs to the doelgroep loonkostensubsidie.
	Helps     integraal.Fact[bool]
	Supported integraal.Fact[bool]
	// Listed is whether damages are of a kind that the ministerial rule of art. 31
	// lid 2 l names.
	Listed integraal.Fact[bool]
	// FoodBank is whether a contribution is a food bank's.
	FoodBank integraal.Fact[bool]
}

// Counting is whether money to a person counts as means. The library explains; the
// college decides (Participatiewet art. 7 lid 4).
type Counting struct {
	Person string `json:"person,omitempty"`
	Title  Title  `json:"title,omitzero"` // left out where nobody told it
	// Counts is whether at least a part counts.
	Counts integraal.Verdict `json:"counts"`
	// Free and Counted are the parts, where they are known.
	Free    *integraal.Labelled `json:"free,omitempty"`
	Counted *integraal.Labelled `json:"counted,omitempty"`
	Says    []integraal.Text    `json:"says"`
	Laws    []integraal.Cited   `json:"laws,omitempty"`
	// Interpreted says that no provision says it in so many words.
	Interpreted bool                `json:"interpreted,omitempty"`
	Missing     []integraal.Missing `json:"missing,omitempty"`
}

// The facts that an answer can miss.
const (
	FactTitle      integraal.Name = "means.title"
	FactOnBijstand integraal.Name = "means.onBijstand"
	FactBorn       integraal.Name = "means.born"
	FactEarlier    integraal.Name = "means.earlier"
	FactPremiums   integraal.Name = "means.premiums"
	FactThisMonth  integraal.Name = "means.thisMonth"
	FactJudged     integraal.Name = "means.judged"
	FactHelps      integraal.Name = "means.helps"
	FactSupported  integraal.Name = "means.supported"
	FactListed     integraal.Name = "means.listed"
	FactFoodBank   integraal.Name = "means.foodBank"
	FactCollege    integraal.Name = "means.college"
	FactEffect     integraal.Name = "booking.effect"
)

var (
	readPw  = integraal.On(2026, time.January, 1)
	pw31    = integraal.Participatiewet.Art("31", readPw)
	pw31l2  = pw31.Lid("2")
	pw18l8  = integraal.Participatiewet.Art("18", readPw).Lid("8")
	pw35    = integraal.Participatiewet.Art("35", readPw).Lid("1")
	pw5     = integraal.Participatiewet.Art("5", readPw)
	wmo216  = integraal.Wmo2015.Art("2.1.6", integraal.On(2026, time.July, 1))
	pw31l5  = pw31.Lid("5")
	pw7lid4 = integraal.Participatiewet.Art("7", readPw).Lid("4")
)

// The names of the disregards in package income.
const (
	normGifts     integraal.Name = "vrijlating.giften"
	normJudged    integraal.Name = "vrijlating.giften.naarOordeel"
	normPremium   integraal.Name = "vrijlating.premie"
	normVolunteer integraal.Name = "vrijlating.vrijwilligerswerk.maand"
	normVolYear   integraal.Name = "vrijlating.vrijwilligerswerk.jaar"
)

// Means is whether money that goes to a person on a day counts as means of the
// Participatiewet (art. 31), by the disregards of package income. Where a fact is
// missing it asks, and where no provision speaks of the title it says so and
// leaves it to the college.
//
// Its faults are booking.amount, amount.negative, ledger.unknown-word, and
// means.day for a day for which the disregards are not known.
func Means(f MeansFacts, day integraal.Date) (Counting, error) {
	return MeansBy(nil, f, day)
}

// MeansBy is [Means] with the norms that a host laid over; nil are the built-in
// ones.
func MeansBy(norms *income.Norms, f MeansFacts, day integraal.Date) (Counting, error) {
	if norms == nil {
		norms = income.BuiltIn()
	}
	m := &means{f: &f, day: day, norms: norms.ParametersOn(day)}
	if err := m.check(); err != nil {
		return Counting{}, err
	}
	title, known := f.Title.Value()
	m.c = Counting{Person: f.Person, Title: title}
	on, told := f.OnBijstand.Value()
	switch {
	case told && !on || f.OnBijstand.State() == integraal.KnownAbsent:
		m.c.Counts = integraal.AppliesNot
		m.say(textNotOnBijstand)
		return m.c, nil
	case !told:
		m.say(textBijstandUnknown)
		m.ask(FactOnBijstand, f.OnBijstand.State(), textAskBijstand)
	}
	if !known {
		m.say(textTitleUnknown)
		m.ask(FactTitle, f.Title.State(), textAskTitle)
		return m.c, nil
	}
	m.by(title)
	if !told { // of whom it is not known, no amount is given as if it were
		m.c.Counts, m.c.Free, m.c.Counted = integraal.Undetermined, nil, nil
	}
	m.cite(pw7lid4)
	m.say(textCollegeDecides)
	return m.c, nil
}

// means is one question in the making.
type means struct {
	f     *MeansFacts
	day   integraal.Date
	norms []income.Parameter
	c     Counting
}

func (m *means) check() error {
	var faults integraal.Faults
	if !payable(m.f.Amount) {
		faults = append(faults, integraal.NewFault("booking.amount", "amount", textBookingAmount))
	}
	for _, a := range [...]struct {
		field string
		fact  integraal.Fact[integraal.Amount]
	}{{"earlier", m.f.Earlier}, {"thisMonth", m.f.ThisMonth}, {"judged", m.f.Judged}} {
		if v, known := a.fact.Value(); known && (v.IsNegative() || v.Cents() > integraal.MaxCents) {
			faults = append(faults, integraal.NewFault("amount.negative", a.field, textNegative))
		}
	}
	if least := m.f.AtLeast; least.IsNegative() || least.Cents() > integraal.MaxCents {
		faults = append(faults, integraal.NewFault("amount.negative", "atLeast", textNegative))
	}
	if t, known := m.f.Title.Value(); known && (t == NoTitle || int(t) >= len(titleNames)) {
		faults = append(faults, integraal.NewFault("ledger.unknown-word", "title", textUnknownWord))
	}
	if len(m.norms) == 0 {
		faults = append(faults, integraal.NewFault("means.day", "day", textMeansDay))
	}
	return faults.Err()
}

func (m *means) say(t integraal.Text) { m.c.Says = append(m.c.Says, t) }
func (m *means) cite(list ...integraal.Citation) {
	for _, by := range integraal.CiteAll(list...) {
		m.cited(by)
	}
}

// cited adds a provision, each once.
func (m *means) cited(by integraal.Cited) {
	same := func(c integraal.Cited) bool { return c.Law == by.Law }
	if !slices.ContainsFunc(m.c.Laws, same) {
		m.c.Laws = append(m.c.Laws, by)
	}
}

func (m *means) ask(fact integraal.Name, state integraal.State, hint integraal.Text) {
	m.c.Missing = append(m.c.Missing, integraal.Missing{Fact: fact, Who: m.f.Person, State: state, Hint: hint})
}

// norm is a disregard on the day. ok is false where the text of that day has none.
func (m *means) norm(name integraal.Name) (integraal.Amount, bool) {
	for i := range m.norms {
		p := &m.norms[i]
		if p.Name != name {
			continue
		}
		m.cited(integraal.Cited{Law: p.Law, URL: p.URL, Read: p.Read, Unverified: p.Confidence == integraal.Unverified})
		if p.Kind == "rate" {
			return integraal.Amount{}, true
		}
		amount, err := integraal.ParseMoney[integraal.OneOff](p.Value)
		return amount, err == nil
	}
	return integraal.Amount{}, false
}

// by is the answer for a title.
func (m *means) by(t Title) {
	switch t {
	case Gift:
		m.gift()
	case CostSaving:
		m.saving()
	case VolunteerCosts:
		m.volunteer()
	case WorkPremium:
		m.premium()
	case CarerAppreciation:
		m.cite(pw31l2.Onder("u"), wmo216)
		m.whole(integraal.AppliesNot, textCarer)
	case Damages:
		m.damages()
	case BijzondereBijstand:
		m.cite(pw5, pw35)
		m.c.Interpreted = true
		m.whole(integraal.AppliesNot, textBijzonder)
	case OtherIncome:
		m.cite(pw31.Lid("1"), integraal.Participatiewet.Art("32", readPw).Lid("1"))
		m.c.Counts = integraal.Applies // how much of it, package income computes
		m.say(textIncome)
	default: // a Wmo provision or a loan: no part of art. 31 lid 2 names it
		m.cite(pw31.Lid("1"), pw31l2)
		m.say(textNotNamed.With(integraal.PutText("title", t.Text())))
		m.ask(FactCollege, integraal.Unknown, textAskCollege)
	}
}

// whole is that all counts, or nothing.
func (m *means) whole(counts integraal.Verdict, says integraal.Text) {
	m.say(says)
	if counts == integraal.Applies {
		m.split(integraal.Amount{})
		return
	}
	m.split(m.f.Amount)
}

// split is how much is left out and how much counts.
func (m *means) split(free integraal.Amount) {
	free = integraal.Lesser(free, m.f.Amount)
	rest := m.f.Amount.Minus(free)
	left, counted := integraal.Label(textFree, free), integraal.Label(textCounted, rest)
	m.c.Free, m.c.Counted = &left, &counted
	m.c.Counts = integraal.AppliesNot
	if !rest.IsZero() {
		m.c.Counts = integraal.Applies
	}
}

// amountOf is an amount of which known to be absent means nothing.
func amountOf(f integraal.Fact[integraal.Amount]) (integraal.Amount, bool) {
	v, known := f.Value()
	return v, known || f.State() == integraal.KnownAbsent
}

// young is whether art. 31 lid 5 keeps a disregard from someone under 27.
func (m *means) young() (young, known bool) {
	born, told := m.f.Born.Value()
	if !told {
		m.ask(FactBorn, m.f.Born.State(), textAskBorn)
		return false, false
	}
	return born.Age(m.day) < 27, true
}
