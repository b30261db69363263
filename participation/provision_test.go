package participation_test

import (
	"encoding"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
	"github.com/integraal/integraal/participation/internal/citecheck"
)

func keptCitations(t *testing.T) map[string]citecheck.Kept {
	t.Helper()
	data, err := os.ReadFile("CITATIONS.md")
	require.NoError(t, err)
	return citecheck.ReadTable(string(data))
}

func TestEveryCircumstanceHasWordsAQuestionAndSomeoneToAsk(t *testing.T) {
	t.Parallel()
	names := map[string]bool{}
	for _, c := range participation.AllCircumstances() {
		require.False(t, names[c.String()], "two circumstances are called %s", c)
		names[c.String()] = true
		word, found := participation.Word(c.Name())
		assert.True(t, found, c)
		assert.NotEmpty(t, word.NL)
		assert.NotEmpty(t, word.EN)
		q, found := participation.QuestionFor(integraal.Missing{Fact: c.Name()})
		require.True(t, found, c)
		assert.Equal(t, c.Name(), q.Fact)
		assert.True(t, strings.HasSuffix(q.Text.NL, "?"), q.Text.NL)
		assert.True(t, strings.HasSuffix(q.Text.EN, "?"), q.Text.EN)
		require.NotEmpty(t, q.Who, c)
		if c.Judged() {
			assert.True(t, q.Who[0] == participation.College || q.Who[0] == participation.UWV, "%s is a judgement", c)
		}
		// B1: a question is one sentence that is not long.
		assert.LessOrEqual(t, len(strings.Fields(q.Text.NL)), 27, q.Text.NL)
		not, found := participation.Word("participation.not." + integraal.Name(c.String()))
		assert.True(t, found)
		assert.Contains(t, not.NL, word.NL)
	}
	assert.Greater(t, len(names), 85)
	_, found := participation.QuestionFor(integraal.Missing{Fact: "participation.nothing"})
	assert.False(t, found)
	for _, name := range []integraal.Name{"participation.not.nothing", "participation.not.", "participation.is.nothing"} {
		_, found = participation.Word(name)
		assert.False(t, found, name)
	}
	assert.Empty(t, participation.NoCircumstance.Question().Who)
	assert.NotPanics(t, func() { _ = participation.Circumstance(255).String() })
}

// TestListsOfTheProvisionsStartSafe: zero is nobody, none or open, and a value
// beyond a list says so.
func TestListsOfTheProvisionsStartSafe(t *testing.T) {
	t.Parallel()
	for want, zero := range map[string]encoding.TextMarshaler{
		"nobody": participation.NoBody, "open": participation.ProvisionOpen, "cannot": participation.CannotDecide,
		"unstated": participation.PolicyUnstated,
	} {
		text, err := zero.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, want, string(text))
	}
	for _, zero := range []encoding.TextMarshaler{
		participation.NoModality, participation.NoGroup, participation.NoMatter, participation.NoProvision,
		participation.NoPressure, participation.NoCircumstance,
	} {
		text, err := zero.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, "none", string(text))
	}
	for _, beyond := range []encoding.TextMarshaler{
		participation.Body(99), participation.Modality(99), participation.SupportGroup(99), participation.Matter(99),
		participation.ProvisionKind(99), participation.ProvisionState(99), participation.PressureKind(99),
		participation.Capacity(99), participation.PolicyKind(99),
	} {
		text, err := beyond.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, "invalid", string(text))
	}
	for b := participation.NoBody; b <= participation.ChairGS+1; b++ {
		assert.NotEmpty(t, b.Text().NL)
	}
	for m := participation.NoModality; m <= participation.HoldsByLaw+1; m++ {
		assert.NotEmpty(t, m.Text().EN)
	}
	for g := participation.NoGroup; g <= participation.OnUWVBenefit; g++ {
		assert.NotEmpty(t, g.Text().NL)
		word, found := participation.Word(participation.FactGroup + "." + integraal.Name(g.String()))
		assert.True(t, found)
		assert.Equal(t, g.Text(), word)
	}
	assert.Equal(t, participation.NoGroup.Text(), participation.SupportGroup(99).Text())
	names := map[string]bool{}
	for k := participation.WorkSupport; k <= participation.DebtHelp; k++ {
		assert.NotEmpty(t, k.Text().NL, k)
		assert.NotEmpty(t, k.Text().EN, k)
		assert.False(t, names[k.Text().NL], "two provisions are called %s", k.Text().NL)
		names[k.Text().NL] = true
	}
	assert.Equal(t, participation.NoProvision.Text(), participation.ProvisionKind(99).Text())
	for s := participation.ProvisionOpen; s <= participation.ProvisionNotAvailable; s++ {
		assert.NotEmpty(t, s.Text().EN)
	}
}

