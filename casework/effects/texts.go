package effects

import (
	"unicode"
	"unicode/utf8"

	"github.com/integraal/integraal"
)

var textKinds = [...]integraal.Text{
	HalfInformation: {NL: "besloten met halve informatie", EN: "decided on half information"},
	NothingDone:     {NL: "niets gedaan", EN: "nothing done"},
	Opposed:         {NL: "tegen elkaar in gewerkt", EN: "worked against each other"},
	DoneTwice:       {NL: "dubbel gedaan", EN: "done twice"},
}

// Decided on half information.
var (
	textHalf = integraal.Text{
		NL: "Bij deze beslissing was al bekend dat nog iemand de cliënt hielp: {party}. Vooraf is niet gevraagd wat daar bekend was. Het ging om: {what}.",
		EN: "When this was decided it was known that somebody else helped the client too: {party}. They were not asked first. It was about: {what}.",
	}
	textHalfNotAsked = integraal.Text{
		NL: "Bij deze beslissing was al bekend dat nog iemand de cliënt hielp: {party}. De cliënt is niet gevraagd of overleg mocht. Het ging om: {what}.",
		EN: "When this was decided it was known that somebody else helped the client too: {party}. The client was not asked whether they could be consulted. It was about: {what}.",
	}
	textHalfNext = integraal.Text{
		NL: "Leg alsnog naast elkaar wat bekend is, ook wat {party} weet. Kijk of de beslissing dan anders wordt.",
		EN: "Put what is known side by side after all, also what {party} can tell. See whether the decision changes then.",
	}
	textHalfAskConsent = integraal.Text{
		NL: "Vraag de cliënt of overleg alsnog mag met: {party}. Nee zeggen mag.",
		EN: "Ask the client whether {party} may be consulted after all. The client may say no.",
	}
	textHalfRefused = integraal.Text{
		NL: "De cliënt wilde geen overleg met: {party}. Dat dit niet is gevraagd, is dus geen gevolg van langs elkaar heen werken. Het ging om: {what}.",
		EN: "The client did not want {party} to be consulted. That they were not asked is no effect of working apart. It was about: {what}.",
	}
	textHalfNotAllowed = integraal.Text{
		NL: "De regels lieten geen overleg toe met: {party}. Dat dit niet is gevraagd, is dus geen gevolg van langs elkaar heen werken. Het ging om: {what}.",
		EN: "The rules did not allow {party} to be consulted. That they were not asked is no effect of working apart. It was about: {what}.",
	}
)

// Nothing done.
var (
	textLeft          = integraal.Text{NL: "Hier doet nu niemand iets aan: {what}.", EN: "Nobody does anything about this now: {what}."}
	textLeftSince     = integraal.Text{NL: "Hier doet nu niemand iets aan: {what}. Het speelt sinds {day}.", EN: "Nobody does anything about this now: {what}. It has gone on since {day}."}
	textLeftNext      = integraal.Text{NL: "Spreek met de cliënt af wie hier iets aan doet, en wanneer.", EN: "Agree with the client who does something about it, and when."}
	textLeftAsk       = integraal.Text{NL: "Vraag de cliënt of hier iets aan gedaan moet worden.", EN: "Ask the client whether something should be done about it."}
	textLeftNotWanted = integraal.Text{
		NL: "De cliënt wil hier nu geen hulp bij: {what}. Dat er niets gebeurt, is dus geen gevolg van langs elkaar heen werken.",
		EN: "The client wants no help with this now: {what}. That nothing is done is no effect of working apart.",
	}
	textLeftOpen = integraal.Text{
		NL: "Niet te zeggen is of iemand hier iets aan doet: {what}.",
		EN: "It cannot be said whether anybody does something about this: {what}.",
	}
)

// coupleTexts are what is said of two actions.
type coupleTexts struct{ is, agreed, open, next integraal.Text }

