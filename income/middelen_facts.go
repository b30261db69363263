package income

import "github.com/integraal/integraal"

// Middelen are the means of one person in the month of the day, as far as they
// are income (Participatiewet art. 31 to 33). Every amount is net: what is left
// after tax, premiums and compulsory deductions (art. 31 lid 3). ID is a label
// that the host chooses.
type Middelen struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Werk is income from work. Known to be absent: there is none.
	Werk integraal.Fact[Werk]
	// Doelgroep is whether the person belongs to the doelgroep
	// loonkostensubsidie (art. 6 lid 1 e), which bears on art. 31 lid 2 z and
	// aa, and on lid 5.
	Doelgroep integraal.Fact[bool]
	// Inkomsten are all other income, an entry a source. Gifts are not among
	// them: [AlgemeneBijstandFacts] has those of the household. Known to be
	// absent: there are none.
	Inkomsten integraal.Fact[[]Inkomen]
}

// Werk is the income from work of one person in the month, and what decides how
// much of it is left out (art. 31 lid 2 n, r, y, z and aa). A month counts for
// a period when the disregard was applied in it, this month not included.
type Werk struct {
	// Earned is all net income from work in the month.
	Earned integraal.Fact[integraal.PerMonth]
	// Supported is the part of it from a dienstbetrekking with
	// loonkostensubsidie (art. 10d lid 1 or 2). Known to be absent: nothing.
	Supported integraal.Fact[integraal.PerMonth]
	// Contributes is whether in the college's judgement leaving it out
	// contributes to arbeidsinschakeling (onderdeel n and r).
	Contributes integraal.Fact[bool]
	// MonthsN is the number of months in which onderdeel n was applied: six
	// at most. Known to be absent: none. For someone under 27 onderdeel n
	// does not hold (lid 5), and the law does not say when its six months are
	// over: six or more says that the college holds them to be.
	MonthsN integraal.Fact[int]
	// Urenbeperkt is whether the person is medisch urenbeperkt (art. 6b).
	Urenbeperkt integraal.Fact[bool]
	// MonthsZ is the number of months in which onderdeel z was applied: twelve
	// at most.
	MonthsZ integraal.Fact[int]
	// NoMoreHours is whether the college holds more hours not possible, for
	// reasons in the person (onderdeel aa).
	NoMoreHours integraal.Fact[bool]
	// YoungChild is whether the person has the full care of a ten laste
	// komend child under 12 (onderdeel r).
	YoungChild integraal.Fact[bool]
	// MonthsR is the number of months since onderdeel r was first applied: it
	// holds for one unbroken period of 30 months at most.
	MonthsR integraal.Fact[int]
	// The period of art. 34a lid 1 a, from 2027.
	Termijn
	// counted is whether Earned is what art. 34a sets off: then no onderdeel of
	// art. 31 lid 2 is applied to it.
	counted bool
}

// Inkomen is one source of income of a person in the month, other than work.
type Inkomen struct {
	ID     string
	Kind   integraal.Fact[Inkomenssoort]
	Amount integraal.Fact[integraal.PerMonth]
	// Earlier is what of this kind was left out earlier in the calendar year,
	// for a Premie or a Vrijwilligersvergoeding. Known to be absent: nothing.
	Earlier integraal.Fact[integraal.PerYear]
	// Contributes is whether in the college's judgement a Premie contributes
	// to arbeidsinschakeling (art. 31 lid 2 j).
	Contributes integraal.Fact[bool]
}

// Inkomenssoort is the kind of an income.
type Inkomenssoort uint8

// The kinds of income that art. 31 to 33 tell apart.
const (
	// GewoonInkomen counts in full: a benefit, alimony, rent, a tax refund
	// and the like (art. 32 lid 1 a).
	GewoonInkomen Inkomenssoort = iota + 1
	// Oudedagsvoorziening is a private pension paid periodically (art. 33
	// lid 5).
	Oudedagsvoorziening
	// Premie is one of at most two premiums in a calendar year (art. 31 lid 2 j).
	Premie
	// Vrijwilligersvergoeding is for the costs of volunteering (art. 31 lid 2 k).
	Vrijwilligersvergoeding
	// Jonggehandicaptenkorting is left out from 27 on (art. 31 lid 2 c, lid 5).
	Jonggehandicaptenkorting
	// KinderbijslagInkomen is left out (art. 31 lid 2 b).
	KinderbijslagInkomen
	// ToeslagInkomen is a tegemoetkoming of the Awir, and left out (art. 31
	// lid 2 d).
	ToeslagInkomen
	// UitgezonderdInkomen is what another onderdeel of art. 31 lid 2 leaves
	// out without a maximum: a, e to i, l, o to q and t to w.
	UitgezonderdInkomen
)

// Giften are the gifts to a household in a calendar year that count as income.
// A gift without the character of income belongs to the assets, for what
// Participatiewet art. 31 lid 2 m does not leave out of it. One maximum is
// applied to the household: the law does not say that it is for each person.
type Giften struct {
	// Received is what was received in the month.
	Received integraal.Fact[integraal.PerMonth]
	// Earlier is what was received in earlier months of the calendar year.
	// It bears from 2026 on.
	Earlier integraal.Fact[integraal.PerYear]
	// Bijdragen are the contributions of the calendar year that save costs
	// (art. 18 lid 8, from 2026), without those of a food bank. They share
	// the maximum of the gifts. What exceeds it is no income: whether the
	// college then sets the bijstand lower (art. 18) is not computed.
	Bijdragen integraal.Fact[integraal.PerYear]
	// Responsible is what of the gifts of this month the college judges to be
	// justified from the point of view of bijstand, of those that onderdeel m
	// with its maximum does not leave out already. It bears until the end of
	// 2025 (onderdeel m) and from July 2026 (onderdeel s).
	Responsible integraal.Fact[integraal.PerMonth]
}

// Echtgenoot is the spouse of Participatiewet art. 3 with their means.
type Echtgenoot struct {
	Middelen
	// NoRight is whether the spouse has no right to algemene bijstand: then
	// art. 32 lid 3 decides how much of their income counts. Known to be
	// absent: they have it.
	NoRight integraal.Fact[bool]
	// NormGehuwden is the norm that would hold for both if both had the right
	// ("de bijstandsnorm voor gehuwden"). It bears with NoRight only.
	NormGehuwden integraal.Fact[integraal.PerMonth]
	// LivesApart is whether the spouses live apart, though not permanently
	// (art. 32 lid 4). That rule is not in this release.
	LivesApart integraal.Fact[bool]
}
