package participation_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
	"github.com/integraal/integraal/participation/internal/citecheck"
)

func anyProvisionDay(t *rapid.T) integraal.Date {
	return anyDay(participation.Covered().From, participation.Covered().Until).Draw(t, "day")
}

func anyCircumstances(t *rapid.T) participation.Circumstances {
	var is participation.Circumstances
	for _, c := range participation.AllCircumstances() {
		is[c] = anyFact(t, c.String(), rapid.Bool())
	}
	return is
}

func anyProvisionFacts(t *rapid.T) participation.ProvisionFacts {
	f := participation.ProvisionFacts{
		ID:   "P",
		Born: anyFact(t, "born", anyDay(on(1945, time.January, 1), on(2015, time.January, 1))),
		Group: anyFact(t, "group", rapid.Custom(func(t *rapid.T) participation.SupportGroup {
			return participation.SupportGroup(rapid.IntRange(0, int(participation.OnUWVBenefit)).Draw(t, "group"))
		})),
		Is: anyCircumstances(t),
	}
	if f.Born.State() == integraal.KnownAbsent {
		f.Born = integraal.Fact[integraal.Date]{}
	}
	return f
}

func roomOf(f participation.ProvisionFacts) participation.RoomFacts {
	return participation.RoomFacts{ID: f.ID, Born: f.Born, Group: f.Group, Is: f.Is}
}

// pressing are the provisions of the Participatiewet by which a person is
// pressed: reductions, fine, suspension, withdrawal, recovery, further duties,
// tegenprestatie, paying in the person's name.
func pressing(c integraal.Citation) bool {
	if c.Law() != integraal.Participatiewet {
		return false
	}
	switch c.Article() {
	case "18", "18a", "18b", "54", "55", "57", "58":
		return true
	case "9":
		return c.Paragraph() == "1" && c.Part() == "c"
	case "9a":
		return c.Paragraph() == "12"
	case "40":
		return c.Paragraph() == "2"
	}
	return false
}

// TestNoProposalPresses: whatever is known, nothing that is returned as a
// proposal rests on a provision by which a person is pressed (B-060).
func TestNoProposalPresses(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		f, day := anyProvisionFacts(t), anyProvisionDay(t)
		p, err := participation.ProvisionsFor(f, day, nil)
		require.NoError(t, err)
		for _, proposal := range p.Proposals() {
			assert.NotEqual(t, participation.NoProvision, proposal.Kind())
			assert.False(t, pressing(proposal.By()), "%s proposes %s", proposal.Kind(), proposal.By())
			assert.NotEmpty(t, proposal.Text().NL)
		}
		for _, list := range [][]participation.Provision{p.Participatiewet, p.Wmo, p.Wgs} {
			for _, v := range list {
				assert.False(t, pressing(v.By), v.Kind)
				for _, point := range v.Then {
					for _, c := range point.Laws {
						assert.False(t, pressing(c), "%s: %s", point.Code, c)
					}
				}
			}
		}
		for _, q := range p.Prompts {
			for _, c := range q.Laws {
				assert.False(t, pressing(c), "%s: %s", q.Code, c)
			}
		}
	})
}

// TestPressureRestsOnOneLaw: every instrument of pressure rests on the
// Participatiewet, is the college's, and asks a person first.
func TestPressureRestsOnOneLaw(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p, err := participation.ProvisionsFor(anyProvisionFacts(t), anyProvisionDay(t), nil)
		require.NoError(t, err)
		require.Len(t, p.Pressure, int(participation.PressureBehalf))
		for _, pressure := range p.Pressure {
			assert.True(t, pressing(pressure.By), pressure.By)
			assert.Equal(t, participation.College, pressure.Decides())
			assert.NotEmpty(t, pressure.Needs.NL)
		}
	})
}

