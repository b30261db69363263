package consent

import (
	"slices"
	"time"

	"github.com/integraal/integraal"
)

// part is the question that a rule answers.
type part uint8

const (
	sameTask part = iota // may who carries out this task know it
	release              // may the source let it go
	ground               // has the recipient a ground of its own
	parts
)

// Rule is one line of the law on sharing, as data. What a rule does not name
// it does not allow.
type Rule struct {
	ID        string
	By        []integraal.Citation
	Kind      Kind // the consent that it asks; none when the law asks none
	Explicit  bool // the consent must be explicit
	Written   bool // the consent must be in writing
	Contested bool // how the law is read here is disputed or our reading; shown with every answer
	Checks    bool // the releasing side must check that the recipient is authorised

	part       part
	from       []Regime
	to         Regime
	relations  []Relation
	categories Categories
	never      Categories // categories that this road never carries
	valid      integraal.Period
}

func (r *Rule) covers(rel Relation, day integraal.Date) bool {
	return r.valid.Contains(day) && slices.Contains(r.relations, rel)
}

var (
	sinceWmo2015 = integraal.From(integraal.On(2015, time.January, 1))
	sinceWgs2021 = integraal.From(integraal.On(2021, time.January, 1))
	since2022    = integraal.From(integraal.On(2022, time.January, 1))

	client    = []Relation{Client}
	couple    = []Relation{Client, Partner}
	child     = []Relation{DependentChild}
	others    = []Relation{Partner, DependentChild, HousemateOf}
	household = []Relation{Client, Partner, DependentChild, HousemateOf}

	everything = AllCategories()
	health     = These(Health)
	notHealth  = everything &^ health
	neverToPw  = These(Health, Irregularity)
)

