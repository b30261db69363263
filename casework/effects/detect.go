package effects

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// decided looks at the parties that were involved when something was decided
// (B-145 a).
func (v *view) decided(d *Decision) {
	on, known, gone := v.since(d.On)
	if gone {
		return
	}
	what := integraal.PutText("what", d.Text)
	of := []string{d.ID}
	for i := range d.Beside {
		b := &d.Beside[i]
		if integraal.Is(b.Consulted, true) || b.Known.State() == integraal.KnownAbsent || b.Party == d.Of {
			continue
		}
		since, knew := b.Known.Value()
		if knew && known && since.After(on) {
			continue // who decided did not know of it then
		}
		party := v.party(b.Party)
		if !known || !knew || b.Consulted.State() != integraal.Known {
			v.open(HalfInformation, of, saysOpen(b.Consulted.State(), &textsHalfOpen).With(what, party), v.lacks(d, b)...)
			continue
		}
		road, _ := b.Road.Value()
		switch road {
		case ConsentRefused:
			v.not(HalfInformation, of, v.to(d.About, textHalfRefused).With(what, party))
		case NotAllowed:
			v.not(HalfInformation, of, v.to(d.About, textHalfNotAllowed).With(what, party))
		case ConsentGiven, NeedsNoConsent, ConsentNotAsked:
			e := Effect{Kind: HalfInformation, Of: of, About: d.About, Day: on, Laws: integraal.CiteAll(append(slices.Clone(d.Laws), careful...)...)}
			e.Says, e.Next = v.to(d.About, textHalf).With(what, party), []integraal.Text{v.to(d.About, textHalfNext).With(party)}
			if road == ConsentNotAsked {
				e.Says, e.Next = v.to(d.About, textHalfNotAsked).With(what, party), []integraal.Text{v.to(d.About, textHalfAskConsent).With(party)}
			}
			e.Trace = v.stopsOf(d.ID)
			v.effect(e)
		default:
			v.open(HalfInformation, of, saysOpen(b.Road.State(), &textsRoadOpen).With(what, party), missing(FactRoad, b.Party, b.Road))
		}
	}
}

// saysOpen is what is said of a fact that keeps it open who was asked, by how well it
// is known: that nobody said, that accounts differ and that it is out of sight are
// three things.
func saysOpen(state integraal.State, of *[5]integraal.Text) integraal.Text {
	if text := of[state]; !text.IsZero() {
		return text
	}
	return of[integraal.Unknown]
}

// lacks are the facts that keep open whether a party was passed over.
func (v *view) lacks(d *Decision, b *Beside) []integraal.Missing {
	var list []integraal.Missing
	if d.On.State() != integraal.Known {
		list = append(list, missing(FactDecided, d.ID, d.On))
	}
	if b.Known.State() != integraal.Known {
		list = append(list, missing(FactKnown, b.Party, b.Known))
	}
	if b.Consulted.State() != integraal.Known {
		list = append(list, missing(FactConsulted, b.Party, b.Consulted))
	}
	return list
}

func (v *view) stopsOf(decision string) []string {
	var list []string
	for i := range v.in.Stops {
		if v.in.Stops[i].Decision == decision {
			list = append(list, v.in.Stops[i].ID)
		}
	}
	slices.Sort(list)
	return list
}

