package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// findRefusals puts to who decides, of each refusal, the room that the law leaves
// beside the rules that it names: questions and no verdict (B-121, B-123). Of the
// room for which facts are missing only the article is named.
func (s *sight) findRefusals(_ *dayNorms) ([]integraal.Finding, error) {
	var found []integraal.Finding
	for i := range s.refusals {
		x := &s.refusals[i]
		p := s.person(x.About)
		if p == nil || len(x.Cites) == 0 {
			continue
		}
		refusal := participation.Refusal{ID: x.ID, Cites: x.Cites}
		for _, id := range x.Weighed {
			refusal.Weighed = append(refusal.Weighed, integraal.Name(id))
		}
		answer, err := participation.QuestionsOn(refusal, s.roomFacts(p), s.day)
		if err != nil {
			return nil, err
		}
		found = append(found, s.refused(x, &answer))
	}
	return found, nil
}

func (s *sight) refused(x *Refusal, answer *participation.RefusalAnswer) integraal.Finding {
	f := integraal.Finding{
		Code: "refusal.room", Urgency: integraal.OpenFact, Because: textBecauseOpen, About: []string{x.About},
		Title: s.say(textRefusedTitle, x.About, integraal.PutName("what", quoted(x.Text))),
		Uses: []integraal.Use{{
			Fact: "refusal", Who: x.About, State: integraal.Known, Told: []integraal.Source{s.sourceOf(x.Told)},
		}},
		Laws: integraal.CiteAll(x.Cites...),
	}
	var perhaps []integraal.Text
	for i := range answer.Questions {
		q := &answer.Questions[i]
		f.Laws = append(f.Laws, integraal.Cite(q.Valve.By))
		if q.Fits == integraal.Applies {
			f.Says = append(f.Says, q.Text)
		} else {
			perhaps = append(perhaps, q.Valve.By.Text())
		}
	}
	if len(perhaps) > 0 {
		f.Says = append(f.Says, textRefusedPerhaps.With(integraal.PutText("rooms", rows(perhaps...))))
	}
	if text, differs := s.errorContested(answer, x.About); differs {
		f.Says = append(f.Says, text)
		u := usesOf{f.Uses}
		addUse(&u, integraal.Name(WhoseError), x.About, factOf(s, x.About, WhoseError, 0))
		f.Uses = u.list
	}
	if len(answer.NoRoom) > 0 {
		var rules []integraal.Text
		for _, by := range answer.NoRoom {
			rules = append(rules, by.Text())
		}
		f.Says = append(f.Says, textRefusedNone.With(integraal.PutText("rules", rows(rules...))))
	}
	if len(answer.Questions) == 0 {
		f.Urgency, f.Because = integraal.Other, textBecauseRest
	} else {
		f.Next = []integraal.Action{{
			Text: s.say(textRefusedNext, x.About), Who: s.roles([]participation.Role{participation.Decider}), Laws: f.Laws,
		}}
	}
	works := func(w Professional) bool { return w.ID == x.Told.By && w.ID != s.viewer.ID }
	if slices.ContainsFunc(s.workers, works) {
		f.Call = []integraal.Contact{s.contact(x.Told.By, textCallTold)}
	}
	f.Laws = compactCited(f.Laws)
	return f
}

// roomFacts are what the register of room may know of a case around a person. What
// is not in sight is not known to be absent.
func (s *sight) roomFacts(p *seenPerson) participation.RoomFacts {
	f := participation.RoomFacts{ID: p.id, Born: factOf(s, p.id, Born, 0), Group: s.group(p), Is: s.circumstances(p)}
	if born, known := f.Born.Value(); known && born.After(s.day) {
		f.Born = integraal.Fact[integraal.Date]{}
	}
	return f
}

// group is the group of art. 7 and 10 of a person: that of the bijstand, where it is
// seen to run.
func (s *sight) group(p *seenPerson) integraal.Fact[participation.SupportGroup] {
	if b := s.runningBijstand(p); b != nil {
		return integraal.Know(participation.OnBijstand, s.sourceOf(b.Told))
	}
	return integraal.Fact[participation.SupportGroup]{}
}

