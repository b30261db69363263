package consent_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// The statutory core in a second formulation: a plain table of who may know
// what, a record of consent replayed day by day, and ages in whole numbers. It
// shares no code with the package and knows outcomes only.

// line reads: for this task, data held under this law, of these people
// (c client, p partner, d dependent child, h housemate, m informal carer, n network), these categories, on
// condition of these consents (! explicit, # in writing).
type line struct {
	task, held string
	who        string
	what       consent.Categories
	asks       string
}

func table() []line {
	all := consent.AllCategories()
	health, hidden := consent.These(consent.Health), consent.These(consent.Irregularity)
	composition := consent.These(consent.Composition)
	return []line{
		{"wmo", "wmo", "c", all, ""},
		{"wmo", "wmo", "d", consent.These(consent.Composition, consent.School, consent.Relations), ""},
		{"wmo", "wmo", "p", composition, ""},
		{"wmo", "wmo", "mn", consent.These(consent.Composition, consent.Relations), ""},
		{"participatiewet", "participatiewet", "cp", all, ""},
		{"participatiewet", "participatiewet", "d", composition, ""},
		{"participatiewet", "participatiewet", "h", consent.These(consent.Housemate), ""},
		{"wgs", "wgs", "c", all, ""},
		{"wgs", "wgs", "pd", composition, ""},
		{"wmo", "participatiewet", "c", all, "!statutoryCondition #writtenNoObjection"},
		{"wmo", "participatiewet", "pdh", all &^ health, "!statutoryCondition #writtenNoObjection"},
		{"wmo", "wgs", "c", all, "!statutoryCondition"},
		{"wmo", "wgs", "pdh", all &^ health, "!statutoryCondition"},
		{"wmo", "jeugdwet", "c", all, "!statutoryCondition secrecyWaiver"},
		{"wmo", "jeugdwet", "pdh", all &^ health, "!statutoryCondition secrecyWaiver"},
		{"wgs", "wmo participatiewet jeugdwet", "c", all &^ hidden, ""},
		{"participatiewet", "wmo", "cp", all &^ health &^ hidden, "!statutoryCondition"},
		{"wmoProvider", "wmoProvider wmo", "c", all, ""},
		{"wmoSupervision", "wmoSupervision", "c", all, ""},
		{"jeugdwet", "jeugdwet", "cd", all, ""},
		{"jeugdwet", "jeugdwet", "ph", composition, ""},
		{"participatiewet", "inburgering", "cp", all &^ health &^ hidden, ""},
	}
}

func number(d integraal.Date) int {
	y, m, dd := d.Civil()
	return y*10_000 + int(m)*100 + dd
}

type oracle struct {
	w     *world
	table []line
}

func (o *oracle) answer() consent.Outcome {
	r := &o.w.request
	yes := consent.Allow
	if r.Datum.AboutOthers {
		yes = consent.AllowRedacted
	}
	self := r.Viewer.ID == r.Subject.ID
	speaks := slices.Contains(r.Subject.Representatives, r.Viewer.ID)
	wrote := r.Action == consent.View && r.Datum.Author != "" && r.Datum.Author == r.Viewer.ID
	switch {
	case r.Viewer.ID == "", r.Subject.ID == "", r.Purpose == "", r.Action < 1, r.Action > 5,
		r.Datum.Category < 1, r.Datum.Category > 16, r.Datum.Source < 1, r.Datum.Source > 18,
		r.Subject.Relation > 6, r.Subject.Capacity > 1, r.Datum.Flow > 4:
		return consent.Deny
	case r.Action == consent.Disclose && (!self || r.Purpose != "own-access"):
		return consent.Deny
	case !r.Datum.RetainUntil.IsZero() && number(r.Datum.RetainUntil) < number(r.Day):
		return consent.Deny
	case r.Purpose == "own-access":
		if wrote || self && o.mayAsk() || !self && speaks && o.mayAskFor() {
			return yes
		}
		return consent.Deny
	case self, speaks, slices.Contains(r.Viewer.Kin, r.Subject.ID):
		return consent.Deny
	}
	p, ok := o.purpose()
	switch {
	case !ok, p.Anonymous, p.Enforces && p.Regime != r.Datum.Source:
		return consent.Deny
	case wrote:
		return yes
	}
	return o.onTask(p, yes)
}

// age is -1 when it is not known.
func (o *oracle) age(on integraal.Date) int {
	if o.w.request.Subject.Born.IsZero() {
		return -1
	}
	if number(on) < number(o.w.request.Subject.Born) {
		return 0
	}
	return (number(on) - number(o.w.request.Subject.Born)) / 10_000
}

func (o *oracle) mayAsk() bool {
	age := o.age(o.w.request.Day)
	return o.w.request.Subject.Capacity == 0 && (age < 0 || age > 11)
}

func (o *oracle) mayAskFor() bool {
	age := o.age(o.w.request.Day)
	return !slices.Contains(o.w.facts.InterestOpposes, o.w.request.Subject.ID) &&
		(o.w.request.Subject.Capacity == 1 || age >= 0 && age < 16)
}

func (o *oracle) purpose() (found consent.Purpose, ok bool) {
	p, r := o.w.facts.Protocol, &o.w.request
	if p == nil {
		return found, false
	}
	n := 0
	for _, q := range p.Purposes {
		if q.Code == r.Purpose && q.Role == r.Viewer.Role {
			found = q
			n++
		}
	}
	late := !p.Valid.Until.IsZero() && number(p.Valid.Until) < number(r.Day)
	return found, n == 1 && !late && found.Regime < 19
}

