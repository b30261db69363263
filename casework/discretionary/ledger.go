package discretionary

import (
	"cmp"
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/integraal/integraal"
)

// Budget is money that a team may spend as it finds needed, without rules on who
// can get it (regelvrij budget, B-120).
type Budget struct {
	ID      string
	Team    string           // the unit that may spend it
	Amount  integraal.Amount // for the whole period
	Period  integraal.Period // with a first and a last day
	GivenBy string           // who set it apart, such as the college
}

// Booking is what is kept apart or spent for a case. Its purpose is in words: there
// is no list of purposes and no condition on who can get it.
type Booking struct {
	ID      string // the same booking sent twice is one booking
	Case    string // a label of the case
	On      integraal.Date
	Amount  integraal.Amount
	Purpose string
	Payment Payment
}

// Payment is to whom money goes, and what of that bears on bijstand. Nothing of it
// decides whether money can be spent.
type Payment struct {
	To     Payee
	Person string // the label of the person whom it is for
	// OnBijstand is whether that person receives bijstand.
	OnBijstand integraal.Fact[bool]
	// Title is on what title it goes to the person. Unknown: it is asked.
	Title integraal.Fact[Title]
}

// Effect is what spending led to, as somebody tells it.
type Effect struct {
	Says string
	By   integraal.Source
}

// Entry is a booking with how it stands.
type Entry struct {
	Booking
	Stand Stand
	// Paid is what was spent in the end, and PaidOn when.
	Paid   integraal.Amount
	PaidOn integraal.Date
	// ReleasedOn and Why are when and why it is no longer kept apart.
	ReleasedOn integraal.Date
	Why        string
	Effects    []Effect
}

// State is a budget with its bookings at one moment: a value, which nothing changes
// afterwards.
type State struct {
	Budget   Budget
	Entries  []Entry // by id
	Reserved integraal.Amount
	Spent    integraal.Amount
	Free     integraal.Amount // what is left: the budget less both
}

// Ledger keeps a budget. It can be used by several goroutines at once, and never
// spends more than there is. The zero Ledger has no budget and refuses all.
type Ledger struct {
	mu    sync.Mutex
	state State
}

// NewLedger is a ledger with nothing booked. Its faults are budget.missing,
// budget.amount and budget.period.
func NewLedger(b Budget) (*Ledger, error) {
	if err := b.check().Err(); err != nil {
		return nil, err
	}
	return &Ledger{state: State{Budget: b, Free: b.Amount}}, nil
}

func (b *Budget) check() integraal.Faults {
	var faults integraal.Faults
	add := func(bad bool, code, path string, text integraal.Text) {
		if bad {
			faults = append(faults, integraal.NewFault(code, path, text))
		}
	}
	add(!isLabel(b.ID), "id.malformed", "budget.id", textMalformed)
	add(b.Team == "", "budget.missing", "budget.team", textTeam)
	add(b.GivenBy == "", "budget.missing", "budget.givenBy", textGivenBy)
	add(b.Amount.IsNegative() || b.Amount.Overflowed() || b.Amount.Cents() > integraal.MaxCents, "budget.amount", "budget.amount", textBudgetAmount)
	add(b.Period.From.IsZero() || b.Period.Until.IsZero() || b.Period.Reversed(), "budget.period", "budget.period", textBudgetPeriod)
	return faults
}

// State is the budget as it stands now.
func (l *Ledger) State() State {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.state.clone()
}

// Reserve keeps money apart for a case, if there is enough of it. The same booking
// again changes nothing. Its faults are
//
//	booking.amount    not more than zero, or too much to compute with
//	booking.conflict  another booking with the same id
//	booking.missing   no case, no purpose, or nobody to whom it goes
//	booking.period    a day outside the budget's period
//	budget.over       more than what is left
//	id.malformed      an id, case or person that is no short label
func (l *Ledger) Reserve(b Booking) error {
	if err := b.check().Err(); err != nil {
		return err
	}
	return l.change(func(s *State) error { return s.reserve(b) })
}

// Spend pays what was kept apart, in part or whole, or with more from what is left;
// what is over is free again. The same payment again changes nothing. Its faults are
// booking.unknown, booking.released, booking.conflict, booking.amount,
// booking.period and budget.over.
func (l *Ledger) Spend(id string, paid integraal.Amount, on integraal.Date) error {
	return l.change(func(s *State) error { return s.spend(id, paid, on) })
}