// circumstances are what holds for a person as far as it is in sight.
func (s *sight) circumstances(p *seenPerson) participation.Circumstances {
	var is participation.Circumstances
	is[participation.HasStartkwalificatie] = factOf(s, p.id, Startkwalificatie, 0)
	is[participation.CaresElsewhere] = factOf(s, p.id, CarerElsewhere, 0)
	is[participation.JointHousehold] = factOf(s, p.id, JointHousehold, 0)
	yes := func(c participation.Circumstance, told Provenance) { is[c] = integraal.Know(true, s.sourceOf(told)) }
	for i := range s.directives {
		if d := &s.directives[i]; d.About == p.id && d.Period.Contains(s.day) {
			s.circumstancesOf(d, yes)
		}
	}
	for i := range s.announced {
		a := &s.announced[i]
		if act, _ := actOf(a.Act); slices.Contains(a.persons(), p.id) && atIssue[act] != participation.NoCircumstance {
			yes(atIssue[act], a.Told)
		}
	}
	for i := range s.otherPlans {
		if x := &s.otherPlans[i]; planKindOf(x.Kind) == participation.WgsPlan && slices.Contains(x.About, p.id) && x.Period.Contains(s.day) {
			yes(participation.InDebtPlan, x.Told)
		}
	}
	is[participation.OthersErred] = s.othersErred(p.id)
	s.asParent(p, &is)
	return is
}

// othersErred is whether it was an error of another than the person. Accounts that name
// several others agree in that; where one names the person it is contested.
func (s *sight) othersErred(id string) integraal.Fact[bool] {
	is := integraal.Map(factOf(s, id, WhoseError, 0), func(c Culprit) bool { return c != ErrorOfPerson })
	if is.State() == integraal.Contested {
		return integraal.Told(is.Accounts()...)
	}
	return is
}

// errorContested says who told what of whose error it was, where that differs and room
// in the law hangs on it. None of the accounts establishes it.
func (s *sight) errorContested(answer *participation.RefusalAnswer, about string) (integraal.Text, bool) {
	differs := func(m integraal.Missing) bool {
		return m.Fact == participation.OthersErred.Name() && m.State == integraal.Contested
	}
	if !slices.ContainsFunc(answer.Questions, func(q participation.RefusalQuestion) bool {
		return slices.ContainsFunc(q.Missing, differs) || slices.ContainsFunc(q.Judging, differs) || slices.ContainsFunc(q.Further, differs)
	}) {
		return integraal.Text{}, false
	}
	var texts []integraal.Text
	for _, t := range s.tellings(about, string(WhoseError), 0) {
		texts = append(texts, s.accountText(t))
	}
	return textErrorDiffers.With(integraal.PutText("accounts", rows(texts...))), true
}

func (s *sight) circumstancesOf(d *Directive, yes func(participation.Circumstance, Provenance)) {
	activity, _ := activityOf(d.Activity)
	switch {
	case d.Imposed && activity == participation.VoluntaryWork:
		yes(participation.TegenprestatieAtIssue, d.Told)
	case d.Imposed:
		yes(participation.DutyAtIssue, d.Told)
	case activity == participation.InformalCare && d.Towards:
		yes(participation.GivesCare, d.Told)
	case activity == participation.DayActivity && d.Towards:
		yes(participation.AsksDayActivity, d.Told)
	}
}

// asParent is whether a client is a single parent of a child under 12 or under 5.
func (s *sight) asParent(p *seenPerson, is *participation.Circumstances) {
	single, known := isYes(s.singleParent(p))
	youngest, told := s.youngest().Value()
	for _, of := range [...]struct {
		age int
		is  participation.Circumstance
	}{{12, participation.SingleParentUnder12}, {5, participation.SingleParentUnder5}} {
		switch {
		case known && !single:
			is[of.is] = integraal.Know(false)
		case known && told:
			is[of.is] = integraal.Know(youngest.Age(s.day) < of.age)
		}
	}
}

// atIssue is which circumstance an act that was announced brings about.
var atIssue = map[participation.Act]participation.Circumstance{
	participation.Verlagen:              participation.MeasureAtIssue,
	participation.Boete:                 participation.FineAtIssue,
	participation.Terugvorderen:         participation.RecoveryAtIssue,
	participation.Herzien:               participation.RevisionAtIssue,
	participation.Intrekken:             participation.RevisionAtIssue,
	participation.HerzienNaAdres:        participation.RevisionAtIssue,
	participation.Adresopschorting:      participation.AddressDiffers,
	participation.Opschorten:            participation.PapersLate,
	participation.IntrekkenNaOpschorten: participation.PapersLate,
}

