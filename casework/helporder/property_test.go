package helporder_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
)

func propose(t require.TestingT, in helporder.Input) helporder.Answer {
	a, err := helporder.Propose(in)
	require.NoError(t, err)
	return a
}

func bytesOf(t require.TestingT, v any) string {
	b, err := json.MarshalIndent(v, "", " ")
	require.NoError(t, err)
	return string(b)
}

// rounds are the rounds of an order by step.
func rounds(o helporder.Order) map[string]int {
	in := map[string]int{}
	for r, round := range o.Rounds {
		for _, p := range round.Steps {
			in[p.Step] = r
		}
	}
	return in
}

// forInputs checks the published example, once more with one thing that has to come
// first in it, and drawn inputs: what a check counts is in the first two, so that no
// draw decides whether there is any.
func forInputs(t *testing.T, check func(t require.TestingT, in helporder.Input)) {
	t.Helper()
	first := published()
	first.Steps[1].After = []helporder.Hard{{Step: first.Steps[0].ID, Ground: helporder.ForIncomeToGoOn, Said: said}}
	check(t, published())
	check(t, first)
	rapid.Check(t, func(t *rapid.T) { check(t, anInput(t)) })
}

// TestEveryStepOnce: in each order every step stands in one round, or is done, or
// is named as one that cannot be placed, with a reason.
func TestEveryStepOnce(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := anInput(t)
		a := propose(t, in)
		require.NotEmpty(t, a.Orders)
		for _, o := range a.Orders {
			var all []string
			for _, r := range o.Rounds {
				require.NotEmpty(t, r.Steps, "no round is empty")
				for _, p := range r.Steps {
					all = append(all, p.Step)
					require.NotEmpty(t, p.Reasons)
				}
			}
			for _, c := range a.Cannot {
				all = append(all, c.Step)
				require.NotEmpty(t, c.Reasons)
			}
			all = append(all, a.Done...)
			var want []string
			for _, s := range in.Steps {
				want = append(want, s.ID)
			}
			require.ElementsMatch(t, want, all)
		}
	})
}

// TestHardPrecedenceKept: what has to be first is done or stands in an earlier
// round; a step whose precedence stands in none stands in none either.
func TestHardPrecedenceKept(t *testing.T) {
	t.Parallel()
	kept := 0
	forInputs(t, func(t require.TestingT, in helporder.Input) {
		a := propose(t, in)
		for _, o := range a.Orders {
			in2 := rounds(o)
			for _, s := range in.Steps {
				at, placed := in2[s.ID]
				if slices.Contains(a.Running, s.ID) {
					for _, h := range s.After {
						told := slices.Contains(a.Done, h.Step) || slices.ContainsFunc(a.Says, func(l helporder.Line) bool {
							return l.Code == "says.runningBefore" && slices.Equal(l.Steps, []string{s.ID, h.Step})
						})
						require.True(t, told, "%s runs before %s and nobody is told", s.ID, h.Step)
					}
					continue // it has begun: no order can put anything before it
				}
				for _, h := range s.After {
					before, early := in2[h.Step]
					if placed && !slices.Contains(a.Done, h.Step) {
						require.True(t, early, "%s stands in a round and %s does not", s.ID, h.Step)
						require.Less(t, before, at)
						kept++
					}
				}
			}
		}
	})
	assert.Positive(t, kept)
}

// TestCapacityKept: no round asks more of a client than the client can do at once;
// a step of which it is not known how much it asks stands beside no other task;
// and work that asks nothing of the client never waits for room.
func TestCapacityKept(t *testing.T) {
	t.Parallel()
	full := 0
	forInputs(t, func(t require.TestingT, in helporder.Input) {
		a := propose(t, in)
		limit := map[string]int{}
		for _, r := range a.Rooms {
			if r.Told != helporder.NotTold {
				limit[r.Client] = r.Tasks
			}
		}
		for _, o := range a.Orders {
			at := rounds(o)
			used, open, tasks := map[[2]string]int{}, map[[2]string]int{}, map[[2]string]int{}
			begun, begins := map[[2]string]int{}, map[[2]string]bool{}
			for _, s := range in.Steps {
				r, placed := at[s.ID]
				if !placed {
					continue
				}
				load, known := s.Load.Value()
				free := known && load == 0 || s.Load.State() == integraal.KnownAbsent
				if free {
					earliest := 0
					if slices.Contains(a.Running, s.ID) {
						require.Zero(t, r)
						continue
					}
					for _, h := range s.After {
						if before, in := at[h.Step]; in {
							earliest = max(earliest, before+1)
						}
					}
					require.Equal(t, earliest, r, "%s asks nothing of the client", s.ID)
					continue
				}
				key := [2]string{s.Client, string(rune('0' + r))}
				used[key] += load
				tasks[key]++
				if slices.Contains(a.Running, s.ID) {
					require.Zero(t, r, "what runs stands in the first round")
					begun[key]++
				} else {
					begins[key] = true
				}
				if !known {
					open[key]++
				}
			}
			for key, n := range used {
				most, limited := limit[key[0]]
				if !limited {
					continue
				}
				if begun[key] > 0 && !begins[key] {
					told := slices.ContainsFunc(a.Says, func(l helporder.Line) bool { return l.Code == "says.runningTooMuch" })
					require.True(t, n <= most || told, "more runs than there is room for, and nobody is told")
					continue // what runs is there, whether it fits or not
				}
				require.LessOrEqual(t, n, most)
				if open[key] > 0 {
					require.Equal(t, 1, tasks[key], "of one of them it is not known how much it asks")
				}
				if n == most {
					full++
				}
			}
		}
	})
	assert.Positive(t, full)
}

