package consent

import (
	"encoding/binary"
	"errors"
	"math/bits"
	"time"

	"github.com/integraal/integraal"
)

// basis is a Basis in the form in which it is digested, which is the form that
// counts: what is told of it is read back from there. Beside it stands by what a
// log is searched. It is never changed.
type basis struct {
	by    *occasion // one for all answers of a look
	about string
	// Where the forms stand among those of the occasion: that of the rules and the
	// provisions, which answers may share, and that of the records, the duties and
	// the doubts.
	law, lawEnd, form, formEnd uint32

	category Category
	source   Regime
	outcome  Outcome
	reason   Reason
}

// occasion is who looked, and when, with the forms of all answers; or who
// fulfilled a duty.
type occasion struct {
	Access
	forms string
	done  *done
}

func (b *basis) lawForm() string { return b.by.forms[b.law:b.lawEnd] }
func (b *basis) ownForm() string { return b.by.forms[b.form:b.formEnd] }

// written is b in the form in which it is digested, of an occasion of its own.
func (b *Basis) written(by *Access, fulfilled *done) *basis {
	law := b.appendLaw(nil)
	own := b.append(law)
	at, end := uint32(len(law)), uint32(len(own))
	return &basis{
		by: &occasion{*by, string(own), fulfilled}, about: b.About, lawEnd: at, form: at, formEnd: end,
		category: b.Category, source: b.Source, outcome: b.Outcome, reason: b.Reason,
	}
}

func (b *Basis) appendLaw(to []byte) []byte {
	to = binary.AppendUvarint(to, uint64(len(b.Rules)))
	for i := range b.Rules {
		r := &b.Rules[i]
		to = appendText(appendText(appendText(to, r.ID), r.Pack), r.Version)
	}
	return appendTexts(to, b.Grounds)
}

func (b *Basis) append(to []byte) []byte {
	to = appendTexts(to, b.Consents)
	to = appendText(to, b.Weighing)
	to = binary.AppendUvarint(to, uint64(len(b.Duties)))
	for _, d := range b.Duties {
		to = appendDay(appendText(to, d.Duty), d.By)
	}
	return appendDoubts(to, b.Contested, b.Unverified)
}

// appendAnswer adds what is digested of an answer beside its law: its words by
// name and never by number, so that a later release that numbers them otherwise
// still verifies; a text after its length, a list after its count.
func (b *basis) appendAnswer(to []byte) []byte {
	to = appendText(to, b.about)
	to = appendText(to, b.category.String())
	to = appendText(to, b.source.String())
	to = appendText(to, b.outcome.String())
	to = appendText(to, b.reason.String())
	return append(to, b.ownForm()...)
}

// answers reports whether two answers are the same, whatever their law.
func (b *basis) answers(o *basis) bool {
	return b.category == o.category && b.source == o.source && b.outcome == o.outcome && b.reason == o.reason &&
		b.about == o.about && b.ownForm() == o.ownForm()
}

func appendTexts(to []byte, list []string) []byte {
	to = binary.AppendUvarint(to, uint64(len(list)))
	for _, s := range list {
		to = appendText(to, s)
	}
	return to
}

const (
	contestedBit byte = 1 << iota
	unverifiedBit
)

func appendDoubts(to []byte, contested, unverified bool) []byte {
	var doubts byte
	if contested {
		doubts |= contestedBit
	}
	if unverified {
		doubts |= unverifiedBit
	}
	return append(to, doubts)
}

// set makes b the gate's answer, but for its law.
func (b *basis) set(r *Request, d *Decision) {
	b.about, b.category, b.source = r.Subject.ID, r.Datum.Category, r.Datum.Source
	b.outcome, b.reason = d.Outcome, d.Reason
}

// appendForm adds the form of the answer: what [Basis.append] adds of the same,
// without the lists in between.
func (d *Decision) appendForm(to []byte, day integraal.Date, notYet NotYetTold) []byte {
	if d.Consent == "" {
		to = append(to, 0)
	} else {
		to = appendText(append(to, 1), d.Consent)
	}
	to = appendText(to, d.Weighing)
	to = appendDutyDays(to, d, day, notYet)
	return appendDoubts(to, d.Contested, d.Unverified)
}

// sameLaw reports whether two answers rest on the same rules and provisions.
func (d *Decision) sameLaw(o *Decision) bool {
	telling := d.telling()
	if telling != o.telling() || d.givers != o.givers {
		return false
	}
	for s := telling; s != 0; s = s.rest() {
		if d.footing[s.first()] != o.footing[s.first()] {
			return false
		}
	}
	return true
}

// appendLaw adds the rules and the provisions of the steps that passed, or of
// those that failed when the answer is no: what [Basis.appendLaw] adds of the
// same. A decision has fewer than 128 of either, so that their counts are bytes.
func (d *Decision) appendLaw(to []byte) []byte {
	telling, rules := d.telling(), len(to)
	to = append(to, 0)
	for s := telling & byRule; s != 0; s = s.rest() {
		if rule := d.footing[s.first()].rule; rule != nil {
			to[rules]++
			to = rule.appendForm(to)
		}
	}
	grounds := len(to)
	to = append(to, 0)
	for s := telling; s != 0; s = s.rest() {
		f := &d.footing[s.first()]
		if f.rule != nil {
			to[grounds] += byte(len(f.rule.By))
			to = f.rule.appendCites(to)
		}
		if !f.by.IsZero() {
			to[grounds]++
			to = appendText(to, f.by.String())
		}
		if s.first() == S6Consent {
			for i := 0; i < len(d.givers) && !d.givers[i].IsZero(); i++ {
				to[grounds]++
				to = appendText(to, d.givers[i].String())
			}
		}
	}
	return to
}

