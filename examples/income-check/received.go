package main

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// receivedOf is what is received of a scheme, if that is known.
func receivedOf(r *income.Received, s income.Scheme) (got income.Periodic, known bool) {
	monthly := map[income.Scheme]integraal.Fact[integraal.PerMonth]{
		income.SchemeBijstand: r.Bijstand, income.SchemeZorgtoeslag: r.Zorgtoeslag, income.SchemeHuurtoeslag: r.Huurtoeslag,
		income.SchemeKindgebondenBudget: r.KindgebondenBudget, income.SchemeKinderopvangtoeslag: r.Kinderopvangtoeslag,
		income.SchemeAOW: r.AOW, income.SchemeAOWPartner: r.AOWPartner, income.SchemeStudietoeslag: r.Studietoeslag,
	}
	once := map[income.Scheme]integraal.Fact[integraal.Amount]{
		income.SchemeInkomenstoeslag: r.Inkomenstoeslag, income.SchemeBijzondereBijstand: r.BijzondereBijstand,
	}
	if f, there := once[s]; there {
		v, is := f.Value()
		return income.Periodic{Cents: v.Cents(), Per: income.Once}, is || f.State() == integraal.KnownAbsent
	}
	if s == income.SchemeKinderbijslag {
		v, is := r.Kinderbijslag.Value()
		return income.Periodic{Cents: v.Cents(), Per: income.PerQuarter}, is || r.Kinderbijslag.State() == integraal.KnownAbsent
	}
	f, there := monthly[s]
	v, is := f.Value()
	return income.Periodic{Cents: v.Cents(), Per: income.PerMonth}, there && (is || f.State() == integraal.KnownAbsent)
}

// tooMuch is what is received more than is due, if both are known.
func tooMuch(x *answer, s *income.SchemeAnswer) income.Periodic {
	got, known := receivedOf(&x.file.Received, s.Scheme)
	if !known || s.Uncovered != nil || s.Verdict == integraal.Undetermined {
		return income.Periodic{}
	}
	if s.Verdict == integraal.Applies {
		got.Cents -= s.Amount.Cents
	}
	got.Cents = max(got.Cents, 0)
	return got
}