// TestInputOrderIrrelevant: the same things listed in another order give the same
// bytes.
func TestInputOrderIrrelevant(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := anInput(t)
		other := in
		other.Steps = rapid.Permutation(in.Steps).Draw(t, "steps")
		other.Problems = rapid.Permutation(in.Problems).Draw(t, "problems")
		other.Relations = rapid.Permutation(in.Relations).Draw(t, "relations")
		other.Clients = rapid.Permutation(in.Clients).Draw(t, "clients")
		for i := range other.Steps {
			other.Steps[i].Addresses = rapid.Permutation(other.Steps[i].Addresses).Draw(t, "addresses")
			other.Steps[i].After = rapid.Permutation(other.Steps[i].After).Draw(t, "after")
		}
		require.Equal(t, bytesOf(t, propose(t, in)), bytesOf(t, propose(t, other)))
	})
}

// renamed is the input with other ids, in the same alphabetical order or in the
// reverse.
func renamed(in helporder.Input, reverse bool) (out helporder.Input, back map[string]string) {
	back = map[string]string{}
	to := func(id string) string {
		if id == "" {
			return ""
		}
		name := "x" + id
		if reverse {
			name = "x" + strings.Map(func(r rune) rune {
				if r >= '0' && r <= '9' {
					return '9' - (r - '0')
				}
				return r
			}, id)
		}
		back[name] = id
		return name
	}
	out = in
	out.Problems = slices.Clone(in.Problems)
	for i := range out.Problems {
		out.Problems[i].ID = to(out.Problems[i].ID)
	}
	out.Clients = slices.Clone(in.Clients)
	for i := range out.Clients {
		out.Clients[i].ID = to(out.Clients[i].ID)
	}
	out.Steps = slices.Clone(in.Steps)
	for i := range out.Steps {
		s := &out.Steps[i]
		s.ID, s.Client = to(s.ID), to(s.Client)
		s.Addresses, s.After = slices.Clone(s.Addresses), slices.Clone(s.After)
		for j := range s.Addresses {
			s.Addresses[j] = to(s.Addresses[j])
		}
		for j := range s.After {
			s.After[j].Step = to(s.After[j].Step)
		}
	}
	out.Relations = slices.Clone(in.Relations)
	for i := range out.Relations {
		r := &out.Relations[i]
		r.ID, r.From, r.To = to(r.ID), to(r.From), to(r.To)
	}
	return out, back
}

