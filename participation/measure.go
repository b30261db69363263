package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// UrgentAnswer is what a person with a mandate answered to whether urgent
// reasons ask that a measure is tuned (art. 18 lid 10). Nothing here computes
// it. The zero answer is none.
type UrgentAnswer uint8

// The answers.
const (
	UrgentNotAnswered UrgentAnswer = iota
	NoUrgentReason                 // weighed, and there is none
	UrgentReason                   // there is: what the measure becomes is in MeasureFacts.Tuning
)

// String names the answer as JSON does.
func (u UrgentAnswer) String() string {
	return nameOf([]string{"notAnswered", "no", "yes"}, int(u))
}

// MarshalText writes u as [UrgentAnswer.String] does.
func (u UrgentAnswer) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// Tuning is what a person made of a measure for urgent reasons.
type Tuning struct {
	Percentage integraal.Rate
	Months     int
}

// EarlierUniform is the last uniform measure before the breach.
type EarlierUniform struct {
	Lid int // of art. 18: 5, 6, 7 or 8
	On  integraal.Date
}

// EarlierByLaw is the last measure of art. 18 lid 2 before the breach.
type EarlierByLaw struct {
	On    integraal.Date
	Times int // how many there were within the months of the by-law; at least 1
}

// MeasureFacts are what the rules on a measure of art. 18 or 9a lid 12 may know.
// Culpability and Urgent count only where a source says who answered.
type MeasureFacts struct {
	ID     string
	Breach integraal.Fact[Breach]
	On     integraal.Fact[integraal.Date] // the day of the breach
	// Established is whether the college showed the breach; Tuned whether the
	// duty was imposed, in force for this person and tuned to them (lid 1).
	Established integraal.Fact[bool]
	Tuned       integraal.Fact[bool]
	// Contradicted is whether a contradiction about the duty is open, as
	// [Tensions.Contradicted] says. While it is, there is no figure.
	Contradicted integraal.Fact[bool]

	Culpability integraal.Fact[Culpability]
	Urgent      integraal.Fact[UrgentAnswer]
	Tuning      integraal.Fact[Tuning] // absent: urgent reasons, and no reduction

	// The two series of earlier measures, which do not count for each other: lid 6
	// to 8 go on from a uniform measure, the repeats of a by-law from lid 2. Only
	// the series of the breach is asked. Absent: there was none.
	EarlierUniform integraal.Fact[EarlierUniform]
	EarlierByLaw   integraal.Fact[EarlierByLaw]
	// Norm is the bijstand of a month that would be reduced.
	Norm  integraal.Fact[integraal.PerMonth]
	Month integraal.Fact[integraal.Date] // any day of the month in which it would be imposed

	Spouse   integraal.Fact[bool]
	Children integraal.Fact[int]
	Threat   integraal.Fact[Threat]
	Plans    integraal.Fact[bool] // whether plans under the Wmo, Jeugdwet, Wgs or art. 44a run
}

// MeasureState is where an assessment stands. The zero state is open.
type MeasureState uint8

// The states. None says that a measure is right: a person decides.
const (
	MeasureOpen     MeasureState = iota // questions stand open, and no figure is given
	MeasureRefrain                      // the college must refrain
	MeasureNone                         // there is no ground for a measure
	MeasureAnswered                     // all is answered; the figures are what the law and the by-law come to
)

// String names the state as JSON does.
func (s MeasureState) String() string {
	return nameOf([]string{"open", "refrain", "none", "answered"}, int(s))
}

