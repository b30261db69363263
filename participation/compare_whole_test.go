package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

func whole(t require.TestingT, f participation.CompareFacts, a, b integraal.Date) participation.Compared {
	c, err := participation.Compare(f, a, b)
	require.NoError(t, err)
	return c
}

func changesByCode(list []participation.Change) map[integraal.Name]participation.Change {
	out := map[integraal.Name]participation.Change{}
	for _, d := range list {
		out[d.Code] = d
	}
	return out
}

// What the start of 2026 changed for who is 22 (Stb. 2025, 210 and 312): help
// towards work rests on art. 7a, a plan to learn and work too, new terms and room
// are there, and an advance is 95%. Each says since when.
func TestWhatTheStartOf2026ChangesInAll(t *testing.T) {
	t.Parallel()
	f := participation.CompareFacts{Person: mother()}
	f.Person.Born = integraal.Know(on(2003, time.January, 15))
	f.Person.Bijstand = integraal.Know(integraal.From(on(2024, time.January, 1)))
	f.Is[participation.NeedBeforeReport] = integraal.Know(true)
	c := whole(t, f, on(2025, time.August, 1), on(2026, time.May, 1))
	assert.Empty(t, c.In(participation.PartDuty))

	help := changesByCode(c.In(participation.PartProvision))
	require.Contains(t, help, integraal.Name("youthSupport"))
	for code, d := range help {
		assert.Equal(t, firstNew, d.Since, code)
	}
	learn := help["learnWork"]
	assert.Equal(t, "art. 10f Participatiewet", learn.FromLaws[0].String())
	assert.Equal(t, "art. 7a lid 3 Participatiewet", learn.ToLaws[0].String())

	terms := changesByCode(c.In(participation.PartTerm))
	for _, code := range []integraal.Name{"applyAtOnce", "earliestGrant", "reuseOfData"} {
		assert.Equal(t, participation.Came, terms[code].Turn, code)
		assert.Equal(t, firstNew, terms[code].Since, code)
	}
	assert.Contains(t, terms["advance"].From.NL, "90%")
	assert.Contains(t, terms["advance"].To.NL, "95%")
	assert.Equal(t, firstNew, terms["advance"].Since)

	room := changesByCode(c.In(participation.PartRoom))
	back := room["pw.44.5"]
	assert.Equal(t, participation.Came, back.Turn)
	assert.Equal(t, firstNew, back.Since)
	assert.Empty(t, back.FromLaws)
	assert.Equal(t, "art. 44 lid 5 Participatiewet", back.ToLaws[0].String())
}

// A birthday is the day since when, whatever the days that are compared.
func TestABirthdayIsTheDayItChanged(t *testing.T) {
	t.Parallel()
	f := participation.CompareFacts{Person: mother()}
	f.Person.Childcare = integraal.Know(false)
	f.Person.YoungestChild = integraal.Know(on(2021, time.June, 20))
	c := whole(t, f, on(2026, time.January, 5), on(2026, time.December, 28))
	young := changesByCode(c.In(participation.PartExemption))
	require.Len(t, young, 1)
	for _, d := range young {
		assert.Equal(t, on(2026, time.June, 20), d.Since)
		assert.Equal(t, participation.Otherwise, d.Turn)
		assert.Contains(t, d.ToLaws[0].String(), "art. 9a")
	}
	assert.Empty(t, c.In(participation.PartTerm))
}

// Of 2027 nothing is compared; the day is named.
func TestAnUnreadDayIsNotCompared(t *testing.T) {
	t.Parallel()
	c := whole(t, participation.CompareFacts{Person: mother()}, reviewDay, on(2027, time.January, 1))
	assert.Equal(t, []integraal.Date{on(2027, time.January, 1)}, c.Unread)
	assert.Empty(t, c.Changes)
	assert.NotEmpty(t, c.Packs)
	_, err := participation.Compare(participation.CompareFacts{Person: mother()}, on(2022, time.January, 1), reviewDay)
	assert.True(t, integraal.HasFault(err, "participation.day"))
}

