package income

import (
	"time"

	"github.com/integraal/integraal"
)

// The provisions that the norm cites beside those of its amounts. Their texts
// are the same in content throughout the days that are covered.
var (
	byEighteen = pw("13", "1", "f")(read2026H1) // no right under 18
	byPaid     = pw("45", "1", "")(read2026H1)  // the holiday allowance is paid in June
	byReserved = pw("19", "3", "")(read2026H1)  // and is in the norm
	// toTheCent is for amounts of which the law names no rounding: the
	// published tables round half up.
	toTheCent = integraal.HalfUp(integraal.Cent, integraal.PracticeIn(integraal.Text{
		NL: "gepubliceerde normentabellen", EN: "published tables of norms",
	}))
)

// verhogingFrom is the first day of art. 20 lid 3, the increase for a young
// person who cannot rely on the parents.
var verhogingFrom = integraal.On(2026, time.January, 1)

// BijstandFacts are the facts that decide which bijstandsnorm is for whom.
type BijstandFacts struct {
	// Applicant is the person whose norm is asked.
	Applicant Person
	// Spouse is the one to whom the applicant is married, or with whom there
	// is a joint household in the sense of Participatiewet art. 3. Known to be
	// absent: neither. It is another notion than the toeslagpartner. A spouse
	// of 18 or older is taken to have a right to algemene bijstand of their
	// own: for one who has not, see [RechthebbendenormFor].
	Spouse integraal.Fact[Person]
	// Children is whether there are ten laste komende kinderen (art. 4 lid 1 e).
	Children integraal.Fact[bool]
	// Housemates are the others of 18 or older with their main residence in
	// the same dwelling. Known to be absent: there are none.
	Housemates integraal.Fact[[]Medebewoner]
	// Mantelzorg is whether the applicant, with the spouse if there is one,
	// temporarily uses a main residence elsewhere to give informal care to
	// someone in intensive need of it (art. 22a lid 4, from 2026). Where only
	// one of two spouses does so the law does not say what follows: leave it
	// unknown.
	Mantelzorg integraal.Fact[bool]
}

// Person is an applicant or a spouse. ID is a label that the host chooses; it
// comes back in [integraal.Missing] and in explanations.
type Person struct {
	ID   string
	Born integraal.Fact[integraal.Date]
}

// Bijstandsnorm is what the Participatiewet sets as the norm a month, net, for
// one person or for both spouses together.
//
// It is the norm and not the bijstand: income (art. 19 lid 2) and assets come on
// top, and what a municipality takes off by art. 27 or 28 ([VerlaagdeNormFor]).
type Bijstandsnorm struct {
	// Norm is with the holiday allowance, as the law states it.
	Norm integraal.PerMonth
	// Paid is what is paid monthly: the norm without the holiday allowance,
	// computed from the exact norm and then rounded to the cent.
	Paid integraal.PerMonth
	// Reserved is the holiday allowance, paid yearly in June. Paid and
	// Reserved together are always Norm.
	Reserved integraal.PerMonth
	// Kostendelers is the number of kostendelende medebewoners (art. 19a),
	// whether or not this norm goes by it; where it does not, those who are
	// known to be.
	Kostendelers int
	// By is the provision that sets this norm.
	By integraal.Citation
	// Verhoging is art. 20 lid 3 where it may raise this norm: from 2026, for
	// someone of 18, 19 or 20 who cannot rely on the parents. That depends on
	// facts that are not asked here but by [VerhoogdeNormFor], and it is not in
	// the amounts. Otherwise it is unset.
	Verhoging integraal.Citation
}

// levensfase is the age group by which art. 20 to 22 tell persons apart.
type levensfase uint8

const (
	ageUnknown levensfase = iota
	minor                 // under 18: no right (art. 13 lid 1 f)
	young                 // 18, 19 or 20 (art. 20)
	adult                 // 21 to the pension age (art. 21)
	pensioner             // the pension age and over (art. 22)
)

