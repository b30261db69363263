package income

import "github.com/integraal/integraal"

// The rules read the facts where they are: those of a rule's own type, or those
// of a household, of which no fact is copied for a scheme. What a scheme does not
// ask of someone is nil.

// there is whether there is someone, or a list.
type there = integraal.Fact[struct{}]

// existence is a fact that there is something, in the state that the fact
// itself is in.
func existence[T any](f *integraal.Fact[T]) there {
	switch presence(f) {
	case yes:
		return integraal.Know(struct{}{})
	case no:
		return integraal.KnowAbsent[struct{}]()
	}
	return unknownAs[T, struct{}](f)
}

// personLabel is the label of a person, where it is.
type personLabel string

// name is the label; nobody has none.
func (l *personLabel) name() string {
	if l == nil {
		return ""
	}
	return string(*l)
}

// partij is a claimant or a toeslagpartner.
type partij struct {
	id                                         *personLabel
	born                                       *integraal.Fact[integraal.Date]
	insured, wholeYear, activity, wlz, related *integraal.Fact[bool]
	income                                     *integraal.Fact[integraal.PerYear]
	assets                                     *integraal.Fact[integraal.Amount]
}

// aanvraag is a claim of a toeslag. The partner is one of whom it is known that
// they are there.
type aanvraag struct {
	claimant, partner partij
	partnered         *there
	means             *draagkracht // of a household that was read for all toeslagen, or nil
}

// eenKind is a child, as the kindgebonden budget, the kinderopvangtoeslag and the
// kinderbijslag ask of one.
type eenKind struct {
	id                                                        *personLabel
	born                                                      *integraal.Fact[integraal.Date]
	kinderbijslag, maintained, school, inHousehold, secondary *integraal.Fact[bool]
	care                                                      *integraal.Fact[[]Opvang]
}

// kinderen are the children of a claim.
type kinderen struct {
	there *there
	list  []eenKind
}

// usualPersons is room for a list of persons that takes no memory.
const usualPersons = 8

// medehuurder is a medebewoner, as the huurtoeslag asks of one.
type medehuurder struct {
	id              *personLabel
	born            *integraal.Fact[integraal.Date]
	kind, wholeYear *integraal.Fact[bool]
	income          *integraal.Fact[integraal.PerYear]
	assets          *integraal.Fact[integraal.Amount]
}

// huurder is a claim of huurtoeslag, of which the partner is registered at the
// address.
type huurder struct {
	*aanvraag
	woning       *Huurwoning
	medebewoners *there
	list         []medehuurder
}

func (f *ZorgtoeslagFacts) aanvraag(partnered *there) aanvraag {
	p := valueOf(&f.Partner)
	return aanvraag{
		partnered: partnered,
		claimant: partij{
			id: (*personLabel)(&f.ID), born: &f.Born, insured: &f.Insured, income: &f.Toetsingsinkomen, assets: &f.Rendementsgrondslag,
		},
		partner: partij{
			id: (*personLabel)(&p.ID), born: &p.Born, insured: &p.Insured, income: &p.Toetsingsinkomen,
			assets: &p.Rendementsgrondslag, wholeYear: &p.WholeYear,
		},
	}
}

func (f *KindgebondenBudgetFacts) aanvraag(partnered *there) aanvraag {
	p := valueOf(&f.Partner)
	return aanvraag{
		partnered: partnered,
		claimant:  partij{id: (*personLabel)(&f.ID), income: &f.Toetsingsinkomen, assets: &f.Rendementsgrondslag},
		partner:   partij{id: (*personLabel)(&p.ID), income: &p.Toetsingsinkomen, assets: &p.Rendementsgrondslag, wholeYear: &p.WholeYear},
	}
}

func (f *KinderopvangtoeslagFacts) aanvraag(partnered *there) aanvraag {
	p := valueOf(&f.Partner)
	return aanvraag{
		partnered: partnered,
		claimant:  partij{id: (*personLabel)(&f.ID), activity: &f.Activity, wlz: &f.Wlz, income: &f.Toetsingsinkomen},
		partner:   partij{id: (*personLabel)(&p.ID), activity: &p.Activity, wlz: &p.Wlz, related: &p.Relative, income: &p.Toetsingsinkomen},
	}
}

func (f *HuurtoeslagFacts) aanvraag(partnered *there) aanvraag {
	p := valueOf(&f.Partner)
	return aanvraag{
		partnered: partnered,
		claimant:  partij{id: (*personLabel)(&f.ID), born: &f.Born, income: &f.Toetsingsinkomen, assets: &f.Rendementsgrondslag},
		partner: partij{
			id: (*personLabel)(&p.ID), born: &p.Born, income: &p.Toetsingsinkomen, assets: &p.Rendementsgrondslag, wholeYear: &p.WholeYear,
		},
	}
}

// gehuurd is the dwelling in the facts.
func (f *HuurtoeslagFacts) gehuurd() Huurwoning {
	return Huurwoning{
		Meerderjarig: f.Meerderjarig, MetKind: f.MetKind, Handicap: f.Handicap, Woning: f.Woning,
		Huurprijs: f.Huurprijs, Servicekosten: f.Servicekosten, Aangepast: f.Aangepast, BovenMaximum: f.BovenMaximum,
	}
}
