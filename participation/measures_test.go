package participation_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

var judge = integraal.Source{Who: "V", Standard: integraal.Decision}

// answeredMeasure is a first breach of which every question is answered.
func answeredMeasure(b participation.Breach) participation.MeasureFacts {
	return participation.MeasureFacts{
		ID: "M", Breach: integraal.Know(b), On: integraal.Know(on(2026, time.March, 9)),
		Established: integraal.Know(true), Tuned: integraal.Know(true), Contradicted: integraal.Know(false),
		Culpability:    integraal.Know(participation.Ordinary, judge),
		Urgent:         integraal.Know(participation.NoUrgentReason, judge),
		EarlierUniform: integraal.KnowAbsent[participation.EarlierUniform](),
		EarlierByLaw:   integraal.KnowAbsent[participation.EarlierByLaw](),
		Norm:           integraal.Know(integraal.CentsPerMonth(1401_50)), Month: integraal.Know(measureDay),
		Spouse: integraal.Know(true), Children: integraal.Know(2),
		Threat: integraal.Know(participation.NoThreat), Plans: integraal.Know(true),
	}
}

var measureDay = on(2026, time.March, 20)

func allBreaches() []participation.Breach {
	var all []participation.Breach
	for b := participation.NoBreach + 1; b.String() != "invalid"; b++ {
		all = append(all, b)
	}
	return all
}

func drawFact[T any](t *rapid.T, name string, g *rapid.Generator[T], by ...integraal.Source) integraal.Fact[T] {
	v := g.Draw(t, name)
	switch rapid.IntRange(0, 9).Draw(t, name+" state") {
	case 0:
		return integraal.Fact[T]{}
	case 1:
		return integraal.Hide[T](integraal.Same("ask"))
	case 2:
		return integraal.Contest(
			integraal.Account[T]{Value: v, Source: integraal.Source{Who: "a"}},
			integraal.Account[T]{Value: g.Draw(t, name+" other"), Source: integraal.Source{Who: "b"}})
	}
	return integraal.Know(v, by...)
}

func drawMeasure(t *rapid.T) participation.MeasureFacts {
	var by []integraal.Source
	if rapid.Bool().Draw(t, "named") {
		by = []integraal.Source{judge}
	}
	began := on(2026, time.January, 1).AddDays(rapid.IntRange(0, 60).Draw(t, "began"))
	yes := rapid.SampledFrom([]bool{true, true, true, false})
	f := participation.MeasureFacts{
		ID: "M", Breach: drawFact(t, "breach", rapid.SampledFrom(allBreaches())),
		On: drawFact(t, "on", rapid.Just(began)), Established: drawFact(t, "established", yes), Tuned: drawFact(t, "tuned", yes),
		Contradicted: drawFact(t, "contradicted", rapid.SampledFrom([]bool{false, false, false, true})),
		Culpability: drawFact(t, "culpability", rapid.Custom(func(t *rapid.T) participation.Culpability {
			return participation.Culpability(rapid.IntRange(0, int(participation.Intent)).Draw(t, "degree"))
		}), by...),
		Urgent: drawFact(t, "urgent", rapid.Custom(func(t *rapid.T) participation.UrgentAnswer {
			return participation.UrgentAnswer(rapid.IntRange(0, 2).Draw(t, "answer"))
		}), by...),
		Norm:  drawFact(t, "norm", rapid.Map(rapid.Int64Range(0, 5000_00), integraal.CentsPerMonth)),
		Month: drawFact(t, "month", rapid.Just(measureDay)),
		EarlierUniform: drawFact(t, "earlierUniform", rapid.Custom(func(t *rapid.T) participation.EarlierUniform {
			return participation.EarlierUniform{
				Lid: rapid.IntRange(5, 8).Draw(t, "lid"), On: began.AddDays(-rapid.IntRange(0, 500).Draw(t, "ago")),
			}
		})),
		EarlierByLaw: drawFact(t, "earlierByLaw", rapid.Custom(func(t *rapid.T) participation.EarlierByLaw {
			return participation.EarlierByLaw{
				Times: rapid.IntRange(1, 4).Draw(t, "times"), On: began.AddDays(-rapid.IntRange(0, 500).Draw(t, "ago")),
			}
		})),
	}
	if rapid.Bool().Draw(t, "first") {
		f.EarlierUniform = integraal.KnowAbsent[participation.EarlierUniform]()
		f.EarlierByLaw = integraal.KnowAbsent[participation.EarlierByLaw]()
	}
	return f
}

