package main

import (
	"slices"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/examples/internal/show"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/outlook"
)

// changed is the day on which a scenario changes something, when no other is given.
var changed = integraal.On(2026, time.May, 1)

// scenario is a plan by the rules of the law with one change in it.
type scenario struct {
	says  integraal.Text
	begin func(p *outlook.Plan, day integraal.Date)                  // what is other than in the bundled case
	make  func(p *outlook.Plan, day, law integraal.Date) (err error) // its change
	// made are what the scenario makes up.
	made integraal.Text
}

// scenarios are what can be asked beside the stop, by name.
var scenarios = map[string]scenario{
	"rent": {
		says: integraal.Text{NL: "de huur stijgt van € 720 naar € 780", EN: "the rent rises from €720 to €780"},
		made: integraal.Text{NL: "De nieuwe huur is verzonnen.", EN: "The new rent is made up."},
		make: func(p *outlook.Plan, day, _ integraal.Date) error {
			h := *p.Household
			h.Dwelling.Huurprijs = integraal.Know(integraal.EuroPerMonth(780))
			one(p, outlook.Change{On: day, Household: &h, Set: []outlook.Setting{{Name: "rent", Amount: amount(780_00)}}})
			return nil
		},
	},
	"child18": {
		says: integraal.Text{NL: "S wordt 18", EN: "S turns 18"},
		made: integraal.Text{
			NL: "De geboortedag van S is verzonnen: S is jonger. Zonder de verandering wordt S die dag 17.",
			EN: "The day of birth of S is made up: S is younger. Without the change S turns 17 on that day.",
		},
		begin: func(p *outlook.Plan, day integraal.Date) { p.Household = bornOn(p.Household, day.AddYears(-17)) },
		make: func(p *outlook.Plan, day, _ integraal.Date) error {
			one(p, outlook.Change{On: day, Household: bornOn(p.Household, day.AddYears(-18))})
			return nil
		},
	},
	"moves-in": {
		says: integraal.Text{NL: "N van 27 jaar komt bij het huishouden wonen", EN: "N, who is 27, moves in"},
		made: integraal.Text{
			NL: "N is verzonnen: geen familie, geen huurcontract en een inkomen van € 24.000 per jaar. Wat N meebetaalt, is niet bekend en niet meegeteld.",
			EN: "N is made up: no relative, no tenancy and an income of €24,000 a year. What N pays in is not known and not counted.",
		},
		make: func(p *outlook.Plan, day, _ integraal.Date) error {
			h := *p.Household
			h.Members = members(&h, func(list []income.Member) []income.Member { return append(list, lodger(day)) })
			one(p, outlook.Change{On: day, Household: &h})
			return nil
		},
	},
	"partner-leaves": {
		says: integraal.Text{NL: "de partner vertrekt", EN: "the partner leaves"},
		made: integraal.Text{
			NL: "De partner is verzonnen: zonder inkomen. De kosten blijven hier gelijk. De vakantietoeslag die zij samen opbouwden, komt hier helemaal bij haar; in het echt kan een deel naar de partner gaan.",
			EN: "The partner is made up: without income. The costs stay the same here. The holiday allowance that they built up together comes to her as a whole here; in fact a part may go to the partner.",
		},
		begin: func(p *outlook.Plan, _ integraal.Date) {
			h := *p.Household
			h.Members = members(&h, func(list []income.Member) []income.Member { return append(list, partner()) })
			p.Household = &h
		},
		make: func(p *outlook.Plan, day, _ integraal.Date) error {
			one(p, outlook.Change{On: day, Household: lawful()})
			return nil
		},
	},
	"pause": {
		says: integraal.Text{NL: "de schulden worden stilgezet", EN: "the debts are paused"},
		made: integraal.Text{
			NL: "Verzonnen: tot die dag lost zij € 150 per maand af.", EN: "Made up: until that day she pays €150 a month.",
		},
		begin: func(p *outlook.Plan, _ integraal.Date) { p.Debts[0].Monthly = amount(150_00) },
		make: func(p *outlook.Plan, day, _ integraal.Date) error {
			one(p, outlook.Change{On: day, Pause: []string{"debts"}})
			return nil
		},
	},
	"law": {
		says: integraal.Text{NL: "de wet van een andere dag geldt", EN: "the law of another day holds"},
		make: func(p *outlook.Plan, day, law integraal.Date) error {
			c := outlook.Change{On: day, LawOf: law}
			if year := integraal.On(law.Year(), time.January, 1); !law.Before(integraal.On(2027, time.January, 1)) {
				norms, err := income.BuiltIn().Assuming(year.AddDays(-1), year, year.AddYears(1).AddDays(-1))
				if err != nil {
					return show.At("-law", err)
				}
				c.Norms = norms
			}
			one(p, c)
			return nil
		},
	},
}

