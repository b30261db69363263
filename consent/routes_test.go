package consent_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// body is a request by a body of any law for the data of M, and a protocol that
// gives it a purpose that needs everything.
func body(to, from consent.Regime) (consent.GateFacts, consent.Request) {
	return consent.GateFacts{
			Protocol: &consent.Protocol{Purposes: []consent.Purpose{
				{Code: "task", Role: "body", Regime: to, Needs: consent.AllCategories()},
			}},
			Notices: []consent.Notice{{Told: "M", About: []string{"M"}, Recipients: []string{"B"}, On: day("2026-02-01")}},
		}, consent.Request{
			Viewer: consent.Viewer{ID: "B", Role: "body", Organisation: "org", Regime: to, SecrecyBound: true},
			Action: consent.View, Purpose: "task", Subject: subject("M"),
			Datum: consent.Datum{Category: consent.Relations, Source: from}, Day: day(review),
		}
}

func weighing(ground consent.SafetyGround) consent.Weighing {
	return consent.Weighing{
		ID: "w1", Ground: ground, About: []string{"M"}, Recipients: []string{"body"}, Categories: consent.AllCategories(),
		By: "W", On: day("2026-03-01"), Until: day("2026-03-10"), Met: allMet,
	}
}

func duties(d *consent.Decision) []string {
	var list []string
	for _, x := range d.Duties.List() {
		list = append(list, x.String())
	}
	return list
}

// A consent that is refused, an objection and a restriction of the protocol block
// neither a duty nor the road for safety.
func TestNothingBlocksADutyOrSafety(t *testing.T) {
	t.Parallel()
	for to, open := range map[consent.Regime]func(*consent.GateFacts){
		consent.VeiligThuis: func(f *consent.GateFacts) { f.Weighings = []consent.Weighing{weighing(consent.DomesticViolence)} },
		consent.Supervision: func(f *consent.GateFacts) {
			f.Orders = []consent.Order{{About: []string{"M"}, Institution: "org", Valid: integraal.From(day("2026-01-01"))}}
			f.Demands = []consent.Demand{{By: "org", About: []string{"M"}, Categories: consent.These(consent.Relations), On: day("2026-02-20")}}
		},
	} {
		f, r := body(to, consent.Wmo)
		d := consent.NewGate(f).Decide(r)
		assert.False(t, d.Outcome.Shows(), "%s: nothing is on file", to)
		open(&f)
		f.Consents = []consent.Record{{ID: "no", About: "M", Giver: "M", Answer: consent.Refused, On: day(review)}}
		f.Objections = []consent.Objection{{About: "M", On: day(review)}}
		f.Protocol.Restrictions = []consent.Restriction{{}}
		d = consent.NewGate(f).Decide(r)
		assert.Equal(t, consent.Allow, d.Outcome, "%s: %s", to, d.Reason)
		r.Datum.Category = consent.Debts
		f.Protocol.Purposes[0].Needs = consent.These(consent.Relations)
		d = consent.NewGate(f).Decide(r)
		assert.Equal(t, consent.NotNeeded, d.Reason, "%s: what the task does not need stays behind", to)
	}
}

