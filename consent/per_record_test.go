package consent_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// note is a record of which each part may differ: what it says, who said it,
// whether the client says otherwise, and until when it may be kept.
type note struct {
	people  map[string]consent.Subject
	value   integraal.Fact[string]
	by      string
	differs bool
	kept    integraal.Date
}

func noteAbout(id string, c consent.Category, from consent.Regime) (consent.Field[note, string], *consent.Layout[note]) {
	of := func(id string) *consent.Member[note] {
		return consent.NewMember(integraal.Text{}, func(n *note) consent.Subject { return n.people[id] })
	}
	client, about := of("M"), of(id)
	if id == "M" {
		about = client
	}
	f := consent.NewFactField("note", c, from, func(n *note) integraal.Fact[string] { return n.value }).Of(about).
		SaidBy(func(n *note) string { return n.by }).Differs(func(n *note) bool { return n.differs }).
		KeptUntil(func(n *note) integraal.Date { return n.kept })
	return f, consent.NewLayout(client, f)
}

func seeNote(t require.TestingT, l *consent.Layout[note], f consent.GateFacts, asked consent.Asked, n *note) (consent.Sight[note], *consent.MemoryLog, string) {
	log := &consent.MemoryLog{}
	s, err := l.View(context.Background(), consent.NewGate(f), log, asked, n)
	require.NoError(t, err)
	raw, err := json.Marshal(s)
	require.NoError(t, err)
	return s, log, fmt.Sprintf("%s %+v %+v %v", raw, s.Lines(), s.Withheld(), s)
}

// Where the accounts of the client differ, the client sees it and answers first;
// the own task goes on, and nobody else learns of it.
func TestDiffersInAView(t *testing.T) {
	t.Parallel()
	field, layout := noteAbout("M", consent.Benefit, consent.Pw)
	n := &note{people: household4(), value: integraal.Know("since 2024"), differs: true}
	state := func(v string, action consent.Action) (integraal.State, string) {
		asked := askedBy(v, review)
		asked.Action = action
		s, _, _ := seeNote(t, layout, facts(), asked, n)
		return field.In(s).State(), field.In(s).Hint().EN
	}
	got, why := state("W", consent.View)
	assert.Equal(t, integraal.NotVisible, got, "it does not cross")
	assert.Contains(t, why, consent.ClientFirst.Text().EN)
	got, _ = state("M", consent.View)
	assert.Equal(t, integraal.Known, got, "the client sees it")
	got, _ = state("K", consent.View)
	assert.Equal(t, integraal.Known, got, "the own task goes on")
	got, _ = state("K", consent.Decide)
	assert.Equal(t, integraal.NotVisible, got, "no decision rests on it")
	n.differs = false
	got, _ = state("W", consent.View)
	assert.Equal(t, integraal.Known, got, "she answered")
}

// Who said it may read it, and to everyone else it makes no difference who did.
func TestSaidByInAView(t *testing.T) {
	t.Parallel()
	field, layout := noteAbout("M", consent.Debts, consent.Pw)
	n := &note{people: household4(), value: integraal.Know("energy")}
	_, _, before := seeNote(t, layout, facts(), askedBy("W", review), n)
	n.by = "K"
	_, _, after := seeNote(t, layout, facts(), askedBy("W", review), n)
	assert.Equal(t, before, after)
	n.by = "W"
	s, _, _ := seeNote(t, layout, facts(), askedBy("W", review), n)
	assert.Equal(t, integraal.Known, field.In(s).State())
}

// What was kept too long is told as if it had been erased, and the log says why
// it was not shown.
func TestKeptUntilInAView(t *testing.T) {
	t.Parallel()
	field, layout := noteAbout("M", consent.Income, consent.Wmo)
	on := func(last string) (consent.Sight[note], *consent.MemoryLog, string) {
		return seeNote(t, layout, facts(), askedBy("W", review), &note{people: household4(), value: integraal.Know("1401"), kept: day(last)})
	}
	s, log, _ := on(review)
	assert.Equal(t, integraal.Known, field.In(s).State(), "the last day counts")
	assert.Equal(t, day(review), s.Lines()[0].Until)
	assert.Equal(t, consent.ShownWhole, entriesOf(t, log)[0].Shown())
	s, log, over := on("2026-03-01")
	assert.Equal(t, integraal.Unknown, field.In(s).State())
	_, _, none := seeNote(t, layout, facts(), askedBy("W", review), &note{people: household4()})
	assert.Equal(t, none, over, "nothing tells that there was something")
	e := entriesOf(t, log)[0]
	assert.Equal(t, consent.NotShown, e.Shown())
	assert.Equal(t, consent.RetentionOver, e.Basis().Reason)
	assert.NotContains(t, over, "1401")

	// So too of a plain value.
	plain := consent.NewField("income", consent.Income, consent.Wmo, func(*dossier) string { return "1401" }).
		KeptUntil(func(*dossier) integraal.Date { return day("2026-03-01") })
	seen, err := consent.NewLayout(mother, plain).View(t.Context(), consent.NewGate(facts()), &consent.MemoryLog{}, askedBy("W", review), sample())
	require.NoError(t, err)
	assert.Equal(t, integraal.Unknown, plain.In(seen).State())
	raw, err := json.Marshal(seen)
	require.NoError(t, err)
	assert.JSONEq(t, `{"fields":[{"field":"income","about":"M","state":"unknown"}]}`, string(raw))
	assert.Nil(t, seen.Lines()[0].Value)
}

