package casework

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

const reasonsOfHealth = "de medicijnen maakten haar suf"

// judgedCase is the bundled household where V judged what M is to blame for.
func judgedCase(t *testing.T, category consent.Category, to ...string) Parts {
	t.Helper()
	p := bundledCases(t)["household"].Parts()
	p.Announced[0].Act = participation.Opschorten.String()
	p.Judgements = []Judgement{{
		ID: "j1", Of: p.Announced[0].ID, Degree: "ordinary", Urgent: No, Reasons: reasonsOfHealth, ReasonsCategory: category,
		Told: Provenance{By: "V", To: to, On: fedDay, Standard: integraal.Decision},
	}}
	return p
}

// gateSays are the words at a gate of the first announcement, and whether it is passed.
func gateSays(t *testing.T, p Parts, viewer string, gate integraal.Name) (says string, state string) {
	t.Helper()
	for _, f := range reviewOf(t, p, viewer).Findings {
		for _, check := range f.Checks {
			if check.Code == gate && f.Code == "income.announced" {
				return check.Says.NL, check.State
			}
		}
	}
	require.Fail(t, "no such gate", "%s %s", viewer, gate)
	return "", ""
}

// What was judged is told to who may see the decision; why, only to who may see that
// kind of data, and nobody is told what kind it is.
func TestReasonsOfAJudgementGoByTheirOwnCategory(t *testing.T) {
	none := consent.NoCategory
	for name, test := range map[string]struct {
		category consent.Category
		viewer   string
		by       string
		reads    bool
	}{
		"health, Work & Income":              {consent.Health, "K", "V", false},
		"health, the client":                 {consent.Health, "M", "V", true},
		"directives, Work & Income":          {consent.Directives, "K", "V", true},
		"no kind was said, Work & Income":    {none, "K", "V", false},
		"no kind was said, the team":         {none, "W", "V", false},
		"no kind was said, the client":       {none, "M", "V", true},
		"health, who judged and looks again": {consent.Health, "K", "K", true},
	} {
		p := judgedCase(t, test.category, "K", "W")
		p.Judgements[0].Told.By = test.by
		for i := range p.Professionals {
			p.Professionals[i].Mandate = true
		}
		for _, gate := range []integraal.Name{participation.GateCulpability, participation.GateUrgent} {
			says, _ := gateSays(t, p, test.viewer, gate)
			assert.Equal(t, test.reads, strings.Contains(says, reasonsOfHealth), "%s: %s", name, says)
			assert.NotEqual(t, test.reads, strings.Contains(says, textReasonsKept.NL), "%s: %s", name, says)
			assert.Contains(t, says, "Beoordeeld door "+test.by+" (besluit", name)
		}
	}
}
