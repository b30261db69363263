package participation

import "github.com/integraal/integraal"

// gateRules are the gates in the order in which people meet them.
var gateRules = [...]gateRule{
	{
		GateAct,
		integraal.Text{
			NL: "Welke handeling is dit, en op welke bepaling rust zij?",
			EN: "Which act is this, and on which provision does it rest?",
		},
		[]Role{Decider, CaseManager}, lawsOfAct, judgeAct,
	},
	{
		GateDecider,
		integraal.Text{
			NL: "Wie beslist, met naam, en heeft die persoon daarvoor een mandaat van de gemeente?",
			EN: "Who decides, by name, and does that person have a mandate of the municipality for it?",
		},
		[]Role{Decider}, lawsOfDecider, judgeDecider,
	},
	{
		GateFacts,
		integraal.Text{
			NL: "Staan de feiten vast, elk met bron en datum?",
			EN: "Are the facts established, each with its source and date?",
		},
		[]Role{CaseManager, Client}, always(awb32), judgeFacts,
	},
	{
		GateRegisters,
		integraal.Text{
			NL: "Heeft de gemeente eerst gekeken in de registraties waar zij zelf bij kan? Wat zij daar kan vinden, vraagt zij niet aan de cliënt.",
			EN: "Did the municipality first look in the registers that it can use itself? What it can find there it does not ask of the client.",
		},
		[]Role{CaseManager}, lawsOfRegisters, judgeRegisters,
	},
	{
		GateCause,
		integraal.Text{
			NL: "Van wie is de fout: de cliënt, de gemeente, een andere instantie, een derde zoals een werkgever, of is dat niet bekend?",
			EN: "Whose error is it: the client's, the municipality's, another institution's, a third party's such as an employer, or is that not known?",
		},
		[]Role{CaseManager, Client, Professional}, lawsOfCause, judgeCause,
	},
	{
		GateAddress,
		integraal.Text{
			NL: "Geldt een uitzondering: maakt het adres voor de bijstand niets uit, of zorgt de cliënt tijdelijk elders intensief voor iemand?",
			EN: "Does an exception hold? Does the address make no difference to the bijstand, or is the client giving intensive care elsewhere for a time?",
		},
		[]Role{CaseManager, Client}, always(pw40lid3), judgeAddress,
	},
	{
		GateRight,
		integraal.Text{
			NL: "Is het recht op bijstand nog vast te stellen, zo nodig door te schatten?",
			EN: "Can the right to bijstand still be established, if need be by estimate?",
		},
		[]Role{CaseManager}, always(pw54lid3, estimateFirst), judgeRight,
	},
	{
		GateGround,
		integraal.Text{
			NL: "Op welke grond rust dit: moet de gemeente het, of mag zij het? En hoe oud zijn de kosten bij een terugvordering?",
			EN: "On which ground does this rest: must the municipality, or may it? And how old are the costs of a recovery?",
		},
		[]Role{CaseManager, Decider}, lawsOfGround, judgeGround,
	},
	{
		GateCulpability,
		integraal.Text{
			NL: "Valt de cliënt iets te verwijten? Dat wordt voor elke handeling apart beoordeeld, door een mens.",
			EN: "Is the client to blame? That is judged for each act apart, by a person.",
		},
		[]Role{Decider}, lawsOfCulpability, judgeCulpability,
	},
	{
		GateRequest,
		integraal.Text{
			NL: "Is duidelijk gevraagd wat nodig is, met een redelijke termijn? En is die termijn voorbij als deze handeling daarop moet wachten?",
			EN: "Was it asked clearly what is needed, with a reasonable term? And is that term over where this act has to wait for it?",
		},
		[]Role{CaseManager}, lawsOfRequest, judgeRequest,
	},
	{
		GateHearing,
		integraal.Text{
			NL: "Heeft de cliënt zijn of haar kant kunnen vertellen? Zo niet: op welke uitzondering rust dat?",
			EN: "Could the client tell their side? If not: on which exception does that rest?",
		},
		[]Role{CaseManager, Client}, lawsOfHearing, judgeHearing,
	},
	{
		GateAlternatives,
		integraal.Text{
			NL: "Is bekeken of het lichter kan: opnieuw vragen, zelf opzoeken, een kortere tijd, een deel, spreiden, schatten of waarschuwen?",
			EN: "Was it looked at whether something lighter will do? Asking again, looking it up, a shorter time, a part, spreading, estimating or a warning?",
		},
		[]Role{CaseManager, Decider}, always(awb34), judgeAlternatives,
	},
	{
		GateEffects,
		integraal.Text{
			NL: "Is bekeken wat dit doet met het huishouden: kinderen, huur, energie, zorgverzekering, schulden en lopende hulp?",
			EN: "Was it looked at what this does to the household: children, rent, energy, health insurance, debts and help that is running?",
		},
		[]Role{CaseManager, Professional, DebtCounsellor}, always(awb32, awb34), judgeEffects,
	},
	{
		GateOthers,
		integraal.Text{
			NL: "Is met toestemming van de cliënt gevraagd wat andere hulpverleners weten? Zo niet: staat de reden op papier?",
			EN: "Was it asked, with the client's consent, what others who help know? If not: is the reason on record?",
		},
		[]Role{CaseManager, Professional}, always(awb32), judgeOthers,
	},
	{
		GateWeighing,
		integraal.Text{
			NL: "Zijn de belangen afgewogen, ook dringende redenen, en staan de redenen op papier? Dat is een oordeel van een mens.",
			EN: "Were the interests weighed, urgent reasons too, and are the reasons on record? That is a judgement by a person.",
		},
		[]Role{Decider}, lawsOfWeighing, judgeWeighing,
	},
	{
		GateUrgent,
		integraal.Text{
			NL: "Zijn er dringende redenen? Dat oordeelt een mens, en schrijft op waarom wel of niet.",
			EN: "Are there urgent reasons? A person judges that, and writes down why or why not.",
		},
		[]Role{Decider, Client}, lawsOfUrgent, judgeUrgent,
	},
	{
		GateContinuity,
		integraal.Text{
			NL: "Waarvan leeft het huishouden nu, en op welke dag komt het volgende inkomen?",
			EN: "What does the household live on now, and on which day does the next income come?",
		},
		[]Role{CaseManager, Client}, always(awb34, awb495), judgeContinuity,
	},
	{
		GateReasons,
		integraal.Text{
			NL: "Staat het op papier, met redenen en met hoe bezwaar kan? En op welke dag wordt er opnieuw naar gekeken?",
			EN: "Is it in writing, with reasons and with how to object? And on which day is it looked at again?",
		},
		[]Role{Decider}, lawsOfReasons, judgeInWriting,
	},
}