// No figure without both answers of a named person, and without every other
// fact; unknown never gives an amount; what is answered is never heavier than
// the whole norm for three months of a uniform measure; and spread or not, the
// months add up to the whole.
func TestPropertiesOfMeasures(t *testing.T) {
	t.Parallel()
	laws := []*participation.Afstemmingsverordening{nil}
	for _, name := range []string{"voorbeeldstad", "diemen", "rotterdam", "amsterdam", "verschil", "drie-maanden"} {
		laws = append(laws, bylaw(t, name))
	}
	seen := map[participation.MeasureState]int{}
	rapid.Check(t, func(t *rapid.T) {
		f := drawMeasure(t)
		if rapid.Bool().Draw(t, "all answered") {
			a := answeredMeasure(rapid.SampledFrom(allBreaches()).Draw(t, "which"))
			a.Norm = integraal.Know(integraal.CentsPerMonth(rapid.Int64Range(0, 5000_00).Draw(t, "known norm")))
			a.Culpability = integraal.Know(participation.Culpability(rapid.IntRange(int(participation.Blameless), int(participation.Intent)).Draw(t, "known degree")), judge)
			if rapid.IntRange(0, 3).Draw(t, "urgent reason") == 0 {
				a.Urgent = integraal.Know(participation.UrgentReason, judge)
				a.Tuning = integraal.Know(participation.Tuning{Percentage: integraal.Pct(5, 0), Months: 1})
			}
			f = a
		}
		v := rapid.SampledFrom(laws).Draw(t, "bylaw")
		m, err := participation.MeasureAssessment(f, v, measureDay, nil)
		require.NoError(t, err)
		seen[m.State]++
		culpability, judged := f.Culpability.Value()
		urgent, weighed := f.Urgent.Value()
		named := len(f.Culpability.Sources()) > 0 && len(f.Urgent.Sources()) > 0
		both := judged && weighed && named && culpability != participation.NotJudged && urgent != participation.UrgentNotAnswered
		if m.State != participation.MeasureAnswered {
			assert.Zero(t, m.Percentage)
			assert.Zero(t, m.Months)
			assert.Zero(t, m.Total)
			assert.Zero(t, m.Monthly)
			assert.Empty(t, m.Installments)
			assert.Empty(t, m.Spread)
		} else {
			assert.True(t, both)
			contradicted, told := f.Contradicted.Value()
			assert.True(t, told && !contradicted, "no figure while a contradiction about the duty may be open")
			assert.NotEqual(t, participation.Blameless, culpability)
			assert.Empty(t, m.Questions)
			breach, _ := f.Breach.Value()
			assert.True(t, breach.Uniform() || v != nil, "no by-law, no reduction of lid 2")
		}
		if m.State == participation.MeasureOpen {
			assert.NotEmpty(t, m.Questions)
		}
		for _, q := range m.Questions {
			assert.NotEmpty(t, q.Text.NL, q.Missing.Fact)
			assert.NotEmpty(t, q.Who)
			assert.NotEmpty(t, q.Laws)
		}
		if m.State == participation.MeasureRefrain {
			assert.Equal(t, participation.Blameless, culpability)
		}
		norm, _ := f.Norm.Value()
		sum := func(list []participation.Installment) (total integraal.Amount) {
			for i, one := range list {
				total = total.Plus(one.Amount)
				assert.False(t, one.Amount.IsNegative())
				assert.LessOrEqual(t, one.Amount.Cents(), norm.Cents())
				assert.Equal(t, on(2026, time.March, 1).AddMonths(i), one.Month)
			}
			return total
		}
		assert.Equal(t, m.Total, sum(m.Installments))
		if len(m.Spread) > 0 {
			assert.Equal(t, m.Total, sum(m.Spread))
			assert.LessOrEqual(t, m.Total.Cents(), 3*m.Spread[0].Amount.Cents(), "at least a third in the first month")
			assert.LessOrEqual(t, len(m.Spread), 3)
		}
		for _, n := range m.Notes {
			may := n.Code == "measure.warning" || n.Code == "measure.deviation" || n.Code == "term.inkeer"
			assert.Equal(t, may, n.Power == participation.May, n.Code)
		}
	})
	if underRace { // too few are drawn to meet every kind
		return
	}
	for _, s := range []participation.MeasureState{
		participation.MeasureOpen, participation.MeasureRefrain, participation.MeasureNone, participation.MeasureAnswered,
	} {
		assert.Positive(t, seen[s], "the property met %s", s)
	}
}

