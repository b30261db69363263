package helporder

import "github.com/integraal/integraal"

var textStages = [...]integraal.Text{
	Safety:       {NL: "veiligheid en acute nood", EN: "safety and acute need"},
	Stabilise:    {NL: "rust en een stabiele basis", EN: "calm and a stable base"},
	QuickWins:    {NL: "snel herstellen wat veel scheelt", EN: "quick repairs that make a difference"},
	BreakCircles: {NL: "een kring doorbreken", EN: "breaking a circle"},
	Develop:      {NL: "werk, school en meedoen", EN: "work, school and taking part"},
	Sustain:      {NL: "volhouden wat bereikt is", EN: "keeping what was reached"},
}

var textGrounds = [...]integraal.Text{
	ForSafety:       {NL: "veiligheid", EN: "safety"},
	ForHousing:      {NL: "behoud van de woning", EN: "keeping the home"},
	ForIncomeToGoOn: {NL: "inkomen dat doorloopt", EN: "an income that goes on"},
}

var textStrengths = [...]integraal.Text{
	StrengthUnsaid: {NL: "hoe sterk is niet gezegd", EN: "how strongly was not said"},
	Weak:           {NL: "zwak", EN: "weak"},
	Moderate:       {NL: "matig", EN: "moderate"},
	Strong:         {NL: "sterk", EN: "strong"},
}

var (
	textAdded = integraal.Text{
		NL: "sterk telt voor drie, matig voor twee, zwak voor één",
		EN: "strong counts for three, moderate for two, weak for one",
	}
	textStrongFirst = integraal.Text{
		NL: "één sterk verband weegt zwaarder dan alle lichtere samen",
		EN: "one strong relation outweighs all lighter ones together",
	}
	textTheClient = integraal.Text{NL: "de cliënt", EN: "the client"}
	textTally     = integraal.Text{NL: "{count} {strength}", EN: "{count} {strength}"}
	textNone      = integraal.Text{NL: "geen", EN: "none"}
	textBehind    = integraal.Text{NL: " (eerst: {before})", EN: " (first: {before})"}
)

// Why a step stands where it stands.
var (
	textStagePlace    = integraal.Text{NL: "hoort bij: {stage}", EN: "belongs to: {stage}"}
	textDeadlinePlace = integraal.Text{NL: "moet klaar zijn op {day}", EN: "has to be done by {day}"}
	textDeadlineGone  = integraal.Text{NL: "moest klaar zijn op {day}, en die dag is voorbij", EN: "had to be done by {day}, and that day is past"}
	textWishFirst     = integraal.Text{NL: "de cliënt wil dit het eerst", EN: "the client wants this first"}
	textWishLater     = integraal.Text{NL: "de cliënt wil dit later", EN: "the client wants this later"}
	textUnwantedDuty  = integraal.Text{
		NL: "de cliënt wil dit niet, maar het is verplicht ({law}); bespreek wat er wel kan",
		EN: "the client does not want this, but it is obligatory ({law}); talk about what is possible",
	}
	textNeeded = integraal.Text{
		NL: "wat hierop wacht: {step}",
		EN: "what waits for this: {step}",
	}
	textAfter = integraal.Text{
		NL: "kan pas na {before}, voor {ground} (volgens {who}){because}",
		EN: "only after {before}, for {ground} (according to {who}){because}",
	}
	textAlone = integraal.Text{
		NL: "niet bekend is hoeveel dit van de cliënt vraagt; daarom naast geen andere taak",
		EN: "it is not known how much this asks of the client; so beside no other task",
	}
	textRoom = integraal.Text{
		NL: "wacht op ruimte: meer dan {room} tegelijk kan nu niet (eerst: {takes})",
		EN: "waits for room: more than {room} at once is not possible now (first: {takes})",
	}
)

