package income

import (
	"github.com/integraal/integraal"
)

func hoursOf(whole int64) integraal.Fact[Uren] { return integraal.Know(HoursOf(whole, 0)) }

func priceOf(cents int64) integraal.Fact[integraal.PerHour] {
	return integraal.Know(integraal.CentsPerHour(cents))
}

// registered is care of a kind in the register.
func registered(soort Opvangsoort, hours, cents int64) Opvang {
	return Opvang{
		Registered: integraal.Know(true), Soort: integraal.Know(soort),
		Hours: hoursOf(hours), Price: priceOf(cents),
	}
}

// inCare is a child in the household who is not in secondary school.
func inCare(id string, care ...Opvang) KindInOpvang {
	return KindInOpvang{
		ID: id, InHousehold: integraal.Know(true), Secondary: integraal.Know(false), Care: integraal.Know(care),
	}
}

// worker is a parent without a toeslagpartner who works.
func worker(income int64, children ...KindInOpvang) KinderopvangtoeslagFacts {
	return KinderopvangtoeslagFacts{
		ID: "M", Activity: integraal.Know(true),
		Wlz: integraal.KnowAbsent[bool](), Detained: integraal.KnowAbsent[bool](),
		Partner:  integraal.KnowAbsent[PartnerBijOpvang](),
		Children: integraal.Know(children), Toetsingsinkomen: perYearOf(income),
	}
}

// workers is that parent with a partner who works too.
func workers(income, partners int64, children ...KindInOpvang) KinderopvangtoeslagFacts {
	f := worker(income, children...)
	f.Partner = integraal.Know(PartnerBijOpvang{
		ID: "P", Activity: integraal.Know(true), Wlz: integraal.KnowAbsent[bool](),
		Relative: integraal.KnowAbsent[bool](), Toetsingsinkomen: perYearOf(partners),
	})
	return f
}

func editCarePartner(f KinderopvangtoeslagFacts, change func(p *PartnerBijOpvang)) KinderopvangtoeslagFacts {
	p, _ := f.Partner.Value()
	change(&p)
	f.Partner = integraal.Know(p)
	return f
}

// editKind changes a copy of the i-th child.
func editKind(f KinderopvangtoeslagFacts, i int, change func(c *KindInOpvang)) KinderopvangtoeslagFacts {
	list, _ := f.Children.Value()
	list = append([]KindInOpvang(nil), list...)
	change(&list[i])
	f.Children = integraal.Know(list)
	return f
}

// editCare changes a copy of the j-th care of the i-th child.
func editCare(f KinderopvangtoeslagFacts, i, j int, change func(o *Opvang)) KinderopvangtoeslagFacts {
	return editKind(f, i, func(c *KindInOpvang) {
		care, _ := c.Care.Value()
		care = append([]Opvang(nil), care...)
		change(&care[j])
		c.Care = integraal.Know(care)
	})
}

func saidKot(f KinderopvangtoeslagFacts, day integraal.Date) string {
	o, err := Kinderopvangtoeslag(f, day, nil)
	return said(o, err, sayToeslag)
}