// TestPressureIsRefusedButToTheCollege over every law, body and reason.
func TestPressureIsRefusedButToTheCollege(t *testing.T) {
	t.Parallel()
	laws := []integraal.Law{integraal.Participatiewet, integraal.Wmo2015, integraal.Wgs, integraal.Jeugdwet, ""}
	for kind := participation.NoPressure; kind <= participation.PressureBehalf; kind++ {
		for body := participation.NoBody; body <= participation.ChairGS; body++ {
			for _, law := range laws {
				for _, reason := range []string{"", "the appointment was missed three times"} {
					for _, mandate := range []string{"", "mandaatbesluit 2025"} {
						err := participation.CheckPressure(kind, law, body, mandate, reason, reviewDay)
						may := kind != participation.NoPressure && law == integraal.Participatiewet && reason != "" &&
							(body == participation.College || body == participation.OtherAuthority && mandate != "")
						assert.Equal(t, may, err == nil, "%s %s %s %q %q: %v", kind, law, body, reason, mandate, err)
					}
				}
			}
		}
	}
	assert.True(t, integraal.HasFault(
		participation.CheckPressure(participation.PressureFine, integraal.Participatiewet, participation.College, "", "r", on(2019, time.May, 1)),
		"participation.day"))
}

// modalities are what the words of each article say, read from the texts once
// more and apart from the register: kan is may, and an order is no may.
var modalities = map[integraal.Name]participation.Modality{
	"pw.7.1.a": participation.Judges, "pw.7.3.b": participation.Judges, "pw.7.7": participation.MayDo,
	"pw.7a.1": participation.MayDo, "pw.7a.3": participation.Judges, "pw.7a.7": participation.MayDo,
	"pw.9.2": participation.MayDo, "pw.9.4": participation.Judges, "pw.9a.1": participation.MustWhenAsked,
	"pw.9a.12": participation.MustDo, "pw.10.4": participation.MustDo, "pw.16.1": participation.MayDo,
	"pw.18.1": participation.MustAfterJudgement, "pw.18.3": participation.MustDo, "pw.18.9": participation.MustDo,
	"pw.18.10": participation.MustAfterJudgement, "pw.18.11": participation.MayDo, "pw.18a.4": participation.MayDo,
	"pw.18a.7": participation.MayDo, "pw.18a.13": participation.MayDo, "pw.18b.6.a": participation.MustDo,
	"pw.18b.6.b": participation.MustDo, "pw.18b.7": participation.MustAfterJudgement, "pw.22a.4": participation.HoldsByLaw,
	"pw.27": participation.MayDo, "pw.28": participation.MayDo, "pw.31.2.m": participation.HoldsByLaw,
	"pw.31.2.s": participation.Judges, "pw.31.2.s.back": participation.Judges, "pw.33.6": participation.HoldsByLaw, "pw.34b.1": participation.MayDo,
	"pw.35.1": participation.Judges, "pw.35.2": participation.MayDo, "pw.36.1": participation.MayDo,
	"pw.40.3.a": participation.MustDo, "pw.40.3.b": participation.MustDo, "pw.40.3.c": participation.MustAfterJudgement,
	"pw.40.3.d": participation.MustDo, "pw.41.4.b": participation.HoldsByLaw, "pw.41.11": participation.MayDo,
	"pw.43a.1": participation.MayDo, "pw.44.5": participation.MayDo, "pw.45.2": participation.MayDo,
	"pw.52.3": participation.MayDo, "pw.54.1": participation.MayDo, "pw.54.4": participation.MayDo,
	"pw.55": participation.MayDo, "pw.58.2": participation.MayDo, "pw.58.7": participation.MayDo,
	"pw.58.8": participation.MayDo, "pw.81.1": participation.MayDo,
	"pw.3.2.a": participation.HoldsByLaw, "pw.44.3": participation.MayDo, "pw.48.2": participation.MayDo,
	"pw.51.1": participation.MayDo, "pw.54.3": participation.MayDo, "pw.57": participation.MayDo,
	"awb.3.4.2": participation.MustDo, "awb.4.84": participation.MustDo,
	"wmo.2.3.2": participation.MustDo, "wmo.2.3.3": participation.MustDo, "wmo.2.3.5.3": participation.Judges,
	"wmo.2.3.5.6": participation.MayDo, "wmo.2.3.6.5": participation.MayDo, "wmo.2.3.10": participation.MayDo,
	"wmo.2.1.4a.5": participation.MayDo, "wmo.2.1.7": participation.MayDo,
	"pw.31.2.m.judged": participation.Judges, "pw.34a.1": participation.Judges, "pw.34a.2": participation.MayDo,
	"pw.34a.3": participation.MayDo, "pw.41.4.a": participation.HoldsByLaw, "pw.59.1": participation.MayDo,
	"pw.60.3": participation.MayDo, "awb.4.94": participation.MayDo, "awb.6.11": participation.MustAfterJudgement,
	"wgs.3.2": participation.MayDo, "wgs.3.3": participation.MayDo, "wgs.3.5": participation.MayDo,
}

