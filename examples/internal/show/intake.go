package show

import (
	"io"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/intake"
	"github.com/integraal/integraal/participation"
)

// Intake writes what came of a question at the one access: the words of the client,
// how each life domain stands, the route with its reasons, and what is proposed.
func Intake(w io.Writer, r *intake.Result, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	for i := range r.Asked {
		p.block("   ", p.said(&r.Asked[i]))
	}
	p.line("")
	for i := range r.Domains {
		d := &r.Domains[i]
		p.block(" • ", p.in(d.Says)+p.alsoSaid(d.Words))
	}
	p.strengths(r)
	p.line("")
	p.block("   ", p.in(r.Whole.Says))
	for _, s := range r.Multi.Says {
		p.block("   ", p.in(s))
	}
	for _, s := range r.Because {
		p.block("   ", p.in(s))
	}
	p.teamOf(r.Team)
	p.called(r.CallIns)
	p.startedTerms(r)
	p.toAsk(r.Asks)
	return p.err
}

func (p *page) said(x *intake.WordsRead) string {
	return x.Who + ": “" + x.Says + "”"
}

// alsoSaid are the words that were told of a life domain, behind how it stands.
func (p *page) alsoSaid(words []intake.WordsRead) string {
	var b strings.Builder
	for i := range words {
		if words[i].Says != "" {
			b.WriteString(" " + p.said(&words[i]))
		}
	}
	return b.String()
}

func (p *page) strengths(r *intake.Result) {
	strong := r.Strong
	for i := range r.Domains {
		strong = append(strong[:len(strong):len(strong)], r.Domains[i].Strong...)
	}
	if len(strong) == 0 {
		return
	}
	p.line("")
	p.line("%s", p.in(wordStrong))
	for i := range strong {
		p.block(" • ", p.said(&strong[i]))
	}
}

func (p *page) teamOf(t *intake.Team) {
	if t == nil {
		return
	}
	p.line("")
	p.line("%s", p.in(wordTeam))
	for i := range t.Seats {
		seat := &t.Seats[i]
		p.block(" • ", p.in(seat.Label)+". "+p.in(seat.Because)+" "+p.in(seat.Says)+" ["+p.cited(seat.Laws)+"]")
	}
	for i := range t.NotWanted {
		p.block(" • ", p.in(t.NotWanted[i].Says))
	}
	for _, s := range t.Says {
		p.block("   ", p.in(s))
	}
}

func (p *page) called(list []intake.CallIn) {
	for i := range list {
		for _, s := range list[i].Says {
			p.block(" • ", p.in(s))
		}
	}
}

func (p *page) startedTerms(r *intake.Result) {
	if len(r.Terms.Courses) == 0 {
		return
	}
	p.line("")
	p.line("%s", p.in(wordTermsFromHere))
	for i := range r.Terms.Courses {
		p.block(" • ", p.dated(&r.Terms.Courses[i]))
	}
}

// dated is what holds for a term, with the day in front where it can be said.
func (p *page) dated(c *participation.Course) string {
	day := c.From // set where the term is about a first day
	if day.IsZero() {
		day = c.Last
	}
	if day.IsZero() {
		return p.in(c.What)
	}
	return day.In(p.lang) + ": " + p.in(c.What)
}

func (p *page) toAsk(list []intake.Missing) {
	if len(list) == 0 {
		return
	}
	p.line("")
	p.line("%s", p.in(wordStillToAsk))
	for i := range list {
		p.block(" ? ", p.in(list[i].Says))
	}
}

var (
	wordStrong        = text("Wat sterk is:", "What is strong:")
	wordTeam          = text("Wie samen zouden kunnen helpen:", "Who could help together:")
	wordTermsFromHere = text("Termijnen die hier beginnen:", "Terms that start here:")
	wordStillToAsk    = text("Nog te vragen:", "Still to be asked:")
)
