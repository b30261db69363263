package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// stop are the facts around a payment that is held or a stop that is
// announced.
func (s *sight) stop(a *Announced, norm integraal.Fact[integraal.PerMonth]) participation.StopFacts {
	act, _ := actOf(a.Act)
	told := s.sourceOf(a.Told)
	f := participation.StopFacts{
		ID: a.About, Act: integraal.Know(act, told),
		By: integraal.KnowAbsent[string](told), Mandated: integraal.KnowAbsent[bool](told),
		AtIssue:      factOf(s, a.About, WageAmount, 0),
		Month:        integraal.Map(factOf(s, a.About, WageMonth, 0), func(m Month) integraal.Date { return m.First }),
		Norm:         norm,
		Cause:        integraal.Map(factOf(s, a.About, WhoseError, 0), Culprit.cause),
		Registers:    factOf(s, a.About, OwnRegisters, 0),
		Heard:        factOf(s, a.About, Heard, 0),
		Weighed:      factOf(s, a.About, Weighed, 0),
		Effects:      factOf(s, a.About, EffectsSeen, 0),
		Alternatives: factOf(s, a.About, Alternatives, 0),
		NextIncome:   factOf(s, a.About, NextIncome, 0),
		Arrears:      factOf(s, a.About, ArrearsMonths, 0),
		FirstTalk:    factOf(s, a.About, FirstDebtTalk, 0),
	}
	if a.Decider != "" {
		f.By, f.Mandated = integraal.Know(a.Decider, told), integraal.Know(s.mandated(a.Decider), told)
	}
	if !a.PapersBy.IsZero() {
		f.Asked, f.AskedBy = integraal.Know(true, told), integraal.Know(a.PapersBy, told)
	}
	if !a.Letter.IsZero() {
		f.MadeKnown = integraal.Know(a.Letter, told)
	}
	return f
}

func (s *sight) mandated(id string) bool { return slices.Contains(s.mandates, id) }

func (c Culprit) cause() participation.Cause {
	switch c {
	case ErrorOfPerson:
		return participation.OfPerson
	case ErrorOfOrganisation:
		return participation.OfOrganisation
	case ErrorOfInstitution:
		return participation.OfInstitution
	case ErrorOfThirdParty:
		return participation.OfThirdParty
	}
	return participation.NotEstablished
}
