package income

import "github.com/integraal/integraal"

// The facts, conditions, statutory values and steps of the norms of art. 20
// lid 3, 23, 24, 27 and 28 of the Participatiewet, and of its art. 44 and 52.
const (
	FactInrichting         integraal.Name = "person.inrichting"
	FactEntitled           integraal.Name = "person.entitledToBijstand"
	FactParentsMeans       integraal.Name = "person.parentsMeansInsufficient"
	FactParentsEnforce     integraal.Name = "person.parentsNotEnforceable"
	FactWoonsituatie       integraal.Name = "decision.woonsituatie"
	FactSchoolverlater     integraal.Name = "decision.schoolverlater"
	FactEducationEnded     integraal.Name = "person.educationEnded"
	FactStudiefinanciering integraal.Name = "person.studiefinanciering"
	FactApplied            integraal.Name = "bijstand.applied"
	FactDecided            integraal.Name = "bijstand.decided"
	FactWithheld           integraal.Name = "bijstand.withheld"
	FactClearlyNone        integraal.Name = "bijstand.clearlyNone"
	FactBijstand           integraal.Name = "bijstand.expected"
	FactMelding            integraal.Name = "bijstand.melding"
	FactArose              integraal.Name = "bijstand.arose"

	ConditionInrichting         integraal.Name = "bijstandsnorm.condition.inrichting"
	ConditionInrichtingAge      integraal.Name = "bijstandsnorm.condition.inrichtingAge"
	ConditionSpouse             integraal.Name = "bijstandsnorm.condition.spouse"
	ConditionSpouseNoRight      integraal.Name = "bijstandsnorm.condition.spouseNoRight"
	ConditionVerhogingFrom      integraal.Name = "bijstandsnorm.condition.verhogingFrom"
	ConditionVerhogingAge       integraal.Name = "bijstandsnorm.condition.verhogingAge"
	ConditionParents            integraal.Name = "bijstandsnorm.condition.parents"
	ConditionLowered            integraal.Name = "bijstandsnorm.condition.lowered"
	ConditionWoonsituatieNorm   integraal.Name = "bijstandsnorm.condition.woonsituatieNorm"
	ConditionSixMonths          integraal.Name = "bijstandsnorm.condition.sixMonths"
	ConditionStudiefinanciering integraal.Name = "bijstandsnorm.condition.studiefinanciering"
	ConditionUndecided          integraal.Name = "voorschot.condition.undecided"
	ConditionCooperates         integraal.Name = "voorschot.condition.cooperates"
	ConditionNotClearlyNone     integraal.Name = "voorschot.condition.notClearlyNone"
	ConditionApplied            integraal.Name = "voorschot.condition.applied"
	ConditionMelding            integraal.Name = "toekenning.condition.melding"
	ConditionArose              integraal.Name = "toekenning.condition.arose"

	normInrichtingAlleen     integraal.Name = "inrichtingsnorm.alleenstaande"
	normInrichtingPaar       integraal.Name = "inrichtingsnorm.gehuwden"
	normInrichtingPlusAlleen integraal.Name = "inrichtingsnorm.verhoging.alleenstaande"
	normInrichtingPlusPaar   integraal.Name = "inrichtingsnorm.verhoging.gehuwden"
	normVerhoging            integraal.Name = "bijstandsnorm.verhogingJongere"
	normVoorschot            integraal.Name = "voorschot.percentage"

	stepInrichting   integraal.Name = "inrichtingsnorm.inrichting"
	stepThuis        integraal.Name = "inrichtingsnorm.thuis"
	stepNoRight      integraal.Name = "bijstandsnorm.echtgenootZonderRecht"
	stepOneEntitled  integraal.Name = "bijstandsnorm.helft"
	stepRaised       integraal.Name = "bijstandsnorm.verhoogd"
	stepRaiseLimit   integraal.Name = "bijstandsnorm.verhogingHoogstens"
	stepLowering     integraal.Name = "bijstandsnorm.verlaging"
	stepSixMonths    integraal.Name = "bijstandsnorm.verlagingTot"
	stepVoorschot    integraal.Name = "voorschot.tenMinste"
	stepVoorschotDay integraal.Name = "voorschot.uiterlijk"
	stepFrom         integraal.Name = "toekenning.vanaf"
	stepEarliest     integraal.Name = "toekenning.vroegst"
)

