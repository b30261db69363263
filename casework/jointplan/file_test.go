package jointplan_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
)

func compiled(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(jointplan.Schema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("plan.schema.json", doc))
	schema, err := c.Compile("plan.schema.json")
	require.NoError(t, err)
	return schema
}

func meets(schema *jsonschema.Schema, data []byte) bool {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	return err == nil && schema.Validate(doc) == nil
}

// file is the plan of the mother with a second version, as a file.
func file(t testing.TB) []byte {
	t.Helper()
	h, err := jointplan.New(household(), "W", day, "het gesprek van vandaag")
	require.NoError(t, err)
	now, on := h.Latest()
	a, g := now.Actions[1], now.Goals[3]
	a.Standing = jointplan.Stuck
	a.Blocked = jointplan.Blocked{Since: day, By: "G", Reason: "de verhuurder belt niet terug", Alternatives: []jointplan.Alternative{{Text: "samen langsgaan", By: "G"}}}
	a.Progress = []jointplan.Progress{{On: day, By: "G", Words: "drie keer gebeld"}}
	g.Closed = jointplan.Closing{By: "K", On: day.AddDays(1), How: jointplan.Dropped, Words: "M wil eerst rust"}
	r := now.Reviews[0]
	r.Held, r.HeldBy, r.Words = day.AddDays(1), "W", "te vroeg om iets te zeggen"
	h, err = h.Change(jointplan.Edit{On: on, By: "K", Day: day.AddDays(1), Changes: []jointplan.Change{
		{Part: a, Why: "zo staat het"}, {Part: g, Why: "M vraagt het"}, {Part: r, Why: "gedaan"},
	}})
	require.NoError(t, err)
	data, err := h.Write()
	require.NoError(t, err)
	return data
}

// spoilt are the values that take the place of one in a file.
func spoilt() []any {
	return []any{
		"", strings.Repeat("lang", 600), "met\x01teken", -1.0, 1e6, nil, "geen label!", []any{"", "x"}, map[string]any{},
	}
}

// everything has one part of every kind, with every field.
func everything(t testing.TB) []byte {
	t.Helper()
	p := household()
	closed := jointplan.Closing{By: "W", On: day, How: jointplan.Reached, Words: "gelukt"}
	progress := []jointplan.Progress{{On: day, By: "G", Words: "gebeld"}}
	a, first, g := p.Actions[2], p.Actions[0], p.Goals[3]
	first.Goals, first.Enables = nil, nil
	a.Goals, a.Duty, a.Step = []string{g.ID}, obliged(pw9a.Onder("a"), "V", day), "s-1"
	a.Clock.Begin, a.Clock.By = day, day.AddDays(9)
	a.Clock.Events[0].Set, a.Clock.Events[0].Ended = day, day
	a.WaitsFor = []jointplan.Wait{{Action: first.ID, Reason: "eerst dat", By: "M", On: day}}
	a.Enables = []jointplan.Link{{Action: first.ID, Why: "dan lukt dat"}}
	a.Standing, a.Progress, a.Closed = jointplan.Stuck, progress, closed
	a.Blocked = jointplan.Blocked{Since: day, By: "G", Reason: "geen antwoord", Alternatives: []jointplan.Alternative{{Text: "langsgaan", By: "G"}}}
	a.Agreed = []jointplan.Agreement{{Client: "M", Is: jointplan.AgreedPartly, Words: "ja, maar", On: day}}
	g.Under, g.Closed, g.Agreed, g.Stances[0].Words = "g-rust", closed, a.Agreed, "prima"
	p.Goals, p.Actions, p.Milestones[0].For = []jointplan.Goal{g, p.Goals[0]}, []jointplan.Action{a, first}, []string{a.ID}
	p.Milestones[0].Closed, p.Searches[0].Closed, p.Searches[0].Progress = closed, closed, progress
	p.Reviews[0].Held, p.Reviews[0].HeldBy, p.Reviews[0].Words = day, "W", "goed"
	p.Coordinators[0].Words, p.Answers[0].Agreement.Words = "zij kent mij", "prima"
	h, err := jointplan.New(p, "W", day, "alles")
	require.NoError(t, err)
	data, err := h.Write()
	require.NoError(t, err)
	return data
}

// TestWhatTheSchemaRefusesReadRefuses walks a file, puts every wrong value in every
// place, leaves every field out, and compares the two. A field that is there but
// empty counts as left out for Read; the schema asks to leave it out.
func TestWhatTheSchemaRefusesReadRefuses(t *testing.T) {
	t.Parallel()
	schema := compiled(t)
	good := everything(t)
	require.True(t, meets(schema, good))
	refused := 0
	try := func(root any, what string) bool {
		data := must(t, root)
		_, fault := jointplan.Read(data)
		for _, f := range integraal.FaultsIn(fault) {
			assert.NotEmpty(t, f.Code)
			assert.NotContains(t, f.Error(), "geen label!", "no fault repeats a value")
		}
		if meets(schema, data) {
			return true
		}
		refused++
		assert.Error(t, fault, what)
		return false
	}
	for _, path := range places(t, good) {
		root := decoded(t, good)
		drop(root, path)
		optional := try(root, "without "+strings.Join(path, "."))
		for _, bad := range spoilt() {
			if empty := bad == ""; empty && optional {
				continue
			}
			root := decoded(t, good)
			set(root, path, bad)
			try(root, strings.Join(path, ".")+" = "+string(must(t, bad)))
		}
	}
	assert.Greater(t, refused, 1000)
}

