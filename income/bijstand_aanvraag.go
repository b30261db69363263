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
