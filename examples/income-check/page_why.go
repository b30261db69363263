package main

import "github.com/integraal/integraal/income"

// why is the explanation of a scheme.
func (p *page) why(s *income.SchemeAnswer) {
	lines := s.Why.Lines(income.Word)
	if len(lines) == 0 {
		return
	}
	p.line("")
	p.line(" " + p.name(s))
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