// Why an order goes against a relation.
var (
	textAgainst = integraal.Text{
		NL: "We beginnen met {begins}. Op {to} werkt nog in: {from} ({strength}, volgens {who}{because}). Toch eerst, omdat {why}.",
		EN: "We start with {begins}. On {to} still acts: {from} ({strength}, according to {who}{because}). First all the same, because {why}.",
	}
	textTogether = integraal.Text{
		NL: "Tegelijk beginnen {later} en {begins}. Op {to} werkt nog in: {from} ({strength}, volgens {who}{because}). Kijk samen of dat gaat.",
		EN: "At the same time begin {later} and {begins}. On {to} still acts: {from} ({strength}, according to {who}{because}). See together whether that works.",
	}
	textAgainstNoStep = integraal.Text{
		NL: "Nog niet opgepakt: {from}. Dat hindert wel iets: {to} ({strength}, volgens {who}{because}), en {why}.",
		EN: "Not taken up yet: {from}. Yet it hinders something: {to} ({strength}, according to {who}{because}), and {why}.",
	}
	textParallel    = integraal.Text{NL: "beide kunnen naast elkaar", EN: "both can run side by side"}
	textNoStep      = integraal.Text{NL: "geen stap in deze volgorde werkt aan {from}", EN: "no step in this order works on {from}"}
	textAgainstHard = integraal.Text{
		NL: "dit pas daarna kan: {later}",
		EN: "this can only come afterwards: {later}",
	}
	textAgainstStage = integraal.Text{
		NL: "het eerst gaat om {stage} ({begins}), en daarna om {than} ({later})",
		EN: "{stage} ({begins}) comes before {than} ({later})",
	}
	textAgainstDeadline = integraal.Text{
		NL: "dit klaar moet zijn op {day}: {begins}",
		EN: "this has to be done by {day}: {begins}",
	}
	textAgainstGone = integraal.Text{
		NL: "dit klaar moest zijn op {day}, en die dag is voorbij: {begins}",
		EN: "this had to be done by {day}, and that day is past: {begins}",
	}
	textAgainstWish = integraal.Text{
		NL: "de cliënt {begins} het eerst wil", EN: "the client wants {begins} first",
	}
	textAgainstLater = integraal.Text{
		NL: "de cliënt {later} later wil", EN: "the client wants {later} later",
	}
	textAgainstCircle = integraal.Text{
		NL: "deze dingen elkaar in een kring hinderen en iets het eerst moet",
		EN: "these hinder each other in a circle and something has to come first",
	}
	textAgainstWaits = integraal.Text{
		NL: "dit nog moet wachten: {later} (eerst: {before})",
		EN: "this still has to wait: {later} (first: {before})",
	}
	textAgainstRoom = integraal.Text{
		NL: "er voor {step} nu geen ruimte is (meer dan {room} tegelijk kan niet; eerst: {takes})",
		EN: "there is no room for {step} now (more than {room} at once is not possible; first: {takes})",
	}
)

// Why a step stands in no round.
var (
	textCannot = integraal.Text{
		NL: "In geen ronde staat: {step}. Reden: {why}.",
		EN: "In no round: {step}. Reason: {why}.",
	}
	textCannotUnwanted = integraal.Text{
		NL: "de cliënt wil dit niet en mag nee zeggen", EN: "the client does not want it and may say no",
	}
	textCannotNoRoom = integraal.Text{
		NL: "de cliënt kan er nu niets bij hebben; vraag wat er weg kan, of wie het kan overnemen",
		EN: "the client can take on nothing now; ask what can be dropped, or who can take it over",
	}
	textCannotTooMuch = integraal.Text{
		NL: "dit vraagt {load} taken tegelijk en meer dan {room} kan nu niet; verdeel het, of vraag wie er iets van kan overnemen",
		EN: "this asks {load} tasks at once and more than {room} is not possible now; split it, or ask who can take part of it over",
	}
	textCannotWaits = integraal.Text{
		NL: "het moet wachten op {before}, en dat staat in geen ronde", EN: "it has to wait for {before}, which stands in no round",
	}
)

// What a client can do at once.
var (
	textRoomTold = integraal.Text{
		NL: "Wat {client} tegelijk kan: {tasks}.", EN: "What {client} can do at once: {tasks}.",
	}
	textRoomAssumed = integraal.Text{
		NL: "Wat {client} tegelijk kan is niet bekend. Aanname van {who}: {tasks}{because}. Vraag het na.",
		EN: "What {client} can do at once is not known. Assumption of {who}: {tasks}{because}. Ask.",
	}
	textRoomOpen = integraal.Text{
		NL: "Hoeveel {client} tegelijk kan is niet bekend. De rondes hieronder houden er geen rekening mee. Vraag het eerst.",
		EN: "How much {client} can do at once is not known. The rounds below take no account of it. Ask that first.",
	}
)