// questionOfMeasure takes the place of the request where a measure is at issue.
var questionOfMeasure = integraal.Text{
	NL: "Was de plicht opgelegd, gold zij voor deze cliënt en was zij op deze cliënt afgestemd?",
	EN: "Was the duty imposed, in force for this client and adapted to this client?",
}

// What is to be done or stands in the way.
var (
	textNoMandate = integraal.Text{
		NL: "Wie hier beslist, heeft daarvoor geen mandaat. Alleen de gemeente stelt rechten en plichten vast.",
		EN: "Who decides here has no mandate for it. Only the municipality determines rights and duties.",
	}
	textNoDecider = integraal.Text{
		NL: "Er is nog niemand met naam genoemd die beslist.",
		EN: "Nobody who decides has been named yet.",
	}
	textNotEstablished = integraal.Text{
		NL: "De feiten staan nog niet vast. De gemeente moet ze aannemelijk maken.",
		EN: "The facts are not established yet. It is for the municipality to make them plausible.",
	}
	textRegisters = integraal.Text{
		NL: "De gemeente heeft nog niet in haar eigen registraties gekeken. Wat zij daar kan vinden, kan zij de cliënt niet tegenwerpen.",
		EN: "The municipality has not looked in its own registers yet. What it can find there it cannot hold against the client.",
	}
	textErrorOfAnother = integraal.Text{
		NL: "Mogelijk ligt de fout bij een ander: {cause}. Zoek dat eerst uit. Zolang dat kan, past het woord fraude niet.",
		EN: "The error may lie with another: {cause}. Find that out first. As long as that is possible, the word fraud does not fit.",
	}
	textCauseOpen = integraal.Text{
		NL: "Van wie de fout is, staat niet vast.",
		EN: "Whose error it is has not been established.",
	}
	textNoLabel = integraal.Text{
		NL: "Zolang dat zo is, past het woord fraude niet.",
		EN: "As long as that is so, the word fraud does not fit.",
	}
	textBlameElsewhere = integraal.Text{
		NL: "Deze handeling vraagt geen verwijt. Een verwijt is wel nodig voor: {acts}.",
		EN: "This act asks no blame. Blame is needed for: {acts}.",
	}
	textBlameWmo = integraal.Text{
		NL: "Deze handeling vraagt geen verwijt. Alleen om de waarde terug te vragen is opzet nodig.",
		EN: "This act asks no blame. Only claiming back the value asks intent.",
	}
	textNotJudged = integraal.Text{
		NL: "Of de cliënt iets te verwijten valt, is nog niet beoordeeld.",
		EN: "Whether the client is to blame has not been judged yet.",
	}
	textNotTuned = integraal.Text{
		NL: "Het staat niet vast dat de plicht is opgelegd, gold en bij deze cliënt paste.",
		EN: "It is not established that the duty was imposed, in force and fit for this client.",
	}
	textNotAsked = integraal.Text{
		NL: "Er is nog niet duidelijk gevraagd wat nodig is, voor wanneer en hoe.",
		EN: "It has not been asked clearly yet what is needed, by when and how.",
	}
	textNoTerm = integraal.Text{
		NL: "Er is geen laatste dag gesteld.",
		EN: "No last day was set.",
	}
	textTermRuns = integraal.Text{
		NL: "De termijn loopt nog tot en met {day}. Daarvoor kan dit besluit niet.",
		EN: "The term runs up to and including {day}. This decision cannot come before that.",
	}
	textPapersCame = integraal.Text{
		NL: "Wat gevraagd was, is binnen.",
		EN: "What was asked has come in.",
	}
	textLatePapers = integraal.Text{
		NL: "Wat gevraagd was, is binnen. Ook papieren die te laat komen, of pas bij bezwaar, moeten meetellen. Intrekken kan dan onevenredig zijn.",
		EN: "What was asked has come in. Papers that come late, or only on objection, must count too. Withdrawal can then be disproportionate.",
	}
	textRequestElsewhere = integraal.Text{
		NL: "Deze handeling wacht niet op een termijn. Dat doen wel: {acts}.",
		EN: "This act does not wait for a term. These do: {acts}.",
	}
	textNotHeard = integraal.Text{
		NL: "De cliënt is nog niet gehoord.",
		EN: "The client has not been heard yet.",
	}
	textHearingOfHold = integraal.Text{
		NL: "Ook voor het vasthouden van een betaling moet de gemeente weten wat er speelt. Voor elk besluit dat hierop volgt, is horen de regel.",
		EN: "For holding a payment too the municipality must know what is going on. For every decision that follows, hearing is the rule.",
	}
	textExceptionNamed = integraal.Text{
		NL: "De cliënt is niet gehoord; de uitzondering is genoemd.",
		EN: "The client was not heard; the exception is named.",
	}
	textNotReversible = integraal.Text{
		NL: "Deze uitzondering geldt alleen als alle nadelen achteraf volledig te herstellen zijn. Dat staat niet vast: denk aan huurachterstand, ontruiming, afsluiting, verlies van de zorgverzekering en schuldenkosten. Hoor de cliënt dus eerst.",
		EN: "This exception holds only if all harm can be undone completely afterwards. That is not so: think of rent arrears, eviction, cut-off, loss of health insurance and debt costs. So hear the client first.",
	}
	textFineHears = integraal.Text{
		NL: "Voor een boete boven € 340 geldt geen uitzondering: de cliënt wordt altijd eerst gehoord.",
		EN: "For a fine above €340 there is no exception: the client is always heard first.",
	}
	textAlternatives = integraal.Text{
		NL: "Lichtere manieren zijn nog niet bekeken.", EN: "Lighter ways have not been looked at yet.",
	}
	textEffects = integraal.Text{
		NL: "De gevolgen voor het huishouden zijn nog niet bekeken.", EN: "The effects on the household have not been looked at yet.",
	}
	textOthers = integraal.Text{
		NL: "Andere hulpverleners zijn niet gevraagd, en er staat geen reden op papier.",
		EN: "Others who help were not asked, and no reason is on record.",
	}
	textWeigh = integraal.Text{
		NL: "De belangen zijn nog niet afgewogen.", EN: "The interests have not been weighed yet.",
	}
	textNoIncome = integraal.Text{
		NL: "Er is niets geregeld waarvan het huishouden nu leeft.",
		EN: "Nothing has been arranged for the household to live on now.",
	}
	textIncomePast = integraal.Text{
		NL: "De dag van het volgende inkomen is voorbij: {day}.",
		EN: "The day of the next income has passed: {day}.",
	}
	textReasons = integraal.Text{
		NL: "Het staat nog niet op papier met redenen en met hoe bezwaar kan.",
		EN: "It is not in writing yet with reasons and with how to object.",
	}
	textNoReview = integraal.Text{
		NL: "Er is geen dag om er opnieuw naar te kijken.",
		EN: "There is no day to look at it again.",
	}
)

