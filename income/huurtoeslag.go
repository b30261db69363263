package income

import "github.com/integraal/integraal"

// HuurtoeslagFacts are the facts that decide on the huurtoeslag of a tenant. ID
// is a label that the host chooses.
type HuurtoeslagFacts struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Meerderjarig is whether a tenant under 18 counts as of age: one with a
	// child, or of whom both parents died (Awir art. 10 lid 2). It does not
	// matter from 18 on.
	Meerderjarig integraal.Fact[bool]
	// Partner is the toeslagpartner (Awir art. 3) who is registered at the
	// address (Wht art. 1a lid 3). Known to be absent: there is none.
	Partner integraal.Fact[PartnerVanHuurder]
	// Medebewoners are all others who are registered at the address, children
	// too, without a subtenant by written agreement and their household (Awir
	// art. 2 lid 1 e, art. 3b). Known to be absent: there are none.
	Medebewoners integraal.Fact[[]MedebewonerVanHuurder]
	// MetKind is whether a child or foster child of the tenant, the partner or
	// a medebewoner shares the dwelling (art. 13 lid 1 a 1°), also one who is
	// registered with the other parent (Awir art. 4 lid 2). A medebewoner under
	// 18 who is a Kind is one already.
	MetKind integraal.Fact[bool]
	// Handicap is whether someone in the household who is under the age of
	// art. 13 lid 1 (23, from 2026 21) has a disability (lid 1 a 2°).
	Handicap integraal.Fact[bool]
	// Woning is whether the dwelling is one for which huurtoeslag is due: rented
	// as main residence and self-contained, or shared and designated (art. 1 c
	// and art. 11), with everyone registered there (art. 9).
	Woning integraal.Fact[bool]
	// Huurprijs is the bare rent a month (art. 5 lid 1), with the rent of the
	// pitch for a caravan.
	Huurprijs integraal.Fact[integraal.PerMonth]
	// Servicekosten count to 2025.
	Servicekosten Servicekosten
	// Aangepast is whether the dwelling was adapted for a disability (art. 21
	// lid 1 c 3°). It matters to 2024.
	Aangepast integraal.Fact[bool]
	// BovenMaximum is whether a rent over the maximum does not stand in the way
	// (art. 13 lid 2): through adaptations for a disability, in a dwelling for
	// eight or more where eight or more live, or because huurtoeslag was awarded
	// for this dwelling before. It matters to 2025.
	BovenMaximum integraal.Fact[bool]
	// Toetsingsinkomen and Rendementsgrondslag are as in [ZorgtoeslagFacts].
	Toetsingsinkomen    integraal.Fact[integraal.PerYear]
	Rendementsgrondslag integraal.Fact[integraal.Amount]
}

// Servicekosten are the charges of Wht art. 5 lid 3, each a month and each
// counted up to € 12. Known to be absent: there are none.
type Servicekosten struct {
	Energie     integraal.Fact[integraal.PerMonth] // a: lift, ventilation, alarm, light in shared spaces
	Schoonmaak  integraal.Fact[integraal.PerMonth] // b: cleaning of lift and shared spaces
	Huismeester integraal.Fact[integraal.PerMonth] // c: caretaker
	Ruimten     integraal.Fact[integraal.PerMonth] // d: service rooms and shared recreation rooms
}

// PartnerVanHuurder is a toeslagpartner with what the huurtoeslag asks of one.
type PartnerVanHuurder struct {
	ID                  string
	Born                integraal.Fact[integraal.Date]
	Toetsingsinkomen    integraal.Fact[integraal.PerYear]
	Rendementsgrondslag integraal.Fact[integraal.Amount]
	WholeYear           integraal.Fact[bool] // as in [Toeslagpartner]
}

// MedebewonerVanHuurder is a medebewoner in the sense of Awir art. 2 lid 1 e.
// It is another notion than [Medebewoner], the housemate of the Participatiewet.
type MedebewonerVanHuurder struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Kind is whether this is a child (also by marriage) or foster child of the
	// tenant, the partner or a medebewoner, or from 2026 someone for whom one of
	// them ever received a foster allowance or kinderbijslag (Awir art. 7 lid 6).
	Kind                integraal.Fact[bool]
	Toetsingsinkomen    integraal.Fact[integraal.PerYear]
	Rendementsgrondslag integraal.Fact[integraal.Amount]
	// WholeYear is whether this person is a medebewoner the whole calendar year;
	// only then the assets count (Awir art. 7 lid 4).
	WholeYear integraal.Fact[bool]
}

// huurtoeslagValues are the facts of one claim, all known.
type huurtoeslagValues struct {
	huishouden   huishoudtype
	groot        bool // three or more persons (art. 20 lid 2)
	jong         bool // the lower maximum of art. 13 lid 1 b
	boven        bool // meerpersoonshuishouden to 2024: art. 21 lid 1 c 1° or 3° holds
	uitzondering bool // to 2025: art. 13 lid 2 holds
	rekenhuur    integraal.PerMonth
	rekeninkomen integraal.PerYear
}

// huurdelen are the parts that the rent falls into (art. 21 lid 1), in cents a
// month.
type huurdelen struct{ norm, basishuur, telt, vol, kwaliteit, aftopping int64 }

