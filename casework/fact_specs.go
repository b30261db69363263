package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// factSpec is what the library knows of a fact.
type factSpec struct {
	term
	label    integraal.Text
	category consent.Category
	yearly   bool   // it belongs to a calendar year
	always   bool   // everyone has it: it cannot be absent
	need     string // who needs it, and why
}

// categoryFor is the category of the fact of a person who stands in that
// relation to the client. Of a housemate, who lives there and when they were
// born is what the kostendelersnorm asks, and nothing more (Participatiewet
// art. 19a).
func (s *factSpec) categoryFor(rel consent.Relation) consent.Category {
	if s.category == consent.Composition && (rel == consent.HousemateOf) {
		return consent.Housemate
	}
	return s.category
}

// term is a fact's name, with the kind of value that it has.
type term struct {
	key   string
	holds func(value any) bool
}

func of[T Content](key FactKey[T]) term {
	return term{key: string(key), holds: func(value any) bool { _, ok := value.(T); return ok }}
}

// factPlaces are the places of the facts in factSpecs.
var factPlaces = func() map[string]int {
	places := make(map[string]int, len(factSpecs))
	for i := range factSpecs {
		places[factSpecs[i].key] = i
	}
	return places
}()

// factPlace is the place of a fact, a fact that does not exist last.
func factPlace(key string) int {
	if i, ok := factPlaces[key]; ok {
		return i
	}
	return len(factSpecs)
}

func specOf(key string) *factSpec {
	if i, ok := factPlaces[key]; ok {
		return &factSpecs[i]
	}
	return nil
}

// factSpecs are the facts in the order in which a reader meets them.
var factSpecs = slices.Concat(householdSpecs, planSpecs, stopSpecs, burdenSpecs)

