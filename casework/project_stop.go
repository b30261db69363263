package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// stop are the facts around a payment that is held or a stop that is announced,
// for that act or for another that may follow it. Of another nobody decided yet:
// what the letter of this one states does not count for it.
func (s *sight) stop(a *Announced, act participation.Act) participation.StopFacts {
	announced, _ := actOf(a.Act)
	told := s.sourceOf(a.Told)
	f := participation.StopFacts{
		ID: a.About, Act: integraal.Know(act, told),
		AtIssue:      factOf(s, a.About, WageAmount, 0),
		Month:        integraal.Map(factOf(s, a.About, WageMonth, 0), func(m Month) integraal.Date { return m.First }),
		Norm:         s.normOfWage(a),
		Cause:        integraal.Map(factOf(s, a.About, WhoseError, 0), Culprit.cause),
		Established:  factOf(s, a.About, FactsEstablished, 0),
		Registers:    factOf(s, a.About, OwnRegisters, 0),
		Heard:        factOf(s, a.About, Heard, 0),
		Weighed:      factOf(s, a.About, Weighed, 0),
		Effects:      factOf(s, a.About, EffectsSeen, 0),
		Alternatives: factOf(s, a.About, Alternatives, 0),
		Others:       factOf(s, a.About, OthersAsked, 0),
		NextIncome:   factOf(s, a.About, NextIncome, 0),
		Arrears:      factOf(s, a.About, ArrearsMonths, 0),
		FirstTalk:    factOf(s, a.About, FirstDebtTalk, 0),
		Threat:       factOf(s, a.About, Threatens, 0),
		DebtWeeks:    s.weeksOfDebtHelp(),
		Received: integraal.Map(factOf(s, a.About, PapersReceived, 0), func(day integraal.Date) bool {
			return !day.After(s.day)
		}),
	}
	s.stopGrounds(a, act, &f)
	f.Culpability, f.Urgent = s.blame(a, act), s.urgent(a, act)
	if !a.PapersBy.IsZero() {
		f.Asked, f.AskedBy = integraal.Know(true, told), integraal.Know(a.PapersBy, told)
	}
	if act == announced {
		s.letter(a, &f)
	}
	return f
}

// stopGrounds are what some acts rest on.
func (s *sight) stopGrounds(a *Announced, act participation.Act, f *participation.StopFacts) {
	f.DefaultKind = factOf(s, a.About, Shortfall, 0)
	f.RevisionGround = factOf(s, a.About, GroundOfRevision, 0)
	f.Ground = factOf(s, a.About, GroundOfRecovery, 0)
	f.CostsSince = factOf(s, a.About, CostsSince, 0)
	f.RightStands = factOf(s, a.About, RightStands, 0)
	f.NoConsequence = factOf(s, a.About, NoConsequence, 0)
	f.CaresElsewhere = factOf(s, a.About, CarerElsewhere, 0)
	f.OtherProof = factOf(s, a.About, OtherProof, 0)
	f.RepairBy = factOf(s, a.About, RepairBy, 0)
	if act == participation.Verlagen {
		f.Tuned, f.MeasureUnder = factOf(s, a.About, DutyTuned, 0), factOf(s, a.About, BasisOfMeasure, 0)
		f.Contradicted = s.dutyContradicted(a)
	}
}

// letter is what stands in the letter of the act itself: who decided it, whom it was
// made known, whether the person was heard first, and why.
func (s *sight) letter(a *Announced, f *participation.StopFacts) {
	told := s.sourceOf(a.Told)
	f.By, f.Mandated = integraal.KnowAbsent[string](told), integraal.KnowAbsent[bool](told)
	if a.Decider != "" {
		f.By, f.Mandated = integraal.Know(a.Decider, told), integraal.Know(s.mandated(a.Decider), told)
	}
	if !a.Letter.IsZero() {
		f.MadeKnown = integraal.Know(a.Letter, told)
	}
	if a.Unheard != "" {
		f.ExceptionWhy = integraal.Know(a.Unheard, told)
	}
	f.Exception = factOf(s, a.About, Unheard, 0)
	f.Reversible = factOf(s, a.About, DamageNone, 0)
	f.ObjectionOpen = factOf(s, a.About, ObjectionOpen, 0)
	f.Reasoned = factOf(s, a.About, Reasoned, 0)
	f.Review = factOf(s, a.About, LookAgain, 0)
}