// names are those of the scenarios, with the stop first.
func names() []string {
	list := []string{theStop}
	for name := range scenarios {
		list = append(list, name)
	}
	slices.Sort(list[1:])
	return list
}

const (
	theStop   = "stop"
	theChange = "change"
)

// bornOn is the household with another day of birth of S.
func bornOn(h *income.Household, born integraal.Date) *income.Household {
	other := *h
	other.Members = members(h, func(list []income.Member) []income.Member {
		list[1].Born = integraal.Know(born)
		return list
	})
	return &other
}

// one is the only change of a plan.
func one(p *outlook.Plan, c outlook.Change) {
	c.Name = theChange
	p.Changes = []outlook.Change{c}
}

func members(h *income.Household, change func([]income.Member) []income.Member) integraal.Fact[[]income.Member] {
	list, _ := h.Members.Value()
	return integraal.Know(change(slices.Clone(list)))
}

// asked is the plan of a scenario.
func (s *scenario) asked(day, law integraal.Date) (outlook.Plan, error) {
	p := plan(integraal.Fact[integraal.Amount]{}, integraal.Amount{}, day)
	p.Household = lawful()
	byRule := func(name, says string, scheme income.Scheme, when outlook.When) outlook.Source {
		return outlook.Source{Name: name, Says: integraal.Same(says), When: when, Scheme: scheme, ByRule: true}
	}
	p.Sources = []outlook.Source{
		byRule("bijstand", "bijstand", income.SchemeBijstand, outlook.When{Day: 25}),
		byRule("kindgebondenBudget", "kindgebonden budget", income.SchemeKindgebondenBudget, outlook.When{Day: 20}),
		byRule("huurtoeslag", "huurtoeslag", income.SchemeHuurtoeslag, outlook.When{Day: 20}),
		byRule("kinderbijslag", "kinderbijslag", income.SchemeKinderbijslag, outlook.When{Every: 3, In: time.April, Day: 1}),
	}
	p.Assumptions = slices.DeleteFunc(p.Assumptions, func(a outlook.Assumption) bool { return a.Name == "what-if.payday" || a.Name == "what-if.again" })
	p.Assumptions = append(p.Assumptions, outlook.Assumption{Name: "what-if.byRule", Says: integraal.Text{
		NL: "Aangenomen is wat de regels vragen en het dossier niet heeft: zij heeft geen werk, geen ander inkomen en geen vermogen boven de grens, de kinderen hebben geen inkomen, en de woning telt voor huurtoeslag.",
		EN: "What the rules ask and the case has not is assumed: she has no work, no other income and nothing above the limit, the children have no income, and the home counts for huurtoeslag.",
	}})
	if !s.made.IsZero() {
		p.Assumptions = append(p.Assumptions, outlook.Assumption{Name: "what-if.madeUp", Says: s.made})
	}
	p.Assumptions = append(p.Assumptions, outlook.Assumption{Name: "what-if.day", Says: integraal.Text{
		NL: "De dag van de verandering, {day}, is een keuze (-on).", EN: "The day of the change, {day}, is a choice (-on).",
	}.With(integraal.Put("day", day))})
	if s.begin != nil {
		s.begin(&p, day)
	}
	if err := s.make(&p, day, law); err != nil {
		return p, err
	}
	says := s.says
	if c := &p.Changes[0]; !c.LawOf.IsZero() {
		says = integraal.Text{NL: "de wet van {law} geldt", EN: "the law of {law} holds"}.With(integraal.Put("law", law))
	}
	p.Changes[0].Says = says
	return p, nil
}

