package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// anonymous is a report for an audience that may not know whose case it is. It
// is made of the preparer's own report, generalised afterwards; the audience
// sees either that or one sentence that is always the same.
func (c *Case) anonymous(v viewpoint, gate gatekeeper, norms *dayNorms) (*Report, error) {
	r := c.heading(&v)
	r.Anonymous = true
	preparer, ok := c.preparer(&v)
	if !ok {
		r.Notes = []integraal.Text{textNotAnonymous}
		return r, nil
	}
	answer := gate.Anonymous(c.anonymousRequest(&preparer, &v))
	if !answer.Allowed {
		r.Notes = []integraal.Text{textNotAnonymous}
		return r, nil
	}
	named, err := c.report(preparer, gate, norms)
	if err != nil {
		return nil, err
	}
	rules := &c.parts.Protocol.Anonymous
	r.Notes = []integraal.Text{textAnonymous, shapeText(c.shape(&preparer))}
	told := !v.leave.Has(consent.DetailChildren) && !v.leave.Has(consent.DetailOtherAdults)
	if ages, ok := agesText(named.People, rules, v.day); ok && told {
		r.Notes = append(r.Notes, ages)
	}
	r.Findings = generalise(named.Findings, rules)
	r.Problems = generaliseProblems(named.Problems, rules)
	if answer.Finding == "" {
		return r, nil // households of this make-up were counted, not those in which the same hangs together
	}
	r.Map, err = generaliseMap(named.Map, rules)
	return r, err
}

// preparer is the worker whose report is generalised: the first, in the order
// of the protocol's purposes, who carries out a case in this household.
func (c *Case) preparer(v *viewpoint) (viewpoint, bool) {
	for _, purpose := range c.parts.Protocol.Purposes {
		if purpose.Anonymous || purpose.Enforces {
			continue
		}
		for _, x := range c.parts.Professionals {
			if x.Role != purpose.Role {
				continue
			}
			p, err := c.viewpoint(Question{Viewer: x.ID, Purpose: purpose.Code, Day: v.day})
			if err == nil && c.mayKnowMembers(&p) {
				return p, true
			}
		}
	}
	return viewpoint{}, false
}

func (c *Case) anonymousRequest(preparer, audience *viewpoint) consent.AnonymousRequest {
	r := consent.AnonymousRequest{
		Preparer: preparer.viewer, Audience: []consent.Viewer{audience.viewer},
		Purpose: audience.purpose.Code, Shape: c.shape(preparer),
		Area: c.parts.Dwelling.Area, LeaveOut: audience.leave, Day: audience.day,
	}
	for _, p := range c.parts.Persons {
		if p.memberOn(audience.day) {
			r.Members = append(r.Members, p.ID)
		}
	}
	return r
}

// general is how a finding is told to an audience that may not know whose case
// it is: of which category it is, in which words, and what it asks of those who
// can change how things are arranged.
type general struct {
	code     string // the finding's code
	category consent.Category
	text     integraal.Text
	discuss  integraal.Text
	class    integraal.Urgency // always the same: that of the case tells how near a day is
	amount   int               // which of the finding's amounts is told in a band, from 1; 0 for none
}

var generals = []general{
	{"income.held", consent.AnnouncedDecision, integraal.Text{
		NL: "Een betaling wordt vastgehouden terwijl waarborgen nog open staan",
		EN: "A payment is held while safeguards are still open",
	}, discussStop, integraal.IncomeAtStake, 0},
	{"income.announced", consent.AnnouncedDecision, integraal.Text{
		NL: "Een besluit over de uitkering is aangekondigd terwijl waarborgen nog open staan",
		EN: "A decision on the benefit is announced while safeguards are still open",
	}, discussStop, integraal.IncomeAtStake, 0},
	{codePapers, consent.AnnouncedDecision, integraal.Text{
		NL: "Er zijn papieren gevraagd",
		EN: "Papers were asked for",
	}, integraal.Text{
		NL: "Om te bespreken: wie helpt een huishouden met zulke brieven, en wie kijkt eerst in de eigen registraties?",
		EN: "To discuss: who helps a household with such letters, and who looks in the own registers first?",
	}, integraal.IncomeAtStake, 0},
	{"directives.contradict", consent.Advice, integraal.Text{
		NL: "Twee diensten geven tegengestelde adviezen over werk",
		EN: "Two services give opposite advice on work",
	}, integraal.Text{
		NL: "Om te bespreken: hoe stemmen twee diensten af die onder verschillende wetten werken, en wie brengt ze bij elkaar?",
		EN: "To discuss: how do two services align that work under different laws, and who brings them together?",
	}, integraal.Contradiction, 0},
	{"allowance.missed.zorgtoeslag", consent.Allowances, integraal.Text{
		NL: "Zorgtoeslag wordt gemist: {band}", EN: "Zorgtoeslag is missed: {band}",
	}, discussMissed, integraal.MoneyMissed, 1},
	{"allowance.missed.kindgebondenBudget", consent.Allowances, integraal.Text{
		NL: "Kindgebonden budget wordt gemist: {band}", EN: "Kindgebonden budget is missed: {band}",
	}, discussMissed, integraal.MoneyMissed, 1},
	{"allowance.asDue.zorgtoeslag", consent.Allowances, integraal.Text{
		NL: "Zorgtoeslag komt binnen: {band}", EN: "Zorgtoeslag comes in: {band}",
	}, integraal.Text{}, integraal.Other, 1},
	{"allowance.asDue.kindgebondenBudget", consent.Allowances, integraal.Text{
		NL: "Kindgebonden budget komt binnen: {band}", EN: "Kindgebonden budget comes in: {band}",
	}, integraal.Text{}, integraal.Other, 1},
	{"norm.decided", consent.Benefit, bijstandPaid, integraal.Text{}, integraal.Other, 1},
	{"norm.computed", consent.Benefit, bijstandPaid, integraal.Text{}, integraal.Other, 2},
}

