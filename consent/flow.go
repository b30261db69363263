package consent

import "github.com/integraal/integraal"

// Flow is one of the four purposes for which a college handles data on the
// Jeugdwet (art. 7.4.0 lid 1). What was obtained for one is not used for another:
// the article names each by itself, and guidance reads them as apart. That
// reading is told with a no that rests on it.
type Flow uint8

// The flows. What was not said to be of another is of [Toeleiding], the file of
// the help itself.
const (
	NoFlow      Flow = iota
	Toeleiding       // finding, advising on and deploying youth help (onder a)
	Bescherming      // a request to the child protection board, and measures (onder b)
	Bekostiging      // paying for it (onder c)
	Controle         // checks and inquiries into fraud (onder d)
	flows
)

var flowNames = [...]string{"none", "toeleiding", "bescherming", "bekostiging", "controle"}

// String names the flow as files do.
func (f Flow) String() string { return nameOf(flowNames[:], int(f)) }

// MarshalText writes f as [Flow.String] does.
func (f Flow) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what [Flow.MarshalText] writes.
func (f *Flow) UnmarshalText(b []byte) error {
	i, err := indexOf(flowNames[:], b)
	*f = Flow(i)
	return err
}

// takes reports whether the purpose may use what is of the flow. A purpose that
// checks takes none but that of checks.
func (p *Purpose) takes(f Flow) bool {
	if f == NoFlow {
		f = Toeleiding
	}
	if p.Enforces {
		return p.Flow == Controle && f == Controle
	}
	return p.Flow == f || p.Flow == NoFlow && f == Toeleiding
}

// ruleFourFlows is the reading on which a no across flows rests.
var ruleFourFlows = Rule{ID: "four-flows", By: []integraal.Citation{jw740lid1}, Contested: true}
