package jointplan

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

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
