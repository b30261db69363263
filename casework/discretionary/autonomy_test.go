package discretionary_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/discretionary"
	"github.com/integraal/integraal/participation"
)

// roomy is a team of the municipality with all it needs.
func roomy(t require.TestingT) discretionary.Profile {
	return discretionary.Profile{
		Team: "wijkteam", Body: participation.College, Budget: known(ledger(t, 500).State()), SpendAlone: known(integraal.Euro(250)),
		Decides: []participation.Matter{participation.WmoRights}, Laws: []integraal.Law{integraal.Wmo2015, integraal.Wgs},
		Knows:    known([]discretionary.Knowledge{{Law: integraal.Wmo2015, Room: true}, {Law: integraal.Wgs, Room: true}}),
		Mandates: known([]discretionary.Mandate{{Matter: participation.WmoRights, Named: "mandaatbesluit 2026"}}),
		Sharing:  known(discretionary.SharingRules{Named: "protocol 2026", Known: known(true)}),
	}
}

// moneyed is a team of another organisation with money, and little else.
func moneyed(t require.TestingT) discretionary.Profile {
	p := roomy(t)
	p.Body, p.SpendAlone = participation.Wijkteam, integraal.KnowAbsent[integraal.Amount](herself)
	p.Decides = []participation.Matter{participation.WmoRights, participation.PwRights, participation.DebtRights}
	p.Mandates = integraal.KnowAbsent[[]discretionary.Mandate](herself)
	p.Laws = append(p.Laws, integraal.Participatiewet)
	p.Knows = known([]discretionary.Knowledge{{Law: integraal.Wmo2015, Room: true}, {Law: integraal.Wgs}})
	p.Sharing = known(discretionary.SharingRules{Named: "protocol 2026", Known: known(false)})
	return p
}

func room(t require.TestingT, p discretionary.Profile) discretionary.Autonomy {
	a, err := p.Read(on(time.March, 2))
	require.NoError(t, err)
	return a
}

// TestRoom: having money is not yet having room (B-119, B-120).
func TestRoom(t *testing.T) {
	t.Parallel()
	assert.Equal(t, integraal.Applies, room(t, roomy(t)).Room)
	a := room(t, moneyed(t))
	assert.Equal(t, integraal.AppliesNot, a.Room)
	gaps := map[discretionary.Aspect]int{}
	for i := range a.Aspects {
		gaps[a.Aspects[i].Aspect] = len(a.Aspects[i].Gaps)
	}
	assert.Equal(t, map[discretionary.Aspect]int{
		discretionary.HasBudget: 0, discretionary.HasMandate: 4, discretionary.HasKnowledge: 2, discretionary.SharesByRules: 1,
	}, gaps)
	assert.Len(t, a.Says, 2)
	empty := room(t, discretionary.Profile{Team: "wijkteam", Laws: []integraal.Law{integraal.Wgs}})
	assert.Equal(t, integraal.Undetermined, empty.Room, "what nobody told is no gap")
	for i := range empty.Aspects {
		assert.Equal(t, integraal.Undetermined, empty.Aspects[i].Verdict)
		assert.NotEmpty(t, empty.Aspects[i].Missing)
	}
	for name, change := range map[string]func(*discretionary.Profile){
		"no money":         func(p *discretionary.Profile) { p.Budget = integraal.KnowAbsent[discretionary.State](herself) },
		"all spent":        func(p *discretionary.Profile) { p.Budget = known(ledger(t, 0).State()) },
		"another year":     func(p *discretionary.Profile) { p.Budget = known(discretionary.State{Budget: discretionary.Budget{}}) },
		"has to ask":       func(p *discretionary.Profile) { p.SpendAlone = known(integraal.Amount{}) },
		"no rules":         func(p *discretionary.Profile) { p.Sharing = integraal.KnowAbsent[discretionary.SharingRules](herself) },
		"knows too little": func(p *discretionary.Profile) { p.Knows = integraal.KnowAbsent[[]discretionary.Knowledge](herself) },
	} {
		p := roomy(t)
		change(&p)
		assert.Equal(t, integraal.AppliesNot, room(t, p).Room, name)
	}
	_, err := discretionary.Profile{}.Read(on(time.March, 2))
	assert.True(t, integraal.HasFault(err, "team.missing"))
	p := roomy(t)
	p.Decides = []participation.Matter{participation.NoMatter}
	_, err = p.Read(on(time.March, 2))
	assert.True(t, integraal.HasFault(err, "decider.matter"))
}

