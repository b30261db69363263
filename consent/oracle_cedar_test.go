package consent_test

import (
	"cmp"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/cedar-policy/cedar-go"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/consent"
)

// manyWorlds is how many worlds a test draws: n, or as many as INTEGRAAL_WORLDS
// says for a longer run.
func manyWorlds(t testing.TB, n int) int {
	if s := os.Getenv("INTEGRAAL_WORLDS"); s != "" {
		more, err := strconv.Atoi(s)
		require.NoError(t, err)
		return more
	}
	return some(n)
}

// some is n, or a few of them where a run looks for races alone.
func some(n int) int {
	if underRace {
		return n / 40
	}
	return n
}

func policies(t testing.TB) *cedar.PolicySet {
	t.Helper()
	text, err := os.ReadFile("testdata/cedar/core.cedar")
	require.NoError(t, err)
	set, err := cedar.NewPolicySetFromBytes("core.cedar", text)
	require.NoError(t, err)
	return set
}

var relationNames = []string{"outside", "client", "partner", "child", "housemate", "carer", "network", "nobody"}

// permits asks the policies whether the world's datum is shown. It knows nothing
// of the package but the facts.
func permits(t require.TestingT, set *cedar.PolicySet, w *world) bool {
	o := oracle{w: w}
	facts := o.context()
	for _, action := range []cedar.String{"own", "duty", "safety", "ordinary"} {
		decision, diagnostic := cedar.Authorize(set, cedar.EntityMap{}, cedar.Request{
			Principal: cedar.NewEntityUID("Viewer", "v"), Action: cedar.NewEntityUID("Action", action),
			Resource: cedar.NewEntityUID("Datum", "d"), Context: facts,
		})
		if len(diagnostic.Errors) > 0 {
			require.Fail(t, "the policies do not hold together", "%v", diagnostic.Errors)
		}
		if decision == cedar.Allow {
			return true
		}
	}
	return false
}

