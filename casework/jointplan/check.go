package jointplan

import (
	"slices"

	"github.com/integraal/integraal"
)

// Check finds what is wrong with a plan on a day, in what its reader may see of it
// and of what is around it: each with its reason, what could be done and who can be
// called. It changes nothing and closes nothing. What is not known is asked, never
// filled in. The findings come in order of urgency. Its faults are plan.day for a
// day that is unset, and those of [Clocks] and [participation.CheckDecider].
//
//	plan.problem-without-action    a problem that nothing in the plan is about
//	plan.action-without-problem    an action that is about no problem (or, of an employer or arrangement, serves no goal)
//	plan.one-front                 several problems, and all actions on one front (B-010)
//	plan.wmo-duty                  an obligation on what of the Wmo 2015 gives the client none
//	plan.mandate                   a decision by a unit that cannot take it
//	plan.mandate-unknown           a decision of which it is not known whether its unit can take it
//	plan.outside-tasks             an action under a law that its unit does not work under
//	plan.beside                    another plan for the same household (B-017)
//	plan.goals-apart               goals of several parties that serve no common goal (B-017)
//	plan.goals-diverge             goals of parties that pull apart (B-064)
//	plan.goals-not-asked           parties of whom nobody asked whether they share a goal
//	plan.no-link                   care and work without a link between them
//	plan.too-much                  more at once than the client says they can do
//	plan.load-unknown              what a client can do, or what an action asks, is not known
//	plan.no-alternative            something is stuck and there is no other way yet (B-124)
//	plan.no-review                 no day on which the plan is looked at again
//	plan.review-passed             that day passed and nobody looked (B-135)
//	plan.stands-still              an action without a word for longer than agreed (B-135)
//	plan.action-late               an agreed last day passed
//	plan.term                      a statutory term that passed or ends within a week
//	plan.clock-unknown             a clock that cannot be read
//	plan.need-not-wait             help on hold that waits for nothing
//	plan.no-words                  no words of the client's own
//	plan.not-agreed                a part that the client does not agree with, or only partly
//	plan.not-asked                 parts that the client was not asked about
//	plan.coordinator               nobody asked which coordinator the client wants
//	plan.no-owner                  an action that is nobody's
//	plan.goal-law                  a goal of which it is not known under which law (B-034)
//	plan.duty-unsaid               actions of which it is not known whether they are obligatory
//	plan.circle                    goals that serve one another, or actions that wait for one another
//	plan.forms                     two forms, of readers who did not see each other's
func Check(p Plan, around Picture, day integraal.Date) ([]integraal.Finding, error) {
	if day.IsZero() {
		return nil, integraal.NewFault("plan.day", "day", textNoDay)
	}
	f := newFinder(&p, &around, day)
	clocks, err := Clocks(p, day)
	if err != nil {
		return nil, err
	}
	f.problems()
	f.fronts()
	f.links()
	f.duties()
	f.mandates()
	f.beside()
	f.goals()
	f.stances()
	f.loads()
	f.blocked()
	f.reviews()
	f.stagnation(clocks)
	f.clocks(clocks)
	f.waiting()
	f.client()
	f.completeness()
	f.tangles()
	if err := f.faults.Err(); err != nil {
		return nil, err
	}
	integraal.SortFindings(f.out)
	return f.out, nil
}

// finder gathers findings. Everything that is looked up is looked up by id once.
type finder struct {
	plan   *Plan
	pic    *Picture
	day    integraal.Date
	out    []integraal.Finding
	faults integraal.Faults

	goal    map[string]*Goal
	action  map[string]*Action
	open    map[string]bool // open actions
	problem map[string]*Problem
	unit    map[string]*Unit
	people  map[string]integraal.Contact
	about   map[string][]string // the problems of each action, also by way of its goals
}

