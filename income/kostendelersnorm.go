package income

import (
	"time"

	"github.com/integraal/integraal"
)

// kostendelerAge is the age from which a housemate counts (art. 19a lid 1,
// since 2023).
const kostendelerAge = 27

// mantelzorgFrom is the first day of art. 22a lid 4.
var mantelzorgFrom = integraal.On(2026, time.January, 1)

// kostendelersText are the provisions on kostendelers in the text of a day, and
// the others of paragraph 3.2 that name no amount. Art. 19a, 22a lid 1 to 3, 23
// lid 3 and 24 read alike throughout the days that are covered.
type kostendelersText struct {
	medebewoner, een, paar, jong, mantelzorg           integraal.Citation
	verhoging, verhogingLimit                          integraal.Citation // from 2026
	inrichting, inrichtingEen, inrichtingAge           integraal.Citation
	rechthebbende, rechthebbendeOud, rechthebbendeJong integraal.Citation
}

// kostendelersTexts has one for each of the half-years.
var kostendelersTexts = func() (texts [len(halfYears)]kostendelersText) {
	for i, t := range halfYears {
		texts[i] = kostendelersTextOf(t)
	}
	return texts
}()

func kostendelersTextOf(t text) kostendelersText {
	return kostendelersText{
		medebewoner: pw("19a", "1", "")(t.read),
		een:         pw("22a", "1", "")(t.read),
		paar:        pw("22a", "2", "")(t.read),
		jong:        pw("22a", "3", "")(t.read),
		mantelzorg:  pw("22a", "4", "")(t.read),
		verhoging:   pw("20", "3", "")(t.read),

		verhogingLimit:    pw("20", "4", "")(t.read),
		inrichting:        pw("23", "1", "")(t.read),
		inrichtingEen:     pw("23", "3", "")(t.read),
		inrichtingAge:     pw("13", "2", "a")(t.read),
		rechthebbende:     pw("24", "", "")(t.read),
		rechthebbendeOud:  pw("24", "", "a")(t.read),
		rechthebbendeJong: pw("24", "", "b")(t.read),
	}
}

// Medebewoner is another person of 18 or older with the main residence in the
// same dwelling. Of someone under 27 nothing but the birth date is asked. The
// spouse may be among them, under the same ID, and never counts (art. 19a
// lid 1 a).
type Medebewoner struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Relative is whether this is a relative by blood or marriage in the
	// first or second degree of the applicant. Then an agreement with the
	// applicant does not help.
	Relative integraal.Fact[bool]
	// Agreement is whether there is a written agreement with the applicant at
	// a commercial price, as (sub)letter, (sub)tenant, host or boarder
	// (art. 19a lid 1 b).
	Agreement integraal.Fact[bool]
	// ThirdParty is whether both have a written agreement at a commercial
	// price with the same third person (art. 19a lid 1 c).
	ThirdParty integraal.Fact[bool]
	// Education is whether the housemate follows education as named in
	// art. 19a lid 1 d.
	Education integraal.Fact[bool]
}

// kostendelersnorm is art. 22a for a household in which someone of 21 or older
// has kostendelende medebewoners.
func (d *bijstandDay) kostendelersnorm(v bijstandValues, why *integraal.Explanation) (integraal.Exact[integraal.Monthly], integraal.Citation) {
	older, partner := v.applicant, v.spouse
	if v.applicant == young {
		older, partner = v.spouse, v.applicant
	}
	// A counts the kostendelers, the person, and a spouse of 21 or older.
	persons := v.kostendelers + 1
	if v.married && partner != young {
		persons++
	}
	d.explainPersons(v.kostendelers, persons, why)
	own := d.share(older, partner, persons, why)
	switch {
	case !v.married:
		return own, d.by.een
	case partner == young: // lid 3
		fixed := &d.kostendelerJong
		if v.children {
			fixed = &d.kostendelerOud
		}
		use(why, fixed)
		return own.Plus(fixed.Is.Exact()), fixed.By
	}
	return own.Plus(d.share(partner, older, persons, why)), d.by.paar // lid 2
}

// explainPersons says how many share the costs.
func (d *bijstandDay) explainPersons(kostendelers, persons int, why *integraal.Explanation) {
	if why == nil {
		return
	}
	integraal.Explain(why, stepKostendelers, integraal.Count(kostendelers), d.by.medebewoner)
	integraal.Explain(why, stepPersons, integraal.Count(persons), d.by.een)
	use(why, &d.vast)
	use(why, &d.perPersoon)
}

// share is the norm for one person of 21 or older: ((40% + A × 30%) / A) × B.
func (d *bijstandDay) share(person, partner levensfase, persons int, why *integraal.Explanation) integraal.Exact[integraal.Monthly] {
	b := &d.paar // lid 1 a: art. 21 b
	switch {
	case person == pensioner:
		b = &d.pensioenPaar // lid 1 c: art. 22 b
	case partner == pensioner:
		b = &d.pensioenEen // lid 1 b: art. 22 c
	}
	a := int64(persons)
	of := b.Is.Share(d.vast.Is).Plus(b.Is.Share(d.perPersoon.Is).Share(integraal.Ratio(a, 1))).
		Share(integraal.Ratio(1, a))
	if why != nil {
		use(why, b)
		integraal.Explain(why, stepShare, of, d.by.een)
	}
	return of
}

// counting is what is known of whether a housemate counts: the age must be
// there, and every exception of art. 19a lid 1 must fail.
type counting struct{ old, noAgreement, noThirdParty, noEducation answer }

// housemate reads what is known of one.
func (q *inquiry) housemate(m *Medebewoner, i int) counting {
	born, known := q.born("housemates", i, &m.Born)
	var old answer
	if known {
		old = answerOf(reached(born, q.day, kostendelerAge))
	}
	return countingOf(old, yesNo(&m.Agreement), yesNo(&m.Relative), yesNo(&m.ThirdParty), yesNo(&m.Education))
}

func countingOf(old, agreement, relative, thirdParty, education answer) counting {
	return counting{
		old: old, noAgreement: not(and(agreement, not(relative))), noThirdParty: not(thirdParty), noEducation: not(education),
	}
}

func (h counting) counts() answer {
	return and(and(h.old, h.noAgreement), and(h.noThirdParty, h.noEducation))
}

// askHousemate asks the facts that keep it open whether a housemate counts.
func (q *inquiry) askHousemate(m *Medebewoner, h counting) {
	ask(q, FactBorn, m.ID, &m.Born)
	if h.noAgreement == open {
		ask(q, FactAgreement, m.ID, &m.Agreement)
		ask(q, FactRelative, m.ID, &m.Relative)
	}
	ask(q, FactThirdParty, m.ID, &m.ThirdParty)
	ask(q, FactEducation, m.ID, &m.Education)
}

// explainHousemate says whether a housemate counts, and on which facts.
func (d *bijstandDay) explainHousemate(m *Medebewoner, h counting, why *integraal.Explanation) {
	givenPerson(why, m.ID)
	givenIf(why, FactBorn, &m.Born)
	if h.old == yes {
		givenAnswer(why, FactAgreement, yesNo(&m.Agreement))
		if yesNo(&m.Agreement) == yes {
			givenAnswer(why, FactRelative, yesNo(&m.Relative))
		}
		givenAnswer(why, FactThirdParty, yesNo(&m.ThirdParty))
		givenAnswer(why, FactEducation, yesNo(&m.Education))
	}
	if c := h.counts(); c != open {
		integraal.Explain(why, stepCounts, integraal.YesNo(c == yes), d.by.medebewoner)
	}
}
