package participation

import "github.com/integraal/integraal"

// PressureKind is an instrument of pressure. The zero kind is none.
type PressureKind uint8

// The instruments of pressure. All of them rest on the Participatiewet.
const (
	NoPressure             PressureKind = iota
	PressureReduction                   // verlaging by verordening: art. 18 lid 2
	PressureUniform                     // verlaging of 100%: art. 18 lid 4 and 5
	PressureLanguage                    // art. 18b
	Pressure9a                          // art. 9a lid 12
	PressureFine                        // bestuurlijke boete: art. 18a
	PressureSuspension                  // opschorting: art. 54 lid 1
	PressurePayment                     // art. 40 lid 2
	PressureDuty                        // art. 55
	PressureTegenprestatie              // tegenprestatie: art. 9 lid 1 c
	PressureBehalf                      // paying in the person's name, or in kind: art. 57
)

// String names the kind as JSON does.
func (k PressureKind) String() string {
	return nameOf([]string{
		"none", "reduction", "uniformReduction", "languageReduction", "reduction9a", "fine", "suspension",
		"paymentSuspension", "furtherDuty", "assignedWork", "paidOnBehalf",
	}, int(k))
}

// MarshalText writes k as [PressureKind.String] does.
func (k PressureKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// Pressure is an instrument that presses a person. The package lists it so that
// all can see that it exists, on which law it rests and who alone can use it.
// Nothing here proposes it.
type Pressure struct {
	Kind  PressureKind
	Text  integraal.Text
	By    integraal.Citation
	Needs integraal.Text // what must be answered by a person before it
	// Repair is how the person can put it right in time, and RepairBy where the
	// law says so.
	Repair   integraal.Text
	RepairBy []integraal.Citation
}

// Decides is who alone can use an instrument of pressure.
func (Pressure) Decides() Body { return College }

// CheckPressure refuses an instrument of pressure on another law than the
// Participatiewet, by another than the college or an authority with its
// mandate, or without a reason why it is in proportion. What it lets pass is
// recorded by a person, and not approved.
//
// Its faults are participation.day, pressure.kind, pressure.law,
// decider.cannot, decider.mandate and pressure.reason, all at once.
func CheckPressure(k PressureKind, on integraal.Law, by Body, mandate, reason string, day integraal.Date) error {
	if err := checkDay(day, provisionsRest...); err != nil {
		return err
	}
	var faults integraal.Faults
	if k == NoPressure || int(k) >= len(pressures) {
		faults = append(faults, integraal.NewFault("pressure.kind", "kind", integraal.Text{
			NL: "er is niet gezegd om welk drukmiddel het gaat", EN: "it is not said which instrument of pressure it is",
		}))
	}
	if on != integraal.Participatiewet {
		faults = append(faults, integraal.NewFault("pressure.law", "law", integraal.Text{
			NL: "drukmiddelen bestaan alleen in de Participatiewet; de Wmo en de schuldhulp kennen ze niet",
			EN: "instruments of pressure exist in the Participatiewet only; the Wmo and debt help do not know them",
		}))
	}
	if err := CheckDecider(PwPressure, by, mandate, day); err != nil {
		faults = append(faults, integraal.FaultsIn(err)...)
	}
	if reason == "" {
		faults = append(faults, integraal.NewFault("pressure.reason", "reason", integraal.Text{
			NL: "er staat niet bij waarom dit in verhouding is", EN: "it is not said why this is in proportion",
		}))
	}
	return faults.Err()
}

func pressureOn(day integraal.Date) []Pressure {
	out := make([]Pressure, 0, len(pressures)-1)
	for _, p := range pressures[1:] {
		p.By, p.RepairBy = CitationOn(day, p.By), inTextsOf(day, p.RepairBy)
		out = append(out, p)
	}
	return out
}

var textPressureNeeds = integraal.Text{
	NL: "Eerst beantwoordt een mens: of de plicht gold en paste, of de persoon er iets aan kon doen, of er dringende redenen zijn, en wat het doet met het gezin.",
	EN: "First a person answers: whether the duty held and fitted, whether it was in the person's hands, whether there are urgent reasons, and what it does to the family.",
}

var textFurtherNeeds = integraal.Text{
	NL: "Eerst beantwoordt een mens of dit bij deze persoon past en in verhouding is.",
	EN: "First a person answers whether this fits this person and is in proportion.",
}

var pressures = [...]Pressure{
	{},
	{
		Kind: PressureReduction, By: pw18lid2, Needs: textPressureNeeds,
		Text: integraal.Text{NL: "verlaging van de bijstand volgens de verordening", EN: "a cut in bijstand under the by-law"},
		Repair: integraal.Text{
			NL: "Vraag opnieuw te kijken: de gemeente doet dat binnen drie maanden, en past aan bij dringende redenen.",
			EN: "Ask for another look: the municipality does so within three months, and adapts for urgent reasons.",
		},
		RepairBy: []integraal.Citation{pw18lid3, pw18lid10},
	},
	{
		Kind: PressureUniform, By: pw18lid5, Needs: textPressureNeeds,
		Text: integraal.Text{NL: "verlaging met 100% voor een tot drie maanden", EN: "a cut of 100% for one to three months"},
		Repair: integraal.Text{
			NL: "Doe weer wat gevraagd is en vraag om herziening; dat kan meteen.",
			EN: "Do again what is asked and request a revision; that is possible at once.",
		},
		RepairBy: []integraal.Citation{pw18lid11},
	},
	{
		Kind: PressureLanguage, By: pw18bLid1, Needs: textPressureNeeds,
		Text: integraal.Text{NL: "verlaging wegens onvoldoende Nederlands", EN: "a cut for insufficient Dutch"},
		Repair: integraal.Text{
			NL: "Begin binnen een maand met leren, of laat een diploma of ander bewijs zien. Dat bewijs kan op elk moment.",
			EN: "Start learning within a month, or show a diploma or other proof. The proof can come at any time.",
		},
		RepairBy: []integraal.Citation{pw18bLid5, pw18bLid6a},
	},
	{
		Kind: Pressure9a, By: pw9aLid12, Needs: textPressureNeeds,
		Text: integraal.Text{NL: "verlaging na intrekking van de ontheffing voor een alleenstaande ouder", EN: "a cut after the exemption of a single parent was withdrawn"},
		Repair: integraal.Text{
			NL: "Laat zien dat meedoen wel lukt, of zeg waarom het niet in uw hand lag.",
			EN: "Show that taking part does work, or say why it was not in your hands.",
		},
		RepairBy: []integraal.Citation{pw9aLid12},
	},
	{
		Kind: PressureFine, By: pw18aLid1, Needs: textPressureNeeds,
		Text: integraal.Text{NL: "bestuurlijke boete", EN: "an administrative fine"},
		Repair: integraal.Text{
			NL: "Meld alsnog wat nog niet gemeld is, zo vroeg mogelijk. Vraag of een waarschuwing kan.",
			EN: "Report as early as possible what was not reported yet. Ask whether a warning is possible.",
		},
		RepairBy: []integraal.Citation{pw17lid1, pw18aLid4},
	},
	{
		Kind: PressureSuspension, By: pw54lid1, Needs: textPressureNeeds,
		Text: integraal.Text{NL: "opschorten van het recht op bijstand", EN: "suspending the right to bijstand"},
		Repair: integraal.Text{
			NL: "Lever de papieren in binnen de termijn in de brief. Lukt dat niet, vraag dan meteen om meer tijd.",
			EN: "Hand in the papers within the term in the letter. If that does not work, ask for more time at once.",
		},
		RepairBy: []integraal.Citation{pw54lid2},
	},
	{
		Kind: PressurePayment, By: pw40lid2, Needs: textPressureNeeds,
		Text: integraal.Text{NL: "opschorten van de betaling wegens een ander adres", EN: "suspending the payment for a different address"},
		Repair: integraal.Text{
			NL: "Zet het adres recht binnen de termijn in de brief, of zeg waarom het anders is.",
			EN: "Put the address right within the term in the letter, or say why it differs.",
		},
		RepairBy: []integraal.Citation{pw40lid3, pw40lid4},
	},
	{
		Kind: PressureDuty, By: pw55, Needs: textFurtherNeeds,
		Text: integraal.Text{NL: "nadere verplichtingen bij de bijstand", EN: "further duties with bijstand"},
		Repair: integraal.Text{
			NL: "Zeg wat er niet past, en vraag de plicht af te stemmen.",
			EN: "Say what does not fit, and ask for the duty to be tuned.",
		},
		RepairBy: []integraal.Citation{pw18lid1},
	},
	{
		Kind: PressureTegenprestatie, By: pw9lid1c, Needs: textFurtherNeeds,
		Text: integraal.Text{NL: "tegenprestatie: onbetaald nuttig werk opdragen", EN: "tegenprestatie: assigning unpaid useful work"},
		Repair: integraal.Text{
			NL: "Zeg wat er niet past, en vraag om ontheffing of afstemming.",
			EN: "Say what does not fit, and ask for an exemption or tuning.",
		},
		RepairBy: []integraal.Citation{pw9lid2, pw18lid1},
	},
	{
		Kind: PressureBehalf, By: pw57, Needs: textFurtherNeeds,
		Text: integraal.Text{NL: "betalen namens de persoon, of bijstand in natura", EN: "paying in the person's name, or bijstand in kind"},
		Repair: integraal.Text{
			NL: "Laat zien dat zelf betalen weer lukt; de maatregel duurt niet langer dan nodig.",
			EN: "Show that paying oneself works again; it lasts no longer than needed.",
		},
		RepairBy: []integraal.Citation{pw57},
	},
}