func (s *sight) weeksOfDebtHelp() integraal.Fact[int] {
	if s.byLaw.DebtWeeks == 0 {
		return integraal.Fact[int]{}
	}
	return integraal.Know(s.byLaw.DebtWeeks)
}

// dutyContradicted is whether a duty that was imposed on whom an announcement hits
// is contradicted: unknown when none is seen.
func (s *sight) dutyContradicted(a *Announced) integraal.Fact[bool] {
	tensions, err := s.tensions()
	if err != nil {
		return integraal.Fact[bool]{}
	}
	var is integraal.Fact[bool]
	for i := range s.directives {
		d := &s.directives[i]
		if !d.Imposed || !slices.Contains(a.persons(), d.About) || !d.Period.Contains(s.day) {
			continue
		}
		switch f := tensions.Contradicted(d.ID); {
		case integraal.Is(f, true), f.State() != integraal.Known:
			return f
		default:
			is = f
		}
	}
	return is
}

// blame is how far the person is to blame, as someone judged it for an act.
func (s *sight) blame(a *Announced, act participation.Act) integraal.Fact[participation.Blame] {
	return judgedOf(s, a, act, func(x *Judgement, of participation.Act) (participation.Blame, bool) {
		b := participation.Blame{For: of, Judgement: s.judge(x)}
		for d := participation.Blameless; d <= participation.Intent; d++ {
			if d.String() == x.Degree {
				b.Degree = d
			}
		}
		return b, b.Degree != participation.NotJudged
	}, func(a, b participation.Blame) bool { return a.Degree == b.Degree })
}

// urgent is whether urgent reasons were found, as someone judged it for an act.
func (s *sight) urgent(a *Announced, act participation.Act) integraal.Fact[participation.UrgentFinding] {
	return judgedOf(s, a, act, func(x *Judgement, of participation.Act) (participation.UrgentFinding, bool) {
		return participation.UrgentFinding{For: of, Found: x.Urgent == Yes, Judgement: s.judge(x)}, x.Urgent != ""
	}, func(a, b participation.UrgentFinding) bool { return a.Found == b.Found })
}

func (s *sight) judge(x *Judgement) participation.Judgement {
	return participation.Judgement{By: x.Told.By, On: x.Told.On, Reasons: x.Reasons, ReasonsKept: x.Reasons == ""}
}

// judgedOf is what was judged of an announcement for an act. Of each who judged the
// last counts; where they differ it is contested. Where nothing was judged for the
// act, what was judged for another is passed on, so that a reader is told that it
// does not count here.
func judgedOf[T comparable](
	s *sight, a *Announced, act participation.Act, read func(*Judgement, participation.Act) (T, bool), same func(a, b T) bool,
) integraal.Fact[T] {
	var list, others []integraal.Account[T]
	announced, _ := actOf(a.Act)
	for i := range s.judgements {
		x := &s.judgements[i]
		of := announced
		if x.Act != "" {
			of, _ = actOf(x.Act)
		}
		v, is := read(x, of)
		if !is || x.Of != a.ID {
			continue
		}
		account := integraal.Account[T]{Value: v, Source: s.sourceOf(x.Told)}
		if of == act {
			list = replaced(list, account)
		} else {
			others = replaced(others, account)
		}
	}
	if len(list) == 0 {
		list = others[max(0, len(others)-1):]
	}
	for _, one := range list[min(1, len(list)):] {
		if !same(one.Value, list[0].Value) {
			return integraal.Contest(list...)
		}
	}
	if len(list) == 0 {
		return integraal.Fact[T]{}
	}
	return integraal.Know(list[0].Value, list[0].Source)
}

// replaced is the list with an account in the place of an earlier one by the same.
func replaced[T any](list []integraal.Account[T], with integraal.Account[T]) []integraal.Account[T] {
	list = slices.DeleteFunc(list, func(old integraal.Account[T]) bool { return old.Source.Who == with.Source.Who })
	return append(list, with)
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
