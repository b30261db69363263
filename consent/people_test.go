package consent_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// The matrix of age and capacity: who must consent, by kind and profile. It is
// read off the cure of a person for whom nobody consented yet.
func TestWhoConsents(t *testing.T) {
	t.Parallel()
	givers := func(age string, incapable bool, from consent.Regime, profile consent.Profile, reps ...string) []string {
		f := facts()
		f.Protocol.Minors = profile
		r := ask("W", "S", consent.School, from, review)
		r.Subject.Born, r.Subject.Representatives = integraal.Date{}, reps
		if age != "" {
			r.Subject.Born = day(age)
		}
		if incapable {
			r.Subject.Capacity = consent.Incapable
		}
		d := consent.NewGate(f).Decide(r)
		assert.Equal(t, consent.AskConsent, d.Outcome)
		var list []string
		for _, id := range d.Cure.Givers {
			if id != "" {
				list = append(list, id)
			}
		}
		return list
	}
	// From debt help only the condition of the Wmo is asked; from Work & Income
	// the written no-objection too.
	const born11, born12, born15, born16, born30 = "2014-03-03", "2014-03-02", "2010-09-14", "2010-03-02", "1996-01-01"
	self, both, all := []string{"S"}, []string{"M", "F"}, []string{"S", "M", "F"}
	for name, c := range map[string]struct {
		born      string
		incapable bool
		from      consent.Regime
		profile   consent.Profile
		want      []string
	}{
		"the day before 12":             {born11, false, consent.Wgs, consent.Statute, both},
		"on turning 12":                 {born12, false, consent.Wgs, consent.Statute, self},
		"at 12, dual":                   {born12, false, consent.Wgs, consent.Dual, all},
		"at 15":                         {born15, false, consent.Jeugd, consent.Statute, self},
		"at 15, dual":                   {born15, false, consent.Jeugd, consent.Dual, all},
		"at 15, an unknown profile":     {born15, false, consent.Jeugd, 9, all},
		"at 15, no-objection":           {born15, false, consent.Pw, consent.Statute, all},
		"at 15, no-objection, dual":     {born15, false, consent.Pw, consent.Dual, all},
		"on turning 16":                 {born16, false, consent.Pw, consent.Dual, self},
		"at 15, cannot weigh it":        {born15, true, consent.Wgs, consent.Statute, both},
		"at 30, cannot weigh it":        {born30, true, consent.Wgs, consent.Statute, both},
		"a child of unknown age":        {"", false, consent.Wgs, consent.Statute, all},
		"a child of unknown age, again": {"", false, consent.Pw, consent.Dual, all},
	} {
		assert.Equal(t, c.want, givers(c.born, c.incapable, c.from, c.profile, "M", "F"), name)
	}
	assert.Equal(t, both, givers(born11, false, consent.Wgs, consent.Statute, "", "S", "M", "F"),
		"an empty name speaks for nobody, and a child of 11 not for itself")
}

// Where nobody who may consent is on file, nobody's consent is enough.
func TestNobodySpeaksForThem(t *testing.T) {
	t.Parallel()
	for _, reps := range [][]string{nil, {""}, {"D"}, {"a", "b", "c", "d", "e"}} {
		r := ask("W", "D", consent.School, consent.Wgs, review)
		r.Subject.Representatives = reps
		var records []consent.Record
		for _, giver := range append([]string{"D", "M", ""}, reps...) {
			records = append(records, altered(c1(), func(c *consent.Record) {
				c.About, c.Giver = "D", giver
				c.Scope.Categories, c.Scope.From = consent.These(consent.School), []consent.Regime{consent.Wgs}
			}))
		}
		d := decide(r, records...)
		assert.Equal(t, consent.ConsentNotAsked, d.Reason, "%v", reps)
	}
	unknown := ask("W", "D", consent.School, consent.Wgs, review)
	unknown.Subject.Born, unknown.Subject.Representatives = integraal.Date{}, nil
	d := decide(unknown, altered(c1(), func(c *consent.Record) {
		c.About, c.Giver = "D", "D"
		c.Scope.Categories, c.Scope.From = consent.These(consent.School), []consent.Regime{consent.Wgs}
	}))
	assert.Equal(t, consent.ConsentNotAsked, d.Reason, "a child of unknown age does not decide alone")
}

