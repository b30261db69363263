package intake

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
	"github.com/integraal/integraal/participation"
)

// Result is what follows from an intake on its day. It holds no number about a
// person or a household.
type Result struct {
	Day     integraal.Date `json:"day"`
	Asked   []WordsRead    `json:"asked"` // the clients' question, in their own words
	Talks   []TalkRead     `json:"talks"`
	Domains []DomainRead   `json:"domains"`
	Strong  []WordsRead    `json:"strengths,omitempty"`
	Whole   Wholeness      `json:"whole"`
	// Multi is whether this is a household with several problems by the definition
	// that the municipality chose.
	Multi Decision `json:"multi"`
	Route Route    `json:"route"`
	// Because is why this is the route, and what people can do with it.
	Because []integraal.Text `json:"because"`
	// Team, Plan and Map are there on the joint route only. The map is the input
	// of package problemmap, with what the clients confirmed.
	Team *Team             `json:"team,omitempty"`
	Plan *Draft            `json:"plan,omitempty"`
	Map  *problemmap.Parts `json:"-"`
	// CallIns are the specialists who were asked to come in quickly.
	CallIns []CallIn `json:"callIns,omitempty"`
	// Terms are the statutory terms that the reports started.
	Terms participation.Timeline `json:"-"`
	// Asks are what has to be asked still, of whom it says.
	Asks []Missing `json:"asks,omitempty"`
}

// WordsRead are words of a client or of somebody else.
type WordsRead struct {
	Who      string             `json:"who"`
	Own      bool               `json:"own,omitempty"` // a client said it
	On       integraal.Date     `json:"on,omitzero"`
	Standard integraal.Standard `json:"standard"`
	About    string             `json:"about,omitempty"`
	Says     string             `json:"says"`
}

// TalkRead is a conversation with its method.
type TalkRead struct {
	ID         string               `json:"id"`
	On         integraal.Date       `json:"on"`
	With       []string             `json:"with,omitempty"` // the persons of the household who were there
	Method     integraal.Text       `json:"method"`
	Source     string               `json:"source,omitempty"`
	Registered bool                 `json:"registered"` // the method stands in the register
	Confidence integraal.Confidence `json:"confidence"` // how well the source of a registered one was read
}

// DomainRead is how a life domain stands.
type DomainRead struct {
	Domain   Domain         `json:"domain"`
	Label    integraal.Text `json:"label"`
	Standing Standing       `json:"standing"`
	// Own is whether a client, or whom it is about, said themselves that something is
	// needed.
	Own    bool              `json:"own,omitempty"`
	Says   integraal.Text    `json:"says"`
	Words  []WordsRead       `json:"words,omitempty"` // the clients' own first
	Strong []WordsRead       `json:"strengths,omitempty"`
	Laws   []integraal.Cited `json:"laws,omitempty"` // where a municipality's task can lie, of what is needed
}

// Wholeness is whether the intake looked at all that the clients wanted it to
// look at.
type Wholeness struct {
	Verdict integraal.Verdict `json:"verdict"`
	Says    integraal.Text    `json:"says"`
	Missing []Missing         `json:"missing,omitempty"`
}

// Assess is what follows from an intake by what the municipality chose. The
// decision and the route are proposals: people decide, with the clients.
//
// Its faults are those of [Check], and of [participation.Terms] under events.
func Assess(in Intake, set Settings) (Result, error) {
	if err := Check(in, set); err != nil {
		return Result{}, err
	}
	in = asTold(in)
	v := newView(&in, &set)
	terms, err := participation.Terms(v.eventsSoFar(), in.Day)
	if err != nil {
		return Result{}, within("events", err)
	}
	r := Result{Day: in.Day, Whole: v.whole(), Multi: v.decide(), Terms: terms}
	r.Asked = v.asked()
	r.Talks = v.talks()
	r.Domains = v.read()
	r.Strong = v.strong("")
	r.CallIns = v.callIns()
	r.Route, r.Because = v.route(&r.Multi)
	if r.Route == RouteJoint {
		team := v.team()
		r.Team, r.Plan, r.Map = &team, v.draft(&team), v.parts()
	}
	r.Asks = v.asks(&r)
	return r, nil
}

