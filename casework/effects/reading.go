package effects

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
)

// Reading is what working apart meant for the clients, as far as is told. It names
// no worker and no culprit, counts nothing and ranks nothing: effects stand in the
// order of their days. It is made for the talk about a household and is no file
// about who did what.
type Reading struct {
	Day     integraal.Date `json:"day"`
	Effects []Effect       `json:"effects,omitempty"`
	// Not are things that look like working apart and are not, with the reason.
	Not []NotOne `json:"not,omitempty"`
	// Open are those of which it cannot be said yet.
	Open   []Open  `json:"open,omitempty"`
	Traces []Trace `json:"traces,omitempty"`
	// Loose are harms of which nobody said that they came of a stop.
	Loose []Loose `json:"loose,omitempty"`
}

// Effect is one effect of working apart.
type Effect struct {
	Kind  Kind           `json:"kind"`
	Of    []string       `json:"of"`              // the ids of the decision, the problem or the two actions
	About []string       `json:"about,omitempty"` // the persons; nobody named: the household
	Day   integraal.Date `json:"day,omitzero"`    // since when, or on which day
	Says  integraal.Text `json:"says"`
	// Meant is what it meant, the clients' own words first. Nobody told: Ask.
	Meant []Words           `json:"meant,omitempty"`
	Ask   integraal.Text    `json:"ask,omitzero"`
	Next  []integraal.Text  `json:"next"` // what people can do now
	Laws  []integraal.Cited `json:"laws,omitempty"`
	Trace []string          `json:"trace,omitempty"` // the ids of the stops whose harm is traced
}

// Words are what someone said.
type Words struct {
	Who      string             `json:"who"` // a person or a party
	Own      bool               `json:"own,omitempty"`
	Standard integraal.Standard `json:"standard"`
	On       integraal.Date     `json:"on,omitzero"`
	Says     string             `json:"says"`
}

// NotOne is something that is no effect of working apart.
type NotOne struct {
	Kind Kind           `json:"kind"`
	Of   []string       `json:"of"`
	Says integraal.Text `json:"says"`
}

// Open is something of which it cannot be said yet.
type Open struct {
	Kind    Kind                `json:"kind"`
	Of      []string            `json:"of"`
	Says    integraal.Text      `json:"says"`
	Missing []integraal.Missing `json:"missing"`
	// What is, of a problem, its name as it stands inside a sentence.
	What integraal.Text `json:"what,omitzero"`
}

// OpenSays is what cannot be said, in as few sentences: of all problems together that
// it cannot be said whether anybody does something about them, and each other thing by
// itself. [Reading.Open] has what each of them misses.
func (r *Reading) OpenSays() []integraal.Text {
	var says, problems []integraal.Text
	for i := range r.Open {
		if o := &r.Open[i]; o.What.IsZero() {
			says = append(says, o.Says)
		} else {
			problems = append(problems, o.What)
		}
	}
	if len(problems) > 0 {
		says = append(says, textLeftOpen.With(integraal.PutText("what", integraal.Join(problems))))
	}
	return says
}

// The facts that an answer can miss. Who is the id of what it is about.
const (
	FactDecided   integraal.Name = "effects.decided"
	FactKnown     integraal.Name = "effects.known"
	FactConsulted integraal.Name = "effects.consulted"
	FactRoad      integraal.Name = "effects.road"
	FactOver      integraal.Name = "effects.over"
	FactActions   integraal.Name = "effects.actions"
	FactPeriod    integraal.Name = "effects.period"
	FactAgreed    integraal.Name = "effects.agreed"
	FactFrom      integraal.Name = "effects.from"
	FactReversed  integraal.Name = "effects.reversed"
	FactCause     integraal.Name = "effects.cause"
	FactPerMonth  integraal.Name = "effects.perMonth"
)

// Read is what working apart meant for the clients: decided on half information,
// nothing done, pulled two ways and done twice (B-144, B-145), and from each stop
// the harm through the household (B-023). That a party was not asked because the
// client did not agree, or because the law did not let it, is no effect of working
// apart; the answer says so.
//
// Its faults are listed in the package's documentation.
func Read(in Input) (Reading, error) {
	if err := check(&in); err != nil {
		return Reading{}, err
	}
	v := &view{in: &in, links: linked(in.Links), harms: map[string]*Harm{}}
	for i := range in.Harms {
		v.harms[in.Harms[i].ID] = &in.Harms[i]
	}
	for i := range in.Decisions {
		v.decided(&in.Decisions[i])
	}
	for i := range in.Problems {
		v.left(&in.Problems[i])
	}
	for i := range in.Actions {
		for j := range i {
			v.pair(&in.Actions[j], &in.Actions[i])
		}
	}
	for i := range in.Stops {
		if t, ok := v.trace(&in.Stops[i]); ok {
			v.r.Traces = append(v.r.Traces, t)
		}
	}
	v.r.Day, v.r.Loose = in.Day, v.loose()
	v.sort()
	return v.r, nil
}

