package participation

// The steps that several routes share.
var (
	stepRegistersFirst = stepBefore("step.registers",
		"Kijk in de eigen registraties. Wat daar staat, wordt niet aan de cliënt gevraagd.",
		"Look in the own registers. What stands there is not asked of the client.", GateRegisters)
	stepAsk = stepBefore("step.ask",
		"Vraag duidelijk wat nodig is, voor welke dag en hoe. Geef een redelijke termijn.",
		"Ask clearly what is needed, by which day and how. Give a reasonable term.", GateRequest)
	stepRepairOver = stepBefore("step.repair",
		"Het recht staat stil en de cliënt kreeg schriftelijk een termijn om te herstellen. Die termijn is voorbij en het verzuim is niet hersteld.",
		"The right is suspended and the client was given a term to repair in writing. That term is over and the default was not repaired.", GateRequest)
	stepAddressTerm = stepBefore("step.addressTerm",
		"Meld de opschorting schriftelijk en geef een termijn om het adres te laten wijzigen.",
		"Tell of the suspension in writing and set a term to have the address changed.", GateRequest)
	stepAddressOver = stepBefore("step.addressOver",
		"De termijn is voorbij, en het adres wijkt nog af of de woonsituatie is nog niet aangetoond.",
		"The term is over, and the address still differs or the living situation has still not been shown.", GateRequest)
	stepLiving = stepBefore("step.living",
		"Vraag de woonsituatie te laten zien en bied een huisbezoek aan. Zegt de cliënt nee, geef dan de kans het op een andere manier te laten zien.",
		"Ask to show the living situation and offer a home visit. If the client says no, give the chance to show it in another way.", GateRequest)
	stepDuty = stepBefore("step.duty",
		"Ga na om welke plicht het gaat: opgelegd, van kracht voor deze cliënt, op deze cliënt afgestemd, en niet tegengesproken.",
		"Find out which duty it is: imposed, in force for this client, tuned to this client, and not contradicted.", GateRequest)
	stepFactsFirst = stepBefore("step.facts",
		"Stel de feiten vast, met bron en datum. De gemeente moet de grond aannemelijk maken.",
		"Establish the facts, with source and date. It is for the municipality to make the ground plausible.", GateAct, GateFacts)
	stepCause = stepBefore("step.cause",
		"Zoek uit van wie de fout is: de cliënt, de gemeente, een andere instantie of een derde.",
		"Find out whose error it is: the client's, the municipality's, another institution's or a third party's.", GateCause)
	stepAddress = stepBefore("step.address",
		"Ga na of een uitzondering geldt.",
		"Find out whether an exception holds.", GateAddress)
	stepBlame = stepBefore("step.blame",
		"Laat iemand met een mandaat beoordelen of de cliënt voor déze handeling iets te verwijten valt. Onbekend is: niet vastgesteld.",
		"Have someone with a mandate judge whether the client is to blame for this act. Unknown is: not established.", GateCulpability)
	stepRight = stepBefore("step.right",
		"Ga na of het recht nog vast te stellen is, zo nodig door te schatten. Dan wordt er herzien en niet ingetrokken.",
		"Find out whether the right can still be established, if need be by estimate. Then it is revised and not withdrawn.", GateRight)
	stepGround = stepBefore("step.ground",
		"Noem de grond: moet de gemeente terugvorderen, of mag zij het? Kijk hoe oud de kosten zijn.",
		"Name the ground: must the municipality recover, or may it? See how old the costs are.", GateGround)
	stepDefault = stepBefore("step.default",
		"Noem waarin het tekortschoot: gegevens of papieren, of ander meewerken.",
		"Name what fell short: data or papers, or other cooperation.", GateGround)
	stepRevision = stepBefore("step.revision",
		"Noem de grond: moet de gemeente dit, omdat niet melden tot te veel bijstand leidde, of mag zij het?",
		"Name the ground: must the municipality, because not reporting led to too much bijstand, or may it?", GateGround)
	stepHear = stepBefore("step.hear",
		"Hoor de cliënt voordat er wordt besloten, of noem de uitzondering en wat daarvoor vaststaat.",
		"Hear the client before it is decided, or name the exception and what is established for it.", GateHearing)
	stepLighter = stepBefore("step.lighter",
		"Kijk of het lichter kan.",
		"See whether something lighter will do.", GateAlternatives)
	stepHousehold = stepBefore("step.household",
		"Kijk wat dit doet met het huishouden, en vraag met toestemming wat andere hulpverleners weten.",
		"See what this does to the household, and ask with consent what others who help know.", GateEffects, GateOthers)
	stepUrgent = stepBefore("step.urgent",
		"Laat iemand met een mandaat beoordelen of er dringende redenen zijn, en schrijf op waarom.",
		"Have someone with a mandate judge whether there are urgent reasons, and write down why.", GateUrgent)
	stepWeigh = stepBefore("step.weigh",
		"Weeg de belangen af. De nadelen mogen niet onevenredig zijn.",
		"Weigh the interests. The harm may not be out of proportion.", GateWeighing)
	stepIncome = stepBefore("step.income",
		"Regel waarvan het huishouden leeft, en op welke dag het volgende inkomen komt.",
		"Arrange what the household lives on, and on which day the next income comes.", GateContinuity)
	stepWrite = stepBefore("step.write",
		"Laat iemand met naam en mandaat beslissen, op papier, met redenen, hoe bezwaar kan en wanneer er opnieuw naar wordt gekeken.",
		"Have someone by name and with a mandate decide, in writing, with reasons, how to object and when it is looked at again.", GateDecider, GateReasons)
	stepLatePapers = stepAfter("step.latePapers", Must,
		"Papieren die later komen, ook bij bezwaar, tellen mee.",
		"Papers that come later, on objection too, count.", lateDocuments)
	stepRecoverApart = stepAfter("step.recoverApart", NoPower,
		"Terugvorderen is een eigen besluit, met een eigen afweging.",
		"Recovery is a decision of its own, with a weighing of its own.", pw58lid1, pw58lid2, pw58lid8)
	stepFineApart = stepAfter("step.fineApart", NoPower,
		"Een boete is een eigen besluit. Die vraagt een verwijt, en soms is een waarschuwing genoeg.",
		"A fine is a decision of its own. It asks blame, and sometimes a warning is enough.", pw18aLid1, pw18aLid4)
	stepPayBack = stepAfter("step.payBack", NoPower,
		"Blijkt dat het niet had gemoeten, betaal dan vanaf de eerste dag. Er kan wettelijke rente bij komen. (Dit is onze lezing van de wet.)",
		"If it proves that it should not have been done, pay from the first day. Statutory interest can be due. (This is our reading of the law.)", awb497, awb498)
	stepApplyAgain = stepAfter("step.applyAgain", NoPower,
		"De cliënt kan zich meteen opnieuw melden voor bijstand.",
		"The client can report for bijstand again at once.", pw44lid2)
)

