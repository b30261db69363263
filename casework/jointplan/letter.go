package jointplan

import (
	"strings"

	"github.com/integraal/integraal"
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

// LetterPart is a heading with its sentences, each a text of its own, and then what
// stands under it one by one: the goals, the actions.
type LetterPart struct {
	Heading   integraal.Text   `json:"heading"`
	Sentences []integraal.Text `json:"sentences,omitempty"`
	Items     []LetterItem     `json:"items,omitempty"`
	// Apart is whether each item is read by itself, as an action is, and not as a line
	// of a short list.
	Apart bool `json:"apart,omitzero"`
}

// LetterItem is one goal or one action, with what there is to say about it.
type LetterItem struct {
	Title     integraal.Text   `json:"title"`
	Sentences []integraal.Text `json:"sentences,omitempty"`
}

// NewLetter is a plan as a letter to a client: what of the plan they may read, see
// [History.For]. It opens with what the client has to do first, where something has a
// day; then come their own words and the goals. What the client does stands apart from
// what others do, each in the order of its day: who does it, by when, whether they may
// say no, and what they answered. What holds for all is told once. Its
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
	mine, theirs := w.divided()
	for _, part := range [...]LetterPart{
		w.part(headFirst, w.first(mine)), w.part(headWords, w.words()), w.goals(),
		w.actions(headMine, mine), w.actions(headTheirs, theirs, w.say(letterNotThis)), w.part(headDays, w.days()), w.part(headSearch, w.searches()), w.part(headDone, w.done()),
		w.part(headAsk, w.asks()), w.part(headReview, w.reviews()), w.part(headContact, w.contact()),
		w.part(headRights, w.rights()),
	} {
		if len(part.Sentences)+len(part.Items) > 0 {
			l.Parts = append(l.Parts, part)
		}
	}
	return l, nil
}

// Plain is the letter as plain text, each sentence on a line of its own. What stands
// apart has a blank line before it; of a short list each item begins with a dash.
func (l *Letter) Plain(lang integraal.Lang) string {
	var b strings.Builder
	b.WriteString(letterTo.With(integraal.PutText("reader", l.Reader)).In(lang) + " · " + l.Day.In(lang) + "\n\n")
	b.WriteString(l.Title.In(lang) + "\n")
	for _, p := range l.Parts {
		b.WriteString("\n" + p.Heading.In(lang) + "\n")
		for _, s := range p.Sentences {
			b.WriteString(s.In(lang) + "\n")
		}
		for _, item := range p.Items {
			before, under := "- ", "  "
			if p.Apart {
				before, under = "\n", ""
			}
			b.WriteString(before + item.Title.In(lang) + "\n")
			for _, s := range item.Sentences {
				b.WriteString(under + s.In(lang) + "\n")
			}
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
