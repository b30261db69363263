package show

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/consent"
)

// group is what is withheld of one person for one reason.
type group struct {
	about  string
	why    integraal.Text
	since  integraal.Date
	labels []string
}

// withheld tells what is not shown, by person and reason, and then what
// consent would open: first what was asked already.
func (p *page) withheld(r *casework.Report) {
	if len(r.Withheld) == 0 {
		return
	}
	p.section(wordWithheld)
	var whole []*group
	partly := false
	for i := range r.Withheld {
		w := &r.Withheld[i]
		if w.Partly {
			partly = true
			continue
		}
		whole = put(whole, &group{about: w.About, why: w.Why, since: w.Since}, p.in(w.Label))
	}
	for _, g := range p.gathered(whole) {
		why := p.in(g.why)
		if g.why == consent.NotNeeded.Text() {
			why += " (" + p.in(wordExceptOwn) + ")"
		}
		if !g.since.IsZero() {
			why += " (" + g.since.In(p.lang) + ")"
		}
		p.block(" "+g.about+"  ", why+": "+strings.Join(g.labels, ", ")+".")
	}
	if partly {
		p.line("")
		p.block(" ", p.in(wordPartly))
	}
	p.asks(r)
}

// many is from how many kinds of data on a list is told as "all other data".
const many = 6

// gathered shortens the groups for a page: of each person the longest list, when
// it is long, comes last as all other data, and persons of whom the same holds
// are told together.
func (p *page) gathered(groups []*group) []*group {
	var out, rest []*group
	for i, g := range groups {
		longest := len(g.labels) >= many
		alone := true
		for j, other := range groups {
			if i != j && other.about == g.about {
				alone = false
				longest = longest && (len(other.labels) < len(g.labels) || len(other.labels) == len(g.labels) && j > i)
			}
		}
		switch {
		case longest && alone:
			rest = join(rest, &group{about: g.about, why: g.why, since: g.since, labels: []string{p.in(wordAllData)}})
		case longest:
			rest = join(rest, &group{about: g.about, why: g.why, since: g.since, labels: []string{p.in(wordOtherData)}})
		default:
			out = join(out, g)
		}
	}
	return append(out, rest...)
}

// join adds a group, with the persons of one of which the same holds.
func join(groups []*group, g *group) []*group {
	for _, have := range groups {
		if have.why == g.why && have.since == g.since && slices.Equal(have.labels, g.labels) {
			have.about += ", " + g.about
			return groups
		}
	}
	one := *g
	return append(groups, &one)
}

func put(groups []*group, g *group, label string) []*group {
	for _, have := range groups {
		if have.about == g.about && have.why == g.why && have.since == g.since {
			have.labels = append(have.labels, label)
			return groups
		}
	}
	g.labels = []string{label}
	return append(groups, g)
}

// asks are the questions that would open what a finding needs.
func (p *page) asks(r *casework.Report) {
	first := true
	for i := range r.Withheld {
		w := &r.Withheld[i]
		if w.Ask.IsZero() {
			continue
		}
		if first {
			p.line("")
			p.line(" %s", p.in(wordAsk))
			first = false
		}
		p.block(" • ", p.in(w.Ask.Sentence))
	}
}
