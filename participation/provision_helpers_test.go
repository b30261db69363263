package participation_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// circumstancesFromJSON are facts by name: true, false, null for known absent,
// "contested" or "hidden"; one that is not named is unknown.
func circumstancesFromJSON(t *testing.T, by map[string]json.RawMessage) participation.Circumstances {
	t.Helper()
	named := map[string]participation.Circumstance{}
	for _, c := range participation.AllCircumstances() {
		named[c.String()] = c
	}
	var is participation.Circumstances
	for name, raw := range by {
		c, found := named[name]
		require.True(t, found, "no circumstance is called %q", name)
		five := states(true, false)
		switch string(raw) {
		case "true":
			is[c] = five[0]
		case "false":
			is[c] = integraal.Know(false)
		case "null":
			is[c] = five[1]
		case `"contested"`:
			is[c] = five[3]
		case `"hidden"`:
			is[c] = five[4]
		default:
			t.Fatalf("%s: %s is no state", name, raw)
		}
	}
	return is
}

func groupFromJSON(t *testing.T, raw json.RawMessage) integraal.Fact[participation.SupportGroup] {
	t.Helper()
	named := orAbsent[string](t, raw)
	name, known := named.Value()
	switch {
	case known:
		return integraal.Know(wordOf(t, name, participation.OnUWVBenefit))
	case named.State() == integraal.KnownAbsent:
		return integraal.KnowAbsent[participation.SupportGroup]()
	}
	return integraal.Fact[participation.SupportGroup]{}
}

type provisionFactsJSON struct {
	Born     *integraal.Date            `json:"born"`
	Group    json.RawMessage            `json:"group"`
	Is       map[string]json.RawMessage `json:"is"`
	Policies []struct {
		Name integraal.Text `json:"name"`
		Kind string         `json:"kind"`
	} `json:"policies"`
	Cites []struct {
		Law     integraal.Law `json:"law"`
		Article string        `json:"article"`
		Lid     string        `json:"lid"`
		Onder   string        `json:"onder"`
	} `json:"cites"`
	Weighed []integraal.Name `json:"weighed"`
	Matter  string           `json:"matter"`
	Body    string           `json:"body"`
}

func (j provisionFactsJSON) provision(t *testing.T) participation.ProvisionFacts {
	t.Helper()
	return participation.ProvisionFacts{
		ID: "P", Born: told(j.Born), Group: groupFromJSON(t, j.Group), Is: circumstancesFromJSON(t, j.Is),
	}
}

func (j provisionFactsJSON) room(t *testing.T) participation.RoomFacts {
	t.Helper()
	f := participation.RoomFacts{
		ID: "P", Born: told(j.Born), Group: groupFromJSON(t, j.Group), Is: circumstancesFromJSON(t, j.Is),
	}
	for _, p := range j.Policies {
		f.Policies = append(f.Policies, participation.Policy{Name: p.Name, Kind: wordOf(t, p.Kind, participation.AgainstLaw)})
	}
	return f
}

func (j provisionFactsJSON) refusal() participation.Refusal {
	r := participation.Refusal{ID: "R", Weighed: j.Weighed}
	for _, c := range j.Cites {
		r.Cites = append(r.Cites, c.Law.Art(c.Article, reviewDay).Lid(c.Lid).Onder(c.Onder))
	}
	return r
}

// readCases are the cases of a folder under testdata/cases.
func readCases[E any](t *testing.T, folder string, least int) []sourcedCase[E] {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "cases", folder, "*.json"))
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), least)
	var out []sourcedCase[E]
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var list []sourcedCase[E]
		decode(t, data, &list)
		for _, c := range list {
			c.file = file
			require.NotEmpty(t, c.ID, file)
			require.NotEmpty(t, c.Source, c.ID)
			require.NotEmpty(t, c.Question, c.ID)
			require.NotEmpty(t, c.Answer, c.ID)
			require.NotEmpty(t, c.Basis, c.ID)
			require.NotEmpty(t, c.Reading, c.ID)
			out = append(out, c)
		}
	}
	return out
}

