package income

import "github.com/integraal/integraal"

// lid is what is known of a member that more than one scheme turns on.
type lid struct {
	born                                                integraal.Date // unset where it is not known
	gone                                                bool           // died before the day
	spouse, partner, child, minor, dwelling, registered answer
}

func (q *inquiry) lid(m *Member, l *lid) {
	l.born, _ = m.Born.Value()
	l.gone, l.minor = q.gone(&m.Inwoner), q.younger(&m.Born, 18)
	l.spouse, l.partner, l.child = yesNo(&m.Spouse), yesNo(&m.Toeslagpartner), yesNo(&m.Child)
	l.dwelling, l.registered = yesNo(&m.InDwelling), yesNo(&m.Registered)
}

// check refuses facts of a household that contradict each other, whatever the
// scheme. Both fields are named. It finds who the spouse and the toeslagpartner
// are, and what keeps that open.
func (p *projection) check(q *inquiry) {
	h := p.h
	p.self, _ = h.Claimant.Born.Value()
	q.person(&h.Claimant, "claimant", -1)
	if q.gone(&h.Claimant) {
		q.contradict("claimant.died", "day") // who asks is there
	}
	mayHaveMinor := false
	for i := range p.list {
		m := &p.list[i]
		p.leden = append(p.leden, lid{})
		l := &p.leden[i]
		q.lid(m, l)
		q.person(&m.Inwoner, "members", i)
		q.member(m, l, i)
		p.labels(q, i)
		if l.gone {
			continue // who lost a spouse may have another
		}
		mayHaveMinor = mayHaveMinor || l.child != no && l.minor != no
		if l.spouse != no {
			p.spouse, p.spouseOpen = q.only(&m.Spouse, "spouse", i, p.spouse, p.spouseOpen)
		}
		if l.partner != no {
			p.partner, p.partnerOpen = q.only(&m.Toeslagpartner, "toeslagpartner", i, p.partner, p.partnerOpen)
		}
	}
	if !mayHaveMinor && yesNo(&h.TenLasteKomend) == yes && presence(&h.Members) != open {
		q.contradict("tenLasteKomend", "members")
	}
}

// person refuses facts about one person that cannot both be.
func (q *inquiry) person(p *Inwoner, of string, i int) {
	if born, known := p.Born.Value(); !known || born.IsZero() || born.After(q.day) {
		q.checkBorn(of, i, &p.Born)
	}
	if presence(&p.Died) == yes {
		q.dead(p, of, i)
	}
}

// dead refuses facts about one person who died that cannot both be.
func (q *inquiry) dead(p *Inwoner, of string, i int) {
	born, bornKnown := p.Born.Value()
	died, _ := p.Died.Value()
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
func (q *inquiry) member(m *Member, l *lid, i int) {
	if l.gone {
		died, _ := m.Died.Value()
		if died.Before(q.day.FirstOfMonth()) && presence(&m.AsChild.Care) == yes {
			q.contradict(field("members", i, "care"), field("members", i, "died"))
		}
		if died.Before(peildatumOf(q.day).first) && yesNo(&m.AsChild.Kinderbijslag) == yes {
			q.contradict(field("members", i, "kinderbijslag"), field("members", i, "died"))
		}
	}
	if l.spouse != yes && l.child != yes {
		return
	}
	// Participatiewet art. 13 lid 1 f: nobody under 18 has a right.
	if l.spouse == yes && l.minor == yes && yesNo(&m.AsSpouse.NoRight) == no {
		q.contradict(field("members", i, "noRightToBijstand"), field("members", i, "born"))
	}
	if l.child == yes && (l.spouse == yes || l.partner == yes) {
		q.child(i, l.spouse, l.partner)
	}
}

// labels refuses a label that is of somebody else.
func (p *projection) labels(q *inquiry, i int) {
	id := p.list[i].ID
	if sameLabel(id, p.h.Claimant.ID) {
		q.contradict(field("members", i, "id"), "claimant.id")
	}
	for j := range p.list[:i] {
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

// younger is whether someone is below an age on the day.
func (q *inquiry) younger(born *integraal.Fact[integraal.Date], age int) answer {
	is, known := born.Value()
	if !known || is.After(q.day) {
		return open
	}
	return answerOf(!reached(is, q.day, age))
}
