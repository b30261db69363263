package participation

import "github.com/integraal/integraal"

// Matter is something that is decided under one of the laws. The zero Matter
// is none.
type Matter uint8

// The matters.
const (
	NoMatter            Matter = iota
	PwRights                   // rights and duties under the Participatiewet, exemptions among them
	PwProvision                // support and provision towards work
	PwPressure                 // reductions, fines, suspension, further duties, tegenprestatie
	ShelteredAdvice            // the advice on sheltered work
	HoursAdvice                // the advice on limited hours
	UWVProvision               // interpreter, work provisions for the visually impaired
	PwIntake                   // receiving the application for algemene bijstand
	ElderlyIncome              // AIO: algemene bijstand from pension age
	EmergencyOrder             // the order of art. 81
	ByLaws                     // the verordeningen of the municipality
	WmoRights                  // rights and duties under the Wmo 2015
	WmoSupport                 // free client support, which nobody grants
	WmoToTakePart              // a duty to take part under the Wmo 2015: there is none
	DebtRights                 // rights and duties under the Wgs
	UrgentOrCulpability        // whether a reason is urgent, whether someone is to blame
)

// String names the matter as JSON does.
func (m Matter) String() string {
	return nameOf([]string{
		"none", "pwRights", "pwProvision", "pwPressure", "shelteredAdvice", "hoursAdvice", "uwvProvision", "pwIntake",
		"elderlyIncome", "emergencyOrder", "byLaws", "wmoRights", "wmoSupport", "wmoToTakePart", "debtRights",
		"urgentOrCulpability",
	}, int(m))
}

// MarshalText writes m as [Matter.String] does.
func (m Matter) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// Matters are all matters, in their order.
func Matters() []Matter {
	out := make([]Matter, 0, UrgentOrCulpability)
	for m := PwRights; m <= UrgentOrCulpability; m++ {
		out = append(out, m)
	}
	return out
}

// Capacity is what a body can do in a matter. The zero Capacity is nothing.
type Capacity uint8

// The capacities.
const (
	CannotDecide Capacity = iota
	Decides
	DecidesOnMandate // only with a mandate, which has to be named
	Advises
	Receives // takes the application and hands it over
)

// String names the capacity as JSON does.
func (c Capacity) String() string {
	return nameOf([]string{"cannot", "decides", "onMandate", "advises", "receives"}, int(c))
}

// MarshalText writes c as [Capacity.String] does.
func (c Capacity) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Competence is who decides in a matter.
type Competence struct {
	Matter   Matter
	Decides  Body // NoBody where nobody decides
	Mandate  []Body
	Advises  []Body
	Receives Body
	Says     integraal.Text
	Laws     []integraal.Citation
}

// Of is what a body can do in the matter.
func (c Competence) Of(b Body) Capacity {
	switch b {
	case NoBody:
		return CannotDecide
	case c.Decides:
		return Decides
	case c.Receives:
		return Receives
	}
	for _, m := range c.Mandate {
		if m == b {
			return DecidesOnMandate
		}
	}
	for _, a := range c.Advises {
		if a == b {
			return Advises
		}
	}
	return CannotDecide
}

// DeciderFor is who decides in a matter on a day. Its faults are
// participation.day and decider.matter.
func DeciderFor(m Matter, day integraal.Date) (Competence, error) {
	if err := checkDay(day, provisionsRest...); err != nil {
		return Competence{}, err
	}
	if m == NoMatter || int(m) >= len(competences) {
		return Competence{}, integraal.NewFault("decider.matter", "matter", integraal.Text{
			NL: "er is niet gezegd waarover beslist wordt", EN: "it is not said what is to be decided",
		})
	}
	c := competences[m]
	c.Matter = m
	c.Mandate, c.Advises = append([]Body(nil), c.Mandate...), append([]Body(nil), c.Advises...)
	c.Laws = inTextsOf(day, c.Laws)
	return c, nil
}

// CheckDecider refuses a body that cannot decide in a matter, and names the one
// that can. A mandate that the law allows has to be named. Its faults are
// those of [DeciderFor], decider.cannot and decider.mandate.
func CheckDecider(m Matter, b Body, mandate string, day integraal.Date) error {
	c, err := DeciderFor(m, day)
	if err != nil {
		return err
	}
	switch c.Of(b) {
	case Decides:
		return nil
	case DecidesOnMandate:
		if mandate != "" {
			return nil
		}
		return integraal.NewFault("decider.mandate", "mandate", integraal.Text{
			NL: "{body} kan dit alleen met een mandaat van {decider}; noem dat mandaat",
			EN: "{body} can do this only with a mandate of {decider}; name that mandate",
		}.With(integraal.PutText("body", b.Text()), integraal.PutText("decider", c.Decides.Text())))
	}
	return integraal.NewFault("decider.cannot", "body", integraal.Text{
		NL: "{body} kan hierover niet beslissen; dat kan alleen: {decider}",
		EN: "{body} cannot decide this; only this body can: {decider}",
	}.With(integraal.PutText("body", b.Text()), integraal.PutText("decider", c.Decides.Text())))
}

