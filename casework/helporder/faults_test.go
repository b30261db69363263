package helporder_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
)

// faultCases are inputs with one fault each, with its code and path.
func faultCases() map[string]struct {
	change func(*helporder.Input)
	path   string
} {
	type c = struct {
		change func(*helporder.Input)
		path   string
	}
	hard := func(h helporder.Hard) func(*helporder.Input) {
		return func(in *helporder.Input) { in.Steps[1].After = []helporder.Hard{h} }
	}
	relation := func(r helporder.Relation) func(*helporder.Input) {
		return func(in *helporder.Input) { in.Relations = []helporder.Relation{r} }
	}
	return map[string]c{
		"order.day":      {func(in *helporder.Input) { in.Day = integraal.Date{} }, "day"},
		"order.counting": {func(in *helporder.Input) { in.Counting = 7 }, "counting"},
		"order.size":     {func(in *helporder.Input) { in.Steps = make([]helporder.Step, 501) }, ""},
		"id.required":    {func(in *helporder.Input) { in.Problems = []helporder.Problem{{}} }, "problems[0].id"},
		"id.duplicate":   {func(in *helporder.Input) { in.Problems = []helporder.Problem{{ID: "a"}} }, "steps[0].id"},
		"id.dangling":    {func(in *helporder.Input) { in.Steps[0].Addresses = []string{"nobody"} }, "steps[0].addresses[0]"},
		"capacity.range": {func(in *helporder.Input) { in.Clients[0].Tasks = integraal.Know(-1) }, "clients[0].tasks"},
		"assumption.reason": {func(in *helporder.Input) {
			in.Clients[0].Assume = helporder.Assumption{Tasks: 3, By: "W"}
		}, "clients[0].assume"},
		"load.range": {func(in *helporder.Input) { in.Steps[0].Load = integraal.Know(101) }, "steps[0].load"},
		"load.client": {func(in *helporder.Input) {
			in.Clients = append(in.Clients, helporder.Client{ID: "P"})
			in.Steps[0].Client = "P"
		}, "steps[1].client"},
		"days.range":      {func(in *helporder.Input) { in.Steps[0].Days = integraal.Know(-1) }, "steps[0].days"},
		"fact.impossible": {func(in *helporder.Input) { in.Steps[0].Days = integraal.KnowAbsent[int]() }, "steps[0].days"},
		"deadline.unset":  {func(in *helporder.Input) { in.Steps[0].Deadline = integraal.Know(integraal.Date{}) }, "steps[0].deadline"},
		"wish.unknown":    {func(in *helporder.Input) { in.Steps[0].Wish = integraal.Know(helporder.NoWish) }, "steps[0].wish"},
		"step.stage":      {func(in *helporder.Input) { in.Steps[0].Stage = helporder.NoStage }, "steps[0].stage"},
		"step.done-running": {func(in *helporder.Input) {
			in.Steps[0].Done, in.Steps[0].Running = true, integraal.Know(true)
		}, "steps[0].running"},
		"step.duty": {func(in *helporder.Input) { in.Steps[0].Duty = helporder.Obligatory }, "steps[0].law"},
		"step.duty-wmo": {func(in *helporder.Input) {
			in.Steps[0].Duty, in.Steps[0].Law = helporder.Obligatory, integraal.Wmo2015.Art("2.3.2", day)
		}, "steps[0].law"},
		"hard.ground":       {hard(helporder.Hard{Step: "a", Said: said}), "steps[1].after[0].ground"},
		"hard.source":       {hard(helporder.Hard{Step: "a", Ground: helporder.ForSafety}), "steps[1].after[0].said"},
		"hard.circle":       {hard(helporder.Hard{Step: "b", Ground: helporder.ForSafety, Said: said}), "steps[1].after"},
		"relation.self":     {relation(helporder.Relation{ID: "r", From: "a", To: "a", Said: said}), "relations[0].to"},
		"relation.source":   {relation(helporder.Relation{ID: "r", From: "a", To: "b"}), "relations[0].said"},
		"relation.strength": {relation(helporder.Relation{ID: "r", From: "a", To: "b", Said: said, Strength: 9}), "relations[0].strength"},
	}
}

