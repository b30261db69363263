package casework

import (
	"encoding"
	"slices"
	"strconv"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// factsFile are the facts that one telling can hold, in the order of factSpecs,
// where what each is for stands. A field's name is the key of the fact; its text
// is the value, or "none" when it was established that there is none.
type factsFile struct {
	Born                said[integraal.Date]                 `json:"born,omitzero"`
	MainResidence       said[bool]                           `json:"mainResidence,omitzero"`
	JointHousehold      said[bool]                           `json:"jointHousehold,omitzero"`
	FullCare            said[bool]                           `json:"fullCare,omitzero"`
	Agreement           said[bool]                           `json:"commercialAgreement,omitzero"`
	SameLandlord        said[bool]                           `json:"sharedAgreement,omitzero"`
	Education           said[bool]                           `json:"education,omitzero"`
	CarerElsewhere      said[bool]                           `json:"carerElsewhere,omitzero"`
	Toetsingsinkomen    said[integraal.PerYear]              `json:"toetsingsinkomen,omitzero"`
	Rendementsgrondslag said[integraal.Amount]               `json:"rendementsgrondslag,omitzero"`
	Insured             said[bool]                           `json:"insured,omitzero"`
	Toeslagpartner      said[bool]                           `json:"toeslagpartner,omitzero"`
	PartnerWholeYear    said[bool]                           `json:"partnerWholeYear,omitzero"`
	Kinderbijslag       said[bool]                           `json:"kinderbijslag,omitzero"`
	Zorgtoeslag         said[integraal.PerMonth]             `json:"zorgtoeslag,omitzero"`
	KindgebondenBudget  said[integraal.PerMonth]             `json:"kindgebondenBudget,omitzero"`
	GetsHuurtoeslag     said[bool]                           `json:"getsHuurtoeslag,omitzero"`
	Huurtoeslag         said[integraal.PerMonth]             `json:"huurtoeslag,omitzero"`
	BareRent            said[integraal.PerMonth]             `json:"bareRent,omitzero"`
	ServiceCosts        said[integraal.PerMonth]             `json:"serviceCosts,omitzero"`
	DebtTotal           said[integraal.Amount]               `json:"debtTotal,omitzero"`
	Creditors           said[int]                            `json:"creditors,omitzero"`
	RentArrears         said[integraal.Amount]               `json:"rentArrears,omitzero"`
	ArrearsMonths       said[int]                            `json:"arrearsMonths,omitzero"`
	FirstDebtTalk       said[integraal.Date]                 `json:"firstDebtTalk,omitzero"`
	Startkwalificatie   said[bool]                           `json:"startkwalificatie,omitzero"`
	Incapacitated       said[bool]                           `json:"incapacitated,omitzero"`
	ChildcareConvinced  said[bool]                           `json:"childcareEstablished,omitzero"`
	TrainingConvinced   said[bool]                           `json:"trainingEstablished,omitzero"`
	CapacityConvinced   said[bool]                           `json:"capacityEstablished,omitzero"`
	Unwilling           said[bool]                           `json:"unwillingEstablished,omitzero"`
	MonthsUsed          said[int]                            `json:"exemptionMonthsUsed,omitzero"`
	UrgentUntil         said[integraal.Date]                 `json:"exemptionUrgentUntil,omitzero"`
	ParentUntil         said[integraal.Date]                 `json:"exemptionParentUntil,omitzero"`
	IncomeNotReported   said[bool]                           `json:"incomeNotReported,omitzero"`
	WageAmount          said[integraal.Amount]               `json:"wageAmount,omitzero"`
	WageMonth           said[Month]                          `json:"wageMonth,omitzero"`
	WhoseError          said[Culprit]                        `json:"whoseError,omitzero"`
	Heard               said[bool]                           `json:"heard,omitzero"`
	OwnRegisters        said[bool]                           `json:"ownRegistersConsulted,omitzero"`
	Weighed             said[bool]                           `json:"interestsWeighed,omitzero"`
	NextIncome          said[integraal.Date]                 `json:"nextIncome,omitzero"`
	EffectsSeen         said[bool]                           `json:"householdEffectsSeen,omitzero"`
	Alternatives        said[bool]                           `json:"alternativesConsidered,omitzero"`
	TasksAtOnce         said[int]                            `json:"tasksAtOnce,omitzero"`
	WishesOfWork        said[WorkWish]                       `json:"workWish,omitzero"`
	SafeAtHome          said[bool]                           `json:"safeAtHome,omitzero"`
	HomeSecure          said[bool]                           `json:"homeSecure,omitzero"`
	IncomeGoesOn        said[bool]                           `json:"incomeGoesOn,omitzero"`
	DebtsAtRest         said[bool]                           `json:"debtsAtRest,omitzero"`
	CareProvided        said[bool]                           `json:"careProvided,omitzero"`
	TreatmentOn         said[bool]                           `json:"treatmentGoesOn,omitzero"`
	HoursAWeek          said[int]                            `json:"hoursAWeek,omitzero"`
	FactsEstablished    said[bool]                           `json:"factsEstablished,omitzero"`
	PapersReceived      said[integraal.Date]                 `json:"papersReceived,omitzero"`
	RepairBy            said[integraal.Date]                 `json:"repairBy,omitzero"`
	Shortfall           said[participation.DefaultKind]      `json:"shortfall,omitzero"`
	GroundOfRevision    said[participation.RevisionGround]   `json:"revisionGround,omitzero"`
	GroundOfRecovery    said[participation.RecoveryGround]   `json:"recoveryGround,omitzero"`
	CostsSince          said[integraal.Date]                 `json:"recoveryCostsSince,omitzero"`
	RightStands         said[bool]                           `json:"rightCanBeEstablished,omitzero"`
	NoConsequence       said[bool]                           `json:"addressWithoutConsequence,omitzero"`
	OtherProof          said[bool]                           `json:"otherProofOffered,omitzero"`
	DutyTuned           said[bool]                           `json:"dutyTuned,omitzero"`
	BasisOfMeasure      said[participation.MeasureBasis]     `json:"measureBasis,omitzero"`
	Unheard             said[participation.HearingException] `json:"hearingException,omitzero"`
	DamageNone          said[bool]                           `json:"damageExcluded,omitzero"`
	ObjectionOpen       said[bool]                           `json:"objectionOpen,omitzero"`
	OthersAsked         said[bool]                           `json:"othersAsked,omitzero"`
	Reasoned            said[bool]                           `json:"decisionReasoned,omitzero"`
	LookAgain           said[integraal.Date]                 `json:"lookAgainOn,omitzero"`
	Threatens           said[participation.Threat]           `json:"threat,omitzero"`
	CapacityHours       said[int]                            `json:"capacityHours,omitzero"`
	CapacityTasks       said[int]                            `json:"capacityTasks,omitzero"`
	TreatmentFinished   said[bool]                           `json:"treatmentFinished,omitzero"`
	TrainingFinished    said[bool]                           `json:"trainingFinished,omitzero"`
	VolunteerAllowance  said[bool]                           `json:"volunteerAllowance,omitzero"`
}

// said is a fact's text in a file.
type said[T Content] struct {
	set    bool
	absent bool
	value  T
}

const wordNone = "none"

func (s said[T]) IsZero() bool { return !s.set }

// UnmarshalText reads a value of the fact's kind, or none.
func (s *said[T]) UnmarshalText(b []byte) error {
	s.set = true
	if string(b) == wordNone {
		s.absent = true
		return nil
	}
	return readContent(&s.value, b)
}

// MarshalText writes what UnmarshalText reads.
func (s said[T]) MarshalText() ([]byte, error) {
	if s.absent {
		return []byte(wordNone), nil
	}
	return writeContent(s.value)
}

func (s *said[T]) fact(key string) (FactValue, bool) {
	if !s.set {
		return FactValue{}, false
	}
	if s.absent {
		return FactKey[T](key).None(), true
	}
	return FactKey[T](key).Is(s.value), true
}

func (s *said[T]) put(v FactValue) {
	s.set, s.absent = true, v.absent
	s.value, _ = v.value.(T)
}

// factField is a field of factsFile.
type factField interface {
	fact(key string) (FactValue, bool)
	put(FactValue)
}

// fields are the fields of f in the order of factSpecs.
func (f *factsFile) fields() [77]factField {
	return [...]factField{
		&f.Born, &f.MainResidence, &f.JointHousehold, &f.FullCare, &f.Agreement, &f.SameLandlord,
		&f.Education, &f.CarerElsewhere, &f.Toetsingsinkomen, &f.Rendementsgrondslag, &f.Insured,
		&f.Toeslagpartner, &f.PartnerWholeYear, &f.Kinderbijslag, &f.Zorgtoeslag, &f.KindgebondenBudget, &f.GetsHuurtoeslag,
		&f.Huurtoeslag, &f.BareRent, &f.ServiceCosts, &f.DebtTotal, &f.Creditors, &f.RentArrears,
		&f.ArrearsMonths, &f.FirstDebtTalk, &f.Startkwalificatie, &f.Incapacitated,
		&f.ChildcareConvinced, &f.TrainingConvinced, &f.CapacityConvinced, &f.Unwilling, &f.MonthsUsed,
		&f.UrgentUntil, &f.ParentUntil, &f.IncomeNotReported, &f.WageAmount, &f.WageMonth, &f.WhoseError,
		&f.Heard, &f.OwnRegisters, &f.Weighed, &f.NextIncome, &f.EffectsSeen, &f.Alternatives,
		&f.TasksAtOnce, &f.WishesOfWork, &f.SafeAtHome, &f.HomeSecure, &f.IncomeGoesOn, &f.DebtsAtRest, &f.CareProvided, &f.TreatmentOn,
		&f.HoursAWeek,
		&f.FactsEstablished, &f.PapersReceived, &f.RepairBy, &f.Shortfall, &f.GroundOfRevision, &f.GroundOfRecovery,
		&f.CostsSince, &f.RightStands, &f.NoConsequence, &f.OtherProof, &f.DutyTuned, &f.BasisOfMeasure, &f.Unheard,
		&f.DamageNone, &f.ObjectionOpen, &f.OthersAsked, &f.Reasoned, &f.LookAgain, &f.Threatens, &f.CapacityHours, &f.CapacityTasks,
		&f.TreatmentFinished, &f.TrainingFinished, &f.VolunteerAllowance,
	}
}

func (f *factsFile) values() []FactValue {
	var list []FactValue
	for i, field := range f.fields() {
		if v, set := field.fact(factSpecs[i].key); set {
			list = append(list, v)
		}
	}
	return list
}

func factsOf(values []FactValue) factsFile {
	var f factsFile
	fields := f.fields()
	for _, v := range values {
		if i := factPlace(v.key); i < len(fields) {
			fields[i].put(v)
		}
	}
	return f
}

func readContent(into any, b []byte) error {
	switch x := into.(type) {
	case *bool:
		if s := string(b); s != "yes" && s != "no" {
			return integraal.NewFault("fact.yes-no", "", textYesNo)
		}
		*x = string(b) == "yes"
	case *int:
		n, err := strconv.Atoi(string(b))
		if err != nil || n < 0 || n > maxCount || strconv.Itoa(n) != string(b) {
			return integraal.NewFault("fact.count", "", textCount)
		}
		*x = n
	case *Culprit:
		*x = Culprit(b)
		if !x.valid() {
			return integraal.NewFault("case.unknown-word", "",
				textWord.With(integraal.PutText("list", listText(append(wordsOf(culprits()), wordNone)))))
		}
	case *WorkWish:
		*x = WorkWish(b)
		if !slices.Contains(workWishes(), *x) {
			return integraal.NewFault("case.unknown-word", "",
				textWord.With(integraal.PutText("list", listText(append(wordsOf(workWishes()), wordNone)))))
		}
	case *participation.DefaultKind:
		return choose(x, string(b))
	case *participation.RevisionGround:
		return choose(x, string(b))
	case *participation.RecoveryGround:
		return choose(x, string(b))
	case *participation.MeasureBasis:
		return choose(x, string(b))
	case *participation.HearingException:
		return choose(x, string(b))
	case *participation.Threat:
		return choose(x, string(b))
	case encoding.TextUnmarshaler:
		if len(b) == 0 {
			return integraal.NewFault("case.required", "", textRequired)
		}
		return x.UnmarshalText(b)
	}
	return nil
}

// maxCount bounds what is counted: months, creditors.
const maxCount = 1_000_000

func writeContent(value any) ([]byte, error) {
	switch x := value.(type) {
	case bool:
		if x {
			return []byte("yes"), nil
		}
		return []byte("no"), nil
	case int:
		return []byte(strconv.Itoa(x)), nil
	case Culprit:
		return []byte(x), nil
	case WorkWish:
		return []byte(x), nil
	case encoding.TextMarshaler:
		return x.MarshalText()
	}
	return nil, nil
}

// UnmarshalText reads a month written as 2026-01.
func (m *Month) UnmarshalText(b []byte) error {
	day, err := integraal.ParseDate(string(b) + "-01")
	if err != nil {
		return integraal.NewFault("month.malformed", "", textMonth)
	}
	m.First = day
	return nil
}

// MarshalText writes m as 2026-01.
func (m Month) MarshalText() ([]byte, error) {
	s := m.First.String()
	return []byte(s[:max(len(s)-3, 0)]), nil
}
