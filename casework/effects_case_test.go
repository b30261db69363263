package casework

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/discretionary"
	"github.com/integraal/integraal/casework/effects"
	"github.com/integraal/integraal/consent"
)

// afterHousehold is what came of the held payment of the bundled household, as M
// and those who help her tell it: the payment came back on 18 March (B-020 to B-023).
func afterHousehold() EffectRecords {
	told := func(by string, standard integraal.Standard, to ...string) Provenance {
		return Provenance{By: by, To: to, On: integraal.On(2026, 4, 13), Standard: standard}
	}
	own := func(to ...string) Provenance { return told("M", integraal.ClientStatement, to...) }
	march := integraal.On(2026, 3, 1)
	return EffectRecords{
		Asked: []Asked{{
			ID: "e-w", Decision: "inhouding-1", Party: "W", Category: consent.Advice, Known: integraal.On(2026, 2, 12), Asked: No,
			Road: "consentNotAsked", Told: own("W", "K"),
		}},
		Deeds: []Deed{
			{ID: "e-k", About: "M", By: "K", Kind: "intake", Text: "een gesprek over wat er speelt, bij Werk & Inkomen", Category: consent.Directives, Period: integraal.Between(march, march.AddDays(30)), Told: told("K", integraal.ProfessionalObservation, "K")},
			{ID: "e-deed", About: "M", By: "W", Kind: "intake", Text: "een gesprek over wat er speelt, bij het wijkteam", Category: consent.Health, Period: integraal.Between(march, march.AddDays(30)), Told: own("W")},
		},
		Reversed: []Reversal{{ID: "e-back", Of: "inhouding-1", On: integraal.On(2026, 3, 18), Told: told("K", integraal.Decision, "K", "W")}},
		Harms: []Harm{
			{ID: "e-rent", Kind: "arrears", Text: "de huur van maart niet betaald", Persons: []string{"M"}, Category: consent.Debts, On: march, Amount: integraal.Euro(720), Threat: No, Told: own("W", "G")},
			{ID: "e-loan", Kind: "loan", Text: "geld geleend van haar zus", Persons: []string{"M"}, Category: consent.Debts, On: march.AddDays(4), Amount: integraal.Euro(200), Told: own("W")},
			{ID: "e-sleep", Kind: "person", Text: "slecht slapen", Persons: []string{"M"}, Category: consent.Health, Told: own("W")},
		},
		Leads: []Lead{
			{ID: "e-l1", From: "inhouding-1", To: "e-rent", Stance: Confirmed, Told: own("W", "G")},
			{ID: "e-l2", From: "inhouding-1", To: "e-loan", Stance: Confirmed, Told: own("W")},
			{ID: "e-l4", From: "e-rent", To: "e-loan", Stance: Denied, Told: own("K")},
			{ID: "e-l3", From: "e-rent", To: "e-sleep", Stance: Supposed, Told: own("W")},
		},
		Repairs: []Mended{{ID: "e-r", Harm: "e-rent", Kind: "arrangement", Stand: "asked", Told: told("G", integraal.ProfessionalObservation, "G", "W")}},
		Meant:   []Meaning{{ID: "e-m", Of: []string{"inhouding-1"}, Persons: []string{"M"}, Category: consent.Health, Words: "Ik was bang voor mijn huis.", Told: own("W")}},
	}
}

func bedForS() []Booking {
	return []Booking{{
		ID: "b-bed", Budget: "regelvrij-2026", About: []string{"S", "M"}, Category: consent.Advice, On: integraal.On(2026, 3, 10), Amount: integraal.Euro(200),
		Purpose: "een bed voor S", To: "party", Person: "M", Stand: "spent", Paid: integraal.EuroCents(189_99), PaidOn: integraal.On(2026, 3, 12),
		Led:  []LedTo{{Says: "Hij ligt op tijd in bed.", By: "M", On: integraal.On(2026, 4, 13), Standard: integraal.ClientStatement}},
		Told: Provenance{By: "W", To: []string{"W"}, On: integraal.On(2026, 3, 12), Standard: integraal.ProfessionalObservation},
	}}
}

