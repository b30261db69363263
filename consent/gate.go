package consent

import "slices"

// GateFacts are all the facts on which a decision may rest, beside the request
// itself: the only ones whose change may change what a viewer is shown without
// the viewer seeing the fact. The viewer's caseload and the ages that change a
// right (12, 16 and 18) come with the request.
type GateFacts struct {
	Protocol        *Protocol
	Consents        []Record
	Notices         []Notice
	Objections      []Objection
	InterestOpposes []string // persons whose interest opposes access by who speaks for them
}

// Gate decides requests on one set of facts. It is immutable and safe for
// concurrent use.
type Gate struct {
	protocol *Protocol
	files    map[string]*file // by the person whom they are about
	opposes  []string
}

// file is what is on record about sharing the data of one person.
type file struct {
	consents   []filed
	notices    []Notice
	objections []Objection
}

var emptyFile file

func (g *Gate) fileOf(id string) *file {
	if f := g.files[id]; f != nil {
		return f
	}
	return &emptyFile
}

// NewGate is the gate over the facts, with the rules of this release. It keeps
// nothing that the caller can still change.
func NewGate(facts GateFacts) *Gate {
	g := &Gate{
		protocol: facts.Protocol.clone(),
		files:    make(map[string]*file),
		opposes:  slices.Clone(facts.InterestOpposes),
	}
	open := func(id string) *file {
		if g.files[id] == nil {
			g.files[id] = &file{}
		}
		return g.files[id]
	}
	for _, r := range facts.Consents {
		f := open(r.About)
		f.consents = append(f.consents, fileAway(r))
	}
	for _, n := range facts.Notices {
		n.Recipients = slices.Clone(n.Recipients)
		for _, about := range n.About {
			f := open(about)
			f.notices = append(f.notices, n)
		}
	}
	for _, o := range facts.Objections {
		o.Recipients = slices.Clone(o.Recipients)
		f := open(o.About)
		f.objections = append(f.objections, o)
	}
	return g
}