// Without a weighing on record the road for safety is closed: "weigh first". Who
// weighed it answers for it, and it ends.
func TestWeighFirst(t *testing.T) {
	t.Parallel()
	f, r := body(consent.VeiligThuis, consent.Wmo)
	for name, change := range map[string]func(*consent.Weighing){
		"none":               nil,
		"by nobody":          func(w *consent.Weighing) { w.By = "" },
		"for another":        func(w *consent.Weighing) { w.About = []string{"A"} },
		"for nobody":         func(w *consent.Weighing) { w.Recipients = nil },
		"of something else":  func(w *consent.Weighing) { w.Categories = consent.These(consent.Debts) },
		"undated":            func(w *consent.Weighing) { w.On = integraal.Date{} },
		"of tomorrow":        func(w *consent.Weighing) { w.On = day("2026-03-03") },
		"over":               func(w *consent.Weighing) { w.Until = day("2026-03-01") },
		"of its day alone":   func(w *consent.Weighing) { w.Until = integraal.Date{} },
		"for something else": func(w *consent.Weighing) { w.Ground = consent.ChildSupervision },
	} {
		f.Weighings = nil
		if change != nil {
			w := weighing(consent.DomesticViolence)
			change(&w)
			f.Weighings = []consent.Weighing{w}
		}
		d := consent.NewGate(f).Decide(r)
		assert.Equal(t, consent.NotWeighed, d.Reason, name)
		assert.Equal(t, consent.Deny, d.Outcome, name)
		assert.Equal(t, []string{"record-weighing"}, duties(&d), name)
	}
	f.Weighings = []consent.Weighing{weighing(consent.DomesticViolence)}
	d := consent.NewGate(f).Decide(r)
	assert.Equal(t, consent.Allow, d.Outcome)
	assert.Equal(t, "w1", d.Weighing)
	assert.Equal(t, day("2026-03-10"), d.Until, "it expires")
	assert.Equal(t, []string{"log", "set-expiry", "record-weighing"}, duties(&d))
}

// Of two weighings the latest counts, and of one day the stricter, in whatever
// order they were filed.
func TestTheStricterWeighingOfADay(t *testing.T) {
	t.Parallel()
	f, r := body(consent.Police, consent.Care)
	full, half := weighing(consent.DutyConflict), weighing(consent.DutyConflict)
	half.ID, half.Met = "w2", consent.SeriousHarm
	decide := func(list ...consent.Weighing) consent.Outcome {
		f.Weighings = list
		d := consent.NewGate(f).Decide(r)
		return d.Outcome
	}
	assert.Equal(t, consent.Allow, decide(full))
	assert.Equal(t, consent.Deny, decide(full, half))
	assert.Equal(t, consent.Deny, decide(half, full))
	full.On = day(review)
	assert.Equal(t, consent.Allow, decide(half, full), "weighed again, and better")
}

// A conflict of duties asks all five conditions, and says that they were not
// read in their own text.
func TestConflictOfDuties(t *testing.T) {
	t.Parallel()
	f, r := body(consent.Police, consent.Care)
	r.Datum.Secrecy, r.Datum.Category = consent.CareSecrecy, consent.Health
	for met := range consent.Conditions(32) {
		w := weighing(consent.DutyConflict)
		w.Met = met
		f.Weighings = []consent.Weighing{w}
		d := consent.NewGate(f).Decide(r)
		assert.Equal(t, met == allMet, d.Outcome == consent.Allow, "%05b", met)
		assert.Equal(t, met == allMet, d.Unverified && d.Contested, "%05b", met)
		if met != allMet {
			assert.Equal(t, consent.NotWeighed, d.Reason)
		}
	}
	f.Weighings = []consent.Weighing{weighing(consent.DutyConflict)}
	f.Protocol.Purposes[0].Enforces, r.Viewer.Caseload = true, []string{"M"}
	d := consent.NewGate(f).Decide(r)
	assert.Equal(t, consent.EnforcementUse, d.Reason, "nobody who checks travels on it")
}

// Who is not told first is told by a day: four weeks for Veilig Thuis, a month
// elsewhere. After it the road is closed until it is weighed again.
func TestTellLater(t *testing.T) {
	t.Parallel()
	for to, c := range map[consent.Regime]struct {
		ground consent.SafetyGround
		by     string
		law    string
	}{
		consent.VeiligThuis: {consent.DomesticViolence, "2026-03-29", "art. 5.3.1 lid 1 Wmo 2015"},
		consent.Police:      {consent.DutyConflict, "2026-04-01", "art. 14 lid 3 onder a AVG"},
	} {
		f, r := body(to, consent.Wmo)
		f.Notices = nil
		w := weighing(c.ground)
		w.Until = day("2026-12-31")
		f.Weighings = []consent.Weighing{w}
		d := consent.NewGate(f).Decide(r)
		assert.Equal(t, consent.InformFirst, d.Outcome, "no danger is on record")
		assert.Equal(t, []string{"inform-subject", "record-weighing"}, duties(&d))
		f.Weighings[0].TellLater = true
		d = consent.NewGate(f).Decide(r)
		assert.Equal(t, consent.Allow, d.Outcome)
		assert.Equal(t, day(c.by), d.InformBy)
		assert.True(t, d.Duties.Has(consent.InformLater))
		assert.Contains(t, lawsOf(&d), c.law)
		for on, want := range map[string]consent.Outcome{c.by: consent.Allow, day(c.by).AddDays(1).String(): consent.InformFirst} {
			r.Day = day(on)
			d = consent.NewGate(f).Decide(r)
			assert.Equal(t, want, d.Outcome, "%s %s", to, on)
		}
	}
}