// afterCase is the bundled household with what came of the held payment.
func afterCase(t testing.TB, change ...func(*Parts)) *Case {
	t.Helper()
	c, err := Read(load(t, "bundled/household.json"))
	require.NoError(t, err)
	p := c.Parts()
	p.Effects, p.Bookings = afterHousehold(), bedForS()
	for _, f := range change {
		f(&p)
	}
	c, err = New(p)
	require.NoError(t, err)
	return c
}

var lookedBack = integraal.On(2026, 4, 13)

func readEffects(t testing.TB, c *Case, viewer string) *effects.Reading {
	t.Helper()
	r, err := EffectsFor(c, Question{Viewer: viewer, Day: lookedBack})
	require.NoError(t, err)
	return r
}

func steps(r *effects.Reading) (list []string) {
	for i := range r.Traces {
		for _, s := range r.Traces[i].Steps {
			list = append(list, s.Harm+" "+s.Sure.String())
		}
	}
	return list
}

// The whole harm, from the stop to its reversal, stands before the client and before
// whom she told it; Work & Income sees what it stopped and that it came back, debt
// help the arrears alone (B-023).
func TestHarmThroughTheHousehold(t *testing.T) {
	c := afterCase(t)
	for _, viewer := range []string{"M", "W"} {
		r := readEffects(t, c, viewer)
		require.Len(t, r.Traces, 1, viewer)
		assert.Equal(t, []string{"gap:inhouding-1 confirmed", "e-loan confirmed", "e-rent confirmed", "e-sleep supposed"}, steps(r), viewer)
		assert.Equal(t, integraal.On(2026, 3, 18), r.Traces[0].Reversed)
		assert.Equal(t, "1331.43", r.Traces[0].Steps[0].Amount.Value, "what was held, as it was announced")
		assert.Equal(t, "720.00", r.Traces[0].Steps[2].Amount.Value)
		asked := slices.IndexFunc(r.Traces[0].Repairs, func(p effects.Repair) bool {
			return p.Harm == "e-rent" && p.Kind == effects.Arrangement && p.Stand == effects.AskedFor
		})
		assert.GreaterOrEqual(t, asked, 0, viewer)
		require.NotEmpty(t, r.Effects)
		half := r.Effects[slices.IndexFunc(r.Effects, func(e effects.Effect) bool { return e.Kind == effects.HalfInformation })]
		require.NotEmpty(t, half.Meant)
		assert.Equal(t, "M", half.Meant[0].Who)
		assert.True(t, half.Meant[0].Own, "the client's own words come first")
	}
	k := readEffects(t, c, "K")
	require.Len(t, k.Traces, 1)
	assert.Equal(t, []string{"gap:inhouding-1 confirmed"}, steps(k))
	assert.Empty(t, k.Loose)
	for _, words := range []string{"huur", "zus", "slapen", "bang"} {
		assert.NotContains(t, asJSONText(t, k), words)
	}
	g := asJSONText(t, readEffects(t, c, "G"))
	assert.Contains(t, g, "de huur van maart")
	for _, words := range []string{"slapen", "bang"} {
		assert.NotContains(t, g, words, "of her health debt help knows nothing")
	}
}

// Who may not know of a stop is not told that nobody said what a harm came of.
func TestHarmWithoutItsStop(t *testing.T) {
	unseen := func(p *Parts) {
		p.Effects.Leads[0].Told.To = nil
		p.Effects.Leads[1].Told.To = nil
	}
	r := readEffects(t, afterCase(t, unseen), "G")
	require.NotEmpty(t, r.Loose)
	assert.Contains(t, r.Loose[0].Says.EN, "not in what you can see")
	m := readEffects(t, afterCase(t, func(p *Parts) { p.Effects.Leads = nil }), "M")
	require.NotEmpty(t, m.Loose)
	assert.Contains(t, m.Loose[0].Says.EN, "not in what you can see", "it may be told with her grown-up child")
	m = readEffects(t, afterCase(t, withoutTheGrownUp, func(p *Parts) { p.Effects.Leads = nil }), "M")
	require.NotEmpty(t, m.Loose)
	assert.Contains(t, m.Loose[0].Says.EN, "Nobody said")
}

