package income

import "github.com/integraal/integraal"

// verhogingNorms is the increase of Participatiewet art. 20 lid 3, in euro a
// month, net and with the holiday allowance in it. It is there from 2026.
type verhogingNorms struct {
	bedrag integraal.Dated[integraal.PerMonth]
}

func builtInVerhoging() verhogingNorms {
	return verhogingNorms{bedrag: normsPerHalfYear(normVerhoging, pw("20", "3", ""), 746_45, 762_24)}
}

func (v *verhogingNorms) all() []statutory { return []statutory{of(&v.bedrag)} }

// verhogingDay is that value on one day.
type verhogingDay struct {
	coverage
	bedrag entry[integraal.PerMonth]
}

func (v *verhogingNorms) on(day integraal.Date, d *verhogingDay) {
	d.known = true
	d.bedrag = find(&d.coverage, &v.bedrag, day)
}

// Ouders is what is known of the parents of someone of 18, 19 or 20: either of
// the two is enough to be unable to rely on them. Known to be absent is no.
type Ouders struct {
	// MeansInsufficient is whether the means of the parents are not enough
	// (art. 20 lid 3 a).
	MeansInsufficient integraal.Fact[bool]
	// CannotEnforce is whether the person cannot reasonably realise the claim
	// to maintenance against the parents (art. 20 lid 3 b).
	CannotEnforce integraal.Fact[bool]
}

// VerhogingFacts are the facts that decide on the norm of a household in which
// someone of 18, 19 or 20 cannot rely on the parents.
type VerhogingFacts struct {
	// The household is as for [BijstandsnormFor].
	BijstandFacts
	// Parents are those of the applicant, SpouseParents those of the spouse.
	// Of someone of 21 or older they are not asked.
	Parents, SpouseParents Ouders
}

// raised is a norm with the increase, once for each person of 18, 19 or 20 who
// cannot rely on the parents ("indien die belanghebbende"), and no higher than
// the norm of art. 21 for who is in a comparable situation (lid 4): that of a
// single person, or of spouses.
func (d *verhogingDay) raised(v bijstandValues, persons int, b *bijstandDay, why *integraal.Explanation) Bijstandsnorm {
	base, _ := b.exact(v, why)
	limit := &b.alleen
	if v.married {
		limit = &b.paar
	}
	sum, by := base.Round(toTheCent).Plus(d.bedrag.Is.Times(int64(persons))), d.bedrag.By
	if why != nil {
		use(why, &d.bedrag)
		integraal.Explain(why, stepRaised, sum, by)
	}
	if sum.MoreThan(limit.Is) {
		sum, by = limit.Is, b.by.verhogingLimit
		if why != nil {
			use(why, limit)
			integraal.Explain(why, stepRaiseLimit, sum, by)
		}
	}
	return b.settled(sum.Exact(), by, v.kostendelers, why)
}