// TestRenamingPermutes: with other ids in the same alphabetical order everything
// is the same but for the ids; with ids in the reverse order what does not hang on
// ids is the same: the sets and their number, what could begin, what is unused or
// done, and how much cannot be placed.
func TestRenamingPermutes(t *testing.T) {
	t.Parallel()
	compared := 0
	rapid.Check(t, func(t *rapid.T) {
		in := anInput(t)
		if rapid.Bool().Draw(t, "two more") {
			// Two steps that hinder each other alike: which comes first is open.
			in.Steps = append(slices.Clone(in.Steps), step("s8"), step("s9"))
			if len(in.Clients) > 0 {
				in.Steps[len(in.Steps)-1].Client, in.Steps[len(in.Steps)-2].Client = "c0", "c0"
				in.Clients[0].Tasks = integraal.Know(1)
			}
			in.Relations = append(slices.Clone(in.Relations),
				hinders("r98", "s8", "s9", helporder.Moderate), hinders("r99", "s9", "s8", helporder.Moderate))
		}
		a := propose(t, in)
		same, _ := renamed(in, false)
		got := bytesOf(t, propose(t, same))
		for _, kind := range []string{"s", "p", "r", "c"} {
			for _, n := range "0123456789" {
				got = strings.ReplaceAll(got, "x"+kind+string(n), kind+string(n))
			}
		}
		require.Equal(t, bytesOf(t, a), got)

		other, back := renamed(in, true)
		b := propose(t, other)
		names := func(ids []string) []string {
			plain := []string{}
			for _, id := range ids {
				plain = append(plain, back[id])
			}
			return plain
		}
		require.ElementsMatch(t, a.Now, names(b.Now))
		require.ElementsMatch(t, a.Done, names(b.Done))
		require.ElementsMatch(t, a.Unused, names(b.Unused))
		require.Equal(t, a.Count, b.Count)
		require.Equal(t, a.Counted, b.Counted)
		require.Equal(t, a.Others.Same, b.Others.Same)
		require.Len(t, b.Cannot, len(a.Cannot))
		if a.Count <= 10 {
			var x, y []string
			for _, s := range a.Sets {
				x = append(x, strings.Join(s.Relations, " "))
			}
			for _, s := range b.Sets {
				ids := names(s.Relations)
				slices.Sort(ids)
				y = append(y, strings.Join(ids, " "))
			}
			require.ElementsMatch(t, x, y)
			if len(x) > 1 {
				compared++
			}
		}
	})
	assert.Positive(t, compared, "some had several equally good sets")
}

// TestUnrelatedStepChangesNothing: a step of professionals that nothing is said
// about stands beside the rest and changes nothing of it.
func TestUnrelatedStepChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := anInput(t)
		a := propose(t, in)
		with := in
		with.Steps = append(slices.Clone(in.Steps), helporder.Step{
			ID: rapid.SampledFrom([]string{"a", "s3x", "z"}).Draw(t, "id"), Load: integraal.Know(0),
			Stage: helporder.Stage(rapid.IntRange(1, 6).Draw(t, "stage")), //nolint:gosec // 1 to 6
			Wish:  integraal.KnowAbsent[helporder.Wish](), Deadline: integraal.KnowAbsent[integraal.Date](),
			Running: integraal.KnowAbsent[bool](),
		})
		b := propose(t, with)
		require.Len(t, b.Orders, len(a.Orders))
		for i := range a.Orders {
			was, is := rounds(a.Orders[i]), rounds(b.Orders[i])
			for id, r := range was {
				require.Equal(t, r, is[id])
			}
			require.Len(t, is, len(was)+1)
			require.Equal(t, a.Orders[i].Against, b.Orders[i].Against)
			require.Equal(t, a.Orders[i].Deadlines, b.Orders[i].Deadlines)
		}
		require.Equal(t, a.Sets, b.Sets)
		require.Equal(t, a.Count, b.Count)
		require.Equal(t, a.Cannot, b.Cannot)
		require.Equal(t, a.Asks, b.Asks)
		require.Subset(t, b.First, a.First)
	})
}

// TestSayingTwiceChangesNothing: the same relation said by a second person changes
// no order and no weight.
func TestSayingTwiceChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := anInput(t)
		if len(in.Relations) == 0 {
			return
		}
		twice := in
		again := rapid.SampledFrom(in.Relations).Draw(t, "again")
		again.ID, again.Said.Who = "rzz", "K"
		twice.Relations = append(slices.Clone(in.Relations), again)
		a, b := propose(t, in), propose(t, twice)
		require.Equal(t, a.Count, b.Count)
		require.Equal(t, a.First, b.First)
		require.Len(t, b.Sets, len(a.Sets))
		for i := range a.Sets {
			require.Equal(t, a.Sets[i].Tally, b.Sets[i].Tally)
		}
		for i := range a.Orders {
			require.Equal(t, rounds(a.Orders[i]), rounds(b.Orders[i]))
		}
	})
}