// withoutTheGrownUp is the household after A left it: then its mother sees all that is
// done for everyone in sight.
func withoutTheGrownUp(p *Parts) {
	i := slices.IndexFunc(p.Persons, func(x Person) bool { return x.ID == "A" })
	p.Persons[i].Member = []integraal.Period{{Until: integraal.On(2025, 12, 31)}}
}

func asJSONText(t testing.TB, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	require.NoError(t, err)
	return string(b)
}

// No worker and no culprit stands in it: who told or did something is a person of
// the household or a unit.
func TestEffectsNameNoWorker(t *testing.T) {
	c := afterCase(t)
	for _, viewer := range []string{"M", "W", "K", "G"} {
		text := asJSONText(t, readEffects(t, c, viewer))
		for _, worker := range []string{`"W"`, `"K"`, `"V"`, `"G"`} {
			assert.NotContains(t, text, worker, viewer)
		}
	}
}

// The five ways in which it can stand whether a party was asked, kept apart: asked,
// known not to be asked, nobody said, accounts that differ, and out of sight.
func TestAskedStates(t *testing.T) {
	another := func(asked YesNo) func(*Parts) {
		return func(p *Parts) {
			x := p.Effects.Asked[0]
			x.ID, x.Asked, x.Told.By = "e-w2", asked, "K"
			p.Effects.Asked = append(p.Effects.Asked, x)
		}
	}
	of := func(viewer string, change ...func(*Parts)) effects.Reading {
		return readEffects(t, afterCase(t, change...), viewer).Of("inhouding-1")
	}
	says := func(r effects.Reading) string {
		for _, o := range r.Open {
			if o.Kind == effects.HalfInformation {
				return o.Says.EN + " " + o.Missing[0].State.String()
			}
		}
		return ""
	}
	half := func(r effects.Reading) bool {
		return slices.ContainsFunc(r.Effects, func(e effects.Effect) bool { return e.Kind == effects.HalfInformation })
	}
	set := func(asked YesNo) func(*Parts) { return func(p *Parts) { p.Effects.Asked[0].Asked = asked } }

	assert.True(t, half(of("M")), "known not to be asked")
	yes := of("M", set(Yes))
	assert.False(t, half(yes))
	assert.Empty(t, says(yes), "it was asked: nothing to say")
	assert.Contains(t, says(of("M", set(""))), "not known whether")
	assert.Contains(t, says(of("M", another(Yes))), "Accounts differ")
	assert.Contains(t, says(of("K", set(""))), "not in what you can see")
	assert.Contains(t, says(of("K", set(""))), "notVisible")

	gone := func(p *Parts) { p.Effects.Asked[0].Category = consent.Health }
	assert.True(t, half(of("W", gone)))
	assert.False(t, half(of("K", gone)), "who may not know that a party is involved does not learn it here")
	assert.Empty(t, says(of("K", gone)))
	notKnown := func(p *Parts) { p.Effects.Asked[0].Known, p.Effects.Asked[0].NotKnown = integraal.Date{}, true }
	assert.False(t, half(of("M", notKnown)), "who was not known was not passed over")
}

