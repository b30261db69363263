package income

import (
	"maps"

	"github.com/integraal/integraal"
)

// Word is what a fact, a condition, a statutory value or a step is called, in
// plain Dutch and in English. found is false for a name of another package.
func Word(n integraal.Name) (words integraal.Text, found bool) {
	words, found = dictionary[n]
	return words, found
}

// dictionary is made once, of the words of every scheme, and never written to.
var dictionary = joined(
	sharedWords,
	wordsOfKinderopvangtoeslag,
	wordsOfKinderbijslag, wordsOfAOW, wordsOfMinimumloon,
	wordsOfBijstand,
	wordsOfHuurtoeslag,
	wordsOfMiddelen,
	wordsOfGemeente,
	wordsOfUptake,
	wordsOfEnacted,
	wordsOfBelasting, wordsOfLoon,
	wordsOfBeslag,
)

func joined(all ...map[integraal.Name]integraal.Text) map[integraal.Name]integraal.Text {
	words := map[integraal.Name]integraal.Text{}
	for _, some := range all {
		maps.Copy(words, some)
	}
	return words
}

// sharedWords are those of the bijstandsnorm, the zorgtoeslag and the
// kindgebonden budget, and of what schemes share.
var sharedWords = map[integraal.Name]integraal.Text{
	FactPerson:                  {NL: "persoon", EN: "person"},
	FactBorn:                    {NL: "geboortedatum", EN: "date of birth"},
	FactDied:                    {NL: "dag van overlijden", EN: "day of death"},
	stepStillCounts:             {NL: "telt nog mee", EN: "still counts"},
	FactInsured:                 {NL: "verzekerd voor de zorgverzekering", EN: "has Dutch health insurance"},
	FactToetsingsinkomen:        {NL: "inkomen van het jaar (toetsingsinkomen)", EN: "income of the year (toetsingsinkomen)"},
	FactRendementsgrondslag:     {NL: "vermogen op 1 januari (rendementsgrondslag)", EN: "assets on 1 January (rendementsgrondslag)"},
	FactSpouse:                  {NL: "getrouwd of een gezamenlijke huishouding", EN: "married or a joint household"},
	FactTenLasteKomendeKinderen: {NL: "kinderen onder de 18 voor wie kinderbijslag wordt betaald", EN: "children under 18 for whom kinderbijslag is paid"},
	FactHousemates:              {NL: "anderen van 18 jaar of ouder in dezelfde woning", EN: "others of 18 or older in the same dwelling"},
	FactMantelzorg:              {NL: "woont tijdelijk ergens anders om mantelzorg te geven", EN: "lives elsewhere for a time to give informal care"},
	FactRelative:                {NL: "familie in de eerste of tweede graad", EN: "relative in the first or second degree"},
	FactAgreement:               {NL: "schriftelijk contract met de aanvrager tegen een gewone prijs", EN: "written agreement with the applicant at a commercial price"},
	FactThirdParty:              {NL: "schriftelijk contract met dezelfde verhuurder tegen een gewone prijs", EN: "written agreement with the same third party at a commercial price"},
	FactEducation:               {NL: "volgt onderwijs dat meetelt voor studiefinanciering of iets vergelijkbaars", EN: "follows education that qualifies for student finance or the like"},
	FactToeslagpartner:          {NL: "toeslagpartner", EN: "toeslagpartner (partner for allowances)"},
	FactPartnerWholeYear:        {NL: "het hele jaar dezelfde toeslagpartner", EN: "the same toeslagpartner the whole year"},
	FactChildren:                {NL: "kinderen", EN: "children"},
	FactKinderbijslag:           {NL: "er wordt kinderbijslag betaald voor dit kind", EN: "kinderbijslag is paid for this child"},
	FactReceived:                {NL: "bedrag dat nu wordt ontvangen", EN: "amount received now"},

	ConditionBijstandAge:    {NL: "de aanvrager is 18 jaar of ouder", EN: "the applicant is 18 or older"},
	ConditionZorgtoeslagAge: {NL: "de maand van de 18e verjaardag is voorbij", EN: "the month of the 18th birthday is over"},
	ConditionInsured:        {NL: "de aanvrager is verzekerd voor de zorgverzekering", EN: "the claimant has Dutch health insurance"},
	ConditionChild:          {NL: "er is een kind onder de 18 voor wie kinderbijslag wordt betaald", EN: "there is a child under 18 for whom kinderbijslag is paid"},
	ConditionAssets:         {NL: "het vermogen is niet hoger dan de grens", EN: "the assets are not over the limit"},
	ConditionIncome:         {NL: "bij dit inkomen blijft er een bedrag over", EN: "an amount is left at this income"},
	ConditionLeast:          {NL: "het bedrag is hoog genoeg om te worden toegekend", EN: "the amount is high enough to be awarded"},
	ConditionMissed:         {NL: "er wordt minder ontvangen dan waar recht op is", EN: "less is received than is due"},

	normJongAlleen:            {NL: "norm voor een alleenstaande van 18, 19 of 20 jaar", EN: "norm for a single person of 18, 19 or 20"},
	normJongAlleenOuder:       {NL: "norm voor een alleenstaande ouder van 18, 19 of 20 jaar", EN: "norm for a single parent of 18, 19 or 20"},
	normJongPaar:              {NL: "norm voor een paar van 18, 19 of 20 jaar", EN: "norm for a couple of 18, 19 or 20"},
	normJongPaarOuders:        {NL: "norm voor een paar van 18, 19 of 20 jaar met kinderen", EN: "norm for a couple of 18, 19 or 20 with children"},
	normEenJong:               {NL: "norm voor een paar waarvan één 18, 19 of 20 jaar is", EN: "norm for a couple of whom one is 18, 19 or 20"},
	normEenJongOuders:         {NL: "norm voor een paar met kinderen waarvan één 18, 19 of 20 jaar is", EN: "norm for a couple with children of whom one is 18, 19 or 20"},
	normAlleen:                {NL: "norm voor een alleenstaande of alleenstaande ouder", EN: "norm for a single person or single parent"},
	normPaar:                  {NL: "norm voor een paar", EN: "norm for a couple"},
	normPensioenAlleen:        {NL: "norm voor een alleenstaande met de AOW-leeftijd", EN: "norm for a single person of pension age"},
	normPensioenPaar:          {NL: "norm voor een paar, beiden met de AOW-leeftijd", EN: "norm for a couple, both of pension age"},
	normPensioenEen:           {NL: "norm voor een paar, één met de AOW-leeftijd", EN: "norm for a couple, one of pension age"},
	normKostendelerOuders:     {NL: "norm voor de jonge echtgenoot, met kinderen", EN: "norm for the young spouse, with children"},
	normKostendelerJong:       {NL: "norm voor de jonge echtgenoot", EN: "norm for the young spouse"},
	normKostendelerVast:       {NL: "vast deel van de kostendelersnorm", EN: "fixed part of the cost-sharing norm"},
	normKostendelerPerPersoon: {NL: "deel van de kostendelersnorm per persoon", EN: "part of the cost-sharing norm per person"},
	normVakantietoeslag:       {NL: "vakantiegeld in de norm", EN: "holiday allowance in the norm"},
	normLeast:                 {NL: "laagste bedrag dat wordt toegekend", EN: "least amount that is awarded"},
	normStandaardpremie:       {NL: "standaardpremie", EN: "standard premium (standaardpremie)"},
	normZorgDrempel:           {NL: "drempelinkomen", EN: "income threshold (drempelinkomen)"},
	normPctAlone:              {NL: "percentage van het drempelinkomen, zonder toeslagpartner", EN: "percentage of the threshold, without a toeslagpartner"},
	normPctPartners:           {NL: "percentage van het drempelinkomen, met toeslagpartner", EN: "percentage of the threshold, with a toeslagpartner"},
	normPctAbove:              {NL: "percentage van het inkomen boven het drempelinkomen", EN: "percentage of the income above the threshold"},
	normZorgAssetsAlone:       {NL: "vermogensgrens", EN: "asset limit"},
	normZorgAssetsPartners:    {NL: "vermogensgrens voor toeslagpartners samen", EN: "asset limit for partners together"},
	normFirst:                 {NL: "bedrag voor het eerste kind", EN: "amount for the first child"},
	normNext:                  {NL: "bedrag voor elk volgend kind", EN: "amount for each further child"},
	normTwelve:                {NL: "extra bedrag voor een kind van 12 tot en met 15 jaar", EN: "extra amount for a child of 12 to 15"},
	normSixteen:               {NL: "extra bedrag voor een kind van 16 of 17 jaar", EN: "extra amount for a child of 16 or 17"},
	normAloneParent:           {NL: "extra bedrag voor een ouder zonder toeslagpartner", EN: "extra amount for a parent without a toeslagpartner"},
	normKgbDrempel:            {NL: "drempelinkomen", EN: "income threshold (drempelinkomen)"},
	normKgbPartners:           {NL: "verhoging van het drempelinkomen met een toeslagpartner", EN: "increase of the threshold with a toeslagpartner"},
	normKgbPct:                {NL: "percentage van het inkomen boven de drempel dat eraf gaat", EN: "percentage of the income above the threshold that is taken off"},
	normKgbAssetsAlone:        {NL: "vermogensgrens", EN: "asset limit"},
	normKgbAssetsPartners:     {NL: "vermogensgrens voor toeslagpartners samen", EN: "asset limit for partners together"},

	stepPensionDate:  {NL: "AOW-leeftijd vanaf", EN: "of pension age from"},
	stepCounts:       {NL: "telt mee als kostendeler", EN: "counts as a cost sharer"},
	stepKostendelers: {NL: "aantal kostendelers in de woning", EN: "number of cost sharers in the dwelling"},
	stepPersons:      {NL: "aantal personen dat de kosten deelt", EN: "number of persons who share the costs"},
	stepShare:        {NL: "norm voor één persoon", EN: "norm for one person"},
	stepMantelzorg:   {NL: "kostendelersnorm geldt niet door mantelzorg", EN: "cost-sharing norm set aside for informal care"},
	stepNorm:         {NL: "norm, met vakantiegeld", EN: "norm, with holiday allowance"},
	stepPaid:         {NL: "elke maand uitbetaald, zonder vakantiegeld", EN: "paid each month, without holiday allowance"},
	stepReserved:     {NL: "vakantiegeld dat elke maand opzij wordt gezet, uitbetaald in juni", EN: "holiday allowance that is set aside each month, paid in June"},
	stepVerhoging:    {NL: "verhoging voor wie niet op de ouders kan terugvallen, meegerekend", EN: "increase for who cannot rely on the parents, included"},
	stepAssets:       {NL: "vermogen dat telt", EN: "assets that count"},
	stepNil:          {NL: "geen inkomen bekend bij de Belastingdienst, dus gerekend met", EN: "no income on record, so counted as"},
	stepJoint:        {NL: "inkomen van beide partners samen", EN: "income of both partners together"},
	stepYearly:       {NL: "toeslag over een heel jaar", EN: "allowance over a whole year"},
	stepMonthly:      {NL: "voorschot per maand", EN: "advance a month"},
	stepMissed:       {NL: "niet ontvangen", EN: "not received"},
	stepTwice:        {NL: "tweemaal de standaardpremie", EN: "twice the standard premium"},
	stepAbove:        {NL: "inkomen boven het drempelinkomen", EN: "income above the threshold"},
	stepNormpremie:   {NL: "premie die u zelf kunt betalen (normpremie)", EN: "premium you can bear yourself (normpremie)"},
	stepVerschil:     {NL: "standaardpremie min normpremie", EN: "standard premium less normpremie"},
	stepHalf:         {NL: "de helft, omdat de partner niet verzekerd is", EN: "half, as the partner is not insured"},
	stepChildCounts:  {NL: "telt mee voor het kindgebonden budget", EN: "counts for the child budget"},
	stepChildren:     {NL: "aantal kinderen dat meetelt", EN: "number of children who count"},
	stepTwelve:       {NL: "kinderen van 12 tot en met 15 jaar", EN: "children of 12 to 15"},
	stepSixteen:      {NL: "kinderen van 16 of 17 jaar", EN: "children of 16 or 17"},
	stepSum:          {NL: "bedragen samen", EN: "amounts together"},
	stepThreshold:    {NL: "drempelinkomen met een toeslagpartner", EN: "threshold with a toeslagpartner"},
	stepLess:         {NL: "vermindering vanwege het inkomen", EN: "reduction for the income"},
}

