package participation

import "github.com/integraal/integraal"

// FineFacts are what the rules on the fine of art. 18a may know. Culpability and
// Urgent count only where a source says who answered.
type FineFacts struct {
	ID          string
	On          integraal.Fact[integraal.Date] // the day of the breach of art. 17 lid 1
	Established integraal.Fact[bool]
	// Benefit is what was received too much because of it (lid 2); absent: nothing.
	Benefit     integraal.Fact[integraal.Amount]
	Culpability integraal.Fact[Culpability]
	Urgent      integraal.Fact[UrgentAnswer]
	// Earlier is the last fine or punishment for the same conduct that can no
	// longer be contested; absent: there was none.
	Earlier integraal.Fact[EarlierFine]
	Warned  integraal.Fact[integraal.Date] // an earlier warning; absent: none
	Family  integraal.Fact[bool]           // whether bijstand is granted to a family
	// Categories bound the fine too (lid 1 and 3). They count only with a source
	// and for a breach on their days; without them no highest fine is given.
	Categories integraal.Fact[FineCategories]
}

// EarlierFine is an earlier fine or punishment for the same conduct.
type EarlierFine struct {
	On         integraal.Date
	Imprisoned bool // punished with unconditional imprisonment (lid 6)
}

// The facts of [FineFacts], as answers name them.
const (
	FactFineShown   integraal.Name = "fine.established"
	FactBenefit     integraal.Name = "fine.benefit"
	FactEarlierFine integraal.Name = "fine.earlier"
	FactWarned      integraal.Name = "fine.warned"

	FactFineCategories integraal.Name = "fine.categories"

	stepByBenefit integraal.Name = "fine.byBenefit"
	stepAtMost    integraal.Name = "fine.atMost"
)

// Fine is what stands around a fine. Until the questions are answered it holds
// no amount; and then only what bounds the fine, as how blame sets the amount
// stands in rules that were not read.
type Fine struct {
	About     string
	Day       integraal.Date
	State     MeasureState
	Says      integraal.Text
	Questions []MeasureQuestion
	// Of is by which part of the benefit the fine is bounded: the whole, or 150%
	// on a repeat. ByBenefit is that amount; where there was no benefit both are
	// unset and only the category bounds the fine.
	Of        integraal.Rate
	ByBenefit integraal.Amount
	// Category bounds the fine too: that of art. 23 lid 4 of the Wetboek van
	// Strafrecht.
	Category int
	// AtMost is the most that the Act allows: the lower of the two. It is unset
	// where the amount of the category was not given; Missing then names it.
	AtMost  integraal.Amount
	Missing []integraal.Missing
	Effects []Observation
	Notes   []Point
	Laws    []integraal.Citation
}

