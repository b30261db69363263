package consent_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// publishedCase is a question with the answer that others gave; see
// testdata/README.md.
type publishedCase struct {
	ID        string       `json:"id"`
	Question  string       `json:"question"`
	Answer    string       `json:"answer"`
	Basis     []string     `json:"basis"`
	Source    publication  `json:"source"`
	Evidence  string       `json:"evidence"`
	Mapping   string       `json:"mapping"`
	Note      string       `json:"sourceNote"`
	Contested bool         `json:"contested"`
	Reading   string       `json:"reading"`
	Given     givenFacts   `json:"given"`
	Expected  caseExpected `json:"expected"`
}

type publication struct {
	Name string `json:"name"`
	URL  string `json:"url"`
	ECLI string `json:"ecli"`
}

type caseExpected struct {
	Outcome string   `json:"outcome"`
	Duties  []string `json:"duties"`
	Reason  string   `json:"reason"`
	Law     []string `json:"law"`
}

type givenFacts struct {
	Viewer          string             `json:"viewer"`
	Source          consent.Regime     `json:"source"`
	Categories      []consent.Category `json:"categories"`
	Relation        string             `json:"relation"`
	Age             *int               `json:"age"`
	Incapable       bool               `json:"incapable"`
	Representatives []string           `json:"representatives"`
	Minors          consent.Profile    `json:"minors"`
	Needs           []consent.Category `json:"needs"`
	Enforces        bool               `json:"enforces"`
	Register        bool               `json:"register"`
	AboutOthers     bool               `json:"aboutOthers"`
	RetainUntil     integraal.Date     `json:"retainUntil"`
	Consents        []givenConsent     `json:"consents"`
	Discussion      *discussion        `json:"discussion"`
}

type givenConsent struct {
	About  string         `json:"about"`
	Giver  string         `json:"giver"`
	Answer consent.Answer `json:"answer"`
	Kinds  []consent.Kind `json:"kinds"`
	Form   consent.Form   `json:"form"`
}

type discussion struct {
	Audience   consent.Regime `json:"audience"`
	Households int            `json:"households"`
	Threshold  int            `json:"threshold"`
}

