package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// favourable is a person of an age for whom every condition of the provisions
// is met, as far as the age allows it.
func favourable(age int) participation.ProvisionFacts {
	f := participation.ProvisionFacts{
		ID: "P", Born: integraal.Know(on(2026-age, time.January, 1)), Group: integraal.Know(participation.OnBijstand),
	}
	for _, c := range participation.AllCircumstances() {
		f.Is[c] = integraal.Know(true)
	}
	for _, c := range []participation.Circumstance{
		participation.InSearchTerm, participation.HasStartkwalificatie, participation.OtherFormFits, participation.ShelterFull,
		participation.OwnStrengthEnough, participation.CommonEnough, participation.UsualHelpEnough, participation.CareEnough,
		participation.NetworkEnough, participation.GeneralEnough, participation.FullyExempt, participation.EducationPossible,
		participation.BreachEstablished,
	} {
		f.Is[c] = integraal.Know(false)
	}
	return f
}

// bases are the persons and days on which each fact is turned: each circumstance
// bears on an answer of at least one of them.
func bases() map[string]func() (participation.ProvisionFacts, integraal.Date) {
	at := func(age int, day integraal.Date, set ...func(*participation.ProvisionFacts)) func() (participation.ProvisionFacts, integraal.Date) {
		return func() (participation.ProvisionFacts, integraal.Date) {
			f := favourable(age)
			for _, s := range set {
				s(&f)
			}
			return f, day
		}
	}
	off := func(cs ...participation.Circumstance) func(*participation.ProvisionFacts) {
		return func(f *participation.ProvisionFacts) {
			for _, c := range cs {
				f.Is[c] = integraal.Know(false)
			}
		}
	}
	return map[string]func() (participation.ProvisionFacts, integraal.Date){
		"40":         at(40, reviewDay),
		"24":         at(24, reviewDay),
		"24 in 2025": at(24, on(2025, time.September, 1)),
		"24, one ground": at(24, reviewDay, off(
			participation.SchoolAsked, participation.InHigherEducation, participation.EducationUnfit)),
		"24, searching": at(24, reviewDay, off(participation.SchoolAsked, participation.InHigherEducation),
			func(f *participation.ProvisionFacts) { f.Is[participation.InSearchTerm] = integraal.Know(true) }),
		"40, one of two": at(40, reviewDay, off(
			participation.GivesCare, participation.PressingReasonNamed, participation.OthersErred,
			participation.TegenprestatieAtIssue, participation.InTargetGroup, participation.PgbRevised,
			participation.Resident, participation.InquiryDone, participation.DutyAtIssue, participation.ProvisionRefused,
			participation.UWVAdvisedSheltered, participation.IrregularIncome, participation.HasStartkwalificatie)),
		"40, in August": at(40, on(2026, time.August, 3)),
		"40, no duty":   at(40, reviewDay, off(participation.DutyAtIssue, participation.OnlySheltered)),
		"40, nothing special": at(40, reviewDay, off(participation.DutyAtIssue, participation.TegenprestatieAtIssue,
			participation.ProvisionRefused, participation.IrregularIncome)),
		"40, at home": at(40, reviewDay, off(participation.LeftHome)),
		"40, away":    at(40, reviewDay, off(participation.Psychosocial)),
		"24, other":   at(24, reviewDay, off(participation.InTargetGroup, participation.EducationUnfit)),
	}
}

func provisionAnswer(f participation.ProvisionFacts, day integraal.Date) string {
	p, err := participation.ProvisionsFor(f, day, nil)
	if err != nil {
		return err.Error()
	}
	a, err := participation.RoomFor(roomOf(f), day, nil)
	if err != nil {
		return err.Error()
	}
	return renderProvisions(p, integraal.NL) + renderRoom(a, integraal.NL)
}

// distinct reports whether five answers all differ.
func distinct(answers []string) bool {
	seen := map[string]bool{}
	for _, a := range answers {
		seen[a] = true
	}
	return len(seen) == 5
}

// TestFiveStatesOfEveryCircumstance: each circumstance, in each of its five
// states, gives five different answers for at least one person; so none is
// read as another and none is read nowhere.
func TestFiveStatesOfEveryCircumstance(t *testing.T) {
	t.Parallel()
	for _, c := range participation.AllCircumstances() {
		found := false
		for _, base := range bases() {
			var answers []string
			for _, s := range states(true, false) {
				f, day := base()
				f.Is[c] = s
				answers = append(answers, provisionAnswer(f, day))
			}
			if found = distinct(answers); found {
				break
			}
		}
		assert.True(t, found, "%s gives five different answers nowhere", c)
	}
}

