package jointplan

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// goals are the open goals as a short list: what holds for all of them is told once.
func (w *writer) goals() LetterPart {
	part := LetterPart{Heading: w.say(headGoals)}
	var open []*Goal
	var answers [][]Agreement
	own := true
	for i := range w.plan.Goals {
		if g := &w.plan.Goals[i]; g.Closed.IsZero() {
			open, answers = append(open, g), append(answers, g.Agreed)
			own = own && g.WishOf == w.f.Client
		}
	}
	if len(open) == 0 {
		return part
	}
	if own {
		part.Sentences = append(part.Sentences, w.say(letterYourWish))
	}
	once, differs := w.agreed(answers)
	part.Sentences = append(part.Sentences, once...)
	for i, g := range open {
		item := LetterItem{Title: quoted(g.Text)}
		switch {
		case own:
		case g.WishOf == w.f.Client:
			item.Sentences = append(item.Sentences, w.say(letterYourWish))
		case g.WishOf != "":
			item.Sentences = append(item.Sentences, w.say(letterWishOf, integraal.PutText("who", w.name(g.WishOf))))
		case g.Held != "":
			item.Sentences = append(item.Sentences, w.say(letterHeld, integraal.PutText("who", w.by(g.Held))))
		}
		item.Sentences = append(item.Sentences, differs[i]...)
		part.Items = append(part.Items, item)
	}
	return part
}

// agreed is what the reader answered about parts in a row: once what they said about
// most, and per part only where they said something else, or were not asked.
func (w *writer) agreed(answers [][]Agreement) (once []integraal.Text, differs [][]integraal.Text) {
	yes := 0
	for _, list := range answers {
		if a, there := w.answerOf(list); there && a.Is == Agreed {
			yes++
		}
	}
	const several = 2
	switch {
	case yes > 0 && yes == len(answers):
		once = append(once, w.say(letterAgreedAll))
	case yes >= several:
		once = append(once, w.say(letterAgreedRest))
	}
	differs = make([][]integraal.Text, len(answers))
	for i, list := range answers {
		differs[i] = w.answer(list, len(once) > 0)
	}
	return once, differs
}

// answerOf is what the reader was asked about a part and answered.
func (w *writer) answerOf(list []Agreement) (Agreement, bool) {
	for _, a := range list {
		if a.Client == w.f.Client {
			return a, a.Is != NotAsked
		}
	}
	return Agreement{}, false
}

// answer is what the reader answered about a part; where it was said before that they
// agree, only what is otherwise.
func (w *writer) answer(list []Agreement, before bool) []integraal.Text {
	a, there := w.answerOf(list)
	said, known := map[AnswerKind]form{Agreed: letterAgreed, AgreedPartly: letterPartly, AgreedNot: letterAgreedNot}[a.Is]
	var out []integraal.Text
	switch {
	case !there || !known:
		if before {
			out = append(out, w.say(letterUnasked))
		}
		return out
	case !before || a.Is != Agreed:
		out = append(out, w.say(said))
	}
	if a.Words != "" {
		out = append(out, w.say(letterYouSaid, putQuoted("words", a.Words)))
	}
	return out
}

// duty is whether the reader has to, and how to say no or object.
func (w *writer) duty(a *Action) []integraal.Text {
	d := a.Duty
	if d.Obligatory() && !NoWmoDuty(d) {
		if w.asksReader(a) {
			return w.must(d)
		}
		whose := a.About
		if a.Asks != "" {
			whose = []string{a.Asks}
		}
		return []integraal.Text{w.say(letterTheirs, integraal.PutText("who", together(whose, w.name)))}
	}
	var out []integraal.Text
	switch {
	case !d.Said() || NoWmoDuty(d):
		out = append(out, w.say(letterDutyUnknown))
	case !w.asksReader(a), asksNothing(a.Load) && a.Owner != w.f.Client:
	case a.Nature == RuleBound && a.Owner != w.f.Client: // to ask for it is theirs, to decide is not
	default:
		out = append(out, w.say(letterMay))
	}
	if a.Nature == RuleBound {
		out = append(out, w.say(letterObject))
	}
	return out
}

// must is an obligation of the reader: on what it rests, who decided it and when, and
// how to object.
func (w *writer) must(d Duty) []integraal.Text {
	out := []integraal.Text{w.say(letterMust, integraal.PutText("law", d.Basis().Text()), integraal.PutText("who", w.name(d.Decider())))}
	if !d.On().IsZero() {
		out = append(out, w.say(letterDecided, integraal.Put("day", d.On())))
	}
	return append(out, w.say(letterMustNot))
}

func (w *writer) days() []integraal.Text {
	var out []integraal.Text
	for i := range w.plan.Milestones {
		if m := &w.plan.Milestones[i]; m.Closed.IsZero() {
			out = append(out, w.say(letterDay, integraal.Put("day", m.Day), putQuoted("what", m.Text)))
		}
	}
	return out
}

