package participation

import "github.com/integraal/integraal"

// The facts of [TogetherFacts], as answers name them.
const (
	FactMarried     integraal.Name = "participation.together.married"
	FactApart       integraal.Name = "participation.together.apart"
	FactSameHome    integraal.Name = "participation.together.sameHome"
	FactMutualCare  integraal.Name = "participation.together.mutualCare"
	FactKin         integraal.Name = "participation.together.kin"
	FactCareNeed    integraal.Name = "participation.together.careNeed"
	FactCareGiven   integraal.Name = "participation.together.careGiven"
	FactCareReason  integraal.Name = "participation.together.careReason"
	FactApplied     integraal.Name = "participation.together.applied"
	FactLastMarried integraal.Name = "participation.together.lastMarried"
	FactLastTreated integraal.Name = "participation.together.lastTreated"
	FactChild       integraal.Name = "participation.together.child"
	FactContract    integraal.Name = "participation.together.contract"
	FactRegistered  integraal.Name = "participation.together.registered"
)

// Conditions, grounds and the step of being treated as spouses.
const (
	condMarried         integraal.Name = "participation.condition.married"
	condApart           integraal.Name = "participation.condition.apart"
	condNotApart        integraal.Name = "participation.condition.notApart"
	condNotExempt       integraal.Name = "participation.condition.notExempt"
	condSameHome        integraal.Name = "participation.condition.sameHome"
	condMutualCare      integraal.Name = "participation.condition.mutualCare"
	condWereMarried     integraal.Name = "participation.condition.wereMarried"
	condChild           integraal.Name = "participation.condition.childTogether"
	condContract        integraal.Name = "participation.condition.contract"
	condRegistered      integraal.Name = "participation.condition.registered"
	condFirstDegree     integraal.Name = "participation.condition.firstDegree"
	condSecondDegree    integraal.Name = "participation.condition.secondDegree"
	condCareNeed        integraal.Name = "participation.condition.careNeed"
	condCareReason      integraal.Name = "participation.condition.careReason"
	condCareGiven       integraal.Name = "participation.condition.careGiven"
	groundMarried       integraal.Name = "participation.ground.married"
	groundApart         integraal.Name = "participation.ground.apart"
	groundMutualCare    integraal.Name = "participation.ground.mutualCare"
	groundWereMarried   integraal.Name = "participation.ground.wereMarried"
	groundChild         integraal.Name = "participation.ground.childTogether"
	groundContract      integraal.Name = "participation.ground.contract"
	groundRegistered    integraal.Name = "participation.ground.registered"
	groundFirstDegree   integraal.Name = "participation.ground.firstDegree"
	groundCareNeed      integraal.Name = "participation.ground.careNeed"
	groundCareNeedOfKin integraal.Name = "participation.ground.careNeedOfKin"
	stepSpouses         integraal.Name = "participation.step.spouses"
)

var wordsOfSpouses = map[integraal.Name]integraal.Text{
	FactMarried:     {NL: "met elkaar getrouwd of geregistreerd partner", EN: "married to each other or registered partners"},
	FactApart:       {NL: "of zij voorgoed uit elkaar zijn", EN: "whether they live apart for good"},
	FactSameHome:    {NL: "of beiden in dezelfde woning wonen", EN: "whether both live in the same home"},
	FactMutualCare:  {NL: "of zij voor elkaar zorgen, bijvoorbeeld door kosten te delen", EN: "whether they care for each other, for example by sharing costs"},
	FactKin:         {NL: "of zij familie zijn, en hoe", EN: "whether they are related, and how"},
	FactCareNeed:    {NL: "of een van beiden zorg nodig heeft", EN: "whether one of the two needs care"},
	FactCareGiven:   {NL: "of de ander die zorg nu geeft", EN: "whether the other gives that care now"},
	FactCareReason:  {NL: "of zij bij elkaar wonen vanwege die zorg", EN: "whether they live together because of that care"},
	FactApplied:     {NL: "de dag van de aanvraag", EN: "the day of the application"},
	FactLastMarried: {NL: "tot wanneer zij met elkaar getrouwd waren", EN: "until when they were married to each other"},
	FactLastTreated: {NL: "tot wanneer zij voor de bijstand als getrouwd telden", EN: "until when they counted as married for bijstand"},
	FactChild:       {NL: "of zij samen een kind hebben", EN: "whether they have a child together"},
	FactContract:    {NL: "of zij een samenlevingscontract hebben", EN: "whether they have a contract on living together"},
	FactRegistered:  {NL: "of zij ergens als gezamenlijke huishouding staan geregistreerd", EN: "whether they are registered somewhere as a joint household"},

	condMarried:         {NL: "met elkaar getrouwd of geregistreerd partner", EN: "married to each other or registered partners"},
	condApart:           {NL: "voorgoed uit elkaar", EN: "living apart for good"},
	condNotApart:        {NL: "niet voorgoed uit elkaar", EN: "not living apart for good"},
	condNotExempt:       {NL: "geen familie in de eerste graad en geen zorg die dit anders maakt", EN: "no relatives in the first degree and no care that makes this different"},
	condSameHome:        {NL: "beiden wonen in dezelfde woning", EN: "both live in the same home"},
	condMutualCare:      {NL: "zij zorgen voor elkaar, bijvoorbeeld door kosten te delen", EN: "they care for each other, for example by sharing costs"},
	condWereMarried:     {NL: "eerder met elkaar getrouwd, of als getrouwd geteld voor de bijstand", EN: "married to each other before, or counted as married for bijstand"},
	condChild:           {NL: "een kind samen", EN: "a child together"},
	condContract:        {NL: "een samenlevingscontract", EN: "a contract on living together"},
	condRegistered:      {NL: "een registratie als gezamenlijke huishouding", EN: "a registration as a joint household"},
	condFirstDegree:     {NL: "ouder en kind, of zo verwant door een huwelijk", EN: "parent and child, or so related by marriage"},
	condSecondDegree:    {NL: "broer, zus, grootouder of kleinkind", EN: "brother, sister, grandparent or grandchild"},
	condCareNeed:        {NL: "een van beiden heeft zorg nodig", EN: "one of the two needs care"},
	condCareReason:      {NL: "die zorg is de reden om bij elkaar te wonen", EN: "that care is the reason to live together"},
	condCareGiven:       {NL: "die zorg wordt nu gegeven", EN: "that care is given now"},
	groundMarried:       {NL: "getrouwd of geregistreerd partner", EN: "married or registered partners"},
	groundApart:         {NL: "getrouwd, maar voorgoed uit elkaar", EN: "married, but living apart for good"},
	groundMutualCare:    {NL: "in een woning, en zij zorgen voor elkaar", EN: "in one home, and they care for each other"},
	groundWereMarried:   {NL: "in een woning, en eerder getrouwd of als getrouwd geteld", EN: "in one home, and married or counted as married before"},
	groundChild:         {NL: "in een woning, en een kind samen", EN: "in one home, and a child together"},
	groundContract:      {NL: "in een woning, en een samenlevingscontract", EN: "in one home, and a contract on living together"},
	groundRegistered:    {NL: "in een woning, en geregistreerd als gezamenlijke huishouding", EN: "in one home, and registered as a joint household"},
	groundFirstDegree:   {NL: "familie in de eerste graad", EN: "relatives in the first degree"},
	groundCareNeed:      {NL: "zorg die de reden is om bij elkaar te wonen", EN: "care that is the reason to live together"},
	groundCareNeedOfKin: {NL: "familie in de tweede graad, van wie een zorg nodig heeft", EN: "relatives in the second degree of whom one needs care"},
	stepSpouses:         {NL: "deze twee tellen als echtgenoten", EN: "these two count as spouses"},
}