func (o *oracle) context() cedar.Record {
	r, f := &o.w.request, &o.w.facts
	p, known := o.purpose()
	rules := f.Protocol
	if rules == nil {
		rules = &consent.Protocol{}
	}
	m := cedar.RecordMap{}
	yes := func(name cedar.String, is bool) { m[name] = cedar.Boolean(is) }
	word := func(name cedar.String, is string) { m[name] = cedar.String(is) }

	self := r.Viewer.ID == r.Subject.ID
	speaks := slices.Contains(r.Subject.Representatives, r.Viewer.ID)
	own := r.Purpose == consent.OwnAccess
	yes("self", self)
	yes("speaks", speaks)
	yes("ownAccess", own)
	yes("near", self || speaks || slices.Contains(r.Viewer.Kin, r.Subject.ID))
	yes("complete", r.Viewer.ID != "" && r.Subject.ID != "" && r.Purpose != "" && r.Action >= 1 && r.Action <= 5 &&
		(r.Action != consent.Disclose || own && self) && r.Datum.Category >= 1 && r.Datum.Category <= 16 &&
		r.Datum.Source >= 1 && r.Datum.Source <= 18 && r.Subject.Relation <= 6 && r.Subject.Capacity <= 1 && r.Datum.Flow <= 4)
	yes("retentionOver", !r.Datum.RetainUntil.IsZero() && number(r.Datum.RetainUntil) < number(r.Day))
	yes("secretAddress", r.Datum.Address && slices.Contains(f.SecretAddress, r.Subject.ID))
	yes("incapable", r.Subject.Capacity == 1)
	yes("opposes", slices.Contains(f.InterestOpposes, r.Subject.ID))
	yes("wrote", r.Action == consent.View && r.Datum.Author != "" && r.Datum.Author == r.Viewer.ID)
	m["age"] = cedar.Long(o.age(r.Day))

	yes("purposeKnown", known)
	helpdesk := rules.Misuse.HelpdeskRole != "" && rules.Misuse.HelpdeskRole == r.Viewer.Role
	yes("anonymousOnly", p.Anonymous || helpdesk)
	yes("enforces", p.Enforces)
	yes("designated", slices.Contains(rules.Misuse.Designated, r.Viewer.Role) && !helpdesk)
	yes("inOffice", r.Viewer.Regime == p.Regime)
	yes("needed", p.Needs.Has(r.Datum.Category) || r.Datum.Source == p.Regime && p.OwnOnly.Has(r.Datum.Category))
	yes("restricted", slices.ContainsFunc(rules.Restrictions, o.rulesOut))
	yes("secrecyBound", r.Viewer.SecrecyBound)
	yes("carried", slices.Contains(r.Viewer.Caseload, r.Subject.ID))
	yes("clientCarried", r.Subject.Of != "" && slices.Contains(r.Viewer.Caseload, r.Subject.Of))

	word("task", p.Regime.String())
	word("held", r.Datum.Source.String())
	word("relation", relationNames[min(int(r.Subject.Relation), 7)])
	word("category", r.Datum.Category.String())
	word("fact", r.Datum.Fact)
	yes("criminal", r.Datum.Criminal)
	yes("special", r.Datum.Special)
	yes("bsn", r.Datum.BSN)
	yes("careSecrecy", r.Datum.Secrecy == consent.CareSecrecy)
	yes("differs", r.Datum.Differs)
	yes("sameFlow", sameFlow(&p, r.Datum.Flow))
	yes("firstHand", r.Datum.FirstHand)
	yes("deciding", r.Action == consent.Decide)

	yes("told", o.told() || r.Datum.Register && r.Datum.Source == r.Viewer.Regime)
	yes("objected", slices.ContainsFunc(o.objections(), func(x consent.Objection) bool {
		return x.Weighed.IsZero() || number(x.Weighed) > number(r.Day) || !x.On.IsZero() && number(x.Weighed) < number(x.On)
	}))
	o.routes(m, rules, p.Regime)
	return cedar.NewRecord(m)
}

func (o *oracle) rulesOut(x consent.Restriction) bool {
	r := &o.w.request
	free := func(n int, has bool) bool { return n == 0 || has }
	return (x.Valid.Until.IsZero() || number(r.Day) <= number(x.Valid.Until)) &&
		free(len(x.Roles), slices.Contains(x.Roles, r.Viewer.Role)) &&
		free(len(x.Purposes), slices.Contains(x.Purposes, r.Purpose)) &&
		free(x.Categories.Len(), x.Categories.Has(r.Datum.Category)) &&
		free(len(x.From), slices.Contains(x.From, r.Datum.Source)) &&
		free(len(x.Relations), slices.Contains(x.Relations, r.Subject.Relation))
}

// isMine reports whether a name is the viewer's: in person, by role, team or
// organisation.
func (o *oracle) isMine(name string) bool {
	v := &o.w.request.Viewer
	return name != "" && slices.Contains([]string{v.ID, v.Role, v.Team, v.Organisation}, name)
}

