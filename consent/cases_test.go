package consent_test

import (
	"bytes"
	"cmp"
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
	Unread    bool         `json:"unverified"`
	Reading   string       `json:"reading"`
	Given     givenFacts   `json:"given"`
	Expected  caseExpected `json:"expected"`
	Turns     []turned     `json:"turns"`
}

// turned is what the answer becomes when one of the facts is another: it shows
// on what the answer rests.
type turned struct {
	When   json.RawMessage `json:"when"` // what differs in given
	To     string          `json:"to"`
	Reason string          `json:"reason"`
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
	Shows   []string `json:"shows"` // of several asked: the facts or kinds that are shown, and no others
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
	ErasureAsked    integraal.Date     `json:"erasureAsked"`
	Consents        []givenConsent     `json:"consents"`
	Discussion      *discussion        `json:"discussion"`
	Task            consent.Regime     `json:"task"`
	Asked           []givenDatum       `json:"asked"`
	Date            string             `json:"date"`
	Criminal        bool               `json:"criminal"`
	CareSecrecy     bool               `json:"careSecrecy"`
	Untold          bool               `json:"untold"`
	Kin             bool               `json:"kin"`
	Designated      bool               `json:"designated"`
	Demand          bool               `json:"demand"`
	Order           string             `json:"order"`
	Arrears         bool               `json:"arrears"`
	Weighing        *givenWeighing     `json:"weighing"`
	HelpAgreed      []string           `json:"helpAgreed"`
}

// givenDatum is one thing that is asked, where a question asks several.
type givenDatum struct {
	Category consent.Category `json:"category"`
	Fact     string           `json:"fact"`
	Source   consent.Regime   `json:"source"`
	Relation string           `json:"relation"`
}

type givenWeighing struct {
	Ground    consent.SafetyGround `json:"ground"`
	AllMet    bool                 `json:"allMet"`
	TellLater bool                 `json:"tellLater"`
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
	require.Len(t, files, 50)
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
			switch {
			case c.Given.Discussion != nil:
				c.discuss(t)
			case c.Given.HelpAgreed != nil:
				c.help(t)
			default:
				c.decide(t)
			}
		})
	}
}

// asked is everything that the question asks.
func (g *givenFacts) asked() []givenDatum {
	list := slices.Clone(g.Asked)
	for _, category := range g.Categories {
		list = append(list, givenDatum{Category: category, Source: g.Source})
	}
	for i := range list {
		if list[i].Relation == "" {
			list[i].Relation = g.Relation
		}
	}
	return list
}

func (c *publishedCase) decide(t *testing.T) {
	gate := consent.NewGate(c.facts())
	all := c.Given.asked()
	answers := make([]consent.Decision, 0, len(all))
	nearest := consent.Decision{}
	var shows []string
	for i, asked := range all {
		d := gate.Decide(c.request(asked))
		answers = append(answers, d)
		if d.Outcome.Shows() {
			shows = append(shows, cmp.Or(asked.Fact, asked.Category.String()))
		}
		if i == 0 || d.Outcome > nearest.Outcome {
			nearest = d
		}
	}
	assert.Equal(t, c.Expected.Outcome, consent.Together(answers).String(), nearest.Reason)
	if len(all) > 1 && c.Expected.Outcome == consent.AllowRedacted.String() {
		assert.Equal(t, c.Expected.Shows, shows)
	}
	assert.Equal(t, c.Contested, nearest.Contested)
	assert.Equal(t, c.Unread, nearest.Unverified)
	assert.Equal(t, c.Expected.Reason, nearest.Reason.String())
	for _, duty := range c.Expected.Duties {
		assert.True(t, slices.ContainsFunc(nearest.Duties.List(), func(d consent.Duty) bool {
			return d.String() == duty
		}), "%s: %v", duty, nearest.Duties.List())
	}
	for _, law := range c.Expected.Law {
		assert.Contains(t, lawsOf(&nearest), law)
	}
	for _, x := range c.Turns {
		other := *c
		decoder := json.NewDecoder(bytes.NewReader(x.When))
		decoder.DisallowUnknownFields()
		require.NoError(t, decoder.Decode(&other.Given))
		gate := consent.NewGate(other.facts())
		for _, asked := range other.Given.asked() {
			d := gate.Decide(other.request(asked))
			assert.Equal(t, x.To, d.Outcome.String(), "%s: %s", x.When, d.Reason)
			assert.Equal(t, x.Reason, d.Reason.String(), "%s", x.When)
		}
	}
}

