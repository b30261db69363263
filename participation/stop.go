package participation

import (
	"cmp"

	"github.com/integraal/integraal"
)

// StopFacts are what the rules may know of an act that holds or stops a
// benefit. A yes or no that is known to be absent is no.
type StopFacts struct {
	ID  string                 // the person, as the answer names them
	Act integraal.Fact[Act]    // which act it is
	By  integraal.Fact[string] // the name of who decides
	// Whether who decides has a mandate of the college on record (art. 7 lid 4).
	Mandated integraal.Fact[bool]

	// Whether the facts on which the act rests are established, each with its
	// source and its day.
	Established integraal.Fact[bool]
	// Whether the college looked in the registers that it can use itself.
	Registers integraal.Fact[bool]
	// The amount at issue in one month, that month (any day of it), and the
	// norm that held then. Absent: the act is about no amount; or the amount
	// is not of one month.
	AtIssue integraal.Fact[integraal.Amount]
	Month   integraal.Fact[integraal.Date]
	Norm    integraal.Fact[integraal.PerMonth]

	Cause integraal.Fact[Cause]
	// How far the person is to blame, as someone judged it for this act.
	Culpability integraal.Fact[Blame]
	// Whether urgent reasons were found for this act, as someone judged it.
	Urgent integraal.Fact[UrgentFinding]
	// For a withdrawal: whether the right can still be established, if need be
	// by estimate.
	RightStands integraal.Fact[bool]
	// For a suspension over the address: whether the difference can make no
	// difference to the bijstand, and whether the person is staying elsewhere for
	// a time to give intensive care (art. 40 lid 3 a and d).
	NoConsequence  integraal.Fact[bool]
	CaresElsewhere integraal.Fact[bool]
	// For a suspension over the living situation: whether there was a chance to
	// show it in another way (art. 53a lid 4).
	OtherProof integraal.Fact[bool]
	// For a recovery: its ground, and the day on which the oldest of the costs
	// were made (art. 58 lid 1, 2 and 6).
	Ground     integraal.Fact[RecoveryGround]
	CostsSince integraal.Fact[integraal.Date]
	// For a suspension of the right, and the withdrawal after it: in what the
	// person fell short. For a revision or withdrawal over past time: its ground.
	DefaultKind    integraal.Fact[DefaultKind]
	RevisionGround integraal.Fact[RevisionGround]

	// Whether it was asked clearly what is needed and how; the last day for
	// it; whether it came. The last day of the term to repair (art. 54 lid 2,
	// 40 lid 4). Absent days were not set.
	Asked    integraal.Fact[bool]
	AskedBy  integraal.Fact[integraal.Date]
	Received integraal.Fact[bool]
	RepairBy integraal.Fact[integraal.Date]
	// For a measure: whether the duty was imposed, in force for this person
	// and tuned to them (art. 18 lid 1).
	Tuned integraal.Fact[bool]
	// For a measure: whether a contradiction about the duty is open, as
	// [Tensions.Contradicted] says.
	Contradicted integraal.Fact[bool]
	// Whether a duty or an advice around work is told to the person, whatever the
	// act is about. No gate rests on it.
	WorkAsked integraal.Fact[bool]
	// For a measure: the provision on which it rests (art. 18 lid 3 sets a term
	// for lid 2 only).
	MeasureUnder integraal.Fact[MeasureBasis]

	Heard     integraal.Fact[bool]
	Exception integraal.Fact[HearingException]
	// The statement that arrears, eviction, cut-off, loss of insurance and
	// debt costs are excluded (Awb 4:12 lid 1 b).
	Reversible integraal.Fact[bool]
	// What was stated to use the exception (see [HearingException.MustState]),
	// and that objection is open (Awb 4:12 lid 1 a).
	ExceptionWhy  integraal.Fact[string]
	ObjectionOpen integraal.Fact[bool]

	Alternatives integraal.Fact[bool] // whether lighter ways were looked at
	Effects      integraal.Fact[bool] // whether the effects on the household were looked at
	Others       integraal.Fact[bool] // whether others who help were asked, within consent, or a reason not to is on record
	Weighed      integraal.Fact[bool] // whether interests and urgent reasons were weighed, with reasons
	// The day on which the household has its next income. Absent: none was
	// arranged.
	NextIncome integraal.Fact[integraal.Date]
	Reasoned   integraal.Fact[bool]           // whether it is in writing, with reasons and where to object
	Review     integraal.Fact[integraal.Date] // the day on which it is looked at again; absent: none

	MadeKnown integraal.Fact[integraal.Date] // the day of the letter, or of the payment that stayed away
	Threat    integraal.Fact[Threat]
	Arrears   integraal.Fact[int]            // months of rent not paid
	FirstTalk integraal.Fact[integraal.Date] // first talk about debts; absent: none was held
	DebtWeeks integraal.Fact[int]            // weeks of the municipal by-law for the decision on debt help
	Children  integraal.Fact[int]            // children under 18 in the household
	HelpRuns  integraal.Fact[int]            // plans of other help that run in the household
}

