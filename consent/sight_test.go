package consent_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// dossier is a record as a vendor might have it: what several services hold of
// the household, some of it of two people at once.
type dossier struct {
	people  map[string]consent.Subject
	income  integraal.PerMonth // of M
	rent    integraal.Fact[integraal.PerMonth]
	debts   []string // of M
	health  string   // of M
	school  string   // of S
	quarrel string   // between M and A
	letter  string   // of M, about neighbours too; what is behind the bar is theirs
	earns   integraal.Fact[integraal.PerMonth]
}

// The household of the bundled case, without what the case holds of it.
func household4() map[string]consent.Subject {
	people := map[string]consent.Subject{}
	for _, id := range allPersons {
		people[id] = subject(id)
	}
	return people
}

func sample() *dossier {
	on := integraal.Source{Who: "M", Standard: integraal.Document, On: day("2026-02-01")}
	return &dossier{
		people: household4(), income: integraal.EuroPerMonth(1401),
		rent:  integraal.Know(integraal.EuroPerMonth(700), on),
		debts: []string{"energy", "rent"}, health: "migraine", school: "truant", quarrel: "money",
		letter: "noise|of the neighbours at 12",
		earns: integraal.Contest(
			integraal.Account[integraal.PerMonth]{Value: integraal.EuroPerMonth(900), Source: on},
			integraal.Account[integraal.PerMonth]{Absent: true, Source: integraal.Source{Who: "A"}},
		),
	}
}

func member(id string, label integraal.Text) *consent.Member[dossier] {
	return consent.NewMember(label, func(d *dossier) consent.Subject { return d.people[id] })
}

var (
	mother = member("M", integraal.Text{NL: "de moeder", EN: "the mother"})
	son    = member("S", integraal.Text{NL: "de zoon", EN: "the son"})
	adult  = member("A", integraal.Text{})

	incomeOf = consent.NewField("income", consent.Income, consent.Wmo,
		func(d *dossier) integraal.PerMonth { return d.income })
	rentOf = consent.NewFactField("rent", consent.Housing, consent.Wmo,
		func(d *dossier) integraal.Fact[integraal.PerMonth] { return d.rent })
	debtsOf  = consent.NewListField("debts", consent.Debts, consent.Pw, func(d *dossier) []string { return d.debts })
	healthOf = consent.NewField("health", consent.Health, consent.Wmo, func(d *dossier) string { return d.health })
	schoolOf = consent.NewField("school", consent.School, consent.Wmo, func(d *dossier) string { return d.school }).Of(son)
	quarrel  = consent.NewField("quarrel", consent.Relations, consent.Wmo,
		func(d *dossier) string { return d.quarrel }).Also(adult)
	letterOf = consent.NewField("letter", consent.Housing, consent.Wmo,
		func(d *dossier) string { return d.letter }).OfOthers().Masked(beforeBar)
	earnsOf = consent.NewFactField("earns", consent.Income, consent.Pw,
		func(d *dossier) integraal.Fact[integraal.PerMonth] { return d.earns }).Of(adult)

	dossiers = consent.NewLayout(mother, incomeOf, rentOf, debtsOf, healthOf, schoolOf, quarrel, letterOf, earnsOf)
)

func beforeBar(s string) string { before, _, _ := strings.Cut(s, "|"); return before }

// look is what a viewer sees of the sample, and the log of it.
func look(t *testing.T, v string, alter func(*consent.GateFacts)) (consent.Sight[dossier], *consent.MemoryLog) {
	t.Helper()
	f, log := facts(), &consent.MemoryLog{}
	alter(&f)
	s, err := dossiers.View(t.Context(), consent.NewGate(f), log, askedBy(v, review), sample())
	require.NoError(t, err)
	return s, log
}

func entriesOf(t *testing.T, log *consent.MemoryLog) []consent.Sealed {
	t.Helper()
	var list []consent.Sealed
	for e, err := range log.All() {
		require.NoError(t, err)
		list = append(list, e)
	}
	return list
}

