package discretionary

import (
	"bytes"
	"cmp"
	_ "embed"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/integraal/integraal"
)

//go:generate go test -run ^TestSchema$ -write-schema .

//go:embed schema/ledger.schema.json
var schemaOfLedger []byte

// Schema is the JSON Schema (draft 2020-12) of a ledger file. A file that it
// refuses, [ReadLedger] refuses; what no schema can say, such as whether the
// bookings stay within the budget, only ReadLedger finds.
func Schema() []byte { return bytes.Clone(schemaOfLedger) }

const (
	schemaVersion = 1
	maxText       = 2000
)

type ledgerFile struct {
	Schema        words         `json:"$schema,omitempty" doc:"address of the JSON Schema of this file; not kept"`
	SchemaVersion int           `json:"schemaVersion" doc:"version of the form of this file"`
	Budget        budgetFile    `json:"budget" doc:"the money of a team"`
	Bookings      []bookingFile `json:"bookings,omitempty" doc:"what was kept apart, spent or released, a booking an entry"`
}

type budgetFile struct {
	ID      label            `json:"id" doc:"a label for the budget"`
	Team    words            `json:"team" doc:"the unit that may spend it; no name of a person"`
	Amount  integraal.Amount `json:"amount" doc:"for the whole period, in euro"`
	From    integraal.Date   `json:"from" doc:"first day"`
	Until   integraal.Date   `json:"until" doc:"last day"`
	GivenBy words            `json:"givenBy" doc:"who set it apart, such as the college"`
}

type bookingFile struct {
	ID         label             `json:"id" doc:"a label for the booking; the same one again is the same booking"`
	Case       label             `json:"case" doc:"a label of the case; no name of a person and no personal number"`
	On         integraal.Date    `json:"on" doc:"the day of the booking"`
	Amount     integraal.Amount  `json:"amount" doc:"what was kept apart, in euro"`
	Purpose    words             `json:"purpose" doc:"what it is for"`
	To         Payee             `json:"to" doc:"to whom the money goes"`
	Person     label             `json:"person,omitempty" doc:"the label of the person whom it is for"`
	OnBijstand *yesFile          `json:"onBijstand,omitempty" doc:"whether that person receives bijstand; left out: not known"`
	Title      *titleFile        `json:"title,omitempty" doc:"on what title it goes to the person; left out: not known"`
	Stand      Stand             `json:"stand" doc:"how it stands"`
	Paid       *integraal.Amount `json:"paid,omitempty" doc:"what was spent in the end, in euro"`
	PaidOn     integraal.Date    `json:"paidOn,omitzero" doc:"when it was spent"`
	ReleasedOn integraal.Date    `json:"releasedOn,omitzero" doc:"when it was released"`
	Why        words             `json:"why,omitempty" doc:"why it was released"`
	Effects    []effectFile      `json:"effects,omitempty" doc:"what it led to, as somebody tells it"`
}

type yesFile struct {
	Is         yesNo      `json:"is,omitempty" doc:"yes or no"`
	NotVisible bool       `json:"notVisible,omitempty" doc:"whoever made this file may not know it"`
	By         sourceFile `json:"by,omitzero" doc:"who said so"`
}

type titleFile struct {
	Is         Title      `json:"is,omitempty" doc:"the title"`
	NotVisible bool       `json:"notVisible,omitempty" doc:"whoever made this file may not know it"`
	By         sourceFile `json:"by,omitzero" doc:"who said so"`
}

type effectFile struct {
	Says words      `json:"says" doc:"what it led to"`
	By   sourceFile `json:"by" doc:"who says so"`
}

type sourceFile struct {
	Who      label              `json:"who,omitempty" doc:"who said it, by label"`
	Standard integraal.Standard `json:"standard,omitempty" doc:"on which standard of evidence"`
	On       integraal.Date     `json:"on,omitzero" doc:"the day on which it was said"`
}

// yesNo is a plain answer.
type yesNo string

// CheckJSON refuses another word.
func (y yesNo) CheckJSON() error {
	if y == "yes" || y == "no" {
		return nil
	}
	return integraal.NewFault("ledger.unknown-word", "", textUnknownWord)
}

// label is a label.
type label string

// CheckJSON refuses what is no short label.
func (l label) CheckJSON() error {
	if l == "" || isLabel(string(l)) {
		return nil
	}
	return integraal.NewFault("id.malformed", "", textMalformed)
}

// words are what someone wrote.
type words string

// CheckJSON refuses a text that is too long.
func (w words) CheckJSON() error {
	if utf8.RuneCountInString(string(w)) <= maxText {
		return nil
	}
	return integraal.NewFault("text.long", "", textTooLong)
}

// ReadLedger reads a ledger file. The bookings are made anew, so that a file that
// spends more than its budget is refused. Its faults are those of
// [integraal.ReadJSON], of [NewLedger], [Ledger.Reserve], [Ledger.Spend],
// [Ledger.Release] and [Ledger.Tell] under bookings, and
//
//	booking.form     a booking lacks what its stand asks, or has more
//	id.duplicate     two bookings with one id
//	ledger.version   another schemaVersion than 1
//	text.long        a text that is too long
func ReadLedger(data []byte) (*Ledger, error) {
	var w ledgerFile
	if err := integraal.ReadJSON(data, &w); err != nil {
		return nil, err
	}
	if w.SchemaVersion != schemaVersion {
		return nil, integraal.NewFault("ledger.version", "schemaVersion", textVersion)
	}
	l, err := NewLedger(Budget{
		ID: string(w.Budget.ID), Team: string(w.Budget.Team), Amount: w.Budget.Amount,
		Period: integraal.Between(w.Budget.From, w.Budget.Until), GivenBy: string(w.Budget.GivenBy),
	})
	if err != nil {
		return nil, err
	}
	return l, l.read(w.Bookings)
}

