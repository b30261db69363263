package participation

import "github.com/integraal/integraal"

// urgentReasons is there for the acts whose provision heeds them.
func (s *stop) urgentReasons() (Way, bool) {
	w := wayTellEffects
	w.Laws = s.act.urgentBy()
	switch s.act {
	case Terugvorderen:
		w.Power, w.Text = May, together(w.Text, textOpenNorm)
	case Boete:
		w.Power = May
	case Verlagen:
		w.Power, w.Text = Must, together(w.Text, textOneMonth)
	case Adresopschorting, Woonopschorting:
		w.Power = Must
	}
	return w, w.Laws != nil
}

// independentAdvice is on work and health, so it is there where a duty or an
// advice around work is at issue.
func (s *stop) independentAdvice() (Way, bool) {
	return wayIndependentAdvice, s.act == Verlagen || integraal.Is(s.Contradicted, true) || integraal.Is(s.WorkAsked, true)
}

func (s *stop) recoveryRoom() (Way, bool) { return wayRecoveryRoom, s.act == Terugvorderen }

func (s *stop) remission() (Way, bool) { return wayRemission, s.act == Boete }

// newApplication is there once the bijstand is over. What makes it lighter is
// law since 1 January 2026.
func (s *stop) newApplication() (Way, bool) {
	w := wayNewApplication
	if s.day.Before(readPw) {
		w = wayNewApplication2025
	}
	if advance, err := LeastAdvance(s.day); err == nil {
		w.Text = w.Text.With(integraal.Put("part", advance.Is))
	}
	return w, s.act.endsBijstand()
}

// provincialChair is for an advance on an application that stays away.
func (s *stop) provincialChair() (Way, bool) { return wayProvincialChair, s.act.endsBijstand() }

func (s *stop) bijzondereBijstand() (Way, bool) { return wayBijzondereBijstand, s.act.onIncome() }

var (
	wayTellEffects = Way{
		Code: "way.tellEffects",
		Text: integraal.Text{
			NL: "Vertel wat dit doet met de cliënt en het huishouden, en hoe het zo gekomen is. Wie beslist, oordeelt of er dringende redenen zijn en schrijft op waarom.",
			EN: "Tell what this does to the client and the household, and how it came about. Who decides judges whether there are urgent reasons and writes down why.",
		},
		Who: []Role{Client, Professional, DebtCounsellor},
	}
	textOpenNorm = integraal.Text{
		NL: "Sinds 2024 telt daarbij ook hoe het zo kwam, en wat de gemeente zelf deed.",
		EN: "Since 2024 it counts too how it came about, and what the municipality did itself.",
	}
	textOneMonth = integraal.Text{
		NL: "Alleen een maand geen inkomen was in een zaak van 2017 niet genoeg. Zeg dus ook wat er dan gebeurt: met de huur, de kinderen, de zorg.",
		EN: "A month without income alone was not enough in a case of 2017. So tell also what happens then: to the rent, the children, the care.",
	}
	wayRecoveryRoom = Way{
		Code: "way.recoveryRoom", Power: May,
		Text: integraal.Text{
			NL: "Na tien jaar, onder voorwaarden, of als in één keer ten minste de helft van de rest wordt betaald, mag de gemeente van verder terugvorderen afzien.",
			EN: "After ten years, under conditions, or when at least half of the rest is paid at once, the municipality may refrain from recovering further.",
		},
		Who: []Role{Client, DebtCounsellor}, Laws: []integraal.Citation{pw58lid7},
	}
	wayRemission = Way{
		Code: "way.remission", Power: May,
		Text: integraal.Text{
			NL: "Was er geen opzet of grove schuld en is er een jaar lang geen nieuwe overtreding, dan mag de gemeente de boete op verzoek kwijtschelden als zij meewerkt aan een schuldregeling.",
			EN: "Without intent or gross negligence, and after a year without a new breach, the municipality may on request remit the fine when a debt settlement is made.",
		},
		Who: []Role{Client, DebtCounsellor}, Laws: []integraal.Citation{pw18a.Lid("13")},
	}
	wayNewApplication = Way{
		Code: "way.newApplication", Power: May,
		Text: integraal.Text{
			NL: "Meld je meteen opnieuw voor bijstand. Binnen twaalf maanden mag de gemeente de gegevens gebruiken die zij al heeft. Zij mag de bijstand laten ingaan tot drie maanden voor de melding als dat door de omstandigheden nodig is. Is er na vier weken nog geen besluit, dan is er een voorschot van ten minste {part}, met uitzonderingen.",
			EN: "Report for bijstand again at once. Within twelve months the municipality may use the data that it has. It may let the bijstand begin up to three months before the report where circumstances make that necessary. Without a decision after four weeks there is an advance of at least {part}, with exceptions.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{pw("43a").Lid("1"), pw("44").Lid("5"), pw52lid1, pw52lid2},
	}
	wayNewApplication2025 = Way{
		Code: "way.newApplication",
		Text: integraal.Text{
			NL: "Meld je meteen opnieuw voor bijstand: die gaat op zijn vroegst in op de dag van de melding. Is er na vier weken nog geen besluit, dan is er een voorschot van ten minste {part}, met uitzonderingen.",
			EN: "Report for bijstand again at once: it begins on the day of the report at the earliest. Without a decision after four weeks there is an advance of at least {part}, with exceptions.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{pw("44").Lid("1"), pw52lid1, pw52lid2},
	}
	wayProvincialChair = Way{
		Code: "way.provincialChair", Power: May,
		Text: integraal.Text{
			NL: "Geeft de gemeente bij een nieuwe aanvraag geen of te weinig voorschot en is er meteen geld nodig? Vraag het de voorzitter van gedeputeerde staten van de provincie. Die mag beslissen dat de gemeente bijstand betaalt, als lening zonder rente.",
			EN: "Does the municipality give no or too little advance on a new application, and is money needed at once? Ask the chair of the provincial executive. The chair may decide that the municipality pays bijstand, as a loan without interest.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{pw("81").Lid("1"), pw("81").Lid("3")},
	}
	wayBijzondereBijstand = Way{
		Code: "way.bijzondereBijstand",
		Text: integraal.Text{
			NL: "Vraag bijzondere bijstand voor kosten die door bijzondere omstandigheden nodig zijn en niet te betalen zijn. De gemeente beoordeelt of dat zo is.",
			EN: "Ask for bijzondere bijstand for costs that special circumstances make necessary and that cannot be paid. The municipality judges whether that is so.",
		},
		Who: []Role{Client, Professional, DebtCounsellor}, Laws: []integraal.Citation{pw("35").Lid("1")},
	}
)