func TestFaultsOfTheProvisions(t *testing.T) {
	t.Parallel()
	early, unborn := on(2022, time.December, 31), on(2030, time.January, 1)
	f := participation.ProvisionFacts{ID: "P"}
	_, err := participation.ProvisionsFor(f, early, nil)
	assert.True(t, integraal.HasFault(err, "participation.day"))
	_, err = participation.RoomFor(participation.RoomFacts{}, on(2027, time.January, 1), nil)
	assert.True(t, integraal.HasFault(err, "participation.unread"), "the law of 2027 was not read")
	_, err = participation.Valves(early)
	assert.True(t, integraal.HasFault(err, "participation.day"))
	f.Born = integraal.Know(unborn)
	_, err = participation.ProvisionsFor(f, reviewDay, nil)
	assert.True(t, integraal.HasFault(err, "person.born"))
	f.Born = integraal.KnowAbsent[integraal.Date]()
	_, err = participation.ProvisionsFor(f, reviewDay, nil)
	assert.True(t, integraal.HasFault(err, "fact.impossible"))
	_, err = participation.RoomFor(participation.RoomFacts{Born: f.Born}, reviewDay, nil)
	assert.True(t, integraal.HasFault(err, "fact.impossible"))
	_, err = participation.DeciderFor(participation.NoMatter, reviewDay)
	assert.True(t, integraal.HasFault(err, "decider.matter"))
	_, err = participation.DeciderFor(participation.Matter(99), reviewDay)
	assert.True(t, integraal.HasFault(err, "decider.matter"))
	_, err = participation.RoomFor(participation.RoomFacts{Policies: []participation.Policy{{}}}, reviewDay, nil)
	assert.True(t, integraal.HasFault(err, "policy.unnamed"))
	_, err = participation.QuestionsOn(participation.Refusal{Weighed: []integraal.Name{"pw.9.9"}}, participation.RoomFacts{}, reviewDay)
	assert.True(t, integraal.HasFault(err, "refusal.cites"))
	assert.True(t, integraal.HasFault(err, "refusal.weighed"))
	_, err = participation.QuestionsOn(participation.Refusal{Cites: []integraal.Citation{{}}}, participation.RoomFacts{}, reviewDay)
	assert.True(t, integraal.HasFault(err, "refusal.cites"))
	err = participation.CheckDecider(participation.DebtRights, participation.DebtOrganisation, "", reviewDay)
	assert.True(t, integraal.HasFault(err, "decider.mandate"))
	require.NoError(t, participation.CheckDecider(participation.DebtRights, participation.DebtOrganisation, "mandaat", reviewDay))
	require.NoError(t, participation.CheckDecider(participation.PwRights, participation.College, "", reviewDay))
}

// TestTheRegister holds what each valve has to say.
func TestTheRegister(t *testing.T) {
	t.Parallel()
	ids := map[integraal.Name]bool{}
	for _, v := range participation.ValveRegister() {
		require.False(t, ids[v.ID], "%s stands twice", v.ID)
		ids[v.ID] = true
		assert.Regexp(t, `^(pw|wmo|wgs|awb)\.`, string(v.ID))
		assert.False(t, v.By.IsZero(), v.ID)
		assert.False(t, v.By.Read().IsZero(), "%s: the day of the text", v.ID)
		assert.NotEmpty(t, v.Eases, v.ID)
		assert.NotEqual(t, participation.NoBody, v.Decides, v.ID)
		for _, text := range []integraal.Text{v.ForWhom, v.Asks, v.Question} {
			assert.NotEmpty(t, text.NL, v.ID)
			assert.NotEmpty(t, text.EN, v.ID)
		}
		assert.Contains(t, v.Question.NL, "?", v.ID)
		assert.NotEqual(t, integraal.Unverified, v.Confidence, v.ID)
		if v.Burdens {
			assert.Equal(t, participation.MayDo, v.Modality, "%s: a duty that burdens is no room", v.ID)
			assert.Regexp(t, `(mag|mag herzien), het hoeft niet`, v.Question.NL, v.ID)
		}
	}
	assert.Greater(t, len(ids), 55)
}

