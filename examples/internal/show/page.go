package show

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	wrap "github.com/jedib0t/go-pretty/v6/text"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
)

// Width is the width that pages are written for, in columns.
const Width = 100

// firstScreen is the most lines of a page's first screen.
const firstScreen = 12

// page writes lines of one language and width, and keeps the first error.
type page struct {
	w    io.Writer
	lang integraal.Lang
	err  error
}

func (p *page) line(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format+"\n", args...)
	}
}

func (p *page) in(t integraal.Text) string { return t.In(p.lang) }

// block writes a text wrapped, its first line after head and the others as far
// in.
func (p *page) block(head, body string) {
	indent := strings.Repeat(" ", wrap.StringWidthWithoutEscSequences(head))
	wrapped := strings.TrimRight(soft(body, Width-len(indent)), "\n")
	for i, l := range strings.Split(wrapped, "\n") {
		if i > 0 {
			head = indent
		}
		p.line("%s%s", head, strings.TrimRight(l, " "))
	}
}

// glue stands for a space at which no line may break.
const glue = "\ue000"

// soft wraps a text between words, and never between € and its amount.
func soft(s string, width int) string {
	glued := strings.ReplaceAll(s, "€ ", "€"+glue)
	return strings.ReplaceAll(wrap.WrapSoft(glued, width), glue, " ")
}

// unbroken writes what it is given so that no reader breaks a line between € and its
// amount.
type unbroken struct{ w io.Writer }

func (u unbroken) Write(b []byte) (int, error) {
	if _, err := u.w.Write(bytes.ReplaceAll(b, []byte("€ "), []byte("€\u00a0"))); err != nil {
		return 0, err
	}
	return len(b), nil
}

// labelled writes a block under a label of a fixed width.
func (p *page) labelled(label integraal.Text, body string) {
	p.block("   "+wrap.Pad(p.in(label), labelWidth, ' '), body)
}

const labelWidth = 13

// cut shortens a line to the width.
func cut(s string) string {
	if wrap.StringWidthWithoutEscSequences(s) <= Width {
		return s
	}
	return wrap.Snip(s, Width, "…")
}

// Report writes a report: a first screen of at most twelve lines, and then all
// of it.
func Report(w io.Writer, r *casework.Report, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	p.first(r)
	for i := range r.Findings {
		p.finding(i+1, &r.Findings[i])
	}
	p.people(r)
	p.problems(r)
	p.withheld(r)
	for _, n := range r.Notes {
		p.line("")
		p.block("", p.in(n))
	}
	p.line("")
	p.line("%s", p.in(wordClosing))
	return p.err
}

// first is what a reader needs before anything else: whose page this is, what
// presses and the one thing to do or ask first.
func (p *page) first(r *casework.Report) {
	p.heading(r)
	lines := 2
	p.line("")
	pressing := 0
	for i := range r.Findings {
		f := &r.Findings[i]
		if !presses(f.Urgency) || lines+pressing >= firstScreen-5 {
			continue
		}
		pressing++
		p.line("%s", cut(fmt.Sprintf(" %d  %s", i+1, p.in(f.Title))))
	}
	switch rest := len(r.Findings) - pressing; {
	case pressing == 0:
		p.line(" %s", p.in(wordNothing))
	case rest == 1:
		p.line("    %s", p.in(wordOneMore))
	case rest > 0:
		p.line("    %s", p.in(wordMore.With(integraal.Put("n", integraal.Count(rest)))))
	}
	if !r.First.Text.IsZero() {
		p.line("")
		p.block(" ", p.in(wordDoFirst)+p.in(r.First.Text))
	}
}

func presses(u integraal.Urgency) bool {
	return u == integraal.TermWithinWeek || u == integraal.IncomeAtStake ||
		u == integraal.Contradiction || u == integraal.MoneyMissed
}

func (p *page) heading(r *casework.Report) {
	place := r.Municipality
	if r.Illustrative {
		place += " (" + p.in(wordMadeUp) + ")"
	}
	parts := []string{place, r.Day.In(p.lang)}
	if r.Case != "" {
		parts = append([]string{r.Case}, parts...)
	}
	p.line("%s", cut(strings.Join(parts, " · ")))
	who := r.Viewer.ID
	if r.Viewer.Title != "" {
		who += ", " + r.Viewer.Title
	}
	about := []string{
		p.in(wordFor.With(integraal.PutName("who", who))),
		p.in(wordPurpose.With(integraal.PutText("purpose", r.For))),
	}
	p.line("%s", cut(strings.Join(about, " · ")))
}