// Urgent access is for the roles and the days that the protocol names, and for
// nobody where it names none.
func TestUrgentAccess(t *testing.T) {
	t.Parallel()
	f, r := body(consent.Wmo, consent.Wmo)
	f.Weighings = []consent.Weighing{weighing(consent.UrgentAccess)}
	f.Weighings[0].TellLater = true
	for name, c := range map[string]struct {
		rules consent.UrgentRules
		on    string
		want  consent.Reason
	}{
		"nothing given":      {consent.UrgentRules{}, "2026-03-01", consent.NotInCaseload},
		"no role":            {consent.UrgentRules{Days: 2}, "2026-03-01", consent.NotInCaseload},
		"another role":       {consent.UrgentRules{Roles: []string{"X"}, Days: 2}, "2026-03-01", consent.NotInCaseload},
		"no days":            {consent.UrgentRules{Roles: []string{"body"}}, "2026-03-01", consent.NotInCaseload},
		"too many days":      {consent.UrgentRules{Roles: []string{"body"}, Days: 8}, "2026-03-01", consent.NotInCaseload},
		"the first day":      {consent.UrgentRules{Roles: []string{"body"}, Days: 2}, "2026-03-01", consent.NoReason},
		"the last day":       {consent.UrgentRules{Roles: []string{"body"}, Days: 2}, "2026-03-02", consent.NoReason},
		"the day after":      {consent.UrgentRules{Roles: []string{"body"}, Days: 2}, "2026-03-03", consent.NotInCaseload},
		"the weighing's end": {consent.UrgentRules{Roles: []string{"body"}, Days: 7}, "2026-03-07", consent.NoReason},
	} {
		f.Protocol.Urgent, r.Day = c.rules, day(c.on)
		d := consent.NewGate(f).Decide(r)
		assert.Equal(t, c.want, d.Reason, name)
		if c.want == consent.NoReason {
			assert.Equal(t, []string{"log", "set-expiry", "record-weighing"}, duties(&d), name)
			assert.Equal(t, day("2026-03-01").AddDays(c.rules.Days-1), d.Until, name)
		}
	}
}

