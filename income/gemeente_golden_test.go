package income

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// TestGemeenteGolden: the whole text that a reader gets, with both the law and
// the local provision.
func TestGemeenteGolden(t *testing.T) {
	t.Parallel()
	s := settings(t)
	late := longLow()
	late.Granted, late.Outlook = integraal.Know(on(2025, 9, 1)), integraal.Know(true)
	late.Reference = integraal.Know([]Refertedeel{refertedeel(on(2023, 3, 2), on(2026, 3, 1), 1500_00, 1401_50)})
	able := costs(1000)
	able.Income, able.AssetsAboveLimit, able.Used = monthOf(2300_00), assetsOf(50), assetsOf(4000)
	small := costs(100)
	trainee := student()
	trainee.Internship = monthOf(241_09)
	local := student()
	local.Born = bornAdult
	rich := meedoen()
	rich.Income, rich.AssetsOverLimit = monthOf(1900_00), integraal.Know(true)
	for name, rule := range map[string]func(why *integraal.Explanation) error{
		"gemeente-inkomenstoeslag": func(why *integraal.Explanation) error {
			_, err := IndividueleInkomenstoeslag(longLow(), s, march, why)
			return err
		},
		"gemeente-inkomenstoeslag-refused": func(why *integraal.Explanation) error {
			_, err := IndividueleInkomenstoeslag(late, s, march, why)
			return err
		},
		"gemeente-bijzondere-bijstand": func(why *integraal.Explanation) error {
			_, err := BijzondereBijstand(able, s, march, why)
			return err
		},
		"gemeente-bijzondere-bijstand-drempel": func(why *integraal.Explanation) error {
			_, err := BijzondereBijstand(small, s, on(2025, 7, 1), why)
			return err
		},
		"gemeente-studietoeslag-stage": func(why *integraal.Explanation) error {
			_, err := Studietoeslag(trainee, s, march, why)
			return err
		},
		"gemeente-studietoeslag-2025": func(why *integraal.Explanation) error {
			_, err := Studietoeslag(local, nil, on(2025, 3, 2), why)
			return err
		},
		"gemeente-regeling": func(why *integraal.Explanation) error {
			_, err := LokaleRegeling(meedoen(), s, "meedoenregeling", march, why)
			return err
		},
		"gemeente-regeling-refused": func(why *integraal.Explanation) error {
			_, err := LokaleRegeling(rich, s, "meedoenregeling", march, why)
			return err
		},
	} {
		var why integraal.Explanation
		require.NoError(t, rule(&why), name)
		golden(t, name, script(why.Lines(Word)))
	}
}