func TestWhatTheTeamSees(t *testing.T) {
	t.Parallel()
	s, log := look(t, "W", unchanged)
	assert.True(t, integraal.Is(incomeOf.In(s), integraal.EuroPerMonth(1401)))
	assert.Equal(t, "M", rentOf.In(s).Sources()[0].Who)
	assert.True(t, integraal.Is(healthOf.In(s), "migraine"))
	assert.True(t, integraal.Is(schoolOf.In(s), "truant"))
	assert.True(t, integraal.Is(letterOf.In(s), "noise"), "what it says of others is taken out")

	debts := debtsOf.In(s)
	assert.Equal(t, integraal.NotVisible, debts.State())
	assert.Equal(t, "debts and arrears of the mother, held by Work & Income (Participatiewet): not shown to you (consent was not asked)", debts.Hint().EN)
	assert.Equal(t, integraal.NotVisible, earnsOf.In(s).State())
	// What it says of A is outside the team's task; without a mask it is not shown.
	assert.Equal(t, integraal.NotVisible, quarrel.In(s).State())
	assert.Contains(t, quarrel.In(s).Hint().EN, "relations and conflicts of A, ")

	var told []string
	for _, w := range s.Withheld() {
		told = append(told, fmt.Sprint(w.About, " ", w.Category, " ", w.From, " ", w.Reason))
		assert.Equal(t, w.Outcome == consent.AskConsent, !w.Cure.IsZero(), w.Category)
	}
	assert.Equal(t, []string{
		"M debts participatiewet consent-not-asked", "A relations wmo outside-task", "A income participatiewet consent-refused",
	}, told)

	var entries []string
	for _, e := range entriesOf(t, log) {
		entries = append(entries, fmt.Sprint(e.Basis().About, " ", e.Field(), " ", e.Shown()))
	}
	assert.Equal(t, []string{
		"M income whole", "M rent whole", "M letter masked", "M debts no", "M health whole", "S school whole",
		"A quarrel no", "A earns no",
	}, entries)
}

// A field about two people is shown to who may see it of both, and is logged
// for both.
func TestAboutTwo(t *testing.T) {
	t.Parallel()
	fields := []consent.AnyField[dossier]{
		consent.NewField("household", consent.Composition, consent.Wmo, func(d *dossier) string { return d.quarrel }).Also(son),
		consent.NewField("all", consent.Composition, consent.Wmo, func(d *dossier) string { return d.quarrel }).Also(son, adult).
			Masked(func(string) string { return "some" }),
	}
	log := &consent.MemoryLog{}
	s, err := consent.NewLayout(mother, fields...).View(t.Context(), consent.NewGate(facts()), log, askedBy("W", review), sample())
	require.NoError(t, err)
	lines := s.Lines()
	assert.Equal(t, "money", lines[0].Value)
	assert.Equal(t, "some", lines[1].Value, "A is outside the team's task")
	var about []string
	for _, e := range entriesOf(t, log) {
		about = append(about, e.Basis().About+" "+e.Field())
	}
	assert.Equal(t, []string{"M household", "S household", "M all"}, about)
}

// Who has nobody of the record in caseload is not even told who it is about.
func TestClosed(t *testing.T) {
	t.Parallel()
	for _, v := range []string{"L", "X"} {
		s, log := look(t, v, unchanged)
		assert.True(t, s.Closed())
		assert.Empty(t, s.Lines())
		assert.Empty(t, s.Withheld())
		assert.Equal(t, integraal.NotVisible, incomeOf.In(s).State())
		raw, err := json.Marshal(s)
		require.NoError(t, err)
		assert.JSONEq(t, `{"closed":{"nl":"u ziet hier niets van dit dossier","en":"you see nothing of this record here"}}`, string(raw))
		for _, e := range entriesOf(t, log) {
			assert.Equal(t, consent.NotShown, e.Shown())
		}
	}
	// For a purpose that works anonymously nobody is listed, whoever asks.
	asked := askedBy("L", review)
	asked.Viewer.Caseload = []string{"M"}
	s, err := dossiers.View(t.Context(), consent.NewGate(facts()), &consent.MemoryLog{}, asked, sample())
	require.NoError(t, err)
	assert.True(t, s.Closed())
}

