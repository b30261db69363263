package casework

import (
	"strconv"
	"strings"

	"github.com/integraal/integraal"
)

// Content is what a fact can be.
type Content interface {
	bool | int | integraal.Date | Month | integraal.Amount | integraal.PerMonth | integraal.PerYear | Culprit | WorkWish | chosen
}

// FactKey names a fact that a case can hold of a person, and says what kind of
// value it has, so that a fact cannot be given a value of another kind. Its
// text is the name as files write it.
type FactKey[T Content] string

// Month is a calendar month, known by its first day.
type Month struct{ First integraal.Date }

// MonthOf is the calendar month of a day.
func MonthOf(day integraal.Date) Month { return Month{First: day.FirstOfMonth()} }

// Culprit is whose error something was, as far as someone says.
type Culprit string

// Whose error it can be.
const (
	ErrorOfPerson       Culprit = "person"
	ErrorOfOrganisation Culprit = "organisation"
	ErrorOfInstitution  Culprit = "institution"
	ErrorOfThirdParty   Culprit = "thirdParty"
)

// WorkWish is what someone wants of paid work, in their own words put in one of
// these.
type WorkWish string

// The wishes about work.
const (
	WorkNow         WorkWish = "now"
	WorkWithSupport WorkWish = "withSupport" // yes, with somebody beside
	WorkLater       WorkWish = "later"
	NoPaidWork      WorkWish = "no"
)

// Who someone is and lives with.
const (
	Born           FactKey[integraal.Date] = "born"
	MainResidence  FactKey[bool]           = "mainResidence"
	JointHousehold FactKey[bool]           = "jointHousehold"
	FullCare       FactKey[bool]           = "fullCare"
	Agreement      FactKey[bool]           = "commercialAgreement"
	SameLandlord   FactKey[bool]           = "sharedAgreement"
	Education      FactKey[bool]           = "education"
	CarerElsewhere FactKey[bool]           = "carerElsewhere"
)

// Income, allowances and dwelling.
const (
	Toetsingsinkomen    FactKey[integraal.PerYear]  = "toetsingsinkomen"
	Rendementsgrondslag FactKey[integraal.Amount]   = "rendementsgrondslag"
	Insured             FactKey[bool]               = "insured"
	Toeslagpartner      FactKey[bool]               = "toeslagpartner"
	PartnerWholeYear    FactKey[bool]               = "partnerWholeYear" // of a calendar year
	Kinderbijslag       FactKey[bool]               = "kinderbijslag"
	Zorgtoeslag         FactKey[integraal.PerMonth] = "zorgtoeslag"
	KindgebondenBudget  FactKey[integraal.PerMonth] = "kindgebondenBudget"
	Huurtoeslag         FactKey[integraal.PerMonth] = "huurtoeslag"
	GetsHuurtoeslag     FactKey[bool]               = "getsHuurtoeslag"
	BareRent            FactKey[integraal.PerMonth] = "bareRent"
	ServiceCosts        FactKey[integraal.PerMonth] = "serviceCosts"
	DebtTotal           FactKey[integraal.Amount]   = "debtTotal"
	Creditors           FactKey[int]                = "creditors"
	RentArrears         FactKey[integraal.Amount]   = "rentArrears"
	ArrearsMonths       FactKey[int]                = "arrearsMonths"
	FirstDebtTalk       FactKey[integraal.Date]     = "firstDebtTalk"
)

// Work and its duties.
const (
	Startkwalificatie  FactKey[bool]           = "startkwalificatie"
	Incapacitated      FactKey[bool]           = "incapacitated"
	ChildcareConvinced FactKey[bool]           = "childcareEstablished"
	TrainingConvinced  FactKey[bool]           = "trainingEstablished"
	CapacityConvinced  FactKey[bool]           = "capacityEstablished"
	Unwilling          FactKey[bool]           = "unwillingEstablished"
	MonthsUsed         FactKey[int]            = "exemptionMonthsUsed"
	IncomeNotReported  FactKey[bool]           = "incomeNotReported"
	UrgentUntil        FactKey[integraal.Date] = "exemptionUrgentUntil"
	ParentUntil        FactKey[integraal.Date] = "exemptionParentUntil"
)

// What someone says of themselves and a plan has to reckon with.
const (
	// TasksAtOnce is the person's own answer. It is no measured capacity and no
	// evidence of anything.
	TasksAtOnce FactKey[int] = "tasksAtOnce"
	// HoursAWeek is their own answer too: how many hours a week they can give to it.
	HoursAWeek FactKey[int] = "hoursAWeek"
	// WishesOfWork is the person's own wish, and no duty and no lack of one.
	WishesOfWork FactKey[WorkWish] = "workWish"

	SafeAtHome   FactKey[bool] = "safeAtHome"
	HomeSecure   FactKey[bool] = "homeSecure"
	IncomeGoesOn FactKey[bool] = "incomeGoesOn"
	DebtsAtRest  FactKey[bool] = "debtsAtRest"
	CareProvided FactKey[bool] = "careProvided"
	TreatmentOn  FactKey[bool] = "treatmentGoesOn"
)

