package show

// The words of the page of what hangs together.
var (
	wordMapTitle        = text("Wat met wat samenhangt", "What hangs together with what")
	wordMapFirst        = text("Eerst dit", "First of all")
	wordNoMap           = text("Niemand heeft u iets verteld over wat met wat samenhangt. Er is dus geen kaart.", "Nobody told you what hangs together with what. So there is no map.")
	wordMoreCircles     = text("De andere kringen staan hieronder.", "The other circles stand below.")
	wordOneCircle       = text("Dit is de enige kring op deze kaart.", "This is the only circle on this map.")
	wordAllCircles      = text("Meer kringen staan er niet op deze kaart.", "There are no more circles on this map.")
	wordOwnWords        = text("In eigen woorden", "In their own words")
	wordPicture         = text("De kaart", "The map")
	wordPictureNote     = text("Een pijl wijst van wat werkt naar waarop het werkt. Een pijl van stippen: het geeft lucht. Een dikke pijl: daardoor is er niets aan te doen. De rand van een vak zegt hetzelfde als de kleur. Alles wat in de kaart staat, staat hieronder ook in woorden.", "An arrow points from what acts to what it acts on. An arrow of dots: it eases. A thick arrow: because of it nothing can be done. The edge of a box says the same as its colour. All that is in the map stands below in words too.")
	wordMapProblems     = text("De problemen en hun plaats", "The problems and their place")
	wordSeverity        = text("hoe zwaar: ", "how heavy: ")
	wordDomain          = text("waar in het leven: ", "where in a life: ")
	wordToldBy          = text("verteld door {who}", "told by {who}")
	wordCircles         = text("Alle kringen", "All circles")
	wordBreaking        = text("Wat elke kring doorbreekt", "What breaks every circle")
	wordUnbroken        = text("Van geen probleem in deze kring is bekend dat er iets aan te doen is. ", "Of no problem in this circle is it known that something can be done about it. ")
	wordWins            = text("Wat een ander makkelijk herstelt", "What someone else mends easily")
	wordRelations       = text("De verbanden in woorden", "The relations in words")
	wordStrength        = text("hoe sterk: ", "how strong: ")
	wordSuggestions     = text("Vragen uit onderzoek", "Questions from research")
	wordSuggestionsNote = text("Dit is bij anderen gezien. Het telt hier pas mee als iemand zegt dat het ook hier zo is.", "This was seen with others. It counts here only once someone says that it is so here too.")
	wordOrder           = text("Een volgorde die kan", "An order that can be")
	wordOrderNote       = text("Wat in één ronde staat, kan tegelijk. De cliënt en wie helpt, kiezen.", "What stands in one round can run side by side. The client and who helps choose.")
	wordOrderSays       = text("Wat daarbij hoort te weten", "What to know beside it")
	wordOrderAsks       = text("Wat nog te vragen is", "What is still to be asked")
	wordWorkTalk        = text("Een gesprek over werk met {who}", "A talk about work with {who}")
	wordStrengths       = text("Wat goed gaat", "What goes well")
	wordPossibilities   = text("Wat zou kunnen", "What could be")
	wordContact         = text("Wat er is gezien en verteld: ", "What was seen and told: ")
	wordNoOccasion      = text("zonder vaste gelegenheid", "on no particular occasion")
	wordDifferences     = text("Waar verhalen verschillen", "Where accounts differ")
	wordMethod          = text("werkwijze: ", "method: ")
	wordForWhom         = text("Zoals {who} het mag zien", "As {who} may see it")
	wordForYou          = text("Zoals u ({who}) het mag zien", "As you ({who}) may see it")
)