// sourcedCase is a published or statute-derived answer beside what the package
// must answer.
type sourcedCase[E any] struct {
	ID        string          `json:"id"`
	Source    string          `json:"source"` // the address, the ECLI, or the law and the day of its text
	Question  string          `json:"question"`
	Answer    string          `json:"answer"`
	Basis     []string        `json:"basis"`
	Judgement bool            `json:"judgement"` // whether a person has to judge
	Reading   string          `json:"reading"`   // how the answer is read from the source
	Day       integraal.Date  `json:"day"`
	Facts     json.RawMessage `json:"facts"`
	Expect    E               `json:"expect"`
	file      string
}

// The renderings show everything that an answer holds.

func renderProvisions(p participation.Provisions, l integraal.Lang) string {
	var b strings.Builder
	for _, list := range [][]participation.Provision{p.Participatiewet, p.Wmo, p.Wgs} {
		for _, v := range list {
			fmt.Fprintf(&b, "%s [%s, %s] %s\n", v.By.Text().In(l), v.State, v.Modality, v.State.Text().In(l))
			fmt.Fprintf(&b, "  %s\n  (%s; %s)\n", v.Says.In(l), v.Modality.Text().In(l), v.Decides.Text().In(l))
			fmt.Fprintf(&b, "  %v %v\n", v.Mandate, v.Asks)
			for _, c := range v.Failed {
				fmt.Fprintf(&b, "  failed: %s (%s)\n", wordIn(c.Name, l), c.By.Text().In(l))
			}
			renderMissing(&b, v.Missing, l)
			renderMissing(&b, v.Judging, l)
			renderMissing(&b, v.Further, l)
			renderQuestions(&b, v.Questions(), l)
			renderPoints(&b, v.Then, l)
			renderPoints(&b, v.Doubts, l)
		}
		b.WriteString("\n")
	}
	for _, q := range p.Prompts {
		fmt.Fprintf(&b, "> %s [%s] (%s)\n", q.Text.In(l), q.Applies, laws(q.Laws))
		renderMissing(&b, q.Missing, l)
	}
	for _, e := range p.Effects {
		fmt.Fprintf(&b, "= %s [%s] (%s)\n", e.Text.In(l), e.Verdict, laws(e.Laws))
		for _, c := range e.Failed {
			fmt.Fprintf(&b, "  failed: %s (%s)\n", wordIn(c.Name, l), c.By.Text().In(l))
		}
		renderMissing(&b, e.Missing, l)
	}
	return b.String()
}

func renderQuestions(b *strings.Builder, questions []participation.Question, l integraal.Lang) {
	for _, q := range questions {
		fmt.Fprintf(b, "  - %s %v\n", q.Text.In(l), q.Who)
	}
}

func renderRoom(a participation.RoomAnswer, l integraal.Lang) string {
	var b strings.Builder
	for _, r := range a.Room {
		v := r.Valve
		fmt.Fprintf(&b, "%s %s [%s, %s]\n", v.ID, v.By.Text().In(l), r.Fits, v.Modality)
		fmt.Fprintf(&b, "  %s: %s\n  %s\n", v.ForWhom.In(l), v.Asks.In(l), v.Modality.Text().In(l))
		for _, c := range r.Because {
			fmt.Fprintf(&b, "  because: %s\n", c.Text().In(l))
		}
		renderMissing(&b, r.Missing, l)
		renderMissing(&b, r.Judging, l)
		renderMissing(&b, r.Further, l)
		renderQuestions(&b, r.Questions(), l)
	}
	for _, p := range a.Policy {
		fmt.Fprintf(&b, "~ %s [%s]: %s (%s)\n", p.Policy.Name.In(l), p.Policy.Kind, p.Says.In(l), laws(p.Laws))
	}
	fmt.Fprintf(&b, "%s\n", a.Hardship.In(l))
	return b.String()
}

func renderRefusal(a participation.RefusalAnswer, l integraal.Lang) string {
	var b strings.Builder
	for _, q := range a.Questions {
		fmt.Fprintf(&b, "%s: %s [%s]\n", q.For.Text().In(l), q.Text.In(l), q.Fits)
		renderMissing(&b, q.Missing, l)
		renderMissing(&b, q.Judging, l)
	}
	for _, c := range a.NoRoom {
		fmt.Fprintf(&b, "no room in the register: %s\n", c)
	}
	fmt.Fprintf(&b, "%s\n", a.Hardship.In(l))
	return b.String()
}