// The facts of [StopFacts], as answers name them.
const (
	FactAct          integraal.Name = "stop.act"
	FactDecider      integraal.Name = "stop.decider"
	FactMandated     integraal.Name = "stop.mandated"
	FactEstablished  integraal.Name = "stop.established"
	FactRegisters    integraal.Name = "stop.registers"
	FactAtIssue      integraal.Name = "stop.atIssue"
	FactMonth        integraal.Name = "stop.month"
	FactNorm         integraal.Name = "stop.norm"
	FactCause        integraal.Name = "stop.cause"
	FactCulpability  integraal.Name = "stop.culpability"
	FactAsked        integraal.Name = "stop.asked"
	FactAskedBy      integraal.Name = "stop.askedBy"
	FactReceived     integraal.Name = "stop.received"
	FactRepairBy     integraal.Name = "stop.repairBy"
	FactTuned        integraal.Name = "stop.tuned"
	FactHeard        integraal.Name = "stop.heard"
	FactException    integraal.Name = "stop.exception"
	FactReversible   integraal.Name = "stop.reversible"
	FactAlternatives integraal.Name = "stop.alternatives"
	FactEffects      integraal.Name = "stop.effects"
	FactOthers       integraal.Name = "stop.others"
	FactWeighed      integraal.Name = "stop.weighed"
	FactNextIncome   integraal.Name = "stop.nextIncome"
	FactReasoned     integraal.Name = "stop.reasoned"
	FactReview       integraal.Name = "stop.review"
	FactMadeKnown    integraal.Name = "stop.madeKnown"
	FactThreat       integraal.Name = "stop.threat"
	FactArrears      integraal.Name = "stop.arrears"
	FactFirstTalk    integraal.Name = "stop.firstTalk"
	FactDebtWeeks    integraal.Name = "stop.debtWeeks"

	FactStopUrgent     integraal.Name = "stop.urgent"
	FactRightStands    integraal.Name = "stop.rightStands"
	FactNoConsequence  integraal.Name = "stop.noConsequence"
	FactCaresElsewhere integraal.Name = "stop.caresElsewhere"
	FactOtherProof     integraal.Name = "stop.otherProof"
	FactGround         integraal.Name = "stop.ground"
	FactCostsSince     integraal.Name = "stop.costsSince"
	FactContradicted   integraal.Name = "stop.contradicted"
	FactExceptionWhy   integraal.Name = "stop.exceptionWhy"
	FactObjectionOpen  integraal.Name = "stop.objectionOpen"
	FactStopChildren   integraal.Name = "stop.children"
	FactHelpRuns       integraal.Name = "stop.helpRuns"
	FactMeasureUnder   integraal.Name = "stop.measureUnder"
)

// weeksOfDebtDecision is the longest term that a by-law can set (Wgs art. 4a
// lid 3).
const weeksOfDebtDecision = 8

