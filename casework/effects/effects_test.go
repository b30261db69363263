package effects_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/effects"
	"github.com/integraal/integraal/participation"
)

var update = flag.Bool("update", false, "write the golden files anew; read what changed")

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", "golden", name)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o600))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

func on(m time.Month, d int) integraal.Date { return integraal.On(2026, m, d) }

var (
	client = integraal.Source{Who: "M", Standard: integraal.ClientStatement, On: on(time.April, 1)}
	team   = integraal.Source{Who: "wijkteam", Standard: integraal.ProfessionalObservation, On: on(time.April, 1)}
	papers = integraal.Source{Who: "M", Standard: integraal.Document, On: on(time.April, 1)}
	office = integraal.Source{Who: "wi", Standard: integraal.Decision, On: on(time.March, 20)}
)

func known[T any](v T, by ...integraal.Source) integraal.Fact[T] { return integraal.Know(v, by...) }

// article is the household of the article: a benefit was stopped for supposed
// unlawful use, which was the error of another body; it was resumed, and by then
// there were debts for the rent (B-020 to B-023). One advice was not to work, the
// other to work (B-019).
func article() effects.Input {
	return effects.Input{
		Day: on(time.April, 6), Persons: []string{"M", "S"},
		Parties: []effects.Party{
			{ID: "wijkteam", Name: integraal.Text{NL: "het wijkteam", EN: "the neighbourhood team"}},
			{ID: "wi", Name: integraal.Text{NL: "Werk & Inkomen", EN: "Work & Income"}},
			{ID: "school", Name: integraal.Text{NL: "de school", EN: "the school"}},
		},
		Decisions: []effects.Decision{{
			ID: "d1", Text: integraal.Text{NL: "het stoppen van de uitkering", EN: "stopping the benefit"}, Of: "wi",
			On: known(on(time.February, 26), office), About: []string{"M"},
			Laws: []integraal.Citation{integraal.Participatiewet.Art("54", integraal.On(2026, time.January, 1)).Lid("3")},
			Beside: []effects.Beside{
				{Party: "wijkteam", Known: known(on(time.February, 12), office), Consulted: known(false, office), Road: known(effects.ConsentGiven, client)},
				{Party: "school", Known: known(on(time.February, 12), office), Consulted: known(false, office), Road: known(effects.ConsentRefused, client)},
			},
		}},
		Problems: []effects.Problem{
			{ID: "rent", Text: integraal.Text{NL: "huurachterstand", EN: "rent arrears"}, Since: known(on(time.February, 5)), Over: integraal.KnowAbsent[integraal.Date](client), Wanted: known(true, client)},
			{ID: "school-absence", Text: integraal.Text{NL: "schoolverzuim van S", EN: "school absence of S"}, About: []string{"S"}, Over: integraal.KnowAbsent[integraal.Date](client), Wanted: known(false, client)},
		},
		Actions: []effects.Action{
			{ID: "a1", Text: integraal.Text{NL: "vier sollicitaties per week", EN: "four applications a week"}, Kind: "re-integratie", By: "wi", About: "M", In: known(integraal.From(on(time.January, 12))), Topic: "work", Direction: participation.Towards},
			{ID: "a2", Text: integraal.Text{NL: "eerst de behandeling, nog geen werk", EN: "first the treatment, no work yet"}, Kind: "advies", By: "wijkteam", About: "M", In: known(integraal.From(on(time.February, 10))), Topic: "work", Direction: participation.Away},
			{ID: "a3", Text: integraal.Text{NL: "een intakegesprek bij Werk & Inkomen", EN: "an intake talk at Work & Income"}, Kind: "intake", By: "wi", About: "M", In: known(integraal.Between(on(time.February, 2), on(time.February, 6)))},
			{ID: "a4", Text: integraal.Text{NL: "een intakegesprek bij het wijkteam", EN: "an intake talk at the neighbourhood team"}, Kind: "intake", By: "wijkteam", About: "M", In: known(integraal.Between(on(time.February, 3), on(time.February, 17)))},
		},
		Meant: []effects.Meaning{
			{Of: []string{"d1"}, Says: "Zij kon de huur van maart niet betalen.", By: team},
			{Of: []string{"d1"}, Says: "Ik sliep niet meer. Ik was bang voor mijn huis.", By: client},
			{Of: []string{"a1", "a2"}, Says: "Ik wist niet meer naar wie ik moest luisteren.", By: client},
		},
		Stops: []effects.Stop{{
			ID: "s1", Decision: "d1", Text: integraal.Text{NL: "de uitkering", EN: "the benefit"}, From: known(on(time.February, 26), office),
			Reversed: known(on(time.March, 20), office), Cause: known(participation.OfInstitution, team),
		}},
		Harms: []effects.Harm{
			{ID: "gap", Kind: effects.IncomeGap, Text: integraal.Text{NL: "geen inkomen in maart", EN: "no income in March"}, Who: []string{"M"}, On: known(on(time.March, 1)), Amount: known(integraal.EuroCents(1331_43), papers), By: []integraal.Source{papers}},
			{ID: "rent-march", Kind: effects.Arrears, Text: integraal.Text{NL: "de huur van maart niet betaald", EN: "the rent of March not paid"}, On: known(on(time.March, 1)), Amount: known(integraal.Euro(720), papers), Threat: known(true, papers), By: []integraal.Source{papers}},
			{ID: "reminder", Kind: effects.Costs, Text: integraal.Text{NL: "kosten van een aanmaning", EN: "costs of a reminder"}, On: known(on(time.March, 18)), Amount: known(integraal.Euro(40), papers), By: []integraal.Source{papers}},
			{ID: "sister", Kind: effects.Loan, Text: integraal.Text{NL: "geld geleend van haar zus", EN: "money borrowed from her sister"}, Who: []string{"M"}, On: known(on(time.March, 5)), Amount: known(integraal.Euro(200), client), By: []integraal.Source{client}},
			{ID: "stress", Kind: effects.OfPerson, Text: integraal.Text{NL: "slecht slapen", EN: "bad sleep"}, Who: []string{"M"}, By: []integraal.Source{client}},
			{ID: "absence", Kind: effects.OfPerson, Text: integraal.Text{NL: "verzuim op school", EN: "absence from school"}, Who: []string{"S"}, By: []integraal.Source{team}},
		},
		Links: []effects.Link{
			{From: "s1", To: "gap", Holds: known(true, office)}, {From: "gap", To: "rent-march", Holds: known(true, client)},
			{From: "rent-march", To: "reminder", Holds: known(true, papers)}, {From: "gap", To: "sister", Holds: known(true, client)},
			{From: "rent-march", To: "stress"},
		},
		Repairs: []effects.Repaired{{Harm: "gap", Kind: effects.BackPay, Stand: effects.Done, On: on(time.March, 27), By: office}},
	}
}