// left looks at a problem that has no action (B-145 b). What has an end in the
// past has none now; what is still to begin is one.
func (v *view) left(p *Problem) {
	since, began, notYet := v.since(p.Since)
	over, known := p.Over.Value()
	if notYet || known && !over.After(v.in.Day) {
		return
	}
	what, of := integraal.PutText("what", p.Text), []string{p.ID}
	var unsure []integraal.Missing
	for i := range v.in.Actions {
		a := &v.in.Actions[i]
		if !slices.Contains(a.Problems, p.ID) {
			continue
		}
		in, told := a.In.Value()
		switch {
		case told && (in.Until.IsZero() || !in.Until.Before(v.in.Day)):
			return
		case !told && a.In.State() != integraal.KnownAbsent:
			unsure = append(unsure, missing(FactPeriod, a.ID, a.In))
		}
	}
	if integraal.Is(p.Wanted, false) {
		v.not(NothingDone, of, v.to(p.About, textLeftNotWanted).With(what))
		return
	}
	if v.in.Partly {
		unsure = append(unsure, integraal.Missing{Fact: FactActions, Who: p.ID, State: integraal.NotVisible})
	}
	if p.Over.State() != integraal.KnownAbsent && !known {
		unsure = append(unsure, missing(FactOver, p.ID, p.Over))
	}
	if len(unsure) > 0 {
		v.open(NothingDone, of, textLeftOpen.With(what), unsure...)
		v.r.Open[len(v.r.Open)-1].What = p.Text
		return
	}
	e := Effect{Kind: NothingDone, Of: of, About: p.About, Says: textLeft.With(what), Next: []integraal.Text{v.to(p.About, textLeftNext)}}
	if began {
		e.Day, e.Says = since, textLeftSince.With(what, integraal.Put("day", since))
	}
	if !integraal.Is(p.Wanted, true) {
		e.Next = []integraal.Text{v.to(p.About, textLeftAsk)}
	}
	v.effect(e)
}

// pair looks at two actions that pull one person two ways (B-145 c) or are the same
// (B-145 d).
func (v *view) pair(a, b *Action) {
	if a.By == b.By || a.About != b.About {
		return
	}
	opposed := a.Topic != "" && a.Topic == b.Topic && opposite(a.Direction, b.Direction)
	twice := a.Kind != "" && strings.EqualFold(a.Kind, b.Kind)
	if !opposed && !twice {
		return
	}
	if b.ID < a.ID {
		a, b = b, a // by id, and not by who came first
	}
	days, both, apart := v.together(a, b)
	if apart {
		return
	}
	if opposed {
		v.couple(Opposed, a, b, days, both)
	}
	if twice {
		v.couple(DoneTwice, a, b, days, both)
	}
}

func opposite(a, b participation.Direction) bool {
	return a == participation.Towards && b == participation.Away || a == participation.Away && b == participation.Towards
}

// together is the first day on which two actions run beside each other. apart is
// that they never do, or not yet.
func (v *view) together(a, b *Action) (day integraal.Date, known, apart bool) {
	x, okX := a.In.Value()
	y, okY := b.In.Value()
	for _, f := range [...]integraal.Fact[integraal.Period]{a.In, b.In} {
		if p, told := f.Value(); f.State() == integraal.KnownAbsent || told && p.From.After(v.in.Day) {
			return day, true, true
		}
	}
	if !okX || !okY {
		return day, false, false
	}
	day = x.From
	if y.From.After(day) {
		day = y.From
	}
	return day, true, !x.Overlaps(y)
}

// couple tells of two actions, unless it was agreed that they run beside each
// other.
func (v *view) couple(kind Kind, a, b *Action, day integraal.Date, known bool) {
	of := []string{a.ID, b.ID}
	one, two := integraal.PutText("one", a.Text), integraal.PutText("two", b.Text)
	says := &textCouples[kind]
	agreed := v.agreed(a.ID, b.ID)
	switch {
	case integraal.Is(agreed, true):
		v.not(kind, of, says.agreed.With(one, two))
		return
	case agreed.State() == integraal.Contested || agreed.State() == integraal.NotVisible:
		v.open(kind, of, says.open.With(one, two), missing(FactAgreed, a.ID, agreed))
		return
	case !known:
		var lacks []integraal.Missing
		for _, x := range [...]*Action{a, b} {
			if x.In.State() != integraal.Known {
				lacks = append(lacks, missing(FactPeriod, x.ID, x.In))
			}
		}
		v.open(kind, of, says.open.With(one, two), lacks...)
		return
	}
	about := []string{a.About}
	v.effect(Effect{
		Kind: kind, Of: of, About: about, Day: day,
		Says: v.to(about, says.is).With(one, two), Next: []integraal.Text{v.to(about, says.next)},
	})
}

func (v *view) agreed(a, b string) integraal.Fact[bool] {
	for i := range v.in.OnPurpose {
		p := &v.in.OnPurpose[i]
		if p.Actions == [2]string{a, b} || p.Actions == [2]string{b, a} {
			return p.Agreed
		}
	}
	return integraal.Fact[bool]{}
}
