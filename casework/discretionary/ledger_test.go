package discretionary_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/discretionary"
)

var update = flag.Bool("update", false, "write the golden files anew; read what changed")

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", "golden", name)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o600))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

func on(m time.Month, d int) integraal.Date { return integraal.On(2026, m, d) }

var herself = integraal.Source{Who: "M", Standard: integraal.ClientStatement, On: on(time.March, 2)}

func budget(euro int64) discretionary.Budget {
	return discretionary.Budget{
		ID: "regelvrij-2026", Team: "wijkteam", Amount: integraal.Euro(euro), GivenBy: "het college",
		Period: integraal.Between(on(time.January, 1), on(time.December, 31)),
	}
}

func ledger(t require.TestingT, euro int64) *discretionary.Ledger {
	l, err := discretionary.NewLedger(budget(euro))
	require.NoError(t, err)
	return l
}

func booking(id string, euro int64) discretionary.Booking {
	return discretionary.Booking{
		ID: id, Case: "zaak-1", On: on(time.March, 3), Amount: integraal.Euro(euro), Purpose: "een bed voor S",
		Payment: discretionary.Payment{To: discretionary.ToParty, Person: "M"},
	}
}

// TestNeverOver: of sixty-four that book ten at once from three hundred, thirty are
// taken and the others refused.
func TestNeverOver(t *testing.T) {
	t.Parallel()
	l := ledger(t, 300)
	var wait sync.WaitGroup
	var refused atomic.Int32
	for n := range 64 {
		wait.Go(func() {
			if err := l.Reserve(booking(fmt.Sprintf("b%d", n), 10)); err != nil {
				assert.True(t, integraal.HasFault(err, "budget.over"))
				refused.Add(1)
			}
		})
	}
	wait.Wait()
	s := l.State()
	sums(t, s)
	assert.Len(t, s.Entries, 30)
	assert.Equal(t, int32(34), refused.Load())
	assert.True(t, s.Free.IsZero())
}

// TestAllAtOnce: many that book, pay and release the same things at once leave sums
// that are those of the bookings, at every moment.
func TestAllAtOnce(t *testing.T) {
	t.Parallel()
	l := ledger(t, 200)
	var wait sync.WaitGroup
	for n := range 64 {
		wait.Go(func() {
			id := fmt.Sprintf("b%d", n/2) // each is sent twice
			b := booking(id, int64(7+n/2%23))
			_ = l.Reserve(b)
			switch n / 2 % 3 {
			case 0:
				_ = l.Spend(id, b.Amount.Plus(integraal.Euro(3)), on(time.April, 1))
			case 1:
				_ = l.Release(id, on(time.April, 1), "niet meer nodig")
			}
			sums(t, l.State())
		})
	}
	wait.Wait()
	sums(t, l.State())
	assert.NotEmpty(t, l.State().Entries)
}

// sums checks that the sums of a state are those of its bookings.
func sums(t assert.TestingT, s discretionary.State) {
	var reserved, spent integraal.Amount
	for i := range s.Entries {
		switch e := &s.Entries[i]; e.Stand {
		case discretionary.Reserved:
			reserved = reserved.Plus(e.Amount)
		case discretionary.Spent:
			spent = spent.Plus(e.Paid)
		}
	}
	assert.Equal(t, reserved, s.Reserved)
	assert.Equal(t, spent, s.Spent)
	assert.Equal(t, s.Budget.Amount, s.Reserved.Plus(s.Spent).Plus(s.Free))
	assert.False(t, s.Free.IsNegative())
}

// TestAnyOrder: over any sequence of changes the sums hold, a change that is refused
// leaves nothing behind, and the same change again changes nothing.
func TestAnyOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := ledger(t, int64(rapid.IntRange(0, 300).Draw(t, "budget")))
		for range rapid.IntRange(1, 30).Draw(t, "changes") {
			id := rapid.SampledFrom([]string{"a", "b", "c", "d"}).Draw(t, "id")
			euro := int64(rapid.IntRange(0, 150).Draw(t, "euro"))
			day := on(time.March, rapid.IntRange(1, 9).Draw(t, "day"))
			var do func() error
			switch rapid.IntRange(0, 3).Draw(t, "change") {
			case 0:
				do = func() error { return l.Reserve(booking(id, euro)) }
			case 1:
				do = func() error { return l.Spend(id, integraal.Euro(euro), day) }
			case 2:
				do = func() error { return l.Release(id, day, "niet nodig") }
			default:
				do = func() error { return l.Tell(id, discretionary.Effect{Says: "rust in huis", By: herself}) }
			}
			before := l.State()
			err := do()
			after := l.State()
			sums(t, after)
			if err != nil {
				assert.Equal(t, before, after, "what is refused leaves nothing behind")
				continue
			}
			require.NoError(t, do(), "the same again is no mistake")
			assert.Equal(t, after, l.State(), "and changes nothing")
		}
	})
}

