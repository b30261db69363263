package income

import "github.com/integraal/integraal"

// The facts, conditions, statutory values and steps of the kinderbijslag.
const (
	FactKinderbijslagVerzekerd integraal.Name = "kinderbijslag.verzekerd"
	FactKindHuishouden         integraal.Name = "child.huishoudenOfOnderhoud"
	FactKindSchool             integraal.Name = "child.leerplicht"

	ConditionKinderbijslagVerzekerd integraal.Name = "kinderbijslag.condition.verzekerd"
	ConditionKinderbijslagKind      integraal.Name = "kinderbijslag.condition.kind"

	normKinderbijslag0  integraal.Name = "kinderbijslag.jongerDan6"
	normKinderbijslag6  integraal.Name = "kinderbijslag.van6Tot12"
	normKinderbijslag12 integraal.Name = "kinderbijslag.van12Tot18"

	stepPeildatum           integraal.Name = "kinderbijslag.peildatum"
	stepKinderbijslagCounts integraal.Name = "kinderbijslag.kindTeltMee"
	stepKinderen0           integraal.Name = "kinderbijslag.kinderenJongerDan6"
	stepKinderen6           integraal.Name = "kinderbijslag.kinderenVan6Tot12"
	stepKinderen12          integraal.Name = "kinderbijslag.kinderenVan12Tot18"
	stepKinderbijslag       integraal.Name = "kinderbijslag.perKwartaal"
)

var wordsOfKinderbijslag = map[integraal.Name]integraal.Text{
	FactKinderbijslagVerzekerd: {NL: "verzekerd voor de kinderbijslag (woont of werkt in Nederland)", EN: "insured for kinderbijslag (lives or works in the Netherlands)"},
	FactKindHuishouden:         {NL: "het kind hoort bij het huishouden of wordt onderhouden", EN: "the child belongs to the household or is maintained"},
	FactKindSchool:             {NL: "het kind van 16 of 17 gaat naar school, hoeft dat niet of heeft een diploma", EN: "the child of 16 or 17 attends school, is exempt or has a basic qualification"},

	ConditionKinderbijslagVerzekerd: {NL: "de ouder is op de eerste dag van het kwartaal verzekerd", EN: "the parent is insured on the first day of the quarter"},
	ConditionKinderbijslagKind:      {NL: "er is een kind onder de 18 dat meetelt op de eerste dag van het kwartaal", EN: "there is a child under 18 who counts on the first day of the quarter"},

	normKinderbijslag0:  {NL: "kinderbijslag voor een kind jonger dan 6 jaar", EN: "kinderbijslag for a child under 6"},
	normKinderbijslag6:  {NL: "kinderbijslag voor een kind van 6 tot en met 11 jaar", EN: "kinderbijslag for a child of 6 to 11"},
	normKinderbijslag12: {NL: "kinderbijslag voor een kind van 12 tot en met 17 jaar", EN: "kinderbijslag for a child of 12 to 17"},

	stepPeildatum:           {NL: "eerste dag van het kwartaal (peildatum)", EN: "first day of the quarter (reference day)"},
	stepKinderbijslagCounts: {NL: "telt mee voor de kinderbijslag", EN: "counts for kinderbijslag"},
	stepKinderen0:           {NL: "kinderen jonger dan 6 jaar", EN: "children under 6"},
	stepKinderen6:           {NL: "kinderen van 6 tot en met 11 jaar", EN: "children of 6 to 11"},
	stepKinderen12:          {NL: "kinderen van 12 tot en met 17 jaar", EN: "children of 12 to 17"},
	stepKinderbijslag:       {NL: "kinderbijslag over het kwartaal", EN: "kinderbijslag for the quarter"},
}
