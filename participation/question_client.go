package participation

import "github.com/integraal/integraal"

// questionsOfAdults are those about who applies, for the search term.
var questionsOfAdults = map[integraal.Name]integraal.Text{
	FactAdults:       asks("Vraagt u alleen bijstand aan, of samen met uw man, vrouw of partner?", "Do you apply for bijstand alone, or together with your husband, wife or partner?"),
	FactAdultBorn:    asks("Wat is uw geboortedatum, en die van wie met u aanvraagt?", "What is your birth date, and that of who applies with you?"),
	FactLastSchool:   asks("Zat u op praktijkonderwijs of voortgezet speciaal onderwijs, en wat was uw laatste dag?", "Were you at a practical or a special school, and which was your last day?"),
	FactUrenbeperkt:  asks("Is vastgesteld dat u door ziekte minder uren kunt werken (medisch urenbeperkt)?", "Was it established that illness limits the hours you can work (medisch urenbeperkt)?"),
	FactDoelgroepLKS: asks("Is vastgesteld dat u met een volle baan niet het minimumloon kunt verdienen (doelgroep loonkostensubsidie)?", "Was it established that you cannot earn the minimum wage in a full job (doelgroep loonkostensubsidie)?"),
}

// questionsOfWork are those on the subsidy on wages.
var questionsOfWork = map[integraal.Name]integraal.Text{
	FactLoonwaarde:  asks("Is gemeten welk deel van het gewone werk u kunt doen (loonwaarde), en wat kwam eruit?", "Was it measured which part of the usual work you can do (loonwaarde), and what came of it?"),
	FactMonths:      asks("Hoeveel maanden werkt u al bij deze werkgever?", "For how many months have you worked for this employer?"),
	FactWeekMinutes: asks("Hoeveel uur per week werkt u?", "How many hours a week do you work?"),
	FactFullMinutes: asks("Hoeveel uur per week is een volle baan bij uw werkgever?", "How many hours a week is a full job with your employer?"),
}

