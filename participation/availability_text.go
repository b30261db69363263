package participation

import "github.com/integraal/integraal"

// Text says a to a reader.
func (a Availability) Text() integraal.Text {
	switch a {
	case ExemptionAvailable:
		return integraal.Text{NL: "kan: aan de voorwaarden is voldaan", EN: "possible: the conditions are met"}
	case ExemptionInForce:
		return integraal.Text{NL: "geldt nu", EN: "holds now"}
	case ExemptionJudgement:
		return integraal.Text{NL: "de gemeente moet hierover oordelen", EN: "the municipality has to judge this"}
	case ExemptionNotAvailable:
		return integraal.Text{NL: "kan nu niet", EN: "not possible now"}
	}
	return integraal.Text{NL: "nog niet te zeggen: er ontbreken gegevens", EN: "not to be said yet: facts are missing"}
}