// andWeigh are what every route ends with before the act.
func andWeigh(first ...stepRule) []stepRule {
	return append(first, stepWeigh, stepIncome, stepWrite)
}

func stepsOf(first []stepRule, rest ...stepRule) []stepRule { return append(first, rest...) }

// routes are the steps of each act in their order.
var routes = [acts][]stepRule{
	Blokkering: stepsOf(andWeigh(stepRegistersFirst, stepFactsFirst, stepAsk, stepCause, stepHear, stepLighter, stepHousehold),
		theAct(NoPower,
			"De betaling blijft weg, alleen zolang het onderzoek dat nodig heeft.",
			"The payment stays away, only as long as the inquiry needs it.", holding),
		stepAfter("step.decideSoon", NoPower,
			"Rond het onderzoek snel af: betaal weer, of neem een besluit langs de weg die daarbij hoort. Opschorten, intrekken en herzien hebben elk een eigen weg.",
			"Finish the inquiry soon: pay again, or decide by the route that belongs to it. Suspension, withdrawal and revision each have a route of their own.", pw54lid1, pw54lid3, pw54lid4),
		stepPayBack),
	Opschorten: stepsOf(andWeigh(stepRegistersFirst, stepFactsFirst, stepAsk, stepCause, stepDefault, stepBlame, stepHear, stepLighter, stepHousehold),
		theAct(May,
			"Het recht staat stil, voor hooguit acht weken: vanaf de eerste dag van de periode waar het om gaat, of anders vanaf de dag van het verzuim.",
			"The right is suspended, for eight weeks at most: from the first day of the period it is about, or else from the day of the default.", pw54lid1),
		stepAfter("step.repairTerm", Must,
			"Meld het aan de cliënt en geef een termijn om te herstellen.",
			"Tell the client and set a term to repair.", pw54lid2),
		stepAfter("step.lift", NoPower,
			"Is het op tijd hersteld, betaal dan weer, vanaf de eerste dag. (Dit is onze lezing van de wet.)",
			"Once it is repaired in time, pay again, from the first day. (This is our reading of the law.)", pw54lid2),
		stepAfter("step.eightWeeks", NoPower,
			"Na acht weken eindigt de opschorting als er niets is besloten. (Dit is onze lezing van de wet.)",
			"After eight weeks the suspension ends if nothing was decided. (This is our reading of the law.)", pw54lid1),
		stepLatePapers),
	IntrekkenNaOpschorten: stepsOf(andWeigh(stepRepairOver, stepRegistersFirst, stepFactsFirst, stepCause, stepDefault, stepBlame, stepHear, stepLighter, stepHousehold),
		theAct(May,
			"De bijstand eindigt vanaf de eerste dag van de opschorting. Het hoeft niet.",
			"The bijstand ends from the first day of the suspension. It need not be done.", pw54lid4),
		stepLatePapers, stepApplyAgain, stepPayBack),
	Herzien: stepsOf(andWeigh(stepFactsFirst, stepRegistersFirst, stepCause, stepRevision, stepHear, stepLighter, stepHousehold),
		theAct(NoPower,
			"De bijstand wordt opnieuw vastgesteld, alleen over de tijd waarover vaststaat dat er te veel is betaald.",
			"The bijstand is determined anew, only over the time for which it is established that too much was paid.", pw54lid3),
		stepRecoverApart, stepFineApart, stepPayBack),
	Intrekken: stepsOf(andWeigh(stepFactsFirst, stepRegistersFirst, stepCause, stepRevision, stepHear, stepRight, stepLighter, stepHousehold),
		theAct(NoPower,
			"De bijstand wordt ingetrokken, alleen over de tijd waarover vaststaat dat er geen recht was.",
			"The bijstand is withdrawn, only over the time for which it is established that there was no right.", pw54lid3),
		stepRecoverApart, stepFineApart, stepApplyAgain, stepPayBack),
	Beeindigen: stepsOf(andWeigh(stepFactsFirst, stepRegistersFirst, stepCause, stepHear, stepLighter, stepHousehold),
		theAct(NoPower,
			"De bijstand stopt vanaf een dag in de toekomst. [niet geverifieerd]",
			"The bijstand stops from a day in the future. [unverified]", noOwnArticle),
		stepApplyAgain, stepPayBack),
	Verlagen: stepsOf(andWeigh(stepDuty, stepFactsFirst, stepRegistersFirst, stepCause, stepBlame, stepHear, stepLighter, stepHousehold, stepUrgent),
		theAct(Must,
			"De bijstand wordt lager, volgens de verordening, of bij de plichten van lid 4 volgens de wet. Zonder verordening is er geen verlaging op grond van lid 2.",
			"The bijstand is reduced, under the by-law, or for the duties of lid 4 under the law. Without a by-law there is no reduction under lid 2.", pw18lid2, pw18lid4),
		stepAfter("step.reconsider", Must,
			"Bekijk een maatregel van lid 2 binnen drie maanden opnieuw.",
			"Look at a measure of lid 2 again within three months.", pw18lid3),
		stepAfter("step.inkeer", May,
			"Komt de cliënt de plichten duidelijk weer na, dan mag de gemeente een maatregel van lid 5 tot en met 8 op verzoek herzien. Zeg de cliënt dat dit kan.",
			"Once the client clearly meets the duties again, the municipality may on request revise a measure of lid 5 to 8. Tell the client that this is possible.", pw18lid11),
		stepPayBack),
	Terugvorderen: stepsOf(andWeigh(stepGround, stepFactsFirst, stepRegistersFirst, stepCause, stepHear, stepLighter, stepHousehold, stepUrgent),
		theAct(NoPower,
			"Wat te veel is betaald wordt teruggevraagd, voor zover dat moet of mag.",
			"What was paid too much is recovered, in so far as that must or may be done.", pw58lid1, pw58lid2),
		stepAfter("step.furtherRecovery", May,
			"Na tien jaar onder voorwaarden, of bij afkoop met ten minste de helft, mag de gemeente van de rest afzien.",
			"After ten years under conditions, or on a buy-off of at least half, the municipality may refrain from the rest.", pw58lid7),
		stepFineApart),
	Boete: stepsOf(andWeigh(stepFactsFirst, stepRegistersFirst, stepCause, stepBlame, stepHear, stepLighter, stepHousehold, stepUrgent),
		theAct(Must,
			"Een boete die past bij de ernst, het verwijt en de omstandigheden, of een waarschuwing waar dat mag.",
			"A fine that fits the seriousness, the blame and the circumstances, or a warning where that is allowed.", pw18aLid1, pw18aLid4, tunedFine),
		stepAfter("step.remission", May,
			"Bij een schuldregeling mag de gemeente de boete op verzoek kwijtschelden, onder voorwaarden.",
			"With a debt settlement the municipality may on request remit the fine, under conditions.", pw18a.Lid("13"))),
	WmoHerzien: stepsOf(andWeigh(stepFactsFirst, stepRegistersFirst, stepCause, stepHear, stepLighter, stepHousehold),
		theAct(May,
			"De voorziening wordt herzien of ingetrokken, op een van de vijf gronden. Het besluit zegt vanaf welke dag.",
			"The provision is revised or withdrawn, on one of the five grounds. The decision says from which day.", wmo2310, wmo("2.3.10").Lid("2")),
		stepAfter("step.wmoRecovery", May,
			textWmoRecovery.NL, textWmoRecovery.EN, wmo241)),
	Adresopschorting: stepsOf(andWeigh(stepRegistersFirst, stepFactsFirst, stepCause, stepAddress, stepBlame, stepUrgent, stepHear, stepLighter, stepHousehold, stepAddressTerm),
		theAct(Must,
			"De betaling staat stil, tenzij een uitzondering geldt.",
			"Payment is suspended, unless an exception holds.", pw40lid2, pw40lid3),
		stepAfter("step.addressEnds", Must,
			"Beëindig de opschorting zodra de afwijking weg is. Is zij er na de termijn nog, dan volgt een ander besluit langs een eigen weg.",
			"End the suspension as soon as the difference is gone. If it is still there after the term, another decision follows by its own route.", pw("40").Lid("5")),
		stepPayBack),
	Woonopschorting: stepsOf(andWeigh(stepLiving, stepRegistersFirst, stepFactsFirst, stepCause, stepUrgent, stepHear, stepLighter, stepHousehold),
		theAct(Must,
			"De betaling staat stil, tenzij er dringende redenen zijn. De cliënt krijgt een brief en de kans om de woonsituatie alsnog te laten zien.",
			"Payment is suspended, unless there are urgent reasons. The client gets a letter and the chance to show the living situation after all.", pw("53a").Lid("4"), pw("53a").Lid("5")),
		stepPayBack),
	HerzienNaAdres: stepsOf(andWeigh(stepAddressOver, stepRegistersFirst, stepFactsFirst, stepCause, stepHear, stepLighter, stepHousehold),
		theAct(Must,
			"De bijstand wordt herzien of ingetrokken vanaf de eerste dag waarop de betaling stilstond.",
			"The bijstand is revised or withdrawn from the first day on which payment stood still.", pw("40").Lid("5")),
		stepApplyAgain, stepPayBack),
}
