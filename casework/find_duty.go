package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// exemptionOpen is for a person with running bijstand and a child, of whom it is
// not known whether the exemptions for a parent are theirs: what is missing is
// asked, it is not taken for a no.
func (s *sight) exemptionOpen(p *seenPerson, position participation.Position) (integraal.Finding, bool) {
	if s.runningBijstand(p) == nil || len(s.children()) == 0 {
		return integraal.Finding{}, false
	}
	var missing []integraal.Missing
	var laws []integraal.Citation
	for _, g := range []participation.ExemptionKind{participation.ChildUnder12, participation.ChildUnder5} {
		e := position.Exemption(g)
		if e.Personal != integraal.Undetermined {
			continue
		}
		laws = append(laws, e.By)
		for _, m := range e.Missing {
			personal := m.Fact == participation.FactSingleParent || m.Fact == participation.FactYoungestChild
			if personal && !slices.ContainsFunc(missing, func(o integraal.Missing) bool { return o.Fact == m.Fact }) {
				missing = append(missing, m)
			}
		}
	}
	if len(missing) == 0 {
		return integraal.Finding{}, false
	}
	f := integraal.Finding{
		Code: "exemption.parent.open", Urgency: integraal.OpenFact, Because: textBecauseOpen, About: []string{p.id},
		Title: s.say(textParentOpen, p.id), Laws: integraal.CiteAll(laws...), Missing: missing, Uses: s.positionUses(p),
	}
	f.Says, f.Next = s.ask(missing, s.day.Year())
	f.Says = append([]integraal.Text{s.say(textParentOpenSays, p.id)}, f.Says...)
	if len(f.Next) == 0 {
		f.Next = []integraal.Action{{Text: s.say(textAskHidden, p.id), Who: textWhoYou}}
	}
	return f, true
}

// findDuties tells the duties that nothing in sight pulls against. They are what
// the exemptions bear on; a duty that an advice contradicts is told with it.
func (s *sight) findDuties(_ *dayNorms) ([]integraal.Finding, error) {
	tensions, err := s.tensions()
	if err != nil {
		return nil, err
	}
	var found []integraal.Finding
	for i := range s.directives {
		d := &s.directives[i]
		if !d.Imposed || !d.Period.Contains(s.day) || integraal.Is(tensions.Contradicted(d.ID), true) {
			continue
		}
		activity, _ := activityOf(d.Activity)
		f := integraal.Finding{
			Code: "duty.imposed", Urgency: integraal.Other, Because: textBecauseRest, About: []string{d.About},
			Title: s.say(textDutyAlone, d.About, integraal.PutText("activity", activity.Text())),
		}
		s.addSide(&f, d)
		found = append(found, f)
	}
	return found, nil
}

var (
	textParentOpen = told{
		other: integraal.Text{
			NL: "Of {who} als ouder ontheffing van plichten rond werk kan krijgen, staat open",
			EN: "Whether {who} as a parent can be exempted from duties around work is open",
		},
		own: integraal.Text{
			NL: "Of u als ouder ontheffing van plichten rond werk kunt krijgen, staat open",
			EN: "Whether you as a parent can be exempted from duties around work is open",
		},
	}
	textParentOpenSays = plain(
		"Een alleenstaande ouder met een jong kind kan ontheffing hebben of vragen. Of dat hier zo is, hangt af van wat nog ontbreekt.",
		"A single parent with a young child can have an exemption or ask for one. Whether that is so here depends on what is missing.")
	textDutyAlone = told{
		other: integraal.Text{NL: "Plicht van {who} over {activity}", EN: "A duty of {who} about {activity}"},
		own:   integraal.Text{NL: "Uw plicht over {activity}", EN: "Your duty about {activity}"},
	}
)