func TestFiveStatesOfBirthAndGroup(t *testing.T) {
	t.Parallel()
	born := map[string][]string{}
	for _, s := range states(on(1986, time.January, 1), on(2003, time.January, 1)) {
		f := favourable(40)
		f.Born = s
		born["born"] = append(born["born"], provisionAnswer(f, reviewDay))
		f = favourable(40)
		f.Group = integraal.Map(s, func(d integraal.Date) participation.SupportGroup {
			if d.Age(reviewDay) > 30 {
				return participation.OnBijstand
			}
			return participation.OnUWVBenefit
		})
		born["group"] = append(born["group"], provisionAnswer(f, reviewDay))
	}
	for name, answers := range born {
		assert.True(t, distinct(answers), name)
	}
}

// TestNoStateOfAMissingFactRefuses: for every provision and every circumstance,
// what is unknown, contested or not visible never closes what stands open or
// available when the fact is favourable or not.
func TestNoStateOfAMissingFactRefuses(t *testing.T) {
	t.Parallel()
	for name, base := range bases() {
		for _, c := range participation.AllCircumstances() {
			var answers []participation.Provisions
			var rooms []map[integraal.Name]bool
			for _, s := range states(true, false) {
				f, day := base()
				f.Is[c] = s
				p, err := participation.ProvisionsFor(f, day, nil)
				require.NoError(t, err)
				a, err := participation.RoomFor(roomOf(f), day, nil)
				require.NoError(t, err)
				open := map[integraal.Name]bool{}
				for _, r := range a.Room {
					open[r.Valve.ID] = true
				}
				answers, rooms = append(answers, p), append(rooms, open)
			}
			for _, missing := range rooms[2:] {
				for _, v := range participation.ValveRegister() {
					if missing[v.ID] != (rooms[0][v.ID] || rooms[1][v.ID]) {
						assert.Failf(t, "a missing fact decided", "%s, %s, %s", name, c, v.ID)
					}
				}
			}
			yes, no := answers[0], answers[1]
			for _, missing := range answers[2:] {
				for k := participation.WorkSupport; k <= participation.DebtHelp; k++ {
					closed := yes.Of(k).State == participation.ProvisionNotAvailable && no.Of(k).State == participation.ProvisionNotAvailable
					said := missing.Of(k).State == participation.ProvisionNotAvailable
					if closed != said {
						assert.Failf(t, "a missing fact decided", "%s, %s, %s", name, c, k)
					}
				}
			}
		}
	}
}

func TestGoldenProvisionsAndRoom(t *testing.T) {
	t.Parallel()
	f := participation.ProvisionFacts{
		ID: "M", Born: integraal.Know(on(1982, time.November, 4)), Group: integraal.Know(participation.OnBijstand),
	}
	for _, c := range []participation.Circumstance{
		participation.Resident, participation.HasCarer, participation.Limitation, participation.CannotPay,
		participation.DutyAtIssue, participation.PressingReasonNamed, participation.PapersLate, participation.RecoveryAtIssue,
	} {
		f.Is[c] = integraal.Know(true, herAccount)
	}
	f.Is[participation.LowChance] = integraal.Contest(
		integraal.Account[bool]{Value: true, Source: herAccount}, integraal.Account[bool]{Value: false, Source: letter})
	f.Is[participation.InquiryDone] = integraal.KnowAbsent[bool]()
	p, err := participation.ProvisionsFor(f, reviewDay, nil)
	require.NoError(t, err)
	room := roomOf(f)
	room.Policies = []participation.Policy{{
		Name: integraal.Text{NL: "jongeren: inkomsten vrijlaten als in 2027", EN: "young people: leaving out income as in 2027"},
		Kind: participation.OutsideLaw,
	}}
	a, err := participation.RoomFor(room, reviewDay, nil)
	require.NoError(t, err)
	q, err := participation.QuestionsOn(participation.Refusal{
		ID: "R", Cites: []integraal.Citation{
			integraal.Participatiewet.Art("9", reviewDay).Lid("1").Onder("a"),
			integraal.Participatiewet.Art("54", reviewDay).Lid("1"),
			integraal.Participatiewet.Art("17", reviewDay).Lid("1"),
		},
	}, room, reviewDay)
	require.NoError(t, err)
	why := new(integraal.Explanation)
	_, err = participation.ProvisionsFor(f, reviewDay, why)
	require.NoError(t, err)
	whyRoom := new(integraal.Explanation)
	_, err = participation.RoomFor(room, reviewDay, whyRoom)
	require.NoError(t, err)
	for _, l := range []integraal.Lang{integraal.NL, integraal.EN} {
		golden(t, "provisions."+string(l)+".txt", renderProvisions(p, l))
		golden(t, "room."+string(l)+".txt", renderRoom(a, l))
		golden(t, "refusal."+string(l)+".txt", renderRefusal(q, l))
		golden(t, "provisions-why."+string(l)+".txt", renderLines(why, l))
		golden(t, "room-why."+string(l)+".txt", renderLines(whyRoom, l))
	}
}

func renderLines(why *integraal.Explanation, l integraal.Lang) string {
	out := ""
	for _, line := range why.Lines(participation.Word) {
		out += line.Text.In(l) + " (" + line.LawIn(l) + ")\n"
	}
	return out
}