func (o *oracle) onTask(p consent.Purpose, yes consent.Outcome) consent.Outcome {
	r := &o.w.request
	needed := p.Needs.Has(r.Datum.Category) || r.Datum.Source == p.Regime && p.OwnOnly.Has(r.Datum.Category)
	client := r.Subject.Of
	if r.Subject.Relation == consent.Client {
		client = r.Subject.ID
	}
	mine := r.Viewer.Regime == p.Regime && client != "" && slices.Contains(r.Viewer.Caseload, client)
	road := slices.IndexFunc(o.table, func(l line) bool {
		return l.task == p.Regime.String() && slices.Contains(strings.Fields(l.held), r.Datum.Source.String()) &&
			strings.Contains(l.who, " cpdhmn"[r.Subject.Relation:][:1]) && r.Subject.Relation > 0 && l.what.Has(r.Datum.Category)
	})
	closed := slices.ContainsFunc(o.objections(), func(x consent.Objection) bool {
		return x.Weighed.IsZero() || number(x.Weighed) > number(r.Day) || !x.On.IsZero() && number(x.Weighed) < number(x.On)
	})
	secret := r.Datum.Category != consent.Health || r.Viewer.SecrecyBound
	helper := r.Subject.Relation > 4 // Wmo 5.1.1 lid 2 and 3: as they or the client told it
	if helper && !r.Datum.FirstHand {
		return consent.Deny
	}
	if !needed || !mine || road < 0 || closed || !secret {
		return consent.Deny
	}
	if o.table[road].task == "jeugdwet" && !sameFlow(&p, r.Datum.Flow) {
		return consent.Deny
	}
	worst := consent.Allow
	for _, need := range strings.Fields(o.table[road].asks) {
		worst = min(worst, o.consents(need))
	}
	switch {
	case worst != consent.Allow:
		return worst
	case r.Datum.Register && r.Datum.Source == r.Viewer.Regime, o.told():
		return yes
	}
	return consent.InformFirst
}

// sameFlow is Jeugdwet 7.4.0 lid 1: help 1, protection 2, payment 3, checks 4.
func sameFlow(p *consent.Purpose, of consent.Flow) bool {
	of, to := max(of, 1), max(p.Flow, 1)
	if p.Enforces {
		return p.Flow == 4 && of == 4
	}
	return of == to
}

func (o *oracle) objections() []consent.Objection {
	r := &o.w.request
	var list []consent.Objection
	for _, x := range o.w.facts.Objections {
		if x.About == r.Subject.ID && (x.On.IsZero() || number(x.On) <= number(r.Day)) &&
			(x.Categories == 0 || x.Categories.Has(r.Datum.Category)) &&
			(len(x.Purposes) == 0 || slices.Contains(x.Purposes, r.Purpose)) &&
			(len(x.Recipients) == 0 || o.isMe(x.Recipients)) {
			list = append(list, x)
		}
	}
	return list
}

func (o *oracle) isMe(names []string) bool {
	v := &o.w.request.Viewer
	return slices.ContainsFunc(names, func(n string) bool {
		return n != "" && (n == v.ID || n == v.Team || n == v.Role || n == v.Organisation)
	})
}

func (o *oracle) told() bool {
	r := &o.w.request
	age, child := o.age(r.Day), r.Subject.Relation == consent.DependentChild
	inPerson := r.Subject.Capacity == 0 && (age > 11 || age < 0 && !child)
	byOther := r.Subject.Capacity == 1 || age >= 0 && age < 16 || age < 0 && child
	return slices.ContainsFunc(o.w.facts.Notices, func(n consent.Notice) bool {
		return slices.Contains(n.About, r.Subject.ID) && o.isMe(n.Recipients) &&
			!n.On.IsZero() && number(n.On) <= number(r.Day) &&
			(n.Told == r.Subject.ID && inPerson ||
				n.Told != r.Subject.ID && slices.Contains(r.Subject.Representatives, n.Told) && byOther)
	})
}

// must lists who has to consent of the person's age on a day.
func (o *oracle) must(kind string, on integraal.Date) (list []string, person bool) {
	s, age := &o.w.request.Subject, o.age(on)
	dual := o.w.facts.Protocol == nil || o.w.facts.Protocol.Minors != consent.Statute
	from := 12
	if (kind == "writtenNoObjection" || kind == "avgBasis") && !dual {
		from = 16
	}
	person = s.Capacity == 0 && (age < 0 || age >= from)
	parents := s.Capacity == 1 || age >= 0 && age < from || age >= 0 && age < 16 && dual ||
		age < 0 && (s.Relation == consent.DependentChild || len(s.Representatives) > 0)
	if person {
		list = append(list, s.ID)
	}
	if !parents {
		return list, person
	}
	others := slices.DeleteFunc(slices.Clone(s.Representatives), func(id string) bool { return id == "" || id == s.ID })
	if len(others) == 0 || len(others)+len(list) > 4 {
		others = append(others, "nobody on file")
	}
	return append(list, others...), person
}

func (o *oracle) consents(need string) consent.Outcome {
	kind := strings.TrimLeft(need, "!#")
	worst := consent.Allow
	list, _ := o.must(kind, o.w.request.Day)
	for _, giver := range list {
		worst = min(worst, o.replay(giver, kind, need))
	}
	return worst
}

func TestOracle(t *testing.T) {
	t.Parallel()
	d, lines := seed(1), table()
	tally := map[consent.Outcome]int{}
	for i := range some(120_000) {
		w := draw(d)
		o := oracle{w: &w, table: lines}
		got, want := w.decide(), o.answer()
		tally[want]++
		require.Equal(t, want, got.Outcome, "world %d: %s\n%+v", i, got.Reason, w)
	}
	t.Log(tally)
	for _, o := range []consent.Outcome{consent.Deny, consent.AskConsent, consent.InformFirst, consent.AllowRedacted, consent.Allow} {
		require.Greater(t, tally[o], some(2_000), o)
	}
}
