package consent_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// own is what W may know because of W's own task.
func own() consent.Request { return ask("W", "M", consent.Income, consent.Wmo, review) }

func decideWith(r consent.Request, change func(*consent.GateFacts)) consent.Decision {
	f := facts()
	change(&f)
	return consent.NewGate(f).Decide(r)
}

func unchanged(*consent.GateFacts) {}

// Each line alters one thing in a request that is allowed.
func TestWhatStopsTheOwnTask(t *testing.T) {
	t.Parallel()
	require.Equal(t, consent.Allow, decideWith(own(), unchanged).Outcome)
	for name, c := range map[string]struct {
		alter func(*consent.Request)
		want  consent.Reason
	}{
		"nobody asks":                {func(r *consent.Request) { r.Viewer.ID = "" }, consent.Incomplete},
		"about nobody":               {func(r *consent.Request) { r.Subject.ID = "" }, consent.Incomplete},
		"no purpose":                 {func(r *consent.Request) { r.Purpose = "" }, consent.Incomplete},
		"no day":                     {func(r *consent.Request) { r.Day = integraal.Date{} }, consent.Incomplete},
		"no action":                  {func(r *consent.Request) { r.Action = 0 }, consent.Incomplete},
		"an unknown action":          {func(r *consent.Request) { r.Action = 99 }, consent.Incomplete},
		"no category":                {func(r *consent.Request) { r.Datum.Category = 0 }, consent.Incomplete},
		"an unknown category":        {func(r *consent.Request) { r.Datum.Category = 99 }, consent.Incomplete},
		"no source":                  {func(r *consent.Request) { r.Datum.Source = 0 }, consent.Incomplete},
		"an unknown source":          {func(r *consent.Request) { r.Datum.Source = 99 }, consent.Incomplete},
		"an unknown relation":        {func(r *consent.Request) { r.Subject.Relation = 99 }, consent.Incomplete},
		"an unknown capacity":        {func(r *consent.Request) { r.Subject.Capacity = 99 }, consent.Incomplete},
		"to pass it on":              {func(r *consent.Request) { r.Action = consent.Disclose }, consent.NoRecipient},
		"another purpose":            {func(r *consent.Request) { r.Purpose = "wgs" }, consent.UnknownPurpose},
		"another role":               {func(r *consent.Request) { r.Viewer.Role = "schuldhulp" }, consent.UnknownPurpose},
		"before the protocol":        {func(r *consent.Request) { r.Day = day("2024-12-31") }, consent.UnknownPurpose},
		"another service":            {func(r *consent.Request) { r.Viewer.Regime = consent.Pw }, consent.NotInCaseload},
		"no caseload":                {func(r *consent.Request) { r.Viewer.Caseload = nil }, consent.NotInCaseload},
		"someone else's client":      {func(r *consent.Request) { r.Viewer.Caseload = []string{"X"} }, consent.NotInCaseload},
		"no tie to the case":         {func(r *consent.Request) { r.Subject.Relation = consent.Outside }, consent.NotInCaseload},
		"kept too long":              {func(r *consent.Request) { r.Datum.RetainUntil = day("2026-03-01") }, consent.RetentionOver},
		"a relative":                 {func(r *consent.Request) { r.Viewer.Kin = []string{"M"} }, consent.OwnCircle},
		"oneself":                    {func(r *consent.Request) { r.Viewer.ID = "M" }, consent.OwnCircle},
		"whom the viewer speaks for": {func(r *consent.Request) { r.Subject.Representatives = []string{"W"} }, consent.OwnCircle},
		"not needed":                 {func(r *consent.Request) { r.Datum.Category = consent.Work }, consent.NotNeeded},
		"a housemate's":              {func(r *consent.Request) { r.Subject = subject("A") }, consent.OutsideTask},
		"a housemate of nobody":      {func(r *consent.Request) { r.Subject.Relation = consent.HousemateOf }, consent.NotInCaseload},
		"a housemate of a stranger": {func(r *consent.Request) {
			r.Subject.Relation, r.Subject.Of = consent.HousemateOf, "X"
		}, consent.NotInCaseload},
		"no one told her": {func(r *consent.Request) { r.Day = day("2026-02-09") }, consent.NotInformed},
		"health without secrecy": {func(r *consent.Request) {
			r.Datum.Category, r.Viewer.SecrecyBound = consent.Health, false
		}, consent.NoSecrecy},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := own()
			c.alter(&r)
			d := decideWith(r, unchanged)
			assert.Equal(t, c.want.String(), d.Reason.String())
			assert.False(t, d.Outcome.Shows())
		})
	}
}

