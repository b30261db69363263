package outlook

import (
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// Plan is a household's money on a day, with what is going to change.
type Plan struct {
	// From is a day in the first month, Months the number of them: 1 to 120.
	From   integraal.Date
	Months int
	// Household is who they are, for the sources that go by a rule. It is nil where
	// none does. Norms are the statutory values; nil is the built-in ones.
	Household *income.Household
	Norms     *income.Norms
	Sources   []Source
	// Costs are paid in their order, as far as there is money.
	Costs []Cost
	Debts []Debt
	// Savings is what there is at the beginning, that can be spent.
	Savings integraal.Fact[integraal.Amount]
	// ArrearsFirst is whether what is left over in a month goes to arrears, in the
	// order of the costs, before it is kept.
	ArrearsFirst bool
	// Assumptions are what is assumed beside the inputs, shown with the result.
	Assumptions []Assumption
	Changes     []Change

	begin *state // of a plan that goes on where another was
}

// When is when something is paid: each Every months (0 is 1), counted from the
// month In, on a Day of the month (0 is the first; a day that a month does not have
// is its last).
type When struct {
	Every int
	In    time.Month
	Day   int
}

// Source is something that is received. Name is a label that the host chooses and
// that changes refer to.
type Source struct {
	Name string
	Says integraal.Text
	When
	// Amount is each payment. It is not asked where ByRule says that it is what the
	// Scheme comes to on the day of the payment. Give the Scheme of an amount of
	// bijstand too: the course then says that its holiday allowance is not in it.
	Amount integraal.Fact[integraal.Amount]
	Scheme income.Scheme
	ByRule bool
}

// Kind is what a cost is for.
type Kind uint8

// The kinds of costs. Of the first four a creditor can give an early signal of
// arrears (Wgs art. 3 lid 1 b).
const (
	Housing Kind = iota
	Energy
	Water
	HealthInsurance
	OtherBill
	// Living is what is bought from day to day, such as food. What is not paid of it
	// is no debt: it is what the household went without.
	Living
)

// Cost is something that has to be paid, to a creditor.
type Cost struct {
	Name, To string
	Says     integraal.Text
	Kind     Kind
	When
	Amount integraal.Fact[integraal.Amount]
	// Arrears is what was not paid of it before the first month. Known to be absent:
	// nothing. What months it comes to already is no event of the course; that the
	// creditor can give an early signal of it is.
	Arrears integraal.Fact[integraal.Amount]
}

// Debt is a debt beside those arrears. Monthly is what is agreed to pay on it each
// month; known to be absent: nothing.
type Debt struct {
	Name, To string
	Says     integraal.Text
	Owed     integraal.Fact[integraal.Amount]
	Monthly  integraal.Fact[integraal.Amount]
	Paused   bool
}

// Assumption is something that is assumed, by its name.
type Assumption struct {
	Name integraal.Name `json:"name"`
	Says integraal.Text `json:"says,omitzero"`
}

// Change is something that changes on a day. Payments on that day or later are
// other than before.
type Change struct {
	Name string
	On   integraal.Date
	Says integraal.Text
	// Stop are sources that stop, Resume those that are paid again. Back are sources
	// of which what was not paid since they stopped is paid in this month too.
	Stop, Resume, Back []string
	// Set gives a source or a cost another amount.
	Set []Setting
	// Sources and Costs are new ones.
	Sources []Source
	Costs   []Cost
	// Debts are new ones, such as the costs of collection: known from a letter or a
	// law, never estimated.
	Debts []Debt
	// Pause and Unpause are debts on which nothing is paid, or is again.
	Pause, Unpause []string
	// Household is who they are from this day: someone moves in, a partner leaves.
	Household *income.Household
	// Norms are the statutory values from this day, and LawOf a day of which the law
	// is taken for every later payment; then people have the age that they have on
	// that day.
	Norms *income.Norms
	LawOf integraal.Date
	// Threat is whether eviction, a cut-off of energy or water, or the end of the
	// health insurance threatens (Wgs art. 4 lid 2).
	Threat bool
}

// Setting is another amount of a source or a cost.
type Setting struct {
	Name   string
	Amount integraal.Fact[integraal.Amount]
}

// state is what goes from one month to the next, in cents.
type state struct {
	savings int64
	arrears []int64 // of each cost
	owed    []int64 // of each debt
	missed  []int64 // of each source, since it stopped
	// reserves is the holiday allowance of each source.
	reserves []reserve
	reached  []int // months of arrears of each cost that were reached before
	short    bool  // whether savings ran out before
	// told is whether the creditor of each cost could give an early signal of the
	// arrears that stand open.
	told []bool
	// signalled is whether a creditor could give an early signal before.
	signalled bool
}

func (s *state) clone() *state {
	return &state{
		savings: s.savings, arrears: append([]int64(nil), s.arrears...), owed: append([]int64(nil), s.owed...),
		missed: append([]int64(nil), s.missed...), reserves: append([]reserve(nil), s.reserves...), reached: append([]int(nil), s.reached...), short: s.short,
		told: append([]bool(nil), s.told...), signalled: s.signalled,
	}
}

// due is whether something is paid in a month, and on which day.
func (w *When) due(first integraal.Date) (integraal.Date, bool) {
	every := max(1, w.Every)
	months := int(first.Month()) - int(w.In)
	if every > 1 && (months%every+every)%every != 0 {
		return integraal.Date{}, false
	}
	day := first.AddDays(max(1, w.Day) - 1)
	if last := first.LastOfMonth(); day.After(last) {
		day = last
	}
	return day, true
}
