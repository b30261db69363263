package income

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

var update = flag.Bool("update", false, "write the golden explanations anew")

// TestGoldenExplanations: the whole text that a reader gets. Each was read
// against the articles when it was written; a change shows as a difference.
func TestGoldenExplanations(t *testing.T) {
	t.Parallel()
	couples := couple(bornAdult, bornOn(1985, 1, 2))
	couples = with(couples, sharer("A"), Medebewoner{ID: "B", Born: bornOn(2003, 10, 2)})
	notInsured := partnered(20_000, 20_000)
	p, _ := notInsured.Partner.Value()
	p.Insured, p.Toetsingsinkomen = integraal.Know(false), integraal.KnowAbsent[integraal.PerYear]()
	notInsured.Partner = integraal.Know(p)
	parents := mother()
	parents.Partner = integraal.Know(PartnerVanOuder{
		ID: "P", Toetsingsinkomen: perYearOf(40_400), Rendementsgrondslag: assetsOf(1_000), WholeYear: integraal.Know(false),
	})
	refused := claimant(60_000)
	refused.Rendementsgrondslag = assetsOf(200_000)
	young := couple(bornYoung, bornPensioner)
	young.Children = integraal.Know(true)

	care := with(couple(bornAdult, bornAdult), Medebewoner{ID: "E"}, sharer("A"))
	care.Mantelzorg = integraal.Know(true)
	nil0 := claimant(0)
	nil0.Toetsingsinkomen = integraal.KnowAbsent[integraal.PerYear]()
	maybe := partnered(20_000, 20_000)
	q, _ := maybe.Partner.Value()
	q.WholeYear = integraal.Fact[bool]{}
	maybe.Partner = integraal.Know(q)
	older := mother()
	older.Children = integraal.Know([]Child{{ID: "S", Born: bornOn(2009, 9, 14), Kinderbijslag: integraal.Know(true)}})

	for name, rule := range map[string]func(*integraal.Explanation) error{
		"zorgtoeslag-with-partner-above-threshold": of1(Zorgtoeslag, partnered(20_000, 20_000)),
		"zorgtoeslag-partner-not-insured":          of1(Zorgtoeslag, notInsured),
		"zorgtoeslag-refused":                      of1(Zorgtoeslag, refused),
		"kindgebonden-budget-mother":               of1(KindgebondenBudget, mother()),
		"kindgebonden-budget-parents":              of1(KindgebondenBudget, parents),
		"kostendelersnorm-couple":                  of1(BijstandsnormFor, couples),
		"kostendelersnorm-young-and-old":           of1(BijstandsnormFor, with(young, sharer("A"))),
		"bijstandsnorm-mother":                     of1(BijstandsnormFor, with(single(bornAdult), Medebewoner{ID: "A", Born: bornOn(2003, 10, 2)})),
		"bijstandsnorm-open":                       of1(BijstandsnormFor, with(single(bornAdult), Medebewoner{ID: "A"})),
		"bijstandsnorm-mantelzorg":                 of1(BijstandsnormFor, care),
		"zorgtoeslag-income-absent":                of1(Zorgtoeslag, nil0),
		"zorgtoeslag-whole-year-unknown":           of1(Zorgtoeslag, maybe),
		"kindgebonden-budget-sixteen":              of1(KindgebondenBudget, older),
		"bijstandsnorm-minor":                      of1(BijstandsnormFor, single(bornMinor)),
	} {
		var why integraal.Explanation
		require.NoError(t, rule(&why), name)
		golden(t, name, script(why.Lines(Word)))
	}
}

func of1[F, T any](rule func(F, integraal.Date, *integraal.Explanation) (integraal.Outcome[T], error), f F) func(*integraal.Explanation) error {
	return func(why *integraal.Explanation) error {
		_, err := rule(f, march, why)
		return err
	}
}

// script writes an explanation a line a step, given facts marked.
func script(lines []integraal.Line) string {
	var b strings.Builder
	for _, l := range lines {
		mark := "  "
		if l.Given {
			mark = "- "
		}
		b.WriteString(mark + l.Text.NL)
		if l.Law != "" {
			b.WriteString("  [" + l.Law + "]")
		}
		b.WriteString("\n    " + l.Text.EN + "\n")
	}
	return b.String()
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", "golden", name+".txt")
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o600))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), got, name)
}
