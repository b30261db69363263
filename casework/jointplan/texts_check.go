package jointplan

import "github.com/integraal/integraal"

// Why a finding is where it stands.
var (
	textBecauseGap      = integraal.Text{NL: "Het plan en de problemen sluiten niet op elkaar aan.", EN: "The plan and the problems do not match."}
	textBecauseOneFront = integraal.Text{
		NL: "Problemen die samenhangen, vragen om een aanpak in samenhang.", EN: "Problems that hang together ask for an approach together.",
	}
	textBecauseNoLink = integraal.Text{
		NL: "Hulp bij zorg en hulp bij werk kunnen elkaar helpen of in de weg zitten.", EN: "Help with care and help with work can help each other or get in each other's way.",
	}
	textBecauseWmo     = integraal.Text{NL: "De Wmo 2015 kent geen plicht om mee te doen.", EN: "The Wmo 2015 knows no duty to take part."}
	textBecauseAsk     = integraal.Text{NL: "Iets is nog niet bekend. Dan is het geen nee en geen nul, maar een vraag.", EN: "Something is not known yet. Then it is no no and no zero, but a question."}
	textBecauseMandate = integraal.Text{
		NL: "Een besluit van wie niet mag beslissen, helpt de cliënt niet.", EN: "A decision by someone who may not take it does not help the client.",
	}
	textBecauseTasks  = integraal.Text{NL: "Een team kan alleen wat bij zijn taak hoort.", EN: "A team can only do what belongs to its task."}
	textBecauseBeside = integraal.Text{
		NL: "Eén huishouden heeft één plan. Twee plannen naast elkaar weten niet van elkaar.", EN: "One household has one plan. Two plans beside each other do not know of each other.",
	}
	textBecauseDiverge = integraal.Text{
		NL: "De cliënt krijgt van twee kanten iets anders te horen.", EN: "The client hears something else from two sides.",
	}
	textBecauseTooMuch = integraal.Text{
		NL: "De cliënt zei zelf hoeveel er tegelijk kan.", EN: "The client said how much is possible at once.",
	}
	textBecauseBlocked = integraal.Text{NL: "Wat vastzit, heeft een andere weg nodig.", EN: "What is stuck needs another way."}
	textBecauseStill   = integraal.Text{
		NL: "Zonder terugkijken kan een plan te lang op het verkeerde pad blijven.", EN: "Without looking back a plan can stay on the wrong path for too long.",
	}
	textBecauseTerm   = integraal.Text{NL: "Een termijn is voorbij of bijna voorbij.", EN: "A term has passed or nearly so."}
	textBecauseWait   = integraal.Text{NL: "Hulp op maat wacht niet op een besluit, tenzij iemand zei waarom.", EN: "Tailor-made help does not wait for a decision, unless someone said why."}
	textBecauseClient = integraal.Text{NL: "Het is het plan van de cliënt.", EN: "It is the client's plan."}
	textPartly        = integraal.Text{
		NL: "Misschien staat er iets in een deel dat u niet mag zien. Vraag het de cliënt.", EN: "Perhaps there is something in a part that you may not see. Ask the client.",
	}
)

// Whom to call.
var (
	textCallPlan        = integraal.Text{NL: "houdt het plan bij elkaar", EN: "keeps the plan together"}
	textCallOwner       = integraal.Text{NL: "doet dit of zette het in het plan", EN: "does this or put it in the plan"}
	textCallTogether    = integraal.Text{NL: "om samen te kijken wat past", EN: "to see together what fits"}
	textCallDecider     = integraal.Text{NL: "besloot dit of voert het uit", EN: "decided this or carries it out"}
	textCallDecides     = integraal.Text{NL: "mag hierover beslissen", EN: "may decide this"}
	textCallUnit        = integraal.Text{NL: "werkt daar", EN: "works there"}
	textCallAlternative = integraal.Text{NL: "weet wat er in de weg staat", EN: "knows what stands in the way"}
	textCallEscalate    = integraal.Text{NL: "hoort het als een plan stilstaat", EN: "hears it when a plan stands still"}
)

