package show

import (
	"io"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income/outlook"
)

// Scenario is what one change does to the money of a household.
type Scenario struct {
	On   integraal.Date
	Says integraal.Text
	// Harm is the months with the change and without it.
	Harm integraal.Outcome[*outlook.Harm]
	// References are a municipality's own figures for daily life.
	References []outlook.Reference
}

// ScenarioPage writes what a change does, month by month.
func ScenarioPage(w io.Writer, s *Scenario, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	p.line("%s", cut(p.in(wordScenario)+": "+p.in(s.Says)+" · "+s.On.In(lang)))
	p.line("")
	p.block("", p.in(wordScenarioWho))
	h, known := s.Harm.Value()
	if !known {
		p.whatIfMissing(s.Harm.Missing())
		return p.err
	}
	p.line("")
	p.scenarioShort(h)
	p.whatIfMonths(h, wordWithChange, wordWithoutChange)
	p.heading2(wordScenarioIncome)
	p.whatIfIncome(h.With)
	p.heading2(wordWhatIfEvents)
	p.whatIfEvents(h.With)
	p.heading2(wordWhatIfWeek)
	p.weekOf(wordWithChange, outlook.BudgetOf(&h.With.Months[len(h.With.Months)-1]), s.References)
	p.weekOf(wordWithoutChange, outlook.BudgetOf(&h.Without.Months[len(h.Without.Months)-1]), s.References)
	p.noReference(s.References)
	p.whatIfAssumptions(h.With)
	p.line("")
	p.block("", p.in(wordWhatIfClosing))
	return p.err
}

// scenarioShort is what a reader needs first: when there is not enough, with the change
// and without it, and what differs at the end.
func (p *page) scenarioShort(h *outlook.Harm) {
	for _, c := range [...]struct {
		says   integraal.Text
		course *outlook.Course
	}{{wordWithChange, h.With}, {wordWithoutChange, h.Without}} {
		said := p.in(c.says) + " "
		if e, there := c.course.First(outlook.EventSavingsGone); there {
			said += p.in(wordScenarioGone.With(integraal.PutText("month", monthOf(e.Day))))
		} else {
			said += p.in(wordScenarioEnough)
		}
		for n := 1; n <= 3; n++ {
			for _, e := range c.course.Events() {
				if e.Name == outlook.EventArrears && e.Months == n {
					said += " " + p.in(integraal.Text{NL: "{day}: {says}.", EN: "{day}: {says}."}.With(integraal.Put("day", e.Day), integraal.PutText("says", e.Says)))
					break
				}
			}
		}
		p.block(" *  ", said)
	}
	more, less := h.Missed, integraal.Amount{}.Minus(h.Missed)
	switch {
	case h.Missed.IsZero():
		p.block(" *  ", p.in(wordScenarioSame))
	case h.Missed.IsNegative():
		p.block(" *  ", p.in(wordScenarioMore.With(integraal.Put("m", less))))
	default:
		p.block(" *  ", p.in(wordScenarioLess.With(integraal.Put("m", more))))
	}
	p.scenarioReserve(h.Reserve)
	switch costs := dueOf(h.With).Minus(dueOf(h.Without)); {
	case costs.IsNegative():
		p.block(" *  ", p.in(wordScenarioCheaper.With(integraal.Put("m", integraal.Amount{}.Minus(costs)))))
	case !costs.IsZero():
		p.block(" *  ", p.in(wordScenarioDearer.With(integraal.Put("m", costs))))
	}
}

// scenarioReserve is what less, or more, is set aside for the holiday allowance of the
// bijstand: it comes later, and is not in what was received.
func (p *page) scenarioReserve(less integraal.Amount) {
	switch {
	case less.IsNegative():
		p.block(" *  ", p.in(wordScenarioAsideMore.With(integraal.Put("m", integraal.Amount{}.Minus(less)))))
	case !less.IsZero():
		p.block(" *  ", p.in(wordScenarioAsideLess.With(integraal.Put("m", less))))
	}
}

// dueOf is what has to be paid over the months of a course.
func dueOf(c *outlook.Course) (sum integraal.Amount) {
	for i := range c.Months {
		sum = sum.Plus(c.Months[i].Due)
	}
	return sum
}

// ScenarioWire is a scenario as JSON has it.
func ScenarioWire(s *Scenario) any {
	w := struct {
		Day     integraal.Date      `json:"day"`
		Says    integraal.Text      `json:"says"`
		Change  *outlook.Course     `json:"change,omitempty"`
		Without *outlook.Course     `json:"without,omitempty"`
		Missing []integraal.Missing `json:"missing,omitempty"`
	}{Day: s.On, Says: s.Says, Missing: s.Harm.Missing()}
	if h, known := s.Harm.Value(); known {
		w.Change, w.Without = h.With, h.Without
	}
	return w
}

var (
	wordScenario    = integraal.Text{NL: "Wat als", EN: "What if"}
	wordScenarioWho = integraal.Text{
		NL: "De moeder uit het dossier, met haar kinderen. Wat de wet bepaalt, is hier gerekend; zie onderaan wat is aangenomen. De stop van februari is hier buiten gelaten.",
		EN: "The mother of the case, with her children. What the law sets is reckoned here; see below what is assumed. The stop of February is left out here.",
	}
	wordWithChange     = integraal.Text{NL: "Met de verandering:", EN: "With the change:"}
	wordWithoutChange  = integraal.Text{NL: "Zonder de verandering:", EN: "Without the change:"}
	wordScenarioIncome = integraal.Text{NL: "WAT ER BINNENKOMT MET DE VERANDERING, in euro", EN: "WHAT COMES IN WITH THE CHANGE, in euro"}
	wordScenarioGone   = integraal.Text{NL: "in {month} is het geld op: niet alles kan worden betaald.", EN: "in {month} the money is gone: not everything can be paid."}
	wordScenarioEnough = integraal.Text{NL: "in deze maanden kan alles worden betaald.", EN: "in these months everything can be paid."}
	wordScenarioSame   = integraal.Text{NL: "Er komt in deze maanden evenveel binnen.", EN: "As much comes in over these months."}
	wordScenarioMore   = integraal.Text{NL: "Er komt in deze maanden {m} meer binnen.", EN: "{m} more comes in over these months."}
	wordScenarioLess   = integraal.Text{NL: "Er komt in deze maanden {m} minder binnen.", EN: "{m} less comes in over these months."}

	wordScenarioAsideMore = integraal.Text{
		NL: "Voor de vakantietoeslag bij de bijstand is aan het eind {m} meer opzij gezet. Die komt later en telt hierboven niet mee.",
		EN: "At the end {m} more is set aside for the holiday allowance of the bijstand. It comes later and is not counted above.",
	}
	wordScenarioAsideLess = integraal.Text{
		NL: "Voor de vakantietoeslag bij de bijstand is aan het eind {m} minder opzij gezet. Die komt later en telt hierboven niet mee.",
		EN: "At the end {m} less is set aside for the holiday allowance of the bijstand. It comes later and is not counted above.",
	}

	wordScenarioDearer  = integraal.Text{NL: "Er moet in deze maanden {m} meer worden betaald.", EN: "{m} more has to be paid over these months."}
	wordScenarioCheaper = integraal.Text{NL: "Er hoeft in deze maanden {m} minder te worden betaald.", EN: "{m} less has to be paid over these months."}
)
