package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// findStops lists the safeguards around payments that are held and stops that
// are announced, and the terms for papers.
func (s *sight) findStops(_ *dayNorms) ([]integraal.Finding, error) {
	var found []integraal.Finding
	for i := range s.announced {
		a := &s.announced[i]
		f, err := s.held(a)
		if err != nil {
			return nil, err
		}
		found = append(found, f)
		if !a.PapersBy.IsZero() {
			found = append(found, s.papers(a))
		}
	}
	return found, nil
}

// persons are whom an announcement hits.
func (a *Announced) persons() []string {
	if a.With == "" {
		return []string{a.About}
	}
	return []string{a.About, a.With}
}

// hit is the person in whose voice an announcement is told: the reader, when it
// hits them.
func (s *sight) hit(a *Announced) string {
	if s.own && slices.Contains(a.persons(), s.viewer.ID) {
		return s.viewer.ID
	}
	return a.About
}

func (s *sight) held(a *Announced) (integraal.Finding, error) {
	why := s.explaining()
	act, _ := actOf(a.Act)
	facts := s.stop(a, act)
	list, err := participation.Gates(facts, s.day, why)
	if err != nil {
		return integraal.Finding{}, err
	}
	ways, err := participation.Ways(facts, s.day)
	if err != nil {
		return integraal.Finding{}, err
	}
	f := integraal.Finding{
		Code: "income.held", Urgency: integraal.IncomeAtStake, Day: a.On, Because: textBecauseHeld,
		About: a.persons(), Why: why.Lines(word), Uses: s.stopUses(a),
	}
	title := textHeldTitle
	if list.Act != participation.Blokkering {
		f.Code, title = "income.announced", textAnnouncedTitle
	}
	f.Title = s.say(title, s.hit(a), integraal.Put("day", a.On), integraal.PutText("act", list.Act.Text()))
	if !a.Held.IsZero() {
		f.Amounts = []integraal.Labelled{integraal.Label(textHeldAmount, a.Held)}
	}
	f.Says = append(f.Says, list.Statement.Is)
	f.Says = append(f.Says, list.Statement.IsNot...)
	for _, o := range list.Observations {
		switch {
		case o.Code != "observation.proportion":
			f.Says = append(f.Says, o.Text)
		case !s.moreUnreported(a):
			f.Says = append(append(f.Says, o.Text), s.ofTheWage(a)...)
		}
	}
	f.Says = append(f.Says, s.beforeBijstand(a)...)
	f.Checks, f.Next = make([]integraal.Check, 0, len(list.Gates)), make([]integraal.Action, 0, len(ways))
	for _, g := range list.Gates {
		f.Checks = append(f.Checks, s.check(a, g))
		f.Missing = append(f.Missing, g.Missing...)
	}
	for _, w := range ways {
		if s.useful(&w) {
			f.Next = append(f.Next, s.wayAction(w))
		}
	}
	if step, is := s.ownGates(list.Gates); is {
		f.Next = slices.Insert(f.Next, 0, step)
	}
	f.Laws = integraal.CiteAll(list.Statement.Laws...)
	f.Call = s.callAbout(a)
	return f, nil
}

// ownGates is the step of a reader whose task it is to answer gates that are
// open, or in the way.
func (s *sight) ownGates(gates []participation.Gate) (integraal.Action, bool) {
	var labels []integraal.Text
	var laws []integraal.Citation
	for i := range gates {
		g := &gates[i]
		if s.viewer.Regime != consent.Pw || !slices.Contains(g.Who, s.ownRole()) ||
			g.State != participation.GateOpen && g.State != participation.GateBlocked {
			continue
		}
		labels, laws = append(labels, wordOr(g.Code)), append(laws, g.Laws...)
	}
	return integraal.Action{
		Text: textOwnGates.With(integraal.PutText("gates", rows(labels...))),
		Who:  textWhoYou, Laws: integraal.CiteAll(laws...),
	}, len(labels) > 0
}

// moreUnreported reports whether it is told that more income was not reported,
// by someone whose account this viewer may know. Then one amount bounds nothing.
func (s *sight) moreUnreported(a *Announced) bool {
	return slices.ContainsFunc(a.persons(), func(id string) bool {
		told := factOf(s, id, IncomeNotReported, 0)
		return integraal.Is(told, true) || told.State() == integraal.Contested
	})
}

// ofTheWage says where the amount at issue comes from, and of which month.
func (s *sight) ofTheWage(a *Announced) []integraal.Text {
	var says, sources []integraal.Text
	if wage := factOf(s, a.About, WageAmount, 0); wage.State() == integraal.Known {
		for _, source := range wage.Sources() {
			sources = append(sources, sourceText(source))
		}
		says = append(says, textWageFrom.With(integraal.PutText("sources", rows(sources...))))
	}
	if factOf(s, a.About, WageMonth, 0).State() == integraal.Contested {
		says = append(says, textWageMonths)
	}
	return says
}

// useful reports whether a way is for this viewer to know about: the term of a
// decision on debt help is the debt counsellor's and the client's.
func (s *sight) useful(w *participation.Way) bool {
	return w.Code != "way.debtDecision" || s.viewer.Regime == consent.Wgs || s.own
}

func (s *sight) check(a *Announced, g participation.Gate) integraal.Check {
	return integraal.Check{
		Code: g.Code, Label: wordOr(g.Code), Question: g.Question, State: g.State.String(), Shown: g.State.Text(),
		Says: fold(g.Says, s.claims(a, g), s.judged(a, g)), Who: s.roles(g.Who), Laws: integraal.CiteAll(g.Laws...),
	}
}

