package income

import "github.com/integraal/integraal"

// The facts that the kinderopvangtoeslag asks for beside those it shares.
const (
	FactActivity         integraal.Name = "person.bezigheid"
	FactWlz              integraal.Name = "person.wlz"
	FactDetained         integraal.Name = "person.detentie"
	FactPartnerRelative  integraal.Name = "toeslagpartner.familie"
	FactChildInHousehold integraal.Name = "child.huishouden"
	FactSecondary        integraal.Name = "child.voortgezetOnderwijs"
	FactCare             integraal.Name = "child.opvang"
	FactCareRegistered   integraal.Name = "opvang.geregistreerd"
	FactCareKind         integraal.Name = "opvang.soort"
	FactCareHours        integraal.Name = "opvang.uren"
	FactCarePrice        integraal.Name = "opvang.uurprijs"
)

// The conditions that an outcome can fail.
const (
	ConditionActivity         integraal.Name = "kinderopvangtoeslag.condition.activity"
	ConditionPartnersActivity integraal.Name = "kinderopvangtoeslag.condition.partnersActivity"
	ConditionCare             integraal.Name = "kinderopvangtoeslag.condition.care"
)

// The statutory values: overlays name them so.
const (
	normKotTabel     integraal.Name = "kinderopvangtoeslag.tabel"
	normKotDag       integraal.Name = "kinderopvangtoeslag.uurprijs.dagopvang"
	normKotBso       integraal.Name = "kinderopvangtoeslag.uurprijs.buitenschoolseOpvang"
	normKotGastouder integraal.Name = "kinderopvangtoeslag.uurprijs.gastouderopvang"
	normKotUren      integraal.Name = "kinderopvangtoeslag.uren"
)

// The steps of the explanations.
const (
	stepCareCounts integraal.Name = "kinderopvangtoeslag.opvangTeltMee"
	stepHours      integraal.Name = "kinderopvangtoeslag.urenDieTellen"
	stepFirstChild integraal.Name = "kinderopvangtoeslag.eersteKind"
	stepFirstTied  integraal.Name = "kinderopvangtoeslag.eersteKind.laagsteKosten"
	stepCosts      integraal.Name = "kinderopvangtoeslag.kosten"
	stepCostsFirst integraal.Name = "kinderopvangtoeslag.kosten.eersteKind"
	stepCostsNext  integraal.Name = "kinderopvangtoeslag.kosten.overigeKinderen"
	stepPctFirst   integraal.Name = "kinderopvangtoeslag.percentage.eersteKind"
	stepPctNext    integraal.Name = "kinderopvangtoeslag.percentage.overigeKinderen"
)