// Problems and actions.
var (
	textNoAction     = integraal.Text{NL: "Niets in het plan gaat over: {problem}.", EN: "Nothing in the plan is about: {problem}."}
	textNoActionSays = integraal.Text{
		NL: "Dit probleem is verteld, maar geen enkele actie werkt eraan.", EN: "This problem was told, but no action works on it.",
	}
	textNoActionAsk   = integraal.Text{NL: "Vraag de cliënt of hier iets aan moet gebeuren, en wat.", EN: "Ask the client whether something has to be done about it, and what."}
	textNoActionLeave = integraal.Text{
		NL: "Wil de cliënt er nu niets mee? Zet dat in het plan, in de woorden van de cliënt.", EN: "Does the client want nothing done about it now? Put that in the plan, in the client's words.",
	}
	textNoProblem     = integraal.Text{NL: "Waar is deze actie voor: {action}?", EN: "What is this action for: {action}?"}
	textNoProblemSays = integraal.Text{
		NL: "De actie hoort bij geen probleem en bij geen doel dat daarover gaat.", EN: "The action belongs to no problem and to no goal that is about one.",
	}
	textNoProblemAsk = integraal.Text{
		NL: "Vraag wie het doet en de cliënt: waar helpt dit bij? Helpt het nergens bij, dan kan iemand het afsluiten.",
		EN: "Ask who does it and the client: what does this help with? If it helps with nothing, someone can close it.",
	}
	textOneFront = integraal.Text{
		NL: "Alle acties gaan over één ding: {front}.", EN: "All actions are about one thing: {front}.",
	}
	textOneFrontSays = integraal.Text{
		NL: "Toch zijn er meer problemen: {problems}. Alleen op één ervan inzetten helpt vaak niet, ook als het werk is.",
		EN: "Yet there are more problems: {problems}. To work on only one of them often does not help, even when it is work.",
	}
	textOneFrontHere = integraal.Text{
		NL: "Van problemen die samenhangen gaan alle acties over één ding: {front}.",
		EN: "Of problems that hang together, all actions are about one thing: {front}.",
	}
	textOneFrontThese = integraal.Text{
		NL: "Deze hangen samen: {problems}. Alleen op één ervan inzetten helpt vaak niet, ook als het werk is.",
		EN: "These hang together: {problems}. To work on only one of them often does not help, even when it is work.",
	}
	textOneFrontAsk    = integraal.Text{NL: "Vraag de cliënt wat er het eerst moet, en wat daarnaast kan.", EN: "Ask the client what comes first, and what can be done beside it."}
	textOneFrontOthers = integraal.Text{NL: "Vraag een collega van een andere dienst wat die kan doen.", EN: "Ask a colleague of another service what they can do."}
	textAskLinks       = integraal.Text{NL: "Vraag de cliënt of deze problemen met elkaar te maken hebben.", EN: "Ask the client whether these problems have to do with each other."}
	textNoLink         = integraal.Text{
		NL: "Hulp bij zorg en hulp bij werk staan los van elkaar.", EN: "Help with care and help with work stand apart.",
	}
	textNoLinkSays = integraal.Text{
		NL: "Aan de ene kant: {care}. Aan de andere kant: {work}. Nergens staat dat het een het ander mogelijk maakt, of dat het een op het ander wacht.",
		EN: "On the one side: {care}. On the other side: {work}. Nowhere does it say that one makes the other possible, or that one waits for the other.",
	}
	textNoLinkAsk = integraal.Text{
		NL: "Bespreek met de cliënt en beide diensten wat elkaar helpt en wat elkaar in de weg zit.",
		EN: "Talk with the client and both services about what helps and what gets in the way.",
	}
)

