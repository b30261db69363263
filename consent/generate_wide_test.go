package consent_test

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

var allGrounds = []consent.SafetyGround{
	consent.DomesticViolence, consent.ChildSupervision, consent.ChildInquiry, consent.DutyConflict,
	consent.UrgentAccess, consent.InquiryAtRisk,
}

const allMet = consent.ConsentTried | consent.SeriousHarm | consent.NoOtherWay | consent.HarmAvertable | consent.LeastBreach

// roads are the ways between bodies that some rule speaks of, so that a drawn
// world is about one more often than chance would have it.
var roads = [][2]consent.Regime{
	{consent.WmoProvider, consent.Wmo}, {consent.WmoProvider, consent.WmoSupervision}, {consent.Wlz, consent.Wmo},
	{consent.Suwi, consent.Pw}, {consent.Landlord, consent.Pw}, {consent.Police, consent.Pw}, {consent.Pw, consent.Suwi},
	{consent.Wgs, consent.Suwi}, {consent.Suwi, consent.Wgs}, {consent.Wmo, consent.Pw}, {consent.Wgs, consent.Pw},
	{consent.Landlord, consent.Wgs}, {consent.Wmo, consent.Supervision}, {consent.Care, consent.Supervision},
	{consent.Wmo, consent.VeiligThuis}, {consent.Care, consent.VeiligThuis}, {consent.Care, consent.ChildProtection},
	{consent.Care, consent.Police}, {consent.Care, consent.Wmo}, {consent.Wmo, consent.Care}, {consent.Care, consent.Jeugd},
	{consent.Jeugd, consent.PartnerBody}, {consent.Wmo, consent.PartnerBody}, {consent.Pw, consent.PartnerBody}, {consent.Jeugd, consent.Education}, {consent.Jeugd, consent.CareSafetyHouse},
	{consent.Wmo, consent.WmoProvider}, {consent.Jeugd, consent.Wmo}, {consent.Jeugd, consent.Wgs},
	{consent.Pw, consent.Pw}, {consent.Wmo, consent.Wmo}, {consent.Wgs, consent.Wgs}, {consent.Inburgering, consent.Pw},
	{consent.Suwi, consent.Suwi}, {consent.Care, consent.Care}, {consent.Supervision, consent.Supervision},
	{consent.VeiligThuis, consent.VeiligThuis}, {consent.Landlord, consent.Landlord}, {consent.Jeugd, consent.Jeugd},
}

// drawWide makes a world with all bodies, and with what opens a road without
// consent.
func drawWide(d dice) world {
	w := draw(d)
	r := &w.request
	if w.facts.Protocol != nil && !once(d, 4) {
		drawBody(d, &w)
	}
	drawFlags(d, r)
	for range d.roll(3) {
		w.facts.Weighings = append(w.facts.Weighings, drawWeighing(d, r))
	}
	near := func(n int) integraal.Date { return r.Day.AddDays(d.roll(n) - n + 2) }
	if once(d, 2) {
		x := consent.Demand{
			By: pick(d, r.Viewer.Role, r.Viewer.ID, "org", "X"), About: []string{pick(d, r.Subject.ID, r.Subject.ID, "A")},
			Categories: consent.AllCategories(), On: near(10),
		}
		if once(d, 5) {
			x.Until, x.Categories = near(5), consent.These(drawCategory(d))
		}
		w.facts.Demands = append(w.facts.Demands, x)
	}
	if once(d, 2) {
		o := consent.Order{About: []string{r.Subject.ID}, Institution: pick(d, "org", "org", "X"), Valid: integraal.From(near(30))}
		if once(d, 3) {
			o.Valid.Until = o.Valid.From.AddDays(d.roll(40))
		}
		w.facts.Orders = append(w.facts.Orders, o)
	}
	if once(d, 3) {
		w.facts.Arrears = append(w.facts.Arrears, consent.ArrearsSignal{About: r.Subject.ID, On: near(10), OwnEffort: !once(d, 4)})
	}
	if once(d, 10) {
		w.facts.SecretAddress = []string{pick(d, r.Subject.ID, "A")}
	}
	drawRules(d, &w)
	return w
}

