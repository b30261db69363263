package casework

import (
	"slices"
	"strconv"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// partsFaults are the faults that no field shows by itself: whether the parts
// of a case hold together.
func partsFaults(parts *Parts) integraal.Faults {
	c := &checker{parts: parts, kinds: map[string]string{}}
	c.people()
	c.relations()
	c.tellings()
	c.records()
	c.gate()
	c.plan()
	c.planning()
	return c.faults
}

// checker gathers the faults of a case's parts.
type checker struct {
	parts  *Parts
	faults integraal.Faults
	kinds  map[string]string // id → person, professional or body
}

func (c *checker) fault(code, path string, text integraal.Text) {
	c.faults = append(c.faults, integraal.NewFault(code, path, text))
}

// join takes over the faults of a part's own check.
func (c *checker) join(path string, err error) {
	for _, f := range integraal.FaultsIn(err) {
		c.faults = append(c.faults, f.In(path))
	}
}

// What an id can name, as the ref rule of the wire types says.
const (
	aPerson       = "person"
	aProfessional = "professional"
	aBody         = "body"
	aSource       = "source" // any of them
)

func (c *checker) people() {
	bsns := map[string]bool{}
	for i, p := range c.parts.Persons {
		c.identify(p.ID, "persons", i, aPerson)
		if bsns[p.BSN.Reveal()] {
			c.fault("bsn.duplicate", at("persons", i)+".bsn", textBSNTwice)
		}
		bsns[p.BSN.Reveal()] = !p.BSN.IsZero()
	}
	for i, b := range c.parts.Bodies {
		c.identify(b.ID, "bodies", i, aBody)
	}
	for i, p := range c.parts.Professionals {
		c.identify(p.ID, "professionals", i, aProfessional)
	}
	for i, p := range c.parts.Professionals {
		path := at("professionals", i)
		c.refer(path+".caseload", aPerson, p.Caseload...)
		c.refer(path+".kin", aPerson, p.Kin...)
	}
}

func (c *checker) identify(id, list string, i int, kind string) {
	if c.kinds[id] != "" {
		c.fault("id.duplicate", at(list, i)+".id", textIDTwice)
		return
	}
	c.kinds[id] = kind
}

// refer checks that each id of a list names what it should.
func (c *checker) refer(path, kind string, ids ...string) {
	for i, id := range ids {
		if !c.names(id, kind) {
			c.fault("id.dangling", at(path, i), textDangling)
		}
	}
}

func (c *checker) referOne(path, kind, id string) {
	if !c.names(id, kind) {
		c.fault("id.dangling", path, textDangling)
	}
}

func (c *checker) names(id, kind string) bool {
	is := c.kinds[id]
	return is == kind || kind == aSource && is != ""
}

func (c *checker) tellings() {
	for i := range c.parts.Told {
		t := &c.parts.Told[i]
		path := at("told", i)
		c.referOne(path+".about", aPerson, t.About)
		if t.By != t.About {
			c.referOne(path+".by", aSource, t.By)
		}
		c.refer(path+".to", aProfessional, t.To...)
		if t.Informed && t.On.IsZero() {
			c.fault("case.required", path+".on", textInformedDay)
		}
		if len(t.Facts) == 0 {
			c.fault("case.required", path+".facts", textNoFacts)
		}
		for _, v := range t.Facts {
			c.factValue(path+".facts."+v.key, t, v)
		}
	}
}

func (c *checker) factValue(path string, t *Telling, v FactValue) {
	spec := specOf(v.key)
	born, isDay := v.value.(integraal.Date)
	switch {
	case spec == nil: // said by whoever found it
	case v.absent && spec.always:
		c.fault("fact.impossible", path, textImpossible)
	case negative(v.value) || many(v.key, v.value):
		c.fault("fact.range", path, textRange)
	case isDay && spec.key == string(Born) && !t.On.IsZero() && born.After(t.On):
		c.fault("fact.future", path, textFuture)
	}
}

// many reports whether someone can do more things at once, or in a week, than
// anyone can.
func many(key string, value any) bool {
	n, is := value.(int)
	switch {
	case !is:
		return false
	case key == string(TasksAtOnce) || key == string(CapacityTasks):
		return n > mostTasks
	}
	return (key == string(CapacityHours) || key == string(HoursAWeek)) && n > hoursInAWeek || key == string(ArrearsMonths) && n > mostMonths
}

// What bounds numbers of things at once, of hours a week and of months of arrears.
const (
	mostTasks    = 100
	hoursInAWeek = 168
	mostMonths   = 1200
)

// negative reports whether an amount is below zero. Only a year's income may
// be: a loss.
func negative(value any) bool {
	switch x := value.(type) {
	case integraal.Amount:
		return x.IsNegative()
	case integraal.PerMonth:
		return x.IsNegative()
	}
	return false
}

func (c *checker) records() {
	ids := map[string]bool{}
	c.problemKinds()
	for i, p := range c.parts.Problems {
		path := at("problems", i)
		if _, known := c.parts.kindOf(p.Kind); !known {
			c.fault("case.unknown-word", path+".kind", textProblemKind.With(integraal.PutText("list", listText(problemWords()))))
		}
		c.record(path, p.ID, &p.Told, ids)
		c.refer(path+".persons", aPerson, p.Persons...)
		if p.Repair.By != "" {
			c.referOne(path+".repair.by", aSource, p.Repair.By)
		}
	}
	c.mapped(ids)
	for i := range c.parts.Directives {
		c.directive(at("directives", i), &c.parts.Directives[i], ids)
	}
	for i, b := range c.parts.Benefits {
		path := at("benefits", i)
		c.record(path, b.ID, &b.Told, ids)
		c.referOne(path+".about", aPerson, b.About)
		c.with(path, b.About, b.With)
		if integraal.Between(b.From, b.Until).Reversed() {
			c.fault("period.reversed", path+".until", textReversed)
		}
		c.benefitLaw(path, &b)
	}
	for i, a := range c.parts.Announced {
		path := at("announced", i)
		c.record(path, a.ID, &a.Told, ids)
		c.referOne(path+".about", aPerson, a.About)
		c.with(path, a.About, a.With)
		if a.Decider != "" {
			c.referOne(path+".decider", aProfessional, a.Decider)
		}
		c.announced(path, &a)
	}
	c.decided(ids)
	c.effects(ids)
}

// problemKinds checks the kinds of the case's own: each once, none that there is.
func (c *checker) problemKinds() {
	seen := map[ProblemKind]bool{}
	for i, k := range c.parts.ProblemKinds {
		if seen[k.Code] || k.Code.builtIn() {
			c.fault("id.duplicate", at("problemKinds", i)+".code", textKindTwice)
		}
		seen[k.Code] = true
	}
}

// with checks the partner who shares a right: someone else.
func (c *checker) with(path, about, with string) {
	switch with {
	case "":
	case about:
		c.fault("benefit.with-self", path+".with", textWithSelf)
	default:
		c.referOne(path+".with", aPerson, with)
	}
}

// record checks what problems, directives, benefits and announcements share.
func (c *checker) record(path, id string, told *Provenance, seen map[string]bool) {
	if seen[id] || c.kinds[id] != "" {
		c.fault("id.duplicate", path+".id", textIDTwice)
	}
	seen[id] = true
	c.referOne(path+".told.by", aSource, told.By)
	c.refer(path+".told.to", aProfessional, told.To...)
}

func (c *checker) directive(path string, d *Directive, ids map[string]bool) {
	c.record(path, d.ID, &d.Told, ids)
	c.referOne(path+".about", aPerson, d.About)
	if d.Found && d.Told.On.IsZero() {
		c.fault("case.required", path+".told.on", textFoundDay)
	}
	if d.First != "" && d.First == d.Activity {
		c.fault("directive.first", path+".first", textFirstItself)
	}
	if !d.Found && d.Imposed && (d.Basis.Law() == integraal.Wmo2015 || c.regimeOf(d.Told.By) == consent.Wmo) {
		c.fault("directive.wmo-duty", path+".imposed", textWmoDuty)
	}
	if activity, _ := activityOf(d.Activity); d.Imposed && activity == participation.Motivation {
		c.fault("directive.motivation-duty", path+".imposed", textMotivationDuty)
	}
	c.inForce(path+".basis.law", d.Basis.Law(), d.Period.From, d.Told.On)
	if d.Reason.Text != "" && d.Reason.Category == consent.NoCategory {
		c.fault("case.required", path+".reason.category", textRequired)
	}
}

func (c *checker) regimeOf(id string) consent.Regime {
	i := slices.IndexFunc(c.parts.Professionals, func(p Professional) bool { return p.ID == id })
	if i < 0 {
		return consent.NoRegime
	}
	return c.parts.Professionals[i].Regime
}

func (c *checker) gate() {
	seen := map[string]bool{}
	for i := range c.parts.Consents {
		r := &c.parts.Consents[i]
		path := at("consents", i)
		if seen[r.ID] {
			c.fault("id.duplicate", path+".id", textIDTwice)
		}
		seen[r.ID] = true
		c.referOne(path+".about", aPerson, r.About)
		if r.Giver != r.About {
			c.referOne(path+".giver", aPerson, r.Giver)
		}
		c.join(path, r.Check())
	}
	for i, n := range c.parts.Notices {
		path := at("notices", i)
		c.referOne(path+".told", aPerson, n.Told)
		if !slices.Equal(n.About, []string{n.Told}) {
			c.refer(path+".about", aPerson, n.About...)
		}
	}
	for i, o := range c.parts.Objections {
		c.referOne(at("objections", i)+".about", aPerson, o.About)
	}
	c.routes()
}

var (
	textProblemKind = integraal.Text{
		NL: "dit soort probleem is onbekend; kies uit {list}, of voeg het soort toe onder problemKinds",
		EN: "this kind of problem is unknown; choose from {list}, or add the kind under problemKinds",
	}
	textKindTwice = integraal.Text{
		NL: "dit soort probleem bestaat al; gebruik het, of kies een andere code",
		EN: "this kind of problem exists already; use it, or choose another code",
	}
)

func at(field string, i int) string { return field + "[" + strconv.Itoa(i) + "]" }
