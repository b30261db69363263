package casework

import (
	"strconv"

	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// gate draws what the gate reads: consents, notices and objections.
func (g *generator) gate(p *Parts) {
	for i := range g.times("consents", 3) {
		p.Consents = append(p.Consents, g.consent("c"+strconv.Itoa(i)))
	}
	for range g.times("notices", 3) {
		p.Notices = append(p.Notices, consent.Notice{
			Told: g.person("told"), About: some(g, "about", g.persons), Recipients: append(g.listeners(), "L"),
			On: g.day.AddDays(-g.times("on", 500)),
		})
	}
	for range g.times("objections", 1) {
		o := consent.Objection{
			About: g.person("about"), Recipients: g.listeners(), Categories: g.categories("objection"),
			Purposes: some(g, "purposes", []string{"wmo-2.3.2", "vt"}), On: g.day.AddDays(-g.times("on", 100)),
		}
		if g.yes("weighed") {
			o.Weighed = g.after("weighed", o.On)
		}
		p.Objections = append(p.Objections, o)
	}
	g.routes(p)
}

// routes draws what opens a road that asks no consent, for some viewer.
func (g *generator) routes(p *Parts) {
	who := func(label string) string {
		return rapid.SampledFrom([]string{"W", "K", "G", "T", "veilig-thuis", "wijkteam Noord"}).Draw(g.t, label)
	}
	for i := range g.times("weighings", 2) {
		w := consent.Weighing{
			ID: "w" + strconv.Itoa(i), About: g.somebody("about"), Recipients: []string{who("recipient")},
			Categories: g.categories("weighed") | consent.These(consent.Relations), By: "W", On: g.day.AddDays(-g.times("on", 20)),
			Ground: rapid.SampledFrom([]consent.SafetyGround{
				consent.DomesticViolence, consent.DomesticViolence, consent.DutyConflict, consent.UrgentAccess, consent.ChildSupervision,
			}).Draw(g.t, "ground"),
			Met: consent.Conditions(rapid.SampledFrom([]uint8{0, 7, 31, 31}).Draw(g.t, "met")), TellLater: g.yes("later"),
		}
		if g.yes("ends") {
			w.Until = g.after("until", w.On)
		}
		p.Weighings = append(p.Weighings, w)
	}
	for range g.times("demands", 1) {
		x := consent.Demand{
			By: who("by"), About: g.somebody("about"), Categories: g.categories("demanded") | consent.These(consent.Housing),
			On: g.day.AddDays(-g.times("on", 20)),
		}
		if g.yes("ends") {
			x.Until = g.after("until", x.On)
		}
		p.Demands = append(p.Demands, x)
	}
	for range g.times("orders", 1) {
		o := consent.Order{About: g.somebody("about"), Institution: who("institution")}
		o.Valid = integraal.From(g.day.AddDays(-g.times("on", 200)))
		if g.yes("ends") {
			o.Valid.Until = g.after("until", g.day)
		}
		p.Orders = append(p.Orders, o)
	}
	for range g.times("arrears", 1) {
		p.Arrears = append(p.Arrears, consent.ArrearsSignal{
			About: g.person("about"), On: g.day.AddDays(-g.times("on", 20)), OwnEffort: g.yes("effort"),
		})
	}
}

// somebody is one person of the case, and maybe others.
func (g *generator) somebody(label string) []string {
	one := g.person(label)
	for _, other := range some(g, label, g.persons) {
		if other != one {
			return []string{one, other}
		}
	}
	return []string{one}
}

func (g *generator) categories(label string) consent.Categories {
	return consent.These(some(g, label, consent.AllCategories().List())...)
}

func (g *generator) consent(id string) consent.Record {
	r := consent.Record{
		ID: id, About: g.person("about"), Explicit: g.yes("explicit"), Notice: g.maybe("1"), Asked: g.before("asked"),
		Kinds: some(g, "kinds", []consent.Kind{consent.StatutoryCondition, consent.WrittenNoObjection, consent.SecrecyWaiver}),
		Form:  rapid.SampledFrom([]consent.Form{consent.NoForm, consent.Oral, consent.Written}).Draw(g.t, "form"),
		Scope: consent.Scope{
			Categories: g.categories("categories"), Facts: some(g, "facts", []string{consent.FactContact, string(BareRent), string(Born), string(Toetsingsinkomen), string(DebtTotal)}), From: some(g, "from", consent.Regimes()),
			Recipients: some(g, "recipients", []string{"W", "K", "G", "wijkteam Noord"}),
			Purposes:   some(g, "purposes", []string{"wmo-2.3.2", "pw-execution", "wgs"}),
			Actions:    some(g, "actions", []consent.Action{consent.View, consent.Discuss}),
		},
	}
	if r.Notice != "" && g.yes("explained") {
		r.Explained, r.ExplainedBy, r.AskedBy = g.before("explanation"), g.maybe("W"), g.maybe("K")
	}
	r.Giver = rapid.SampledFrom([]string{r.About, "P1"}).Draw(g.t, "giver")
	r.Answer = rapid.SampledFrom([]consent.Answer{consent.NotAnswered, consent.Given, consent.Given, consent.Refused}).Draw(g.t, "answer")
	if r.Answer == consent.NotAnswered {
		return r
	}
	r.On = g.day.AddDays(-g.times("answered", 300))
	if g.yes("ends") {
		r.Until = g.after("until", r.On)
	}
	if r.Answer == consent.Given && g.yes("withdrawn") {
		r.Withdrawn = g.after("withdrawn", r.On)
	}
	if r.Answer == consent.Given && g.yes("replaced") {
		r.Replaced, r.ReplacedBy = g.after("replaced", r.On), "c9"
	}
	return r
}

// protocol draws a protocol like that of the bundled case, in which a purpose
// may miss some of what it needs.
func (g *generator) protocol() consent.Protocol {
	p := consent.Protocol{
		Municipality: "Voorbeeldstad", Version: "voorbeeld-1", Illustrative: true,
		Valid:  integraal.From(integraal.On(2025, 1, 1)),
		Minors: rapid.SampledFrom([]consent.Profile{consent.Dual, consent.Statute}).Draw(g.t, "minors"),
		Purposes: []consent.Purpose{
			{Code: "wmo-2.3.2", Role: "wijkteam", Regime: consent.Wmo, Needs: consent.AllCategories()},
			{Code: "pw-execution", Role: "werk-en-inkomen", Regime: consent.Pw, OwnOnly: consent.These(consent.Debts)},
			{Code: "wgs", Role: "schuldhulp", Regime: consent.Wgs},
			{Code: "learning", Role: "wethouder", Anonymous: true},
			{Code: "pw-decide", Role: "manager", Regime: consent.Pw, Needs: g.categories("needs of who decides")},
			{Code: "wmo-2.3.9", Role: "wijkteam", Regime: consent.Wmo, Needs: g.categories("needs of another look")},
			{Code: "pw-check", Role: "werk-en-inkomen", Regime: consent.Pw, Enforces: true, Needs: consent.AllCategories()},
			{Code: "vt", Role: "veilig-thuis", Regime: consent.VeiligThuis, Needs: consent.AllCategories()},
			{Code: "advice", Role: "advieslijn", Anonymous: true},
		},
		Misuse: consent.MisuseAgreement{Helpdesk: g.maybe("advieslijn"), BoundToReportSet: g.yes("answered")},
	}
	for i := range p.Purposes[:3] {
		if g.yes("narrowed") || i > 0 {
			p.Purposes[i].Needs = g.categories("needs")
		}
	}
	if g.yes("urgent") {
		p.Urgent = consent.UrgentRules{Roles: []string{"wijkteam", "veilig-thuis"}, Days: rapid.IntRange(1, 7).Draw(g.t, "days")}
	}
	if g.yes("restricted") {
		p.Restrictions = []consent.Restriction{{
			Roles: some(g, "roles", []string{"wijkteam", "schuldhulp"}), Purposes: some(g, "purposes", []string{"wmo-2.3.2", "wgs"}),
			Categories: g.categories("ruled out"), From: some(g, "from", consent.Regimes()),
			Relations: some(g, "relations", []consent.Relation{consent.Partner, consent.HousemateOf}),
			Valid:     g.period(), Because: integraal.Same("zo afgesproken"),
		}}
	}
	if g.yes("designated") {
		p.Misuse.HelpdeskRole, p.Misuse.Schemes = g.maybe("advieslijn"), some(g, "schemes", []consent.Regime{consent.Pw, consent.Wmo})
		p.Misuse.Designated = []string{"werk-en-inkomen"}
	}
	if !g.yes("anonymous") {
		return p
	}
	p.Anonymous = consent.AnonymousRules{
		Bands: g.categories("bands"), Patterns: g.categories("patterns"), AgeBands: []int{0, 5, 12, 18, 27},
		AmountStep: integraal.Euro(250), Threshold: rapid.IntRange(2, 20).Draw(g.t, "threshold"),
	}
	for children := range g.times("counts", 4) {
		p.Anonymous.Counts = append(p.Anonymous.Counts, consent.Population{
			Shape: consent.Shape{Parents: 1, Children: children, OtherAdults: g.times("others", 2)},
			Area:  g.maybe("Noord"), Households: g.times("households", 60),
		})
	}
	if g.yes("finding") {
		p.Anonymous.Findings = []consent.AudienceFinding{{
			By: "W", Audience: []string{"L"}, On: g.before("recorded"), Because: g.text("because", 40),
		}}
		if p.Anonymous.Findings[0].On.IsZero() {
			p.Anonymous.Findings[0].On = g.day
		}
	}
	return p
}
