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
	// Child is whether the reader is a child: in Dutch the letter then says je. It
	// tells them of no duty in the Participatiewet unless they are known to
	// receive bijstand: under 18 there is no right to it (art. 13 lid 1 onder f).
	Child bool
	// Words are what the reader calls a single fact, by its name: "hoeveel huur u
	// nog moet betalen". A fact without words goes by those of its category.
	Words map[string]integraal.Text
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
	// Choices are what the reader answers, each apart with yes or no; those on one
	// service stand together.
	Choices []Choice

	spoken []integraal.Text
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
	Facts    []string // the single facts of it; none is all of the category
	From     Regime   // the service that holds it
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
	w.choices()
	l.Choices, l.spoken = w.list, w.aloud()
	l.Parts = []LetterPart{
		w.part(headWhat, w.what()...),
		w.part(headWhy, w.say(letterWhy)),
		w.part(headNo, w.no()...),
		w.part(headWho, w.who()...),
		w.part(headUntil, w.say(letterUntil), w.say(letterStops)),
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
	from := NoRegime
	for i := range l.Choices {
		c := &l.Choices[i]
		if c.From != from {
			from = c.From
			b.WriteString(letterFromService.With(integraal.PutText("from", c.Service())).In(lang) + "\n")
		}
		b.WriteString("[ ] " + letterYes.In(lang) + "  [ ] " + letterNo.In(lang) + "   " + c.Text.In(lang) + "\n")
	}
	b.WriteString("\n" + letterSigned.In(lang) + "\n" + l.Version + "\n")
	return b.String()
}

// Explanation is what to say aloud when the question is put in a talk: the same
// in about ten sentences. The rights are for the paper.
func (l *Letter) Explanation() []integraal.Text { return slices.Clone(l.spoken) }

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
	for i := range l.Choices {
		add(l.Choices[i].Service())
		add(l.Choices[i].Text)
	}
	for _, s := range l.spoken {
		add(s)
	}
	return "uitleg-" + hex.EncodeToString(h.Sum(nil)[:8])
}