func (w *writer) searches() []integraal.Text {
	var out []integraal.Text
	for i := range w.plan.Searches {
		s := &w.plan.Searches[i]
		switch {
		case !s.Closed.IsZero():
		case s.Owner == "":
			out = append(out, quoted(s.Question))
		default:
			out = append(out, w.say(letterSearch, putQuoted("question", s.Question), integraal.PutText("who", w.who(s.Owner))))
		}
	}
	return out
}

// done is what somebody closed.
func (w *writer) done() []integraal.Text {
	var out []integraal.Text
	for part := range w.plan.Parts() {
		c := closingOf(part)
		if c.IsZero() {
			continue
		}
		how := map[Outcome]form{Reached: letterReached, Dropped: letterDropped, HandedOver: letterHandedOver, NotReached: letterNotReached}[c.How]
		out = append(out, w.say(how, putQuoted("what", textOf(part)), integraal.PutText("who", w.by(c.By)), integraal.Put("day", c.On)))
	}
	return out
}

func textOf(part Part) string {
	switch x := part.(type) {
	case Goal:
		return x.Text
	case Action:
		return x.Text
	case Milestone:
		return x.Text
	case Search:
		return x.Question
	}
	return ""
}

// asks are the parts about the reader on which they were not asked.
func (w *writer) asks() []integraal.Text {
	var texts []integraal.Text
	asked := func(h Head, text string, closed Closing, agreed []Agreement) {
		answered := slices.ContainsFunc(agreed, func(a Agreement) bool { return a.Client == w.f.Client && a.Is != NotAsked })
		if closed.IsZero() && slices.Contains(h.About, w.f.Client) && !answered {
			texts = append(texts, quoted(text))
		}
	}
	for i := range w.plan.Goals {
		asked(w.plan.Goals[i].Head, w.plan.Goals[i].Text, w.plan.Goals[i].Closed, w.plan.Goals[i].Agreed)
	}
	for i := range w.plan.Actions {
		asked(w.plan.Actions[i].Head, w.plan.Actions[i].Text, w.plan.Actions[i].Closed, w.plan.Actions[i].Agreed)
	}
	if len(texts) == 0 {
		return nil
	}
	return append([]integraal.Text{w.say(letterAsk)}, texts...)
}

func (w *writer) reviews() []integraal.Text {
	var out []integraal.Text
	for i := range w.plan.Reviews {
		switch r := &w.plan.Reviews[i]; {
		case !r.Held.IsZero():
		case r.Day.Before(w.f.Day):
			out = append(out, w.say(letterReviewPassed, integraal.Put("day", r.Day)))
		default:
			out = append(out, w.say(letterReview, integraal.Put("day", r.Day)))
		}
	}
	if len(out) == 0 {
		out = append(out, w.say(letterNoReview))
	}
	return out
}

func (w *writer) contact() []integraal.Text {
	for i := range w.plan.Coordinators {
		c := &w.plan.Coordinators[i]
		if c.Client != w.f.Client {
			continue
		}
		switch c.Is {
		case Chose:
			return []integraal.Text{w.say(letterChose, integraal.PutText("who", w.by(c.Who))), w.say(letterChange)}
		case NoPreference:
			return []integraal.Text{w.say(letterNoPreference), w.say(letterChange)}
		case WantsNone:
			return []integraal.Text{w.say(letterNone), w.say(letterChange)}
		case ChoiceNotAsked:
		}
	}
	return []integraal.Text{w.say(letterChoose)}
}

func (w *writer) rights() []integraal.Text {
	return []integraal.Text{
		w.say(letterYours), w.say(letterMind), w.say(letterWrong), w.say(letterBring), w.say(letterCall),
	}
}

// spoken is what a term says, to the reader where it is theirs: it speaks of the client
// or the applicant, and a letter of you.
func (w *writer) spoken(a *Action, t integraal.Text) integraal.Text {
	if !w.asksReader(a) {
		return t
	}
	for _, s := range letterSpoken {
		to := s.u
		if w.f.Familiar {
			to = s.je
		}
		for _, who := range [...]struct{ nl, en string }{{"de cliënt", "the client"}, {"de aanvrager", "the applicant"}} {
			t.NL = strings.ReplaceAll(t.NL, strings.ReplaceAll(s.says, "#", who.nl), to)
			t.EN = strings.ReplaceAll(t.EN, strings.ReplaceAll(s.saysEN, "#", who.en), s.en)
			t.EN = strings.ReplaceAll(t.EN, strings.ReplaceAll(s.saysEN, "#", "T"+who.en[1:]), strings.ToUpper(s.en[:1])+s.en[1:])
		}
	}
	return t
}
