package income

import "github.com/integraal/integraal"

// The facts, conditions, statutory values and steps of the minimum wage.
const (
	FactWerknemer integraal.Name = "person.werknemer"
	FactBbl       integraal.Name = "person.bbl"

	ConditionWerknemer      integraal.Name = "minimumloon.condition.werknemer"
	ConditionMinimumloonAge integraal.Name = "minimumloon.condition.vijftien"

	normMinimumuurloon      integraal.Name = "minimumloon.perUur"
	normMinimummaandloon    integraal.Name = "minimumloon.perMaand"
	normReferentiemaandloon integraal.Name = "minimumloon.referentiemaandloon"
	normJeugd15             integraal.Name = "minimumloon.percentage15"
	normJeugd16             integraal.Name = "minimumloon.percentage16"
	normJeugd17             integraal.Name = "minimumloon.percentage17"
	normJeugd18             integraal.Name = "minimumloon.percentage18"
	normJeugd19             integraal.Name = "minimumloon.percentage19"
	normJeugd20             integraal.Name = "minimumloon.percentage20"
	normBbl18               integraal.Name = "minimumloon.bbl.percentage18"
	normBbl19               integraal.Name = "minimumloon.bbl.percentage19"
	normBbl20               integraal.Name = "minimumloon.bbl.percentage20"

	stepMinimumloonAge integraal.Name = "minimumloon.leeftijd"
	stepMinimumloon    integraal.Name = "minimumloon.bruto"
)

var wordsOfMinimumloon = map[integraal.Name]integraal.Text{
	FactWerknemer: {NL: "werkt in een dienstbetrekking", EN: "works in employment"},
	FactBbl:       {NL: "werkt en leert in een bbl-opleiding", EN: "works and learns in a bbl course"},

	ConditionWerknemer:      {NL: "er is een dienstbetrekking", EN: "there is an employment"},
	ConditionMinimumloonAge: {NL: "de werknemer is 15 jaar of ouder", EN: "the employee is 15 or older"},

	normMinimumuurloon:      {NL: "minimumloon per uur vanaf 21 jaar, bruto", EN: "minimum wage an hour from 21, gross"},
	normMinimummaandloon:    {NL: "minimumloon per maand vanaf 21 jaar bij een volledige baan, bruto", EN: "minimum wage a month from 21 for full-time work, gross"},
	normReferentiemaandloon: {NL: "referentiemaandloon, bruto", EN: "reference monthly wage, gross"},
	normJeugd15:             {NL: "deel van het minimumloon voor wie 15 jaar is", EN: "share of the minimum wage at 15"},
	normJeugd16:             {NL: "deel van het minimumloon voor wie 16 jaar is", EN: "share of the minimum wage at 16"},
	normJeugd17:             {NL: "deel van het minimumloon voor wie 17 jaar is", EN: "share of the minimum wage at 17"},
	normJeugd18:             {NL: "deel van het minimumloon voor wie 18 jaar is", EN: "share of the minimum wage at 18"},
	normJeugd19:             {NL: "deel van het minimumloon voor wie 19 jaar is", EN: "share of the minimum wage at 19"},
	normJeugd20:             {NL: "deel van het minimumloon voor wie 20 jaar is", EN: "share of the minimum wage at 20"},
	normBbl18:               {NL: "deel van het minimumloon voor wie 18 jaar is, in de bbl", EN: "share of the minimum wage at 18, in bbl"},
	normBbl19:               {NL: "deel van het minimumloon voor wie 19 jaar is, in de bbl", EN: "share of the minimum wage at 19, in bbl"},
	normBbl20:               {NL: "deel van het minimumloon voor wie 20 jaar is, in de bbl", EN: "share of the minimum wage at 20, in bbl"},

	stepMinimumloonAge: {NL: "leeftijd", EN: "age"},
	stepMinimumloon:    {NL: "minimumloon, bruto, zonder vakantiegeld", EN: "minimum wage, gross, without holiday allowance"},
}