// read makes the bookings. No amount is below zero, so that in whatever order they
// stand the budget holds all of them or not.
func (l *Ledger) read(list []bookingFile) error {
	var faults integraal.Faults
	ids := map[label]bool{}
	for i := range list {
		if ids[list[i].ID] {
			faults = append(faults, integraal.NewFault("id.duplicate", item(i)+".id", textDuplicate))
		}
		ids[list[i].ID] = true
		faults = append(faults, list[i].check(item(i))...)
	}
	if err := faults.Err(); err != nil {
		return err
	}
	for i := range list {
		if err := l.state.take(&list[i]); err != nil {
			for _, f := range integraal.FaultsIn(err) {
				faults = append(faults, f.In(item(i)))
			}
		}
	}
	slices.SortFunc(l.state.Entries, func(a, b Entry) int { return cmp.Compare(a.ID, b.ID) })
	return faults.Err()
}

func item(i int) string { return "bookings[" + strconv.Itoa(i) + "]" }

// check looks whether a booking has what its stand asks, and no more.
func (w *bookingFile) check(path string) integraal.Faults {
	var faults integraal.Faults
	paid := w.Paid != nil && !w.PaidOn.IsZero()
	released := !w.ReleasedOn.IsZero() && w.Why != ""
	nothing := w.Paid == nil && w.PaidOn.IsZero()
	kept := w.ReleasedOn.IsZero() && w.Why == ""
	ok := w.Stand == Reserved && nothing && kept || w.Stand == Spent && paid && kept || w.Stand == Released && nothing && released
	if !ok {
		faults = append(faults, integraal.NewFault("booking.form", path+".stand", textEntryForm))
	}
	if w.OnBijstand != nil && (w.OnBijstand.Is == "") != w.OnBijstand.NotVisible {
		faults = append(faults, integraal.NewFault("booking.form", path+".onBijstand", textEntryForm))
	}
	if w.Title != nil && (w.Title.Is == NoTitle) != w.Title.NotVisible {
		faults = append(faults, integraal.NewFault("booking.form", path+".title", textEntryForm))
	}
	return faults
}

// take books one entry of a file. What was paid in the end counts, which can be
// more than what was kept apart.
func (s *State) take(w *bookingFile) error {
	b := w.booking()
	if err := b.check().Err(); err != nil {
		return err
	}
	if !s.Budget.Period.Contains(b.On) {
		return integraal.NewFault("booking.period", "on", textPeriod)
	}
	e := Entry{Booking: b, Stand: w.Stand, ReleasedOn: w.ReleasedOn, Why: string(w.Why), PaidOn: w.PaidOn}
	held := b.Amount
	switch w.Stand {
	case Spent:
		held, e.Paid = *w.Paid, *w.Paid
	case Released:
		held = integraal.Amount{}
	default:
	}
	switch {
	case w.Stand == Spent && !payable(held):
		return integraal.NewFault("booking.amount", "paid", textBookingAmount)
	case w.Stand == Spent && w.PaidOn.Before(b.On), w.Stand == Released && w.ReleasedOn.Before(b.On):
		return integraal.NewFault("booking.period", "stand", textBeforeBooking)
	case held.MoreThan(s.Free):
		return over(s.Free)
	}
	for _, told := range w.Effects {
		effect := Effect{string(told.Says), told.By.source()}
		if effect.Says == "" || effect.By.Who == "" {
			return integraal.NewFault("booking.missing", "effects", textNoEffect)
		}
		if !slices.Contains(e.Effects, effect) {
			e.Effects = append(e.Effects, effect)
		}
	}
	s.Entries, s.Free = append(s.Entries, e), s.Free.Minus(held)
	if w.Stand == Spent {
		s.Spent = s.Spent.Plus(held)
	} else {
		s.Reserved = s.Reserved.Plus(held)
	}
	return nil
}

func (s sourceFile) source() integraal.Source {
	return integraal.Source{Who: string(s.Who), Standard: s.Standard, On: s.On}
}

func sourceOf(s integraal.Source) sourceFile { return sourceFile{label(s.Who), s.Standard, s.On} }

func (w *bookingFile) booking() Booking {
	b := Booking{
		ID: string(w.ID), Case: string(w.Case), On: w.On, Amount: w.Amount, Purpose: string(w.Purpose),
		Payment: Payment{To: w.To, Person: string(w.Person)},
	}
	if f := w.OnBijstand; f != nil {
		b.Payment.OnBijstand = integraal.Know(f.Is == "yes", f.By.source())
		if f.NotVisible {
			b.Payment.OnBijstand = integraal.Hide[bool](integraal.Text{})
		}
	}
	if f := w.Title; f != nil {
		b.Payment.Title = integraal.Know(f.Is, f.By.source())
		if f.NotVisible {
			b.Payment.Title = integraal.Hide[Title](integraal.Text{})
		}
	}
	return b
}