// Law, mandate and duty.
var (
	textWmoDuty     = integraal.Text{NL: "Dit kan geen plicht zijn: {action}.", EN: "This cannot be a duty: {action}."}
	textWmoDutySays = integraal.Text{
		NL: "Het staat als plicht in het plan op grond van {law}, besloten door {decider}. De Wmo 2015 kent wel de plicht om iets te melden, om mee te werken, om gegevens voor het onderzoek te geven en om een identiteitsbewijs te laten zien, maar geen plicht om aan hulp mee te doen.",
		EN: "It stands in the plan as a duty on {law}, decided by {decider}. The Wmo 2015 does know the duty to report, to cooperate, to give what the inquiry needs and to show an identity document, but no duty to take part in help.",
	}
	textWmoDutyOffer  = integraal.Text{NL: "Maak er een aanbod van, waar de cliënt nee tegen mag zeggen.", EN: "Make it an offer, to which the client may say no."}
	textWmoDutyObject = integraal.Text{
		NL: "Kreeg de cliënt hierover een besluit? Dan kan de cliënt binnen zes weken bezwaar maken.", EN: "Did the client get a decision about it? Then the client can object within six weeks.",
	}
	textDutyUnsaid     = integraal.Text{NL: "Niet gezegd is of iets moet of mag.", EN: "It was not said whether something is a duty or a choice."}
	textDutyUnsaidSays = integraal.Text{NL: "Het gaat om: {actions}.", EN: "It is about: {actions}."}
	textAskDuty        = integraal.Text{
		NL: "Zeg bij elke actie of de cliënt nee mag zeggen. Is het een plicht, noem dan het artikel en wie het besloot.",
		EN: "Say of each action whether the client may say no. If it is a duty, name the article and who decided it.",
	}
	textMandate = integraal.Text{
		NL: "{unit} kan dit niet besluiten: {action}.", EN: "{unit} cannot decide this: {action}.",
	}
	textMandateStays = integraal.Text{
		NL: "Laat het besluit over aan wie mag beslissen. Wat het team ziet en vindt, telt daarbij mee.",
		EN: "Leave the decision to who may take it. What the team sees and thinks counts in it.",
	}
	textMandateMove    = integraal.Text{NL: "Vraag het besluit aan {unit}.", EN: "Ask {unit} for the decision."}
	textMandateUnknown = integraal.Text{NL: "Niet bekend is wie dit mag besluiten: {action}.", EN: "It is not known who may decide this: {action}."}
	textAskMandate     = integraal.Text{
		NL: "Vraag waarover wordt besloten, namens wie, en in welk mandaat dat staat.", EN: "Ask what is decided, on whose behalf, and in which mandate that stands.",
	}
	textNoUnit   = integraal.Text{NL: "Bij deze actie staat geen team dat bekend is.", EN: "No known team stands with this action."}
	textNoMatter = integraal.Text{NL: "Niet gezegd is waarover wordt besloten.", EN: "It was not said what is decided."}
	textNoBody   = integraal.Text{NL: "Niet bekend is namens wie dit team beslist.", EN: "It is not known on whose behalf this team decides."}
	textOutside  = integraal.Text{
		NL: "{unit} werkt niet met deze wet ({law}): {action}.", EN: "{unit} does not work under this law ({law}): {action}.",
	}
	textOutsideSays  = integraal.Text{NL: "De actie staat bij een team dat deze wet niet uitvoert.", EN: "The action stands with a team that does not carry out this law."}
	textOutsideMove  = integraal.Text{NL: "Vraag {unit} om het te doen of mee te doen.", EN: "Ask {unit} to do it or to join in."}
	textOutsideAgree = integraal.Text{NL: "Of leg vast wie het team dit heeft laten doen.", EN: "Or record who had the team do this."}
)

// Plans, goals and parties.
var (
	textBeside     = integraal.Text{NL: "Er is nog een plan voor dit huishouden, van {unit}.", EN: "There is another plan for this household, of {unit}."}
	textBesideSays = integraal.Text{
		NL: "Meervoudige problemen kunnen het beste in samenhang worden aangepakt.", EN: "Problems on several fronts are best taken up together.",
	}
	textBesideJoin = integraal.Text{NL: "Vraag de cliënt of de twee plannen één plan mogen worden.", EN: "Ask the client whether the two plans may become one."}
	textBesideAsk  = integraal.Text{NL: "Kan dat niet? Spreek dan af wie de cliënt waarvoor belt.", EN: "Is that not possible? Then agree whom the client calls for what."}
	textApart      = integraal.Text{NL: "De diensten hebben elk een eigen doel, zonder doel dat hen verbindt.", EN: "The services each have a goal of their own, without a goal that connects them."}
	textApartSays  = integraal.Text{NL: "Het gaat om: {goals}.", EN: "It is about: {goals}."}
	textApartAsk   = integraal.Text{
		NL: "Vraag de cliënt wat het grote doel is. Hang de andere doelen daaronder.", EN: "Ask the client what the main goal is. Put the other goals under it.",
	}
	textDiverge     = integraal.Text{NL: "Twee doelen gaan tegen elkaar in. Het gaat over: {topic}.", EN: "Two goals go against each other. They are about: {topic}."}
	textTowards     = integraal.Text{NL: "{party} wil wel: {goal}.", EN: "{party} is for: {goal}."}
	textAway        = integraal.Text{NL: "{party} wil niet, of nu nog niet: {goal}.", EN: "{party} is against, or not now: {goal}."}
	textSharesNot   = integraal.Text{NL: "{party} deelt dit doel niet: {goal}.", EN: "{party} does not share this goal: {goal}."}
	textHeldBy      = integraal.Text{NL: "Het doel is van: {party}.", EN: "The goal is held by: {party}."}
	textWordsOf     = integraal.Text{NL: "{who} zegt: {words}", EN: "{who} says: {words}"}
	textNobodySaid  = integraal.Text{NL: "niet gezegd wie", EN: "not said who"}
	textDivergeTalk = integraal.Text{
		NL: "Bespreek het samen, met de cliënt erbij, en leg vast waar u op uitkomt en waarom.", EN: "Talk about it together, with the client, and record what you come to and why.",
	}
	textDivergeWait      = integraal.Text{NL: "Maak van geen van beide een plicht zolang u er niet uit bent.", EN: "Make neither a duty as long as you have not come to an answer."}
	textStanceUnsaid     = integraal.Text{NL: "Niet van iedereen is bekend of die een doel deelt.", EN: "It is not known of everyone whether they share a goal."}
	textStanceUnsaidSays = integraal.Text{NL: "Het gaat om: {goals}.", EN: "It is about: {goals}."}
	textAskStance        = integraal.Text{NL: "Vraag elke dienst of die achter deze doelen staat.", EN: "Ask each service whether it stands behind these goals."}
	textGoalLaw          = integraal.Text{NL: "Onder welke wet valt dit doel: {goal}?", EN: "Under which law does this goal stand: {goal}?"}
	textGoalLawSays      = integraal.Text{
		NL: "Meedoen is in de Wmo 2015 vrijwillig. In de Participatiewet gaat het om werk, en daar zijn plichten bij.",
		EN: "Taking part is voluntary under the Wmo 2015. Under the Participatiewet it is about work, with duties.",
	}
	textAskGoalLaw = integraal.Text{NL: "Vraag wie het doel heeft: vanuit welke wet?", EN: "Ask who holds the goal: from which law?"}
)

