package jointplan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Read makes a plan with its versions of a file. All that is wrong with it is said
// at once: the faults of [integraal.ReadJSON], and those of this package.
func Read(data []byte) (History, error) {
	var f File
	if err := integraal.ReadJSON(data, &f); err != nil {
		return History{}, err
	}
	return f.History()
}

// History is the plan that a file holds. Each version goes by the rules of
// [History.Change], but for what was judged when it was made: who closed something is as
// it was recorded, a part may name one that only a later version holds, since a file
// can be what one reader may read, and what readers changed who did not see each
// other's parts may stand in another order of days, make two forms or a circle
// ([History.ChangeAs]). What the latest version names has to be there. Of a file that
// says that it is what one reader may read, the History takes no change.
func (f *File) History() (History, error) {
	if f.SchemaVersion != schemaVersion {
		return History{}, integraal.NewFault("plan.schema-version", "schemaVersion", textVersion)
	}
	r := reader{}
	if utf8.RuneCountInString(f.Schema) > maxText {
		return History{}, integraal.NewFault("text.long", "$schema", textLong.With(integraal.Put("most", integraal.Count(maxText))))
	}
	h := History{id: f.ID, subject: Subject{Kind: f.Subject.Kind, ID: f.Subject.ID, Members: slices.Clone(f.Subject.Members)}}
	if len(f.Versions) == 0 {
		return History{}, integraal.NewFault("plan.none", "versions", textNoPlan)
	}
	for i := range f.Versions {
		r.path = item("versions", i)
		e := r.edit(&f.Versions[i])
		next, err := h.put(&e, recorded)
		for _, fault := range integraal.FaultsIn(err) {
			if fault.Path != "id" && !strings.HasPrefix(fault.Path, "subject.") {
				fault.Path = r.place(fault.Path)
				fault = fault.In(r.path)
			}
			r.faults = append(r.faults, fault)
		}
		if err := r.faults.Err(); err != nil {
			return History{}, err
		}
		h = next
	}
	c := checker{plan: build(h.latest), recorded: true}
	c.whole()
	if err := c.faults.Err(); err != nil {
		return History{}, err
	}
	h.partly = f.Partly
	return h, nil
}

// reader makes parts of what a file holds.
type reader struct {
	faults integraal.Faults
	path   string
	places []string // where each change of an edit stands in its version
}

// place is the path of a fault of an edit as it stands in the file.
func (r *reader) place(path string) string {
	for i := len(r.places) - 1; i >= 0; i-- {
		if rest, is := strings.CutPrefix(path, item("changes", i)); is {
			return r.places[i] + rest
		}
	}
	return path
}

func (r *reader) fault(code, field string, text integraal.Text) {
	r.faults = append(r.faults, integraal.NewFault(code, r.path+"."+field, text))
}

func (r *reader) edit(v *versionFile) Edit {
	e := Edit{By: v.By, Day: v.On}
	r.places = r.places[:0]
	count := map[int]int{}
	add := func(h *headFile, part Part) {
		e.Changes = append(e.Changes, Change{Part: part, Why: h.Why})
		kind := order(part)
		r.places = append(r.places, item(lists()[kind], count[kind]))
		count[kind]++
	}
	for i := range v.Frames {
		add(&v.Frames[i].headFile, Frame{Head: v.Frames[i].part(), Form: v.Frames[i].Form})
	}
	for i := range v.Wishes {
		x := &v.Wishes[i]
		add(&x.headFile, Wish{Head: x.part(), Client: x.Client, Words: x.Words})
	}
	for i := range v.Goals {
		add(&v.Goals[i].headFile, r.goal(&v.Goals[i], item("goals", i)))
	}
	for i := range v.Actions {
		add(&v.Actions[i].headFile, r.action(&v.Actions[i], item("actions", i)))
	}
	for i := range v.Milestones {
		x := &v.Milestones[i]
		add(&x.headFile, Milestone{Head: x.part(), Text: x.Text, Day: x.Day, For: x.For, Closed: r.closing(x.Closed, item("milestones", i))})
	}
	for i := range v.Searches {
		x := &v.Searches[i]
		add(&x.headFile, Search{Head: x.part(), Question: x.Question, Owner: x.Owner, Progress: as[Progress](x.Progress), Closed: r.closing(x.Closed, item("searches", i))})
	}
	for i := range v.Reviews {
		x := &v.Reviews[i]
		add(&x.headFile, Review{Head: x.part(), Day: x.Day, Held: x.Held, HeldBy: x.HeldBy, Words: x.Words})
	}
	for i := range v.Answers {
		x := &v.Answers[i]
		add(&x.headFile, Answer{Head: x.part(), Agreement: Agreement(x.Answer)})
	}
	for i := range v.Coordinators {
		x := &v.Coordinators[i]
		add(&x.headFile, Coordinator{Head: x.part(), Client: x.Client, Is: x.Is, Who: x.Who, On: x.On, Words: x.Words})
	}
	return e
}

