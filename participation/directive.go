package participation

import "github.com/integraal/integraal"

// Activity is what an advice or a duty is about. The zero Activity is unnamed
// and refused. Participation is no activity: see [Participatie].
type Activity uint8

// The activities.
const (
	NoActivity    Activity = iota
	Work                   // paid work, and looking for it
	Training               // schooling or training
	VoluntaryWork          // unpaid useful work, the tegenprestatie among it
	DayActivity            // dagbesteding
	Treatment              // medical or psychological treatment
	ShelteredWork          // beschut werk, Participatiewet art. 10b
	InformalCare           // mantelzorg that is counted on
	Motivation             // finding out what someone wants; voluntary, never a duty
	activities
)

// Activities are the activities that can be named.
func Activities() []Activity {
	all := make([]Activity, 0, activities-1)
	for a := Work; a < activities; a++ {
		all = append(all, a)
	}
	return all
}

// String names the activity as JSON does.
func (a Activity) String() string {
	return nameOf([]string{
		"none", "work", "training", "voluntaryWork", "dayActivity", "treatment", "shelteredWork", "informalCare", "motivation",
	}, int(a))
}

// MarshalText writes a as [Activity.String] does.
func (a Activity) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// Text names a for a reader.
func (a Activity) Text() integraal.Text {
	switch a {
	case Work:
		return integraal.Text{NL: "werk", EN: "work"}
	case Training:
		return integraal.Text{NL: "scholing", EN: "training"}
	case VoluntaryWork:
		return integraal.Text{NL: "onbetaald werk", EN: "unpaid work"}
	case DayActivity:
		return integraal.Text{NL: "dagbesteding", EN: "day activity"}
	case Treatment:
		return integraal.Text{NL: "behandeling", EN: "treatment"}
	case ShelteredWork:
		return integraal.Text{NL: "beschut werk", EN: "sheltered work"}
	case InformalCare:
		return integraal.Text{NL: "mantelzorg", EN: "informal care"}
	case Motivation:
		return integraal.Text{NL: "uitzoeken wat iemand zelf wil", EN: "finding out what someone wants"}
	}
	return integraal.Text{NL: "niet benoemd", EN: "unnamed"}
}

// Direction is whether a directive points to an activity or away from it. The
// zero Direction is unstated and refused.
type Direction uint8

// The directions.
const (
	NoDirection Direction = iota
	Towards               // do it
	Away                  // do not do it, or not yet
)

// String names the direction as JSON does.
func (d Direction) String() string {
	return nameOf([]string{"none", "towards", "away"}, int(d))
}

// MarshalText writes d as [Direction.String] does.
func (d Direction) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// Directive is an advice or a duty that someone gave a person.
type Directive struct {
	ID        string // how the answer names it
	About     string // the person
	Sender    string // who gave it
	Activity  Activity
	Direction Direction
	Hours     integraal.Fact[int] // a week, where it names any
	Period    integraal.Period
	Law       integraal.Law      // the law under which it was given
	Imposed   bool               // a duty rather than an advice
	Basis     integraal.Citation // the provision that it rests on, where it names one
	Says      integraal.Text     // its own words
	// What exactly it is about, by a key of the host that is the same wherever
	// the same thing is meant, such as "intake-debts". Empty: not said.
	Subject string
	// The activity that has to be finished first, where the directive says so:
	// first treatment, then work.
	First Activity
	// The duty that it imposes, where it names one. Otherwise the basis and the
	// activity tell.
	Duty Duty
}

// FactHours are the hours of a directive, as answers name them.
const FactHours integraal.Name = "participation.hours"

// check is every fault of d: an obligation rests on the law under which it was
// given, and the Wmo 2015 lays down no obligation to take part in anything.
func (d *Directive) check() integraal.Faults {
	var faults integraal.Faults
	fault := func(code, path string, text integraal.Text) {
		faults = append(faults, integraal.NewFault(code, path, text))
	}
	if d.ID == "" || d.About == "" || d.Sender == "" {
		fault("directive.unnamed", "", textDirectiveUnnamed)
	}
	if d.Activity == NoActivity || d.Activity >= activities {
		fault("directive.activity", "activity", textDirectiveActivity)
	}
	if d.Direction != Towards && d.Direction != Away {
		fault("directive.direction", "direction", textDirectiveDirection)
	}
	if h, ok := d.Hours.Value(); ok && (h < 0 || h > hoursOfWeek) {
		fault("directive.hours", "hours", textDirectiveHours)
	}
	if d.Period.Reversed() {
		fault("directive.period", "period", textReversed)
	}
	if d.Law == "" {
		fault("participation.ambiguous", "law", textAmbiguous)
	}
	if !d.Basis.IsZero() && d.Basis.Law() != "" && d.Basis.Law() != d.Law {
		fault("directive.law", "basis", textDirectiveLaw)
	}
	if d.Imposed && (d.Law == integraal.Wmo2015 || d.Basis.Law() == integraal.Wmo2015) {
		fault("directive.wmo-duty", "imposed", textWmoDuty)
	}
	if d.Imposed && d.Activity == Motivation {
		fault("directive.motivation-duty", "imposed", textMotivationDuty)
	}
	if d.First >= activities || d.First == d.Activity && d.First != NoActivity {
		fault("directive.first", "first", textDirectiveFirst)
	}
	return faults
}

const hoursOfWeek = 168

var (
	textDirectiveUnnamed = integraal.Text{
		NL: "geef het advies of de plicht een eigen naam, en zeg over wie het gaat en van wie het komt",
		EN: "give the advice or duty a name of its own, and say whom it is about and who gave it",
	}
	textDirectiveActivity = integraal.Text{
		NL: "zeg waar het over gaat: werk, scholing, onbetaald werk, dagbesteding, behandeling, beschut werk, mantelzorg of uitzoeken wat iemand zelf wil",
		EN: "say what it is about: work, training, unpaid work, day activity, treatment, sheltered work, informal care or finding out what someone wants",
	}
	textDirectiveDirection = integraal.Text{
		NL: "zeg of het ernaartoe wijst of ervan af",
		EN: "say whether it points towards it or away from it",
	}
	textDirectiveHours = integraal.Text{
		NL: "het aantal uren per week ligt tussen 0 en 168",
		EN: "the hours a week lie between 0 and 168",
	}
	textDirectiveLaw = integraal.Text{
		NL: "de bepaling hoort bij een andere wet dan de wet waaronder dit is gegeven; één opdracht rust op één wet",
		EN: "the provision belongs to another law than the one under which this was given; one directive rests on one law",
	}
	textDirectiveTwice = integraal.Text{
		NL: "deze naam komt vaker voor; geef elk advies en elke plicht een eigen naam",
		EN: "this name occurs more than once; give each advice and each duty a name of its own",
	}
	textMotivationDuty = integraal.Text{
		NL: "uitzoeken wat iemand zelf wil, is altijd vrijwillig; leg dit vast als advies",
		EN: "finding out what someone wants is always voluntary; record this as an advice",
	}
	textDirectiveFirst = integraal.Text{
		NL: "wat eerst moet, is een andere activiteit van de lijst",
		EN: "what has to come first is another activity of the list",
	}
	textWmoDuty = integraal.Text{
		NL: "de Wmo 2015 kent geen plicht om ergens aan mee te doen; leg dit vast als advies",
		EN: "the Wmo 2015 knows no duty to take part in anything; record this as an advice",
	}
)
