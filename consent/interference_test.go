package consent_test

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// Non-interference: two records that differ only in what a viewer may not see
// give that viewer the same view, byte for byte, and the same log. What a viewer
// may see of a field is said here by the gate alone, apart from how a view is
// made; who the record is about is what the gate may read, and stays as it is.

// declared is what a field of the dossier says of itself, for the test.
type declared struct {
	about, also string
	category    consent.Category
	from        consent.Regime
	ofOthers    bool
	disturb     func(d *dossier, dice dice, whole bool) // changes what is not shown: all, or what is masked
}

func anyWord(d dice) string { return pick(d, "", "a", "bb", "money", "migraine") }

func amount(d dice) integraal.PerMonth { return integraal.EuroPerMonth(int64(d.roll(5))) }

func anyFact(d dice) integraal.Fact[integraal.PerMonth] {
	on := integraal.Source{Who: anyWord(d)}
	switch d.roll(5) {
	case 0:
		return integraal.Fact[integraal.PerMonth]{}
	case 1:
		return integraal.KnowAbsent[integraal.PerMonth](on)
	case 2:
		return integraal.Contest(integraal.Account[integraal.PerMonth]{Value: amount(d), Source: on}, integraal.Account[integraal.PerMonth]{Absent: true})
	case 3:
		return integraal.Hide[integraal.PerMonth](integraal.Same(anyWord(d)))
	}
	return integraal.Know(amount(d), on)
}

func words(d dice) []string {
	list := make([]string, d.roll(4))
	for i := range list {
		list[i] = anyWord(d)
	}
	return list
}

var declarations = []declared{
	{about: "M", category: consent.Income, from: consent.Wmo, disturb: func(r *dossier, d dice, _ bool) { r.income = amount(d) }},
	{about: "M", category: consent.Housing, from: consent.Wmo, disturb: func(r *dossier, d dice, _ bool) { r.rent = anyFact(d) }},
	{about: "M", category: consent.Debts, from: consent.Pw, disturb: func(r *dossier, d dice, _ bool) { r.debts = words(d) }},
	{about: "M", category: consent.Health, from: consent.Wmo, disturb: func(r *dossier, d dice, _ bool) { r.health = anyWord(d) }},
	{about: "S", category: consent.School, from: consent.Wmo, disturb: func(r *dossier, d dice, _ bool) { r.school = anyWord(d) }},
	{about: "M", also: "A", category: consent.Relations, from: consent.Wmo, disturb: func(r *dossier, d dice, _ bool) { r.quarrel = anyWord(d) }},
	{about: "M", category: consent.Housing, from: consent.Wmo, ofOthers: true, disturb: func(r *dossier, d dice, whole bool) {
		before := beforeBar(r.letter)
		if whole {
			before = anyWord(d)
		}
		r.letter = before + "|" + anyWord(d)
	}},
	{about: "A", category: consent.Income, from: consent.Pw, disturb: func(r *dossier, d dice, _ bool) { r.earns = anyFact(d) }},
}

// drawDossier is a record of whatever content, about the persons of a world.
func drawDossier(d dice, w *world) *dossier {
	r := &dossier{people: household4()}
	r.people[w.request.Subject.ID] = w.request.Subject
	for _, f := range declarations {
		f.disturb(r, d, true)
	}
	return r
}

// disturbed is the record with everything changed that the viewer may not see.
// hidden and seen count fields.
func disturbed(r *dossier, w *world, d dice) (other *dossier, hidden, seen int) {
	copied := *r
	gate, q := consent.NewGate(w.facts), w.request
	shows := func(id string, f *declared) consent.Outcome {
		q.Subject, q.Datum = r.people[id], consent.Datum{Category: f.category, Source: f.from}
		answer := gate.Decide(q)
		return answer.Outcome
	}
	for i := range declarations {
		f := &declarations[i]
		switch {
		case !shows(f.about, f).Shows() || f.also != "" && !shows(f.also, f).Shows():
			f.disturb(&copied, d, true)
			hidden++
		case f.ofOthers:
			f.disturb(&copied, d, false)
			seen++
		default:
			seen++
		}
	}
	return &copied, hidden, seen
}