// TestTheRegisterIsDated: what came on 1 January 2026 is not there the day
// before, and what is to come in 2027 is in the register and in no case.
func TestTheRegisterIsDated(t *testing.T) {
	t.Parallel()
	on2025, on2026 := inForceOn(t, on(2025, time.December, 31)), inForceOn(t, on(2026, time.January, 1))
	for _, id := range []integraal.Name{
		"pw.3.2.a", "pw.7a.1", "pw.7a.3", "pw.7a.7", "pw.22a.4", "pw.31.2.m", "pw.33.6", "pw.40.3.d", "pw.41.11", "pw.43a.1", "pw.44.5",
	} {
		assert.False(t, on2025[id], id)
		assert.True(t, on2026[id], id)
	}
	assert.False(t, inForceOn(t, on(2026, time.December, 31))["pw.34b.1"])
	for _, v := range participation.ValveRegister() {
		if v.ID == "pw.34b.1" {
			assert.Equal(t, on(2027, time.January, 1), v.From)
			assert.False(t, v.InForce(on(2026, time.December, 31)))
			assert.True(t, v.InForce(on(2027, time.January, 1)))
		}
	}
	for _, v := range participation.ValveRegister() {
		if v.ID == "pw.31.2.s.back" {
			assert.Equal(t, integraal.Probable, v.Confidence, "the parts that work back are named by number alone")
		}
	}
}

func inForceOn(t *testing.T, day integraal.Date) map[integraal.Name]bool {
	t.Helper()
	valves, err := participation.Valves(day)
	require.NoError(t, err)
	out := map[integraal.Name]bool{}
	for _, v := range valves {
		out[v.ID] = true
	}
	return out
}

