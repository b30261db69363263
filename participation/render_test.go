package participation_test

import (
	"fmt"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// The renderings show everything that an answer holds, in one language, for
// golden files and for comparing answers.

func renderPosition(p participation.Position, l integraal.Lang) string {
	var b strings.Builder
	for _, s := range p.Duties {
		fmt.Fprintf(&b, "%s: %s%s\n", s.Duty.Text().In(l), s.Status.Text().In(l), until(s.Ends, l))
		for _, g := range s.Grounds {
			fmt.Fprintf(&b, "  - %s (%s)%s\n", wordIn(g.Name, l), g.By, until(g.Ends, l))
		}
		renderMissing(&b, s.Missing, l)
		renderMissing(&b, s.Further, l)
		renderPoints(&b, s.Points, l)
	}
	for _, e := range p.Exemptions {
		fmt.Fprintf(&b, "\n%s [%s, %s, %s]%s\n%s\n", e.By, e.Available, e.Personal, e.Power, until(e.Ends, l), e.Says.In(l))
		for _, d := range e.Lifts {
			fmt.Fprintf(&b, "  lifts: %s\n", d)
		}
		for _, c := range e.Failed {
			fmt.Fprintf(&b, "  failed: %s (%s)\n", wordIn(c.Name, l), c.By)
		}
		renderMissing(&b, e.Missing, l)
		renderMissing(&b, e.Further, l)
		for _, points := range [][]participation.Point{e.Judgements, e.Shows, e.Asks, e.Follows} {
			renderPoints(&b, points, l)
		}
	}
	return b.String()
}

func renderChecklist(c participation.Checklist, ways []participation.Way, l integraal.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n%s\n", c.Statement.Name.In(l), c.Statement.Is.In(l))
	for _, not := range c.Statement.IsNot {
		fmt.Fprintf(&b, "- %s\n", not.In(l))
	}
	renderPoints(&b, c.Statement.Powers, l)
	fmt.Fprintf(&b, "(%s)\n", laws(c.Statement.Laws))
	for _, o := range c.Observations {
		fmt.Fprintf(&b, "\n%s\n(%s)\n", o.Text.In(l), laws(o.Laws))
		renderMissing(&b, o.Missing, l)
	}
	for _, g := range c.Gates {
		fmt.Fprintf(&b, "\n[%s] %s\n", g.State.Text().In(l), g.Question.In(l))
		if !g.Says.IsZero() {
			fmt.Fprintf(&b, "  %s\n", g.Says.In(l))
		}
		renderMissing(&b, g.Missing, l)
		fmt.Fprintf(&b, "  %s (%s)\n", roles(g.Who, l), laws(g.Laws))
	}
	for _, w := range ways {
		fmt.Fprintf(&b, "\n> %s\n  %s: %s", w.Text.In(l), roles(w.Who, l), w.Power)
		if !w.By.IsZero() {
			fmt.Fprintf(&b, ", %s%s", w.By.In(l), map[bool]string{true: " (over)"}[w.Over])
		}
		fmt.Fprintf(&b, " (%s)\n", laws(w.Laws))
		renderMissing(&b, w.Missing, l)
	}
	return b.String()
}

func renderPoints(b *strings.Builder, points []participation.Point, l integraal.Lang) {
	for _, p := range points {
		fmt.Fprintf(b, "  * %s [%s]%s (%s)\n", p.Text.In(l), p.Power, until(p.Day, l), laws(p.Laws))
	}
}

func renderMissing(b *strings.Builder, missing []integraal.Missing, l integraal.Lang) {
	for _, m := range missing {
		fmt.Fprintf(b, "  ? %s [%s]", wordIn(m.Fact, l), m.State)
		for _, s := range m.Told {
			fmt.Fprintf(b, " %s", s.Who)
		}
		if m.Settles {
			b.WriteString(" !")
		}
		b.WriteString("\n")
	}
}

func until(d integraal.Date, l integraal.Lang) string {
	if d.IsZero() {
		return ""
	}
	return " < " + d.In(l)
}

func wordIn(n integraal.Name, l integraal.Lang) string {
	t, _ := participation.Word(n)
	return t.In(l)
}

func roles(who []participation.Role, l integraal.Lang) string {
	out := make([]string, len(who))
	for i, r := range who {
		out[i] = r.Text().In(l)
	}
	return strings.Join(out, ", ")
}

func laws(cs []integraal.Citation) string { return strings.Join(cites(cs), "; ") }

func renderSpouses(s participation.Spouses) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n", s.As, s.Says.NL)
	for _, g := range s.Grounds {
		fmt.Fprintf(&b, "  - %s (%s)\n", wordIn(g.Name, integraal.NL), g.By)
	}
	for _, c := range s.Failed {
		fmt.Fprintf(&b, "  failed: %s (%s)\n", wordIn(c.Name, integraal.NL), c.By)
	}
	renderMissing(&b, s.Missing, integraal.NL)
	renderPoints(&b, s.Judgements, integraal.NL)
	return b.String()
}