// Release gives up what was kept apart, with the reason. The same again changes
// nothing. Its faults are booking.unknown, booking.spent and booking.missing.
func (l *Ledger) Release(id string, on integraal.Date, why string) error {
	return l.change(func(s *State) error { return s.release(id, on, why) })
}

// Tell adds what a booking led to. The same words of the same source again change
// nothing. Its faults are booking.unknown and booking.missing.
func (l *Ledger) Tell(id string, e Effect) error {
	return l.change(func(s *State) error { return s.tell(id, e) })
}

// Answer takes in what was answered about the person whom a booking is for: whether
// they receive bijstand, and on what title the money goes to them. An unknown fact
// leaves what there is. Its faults are booking.unknown and ledger.unknown-word.
func (l *Ledger) Answer(id string, onBijstand integraal.Fact[bool], title integraal.Fact[Title]) error {
	if t, known := title.Value(); known && (t == NoTitle || int(t) >= len(titleNames)) {
		return integraal.NewFault("ledger.unknown-word", "title", textUnknownWord)
	}
	return l.change(func(s *State) error {
		e, err := s.entry(id)
		if err != nil {
			return err
		}
		if onBijstand.State() != integraal.Unknown {
			e.Payment.OnBijstand = onBijstand
		}
		if title.State() != integraal.Unknown {
			e.Payment.Title = title
		}
		return nil
	})
}

// change makes a change while nobody else does. One that is refused leaves
// nothing behind: each looks at all before it writes.
func (l *Ledger) change(do func(*State) error) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.state.Budget.ID == "" {
		return integraal.NewFault("budget.missing", "budget", textNoBudget)
	}
	return do(&l.state)
}

func (b *Booking) check() integraal.Faults {
	var faults integraal.Faults
	add := func(bad bool, code, path string, text integraal.Text) {
		if bad {
			faults = append(faults, integraal.NewFault(code, path, text))
		}
	}
	add(!isLabel(b.ID), "id.malformed", "id", textMalformed)
	add(b.Case == "", "booking.missing", "case", textNoCase)
	add(b.Case != "" && !isLabel(b.Case), "id.malformed", "case", textMalformed)
	add(b.Purpose == "", "booking.missing", "purpose", textNoPurpose)
	add(utf8.RuneCountInString(b.Purpose) > maxText, "text.long", "purpose", textTooLong)
	add(!payable(b.Amount), "booking.amount", "amount", textBookingAmount)
	p := &b.Payment
	add(p.To == NoPayee || int(p.To) >= len(payeeNames), "booking.missing", "payment.to", textNoPayee)
	add(p.To == ToPerson && p.Person == "", "booking.missing", "payment.person", textNoPerson)
	add(p.Person != "" && !isLabel(p.Person), "id.malformed", "payment.person", textMalformed)
	title, known := p.Title.Value()
	add(known && (title == NoTitle || int(title) >= len(titleNames)), "ledger.unknown-word", "payment.title", textUnknownWord)
	return faults
}

func payable(a integraal.Amount) bool {
	return !a.IsNegative() && !a.IsZero() && !a.Overflowed() && a.Cents() <= integraal.MaxCents
}

func (s *State) find(id string) (int, bool) {
	return slices.BinarySearchFunc(s.Entries, id, func(e Entry, id string) int { return cmp.Compare(e.ID, id) })
}

// entry is the booking with an id.
func (s *State) entry(id string) (*Entry, error) {
	if i, ok := s.find(id); ok {
		return &s.Entries[i], nil
	}
	return nil, integraal.NewFault("booking.unknown", "id", textNoBooking)
}

func (s *State) reserve(b Booking) error {
	i, taken := s.find(b.ID)
	switch {
	case taken && s.Entries[i].same(&b):
		return nil
	case taken:
		return integraal.NewFault("booking.conflict", "id", textConflict)
	case !s.Budget.Period.Contains(b.On):
		return integraal.NewFault("booking.period", "on", textPeriod)
	case b.Amount.MoreThan(s.Free):
		return over(s.Free)
	}
	s.Entries = slices.Insert(s.Entries, i, Entry{Booking: b, Stand: Reserved})
	s.Reserved, s.Free = s.Reserved.Plus(b.Amount), s.Free.Minus(b.Amount)
	return nil
}