// Every percentage of every amount against decimals.
func TestMeasureAgainstDecimals(t *testing.T) {
	t.Parallel()
	file := bylaw(t, "voorbeeldstad").File()
	rapid.Check(t, func(t *rapid.T) {
		thousandths := rapid.Int64Range(1, 100_000).Draw(t, "percentage")
		cents := rapid.Int64Range(0, 5000_00).Draw(t, "norm")
		months := rapid.IntRange(1, 12).Draw(t, "months")
		own := file
		own.Versions = append([]participation.AfstemmingVersion(nil), file.Versions[1])
		own.Versions[0].Categories = []participation.AfstemmingCategory{{
			Label: "x", Breaches: []participation.Breach{participation.ObtainWork},
			Percentage: integraal.Pct(thousandths/1000, thousandths%1000), Months: months,
		}}
		v, err := participation.NewAfstemming(own)
		require.NoError(t, err)
		f := answeredMeasure(participation.ObtainWork)
		f.Norm = integraal.Know(integraal.CentsPerMonth(cents))
		m, err := participation.MeasureAssessment(f, v, measureDay, nil)
		require.NoError(t, err)
		monthly := decimal.New(cents, -2).Mul(decimal.New(thousandths, -5)).RoundDown(2)
		assert.Equal(t, monthly.StringFixed(2), m.Monthly.String())
		assert.Equal(t, monthly.Mul(decimal.NewFromInt(int64(months))).StringFixed(2), m.Total.String())
	})
}

func TestEveryBreachIsOfOneRoad(t *testing.T) {
	t.Parallel()
	uniform, bylaws := 0, 0
	for _, b := range allBreaches() {
		assert.NotEmpty(t, b.Text().NL, b)
		assert.NotEmpty(t, b.Text().EN, b)
		assert.False(t, b.By().IsZero(), b)
		assert.False(t, b.Uniform() && b.ByLaw())
		var back participation.Breach
		require.NoError(t, back.UnmarshalText([]byte(b.String())))
		assert.Equal(t, b, back)
		if b.Uniform() {
			uniform++
			assert.Equal(t, "4", b.By().Paragraph())
		}
		if b.ByLaw() {
			bylaws++
		}
	}
	assert.Equal(t, 8, uniform, "lid 4 has eight letters")
	assert.Equal(t, 10, bylaws)
	assert.False(t, participation.ObtainWork.Uniform(), "obtaining work is not on the list")
	assert.False(t, participation.NotInformed.Uniform() || participation.NotInformed.ByLaw())
	assert.Equal(t, "none", participation.NoBreach.String())
	assert.True(t, participation.NoBreach.By().IsZero())
	assert.True(t, participation.Breach(99).By().IsZero())
	assert.True(t, participation.Breach(99).Text().IsZero())
	for s := participation.MeasureOpen; s <= participation.MeasureAnswered; s++ {
		assert.NotEmpty(t, s.Text().NL)
		assert.NotContains(t, s.Text().EN, "approve")
	}
	assert.Equal(t, "open", participation.MeasureState(0).String())
	assert.Equal(t, "notAnswered", participation.UrgentAnswer(0).String())
	for _, m := range []interface{ MarshalText() ([]byte, error) }{
		participation.Breach(99), participation.UrgentAnswer(99), participation.MeasureState(99),
		participation.AfstemmingConfidence(99), participation.AfstemmingUrgent(99),
	} {
		text, err := m.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, "invalid", string(text))
	}
}

