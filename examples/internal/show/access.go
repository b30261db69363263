package show

import (
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/consent"
)

// Access writes who may see what: first all professionals in one table, then for
// each viewer a matrix of kinds of data and members.
func Access(w io.Writer, a *casework.Access, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	p.accessHeading(a)
	if s := shortOf(a); s != nil {
		p.short(s)
	}
	p.line("")
	for _, c := range legend {
		p.block("  "+pad(c.mark, 4), p.in(c.means))
	}
	for i := range a.Views {
		p.accessView(&a.Views[i])
	}
	p.line("")
	p.block("", p.in(wordDecisionsOnly))
	p.line("")
	p.line("%s", p.in(wordClosing))
	return p.err
}

// short writes the first table.
func (p *page) short(s *shortTable) {
	p.line("")
	head := table.Row{""}
	for _, v := range s.views {
		head = append(head, v.Viewer.ID)
	}
	t := table.NewWriter()
	t.SetStyle(table.StyleLight)
	t.AppendHeader(head)
	for i := range s.rows {
		row := table.Row{p.in(s.rows[i].label)}
		for _, c := range s.rows[i].cells {
			row = append(row, marksOf(c))
		}
		t.AppendRow(row)
	}
	for l := range strings.SplitSeq(t.Render(), "\n") {
		p.line("  %s", l)
	}
	for _, v := range s.views {
		p.block("  "+v.Viewer.ID+"  ", p.viewTask(v))
	}
	p.block("  ", p.in(wordMixed))
	if others := s.others; len(others) > 0 {
		p.block("  ", p.in(wordOwnBelow.With(integraal.PutName("who", strings.Join(others, ", ")))))
	}
}

func (p *page) accessHeading(a *casework.Access) {
	place := a.Municipality
	if a.Illustrative {
		place += " (" + p.in(wordMadeUp) + ")"
	}
	p.line("%s", cut(p.in(wordAccess)+" · "+place+" · "+a.Day.In(p.lang)))
}

func pad(s string, n int) string {
	return s + strings.Repeat(" ", max(0, n-len([]rune(s))))
}

func (p *page) accessView(v *casework.AccessView) {
	p.line("")
	p.block("", p.viewName(v))
	switch {
	case v.Anonymous != nil:
		for _, said := range p.anonymousAnswer(v.Anonymous) {
			p.block("  ", said)
		}
		return
	case len(v.Members) == 0:
		p.block("  ", p.in(wordNobodyHere))
		return
	}
	t := table.NewWriter()
	t.SetStyle(table.StyleLight)
	head := table.Row{""}
	for _, m := range v.Members {
		head = append(head, m.ID)
	}
	t.AppendHeader(head)
	for i := range v.Rows {
		row := table.Row{p.in(v.Rows[i].Label)}
		for j := range v.Rows[i].Cells {
			row = append(row, marks(&v.Rows[i].Cells[j]))
		}
		t.AppendRow(row)
	}
	p.block("  ", p.in(wordServices)+p.services(v)+".")
	for l := range strings.SplitSeq(t.Render(), "\n") {
		p.line("  %s", l)
	}
	for _, note := range p.marked(v) {
		p.block("  "+note.mark+" ", note.says)
	}
}

// services are the services whose data a view is about, in the order of the
// marks in each cell.
func (p *page) services(v *casework.AccessView) string {
	var list []string
	for i := range v.Rows {
		for j := range v.Rows[i].Cells {
			if answers := v.Rows[i].Cells[j].Answers; len(answers) > len(list) {
				list = list[:0]
				for k := range answers {
					list = append(list, p.in(answers[k].From.Text()))
				}
			}
		}
	}
	return strings.Join(list, " · ")
}

// marks are what a cell says of each service, in their order.
func marks(c *casework.AccessCell) string {
	if len(c.Answers) == 0 {
		return stateNone.mark
	}
	list := make([]string, len(c.Answers))
	for i := range c.Answers {
		list[i] = stateOf(c.Answers[i].Outcome).mark
		if doubtful(&c.Answers[i]) {
			list[i] += stateDoubt.mark
		}
		if !c.Answers[i].Road.IsZero() {
			list[i] += stateRoad.mark
		}
	}
	return strings.Join(list, " ")
}

// doubtful reports whether the law behind an answer, a no as well as a yes, is
// disputed or was not read in its own text.
func doubtful(a *casework.AccessAnswer) bool { return a.Decision.Contested || a.Decision.Unverified }

func (p *page) viewName(v *casework.AccessView) string {
	if v.Viewer.Title == "" {
		return v.Viewer.ID + " · " + p.in(v.For)
	}
	return v.Viewer.ID + ", " + p.viewTask(v)
}

// viewTask is who looks, and for what, without their name.
func (p *page) viewTask(v *casework.AccessView) string {
	if v.Viewer.Title == "" {
		return p.in(v.For)
	}
	return v.Viewer.Title + " · " + p.in(v.For)
}