// MarshalText writes s as [MeasureState.String] does.
func (s MeasureState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Text says s to a reader.
func (s MeasureState) Text() integraal.Text {
	switch s {
	case MeasureRefrain:
		return integraal.Text{NL: "de gemeente moet ervan afzien", EN: "the municipality must refrain"}
	case MeasureNone:
		return integraal.Text{NL: "er is geen grond voor", EN: "there is no ground for it"}
	case MeasureAnswered:
		return integraal.Text{NL: "de vragen zijn beantwoord; een mens beslist", EN: "the questions are answered; a person decides"}
	}
	return integraal.Text{NL: "vragen staan open", EN: "questions stand open"}
}

// MeasureQuestion is what has to be answered before a figure is given, and by whom.
type MeasureQuestion struct {
	Missing integraal.Missing
	Text    integraal.Text
	Who     []Role
	Laws    []integraal.Citation
}

// Installment is what a month would be reduced by.
type Installment struct {
	Month  integraal.Date // its first day
	Amount integraal.Amount
}

// Measure is what stands around a measure on a day. Until the questions are
// answered it holds no percentage, no months and no amount.
type Measure struct {
	About  string
	Day    integraal.Date
	Breach Breach
	State  MeasureState
	Basis  integraal.Citation // the lid on which it would rest
	Says   integraal.Text

	Questions []MeasureQuestion

	Percentage integraal.Rate
	Months     int // 0 with a percentage: for an indefinite time (art. 18b lid 11)
	Monthly    integraal.Amount
	Total      integraal.Amount
	// Months in which it would fall; and as the by-law would spread it.
	Installments []Installment
	Spread       []Installment

	Effects []Observation // on the household (lid 12)
	Notes   []Point       // where the by-law and the Act part, and what else bears on it
	Laws    []integraal.Citation
}

// MeasureAssessment is what stands around a measure for a breach: what it would
// rest on, what has to be answered first and by whom, whom else it would hit,
// and, once a named person answered the questions on culpability (art. 18 lid 9)
// and on urgent reasons (lid 10), what the law and the municipal by-law come to.
// It computes no culpability and no urgent reason, and imposes nothing. Without
// a by-law that holds on the day of the breach there is no reduction under lid
// 2, and no period under lid 5 and 6. The uniform measures are those of the text
// that was read; a bill to replace them is announced only.
//
// Its faults are participation.day, fact.impossible and
//
//	measure.word     a value that is on none of the lists
//	measure.day      a day that is known but unset, or a breach that lies after the day
//	measure.amount   an amount below zero or out of range
//	measure.earlier  an earlier measure of another lid, without its day or number, or after the breach
//	measure.tuning   a tuned measure heavier than the law and the by-law come to
func MeasureAssessment(
	f MeasureFacts, v *Afstemmingsverordening, day integraal.Date, why *integraal.Explanation,
) (Measure, error) {
	if err := checkDay(day, measuresRest...); err != nil {
		return Measure{}, err
	}
	if err := f.check(day); err != nil {
		return Measure{}, err
	}
	m := assessing{
		MeasureFacts: &f, out: Measure{About: f.ID, Day: day}, blameBy: pw18lid9, urgentBy: pw18lid10,
	}
	m.breach()
	m.out.Effects = m.effects()
	if m.known != NoBreach && m.known != NotInformed {
		m.version(v)
	}
	w := m.figure()
	m.answers()
	if err := m.conclude(w, why); err != nil {
		return Measure{}, err
	}
	return m.out.on(day), nil
}

// assessing is an assessment while it is made.
type assessing struct {
	*MeasureFacts
	out     Measure
	known   Breach // once it is
	began   integraal.Date
	by      *AfstemmingVersion
	refrain integraal.Text // why the college must refrain
	none    integraal.Text // why there is no ground

	blameBy, urgentBy integraal.Citation // where the two questions stand
}

// figures are what the law and the by-law come to.
type figures struct {
	percentage integraal.Rate
	months     int
	spread     *AfstemmingSpread
}

// ask puts a question.
func (m *assessing) ask(missing ...integraal.Missing) {
	for _, one := range missing {
		if slices.ContainsFunc(m.out.Questions, func(q MeasureQuestion) bool { return q.Missing.Fact == one.Fact }) {
			continue
		}
		q := questionOf(one.Fact)
		text := q.Text
		switch one.State {
		case integraal.Contested:
			text = together(text, textContestedAnswer)
		case integraal.NotVisible:
			text = together(text, textHiddenAnswer)
		}
		laws := q.Laws
		switch one.Fact {
		case FactBlame:
			laws = []integraal.Citation{m.blameBy}
		case FactUrgent, FactTuning:
			laws = []integraal.Citation{m.urgentBy}
		}
		m.out.Questions = append(m.out.Questions, MeasureQuestion{Missing: one, Text: text, Who: q.Who, Laws: laws})
	}
}

// breach reads what was not kept, when, and whether that was shown.
func (m *assessing) breach() {
	breach, present, missing := take(m.ID, FactBreach, m.Breach)
	m.ask(missing...)
	if present {
		m.known, m.out.Breach = breach, breach
	}
	began, present, missing := take(m.ID, FactBreachDay, m.On)
	m.ask(missing...)
	if present {
		m.began = began
	}
	for _, shown := range [...]struct {
		name integraal.Name
		fact integraal.Fact[bool]
		not  integraal.Text
	}{{FactBreachShown, m.Established, textNotShown}, {FactDutyTuned, m.Tuned, textDutyNotTuned}} {
		yes, is, missing := take(m.ID, shown.name, shown.fact)
		m.ask(missing...)
		if missing == nil && (!is || !yes) {
			m.none = together(m.none, shown.not)
		}
	}
	m.contradiction()
	if m.known == NotInformed {
		m.none, m.out.Basis = textFineNotMeasure, pw18aLid1
	}
}

// contradiction asks as long as a contradiction about the duty is open, or
// nobody can say whether one is: such a duty is not settled.
func (m *assessing) contradiction() {
	open, told, missing := take(m.ID, FactMeasureContradicted, m.Contradicted)
	if told && open {
		missing = []integraal.Missing{{Fact: FactMeasureContradicted, Who: m.ID, Hint: textContradicted}}
	}
	m.ask(missing...)
}

// answers reads the two answers of a named person, and asks for them.
func (m *assessing) answers() {
	degree, missing := answered(m.ID, FactBlame, m.Culpability, NotJudged)
	m.ask(missing...)
	if missing == nil && degree == Blameless && m.refrain.IsZero() {
		m.refrain = textMustRefrain
		m.out.Laws = append(m.out.Laws, m.blameBy)
	}
	_, missing = answered(m.ID, FactUrgent, m.Urgent, UrgentNotAnswered)
	m.ask(missing...)
}

// answered is what a named person answered, or what is missing.
func answered[T comparable](who string, name integraal.Name, f integraal.Fact[T], none T) (T, []integraal.Missing) {
	v, present, missing := take(who, name, f)
	if missing != nil {
		return none, missing
	}
	named := len(f.Sources()) > 0
	for _, s := range f.Sources() {
		named = named && s.Who != ""
	}
	if !present || v == none || !named {
		return none, []integraal.Missing{{Fact: name, Who: who, Hint: textNamedPerson}}
	}
	return v, nil
}

// conclude says where the assessment stands, and gives the figures once nothing
// is open.
func (m *assessing) conclude(w figures, why *integraal.Explanation) error {
	out := &m.out
	switch {
	case !m.refrain.IsZero():
		out.State, out.Says, out.Questions = MeasureRefrain, m.refrain, nil
		return nil
	case !m.none.IsZero():
		out.State, out.Says, out.Questions = MeasureNone, m.none, nil
		return nil
	}
	urgent, _ := answered(m.ID, FactUrgent, m.Urgent, UrgentNotAnswered)
	if urgent == UrgentReason {
		out.Laws = append(out.Laws, m.urgentBy)
		_, _, missing := take(m.ID, FactTuning, m.Tuning)
		m.ask(missing...)
	}
	norm, present, missing := take(m.ID, FactMeasureNorm, m.Norm)
	m.ask(missing...)
	if len(out.Questions) == 0 && !present {
		m.ask(integraal.Missing{Fact: FactMeasureNorm, Who: m.ID, State: integraal.KnownAbsent})
	}
	month, _, missing := take(m.ID, FactMeasureMonth, m.Month)
	m.ask(missing...)
	if len(out.Questions) > 0 {
		out.State, out.Says = MeasureOpen, textMeasureOpen
		return nil
	}
	if urgent == UrgentReason {
		if err := m.tune(&w); err != nil {
			return err
		}
	}
	out.State, out.Says = MeasureAnswered, textMeasureAnswered
	m.amounts(w, norm, month, why)
	return nil
}

// tune replaces the figures by those of the person who found urgent reasons.
func (m *assessing) tune(w *figures) error {
	to, present := m.Tuning.Value()
	if !present {
		w.percentage, w.months, w.spread = integraal.Rate{}, 0, nil
		return nil
	}
	endless := w.months == 0 // the third step of art. 18b
	if !atMost(to.Percentage, w.percentage) || to.Months > w.months && !endless {
		return integraal.NewFault("measure.tuning", "tuning", textTuning)
	}
	w.percentage, w.months = to.Percentage, to.Months
	return nil
}

// on is m with its citations in the texts of the day.
func (m *Measure) on(day integraal.Date) Measure {
	out := *m
	out.Basis = inTextOf(day, m.Basis)
	out.Laws = inTextsOf(day, m.Laws)
	for i := range out.Questions {
		q := &out.Questions[i]
		q.Who, q.Laws = slices.Clone(q.Who), inTextsOf(day, q.Laws)
		q.Missing.Settles = len(out.Questions) == 1
	}
	for i := range out.Effects {
		out.Effects[i].Laws = inTextsOf(day, out.Effects[i].Laws)
	}
	for i := range out.Notes {
		out.Notes[i] = out.Notes[i].on(day)
	}
	return out
}
