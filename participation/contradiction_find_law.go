package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// duty is the duty that a directive imposes: the one it names, that of its
// basis, or that of its activity.
func (d *Directive) duty() Duty {
	switch {
	case !d.Imposed || d.Law != integraal.Participatiewet:
		return NoDuty
	case d.Duty != NoDuty:
		return d.Duty
	case d.Basis.Article() == "17":
		if d.Basis.Paragraph() == "2" {
			return Cooperate
		}
		return Inform
	case d.Basis.Article() == "9" && d.Basis.Part() == "a":
		return SeekWork
	case d.Basis.Article() == "9" && d.Basis.Part() == "b":
		return UseProvision
	case d.Basis.Article() == "9" && d.Basis.Part() == "c":
		return Tegenprestatie
	}
	switch d.Activity {
	case Work:
		return SeekWork
	case VoluntaryWork:
		return Tegenprestatie
	case Training, DayActivity, ShelteredWork:
		return UseProvision
	}
	return NoDuty
}

// dutyOfExempt: a duty stands against an exemption from it that holds, or of
// which nobody can say whether it holds. Where it is not known which exemptions
// there are, that is open for each duty that the law lets an exemption lift.
func (s *strand) dutyOfExempt() {
	for _, duty := range duties {
		held, missing := s.exemptions(duty)
		imposed := that(s.given, func(d *Directive) bool { return towards(d) && d.duty() == duty })
		if len(imposed) == 0 || len(held.Voices) == 0 && missing == nil {
			continue
		}
		c := Contradiction{Kind: DutyOfExempt, Sides: []Side{side(imposed)}, Missing: missing}
		if len(held.Voices) > 0 { // one that holds is enough
			c.Sides, c.Missing = append(c.Sides, held), nil
		}
		s.add(&c)
	}
}

// exemptions are those that lift a duty on this day, and what is missing for
// others.
func (s *strand) exemptions(from Duty) (held Side, missing []integraal.Missing) {
	list, _, missing := take(s.who, FactExemptions, s.bearer.Exempt)
	if !from.liftable() {
		missing = nil
	}
	for _, e := range list {
		if !slices.Contains(e.Lifts, from) {
			continue
		}
		period, given, lacks := take(s.who, FactExemptPeriod, e.Period)
		missing = union(missing, lacks)
		if given && period.Contains(s.day) {
			held.Voices = append(held.Voices, Voice{
				Sender: sourcesOf(e.Period), Law: e.By.Law(), Basis: e.By, Says: textHeldExemption,
			})
		}
	}
	return held, missing
}

// dutyUnderWmo: a record of a duty on a law that knows none.
func (s *strand) dutyUnderWmo() {
	var wrong []given
	for _, g := range s.given {
		if g.recorded && g.Imposed && (g.Law == integraal.Wmo2015 || g.Basis.Law() == integraal.Wmo2015) {
			wrong = append(wrong, g)
		}
	}
	if len(wrong) > 0 {
		s.add(&Contradiction{Kind: DutyUnderWmo, Sides: []Side{side(wrong), lawSide(wmo238lid1, textMeaningWmo)}})
	}
}

// planBesidePlan: plans of which at least one was not brought into line with
// another. Each plan is a side.
func (s *strand) planBesidePlan() {
	if len(s.plans) < 2 {
		return
	}
	at := make(map[string]int, len(s.plans))
	for i, p := range s.plans {
		at[p.ID] = i
	}
	tuned, links := map[[2]int]bool{}, make([]int, len(s.plans))
	for i, p := range s.plans {
		for _, id := range p.TunedTo {
			j, here := at[id]
			pair := [2]int{min(i, j), max(i, j)}
			if here && i != j && !tuned[pair] {
				tuned[pair] = true
				links[i]++
				links[j]++
			}
		}
	}
	var sides []Side
	for i, p := range s.plans {
		if links[i] < len(s.plans)-1 {
			sides = append(sides, Side{Voices: []Voice{p.voice()}})
		}
	}
	if len(sides) > 0 {
		s.add(&Contradiction{Kind: PlanBesidePlan, Sides: sides})
	}
}