// What the client did not allow is no effect of working apart, told with the record
// or by a consent in sight.
func TestRoadOfConsent(t *testing.T) {
	refused := func(p *Parts) {
		p.Effects.Asked[0].Road = ""
		p.Consents = append(p.Consents, consent.Record{
			ID: "c-road", About: "M", Giver: "M", Notice: "1", Asked: integraal.On(2026, 2, 20), Answer: consent.Refused, On: integraal.On(2026, 2, 20),
			Scope: consent.Scope{Categories: consent.These(consent.Work), From: []consent.Regime{consent.Wmo}, Recipients: []string{"K"}, Purposes: []string{"pw-execution"}, Actions: []consent.Action{consent.View}},
		})
	}
	r := readEffects(t, afterCase(t, refused), "M").Of("inhouding-1")
	require.NotEmpty(t, r.Not)
	assert.Contains(t, r.Not[0].Says.EN, "did not want")
	assert.Empty(t, r.Effects)
	w := readEffects(t, afterCase(t, refused), "W").Of("inhouding-1")
	assert.Empty(t, w.Not, "what she said to K about W is not W's")
	require.NotEmpty(t, w.Open)
	assert.Equal(t, integraal.NotVisible, w.Open[0].Missing[0].State)
}

// The advices and duties that are there already pull her two ways (B-145 c), and the
// same talk by two units is given twice (d); a talk of which the viewer may not know
// is not counted.
func TestApartFromWhatIsThere(t *testing.T) {
	kinds := func(viewer string) (list []string) {
		for _, e := range readEffects(t, afterCase(t), viewer).Effects {
			list = append(list, e.Kind.String())
		}
		return list
	}
	assert.Contains(t, kinds("M"), "opposed")
	assert.Contains(t, kinds("M"), "doneTwice")
	assert.Contains(t, kinds("W"), "opposed")
	assert.NotContains(t, kinds("K"), "opposed", "K may not know the advice")
	assert.NotContains(t, kinds("K"), "doneTwice")
	assert.NotContains(t, kinds("M"), "nothingDone", "it may be done for her grown-up child")
	assert.NotContains(t, kinds("W"), "nothingDone", "somebody else may do something about it")
	var alone []string
	for _, e := range readEffects(t, afterCase(t, withoutTheGrownUp), "M").Effects {
		alone = append(alone, e.Kind.String())
	}
	assert.Contains(t, alone, "nothingDone", "she sees all of it")

	agreed := func(p *Parts) { p.Effects.Deeds[1].Beside = []string{"e-k"} }
	for _, e := range readEffects(t, afterCase(t, agreed), "M").Effects {
		assert.NotEqual(t, effects.DoneTwice, e.Kind)
	}
}

// Accounts of one harm that differ give no amount; who sees one account is given
// that one.
func TestHarmAccountsDiffer(t *testing.T) {
	another := func(p *Parts) {
		p.Effects.Harms = append(p.Effects.Harms, Harm{
			ID: "e-rent-2", Same: "e-rent", Kind: "arrears", Text: "de huur van maart", Persons: []string{"M"}, Category: consent.Debts,
			Amount: integraal.Euro(700), Told: Provenance{By: "G", To: []string{"G"}, On: lookedBack, Standard: integraal.Document},
		})
	}
	amount := func(viewer string) (shown string) {
		r := readEffects(t, afterCase(t, another), viewer)
		for i := range r.Traces {
			for _, s := range r.Traces[i].Steps {
				if s.Harm == "e-rent" && s.Amount != nil {
					shown = s.Amount.Value
				}
			}
		}
		return shown
	}
	assert.Empty(t, amount("M"))
	assert.Equal(t, "720.00", amount("W"))
}