var (
	bijstandPaid = integraal.Text{NL: "Bijstand wordt uitbetaald: {band}", EN: "Bijstand is paid out: {band}"}
	discussStop  = integraal.Text{
		NL: "Om te bespreken: wordt er gehoord, nagevraagd en afgewogen voordat het inkomen stopt, en waarvan leeft het huishouden zolang?",
		EN: "To discuss: is the household heard, are others asked and interests weighed before the income stops, and what does it live on meanwhile?",
	}
	discussMissed = integraal.Text{
		NL: "Om te bespreken: wie kijkt bij de eerste aanvraag of een huishouden geld misloopt?",
		EN: "To discuss: who looks, at the first application, whether a household misses money?",
	}
)

// generalise keeps of each finding what its category may be told: a pattern, or
// an amount in a band. Days, persons, laws' facts and sources go.
func generalise(findings []integraal.Finding, rules *consent.AnonymousRules) []integraal.Finding {
	list := []integraal.Finding{}
	for _, f := range findings {
		for i := range generals {
			g := &generals[i]
			shown, patternOnly := rules.Shows(g.category)
			if g.code != f.Code || !shown {
				continue
			}
			text, ok := g.tell(&f, rules, patternOnly)
			if ok {
				list = append(list, g.finding(&f, text))
			}
		}
	}
	integraal.SortFindings(list)
	return list
}

// finding is f in the words of g: no day, no person, no source.
func (g *general) finding(f *integraal.Finding, title integraal.Text) integraal.Finding {
	out := integraal.Finding{
		Code: f.Code, Urgency: g.class, Because: becauseClass(g.class), About: []string{}, Title: title,
	}
	if !g.discuss.IsZero() {
		out.Says = []integraal.Text{g.discuss}
	}
	return out
}

// becauseClass says why a general finding is in its class, without a day.
func becauseClass(u integraal.Urgency) integraal.Text {
	switch u {
	case integraal.IncomeAtStake:
		return textBecauseHeld
	case integraal.Contradiction:
		return textBecauseContradiction
	case integraal.MoneyMissed:
		return textBecauseMissed
	default:
		return textBecauseRest
	}
}

func (g *general) tell(f *integraal.Finding, rules *consent.AnonymousRules, patternOnly bool) (integraal.Text, bool) {
	if g.amount == 0 {
		return g.text, true
	}
	if patternOnly || g.amount > len(f.Amounts) {
		return integraal.Text{}, false
	}
	amount, err := integraal.ParseMoney[integraal.Monthly](f.Amounts[g.amount-1].Value)
	if err != nil {
		return integraal.Text{}, false
	}
	low, high := consent.AmountBand(rules, amount)
	return g.text.With(integraal.PutText("band", textBand.With(
		integraal.Put("low", integraal.OverMonths(low, 1)), integraal.Put("high", integraal.OverMonths(high, 1))))), true
}

// generaliseProblems keeps the kind of each problem whose category may be told. A
// kind of the case's own is not told: its words may give the household away.
func generaliseProblems(problems []ProblemSeen, rules *consent.AnonymousRules) []ProblemSeen {
	var list []ProblemSeen
	for _, p := range problems {
		if _, told := kindTold(p.Kind, rules); told {
			list = append(list, ProblemSeen{Kind: p.Kind, Label: p.Label})
		}
	}
	return list
}

// kindTold is a kind of problem, if it may be told without names.
func kindTold(code string, rules *consent.AnonymousRules) (KindOfProblem, bool) {
	i := slices.IndexFunc(problemKinds, func(k KindOfProblem) bool { return string(k.Code) == code })
	if i < 0 {
		return KindOfProblem{}, false
	}
	shown, _ := rules.Shows(problemKinds[i].Category)
	return problemKinds[i], shown
}

// shapeText is the make-up of a household in general words.
func shapeText(s consent.Shape) integraal.Text {
	switch {
	case s.Parents > 1 && s.Children > 0:
		return integraal.Text{NL: "Een stel met kinderen.", EN: "A couple with children."}
	case s.Parents > 1:
		return integraal.Text{NL: "Een stel zonder kinderen onder 18.", EN: "A couple without children under 18."}
	case s.Children > 0:
		return integraal.Text{NL: "Een eenoudergezin.", EN: "A single-parent family."}
	}
	return integraal.Text{NL: "Een alleenstaande.", EN: "A single person."}
}

var (
	textAnonymous = integraal.Text{
		NL: "Dit is een anonieme zaak. Noem geen namen en probeer niet te achterhalen om wie het gaat.",
		EN: "This is an anonymous case. Name nobody and do not try to find out who it is.",
	}
	textNotAnonymous = integraal.Text{
		NL: "Deze zaak kan niet anoniem met u worden besproken.",
		EN: "This case cannot be discussed with you anonymously.",
	}
	textBand = integraal.Text{NL: "tussen {low} en {high} per maand", EN: "between {low} and {high} per month"}
)
