package show

import (
	"io"
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
)

// AnonymousMap writes, for whoever prepares a case, whether it may be discussed without
// names, why the audience is not shown the map where it is not, and then what the
// audience would see; r is nil where the case may not be discussed.
func AnonymousMap(w io.Writer, r *casework.Report, a *casework.AnonymousSeen, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	if r == nil {
		part := p.anonymousPart(a)
		p.line("%s", part.Heading)
		for _, x := range part.Items {
			p.block("  • ", x.Text)
		}
		p.line("")
		p.line("%s", p.in(wordClosing))
		return p.err
	}
	p.mapText(r, p.anonymousParts(r, a))
	return p.err
}

// AnonymousMapHTML writes the same as one page that needs no network.
func AnonymousMapHTML(w io.Writer, r *casework.Report, a *casework.AnonymousSeen, lang integraal.Lang) error {
	p := &page{lang: lang}
	if r == nil {
		r = &casework.Report{Anonymous: true}
		return p.mapHTML(w, r, []mapPart{p.anonymousPart(a)})
	}
	return p.mapHTML(w, r, p.anonymousParts(r, a))
}

func (p *page) anonymousParts(r *casework.Report, a *casework.AnonymousSeen) []mapPart {
	parts := p.mapParts(r, nil)
	if r.Map == nil { // that nobody told anything is not why
		parts = slices.DeleteFunc(parts, func(x mapPart) bool { return x.ID == "first" })
	}
	return append([]mapPart{p.anonymousPart(a)}, parts...)
}

// anonymousPart is for the preparer alone.
func (p *page) anonymousPart(a *casework.AnonymousSeen) mapPart {
	part := mapPart{ID: "anonymous", Heading: p.in(wordPreparer)}
	for _, said := range p.anonymousAnswer(&a.AnonymousAnswer) {
		part.Items = append(part.Items, mapItem{Text: strings.TrimPrefix(said, "• ")})
	}
	if !a.NoMap.IsZero() {
		part.Items = append(part.Items, mapItem{Text: p.in(a.NoMap)})
	}
	return part
}

var wordPreparer = text("Alleen voor wie de zaak voorbereidt", "For whoever prepares the case alone")
