package participation

import "github.com/integraal/integraal"

// PolicyKind is how policy stands to the law. The zero kind is not stated.
type PolicyKind uint8

// The kinds.
const (
	PolicyUnstated PolicyKind = iota
	WithinLaw                 // fills in a power that the law gives
	OutsideLaw                // gives what the law does not lay down (buitenwettelijk)
	AgainstLaw                // gives what the law does not allow (tegenwettelijk)
)

// String names the kind as JSON does.
func (k PolicyKind) String() string {
	return nameOf([]string{"unstated", "withinLaw", "outsideLaw", "againstLaw"}, int(k))
}

// MarshalText writes k as [PolicyKind.String] does.
func (k PolicyKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// Policy is what a municipality does by policy: a name of its own, where it is
// published, and how a person at the municipality says it stands to the law.
// The package does not find that out.
type Policy struct {
	Name integraal.Text
	By   integraal.Citation // see [integraal.Local]; it may be unset
	Kind PolicyKind
}

// PolicyRoom is policy as it bears on a case: not law, and said to be not law.
type PolicyRoom struct {
	Policy Policy
	Law    bool           // always false
	Says   integraal.Text // how a court looks at it
	Laws   []integraal.Citation
}

func policiesOn(policies []Policy) ([]PolicyRoom, error) {
	var out []PolicyRoom
	var faults integraal.Faults
	for _, p := range policies {
		if p.Name.IsZero() {
			faults = append(faults, integraal.NewFault("policy.unnamed", "policies", integraal.Text{
				NL: "beleid zonder naam", EN: "policy without a name",
			}))
			continue
		}
		out = append(out, PolicyRoom{Policy: p, Says: p.Kind.says(), Laws: p.Kind.laws()})
	}
	return out, faults.Err()
}

func (k PolicyKind) laws() []integraal.Citation {
	switch k {
	case WithinLaw:
		return []integraal.Citation{awb484}
	case OutsideLaw, AgainstLaw:
		return []integraal.Citation{outsidePolicy}
	}
	return nil
}

func (k PolicyKind) says() integraal.Text {
	switch k {
	case WithinLaw:
		return integraal.Text{
			NL: "Dit is beleid bij een bevoegdheid uit de wet. De gemeente volgt haar beleidsregel, tenzij dat door bijzondere omstandigheden onevenredig uitpakt.",
			EN: "This is policy on a power of the law. The municipality follows its policy rule, unless that turns out disproportionate because of special circumstances.",
		}
	case OutsideLaw:
		return integraal.Text{
			NL: "Dit is beleid buiten de wet, geen wet. De rechter toetst zulk beleid zoals ander beleid, in beginsel terughoudend. Er is geen recht op vanuit de wet zelf.",
			EN: "This is policy outside the law, not law. A court reviews such policy like other policy, in principle with restraint. The law itself gives no right to it.",
		}
	case AgainstLaw:
		return integraal.Text{
			NL: "Dit is beleid tegen de wet in, geen wet. De rechter neemt zulk beleid als gegeven en toetst het niet. Het kan zo weer weg zijn.",
			EN: "This is policy against the law, not law. A court takes such policy as given and does not review it. It can be gone again at any time.",
		}
	}
	return integraal.Text{
		NL: "Dit is beleid, geen wet. Vraag of het binnen, buiten of tegen de wet is: daar hangt van af hoe de rechter ernaar kijkt.",
		EN: "This is policy, not law. Ask whether it is within, outside or against the law: how a court looks at it depends on that.",
	}
}