var (
	wordCouldBeFirst  = text("Dit zou het eerst kunnen:", "This could come first:")
	wordStepBy        = text("{step}, door {who}", "{step}, by {who}")
	wordOneMoreStep   = text("Nog één stap kan tegelijk; zie ‘Een volgorde die kan’.", "One more step can run side by side; see ‘An order that can be’.")
	wordMoreSteps     = text("Nog {n} stappen kunnen tegelijk; zie ‘Een volgorde die kan’.", "{n} more steps can run side by side; see ‘An order that can be’.")
	wordOtherOrders   = text("Er zijn andere volgordes die even goed zijn; zie hieronder.", "There are other orders that are as good; see below.")
	wordRound         = text("{n} stappen tegelijk", "{n} steps side by side")
	wordMapDuties     = text("Plichten die er ook liggen", "Duties that are there too")
	wordMapDutiesNote = text("Een plicht wordt hier niet voorgesteld. Past hij niet bij wat de cliënt nu aankan, of bij een ander advies, praat er dan samen over met wie hem oplegde.", "A duty is not proposed here. If it does not fit with what the client can do now, or with another advice, talk about it with who imposed it.")
	wordDutyTasks     = text("vraagt {n} tegelijk, naast de stappen hierboven", "asks {n} at once, beside the steps above")
	wordWaitsForDuty  = text("hierop wacht: ", "waiting for this: ")
	wordByDay         = text("{step} (uiterlijk {day})", "{step} (no later than {day})")
	wordAboutWhom     = text("{who} over {about}", "{who} about {about}")
	wordOpenAdvice    = text("Hierover is een tegenspraak open. Wie gelijk heeft, staat hier niet.", "A contradiction about this is open. Who is right is not said here.")
	wordDepends       = text("Van welke inschatting het begin afhangt", "On which estimate the beginning depends")
	wordRoundOne      = text("één stap", "one step")
	wordRuns          = text("loopt al", "runs already")
	wordPast          = text("{step} (de laatste dag, {day}, is voorbij)", "{step} (the last day, {day}, is past)")
)

var (
	wordGroups          = text("Wat in kringen samenhangt", "What hangs together in circles")
	wordUnasked         = text("Niemand heeft nog gezegd wie iets kan doen aan {problems}. Vraag het aan wie erbij betrokken is.", "Nobody said yet who can do something about {problems}. Ask those involved.")
	wordMoreOfThem      = text("nog {n} andere", "{n} others")
	wordNotShown        = text("iets wat u hier niet te zien krijgt", "something that you are not shown here")
	wordSaid            = text("Wat u zelf zei", "What you said yourself")
	wordOtherOrdersHead = text("Volgordes die even goed zijn", "Orders that are as good")
	wordOtherOrdersNote = text("Geen van deze volgordes is beter dan een andere. Hier staat waarin ze verschillen van de volgorde hierboven.", "None of these orders is better than another. This is how they differ from the order above.")
	wordNotAllOrders    = text("Er kunnen er meer zijn dan hier staan.", "There may be more than are listed here.")
	wordOtherOrder      = text("Volgorde {n}", "Order {n}")
	wordOtherRound      = text("‘{step}’ staat in ronde {round} in plaats van in ronde {was}", "‘{step}’ stands in round {round} instead of round {was}")
	wordOnlyThis        = text("alleen in deze volgorde: ", "only in this order: ")
	wordNotThis         = text("niet meer in deze volgorde: ", "no longer in this order: ")
	wordAtContact       = text("bij: ", "at: ")
	wordArrowsInWords   = text("De pijlen in woorden", "The arrows in words")
)

// The smallest sets, each told by what only some of them have.
var (
	wordSetEnough = text("Eén combinatie is genoeg. Lukt het om iets te doen aan alles wat erin staat, dan is elke kring op deze kaart doorbroken.",
		"One set is enough. If something can be done about all that is in it, every circle on this map is broken.")
	wordSetEnoughOfSome = text("Eén combinatie is genoeg. Lukt het om iets te doen aan alles wat erin staat, dan is elke kring doorbroken waarvan bekend is dat er iets aan te doen is.",
		"One set is enough. If something can be done about all that is in it, every circle is broken of which it is known that something can be done about it.")
	wordSetEach = text("In elke combinatie: {list}.", "In every set: {list}.")
	wordSetAlso = text("Combinatie {n}, daarbij: {list}.", "Set {n}, with those: {list}.")
	wordSetOf   = text("Combinatie {n}: {list}.", "Set {n}: {list}.")
)

var wordAboutThese = text("over ", "about ")

var (
	wordKey         = text("Wat een vak betekent", "What a box means")
	wordPicturePart = text("De kaart, deel {n} van {of}", "The map, part {n} of {of}")
)

var wordContents = text("Op deze pagina", "On this page")

// Below a picture that may be wider than a small screen.
var wordNarrow = text("Is de kaart breder dan uw scherm? Schuif de kaart dan opzij, of lees eronder de pijlen in woorden.", "Is the map wider than your screen? Then move it aside, or read the arrows in words below it.")
