package casework

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/intake"
	"github.com/integraal/integraal/consent"
)

// TestEachKindHasItsLifeDomain: an intake can speak of each problem that a case can hold:
// each kind lies in a life domain of the intake, by the same name.
func TestEachKindHasItsLifeDomain(t *testing.T) {
	names := map[string]bool{}
	for _, d := range intake.LifeDomains() {
		names[d.Name] = true
	}
	for _, k := range ProblemKinds() {
		assert.True(t, names[k.Domain], "%s: %s", k.Code, k.Domain)
	}
}

// TestTenKinds: the ten kinds of the article come first, each with its words in
// both languages, a life domain, a category, and its place in the ZRM and the GGM.
func TestTenKinds(t *testing.T) {
	ten := []ProblemKind{
		MentalHealth, PhysicalCare, Schooling, Unemployment, Relational,
		Children, Finances, DebtProblem, HousingNeed, LowIncome,
	}
	kinds, coded := ProblemKinds(), 0
	for i, k := range kinds {
		if i < len(ten) {
			assert.Equal(t, ten[i], k.Code)
		}
		assert.NotEmpty(t, k.Label.NL, k.Code)
		assert.NotEmpty(t, k.Label.EN, k.Code)
		assert.NotEmpty(t, k.Domain, k.Code)
		assert.NotZero(t, k.Category, k.Code)
		if k.Event {
			assert.Empty(t, k.Code.Codings(), "the classifications know domains, and no events")
			continue
		}
		coded++
		systems := map[string]int{}
		for _, c := range k.Code.Codings() {
			systems[c.System]++
			assert.NotEmpty(t, c.Code)
			assert.NotEmpty(t, c.Source, "an unverified place says where it was found")
			assert.Less(t, c.Confidence, integraal.Certain, "no classification itself was read")
		}
		assert.Equal(t, 1, systems[ZRM], k.Code)
		assert.Equal(t, 1, systems[GGM], k.Code)
		assert.LessOrEqual(t, systems[ICF], 1, k.Code)
	}
	assert.Len(t, codePlaces, coded)

	// Life domain and legal domain are two dimensions: in one life domain there
	// are several laws, and under one law several life domains.
	lawsIn, domainsOf := map[string]map[integraal.Law]bool{}, map[integraal.Law]map[string]bool{}
	for _, k := range kinds {
		for _, by := range k.Laws {
			if lawsIn[k.Domain] == nil {
				lawsIn[k.Domain] = map[integraal.Law]bool{}
			}
			if domainsOf[by.Law()] == nil {
				domainsOf[by.Law()] = map[string]bool{}
			}
			lawsIn[k.Domain][by.Law()], domainsOf[by.Law()][k.Domain] = true, true
		}
	}
	assert.Greater(t, len(lawsIn["financiën"]), 1)
	assert.Greater(t, len(domainsOf[integraal.Wmo2015]), 1)

	kinds[0].Laws[0] = integraal.Citation{}
	assert.False(t, ProblemKinds()[0].Laws[0].IsZero(), "the list is the caller's own")
	assert.Empty(t, ProblemKind("loneliness").Codings())
}

// TestOwnKind: a case adds a kind of its own; the gate decides on its category,
// the reader is shown its words and laws, and an audience without names is not
// told of it.
func TestOwnKind(t *testing.T) {
	p := bundledCases(t)["household"].Parts()
	p.ProblemKinds = []KindOfProblem{{
		Code: "loneliness", Label: integraal.Text{NL: "eenzaamheid", EN: "loneliness"}, Domain: "sociaal netwerk",
		Category: consent.Debts, Laws: []integraal.Citation{integraal.Wmo2015.Art("1.2.1", integraal.On(2026, 7, 1))},
	}}
	p.Problems = append(p.Problems, Problem{
		ID: "p-alone", Kind: "loneliness", Persons: []string{"M"}, Told: Provenance{By: "M", To: []string{"G"}},
	})
	p.Protocol.Anonymous.Patterns |= consent.These(consent.Debts)
	c, err := New(p)
	require.NoError(t, err)
	sees := func(viewer string) *ProblemSeen {
		r, err := Review(c, Question{Viewer: viewer})
		require.NoError(t, err)
		for i := range r.Problems {
			if r.Problems[i].Kind == "loneliness" {
				return &r.Problems[i]
			}
		}
		return nil
	}
	seen := sees("G")
	require.NotNil(t, seen)
	assert.Equal(t, "eenzaamheid", seen.Label.NL)
	assert.Equal(t, "sociaal netwerk", seen.Domain)
	require.Len(t, seen.Laws, 1)
	assert.Equal(t, "art. 1.2.1 Wmo 2015", seen.Laws[0].Law)
	assert.Nil(t, sees("K"), "what the debt counsellor was told of debts is not for Work & Income")
	r, err := Review(c, Question{Viewer: "L"})
	require.NoError(t, err)
	require.NotEmpty(t, r.Problems, "others of that category are told")
	assert.Nil(t, sees("L"))

	p.Problems[len(p.Problems)-1].Kind = "unheard-of"
	_, err = New(p)
	assert.True(t, integraal.HasFault(err, "case.unknown-word"))
}

// TestToldLater: what was told after the case's own day is no fault. A file is
// kept, and reviewed for other days.
func TestToldLater(t *testing.T) {
	p := bundledCases(t)["household"].Parts()
	p.Told = append(p.Told, Telling{About: "M", To: []string{"W"}, On: p.Day.AddDays(30), Facts: []FactValue{Insured.Is(true)}})
	_, err := New(p)
	require.NoError(t, err)
}
