package income

import "github.com/integraal/integraal"

// The facts, conditions, statutory values and steps of the AOW.
const (
	FactAOWGehuwd              integraal.Name = "aow.gehuwd"
	FactAOWNietVerzekerdeJaren integraal.Name = "aow.nietVerzekerdeJaren"
	FactAOWHeffingskorting     integraal.Name = "aow.heffingskorting"

	ConditionAOWAge   integraal.Name = "aow.condition.leeftijd"
	ConditionAOWYears integraal.Name = "aow.condition.verzekerd"

	normAOWAlleen         integraal.Name = "aow.ongehuwd"
	normAOWGehuwd         integraal.Name = "aow.gehuwdePerPersoon"
	normAOWVakantieAlleen integraal.Name = "aow.vakantieuitkering.ongehuwd"
	normAOWVakantieGehuwd integraal.Name = "aow.vakantieuitkering.gehuwdePerPersoon"
	normAOWKorting        integraal.Name = "aow.kortingPerJaar"
	normAOWSteun          integraal.Name = "aow.inkomensondersteuning"
	normZvwBijdrage       integraal.Name = "aow.zvwBijdrage"

	stepAOWDate     integraal.Name = "aow.pensioendatum"
	stepAOWPension  integraal.Name = "aow.pensioen"
	stepAOWSteun    integraal.Name = "aow.ondersteuning"
	stepAOWGross    integraal.Name = "aow.bruto"
	stepAOWVakantie integraal.Name = "aow.vakantieuitkering"
	stepAOWHeffing  integraal.Name = "aow.loonheffing"
	stepAOWZvw      integraal.Name = "aow.zvw"
	stepAOWNet      integraal.Name = "aow.netto"
)

var wordsOfAOW = map[integraal.Name]integraal.Text{
	FactAOWGehuwd:              {NL: "getrouwd of samenwonend voor de AOW", EN: "married or living together for the AOW"},
	FactAOWNietVerzekerdeJaren: {NL: "jaren niet verzekerd voor de AOW", EN: "years not insured for the AOW"},
	FactAOWHeffingskorting:     {NL: "heffingskorting toegepast op de AOW", EN: "tax credit applied to the AOW"},

	ConditionAOWAge:   {NL: "de AOW-leeftijd is bereikt", EN: "the pension age is reached"},
	ConditionAOWYears: {NL: "minstens één jaar verzekerd geweest voor de AOW", EN: "insured for the AOW for one year at least"},

	normAOWAlleen:         {NL: "volledige AOW voor wie alleen woont, bruto", EN: "full AOW for a single person, gross"},
	normAOWGehuwd:         {NL: "volledige AOW voor wie getrouwd is of samenwoont, bruto", EN: "full AOW for a married or cohabiting person, gross"},
	normAOWVakantieAlleen: {NL: "volledig vakantiegeld per maand voor wie alleen woont, bruto", EN: "full holiday allowance a month for a single person, gross"},
	normAOWVakantieGehuwd: {NL: "volledig vakantiegeld per maand voor wie getrouwd is of samenwoont, bruto", EN: "full holiday allowance a month for a married or cohabiting person, gross"},
	normAOWKorting:        {NL: "korting voor elk jaar dat iemand niet verzekerd was", EN: "reduction for each year not insured"},
	normAOWSteun:          {NL: "volledige inkomensondersteuning AOW, bruto", EN: "full AOW income support, gross"},
	normZvwBijdrage:       {NL: "percentage van de bijdrage Zvw", EN: "percentage of the Zvw contribution"},

	stepAOWDate:     {NL: "AOW vanaf", EN: "AOW from"},
	stepAOWPension:  {NL: "AOW-pensioen, bruto", EN: "AOW pension, gross"},
	stepAOWSteun:    {NL: "inkomensondersteuning, bruto", EN: "income support, gross"},
	stepAOWGross:    {NL: "AOW samen, bruto, zonder vakantiegeld", EN: "AOW together, gross, without holiday allowance"},
	stepAOWVakantie: {NL: "vakantiegeld over deze maand, bruto, uitbetaald in mei", EN: "holiday allowance for this month, gross, paid in May"},
	stepAOWHeffing:  {NL: "loonheffing na heffingskorting", EN: "wage tax after the tax credit"},
	stepAOWZvw:      {NL: "bijdrage Zvw", EN: "Zvw contribution"},
	stepAOWNet:      {NL: "AOW netto, zonder vakantiegeld", EN: "AOW net, without holiday allowance"},
}

var textAOWYears = integraal.Text{
	NL: "dit aantal jaren ligt niet tussen 0 en 50",
	EN: "this number of years is not between 0 and 50",
}
