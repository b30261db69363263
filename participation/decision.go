package participation

import (
	"strings"

	"github.com/integraal/integraal"
)

// Decision is on record: who decided on an act, with which mandate, on which
// day, and what was not answered at that moment. It does not say that the
// decision is right.
type Decision struct {
	About   string
	Act     Act
	By      string
	Mandate string
	On      integraal.Date
	Undone  []integraal.Name // the gates that stood open or blocked
	Against []integraal.Name // those among them where something stood in the way
}

// RecordDecision puts on record that a person decided on an act. The library
// never decides: without a named person (decision.decider), their mandate
// (decision.mandate), the day (decision.day) or a named act (act.unnamed) it
// refuses. Where it is known that who decides has no mandate, such as a
// wijkteam, it refuses too (decision.mandate), and says who is competent.
func RecordDecision(c Checklist, by, mandate string, on integraal.Date) (Decision, error) {
	var faults integraal.Faults
	refuse := func(code, path string, text integraal.Text) {
		faults = append(faults, integraal.NewFault(code, path, text))
	}
	if strings.TrimSpace(by) == "" {
		refuse("decision.decider", "by", textDecisionBy)
	}
	if strings.TrimSpace(mandate) == "" {
		refuse("decision.mandate", "mandate", textDecisionMandate)
	}
	if on.IsZero() {
		refuse("decision.day", "on", textDecisionDay)
	}
	if c.Act == NoAct {
		refuse("act.unnamed", "act", textActUnnamed)
	}
	if c.Gate(GateDecider).State == GateBlocked {
		refuse("decision.mandate", "mandate", textNotCompetent)
	}
	if err := faults.Err(); err != nil {
		return Decision{}, err
	}
	d := Decision{About: c.About, Act: c.Act, By: by, Mandate: mandate, On: on}
	for _, g := range c.Gates {
		if g.State == GateOpen || g.State == GateBlocked {
			d.Undone = append(d.Undone, g.Code)
		}
		if g.State == GateBlocked {
			d.Against = append(d.Against, g.Code)
		}
	}
	return d, nil
}

var (
	textDecisionBy = integraal.Text{
		NL: "een besluit heeft een mens nodig, met naam", EN: "a decision needs a person, by name",
	}
	textDecisionMandate = integraal.Text{
		NL: "zeg op welk mandaat deze persoon beslist", EN: "say on which mandate this person decides",
	}
	textNotCompetent = integraal.Text{
		NL: "wie hier zou beslissen heeft geen mandaat; dit besluit hoort bij het college van de gemeente, of bij een bestuursorgaan met een mandaat van het college",
		EN: "who would decide here has no mandate; this decision belongs to the college of the municipality, or to an administrative body with a mandate of the college",
	}
	textDecisionDay = integraal.Text{
		NL: "zeg op welke dag is beslist", EN: "say on which day it was decided",
	}
)