// TestACitationIsInTheTextOfItsDay: in the latest text that was read and held,
// with the number that the provision had then; what was not read in a text of
// that day says so.
func TestACitationIsInTheTextOfItsDay(t *testing.T) {
	t.Parallel()
	pw := func(article string) integraal.Citation {
		return integraal.Participatiewet.Art(article, on(2026, time.January, 1))
	}
	awb := func(article string) integraal.Citation { return integraal.Awb.Art(article, on(2026, time.January, 1)) }
	wmo := func(article string) integraal.Citation { return integraal.Wmo2015.Art(article, on(2026, time.July, 1)) }
	for _, c := range []struct {
		day  integraal.Date
		cite integraal.Citation
		want string
		read integraal.Date
	}{
		{on(2025, time.September, 1), pw("10b").Lid("1"), "art. 10b lid 1 Participatiewet", on(2025, time.July, 1)},
		{on(2025, time.September, 1), pw("41").Lid("4"), "art. 41 lid 4 Participatiewet", on(2025, time.July, 1)},
		{on(2023, time.June, 30), pw("41").Lid("4"), "art. 41 lid 4 Participatiewet", on(2023, time.January, 1)},
		{on(2026, time.March, 1), pw("41").Lid("4"), "art. 41 lid 4 Participatiewet", on(2026, time.January, 1)},
		{on(2024, time.May, 1), pw("54").Lid("1"), "art. 54 lid 1 Participatiewet", on(2024, time.January, 1)},
		{on(2024, time.May, 1), pw("53a").Lid("2"), "art. 53a lid 2 Participatiewet", on(2023, time.January, 1)},
		{on(2025, time.June, 30), pw("18").Lid("5"), "art. 18 lid 5 Participatiewet", on(2025, time.January, 1)},
		// In force since 2013, as the text of 2026 itself marks it.
		{on(2024, time.May, 1), pw("79"), "art. 79 Participatiewet", on(2026, time.January, 1)},
		// Art. 6 had lids until 1 July 2023.
		{on(2023, time.June, 30), pw("6").Onder("c"), "art. 6 lid 1 onder c Participatiewet", on(2023, time.January, 1)},
		{on(2023, time.July, 1), pw("6").Onder("c"), "art. 6 onder c Participatiewet", on(2023, time.July, 1)},
		// Art. 4:17 Awb lost a lid on 1 January 2026.
		{on(2025, time.December, 31), awb("4:17").Lid("5"), "art. 4:17 lid 6 Awb", on(2025, time.January, 1)},
		{on(2026, time.January, 1), awb("4:17").Lid("5"), "art. 4:17 lid 5 Awb", on(2026, time.January, 1)},
		{on(2024, time.December, 31), awb("4:8").Lid("1"), "art. 4:8 lid 1 Awb", on(2023, time.January, 1)},
		{on(2024, time.December, 31), awb("8:81").Lid("1"), "art. 8:81 lid 1 Awb", on(2024, time.January, 1)},
		{on(2025, time.December, 31), awb("8:81").Lid("1"), "art. 8:81 lid 1 Awb", on(2025, time.January, 1)},
		{on(2026, time.June, 30), pw("31").Lid("2").Onder("m"), "art. 31 lid 2 onder m Participatiewet", on(2026, time.February, 4)},
		{on(2026, time.January, 15), pw("31").Lid("2").Onder("s"), "art. 31 lid 2 onder s Participatiewet", on(2026, time.February, 4)},
		{on(2023, time.June, 30), awb("5:41"), "art. 5:41 Awb", on(2023, time.January, 1)},
		{on(2024, time.December, 31), wmo("2.3.5").Lid("3"), "art. 2.3.5 lid 3 Wmo 2015", on(2024, time.January, 1)},
		{on(2024, time.December, 31), wmo("5.1.1").Lid("4"), "art. 5.1.1 lid 4 Wmo 2015", on(2024, time.January, 1)},
		{on(2025, time.September, 1), wmo("2.3.5"), "art. 2.3.5 Wmo 2015", on(2025, time.January, 1)},
		{on(2026, time.March, 1), wmo("2.6.3").Lid("2"), "art. 2.6.3 lid 2 Wmo 2015", on(2026, time.January, 1)},
		{on(2025, time.December, 31), integraal.Wgs.Art("4", on(2026, time.July, 1)).Lid("2"), "art. 4 lid 2 Wgs", on(2022, time.January, 1)},
		{on(2026, time.June, 30), integraal.Wgs.Art("4", on(2026, time.July, 1)).Lid("2"), "art. 4 lid 2 Wgs", on(2026, time.January, 1)},
		// What was not read stands as the caller gave it.
		{on(2024, time.December, 31), wmo("5.3.3").Lid("1"), "art. 5.3.3 lid 1 Wmo 2015", on(2026, time.July, 1)},
		{on(2024, time.December, 31), wmo("2.1.4").Lid("1"), "art. 2.1.4 lid 1 Wmo 2015", on(2026, time.July, 1)},
		{on(2024, time.December, 31), integraal.Wgs.Art("8", on(2026, time.July, 1)).Lid("3"), "art. 8 lid 3 Wgs", on(2026, time.July, 1)},
		{on(2023, time.June, 30), pw("13"), "art. 13 Participatiewet", on(2023, time.January, 1)},
		{on(2023, time.July, 1), pw("13"), "art. 13 Participatiewet", on(2023, time.July, 1)},
	} {
		got := participation.CitationOn(c.day, c.cite)
		assert.Equal(t, c.want, got.String(), c.day)
		assert.Equal(t, c.read, got.Read(), "%s on %s", c.want, c.day)
	}
}

