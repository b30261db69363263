package intake

import (
	"slices"
	"strconv"

	"github.com/integraal/integraal"
)

// Decision is whether the chosen definition applies: people read it and decide
// what to do. It is no score: it names its conditions and how each stands.
type Decision struct {
	Definition string            `json:"definition"`
	Version    string            `json:"version"`
	Name       integraal.Text    `json:"name"`
	ChosenBy   string            `json:"chosenBy"`
	Since      integraal.Date    `json:"since,omitzero"`
	Sources    []OriginRead      `json:"sources"`
	Verdict    integraal.Verdict `json:"verdict"`
	Parts      []Part            `json:"parts"`
	Missing    []Missing         `json:"missing,omitempty"`
	Says       []integraal.Text  `json:"says"`
}

// OriginRead is where a definition comes from.
type OriginRead struct {
	Where      string               `json:"where"`
	Confidence integraal.Confidence `json:"confidence"`
}

// Part is one condition of the definition.
type Part struct {
	Condition integraal.Name    `json:"condition"`
	Verdict   integraal.Verdict `json:"verdict"`
	Domains   []Domain          `json:"domains,omitempty"` // on which it rests
	Says      integraal.Text    `json:"says"`
}

// Missing is a fact that keeps an answer open.
type Missing struct {
	integraal.Missing
	Says integraal.Text `json:"says"`
	// Theirs says that it is the clients' own choice that it stays open. It is not
	// asked again.
	Theirs bool `json:"theirs,omitempty"`
}

// The conditions of a definition, and the facts that an answer can miss.
const (
	CondDomains  integraal.Name = "intake.domains"
	CondLaws     integraal.Name = "intake.laws"
	CondYears    integraal.Name = "intake.years"
	CondCohering integraal.Name = "intake.cohering"

	FactNeed     integraal.Name = "intake.need" // who: the domain
	FactOwn      integraal.Name = "intake.own"  // who: the domain
	FactScope    integraal.Name = "intake.scope"
	FactCore     integraal.Name = "intake.core"
	FactLawsUsed integraal.Name = "intake.lawsUsed"
	FactHelp     integraal.Name = "intake.helpSince"
	FactCohering integraal.Name = "intake.cohering"
	FactJoint    integraal.Name = "intake.joint"
	FactResponse integraal.Name = "intake.response"
	FactMelding  integraal.Name = "intake.melding" // who: the event
	FactPlanDay  integraal.Name = "intake.reviewDay"
	FactContact  integraal.Name = "intake.coordinator"
)

// decide is the decision by the chosen definition. It looks at all conditions.
func (v *view) decide() Decision {
	def := &v.set.Definition
	d := Decision{
		Definition: def.ID, Version: def.Version, Name: def.Name,
		ChosenBy: v.set.ChosenBy, Since: v.set.Since, Verdict: integraal.Applies,
	}
	for _, s := range def.Sources {
		d.Sources = append(d.Sources, OriginRead(s))
	}
	c := &def.Conditions
	if c.Domains > 0 {
		d.add(v.inDomains(c))
	}
	if c.Laws > 0 {
		d.add(v.underLaws(c.Laws))
	}
	if c.Years > 0 {
		d.add(v.forYears(c.Years))
	}
	if c.Cohering {
		d.add(v.cohering(c))
	}
	if d.Verdict != integraal.Undetermined {
		d.Missing = nil // what no longer bears on it is not asked
	}
	d.Missing = once(d.Missing)
	if len(d.Missing) == 1 {
		d.Missing[0].Settles = true
	}
	d.Says = v.sayDecision(&d)
	return d
}

// once is each missing fact one time: two conditions can miss the same.
func once(list []Missing) []Missing {
	var kept []Missing
	for i := range list {
		same := func(m Missing) bool { return m.Fact == list[i].Fact && m.Who == list[i].Who }
		if !slices.ContainsFunc(kept, same) {
			kept = append(kept, list[i])
		}
	}
	return kept
}

