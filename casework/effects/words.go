package effects

import "github.com/integraal/integraal"

// Kind is a way in which working apart has an effect for a client. The zero Kind
// is none.
type Kind uint8

// The kinds.
const (
	NoKind          Kind = iota
	HalfInformation      // decided while a party that was known to be involved was not asked
	NothingDone          // a problem about which nobody does anything
	Opposed              // actions that pull one person two ways
	DoneTwice            // the same kind of help at the same time by two parties
)

var kindNames = []string{"none", "halfInformation", "nothingDone", "opposed", "doneTwice"}

// String names the kind as JSON does.
func (k Kind) String() string { return nameOf(int(k), kindNames) }

// MarshalText writes k as [Kind.String] does.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// Text is the kind in words.
func (k Kind) Text() integraal.Text {
	if k > NoKind && int(k) < len(textKinds) {
		return textKinds[k]
	}
	return integraal.Same(k.String())
}

// Road is whether a party could be asked about a person. The zero Road is not said.
type Road uint8

// The roads.
const (
	NoRoad          Road = iota
	ConsentGiven         // the client agreed to it
	ConsentNotAsked      // it took the client's consent, and nobody asked for it
	ConsentRefused       // the client did not agree, or took it back
	NotAllowed           // the law or the municipality's rules did not let it
	NeedsNoConsent       // the law let it without consent
)

var roadNames = []string{"none", "consentGiven", "consentNotAsked", "consentRefused", "notAllowed", "needsNoConsent"}

// String names the road as JSON does.
func (r Road) String() string { return nameOf(int(r), roadNames) }

// MarshalText writes r as [Road.String] does.
func (r Road) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// HarmKind is what kind of harm it is. The zero HarmKind is none.
type HarmKind uint8

// The kinds of harm.
const (
	NoHarm    HarmKind = iota
	IncomeGap          // money that did not come
	Arrears            // a bill, rent or premium that was not paid
	Loan               // money that was borrowed
	Costs              // costs of reminders, collection and the like
	LostCover          // insurance or supply that ended
	OfPerson           // what it did to a person: stress, illness, school
)

var harmNames = []string{"none", "incomeGap", "arrears", "loan", "costs", "lostCover", "person"}

// String names the kind as JSON does.
func (k HarmKind) String() string { return nameOf(int(k), harmNames) }

// MarshalText writes k as [HarmKind.String] does.
func (k HarmKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// RepairKind is what can repair a harm. The zero RepairKind is none.
type RepairKind uint8

// The repairs.
const (
	NoRepair    RepairKind = iota
	BackPay                // paying what did not come (nabetaling)
	Interest               // statutory interest (wettelijke rente)
	Arrangement            // an arrangement to pay later or in parts
	DebtTalk               // the first talk of debt help
	WaiveCosts             // a creditor gives up costs (kwijtschelding)
	Compensate             // the body whose decision it was bears the costs
	Restore                // insurance or supply comes back
	Help                   // help for the person
)

var repairNames = []string{"none", "backPay", "interest", "arrangement", "debtTalk", "waiveCosts", "compensate", "restore", "help"}

// String names the repair as JSON does.
func (k RepairKind) String() string { return nameOf(int(k), repairNames) }

// MarshalText writes k as [RepairKind.String] does.
func (k RepairKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// RepairStand is how a repair stands. The zero RepairStand is that nobody told.
type RepairStand uint8

// The stands.
const (
	NotTold  RepairStand = iota
	AskedFor             // it was asked for
	Done                 // it was done
	Refused              // it was refused
	NotHere              // it does not fit, or the client does not want it
)

var standNames = []string{"notTold", "asked", "done", "refused", "notHere"}

// String names the stand as JSON does.
func (s RepairStand) String() string { return nameOf(int(s), standNames) }

// MarshalText writes s as [RepairStand.String] does.
func (s RepairStand) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Sure is how sure a step of a trace is. The zero Sure is supposed.
type Sure uint8

// How sure.
const (
	Supposed  Sure = iota // a hypothesis: nobody confirmed it
	Confirmed             // a person confirmed each link
	Disputed              // accounts differ
)

var sureNames = []string{"supposed", "confirmed", "disputed"}

// String names s as JSON does.
func (s Sure) String() string { return nameOf(int(s), sureNames) }

// MarshalText writes s as [Sure.String] does.
func (s Sure) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

func nameOf(v int, names []string) string {
	if v < 0 || v >= len(names) {
		return "invalid"
	}
	return names[v]
}

// Roads are all roads, in their order.
func Roads() []Road { return all(ConsentGiven, len(roadNames)) }

// HarmKinds are all kinds of harm, in their order.
func HarmKinds() []HarmKind { return all(IncomeGap, len(harmNames)) }

// RepairKinds are all repairs, in their order.
func RepairKinds() []RepairKind { return all(BackPay, len(repairNames)) }

// RepairStands are all stands that somebody can tell, in their order.
func RepairStands() []RepairStand { return all(AskedFor, len(standNames)) }

func all[T ~uint8](first T, n int) []T {
	list := make([]T, 0, n)
	for v := first; int(v) < n; v++ {
		list = append(list, v)
	}
	return list
}