// FineAssessment is what stands around a fine for not reporting (art. 18a): what
// has to be answered first and by whom, and then what bounds it.
// It computes no blame, no urgent reason and no fine.
//
// Its faults are participation.day, measure.day, measure.word and
// measure.amount.
func FineAssessment(f FineFacts, day integraal.Date, why *integraal.Explanation) (Fine, error) {
	if err := checkDay(day, measuresRest...); err != nil {
		return Fine{}, err
	}
	if err := f.check(day); err != nil {
		return Fine{}, err
	}
	a := assessing{MeasureFacts: &MeasureFacts{ID: f.ID, Culpability: f.Culpability, Urgent: f.Urgent}, blameBy: awb541, urgentBy: pw18aLid7}
	began, _, missing := take(f.ID, FactBreachDay, f.On)
	a.ask(missing...)
	shown, is, missing := take(f.ID, FactFineShown, f.Established)
	a.ask(missing...)
	if missing == nil && (!is || !shown) {
		a.none = textNotShown
	}
	benefit, had, missing := take(f.ID, FactBenefit, f.Benefit)
	a.ask(missing...)
	earlier, was, missing := take(f.ID, FactEarlierFine, f.Earlier)
	a.ask(missing...)
	warned, wasWarned, missing := take(f.ID, FactWarned, f.Warned)
	a.ask(missing...)
	a.answers()
	out := Fine{About: f.ID, Day: day, Questions: a.out.Questions, Laws: []integraal.Citation{pw18aLid1, pw17lid1, awb553lid3}}
	out.Effects = []Observation{effect(f.ID, "effect.family", FactSpouse, f.Family, textFamilyLiable, textNoFamily)}
	out.Effects[0].Laws = []integraal.Citation{pw18aLid9}
	out.note(pointFineRemission, pointFineDegrees)
	if missing == nil && (!wasWarned || warned.AddYears(yearsOfWarning).Before(began)) {
		out.note(pointFineWarning)
	}
	urgent, _ := answered(f.ID, FactUrgent, f.Urgent, UrgentNotAnswered)
	if urgent == UrgentReason {
		out.note(pointFineUrgent)
	}
	switch {
	case !a.refrain.IsZero():
		out.State, out.Says, out.Questions = MeasureRefrain, textNoFineWithoutBlame, nil
		out.Laws = append(out.Laws, awb541)
	case !a.none.IsZero():
		out.State, out.Says, out.Questions = MeasureNone, a.none, nil
	case len(out.Questions) > 0:
		out.Says = textMeasureOpen
	default:
		degree, _ := f.Culpability.Value()
		out.bound(benefit, had, degree, was && earlier.repeats(began), why)
		out.maximum(&f, began, why)
	}
	return out.on(day), nil
}

// yearsOfWarning is how long a warning stands in the way of another (lid 4);
// yearsOfRepeat and yearsAfterPrison how far back a repeat looks (lid 5 and 6).
const (
	yearsOfWarning   = 2
	yearsOfRepeat    = 5
	yearsAfterPrison = 10
)

// repeats reports whether a breach on a day is a repeat after e.
func (e EarlierFine) repeats(began integraal.Date) bool {
	years := yearsOfRepeat
	if e.Imprisoned {
		years = yearsAfterPrison
	}
	return e.On.Before(began) && !e.On.Before(began.AddYears(-years))
}

// bound is the category, and what the benefit bounds.
func (o *Fine) bound(benefit integraal.Amount, had bool, degree Culpability, repeat bool, why *integraal.Explanation) {
	o.State, o.Says = MeasureAnswered, textFineAnswered
	o.Category = categoryOrdinary
	if degree == Intent {
		o.Category = categoryIntent
	}
	if !had || benefit.IsZero() {
		o.Category = categoryNoBenefit
		o.Laws = append(o.Laws, pw18aLid3)
		return
	}
	o.Of = integraal.Pct(hundred, 0)
	o.Laws = append(o.Laws, pw18aLid2)
	by := pw18aLid1
	if repeat {
		o.Of, by = integraal.Pct(percentOfRepeat, 0), pw18aLid5
		o.Laws = append(o.Laws, by)
	}
	o.ByBenefit = benefit.Share(o.Of).Round(downToCents)
	integraal.Explain(why, stepByBenefit, o.ByBenefit, by)
}

// The categories of art. 18a lid 1 and 3, and the part of lid 5.
const (
	categoryIntent    = 5
	categoryOrdinary  = 3
	categoryNoBenefit = 2
	percentOfRepeat   = 150
)

func (o *Fine) note(points ...*Point) {
	for _, p := range points {
		o.Notes = append(o.Notes, *p)
	}
}

// on is o with its citations in the texts of the day.
func (o *Fine) on(day integraal.Date) Fine {
	m := Measure{Questions: o.Questions, Effects: o.Effects, Notes: o.Notes, Laws: o.Laws}
	m = m.on(day)
	out := *o
	out.Questions, out.Effects, out.Notes, out.Laws = m.Questions, m.Effects, m.Notes, m.Laws
	return out
}

