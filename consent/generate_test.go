package consent_test

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// dice is where a generated world takes its choices from: a seed, rapid, or the
// bytes of a fuzzer.
type dice interface{ roll(sides int) int }

type seeded struct{ *rand.Rand }

func (s seeded) roll(sides int) int { return s.IntN(sides) }

func seed(n uint64) dice { return seeded{rand.New(rand.NewPCG(n, 2026))} }

type drawn struct{ t *rapid.T }

func (d drawn) roll(sides int) int { return rapid.IntRange(0, sides-1).Draw(d.t, "roll") }

// one in n.
func once(d dice, n int) bool { return d.roll(n) == 0 }

func pick[T any](d dice, list ...T) T { return list[d.roll(len(list))] }

// world is a question and everything that the answer may rest on.
type world struct {
	facts   consent.GateFacts
	request consent.Request
}

func (w *world) decide() consent.Decision { return consent.NewGate(w.facts).Decide(w.request) }

// purposes are those of the bundled case, and two that check.
func purposes(needs consent.Categories) []consent.Purpose {
	return []consent.Purpose{
		{Code: "wmo-2.3.2", Role: "wijkteam", Regime: consent.Wmo, Needs: needs},
		{Code: "wmo-check", Role: "wijkteam", Regime: consent.Wmo, Needs: needs, Enforces: true},
		{Code: "pw-execution", Role: "werk-en-inkomen", Regime: consent.Pw, Needs: needs},
		{Code: "pw-check", Role: "werk-en-inkomen", Regime: consent.Pw, Needs: needs, Enforces: true},
		{Code: "wgs", Role: "schuldhulp", Regime: consent.Wgs, Needs: needs},
		{Code: "learning", Role: "wethouder", Anonymous: true},
	}
}

// draw makes a world in which the answer could well be yes, and is so for about
// one in three: a world in which nothing is ever shown proves nothing.
func draw(d dice) world {
	today := day("2026-03-02").AddDays(d.roll(400) - 200)
	w := world{request: consent.Request{Day: today, Action: consent.View}}
	if once(d, 6) {
		w.request.Action = consent.Action(d.roll(6))
	}
	w.facts.Protocol = drawProtocol(d, today)
	drawViewer(d, &w)
	drawSubject(d, &w)
	drawDatum(d, &w)
	if once(d, 2) {
		// Half of the worlds are about consent.
		w.request.Viewer, w.request.Purpose = viewer("W"), "wmo-2.3.2"
		w.request.Datum.Source = pick(d, consent.Pw, consent.Wgs, consent.Jeugd)
	}
	for range d.roll(5) {
		w.facts.Consents = append(w.facts.Consents, drawRecord(d, &w))
	}
	for range 1 + d.roll(2) {
		w.facts.Notices = append(w.facts.Notices, drawNotice(d, &w))
	}
	if once(d, 6) {
		w.facts.Objections = append(w.facts.Objections, drawObjection(d, &w), drawObjection(d, &w))
	}
	if once(d, 10) {
		w.facts.InterestOpposes = []string{"S"}
	}
	return w
}

func drawProtocol(d dice, today integraal.Date) *consent.Protocol {
	if once(d, 60) {
		return nil
	}
	p := &consent.Protocol{Minors: consent.Profile(d.roll(3)), Purposes: purposes(consent.AllCategories())}
	i := d.roll(len(p.Purposes))
	switch d.roll(12) {
	case 0:
		p.Purposes[i].Needs = consent.These(drawCategory(d), drawCategory(d))
		p.Purposes[i].OwnOnly = consent.These(drawCategory(d))
	case 1:
		p.Purposes = append(p.Purposes, p.Purposes[i])
	case 2:
		p.Purposes[i].Regime = consent.Regime(d.roll(8))
	case 3:
		p.Valid.Until = today.AddDays(d.roll(20) - 10)
	}
	return p
}

func drawCategory(d dice) consent.Category { return consent.Category(1 + d.roll(16)) }

func drawViewer(d dice, w *world) {
	r := &w.request
	r.Viewer = viewer(pick(d, "W", "W", "K", "K", "G", "L", "M", "S"))
	r.Purpose = purposeOf(r.Viewer.ID)
	switch d.roll(16) {
	case 0:
		r.Viewer.Caseload = pick(d, nil, []string{"X"}, []string{"S"})
	case 1:
		r.Viewer.Kin = []string{pick(d, "M", "S", "A")}
	case 2:
		r.Viewer.SecrecyBound = false
	case 3:
		r.Purpose = pick(d, "wmo-check", "pw-check", consent.OwnAccess, "wgs", "")
	case 4:
		r.Viewer.Regime = consent.Regime(d.roll(7))
	case 5:
		r.Purpose = pick(d, "wmo-check", "pw-check")
	}
}

func drawSubject(d dice, w *world) {
	s := subject(pick(d, "M", "M", "M", "D", "S", "S", "A"))
	if once(d, 3) {
		years := pick(d, 2, 11, 12, 13, 15, 16, 17, 18, 30)
		s.Born = w.request.Day.AddYears(-years).AddDays(d.roll(3) - 1)
	}
	switch d.roll(14) {
	case 0:
		s.Born = integraal.Date{}
	case 1:
		s.Capacity = consent.Incapable
		s.Representatives = []string{"M"}
	case 2:
		s.Representatives = pick(d, nil, []string{""}, []string{"F"}, []string{s.ID}, []string{"M", "F", "M"}, []string{"a", "b", "c", "d"})
	case 3:
		s.Representatives = append([]string{w.request.Viewer.ID}, s.Representatives...)
	case 4, 5:
		s.Relation = consent.Relation(d.roll(8))
		s.Of = pick(d, "M", "M", "M", "S", "X", "")
	}
	w.request.Subject = s
}

