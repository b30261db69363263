package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// findWarned says of each announcement which further acts its letter warns of,
// what each of them is, and what has to be in order before it: the steps of a
// lawful decision, with the means of living kept.
func (s *sight) findWarned(_ *dayNorms) ([]integraal.Finding, error) {
	var found []integraal.Finding
	for i := range s.announced {
		if a := &s.announced[i]; len(a.Warns) > 0 {
			f, err := s.warned(a)
			if err != nil {
				return nil, err
			}
			found = append(found, f)
		}
	}
	return found, nil
}

func (s *sight) warned(a *Announced) (integraal.Finding, error) {
	f := integraal.Finding{
		Code: "income.warned", Urgency: integraal.Other, Because: textBecauseWarned,
		About: a.persons(), Uses: s.stopUses(a)[:1], Call: s.callAbout(a),
	}
	var lists []participation.Checklist
	var acts []integraal.Text
	for _, name := range a.Warns {
		act, ok := actOf(name)
		if !ok {
			continue
		}
		list, err := participation.Gates(s.stop(a, act), s.day, nil)
		if err != nil {
			return f, err
		}
		lists, acts = append(lists, list), append(acts, act.Text())
	}
	f.Title = s.say(textWarnedTitle, s.hit(a), integraal.PutText("acts", rows(acts...)))
	f.Says, f.Laws = saysWarned(lists)
	f.Next = []integraal.Action{{Text: s.say(textWarnedNext, s.hit(a)), Who: s.roles([]participation.Role{
		participation.CaseManager, participation.Client, participation.Professional,
	})}}
	return f, nil
}

// saysWarned says what each act is and what it asks beyond the others, and then
// what all of them ask.
func saysWarned(lists []participation.Checklist) (says []integraal.Text, laws []integraal.Cited) {
	asked := map[integraal.Name]int{}
	for _, list := range lists {
		for i := range list.Gates {
			if g := &list.Gates[i]; stands(g) {
				asked[g.Code]++
				laws = append(laws, integraal.CiteAll(g.Laws...)...)
			}
		}
	}
	for _, list := range lists {
		said := textWarnedAct.With(
			integraal.PutText("act", capital(list.Act.Text())), integraal.PutText("is", list.Statement.Is))
		extra := gatesThat(list.Gates, func(g *participation.Gate) bool { return asked[g.Code] < len(lists) })
		if !extra.IsZero() {
			said = fold(said, textWarnedExtra.With(integraal.PutText("gates", extra)))
		}
		says = append(says, said)
		laws = append(laws, integraal.CiteAll(list.Statement.Laws...)...)
	}
	if len(lists) > 0 {
		each := gatesThat(lists[0].Gates, func(g *participation.Gate) bool { return asked[g.Code] == len(lists) })
		says = append(says, textWarnedEach.With(integraal.PutText("gates", each)))
	}
	return says, compactCited(laws)
}

// stands reports whether a gate still has to be answered before the act.
func stands(g *participation.Gate) bool {
	return g.State == participation.GateOpen || g.State == participation.GateBlocked
}

func gatesThat(gates []participation.Gate, want func(*participation.Gate) bool) integraal.Text {
	var labels []integraal.Text
	for i := range gates {
		if g := &gates[i]; stands(g) && want(g) {
			labels = append(labels, wordOr(g.Code))
		}
	}
	return rows(labels...)
}

var (
	textBecauseWarned = integraal.Text{
		NL: "Hierover is nog niets besloten. Een brief waarschuwt ervoor.",
		EN: "Nothing has been decided on this yet. A letter warns of it.",
	}
	textWarnedTitle = plain(
		"Wat nog kan volgen voor {who}: {acts}", "What may still follow for {who}: {acts}")
	textWarnedAct   = integraal.Text{NL: "{act}. {is}", EN: "{act}. {is}"}
	textWarnedExtra = integraal.Text{NL: "Daarvoor ook nodig: {gates}.", EN: "It also needs: {gates}."}
	textWarnedEach  = integraal.Text{
		NL: "Elk van deze stappen is een eigen besluit, met een eigen brief en eigen bezwaar. Eerst te beantwoorden, elke keer opnieuw: {gates}. Vooraf hoort vast te staan waarvan het huishouden in die tijd leeft.",
		EN: "Each of these steps is a decision of its own, with its own letter and its own objection. To be answered first, each time anew: {gates}. What the household lives on meanwhile has to be settled beforehand.",
	}
	textWarnedNext = told{
		other: integraal.Text{
			NL: "Bespreek nu al met {who} wat er nog kan volgen en wat daarvoor nodig is, voordat er een besluit komt.",
			EN: "Discuss with {who} now what may still follow and what it takes, before there is a decision.",
		},
		own: integraal.Text{
			NL: "Vraag nu al wat er nog kan volgen en wat daarvoor nodig is. U mag uw kant vertellen voordat er een besluit komt.",
			EN: "Ask now what may still follow and what it takes. You may tell your side before there is a decision.",
		},
	}
)