func (p *page) finding(number int, f *integraal.Finding) {
	p.line("")
	p.line("%s", strings.Repeat("─", Width))
	p.block(fmt.Sprintf("%2d ", number), p.in(f.Title))
	class := p.in(className(f.Urgency)) + "."
	if because := p.in(f.Because); because != class {
		class += " " + because
	}
	p.block("   ", class)
	for _, a := range f.Amounts {
		p.block("   ", p.in(a.Shown)+" – "+p.in(a.Label))
	}
	if len(f.Says) > 0 {
		p.line("")
	}
	for _, s := range f.Says {
		p.block("   ", p.in(s))
	}
	p.checks(f.Checks)
	if len(f.Next) > 0 {
		p.line("")
	}
	for i, a := range f.Next {
		p.step(i, &a)
	}
	p.calls(f.Call)
	p.how(f)
	p.laws(f.Laws)
}

func (p *page) step(i int, a *integraal.Action) {
	label := integraal.Text{}
	if i == 0 {
		label = wordSteps
	}
	said := p.in(a.Text)
	var who []string
	if !a.Who.IsZero() {
		who = append(who, p.in(a.Who))
	}
	if !a.By.IsZero() {
		who = append(who, p.in(wordBy.With(integraal.Put("day", a.By))))
	}
	if len(who) > 0 {
		said += " (" + strings.Join(who, "; ") + ")"
	}
	p.labelled(label, "• "+said)
}

func (p *page) calls(calls []integraal.Contact) {
	var list []string
	for _, c := range calls {
		who := c.Who
		if c.Title != "" {
			who += ", " + c.Title
		}
		list = append(list, who+" ("+p.in(c.Why)+")")
	}
	if len(list) > 0 {
		p.labelled(wordCall, strings.Join(list, "; "))
	}
}

// checks lists the gates that are not passed with what is open, and the others
// by name.
func (p *page) checks(checks []integraal.Check) {
	var passed, elsewhere, unknown []string
	first := true
	alone := p.unknowns(checks) > 1
	for _, c := range checks {
		switch c.State {
		case "passed":
			passed = append(passed, p.in(c.Label))
			continue
		case "neededFor":
			elsewhere = append(elsewhere, p.in(c.Label))
			continue
		}
		if first {
			p.line("")
			p.line("   %s", p.in(wordOpen))
			first = false
		}
		said := p.in(c.Label)
		if c.State == "blocked" {
			said += " – " + p.in(wordBlocked)
		}
		if who := p.in(c.Who); who != "" {
			said += " (" + who + ")"
		}
		if alone && p.onlyUnknown(&c) {
			unknown = append(unknown, said)
			continue
		}
		p.block("   • ", said+": "+p.in(c.Says))
	}
	if len(unknown) > 0 {
		p.block("   • ", p.in(wordUnknown)+strings.Join(unknown, "; ")+".")
	}
	if len(passed) > 0 {
		p.block("   ", p.in(wordPassed)+": "+strings.Join(passed, ", ")+".")
	}
	if len(elsewhere) > 0 {
		p.block("   ", p.in(wordElsewhere)+": "+strings.Join(elsewhere, ", ")+".")
	}
}

// onlyUnknown reports whether all that a gate says is that something is not
// known.
func (p *page) onlyUnknown(c *integraal.Check) bool {
	rest, is := strings.CutPrefix(p.in(c.Says), p.in(wordUnknown))
	return is && c.State == "open" && !strings.Contains(rest, ". ")
}

// unknowns is how many gates say only that something is not known.
func (p *page) unknowns(checks []integraal.Check) int {
	n := 0
	for i := range checks {
		if p.onlyUnknown(&checks[i]) {
			n++
		}
	}
	return n
}

// how shows the computation of an amount, step by step.
func (p *page) how(f *integraal.Finding) {
	if len(f.Amounts) == 0 || len(f.Checks) > 0 || len(f.Why) == 0 {
		return
	}
	p.line("")
	for i, l := range f.Why {
		label := integraal.Text{}
		if i == 0 {
			label = wordHow
			if f.Code == "norm.decided" {
				label = wordKnown
			}
		}
		said := p.in(l.Text)
		if l.Law != "" {
			said += " [" + l.LawIn(p.lang) + "]"
		}
		p.labelled(label, said)
	}
}

func (p *page) laws(laws []integraal.Cited) {
	var list []string
	for _, l := range laws {
		if law := l.In(p.lang); !slices.Contains(list, law) {
			list = append(list, law)
		}
	}
	if len(list) > 0 {
		p.labelled(wordLaw, strings.Join(list, "; "))
	}
}

func (p *page) section(title integraal.Text) {
	p.line("")
	p.line("%s", strings.Repeat("─", Width))
	p.line("%s", p.in(title))
}

func (p *page) problems(r *casework.Report) {
	if len(r.Problems) == 0 {
		return
	}
	p.section(wordProblems)
	for _, x := range r.Problems {
		said := p.in(x.Label)
		if len(x.Persons) > 0 {
			said = strings.Join(x.Persons, ", ") + ": " + said
		}
		if !x.Since.IsZero() {
			said += ", " + p.in(wordSince.With(integraal.Put("day", x.Since)))
		}
		if x.Words != "" {
			said += " (“" + x.Words + "”)"
		}
		p.block(" • ", said)
	}
}
