package show

import (
	"io"
	"reflect"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/discretionary"
	"github.com/integraal/integraal/casework/effects"
)

// Effects writes what working apart meant for the client, in the client's own words
// first, and then from each stop the harm with what can repair it.
func Effects(w io.Writer, r *effects.Reading, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	if len(r.Effects)+len(r.Not)+len(r.Open)+len(r.Traces)+len(r.Loose) == 0 {
		p.block("   ", p.in(wordNothingTold))
	}
	for i := range r.Effects {
		e := &r.Effects[i]
		for _, m := range e.Meant {
			p.block("   ", m.Who+": “"+m.Says+"”")
		}
		p.block(" • ", p.in(e.Says)+p.inBrackets(e.Laws))
		// What holds for the next as well is said once, under the last of them.
		last := i == len(r.Effects)-1
		if last || !reflect.DeepEqual(e.Next, r.Effects[i+1].Next) {
			for _, next := range e.Next {
				p.block("   → ", p.in(next))
			}
		}
		if !e.Ask.IsZero() && (last || e.Ask != r.Effects[i+1].Ask) {
			p.block("   ? ", p.in(e.Ask))
		}
	}
	for _, x := range r.Not {
		p.block(" – ", p.in(x.Says))
	}
	for _, says := range r.OpenSays() {
		p.block(" ? ", p.in(says))
	}
	for i := range r.Traces {
		p.trace(&r.Traces[i])
	}
	if len(r.Loose) > 0 {
		p.line("")
	}
	for _, x := range r.Loose {
		p.block(" ? ", p.in(x.Says))
	}
	return p.err
}

// trace writes a stop, each harm that came of it and under it what can repair that.
func (p *page) trace(t *effects.Trace) {
	p.line("")
	var says []string
	for _, s := range t.Says {
		says = append(says, p.in(s))
	}
	p.block("   ", strings.Join(says, " "))
	for i := range t.Steps {
		s := &t.Steps[i]
		p.block(" • ", p.in(s.Says))
		for _, r := range t.Repairs {
			if r.Harm == s.Harm {
				stand := "" // of what nobody told anything, nothing is said
				if r.Stand != effects.NotTold {
					stand = " (" + p.in(r.Shown) + ")"
				}
				p.block("   → ", p.in(r.Says)+p.inBrackets(r.Laws)+stand)
			}
		}
	}
}

func (p *page) inBrackets(laws []integraal.Cited) string {
	if len(laws) == 0 {
		return ""
	}
	return " [" + p.cited(laws) + "]"
}

// Budget writes what was spent for the household, and what that leaves to ask.
func Budget(w io.Writer, b *casework.BudgetSeen, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	if len(b.Bookings) == 0 {
		p.block("   ", p.in(wordNoBooking))
	}
	for i := range b.Bookings {
		x := &b.Bookings[i]
		amount, day := x.Kept, x.On
		if x.Paid != nil {
			amount, day = *x.Paid, x.PaidOn
		}
		p.block(" • ", x.Purpose+": "+p.in(amount.Shown)+" "+p.in(amount.Label)+", "+p.in(wordOn.With(integraal.Put("day", day)))+".")
		for _, l := range x.Led {
			who := l.Who
			if l.Unseen {
				who = p.in(wordUnseen)
			}
			p.block("   ", who+": “"+l.Says+"”")
		}
		if x.Counts != nil {
			for _, s := range x.Counts.Says {
				p.block("   ", p.in(s))
			}
			for _, m := range x.Counts.Missing {
				p.block("   ? ", p.in(m.Hint))
			}
		}
	}
	return p.err
}

// Room writes what a team has room for: money is not yet room.
func Room(w io.Writer, a *discretionary.Autonomy, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	for _, s := range a.Says {
		p.block("   ", p.in(s))
	}
	for i := range a.Aspects {
		x := &a.Aspects[i]
		p.block(" • ", p.in(x.Says))
		for _, g := range x.Gaps {
			p.block("   ", p.in(g.Says)+p.inBrackets(g.Laws))
			p.block("   → ", p.in(g.Next))
		}
		for _, m := range x.Missing {
			p.block("   ? ", p.in(m.Hint))
		}
	}
	return p.err
}

var (
	wordNothingTold = text("Hier staat niets wat deze lezer mag zien.", "There is nothing here that this reader may see.")
	wordNoBooking   = text("Deze lezer ziet geen uitgaven.", "This reader sees no spending.")
	wordUnseen      = text("iemand die u niet mag zien", "somebody that you may not see")
	wordOn          = text("op {day}", "on {day}")
)
