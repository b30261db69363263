package income

import "github.com/integraal/integraal"

// inrichtingNorms are the amounts of Participatiewet art. 23 in euro a month,
// net and with the holiday allowance in them: the norm for a stay in an
// institution (lid 1) and the increase for the costs of health care (lid 2).
type inrichtingNorms struct {
	alleen, paar         integraal.Dated[integraal.PerMonth]
	plusAlleen, plusPaar integraal.Dated[integraal.PerMonth]
}

// builtInInrichting: the amounts of 2023, 2024, July 2025 and January 2026 were
// compared with the text of their half-year; those of January 2025 and July 2026
// are from published tables and the norm letter of the ministry.
func builtInInrichting() inrichtingNorms {
	norm := normsPerHalfYear
	return inrichtingNorms{
		alleen: norm(normInrichtingAlleen, pw("23", "1", "a"),
			378_62, 385_24, 406_51, 414_31,
			426_03, 433_49, 443_76, 449_44),
		paar: norm(normInrichtingPaar, pw("23", "1", "b"),
			588_93, 599_23, 632_31, 644_45,
			662_69, 674_29, 690_27, 699_11),
		plusAlleen: norm(normInrichtingPlusAlleen, pw("23", "2", "a"),
			3_00, 3_00, 42_00, 42_00,
			45_00, 45_00, 47_00, 47_00),
		plusPaar: norm(normInrichtingPlusPaar, pw("23", "2", "b"),
			50_00, 50_00, 95_00, 95_00,
			101_00, 101_00, 106_00, 106_00),
	}
}

func (i *inrichtingNorms) all() []statutory {
	return []statutory{of(&i.alleen), of(&i.paar), of(&i.plusAlleen), of(&i.plusPaar)}
}

// inrichtingDay are those values on one day.
type inrichtingDay struct {
	coverage
	alleen, paar, plusAlleen, plusPaar entry[integraal.PerMonth]
}

func (i *inrichtingNorms) on(day integraal.Date, d *inrichtingDay) {
	d.known = true
	d.alleen = find(&d.coverage, &i.alleen, day)
	d.paar = find(&d.coverage, &i.paar, day)
	d.plusAlleen = find(&d.coverage, &i.plusAlleen, day)
	d.plusPaar = find(&d.coverage, &i.plusPaar, day)
}

// InrichtingFacts are the facts that decide on the norm of a household of which
// someone stays in an institution.
type InrichtingFacts struct {
	// The household is as for [BijstandsnormFor]. The housemates are those of who
	// lives at home: they bear only where one of two spouses does.
	BijstandFacts
	// Inrichting is whether the applicant stays in an institution in the sense
	// of Participatiewet art. 1 onder f, and SpouseInrichting whether the
	// spouse does.
	Inrichting, SpouseInrichting integraal.Fact[bool]
}

// inrichtingValues are the facts of one household, all known. At least one
// stays in an institution.
type inrichtingValues struct {
	married      bool
	oneAtHome    bool // of two spouses
	home         levensfase
	children     bool
	kostendelers int // of who lives at home
	mantelzorg   bool
}

// due is the norm of art. 23 on plain values. Lid 2 raises the norm of lid 1, so
// that by the text of art. 19 lid 3 the holiday allowance is in both; municipal
// tables list the increase without saying so.
func (d *inrichtingDay) due(v inrichtingValues, b *bijstandDay, why *integraal.Explanation) Bijstandsnorm {
	base, plus := &d.alleen, &d.plusAlleen
	if v.married && !v.oneAtHome {
		base, plus = &d.paar, &d.plusPaar
	}
	in := base.Is.Plus(plus.Is)
	if why != nil {
		use(why, base)
		use(why, plus)
		integraal.Explain(why, stepInrichting, in, base.By)
	}
	if !v.oneAtHome {
		return b.settled(in.Exact(), base.By, 0, why)
	}
	home, by := b.exact(bijstandValues{
		applicant: v.home, children: v.children, kostendelers: v.kostendelers, mantelzorg: v.mantelzorg,
	}, why)
	if why != nil {
		integraal.Explain(why, stepThuis, home.Round(toTheCent), by)
	}
	return b.settled(in.Exact().Plus(home), b.by.inrichtingEen, v.kostendelers, why)
}
