package show

import (
	"io"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// Packs writes on which law the answers rest, and apart from it what is only
// announced and switched off.
func Packs(w io.Writer, list []consent.Pack, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	for _, status := range []consent.PackStatus{consent.InForce, consent.Announced} {
		heading := wordInForce
		if status == consent.Announced {
			heading = wordAnnounced
			p.line("")
		}
		p.line("%s", p.in(heading))
		for i := range list {
			if list[i].Status == status {
				p.pack(&list[i])
			}
		}
	}
	p.line("")
	p.block("", p.in(wordSwitchedOff))
	return p.err
}

func (p *page) pack(k *consent.Pack) {
	mark := "✓ "
	if k.Status == consent.Announced {
		mark = "– "
	}
	p.line("")
	p.block("  "+mark, p.in(k.Title))
	if !k.Would.IsZero() {
		p.block("    ", p.in(wordWould)+p.in(k.Would))
	}
	p.block("    ", p.in(wordPackText)+p.version(k.Version)+". "+p.in(wordPackChecked)+k.Checked.In(p.lang)+". "+p.in(wordPackSource)+k.Source+".")
}

// version is the day of a text as other pages write a day. Of some papers only the
// month or the year is known.
func (p *page) version(v string) string {
	if day, err := integraal.ParseDate(v); err == nil {
		return day.In(p.lang)
	}
	if first, err := integraal.ParseDate(v + "-01"); err == nil {
		_, month, _ := strings.Cut(first.In(p.lang), " ")
		return month
	}
	return v
}

var (
	wordInForce     = text("Van kracht: hierop rusten de antwoorden", "In force: the answers rest on this")
	wordAnnounced   = text("Aangekondigd, nog niet van kracht: staat uit", "Announced, not in force yet: switched off")
	wordWould       = text("Wat het zou veranderen: ", "What it would change: ")
	wordPackText    = text("Tekst van: ", "Text of: ")
	wordPackChecked = text("Nagegaan op: ", "Checked on: ")
	wordPackSource  = text("Bron: ", "Source: ")
	wordSwitchedOff = text(
		"Wat is aangekondigd, verandert geen enkel antwoord. Of het wet wordt, en hoe, is nog niet zeker.",
		"What is announced changes no answer at all. Whether it becomes law, and how, is not certain yet.",
	)
)
