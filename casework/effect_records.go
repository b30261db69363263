package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/discretionary"
	"github.com/integraal/integraal/consent"
)

// EffectRecords are what a case holds of what working apart did, beside what
// stands in it already: decisions, problems, advices, steps and the joint plan.
// Each is what one person or party told, on its own standard of evidence; several
// of the same thing stand beside each other and can differ. None of it is about
// how a worker did their work. See [EffectsFor].
type EffectRecords struct {
	Asked    []Asked    // whether a party was asked before a decision
	Deeds    []Deed     // what a party did for or with a person
	Reversed []Reversal // whether what was stopped was put right
	Harms    []Harm     // what happened to someone
	Leads    []Lead     // what is said to have come of what
	Repairs  []Mended   // how what can repair a harm stands
	Meant    []Meaning  // what it meant, in the words of who says so
}

// Asked is what someone told of a party that was involved when something was
// decided.
type Asked struct {
	ID       string
	Decision string // the announcement
	Party    string // a professional, whose unit is meant, or a body of the case
	// Category is the kind of data that it is that this party is involved, such as
	// health of a clinic: who may not know that, does not learn of it here.
	Category consent.Category
	// Known is since when it was known, to whom decided, that it was involved, and
	// NotKnown that it was not known.
	Known    integraal.Date
	NotKnown bool
	Asked    YesNo  // whether it was asked before the decision; left out: not told
	Road     string // whether it could be asked, as package effects names it; left out: not told
	Told     Provenance
}

// Deed is what a party did or does for or with one person.
type Deed struct {
	ID       string
	About    string
	By       string // a professional, whose unit is meant, or a body of the case
	Kind     string // what kind of help it is; the same word is the same kind
	Text     string // what it is, as it stands inside a sentence
	Category consent.Category
	Problems []string
	Period   integraal.Period // without one nobody told when
	Activity string           // what it pulls at, as participation names it; left out: at nothing
	Towards  bool             // towards that, or away from it
	Beside   []string         // the deeds beside which it was agreed to run
	Told     Provenance
}

// Reversal is what someone told of whether what was stopped was put right.
type Reversal struct {
	ID   string
	Of   string // the announcement
	On   integraal.Date
	Not  bool // it was established that it was not
	Told Provenance
}

// Harm is something bad that happened to someone, as one person or party told it.
type Harm struct {
	ID string
	// Same is the harm of which this is another account.
	Same     string
	Kind     string // as package effects names it: arrears, loan, person
	Text     string // what it is, as it stands inside a sentence
	Persons  []string
	Category consent.Category
	On       integraal.Date
	Amount   integraal.Amount // what it came to; zero says nothing
	Threat   YesNo            // of arrears: whether eviction, a cut-off or loss of insurance threatens
	Told     Provenance
}

// Lead is what someone says came of what. It is a hypothesis until a person
// confirms it.
type Lead struct {
	ID       string
	From, To string // an announcement or a harm, and the harm that came of it
	Stance   Stance // supposed when left out
	Told     Provenance
}

// Mended is how a repair of a harm stands, on the day on which it was told.
type Mended struct {
	ID    string
	Harm  string
	Kind  string // as package effects names it: backPay, arrangement
	Stand string // as package effects names it: asked, done, refused, notHere
	Told  Provenance
}

// Meaning is what something meant for the household, in someone's own words.
type Meaning struct {
	ID       string
	Of       []string // announcements, problems and deeds
	Persons  []string // whom it is about
	Category consent.Category
	Words    string
	Told     Provenance
}

// Booking is money of a discretionary budget that was kept apart or spent for this
// household. The ledger itself is the host's and holds other cases too; see
// [BookingsFrom].
type Booking struct {
	ID         string
	Budget     string   // a label of the budget
	About      []string // the persons
	Category   consent.Category
	On         integraal.Date
	Amount     integraal.Amount
	Purpose    string
	To         string // as package discretionary names it: person or party
	Person     string // whom it is for
	OnBijstand YesNo  // left out: not told
	Title      string // as package discretionary names it; left out: not told
	Stand      string // as package discretionary names it: reserved, spent, released
	Paid       integraal.Amount
	PaidOn     integraal.Date
	ReleasedOn integraal.Date
	Why        string // why it was released
	Led        []LedTo
	Told       Provenance
}

// LedTo is what spending led to, in someone's words.
type LedTo struct {
	Says     string
	By       string // a person, a professional or a body of the case
	On       integraal.Date
	Standard integraal.Standard
	// Category is the kind of data that the words are, and that who says them is
	// involved, such as health of a clinic; that of the booking when left out.
	Category consent.Category
}

// Shared is what the ledger does not say of a booking and a case has to: whom it is
// about, which kind of data it is, and who told whom.
type Shared struct {
	About    []string
	Category consent.Category
	Told     Provenance
}

// BookingsFrom are the bookings of one case in a ledger, as records of that case.
// Of other cases, and of what is left of the budget, nothing comes along.
func BookingsFrom(ledger discretionary.State, name string, as Shared) []Booking {
	entries := ledger.Of(name)
	list := make([]Booking, len(entries))
	for i := range entries {
		list[i] = bookingFrom(&entries[i], ledger.Budget.ID, as)
	}
	return list
}

func bookingFrom(e *discretionary.Entry, budget string, as Shared) Booking {
	b := Booking{
		ID: e.ID, Budget: budget, About: copied(as.About), Category: as.Category, On: e.On, Amount: e.Amount, Purpose: e.Purpose,
		To: e.Payment.To.String(), Person: e.Payment.Person, Stand: e.Stand.String(), Paid: e.Paid, PaidOn: e.PaidOn,
		ReleasedOn: e.ReleasedOn, Why: e.Why, Told: cloneProvenance(as.Told),
		Led: each(e.Effects, func(x discretionary.Effect) LedTo {
			return LedTo{Says: x.Says, By: x.By.Who, On: x.By.On, Standard: x.By.Standard}
		}),
	}
	if on, known := isYes(e.Payment.OnBijstand); known {
		b.OnBijstand = No
		if on {
			b.OnBijstand = Yes
		}
	}
	if title, known := e.Payment.Title.Value(); known {
		b.Title = title.String()
	}
	return b
}