var wordsOfKinderopvangtoeslag = map[integraal.Name]integraal.Text{
	FactActivity:         {NL: "werkt dit jaar, volgt een opleiding of volgt een traject naar werk", EN: "works this year, studies or follows a path to work"},
	FactWlz:              {NL: "heeft recht op zorg uit de Wet langdurige zorg", EN: "has a right to care under the Long-term Care Act"},
	FactDetained:         {NL: "zit langer dan drie maanden vast", EN: "is detained for more than three months"},
	FactPartnerRelative:  {NL: "is familie en alleen toeslagpartner omdat er een kind op het adres woont", EN: "is family, and a toeslagpartner only as a child lives at the address"},
	FactChildInHousehold: {NL: "het kind woont bij de aanvrager of de toeslagpartner en wordt door hen onderhouden", EN: "the child lives with the claimant or the toeslagpartner and is kept by them"},
	FactSecondary:        {NL: "gaat deze maand al naar de middelbare school", EN: "goes to secondary school this month already"},
	FactCare:             {NL: "kinderopvang van dit kind", EN: "childcare of this child"},
	FactCareRegistered:   {NL: "de opvang staat in het Landelijk Register Kinderopvang", EN: "the care is in the national childcare register (LRK)"},
	FactCareKind:         {NL: "soort opvang", EN: "kind of care"},
	FactCareHours:        {NL: "uren opvang in de maand", EN: "hours of care in the month"},
	FactCarePrice:        {NL: "prijs die de ouders aan de opvang betalen", EN: "price that the parents pay the provider"},

	ConditionActivity:         {NL: "de aanvrager werkt, volgt een opleiding of volgt een traject naar werk", EN: "the claimant works, studies or follows a path to work"},
	ConditionPartnersActivity: {NL: "de toeslagpartner werkt, volgt een opleiding of volgt een traject naar werk", EN: "the toeslagpartner works, studies or follows a path to work"},
	ConditionCare:             {NL: "er is een kind dat nog niet naar de middelbare school gaat, met geregistreerde opvang waarvoor de ouders betalen", EN: "there is a child not yet in secondary school, with registered care that the parents pay"},

	normKotTabel:     {NL: "tabel met percentages voor de kinderopvangtoeslag", EN: "table of percentages for the childcare allowance"},
	normKotDag:       {NL: "hoogste uurprijs die meetelt voor dagopvang", EN: "highest hourly price that counts for daycare"},
	normKotBso:       {NL: "hoogste uurprijs die meetelt voor buitenschoolse opvang", EN: "highest hourly price that counts for out-of-school care"},
	normKotGastouder: {NL: "hoogste uurprijs die meetelt voor gastouderopvang", EN: "highest hourly price that counts for childminding"},
	normKotUren:      {NL: "hoogste aantal uren dat meetelt, per kind per maand", EN: "highest number of hours that counts, per child per month"},

	stepCareCounts: {NL: "deze opvang telt mee", EN: "this care counts"},
	stepHours:      {NL: "uren die meetellen voor dit kind", EN: "hours that count for this child"},
	stepFirstChild: {NL: "is het eerste kind: het kind met de meeste uren", EN: "is the first child: the one with the most hours"},
	stepFirstTied:  {NL: "is het eerste kind: van de kinderen met de meeste uren dat met de laagste kosten", EN: "is the first child: of those with the most hours the one with the lowest costs"},
	stepCosts:      {NL: "kosten die meetellen voor dit kind, over een heel jaar", EN: "costs that count for this child, over a whole year"},
	stepCostsFirst: {NL: "kosten van het eerste kind, over een heel jaar", EN: "costs of the first child, over a whole year"},
	stepCostsNext:  {NL: "kosten van de andere kinderen, over een heel jaar", EN: "costs of the other children, over a whole year"},
	stepPctFirst:   {NL: "deel dat het Rijk betaalt voor het eerste kind", EN: "part that the state pays for the first child"},
	stepPctNext:    {NL: "deel dat het Rijk betaalt voor de andere kinderen", EN: "part that the state pays for the other children"},
}

// The texts of the faults.
var (
	textTable = integraal.Text{
		NL: "dit is geen tabel van inkomens en percentages: de inkomens stijgen vanaf 0 en de percentages stijgen niet",
		EN: "this is no table of incomes and percentages: incomes rise from 0 and percentages do not rise",
	}
	textHoursNegative = integraal.Text{
		NL: "dit aantal uren kan niet onder nul zijn",
		EN: "this number of hours cannot be below zero",
	}
	textHoursRange = integraal.Text{
		NL: "zoveel uren heeft een maand niet",
		EN: "a month does not have so many hours",
	}
	textCareKind = integraal.Text{
		NL: "opvang is dagopvang, buitenschoolse opvang of gastouderopvang; laat de soort onbekend als niemand hem weet",
		EN: "care is dagopvang, buitenschoolse opvang or gastouderopvang; leave the kind unknown if nobody knows it",
	}
	textHoursOrder = integraal.Text{
		NL: "dit kind heeft meer uren dan er meetellen, met verschillende prijzen; welke uren dan tellen zit niet in deze uitgave",
		EN: "this child has more hours than count, at different prices; which of them count is not in this release",
	}
)