// Only the fact of a suspicion crosses to who checks, to the role that is
// designated; the file stays behind, and the helpdesk hears nothing.
func TestOnlyTheFactOfASuspicionCrosses(t *testing.T) {
	t.Parallel()
	f, r := body(consent.Pw, consent.Wmo)
	f.Protocol.Purposes[0].Enforces = true
	f.Protocol.Misuse.Designated = []string{"body"}
	r.Viewer.Caseload = []string{"M"}
	r.Datum.Category, r.Datum.Fact = consent.Irregularity, consent.FactSuspicion
	decide := func(change func(*consent.Protocol, *consent.Request)) consent.Decision {
		g, q := f, r
		p := *f.Protocol
		p.Purposes = slices.Clone(p.Purposes)
		if change != nil {
			change(&p, &q)
		}
		g.Protocol = &p
		return consent.NewGate(g).Decide(q)
	}
	d := decide(nil)
	assert.Equal(t, consent.Allow, d.Outcome)
	assert.Equal(t, []string{"log", "record-weighing", "second-person", "hear-subject"}, duties(&d))
	assert.True(t, d.Contested)
	for name, c := range map[string]struct {
		change func(*consent.Protocol, *consent.Request)
		want   consent.Reason
	}{
		"the file":                 {func(_ *consent.Protocol, q *consent.Request) { q.Datum.Fact = "" }, consent.EnforcementUse},
		"another fact of the file": {func(_ *consent.Protocol, q *consent.Request) { q.Datum.Fact = "hours" }, consent.EnforcementUse},
		"under another category":   {func(_ *consent.Protocol, q *consent.Request) { q.Datum.Category = consent.Work }, consent.NotDesignated},
		"nobody is designated":     {func(p *consent.Protocol, _ *consent.Request) { p.Misuse.Designated = nil }, consent.NotDesignated},
		"to who helps":             {func(p *consent.Protocol, _ *consent.Request) { p.Purposes[0].Enforces = false }, consent.NotDesignated},
		"to the helpdesk":          {func(p *consent.Protocol, _ *consent.Request) { p.Misuse.HelpdeskRole = "body" }, consent.AnonymousOnly},
		"told to a doctor":         {func(_ *consent.Protocol, q *consent.Request) { q.Datum.Secrecy = consent.CareSecrecy }, consent.NotDesignated},
		"about one's own brother":  {func(_ *consent.Protocol, q *consent.Request) { q.Viewer.Kin = []string{"M"} }, consent.OwnCircle},
		"by a doctor":              {func(_ *consent.Protocol, q *consent.Request) { q.Datum.Source = consent.Care }, consent.NoBridge},
	} {
		d := decide(c.change)
		assert.Equal(t, c.want, d.Reason, name)
		assert.Equal(t, consent.Deny, d.Outcome, name)
	}
	untold := f
	untold.Notices = nil
	d = consent.NewGate(untold).Decide(r)
	assert.Equal(t, consent.InformFirst, d.Outcome)
	risk := weighing(consent.InquiryAtRisk)
	risk.TellLater = true
	untold.Weighings = []consent.Weighing{risk}
	d = consent.NewGate(untold).Decide(r)
	assert.Equal(t, consent.Allow, d.Outcome)
	assert.Contains(t, lawsOf(&d), "art. 41 Uitvoeringswet AVG")
	assert.Equal(t, day("2026-04-01"), d.InformBy)
}

// The hard blocks of a secret address and of a BSN without a law.
func TestSecretAddressAndBSN(t *testing.T) {
	t.Parallel()
	f := facts()
	f.SecretAddress = []string{"M"}
	r := own()
	r.Datum.Address = true
	d := consent.NewGate(f).Decide(r)
	assert.Equal(t, consent.SecretAddress, d.Reason)
	mine := ask("M", "M", consent.Composition, consent.Wmo, review)
	mine.Datum.Address = true
	d = consent.NewGate(f).Decide(mine)
	assert.Equal(t, consent.Allow, d.Outcome, "it is her own address")

	for regime, want := range map[consent.Regime]consent.Reason{
		consent.Wmo: consent.NoReason, consent.Pw: consent.NoReason, consent.Wgs: consent.NoReason,
		consent.Care: consent.BSNWithoutLaw, consent.Landlord: consent.BSNWithoutLaw, consent.PartnerBody: consent.BSNWithoutLaw,
	} {
		f, r := body(regime, regime)
		r.Viewer.Caseload, r.Datum.BSN, r.Datum.Category = []string{"M"}, true, consent.Housing
		d := consent.NewGate(f).Decide(r)
		assert.Equal(t, want, d.Reason, regime)
	}
}

// Where the client's own account differs the client sees it and answers first:
// before it crosses, and before a decision rests on it.
func TestTheClientAnswersFirst(t *testing.T) {
	t.Parallel()
	crossing := benefit()
	crossing.Datum.Differs = true
	d := decideWith(crossing, unchanged)
	assert.Equal(t, consent.InformFirst, d.Outcome)
	assert.Equal(t, consent.ClientFirst, d.Reason)
	assert.Equal(t, []string{"inform-subject", "hear-subject"}, duties(&d))
	read := own()
	read.Datum.Differs = true
	d = decideWith(read, unchanged)
	assert.Equal(t, consent.Allow, d.Outcome, "who carries out the task reads both accounts")
	read.Action = consent.Decide
	d = decideWith(read, unchanged)
	assert.Equal(t, consent.ClientFirst, d.Reason)
	mine := ask("M", "M", consent.Relations, consent.Wmo, review)
	mine.Datum.Differs = true
	d = decideWith(mine, unchanged)
	assert.Equal(t, consent.Allow, d.Outcome, "the client sees it")
}

