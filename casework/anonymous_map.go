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
	r.Lacks, r.Suggestions, r.QuickWins, r.Breaking.Lacks = nil, nil, problemmap.QuickWins{}, nil
	for i := range r.Relations {
		r.Relations[i].Told = nil
	}
	unmerge(&r, named, kinds)
	return &r, nil
}

// unmerge takes out what is only there since problems of several persons are one
// kind here: the circles that nobody is in, and what follows from them.
func unmerge(r, named *problemmap.Reading, kinds map[string]problemmap.Kind) {
	of := map[problemmap.Kind]int{}
	for _, kind := range kinds {
		of[kind]++
	}
	if !slices.ContainsFunc(r.Problems, func(p problemmap.ProblemRead) bool { return of[p.Kind] > 1 }) {
		return
	}
	r.Circles.List = slices.DeleteFunc(r.Circles.List, func(c problemmap.Circle) bool {
		return !slices.ContainsFunc(named.Circles.List, func(n problemmap.Circle) bool { return sameCircle(c.Problems, n.Problems, kinds) })
	})
	r.Circles.Says, r.Groups, r.Breaking = textKindsTogether, nil, problemmap.Breaking{}
	for i := range r.Problems {
		p := &r.Problems[i]
		p.Roles = nil
		for _, q := range named.Problems {
			if kinds[q.ID] != p.Kind {
				continue
			}
			for _, role := range q.Roles {
				if !slices.Contains(p.Roles, role) {
					p.Roles = append(p.Roles, role)
				}
			}
		}
		slices.Sort(p.Roles)
		texts := make([]integraal.Text, len(p.Roles))
		for j, role := range p.Roles {
			texts[j] = role.Text()
		}
		p.Says = textKindIs.With(integraal.PutText("kind", p.Name), integraal.PutText("roles", integraal.Join(texts)))
	}
}

// sameCircle reports whether a circle of kinds is that of a circle of problems.
func sameCircle(general, named []string, kinds map[string]problemmap.Kind) bool {
	if len(general) != len(named) {
		return false
	}
	for turn := range named {
		same := true
		for i := range general {
			same = same && general[i] == string(kinds[named[(i+turn)%len(named)]])
		}
		if same {
			return true
		}
	}
	return false
}

var (
	textKindsTogether = integraal.Text{
		NL: "Problemen van dezelfde soort zijn hier samengenomen. Alleen kringen die er ook zonder dat zijn, staan hier.",
		EN: "Problems of the same kind are taken together here. Only circles that are there without it too are listed.",
	}
	textKindIs = integraal.Text{NL: "{kind}: {roles}.", EN: "{kind}: {roles}."}
)

// canBeEased is whether something can be done about all problems of a kind, where
// that is known of all.
func canBeEased(named *problemmap.Reading, kind problemmap.Kind) integraal.Fact[bool] {
	yes, no := integraal.ValueOf(integraal.YesNo(true)).Text(), 0
	all := 0
	for _, p := range named.Problems {
		switch {
		case p.Kind != kind:
			continue
		case p.Addressable.State != integraal.Known:
			return integraal.Fact[bool]{}
		case p.Addressable.Shown != yes:
			no++
		}
		all++
	}
	switch no {
	case 0:
		return integraal.Know(true)
	case all:
		return integraal.Know(false)
	}
	return integraal.Fact[bool]{}
}
