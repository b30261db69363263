package participation

import "github.com/integraal/integraal"

// Messages are what a household is asked, counted on for and threatened with:
// that among which contradictions are looked for.
type Messages struct {
	Directives []Directive
	Recorded   []Recorded // duties as they stand in a letter or a file
	Bearers    []Bearer   // what is known of the persons, one for each
	Plans      []HelpPlan
	Adverse    []Adverse
	Uses       []DataUse
}

// Recorded is an advice or a duty as it stands in a letter or a file: found, not
// given. A duty on the Wmo 2015 cannot be given as a [Directive]; a record of
// one is a contradiction to be put right.
type Recorded struct {
	Directive
	In integraal.Source // where and when it was found
}

// Bearer is what is known of a person who carries the messages. Who is not
// listed is a person of whom nothing is known.
type Bearer struct {
	ID string
	// What the person can carry in all: hours a week and tasks at a time, as
	// someone established it. Nothing here estimates them.
	Hours integraal.Fact[int]
	Tasks integraal.Fact[int]
	// Whether what has to come first is finished.
	Finished []FinishedActivity
	// The exemptions that the person holds, and the bars to duties. A known list
	// is all of them; an empty one, or known to be absent, says that there is none.
	Exempt integraal.Fact[[]HeldExemption]
	// Whether an allowance is paid for the unpaid work.
	Allowance integraal.Fact[bool]
	// Who else belongs to the family, and whether nobody does.
	Family []FamilyMember
	Alone  integraal.Fact[bool]
}

// FinishedActivity is whether an activity is finished.
type FinishedActivity struct {
	Activity Activity
	Is       integraal.Fact[bool]
}

// HeldExemption is an exemption, or a bar to a duty, as [Position.Held] or a
// decision gives it.
type HeldExemption struct {
	Lifts  []Duty
	Period integraal.Fact[integraal.Period] // absent: it was not given; unknown: it may hold
	By     integraal.Citation
}

// FamilyMember is someone on whom a measure against the person falls too.
type FamilyMember struct {
	ID    string
	Is    integraal.Fact[bool] // whether they belong to the family in the sense of the Participatiewet
	Child bool                 // under 18
}

// HelpPlanKind is the law and form of a plan. The zero kind is unnamed.
type HelpPlanKind uint8

// The kinds of plan.
const (
	NoHelpPlan        HelpPlanKind = iota
	PlanVanAanpak                  // Participatiewet art. 44a
	WmoReport                      // outcome of the Wmo inquiry, Wmo 2015 art. 2.3.2 lid 8
	Familiegroepsplan              // Jeugdwet art. 4.1.2
	PIP                            // plan of the Wet inburgering 2021
	WgsPlan                        // plan for debts, Wgs art. 4a
	helpPlans
)

// HelpPlanKinds are the kinds of plan that can be named.
func HelpPlanKinds() []HelpPlanKind {
	return []HelpPlanKind{PlanVanAanpak, WmoReport, Familiegroepsplan, PIP, WgsPlan}
}

// String names the kind as JSON does.
func (k HelpPlanKind) String() string {
	return nameOf([]string{"none", "planVanAanpak", "wmoReport", "familiegroepsplan", "pip", "wgsPlan"}, int(k))
}

// MarshalText writes k as [HelpPlanKind.String] does.
func (k HelpPlanKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// Text names k for a reader.
func (k HelpPlanKind) Text() integraal.Text {
	switch k {
	case PlanVanAanpak:
		return integraal.Text{NL: "het plan van aanpak voor werk", EN: "the plan for work"}
	case WmoReport:
		return integraal.Text{NL: "het verslag van het Wmo-onderzoek", EN: "the report of the Wmo inquiry"}
	case Familiegroepsplan:
		return integraal.Text{NL: "het familiegroepsplan", EN: "the family group plan"}
	case PIP:
		return integraal.Text{NL: "het plan voor inburgering", EN: "the plan for civic integration"}
	case WgsPlan:
		return integraal.Text{NL: "het plan voor de schulden", EN: "the plan for the debts"}
	}
	return integraal.Text{NL: "niet benoemd", EN: "unnamed"}
}

// By is the provision on which such a plan rests.
func (k HelpPlanKind) By() integraal.Citation {
	switch k {
	case PlanVanAanpak:
		return pw("44a").Lid("1")
	case WmoReport:
		return wmo("2.3.2").Lid("8")
	case Familiegroepsplan:
		return integraal.Jeugdwet.Art("4.1.2", readPw)
	case PIP:
		return planOfInburgering
	case WgsPlan:
		return wgs("4a").Lid("1").Onder("a")
	}
	return integraal.Citation{}
}

var planOfInburgering = integraal.PracticeIn(integraal.Text{
	NL: "Wet inburgering 2021 [niet geverifieerd]", EN: "Civic Integration Act 2021 [unverified]",
})

// HelpPlan is a plan that runs for one or more persons.
type HelpPlan struct {
	ID      string
	About   []string // whom it is for
	Kind    HelpPlanKind
	Sender  string
	Period  integraal.Period
	Says    integraal.Text
	TunedTo []string // the plans with which it was brought into line, by their names
}

// Adverse is an act against a person that was announced or decided.
type Adverse struct {
	ID     string
	About  string
	Act    Act
	Sender string
	Period integraal.Period // the days on which it works, from the announcement
	Says   integraal.Text
}

// DataUse is that data of a person are used for a message, with the answer of
// the consent rules on whether a ground covers that.
type DataUse struct {
	ID      string
	About   string
	For     string // the directive, plan or act that uses them; empty: not said
	Sender  string // who uses them
	Says    integraal.Text
	Covered integraal.Fact[bool]
	Basis   integraal.Citation // the provision that the answer rests on
}

// The facts of [Messages], as answers name them.
const (
	FactCapacityHours integraal.Name = "contradiction.capacityHours"
	FactCapacityTasks integraal.Name = "contradiction.capacityTasks"
	FactFinished      integraal.Name = "contradiction.finished"
	FactExemptions    integraal.Name = "contradiction.exemptions"
	FactExemptPeriod  integraal.Name = "contradiction.exempt"
	FactAllowance     integraal.Name = "contradiction.allowance"
	FactInFamily      integraal.Name = "contradiction.inFamily"
	FactAlone         integraal.Name = "contradiction.alone"
	FactCovered       integraal.Name = "contradiction.covered"
)
