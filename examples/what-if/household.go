package main

import (
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/examples/internal/show"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/outlook"
)

// The days of the bundled case: the payment of February was held on 26 February
// 2026, and the case is looked at on 2 March. When it is paid again is made up.
var (
	reviewed = integraal.On(2026, time.March, 2)
	held     = integraal.On(2026, time.February, 26)
	again    = integraal.On(2026, time.May, 20)
)

// assumedHuurtoeslag is what the page reckons with where nobody knows the amount.
const assumedHuurtoeslag = 380

func amount(cents int64) integraal.Fact[integraal.Amount] {
	return integraal.Know(integraal.EuroCents(cents))
}

// member is a child of the mother, at home.
func member(id string, born integraal.Date, paid bool) income.Member {
	return income.Member{
		Inwoner: income.Inwoner{ID: id, Born: integraal.Know(born)},
		Spouse:  integraal.Know(false), Toeslagpartner: integraal.Know(false), Child: integraal.Know(true),
		InDwelling: integraal.Know(true), Registered: integraal.Know(true), WholeYear: integraal.Know(true),
		AsChild: income.AsChild{
			Maintained: integraal.Know(paid), Kinderbijslag: integraal.Know(paid), School: integraal.Know(paid), InHousehold: integraal.Know(true),
		},
	}
}

// household is the mother of the bundled case with her children, as far as the
// schemes of this page ask.
func household() *income.Household {
	return &income.Household{
		Claimant: income.Inwoner{
			ID: "M", Born: integraal.Know(integraal.On(1982, time.November, 4)), Insured: integraal.Know(true),
			Toetsingsinkomen:    integraal.Know(integraal.EuroPerYear(19_600)),
			Rendementsgrondslag: integraal.Know(integraal.Euro(350)),
		},
		Members: integraal.Know([]income.Member{
			member("D", integraal.On(2023, time.June, 20), true),
			member("S", integraal.On(2010, time.September, 14), true),
			member("A", integraal.On(2003, time.October, 2), false),
		}),
		KinderbijslagInsured: integraal.Know(true),
	}
}

// plan is her money from March 2026. The household, the bijstand, the kindgebonden
// budget, the rent, its arrears and the debts are those of the bundled case; the
// other costs are made up, and what is left of the savings is assumed.
func plan(huurtoeslag integraal.Fact[integraal.Amount], kinderbijslag integraal.Amount, paidAgain integraal.Date) outlook.Plan {
	none := integraal.KnowAbsent[integraal.Amount]()
	cost := func(name, nl, en, to string, kind outlook.Kind, day int, cents int64) outlook.Cost {
		return outlook.Cost{
			Name: name, To: to, Says: integraal.Text{NL: nl, EN: en}, Kind: kind, When: outlook.When{Day: day},
			Amount: amount(cents), Arrears: none,
		}
	}
	p := outlook.Plan{
		From: reviewed, Months: 6, Household: household(), Savings: amount(0), ArrearsFirst: true,
		Sources: []outlook.Source{
			{Name: "bijstand", Says: integraal.Same("bijstand"), When: outlook.When{Day: 1}, Amount: amount(1_331_43), Scheme: income.SchemeBijstand},
			{Name: "kindgebondenBudget", Says: integraal.Same("kindgebonden budget"), When: outlook.When{Day: 20}, Amount: amount(775_00)},
			{Name: "huurtoeslag", Says: integraal.Same("huurtoeslag"), When: outlook.When{Day: 20}, Amount: huurtoeslag},
			{
				Name: "kinderbijslag", Says: integraal.Same("kinderbijslag"),
				When: outlook.When{Every: 3, In: time.April, Day: 1}, Amount: integraal.Know(kinderbijslag),
			},
		},
		Costs: []outlook.Cost{
			cost("food", "eten, kleding en wat er dagelijks nodig is", "food, clothing and daily needs", "", outlook.Living, 1, 700_00),
			cost("health", "zorgpremie", "health insurance", "zorgverzekeraar", outlook.HealthInsurance, 1, 158_00),
			cost("energy", "energie", "energy", "energiebedrijf", outlook.Energy, 15, 172_00),
			cost("water", "water", "water", "waterbedrijf", outlook.Water, 15, 24_00),
			cost("other", "telefoon, verzekeringen, vervoer en school", "phone, insurance, transport and school", "anderen", outlook.OtherBill, 25, 165_00),
			cost("rent", "huur", "rent", "verhuurder", outlook.Housing, 1, 720_00),
		},
		Debts: []outlook.Debt{{
			Name: "debts", To: "acht andere schuldeisers",
			Says: integraal.Text{NL: "andere schulden", EN: "other debts"},
			Owed: amount(12_840_00), Monthly: none,
		}},
		Assumptions: assumptions(),
		Changes: []outlook.Change{
			{Name: "stop", On: held, Stop: []string{"bijstand"}, Says: integraal.Text{
				NL: "de gemeente houdt de betaling van de bijstand tegen", EN: "the municipality holds the payment of the bijstand"}},
			{Name: "paidAgain", On: paidAgain, Resume: []string{"bijstand"}, Back: []string{"bijstand"}, Says: integraal.Text{
				NL: "de bijstand wordt weer betaald, met wat is gemist", EN: "the bijstand is paid again, with what was missed"}},
		},
	}
	p.Costs[5].Arrears = amount(1_440_00) // of the rent
	return p
}

