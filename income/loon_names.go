package income

import "github.com/integraal/integraal"

// The facts, conditions, statutory values and steps of wages, of the gross bijstand
// and of the contributions of the Zvw.
const (
	FactLoon                integraal.Name = "loon.brutoPerMaand"
	FactVakantiebijslag     integraal.Name = "loon.vakantiebijslag"
	FactPensioenpremie      integraal.Name = "loon.pensioenpremie"
	FactLoonheffingskorting integraal.Name = "loon.heffingskorting"
	FactBijstandNetto       integraal.Name = "bijstand.nettoPerJaar"
	FactZvwLoon             integraal.Name = "zvw.loon"
	FactZvwUitkering        integraal.Name = "zvw.uitkering"
	FactZvwWinst            integraal.Name = "zvw.winst"

	ConditionBijstandNetto integraal.Name = "brutering.condition.bijstand"

	normZvwHoog    integraal.Name = "zvw.percentageWerkgever"
	normZvwMaximum integraal.Name = "zvw.maximum"

	stepVakantiebijslag  integraal.Name = "loon.vakantiebijslagPerJaar"
	stepJaarloon         integraal.Name = "loon.jaarloon"
	stepLoonheffing      integraal.Name = "loon.loonheffing"
	stepNettoloon        integraal.Name = "loon.netto"
	stepMetBijstand      integraal.Name = "brutering.inkomenMetBijstand"
	stepBruteringHeffing integraal.Name = "brutering.heffing"
	stepBruto            integraal.Name = "brutering.bruto"
	stepZvwWerkgever     integraal.Name = "zvw.werkgever"
	stepZvwIngehouden    integraal.Name = "zvw.ingehouden"
	stepZvwAanslag       integraal.Name = "zvw.aanslag"
)

// wordsOfLoon are the words of these names.
var wordsOfLoon = map[integraal.Name]integraal.Text{
	FactLoon:                {NL: "bruto loon per maand, zonder vakantiegeld", EN: "gross wage a month, without holiday allowance"},
	FactVakantiebijslag:     {NL: "vakantiegeld als deel van het loon", EN: "holiday allowance as a part of the wage"},
	FactPensioenpremie:      {NL: "pensioenpremie van de werknemer per maand", EN: "pension premium of the employee a month"},
	FactLoonheffingskorting: {NL: "deze werkgever past de loonheffingskorting toe", EN: "this employer applies the credits of payroll"},
	FactBijstandNetto:       {NL: "bijstand van het jaar, netto", EN: "social assistance of the year, net"},
	FactZvwLoon:             {NL: "loon van het jaar uit een baan", EN: "wage of the year from employment"},
	FactZvwUitkering:        {NL: "AOW, pensioen of uitkering van het jaar", EN: "old age pension, pension or benefit of the year"},
	FactZvwWinst:            {NL: "winst en ander eigen inkomen van het jaar", EN: "profit and other own income of the year"},

	ConditionBijstandNetto: {NL: "er is bijstand", EN: "there is social assistance"},

	normZvwHoog:    {NL: "bijdrage Zvw van de werkgever", EN: "health care contribution (Zvw) of the employer"},
	normZvwMaximum: {NL: "hoogste inkomen waarover de bijdrage Zvw wordt betaald", EN: "highest income on which the health care contribution (Zvw) is paid"},

	stepVakantiebijslag:  {NL: "vakantiegeld van het jaar, bruto", EN: "holiday allowance of the year, gross"},
	stepJaarloon:         {NL: "belastbaar loon van het jaar", EN: "taxable wage of the year"},
	stepLoonheffing:      {NL: "loonheffing van de maand", EN: "wage tax of the month"},
	stepNettoloon:        {NL: "netto loon van de maand, zonder vakantiegeld", EN: "net wage of the month, without holiday allowance"},
	stepMetBijstand:      {NL: "inkomen van het jaar met de bruto bijstand", EN: "income of the year with the gross assistance"},
	stepBruteringHeffing: {NL: "belasting en premies die de gemeente over de bijstand betaalt", EN: "tax and premiums that the municipality pays on the assistance"},
	stepBruto:            {NL: "bijstand van het jaar, bruto", EN: "social assistance of the year, gross"},
	stepZvwWerkgever:     {NL: "bijdrage Zvw die de werkgever betaalt", EN: "health care contribution that the employer pays"},
	stepZvwIngehouden:    {NL: "bijdrage Zvw die wordt ingehouden", EN: "health care contribution that is withheld"},
	stepZvwAanslag:       {NL: "bijdrage Zvw op aanslag", EN: "health care contribution that is assessed"},
}

var textVakantiebijslag = integraal.Text{
	NL: "vakantiegeld is een deel van het loon, tussen nul en het hele loon",
	EN: "holiday allowance is a part of the wage, between nought and all of it",
}

var textLoonjaar = integraal.Text{
	NL: "zoveel betalingen zijn er niet in een jaar",
	EN: "there are not so many payments in a year",
}

var textPremieBoven = integraal.Text{
	NL: "de pensioenpremie is hoger dan het loon",
	EN: "the pension premium is higher than the wage",
}

var textGeenLoon = integraal.Text{
	NL: "bij dit jaarinkomen hoort geen loon per maand",
	EN: "no wage of a month gives this income of the year",
}
