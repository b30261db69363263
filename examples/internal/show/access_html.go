package show

import (
	_ "embed"
	"html/template"
	"io"
	"strconv"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/consent"
)

//go:embed access.html.tmpl
var accessPage string

// htmlAccess is the page of [AccessHTML].
type htmlAccess struct {
	Lang, Title, Place, DecisionsOnly, Closing, LegendTitle, WhyTitle, LettersTitle, Back string

	ShortTitle, Kind, FullCaption, How, BillsTitle, BillsNote string

	Short   *htmlShort // nil where there is nothing to put together
	Legend  []htmlState
	Views   []htmlView
	Reasons []htmlReason
	Letters []htmlLetter
	Bills   []htmlBill
}

type htmlState struct{ Code, Short, Means string }

// htmlShort is the first table.
type htmlShort struct {
	Caption string
	Viewers []htmlViewer
	Rows    []htmlShortRow
}

type htmlViewer struct{ ID, Task, Link string }

type htmlShortRow struct {
	Label string
	Cells [][]htmlState
}

type htmlBill struct{ Title, Would, Source string }

type htmlView struct {
	ID, Name string
	Said     []string
	Members  []htmlMember
	Rows     []htmlRow
	Notes    []string // what the marks in the table mean
}

type htmlMember struct{ ID, Kin string }

type htmlRow struct {
	Label string
	Cells []htmlCell
}

type htmlCell struct {
	Member  string
	Reason  string
	Answers []htmlAnswer
}

// htmlAnswer is one answer; beside it stand the marks of a doubt and of a road
// without consent.
type htmlAnswer struct{ Code, Short, From, Marks string }

// htmlReason is an explanation that one or more cells share.
type htmlReason struct {
	ID     string
	Cells  string
	Groups []htmlGroup
}

type htmlGroup struct {
	HeldBy string
	Lines  []string
	Steps  []string
}

type htmlLetter struct {
	Title, Day, Version string
	Parts               []htmlPart
	Choices             []htmlChoices
	Yes, No, Signed     string
}

// htmlChoices are what a reader answers on one service.
type htmlChoices struct {
	From  string
	Lines []string
}

type htmlPart struct {
	Heading   string
	Sentences []string
}

// AccessHTML writes who may see what as one page that needs no network: a table
// for each viewer, with each cell's reasons below, and the letters that ask
// consent.
func AccessHTML(w io.Writer, a *casework.Access, letters []*consent.Letter, lang integraal.Lang) error {
	t, err := template.New("access").Parse(accessPage)
	if err != nil {
		return err
	}
	p := &page{lang: lang}
	h := htmlAccess{
		Lang: string(lang), Title: p.in(wordAccess), Place: a.Municipality + " · " + a.Day.In(lang),
		DecisionsOnly: p.in(wordDecisionsOnly), Closing: p.in(wordClosing), LegendTitle: p.in(wordLegend),
		WhyTitle: p.in(wordWhy), LettersTitle: p.in(wordLetters), Back: p.in(wordBack),
		ShortTitle: p.in(wordShort), Kind: p.in(wordKind), FullCaption: p.in(wordFull), How: p.in(wordHowChecked),
		BillsTitle: p.in(wordAnnounced), BillsNote: p.in(wordSwitchedOff), Short: p.htmlShort(a),
	}
	if a.Illustrative {
		h.Place = a.Municipality + " (" + p.in(wordMadeUp) + ") · " + a.Day.In(lang)
	}
	for _, s := range legend {
		h.Legend = append(h.Legend, htmlState{s.code, p.in(s.short), p.in(s.means)})
	}
	reasons := &reasonList{p: p, at: map[string]int{}}
	for i := range a.Views {
		h.Views = append(h.Views, p.htmlView(&a.Views[i], i, reasons))
	}
	h.Reasons = reasons.list
	for _, l := range letters {
		h.Letters = append(h.Letters, p.htmlLetter(l))
	}
	for _, k := range consent.AnnouncedPacks() {
		h.Bills = append(h.Bills, htmlBill{p.in(k.Title), p.in(wordWould) + p.in(k.Would), p.in(wordPackSource) + k.Source + "."})
	}
	return t.Execute(w, h)
}

func (p *page) htmlShort(a *casework.Access) *htmlShort {
	s := shortOf(a)
	if s == nil {
		return nil
	}
	h := &htmlShort{Caption: p.in(wordMixed)}
	for _, v := range s.views {
		link := ""
		for i := range a.Views {
			if v == &a.Views[i] {
				link = viewID(i)
			}
		}
		h.Viewers = append(h.Viewers, htmlViewer{v.Viewer.ID, p.viewTask(v), link})
	}
	for _, row := range s.rows {
		r := htmlShortRow{Label: p.in(row.label)}
		for _, cell := range row.cells {
			var states []htmlState
			for _, c := range cell {
				states = append(states, htmlState{c.code, p.in(c.short), p.in(c.means)})
			}
			r.Cells = append(r.Cells, states)
		}
		h.Rows = append(h.Rows, r)
	}
	return h
}