// ownQuestions are facts around a measure, a fine or a stop of which the question
// to who prepares it is another than the one that a client can answer.
var ownQuestions = map[integraal.Name]integraal.Text{
	FactAct:            asks("Wat doet de gemeente volgens de brief: geld vasthouden, de bijstand stoppen of verlagen, geld terugvragen, of een boete geven?", "What does the municipality do by the letter: hold money, stop or reduce the bijstand, claim money back, or fine you?"),
	FactMandated:       asks("Zegt de brief dat wie beslist dat namens de gemeente mag?", "Does the letter say that who decides may do so for the municipality?"),
	FactMonth:          asks("Over welke maand gaat het bedrag, volgens uw loonstrook of afschrift?", "Which month is the amount about, by your payslip or statement?"),
	FactNorm:           asks("Hoeveel bijstand hoorde u die maand te krijgen, volgens uw specificatie of besluit (de norm)?", "How much bijstand were you to get that month, by your benefit slip or decision (the norm)?"),
	FactCulpability:    asks("Kon u er iets aan doen, en hoe ging het?", "Could you help it, and how did it go?"),
	FactException:      asks("Mocht u niet eerst uw kant vertellen, en welke reden geeft de brief daarvoor?", "Were you not let to tell your side first, and which reason does the letter give for that?"),
	FactExceptionWhy:   asks("Wat zegt de brief over waarom u niet eerst uw kant mocht vertellen?", "What does the letter say on why you were not let to tell your side first?"),
	FactAlternatives:   asks("Zegt de brief of iets lichters kan, en waarom niet?", "Does the letter say whether something lighter is possible, and why not?"),
	FactOthers:         asks("Wie helpt u nog meer? Mag de gemeente die iets vragen, of liever niet?", "Who else helps you? May the municipality ask them something, or rather not?"),
	FactStopUrgent:     asks("Zijn er dringende redenen om het niet of anders te doen, en wat doet het anders met u?", "Are there urgent reasons not to do it or to do it otherwise, and what would it do to you?"),
	FactGround:         asks("Welk artikel noemt de brief om geld terug te vragen?", "Which article does the letter name to claim money back?"),
	FactDefaultKind:    asks("Wat zou er volgens de brief fout zijn: papieren die ontbreken, of iets anders waaraan u niet meewerkte?", "What is wrong by the letter: papers that are missing, or something else with which you did not cooperate?"),
	FactRevisionGround: asks("Waarom zou er volgens de brief te veel zijn betaald: omdat u iets niet meldde, of door iets anders?", "Why was too much paid, by the letter: because you did not report something, or through something else?"),
	FactMeasureUnder:   asks("Welk artikel noemt de brief voor de verlaging, en welk nummer staat erachter (het lid)?", "Which article does the letter name for the reduction, and which number stands after it (the lid)?"),

	FactBreach:              asks("Wat zou u volgens de brief niet hebben gedaan?", "What did you not do, by the letter?"),
	FactBreachDay:           asks("Op welke dag zou dat zijn gebeurd?", "On which day is that said to have happened?"),
	FactBreachShown:         asks("Klopt dat, en waaruit zou het blijken volgens de brief?", "Is that right, and what shows it, by the letter?"),
	FactDutyTuned:           asks("Had u een brief met deze plicht, en paste die bij wat u kunt en meemaakt?", "Did you have a letter with this duty, and did it fit what you can do and live through?"),
	FactMeasureContradicted: asks("Zei iemand anders dat u dit juist niet hoefde of niet kon, en wie?", "Did someone else say that you did not have to or could not do this, and who?"),
	FactBlame:               asks("Kon u er iets aan doen dat het niet lukte, en wat gebeurde er?", "Could you help it that it did not work out, and what happened?"),
	FactUrgent:              asks("Wat gebeurt er met u, uw kinderen, uw huur en uw schulden als de bijstand omlaag gaat?", "What happens to you, your children, your rent and your debts if the bijstand goes down?"),
	FactTuning:              asks("Zegt de brief hoeveel de bijstand nu omlaag gaat, en hoeveel maanden?", "Does the letter say by how much the bijstand goes down now, and for how many months?"),
	FactEarlierUniform:      asks("Kreeg u in het jaar daarvoor ook al een of meer maanden helemaal geen bijstand, en wanneer?", "Did you get no bijstand at all for one or more months in the year before too, and when?"),
	FactEarlierByLaw:        asks("Is uw bijstand al eerder verlaagd, hoe vaak en wanneer het laatst?", "Was your bijstand reduced before, how often and when last?"),
	FactPeriod:              asks("Hoeveel maanden gaat de bijstand volgens de brief omlaag?", "For how many months does the bijstand go down, by the letter?"),
	FactMeasureNorm:         asks("Hoeveel bijstand krijgt u in een maand?", "How much bijstand do you get in a month?"),
	FactMeasureMonth:        asks("Vanaf welke maand gaat de bijstand omlaag, volgens de brief?", "From which month does the bijstand go down, by the letter?"),
	FactSpouse:              asks("Krijgt u bijstand samen met uw man, vrouw of partner?", "Do you get bijstand together with your husband, wife or partner?"),
	FactChildren:            asks("Hoeveel kinderen horen bij uw gezin?", "How many children belong to your family?"),
	FactMeasureThreat:       asks("Dreigt u uw huis, gas, licht, water of zorgverzekering te verliezen?", "Are you about to lose your home, gas, electricity, water or health insurance?"),
	FactPlans:               asks("Krijgt u nu andere hulp waarvoor een plan is gemaakt, en van wie?", "Do you get other help now with a plan, and from whom?"),
	FactMeasureLid:          asks("Welk artikel noemt de brief voor de verlaging, en welk nummer staat erachter (het lid)?", "Which article does the letter name for the reduction, and which number stands after it (the lid)?"),
	FactRevision:            asks("Hebt u de gemeente gevraagd om de verlaging te stoppen?", "Did you ask the municipality to end the reduction?"),
	FactComplies:            asks("Doet u nu wel wat er werd gevraagd, en waaruit blijkt dat?", "Do you now do what was asked, and what shows it?"),
	FactBelowLevel:          asks("Wat was de uitslag van uw taaltoets?", "What was the result of your language test?"),
	FactNotified:            asks("Op welke dag kreeg u de brief dat uw Nederlands niet goed genoeg is?", "On which day did you get the letter that your Dutch is not good enough?"),
	FactStarted:             asks("Wilde u binnen een maand beginnen met leren, en bent u begonnen?", "Were you willing to begin learning within a month, and did you begin?"),
	FactMeasureProgress:     asks("Leert u Nederlands zo snel als u kunt, en wat zegt uw docent daarvan?", "Do you learn Dutch as fast as you can, and what does your teacher say of it?"),
	FactShown:               asks("Hebt u een diploma inburgering of een ander papier dat laat zien dat u Nederlands kent?", "Do you have a diploma of settling in here (inburgering) or another document that shows that you know Dutch?"),
	FactTestedBefore:        asks("Deed u daarna opnieuw een taaltoets?", "Did you take another language test after that?"),
	FactFineShown:           asks("Wat zou u volgens de brief niet of te laat hebben gemeld, en klopt dat?", "What did you report late or not at all, by the letter, and is that right?"),
	FactBenefit:             asks("Hoeveel bijstand kreeg u daardoor te veel, volgens de brief?", "How much bijstand did you get too much because of it, by the letter?"),
	FactEarlierFine:         asks("Kreeg u al eerder een boete of straf voor hetzelfde, en op welke dag?", "Did you get a fine or punishment for the same before, and on which day?"),
	FactWarned:              asks("Kreeg u al eerder een waarschuwing, en op welke dag?", "Did you get a warning before, and on which day?"),
	FactFineCategories:      asks("Welk hoogste bedrag noemt de brief voor de boete?", "Which highest amount does the letter name for the fine?"),
}
