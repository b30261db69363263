package discretionary_test

import (
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/discretionary"
)

// request is something that is asked of a ledger.
type request struct {
	change int // 0 reserve, 1 spend, 2 release, 3 tell
	id     string
	euro   int64
	day    integraal.Date
}

func (r request) send(l *discretionary.Ledger) error {
	switch r.change {
	case 0:
		return l.Reserve(booking(r.id, r.euro))
	case 1:
		return l.Spend(r.id, integraal.Euro(r.euro), r.day)
	case 2:
		return l.Release(r.id, r.day, "niet nodig")
	}
	return l.Tell(r.id, discretionary.Effect{Says: "rust in huis", By: herself})
}

func drawRequests(t *rapid.T, most int) []request {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) request {
		return request{
			rapid.SampledFrom([]int{0, 0, 1, 1, 2, 3}).Draw(t, "change"), rapid.SampledFrom([]string{"a", "b", "c", "d", "e"}).Draw(t, "id"),
			int64(rapid.IntRange(1, 120).Draw(t, "euro")), on(time.March, rapid.IntRange(3, 5).Draw(t, "day")),
		}
	}), 1, most).Draw(t, "requests")
}

// plain is a budget kept in the plainest way: how much each booking takes of it, and
// what is left counted anew each time.
type plain struct {
	budget   int64
	kept     map[string]request // what was reserved
	spent    map[string]request
	released map[string]request
}

func (p *plain) free(without string) int64 {
	left := p.budget
	for id, r := range p.kept {
		_, gone := p.released[id]
		paid, done := p.spent[id]
		switch {
		case gone || id == without:
		case done:
			left -= paid.euro
		default:
			left -= r.euro
		}
	}
	return left
}

// takes reports whether the request is to be taken, and notes it.
func (p *plain) takes(r request) bool {
	kept, there := p.kept[r.id]
	paid, done := p.spent[r.id]
	given, gone := p.released[r.id]
	switch {
	case r.change == 0 && there:
		return kept.euro == r.euro
	case r.change == 0:
		if r.euro > p.free("") {
			return false
		}
		p.kept[r.id] = r
		return true
	case !there:
		return false
	case r.change == 3:
		return true
	case r.change == 1 && done:
		return paid == r
	case r.change == 2 && gone:
		return given.day == r.day
	case done || gone:
		return false
	case r.change == 2:
		p.released[r.id] = r
		return true
	case r.euro > p.free(r.id):
		return false
	}
	p.spent[r.id] = r
	return true
}

// TestAgainstAPlainCount: over any sequence the ledger takes and refuses what a
// budget that is counted anew each time takes and refuses, and stands as that does.
func TestAgainstAPlainCount(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		budget := int64(rapid.IntRange(0, 300).Draw(t, "budget"))
		l := ledger(t, budget)
		p := &plain{budget, map[string]request{}, map[string]request{}, map[string]request{}}
		for _, r := range drawRequests(t, 40) {
			took := p.takes(r)
			err := r.send(l)
			require.Equal(t, took, err == nil, "%+v: %v", r, err)
			s := l.State()
			sums(t, s)
			require.Equal(t, integraal.Euro(p.free("")), s.Free)
			require.Len(t, s.Entries, len(p.kept))
		}
	})
}

// TestAtOnceInAnyOrder: several who send any requests at the same time, each of them
// twice, never spend more than there is; what was taken stands, once.
func TestAtOnceInAnyOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		budget := int64(rapid.IntRange(0, 300).Draw(t, "budget"))
		l := ledger(t, budget)
		lists := make([][]request, rapid.IntRange(2, 6).Draw(t, "senders"))
		for i := range lists {
			lists[i] = drawRequests(t, 12)
		}
		var wait sync.WaitGroup
		var mu sync.Mutex
		var taken []request
		for _, list := range append(lists, lists...) {
			wait.Go(func() {
				for _, r := range list {
					if r.send(l) == nil {
						mu.Lock()
						taken = append(taken, r)
						mu.Unlock()
					}
					s := l.State()
					sums(t, s)
				}
			})
		}
		wait.Wait()
		s := l.State()
		sums(t, s)
		by := map[string]*discretionary.Entry{}
		for i := range s.Entries {
			by[s.Entries[i].ID] = &s.Entries[i]
		}
		assert.Len(t, by, len(s.Entries), "each booking stands once")
		for _, r := range taken {
			e := by[r.id]
			require.NotNil(t, e)
			switch r.change {
			case 0:
				assert.Equal(t, integraal.Euro(r.euro), e.Amount)
			case 1:
				assert.Equal(t, discretionary.Spent, e.Stand)
				assert.Equal(t, integraal.Euro(r.euro), e.Paid)
			case 2:
				assert.Equal(t, discretionary.Released, e.Stand)
			case 3:
				assert.Len(t, e.Effects, 1, "the same words twice are told once")
			}
		}
	})
}