// builtInRules are the rules of this release, by the law that sets them.
var builtInRules = []Rule{
	// The same task: who carries it out may know what it needs.
	{
		ID: "same-wmo-client", part: sameTask, from: []Regime{Wmo}, to: Wmo,
		relations: client, categories: everything,
		By: []integraal.Citation{wmo511lid1}, valid: sinceWmo2015,
	},
	{
		// A child's school comes up in the parent's investigation as a part of her
		// circumstances; lid 1 speaks of the help that children give. It names
		// health of the client alone, so that of a child is left out.
		ID: "same-wmo-child", part: sameTask, from: []Regime{Wmo}, to: Wmo,
		relations: child, categories: These(Composition, School, Relations), Contested: true,
		By: []integraal.Citation{wmo511lid1}, valid: sinceWmo2015,
	},
	{
		ID: "same-wmo-partner", part: sameTask, from: []Regime{Wmo}, to: Wmo,
		relations: []Relation{Partner}, categories: These(Composition),
		By: []integraal.Citation{wmo511lid1}, valid: sinceWmo2015,
	},
	{
		ID: "same-pw-couple", part: sameTask, from: []Regime{Pw}, to: Pw,
		relations: couple, categories: notHealth,
		By: []integraal.Citation{pw53alid1, pw53alid6, pw65lid1}, valid: sinceWmo2015,
	},
	{
		// For the way to work of who receives bijstand, because of illness.
		ID: "same-pw-health", part: sameTask, from: []Regime{Pw}, to: Pw,
		relations: couple, categories: health,
		By: []integraal.Citation{pw53alid1, uavg30lid1b}, valid: sinceWmo2015,
	},
	{
		ID: "same-pw-child", part: sameTask, from: []Regime{Pw}, to: Pw,
		relations: child, categories: These(Composition),
		By: []integraal.Citation{pw53alid1, pw53alid2, pw65lid1}, valid: sinceWmo2015,
	},
	{
		ID: "same-pw-housemate", part: sameTask, from: []Regime{Pw}, to: Pw,
		relations: []Relation{HousemateOf}, categories: These(Housemate),
		By: []integraal.Citation{pw19a, pw22a, pw53alid2}, valid: sinceWmo2015,
	},
	{
		ID: "same-wgs-client", part: sameTask, from: []Regime{Wgs}, to: Wgs,
		relations: client, categories: everything,
		By: []integraal.Citation{wgs8a}, valid: sinceWgs2021,
	},
	{
		ID: "same-wgs-family", part: sameTask, from: []Regime{Wgs}, to: Wgs,
		relations: []Relation{Partner, DependentChild}, categories: These(Composition),
		By: []integraal.Citation{wgs8a}, valid: sinceWgs2021,
	},

	// Toward the Wmo: explicit consent. Lid 4 names health of the client alone.
	{
		ID: "ground-wmo-5.1.1-4-client", part: ground, from: []Regime{Pw, Wgs, Jeugd}, to: Wmo,
		relations: client, categories: everything, Kind: StatutoryCondition, Explicit: true,
		By: []integraal.Citation{wmo511lid4}, valid: sinceWmo2015,
	},
	{
		ID: "ground-wmo-5.1.1-4-others", part: ground, from: []Regime{Pw, Wgs, Jeugd}, to: Wmo,
		relations: others, categories: everything, never: health, Kind: StatutoryCondition, Explicit: true,
		By: []integraal.Citation{wmo511lid4}, valid: sinceWmo2015,
	},
	{
		ID: "release-pw-65-2b", part: release, from: []Regime{Pw}, to: Wmo,
		relations: household, categories: everything, Kind: WrittenNoObjection, Written: true,
		Checks: true, By: []integraal.Citation{pw65lid2b}, valid: sinceWmo2015,
	},
	{
		// Awb 2:5 binds debt help to secrecy and names no consent; the consent that
		// the Wmo asks for is read as lifting it.
		ID: "release-wgs-awb-2:5", part: release, from: []Regime{Wgs}, to: Wmo,
		relations: household, categories: everything, Kind: StatutoryCondition, Explicit: true,
		Contested: true, By: []integraal.Citation{awb25lid1}, valid: sinceWgs2021,
	},
	{
		ID: "release-jw-7.3.11", part: release, from: []Regime{Jeugd}, to: Wmo,
		relations: household, categories: everything, Kind: SecrecyWaiver,
		By: []integraal.Citation{jw7311lid1}, valid: sinceWmo2015,
	},

	// Toward debt help: necessity, no consent; ground and release in one, for
	// data of the resident. What someone knows of a report that was not made
	// never goes this way: only the fact of a suspicion crosses, by the role that
	// is designated for it.
	{
		ID: "ground-wgs-8d", part: ground, from: []Regime{Pw, Wmo, Jeugd}, to: Wgs,
		relations: client, categories: everything, never: These(Irregularity),
		By: []integraal.Citation{wgs8d, wgs8a}, valid: sinceWgs2021,
	},
	{
		ID: "release-wgs-8d", part: release, from: []Regime{Pw, Wmo}, to: Wgs,
		relations: client, categories: everything, never: These(Irregularity),
		By: []integraal.Citation{wgs8d}, valid: sinceWgs2021,
	},
	{
		// 8d speaks of what the college obtained; Jeugdwet 7.3.11 keeps the file of
		// a youth helper closed without consent, save where a law obliges.
		ID: "release-wgs-8d-jeugd", part: release, from: []Regime{Jeugd}, to: Wgs,
		relations: client, categories: everything, never: These(Irregularity), Contested: true,
		By: []integraal.Citation{wgs8d, jw7311lid1}, valid: sinceWgs2021,
	},

	// Toward the Participatiewet: no general bridge. What the person releases
	// can serve to tailor duties; never health, never to check or punish.
	{
		ID: "ground-pw-18-1", part: ground, from: []Regime{Wmo}, to: Pw,
		relations: couple, categories: everything, never: neverToPw,
		Contested: true, By: []integraal.Citation{pw18lid1, pw9lid2}, valid: sinceWmo2015,
	},
	{
		// The article asks consent; that it be explicit follows here from the
		// dependence of who receives bijstand.
		ID: "release-wmo-5.3.3", part: release, from: []Regime{Wmo}, to: Pw,
		relations: household, categories: everything, never: neverToPw,
		Kind: StatutoryCondition, Explicit: true,
		By: []integraal.Citation{wmo533lid1}, valid: sinceWmo2015,
	},
	{
		// 67a names no special category of data, so that health stays behind.
		ID: "ground-pw-67a", part: ground, from: []Regime{Inburgering}, to: Pw,
		relations: couple, categories: everything, never: neverToPw,
		By: []integraal.Citation{pw67a}, valid: since2022,
	},
	{
		ID: "release-pw-67a", part: release, from: []Regime{Inburgering}, to: Pw,
		relations: couple, categories: everything, never: neverToPw,
		By: []integraal.Citation{pw67a}, valid: since2022,
	},
}

// pack indexes rules by what a request is about, so that a decision costs no
// more when more rules exist that do not concern it.
type pack struct {
	index [parts][regimes][regimes][]*Rule
}

func newPack(rules []Rule) *pack {
	p := &pack{}
	for i := range rules {
		r := &rules[i]
		for _, from := range r.from {
			p.index[r.part][from][r.to] = append(p.index[r.part][from][r.to], r)
		}
	}
	return p
}

// find is the rule of a part that covers the request, and whether some rule
// covers it but never carries this category. No two rules cover the same
// request, so that their order does not matter.
func (p *pack) find(of part, r *Request, to Regime) (found *Rule, never bool) {
	for _, rule := range p.index[of][r.Datum.Source][to] {
		if !rule.covers(r.Subject.Relation, r.Day) {
			continue
		}
		if rule.never.Has(r.Datum.Category) {
			never = true
			continue
		}
		if rule.categories.Has(r.Datum.Category) {
			return rule, false
		}
	}
	return nil, never
}

var builtInPack = newPack(builtInRules)