// A report says of it only where somebody told of it, and what was told or happened
// later is not in it.
func TestEffectsInReport(t *testing.T) {
	on := func(c *Case, viewer string, day integraal.Date) *Report {
		r, err := Review(c, Question{Viewer: viewer, Day: day})
		require.NoError(t, err)
		return r
	}
	c := afterCase(t)
	assert.Equal(t, readEffects(t, c, "W"), on(c, "W", lookedBack).Effects)
	assert.Nil(t, on(c, "W", integraal.On(2026, 3, 2)).Effects)
	assert.Nil(t, on(c, "L", lookedBack).Effects)
	assert.Nil(t, on(bundledCases(t)["household"], "W", lookedBack).Effects, "nobody told of it")
	assert.Nil(t, on(c, "K", lookedBack).Budget)
	require.NotNil(t, on(c, "W", lookedBack).Budget)
	early := on(c, "W", integraal.On(2026, 3, 12)).Budget
	require.NotNil(t, early)
	assert.Empty(t, early.Bookings[0].Led, "what it led to was told later")
	l, err := EffectsFor(c, Question{Viewer: "L", Day: lookedBack})
	require.NoError(t, err)
	assert.Equal(t, &effects.Reading{Day: lookedBack}, l)
	for _, ask := range []func(*Case, Question) error{
		func(c *Case, q Question) error { _, err := EffectsFor(c, q); return err },
		func(c *Case, q Question) error { _, err := BudgetFor(c, q); return err },
	} {
		assert.True(t, integraal.HasFault(ask(nil, Question{}), "case.none"))
		assert.True(t, integraal.HasFault(ask(c, Question{Viewer: "nobody"}), "viewer.unknown"))
		assert.True(t, integraal.HasFault(ask(c, Question{Viewer: "W", Day: integraal.On(1999, 1, 1)}), "dated.outside"))
	}
}

// A booking is seen by who may see it, with what it leaves to ask: on what title,
// since M is on bijstand, and nothing else once that is told.
func TestBudgetOfACase(t *testing.T) {
	see := func(c *Case, viewer string) *BudgetSeen {
		b, err := BudgetFor(c, Question{Viewer: viewer, Day: lookedBack})
		require.NoError(t, err)
		return b
	}
	c := afterCase(t)
	for _, viewer := range []string{"M", "W"} {
		b := see(c, viewer)
		require.Len(t, b.Bookings, 1, viewer)
		assert.Equal(t, "189.99", b.Bookings[0].Paid.Value)
		require.Len(t, b.Bookings[0].Led, 1)
		assert.True(t, b.Bookings[0].Led[0].Own)
		require.NotNil(t, b.Bookings[0].Counts)
		assert.Equal(t, integraal.Undetermined, b.Bookings[0].Counts.Counts)
		require.Len(t, b.Asks, 1, viewer)
		assert.Equal(t, discretionary.FactTitle, b.Asks[0].Fact)
	}
	assert.Equal(t, &BudgetSeen{}, see(c, "K"))
	assert.Equal(t, &BudgetSeen{}, see(c, "G"))
	gift := afterCase(t, func(p *Parts) { p.Bookings[0].Title = "costSaving" })
	b := see(gift, "W")
	assert.Empty(t, b.Asks)
	assert.True(t, slices.ContainsFunc(b.Bookings[0].Counts.Missing, func(m integraal.Missing) bool { return m.Fact == discretionary.FactEarlier }))
}

// Of a ledger only the bookings of one case come into that case.
func TestBookingsFrom(t *testing.T) {
	l, err := discretionary.NewLedger(discretionary.Budget{
		ID: "regelvrij-2026", Team: "wijkteam Noord", Amount: integraal.Euro(1000), GivenBy: "het college",
		Period: integraal.Between(integraal.On(2026, 1, 1), integraal.On(2026, 12, 31)),
	})
	require.NoError(t, err)
	for _, name := range []string{"huishouden-M", "een-ander"} {
		require.NoError(t, l.Reserve(discretionary.Booking{
			ID: "b-" + name, Case: name, On: integraal.On(2026, 3, 10), Amount: integraal.Euro(200), Purpose: "voor " + name,
			Payment: discretionary.Payment{To: discretionary.ToPerson, Person: "M", OnBijstand: integraal.Know(true), Title: integraal.Know(discretionary.Gift)},
		}))
	}
	require.NoError(t, l.Spend("b-huishouden-M", integraal.Euro(150), integraal.On(2026, 3, 12)))
	require.NoError(t, l.Tell("b-huishouden-M", discretionary.Effect{Says: "rust", By: integraal.Source{Who: "M"}}))
	list := BookingsFrom(l.State(), "huishouden-M", Shared{
		About: []string{"M"}, Category: consent.Advice, Told: Provenance{By: "W", To: []string{"W"}, On: integraal.On(2026, 3, 12)},
	})
	require.Len(t, list, 1)
	c := afterCase(t, func(p *Parts) { p.Bookings = list })
	file, err := c.Write()
	require.NoError(t, err)
	assert.NotContains(t, string(file), "een-ander")
	assert.NotContains(t, string(file), "1000.00")
	b, err := BudgetFor(c, Question{Viewer: "W", Day: lookedBack})
	require.NoError(t, err)
	require.Len(t, b.Bookings, 1)
	assert.True(t, b.Bookings[0].ToPerson)
	assert.Equal(t, discretionary.Gift, b.Bookings[0].Counts.Title)
	assert.Empty(t, b.Asks)
}

