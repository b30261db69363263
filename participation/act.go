package participation

import "github.com/integraal/integraal"

// Act is what is done to a benefit or a provision. The acts are kept apart,
// since each has a basis and conditions of its own. The zero Act is unnamed.
type Act uint8

// The acts.
const (
	NoAct                 Act = iota
	Blokkering                // a payment is held, without a decision
	Adresopschorting          // payment suspended, Participatiewet art. 40 lid 2
	Opschorten                // the right suspended, art. 54 lid 1
	IntrekkenNaOpschorten     // withdrawn after suspension, art. 54 lid 4
	Herzien                   // revised or withdrawn on substance, art. 54 lid 3
	Beeindigen                // ended for the future
	Verlagen                  // reduced as a measure, art. 18
	Terugvorderen             // recovered, art. 58
	Boete                     // fined, art. 18a
	WmoHerzien                // a Wmo provision revised or withdrawn, Wmo art. 2.3.10
	Intrekken                 // withdrawn on substance, art. 54 lid 3
	Woonopschorting           // payment suspended over the living situation, art. 53a lid 4
	HerzienNaAdres            // revised or withdrawn after such a suspension, art. 40 lid 5
	acts
)

// Acts are the acts that can be named.
func Acts() []Act {
	all := make([]Act, 0, acts-1)
	for a := Blokkering; a < acts; a++ {
		all = append(all, a)
	}
	return all
}

// String names the act as JSON does.
func (a Act) String() string {
	return nameOf([]string{
		"none", "blokkering", "adresopschorting", "opschorten", "intrekkenNaOpschorten", "herzien",
		"beeindigen", "verlagen", "terugvorderen", "boete", "wmoHerzien", "intrekken", "woonopschorting", "herzienNaAdres",
	}, int(a))
}

// MarshalText writes a as [Act.String] does.
func (a Act) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// Statement is what an act is and is not.
type Statement struct {
	Act    Act
	Name   integraal.Text
	Is     integraal.Text
	IsNot  []integraal.Text
	Powers []Point // what the law lets or makes the college do, and with which limits
	Laws   []integraal.Citation
}

// Describe says what the act is and is not, in the texts of day. Its faults
// are participation.day, and act.unnamed for an act that is not named.
func Describe(a Act, day integraal.Date) (Statement, error) {
	if err := checkDay(day, stopsRest...); err != nil {
		return Statement{}, err
	}
	if a == NoAct || a >= acts {
		return Statement{}, integraal.NewFault("act.unnamed", "act", textActUnnamed)
	}
	s := a.statement()
	return Statement{
		Act: a, Name: a.Text(), Is: s.is, IsNot: append([]integraal.Text(nil), s.isNot...),
		Powers: pointsOn(day, s.powers), Laws: inTextsOf(day, s.laws),
	}, nil
}

// Text names a for a reader.
func (a Act) Text() integraal.Text {
	switch a {
	case Blokkering:
		return integraal.Text{NL: "blokkering: een betaling wordt vastgehouden", EN: "blokkering: a payment is held"}
	case Adresopschorting:
		return integraal.Text{NL: "opschorting van de betaling om het adres", EN: "suspension of payment over the address"}
	case Opschorten:
		return integraal.Text{NL: "opschorting van het recht", EN: "suspension of the right"}
	case IntrekkenNaOpschorten:
		return integraal.Text{NL: "intrekking na opschorting", EN: "withdrawal after suspension"}
	case Herzien:
		return integraal.Text{NL: "herziening over voorbije tijd", EN: "revision over past time"}
	case Intrekken:
		return integraal.Text{NL: "intrekking over voorbije tijd", EN: "withdrawal over past time"}
	case Woonopschorting:
		return integraal.Text{NL: "opschorting van de betaling om de woonsituatie", EN: "suspension of payment over the living situation"}
	case HerzienNaAdres:
		return integraal.Text{NL: "herziening of intrekking na opschorting om het adres", EN: "revision or withdrawal after suspension over the address"}
	case Beeindigen:
		return integraal.Text{NL: "beëindiging voor de toekomst", EN: "ending for the future"}
	case Verlagen:
		return integraal.Text{NL: "verlaging (maatregel)", EN: "reduction (measure)"}
	case Terugvorderen:
		return integraal.Text{NL: "terugvordering", EN: "recovery"}
	case Boete:
		return integraal.Text{NL: "boete", EN: "fine"}
	case WmoHerzien:
		return integraal.Text{NL: "herziening of intrekking van een Wmo-voorziening", EN: "revision or withdrawal of a Wmo provision"}
	}
	return integraal.Text{NL: "nog niet benoemd", EN: "not named yet"}
}

// needsBlame reports whether the act asks that the person is to blame: data
// missing through the person's own fault (art. 54 lid 1, and through it lid
// 4), blame for the address (art. 40 lid 3 b), no measure without any
// culpability (art. 18 lid 9), no fine without blame (Awb art. 5:41).
func (a Act) needsBlame() bool {
	switch a {
	case Adresopschorting, Opschorten, IntrekkenNaOpschorten, Verlagen, Boete:
		return true
	}
	return false
}

// blameNeededFor are the acts that ask for blame where a does not. Under the
// Wmo none of them is possible.
func (a Act) blameNeededFor() []Act {
	switch a {
	case WmoHerzien:
		return nil
	case HerzienNaAdres, Woonopschorting:
		return []Act{Adresopschorting, Verlagen, Boete}
	}
	return []Act{Opschorten, IntrekkenNaOpschorten, Verlagen, Boete}
}

// blameBy are the provisions that say what blame means for a.
func (a Act) blameBy() []integraal.Citation {
	switch a {
	case Adresopschorting, HerzienNaAdres, Woonopschorting:
		return []integraal.Citation{pw40lid3}
	case Opschorten, IntrekkenNaOpschorten:
		return []integraal.Citation{pw54lid1}
	case Verlagen:
		return []integraal.Citation{pw18lid9}
	case Boete:
		return []integraal.Citation{awb541, pw18aLid1, tunedFine}
	case WmoHerzien:
		return []integraal.Citation{wmo241}
	}
	return []integraal.Citation{pw54lid1, pw18lid9, awb541}
}

// stopsPayment reports whether money that was due stays away now, so that
// ending it or an advance can be asked.
func (a Act) stopsPayment() bool {
	return a == Blokkering || a == Adresopschorting || a == Woonopschorting || a == Opschorten
}

// endsBijstand reports whether the bijstand is over after the act, so that a
// new application can be made.
func (a Act) endsBijstand() bool {
	return a == IntrekkenNaOpschorten || a == Intrekken || a == Beeindigen || a == HerzienNaAdres
}

// onIncome reports whether the act touches the income of the household.
func (a Act) onIncome() bool { return a != NoAct && a != WmoHerzien }

// canLeadToRevision reports whether the amount at issue can lead from the act
// to a revision over past months, or is the ground of one: a payment or a right
// that is held for an inquiry, and the revision itself. The other acts rest on
// something else than the amount, or add to it.
func (a Act) canLeadToRevision() bool {
	return a == Blokkering || a == Opschorten || a == Herzien || a == Intrekken
}

var textActUnnamed = integraal.Text{
	NL: "zeg welke handeling het is; ieder heeft eigen eisen",
	EN: "say which act it is; each has conditions of its own",
}