// add takes a condition into the decision: one that fails settles it, one that is
// open leaves it open.
func (d *Decision) add(p Part, missing []Missing) {
	d.Parts = append(d.Parts, p)
	d.Missing = append(d.Missing, missing...)
	switch {
	case p.Verdict == integraal.AppliesNot || d.Verdict == integraal.AppliesNot:
		d.Verdict = integraal.AppliesNot
	case p.Verdict == integraal.Undetermined:
		d.Verdict = integraal.Undetermined
	}
}

// counting are the domains that a definition counts.
func (v *view) counting(c *Conditions) []Domain {
	var list []Domain
	for i := range v.domains {
		if len(c.Among) == 0 || slices.Contains(c.Among, v.domains[i].Code) {
			list = append(list, v.domains[i].Code)
		}
	}
	return list
}

func (v *view) inDomains(c *Conditions) (Part, []Missing) {
	n := number(c.Domains)
	part := Part{Condition: CondDomains}
	var missing []Missing
	for _, code := range v.counting(c) {
		switch is := v.stand[code].is; is {
		case NeedsHelp:
			part.Domains = append(part.Domains, code)
		case NeedsNothing:
		default:
			missing = append(missing, v.missingNeed(code, is))
		}
	}
	found := len(part.Domains)
	list := integraal.PutText("list", v.labels(part.Domains))
	switch {
	case c.Core && len(c.Among) == 0 && found+len(missing) >= c.Domains:
		part.Says = textCoreUnknown.With(n)
		return part, []Missing{lack(FactCore, "", integraal.Unknown, textAskCore)}
	case found >= c.Domains:
		part.Verdict, part.Says, missing = integraal.Applies, textDomainsYes.With(n, list), nil
	case found+len(missing) < c.Domains && found == 0:
		part.Verdict, part.Says, missing = integraal.AppliesNot, textDomainsNone.With(n), nil
	case found+len(missing) < c.Domains:
		part.Verdict, part.Says, missing = integraal.AppliesNot, textDomainsNo.With(n, list), nil
	case found == 0:
		part.Says = textDomainsOpenNone.With(n)
	default:
		part.Says = textDomainsOpen.With(n, list)
	}
	return part, missing
}

func (v *view) underLaws(least int) (Part, []Missing) {
	part := Part{Condition: CondLaws}
	used, known := v.in.LawsUsed.Value()
	state := v.in.LawsUsed.State()
	if !known && state != integraal.KnownAbsent {
		part.Says = textLawsOpen.With(number(least))
		return part, []Missing{lack(FactLawsUsed, "", state, textAskLaws)}
	}
	used = slices.Clone(used)
	slices.Sort(used)
	used = slices.Compact(used)
	if len(used) < least {
		part.Verdict, part.Says = integraal.AppliesNot, textLawsNo.With(number(least))
		return part, nil
	}
	names := make([]integraal.Text, len(used))
	for i, law := range used {
		names[i] = integraal.Same(law.String())
	}
	part.Verdict, part.Says = integraal.Applies, textLawsYes.With(integraal.PutText("list", integraal.Join(names)))
	return part, nil
}

func (v *view) forYears(least int) (Part, []Missing) {
	part := Part{Condition: CondYears}
	since, known := v.in.HelpSince.Value()
	state := v.in.HelpSince.State()
	switch {
	case !known && state != integraal.KnownAbsent:
		part.Says = textYearsOpen.With(number(least))
		return part, []Missing{lack(FactHelp, "", state, textAskHelp)}
	case known && !v.in.Day.Before(since.AddYears(least)):
		part.Verdict, part.Says = integraal.Applies, textYearsYes.With(integraal.Put("day", since))
	default:
		part.Verdict, part.Says = integraal.AppliesNot, textYearsNo.With(number(least))
	}
	return part, nil
}