// What a held payment or an announced decision rests on, and what was done
// before it.
const (
	WageAmount   FactKey[integraal.Amount] = "wageAmount"
	WageMonth    FactKey[Month]            = "wageMonth"
	WhoseError   FactKey[Culprit]          = "whoseError"
	Heard        FactKey[bool]             = "heard"
	OwnRegisters FactKey[bool]             = "ownRegistersConsulted"
	Weighed      FactKey[bool]             = "interestsWeighed"
	NextIncome   FactKey[integraal.Date]   = "nextIncome"
	EffectsSeen  FactKey[bool]             = "householdEffectsSeen"
	Alternatives FactKey[bool]             = "alternativesConsidered"
)

// Is says what the fact is.
func (k FactKey[T]) Is(v T) FactValue {
	if m, ok := any(v).(Month); ok {
		return FactValue{key: string(k), value: MonthOf(m.First)}
	}
	if unnamed(v) {
		return k.None()
	}
	return FactValue{key: string(k), value: v}
}

// None says that it was established that there is none.
func (k FactKey[T]) None() FactValue { return FactValue{key: string(k), absent: true} }

// FactValue is what was said of a fact. It is made by its key: Born.Is(day),
// Zorgtoeslag.None().
type FactValue struct {
	key    string
	absent bool
	value  any // of the key's kind; nil when absent
}

// Key is the name of the fact as files write it.
func (v FactValue) Key() string { return v.key }

// Absent reports whether it was established that there is none.
func (v FactValue) Absent() bool { return v.absent }

// shown is v for a reader.
func (v FactValue) shown() integraal.Text {
	if v.absent {
		return shownAbsent(v.key)
	}
	switch x := v.value.(type) {
	case bool:
		return integraal.ValueOf(integraal.YesNo(x)).Text()
	case int:
		return integraal.Same(strconv.Itoa(x))
	case integraal.Date:
		return integraal.ValueOf(x).Text()
	case Month:
		return x.text()
	case integraal.Amount:
		return integraal.ValueOf(x).Text()
	case integraal.PerMonth:
		return integraal.ValueOf(x).Text()
	case integraal.PerYear:
		return integraal.ValueOf(x).Text()
	case Culprit:
		return x.text()
	case WorkWish:
		return x.text()
	}
	return choiceText(v.value)
}

// shownAbsent is how a fact that was established not to be there is shown: as
// the answer to its own label.
func shownAbsent(key string) integraal.Text {
	if spec := specOf(key); spec != nil && spec.holds(true) {
		return integraal.ValueOf(integraal.YesNo(false)).Text()
	}
	return integraal.Text{NL: "geen", EN: "none"}
}

// filed is v as case files write it, empty when it is absent.
func (v FactValue) filed() string {
	switch x := v.value.(type) {
	case bool:
		if x {
			return "yes"
		}
		return "no"
	case int:
		return strconv.Itoa(x)
	case integraal.Date:
		return x.String()
	case Month:
		return x.First.String()[:len("2026-03")]
	case integraal.Amount:
		return x.String()
	case integraal.PerMonth:
		return x.String()
	case integraal.PerYear:
		return x.String()
	case Culprit:
		return string(x)
	case WorkWish:
		return string(x)
	case chosenWord:
		return x.String()
	}
	return ""
}

// text is the month for a reader: januari 2026.
func (m Month) text() integraal.Text {
	_, nl, _ := strings.Cut(m.First.In(integraal.NL), " ")
	_, en, _ := strings.Cut(m.First.In(integraal.EN), " ")
	return integraal.Text{NL: nl, EN: en}
}

func (w WorkWish) text() integraal.Text {
	switch w {
	case WorkNow:
		return integraal.Text{NL: "nu werken", EN: "to work now"}
	case WorkWithSupport:
		return integraal.Text{NL: "werken met iemand ernaast", EN: "to work with somebody beside"}
	case WorkLater:
		return integraal.Text{NL: "later werken", EN: "to work later"}
	}
	return integraal.Text{NL: "geen betaald werk", EN: "no paid work"}
}

func (c Culprit) text() integraal.Text {
	switch c {
	case ErrorOfPerson:
		return integraal.Text{NL: "de persoon zelf", EN: "the person"}
	case ErrorOfOrganisation:
		return integraal.Text{NL: "de eigen organisatie", EN: "the own organisation"}
	case ErrorOfInstitution:
		return integraal.Text{NL: "een andere instantie", EN: "another institution"}
	case ErrorOfThirdParty:
		return integraal.Text{NL: "een ander, zoals een werkgever", EN: "a third party, such as an employer"}
	}
	return integraal.Text{}
}