func TestNoGeneralHardshipClause(t *testing.T) {
	t.Parallel()
	a, err := participation.RoomFor(participation.RoomFacts{}, reviewDay, nil)
	require.NoError(t, err)
	assert.Contains(t, a.Hardship.NL, "geen algemene hardheidsclausule")
	require.Len(t, a.Nearest, 2)
	assert.ElementsMatch(t, []integraal.Name{"pw.16.1", "pw.18.1"}, []integraal.Name{a.Nearest[0].ID, a.Nearest[1].ID})
}

// TestAnswersOnProvisionsShareNothing: who changes an answer changes no other.
func TestAnswersOnProvisionsShareNothing(t *testing.T) {
	t.Parallel()
	f := favourable(40)
	first, err := participation.ProvisionsFor(f, reviewDay, nil)
	require.NoError(t, err)
	before := renderProvisions(first, integraal.NL)
	for _, list := range [][]participation.Provision{first.Participatiewet, first.Wmo, first.Wgs} {
		for i := range list {
			for j := range list[i].Asks {
				list[i].Asks[j] = participation.NoBody
			}
			for j := range list[i].Mandate {
				list[i].Mandate[j] = participation.NoBody
			}
			for _, p := range append(list[i].Then, list[i].Doubts...) {
				for j := range p.Laws {
					p.Laws[j] = integraal.Citation{}
				}
				for j := range p.Who {
					p.Who[j] = participation.Nobody
				}
			}
		}
	}
	for _, v := range participation.ValveRegister() {
		for j := range v.Eases {
			v.Eases[j] = integraal.Citation{}
		}
	}
	c, err := participation.DeciderFor(participation.PwRights, reviewDay)
	require.NoError(t, err)
	c.Mandate[0], c.Laws[0] = participation.NoBody, integraal.Citation{}
	q := participation.GivesCare.Question()
	q.Who[0] = participation.NoBody
	again, err := participation.ProvisionsFor(f, reviewDay, nil)
	require.NoError(t, err)
	assert.Equal(t, before, renderProvisions(again, integraal.NL))
	for _, v := range participation.ValveRegister() {
		for _, c := range v.Eases {
			assert.False(t, c.IsZero())
		}
	}
	fresh, err := participation.DeciderFor(participation.PwRights, reviewDay)
	require.NoError(t, err)
	assert.Equal(t, participation.OtherAuthority, fresh.Mandate[0])
	assert.Equal(t, participation.Person, participation.GivesCare.Question().Who[0])
}

// TestCodesOfPointsAreNames keeps the codes of points, prompts and effects in
// one form, so that a host can hang its own words on them.
func TestCodesOfPointsAreNames(t *testing.T) {
	t.Parallel()
	code := regexp.MustCompile(`^[a-z]+(\.[a-zA-Z0-9]+)+$`)
	p, err := participation.ProvisionsFor(favourable(40), reviewDay, nil)
	require.NoError(t, err)
	count := 0
	for _, list := range [][]participation.Provision{p.Participatiewet, p.Wmo, p.Wgs} {
		for _, v := range list {
			for _, point := range append(v.Then, v.Doubts...) {
				count++
				assert.Regexp(t, code, string(point.Code))
				assert.NotEmpty(t, point.Who, point.Code)
			}
		}
	}
	assert.Greater(t, count, 30)
}

