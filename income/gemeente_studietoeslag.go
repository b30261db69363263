package income

import "github.com/integraal/integraal"

// StudieFacts are the facts that decide on the studietoeslag of a student. ID
// is a label that the host chooses.
type StudieFacts struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Unable is whether the student structurally cannot earn beside the study
	// as the direct result of an illness or disability (art. 36b lid 1): a
	// judgement of the college, on medical advice where it is needed (lid 2).
	Unable integraal.Fact[bool]
	// StudyFinance is whether there is studiefinanciering of the WSF 2000,
	// other than the levenlanglerenkrediet, or a tegemoetkoming of chapter 4 of
	// the WTOS (art. 36b lid 3 a).
	StudyFinance integraal.Fact[bool]
	// Wajong is whether there is a right to a benefit of the Wajong (art. 36b
	// lid 3 b).
	Wajong integraal.Fact[bool]
	// Internship is the income from an internship of the study, net a month.
	// Known to be absent: none.
	Internship integraal.Fact[integraal.PerMonth]
}

// Studie is a studietoeslag.
type Studie struct {
	// Monthly is the studietoeslag, net a month, less what of an internship is
	// taken off (art. 36b lid 5). It may be nothing while the right remains.
	Monthly integraal.PerMonth
	// Minimum is the statutory minimum at this age.
	Minimum integraal.PerMonth
	// Local is whether the municipality's own amount is the higher one. Where
	// it is not, because the file has none or a lower one, the minimum is due:
	// a municipality of which nothing is known here may grant more.
	Local bool
}

// studieValues are the facts of one student, all known.
type studieValues struct {
	age        int // 15 to 21
	internship integraal.PerMonth
}

// due is the studietoeslag: the amount of the municipality, not below the
// statutory minimum, less what of an internship is above what does not count.
func (d *studieDay) due(v studieValues, set *placed[StudietoeslagSetting], by *gemeenteText, why *integraal.Explanation) Studie {
	minimum := &d.minimum[v.age-firstAge]
	use(why, minimum)
	s := Studie{Monthly: minimum.Is, Minimum: minimum.Is}
	if set != nil {
		if local, found := set.is.at(v.age); found {
			integraal.Explain(why, stepStudieLokaal, local, set.by)
			s.Local = local.MoreThan(s.Minimum)
			s.Monthly = integraal.Greater(local, s.Minimum)
		}
	}
	if v.internship.MoreThan(integraal.PerMonth{}) {
		less := v.internship.Above(d.stage.Is)
		if why != nil {
			use(why, &d.stage)
			integraal.Explain(why, stepStageTeVeel, less, by.stage)
		}
		s.Monthly = s.Monthly.Above(less)
	}
	integraal.Explain(why, stepStudie, s.Monthly, by.beperking)
	return s
}

// at is the municipality's amount at an age, if it has one.
func (e *StudietoeslagSetting) at(age int) (amount integraal.PerMonth, found bool) {
	for _, a := range e.Amounts {
		if a.FromAge <= age {
			amount, found = a.Amount, true
		}
	}
	return amount, found
}

// Studietoeslag is the studietoeslag of Participatiewet art. 36b for a student
// in the month of a day: the statutory minimum of the age, or more where the
// municipality grants more. Without settings it is the minimum.
//
// The faults are dated.outside, fact.impossible, facts.contradiction,
// amount.negative and amount.range.
func Studietoeslag(f StudieFacts, s *Settings, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Studie], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Studie]{}, err
	}
	return d.Studietoeslag(f, s, why)
}

// Studietoeslag is the function [Studietoeslag] by the norms of the day.
func (d *Day) Studietoeslag(f StudieFacts, s *Settings, why *integraal.Explanation) (integraal.Outcome[Studie], error) {
	var o integraal.Outcome[Studie]
	if d == nil || d.dayValues == nil {
		return o, errNoDay
	}
	var set *placed[StudietoeslagSetting]
	if s != nil {
		set = holding("", s.studietoeslag, d.date)
	}
	err := d.studieFor(&inquiry{day: d.date}, &f, s, set, why, &o)
	return o, err
}

func (d *Day) studieFor(q *inquiry, f *StudieFacts, s *Settings, set *placed[StudietoeslagSetting], why *integraal.Explanation, o *integraal.Outcome[Studie]) error {
	st, by := &d.gemeente.studie, d.gemeente.by
	if err := st.check(d.date); err != nil {
		return err
	}
	var r studieReading
	r.read(q, f)
	if len(q.Faults) > 0 {
		return q.Faults.Err()
	}
	if why != nil {
		if set != nil {
			s.explain(why)
		}
		r.explain(f, why)
	}
	if by.geenStudie.refuse(o, why, r.old, r.unable, r.finance, not(r.wajong)) {
		return nil
	}
	if r.ask(q, f); len(q.Missing) > 0 {
		*o = integraal.Open[Studie](q.Missing...)
		return nil
	}
	integraal.YesIn(o, st.due(studieValues{age: r.age, internship: r.internship.is}, set, by, why))
	return nil
}

// studieReading is what is known of the facts.
type studieReading struct {
	old, unable, finance, wajong answer
	age                          int // 15 to 21, which stands for all from there
	internship                   reading[integraal.PerMonth]
}

func (r *studieReading) read(q *inquiry, f *StudieFacts) {
	if born, known := q.born("", -1, &f.Born); known {
		age := ageOfStudent(born, q.day)
		r.old, r.age = answerOf(age >= firstAge), max(age, firstAge)
	}
	r.unable, r.finance, r.wajong = yesNo(&f.Unable), yesNo(&f.StudyFinance), yesNo(&f.Wajong)
	r.internship = read(&f.Internship)
	bound(q, "internship", r.internship, false)
}

// ageOfStudent is the age on a day, of which the last stands for all from there.
func ageOfStudent(born, day integraal.Date) int {
	if reached(born, day, lastAge) {
		return lastAge
	}
	return born.Age(day)
}

// studieRefusals are the conditions, in the order in which they are answered.
func studieRefusals(by *gemeenteText) refusals[Studie] {
	return refusalsOf[Studie](
		integraal.Condition{Name: ConditionStudieAge, By: byStudieAge},
		integraal.Condition{Name: ConditionBeperking, By: by.beperking},
		integraal.Condition{Name: ConditionStudie, By: by.studie},
		integraal.Condition{Name: ConditionGeenWajong, By: by.wajong})
}

// byStudieAge: the minimum begins at 15.
var byStudieAge = besluit("7a")(read2026H1)

// ask notes the missing facts that bear on the outcome.
func (r *studieReading) ask(q *inquiry, f *StudieFacts) {
	ask(q, FactBorn, f.ID, &f.Born)
	ask(q, FactBeperking, f.ID, &f.Unable)
	ask(q, FactKrijgtStudiefinanciering, f.ID, &f.StudyFinance)
	ask(q, FactWajong, f.ID, &f.Wajong)
	ask(q, FactStageInkomen, f.ID, &f.Internship)
}

// explain adds the facts that are known.
func (r *studieReading) explain(f *StudieFacts, why *integraal.Explanation) {
	givenPerson(why, f.ID)
	givenIf(why, FactBorn, &f.Born)
	givenAnswer(why, FactBeperking, r.unable)
	givenAnswer(why, FactKrijgtStudiefinanciering, r.finance)
	givenAnswer(why, FactWajong, r.wajong)
	givenIf(why, FactStageInkomen, &f.Internship)
}
