package consent

import (
	"slices"

	"github.com/integraal/integraal"
)

// HelpException is why youth help may begin without the parents of a child of 12
// to 15 (Jeugdwet 7.3.4 lid 2).
type HelpException uint8

// The exceptions.
const (
	NoHelpException HelpException = iota
	HarmAverted                   // it is plainly needed to keep serious harm from the child
	WellConsidered                // the child still wants it after the refusal, and thought it over
)

// HelpAnswer says whether everyone who has to agree to youth help did. It gives
// nobody a right to know anything.
type HelpAnswer struct {
	Complete bool
	Asked    []string // who has to agree
	Missing  []string // who has not
	Unknown  bool     // someone has to speak for the person and nobody who may is on file
	By       integraal.Citation
}

// HelpAgreement is whether youth help may begin: under 12 the parents agree, from
// 12 to 15 the child and the parents, from 16 the young person (Jeugdwet 7.3.4,
// 7.3.5 and 7.3.15). A nil gate has no agreement of anyone.
func (g *Gate) HelpAgreement(s Subject, day integraal.Date, exception HelpException) HelpAnswer {
	if g == nil {
		g = &Gate{}
	}
	self, speakers := g.matrix(&s, s.stageOn(day), AgreementToHelp)
	a := HelpAnswer{By: jw734lid1}
	if self && speakers {
		a.By = jw734lid2
	}
	if self && exception != NoHelpException && exception <= WellConsidered && s.stageOn(day) == under16 {
		speakers = false
	}
	if self {
		a.Asked = append(a.Asked, s.ID)
	}
	if speakers {
		n := len(a.Asked)
		for _, id := range s.Representatives {
			if id != "" && id != s.ID && !slices.Contains(a.Asked, id) {
				a.Asked = append(a.Asked, id)
			}
		}
		a.Unknown = len(a.Asked) == n
	}
	records := g.fileOf(s.ID).consents
	for _, id := range a.Asked {
		if !agreed(records, id, day) {
			a.Missing = append(a.Missing, id)
		}
	}
	a.Complete = !a.Unknown && len(a.Missing) == 0 && len(a.Asked) > 0 && s.ID != ""
	return a
}

// agreed reports whether someone's last word on being helped is a yes that holds:
// of two words of one day the no counts.
func agreed(records []filed, giver string, day integraal.Date) bool {
	yes, no := integraal.Date{}, integraal.Date{}
	for i := range records {
		r := &records[i]
		if r.Giver != giver || !r.kinds.has(uint8(AgreementToHelp)) {
			continue
		}
		switch {
		case r.Answer == Refused && r.On.IsZero():
			return false
		case r.Answer == Refused && !r.On.After(day):
			no = later(no, r.On)
		case r.Answer != Given || r.On.IsZero() || r.On.After(day) || r.Notice == "" || endsSooner(r.Until, day):
		case !r.Withdrawn.IsZero() && !r.Withdrawn.After(day):
			no = later(no, r.Withdrawn)
		default:
			yes = later(yes, r.On)
		}
	}
	return !yes.IsZero() && yes.After(no)
}

func later(a, b integraal.Date) integraal.Date {
	if b.After(a) {
		return b
	}
	return a
}
