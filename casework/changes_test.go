package casework_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
)

// object is a JSON object of a case file.
type object = map[string]any

// edited is the bundled household with a change to its file.
func edited(t testing.TB, change func(file object)) *casework.Case {
	t.Helper()
	var file object
	require.NoError(t, json.Unmarshal(bundled.HouseholdFile(), &file))
	change(file)
	return reread(t, file)
}

func reread(t testing.TB, file object) *casework.Case {
	t.Helper()
	data, err := json.Marshal(file)
	require.NoError(t, err)
	c, err := casework.Read(data)
	require.NoError(t, err)
	return c
}

// entry is the object in a list of the file with that id.
func entry(t testing.TB, file object, list, id string) object {
	t.Helper()
	for _, x := range file[list].([]any) {
		if o := x.(object); o["id"] == id {
			return o
		}
	}
	require.Fail(t, "no such entry", "%s %s", list, id)
	return nil
}

// telling is the account in the file by someone about someone that has a fact.
func telling(t testing.TB, file object, by, about, fact string) object {
	t.Helper()
	for _, x := range file["told"].([]any) {
		o := x.(object)
		_, has := o["facts"].(object)[fact]
		who, _ := o["by"].(string)
		if has && o["about"] == about && (who == by || who == "" && by == about) {
			return o
		}
	}
	require.Fail(t, "no such account", "%s of %s by %s", fact, about, by)
	return nil
}

var readers = []string{"W", "K", "G", "L", "M"}

// changes are the differences between what each reader is shown of two cases,
// by reader: "-" gone, "+" new, "~" different.
func changes(t testing.TB, before, after *casework.Case) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	for _, reader := range readers {
		old, now := parts(t, review(t, before, reader)), parts(t, review(t, after, reader))
		var list []string
		for name, was := range old {
			switch is, still := now[name]; {
			case !still:
				list = append(list, "-"+name)
			case is != was:
				list = append(list, "~"+name)
			}
		}
		for name := range now {
			if _, was := old[name]; !was {
				list = append(list, "+"+name)
			}
		}
		if len(list) > 0 {
			slices.SortFunc(list, func(a, b string) int { return strings.Compare(a[1:]+a, b[1:]+b) })
			all[reader] = list
		}
	}
	return all
}

// parts are the parts of a report by name.
func parts(t testing.TB, r *casework.Report) map[string]string {
	t.Helper()
	all := map[string]string{}
	put := func(name string, v any) {
		for _, twice := all[name]; twice; _, twice = all[name] {
			name += "'"
		}
		all[name] = asJSON(t, v)
	}
	for _, f := range r.Findings {
		put(f.Code, f)
	}
	for _, p := range r.People {
		put("person "+p.ID, p)
	}
	for _, p := range r.Problems {
		put("problem "+p.Kind, p)
	}
	for _, w := range r.Withheld {
		put("withheld "+w.About+" "+w.Category.String(), w)
	}
	put("first", r.First)
	r.Findings, r.People, r.Problems, r.Withheld = nil, nil, nil, nil
	r.First = integraal.Action{}
	put("heading", r)
	return all
}

// sixteen makes S sixteen on the day, and lets him know who sees what.
func sixteen(t testing.TB, f object) {
	for _, by := range []string{"BRP", "M"} {
		telling(t, f, by, "S", "born")["facts"].(object)["born"] = "2010-03-01"
	}
	f["notices"] = append(f["notices"].([]any), object{
		"told": "S", "about": []any{"S"}, "recipients": []any{"W", "K", "G"}, "on": "2026-03-01",
	})
}