func TestPublishedCases(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/cases/*.json")
	require.NoError(t, err)
	require.Len(t, files, 24)
	for _, file := range files {
		f, err := os.Open(file)
		require.NoError(t, err)
		var c publishedCase
		decoder := json.NewDecoder(f)
		decoder.DisallowUnknownFields()
		require.NoError(t, decoder.Decode(&c), file)
		require.NoError(t, f.Close())
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			require.NotEmpty(t, c.Basis)
			require.NotEmpty(t, c.Source.Name)
			if c.Given.Discussion != nil {
				c.discuss(t)
				return
			}
			c.decide(t)
		})
	}
}

func (c *publishedCase) decide(t *testing.T) {
	gate := consent.NewGate(c.facts())
	shown, nearest := 0, consent.Decision{}
	for _, category := range c.Given.Categories {
		d := gate.Decide(c.request(category))
		if d.Outcome.Shows() {
			shown++
		}
		if category == c.Given.Categories[0] || d.Outcome > nearest.Outcome {
			nearest = d
		}
	}
	outcome := nearest.Outcome
	if shown > 0 && shown < len(c.Given.Categories) {
		outcome = consent.AllowRedacted
	}
	assert.Equal(t, c.Expected.Outcome, outcome.String(), nearest.Reason)
	assert.Equal(t, c.Contested, nearest.Contested)
	assert.Equal(t, c.Expected.Reason, nearest.Reason.String())
	for _, duty := range c.Expected.Duties {
		assert.True(t, slices.ContainsFunc(nearest.Duties.List(), func(d consent.Duty) bool {
			return d.String() == duty
		}), "%s: %v", duty, nearest.Duties.List())
	}
	for _, law := range c.Expected.Law {
		assert.Contains(t, lawsOf(&nearest), law)
	}
}

func lawsOf(d *consent.Decision) []string {
	var laws []string
	for _, step := range d.Trail() {
		if step.Rule != nil {
			for _, by := range step.Rule.By {
				laws = append(laws, by.String())
			}
		}
		laws = append(laws, step.By.String())
	}
	return laws
}

// role is the role of a worker under a law in the protocol.
func (g *givenFacts) role() (string, consent.Regime) {
	switch g.Viewer {
	case "wmo":
		return "wijkteam", consent.Wmo
	case "participatiewet":
		return "werk-en-inkomen", consent.Pw
	}
	return g.Viewer, consent.NoRegime
}

func (c *publishedCase) request(category consent.Category) consent.Request {
	g := &c.Given
	role, regime := g.role()
	r := consent.Request{
		Viewer: consent.Viewer{ID: "viewer", Role: role, Regime: regime, SecrecyBound: true, Caseload: []string{"client"}},
		Action: consent.View, Purpose: "the task", Day: day(review),
		Subject: c.subject(),
		Datum: consent.Datum{
			Category: category, Source: g.Source, Register: g.Register, AboutOthers: g.AboutOthers, RetainUntil: g.RetainUntil,
		},
	}
	switch g.Viewer {
	case "none":
		r.Viewer.Caseload = nil
	case "self":
		r.Viewer, r.Purpose = consent.Viewer{ID: r.Subject.ID}, consent.OwnAccess
	case "parent":
		r.Viewer, r.Purpose = consent.Viewer{ID: "parent"}, consent.OwnAccess
	}
	return r
}

func (c *publishedCase) subject() consent.Subject {
	g := &c.Given
	s := consent.Subject{ID: "client", Relation: consent.Client, Born: day("1982-11-04"), Representatives: g.Representatives}
	switch g.Relation {
	case "dependentChild":
		s.ID, s.Relation = "subject", consent.DependentChild
	case "housemate":
		s.ID, s.Relation = "subject", consent.HousemateOf
	}
	if g.Age != nil {
		s.Born = day(review).AddYears(-*g.Age).AddDays(-100)
	}
	if g.Incapable {
		s.Capacity = consent.Incapable
	}
	return s
}

func (c *publishedCase) facts() consent.GateFacts {
	g := &c.Given
	role, regime := g.role()
	needs := consent.AllCategories()
	if g.Needs != nil {
		needs = consent.These(g.Needs...)
	}
	f := consent.GateFacts{
		Protocol: &consent.Protocol{Minors: g.Minors},
		Notices: []consent.Notice{{
			Told: "client", About: []string{"client"}, Recipients: []string{"viewer"}, On: day("2026-02-10"),
		}},
	}
	if regime != consent.NoRegime {
		f.Protocol.Purposes = []consent.Purpose{{
			Code: "the task", Role: role, Regime: regime, Needs: needs, Enforces: g.Enforces,
		}}
	}
	for _, told := range append(slices.Clone(g.Representatives), "subject") {
		f.Notices = append(f.Notices, consent.Notice{
			Told: told, About: []string{"subject"}, Recipients: []string{"viewer"}, On: day("2026-02-10"),
		})
	}
	for _, x := range g.Consents {
		if x.About == "" {
			x.About = c.subject().ID
		}
		if x.Form == consent.NoForm {
			x.Form = consent.Written
		}
		f.Consents = append(f.Consents, consent.Record{
			ID: "consent", About: x.About, Giver: x.Giver, Kinds: x.Kinds, Explicit: true, Form: x.Form, Notice: "1",
			Asked: day("2026-02-10"), Answer: x.Answer, On: day("2026-02-10"),
			Scope: consent.Scope{
				Categories: consent.These(g.Categories...), From: []consent.Regime{g.Source},
				Recipients: []string{"viewer"}, Purposes: []string{"the task"}, Actions: []consent.Action{consent.View},
			},
		})
	}
	return f
}

// discuss asks whether the case may be discussed without names.
func (c *publishedCase) discuss(t *testing.T) {
	x := c.Given.Discussion
	shape := consent.Shape{Parents: 1, Children: 2}
	gate := consent.NewGate(consent.GateFacts{Protocol: &consent.Protocol{
		Purposes: []consent.Purpose{{Code: "overleg", Role: "collega", Anonymous: true}},
		Anonymous: consent.AnonymousRules{
			Threshold: x.Threshold, Counts: []consent.Population{{Shape: shape, Households: x.Households}},
		},
	}})
	a := gate.Anonymous(consent.AnonymousRequest{
		Preparer: consent.Viewer{ID: "viewer", Caseload: []string{"client"}},
		Audience: []consent.Viewer{{ID: "colleague", Role: "collega", Regime: x.Audience}},
		Purpose:  "overleg", Members: []string{"client", "child"}, Shape: shape, Day: day(review),
	})
	require.Equal(t, consent.AllowAnonymised.String(), c.Expected.Outcome)
	assert.True(t, a.Allowed, a.Bars)
}
