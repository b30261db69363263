package main

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// why is the explanation of a scheme by its name.
func (p *page) why(name string, why *integraal.Explanation) {
	lines := why.Lines(income.Word)
	if len(lines) == 0 {
		return
	}
	p.line("")
	p.line(" " + name)
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