// findProvisions puts the provisions of both laws side by side where an advice or a
// duty names something that both know: day activity, sheltered work, informal care.
func (s *sight) findProvisions(_ *dayNorms) ([]integraal.Finding, error) {
	var found []integraal.Finding
	told := map[string]bool{}
	for i := range s.directives {
		d := &s.directives[i]
		activity, _ := activityOf(d.Activity)
		kinds, p := beside[activity], s.person(d.About)
		if kinds == nil || p == nil || !d.Towards || !d.Period.Contains(s.day) || told[d.About+" "+d.Activity] {
			continue
		}
		told[d.About+" "+d.Activity] = true
		facts := s.roomFacts(p)
		all, err := participation.ProvisionsFor(
			participation.ProvisionFacts{ID: p.id, Born: facts.Born, Group: facts.Group, Is: facts.Is}, s.day, nil)
		if err != nil {
			return nil, err
		}
		found = append(found, s.provisions(d, activity, kinds, &all))
	}
	return found, nil
}

func (s *sight) provisions(
	d *Directive, activity participation.Activity, kinds []participation.ProvisionKind, all *participation.Provisions,
) integraal.Finding {
	f := integraal.Finding{
		Code: "provisions.beside", Urgency: integraal.Other, Because: textBecauseRest, About: []string{d.About},
		Title: s.say(textBesideTitle, d.About, integraal.PutText("activity", activity.Text())),
		Uses: []integraal.Use{{
			Fact: "directive", Who: d.About, State: integraal.Known, Told: []integraal.Source{s.sourceOf(d.Told)},
		}},
	}
	for _, kind := range kinds {
		p := all.Of(kind)
		if p.Kind == participation.NoProvision {
			continue // not in the law of this day
		}
		f.Says = append(f.Says, textBesideOne.With(
			integraal.PutText("basis", p.By.Text()), integraal.PutText("says", p.Says),
			integraal.PutText("state", p.State.Text()), integraal.PutText("body", p.Decides.Text())))
		f.Laws = append(f.Laws, integraal.Cite(p.By))
	}
	f.Next = []integraal.Action{{Text: s.say(textBesideNext, d.About), Who: textWhoYou, Laws: f.Laws}}
	return f
}

// beside are the provisions of both laws for what both know.
var beside = map[participation.Activity][]participation.ProvisionKind{
	participation.DayActivity:   {participation.WmoTailorMade, participation.WmoGeneral, participation.BeschutWerk},
	participation.ShelteredWork: {participation.BeschutWerk, participation.WmoTailorMade},
	participation.InformalCare:  {participation.WmoCarerSupport, participation.WmoAppreciation, participation.WorkSupport},
}

var (
	textRefusedTitle = told{
		other: integraal.Text{NL: "Geweigerd aan {who}: {what}", EN: "Refused to {who}: {what}"},
		own:   integraal.Text{NL: "U is geweigerd: {what}", EN: "You were refused: {what}"},
	}
	textRefusedPerhaps = integraal.Text{
		NL: "Of de wet ook hier ruimte laat, hangt af van wat nog niet bekend is: {rooms}.",
		EN: "Whether the law leaves room here too depends on what is not known yet: {rooms}.",
	}
	textErrorDiffers = integraal.Text{
		NL: "Van wie de fout is, vertellen zij verschillend: {accounts}. Dat is dus niet vastgesteld.",
		EN: "Whose error it is they tell differently: {accounts}. So that is not established.",
	}
	textRefusedNone = integraal.Text{
		NL: "Naast deze regels is hier geen ruimte bekend: {rules}. Dat zegt niet dat er geen is.",
		EN: "Beside these rules no room is known here: {rules}. That does not say that there is none.",
	}
	textRefusedNext = told{
		other: integraal.Text{
			NL: "Beantwoord deze vragen en leg vast naar welke ruimte is gekeken.",
			EN: "Answer these questions and record which room was looked at.",
		},
		own: integraal.Text{
			NL: "U mag deze vragen stellen aan wie het besluit nam.",
			EN: "You may put these questions to who took the decision.",
		},
	}
	textBesideTitle = told{
		other: integraal.Text{NL: "{activity} voor {who}: wat beide wetten kennen", EN: "{activity} for {who}: what both laws know"},
		own:   integraal.Text{NL: "{activity} voor u: wat beide wetten kennen", EN: "{activity} for you: what both laws know"},
	}
	textBesideOne = integraal.Text{
		NL: "{basis}: {says} Stand: {state}. Wie beslist: {body}.", EN: "{basis}: {says} Where it stands: {state}. Who decides: {body}.",
	}
	textBesideNext = told{
		other: integraal.Text{
			NL: "Leg beide mogelijkheden naast elkaar met {who}, voordat er een wordt aangevraagd.",
			EN: "Put both possibilities beside each other with {who}, before one is applied for.",
		},
		own: integraal.Text{
			NL: "Vraag welke van deze mogelijkheden bij u past, voordat u er een aanvraagt.",
			EN: "Ask which of these possibilities fits you, before you apply for one.",
		},
	}
)
