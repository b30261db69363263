package intake

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
)

// asked are the questions of the clients up to the day.
func (v *view) asked() []WordsRead {
	var list []WordsRead
	for _, q := range v.in.Questions {
		if !q.On.After(v.in.Day) {
			list = append(list, WordsRead{Who: q.Who, Own: true, On: q.On, Standard: integraal.ClientStatement, Says: q.Says})
		}
	}
	sortWords(list)
	return list
}

func sortWords(list []WordsRead) {
	slices.SortStableFunc(list, func(a, b WordsRead) int {
		if a.Own != b.Own {
			if a.Own {
				return -1
			}
			return 1
		}
		return cmp.Or(a.On.Compare(b.On), cmp.Compare(a.Who, b.Who), cmp.Compare(a.Says, b.Says))
	})
}

func (v *view) talks() []TalkRead {
	list := make([]TalkRead, 0, len(v.in.Conversations))
	for _, c := range v.in.Conversations {
		if c.On.After(v.in.Day) {
			continue
		}
		t := TalkRead{ID: c.ID, On: c.On, With: c.With, Method: c.Method.Text()}
		if entry, ok := c.Method.Entry(); ok {
			t.Source, t.Registered, t.Confidence = entry.Source, true, entry.Confidence
		}
		list = append(list, t)
	}
	slices.SortFunc(list, func(a, b TalkRead) int { return cmp.Or(a.On.Compare(b.On), cmp.Compare(a.ID, b.ID)) })
	return list
}

// read is how each domain stands. Of a domain that a client does not want to speak
// of, nothing is shown that others said.
func (v *view) read() []DomainRead {
	list := make([]DomainRead, 0, len(v.domains))
	for i := range v.domains {
		d := &v.domains[i]
		s := v.stand[d.Code]
		row := DomainRead{Domain: d.Code, Label: d.Label, Standing: s.is, Says: v.sayStanding(d.Code, s.is)}
		if s.is == NeedsHelp {
			row.Laws, row.Own = integraal.CiteAll(d.Laws...), v.saidSo(d.Code)
			if !row.Own {
				row.Says = textNotOwn.With(integraal.PutText("row", row.Says))
			}
		}
		for _, h := range s.rows {
			if own := v.own(h.By.Who); h.Says != "" && (own || s.is != RatherNot) {
				row.Words = append(row.Words, WordsRead{h.By.Who, own, h.By.On, h.By.Standard, h.About, h.Says})
			}
		}
		row.Strong = v.strong(d.Code)
		list = append(list, row)
	}
	return list
}

func (v *view) sayStanding(code Domain, is Standing) integraal.Text {
	return upper(textStandingLine.With(integraal.PutText("domain", v.label(code)), integraal.PutText("standing", is.Text())))
}

// strong is what was found strong in a domain, or in none by name.
func (v *view) strong(code Domain) []WordsRead {
	var list []WordsRead
	for _, s := range v.in.Strengths {
		if s.Domain == code && !s.By.On.After(v.in.Day) {
			list = append(list, WordsRead{s.By.Who, v.own(s.By.Who), s.By.On, s.By.Standard, s.About, s.Says})
		}
	}
	sortWords(list)
	return list
}

// parts are the beginning of a problem map: what is needed, and what was said to
// hang together. A person goes on with it.
func (v *view) parts() *problemmap.Parts {
	m := &problemmap.Parts{}
	needs := v.needs()
	for _, w := range v.asked() {
		m.Words = append(m.Words, problemmap.Words{Own: true, Who: w.Who, On: w.On, Says: w.Says})
	}
	for _, code := range needs {
		d := v.domain(code)
		p := problemmap.Problem{ID: string(code), Label: d.Label, Domains: []integraal.Text{d.Label}, Laws: d.Laws}
		for _, h := range v.stand[code].rows {
			if h.Answer != Need {
				continue
			}
			p.Told = append(p.Told, h.By)
			if h.About != "" {
				p.Persons = append(p.Persons, h.About)
			}
			if v.own(h.By.Who) && h.Says != "" {
				m.Words = append(m.Words, problemmap.Words{Own: true, Who: h.By.Who, On: h.By.On, Says: h.Says, About: []string{string(code)}})
			}
		}
		m.Problems = append(m.Problems, p)
	}
	told, _ := v.in.Connections.Value()
	for i := range told {
		k := &told[i]
		if k.Effect == problemmap.NoEffect || !slices.Contains(needs, k.From) || !slices.Contains(needs, k.To) {
			continue
		}
		m.Relations = append(m.Relations, problemmap.Relation{
			From: string(k.From), To: string(k.To), Effect: k.Effect, Grade: problemmap.Statement,
			By: k.Holds.Sources(), Holds: k.Holds,
		})
	}
	return m
}
