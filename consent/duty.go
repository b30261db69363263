package consent

import "github.com/integraal/integraal"

// Duty is something that comes along with an answer.
type Duty uint8

// The duties. A set of them is a [Duties].
const (
	Log            Duty = iota // record who saw what and on which ground
	SetExpiry                  // see to it that the sharing ends with the consent or the weighing
	CheckRecipient             // make sure that the recipient is authorised (Participatiewet 65 lid 4)
	MaskOthers                 // mask what it says of others
	InformSubject              // tell the person first
	OfferAnonymous             // offer to discuss it anonymously
	RecordRefusal              // keep to the refusal: do not ask again before something changes
	WeighObjection             // weigh the objection and record why
	RecordWeighing             // record how secrecy was weighed against safety or the suspicion
	SecondPerson               // let a second person look at it
	HearSubject                // hear the person
	InformLater                // tell the person by the day that the decision names
	dutiesAfterLast
)

// Duties is a set of duties.
type Duties uint16

// Has reports whether d is in the set.
func (s Duties) Has(d Duty) bool { return s&(1<<d) != 0 }

func (s *Duties) add(d Duty) { *s |= 1 << d }

// List are the duties in their own order.
func (s Duties) List() []Duty {
	var list []Duty
	for d := range dutiesAfterLast {
		if s.Has(d) {
			list = append(list, d)
		}
	}
	return list
}

// String names the duty as JSON does.
func (d Duty) String() string { return nameOf(dutyNames[:], int(d)) }

var dutyNames = [...]string{
	"log", "set-expiry", "check-recipient", "mask-third-parties", "inform-subject",
	"offer-anonymous", "record-refusal", "weigh-objection",
	"record-weighing", "second-person", "hear-subject", "inform-subject-by",
}

// MarshalText writes d as [Duty.String] does.
func (d Duty) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// Text tells a professional what the duty is.
func (d Duty) Text() integraal.Text {
	texts := [...]integraal.Text{
		Log:            {NL: "leg vast wie wat zag en waarom dat mocht", EN: "record who saw what and why that was allowed"},
		SetExpiry:      {NL: "stop met delen als de toestemming of de afweging eindigt", EN: "stop sharing when the consent or the weighing ends"},
		CheckRecipient: {NL: "ga na of de ontvanger dit mag krijgen", EN: "make sure that the recipient may have it"},
		MaskOthers:     {NL: "maak onleesbaar wat over anderen gaat", EN: "mask what it says of others"},
		InformSubject:  {NL: "vertel het eerst aan de persoon", EN: "tell the person first"},
		OfferAnonymous: {NL: "bied aan om het anoniem te bespreken", EN: "offer to discuss it anonymously"},
		RecordRefusal:  {NL: "leg de weigering vast en vraag niet opnieuw zolang er niets verandert", EN: "record the refusal, and do not ask again until something changes"},
		RecordWeighing: {NL: "leg de afweging vast", EN: "record the weighing"},
		SecondPerson:   {NL: "laat een tweede persoon meekijken", EN: "let a second person look at it"},
		HearSubject:    {NL: "hoor de persoon", EN: "hear the person"},
		InformLater:    {NL: "vertel het de persoon later", EN: "tell the person later"},
		WeighObjection: {NL: "weeg het bezwaar en leg vast waarom", EN: "weigh the objection and record why"},
	}
	if int(d) < len(texts) {
		return texts[d]
	}
	return integraal.Text{}
}

// Cure is the smallest thing that would make a datum visible: the consent to
// ask, of whom, for the one fact that was asked of one person from one service,
// or for its category where the request named no fact. Who already consented,
// and what is already there, is left out. The zero Cure is none.
type Cure struct {
	About    string    // whose data
	Category Category  // the one category
	Fact     string    // the one fact of it; empty when the request named none
	From     Regime    // the service that holds it
	Givers   [4]string // who is to be asked; empty after the last, and empty when nobody who may give it is on file
	Kinds    [4]Kind   // what the consent must be; none after the last
	Explicit bool
	Written  bool
	Asked    integraal.Date // when it was asked already, if it was
}

// IsZero reports whether there is no cure.
func (c Cure) IsZero() bool { return c == Cure{} }

// addGiver adds who is to be asked, unless their consent is there.
func (c *Cure) addGiver(id string, stands found) {
	if stands.reason == NoReason {
		return
	}
	for i := range c.Givers {
		if c.Givers[i] == id {
			return
		}
		if c.Givers[i] == "" {
			c.Givers[i] = id
			return
		}
	}
}

func (c *Cure) addKind(a *asks) {
	i := 0
	for c.Kinds[i] != NoKind {
		i++ // the asks of a request are no more than there is room for
	}
	c.Kinds[i] = a.kind
	c.Explicit = c.Explicit || a.explicit
	c.Written = c.Written || a.written
}
