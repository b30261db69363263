package conform

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// bornAt is the birth date of someone of an age, or of an adult.
func bornAt(q *question, age *int) integraal.Fact[integraal.Date] {
	if age == nil {
		return bornEarly
	}
	return aged(q.day, *age)
}

func wrongAge(age *int) integraal.Faults {
	if age != nil && !within(*age, oldest) {
		return integraal.Faults{value("age", textAge)}
	}
	return nil
}

// inkomstenbelasting is the tax of box 1 of one person over the year of the day.
type inkomstenbelasting struct {
	Inkomen          *integraal.PerYear `json:"inkomen"`
	Arbeidsinkomen   *integraal.PerYear `json:"arbeidsinkomen"`
	AndereBoxen      *integraal.PerYear `json:"andereBoxen"`
	Age              *int               `json:"age"`
	YoungChild       bool               `json:"youngChild"`
	Partner          bool               `json:"partner"`
	PartnersArbeid   *integraal.PerYear `json:"partnersArbeidsinkomen"`
	AlleenstaandeAOW bool               `json:"alleenstaandeAOW"`
}

func (c inkomstenbelasting) wrong() integraal.Faults {
	faults := append(without(unless(c.Inkomen != nil, "inkomen")), wrongAge(c.Age)...)
	return append(faults, wrongPartner(c.Partner, map[string]bool{"partnersArbeidsinkomen": c.PartnersArbeid != nil})...)
}

func (c inkomstenbelasting) answer(q *question) []Answer {
	f := income.InkomstenbelastingFacts{
		ID: "M", Born: bornAt(q, c.Age), Inkomen: integraal.Know(*c.Inkomen), Arbeidsinkomen: orNil(c.Arbeidsinkomen),
		AndereBoxen: orNil(c.AndereBoxen), JongKind: integraal.Know(c.YoungChild),
		Partner: integraal.KnowAbsent[income.FiscalePartner](), AlleenstaandeAOW: integraal.Know(c.AlleenstaandeAOW),
	}
	if c.Partner {
		f.Partner = integraal.Know(income.FiscalePartner{ID: "P", Born: bornEarly, Arbeidsinkomen: orNil(c.PartnersArbeid)})
	}
	o, err := ask(q, f, (*income.Day).Inkomstenbelasting)
	return answered(o, err, func(h income.Inkomensheffing) []Answer {
		return []Answer{
			{Key: "belasting", Value: h.Belasting.String()}, {Key: "premies", Value: h.Premies.String()},
			{Key: "algemeen", Value: h.Algemeen.String()}, {Key: "arbeid", Value: h.Arbeid.String()},
			{Key: "combinatie", Value: h.Combinatie.String()}, {Key: "ouderen", Value: h.Ouderen.String()},
			{Key: "alleenstaandeOuderen", Value: h.AlleenstaandeOuderen.String()},
			{Key: "applied", Value: h.Applied.String()}, {Key: "due", Value: h.Due.String()},
			{Key: "netYear", Value: h.Net.String()}, {Key: "hundreds", Value: hundreds(h.Due)},
		}
	})
}

// nettoloon is what is left of a wage.
type nettoloon struct {
	Loon              *integraal.PerMonth `json:"loon"`
	Vakantiebijslag   *integraal.Rate     `json:"vakantiebijslag"`
	Pensioenpremie    *integraal.PerMonth `json:"pensioenpremie"`
	NoHeffingskorting bool                `json:"noHeffingskorting"`
	Age               *int                `json:"age"`
	AlleenstaandeAOW  bool                `json:"alleenstaandeAOW"`
}

func (c nettoloon) wrong() integraal.Faults {
	return append(without(unless(c.Loon != nil, "loon")), wrongAge(c.Age)...)
}

// answer has the holiday allowance of the law where a case says none: WML art. 15.
func (c nettoloon) answer(q *question) []Answer {
	f := income.LoonFacts{
		ID: "M", Born: bornAt(q, c.Age), Loon: integraal.Know(*c.Loon), Vakantiebijslag: integraal.Know(integraal.Pct(8, 0)),
		Pensioenpremie: orNil(c.Pensioenpremie), Heffingskorting: integraal.Know(!c.NoHeffingskorting),
		AlleenstaandeAOW: integraal.Know(c.AlleenstaandeAOW),
	}
	if c.Vakantiebijslag != nil {
		f.Vakantiebijslag = integraal.Know(*c.Vakantiebijslag)
	}
	o, err := ask(q, f, (*income.Day).Nettoloon)
	return answered(o, err, func(l income.Loon) []Answer {
		return []Answer{
			{Key: "loonheffing", Value: l.Loonheffing.String()}, {Key: "net", Value: l.Net.String()},
			{Key: "belastbaar", Value: l.Jaar.Belastbaar.String()}, {Key: "netYear", Value: l.Jaar.Net.String()},
		}
	})
}

// bijstandBruto is bijstand over a year with the tax that is paid on top of it.
type bijstandBruto struct {
	Netto            *integraal.PerYear `json:"netto"`
	Inkomen          *integraal.PerYear `json:"inkomen"`
	Arbeidsinkomen   *integraal.PerYear `json:"arbeidsinkomen"`
	Age              *int               `json:"age"`
	AlleenstaandeAOW bool               `json:"alleenstaandeAOW"`
}

func (c bijstandBruto) wrong() integraal.Faults {
	return append(without(unless(c.Netto != nil, "netto")), wrongAge(c.Age)...)
}

func (c bijstandBruto) answer(q *question) []Answer {
	o, err := ask(q, income.BruteringFacts{
		ID: "M", Born: bornAt(q, c.Age), Netto: integraal.Know(*c.Netto), Inkomen: orNil(c.Inkomen),
		Arbeidsinkomen: orNil(c.Arbeidsinkomen), AlleenstaandeAOW: integraal.Know(c.AlleenstaandeAOW),
	}, (*income.Day).BijstandBruto)
	return answered(o, err, func(b income.Brutering) []Answer {
		return []Answer{{Key: "bruto", Value: b.Bruto.String()}, {Key: "heffing", Value: b.Heffing.String()}}
	})
}

// zvw is the inkomensafhankelijke bijdrage of the Zvw over the year of the day.
type zvw struct {
	Loon      *integraal.PerYear `json:"loon"`
	Uitkering *integraal.PerYear `json:"uitkering"`
	Winst     *integraal.PerYear `json:"winst"`
}

func (c zvw) wrong() integraal.Faults { return nil }

func (c zvw) answer(q *question) []Answer {
	o, err := ask(q, income.ZvwFacts{
		ID: "M", Loon: orNil(c.Loon), Uitkering: orNil(c.Uitkering), Winst: orNil(c.Winst),
	}, (*income.Day).Zvw)
	return answered(o, err, func(b income.ZvwBijdragen) []Answer {
		return []Answer{
			{Key: "werkgever", Value: b.Werkgever.String()}, {Key: "ingehouden", Value: b.Ingehouden.String()},
			{Key: "aanslag", Value: b.Aanslag.String()}, {Key: "hundreds", Value: hundreds(b.Ingehouden)},
		}
	})
}
