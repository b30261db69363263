package show

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/participation"
)

// Stops writes the safeguards around what was announced, gate by gate.
func Stops(w io.Writer, s *casework.Stops, lang integraal.Lang) error {
	p := &stopPage{page: page{w: w, lang: lang}, own: s.Role}
	p.heading(s.Head)
	for _, n := range s.Head.Notes {
		p.line("")
		p.block("", p.in(n))
	}
	if len(s.List) == 0 && len(s.Head.Notes) == 0 {
		p.line("")
		p.block("", p.in(wordNoStop))
	}
	for i := range s.List {
		p.stop(&s.List[i])
	}
	if len(s.List) > 0 {
		p.lawsOff(s.Head.Day)
	}
	p.line("")
	p.line("%s", p.in(wordClosing))
	return p.err
}

type stopPage struct {
	page
	own participation.Role
}

func (p *stopPage) stop(s *casework.Stop) {
	if p.own == participation.Client {
		own := *s
		own.Check = s.Check.ToClient()
		s = &own
	}
	c := &s.Check
	p.line("")
	p.block("", capital(p.in(s.Title)))
	if c.Act != s.Announced {
		p.block("", p.in(wordAskedAct.With(integraal.PutText("act", c.Statement.Name))))
	}
	p.line("")
	p.block("", p.in(wordStopCount.With(
		integraal.Put("passed", integraal.Count(len(c.Passed()))), integraal.Put("open", integraal.Count(len(c.Open()))),
		integraal.Put("blocked", integraal.Count(len(c.Blocked()))))))
	if !p.decides() {
		p.ways(s)
		p.line("")
	}
	p.next(s)
	p.what(c)
	p.route(c.Route)
	p.gates(c)
	p.effects(c)
	if p.decides() {
		p.ways(s)
	}
	p.judgement(c)
	p.questions(c.Questions)
}

// decides reports whether the reader is one of those who prepare and take the
// decision. The others read first what can be done about it.
func (p *stopPage) decides() bool {
	return p.own == participation.CaseManager || p.own == participation.Decider
}

// next is the first step before the act that is not done.
func (p *stopPage) next(s *casework.Stop) {
	next, is := s.Check.Next()
	if !is {
		return
	}
	if s.Announced == participation.Blokkering && s.Check.Act == s.Announced {
		p.block("", p.in(wordAlready))
	}
	first := wordStopNext
	if !p.decides() {
		first = wordStopNextOther
	}
	p.block("", p.in(first)+p.in(next.Text))
}

func (p *stopPage) what(c *participation.Safeguards) {
	p.section(wordWhat)
	p.block("   ", p.in(c.Statement.Is))
	for _, not := range c.Statement.IsNot {
		p.block("   • ", p.in(not))
	}
	for _, power := range c.Statement.Powers {
		p.block("   • ", p.in(power.Text)+p.cited(power.Laws))
	}
	p.under(c.Statement.Laws)
}

func (p *stopPage) route(steps []participation.Step) {
	if len(steps) == 0 {
		return
	}
	p.section(wordRoute)
	p.block("   ", p.in(wordRouteMarks))
	for i, s := range steps {
		said := p.in(s.Text)
		if s.Phase == participation.ActItself {
			said = p.in(wordTheAct) + lower(said)
		}
		if s.Power != participation.NoPower && s.Phase != participation.ActItself {
			said += " (" + p.in(s.Power.Text()) + ")"
		}
		p.block(fmt.Sprintf("%2d %s ", i+1, mark(s.State)), said)
	}
}

func mark(s participation.StepState) string {
	switch s {
	case participation.StepDone:
		return "[v]"
	case participation.StepBlocked:
		return "[!]"
	case participation.StepLater:
		return "   "
	}
	return "[ ]"
}

// gates lists those that stand open or blocked with who can answer them, and
// the others in a line each.
func (p *stopPage) gates(c *participation.Safeguards) {
	p.section(wordGates)
	for _, state := range []participation.GateState{participation.GateBlocked, participation.GateOpen} {
		for _, g := range c.In(state) {
			p.line("")
			p.block(" "+gateMark(state)+" ", p.in(g.Question))
			if said := p.in(g.Says); said != "" {
				p.block("     ", said)
			}
			p.block("     ", p.in(wordAnswers)+p.who(g.Who)+"."+p.cited(g.Laws))
		}
	}
	p.line("")
	p.list(wordPassed, c.Passed())
	for _, g := range c.In(participation.GateNeededFor) {
		p.block("   – ", capital(p.label(g.Code))+". "+p.in(g.Says))
	}
}

func gateMark(s participation.GateState) string {
	if s == participation.GateBlocked {
		return "[!]"
	}
	return "[ ]"
}

func (p *stopPage) list(title integraal.Text, gates []participation.Gate) {
	var labels []string
	for _, g := range gates {
		labels = append(labels, p.label(g.Code))
	}
	if len(labels) > 0 {
		p.block("   ", p.in(title)+": "+strings.Join(labels, ", ")+".")
	}
}

func (p *stopPage) label(n integraal.Name) string {
	t, _ := participation.Word(n)
	return p.in(t)
}

