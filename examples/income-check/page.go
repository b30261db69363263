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
func (p *page) say(nl, en string) string   { return p.in(integraal.Text{NL: nl, EN: en}) }

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
		if !x.folded(&answer) {
			p.scheme(x, &answer)
		}
	}
	if !x.settled {
		p.line("")
		p.block(" ", p.say("Regelingen van uw gemeente: geef een bestand met -settings.",
			"Schemes of your municipality: give a file with -settings."))
	}
	p.beslag(x)
	if x.other != nil {
		p.compare(x)
	}
	p.section("Waarom", "Why")
	for answer := range x.a.Answers() {
		if !x.folded(&answer) {
			p.why(p.name(&answer), answer.Why)
		}
	}
	p.why(p.say("beslagvrije voet", "what creditors may not touch (beslagvrije voet)"), x.a.WhyBeslagvrijeVoet())
}

// The first screen has at most so many missed schemes, and facts to find out.
const (
	maxFirst = 5
	maxAsked = 2
)

// first is the first screen: what is missed, and what to find out.
func (p *page) first(x *answer) {
	p.block("", strings.TrimPrefix(x.file.Label+" · "+x.a.Day.In(p.lang), " · "))
	if x.laid {
		p.block(" ", p.say("Met ingevoerde normen, nieuwer dan deze uitgave. De uitleg zegt bij welke stap.",
			"With norms from an overlay, newer than this release. The explanation says at which step."))
	}
	p.line("")
	n, open := 0, false
	for i := range x.gaps {
		g := &x.gaps[i]
		if answer := x.a.Of(g.Scheme); x.folded(&answer) {
			continue
		}
		open = open || g.Verdict == integraal.Undetermined
		if g.Verdict != integraal.Applies && p.arrears(g) == "" {
			continue
		}
		if n++; n <= maxFirst {
			p.block(" "+p.missedOr(g.Scheme), p.in(g.Scheme.Words())+p.perPeriod(x, g)+p.arrears(g)+p.until(g))
		}
	}
	switch {
	case n > maxFirst:
		p.block(" ", p.say("Hieronder staat meer dat wordt misgelopen.", "Below is more that is missed."))
	case n == 0 && open:
		p.block(" ", p.say("Er is nog niet genoeg bekend om te zeggen wat er wordt misgelopen.",
			"Not enough is known yet to say what is missed."))
	case n == 0:
		p.block(" ", p.say("Er is niets gevonden dat wordt misgelopen.", "Nothing was found that is missed."))
	}
	p.receipts(x)
	head := " " + p.say("Vraag eerst na: ", "First find out: ")
	then := " " + p.say("Vraag daarna na: ", "Then find out: ")
	asked := 0
	for _, f := range x.a.Open() {
		if asked == maxAsked {
			break
		}
		if x.foldedAll(f.Schemes) {
			continue
		}
		asked++
		p.block(head, p.missing(&f.Missing)+p.keepsOpen(&f))
		head = then
	}
	p.block(" ", p.say("Dit is een berekening met de gegevens uit het bestand. De instantie beslist.",
		"This is a calculation from the facts in the file. The authority decides."))
}

func (p *page) perPeriod(x *answer, g *income.Gap) string {
	if g.Verdict != integraal.Applies {
		return ""
	}
	if g.Arrears != nil { // the line has the sum; what is safe stands with the scheme
		return ", " + p.in(g.Missed.Text())
	}
	return ", " + p.in(g.Missed.Text()) + p.safe(x, g)
}

// safe is what of a missed amount can be counted on.
func (p *page) safe(x *answer, g *income.Gap) string {
	safe := g.Missed
	safe.Cents = max(g.Missed.Cents-x.a.Of(g.Scheme).Amount.Cents+g.Safe.Cents, 0)
	if !g.Estimated || safe == g.Missed || decided(g.Scheme) {
		return ""
	}
	return " (" + integraal.ValueOf(integraal.EuroCents(safe.Cents)).In(p.lang) + p.say(" veilig)", " safe)")
}

