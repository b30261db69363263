package income

import "github.com/integraal/integraal"

// Received is what is received of each scheme, as the schemes pay it: an advance
// a month, bijstand without holiday allowance, AOW gross without it. Known to be
// absent: nothing is received.
type Received struct {
	Bijstand, Zorgtoeslag, Huurtoeslag, KindgebondenBudget, Kinderopvangtoeslag integraal.Fact[integraal.PerMonth]

	Kinderbijslag   integraal.Fact[integraal.PerQuarter]
	AOW, AOWPartner integraal.Fact[integraal.PerMonth]
	// Inkomenstoeslag is what was received in the twelve months up to the day,
	// BijzondereBijstand what was for the costs that the household names.
	Inkomenstoeslag, BijzondereBijstand integraal.Fact[integraal.Amount]
	Studietoeslag                       integraal.Fact[integraal.PerMonth]
}

// Gap is what is not received of one scheme that is due.
type Gap struct {
	Scheme Scheme
	// Verdict is Applies where less is received than is due, AppliesNot where no
	// less is or nothing is due, and Undetermined where that is not known.
	Verdict integraal.Verdict
	// Missed is what is due more than is received. It rests on the facts as they
	// were given: see Safe and Back before anyone counts on it.
	Missed Periodic
	// Missing are the facts that keep it open, and Uncovered is why there is no
	// answer on the day.
	Missing   []integraal.Missing
	Uncovered integraal.Faults
	// Estimated is whether what is due is known in every alternative too. Only
	// then Safe is set: the least that is due in any of them and as the facts
	// are, which is what to ask so that nothing has to be paid back if one of
	// the alternatives turns out to be so.
	Estimated bool
	Safe      Periodic
	// Back is, for each alternative in its order, what of the full amount would
	// have to be paid back over each such period if it turns out to be so.
	Back []Back
	// Term is from when and until when it can be asked.
	Term Term
	// Arrears is what was missed before, from [UptakeOver]. It is nil from [Uptake],
	// which knows of one day only, and empty for a scheme of a municipality.
	Arrears *Arrears
}

// Back is what would have to be paid back in an alternative. Known is whether
// that could be found out; else Amount says nothing.
type Back struct {
	Known  bool
	Amount Periodic
}

// Uptake sets what is received against what every scheme comes to, for each
// scheme that pays; a local scheme, of which only the limits are known, is left
// out. What the municipality may give ([SchemeInkomenstoeslag],
// [SchemeBijzondereBijstand]) is due only once it so decides. Alternatives are the same household as it may turn out to be
// instead, such as with the highest income that is plausible: which those are is
// for the caller to say, no margin is assumed. Without one nothing is Estimated.
// The faults are amount.negative and amount.range of what is received, and
// facts.contradiction for an alternative on another day.
func Uptake(a *Assessment, r *Received, alternatives ...*Assessment) ([]Gap, error) {
	q := inquiry{day: a.Day}
	for i, other := range alternatives {
		if other.Day != a.Day {
			q.contradict(indexed("alternatives", i), "day")
		}
	}
	var gaps []Gap
	for answer := range a.Answers() {
		if answer.Scheme == SchemeBijstandsnorm || answer.Scheme == SchemeLokaleRegeling {
			continue
		}
		g := Gap{Scheme: answer.Scheme, Uncovered: answer.Uncovered, Missing: answer.Missing, Term: termOf(answer.Scheme, a.Day)}
		g.compare(&answer, r.of(&q, answer.Scheme), answer.Who)
		g.weigh(&answer, alternatives)
		gaps = append(gaps, g)
	}
	return gaps, q.Faults.Err()
}

// compare finds what is missed.
func (g *Gap) compare(due *SchemeAnswer, got receipt, who string) {
	switch {
	case due.Uncovered != nil:
		return
	case due.Verdict == integraal.AppliesNot:
		g.Verdict = integraal.AppliesNot
		return
	case got.missing != nil:
		m := *got.missing
		m.Who = who
		for i := range g.Missing {
			g.Missing[i].Settles = false
		}
		m.Settles = len(g.Missing) == 0
		g.Missing = append(g.Missing, m)
	}
	if due.Verdict != integraal.Applies || len(g.Missing) > 0 {
		return
	}
	g.Verdict = integraal.AppliesNot
	if missed := due.Amount.Cents - got.cents; missed > 0 {
		g.Verdict, g.Missed = integraal.Applies, Periodic{missed, due.Amount.Per}
	}
}

// weigh sets what is due against the alternatives.
func (g *Gap) weigh(due *SchemeAnswer, alternatives []*Assessment) {
	if due.Verdict != integraal.Applies || due.Uncovered != nil {
		return
	}
	least := due.Amount
	g.Estimated = len(alternatives) > 0
	for _, other := range alternatives {
		o := other.Of(g.Scheme)
		if o.Uncovered != nil || o.Verdict == integraal.Undetermined {
			g.Estimated = false
			g.Back = append(g.Back, Back{})
			continue
		}
		least.Cents = min(least.Cents, o.Amount.Cents)
		back := Periodic{max(due.Amount.Cents-o.Amount.Cents, 0), due.Amount.Per}
		g.Back = append(g.Back, Back{Known: true, Amount: back})
	}
	if g.Estimated {
		g.Safe = least
	}
}

// receipt is what is received in cents, or the fact that is missing.
type receipt struct {
	cents   int64
	missing *integraal.Missing
}

func (r *Received) of(q *inquiry, s Scheme) receipt {
	switch s {
	case SchemeBijstand:
		return receiptOf(q, s, &r.Bijstand)
	case SchemeZorgtoeslag:
		return receiptOf(q, s, &r.Zorgtoeslag)
	case SchemeHuurtoeslag:
		return receiptOf(q, s, &r.Huurtoeslag)
	case SchemeKindgebondenBudget:
		return receiptOf(q, s, &r.KindgebondenBudget)
	case SchemeKinderopvangtoeslag:
		return receiptOf(q, s, &r.Kinderopvangtoeslag)
	case SchemeKinderbijslag:
		return receiptOf(q, s, &r.Kinderbijslag)
	case SchemeAOW:
		return receiptOf(q, s, &r.AOW)
	case SchemeAOWPartner:
		return receiptOf(q, s, &r.AOWPartner)
	case SchemeInkomenstoeslag:
		return receiptOf(q, s, &r.Inkomenstoeslag)
	case SchemeStudietoeslag:
		return receiptOf(q, s, &r.Studietoeslag)
	case SchemeBijzondereBijstand:
		return receiptOf(q, s, &r.BijzondereBijstand)
	}
	return receipt{}
}

func receiptOf[B integraal.Basis](q *inquiry, s Scheme, f *integraal.Fact[integraal.Money[B]]) receipt {
	got := notNegative(q, "received", s.String(), f)
	var l inquiry
	ask(&l, FactReceived, "", f)
	r := receipt{cents: got.is.Cents()}
	if len(l.Missing) > 0 {
		r.missing = &l.Missing[0]
	}
	return r
}