// What a client can do.
var (
	textTooManyTasks = integraal.Text{
		NL: "Te veel tegelijk voor {who} op {day}: {asked} dingen, en {room} kan.", EN: "Too much at once for {who} on {day}: {asked} things, and {room} is possible.",
	}
	textTooManyHours = integraal.Text{
		NL: "Te veel uren voor {who} op {day}: {asked} uur in de week, en {room} kan.", EN: "Too many hours for {who} on {day}: {asked} hours a week, and {room} is possible.",
	}
	textTooMuchSays = integraal.Text{NL: "Dan lopen samen: {actions}.", EN: "These then run together: {actions}."}
	textTooMuchDuty = integraal.Text{
		NL: "Dit is een plicht: {action}. Alleen {decider} kan die veranderen. Een duur en een aantal uren horen bij wat iemand kan.",
		EN: "This is a duty: {action}. Only {decider} can change it. Its length and hours have to fit what someone can do.",
	}
	textTooMuchAsk      = integraal.Text{NL: "Vraag de cliënt wat het eerst moet en wat kan wachten.", EN: "Ask the client what has to come first and what can wait."}
	textTooMuchMove     = integraal.Text{NL: "Begin met iets pas later, en leg vast waarom.", EN: "Begin something later, and record why."}
	textTooMuchTake     = integraal.Text{NL: "Vraag of iemand iets kan overnemen.", EN: "Ask whether someone can take something over."}
	textTasksUnknown    = integraal.Text{NL: "Niet bekend is of {who} dit allemaal tegelijk kan.", EN: "It is not known whether {who} can do all this at once."}
	textHoursUnknown    = integraal.Text{NL: "Niet bekend is of {who} hier genoeg uren voor heeft.", EN: "It is not known whether {who} has enough hours for this."}
	textLoadUnknownSays = integraal.Text{
		NL: "Wat niet bekend is, telt niet als nul.", EN: "What is not known does not count as zero.",
	}
	textAskTasks   = integraal.Text{NL: "Vraag {who} zelf: hoeveel dingen tegelijk kunt u erbij hebben?", EN: "Ask {who} in person: how many things at once can you take on?"}
	textAskHours   = integraal.Text{NL: "Vraag {who} zelf: hoeveel uur in de week kunt u hieraan geven?", EN: "Ask {who} in person: how many hours a week can you give to this?"}
	textAskTasksOf = integraal.Text{NL: "Vraag wie het doet: hoeveel moet de cliënt hiervoor doen: {actions}?", EN: "Ask who does it: how much does the client have to do for: {actions}?"}
	textAskHoursOf = integraal.Text{NL: "Vraag wie het doet: hoeveel uur in de week kost dit de cliënt: {actions}?", EN: "Ask who does it: how many hours a week does this take of the client: {actions}?"}
)

