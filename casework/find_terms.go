package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// findTerms lists the terms that run: consents that end, an investigation under
// the Wmo, a decision on debt help, and questions for consent that the reader
// has not answered.
func (s *sight) findTerms(_ *dayNorms) ([]integraal.Finding, error) {
	var found []integraal.Finding
	for _, r := range s.sharing() {
		f, err := s.term("term.consent", r.About, participation.Term{Kind: participation.ConsentEnds, Day: r.Until})
		if err != nil {
			return nil, err
		}
		f.Title = s.say(textConsentEnds, r.About, integraal.Put("day", r.Until),
			integraal.PutText("what", categoriesText(r.Scope.Categories)))
		when := integraal.PutText("when", beforeEnd(s.day.DaysUntil(r.Until)))
		f.Next = []integraal.Action{{Text: s.say(textConsentRenew, r.About, when), Who: textWhoYou, By: r.Until}}
		found = append(found, f)
	}
	for _, b := range s.benefits {
		if b.Kind != WmoInvestigation || b.Melding.IsZero() || !b.Until.IsZero() && b.Until.Before(s.day) {
			continue
		}
		if s.settled(b.ID, participation.WmoInvestigation) {
			continue
		}
		f, err := s.term("term.wmo", b.About, participation.Term{Kind: participation.WmoInvestigation, Day: b.Melding})
		if err != nil {
			return nil, err
		}
		s.entitle(&f, textWmoTerm, textWmoOver, integraal.Put("melding", b.Melding))
		f.Next = []integraal.Action{s.wmoStep(&f, b.Told.By)}
		found = append(found, f)
	}
	for _, p := range s.clients() {
		talk, known := factOf(s, p.id, FirstDebtTalk, 0).Value()
		if !known || s.viewer.Regime != consent.Wgs && !s.own {
			continue
		}
		if s.settled(p.id, participation.DebtDecision) {
			continue
		}
		f, err := s.term("term.debtDecision", p.id, participation.Term{Kind: participation.DebtDecision, Day: talk})
		if err != nil {
			return nil, err
		}
		s.byWeeks(&f, p.id)
		s.entitle(&f, textDebtTerm, textDebtOver, integraal.Put("talk", talk))
		f.Next = []integraal.Action{s.debtStep(&f)}
		found = append(found, f)
	}
	return append(found, s.unanswered()...), nil
}

// settled reports whether what a term was for is told to have happened, or that the
// term is not there.
func (s *sight) settled(matter string, kind participation.TermKind) bool {
	timeline, err := s.timeline()
	if err != nil {
		return false // findCourses answers the fault
	}
	c, is := timeline.Of(matter, kind)
	return is && (c.State == participation.CourseEnded || c.State == participation.CourseAppliesNot)
}

// byWeeks puts in a finding about help with debts the last day by the by-law, where
// the weeks of that are told.
func (s *sight) byWeeks(f *integraal.Finding, matter string) {
	timeline, err := s.timeline()
	if err != nil || s.byLaw.DebtWeeks == 0 {
		return
	}
	if c, is := timeline.Of(matter, participation.DebtDecision); is && !c.Last.IsZero() {
		f.Day, f.Urgency, f.Because = c.Last, urgencyOf(s.day.DaysUntil(c.Last)), becauseTerm(s.day.DaysUntil(c.Last))
		f.Says = []integraal.Text{c.What}
	}
}

// term is a finding about one term, without its title.
func (s *sight) term(code, about string, t participation.Term) (integraal.Finding, error) {
	deadlines, err := participation.Deadlines([]participation.Term{t}, s.day)
	if err != nil {
		return integraal.Finding{}, err
	}
	d := deadlines[0]
	return integraal.Finding{
		Code: code, Urgency: urgencyOf(d.DaysLeft), Day: d.Day, Because: becauseTerm(d.DaysLeft),
		About: []string{about}, Says: []integraal.Text{d.What}, Laws: integraal.CiteAll(d.Laws...),
	}, nil
}

// entitle gives a finding about a term its title: while the term runs, or when
// it has passed.
func (s *sight) entitle(f *integraal.Finding, runs, over told, from integraal.Arg) {
	text := runs
	if f.Day.Before(s.day) {
		text = over
	}
	f.Title = s.say(text, f.About[0], from,
		integraal.Put("day", f.Day), integraal.PutText("ago", ago(s.day.DaysUntil(f.Day))))
}

// wmoStep is the step about an investigation: of the worker under the Wmo to
// finish it, of the client to ask after it, and to apply once it took longer than
// it may (Wmo 2015 art. 2.3.2 lid 9).
func (s *sight) wmoStep(f *integraal.Finding, worker string) integraal.Action {
	about, day := f.About[0], integraal.Put("day", f.Day)
	over := f.Day.Before(s.day)
	switch {
	case s.viewer.Regime == consent.Wmo && over:
		return integraal.Action{Text: s.say(textWmoOverFinish, about), Who: textWhoYou, Laws: f.Laws}
	case s.viewer.Regime == consent.Wmo:
		return integraal.Action{Text: s.say(textWmoFinish, about, day), Who: textWhoYou, By: f.Day, Laws: f.Laws}
	case over:
		return integraal.Action{Text: s.say(textWmoOverApply, about), Who: s.who(about), Laws: f.Laws}
	}
	return integraal.Action{
		Text: s.say(textWmoAsk, about, integraal.PutName("worker", worker)), Who: s.who(about), Laws: f.Laws,
	}
}

