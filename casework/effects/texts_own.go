package effects

import (
	"slices"

	"github.com/integraal/integraal"
)

// to is what is said, to the person themselves where it is about them and they read
// it.
func (v *view) to(about []string, says integraal.Text) integraal.Text {
	if v.in.Reader == "" || len(about) > 0 && !slices.Contains(about, v.in.Reader) {
		return says
	}
	if own, there := ownTexts[says]; there {
		return own
	}
	return says
}

// ownTexts are what is said of the client as it is said to them.
var ownTexts = map[integraal.Text]integraal.Text{
	textHalf: {
		NL: "Bij deze beslissing was al bekend dat nog iemand u hielp: {party}. Vooraf is niet gevraagd wat daar bekend was. Het ging om: {what}.",
		EN: "When this was decided it was known that somebody else helped you too: {party}. They were not asked first. It was about: {what}.",
	},
	textHalfNotAsked: {
		NL: "Bij deze beslissing was al bekend dat nog iemand u hielp: {party}. Aan u is niet gevraagd of overleg mocht. Het ging om: {what}.",
		EN: "When this was decided it was known that somebody else helped you too: {party}. You were not asked whether they could be consulted. It was about: {what}.",
	},
	textHalfNext: {
		NL: "U mag vragen om alsnog naast elkaar te leggen wat bekend is, ook bij {party}, en te kijken of de beslissing dan anders wordt.",
		EN: "You may ask to put what is known side by side after all, also what {party} can tell, and to see whether the decision changes then.",
	},
	textHalfAskConsent: {
		NL: "U mag alsnog zeggen of overleg mag met: {party}. Nee zeggen mag ook.",
		EN: "You may still say whether {party} may be consulted. You may also say no.",
	},
	textHalfRefused: {
		NL: "U wilde geen overleg met: {party}. Daarom is daar niets gevraagd. Het ging om: {what}.",
		EN: "You did not want {party} to be consulted. That is why they were not asked. It was about: {what}.",
	},
	textLeftNext: {
		NL: "U mag vragen wie hier iets aan doet, en wanneer.",
		EN: "You may ask who does something about it, and when.",
	},
	textLeftAsk: {
		NL: "Wilt u dat hier iets aan gedaan wordt? U mag ook nee zeggen.",
		EN: "Do you want something done about it? You may also say no.",
	},
	textLeftNotWanted: {
		NL: "U wilde hier geen hulp bij: {what}. U mag daar altijd op terugkomen.",
		EN: "You wanted no help with this: {what}. You can always change your mind.",
	},
	textCouples[Opposed].is: {
		NL: "Deze twee dingen trekken u twee kanten op: {one}, en {two}.", EN: "These two things pull you two ways: {one}, and {two}.",
	},
	textCouples[Opposed].next: {
		NL: "U mag vragen dit eerst samen te bespreken, voordat een van beide een verplichting wordt.",
		EN: "You may ask to talk about this together first, before either becomes an obligation.",
	},
	textCouples[DoneTwice].is: {
		NL: "Deze hulp krijgt u dubbel: {one}, en {two}. U moet er twee keer tijd voor maken.",
		EN: "You are given this help twice: {one}, and {two}. You have to make time for it twice.",
	},
	textCouples[DoneTwice].next: {
		NL: "U mag zeggen met wie u hiermee verder wilt.", EN: "You may say with whom you want to go on with this.",
	},
	textAskMeant: {
		NL: "Wat dit voor u betekende, staat hier nog niet. U mag het vertellen. Het hoeft niet.",
		EN: "What this meant for you is not here yet. You may tell it. You need not.",
	},
	textAskMeantPartly: {
		NL: "Wat dit voor u betekende, staat hier nog niet. U mag het vertellen. Het hoeft niet.",
		EN: "What this meant for you is not here yet. You may tell it. You need not.",
	},
	textInterest: {
		NL: "U mag de gemeente vragen te beslissen over wettelijke rente over wat te laat is betaald. Die is er niet als de rente minder dan € 10 is, en niet voor zover het kwam door onjuiste gegevens van u.",
		EN: "You may ask the municipality to decide on statutory interest on what was paid late. There is none if it comes to less than €10, nor as far as it came of wrong information by you.",
	},
	textArrangement: {
		NL: "Vraag om een regeling, en om te wachten met verdere stappen. Leg uit hoe de achterstand is ontstaan, als u dat wilt.",
		EN: "Ask for an arrangement, and to wait with further steps. Explain how the arrears came about, if you want to.",
	},
	textHelp: {
		NL: "Zeg wat u nu zou helpen. Hulp onder de Wmo is een mogelijkheid, geen plicht.",
		EN: "Say what would help you now. Support under the Wmo is possible and no duty.",
	},
}