// The texts of this package's faults.
var (
	textNoDay = integraal.Text{
		NL: "er is geen dag gekozen; maak een Day met Norms.On",
		EN: "no day was chosen; make a Day with Norms.On",
	}
	textZeroDay = integraal.Text{
		NL: "er is geen dag opgegeven; zeg voor welke dag de regel antwoordt",
		EN: "no day was given; say for which day the rule answers",
	}
	textValueOutside = integraal.Text{
		NL: "{value}: niet bekend voor {day}; deze uitgave kent {first} tot en met {last}",
		EN: "{value}: not known for {day}; this release covers {first} to {last}",
	}
	textContradiction = integraal.Text{
		NL: "dit gegeven en {other} kunnen niet allebei kloppen",
		EN: "this fact and {other} cannot both be right",
	}
	textBornAbsent = integraal.Text{
		NL: "een geboortedatum kan niet ontbreken: ieder mens heeft er een; laat hem onbekend als niemand hem weet",
		EN: "a date of birth cannot be absent: everyone has one; leave it unknown if nobody knows it",
	}
	textDiedNoDay = integraal.Text{
		NL: "dit is geen dag; laat het weg als er geen overlijden bekend is",
		EN: "this is not a day; leave it out when no death is on record",
	}
	textDied = integraal.Text{
		NL: "iemand uit het huishouden is pas overleden; hoe de regeling dan even doorloopt zit niet in deze uitgave",
		EN: "someone of the household has just died; how the scheme then goes on for a while is not in this release",
	}
	textRange = integraal.Text{
		NL: "dit is groter dan de bibliotheek verwerkt",
		EN: "this is larger than the library computes with",
	}
	textTooMany = integraal.Text{
		NL: "deze lijst is langer dan de bibliotheek verwerkt",
		EN: "this list is longer than the library computes with",
	}
	textNegative = integraal.Text{
		NL: "dit bedrag kan niet onder nul zijn",
		EN: "this amount cannot be below zero",
	}
	textPensionAge = integraal.Text{
		NL: "de AOW-leeftijd is voor deze dag nog niet vastgesteld",
		EN: "the pension age is not yet set for this day",
	}
	textColumn = integraal.Text{
		NL: "deze kolom is niet even lang als de andere",
		EN: "this column is not as long as the others",
	}
	textBlank = integraal.Text{
		NL: "deze cel is leeg, en de berekening heeft hem nodig",
		EN: "this cell is empty, and the computation needs it",
	}
	textPersons = integraal.Text{
		NL: "dit aantal personen kan niet",
		EN: "this number of persons cannot be",
	}
	textUntil = integraal.Text{
		NL: "deze rij ligt voor die van het huishouden ervoor, of na de laatste",
		EN: "this row lies before that of the household above it, or after the last",
	}
	textOthers = integraal.Text{
		NL: "er zijn rijen over die bij geen huishouden horen",
		EN: "there are rows left that belong to no household",
	}
)
