package participation_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// dutyCase is a published or statute-derived answer on duties, exemptions and
// who counts as a spouse.
type dutyCase struct {
	ID     string `json:"id"`
	Source struct {
		URL  string `json:"url"`
		ECLI string `json:"ecli"`
	} `json:"source"`
	Evidence  string         `json:"evidence"`
	LawAsOf   string         `json:"lawAsOf"`
	Question  string         `json:"question"`
	Answer    string         `json:"answer"`
	Basis     []string       `json:"basis"`
	Judgement bool           `json:"judgement"`
	Reading   string         `json:"reading"`
	Day       integraal.Date `json:"day"`
	Person    *personJSON    `json:"person"`
	Spouse    *personJSON    `json:"spouse"`
	Together  *togetherJSON  `json:"together"`
	Policy    *policyJSON    `json:"policy"`
	Expect    dutyExpect     `json:"expect"`
}

type dutyExpect struct {
	Duties     map[string]string         `json:"duties"`
	Spouse     map[string]string         `json:"spouseDuties"`
	Ends       map[string]integraal.Date `json:"ends"`
	Exemptions map[string]string         `json:"exemptions"`
	Lifts      map[string][]string       `json:"lifts"`
	Powers     map[string]string         `json:"powers"`
	Days       map[string]integraal.Date `json:"days"`
	Grounds    map[string]string         `json:"grounds"`
	Missing    []string                  `json:"missing"`
	Spouses    string                    `json:"spouses"`
	Judgements []string                  `json:"judgements"`
	Beside     []string                  `json:"beside"`
}

type personJSON struct {
	Born, BijstandFrom, BijstandUntil                *integraal.Date
	SingleParent, Incapacitated                      *bool
	Childcare, Training, Capacity, Startkwalificatie *bool
	MayRegister, Unwilling, DoctorAdvised, Plan      *bool
	Schooling, Diploma, Document, Progress           *bool
	CareTasks, CareAccounted                         *bool
	Months9a                                         *int
	YoungestChild, Ontheffing, Ontheffing9a, Test    json.RawMessage
	Notice, Began, Request9a, Plan9a, Further        json.RawMessage
}

type togetherJSON struct {
	Married, Apart, SameHome, MutualCare *bool
	CareNeed, CareGiven, CareReason      *bool
	Child, Contract, Registered          *bool
	Kin                                  *string
	Applied, LastMarried, LastTreated    json.RawMessage
}

type policyJSON struct{ Regulation, Article string }

func (j *personJSON) facts(t *testing.T, id string) participation.PersonFacts {
	t.Helper()
	date := func(raw json.RawMessage) integraal.Fact[integraal.Date] { return orAbsent[integraal.Date](t, raw) }
	f := participation.PersonFacts{
		ID: id, Born: told(j.Born), SingleParent: told(j.SingleParent), Incapacitated: told(j.Incapacitated),
		Childcare: told(j.Childcare), Training: told(j.Training), Capacity: told(j.Capacity),
		Startkwalificatie: told(j.Startkwalificatie), MayRegister: told(j.MayRegister), Unwilling: told(j.Unwilling),
		DoctorAdvised: told(j.DoctorAdvised), Plan: told(j.Plan), Months9a: told(j.Months9a),
		CareTasks: told(j.CareTasks), CareAccounted: told(j.CareAccounted),
		YoungestChild: date(j.YoungestChild), Ontheffing9a: orAbsent[integraal.Period](t, j.Ontheffing9a),
		Request9a: date(j.Request9a), Plan9a: date(j.Plan9a),
		Language: participation.LanguageFacts{
			Schooling: told(j.Schooling), Diploma: told(j.Diploma), Document: told(j.Document), Progress: told(j.Progress),
			Test: orAbsent[bool](t, j.Test), Notice: date(j.Notice), Began: date(j.Began),
		},
	}
	if j.BijstandFrom != nil {
		f.Bijstand = integraal.Know(integraal.From(*j.BijstandFrom))
		if j.BijstandUntil != nil {
			f.Bijstand = integraal.Know(integraal.Between(*j.BijstandFrom, *j.BijstandUntil))
		}
	}
	type granted struct {
		From, Until integraal.Date
		A, C        bool
	}
	f.Ontheffing = mapKept(orAbsent[granted](t, j.Ontheffing), func(g granted) participation.Ontheffing {
		return participation.Ontheffing{Period: integraal.Between(g.From, g.Until), LiftsA: g.A, LiftsC: g.C}
	})
	type imposed struct {
		From, Until integraal.Date
		Aim         string
		Treatment   bool
	}
	f.Further = mapKept(orAbsent[imposed](t, j.Further), func(i imposed) participation.Further {
		return participation.Further{
			Period: integraal.Period{From: i.From, Until: i.Until}, Aim: wordOf(t, i.Aim, participation.LessBijstand), Treatment: i.Treatment,
		}
	})
	return f
}

// mapKept is a fact changed into another, in its own state.
func mapKept[T, U any](f integraal.Fact[T], to func(T) U) integraal.Fact[U] {
	switch v, ok := f.Value(); {
	case ok:
		return integraal.Know(to(v))
	case f.State() == integraal.KnownAbsent:
		return integraal.KnowAbsent[U]()
	}
	return integraal.Fact[U]{}
}