func (f *FineFacts) check(day integraal.Date) error {
	var c checker
	within(&c, "culpability", f.Culpability, NotJudged, Intent, "measure.word", textUnknownWord)
	within(&c, "urgent", f.Urgent, UrgentNotAnswered, UrgentReason, "measure.word", textUnknownWord)
	if b, ok := f.Benefit.Value(); ok && (b.Cents() < 0 || b.Cents() > mostNorm*hundred) {
		c.fault("measure.amount", "benefit", textMeasureAmount)
	}
	if k, ok := f.Categories.Value(); ok && !k.sound() {
		c.fault("measure.amount", "categories", textFineCategories)
	}
	if f.On.State() == integraal.KnownAbsent {
		c.fault("measure.day", "on", textDayUnset)
	}
	if d, ok := f.On.Value(); ok && (d.IsZero() || d.After(day)) {
		c.fault("measure.day", "on", textDayUnset)
	}
	if d, ok := f.Warned.Value(); ok && d.IsZero() {
		c.fault("measure.day", "warned", textDayUnset)
	}
	if e, ok := f.Earlier.Value(); ok && e.On.IsZero() {
		c.fault("measure.day", "earlier", textDayUnset)
	}
	return c.faults.Err()
}

var (
	textFineAnswered = integraal.Text{
		NL: "De vragen zijn beantwoord. Dit is het meeste dat de wet toelaat, niet de boete zelf. De boete stemt een mens af op ernst, verwijt en omstandigheden, na horen en met redenen.",
		EN: "The questions are answered. This is the most that the Act allows, not the fine itself. A person tunes the fine to seriousness, blame and circumstances, after hearing and with reasons.",
	}
	textNoFineWithoutBlame = integraal.Text{
		NL: "De cliënt valt niets te verwijten. Dan kan er geen boete zijn.", EN: "The client is not to blame in any way. Then there can be no fine.",
	}
	textFamilyLiable = integraal.Text{
		NL: "De boete rust op alle leden van het gezin: ieder kan voor het geheel worden aangesproken.",
		EN: "The fine rests on all members of the family: each can be held to the whole.",
	}
	textNoFamily       = integraal.Text{NL: "De bijstand is niet voor een gezin.", EN: "The bijstand is not for a family."}
	pointFineRemission = &Point{
		Code: "fine.remission",
		Text: integraal.Text{
			NL: "Was er geen opzet of grove schuld, en gebeurt het een jaar lang niet weer, dan mag de gemeente de boete op verzoek kwijtschelden bij een schuldregeling.",
			EN: "Where there was no intent or gross negligence, and it does not happen again for a year, the municipality may remit the fine on request in a debt settlement.",
		},
		Power: May, Who: []Role{Client, DebtCounsellor}, Laws: []integraal.Citation{pw18a.Lid("13")},
	}
	pointFineDegrees = &Point{
		Code: "fine.degrees",
		Text: integraal.Text{
			NL: "Hoe verwijt de hoogte bepaalt, staat in regels die hier niet zijn gelezen. Vaste percentages worden daarom niet genoemd.",
			EN: "How blame sets the amount stands in rules that were not read here. So no fixed percentages are named.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw18a.Lid("10"), tunedFine},
	}
	pointFineWarning = &Point{
		Code: "fine.warning",
		Text: integraal.Text{
			NL: "De gemeente mag in bepaalde gevallen volstaan met een schriftelijke waarschuwing. Welke, staat in een besluit dat hier niet is gelezen.",
			EN: "In certain cases the municipality may leave it at a written warning. Which, stands in a decree that was not read here.",
		},
		Power: May, Who: []Role{Decider}, Laws: []integraal.Citation{pw18aLid4},
	}
	pointFineUrgent = &Point{
		Code: "fine.urgentReasons",
		Text: integraal.Text{
			NL: "Er zijn dringende redenen. De gemeente mag dan van de boete afzien.", EN: "There are urgent reasons. The municipality may then refrain from the fine.",
		},
		Power: May, Who: []Role{Decider}, Laws: []integraal.Citation{pw18aLid7},
	}
)