// help asks whether everyone agreed to youth help.
func (c *publishedCase) help(t *testing.T) {
	s := c.subject("")
	var records []consent.Record
	for _, giver := range c.Given.HelpAgreed {
		records = append(records, consent.Record{
			ID: giver, About: s.ID, Giver: giver, Kinds: []consent.Kind{consent.AgreementToHelp}, Notice: "1",
			Answer: consent.Given, On: day("2026-02-10"),
		})
	}
	a := consent.NewGate(consent.GateFacts{Consents: records}).HelpAgreement(s, day(review), consent.NoHelpException)
	require.Equal(t, consent.AskConsent.String(), c.Expected.Outcome)
	assert.False(t, a.Complete)
	assert.Equal(t, c.Given.Representatives, a.Missing)
	assert.Equal(t, c.Expected.Law, []string{a.By.String()})
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
		for _, by := range step.Also {
			laws = append(laws, by.String())
		}
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
	var r consent.Regime
	if r.UnmarshalText([]byte(g.Viewer)) != nil {
		return g.Viewer, consent.NoRegime
	}
	return g.Viewer, r
}

// on is the day of the question, and told the day before on which things were
// told and weighed.
func (g *givenFacts) on() (on, told integraal.Date) {
	if g.Date == "" {
		return day(review), day("2026-02-10")
	}
	return day(g.Date), day(g.Date).AddDays(-20)
}