// No obligation passes as settled while a contradiction about it is open, or
// may be: there is a question then, and no figure.
func TestNoFigureWhileADutyIsContradicted(t *testing.T) {
	t.Parallel()
	language := participation.LanguageMeasureFacts{
		ID: "M", BelowLevel: integraal.Know(true), Notified: integraal.Know(on(2026, time.February, 2)),
		Started: integraal.Know(false), Progress: integraal.Know(false), Shown: integraal.Know(false),
		Culpability: integraal.Know(participation.Ordinary, judge), Urgent: integraal.Know(participation.NoUrgentReason, judge),
		Norm: integraal.Know(integraal.CentsPerMonth(1401_50)),
	}
	of := func(contradicted integraal.Fact[bool]) []participation.Measure {
		f := answeredMeasure(participation.UseOffered)
		f.Contradicted, language.Contradicted = contradicted, contradicted
		m, err := participation.MeasureAssessment(f, bylaw(t, "voorbeeldstad"), measureDay, nil)
		require.NoError(t, err)
		l, err := participation.LanguageMeasure(language, measureDay, nil)
		require.NoError(t, err)
		return []participation.Measure{m, l}
	}
	for _, m := range of(integraal.Know(false)) {
		assert.Equal(t, participation.MeasureAnswered, m.State)
		assert.NotZero(t, m.Monthly)
	}
	for i, contradicted := range states(true, false) {
		if i == 1 {
			continue // known to be absent is that there is none
		}
		for _, m := range of(contradicted) {
			assert.Equal(t, participation.MeasureOpen, m.State, contradicted.State())
			assert.Zero(t, m.Percentage)
			assert.Zero(t, m.Total)
			require.Len(t, m.Questions, 1)
			assert.Equal(t, participation.FactMeasureContradicted, m.Questions[0].Missing.Fact)
			assert.NotEmpty(t, m.Questions[0].Who)
		}
	}
}

// Art. 18 lid 5 to 7 was read in the texts of 1 January of 2023, 2024, 2025 and
// 2026 and reads the same in all.
func TestAUniformMeasureIsInTheTextOfItsDay(t *testing.T) {
	t.Parallel()
	for day, read := range map[integraal.Date]integraal.Date{
		on(2023, time.March, 2): on(2023, time.January, 1), on(2024, time.March, 1): on(2024, time.January, 1),
		on(2025, time.December, 31): on(2025, time.January, 1), on(2026, time.March, 2): on(2026, time.January, 1),
	} {
		f := answeredMeasure(participation.UseOffered)
		f.On = integraal.Know(day)
		m, err := participation.MeasureAssessment(f, bylaw(t, "voorbeeldstad"), day, nil)
		require.NoError(t, err)
		assert.Equal(t, read, m.Basis.Read(), day)
	}
}

