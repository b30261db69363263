package intake

import (
	"slices"
	"strconv"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// Check gives all faults of an intake and of what the municipality chose, at once.
// The faults are listed in the package's documentation; none repeats a value.
func Check(in Intake, set Settings) error {
	c := &checker{in: &in, domains: map[Domain]bool{}, talks: map[string]bool{}}
	c.settings(&set)
	c.intake()
	for i := range in.Heard {
		c.heard(i, &in.Heard[i])
	}
	for i := range in.Strengths {
		c.strength(i, &in.Strengths[i])
	}
	c.connections()
	for i := range in.Members {
		if in.Members[i].Unit == NoUnit || int(in.Members[i].Unit) >= len(unitNames) {
			c.at("intake.unknown-word", textUnknownWord, "members", i, "unit")
		}
	}
	for i := range in.Quick {
		c.quick(i, &in.Quick[i])
	}
	for i := range in.Events {
		c.event(i, &in.Events[i])
	}
	return c.faults.Err()
}

type checker struct {
	in      *Intake
	domains map[Domain]bool
	talks   map[string]bool
	faults  integraal.Faults
}

func (c *checker) fault(code, path string, text integraal.Text) {
	c.faults = append(c.faults, integraal.NewFault(code, path, text))
}

func (c *checker) at(code string, text integraal.Text, list string, i int, field string) {
	c.fault(code, list+"["+strconv.Itoa(i)+"]."+field, text)
}

// settings checks what the municipality chose. Nothing is chosen for it.
func (c *checker) settings(set *Settings) {
	d := &set.Definition
	switch {
	case d.ID == "" || d.Version == "" || d.Conditions.none():
		c.fault("definition.none", "settings.definition", textNoDefinition)
	case d.Name.NL == "" || d.Name.EN == "" || len(d.Sources) == 0:
		c.fault("definition.unnamed", "settings.definition", textUnnamed)
	}
	if set.ChosenBy == "" {
		c.fault("definition.chooser", "settings.chosenBy", textNoChooser)
	}
	if set.Since.After(c.in.Day) {
		c.fault("definition.since", "settings.since", textSince)
	}
	if o := d.Conditions; o.Domains < 0 || o.Laws < 0 || o.Years < 0 || max(o.Domains, o.Laws, o.Years) > maxLeast {
		c.fault("definition.range", "settings.definition", textRange)
	}
	if response, known := set.Response.Value(); known && (response.WorkingDays < 0 || response.WorkingDays > maxDays) {
		c.fault("response.range", "settings.response", textDaysRange)
	}
	list := set.Domains
	if len(list) == 0 {
		list = lifeDomains
	}
	for i := range list {
		switch d := &list[i]; {
		case !isLabel(string(d.Code)) || c.domains[d.Code]:
			c.at("id.duplicate", textDuplicate, "settings.domains", i, "code")
		case d.Label.NL == "" || d.Label.EN == "":
			c.at("domain.label", textLabel, "settings.domains", i, "label")
		case len(d.Data) == 0 || slices.Contains(d.Data, consent.NoCategory):
			c.at("domain.data", textDomainData, "settings.domains", i, "data")
		}
		c.domains[list[i].Code] = true
	}
	for i, code := range d.Conditions.Among {
		c.domain(code, "settings.definition.among["+strconv.Itoa(i)+"]")
	}
	for i := range set.Seats {
		c.domain(set.Seats[i].Domain, "settings.seats["+strconv.Itoa(i)+"].domain")
	}
}

const (
	maxLeast = 40  // domains, laws or years that a definition can ask
	maxDays  = 60  // working days of an agreed answer
	maxLabel = 40  // letters
	maxRows  = 500 // of a list of an intake
	maxText  = 4000
)

func (c *checker) intake() {
	in := c.in
	if in.Day.IsZero() {
		c.fault("intake.day", "day", textNoDay)
	}
	if len(in.Clients) == 0 {
		c.fault("intake.client", "clients", textNoClient)
	}
	for i, who := range in.Clients {
		if !isLabel(who) || slices.Contains(in.Clients[:i], who) {
			c.fault("id.duplicate", "clients["+strconv.Itoa(i)+"]", textDuplicate)
		}
	}
	for i := range in.Questions {
		q := &in.Questions[i]
		if !slices.Contains(in.Clients, q.Who) || q.Says == "" {
			c.at("question.client", textQuestionClient, "questions", i, "who")
		}
		for j, code := range q.Domains {
			c.domain(code, "questions["+strconv.Itoa(i)+"].domains["+strconv.Itoa(j)+"]")
		}
	}
	for i := range in.Conversations {
		t := &in.Conversations[i]
		if !isLabel(t.ID) || c.talks[t.ID] {
			c.at("id.duplicate", textDuplicate, "conversations", i, "id")
		}
		c.talks[t.ID] = true
		_, registered := t.Method.Entry()
		if t.Method.Code != "" && !registered {
			c.at("method.unknown", textMethodUnknown, "conversations", i, "method")
		} else if !registered && t.Method.Name == "" {
			c.at("method.none", textNoMethod, "conversations", i, "method")
		}
		if t.On.IsZero() {
			c.at("conversation.day", textNoDay, "conversations", i, "on")
		}
	}
	c.scope()
}

// scope checks that only the clients limit the intake.
func (c *checker) scope() {
	scope, known := c.in.Scope.Value()
	if !known {
		return
	}
	for i, code := range scope.Only {
		c.domain(code, "scope.only["+strconv.Itoa(i)+"]")
	}
	theirs := func(s integraal.Source) bool { return slices.Contains(c.in.Clients, s.Who) }
	if !slices.ContainsFunc(c.in.Scope.Sources(), theirs) {
		c.fault("scope.client", "scope", textScopeClient)
	}
}

func (c *checker) domain(code Domain, path string) {
	if !c.domains[code] {
		c.fault("domain.unknown", path, textDomainUnknown)
	}
}

func (c *checker) heard(i int, h *Heard) {
	path := "heard[" + strconv.Itoa(i) + "]"
	c.domain(h.Domain, path+".domain")
	if !c.talks[h.Conversation] {
		c.fault("id.dangling", path+".conversation", textDangling)
	}
	if int(h.Answer) >= len(answerNames) {
		c.fault("intake.unknown-word", path+".answer", textUnknownWord)
	}
	if h.By.Who == "" || h.By.On.IsZero() {
		c.fault("heard.source", path+".by", textNoSource)
	}
	client := slices.Contains(c.in.Clients, h.By.Who)
	if h.Answer == Declined && !client && h.By.Who != h.About {
		c.fault("heard.declined", path+".by", textDeclinedBy)
	}
	if h.Answer == NotShown && h.Says != "" {
		c.fault("heard.not-shown", path+".says", textNotShown)
	}
	if !client && h.By.Who != h.About && c.leftOut(h.Domain, h.By.On) {
		c.fault("heard.outside", path+".domain", textOutside)
	}
}

// leftOut reports whether the clients had left a domain out on a day. What was
// recorded before they did is no fault; it counts no more.
func (c *checker) leftOut(code Domain, on integraal.Date) bool {
	scope, known := c.in.Scope.Value()
	if !known || len(scope.Only) == 0 || slices.Contains(scope.Only, code) {
		return false
	}
	return slices.ContainsFunc(c.in.Scope.Sources(), func(s integraal.Source) bool { return !on.Before(s.On) })
}

func (c *checker) strength(i int, s *Strength) {
	if s.Domain != "" {
		c.domain(s.Domain, "strengths["+strconv.Itoa(i)+"].domain")
	}
	if !c.talks[s.Conversation] {
		c.at("id.dangling", textDangling, "strengths", i, "conversation")
	}
	if s.By.Who == "" || s.By.On.IsZero() || s.Says == "" {
		c.at("heard.source", textNoSource, "strengths", i, "by")
	}
}

func (c *checker) connections() {
	told, _ := c.in.Connections.Value()
	for i := range told {
		path := "connections[" + strconv.Itoa(i) + "]"
		c.domain(told[i].From, path+".from")
		c.domain(told[i].To, path+".to")
		if told[i].From == told[i].To {
			c.fault("connection.self", path+".to", textSelf)
		}
		holds, known := told[i].Holds.Value()
		who := func(s integraal.Source) bool { return s.Who != "" }
		if known && holds && !slices.ContainsFunc(told[i].Holds.Sources(), who) {
			c.fault("connection.unconfirmed", path+".holds", textUnconfirmed)
		}
	}
}

func (c *checker) quick(i int, q *QuickAsk) {
	if q.Domain != Finances && q.Domain != Housing {
		c.at("quick.domain", textQuickDomain, "quick", i, "domain")
	}
	if q.On.IsZero() || q.By.Who == "" {
		c.at("heard.source", textNoSource, "quick", i, "by")
	}
}

// The events with which an access has to do: those on which terms start, and what
// follows at once.
var starting = []participation.EventKind{
	participation.EventWmoMelding, participation.EventPersonalPlan, participation.EventWmoUrgency,
	participation.EventTemporaryProvision, participation.EventPwMelding, participation.EventApplication,
	participation.EventDebtHelpAsked, participation.EventDebtSignal, participation.EventDebtThreat,
	participation.EventFirstTalk,
}

func (c *checker) event(i int, e *participation.Event) {
	if !slices.Contains(starting, e.Kind) {
		c.at("event.kind", textEventKind, "events", i, "kind")
	}
}

// isLabel reports whether an id is a short label, as the ids of a case are.
func isLabel(id string) bool {
	for i := range len(id) {
		b := id[i]
		letter := b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9'
		if !letter && (i == 0 || b != '.' && b != '_' && b != '-') {
			return false
		}
	}
	return id != "" && len(id) <= maxLabel
}

// within is an error with the paths of its faults inside a field.
func within(field string, err error) error {
	var faults integraal.Faults
	for _, f := range integraal.FaultsIn(err) {
		faults = append(faults, f.In(field))
	}
	if len(faults) == 0 {
		return err
	}
	return faults.Err()
}
