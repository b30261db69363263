package participation

import "github.com/integraal/integraal"

// need is one condition of a provision or a valve, with its article.
type need struct {
	is   Circumstance
	not  bool // it holds when the circumstance does not
	by   integraal.Citation
	any  []need // instead of is: one of these suffices
	each []need // instead of is: all of these
	from integraal.Date
	last integraal.Date // the last day on which the condition stands in the law
}

func needs(is Circumstance, by integraal.Citation) need    { return need{is: is, by: by} }
func needsNot(is Circumstance, by integraal.Citation) need { return need{is: is, by: by, not: true} }
func needsAny(of ...need) need                             { return need{any: of} }
func needsEach(of ...need) need                            { return need{each: of} }

// since and until bound the days on which the condition stands in the law.
func (n need) since(day integraal.Date) need { n.from = day; return n }
func (n need) until(day integraal.Date) need { n.last = day; return n }

func (n need) stands(day integraal.Date) bool {
	return !day.Before(n.from) && (n.last.IsZero() || !day.After(n.last))
}

// reach is how far a set of needs is met. What is missing is told apart: facts
// that someone can tell, and judgements that only a body can give.
type reach struct {
	verdict integraal.Verdict
	failed  []integraal.Condition
	missing []integraal.Missing
	judging []integraal.Missing
}

func (r reach) no() bool  { return r.verdict == integraal.AppliesNot }
func (r reach) yes() bool { return r.verdict == integraal.Applies }

// settled marks a fact that is missing alone: it settles the answer. It does
// not where a judgement is left.
func (r reach) settled() []integraal.Missing {
	if len(r.judging) > 0 {
		return r.missing
	}
	return settled(r.missing)
}

func (r reach) and(o reach) reach {
	switch {
	case r.no() && o.no():
		r.failed = append(r.failed, o.failed...)
		return r
	case r.no():
		return r
	case o.no():
		return o
	case !o.yes():
		r.verdict = integraal.Undetermined
		r.missing, r.judging = union(r.missing, o.missing), union(r.judging, o.judging)
	}
	return r
}

func (r reach) or(o reach) reach {
	switch {
	case r.yes() || o.yes():
		return reach{verdict: integraal.Applies}
	case r.no() && o.no():
		r.failed = append(r.failed, o.failed...)
		return r
	case r.no():
		return o
	case o.no():
		return r
	}
	r.missing, r.judging = union(r.missing, o.missing), union(r.judging, o.judging)
	return r
}

// subject is the facts of a case as the rules meet them on a day.
type subject struct {
	who   string
	born  integraal.Fact[integraal.Date]
	group integraal.Fact[SupportGroup]
	is    *Circumstances
	day   integraal.Date
}

// all is how far every need is met.
func (s *subject) all(ns []need) reach {
	out := reach{verdict: integraal.Applies}
	for i := range ns {
		if ns[i].stands(s.day) {
			out = out.and(s.one(&ns[i]))
		}
	}
	return out
}

func (s *subject) one(n *need) reach {
	if n.any != nil {
		out := reach{verdict: integraal.AppliesNot}
		for i := range n.any {
			if n.any[i].stands(s.day) {
				out = out.or(s.one(&n.any[i]))
			}
		}
		return out
	}
	if n.each != nil {
		return s.all(n.each)
	}
	r := s.holds(n.is)
	if n.not {
		r = r.turned()
	}
	if r.no() {
		name := n.is.Name()
		if n.not {
			name = notName(n.is)
		}
		r.failed = []integraal.Condition{{Name: name, By: CitationOn(s.day, n.by)}}
	}
	return r
}

func (r reach) turned() reach {
	switch {
	case r.yes():
		return reach{verdict: integraal.AppliesNot}
	case r.no():
		return reach{verdict: integraal.Applies}
	}
	return r
}

// holds is whether a circumstance does. What is known absent is no.
func (s *subject) holds(c Circumstance) reach {
	if c > lastSettable {
		return s.derived(c)
	}
	v, present, missing := take(s.who, c.Name(), s.is[c])
	switch {
	case missing != nil && c.Judged():
		return reach{judging: missing}
	case missing != nil:
		return reach{missing: missing}
	}
	return reachIf(present && v)
}

func reachIf(is bool) reach {
	if is {
		return reach{verdict: integraal.Applies}
	}
	return reach{verdict: integraal.AppliesNot}
}

func (s *subject) derived(c Circumstance) reach {
	switch c {
	case Under27, From27, Adult, PensionAge:
		return s.age(c)
	}
	group, present, missing := take(s.who, FactGroup, s.group)
	if missing != nil {
		return reach{missing: missing}
	}
	switch c {
	case InSupportGroup:
		return reachIf(present && group.supported())
	case InClaimGroup:
		return reachIf(present && group.claims())
	case GetsBijstand:
		return reachIf(present && group == OnBijstand)
	}
	return reachIf(present && group == OnUWVBenefit)
}

func (s *subject) age(c Circumstance) reach {
	born, _, missing := take(s.who, FactBorn, s.born)
	if missing != nil {
		return reach{missing: missing}
	}
	pension, _ := integraal.HasPensionAge(born, s.day)
	switch c {
	case Under27:
		return reachIf(s.day.Before(born.Turns(27)))
	case From27:
		return reachIf(!s.day.Before(born.Turns(27)))
	case Adult:
		return reachIf(!s.day.Before(born.Turns(18)))
	}
	return reachIf(pension)
}

const notPrefix = "participation.not."

// notName names the condition that c does not hold.
func notName(c Circumstance) integraal.Name { return notPrefix + integraal.Name(c.String()) }

// wordOfReach is a condition of the provisions and the room in words.
func wordOfReach(n integraal.Name) (integraal.Text, bool) {
	if len(n) <= len(notPrefix) || n[:len(notPrefix)] != notPrefix {
		return wordOfCircumstance(n)
	}
	is, found := wordOfCircumstance("participation.is." + n[len(notPrefix):])
	return integraal.Text{NL: "niet: " + is.NL, EN: "not: " + is.EN}, found
}
