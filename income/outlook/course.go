package outlook

import "github.com/integraal/integraal"

// Course is what happens month by month.
type Course struct {
	Months []Month `json:"months"`
	// Assumptions are those of the plan, and those that the reckoning makes.
	Assumptions []Assumption `json:"assumptions"`

	plan   Plan
	states []*state // before each month, and after the last
}

// Month is one month. Opening and what came in, less what was paid, is Closing.
type Month struct {
	First   integraal.Date   `json:"first"`
	Opening integraal.Amount `json:"opening"`
	Closing integraal.Amount `json:"closing"`
	Income  []Flow           `json:"income"`
	Costs   []Bill           `json:"costs"`
	Debts   []Instalment     `json:"debts,omitempty"`
	// Received, Due and Paid are the sums of the income, of the costs, and of what
	// was paid of those costs in the month.
	Received integraal.Amount `json:"received"`
	Due      integraal.Amount `json:"due"`
	Paid     integraal.Amount `json:"paid"`
	// OnDebts and OnArrears are what was paid on debts and on older arrears.
	OnDebts   integraal.Amount `json:"onDebts"`
	OnArrears integraal.Amount `json:"onArrears"`
	// Unpaid is what was agreed on debts for the month and not paid. It stays owed.
	Unpaid integraal.Amount `json:"unpaid"`
	// Shortfall is what was due and not paid; Without the part of it that is no debt
	// but what the household went without.
	Shortfall integraal.Amount `json:"shortfall"`
	Without   integraal.Amount `json:"without"`
	// Arrears and Owed are what stands open at the end of the month, of costs and of
	// debts.
	Arrears integraal.Amount `json:"arrears"`
	Owed    integraal.Amount `json:"owed"`
	Events  []Event          `json:"events,omitempty"`
}

// Flow is income from one source in a month. Stopped is what would have been paid
// had it not stopped, Back what was paid of earlier months.
type Flow struct {
	Name    string           `json:"name"`
	Says    integraal.Text   `json:"says,omitzero"`
	Day     integraal.Date   `json:"day"`
	Amount  integraal.Amount `json:"amount"`
	Stopped integraal.Amount `json:"stopped"`
	Back    integraal.Amount `json:"back"`
}

// Bill is a cost in a month: what was due and paid, and what stands open at the end.
type Bill struct {
	Name      string           `json:"name"`
	To        string           `json:"to"`
	Says      integraal.Text   `json:"says,omitzero"`
	Kind      Kind             `json:"kind"`
	Due       integraal.Amount `json:"due"`
	Paid      integraal.Amount `json:"paid"`
	OnArrears integraal.Amount `json:"onArrears"`
	Arrears   integraal.Amount `json:"arrears"`
}

// Instalment is what was agreed and paid on a debt in a month.
type Instalment struct {
	Name   string           `json:"name"`
	To     string           `json:"to"`
	Says   integraal.Text   `json:"says,omitzero"`
	Due    integraal.Amount `json:"due"`
	Paid   integraal.Amount `json:"paid"`
	Owed   integraal.Amount `json:"owed"`
	Paused bool             `json:"paused"`
}

// Event is something that happens, or that a term of the law starts from.
type Event struct {
	Name integraal.Name `json:"name"`
	Day  integraal.Date `json:"day,omitzero"`
	// About is the cost that it is about, Months the months of arrears.
	About  string `json:"about,omitempty"`
	Months int    `json:"months,omitempty"`
	// By is the provision of a term; its length is for who keeps the terms.
	By   integraal.Citation `json:"-"`
	Says integraal.Text     `json:"says,omitzero"`
}

// Events are those of all months, in order.
func (c *Course) Events() []Event {
	var list []Event
	for i := range c.Months {
		list = append(list, c.Months[i].Events...)
	}
	return list
}

// First is the first event of a name, and whether there is one.
func (c *Course) First(name integraal.Name) (Event, bool) {
	for _, e := range c.Events() {
		if e.Name == name {
			return e, true
		}
	}
	return Event{}, false
}

// GoOn is the plan of the months from the i-th, as they stand by then: it gives the
// same months as the course has.
func (c *Course) GoOn(i int) Plan {
	p := c.plan
	i = max(0, min(i, len(c.Months)))
	p.From, p.Months = p.From.FirstOfMonth().AddMonths(i), p.Months-i
	p.begin = c.states[i].clone()
	return p
}