// The smallest cure is one fact: a consent for that fact is enough for it, and
// covers nothing else of its category.
func TestTheSmallestCure(t *testing.T) {
	t.Parallel()
	r := ask("W", "M", consent.Debts, consent.Wgs, review)
	r.Datum.Fact = "rentArrears"
	d := decide(r)
	require.Equal(t, consent.AskConsent, d.Outcome)
	assert.Equal(t, "rentArrears", d.Cure.Fact)
	assert.Equal(t,
		"Mag het wijkteam van schuldhulp (Wgs) weten: hoeveel huur u achterloopt? Dat is voor uw aanvraag. U mag nee zeggen.",
		d.Cure.Question(
			integraal.Same("hoeveel huur u achterloopt"), integraal.Same("het wijkteam"), integraal.Same("uw aanvraag")).NL)
	assert.True(t, consent.Cure{}.Question(integraal.Same("a"), integraal.Same("b"), integraal.Same("c")).IsZero())

	one := altered(c1(), func(c *consent.Record) {
		c.Kinds = []consent.Kind{consent.StatutoryCondition}
		c.Scope.Categories, c.Scope.From = consent.These(consent.Debts), []consent.Regime{consent.Wgs}
		c.Scope.Facts = []string{"rentArrears"}
	})
	d = decide(r, one)
	assert.Equal(t, consent.Allow, d.Outcome)
	for _, fact := range []string{"", "fines"} {
		other := r
		other.Datum.Fact = fact
		d = decide(other, one)
		assert.Equal(t, consent.ConsentNotAsked, d.Reason, "%q was not consented to", fact)
	}
	// A refusal of one fact leaves the others of its category, and closes the
	// category as a whole.
	whole := one
	whole.Scope.Facts = nil
	no := altered(one, func(c *consent.Record) { c.ID, c.Answer, c.On = "no", consent.Refused, day("2026-02-11") })
	for fact, want := range map[string]consent.Outcome{"fines": consent.Allow, "rentArrears": consent.Deny, "": consent.Deny} {
		other := r
		other.Datum.Fact = fact
		d = decide(other, whole, no)
		assert.Equal(t, want, d.Outcome, "%q", fact)
	}
}

// What the datum is may ask a consent of its own, of the right kind.
func TestWhatTheDatumAsks(t *testing.T) {
	t.Parallel()
	basis := altered(c1(), func(c *consent.Record) {
		c.Kinds = []consent.Kind{consent.AVGBasis}
		c.Scope.Categories, c.Scope.From = consent.AllCategories(), []consent.Regime{consent.Wmo}
	})
	waiver := altered(basis, func(c *consent.Record) { c.Kinds = []consent.Kind{consent.SecrecyWaiver} })
	for name, c := range map[string]struct {
		flag func(*consent.Datum)
		kind consent.Kind
		with consent.Record
		law  string
	}{
		"criminal": {func(x *consent.Datum) { x.Criminal = true }, consent.AVGBasis, basis, "art. 32 onder a Uitvoeringswet AVG"},
		"special":  {func(x *consent.Datum) { x.Special = true }, consent.AVGBasis, basis, "art. 22 lid 2 onder a Uitvoeringswet AVG"},
		"care":     {func(x *consent.Datum) { x.Secrecy = consent.CareSecrecy }, consent.SecrecyWaiver, waiver, "art. 457 lid 1 BW Boek 7"},
	} {
		r := own()
		c.flag(&r.Datum)
		d := decide(r)
		assert.Equal(t, consent.AskConsent, d.Outcome, name)
		assert.Equal(t, [4]consent.Kind{c.kind}, d.Cure.Kinds, name)
		assert.Contains(t, lawsOf(&d), c.law, name)
		d = decide(r, c.with)
		assert.Equal(t, consent.Allow, d.Outcome, "%s: %s", name, d.Reason)
		r.Viewer.SecrecyBound = false
		d = decide(r, c.with)
		assert.Equal(t, consent.NoSecrecy, d.Reason, name)
	}
}