// route is the way on. Who does not want a joint plan gets none, whatever the
// definition says.
func (v *view) route(d *Decision) (Route, []integraal.Text) {
	joint, known := v.in.Joint.Value()
	state := v.in.Joint.State()
	theirs := len(d.Missing) > 0 && !slices.ContainsFunc(d.Missing, func(m Missing) bool { return !m.Theirs })
	switch {
	case known && !joint || state == integraal.KnownAbsent:
		return RouteSimple, []integraal.Text{textNotWanted, textSimple}
	case d.Verdict == integraal.AppliesNot:
		return RouteSimple, []integraal.Text{textSingle, textSimple}
	case d.Verdict == integraal.Undetermined && theirs:
		return RouteSimple, []integraal.Text{textTheirLimit, textSimple}
	case d.Verdict == integraal.Undetermined:
		return RouteOpen, []integraal.Text{textOpenRoute, textMeanwhile}
	case state == integraal.Contested:
		return RouteOpen, []integraal.Text{textWishesDiffer, textMeanwhile}
	case state == integraal.NotVisible:
		return RouteOpen, []integraal.Text{textWishHidden, textMeanwhile}
	case state == integraal.Unknown:
		return RouteJoint, []integraal.Text{textJoint, textWishNotAsked}
	}
	return RouteJoint, []integraal.Text{textJoint, textProposal}
}

// whole is whether each life domain was asked about as far as the clients want. A
// talk about one domain only is not whole unless they limited it.
func (v *view) whole() Wholeness {
	w := Wholeness{Verdict: integraal.Applies, Says: textWhole}
	scope, known := v.in.Scope.Value()
	for i := range v.domains {
		code := v.domains[i].Code
		if v.stand[code].is == NotAsked {
			w.Missing = append(w.Missing, v.missingNeed(code, NotAsked))
		}
	}
	switch {
	case len(w.Missing) > 0 && !known:
		w.Verdict, w.Says = integraal.Undetermined, textScopeNotAsked
		w.Missing = append([]Missing{lack(FactScope, "", v.in.Scope.State(), textAskScope)}, w.Missing...)
	case len(w.Missing) > 0:
		w.Verdict, w.Says = integraal.AppliesNot, textNotWhole
	case known && len(scope.Only) > 0:
		w.Says = textWholeLimited.With(integraal.PutText("list", v.labels(v.inOrder(scope.Only))))
	}
	return w
}

func (v *view) inOrder(codes []Domain) []Domain {
	var list []Domain
	for i := range v.domains {
		if slices.Contains(codes, v.domains[i].Code) {
			list = append(list, v.domains[i].Code)
		}
	}
	return list
}

// asks are all that is to be asked still, each once. As long as nobody asked how
// far the clients want to look, that is asked and not each life domain: more than
// the question needs is not for the taking.
func (v *view) asks(r *Result) []Missing {
	var list []Missing
	scopeFirst := false
	for i := range r.Whole.Missing {
		if r.Whole.Missing[i].Fact == FactScope {
			list, scopeFirst = append(list, r.Whole.Missing[i]), true
		}
	}
	for i := range r.Multi.Missing {
		m := &r.Multi.Missing[i]
		if m.Fact == FactNeed && scopeFirst && v.stand[Domain(m.Who)].is == NotAsked {
			continue
		}
		list = append(list, *m)
	}
	if state := v.in.Joint.State(); r.Route != RouteSimple && state != integraal.Known {
		list = append(list, lack(FactJoint, "", state, textAskJoint))
	}
	for i := range r.CallIns {
		list = append(list, r.CallIns[i].Missing...)
	}
	for _, code := range v.needs() {
		if !v.saidSo(code) {
			list = append(list, lack(FactOwn, string(code), integraal.Unknown, textAskOwn.With(integraal.PutText("domain", v.label(code)))))
		}
	}
	list = append(list, v.meldingen()...)
	list = append(list, ofTerms(&r.Terms)...)
	return slices.DeleteFunc(once(list), func(m Missing) bool { return m.Theirs })
}

// ofTerms are the facts that keep the day of a term open.
func ofTerms(t *participation.Timeline) []Missing {
	var list []Missing
	for _, c := range t.In(participation.CourseOpen) {
		for _, m := range c.Missing {
			says := m.Hint
			if question, ok := participation.AskClient(m.Fact); ok {
				says = question
			}
			list = append(list, Missing{Missing: m, Says: says})
		}
	}
	return list
}
