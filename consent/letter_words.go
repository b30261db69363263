package consent

import "github.com/integraal/integraal"

// plainWords are a category as a letter lists it: all that it holds, in words
// that need no knowledge of a law.
func plainWords(c Category) integraal.Text {
	if c < categories {
		return plainTexts[c]
	}
	return integraal.Text{}
}

// plainTexts is never written to.
var plainTexts = [...]integraal.Text{
	NoCategory:        {NL: "niets", EN: "nothing"},
	Composition:       {NL: "het gezin, en wie er op het adres wonen", EN: "the family, and who lives at the address"},
	Housemate:         {NL: "of iemand meetelt als huisgenoot voor de bijstand", EN: "whether someone counts as a housemate for bijstand"},
	Work:              {NL: "werk en opleiding", EN: "work and schooling"},
	Allowances:        {NL: "toeslagen, zorgverzekering en toeslagpartner", EN: "allowances, health insurance and allowance partner"},
	Income:            {NL: "inkomen, spaargeld en bezit", EN: "income, savings and belongings"},
	Housing:           {NL: "huur en woning", EN: "rent and home"},
	Directives:        {NL: "plichten, en of iemand die even niet heeft", EN: "duties, and whether someone is free of them for now"},
	Benefit:           {NL: "sinds wanneer er een uitkering is, en hoeveel", EN: "since when there is a benefit, and how much"},
	AnnouncedDecision: {NL: "of een betaling stilstaat of gaat stoppen, en waarom", EN: "whether a payment is held or will stop, and why"},
	Advice:            {NL: "hoeveel uur werk het advies noemt, en niet waarom", EN: "how many hours of work the advice names, and not why"},
	Debts:             {NL: "schulden en rekeningen die nog openstaan", EN: "debts and bills that are still unpaid"},
	Health:            {NL: "gezondheid", EN: "health"},
	School:            {NL: "hoe het gaat op school", EN: "how things are at school"},
	Relations:         {NL: "relaties en ruzies", EN: "relations and conflicts"},
	Procedure:         {NL: "meldingen en aanvragen, en wanneer die klaar moeten zijn", EN: "reports and applications, and when they are due"},
	Irregularity:      {NL: "wat iemand weet over iets dat niet is gemeld", EN: "what someone knows of something that was not reported"},
}
