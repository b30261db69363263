package intake

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
)

// view is an intake with its settings, as the answers are made of it.
type view struct {
	in      *Intake
	set     *Settings
	domains []LifeDomain
	stand   map[Domain]standing
}

// standing is how a life domain stands, and on what.
type standing struct {
	is   Standing
	rows []Heard // that it rests on, the clients' own first
}

func newView(in *Intake, set *Settings) *view {
	v := &view{in: in, set: set, domains: set.Domains, stand: map[Domain]standing{}}
	if len(v.domains) == 0 {
		v.domains = lifeDomains
	}
	for i := range v.domains {
		code := v.domains[i].Code
		v.stand[code] = v.standingOf(code)
	}
	return v
}

// own reports whether someone is a client.
func (v *view) own(who string) bool { return slices.Contains(v.in.Clients, who) }

// rows are what was heard of a domain up to the day: of each person about whom it
// is, the last that each teller said.
func (v *view) rows(code Domain) []Heard {
	var rows []Heard
	for _, h := range v.in.Heard {
		if h.Domain != code || h.By.On.After(v.in.Day) {
			continue
		}
		at := slices.IndexFunc(rows, func(r Heard) bool { return r.About == h.About && r.By.Who == h.By.Who })
		switch {
		case at < 0:
			rows = append(rows, h)
		case later(&h, &rows[at]):
			rows[at] = h
		}
	}
	slices.SortStableFunc(rows, func(a, b Heard) int {
		if x, y := v.own(a.By.Who), v.own(b.By.Who); x != y {
			if x {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(a.About, b.About), cmp.Compare(a.By.Who, b.By.Who))
	})
	return rows
}

// later reports whether h comes in the place of old. Of two of one day a need that
// was told stays, and then what was not shown: which of them came last nobody knows.
func later(h, old *Heard) bool {
	return cmp.Or(h.By.On.Compare(old.By.On), weight(h.Answer)-weight(old.Answer), cmp.Compare(h.Says, old.Says)) > 0
}

// weight orders the answers of one day: what a person keeps to themselves stands
// over all else, and then what asks for the most care.
func weight(a Answer) int {
	return slices.Index([]Answer{Unclear, NoNeed, Need, NotShown, Declined}, a)
}

// outside reports whether the clients left a domain out.
func (v *view) outside(code Domain) bool {
	scope, known := v.in.Scope.Value()
	return known && len(scope.Only) > 0 && !slices.Contains(scope.Only, code)
}

func (v *view) standingOf(code Domain) standing {
	rows := v.rows(code)
	// Where a client left a domain out, or does not want to speak of it at all, it does
	// not matter what others told or about whom: only what is somebody's own counts.
	kept := func(h Heard) bool { return h.Answer == Declined && h.About == "" && v.own(h.By.Who) }
	if v.outside(code) || slices.ContainsFunc(rows, kept) {
		rows = slices.DeleteFunc(rows, func(h Heard) bool { return !v.own(h.By.Who) && h.By.Who != h.About })
	}
	if len(rows) == 0 {
		if v.outside(code) {
			return standing{is: Limited}
		}
		return standing{is: NotAsked}
	}
	var answers []Standing
	for about, list := range byAbout(rows) {
		answers = append(answers, v.answer(about, list))
	}
	// What one person needs, the household needs; what is open with one, is open.
	for _, is := range []Standing{NeedsHelp, AccountsDiffer, NotKnown, NotVisibleToYou, RatherNot} {
		if slices.Contains(answers, is) {
			return standing{is, rows}
		}
	}
	return standing{NeedsNothing, rows}
}

func byAbout(rows []Heard) map[string][]Heard {
	of := map[string][]Heard{}
	for _, h := range rows {
		of[h.About] = append(of[h.About], h)
	}
	return of
}

// answer is how it stands with one person. That a client does not want to speak of
// it goes before what others say.
func (v *view) answer(about string, rows []Heard) Standing {
	need, none, hidden := false, false, false
	for i := range rows {
		switch rows[i].Answer {
		case Declined:
			if v.own(rows[i].By.Who) || rows[i].By.Who == about {
				return RatherNot
			}
		case Need:
			need = true
		case NoNeed:
			none = true
		case NotShown:
			hidden = true
		}
	}
	switch {
	case need && none:
		return AccountsDiffer
	case need:
		return NeedsHelp
	case hidden:
		return NotVisibleToYou
	case none:
		return NeedsNothing
	}
	return NotKnown
}

// needs are the domains in which something is needed, in the order of the list.
func (v *view) needs() []Domain {
	var list []Domain
	for i := range v.domains {
		if v.stand[v.domains[i].Code].is == NeedsHelp {
			list = append(list, v.domains[i].Code)
		}
	}
	return list
}

// saidSo reports whether a client, or whom it is about, said that something is
// needed.
func (v *view) saidSo(code Domain) bool {
	return slices.ContainsFunc(v.stand[code].rows, func(h Heard) bool {
		return h.Answer == Need && (v.own(h.By.Who) || h.By.Who == h.About)
	})
}

// domain is what is known of a domain.
func (v *view) domain(code Domain) *LifeDomain {
	for i := range v.domains {
		if v.domains[i].Code == code {
			return &v.domains[i]
		}
	}
	return nil
}

func (v *view) label(code Domain) integraal.Text {
	if d := v.domain(code); d != nil {
		return d.Label
	}
	return integraal.Same(string(code))
}

func (v *view) labels(codes []Domain) integraal.Text {
	list := make([]integraal.Text, len(codes))
	for i, code := range codes {
		list[i] = v.label(code)
	}
	return integraal.Join(list)
}