func (o *oracle) routes(m cedar.RecordMap, rules *consent.Protocol, task consent.Regime) {
	r, f := &o.w.request, &o.w.facts
	today := number(r.Day)
	m["demand"] = cedar.Boolean(slices.ContainsFunc(f.Demands, func(x consent.Demand) bool {
		return slices.Contains(x.About, r.Subject.ID) && o.isMine(x.By) && x.Categories.Has(r.Datum.Category) &&
			!x.On.IsZero() && number(x.On) <= today && (x.Until.IsZero() || today <= number(x.Until))
	}))
	m["order"] = cedar.Boolean(slices.ContainsFunc(f.Orders, func(x consent.Order) bool {
		return slices.Contains(x.About, r.Subject.ID) && o.isMine(x.Institution) && !x.Valid.From.IsZero() &&
			number(x.Valid.From) <= today && (x.Valid.Until.IsZero() || today <= number(x.Valid.Until))
	}))
	m["arrears"] = cedar.Boolean(slices.ContainsFunc(f.Arrears, func(x consent.ArrearsSignal) bool {
		return x.About == r.Subject.ID && x.OwnEffort && !x.On.IsZero() && number(x.On) <= today
	}))
	var weighed, given []cedar.Value
	later := false
	for _, of := range allGrounds {
		x, ok := o.weighing(of)
		if !ok {
			continue
		}
		urgent := slices.Contains(rules.Urgent.Roles, r.Viewer.Role) && rules.Urgent.Days <= 7 &&
			today <= number(x.On.AddDays(rules.Urgent.Days-1))
		if (of != consent.DutyConflict || x.Met == allMet) && (of != consent.UrgentAccess || urgent) {
			weighed = append(weighed, cedar.String(of.String()))
		}
		end := number(x.On.AddMonths(1))
		if task == consent.VeiligThuis {
			end = number(x.On.AddDays(28))
		}
		later = later || x.TellLater && today <= end
	}
	for _, need := range []string{"!statutoryCondition", "#writtenNoObjection", "secrecyWaiver", "!secrecyWaiver", "!avgBasis"} {
		if r.Purpose != consent.OwnAccess && o.consents(need) == consent.Allow {
			given = append(given, cedar.String(need))
		}
	}
	m["tellLater"] = cedar.Boolean(later)
	m["weighed"], m["given"] = cedar.NewSet(weighed...), cedar.NewSet(given...)
}

// weighing is the last word on a ground: of one day the stricter.
func (o *oracle) weighing(of consent.SafetyGround) (consent.Weighing, bool) {
	r := &o.w.request
	var list []consent.Weighing
	for _, x := range o.w.facts.Weighings {
		last := x.Until
		if last.IsZero() {
			last = x.On
		}
		if x.Ground == of && x.By != "" && !x.On.IsZero() && number(x.On) <= number(r.Day) && number(r.Day) <= number(last) &&
			slices.Contains(x.About, r.Subject.ID) && x.Categories.Has(r.Datum.Category) && slices.ContainsFunc(x.Recipients, o.isMine) {
			list = append(list, x)
		}
	}
	if len(list) == 0 {
		return consent.Weighing{}, false
	}
	bit := func(b bool) int {
		if b {
			return 1
		}
		return 0
	}
	return slices.MinFunc(list, func(a, b consent.Weighing) int {
		return cmp.Or(cmp.Compare(number(b.On), number(a.On)), cmp.Compare(bit(a.TellLater), bit(b.TellLater)),
			cmp.Compare(a.Met, b.Met))
	}), true
}

// The policies and the package agree: a permit is an allow or an allow with
// others' data masked.
func TestCedarAgrees(t *testing.T) {
	t.Parallel()
	set, d := policies(t), seed(11)
	tally := map[bool]int{}
	steps := map[consent.Step]int{}
	rules := map[string]int{}
	for i := range manyWorlds(t, 120_000) {
		w := drawWide(d)
		got, want := w.decide(), permits(t, set, &w)
		tally[want]++
		if got.Outcome.Shows() != want {
			require.Fail(t, "they differ", "world %d: cedar %v, gate %s\n%s\n%+v", i, want, got.Outcome, told(got), w)
		}
		if !want {
			continue
		}
		for _, s := range got.Trail() {
			steps[s.Step]++
			if s.Rule != nil {
				rules[s.Rule.ID]++
			}
		}
	}
	t.Log(tally, len(rules))
	require.Greater(t, tally[true], some(5_000))
	if underRace {
		return // too few to meet each rule
	}
	require.Greater(t, steps[consent.S2Duty], 200)
	require.Greater(t, steps[consent.S3Safety], 200)
	for _, p := range consent.Packs() {
		for _, id := range p.Rules {
			assert.Positive(t, rules[id], "%s never carried a yes: nothing was compared", id)
		}
	}
}
