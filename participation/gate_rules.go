package participation

import "github.com/integraal/integraal"

func always(laws ...integraal.Citation) func(*stop) []integraal.Citation {
	return func(*stop) []integraal.Citation { return laws }
}

// judgeAct: an act that is not named leaves every gate open, this one first.
func judgeAct(_ *stop, g *Gate) {
	g.State = GatePassed
}

func lawsOfAct(s *stop) []integraal.Citation {
	if laws := s.act.statement().laws; len(laws) > 0 {
		return laws
	}
	return []integraal.Citation{awb346}
}

// judgeDecider: a person with a name and a mandate of the college. Only
// administrative bodies can have it under the Participatiewet (art. 7 lid 4);
// the Wmo lets the college mandate a provider (art. 2.6.3 lid 2).
func judgeDecider(s *stop, g *Gate) {
	name, present, missing := take(s.ID, FactDecider, s.By)
	mandated, has, lacks := take(s.ID, FactMandated, s.Mandated)
	switch {
	case has && !mandated:
		g.blocks(textNoMandate)
	case missing != nil || lacks != nil:
		g.lacks(union(missing, lacks))
	case !present || name == "":
		g.opens(textNoDecider)
	case !has:
		g.blocks(textNoMandate)
	default:
		g.State = GatePassed
	}
}

func lawsOfDecider(s *stop) []integraal.Citation {
	if s.act == WmoHerzien {
		return []integraal.Citation{wmo263lid2}
	}
	return []integraal.Citation{pw7lid4}
}

// judgeFacts: established, and the amount at issue and its month not
// contested, hidden or unheard of.
func judgeFacts(s *stop, g *Gate) {
	s.done(g, FactEstablished, s.Established, textNotEstablished)
	_, about, missing := take(s.ID, FactAtIssue, s.AtIssue)
	if about {
		_, _, month := take(s.ID, FactMonth, s.Month)
		missing = union(missing, month)
	}
	if missing != nil {
		g.lacksToo(missing)
	}
}

func lawsOfRegisters(s *stop) []integraal.Citation {
	if s.act == WmoHerzien {
		return []integraal.Citation{wmo238lid2}
	}
	return []integraal.Citation{pw53aLid1, pw17lid1}
}

func judgeRegisters(s *stop, g *Gate) { s.done(g, FactRegisters, s.Registers, textRegisters) }

// judgeCause: as long as another than the person may have erred, the act does
// not go on. An account that names another is enough to make it possible.
func judgeCause(s *stop, g *Gate) {
	if named := s.othersNamed(); len(named) > 0 {
		g.blocks(textErrorOfAnother.With(integraal.PutText("cause", integraal.Join(named))))
	}
	cause, present, missing := take(s.ID, FactCause, s.Cause)
	switch {
	case missing != nil && g.State == GateBlocked:
		g.Missing = settled(missing)
	case missing != nil:
		g.lacks(missing)
		g.Says = together(g.Says, textNoLabel)
	case present && cause.ofAnother():
		g.blocks(textErrorOfAnother.With(integraal.PutText("cause", cause.Text())))
	case !present || cause == NotEstablished:
		g.opens(together(textCauseOpen, textNoLabel))
	default:
		g.State = GatePassed
	}
}

// othersNamed are the others than the person whom an account names, in the
// order of the list.
func (s *stop) othersNamed() []integraal.Text {
	var said [OfThirdParty + 1]bool
	for _, a := range s.Cause.Accounts() {
		if !a.Absent && a.Value.ofAnother() {
			said[a.Value] = true
		}
	}
	var named []integraal.Text
	for c, is := range said {
		if is {
			named = append(named, Cause(c).Text())
		}
	}
	return named
}

func (c Cause) ofAnother() bool {
	return c == OfOrganisation || c == OfInstitution || c == OfThirdParty
}

func lawsOfCause(s *stop) []integraal.Citation {
	if s.act == Terugvorderen {
		return []integraal.Citation{awb32, pw17lid1, pw58lid8, ownShare, openNorm}
	}
	return []integraal.Citation{awb32, pw17lid1}
}

