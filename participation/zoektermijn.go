package participation

import (
	"strconv"

	"github.com/integraal/integraal"
)

// AdultFacts are what the search term of art. 41 lid 4 may know of one adult
// whom an application concerns.
type AdultFacts struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// LastSchool is the last day of enrolment in praktijkonderwijs or voortgezet
	// speciaal onderwijs; absent: never. A day that is still to come says that
	// the enrolment runs.
	LastSchool integraal.Fact[integraal.Date]
	// Urenbeperkt is whether the person is medisch urenbeperkt (art. 6b).
	Urenbeperkt integraal.Fact[bool]
	// DoelgroepLKS is whether the person belongs to the doelgroep
	// loonkostensubsidie.
	DoelgroepLKS integraal.Fact[bool]
}

// The facts of [AdultFacts], as answers name them.
const (
	FactAdults       integraal.Name = "searchTerm.adults"
	FactAdultBorn    integraal.Name = "searchTerm.born"
	FactLastSchool   integraal.Name = "searchTerm.lastSchool"
	FactUrenbeperkt  integraal.Name = "searchTerm.urenbeperkt"
	FactDoelgroepLKS integraal.Name = "searchTerm.doelgroepLKS"
)

// The conditions of the search term.
const (
	condAllUnder27      integraal.Name = "searchTerm.allUnder27"
	condNoSpecialSchool integraal.Name = "searchTerm.noSpecialSchool"
	condNotUrenbeperkt  integraal.Name = "searchTerm.notUrenbeperkt"
	condNotDoelgroep    integraal.Name = "searchTerm.notDoelgroepLKS"
)

// Zoektermijn is the search term of four weeks of art. 41 lid 4 for the adults
// whom an application concerns: the single person, or both spouses. It is there
// only if all of them are under 27, and not where one of them left
// praktijkonderwijs or voortgezet speciaal onderwijs within a year before the
// application, is medisch urenbeperkt or belongs to the doelgroep
// loonkostensubsidie. From the first day of Course.From the application is
// taken up; earlier filing is not void, and from 2026 the college may take it up
// earlier (lid 11).
//
// The faults are those of [Terms].
func Zoektermijn(adults []AdultFacts, melding integraal.Fact[integraal.Date], day integraal.Date) (Course, error) {
	t, err := Terms([]Event{{Kind: EventPwMelding, Day: melding, Adults: adults}}, day)
	if err != nil {
		return Course{}, err
	}
	c, _ := t.Of("", SearchTerm)
	return c, nil
}

const (
	ageOfSearch = 27 // art. 41 lid 4
	mostAdults  = 2
)

func checkAdults(c *checker, path string, adults []AdultFacts, day integraal.Date) {
	if len(adults) > mostAdults {
		c.fault("event.adults", path+".adults", textAdults)
	}
	for i := range adults {
		at := path + ".adults[" + strconv.Itoa(i) + "]"
		if born, ok := adults[i].Born.Value(); ok && (born.IsZero() || born.After(day)) {
			c.fault("event.born", at+".born", textBornAfter)
		}
		if adults[i].Born.State() == integraal.KnownAbsent {
			c.fault("fact.impossible", at+".born", textBornAfter)
		}
		if last, ok := adults[i].LastSchool.Value(); ok && last.IsZero() {
			c.fault("event.day", at+".lastSchool", textDayUnset)
		}
	}
}

// underAge is whether all adults are under 27 on a day, and from which day they
// are not.
func underAge(of string, adults []AdultFacts, day integraal.Date) (condition, integraal.Date) {
	if len(adults) == 0 {
		return lacking([]integraal.Missing{{Fact: FactAdults, Who: of}}), integraal.Date{}
	}
	var until integraal.Date
	young := met()
	for i := range adults {
		a := &adults[i]
		born, known, missing := take(a.ID, FactAdultBorn, a.Born)
		one := lacking(missing)
		if known {
			one = metIf(born.Age(day) < ageOfSearch, condAllUnder27, pw41lid4)
			until = earlier(until, born.Turns(ageOfSearch))
		}
		young = all(young, one)
	}
	return young, until
}

