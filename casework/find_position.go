package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// addSide adds one side's text and grounds, and whom to call about it.
func (s *sight) addSide(f *integraal.Finding, d *Directive) {
	text := textAdviceSide
	if d.Imposed {
		text = textDutySide
	}
	said := s.say(text, d.About,
		integraal.PutName("sender", d.Told.By), integraal.PutName("words", quoted(d.Text)),
		integraal.PutText("basis", d.Basis.Text()), integraal.PutText("on", onDay(d.Told.On)))
	if !d.Period.Until.IsZero() {
		said = fold(said, textUntil.With(integraal.Put("day", d.Period.Until)))
	}
	if d.Reason.Text != "" {
		said = fold(said, textReason.With(integraal.PutName("words", quoted(d.Reason.Text))))
	}
	f.Says = append(f.Says, said)
	f.Laws = append(f.Laws, integraal.CiteAll(d.Basis)...)
	f.Uses = append(f.Uses, integraal.Use{
		Fact: "directive", Who: d.About, State: integraal.Known, Told: []integraal.Source{s.sourceOf(d.Told)},
	})
	if d.Told.By != s.viewer.ID {
		f.Call = append(f.Call, s.contact(d.Told.By, textCallSender))
	}
}

// findPosition says which exemptions from the duties around work are in reach.
// It is for those whose task touches these duties, and for the client.
func (s *sight) findPosition(_ *dayNorms) ([]integraal.Finding, error) {
	if !s.own && s.viewer.Regime != consent.Pw && s.viewer.Regime != consent.Wmo {
		return nil, nil
	}
	var found []integraal.Finding
	for _, p := range s.clients() {
		why := s.explaining()
		position, err := participation.PositionOf(s.personFacts(p), s.day, why)
		if err != nil {
			return nil, err
		}
		if f, is := s.exemptionOpen(p, position); is {
			f.Why, f.Call = why.Lines(word), s.callBenefit(p)
			found = append(found, f)
		}
		e := position.Exemption(participation.ChildUnder12)
		if f, is := s.acceptWork(p, position, e); is {
			f.Why, f.Call = why.Lines(word), s.callBenefit(p)
			found = append(found, f)
		}
		if f, is := s.youngChild(p, position.Exemption(participation.ChildUnder5)); is {
			f.Why, f.Call = why.Lines(word), s.callBenefit(p)
			found = append(found, f)
		}
	}
	return found, nil
}

// callBenefit is who carries out the bijstand of a person, where that is in
// sight and not the reader.
func (s *sight) callBenefit(p *seenPerson) []integraal.Contact {
	b := s.runningBijstand(p)
	if b == nil || b.Told.By == "" || b.Told.By == s.viewer.ID {
		return nil
	}
	return []integraal.Contact{s.contact(b.Told.By, textCallBenefit)}
}

func (s *sight) positionUses(p *seenPerson) []integraal.Use {
	var u usesOf
	addUse(&u, "bijstand", p.id, s.bijstandPeriod(p))
	addUse(&u, "singleParent", p.id, s.singleParent(p))
	addUse(&u, "youngestChild", p.id, s.youngest())
	return u.list
}

// acceptWork is art. 9 lid 4: the duty to accept work does not bind a single
// parent with a child under 12 until three things are established.
func (s *sight) acceptWork(p *seenPerson, position participation.Position, e participation.Exemption) (integraal.Finding, bool) {
	if e.Personal != integraal.Applies || e.Available == participation.ExemptionNotAvailable {
		return integraal.Finding{}, false
	}
	f := integraal.Finding{
		Code: "duty.acceptWork", Urgency: integraal.OpenFact, Because: textBecauseOpen,
		About: []string{p.id}, Title: s.say(textAcceptTitle, p.id), Says: []integraal.Text{e.Says},
		Laws: integraal.CiteAll(e.By), Uses: s.positionUses(p), Missing: e.Missing,
	}
	if position.Of(participation.AcceptWork).Status != participation.DutyBlocked {
		f.Urgency, f.Because = integraal.Other, textBecauseRest
		f.Title = s.say(textAcceptGeneral, p.id)
	}
	for _, point := range e.Shows {
		f.Next = append(f.Next, s.pointAction(point))
	}
	return f, true
}

func (s *sight) pointAction(p participation.Point) integraal.Action {
	return integraal.Action{Text: p.Text, Who: s.roles(p.Who), By: p.Day, Laws: integraal.CiteAll(p.Laws...)}
}

// youngChild is art. 9a: an exemption on request for a single parent with a
// child under five.
func (s *sight) youngChild(p *seenPerson, e participation.Exemption) (integraal.Finding, bool) {
	if e.Personal != integraal.Applies {
		return integraal.Finding{}, false
	}
	f := integraal.Finding{
		Code: "exemption.youngChild", Urgency: integraal.Other, Because: textBecauseRest, Day: e.Ends,
		About: []string{p.id}, Title: s.say(textYoungChildTitle, p.id), Says: []integraal.Text{e.Says},
		Laws: integraal.CiteAll(e.By), Uses: s.positionUses(p), Missing: e.Missing,
	}
	switch e.Available {
	case participation.ExemptionInForce:
		f.Title = s.say(textYoungChildHeld, p.id)
	case participation.ExemptionNotAvailable:
		f.Code, f.Title = "exemption.youngChild.none", s.say(textYoungChildNone, p.id)
		for _, c := range e.Failed {
			f.Says = append(f.Says, notMet(c))
			f.Laws = append(f.Laws, integraal.Cite(c.By))
		}
		return f, true
	case participation.ExemptionOpen, participation.ExemptionAvailable, participation.ExemptionJudgement:
	}
	if s.runningBijstand(p) == nil {
		f.Title = s.say(textYoungChildGeneral, p.id)
	}
	if len(e.Missing) > 0 {
		f.Urgency, f.Because = integraal.OpenFact, textBecauseOpen
		says, _ := s.ask(e.Missing, s.day.Year()) // what to do about them is among e.Asks
		f.Says = append(f.Says, says...)
	}
	for _, point := range e.Asks {
		f.Next = append(f.Next, s.pointAction(point))
	}
	for _, point := range e.Follows {
		f.Says = append(f.Says, point.Text)
		f.Laws = append(f.Laws, integraal.CiteAll(point.Laws...)...)
	}
	if s.speaksTo(p.id) {
		f.Next = append(f.Next, integraal.Action{Text: textLetter9a, Who: s.who(p.id), Laws: integraal.CiteAll(e.By)})
	}
	f.Laws = compactCited(f.Laws)
	return f, true
}