// The order of the file changes nothing, and other labels nothing but the labels.
func TestEffectsOrderAndNames(t *testing.T) {
	want := readEffects(t, afterCase(t), "M")
	turned := func(p *Parts) {
		e := &p.Effects
		slices.Reverse(e.Deeds)
		slices.Reverse(e.Harms)
		slices.Reverse(e.Leads)
		slices.Reverse(p.Problems)
		slices.Reverse(p.Directives)
	}
	assert.Equal(t, want, readEffects(t, afterCase(t, turned), "M"))
	renamed := asJSONText(t, readEffects(t, afterCase(t, func(p *Parts) {
		e := &p.Effects
		for i := range e.Harms {
			e.Harms[i].ID = "x" + e.Harms[i].ID
		}
		for i := range e.Leads {
			if strings.HasPrefix(e.Leads[i].From, "e-") {
				e.Leads[i].From = "x" + e.Leads[i].From
			}
			e.Leads[i].To = "x" + e.Leads[i].To
		}
		e.Repairs[0].Harm = "xe-rent"
	}), "M"))
	assert.Equal(t, asJSONText(t, want), strings.ReplaceAll(renamed, "xe-", "e-"))
	unrelated := func(p *Parts) {
		p.Effects.Harms = append(p.Effects.Harms, Harm{ID: "e-other", Kind: "person", Text: "iets anders", Persons: []string{"D"}, Category: consent.Health, Told: Provenance{By: "M", To: []string{"W"}, On: lookedBack}})
	}
	got := readEffects(t, afterCase(t, unrelated), "M")
	assert.Equal(t, want.Effects, got.Effects)
	assert.Equal(t, want.Traces, got.Traces)
}

// A role or a record that is called as somebody else is, is not taken for them.
func TestEffectsOfCollidingLabels(t *testing.T) {
	c := afterCase(t, func(p *Parts) {
		p.Effects.Harms[1].ID, p.Effects.Leads[1].To, p.Effects.Leads[2].To = "werk-en-inkomen", "werk-en-inkomen", "werk-en-inkomen"
		p.Persons = append(p.Persons, Person{ID: "wijkteam", Member: Elsewhere()})
	})
	for _, viewer := range []string{"M", "W", "K", "G"} {
		readEffects(t, c, viewer)
	}
}

// What two parties do in the same words about the same problem is done twice, also
// where one of them has it in the joint plan and nobody named its kind. Other words,
// another problem or one party alone are not, and who may not know of one of them
// learns nothing (B-145 d).
func TestTwiceWithThePlan(t *testing.T) {
	twice := func(viewer string, change func(*Deed)) (of []string) {
		t.Helper()
		p := plannedCase(t).Parts()
		d := Deed{
			ID: "e-again", About: "M", By: "G", Text: "De behandeling afmaken.", Category: consent.Health, Problems: []string{"p-health"},
			Period: integraal.From(integraal.On(2026, 2, 24)),
			Told:   Provenance{By: "M", To: []string{"W"}, On: integraal.On(2026, 2, 25), Standard: integraal.ClientStatement},
		}
		change(&d)
		p.Effects.Deeds = append(p.Effects.Deeds, d)
		c, err := New(p)
		require.NoError(t, err)
		r, err := EffectsFor(c, Question{Viewer: viewer})
		require.NoError(t, err)
		for i := range r.Effects {
			if r.Effects[i].Kind == effects.DoneTwice {
				of = append(of, r.Effects[i].Of...)
			}
		}
		return of
	}
	same := func(*Deed) {}
	assert.Equal(t, []string{"e-again", "plan:a-behandeling"}, twice("M", same))
	assert.Equal(t, []string{"e-again", "plan:a-behandeling"}, twice("W", same))
	assert.Empty(t, twice("K", same))
	assert.Empty(t, twice("M", func(d *Deed) { d.Text = "een andere behandeling" }))
	assert.Empty(t, twice("M", func(d *Deed) { d.Problems = nil }), "the words alone do not make it the same")
	assert.Empty(t, twice("M", func(d *Deed) { d.By = "W" }), "one party does not work apart from itself")
}

