package participation

import "github.com/integraal/integraal"

// Ontheffing is an exemption that the college granted under art. 9 lid 2. It
// can lift onderdeel a (work) and onderdeel c (tegenprestatie); the law knows
// none from onderdeel b, so that this type cannot hold one. It is temporary by
// law: a period without an end says that the end is not on record.
type Ontheffing struct {
	Period integraal.Period
	LiftsA bool
	LiftsC bool
}

// PersonFacts are what the rules of this package may know of a person under
// the Participatiewet. Of spouses each has facts of their own (art. 9 lid 3).
type PersonFacts struct {
	ID   string // how the answer names the person
	Born integraal.Fact[integraal.Date]

	// From the day of melding (art. 44 lid 2) to the last day on which the
	// application or the bijstand runs. Absent: there is neither.
	Bijstand integraal.Fact[integraal.Period]

	// Whether this is an alleenstaande ouder (art. 4 lid 1 b). Absent is no.
	SingleParent integraal.Fact[bool]
	// The birth date of the youngest child in full care that is ten laste
	// (art. 4 lid 1 e). Absent: there is no such child.
	YoungestChild integraal.Fact[integraal.Date]
	// Whether the person is volledig en duurzaam arbeidsongeschikt in the
	// sense of art. 4 of the Wet WIA. Absent is no.
	Incapacitated integraal.Fact[bool]
	// Whether the person has a startkwalificatie (art. 6 d). Absent is no.
	Startkwalificatie integraal.Fact[bool]

	// What the college granted under art. 9 lid 2 and art. 9a. Absent: nothing.
	Ontheffing   integraal.Fact[Ontheffing]
	Ontheffing9a integraal.Fact[integraal.Period]
	// All months of art. 9a used before, here and in earlier municipalities (lid 4
	// and 5): before the exemption of [PersonFacts.Ontheffing9a] began or was
	// resumed; or, where that one is over, its own months among them. Months of art. 17 lid 4 of the Wet investeren in
	// jongeren count too. Absent is none.
	Months9a integraal.Fact[int]
	// Whether the college judged that attitude and conduct show unmistakably
	// that the person will not meet art. 9 lid 1 b (art. 9a lid 3). Nothing
	// here computes it. Absent: it judged that this is not so.
	Unwilling integraal.Fact[bool]

	// Whether the college satisfied itself of suitable childcare, of
	// sufficient training and of the person's capacity (art. 9 lid 4).
	// Absent is no.
	Childcare integraal.Fact[bool]
	Training  integraal.Fact[bool]
	Capacity  integraal.Fact[bool]

	// Whether UWV can register the person as a job seeker (SUWI art. 30b lid
	// 1). Absent is no.
	MayRegister integraal.Fact[bool]
	// The command of Dutch and the steps of art. 18b.
	Language LanguageFacts
	// A duty that the college added under art. 55. Absent: none.
	Further integraal.Fact[Further]
	// Whether a doctor advised the treatment that such a duty asks. Absent is no.
	DoctorAdvised integraal.Fact[bool]
	// Whether a plan of art. 44a was drawn up. Absent is no.
	Plan integraal.Fact[bool]
	// Whether the person has care tasks, and whether the college established
	// that help towards work can take account of them (art. 9 lid 2). Absent is
	// no.
	CareTasks     integraal.Fact[bool]
	CareAccounted integraal.Fact[bool]
	// The day on which the college received the request for the exemption of
	// art. 9a, and that on which the plan of its lid 7 was drawn up. Absent:
	// there was no such day.
	Request9a integraal.Fact[integraal.Date]
	Plan9a    integraal.Fact[integraal.Date]
}

// LanguageFacts are what art. 18b turns on.
type LanguageFacts struct {
	// Eight years of education in Dutch, a diploma of inburgering or of its
	// education route, another document that shows the command of Dutch (lid 2).
	// Absent is no.
	Schooling integraal.Fact[bool]
	Diploma   integraal.Fact[bool]
	Document  integraal.Fact[bool]
	// Whether a test showed enough command (lid 2 and 3). Absent: no test was taken.
	Test integraal.Fact[bool]
	// The day on which the college wrote of its reasonable suspicion (lid 4).
	// Absent: it did not.
	Notice integraal.Fact[integraal.Date]
	// The day on which the person began to learn (lid 6 a). Absent: not begun.
	Began integraal.Fact[integraal.Date]
	// Whether the college judged the progress to be what may be expected (lid 6
	// a). Nothing here computes it. Absent: it judged that it is not.
	Progress integraal.Fact[bool]
}

// Aim is what a further duty of art. 55 is for. The zero Aim is none.
type Aim uint8

