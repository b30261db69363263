package intake

import "github.com/integraal/integraal"

// Method is how a conversation was held: a method of the register by its code,
// or another one by its name.
type Method struct {
	Code MethodCode
	Name string // of a method that is not in the register, as the municipality calls it
}

// MethodCode is the code of a method in the register.
type MethodCode string

// The methods of the register.
const (
	MethodWmoInquiry  MethodCode = "wmo-onderzoek"
	MethodPositive    MethodCode = "positieve-gezondheid"
	MethodZRM         MethodCode = "zrm-2017"
	MethodReverseTest MethodCode = "omgekeerde-toets"
	MethodDoorbraak   MethodCode = "doorbraakmethode"
)

// MethodEntry is what is known of a method. The library holds names and none of
// the texts of a method, which are its owner's.
type MethodEntry struct {
	Code       MethodCode
	Label      integraal.Text
	What       integraal.Text // what it is, and what it is not
	Source     string
	Law        integraal.Citation   // where a law describes it
	Confidence integraal.Confidence // how well its source was read
}

// Methods are the methods of the register. Which one is used is the
// municipality's choice; none is better than another here.
func Methods() []MethodEntry { return append([]MethodEntry(nil), methods...) }

var methods = []MethodEntry{
	{
		MethodWmoInquiry, integraal.Text{NL: "het onderzoek van de Wmo", EN: "the inquiry of the Wmo"},
		integraal.Text{
			NL: "Het gesprek na een melding, samen met de cliënt: wat nodig is, wat de cliënt zelf kan en wil, en wie kan helpen.",
			EN: "The conversation after a report, together with the client: what is needed, what the client can and wants to do, and who can help.",
		},
		"Wmo 2015 art. 2.3.2 lid 4", wmoInquiry, integraal.Certain,
	},
	{
		MethodPositive, integraal.Text{NL: "Positieve gezondheid", EN: "Positive health"},
		integraal.Text{
			NL: "Een gespreksinstrument met zes onderwerpen. Het is geen norm.",
			EN: "A tool for a conversation with six subjects. It is no norm.",
		},
		"iPH (Institute for Positive Health)", integraal.Citation{}, integraal.Probable,
	},
	{
		MethodZRM, integraal.Text{NL: "Zelfredzaamheid-Matrix 2017", EN: "Self-sufficiency matrix 2017"},
		integraal.Text{
			NL: "Een lijst met dertien onderwerpen, voor wie ermee is opgeleid. Leg niet meer onderwerpen vast dan nodig is voor de vraag. De punten van deze lijst komen niet in deze intake.",
			EN: "A list of thirteen subjects, for who was trained in it. Record no more subjects than the question needs. The points of this list have no place in this intake.",
		},
		"GGD Amsterdam; on recording more than needed: AP, Nijmegen and Zaanstad, 2018", integraal.Citation{}, integraal.Probable,
	},
	{
		MethodReverseTest, integraal.Text{NL: "Omgekeerde Toets", EN: "Reverse test (Omgekeerde Toets)"},
		integraal.Text{
			NL: "Begint met het effect dat nodig is, en kijkt daarna naar de bedoeling van de wetten.",
			EN: "Begins with the effect that is needed, and then looks at what the laws are for.",
		},
		"Stimulansz", integraal.Citation{}, integraal.Unverified,
	},
	{
		MethodDoorbraak, integraal.Text{NL: "Doorbraakmethode", EN: "Breakthrough method (Doorbraakmethode)"},
		integraal.Text{
			NL: "Een methode voor huishoudens waar de gewone weg vastloopt.",
			EN: "A method for households for which the ordinary way got stuck.",
		},
		"Instituut voor Publieke Waarden", integraal.Citation{}, integraal.Unverified,
	},
}

// Entry is the method in the register. ok is false for one with a name of its
// own.
func (m Method) Entry() (entry MethodEntry, ok bool) {
	for i := range methods {
		if m.Code != "" && methods[i].Code == m.Code {
			return methods[i], true
		}
	}
	return MethodEntry{}, false
}

// Text is the method for a reader.
func (m Method) Text() integraal.Text {
	if entry, ok := m.Entry(); ok {
		return entry.Label
	}
	return integraal.Same(m.Name)
}
