package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/income"
)

// seenPeople are the members, and the facts about each that are in sight.
func (s *sight) seenPeople() []PersonSeen {
	if len(s.people) == 0 {
		return nil
	}
	list := make([]PersonSeen, 0, len(s.people))
	for i := range s.people {
		p := &s.people[i]
		seen := PersonSeen{ID: p.id, Kin: p.kin}
		if s.own && p.id == s.viewer.ID {
			seen.Kin = integraal.Text{NL: "uzelf", EN: "yourself"}
		}
		if p.relation == consent.HousemateOf && !s.own {
			seen.Facts = s.housemateFacts(p)
		} else {
			seen.Facts = s.factsSeen(p)
		}
		if s.own && p.id == s.viewer.ID {
			addressed(seen.Facts)
		}
		list = append(list, seen)
	}
	return list
}

// addressed puts the labels of facts to the person whom they are about.
func addressed(facts []FactSeen) {
	for i := range facts {
		if own, is := ownLabels[facts[i].Fact]; is {
			facts[i].Label = own
		}
	}
}

// ownLabels are the labels that speak of someone, as put to that person.
var ownLabels = map[integraal.Name]integraal.Text{
	integraal.Name(MainResidence):     {NL: "u woont op dit adres (hoofdverblijf)", EN: "you live at this address (main residence)"},
	integraal.Name(SameLandlord):      {NL: "u huurt apart van dezelfde verhuurder", EN: "you rent separately from the same landlord"},
	integraal.Name(Education):         {NL: "u volgt onderwijs met recht op studiefinanciering", EN: "you are in education that qualifies for student finance"},
	integraal.Name(CarerElsewhere):    {NL: "u woont tijdelijk elders om iemand te verzorgen", EN: "you live elsewhere for a while to care for someone"},
	integraal.Name(GetsHuurtoeslag):   {NL: "u krijgt huurtoeslag", EN: "you get huurtoeslag"},
	integraal.Name(Incapacitated):     {NL: "u bent volledig en duurzaam arbeidsongeschikt", EN: "you are fully and permanently incapacitated for work"},
	integraal.Name(Unwilling):         {NL: "college vond dat u ondubbelzinnig niet wilt meewerken", EN: "college found you unmistakably unwilling"},
	integraal.Name(IncomeNotReported): {NL: "inkomsten die u niet hebt gemeld", EN: "income that you did not report"},
	integraal.Name(Heard):             {NL: "u bent gehoord", EN: "you were heard"},
}

func (s *sight) factsSeen(p *seenPerson) []FactSeen {
	from, until := s.factsAbout(p.id)
	if from == until {
		return nil
	}
	list := make([]FactSeen, 0, until-from)
	for i := range factSpecs {
		spec := &factSpecs[i]
		for _, year := range s.yearsOf(p.id, spec.key) {
			list = append(list, s.factSeen(p.id, spec, year))
		}
	}
	return list
}

// factsAbout is where the facts about a person are in s.facts.
func (s *sight) factsAbout(about string) (from, until int) {
	from = s.seek(about, "", 0)
	for until = from; until < len(s.facts) && s.facts[until].about == about; {
		until++
	}
	return from, until
}

// yearsOf are the years of which a fact is in sight, 0 for a fact that belongs
// to none.
func (s *sight) yearsOf(about, key string) []int {
	var years []int
	for i := s.seek(about, key, 0); i < len(s.facts); i++ {
		f := &s.facts[i]
		if f.about != about || f.key != key {
			break
		}
		if len(years) == 0 || years[len(years)-1] != f.year {
			years = append(years, f.year)
		}
	}
	return years
}

