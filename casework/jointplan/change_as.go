package jointplan

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"

	"github.com/integraal/integraal"
)

// Mark is a short sign of all that a history holds: two that hold the same have the
// same. Who makes an edit from what they see says with it what they saw.
func (h History) Mark() string {
	data, err := h.Write()
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:16])
}

// ChangeAs is h with one more version, made by a reader from what they may read of it
// ([History.For]). It is called on the whole plan. Edit.On is the number of the latest
// version that the reader sees, Edit.Saw the [History.Mark] of what they saw, Edit.By
// the reader and Edit.Day the day on which the host takes the edit in.
//
// Everything is judged on what the reader sees. What is hidden neither refuses an edit
// nor shows: a [Conflict] is that something changed that the reader sees. A part that
// they do not see is not changed, closed, shared or named; the references of a changed
// part to what is hidden are kept, but for a goal that it serves or a step that it is
// where the reader names another. Only who put a part in changes whom it is about,
// which data it is and with whom it is shared; and nobody puts in, or makes, a part
// that they may not read themselves.
//
// The id of a part that the plan does not show to the reader is a name within the
// edit. In the plan the part gets that name with a sign behind it, so that it cannot
// be the id of something that they do not see.
//
// Two things follow of judging by what someone sees. Actions or goals can come to wait
// for one another through a part that the reader does not see, and a plan can get two
// forms: [Check] finds both for who sees them. And a change can be dated before one
// that the reader does not see. One thing of the whole bears on an edit: a plan that
// is full is full for everybody (plan.size).
//
// The faults are those of [History.Change], and edit.saw, edit.reader, edit.scope and
// edit.unseen. A reader who sees nothing is told plan.none, as where there is none.
func (h History) ChangeAs(r Reader, e Edit) (History, error) {
	if h.partly {
		return History{}, integraal.NewFault("edit.partly", "", textEditPartly)
	}
	seen := h.For(r)
	if seen.IsZero() {
		return History{}, integraal.NewFault("plan.none", "", textNoPlan)
	}
	if err := seen.behind(&e); err != nil {
		return History{}, err
	}
	v := viewer{reader: r, shown: map[string]bool{}}
	for part := range seen.latest.Parts() {
		v.shown[part.head().ID] = true
	}
	a := asReader{whole: build(h.latest), seen: build(seen.latest), viewer: &v, edit: v.named(&h, &e)}
	a.check()
	next, err := seen.put(a.edit, made)
	a.faults = append(a.faults, integraal.FaultsIn(err)...)
	if err := a.faults.Err(); err != nil {
		return History{}, err
	}
	for part := range next.latest.Parts() {
		v.shown[part.head().ID] = true
	}
	merged := *a.edit
	merged.Changes = nil
	for _, c := range a.edit.Changes {
		merged.Changes = append(merged.Changes, Change{Part: a.merged(c.Part.clone()), Why: c.Why})
	}
	whole, err := h.put(&merged, merging)
	if err != nil || tooMany(&whole) {
		return History{}, integraal.NewFault("plan.size", "", textSize)
	}
	return whole, nil
}

func tooMany(h *History) bool {
	n := 0
	for range h.latest.Parts() {
		n++
	}
	return n > maxParts
}

// behind is what stands in the way of an edit that was not made on what its reader
// sees now.
func (h History) behind(e *Edit) error {
	switch {
	case e.Saw == "":
		return integraal.NewFault("edit.saw", "saw", textNoSaw)
	case e.Saw == h.Mark() && e.On == len(h.versions):
		return nil
	case e.Saw == h.Mark():
		return integraal.NewFault("edit.on", "on", textNoVersion)
	case e.On >= 1 && e.On < len(h.versions):
		return h.conflict(e)
	}
	return Conflict{On: e.On, Latest: len(h.versions)}
}

// named is an edit with the ids of its new parts as the plan gets them.
func (v *viewer) named(h *History, e *Edit) *Edit {
	whole := build(h.latest)
	names := map[string]string{}
	for _, c := range e.Changes {
		if c.Part == nil || !known(c.Part) {
			continue
		}
		if id := c.Part.head().ID; isLabel(id) && !v.shown[id] {
			names[id] = newID(h.id, v.reader.ID, id, func(s string) bool { _, there := whole.part(s); return there })
		}
	}
	out := *e
	out.Changes = slices.Clone(e.Changes)
	for i := range out.Changes {
		if c := &out.Changes[i]; c.Part != nil && known(c.Part) {
			c.Part = renamed(c.Part.clone(), func(id string) string {
				if to, there := names[id]; there {
					return to
				}
				return id
			})
		}
	}
	return &out
}

// newID is a name with a sign of the plan, of who made it and of the name: nothing of
// what the plan holds is in it. A second part of one name of one maker gets another.
func newID(plan, by, name string, taken func(string) bool) string {
	const sign = 10
	short := name[:min(len(name), maxLabel-sign-1)]
	for n := 0; ; n++ {
		sum := sha256.Sum256([]byte(plan + "\x00" + by + "\x00" + name + "\x00" + strconv.Itoa(n)))
		if id := short + "." + hex.EncodeToString(sum[:sign/2]); !taken(id) {
			return id
		}
	}
}

// renamed is a part with other names for itself and for what it names.
func renamed(part Part, name func(string) string) Part {
	h := part.head()
	h.ID = name(h.ID)
	switch x := withHead(part, h).(type) {
	case Goal:
		x.Under = name(x.Under)
		return x
	case Action:
		for i := range x.Goals {
			x.Goals[i] = name(x.Goals[i])
		}
		for i := range x.WaitsFor {
			x.WaitsFor[i].Action = name(x.WaitsFor[i].Action)
		}
		for i := range x.Enables {
			x.Enables[i].Action = name(x.Enables[i].Action)
		}
		return x
	case Milestone:
		for i := range x.For {
			x.For[i] = name(x.For[i])
		}
		return x
	default:
		return x
	}
}

