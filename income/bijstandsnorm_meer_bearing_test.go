package income

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

type (
	dateFact = integraal.Fact[integraal.Date]
	boolFact = integraal.Fact[bool]
)

// blankHousehold draws a household of which facts are missing. at is where it
// is in the facts of a rule; the ages are those that are drawn from.
func blankHousehold[F any](t *rapid.T, holes *[]hole[F], f F, at func(*F) *BijstandFacts, ages, spouses []dateFact, mates bool) F {
	set := func(f F, change func(h *BijstandFacts)) F { change(at(&f)); return f }
	at(&f).Applicant.ID = "M"
	born := blank(t, holes, "person.born M", func(f F, v dateFact) F {
		return set(f, func(h *BijstandFacts) { h.Applicant.Born = v })
	}, ages)
	all := []integraal.Fact[Person]{integraal.KnowAbsent[Person]()}
	for _, b := range spouses {
		all = append(all, integraal.Know(Person{ID: "E", Born: b}))
	}
	spouse := blank(t, holes, "household.spouse M", func(f F, v integraal.Fact[Person]) F {
		return set(f, func(h *BijstandFacts) { h.Spouse = v })
	}, all)
	if p, married := spouse.Value(); married {
		p.Born = blank(t, holes, "person.born E", func(f F, v dateFact) F {
			return set(f, func(h *BijstandFacts) {
				p, _ := h.Spouse.Value()
				p.Born = v
				h.Spouse = integraal.Know(p)
			})
		}, spouses)
		spouse = integraal.Know(p)
	}
	children := blank(t, holes, "household.tenLasteKomendeKinderen M", func(f F, v boolFact) F {
		return set(f, func(h *BijstandFacts) { h.Children = v })
	}, flags())
	mantelzorg := blank(t, holes, "household.mantelzorg M", func(f F, v boolFact) F {
		return set(f, func(h *BijstandFacts) { h.Mantelzorg = v })
	}, flags())
	housemates := integraal.KnowAbsent[[]Medebewoner]()
	if mates {
		housemates = blank(t, holes, "household.housemates M", func(f F, v integraal.Fact[[]Medebewoner]) F {
			return set(f, func(h *BijstandFacts) { h.Housemates = v })
		}, []integraal.Fact[[]Medebewoner]{integraal.KnowAbsent[[]Medebewoner](), integraal.Know([]Medebewoner{sharer("A")})},
			integraal.Know([]Medebewoner{sharer("A"), sharer("B")}))
	}
	return set(f, func(h *BijstandFacts) {
		h.Applicant.Born, h.Spouse, h.Children, h.Mantelzorg, h.Housemates = born, spouse, children, mantelzorg, housemates
	})
}

func TestInrichtingsnormAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = InrichtingFacts
	d := dayOf(t, march)
	rapid.Check(t, func(t *rapid.T) {
		var holes []hole[F]
		f := blankHousehold(t, &holes, F{}, func(f *F) *BijstandFacts { return &f.BijstandFacts }, births(17, 19, 40, 70), births(40, 70), true)
		// The age of a spouse bears on whether the law names a norm at all, which
		// is a fault; it is known here.
		if p, married := f.Spouse.Value(); married && p.Born.State() == integraal.Unknown {
			p.Born = births(40)[0]
			f.Spouse = integraal.Know(p)
			holes = slices.DeleteFunc(holes, func(h hole[F]) bool { return h.key == "person.born E" })
		}
		f.Inrichting = blank(t, &holes, "person.inrichting M", func(f F, v boolFact) F { f.Inrichting = v; return f }, flags())
		if f.Spouse.State() == integraal.Known {
			f.SpouseInrichting = blank(t, &holes, "person.inrichting E", func(f F, v boolFact) F { f.SpouseInrichting = v; return f }, flags())
		} else {
			f.SpouseInrichting = integraal.Know(rapid.Bool().Draw(t, "spouse in"))
		}
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := d.Inrichtingsnorm(f, nil)
			return verdict(t, o, err, sayNorm)
		})
	})
}

func TestRechthebbendenormAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = RechthebbendeFacts
	d := dayOf(t, march)
	rapid.Check(t, func(t *rapid.T) {
		var holes []hole[F]
		f := blankHousehold(t, &holes, F{}, func(f *F) *BijstandFacts { return &f.BijstandFacts }, births(17, 19, 40, 70), births(19, 40, 70), true)
		if f.Spouse.State() == integraal.Known {
			f.SpouseEntitled = blank(t, &holes, "person.entitledToBijstand E", func(f F, v boolFact) F { f.SpouseEntitled = v; return f }, flags())
		} else {
			f.SpouseEntitled = integraal.Know(false)
		}
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := d.Rechthebbendenorm(f, nil)
			return verdict(t, o, err, sayNorm)
		})
	})
}

func TestVerhoogdeNormAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = VerhogingFacts
	d := dayOf(t, march)
	rapid.Check(t, func(t *rapid.T) {
		var holes []hole[F]
		f := blankHousehold(t, &holes, F{}, func(f *F) *BijstandFacts { return &f.BijstandFacts }, births(17, 19, 40), births(17, 19, 40), false)
		f.Parents.MeansInsufficient = blank(t, &holes, "person.parentsMeansInsufficient M", func(f F, v boolFact) F { f.Parents.MeansInsufficient = v; return f }, flags())
		f.Parents.CannotEnforce = blank(t, &holes, "person.parentsNotEnforceable M", func(f F, v boolFact) F { f.Parents.CannotEnforce = v; return f }, flags())
		if f.Spouse.State() == integraal.Known {
			f.SpouseParents.MeansInsufficient = blank(t, &holes, "person.parentsMeansInsufficient E", func(f F, v boolFact) F { f.SpouseParents.MeansInsufficient = v; return f }, flags())
			f.SpouseParents.CannotEnforce = blank(t, &holes, "person.parentsNotEnforceable E", func(f F, v boolFact) F { f.SpouseParents.CannotEnforce = v; return f }, flags())
		} else {
			f.SpouseParents = parents(false)
		}
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := d.VerhoogdeNorm(f, nil)
			if integraal.HasFault(err, "rule.uncovered") {
				return nil, "uncovered" // an answer too: all is known
			}
			return verdict(t, o, err, sayNorm)
		})
	})
}
