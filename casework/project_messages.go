package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// tensions are the contradictions among what the viewer may see of messages.
func (s *sight) tensions() (*participation.Tensions, error) {
	if s.tense == nil {
		t, err := participation.Contradictions(s.messages(), s.day)
		if err != nil {
			return nil, err
		}
		s.tense = &t
	}
	return s.tense, nil
}

// messages are what the persons in sight are asked, counted on for and threatened
// with.
func (s *sight) messages() participation.Messages {
	var m participation.Messages
	var bearers []string
	for i := range s.directives {
		d := &s.directives[i]
		if !slices.Contains(bearers, d.About) {
			bearers = append(bearers, d.About)
		}
		if d.Found {
			m.Recorded = append(m.Recorded, participation.Recorded{Directive: s.directive(d), In: s.sourceOf(d.Told)})
		} else {
			m.Directives = append(m.Directives, s.directive(d))
		}
		if use, is := s.useOf(d); is {
			m.Uses = append(m.Uses, use)
		}
	}
	for i := range s.announced {
		a := &s.announced[i]
		act, _ := actOf(a.Act)
		if !slices.Contains(bearers, a.About) {
			bearers = append(bearers, a.About)
		}
		m.Adverse = append(m.Adverse, participation.Adverse{
			ID: a.ID, About: a.About, Act: act, Sender: a.Told.By, Period: integraal.From(a.On),
		})
	}
	for i := range s.otherPlans {
		x := &s.otherPlans[i]
		if x.Kind == "" {
			continue // of no one law: the checks of the joint plan find it
		}
		plan := participation.HelpPlan{
			ID: x.ID, About: x.About, Kind: planKindOf(x.Kind), Sender: x.Told.By, Period: x.Period, TunedTo: x.TunedTo,
		}
		if x.Text != "" {
			plan.Says = integraal.Same(x.Text)
		}
		m.Plans = append(m.Plans, plan)
	}
	for _, id := range bearers {
		m.Bearers = append(m.Bearers, s.bearer(id))
	}
	return m
}

func (s *sight) directive(d *Directive) participation.Directive {
	activity, _ := activityOf(d.Activity)
	first, _ := activityOf(d.First)
	out := participation.Directive{
		ID: d.ID, About: d.About, Sender: d.Told.By, Activity: activity, Direction: participation.Away,
		Period: d.Period, Law: d.Basis.Law(), Imposed: d.Imposed, Basis: d.Basis, Says: integraal.Same(d.Text),
		Subject: d.Subject, First: first,
	}
	if d.Towards {
		out.Direction = participation.Towards
	}
	if d.HoursSaid {
		out.Hours = integraal.Know(d.Hours, s.sourceOf(d.Told))
	}
	return out
}

// useOf is that the viewer themselves gave a message on a ground that is data of
// some kind, with what the gate answers of that kind. Of what others use the gate
// answers them alone.
func (s *sight) useOf(d *Directive) (participation.DataUse, bool) {
	if s.own || d.Told.By != s.viewer.ID || d.Reason.Text == "" || s.person(d.About) == nil {
		return participation.DataUse{}, false
	}
	return participation.DataUse{
		ID: "use:" + d.ID, About: d.About, For: d.ID, Sender: d.Told.By, Says: d.Reason.Category.Text(),
		Covered: integraal.Know(s.canKnow(d.About, d.Reason.Category)), Basis: avgMinimal,
	}, true
}

// planForWork is whether a plan of art. 44a was drawn up for a person; what is not
// seen is not known to be absent.
func (s *sight) planForWork(p *seenPerson) integraal.Fact[bool] {
	for i := range s.otherPlans {
		if x := &s.otherPlans[i]; planKindOf(x.Kind) == participation.PlanVanAanpak && slices.Contains(x.About, p.id) {
			return integraal.Know(true, s.sourceOf(x.Told))
		}
	}
	return integraal.Fact[bool]{}
}

// caresTold is whether someone counts on a person to care for another.
func (s *sight) caresTold(p *seenPerson) integraal.Fact[bool] {
	for i := range s.directives {
		d := &s.directives[i]
		if activity, _ := activityOf(d.Activity); d.About == p.id && activity == participation.InformalCare && d.Towards && d.Period.Contains(s.day) {
			return integraal.Know(true, s.sourceOf(d.Told))
		}
	}
	return integraal.Fact[bool]{}
}

// bearer is what the viewer may know of a person who carries messages.
func (s *sight) bearer(id string) participation.Bearer {
	b := participation.Bearer{
		ID: id, Hours: factOf(s, id, CapacityHours, 0), Tasks: factOf(s, id, CapacityTasks, 0),
		Allowance: factOf(s, id, VolunteerAllowance, 0),
		Finished: []participation.FinishedActivity{
			{Activity: participation.Treatment, Is: factOf(s, id, TreatmentFinished, 0)},
			{Activity: participation.Training, Is: factOf(s, id, TrainingFinished, 0)},
		},
	}
	p := s.person(id)
	if p == nil || p.relation != consent.Client {
		return b
	}
	if position, err := participation.PositionOf(s.personFacts(p), s.day, nil); err == nil {
		b.Exempt = position.Held()
	}
	b.Family, b.Alone = s.family(p)
	return b
}

// family are those on whom a measure against a client falls too: the partner, and
// the dependent children (Participatiewet art. 4 lid 1 onder c). Who lives here is
// known to every reader, so that where no partner and no child does, and none is
// told, there is none.
func (s *sight) family(p *seenPerson) (list []participation.FamilyMember, alone integraal.Fact[bool]) {
	joint := factOf(s, p.id, JointHousehold, 0)
	if p.partner != "" && s.person(p.partner) != nil {
		list = append(list, participation.FamilyMember{ID: p.partner, Is: joint})
	}
	for _, child := range s.children() {
		if born, known := factOf(s, child.id, Born, 0).Value(); known && born.Age(s.day) >= 18 {
			continue
		}
		list = append(list, participation.FamilyMember{ID: child.id, Is: factOf(s, child.id, Kinderbijslag, 0), Child: true})
	}
	if yes, known := isYes(joint); known && !yes && len(list) == 0 {
		alone = integraal.Know(true, joint.Sources()...)
	}
	return list, alone
}
