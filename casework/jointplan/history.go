package jointplan

import (
	"iter"
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// History is a joint plan with all its versions: who changed what, when and why.
// It only grows: [History.Change] gives a new History and leaves the old one as it
// was. The zero History has no versions. An edit is made on the whole plan: on what
// [History.For] gives none is made, since what a reader does not see would be gone
// from it. Whoever holds the plan makes a reader's edit there, with [History.ChangeAs].
type History struct {
	id       string
	subject  Subject
	versions []version
	latest   Plan
	partly   bool // it is what one reader may read
}

// version is what one edit changed. What a version of the plan holds follows from
// all the edits up to it.
type version struct {
	by      string
	on      integraal.Date
	changes []Change
}

// Change is a part as it becomes, and why. A part with an id that the plan does
// not have is added; one that it has is replaced. No part is ever taken out: what
// is no longer wanted is closed by somebody, with a reason.
type Change struct {
	Part Part
	Why  string
}

// Edit is what somebody changes in a plan.
type Edit struct {
	On      int            // the number of the version that it was made on
	Saw     string         // of an edit by a reader: the mark of what they saw; see [History.ChangeAs]
	By      string         // who changes it
	Day     integraal.Date // when
	Changes []Change
}

// Version is what one edit did.
type Version struct {
	Number  int // from 1
	By      string
	On      integraal.Date
	Changes []Change
}

// Conflict is that a plan was changed since the version that an edit was made on.
// Nothing is lost and nothing is merged by itself: who made the edit looks at what
// changed and makes it again on the latest version. It holds the fault
// edit.conflict.
type Conflict struct {
	On, Latest int
	Since      []string // the parts that were changed since, by id
	Both       []string // of those the parts that the edit changes too
}

// Error says that the plan was changed in between.
func (c Conflict) Error() string { return c.fault().Error() }

// Unwrap gives the fault.
func (c Conflict) Unwrap() error { return c.fault() }

func (c Conflict) fault() integraal.Fault {
	return integraal.NewFault("edit.conflict", "on", textConflict.With(
		integraal.Put("on", integraal.Count(c.On)), integraal.Put("latest", integraal.Count(c.Latest))))
}

// New is the first version of a plan: the parts of p, put in by somebody on a day,
// with the reason. What can be wrong stands in the package's fault codes.
func New(p Plan, by string, on integraal.Date, why string) (History, error) {
	h := History{id: p.ID, subject: p.Subject.clone()}
	e := Edit{By: by, Day: on}
	for part := range p.Parts() {
		e.Changes = append(e.Changes, Change{Part: part, Why: why})
	}
	return h.put(&e, made)
}

// Change is h with one more version. Its errors are a [Conflict], when the plan
// was changed since the version that e was made on, and faults: edit.partly for an
// edit on what one reader may read.
func (h History) Change(e Edit) (History, error) {
	if len(h.versions) == 0 {
		return History{}, integraal.NewFault("plan.none", "", textNoPlan)
	}
	if h.partly {
		return History{}, integraal.NewFault("edit.partly", "", textEditPartly)
	}
	if e.On != len(h.versions) {
		return History{}, h.conflict(&e)
	}
	return h.put(&e, made)
}

func (h History) conflict(e *Edit) error {
	if e.On < 1 || e.On > len(h.versions) {
		return integraal.NewFault("edit.on", "on", textNoVersion)
	}
	c := Conflict{On: e.On, Latest: len(h.versions)}
	for _, v := range h.versions[e.On:] {
		for _, change := range v.changes {
			c.Since = append(c.Since, change.Part.head().ID)
		}
	}
	slices.Sort(c.Since)
	c.Since = slices.Compact(c.Since)
	for _, change := range e.Changes {
		if change.Part == nil {
			continue
		}
		if id := change.Part.head().ID; slices.Contains(c.Since, id) {
			c.Both = append(c.Both, id)
		}
	}
	return c
}

// making is how a version comes to be.
type making uint8

const (
	made     making = iota // somebody makes it now
	recorded               // it was made before, and is only read
	merging                // a reader made it, and it was judged by what they see
)

// put adds a version, if nothing is wrong with it. One that was recorded before is
// read as it was: who closed something stands in it, and what its parts name may
// come later. Nobody else has that history yet, so that it needs no copy.
func (h History) put(e *Edit, how making) (History, error) {
	latest := h.latest
	if how != recorded {
		latest = latest.clone()
	}
	b := build(latest)
	b.plan.ID, b.plan.Subject = h.id, h.subject.clone()
	c := checker{plan: b, edit: e, first: len(h.versions) == 0, recorded: how != made}
	if how == made {
		c.before = c.knots()
	}
	v := version{by: e.By, on: e.Day}
	c.stamp(&h)
	for i := range e.Changes {
		if part, ok := c.change(i); ok {
			v.changes = append(v.changes, Change{Part: part, Why: strings.TrimSpace(e.Changes[i].Why)})
		}
	}
	slices.SortStableFunc(v.changes, func(a, b Change) int { return order(a.Part) - order(b.Part) })
	if len(c.faults) == 0 {
		for i := range v.changes {
			b.put(v.changes[i].Part.clone())
		}
		if how == made {
			c.whole()
		}
	}
	if err := c.faults.Err(); err != nil {
		return History{}, err
	}
	versions := append(slices.Clip(h.versions), v)
	return History{id: h.id, subject: h.subject, versions: versions, latest: b.plan}, nil
}

// Latest is the plan as it is now, with the number of that version; 0 when there
// is none.
func (h History) Latest() (Plan, int) { return h.latest.clone(), len(h.versions) }

// At is the plan as it was in a version.
func (h History) At(number int) (Plan, bool) {
	if number < 1 || number > len(h.versions) {
		return Plan{}, false
	}
	b := build(Plan{ID: h.id, Subject: h.subject.clone()})
	for _, v := range h.versions[:number] {
		for _, c := range v.changes {
			b.put(c.Part.clone())
		}
	}
	return b.plan, true
}

// Until is the plan as it stood at the end of a day: without what was changed later.
// Before its first version it is the zero History.
func (h History) Until(day integraal.Date) History {
	out := History{id: h.id, subject: h.subject, partly: h.partly}
	for _, v := range h.versions {
		if !v.on.After(day) {
			out.versions = append(out.versions, v)
		}
	}
	switch len(out.versions) {
	case 0:
		return History{}
	case len(h.versions):
		return h
	}
	out.latest, _ = out.At(len(out.versions))
	out.latest = whole(out.latest)
	return out
}

// whole is a plan without references to what is not in it: a change that a reader made
// can be dated before one that they do not see ([History.ChangeAs]).
func whole(p Plan) Plan {
	v := viewer{shown: map[string]bool{}}
	for part := range p.Parts() {
		v.shown[part.head().ID] = true
	}
	b := builder{plan: Plan{ID: p.ID, Subject: p.Subject}}
	for part := range p.Parts() {
		b.put(v.standing(part))
	}
	return b.plan
}

// Versions are what was changed, the first first.
func (h History) Versions() iter.Seq[Version] {
	return func(yield func(Version) bool) {
		for i, v := range h.versions {
			out := Version{Number: i + 1, By: v.by, On: v.on}
			for _, c := range v.changes {
				out.Changes = append(out.Changes, Change{Part: c.Part.clone(), Why: c.Why})
			}
			if !yield(out) {
				return
			}
		}
	}
}

// Changed is the last day on which each part was changed, by id: of what one reader may
// read, as that reader sees it.
func (h History) Changed() map[string]integraal.Date {
	days := map[string]integraal.Date{}
	for _, v := range h.versions {
		for _, c := range v.changes {
			if id := c.Part.head().ID; v.on.After(days[id]) {
				days[id] = v.on
			}
		}
	}
	return days
}

// Partly reports whether it is what one reader may read, of which no change is made:
// of [History.For], also where it was written and read back.
func (h History) Partly() bool { return h.partly }

// IsZero reports whether there is no plan at all.
func (h History) IsZero() bool { return len(h.versions) == 0 }

var (
	textConflict = integraal.Text{
		NL: "deze wijziging is gemaakt op versie {on}, maar het plan is nu versie {latest}; bekijk wat er veranderde en maak haar opnieuw",
		EN: "this change was made on version {on}, but the plan is at version {latest} now; look at what changed and make it again",
	}
	textEditPartly = integraal.Text{
		NL: "dit is het plan zoals één lezer het ziet; maak de wijziging op het hele plan",
		EN: "this is the plan as one reader sees it; make the change on the whole plan",
	}
	textNoVersion = integraal.Text{NL: "deze versie is er niet", EN: "there is no such version"}
	textNoPlan    = integraal.Text{NL: "er is nog geen plan", EN: "there is no plan yet"}
)
