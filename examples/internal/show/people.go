package show

import (
	"slices"
	"strconv"
	"strings"

	wrap "github.com/jedib0t/go-pretty/v6/text"

	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/consent"
)

func (p *page) people(r *casework.Report) {
	if len(r.People) == 0 {
		return
	}
	title := wordPeople
	if r.Viewer.Elsewhere {
		title = wordPeopleElsewhere
	}
	p.section(title)
	for i := range r.People {
		x := &r.People[i]
		head := wrap.Pad(" "+x.ID, 4, ' ')
		if len(x.Facts) > 0 {
			p.block(head, p.in(x.Kin))
			p.facts(x.Facts)
			continue
		}
		said := wordNoFacts
		if x.ID == r.Viewer.ID {
			said = wordNoOwnFacts
		}
		p.block(head, p.in(x.Kin)+". "+p.in(said)+".")
	}
}

// facts lists a person's facts, one a line, under the kind of data that they
// are.
func (p *page) facts(facts []casework.FactSeen) {
	indent := strings.Repeat(" ", 4)
	var told []consent.Category
	for i := range facts {
		category := facts[i].Category
		if slices.Contains(told, category) {
			continue
		}
		told = append(told, category)
		p.block(indent, p.in(category.Text())+":")
		for _, f := range facts {
			if f.Category != category {
				continue
			}
			label := p.in(f.Label)
			if f.Year > 0 {
				label += " " + strconv.Itoa(f.Year)
			}
			p.block(indent+"• ", label+": "+p.in(f.Shown))
		}
	}
}