// The aims that the law allows.
const (
	NoAim          Aim = iota
	TowardsWork        // towards arbeidsinschakeling
	KindOfBijstand     // tied to the nature and purpose of a kind of bijstand
	LessBijstand       // to reduce or end the bijstand
)

// String names the aim as JSON does.
func (a Aim) String() string {
	return nameOf([]string{"none", "towardsWork", "kindOfBijstand", "lessBijstand"}, int(a))
}

// MarshalText writes a as [Aim.String] does.
func (a Aim) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// Further is a duty that the college added to the bijstand under art. 55. It
// may ask the person to undergo a necessary medical treatment, which needs a
// doctor's advice.
type Further struct {
	Period    integraal.Period
	Aim       Aim
	Treatment bool
}

// The facts of [PersonFacts], as answers name them.
const (
	FactBorn              integraal.Name = "participation.born"
	FactBijstand          integraal.Name = "participation.bijstand"
	FactSingleParent      integraal.Name = "participation.singleParent"
	FactYoungestChild     integraal.Name = "participation.youngestChild"
	FactIncapacitated     integraal.Name = "participation.incapacitated"
	FactStartkwalificatie integraal.Name = "participation.startkwalificatie"
	FactOntheffing        integraal.Name = "participation.ontheffing"
	FactOntheffing9a      integraal.Name = "participation.ontheffing9a"
	FactMonths9a          integraal.Name = "participation.months9a"
	FactUnwilling         integraal.Name = "participation.unwilling"
	FactChildcare         integraal.Name = "participation.childcare"
	FactTraining          integraal.Name = "participation.training"
	FactCapacity          integraal.Name = "participation.capacity"
	FactMayRegister       integraal.Name = "participation.mayRegister"
	FactSchooling         integraal.Name = "participation.language.schooling"
	FactDiploma           integraal.Name = "participation.language.diploma"
	FactDocument          integraal.Name = "participation.language.document"
	FactLanguageTest      integraal.Name = "participation.language.test"
	FactLanguageNotice    integraal.Name = "participation.language.notice"
	FactLearningBegan     integraal.Name = "participation.language.began"
	FactProgress          integraal.Name = "participation.language.progress"
	FactFurther           integraal.Name = "participation.further"
	FactDoctorAdvised     integraal.Name = "participation.doctorAdvised"
	FactPlan              integraal.Name = "participation.plan"
	FactCareTasks         integraal.Name = "participation.careTasks"
	FactCareAccounted     integraal.Name = "participation.careAccounted"
	FactRequest9a         integraal.Name = "participation.request9a"
	FactPlan9a            integraal.Name = "participation.plan9a"
)

// Conditions that can fail, grounds and steps of the position.
const (
	condAge18           integraal.Name = "participation.condition.age18"
	condBelowPension    integraal.Name = "participation.condition.belowPensionAge"
	condBijstandRuns    integraal.Name = "participation.condition.bijstandRuns"
	condSingleParent    integraal.Name = "participation.condition.singleParent"
	condChildUnder12    integraal.Name = "participation.condition.childUnder12"
	condChildUnder5     integraal.Name = "participation.condition.childUnder5"
	condIncapacitated   integraal.Name = "participation.condition.incapacitated"
	condOntheffing      integraal.Name = "participation.condition.ontheffing"
	condOntheffing9a    integraal.Name = "participation.condition.ontheffing9a"
	condMonthsLeft      integraal.Name = "participation.condition.monthsLeft"
	condWilling         integraal.Name = "participation.condition.willing"
	condEstablished     integraal.Name = "participation.condition.established"
	condNotEstablished  integraal.Name = "participation.condition.notEstablished"
	groundUrgentReasons integraal.Name = "participation.ground.ontheffing"
	groundChildUnder12  integraal.Name = "participation.ground.childUnder12"
	groundIncapacitated integraal.Name = "participation.ground.incapacitated"
	groundChildUnder5   integraal.Name = "participation.ground.childUnder5"
	groundTegen9a       integraal.Name = "participation.ground.tegenprestatie9a"
	groundNoLonger9a    integraal.Name = "participation.ground.noLongerSingleParent"
	stepSeekWork        integraal.Name = "participation.duty.seekWork"
	stepAcceptWork      integraal.Name = "participation.duty.acceptWork"
	stepUseProvision    integraal.Name = "participation.duty.useProvision"
	stepTegenprestatie  integraal.Name = "participation.duty.tegenprestatie"
	stepInform          integraal.Name = "participation.duty.inform"
	stepCooperate       integraal.Name = "participation.duty.cooperate"
	stepEnds            integraal.Name = "participation.step.ends"
)