func assumptions() []outlook.Assumption {
	return []outlook.Assumption{
		{Name: "what-if.payday", Says: integraal.Text{
			NL: "De bijstand van een maand telt hier op de eerste van de maand erna: zo leeft een huishouden ervan.",
			EN: "The bijstand of a month counts on the first of the next here: that is how a household lives on it.",
		}},
		{Name: "what-if.savings", Says: integraal.Text{
			NL: "Op 1 januari was er € 350. Wat daarvan over is, is niet bekend; met twee maanden huur achter rekent deze pagina met niets. Vraag het haar.",
			EN: "On 1 January there was €350. What is left of it is not known; with two months of rent in arrears this page reckons with nothing. Ask her.",
		}},
		{Name: "what-if.order", Says: integraal.Text{
			NL: "Eten en de andere rekeningen gaan hier voor de huur. Een huishouden kan anders kiezen, en dan is een andere rekening te laat.",
			EN: "Food and the other bills come before the rent here. A household may choose otherwise, and then another bill is late.",
		}},
		{Name: "what-if.costs", Says: integraal.Text{
			NL: "De kosten buiten de huur zijn verzonnen voor dit voorbeeld. Vul voor een echt huishouden de rekeningen in.",
			EN: "The costs but for the rent are made up for this example. For a real household, take its bills.",
		}},
		{Name: "what-if.nine", Says: integraal.Text{
			NL: "Van de € 14.280 schulden bij negen schuldeisers is € 1.440 de achterstand bij de verhuurder. Er is nog niets over aflossen afgesproken.",
			EN: "Of the €14,280 of debts with nine creditors €1,440 are the arrears with the landlord. No instalments are agreed yet.",
		}},
		{Name: "what-if.fees", Says: integraal.Text{
			NL: "Kosten van incasso en rente zijn niet bekend. Ze zijn niet geraden en niet meegeteld.",
			EN: "Costs of collection and interest are not known. They are not guessed and not counted.",
		}},
		{Name: "what-if.again", Says: integraal.Text{
			NL: "De dag waarop de bijstand weer wordt betaald, is verzonnen.",
			EN: "The day on which the bijstand is paid again is made up.",
		}},
	}
}

// protected is the beslagvrije voet on her bijstand, with holiday allowance.
func protected() (integraal.Outcome[income.BeslagvrijeVoet], error) {
	none := integraal.KnowAbsent[integraal.PerMonth]()
	no := integraal.Know(false)
	return income.BeslagvrijeVoetFor(income.BeslagFacts{
		ID: "M", Gehuwd: no, Kinderen: integraal.Know(true),
		Belastbaar: integraal.Know(integraal.EuroPerYear(19_600)), Inkomen: integraal.Know(integraal.CentsPerMonth(1_401_50)),
		Vrij: none, Bijtelling: none, Woonadres: integraal.Know(true), Inrichting: none, Woonkosten: none, Verhoging: none,
		Uitkering: integraal.Know(income.BeslagenUitkering{Norm: integraal.Know(integraal.CentsPerMonth(1_401_50)), Inkomen: none}),
	}, reviewed, nil)
}

// terms are what the letter of the bundled case begins: the term to object to the held
// payment, and the day that it names for the papers.
func terms() *outlook.Terms {
	return &outlook.Terms{
		Decisions: []outlook.Decision{{
			Who: "M", Where: integraal.Text{NL: "de gemeente", EN: "the municipality"},
			On:   integraal.Text{NL: "het tegenhouden van de betaling", EN: "the hold on the payment"},
			Sent: integraal.Know(held),
		}},
		Papers: []outlook.Papers{{
			Who: "M", Where: integraal.Text{NL: "de gemeente", EN: "the municipality"},
			What: integraal.Text{
				NL: "de loonstroken en bankafschriften uit de brief", EN: "the payslips and bank papers that the letter asks"},
			By: integraal.Know(integraal.On(2026, time.March, 9)),
		}},
	}
}

