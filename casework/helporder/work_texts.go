package helporder

import "github.com/integraal/integraal"

var textWorkWishes = [...]integraal.Text{
	WorkNow:         {NL: "De cliënt wil nu werken. Dat is het begin van het gesprek.", EN: "The client wants to work now. That is where the talk begins."},
	WorkWithSupport: {NL: "De cliënt wil werken met iemand ernaast. Dat is het begin van het gesprek.", EN: "The client wants to work with somebody beside. That is where the talk begins."},
	WorkLater:       {NL: "De cliënt wil later werken. Vraag wat later dichterbij brengt.", EN: "The client wants to work later. Ask what brings later nearer."},
	NoPaidWork:      {NL: "De cliënt wil geen betaald werk. Vraag waarom, en wat wel zou passen.", EN: "The client wants no paid work. Ask why, and what would fit."},
}

var (
	textWorkWishNone      = integraal.Text{NL: "De cliënt weet het nog niet. Kijk samen wat werk zou kunnen zijn.", EN: "The client does not know yet. Look together at what work could be."}
	textWorkWishUnknown   = integraal.Text{NL: "Wat de cliënt zelf met werk wil is niet bekend. Vraag dat het eerst.", EN: "What the client wants with work is not known. Ask that first."}
	textWorkWishContested = integraal.Text{NL: "Over wat de cliënt wil verschillen de verhalen. Vraag het de cliënt zelf, het eerst.", EN: "The accounts of what the client wants differ. Ask the client in person, first."}
	textWorkWishHidden    = integraal.Text{NL: "Wat de cliënt hierover zei mag u niet weten. Vraag het de cliënt zelf.", EN: "What the client said about it is not for you to know. Ask the client in person."}
	textOwnWords          = integraal.Text{NL: "{wish} In eigen woorden: “{words}”", EN: "{wish} In the client's own words: “{words}”"}
	textWished            = integraal.Text{NL: "Dit wil de cliënt zelf. {way}", EN: "This is what the client wants. {way}"}
	textPeopleDecide      = integraal.Text{
		NL: "Dit is geen oordeel over de cliënt. Cliënt en hulpverlener kiezen samen, en mogen later anders kiezen.",
		EN: "This is no judgment of the client. Client and worker choose together, and may choose otherwise later.",
	}
	textConditionMet       = integraal.Text{NL: "{question} Ja.", EN: "{question} Yes."}
	textConditionNotMet    = integraal.Text{NL: "{question} Nog niet. {beside}", EN: "{question} Not yet. {beside}"}
	textConditionUnknown   = integraal.Text{NL: "{question} Niet bekend. Vraag: {whom}. {beside}", EN: "{question} Not known. Ask: {whom}. {beside}"}
	textConditionContested = integraal.Text{NL: "{question} Daarover verschillen de verhalen. Vraag: {whom}. {beside}", EN: "{question} The accounts of it differ. Ask: {whom}. {beside}"}
	textConditionHidden    = integraal.Text{NL: "{question} Dat mag u niet weten. De cliënt kan het zelf vertellen. {beside}", EN: "{question} That is not for you to know. The client can tell it in person. {beside}"}
	textBesideOwn          = integraal.Text{NL: "Wat kan hiervoor naast werk geregeld worden?", EN: "What can be arranged for this beside work?"}
)

// workConditions are what every talk about work asks about. They are no
// requirements: of each it is also asked what can be arranged beside work.
var workConditions = []condition{
	{
		code: "safe", fact: func(f *WorkFacts) integraal.Fact[bool] { return f.Safe },
		question: integraal.Text{NL: "Is het thuis veilig?", EN: "Is it safe at home?"},
		beside:   integraal.Text{NL: "Kan werk juist een veilige plek buiten huis zijn?", EN: "Could work be a safe place outside the home?"},
		whom:     integraal.Text{NL: "de cliënt, alleen en in vertrouwen", EN: "the client, alone and in confidence"},
	},
	{
		code: "home", fact: func(f *WorkFacts) integraal.Fact[bool] { return f.Home },
		question: integraal.Text{NL: "Kan de cliënt in de woning blijven?", EN: "Can the client stay in the home?"},
		beside:   integraal.Text{NL: "Wie regelt de woning terwijl de cliënt werkt?", EN: "Who sees to the home while the client works?"},
		whom:     integraal.Text{NL: "de cliënt en de verhuurder", EN: "the client and the landlord"},
	},
	{
		code: "income", fact: func(f *WorkFacts) integraal.Fact[bool] { return f.Income },
		question: integraal.Text{NL: "Loopt het inkomen door, ook in de eerste maanden van werk?", EN: "Does the income go on, also in the first months of work?"},
		beside:   integraal.Text{NL: "Wie rekent vooraf uit wat loon, uitkering en toeslagen samen worden?", EN: "Who works out beforehand what wages, benefit and allowances come to together?"},
		whom:     integraal.Text{NL: "Werk & Inkomen en de cliënt", EN: "Work & Income and the client"},
	},
	{
		code: "debts", fact: func(f *WorkFacts) integraal.Fact[bool] { return f.Debts },
		question: integraal.Text{NL: "Is er rust in de schulden?", EN: "Are the debts at rest?"},
		beside:   integraal.Text{NL: "Hoeveel houdt de cliënt over van extra loon, en kan dat beter?", EN: "How much of extra wages does the client keep, and can that be improved?"},
		whom:     integraal.Text{NL: "de cliënt en de schuldhulp", EN: "the client and the debt counsellor"},
	},
	{
		code: "care", fact: func(f *WorkFacts) integraal.Fact[bool] { return f.Care },
		question: integraal.Text{NL: "Is de zorg voor kinderen en anderen geregeld?", EN: "Is the care for children and others arranged?"},
		beside:   integraal.Text{NL: "Welke uren passen, en wie kan bijspringen?", EN: "Which hours fit, and who can help out?"},
		whom:     integraal.Text{NL: "de cliënt", EN: "the client"},
	},
	{
		code: "health", fact: func(f *WorkFacts) integraal.Fact[bool] { return f.Health },
		question: integraal.Text{NL: "Gaat de zorg of behandeling die de cliënt wil door naast werk?", EN: "Does the care or treatment that the client wants go on beside work?"},
		beside:   integraal.Text{NL: "Wat zou werk doen met de gezondheid: beter, slechter of allebei?", EN: "What would work do to health: better, worse or both?"},
		whom:     integraal.Text{NL: "de cliënt, en wie behandelt als de cliënt dat wil", EN: "the client, and who treats them if the client wants that"},
	},
}

