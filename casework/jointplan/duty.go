package jointplan

import (
	"strings"

	"github.com/integraal/integraal"
)

// Duty is whether a client has to. The zero Duty says that nobody said. An
// obligation exists only with its legal basis and the name of who decided it:
// there is no other way to make one than [Oblige].
type Duty struct {
	said    bool
	basis   integraal.Citation
	decider string
	on      integraal.Date
}

// Voluntary is that the client may say no.
func Voluntary() Duty { return Duty{said: true} }

// Oblige is an obligation that was decided: on which article it rests, who
// decided it and when. The day may be unset where nobody told it. Faults:
// duty.basis for what is no article of a law, duty.decider for a decision of
// nobody.
func Oblige(basis integraal.Citation, decider string, on integraal.Date) (Duty, error) {
	var faults integraal.Faults
	if basis.Law() == "" || basis.Article() == "" {
		faults = append(faults, integraal.NewFault("duty.basis", "basis", textDutyBasis))
	}
	if strings.TrimSpace(decider) == "" {
		faults = append(faults, integraal.NewFault("duty.decider", "decider", textDutyDecider))
	}
	if err := faults.Err(); err != nil {
		return Duty{}, err
	}
	return Duty{said: true, basis: basis, decider: decider, on: on}, nil
}

// Said reports whether someone said whether it is an obligation.
func (d Duty) Said() bool { return d.said }

// Obligatory reports whether it is an obligation.
func (d Duty) Obligatory() bool { return d.decider != "" }

// Basis is the article that an obligation rests on.
func (d Duty) Basis() integraal.Citation { return d.basis }

// Decider is who decided an obligation.
func (d Duty) Decider() string { return d.decider }

// On is the day on which an obligation was decided; unset where nobody told it.
func (d Duty) On() integraal.Date { return d.on }

var (
	textDutyBasis = integraal.Text{
		NL: "een verplichting rust op een artikel van een wet; noem het", EN: "an obligation rests on an article of a law; name it",
	}
	textDutyDecider = integraal.Text{
		NL: "een verplichting is een besluit van iemand; noem wie", EN: "an obligation is someone's decision; say whose",
	}
)