// debtStep is the step about a decision on debt help: of the counsellor to take
// it, of the client to ask after it.
func (s *sight) debtStep(f *integraal.Finding) integraal.Action {
	about := f.About[0]
	switch {
	case f.Day.Before(s.day):
		return integraal.Action{Text: s.say(textDebtOverNext, about), Who: textWhoYou, Laws: f.Laws}
	case s.own:
		return integraal.Action{Text: s.say(textDebtAsk, about), Who: textWhoYou, Laws: f.Laws}
	}
	return integraal.Action{
		Text: s.say(textDebtDecide, about, integraal.Put("day", f.Day)), Who: textWhoYou, By: f.Day, Laws: f.Laws,
	}
}

// urgencyOf puts a term that ends within a week in the first class. Of one that
// has passed, what became of it is not known here.
func urgencyOf(daysLeft int) integraal.Urgency {
	switch {
	case daysLeft < 0:
		return integraal.OpenFact
	case daysLeft <= 7:
		return integraal.TermWithinWeek
	}
	return integraal.Other
}

// ago is how long ago a term passed.
func ago(daysLeft int) integraal.Text {
	if daysLeft == -1 {
		return textYesterday
	}
	return textDaysAgo.With(integraal.Put("days", integraal.Count(-daysLeft)))
}

// beforeEnd is when something can still be asked of a term that runs.
func beforeEnd(daysLeft int) integraal.Text {
	if daysLeft == 0 {
		return textStillToday
	}
	return textBeforeThatDay
}

// becauseTerm says why a term is where it is.
func becauseTerm(daysLeft int) integraal.Text {
	switch {
	case daysLeft < 0:
		return textTermOver.With(integraal.PutText("ago", ago(daysLeft)))
	case daysLeft == 0:
		return textTermToday
	case daysLeft == 1:
		return textTermTomorrow
	case daysLeft <= 7:
		return textTermSoon.With(integraal.Put("days", integraal.Count(daysLeft)))
	}
	return textTermLater.With(integraal.Put("days", integraal.Count(daysLeft)))
}

func categoriesText(set consent.Categories) integraal.Text {
	var texts []integraal.Text
	for _, c := range set.List() {
		texts = append(texts, c.Text())
	}
	return rows(texts...)
}

// unanswered are the questions for consent that were put to the reader and have
// no answer.
func (s *sight) unanswered() []integraal.Finding {
	var found []integraal.Finding
	for _, r := range s.consents {
		if !s.own || r.Giver != s.viewer.ID || r.Answer != consent.NotAnswered ||
			r.Asked.IsZero() || r.Asked.After(s.day) {
			continue
		}
		var from []integraal.Text
		for _, regime := range r.Scope.From {
			from = append(from, regime.Text())
		}
		f := integraal.Finding{
			Code: "consent.asked", Urgency: integraal.Other, Because: textBecauseRest,
			About: []string{r.About},
			Title: s.say(textConsentAsked, r.About, integraal.PutText("recipients", namesText(r.Scope.Recipients)),
				integraal.PutText("what", categoriesText(r.Scope.Categories))),
			Says: []integraal.Text{
				textConsentAskedSays.With(integraal.Put("asked", r.Asked), integraal.PutText("from", rows(from...))),
				textConsentFree,
			},
			Next: []integraal.Action{{Text: textConsentAnswer, Who: s.who(r.About)}},
			Laws: integraal.CiteAll(avg7),
		}
		found = append(found, f)
	}
	return found
}

// findContested lists the facts of which the accounts differ. The client sees
// them and answers first.
func (s *sight) findContested(_ *dayNorms) ([]integraal.Finding, error) {
	var found []integraal.Finding
	for i := range s.people {
		p := &s.people[i]
		from, until := s.factsAbout(p.id)
		for j := from; j < until; {
			accounts := s.tellings(p.id, s.facts[j].key, s.facts[j].year)
			j += len(accounts)
			if differ(accounts) && s.tells(p, specOf(accounts[0].key)) {
				found = append(found, s.contested(p, accounts))
			}
		}
	}
	return found, nil
}

// differ reports whether accounts of a fact are not all the same.
func differ(accounts []seenFact) bool {
	for i := range accounts {
		if accounts[i].value.absent != accounts[0].value.absent || accounts[i].value.value != accounts[0].value.value {
			return true
		}
	}
	return false
}

func (s *sight) contested(p *seenPerson, accounts []seenFact) integraal.Finding {
	spec := specOf(accounts[0].key)
	use := integraal.Use{Fact: integraal.Name(spec.key), Who: p.id, State: integraal.Contested}
	f := integraal.Finding{
		Code: "fact.contested." + spec.key, Urgency: integraal.OpenFact, Because: textBecauseContested,
		About: []string{p.id}, Title: s.say(textContestedTitle, p.id, integraal.PutText("fact", spec.label)),
	}
	for _, t := range accounts {
		use.Told = append(use.Told, t.source)
		f.Says = append(f.Says, capital(s.accountText(t)))
	}
	f.Uses, f.Laws = []integraal.Use{use}, integraal.CiteAll(avg5, avg16)
	f.Says = append(f.Says, textNoWinner)
	f.Next = []integraal.Action{{Text: s.say(textContestedNext, p.id), Who: s.say(textWhoClientHelped, p.id)}}
	return f
}