func (c *publishedCase) request(asked givenDatum) consent.Request {
	g := &c.Given
	role, regime := g.role()
	on, _ := g.on()
	r := consent.Request{
		Viewer: consent.Viewer{ID: "viewer", Role: role, Regime: regime, SecrecyBound: true, Caseload: []string{"client"}},
		Action: consent.View, Purpose: "the task", Day: on,
		Subject: c.subject(asked.Relation),
		Datum: consent.Datum{
			Category: asked.Category, Fact: asked.Fact, Source: asked.Source, Criminal: g.Criminal, Register: g.Register, AboutOthers: g.AboutOthers, RetainUntil: g.RetainUntil,
		},
	}
	if !g.ErasureAsked.IsZero() { // Wmo 5.3.5 lid 1: within three months
		r.Datum.RetainUntil, r.Datum.OnRequest = g.ErasureAsked.AddMonths(3), true
	}
	if g.CareSecrecy {
		r.Datum.Secrecy = consent.CareSecrecy
	}
	if g.Kin {
		r.Viewer.Kin = []string{r.Subject.ID}
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

func (c *publishedCase) subject(relation string) consent.Subject {
	g := &c.Given
	on, _ := g.on()
	s := consent.Subject{ID: "client", Relation: consent.Client, Born: day("1982-11-04"), Representatives: g.Representatives}
	switch relation {
	case "outside":
		s.Relation = consent.Outside
	case "dependentChild":
		s.ID, s.Relation, s.Of = "subject", consent.DependentChild, "client"
	case "housemate":
		s.ID, s.Relation, s.Of = "subject", consent.HousemateOf, "client"
	}
	if g.Age != nil {
		s.Born = on.AddYears(-*g.Age).AddDays(-100)
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
	on, earlier := g.on()
	if g.Task != consent.NoRegime {
		regime = g.Task
	}
	f := consent.GateFacts{Protocol: &consent.Protocol{Minors: g.Minors}}
	if g.Designated {
		f.Protocol.Misuse.Designated = []string{role}
	}
	c.routes(&f, role, on, earlier)
	if regime != consent.NoRegime {
		f.Protocol.Purposes = []consent.Purpose{{
			Code: "the task", Role: role, Regime: regime, Needs: needs, Enforces: g.Enforces,
		}}
	}
	for _, told := range append(slices.Clone(g.Representatives), "subject", "client") {
		if !g.Untold {
			f.Notices = append(f.Notices, consent.Notice{
				Told: told, About: []string{"subject", told}, Recipients: []string{"viewer"}, On: earlier,
			})
		}
	}
	for _, x := range g.Consents {
		if x.About == "" {
			x.About = c.subject(g.Relation).ID
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

// routes files what opens a road without consent.
func (c *publishedCase) routes(f *consent.GateFacts, role string, on, earlier integraal.Date) {
	g, all, both := &c.Given, consent.AllCategories(), []string{"subject", "client"}
	if g.Demand {
		f.Demands = []consent.Demand{{By: role, About: both, Categories: all, On: earlier}}
	}
	if g.Order != "" {
		o := consent.Order{About: both, Institution: role, Valid: integraal.From(on.AddYears(-1))}
		if g.Order == "ended" {
			o.Valid.Until = on.AddDays(-1)
		}
		f.Orders = []consent.Order{o}
	}
	if g.Arrears {
		f.Arrears = []consent.ArrearsSignal{{About: "client", On: earlier, OwnEffort: true}}
	}
	if w := g.Weighing; w != nil {
		x := consent.Weighing{
			ID: "weighing", Ground: w.Ground, About: both, Recipients: []string{role}, Categories: all, By: "worker",
			On: earlier, Until: on.AddDays(7), TellLater: w.TellLater,
		}
		if w.AllMet {
			x.Met = consent.ConsentTried | consent.SeriousHarm | consent.NoOtherWay | consent.HarmAvertable | consent.LeastBreach
		}
		f.Weighings = []consent.Weighing{x}
	}
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
	assert.Equal(t, x.Households, a.Households)

	// By name the same colleague hears nothing of it without consent.
	d := gate.Decide(consent.Request{
		Viewer: consent.Viewer{ID: "colleague", Role: "collega", Regime: x.Audience, SecrecyBound: true, Caseload: []string{"client"}},
		Action: consent.Discuss, Purpose: "overleg", Subject: c.subject(""), Day: day(review),
		Datum: consent.Datum{Category: consent.Benefit, Source: consent.Pw},
	})
	assert.Equal(t, consent.Deny, d.Outcome)
	assert.Equal(t, consent.AnonymousOnly, d.Reason)
	assert.Equal(t, consent.Anonymous, d.Manner())
	require.NotEmpty(t, c.Expected.Law)
	for _, law := range c.Expected.Law {
		assert.Contains(t, lawsOf(&d), law)
	}

	// Of a household like fewer than the threshold it can be told whose it is.
	few := x.Threshold - 1
	gate = consent.NewGate(consent.GateFacts{Protocol: &consent.Protocol{
		Purposes: []consent.Purpose{{Code: "overleg", Role: "collega", Anonymous: true}},
		Anonymous: consent.AnonymousRules{
			Threshold: x.Threshold, Counts: []consent.Population{{Shape: shape, Households: few}},
		},
	}})
	a = gate.Anonymous(consent.AnonymousRequest{
		Preparer: consent.Viewer{ID: "viewer", Caseload: []string{"client"}},
		Audience: []consent.Viewer{{ID: "colleague", Role: "collega", Regime: x.Audience}},
		Purpose:  "overleg", Members: []string{"client", "child"}, Shape: shape, Day: day(review),
	})
	assert.Equal(t, []consent.Bar{consent.BarTooFew}, a.Bars)
}
