package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// findUnreported is for who knows of income that was not reported: where to ask
// advice without reporting anyone, and how it can be put right in time.
func (s *sight) findUnreported(_ *dayNorms) ([]integraal.Finding, error) {
	var found []integraal.Finding
	for i := range s.people {
		p := &s.people[i]
		known := factOf(s, p.id, IncomeNotReported, 0)
		if !integraal.Is(known, true) {
			continue
		}
		points, err := participation.Discovery(s.day)
		if err != nil {
			return nil, err
		}
		found = append(found, s.unreported(p, known, points))
	}
	return found, nil
}

func (s *sight) unreported(p *seenPerson, known integraal.Fact[bool], points []participation.Point) integraal.Finding {
	f := integraal.Finding{
		Code: "income.unreported", Urgency: integraal.Other, Because: textBecauseRest, About: []string{p.id},
		Title: s.say(textUnreportedTitle, p.id),
	}
	if slices.ContainsFunc(s.announced, func(a Announced) bool { return slices.Contains(a.persons(), p.id) }) {
		f.Urgency, f.Because = integraal.IncomeAtStake, textBecauseHeld
		f.Day = s.day
	}
	var u usesOf
	addUse(&u, integraal.Name(IncomeNotReported), p.id, known)
	f.Uses = u.list
	if !s.own {
		f.Says = append(f.Says, textUnreportedStays)
		if s.misuse.Usable() {
			f.Next = append(f.Next, integraal.Action{
				Text: textHelpdesk.With(integraal.PutName("helpdesk", s.misuse.Helpdesk)), Who: textWhoYou,
			})
		} else {
			f.Says = append(f.Says, textNoHelpdesk)
		}
	}
	f.Next = append(f.Next, integraal.Action{
		Text: s.say(textReportNow, p.id), Who: s.say(textWhoClientHelped, p.id),
	})
	for _, point := range points {
		f.Says = append(f.Says, point.Text)
		f.Laws = append(f.Laws, integraal.CiteAll(point.Laws...)...)
	}
	f.Laws = compactCited(f.Laws)
	return f
}

func compactCited(laws []integraal.Cited) []integraal.Cited {
	var list []integraal.Cited
	for _, l := range laws {
		if !slices.Contains(list, l) {
			list = append(list, l)
		}
	}
	return list
}