// textBlameless says what follows for an act when the person is not to blame.
var textBlameless = [acts]integraal.Text{
	Adresopschorting: {
		NL: "Valt de cliënt over het adres redelijkerwijs niets te verwijten, dan mag de betaling niet stilstaan.",
		EN: "Where the client is reasonably not to blame for the address, payment may not be suspended.",
	},
	Opschorten: {
		NL: "Valt de cliënt over de ontbrekende gegevens niets te verwijten, dan kan het recht daarom niet stilstaan.",
		EN: "Where the client is not to blame for the missing data, the right cannot be suspended for that.",
	},
	IntrekkenNaOpschorten: {
		NL: "Valt de cliënt over de ontbrekende gegevens niets te verwijten, dan was er geen grond voor de opschorting waarop dit rust.",
		EN: "Where the client is not to blame for the missing data, there was no ground for the suspension on which this rests.",
	},
	Verlagen: {
		NL: "Kan de cliënt er helemaal niets aan doen, dan moet de gemeente van een maatregel afzien.",
		EN: "Where the client is not to blame at all, the municipality must refrain from a measure.",
	},
	Boete: {
		NL: "Valt de cliënt niets te verwijten, dan komt er geen boete.",
		EN: "Where the client is not to blame there is no fine.",
	},
}