// lists are the keys of the parts of a version, by kind.
func lists() [9]string {
	return [...]string{"frames", "wishes", "goals", "actions", "milestones", "searches", "reviews", "answers", "coordinators"}
}

func (h *headFile) part() Head {
	out := Head{ID: h.ID, About: h.About, By: h.By, To: h.To}
	for _, d := range h.Data {
		out.Data = append(out.Data, Category(d))
	}
	return out
}

func (r *reader) goal(x *goalFile, path string) Goal {
	return Goal{
		Head: x.part(), Text: x.Text, Under: x.Under, Law: x.Law, WishOf: x.WishOf, Held: x.Held,
		Stances: as[Stance](x.Stances), Domain: x.Domain, Problems: x.Problems,
		Topic:     find(r, participation.Activities(), x.Topic, path+".topic"),
		Direction: find(r, directions(), x.Direction, path+".direction"),
		Agreed:    as[Agreement](x.Agreed), Closed: r.closing(x.Closed, path),
	}
}

func (r *reader) action(x *actionFile, path string) Action {
	a := Action{
		Head: x.part(), Text: x.Text, Goals: x.Goals, Problems: x.Problems, Owner: x.Owner, Unit: x.Unit,
		Law: x.Law, Basis: r.basis(x.Basis, path), Purpose: x.Purpose, Nature: x.Nature,
		Decides: find(r, participation.Matters(), x.Decides, path+".decides"),
		Duty:    r.duty(x.Duty, path+".duty"), Asks: x.Asks,
		Clock: Clock{
			Begin: x.Begin, By: x.Until, NoBy: x.NoUntil, Term: find(r, terms(), x.Term, path+".term"),
			Events: r.events(x.Events, path),
		},
		WaitsFor: as[Wait](x.WaitsFor), Enables: as[Link](x.Enables), Standing: x.Standing,
		Progress: as[Progress](x.Progress), Step: x.Step, Agreed: as[Agreement](x.Agreed), Closed: r.closing(x.Closed, path),
	}
	if x.Tasks != nil {
		a.Load.Tasks, a.Load.TasksSaid = *x.Tasks, true
	}
	if x.Hours != nil {
		a.Load.Hours, a.Load.HoursSaid = *x.Hours, true
	}
	if b := x.Blocked; b != nil {
		a.Blocked = Blocked{Since: b.Since, By: b.By, Reason: b.Reason, Alternatives: as[Alternative](b.Alternatives)}
	}
	return a
}

func (r *reader) events(list []eventFile, path string) []Happened {
	var out []Happened
	for i, e := range list {
		out = append(out, Happened{
			What: find(r, eventKinds(), e.What, path+"."+item("events", i)+".what"),
			Day:  e.Day, Set: e.Set, Ended: e.Ended, Weeks: e.Weeks,
		})
	}
	return out
}