// drawBody puts a body of any law in the place of the viewer.
func drawBody(d dice, w *world) {
	r := &w.request
	way := pick(d, roads...)
	if once(d, 6) {
		way = [2]consent.Regime{pick(d, consent.AllRegimes()...), pick(d, consent.AllRegimes()...)}
	}
	if once(d, 12) {
		way = [2]consent.Regime{consent.Landlord, consent.Wgs}
		r.Datum.Category = consent.Debts
		w.facts.Arrears = append(w.facts.Arrears, consent.ArrearsSignal{About: r.Subject.ID, On: r.Day, OwnEffort: true})
	}
	suspicion := once(d, 10)
	if suspicion {
		way = pick(d, [2]consent.Regime{consent.Pw, consent.Suwi}, [2]consent.Regime{consent.Wmo, consent.Pw})
		r.Datum.Fact, r.Datum.Category = consent.FactSuspicion, consent.Irregularity
	}
	r.Viewer = consent.Viewer{
		ID: "B", Role: "body", Organisation: "org", Regime: way[1], SecrecyBound: !once(d, 12), Caseload: []string{r.Subject.ID, "C"},
	}
	r.Subject.Of = "C"
	if once(d, 12) {
		r.Subject.Of = pick(d, "", "X", r.Subject.ID)
	}
	if once(d, 8) {
		r.Viewer.Caseload = pick(d, nil, []string{"X"})
	}
	r.Purpose, r.Datum.Source = "body-task", way[0]
	p := *w.facts.Protocol
	p.Purposes = append(slices.Clone(p.Purposes), consent.Purpose{
		Code: "body-task", Role: "body", Regime: way[1], Needs: consent.AllCategories(), Enforces: suspicion || once(d, 6),
	})
	if way[1] == consent.Jeugd {
		p.Purposes[len(p.Purposes)-1].Flow = consent.Flow(d.roll(5))
	}
	w.facts.Protocol = &p
	if once(d, 2) {
		r.Subject.Relation = pick(d, consent.Client, consent.Client, consent.Partner, consent.DependentChild, consent.HousemateOf, consent.Outside, consent.Carer, consent.Network)
	}
	w.facts.Consents, w.facts.Notices = nil, nil
	for range d.roll(4) {
		rec := drawRecord(d, w)
		if len(rec.Kinds) == 3 {
			rec.Kinds = append(slices.Clone(rec.Kinds), consent.AVGBasis)
		}
		w.facts.Consents = append(w.facts.Consents, rec)
	}
	for range 2 {
		w.facts.Notices = append(w.facts.Notices, drawNotice(d, w))
	}
}

func drawFlags(d dice, r *consent.Request) {
	x := &r.Datum
	x.Criminal, x.Special, x.BSN = once(d, 8), once(d, 10), once(d, 12)
	x.Address, x.Differs = once(d, 6), once(d, 10)
	if once(d, 6) {
		x.Secrecy = consent.CareSecrecy
	}
	if x.Fact != "" {
		return
	}
	switch d.roll(8) {
	case 0:
		x.Fact, x.Category = consent.FactSuspicion, consent.Irregularity
	case 1:
		x.Fact, x.Category = consent.FactWlzDecision, consent.Health
	case 2:
		x.Fact, x.Category = consent.FactContact, consent.Composition
	case 3:
		x.Fact = pick(d, consent.FactSuspicion, "rent", "hours")
	case 4:
		x.Category = pick(d, consent.Debts, consent.Housing, consent.Composition, consent.Housemate)
	}
}

func drawWeighing(d dice, r *consent.Request) consent.Weighing {
	w := consent.Weighing{
		ID: pick(d, "w1", "w2", "w3"), Ground: pick(d, allGrounds...), About: []string{r.Subject.ID},
		Recipients: []string{pick(d, r.Viewer.ID, r.Viewer.Role)}, Categories: consent.AllCategories(), By: "worker",
		On: r.Day.AddDays(-d.roll(5)), TellLater: once(d, 2), Met: allMet,
	}
	w.Until = w.On.AddDays(d.roll(60))
	if r.Viewer.Regime == consent.VeiligThuis && once(d, 2) {
		w.Ground = consent.DomesticViolence
	}
	switch d.roll(12) {
	case 0:
		w.Until = integraal.Date{}
	case 1:
		w.By = ""
	case 2:
		w.Recipients = pick(d, nil, []string{"X"})
	case 3:
		w.Categories = consent.These(drawCategory(d))
	case 4:
		w.Met = consent.Conditions(d.roll(32))
	case 5:
		w.On = pick(d, integraal.Date{}, r.Day.AddDays(1), r.Day.AddDays(-40))
	case 6:
		w.About = []string{"A"}
	}
	return w
}

// drawRules adds what the protocol says of urgency, misuse and what it rules
// out.
func drawRules(d dice, w *world) {
	if w.facts.Protocol == nil {
		return
	}
	p := *w.facts.Protocol
	role := w.request.Viewer.Role
	if once(d, 2) {
		p.Urgent = consent.UrgentRules{Roles: []string{pick(d, role, role, "X")}, Days: 1 + d.roll(9)}
	}
	if once(d, 2) {
		p.Misuse.Designated = []string{pick(d, role, "X")}
	}
	if once(d, 20) {
		p.Misuse.HelpdeskRole = role
	}
	if once(d, 8) {
		p.Restrictions = []consent.Restriction{drawRestriction(d, &w.request)}
	}
	w.facts.Protocol = &p
}

func drawRestriction(d dice, r *consent.Request) (x consent.Restriction) {
	if once(d, 2) {
		x.Roles = []string{pick(d, r.Viewer.Role, "X")}
	}
	if once(d, 2) {
		x.Purposes = []string{pick(d, r.Purpose, "X")}
	}
	if once(d, 2) {
		x.Categories = consent.These(pick(d, r.Datum.Category, drawCategory(d)))
	}
	if once(d, 2) {
		x.From = []consent.Regime{pick(d, r.Datum.Source, consent.Wlz)}
	}
	if once(d, 2) {
		x.Relations = []consent.Relation{pick(d, r.Subject.Relation, consent.Partner)}
	}
	if once(d, 3) {
		x.Valid.Until = r.Day.AddDays(d.roll(3) - 1)
	}
	return x
}
