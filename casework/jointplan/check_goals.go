package jointplan

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// beside finds other plans for the same subject on the day, and goals of several
// parties that serve no common goal: one plan holds one tree (B-017).
func (f *finder) beside() {
	for _, p := range f.pic.Plans {
		if p.ID == f.plan.ID || p.Subject != f.plan.Subject.ID || !p.In.IsZero() && !p.In.Contains(f.day) {
			continue
		}
		name := p.Unit
		x := integraal.Finding{
			Because: textBecauseBeside,
			Says:    []integraal.Text{textBesideSays},
			Next:    []integraal.Action{next(textBesideJoin), next(textBesideAsk)},
		}
		if u := f.unit[p.Unit]; u != nil {
			name = u.Name
			if c := u.Contact; c.Who != "" {
				c.Why = textCallUnit
				x.Call = append(x.Call, c)
			}
		}
		x.Title = textBeside.With(integraal.PutName("unit", name))
		f.find("plan.beside", nil, x)
	}
	f.tree()
}

// tree finds goals of several parties without a goal above them.
func (f *finder) tree() {
	var roots, parties []string
	for i := range f.plan.Goals {
		g := &f.plan.Goals[i]
		if g.Closed.IsZero() && f.goal[g.Under] == nil {
			roots = append(roots, g.ID)
			if g.Held != "" {
				parties = append(parties, g.Held)
			}
		}
	}
	slices.Sort(parties)
	if parties = slices.Compact(parties); len(parties) < 2 {
		return
	}
	f.find("plan.goals-apart", nil, integraal.Finding{
		Because: textBecauseBeside,
		Title:   textApart,
		Says: f.hedged(textApartSays.With(integraal.PutText("goals", together(roots, func(id string) integraal.Text {
			return quoted(f.goal[id].Text)
		})))),
		Uses: uses(roots...),
		Next: []integraal.Action{next(textApartAsk)},
		Call: f.call(textCallTogether, parties...),
	})
}

// pull is what goals pull one person at.
type pull struct {
	who   string
	topic participation.Activity
}

// goals finds goals of several parties that pull one person two ways (B-019, B-064).
// Both texts are shown; none of them wins.
func (f *finder) goals() {
	var order []pull
	sides := map[pull][2][]*Goal{}
	for i := range f.plan.Goals {
		g := &f.plan.Goals[i]
		if !g.Closed.IsZero() || g.Topic == participation.NoActivity {
			continue
		}
		way := 0
		if g.Direction == participation.Away {
			way = 1
		}
		for _, who := range orNobody(g.About) {
			key := pull{who, g.Topic}
			pair, there := sides[key]
			if !there {
				order = append(order, key)
			}
			pair[way] = append(pair[way], g)
			sides[key] = pair
		}
	}
	for _, key := range order {
		if pair := sides[key]; len(pair[0]) > 0 && len(pair[1]) > 0 {
			f.diverge(key, pair)
		}
	}
}

func orNobody(about []string) []string {
	if len(about) == 0 {
		return []string{""}
	}
	return about
}

func (f *finder) diverge(key pull, pair [2][]*Goal) {
	x := integraal.Finding{
		Urgency: integraal.Contradiction, Because: textBecauseDiverge,
		Title: textDiverge.With(integraal.PutText("topic", key.topic.Text())),
		Next:  []integraal.Action{next(textDivergeTalk), next(textDivergeWait)},
	}
	var who []string
	for way, text := range [...]integraal.Text{textTowards, textAway} {
		for _, g := range pair[way] {
			x.Says = append(x.Says, text.With(integraal.PutText("party", party(g.Held)), putQuoted("goal", g.Text)))
			x.Uses = append(x.Uses, uses(g.ID)...)
			who = append(who, g.Held, g.By)
		}
	}
	x.Call = f.call(textCallTogether, who...)
	var about []string
	if key.who != "" {
		about = []string{key.who}
	}
	f.find("plan.goals-diverge", about, x)
}

func party(label string) integraal.Text {
	if label == "" {
		return textNobodySaid
	}
	return integraal.Same(label)
}

// stances finds parties that do not share a goal, and parties that nobody asked.
func (f *finder) stances() {
	var asked, call []string // goals of which some party was not asked, and those parties
	for i := range f.plan.Goals {
		g := &f.plan.Goals[i]
		if !g.Closed.IsZero() {
			continue
		}
		stance := make(map[string]StanceKind, len(g.Stances))
		for _, s := range g.Stances {
			stance[s.Party] = s.Is
			if s.Is != SharesNot {
				continue
			}
			x := integraal.Finding{
				Urgency: integraal.Contradiction, Because: textBecauseDiverge,
				Title: textSharesNot.With(integraal.PutName("party", s.Party), putQuoted("goal", g.Text)),
				Says:  []integraal.Text{textHeldBy.With(integraal.PutText("party", party(g.Held)))},
				Uses:  uses(g.ID),
				Next:  []integraal.Action{next(textDivergeTalk)},
				Call:  f.call(textCallTogether, g.Held, s.Party),
			}
			if s.Words != "" {
				x.Says = append(x.Says, textWordsOf.With(integraal.PutName("who", s.Party), putQuoted("words", s.Words)))
			}
			f.find("plan.goals-diverge", g.About, x)
		}
		// Only who the goal is shared with can be asked: to ask another is to tell them.
		for _, p := range f.pic.Parties {
			if p == g.Held || stance[p] != StanceNotAsked || !slices.Contains(g.To, p) {
				continue
			}
			if !slices.Contains(asked, g.ID) {
				asked = append(asked, g.ID)
			}
			if !slices.Contains(call, p) {
				call = append(call, p)
			}
		}
	}
	if len(asked) == 0 {
		return
	}
	f.find("plan.goals-not-asked", nil, integraal.Finding{
		Urgency: integraal.OpenFact, Because: textBecauseAsk,
		Title: textStanceUnsaid,
		Says: []integraal.Text{textStanceUnsaidSays.With(integraal.PutText("goals", together(asked, func(id string) integraal.Text {
			return quoted(f.goal[id].Text)
		})))},
		Uses:    uses(asked...),
		Missing: []integraal.Missing{{Fact: FactStance, Hint: textAskStance}},
		Next:    []integraal.Action{next(textAskStance)},
		Call:    f.call(textCallTogether, call...),
	})
}

// FactStance is whether a party shares a goal.
const FactStance integraal.Name = "plan.stance"
