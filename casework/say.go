package casework

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/integraal/integraal"
)

// told is a text in two voices: as a professional reads it about someone, and
// as the person reads it about themselves.
type told struct{ other, own integraal.Text }

// say is the text in the voice of this viewer, about one person.
func (s *sight) say(t told, about string, args ...integraal.Arg) integraal.Text {
	text := t.other
	if s.speaksTo(about) && !t.own.IsZero() {
		text = t.own
	}
	var room [8]integraal.Arg
	all := append(append(room[:0], args...), integraal.PutText("who", s.who(about)))
	return capital(text.With(all...))
}

// speaksTo reports whether the report speaks to the person themselves.
func (s *sight) speaksTo(about string) bool { return s.own && about == s.viewer.ID }

// who is how a person is called in a sentence.
func (s *sight) who(id string) integraal.Text {
	if s.speaksTo(id) {
		return integraal.Text{NL: "u", EN: "you"}
	}
	return integraal.Same(id)
}

// capital gives a sentence its first capital.
func capital(t integraal.Text) integraal.Text {
	return integraal.Text{NL: upperFirst(t.NL), EN: upperFirst(t.EN)}
}

func upperFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 || unicode.IsUpper(r) {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}

// quoted is someone's own words, the same in both languages.
func quoted(words string) string { return "“" + strings.TrimSpace(words) + "”" }

// rows joins texts as an enumeration.
func rows(texts ...integraal.Text) integraal.Text { return integraal.Join(texts) }

// fold is the texts one after another as one.
func fold(texts ...integraal.Text) integraal.Text {
	var all integraal.Text
	for _, t := range texts {
		switch {
		case t.IsZero():
		case all.IsZero():
			all = t
		default:
			all.NL, all.EN = all.NL+" "+t.NL, all.EN+" "+t.EN
		}
	}
	return all
}

// uses are the facts that a finding rests on.
type usesOf struct{ list []integraal.Use }

func addUse[T any](u *usesOf, key integraal.Name, who string, f integraal.Fact[T]) {
	u.list = append(u.list, integraal.Use{Fact: key, Who: who, State: f.State(), Told: f.Sources()})
}

// standardText says what an account rests on.
func standardText(s integraal.Standard) integraal.Text {
	switch s {
	case integraal.ClientStatement:
		return integraal.Text{NL: "eigen verklaring", EN: "own statement"}
	case integraal.ProfessionalObservation:
		return integraal.Text{NL: "gezien of gehoord door een hulpverlener", EN: "seen or heard by a professional"}
	case integraal.Document:
		return integraal.Text{NL: "papier", EN: "document"}
	case integraal.Register:
		return integraal.Text{NL: "register", EN: "register"}
	case integraal.Decision:
		return integraal.Text{NL: "besluit", EN: "decision"}
	case integraal.Unstated:
	}
	return integraal.Text{NL: "niet gezegd waarop", EN: "not said on what"}
}

// accountText is one telling in words: who said what, on what, when. A
// housemate's birth date is told as elsewhere: as a side of 27.
func (s *sight) accountText(f seenFact) integraal.Text {
	shown := f.value.shown()
	if born, is := f.value.value.(integraal.Date); is && f.key == string(Born) && s.onlySide(f.about) {
		shown = s.sideOf27(born)
	}
	return integraal.Text{
		NL: "{who}: {value} ({standard}{on})", EN: "{who}: {value} ({standard}{on})",
	}.With(
		integraal.PutName("who", f.source.Who), integraal.PutText("value", shown),
		integraal.PutText("standard", standardText(f.source.Standard)), integraal.PutText("on", onDay(f.source.On)),
	)
}

// sourceText is where an account comes from: who, on what, when.
func sourceText(s integraal.Source) integraal.Text {
	return integraal.Text{NL: "{who} ({standard}{on})", EN: "{who} ({standard}{on})"}.With(
		integraal.PutName("who", s.Who), integraal.PutText("standard", standardText(s.Standard)),
		integraal.PutText("on", onDay(s.On)),
	)
}

func onDay(d integraal.Date) integraal.Text {
	if d.IsZero() {
		return integraal.Text{}
	}
	return integraal.Text{NL: ", {day}", EN: ", {day}"}.With(integraal.Put("day", d))
}
