package participation

import "github.com/integraal/integraal"

// ContradictionKind is in what way messages contradict each other. The zero
// kind is none.
type ContradictionKind uint8

// The kinds of contradiction.
const (
	NoContradiction    ContradictionKind = iota
	OppositeDirection                    // one points towards an activity, another away from it
	MoreHours                            // more hours a week than the person can carry
	MoreTasks                            // more tasks at a time than the person can carry
	OutOfOrder                           // an activity before what has to come first
	DoneTwice                            // the same thing asked by more than one
	DutyOfExempt                         // a duty on who is exempt from it
	DutyUnderWmo                         // a duty on the Wmo 2015, which knows none
	PlanBesidePlan                       // plans that were not brought into line
	CarerCountedTwice                    // the same hours as informal care and as available for work
	CareAgainstWork                      // informal care that is counted on, and work
	SanctionHitsOthers                   // a measure or fine that falls on others too
	StopDuringDebtPlan                   // an act on income while a plan for debts runs
	DataNotCovered                       // data used that no ground covers
	VolunteerDisregard                   // unpaid work with an allowance, by who is exempt
	DayOrSheltered                       // day activity beside sheltered work
	TreatmentAsDuty                      // one treatment as a duty and as a choice
	contradictionKinds
)

// ContradictionKinds are the kinds that can be found.
func ContradictionKinds() []ContradictionKind {
	all := make([]ContradictionKind, 0, contradictionKinds-1)
	for k := OppositeDirection; k < contradictionKinds; k++ {
		all = append(all, k)
	}
	return all
}

// String is the code of the kind, as JSON names it.
func (k ContradictionKind) String() string {
	return nameOf([]string{
		"NONE", "CONTRADICTORY_ADVICE", "MORE_HOURS_THAN_CARRIED", "MORE_TASKS_THAN_CARRIED", "OUT_OF_ORDER",
		"DONE_TWICE", "DUTY_OF_EXEMPT", "DUTY_UNDER_WMO", "PLAN_DUPLICATION", "CARER_COUNTED_TWICE", "CARE_VS_WORK",
		"SANCTION_HITS_OTHER_MEMBERS", "STOP_DURING_DEBT_PLAN", "DATA_FLOW_NOT_COVERED", "VOLUNTEER_DISREGARD_LOSS",
		"DAYCARE_VS_SHELTERED_WORK", "TREATMENT_DUTY",
	}, int(k))
}

