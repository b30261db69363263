package consent

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// LetterFacts are what a letter needs and no question holds: names, and whom to
// call. They go into the letter as they are, so that a host gives labels that
// the reader knows, and no number.
type LetterFacts struct {
	Day   integraal.Date // the day of the letter
	Until integraal.Date // the last day of the consent that is asked
	// Reader is to whom the letter is; the id of the giver when empty.
	Reader integraal.Text
	// Sender is who asks, such as "Wil, wijkwerker van wijkteam Noord".
	Sender integraal.Text
	// Contact is where the reader can ask, say no and withdraw: "bel 14 000 of
	// mail wil@voorbeeldstad.example".
	Contact integraal.Text
	// Recipient is who will know, by name and with what they do. When empty it is
	// the service of the recipient.
	Recipient integraal.Text
	// Purpose is what it is for, such as [Purpose.Words].
	Purpose integraal.Text
	// About is what the reader calls the person whose data it is: "uw zoon". It is
	// needed when that is not the reader.
	About integraal.Text
	// Bijstand is whether the reader receives bijstand or has applied for it.
	// Then they have a duty of their own to tell Work & Income what bears on it
	// (Participatiewet art. 17 lid 1), which no refusal takes away. Unless it is
	// known that they do not, the letter says so.
	Bijstand integraal.Fact[bool]
	// Child is whether the reader is a child: in Dutch the letter then says je.
	Child bool
}

// Letter explains a question for consent to the person who is asked, and asks
// it: who will know what, why, until when, how to withdraw, and that no is
// possible. It is in plain Dutch (B1) and English.
type Letter struct {
	// Version tells one explanation from another: it is made of the text itself,
	// so that a record that holds it proves what was explained.
	Version string
	Day     integraal.Date
	Reader  integraal.Text // to whom it is
	Title   integraal.Text
	Parts   []LetterPart
	// Choices are what the reader answers, each apart with yes or no.
	Choices []Choice
}

// LetterPart is a heading with its sentences, each a text of its own.
type LetterPart struct {
	Heading   integraal.Text
	Sentences []integraal.Text
}

// Choice is one thing to say yes or no to.
type Choice struct {
	Question int // the question that it is part of, by its place
	Category Category
	Text     integraal.Text
}

// NewLetter is the letter for questions to one giver about one person for one
// recipient and purpose; each service that holds something is a question of its
// own. Faults: consent.missing for a fact that the letter cannot do without,
// consent.letter for questions that do not belong in one letter, consent.period
// for an end before the day.
func NewLetter(questions []Question, f *LetterFacts) (*Letter, error) {
	if err := checkLetter(questions, f); err != nil {
		return nil, err
	}
	w := writer{f: f, own: questions[0].About == questions[0].Giver, questions: questions}
	l := &Letter{Day: f.Day, Title: w.say(letterTitle), Reader: f.Reader}
	if l.Reader.IsZero() {
		l.Reader = integraal.Same(questions[0].Giver)
	}
	l.Choices = w.choices()
	l.Parts = []LetterPart{
		w.part(headWhat, w.what()...),
		w.part(headWho, w.who()...),
		w.part(headWhy, w.say(letterWhy)),
		w.part(headUntil, w.say(letterUntil), w.say(letterStops)),
		w.part(headNo, w.no()...),
		w.part(headWithdraw, w.say(letterWithdraw), w.say(letterNoReason), w.say(letterFrom)),
		w.part(headRights, w.say(letterSaw), w.say(letterWrong), w.say(letterAP)),
		w.part(headAnswer, w.answer()...),
	}
	l.Version = l.fingerprint()
	return l, nil
}

func checkLetter(questions []Question, f *LetterFacts) error {
	var faults integraal.Faults
	if len(questions) == 0 {
		return integraal.NewFault("consent.missing", "questions", textMissing)
	}
	q := &questions[0]
	faults = needed(faults, "day", !f.Day.IsZero())
	faults = needed(faults, "until", !f.Until.IsZero())
	faults = needed(faults, "sender", !f.Sender.IsZero())
	faults = needed(faults, "contact", !f.Contact.IsZero())
	faults = needed(faults, "purpose", !f.Purpose.IsZero())
	faults = needed(faults, "about", q.About == q.Giver || !f.About.IsZero())
	for i := range questions {
		faults = needed(faults, "questions", questions[i].Categories != 0)
		if o := &questions[i]; o.Giver != q.Giver || o.About != q.About || o.Recipient.ID != q.Recipient.ID ||
			o.Purpose != q.Purpose || !slices.Equal(o.Actions, q.Actions) {
			faults = append(faults, integraal.NewFault("consent.letter", "questions", textOneLetter))
		}
	}
	if !f.Until.IsZero() && f.Until.Before(f.Day) {
		faults = append(faults, integraal.NewFault("consent.period", "until", textPeriod))
	}
	return faults.Err()
}

