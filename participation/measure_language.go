package participation

import "github.com/integraal/integraal"

// LanguageMeasureFacts are what the rules on the language requirement of art. 18b may
// know. Culpability and Urgent count only where a source says who answered.
type LanguageMeasureFacts struct {
	ID string
	// BelowLevel is whether the last test showed less than level 1F (lid 3, 10,
	// 11).
	BelowLevel integraal.Fact[bool]
	Notified   integraal.Fact[integraal.Date] // the notice of lid 4; absent: none was given
	// Started is whether the person declared to be willing to begin learning
	// within a month after the notice, and began; Progress whether they make
	// the progress that may be expected, as judged (lid 6 onder a, 10, 11).
	Started  integraal.Fact[bool]
	Progress integraal.Fact[bool]
	Shown    integraal.Fact[bool] // a diploma or another document (lid 5)
	// TestedBefore is whether a test was taken before the step that would come
	// now (lid 13).
	TestedBefore integraal.Fact[bool]

	// Contradicted is whether a contradiction about the duty is open, as in
	// [MeasureFacts].
	Contradicted integraal.Fact[bool]

	Culpability integraal.Fact[Culpability]
	Urgent      integraal.Fact[UrgentAnswer]
	Tuning      integraal.Fact[Tuning]
	Norm        integraal.Fact[integraal.PerMonth]
}

// The facts of [LanguageMeasureFacts], as answers name them.
const (
	FactBelowLevel      integraal.Name = "language.belowLevel"
	FactNotified        integraal.Name = "language.notified"
	FactStarted         integraal.Name = "language.started"
	FactMeasureProgress integraal.Name = "language.progress"
	FactShown           integraal.Name = "language.shown"
	FactTestedBefore    integraal.Name = "language.testedBefore"
)

// The steps of art. 18b lid 9 to 11.
const (
	monthsOfStep   = 6
	firstStep      = 20
	secondStep     = 40
	monthsToSecond = 6
	monthsToThird  = 12
)

// LanguageMeasure is what stands around a reduction for the language requirement
// (art. 18b): 20% for six months from the notice, 40% for the next six and 100%
// after that, the last two only when a new test shows too little and progress
// stays away. Who declares to be willing to begin within a month and makes
// progress is not reduced. As in [MeasureAssessment] there is no figure before a
// named person answered on culpability (lid 6 onder b) and on urgent reasons
// (lid 7); of the third step the months are 0, as it has no end.
//
// Its faults are participation.day, measure.day, measure.word, measure.amount
// and measure.tuning.
func LanguageMeasure(f LanguageMeasureFacts, day integraal.Date, why *integraal.Explanation) (Measure, error) {
	if err := checkDay(day, measuresRest...); err != nil {
		return Measure{}, err
	}
	if err := f.check(day); err != nil {
		return Measure{}, err
	}
	l := learning{LanguageMeasureFacts: &f, day: day}
	l.MeasureFacts = &MeasureFacts{
		ID: f.ID, Contradicted: f.Contradicted, Culpability: f.Culpability, Urgent: f.Urgent, Tuning: f.Tuning, Norm: f.Norm,
	}
	l.out = Measure{About: f.ID, Day: day, Basis: pw18bLid9, Laws: []integraal.Citation{pw18b, pw18bLid14}}
	l.blameBy, l.urgentBy = pw18bLid6b, pw18bLid7
	l.conditions()
	l.contradiction()
	w := l.step()
	l.answers()
	if err := l.conclude(w, why); err != nil {
		return Measure{}, err
	}
	return l.out.on(day), nil
}

// learning is an assessment of art. 18b while it is made.
type learning struct {
	assessing
	*LanguageMeasureFacts
	day integraal.Date
}

func (f *LanguageMeasureFacts) check(day integraal.Date) error {
	var c checker
	within(&c, "culpability", f.Culpability, NotJudged, Intent, "measure.word", textUnknownWord)
	within(&c, "urgent", f.Urgent, UrgentNotAnswered, UrgentReason, "measure.word", textUnknownWord)
	if n, ok := f.Norm.Value(); ok && (n.Cents() < 0 || n.Cents() > mostNorm) {
		c.fault("measure.amount", "norm", textMeasureAmount)
	}
	if d, ok := f.Notified.Value(); ok && (d.IsZero() || d.After(day)) {
		c.fault("measure.day", "notified", textDayUnset)
	}
	c.tuning(f.Tuning)
	return c.faults.Err()
}

