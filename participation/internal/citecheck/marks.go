package citecheck

import (
	"fmt"
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Mark is from when the package says that an article has held, beside what its
// text marks itself.
type Mark struct {
	Law        integraal.Law
	Article    string
	Says, Text integraal.Date // Text is unset where no text of the folder marks it
}

// Agrees reports whether the text marks what the package says.
func (m Mark) Agrees() bool { return !m.Text.IsZero() && m.Says == m.Text }

// Marks are the days of [participation.Reading.Marked], article by article, held
// against the texts.
func Marks(texts Texts) []Mark {
	var out []Mark
	for _, r := range participation.Readings() {
		m := Mark{Law: r.By.Law(), Article: r.By.Article(), Says: r.Marked}
		m.Text = texts.MarkedSince(m.Law, m.Article)
		if !m.Says.IsZero() && !slices.Contains(out, m) {
			out = append(out, m)
		}
	}
	slices.SortFunc(out, func(a, b Mark) int { return number(a.Article, b.Article) })
	return out
}

// LineOf is the line of a mark in the table.
func LineOf(m Mark) string {
	says := "as the text marks it"
	if !m.Agrees() {
		says = "differs: the text marks " + m.Text.String()
	}
	return fmt.Sprintf("| art. %s %s | %s | %s |\n", m.Article, m.Law, m.Says, says)
}

const marksHead = `
## Since when an article has held

The text of 1 January 2026 marks per article since when it has held. A citation in
the text of a day since then is "held then": lid and onderdeel were looked up in
the later text, which is the same.

| article | the package says since | result |
|---|---|---|
`

func writeMarks(b *strings.Builder, marks []Mark) {
	b.WriteString(marksHead)
	for _, m := range marks {
		b.WriteString(LineOf(m))
	}
}
