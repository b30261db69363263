package income

import "github.com/integraal/integraal"

// check refuses facts of a household that contradict each other, whatever the
// scheme. Both fields are named.
func (h *Household) check(q *inquiry, list []Member) {
	q.born("claimant", -1, &h.Claimant.Born)
	spouse, partner := -1, -1
	for i := range list {
		m := &list[i]
		q.member(m, i)
		q.distinct(m.ID, "members", i, h.Claimant.ID, "claimant", -1)
		for j := range i {
			q.distinct(m.ID, "members", i, list[j].ID, "members", j)
		}
		spouse = q.only(&m.Spouse, "spouse", i, spouse)
		partner = q.only(&m.Toeslagpartner, "toeslagpartner", i, partner)
	}
	if yesNo(&h.TenLasteKomend) == yes && presence(&h.Members) != open && !q.mayHaveMinor(list) {
		q.contradict("tenLasteKomend", "members")
	}
}

// member refuses facts of one member that cannot both be.
func (q *inquiry) member(m *Member, i int) {
	q.born("members", i, &m.Born)
	if yesNo(&m.Child) != yes {
		return
	}
	if yesNo(&m.Spouse) == yes {
		q.contradict(field("members", i, "spouse"), field("members", i, "child"))
	}
	// Awir art. 3 lid 5: a relative in the first degree is no partner.
	if yesNo(&m.Toeslagpartner) == yes {
		q.contradict(field("members", i, "toeslagpartner"), field("members", i, "child"))
	}
}

// only notes a second one of whom there can be one at most.
func (q *inquiry) only(f *integraal.Fact[bool], name string, i, before int) int {
	if yesNo(f) != yes {
		return before
	}
	if before >= 0 {
		q.contradict(field("members", i, name), field("members", before, name))
	}
	return i
}

// mayHaveMinor is whether one of the members may be a child under 18.
func (q *inquiry) mayHaveMinor(list []Member) bool {
	for i := range list {
		m := &list[i]
		if yesNo(&m.Child) != no && q.younger(&m.Born, 18) != no {
			return true
		}
	}
	return false
}

// younger is whether someone is below an age on the day.
func (q *inquiry) younger(born *integraal.Fact[integraal.Date], age int) answer {
	is, known := born.Value()
	if !known || is.After(q.day) {
		return open
	}
	return answerOf(is.Age(q.day) < age)
}