// MarshalText writes k as [ContradictionKind.String] does.
func (k ContradictionKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// kindRule is what is said of a kind, the provisions that make it one, and
// what can be discussed beside what the laws of its sides open.
type kindRule struct {
	says integraal.Text
	open integraal.Text // where facts are missing to say whether it is one
	laws []integraal.Citation
	ways []*Way
}

// higherDisregard are the rulings on the allowance of who is exempt.
var higherDisregard = []integraal.Citation{
	pw("31").Lid("2").Onder("k"), integraal.Ruling("ECLI:NL:CRVB:2018:3849"), integraal.Ruling("ECLI:NL:CRVB:2018:1997"),
}

// rule is what is said of k.
func (k ContradictionKind) rule() *kindRule { return &kindRules[k] }

var kindRules = [contradictionKinds]kindRule{
	OppositeDirection: {says: textContradiction},
	MoreHours: {
		says: integraal.Text{
			NL: "Samen vraagt dit {asked} uur per week. Vastgesteld is dat {who} {can} uur aankan. Wat er af moet, staat hier niet. Dat is samen te bespreken.",
			EN: "Together this asks {asked} hours a week. It was established that {who} can carry {can}. What has to go is not said here. That is to be discussed together.",
		},
		open: integraal.Text{
			NL: "Samen vraagt dit {asked} uur per week of meer. Of {who} dat aankan, is niet te zeggen. {missing}",
			EN: "Together this asks {asked} hours a week or more. Whether {who} can carry that cannot be said. {missing}",
		},
		laws: []integraal.Citation{pw18lid1}, ways: []*Way{&wayTailoring, &wayCapacity},
	},
	MoreTasks: {
		says: integraal.Text{
			NL: "Er zijn {asked} dingen tegelijk gevraagd. Vastgesteld is dat {who} er {can} tegelijk aankan. Wat kan wachten, is samen te bespreken.",
			EN: "{asked} things are asked at the same time. It was established that {who} can carry {can} at a time. What can wait is to be discussed together.",
		},
		open: integraal.Text{
			NL: "Er zijn {asked} dingen tegelijk gevraagd. Of {who} dat aankan, is niet te zeggen. {missing}",
			EN: "{asked} things are asked at the same time. Whether {who} can carry that cannot be said. {missing}",
		},
		laws: []integraal.Citation{pw18lid1}, ways: []*Way{&wayTailoring, &wayCapacity},
	},
	OutOfOrder: {
		says: integraal.Text{
			NL: "De een zegt: eerst {first}, dan {activity}. De ander vraagt {activity} nu al, of juist eerst. Wie er gelijk heeft, staat hier niet.",
			EN: "One says: first {first}, then {activity}. The other asks {activity} now already, or first. Who is right is not said here.",
		},
		open: integraal.Text{
			NL: "De een zegt: eerst {first}, dan {activity}. De ander vraagt {activity} nu al. Of het eerste klaar is, staat niet vast. {missing}",
			EN: "One says: first {first}, then {activity}. The other asks {activity} now already. Whether the first is finished has not been established. {missing}",
		},
		laws: []integraal.Citation{pw18lid1}, ways: []*Way{&wayTailoring},
	},
	DoneTwice: {
		says: integraal.Text{
			NL: "Hetzelfde wordt door meer dan één gevraagd. Eén keer is misschien genoeg.",
			EN: "The same thing is asked by more than one. Once may be enough.",
		},
		laws: []integraal.Citation{pw53aLid1, wmo238lid2}, ways: []*Way{&wayAskOnce},
	},
	DutyOfExempt: {
		says: integraal.Text{
			NL: "Aan {who} is een plicht opgelegd waarvan {who} is vrijgesteld, of die nog niet bindt.",
			EN: "A duty was imposed on {who} from which {who} is exempt, or that does not bind yet.",
		},
		open: integraal.Text{
			NL: "Aan {who} is een plicht opgelegd. Of {who} daarvan is vrijgesteld, is niet te zeggen. {missing}",
			EN: "A duty was imposed on {who}. Whether {who} is exempt from it cannot be said. {missing}",
		},
		ways: []*Way{&wayCorrectDuty},
	},
	DutyUnderWmo: {
		says: integraal.Text{
			NL: "Hier staat een plicht op grond van de Wmo 2015. Die wet kent geen plicht om ergens aan mee te doen. Het kan alleen een advies zijn.",
			EN: "Here stands a duty on the Wmo 2015. That law knows no duty to take part in anything. It can only be an advice.",
		},
		laws: []integraal.Citation{wmo238lid1, wmo238lid3, wmo232lid4e}, ways: []*Way{&wayBackToAdvice},
	},
	PlanBesidePlan: {
		says: integraal.Text{
			NL: "Voor {who} lopen meer plannen naast elkaar die niet op elkaar zijn afgestemd.",
			EN: "Several plans run for {who} side by side that were not brought into line with each other.",
		},
		laws: []integraal.Citation{wmo232lid4f}, ways: []*Way{&wayOnePlan, &wayEvaluatePlan},
	},
	CarerCountedTwice: {
		says: integraal.Text{
			NL: "Er wordt gerekend op {care} uur mantelzorg en op {work} uur voor werk. Dat is samen meer dan de {can} uur die {who} heeft: dezelfde uren tellen twee keer.",
			EN: "{care} hours of informal care and {work} hours for work are counted on. Together that is more than the {can} hours that {who} has: the same hours count twice.",
		},
		open: integraal.Text{
			NL: "Er wordt gerekend op {care} uur mantelzorg en op {work} uur voor werk, of meer. Of dezelfde uren twee keer tellen, is niet te zeggen. {missing}",
			EN: "{care} hours of informal care and {work} hours for work are counted on, or more. Whether the same hours count twice cannot be said. {missing}",
		},
		laws: []integraal.Citation{wmo("2.3.2").Lid("4").Onder("c"), pw9lid2}, ways: []*Way{&wayTailoring, &wayCareTasks, &wayCarerSupport},
	},
	CareAgainstWork: {
		says: integraal.Text{
			NL: "De een rekent erop dat {who} voor iemand zorgt. De ander vraagt werk. Zorg geeft niet vanzelf ontheffing. Hoe het samengaat, is te bespreken.",
			EN: "One counts on {who} to care for someone. The other asks work. Care does not exempt by itself. How the two go together is to be discussed.",
		},
		laws: []integraal.Citation{wmo("2.3.2").Lid("4").Onder("c"), pw9lid2, careNoExemption}, ways: []*Way{&wayTailoring, &wayCareTasks, &wayCarerSupport},
	},
	SanctionHitsOthers: {
		says: integraal.Text{
			NL: "Deze maatregel tegen {who} raakt ook anderen: {others}.",
			EN: "This measure against {who} falls on others too: {others}.",
		},
		open: integraal.Text{
			NL: "Deze maatregel tegen {who} raakt misschien ook anderen: {others}. {missing}",
			EN: "This measure against {who} may fall on others too: {others}. {missing}",
		},
		ways: []*Way{&wayTuneMeasure, &wayNoMeasure, &wayEffectsFirst},
	},
	StopDuringDebtPlan: {
		says: integraal.Text{
			NL: "Terwijl er een plan voor de schulden loopt, wordt het inkomen van {who} geraakt. Het plan rekent op dat inkomen.",
			EN: "While a plan for the debts runs, the income of {who} is affected. The plan counts on that income.",
		},
		laws: []integraal.Citation{awb34, wgs("4a").Lid("1").Onder("a")}, ways: []*Way{&wayEffectsFirst, &wayTellDebtHelp},
	},
	DataNotCovered: {
		says: integraal.Text{
			NL: "Hiervoor zijn gegevens van {who} gebruikt waarvoor geen grond is.",
			EN: "Data of {who} were used for this for which there is no ground.",
		},
		open: integraal.Text{
			NL: "Hiervoor zijn gegevens van {who} gebruikt. Of daarvoor een grond is, is niet te zeggen. {missing}",
			EN: "Data of {who} were used for this. Whether there is a ground for that cannot be said. {missing}",
		},
		laws: []integraal.Citation{pw("65").Lid("1"), wmo511lid4}, ways: []*Way{&wayAskConsent, &wayLeaveOut},
	},
	VolunteerDisregard: {
		says: integraal.Text{
			NL: "{who} is ontheven en doet onbetaald werk met een vergoeding. Wie is ontheven, kan de hogere vrijlating daarvan niet krijgen: die geldt alleen binnen hulp naar werk. Wat de een aanraadt, kan zo geld kosten.",
			EN: "{who} is exempt and does unpaid work with an allowance. Who is exempt cannot have the higher disregard of it, which holds only within help towards work. What one advises can so cost money.",
		},
		open: integraal.Text{
			NL: "{who} doet onbetaald werk. Of de vergoeding daarvoor geld kost bij de bijstand, is niet te zeggen. {missing}",
			EN: "{who} does unpaid work. Whether the allowance for it costs money in the bijstand cannot be said. {missing}",
		},
		laws: higherDisregard, ways: []*Way{&wayAskDisregard},
	},
	DayOrSheltered: {
		says: integraal.Text{
			NL: "De een wijst naar dagbesteding, de ander naar beschut werk. Beide zijn mogelijk bedoeld voor dezelfde uren.",
			EN: "One points to day activity, the other to sheltered work. Both may be meant for the same hours.",
		},
		laws: []integraal.Citation{pw("10b").Lid("1"), wmo235lid5}, ways: []*Way{&wayShelteredAdvice},
	},
	TreatmentAsDuty: {
		says: integraal.Text{
			NL: "Een behandeling is voor de een een plicht en voor de ander een eigen keuze. Als plicht kan het alleen op advies van een arts.",
			EN: "A treatment is a duty for one and a choice for the other. As a duty it is possible only on a doctor's advice.",
		},
		laws: []integraal.Citation{pw55}, ways: []*Way{&wayDoctor},
	},
}

var careNoExemption = fromSummary("ECLI:NL:CRVB:2016:3370")