func read(t testing.TB, in effects.Input) effects.Reading {
	t.Helper()
	r, err := effects.Read(in)
	require.NoError(t, err)
	return r
}

func written(r effects.Reading, l integraal.Lang) string {
	var b strings.Builder
	for i := range r.Effects {
		e := &r.Effects[i]
		fmt.Fprintf(&b, "* %s %v: %s\n", e.Kind.Text().In(l), e.Of, e.Says.In(l))
		for _, w := range e.Meant {
			fmt.Fprintf(&b, "    %s (%s): %s\n", w.Who, w.Standard, w.Says)
		}
		for _, x := range append(e.Next, e.Ask) {
			if !x.IsZero() {
				fmt.Fprintf(&b, "    -> %s\n", x.In(l))
			}
		}
		for _, law := range e.Laws {
			fmt.Fprintf(&b, "    %s\n", law.In(l))
		}
	}
	for _, n := range r.Not {
		fmt.Fprintf(&b, "not %v: %s\n", n.Of, n.Says.In(l))
	}
	for _, o := range r.Open {
		fmt.Fprintf(&b, "open %v: %s\n", o.Of, o.Says.In(l))
		for _, m := range o.Missing {
			fmt.Fprintf(&b, "    %s %s %s\n", m.Fact, m.Who, m.State)
		}
	}
	for _, trace := range r.Traces {
		for _, s := range trace.Says {
			fmt.Fprintf(&b, "trace: %s\n", s.In(l))
		}
		for i := range trace.Steps {
			s := &trace.Steps[i]
			fmt.Fprintf(&b, "  %s %s %v told %v linked %v\n", s.Day, s.Says.In(l), s.Who, s.Told, s.Linked)
		}
		for _, p := range trace.Repairs {
			fmt.Fprintf(&b, "  repair %s, of %s (%s): %s", p.Harm, p.Of.In(l), p.Shown.In(l), p.Says.In(l))
			for _, law := range p.Laws {
				fmt.Fprintf(&b, " [%s]", law.In(l))
			}
			b.WriteString("\n")
		}
	}
	for _, x := range r.Loose {
		fmt.Fprintf(&b, "loose: %s\n", x.Says.In(l))
	}
	return b.String()
}

