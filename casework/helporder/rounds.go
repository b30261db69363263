package helporder

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// schedule is one line put in rounds.
type schedule struct {
	g       *graph
	against []int         // links within the knots that the line goes against
	sets    []combination // the lines that come to these rounds
	round   []int         // by step; -1: in none
	could   []int         // by step: the first round that its hard precedences allow
	used    [][]int
	alone   [][]bool // by client and round: a step of unknown size stands there
	rounds  int
}

// schedule puts a line in rounds: what runs in the first, and then each step, in the
// order of the line, in the first round that its hard precedences and the client's
// room allow.
func (g *graph) schedule(line, against []int) *schedule {
	s := &schedule{
		g: g, against: against, round: make([]int, len(g.steps)), could: make([]int, len(g.steps)),
		used: make([][]int, len(g.rooms)), alone: make([][]bool, len(g.rooms)),
	}
	for i := range s.round {
		s.round[i] = -1
	}
	s.begun()
	for _, i := range line {
		earliest := 0
		for _, p := range g.after[i] {
			earliest = max(earliest, s.round[p]+1)
		}
		s.could[i] = earliest
		s.place(i, earliest)
	}
	return s
}

func (s *schedule) place(i, earliest int) {
	r := earliest
	client := s.g.client[i]
	load, known := s.g.steps[i].Load.Value()
	if client >= 0 {
		for !s.fits(client, r, load, known) {
			r++
		}
		s.take(client, r, load, known)
	}
	s.round[i] = r
	s.rounds = max(s.rounds, r+1)
}

// take fills a client's room in a round.
func (s *schedule) take(client, r, load int, known bool) {
	s.grow(client, r)
	s.used[client][r] += load
	s.alone[client][r] = s.alone[client][r] || !known
}

func (s *schedule) grow(client, r int) {
	for len(s.used[client]) <= r {
		s.used[client] = append(s.used[client], 0)
		s.alone[client] = append(s.alone[client], false)
	}
}

// fits reports whether a client has room in a round. A step of which it is not
// known how much it asks could ask all there is: it shares a round with no other
// task of that client. While the client's room is not known, no limit is applied.
func (s *schedule) fits(client, r, load int, known bool) bool {
	if s.g.rooms[client].told == NotTold || r >= len(s.used[client]) {
		return true
	}
	if !known {
		return s.used[client][r] == 0 && !s.alone[client][r]
	}
	return !s.alone[client][r] && s.used[client][r]+load <= s.g.rooms[client].tasks
}

// at are the steps of a round, the most pressing first, what is equal by id.
func (s *schedule) at(r int) (steps []int) {
	size := 0
	for _, in := range s.round {
		if in == r {
			size++
		}
	}
	steps = slices.Grow(steps, size)
	for i, in := range s.round {
		if in == r {
			steps = append(steps, i)
		}
	}
	slices.SortStableFunc(steps, func(a, b int) int { return s.g.keys[a].compare(s.g.keys[b]) })
	return steps
}

// name tells schedules apart by their rounds alone.
func (s *schedule) name() string {
	var b strings.Builder
	for _, r := range s.round {
		b.WriteByte(byte(r >> 8)) //nolint:gosec // at most 500 rounds
		b.WriteByte(byte(r))      //nolint:gosec // at most 500 rounds
	}
	return b.String()
}

// ids are the ids of steps.
func (g *graph) ids(steps []int) []string {
	if len(steps) == 0 {
		return nil
	}
	ids := make([]string, len(steps))
	for i, at := range steps {
		ids[i] = g.steps[at].ID
	}
	return ids
}

// told are the steps as a sentence lists them.
func (g *graph) told(steps []int) integraal.Text {
	texts := make([]integraal.Text, len(steps))
	for i, at := range steps {
		texts[i] = g.names[g.steps[at].ID]
	}
	return integraal.Join(texts)
}

// order is a schedule as the answer shows it.
func (s *schedule) order() Order {
	o := Order{Rounds: make([]Round, s.rounds)}
	for r := range o.Rounds {
		steps := s.at(r)
		for _, i := range steps {
			step := s.g.steps[i]
			o.Rounds[r].Steps = append(o.Rounds[r].Steps, Placed{
				Step: step.ID, Running: s.g.runs[i], By: step.By, Duty: step.Duty, Laws: integraal.CiteAll(step.Law), Reasons: s.reasons(i),
			})
		}
		o.Rounds[r].Asks = s.asked(steps)
	}
	o.Against, o.Together = s.kept()
	o.Deadlines = s.deadlines()
	return o
}

