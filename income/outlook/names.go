package outlook

import "github.com/integraal/integraal"

// The facts that an outlook asks.
const (
	FactSourceAmount integraal.Name = "outlook.source.amount"
	FactCostAmount   integraal.Name = "outlook.cost.amount"
	FactArrears      integraal.Name = "outlook.cost.arrears"
	FactOwed         integraal.Name = "outlook.debt.owed"
	FactMonthly      integraal.Name = "outlook.debt.monthly"
	FactSavings      integraal.Name = "outlook.savings"
	FactOffset       integraal.Name = "outlook.reach.offset"
	FactAttached     integraal.Name = "outlook.reach.attached"
	FactBudgetBeheer integraal.Name = "outlook.reach.administration"
)

// ConditionReaches is that something of an amount reaches the household.
const ConditionReaches integraal.Name = "outlook.condition.reaches"

// The events.
const (
	EventSavingsGone integraal.Name = "outlook.event.savingsGone"
	EventWithout     integraal.Name = "outlook.event.without"
	EventArrears     integraal.Name = "outlook.event.arrears"
	EventSignal      integraal.Name = "outlook.event.signal"
	EventTalk        integraal.Name = "outlook.event.talk"
	EventThreat      integraal.Name = "outlook.event.threat"
	EventChange      integraal.Name = "outlook.event.change"
)

// The assumptions that the reckoning makes.
const (
	AssumeMonthOrder   integraal.Name = "outlook.assume.monthOrder"
	AssumeCostOrder    integraal.Name = "outlook.assume.costOrder"
	AssumeWhole        integraal.Name = "outlook.assume.wholePayments"
	AssumeArrearsFirst integraal.Name = "outlook.assume.arrearsFirst"
	AssumeArrearsLeft  integraal.Name = "outlook.assume.arrearsLeft"
	AssumeSignal       integraal.Name = "outlook.assume.signal"
	AssumeByRule       integraal.Name = "outlook.assume.byRule"
	AssumeHoliday      integraal.Name = "outlook.assume.holiday"
	AssumeHolidayGiven integraal.Name = "outlook.assume.holidayGiven"
	AssumeHolidayEnd   integraal.Name = "outlook.assume.holidayEnd"
	AssumeLawOf        integraal.Name = "outlook.assume.lawOf"
	AssumeAmountsOf    integraal.Name = "outlook.assume.amountsOf"
	AssumeLater        integraal.Name = "outlook.assume.later"
)

// Word is what a fact, an event or an assumption is called. found is false for a
// name of another package.
func Word(n integraal.Name) (words integraal.Text, found bool) {
	words, found = dictionary[n]
	return words, found
}

// monthsOf are one, two and three months in words.
var monthsOf = [mostMonths + 1]integraal.Text{
	{}, {NL: "een maand", EN: "one month"}, {NL: "twee maanden", EN: "two months"}, {NL: "drie maanden", EN: "three months"},
}