// wordsOfBijstand are the words of these names.
var wordsOfBijstand = map[integraal.Name]integraal.Text{
	FactInrichting:     {NL: "verblijft in een inrichting", EN: "stays in an institution"},
	FactEntitled:       {NL: "heeft zelf recht op algemene bijstand", EN: "has a right to algemene bijstand of their own"},
	FactParentsMeans:   {NL: "de ouders hebben niet genoeg om te helpen", EN: "the parents have not enough to help"},
	FactParentsEnforce: {NL: "kan redelijkerwijs geen onderhoud van de ouders krijgen", EN: "cannot reasonably get maintenance from the parents"},
	FactWoonsituatie:   {NL: "verlaging door de gemeente om de woonsituatie", EN: "lowering by the municipality for the housing situation"},
	FactSchoolverlater: {NL: "verlaging door de gemeente voor een schoolverlater", EN: "lowering by the municipality for a school leaver"},
	FactEducationEnded: {NL: "gestopt met de opleiding op", EN: "education ended on"},
	FactStudiefinanciering: {NL: "voor de opleiding was er recht op studiefinanciering of een tegemoetkoming",
		EN: "the education gave a claim to student finance or an allowance"},
	FactApplied:     {NL: "dag van de aanvraag", EN: "day of the application"},
	FactDecided:     {NL: "er is op de aanvraag beslist", EN: "the application was decided on"},
	FactWithheld:    {NL: "gegevens verwijtbaar niet gegeven, of niet genoeg meegewerkt", EN: "papers culpably withheld, or too little cooperation"},
	FactClearlyNone: {NL: "bij de aanvraag is duidelijk dat er geen recht is", EN: "it is clear on application that there is no right"},
	FactBijstand:    {NL: "algemene bijstand per maand die te verwachten is", EN: "algemene bijstand a month to be expected"},
	FactMelding:     {NL: "dag van de melding", EN: "day of the first report (melding)"},
	FactArose:       {NL: "dag waarop het recht is ontstaan", EN: "day on which the right arose"},

	ConditionInrichting:         {NL: "iemand verblijft in een inrichting", EN: "someone stays in an institution"},
	ConditionInrichtingAge:      {NL: "wie in een inrichting verblijft, is 21 jaar of ouder", EN: "who stays in an institution is 21 or older"},
	ConditionSpouse:             {NL: "er is een echtgenoot of een gezamenlijke huishouding", EN: "there is a spouse or a joint household"},
	ConditionSpouseNoRight:      {NL: "de echtgenoot heeft geen recht op algemene bijstand", EN: "the spouse has no right to algemene bijstand"},
	ConditionVerhogingFrom:      {NL: "de verhoging geldt vanaf 1 januari 2026", EN: "the increase holds from 1 January 2026"},
	ConditionVerhogingAge:       {NL: "iemand is 18, 19 of 20 jaar", EN: "someone is 18, 19 or 20"},
	ConditionParents:            {NL: "iemand van 18, 19 of 20 jaar kan niet op de ouders terugvallen", EN: "someone of 18, 19 or 20 cannot rely on the parents"},
	ConditionLowered:            {NL: "de gemeente heeft de norm lager vastgesteld", EN: "the municipality set the norm lower"},
	ConditionWoonsituatieNorm:   {NL: "de norm is er een van artikel 20 of 21", EN: "the norm is one of article 20 or 21"},
	ConditionSixMonths:          {NL: "de opleiding is minder dan zes maanden geleden gestopt", EN: "the education ended less than six months ago"},
	ConditionStudiefinanciering: {NL: "voor de opleiding was er recht op studiefinanciering of een tegemoetkoming", EN: "the education gave a claim to student finance or an allowance"},
	ConditionUndecided:          {NL: "er is nog niet op de aanvraag beslist", EN: "the application is not decided on yet"},
	ConditionCooperates:         {NL: "de aanvrager geeft de gegevens en werkt mee", EN: "the applicant gives the papers and cooperates"},
	ConditionNotClearlyNone:     {NL: "het is niet meteen duidelijk dat er geen recht is", EN: "it is not clear at once that there is no right"},
	ConditionApplied:            {NL: "er is een aanvraag gedaan", EN: "an application was made"},
	ConditionMelding:            {NL: "er is een melding gedaan", EN: "a first report was made"},
	ConditionArose:              {NL: "er is recht op bijstand ontstaan", EN: "a right to bijstand arose"},

	normInrichtingAlleen:     {NL: "norm in een inrichting voor een alleenstaande of alleenstaande ouder", EN: "norm in an institution for a single person or single parent"},
	normInrichtingPaar:       {NL: "norm in een inrichting voor een paar", EN: "norm in an institution for a couple"},
	normInrichtingPlusAlleen: {NL: "verhoging in een inrichting voor een alleenstaande", EN: "increase in an institution for a single person"},
	normInrichtingPlusPaar:   {NL: "verhoging in een inrichting voor een paar", EN: "increase in an institution for a couple"},
	normVerhoging:            {NL: "verhoging voor wie niet op de ouders kan terugvallen", EN: "increase for who cannot rely on the parents"},
	normVoorschot:            {NL: "deel van de bijstand dat het voorschot ten minste is", EN: "least part of the bijstand that the advance comes to"},

	stepInrichting:   {NL: "norm in de inrichting, met de verhoging", EN: "norm in the institution, with the increase"},
	stepThuis:        {NL: "norm voor wie thuis woont", EN: "norm for who lives at home"},
	stepNoRight:      {NL: "de echtgenoot heeft recht op algemene bijstand", EN: "the spouse has a right to algemene bijstand"},
	stepOneEntitled:  {NL: "de helft, omdat de echtgenoot geen recht heeft", EN: "half, as the spouse has no right"},
	stepRaised:       {NL: "norm met de verhoging", EN: "norm with the increase"},
	stepRaiseLimit:   {NL: "niet hoger dan de norm vanaf 21 jaar", EN: "not higher than the norm from 21 on"},
	stepLowering:     {NL: "verlaging", EN: "lowering"},
	stepSixMonths:    {NL: "laatste dag van de verlaging", EN: "last day of the lowering"},
	stepVoorschot:    {NL: "voorschot per maand, ten minste", EN: "advance a month, at least"},
	stepVoorschotDay: {NL: "eerste voorschot uiterlijk op", EN: "first advance on at the latest"},
	stepFrom:         {NL: "bijstand vanaf", EN: "bijstand from"},
	stepEarliest:     {NL: "de gemeente kan bijstand geven vanaf", EN: "the municipality may grant bijstand from"},
}