func viewID(i int) string { return "view-" + strconv.Itoa(i+1) }

func (p *page) htmlView(v *casework.AccessView, n int, reasons *reasonList) htmlView {
	view := htmlView{ID: viewID(n), Name: p.viewName(v)}
	switch {
	case v.Anonymous != nil:
		view.Said = p.anonymousAnswer(v.Anonymous)
		return view
	case len(v.Members) == 0:
		view.Said = []string{p.in(wordNobodyHere)}
		return view
	}
	for _, m := range v.Members {
		view.Members = append(view.Members, htmlMember{m.ID, p.in(m.Kin)})
	}
	for i := range v.Rows {
		row := htmlRow{Label: p.in(v.Rows[i].Label)}
		for j := range v.Rows[i].Cells {
			c := &v.Rows[i].Cells[j]
			cell := htmlCell{Member: c.About}
			for k := range c.Answers {
				s, marks := stateOf(c.Answers[k].Outcome), ""
				if doubtful(&c.Answers[k]) {
					marks = p.in(stateDoubt.short)
				}
				if !c.Answers[k].Road.IsZero() {
					marks += p.in(stateRoad.short)
				}
				cell.Answers = append(cell.Answers, htmlAnswer{s.code, p.in(s.short), p.in(c.Answers[k].From.Text()), marks})
			}
			if len(c.Answers) > 0 {
				cell.Reason = reasons.add(c, v.Viewer.ID+" · "+row.Label+" · "+c.About)
			}
			row.Cells = append(row.Cells, cell)
		}
		view.Rows = append(view.Rows, row)
	}
	for _, n := range p.marked(v) {
		view.Notes = append(view.Notes, n.mark+" "+n.says)
	}
	return view
}

// reasonList keeps each explanation once, with the cells that it is for.
type reasonList struct {
	p    *page
	list []htmlReason
	at   map[string]int
}

func (r *reasonList) add(c *casework.AccessCell, cell string) string {
	var groups []htmlGroup
	var key strings.Builder
	for i := range c.Answers {
		a := &c.Answers[i]
		g := htmlGroup{HeldBy: r.p.in(wordHeldBy.With(integraal.PutText("service", a.From.Text())))}
		for _, l := range a.Decision.Summary() {
			g.Lines = append(g.Lines, r.p.in(l))
		}
		for _, l := range a.Decision.Steps() {
			g.Steps = append(g.Steps, r.p.in(l))
		}
		key.WriteString(g.HeldBy + "\x00" + strings.Join(g.Lines, "\x00") + "\x00" + strings.Join(g.Steps, "\x00") + "\x01")
		groups = append(groups, g)
	}
	i, known := r.at[key.String()]
	if !known {
		i = len(r.list)
		r.at[key.String()] = i
		r.list = append(r.list, htmlReason{ID: "why-" + strconv.Itoa(i+1), Groups: groups})
	} else {
		r.list[i].Cells += "; "
	}
	r.list[i].Cells += cell
	return r.list[i].ID
}

func (p *page) htmlLetter(l *consent.Letter) htmlLetter {
	h := htmlLetter{
		Title: p.in(l.Title), Day: p.in(l.Reader) + " · " + l.Day.In(p.lang), Version: l.Version,
		Yes: p.in(wordYes), No: p.in(wordNo), Signed: p.in(wordSigned),
	}
	for _, part := range l.Parts {
		hp := htmlPart{Heading: p.in(part.Heading)}
		for _, s := range part.Sentences {
			hp.Sentences = append(hp.Sentences, p.in(s))
		}
		h.Parts = append(h.Parts, hp)
	}
	from := consent.NoRegime
	for i := range l.Choices {
		c := &l.Choices[i]
		if c.From != from {
			from = c.From
			h.Choices = append(h.Choices, htmlChoices{From: p.in(wordFrom.With(integraal.PutText("service", c.Service())))})
		}
		last := &h.Choices[len(h.Choices)-1]
		last.Lines = append(last.Lines, p.in(c.Text))
	}
	return h
}

var (
	wordShort   = text("In het kort", "In short")
	wordKind    = text("soort gegevens", "kind of data")
	wordFull    = text("Wat elke dienst heeft, per persoon. Kies een vakje om te lezen waarom.", "What each service has, for each person. Choose a cell to read why.")
	wordFrom    = text("Van {service}", "From {service}")
	wordLegend  = text("Wat staat er in een vakje", "What a cell says")
	wordWhy     = text("Waarom", "Why")
	wordLetters = text("De brief die toestemming vraagt", "The letter that asks consent")
	wordBack    = text("naar boven", "to the top")
	wordYes     = text("ja", "yes")
	wordNo      = text("nee", "no")
	wordSigned  = text("Datum en handtekening", "Date and signature")
)
