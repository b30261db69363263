package participation

import "github.com/integraal/integraal"

// Conditions, grounds and steps of the duties beyond those of person.go.
const (
	condMayRegister      integraal.Name = "participation.condition.mayRegister"
	condUnder27          integraal.Name = "participation.condition.under27"
	condPlan             integraal.Name = "participation.condition.plan"
	condFurther          integraal.Name = "participation.condition.further"
	condDoctor           integraal.Name = "participation.condition.doctor"
	groundPlanAfter27    integraal.Name = "participation.ground.planAfter27"
	groundSchooling      integraal.Name = "participation.ground.schooling"
	groundDiploma        integraal.Name = "participation.ground.diploma"
	groundDocument       integraal.Name = "participation.ground.document"
	groundTestPassed     integraal.Name = "participation.ground.testPassed"
	groundNoTest         integraal.Name = "participation.ground.noTest"
	groundNoWorkDuty     integraal.Name = "participation.ground.noWorkDuty"
	condCanWork          integraal.Name = "participation.condition.canWork"
	groundNoNotice       integraal.Name = "participation.ground.noNotice"
	groundSuspicion      integraal.Name = "participation.ground.suspicion"
	groundNoDoctor       integraal.Name = "participation.ground.noDoctor"
	groundTowardsWork    integraal.Name = "participation.ground.towardsWork"
	groundKindOfBijstand integraal.Name = "participation.ground.kindOfBijstand"
	groundLessBijstand   integraal.Name = "participation.ground.lessBijstand"
	stepRegister         integraal.Name = "participation.duty.register"
	stepBehave           integraal.Name = "participation.duty.behave"
	stepLearnDutch       integraal.Name = "participation.duty.learnDutch"
	stepFurtherDuty      integraal.Name = "participation.duty.furtherDuty"
	stepWorkOnPlan       integraal.Name = "participation.duty.workOnPlan"
)

