package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// Picture is what several people saw and told, side by side, with what goes well
// as a part of its own. None of the accounts wins, and none is put in the place of
// another.
type Picture struct {
	Strengths     []ObservationSeen `json:"strengths,omitempty"`     // what goes well, what someone can do
	Possibilities []ObservationSeen `json:"possibilities,omitempty"` // what could be
	Contacts      []ContactSeen     `json:"contacts,omitempty"`      // what was seen and told, by the occasion
	Differences   []DifferenceSeen  `json:"differences,omitempty"`   // where accounts part
}

// ContactSeen is what was seen and told of one conversation or visit.
type ContactSeen struct {
	Contact  string            `json:"contact,omitempty"` // its label; none for what is of no named occasion
	Accounts []ObservationSeen `json:"accounts"`
}

// ObservationSeen is an observation as this viewer may know it.
type ObservationSeen struct {
	ID       string           `json:"id"`
	About    []string         `json:"about"`
	Category consent.Category `json:"category"`
	Kind     string           `json:"kind"`
	Contact  string           `json:"contact,omitempty"` // the conversation or visit, where it stands apart from its accounts
	Text     string           `json:"text"`              // in the words in which it was recorded
	Method   string           `json:"method,omitempty"`
	Told     integraal.Source `json:"told"`
	Enough   integraal.Text   `json:"enough"` // what it is enough for: for help, or for a decision
}

// DifferenceSeen is a point on which observations part. Who is right is not said.
type DifferenceSeen struct {
	Between []string       `json:"between"`      // the observations
	Put     integraal.Date `json:"put,omitzero"` // when it was put to the client
	Says    integraal.Text `json:"says"`
}

// seenPicture is the picture that is in sight: nothing where nobody recorded an
// observation.
func (s *sight) seenPicture() *Picture {
	if len(s.observations) == 0 {
		return nil
	}
	var p Picture
	for i := range s.observations {
		x := &s.observations[i]
		seen := s.observationSeen(x)
		switch x.Kind {
		case FoundStrong:
			seen.Contact = x.Contact
			p.Strengths = append(p.Strengths, seen)
		case SeesChance:
			seen.Contact = x.Contact
			p.Possibilities = append(p.Possibilities, seen)
		default:
			p.contact(x.Contact).Accounts = append(p.contact(x.Contact).Accounts, seen)
		}
		for _, id := range x.Differs {
			if y := s.observation(id); slices.Contains(y.Differs, x.ID) && y.ID < x.ID {
				continue // told with the other
			}
			p.Differences = append(p.Differences, s.difference(x, s.observation(id)))
		}
	}
	return &p
}

// contact is the part of the picture for one occasion.
func (p *Picture) contact(label string) *ContactSeen {
	i := slices.IndexFunc(p.Contacts, func(c ContactSeen) bool { return c.Contact == label })
	if i < 0 {
		i = len(p.Contacts)
		p.Contacts = append(p.Contacts, ContactSeen{Contact: label})
	}
	return &p.Contacts[i]
}

func (s *sight) observationSeen(x *Observation) ObservationSeen {
	return ObservationSeen{
		ID: x.ID, About: slices.Clone(x.About), Category: x.Category, Kind: string(x.Kind), Text: x.Text, Method: x.Method,
		Told: s.sourceOf(x.Told), Enough: enoughFor(x.Told.Standard),
	}
}

// enoughFor is what something said on a standard of evidence suffices for: what is
// enough for help need not be enough for a decision on a right (B-052).
func enoughFor(standard integraal.Standard) integraal.Text {
	switch standard {
	case integraal.Document, integraal.Register, integraal.Decision:
		return textEnoughDecision
	case integraal.ClientStatement, integraal.ProfessionalObservation:
		return textEnoughHelp
	}
	return textEnoughUnsaid
}

func (s *sight) difference(x, from *Observation) DifferenceSeen {
	text, put := textDiffersNotPut, x.Put
	if put.IsZero() && slices.Contains(from.Differs, x.ID) {
		put = from.Put // both say that they differ, and it was put with the other
	}
	one, other := x.Told.By, from.Told.By
	mine := s.own && slices.Contains(x.About, s.viewer.ID)
	switch {
	case one != "" && one == other && !put.IsZero():
		text = textToldTwicePut.With(integraal.Put("day", put))
	case one != "" && one == other && mine:
		text = textToldTwiceOwn
	case one != "" && one == other:
		text = textToldTwice
	case !put.IsZero():
		text = textDiffersPut.With(integraal.Put("day", put))
	case mine && other == s.viewer.ID:
		one, other, text = other, one, textDiffersFromYou
	case mine && one == s.viewer.ID:
		text = textDiffersFromYou
	case mine:
		text = textDiffersOwn
	}
	return DifferenceSeen{
		Between: []string{x.ID, from.ID}, Put: put,
		Says: text.With(integraal.PutName("one", s.name(one)), integraal.PutName("other", s.name(other))),
	}
}

var (
	textEnoughHelp = integraal.Text{
		NL: "genoeg om mee te helpen; voor een besluit over een recht moet het eerst worden nagegaan",
		EN: "enough to help with; for a decision on a right it has to be checked first",
	}
	textEnoughDecision = integraal.Text{
		NL: "kan meetellen bij hulp en bij een besluit; wie besluit, weegt het",
		EN: "can count for help and for a decision; who decides weighs it",
	}
	textEnoughUnsaid = integraal.Text{
		NL: "niet bekend waar het op rust; vraag dat na voor iemand erop bouwt",
		EN: "not known what it rests on; ask before anyone builds on it",
	}
	textDiffersFromYou = integraal.Text{
		NL: "{other} vertelt het anders dan u. Wilt u daar iets over zeggen? U bent de eerste die dit hoort.",
		EN: "{other} tells it differently from you. Do you want to say something about it? You are the first to hear of this.",
	}
	textDiffersOwn = integraal.Text{
		NL: "{one} en {other} vertellen het anders. Wat is uw verhaal? U bent de eerste die dit hoort.",
		EN: "{one} and {other} tell it differently. What is your account? You are the first to hear of this.",
	}
	textToldTwice = integraal.Text{
		NL: "Van {one} staan hier twee verhalen die verschillen. Leg dit eerst aan de cliënt voor; een andere dienst hoort het pas daarna.",
		EN: "Here are two accounts of {one} that differ. Put this to the client first; another service hears of it only afterwards.",
	}
	textToldTwiceOwn = integraal.Text{
		NL: "Van {one} staan hier twee verhalen die verschillen. Wilt u daar iets over zeggen? Een andere dienst hoort dit pas nadat het met u is besproken.",
		EN: "Here are two accounts of {one} that differ. Do you want to say something about it? Another service hears of this only after it was discussed with you.",
	}
	textToldTwicePut = integraal.Text{
		NL: "Van {one} staan hier twee verhalen die verschillen. Op {day} is het aan de cliënt voorgelegd. Beide verhalen blijven staan.",
		EN: "Here are two accounts of {one} that differ. It was put to the client on {day}. Both accounts stand.",
	}
	textDiffersPut = integraal.Text{
		NL: "{one} en {other} vertellen het anders. Op {day} is het aan de cliënt voorgelegd. Beide verhalen blijven staan.",
		EN: "{one} and {other} tell it differently. It was put to the client on {day}. Both accounts stand.",
	}
	textDiffersNotPut = integraal.Text{
		NL: "{one} en {other} vertellen het anders. Leg dit eerst aan de cliënt voor; een andere dienst hoort het pas daarna.",
		EN: "{one} and {other} tell it differently. Put this to the client first; another service hears of it only afterwards.",
	}
)
