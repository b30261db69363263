package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// stopSpecs are the facts around an act that holds, reduces or ends a benefit.
var stopSpecs = []factSpec{
	{
		term: of(FactsEstablished), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "de feiten staan vast, elk met bron en dag", EN: "the facts are established, each with source and day"},
		need:  "whoever decides: an act rests on facts that are established (Awb 3:2)",
	},
	{
		term: of(PapersReceived), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "dag waarop de gevraagde papieren kwamen", EN: "day on which the papers asked for came"},
		need:  "whoever decides: what came in time is no default (Participatiewet 54 lid 1)",
	},
	{
		term: of(RepairBy), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "laatste dag om het te herstellen", EN: "last day to put it right"},
		need:  "the person and whoever decides: only after it can a suspended right be withdrawn (Participatiewet 54 lid 2 and 4)",
	},
	{
		term: of(Shortfall), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "waarin het tekortschoot", EN: "what fell short"},
		need:  "whoever decides: the first limb asks blame, the second does not say so (Participatiewet 54 lid 1)",
	},
	{
		term: of(GroundOfRevision), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "waarop herzien of intrekken rust", EN: "what revising or withdrawing rests on"},
		need:  "whoever decides: one ground obliges and the other allows (Participatiewet 54 lid 3)",
	},
	{
		term: of(GroundOfRecovery), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "waarop terugvorderen rust", EN: "what recovery rests on"},
		need:  "whoever decides: one ground obliges and the others allow (Participatiewet 58 lid 1 and 2)",
	},
	{
		term: of(CostsSince), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "dag van de oudste kosten die worden teruggevorderd", EN: "day of the oldest costs that are recovered"},
		need:  "whoever decides: on one ground no further back than two years (Participatiewet 58 lid 6)",
	},
	{
		term: of(RightStands), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "het recht is nog vast te stellen, zo nodig geschat", EN: "the right can still be established, if need be by estimate"},
		need:  "whoever decides: what can be established is revised, not withdrawn (Participatiewet 54 lid 3)",
	},
	{
		term: of(NoConsequence), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "het verschil in adres maakt voor de bijstand niets uit", EN: "the difference in address makes none to the bijstand"},
		need:  "whoever decides: then payment is not suspended over it (Participatiewet 40 lid 3 onder a)",
	},
	{
		term: of(OtherProof), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "de woonsituatie kon ook op een andere manier worden getoond", EN: "there was another way to show the living situation"},
		need:  "whoever decides: a home visit that is refused is not the end of it (Participatiewet 53a lid 4)",
	},
	{
		term: of(DutyTuned), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "de plicht gold voor deze persoon en was op hen afgestemd", EN: "the duty held for this person and was tuned to them"},
		need:  "whoever decides on a measure: only such a duty can be measured by (Participatiewet 18 lid 1)",
	},
	{
		term: of(BasisOfMeasure), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "waarop de maatregel rust", EN: "what the measure rests on"},
		need:  "whoever decides on a measure: one of lid 2 is looked at again within three months (Participatiewet 18 lid 3)",
	},
	{
		term: of(Unheard), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "uitzondering op het horen", EN: "exception to hearing"},
		need:  "the person and whoever decides: the law knows five, and each asks a reason (Awb 4:8 lid 2, 4:11, 4:12)",
	},
	{
		term: of(DamageNone), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "achterstand, ontruiming, afsluiting en verlies van zorgverzekering zijn uitgesloten", EN: "arrears, eviction, cut-off and loss of insurance are excluded"},
		need:  "whoever decides unheard: only then can it be undone completely (Awb 4:12 lid 1 onder b)",
	},
	{
		term: of(ObjectionOpen), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "tegen het besluit staat bezwaar open", EN: "an objection can be made to the decision"},
		need:  "whoever decides unheard: without it hearing is not left out (Awb 4:12 lid 1 onder a)",
	},
	{
		term: of(OthersAsked), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "anderen die helpen zijn gevraagd, met toestemming, of er is een reden dat niet te doen", EN: "others who help were asked, with consent, or there is a reason not to"},
		need:  "whoever decides: what others know of the household bears on it (Awb 3:2)",
	},
	{
		term: of(Reasoned), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "op papier, met redenen en waar bezwaar kan", EN: "in writing, with reasons and where to object"},
		need:  "the person: to understand it and to object (Awb 3:45, 3:46)",
	},
	{
		term: of(LookAgain), category: consent.AnnouncedDecision,
		label: integraal.Text{NL: "dag waarop er opnieuw naar wordt gekeken", EN: "day on which it is looked at again"},
		need:  "the person and whoever decides: nothing runs on by itself (Participatiewet 18 lid 3)",
	},
	{
		term: of(Threatens), category: consent.Debts,
		label: integraal.Text{NL: "wat er dreigt", EN: "what threatens"},
		need:  "debt help, and whoever weighs holding a payment: then a first talk is held within three working days (Wgs 4 lid 2)",
	},
}

// burdenSpecs are what is established of what a person can carry, and of what has
// to come first.
var burdenSpecs = []factSpec{
	{
		term: of(CapacityHours), category: consent.Advice, always: true,
		label: integraal.Text{NL: "uren per week die iemand aankan, zoals vastgesteld", EN: "hours a week that someone can carry, as established"},
		need:  "everyone who advises or obliges: whether all that is asked fits in a week",
	},
	{
		term: of(CapacityTasks), category: consent.Advice, always: true,
		label: integraal.Text{NL: "hoeveel dingen tegelijk iemand aankan, zoals vastgesteld", EN: "how many things at once someone can carry, as established"},
		need:  "everyone who advises or obliges: whether all that is asked can be done at once",
	},
	{
		term: of(TreatmentFinished), category: consent.Health,
		label: integraal.Text{NL: "de behandeling is afgerond", EN: "the treatment is finished"},
		need:  "whoever says that treatment comes first: until when",
	},
	{
		term: of(TrainingFinished), category: consent.Work,
		label: integraal.Text{NL: "de scholing is afgerond", EN: "the training is finished"},
		need:  "whoever says that training comes first: until when",
	},
	{
		term: of(VolunteerAllowance), category: consent.Income,
		label: integraal.Text{NL: "krijgt een vergoeding voor onbetaald werk", EN: "is paid an allowance for unpaid work"},
		need:  "Work & Income: which allowance counts differs for who is exempt (Participatiewet 31 lid 2 onder k)",
	},
}
