package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// Outside the days that are covered a rule answers the fault of its own scheme
// and no other, and without a day that there is none.
func TestRulesAnswerTheirOwnFault(t *testing.T) {
	t.Parallel()
	for name, rule := range map[string]func(integraal.Date) error{
		"zorgtoeslag": func(d integraal.Date) error { _, err := Zorgtoeslag(ZorgtoeslagFacts{}, d, nil); return err },
		"kindgebondenBudget": func(d integraal.Date) error {
			_, err := KindgebondenBudget(KindgebondenBudgetFacts{}, d, nil)
			return err
		},
		"huurtoeslag": func(d integraal.Date) error { _, err := Huurtoeslag(HuurtoeslagFacts{}, d, nil); return err },
		"kinderopvang": func(d integraal.Date) error {
			_, err := Kinderopvangtoeslag(KinderopvangtoeslagFacts{}, d, nil)
			return err
		},
		"kinderbijslag":     func(d integraal.Date) error { _, err := Kinderbijslag(KinderbijslagFacts{}, d, nil); return err },
		"aow":               func(d integraal.Date) error { _, err := AOW(AOWFacts{}, d, nil); return err },
		"minimumuurloon":    func(d integraal.Date) error { _, err := Minimumuurloon(MinimumloonFacts{}, d, nil); return err },
		"minimummaandloon":  func(d integraal.Date) error { _, err := Minimummaandloon(MinimumloonFacts{}, d, nil); return err },
		"bijstandsnorm":     func(d integraal.Date) error { _, err := BijstandsnormFor(BijstandFacts{}, d, nil); return err },
		"verlaging":         func(d integraal.Date) error { _, err := VerlaagdeNormFor(VerlagingFacts{}, d, nil); return err },
		"voorschot":         func(d integraal.Date) error { _, err := VoorschotFor(VoorschotFacts{}, d, nil); return err },
		"rechthebbenden":    func(d integraal.Date) error { _, err := RechthebbendenormFor(RechthebbendeFacts{}, d, nil); return err },
		"toekenning":        func(d integraal.Date) error { _, err := ToekenningFor(ToekenningFacts{}, d, nil); return err },
		"algemene bijstand": func(d integraal.Date) error { _, err := AlgemeneBijstand(AlgemeneBijstandFacts{}, d, nil); return err },
		"bijzonder":         func(d integraal.Date) error { _, err := BijzondereBijstand(BijzonderFacts{}, nil, d, nil); return err },
		"inkomenstoeslag": func(d integraal.Date) error {
			_, err := IndividueleInkomenstoeslag(InkomenstoeslagFacts{}, nil, d, nil)
			return err
		},
		"regeling":      func(d integraal.Date) error { _, err := LokaleRegeling(RegelingFacts{}, nil, "x", d, nil); return err },
		"studietoeslag": func(d integraal.Date) error { _, err := Studietoeslag(StudieFacts{}, nil, d, nil); return err },
	} {
		for _, day := range []integraal.Date{integraal.On(2019, 5, 1), integraal.On(2030, 5, 1)} {
			faults := integraal.FaultsIn(rule(day))
			require.Len(t, faults, 1, name)
			assert.Equal(t, "dated.outside", faults[0].Code, name)
			assert.NotEqual(t, textNoDay, faults[0].Text, name)
		}
		faults := integraal.FaultsIn(rule(integraal.Date{}))
		require.Len(t, faults, 1, name)
		assert.Equal(t, integraal.NewFault("dated.outside", "day", textZeroDay), faults[0], name)
	}
}