func (j *togetherJSON) facts(t *testing.T) participation.TogetherFacts {
	t.Helper()
	f := participation.TogetherFacts{
		Married: told(j.Married), Apart: told(j.Apart), SameHome: told(j.SameHome), MutualCare: told(j.MutualCare),
		CareNeed: told(j.CareNeed), CareGiven: told(j.CareGiven), CareReason: told(j.CareReason),
		Child: told(j.Child), Contract: told(j.Contract), Registered: told(j.Registered),
		Applied: orAbsent[integraal.Date](t, j.Applied), LastMarried: orAbsent[integraal.Date](t, j.LastMarried),
		LastTreated: orAbsent[integraal.Date](t, j.LastTreated),
	}
	if j.Kin != nil {
		f.Kin = integraal.Know(wordOf(t, *j.Kin, participation.SecondDegree))
	}
	return f
}

func TestDutyCases(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/cases/duty/*.json")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 40)
	ids := map[string]bool{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var c dutyCase
		decode(t, data, &c)
		require.False(t, ids[c.ID], c.ID)
		ids[c.ID] = true
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			require.NotEmpty(t, c.Source.URL)
			require.NotEmpty(t, c.Evidence)
			require.NotEmpty(t, c.Basis)
			require.NotEmpty(t, c.Answer)
			require.NotEmpty(t, c.Reading)
			require.False(t, c.Day.IsZero())
			c.run(t)
		})
	}
}

func (c *dutyCase) run(t *testing.T) {
	if c.Together != nil {
		s, err := participation.SpousesOf(c.Together.facts(t), c.Day, nil)
		require.NoError(t, err)
		require.NotEmpty(t, c.Expect.Spouses)
		assert.Equal(t, c.Expect.Spouses, s.As.String())
		c.assertMissing(t, s.Missing)
		for _, code := range c.Expect.Judgements {
			assert.Contains(t, codes(s.Judgements), integraal.Name(code))
		}
	}
	if c.Person == nil {
		return
	}
	p, err := participation.PositionOf(c.Person.facts(t, "P"), c.Day, nil)
	require.NoError(t, err)
	c.assertPosition(t, p)
	if c.Spouse != nil {
		require.NotNil(t, c.Together)
		both, err := participation.PositionsOf(participation.Couple{
			Together: c.Together.facts(t), First: c.Person.facts(t, "P"), Second: c.Spouse.facts(t, "Q"),
		}, c.Day)
		require.NoError(t, err)
		assert.Equal(t, p, both.First)
		require.NotEmpty(t, c.Expect.Spouse)
		assertSubset(t, c.Expect.Spouse, statuses(both.Second))
	}
}

func statuses(p participation.Position) map[string]string {
	out := map[string]string{}
	for _, d := range p.Duties {
		out[d.Duty.String()] = d.Status.String()
	}
	return out
}

func (c *dutyCase) assertPosition(t *testing.T, p participation.Position) {
	ends, grounds, powers, days := map[string]integraal.Date{}, map[string]string{}, map[string]string{}, map[string]integraal.Date{}
	exemptions, lifts := map[string]string{}, map[string][]string{}
	add := func(points []participation.Point) {
		for _, x := range points {
			powers[string(x.Code)], days[string(x.Code)] = x.Power.String(), x.Day
		}
	}
	var missing []integraal.Missing
	for _, d := range p.Duties {
		ends[d.Duty.String()] = d.Ends
		if len(d.Grounds) > 0 {
			grounds[d.Duty.String()] = d.Grounds[0].By.String()
		}
		missing = append(missing, d.Missing...)
		add(d.Points)
	}
	for _, e := range p.Exemptions {
		exemptions[e.Kind.String()] = e.Available.String()
		for _, d := range e.Lifts {
			lifts[e.Kind.String()] = append(lifts[e.Kind.String()], d.String())
		}
		missing = append(missing, e.Missing...)
		add(e.Judgements)
		add(e.Shows)
		add(e.Asks)
		add(e.Follows)
	}
	require.NotEmpty(t, c.Expect.Duties, "what the duties are")
	assertSubset(t, c.Expect.Duties, statuses(p))
	assertSubset(t, c.Expect.Ends, ends)
	assertSubset(t, c.Expect.Exemptions, exemptions)
	assertSubset(t, c.Expect.Lifts, lifts)
	assertSubset(t, c.Expect.Powers, powers)
	assertSubset(t, c.Expect.Days, days)
	assertSubset(t, c.Expect.Grounds, grounds)
	if c.Together == nil {
		c.assertMissing(t, missing)
	}
	if c.Policy != nil {
		beside, err := p.Beside(participation.Tolerance{
			Rules:  []participation.Early{participation.MaatschappelijkeParticipatie},
			Source: integraal.Local(c.Policy.Regulation, c.Policy.Article, "", c.Day),
		})
		require.NoError(t, err)
		var found []string
		for _, b := range beside {
			for _, x := range b.Points {
				found = append(found, string(x.Code))
			}
		}
		assert.Equal(t, c.Expect.Beside, found)
	}
}

func (c *dutyCase) assertMissing(t *testing.T, missing []integraal.Missing) {
	t.Helper()
	var names []string
	for _, m := range missing {
		names = append(names, string(m.Fact))
	}
	for _, want := range c.Expect.Missing {
		assert.Contains(t, names, want)
	}
}