// TestNoEligibility: any booking that says for which case, what for and to whom is
// taken as long as there is money, whoever it is for (B-120).
func TestNoEligibility(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := ledger(t, 1000)
		b := discretionary.Booking{
			ID:      rapid.StringMatching(`[a-z][a-z0-9]{0,9}`).Draw(t, "id"),
			Case:    rapid.StringMatching(`[a-z][a-z0-9]{0,9}`).Draw(t, "case"),
			On:      on(time.January, 1).AddDays(rapid.IntRange(0, 364).Draw(t, "day")),
			Amount:  integraal.EuroCents(int64(rapid.IntRange(1, 1000_00).Draw(t, "cents"))),
			Purpose: rapid.StringMatching(`[^ ].{0,40}`).Draw(t, "purpose"),
			Payment: discretionary.Payment{
				To: rapid.SampledFrom([]discretionary.Payee{discretionary.ToParty, discretionary.ToPerson}).Draw(t, "to"), Person: "P",
				OnBijstand: rapid.SampledFrom([]integraal.Fact[bool]{
					{}, integraal.Know(true, herself), integraal.Know(false, herself), integraal.Hide[bool](integraal.Text{}),
				}).Draw(t, "bijstand"),
			},
		}
		if rapid.Bool().Draw(t, "titled") {
			b.Payment.Title = integraal.Know(rapid.SampledFrom(discretionary.Titles()).Draw(t, "title"), herself)
		}
		require.NoError(t, l.Reserve(b))
		assert.Equal(t, b.Amount, l.State().Reserved)
	})
}

// TestStateIsAValue: nobody who holds a state sees it change or can change the
// ledger through it.
func TestStateIsAValue(t *testing.T) {
	t.Parallel()
	l := ledger(t, 100)
	require.NoError(t, l.Reserve(booking("a", 10)))
	s := l.State()
	require.NoError(t, l.Tell("a", discretionary.Effect{Says: "rust", By: herself}))
	require.NoError(t, l.Spend("a", integraal.Euro(12), on(time.March, 9)))
	assert.Equal(t, discretionary.Reserved, s.Entries[0].Stand)
	assert.Empty(t, s.Entries[0].Effects)
	s.Entries[0].Amount = integraal.Euro(99)
	now := l.State()
	assert.Equal(t, integraal.Euro(12), now.Entries[0].Paid)
	assert.Equal(t, integraal.Euro(10), now.Entries[0].Amount)
	assert.Equal(t, integraal.Euro(88), now.Free)
	assert.Len(t, now.Of("zaak-1"), 1)
	assert.Empty(t, now.Of("zaak-2"))
}