// anonymousAnswer is whether a case may be discussed without names, and for who
// prepares it what stands in the way and what could be left out.
func (p *page) anonymousAnswer(a *consent.AnonymousAnswer) []string {
	if a.Allowed {
		return []string{p.in(wordMayAnonymous)}
	}
	said := []string{p.in(wordNotAnonymous)}
	for _, bar := range a.Bars {
		said = append(said, "• "+p.in(bar.Text()))
	}
	for _, w := range a.Wider {
		said = append(said, "→ "+p.in(w.Text()))
	}
	return said
}

// state is what an answer, or a cell without one, comes to.
type state struct {
	code, mark   string
	short, means integraal.Text
}

var (
	stateNone = state{"none", "·", text("·", "·"), text("speelt niet bij deze persoon", "does not concern this person")}
	stateYes  = state{"yes", "✓", text("ja", "yes"), text("mag dit zien", "may see this")}
	stateMask = state{"masked", "✓*", text("ja*", "yes*"), text("mag dit zien, zonder wat over anderen gaat", "may see this, without what it says of others")}
	stateAsk  = state{"ask", "?", text("vragen", "ask"), text("nog niet: eerst is toestemming nodig", "not yet: consent is needed first")}
	stateTell = state{"tell", "!", text("vertellen", "tell"), text("nog niet: de persoon moet het eerst weten", "not yet: the person must know first")}
	stateAnon = state{"anonymous", "~", text("anoniem", "anonymous"), text("alleen anoniem", "only anonymously")}
	stateNo   = state{"no", "–", text("nee", "no"), text("mag dit niet zien", "may not see this")}

	// stateDoubt stands beside another.
	stateDoubt = state{"doubt", "†", text("†", "†"), text("over dit antwoord is twijfel: onder de tabel staat welke", "there is doubt about this answer: below the table it says which")}
	stateRoad  = state{"road", "‡", text("‡", "‡"), text("zonder toestemming, door een plicht of voor de veiligheid: onder de tabel staat hoe en tot wanneer", "without consent, by a duty or for safety: below the table it says how and until when")}

	legend = []state{stateYes, stateMask, stateAsk, stateTell, stateAnon, stateNo, stateNone, stateDoubt, stateRoad}
)

func stateOf(o consent.Outcome) state {
	switch o {
	case consent.Allow:
		return stateYes
	case consent.AllowRedacted:
		return stateMask
	case consent.AskConsent:
		return stateAsk
	case consent.InformFirst:
		return stateTell
	case consent.AllowAnonymised:
		return stateAnon
	case consent.Deny:
	}
	return stateNo
}

// Cell writes why a viewer may or may not see a kind of data of one member, for
// each service that could hold it.
func Cell(w io.Writer, v *casework.AccessView, row *casework.AccessRow, c *casework.AccessCell, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	p.line("")
	p.block("", p.viewName(v))
	p.block("", p.in(row.Label)+" · "+c.About)
	if len(c.Answers) == 0 {
		p.block("  ", p.in(stateNone.means))
	}
	for i := range c.Answers {
		a := &c.Answers[i]
		p.line("")
		p.block(pad(stateOf(a.Outcome).mark, 2), p.in(wordHeldBy.With(integraal.PutText("service", a.From.Text()))))
		for _, l := range a.Decision.Summary() {
			p.block("    ", p.in(l))
		}
		p.line("    %s", p.in(wordHowChecked))
		for _, l := range a.Decision.Steps() {
			p.block("      ", p.in(l))
		}
	}
	return p.err
}

// Letter writes a letter that asks consent.
func Letter(w io.Writer, l *consent.Letter, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	p.letter(l.Plain(lang))
	return p.err
}

var (
	wordAccess   = text("Wie mag wat zien", "Who may see what")
	wordServices = text("In elk vakje, in deze volgorde, wat bekend is bij: ", "In each cell, in this order, what is known to: ")
	wordMixed    = text(
		"Staan er meer antwoorden in een vakje, dan verschilt het per persoon of dienst.",
		"With more answers in one cell it differs by person or service.",
	)
	wordHowChecked    = text("Zo is dit nagegaan:", "How this was checked:")
	wordOwnBelow      = text("Verderop staat ook wat iemand van zichzelf mag inzien: {who}.", "Further on is also what people may see of themselves: {who}.")
	wordHeldBy        = text("Zoals bekend bij {service}:", "As known to {service}:")
	wordNobodyHere    = text("Ziet niemand uit dit huishouden.", "Sees nobody of this household.")
	wordMayAnonymous  = text("Alleen anoniem: de zaak mag zonder namen worden besproken.", "Only anonymously: the case may be discussed without names.")
	wordNotAnonymous  = text("Alleen anoniem, en ook dat kan nu niet. Waarom, is alleen voor wie de zaak voorbereidt:", "Only anonymously, and not even that now. Why is only for whoever prepares the case:")
	wordDecisionsOnly = text(
		"Deze tabel volgt alleen uit de regels, het protocol en de toestemmingen. Ze zegt niet of er iets is vastgelegd.",
		"This table follows from the rules, the protocol and the consents alone. It does not say whether anything is on record.",
	)
)
