package participation

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
)

// opposite: one points towards an activity, someone else away from it.
func (s *strand) opposite() {
	for a := Work; a < activities; a++ {
		to, off := apart(
			that(s.of(a), towards),
			that(s.of(a), func(d *Directive) bool { return d.Direction == Away }))
		if len(to) > 0 {
			s.add(&Contradiction{Kind: OppositeDirection, Activity: a, Sides: []Side{side(to), side(off)}})
		}
	}
}

// asked are the directives that ask something: what is counted on as informal
// care is no task that someone gave.
func (s *strand) asked() []given {
	return that(s.given, func(d *Directive) bool { return towards(d) && d.Activity != InformalCare })
}

// hours adds up the hours that are stated; those that nobody can say are
// missing. A directive that names no hours asks none.
func (s *strand) hours(list []given) (sum int, missing []integraal.Missing) {
	for _, g := range list {
		h, present, lacks := take(s.who, FactHours, g.Hours)
		if present {
			sum += h
		}
		missing = union(missing, lacks)
	}
	return sum, missing
}

func (s *strand) moreHours() {
	list := s.asked()
	sum, unsaid := s.hours(list)
	can, _, missing := take(s.who, FactCapacityHours, s.bearer.Hours)
	switch {
	case len(list) == 0 || sum == 0 && unsaid == nil:
		return
	case missing != nil:
		missing = union(missing, unsaid)
	case sum > can: // hours that nobody can say only add to it
	case unsaid != nil:
		missing = unsaid
	default:
		return
	}
	s.more(MoreHours, list, sum, can, missing, sourcesOf(s.bearer.Hours))
}

func (s *strand) moreTasks() {
	list := s.asked()
	can, _, missing := take(s.who, FactCapacityTasks, s.bearer.Tasks)
	if len(list) == 0 || missing == nil && len(list) <= can {
		return
	}
	s.more(MoreTasks, list, len(list), can, missing, sourcesOf(s.bearer.Tasks))
}

func (s *strand) more(k ContradictionKind, list []given, sum, can int, missing []integraal.Missing, by string) {
	sides := []Side{side(list)}
	count := integraal.Put("can", integraal.Count(can))
	if missing == nil {
		text := textCanHours
		if k == MoreTasks {
			text = textCanTasks
		}
		sides = append(sides, Side{Voices: []Voice{{Sender: by, Says: text.With(count)}}})
	}
	s.add(&Contradiction{Kind: k, Sides: sides, Missing: missing}, integraal.Put("asked", integraal.Count(sum)), count)
}

// sourcesOf names who told a fact, the first of them.
func sourcesOf[T any](f integraal.Fact[T]) string {
	if told := f.Sources(); len(told) > 0 {
		return told[0].Who
	}
	return ""
}

// outOfOrder: someone says that one activity has to be finished before another,
// and someone else asks the other now, or in the other order.
func (s *strand) outOfOrder() {
	var seen [activities][activities]bool
	for i := range s.given {
		d := s.given[i].Directive
		first, then := d.First, d.Activity
		if first == NoActivity || d.Direction != Towards {
			continue
		}
		low, high := min(first, then), max(first, then)
		if !seen[low][high] {
			seen[low][high] = true
			s.order(low, high)
		}
	}
}

// order looks at two activities of which someone says that one comes first.
func (s *strand) order(low, high Activity) {
	lowFirst := that(s.of(high), func(d *Directive) bool { return towards(d) && d.First == low })
	highFirst := that(s.of(low), func(d *Directive) bool { return towards(d) && d.First == high })
	lowDone, lowMissing := s.finished(low)
	highDone, highMissing := s.finished(high)
	if lowDone {
		lowFirst = nil
	}
	if highDone {
		highFirst = nil
	}
	one, other := lowFirst, highFirst
	if len(lowFirst) > 0 {
		other = slices.Concat(other, that(s.of(high), func(d *Directive) bool { return towards(d) && d.First != low }))
	}
	if len(highFirst) > 0 {
		one = slices.Concat(one, that(s.of(low), func(d *Directive) bool { return towards(d) && d.First != high }))
	}
	one, other = apart(one, other)
	if len(one) == 0 {
		return
	}
	first, then := low, high
	missing := lowMissing
	switch {
	case len(lowFirst) > 0 && len(highFirst) > 0:
		missing = union(lowMissing, highMissing)
	case len(lowFirst) == 0:
		first, then, missing = high, low, highMissing
	}
	s.add(&Contradiction{Kind: OutOfOrder, Activity: then, Sides: []Side{side(one), side(other)}, Missing: missing},
		integraal.PutText("first", first.Text()))
}

