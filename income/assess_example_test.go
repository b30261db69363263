package income_test

import (
	_ "embed"
	"fmt"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

//go:embed testdata/household/known.json
var householdM []byte

// One household, every scheme. What a scheme lacks it says itself.
func ExampleAssess() {
	yes, no := integraal.Know(true), integraal.Know(false)
	child := income.Member{
		Inwoner: income.Inwoner{ID: "D", Born: integraal.Know(integraal.On(2019, 5, 20))},
		Spouse:  no, Toeslagpartner: no, Child: yes, InDwelling: yes, Registered: yes,
		AsChild: income.AsChild{Maintained: yes, Kinderbijslag: yes},
	}
	h := income.Household{
		Claimant: income.Inwoner{
			ID: "M", Born: integraal.Know(integraal.On(1982, 11, 4)), Insured: yes, Inrichting: no,
			Toetsingsinkomen:    integraal.Know(integraal.EuroPerYear(19_600)),
			Rendementsgrondslag: integraal.Know(integraal.Euro(350)),
		},
		Members:        integraal.Know([]income.Member{child}),
		TenLasteKomend: yes, KinderbijslagInsured: yes,
		Verlaging: income.Verlagingsbesluiten{
			Woonsituatie:   integraal.KnowAbsent[income.Verlagingsbesluit](),
			Schoolverlater: integraal.KnowAbsent[income.SchoolverlaterBesluit](),
		},
	}
	a, err := income.Assess(&h, integraal.On(2026, 3, 2), false)
	if err != nil {
		fmt.Println(err)
		return
	}
	for answer := range a.Answers() {
		switch {
		case answer.Uncovered != nil:
			fmt.Println(answer.Scheme, "is not answered:", answer.Uncovered[0].Code)
		case answer.Verdict == integraal.Applies:
			fmt.Println(answer.Scheme, "applies:", answer.Amount.Text().EN)
		case answer.Verdict == integraal.AppliesNot:
			fmt.Println(answer.Scheme, "applies not:", answer.Failed[0].By)
		default:
			fmt.Println(answer.Scheme, "lacks", len(answer.Missing), "facts, such as", answer.Missing[0].Fact)
		}
	}
	// Output:
	// bijstandsnorm applies: €1,401.50 per month
	// bijstand lacks 9 facts, such as person.werk
	// zorgtoeslag applies: €129 per month
	// huurtoeslag lacks 5 facts, such as dwelling.huurtoeslag
	// kindgebondenBudget applies: €499 per month
	// kinderopvangtoeslag lacks 4 facts, such as person.bezigheid
	// kinderbijslag applies: €358.30 per quarter
	// aow applies not: art. 7a lid 1 AOW
	// inkomenstoeslag is not answered: settings.none
	// studietoeslag lacks 4 facts, such as person.structureleBeperking
	// lokaleRegeling is not answered: settings.none
}

// What creditors may not touch, of a household of which it is contested what it earns.
func ExampleAssess_beslagvrijeVoet() {
	f, err := income.ReadHousehold([]byte(`{
		"schemaVersion": 1, "day": "2026-03-02",
		"claimant": {"id": "M", "born": "1982-11-04", "inrichting": "no"},
		"members": [], "tenLasteKomend": "no",
		"beslag": {
			"belastbaar": {"told": [{"by": "M", "is": "19600"}, {"by": "UWV", "is": "25000"}]},
			"inkomen": "2000", "vrij": "none", "bijtelling": "none", "woonadres": "yes",
			"woonkosten": "none", "verhoging": "none", "uitkering": "none"
		}
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, taxable := range []integraal.Fact[integraal.PerYear]{
		f.Household.Beslag.Belastbaar, integraal.Know(integraal.EuroPerYear(25_000)),
	} {
		f.Household.Beslag.Belastbaar = taxable
		a, err := income.Assess(&f.Household, f.Day, false)
		if err != nil {
			fmt.Println(err)
			return
		}
		if v, applies := a.BeslagvrijeVoet.Outcome.Value(); applies {
			fmt.Println("not to be touched:", v.Voet, "euro a month")
			fmt.Println("at most for an attachment, and no order to pay:", v.Above, "euro a month")
		}
		for _, m := range a.BeslagvrijeVoet.Outcome.Missing() {
			fmt.Println("to be settled first:", m.Fact, "of", m.Who, "is", m.State)
		}
	}
	// Output:
	// to be settled first: beslag.belastbaar of M is contested
	// not to be touched: 1366.86 euro a month
	// at most for an attachment, and no order to pay: 633.14 euro a month
}

// What is due against what is received, and what is safe to ask for.
func ExampleUptake() {
	f, err := income.ReadHousehold(householdM)
	if err != nil {
		fmt.Println(err)
		return
	}
	a, err := income.Assess(&f.Household, f.Day, false)
	if err != nil {
		fmt.Println(err)
		return
	}
	more, err := income.Assess(f.Alternatives[0].Of(&f.Household), f.Day, false)
	if err != nil {
		fmt.Println(err)
		return
	}
	gaps, err := income.Uptake(a, &f.Received, more)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, g := range gaps {
		if g.Verdict == integraal.Applies {
			fmt.Println(g.Scheme, "misses", g.Missed.Text().EN+"; in all safe:", g.Safe.Text().EN)
		}
	}
	// Output:
	// zorgtoeslag misses €129 per month; in all safe: €80 per month
	// huurtoeslag misses €89 per month; in all safe: €343 per month
	// kindgebondenBudget misses €775 per month; in all safe: €748 per month
	// kinderopvangtoeslag misses €364 per month; in all safe: €364 per month
}

// A fact can be known, known to be absent, unknown, contested or not visible.
func ExampleReadHousehold() {
	f, err := income.ReadHousehold([]byte(`{
		"schemaVersion": 1,
		"day": "2026-03-02",
		"claimant": {
			"id": "M",
			"born": "1956-05-01",
			"insured": {"told": [{"by": "zorgverzekeraar", "standard": "document", "is": "yes"}]},
			"toetsingsinkomen": {"told": [{"by": "M", "is": "19600"}, {"by": "Belastingdienst", "is": "21400"}]},
			"rendementsgrondslag": {"unknown": {"nl": "Vraag het aan M.", "en": "Ask M."}}
		},
		"members": []
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	a, err := income.Assess(&f.Household, f.Day, false)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range a.Zorgtoeslag.Outcome.Missing() {
		fmt.Printf("%s: %s, %d accounts. %q\n", m.Fact, m.State, len(m.Told), m.Hint.EN)
	}
	// Output:
	// person.toetsingsinkomen: contested, 2 accounts. ""
	// person.rendementsgrondslag: unknown, 0 accounts. "Ask M."
}

// What is wrong with a file is said all at once, by the path of each field and
// without a value.
func ExampleReadHousehold_faults() {
	_, err := income.ReadHousehold([]byte(`{
		"schemaVersion": 1,
		"claimant": {"id": "Jan Jansen", "born": "1956-05-32"},
		"members": [{"id": "D", "child": "maybe"}]
	}`))
	for _, f := range integraal.FaultsIn(err) {
		fmt.Println(f.Code, f.Path)
	}
	// Output:
	// date.impossible claimant.born
	// household.text claimant.id
	// fact.yes-no members[0].child
}

// A system that holds households writes files that the library reads.
func ExampleHouseholdFile_Write() {
	f := income.HouseholdFile{
		Label: "Huishouden M",
		Household: income.Household{
			Claimant: income.Inwoner{
				ID:   "M",
				Born: integraal.Know(integraal.On(1982, 11, 4), integraal.Source{Who: "BRP", Standard: integraal.Register}),
			},
			Members: integraal.KnowAbsent[[]income.Member](),
		},
	}
	data, err := f.Write()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(string(data))
	// Output:
	// {
	//   "schemaVersion": 1,
	//   "label": "Huishouden M",
	//   "claimant": {
	//     "id": "M",
	//     "born": {
	//       "told": [
	//         {
	//           "by": "BRP",
	//           "standard": "register",
	//           "is": "1982-11-04"
	//         }
	//       ]
	//     }
	//   },
	//   "members": []
	// }
}