var wordsOfDuties = map[integraal.Name]integraal.Text{
	FactMayRegister:    {NL: "of UWV deze persoon als werkzoekende kan inschrijven", EN: "whether UWV can register this person as a job seeker"},
	FactSchooling:      {NL: "of er acht jaar les in het Nederlands was op school", EN: "whether there were eight years of schooling in Dutch"},
	FactDiploma:        {NL: "of er een diploma inburgering is", EN: "whether there is a diploma of inburgering"},
	FactDocument:       {NL: "of er een ander papier is dat laat zien dat iemand Nederlands kent", EN: "whether there is another document that shows command of Dutch"},
	FactLanguageTest:   {NL: "of een taaltoets is gedaan en goed ging", EN: "whether a language test was taken and passed"},
	FactLanguageNotice: {NL: "de dag van de brief dat de gemeente denkt dat het Nederlands niet goed genoeg is", EN: "the day of the letter that the municipality thinks the Dutch is not good enough"},
	FactLearningBegan:  {NL: "de dag waarop iemand begon met Nederlands leren", EN: "the day on which the person began to learn Dutch"},
	FactProgress:       {NL: "oordeel van de gemeente of het leren van Nederlands snel genoeg gaat", EN: "judgement of the municipality whether learning Dutch goes fast enough"},
	FactFurther:        {NL: "een extra plicht die de gemeente heeft opgelegd", EN: "an extra duty that the municipality imposed"},
	FactDoctorAdvised:  {NL: "of een arts de behandeling heeft geadviseerd", EN: "whether a doctor advised the treatment"},
	FactPlan:           {NL: "of er een plan van aanpak is voor jongeren tot 27", EN: "whether there is a plan for people under 27"},
	FactCareTasks:      {NL: "of iemand zorgt voor kinderen of naasten", EN: "whether the person cares for children or relatives"},
	FactCareAccounted:  {NL: "of de gemeente heeft vastgesteld dat hulp naar werk met die zorg rekening kan houden", EN: "whether the municipality established that help towards work can take account of that care"},
	FactRequest9a:      {NL: "de dag waarop de gemeente het verzoek om ontheffing voor een kind onder de 5 kreeg", EN: "the day on which the municipality received the request for the exemption for a child under 5"},
	FactPlan9a:         {NL: "de dag van het plan van aanpak bij die ontheffing", EN: "the day of the plan that goes with that exemption"},

	condMayRegister:      {NL: "UWV kan deze persoon als werkzoekende inschrijven", EN: "UWV can register this person as a job seeker"},
	condUnder27:          {NL: "jonger dan 27 jaar toen de bijstand begon", EN: "under 27 when the bijstand began"},
	condPlan:             {NL: "er is een plan van aanpak voor jongeren tot 27", EN: "there is a plan for people under 27"},
	condFurther:          {NL: "de gemeente heeft een extra plicht opgelegd die op deze dag geldt", EN: "the municipality imposed an extra duty that holds on this day"},
	condDoctor:           {NL: "een arts heeft de behandeling geadviseerd", EN: "a doctor advised the treatment"},
	groundPlanAfter27:    {NL: "een plan van aanpak dat is gemaakt voor de 27e verjaardag", EN: "a plan that was drawn up before the 27th birthday"},
	groundSchooling:      {NL: "acht jaar les in het Nederlands op school", EN: "eight years of schooling in Dutch"},
	groundDiploma:        {NL: "een diploma inburgering", EN: "a diploma of inburgering"},
	groundDocument:       {NL: "een papier dat laat zien dat iemand Nederlands kent", EN: "a document that shows command of Dutch"},
	groundTestPassed:     {NL: "een taaltoets die goed ging", EN: "a language test that was passed"},
	groundNoWorkDuty:     {NL: "voor deze persoon geldt geen plicht om te werken; of Nederlands dan nodig is, zegt de wet niet", EN: "this person has no duty to work; whether Dutch is needed then the law does not say"},
	condCanWork:          {NL: "niet volledig en blijvend arbeidsongeschikt", EN: "not fully and permanently incapacitated"},
	groundNoTest:         {NL: "er is nog geen taaltoets gedaan", EN: "no language test was taken yet"},
	groundNoNotice:       {NL: "de gemeente heeft nog niet geschreven dat het Nederlands niet goed genoeg is", EN: "the municipality has not written yet that the Dutch is not good enough"},
	groundSuspicion:      {NL: "de taaltoets ging niet goed en de gemeente heeft dat geschreven", EN: "the language test was not passed and the municipality wrote so"},
	groundNoDoctor:       {NL: "geen arts heeft deze behandeling geadviseerd", EN: "no doctor advised this treatment"},
	groundTowardsWork:    {NL: "een extra plicht die naar werk moet leiden", EN: "an extra duty that is to lead to work"},
	groundKindOfBijstand: {NL: "een extra plicht die hoort bij het soort bijstand", EN: "an extra duty that belongs to the kind of bijstand"},
	groundLessBijstand:   {NL: "een extra plicht waardoor minder of geen bijstand meer nodig is", EN: "an extra duty by which less or no bijstand is needed"},
	stepRegister:         {NL: "ingeschreven staan bij UWV als werkzoekende", EN: "be registered with UWV as a job seeker"},
	stepBehave:           {NL: "zich niet zeer ernstig misdragen tegen wie de wet uitvoert", EN: "no very serious misconduct towards those who carry out the law"},
	stepLearnDutch:       {NL: "Nederlands leren tot niveau 1F", EN: "learn Dutch up to level 1F"},
	stepFurtherDuty:      {NL: "een extra plicht van de gemeente nakomen", EN: "meet an extra duty of the municipality"},
	stepWorkOnPlan:       {NL: "meewerken aan het plan van aanpak voor jongeren tot 27", EN: "cooperate in the plan for people under 27"},

	RuleWork:           {NL: "werk zoeken, aannemen en houden", EN: "look for, accept and keep work"},
	RuleProvision:      {NL: "meedoen aan hulp naar werk", EN: "take part in help towards work"},
	RuleTegenprestatie: {NL: "tegenprestatie", EN: "tegenprestatie"},
	RuleUrgentReasons:  {NL: "tijdelijke ontheffing wegens dringende redenen", EN: "temporary exemption for urgent reasons"},
	RuleEachSpouse:     {NL: "plichten voor ieder van de echtgenoten", EN: "duties for each of the spouses"},
	RuleChildUnder12:   {NL: "werk aannemen bij een kind onder de 12", EN: "accepting work with a child under 12"},
	RuleIncapacity:     {NL: "volledig en blijvend arbeidsongeschikt", EN: "fully and permanently incapacitated"},
	RuleBehave:         {NL: "geen zeer ernstige misdragingen", EN: "no very serious misconduct"},
	RuleNoneWith9a:     {NL: "geen tegenprestatie met ontheffing voor een kind onder de 5", EN: "no tegenprestatie with the exemption for a child under 5"},
	RuleChildUnder5:    {NL: "ontheffing op verzoek bij een kind onder de 5", EN: "exemption on request with a child under 5"},
	RuleInform:         {NL: "melden", EN: "report"},
	RuleCooperate:      {NL: "meewerken", EN: "cooperate"},
	RuleLanguage:       {NL: "Nederlands leren", EN: "learn Dutch"},
	RuleMelding:        {NL: "de dag waarop de plichten beginnen", EN: "the day on which the duties begin"},
	RulePlan:           {NL: "plan van aanpak voor wie jonger is dan 27", EN: "plan for who is under 27"},
	RuleFurther:        {NL: "extra plichten", EN: "extra duties"},
	RuleSupport:        {NL: "waarop hulp naar werk rust", EN: "on what help towards work rests"},
	RuleJoint:          {NL: "gezamenlijke huishouding", EN: "joint household"},
	RuleCare:           {NL: "zorg en samen wonen", EN: "care and living together"},
	RuleWmoVoluntary:   {NL: "Wmo 2015: meedoen is vrijwillig", EN: "Wmo 2015: taking part is voluntary"},
	RuleWmoCooperate:   {NL: "Wmo 2015: meewerken", EN: "Wmo 2015: cooperate"},
	RuleWmoRevision:    {NL: "Wmo 2015: herzien of intrekken", EN: "Wmo 2015: revise or withdraw"},
	RuleFormerSpouses:  {NL: "eerder getrouwd en samen wonen", EN: "married before and living together"},
}

// Texts that points of the duties are put together from.
var (
	textBeginBy = integraal.Text{
		NL: "De laatste dag om te beginnen is {day}.", EN: "The last day to begin is {day}.",
	}
	textPlanMade = integraal.Text{
		NL: "Dat plan is gemaakt op {day}.", EN: "That plan was drawn up on {day}.",
	}
	textPlanDue = integraal.Text{
		NL: "De laatste dag daarvoor is {day}.", EN: "The last day for it is {day}.",
	}
	textReviewDay = integraal.Text{
		NL: "De volgende keer is uiterlijk op {day}.", EN: "The next time is {day} at the latest.",
	}
	textNoAim = integraal.Text{
		NL: "zeg waarvoor deze extra plicht is: werk, het soort bijstand, of minder of geen bijstand; iets anders kan niet",
		EN: "say what this extra duty is for: work, the kind of bijstand, or less or no bijstand; nothing else is possible",
	}
)