// householdSpecs are the facts of who they are, what they live on and what is
// decided about them.
var householdSpecs = []factSpec{
	{
		term: of(Born), category: consent.Composition, always: true,
		label: integraal.Text{NL: "geboortedatum", EN: "birth date"},
		need:  "everyone: the age decides the norm (Participatiewet 20-22a), the duties (9), the allowances (Wzt 1, WKGB 2) and who consents (Wmo 5.3.3)",
	},
	{
		term: of(MainResidence), category: consent.Composition,
		label: integraal.Text{NL: "woont op dit adres (hoofdverblijf)", EN: "lives at this address (main residence)"},
		need:  "Work & Income: who shares costs (Participatiewet 19a)",
	},
	{
		term: of(JointHousehold), category: consent.Composition,
		label: integraal.Text{NL: "gezamenlijke huishouding met een partner", EN: "joint household with a partner"},
		need:  "Work & Income: single or couple (Participatiewet 3, 21)",
	},
	{
		term: of(FullCare), category: consent.Composition,
		label: integraal.Text{NL: "volledige zorg voor dit kind", EN: "full care of this child"},
		need:  "Work & Income: single parent (Participatiewet 4, 9 lid 4, 9a)",
	},
	{
		term: of(Agreement), category: consent.Housemate,
		label: integraal.Text{NL: "schriftelijk huurcontract tegen commerciële prijs", EN: "written rental agreement at a commercial price"},
		need:  "Work & Income: a tenant or boarder does not share costs (Participatiewet 19a lid 1 onder b)",
	},
	{
		term: of(SameLandlord), category: consent.Housemate,
		label: integraal.Text{NL: "huurt apart van dezelfde verhuurder", EN: "rents separately from the same landlord"},
		need:  "Work & Income: who rents from the same third party does not share costs (Participatiewet 19a lid 1 onder c)",
	},
	{
		term: of(Education), category: consent.Housemate,
		label: integraal.Text{NL: "volgt onderwijs met recht op studiefinanciering", EN: "in education that qualifies for student finance"},
		need:  "Work & Income: a student does not share costs (Participatiewet 19a lid 1 onder d)",
	},
	{
		term: of(CarerElsewhere), category: consent.Composition,
		label: integraal.Text{NL: "woont tijdelijk elders om iemand te verzorgen", EN: "lives elsewhere for a while to care for someone"},
		need:  "Work & Income: the cost-sharing norm then does not apply (Participatiewet 22a lid 4)",
	},
	{
		term: of(Toetsingsinkomen), category: consent.Income, yearly: true,
		label: integraal.Text{NL: "toetsingsinkomen (bruto, heel het jaar)", EN: "assessment income (gross, whole year)"},
		need:  "whoever checks allowances: how much is due (Awir 7, 8)",
	},
	{
		term: of(Rendementsgrondslag), category: consent.Income, yearly: true,
		label: integraal.Text{NL: "vermogen op 1 januari", EN: "assets on 1 January"},
		need:  "whoever checks allowances: above the asset limit nothing is due (Wzt 3, WKGB 1 lid 4)",
	},
	{
		term: of(Insured), category: consent.Allowances,
		label: integraal.Text{NL: "Nederlandse zorgverzekering", EN: "Dutch health insurance"},
		need:  "whoever checks zorgtoeslag: only who is insured has a right to it (Wzt 1, 2)",
	},
	{
		term: of(Toeslagpartner), category: consent.Allowances,
		label: integraal.Text{NL: "toeslagpartner", EN: "allowance partner"},
		need:  "whoever checks allowances: a partner's income and assets count too (Awir 3)",
	},
	{
		term: of(PartnerWholeYear), category: consent.Allowances, yearly: true,
		label: integraal.Text{NL: "heel het jaar dezelfde toeslagpartner", EN: "the same allowance partner all year"},
		need:  "whoever checks allowances: only then the assets of both count, against the higher limit (Awir 7 lid 3)",
	},
	{
		term: of(Kinderbijslag), category: consent.Composition,
		label: integraal.Text{NL: "kinderbijslag voor dit kind aan de ouder", EN: "child benefit for this child to the parent"},
		need:  "whoever checks kindgebonden budget, and Work & Income: for which children it is due (WKGB 2 lid 1), which children are dependent (Participatiewet 4)",
	},
	{
		term: of(Zorgtoeslag), category: consent.Allowances,
		label: integraal.Text{NL: "zorgtoeslag die binnenkomt", EN: "zorgtoeslag that comes in"},
		need:  "whoever looks for missed money: whether it is missed, and how much",
	},
	{
		term: of(KindgebondenBudget), category: consent.Allowances,
		label: integraal.Text{NL: "kindgebonden budget dat binnenkomt", EN: "kindgebonden budget that comes in"},
		need:  "whoever looks for missed money: whether it is missed, and how much",
	},
	{
		term: of(GetsHuurtoeslag), category: consent.Allowances,
		label: integraal.Text{NL: "krijgt huurtoeslag", EN: "gets huurtoeslag"},
		need:  "whoever looks for missed money: whether it is missed",
	},
	{
		term: of(Huurtoeslag), category: consent.Allowances,
		label: integraal.Text{NL: "huurtoeslag die binnenkomt", EN: "huurtoeslag that comes in"},
		need:  "whoever looks for missed money: whether it is missed, and how much",
	},
	{
		term: of(BareRent), category: consent.Housing,
		label: integraal.Text{NL: "kale huur", EN: "bare rent"},
		need:  "debt help: what a month of rent is; huurtoeslag (Wht 5)",
	},
	{
		term: of(ServiceCosts), category: consent.Housing,
		label: integraal.Text{NL: "servicekosten", EN: "service costs"},
		need:  "debt help: what living there costs; huurtoeslag to 2025 (Wht 5)",
	},
	{
		term: of(DebtTotal), category: consent.Debts,
		label: integraal.Text{NL: "schulden samen", EN: "debts together"},
		need:  "debt help: how heavy the debts are (Wgs 3)",
	},
	{
		term: of(Creditors), category: consent.Debts,
		label: integraal.Text{NL: "aantal schuldeisers", EN: "number of creditors"},
		need:  "debt help: with how many to settle (Wgs 3)",
	},
	{
		term: of(RentArrears), category: consent.Debts,
		label: integraal.Text{NL: "huurachterstand", EN: "rent arrears"},
		need:  "debt help, and whoever weighs holding a payment: whether the home is at risk (Wgs 4 lid 2)",
	},
	{
		term: of(ArrearsMonths), category: consent.Debts,
		label: integraal.Text{NL: "maanden huurachterstand", EN: "months of rent arrears"},
		need:  "debt help, and whoever weighs holding a payment: whether the home is at risk (Wgs 4 lid 2)",
	},
	{
		term: of(FirstDebtTalk), category: consent.Debts,
		label: integraal.Text{NL: "eerste gesprek over schulden", EN: "first talk about debts"},
		need:  "debt help: by when to decide (Wgs 4, 4a)",
	},
	{
		term: of(Startkwalificatie), category: consent.Work,
		label: integraal.Text{NL: "startkwalificatie", EN: "basic qualification"},
		need:  "Work & Income: training during an exemption (Participatiewet 9a lid 10 and 11)",
	},
	{
		term: of(Incapacitated), category: consent.Directives,
		label: integraal.Text{NL: "volledig en duurzaam arbeidsongeschikt", EN: "fully and permanently incapacitated for work"},
		need:  "Work & Income: no work duties (Participatiewet 9 lid 5)",
	},
	{
		term: of(ChildcareConvinced), category: consent.Directives,
		label: integraal.Text{NL: "college is overtuigd van passende kinderopvang", EN: "college is satisfied about childcare"},
		need:  "Work & Income: before work must be accepted (Participatiewet 9 lid 4)",
	},
	{
		term: of(TrainingConvinced), category: consent.Directives,
		label: integraal.Text{NL: "college is overtuigd van voldoende scholing", EN: "college is satisfied about training"},
		need:  "Work & Income: before work must be accepted (Participatiewet 9 lid 4)",
	},
	{
		term: of(CapacityConvinced), category: consent.Directives,
		label: integraal.Text{NL: "college is overtuigd van de belastbaarheid", EN: "college is satisfied about capacity"},
		need:  "Work & Income: before work must be accepted (Participatiewet 9 lid 4)",
	},
	{
		term: of(Unwilling), category: consent.Directives,
		label: integraal.Text{NL: "college vond dat iemand ondubbelzinnig niet wil meewerken", EN: "college found someone unmistakably unwilling"},
		need:  "Work & Income: no exemption then (Participatiewet 9a lid 3)",
	},
	{
		term: of(MonthsUsed), category: consent.Directives,
		label: integraal.Text{NL: "maanden ontheffing die al zijn gebruikt", EN: "months of exemption already used"},
		need:  "Work & Income: what is left of five years (Participatiewet 9a lid 4)",
	},
	{
		term: of(UrgentUntil), category: consent.Directives,
		label: integraal.Text{NL: "ontheffing wegens dringende redenen tot en met", EN: "exemption for urgent reasons until"},
		need:  "Work & Income: which duties are lifted (Participatiewet 9 lid 2)",
	},
	{
		term: of(ParentUntil), category: consent.Directives,
		label: integraal.Text{NL: "ontheffing voor ouder met jong kind tot en met", EN: "exemption for a parent of a young child until"},
		need:  "Work & Income: which duties are lifted (Participatiewet 9a)",
	},
	{
		term: of(IncomeNotReported), category: consent.Irregularity,
		label: integraal.Text{NL: "inkomsten die niet zijn gemeld", EN: "income that was not reported"},
		need:  "the worker who heard it: to help put it right in time (Participatiewet 17)",
	},
	{
		term: of(WageAmount), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "het loon waar het om gaat", EN: "the wage in question"},
		need:  "whoever decides or answers: what is at stake (Participatiewet 54 lid 3)",
	},
	{
		term: of(WageMonth), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "de maand van het loon", EN: "the month of the wage"},
		need:  "whoever decides or answers: which month it touches (Participatiewet 54 lid 3)",
	},
	{
		term: of(WhoseError), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "wiens fout het was volgens de verteller", EN: "whose error it was, as told"},
		need:  "whoever decides: an error of others comes first (Participatiewet 17, 18 lid 9, 54)",
	},
	{
		term: of(Heard), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "de persoon is gehoord", EN: "the person was heard"},
		need:  "whoever decides: nobody is decided about unheard (Awb 4:8)",
	},
	{
		term: of(OwnRegisters), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "eigen registers zijn geraadpleegd", EN: "own registers were consulted"},
		need:  "whoever decides: what the registers hold is not asked of the person (Participatiewet 53a lid 1)",
	},
	{
		term: of(Weighed), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "de belangen zijn afgewogen", EN: "the interests were weighed"},
		need:  "whoever decides: an act may not weigh heavier than its aim asks (Awb 3:4)",
	},
	{
		term: of(NextIncome), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "dag waarop het huishouden weer inkomen heeft", EN: "day on which the household has income again"},
		need:  "whoever decides: what the household lives on meanwhile",
	},
	{
		term: of(EffectsSeen), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "de gevolgen voor het huishouden zijn bekeken", EN: "the effects on the household were looked at"},
		need:  "whoever decides: children and housemates live on it too (Awb 3:4 lid 2)",
	},
	{
		term: of(Alternatives), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "minder zware wegen zijn bekeken", EN: "less heavy ways were looked at"},
		need:  "whoever decides: a lighter way comes first (Awb 3:4 lid 2)",
	},
}
