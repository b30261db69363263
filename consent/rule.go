package consent

import "github.com/integraal/integraal"

// part is the question that a rule answers.
type part uint8

const (
	sameTask part = iota // may who carries out this task know it
	release              // may the source let it go
	ground               // has the recipient a ground of its own
	duty                 // does a law oblige the source to give it
	safety               // may it be given for someone's safety
	parts
)

// Rule is one line of the law on sharing, as data. What a rule does not name
// it does not allow.
type Rule struct {
	ID         string
	Pack       string // the pack that it is in
	Version    string // and its version
	By         []integraal.Citation
	Kind       Kind // the consent that it asks; none when the law asks none
	Explicit   bool // the consent must be explicit
	Written    bool // the consent must be in writing
	Contested  bool // how the law is read here is disputed or our reading; shown with every answer
	Unverified bool // a provision behind it was not read in its own text; shown with every answer
	Checks     bool // the releasing side must check that the recipient is authorised

	part       part
	from, to   []Regime
	relations  []Relation
	categories Categories
	never      Categories // categories that this road never carries
	fact       string     // the only fact that it carries; empty carries all
	criminal   bool       // it carries data of a criminal nature
	special    bool       // it carries special categories other than health
	fourFlows  bool       // it carries each of the four flows to its own purpose alone
	needs      condition
	ground     SafetyGround // the weighing that a safety rule asks
	valid      integraal.Period

	form  []byte // the rule, its pack and version as they are digested in a log
	cites []byte // and its provisions
}

// condition is what must be on file before a rule that asks no consent opens.
type condition uint8

const (
	nothingMore condition = iota
	aDemand
	anOrder
	anOrderedDemand
	anArrearsSignal
	theirOwnWord // told by the person or the client
)

// covers reports whether the rule holds on the day and for the fact. That it is
// for this person, from this service and for this task, its cell says.
func (r *Rule) covers(q *Request) bool {
	return r.valid.Contains(q.Day) && (r.fact == "" || r.fact == q.Datum.Fact)
}

// closedTo reports whether the road never carries the datum. What is special
// stays behind wherever health does.
func (r *Rule) closedTo(d *Datum) bool {
	return r.never.Has(d.Category) || d.Special && r.never.Has(Health)
}

// index holds rules by what a request is about, so that a decision costs no
// more when more rules exist that do not concern it.
type index struct {
	cells [regimes][regimes][relations]cell
}

// cell are the rules between a service and a task, for one relation to the client.
type cell [parts][]*Rule

func (x *index) between(from, to Regime, of Relation) *cell { return &x.cells[from][to][of] }

// newIndex indexes the rules of the packs that are in force. What is announced
// is in no cell: no decision can meet it.
func newIndex(packs []pack) *index {
	x := &index{}
	for i := range packs {
		if packs[i].Status != InForce {
			continue
		}
		for _, r := range packs[i].rules {
			r.Pack, r.Version = packs[i].ID, packs[i].Version
			x.add(&r)
		}
	}
	return x
}

func (x *index) add(r *Rule) {
	r.form, r.cites = r.written()
	for _, from := range r.from {
		for _, to := range r.to {
			for _, rel := range r.relations {
				c := x.between(from, to, rel)
				c[r.part] = append(c[r.part], r)
			}
		}
	}
}

// find is the rule of a part that covers the request, and whether some rule
// covers it but never carries this category. No two rules cover the same
// request, so that their order does not matter.
func (c *cell) find(of part, r *Request) (found *Rule, never bool) {
	for _, rule := range c[of] {
		if !rule.covers(r) {
			continue
		}
		if rule.closedTo(&r.Datum) {
			never = true
			continue
		}
		if rule.categories.Has(r.Datum.Category) {
			return rule, false
		}
	}
	return nil, never
}

// narrow is a rule of the part that holds for the request but not for this
// category, where how far it goes is a doubtful reading. That it does not reach
// health is none: of health the laws speak themselves.
func (c *cell) narrow(of part, r *Request) *Rule {
	for _, rule := range c[of] {
		if !r.Datum.Category.Special() && rule.covers(r) && (rule.Contested || rule.Unverified) {
			return rule
		}
	}
	return nil
}