func (p *stopPage) effects(c *participation.Safeguards) {
	var says []string
	for _, list := range [][]participation.Observation{c.Observations, c.Effects} {
		for _, o := range list {
			if said := p.in(o.Text); !slices.Contains(says, said) {
				says = append(says, said)
			}
		}
	}
	if len(says) == 0 {
		return
	}
	p.section(wordEffects)
	for _, said := range says {
		p.block("   • ", said)
	}
}

// judgement is what is for a person: the exceptions to hearing while the client
// was not heard, and what has to be weighed.
func (p *stopPage) judgement(c *participation.Safeguards) {
	if g := c.Gate(participation.GateHearing); g.State != participation.GatePassed && len(c.Hearing) > 0 {
		p.section(wordHearing)
		p.forWhoDecides()
		for _, h := range c.Hearing {
			p.block("   • ", capital(p.in(h.Name))+". "+p.in(h.MustState)+p.cited(h.Laws))
		}
	}
	p.section(wordWeigh)
	p.forWhoDecides()
	for _, q := range c.Weigh {
		p.block("   • ", p.in(q.Text))
	}
	if len(c.Weigh) > 1 {
		var laws []integraal.Citation
		for _, q := range c.Weigh {
			for _, law := range q.Laws {
				if !slices.Contains(laws, law) {
					laws = append(laws, law)
				}
			}
		}
		p.under(laws)
	}
}

// forWhoDecides tells a client that these lines do not speak to them.
func (p *stopPage) forWhoDecides() {
	if p.own == participation.Client {
		p.block("   ", p.in(wordForWhoDecides))
	}
}

func (p *stopPage) questions(list []participation.OpenQuestion) {
	if len(list) == 0 {
		return
	}
	p.section(wordStopQuestions)
	for _, q := range list {
		p.block("   ? ", p.in(q.Text)+" ("+p.who(q.Who)+")")
	}
}

// who names roles, the reader's own as "you".
func (p *stopPage) who(roles []participation.Role) string {
	texts := make([]integraal.Text, len(roles))
	for i, r := range roles {
		texts[i] = r.Text()
		if r == p.own {
			texts[i] = wordYou
		}
	}
	return p.in(integraal.Join(texts))
}

func (p *stopPage) cited(laws []integraal.Citation) string {
	if len(laws) == 0 {
		return ""
	}
	return " [" + p.lawList(laws) + "]"
}

func (p *stopPage) under(laws []integraal.Citation) {
	if len(laws) > 0 {
		p.block("   ", "["+p.lawList(laws)+"]")
	}
}

func (p *stopPage) lawList(laws []integraal.Citation) string {
	var list []string
	for _, c := range integraal.CiteAll(laws...) {
		list = append(list, c.In(p.lang))
	}
	return strings.Join(list, "; ")
}

func lower(s string) string {
	for i, r := range s {
		return strings.ToLower(string(r)) + s[i+len(string(r)):]
	}
	return s
}

func capital(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}

var (
	wordNoStop     = text("Er is niets aangekondigd dat u mag zien.", "Nothing that you may see was announced.")
	wordAskedAct   = text("Gevraagd is naar een andere handeling: {act}. Daarover is nog niets besloten.", "Asked about another act: {act}. Nothing has been decided on it yet.")
	wordStopCount  = text("Van de vragen vooraf zijn er {passed} beantwoord en {open} nog open. Bij {blocked} staat iets in de weg. Ook als alles is beantwoord, is dit geen goedkeuring: een mens beslist, met naam en mandaat.", "Of the questions beforehand {passed} are answered and {open} still open. At {blocked} something stands in the way. Even with all answered this approves nothing: a person decides, by name and with a mandate.")
	wordAlready    = text("De betaling wordt al vastgehouden, terwijl stappen die ervoor horen nog openstaan.", "The payment is held already, while steps that belong before it are still open.")
	wordStopNext   = text("Eerst: ", "First: ")
	wordWhat       = text("Wat dit is, en wat niet", "What this is, and what it is not")
	wordRoute      = text("De weg, stap voor stap", "The route, step by step")
	wordRouteMarks = text("[v] gedaan, [ ] nog te doen of niet bekend, [!] hier staat iets in de weg; zonder teken: later.", "[v] done, [ ] to be done or not known, [!] something stands in the way; without a mark: later.")
	wordTheAct     = text("PAS DAARNA KAN DIT: ", "ONLY THEN CAN THIS BE: ")
	wordGates      = text("De vragen die eerst beantwoord moeten zijn", "The questions that have to be answered first")
	wordAnswers    = text("Antwoord van: ", "Answered by: ")
	wordEffects    = text("Wat het raakt in dit huishouden", "What it touches in this household")
	wordWays       = text("Wat nu kan", "What can be done now")
	wordHearing    = text("Niet eerst horen kan alleen zo, en dan moet dit vaststaan", "Not hearing first is possible only so, and then this has to be established")
	wordWeigh      = text("Wat een mens moet afwegen; dit programma rekent het niet uit", "What a person has to weigh; this program does not compute it")
	wordYou        = text("u", "you")
	wordOwnWays    = text("Wat u nu kunt doen", "What you can do now")

	wordStopNextOther = text("Nu te doen door de gemeente: ", "For the municipality to do now: ")
	wordForWhoDecides = text("Dit is voor wie beslist. U mag het lezen en erop wijzen.", "This is for who decides. You may read it and point to it.")

	wordStopQuestions = text("Wat nog niet bekend is, als vraag", "What is not known yet, as a question")
)