// bytesOf is all that a viewer gets of a record, and the head of its log.
func bytesOf(layout *consent.Layout[dossier], w *world, r *dossier) (string, error) {
	log := &consent.MemoryLog{}
	asked := askedBy("W", review)
	asked.Viewer, asked.Action, asked.Purpose, asked.Day = w.request.Viewer, w.request.Action, w.request.Purpose, w.request.Day
	s, err := layout.View(context.Background(), consent.NewGate(w.facts), log, asked, r)
	if err != nil {
		return "fault: " + err.Error(), nil //nolint:nilerr // a fault is what the viewer gets
	}
	raw, err := json.Marshal(s)
	if err != nil {
		return "", err
	}
	told := fmt.Sprintf("%s\n%v\n%+v\n", raw, s, s.Withheld())
	for _, l := range s.Lines() {
		told += fmt.Sprintln(l.Field, l.About, l.Shown, l.Hint, l.Until, l.Doubts)
	}
	told += fmt.Sprintln(incomeOf.In(s).State(), rentOf.In(s).State(), debtsOf.In(s).State(), debtsOf.In(s).Hint(), earnsOf.In(s).State())
	return told + log.Head().String(), nil
}

func TestViewsDoNotInterfere(t *testing.T) {
	t.Parallel()
	hidden, seen, closed := 0, 0, 0
	rapid.Check(t, func(t *rapid.T) {
		d := drawn{t}
		w := draw(d)
		r := drawDossier(d, &w)
		other, h, s := disturbed(r, &w, d)
		hidden, seen = hidden+h, seen+s
		if s == 0 {
			closed++
		}
		a, err := bytesOf(dossiers, &w, r)
		require.NoError(t, err)
		b, err := bytesOf(dossiers, &w, other)
		require.NoError(t, err)
		require.Equal(t, a, b)
	})
	for seed64 := range uint64(some(3000)) {
		d := seed(seed64)
		w := draw(d)
		r := drawDossier(d, &w)
		other, h, s := disturbed(r, &w, d)
		hidden, seen = hidden+h, seen+s
		a, err := bytesOf(dossiers, &w, r)
		require.NoError(t, err)
		b, err := bytesOf(dossiers, &w, other)
		require.NoError(t, err)
		require.Equal(t, a, b, "seed %d", seed64)
	}
	assert.Greater(t, hidden, some(1000))
	assert.Greater(t, seen, some(500), "a view that shows nothing hides everything")
}

// Each of these declarations tells something it may not. The property finds
// every one of them, so that it can fail.
func TestALeakIsFound(t *testing.T) {
	t.Parallel()
	debts := func(d *dossier) string { return fmt.Sprint(d.debts) }
	for name, layout := range map[string]*consent.Layout[dossier]{
		"a field under another category": consent.NewLayout(mother,
			consent.NewField("income", consent.Income, consent.Wmo, debts)),
		"a field that says who it is of by what is hidden": consent.NewLayout(mother,
			consent.NewField("income", consent.Income, consent.Wmo, func(*dossier) string { return "" }).
				Of(consent.NewMember(integraal.Text{}, func(d *dossier) consent.Subject {
					who := d.people["M"]
					if len(d.debts) > 1 {
						who.Relation = consent.Outside
					}
					return who
				}))),
		"a field of two declared as of one": consent.NewLayout(mother,
			consent.NewField("quarrel", consent.Relations, consent.Wmo, func(d *dossier) string { return d.quarrel })),
		"a mask that masks nothing": consent.NewLayout(mother,
			consent.NewField("letter", consent.Housing, consent.Wmo, func(d *dossier) string { return d.letter }).
				OfOthers().Masked(func(s string) string { return s })),
		"the number of debts": consent.NewLayout(mother,
			consent.NewField("count", consent.Income, consent.Wmo, func(d *dossier) int { return len(d.debts) })),
		"a member who is there when something is": consent.NewLayout(mother,
			consent.NewField("income", consent.Income, consent.Wmo, debts).Of(consent.NewMember(integraal.Text{}, func(d *dossier) consent.Subject {
				if len(d.debts) == 0 {
					return consent.Subject{}
				}
				return d.people["M"]
			}))),
	} {
		found := 0
		for n := range uint64(3000) {
			if underRace && found > 0 {
				break
			}
			d := seed(n)
			w := draw(d)
			r := drawDossier(d, &w)
			other, _, _ := disturbed(r, &w, d)
			a, err := bytesOf(layout, &w, r)
			require.NoError(t, err)
			b, err := bytesOf(layout, &w, other)
			require.NoError(t, err)
			if a != b {
				found++
			}
		}
		assert.Positive(t, found, name)
	}
}
