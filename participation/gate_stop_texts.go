package participation

import "github.com/integraal/integraal"

// The rulings behind the gates of a stop; of each only a summary by others was
// read, but for that on urgent reasons of 18 April 2024 and that on one month
// without income, of which the official headnote was read.
var (
	estimateFirst    = fromSummary("ECLI:NL:CRVB:2023:1527")
	halved           = fromSummary("ECLI:NL:CRVB:2025:604")
	openNorm         = integraal.Ruling("ECLI:NL:CRVB:2024:726")
	oneMonthNoReason = integraal.Ruling("ECLI:NL:CRVB:2017:4281")
)

var questionOfLiving = integraal.Text{
	NL: "Is gevraagd de woonsituatie te laten zien, is een huisbezoek aangeboden, en mocht het ook op een andere manier?",
	EN: "Was it asked to show the living situation, was a home visit offered, and was another way allowed?",
}

var (
	textGateElsewhere = integraal.Text{
		NL: "Voor deze handeling niet nodig. Wel voor: {acts}.",
		EN: "Not needed for this act. Needed for: {acts}.",
	}
	textNoClause = integraal.Text{
		NL: "De wet noemt voor deze handeling geen dringende redenen. Wel voor: {acts}. De gevolgen tellen hier mee bij de afweging.",
		EN: "The law names no urgent reasons for this act. It does for: {acts}. The effects count in the weighing here.",
	}
	textJudgedForAnother = integraal.Text{
		NL: "Dit is beoordeeld voor een andere handeling: {act}. Voor deze handeling is een eigen oordeel nodig.",
		EN: "This was judged for another act: {act}. This act needs a judgement of its own.",
	}
	textNoConsequence = integraal.Text{
		NL: "Het verschil in adres kan voor de bijstand niets uitmaken. Dan mag de betaling niet stilstaan.",
		EN: "The difference in address can make no difference to the bijstand. Then payment may not be suspended.",
	}
	textCaresElsewhere = integraal.Text{
		NL: "De cliënt verblijft tijdelijk elders om intensief voor iemand te zorgen. Dan mag de betaling niet stilstaan.",
		EN: "The client is staying elsewhere for a time to give intensive care. Then payment may not be suspended.",
	}
	textRightStands = integraal.Text{
		NL: "Het recht is nog vast te stellen. Dan wordt de bijstand opnieuw berekend (herzien) en niet ingetrokken.",
		EN: "The right can still be established. Then the bijstand is computed anew (revised) and not withdrawn.",
	}
	textNoGroundNamed = integraal.Text{
		NL: "Er is nog geen grond voor de terugvordering genoemd.",
		EN: "No ground for the recovery has been named yet.",
	}
	textNoBreach = integraal.Text{
		NL: "Deze grond vraagt dat de cliënt iets niet heeft gemeld. Mogelijk ligt de fout bij een ander. Dan moet de gemeente niet terugvorderen op deze grond.",
		EN: "This ground asks that the client did not report something. The error may lie with another. Then the municipality is not obliged to recover on this ground.",
	}
	textMustRecover = integraal.Text{
		NL: "Op deze grond moet de gemeente terugvorderen. Ruimte is er bij dringende redenen, en na tien jaar of bij afkoop.",
		EN: "On this ground the municipality must recover. There is room for urgent reasons, and after ten years or on a buy-off.",
	}
	textMayRecover = integraal.Text{
		NL: "Op deze grond mag de gemeente terugvorderen; het hoeft niet.",
		EN: "On this ground the municipality may recover; it need not.",
	}
	textNoCosts = integraal.Text{
		NL: "Er is niet gezegd wanneer de oudste kosten zijn gemaakt.",
		EN: "It was not said when the oldest costs were made.",
	}
	textTooOld = integraal.Text{
		NL: "Kosten van voor {day} zijn meer dan twee jaar oud. Die vordert de gemeente op deze grond niet terug.",
		EN: "Costs from before {day} are more than two years old. The municipality does not recover those on this ground.",
	}
	textUrgentNotJudged = integraal.Text{
		NL: "Of er dringende redenen zijn, is nog niet beoordeeld.",
		EN: "Whether there are urgent reasons has not been judged yet.",
	}
	textUrgentNoSuspension = integraal.Text{
		NL: "Er zijn dringende redenen gevonden. Dan mag de betaling niet stilstaan.",
		EN: "Urgent reasons were found. Then payment may not be suspended.",
	}
	textUrgentTune = integraal.Text{
		NL: "Er zijn dringende redenen gevonden. Dan moet de gemeente de maatregel daarop aanpassen.",
		EN: "Urgent reasons were found. Then the municipality must tune the measure to them.",
	}
	textUrgentRefrain = integraal.Text{
		NL: "Er zijn dringende redenen gevonden. Dan mag de gemeente er geheel of voor een deel van afzien.",
		EN: "Urgent reasons were found. Then the municipality may refrain, wholly or in part.",
	}
	textUrgentNoFine = integraal.Text{
		NL: "Er zijn dringende redenen gevonden. Dan mag de gemeente van de boete afzien.",
		EN: "Urgent reasons were found. Then the municipality may refrain from the fine.",
	}
	textNoOtherProof = integraal.Text{
		NL: "De cliënt kreeg niet de kans om de woonsituatie op een andere manier te laten zien. Eerst dat aanbieden.",
		EN: "The client had no chance to show the living situation in another way. Offer that first.",
	}
	textContradicted = integraal.Text{
		NL: "Over deze plicht is een tegenspraak open. Zolang dat zo is, staat de plicht niet vast.",
		EN: "A contradiction about this duty is open. As long as that is so, the duty is not settled.",
	}
	textNoObjection = integraal.Text{
		NL: "Deze uitzondering geldt alleen als bezwaar kan. Dat staat niet vast. Hoor de cliënt dus eerst.",
		EN: "This exception holds only if objection is possible. That is not established. So hear the client first.",
	}
)