// In which order a child's parents stand on file changes nothing in the answer.
func TestTheOrderOfParents(t *testing.T) {
	t.Parallel()
	by := func(id, giver, on string, answer consent.Answer) consent.Record {
		return altered(given(id, on), func(c *consent.Record) {
			c.About, c.Giver, c.Answer = "D", giver, answer
			c.Scope.Categories, c.Scope.From = consent.These(consent.School), []consent.Regime{consent.Wgs}
		})
	}
	for want, records := range map[string][]consent.Record{
		"both said yes":     {by("a", "M", "2026-02-12", consent.Given), by("b", "F", "2026-02-12", consent.Given)},
		"both said no":      {by("a", "M", "2026-02-12", consent.Refused), by("b", "F", "2026-02-14", consent.Refused)},
		"neither answered":  {by("a", "M", "2026-02-12", consent.NotAnswered), by("b", "F", "2026-02-14", consent.NotAnswered)},
		"one of two agreed": {by("a", "M", "2026-02-12", consent.Given), by("b", "F", "2026-02-14", consent.Refused)},
	} {
		r := ask("W", "D", consent.School, consent.Wgs, review)
		r.Subject.Representatives = []string{"M", "F"}
		one := decide(r, records...)
		r.Subject.Representatives = []string{"F", "M"}
		other := decide(r, records...)
		one.Cure.Givers, other.Cure.Givers = [4]string{}, [4]string{}
		assert.Equal(t, one, other, want)
	}
}

// What a child said before the age at which it decides is not its consent.
func TestConsentGivenTooYoung(t *testing.T) {
	t.Parallel()
	r := ask("W", "S", consent.School, consent.Jeugd, review)
	for on, want := range map[string]consent.Reason{"2022-09-13": consent.ConsentNotAsked, "2022-09-14": consent.NoReason} {
		d := decide(r, altered(c1(), func(c *consent.Record) {
			c.About, c.Giver, c.On, c.Asked, c.Until = "S", "S", day(on), day(on), day("2027-01-01")
			c.Kinds = []consent.Kind{consent.StatutoryCondition, consent.SecrecyWaiver}
			c.Scope.Categories, c.Scope.From = consent.These(consent.School), []consent.Regime{consent.Jeugd}
		}))
		assert.Equal(t, want, d.Reason, on)
	}
}

// Access by the person, and by who speaks for them, per age and law.
func TestOwnAccess(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		viewer, born string
		incapable    bool
		opposes      bool
		from         consent.Regime
		want         consent.Reason
		law          string
		contested    bool
	}{
		"at 11":                        {"S", "2014-03-03", false, false, consent.Wmo, consent.TooYoung, "art. 5.3.2 lid 2 onder a Wmo 2015", false},
		"at 12":                        {"S", "2014-03-02", false, false, consent.Wmo, consent.NoReason, "art. 5.3.2 lid 1 Wmo 2015", false},
		"at 12, youth help":            {"S", "2014-03-02", false, false, consent.Jeugd, consent.NoReason, "art. 7.3.10 Jeugdwet", false},
		"at 12, Work & Income":         {"S", "2014-03-02", false, false, consent.Pw, consent.NoReason, "art. 5 lid 4 Uitvoeringswet AVG", true},
		"at 30":                        {"S", "1996-01-01", false, false, consent.Wgs, consent.NoReason, "art. 15 AVG", false},
		"at an unknown age":            {"S", "", false, false, consent.Wmo, consent.NoReason, "art. 5.3.2 lid 1 Wmo 2015", false},
		"cannot weigh it":              {"S", "1996-01-01", true, false, consent.Wmo, consent.NotCapable, "art. 5.3.2 lid 2 onder b Wmo 2015", false},
		"a parent, at 11":              {"M", "2014-03-03", false, false, consent.Jeugd, consent.NoReason, "art. 7.3.15 lid 1 Jeugdwet", false},
		"a parent, at 15":              {"M", "2010-09-14", false, false, consent.Wmo, consent.NoReason, "art. 5.3.2 lid 3 Wmo 2015", false},
		"a parent, at 15, youth help":  {"M", "2010-09-14", false, false, consent.Jeugd, consent.NoReason, "art. 7.3.11 lid 2 onder b Jeugdwet", false},
		"a parent, at 15, Pw":          {"M", "2010-09-14", false, false, consent.Pw, consent.NoReason, "art. 5 lid 4 Uitvoeringswet AVG", false},
		"a parent, at 16":              {"M", "2010-03-02", false, false, consent.Wmo, consent.ChildDecides, "art. 5.3.2 lid 3 Wmo 2015", true},
		"a parent, at 17":              {"M", "2008-03-03", false, false, consent.Wmo, consent.ChildDecides, "art. 5.3.2 lid 3 Wmo 2015", true},
		"a parent, at 18":              {"M", "2008-03-02", false, false, consent.Wmo, consent.ChildDecides, "art. 5.3.2 lid 3 Wmo 2015", false},
		"a parent, at an unknown age":  {"M", "", false, false, consent.Wmo, consent.AgeUnknown, "art. 5.3.2 lid 3 Wmo 2015", false},
		"a parent whom the child bars": {"M", "2010-09-14", false, true, consent.Wmo, consent.InterestOpposes, "art. 5.3.2 lid 3 Wmo 2015", false},
		"the same, elsewhere":          {"M", "2010-09-14", false, true, consent.Pw, consent.InterestOpposes, "art. 5.3.2 lid 3 Wmo 2015", true},
		"a representative":             {"M", "1996-01-01", true, false, consent.Wmo, consent.NoReason, "art. 5.3.2 lid 3 Wmo 2015", false},
		"someone else":                 {"A", "2010-09-14", false, false, consent.Wmo, consent.OthersData, "art. 15 AVG", false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := facts()
			if c.opposes {
				f.InterestOpposes = []string{"S"}
			}
			r := ask(c.viewer, "S", consent.Health, c.from, review)
			r.Subject.Born = integraal.Date{}
			if c.born != "" {
				r.Subject.Born = day(c.born)
			}
			if c.incapable {
				r.Subject.Capacity = consent.Incapable
			}
			d := consent.NewGate(f).Decide(r)
			assert.Equal(t, c.want.String(), d.Reason.String())
			assert.Equal(t, c.want == consent.NoReason, d.Outcome == consent.Allow)
			assert.Equal(t, c.law, d.Grounds()[0].String())
			assert.Equal(t, c.contested, d.Contested)
		})
	}
}

