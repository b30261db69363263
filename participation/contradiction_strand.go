package participation

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
)

// strand is all that concerns one person on a day.
type strand struct {
	who    string
	day    integraal.Date
	bearer *Bearer
	given  []given             // by activity, subject and name
	from   [activities + 1]int // where each activity begins in given
	plans  []*HelpPlan
	acts   []*Adverse
	uses   []*DataUse
	all    map[string]*strand
	found  []Contradiction
}

// given is a directive that is in force, given or found on record.
type given struct {
	*Directive
	recorded bool
}

// strands are the messages of m that are in force on day, by person.
func (m *Messages) strands(day integraal.Date) []*strand {
	all := map[string]*strand{}
	of := func(who string) *strand {
		s := all[who]
		if s == nil {
			s = &strand{who: who, day: day, bearer: &Bearer{ID: who}, all: all}
			all[who] = s
		}
		return s
	}
	for i := range m.Directives {
		if d := &m.Directives[i]; d.Period.Contains(day) {
			s := of(d.About)
			s.given = append(s.given, given{d, false})
		}
	}
	for i := range m.Recorded {
		if d := &m.Recorded[i].Directive; d.Period.Contains(day) {
			s := of(d.About)
			s.given = append(s.given, given{d, true})
		}
	}
	for i := range m.Plans {
		p := &m.Plans[i]
		for j, who := range p.About {
			if p.Period.Contains(day) && !slices.Contains(p.About[:j], who) {
				of(who).plans = append(of(who).plans, p)
			}
		}
	}
	for i := range m.Adverse {
		if a := &m.Adverse[i]; a.Period.Contains(day) {
			of(a.About).acts = append(of(a.About).acts, a)
		}
	}
	for i := range m.Uses {
		of(m.Uses[i].About).uses = append(of(m.Uses[i].About).uses, &m.Uses[i])
	}
	for i := range m.Bearers {
		if s := all[m.Bearers[i].ID]; s != nil {
			s.bearer = &m.Bearers[i]
		}
	}
	return inOrder(all)
}

func inOrder(all map[string]*strand) []*strand {
	list := make([]*strand, 0, len(all))
	for _, s := range all {
		slices.SortFunc(s.given, func(a, b given) int {
			return cmp.Or(cmp.Compare(a.Activity, b.Activity), cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.ID, b.ID))
		})
		slices.SortFunc(s.plans, func(a, b *HelpPlan) int { return cmp.Compare(a.ID, b.ID) })
		slices.SortFunc(s.acts, func(a, b *Adverse) int { return cmp.Compare(a.ID, b.ID) })
		slices.SortFunc(s.uses, func(a, b *DataUse) int { return cmp.Compare(a.ID, b.ID) })
		at := 0
		for a := NoActivity; a < activities; a++ {
			s.from[a] = at
			for at < len(s.given) && s.given[at].Activity == a {
				at++
			}
		}
		s.from[activities] = at
		list = append(list, s)
	}
	slices.SortFunc(list, func(a, b *strand) int { return cmp.Compare(a.who, b.who) })
	return list
}

// of are the directives on an activity.
func (s *strand) of(a Activity) []given { return s.given[s.from[a]:s.from[a+1]] }

// that are the directives that satisfy want.
func that(list []given, want func(*Directive) bool) []given {
	var out []given
	for _, g := range list {
		if want(g.Directive) {
			out = append(out, g)
		}
	}
	return out
}

func towards(d *Directive) bool { return d.Direction == Towards }

// side is what directives say, by name.
func side(list []given) Side {
	byName := func(a, b given) int { return cmp.Compare(a.ID, b.ID) }
	if !slices.IsSortedFunc(list, byName) {
		list = slices.Clone(list)
		slices.SortFunc(list, byName)
	}
	voices := make([]Voice, len(list))
	for i, g := range list {
		voices[i] = voiceOf(g.Directive)
	}
	return Side{Voices: voices}
}

func voiceOf(d *Directive) Voice {
	return Voice{
		ID: d.ID, Sender: d.Sender, Law: d.Law, Basis: d.Basis, Imposed: d.Imposed, Hours: d.Hours, Says: d.Says,
	}
}

func lawSide(by integraal.Citation, says integraal.Text) Side {
	return Side{Voices: []Voice{{Law: by.Law(), Basis: by, Says: says}}}
}

func (p *HelpPlan) voice() Voice {
	says := p.Says
	if says.IsZero() {
		says = p.Kind.Text()
	}
	return Voice{ID: p.ID, Sender: p.Sender, Law: p.Kind.By().Law(), Basis: p.Kind.By(), Says: says}
}

func (a *Adverse) voice() Voice {
	says, by := a.Says, a.Act.statement().laws[0]
	if says.IsZero() {
		says = a.Act.Text()
	}
	return Voice{ID: a.ID, Sender: a.Sender, Law: by.Law(), Basis: by, Imposed: true, Says: says}
}

// senders is whether there is a sender other than a given one, without keeping
// all of them.
type senders struct {
	first string
	many  bool
	any   bool
}

func (s *senders) add(name string) {
	s.many = s.many || s.any && s.first != name
	if !s.any {
		s.first, s.any = name, true
	}
}

func (s *senders) otherThan(name string) bool { return s.many || s.any && s.first != name }

func sendersOf(list []given) (s senders) {
	for _, g := range list {
		s.add(g.Sender)
	}
	return s
}

// apart keeps of two sides the directives that someone else opposes: who changed
// their own mind contradicts nobody.
func apart(one, other []given) (a, b []given) {
	ones, others := sendersOf(one), sendersOf(other)
	a = that(one, func(d *Directive) bool { return others.otherThan(d.Sender) })
	b = that(other, func(d *Directive) bool { return ones.otherThan(d.Sender) })
	return a, b
}

// add puts a contradiction with what facts are missing for it.
func (s *strand) add(c *Contradiction, places ...integraal.Arg) {
	r := c.Kind.rule()
	c.About, c.Missing = s.who, settled(c.Missing)
	c.Verdict, c.Says = integraal.Applies, r.says
	places = append(places, integraal.PutName("who", s.who))
	if !c.Activity.Text().IsZero() {
		places = append(places, integraal.PutText("activity", c.Activity.Text()))
	}
	if len(c.Missing) > 0 {
		c.Verdict, c.Says = integraal.Undetermined, r.open
		places = append(places, integraal.PutText("missing", textOfStates(c.Missing)))
	}
	c.Says = c.Says.With(places...)
	if c.tailored() {
		c.Laws = inTextsOf(s.day, r.laws)
	}
	for i := range c.Sides {
		for j := range c.Sides[i].Voices {
			if v := &c.Sides[i].Voices[j]; v.ID == "" {
				v.Basis = inTextOf(s.day, v.Basis)
			}
		}
	}
	c.Ways = c.waysOut(s.day)
	s.found = append(s.found, *c)
}