// conditions are those of lid 4 to 6.
func (l *learning) conditions() {
	shown := l.yes(FactShown, l.Shown)
	below := l.yes(FactBelowLevel, l.BelowLevel)
	started, progress := l.yes(FactStarted, l.Started), l.yes(FactMeasureProgress, l.Progress)
	switch {
	case shown == integraal.Applies:
		l.none = textDocumentShown
	case below == integraal.AppliesNot:
		l.none = textLevelReached
	case started == integraal.Applies && progress == integraal.Applies:
		l.refrain = textLearns
		l.out.Laws = append(l.out.Laws, pw18bLid6a)
	}
}

// yes reads a yes or no and asks for it.
func (l *learning) yes(name integraal.Name, f integraal.Fact[bool]) integraal.Verdict {
	is, present, missing := take(l.ID, name, f)
	l.ask(missing...)
	switch {
	case missing != nil:
		return integraal.Undetermined
	case present && is:
		return integraal.Applies
	}
	return integraal.AppliesNot
}

// step is which step would come now.
func (l *learning) step() figures {
	notified, was, missing := take(l.ID, FactNotified, l.Notified)
	l.ask(missing...)
	switch {
	case missing != nil:
		return figures{}
	case !was:
		l.none = together(l.none, textNoNotice)
		return figures{}
	}
	l.Month = integraal.Know(notified)
	second, third := notified.AddMonths(monthsToSecond), notified.AddMonths(monthsToThird)
	w := figures{percentage: integraal.Pct(firstStep, 0), months: monthsOfStep}
	switch {
	case !l.day.Before(third):
		w = figures{percentage: integraal.Pct(hundred, 0)}
		l.out.Basis, l.Month = pw18bLid11, integraal.Know(third)
	case !l.day.Before(second):
		w.percentage = integraal.Pct(secondStep, 0)
		l.out.Basis, l.Month = pw18bLid10, integraal.Know(second)
	default:
		return w
	}
	l.out.Laws = append(l.out.Laws, pw18bLid13)
	if l.yes(FactTestedBefore, l.TestedBefore) == integraal.AppliesNot {
		l.none = together(l.none, textNotTested)
	}
	if l.yes(FactMeasureProgress, l.Progress) == integraal.Applies {
		l.none = together(l.none, textProgress)
	}
	return w
}

var (
	pw18bLid9  = pw18b.Lid("9")
	pw18bLid10 = pw18b.Lid("10")
	pw18bLid11 = pw18b.Lid("11")

	textDocumentShown = integraal.Text{
		NL: "Er is een diploma of ander document. Dat neemt het vermoeden weg.", EN: "There is a diploma or another document. It takes the suspicion away.",
	}
	textLevelReached = integraal.Text{
		NL: "De toets liet zien dat het niveau is gehaald.", EN: "The test showed that the level is reached.",
	}
	textLearns = integraal.Text{
		NL: "De cliënt was bereid binnen een maand te beginnen met leren en gaat vooruit. De gemeente verlaagt de bijstand niet.",
		EN: "The client was willing to begin learning within a month and makes progress. The municipality does not reduce the bijstand.",
	}
	textNoNotice = integraal.Text{
		NL: "Er is geen brief over het vermoeden gestuurd. Een verlaging kan pas vanaf die brief.",
		EN: "No notice of the suspicion was sent. A reduction is possible only from that notice on.",
	}
	textNotTested = integraal.Text{
		NL: "Voor deze stap moet eerst opnieuw worden getoetst.", EN: "For this step a new test has to be taken first.",
	}
	textProgress = integraal.Text{
		NL: "De cliënt gaat vooruit zoals verwacht mag worden. Dan volgt deze stap niet.", EN: "The client makes the progress that may be expected. Then this step does not follow.",
	}
)
