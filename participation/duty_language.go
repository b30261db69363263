package participation

import "github.com/integraal/integraal"

// language is the standing of the duty to learn Dutch (art. 18b). A reduction
// takes a reasonable suspicion, and that a test and a written notice: until
// these are there the duty is blocked. Schooling, a diploma or a document lift
// it at any time. Blame and urgent reasons bear on a reduction alone, and only
// a person can find them.
func (p *person) language() Standing {
	s := Standing{Duty: LearnDutch}
	if p.runs.no() {
		return p.notThere(s, p.runs)
	}
	if s.Grounds = p.knowsDutch(); len(s.Grounds) > 0 {
		s.Status = DutyLifted
		return s
	}
	f := &p.Language
	work := p.mustWork()
	open := all(p.runs, work.ifOpen(), p.dutchFact(FactSchooling, f.Schooling), p.dutchFact(FactDiploma, f.Diploma), p.dutchFact(FactDocument, f.Document))
	_, tested, missing := take(p.ID, FactLanguageTest, f.Test)
	open = all(open, lacking(missing).orMet())
	notice, noticed, missing := take(p.ID, FactLanguageNotice, f.Notice)
	switch {
	case open.open():
		s.Missing = settled(open.missing)
	case work.no():
		s.Status, s.Grounds = DutyJudgement, []Ground{p.ground(groundNoWorkDuty, pw18bLid1, integraal.Date{})}
	case !tested:
		s.Status, s.Grounds = DutyBlocked, []Ground{p.ground(groundNoTest, pw18bLid13, integraal.Date{})}
	case missing != nil:
		s.Missing = settled(missing)
	case !noticed || notice.After(p.day):
		s.Status, s.Grounds = DutyBlocked, []Ground{p.ground(groundNoNotice, pw18bLid4, integraal.Date{})}
	default:
		s.Status, s.Ends = DutyApplies, p.runsUntil
		s.Grounds = []Ground{p.ground(groundSuspicion, pw18bLid3, s.Ends)}
	}
	return s
}

// mustWork is whether art. 9 lid 1 asks work of this person at all. The Dutch
// that art. 18b asks is that which work needs, so that of others it is for the
// college to judge whether it asks any.
func (p *person) mustWork() condition {
	return all(p.age, p.incapacitated.not(condCanWork, pw9lid5))
}

// orMet is c, or met where nothing is missing.
func (c condition) orMet() condition {
	if len(c.missing) == 0 {
		return met()
	}
	return c
}

// dutchFact is whether it is known that a way to show Dutch is not there.
func (p *person) dutchFact(name integraal.Name, f integraal.Fact[bool]) condition {
	_, _, missing := take(p.ID, name, f)
	return lacking(missing).orMet()
}

// knowsDutch are the grounds on which there is no suspicion: lid 2, 3 and 5.
func (p *person) knowsDutch() []Ground {
	var grounds []Ground
	for _, way := range [...]struct {
		fact   integraal.Fact[bool]
		ground integraal.Name
		by     integraal.Citation
	}{
		{p.Language.Schooling, groundSchooling, pw18bLid2},
		{p.Language.Diploma, groundDiploma, pw18bLid5},
		{p.Language.Document, groundDocument, pw18bLid5},
		{p.Language.Test, groundTestPassed, pw18bLid3},
	} {
		if integraal.Is(way.fact, true) {
			grounds = append(grounds, p.ground(way.ground, way.by, integraal.Date{}))
		}
	}
	return grounds
}

// languagePoints are what the duty asks, and what it takes before the bijstand
// may be reduced.
func (p *person) languagePoints(s *Standing) []*Point {
	switch s.Status {
	case DutyApplies:
		return append([]*Point{languageLevel, languageProof}, p.learning(s)...)
	case DutyBlocked, DutyOpen, DutyJudgement:
		return []*Point{languageLevel, languageTest, languageNotice, languageProof}
	}
	return nil
}

// learning is lid 6 onder a: who begins within a month of the notice and makes
// the progress that may be expected, is not reduced.
func (p *person) learning(s *Standing) []*Point {
	notice, _ := p.Language.Notice.Value()
	last := notice.AddMonths(1).Extended()
	began, begun, missingBegan := take(p.ID, FactLearningBegan, p.Language.Began)
	progress, judged, missingProgress := take(p.ID, FactProgress, p.Language.Progress)
	inTime := begun && !began.After(last) && !began.After(p.day)
	switch {
	case missingBegan != nil:
		s.Further = union(union(s.Further, missingBegan), missingProgress)
		return []*Point{beginBy(last), reductionAsks, languageFamily}
	case !inTime && !p.day.After(last):
		return []*Point{beginBy(last), noReductionYet}
	case !inTime:
		return []*Point{beganLate, reductionAsks, languageFamily}
	case missingProgress != nil:
		s.Further = union(s.Further, missingProgress)
		return []*Point{judgeProgress, reductionAsks, languageFamily}
	case judged && progress:
		return []*Point{noReduction}
	}
	return []*Point{progressLacking, reductionAsks, languageFamily}
}

// beginBy is the point that says the last day to begin.
func beginBy(last integraal.Date) *Point {
	begin := *languageBegin
	begin.Day = last
	begin.Text = together(begin.Text, textBeginBy.With(integraal.Put("day", last)))
	return &begin
}