// unsure is the article with most of what can be unclear.
func unsure() effects.Input {
	in := article()
	in.Decisions[0].Beside[0].Road = integraal.Fact[effects.Road]{}
	in.Decisions[0].Beside[1].Consulted = integraal.Hide[bool](integraal.Text{})
	in.Problems[0].Over = integraal.Fact[integraal.Date]{}
	in.Problems[1].Wanted = integraal.Fact[bool]{}
	in.Partly = true
	in.Actions[1].In = integraal.Fact[integraal.Period]{}
	in.OnPurpose = []effects.OnPurpose{{Actions: [2]string{"a4", "a3"}, Agreed: known(true, client)}}
	in.Stops[0].Reversed, in.Stops[0].Cause = integraal.Fact[integraal.Date]{}, integraal.Contest(
		integraal.Account[participation.Cause]{Value: participation.OfPerson, Source: office},
		integraal.Account[participation.Cause]{Value: participation.OfInstitution, Source: team})
	in.Links[1].Holds = integraal.Contest(
		integraal.Account[bool]{Value: true, Source: client}, integraal.Account[bool]{Value: false, Source: office})
	in.Links[3].Holds = known(false, client)
	return in
}

func TestGolden(t *testing.T) {
	t.Parallel()
	for name, in := range map[string]effects.Input{"article": article(), "unsure": unsure()} {
		for _, l := range []integraal.Lang{integraal.NL, integraal.EN} {
			golden(t, name+"."+string(l)+".txt", written(read(t, in), l))
		}
	}
}

func kinds(r effects.Reading) map[effects.Kind][][]string {
	of := map[effects.Kind][][]string{}
	for i := range r.Effects {
		of[r.Effects[i].Kind] = append(of[r.Effects[i].Kind], r.Effects[i].Of)
	}
	return of
}

// TestArticle: the four kinds, each from the article, and what is none of them.
func TestArticle(t *testing.T) {
	t.Parallel()
	r := read(t, article())
	assert.Equal(t, map[effects.Kind][][]string{
		effects.HalfInformation: {{"d1"}}, effects.NothingDone: {{"rent"}}, effects.Opposed: {{"a1", "a2"}}, effects.DoneTwice: {{"a3", "a4"}},
	}, kinds(r))
	assert.Len(t, r.Not, 2, "the school was not asked because the client did not agree, and she wants no help with the absence")
	assert.Empty(t, r.Open)
	for i := range r.Effects {
		if r.Effects[i].Kind == effects.HalfInformation {
			require.Len(t, r.Effects[i].Meant, 2)
			assert.True(t, r.Effects[i].Meant[0].Own, "her own words come first")
			assert.Equal(t, []string{"s1"}, r.Effects[i].Trace)
		}
	}
	of := r.Of("d1")
	assert.Len(t, of.Effects, 1)
	assert.Len(t, of.Not, 1)
	assert.Len(t, of.Traces, 1)
}

// TestRoads: only a party that could be asked can have been passed over.
func TestRoads(t *testing.T) {
	t.Parallel()
	for road, want := range map[effects.Road]string{
		effects.ConsentGiven: "effect", effects.NeedsNoConsent: "effect", effects.ConsentNotAsked: "effect",
		effects.ConsentRefused: "not", effects.NotAllowed: "not",
	} {
		in := article()
		in.Decisions[0].Beside = in.Decisions[0].Beside[:1]
		in.Decisions[0].Beside[0].Road = known(road, client)
		of := read(t, in).Of("d1")
		got := ""
		if len(of.Effects) == 1 {
			got += "effect"
		}
		if len(of.Not) == 1 {
			got += "not"
		}
		assert.Equal(t, want, got, road)
		assert.Empty(t, of.Open, road)
	}
}