// due is the huurtoeslag of Wht art. 21 on plain values, before what Awir
// art. 14 lid 5 leaves unawarded. It is nothing for a rent over the maximum to
// 2025, unless art. 13 lid 2 holds.
func (d *huurtoeslagDay) due(v *huurtoeslagValues, why *integraal.Explanation) Toeslag {
	if d.refuses(v) {
		return Toeslag{}
	}
	var p huurdelen
	d.delen(v, &p)
	t := d.amount(v, &p)
	t.Unconfirmed = d.typen[v.huishouden].doubt
	if why != nil {
		d.explainDue(v, &p, why)
		t.explain(why)
	}
	return t
}

// refuses reports whether the rent is over the maximum (art. 13, to 2025).
func (d *huurtoeslagDay) refuses(v *huurtoeslagValues) bool {
	return !d.afbouw && !v.uitzondering && v.rekenhuur.Cents() > d.cents.maximum[index(v.jong)]
}

func (d *huurtoeslagDay) maximum(v *huurtoeslagValues) *entry[integraal.PerMonth] {
	if v.jong {
		return &d.maxHuurJong
	}
	return &d.maxHuur
}

func (d *huurtoeslagDay) aftop(v *huurtoeslagValues) *entry[integraal.PerMonth] {
	if v.groot {
		return &d.aftopHoog
	}
	return &d.aftopLaag
}

// delen divides the rent. Art. 21 lid 2 and 3 of the texts to 2025, on a
// basishuur over a limit, are the same division: no part starts below the
// basishuur. Nothing here can leave the range of 64 bits: a rent is at most
// MaxCents and a norm rent beyondRent.
func (d *huurtoeslagDay) delen(v *huurtoeslagValues, p *huurdelen) {
	h := &d.typen[v.huishouden]
	norm := h.norm.Cents()
	if !d.afbouw { // a choice of two is sooner made than foretold
		at := h.normhuurAt(v.rekeninkomen).Cents()
		if v.rekeninkomen.MoreThan(h.ijkpunt.Is) {
			norm = at
		}
	}
	basishuur := norm + h.net.Cents()
	telt := min(v.rekenhuur.Cents(), d.cents.maximum[index(v.jong)])
	kwaliteit, aftop := d.cents.kwaliteit, d.cents.aftop[index(v.groot)]
	p.norm, p.basishuur, p.telt = norm, basishuur, telt
	p.vol = max(0, min(telt, kwaliteit)-basishuur)
	p.kwaliteit = max(0, min(telt, aftop)-max(kwaliteit, basishuur))
	p.aftopping = 0
	if !d.ouderen || v.huishouden != meerpersoons || v.boven {
		p.aftopping = max(0, telt-max(aftop, basishuur))
	}
}

// amount is what the parts come to, less the reduction from 2026, which is the
// same in integers where the values are those that the law has.
func (d *huurtoeslagDay) amount(v *huurtoeslagValues, p *huurdelen) Toeslag {
	income := v.rekeninkomen.Cents()
	if !d.integers || income > integraal.MaxCents {
		return roundedByMonth(d.exact(v, p))
	}
	h := &d.typen[v.huishouden]
	sum := 12 * (p.vol*whole + p.kwaliteit*d.partKwaliteit + p.aftopping*d.partAftop)
	sum = max(0, sum-max(0, income-h.ijkpunt.Is.Cents())*h.part)
	return Toeslag{
		Yearly:  integraal.CentsPerYear((sum + 50*whole) / (100 * whole) * 100),
		Monthly: integraal.CentsPerMonth(sum / (1200 * whole) * 100),
	}
}

// exact is the huurtoeslag over a year, before rounding: twelve times the month
// of art. 21, whose reduction is a twelfth.
func (d *huurtoeslagDay) exact(v *huurtoeslagValues, p *huurdelen) integraal.Exact[integraal.Yearly] {
	year := func(cents int64) integraal.PerYear { return integraal.CentsPerYear(cents).Times(12) }
	sum := year(p.vol).Exact().
		Plus(year(p.kwaliteit).Share(d.pctKwaliteit.Is)).
		Plus(year(p.aftopping).Share(d.pctAftop.Is))
	if d.afbouw {
		h := &d.typen[v.huishouden]
		sum = sum.Minus(v.rekeninkomen.Above(h.ijkpunt.Is).Share(h.pct.Is))
	}
	return sum.NotBelowZero()
}

// wholeCents cuts a year's amount off to cents, so that a twelfth of it can be
// cut off to euros: that is the same as cutting off once.
var wholeCents = integraal.Down(integraal.Cent, advance.By())

// roundedByMonth is an amount that the law determines by the month. The year is
// rounded as Awir art. 14 lid 4 says. The advance is the month's exact amount
// down to whole euros, not a twelfth of the rounded year: the trial calculation
// of Dienst Toeslagen gives € 414 in 2025 for € 414,99 (rent € 900, income
// € 26.500), of which the rounded year is € 4.980.
func roundedByMonth(exact integraal.Exact[integraal.Yearly]) Toeslag {
	return Toeslag{
		Yearly:  exact.Round(wholeEuros),
		Monthly: integraal.ByMonth(exact.Round(wholeCents)).Round(advance),
	}
}
