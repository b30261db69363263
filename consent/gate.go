package consent

import "slices"

// GateFacts are all the facts on which a decision may rest, beside the request
// itself: the only ones whose change may change what a viewer is shown without
// the viewer seeing the fact. With the request come the viewer's caseload, the
// ages that change a right (12, 16 and 18), and of the datum who said it, whether
// the client's own account differs and until when it may be kept.
//
// The signals of safety, of urgency and of a suspicion enter here and nowhere
// else: as [Weighing], what someone recorded when they weighed secrecy against
// safety; as [Order], a supervision order; as [Demand], a request that a law
// obliges to answer; as [ArrearsSignal], a landlord's own effort; and as
// SecretAddress.
type GateFacts struct {
	Protocol        *Protocol
	Consents        []Record
	Notices         []Notice
	Objections      []Objection
	InterestOpposes []string // persons whose interest opposes access by who speaks for them
	SecretAddress   []string // persons whose address nobody but they may see
	Weighings       []Weighing
	Demands         []Demand
	Orders          []Order
	Arrears         []ArrearsSignal
}

// Gate decides requests on one set of facts. It is immutable and safe for
// concurrent use.
type Gate struct {
	protocol *Protocol
	rules    *index
	files    map[string]*file // by the person whom they are about
	opposes  []string
	secret   []string
}

// file is what is on record about sharing the data of one person.
type file struct {
	consents   []filed
	notices    []Notice
	objections []Objection
	weighings  []Weighing
	demands    []Demand
	orders     []Order
	arrears    []ArrearsSignal
}

var emptyFile file

func (g *Gate) fileOf(id string) *file {
	if g != nil {
		if f := g.files[id]; f != nil {
			return f
		}
	}
	return &emptyFile
}

// NewGate is the gate over the facts, with the rules of this release. It keeps
// nothing that the caller can still change.
func NewGate(facts GateFacts) *Gate {
	g := &Gate{
		rules:    inForce,
		protocol: facts.Protocol.clone(),
		files:    make(map[string]*file),
		opposes:  slices.Clone(facts.InterestOpposes),
		secret:   slices.Clone(facts.SecretAddress),
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
		o.Recipients, o.Purposes = slices.Clone(o.Recipients), slices.Clone(o.Purposes)
		f := open(o.About)
		f.objections = append(f.objections, o)
	}
	fileRoutes(&facts, open)
	return g
}

// fileRoutes files what opens a road that asks no consent.
func fileRoutes(facts *GateFacts, open func(id string) *file) {
	for _, w := range facts.Weighings {
		w.Recipients = slices.Clone(w.Recipients)
		for _, about := range w.About {
			f := open(about)
			f.weighings = append(f.weighings, w)
		}
	}
	for _, x := range facts.Demands {
		for _, about := range x.About {
			f := open(about)
			f.demands = append(f.demands, x)
		}
	}
	for _, o := range facts.Orders {
		for _, about := range o.About {
			f := open(about)
			f.orders = append(f.orders, o)
		}
	}
	for _, a := range facts.Arrears {
		f := open(a.About)
		f.arrears = append(f.arrears, a)
	}
}
