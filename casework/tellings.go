package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

func (f *seenFact) sameFact(as *seenFact) bool {
	return f.about == as.about && f.key == as.key && f.year == as.year
}

// latest drops the accounts that whoever gave them replaced by a later one.
func (s *sight) latest() {
	kept := 0
	for i := range s.facts {
		old := &s.facts[i]
		replaced := false
		for j := i + 1; j < len(s.facts) && s.facts[j].sameFact(old); j++ {
			replaced = replaced || s.facts[j].by == old.by && old.source.On.Before(s.facts[j].source.On)
		}
		if !replaced {
			if kept != i {
				s.facts[kept] = *old
			}
			kept++
		}
	}
	s.facts = s.facts[:kept]
}

// seek is where in s.facts a fact is, or would be.
func (s *sight) seek(about, key string, year int) int {
	low, high := 0, len(s.facts)
	for low < high {
		mid := int(uint(low+high) >> 1)
		f := &s.facts[mid]
		before := f.about < about
		if f.about == about {
			before = f.key < key || f.key == key && f.year < year
		}
		if before {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// tellings are the accounts of a fact, in order of time.
func (s *sight) tellings(about, key string, year int) []seenFact {
	from := s.seek(about, key, year)
	until := from
	for until < len(s.facts) && s.facts[until].about == about && s.facts[until].key == key && s.facts[until].year == year {
		until++
	}
	return s.facts[from:until:until]
}

// factOf is a fact of a person as this viewer knows it. A yearly fact takes the
// year; other facts take 0.
func factOf[T Content](s *sight, about string, key FactKey[T], year int) integraal.Fact[T] {
	var room [2]integraal.Account[T]
	accounts := room[:0]
	for _, f := range s.tellings(about, string(key), year) {
		a := integraal.Account[T]{Absent: f.value.absent, Source: f.source}
		a.Value, _ = f.value.value.(T)
		accounts = append(accounts, a)
	}
	if len(accounts) > 0 {
		return integraal.Told(accounts...)
	}
	p := s.person(about)
	if p == nil {
		return integraal.Hide[T](integraal.Text{})
	}
	spec := specOf(string(key))
	if s.canKnowFact(about, spec) {
		return integraal.Fact[T]{}
	}
	return integraal.Hide[T](nearest(p.answersOn(spec)))
}

// hint says what would make a category of a person visible.
func (s *sight) hint(p *seenPerson, category consent.Category) integraal.Text {
	return nearest(p.answers[category])
}

// nearest is why something is not shown, of the answer that is nearest to yes.
func nearest(answers []answer) integraal.Text {
	var best answer
	for i, a := range answers {
		if i == 0 || a.nearer(&best) {
			best = a
		}
	}
	return best.reason.Text()
}