func (s *sight) factSeen(about string, spec *factSpec, year int) FactSeen {
	tellings := s.tellings(about, spec.key, year)
	seen := FactSeen{Fact: integraal.Name(spec.key), Label: spec.label, Category: spec.category, Year: year, State: integraal.Known}
	var different []integraal.Text
	for _, t := range tellings {
		seen.Told = append(seen.Told, AccountSeen{Source: t.source, Value: t.value.filed(), Absent: t.value.absent})
		if shown := t.value.shown(); !slices.Contains(different, shown) {
			different = append(different, shown)
		}
	}
	if tellings[0].value.absent {
		seen.State = integraal.KnownAbsent
	}
	seen.Shown = different[0]
	first := tellings[0].value
	if slices.ContainsFunc(tellings, func(t seenFact) bool {
		return t.value.absent != first.absent || t.value.filed() != first.filed()
	}) {
		seen.State = integraal.Contested // that there is none and "no" differ, though both read "no"
		seen.Shown = integraal.Text{NL: different[0].NL, EN: different[0].EN}
		for _, d := range different[1:] {
			seen.Shown.NL += " of " + d.NL
			seen.Shown.EN += " or " + d.EN
		}
	}
	return seen
}

// housemateFacts are what a worker is shown of a housemate: what the
// kostendelersnorm asks and no more. The age is told as the side of 27 on which
// it lies, and of who is under 27 nothing more is asked (Participatiewet art.
// 19a lid 1).
func (s *sight) housemateFacts(p *seenPerson) []FactSeen {
	born, known := factOf(s, p.id, Born, 0).Value()
	var list []FactSeen
	for _, f := range s.factsSeen(p) {
		switch {
		case !s.tells(p, specOf(string(f.Fact))):
		case f.Fact != integraal.Name(Born):
			list = append(list, f)
		case known:
			f.Label, f.Shown = textAge, s.sideOf27(born)
			for i := range f.Told {
				f.Told[i].Value = ""
			}
			list = append(list, f)
		}
	}
	return list
}

// onlySide reports whether this viewer is told of a person's age only on which
// side of 27 it lies: a worker, of a housemate.
func (s *sight) onlySide(id string) bool {
	p := s.person(id)
	return !s.own && p != nil && p.relation == consent.HousemateOf
}

// tells reports whether a fact of a person is told: of a housemate under 27 no
// more than where they live and that they are.
func (s *sight) tells(p *seenPerson, spec *factSpec) bool {
	if !s.onlySide(p.id) || spec.key == string(Born) || spec.key == string(MainResidence) {
		return true
	}
	born, known := factOf(s, p.id, Born, 0).Value()
	return !known || born.Age(s.day) >= 27
}

// sideOf27 is on which side of 27 someone is on the day.
func (s *sight) sideOf27(born integraal.Date) integraal.Text {
	if born.Age(s.day) < 27 {
		return integraal.Text{NL: "jonger dan 27", EN: "under 27"}
	}
	return integraal.Text{NL: "27 of ouder", EN: "27 or over"}
}

var textAge = integraal.Text{NL: "leeftijd", EN: "age"}

// withoutAges is an explanation in which the birth date of a housemate is told
// as the side of 27 on which it lies, as the reader is shown it.
func (s *sight) withoutAges(lines []integraal.Line) []integraal.Line {
	var about string
	for i, l := range lines {
		switch l.Name {
		case income.FactPerson:
			about = l.Value
		case income.FactBorn:
			if !s.onlySide(about) {
				continue
			}
			if born, known := factOf(s, about, Born, 0).Value(); known {
				lines[i].Text = integraal.Text{NL: "{age}: {side}", EN: "{age}: {side}"}.With(
					integraal.PutText("age", textAge), integraal.PutText("side", s.sideOf27(born)))
				lines[i].Kind, lines[i].Value = "", ""
			}
		}
	}
	return lines
}

func (s *sight) seenProblems() []ProblemSeen {
	if len(s.problems) == 0 {
		return nil
	}
	list := make([]ProblemSeen, 0, len(s.problems))
	for i := range s.problems {
		p := &s.problems[i]
		kind := s.kinds[p.Kind]
		list = append(list, ProblemSeen{
			ID:   p.ID,
			Kind: string(p.Kind), Label: kind.Label, Domain: kind.Domain, Laws: each(s.lawsOf(p), integraal.Cite), Persons: slices.Clone(p.Persons),
			Severity: string(p.Severity), Since: p.Since, Words: p.Words, Told: s.sourceOf(p.Told),
		})
	}
	return list
}
