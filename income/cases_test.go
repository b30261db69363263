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

// caseFile is a file of outcomes that others published, or that were reckoned
// by hand where nobody did. No expectation comes from this package.
type caseFile[F any] struct {
	Cases []struct {
		ID       string         `json:"id"`
		Day      integraal.Date `json:"day"`
		Facts    F              `json:"facts"`
		Expected expected       `json:"expected"`
		Source   string         `json:"source"`
		// Arithmetic is there when the source is ours.
		Arithmetic string `json:"arithmetic"`
	} `json:"cases"`
}

type expected struct {
	Fault         string              `json:"fault"`
	Failed        []integraal.Name    `json:"failed"`
	Yearly        *integraal.PerYear  `json:"yearly"`
	Monthly       *integraal.PerMonth `json:"monthly"`
	Norm          *integraal.PerMonth `json:"norm"`
	Paid          *integraal.PerMonth `json:"paid"`
	Reserved      *integraal.PerMonth `json:"reserved"`
	Percent       int64               `json:"percent"`
	PercentOfNorm *integraal.PerMonth `json:"percentOfNorm"`
}

func readCases[F any](t *testing.T, scheme string, check func(t *testing.T, day integraal.Date, f F, e expected)) {
	t.Helper()
	files, err := filepath.Glob("testdata/cases/" + scheme + "/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		var file caseFile[F]
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

// met checks what all schemes share, and reports whether there is a value.
func met[T any](t *testing.T, o integraal.Outcome[T], err error, e expected) (v T, applies bool) {
	t.Helper()
	if e.Fault != "" {
		assert.True(t, integraal.HasFault(err, e.Fault), "%v", err)
		return v, false
	}
	require.NoError(t, err)
	if e.Failed != nil {
		var failed []integraal.Name
		for _, c := range o.Failed() {
			failed = append(failed, c.Name)
		}
		assert.Equal(t, e.Failed, failed)
		return v, false
	}
	v, applies = o.Value()
	require.True(t, applies, "%v", o)
	return v, true
}

func equalIf[V comparable](t *testing.T, want *V, got V) {
	t.Helper()
	if want != nil {
		assert.Equal(t, *want, got)
	}
}

func TestPublishedZorgtoeslag(t *testing.T) {
	t.Parallel()
	type facts struct {
		Partner           bool              `json:"partner"`
		Toetsingsinkomen  integraal.PerYear `json:"toetsingsinkomen"`
		PartnersInkomen   integraal.PerYear `json:"partnersInkomen"`
		PartnerNotInsured bool              `json:"partnerNotInsured"`
	}
	readCases(t, "zorgtoeslag", func(t *testing.T, day integraal.Date, in facts, e expected) {
		f := claimant(0)
		if in.Partner {
			f = partnered(0, 0)
			p, _ := f.Partner.Value()
			p.Toetsingsinkomen = integraal.Know(in.PartnersInkomen)
			p.Insured = integraal.Know(!in.PartnerNotInsured)
			f.Partner = integraal.Know(p)
		}
		f.Toetsingsinkomen = integraal.Know(in.Toetsingsinkomen)
		o, err := Zorgtoeslag(f, day, nil)
		if v, applies := met(t, o, err, e); applies {
			equalIf(t, e.Yearly, v.Yearly)
			equalIf(t, e.Monthly, v.Monthly)
		}
	})
}

func TestPublishedKindgebondenBudget(t *testing.T) {
	t.Parallel()
	type facts struct {
		Children         []integraal.Date  `json:"children"`
		Partner          bool              `json:"partner"`
		Toetsingsinkomen integraal.PerYear `json:"toetsingsinkomen"`
		PartnersInkomen  integraal.PerYear `json:"partnersInkomen"`
	}
	readCases(t, "kindgebonden_budget", func(t *testing.T, day integraal.Date, in facts, e expected) {
		f := mother()
		var children []Child
		for _, born := range in.Children {
			children = append(children, Child{Born: integraal.Know(born), Kinderbijslag: integraal.Know(true)})
		}
		f.Children = integraal.Know(children)
		f.Toetsingsinkomen = integraal.Know(in.Toetsingsinkomen)
		if in.Partner {
			f.Partner = integraal.Know(PartnerVanOuder{
				ID: "P", Toetsingsinkomen: integraal.Know(in.PartnersInkomen),
				Rendementsgrondslag: assetsOf(0), WholeYear: integraal.Know(true),
			})
		}
		o, err := KindgebondenBudget(f, day, nil)
		if v, applies := met(t, o, err, e); applies {
			equalIf(t, e.Yearly, v.Yearly)
			equalIf(t, e.Monthly, v.Monthly)
		}
	})
}

func TestPublishedBijstandsnorm(t *testing.T) {
	t.Parallel()
	type facts struct {
		Ages         []int `json:"ages"`
		Children     bool  `json:"children"`
		Kostendelers int   `json:"kostendelers"`
		Mantelzorg   bool  `json:"mantelzorg"`
	}
	readCases(t, "bijstandsnorm", func(t *testing.T, day integraal.Date, in facts, e expected) {
		born := func(i int) integraal.Fact[integraal.Date] {
			return integraal.Know(day.AddYears(-in.Ages[i]).AddDays(-40))
		}
		f := single(born(0))
		if len(in.Ages) == 2 {
			f = couple(born(0), born(1))
		}
		f.Children = integraal.Know(in.Children)
		f.Mantelzorg = integraal.Know(in.Mantelzorg)
		var ms []Medebewoner
		for i := range in.Kostendelers {
			ms = append(ms, sharer(string(rune('a'+i))))
		}
		f = with(f, ms...)
		o, err := BijstandsnormFor(f, day, nil)
		if v, applies := met(t, o, err, e); applies {
			equalIf(t, e.Norm, v.Norm)
			equalIf(t, e.Paid, v.Paid)
			equalIf(t, e.Reserved, v.Reserved)
			equalIf(t, e.PercentOfNorm, v.Norm.Share(integraal.Pct(e.Percent, 0)).Round(toTheCent))
			assert.Equal(t, in.Kostendelers, v.Kostendelers)
		}
	})
}
