package income

import "github.com/integraal/integraal"

// persoon is a person with their income, as the algemene bijstand asks of one.
type persoon struct {
	id        *personLabel
	born      *integraal.Fact[integraal.Date]
	werk      *integraal.Fact[Werk]
	doelgroep *integraal.Fact[bool]
	inkomsten *integraal.Fact[[]Inkomen]
}

// echtgenoot is a spouse with their income.
type echtgenoot struct {
	persoon
	noRight, livesApart *integraal.Fact[bool]
	normGehuwden        *integraal.Fact[integraal.PerMonth]
}

// bijstandAanvraag is a claim of algemene bijstand. The spouse is one of whom it
// is known that they are there.
type bijstandAanvraag struct {
	norm      *integraal.Outcome[Bijstandsnorm]
	applicant persoon
	married   *there
	spouse    echtgenoot

	children, receives *integraal.Fact[bool]
	giften             *integraal.Fact[Giften]
	vermogen           *Vermogen

	by34a   bool   // of income from work counts what art. 34a sets off
	exceeds answer // is set to whether there is vermogen above the limit
}

// facts are the claim as facts, to change some of them.
func (f *bijstandAanvraag) facts() AlgemeneBijstandFacts {
	out := AlgemeneBijstandFacts{
		Norm: *f.norm, Applicant: f.applicant.middelen(), Children: *f.children, Receives: *f.receives,
		Giften: *f.giften, Vermogen: *f.vermogen, Spouse: unknownAs[struct{}, Echtgenoot](f.married),
	}
	if presence(f.married) == yes {
		out.Spouse = integraal.Know(Echtgenoot{
			Middelen: f.spouse.middelen(), NoRight: *f.spouse.noRight,
			NormGehuwden: *f.spouse.normGehuwden, LivesApart: *f.spouse.livesApart,
		})
	}
	return out
}

func (p *persoon) middelen() Middelen {
	return Middelen{ID: p.id.name(), Born: *p.born, Werk: *p.werk, Doelgroep: *p.doelgroep, Inkomsten: *p.inkomsten}
}

// claimOf is the claim that some facts are.
func claimOf(f *AlgemeneBijstandFacts, married *there) bijstandAanvraag {
	s := valueOf(&f.Spouse)
	return bijstandAanvraag{
		norm: &f.Norm, applicant: f.Applicant.persoon(), married: married,
		spouse: echtgenoot{
			persoon: s.persoon(), noRight: &s.NoRight, livesApart: &s.LivesApart, normGehuwden: &s.NormGehuwden,
		},
		children: &f.Children, receives: &f.Receives, giften: &f.Giften, vermogen: &f.Vermogen, by34a: f.by34a,
	}
}

func (m *Middelen) persoon() persoon {
	return persoon{
		id: (*personLabel)(&m.ID), born: &m.Born, werk: &m.Werk, doelgroep: &m.Doelgroep, inkomsten: &m.Inkomsten,
	}
}

func (i *Inwoner) persoon() persoon {
	return persoon{
		id: (*personLabel)(&i.ID), born: &i.Born, werk: &i.Werk, doelgroep: &i.Doelgroep, inkomsten: &i.Inkomsten,
	}
}