// Who has to agree to youth help, and who may begin without (Jeugdwet 7.3.4).
func TestHelpAgreement(t *testing.T) {
	t.Parallel()
	yes := func(giver string) consent.Record {
		return consent.Record{
			ID: giver, About: "S", Giver: giver, Kinds: []consent.Kind{consent.AgreementToHelp}, Notice: "1",
			Answer: consent.Given, On: day("2026-02-01"),
		}
	}
	no := func(giver, on string) consent.Record {
		r := yes(giver)
		r.Answer, r.On = consent.Refused, day(on)
		return r
	}
	for name, c := range map[string]struct {
		age       int
		incapable bool
		exception consent.HelpException
		records   []consent.Record
		missing   []string
		complete  bool
	}{
		"at 11, the parents":           {11, false, 0, []consent.Record{yes("M"), yes("F")}, nil, true},
		"at 11, one parent":            {11, false, 0, []consent.Record{yes("M")}, []string{"F"}, false},
		"at 11, the child":             {11, false, 0, []consent.Record{yes("S")}, []string{"M", "F"}, false},
		"at 12, the child":             {12, false, 0, []consent.Record{yes("S")}, []string{"M", "F"}, false},
		"at 15, all":                   {15, false, 0, []consent.Record{yes("S"), yes("M"), yes("F")}, nil, true},
		"at 15, harm is averted":       {15, false, consent.HarmAverted, []consent.Record{yes("S")}, nil, true},
		"at 15, well considered":       {15, false, consent.WellConsidered, []consent.Record{yes("S"), no("M", "2026-02-02")}, nil, true},
		"at 11 there is no exception":  {11, false, consent.WellConsidered, []consent.Record{yes("S")}, []string{"M", "F"}, false},
		"an exception that is none":    {15, false, 9, []consent.Record{yes("S")}, []string{"M", "F"}, false},
		"at 16":                        {16, false, 0, []consent.Record{yes("S")}, nil, true},
		"at 16, the parents":           {16, false, 0, []consent.Record{yes("M"), yes("F")}, []string{"S"}, false},
		"cannot weigh it":              {16, true, 0, []consent.Record{yes("M"), yes("F")}, nil, true},
		"refused the same day":         {16, false, 0, []consent.Record{yes("S"), no("S", "2026-02-01")}, []string{"S"}, false},
		"refused before":               {16, false, 0, []consent.Record{yes("S"), no("S", "2026-01-31")}, nil, true},
		"refused, nobody knows when":   {16, false, 0, []consent.Record{yes("S"), {About: "S", Giver: "S", Kinds: yes("S").Kinds, Answer: consent.Refused}}, []string{"S"}, false},
		"agreed without explanation":   {16, false, 0, []consent.Record{altered(yes("S"), func(r *consent.Record) { r.Notice = "" })}, []string{"S"}, false},
		"agreed to share, not to help": {16, false, 0, []consent.Record{altered(yes("S"), func(r *consent.Record) { r.Kinds = []consent.Kind{consent.SecrecyWaiver} })}, []string{"S"}, false},
		"withdrawn":                    {16, false, 0, []consent.Record{altered(yes("S"), func(r *consent.Record) { r.Withdrawn = day("2026-02-20") })}, []string{"S"}, false},
		"over":                         {16, false, 0, []consent.Record{altered(yes("S"), func(r *consent.Record) { r.Until = day("2026-02-20") })}, []string{"S"}, false},
	} {
		s := subject("S")
		s.Born = day(review).AddYears(-c.age)
		if c.incapable {
			s.Capacity = consent.Incapable
		}
		a := consent.NewGate(consent.GateFacts{Protocol: &consent.Protocol{Minors: consent.Statute}, Consents: c.records}).HelpAgreement(s, day(review), c.exception)
		assert.Equal(t, c.complete, a.Complete, name)
		assert.Equal(t, c.missing, a.Missing, name)
	}
	orphan := subject("D")
	orphan.Representatives = nil
	a := consent.NewGate(consent.GateFacts{}).HelpAgreement(orphan, day(review), 0)
	assert.True(t, a.Unknown && !a.Complete)
	a = (*consent.Gate)(nil).HelpAgreement(subject("M"), day(review), 0)
	assert.Equal(t, []string{"M"}, a.Missing)
}