func TestFaultsOfMeasures(t *testing.T) {
	t.Parallel()
	codes := func(set func(*participation.MeasureFacts)) []string {
		f := answeredMeasure(participation.UseOffered)
		set(&f)
		_, err := participation.MeasureAssessment(f, bylaw(t, "voorbeeldstad"), measureDay, nil)
		var got []string
		for _, fault := range integraal.FaultsIn(err) {
			got = append(got, fault.Path+" "+fault.Code)
		}
		return got
	}
	for want, set := range map[string]func(*participation.MeasureFacts){
		"breach measure.word": func(f *participation.MeasureFacts) { f.Breach = integraal.Know(participation.Breach(77)) },
		"measure.breach fact.impossible": func(f *participation.MeasureFacts) {
			f.Breach = integraal.KnowAbsent[participation.Breach]()
		},
		"measure.on fact.impossible": func(f *participation.MeasureFacts) { f.On = integraal.KnowAbsent[integraal.Date]() },
		"on measure.day":             func(f *participation.MeasureFacts) { f.On = integraal.Know(measureDay.AddDays(1)) },
		"month measure.day":          func(f *participation.MeasureFacts) { f.Month = integraal.KnowAbsent[integraal.Date]() },
		"norm measure.amount":        func(f *participation.MeasureFacts) { f.Norm = integraal.Know(integraal.CentsPerMonth(-1)) },
		"children measure.amount":    func(f *participation.MeasureFacts) { f.Children = integraal.Know(-1) },
		"culpability measure.word": func(f *participation.MeasureFacts) {
			f.Culpability = integraal.Know(participation.Culpability(77), judge)
		},
		"urgent measure.word": func(f *participation.MeasureFacts) { f.Urgent = integraal.Know(participation.UrgentAnswer(77), judge) },
		"threat measure.word": func(f *participation.MeasureFacts) { f.Threat = integraal.Know(participation.Threat(77)) },
		"earlierUniform measure.earlier": func(f *participation.MeasureFacts) {
			f.EarlierUniform = integraal.Know(participation.EarlierUniform{Lid: 2, On: on(2026, time.January, 5)})
		},
		"earlierByLaw measure.earlier": func(f *participation.MeasureFacts) {
			f.EarlierByLaw = integraal.Know(participation.EarlierByLaw{On: on(2026, time.January, 5)})
		},
		"tuning measure.tuning": func(f *participation.MeasureFacts) {
			f.Urgent = integraal.Know(participation.UrgentReason, judge)
			f.Tuning = integraal.Know(participation.Tuning{Percentage: integraal.Pct(100, 0), Months: 2})
		},
	} {
		assert.Equal(t, []string{want}, codes(set))
	}
	_, err := participation.MeasureAssessment(participation.MeasureFacts{}, nil, on(2030, time.January, 1), nil)
	assert.True(t, integraal.HasFault(err, "participation.day"))
	_, err = participation.LanguageMeasure(participation.LanguageMeasureFacts{
		Notified: integraal.Know(measureDay.AddDays(1)), Norm: integraal.Know(integraal.CentsPerMonth(-1)),
		Tuning: integraal.Know(participation.Tuning{Percentage: integraal.Pct(101, 0)}),
	}, measureDay, nil)
	for _, code := range []string{"measure.day", "measure.amount", "measure.tuning"} {
		assert.True(t, integraal.HasFault(err, code), code)
	}
	_, err = participation.FineAssessment(participation.FineFacts{
		On: integraal.KnowAbsent[integraal.Date](), Benefit: integraal.Know(integraal.EuroCents(-1)),
		Culpability: integraal.Know(participation.Culpability(77)),
		Warned:      integraal.Know(integraal.Date{}), Earlier: integraal.Know(participation.EarlierFine{}),
		Categories: integraal.Know(participation.FineCategories{Third: integraal.Euro(1)}),
	}, measureDay, nil)
	assert.Contains(t, integraal.FaultsIn(err).Error(), "categories")
	for _, code := range []string{"measure.day", "measure.amount", "measure.word"} {
		assert.True(t, integraal.HasFault(err, code), code)
	}
	_, err = participation.FineAssessment(participation.FineFacts{}, on(2030, time.January, 1), nil)
	assert.True(t, integraal.HasFault(err, "participation.day"))
	_, err = participation.LanguageMeasure(participation.LanguageMeasureFacts{}, on(2030, time.January, 1), nil)
	assert.True(t, integraal.HasFault(err, "participation.day"))
}