// workQuestions look both ways, the wish first.
var workQuestions = []WorkQuestion{
	{
		Code: "ask.wish", Direction: TheWish,
		Text: integraal.Text{NL: "Wat wilt u zelf met werk: nu, later, met iemand ernaast, of niet?", EN: "What do you want with work yourself: now, later, with somebody beside, or not?"},
	},
	{
		Code: "ask.kind", Direction: TheWish, Evidence: []string{"badWork"},
		Text: integraal.Text{NL: "Wat voor werk zou u goed doen, en wat voor werk niet?", EN: "What kind of work would do you good, and what kind not?"},
	},
	{
		Code: "ask.before", Direction: StabilityHelp, Evidence: []string{"stableBase", "seizure", "settlementWeak"},
		Text: integraal.Text{NL: "Wat moet er rustiger zijn om werk vol te houden, en wie kan daar nu al iets aan doen?", EN: "What has to be calmer to keep up work, and who can do something about it now?"},
	},
	{
		Code: "ask.money", Direction: StabilityHelp, Evidence: []string{"debtsIncentive"},
		Text: integraal.Text{NL: "Hoeveel houdt u over als u gaat werken? Zullen we dat samen narekenen?", EN: "How much do you keep if you go to work? Shall we work that out together?"},
	},
	{
		Code: "ask.brings", Direction: WorkHelps, Evidence: []string{"workHeals"},
		Text: integraal.Text{NL: "Wat zou werk u kunnen brengen: geld, ritme, mensen, zelfvertrouwen?", EN: "What could work bring you: money, rhythm, people, confidence?"},
	},
	{
		Code: "ask.place", Direction: WorkHelps, Evidence: []string{"ips"},
		Text: integraal.Text{NL: "Zou u een plek willen die u zelf kiest, met iemand die op de plek blijft helpen?", EN: "Would you like a place that you choose yourself, with somebody who keeps helping on the spot?"},
	},
}

// workWays are all ways to go. Which of them has the client's wish is all that
// orders them.
var workWays = []WorkWay{
	{
		Code: "way.now", For: []string{"workHeals"}, Counter: []string{"debtsIncentive", "seizure", "badWork", "stableBase"},
		Text: integraal.Text{
			NL: "Nu over werk praten, terwijl de hulp op andere fronten doorgaat.",
			EN: "Talk about work now, while the help on other fronts goes on.",
		},
	},
	{
		Code: "way.placeThenTrain", For: []string{"ips", "workHeals"}, Counter: []string{"badWork", "stableBase"},
		Text: integraal.Text{
			NL: "Eerst een plek, dan leren (IPS): werk dat de cliënt kiest, met steun van iemand die blijft.",
			EN: "A place first, then learning (IPS): work that the client chooses, with support from somebody who stays.",
		},
	},
	{
		Code: "way.baseFirst", For: []string{"stableBase", "debtsIncentive", "seizure"}, Counter: []string{"workHeals", "ips", "settlementWeak"},
		Text: integraal.Text{
			NL: "Eerst iets anders. Spreek dan af wat, hoe lang, en wanneer werk weer op tafel komt.",
			EN: "Something else first. Then agree what, for how long, and when work is on the table again.",
		},
	},
	{
		Code: "way.other", For: []string{"badWork"}, Counter: []string{"workHeals", "ips"},
		Text: integraal.Text{
			NL: "Meedoen op een andere manier: vrijwilligerswerk, leren of zorgen voor een ander.",
			EN: "Take part in another way: volunteering, learning, or caring for somebody.",
		},
	},
}

// wayOfWish is the way that a wish points to.
var wayOfWish = map[WorkWish]string{
	WorkNow: "way.now", WorkWithSupport: "way.placeThenTrain", WorkLater: "way.baseFirst", NoPaidWork: "way.other",
}
