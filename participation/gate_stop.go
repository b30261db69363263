package participation

import "github.com/integraal/integraal"

// elsewhere says that the act does not ask the gate, and which acts do.
func (g *Gate) elsewhere(text integraal.Text, acts ...Act) {
	g.State, g.NeededFor = GateNeededFor, acts
	g.Says = text.With(integraal.PutText("acts", actTexts(acts)))
}

// judgeAddress: art. 40 lid 3 a and, since 2026, d. What lid 3 b and c ask is
// judged at the gates of blame and of urgent reasons.
func judgeAddress(s *stop, g *Gate) {
	if s.act != NoAct && s.act != Adresopschorting {
		g.elsewhere(textGateElsewhere, Adresopschorting)
		return
	}
	none, told, missing := take(s.ID, FactNoConsequence, s.NoConsequence)
	cares, told2, lacks := take(s.ID, FactCaresElsewhere, s.CaresElsewhere)
	if s.day.Before(readPw) { // lid 3 d is law since 1 January 2026
		cares, told2, lacks = false, false, nil
	}
	switch {
	case s.actMissing != nil:
		g.lacks(s.actMissing)
	case told && none:
		g.blocks(textNoConsequence)
	case told2 && cares:
		g.blocks(textCaresElsewhere)
	case missing != nil || lacks != nil:
		g.lacks(union(missing, lacks))
	default:
		g.State = GatePassed
	}
}

// judgeRight: what can still be established is revised, not withdrawn.
func judgeRight(s *stop, g *Gate) {
	if s.act != NoAct && s.act != Intrekken {
		g.elsewhere(textGateElsewhere, Intrekken)
		return
	}
	stands, told, missing := take(s.ID, FactRightStands, s.RightStands)
	switch {
	case s.actMissing != nil || missing != nil:
		g.lacks(union(s.actMissing, missing))
	case told && stands:
		g.blocks(textRightStands)
	default:
		g.State = GatePassed
	}
}

// judgeGround: what the act rests on, where the law names more than one ground.
func judgeGround(s *stop, g *Gate) {
	switch {
	case s.act.asksDefault():
		judgeDefault(s, g)
	case s.act.asksRevision():
		judgeRevision(s, g)
	case s.act != NoAct && s.act != Terugvorderen:
		g.elsewhere(textGateElsewhere, Opschorten, IntrekkenNaOpschorten, Herzien, Intrekken, Terugvorderen)
	default:
		judgeRecovery(s, g)
	}
}

// judgeRecovery: art. 58 lid 1 obliges and asks a breach by the person; lid 2
// allows, and under e no further back than two years.
func judgeRecovery(s *stop, g *Gate) {
	ground, told, missing := take(s.ID, FactGround, s.Ground)
	switch {
	case s.actMissing != nil || missing != nil:
		g.lacks(union(s.actMissing, missing))
	case !told || ground == NoRecoveryGround:
		g.opens(textNoGroundNamed)
	case ground == GroundBreach && s.erredAnother():
		g.blocks(textNoBreach)
	case ground == GroundUnderstood:
		s.twoYears(g)
	case ground == GroundBreach:
		g.State, g.Says = GatePassed, textMustRecover
	default:
		g.State, g.Says = GatePassed, textMayRecover
	}
}

// twoYears is art. 58 lid 6: costs made more than two years before the decision
// is sent are not recovered on lid 2 onder e.
func (s *stop) twoYears(g *Gate) {
	since, told, missing := take(s.ID, FactCostsSince, s.CostsSince)
	first := s.day.AddMonths(-24)
	switch {
	case missing != nil:
		g.lacks(missing)
	case !told:
		g.opens(textNoCosts)
	case since.Before(first):
		g.blocks(textTooOld.With(integraal.Put("day", first)))
	default:
		g.State, g.Says = GatePassed, textMayRecover
	}
}

// erredAnother reports whether an account names another than the person.
func (s *stop) erredAnother() bool {
	cause, known := s.Cause.Value()
	if known && cause.ofAnother() {
		return true
	}
	return len(s.othersNamed()) > 0
}

