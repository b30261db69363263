package jointplan

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

var (
	readWmo = integraal.On(2026, 7, 1)
	readPw  = integraal.On(2026, 1, 1)
	wmo111  = integraal.Wmo2015.Art("1.1.1", readWmo).Lid("1")
	wmo238  = integraal.Wmo2015.Art("2.3.8", readWmo)
	wmo232  = integraal.Wmo2015.Art("2.3.2", readWmo).Lid("7")
	wmo234  = integraal.Wmo2015.Art("2.3.4", readWmo).Lid("2")
	pw7lid4 = integraal.Participatiewet.Art("7", readPw).Lid("4")
	awb67   = integraal.Awb.Art("6:7", readPw)
)

// duties finds obligations on the Wmo 2015, and actions of which nobody said
// whether they are one.
func (f *finder) duties() {
	var unsaid []string
	for a := range f.actions {
		if !a.Duty.Said() {
			unsaid = append(unsaid, a.ID)
		}
		if NoWmoDuty(a.Duty) {
			by := a.Duty.Basis()
			f.find("plan.wmo-duty", a.About, integraal.Finding{
				Because: textBecauseWmo,
				Title:   textWmoDuty.With(putQuoted("action", a.Text)),
				Says: []integraal.Text{textWmoDutySays.With(
					integraal.PutText("law", by.Text()), integraal.PutName("decider", a.Duty.Decider()))},
				Laws: integraal.CiteAll(by, wmo111, wmo238, wmo232, wmo234),
				Uses: uses(a.ID),
				Next: []integraal.Action{next(textWmoDutyOffer), next(textWmoDutyObject, awb67)},
				Call: f.call(textCallDecider, a.Duty.Decider(), a.Owner),
			})
		}
	}
	if len(unsaid) == 0 {
		return
	}
	f.find("plan.duty-unsaid", nil, integraal.Finding{
		Urgency: integraal.OpenFact, Because: textBecauseAsk,
		Title:   textDutyUnsaid,
		Says:    []integraal.Text{textDutyUnsaidSays.With(integraal.PutText("actions", together(unsaid, f.actionText)))},
		Uses:    uses(unsaid...),
		Missing: []integraal.Missing{{Fact: FactDuty, Hint: textAskDuty}},
		Next:    []integraal.Action{next(textAskDuty)},
	})
}

// NoWmoDuty reports whether an obligation is said to rest on a provision of the Wmo
// 2015 that gives a client no duty. That law knows duties to tell, to cooperate (art.
// 2.3.8), to give what the inquiry needs (art. 2.3.2 lid 7) and to show who one is
// (art. 2.3.4 lid 2), and none to take part in help.
func NoWmoDuty(d Duty) bool {
	by := d.Basis()
	if !d.Obligatory() || by.Law() != integraal.Wmo2015 {
		return false
	}
	for _, duty := range [...]integraal.Citation{wmo238, wmo232, wmo234} {
		if by.Article() == duty.Article() && (duty.Paragraph() == "" || by.Paragraph() == duty.Paragraph()) {
			return false
		}
	}
	return true
}

// FactDuty is whether an action is an obligation.
const FactDuty integraal.Name = "plan.duty"

// mandates finds decisions by a unit that cannot take them, and actions under a law
// that a unit does not work under.
func (f *finder) mandates() {
	for a := range f.actions {
		unit := f.unit[a.Unit]
		if unit != nil && a.Law != "" && len(unit.Laws) > 0 && !has(unit.Laws, a.Law) {
			f.outsideTasks(a, unit)
		}
		if a.Nature != RuleBound {
			continue
		}
		matter := matterOf(a)
		switch can, says := f.canDecide(unit, matter); can {
		case integraal.Undetermined:
			f.find("plan.mandate-unknown", a.About, integraal.Finding{
				Urgency: integraal.OpenFact, Because: textBecauseAsk,
				Title: textMandateUnknown.With(putQuoted("action", a.Text)),
				Says:  says, Uses: uses(a.ID),
				Missing: []integraal.Missing{{Fact: FactMandate, Who: a.Unit, Hint: textAskMandate}},
				Next:    []integraal.Action{next(textAskMandate)},
				Call:    f.call(textCallOwner, a.Owner),
			})
		case integraal.AppliesNot:
			f.cannot(a, unit, matter, says)
		case integraal.Applies:
		}
	}
}

// FactMandate is whether a unit may decide.
const FactMandate integraal.Name = "plan.mandate"

func has[T comparable](list []T, x T) bool {
	for _, y := range list {
		if y == x {
			return true
		}
	}
	return false
}

// matterOf is what a rule-bound action decides on: what was said, or the rights and
// duties of its law.
func matterOf(a *Action) participation.Matter {
	if a.Decides != participation.NoMatter {
		return a.Decides
	}
	switch a.Law {
	case integraal.Participatiewet:
		return participation.PwRights
	case integraal.Wmo2015:
		return participation.WmoRights
	case integraal.Wgs:
		return participation.DebtRights
	}
	return participation.NoMatter
}