// Of is what the reading says of one decision: its effects and its traces.
func (r Reading) Of(decision string) Reading {
	is := func(ids []string) bool { return slices.Contains(ids, decision) }
	of := Reading{Day: r.Day}
	for i := range r.Effects {
		if is(r.Effects[i].Of) {
			of.Effects = append(of.Effects, r.Effects[i])
		}
	}
	for _, n := range r.Not {
		if is(n.Of) {
			of.Not = append(of.Not, n)
		}
	}
	for _, o := range r.Open {
		if is(o.Of) {
			of.Open = append(of.Open, o)
		}
	}
	for i := range r.Traces {
		if r.Traces[i].Decision == decision {
			of.Traces = append(of.Traces, r.Traces[i])
		}
	}
	return of
}

type view struct {
	in    *Input
	links map[string][]*Link // by where they come from
	harms map[string]*Harm
	r     Reading
}

// sort puts all in the order of days and ids: in no order of weight.
func (v *view) sort() {
	slices.SortStableFunc(v.r.Effects, func(a, b Effect) int {
		return cmp.Or(a.Day.Compare(b.Day), slices.Compare(a.Of, b.Of), int(a.Kind)-int(b.Kind), cmp.Compare(a.Says.NL, b.Says.NL))
	})
	slices.SortStableFunc(v.r.Not, func(a, b NotOne) int {
		return cmp.Or(slices.Compare(a.Of, b.Of), int(a.Kind)-int(b.Kind), cmp.Compare(a.Says.NL, b.Says.NL))
	})
	slices.SortStableFunc(v.r.Open, func(a, b Open) int {
		return cmp.Or(slices.Compare(a.Of, b.Of), int(a.Kind)-int(b.Kind), cmp.Compare(a.Says.NL, b.Says.NL))
	})
	slices.SortFunc(v.r.Traces, func(a, b Trace) int { return cmp.Compare(a.Stop, b.Stop) })
}

// effect adds an effect, with what it meant and what is traced of it.
func (v *view) effect(e Effect) {
	e.Meant = v.meant(e.Of)
	if len(e.Meant) == 0 {
		e.Ask = textAskMeant
		if v.in.Partly {
			e.Ask = textAskMeantPartly
		}
		e.Ask = v.to(e.About, e.Ask)
	}
	v.r.Effects = append(v.r.Effects, e)
}

func (v *view) not(kind Kind, of []string, says integraal.Text) {
	v.r.Not = append(v.r.Not, NotOne{kind, of, says})
}

func (v *view) open(kind Kind, of []string, says integraal.Text, missing ...integraal.Missing) {
	v.r.Open = append(v.r.Open, Open{Kind: kind, Of: of, Says: says, Missing: missing})
}

// meant are the words about what an effect is about, all of whose ids it holds.
func (v *view) meant(of []string) []Words {
	var list []Words
	for i := range v.in.Meant {
		m := &v.in.Meant[i]
		outside := func(id string) bool { return !slices.Contains(of, id) }
		if slices.ContainsFunc(m.Of, outside) || m.By.On.After(v.in.Day) {
			continue
		}
		list = append(list, Words{m.By.Who, slices.Contains(v.in.Persons, m.By.Who), m.By.Standard, m.By.On, m.Says})
	}
	slices.SortStableFunc(list, func(a, b Words) int {
		if a.Own != b.Own {
			if a.Own {
				return -1
			}
			return 1
		}
		return cmp.Or(a.On.Compare(b.On), cmp.Compare(a.Who, b.Who), cmp.Compare(a.Says, b.Says))
	})
	return list
}

func (v *view) party(id string) integraal.Arg {
	for i := range v.in.Parties {
		if v.in.Parties[i].ID == id {
			return integraal.PutText("party", v.in.Parties[i].Name)
		}
	}
	return integraal.PutName("party", id)
}

// missing is a fact that keeps an answer open.
func missing[T any](name integraal.Name, who string, f integraal.Fact[T]) integraal.Missing {
	m := integraal.Missing{Fact: name, Who: who, State: f.State(), Hint: f.Hint()}
	if m.State == integraal.Contested {
		m.Told = f.Sources()
	}
	return m
}

// since is the day of a fact that counts on the day of the reading. gone is that it
// did not happen, or not yet.
func (v *view) since(f integraal.Fact[integraal.Date]) (day integraal.Date, known, gone bool) {
	day, known = f.Value()
	gone = f.State() == integraal.KnownAbsent || known && day.After(v.in.Day)
	return day, known, gone
}
