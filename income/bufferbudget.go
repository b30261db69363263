package income

import "github.com/integraal/integraal"

// bufferNorms is the most that a bufferbudget comes to in a calendar year
// (Participatiewet art. 34b lid 1).
type bufferNorms struct {
	most integraal.Dated[integraal.PerYear]
}

func builtInBuffer() bufferNorms {
	return bufferNorms{most: enacted(normBuffer, pw("34b", "1", ""), stb312Alone, integraal.Probable, integraal.EuroPerYear(1000))}
}

func (b *bufferNorms) all() []statutory { return []statutory{of(&b.most)} }

// bufferDay is that value on one day.
type bufferDay struct {
	coverage
	most entry[integraal.PerYear]
}

func (b *bufferNorms) on(day integraal.Date, d *bufferDay) {
	d.known = true
	d.most = find(&d.coverage, &b.most, day)
}

// BufferbudgetFacts are the facts on which the college may use a bufferbudget.
// ID is a label that the host chooses.
type BufferbudgetFacts struct {
	ID string
	// Works is whether the person has income from work, and Receives whether
	// algemene bijstand (art. 34b lid 1).
	Works, Receives integraal.Fact[bool]
	// Unstable is whether setting income off makes, or will make, the income
	// unstable, so that in one or more months there is less than the
	// bijstandsnorm (lid 1 a): for the college to establish.
	Unstable integraal.Fact[bool]
	// Contributes is whether in the college's judgement it contributes to
	// working part-time or to arbeidsinschakeling (lid 1 b).
	Contributes integraal.Fact[bool]
	// Used is what of the bufferbudget was used in the calendar year. Known to
	// be absent: nothing.
	Used integraal.Fact[integraal.PerYear]
}

// Bufferruimte is the room for a bufferbudget in a calendar year.
type Bufferruimte struct {
	// Room is what the college may still use of it, at most.
	Room integraal.PerYear
	// By is the provision.
	By integraal.Citation
}

var (
	byBuffer          = pw("34b", "1", "")(read2026H1)
	byBufferUnstable  = pw("34b", "1", "a")(read2026H1)
	byBufferBijdraagt = pw("34b", "1", "b")(read2026H1)
)

// Bufferbudget is the room that is left for a bufferbudget in the calendar year
// of a day (Participatiewet art. 34b, as enacted in Stb. 2025, 312 and in force
// from 1 January 2027), by the built-in norms. The college may use it on its
// own initiative and by the circumstances of the person: that the outcome
// applies is no decision and no right. It applies not where a condition of lid 1
// is not met, or nothing is left.
//
// Beside dated.outside the faults are amount.negative and amount.range.
func Bufferbudget(f BufferbudgetFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Bufferruimte], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Bufferruimte]{}, err
	}
	return d.Bufferbudget(f, why)
}

// Bufferbudget is the function [Bufferbudget] by the norms of the day.
func (d *Day) Bufferbudget(f BufferbudgetFacts, why *integraal.Explanation) (integraal.Outcome[Bufferruimte], error) {
	var none integraal.Outcome[Bufferruimte]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	b := &d.buffer
	if err := b.check(d.date); err != nil {
		return none, err
	}
	q := inquiry{day: d.date}
	used := notNegative(&q, "", "used", &f.Used)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	f.explain(why)
	room := b.most.Is.Above(used.is)
	if why != nil {
		integraal.Explain(why, stepInWerking, from2027, byBuffer)
		use(why, &b.most)
	}
	if failed := f.failed(room); len(failed) > 0 {
		explainFailed(why, failed)
		return integraal.No[Bufferruimte](failed...), nil
	}
	ask(&q, FactBufferWerk, f.ID, &f.Works)
	ask(&q, FactOntvangtBijstand, f.ID, &f.Receives)
	ask(&q, FactBufferInstabiel, f.ID, &f.Unstable)
	ask(&q, FactBufferBijdrage, f.ID, &f.Contributes)
	ask(&q, FactBufferGebruikt, f.ID, &f.Used)
	if len(q.Missing) > 0 {
		return integraal.Open[Bufferruimte](q.Missing...), nil
	}
	if why != nil {
		integraal.Explain(why, stepBufferRuimte, room, b.most.By)
		integraal.Explain(why, stepBufferKan, integraal.YesNo(true), byBuffer)
	}
	return integraal.Yes(Bufferruimte{Room: room, By: b.most.By}), nil
}

// failed are the conditions that are certainly not met. Where it is not known
// what was used, room is all of it.
func (f *BufferbudgetFacts) failed(room integraal.PerYear) []integraal.Condition {
	var failed []integraal.Condition
	note := func(fails bool, name integraal.Name, by integraal.Citation) {
		if fails {
			failed = append(failed, integraal.Condition{Name: name, By: by})
		}
	}
	note(yesNo(&f.Works) == no, ConditionBufferWerk, byBuffer)
	note(yesNo(&f.Receives) == no, ConditionBufferBijstand, byBuffer)
	note(yesNo(&f.Unstable) == no, ConditionBufferInstabiel, byBufferUnstable)
	note(yesNo(&f.Contributes) == no, ConditionBufferBijdrage, byBufferBijdraagt)
	note(room.IsZero(), ConditionBufferOver, byBuffer)
	return failed
}

// explain adds the facts that are known to an explanation.
func (f *BufferbudgetFacts) explain(why *integraal.Explanation) {
	if why == nil {
		return
	}
	givenPerson(why, f.ID)
	givenAnswer(why, FactBufferWerk, yesNo(&f.Works))
	givenAnswer(why, FactOntvangtBijstand, yesNo(&f.Receives))
	givenAnswer(why, FactBufferInstabiel, yesNo(&f.Unstable))
	givenAnswer(why, FactBufferBijdrage, yesNo(&f.Contributes))
	givenIf(why, FactBufferGebruikt, &f.Used)
}
