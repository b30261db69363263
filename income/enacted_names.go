package income

import "github.com/integraal/integraal"

// The facts, conditions, values and steps of what is enacted from 2027: art.
// 24a, 34a and 34b of the Participatiewet.
const (
	FactMaanden34a      integraal.Name = "werk.maanden34a"
	FactVerlengd34a     integraal.Name = "werk.verlengd34a"
	FactOpnieuw34a      integraal.Name = "werk.opnieuw34a"
	FactOphogingKind    integraal.Name = "household.rechtmatigTenLasteKomendKind"
	FactBufferWerk      integraal.Name = "buffer.inkomenUitWerk"
	FactBufferInstabiel integraal.Name = "buffer.instabiel"
	FactBufferBijdrage  integraal.Name = "buffer.draagtBij"
	FactBufferGebruikt  integraal.Name = "buffer.gebruikt"

	ConditionWerk34a         integraal.Name = "verrekening.condition.werk"
	ConditionBijdrage34a     integraal.Name = "verrekening.condition.draagtBij"
	ConditionTermijn34a      integraal.Name = "verrekening.condition.termijn"
	ConditionOphogingFrom    integraal.Name = "ophoging.condition.vanaf2027"
	ConditionOphogingKind    integraal.Name = "ophoging.condition.kind"
	ConditionOphogingPartner integraal.Name = "ophoging.condition.toeslagpartner"
	ConditionBufferWerk      integraal.Name = "buffer.condition.werk"
	ConditionBufferBijstand  integraal.Name = "buffer.condition.bijstand"
	ConditionBufferInstabiel integraal.Name = "buffer.condition.instabiel"
	ConditionBufferBijdrage  integraal.Name = "buffer.condition.draagtBij"
	ConditionBufferOver      integraal.Name = "buffer.condition.over"

	normPct34a integraal.Name = "verrekening.a.percentage"
	normPct34b integraal.Name = "verrekening.b.percentage"
	normPct34c integraal.Name = "verrekening.c.percentage"
	normMax34c integraal.Name = "verrekening.c.maximum"
	normBuffer integraal.Name = "bufferbudget.maximum"

	stepInWerking     integraal.Name = "verrekening.inWerking"
	stepNietVerrekend integraal.Name = "verrekening.nietVerrekend"
	stepVerrekend     integraal.Name = "verrekening.verrekend"
	stepOphoging      integraal.Name = "ophoging.bedrag"
	stepBufferRuimte  integraal.Name = "buffer.ruimte"
	stepBufferKan     integraal.Name = "buffer.kan"
)