// appendForms adds the forms of an answer, and tells b where they stand. One that
// rests on the same law as the answer before it, if one is there, shares that.
func (d *Decision) appendForms(to []byte, day integraal.Date, notYet NotYetTold, b *basis, before *Decision, last *basis) []byte {
	if last != nil && last.formEnd > 0 && d.sameLaw(before) {
		b.law, b.lawEnd = last.law, last.lawEnd
	} else {
		b.law = uint32(len(to))
		to = d.appendLaw(to)
		b.lawEnd = uint32(len(to))
	}
	b.form = uint32(len(to))
	to = d.appendForm(to, day, notYet)
	b.formEnd = uint32(len(to))
	return to
}

// written is how a rule stands in the form of an answer, and its provisions.
func (r *Rule) written() (line, cites []byte) {
	line = appendText(appendText(appendText(nil, r.ID), r.Pack), r.Version)
	for _, by := range r.By {
		cites = appendText(cites, by.String())
	}
	return line, cites
}

func (r *Rule) appendForm(to []byte) []byte {
	if r.form == nil { // it is in no index
		line, _ := r.written()
		return append(to, line...)
	}
	return append(to, r.form...)
}

func (r *Rule) appendCites(to []byte) []byte {
	if r.cites == nil {
		_, cites := r.written()
		return append(to, cites...)
	}
	return append(to, r.cites...)
}

// appendDutyDays adds the duties of a decision with their days. A sharing is
// stopped on its own last day; what has to be done with the answer itself is done
// on the day; and the person hears of it by the day that the law sets. For a
// second person, for hearing the person and for weighing an objection no day was
// read in the law.
func appendDutyDays(to []byte, d *Decision, day integraal.Date, notYet NotYetTold) []byte {
	count, informed := len(to), false
	to = append(to, 0)
	for set := d.Duties; set != 0; set &= set - 1 {
		duty := Duty(bits.TrailingZeros16(uint16(set)))
		var by integraal.Date
		switch duty {
		case Log, CheckRecipient, MaskOthers, RecordRefusal, RecordWeighing:
			by = day
		case InformLater:
			by = d.InformBy
		case SetExpiry:
			by = d.Until
		case InformSubject:
			informed = true
			by = notYet.Until
		default: // it has no day
		}
		to[count]++
		to = appendDay(appendText(to, duty.String()), by)
	}
	if !informed && notYet != (NotYetTold{}) && d.Outcome.Shows() {
		to[count]++
		to = appendDay(appendText(to, InformSubject.String()), notYet.Until)
	}
	return to
}

// read is the basis as its form says.
func (b *basis) read() Basis {
	f := form{b.lawForm()}
	told := Basis{About: b.about, Category: b.category, Source: b.source, Outcome: b.outcome, Reason: b.reason}
	for range f.count() {
		told.Rules = append(told.Rules, RuleVersion{f.text(), f.text(), f.text()})
	}
	for range f.count() {
		told.Grounds = append(told.Grounds, f.text())
	}
	f = form{b.ownForm()}
	for range f.count() {
		told.Consents = append(told.Consents, f.text())
	}
	told.Weighing = f.text()
	for range f.count() {
		told.Duties = append(told.Duties, DutyDay{f.text(), f.day()})
	}
	told.Contested, told.Unverified = f.rest[0]&contestedBit != 0, f.rest[0]&unverifiedBit != 0
	return told
}

// form reads what was written above, and nothing that came from elsewhere.
type form struct{ rest string }

func (f *form) count() uint64 {
	var n uint64
	for shift := 0; ; shift += 7 {
		b := f.rest[0]
		f.rest = f.rest[1:]
		n |= uint64(b&0x7f) << shift
		if b < 1<<7 {
			return n
		}
	}
}

func (f *form) text() string {
	n := f.count()
	s := f.rest[:n]
	f.rest = f.rest[n:]
	return s
}

func (f *form) day() integraal.Date {
	days := int32(binary.BigEndian.Uint32([]byte(f.rest[:4])))
	f.rest = f.rest[4:]
	if days == 0 {
		return integraal.Date{}
	}
	return integraal.On(1, time.January, 1).AddDays(int(days) - 1)
}

// check sees to it that no name in the answer is, or holds, what a log may not.
func (b *Basis) check() error {
	err := checkWords("about", b.About, "weighing", b.Weighing)
	for _, id := range b.Consents {
		err = errors.Join(err, checkWords("consents", id))
	}
	return err
}

// checkRecords checks the names of the records that a decision rests on.
func checkRecords(d *Decision) error {
	if d.Consent == "" && d.Weighing == "" {
		return nil
	}
	return checkWords("consents", d.Consent, "weighing", d.Weighing)
}
