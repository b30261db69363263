package participation

import "github.com/integraal/integraal"

// Circumstance is something that holds or does not hold for a person, a
// provision or a case: what the person can say, and what a body judged or
// established. The zero Circumstance is none.
type Circumstance uint8

// The circumstances.
const (
	NoCircumstance Circumstance = iota

	// About the person, and what the person can say.
	HasStartkwalificatie
	HearingImpaired
	VisuallyImpaired
	PaidWork
	InTraining
	InEducation
	ReceivesYouthHelp
	ReceivesCare
	ReceivesPwSupport
	Volunteers
	GivesCare
	HasCarer
	AsksDayActivity
	WantsPgb
	PgbReasoned
	CannotPay
	EarlierDebtHelp
	DebtFraud
	Resident
	RightOfStay
	Limitation
	UrgentCase
	Reported
	WlzClaim
	SchoolAsked
	InHigherEducation
	EmployerIntends
	JustStarted
	OtherLawClaim
	InSearchTerm
	AskedTargetGroup
	AskedHours
	EducationPossible
	AimedAtWork
	FullyExempt
	Psychosocial
	LeftHome
	LivesInNL
	SpecialSchool

	// What a body judges or establishes.
	NeedEstablished
	LowChance
	OnlySheltered
	UWVAdvisedSheltered
	ShelterFull
	InTargetGroup
	EducationUnfit
	OtherFormFits
	LegitimateInterest
	SupportNeededNow
	HoursLimited
	OwnStrengthEnough
	CommonEnough
	UsualHelpEnough
	CareEnough
	NetworkEnough
	GeneralEnough
	InquiryDone
	QuestionRight
	PgbAble
	PgbQuality
	PgbDearer
	PgbRevised
	ClaimUnder27

	// The case in which room is looked for.
	DutyAtIssue
	TegenprestatieAtIssue
	SingleParentUnder12
	SingleParentUnder5
	PressingReasonNamed
	NoRight
	MeasureAtIssue
	BlamelessNamed
	CompliesAgain
	LanguageCut
	WillingToLearn
	FineAtIssue
	InDebtPlan
	AddressDiffers
	CaresElsewhere
	SharesCosts
	PapersLate
	RecoveryAtIssue
	OthersErred
	NeedBeforeReport
	RecentBijstand
	IrregularIncome
	SpecialCosts
	LongLowIncome
	GiftsWithinLimit
	GiftsAboveLimit
	LowerNormForHome
	LeftSchool
	NoAdvance
	PolicyRuleApplied
	ProvisionRefused
	WmoRefused
	FurtherDutyAtIssue
	JointHousehold
	CareReason
	LateApplication
	LoanAtIssue
	RevisionAtIssue
	PaidOnBehalf
	SpecialCase
	BreachEstablished
	FamilyBijstand
	LateObjection

	// What follows from the birth date and the group; it cannot be set.
	Under27
	From27
	Adult
	PensionAge
	InSupportGroup
	InClaimGroup
	GetsBijstand
	GetsUWVBenefit
)

// lastSettable is the last circumstance that facts can hold.
const lastSettable = LateObjection

// Circumstances are facts by circumstance. Known to be absent is no. An unset
// one is unknown.
//
//	var is Circumstances
//	is[GivesCare] = integraal.Know(true)
type Circumstances [lastSettable + 1]integraal.Fact[bool]

// circumstance is what the package knows of one.
type circumstance struct {
	name   integraal.Name
	is     integraal.Text
	ask    integraal.Text
	who    []Body
	judged bool // it holds when a body judged so; nothing here computes it
}

// AllCircumstances are the circumstances that facts can hold, in their order.
func AllCircumstances() []Circumstance {
	out := make([]Circumstance, 0, lastSettable)
	for c := HasStartkwalificatie; c <= lastSettable; c++ {
		out = append(out, c)
	}
	return out
}

func (c Circumstance) entry() *circumstance {
	switch {
	case c == NoCircumstance || c > GetsUWVBenefit:
		return &circumstance{name: "participation.is.none"}
	case c > lastSettable:
		return &derivedCircumstances[c-lastSettable-1]
	case c >= DutyAtIssue:
		return &caseCircumstances[c-DutyAtIssue]
	case c >= NeedEstablished:
		return &judgedCircumstances[c-NeedEstablished]
	}
	return &personCircumstances[c-HasStartkwalificatie]
}

// Name names c among the facts and conditions of an answer.
func (c Circumstance) Name() integraal.Name { return c.entry().name }

// String names the circumstance as JSON does.
func (c Circumstance) String() string { return string(c.Name()[len("participation.is."):]) }

// MarshalText writes c as [Circumstance.String] does.
func (c Circumstance) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Text says c as a condition.
func (c Circumstance) Text() integraal.Text { return c.entry().is }

// Judged reports whether c holds only when a body judged so.
func (c Circumstance) Judged() bool { return c.entry().judged }

// Question is a question about a fact that is missing, in words that a client
// can answer, and who can answer it.
type Question struct {
	Fact integraal.Name
	Text integraal.Text
	Who  []Body
}

// Question asks for c. It is empty for what follows from other facts.
func (c Circumstance) Question() Question {
	e := c.entry()
	return Question{Fact: e.name, Text: e.ask, Who: append([]Body(nil), e.who...)}
}

// QuestionFor is the question that a missing fact of the provisions or of the
// room puts.
func QuestionFor(m integraal.Missing) (Question, bool) {
	switch m.Fact {
	case FactBorn:
		return Question{Fact: m.Fact, Text: textAskBorn, Who: []Body{Person}}, true
	case FactGroup:
		return Question{Fact: m.Fact, Text: textAskGroup, Who: []Body{Person, College, UWV}}, true
	}
	for c := HasStartkwalificatie; c <= lastSettable; c++ {
		if c.Name() == m.Fact {
			return c.Question(), true
		}
	}
	return Question{}, false
}

// FactGroup names the group of a person in answers.
const FactGroup integraal.Name = "participation.group"

var (
	textAskBorn  = integraal.Text{NL: "Wat is uw geboortedatum?", EN: "What is your birth date?"}
	textAskGroup = integraal.Text{
		NL: "Waar leeft u nu van: bijstand, een andere uitkering, werk, of geen van deze?",
		EN: "What do you live on now: bijstand, another benefit, work, or none of these?",
	}
)

// wordOfCircumstance is the name of a circumstance in words.
func wordOfCircumstance(n integraal.Name) (integraal.Text, bool) {
	for c := HasStartkwalificatie; c <= GetsUWVBenefit; c++ {
		if c.Name() == n {
			return c.Text(), true
		}
	}
	return integraal.Text{}, false
}
