package consent

import "github.com/integraal/integraal"

// Status is where a consent is in its life on a day.
type Status uint8

// The statuses, in the order in which a consent goes through them. The zero
// Status is a question that is still on paper.
const (
	Drafted       Status = iota
	Explained            // explained, and not asked yet
	AskedFor             // asked, and not answered yet
	Holds                // given, and it holds
	Unexplained          // given without an explanation, or before it: it never counts
	TurnedDown           // refused
	TakenBack            // withdrawn
	Ended                // its last day is over
	ReplacedByNew        // another consent came in its place
	statuses
)

var statusNames = [...]string{
	"drafted", "explained", "asked", "holds", "unexplained", "refused", "withdrawn", "expired", "replaced",
}

// String names the status as JSON does.
func (s Status) String() string { return nameOf(statusNames[:], int(s)) }

// MarshalText writes s as [Status.String] does.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Text tells a reader the status.
func (s Status) Text() integraal.Text {
	texts := [...]integraal.Text{
		Drafted:       {NL: "nog niet gevraagd", EN: "not asked yet"},
		Explained:     {NL: "uitgelegd, nog niet gevraagd", EN: "explained, not asked yet"},
		AskedFor:      {NL: "gevraagd, nog geen antwoord", EN: "asked, no answer yet"},
		Holds:         {NL: "gegeven", EN: "given"},
		Unexplained:   {NL: "gegeven zonder uitleg vooraf: telt niet", EN: "given without an explanation first: does not count"},
		TurnedDown:    {NL: "geweigerd", EN: "refused"},
		TakenBack:     {NL: "ingetrokken", EN: "withdrawn"},
		Ended:         {NL: "verlopen", EN: "ended"},
		ReplacedByNew: {NL: "vervangen door een nieuwe toestemming", EN: "replaced by a new consent"},
	}
	if s < statuses {
		return texts[s]
	}
	return integraal.Text{}
}

// StatusOn is where the consent is in its life on a day, and since when; unset where
// no day is on record. What happened after the day is not looked at.
func (r *Record) StatusOn(day integraal.Date) (s Status, since integraal.Date) {
	by := func(d integraal.Date) bool { return !d.IsZero() && !d.After(day) }
	switch {
	case r.Answer == Refused && !r.On.After(day):
		return TurnedDown, r.On
	case r.Answer == Given && by(r.On):
		return r.givenOn(day)
	case by(r.Asked):
		return AskedFor, r.Asked
	case by(r.Explained):
		return Explained, r.Explained
	}
	return Drafted, integraal.Date{}
}

// givenOn is the status of a consent that was given by the day. What ended it
// first is what it is called after.
func (r *Record) givenOn(day integraal.Date) (Status, integraal.Date) {
	if !r.wasExplained() {
		return Unexplained, r.On
	}
	s, since := Holds, r.On
	over := integraal.Date{}
	if !r.Until.IsZero() {
		over = r.Until.AddDays(1)
	}
	first := integraal.Date{}
	for _, end := range [...]struct {
		day integraal.Date
		is  Status
	}{{r.Withdrawn, TakenBack}, {r.Replaced, ReplacedByNew}, {over, Ended}} {
		if !end.day.IsZero() && !end.day.After(day) && (first.IsZero() || end.day.Before(first)) {
			s, since, first = end.is, end.day, end.day
		}
	}
	return s, since
}

// wasExplained reports whether the giver had the explanation when answering.
func (r *Record) wasExplained() bool { return r.Notice != "" && !r.Explained.After(r.On) }

// Explain is the record once someone explained the question: with which version
// of the explanation, such as [Letter.Version], on which day. Faults:
// consent.missing, consent.order after the answer.
func (r Record) Explain(version, by string, on integraal.Date) (Record, error) {
	var faults integraal.Faults
	faults = needed(faults, "notice", version != "")
	faults = needed(faults, "explainedBy", by != "")
	faults = needed(faults, "explained", !on.IsZero())
	faults = notBefore(faults, "explained", r.Answer == NotAnswered)
	if err := faults.Err(); err != nil {
		return r, err
	}
	r.Notice, r.ExplainedBy, r.Explained = version, by, on
	return r, nil
}

// Ask is the record once the question was put. It is explained first
// (consent.unexplained), and asked by somebody on a day (consent.missing); it is
// not asked again once it was answered (consent.answered): a new question is a
// new record.
func (r Record) Ask(by string, on integraal.Date) (Record, error) {
	var faults integraal.Faults
	faults = needed(faults, "askedBy", by != "")
	faults = needed(faults, "asked", !on.IsZero())
	faults = r.unanswered(faults, "asked")
	faults = r.explainedBy(faults, "asked", on)
	if err := faults.Err(); err != nil {
		return r, err
	}
	r.AskedBy, r.Asked = by, on
	return r, nil
}

