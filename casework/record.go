package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// Judgement is what a person with a mandate judged of an act, with the reasons:
// how far someone is to blame, or whether there are urgent reasons. Nothing in the
// library makes one. Whom the announcement is about reads the judgement of their own;
// of the partner whom the act hits as well nobody said whether the reasons are theirs
// too, and the stricter side is taken: the partner and every other reader have to be
// allowed that kind of data of both, and see the judgement without its reasons otherwise.
type Judgement struct {
	ID  string
	Of  string // the announcement that it is about
	Act string // the act that was judged for, as participation names it; that of the announcement when empty
	// Degree is how far the person is to blame, as participation names it, and
	// Urgent whether urgent reasons were found. Empty: that was not judged here.
	Degree  string
	Urgent  YesNo
	Reasons string
	// ReasonsCategory is the kind of data that the reasons are, such as health: who may
	// not see that reads the judgement without them. Left out, nobody said what kind they
	// are, and only the person and who judged read them.
	ReasonsCategory consent.Category
	Told            Provenance
}

// OtherPlan is a plan that runs beside the joint plan, such as a plan for the debts or
// one of a team (B-017). One that was brought into line with the joint plan is no plan
// beside it.
type OtherPlan struct {
	ID      string
	About   []string
	Kind    string // as participation names it: planVanAanpak, wmoReport, familiegroepsplan, pip, wgsPlan; "" where it is of no one law
	Unit    string // the role or team whose plan it is, where that was told
	Period  integraal.Period
	Text    string
	TunedTo []string // the other plans, or the joint plan, with which it was brought into line
	Told    Provenance
}

// category is the kind of data that such a plan is.
func (p *OtherPlan) category() consent.Category {
	if p.Kind == "" {
		return consent.Procedure
	}
	switch planKindOf(p.Kind) {
	case participation.WgsPlan:
		return consent.Debts
	case participation.WmoReport:
		return consent.Advice
	case participation.Familiegroepsplan:
		return consent.Relations
	case participation.NoHelpPlan, participation.PlanVanAanpak, participation.PIP:
	}
	return consent.Directives
}

func planKindOf(name string) participation.HelpPlanKind {
	for _, k := range participation.HelpPlanKinds() {
		if k.String() == name {
			return k
		}
	}
	return participation.NoHelpPlan
}

// Happening is something that happened in a matter and from which a term runs,
// stands still or ends: an application, a request to supplement it, a decision.
type Happening struct {
	ID    string
	About string
	// Of labels the matter: one melding, application or decision with all that
	// followed. It is the id of the benefit or the announcement that it belongs
	// to, or a label of its own; of the person as a whole when empty.
	Of   string
	Kind string         // as participation names it: application, decisionKnown
	On   integraal.Date // unset: it may have happened, and nobody said when
	Not  bool           // it was established that it did not happen
	Set  integraal.Date // the last day that was set with it
	// Ended is the day on which what began was over; unset: it is not over, as far
	// as is told.
	Ended integraal.Date
	Weeks int // the term in weeks that was set; 0: nobody said
	Told  Provenance
}

// matter is the matter that an event belongs to.
func (h *Happening) matter() string {
	if h.Of != "" {
		return h.Of
	}
	return h.About
}

func eventOf(name string) participation.EventKind {
	var kind participation.EventKind
	_ = kind.UnmarshalText([]byte(name)) // a name that is none stays the zero kind
	return kind
}

// category is the kind of data that an event is. All that can begin, hold up and
// end one term is of one kind, so that who sees it begin is not told that it never
// ended.
func (h *Happening) category() consent.Category {
	switch kind := eventOf(h.Kind); {
	case kind >= participation.EventOpschorting && kind <= participation.EventUniformMeasure:
		return consent.AnnouncedDecision
	case kind >= participation.EventAsked9a && kind <= participation.EventLearningStarted:
		return consent.Directives
	case kind >= participation.EventDebtHelpAsked:
		return consent.Debts
	}
	return consent.Procedure
}

// Refusal is a refusal, or another decision against a person, with the rules that
// it names.
type Refusal struct {
	ID      string
	About   string
	Text    string // what was refused
	Cites   []integraal.Citation
	Weighed []string // the room of the register of which it says that it was looked at, such as pw.18.1
	Told    Provenance
}

// ByLaw is what the municipality laid down of terms. It is nobody's data.
type ByLaw struct {
	// DebtWeeks is within how many weeks of the first talk is decided on help with
	// debts (Wgs art. 4a lid 3); 0: not told, and then it is eight at the most.
	DebtWeeks int
}