// Gifts of the same year in sight are summed for the maximum of the law, of that
// person and as paid before; that others may have given more is said and asked. A
// booking out of sight adds nothing.
func TestGiftsOfTheYear(t *testing.T) {
	gift := func(id string, cents int64, day integraal.Date, change ...func(*Booking)) Booking {
		b := bedForS()[0]
		b.ID, b.About, b.To, b.Title, b.Led, b.On = id, []string{"M"}, "person", "gift", nil, day
		b.Amount, b.Paid, b.PaidOn = integraal.EuroCents(cents), integraal.EuroCents(cents), day
		b.Told.On = day
		for _, f := range change {
			f(&b)
		}
		return b
	}
	says := func(viewer string, earlier ...Booking) (string, *discretionary.Counting) {
		t.Helper()
		c := afterCase(t, func(p *Parts) {
			p.Bookings = append(earlier, gift("z-last", 300_00, integraal.On(2026, 4, 10)))
		})
		b, err := BudgetFor(c, Question{Viewer: viewer, Day: lookedBack})
		require.NoError(t, err)
		last := b.Bookings[len(b.Bookings)-1]
		require.Equal(t, "z-last", last.ID)
		var all strings.Builder
		for _, s := range last.Counts.Says {
			all.WriteString(s.EN + " ")
		}
		return all.String(), last.Counts
	}
	march := integraal.On(2026, 3, 2)
	text, counts := says("W", gift("a", 500_00, march), gift("b", 600_00, march.AddDays(1), func(b *Booking) { b.Title = "costSaving" }))
	assert.Contains(t, text, "€1,100 this year already. If that was all, €100 of this money does not count. There may have been more.")
	assert.Equal(t, integraal.Undetermined, counts.Counts)
	_, counts = says("W", gift("a", 1200_00, march))
	require.NotNil(t, counts.Counted)
	assert.Equal(t, "300.00", counts.Counted.Value)
	for name, none := range map[string]Booking{
		"another person": gift("a", 500_00, march, func(b *Booking) { b.Person = "D" }),
		"another title":  gift("a", 500_00, march, func(b *Booking) { b.Title = "loan" }),
		"no title":       gift("a", 500_00, march, func(b *Booking) { b.Title = "" }),
		"not paid":       gift("a", 500_00, march, func(b *Booking) { b.Stand, b.Paid, b.PaidOn = "reserved", integraal.Amount{}, integraal.Date{} }),
		"another year":   gift("a", 500_00, integraal.On(2025, 12, 31)),
		"later":          gift("a", 500_00, integraal.On(2026, 4, 11)),
		"out of sight":   gift("a", 500_00, march, func(b *Booking) { b.Told.By, b.Told.To, b.Category = "K", []string{"K"}, consent.Health }),
	} {
		text, counts := says("W", none)
		assert.NotContains(t, text, "500", name)
		assert.Contains(t, text, "not known", name)
		assert.Equal(t, integraal.Undetermined, counts.Counts, name)
	}
}

