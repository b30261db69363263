package workpays

import "github.com/integraal/integraal"

var partWords = [NumParts]integraal.Text{
	{NL: "loon", EN: "wage"},
	{NL: "vakantiegeld", EN: "holiday allowance"},
	{NL: "pensioenpremie", EN: "pension premium"},
	{NL: "belasting en premies", EN: "tax and premiums"},
	{NL: "belasting van de partner", EN: "tax of the partner"},
	{NL: "ander inkomen, netto", EN: "other income, net"},
	{NL: "bijstand, met vakantiegeld", EN: "social assistance (bijstand), with holiday allowance"},
	{NL: "zorgtoeslag", EN: "health care allowance (zorgtoeslag)"},
	{NL: "huurtoeslag", EN: "rent allowance (huurtoeslag)"},
	{NL: "kindgebonden budget", EN: "child budget (kindgebonden budget)"},
	{NL: "kinderopvangtoeslag", EN: "childcare allowance (kinderopvangtoeslag)"},
	{NL: "kosten van kinderopvang", EN: "costs of childcare"},
	{NL: "kinderbijslag", EN: "child benefit (kinderbijslag)"},
	{NL: "studietoeslag", EN: "study supplement (studietoeslag)"},
	{NL: "regelingen van de gemeente", EN: "schemes of the municipality"},
}

// lastOfN is the last day of which the disregards by months of Participatiewet art. 31
// lid 2 n and r are known to be so.
var lastOfN = integraal.On(2026, 12, 31)

// textsNotCounted are what no curve of a day has.
func textsNotCounted(day integraal.Date) []integraal.Text {
	list := []integraal.Text{
		{
			NL: "reiskosten en andere kosten om te kunnen werken", EN: "travel and other costs of working",
		},
		{
			NL: "meer kinderopvang bij meer uren: de opvang is die van nu", EN: "more childcare with more hours: the care is that of now",
		},
		{
			NL: "pensioen dat met werk wordt opgebouwd, en wat later anders wordt", EN: "the pension that work builds up, and what changes later",
		},
		{
			NL: "de bijdrage Zvw over AOW en pensioen", EN: "the health care contribution (Zvw) on a pension",
		},
		{
			NL: "individuele inkomenstoeslag, bijzondere bijstand en kwijtschelding van belastingen",
			EN: "the supplement for a long low income, special assistance and remission of local taxes",
		},
	}
	if !day.After(lastOfN) {
		return append([]integraal.Text{textMonthsEnd}, list...)
	}
	return append([]integraal.Text{text34aEnds}, list...)
}

// text34aEnds is Participatiewet art. 34a lid 1 to 3.
var text34aEnds = integraal.Text{
	NL: "wat later anders wordt: de 15% van het loon die de bijstand niet meetelt, geldt hoogstens twaalf maanden achter elkaar. De gemeente kan dat verlengen als meer uren niet kunnen, en na een nieuwe baan opnieuw beginnen. Bij een medische urenbeperking en vanaf de AOW-leeftijd is er geen einde",
	EN: "what changes later: the 15% of the wage that the assistance does not count holds for twelve months in a row at most. The municipality can extend that where more hours are not possible, and begin anew after a new job. With medically limited hours and from the pension age there is no end",
}

// textMonthsEnd is Participatiewet art. 31 lid 2 n and r.
var textMonthsEnd = integraal.Text{
	NL: "wat later in het jaar anders wordt: de bijstand laat hoogstens zes maanden 25% van het loon vrij, en daarna alleen bij een alleenstaande ouder met een kind jonger dan 12 nog hoogstens dertig maanden 12,5%",
	EN: "what changes later in the year: the assistance leaves out 25% of the wage for six months at most, and after that 12.5% for thirty months at most, of a single parent with a child under 12 alone",
}

var (
	textUncovered = integraal.Text{
		NL: "{scheme}: voor deze dag niet bekend", EN: "{scheme}: not known on this day",
	}
	textRegeling = integraal.Text{
		NL: "de regeling {name}: niet bekend hoeveel die waard is", EN: "the scheme {name}: not known what it is worth",
	}
	textRegelingDay = integraal.Text{
		NL: "de regeling {name}: de grens is voor deze dag niet bekend", EN: "the scheme {name}: its limit is not known on this day",
	}
	textWho = integraal.Text{
		NL: "wie werkt is de aanvrager of de partner uit het huishouden", EN: "who works is the claimant or the spouse of the household",
	}
	textMonth = integraal.Text{
		NL: "dit aantal maanden kan niet", EN: "this number of months cannot be",
	}
	textRate = integraal.Text{
		NL: "dit is een deel van het loon, tussen nul en het hele loon", EN: "this is a part of the wage, between nought and all of it",
	}
	textWages = integraal.Text{
		NL: "een loon is tussen nul en honderdduizend euro per maand", EN: "a wage is between nil and a hundred thousand euros a month",
	}
)
