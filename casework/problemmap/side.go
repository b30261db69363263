package problemmap

import "github.com/integraal/integraal"

// Side is where who can put a problem right stands to whoever looks at the map.
type Side uint8

// The sides. The zero Side is another party: what its knowledge repairs easily is a
// quick win. What the reader or the household can do is told apart from that.
const (
	OtherParty  Side = iota
	Reader           // whoever looks at the map
	ReaderUnit       // a colleague in the unit of whoever looks at the map
	InHousehold      // a person of the household
)

var sideNames = [...]string{"otherParty", "reader", "readerUnit", "household"}

// String names the side as JSON does.
func (s Side) String() string { return nameOf(sideNames[:], int(s)) }

// MarshalText writes s as [Side.String] does.
func (s Side) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

func (s Side) valid() bool { return int(s) < len(sideNames) }

// sideWords are how it is told who can do something about a problem: with little
// effort, or without a word on the effort.
type sideWords struct{ easily, perhaps integraal.Text }

var wordsOfSides = [...]sideWords{
	OtherParty: {
		easily: integraal.Text{
			NL: "Vraag het aan {by}. Die kan met weinig moeite iets doen aan {problem}",
			EN: "Ask {by}, who can do something about {problem} with little effort",
		},
		perhaps: integraal.Text{NL: "Vraag het aan {by}. Die kan iets doen aan {problem}", EN: "Ask {by}, who can do something about {problem}"},
	},
	Reader: {
		easily: integraal.Text{
			NL: "U kunt zelf met weinig moeite iets doen aan {problem}",
			EN: "You can do something about {problem} yourself with little effort",
		},
		perhaps: integraal.Text{NL: "U kunt zelf iets doen aan {problem}", EN: "You can do something about {problem} yourself"},
	},
	ReaderUnit: {
		easily: integraal.Text{
			NL: "In uw eigen team kan {by} met weinig moeite iets doen aan {problem}",
			EN: "In your own team {by} can do something about {problem} with little effort",
		},
		perhaps: integraal.Text{NL: "In uw eigen team kan {by} iets doen aan {problem}", EN: "In your own team {by} can do something about {problem}"},
	},
	InHousehold: {
		easily: integraal.Text{
			NL: "Uit het huishouden kan {by} zelf met weinig moeite iets doen aan {problem}",
			EN: "In the household {by} can do something about {problem} with little effort",
		},
		perhaps: integraal.Text{NL: "Uit het huishouden kan {by} zelf iets doen aan {problem}", EN: "In the household {by} can do something about {problem}"},
	},
}

// textEffortOpen is what is said of an effort that is not known, by its state.
var textEffortOpen = [...]integraal.Text{
	integraal.Unknown:    {NL: "{win} Hoeveel moeite dat kost, is nog niet gezegd.", EN: "{win} Nobody said yet how much effort that takes."},
	integraal.Contested:  {NL: "{win} Over hoeveel moeite dat kost, verschillen de meningen.", EN: "{win} Accounts differ on how much effort that takes."},
	integraal.NotVisible: {NL: "{win} Hoeveel moeite dat kost, is voor u niet zichtbaar.", EN: "{win} How much effort that takes is not visible to you."},
}

var textUnderway = integraal.Text{NL: "{win} Een stap daarvoor loopt al.", EN: "{win} A step for it runs already."}

// sayRepair is who can do what about a problem, without what it helps further on.
func (m *Map) sayRepair(v int, r *Repair) integraal.Text {
	words := &wordsOfSides[r.Side]
	text := words.perhaps
	if integraal.Is(r.Effort, Small) {
		text = words.easily
	}
	says := text.With(integraal.PutText("by", r.By), integraal.PutText("problem", m.names[v]))
	if r.How.IsZero() {
		says = textWinOnly.With(integraal.PutText("win", says))
	} else {
		says = textWinHow.With(integraal.PutText("win", says), integraal.PutText("how", r.How))
	}
	if open(r.Effort) {
		says = textEffortOpen[r.Effort.State()].With(integraal.PutText("win", says))
	}
	if r.Underway {
		says = textUnderway.With(integraal.PutText("win", says))
	}
	return says
}

// readRepair is what was said of who can put a problem right, whosever it is and
// however much effort it takes.
func (m *Map) readRepair(v int) Said {
	return said(m.problems[v].Repair, func(r Repair) integraal.Text {
		switch {
		case r.By.IsZero() && r.How.IsZero():
			return textSomebody
		case r.By.IsZero():
			return textSomebodyHow.With(integraal.PutText("how", r.How))
		}
		says := m.sayRepair(v, &r)
		if effort, known := r.Effort.Value(); known && effort != Small {
			says = textEffort.With(integraal.PutText("win", says), integraal.PutText("effort", effortTexts[effort]))
		}
		return says
	})
}

var (
	textSomebody    = integraal.Text{NL: "Er is iets aan te doen. Wie dat kan, is niet gezegd.", EN: "Something can be done about it. Nobody said who can."}
	textSomebodyHow = integraal.Text{
		NL: "Er is iets aan te doen: {how}. Wie dat kan, is niet gezegd.",
		EN: "Something can be done about it: {how}. Nobody said who can.",
	}
	textEffort  = integraal.Text{NL: "{win} Dat kost {effort}.", EN: "{win} That takes {effort}."}
	effortTexts = [...]integraal.Text{
		Small:  {NL: "weinig moeite", EN: "little effort"},
		Medium: {NL: "een paar weken of meer mensen", EN: "a few weeks or several people"},
		Large:  {NL: "meer dan een paar weken", EN: "more than a few weeks"},
	}
)
