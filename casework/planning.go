package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/participation"
)

// Planning is what a municipality laid down about joint plans, beside its protocol on
// sharing. It is about nobody. What is left out is not known, and is asked.
type Planning struct {
	// Idle is after how many days without a word an action that runs counts as
	// standing still; 0: nobody chose, and nothing stands still by itself.
	Idle     int
	Escalate []string // the roles that hear of a plan that stands still, as the protocol names them
	Units    []PlanUnit
}

// PlanUnit is as what a role decides. An action of a plan names that role as its unit.
type PlanUnit struct {
	Role     string // as the protocol names it
	Body     string // as what it decides, as participation names a body; empty: nobody said
	Mandates []PlanMandate
}

// PlanMandate is a mandate to decide in a matter (Awb 10:3).
type PlanMandate struct {
	Matter string // as participation names it
	Named  string // the decision in which it was given
	In     integraal.Period
}

type planningFile struct {
	Idle     int            `json:"idle,omitempty" validate:"min=0,max=366" doc:"after how many days without a word an action that runs counts as standing still; left out, nobody chose" need:"everyone in the plan: when to ask what is in the way"`
	Escalate []string       `json:"escalate,omitempty" validate:"max=20,dive,required,max=60,text" doc:"the roles that hear of a plan that stands still, as the protocol names them" need:"everyone in the plan: whom to ask when it stands still"`
	Units    []planUnitFile `json:"units,omitempty" validate:"max=100,dive" doc:"as what the roles of the plan decide" need:"everyone in the plan: who can take a decision"`
}

type planUnitFile struct {
	Role     string            `json:"role" validate:"required,max=60,text" doc:"the role, as the protocol names it" need:"everyone in the plan: whose unit it is"`
	Body     string            `json:"body,omitempty" validate:"omitempty,word=body" doc:"as what it decides; left out, nobody said" need:"everyone in the plan: whether its decision is one (Participatiewet 7 lid 4, Wmo 2015 2.6.3, Wgs 2)"`
	Mandates []planMandateFile `json:"mandates,omitempty" validate:"max=20,dive" doc:"the mandates that it has" need:"everyone in the plan: whether its decision is one (Awb 10:3)"`
}

type planMandateFile struct {
	Matter string           `json:"matter" validate:"required,word=matter" doc:"in which matter it decides" need:"everyone in the plan: a mandate is for what it names"`
	Named  string           `json:"named" validate:"required,max=120,text" doc:"the decision in which it was given" need:"whoever checks a decision: where it stands"`
	In     integraal.Period `json:"in,omitzero" doc:"from when to when it holds" need:"everyone in the plan: one that ended is none"`
}

func planningIn(f *planningFile) Planning {
	if f == nil {
		return Planning{}
	}
	return clonePlanning(Planning{
		Idle: f.Idle, Escalate: f.Escalate,
		Units: each(f.Units, func(x planUnitFile) PlanUnit {
			return PlanUnit{Role: x.Role, Body: x.Body, Mandates: each(x.Mandates, func(m planMandateFile) PlanMandate { return PlanMandate(m) })}
		}),
	})
}

func planningOf(p *Planning) *planningFile {
	if p.Idle == 0 && len(p.Escalate) == 0 && len(p.Units) == 0 {
		return nil
	}
	return &planningFile{
		Idle: p.Idle, Escalate: p.Escalate,
		Units: each(p.Units, func(x PlanUnit) planUnitFile {
			return planUnitFile{Role: x.Role, Body: x.Body, Mandates: each(x.Mandates, func(m PlanMandate) planMandateFile { return planMandateFile(m) })}
		}),
	}
}

func clonePlanning(p Planning) Planning {
	p.Escalate = copied(p.Escalate)
	p.Units = each(p.Units, func(x PlanUnit) PlanUnit {
		x.Mandates = copied(x.Mandates)
		return x
	})
	return p
}

// bodiesOfUnits are as what a unit of a plan can decide.
var bodiesOfUnits = []participation.Body{
	participation.Wijkteam, participation.Aanbieder, participation.DebtOrganisation, participation.College, participation.OtherAuthority,
}

func namesOf[T interface{ String() string }](list []T) []string {
	return each(list, func(x T) string { return x.String() })
}

// named is the value of a list with a name, its zero value where there is none.
func named[T interface{ String() string }](list []T, name string) (found T) {
	if i := slices.IndexFunc(list, func(x T) bool { return x.String() == name }); i >= 0 {
		found = list[i]
	}
	return found
}

// planning checks that each unit is told once.
func (c *checker) planning() {
	roles := map[string]bool{}
	for i, u := range c.parts.Planning.Units {
		if roles[u.Role] {
			c.fault("id.duplicate", at("planning.units", i)+".role", textIDTwice)
		}
		roles[u.Role] = true
	}
}

// decided are the teams with as what each decides, as the municipality laid it down.
func (c *Case) decided(teams []jointplan.Unit) []jointplan.Unit {
	for _, x := range c.parts.Planning.Units {
		i := slices.IndexFunc(teams, func(u jointplan.Unit) bool { return u.ID == x.Role })
		if i < 0 {
			i, teams = len(teams), append(teams, jointplan.Unit{ID: x.Role, Name: x.Role})
		}
		if x.Body != "" {
			teams[i].Body = named(bodiesOfUnits, x.Body)
		}
		for _, m := range x.Mandates {
			teams[i].Mandates = append(teams[i].Mandates, jointplan.Mandate{Matter: named(participation.Matters(), m.Matter), Named: m.Named, In: m.In})
		}
	}
	return teams
}

// escalates are who hears of a plan that stands still: who is in those roles on the
// day, and where nobody is, the role.
func (c *Case) escalates(day integraal.Date) []integraal.Contact {
	var list []integraal.Contact
	for _, role := range c.parts.Planning.Escalate {
		n := len(list)
		for i := range c.parts.Professionals {
			if p := &c.parts.Professionals[i]; p.Role == role && p.In.Contains(day) {
				list = append(list, integraal.Contact{Who: p.ID, Title: p.Title, Organisation: p.Organisation, Interim: p.Interim})
			}
		}
		if len(list) == n {
			list = append(list, integraal.Contact{Who: role})
		}
	}
	return list
}