// Days, and what stands still.
var (
	textNoAlternative    = integraal.Text{NL: "Dit zit vast, en er is nog geen andere weg: {action}.", EN: "This is stuck, and there is no other way yet: {action}."}
	textBlockedSays      = integraal.Text{NL: "In de weg staat, volgens {who}: {reason}.", EN: "In the way stands, according to {who}: {reason}."}
	textBlockedAsk       = integraal.Text{NL: "Bedenk samen minstens één andere weg naar hetzelfde doel.", EN: "Think together of at least one other way to the same goal."}
	textBlockedRoom      = integraal.Text{NL: "Staat er een regel in de weg? Vraag welke ruimte die regel zelf laat.", EN: "Does a rule stand in the way? Ask what room that rule itself leaves."}
	textBlockedClient    = integraal.Text{NL: "Vraag de cliënt wat die zelf voor zich ziet.", EN: "Ask the client what they would do."}
	textNoReview         = integraal.Text{NL: "Er is geen dag afgesproken om terug te kijken.", EN: "No day was agreed to look back."}
	textNoReviewSays     = integraal.Text{NL: "Zonder zo'n dag merkt niemand dat iets niet werkt.", EN: "Without such a day nobody notices that something does not work."}
	textNoReviewAsk      = integraal.Text{NL: "Spreek met de cliënt een dag af.", EN: "Agree a day with the client."}
	textReviewPassed     = integraal.Text{NL: "Op {day} zou het plan worden bekeken. Dat is niet gedaan, voor zover bekend.", EN: "On {day} the plan was to be looked at. That was not done, as far as is told."}
	textReviewPassedSays = integraal.Text{NL: "Niets is vanzelf afgesloten: alles in het plan loopt nog.", EN: "Nothing was closed by itself: everything in the plan still runs."}
	textReviewHold       = integraal.Text{NL: "Kijk alsnog met de cliënt terug: wat werkt, wat niet, wat moet anders?", EN: "Look back with the client after all: what works, what does not, what has to change?"}
	textEscalate         = integraal.Text{NL: "Laat weten dat dit stilstaat aan: {who}. Noem niet meer dan zij mogen weten.", EN: "Say that this stands still to: {who}. Tell no more than they may know."}
	textAskEscalate      = integraal.Text{NL: "Leg vast wie het hoort als een plan stilstaat.", EN: "Record who hears it when a plan stands still."}
	textLate             = integraal.Text{NL: "Dit zou klaar zijn op {day}: {action}.", EN: "This was to be done by {day}: {action}."}
	textLateSays         = integraal.Text{NL: "Niemand heeft het afgesloten.", EN: "Nobody closed it."}
	textLateAsk          = integraal.Text{NL: "Vraag wie het doet en de cliënt: lukt het nog, en wat is er nodig? Is het klaar, dan sluit iemand het af.", EN: "Ask who does it and the client: will it still work, and what is needed? If it is done, someone closes it."}
	textStill            = integraal.Text{NL: "Hier gebeurt al een tijd niets mee: {action}.", EN: "Nothing has happened with this for a while: {action}."}
	textStillSays        = integraal.Text{NL: "Het laatste bericht is van {last}. Afgesproken is: vaker dan eens in {days} dagen.", EN: "The last word is of {last}. Agreed is: more often than once in {days} days."}
	textStillAsk         = integraal.Text{NL: "Vraag wie het doet en de cliënt hoe het staat.", EN: "Ask who does it and the client how it stands."}
	textStillOther       = integraal.Text{NL: "Werkt het niet? Kies samen een andere weg.", EN: "Does it not work? Choose another way together."}
	textTerm             = integraal.Text{NL: "Let op de termijn ({day}) van: {action}.", EN: "Mind the term ({day}) of: {action}."}
	textTermAsk          = integraal.Text{NL: "Vraag wie beslist of het op tijd komt, en vertel het de cliënt.", EN: "Ask who decides whether it comes in time, and tell the client."}
	textClockUnknown     = integraal.Text{NL: "Wanneer is dit klaar: {action}?", EN: "When is this done: {action}?"}
	textNeedNotWait      = integraal.Text{NL: "Dit hoeft niet te wachten: {action}.", EN: "This need not wait: {action}."}
	textNeedNotWaitSays  = integraal.Text{NL: "Het is hulp op maat, en nergens staat waarop die wacht.", EN: "It is tailor-made help, and nowhere does it say what it waits for."}
	textNeedNotWaitOpen  = integraal.Text{NL: "Een besluit dat nog loopt, houdt hulp niet vanzelf tegen: {decisions}.", EN: "A decision that is still to come does not hold help up by itself: {decisions}."}
	textNeedNotWaitGo    = integraal.Text{NL: "Begin, of vraag de cliënt wanneer.", EN: "Begin, or ask the client when."}
	textNeedNotWaitSay   = integraal.Text{NL: "Moet het toch wachten? Leg vast waarop en waarom.", EN: "Does it have to wait after all? Record for what and why."}
)

