package jointplan

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// LetterFacts are what a letter needs and no plan holds: names, and whom to call.
type LetterFacts struct {
	Day    integraal.Date
	Client string         // the label of the client to whom it is
	Reader integraal.Text // what the client is called; the label when empty
	// Contact is where the client can ask, say no and change their mind: "bel 14 000".
	Contact integraal.Text
	// Names are what the client calls a person, a professional or a team, by label:
	// "Wil van het wijkteam". A label without a name stands as it is.
	Names map[string]integraal.Text
	// Familiar is whether the Dutch says je instead of u.
	Familiar bool
}

// Letter is a plan in plain Dutch (B1) and English, for the client.
type Letter struct {
	Day    integraal.Date `json:"day"`
	Reader integraal.Text `json:"reader"` // to whom it is
	Title  integraal.Text `json:"title"`
	Parts  []LetterPart   `json:"parts"`
}

// LetterPart is a heading with its sentences, each a text of its own.
type LetterPart struct {
	Heading   integraal.Text   `json:"heading"`
	Sentences []integraal.Text `json:"sentences"`
}

// NewLetter is a plan as a letter to a client: what of the plan they may read, see
// [History.For]. The client's own words come first; each part says whose wish it
// is, who does it, by when, whether they may say no, and what they answered. Its
// faults are letter.day, letter.client and letter.contact for a fact that it cannot
// do without, and those of [Clocks].
func NewLetter(p Plan, f *LetterFacts) (*Letter, error) {
	var faults integraal.Faults
	for _, x := range [...]struct {
		code, path string
		there      bool
	}{
		{"letter.day", "day", !f.Day.IsZero()}, {"letter.client", "client", f.Client != ""},
		{"letter.contact", "contact", !f.Contact.IsZero()},
	} {
		if !x.there {
			faults = append(faults, integraal.NewFault(x.code, x.path, textNeeded))
		}
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	clocks, err := Clocks(p, f.Day)
	if err != nil {
		return nil, err
	}
	w := writer{plan: &p, f: f, clocks: map[string]*Clocked{}, open: openActions(&p)}
	for i := range clocks {
		w.clocks[clocks[i].Action] = &clocks[i]
	}
	l := &Letter{Day: f.Day, Reader: f.Reader, Title: w.say(letterTitle)}
	if l.Reader.IsZero() {
		l.Reader = w.name(f.Client)
	}
	for _, part := range [...]LetterPart{
		w.part(headWords, w.words()), w.part(headGoals, w.goals()), w.part(headActions, w.actions()),
		w.part(headDays, w.days()), w.part(headSearch, w.searches()), w.part(headDone, w.done()),
		w.part(headAsk, w.asks()), w.part(headReview, w.reviews()), w.part(headContact, w.contact()),
		w.part(headRights, w.rights()),
	} {
		if len(part.Sentences) > 0 {
			l.Parts = append(l.Parts, part)
		}
	}
	return l, nil
}

// Plain is the letter as plain text, each sentence on a line of its own.
func (l *Letter) Plain(lang integraal.Lang) string {
	var b strings.Builder
	b.WriteString(letterTo.With(integraal.PutText("reader", l.Reader)).In(lang) + " · " + l.Day.In(lang) + "\n\n")
	b.WriteString(l.Title.In(lang) + "\n")
	for _, p := range l.Parts {
		b.WriteString("\n" + p.Heading.In(lang) + "\n")
		for _, s := range p.Sentences {
			b.WriteString(s.In(lang) + "\n")
		}
	}
	return b.String()
}

// writer puts a plan in the words of its reader.
type writer struct {
	plan   *Plan
	f      *LetterFacts
	clocks map[string]*Clocked
	open   map[string]bool
}

// form is a sentence in the polite and the familiar Dutch form, and in English.
type form struct{ u, je, en string }

func (w *writer) say(s form, args ...integraal.Arg) integraal.Text {
	t := integraal.Text{NL: s.u, EN: s.en}
	if w.f.Familiar && s.je != "" {
		t.NL = s.je
	}
	return t.With(append(args, integraal.PutText("contact", w.f.Contact))...)
}

func (w *writer) name(label string) integraal.Text {
	if t := w.f.Names[label]; !t.IsZero() {
		return t
	}
	return integraal.Same(label)
}

// by is the person by whom something was done, in a sentence.
func (w *writer) by(label string) integraal.Text {
	if label == w.f.Client {
		return w.say(letterByYou)
	}
	return w.who(label)
}

// who is a person in a sentence; the reader is spoken to.
func (w *writer) who(label string) integraal.Text {
	switch label {
	case w.f.Client:
		return w.say(letterYou)
	case "":
		return w.say(letterNobody)
	}
	return w.name(label)
}

func (w *writer) part(heading form, sentences []integraal.Text) LetterPart {
	return LetterPart{Heading: w.say(heading), Sentences: sentences}
}

func (w *writer) words() []integraal.Text {
	var own, others []integraal.Text
	for _, x := range w.plan.Wishes {
		if x.Client == w.f.Client {
			own = append(own, quoted(x.Words))
			continue
		}
		others = append(others, w.say(letterSaid, integraal.PutText("who", w.name(x.Client)), putQuoted("words", x.Words)))
	}
	if len(own) == 0 {
		own = []integraal.Text{w.say(letterNoWords)}
	}
	return append(own, others...)
}

func (w *writer) goals() []integraal.Text {
	var out []integraal.Text
	for i := range w.plan.Goals {
		g := &w.plan.Goals[i]
		if !g.Closed.IsZero() {
			continue
		}
		out = append(out, w.say(letterGoal, putQuoted("goal", g.Text)))
		switch {
		case g.WishOf == w.f.Client:
			out = append(out, w.say(letterYourWish))
		case g.WishOf != "":
			out = append(out, w.say(letterWishOf, integraal.PutText("who", w.name(g.WishOf))))
		case g.Held != "":
			out = append(out, w.say(letterHeld, integraal.PutText("who", w.by(g.Held))))
		}
		out = append(out, w.answer(g.Agreed)...)
	}
	return out
}

// answer is what the reader answered about a part, where they were asked.
func (w *writer) answer(list []Agreement) []integraal.Text {
	for _, a := range list {
		if a.Client != w.f.Client {
			continue
		}
		said, there := map[AnswerKind]form{Agreed: letterAgreed, AgreedPartly: letterPartly, AgreedNot: letterAgreedNot}[a.Is]
		if !there {
			return nil
		}
		out := []integraal.Text{w.say(said)}
		if a.Words != "" {
			out = append(out, w.say(letterYouSaid, putQuoted("words", a.Words)))
		}
		return out
	}
	return nil
}

func (w *writer) actions() []integraal.Text {
	var out []integraal.Text
	for i := range w.plan.Actions {
		if a := &w.plan.Actions[i]; a.Closed.IsZero() {
			out = append(out, w.action(a)...)
		}
	}
	return out
}

func (w *writer) action(a *Action) []integraal.Text {
	out := []integraal.Text{w.say(letterAction, putQuoted("action", a.Text), integraal.PutText("who", w.who(a.Owner)))}
	if a.Owner == "" {
		out[0] = w.say(letterActionNobody, putQuoted("action", a.Text))
	}
	if a.Purpose != "" {
		out = append(out, w.say(letterPurpose, integraal.PutName("purpose", a.Purpose)))
	}
	out = append(out, w.when(a)...)
	if w.asksReader(a) {
		out = append(out, w.load(a.Load)...)
	}
	out = append(out, w.duty(a)...)
	out = append(out, w.answer(a.Agreed)...)
	if b := a.Blocked; !b.IsZero() {
		out = append(out, w.say(letterStuck, putQuoted("reason", b.Reason)))
		for _, x := range b.Alternatives {
			out = append(out, w.say(letterOtherWay, putQuoted("way", x.Text)))
		}
	}
	return out
}

func (w *writer) actionText(id string) integraal.Text {
	for i := range w.plan.Actions {
		if w.plan.Actions[i].ID == id {
			return quoted(w.plan.Actions[i].Text)
		}
	}
	return integraal.Same(id)
}

// when is by which day something is done: what was agreed, or the term of the law.
func (w *writer) when(a *Action) []integraal.Text {
	var out []integraal.Text
	for _, x := range a.WaitsFor {
		if !w.open[x.Action] {
			continue
		}
		out = append(out, w.say(letterWaits, integraal.PutText("first", w.actionText(x.Action)), putQuoted("reason", x.Reason)))
	}
	c := w.clocks[a.ID]
	switch {
	case c.Runs:
		out = append(out, w.term(a, &c.Course)...)
	case a.Nature == RuleBound:
		out = append(out, w.say(letterTermOpen))
	case !a.Clock.By.IsZero() && a.Clock.By.Before(w.f.Day):
		out = append(out, w.say(letterLate, integraal.Put("day", a.Clock.By)))
	case !a.Clock.By.IsZero():
		out = append(out, w.say(letterBy, integraal.Put("day", a.Clock.By)))
	}
	return out
}

// term is the last day of a term: of a decision, or of what the term itself says. Of one
// that is over nothing is said but that its day passed, where somebody is late.
func (w *writer) term(a *Action, c *participation.Course) []integraal.Text {
	day := integraal.Put("day", c.Last)
	switch c.State {
	case participation.CourseOverdue:
		return []integraal.Text{w.say(letterOverdue, day)}
	case participation.CourseRunning, participation.CourseSuspended, participation.CourseOpen:
		switch open := c.Last.IsZero() || c.State == participation.CourseOpen; {
		case open && decides(c.Kind):
			return []integraal.Text{w.say(letterTermOpen)}
		case open:
			return []integraal.Text{w.spoken(a, c.What)}
		case decides(c.Kind):
			return []integraal.Text{w.say(letterTerm, day)}
		}
		return []integraal.Text{w.say(letterCourse, day, integraal.PutText("what", w.spoken(a, c.What)))}
	case participation.CourseLapsed, participation.CourseEnded, participation.CourseAppliesNot:
	}
	return nil
}

// decides reports whether a decision has to be there by the last day of a term.
func decides(k participation.TermKind) bool {
	switch k {
	case participation.DebtDecision, participation.WmoDecision, participation.PwDecision,
		participation.ObjectionDecision, participation.PenaltyDecision:
		return true
	default:
		return false
	}
}

// asksReader reports whether an action asks something of the reader: where nobody is
// named, of its owner or of whom it is about.
func (w *writer) asksReader(a *Action) bool {
	if a.Asks != "" {
		return a.Asks == w.f.Client
	}
	return a.Owner == w.f.Client || len(a.About) == 0 || slices.Contains(a.About, w.f.Client)
}

func (w *writer) load(l Load) []integraal.Text {
	switch {
	case l.HoursSaid && l.Hours == 1:
		return []integraal.Text{w.say(letterHour)}
	case l.HoursSaid && l.Hours > 1:
		return []integraal.Text{w.say(letterHours, integraal.Put("hours", integraal.Count(l.Hours)))}
	case l.HoursSaid && l.TasksSaid && l.Tasks == 0:
		return []integraal.Text{w.say(letterNothing)}
	}
	return nil
}

func (w *writer) duty(a *Action) []integraal.Text {
	switch d := a.Duty; {
	case NoWmoDuty(d):
		return []integraal.Text{w.say(letterDutyUnknown)}
	case d.Obligatory() && !w.asksReader(a):
		whose := a.About
		if a.Asks != "" {
			whose = []string{a.Asks}
		}
		return []integraal.Text{w.say(letterTheirs, integraal.PutText("who", together(whose, w.name)))}
	case d.Obligatory():
		out := []integraal.Text{w.say(letterMust, integraal.PutText("law", d.Basis().Text()), integraal.PutText("who", w.name(d.Decider())))}
		if !d.On().IsZero() {
			out = append(out, w.say(letterDecided, integraal.Put("day", d.On())))
		}
		return append(out, w.say(letterMustNot))
	case d.Said() && a.Nature == RuleBound: // to ask for it is theirs, to decide is not
		return []integraal.Text{w.say(letterMay), w.say(letterObject)}
	case d.Said():
		return []integraal.Text{w.say(letterMay)}
	}
	return []integraal.Text{w.say(letterDutyUnknown)}
}