// The last days.
var (
	textInTime = integraal.Text{
		NL: "Op tijd klaar voor {day}: {step}.",
		EN: "Done in time for {day}: {step}.",
	}
	textDeadlinePast = integraal.Text{
		NL: "De laatste dag voor {step} was {day}. Vraag of er nog iets kan.",
		EN: "The last day for {step} was {day}. Ask whether something is still possible.",
	}
	textDeadlineNotPlaced = integraal.Text{
		NL: "Op {day} moet klaar zijn: {step}. Het staat in geen ronde. Vraag om uitstel of een andere weg.",
		EN: "To be done by {day}: {step}. It stands in no round. Ask for more time or another way.",
	}
	textTooLate = integraal.Text{
		NL: "In geen enkele volgorde klaar op {day}: {step}{before}. Vraag om uitstel.",
		EN: "Not done by {day} in any order: {step}{before}. Ask for more time.",
	}
	textNotInThisOrder = integraal.Text{
		NL: "In deze volgorde niet klaar op {day}: {step}{before}. Laat iets anders wachten, neem taken over, of vraag om uitstel.",
		EN: "Not done by {day} in this order: {step}{before}. Let something else wait, take over tasks, or ask for more time.",
	}
	textDeadlineContested = integraal.Text{
		NL: "Over de laatste dag voor {step} verschillen de verhalen. Houd {day} aan tot het duidelijk is.",
		EN: "The accounts of the last day for {step} differ. Keep to {day} until it is clear.",
	}
	textDeadlineOpen = integraal.Text{
		NL: "Of {step} klaar is op {day}, is niet te zeggen. Eerst moet bekend zijn hoelang dit duurt: {open}.",
		EN: "Whether {step} is done by {day} cannot be said. First it has to be known how long this takes: {open}.",
	}
	textDeadlineOpenOwn = integraal.Text{
		NL: "Of {step} klaar is op {day}, is niet te zeggen. Niet bekend is hoelang dat duurt.",
		EN: "Whether {step} is done by {day} cannot be said. It is not known how long that takes.",
	}
)

// The answer in sentences.
var (
	textFirst   = integraal.Text{NL: "Dit zou het eerst kunnen: {steps}.", EN: "This could come first: {steps}."}
	textOrFirst = integraal.Text{NL: "Even goed is om te beginnen met: {steps}.", EN: "Just as good is to begin with: {steps}."}
	textEqual   = integraal.Text{
		NL: "Wie één stap tegelijk neemt, kan niet elk verband volgen. Er zijn {count} keuzes die even goed zijn; {shown} daarvan staan hieronder. Kies samen met de cliënt.",
		EN: "Whoever takes one step at a time cannot follow every relation. There are {count} choices that are as good; {shown} of them are below. Choose together with the client.",
	}
	textEqualAll = integraal.Text{
		NL: "Wie één stap tegelijk neemt, kan niet elk verband volgen. Er zijn {count} keuzes die even goed zijn; alle {count} staan hieronder. Kies samen met de cliënt.",
		EN: "Whoever takes one step at a time cannot follow every relation. There are {count} choices that are as good; all {count} are below. Choose together with the client.",
	}
	textEqualAtLeast = integraal.Text{
		NL: "Wie één stap tegelijk neemt, kan niet elk verband volgen. Er zijn zeker {count} keuzes, en misschien meer; hiervan staan hieronder: {shown}. Kies samen met de cliënt.",
		EN: "Whoever takes one step at a time cannot follow every relation. There are certainly {count} choices, and perhaps more; of these are below: {shown}. Choose together with the client.",
	}
	textBetween  = integraal.Text{NL: "{from} op {to}", EN: "{from} on {to}"}
	textStrongly = integraal.Text{NL: "{relation} ({strength})", EN: "{relation} ({strength})"}
	textSet      = integraal.Text{
		NL: "Wie één stap tegelijk neemt, kan niet elk verband volgen. Dit werkt dan nog door: {relations}.",
		EN: "Whoever takes one step at a time cannot follow every relation. This is then still at work: {relations}.",
	}
	textChoice = integraal.Text{
		NL: "Keuze {n}. Dit werkt dan nog door: {relations}.",
		EN: "Choice {n}. This is then still at work: {relations}.",
	}
	textAlike = integraal.Text{
		NL: "Deze keuzes geven dezelfde rondes: {sets}. Alleen wie één stap tegelijk neemt, merkt het verschil.",
		EN: "These choices give the same rounds: {sets}. Only whoever takes one step at a time notices the difference.",
	}
	textAllAlike = integraal.Text{
		NL: "In rondes is er geen verschil: deze {count} keuzes geven dezelfde rondes. Alleen wie één stap tegelijk neemt, merkt welke het is.",
		EN: "In rounds there is no difference: these {count} choices give the same rounds. Only whoever takes one step at a time notices which it is.",
	}
	textHeuristic = integraal.Text{
		NL: "Een kring van {steps} stappen is te groot om alles na te rekenen. Dit is een goede volgorde, misschien niet de beste. Geen volgorde gaat tegen minder in dan: {tally}.",
		EN: "A knot of {steps} steps is too large to work out in full. This is a good order, perhaps not the best. No order goes against less than: {tally}.",
	}
	textCountingMatters = integraal.Text{
		NL: "Dit hangt af van hoe u telt. Gekozen is: {chosen}. Telt u zo: {other}, dan komt er iets anders uit.",
		EN: "This depends on how you count. Chosen was: {chosen}. If you count like this: {other}, the result is another.",
	}
	textInstead = integraal.Text{
		NL: "Even goed om mee te beginnen, in plaats van iets anders: {steps}.",
		EN: "Just as good to begin with, instead of something else: {steps}.",
	}
)

