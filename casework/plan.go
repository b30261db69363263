package casework

import (
	"cmp"
	"reflect"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// planIn is the plan that a file holds; what is wrong with it is told with the
// fields of the file.
func planIn(f *caseFile) jointplan.History {
	if f.Plan == nil {
		return jointplan.History{}
	}
	plan, err := f.Plan.History()
	if err != nil {
		return jointplan.History{}
	}
	return plan
}

func planOf(plan jointplan.History) *jointplan.File {
	if plan.IsZero() {
		return nil
	}
	return plan.File()
}

// planFaults are what is wrong with the plan of a file by itself.
func planFaults(file *caseFile) integraal.Faults {
	if file.Plan == nil {
		return nil
	}
	var faults integraal.Faults
	_, err := file.Plan.History()
	for _, f := range integraal.FaultsIn(err) {
		faults = append(faults, f.In("plan"))
	}
	eachString(reflect.ValueOf(file.Plan), "plan", func(path, s string) {
		if holdsBSN(s) {
			faults = append(faults, integraal.NewFault("text.bsn", path, textHoldsBSN))
		}
	})
	return faults
}

// plan checks that the plan and the case hold together: the people, the problems and
// the steps that it names are those of the case, and its kinds of data those that the
// gate knows.
func (c *checker) plan() {
	if c.parts.Plan.IsZero() {
		return
	}
	now, _ := c.parts.Plan.Latest()
	if c.parts.Plan.Partly() {
		c.fault("plan.partly", "plan.partly", textPlanPartly)
	}
	if now.Subject.Kind != jointplan.Household {
		c.fault("plan.subject", "plan.subject.kind", textPlanSubject)
	}
	c.refer("plan.subject.members", aPerson, now.Subject.Members...)
	problems := idsOf(c.parts.Problems, func(p *Problem) string { return p.ID })
	steps := idsOf(c.parts.Steps, func(x *Step) string { return x.ID })
	for v := range c.parts.Plan.Versions() {
		path := at(listOfVersions, v.Number-1)
		c.referOne(path+".by", aSource, v.By)
		places := map[string]int{}
		for _, change := range v.Changes {
			list := jointplan.ListOf(change.Part)
			c.planPart(at(path+"."+list, places[list]), change.Part, problems, steps)
			places[list]++
		}
	}
}

func (c *checker) planPart(path string, part jointplan.Part, problems, steps map[string]bool) {
	head := jointplan.HeadOf(part)
	if len(head.About) == 0 {
		c.fault("case.required", path+".about", textPlanAbout)
	}
	c.refer(path+".about", aPerson, head.About...)
	c.refer(path+".to", aProfessional, head.To...)
	c.referOne(path+".by", aSource, head.By)
	for i, d := range head.Data {
		if categoryOf(d) == consent.NoCategory {
			c.fault("case.unknown-word", at(path+".data", i), textPlanData)
		}
	}
	switch x := part.(type) {
	case jointplan.Goal:
		for i, id := range x.Problems {
			c.among(at(path+".problems", i), problems, id)
		}
	case jointplan.Action:
		for i, id := range x.Problems {
			c.among(at(path+".problems", i), problems, id)
		}
		if x.Step != "" {
			c.among(path+".step", steps, x.Step)
		}
		if x.Duty.Obligatory() && !slices.Contains(head.Data, jointplan.Category(consent.Directives.String())) {
			c.fault("plan.duty-data", path+".data", textPlanDuty)
		}
		if jointplan.NoWmoDuty(x.Duty) {
			c.fault("directive.wmo-duty", path+".duty.basis", textWmoDuty)
		}
	}
}

// listOfVersions is where a file holds the versions of its plan.
const listOfVersions = "plan" + ".versions"

// categoryOf is the kind of data that a part of a plan names.
func categoryOf(d jointplan.Category) consent.Category {
	var category consent.Category
	if err := category.UnmarshalText([]byte(d)); err != nil {
		return consent.NoCategory
	}
	return category
}

// seePlan takes what of the plan the viewer may read: each part by all the kinds of
// data that it is, under one law that it is held under, and with the problems that it
// is about. A parent who lives elsewhere reads what is about them alone.
func (c *Case) seePlan(s *sight) {
	if c.parts.Plan.IsZero() {
		return
	}
	s.plan = c.parts.Plan.For(c.planReader(s))
	s.teams, s.escalate, s.idle = c.decided(c.teams(s.day)), c.escalates(s.day), c.parts.Planning.Idle
}

// planReader is the viewer as a reader of the plan.
func (c *Case) planReader(s *sight) jointplan.Reader {
	return jointplan.Reader{
		ID:      s.viewer.ID,
		Shows:   func(x jointplan.Scope) bool { return c.passesPlan(s, x) },
		Problem: func(id string) bool { return s.problem(id) != nil },
		Step:    func(id string) bool { return s.step(id) != nil },
		Person:  func(id string) bool { return s.person(id) != nil },
	}
}

func (c *Case) passesPlan(s *sight, x jointplan.Scope) bool {
	if x.By == s.viewer.ID {
		return true
	}
	if s.elsewhere() && !slices.Contains(x.About, s.viewer.ID) {
		return false
	}
	parts := make([]datum, len(x.Data))
	for i, d := range x.Data {
		if parts[i] = (datum{categoryOf(d), x.About}); parts[i].category == consent.NoCategory {
			return false
		}
	}
	return len(parts) > 0 && c.passesWhole(s, Provenance{By: x.By, To: c.holders(&x)}, parts...)
}

// holders are the professionals who have a part of a plan: whom it is shared with, and
// who put it in.
func (c *Case) holders(x *jointplan.Scope) []string {
	works := slices.ContainsFunc(c.parts.Professionals, func(p Professional) bool { return p.ID == x.By })
	if !works || slices.Contains(x.To, x.By) {
		return x.To
	}
	return append(slices.Clone(x.To), x.By)
}

// teams are those who do the work, by the role that the protocol gives them: an action
// of a plan names that role as its unit. That one decides as the college is taken only
// of a role with somebody who has the mandate for it.
func (c *Case) teams(day integraal.Date) []jointplan.Unit {
	var list []jointplan.Unit
	for i := range c.parts.Professionals {
		p := &c.parts.Professionals[i]
		if !p.In.Contains(day) {
			continue
		}
		k := slices.IndexFunc(list, func(u jointplan.Unit) bool { return u.ID == p.Role })
		if k < 0 {
			list, k = append(list, jointplan.Unit{ID: p.Role, Name: cmp.Or(p.Team, p.Role), Kind: kindsOfWork[p.Regime]}), len(list)
		}
		u := &list[k]
		if law := lawsOfRegimes[p.Regime]; law != "" && !slices.Contains(u.Laws, law) {
			u.Laws = append(u.Laws, law)
		}
		if p.Mandate {
			u.Body = participation.College
			u.Contact = integraal.Contact{Who: p.ID, Title: p.Title, Organisation: p.Organisation, Interim: p.Interim}
		}
	}
	return list
}

// What the law of a task is as a kind of work and as a law.
var (
	kindsOfWork = map[consent.Regime]participation.Werksoort{
		consent.Wmo: participation.Wijkwerk, consent.Jeugd: participation.Wijkwerk,
		consent.Pw: participation.WerkEnInkomen, consent.Wgs: participation.Schuldhulp,
	}
	lawsOfRegimes = map[consent.Regime]integraal.Law{
		consent.Wmo: integraal.Wmo2015, consent.Jeugd: integraal.Jeugdwet, consent.Pw: integraal.Participatiewet, consent.Wgs: integraal.Wgs,
	}
)

// findPlan is what is wrong with the plan, in what the viewer sees of it and of the
// case. A client gets the plan and no findings: those speak to who makes it with them.
func (s *sight) findPlan() ([]integraal.Finding, error) {
	if s.plan.IsZero() || s.own {
		return nil, nil
	}
	plan, _ := s.plan.Latest()
	found, err := jointplan.Check(plan, s.aroundPlan(&plan), s.day)
	if err != nil {
		return nil, err
	}
	for i := range found {
		for j := range found[i].Next {
			found[i].Next[j].Yours = s.canDo(found[i].Next[j].Who)
		}
	}
	return found, nil
}

// aroundPlan is what the viewer sees around the plan. For a worker parts of it can
// always be out of sight: that follows from their role, not from the plan.
func (s *sight) aroundPlan(plan *jointplan.Plan) jointplan.Picture {
	around := jointplan.Picture{
		Units: s.teams, Partly: !s.own, Idle: s.idle, Escalate: s.escalate, Changed: s.plan.Changed(),
	}
	for i := range s.otherPlans {
		if x := &s.otherPlans[i]; !slices.Contains(x.TunedTo, plan.ID) {
			around.Plans = append(around.Plans, jointplan.OtherPlan{ID: x.ID, Subject: plan.Subject.ID, Unit: x.Unit, In: x.Period})
		}
	}
	for i := range s.problems {
		p := &s.problems[i]
		kind := s.kinds[p.Kind]
		around.Problems = append(around.Problems, jointplan.Problem{
			ID: p.ID, Text: s.problemText(p), Domain: kind.Domain, DomainText: domainText(kind.Domain), About: p.Persons,
		})
	}
	for i := range s.connections {
		if x := &s.connections[i]; x.Stance == Confirmed && x.Effect != Relieve && !s.doubted(x) {
			around.Links = append(around.Links, jointplan.ProblemLink{From: x.From, To: x.To})
		}
	}
	for i := range s.people {
		if p := &s.people[i]; p.member {
			around.Clients = append(around.Clients, jointplan.Client{ID: p.id, Tasks: factOf(s, p.id, TasksAtOnce, 0), Hours: factOf(s, p.id, HoursAWeek, 0)})
		}
	}
	for i := range plan.Goals {
		if held := plan.Goals[i].Held; held != "" && !slices.Contains(around.Parties, held) {
			around.Parties = append(around.Parties, held)
		}
	}
	for _, w := range s.workers {
		around.People = append(around.People, integraal.Contact{Who: w.ID, Title: w.Title, Organisation: w.Organisation, Interim: w.Interim})
	}
	return around
}

var (
	textPlanPartly = integraal.Text{
		NL: "dit is het plan zoals één lezer het ziet; in een zaak hoort het hele plan", EN: "this is the plan as one reader sees it; the whole plan belongs in a case",
	}
	textNoPlanSeen  = integraal.Text{NL: "er is geen plan dat u mag lezen", EN: "there is no plan that you may read"}
	textPlanSubject = integraal.Text{NL: "het plan van een zaak is van het huishouden", EN: "the plan of a case is that of the household"}
	textPlanAbout   = integraal.Text{
		NL: "zeg over wie dit onderdeel gaat; daarvan hangt af wie het mag lezen", EN: "say whom this part is about; who may read it hangs on that",
	}
	textPlanData = integraal.Text{NL: "kies een soort gegevens die de poort kent", EN: "choose a kind of data that the gate knows"}
	textPlanDuty = integraal.Text{
		NL: "een verplichting is ook een gegeven over plichten: zet directives erbij", EN: "an obligation is data about duties too: add directives",
	}
)
