package outlook

import "github.com/integraal/integraal"

// Budget is a month by its parts, with what remains a week.
type Budget struct {
	First  integraal.Date   `json:"first"`
	Income integraal.Amount `json:"income"`
	// Fixed are the costs but those of daily life, Instalments what was agreed on
	// debts.
	Fixed       integraal.Amount `json:"fixed"`
	Instalments integraal.Amount `json:"instalments"`
	// Remains is income less these, and below zero where they are more. Week is what
	// that comes to a week, twelve months being 52 weeks, rounded down to the cent.
	Remains integraal.Amount `json:"remains"`
	Week    integraal.Amount `json:"week"`
	// Living is what daily life costs, as it was given, and Left what remains after
	// it.
	Living integraal.Amount `json:"living"`
	Left   integraal.Amount `json:"left"`
}

// BudgetOf is the household budget of a month: what comes in, what is fixed and
// what remains. It compares with no reference budget.
func BudgetOf(m *Month) Budget {
	b := Budget{First: m.First, Income: m.Received}
	for i := range m.Costs {
		if m.Costs[i].Kind == Living {
			b.Living = b.Living.Plus(m.Costs[i].Due)
		} else {
			b.Fixed = b.Fixed.Plus(m.Costs[i].Due)
		}
	}
	for i := range m.Debts {
		b.Instalments = b.Instalments.Plus(m.Debts[i].Due)
	}
	b.Remains = b.Income.Minus(b.Fixed).Minus(b.Instalments)
	b.Left = b.Remains.Minus(b.Living)
	yearly := b.Remains.Cents() * 12
	week := yearly / 52
	if yearly%52 < 0 {
		week--
	}
	b.Week = cents(week)
	return b
}
