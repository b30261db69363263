package main

import (
	"fmt"
	"io"
	"strings"

	wrap "github.com/jedib0t/go-pretty/v6/text"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

const width = 100

// page writes in one language, a hundred columns wide.
type page struct {
	w    io.Writer
	lang integraal.Lang
	err  error
}

func (p *page) in(t integraal.Text) string { return t.In(p.lang) }
func (p *page) say(nl, en string) string   { return p.in(text(nl, en)) }

func (p *page) line(s string) {
	if p.err == nil {
		_, p.err = fmt.Fprintln(p.w, strings.TrimRight(s, " "))
	}
}

// block writes a text wrapped, after a head and then as far in.
func (p *page) block(head, body string) {
	indent := wrap.StringWidthWithoutEscSequences(head)
	glued := strings.ReplaceAll(body, "€ ", "€\ue000")
	for _, l := range strings.Split(strings.TrimRight(wrap.WrapSoft(glued, width-indent), "\n"), "\n") {
		p.line(head + strings.TrimRight(strings.ReplaceAll(l, "\ue000", " "), " "))
		head = strings.Repeat(" ", indent)
	}
}

func (p *page) section(nl, en string) {
	p.line("")
	p.line("──── " + p.say(nl, en))
}

func (p *page) write(x *answer) {
	p.first(x)
	p.section("Per regeling", "By scheme")
	for answer := range x.a.Answers() {
		p.scheme(x, &answer)
	}
	if x.other != nil {
		p.compare(x)
	}
	p.section("Waarom", "Why")
	for answer := range x.a.Answers() {
		p.why(&answer)
	}
}

// maxFirst is how many missed schemes the first screen has.
const maxFirst = 6

// first is the first screen: what is missed, and what to find out.
func (p *page) first(x *answer) {
	p.block("", x.label+" · "+x.a.Day.In(p.lang))
	p.line("")
	n, open := 0, false
	for i := range x.gaps {
		g := &x.gaps[i]
		open = open || g.Verdict == integraal.Undetermined
		if g.Verdict != integraal.Applies && p.arrears(g) == "" {
			continue
		}
		if n++; n <= maxFirst {
			p.block(" "+p.say("Gemist: ", "Missed: "), p.in(g.Scheme.Words())+p.perPeriod(g)+p.arrears(g)+p.until(g))
		}
	}
	switch {
	case n == 0 && open:
		p.block(" ", p.say("Er is nog niet genoeg bekend om te zeggen wat er wordt misgelopen.",
			"Not enough is known yet to say what is missed."))
	case n == 0:
		p.block(" ", p.say("Er is niets gevonden dat wordt misgelopen.", "Nothing was found that is missed."))
	}
	if facts := x.a.Open(); len(facts) > 0 {
		p.block(" "+p.say("Vraag eerst na: ", "First find out: "), p.missing(&facts[0].Missing)+p.keepsOpen(&facts[0]))
	}
	p.block(" ", p.say("Dit is een berekening met de gegevens uit het bestand. De instantie beslist.",
		"This is a calculation from the facts in the file. The authority decides."))
}

func (p *page) perPeriod(g *income.Gap) string {
	if g.Verdict != integraal.Applies {
		return ""
	}
	return ", " + p.in(g.Missed.Text())
}

// arrears is the sum up to now, where it was asked.
func (p *page) arrears(g *income.Gap) string {
	r := g.Arrears
	if r == nil || r.Missed.IsZero() {
		return ""
	}
	s := p.say(", tot nu samen ", ", so far ")
	if r.AtLeast {
		s = p.say(", tot nu samen ten minste ", ", so far at least ")
	}
	return s + integraal.ValueOf(r.Missed).In(p.lang)
}

func (p *page) until(g *income.Gap) string {
	last := g.Term.LastDay
	if r := g.Arrears; r != nil && !r.LastDay.IsZero() {
		last = r.LastDay // of the oldest part
	}
	if last.IsZero() {
		return ""
	}
	return p.say(" (vraag aan voor ", " (apply by ") + p.untilDay(last) + ")"
}

func (p *page) untilDay(last integraal.Date) string {
	if p.lang == integraal.EN {
		return last.In(p.lang)
	}
	return last.AddDays(1).In(p.lang)
}

func (p *page) keepsOpen(f *income.OpenFact) string {
	names := make([]integraal.Text, len(f.Schemes))
	for i, s := range f.Schemes {
		names[i] = s.Words()
	}
	return p.say(" – nodig voor ", " – needed for ") + p.in(integraal.Join(names))
}

func (p *page) missing(m *integraal.Missing) string {
	s := p.word(m.Fact)
	if m.Who != "" {
		s += " (" + m.Who + ")"
	}
	return s
}

func (p *page) word(n integraal.Name) string {
	if words, found := income.Word(n); found {
		return p.in(words)
	}
	return string(n)
}

// scheme is the answer of one scheme, and what is missed of it.
func (p *page) scheme(x *answer, s *income.SchemeAnswer) {
	p.line("")
	name := p.in(s.Scheme.Words())
	switch {
	case s.Uncovered != nil:
		p.block(" ? ", name+p.say(": niet berekend voor deze dag", ": not calculated for this day"))
		p.block("     ", p.in(s.Uncovered[0].Text))
	case s.Verdict == integraal.Applies:
		p.block(" ✓ ", name+": "+p.in(s.Amount.Text())+" ("+p.in(s.Scheme.Label())+")")
	case s.Verdict == integraal.AppliesNot:
		p.block(" – ", name+p.say(": geen recht", ": not entitled"))
		for _, c := range s.Failed {
			p.block("     ", p.say("Niet voldaan: ", "Not met: ")+p.word(c.Name)+" ("+c.By.Text().In(p.lang)+")")
		}
	default:
		p.block(" ? ", name+p.say(": nog niet te zeggen", ": cannot be said yet"))
		for i := range s.Missing {
			p.block("     ", p.say("Niet bekend: ", "Not known: ")+p.missing(&s.Missing[i]))
		}
	}
	for i := range x.gaps {
		if x.gaps[i].Scheme == s.Scheme {
			p.gap(x, &x.gaps[i])
		}
	}
}

// gap is what is missed of a scheme: never without what is safe.
func (p *page) gap(x *answer, g *income.Gap) {
	for i := range g.Missing {
		if m := &g.Missing[i]; m.Fact == income.FactReceived {
			p.block("     ", p.say("Niet bekend: ", "Not known: ")+p.word(m.Fact))
		}
	}
	if g.Arrears != nil {
		p.block("     ", p.in(g.Text()))
		return
	}
	if g.Verdict != integraal.Applies {
		return
	}
	p.block("     ", p.say("Gemist: ", "Missed: ")+p.in(g.Missed.Text()))
	if g.Estimated {
		p.block("     ", p.say("Veilig om op te rekenen: ", "Safe to count on: ")+p.in(g.Safe.Text()))
	} else {
		p.block("     ", p.say("Reken hier nog niet op: niet elke andere uitkomst is bekend.",
			"Do not count on it yet: not every other outcome is known."))
	}
	for i, b := range g.Back {
		if b.Known && b.Amount.Cents > 0 {
			p.block("     ", p.say("Terugbetalen als dit klopt: ", "To pay back if this is so: ")+x.alts[i]+": "+p.in(b.Amount.Text()))
		}
	}
	p.term(&g.Term)
}

func (p *page) term(t *income.Term) {
	p.block("     ", p.in(t.How)+" "+p.say("Waar: ", "Where: ")+p.in(t.Where)+".")
	if !t.From.IsZero() {
		s := p.say("Kan vanaf ", "Can be had from ") + t.From.In(p.lang)
		if !t.LastDay.IsZero() {
			s += p.say("; laatste dag om het te vragen: ", "; last day to ask: ") + t.LastDay.In(p.lang)
		}
		p.block("     ", s+" ("+t.By.Text().In(p.lang)+").")
	}
	if !t.Earlier.IsZero() {
		p.block("     ", p.say("Als uw omstandigheden het nodig maken, misschien al vanaf ", "If your circumstances make it necessary, perhaps from ")+
			t.Earlier.In(p.lang)+" ("+t.EarlierBy.Text().In(p.lang)+").")
	}
}

// why is the explanation of a scheme.
func (p *page) why(s *income.SchemeAnswer) {
	lines := s.Why.Lines(income.Word)
	if len(lines) == 0 {
		return
	}
	p.line("")
	p.line(" " + p.in(s.Scheme.Words()))
	for i := range lines {
		l := &lines[i]
		body := p.in(l.Text)
		if law := l.LawIn(p.lang); law != "" {
			body += "  [" + law + "]"
		}
		mark := "   "
		if l.Given {
			mark = " · "
		}
		p.block("  "+mark, body)
	}
}

// compare is what changes from the first day to the second, and by what.
func (p *page) compare(x *answer) {
	p.section("Vergeleken met "+x.other.Day.In(integraal.NL), "Compared with "+x.other.Day.In(integraal.EN))
	changes := income.Compare(x.a, x.other)
	if len(changes) == 0 {
		p.line(" " + p.say("Er verandert niets.", "Nothing changes."))
	}
	for i := range changes {
		c := &changes[i]
		p.line("")
		p.block(" ", p.in(c.Scheme.Words())+": "+p.short(&c.Before)+" → "+p.short(&c.After))
		for _, n := range c.Norms {
			p.block("     ", p.word(n.Name)+": "+p.norm(&n.Before)+" → "+p.norm(&n.After))
		}
	}
}

func (p *page) short(s *income.SchemeAnswer) string {
	switch {
	case s.Uncovered != nil:
		return p.say("niet berekend", "not calculated")
	case s.Verdict == integraal.Applies:
		return p.in(s.Amount.Text())
	case s.Verdict == integraal.AppliesNot:
		return p.say("geen recht", "not entitled")
	}
	return p.say("nog niet te zeggen", "cannot be said yet")
}

func (p *page) norm(s *integraal.Step) string {
	if s.Name == "" {
		return p.say("geldt niet", "does not hold")
	}
	return s.Value.In(p.lang) + " [" + s.By.Text().In(p.lang) + "]"
}