// What someone is to the client opens nothing to who carries out another's case.
func TestStranger(t *testing.T) {
	t.Parallel()
	see := func(caseload ...string) consent.Sight[dossier] {
		asked := askedBy("W", review)
		asked.Viewer.Caseload = caseload
		s, err := dossiers.View(t.Context(), consent.NewGate(facts()), &consent.MemoryLog{}, asked, sample())
		require.NoError(t, err)
		return s
	}
	require.Equal(t, integraal.Known, schoolOf.In(see("M")).State())
	assert.True(t, see("Q").Closed())
	assert.Equal(t, integraal.NotVisible, schoolOf.In(see("Q")).State())
	// The client need not be in a field to be the one whose case it is.
	layout := consent.NewLayout(mother, schoolOf)
	for caseload, want := range map[string]integraal.State{"M": integraal.Known, "Q": integraal.NotVisible} {
		asked := askedBy("W", review)
		asked.Viewer.Caseload = []string{caseload}
		s, err := layout.View(t.Context(), consent.NewGate(facts()), &consent.MemoryLog{}, asked, sample())
		require.NoError(t, err)
		assert.Equal(t, want, schoolOf.In(s).State(), caseload)
	}
	// A child of nobody, or of someone else, is shown to no task.
	for _, of := range []string{"", "Q"} {
		d := sample()
		child := d.people["S"]
		child.Of = of
		d.people["S"] = child
		asked := askedBy("W", review)
		asked.Viewer.Caseload = []string{"M", "Q"}
		seen, err := dossiers.View(t.Context(), consent.NewGate(facts()), &consent.MemoryLog{}, asked, d)
		require.NoError(t, err)
		assert.Equal(t, integraal.NotVisible, schoolOf.In(seen).State(), of)
		assert.Equal(t, integraal.Known, incomeOf.In(seen).State(), of)
	}
	// Nor does the word of a record without its client.
	alone := consent.NewLayout(son, schoolOf)
	s, err := alone.View(t.Context(), consent.NewGate(facts()), &consent.MemoryLog{}, askedBy("W", review), sample())
	require.NoError(t, err)
	assert.True(t, s.Closed())
}

// Who speaks for a child and does not live there hears of nobody else, not even
// whether there is anybody.
func TestParentElsewhere(t *testing.T) {
	t.Parallel()
	withA := consent.NewField("quarrel", consent.Relations, consent.Wmo, func(d *dossier) string { return d.quarrel }).Of(son).Also(adult)
	layout := consent.NewLayout(mother, incomeOf, schoolOf, earnsOf, withA)
	see := func(leave ...string) (consent.Sight[dossier], string) {
		d := sample()
		for _, id := range leave {
			delete(d.people, id)
		}
		s, err := layout.View(t.Context(), consent.NewGate(facts()), &consent.MemoryLog{}, askedBy("F", review), d)
		require.NoError(t, err)
		raw, err := json.Marshal(s)
		require.NoError(t, err)
		return s, fmt.Sprintf("%s %+v %+v %v %v", raw, s.Lines(), s.Withheld(), earnsOf.In(s).State(), withA.In(s).Hint())
	}
	s, all := see()
	assert.Equal(t, integraal.Known, schoolOf.In(s).State())
	assert.Len(t, s.Lines(), 2)
	assert.Empty(t, s.Withheld())
	_, few := see("M", "A")
	assert.Equal(t, all, few)
	own, err := layout.View(t.Context(), consent.NewGate(facts()), &consent.MemoryLog{}, askedBy("S", review), sample())
	require.NoError(t, err)
	assert.Len(t, own.Lines(), 4, "a member hears of the members")
}