// The client.
var (
	textNoWords           = integraal.Text{NL: "In het plan staan geen woorden van de cliënt zelf.", EN: "The plan has no words of the client's own."}
	textNoWordsSays       = integraal.Text{NL: "Een plan begint bij wat de cliënt wil.", EN: "A plan begins with what the client wants."}
	textNoWordsAsk        = integraal.Text{NL: "Vraag wat de cliënt wil, en schrijf het op zoals het is gezegd.", EN: "Ask what the client wants, and write it down as it was said."}
	textNotAsked          = integraal.Text{NL: "Niet alles in het plan is aan de cliënt voorgelegd.", EN: "Not everything in the plan was put to the client."}
	textNotAskedSays      = integraal.Text{NL: "Nog te vragen: {parts}.", EN: "Still to ask: {parts}."}
	textAskAgree          = integraal.Text{NL: "Vraag het de cliënt per onderdeel. Nee mag ook.", EN: "Ask the client part by part. No is possible too."}
	textWholePlan         = integraal.Text{NL: "het hele plan", EN: "the whole plan"}
	textAgreedNot         = integraal.Text{NL: "{who} is het niet eens met {part}.", EN: "{who} does not agree with {part}."}
	textAgreedPartly      = integraal.Text{NL: "{who} is het deels eens met {part}.", EN: "{who} agrees in part with {part}."}
	textAgreedNotAsk      = integraal.Text{NL: "Bespreek wat er anders kan, en pas het plan daarop aan.", EN: "Talk about what can be different, and change the plan."}
	textAgreedNotDuty     = integraal.Text{NL: "Het is een plicht op grond van {law}, besloten door {decider}. De cliënt kan vragen om die te veranderen.", EN: "It is a duty on {law}, decided by {decider}. The client can ask to change it."}
	textNoOwner           = integraal.Text{NL: "Niemand doet dit: {action}.", EN: "Nobody does this: {action}."}
	textNoOwnerSays       = integraal.Text{NL: "Bij de actie staat niet wie haar doet.", EN: "The action does not say who does it."}
	textNoOwnerAsk        = integraal.Text{NL: "Spreek af wie het doet.", EN: "Agree who does it."}
	textNoCoordinator     = integraal.Text{NL: "Niet gevraagd is wie de cliënt als vast gezicht wil.", EN: "Nobody asked whom the client wants as their one contact."}
	textNoCoordinatorSays = integraal.Text{NL: "De cliënt kiest wie het plan bij elkaar houdt.", EN: "The client chooses who keeps the plan together."}
	textAskCoordinator    = integraal.Text{NL: "Vraag wie de cliënt wil, of dat niemand dat hoeft te zijn.", EN: "Ask whom the client wants, or whether it need be nobody."}
)

// What readers made who did not see each other's parts.
var (
	textBecauseCircle = integraal.Text{NL: "De een zag niet wat de ander opschreef.", EN: "The one did not see what the other wrote down."}
	textCircleGoals   = integraal.Text{NL: "Deze doelen dienen elkaar in een kring.", EN: "These goals serve one another in a circle."}
	textCircleWaits   = integraal.Text{NL: "Deze acties wachten op elkaar.", EN: "These actions wait for one another."}
	textCircleSays    = integraal.Text{NL: "Zo begint er niets: {parts}.", EN: "Nothing begins like this: {parts}."}
	textCircleAsk     = integraal.Text{NL: "Bespreek samen wat het eerst kan, en pas het plan daarop aan.", EN: "Talk about what can be first, and change the plan."}
	textForms         = integraal.Text{NL: "Het plan heeft twee vormen.", EN: "The plan has two forms."}
	textFormsSays     = integraal.Text{NL: "Tot dat is besproken, geldt de volledige vorm.", EN: "Until that was talked about the full form holds."}
	textFormsAsk      = integraal.Text{NL: "Kies samen één vorm, en geef beide onderdelen die vorm.", EN: "Choose one form together, and give both parts that form."}
)