// What one said oneself one may read, and no more than read; not under a
// purpose that checks, and not by name where the purpose is anonymous.
func TestOwnWords(t *testing.T) {
	t.Parallel()
	mine := func(alter func(*consent.Request)) consent.Decision {
		r := ask("K", "M", consent.Health, consent.Wmo, review)
		r.Datum.Author = "K"
		alter(&r)
		return decideWith(r, func(f *consent.GateFacts) {
			f.Protocol.Purposes = append(f.Protocol.Purposes,
				consent.Purpose{Code: "pw-check", Role: "werk-en-inkomen", Regime: consent.Pw, Needs: needsOfK, Enforces: true})
		})
	}
	d := mine(func(*consent.Request) {})
	assert.Equal(t, consent.Allow, d.Outcome)
	for _, a := range []consent.Action{consent.Discuss, consent.Apply, consent.Disclose, consent.Decide} {
		d = mine(func(r *consent.Request) { r.Action = a })
		assert.False(t, d.Outcome.Shows(), a)
	}
	d = mine(func(r *consent.Request) { r.Purpose = "pw-check" })
	assert.Equal(t, consent.EnforcementUse, d.Reason)
	d = mine(func(r *consent.Request) {
		r.Viewer.ID, r.Viewer.Role, r.Purpose, r.Datum.Author = "L", "wethouder", "learning", "L"
	})
	assert.Equal(t, consent.AnonymousOnly, d.Reason)
	d = mine(func(r *consent.Request) { r.Datum.AboutOthers = true })
	assert.Equal(t, consent.AllowRedacted, d.Outcome)
	assert.True(t, d.Duties.Has(consent.MaskOthers))
}

// An objection blocks all sharing until it is weighed; a consent from before it
// does not come back to life with that.
func TestObjections(t *testing.T) {
	t.Parallel()
	object := func(r consent.Request, alter func(*consent.Objection), more ...consent.Record) consent.Decision {
		return decideWith(r, func(f *consent.GateFacts) {
			o := consent.Objection{About: "M", On: day("2026-02-20")}
			alter(&o)
			f.Objections = append(f.Objections, o)
			f.Consents = append(f.Consents, more...)
		})
	}
	weighed := func(o *consent.Objection) { o.Weighed = day("2026-02-21") }
	for name, c := range map[string]struct {
		request consent.Request
		alter   func(*consent.Objection)
		more    []consent.Record
		want    consent.Reason
	}{
		"the own task":                 {own(), func(*consent.Objection) {}, nil, consent.Objected},
		"the own task, weighed":        {own(), weighed, nil, consent.NoReason},
		"weighed tomorrow":             {own(), func(o *consent.Objection) { o.Weighed = day("2026-03-03") }, nil, consent.Objected},
		"weighed before it was made":   {own(), func(o *consent.Objection) { o.Weighed = day("2026-02-19") }, nil, consent.Objected},
		"made tomorrow":                {own(), func(o *consent.Objection) { o.On = day("2026-03-03") }, nil, consent.NoReason},
		"without a day":                {own(), func(o *consent.Objection) { o.On = integraal.Date{} }, nil, consent.Objected},
		"against another":              {own(), func(o *consent.Objection) { o.Recipients = []string{"K"} }, nil, consent.NoReason},
		"against the team":             {own(), func(o *consent.Objection) { o.Recipients = []string{"wijkteam Noord"} }, nil, consent.Objected},
		"of other data":                {own(), func(o *consent.Objection) { o.Categories = consent.These(consent.Health) }, nil, consent.NoReason},
		"of another":                   {own(), func(o *consent.Objection) { o.About = "A" }, nil, consent.NoReason},
		"a consent":                    {benefit(), func(*consent.Objection) {}, nil, consent.Objected},
		"a consent, weighed":           {benefit(), weighed, nil, consent.Objected},
		"a consent anew, weighed":      {benefit(), weighed, []consent.Record{given("new", "2026-02-25")}, consent.NoReason},
		"a consent anew, not weighed":  {benefit(), func(*consent.Objection) {}, []consent.Record{given("new", "2026-02-25")}, consent.Objected},
		"a consent anew, no day known": {benefit(), func(o *consent.Objection) { o.On = integraal.Date{}; weighed(o) }, []consent.Record{given("new", "2026-02-25")}, consent.Objected},
	} {
		d := object(c.request, c.alter, c.more...)
		assert.Equal(t, c.want.String(), d.Reason.String(), name)
	}
	d := object(own(), func(*consent.Objection) {})
	assert.Equal(t, []consent.Duty{consent.WeighObjection}, d.Duties.List())
	assert.Equal(t, day("2026-02-20"), d.Since)
	d = object(benefit(), weighed)
	assert.Equal(t, []consent.Duty{consent.OfferAnonymous, consent.RecordRefusal}, d.Duties.List())
}