// writer puts sentences in the words of its reader.
type writer struct {
	f         *LetterFacts
	own       bool
	questions []Question
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
	recipient := w.f.Recipient
	if recipient.IsZero() {
		recipient = w.questions[0].Recipient.Regime.Text()
	}
	return t.With(append([]integraal.Arg{
		integraal.PutText("sender", w.f.Sender), integraal.PutText("contact", w.f.Contact),
		integraal.PutText("recipient", recipient), integraal.PutText("purpose", w.f.Purpose),
		integraal.PutText("about", about),
		integraal.Put("until", w.f.Until), integraal.Put("day", w.f.Day),
	}, more...)...)
}

func (w *writer) part(heading sentence, sentences ...integraal.Text) LetterPart {
	return LetterPart{Heading: w.say(heading), Sentences: sentences}
}

func (w *writer) choices() []Choice {
	var list []Choice
	for i := range w.questions {
		q := &w.questions[i]
		for _, c := range q.Categories.List() {
			list = append(list, Choice{Question: i, Category: c, Text: w.say(letterItem,
				integraal.PutText("what", c.Text()), integraal.PutText("from", q.From.Text()))})
		}
	}
	return list
}

func (w *writer) what() []integraal.Text {
	list := []integraal.Text{w.say(letterAsks)}
	for _, c := range w.choices() {
		list = append(list, w.say(letterListed, integraal.PutText("item", c.Text)))
	}
	list = append(list, w.say(letterNothingElse))
	if w.special() {
		list = append(list, w.say(letterHealth))
	}
	return list
}

func (w *writer) special() bool {
	for i := range w.questions {
		for _, c := range w.questions[i].Categories.List() {
			if c.Special() {
				return true
			}
		}
	}
	return false
}

func (w *writer) who() []integraal.Text {
	list := []integraal.Text{w.say(letterOnly)}
	if w.questions[0].Recipient.SecrecyBound {
		list = append(list, w.say(letterSecrecy))
	}
	acts := make([]integraal.Text, 0, len(w.questions[0].Actions))
	for _, a := range w.questions[0].Actions {
		acts = append(acts, actText(a))
	}
	list = append(list, w.say(letterMay, integraal.PutText("acts", integraal.Join(acts))))
	if !slices.Contains(w.questions[0].Actions, Disclose) {
		list = append(list, w.say(letterNotOn))
	}
	return list
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
	list := []integraal.Text{w.say(letterNoIsFine), w.say(letterNoEffect), w.say(letterThen), w.say(letterNotAgain)}
	gets, known := w.f.Bijstand.Value()
	switch absent := w.f.Bijstand.State() == integraal.KnownAbsent; {
	case known && gets:
		list = append(list, w.say(letterArt17))
	case !known && !absent:
		list = append(list, w.say(letterArt17If))
	}
	return list
}

func (w *writer) answer() []integraal.Text {
	list := []integraal.Text{w.say(letterEach), w.say(letterTime)}
	for i := range w.questions {
		if w.questions[i].Written {
			return append(list, w.say(letterSign))
		}
	}
	return append(list, w.say(letterTell))
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
	b.WriteString("\n")
	for _, c := range l.Choices {
		b.WriteString("[ ] " + letterYes.In(lang) + "  [ ] " + letterNo.In(lang) + "   " + c.Text.In(lang) + "\n")
	}
	b.WriteString("\n" + letterSigned.In(lang) + "\n" + l.Version + "\n")
	return b.String()
}

// Explanation is what to say aloud when the question is put in a talk: the same
// in fewer sentences.
func (l *Letter) Explanation() []integraal.Text {
	said := []integraal.Text{l.Title}
	for i := range l.Parts {
		if i == len(l.Parts)-2 { // the rights are for the paper
			continue
		}
		said = append(said, l.Parts[i].Sentences...)
	}
	return said
}

// fingerprint is of the whole text in both languages.
func (l *Letter) fingerprint() string {
	h := sha256.New()
	add := func(t integraal.Text) {
		h.Write([]byte(t.NL + "\x00" + t.EN + "\x00"))
	}
	add(l.Reader)
	add(l.Title)
	for _, p := range l.Parts {
		add(p.Heading)
		for _, s := range p.Sentences {
			add(s)
		}
	}
	for _, c := range l.Choices {
		add(c.Text)
	}
	return "uitleg-" + hex.EncodeToString(h.Sum(nil)[:8])
}
