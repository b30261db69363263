package intake

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

//go:generate go test -run ^TestSchema$ -write-schema .

//go:embed schema/intake.schema.json
var schemaOfIntake []byte

// Schema is the JSON Schema (draft 2020-12) of an intake file. A file that it
// refuses, [Read] refuses; what no schema can say, such as whether a conversation
// exists, only Read finds.
func Schema() []byte { return bytes.Clone(schemaOfIntake) }

// File is what an intake file holds: the intake, and what the municipality chose.
type File struct {
	Intake   Intake
	Settings Settings
}

const schemaVersion = 1

// Read reads an intake file. Its faults are those of [integraal.ReadJSON], those of
// [Check] and
//
//	intake.version      another schemaVersion than 1
//	definition.bundled  a bundled definition that there is not
//	list.long           a list that is longer than any intake needs
//	text.long           a text that is too long
//	id.malformed        a label that is none
func Read(data []byte) (File, error) {
	var w intakeFile
	if err := integraal.ReadJSON(data, &w); err != nil {
		return File{}, err
	}
	if w.SchemaVersion != schemaVersion {
		return File{}, integraal.NewFault("intake.version", "schemaVersion", textVersion)
	}
	if err := w.lengths(); err != nil {
		return File{}, err
	}
	set, err := w.Settings.settings()
	if err != nil {
		return File{}, err
	}
	f := File{Intake: w.intake(), Settings: set}
	if err := Check(f.Intake, f.Settings); err != nil {
		return File{}, err
	}
	return f, nil
}

// Write is the intake file. Its faults are those of [Check], and event.file for an
// event with more than such a file holds.
func (f File) Write() ([]byte, error) {
	if err := Check(f.Intake, f.Settings); err != nil {
		return nil, err
	}
	w, err := f.wire()
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(w); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func (w *intakeFile) lengths() error {
	var faults integraal.Faults
	for _, list := range [...]struct {
		name string
		n    int
	}{
		{"clients", len(w.Clients)}, {"questions", len(w.Questions)}, {"conversations", len(w.Conversations)},
		{"heard", len(w.Heard)}, {"strengths", len(w.Strengths)}, {"members", len(w.Members)},
		{"quick", len(w.Quick)}, {"events", len(w.Events)},
	} {
		if list.n > maxRows {
			faults = append(faults, integraal.NewFault("list.long", list.name, textTooMany))
		}
	}
	return faults.Err()
}

func labels(list []string) []label { return each(list, func(s string) label { return label(s) }) }

func plain(list []label) []string { return each(list, func(l label) string { return string(l) }) }

// each is a list made into another; none stays none.
func each[A, B any](list []A, to func(A) B) []B {
	if len(list) == 0 {
		return nil
	}
	made := make([]B, len(list))
	for i := range list {
		made[i] = to(list[i])
	}
	return made
}

func (w *intakeFile) intake() Intake {
	in := Intake{
		ID: string(w.ID), Day: w.Day, Clients: plain(w.Clients), Scope: w.Scope.fact(), Joint: w.Joint.fact(),
		LawsUsed: w.LawsUsed.fact(), HelpSince: w.HelpSince.fact(), Connections: w.Connections.fact(),
	}
	in.Questions = each(w.Questions, func(q questionFile) Question {
		return Question{string(q.Who), q.On, string(q.Says), slices.Clone(q.Domains)}
	})
	in.Conversations = each(w.Conversations, func(t talkFile) Conversation {
		return Conversation{string(t.ID), t.On, Method{t.Method, string(t.Named)}, plain(t.With)}
	})
	in.Heard = each(w.Heard, func(h heardFile) Heard {
		return Heard{string(h.Conversation), h.Domain, string(h.About), h.Answer, h.By.source(), string(h.Says)}
	})
	in.Strengths = each(w.Strengths, func(s strengthFile) Strength {
		return Strength{string(s.Conversation), string(s.About), s.Domain, s.By.source(), string(s.Says)}
	})
	in.Members = each(w.Members, func(m memberFile) MemberWish { return MemberWish{m.Unit, m.Wants.fact()} })
	in.Quick = each(w.Quick, func(q quickFile) QuickAsk { return QuickAsk{q.Domain, q.On, q.By.source(), string(q.Says)} })
	in.Events = each(w.Events, func(e eventFile) participation.Event {
		return participation.Event{
			Kind: e.Kind, Of: string(e.Of), Day: e.Day.fact(), Weeks: e.Weeks.fact(),
			Adults: each(e.Adults, func(a adultFile) participation.AdultFacts { return a.adult() }),
		}
	})
	return in
}

func (f *File) wire() (intakeFile, error) {
	in := &f.Intake
	w := intakeFile{
		SchemaVersion: schemaVersion, ID: label(in.ID), Day: in.Day, Clients: labels(in.Clients), Scope: scopeOf(in.Scope),
		Joint: yesOf(in.Joint), LawsUsed: lawsOf(in.LawsUsed), HelpSince: dayOf(in.HelpSince), Connections: connectionsOf(in.Connections),
		Settings: settingsOf(&f.Settings),
	}
	w.Questions = each(in.Questions, func(q Question) questionFile {
		return questionFile{label(q.Who), q.On, words(q.Says), slices.Clone(q.Domains)}
	})
	w.Conversations = each(in.Conversations, func(c Conversation) talkFile {
		return talkFile{label(c.ID), c.On, c.Method.Code, words(c.Method.Name), labels(c.With)}
	})
	w.Heard = each(in.Heard, func(h Heard) heardFile {
		return heardFile{label(h.Conversation), h.Domain, label(h.About), h.Answer, sourceOf(h.By), words(h.Says)}
	})
	w.Strengths = each(in.Strengths, func(s Strength) strengthFile {
		return strengthFile{label(s.Conversation), label(s.About), s.Domain, sourceOf(s.By), words(s.Says)}
	})
	w.Members = each(in.Members, func(m MemberWish) memberFile { return memberFile{m.Unit, yesOf(m.Wants)} })
	w.Quick = each(in.Quick, func(q QuickAsk) quickFile { return quickFile{q.Domain, q.On, sourceOf(q.By), words(q.Says)} })
	for i := range in.Events {
		e := &in.Events[i]
		if e.Set.State() != integraal.Unknown || e.Ended.State() != integraal.Unknown || e.Others.State() != integraal.Unknown {
			return intakeFile{}, integraal.NewFault("event.file", "events", textEventKind)
		}
		w.Events = append(w.Events, eventFile{
			Kind: e.Kind, Of: label(e.Of), Day: dayOf(e.Day), Weeks: weeksOf(e.Weeks),
			Adults: each(e.Adults, func(a participation.AdultFacts) adultFile { return adultOf(&a) }),
		})
	}
	return w, nil
}