func lawsOfGround(s *stop) []integraal.Citation {
	switch s.act {
	case Opschorten:
		return []integraal.Citation{pw54lid1}
	case IntrekkenNaOpschorten:
		return []integraal.Citation{pw54lid4, pw54lid1}
	case Herzien, Intrekken:
		return []integraal.Citation{pw54lid3, pw17lid1}
	}
	laws := []integraal.Citation{pw58lid1, pw58lid2, pw("58").Lid("6")}
	if ground, ok := s.Ground.Value(); ok && ground > NoRecoveryGround && ground <= GroundOtherwise {
		laws = []integraal.Citation{ground.By()}
		if ground == GroundUnderstood {
			laws = append(laws, pw("58").Lid("6"))
		}
		if ground == GroundBreach {
			laws = append(laws, pw58lid7)
		}
		laws = append(laws, pw58lid8)
	}
	return laws
}

// urgentBy is the provision that lets or makes the college heed urgent reasons.
func (a Act) urgentBy() []integraal.Citation {
	switch a {
	case Adresopschorting:
		return []integraal.Citation{pw40lid3.Onder("c")}
	case Woonopschorting:
		return []integraal.Citation{pw("53a").Lid("5"), pw40lid3.Onder("c")}
	case Verlagen:
		return []integraal.Citation{pw18lid10, oneMonthNoReason}
	case Terugvorderen:
		return []integraal.Citation{pw58lid8, openNorm, ownShare, halved}
	case Boete:
		return []integraal.Citation{pw18aLid7}
	}
	return nil
}

// judgeUrgent: a recorded judgement for this act, with reasons. The acts of
// art. 54 know no clause of their own: there the interests are weighed.
func judgeUrgent(s *stop, g *Gate) {
	if s.act != NoAct && s.act.urgentBy() == nil {
		g.elsewhere(textNoClause, Adresopschorting, Woonopschorting, Verlagen, Terugvorderen, Boete)
		return
	}
	urgent, told, missing := take(s.ID, FactStopUrgent, s.Urgent)
	switch {
	case s.actMissing != nil || missing != nil:
		g.lacks(union(s.actMissing, missing))
	case !told:
		g.opens(textUrgentNotJudged)
	case urgent.For != s.act:
		g.opens(textJudgedForAnother.With(integraal.PutText("act", urgent.For.Text())))
	case urgent.Found && (s.act == Adresopschorting || s.act == Woonopschorting):
		g.blocks(textUrgentNoSuspension)
	case urgent.Found && s.act == Verlagen:
		g.State, g.Says = GatePassed, textUrgentTune
	case urgent.Found && s.act == Boete:
		g.State, g.Says = GatePassed, textUrgentNoFine
	case urgent.Found:
		g.State, g.Says = GatePassed, textUrgentRefrain
	default:
		g.State = GatePassed
	}
}

func lawsOfUrgent(s *stop) []integraal.Citation {
	if laws := s.act.urgentBy(); laws != nil {
		return laws
	}
	return []integraal.Citation{awb34}
}

// livingAsked: the living situation was asked about, a home visit offered, and
// another way to show it given.
func (s *stop) livingAsked(g *Gate) {
	s.done(g, FactAsked, s.Asked, textNotAsked)
	other, told, missing := take(s.ID, FactOtherProof, s.OtherProof)
	switch {
	case missing != nil:
		g.lacksToo(missing)
	case !told || !other:
		g.blocks(textNoOtherProof)
		return
	}
	received, came, unheard := take(s.ID, FactReceived, s.Received)
	switch {
	case unheard != nil:
		g.lacksToo(unheard)
	case came && received:
		g.blocks(textPapersCame)
	}
}

// dutyStands: a measure rests on a duty that was imposed, held for this person
// and was tuned to them, and about which no contradiction is open.
func (s *stop) dutyStands(g *Gate) {
	s.done(g, FactTuned, s.Tuned, textNotTuned)
	contradicted, told, missing := take(s.ID, FactContradicted, s.Contradicted)
	switch {
	case told && contradicted:
		g.blocks(textContradicted)
	case missing != nil:
		g.lacksToo(missing)
	}
}
