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

	Legend  []htmlState
	Views   []htmlView
	Reasons []htmlReason
	Letters []htmlLetter
}

type htmlState struct{ Code, Short, Means string }

type htmlView struct {
	ID, Name string
	Said     []string
	Members  []htmlMember
	Rows     []htmlRow
}

type htmlMember struct{ ID, Kin string }

type htmlRow struct {
	Label string
	Cells []htmlCell
}

type htmlCell struct {
	Reason  string
	Answers []htmlAnswer
}

type htmlAnswer struct{ Code, Short, Means, From string }

// htmlReason is an explanation that one or more cells share.
type htmlReason struct {
	ID     string
	Cells  string
	Groups []htmlGroup
}

type htmlGroup struct {
	HeldBy string
	Lines  []string
}

type htmlLetter struct {
	Title, Day, Version string
	Parts               []htmlPart
	Choices             []string
	Yes, No, Signed     string
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
	return t.Execute(w, h)
}

func (p *page) htmlView(v *casework.AccessView, n int, reasons *reasonList) htmlView {
	view := htmlView{ID: "view-" + strconv.Itoa(n+1), Name: p.viewName(v)}
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
			cell := htmlCell{}
			for k := range c.Answers {
				s := stateOf(c.Answers[k].Outcome)
				cell.Answers = append(cell.Answers, htmlAnswer{s.code, p.in(s.short), p.in(s.means), p.in(c.Answers[k].From.Text())})
			}
			if len(c.Answers) > 0 {
				cell.Reason = reasons.add(c, v.Viewer.ID+" · "+row.Label+" · "+c.About)
			}
			row.Cells = append(row.Cells, cell)
		}
		view.Rows = append(view.Rows, row)
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
		for _, l := range a.Why {
			g.Lines = append(g.Lines, r.p.in(l))
		}
		key.WriteString(g.HeldBy + "\x00" + strings.Join(g.Lines, "\x00") + "\x01")
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
	for _, c := range l.Choices {
		h.Choices = append(h.Choices, p.in(c.Text))
	}
	return h
}

var (
	wordLegend  = text("Wat staat er in een vakje", "What a cell says")
	wordWhy     = text("Waarom", "Why")
	wordLetters = text("De brief die toestemming vraagt", "The letter that asks consent")
	wordBack    = text("naar boven", "to the top")
	wordYes     = text("ja", "yes")
	wordNo      = text("nee", "no")
	wordSigned  = text("Datum en handtekening", "Date and signature")
)