// A decision about two can be talked over only where both agreed to it.
func TestRoadOfBoth(t *testing.T) {
	agrees := func(id string) consent.Record {
		return consent.Record{
			ID: "c-" + id, About: id, Giver: id, Answer: consent.Given, On: integraal.On(2026, 2, 1),
			Scope: consent.Scope{From: []consent.Regime{consent.Wmo}, Recipients: []string{"K"}},
		}
	}
	road := func(given ...consent.Record) effects.Road {
		a := &apart{units: map[string]string{}, s: &sight{
			workers:  []Professional{{ID: "W", Role: "wijkteam", Regime: consent.Wmo}, {ID: "K", Role: "werk-en-inkomen", Regime: consent.Pw}},
			consents: given,
		}}
		is, _ := a.roadOf(&Announced{ID: "x", About: "P", With: "Q", On: integraal.On(2026, 2, 26)}, "K", "W")
		return is
	}
	assert.Equal(t, effects.ConsentGiven, road(agrees("P"), agrees("Q")))
	assert.Equal(t, effects.NoRoad, road(agrees("P")), "the other was not heard")
	assert.Equal(t, effects.NoRoad, road(agrees("Q")))
	no := agrees("Q")
	no.Answer = consent.Refused
	assert.Equal(t, effects.ConsentRefused, road(agrees("P"), no))
}

// Of whom a reader knows nothing, no booking tells that there is such a person, also
// to who put it in.
func TestBookingForSomebodyOutOfSight(t *testing.T) {
	shown, hidden := 0, 0
	for _, viewer := range []string{"W", "K", "G"} {
		for _, p := range afterCase(t).Parts().Persons {
			c := afterCase(t, func(parts *Parts) {
				b := bedForS()[0]
				b.About, b.Person, b.Led = []string{"M"}, p.ID, nil
				b.Told.By, b.Told.To = viewer, []string{viewer}
				parts.Bookings = []Booking{b}
			})
			q := Question{Viewer: viewer, Day: lookedBack}
			s, err := c.viewFor(q)
			require.NoError(t, err)
			b, err := BudgetFor(c, q)
			require.NoError(t, err)
			if s.person(p.ID) == nil {
				assert.Empty(t, b.Bookings, "%s %s", viewer, p.ID)
				hidden++
				continue
			}
			shown += len(b.Bookings)
		}
	}
	assert.Positive(t, shown)
	assert.Positive(t, hidden)
}

// What spending led to can be more private than the money: who may not see that kind of
// data is told neither the words nor who says them; and a person who is not in sight is
// not named.
func TestWordsOfABookingGoByTheirOwnCategory(t *testing.T) {
	see := func(c *Case, viewer string) BookingSeen {
		b, err := BudgetFor(c, Question{Viewer: viewer, Day: lookedBack})
		require.NoError(t, err)
		require.Len(t, b.Bookings, 1, viewer)
		return b.Bookings[0]
	}
	said := func(by string, category consent.Category) *Case {
		return afterCase(t, func(p *Parts) {
			p.Persons = append(p.Persons, Person{ID: "Z", Member: []integraal.Period{integraal.Between(lookedBack.AddDays(-2000), lookedBack.AddDays(-900))}})
			p.Bodies = append(p.Bodies, Body{ID: "kliniek", Name: "de kliniek"})
			p.Bookings[0].Told.By, p.Bookings[0].About = "M", []string{"M"}
			p.Bookings[0].Led = append(p.Bookings[0].Led, LedTo{Says: "Hij slaapt door.", By: by, On: lookedBack, Category: category})
		})
	}
	require.Len(t, see(said("kliniek", consent.Health), "M").Led, 2)
	assert.Len(t, see(said("kliniek", consent.Irregularity), "W").Led, 1, "the kind of data of the words is not shown to W")
	assert.Equal(t, "de kliniek", see(said("kliniek", consent.NoCategory), "W").Led[1].Who)
	assert.Len(t, see(said("W", consent.Irregularity), "W").Led, 2, "their own words")
	unseen := see(said("Z", consent.NoCategory), "W").Led[1]
	assert.True(t, unseen.Unseen)
	assert.Empty(t, unseen.Who)
	assert.False(t, see(said("M", consent.NoCategory), "W").Led[1].Unseen)
}