// Several answers as one: yes to all, to some, or what is nearest to yes.
func TestTogether(t *testing.T) {
	t.Parallel()
	of := func(list ...consent.Outcome) consent.Outcome {
		answers := make([]consent.Decision, len(list))
		for i := range list {
			answers[i].Outcome = list[i]
		}
		return consent.Together(answers)
	}
	assert.Equal(t, consent.Deny, of())
	assert.Equal(t, consent.Allow, of(consent.Allow, consent.Allow))
	assert.Equal(t, consent.AllowRedacted, of(consent.Allow, consent.AllowRedacted))
	assert.Equal(t, consent.AllowRedacted, of(consent.Deny, consent.Allow))
	assert.Equal(t, consent.AskConsent, of(consent.Deny, consent.AskConsent))
	assert.Equal(t, consent.InformFirst, of(consent.InformFirst, consent.AskConsent))
}

// When and how are told apart (B-161).
func TestMomentAndManner(t *testing.T) {
	t.Parallel()
	urgent, acute := body(consent.Police, consent.Wmo)
	urgent.Notices, urgent.Weighings = nil, []consent.Weighing{weighing(consent.DutyConflict)}
	urgent.Weighings[0].TellLater = true
	report, safe := body(consent.VeiligThuis, consent.Wmo)
	masked := own()
	masked.Datum.AboutOthers = true
	untold := facts()
	untold.Notices = nil
	for name, c := range map[string]struct {
		d      consent.Decision
		moment consent.Moment
		manner consent.Manner
	}{
		"the same task":      {decide(own()), consent.Now, consent.Named},
		"about others too":   {decide(masked), consent.Now, consent.Minimised},
		"not asked yet":      {decide(benefit()), consent.AfterConsent, consent.Anonymous},
		"not told yet":       {consent.NewGate(untold).Decide(own()), consent.AfterTelling, consent.NotAtAll},
		"acute danger":       {consent.NewGate(urgent).Decide(acute), consent.NowTellLater, consent.Named},
		"not weighed yet":    {consent.NewGate(report).Decide(safe), consent.AfterWeighing, consent.NotAtAll},
		"an alderman learns": {decideWith(ask("L", "M", consent.Debts, consent.Pw, review), unchanged), consent.Never, consent.Anonymous},
		"nobody asked":       {consent.Decision{}, consent.Never, consent.NotAtAll},
	} {
		assert.Equal(t, c.moment.String(), c.d.Moment().String(), name)
		assert.Equal(t, c.manner.String(), c.d.Manner().String(), name)
	}
	assert.True(t, consent.Moment(99).Text().IsZero() && consent.Manner(99).Text().IsZero())
}

