package show

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/participation"
)

// ways are what can be done: to who does not decide the ways with a last day
// first.
func (p *stopPage) ways(s *casework.Stop) {
	title := wordWays
	if p.own == participation.Client {
		title = wordOwnWays
	}
	p.section(title)
	ways := slices.Clone(s.Check.Ways)
	if !p.decides() {
		slices.SortStableFunc(ways, byLastDay)
	}
	for i := range ways {
		w := &ways[i]
		said := p.in(w.Text) + " (" + p.who(w.Who)
		if !w.By.IsZero() && !w.Over {
			said += "; " + p.in(wordBy.With(integraal.Put("day", w.By)))
		}
		p.block("   • ", said+")"+p.cited(w.Laws))
	}
	if len(s.Call) > 0 {
		p.line("")
	}
	p.calls(s.Call)
}

// byLastDay sets ways whose last day is still to come before the others, the
// earliest first.
func byLastDay(a, b participation.Way) int {
	dated := func(w *participation.Way) bool { return !w.By.IsZero() && !w.Over }
	switch x, y := dated(&a), dated(&b); {
	case x && y:
		return a.By.Compare(b.By)
	case x:
		return -1
	case y:
		return 1
	}
	return 0
}
