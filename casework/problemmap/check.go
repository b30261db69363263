package problemmap

import (
	"slices"
	"strconv"

	"github.com/integraal/integraal"
)

// checker gathers the faults of parts.
type checker struct {
	at     map[string]int
	faults integraal.Faults
}

func (c *checker) fault(code string, text integraal.Text, list string, i int, field string) {
	c.faults = append(c.faults, integraal.NewFault(code, list+"["+strconv.Itoa(i)+"]."+field, text))
}

func (c *checker) problems(list []Problem) {
	for i := range list {
		p := &list[i]
		_, taken := c.at[p.ID]
		switch {
		case !isLabel(p.ID):
			c.fault("id.malformed", textMalformed, "problems", i, "id")
		case taken:
			c.fault("id.duplicate", textDuplicate, "problems", i, "id")
		}
		c.at[p.ID] = i
		if p.Label.NL == "" || p.Label.EN == "" {
			c.fault("problem.label", textLabel, "problems", i, "label")
		}
		if !inList(p.Severity, Severity.valid) {
			c.fault("map.unknown-word", textUnknownWord, "problems", i, "severity")
		}
		if repair, known := p.Repair.Value(); known {
			if (repair.By.NL == "") != (repair.By.EN == "") {
				c.fault("problem.label", textLabel, "problems", i, "repair.by")
			}
			if !repair.Side.valid() {
				c.fault("map.unknown-word", textUnknownWord, "problems", i, "repair.side")
			}
			if !inList(repair.Effort, Effort.valid) {
				c.fault("map.unknown-word", textUnknownWord, "problems", i, "repair.effort")
			}
		}
	}
}

func (c *checker) relation(i int, r *Relation) {
	for _, end := range [...]struct{ field, id string }{{"from", r.From}, {"to", r.To}} {
		if _, known := c.at[end.id]; !known {
			c.fault("id.dangling", textDangling, "relations", i, end.field)
		}
	}
	if r.From == r.To {
		c.fault("relation.self", textSelf, "relations", i, "to")
	}
	if !r.Effect.valid() {
		c.fault("map.unknown-word", textUnknownWord, "relations", i, "effect")
	}
	if !r.Grade.valid() {
		c.fault("map.unknown-word", textUnknownWord, "relations", i, "grade")
	}
	if !inList(r.Strength, Strength.valid) {
		c.fault("map.unknown-word", textUnknownWord, "relations", i, "strength")
	}
	if r.standing() == Confirmed && !slices.ContainsFunc(r.Holds.Sources(), func(s integraal.Source) bool { return s.Who != "" }) {
		c.fault("relation.unconfirmed", textNobody, "relations", i, "holds")
	}
}

func (c *checker) words(i int, w Words) {
	if w.Who == "" || w.Says == "" {
		c.fault("words.empty", textEmptyWords, "words", i, "says")
	}
	for j, id := range w.About {
		if _, known := c.at[id]; !known {
			c.fault("id.dangling", textDangling, "words", i, "about["+strconv.Itoa(j)+"]")
		}
	}
}

// inList reports whether all that a fact says is in its list.
func inList[T any](f integraal.Fact[T], valid func(T) bool) bool {
	if v, known := f.Value(); known && !valid(v) {
		return false
	}
	return !slices.ContainsFunc(f.Accounts(), func(a integraal.Account[T]) bool { return !a.Absent && !valid(a.Value) })
}

// isLabel reports whether an id is a short label, as the ids of a case are.
func isLabel(id string) bool {
	for i := range len(id) {
		b := id[i]
		letter := b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9'
		if !letter && (i == 0 || b != '.' && b != '_' && b != '-') {
			return false
		}
	}
	return id != "" && len(id) <= maxLabel
}

const maxLabel = 40