// TestAgainstIsComplete: an order lists each relation of which the hindered side
// begins first or at the same time, each with who said it and why, and no other.
func TestAgainstIsComplete(t *testing.T) {
	t.Parallel()
	listed := 0
	forInputs(t, func(t require.TestingT, in helporder.Input) {
		a := propose(t, in)
		for _, o := range a.Orders {
			at := rounds(o)
			first := func(end string, but map[string]bool) (int, bool, map[string]bool) {
				lowest, steps, done := 1<<30, map[string]bool{}, false
				for _, s := range in.Steps {
					if s.ID == end || slices.Contains(s.Addresses, end) {
						done = done || s.Done || slices.Contains(a.Running, s.ID)
						if r, placed := at[s.ID]; placed && !but[s.ID] {
							lowest = min(lowest, r)
							steps[s.ID] = true
						}
					}
				}
				return lowest, done, steps
			}
			var against, together []string
			for _, r := range in.Relations {
				from, fromDone, sources := first(r.From, nil)
				to, toDone, _ := first(r.To, sources)
				switch {
				case fromDone || toDone || len(sources) == 0 || to == 1<<30:
				case to < from:
					against = append(against, r.ID)
				case to == from:
					together = append(together, r.ID)
				}
			}
			require.ElementsMatch(t, against, relationsOf(t, o.Against))
			require.ElementsMatch(t, together, relationsOf(t, o.Together))
			listed += len(against)
		}
	})
	assert.Positive(t, listed)
}

func relationsOf(t require.TestingT, list []helporder.Against) (ids []string) {
	for _, x := range list {
		require.NotEmpty(t, x.Reasons)
		require.NotEmpty(t, x.Said)
		require.NotEmpty(t, x.Begins)
		require.NotEmpty(t, x.Later)
		ids = append(ids, x.Relations...)
	}
	return ids
}

// TestWholeSentences: every sentence is filled in, in both languages, ends as a
// sentence and is said once, and names ids of the input.
func TestWholeSentences(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := anInput(t)
		ids := map[string]bool{}
		for _, s := range in.Steps {
			ids[s.ID] = true
		}
		for _, r := range in.Relations {
			ids[r.ID] = true
		}
		seen := map[string]bool{}
		for _, l := range propose(t, in).Says {
			for _, text := range []string{l.Text.NL, l.Text.EN} {
				require.NotContains(t, text, "{")
				require.NotContains(t, text, "}")
				require.Regexp(t, `[.?]$`, text)
				require.Regexp(t, `^[A-Z]`, text)
				require.NotContains(t, text, "  ")
			}
			require.False(t, seen[l.Code+l.Text.NL], "said twice: %s", l.Text.NL)
			seen[l.Code+l.Text.NL] = true
			for _, id := range append(slices.Clone(l.Steps), l.Relations...) {
				require.True(t, ids[id], "%s is no id of the input", id)
			}
			require.NotEmpty(t, l.Code)
		}
	})
}

// TestDependsIsTrue: of each relation that is named, the order without it or with
// it the other way round begins as was said; of the others it begins as before.
func TestDependsIsTrue(t *testing.T) {
	t.Parallel()
	named := 0
	rapid.Check(t, func(t *rapid.T) {
		in := anInput(t)
		if rapid.IntRange(0, 3).Draw(t, "which") == 0 {
			in = published() // drawn ones seldom have little room, and then nothing depends
		}
		found, err := helporder.DependsOn(in)
		require.NoError(t, err)
		now := propose(t, in)
		says := map[string]helporder.Dependence{}
		for _, d := range found {
			for _, id := range d.Relations {
				says[id+d.Change.String()] = d
			}
			named++
		}
		for _, r := range in.Relations {
			for _, change := range []helporder.Change{helporder.Dropped, helporder.Flipped} {
				other := in
				other.Relations = nil
				for _, x := range in.Relations {
					if x.From == r.From && x.To == r.To {
						if change == helporder.Dropped {
							continue
						}
						x.From, x.To = x.To, x.From
					}
					other.Relations = append(other.Relations, x)
				}
				want := now.First
				d, listed := says[r.ID+change.String()]
				if listed {
					require.Equal(t, now.First, d.First)
					want = d.Becomes
				} else if slices.Contains(now.Unused, r.ID) || noStepFor(now, r.ID) {
					continue // it has nothing to do with the order as it is, so it was not tried
				}
				require.Equal(t, want, propose(t, other).First, "%s %s", r.ID, change)
			}
		}
	})
	assert.Positive(t, named)
}

func noStepFor(a helporder.Answer, id string) bool {
	return slices.ContainsFunc(a.NoStep, func(x helporder.Against) bool { return slices.Contains(x.Relations, id) })
}

// TestInputIsLeftAlone: an answer changes nothing of what it was made of, and
// nothing that is given back changes a later answer.
func TestInputIsLeftAlone(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := anInput(t)
		before := fmt.Sprintf("%+v", in)
		a := propose(t, in)
		was := bytesOf(t, a)
		for i := range a.Says {
			for j := range a.Says[i].Steps {
				a.Says[i].Steps[j] = "x"
			}
		}
		require.Equal(t, before, fmt.Sprintf("%+v", in))
		require.Equal(t, was, bytesOf(t, propose(t, in)))
	})
}