// report is all that the page says.
func report(huurtoeslag integraal.Fact[integraal.Amount], paidAgain integraal.Date, savings string) (*show.WhatIf, error) {
	h := household()
	a, err := income.Assess(h, reviewed, false)
	if err != nil {
		return nil, err
	}
	p := plan(huurtoeslag, integraal.EuroCents(a.Of(income.SchemeKinderbijslag).Amount.Cents), paidAgain)
	if err := saved(&p, savings); err != nil {
		return nil, show.At("-savings", err)
	}
	w := &show.WhatIf{Day: reviewed}
	if w.Harm, err = outlook.HarmOf(p, "stop", "paidAgain"); err != nil {
		return nil, err
	}
	w.Received = []income.Scheme{income.SchemeBijstand, income.SchemeHuurtoeslag, income.SchemeKindgebondenBudget, income.SchemeKinderbijslag}
	if w.Gaps, err = income.Uptake(a, received(huurtoeslag, a.Of(income.SchemeKinderbijslag).Amount)); err != nil {
		return nil, err
	}
	if w.Reach, err = outlook.ReachOf(w.Gaps, reaches); err != nil {
		return nil, err
	}
	if w.Protected, err = protected(); err != nil {
		return nil, err
	}
	w.Higher = integraal.EuroPerYear(34_000)
	if w.Back, err = deviations(h, w.Higher); err != nil {
		return nil, err
	}
	ends, missing, err := terms().Entries()
	if err != nil {
		return nil, err
	}
	w.Calendar, w.Missing = outlook.Calendar(h, reviewed, ends...)
	w.Missing = append(w.Missing, missing...)
	return w, nil
}

// received is what the mother of the bundled case receives a month. The zorgtoeslag was
// never applied for; the kinderbijslag is paid as the months of this page have it; of the
// schemes of the municipality nobody said anything.
func received(huurtoeslag integraal.Fact[integraal.Amount], kinderbijslag income.Periodic) *income.Received {
	none := integraal.KnowAbsent[integraal.PerMonth]()
	r := &income.Received{
		Bijstand: integraal.Know(integraal.CentsPerMonth(1_331_43)), KindgebondenBudget: integraal.Know(integraal.CentsPerMonth(775_00)),
		Kinderbijslag: integraal.Know(integraal.CentsPerQuarter(kinderbijslag.Cents)),
		Zorgtoeslag:   none, Kinderopvangtoeslag: none, AOW: none,
	}
	if m, known := huurtoeslag.Value(); known {
		r.Huurtoeslag = integraal.Know(integraal.CentsPerMonth(m.Cents()))
	}
	return r
}

// reaches are the facts of who pays a scheme: that nobody else manages her money and
// that nothing is attached is known; whether older debts are set off is not.
func reaches(s income.Scheme) outlook.ReachFacts {
	whom := integraal.Text{
		NL: "vraag wie het betaalt of er een schuld openstaat die wordt verrekend", EN: "ask who pays it whether a debt is open that is set off"}
	switch s {
	case income.SchemeZorgtoeslag, income.SchemeHuurtoeslag, income.SchemeKindgebondenBudget, income.SchemeKinderopvangtoeslag:
		whom = integraal.Text{
			NL: "vraag Dienst Toeslagen of er een schuld openstaat die wordt verrekend", EN: "ask Dienst Toeslagen whether a debt is open that is set off"}
	}
	return outlook.ReachFacts{
		Who: s.String(), Attached: integraal.KnowAbsent[integraal.Amount](), Managed: integraal.Know(false),
		Offset: integraal.Ask[integraal.Amount](whom),
	}
}

// deviations are what would be paid back if her income of the year turns out to be
// more than was said.
func deviations(h *income.Household, higher integraal.PerYear) ([]outlook.Recovery, error) {
	d, err := income.BuiltIn().On(reviewed)
	if err != nil {
		return nil, err
	}
	more := *h
	more.Claimant.Toetsingsinkomen = integraal.Know(higher)
	return outlook.Deviate(d, h, outlook.Deviation{Name: "higherIncome", Household: &more})
}