// canDecide is whether a unit can decide in a matter, with what is said of it. Of a
// unit of which only the kind of work is known, the Participatiewet says enough
// (art. 7 lid 4): a wijkteam cannot.
func (f *finder) canDecide(unit *Unit, matter participation.Matter) (integraal.Verdict, []integraal.Text) {
	switch {
	case unit == nil:
		return integraal.Undetermined, []integraal.Text{textNoUnit}
	case matter == participation.NoMatter:
		return integraal.Undetermined, []integraal.Text{textNoMatter}
	}
	if unit.Body == participation.NoBody {
		if own, says, err := participation.BenefitDecision(unit.Kind); err == nil && !own && ofParticipatiewet(matter) {
			return integraal.AppliesNot, []integraal.Text{says.Text}
		}
		return integraal.Undetermined, []integraal.Text{textNoBody}
	}
	err := participation.CheckDecider(matter, unit.Body, unit.mandateFor(matter, f.day), f.day)
	if err == nil {
		return integraal.Applies, nil
	}
	var says []integraal.Text
	for _, fault := range integraal.FaultsIn(err) {
		if fault.Code != "decider.cannot" && fault.Code != "decider.mandate" {
			f.faults = append(f.faults, fault)
		}
		says = append(says, sentence(fault.Text))
	}
	return integraal.AppliesNot, says
}

func ofParticipatiewet(m participation.Matter) bool {
	return m == participation.PwRights || m == participation.PwProvision || m == participation.PwPressure
}

func (u *Unit) mandateFor(m participation.Matter, day integraal.Date) string {
	for _, x := range u.Mandates {
		if x.Matter == m && (x.In.IsZero() || x.In.Contains(day)) {
			return x.Named
		}
	}
	return ""
}

// cannot says that a unit cannot take a decision, and who around the plan can.
func (f *finder) cannot(a *Action, unit *Unit, matter participation.Matter, says []integraal.Text) {
	competence, err := participation.DeciderFor(matter, f.day)
	if err != nil {
		f.faults = append(f.faults, integraal.FaultsIn(err)...)
		return
	}
	x := integraal.Finding{
		Because: textBecauseMandate,
		Title:   textMandate.With(putQuoted("action", a.Text), integraal.PutName("unit", unit.Name)),
		Says:    append(says, competence.Says),
		Laws:    integraal.CiteAll(append([]integraal.Citation{pw7lid4}, competence.Laws...)...),
		Uses:    uses(a.ID),
		Next:    []integraal.Action{next(textMandateStays)},
	}
	if !ofParticipatiewet(matter) {
		x.Laws = integraal.CiteAll(competence.Laws...)
	}
	for i := range f.pic.Units {
		other := &f.pic.Units[i]
		works := a.Law == "" || len(other.Laws) == 0 || has(other.Laws, a.Law)
		if other.ID == unit.ID || other.Body == participation.NoBody || !works {
			continue
		}
		if can, _ := f.canDecide(other, matter); can != integraal.Applies {
			continue
		}
		x.Next = append(x.Next, next(textMandateMove.With(integraal.PutName("unit", other.Name))))
		if c := other.Contact; c.Who != "" {
			c.Why = textCallDecides
			x.Call = append(x.Call, c)
		}
	}
	f.find("plan.mandate", a.About, x)
}

func (f *finder) outsideTasks(a *Action, unit *Unit) {
	x := integraal.Finding{
		Because: textBecauseTasks,
		Title: textOutside.With(putQuoted("action", a.Text), integraal.PutName("unit", unit.Name),
			integraal.PutName("law", a.Law.String())),
		Says: []integraal.Text{textOutsideSays},
		Uses: uses(a.ID),
	}
	for i := range f.pic.Units {
		if other := &f.pic.Units[i]; has(other.Laws, a.Law) {
			x.Next = append(x.Next, next(textOutsideMove.With(integraal.PutName("unit", other.Name))))
			if c := other.Contact; c.Who != "" {
				c.Why = textCallUnit
				x.Call = append(x.Call, c)
			}
		}
	}
	x.Next = append(x.Next, next(textOutsideAgree))
	f.find("plan.outside-tasks", a.About, x)
}

// sentence is a text with a capital and a full stop.
func sentence(t integraal.Text) integraal.Text {
	full := func(s string) string {
		if s == "" {
			return s
		}
		if s[0] >= 'a' && s[0] <= 'z' {
			s = string(s[0]-'a'+'A') + s[1:]
		}
		if s[len(s)-1] != '.' {
			s += "."
		}
		return s
	}
	return integraal.Text{NL: full(t.NL), EN: full(t.EN)}
}
