package income

import "github.com/integraal/integraal"

// check refuses facts of a household that contradict each other, whatever the
// scheme. Both fields are named. It finds who the spouse and the toeslagpartner
// are, and what keeps that open.
func (p *projection) check(q *inquiry) {
	h := p.h
	q.born("claimant", -1, &h.Claimant.Born)
	for i := range p.list {
		m := &p.list[i]
		spouse, partner := yesNo(&m.Spouse), yesNo(&m.Toeslagpartner)
		q.born("members", i, &m.Born)
		if yesNo(&m.Child) == yes && (spouse == yes || partner == yes) {
			q.child(i, spouse, partner)
		}
		p.labels(q, i)
		p.spouse, p.spouseOpen = q.only(&m.Spouse, "spouse", i, p.spouse, p.spouseOpen)
		p.partner, p.partnerOpen = q.only(&m.Toeslagpartner, "toeslagpartner", i, p.partner, p.partnerOpen)
	}
	if yesNo(&h.TenLasteKomend) == yes && presence(&h.Members) != open && !q.mayHaveMinor(p.list) {
		q.contradict("tenLasteKomend", "members")
	}
}

// labels refuses a label that is of somebody else.
func (p *projection) labels(q *inquiry, i int) {
	id := p.list[i].ID
	if sameLabel(id, p.h.Claimant.ID) {
		q.contradict(field("members", i, "id"), "claimant.id")
	}
	for j := range i {
		if sameLabel(id, p.list[j].ID) {
			q.contradict(field("members", i, "id"), field("members", j, "id"))
		}
	}
}

// child refuses what a child cannot be.
func (q *inquiry) child(i int, spouse, partner answer) {
	if spouse == yes {
		q.contradict(field("members", i, "spouse"), field("members", i, "child"))
	}
	// Awir art. 3 lid 5: a relative in the first degree is no partner.
	if partner == yes {
		q.contradict(field("members", i, "toeslagpartner"), field("members", i, "child"))
	}
}

// only notes a second one of whom there can be one at most. It is who that is,
// or else what keeps it open.
func (q *inquiry) only(f *integraal.Fact[bool], name string, i, before int, unsure *integraal.Fact[bool]) (int, *integraal.Fact[bool]) {
	switch yesNo(f) {
	case yes:
		if before >= 0 {
			q.contradict(field("members", i, name), field("members", before, name))
		}
		return i, unsure
	case open:
		return before, f
	}
	return before, unsure
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
	return answerOf(!reached(is, q.day, age))
}