// What is missing.
var (
	textAskTasks = integraal.Text{
		NL: "Vraag {client} zelf: hoeveel dingen tegelijk kunt u er nu bij hebben?",
		EN: "Ask {client} in person: how many things at once can you take on now?",
	}
	textAskLoad = integraal.Text{
		NL: "Vraag wie het doet en de cliënt: hoeveel moet de cliënt hiervoor doen: {steps}?",
		EN: "Ask who does it and the client: how much does the client have to do for: {steps}?",
	}
	textAskDays = integraal.Text{
		NL: "Vraag wie het doet: hoeveel dagen duurt: {steps}?", EN: "Ask who does it: how many days does it take: {steps}?",
	}
	textAskDeadline = integraal.Text{
		NL: "Vraag wie het doet: is er een laatste dag voor: {steps}?", EN: "Ask who does it: is there a last day for: {steps}?",
	}
	textAskWish = integraal.Text{
		NL: "Vraag de cliënt: wat wilt u zelf met: {steps}?", EN: "Ask the client: what do you want yourself with: {steps}?",
	}
	textAskStrength = integraal.Text{
		NL: "Vraag wie het zei: hoe sterk is dit verband: {steps}? Nu telt het als zwak.",
		EN: "Ask who said it: how strong is this relation: {steps}? For now it counts as weak.",
	}
)

// What a first round depends on.
var (
	textDependsDrop = integraal.Text{
		NL: "Dit hangt af van een inschatting: {from} hindert {to} ({strength}, volgens {who}{because}). Is dat niet zo, {then}.",
		EN: "This depends on an estimate: {from} hinders {to} ({strength}, according to {who}{because}). If that is not so, {then}.",
	}
	textDependsFlip = integraal.Text{
		NL: "Dit hangt af van een inschatting: {from} hindert {to} ({strength}, volgens {who}{because}). Is het andersom, {then}.",
		EN: "This depends on an estimate: {from} hinders {to} ({strength}, according to {who}{because}). If it is the other way round, {then}.",
	}
	textThenAlso = integraal.Text{NL: "dan kan dit ook het eerst: {also}", EN: "this could come first too: {also}"}
	textThenGone = integraal.Text{NL: "dan kan dit niet meer het eerst: {gone}", EN: "this could no longer come first: {gone}"}
	textThenBoth = integraal.Text{
		NL: "dan kan dit ook het eerst: {also}; en dit niet meer: {gone}",
		EN: "this could come first too: {also}; and this no longer: {gone}",
	}
)