// TestFiveStatesOfAMeasuresFacts: each fact gives five answers in its five
// states; those that cannot be absent give a fault there.
func TestFiveStatesOfAMeasuresFacts(t *testing.T) {
	t.Parallel()
	v := bylaw(t, "voorbeeldstad")
	answers := map[string][]string{}
	add := func(name string, set func(*participation.MeasureFacts)) {
		f := answeredMeasure(participation.UseOffered)
		set(&f)
		m, err := participation.MeasureAssessment(f, v, measureDay, nil)
		answers[name] = append(answers[name], fmt.Sprintf("%+v %v", m, err))
	}
	named := func(s integraal.Fact[participation.Culpability]) integraal.Fact[participation.Culpability] {
		return by(s, "V")
	}
	for _, s := range states(participation.AcceptOrKeepWork, participation.ObtainWork) {
		add("breach", func(f *participation.MeasureFacts) { f.Breach = s })
	}
	for _, s := range states(on(2026, time.March, 2), on(2025, time.March, 2)) {
		add("on", func(f *participation.MeasureFacts) { f.On = s })
		add("month", func(f *participation.MeasureFacts) { f.Month = s })
	}
	for _, s := range states(true, false) {
		add("established", func(f *participation.MeasureFacts) { f.Established = s })
		add("tuned", func(f *participation.MeasureFacts) { f.Tuned = s })
		add("contradicted", func(f *participation.MeasureFacts) { f.Contradicted = s })
		add("spouse", func(f *participation.MeasureFacts) { f.Spouse = s })
		add("plans", func(f *participation.MeasureFacts) { f.Plans = s })
	}
	for _, s := range states(participation.Reduced, participation.Blameless) {
		add("culpability", func(f *participation.MeasureFacts) { f.Culpability = named(s) })
	}
	for _, s := range states(participation.NoUrgentReason, participation.UrgentReason) {
		add("urgent", func(f *participation.MeasureFacts) { f.Urgent = by(s, "V") })
	}
	for _, s := range states(participation.Tuning{Percentage: integraal.Pct(10, 0), Months: 1}, participation.Tuning{}) {
		add("tuning", func(f *participation.MeasureFacts) {
			f.Urgent, f.Tuning = integraal.Know(participation.UrgentReason, judge), s
		})
	}
	for _, s := range states(participation.EarlierUniform{Lid: 5, On: on(2026, time.January, 9)}, participation.EarlierUniform{Lid: 7, On: on(2026, time.January, 9)}) {
		add("earlierUniform", func(f *participation.MeasureFacts) { f.EarlierUniform = s })
	}
	for _, s := range states(participation.EarlierByLaw{On: on(2026, time.January, 9), Times: 1}, participation.EarlierByLaw{On: on(2026, time.January, 9), Times: 2}) {
		add("earlierByLaw", func(f *participation.MeasureFacts) {
			f.Breach, f.EarlierByLaw = integraal.Know(participation.CooperateOnPlan), s
		})
	}
	for _, s := range states(integraal.CentsPerMonth(100_00), integraal.CentsPerMonth(1)) {
		add("norm", func(f *participation.MeasureFacts) { f.Norm = s })
	}
	for _, s := range states(3, 0) {
		add("children", func(f *participation.MeasureFacts) { f.Children = s })
	}
	for _, s := range states(participation.Eviction, participation.NoThreat) {
		add("threat", func(f *participation.MeasureFacts) { f.Threat = s })
	}
	// Established and tuned, known to be absent, are no; the spouse and the plans
	// say that it was established.
	assertFiveAnswers(t, answers, 16)
}