// TestNotPassedOver: who was asked, whom nobody knew of, or knew of only later, was
// not passed over.
func TestNotPassedOver(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*effects.Beside){
		"asked":   func(b *effects.Beside) { b.Consulted = known(true, office) },
		"unknown": func(b *effects.Beside) { b.Known = integraal.KnowAbsent[integraal.Date](office) },
		"later":   func(b *effects.Beside) { b.Known = known(on(time.March, 1), office) },
	} {
		in := article()
		in.Decisions[0].Beside = in.Decisions[0].Beside[:1]
		change(&in.Decisions[0].Beside[0])
		of := read(t, in).Of("d1")
		assert.Empty(t, of.Effects, name)
		assert.Empty(t, of.Open, name)
	}
}

// TestLeft: a problem with an action that runs or is still to begin is not left; one
// whose action is over is.
func TestLeft(t *testing.T) {
	t.Parallel()
	with := func(in integraal.Fact[integraal.Period]) effects.Reading {
		a := article()
		a.Actions = append(a.Actions, effects.Action{
			ID: "a9", Text: integraal.Same("x"), By: "wi", About: "M", Problems: []string{"rent"}, In: in,
		})
		return read(t, a)
	}
	left := func(r effects.Reading) int { return len(kinds(r)[effects.NothingDone]) }
	assert.Zero(t, left(with(known(integraal.From(on(time.March, 1))))), "it runs")
	assert.Zero(t, left(with(known(integraal.From(on(time.May, 1))))), "it is still to begin")
	assert.Equal(t, 1, left(with(known(integraal.Between(on(time.March, 1), on(time.March, 31))))), "it is over")
	open := with(integraal.Fact[integraal.Period]{})
	assert.Zero(t, left(open))
	require.Len(t, open.Open, 1)
	assert.Equal(t, effects.FactPeriod, open.Open[0].Missing[0].Fact)
	in := article()
	in.Partly = true
	r := read(t, in)
	assert.Zero(t, left(r), "a reader who may not see all actions cannot say that there is none")
	assert.Len(t, r.Open, 1)
}

// TestTrace: from the stop to the persons, with what repairs it (B-023).
func TestTrace(t *testing.T) {
	t.Parallel()
	r := read(t, article())
	require.Len(t, r.Traces, 1)
	trace := r.Traces[0]
	var order []string
	sure := map[string]effects.Sure{}
	for i := range trace.Steps {
		order = append(order, trace.Steps[i].Harm)
		sure[trace.Steps[i].Harm] = trace.Steps[i].Sure
	}
	assert.Equal(t, []string{"gap", "rent-march", "sister", "reminder", "stress"}, order)
	assert.Equal(t, effects.Confirmed, sure["reminder"])
	assert.Equal(t, effects.Supposed, sure["stress"], "nobody confirmed it: a hypothesis")
	require.Len(t, r.Loose, 1)
	assert.Equal(t, "absence", r.Loose[0].Harm)
	open := map[string][]effects.RepairKind{}
	for _, p := range trace.Open() {
		open[p.Harm] = append(open[p.Harm], p.Kind)
	}
	assert.Equal(t, map[string][]effects.RepairKind{
		"gap": {effects.Interest}, "rent-march": {effects.Arrangement, effects.DebtTalk},
		"sister": {effects.Arrangement, effects.Compensate}, "reminder": {effects.WaiveCosts, effects.Compensate}, "stress": {effects.Help},
	}, open, "the back payment was done")

	in := article()
	in.Stops[0].Reversed = integraal.KnowAbsent[integraal.Date](client)
	for _, p := range read(t, in).Traces[0].Repairs {
		assert.NotContains(t, []effects.RepairKind{effects.BackPay, effects.Interest, effects.Compensate}, p.Kind, "it was not put right yet")
	}
	in.Stops[0].From = known(on(time.May, 1), office)
	assert.Empty(t, read(t, in).Traces, "it has not happened yet")
}

