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
// what remains. It compares with no reference budget: see [Compare].
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

// Compared is a budget beside a reference.
type Compared struct {
	Reference Reference
	// Living is what daily life costs as it was given, less Reference.Amount; Remains
	// what is left for it, less that amount. Below zero is less than the reference.
	Living, Remains integraal.Amount
}

// Compare sets a month beside the figures of a municipality that hold on its first day;
// [ReadReferences] reads a file of them.
// No published reference budget is built in: no source that was read says that its
// amounts may be taken over ([NoReference]). It judges nobody: a household that lives
// on less does not need less. The faults are outlook.range for days that cannot be or a
// figure that no source is given for, and amount.negative and amount.range.
func Compare(b Budget, list []Reference) ([]Compared, error) {
	k := checker{names: map[string]bool{}}
	for i := range list {
		r, path := &list[i], at("references", i)
		k.amount(path, integraal.Know(r.Amount))
		if r.From.IsZero() || r.Until.Before(r.From) || r.Source == "" {
			k.fault("outlook.range", path, textReference)
		}
	}
	if len(k.faults) > 0 {
		return nil, k.faults.Err()
	}
	var found []Compared
	for _, r := range list {
		if b.First.Before(r.From) || b.First.After(r.Until) {
			continue
		}
		found = append(found, Compared{Reference: r, Living: b.Living.Minus(r.Amount), Remains: b.Remains.Minus(r.Amount)})
	}
	return found, nil
}

// NoReference says why nothing is set beside a budget where a municipality gave no
// figures of its own.
func NoReference() integraal.Text { return textNoReference }

var (
	textReference = integraal.Text{
		NL: "een referentiebedrag heeft een bron, een eerste en een laatste dag", EN: "a reference amount has a source, a first and a last day",
	}
	textNoReference = integraal.Text{
		NL: "Dit is niet vergeleken met een referentiebegroting: van geen gepubliceerde begroting is gevonden dat de bedragen overgenomen mogen worden. Een gemeente kan eigen bedragen opgeven.",
		EN: "This is not set beside a reference budget: of no published one was it found that its amounts may be taken over. A municipality can give figures of its own.",
	}
)
