package participation

import "github.com/integraal/integraal"

// Word is a name of this package in words: a fact, a condition, a ground, a
// step or a gate. Ways, points and observations carry their own text.
func Word(n integraal.Name) (integraal.Text, bool) {
	for _, list := range [...]map[integraal.Name]integraal.Text{words, wordsOfDuties, wordsOfSpouses, wordsOfStops} {
		if t, ok := list[n]; ok {
			return t, true
		}
	}
	if t, ok := wordOfTerms(n); ok {
		return t, true
	}
	return wordOfProvision(n)
}

// wordOf is the words of a name that has them.
func wordOf(n integraal.Name) integraal.Text {
	t, _ := Word(n)
	return t
}

var words = map[integraal.Name]integraal.Text{
	FactBorn:              {NL: "geboortedatum", EN: "birth date"},
	FactBijstand:          {NL: "bijstand of aanvraag, vanaf de dag van melding", EN: "bijstand or application, from the day of melding"},
	FactSingleParent:      {NL: "alleenstaande ouder", EN: "single parent"},
	FactYoungestChild:     {NL: "geboortedatum van het jongste kind", EN: "birth date of the youngest child"},
	FactIncapacitated:     {NL: "volledig en blijvend arbeidsongeschikt", EN: "fully and permanently incapacitated"},
	FactStartkwalificatie: {NL: "startkwalificatie (diploma op ten minste mbo-2, havo of vwo)", EN: "startkwalificatie (a diploma of at least mbo-2, havo or vwo)"},
	FactOntheffing:        {NL: "tijdelijke ontheffing die is gegeven", EN: "temporary exemption that was granted"},
	FactOntheffing9a:      {NL: "ontheffing voor een kind onder de 5 die is gegeven", EN: "exemption for a child under 5 that was granted"},
	FactMonths9a:          {NL: "maanden van de ontheffing voor een kind onder de 5 die al eerder zijn gebruikt, hier of in een andere gemeente", EN: "months of the exemption for a child under 5 used before, here or in another municipality"},
	FactUnwilling:         {NL: "oordeel van de gemeente dat iemand zonder twijfel niet wil meedoen aan hulp naar werk", EN: "judgement of the municipality that a person beyond doubt does not want to take part in help towards work"},
	FactChildcare:         {NL: "de gemeente heeft vastgesteld dat er passende kinderopvang is", EN: "the municipality established that there is suitable childcare"},
	FactTraining:          {NL: "de gemeente heeft vastgesteld dat er genoeg scholing is", EN: "the municipality established that there is enough training"},
	FactCapacity:          {NL: "de gemeente heeft vastgesteld dat de ouder het werk aankan", EN: "the municipality established that the parent can cope with the work"},
	FactHours:             {NL: "uren per week", EN: "hours a week"},

	condAge18:           {NL: "18 jaar of ouder", EN: "18 or older"},
	condBelowPension:    {NL: "nog geen AOW-leeftijd", EN: "below pension age"},
	condBijstandRuns:    {NL: "er is bijstand of een aanvraag", EN: "there is bijstand or an application"},
	condSingleParent:    {NL: "alleenstaande ouder", EN: "single parent"},
	condChildUnder12:    {NL: "een kind onder de 12", EN: "a child under 12"},
	condChildUnder5:     {NL: "een kind onder de 5", EN: "a child under 5"},
	condIncapacitated:   {NL: "volledig en blijvend arbeidsongeschikt", EN: "fully and permanently incapacitated"},
	condOntheffing:      {NL: "een tijdelijke ontheffing die op deze dag geldt", EN: "a temporary exemption that holds on this day"},
	condOntheffing9a:    {NL: "een ontheffing voor een kind onder de 5 die op deze dag geldt", EN: "an exemption for a child under 5 that holds on this day"},
	condMonthsLeft:      {NL: "er is nog tijd over van de vijf jaar", EN: "time is left of the five years"},
	condWilling:         {NL: "de gemeente heeft niet geoordeeld dat iemand zonder twijfel niet wil meedoen aan hulp naar werk", EN: "the municipality has not judged that the person beyond doubt does not want to take part in help towards work"},
	condEstablished:     {NL: "de gemeente heeft opvang, scholing en belastbaarheid vastgesteld", EN: "the municipality established childcare, training and capacity"},
	condNotEstablished:  {NL: "de gemeente heeft opvang, scholing en belastbaarheid nog niet alle drie vastgesteld", EN: "the municipality has not yet established all three of childcare, training and capacity"},
	groundUrgentReasons: {NL: "een tijdelijke ontheffing wegens dringende redenen", EN: "a temporary exemption for urgent reasons"},
	groundChildUnder12:  {NL: "een alleenstaande ouder met een kind onder de 12: opvang, scholing en belastbaarheid zijn nog niet alle drie vastgesteld", EN: "a single parent with a child under 12: childcare, training and capacity are not all three established yet"},
	groundIncapacitated: {NL: "volledig en blijvend arbeidsongeschikt", EN: "fully and permanently incapacitated"},
	groundChildUnder5:   {NL: "een ontheffing voor een alleenstaande ouder met een kind onder de 5", EN: "an exemption for a single parent with a child under 5"},
	groundTegen9a:       {NL: "geen tegenprestatie voor wie die ontheffing heeft", EN: "no tegenprestatie for who has that exemption"},
	groundNoLonger9a:    {NL: "een ontheffing voor een alleenstaande ouder, terwijl dat niet meer zo is", EN: "an exemption for a single parent, while that is no longer so"},
	stepSeekWork:        {NL: "naar vermogen werk zoeken en houden", EN: "look for work and keep it as far as able"},
	stepAcceptWork:      {NL: "werk aannemen dat algemeen geaccepteerd is", EN: "accept generally accepted work"},
	stepUseProvision:    {NL: "meedoen aan hulp naar werk die de gemeente aanbiedt, en aan onderzoek daarnaar", EN: "take part in help towards work that the municipality offers, and in an inquiry into it"},
	stepTegenprestatie:  {NL: "naar vermogen onbetaald nuttig werk doen dat de gemeente opdraagt (tegenprestatie)", EN: "do unpaid useful work that the municipality assigns, as far as able (tegenprestatie)"},
	stepInform:          {NL: "meteen melden wat invloed kan hebben op de bijstand of op werk", EN: "report at once what may affect the bijstand or work"},
	stepCooperate:       {NL: "meewerken als de gemeente dat vraagt en het in redelijkheid nodig is", EN: "cooperate when the municipality asks and it is reasonably needed"},
	stepEnds:            {NL: "dit geldt tot", EN: "this holds until"},

	FactAct:          {NL: "welke handeling het is", EN: "which act it is"},
	FactDecider:      {NL: "naam van wie beslist", EN: "name of who decides"},
	FactMandated:     {NL: "mandaat van wie beslist", EN: "mandate of who decides"},
	FactEstablished:  {NL: "of de feiten vaststaan, met bron en datum", EN: "whether the facts are established, with source and date"},
	FactRegisters:    {NL: "of de gemeente in haar eigen registraties keek", EN: "whether the municipality looked in its own registers"},
	FactAtIssue:      {NL: "het bedrag waar het om gaat", EN: "the amount at issue"},
	FactMonth:        {NL: "de maand waar het om gaat", EN: "the month at issue"},
	FactNorm:         {NL: "de bijstandsnorm van die maand", EN: "the bijstand norm of that month"},
	FactCause:        {NL: "van wie de fout is", EN: "whose error it is"},
	FactCulpability:  {NL: "of de cliënt iets te verwijten valt, voor deze handeling", EN: "whether the client is to blame, for this act"},
	FactAsked:        {NL: "of duidelijk is gevraagd wat nodig is", EN: "whether it was asked clearly what is needed"},
	FactAskedBy:      {NL: "de laatste dag voor de papieren", EN: "the last day for the papers"},
	FactReceived:     {NL: "of de papieren binnen zijn", EN: "whether the papers came in"},
	FactRepairBy:     {NL: "de laatste dag om te herstellen", EN: "the last day to repair"},
	FactTuned:        {NL: "of de plicht is opgelegd, gold en bij deze cliënt paste", EN: "whether the duty was imposed, in force and fit for this client"},
	FactHeard:        {NL: "of de cliënt is gehoord", EN: "whether the client was heard"},
	FactException:    {NL: "de uitzondering op het horen", EN: "the exception to hearing"},
	FactReversible:   {NL: "of alle nadelen volledig te herstellen zijn", EN: "whether all harm can be undone completely"},
	FactAlternatives: {NL: "of lichtere manieren zijn bekeken", EN: "whether lighter ways were looked at"},
	FactEffects:      {NL: "of de gevolgen voor het huishouden zijn bekeken", EN: "whether the effects on the household were looked at"},
	FactOthers:       {NL: "of andere hulpverleners zijn gevraagd, of waarom niet", EN: "whether others who help were asked, or why not"},
	FactWeighed:      {NL: "of de belangen zijn afgewogen", EN: "whether the interests were weighed"},
	FactNextIncome:   {NL: "de dag van het volgende inkomen", EN: "the day of the next income"},
	FactReasoned:     {NL: "of het met redenen op papier staat", EN: "whether it is in writing with reasons"},
	FactReview:       {NL: "de dag waarop er opnieuw naar wordt gekeken", EN: "the day on which it is looked at again"},
	FactMadeKnown:    {NL: "de dag van de brief", EN: "the day of the letter"},
	FactThreat:       {NL: "of er een ontruiming, afsluiting of einde van de zorgverzekering dreigt", EN: "whether eviction, cut-off or loss of health insurance threatens"},
	FactArrears:      {NL: "maanden huur die niet zijn betaald", EN: "months of rent not paid"},
	FactFirstTalk:    {NL: "de dag van het eerste gesprek over de schulden", EN: "the day of the first talk about the debts"},
	FactDebtWeeks:    {NL: "de termijn van de verordening voor het besluit over schuldhulp, in weken", EN: "the term of the by-law for the decision on debt help, in weeks"},

	GateAct:          {NL: "de handeling en haar grond", EN: "the act and its ground"},
	GateDecider:      {NL: "wie beslist", EN: "who decides"},
	GateFacts:        {NL: "de feiten", EN: "the facts"},
	GateRegisters:    {NL: "eigen registraties", EN: "own registers"},
	GateCause:        {NL: "van wie de fout is", EN: "whose error it is"},
	GateCulpability:  {NL: "verwijt", EN: "blame"},
	GateRequest:      {NL: "verzoek en termijn", EN: "request and term"},
	GateHearing:      {NL: "horen", EN: "hearing"},
	GateAlternatives: {NL: "lichtere manieren", EN: "lighter ways"},
	GateEffects:      {NL: "gevolgen voor het huishouden", EN: "effects on the household"},
	GateOthers:       {NL: "andere hulpverleners", EN: "others who help"},
	GateWeighing:     {NL: "afweging", EN: "weighing"},
	GateContinuity:   {NL: "waarvan het huishouden leeft", EN: "what the household lives on"},
	GateReasons:      {NL: "op papier, met redenen", EN: "in writing, with reasons"},
}

// The texts of the faults of [PositionOf].
var (
	textBornAfter = integraal.Text{
		NL: "deze geboortedatum ontbreekt of ligt na de dag waarover het gaat",
		EN: "this birth date is unset or lies after the day that is asked about",
	}
	textReversed = integraal.Text{
		NL: "deze periode eindigt voordat zij begint", EN: "this period ends before it begins",
	}
	textLiftsNothing = integraal.Text{
		NL: "zeg waarvan deze ontheffing vrijstelt: onderdeel a, onderdeel c of beide; onderdeel b kan niet",
		EN: "say what this exemption lifts: onderdeel a, onderdeel c or both; onderdeel b is not possible",
	}
	textMonths = integraal.Text{
		NL: "het aantal maanden kan niet onder nul liggen", EN: "the number of months cannot lie below zero",
	}
)
