package participation

import "github.com/integraal/integraal"

// ExemptionKind is an exemption that the Participatiewet knows. The zero kind
// is none.
type ExemptionKind uint8

// The exemptions.
const (
	NoExemption   ExemptionKind = iota
	UrgentReasons               // art. 9 lid 2: temporary, individual, for urgent reasons
	ChildUnder12                // art. 9 lid 4: accepting work, until three things are established
	Incapacity                  // art. 9 lid 5: fully and permanently incapacitated
	ChildUnder5                 // art. 9a, and art. 9 lid 7
)

// String names the kind as JSON does.
func (k ExemptionKind) String() string {
	return nameOf([]string{"none", "urgentReasons", "childUnder12", "incapacity", "childUnder5"}, int(k))
}

// MarshalText writes k as [ExemptionKind.String] does.
func (k ExemptionKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// Availability is how an exemption stands for a person. The zero Availability
// is open.
type Availability uint8

// The ways in which an exemption can stand.
const (
	ExemptionOpen         Availability = iota // facts are missing
	ExemptionAvailable                        // every condition on the facts is met
	ExemptionInForce                          // it holds on this day
	ExemptionJudgement                        // what remains is for the college to judge
	ExemptionNotAvailable                     // a condition is not met
)

// String names the availability as JSON does.
func (a Availability) String() string {
	return nameOf([]string{"open", "available", "inForce", "judgement", "notAvailable"}, int(a))
}

// MarshalText writes a as [Availability.String] does.
func (a Availability) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// Exemption is what can be said of one exemption for a person on a day.
type Exemption struct {
	Kind  ExemptionKind
	By    integraal.Citation
	Power Power
	Lifts []Duty

	// Personal is whether the person's own circumstances (age, children,
	// incapacity) meet the conditions, whatever is known of the bijstand. With
	// it a reader who knows nothing of a benefit can still tell what would be
	// possible.
	Personal  integraal.Verdict
	Available Availability
	Ends      integraal.Date // the day on which it ends at the latest, where that is known

	Failed     []integraal.Condition
	Missing    []integraal.Missing // facts that keep it open
	Further    []integraal.Missing // facts that do not keep it open: they bear on what follows or on a judgement
	Judgements []Point             // what only the college can judge; nothing here computes it

	Says    integraal.Text // in a few plain sentences
	Shows   []Point        // what has to be shown or established, and by whom
	Asks    []Point        // what has to be asked
	Follows []Point        // what follows from it
}

// draft is an exemption while it is put together.
type draft struct {
	Exemption
	judgements, shows, asks, follows []*Point
}

func (p *person) exemptions() []Exemption {
	out := make([]Exemption, 0, 4)
	for _, d := range [...]draft{p.urgentReasons(), p.childUnder12(), p.incapacity(), p.childUnder5()} {
		e := d.Exemption
		e.By = inTextOf(p.day, e.By)
		for j := range e.Failed {
			e.Failed[j].By = inTextOf(p.day, e.Failed[j].By)
		}
		e.Judgements, e.Shows = pointsOn(p.day, d.judgements), pointsOn(p.day, d.shows)
		e.Asks, e.Follows = pointsOn(p.day, d.asks), pointsOn(p.day, d.follows)
		if !p.runs.yes() && e.Available != ExemptionInForce {
			e.Says = together(textGeneral, e.Says)
		}
		out = append(out, e)
	}
	return out
}

// stands fills how the exemption stands when its conditions on the facts are c
// and its judgements remain.
func (d *draft) stands(c condition) {
	switch {
	case c.no():
		d.Available, d.Failed, d.judgements = ExemptionNotAvailable, c.failed, nil
	case c.open():
		d.Available, d.Missing = ExemptionOpen, settled(c.missing)
	case len(d.judgements) > 0:
		d.Available = ExemptionJudgement
	case d.Power == ByLaw:
		d.Available = ExemptionInForce
	default:
		d.Available = ExemptionAvailable
	}
}

// urgentReasons is art. 9 lid 2. Whether a reason is urgent is a judgement of
// the college, so that it never becomes available by itself.
func (p *person) urgentReasons() draft {
	d := draft{
		Exemption: Exemption{
			Kind: UrgentReasons, By: pw9lid2, Power: May, Lifts: []Duty{SeekWork, Register, AcceptWork, Tegenprestatie},
			Personal: p.age.verdict, Says: textUrgentReasons,
		},
		shows: []*Point{showReasons}, asks: []*Point{askUrgent}, follows: []*Point{keepsProvision, howLong},
	}
	p.care(&d)
	force := all(p.age, p.runs)
	if force.yes() && p.granted.yes() {
		d.Available, d.Ends = ExemptionInForce, dayAfter(p.ontheffing.Period.Until)
		d.Lifts = p.ontheffing.lifts()
		return d
	}
	d.judgements = []*Point{judgeReasons}
	if p.granted.open() {
		force = all(force, lacking(p.granted.missing))
	}
	d.stands(force)
	return d
}

// lifts are the duties that a granted exemption of art. 9 lid 2 lifts.
func (o Ontheffing) lifts() []Duty {
	var lifted []Duty
	if o.LiftsA {
		lifted = append(lifted, SeekWork, Register, AcceptWork)
	}
	if o.LiftsC {
		lifted = append(lifted, Tegenprestatie)
	}
	return lifted
}

// childUnder12 is art. 9 lid 4.
func (p *person) childUnder12() draft {
	personal := all(p.age, p.single, p.under12)
	d := draft{
		Exemption: Exemption{
			Kind: ChildUnder12, By: pw9lid4, Power: ByLaw, Lifts: []Duty{AcceptWork},
			Personal: personal.verdict, Says: textChildUnder12,
		},
		shows: []*Point{showThree}, follows: []*Point{keepsSeeking, showHome},
	}
	if !personal.no() && !p.child.IsZero() {
		d.Ends = p.child.Turns(12)
	}
	d.stands(all(p.runs, personal, p.established.not(condNotEstablished, pw9lid4)))
	return d
}

// incapacity is art. 9 lid 5.
func (p *person) incapacity() draft {
	personal := all(p.age, p.incapacitated)
	d := draft{
		Exemption: Exemption{
			Kind: Incapacity, By: pw9lid5, Power: ByLaw, Lifts: []Duty{SeekWork, Register, AcceptWork, UseProvision, WorkOnPlan, Tegenprestatie},
			Personal: personal.verdict, Says: textIncapacity,
		},
		shows: []*Point{showIncapacity},
	}
	d.stands(all(p.runs, personal))
	return d
}