// Give is the record once the giver said yes: in which form, by a clear act of
// its own or not, and up to which last day. A consent without an explanation
// first is refused (consent.unexplained), and so is one that names no category,
// no service, no recipient, no purpose, no action or no last day
// (consent.missing), one that ends before it begins (consent.period) and one
// that was answered already (consent.answered).
func (r Record) Give(form Form, explicit bool, on, until integraal.Date) (Record, error) {
	s := &r.Scope
	var faults integraal.Faults
	faults = needed(faults, "on", !on.IsZero())
	faults = needed(faults, "until", !until.IsZero())
	faults = needed(faults, "form", form == Oral || form == Written)
	faults = needed(faults, "kinds", len(r.Kinds) > 0)
	faults = needed(faults, "categories", s.Categories != 0)
	faults = needed(faults, "from", len(s.From) > 0)
	faults = needed(faults, "recipients", len(s.Recipients) > 0)
	faults = needed(faults, "purposes", len(s.Purposes) > 0)
	faults = needed(faults, "actions", len(s.Actions) > 0)
	faults = r.unanswered(faults, "on")
	faults = r.explainedBy(faults, "on", on)
	faults = notBefore(faults, "on", r.Asked.IsZero() || !on.Before(r.Asked))
	if !until.IsZero() && until.Before(on) {
		faults = append(faults, integraal.NewFault("consent.period", "until", textPeriod))
	}
	if err := faults.Err(); err != nil {
		return r, err
	}
	r.Answer, r.Form, r.Explicit, r.On, r.Until = Given, form, explicit, on, until
	return r, nil
}

// Refuse is the record once the giver said no. That needs no explanation, no
// form and no reason. Faults: consent.missing without a day, consent.answered.
func (r Record) Refuse(on integraal.Date) (Record, error) {
	var faults integraal.Faults
	faults = needed(faults, "on", !on.IsZero())
	faults = r.unanswered(faults, "on")
	faults = notBefore(faults, "on", r.Asked.IsZero() || !on.Before(r.Asked))
	if err := faults.Err(); err != nil {
		return r, err
	}
	r.Answer, r.On, r.Until, r.Form, r.Explicit = Refused, on, integraal.Date{}, NoForm, false
	return r, nil
}

// Withdraw is the record once the giver took the consent back: from that day on
// it no longer holds. It is as easy as giving it: no form and no reason are
// asked (AVG art. 7 lid 3). A withdrawal stands, an earlier day comes in its
// place. Faults: consent.missing without a day, consent.not-given,
// consent.period before the day on which it was given.
func (r Record) Withdraw(on integraal.Date) (Record, error) {
	var faults integraal.Faults
	faults = needed(faults, "withdrawn", !on.IsZero())
	faults = r.given(faults, "withdrawn", on)
	if err := faults.Err(); err != nil {
		return r, err
	}
	r.Withdrawn = earlier(r.Withdrawn, on)
	return r, nil
}

// Replace is the record once another consent of the same giver about the same
// person came in its place: from the day of that consent on it no longer holds.
// Faults: consent.not-given when one of the two was not, consent.giver when they
// are not of the same giver about the same person, consent.period when the new
// one is from before this one.
func (r Record) Replace(by *Record) (Record, error) {
	var faults integraal.Faults
	if by.Answer != Given {
		faults = append(faults, integraal.NewFault("consent.not-given", "replacedBy", textNotGiven))
	}
	if by.Giver != r.Giver || by.About != r.About || by.ID == r.ID {
		faults = append(faults, integraal.NewFault("consent.giver", "replacedBy", textOtherGiver))
	}
	faults = r.given(faults, "replaced", by.On)
	if err := faults.Err(); err != nil {
		return r, err
	}
	r.Replaced, r.ReplacedBy = by.On, by.ID
	return r, nil
}

func (r *Record) given(faults integraal.Faults, path string, on integraal.Date) integraal.Faults {
	if r.Answer != Given {
		return append(faults, integraal.NewFault("consent.not-given", path, textNotGiven))
	}
	if !on.IsZero() && on.Before(r.On) {
		return append(faults, integraal.NewFault("consent.period", path, textPeriod))
	}
	return faults
}

func (r *Record) unanswered(faults integraal.Faults, path string) integraal.Faults {
	if r.Answer != NotAnswered {
		return append(faults, integraal.NewFault("consent.answered", path, textAnswered))
	}
	return faults
}

func (r *Record) explainedBy(faults integraal.Faults, path string, on integraal.Date) integraal.Faults {
	if r.Notice == "" || r.Explained.After(on) {
		return append(faults, integraal.NewFault("consent.unexplained", path, textUnexplained))
	}
	return faults
}

func needed(faults integraal.Faults, path string, there bool) integraal.Faults {
	if there {
		return faults
	}
	return append(faults, integraal.NewFault("consent.missing", path, textMissing))
}

func notBefore(faults integraal.Faults, path string, inOrder bool) integraal.Faults {
	if inOrder {
		return faults
	}
	return append(faults, integraal.NewFault("consent.order", path, textOrder))
}

var (
	textNotGiven    = integraal.Text{NL: "deze toestemming is niet gegeven", EN: "this consent was not given"}
	textAnswered    = integraal.Text{NL: "hierop is al geantwoord; een nieuwe vraag is een nieuwe toestemming", EN: "this was answered already; a new question is a new consent"}
	textUnexplained = integraal.Text{
		NL: "leg eerst uit wie wat te weten komt, waarom en tot wanneer; zonder uitleg telt een ja niet",
		EN: "explain first who will know what, why and until when; without an explanation a yes does not count",
	}
	textOrder      = integraal.Text{NL: "deze dag past niet bij de stap ervoor", EN: "this day does not fit the step before"}
	textOtherGiver = integraal.Text{
		NL: "alleen een andere toestemming van dezelfde persoon over dezelfde persoon kan in de plaats komen",
		EN: "only another consent of the same person about the same person can come in its place",
	}
)
