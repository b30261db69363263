package income

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// readOutcomes reads case files as readCases does, of a scheme with answers of
// its own.
func readOutcomes[F, E any](t *testing.T, scheme string, check func(t *testing.T, day integraal.Date, f F, e E)) {
	t.Helper()
	files, err := filepath.Glob("testdata/cases/" + scheme + "/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		var file struct {
			Cases []struct {
				ID         string         `json:"id"`
				Day        integraal.Date `json:"day"`
				Facts      F              `json:"facts"`
				Expected   E              `json:"expected"`
				Source     string         `json:"source"`
				Arithmetic string         `json:"arithmetic"`
			} `json:"cases"`
		}
		require.NoError(t, json.Unmarshal(data, &file), name)
		require.NotEmpty(t, file.Cases, name)
		for _, c := range file.Cases {
			t.Run(c.ID, func(t *testing.T) {
				require.NotEmpty(t, c.Source)
				require.Equal(t, c.Source == "ours", c.Arithmetic != "")
				check(t, c.Day, c.Facts, c.Expected)
			})
		}
	}
}

// aged is a birth date that gives an age on a day, and on the day itself.
func aged(day integraal.Date, age int) integraal.Fact[integraal.Date] {
	return integraal.Know(day.AddYears(-age))
}

func TestPublishedKinderbijslag(t *testing.T) {
	t.Parallel()
	type facts struct {
		Ages        []int                 `json:"ages"`
		BasicAmount *integraal.PerQuarter `json:"basicAmount"`
		Percent     int64                 `json:"percent"`
	}
	type expected struct {
		Quarterly integraal.PerQuarter `json:"quarterly"`
	}
	readOutcomes(t, "kinderbijslag", func(t *testing.T, day integraal.Date, in facts, e expected) {
		f := parent()
		var list []KinderbijslagKind
		for _, age := range in.Ages {
			list = append(list, kind("", aged(day, age)))
		}
		f.Children = integraal.Know(list)
		o, err := Kinderbijslag(f, day, nil)
		require.NoError(t, err)
		v, applies := o.Value()
		require.True(t, applies)
		assert.Equal(t, e.Quarterly, v)
		if in.BasicAmount != nil {
			assert.Equal(t, e.Quarterly, in.BasicAmount.Share(integraal.Pct(in.Percent, 0)).Round(integraal.Rounding{}))
		}
	})
}