// A power to waive that the law makes a duty does not hang on who claims what,
// and the powers of art. 54 and 58 where no breach led to it do not hang on
// whose error it was.
func TestRoomDoesNotHangOnAClaim(t *testing.T) {
	t.Parallel()
	f := participation.RoomFacts{ID: "P", Born: integraal.Know(on(1990, time.May, 1)), Group: integraal.Know(participation.OnBijstand)}
	for _, c := range []participation.Circumstance{
		participation.SingleParentUnder5, participation.MeasureAtIssue, participation.LanguageCut, participation.AddressDiffers,
		participation.RecoveryAtIssue, participation.RevisionAtIssue,
	} {
		f.Is[c] = integraal.Know(true)
	}
	f.Is[participation.BlamelessNamed], f.Is[participation.OthersErred] = integraal.Know(false), integraal.Know(false)
	f.Is[participation.BreachEstablished] = integraal.Know(false)
	a, err := participation.RoomFor(f, reviewDay, nil)
	require.NoError(t, err)
	for _, id := range []integraal.Name{"pw.9a.12", "pw.18.9", "pw.18b.6.b", "pw.40.3.b", "pw.54.3", "pw.58.2"} {
		r, found := a.Of(id)
		require.True(t, found, id)
		assert.Equal(t, integraal.Applies, r.Fits, id)
		assert.NotContains(t, r.Because, participation.BlamelessNamed, id)
	}
	f.Is[participation.BlamelessNamed], f.Is[participation.BreachEstablished] = integraal.Know(true), integraal.Fact[bool]{}
	a, err = participation.RoomFor(f, reviewDay, nil)
	require.NoError(t, err)
	r, _ := a.Of("pw.18.9")
	assert.Contains(t, r.Because, participation.BlamelessNamed, "what is claimed is a reason")
	r, _ = a.Of("pw.58.2")
	assert.Equal(t, integraal.Undetermined, r.Fits)
	assert.Equal(t, participation.BreachEstablished.Name(), r.Missing[0].Fact)
	f.Is[participation.BreachEstablished] = integraal.Know(true)
	a, err = participation.RoomFor(f, reviewDay, nil)
	require.NoError(t, err)
	_, found := a.Of("pw.58.2")
	assert.False(t, found, "after a breach lid 1 holds")
}

// The learn-work path is the form of the support of art. 7a lid 1: it needs one
// of its grounds, and legitimate interests extend it to who is 27 or older.
func TestLearnWorkIsAFormOfTheSupport(t *testing.T) {
	t.Parallel()
	state := func(age int, is map[participation.Circumstance]bool) participation.ProvisionState {
		f := participation.ProvisionFacts{
			ID: "P", Born: integraal.Know(on(2026-age, time.January, 1)), Group: integraal.Know(participation.OnBijstand),
		}
		for _, c := range []participation.Circumstance{
			participation.HasStartkwalificatie, participation.OtherFormFits, participation.EducationUnfit, participation.SchoolAsked,
			participation.InHigherEducation, participation.InSearchTerm, participation.LegitimateInterest,
		} {
			f.Is[c] = integraal.Know(is[c])
		}
		p, err := participation.ProvisionsFor(f, reviewDay, nil)
		require.NoError(t, err)
		return p.Of(participation.LearnWork).State
	}
	school := map[participation.Circumstance]bool{participation.SchoolAsked: true}
	assert.Equal(t, participation.ProvisionNotAvailable, state(20, nil), "no ground of lid 1")
	assert.NotEqual(t, participation.ProvisionNotAvailable, state(20, school))
	assert.Equal(t, participation.ProvisionNotAvailable, state(30, school))
	school[participation.LegitimateInterest] = true
	assert.NotEqual(t, participation.ProvisionNotAvailable, state(30, school), "lid 7")
}

func TestRoomIsExplained(t *testing.T) {
	t.Parallel()
	f := participation.RoomFacts{ID: "P", Born: integraal.Know(on(1990, time.May, 1)), Group: integraal.Know(participation.OnBijstand)}
	f.Is[participation.RecoveryAtIssue] = integraal.Know(true)
	why := new(integraal.Explanation)
	a, err := participation.RoomFor(f, reviewDay, why)
	require.NoError(t, err)
	assert.Len(t, why.Steps(), len(a.Room)+2)
	why.Reset()
	p, err := participation.ProvisionsFor(participation.ProvisionFacts{Group: f.Group}, reviewDay, why)
	require.NoError(t, err)
	for _, line := range why.Lines(participation.Word) {
		assert.NotContains(t, line.Text.NL, "participation.", "a step without words")
	}
	assert.NotEmpty(t, p.Participatiewet)
	r, found := a.Of("pw.58.7")
	assert.True(t, found)
	assert.Equal(t, []participation.Circumstance{participation.RecoveryAtIssue}, r.Because)
	_, found = a.Of("pw.0")
	assert.False(t, found)
	assert.Equal(t, participation.NoProvision, p.Of(participation.NoProvision).Kind)
}