// The texts of the faults of these rules.
var (
	textInrichtingSpouse = integraal.Text{
		NL: "de wet noemt geen norm voor een paar waarvan één in een inrichting verblijft en de echtgenoot geen recht heeft",
		EN: "the law names no norm for a couple of whom one stays in an institution and the spouse has no right",
	}
	textInrichtingNoRight = integraal.Text{
		NL: "de wet noemt geen norm voor wie in een inrichting verblijft, of wiens echtgenoot dat doet, als de echtgenoot geen recht heeft",
		EN: "the law names no norm for who stays in an institution, or whose spouse does, where the spouse has no right",
	}
	textRaiseUncovered = integraal.Text{
		NL: "artikel 20 lid 4 noemt geen hoogste norm voor deze situatie; vraag de gemeente",
		EN: "article 20 lid 4 names no highest norm for this situation; ask the municipality",
	}
	textLowering = integraal.Text{
		NL: "een verlaging is een bedrag of een percentage van 0 tot 100, en niet hoger dan de norm",
		EN: "a lowering is an amount or a percentage of 0 to 100, and no more than the norm",
	}
	textDayAbsent = integraal.Text{
		NL: "dit is geen dag; laat hem onbekend als niemand hem weet",
		EN: "this is no day; leave it unknown if nobody knows it",
	}
)