var textCouples = [...]coupleTexts{
	Opposed: {
		is: integraal.Text{
			NL: "Deze twee dingen trekken de cliënt twee kanten op: {one}, en {two}.", EN: "These two things pull the client two ways: {one}, and {two}.",
		},
		agreed: integraal.Text{
			NL: "Deze twee dingen zijn zo samen afgesproken: {one}, en {two}. Dat is geen gevolg van langs elkaar heen werken.",
			EN: "These two things were agreed like this together: {one}, and {two}. That is no effect of working apart.",
		},
		open: integraal.Text{
			NL: "Niet te zeggen is of deze twee dingen tegen elkaar in gaan: {one}, en {two}.", EN: "It cannot be said whether these two things go against each other: {one}, and {two}.",
		},
		next: integraal.Text{
			NL: "Bespreek dit samen met de cliënt, voordat een van beide een verplichting wordt.", EN: "Talk about this together with the client, before either becomes an obligation.",
		},
	},
	DoneTwice: {
		is: integraal.Text{
			NL: "Deze hulp wordt dubbel gegeven: {one}, en {two}. De cliënt moet er twee keer tijd voor maken.",
			EN: "This help is given twice: {one}, and {two}. The client has to make time for it twice.",
		},
		agreed: integraal.Text{
			NL: "Dat deze hulp van twee kanten komt, is afgesproken: {one}, en {two}. Dat is geen gevolg van langs elkaar heen werken.",
			EN: "That this help comes from two sides was agreed: {one}, and {two}. That is no effect of working apart.",
		},
		open: integraal.Text{
			NL: "Niet te zeggen is of deze hulp dubbel wordt gegeven: {one}, en {two}.", EN: "It cannot be said whether this help is given twice: {one}, and {two}.",
		},
		next: integraal.Text{
			NL: "Spreek met de cliënt af wie hiermee verdergaat.", EN: "Agree with the client who goes on with this.",
		},
	},
}

var textAskMeant = integraal.Text{
	NL: "Niemand heeft gezegd wat dit voor de cliënt betekende. Vraag het de cliënt.",
	EN: "Nobody said what this meant for the client. Ask the client.",
}

// The harm of a stop.
var (
	textStopped         = integraal.Text{NL: "Gestopt of verlaagd sinds {day}: {what}.", EN: "Stopped or lowered since {day}: {what}."}
	textStoppedUnknown  = integraal.Text{NL: "Gestopt of verlaagd: {what}. Sinds welke dag is niet bekend.", EN: "Stopped or lowered: {what}. Since which day is not known."}
	textReversed        = integraal.Text{NL: "Hersteld op {day}.", EN: "Put right on {day}."}
	textNotReversed     = integraal.Text{NL: "Dit is nog niet hersteld.", EN: "This was not put right yet."}
	textReversedUnknown = integraal.Text{NL: "Of dit is hersteld, is niet bekend.", EN: "Whether this was put right is not known."}
	textCause           = integraal.Text{NL: "Vastgesteld is dat de fout lag bij: {whose}.", EN: "It was established that the error was made by: {whose}."}
	textCauseTold       = integraal.Text{NL: "Verteld is dat de fout lag bij: {whose}. Of dat ook is vastgesteld, staat hier niet.", EN: "It was told that the error was made by: {whose}. Whether that was established as well is not said here."}
	textCauseOpen       = integraal.Text{NL: "Bij wie de fout lag, heeft niemand vastgesteld.", EN: "Nobody established whose error it was."}
	textCauseContested  = integraal.Text{NL: "Over de vraag bij wie de fout lag, verschillen de verhalen.", EN: "Accounts differ on whose error it was."}

	textStopOf = integraal.Text{NL: "het stoppen of verlagen van {what}", EN: "the stop or the lowering of {what}"}
	textSteps  = [...]integraal.Text{
		Supposed:  {NL: "Misschien leidde {after} tot: {what}. Niemand heeft dat nog bevestigd.", EN: "Perhaps {after} led to: {what}. Nobody confirmed that yet."},
		Confirmed: {NL: "{after} leidde tot: {what}.", EN: "{after} led to: {what}."},
		Disputed:  {NL: "De verhalen verschillen over de vraag of {after} leidde tot: {what}.", EN: "Accounts differ on whether {after} led to: {what}."},
	}
	textStepAmount  = integraal.Text{NL: "{step} Bedrag: {amount}.", EN: "{step} Amount: {amount}."}
	textStepEarlier = integraal.Text{
		NL: "{step} Dit was er al eerder. Vraag na wat hier klopt.", EN: "{step} This was there earlier already. Ask what is right here.",
	}
	textLoose = integraal.Text{
		NL: "Of dit door een stop komt, heeft niemand gezegd: {what}.", EN: "Nobody said whether this came of a stop: {what}.",
	}
)