func drawDatum(d dice, w *world) {
	r := &w.request
	r.Datum = consent.Datum{Category: drawCategory(d), Source: pick(d, consent.Regimes()...)}
	if once(d, 4) {
		r.Datum.Source = r.Viewer.Regime
	}
	r.Datum.Register = once(d, 5)
	r.Datum.AboutOthers = once(d, 6)
	r.Datum.FirstHand = once(d, 2)
	if r.Datum.Source == consent.Jeugd && once(d, 3) {
		r.Datum.Flow = consent.Flow(d.roll(6))
	}
	if once(d, 8) {
		r.Datum.Author = pick(d, r.Viewer.ID, r.Subject.ID)
	}
	if once(d, 8) {
		r.Datum.RetainUntil = r.Day.AddDays(d.roll(3) - 1)
	}
}

// drawRecord is a record that mostly speaks of what is asked.
func drawRecord(d dice, w *world) consent.Record {
	r := &w.request
	day := func() integraal.Date { return r.Day.AddDays(d.roll(40) - 36) }
	rec := consent.Record{
		ID: pick(d, "", "r1", "r2", "r3", "r4"), About: r.Subject.ID, Explicit: !once(d, 6), Notice: "1",
		Giver: pick(d, append(slices.Clone(r.Subject.Representatives), r.Subject.ID, r.Subject.ID)...),
		Kinds: []consent.Kind{consent.StatutoryCondition, consent.WrittenNoObjection, consent.SecrecyWaiver},
		Form:  pick(d, consent.Written, consent.Written, consent.Written, consent.Oral),
		Asked: day(), Answer: pick(d, consent.Given, consent.Given, consent.Given, consent.Refused, consent.NotAnswered),
		On: day(), Scope: drawScope(d, r),
	}
	switch d.roll(10) {
	case 0:
		rec.Kinds = pick(d, nil, rec.Kinds[:1], rec.Kinds[1:2], []consent.Kind{consent.AVGBasis, consent.AgreementToHelp})
	case 1:
		rec.Notice = ""
	case 2:
		rec.On = integraal.Date{}
	case 3:
		rec.Answer = consent.Answer(d.roll(5))
	case 4:
		rec.About = pick(d, "M", "S", "A")
	case 5:
		rec.Giver = pick(d, "M", "F", "A", "")
	}
	if once(d, 2) {
		rec.Until = day().AddDays(30)
	}
	if once(d, 5) {
		rec.Withdrawn = day()
	}
	return rec
}

// drawScope covers the request, or misses it in one part.
func drawScope(d dice, r *consent.Request) consent.Scope {
	s := consent.Scope{
		Categories: consent.These(r.Datum.Category, consent.Income), From: []consent.Regime{r.Datum.Source},
		Recipients: []string{pick(d, r.Viewer.ID, r.Viewer.Role)},
		Purposes:   []string{r.Purpose}, Actions: []consent.Action{r.Action},
	}
	switch d.roll(20) {
	case 0:
		s.Categories = pick(d, 0, consent.AllCategories()&^consent.These(r.Datum.Category))
	case 1:
		s.From = pick(d, nil, []consent.Regime{consent.Inburgering})
	case 2:
		s.Recipients = pick(d, nil, []string{"X", ""})
	case 3:
		s.Purposes = pick(d, nil, []string{"other"})
	case 4:
		s.Actions = pick(d, nil, []consent.Action{consent.Decide})
	}
	return s
}

func drawNotice(d dice, w *world) consent.Notice {
	r := &w.request
	n := consent.Notice{
		Told: r.Subject.ID, About: []string{r.Subject.ID}, Recipients: []string{r.Viewer.ID},
		On: r.Day.AddDays(-d.roll(30)),
	}
	if len(r.Subject.Representatives) > 0 && once(d, 2) {
		n.Told = r.Subject.Representatives[0]
	}
	switch d.roll(12) {
	case 0:
		n.Recipients = []string{"X"}
	case 1:
		n.On = pick(d, integraal.Date{}, r.Day.AddDays(1))
	case 2:
		n.Told = pick(d, "M", "A", "")
	case 3:
		n.About = pick(d, nil, []string{"M", "S"})
	}
	return n
}

func drawObjection(d dice, w *world) consent.Objection {
	r := &w.request
	o := consent.Objection{About: pick(d, r.Subject.ID, r.Subject.ID, "A"), On: r.Day.AddDays(d.roll(20) - 18)}
	if once(d, 2) {
		o.Recipients = []string{pick(d, r.Viewer.ID, "X")}
	}
	if once(d, 2) {
		o.Categories = consent.These(pick(d, r.Datum.Category, consent.Work))
	}
	if once(d, 3) {
		o.Purposes = []string{pick(d, r.Purpose, "other")}
	}
	if !once(d, 4) {
		o.Weighed = o.On.AddDays(d.roll(6) - 1)
	}
	if once(d, 10) {
		o.On = integraal.Date{}
	}
	return o
}
