package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// Valve is a place where the law leaves room: an exception, an open norm, a
// power that need not be used.
type Valve struct {
	ID       integraal.Name // of the register, such as pw.9.2: lid numbers of the law are not unique
	By       integraal.Citation
	Modality Modality
	// Burdens says that the power works against the person. Its room is that
	// it need not be used; nothing here suggests to use it.
	Burdens bool
	Eases   []integraal.Citation // the rules beside which it leaves room
	Decides Body

	ForWhom  integraal.Text
	Asks     integraal.Text // what has to be there, or be done, for it
	Question integraal.Text // the question to put to who decides

	From       integraal.Date // the first day on which it is in the law; unset: longer than the days that were read
	Until      integraal.Date // the last day; unset: none is known
	Pack       integraal.Name // the Act that brings it, where that was announced and not in force yet; see [Packs]
	Rulings    []integraal.Citation
	Confidence integraal.Confidence
}

// InForce reports whether the valve is in the law on a day.
func (v Valve) InForce(day integraal.Date) bool {
	return !day.Before(v.From) && (v.Until.IsZero() || !day.After(v.Until))
}

// ahead is whether the valve is shown before it is in force, since its pack is
// switched on.
func (v *Valve) ahead(packs []integraal.Name) bool {
	return v.Pack != "" && slices.Contains(packs, v.Pack)
}

func (v Valve) on(day integraal.Date) Valve {
	v.By = CitationOn(day, v.By)
	v.Eases = inTextsOf(day, v.Eases)
	v.Rulings = slices.Clone(v.Rulings)
	return v
}

// valveRule is a valve with what makes it bear on a case.
type valveRule struct {
	Valve
	when []need
	also Circumstance // where it holds, a reason more to look; the valve does not need it
}

// eases is a list of rules beside which there is room.
func eases(cs ...integraal.Citation) []integraal.Citation { return cs }

// wholeLaws are the rules beside which the general law of administration
// leaves room: all of these laws.
var wholeLaws = []integraal.Citation{pwWhole, wmoWhole, wgsWhole}

// valveRules is the register.
var valveRules = slices.Concat(workValves, measureValves, incomeValves, paymentValves, recoveryValves, otherValves, announcedValves)

// ValveRegister is the whole register of valves, with those that are published and
// not in force yet.
func ValveRegister() []Valve {
	out := make([]Valve, len(valveRules))
	for i := range valveRules {
		v := valveRules[i].Valve
		v.Eases, v.Rulings = slices.Clone(v.Eases), slices.Clone(v.Rulings)
		out[i] = v
	}
	return out
}

// Valves are the valves that are in the law on a day, in the texts of that day;
// and those of the packs that are switched on, which are announced and not in
// force. Its faults are participation.day, participation.unread and those of
// [CheckPacks].
func Valves(day integraal.Date, packs ...integraal.Name) ([]Valve, error) {
	if err := checkDay(day, roomRest...); err != nil {
		return nil, err
	}
	if err := CheckPacks(packs, day); err != nil {
		return nil, err
	}
	var out []Valve
	for i := range valveRules {
		if valveRules[i].InForce(day) || valveRules[i].ahead(packs) {
			out = append(out, valveRules[i].on(day))
		}
	}
	return out, nil
}

// covers reports whether a rule of the register is the rule that is cited, or
// holds it, or lies in it.
func covers(rule, cited integraal.Citation) bool {
	return rule.Law() != "" && rule.Law() == cited.Law() && narrows(rule.Article(), cited.Article()) &&
		narrows(rule.Paragraph(), cited.Paragraph()) && narrows(rule.Part(), cited.Part())
}

func narrows(a, b string) bool { return a == "" || b == "" || a == b }