// TestEarlier: a harm that was there before what it is said to come of says so.
func TestEarlier(t *testing.T) {
	t.Parallel()
	in := article()
	for _, s := range read(t, in).Traces[0].Steps {
		assert.False(t, s.Earlier, s.Harm)
	}
	in.Harms[1].On = known(on(time.February, 5))
	for _, s := range read(t, in).Traces[0].Steps {
		assert.Equal(t, s.Harm == "rent-march", s.Earlier, s.Harm)
	}
}

// TestSurestWay: of two ways to a harm the surest counts, and a circle ends.
func TestSurestWay(t *testing.T) {
	t.Parallel()
	in := article()
	in.Links = append(in.Links,
		effects.Link{From: "s1", To: "stress", Holds: known(true, client)}, effects.Link{From: "stress", To: "gap", Holds: known(true, client)})
	for _, s := range read(t, in).Traces[0].Steps {
		if s.Harm == "stress" {
			assert.Equal(t, effects.Confirmed, s.Sure)
			assert.Equal(t, "s1", s.After)
		}
	}
	in = article()
	in.Links[0].Holds = integraal.Fact[bool]{}
	for _, s := range read(t, in).Traces[0].Steps {
		assert.Equal(t, effects.Supposed, s.Sure, "after a link that is only supposed all is")
	}
	in.Links[0].Holds = integraal.KnowAbsent[bool](office)
	assert.Empty(t, read(t, in).Traces[0].Steps, "a link that was rejected leads nowhere")
}

func TestFaults(t *testing.T) {
	t.Parallel()
	worker := integraal.Source{Who: "K.Jansen", Standard: integraal.ProfessionalObservation}
	for code, change := range map[string]func(*effects.Input){
		"effects.day":          func(in *effects.Input) { in.Day = integraal.Date{} },
		"effects.label":        func(in *effects.Input) { in.Decisions[0].Text = integraal.Text{NL: "x"} },
		"effects.unknown-word": func(in *effects.Input) { in.Harms[0].Kind = 0 },
		"id.dangling":          func(in *effects.Input) { in.Actions[0].By = "M" },
		"id.duplicate":         func(in *effects.Input) { in.Actions[1].ID = "a1" },
		"id.malformed":         func(in *effects.Input) { in.Persons[0] = "mevrouw M" },
		"action.direction":     func(in *effects.Input) { in.Actions[0].Topic = "" },
		"amount.negative":      func(in *effects.Input) { in.Harms[0].Amount = known(integraal.Euro(-1), client) },
		"link.unconfirmed":     func(in *effects.Input) { in.Links[0].Holds = known(true) },
		"list.long":            func(in *effects.Input) { in.Links = make([]effects.Link, 1001) },
		"period.reversed": func(in *effects.Input) {
			in.Actions[0].In = known(integraal.Between(on(time.March, 2), on(time.March, 1)))
		},
		"source.stranger": func(in *effects.Input) { in.Meant[0].By = worker },
		"words.empty":     func(in *effects.Input) { in.Meant[0].Says = "" },
	} {
		in := article()
		change(&in)
		_, err := effects.Read(in)
		assert.True(t, integraal.HasFault(err, code), "%s: %v", code, err)
	}
}