// What keeps it open whether a party was asked, and whether it could be, by how well
// that is known.
var (
	textsHalfOpen = [5]integraal.Text{
		integraal.Contested: {
			NL: "De verhalen verschillen over de vraag of vooraf is gevraagd wat een ander wist. Het gaat om: {party}, bij: {what}.",
			EN: "Accounts differ on whether another party was asked first. It is about {party}, with: {what}.",
		},
		integraal.Known: {
			NL: "Vooraf is niet gevraagd wat een ander wist. Of toen bekend was dat die er was, is niet te zeggen. Het gaat om: {party}, bij: {what}.",
			EN: "Nobody asked first what another party could tell: {party}. Whether it was known then that they were there cannot be said. It is about: {what}.",
		},
		integraal.NotVisible: {
			NL: "Of vooraf is gevraagd wat een ander wist, staat niet in wat u kunt zien. Het gaat om: {party}, bij: {what}.",
			EN: "Whether another party was asked first is not in what you can see. It is about {party}, with: {what}.",
		},
		integraal.Unknown: {
			NL: "Of vooraf is gevraagd wat een ander wist, is niet bekend. Het gaat om: {party}, bij: {what}.",
			EN: "It is not known whether {party} was asked first. It is about: {what}.",
		},
	}
	textsRoadOpen = [5]integraal.Text{
		integraal.Contested: {
			NL: "De verhalen verschillen over de vraag of overleg mocht met: {party}. Het ging om: {what}.",
			EN: "Accounts differ on whether {party} could be consulted. It was about: {what}.",
		},
		integraal.NotVisible: {
			NL: "Of overleg mocht met {party}, staat niet in wat u kunt zien. Het ging om: {what}.",
			EN: "Whether {party} could be consulted is not in what you can see. It was about: {what}.",
		},
		integraal.Unknown: {
			NL: "Niet bekend is of overleg mocht met: {party}. Zonder dat is niet te zeggen of dit langs elkaar heen werken was. Het ging om: {what}.",
			EN: "It is not known whether {party} could be consulted. Without that it cannot be said whether this was working apart. It was about: {what}.",
		},
	}
)

// What is said to a reader of whom not all can be in sight.
var (
	textAskMeantPartly = integraal.Text{
		NL: "Wat dit voor de cliënt betekende, staat niet in wat u kunt zien. Vraag het de cliënt.",
		EN: "What this meant for the client is not in what you can see. Ask the client.",
	}
	textReversedHidden = integraal.Text{NL: "Of dit is hersteld, staat niet in wat u kunt zien.", EN: "Whether this was put right is not in what you can see."}
	textCauseHidden    = integraal.Text{NL: "Bij wie de fout lag, staat niet in wat u kunt zien.", EN: "Whose error it was is not in what you can see."}
	textSupposedPartly = integraal.Text{
		NL: "Misschien leidde {after} tot: {what}. In wat u kunt zien, heeft niemand dat bevestigd.",
		EN: "Perhaps {after} led to: {what}. In what you can see, nobody confirmed that.",
	}
	textLoosePartly = integraal.Text{
		NL: "Of dit door een stop komt, staat niet in wat u kunt zien: {what}.",
		EN: "Whether this came of a stop is not in what you can see: {what}.",
	}
	textReversedContested = integraal.Text{
		NL: "De verhalen verschillen over de vraag of en wanneer dit is hersteld.", EN: "Accounts differ on whether and when this was put right.",
	}
)

// Of whom a repair can be asked.
var (
	ofCollege  = integraal.Text{NL: "de gemeente", EN: "the municipality"}
	ofCreditor = integraal.Text{NL: "de schuldeiser, zoals de verhuurder", EN: "the creditor, such as the landlord"}
	ofDebtHelp = integraal.Text{NL: "de schuldhulp van de gemeente", EN: "the municipality's debt help"}
	ofLender   = integraal.Text{NL: "wie het geld leende", EN: "who lent the money"}
	ofSupplier = integraal.Text{NL: "de verzekeraar of leverancier", EN: "the insurer or supplier"}
	ofPerson   = integraal.Text{NL: "de persoon zelf, en wie helpt", EN: "the person, and whoever helps"}
)