// excepted is whether none of the exceptions of art. 41 lid 4 holds for one of
// the adults; applied is the day of the application. The exceptions came in on 1
// July 2023.
func excepted(adults []AdultFacts, applied integraal.Date) condition {
	out := met()
	if applied.Before(breedOffensief) {
		return out
	}
	for i := range adults {
		a := &adults[i]
		last, was, missing := take(a.ID, FactLastSchool, a.LastSchool)
		school := lacking(missing)
		if missing == nil {
			within := was && !last.Before(applied.AddYears(-1))
			school = metIf(!within, condNoSpecialSchool, pw41lid4a)
		}
		hours := holds(a.ID, FactUrenbeperkt, a.Urenbeperkt, condNotUrenbeperkt, pw41lid4b)
		lks := holds(a.ID, FactDoelgroepLKS, a.DoelgroepLKS, condNotDoelgroep, pw41lid4b)
		out = all(out, school, hours.not(condNotUrenbeperkt, pw41lid4b), lks.not(condNotDoelgroep, pw41lid4b))
	}
	return out
}

// searchTerm is the search term after a melding, and whether art. 41 lid 4
// holds.
func (m *matter) searchTerm(melding, applied told) condition {
	c, ok := m.start(SearchTerm, EventPwMelding, melding)
	if !ok {
		return condition{}
	}
	adults := melding.event.Adults
	at := later(m.day, melding.on)
	if applied.happened() {
		at = applied.on
	}
	young, until := underAge(m.of, adults, later(melding.on, earlier(at, melding.on.AddDays(7*weeksOfSearch))))
	there := all(young, excepted(adults, at))
	switch {
	case there.no():
		c.State, c.What = CourseAppliesNot, together(textNoSearchTerm, textOfFailed(there.failed))
		for _, f := range there.failed {
			c.Laws = append(c.Laws, f.By)
		}
		c.Missing, c.Follows = nil, integraal.Text{}
		m.courses = append(m.courses, c.on(m.day))
		return there
	case melding.happened():
		c.From = earlier(melding.on.AddDays(7*weeksOfSearch), until)
		c.Last = c.From.AddDays(-1)
	}
	c.Missing = union(c.Missing, there.missing)
	c.Notes = []Point{pointEarlyFiling.on(m.day)}
	if !m.day.Before(firstDayOfBalans) {
		c.Notes = append(c.Notes, pointTakeUpEarly.on(m.day))
	}
	m.close(&c, EventTakenUpEarly, m.first(EventTakenUpEarly))
	return there
}

func textOfFailed(failed []integraal.Condition) integraal.Text {
	var texts []integraal.Text
	for _, f := range failed {
		word, _ := Word(f.Name)
		texts = append(texts, word)
	}
	if texts == nil {
		return integraal.Text{}
	}
	return textBecauseNot.With(integraal.PutText("conditions", integraal.Join(texts)))
}

var (
	textAdults = integraal.Text{
		NL: "een aanvraag gaat over een persoon of over twee echtgenoten", EN: "an application concerns one person or two spouses",
	}
	textNoSearchTerm = integraal.Text{
		NL: "Er is geen zoektermijn van vier weken.", EN: "There is no search term of four weeks.",
	}
	textBecauseNot = integraal.Text{
		NL: "Niet voldaan is aan: {conditions}.", EN: "What does not hold: {conditions}.",
	}
	pointEarlyFiling = &Point{
		Code: "term.earlyFiling",
		Text: integraal.Text{
			NL: "Wie de aanvraag eerder indient, doet dat niet voor niets: zij blijft geldig. De gemeente neemt haar na de vier weken in behandeling.",
			EN: "Filing the application earlier is not in vain: it stays valid. The municipality takes it up after the four weeks.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw41lid4, earlyApplication},
	}
	pointTakeUpEarly = &Point{
		Code: "term.takeUpEarly",
		Text: integraal.Text{
			NL: "De gemeente mag de aanvraag eerder in behandeling nemen als zij vindt dat de omstandigheden van de cliënt of het gezin daar reden voor geven. De wet noemt geen vaste groepen.",
			EN: "The municipality may take the application up earlier where in its view the circumstances of the client or the family give reason to. The law names no fixed groups.",
		},
		Power: May, Who: []Role{Decider, Client}, Laws: []integraal.Citation{pw41lid11},
	}
)