func TestZeroSightShowsNothing(t *testing.T) {
	t.Parallel()
	var s consent.Sight[dossier]
	assert.True(t, s.Closed())
	assert.Equal(t, integraal.NotVisible, incomeOf.In(s).State())
	assert.Empty(t, s.Lines())
	var none consent.Field[dossier, string]
	whole, _ := look(t, "W", unchanged)
	assert.Equal(t, integraal.NotVisible, none.In(whole).State())
	assert.Equal(t, integraal.NotVisible, consent.NewField("income", consent.Income, consent.Wmo,
		func(d *dossier) string { return d.health }).In(whole).State(), "another field by the same name")
}

// Who is not there has no fields, for who may know the household.
func TestNobody(t *testing.T) {
	t.Parallel()
	d, log := sample(), &consent.MemoryLog{}
	delete(d.people, "S")
	s, err := dossiers.View(t.Context(), consent.NewGate(facts()), log, askedBy("W", review), d)
	require.NoError(t, err)
	assert.Equal(t, integraal.Unknown, schoolOf.In(s).State())
	assert.Len(t, s.Lines(), 7)
	assert.Len(t, entriesOf(t, log), 7)
}

type failing struct{ after error }

func (f failing) Append(context.Context, []consent.Entry) error { return f.after }

// No entry, nothing shown: values are not even read before the log is written,
// and those that are withheld are never read.
func TestNoEntryNothingShown(t *testing.T) {
	t.Parallel()
	var reads []string
	spy := func(name string, c consent.Category, from consent.Regime) consent.AnyField[dossier] {
		return consent.NewField(name, c, from, func(*dossier) string { reads = append(reads, name); return name })
	}
	layout := consent.NewLayout(mother, spy("income", consent.Income, consent.Wmo), spy("debts", consent.Debts, consent.Pw))
	full := errors.New("disk full")
	s, err := layout.View(t.Context(), consent.NewGate(facts()), failing{full}, askedBy("W", review), sample())
	require.ErrorIs(t, err, full)
	assert.True(t, s.Closed())
	assert.Empty(t, reads)

	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = layout.View(cancelled, consent.NewGate(facts()), &consent.MemoryLog{}, askedBy("W", review), sample())
	require.ErrorIs(t, err, context.Canceled)
	assert.Empty(t, reads)

	_, err = layout.View(t.Context(), consent.NewGate(facts()), failing{}, askedBy("W", review), sample())
	require.NoError(t, err)
	assert.Equal(t, []string{"income"}, reads)
}