var competences = [...]Competence{
	PwRights: {
		Decides: College, Mandate: []Body{OtherAuthority}, Laws: []integraal.Citation{pw7lid4, pw40lid1, pw8c},
		Says: integraal.Text{
			NL: "Het college stelt rechten en plichten vast en beoordeelt daarvoor de omstandigheden. Het kan dat alleen aan een ander bestuursorgaan mandateren, niet aan een wijkteam van een andere organisatie of een aanbieder. Wat zij zien, telt wel mee.",
			EN: "The college determines rights and duties and assesses the circumstances for that. It can mandate this only to another public authority, not to a team of another organisation or a provider. What they see does count.",
		},
	},
	PwProvision: {
		Decides: College, Mandate: []Body{OtherAuthority}, Laws: []integraal.Citation{pw7lid1a, pw7lid4, pw10lid4},
		Says: integraal.Text{
			NL: "Het college beslist welke voorziening nodig is, na onderzoek. Uitvoeren kan een ander doen.",
			EN: "The college decides which provision is needed, after an inquiry. Another can carry it out.",
		},
	},
	PwPressure: {
		Decides: College, Mandate: []Body{OtherAuthority}, Laws: []integraal.Citation{pw7lid4, pw18lid1},
		Says: integraal.Text{
			NL: "Alleen het college legt zoiets op, met redenen waarom het in verhouding is. De Wmo en de schuldhulp kennen het niet.",
			EN: "Only the college imposes such a thing, with reasons why it is in proportion. The Wmo and debt help do not know it.",
		},
	},
	ShelteredAdvice: {
		Decides: College, Mandate: []Body{OtherAuthority}, Advises: []Body{UWV}, Laws: []integraal.Citation{pw10bLid1, pw10bLid2, pw10bLid3},
		Says: integraal.Text{
			NL: "UWV onderzoekt en adviseert, ook als de persoon zelf erom vraagt. Het college stelt vast.",
			EN: "UWV looks into it and advises, also when the person asks. The college establishes.",
		},
	},
	HoursAdvice: {
		Decides: College, Mandate: []Body{OtherAuthority}, Advises: []Body{UWV}, Laws: []integraal.Citation{pw6bLid2, pw6bLid4},
		Says: integraal.Text{
			NL: "UWV onderzoekt en adviseert. Het college stelt vast.", EN: "UWV looks into it and advises. The college establishes.",
		},
	},
	UWVProvision: {
		Decides: UWV, Laws: []integraal.Citation{pw10gLid2, pw10hLid3},
		Says: integraal.Text{NL: "UWV beslist, op aanvraag van de persoon of van het college.", EN: "UWV decides, on the application of the person or the college."},
	},
	PwIntake: {
		Decides: College, Mandate: []Body{OtherAuthority}, Receives: UWV, Laws: []integraal.Citation{pw41lid1, pw41lid2},
		Says: integraal.Text{
			NL: "De aanvraag om algemene bijstand gaat in bij UWV, dat haar overdraagt. Het college beslist. In enkele gevallen gaat zij meteen naar het college.",
			EN: "The application for algemene bijstand is handed in at UWV, which hands it over. The college decides. In some cases it goes to the college at once.",
		},
	},
	ElderlyIncome: {
		Decides: SVB, Laws: []integraal.Citation{pw7lid6, pw47aLid1},
		Says: integraal.Text{NL: "De SVB verleent bijstand aan wie de AOW-leeftijd heeft, en aan gehuwden van wie een van beiden die heeft (AIO).", EN: "The SVB grants bijstand to who has pension age, and to a couple of whom one has it (AIO)."},
	},
	EmergencyOrder: {
		Decides: ChairGS, Laws: []integraal.Citation{pw81lid1},
		Says: integraal.Text{
			NL: "De voorzitter van gedeputeerde staten kan op verzoek beslissen dat het college bijstand geeft, als er geen of te weinig voorschot is.",
			EN: "The chair of the provincial executive can order, on request, that the college grants bijstand, when there is no advance or too little.",
		},
	},
	ByLaws: {
		Decides: Raad, Laws: []integraal.Citation{pw8lid1, pw8aLid1, pw10bLid5},
		Says: integraal.Text{NL: "De gemeenteraad stelt de verordeningen vast.", EN: "The municipal council adopts the by-laws."},
	},
	WmoRights: {
		Decides: College, Mandate: []Body{Aanbieder}, Laws: []integraal.Citation{wmo235lid1, wmo263lid1, wmo263lid2},
		Says: integraal.Text{
			NL: "Het college beslist. Het kan dit mandateren aan een aanbieder. Een wijkteam kan het dus alleen als het aanbieder is met mandaat, of als zijn mensen namens het college werken.",
			EN: "The college decides. It can mandate this to a provider. So a team can do it only as a provider with a mandate, or where its people act for the college.",
		},
	},
	WmoSupport: {
		Laws: []integraal.Citation{wmo224, wmo232lid3, wmo214lid5},
		Says: integraal.Text{
			NL: "Niemand hoeft hierover te beslissen: cliëntondersteuning is er voor elke inwoner, gratis en onafhankelijk.",
			EN: "Nobody has to decide on this: client support is there for every resident, free and independent.",
		},
	},
	WmoToTakePart: {
		Laws: []integraal.Citation{wmo111, wmo238lid3},
		Says: integraal.Text{
			NL: "Niemand kan dit opleggen: de Wmo kent geen plicht om mee te doen.",
			EN: "Nobody can impose this: the Wmo knows no duty to take part.",
		},
	},
	DebtRights: {
		Decides: College, Mandate: []Body{DebtOrganisation}, Laws: []integraal.Citation{wgs3a, wgs4aLid1},
		Says: integraal.Text{
			NL: "Het college beslist. Het kan dit mandateren aan een organisatie die zich op schuldhulp richt.",
			EN: "The college decides. It can mandate this to an organisation that aims at debt help.",
		},
	},
	UrgentOrCulpability: {
		Decides: College, Mandate: []Body{OtherAuthority}, Laws: []integraal.Citation{pw7lid4, pw18lid9, pw18lid10},
		Says: integraal.Text{
			NL: "Een mens bij het college oordeelt hierover en schrijft op waarom. Een programma rekent dit niet uit.",
			EN: "A person at the college judges this and writes down why. No program computes it.",
		},
	},
}
