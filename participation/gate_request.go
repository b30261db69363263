package participation

import (
	"strings"

	"github.com/integraal/integraal"
)

// judgeRequest: was it asked clearly, with a reasonable term, and is the term
// over that this act has to wait for?
func judgeRequest(s *stop, g *Gate) {
	switch s.act {
	case NoAct:
		g.lacks(s.actMissing)
	case Blokkering:
		s.askedClearly(g, FactAskedBy, s.AskedBy, false)
	case Opschorten:
		s.askedClearly(g, FactAskedBy, s.AskedBy, true)
	case IntrekkenNaOpschorten:
		s.askedClearly(g, FactRepairBy, s.RepairBy, true)
	case Adresopschorting:
		s.askedClearly(g, FactRepairBy, s.RepairBy, false)
	case HerzienNaAdres:
		s.askedClearly(g, FactRepairBy, s.RepairBy, true)
	case Woonopschorting:
		g.Question = questionOfLiving
		s.livingAsked(g)
	case Verlagen:
		g.Question = questionOfMeasure
		s.dutyStands(g)
	default:
		g.State, g.NeededFor = GateNeededFor, []Act{Opschorten, IntrekkenNaOpschorten}
		g.Says = textRequestElsewhere.With(integraal.PutText("acts", actTexts(g.NeededFor)))
	}
}

// askedClearly judges a request with a last day; over says that the act can
// come only when that day has passed and what was asked did not come.
func (s *stop) askedClearly(g *Gate, name integraal.Name, by integraal.Fact[integraal.Date], over bool) {
	s.done(g, FactAsked, s.Asked, textNotAsked)
	last, present, missing := take(s.ID, name, by)
	switch {
	case missing != nil:
		g.lacksToo(missing)
	case !present:
		g.opens(together(g.Says, textNoTerm))
	case over && !s.day.After(last):
		g.blocks(textTermRuns.With(integraal.Put("day", last)))
		return
	}
	if !over {
		return
	}
	received, came, unheard := take(s.ID, FactReceived, s.Received)
	switch {
	case unheard != nil:
		g.lacksToo(unheard)
	case came && received && s.act == IntrekkenNaOpschorten:
		g.blocks(textLatePapers)
	case came && received:
		g.blocks(textPapersCame)
	}
}

func lawsOfRequest(s *stop) []integraal.Citation {
	switch s.act {
	case Blokkering:
		return []integraal.Citation{pw53aLid1, pw17lid2, holding}
	case Opschorten:
		return []integraal.Citation{pw53aLid1, pw54lid1}
	case IntrekkenNaOpschorten:
		return []integraal.Citation{pw54lid2, pw54lid4, lateDocuments}
	case Adresopschorting:
		return []integraal.Citation{pw40lid4}
	case HerzienNaAdres:
		return []integraal.Citation{pw40lid4, pw("40").Lid("5"), pw("53a").Lid("5")}
	case Woonopschorting:
		return []integraal.Citation{pw("53a").Lid("2"), pw("53a").Lid("4")}
	case Verlagen:
		return []integraal.Citation{pw18lid1, pw9lid1}
	}
	return []integraal.Citation{pw54lid1, pw54lid2}
}

// judgeHearing: heard, or a named exception; the exception of Awb 4:12 with
// the statement that everything can be undone. A fine has no exception.
func judgeHearing(s *stop, g *Gate) {
	heard, present, missing := take(s.ID, FactHeard, s.Heard)
	if present && heard {
		g.State = GatePassed
		return
	}
	exception, named, unheard := take(s.ID, FactException, s.Exception)
	if named && exception != NoException {
		g.Laws = append(g.Laws, inTextsOf(s.day, exception.Laws())...)
	}
	switch {
	case named && exception != NoException && s.act == Boete:
		g.blocks(textFineHears)
	case named && exception == FullyReversible:
		s.judgeReversible(g)
	case named && exception != NoException:
		s.stated(g, exception)
	case missing != nil:
		g.lacks(union(missing, unheard))
	case unheard != nil:
		g.lacks(unheard)
		g.Says = together(textNotHeard, g.Says, s.hearingOfHold())
	default:
		g.opens(together(textNotHeard, s.hearingOfHold()))
	}
}

// hearingOfHold says why hearing matters for a hold, which is no decision yet.
func (s *stop) hearingOfHold() integraal.Text {
	if s.act == Blokkering {
		return textHearingOfHold
	}
	return integraal.Text{}
}

func (s *stop) judgeReversible(g *Gate) {
	reversible, present, missing := take(s.ID, FactReversible, s.Reversible)
	open, told, lacks := take(s.ID, FactObjectionOpen, s.ObjectionOpen)
	switch {
	case present && !reversible || missing == nil && !present:
		g.blocks(textNotReversible)
	case lacks == nil && (!told || !open):
		g.blocks(textNoObjection)
	case missing != nil || lacks != nil:
		g.lacks(union(missing, lacks))
	default:
		s.stated(g, FullyReversible)
	}
}

// stated passes a named exception when what it asks to state was stated.
func (s *stop) stated(g *Gate, exception HearingException) {
	why, present, missing := take(s.ID, FactExceptionWhy, s.ExceptionWhy)
	switch {
	case missing != nil:
		g.lacks(missing)
		g.Says = together(g.Says, exception.MustState())
	case !present || strings.TrimSpace(why) == "":
		g.opens(exception.MustState())
	default:
		g.State, g.Says = GatePassed, textExceptionNamed
	}
}

func lawsOfHearing(s *stop) []integraal.Citation {
	switch s.act {
	case Blokkering:
		return []integraal.Citation{awb32, awb31lid2, awb48lid1}
	case Boete:
		return []integraal.Citation{awb553lid3}
	}
	return []integraal.Citation{awb48lid1, awb49}
}