// Bijstand that ended says nothing of the group after it.
func TestTheGroupFollowsTheBijstand(t *testing.T) {
	t.Parallel()
	f := participation.CompareFacts{Person: mother(), Group: integraal.Know(participation.OnBijstand)}
	f.Person.Bijstand = integraal.Know(integraal.Between(on(2025, time.December, 1), on(2026, time.March, 31)))
	c := whole(t, f, reviewDay, on(2026, time.May, 1))
	help := changesByCode(c.In(participation.PartProvision))
	require.Contains(t, help, integraal.Name("workSupport"))
	assert.Equal(t, on(2026, time.April, 1), help["workSupport"].Since)
	assert.Equal(t, participation.ProvisionOpen, provisionOf(t, participation.ProvisionFacts{ID: "M", Born: f.Person.Born}, on(2026, time.May, 1), participation.WorkSupport).State)
}

func provisionOf(t *testing.T, f participation.ProvisionFacts, day integraal.Date, k participation.ProvisionKind) participation.Provision {
	t.Helper()
	all, err := participation.ProvisionsFor(f, day, nil)
	require.NoError(t, err)
	return all.Of(k)
}

// A day against itself has no differences; the days the other way around give the
// same ones turned around; and the day since when is right: it stands so on that day
// and did not on the day before.
func TestComparingInAllTurnsAround(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		facts := anyProvisionFacts(t)
		f := participation.CompareFacts{Person: anyPerson(t), Group: facts.Group, Is: facts.Is}
		a, b := anyPositionDay(t), anyPositionDay(t)
		assert.Empty(t, whole(t, f, a, a).Changes)
		there, back := whole(t, f, a, b), whole(t, f, b, a)
		require.Len(t, back.Changes, len(there.Changes))
		for i, d := range there.Changes {
			r := back.Changes[i]
			assert.Equal(t, d.Code, r.Code)
			assert.Equal(t, d.Since, r.Since)
			assert.Equal(t, d.From, r.To)
			assert.Equal(t, d.ToLaws, r.FromLaws)
			assert.Equal(t, d.Turn == participation.Came, r.Turn == participation.Went)
			assert.False(t, d.Name.IsZero(), d.Code)
			assert.Equal(t, d.Turn == participation.Came, len(d.FromLaws) == 0, d.Code)
			assert.Equal(t, d.Turn == participation.Went, len(d.ToLaws) == 0, d.Code)
		}
		if len(there.Changes) == 0 {
			return
		}
		earlier, later := a, b
		if b.Before(a) {
			earlier, later = b, a
		}
		d := rapid.SampledFrom(whole(t, f, earlier, later).Changes).Draw(t, "difference")
		assert.True(t, d.Since.After(earlier) && !d.Since.After(later))
		has := func(list []participation.Change) bool { _, is := changesByCode(list)[d.Code]; return is }
		since, before := whole(t, f, d.Since, later), whole(t, f, d.Since.AddDays(-1), later)
		assert.False(t, has(since.In(d.Part)), "%s stands as on the last day", d.Code)
		assert.True(t, has(before.In(d.Part)), "%s did not the day before", d.Code)
	})
}

// Every word of a comparison is there in both languages.
func TestWordsOfAComparison(t *testing.T) {
	t.Parallel()
	for p := participation.PartDuty; p <= participation.PartTerm; p++ {
		assert.NotEmpty(t, p.Text().NL, p)
		assert.NotEqual(t, p.Text().NL, p.Text().EN, p)
		text, err := p.MarshalText()
		require.NoError(t, err)
		assert.NotEqual(t, "invalid", string(text))
	}
	assert.True(t, participation.NoPart.Text().IsZero())
	for turn := participation.NoTurn; turn <= participation.Otherwise; turn++ {
		assert.NotEmpty(t, turn.Text().EN, turn)
		text, err := turn.MarshalText()
		require.NoError(t, err)
		assert.NotEqual(t, "invalid", string(text))
	}
}

// Two days that lie far apart take the halvings and no more.
func BenchmarkCompare(b *testing.B) {
	f := participation.CompareFacts{Person: mother()}
	for b.Loop() {
		if _, err := participation.Compare(f, on(2023, time.July, 1), on(2026, time.December, 31)); err != nil {
			b.Fatal(err)
		}
	}
}
