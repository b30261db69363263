package participation

import (
	"strconv"

	"github.com/integraal/integraal"
)

// check is every fault of m.
func (m *Messages) check() error {
	c := messageChecker{seen: make(map[string]struct{}, len(m.Directives)+len(m.Recorded)+len(m.Plans)+len(m.Adverse)+len(m.Uses))}
	for i := range m.Directives {
		c.add("directives", i, m.Directives[i].ID, m.Directives[i].check())
	}
	for i := range m.Recorded {
		c.add("recorded", i, m.Recorded[i].ID, m.Recorded[i].check())
	}
	for i := range m.Plans {
		c.add("plans", i, m.Plans[i].ID, m.Plans[i].check())
	}
	for i := range m.Adverse {
		c.add("adverse", i, m.Adverse[i].ID, m.Adverse[i].check())
	}
	for i := range m.Uses {
		c.add("uses", i, m.Uses[i].ID, m.Uses[i].check())
	}
	c.bearers(m.Bearers)
	return c.faults.Err()
}

type messageChecker struct {
	seen   map[string]struct{}
	faults integraal.Faults
}

func (c *messageChecker) add(list string, i int, id string, faults integraal.Faults) {
	if _, twice := c.seen[id]; twice {
		faults = append(faults, integraal.NewFault("directive.duplicate", "id", textDirectiveTwice))
	}
	c.seen[id] = struct{}{}
	for _, f := range faults {
		c.faults = append(c.faults, f.In(list+"["+strconv.Itoa(i)+"]"))
	}
}

// bearers have names of their own: a person is listed once.
func (c *messageChecker) bearers(list []Bearer) {
	named := make(map[string]struct{}, len(list))
	for i := range list {
		b := &list[i]
		var faults integraal.Faults
		fault := func(code, path string, text integraal.Text) {
			faults = append(faults, integraal.NewFault(code, path, text))
		}
		if _, twice := named[b.ID]; twice || b.ID == "" {
			fault("contradiction.person", "id", textBearer)
		}
		named[b.ID] = struct{}{}
		if h, ok := b.Hours.Value(); ok && (h < 0 || h > hoursOfWeek) {
			fault("directive.hours", "hours", textDirectiveHours)
		}
		if n, ok := b.Tasks.Value(); ok && n < 0 {
			fault("contradiction.tasks", "tasks", textNegative)
		}
		if b.Hours.State() == integraal.KnownAbsent || b.Tasks.State() == integraal.KnownAbsent {
			fault("fact.impossible", "hours", textCapacityAbsent)
		}
		for _, f := range faults {
			c.faults = append(c.faults, f.In("bearers["+strconv.Itoa(i)+"]"))
		}
	}
}

// check of a record leaves out that the Wmo knows no duty: what stands in a
// letter stands there.
func (r *Recorded) check() integraal.Faults {
	var faults integraal.Faults
	for _, f := range r.Directive.check() {
		if f.Code != "directive.wmo-duty" {
			faults = append(faults, f)
		}
	}
	if r.In.Who == "" || r.In.On.IsZero() {
		faults = append(faults, integraal.NewFault("directive.record", "in", textRecord))
	}
	return faults
}

func (p *HelpPlan) check() integraal.Faults {
	var faults integraal.Faults
	if p.ID == "" || p.Sender == "" || len(p.About) == 0 {
		faults = append(faults, integraal.NewFault("contradiction.unnamed", "", textMessageUnnamed))
	}
	if p.Kind == NoHelpPlan || p.Kind >= helpPlans {
		faults = append(faults, integraal.NewFault("contradiction.plan", "kind", textPlanKind))
	}
	return append(faults, checkPeriod(p.Period)...)
}

func (a *Adverse) check() integraal.Faults {
	var faults integraal.Faults
	if a.ID == "" || a.Sender == "" || a.About == "" {
		faults = append(faults, integraal.NewFault("contradiction.unnamed", "", textMessageUnnamed))
	}
	if a.Act == NoAct || a.Act >= acts {
		faults = append(faults, integraal.NewFault("act.unnamed", "act", textActUnnamed))
	}
	return append(faults, checkPeriod(a.Period)...)
}

func (u *DataUse) check() integraal.Faults {
	if u.ID == "" || u.Sender == "" || u.About == "" {
		return integraal.Faults{integraal.NewFault("contradiction.unnamed", "", textMessageUnnamed)}
	}
	return nil
}

func checkPeriod(p integraal.Period) integraal.Faults {
	if p.Reversed() {
		return integraal.Faults{integraal.NewFault("directive.period", "period", textReversed)}
	}
	return nil
}

var (
	textBearer = integraal.Text{
		NL: "noem elke persoon één keer, met een eigen naam", EN: "list each person once, by a name of their own",
	}
	textCapacityAbsent = integraal.Text{
		NL: "wat iemand aankan is een getal, of onbekend; nul is ook een getal",
		EN: "what a person can carry is a number, or unknown; zero is a number too",
	}
	textRecord = integraal.Text{
		NL: "zeg waar dit staat en van welke dag dat is", EN: "say where this stands and of which day that is",
	}
	textMessageUnnamed = integraal.Text{
		NL: "geef dit een eigen naam, en zeg over wie het gaat en van wie het komt",
		EN: "give this a name of its own, and say whom it is about and who sent it",
	}
	textPlanKind = integraal.Text{
		NL: "zeg welk plan het is", EN: "say which plan it is",
	}
)