// TestMayNeverBecomesMustInTheRegister over the whole register, every case and
// every question that a refusal raises.
func TestMayNeverBecomesMustInTheRegister(t *testing.T) {
	t.Parallel()
	register := participation.ValveRegister()
	require.Len(t, register, len(modalities))
	for _, v := range register {
		require.Contains(t, modalities, v.ID)
		assert.Equal(t, modalities[v.ID], v.Modality, v.ID)
	}
	rapid.Check(t, func(t *rapid.T) {
		f, day := anyProvisionFacts(t), anyProvisionDay(t)
		a, err := participation.RoomFor(roomOf(f), day, nil)
		require.NoError(t, err)
		for _, r := range a.Room {
			assert.Equal(t, modalities[r.Valve.ID], r.Valve.Modality, r.Valve.ID)
			assert.NotEqual(t, integraal.AppliesNot, r.Fits)
		}
		v := register[rapid.IntRange(0, len(register)-1).Draw(t, "valve")]
		q, err := participation.QuestionsOn(participation.Refusal{ID: "R", Cites: v.Eases}, roomOf(f), day)
		require.NoError(t, err)
		for _, one := range q.Questions {
			assert.Equal(t, modalities[one.Valve.ID], one.Valve.Modality)
			assert.Equal(t, participation.Decider, one.For)
			assert.Contains(t, one.Text.NL, "?")
		}
	})
}

// TestProvisionsKeepTheirModality: the modality of a provision does not follow
// from the facts of the person.
func TestProvisionsKeepTheirModality(t *testing.T) {
	t.Parallel()
	may := []participation.ProvisionKind{
		participation.YouthSupport, participation.LearnWork, participation.Participatieplaats, participation.Proefplaats,
		participation.DoelgroepLKS, participation.MedischUrenbeperkt, participation.Tolkvoorziening, participation.VisualProvision,
	}
	rapid.Check(t, func(t *rapid.T) {
		p, err := participation.ProvisionsFor(anyProvisionFacts(t), anyProvisionDay(t), nil)
		require.NoError(t, err)
		for _, list := range [][]participation.Provision{p.Participatiewet, p.Wmo, p.Wgs} {
			for _, v := range list {
				assert.Equal(t, slices.Contains(may, v.Kind), v.Modality == participation.MayDo, v.Kind)
			}
		}
	})
}