func TestViewFaults(t *testing.T) {
	t.Parallel()
	gate := consent.NewGate(facts())
	see := func(alter func(*consent.Asked), log consent.Sink, d *dossier) error {
		asked := askedBy("W", review)
		alter(&asked)
		_, err := dossiers.View(t.Context(), gate, log, asked, d)
		return err
	}
	as := func(*consent.Asked) {}
	for name, c := range map[string]struct {
		err  error
		code string
	}{
		"no log":          {see(as, nil, sample()), "view.no-log"},
		"no record":       {see(as, &consent.MemoryLog{}, nil), "view.no-record"},
		"no moment":       {see(func(a *consent.Asked) { a.At = time.Time{} }, &consent.MemoryLog{}, sample()), "view.asked"},
		"no day":          {see(func(a *consent.Asked) { a.Day = integraal.Date{} }, &consent.MemoryLog{}, sample()), "view.asked"},
		"nobody":          {see(func(a *consent.Asked) { a.Viewer.ID = "" }, &consent.MemoryLog{}, sample()), "view.asked"},
		"no action":       {see(func(a *consent.Asked) { a.Action = 99 }, &consent.MemoryLog{}, sample()), "view.asked"},
		"nobody weighed":  {see(func(a *consent.Asked) { a.NotYet.Until = a.Day }, &consent.MemoryLog{}, sample()), "view.not-yet"},
		"held back late":  {see(func(a *consent.Asked) { a.NotYet.By = "V" }, &consent.MemoryLog{}, sample()), "view.not-yet"},
		"viewer by BSN":   {see(func(a *consent.Asked) { a.Viewer.ID = "123456782" }, &consent.MemoryLog{}, sample()), "audit.bsn"},
		"a control sign":  {see(func(a *consent.Asked) { a.Viewer.Team = "a\nb" }, &consent.MemoryLog{}, sample()), "audit.text"},
		"broken text":     {see(func(a *consent.Asked) { a.Viewer.Role = "\xff" }, &consent.MemoryLog{}, sample()), "audit.text"},
		"endless text":    {see(func(a *consent.Asked) { a.Viewer.Role = strings.Repeat("x", 600) }, &consent.MemoryLog{}, sample()), "audit.text"},
		"an unseen space": {see(func(a *consent.Asked) { a.Viewer.Role = "a\u2028b" }, &consent.MemoryLog{}, sample()), "audit.text"},
	} {
		assert.True(t, integraal.HasFault(c.err, c.code), "%s: %v", name, c.err)
	}
	byBSN := sample()
	m := byBSN.people["M"]
	m.ID = "BSN 1234.56.782"
	byBSN.people["M"] = m
	err := see(func(a *consent.Asked) { a.Viewer.Caseload = []string{m.ID} }, &consent.MemoryLog{}, byBSN)
	require.True(t, integraal.HasFault(err, "audit.bsn"), err)
	assert.NotContains(t, err.Error(), "1234")
	m.ID = "00000000-1234-4678-8abc-d12345678200"
	byBSN.people["M"] = m
	assert.NoError(t, see(func(a *consent.Asked) { a.Viewer.Caseload = []string{m.ID} }, &consent.MemoryLog{}, byBSN))
}

func TestLayoutFaults(t *testing.T) {
	t.Parallel()
	read := func(*dossier) string { return "" }
	sound := consent.NewField("a", consent.Income, consent.Wmo, read)
	for name, c := range map[string]struct {
		layout *consent.Layout[dossier]
		code   string
	}{
		"no name":    {consent.NewLayout(mother, consent.NewField("", consent.Income, consent.Wmo, read)), "view.field"},
		"no reader":  {consent.NewLayout(mother, consent.NewField[dossier, string]("a", consent.Income, consent.Wmo, nil)), "view.field"},
		"no list":    {consent.NewLayout(mother, consent.NewListField[dossier, string]("a", consent.Income, consent.Wmo, nil)), "view.field"},
		"no fact":    {consent.NewLayout(mother, consent.NewFactField[dossier, string]("a", consent.Income, consent.Wmo, nil)), "view.field"},
		"no kind":    {consent.NewLayout(mother, consent.NewField("a", consent.NoCategory, consent.Wmo, read)), "view.field"},
		"no law":     {consent.NewLayout(mother, consent.NewField("a", consent.Income, 99, read)), "view.field"},
		"twice":      {consent.NewLayout(mother, sound, consent.NewField("a", consent.Health, consent.Wmo, read)), "view.field"},
		"nobody's":   {consent.NewLayout(nil, sound), "view.member"},
		"no other":   {consent.NewLayout(mother, sound.Also(nil)), "view.member"},
		"the zero":   {consent.NewLayout(mother, consent.Field[dossier, string]{}), "view.field"},
		"a number":   {consent.NewLayout(mother, consent.NewField("nr 123456782", consent.Income, consent.Wmo, read)), "audit.bsn"},
		"no layout":  {nil, "view.field"},
		"no subject": {consent.NewLayout(consent.NewMember[dossier](integraal.Text{}, nil), sound), "view.member"},
	} {
		require.True(t, integraal.HasFault(c.layout.Check(), c.code), name)
		s, err := c.layout.View(t.Context(), consent.NewGate(facts()), &consent.MemoryLog{}, askedBy("W", review), sample())
		require.True(t, integraal.HasFault(err, c.code), name)
		assert.True(t, s.Closed())
	}
	require.NoError(t, dossiers.Check())
}