// asReader is an edit of a reader on its way to the whole plan.
type asReader struct {
	whole, seen *builder
	viewer      *viewer
	edit        *Edit
	faults      integraal.Faults
}

func (a *asReader) fault(code, path string, text integraal.Text) {
	a.faults = append(a.faults, integraal.NewFault(code, path, text))
}

// check finds what a reader may not do.
func (a *asReader) check() {
	r := &a.viewer.reader
	if a.edit.By != r.ID {
		a.fault("edit.reader", "by", textEditReader)
	}
	for i, c := range a.edit.Changes {
		if c.Part == nil || !known(c.Part) {
			continue
		}
		path, head := item("changes", i), c.Part.head()
		old, there := a.seen.part(head.ID)
		switch {
		case !there && head.By != r.ID:
			a.fault("edit.author", path+".by", textNewAuthor)
		case there && old.head().By != r.ID && !sameScope(old.head(), head):
			a.fault("edit.scope", path, textEditScope)
		case !a.viewer.reads(c.Part):
			a.fault("edit.unseen", path, textEditUnseen)
		}
		if !there {
			old = Search{}
		}
		a.names(c.Part, old, path)
	}
}

// names finds what a part newly names of the case that its reader does not know.
func (a *asReader) names(part, old Part, path string) {
	r := &a.viewer.reader
	news := func(list, before []string, may func(string) bool, field string) {
		for i, id := range list {
			if may != nil && !may(id) && !slices.Contains(before, id) {
				a.fault("id.dangling", path+"."+item(field, i), textDangling)
			}
		}
	}
	news(part.head().About, old.head().About, r.Person, "about")
	was, step := problemsIn(old), ""
	news(problemsIn(part), was, r.Problem, "problems")
	if x, is := old.(Action); is {
		step = x.Step
	}
	if x, is := part.(Action); is && r.Step != nil && x.Step != "" && x.Step != step && !r.Step(x.Step) {
		a.fault("id.dangling", path+".step", textDangling)
	}
}

// sameScope reports whether a head is as it was, to who did not put the part in: they
// do not see with whom it is shared.
func sameScope(old, now Head) bool {
	return slices.Equal(old.About, now.About) && slices.Equal(old.Data, now.Data) && slices.Equal(old.To, now.To)
}

// merged is a part of the edit with what of it its reader does not see.
func (a *asReader) merged(part Part) Part {
	whole, there := a.whole.part(part.head().ID)
	if !there {
		return part
	}
	old := whole.clone()
	view := a.viewer.without(whole.clone())
	if h := part.head(); h.By != a.viewer.reader.ID {
		h.To = old.head().To
		part = withHead(part, h)
	}
	hidden := func(id string) bool { return !a.viewer.shown[id] }
	secret := func(id string) bool { return a.viewer.reader.Problem != nil && !a.viewer.reader.Problem(id) }
	switch x := part.(type) {
	case Goal:
		was, saw := old.(Goal), view.(Goal)
		x.Under = keptOne(x.Under, saw.Under, was.Under)
		x.Problems = kept(x.Problems, saw.Problems, was.Problems, secret)
		return x
	case Action:
		was, saw := old.(Action), view.(Action)
		x.Step = keptOne(x.Step, saw.Step, was.Step)
		x.Goals, x.Problems = kept(x.Goals, saw.Goals, was.Goals, hidden), kept(x.Problems, saw.Problems, was.Problems, secret)
		x.WaitsFor = kept(x.WaitsFor, saw.WaitsFor, was.WaitsFor, func(w Wait) bool { return hidden(w.Action) })
		x.Enables = kept(x.Enables, saw.Enables, was.Enables, func(l Link) bool { return hidden(l.Action) })
		return x
	case Milestone:
		was, saw := old.(Milestone), view.(Milestone)
		x.For = kept(x.For, saw.For, was.For, hidden)
		return x
	}
	return part
}

// keptOne is what a reader made of a name; what they did not see stays where they
// named nothing.
func keptOne(now, saw, was string) string {
	if saw == "" && now == "" {
		return was
	}
	return now
}

// kept is a list as a reader made it, with what they do not see of it.
func kept[T comparable](now, saw, was []T, hidden func(T) bool) []T {
	if slices.Equal(now, saw) {
		return was
	}
	for _, x := range was {
		if hidden(x) {
			now = append(now, x)
		}
	}
	return now
}

var (
	textNoSaw = integraal.Text{
		NL: "zeg van welk plan deze wijziging uitgaat: geef het teken mee van wat de lezer zag", EN: "say of which plan this change starts: give the mark of what the reader saw",
	}
	textEditReader = integraal.Text{NL: "een lezer wijzigt zelf, en niet namens een ander", EN: "a reader makes a change in person, and not for another"}
	textNewAuthor  = integraal.Text{NL: "wie iets in het plan zet, staat er zelf bij", EN: "who puts something in the plan is named with it"}
	textEditScope  = integraal.Text{
		NL: "alleen wie dit in het plan zette, verandert over wie het gaat, welke gegevens het zijn en met wie het wordt gedeeld",
		EN: "only who put this in the plan changes whom it is about, which data it is and with whom it is shared",
	}
	textEditUnseen = integraal.Text{NL: "wie dit wijzigt, mag het zo zelf niet lezen", EN: "who makes this change may not read it like this"}
)