// TestNoWorker: wherever something can be told, who told it is a person of the
// household or a party; a worker's name is refused in every place.
func TestNoWorker(t *testing.T) {
	t.Parallel()
	by := integraal.Source{Who: "K.Jansen", Standard: integraal.ProfessionalObservation}
	for name, change := range map[string]func(*effects.Input){
		"decided":   func(in *effects.Input) { in.Decisions[0].On = known(on(time.March, 1), by) },
		"known":     func(in *effects.Input) { in.Decisions[0].Beside[0].Known = known(on(time.March, 1), by) },
		"consulted": func(in *effects.Input) { in.Decisions[0].Beside[0].Consulted = known(false, by) },
		"road":      func(in *effects.Input) { in.Decisions[0].Beside[0].Road = known(effects.ConsentGiven, by) },
		"since":     func(in *effects.Input) { in.Problems[0].Since = known(on(time.March, 1), by) },
		"over":      func(in *effects.Input) { in.Problems[0].Over = integraal.KnowAbsent[integraal.Date](by) },
		"wanted":    func(in *effects.Input) { in.Problems[0].Wanted = known(true, by) },
		"in":        func(in *effects.Input) { in.Actions[0].In = known(integraal.From(on(time.March, 1)), by) },
		"agreed": func(in *effects.Input) {
			in.OnPurpose = []effects.OnPurpose{{Actions: [2]string{"a1", "a2"}, Agreed: known(true, by)}}
		},
		"from":      func(in *effects.Input) { in.Stops[0].From = known(on(time.March, 1), by) },
		"reversed":  func(in *effects.Input) { in.Stops[0].Reversed = known(on(time.March, 1), by) },
		"per month": func(in *effects.Input) { in.Stops[0].PerMonth = known(integraal.EuroPerMonth(1), by) },
		"cause":     func(in *effects.Input) { in.Stops[0].Cause = known(participation.OfPerson, by) },
		"harm":      func(in *effects.Input) { in.Harms[0].By = []integraal.Source{by} },
		"on":        func(in *effects.Input) { in.Harms[0].On = known(on(time.March, 1), by) },
		"amount":    func(in *effects.Input) { in.Harms[0].Amount = known(integraal.Euro(1), by) },
		"threat":    func(in *effects.Input) { in.Harms[0].Threat = known(true, by) },
		"link":      func(in *effects.Input) { in.Links[0].Holds = known(true, by) },
		"repair":    func(in *effects.Input) { in.Repairs[0].By = by },
	} {
		in := article()
		change(&in)
		_, err := effects.Read(in)
		assert.True(t, integraal.HasFault(err, "source.stranger"), name)
	}
}

// TestNoNumbers: no answer holds a number: no minutes, no count, no rank. The one
// amount is that of a harm.
func TestNoNumbers(t *testing.T) {
	t.Parallel()
	seen := map[reflect.Type]bool{}
	var look func(path string, of reflect.Type)
	look = func(path string, of reflect.Type) {
		if seen[of] || of == reflect.TypeFor[integraal.Date]() {
			return
		}
		if _, word := of.MethodByName("MarshalText"); word {
			return
		}
		seen[of] = true
		switch of.Kind() {
		case reflect.String, reflect.Bool:
		case reflect.Slice, reflect.Pointer:
			look(path, of.Elem())
		case reflect.Struct:
			for i := range of.NumField() {
				look(path+"."+of.Field(i).Name, of.Field(i).Type)
			}
		default:
			t.Errorf("%s holds a %s", path, of)
		}
	}
	look("Reading", reflect.TypeFor[effects.Reading]())
	assert.Greater(t, len(seen), 10)
}

// TestOrder: in which order it is told does not matter, and two parties that are
// swapped get the same answer: neither is the culprit.
func TestOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := article()
		if rapid.Bool().Draw(t, "unsure") {
			in = unsure()
		}
		before, err := effects.Read(in)
		require.NoError(t, err)
		in.Actions = rapid.Permutation(in.Actions).Draw(t, "actions")
		in.Problems = rapid.Permutation(in.Problems).Draw(t, "problems")
		in.Links = rapid.Permutation(in.Links).Draw(t, "links")
		in.Harms = rapid.Permutation(in.Harms).Draw(t, "harms")
		in.Meant = rapid.Permutation(in.Meant).Draw(t, "meant")
		in.Decisions[0].Beside = rapid.Permutation(in.Decisions[0].Beside).Draw(t, "beside")
		after, err := effects.Read(in)
		require.NoError(t, err)
		assert.Equal(t, before, after)
	})
}

// TestUnknownIsNoEffect: what is not known never becomes an effect. Taking a fact
// away can open an answer and adds no effect.
func TestUnknownIsNoEffect(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := article()
		full, err := effects.Read(in)
		require.NoError(t, err)
		b := &in.Decisions[0].Beside[rapid.IntRange(0, 1).Draw(t, "party")]
		a := &in.Actions[rapid.IntRange(0, 3).Draw(t, "action")]
		for _, forget := range []func(){
			func() { b.Known = integraal.Fact[integraal.Date]{} }, func() { b.Consulted = integraal.Fact[bool]{} },
			func() { b.Road = integraal.Fact[effects.Road]{} }, func() { a.In = integraal.Fact[integraal.Period]{} },
			func() { in.Decisions[0].On = integraal.Fact[integraal.Date]{} },
			func() { in.Problems[0].Over = integraal.Fact[integraal.Date]{} },
		} {
			if rapid.Bool().Draw(t, "forget") {
				forget()
			}
		}
		less, err := effects.Read(in)
		require.NoError(t, err)
		had := kinds(full)
		for kind, list := range kinds(less) {
			for _, of := range list {
				assert.Contains(t, had[kind], of)
			}
		}
		assert.GreaterOrEqual(t, len(less.Effects)+len(less.Open)+len(less.Not), len(full.Effects)+len(full.Not), "nothing disappears in silence")
	})
}