func (r *reader) duty(x *dutyFile, path string) Duty {
	if x == nil {
		return Duty{}
	}
	switch {
	case x.Is == dutyObligatory:
		d, err := Oblige(x.Basis.citation(), x.Decider, x.On)
		for _, fault := range integraal.FaultsIn(err) {
			r.faults = append(r.faults, fault.In(r.path+"."+path))
		}
		return d
	case x.Is != dutyVoluntary:
		r.fault("plan.word", path+".is", textWord)
	case x.Basis != nil || x.Decider != "" || !x.On.IsZero():
		r.fault("duty.voluntary", path, textDutyVoluntary)
	}
	return Voluntary()
}

// The words of a duty.
const (
	dutyVoluntary  = "voluntary"
	dutyObligatory = "obligatory"
)

func (r *reader) basis(x *lawFile, path string) integraal.Citation {
	if x != nil && x.Law == "" {
		r.fault("action.basis", path+".basis", textBasis)
	}
	return x.citation()
}

func (x *lawFile) citation() integraal.Citation {
	if x == nil {
		return integraal.Citation{}
	}
	c := x.Law.Art(x.Article, x.Read)
	if x.Lid != "" {
		c = c.Lid(x.Lid)
	}
	if x.Onder != "" {
		c = c.Onder(x.Onder)
	}
	return c
}

// closing is who closed a part. One that is there but empty says that somebody did,
// and not who.
func (r *reader) closing(x *closingFile, path string) Closing {
	switch {
	case x == nil:
		return Closing{}
	case *x == closingFile{}:
		r.fault("closing.how", path+".closed", textHow)
	}
	return Closing(*x)
}

// converts are the wire types that are the same as what they hold.
type converts interface {
	stanceFile | progressFile | agreementFile | waitFile | linkFile | alternativeFile
}

// as makes a list of what a file holds into one of the plan.
func as[T Stance | Progress | Agreement | Wait | Link | Alternative, F converts](list []F) []T {
	var out []T
	for _, x := range list {
		out = append(out, converted[T](x))
	}
	return out
}

func converted[T Stance | Progress | Agreement | Wait | Link | Alternative](x any) T {
	var out any
	switch f := x.(type) {
	case stanceFile:
		out = Stance(f)
	case progressFile:
		out = Progress(f)
	case agreementFile:
		out = Agreement(f)
	case waitFile:
		out = Wait(f)
	case linkFile:
		out = Link(f)
	case alternativeFile:
		out = Alternative(f)
	}
	t, _ := out.(T)
	return t
}

// find is the value of a list that writes itself as a word of the file; the zero
// value for a word that was left out.
func find[T interface {
	~uint8
	String() string
}](r *reader, list []T, word, path string,
) T {
	if word == "" {
		return 0
	}
	for _, v := range list {
		if v.String() == word {
			return v
		}
	}
	r.fault("plan.word", path, textWord)
	return 0
}

func directions() []participation.Direction {
	return []participation.Direction{participation.Towards, participation.Away}
}

// terms are the statutory terms by which an action can go: a day that a body or a
// person set is an agreed one.
func terms() []participation.TermKind { return upTo[participation.TermKind](participation.FirstTalk) }

func eventKinds() []participation.EventKind {
	return upTo[participation.EventKind](participation.EventWmoMelding)
}

// upTo are the values from first on, as far as they have a name.
func upTo[T interface {
	~uint8
	String() string
}](first T,
) []T {
	var list []T
	for v := first; v.String() != "invalid" && v != 0; v++ {
		list = append(list, v)
	}
	return list
}

var (
	textVersion       = integraal.Text{NL: "deze versie van het bestand is onbekend; kies 1", EN: "this version of the file is unknown; choose 1"}
	textDutyVoluntary = integraal.Text{
		NL: "wat vrijwillig is, heeft geen besluit nodig", EN: "what is voluntary needs no decision",
	}
)
