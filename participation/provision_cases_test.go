package participation_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

type provisionExpectation struct {
	States   map[string]string   `json:"states"`
	Modality map[string]string   `json:"modality"`
	Decides  map[string]string   `json:"decides"`
	By       map[string]string   `json:"by"`
	Failed   map[string][]string `json:"failed"` // the circumstances that fail
	FailedBy map[string]string   `json:"failedBy"`
	Judging  map[string][]string `json:"judging"`
	Missing  map[string][]string `json:"missing"`
	Then     map[string][]string `json:"then"`
	NotThen  map[string][]string `json:"notThen"`
	Asks     map[string][]string `json:"asks"`
	Prompts  map[string]string   `json:"prompts"`
	Effects  map[string]string   `json:"effects"`
	Says     map[string]string   `json:"says"` // by effect
	Doubts   map[string]string   `json:"doubts"`
	Capacity string              `json:"capacity"`
	Pressure *int                `json:"wmoPressure"`
}

func TestProvisionCases(t *testing.T) {
	t.Parallel()
	cases := readCases[provisionExpectation](t, "provisions", 3)
	require.Greater(t, len(cases), 45)
	seen := map[string]bool{}
	for _, c := range cases {
		require.False(t, seen[c.ID], "%s stands twice", c.ID)
		seen[c.ID] = true
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			runProvisions(t, c)
		})
	}
}

func runProvisions(t *testing.T, c sourcedCase[provisionExpectation]) {
	var j provisionFactsJSON
	decode(t, c.Facts, &j)
	if c.Expect.Capacity != "" {
		matter, body := wordOf(t, j.Matter, participation.UrgentOrCulpability), wordOf(t, j.Body, participation.ChairGS)
		who, err := participation.DeciderFor(matter, c.Day)
		require.NoError(t, err)
		assert.Equal(t, c.Expect.Capacity, who.Of(body).String())
		return
	}
	p, err := participation.ProvisionsFor(j.provision(t), c.Day, nil)
	require.NoError(t, err)
	e := c.Expect
	states, modality, decides := map[string]string{}, map[string]string{}, map[string]string{}
	by, failed, failedBy := map[string]string{}, map[string][]string{}, map[string]string{}
	judging, missing, then := map[string][]string{}, map[string][]string{}, map[string][]string{}
	asks, doubts := map[string][]string{}, map[string]string{}
	for _, list := range [][]participation.Provision{p.Participatiewet, p.Wmo, p.Wgs} {
		for _, v := range list {
			k := v.Kind.String()
			states[k], modality[k], decides[k], by[k] = v.State.String(), v.Modality.String(), v.Decides.String(), v.By.String()
			for _, f := range v.Failed {
				failed[k] = append(failed[k], string(f.Name))
				failedBy[k] = f.By.String()
			}
			judging[k], missing[k] = factNames(v.Judging), factNames(v.Missing)
			for _, q := range v.Then {
				then[k] = append(then[k], string(q.Code))
			}
			for _, a := range v.Asks {
				asks[k] = append(asks[k], a.String())
			}
			for _, d := range v.Doubts {
				doubts[k] = string(d.Code)
			}
		}
	}
	checks := 0
	same := func(want, got map[string]string) { checks += len(want); assertSubset(t, want, got) }
	same(e.States, states)
	same(e.Modality, modality)
	same(e.Decides, decides)
	same(e.By, by)
	same(e.FailedBy, failedBy)
	same(e.Doubts, doubts)
	for _, pair := range []struct{ want, got map[string][]string }{
		{e.Failed, failed}, {e.Judging, judging}, {e.Missing, missing}, {e.Then, then}, {e.Asks, asks},
	} {
		for k, want := range pair.want {
			checks++
			assert.Subset(t, pair.got[k], want, k)
		}
	}
	for k, not := range e.NotThen {
		checks++
		for _, code := range not {
			assert.NotContains(t, then[k], code, k)
		}
	}
	checks += assertPromptsAndEffects(t, e, p)
	if e.Pressure != nil {
		checks++
		count := 0
		for _, pressure := range p.Pressure {
			if pressure.By.Law() != integraal.Participatiewet {
				count++
			}
		}
		assert.Equal(t, *e.Pressure, count)
	}
	require.Positive(t, checks, "a case that expects nothing")
}

func assertPromptsAndEffects(t *testing.T, e provisionExpectation, p participation.Provisions) int {
	t.Helper()
	prompts, effects, says := map[string]string{}, map[string]string{}, map[string]string{}
	for _, q := range p.Prompts {
		prompts[string(q.Code)] = q.Applies.String()
	}
	for _, f := range p.Effects {
		effects[string(f.Code)], says[string(f.Code)] = f.Verdict.String(), f.Text.EN
	}
	assertSubset(t, e.Prompts, prompts)
	assertSubset(t, e.Effects, effects)
	for code, want := range e.Says {
		assert.Contains(t, says[code], want, code)
	}
	return len(e.Prompts) + len(e.Effects) + len(e.Says)
}

func factNames(missing []integraal.Missing) []string {
	var out []string
	for _, m := range missing {
		out = append(out, string(m.Fact))
	}
	return out
}

type roomExpectation struct {
	Fits      map[string]string `json:"fits"`
	Not       []string          `json:"not"`
	Modality  map[string]string `json:"modality"`
	Policy    map[string]string `json:"policy"` // by kind, what it says
	Questions []string          `json:"questions"`
	NoRoom    *int              `json:"noRoom"`
	Says      map[string]string `json:"says"`
}

func TestRoomCases(t *testing.T) {
	t.Parallel()
	cases := readCases[roomExpectation](t, "room", 2)
	require.Greater(t, len(cases), 30)
	for _, c := range cases {
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			runRoom(t, c)
		})
	}
}

func runRoom(t *testing.T, c sourcedCase[roomExpectation]) {
	var j provisionFactsJSON
	decode(t, c.Facts, &j)
	a, err := participation.RoomFor(j.room(t), c.Day, nil)
	require.NoError(t, err)
	fits, modality := map[string]string{}, map[string]string{}
	for _, r := range a.Room {
		fits[string(r.Valve.ID)], modality[string(r.Valve.ID)] = r.Fits.String(), r.Valve.Modality.String()
	}
	checks := len(c.Expect.Fits) + len(c.Expect.Not) + len(c.Expect.Modality) + len(c.Expect.Policy) + len(c.Expect.Questions)
	assertSubset(t, c.Expect.Fits, fits)
	assertSubset(t, c.Expect.Modality, modality)
	for _, id := range c.Expect.Not {
		assert.NotContains(t, fits, id)
	}
	for kind, want := range c.Expect.Policy {
		for _, p := range a.Policy {
			if p.Policy.Kind.String() == kind {
				assert.Contains(t, p.Says.EN, want)
				assert.False(t, p.Law)
				checks++
			}
		}
	}
	if len(j.Cites) > 0 {
		q, err := participation.QuestionsOn(j.refusal(), j.room(t), c.Day)
		require.NoError(t, err)
		var asked []string
		for _, one := range q.Questions {
			asked = append(asked, string(one.Valve.ID))
			assert.Equal(t, participation.Decider, one.For)
			if want, ok := c.Expect.Says[string(one.Valve.ID)]; ok {
				assert.Contains(t, one.Text.EN, want)
			}
		}
		assert.Subset(t, asked, c.Expect.Questions)
		if c.Expect.NoRoom != nil {
			checks++
			assert.Len(t, q.NoRoom, *c.Expect.NoRoom)
		}
	}
	require.Positive(t, checks, "a case that expects nothing")
	assert.Len(t, a.Nearest, 2)
}