// judgeCulpability: for this act, not once for the case.
func judgeCulpability(s *stop, g *Gate) {
	if s.act != NoAct && !s.act.needsBlame() {
		g.State, g.NeededFor = GateNeededFor, s.act.blameNeededFor()
		g.Says = textBlameElsewhere.With(integraal.PutText("acts", actTexts(g.NeededFor)))
		if s.act == WmoHerzien {
			g.Says = textBlameWmo
		}
		return
	}
	if s.noBlameAsked() {
		g.State, g.NeededFor, g.Says = GateNeededFor, []Act{Verlagen, Boete}, textBlameNotInText
		return
	}
	blame, present, missing := take(s.ID, FactCulpability, s.Culpability)
	switch {
	case s.actMissing != nil || missing != nil:
		g.lacks(union(s.actMissing, missing))
	case !present || blame.Degree == NotJudged:
		g.opens(textNotJudged)
	case blame.For != s.act:
		g.opens(textJudgedForAnother.With(integraal.PutText("act", blame.For.Text())))
	case blame.Degree == Blameless:
		g.blocks(textBlameless[s.act])
	default:
		g.State = GatePassed
	}
}

func actTexts(acts []Act) integraal.Text {
	texts := make([]integraal.Text, len(acts))
	for i, a := range acts {
		texts[i] = a.Text()
	}
	return integraal.Join(texts)
}

func lawsOfCulpability(s *stop) []integraal.Citation { return s.act.blameBy() }

func judgeAlternatives(s *stop, g *Gate) {
	s.done(g, FactAlternatives, s.Alternatives, textAlternatives)
}

func judgeEffects(s *stop, g *Gate) { s.done(g, FactEffects, s.Effects, textEffects) }
func judgeOthers(s *stop, g *Gate)  { s.done(g, FactOthers, s.Others, textOthers) }
func judgeWeighing(s *stop, g *Gate) {
	s.done(g, FactWeighed, s.Weighed, textWeigh)
}

func lawsOfWeighing(s *stop) []integraal.Citation {
	switch s.act {
	case Blokkering:
		return []integraal.Citation{awb34, awb31lid2, holding}
	case Adresopschorting:
		return []integraal.Citation{awb34, pw40lid3}
	case IntrekkenNaOpschorten:
		return []integraal.Citation{awb34, lateDocuments}
	case Verlagen:
		return []integraal.Citation{pw18lid10, awb34}
	case Terugvorderen:
		return []integraal.Citation{pw58lid8, ownShare}
	case Boete:
		return []integraal.Citation{pw18aLid7, tunedFine}
	}
	return []integraal.Citation{awb34}
}

// judgeContinuity: what the household lives on, with a day.
func judgeContinuity(s *stop, g *Gate) {
	next, present, missing := take(s.ID, FactNextIncome, s.NextIncome)
	switch {
	case missing != nil:
		g.lacks(missing)
	case !present:
		g.blocks(textNoIncome)
	case next.Before(s.day):
		g.blocks(textIncomePast.With(integraal.Put("day", next)))
	default:
		g.State = GatePassed
	}
}

// judgeInWriting: in writing and with reasons, and a day to look again; for a
// measure of art. 18 lid 2 within three months (art. 18 lid 3).
func judgeInWriting(s *stop, g *Gate) {
	s.done(g, FactReasoned, s.Reasoned, textReasons)
	review, present, missing := take(s.ID, FactReview, s.Review)
	switch {
	case missing != nil:
		g.lacksToo(missing)
	case !present:
		g.opens(together(g.Says, textNoReview))
	default:
		s.reviewInTime(g, review)
	}
}

func lawsOfReasons(s *stop) []integraal.Citation {
	if s.act == Verlagen && !s.notByLaw() {
		return []integraal.Citation{awb346, awb345, pw18lid3}
	}
	if s.act == Blokkering {
		return []integraal.Citation{pw79, awb61, awb67}
	}
	return []integraal.Citation{awb346, awb345}
}
