package helporder

import (
	"slices"

	"github.com/integraal/integraal"
)

// runs reports whether a step has begun and is not done.
func runs(s *Step) bool { return !s.Done && integraal.Is(s.Running, true) }

// begun puts what runs in the first round, also where that is more than fits.
func (s *schedule) begun() {
	s.takeBegun()
	for i, runs := range s.g.runs {
		if runs {
			s.round[i], s.rounds = 0, 1
		}
	}
}

// takeBegun fills the first round with what runs.
func (s *schedule) takeBegun() {
	for i, runs := range s.g.runs {
		if client := s.g.client[i]; runs && client >= 0 {
			load, known := s.g.steps[i].Load.Value()
			s.take(client, 0, load, known)
		}
	}
}

// underway tells what runs already, and what of that people have to talk about.
func (g *graph) underway(a *Answer) (says []Line) {
	if len(a.Running) == 0 {
		return nil
	}
	says = append(says, Line{Code: "says.running", Steps: a.Running, Text: textRun.With(integraal.PutText("steps", g.list(a.Running, nil)))})
	says = append(says, g.overfull()...)
	for i, s := range g.steps {
		if !g.runs[i] {
			continue
		}
		name := integraal.PutText("step", g.names[s.ID])
		if integraal.Is(s.Wish, WantsNot) {
			text := textRunsUnwanted.With(name)
			if s.Duty == Obligatory {
				text = textRunsUnwantedDuty.With(name, integraal.PutText("law", s.Law.Text()))
			}
			says = append(says, Line{Code: "says.runningUnwanted", Steps: []string{s.ID}, Text: text})
		}
		hard := slices.Clone(s.After)
		slices.SortFunc(hard, compareHard)
		for _, h := range hard {
			if g.steps[g.at[h.Step]].Done {
				continue
			}
			says = append(says, Line{Code: "says.runningBefore", Steps: []string{s.ID, h.Step}, Text: textRunsBefore.With(
				name, integraal.PutText("before", g.names[h.Step]), integraal.PutText("ground", h.Ground.Text()), integraal.PutName("who", h.Said.Who))})
		}
	}
	return says
}

// overfull tells of whom more runs than they can do at once.
func (g *graph) overfull() (says []Line) {
	for c, r := range g.rooms {
		sum := 0
		var steps []int
		for i, runs := range g.runs {
			if runs && g.client[i] == c {
				load, _ := g.steps[i].Load.Value()
				sum += load
				steps = append(steps, i)
			}
		}
		if r.told != NotTold && sum > r.tasks {
			says = append(says, Line{Code: "says.runningTooMuch", Steps: g.ids(steps), Text: textRunsTooMuch.With(
				integraal.PutText("client", clientName(r.client.ID)), integraal.Put("load", integraal.Count(sum)),
				integraal.Put("room", integraal.Count(r.tasks)), integraal.PutText("steps", g.told(steps)))})
		}
	}
	return says
}

var (
	textRunning = integraal.Text{NL: "loopt al", EN: "runs already"}
	textRun     = integraal.Text{NL: "Dit loopt al: {steps}.", EN: "This runs already: {steps}."}

	textRunsTooMuch = integraal.Text{
		NL: "Wat al loopt vraagt meer van {client} dan tegelijk kan ({load} taken, {room} kan): {steps}. Bespreek wat even kan rusten, of wie iets kan overnemen.",
		EN: "What runs already asks more of {client} than is possible at once ({load} tasks, {room} is possible): {steps}. Talk about what can rest for a while, or who can take something over.",
	}
	textRunsBefore = integraal.Text{
		NL: "Dit loopt al: {step}. Toch moet eerst nog: {before}, voor {ground} (volgens {who}). Bespreek of het zo kan.",
		EN: "This runs already: {step}. Yet this has to come first: {before}, for {ground} (according to {who}). Talk about whether it can go on like this.",
	}
	textRunsUnwanted = integraal.Text{
		NL: "Dit loopt: {step}. De cliënt wil het niet en mag nee zeggen. Bespreek of het doorgaat.",
		EN: "This runs: {step}. The client does not want it and may say no. Talk about whether it goes on.",
	}
	textRunsUnwantedDuty = integraal.Text{
		NL: "Dit loopt: {step}. De cliënt wil het niet, maar het is verplicht ({law}). Bespreek wat er wel kan.",
		EN: "This runs: {step}. The client does not want it, but it is obligatory ({law}). Talk about what is possible.",
	}
	textAskRunning = integraal.Text{
		NL: "Vraag wie het doet: loopt dit al: {steps}?", EN: "Ask who does it: does this run already: {steps}?",
	}
	textDoneRunning = integraal.Text{
		NL: "een stap is klaar of loopt nog; zeg een van beide", EN: "a step is done or runs; say one of the two",
	}
)