// TestFaults: each fault by itself, with its path, in both languages.
func TestFaults(t *testing.T) {
	t.Parallel()
	for code, c := range faultCases() {
		in := input(1, step("a"), step("b"))
		c.change(&in)
		_, err := helporder.Propose(in)
		faults := integraal.FaultsIn(err)
		require.Len(t, faults, 1, code)
		assert.Equal(t, code, faults[0].Code)
		assert.Equal(t, c.path, faults[0].Path, code)
		assert.NotEmpty(t, faults[0].Text.NL)
		assert.NotEmpty(t, faults[0].Text.EN)
	}
}

// TestFaultCodesAreListed: the package's text lists the codes that exist, each of
// which some case gives.
func TestFaultCodesAreListed(t *testing.T) {
	t.Parallel()
	doc, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	_, list, found := strings.Cut(string(doc), "# Fault codes")
	require.True(t, found)
	var listed []string
	for _, m := range regexp.MustCompile(`(?m)^//\t([a-z]+\.[a-z-]+)`).FindAllStringSubmatch(list, -1) {
		listed = append(listed, m[1])
	}
	given := []string{"work.condition", "work.wish"} // see TestWorkFaults
	for code := range faultCases() {
		given = append(given, code)
	}
	assert.ElementsMatch(t, given, listed)
}

// TestHardCircleNamesIt: of several groups that wait for one another each is named,
// by a shortest circle, and no id is repeated.
func TestHardCircleNamesIt(t *testing.T) {
	t.Parallel()
	in := input(1, step("Jansen", after("b", "c")), step("b", after("Jansen")), step("c", after("d")), step("d", after("b")),
		step("x", after("y")), step("y", after("x")), step("z", after("y")))
	_, err := helporder.Propose(in)
	faults := integraal.FaultsIn(err)
	require.Len(t, faults, 2)
	assert.Contains(t, faults[0].Text.EN, "steps[0] → steps[1] → steps[0]")
	assert.Contains(t, faults[1].Text.NL, "steps[4] → steps[5] → steps[4]")
	assert.NotContains(t, err.Error(), "Jansen")
}

// TestAllFaultsAtOnce: what is wrong is told in one go, in the order of the paths.
func TestAllFaultsAtOnce(t *testing.T) {
	t.Parallel()
	in := input(-1, step("a", stage(helporder.NoStage)), step("a"))
	in.Day = integraal.Date{}
	_, err := helporder.Propose(in)
	var codes []string
	for _, f := range integraal.FaultsIn(err) {
		codes = append(codes, f.Path+" "+f.Code)
	}
	assert.Equal(t, []string{"clients[0].tasks capacity.range", "day order.day", "steps[0].stage step.stage", "steps[1].id id.duplicate"}, codes)
}

// TestFaultsElsewhere: the same codes at the other places where they can come up.
func TestFaultsElsewhere(t *testing.T) {
	t.Parallel()
	in := input(1, step("a"), step("b"))
	in.Clients = append(in.Clients, helporder.Client{ID: "M"}, helporder.Client{})
	in.Clients[0].Assume = helporder.Assumption{Tasks: 200, By: "W", Because: integraal.Same("x")}
	in.Steps[0].Client, in.Steps[1].Client = "M", "Q"
	in.Steps[0].After = []helporder.Hard{{Step: "nowhere", Ground: helporder.ForSafety, Said: said}}
	in.Relations = []helporder.Relation{{ID: "a", From: "nowhere", To: "b", Said: said}}
	_, err := helporder.Propose(in)
	var got []string
	for _, f := range integraal.FaultsIn(err) {
		got = append(got, f.Path+" "+f.Code)
	}
	assert.Equal(t, []string{
		"clients[0].assume.tasks capacity.range", "clients[1].id id.duplicate", "clients[2].id id.required",
		"relations[0].from id.dangling", "relations[0].id id.duplicate",
		"steps[0].after[0].step id.dangling", "steps[1].client id.dangling",
	}, got)
}
