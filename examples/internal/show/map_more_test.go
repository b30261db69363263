package show_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/helporder"
	"github.com/integraal/integraal/examples/internal/show"
)

// Two steps that hinder each other can come in either order. Both orders are told, and
// what each goes against that the other does not.
func TestOrdersThatAreAsGood(t *testing.T) {
	step := func(id string) helporder.Step {
		return helporder.Step{ID: id, Text: integraal.Same("‘" + id + "’"), Stage: helporder.Develop, Client: "M", By: "W", Load: integraal.Know(1)}
	}
	between := func(id, from, to string) helporder.Relation {
		return helporder.Relation{ID: id, From: from, To: to, Strength: helporder.Strong, Said: integraal.Source{Who: "M"}}
	}
	answer, err := helporder.Propose(helporder.Input{
		Day: integraal.On(2026, 3, 2), Clients: []helporder.Client{{ID: "M", Tasks: integraal.Know(1)}},
		Steps:     []helporder.Step{step("cursus"), step("therapie")},
		Relations: []helporder.Relation{between("v1", "cursus", "therapie"), between("v2", "therapie", "cursus")},
	})
	require.NoError(t, err)
	require.Len(t, answer.Orders, 2)
	var out bytes.Buffer
	require.NoError(t, show.Map(&out, &casework.Report{Order: &answer}, nil, integraal.NL))
	page := strings.Join(strings.Fields(out.String()), " ")
	_, others, found := strings.Cut(page, "Volgordes die even goed zijn")
	require.True(t, found)
	for _, said := range []string{
		"Geen van deze volgordes is beter dan een andere", "Volgorde 2", "staat in ronde 1 in plaats van in ronde 2",
		"staat in ronde 2 in plaats van in ronde 1", "alleen in deze volgorde: ", "niet meer in deze volgorde: ",
	} {
		assert.Contains(t, others, said)
	}
}
