package participation

import "github.com/integraal/integraal"

// Duty is a duty of the Participatiewet. The zero Duty is none.
type Duty uint8

// The duties. Accepting work stands apart from seeking it, since art. 9 lid 4
// blocks only that part of art. 9 lid 1 onder a.
const (
	NoDuty         Duty = iota
	SeekWork            // art. 9 lid 1 a: obtain and keep work, be registered with UWV
	AcceptWork          // art. 9 lid 1 a: accept work
	UseProvision        // art. 9 lid 1 b: use what is offered, cooperate with inquiry and plan
	Tegenprestatie      // art. 9 lid 1 c: unpaid useful work that the college assigned
	Inform              // art. 17 lid 1
	Cooperate           // art. 17 lid 2
	Register            // art. 9 lid 1 a: be registered with UWV as a job seeker
	Behave              // art. 9 lid 6: no very serious misconduct
	LearnDutch          // art. 18b: learn Dutch up to level 1F
	FurtherDuty         // art. 55: a duty that the college added
	WorkOnPlan          // art. 9 lid 1 b and 44a: the plan of a person under 27
)

var duties = [...]Duty{
	SeekWork, Register, AcceptWork, UseProvision, WorkOnPlan, Tegenprestatie,
	Inform, Cooperate, Behave, LearnDutch, FurtherDuty,
}

// Duties are the duties of a [Position], in its order.
func Duties() []Duty { return append([]Duty(nil), duties[:]...) }

// String names the duty as JSON does.
func (d Duty) String() string {
	return nameOf([]string{
		"none", "seekWork", "acceptWork", "useProvision", "tegenprestatie", "inform", "cooperate",
		"register", "behave", "learnDutch", "furtherDuty", "workOnPlan",
	}, int(d))
}

// MarshalText writes d as [Duty.String] does.
func (d Duty) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// liftable is whether the law knows an exemption from the duty, or a bar to it.
func (d Duty) liftable() bool {
	switch d {
	case SeekWork, Register, AcceptWork, UseProvision, WorkOnPlan, Tegenprestatie:
		return true
	}
	return false
}

// By is the provision that lays the duty down.
func (d Duty) By() integraal.Citation {
	switch d {
	case SeekWork, AcceptWork, Register:
		return pw9lid1a
	case UseProvision, WorkOnPlan:
		return pw9lid1b
	case Tegenprestatie:
		return pw9lid1c
	case Inform:
		return pw17lid1
	case Cooperate:
		return pw17lid2
	case Behave:
		return pw9lid6
	case LearnDutch:
		return pw18bLid1
	case FurtherDuty:
		return pw55
	}
	return integraal.Citation{}
}

// step names d in an explanation and among the grounds.
func (d Duty) step() integraal.Name {
	switch d {
	case SeekWork:
		return stepSeekWork
	case AcceptWork:
		return stepAcceptWork
	case UseProvision:
		return stepUseProvision
	case Tegenprestatie:
		return stepTegenprestatie
	case Inform:
		return stepInform
	case Cooperate:
		return stepCooperate
	case Register:
		return stepRegister
	case Behave:
		return stepBehave
	case LearnDutch:
		return stepLearnDutch
	case FurtherDuty:
		return stepFurtherDuty
	case WorkOnPlan:
		return stepWorkOnPlan
	}
	return ""
}

// Text says d to a reader.
func (d Duty) Text() integraal.Text {
	t, _ := Word(d.step())
	return t
}

// Status is how a duty stands for a person on a day. The zero Status is open.
type Status uint8

// The ways in which a duty can stand.
const (
	DutyOpen       Status = iota // facts are missing
	DutyApplies                  // it binds
	DutyLifted                   // an exemption lifts it
	DutyBlocked                  // it does not bind until something is established
	DutyJudgement                // whether it binds is for the college to judge
	DutyAppliesNot               // it is not there for this person on this day
)

// String names the status as JSON does.
func (s Status) String() string {
	return nameOf([]string{"open", "applies", "lifted", "blocked", "judgement", "appliesNot"}, int(s))
}

// MarshalText writes s as [Status.String] does.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Text says s to a reader.
func (s Status) Text() integraal.Text {
	switch s {
	case DutyApplies:
		return integraal.Text{NL: "geldt", EN: "applies"}
	case DutyLifted:
		return integraal.Text{NL: "geldt nu niet: er is een reden die de plicht wegneemt", EN: "does not apply now: there is a ground that lifts it"}
	case DutyBlocked:
		return integraal.Text{
			NL: "bindt nog niet: eerst moet de gemeente iets vaststellen",
			EN: "does not bind yet: the municipality must establish something first",
		}
	case DutyJudgement:
		return integraal.Text{NL: "de gemeente moet hierover oordelen", EN: "the municipality has to judge this"}
	case DutyAppliesNot:
		return integraal.Text{NL: "geldt niet", EN: "does not apply"}
	}
	return integraal.Text{NL: "nog niet te zeggen: er ontbreken gegevens", EN: "not to be said yet: facts are missing"}
}

// Ground is why a duty stands as it does. Its words are found with [Word].
type Ground struct {
	Name integraal.Name
	By   integraal.Citation
	Ends integraal.Date // the first day on which it no longer holds, where that is known
}

// Standing is how one duty stands for a person on a day.
type Standing struct {
	Duty    Duty
	Status  Status
	Grounds []Ground            // every reason that bears on it
	Ends    integraal.Date      // the day on which the status ends at the latest, where that is known
	Missing []integraal.Missing // what keeps it open
	Further []integraal.Missing // what does not keep it open: it bears on what follows
	Points  []Point             // what belongs to it: what it asks, and what others must do for it
}

// explain adds to why whether the duty binds, and each ground for it.
func (s Standing) explain(why *integraal.Explanation, day integraal.Date) {
	if why == nil {
		return
	}
	by := inTextOf(day, s.Duty.By())
	switch s.Status {
	case DutyOpen, DutyJudgement:
		integraal.Explain(why, s.Duty.step(), integraal.Word("?"), by)
	default:
		integraal.Explain(why, s.Duty.step(), integraal.YesNo(s.Status == DutyApplies), by)
	}
	if s.Status != DutyApplies {
		for _, g := range s.Grounds {
			integraal.Explain(why, g.Name, integraal.YesNo(s.Status != DutyAppliesNot), g.By)
		}
	}
	if !s.Ends.IsZero() {
		integraal.Explain(why, stepEnds, s.Ends, by)
	}
}