// A view is a value: what happens to the record afterwards does not reach it.
func TestSightStandsAlone(t *testing.T) {
	t.Parallel()
	f := facts()
	all := f.Protocol.Purposes[1]
	all.OwnOnly, all.Needs = 0, all.Needs|consent.These(consent.Debts)
	f.Protocol.Purposes[1] = all
	d := sample()
	s, err := dossiers.View(t.Context(), consent.NewGate(f), &consent.MemoryLog{}, askedBy("K", review), d)
	require.NoError(t, err)
	before, err := json.Marshal(s)
	require.NoError(t, err)
	list, known := debtsOf.In(s).Value()
	require.True(t, known)
	require.Equal(t, []string{"energy", "rent"}, list)
	d.debts[0], d.income, d.health = "changed", integraal.EuroPerMonth(1), "changed"
	delete(d.people, "M")
	after, err := json.Marshal(s)
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after))
}

// In no verb does a view put a value in a log.
func TestSightKeepsOutOfLogs(t *testing.T) {
	t.Parallel()
	s, _ := look(t, "W", unchanged)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x"} {
		assert.Equal(t, "view of 8 fields, 5 shown", fmt.Sprintf(verb, s))
	}
	assert.Equal(t, "closed view", fmt.Sprint(consent.Sight[dossier]{}))
}

// A question that waits for an answer is not told to who would profit by it.
func TestWaitingQuestionIsNotTold(t *testing.T) {
	t.Parallel()
	advice := consent.NewField("advice", consent.Advice, consent.Wmo, func(*dossier) string { return "" })
	layout := consent.NewLayout(mother, advice)
	see := func(alter func(*consent.GateFacts)) []byte {
		f := facts()
		alter(&f)
		s, err := layout.View(t.Context(), consent.NewGate(f), &consent.MemoryLog{}, askedBy("K", review), sample())
		require.NoError(t, err)
		require.Len(t, s.Withheld(), 1)
		assert.True(t, s.Withheld()[0].Cure.Asked.IsZero())
		raw, err := json.Marshal(s)
		require.NoError(t, err)
		return raw
	}
	assert.Equal(t, string(see(func(f *consent.GateFacts) { f.Consents = without(f.Consents, "c2") })), string(see(unchanged)))
}

func TestSightJSON(t *testing.T) {
	t.Parallel()
	s, _ := look(t, "W", unchanged)
	raw, err := json.Marshal(s)
	require.NoError(t, err)
	var got struct {
		Fields []map[string]any `json:"fields"`
	}
	require.NoError(t, json.Unmarshal(raw, &got))
	require.Len(t, got.Fields, 8)
	assert.Equal(t, map[string]any{"field": "debts", "about": "M", "state": "notVisible"}, got.Fields[2])
	assert.Equal(t, map[string]any{"field": "letter", "about": "M", "state": "known", "masked": true, "value": "noise"}, got.Fields[6])
	assert.Equal(t, "known", got.Fields[1]["state"])
	assert.Equal(t, "700.00", got.Fields[1]["value"])

	// A contested fact is written with its accounts.
	earns := consent.NewFactField("earns", consent.Income, consent.Pw,
		func(d *dossier) integraal.Fact[integraal.PerMonth] { return d.earns })
	own, err := consent.NewLayout(mother, earns).View(t.Context(), consent.NewGate(facts()), &consent.MemoryLog{}, askedBy("K", review), sample())
	require.NoError(t, err)
	raw, err = json.Marshal(own)
	require.NoError(t, err)
	assert.Contains(t, string(raw), `"state":"contested","accounts":[{"value":"900.00","source":{"who":"M"`)
	assert.Contains(t, string(raw), `{"absent":true,"source":{"who":"A"`)
}
