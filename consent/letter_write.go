package consent

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// writer puts sentences in the words of its reader.
type writer struct {
	f         *LetterFacts
	own       bool
	questions []Question
	list      []Choice
}

// sentence is a sentence in the polite and the familiar Dutch form, and in
// English.
type sentence struct{ u, je, en string }

// say fills a sentence for this reader.
func (w *writer) say(s sentence, more ...integraal.Arg) integraal.Text {
	t := integraal.Text{NL: s.u, EN: s.en}
	if w.f.Child && s.je != "" {
		t.NL = s.je
	}
	about := w.f.About
	if w.own {
		about = integraal.Text{NL: "u", EN: "you"}
		if w.f.Child {
			about.NL = "jou"
		}
	}
	return t.With(append([]integraal.Arg{
		integraal.PutText("sender", w.f.Sender), integraal.PutText("contact", w.f.Contact),
		integraal.PutText("recipient", w.recipient()), integraal.PutText("purpose", w.f.Purpose),
		integraal.PutText("about", about),
		integraal.Put("until", w.f.Until), integraal.Put("day", w.f.Day),
	}, more...)...)
}

func (w *writer) recipient() integraal.Text {
	if w.f.Recipient.IsZero() {
		return serviceWords(w.questions[0].Recipient.Regime)
	}
	return w.f.Recipient
}

func (w *writer) part(heading sentence, sentences ...integraal.Text) LetterPart {
	return LetterPart{Heading: w.say(heading), Sentences: sentences}
}

// choices are a line for each category or fact. Facts that have no words of
// their own share the line of their category, and one answer. A service is named
// once, so that its lines stand together.
func (w *writer) choices() {
	for i := range w.questions {
		q := &w.questions[i]
		for _, c := range q.Categories.List() {
			whole := Choice{Question: i, Category: c, From: q.From, Text: plainWords(c)}
			for _, fact := range q.Facts {
				if words := w.f.Words[fact]; !words.IsZero() {
					w.list = append(w.list, Choice{Question: i, Category: c, Facts: []string{fact}, From: q.From, Text: words})
					continue
				}
				whole.Facts = append(whole.Facts, fact)
			}
			if len(q.Facts) == 0 || len(whole.Facts) > 0 {
				w.list = append(w.list, whole)
			}
		}
	}
	slices.SortStableFunc(w.list, func(a, b Choice) int { return int(a.From) - int(b.From) })
}

// Service names the service that holds it, without the law that it goes by.
func (c *Choice) Service() integraal.Text { return serviceWords(c.From) }

func serviceWords(r Regime) integraal.Text {
	t := r.Text()
	switch r {
	case Wmo, Pw, Wgs, Jeugd, Wlz, Supervision:
		nl, _, _ := strings.Cut(t.NL, " (")
		en, _, _ := strings.Cut(t.EN, " (")
		return integraal.Text{NL: nl, EN: en}
	default:
		return t
	}
}

func (w *writer) what() []integraal.Text {
	var said []integraal.Text
	if w.f.Sender != w.recipient() {
		said = append(said, w.say(letterSender))
	}
	said = append(said, w.say(letterAsks))
	from := NoRegime
	for i := range w.list {
		c := &w.list[i]
		if c.From != from {
			from = c.From
			said = append(said, letterFromService.With(integraal.PutText("from", c.Service())))
		}
		said = append(said, letterListed.With(integraal.PutText("item", c.Text)))
	}
	said = append(said, w.say(letterNothingElse))
	if w.special() {
		said = append(said, w.say(letterHealth))
	}
	return said
}

func (w *writer) special() bool {
	return slices.ContainsFunc(w.list, func(c Choice) bool { return c.Category.Special() })
}

func (w *writer) who() []integraal.Text {
	q := &w.questions[0]
	acts := make([]integraal.Text, 0, len(q.Actions))
	for _, a := range q.Actions {
		acts = append(acts, actText(a))
	}
	said := []integraal.Text{w.say(letterOnly, integraal.PutText("acts", integraal.Join(acts)))}
	switch {
	case slices.Contains(q.Actions, Disclose):
	case q.Recipient.SecrecyBound:
		said = append(said, w.say(letterSecrecy))
	default:
		said = append(said, w.say(letterNotOn))
	}
	return said
}

func actText(a Action) integraal.Text {
	switch a {
	case View:
		return integraal.Text{NL: "lezen", EN: "read it"}
	case Discuss:
		return integraal.Text{NL: "bespreken met mensen die het ook mogen weten", EN: "discuss it with people who may know it too"}
	case Apply:
		return integraal.Text{NL: "gebruiken voor het eigen werk", EN: "use it for their own work"}
	case Disclose:
		return integraal.Text{NL: "doorgeven", EN: "pass it on"}
	case Decide:
		return integraal.Text{NL: "gebruiken voor een besluit", EN: "use it for a decision"}
	default:
		return integraal.Text{}
	}
}

// no says that no is possible, and what stays as it is. Unless it is known that
// the reader has nothing to do with bijstand, their own duty is told.
func (w *writer) no() []integraal.Text {
	return append([]integraal.Text{
		w.say(letterNoIsFine), w.say(letterNoEffect), w.say(letterThen), w.say(letterNotAgain),
	}, w.duty()...)
}

func (w *writer) duty() []integraal.Text {
	gets, known := w.f.Bijstand.Value()
	absent := w.f.Bijstand.State() == integraal.KnownAbsent
	switch {
	case known && gets:
		return []integraal.Text{w.say(letterArt17), w.say(letterStays)}
	case !known && !absent && !w.f.Child:
		return []integraal.Text{w.say(letterArt17If), w.say(letterStays)}
	}
	return nil
}

func (w *writer) answer() []integraal.Text {
	each := letterEach
	if len(w.list) == 1 {
		each = letterOne
	}
	said := []integraal.Text{w.say(each), w.say(letterTime)}
	if w.f.Child {
		said = append(said, w.say(letterTalk))
	}
	if slices.ContainsFunc(w.questions, func(q Question) bool { return q.Written }) {
		return append(said, w.say(letterSign))
	}
	return append(said, w.say(letterTell))
}

// aloud is what to say in a talk.
func (w *writer) aloud() []integraal.Text {
	said := []integraal.Text{w.say(letterAsks)}
	for i := 0; i < len(w.list); {
		from, items := w.list[i].From, w.list[i].Text
		for i++; i < len(w.list) && w.list[i].From == from; i++ {
			items.NL, items.EN = items.NL+"; "+w.list[i].Text.NL, items.EN+"; "+w.list[i].Text.EN
		}
		said = append(said, spokenItems.With(integraal.PutText("from", serviceWords(from)), integraal.PutText("items", items)))
	}
	said = append(said, w.say(letterWhy), w.say(spokenNo), w.say(letterNoEffect))
	if duty := w.duty(); len(duty) > 0 {
		said = append(said, duty[0])
	}
	return append(said, w.say(spokenOnly), w.say(spokenUntil), w.say(spokenStop), w.say(spokenAsk))
}