// check is every fault of f. A word beyond the lists is refused, so that no
// gate passes on it.
func (f *StopFacts) check() error {
	var c checker
	if f.Act.State() == integraal.KnownAbsent {
		c.fault("fact.impossible", string(FactAct), textActUnnamed)
	}
	if a, ok := f.Act.Value(); ok && (a == NoAct || a >= acts) {
		c.fault("act.unnamed", "act", textActUnnamed)
	}
	within(&c, "cause", f.Cause, NotEstablished, OfThirdParty, "stop.word", textUnknownWord)
	c.judgements(f)
	within(&c, "ground", f.Ground, NoRecoveryGround, GroundOtherwise, "stop.word", textUnknownWord)
	within(&c, "defaultKind", f.DefaultKind, NoDefaultKind, DefaultOfCooperation, "stop.word", textUnknownWord)
	within(&c, "revisionGround", f.RevisionGround, NoRevisionGround, RevisionOtherwise, "stop.word", textUnknownWord)
	within(&c, "measureUnder", f.MeasureUnder, NoMeasureBasis, MeasureOfLanguage, "stop.word", textUnknownWord)
	within(&c, "children", f.Children, 0, mostPersons, "stop.count", textCount)
	within(&c, "helpRuns", f.HelpRuns, 0, mostPersons, "stop.count", textCount)
	within(&c, "exception", f.Exception, NoException, FullyReversible, "stop.word", textUnknownWord)
	within(&c, "threat", f.Threat, NoThreat, InsuranceCancelled, "stop.word", textUnknownWord)
	within(&c, "arrears", f.Arrears, 0, mostMonths, "stop.arrears", textArrearsRange)
	within(&c, "debtWeeks", f.DebtWeeks, 1, weeksOfDebtDecision, "stop.weeks", textDebtWeeks)
	if m, ok := f.AtIssue.Value(); ok && m.Cents() < 0 {
		c.fault("stop.amount", "atIssue", textNegative)
	}
	if m, ok := f.Norm.Value(); ok && m.Cents() < 0 {
		c.fault("stop.amount", "norm", textNegative)
	}
	c.day("month", f.Month)
	c.day("askedBy", f.AskedBy)
	c.day("repairBy", f.RepairBy)
	c.day("nextIncome", f.NextIncome)
	c.day("review", f.Review)
	c.day("madeKnown", f.MadeKnown)
	c.day("firstTalk", f.FirstTalk)
	c.day("costsSince", f.CostsSince)
	return c.faults.Err()
}

// mostMonths bounds arrears that come from outside: a century of rent.
const mostMonths = 1200

type checker struct{ faults integraal.Faults }

func (c *checker) fault(code, path string, text integraal.Text) {
	c.faults = append(c.faults, integraal.NewFault(code, path, text))
}

func (c *checker) day(path string, f integraal.Fact[integraal.Date]) {
	if d, ok := f.Value(); ok && d.IsZero() {
		c.fault("stop.day", path, textDayUnset)
	}
}

func within[T cmp.Ordered](c *checker, path string, f integraal.Fact[T], least, most T, code string, text integraal.Text) {
	if v, ok := f.Value(); ok && (v < least || v > most) {
		c.fault(code, path, text)
	}
}

var (
	textDayUnset     = integraal.Text{NL: "deze dag ontbreekt", EN: "this day is unset"}
	textUnknownWord  = integraal.Text{NL: "dit is geen van de mogelijkheden", EN: "this is none of the possibilities"}
	textArrearsRange = integraal.Text{
		NL: "het aantal maanden ligt tussen 0 en 1200", EN: "the number of months lies between 0 and 1200",
	}
	textNegative  = integraal.Text{NL: "dit getal kan niet onder nul liggen", EN: "this number cannot lie below zero"}
	textDebtWeeks = integraal.Text{
		NL: "de verordening kan een termijn van een tot acht weken stellen",
		EN: "the by-law can set a term of one to eight weeks",
	}
)