// receipts says of which schemes it is not known what is received, and of which
// it is more than is due.
func (p *page) receipts(x *answer) {
	var unknown []integraal.Text
	for i := range x.gaps {
		g := &x.gaps[i]
		answer := x.a.Of(g.Scheme)
		if _, known := receivedOf(&x.file.Received, g.Scheme); !known && answer.Verdict == integraal.Applies {
			unknown = append(unknown, g.Scheme.Words())
		}
		if more := tooMuch(x, &answer); more.Cents > 0 {
			p.block(" "+p.say("Let op: ", "Note: "), p.in(g.Scheme.Words())+", "+p.in(more.Text())+
				p.say(" meer ontvangen dan uit deze gegevens komt", " more received than these facts come to"))
		}
	}
	if len(unknown) > 0 && x.gaps[0].Arrears == nil { // else each scheme says so
		p.block(" "+p.say("Niet bekend wat er wordt ontvangen: ", "Not known what is received: "), p.in(integraal.Join(unknown)))
	}
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
	switch {
	case last.IsZero():
		return ""
	case g.Scheme == income.SchemeKinderopvangtoeslag: // each month the oldest one lapses
		return p.say(", vraag nu aan", ", apply now")
	}
	return p.say(", vraag aan voor ", ", apply by ") + p.untilDay(last)
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

// missing is a fact that is missing, with why and whom to ask.
func (p *page) missing(m *integraal.Missing) string {
	s := p.word(m.Fact)
	if m.Who != "" {
		s += " (" + m.Who + ")"
	}
	switch m.State {
	case integraal.Contested:
		s += p.say("; de bronnen verschillen", "; accounts differ")
		var who []integraal.Text
		for _, told := range m.Told {
			if told.Who != "" {
				who = append(who, integraal.Same(told.Who))
			}
		}
		if len(who) > 0 {
			s += ": " + p.in(integraal.Join(who))
		}
	case integraal.NotVisible:
		s += p.say("; niet zichtbaar voor wie dit bestand maakte", "; not visible to whoever made this file")
	}
	if hint := p.in(m.Hint); hint != "" {
		s += ". " + hint
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
	name := p.name(s)
	switch {
	case s.Uncovered != nil:
		p.block(" ? ", name+p.say(": niet berekend voor deze dag", ": not calculated for this day"))
		p.block("     ", p.in(s.Uncovered[0].Text))
	case s.Verdict == integraal.Applies && s.Scheme == income.SchemeLokaleRegeling:
		p.block(" ✓ ", name+p.say(": binnen de grenzen van inkomen en vermogen; de gemeente beslist",
			": within the limits of income and assets; the municipality decides"))
	case s.Verdict == integraal.AppliesNot && s.Scheme == income.SchemeLokaleRegeling:
		p.block(" – ", name+p.say(": niet binnen de grenzen van inkomen en vermogen", ": not within the limits of income and assets"))
		p.failed(s)
	case s.Verdict == integraal.Applies:
		p.block(" ✓ ", name+": "+p.in(s.Amount.Text())+" ("+p.in(s.Scheme.Label())+")")
	case s.Verdict == integraal.AppliesNot:
		p.block(" – ", name+p.say(": geen recht", ": not entitled"))
		p.failed(s)
	default:
		p.block(" ? ", name+p.say(": nog niet te zeggen", ": cannot be said yet"))
		for i := range s.Missing {
			p.block("     ", p.say("Niet bekend: ", "Not known: ")+p.missing(&s.Missing[i]))
		}
	}
	p.received(x, s)
	for i := range x.gaps {
		if x.gaps[i].Scheme == s.Scheme {
			p.gap(x, &x.gaps[i])
		}
	}
}

func (p *page) failed(s *income.SchemeAnswer) {
	for _, c := range s.Failed {
		p.block("     ", p.say("Niet voldaan: ", "Not met: ")+p.word(c.Name)+" ("+c.By.Text().In(p.lang)+")")
	}
}

// received is what is received of a scheme, and what there is to do about more
// than is due.
func (p *page) received(x *answer, s *income.SchemeAnswer) {
	got, known := receivedOf(&x.file.Received, s.Scheme)
	if !known || got.Cents == 0 && s.Verdict != integraal.Applies {
		return
	}
	amount := p.in(got.Text())
	if got.Cents == 0 {
		amount = p.say("niets", "nothing")
	}
	p.block("     ", p.say("Wordt ontvangen: ", "Received: ")+amount)
	more := tooMuch(x, s)
	if more.Cents == 0 {
		return
	}
	p.block("     ", p.say("Dat is ", "That is ")+p.in(more.Text())+p.say(
		" meer dan uit deze gegevens komt. Kijk na of de gegevens kloppen; geef een wijziging door.",
		" more than these facts come to. Check whether the facts are right; report a change."))
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
	p.block("     ", p.missedOr(g.Scheme)+p.in(g.Missed.Text()))
	switch {
	case decided(g.Scheme):
		p.block("     ", p.say("Reken hier nog niet op: de gemeente beslist of u het krijgt.",
			"Do not count on it yet: the municipality decides whether you get it."))
	case g.Estimated:
		p.block("     ", p.say("Veilig om in totaal op te rekenen: ", "Safe to count on in all: ")+p.in(g.Safe.Text()))
	default:
		p.block("     ", p.say("Reken hier nog niet op: niet elke andere uitkomst is bekend.",
			"Do not count on it yet: not every other outcome is known."))
	}
	for i, b := range g.Back {
		if b.Known && b.Amount.Cents > 0 {
			p.block("     ", p.say("Moet terug als dit zo uitkomt (", "To be paid back if this is so (")+x.file.Alternatives[i].Label+"): "+p.in(b.Amount.Text()))
		}
	}
	p.term(&g.Term)
}