// maybe reports whether a person may be in one of the phases.
func (l levensfase) maybe(phases ...levensfase) bool {
	for _, p := range phases {
		if l == ageUnknown || l == p {
			return true
		}
	}
	return false
}

// bijstandValues are the facts of one household, all known.
type bijstandValues struct {
	applicant, spouse levensfase
	married           bool
	alone             bool // the spouse has no right of their own: art. 24
	children          bool
	kostendelers      int
	mantelzorg        bool // and art. 22a lid 4 holds on the day
}

// oneYoung reports whether of two spouses one is young.
func (v bijstandValues) oneYoung() bool {
	return v.married && (v.applicant == young) != (v.spouse == young)
}

// allYoung reports whether nobody is of 21 or older.
func (v bijstandValues) allYoung() bool {
	return v.applicant == young && (!v.married || v.spouse == young)
}

// due is the norm on plain values.
func (d *bijstandDay) due(v bijstandValues, why *integraal.Explanation) Bijstandsnorm {
	exact, by := d.exact(v, why)
	return d.settled(exact, by, v.kostendelers, why)
}

// exact is the norm before it is rounded. The numbers of art. 20, 21 and 22 are
// for who has no kostendelende medebewoners; art. 22a is for who has, from 21
// on; art. 24 is for who alone of two spouses has a right.
func (d *bijstandDay) exact(v bijstandValues, why *integraal.Explanation) (integraal.Exact[integraal.Monthly], integraal.Citation) {
	switch {
	case v.alone:
		return d.oneEntitled(v, why)
	case v.shared():
		return d.kostendelersnorm(v, why)
	}
	e := d.statutory(v)
	use(why, e)
	return e.Is.Exact(), e.By
}

// shared reports whether art. 22a sets the norm of two spouses or of one person.
func (v bijstandValues) shared() bool {
	return v.kostendelers > 0 && !v.mantelzorg && !v.allYoung()
}

// settled is a norm as it is told: rounded, and with what of it is paid monthly.
func (d *bijstandDay) settled(exact integraal.Exact[integraal.Monthly], by integraal.Citation, kostendelers int, why *integraal.Explanation) Bijstandsnorm {
	n := Bijstandsnorm{
		Norm: exact.Round(toTheCent), Kostendelers: kostendelers, By: by,
		Paid: exact.Minus(exact.Share(d.vakantietoeslag.Is)).Round(toTheCent),
	}
	n.Reserved = n.Norm.Minus(n.Paid)
	if why != nil {
		integraal.Explain(why, stepNorm, n.Norm, n.By)
		use(why, &d.vakantietoeslag)
		integraal.Explain(why, stepPaid, n.Paid, byPaid)
		integraal.Explain(why, stepReserved, n.Reserved, byReserved)
	}
	return n
}

// statutory is the amount that the law names for a household.
func (d *bijstandDay) statutory(v bijstandValues) *entry[integraal.PerMonth] {
	if !v.married {
		return d.single(v)
	}
	pensioners := 0
	if v.applicant == pensioner {
		pensioners++
	}
	if v.spouse == pensioner {
		pensioners++
	}
	switch {
	case v.allYoung() && v.children:
		return &d.jongPaarOuders
	case v.allYoung():
		return &d.jongPaar
	case v.oneYoung() && v.children: // "de andere echtgenoot 21 jaar of ouder": also over the pension age
		return &d.eenJongOuders
	case v.oneYoung():
		return &d.eenJong
	case pensioners == 2:
		return &d.pensioenPaar
	case pensioners == 1:
		return &d.pensioenEen
	}
	return &d.paar
}

func (d *bijstandDay) single(v bijstandValues) *entry[integraal.PerMonth] {
	switch {
	case v.applicant == pensioner:
		return &d.pensioenAlleen
	case v.applicant == adult:
		return &d.alleen
	case v.children:
		return &d.jongAlleenOuder
	}
	return &d.jongAlleen
}