// sanctionHitsOthers: a measure or a fine falls on the family, children among
// them, and on the plans that run for them.
func (s *strand) sanctionHitsOthers() {
	var hits Side
	by := pw18lid12
	for _, a := range s.acts {
		if a.Act == Verlagen || a.Act == Boete {
			hits.Voices = append(hits.Voices, a.voice())
		}
		if a.Act == Boete {
			by = pw18a.Lid("9")
		}
	}
	if len(hits.Voices) == 0 {
		return
	}
	others, missing := s.family(by)
	for _, p := range s.plans {
		others.Voices = append(others.Voices, p.voice())
	}
	if len(others.Voices) == 0 && missing == nil {
		return
	}
	c := Contradiction{Kind: SanctionHitsOthers, Sides: []Side{hits}, Missing: missing}
	if len(others.Voices) > 0 {
		c.Sides = append(c.Sides, others)
		c.Missing = nil
	}
	names := make([]integraal.Text, 0, len(others.Voices))
	for _, v := range others.Voices {
		names = append(names, v.Says)
	}
	if len(names) == 0 {
		names = append(names, textFamilyUnknown)
	}
	s.add(&c, integraal.PutText("others", integraal.Join(names)))
}

// family are the others whom a measure falls on, and what is missing to say
// who they are.
func (s *strand) family(by integraal.Citation) (others Side, missing []integraal.Missing) {
	alone, told, lacks := take(s.who, FactAlone, s.bearer.Alone)
	if told && alone {
		return others, nil
	}
	if len(s.bearer.Family) == 0 {
		missing = lacks
	}
	for _, m := range s.bearer.Family {
		is, told, lacks := take(m.ID, FactInFamily, m.Is)
		missing = union(missing, lacks)
		if !told || !is {
			continue
		}
		says := textInFamily
		if m.Child {
			says = textChildInFamily
		}
		others.Voices = append(others.Voices, Voice{
			Law: by.Law(), Basis: by, Says: says.With(integraal.PutName("who", m.ID)),
		})
		if of := s.all[m.ID]; of != nil {
			for _, p := range of.plans {
				if !slices.Contains(s.plans, p) {
					others.Voices = append(others.Voices, p.voice())
				}
			}
		}
	}
	return others, missing
}

// stopDuringDebtPlan: an act on income while a plan for the debts runs.
func (s *strand) stopDuringDebtPlan() {
	var hits, plans Side
	for _, a := range s.acts {
		if a.Act != WmoHerzien {
			hits.Voices = append(hits.Voices, a.voice())
		}
	}
	for _, p := range s.plans {
		if p.Kind == WgsPlan {
			plans.Voices = append(plans.Voices, p.voice())
		}
	}
	if len(hits.Voices) > 0 && len(plans.Voices) > 0 {
		s.add(&Contradiction{Kind: StopDuringDebtPlan, Sides: []Side{hits, plans}})
	}
}

// dataNotCovered: data that were used, against the answer of the consent rules.
func (s *strand) dataNotCovered() {
	for _, u := range s.uses {
		covered, told, missing := take(s.who, FactCovered, u.Covered)
		if told && covered {
			continue
		}
		used := Side{Voices: []Voice{{ID: u.ID, Sender: u.Sender, Says: u.Says}}}
		if u.For != "" {
			used.Voices = append(used.Voices, Voice{ID: u.For, Sender: u.Sender, Says: textUsedFor})
		}
		c := Contradiction{Kind: DataNotCovered, Sides: []Side{used}, Missing: missing}
		if missing == nil {
			c.Sides = append(c.Sides, lawSide(u.Basis, textNoGround))
		}
		s.add(&c)
	}
}

// volunteerDisregard: unpaid work with an allowance by who is exempt from
// seeking work.
func (s *strand) volunteerDisregard() {
	held, missing := s.exemptions(SeekWork)
	list := that(s.of(VoluntaryWork), func(d *Directive) bool { return towards(d) && !d.Imposed })
	if len(list) == 0 || len(held.Voices) == 0 && missing == nil {
		return
	}
	if len(held.Voices) > 0 {
		missing = nil
	}
	paid, told, lacks := take(s.who, FactAllowance, s.bearer.Allowance)
	if lacks == nil && (!told || !paid) {
		return
	}
	c := Contradiction{
		Kind: VolunteerDisregard, Activity: VoluntaryWork, Sides: []Side{side(list)}, Missing: union(missing, lacks),
	}
	if len(held.Voices) > 0 {
		c.Sides = append(c.Sides, held)
	}
	s.add(&c)
}

var (
	textHeldExemption = integraal.Text{NL: "vrijgesteld, of de plicht bindt nog niet", EN: "exempt, or the duty does not bind yet"}
	textInFamily      = integraal.Text{NL: "{who}, hoort bij het gezin", EN: "{who}, belongs to the family"}
	textChildInFamily = integraal.Text{NL: "{who}, een kind in het gezin", EN: "{who}, a child in the family"}
	textFamilyUnknown = integraal.Text{NL: "anderen in het gezin", EN: "others in the family"}
	textUsedFor       = integraal.Text{NL: "hiervoor zijn de gegevens gebruikt", EN: "the data were used for this"}
	textNoGround      = integraal.Text{NL: "hiervoor is geen grond", EN: "there is no ground for this"}
)
