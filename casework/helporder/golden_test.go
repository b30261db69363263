package helporder_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
)

var update = flag.Bool("update", false, "write the golden files anew; read what changed")

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", "golden", name)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

// written is an answer as a person reads it.
func written(a helporder.Answer, l integraal.Lang) string {
	var b strings.Builder
	for _, s := range a.Says {
		fmt.Fprintf(&b, "%s [%s %s] %s\n", s.Code, strings.Join(s.Steps, " "), strings.Join(s.Relations, " "), s.Text.In(l))
	}
	for i, o := range a.Orders {
		fmt.Fprintf(&b, "\n# %d\n", i+1)
		for r, round := range o.Rounds {
			for _, p := range round.Steps {
				fmt.Fprintf(&b, "%d %s\n", r+1, p.Step)
				for _, why := range p.Reasons {
					fmt.Fprintf(&b, "    %s: %s\n", why.Code, why.Text.In(l))
				}
			}
		}
		for _, d := range o.Deadlines {
			fmt.Fprintf(&b, "%s %s: %s\n", d.Standing, d.Step, d.Text.In(l))
		}
	}
	return b.String()
}

// overloaded is the mother of the examples with one thing at a time, more steps
// than that allows, and most of what can be unclear.
func overloaded() helporder.Input {
	in := mother()
	herself := integraal.Source{Who: "M", Standard: integraal.ClientStatement}
	in.Clients[0].Tasks = integraal.Know(1, herself)
	none := integraal.KnowAbsent[integraal.Date]()
	in.Steps = append(in.Steps,
		helporder.Step{
			ID: "papers", Text: integraal.Text{NL: "de papieren voor Werk & Inkomen", EN: "the papers for Work & Income"},
			Addresses: []string{"income"}, Stage: helporder.Safety, Load: integraal.Know(1), Days: integraal.Know(7),
			Deadline: integraal.Know(integraal.On(2026, time.March, 9)), Wish: integraal.Know(helporder.WantsNot, herself),
			Duty: helporder.Obligatory, Law: integraal.Participatiewet.Art("17", integraal.On(2026, time.January, 1)).Lid("2"), By: "K",
		},
		helporder.Step{
			ID: "budget", Text: integraal.Text{NL: "de budgetcursus", EN: "the budget course"}, Addresses: []string{"rent"},
			Stage: helporder.Sustain, Load: integraal.Know(2), Deadline: none, Wish: integraal.KnowAbsent[helporder.Wish](herself), By: "G",
		},
		helporder.Step{
			ID: "volunteer", Text: integraal.Text{NL: "het vrijwilligerswerk", EN: "the volunteering"}, Addresses: []string{"work"},
			Stage: helporder.Develop, Load: integraal.Know(1), Deadline: none, Wish: integraal.Know(helporder.WantsNot, herself), By: "W",
		},
		helporder.Step{
			ID: "doctor", Text: integraal.Text{NL: "het bezoek aan de huisarts", EN: "the visit to the doctor"}, Addresses: []string{"stress"},
			Stage: helporder.Stabilise, By: "W",
			Deadline: integraal.Contest(
				integraal.Account[integraal.Date]{Value: integraal.On(2026, time.April, 1), Source: herself},
				integraal.Account[integraal.Date]{Value: integraal.On(2026, time.March, 20), Source: integraal.Source{Who: "W"}}),
		},
	)
	in.Problems = append(in.Problems, helporder.Problem{ID: "neighbours", Text: integraal.Text{NL: "de ruzie met de buren", EN: "the quarrel with the neighbours"}})
	in.Relations = append(in.Relations,
		helporder.Relation{ID: "r3", From: "stress", To: "income", Strength: helporder.Strong, Said: herself, Because: integraal.Text{NL: "zij durft de post niet open te maken", EN: "she does not dare to open the mail"}},
		helporder.Relation{ID: "r4", From: "income", To: "rent", Strength: helporder.Strong, Said: integraal.Source{Who: "G"}},
		helporder.Relation{ID: "r5", From: "neighbours", To: "stress", Said: herself},
	)
	return in
}

// TestGoldenOrder: the answer in both languages, as people read it.
func TestGoldenOrder(t *testing.T) {
	t.Parallel()
	for name, in := range map[string]helporder.Input{"mother": mother(), "overloaded": overloaded(), "published": published()} {
		a := propose(t, in)
		golden(t, name+".nl.txt", written(a, integraal.NL))
		golden(t, name+".en.txt", written(a, integraal.EN))
	}
}

// TestGoldenWork: the talk about work in both languages.
func TestGoldenWork(t *testing.T) {
	t.Parallel()
	herself := integraal.Source{Who: "M", Standard: integraal.ClientStatement}
	w := talk(t, helporder.WorkFacts{
		Wish: integraal.Know(helporder.WorkNow, herself), Words: "ik wil weer onder de mensen",
		Home: integraal.Know(false, integraal.Source{Who: "W"}), Care: integraal.Know(true, herself),
		Debts: integraal.Contest(
			integraal.Account[bool]{Value: true, Source: herself}, integraal.Account[bool]{Value: false, Source: integraal.Source{Who: "G"}}),
		Health: integraal.Hide[bool](integraal.Text{}),
	})
	for _, l := range []integraal.Lang{integraal.NL, integraal.EN} {
		var b strings.Builder
		for _, s := range w.Says {
			fmt.Fprintf(&b, "%s [%s %s] %s\n", s.Code, strings.Join(s.Conditions, " "), strings.Join(s.Evidence, " "), s.Text.In(l))
		}
		golden(t, "work."+string(l)+".txt", b.String())
	}
}