func newFinder(p *Plan, around *Picture, day integraal.Date) *finder {
	f := &finder{
		plan: p, pic: around, day: day, open: openActions(p),
		goal: make(map[string]*Goal, len(p.Goals)), action: make(map[string]*Action, len(p.Actions)),
		problem: make(map[string]*Problem, len(around.Problems)), unit: make(map[string]*Unit, len(around.Units)),
		people: make(map[string]integraal.Contact, len(around.People)), about: make(map[string][]string, len(p.Actions)),
	}
	for i := range p.Goals {
		f.goal[p.Goals[i].ID] = &p.Goals[i]
	}
	for i := range around.Problems {
		f.problem[around.Problems[i].ID] = &around.Problems[i]
	}
	for i := range around.Units {
		f.unit[around.Units[i].ID] = &around.Units[i]
	}
	for _, c := range around.People {
		f.people[c.Who] = c
	}
	for i := range p.Actions {
		a := &p.Actions[i]
		f.action[a.ID], f.about[a.ID] = a, f.problemsOf(a)
	}
	return f
}

// problemsOf are the problems that an action is about: its own, and those of the
// goals that it serves.
func (f *finder) problemsOf(a *Action) []string {
	list := slices.Clone(a.Problems)
	for _, id := range a.Goals {
		if g := f.goal[id]; g != nil {
			list = append(list, g.Problems...)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// actions are the open actions of the plan.
func (f *finder) actions(yield func(*Action) bool) {
	for i := range f.plan.Actions {
		if a := &f.plan.Actions[i]; f.open[a.ID] && !yield(a) {
			return
		}
	}
}

// find adds a finding about some persons; about nobody in particular it is about
// all members.
func (f *finder) find(code string, about []string, x integraal.Finding) {
	x.Code = code
	if len(about) == 0 {
		about = f.plan.Subject.Members
	}
	x.About = slices.Clone(about)
	slices.Sort(x.About)
	x.About = slices.Compact(x.About)
	f.out = append(f.out, x)
}

// hedged are sentences about something that is not there: where the reader may not
// read all of the plan, it can be in a part that they do not see.
func (f *finder) hedged(says ...integraal.Text) []integraal.Text {
	if f.pic.Partly {
		return append(says, textPartly)
	}
	return says
}

// uses are the parts of the plan that a finding rests on.
func uses(ids ...string) []integraal.Use {
	out := make([]integraal.Use, len(ids))
	for i, id := range ids {
		out[i] = integraal.Use{Fact: FactPart + integraal.Name(id), State: integraal.Known}
	}
	return out
}

// FactPart is how a finding names a part of the plan that it rests on, with the
// part's id behind it.
const FactPart integraal.Name = "plan.part."

// call is who can be called: these people, as far as they are known.
func (f *finder) call(why integraal.Text, who ...string) []integraal.Contact {
	var out []integraal.Contact
	for _, id := range who {
		c, known := f.people[id]
		if !known || slices.ContainsFunc(out, func(o integraal.Contact) bool { return o.Who == id }) {
			continue
		}
		c.Why = why
		out = append(out, c)
	}
	return out
}

// quoted is the text of a part between quotes.
func quoted(s string) integraal.Text { return integraal.Same("‘" + s + "’") }

func putQuoted(place, s string) integraal.Arg { return integraal.PutText(place, quoted(s)) }

// together are texts in a row.
func together(list []string, to func(string) integraal.Text) integraal.Text {
	texts := make([]integraal.Text, len(list))
	for i, s := range list {
		texts[i] = to(s)
	}
	return integraal.Join(texts)
}

func (f *finder) problemText(id string) integraal.Text {
	if p := f.problem[id]; p != nil && !p.Text.IsZero() {
		return p.Text
	}
	return integraal.Same(id)
}

func (f *finder) actionText(id string) integraal.Text {
	if a := f.action[id]; a != nil {
		return quoted(a.Text)
	}
	return integraal.Same(id)
}

func next(text integraal.Text, laws ...integraal.Citation) integraal.Action {
	return integraal.Action{Text: text, Laws: integraal.CiteAll(laws...)}
}