// cohering is whether two needs hang together, as a person confirmed, on which
// more than one law bears. A connection that is only supposed, or of which accounts
// differ, leaves it open, and so does that nobody asked what hangs together.
func (v *view) cohering(c *Conditions) (Part, []Missing) {
	part := Part{Condition: CondCohering, Verdict: integraal.AppliesNot, Says: textCoheringNo}
	told, known := v.in.Connections.Value()
	if state := v.in.Connections.State(); !known && state != integraal.KnownAbsent {
		if len(v.needs())+v.openNeeds(c) < 2 {
			return part, nil
		}
		part.Verdict, part.Says = integraal.Undetermined, textCoheringOpen
		return part, []Missing{lack(FactCohering, "", state, textAskCoheringAny)}
	}
	var missing []Missing
	for i := range told {
		k := &told[i]
		if !v.pairs(k, c) || !v.severalLaws(k) {
			continue
		}
		holds, sure := k.Holds.Value()
		state := k.Holds.State()
		if sure && !holds || state == integraal.KnownAbsent {
			continue
		}
		from, to := integraal.PutText("from", v.label(k.From)), integraal.PutText("to", v.label(k.To))
		if !sure {
			missing = append(missing, lack(FactCohering, string(k.From)+"-"+string(k.To), state, textAskCohering.With(from, to)))
		}
		open := v.openEnds(k)
		if sure && len(open) == 0 {
			part.Verdict, part.Domains, part.Says = integraal.Applies, []Domain{k.From, k.To}, textCoheringYes.With(from, to)
			return part, nil
		}
		missing = append(missing, open...)
	}
	if len(missing) > 0 {
		part.Verdict, part.Says = integraal.Undetermined, textCoheringOpen
	}
	return part, missing
}

// openEnds are the ends of a connection of which it is not known whether
// something is needed there.
func (v *view) openEnds(k *Connection) []Missing {
	var missing []Missing
	for _, code := range [...]Domain{k.From, k.To} {
		if is := v.stand[code].is; is != NeedsHelp {
			missing = append(missing, v.missingNeed(code, is))
		}
	}
	return missing
}

func (v *view) openNeeds(c *Conditions) int {
	n := 0
	for _, code := range v.counting(c) {
		if is := v.stand[code].is; is != NeedsHelp && is != NeedsNothing {
			n++
		}
	}
	return n
}

// pairs reports whether both ends of a connection count and may need something.
func (v *view) pairs(k *Connection, c *Conditions) bool {
	for _, code := range [...]Domain{k.From, k.To} {
		if v.stand[code].is == NeedsNothing || !slices.Contains(v.counting(c), code) {
			return false
		}
	}
	return true
}

// severalLaws reports whether more than one law bears on the two ends.
func (v *view) severalLaws(k *Connection) bool {
	var laws []integraal.Law
	for _, code := range [...]Domain{k.From, k.To} {
		for _, by := range v.domain(code).Laws {
			if !slices.Contains(laws, by.Law()) {
				laws = append(laws, by.Law())
			}
		}
	}
	return len(laws) > 1
}

// missingNeed is that it is not known whether something is needed in a domain.
func (v *view) missingNeed(code Domain, is Standing) Missing {
	state := integraal.Unknown
	switch is {
	case AccountsDiffer:
		state = integraal.Contested
	case NotVisibleToYou:
		state = integraal.NotVisible
	}
	m := lack(FactNeed, string(code), state, textMissingNeed[is].With(integraal.PutText("domain", v.label(code))))
	m.Theirs = is == Limited || is == RatherNot
	if state == integraal.Contested {
		for _, h := range v.stand[code].rows {
			m.Told = append(m.Told, h.By)
		}
	}
	return m
}

// lack is a missing fact with what it says.
func lack(fact integraal.Name, who string, state integraal.State, says integraal.Text) Missing {
	return Missing{Missing: integraal.Missing{Fact: fact, Who: who, State: state, Hint: says}, Says: says}
}

func number(n int) integraal.Arg {
	return integraal.PutText("n", textCount(n))
}

// textCount is a small number in words, so that a sentence reads as people write.
func textCount(n int) integraal.Text {
	if n > 0 && n < len(numerals) {
		return numerals[n]
	}
	return integraal.Same(strconv.Itoa(n))
}