// An unsound protocol gives no one a purpose, and does no harm.
func TestProtocol(t *testing.T) {
	t.Parallel()
	sound := protocol()
	require.NoError(t, sound.Check())
	for name, alter := range map[string]func(*consent.Protocol){
		"twice": func(p *consent.Protocol) {
			p.Purposes = append(p.Purposes, consent.Purpose{Code: "wmo-2.3.2", Role: "wijkteam", Regime: consent.Wmo, Needs: consent.AllCategories()})
		},
		"lawless":        func(p *consent.Protocol) { p.Purposes[0].Regime = consent.NoRegime },
		"an unknown law": func(p *consent.Protocol) { p.Purposes[0].Regime = 99 },
	} {
		d := decideWith(own(), func(f *consent.GateFacts) { alter(f.Protocol) })
		assert.Equal(t, consent.Deny, d.Outcome, name)
		p := protocol()
		alter(p)
		assert.True(t, integraal.HasFault(p.Check(), "protocol.purpose"), name)
	}
	p := protocol()
	p.Anonymous.Threshold = 1
	assert.True(t, integraal.HasFault(p.Check(), "protocol.threshold"))
	none := decideWith(own(), func(f *consent.GateFacts) { f.Protocol = nil })
	assert.Equal(t, consent.UnknownPurpose, none.Reason)
	first, ok := sound.FirstPurpose("wijkteam")
	assert.True(t, ok)
	assert.Equal(t, "wmo-2.3.2", first.Code)
	_, ok = sound.FirstPurpose("politie")
	assert.False(t, ok)
	var nothing *consent.Protocol
	_, ok = nothing.FirstPurpose("wijkteam")
	assert.False(t, ok)
}

func TestMisuseHelpdesk(t *testing.T) {
	t.Parallel()
	assert.False(t, consent.MisuseAgreement{Helpdesk: "toestel 100"}.Usable(), "the question must be answered")
	assert.False(t, consent.MisuseAgreement{Helpdesk: "toestel 100", BoundToReport: true, BoundToReportSet: true}.Usable())
	assert.False(t, consent.MisuseAgreement{BoundToReportSet: true}.Usable())
	assert.True(t, consent.MisuseAgreement{Helpdesk: "toestel 100", BoundToReportSet: true}.Usable())
}

// Nothing that the caller still holds, or is handed, changes a gate or the law.
func TestTheGateStandsAlone(t *testing.T) {
	t.Parallel()
	f := facts()
	gate := consent.NewGate(f)
	f.Protocol.Purposes[0].Needs = 0
	f.Consents[0].Scope.From[0], f.Consents[0].Kinds[0] = consent.Wgs, consent.AVGBasis
	f.Consents[0].Scope.Recipients[0], f.Consents[0].Scope.Recipients[1] = "X", "X"
	f.Consents[0].Scope.Purposes[0], f.Consents[0].Scope.Actions[0] = "other", consent.Decide
	f.Notices[0].Recipients[0] = "X"
	d := gate.Decide(benefit())
	require.Equal(t, consent.Allow, d.Outcome)

	for _, step := range d.Trail() {
		if step.Rule != nil {
			step.Rule.Kind, step.Rule.Explicit, step.Rule.Written = consent.NoKind, false, false
			step.Rule.By[0] = integraal.Citation{}
		}
	}
	bare := decide(benefit())
	assert.Equal(t, consent.AskConsent, bare.Outcome, "the law still asks consent")
	assert.Equal(t, d.Grounds(), func() []integraal.Citation { d := gate.Decide(benefit()); return d.Grounds() }())
}
