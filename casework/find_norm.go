package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/income"
)

// findNorm sets the norm that was decided beside the norm that follows from the
// facts in sight, where a benefit is in sight.
func (s *sight) findNorm(norms *dayNorms) ([]integraal.Finding, error) {
	var found []integraal.Finding
	for _, p := range s.units() {
		b := s.runningBijstand(p)
		if b == nil {
			continue
		}
		why := s.explaining()
		outcome, err := norms.Bijstandsnorm(s.bijstand(p), why)
		if err != nil {
			return nil, err
		}
		f := integraal.Finding{
			Urgency: integraal.Other, Because: textBecauseRest, About: s.couple(p), Why: s.withoutAges(why.Lines(word)),
			Uses: s.normUses(p, b), Call: s.callBenefit(p),
		}
		if norm, ok := outcome.Value(); ok {
			found = append(found, s.normComputed(f, p, b, norm, why))
		} else {
			found = append(found, s.normDecided(f, p, b, outcome))
		}
	}
	return found, nil
}

func (s *sight) normUses(p *seenPerson, b *Benefit) []integraal.Use {
	var u usesOf
	u.list = append(u.list, integraal.Use{
		Fact: "benefit", Who: p.id, State: integraal.Known, Told: []integraal.Source{s.sourceOf(b.Told)},
	})
	addUse(&u, integraal.Name(JointHousehold), p.id, factOf(s, p.id, JointHousehold, 0))
	for _, q := range s.others(consent.HousemateOf) {
		addUse(&u, integraal.Name(Born), q.id, factOf(s, q.id, Born, 0))
	}
	return u.list
}

func (s *sight) normComputed(f integraal.Finding, p *seenPerson, b *Benefit, norm income.Bijstandsnorm, why *integraal.Explanation) integraal.Finding {
	f.Code = "norm.computed"
	f.Title = s.say(textNormTitle, p.id, integraal.Put("norm", norm.Norm), integraal.Put("paid", norm.Paid))
	f.Amounts = []integraal.Labelled{
		integraal.Label(textNormWith, norm.Norm),
		integraal.Label(textNormPaid, norm.Paid),
		integraal.Label(textNormReserved, norm.Reserved),
	}
	for _, q := range s.others(consent.HousemateOf) {
		f.Says = append(f.Says, s.housemateSays(q, norm.Kostendelers))
	}
	f.Laws = append(integraal.CiteAll(norm.By), explainedLaws(why)...)
	switch {
	case b.Paid.IsZero():
	case b.Paid == norm.Paid:
		f.Says = append(f.Says, textNormAgrees)
	default:
		f.Code, f.Urgency, f.Because = "norm.differs", integraal.OpenFact, textBecauseDiffers
		f.Amounts = append(f.Amounts, integraal.Label(textDecidedPaid, b.Paid))
		f.Says = append(f.Says, s.say(textNormDiffers, p.id,
			integraal.Put("decided", b.Paid), integraal.Put("paid", norm.Paid)))
		f.Next = []integraal.Action{{Text: s.say(textNormRecheck, p.id), Who: textWhoCollege}}
	}
	return f
}

// housemateSays is what art. 19a makes of a housemate, without the age.
func (s *sight) housemateSays(q *seenPerson, kostendelers int) integraal.Text {
	born, known := factOf(s, q.id, Born, 0).Value()
	switch {
	case known && born.Age(s.day) < 27:
		return s.say(textUnder27, q.id)
	case kostendelers > 0:
		return s.say(textSharesCosts, q.id)
	}
	return s.say(textSharesNot, q.id)
}

func (s *sight) normDecided(f integraal.Finding, p *seenPerson, b *Benefit, o integraal.Outcome[income.Bijstandsnorm]) integraal.Finding {
	f.Code = "norm.decided"
	f.Laws = integraal.CiteAll(b.Norm)
	f.Title = s.say(textDecidedTitle, p.id, integraal.PutName("norm", shortCite(b.Norm)), integraal.Put("paid", b.Paid))
	f.Amounts = []integraal.Labelled{integraal.Label(textDecidedPaid, b.Paid)}
	f.Missing = o.Missing()
	if len(f.Missing) > 0 {
		f.Says = append(f.Says, s.recomputeNeeds(f.Missing))
	}
	for _, c := range o.Failed() {
		f.Says = append(f.Says, notMet(c))
	}
	if len(f.Call) > 0 {
		f.Next = []integraal.Action{{Text: s.say(textNormAsk, p.id), Who: s.say(textWhoClientHelped, p.id)}}
	}
	return f
}

func (s *sight) recomputeNeeds(missing []integraal.Missing) integraal.Text {
	hidden := true
	for _, m := range missing {
		hidden = hidden && m.State == integraal.NotVisible
	}
	text := textRecomputeUnknown
	if hidden {
		text = textRecomputeHidden
	}
	return text.With(integraal.PutText("facts", s.factsByPerson(missing)))
}

// shortCite is a provision without its law: art. 21 onder a.
func shortCite(c integraal.Citation) string {
	if c.IsZero() {
		return "–"
	}
	s := "art. " + c.Article()
	if c.Paragraph() != "" {
		s += " lid " + c.Paragraph()
	}
	if c.Part() != "" {
		s += " onder " + c.Part()
	}
	return s
}

// decidedNorm is the amount of the norm that was decided, in the month of day:
// that of art. 21 onder a for someone alone without kostendelers, of onder b
// for a couple. Other norms are not told from their article alone.
func (s *sight) decidedNorm(b *Benefit, day integraal.Date) integraal.Fact[integraal.PerMonth] {
	if b == nil || b.Norm.Law() != integraal.Participatiewet || b.Norm.Article() != "21" {
		return integraal.Fact[integraal.PerMonth]{}
	}
	adult := income.Person{ID: b.About, Born: integraal.Know(day.AddYears(-40))}
	facts := income.BijstandFacts{
		Applicant: adult, Spouse: integraal.KnowAbsent[income.Person](), Children: integraal.KnowAbsent[bool](),
		Housemates: integraal.KnowAbsent[[]income.Medebewoner](),
	}
	if b.Norm.Part() == "b" {
		facts.Spouse = integraal.Know(income.Person{ID: b.About + "'", Born: adult.Born})
	}
	outcome, err := income.BijstandsnormFor(facts, day, nil)
	norm, ok := outcome.Value()
	if err != nil || !ok {
		return integraal.Fact[integraal.PerMonth]{}
	}
	return integraal.Know(norm.Norm, s.sourceOf(b.Told))
}