// asked is what a round asks of each client.
func (s *schedule) asked(steps []int) (all []Asked) {
	for c := range s.g.rooms {
		one := Asked{Client: s.g.rooms[c].client.ID}
		mine := false
		for _, i := range steps {
			if s.g.client[i] != c {
				continue
			}
			mine = true
			if load, known := s.g.steps[i].Load.Value(); known {
				one.Tasks += load
			} else {
				one.Open = append(one.Open, s.g.steps[i].ID)
			}
		}
		if mine {
			all = append(all, one)
		}
	}
	return all
}

// reasons are why a step stands in its round.
func (s *schedule) reasons(i int) []Reason {
	g, step := s.g, s.g.steps[i]
	if g.runs[i] {
		return []Reason{reason("place.running", textRunning, step.ID)}
	}
	found := []Reason{reason("place.stage", textStagePlace.With(integraal.PutText("stage", step.Stage.Text())), step.ID)}
	if day := keepTo(step.Deadline); !day.IsZero() {
		text := textDeadlinePlace
		if day.Before(g.in.Day) {
			text = textDeadlineGone
		}
		found = append(found, reason("place.deadline", text.With(integraal.Put("day", day)), step.ID))
	}
	switch wish, _ := step.Wish.Value(); wish {
	case WantsFirst:
		found = append(found, reason("place.wish", textWishFirst, step.ID))
	case WantsLater:
		found = append(found, reason("place.wish", textWishLater, step.ID))
	case WantsNot:
		found = append(found, reason("place.unwanted", textUnwantedDuty.With(integraal.PutText("law", step.Law.Text())), step.ID))
	}
	if via := g.via[i]; via != i {
		found = append(found, reason("place.needed", textNeeded.With(
			integraal.PutText("step", g.names[g.steps[via].ID])), step.ID, g.steps[via].ID))
	}
	found = append(found, s.waits(i)...)
	if c := g.client[i]; c >= 0 && g.rooms[c].told != NotTold {
		if _, known := step.Load.Value(); !known {
			found = append(found, reason("place.alone", textAlone, step.ID))
		}
		if s.round[i] > s.could[i] {
			found = append(found, s.noRoom(i, "place.room", textRoom))
		}
	}
	return found
}

// waits are the hard precedences of a step.
func (s *schedule) waits(i int) (found []Reason) {
	hard := slices.Clone(s.g.steps[i].After)
	slices.SortFunc(hard, compareHard)
	for _, h := range slices.CompactFunc(hard, func(a, b Hard) bool { return compareHard(a, b) == 0 }) {
		if !s.g.steps[s.g.at[h.Step]].Done {
			found = append(found, reason("place.after", textAfter.With(
				integraal.PutText("before", s.g.names[h.Step]), integraal.PutText("ground", h.Ground.Text()),
				integraal.PutText("because", because(h.Because)), integraal.PutName("who", h.Said.Who)), s.g.steps[i].ID, h.Step))
		}
	}
	return found
}

func compareHard(a, b Hard) int {
	return slices.Compare([]string{a.Step, a.Ground.String(), a.Said.Who, a.Because.NL, a.Because.EN},
		[]string{b.Step, b.Ground.String(), b.Said.Who, b.Because.NL, b.Because.EN})
}

// because is a reason that someone gave, in their words, behind a colon; nothing when none was
// given.
func because(t integraal.Text) integraal.Text {
	if t.IsZero() {
		return t
	}
	return integraal.Text{NL: ": “" + t.NL + "”", EN: ": “" + t.EN + "”"}
}

// noRoom says that a step waits for room, with the steps of the round before that
// take it.
func (s *schedule) noRoom(i int, code string, text integraal.Text) Reason {
	c := s.g.client[i]
	var takes []int
	for _, o := range s.at(s.round[i] - 1) {
		if s.g.client[o] == c {
			takes = append(takes, o)
		}
	}
	r := reason(code, text.With(
		integraal.PutText("step", s.g.names[s.g.steps[i].ID]),
		integraal.Put("room", integraal.Count(s.g.rooms[c].tasks)), integraal.PutText("takes", s.g.told(takes))), s.g.steps[i].ID)
	r.Steps = append(r.Steps, s.g.ids(takes)...)
	return r
}
