package jointplan

import "github.com/integraal/integraal"

// SubjectKind is what a plan is for. The zero kind is none.
type SubjectKind uint8

// What a plan can be for.
const (
	NoSubject   SubjectKind = iota
	Household               // the people of one household
	Employer                // an employer, such as for one approach by several services
	Arrangement             // an arrangement between municipalities or services
)

// Form is how much a plan asks. The zero form is not said.
type Form uint8

// The forms. The light one is for who wants little on paper: words of the
// client, actions with an owner, and a day to look again.
const (
	NoForm Form = iota
	Light
	Full
)

// AnswerKind is what a client answered. The zero kind is that nobody asked.
type AnswerKind uint8

// The answers.
const (
	NotAsked AnswerKind = iota
	Agreed
	AgreedPartly
	AgreedNot
)

// Choice is what a client answered about a coordinator. The zero Choice is that
// nobody asked.
type Choice uint8

// The answers.
const (
	ChoiceNotAsked Choice = iota
	Chose
	NoPreference
	WantsNone // no coordinator at all
)

// StanceKind is how a party stands towards a goal. The zero kind is that nobody
// asked.
type StanceKind uint8

// The stances.
const (
	StanceNotAsked StanceKind = iota
	Shares
	SharesNot
)

// Nature is what kind of act an action is. The zero Nature is not said.
type Nature uint8

// The natures.
const (
	NoNature   Nature = iota
	TailorMade        // discretionary help, made to measure; goes by what people agree
	RuleBound         // a decision under statutory rules, with its own term
)

// Standing is where an action stands, as someone recorded it. Whether it is
// closed stands in its [Closing].
type Standing uint8

// The standings.
const (
	Planned  Standing = iota // nothing was begun, as far as is told
	Underway                 // someone works at it
	OnHold                   // someone put it on hold
	Stuck                    // something is in the way; Blocked says what
)

// Outcome is how something was closed.
type Outcome uint8

// The outcomes.
const (
	NoOutcome  Outcome = iota
	Reached            // what it was for is there
	Dropped            // it is no longer wanted or needed
	HandedOver         // someone else does it outside this plan
	NotReached         // people stopped trying
)

func subjectWords() []string  { return []string{"none", "household", "employer", "arrangement"} }
func formWords() []string     { return []string{"notSaid", "light", "full"} }
func answerWords() []string   { return []string{"notAsked", "agreed", "partly", "not"} }
func choiceWords() []string   { return []string{"notAsked", "chose", "noPreference", "none"} }
func stanceWords() []string   { return []string{"notAsked", "shares", "sharesNot"} }
func natureWords() []string   { return []string{"notSaid", "tailorMade", "ruleBound"} }
func standingWords() []string { return []string{"planned", "underway", "onHold", "stuck"} }
func outcomeWords() []string {
	return []string{"open", "reached", "dropped", "handedOver", "notReached"}
}

// String names the kind as files do.
func (k SubjectKind) String() string { return nameOf(subjectWords(), int(k)) }

// MarshalText writes k as [SubjectKind.String] does.
func (k SubjectKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what [SubjectKind.MarshalText] writes. Its fault is plan.word.
func (k *SubjectKind) UnmarshalText(b []byte) error { return fromWords(k, b, subjectWords()) }

// String names the form as files do.
func (f Form) String() string { return nameOf(formWords(), int(f)) }

// MarshalText writes f as [Form.String] does.
func (f Form) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what [Form.MarshalText] writes. Its fault is plan.word.
func (f *Form) UnmarshalText(b []byte) error { return fromWords(f, b, formWords()) }

// String names the answer as files do.
func (k AnswerKind) String() string { return nameOf(answerWords(), int(k)) }

// MarshalText writes k as [AnswerKind.String] does.
func (k AnswerKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what [AnswerKind.MarshalText] writes. Its fault is plan.word.
func (k *AnswerKind) UnmarshalText(b []byte) error { return fromWords(k, b, answerWords()) }

// String names the choice as files do.
func (c Choice) String() string { return nameOf(choiceWords(), int(c)) }

// MarshalText writes c as [Choice.String] does.
func (c Choice) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what [Choice.MarshalText] writes. Its fault is plan.word.
func (c *Choice) UnmarshalText(b []byte) error { return fromWords(c, b, choiceWords()) }

// String names the stance as files do.
func (k StanceKind) String() string { return nameOf(stanceWords(), int(k)) }

// MarshalText writes k as [StanceKind.String] does.
func (k StanceKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what [StanceKind.MarshalText] writes. Its fault is plan.word.
func (k *StanceKind) UnmarshalText(b []byte) error { return fromWords(k, b, stanceWords()) }

// String names the nature as files do.
func (n Nature) String() string { return nameOf(natureWords(), int(n)) }

// MarshalText writes n as [Nature.String] does.
func (n Nature) MarshalText() ([]byte, error) { return []byte(n.String()), nil }

// UnmarshalText reads what [Nature.MarshalText] writes. Its fault is plan.word.
func (n *Nature) UnmarshalText(b []byte) error { return fromWords(n, b, natureWords()) }

// String names the standing as files do.
func (s Standing) String() string { return nameOf(standingWords(), int(s)) }

// MarshalText writes s as [Standing.String] does.
func (s Standing) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [Standing.MarshalText] writes. Its fault is plan.word.
func (s *Standing) UnmarshalText(b []byte) error { return fromWords(s, b, standingWords()) }

// String names the outcome as files do.
func (o Outcome) String() string { return nameOf(outcomeWords(), int(o)) }

// MarshalText writes o as [Outcome.String] does.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads what [Outcome.MarshalText] writes. Its fault is plan.word.
func (o *Outcome) UnmarshalText(b []byte) error { return fromWords(o, b, outcomeWords()) }

func nameOf(words []string, i int) string {
	if i < len(words) {
		return words[i]
	}
	return "invalid"
}

// fromWords reads a word; the first of a list, which says that nothing was said,
// is left out of a file instead.
func fromWords[T ~uint8](v *T, text []byte, words []string) error {
	for i, word := range words {
		if i > 0 && word == string(text) {
			*v = T(i) //nolint:gosec // a list is short
			return nil
		}
	}
	return integraal.NewFault("plan.word", "", textWord)
}

var textWord = integraal.Text{NL: "dit woord staat niet in de lijst", EN: "this word is not in the list"}
