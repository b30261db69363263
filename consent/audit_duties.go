package consent

import (
	"cmp"
	"iter"
	"slices"

	"github.com/integraal/integraal"
)

// OpenDuty is a duty that came with an answer and that no later entry says was
// fulfilled.
type OpenDuty struct {
	Duty     string // as [Duty.String] names it
	By       integraal.Date
	Entry    Sealed // the first entry that it came with
	Viewer   string
	Purpose  string
	About    string
	Category Category
	Source   Regime
}

// Late reports whether the last day of the duty has passed.
func (o *OpenDuty) Late(day integraal.Date) bool { return !o.By.IsZero() && day.After(o.By) }

// dutyKey is what one duty is about, however many fields it came with.
type dutyKey struct {
	duty, viewer, purpose, about string
	category                     Category
	source                       Regime
}

func keyOf(e *Sealed, duty string) dutyKey {
	return dutyKey{duty, e.basis.by.Viewer, e.basis.by.Purpose, e.basis.about, e.basis.category, e.basis.source}
}

// owes reports whether a duty is open until someone says that it was fulfilled.
// The log itself, a masked field and a refusal that is kept to are not; an offer
// is not owed. What comes with passing a suspicion on, or with putting safety
// first, is owed once that was done: a weighing is recorded where the answer
// names its record, and whoever is told "weigh first" need not go on. The person
// is heard too where their answer is waited for.
func (b *Basis) owes(duty string) bool {
	switch duty {
	case Log.String(), MaskOthers.String(), RecordRefusal.String(), OfferAnonymous.String():
		return false
	case RecordWeighing.String():
		return b.Outcome.Shows() && b.Weighing == ""
	case SecondPerson.String():
		return b.Outcome.Shows()
	case HearSubject.String():
		return b.Outcome.Shows() || b.Reason == ClientFirst
	}
	return true
}

// ledger follows the duties through a log.
type ledger struct {
	open map[dutyKey]*OpenDuty
	keys map[uint64][]dutyKey // by the number of an entry that brought a duty
	done map[dutyKey]uint64   // the number of the entry that last fulfilled it
}

func newLedger() *ledger {
	return &ledger{open: map[dutyKey]*OpenDuty{}, keys: map[uint64][]dutyKey{}, done: map[dutyKey]uint64{}}
}

func (l *ledger) add(e *Sealed) {
	if e.basis.by.done != nil {
		for _, k := range l.keys[e.basis.by.done.of] {
			if k.duty == e.basis.by.done.duty {
				delete(l.open, k)
				l.done[k] = e.Seq
			}
		}
		return
	}
	b := e.basis.read()
	for _, d := range b.Duties {
		if !b.owes(d.Duty) {
			continue
		}
		k := keyOf(e, d.Duty)
		l.keys[e.Seq] = append(l.keys[e.Seq], k)
		if o := l.open[k]; o != nil {
			o.By = earlier(o.By, d.By)
			continue
		}
		l.open[k] = &OpenDuty{
			Duty: d.Duty, By: d.By, Entry: *e, Viewer: k.viewer, Purpose: k.purpose,
			About: k.about, Category: k.category, Source: k.source,
		}
	}
}

// OpenDuties lists the duties that are still to be fulfilled, the one whose
// last day comes first in front, those without a day last. A duty that came
// with many fields, or again, is one duty with its first day. Its error is that
// of reading the entries.
func OpenDuties(entries iter.Seq2[Sealed, error]) ([]OpenDuty, error) {
	l := newLedger()
	for e, err := range entries {
		if err != nil {
			return nil, err
		}
		if e.basis != nil {
			l.add(&e)
		}
	}
	list := make([]OpenDuty, 0, len(l.open))
	for _, o := range l.open {
		list = append(list, *o)
	}
	slices.SortFunc(list, func(a, b OpenDuty) int {
		switch {
		case endsSooner(a.By, b.By):
			return -1
		case endsSooner(b.By, a.By):
			return 1
		}
		return cmp.Or(cmp.Compare(a.Entry.Seq, b.Entry.Seq), cmp.Compare(a.Duty, b.Duty))
	})
	return list, nil
}

// Recipient is someone to whom data of a person was shown, and who is to be
// told that it changed, or may no longer be used.
type Recipient struct {
	Viewer  string
	Role    string
	Team    string
	Purpose string
	Fields  []string       // what was shown, in alphabetical order
	Last    integraal.Date // the day on which it was last shown
}

// Change is what was rectified, erased or withdrawn: data of a person, of these
// categories or all, of these fields or all, shown on this consent or on any
// ground.
type Change struct {
	About      string
	Categories Categories // none means all
	Fields     []string   // none means all
	Consent    string     // the record that was withdrawn; empty for a rectification
}

// Recipients lists who is to be told of a change (AVG art. 19, and for a
// consent that was withdrawn art. 7 lid 3), by viewer and purpose. Who read it
// as their own data, or spoke for the person, is no recipient. Its error is
// that of reading the entries.
func Recipients(entries iter.Seq2[Sealed, error], of Change) ([]Recipient, error) {
	type key struct{ viewer, role, team, purpose string }
	found := map[key]*Recipient{}
	for e, err := range entries {
		if err != nil {
			return nil, err
		}
		if !of.concerns(&e) {
			continue
		}
		a := &e.basis.by.Access
		k := key{a.Viewer, a.Role, a.Team, a.Purpose}
		r := found[k]
		if r == nil {
			r = &Recipient{Viewer: a.Viewer, Role: a.Role, Team: a.Team, Purpose: a.Purpose}
			found[k] = r
		}
		if !slices.Contains(r.Fields, e.Field()) {
			r.Fields = append(r.Fields, e.Field())
		}
		if a.Day.After(r.Last) {
			r.Last = a.Day
		}
	}
	list := make([]Recipient, 0, len(found))
	for _, r := range found {
		slices.Sort(r.Fields)
		list = append(list, *r)
	}
	slices.SortFunc(list, func(a, b Recipient) int {
		return cmp.Or(cmp.Compare(a.Viewer, b.Viewer), cmp.Compare(a.Purpose, b.Purpose),
			cmp.Compare(a.Role, b.Role), cmp.Compare(a.Team, b.Team))
	})
	return list, nil
}

func (c *Change) concerns(e *Sealed) bool {
	return e.basis != nil && e.basis.by.done == nil && e.Shown() != NotShown &&
		e.basis.about == c.About && e.basis.by.Purpose != OwnAccess &&
		(c.Categories == 0 || c.Categories.Has(e.basis.category)) &&
		(len(c.Fields) == 0 || slices.Contains(c.Fields, e.Field())) &&
		(c.Consent == "" || slices.Contains(e.basis.read().Consents, c.Consent))
}
