package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// codePapers is the code of the term for papers that were asked.
const codePapers = "term.papers"

// papers is the term for papers that were asked. Once it has passed, it stays
// with the income that is at stake: whether the papers came is not known.
func (s *sight) papers(a *Announced) integraal.Finding {
	deadline, left := s.papersDeadline(a)
	f := integraal.Finding{
		Code: codePapers, Urgency: urgencyOf(left), Day: a.PapersBy, About: a.persons(),
		Because: becauseTerm(left), Call: s.callAbout(a), Uses: s.stopUses(a)[:1],
	}
	f.Laws = integraal.CiteAll(deadline.Laws...)
	args := []integraal.Arg{
		integraal.Put("day", a.PapersBy), integraal.PutText("papers", fewPapers(a.Papers)),
		integraal.PutText("all", namesText(a.Papers)),
		integraal.Put("letter", a.Letter), integraal.PutText("ago", ago(left)), integraal.PutText("when", beforeEnd(left)),
	}
	title := textPapersTitle
	if left < 0 {
		title, f.Urgency, f.Because = textPapersOverTitle, integraal.IncomeAtStake, textPapersOverBecause
	}
	f.Title = s.say(title, s.hit(a), args...)
	f.Says = append(f.Says, s.say(textPapersAsked, s.hit(a), args...))
	if len(a.Warns) > 0 {
		var acts []integraal.Text
		for _, w := range a.Warns {
			act, _ := actOf(w)
			acts = append(acts, act.Text())
		}
		f.Says = append(f.Says, textWarns.With(integraal.PutText("acts", rows(acts...))))
	}
	if left < 0 {
		f.Says = append(f.Says, textPapersOverSays)
	}
	f.Next = []integraal.Action{s.papersNext(a, left, args)}
	f.Next[0].Laws = f.Laws
	return f
}

// papersNext is what can be done about papers that were asked: by the worker
// who asked, or by the client and whoever helps.
func (s *sight) papersNext(a *Announced, left int, args []integraal.Arg) integraal.Action {
	asks, over := s.viewer.Regime == consent.Pw, left < 0
	step := integraal.Action{Who: s.say(textWhoClientHelped, s.hit(a)), By: a.PapersBy}
	next := textPapersHelp
	switch {
	case asks && over:
		next = textPapersOverClear
	case over:
		next = textPapersOverHelp
	case asks:
		next = textPapersClear
	}
	if asks || over && !s.own {
		step.Who = textWhoYou
	}
	if over {
		step.By = integraal.Date{}
	}
	step.Text = s.say(next, s.hit(a), args...)
	return step
}

func (s *sight) papersDeadline(a *Announced) (participation.Deadline, int) {
	deadlines, err := participation.Deadlines([]participation.Term{{Kind: participation.PapersAsked, Day: a.PapersBy}}, s.day)
	if err != nil || len(deadlines) == 0 {
		return participation.Deadline{}, s.day.DaysUntil(a.PapersBy)
	}
	return deadlines[0], deadlines[0].DaysLeft
}

// fewPapers names papers in a title: all, or of more than two the first with how
// many others.
func fewPapers(papers []string) integraal.Text {
	if len(papers) <= 2 {
		return namesText(papers)
	}
	return textFewPapers.With(
		integraal.PutName("first", papers[0]), integraal.Put("others", integraal.Count(len(papers)-1)))
}

var textFewPapers = integraal.Text{
	NL: "{first} en {others} andere stukken", EN: "{first} and {others} other papers",
}
