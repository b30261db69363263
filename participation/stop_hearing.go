package participation

import "github.com/integraal/integraal"

// HearingExceptions are the exceptions that the law knows.
func HearingExceptions() []HearingException {
	return []HearingException{DutyNotMet, Urgency, HeardBefore, PurposeDefeated, FullyReversible}
}

// ExceptionToHearing is one exception to hearing first, and what has to be
// stated to use it.
type ExceptionToHearing struct {
	Exception HearingException
	Name      integraal.Text
	MustState integraal.Text
	Laws      []integraal.Citation
}

// Laws is where the exception stands.
func (h HearingException) Laws() []integraal.Citation {
	switch h {
	case DutyNotMet:
		return []integraal.Citation{awb48lid2}
	case Urgency:
		return []integraal.Citation{awb411.Onder("a")}
	case HeardBefore:
		return []integraal.Citation{awb411.Onder("b")}
	case PurposeDefeated:
		return []integraal.Citation{awb411.Onder("c")}
	case FullyReversible:
		return []integraal.Citation{awb412lid1}
	}
	return nil
}

// Text names h for a reader.
func (h HearingException) Text() integraal.Text {
	switch h {
	case DutyNotMet:
		return integraal.Text{NL: "gegevens die de wet vraagt, zijn niet gegeven", EN: "data that the law asks were not given"}
	case Urgency:
		return integraal.Text{NL: "er is te veel haast", EN: "there is too much urgency"}
	case HeardBefore:
		return integraal.Text{NL: "de cliënt is al gehoord en er is niets nieuws", EN: "the client was heard before and nothing is new"}
	case PurposeDefeated:
		return integraal.Text{NL: "horen zou het doel wegnemen", EN: "hearing would defeat the purpose"}
	case FullyReversible:
		return integraal.Text{NL: "een geldbesluit dat volledig is terug te draaien", EN: "a money decision that can be undone completely"}
	}
	return integraal.Text{NL: "geen", EN: "none"}
}

// MustState is what has to be stated to use the exception.
func (h HearingException) MustState() integraal.Text {
	switch h {
	case DutyNotMet:
		return integraal.Text{
			NL: "Zeg welke gegevens de wet vraagt, en dat de cliënt die niet heeft gegeven.",
			EN: "State which data the law asks, and that the client did not give them.",
		}
	case Urgency:
		return integraal.Text{
			NL: "Zeg waarom het besluit geen gesprek of telefoontje kan afwachten.",
			EN: "State why the decision cannot wait for a talk or a phone call.",
		}
	case HeardBefore:
		return integraal.Text{
			NL: "Zeg op welke dag de cliënt is gehoord, en dat er sindsdien niets nieuws is.",
			EN: "State on which day the client was heard, and that nothing is new since.",
		}
	case PurposeDefeated:
		return integraal.Text{
			NL: "Zeg welk doel verloren gaat als de cliënt het vooraf weet.",
			EN: "State which purpose is lost if the client knows beforehand.",
		}
	case FullyReversible:
		return integraal.Text{
			NL: "Zeg dat bezwaar kan, en dat huurachterstand, ontruiming, afsluiting, verlies van de zorgverzekering en schuldenkosten zijn uitgesloten. Beide zijn nodig.",
			EN: "State that objection is possible, and that rent arrears, eviction, cut-off, loss of health insurance and debt costs are excluded. Both are needed.",
		}
	}
	return integraal.Text{}
}

// exceptionsToHearing are those that the act knows; a fine knows none.
func (s *stop) exceptionsToHearing() []ExceptionToHearing {
	if s.act == Boete {
		return nil
	}
	var out []ExceptionToHearing
	for _, h := range HearingExceptions() {
		out = append(out, ExceptionToHearing{
			Exception: h, Name: h.Text(), MustState: h.MustState(), Laws: inTextsOf(s.day, h.Laws()),
		})
	}
	return out
}
