package participation

import "github.com/integraal/integraal"

// DefaultKind is in what a person fell short, as a suspension of the right names
// it (art. 54 lid 1). The zero kind is not named.
type DefaultKind uint8

// The two limbs of art. 54 lid 1. The first asks that the person is to blame;
// the second does not say so.
const (
	NoDefaultKind        DefaultKind = iota
	DefaultOfData                    // data or papers not given, not in time or not whole, and to blame for it
	DefaultOfCooperation             // otherwise too little cooperation
)

// String names the kind as JSON does.
func (k DefaultKind) String() string {
	return nameOf([]string{"none", "data", "cooperation"}, int(k))
}

// MarshalText writes k as [DefaultKind.String] does.
func (k DefaultKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// RevisionGround is the ground on which bijstand over past time is revised or
// withdrawn (art. 54 lid 3). The zero ground is not named.
type RevisionGround uint8

// The two sentences of art. 54 lid 3: the first obliges, the second allows.
const (
	NoRevisionGround  RevisionGround = iota
	RevisionBreach                   // not reporting led to bijstand that was wrong or too much
	RevisionOtherwise                // bijstand was otherwise wrong or too much
)

// String names the ground as JSON does.
func (r RevisionGround) String() string {
	return nameOf([]string{"none", "breach", "otherwise"}, int(r))
}

// MarshalText writes r as [RevisionGround.String] does.
func (r RevisionGround) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Power is what the law lets or makes the college do on that ground.
func (r RevisionGround) Power() Power {
	switch r {
	case RevisionBreach:
		return Must
	case RevisionOtherwise:
		return May
	}
	return NoPower
}

// The facts of these grounds, as answers name them.
const (
	FactDefaultKind    integraal.Name = "stop.defaultKind"
	FactRevisionGround integraal.Name = "stop.revisionGround"
)

func (a Act) asksDefault() bool  { return a == Opschorten || a == IntrekkenNaOpschorten }
func (a Act) asksRevision() bool { return a == Herzien || a == Intrekken }

// judgeDefault: which limb of art. 54 lid 1. Both allow, and neither obliges.
func judgeDefault(s *stop, g *Gate) {
	g.Question = questionOfDefault
	kind, told, missing := take(s.ID, FactDefaultKind, s.DefaultKind)
	switch {
	case missing != nil:
		g.lacks(missing)
	case !told || kind == NoDefaultKind:
		g.opens(textNoDefaultNamed)
	case kind == DefaultOfData:
		g.State, g.Says = GatePassed, textDefaultOfData
	default:
		g.State, g.Says = GatePassed, textDefaultOfCooperation
	}
}

// judgeRevision: the first sentence of art. 54 lid 3 obliges and asks a breach
// by the person; the second allows.
func judgeRevision(s *stop, g *Gate) {
	g.Question = questionOfRevision
	ground, told, missing := take(s.ID, FactRevisionGround, s.RevisionGround)
	switch {
	case missing != nil:
		g.lacks(missing)
	case !told || ground == NoRevisionGround:
		g.opens(textNoRevisionNamed)
	case ground == RevisionBreach && s.erredAnother():
		g.blocks(textNoBreachToRevise)
	case ground == RevisionBreach:
		g.State, g.Says = GatePassed, textMustRevise
	default:
		g.State, g.Says = GatePassed, textMayRevise
	}
}

// noBlameAsked reports whether the act rests on the limb of art. 54 lid 1 that
// asks no blame.
func (s *stop) noBlameAsked() bool {
	kind, known := s.DefaultKind.Value()
	return s.act.asksDefault() && known && kind == DefaultOfCooperation
}

var (
	questionOfDefault = integraal.Text{
		NL: "Waarin schoot het tekort: ontbreken er gegevens of papieren, of is er op een andere manier te weinig meegewerkt? Alleen bij het eerste vraagt de wet een verwijt.",
		EN: "What fell short: are data or papers missing, or was there too little cooperation in another way? Only for the first does the law ask blame.",
	}
	questionOfRevision = integraal.Text{
		NL: "Waarop rust dit? Moet de gemeente het, omdat niet melden tot te veel bijstand leidde? Of mag zij het, omdat er op een andere manier te veel is betaald?",
		EN: "On what does this rest? Must the municipality, because not reporting led to too much bijstand? Or may it, because too much was paid in another way?",
	}
	textNoDefaultNamed = integraal.Text{
		NL: "Er is nog niet gezegd waarin het tekortschoot.",
		EN: "It has not been said yet what fell short.",
	}
	textDefaultOfData = integraal.Text{
		NL: "Het gaat om gegevens of papieren. Dan mag de gemeente opschorten als dat de cliënt te verwijten valt; het hoeft niet.",
		EN: "It is about data or papers. Then the municipality may suspend where the client is to blame for that; it need not.",
	}
	textDefaultOfCooperation = integraal.Text{
		NL: "Het gaat om te weinig meewerken op een andere manier. Dan mag de gemeente opschorten; het hoeft niet. Ontbreken er gegevens of papieren, dan is dit niet de grond.",
		EN: "It is about too little cooperation in another way. Then the municipality may suspend; it need not. Where data or papers are missing, this is not the ground.",
	}
	textBlameNotInText = integraal.Text{
		NL: "Bij te weinig meewerken op een andere manier noemt de wet geen verwijt. Waarom het niet lukte, telt mee bij de afweging.",
		EN: "For too little cooperation in another way the law names no blame. Why it did not work out counts in the weighing.",
	}
	textNoRevisionNamed = integraal.Text{
		NL: "Er is nog niet gezegd waarop dit rust.",
		EN: "It has not been said yet on what this rests.",
	}
	textNoBreachToRevise = integraal.Text{
		NL: "Deze grond vraagt dat de cliënt iets niet of niet goed heeft gemeld. Mogelijk ligt de fout bij een ander. Dan moet de gemeente dit niet op deze grond; hooguit mag zij het.",
		EN: "This ground asks that the client did not report something, or not properly. The error may lie with another. Then the municipality is not obliged on this ground; at most it may.",
	}
	textMustRevise = integraal.Text{
		NL: "Op deze grond moet de gemeente dit. Of zij terugvordert, is een ander besluit met eigen regels.",
		EN: "On this ground the municipality must do this. Whether it recovers is another decision with rules of its own.",
	}
	textMayRevise = integraal.Text{
		NL: "Op deze grond mag de gemeente dit; het hoeft niet.",
		EN: "On this ground the municipality may do this; it need not.",
	}
)