var (
	textDayAfter = integraal.Text{
		NL: "deze dag ontbreekt of ligt na de dag waarover het gaat",
		EN: "this day is unset or lies after the day that is asked about",
	}
	textSpouses = integraal.Text{
		NL: "Deze twee tellen als echtgenoten. De plichten gelden voor ieder van hen.",
		EN: "These two count as spouses. The duties hold for each of them.",
	}
	textNotSpouses = integraal.Text{
		NL: "Deze twee tellen niet als echtgenoten.",
		EN: "These two do not count as spouses.",
	}
	textNotSpousesCare = integraal.Text{
		NL: "Deze twee tellen niet als echtgenoten zolang de zorg wordt gegeven. Familie zijn hoeft daarvoor niet.",
		EN: "These two do not count as spouses as long as the care is given. They need not be related for that.",
	}
	textSpousesOpen = integraal.Text{
		NL: "Of deze twee als echtgenoten tellen, is nog niet te zeggen: er ontbreken gegevens.",
		EN: "Whether these two count as spouses is not to be said yet: facts are missing.",
	}
)

// What only the college can establish of two who live together.
var (
	judgeMutual = &Point{
		Code: "spouses.judge.mutualCare",
		Text: integraal.Text{
			NL: "Of twee mensen in een woning voor elkaar zorgen, stelt de gemeente vast uit feiten. Wat zij van elkaar vinden, telt niet.",
			EN: "Whether two people in one home care for each other is for the municipality to establish from facts. What they feel for each other does not count.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw3lid3},
	}
	judgeCareReason = &Point{
		Code: "spouses.judge.careReason",
		Text: integraal.Text{
			NL: "Of de zorg de reden is om bij elkaar te wonen, stelt de gemeente vast. Stopt de zorg, dan moet opnieuw worden gekeken.",
			EN: "Whether the care is the reason to live together is for the municipality to establish. If the care stops it has to be looked at again.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw3lid2a},
	}
	eachSpouse = &Point{
		Code: "couple.each", Power: ByLaw,
		Text: integraal.Text{
			NL: "De plichten rond werk gelden voor ieder van beiden apart. Een ontheffing van de een geldt niet voor de ander.",
			EN: "The duties around work hold for each of the two separately. An exemption of the one does not hold for the other.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw9lid3},
	}
	ownDuties = &Point{
		Code: "couple.own", Power: ByLaw,
		Text: integraal.Text{
			NL: "Ieder heeft alleen plichten bij de eigen bijstand of de eigen aanvraag.",
			EN: "Each has duties only with the own bijstand or the own application.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw9lid1},
	}
	establishSpouses = &Point{
		Code: "couple.establish", Power: Must,
		Text: integraal.Text{
			NL: "Eerst moet vaststaan of deze twee als echtgenoten tellen. Daarvan hangt af voor wie de plichten gelden.",
			EN: "First it has to be established whether these two count as spouses. On that depends for whom the duties hold.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw3lid2a, pw9lid3},
	}
	singleBesideSpouse = &Point{
		Code: "couple.singleParent", Power: Must,
		Text: integraal.Text{
			NL: "Van {who} staat vast dat hij of zij alleenstaande ouder is, en ook dat er een echtgenoot is. Dat kan niet allebei. De gemeente zoekt uit wat klopt.",
			EN: "Of {who} it is on record that he or she is a single parent, and also that there is a spouse. Both cannot be. The municipality finds out which is right.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw3lid2a, pw9lid4},
	}
)
