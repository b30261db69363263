package income

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// Text says the gap in plain words: how much, since when, until when it can be asked,
// how and where, and what of it is safe. It is never the bare amount: without an
// estimate it says that there is none and what to do.
func (g *Gap) Text() integraal.Text {
	if g.open() {
		return g.sayOpen()
	}
	if g.Verdict != integraal.Applies && (g.Arrears == nil || g.Arrears.Missed.IsZero()) {
		nothing := sayNothing
		if g.Arrears != nil && g.Arrears.AtLeast {
			nothing = sayNothingYet
		}
		return sentences(fill(nothing, g), g.sayNeeded(), g.sayOver(), g.sayUntold(), g.sayLapsed())
	}
	return sentences(
		g.sayMissed(), g.saySince(), g.sayNeeded(), g.sayOver(),
		g.sayLast(), g.sayDeemed(), g.sayEarlier(), g.Term.How, fill(sayWhere, g),
		g.Estimate(),
		g.sayUntold(), g.sayLapsed(),
	)
}

// open is whether nothing can be said: neither of the day nor of the time before.
func (g *Gap) open() bool {
	return (g.Verdict == integraal.Undetermined || g.Uncovered != nil) && (g.Arrears == nil || g.Arrears.Missed.IsZero())
}

// Estimate says in plain words what is safe to count on, and what would have to be
// paid back; or that it was not estimated, and what to do then.
func (g *Gap) Estimate() integraal.Text {
	if len(g.Back) == 0 && g.noBacks() {
		return g.sayNoEstimate()
	}
	var parts []integraal.Text
	whole := g.Estimated || g.Verdict != integraal.Applies
	past := g.Arrears == nil || g.Arrears.Estimated || g.Arrears.Missed.IsZero()
	if !whole || !past {
		parts = append(parts, sayNotEvery)
	}
	if g.Estimated && g.Verdict == integraal.Applies {
		parts = append(parts, fill(saySafe, g))
	}
	if r := g.Arrears; r != nil && r.Estimated && !r.Missed.IsZero() {
		parts = append(parts, fill(saySafePast, g))
	}
	if g.Estimated && g.Verdict == integraal.Applies || g.Arrears != nil && g.Arrears.Estimated && !g.Arrears.Missed.IsZero() {
		parts = append(parts, g.sayBack())
	}
	return sentences(parts...)
}

func (g *Gap) sayNoEstimate() integraal.Text {
	switch {
	case isToeslag(g.Scheme):
		return sayNoEstimate
	case g.Scheme == SchemeBijstand:
		return sayNoEstimateBijstand
	}
	return sayNoEstimateSVB
}

func (g *Gap) noBacks() bool { return g.Arrears == nil || len(g.Arrears.Back) == 0 }

// sayBack is the most that would have to be paid back.
func (g *Gap) sayBack() integraal.Text {
	most := Periodic{Per: g.Missed.Per}
	for _, b := range g.Back {
		if b.Known && b.Amount.Cents > most.Cents {
			most = b.Amount
		}
	}
	var past integraal.Amount
	if g.Arrears != nil {
		for _, b := range g.Arrears.Back {
			past = integraal.Greater(past, b.Amount)
		}
	}
	back, was := integraal.PutText("back", most.Text()), integraal.Put("past", past)
	switch {
	case most.Cents == 0 && past.IsZero():
		return sayNoBack
	case past.IsZero():
		return sayBackNow.With(back)
	case most.Cents == 0:
		return sayBackPast.With(was)
	}
	return sayBackBoth.With(back, was)
}

func (g *Gap) sayOpen() integraal.Text {
	if g.Uncovered != nil {
		return fill(sayUncovered, g)
	}
	return sayMissing.With(integraal.PutText("scheme", g.Scheme.Words()), integraal.PutText("facts", wordsFor(g.Missing)))
}

// sayNeeded names what has to be known of the time that can still be asked.
func (g *Gap) sayNeeded() integraal.Text {
	if g.Arrears == nil {
		return integraal.Text{}
	}
	var missing []integraal.Missing
	for i := range g.Arrears.Parts {
		missing = append(missing, g.Arrears.Parts[i].Missing...)
	}
	if len(missing) == 0 {
		return integraal.Text{}
	}
	return sayNeededPast.With(integraal.PutText("facts", wordsFor(missing)))
}

// wordsFor are the words of the facts, each once.
func wordsFor(missing []integraal.Missing) integraal.Text {
	var facts []integraal.Name
	var names []integraal.Text
	for _, m := range missing {
		if slices.Contains(facts, m.Fact) {
			continue
		}
		words, _ := Word(m.Fact)
		facts, names = append(facts, m.Fact), append(names, words)
	}
	return integraal.Join(names)
}