// dictionary is never written to.
var dictionary = map[integraal.Name]integraal.Text{
	FactSent:         {NL: "dag waarop het besluit is verstuurd of uitgereikt", EN: "day on which the decision was sent or handed out"},
	FactPapersBy:     {NL: "dag waarop de papieren er moeten zijn", EN: "day by which the papers must be there"},
	FactSince:        {NL: "eerste maand waarin een deel van het inkomen uit werk niet meetelde voor de bijstand", EN: "first month in which a part of income from work was left out for the bijstand"},
	FactSkipped:      {NL: "aantal maanden daarna waarin het inkomen uit werk wel helemaal meetelde", EN: "number of months after that in which all income from work counted"},
	FactYoungest:     {NL: "geboortedatum van het jongste kind voor wie de ouder de volledige zorg heeft", EN: "day of birth of the youngest child of whom the parent has the full care"},
	FactLaid:         {NL: "dag waarop het beslag is gelegd", EN: "day on which the attachment was laid"},
	FactTold:         {NL: "dag waarop de brief over de beslagvrije voet is ontvangen", EN: "day on which the notice of the beslagvrije voet was received"},
	FactFound:        {NL: "dag waarop de beslagvrije voet het laatst is vastgesteld", EN: "day on which the beslagvrije voet was found last"},
	FactBuffer:       {NL: "dag waarop iets van het bufferbudget is gebruikt", EN: "day on which some of the bufferbudget was used"},
	FactExtended:     {NL: "laatste dag van de verlenging die de gemeente gaf", EN: "last day of the extension that the municipality gave"},
	FactSourceAmount: {NL: "hoeveel er telkens binnenkomt", EN: "how much each payment is"},
	FactCostAmount:   {NL: "hoeveel er telkens betaald moet worden", EN: "how much has to be paid each time"},
	FactArrears:      {NL: "achterstand tot nu toe", EN: "arrears until now"},
	FactOwed:         {NL: "hoogte van de schuld", EN: "amount of the debt"},
	FactMonthly:      {NL: "afgesproken aflossing per maand", EN: "instalment a month that was agreed"},
	FactSavings:      {NL: "geld dat er nu is", EN: "money that there is now"},
	FactOffset:       {NL: "wat er wordt verrekend met oudere schulden bij wie betaalt", EN: "what who pays sets off against older debts"},
	FactAttached:     {NL: "wat een beslag ervan neemt", EN: "what an attachment takes of it"},
	FactBudgetBeheer: {NL: "iemand anders beheert het geld (budgetbeheer of bewind)", EN: "someone else manages the money (budget management or administration)"},

	ConditionReaches: {NL: "er blijft iets van het bedrag over voor het huishouden", EN: "something of the amount is left for the household"},

	EventSavingsGone: {NL: "het geld is op: niet alles kan meer worden betaald", EN: "the money is gone: not everything can be paid"},
	EventWithout:     {NL: "er is te weinig voor dagelijkse boodschappen", EN: "there is too little for daily needs"},
	EventArrears:     {NL: "de achterstand op {about} is nu {months} of meer", EN: "the arrears of {about} are now {months} or more"},
	EventSignal:      {NL: "{about}: wie het geld moet krijgen kan de gemeente laten weten dat er een achterstand is; de gemeente biedt dan een gesprek aan", EN: "{about}: the creditor can tell the municipality of the arrears; it then offers a talk"},
	EventTalk:        {NL: "vraagt het huishouden om hulp bij schulden, of neemt het dat aanbod aan, dan is het eerste gesprek binnen vier weken", EN: "if the household asks for help with debts, or accepts that offer, the first talk is within four weeks"},
	EventThreat:      {NL: "er dreigt ontruiming, afsluiting of het einde van de zorgverzekering: het eerste gesprek over schuldhulp is binnen drie werkdagen", EN: "eviction, a cut-off or the end of the health insurance threatens: the first talk on debt help is within three working days"},
	EventChange:      {NL: "verandering", EN: "change"},

	AssumeMonthOrder:   {NL: "Binnen een maand komt eerst al het geld binnen, en wordt daarna betaald.", EN: "Within a month all money comes in first, and is paid out after that."},
	AssumeCostOrder:    {NL: "De kosten worden betaald in de volgorde waarin ze hier staan, zolang er geld is.", EN: "Costs are paid in the order in which they stand here, as long as there is money."},
	AssumeWhole:        {NL: "Wat binnenkomt, komt helemaal of niet, op de dag waarop het valt. Een rekening kan voor een deel worden betaald.", EN: "What comes in comes as a whole or not at all, on its day. A bill can be paid in part."},
	AssumeArrearsFirst: {NL: "Wat er in een maand overblijft, gaat eerst naar achterstanden.", EN: "What is left over in a month goes to arrears first."},
	AssumeArrearsLeft:  {NL: "Wat er in een maand overblijft, wordt bewaard; op achterstanden wordt niet betaald.", EN: "What is left over in a month is kept; nothing is paid on arrears."},
	AssumeSignal:       {NL: "Na hoeveel tijd een verhuurder, energiebedrijf of verzekeraar een achterstand meldt, is niet bekend: hier staat de eerste maand waarin dat kan.", EN: "After how long a landlord, supplier or insurer reports arrears is not known: here stands the first month in which it can be."},
	AssumeByRule:       {NL: "Bedragen die de wet bepaalt, zijn die van de dag waarop wordt betaald, met de gegevens van het huishouden van dat moment.", EN: "Amounts that the law sets are those of the day of payment, with the facts of the household at that moment."},
	AssumeHoliday: {
		NL: "De vakantietoeslag bij de bijstand komt in juni, over de maanden die hier zijn gerekend. Wat daarvoor is opgebouwd, is niet bekend en niet meegeteld.",
		EN: "The holiday allowance with the bijstand comes in June, over the months that are reckoned here. What was built up before is not known and not counted.",
	},
	AssumeHolidayEnd: {
		NL: "NIET IN DEZE MAANDEN: na het einde van de bijstand betaalt de gemeente de opgebouwde vakantietoeslag binnen drie maanden. Op welke dag is niet bekend.",
		EN: "NOT IN THESE MONTHS: after the end of the bijstand the municipality pays the holiday allowance that was built up within three months. On which day is not known.",
	},
	AssumeLawOf: {
		NL: "Vanaf de verandering is voor alle bedragen die de wet bepaalt de wet van een andere dag genomen. Iedereen heeft dan de leeftijd van die dag.",
		EN: "From the change on the law of another day is taken for all amounts that the law sets. Everybody then has the age of that day.",
	},
	AssumeAmountsOf: {
		NL: "AANNAME: voor een deel van de dagen zijn de bedragen niet bekend. Daar zijn die van {day} genomen. Ook is aangenomen dat vanaf 2027 alleen artikel 34a Participatiewet een deel van het loon vrij laat.",
		EN: "ASSUMPTION: of some of the days the amounts are not known. Those of {day} are taken there. It is assumed too that from 2027 only article 34a Participatiewet leaves a part of the wage out.",
	},
	AssumeLater: {
		NL: "NIET IN DEZE MAANDEN: de verandering van {day} komt daarna en is niet meegerekend.",
		EN: "NOT IN THESE MONTHS: the change of {day} comes after them and is not reckoned with.",
	},
	AssumeHolidayGiven: {
		NL: "De vakantietoeslag bij de bijstand, die in juni komt of binnen drie maanden na het einde, staat niet in deze maanden: wat daarvan is opgebouwd, is niet bekend.",
		EN: "The holiday allowance with the bijstand, which comes in June or within three months of the end, is not in these months: what was built up of it is not known.",
	},
}