// TestChanges holds what was laid down: that each of these changes what it
// should and nothing else. What the alderman gets is the team's report without
// names, so it follows what the team gets.
func TestChanges(t *testing.T) {
	for _, test := range []struct {
		name   string
		before func(testing.TB, object)
		change func(testing.TB, object)
		want   map[string][]string
	}{
		{
			name: "c1 is withdrawn",
			change: func(t testing.TB, f object) {
				entry(t, f, "consents", "c1")["withdrawn"] = "2026-03-01"
			},
			want: map[string][]string{
				"W": {
					"-directives.contradict", "~duty.acceptWork", "~exemption.youngChild", "-fact.contested.wageMonth",
					"~first", "-income.held", "-income.warned", "-norm.decided", "~person M", "-term.consent", "-term.papers",
					"~withheld M announcedDecision", "~withheld M benefit", "~withheld M directives",
				},
				"L": {"-directives.contradict", "-income.held", "-norm.decided", "-term.papers"},
				"M": {"-term.consent"},
			},
		},
		{
			name: "c2 is given",
			change: func(t testing.TB, f object) {
				c2 := entry(t, f, "consents", "c2")
				c2["answer"], c2["on"], c2["until"] = "given", "2026-02-20", "2026-08-20"
			},
			want: map[string][]string{
				// The heading says that the law on this crossing is read in two ways.
				// K's own duty, alone before, is now told with the advice that contradicts it.
				"K": {"+directives.contradict", "-duty.imposed", "~heading", "+term.consent", "~withheld M advice"},
				"M": {"-consent.asked", "+term.consent'"},
			},
		},
		{
			name: "M's account reaches K",
			change: func(t testing.TB, f object) {
				for _, fact := range []string{"wageMonth", "whoseError"} {
					telling(t, f, "M", "M", fact)["to"] = []any{"W", "K"}
				}
			},
			want: map[string][]string{"K": {"+fact.contested.wageMonth", "~income.held", "~person M"}},
		},
		{
			name: "A turns 27",
			change: func(t testing.TB, f object) {
				telling(t, f, "BRP", "A", "born")["facts"].(object)["born"] = "1999-03-02"
			},
			want: map[string][]string{"K": {"-norm.computed", "+norm.differs", "~person A"}},
		},
		{
			name:   "S refuses on turning 16",
			before: sixteen,
			change: func(t testing.TB, f object) {
				sixteen(t, f)
				f["consents"] = append(f["consents"].([]any), object{
					"id": "c4", "about": "S", "giver": "S", "notice": "1",
					"asked": "2026-03-01", "answer": "refused", "on": "2026-03-01",
					"categories": []any{"composition", "school", "health", "relations"},
					"from":       []any{"wmo", "participatiewet", "wgs"}, "recipients": []any{"W", "K", "G"},
					"purposes": []any{"wmo-2.3.2", "pw-execution", "wgs"}, "actions": []any{"view", "discuss"},
				})
			},
			want: map[string][]string{
				"W": {"~withheld S composition", "~withheld S relations", "~withheld S school"},
			},
		},
		{
			name: "60 months of art. 9a were used",
			change: func(_ testing.TB, f object) {
				f["told"] = append(f["told"].([]any), object{
					"by": "M", "about": "M", "to": []any{"K", "W"}, "on": "2026-03-01", "standard": "document",
					"facts": object{"exemptionMonthsUsed": "60"},
				})
			},
			want: map[string][]string{
				"W": {"-exemption.youngChild", "+exemption.youngChild.none", "~person M"},
				"G": {"~person M"}, // debt help is given what Work & Income holds (Wgs art. 8d)
				"K": {"-exemption.youngChild", "+exemption.youngChild.none", "~person M"},
				"M": {"-exemption.youngChild", "+exemption.youngChild.none", "~person M"},
			},
		},
		{
			name: "4 such households instead of 41",
			change: func(_ testing.TB, f object) {
				f["protocol"].(object)["anonymous"].(object)["counts"].([]any)[0].(object)["households"] = 4
			},
			want: map[string][]string{"L": {
				"-allowance.asDue.kindgebondenBudget", "-allowance.missed.zorgtoeslag", "-directives.contradict", "~heading",
				"-income.held", "-norm.decided", "-problem debts", "-problem rentArrears", "-term.papers",
			}},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			before := household(t)
			if test.before != nil {
				before = edited(t, func(f object) { test.before(t, f) })
			}
			after := edited(t, func(f object) { test.change(t, f) })
			assert.Equal(t, test.want, changes(t, before, after))
		})
	}
}

func TestATurns27(t *testing.T) {
	c := edited(t, func(f object) {
		telling(t, f, "BRP", "A", "born")["facts"].(object)["born"] = "1999-03-02"
	})
	f := mustFind(t, review(t, c, "K"), "norm.differs")
	// art. 22a lid 1: (40% + 2 × 30%) / 2 = 50% of the norm of € 2.002,13 for a couple.
	assert.Equal(t, []string{"1001.07", "951.01", "50.06", "1331.43"}, amounts(f))
}

func TestNothingLeftOf9a(t *testing.T) {
	c := edited(t, func(f object) {
		f["told"] = append(f["told"].([]any), object{
			"by": "M", "about": "M", "to": []any{"K", "W"}, "on": "2026-03-01", "standard": "document",
			"facts": object{"exemptionMonthsUsed": "60"},
		})
	})
	for _, viewer := range []string{"W", "K", "M"} {
		f := mustFind(t, review(t, c, viewer), "exemption.youngChild.none")
		assert.Contains(t, f.Title.NL, "niets meer over", viewer)
		assert.Empty(t, f.Missing, viewer)
		assert.Empty(t, f.Next, viewer)
	}
}

// Whatever a case holds, the audience of a case that may not be discussed
// without names gets the same bytes.
func TestOneConstantSentence(t *testing.T) {
	few := edited(t, func(f object) {
		f["protocol"].(object)["anonymous"].(object)["counts"].([]any)[0].(object)["households"] = 4
	})
	var file object
	require.NoError(t, json.Unmarshal(bundled.MirrorFile(), &file))
	delete(file["protocol"].(object)["anonymous"].(object), "counts")
	other := reread(t, file)
	r := review(t, few, "L")
	assert.Equal(t, asJSON(t, r), asJSON(t, review(t, other, "L")))
	require.Len(t, r.Notes, 1)
	assert.Equal(t, "Deze zaak kan niet anoniem met u worden besproken.", r.Notes[0].NL)
	assert.Empty(t, r.Findings)

	// The preparer is told why, the audience is not.
	answer, err := casework.Anonymous(few, casework.Question{Viewer: "W"}, casework.Question{Viewer: "L"})
	require.NoError(t, err)
	assert.False(t, answer.Allowed)
}

// Who only may know on which side of 27 a housemate is learns no more when
// sources differ about the birth date.
func TestContestedAge(t *testing.T) {
	c := edited(t, func(file object) {
		told := telling(t, file, "BRP", "A", "born")
		other := maps.Clone(told)
		other["by"], other["standard"] = "K", "professionalObservation"
		other["facts"] = object{"born": "1998-05-17"}
		file["told"] = append(file["told"].([]any), other)
	})
	r := review(t, c, "K")
	silent(t, r, "2003", "1998", "17 mei", "17 May")
	f := finding(r, "fact.contested.born")
	require.NotNil(t, f)
	all := asJSON(t, f.Says)
	assert.Contains(t, all, "jonger dan 27")
	assert.Contains(t, all, "27 of ouder")
}