// On 1 September 2026 the general law gave children of 12 their own rights.
func TestOwnAccessSinceSeptember2026(t *testing.T) {
	t.Parallel()
	for viewer, law := range map[string]string{"S": "art. 15 AVG", "M": "art. 5 lid 4 onder b Uitvoeringswet AVG"} {
		for _, on := range []string{"2026-08-31", "2026-09-01"} {
			d := decideWith(ask(viewer, "S", consent.School, consent.Pw, on), unchanged)
			assert.Equal(t, consent.Allow, d.Outcome)
			assert.Equal(t, viewer == "S" && on < "2026-09-01", d.Contested)
			if on == "2026-09-01" {
				assert.Equal(t, law, d.Grounds()[0].String())
			}
		}
	}
}

// A child is told through a parent until 16, and itself from 12; an adult only
// in person.
func TestWhoIsTold(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		born, told string
		incapable  bool
		want       bool
	}{
		"a child of 2 itself":             {"2023-06-20", "S", false, false},
		"a child of 2 by a parent":        {"2023-06-20", "F", false, true},
		"a child of 13 itself":            {"2013-01-01", "S", false, true},
		"a child of 13 by a parent":       {"2013-01-01", "M", false, true},
		"a child of 16 by a parent":       {"2010-03-02", "M", false, false},
		"by someone else":                 {"2023-06-20", "A", false, false},
		"who cannot weigh it, in person":  {"1996-01-01", "S", true, false},
		"who cannot weigh it, by another": {"1996-01-01", "M", true, true},
		"a child of unknown age itself":   {"", "S", false, false},
		"a child of unknown age":          {"", "M", false, true},
	} {
		r := ask("W", "S", consent.School, consent.Wmo, review)
		r.Subject.Born = integraal.Date{}
		if c.born != "" {
			r.Subject.Born = day(c.born)
		}
		if c.incapable {
			r.Subject.Capacity = consent.Incapable
		}
		d := decideWith(r, func(f *consent.GateFacts) { f.Notices[0].Told = c.told })
		assert.Equal(t, c.want, d.Outcome == consent.Allow, name)
		if !c.want {
			assert.Equal(t, consent.InformFirst, d.Outcome, name)
			assert.Equal(t, []consent.Duty{consent.InformSubject}, d.Duties.List())
		}
	}
}