// wordsOfEnacted are the words of these names.
var wordsOfEnacted = map[integraal.Name]integraal.Text{
	FactMaanden34a: {NL: "maanden waarin een deel van het loon al niet is verrekend", EN: "months in which part of the earnings was already not set off"},
	FactVerlengd34a: {NL: "de gemeente heeft die periode verlengd, ook voor deze maand",
		EN: "the municipality extended that period, this month among it"},
	FactOpnieuw34a: {NL: "de gemeente begint deze maand opnieuw, om een nieuwe baan",
		EN: "the municipality begins anew this month, for a new job"},
	FactOphogingKind: {NL: "een kind onder de 18 voor wie kinderbijslag wordt betaald en dat rechtmatig in Nederland is",
		EN: "a child under 18 for whom kinderbijslag is paid and who is lawfully in the Netherlands"},
	FactBufferWerk: {NL: "heeft inkomen uit werk", EN: "has income from work"},
	FactBufferInstabiel: {NL: "door de verrekening is het inkomen in een maand lager dan de norm (vaststelling van de gemeente)",
		EN: "by setting income off, the income of a month is below the norm (established by the municipality)"},
	FactBufferBijdrage: {NL: "een bufferbudget helpt om te werken (oordeel van de gemeente)", EN: "a bufferbudget helps to work (judgement of the municipality)"},
	FactBufferGebruikt: {NL: "bufferbudget dat dit jaar al is gebruikt", EN: "bufferbudget already used this year"},

	ConditionWerk34a:         {NL: "er is inkomen uit werk", EN: "there is income from work"},
	ConditionBijdrage34a:     {NL: "het helpt om aan het werk te komen (oordeel van de gemeente)", EN: "it contributes to finding work (judgement of the municipality)"},
	ConditionTermijn34a:      {NL: "de periode van twaalf maanden is niet voorbij, of is verlengd", EN: "the period of twelve months is not over, or was extended"},
	ConditionOphogingFrom:    {NL: "de ophoging geldt vanaf 1 januari 2027", EN: "the addition holds from 1 January 2027"},
	ConditionOphogingKind:    {NL: "er is een kind onder de 18 dat rechtmatig in Nederland is", EN: "there is a child under 18 who is lawfully in the Netherlands"},
	ConditionOphogingPartner: {NL: "er is een toeslagpartner", EN: "there is a toeslagpartner"},
	ConditionBufferWerk:      {NL: "er is inkomen uit werk", EN: "there is income from work"},
	ConditionBufferBijstand:  {NL: "er is algemene bijstand", EN: "there is algemene bijstand"},
	ConditionBufferInstabiel: {NL: "het inkomen is door de verrekening in een maand lager dan de norm", EN: "by setting income off, the income of a month is below the norm"},
	ConditionBufferBijdrage:  {NL: "het bufferbudget helpt om te werken (oordeel van de gemeente)", EN: "the bufferbudget helps to work (judgement of the municipality)"},
	ConditionBufferOver:      {NL: "het bedrag van dit jaar is nog niet op", EN: "the amount of this year is not used up"},

	normPct34a: {NL: "deel van het loon dat een tijd niet wordt verrekend", EN: "part of the earnings that is not set off for a time"},
	normPct34b: {NL: "deel van het loon dat niet wordt verrekend als iemand medisch minder uren kan werken", EN: "part of the earnings that is not set off with medically limited hours"},
	normPct34c: {NL: "deel van het loon dat niet wordt verrekend vanaf de AOW-leeftijd", EN: "part of the earnings that is not set off from the pension age"},
	normMax34c: {NL: "hoogste bedrag dat niet wordt verrekend vanaf de AOW-leeftijd", EN: "most that is not set off from the pension age"},
	normBuffer: {NL: "hoogste bufferbudget in een jaar", EN: "highest bufferbudget in a year"},

	stepInWerking:     {NL: "vastgesteld in Stb. 2025, 312; in werking vanaf", EN: "enacted in Stb. 2025, 312; in force from"},
	stepNietVerrekend: {NL: "loon dat niet wordt verrekend", EN: "earnings that are not set off"},
	stepVerrekend:     {NL: "loon dat wordt verrekend", EN: "earnings that are set off"},
	stepOphoging:      {NL: "ophoging van de norm", EN: "addition to the norm"},
	stepBufferRuimte:  {NL: "bufferbudget dat dit jaar nog kan", EN: "bufferbudget that is still possible this year"},
	stepBufferKan:     {NL: "de gemeente kan een bufferbudget inzetten, en beslist daarover", EN: "the municipality may use a bufferbudget, and decides on it"},
}

// The texts of the faults about 2027.
var (
	text34aTwijfel = integraal.Text{
		NL: "wie de AOW-leeftijd heeft en medisch urenbeperkt is, valt onder twee onderdelen van artikel 34a met een andere uitkomst; de wet zegt niet welk onderdeel voorgaat",
		EN: "who has the pension age and is medisch urenbeperkt is under two onderdelen of article 34a that differ; the law does not say which goes first",
	}
	text34aNaast31 = integraal.Text{
		NL: "vanaf 2027 geldt artikel 34a; of artikel 31 lid 2 n, r, y, z of aa daarnaast nog geldt, blijkt niet uit de tekst die bekend is, en een daarvan kan hier gelden",
		EN: "from 2027 article 34a holds; the text that is known does not show whether article 31 lid 2 n, r, y, z or aa hold beside it, and one of them may hold here",
	}
	text34aRecht = integraal.Text{
		NL: "zonder artikel 34a is dit inkomen niet lager dan de norm; de wet zegt niet of er dan recht op bijstand is",
		EN: "without article 34a this income is not below the norm; the law does not say whether there is a right to bijstand then",
	}
	text34aEchtgenoot = integraal.Text{
		NL: "hoe artikel 34a werkt voor een echtgenoot zonder recht op bijstand, zegt de wet niet",
		EN: "the law does not say how article 34a works for a spouse without a right to bijstand",
	}
	text24Vanaf2027 = integraal.Text{
		NL: "hoe artikel 24 vanaf 2027 luidt, is hier niet bekend; artikel 24a verhoogt de norm daarnaast",
		EN: "how article 24 reads from 2027 is not known here; article 24a adds to the norm beside it",
	}
)