// lawful is the household of the case with what the rules ask and it has not.
func lawful() *income.Household {
	h := household()
	nothing(&h.Claimant)
	h.TenLasteKomend, h.Mantelzorg = integraal.Know(true), integraal.KnowAbsent[bool]()
	h.Receives, h.Giften = integraal.Know(true), integraal.KnowAbsent[income.Giften]()
	h.Verlaging = income.Verlagingsbesluiten{
		Woonsituatie: integraal.KnowAbsent[income.Verlagingsbesluit](), Schoolverlater: integraal.KnowAbsent[income.SchoolverlaterBesluit](),
	}
	h.Vermogen = income.Vermogen{
		Bezittingen: integraal.KnowAbsent[[]income.Bezitting](), Schulden: integraal.KnowAbsent[integraal.Amount](),
		Woning: integraal.KnowAbsent[integraal.Amount](), NietTeGelde: integraal.Know(false), Sinds: integraal.KnowAbsent[income.VermogenSinds](),
	}
	no := integraal.KnowAbsent[integraal.PerMonth]()
	h.Dwelling = income.Huurwoning{
		Woning: integraal.Know(true), Huurprijs: integraal.Know(integraal.EuroPerMonth(720)),
		Servicekosten: income.Servicekosten{Energie: no, Schoonmaak: no, Huismeester: no, Ruimten: no},
		Aangepast:     integraal.Know(false), BovenMaximum: integraal.Know(false), Handicap: integraal.Know(false),
		Meerderjarig: integraal.KnowAbsent[bool](), MetKind: integraal.Know(true),
	}
	h.Members = members(h, func(list []income.Member) []income.Member {
		for i := range list {
			list[i].Toetsingsinkomen = integraal.Know(integraal.PerYear{})
			list[i].Rendementsgrondslag = integraal.Know(integraal.Amount{})
			list[i].AsHousemate = housemate(true)
		}
		return list
	})
	return h
}

func housemate(relative bool) income.AsHousemate {
	return income.AsHousemate{
		Relative: integraal.Know(relative), Agreement: integraal.KnowAbsent[bool](), ThirdParty: integraal.KnowAbsent[bool](),
		Education: integraal.KnowAbsent[bool](),
	}
}

// nothing is no work, no other income and no institution.
func nothing(p *income.Inwoner) {
	p.Werk, p.Doelgroep = integraal.KnowAbsent[income.Werk](), integraal.Know(false)
	p.Inkomsten, p.Inrichting = integraal.KnowAbsent[[]income.Inkomen](), integraal.Know(false)
}

// lodger is someone who is 27 on the day.
func lodger(day integraal.Date) income.Member {
	m := member("N", day.AddYears(-27), false)
	m.Child, m.WholeYear = integraal.Know(false), integraal.Know(false)
	m.Toetsingsinkomen, m.Rendementsgrondslag = integraal.Know(integraal.EuroPerYear(24_000)), integraal.Know(integraal.Amount{})
	m.AsHousemate = housemate(false)
	return m
}

// partner has no income.
func partner() income.Member {
	m := member("P", integraal.On(1980, time.January, 1), false)
	m.Spouse, m.Toeslagpartner, m.Child = integraal.Know(true), integraal.Know(true), integraal.Know(false)
	m.Insured, m.WholeYear = integraal.Know(true), integraal.Know(false)
	m.Toetsingsinkomen, m.Rendementsgrondslag = integraal.Know(integraal.PerYear{}), integraal.Know(integraal.Amount{})
	m.AsSpouse = income.AsSpouse{NoRight: integraal.Know(false), LivesApart: integraal.Know(false)}
	nothing(&m.Inwoner)
	return m
}
