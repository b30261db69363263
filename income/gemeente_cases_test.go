package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// ofTown are the settings of one town, all days of the tests.
func ofTown(t *testing.T, fill func(f *SettingsFile, by Provision)) *Settings {
	t.Helper()
	f := SettingsFile{SchemaVersion: 1, Municipality: Municipality{Name: "gemeente", Code: "0000"}}
	fill(&f, Provision{Regulation: "gepubliceerde pagina", Article: "1", Publication: "pagina van de gemeente", Read: on(2024, 1, 1)})
	s, err := NewSettings(f)
	require.NoError(t, err)
	return s
}

// TestPublishedIncomeLimits: tables of municipalities. Who is at the limit is
// in, who is a cent above it is not.
func TestPublishedIncomeLimits(t *testing.T) {
	t.Parallel()
	type facts struct {
		Norm       integraal.PerMonth `json:"norm"`
		Percentage integraal.Rate     `json:"percentage"`
	}
	readCases(t, "lokale_regeling", func(t *testing.T, day integraal.Date, in facts, e expected) {
		s := ofTown(t, func(f *SettingsFile, by Provision) {
			f.LokaleRegelingen = []RegelingSetting{{
				Name: "minimabeleid", From: on(2023, 1, 1), Until: on(2026, 12, 31), Provision: by,
				NormBasis: NormApplicable, Assets: AssetsNotTested,
				Limits: Limits{Single: in.Percentage, SingleParent: in.Percentage, Couple: in.Percentage},
			}}
		})
		require.NotNil(t, e.PercentOfNorm)
		f := RegelingFacts{Norm: integraal.Know(in.Norm), Income: integraal.Know(*e.PercentOfNorm)}
		o, err := LokaleRegeling(f, s, "minimabeleid", day, nil)
		v, _ := met(t, o, err, e)
		assert.Equal(t, *e.PercentOfNorm, v.Limit)
		f.Income = integraal.Know(e.PercentOfNorm.Plus(integraal.CentsPerMonth(1)))
		o, err = LokaleRegeling(f, s, "minimabeleid", day, nil)
		require.NoError(t, err)
		assert.Equal(t, integraal.AppliesNot, o.Verdict())
	})
}

func TestPublishedStudietoeslag(t *testing.T) {
	t.Parallel()
	type facts struct {
		Age        int                `json:"age"`
		Internship integraal.PerMonth `json:"internship"`
	}
	readCases(t, "studietoeslag", func(t *testing.T, day integraal.Date, in facts, e expected) {
		f := student()
		f.Born = integraal.Know(day.AddYears(-in.Age).AddDays(-40))
		f.Internship = integraal.Know(in.Internship)
		o, err := Studietoeslag(f, nil, day, nil)
		v, _ := met(t, o, err, e)
		require.NotNil(t, e.Norm)
		assert.Equal(t, *e.Norm, v.Monthly)
	})
}

// TestPublishedInkomenstoeslag: both towns held an income over three years to
// 100% of the norm.
func TestPublishedInkomenstoeslag(t *testing.T) {
	t.Parallel()
	type facts struct {
		Amounts  Amounts            `json:"amounts"`
		Leefvorm Leefvorm           `json:"leefvorm"`
		Income   integraal.PerMonth `json:"income"`
		Norm     integraal.PerMonth `json:"norm"`
		Amount   integraal.Amount   `json:"amount"`
	}
	readCases(t, "inkomenstoeslag", func(t *testing.T, day integraal.Date, in facts, e expected) {
		s := ofTown(t, func(f *SettingsFile, by Provision) {
			f.IndividueleInkomenstoeslag = []InkomenstoeslagSetting{{
				From: on(2024, 1, 1), Until: on(2024, 12, 31), Provision: by, ReferenceMonths: 36,
				IncomeLimit: integraal.Pct(100, 0), NormBasis: NormApplicable, Amounts: in.Amounts,
			}}
		})
		f := longLow()
		f.Leefvorm = integraal.Know(in.Leefvorm)
		f.Reference = integraal.Know([]Refertedeel{{
			From: day.AddMonths(-36), Until: day.AddDays(-1), Income: integraal.Know(in.Income), Norm: integraal.Know(in.Norm),
		}})
		o, err := IndividueleInkomenstoeslag(f, s, day, nil)
		if v, applies := met(t, o, err, e); applies {
			assert.Equal(t, in.Amount, v)
		}
	})
}