func TestFiveStatesOfLanguageAndFine(t *testing.T) {
	t.Parallel()
	answers := map[string][]string{}
	add := func(name string, set func(*participation.LanguageMeasureFacts)) {
		f := participation.LanguageMeasureFacts{
			ID: "M", BelowLevel: integraal.Know(true), Notified: integraal.Know(on(2025, time.September, 1)),
			Started: integraal.Know(false), Progress: integraal.Know(false), Shown: integraal.Know(false),
			TestedBefore: integraal.Know(true), Contradicted: integraal.Know(false), Culpability: integraal.Know(participation.Ordinary, judge),
			Urgent: integraal.Know(participation.NoUrgentReason, judge), Norm: integraal.Know(integraal.CentsPerMonth(1401_50)),
		}
		set(&f)
		m, err := participation.LanguageMeasure(f, measureDay, nil)
		answers[name] = append(answers[name], fmt.Sprintf("%+v %v", m, err))
	}
	for _, s := range states(true, false) {
		add("belowLevel", func(f *participation.LanguageMeasureFacts) { f.BelowLevel = s })
		add("started", func(f *participation.LanguageMeasureFacts) {
			f.Started, f.Progress, f.Notified = s, integraal.Know(true), integraal.Know(on(2025, time.December, 1))
		})
		add("progress", func(f *participation.LanguageMeasureFacts) { f.Progress = s })
		add("contradicted", func(f *participation.LanguageMeasureFacts) { f.Contradicted = s })
		add("shown", func(f *participation.LanguageMeasureFacts) { f.Shown = s })
		add("testedBefore", func(f *participation.LanguageMeasureFacts) { f.TestedBefore = s })
	}
	for _, s := range states(on(2025, time.December, 1), on(2025, time.June, 1)) {
		add("notified", func(f *participation.LanguageMeasureFacts) { f.Notified = s })
	}
	for _, s := range states(participation.Reduced, participation.Blameless) {
		add("culpability", func(f *participation.LanguageMeasureFacts) { f.Culpability = by(s, "V") })
	}
	for _, s := range states(participation.NoUrgentReason, participation.UrgentReason) {
		add("urgent", func(f *participation.LanguageMeasureFacts) { f.Urgent = by(s, "V") })
	}
	for _, s := range states(participation.Tuning{Percentage: integraal.Pct(10, 0), Months: 1}, participation.Tuning{}) {
		add("tuning", func(f *participation.LanguageMeasureFacts) {
			f.Urgent, f.Tuning = integraal.Know(participation.UrgentReason, judge), s
		})
	}
	for _, s := range states(integraal.CentsPerMonth(100_00), integraal.CentsPerMonth(1)) {
		add("norm", func(f *participation.LanguageMeasureFacts) { f.Norm = s })
	}
	fine := func(name string, set func(*participation.FineFacts)) {
		f := participation.FineFacts{
			ID: "M", On: integraal.Know(on(2026, time.January, 15)), Established: integraal.Know(true),
			Benefit: integraal.Know(integraal.Euro(1200)), Culpability: integraal.Know(participation.Ordinary, judge),
			Urgent: integraal.Know(participation.NoUrgentReason, judge), Earlier: integraal.KnowAbsent[participation.EarlierFine](),
			Warned: integraal.KnowAbsent[integraal.Date](), Family: integraal.Know(true),
		}
		set(&f)
		m, err := participation.FineAssessment(f, measureDay, nil)
		answers["fine "+name] = append(answers["fine "+name], fmt.Sprintf("%+v %v", m, err))
	}
	for _, s := range states(true, false) {
		fine("established", func(f *participation.FineFacts) { f.Established = s })
		fine("family", func(f *participation.FineFacts) { f.Family = s })
	}
	for _, s := range states(on(2026, time.January, 2), on(2025, time.January, 2)) {
		fine("warned", func(f *participation.FineFacts) { f.Warned = s })
	}
	for _, s := range states(integraal.Euro(500), integraal.Euro(1)) {
		fine("benefit", func(f *participation.FineFacts) { f.Benefit = s })
	}
	for _, s := range states(participation.Intent, participation.Blameless) {
		fine("culpability", func(f *participation.FineFacts) { f.Culpability = by(s, "V") })
	}
	for _, s := range states(participation.UrgentReason, participation.NoUrgentReason) {
		fine("urgent", func(f *participation.FineFacts) { f.Urgent = by(s, "V") })
	}
	for _, s := range states(participation.EarlierFine{On: on(2024, time.May, 1)}, participation.EarlierFine{On: on(2010, time.May, 1)}) {
		fine("earlier", func(f *participation.FineFacts) { f.Earlier = s })
	}
	third := func(euro int64) participation.FineCategories {
		return participation.FineCategories{Third: integraal.Euro(euro), Days: integraal.Period{From: on(2026, time.January, 1)}}
	}
	for _, s := range states(third(700), third(800)) {
		fine("categories", func(f *participation.FineFacts) { f.Categories = by(s, "a made-up table") })
	}
	assertFiveAnswers(t, answers, 11+8)
}

