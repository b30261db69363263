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
	First            integraal.Date   `json:"first"`
	Opening, Closing integraal.Amount // of the savings
	Income           []Flow           `json:"income"`
	Costs            []Bill           `json:"costs"`
	Debts            []Instalment     `json:"debts,omitempty"`
	// Received, Due and Paid are the sums of the income, of the costs, and of what
	// was paid of those costs in the month.
	Received, Due, Paid integraal.Amount
	// OnDebts and OnArrears are what was paid on debts and on older arrears.
	OnDebts, OnArrears integraal.Amount
	// Shortfall is what was due and not paid; Without the part of it that is no debt
	// but what the household went without.
	Shortfall, Without integraal.Amount
	// Arrears and Owed are what stands open at the end of the month, of costs and of
	// debts.
	Arrears, Owed integraal.Amount
	Events        []Event `json:"events,omitempty"`
}

// Flow is income from one source in a month. Stopped is what would have been paid
// had it not stopped, Back what was paid of earlier months.
type Flow struct {
	Name                  string
	Says                  integraal.Text
	Day                   integraal.Date
	Amount, Stopped, Back integraal.Amount
}

// Bill is a cost in a month: what was due and paid, and what stands open at the end.
type Bill struct {
	Name, To                      string
	Says                          integraal.Text
	Kind                          Kind
	Due, Paid, OnArrears, Arrears integraal.Amount
}

// Instalment is what was agreed and paid on a debt in a month.
type Instalment struct {
	Name, To        string
	Says            integraal.Text
	Due, Paid, Owed integraal.Amount
	Paused          bool
}

// Event is something that happens, or that a term of the law starts from.
type Event struct {
	Name integraal.Name
	Day  integraal.Date
	// About is the cost that it is about, Months the months of arrears.
	About  string `json:"about,omitempty"`
	Months int    `json:"months,omitempty"`
	// By is the provision of a term; its length is for who keeps the terms.
	By   integraal.Citation
	Says integraal.Text
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
