package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
	"github.com/integraal/integraal/consent"
)

// generaliseMap is the map of the preparer with kinds in the place of problems:
// how kinds hang together, and nothing of who, when, or in whose words. A kind of
// which nothing may be told is not on it, nor is what it is connected by.
func generaliseMap(named *problemmap.Reading, rules *consent.AnonymousRules) (*problemmap.Reading, error) {
	if named == nil {
		return nil, nil //nolint:nilnil // no map is an answer
	}
	kinds := map[string]problemmap.Kind{}
	var parts problemmap.Parts
	for _, p := range named.Problems {
		kind, told := kindTold(string(p.Kind), rules)
		if !told {
			continue
		}
		kinds[p.ID] = p.Kind
		if !slices.ContainsFunc(parts.Problems, func(x problemmap.Problem) bool { return x.ID == string(p.Kind) }) {
			parts.Problems = append(parts.Problems, problemmap.Problem{
				ID: string(p.Kind), Kind: p.Kind, Event: p.Event, Label: kind.Label, Addressable: canBeEased(named, p.Kind),
			})
		}
	}
	someone := integraal.Source{Who: "–"}
	for _, r := range named.Relations {
		from, to := kinds[r.From], kinds[r.To]
		if from == "" || to == "" || from == to || r.Standing != problemmap.Confirmed {
			continue
		}
		parts.Relations = append(parts.Relations, problemmap.Relation{
			From: string(from), To: string(to), Effect: r.Effect, Holds: integraal.Know(true, someone),
		})
	}
	if len(parts.Relations) == 0 {
		return nil, nil //nolint:nilnil // no map is an answer
	}
	m, err := problemmap.New(parts)
	if err != nil {
		return nil, err
	}
	r, err := m.Read(problemmap.Limits{Circles: circlesListed})
	if err != nil {
		return nil, err
	}
	// What is asked of an audience that does not know whose case it is, nobody there
	// can answer.
	r.Lacks, r.Suggestions, r.QuickWins = nil, nil, problemmap.QuickWins{}
	for i := range r.Relations {
		r.Relations[i].Told = nil
	}
	return &r, nil
}

// canBeEased is whether something can be done about all problems of a kind, where
// that is known of all.
func canBeEased(named *problemmap.Reading, kind problemmap.Kind) integraal.Fact[bool] {
	yes := integraal.ValueOf(integraal.YesNo(true)).Text()
	for _, p := range named.Problems {
		if p.Kind == kind && (p.Addressable.State != integraal.Known || p.Addressable.Shown != yes) {
			return integraal.Fact[bool]{}
		}
	}
	return integraal.Know(true)
}
