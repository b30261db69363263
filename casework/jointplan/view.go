package jointplan

import "slices"

// Reader is who reads a plan, with the decision on what they may read. The plan
// decides nothing: whoever calls it asks the gate.
type Reader struct {
	ID string
	// Shows says whether the reader may read what is about these persons, of these
	// kinds, put in by By and shared with To. It answers from the scope alone, so
	// that no content decides. None: nothing is shown.
	Shows func(Scope) bool
	// Problem says whether the reader may know of a problem of the case. A part
	// about a problem that they may not know of is shown to who put it in alone, and
	// without it. None: they know of all.
	Problem func(id string) bool
	// Person says whether the reader may know that a member is there. None: they know
	// of all.
	Person func(id string) bool
	// Step says whether the reader may know of a step of help of the case. A part
	// that is such a step names it to who may know of it. None: they know of all.
	Step func(id string) bool
}

// Scope is all of a part that a decision rests on.
type Scope struct {
	About []string
	Data  []Category
	By    string
	To    []string
}

// Withheld is what a reader may not read of a person, told from the decision
// alone: whether or not the plan holds any of it.
type Withheld struct {
	About string   `json:"about"`
	Data  Category `json:"data"`
}

// For is the plan with its versions as one reader may read them. What is hidden
// leaves no trace: a part with its texts, its owner and its versions, the reason
// of a change, a reference to it, with whom a part is shared that the reader did not
// put in, and the number of the versions that changed nothing else. The versions that are left are numbered from 1. A History of which
// the reader may read nothing is the zero History. No change is made on it, whether or
// not anything is hidden: [History.Change] refuses it with edit.partly, also when it
// was written and read back. A reader's change is made with [History.ChangeAs].
//
// A part is read by whoever may read it as it is now. Of its versions those are
// read that the reader might read as they were. The reason of a change is read by
// whoever reads the part: it is to name nothing that they may not know.
func (h History) For(r Reader) History {
	v := viewer{reader: r, shown: map[string]bool{}}
	for part := range h.latest.Parts() {
		if v.reads(part) {
			v.shown[part.head().ID] = true
		}
	}
	subject := h.subject.clone()
	if r.Person != nil {
		subject.Members = dropped(subject.Members, func(id string) bool { return !r.Person(id) })
	}
	seen := History{id: h.id, subject: subject, partly: true}
	now := build(Plan{ID: h.id, Subject: subject.clone()})
	for _, old := range h.versions {
		next := version{by: old.by, on: old.on}
		for _, c := range old.changes {
			if !v.shown[c.Part.head().ID] || !v.reads(c.Part) {
				continue
			}
			part := v.without(c.Part.clone())
			if before, there := now.part(part.head().ID); there && same(before, part) {
				continue // only what is hidden was changed
			}
			next.changes = append(next.changes, Change{Part: part, Why: c.Why})
			now.put(part.clone())
		}
		if len(next.changes) > 0 {
			seen.versions = append(seen.versions, next)
		}
	}
	if len(seen.versions) == 0 {
		return History{}
	}
	seen.latest = now.plan
	return seen
}

// Withheld tells what a reader may not read of these persons and kinds of data. It
// asks the decision and not the plan.
func (r Reader) Withheld(persons []string, kinds []Category, to []string) []Withheld {
	var out []Withheld
	for _, p := range persons {
		for _, k := range kinds {
			if !r.shows(Scope{About: []string{p}, Data: []Category{k}, To: to}) {
				out = append(out, Withheld{About: p, Data: k})
			}
		}
	}
	return out
}

func (r *Reader) shows(s Scope) bool { return r.Shows != nil && r.Shows(s) }

// viewer filters a plan for one reader.
type viewer struct {
	reader Reader
	shown  map[string]bool
}

func (v *viewer) reads(part Part) bool {
	h := part.head()
	return v.reader.shows(Scope{
		About: slices.Clone(h.About), Data: slices.Clone(h.Data), By: h.By, To: slices.Clone(h.To),
	}) && (h.By == v.reader.ID || v.knowsAll(part))
}

// knowsAll reports whether the reader may know of all problems that a part names.
func (v *viewer) knowsAll(part Part) bool {
	if v.reader.Problem == nil {
		return true
	}
	return !slices.ContainsFunc(problemsIn(part), func(id string) bool { return !v.reader.Problem(id) })
}

func problemsIn(part Part) []string {
	switch x := part.(type) {
	case Goal:
		return x.Problems
	case Action:
		return x.Problems
	}
	return nil
}

// without is a part without its references to what is hidden.
func (v *viewer) without(part Part) Part {
	if h := part.head(); h.By != v.reader.ID {
		part = unshared(part)
	}
	switch x := part.(type) {
	case Goal:
		x.Problems = v.problems(x.Problems)
		part = x
	case Action:
		if v.reader.Step != nil && !v.reader.Step(x.Step) {
			x.Step = ""
		}
		x.Problems = v.problems(x.Problems)
		part = x
	}
	return v.standing(part)
}

// standing is a part without its references to parts that are not shown.
func (v *viewer) standing(part Part) Part {
	hidden := func(id string) bool { return !v.shown[id] }
	switch x := part.(type) {
	case Goal:
		if hidden(x.Under) {
			x.Under = ""
		}
		return x
	case Action:
		x.Goals = dropped(x.Goals, hidden)
		x.WaitsFor = dropped(x.WaitsFor, func(w Wait) bool { return hidden(w.Action) })
		x.Enables = dropped(x.Enables, func(l Link) bool { return hidden(l.Action) })
		return x
	case Milestone:
		x.For = dropped(x.For, hidden)
		return x
	}
	return part
}

// unshared is a part without whom it is shared with.
func unshared(part Part) Part {
	h := part.head()
	h.To = nil
	return withHead(part, h)
}

// problems are those that the reader may know of.
func (v *viewer) problems(list []string) []string {
	if v.reader.Problem == nil {
		return list
	}
	return dropped(list, func(id string) bool { return !v.reader.Problem(id) })
}

func dropped[T any](list []T, hidden func(T) bool) []T {
	out := slices.DeleteFunc(list, hidden)
	if len(out) == 0 {
		return nil
	}
	return out
}
