package income

import "github.com/integraal/integraal"

// check refuses facts of a household that contradict each other, whatever the
// scheme. Both fields are named. It finds who the spouse and the toeslagpartner
// are, and what keeps that open.
func (p *projection) check(q *inquiry) {
	h := p.h
	q.person(&h.Claimant, "claimant", -1)
	if q.gone(&h.Claimant) {
		q.contradict("claimant.died", "day") // who asks is there
	}
	for i := range p.list {
		m := &p.list[i]
		q.member(m, i)
		p.labels(q, i)
		if !q.gone(&m.Inwoner) { // who lost a spouse may have another
			p.spouse, p.spouseOpen = q.only(&m.Spouse, "spouse", i, p.spouse, p.spouseOpen)
			p.partner, p.partnerOpen = q.only(&m.Toeslagpartner, "toeslagpartner", i, p.partner, p.partnerOpen)
		}
	}
	if yesNo(&h.TenLasteKomend) == yes && presence(&h.Members) != open && !q.mayHaveMinor(p.list) {
		q.contradict("tenLasteKomend", "members")
	}
}

// person refuses facts about one person that cannot both be.
func (q *inquiry) person(p *Inwoner, of string, i int) {
	born, bornKnown := q.born(of, i, &p.Born)
	died, known := p.Died.Value()
	if !known {
		return
	}
	if died.IsZero() {
		q.fault("fact.impossible", field(of, i, "died"), textDiedNoDay)
		return
	}
	if bornKnown && died.Before(born) {
		q.contradict(field(of, i, "died"), field(of, i, "born"))
	}
	if !q.gone(p) {
		return
	}
	income, _ := p.Toetsingsinkomen.Value()
	// What is of the month or the year counts from the one after the death on.
	thisMonth, thisYear := died.Before(q.day.FirstOfMonth()), died.Year() < q.day.Year()
	for _, after := range [...]struct {
		name string
		is   bool
	}{
		{"werk", thisMonth && presence(&p.Werk) == yes},
		{"inkomsten", thisMonth && presence(&p.Inkomsten) == yes},
		{"toetsingsinkomen", thisYear && income.Cents() != 0},
		{"activity", thisYear && yesNo(&p.Activity) == yes},
		{"insured", yesNo(&p.Insured) == yes},
	} {
		if after.is {
			q.contradict(field(of, i, after.name), field(of, i, "died"))
		}
	}
}

// member refuses facts of one member that cannot both be.
func (q *inquiry) member(m *Member, i int) {
	q.person(&m.Inwoner, "members", i)
	died, _ := m.Died.Value()
	if q.gone(&m.Inwoner) {
		if died.Before(q.day.FirstOfMonth()) && presence(&m.AsChild.Care) == yes {
			q.contradict(field("members", i, "care"), field("members", i, "died"))
		}
		if died.Before(peildatumOf(q.day).first) && yesNo(&m.AsChild.Kinderbijslag) == yes {
			q.contradict(field("members", i, "kinderbijslag"), field("members", i, "died"))
		}
	}
	// Participatiewet art. 13 lid 1 f: nobody under 18 has a right.
	if yesNo(&m.Spouse) == yes && yesNo(&m.AsSpouse.NoRight) == no && q.younger(&m.Born, 18) == yes {
		q.contradict(field("members", i, "noRightToBijstand"), field("members", i, "born"))
	}
	if yesNo(&m.Child) == yes {
		q.child(i, yesNo(&m.Spouse), yesNo(&m.Toeslagpartner))
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
		if yesNo(&m.Child) != no && !q.gone(&m.Inwoner) && q.younger(&m.Born, 18) != no {
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