func TestFaults(t *testing.T) {
	t.Parallel()
	with := func(change func(*discretionary.Booking)) error {
		b := booking("x", 10)
		change(&b)
		return ledger(t, 100).Reserve(b)
	}
	used := ledger(t, 100)
	require.NoError(t, used.Reserve(booking("kept", 10)))
	require.NoError(t, used.Reserve(booking("paid", 10)))
	require.NoError(t, used.Spend("paid", integraal.Euro(10), on(time.March, 5)))
	require.NoError(t, used.Reserve(booking("gone", 10)))
	require.NoError(t, used.Release("gone", on(time.March, 5), "niet nodig"))
	bad := budget(-1)
	_, under := discretionary.NewLedger(bad)
	bad.Period, bad.Team = integraal.Period{}, ""
	_, open := discretionary.NewLedger(bad)
	var zero discretionary.Ledger
	for _, c := range []struct {
		code string
		err  error
	}{
		{"budget.amount", under}, {"budget.period", open}, {"budget.missing", open}, {"budget.missing", zero.Reserve(booking("x", 1))},
		{"budget.over", ledger(t, 5).Reserve(booking("x", 10))}, {"budget.over", used.Spend("kept", integraal.Euro(91), on(time.March, 5))},
		{"booking.amount", with(func(b *discretionary.Booking) { b.Amount = integraal.Amount{} })},
		{"booking.missing", with(func(b *discretionary.Booking) { b.Purpose = "" })},
		{"booking.missing", with(func(b *discretionary.Booking) { b.Case = "" })},
		{"booking.missing", with(func(b *discretionary.Booking) { b.Payment = discretionary.Payment{} })},
		{"booking.missing", with(func(b *discretionary.Booking) { b.Payment = discretionary.Payment{To: discretionary.ToPerson} })},
		{"booking.period", with(func(b *discretionary.Booking) { b.On = integraal.On(2027, time.January, 1) })},
		{"id.malformed", with(func(b *discretionary.Booking) { b.ID = "een bed" })},
		{"ledger.unknown-word", with(func(b *discretionary.Booking) { b.Payment.Title = integraal.Know(discretionary.Title(99)) })},
		{"booking.conflict", used.Reserve(booking("kept", 11))},
		{"booking.conflict", used.Spend("paid", integraal.Euro(9), on(time.March, 5))},
		{"booking.conflict", used.Release("gone", on(time.March, 6), "niet nodig")},
		{"booking.released", used.Spend("gone", integraal.Euro(9), on(time.March, 5))},
		{"booking.spent", used.Release("paid", on(time.March, 6), "niet nodig")},
		{"booking.missing", used.Release("kept", on(time.March, 6), "")},
		{"booking.period", used.Spend("kept", integraal.Euro(1), on(time.March, 1))},
		{"booking.unknown", used.Spend("nothing", integraal.Euro(1), on(time.March, 5))},
		{"booking.missing", used.Tell("paid", discretionary.Effect{Says: "goed"})},
	} {
		assert.True(t, integraal.HasFault(c.err, c.code), "%s: %v", c.code, c.err)
	}
}

// TestAsks: what nobody told is asked, and stands in the way of nothing.
func TestAsks(t *testing.T) {
	t.Parallel()
	l := ledger(t, 100)
	asked := func() []integraal.Name {
		var list []integraal.Name
		for _, a := range l.State().Asks() {
			list = append(list, a.Fact)
		}
		return list
	}
	b := booking("a", 10)
	require.NoError(t, l.Reserve(b))
	assert.Equal(t, []integraal.Name{discretionary.FactOnBijstand, discretionary.FactTitle}, asked())
	require.NoError(t, l.Spend("a", integraal.Euro(10), on(time.March, 9)))
	assert.Contains(t, asked(), discretionary.FactEffect)
	require.NoError(t, l.Tell("a", discretionary.Effect{Says: "S slaapt weer", By: herself}))
	assert.NotContains(t, asked(), discretionary.FactEffect)
	require.NoError(t, l.Answer("a", integraal.Know(true, herself), integraal.Know(discretionary.Gift, herself)))
	assert.Empty(t, asked(), "what was answered is not asked again")
	require.NoError(t, l.Reserve(b), "and the booking is still the same")
	assert.True(t, integraal.HasFault(l.Answer("x", integraal.Fact[bool]{}, integraal.Fact[discretionary.Title]{}), "booking.unknown"))
	b = booking("b", 10)
	b.Payment.OnBijstand = integraal.Know(false, herself)
	require.NoError(t, l.Reserve(b))
	for _, a := range l.State().Asks() {
		assert.NotEqual(t, "b", a.Booking, "who has no bijstand need not be asked")
	}
}

// What is booked can be read back: who told is a label, and no text is longer than a
// file holds.
func TestNothingIsBookedThatNoFileHolds(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("x", 2001)
	l := ledger(t, 1000)
	b := booking("b1", 100)
	b.Purpose = long
	assert.True(t, integraal.HasFault(l.Reserve(b), "text.long"))
	b.Purpose = "buskaart"
	require.NoError(t, l.Reserve(b))
	effect := discretionary.Effect{Says: "het hielp", By: integraal.Source{Who: "mevrouw Jansen", Standard: integraal.ClientStatement, On: b.On}}
	assert.True(t, integraal.HasFault(l.Tell(b.ID, effect), "id.malformed"))
	effect.By.Who, effect.Says = "M", long
	assert.True(t, integraal.HasFault(l.Tell(b.ID, effect), "text.long"))
	assert.True(t, integraal.HasFault(l.Release(b.ID, b.On, long), "text.long"))
}
