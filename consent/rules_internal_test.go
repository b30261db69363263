package consent

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// Every rule cites the text that was read, names what it carries, and stands in
// nobody's place: no two of one part cover the same request, so that their
// order cannot matter.
func TestRules(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, r := range allRules() {
		assert.False(t, seen[r.ID], r.ID)
		seen[r.ID] = true
		require.NotEmpty(t, r.By, r.ID)
		for _, by := range r.By {
			assert.False(t, by.Unverified(), "%s: %s", r.ID, by)
			assert.True(t, by.URL() != "" || r.Unverified, "%s: %s", r.ID, by)
		}
		assert.True(t, len(r.from) > 0 && len(r.to) > 0 || r.Pack == packSafety, r.ID)
		assert.NotEmpty(t, r.relations, r.ID)
		assert.NotZero(t, r.categories, r.ID)
		assert.False(t, r.valid.From.IsZero(), "%s: since when", r.ID)
		assert.False(t, r.part <= ground && slices.Contains(r.relations, Outside), r.ID)
		assert.Equal(t, r.part == safety, r.ground != NoSafetyGround, "%s: safety is weighed", r.ID)
		assert.False(t, r.part > ground && r.Kind != NoKind, "%s: a duty and safety ask no consent", r.ID)
		assert.False(t, r.Kind == NoKind && (r.Explicit || r.Written), "%s: the form of no consent", r.ID)
		assert.False(t, r.part == sameTask && r.Kind != NoKind, "%s: one's own task asks no consent", r.ID)
	}
	for _, from := range AllRegimes() {
		for _, to := range AllRegimes() {
			for of := range parts {
				for _, rel := range anyone {
					for _, c := range AllCategories().List() {
						for _, fact := range []string{"", FactSuspicion, FactWlzDecision, FactContact} {
							q := &Request{Subject: Subject{Relation: rel}, Datum: Datum{Category: c, Fact: fact}, Day: readWmo}
							n := 0
							for _, rule := range inForce.between(from, to, rel)[of] {
								if rule.covers(q) && rule.categories.Has(c) && !rule.never.Has(c) {
									n++
								}
							}
							if n > 1 {
								assert.Fail(t, "two rules", "%d %s %s %d %s", of, from, to, rel, c)
							}
						}
					}
				}
			}
		}
	}
}

// allRules are the rules of every pack, and those of safety that are in none.
func allRules() []*Rule {
	list := []*Rule{&ruleDutyConflict, &ruleUrgent}
	for i := range builtInPacks {
		for j := range builtInPacks[i].rules {
			list = append(list, &builtInPacks[i].rules[j])
		}
	}
	return list
}

// What never goes a way is closed by both questions, where neither asks the
// person; health of another than the client goes nowhere.
func TestNeverIsNever(t *testing.T) {
	t.Parallel()
	find := func(of part, from, to Regime, rel Relation, c Category) *Rule {
		rule, _ := inForce.between(from, to, rel).find(of, &Request{
			Subject: Subject{Relation: rel}, Datum: Datum{Source: from, Category: c}, Day: readWmo,
		})
		return rule
	}
	for _, from := range Regimes() {
		for _, rel := range household {
			for to, closed := range map[Regime][]Category{Pw: {Health, Irregularity}, Wgs: {Irregularity}} {
				for _, c := range closed {
					if from != to {
						assert.Nil(t, find(release, from, to, rel, c), "%s of %d from %s to %s", c, rel, from, to)
						assert.Nil(t, find(ground, from, to, rel, c), "%s of %d from %s to %s", c, rel, from, to)
					}
				}
			}
			for _, to := range Regimes() {
				if rel != Client && from != to {
					assert.Nil(t, find(ground, from, to, rel, Health), "health of %d from %s to %s", rel, from, to)
				}
			}
		}
	}
}

// A provision that was not read must say so; all that the gate names was read.
func TestEveryProvisionWasRead(t *testing.T) {
	t.Parallel()
	for _, law := range []*sectorLaw{&generalLaw, &olderGeneralLaw, &wmoLaw, &jeugdLaw, &veiligThuisLaw} {
		for _, by := range []integraal.Citation{
			law.secrecy, law.kept, law.access, law.tooYoung, law.notCapable, law.youngest, law.teenager, law.stands, law.opposes,
		} {
			assert.False(t, by.IsZero() || by.Unverified(), by)
		}
	}
	for _, by := range []integraal.Citation{
		pw65lid1, pw65lid2c, uavg32a, uavg22lid2a, uavg41, uavg46lid1, avg5lid1d, avg5lid1f, avg14lid3a, wmo531lid1, bw457lid1, sv162lid3, suwi74lid1, jw734lid1, jw734lid2, uavg5lid1, uavg22lid1, uavg30lid4, avg5lid1b, avg5lid1c, avg13lid1, avg14lid1, avg14lid5c, avg21lid1, awb24lid2,
	} {
		assert.False(t, by.IsZero() || by.Unverified(), by)
	}
}

func TestRulesOfTheirTime(t *testing.T) {
	t.Parallel()
	r := &Request{
		Subject: Subject{Relation: Client}, Datum: Datum{Source: Pw, Category: Debts},
		Day: integraal.On(2020, time.December, 31),
	}
	rule, _ := inForce.between(Pw, Wgs, Client).find(ground, r)
	assert.Nil(t, rule, "Wgs 8d is of 2021")
	r.Day = integraal.On(2021, time.January, 1)
	rule, _ = inForce.between(Pw, Wgs, Client).find(ground, r)
	require.NotNil(t, rule)
	assert.Equal(t, "ground-wgs-8d", rule.ID)
}

// The last lock: a trail without a ground and without an objection to it is a
// no, whatever led there.
func TestConcludeDenies(t *testing.T) {
	t.Parallel()
	var d Decision
	conclude(&Request{}, &d)
	assert.Equal(t, Deny, d.Outcome)
	assert.Equal(t, NoBridge, d.Reason)
	d = Decision{}
	d.passed(S4bRelease, nil, pw65lid2b)
	conclude(&Request{}, &d)
	assert.Equal(t, Deny, d.Outcome, "one question of two")
}
