package show

import (
	"io"
	"strconv"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/helporder"
	"github.com/integraal/integraal/casework/problemmap"
	"github.com/integraal/integraal/consent"
)

// Doubts writes what would change if what is said between two problems did not hold,
// or held the other way round: on the map, and where there are steps to what could come
// first.
func Doubts(w io.Writer, doubts []problemmap.Doubt, depends []helporder.Dependence, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	for _, d := range doubts {
		p.block("  • ", p.in(d.Says))
	}
	for i := range depends {
		p.block("  • ", p.in(depends[i].Text))
	}
	if depends != nil && len(depends) == 0 {
		p.block("  • ", p.in(wordSameFirst))
	}
	p.line("")
	p.line("%s", p.in(wordClosing))
	return p.err
}

// notesFirst reports whether the standing sentences come before all else: for a person
// of the household, whose rights they are, and on an anonymous page, which they tell how
// to read.
func notesFirst(r *casework.Report) bool {
	return r.Anonymous || r.Viewer.Regime == consent.NoRegime
}

func (p *page) notes(r *casework.Report) {
	for _, n := range r.Notes {
		p.line("")
		p.block("", p.in(n))
	}
}

// Map writes what hangs together with what for a terminal: at most three circles
// and what could come first, and then all the rest, with on which estimates the
// order depends.
func Map(w io.Writer, r *casework.Report, depends []helporder.Dependence, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	p.mapText(r, p.mapParts(r, depends))
	return p.err
}

func (p *page) mapText(r *casework.Report, parts []mapPart) {
	p.heading(r)
	if notesFirst(r) {
		p.notes(r)
	}
	for _, part := range parts {
		if part.Picture {
			continue
		}
		p.line("")
		p.line("%s", part.Heading)
		if part.Note != "" {
			p.block("  ", part.Note)
		}
		for i, item := range part.Items {
			mark := "  • "
			if part.Numbers {
				mark = "  " + strconv.Itoa(i+1) + ". "
			}
			p.block(mark, item.whole())
			for _, sub := range item.Sub {
				p.block("      ", sub)
			}
			for _, under := range item.Under {
				p.block("      ", under.Head)
				for _, x := range under.Items {
					p.block("      – ", x)
				}
			}
		}
	}
	if !notesFirst(r) {
		p.notes(r)
	}
	p.line("")
	p.line("%s", p.in(wordClosing))
}