// over is that there is less than is asked. It says how much is left, which is the
// team's own, and not what was asked.
func over(free integraal.Amount) error {
	return integraal.NewFault("budget.over", "amount", textOver.With(integraal.Put("free", free)))
}

func (s *State) spend(id string, paid integraal.Amount, on integraal.Date) error {
	e, err := s.entry(id)
	switch {
	case err != nil:
		return err
	case e.Stand == Spent && e.Paid == paid && e.PaidOn == on:
		return nil
	case e.Stand == Spent:
		return integraal.NewFault("booking.conflict", "id", textConflict)
	case e.Stand == Released:
		return integraal.NewFault("booking.released", "id", textReleased)
	case !payable(paid):
		return integraal.NewFault("booking.amount", "amount", textBookingAmount)
	case on.Before(e.On):
		return integraal.NewFault("booking.period", "on", textBeforeBooking)
	case paid.MoreThan(e.Amount.Plus(s.Free)):
		return over(s.Free)
	}
	e.Stand, e.Paid, e.PaidOn = Spent, paid, on
	s.Reserved, s.Spent = s.Reserved.Minus(e.Amount), s.Spent.Plus(paid)
	s.Free = s.Free.Plus(e.Amount).Minus(paid)
	return nil
}

func (s *State) release(id string, on integraal.Date, why string) error {
	e, err := s.entry(id)
	switch {
	case err != nil:
		return err
	case e.Stand == Released && e.ReleasedOn == on && e.Why == why:
		return nil
	case e.Stand == Released:
		return integraal.NewFault("booking.conflict", "id", textConflict)
	case e.Stand == Spent:
		return integraal.NewFault("booking.spent", "id", textSpent)
	case why == "":
		return integraal.NewFault("booking.missing", "why", textNoReason)
	case utf8.RuneCountInString(why) > maxText:
		return integraal.NewFault("text.long", "why", textTooLong)
	case on.Before(e.On):
		return integraal.NewFault("booking.period", "on", textBeforeBooking)
	}
	e.Stand, e.ReleasedOn, e.Why = Released, on, why
	s.Reserved, s.Free = s.Reserved.Minus(e.Amount), s.Free.Plus(e.Amount)
	return nil
}

func (s *State) tell(id string, told Effect) error {
	e, err := s.entry(id)
	switch {
	case err != nil:
		return err
	case told.Says == "" || told.By.Who == "":
		return integraal.NewFault("booking.missing", "effect", textNoEffect)
	case !isLabel(told.By.Who):
		return integraal.NewFault("id.malformed", "effect.by.who", textMalformed)
	case utf8.RuneCountInString(told.Says) > maxText:
		return integraal.NewFault("text.long", "effect.says", textTooLong)
	case slices.Contains(e.Effects, told):
		return nil
	}
	e.Effects = append(slices.Clip(e.Effects), told)
	return nil
}

// same reports whether a booking is the one of the entry. What was answered since
// about the person does not make it another.
func (e *Entry) same(b *Booking) bool {
	return e.ID == b.ID && e.Case == b.Case && e.On == b.On && e.Amount == b.Amount && e.Purpose == b.Purpose &&
		e.Payment.To == b.Payment.To && e.Payment.Person == b.Payment.Person
}

func (s *State) clone() State {
	c := *s
	c.Entries = slices.Clone(s.Entries)
	for i := range c.Entries {
		c.Entries[i].Effects = slices.Clone(c.Entries[i].Effects)
	}
	return c
}

// Of are the bookings of one case.
func (s State) Of(name string) []Entry {
	return slices.DeleteFunc(s.clone().Entries, func(e Entry) bool { return e.Case != name })
}

const maxLabel = 40

// isLabel reports whether an id is a short label, as the ids of a case are.
func isLabel(id string) bool {
	for i := range len(id) {
		b := id[i]
		letter := b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9'
		if !letter && (i == 0 || b != '.' && b != '_' && b != '-') {
			return false
		}
	}
	return id != "" && len(id) <= maxLabel
}
