package participation

import "github.com/integraal/integraal"

// anyOf holds when one of the conditions does. It fails when all of them do.
func anyOf(cs ...condition) condition {
	out := condition{verdict: integraal.AppliesNot}
	for _, c := range cs {
		switch {
		case c.yes():
			return met()
		case c.open():
			out.verdict = integraal.Undetermined
			out.missing = union(out.missing, c.missing)
		default:
			out.failed = append(out.failed, c.failed...)
		}
	}
	if out.open() {
		out.failed = nil
	}
	return out
}

// joint is a joint household: one home, and care for each other (lid 3) or one
// of the four signs that settle it (lid 4).
func (t *pair) joint() condition {
	return all(
		holds("", FactSameHome, t.SameHome, condSameHome, pw3lid3),
		anyOf(append([]condition{t.mutual()}, t.signs()...)...),
	)
}

func (t *pair) mutual() condition {
	return holds("", FactMutualCare, t.MutualCare, condMutualCare, pw3lid3)
}

// signs are those of lid 4.
func (t *pair) signs() []condition {
	return []condition{
		t.wereMarried(),
		holds("", FactChild, t.Child, condChild, pw3lid4b),
		holds("", FactContract, t.Contract, condContract, pw3lid4c),
		holds("", FactRegistered, t.Registered, condRegistered, pw3lid4d),
	}
}

// wereMarried is lid 4 onder a. Until the end of 2025 an earlier marriage to
// each other counted however long ago it was; since then only in the two years
// before the application, as being treated as married always did.
func (t *pair) wereMarried() condition {
	married := t.inTwoYears(FactLastMarried, t.LastMarried)
	if last, present, _ := take("", FactLastMarried, t.LastMarried); t.day.Before(readPw) && present && !last.IsZero() {
		married = met()
	}
	return anyOf(married, t.inTwoYears(FactLastTreated, t.LastTreated))
}

// inTwoYears is whether the day lies in the two years before the application.
func (t *pair) inTwoYears(name integraal.Name, f integraal.Fact[integraal.Date]) condition {
	last, present, missing := take("", name, f)
	if missing != nil {
		return lacking(missing)
	}
	if !present {
		return unmet(condWereMarried, pw3lid4a)
	}
	applied, asked, missing := take("", FactApplied, t.Applied)
	if missing != nil {
		return lacking(missing)
	}
	return metIf(asked && !last.Before(applied.AddYears(-2)), condWereMarried, pw3lid4a)
}

// exempt is what keeps two persons with a joint household from being treated as
// spouses (lid 2 onder a).
func (t *pair) exempt() condition { return anyOf(t.byKin(), t.byCare()) }

func (t *pair) byKin() condition {
	kin, _, missing := take("", FactKin, t.Kin)
	if missing != nil {
		return lacking(missing)
	}
	return metIf(kin == FirstDegree, condFirstDegree, pw3lid2a)
}

// byCare is the care need: since 2026 the one that is the reason to live
// together, while the care is given; before, that of a relative in the second
// degree.
func (t *pair) byCare() condition {
	need := holds("", FactCareNeed, t.CareNeed, condCareNeed, pw3lid2a)
	if !t.day.Before(readPw) {
		return all(need,
			holds("", FactCareReason, t.CareReason, condCareReason, pw3lid2a),
			holds("", FactCareGiven, t.CareGiven, condCareGiven, pw3lid2a))
	}
	kin, _, missing := take("", FactKin, t.Kin)
	if missing != nil {
		return all(need, lacking(missing))
	}
	return all(need, metIf(kin == SecondDegree, condSecondDegree, pw3lid2a))
}

// exemptGrounds are the grounds of lid 2 onder a that hold.
func (t *pair) exemptGrounds() []Ground {
	var grounds []Ground
	if t.byKin().yes() {
		grounds = append(grounds, t.ground(groundFirstDegree, pw3lid2a))
	}
	if t.byCare().yes() {
		name := groundCareNeed
		if t.day.Before(readPw) {
			name = groundCareNeedOfKin
		}
		grounds = append(grounds, t.ground(name, pw3lid2a))
	}
	return grounds
}

// jointGrounds are what makes the household a joint one.
func (t *pair) jointGrounds() []Ground {
	var grounds []Ground
	if t.mutual().yes() {
		grounds = append(grounds, t.ground(groundMutualCare, pw3lid3))
	}
	names := [...]integraal.Name{groundWereMarried, groundChild, groundContract, groundRegistered}
	laws := [...]integraal.Citation{pw3lid4a, pw3lid4b, pw3lid4c, pw3lid4d}
	for i, sign := range t.signs() {
		if sign.yes() {
			grounds = append(grounds, t.ground(names[i], laws[i]))
		}
	}
	return grounds
}