// The repairs.
var (
	textBackPay = integraal.Text{
		NL: "Vraag of alles alsnog is betaald, vanaf de eerste dag dat het geld niet kwam.",
		EN: "Ask whether all was paid after all, from the first day on which the money did not come.",
	}
	textInterest = integraal.Text{
		NL: "Vraag de gemeente te beslissen over wettelijke rente over wat te laat is betaald. Die is er niet als de rente minder dan € 10 is, en niet voor zover het kwam door onjuiste gegevens van de cliënt.",
		EN: "Ask the municipality to decide on statutory interest on what was paid late. There is none if it comes to less than €10, nor as far as it came of wrong information by the client.",
	}
	textArrangement = integraal.Text{
		NL: "Vraag om een regeling, en om te wachten met verdere stappen. Leg uit hoe de achterstand is ontstaan, als de cliënt dat goedvindt.",
		EN: "Ask for an arrangement, and to wait with further steps. Explain how the arrears came about, if the client agrees.",
	}
	textDebtUrgent = integraal.Text{
		NL: "Er dreigt ontruiming, afsluiting of verlies van de zorgverzekering. Vraag nu om hulp bij schulden: het eerste gesprek is dan binnen drie werkdagen.",
		EN: "Eviction, a cut-off or loss of health insurance threatens. Ask for help with debts now: the first talk is then within three working days.",
	}
	textDebtTalk = integraal.Text{
		NL: "Hulp bij schulden kan gevraagd worden. Het eerste gesprek is binnen vier weken, en binnen drie werkdagen als ontruiming, afsluiting of verlies van de zorgverzekering dreigt.",
		EN: "Help with debts can be asked for. The first talk is within four weeks, and within three working days if eviction, a cut-off or loss of health insurance threatens.",
	}
	textLoan = integraal.Text{
		NL: "Spreek af hoe en wanneer de lening wordt terugbetaald, na de nabetaling.",
		EN: "Agree how and when the loan is paid back, after the back payment.",
	}
	textCompensateLoan = integraal.Text{
		NL: "Vraag of de gemeente de rente en kosten van de lening vergoedt.",
		EN: "Ask whether the municipality bears the interest and costs of the loan.",
	}
	textWaive = integraal.Text{
		NL: "Vraag om de extra kosten kwijt te schelden, omdat het inkomen door een beslissing wegviel.",
		EN: "Ask to waive the extra costs, since the income fell away by a decision.",
	}
	textCompensate = integraal.Text{
		NL: "Vraag of de gemeente deze kosten vergoedt, omdat zij door de beslissing zijn ontstaan.",
		EN: "Ask whether the municipality bears these costs, since they came of the decision.",
	}
	textRestore = integraal.Text{
		NL: "Vraag wat nodig is om dit terug te krijgen, en of het met terugwerkende kracht kan.",
		EN: "Ask what is needed to get this back, and whether that can be from the earlier day.",
	}
	textHelp = integraal.Text{
		NL: "Vraag wat nu zou helpen. Hulp onder de Wmo is een mogelijkheid, geen plicht.",
		EN: "Ask what would help now. Support under the Wmo is possible and no duty.",
	}
	textFirstLook = integraal.Text{
		NL: "Nog niet bevestigd is dat dit van de beslissing komt. Vraag daar eerst naar. Daarna: {then}",
		EN: "It was not confirmed yet that this came of the decision. Ask about that first. Then: {then}",
	}
	textStands = [...]integraal.Text{
		NotTold:  {NL: "nog niets over bekend", EN: "nothing is known of it yet"},
		AskedFor: {NL: "gevraagd", EN: "asked for"},
		Done:     {NL: "gedaan", EN: "done"},
		Refused:  {NL: "geweigerd", EN: "refused"},
		NotHere:  {NL: "past hier niet", EN: "does not fit here"},
	}
)

// The texts of faults.
var (
	textNoDay          = integraal.Text{NL: "noem de dag", EN: "name the day"}
	textTooMany        = integraal.Text{NL: "dit is meer dan een huishouden nodig heeft", EN: "this is more than a household needs"}
	textMalformed      = integraal.Text{NL: "gebruik een korte aanduiding van letters, cijfers en . _ -", EN: "use a short label of letters, digits and . _ -"}
	textDuplicate      = integraal.Text{NL: "deze aanduiding is al gebruikt", EN: "this label is already used"}
	textDangling       = integraal.Text{NL: "deze aanduiding hoort bij niets dat hier kan staan", EN: "this label belongs to nothing that can stand here"}
	textLabel          = integraal.Text{NL: "zeg in het Nederlands en het Engels wat dit is", EN: "say in Dutch and in English what this is"}
	textStranger       = integraal.Text{NL: "noem een persoon van het huishouden of een afdeling, en geen medewerker", EN: "name a person of the household or a unit, and no worker"}
	textUnknownWord    = integraal.Text{NL: "dit staat niet in de lijst", EN: "this is not in the list"}
	textReversedPeriod = integraal.Text{NL: "dit eindigt voor het begint", EN: "this ends before it begins"}
	textDirection      = integraal.Text{NL: "noem een onderwerp samen met de richting, of geen van beide", EN: "name a topic together with its direction, or neither"}
	textEmpty          = integraal.Text{NL: "zeg wie dit zei, wat, en waarover", EN: "say who said this, what, and about what"}
	textUnconfirmed    = integraal.Text{NL: "zeg wie heeft bevestigd dat dit ervan komt", EN: "say who confirmed that it came of it"}
	textNegative       = integraal.Text{NL: "een bedrag kan niet onder nul liggen", EN: "an amount cannot lie below zero"}
)

// upper is a text that begins a sentence.
func upper(t integraal.Text) integraal.Text {
	return integraal.Text{NL: capital(t.NL), EN: capital(t.EN)}
}

func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 || r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}
