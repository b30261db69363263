package show

import (
	"io"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/workpays"
)

// workCliffs say where more wage leaves less, and by which provision.
func (p *page) workCliffs(x *Work) []mapItem {
	list := p.workUnsaid(x)
	if len(x.Cliffs) == 0 {
		text := wordWorkNone
		if len(list) > 0 {
			text = wordWorkNoneElse
		}
		return append(list, mapItem{Text: p.in(text.With(
			integraal.PutName("from", p.plainEuro(x.From.Cents())), integraal.PutName("to", p.plainEuro(x.To.Cents()))))})
	}
	for i := range x.Cliffs {
		c := &x.Cliffs[i]
		text := wordWorkCliffOpen
		if c.Regained {
			text = wordWorkCliff
		}
		item := mapItem{Text: p.in(text.With(integraal.PutName("from", p.plainEuro(c.From.Cents())),
			integraal.PutName("loss", p.plainEuro(c.Loss.Cents())), integraal.PutName("until", p.plainEuro(c.Until.Cents()))))}
		for j := range c.Drops {
			d := &c.Drops[j]
			item.Sub = append(item.Sub, p.in(wordWorkDrop.With(integraal.PutName("at", p.plainEuro(d.At.Cents())),
				integraal.PutName("loss", p.plainEuro(-d.Change.Cents())), integraal.PutText("part", d.Part.Words())))+p.because(&d.Fall))
		}
		if len(c.Drops) == 0 {
			for j := range c.Falls {
				f := &c.Falls[j]
				item.Sub = append(item.Sub, capital(p.in(wordWorkLess.With(integraal.PutText("part", f.Part.Words()),
					integraal.PutName("amount", p.plainEuro(-f.Change.Cents())))))+p.because(f))
			}
		}
		list = append(list, item)
	}
	return list
}

// because is whether a part ends, and the provisions.
func (p *page) because(f *workpays.Fall) string {
	var b strings.Builder
	if f.Ended {
		b.WriteString(p.in(wordWorkEnded))
	}
	laws := make([]string, len(f.By))
	for i, by := range f.By {
		laws[i] = p.in(by.Text())
	}
	return b.String() + " [" + strings.Join(laws, ", ") + "]"
}

// WorkOpen says which facts are missing.
func WorkOpen(w io.Writer, missing []integraal.Missing, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	p.block("", p.in(wordWorkOpen))
	for i := range missing {
		m := &missing[i]
		words, found := income.Word(m.Fact)
		if !found {
			words = integraal.Same(string(m.Fact))
		}
		p.block("  · ", capital(p.in(wordWorkAbout.With(integraal.PutText("fact", words), integraal.PutName("who", m.Who)))))
	}
	return p.err
}