// TestMandate: where the law lets a mandate be given a team with one decides, and
// where it does not no paper makes it so.
func TestMandate(t *testing.T) {
	t.Parallel()
	for matter, want := range map[participation.Matter]integraal.Verdict{
		participation.PwRights:  integraal.AppliesNot, // art. 7 lid 4: to public authorities only
		participation.WmoRights: integraal.AppliesNot, // art. 2.6.3: to a provider
	} {
		p := roomy(t)
		p.Body, p.Decides = participation.Wijkteam, []participation.Matter{matter}
		p.Mandates = known([]discretionary.Mandate{{Matter: matter, Named: "mandaatbesluit"}})
		assert.Equal(t, want, room(t, p).Aspects[1].Verdict, matter)
	}
	p := roomy(t)
	p.Body, p.Decides = participation.DebtOrganisation, []participation.Matter{participation.DebtRights}
	p.Mandates = known([]discretionary.Mandate{{Matter: participation.DebtRights, Named: "mandaatbesluit"}})
	assert.Equal(t, integraal.Applies, room(t, p).Aspects[1].Verdict)
	p.Mandates = integraal.Fact[[]discretionary.Mandate]{}
	assert.Equal(t, integraal.Undetermined, room(t, p).Aspects[1].Verdict)
}

// TestTeamIsNotTheCollege: a team that acts for the college decides on a mandate of
// it alone. Without one it may not, and where nobody told it is asked.
func TestTeamIsNotTheCollege(t *testing.T) {
	t.Parallel()
	of := func(mandates integraal.Fact[[]discretionary.Mandate]) integraal.Verdict {
		p := roomy(t)
		p.Decides, p.Mandates = []participation.Matter{participation.PwRights}, mandates
		return room(t, p).Aspects[1].Verdict
	}
	given := []discretionary.Mandate{{Matter: participation.PwRights, Named: "mandaatbesluit 2026"}}
	assert.Equal(t, integraal.Applies, of(known(given)))
	assert.Equal(t, integraal.AppliesNot, of(integraal.KnowAbsent[[]discretionary.Mandate](herself)))
	assert.Equal(t, integraal.AppliesNot, of(known([]discretionary.Mandate{{Matter: participation.WmoRights, Named: "mandaatbesluit 2026"}})))
	assert.Equal(t, integraal.Undetermined, of(integraal.Fact[[]discretionary.Mandate]{}))
	assert.Equal(t, integraal.Undetermined, of(integraal.Hide[[]discretionary.Mandate](integraal.Text{})))
}

// TestMoneyAloneIsNotEnough: whatever the budget, it alone never makes room.
func TestMoneyAloneIsNotEnough(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := discretionary.Profile{Team: "wijkteam", Budget: known(ledger(t, int64(rapid.IntRange(1, 100000).Draw(t, "euro"))).State())}
		assert.NotEqual(t, integraal.Applies, room(t, p).Room)
	})
}

// TestNoGrade: what is said of a team holds no number.
func TestNoGrade(t *testing.T) {
	t.Parallel()
	of := reflect.TypeFor[discretionary.AspectRead]()
	for i := range of.NumField() {
		k := of.Field(i).Type.Kind()
		assert.False(t, k >= reflect.Int && k <= reflect.Float64 && k != reflect.Uint8, of.Field(i).Name)
	}
}

func TestGoldenRoom(t *testing.T) {
	t.Parallel()
	for _, l := range []integraal.Lang{integraal.NL, integraal.EN} {
		var b strings.Builder
		for _, p := range []discretionary.Profile{roomy(t), moneyed(t), {Team: "wijkteam", Laws: []integraal.Law{integraal.Wgs}}} {
			a := room(t, p)
			for _, s := range a.Says {
				fmt.Fprintf(&b, "# %s\n", s.In(l))
			}
			for i := range a.Aspects {
				x := &a.Aspects[i]
				fmt.Fprintf(&b, "%s: %s\n", x.Aspect, x.Says.In(l))
				for _, g := range x.Gaps {
					fmt.Fprintf(&b, "  - %s %s\n", g.Says.In(l), g.Next.In(l))
				}
				for _, m := range x.Missing {
					fmt.Fprintf(&b, "  ? %s\n", m.Hint.In(l))
				}
			}
		}
		golden(t, "room."+string(l)+".txt", b.String())
	}
}
