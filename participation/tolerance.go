package participation

import (
	"time"

	"github.com/integraal/integraal"
)

// Early is a rule of 2027 that a municipality applies in 2026 already. The zero
// Early is none.
type Early uint8

// The rules of 2027 that bear on a duty of [PositionOf].
const (
	NoEarly                      Early = iota
	MaatschappelijkeParticipatie       // in place of the tegenprestatie and sociale activering
)

// String names the rule as JSON does.
func (e Early) String() string {
	return nameOf([]string{"none", "maatschappelijkeParticipatie"}, int(e))
}

// MarshalText writes e as [Early.String] does.
func (e Early) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// Tolerance is a municipality's policy to apply rules of 2027 in 2026, the year
// of tolerance (gedoogjaar). It is policy, not law, so that its source is
// asked: a citation of the municipality's own paper, as [integraal.Local] makes.
type Tolerance struct {
	Rules  []Early
	Period integraal.Period
	Source integraal.Citation
}

// The year of tolerance.
var (
	firstToleratedDay = integraal.On(2026, time.January, 1)
	lastToleratedDay  = integraal.On(2026, time.December, 31)
)

// Beside is what a municipality's policy puts beside a duty. The duty stands as
// the law says, whatever the policy is.
type Beside struct {
	Duty   Duty
	Formal Status // how the duty stands by law
	Points []Point
}

// Beside is what a policy of the year of tolerance puts beside the duties of p.
// It is empty outside 2026 and outside the policy's own period. Nothing in p
// changes. Its faults are tolerance.source for a policy without its source,
// tolerance.rule for one without a rule, and tolerance.period.
func (p Position) Beside(policy Tolerance) ([]Beside, error) {
	if err := policy.check(); err != nil {
		return nil, err
	}
	if p.Day.Before(firstToleratedDay) || p.Day.After(lastToleratedDay) || !policy.Period.Contains(p.Day) {
		return nil, nil
	}
	formal := p.Of(Tegenprestatie)
	if formal.Duty == NoDuty {
		return nil, nil
	}
	points := pointsOn(p.Day, []*Point{formalStays, toleratedInstead, courtOnPolicy})
	points[1].Laws = append([]integraal.Citation{policy.Source}, points[1].Laws...)
	return []Beside{{Duty: Tegenprestatie, Formal: formal.Status, Points: points}}, nil
}

func (t *Tolerance) check() error {
	var faults integraal.Faults
	if t.Source.IsZero() {
		faults = append(faults, integraal.NewFault("tolerance.source", "source", textPolicySource))
	}
	if len(t.Rules) == 0 {
		faults = append(faults, integraal.NewFault("tolerance.rule", "rules", textPolicyRule))
	}
	for _, r := range t.Rules {
		if r != MaatschappelijkeParticipatie {
			faults = append(faults, integraal.NewFault("tolerance.rule", "rules", textPolicyRule))
		}
	}
	if t.Period.Reversed() {
		faults = append(faults, integraal.NewFault("tolerance.period", "period", textReversed))
	}
	return faults.Err()
}

var gedoogjaar = integraal.PracticeIn(integraal.Text{
	NL: "gemeente.nu over 2026 als gedoogjaar, 15 oktober 2025 [alleen een samenvatting gelezen]",
	EN: "gemeente.nu on 2026 as a year of tolerance, 15 October 2025 [only a summary was read]",
})

var (
	formalStays = &Point{
		Code: "tolerance.formal", Power: ByLaw,
		Text: integraal.Text{
			NL: "Volgens de wet geldt in 2026 nog steeds de regel over de tegenprestatie.",
			EN: "By law the rule on the tegenprestatie still holds in 2026.",
		},
		Laws: []integraal.Citation{pw9lid1c},
	}
	toleratedInstead = &Point{
		Code: "tolerance.instead", Power: NoPower,
		Text: integraal.Text{
			NL: "Deze gemeente heeft als beleid om al met maatschappelijke participatie te werken, die iemand zelf mag invullen. Dat is beleid en nog geen wet. De wettekst daarover is hier niet gelezen.",
			EN: "This municipality has the policy to work with maatschappelijke participatie already, which a person may shape. That is policy and not law yet. The wording of the law on it was not read here.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{gedoogjaar},
	}
	courtOnPolicy = &Point{
		Code: "tolerance.court",
		Text: integraal.Text{
			NL: "Een rechter toetst beleid naast de wet zoals ander beleid, met terughoudendheid. Beleid tegen de wet in toetst de rechter niet; dat is een gegeven. Waar dit beleid onder valt, is niet gevonden.",
			EN: "A court reviews policy beside the law as it does other policy, with restraint. Policy against the law it does not review; that is taken as given. Under which of the two this policy falls was not found.",
		},
		Who: []Role{Court, Decider}, Laws: []integraal.Citation{outsideTheLaw},
	}
	textPolicySource = integraal.Text{
		NL: "zeg in welk stuk van de gemeente dit beleid staat", EN: "say in which paper of the municipality this policy stands",
	}
	textPolicyRule = integraal.Text{
		NL: "zeg welke regel van 2027 de gemeente al toepast", EN: "say which rule of 2027 the municipality applies already",
	}
)