// Wmo 5.1.1 lid 2 and 3: what an informal carer, or someone else of the social
// network, does for the client may be known as far as they or the client told it,
// for the task around that client, and to no other service.
func TestCarersAndTheSocialNetwork(t *testing.T) {
	t.Parallel()
	f, r := body(consent.Wmo, consent.Wmo)
	r.Viewer.Caseload = []string{"M"}
	f.Notices = []consent.Notice{{Told: "N", About: []string{"N"}, Recipients: []string{"B"}, On: day("2026-02-01")}}
	gate := consent.NewGate(f)
	for _, relation := range []consent.Relation{consent.Carer, consent.Network} {
		r := r
		r.Subject = consent.Subject{ID: "N", Relation: relation, Of: "M", Born: day("1970-01-01")}
		d := gate.Decide(r)
		assert.Equal(t, consent.NotFirstHand, d.Reason, "nobody says that they or the client told it")

		r.Datum.FirstHand = true
		d = gate.Decide(r)
		require.Equal(t, consent.Allow, d.Outcome, d.Reason)
		for _, law := range []string{"art. 5.1.1 lid 2 Wmo 2015", "art. 5.1.1 lid 3 Wmo 2015"} {
			assert.Contains(t, lawsOf(&d), law)
		}
		assert.True(t, d.Contested, "how much of them the task needs is our reading")

		for what, alter := range map[string]func(*consent.Request){
			"health, which lid 1 names of the client alone": func(r *consent.Request) { r.Datum.Category = consent.Health },
			"income":                         func(r *consent.Request) { r.Datum.Category = consent.Income },
			"of nobody's":                    func(r *consent.Request) { r.Subject.Of = "" },
			"of a client of someone else":    func(r *consent.Request) { r.Subject.Of = "X" },
			"what the Participatiewet holds": func(r *consent.Request) { r.Datum.Source = consent.Pw },
			"what debt help holds":           func(r *consent.Request) { r.Datum.Source = consent.Wgs },
			"what youth help holds":          func(r *consent.Request) { r.Datum.Source = consent.Jeugd },
		} {
			other := r
			alter(&other)
			d := gate.Decide(other)
			assert.Equal(t, consent.Deny, d.Outcome, "%s: %s", relation, what)
		}
	}
}

// Jeugdwet 7.4.0 lid 1 names four purposes, onder a to d. What was obtained for
// one of them serves that one: not a single other takes it.
func TestFourFlowsOfYouthHelp(t *testing.T) {
	t.Parallel()
	flows := []consent.Flow{consent.Toeleiding, consent.Bescherming, consent.Bekostiging, consent.Controle}
	for _, to := range flows {
		f, r := body(consent.Jeugd, consent.Jeugd)
		r.Viewer.Caseload = []string{"M"}
		f.Protocol.Purposes[0].Flow, f.Protocol.Purposes[0].Enforces = to, to == consent.Controle
		require.NoError(t, f.Protocol.Check())
		gate := consent.NewGate(f)
		for _, of := range flows {
			r.Datum.Flow = of
			d := gate.Decide(r)
			assert.Equal(t, of == to, d.Outcome == consent.Allow, "from %s to %s", of, to)
			if of != to {
				assert.Equal(t, consent.OtherFlow, d.Reason)
				assert.True(t, d.Contested, "that they are apart is guidance on the article")
				assert.Contains(t, lawsOf(&d), "art. 7.4.0 lid 1 Jeugdwet")
			}
		}
		r.Datum.Flow = consent.NoFlow
		d := gate.Decide(r)
		assert.Equal(t, to == consent.Toeleiding, d.Outcome == consent.Allow, "what is of no flow is the file of the help: %s", to)
	}
	f, r := body(consent.Jeugd, consent.Jeugd)
	r.Viewer.Caseload, f.Protocol.Purposes[0].Enforces = []string{"M"}, true
	d := consent.NewGate(f).Decide(r)
	assert.Equal(t, consent.OtherFlow, d.Reason, "a check that names no flow takes nothing")
	for name, p := range map[string]consent.Purpose{
		"of another law":       {Regime: consent.Wmo, Flow: consent.Toeleiding},
		"help that checks":     {Regime: consent.Jeugd, Flow: consent.Bekostiging, Enforces: true},
		"a check that helps":   {Regime: consent.Jeugd, Flow: consent.Controle},
		"one that there isn't": {Regime: consent.Jeugd, Flow: 9},
	} {
		p.Code, p.Role = "task", "body"
		err := (&consent.Protocol{Purposes: []consent.Purpose{p}}).Check()
		assert.True(t, integraal.HasFault(err, "protocol.purpose"), name)
	}
}