// finished is whether an activity is known to be finished, and what is missing
// to say so. Who says nothing of it leaves it unknown.
func (s *strand) finished(a Activity) (bool, []integraal.Missing) {
	var is integraal.Fact[bool]
	for _, f := range s.bearer.Finished {
		if f.Activity == a {
			is = f.Is
		}
	}
	done, present, missing := take(s.who, FactFinished, is)
	return present && done, missing
}

// doneTwice: more than one asks the same thing.
func (s *strand) doneTwice() {
	for i := 0; i < len(s.given); {
		n := i + 1
		for n < len(s.given) && s.given[n].Activity == s.given[i].Activity && s.given[n].Subject == s.given[i].Subject {
			n++
		}
		list := that(s.given[i:n], towards)
		if subject := s.given[i].Subject; subject != "" {
			if sides := bySender(list); len(sides) > 1 {
				s.add(&Contradiction{Kind: DoneTwice, Activity: s.given[i].Activity, Sides: sides})
			}
		}
		i = n
	}
}

// bySender is one side for each sender.
func bySender(list []given) []Side {
	slices.SortStableFunc(list, func(a, b given) int { return cmp.Compare(a.Sender, b.Sender) })
	var sides []Side
	for i := 0; i < len(list); {
		n := i + 1
		for n < len(list) && list[n].Sender == list[i].Sender {
			n++
		}
		sides = append(sides, side(list[i:n]))
		i = n
	}
	return sides
}

// dayOrSheltered: one points to day activity, someone else to sheltered work.
func (s *strand) dayOrSheltered() {
	to, other := apart(that(s.of(DayActivity), towards), that(s.of(ShelteredWork), towards))
	if len(to) > 0 {
		s.add(&Contradiction{Kind: DayOrSheltered, Sides: []Side{side(to), side(other)}})
	}
}

// treatmentAsDuty: the same person has a treatment as a duty and as a choice.
func (s *strand) treatmentAsDuty() {
	duty := that(s.of(Treatment), func(d *Directive) bool { return towards(d) && d.Imposed })
	choice := that(s.of(Treatment), func(d *Directive) bool { return towards(d) && !d.Imposed })
	if len(duty) > 0 && len(choice) > 0 {
		s.add(&Contradiction{Kind: TreatmentAsDuty, Activity: Treatment, Sides: []Side{side(duty), side(choice)}})
	}
}

// counted are the directives on informal care, and those that count on hours
// for work under the Participatiewet.
func (s *strand) counted() (care, work []given) {
	care = that(s.of(InformalCare), towards)
	work = that(s.given, func(d *Directive) bool {
		if !towards(d) || d.Law != integraal.Participatiewet {
			return false
		}
		return d.Activity == Work || d.Activity == ShelteredWork || d.Activity == VoluntaryWork || d.Activity == Training
	})
	return care, work
}

// carerCountedTwice: the hours of informal care and those for work together
// are more than the person has.
func (s *strand) carerCountedTwice() {
	care, work := s.counted()
	if len(care) == 0 || len(work) == 0 {
		return
	}
	cares, unsaid := s.hours(care)
	works, lacks := s.hours(work)
	unsaid = union(unsaid, lacks)
	can, _, missing := take(s.who, FactCapacityHours, s.bearer.Hours)
	switch {
	case missing != nil:
		missing = union(missing, unsaid)
	case cares+works > can:
	case unsaid != nil:
		missing = unsaid
	default:
		return
	}
	s.add(&Contradiction{Kind: CarerCountedTwice, Sides: []Side{side(care), side(work)}, Missing: missing},
		integraal.Put("care", integraal.Count(cares)), integraal.Put("work", integraal.Count(works)),
		integraal.Put("can", integraal.Count(can)))
}

// careAgainstWork: whatever the hours, one counts on care and another asks work.
func (s *strand) careAgainstWork() {
	care, work := s.counted()
	work = that(work, func(d *Directive) bool { return d.Activity == Work || d.Activity == ShelteredWork })
	if care, work = apart(care, work); len(care) > 0 {
		s.add(&Contradiction{Kind: CareAgainstWork, Sides: []Side{side(care), side(work)}})
	}
}

var (
	textCanHours = integraal.Text{NL: "vastgesteld: {can} uur per week", EN: "established: {can} hours a week"}
	textCanTasks = integraal.Text{NL: "vastgesteld: {can} tegelijk", EN: "established: {can} at a time"}
)