// TestNotYetTold: what happened or was told after the day counts for nothing on it:
// no harm, no repair and no words.
func TestNotYetTold(t *testing.T) {
	t.Parallel()
	before := article()
	before.Day = on(time.March, 16)
	r := read(t, before)
	require.Len(t, r.Traces, 1)
	for _, s := range r.Traces[0].Steps {
		assert.NotEqual(t, "reminder", s.Harm, "it came on the eighteenth")
	}
	for i := range r.Effects {
		assert.Empty(t, r.Effects[i].Meant, "all was said in April")
		assert.NotEmpty(t, r.Effects[i].Ask.NL)
	}
	in := article()
	in.Day = on(time.March, 26)
	stand := func(in effects.Input) effects.RepairStand {
		for _, p := range read(t, in).Traces[0].Repairs {
			if p.Harm == "gap" && p.Kind == effects.BackPay {
				return p.Stand
			}
		}
		return effects.Refused
	}
	assert.Equal(t, effects.NotTold, stand(in), "it was paid on the twenty-seventh")
	in.Day = on(time.March, 27)
	assert.Equal(t, effects.Done, stand(in))
}

// TestFirstWhetherItCame: of what is not confirmed to come of the stop, the
// municipality is first asked to look at that.
func TestFirstWhetherItCame(t *testing.T) {
	t.Parallel()
	says := func(in effects.Input) string {
		for _, p := range read(t, in).Traces[0].Repairs {
			if p.Harm == "gap" && p.Kind == effects.BackPay {
				return p.Says.NL
			}
		}
		return ""
	}
	sure, supposed := article(), article()
	supposed.Links[0].Holds = integraal.Fact[bool]{}
	require.NotEmpty(t, says(sure))
	assert.NotEqual(t, says(sure), says(supposed))
	assert.Contains(t, says(supposed), "Nog niet bevestigd")
	assert.NotContains(t, says(sure), "Nog niet bevestigd")
}

// TestToTheClient: what is about the person who reads is said to them, and asks nobody
// to ask them; what is about another is not, and nothing else differs.
func TestToTheClient(t *testing.T) {
	t.Parallel()
	for name, in := range map[string]effects.Input{"article": article(), "unsure": unsure()} {
		of := read(t, in)
		in.Reader = "M"
		own := read(t, in)
		for _, l := range []integraal.Lang{integraal.NL, integraal.EN} {
			word := map[integraal.Lang]string{integraal.NL: "cliënt", integraal.EN: "client"}[l]
			assert.Contains(t, written(of, l), word, name)
			for i := range own.Effects {
				e := &own.Effects[i]
				for _, x := range append([]integraal.Text{e.Says, e.Ask}, e.Next...) {
					if len(e.About) == 0 || e.About[0] == "M" {
						assert.NotContains(t, x.In(l), word, name)
					}
				}
			}
			for i := range own.Traces {
				for _, p := range own.Traces[i].Repairs {
					assert.NotContains(t, p.Says.In(l), word, name)
				}
			}
		}
		require.Len(t, own.Effects, len(of.Effects))
		for i := range own.Effects {
			assert.Equal(t, of.Effects[i].Of, own.Effects[i].Of)
		}
	}
	in := article()
	in.Reader = "S"
	for _, e := range read(t, in).Effects {
		if len(e.About) > 0 && e.About[0] == "M" {
			assert.NotContains(t, e.Says.EN, "you", "S is not spoken to about what is M's")
		}
	}
	in.Reader = "wi"
	_, err := effects.Read(in)
	assert.True(t, integraal.HasFault(err, "id.dangling"))
}