func (g *Gap) sayMissed() integraal.Text {
	switch g.Verdict {
	case integraal.Applies:
		return fill(sayMissedNow, g)
	case integraal.Undetermined:
		return fill(sayUnsure, g)
	}
	return fill(sayNoMore, g)
}

func (g *Gap) saySince() integraal.Text {
	switch r := g.Arrears; {
	case r == nil && g.Verdict == integraal.Applies && !g.Term.From.IsZero() && g.Scheme != SchemeBijstand:
		return fill(sayFrom, g)
	case r == nil || r.Missed.IsZero():
		return integraal.Text{}
	case r.AtLeast:
		return fill(saySinceAtLeast, g)
	}
	return fill(saySinceIs, g)
}

func (g *Gap) sayOver() integraal.Text {
	if g.Arrears == nil || g.Arrears.Over.IsZero() {
		return integraal.Text{}
	}
	return fill(sayOverPast, g)
}

func (g *Gap) sayLast() integraal.Text {
	last := g.Term.LastDay
	r := g.Arrears
	switch {
	case g.Scheme == SchemeBijstand:
		return sayMelding
	case r != nil && !r.Missed.IsZero() && !r.LastDay.IsZero() && r.LastDay.Before(last):
		return fill(sayLastOldest, g)
	case r != nil && !r.Missed.IsZero() && !r.LastDay.IsZero():
		return sayLastDay.With(integraal.Put("last", r.LastDay), integraal.PutText("by", r.By.Text()))
	case last.IsZero():
		return sayNoLast
	}
	return sayLastDay.With(integraal.Put("last", last), integraal.PutText("by", g.Term.By.Text()))
}

// sayDeemed is for the kindgebonden budget, for which another toeslag of the year
// counts as an application.
func (g *Gap) sayDeemed() integraal.Text {
	if g.Scheme != SchemeKindgebondenBudget {
		return integraal.Text{}
	}
	return sayDeemedApplied.With(integraal.PutText("by", byDeemed.Text()))
}

func (g *Gap) sayEarlier() integraal.Text {
	if g.Term.Earlier.IsZero() {
		return integraal.Text{}
	}
	return sayMaybe.With(integraal.Put("earlier", g.Term.Earlier), integraal.PutText("by", g.Term.EarlierBy.Text()))
}

func (g *Gap) sayUntold() integraal.Text {
	if g.Arrears == nil || g.Arrears.Untold.IsZero() {
		return integraal.Text{}
	}
	u := g.Arrears.Untold
	last, _ := lastDayFor(g.Scheme, u.From)
	return sayUntoldTime.With(integraal.Put("from", u.From), integraal.Put("until", u.Until), integraal.Put("last", last))
}

func (g *Gap) sayLapsed() integraal.Text {
	if g.Arrears == nil || g.Arrears.Lapsed.Period.IsZero() || g.Scheme == SchemeBijstand {
		return integraal.Text{}
	}
	l := &g.Arrears.Lapsed
	if l.Missed.IsZero() && !l.AtLeast {
		return integraal.Text{} // nothing was missed there
	}
	args := []integraal.Arg{
		integraal.Put("from", l.Period.From), integraal.Put("until", l.Period.Until),
		integraal.Put("ended", l.Ended), integraal.Put("lost", l.Missed),
	}
	said := sayLapsedSum
	switch {
	case l.Missed.IsZero():
		said = sayLapsedTime
	case l.AtLeast:
		said = sayLapsedAtLeast
	}
	extended := integraal.Text{}
	if isToeslag(g.Scheme) && g.Scheme != SchemeKinderopvangtoeslag {
		extended = sayExtended.With(integraal.PutText("by", l.By.Text()))
	}
	return sentences(said.With(args...), extended)
}

// fill fills the places that the gap itself has.
func fill(t integraal.Text, g *Gap) integraal.Text {
	args := []integraal.Arg{
		integraal.PutText("scheme", g.Scheme.Words()), integraal.PutText("missed", g.Missed.Text()),
		integraal.PutText("safe", g.Safe.Text()), integraal.PutText("where", g.Term.Where),
		integraal.Put("from", g.Term.From), integraal.Put("last", g.Term.LastDay),
	}
	if r := g.Arrears; r != nil {
		args = append(args,
			integraal.Put("since", r.Since), integraal.Put("sum", r.Missed), integraal.Put("over", r.Over),
			integraal.Put("first", r.LastDay), integraal.Put("safeSum", r.Safe), integraal.PutText("by", r.By.Text()))
	}
	return t.With(args...)
}

// sentences are the texts that are not empty, one after the other.
func sentences(texts ...integraal.Text) integraal.Text {
	var nl, en []string
	for _, t := range texts {
		if !t.IsZero() {
			nl, en = append(nl, t.NL), append(en, t.EN)
		}
	}
	return integraal.Text{NL: strings.Join(nl, " "), EN: strings.Join(en, " ")}
}
