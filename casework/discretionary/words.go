package discretionary

import "github.com/integraal/integraal"

// Title is on what title money goes to a person: what it is to them. The zero
// Title is none.
type Title uint8

// The titles.
const (
	NoTitle            Title = iota
	Gift                     // a gift, which the person may spend as they like
	CostSaving               // something is paid or given for the person, which saves them costs
	BijzondereBijstand       // bijzondere bijstand (Participatiewet art. 35), as a gift or a loan
	WmoProvision             // a provision under the Wmo 2015, a persoonsgebonden budget among it
	CarerAppreciation        // appreciation for a carer (Wmo 2015 art. 2.1.6)
	VolunteerCosts           // an allowance for the costs of volunteering
	WorkPremium              // one of at most two premiums in a calendar year that help towards work
	Damages                  // damages, for what the person lost
	Loan                     // a loan, to be paid back
	OtherIncome              // anything that is income to the person
)

var titleNames = []string{
	"none", "gift", "costSaving", "bijzondereBijstand", "wmoProvision", "carerAppreciation", "volunteerCosts", "workPremium",
	"damages", "loan", "otherIncome",
}

// String names the title as JSON does.
func (t Title) String() string { return nameOf(int(t), titleNames) }

// MarshalText writes t as [Title.String] does.
func (t Title) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads what [Title.MarshalText] writes, but no title. Its fault is
// ledger.unknown-word.
func (t *Title) UnmarshalText(b []byte) error { return readWord(t, b, titleNames) }

// Text is the title in words.
func (t Title) Text() integraal.Text {
	if t > NoTitle && int(t) < len(textTitles) {
		return textTitles[t]
	}
	return integraal.Same(t.String())
}

// Titles are all titles, in their order.
func Titles() []Title {
	list := make([]Title, 0, len(titleNames))
	for t := Gift; int(t) < len(titleNames); t++ {
		list = append(list, t)
	}
	return list
}

// Payee is to whom money goes. The zero Payee is not said.
type Payee uint8

// The payees.
const (
	NoPayee  Payee = iota
	ToPerson       // to a person of the household
	ToParty        // to somebody else, such as a shop, a landlord or a school
)

var payeeNames = []string{"none", "person", "party"}

// String names the payee as JSON does.
func (p Payee) String() string { return nameOf(int(p), payeeNames) }

// MarshalText writes p as [Payee.String] does.
func (p Payee) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what [Payee.MarshalText] writes, but none. Its fault is
// ledger.unknown-word.
func (p *Payee) UnmarshalText(b []byte) error { return readWord(p, b, payeeNames) }

// Stand is how a booking stands. The zero Stand is none.
type Stand uint8

// The stands.
const (
	NoStand  Stand = iota
	Reserved       // kept apart
	Spent          // paid
	Released       // no longer kept apart
)

var standNames = []string{"none", "reserved", "spent", "released"}

// String names the stand as JSON does.
func (s Stand) String() string { return nameOf(int(s), standNames) }

// MarshalText writes s as [Stand.String] does.
func (s Stand) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [Stand.MarshalText] writes, but none. Its fault is
// ledger.unknown-word.
func (s *Stand) UnmarshalText(b []byte) error { return readWord(s, b, standNames) }

// Aspect is one of the things that together make room to act. The zero Aspect is
// none.
type Aspect uint8

// The aspects (B-119).
const (
	NoAspect      Aspect = iota
	HasBudget            // money that is left
	HasMandate           // deciding without asking first
	HasKnowledge         // knowing the laws, and where they leave room
	SharesByRules        // knowing what may be shared, with whom, when
)

var aspectNames = []string{"none", "budget", "mandate", "knowledge", "sharing"}

// String names the aspect as JSON does.
func (a Aspect) String() string { return nameOf(int(a), aspectNames) }

// MarshalText writes a as [Aspect.String] does.
func (a Aspect) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

func nameOf(v int, names []string) string {
	if v < 0 || v >= len(names) {
		return "invalid"
	}
	return names[v]
}

// readWord reads a word; the first of a list says nothing and is left out of a
// file.
func readWord[T ~uint8](into *T, b []byte, names []string) error {
	for i, name := range names {
		if i > 0 && name == string(b) {
			*into = T(i)
			return nil
		}
	}
	return integraal.NewFault("ledger.unknown-word", "", textUnknownWord)
}