func must(t testing.TB, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	require.NoError(t, err)
	return data
}

func decoded(t testing.TB, data []byte) any {
	t.Helper()
	var root any
	require.NoError(t, json.Unmarshal(data, &root))
	return root
}

// places are the paths of every value of a file; of a list its first.
func places(t testing.TB, data []byte) [][]string {
	t.Helper()
	var out [][]string
	var walk func(v any, path []string)
	walk = func(v any, path []string) {
		if len(path) > 0 {
			out = append(out, append([]string(nil), path...))
		}
		switch x := v.(type) {
		case map[string]any:
			for k, item := range x {
				walk(item, append(path, k))
			}
		case []any:
			for i, item := range x[:min(len(x), 1)] {
				walk(item, append(path, strconv.Itoa(i)))
			}
		}
	}
	walk(decoded(t, data), nil)
	return out
}

func set(root any, path []string, v any) {
	switch x := parent(root, path).(type) {
	case map[string]any:
		x[path[len(path)-1]] = v
	case []any:
		i, _ := strconv.Atoi(path[len(path)-1])
		x[i] = v
	}
}

func drop(root any, path []string) {
	if x, is := parent(root, path).(map[string]any); is {
		delete(x, path[len(path)-1])
	}
}

func parent(root any, path []string) any {
	for _, key := range path[:len(path)-1] {
		switch x := root.(type) {
		case map[string]any:
			root = x[key]
		case []any:
			i, _ := strconv.Atoi(key)
			root = x[i]
		}
	}
	return root
}

// Bad files, each with the fault that it is about and where.
func TestFaultsOfAFile(t *testing.T) {
	t.Parallel()
	good := string(file(t))
	for _, x := range []struct{ from, to, code, path string }{
		{`"id": "plan-1"`, `"id": "plan 1"`, "id.malformed", "id"},
		{`"schemaVersion": 1`, `"schemaVersion": 2`, "plan.schema-version", "schemaVersion"},
		{`"kind": "household"`, `"kind": "none"`, "plan.word", "subject.kind"},
		{`"form": "full"`, `"form": "full", "form": "light"`, "json.duplicate-key", "versions[0].frames[0].form"},
		{`"form": "full"`, `"form": "full", "kleur": "rood"`, "json.unknown-key", "versions[0].frames[0]"},
		{`"decider": "V"`, `"decider": " "`, "duty.decider", "versions[0].actions[4].duty.decider"},
		{`"is": "obligatory"`, `"is": "voluntary"`, "duty.voluntary", "versions[0].actions[4].duty"},
		{`"action": "a-rust"`, `"action": "a-weg"`, "id.dangling", "actions[0].enables[0].action"},
		{`"reason": "M kan er nu niet meer bij hebben"`, `"reason": ""`, "text.required", "versions[0].actions[4].waitsFor[0].reason"},
		{`"why": "M vraagt het"`, `"why": ""`, "edit.why", "versions[1].goals[0].why"},
	} {
		require.Contains(t, good, x.from)
		_, err := jointplan.Read([]byte(strings.Replace(good, x.from, x.to, 1)))
		faults := integraal.FaultsIn(err)
		require.NotEmpty(t, faults, x.code)
		assert.Equal(t, x.code, faults[0].Code)
		assert.Equal(t, x.path, faults[0].Path)
	}
}

// FuzzRead: whatever a file holds, Read makes a plan of it or says what is wrong;
// and what it made a plan of, goes round.
func FuzzRead(f *testing.F) {
	f.Add(file(f))
	seeds, err := filepath.Glob("testdata/files/*.json")
	require.NoError(f, err)
	for _, path := range seeds {
		data, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`{"schemaVersion":1,"id":"p","subject":{"kind":"employer","id":"b"},"versions":[{"by":"K","on":"2026-03-02","searches":[{"id":"s","data":["work"],"by":"K","why":"w","question":"q"}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		h, err := jointplan.Read(data)
		if err != nil {
			require.NotEmpty(t, integraal.FaultsIn(err))
			require.True(t, h.IsZero())
			return
		}
		file, err := h.Write()
		require.NoError(t, err)
		again, err := jointplan.Read(file)
		require.NoError(t, err)
		same, err := again.Write()
		require.NoError(t, err)
		require.Equal(t, string(file), string(same))
	})
}