// A measure explained.
func TestMeasureExplains(t *testing.T) {
	t.Parallel()
	var why integraal.Explanation
	_, err := participation.MeasureAssessment(answeredMeasure(participation.UseOffered), bylaw(t, "voorbeeldstad"), measureDay, &why)
	require.NoError(t, err)
	require.Len(t, why.Steps(), 2)
	for _, line := range why.Lines(participation.Word) {
		assert.NotEmpty(t, line.Text.NL)
	}
}

// PW-014 (art. 18 lid 11): the duty is kept again and nobody asked. The college
// may not revise under lid 11, and the person can ask; with a request it may.
func TestInkeerOnRequestOnly(t *testing.T) {
	t.Parallel()
	f := participation.InkeerFacts{ID: "M", Lid: integraal.Know(5), Asked: integraal.Know(false), Complies: integraal.Know(true)}
	inkeer := func(set func(*participation.InkeerFacts)) participation.Way {
		own := f
		set(&own)
		w, err := participation.Inkeer(own, measureDay)
		require.NoError(t, err)
		return w
	}
	none := inkeer(func(*participation.InkeerFacts) {})
	assert.Equal(t, integraal.Name("inkeer.ask"), none.Code)
	assert.Equal(t, participation.NoPower, none.Power)
	assert.Equal(t, []participation.Role{participation.Client}, none.Who)
	asked := inkeer(func(f *participation.InkeerFacts) { f.Asked = integraal.Know(true) })
	assert.Equal(t, integraal.Name("inkeer.may"), asked.Code)
	assert.Equal(t, participation.May, asked.Power)
	not := inkeer(func(f *participation.InkeerFacts) { f.Asked, f.Complies = integraal.Know(true), integraal.Know(false) })
	assert.Equal(t, integraal.Name("inkeer.notYet"), not.Code)
	lid2 := inkeer(func(f *participation.InkeerFacts) { f.Lid = integraal.Know(2) })
	assert.Equal(t, "art. 18 lid 3 Participatiewet", lid2.Laws[0].String())

	answers := map[string][]string{}
	add := func(name string, set func(*participation.InkeerFacts)) {
		own := participation.InkeerFacts{ID: "M", Lid: integraal.Know(5), Asked: integraal.Know(true), Complies: integraal.Know(true)}
		set(&own)
		w, err := participation.Inkeer(own, measureDay)
		answers[name] = append(answers[name], fmt.Sprintf("%+v %v", w, err))
	}
	for _, s := range states(6, 2) {
		add("lid", func(f *participation.InkeerFacts) { f.Lid = s })
	}
	for _, s := range states(true, false) {
		add("asked", func(f *participation.InkeerFacts) { f.Asked = s })
		add("complies", func(f *participation.InkeerFacts) { f.Complies = s })
	}
	assertFiveAnswers(t, answers, 3)
	_, err := participation.Inkeer(participation.InkeerFacts{Lid: integraal.Know(4)}, measureDay)
	assert.True(t, integraal.HasFault(err, "measure.earlier"))
	_, err = participation.Inkeer(f, on(2030, time.January, 1))
	assert.True(t, integraal.HasFault(err, "participation.day"))
}