// claims are the accounts of whose error it was, which establish nothing by
// themselves.
func (s *sight) claims(a *Announced, g participation.Gate) integraal.Text {
	if g.Code != participation.GateCause {
		return integraal.Text{}
	}
	var texts []integraal.Text
	for _, t := range s.tellings(a.About, string(WhoseError), 0) {
		texts = append(texts, s.accountText(t))
	}
	if len(texts) == 0 {
		return integraal.Text{}
	}
	return textClaims.With(integraal.PutText("accounts", rows(texts...)))
}

// roles says who can do something; the reader's own role is "you".
func (s *sight) roles(roles []participation.Role) integraal.Text {
	texts := make([]integraal.Text, 0, len(roles))
	for _, r := range roles {
		if r == s.ownRole() {
			texts = append(texts, textWhoYou)
		} else {
			texts = append(texts, r.Text())
		}
	}
	return rows(texts...)
}

// ownRole is the role of the reader in what can be done.
func (s *sight) ownRole() participation.Role {
	if s.own {
		return participation.Client
	}
	switch s.viewer.Regime {
	case consent.Wmo:
		return participation.Professional
	case consent.Pw:
		return participation.CaseManager
	case consent.Wgs:
		return participation.DebtCounsellor
	default:
		return participation.Nobody
	}
}

// wayAction is a way as a step; a last day that has passed is in its text only.
func (s *sight) wayAction(w participation.Way) integraal.Action {
	if w.Over {
		w.By = integraal.Date{}
	}
	return integraal.Action{
		Text: w.Text, Who: s.roles(w.Who), By: w.By, Laws: integraal.CiteAll(w.Laws...),
	}
}

// normOfWage is the norm of the month that the wage is about, or the lowest of
// the months that the accounts name.
func (s *sight) normOfWage(a *Announced) integraal.Fact[integraal.PerMonth] {
	p := s.person(a.About)
	if p == nil {
		return integraal.Fact[integraal.PerMonth]{}
	}
	b := s.runningBijstand(p)
	var lowest integraal.Fact[integraal.PerMonth]
	for _, t := range s.tellings(a.About, string(WageMonth), 0) {
		month, ok := t.value.value.(Month)
		if !ok {
			continue
		}
		norm := s.decidedNorm(b, month.First)
		n, known := norm.Value()
		old, found := lowest.Value()
		if known && (!found || old.MoreThan(n)) {
			lowest = norm
		}
	}
	if lowest.State() == integraal.Known {
		return lowest
	}
	return s.decidedNorm(b, a.On)
}

// beforeBijstand says of each account of the month of a wage whether that month
// lies before the bijstand.
func (s *sight) beforeBijstand(a *Announced) []integraal.Text {
	p := s.person(a.About)
	if p == nil {
		return nil
	}
	b := s.runningBijstand(p)
	if b == nil || b.From.IsZero() {
		return nil
	}
	var says []integraal.Text
	for _, t := range s.tellings(a.About, string(WageMonth), 0) {
		month, ok := t.value.value.(Month)
		if ok && month.First.FirstOfNextMonth().AddDays(-1).Before(b.From) {
			says = append(says, textBeforeBijstand.With(
				integraal.PutText("month", month.text()), integraal.Put("from", b.From)))
		}
	}
	return says
}

func (s *sight) stopUses(a *Announced) []integraal.Use {
	var u usesOf
	u.list = append(u.list, integraal.Use{
		Fact: "announced", Who: a.About, State: integraal.Known, Told: []integraal.Source{s.sourceOf(a.Told)},
	})
	addUse(&u, integraal.Name(WageAmount), a.About, factOf(s, a.About, WageAmount, 0))
	addUse(&u, integraal.Name(WageMonth), a.About, factOf(s, a.About, WageMonth, 0))
	addUse(&u, integraal.Name(WhoseError), a.About, factOf(s, a.About, WhoseError, 0))
	addUse(&u, integraal.Name(Heard), a.About, factOf(s, a.About, Heard, 0))
	addUse(&u, integraal.Name(ArrearsMonths), a.About, factOf(s, a.About, ArrearsMonths, 0))
	return u.list
}

// callAbout are the people behind an announcement, other than the viewer.
func (s *sight) callAbout(a *Announced) []integraal.Contact {
	var list []integraal.Contact
	if a.Told.By != "" && a.Told.By != s.viewer.ID {
		list = append(list, s.contact(a.Told.By, textCallSender))
	}
	if a.Decider != "" && a.Decider != s.viewer.ID && a.Decider != a.Told.By {
		list = append(list, s.contact(a.Decider, textCallDecider))
	}
	return list
}

// contact is someone to call, with their title and organisation.
func (s *sight) contact(id string, why integraal.Text) integraal.Contact {
	c := integraal.Contact{Who: id, Why: why}
	i := slices.IndexFunc(s.workers, func(x Professional) bool { return x.ID == id })
	if i >= 0 {
		c.Title, c.Organisation, c.Interim = s.workers[i].Title, s.workers[i].Organisation, s.workers[i].Interim
	}
	return c
}

func namesText(names []string) integraal.Text {
	texts := make([]integraal.Text, len(names))
	for i, n := range names {
		texts[i] = integraal.Same(n)
	}
	if len(texts) == 0 {
		return integraal.Text{NL: "de gevraagde papieren", EN: "the papers asked for"}
	}
	return rows(texts...)
}