// Whoever may not see such a field gets the same bytes whatever a record says of
// it; and of what was kept too long everyone gets those of a record without it.
func TestPerRecordDoesNotInterfere(t *testing.T) {
	t.Parallel()
	hidden, over, seen := 0, 0, 0
	for n := range uint64(some(4000)) {
		d := seed(n)
		w := draw(d)
		if d.roll(2) == 0 {
			w = drawWide(d)
		}
		r := &w.request
		if r.Viewer.ID == "" || r.Purpose == "" || r.Action == consent.NoAction || r.Action > consent.Disclose {
			continue
		}
		_, layout := noteAbout(r.Subject.ID, r.Datum.Category, r.Datum.Source)
		if layout.Check() != nil {
			continue // no field can be of such a law
		}
		asked := askedBy("W", review)
		asked.Viewer, asked.Action, asked.Purpose, asked.Day = r.Viewer, r.Action, r.Purpose, r.Day
		drawn := func() *note {
			x := &note{people: household4(), by: pick(d, "", "M", "A", "X"), differs: once(d, 2), value: integraal.Know(anyWord(d))}
			x.people[r.Subject.ID] = r.Subject
			if x.by == r.Viewer.ID {
				x.by = ""
			}
			if once(d, 2) {
				x.kept = r.Day.AddDays(d.roll(5) - 2)
			}
			return x
		}
		a, b := drawn(), drawn()
		bare := &note{people: a.people}
		_, _, none := seeNote(t, layout, w.facts, asked, bare)
		static := consent.NewLayout(
			consent.NewMember(integraal.Text{}, func(n *note) consent.Subject { return n.people["M"] }),
			consent.NewFactField("note", r.Datum.Category, r.Datum.Source, func(n *note) integraal.Fact[string] { return n.value }).
				Of(consent.NewMember(integraal.Text{}, func(n *note) consent.Subject { return n.people[r.Subject.ID] })))
		s, _, _ := seeNote(t, static, w.facts, asked, bare)
		shown := slices.ContainsFunc(s.Lines(), func(l consent.Line) bool { return l.Shown != consent.NotShown })
		_, _, of := seeNote(t, layout, w.facts, asked, a)
		_, _, ofOther := seeNote(t, layout, w.facts, asked, b)
		switch gone := !a.kept.IsZero() && r.Day.After(a.kept); {
		case !shown:
			hidden++
			require.Equal(t, none, of, "seed %d", n)
			require.Equal(t, none, ofOther, "seed %d", n)
		case gone:
			over++
			require.Equal(t, none, of, "seed %d", n)
		default:
			seen++
		}
	}
	assert.Greater(t, hidden, some(500))
	assert.Greater(t, over, some(50))
	assert.Greater(t, seen, some(100))
}

// What a datum is, besides its category, is declared for every record alike.
func TestWhatADatumIs(t *testing.T) {
	t.Parallel()
	f := facts()
	f.SecretAddress = []string{"M"}
	for name, c := range map[string]struct {
		alter func(*consent.Datum)
		want  consent.Reason
	}{
		"nothing":  {func(*consent.Datum) {}, consent.NoReason},
		"special":  {func(d *consent.Datum) { d.Special = true }, consent.ConsentNotAsked},
		"criminal": {func(d *consent.Datum) { d.Criminal = true }, consent.ConsentNotAsked},
		"care":     {func(d *consent.Datum) { d.Secrecy = consent.CareSecrecy }, consent.ConsentNotAsked},
		"address":  {func(d *consent.Datum) { d.Address = true }, consent.SecretAddress},
		"fact":     {func(d *consent.Datum) { d.Fact = "rent" }, consent.NoReason},
		"differs":  {func(d *consent.Datum) { d.Differs = true }, consent.NoReason},
	} {
		field := consent.NewField("a", consent.Income, consent.Wmo, func(*dossier) string { return "" }).With(c.alter)
		log := &consent.MemoryLog{}
		_, err := consent.NewLayout(mother, field).View(t.Context(), consent.NewGate(f), log, askedBy("W", review), sample())
		require.NoError(t, err)
		assert.Equal(t, c.want, entriesOf(t, log)[0].Basis().Reason, name)
	}
	bad := consent.NewField("a", consent.Income, consent.Wmo, func(*dossier) string { return "" }).
		With(func(d *consent.Datum) { d.Secrecy = 99 })
	require.True(t, integraal.HasFault(consent.NewLayout(mother, bad).Check(), "view.field"))
	// Fields that differ only in what they are, and get one answer, are told once.
	x := consent.NewField("x", consent.Debts, consent.Pw, func(*dossier) string { return "" })
	y := consent.NewField("y", consent.Debts, consent.Pw, func(*dossier) string { return "" }).With(func(d *consent.Datum) { d.Differs = true })
	s, err := consent.NewLayout(mother, x, y).View(t.Context(), consent.NewGate(f), &consent.MemoryLog{}, askedBy("W", review), sample())
	require.NoError(t, err)
	assert.Len(t, s.Withheld(), 1)
}