// TestWhatIsSaidOfAProvisionWithLessIsNotUnsaidByMore: an answer that is firm
// without a fact stays what it is when the fact becomes known.
func TestWhatIsSaidOfAProvisionWithLessIsNotUnsaidByMore(t *testing.T) {
	t.Parallel()
	firm := func(s participation.ProvisionState) bool {
		return s == participation.ProvisionAvailable || s == participation.ProvisionNotAvailable
	}
	rapid.Check(t, func(t *rapid.T) {
		more, day := anyProvisionFacts(t), anyProvisionDay(t)
		less := more
		less.Is[rapid.SampledFrom(participation.AllCircumstances()).Draw(t, "forget")] = integraal.Fact[bool]{}
		if rapid.Bool().Draw(t, "group") {
			less.Group = integraal.Fact[participation.SupportGroup]{}
		}
		full, err := participation.ProvisionsFor(more, day, nil)
		require.NoError(t, err)
		part, err := participation.ProvisionsFor(less, day, nil)
		require.NoError(t, err)
		for k := participation.WorkSupport; k <= participation.DebtHelp; k++ {
			if said := part.Of(k).State; firm(said) {
				assert.Equal(t, said, full.Of(k).State, k)
			}
		}
	})
}

// TestEveryCitationOfAnAnswerWasChecked: whatever an answer cites, in whatever
// text, stands in the table of citations.
func TestEveryCitationOfAnAnswerWasChecked(t *testing.T) {
	t.Parallel()
	rows := keptCitations(t)
	checked := func(t require.TestingT, cs ...integraal.Citation) {
		for _, c := range cs {
			if _, found := rows[citecheck.KeyOf(c)]; !found {
				require.Failf(t, "not in the table", "%s of %s", c, c.Read())
			}
		}
	}
	for _, v := range participation.ValveRegister() {
		checked(t, v.By)
		checked(t, v.Eases...)
		checked(t, v.Rulings...)
	}
	rapid.Check(t, func(t *rapid.T) {
		f, day := anyProvisionFacts(t), anyProvisionDay(t)
		p, err := participation.ProvisionsFor(f, day, nil)
		require.NoError(t, err)
		for _, list := range [][]participation.Provision{p.Participatiewet, p.Wmo, p.Wgs} {
			for _, v := range list {
				checked(t, v.By)
				for _, c := range v.Failed {
					checked(t, c.By)
				}
				for _, point := range append(v.Then, v.Doubts...) {
					checked(t, point.Laws...)
				}
			}
		}
		for _, e := range p.Effects {
			checked(t, e.Laws...)
		}
		for _, q := range p.Prompts {
			checked(t, q.Laws...)
		}
		for _, q := range p.Pressure {
			checked(t, q.By)
		}
		valves, err := participation.Valves(day)
		require.NoError(t, err)
		for _, v := range valves {
			checked(t, v.By)
			checked(t, v.Eases...)
		}
		for _, m := range participation.Matters() {
			c, err := participation.DeciderFor(m, day)
			require.NoError(t, err)
			checked(t, c.Laws...)
		}
	})
}

// TestOneBodyDecides: in each matter at most one body decides of itself, a
// team of another organisation never does, and nobody is no decider.
func TestOneBodyDecides(t *testing.T) {
	t.Parallel()
	matters := participation.Matters()
	require.Len(t, matters, 15)
	for _, m := range matters {
		c, err := participation.DeciderFor(m, reviewDay)
		require.NoError(t, err)
		assert.Equal(t, m, c.Matter)
		assert.NotEmpty(t, c.Says.NL, m)
		assert.NotEmpty(t, c.Laws, m)
		deciders := 0
		for b := participation.NoBody; b <= participation.ChairGS; b++ {
			if c.Of(b) == participation.Decides {
				deciders++
			}
		}
		want := 1
		if c.Decides == participation.NoBody {
			want = 0
		}
		assert.Equal(t, want, deciders, m)
		assert.Equal(t, participation.CannotDecide, c.Of(participation.Wijkteam), m)
		assert.Equal(t, participation.CannotDecide, c.Of(participation.NoBody), m)
		assert.Equal(t, participation.CannotDecide, c.Of(participation.Person), m)
		require.Error(t, participation.CheckDecider(m, participation.Wijkteam, "mandaat", reviewDay), m)
	}
	_, err := participation.DeciderFor(participation.PwRights, on(2022, time.May, 1))
	assert.True(t, integraal.HasFault(err, "participation.day"))
}
