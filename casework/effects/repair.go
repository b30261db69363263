package effects

import (
	"slices"
	"time"

	"github.com/integraal/integraal"
)

// The provisions, in the texts that were read.
var (
	readAwb = integraal.On(2026, time.January, 1)
	readWgs = integraal.On(2026, time.July, 1)

	awb32      = integraal.Awb.Art("3:2", readAwb)
	awb498     = integraal.Awb.Art("4:98", readAwb)
	awb499     = integraal.Awb.Art("4:99", readAwb)
	awb4102    = integraal.Awb.Art("4:102", readAwb)
	wgs4lid1   = integraal.Wgs.Art("4", readWgs).Lid("1")
	wgs4lid2   = integraal.Wgs.Art("4", readWgs).Lid("2")
	wmo232lid1 = integraal.Wmo2015.Art("2.3.2", readWgs).Lid("1")

	// careful is what asks who decides to gather the facts first.
	careful = []integraal.Citation{awb32}
)

// remedy is a repair of a kind of harm.
type remedy struct {
	kind     RepairKind
	of, says integraal.Text
	laws     []integraal.Citation
	reversed bool // only after the stop was reversed
	threat   bool // only where eviction, a cut-off or loss of insurance threatens
	calm     bool // only where that is not known to threaten
}

// remedies are what can be asked of whom, by kind of harm. None is a right that the
// library establishes.
var remedies = [...][]remedy{
	IncomeGap: {
		{kind: BackPay, of: ofCollege, says: textBackPay, reversed: true},
		{kind: Interest, of: ofCollege, says: textInterest, laws: []integraal.Citation{awb4102.Lid("2"), awb4102.Lid("4"), awb4102.Lid("3"), awb498.Lid("1"), awb498.Lid("2"), awb499}, reversed: true},
	},
	Arrears: {
		{kind: Arrangement, of: ofCreditor, says: textArrangement},
		{kind: DebtTalk, of: ofDebtHelp, says: textDebtUrgent, laws: []integraal.Citation{wgs4lid2}, threat: true},
		{kind: DebtTalk, of: ofDebtHelp, says: textDebtTalk, laws: []integraal.Citation{wgs4lid1, wgs4lid2}, calm: true},
	},
	Loan: {
		{kind: Arrangement, of: ofLender, says: textLoan},
		{kind: Compensate, of: ofCollege, says: textCompensateLoan, reversed: true},
	},
	Costs: {
		{kind: WaiveCosts, of: ofCreditor, says: textWaive},
		{kind: Compensate, of: ofCollege, says: textCompensate, reversed: true},
	},
	LostCover: {{kind: Restore, of: ofSupplier, says: textRestore}},
	OfPerson:  {{kind: Help, of: ofPerson, says: textHelp, laws: []integraal.Citation{wmo232lid1}}},
}

// repairs are what can repair a harm. Of one that is only supposed to come of the
// stop, the body that decided is first asked to look at it.
func (v *view) repairs(s *Step, reversed bool) []Repair {
	if int(s.Kind) >= len(remedies) {
		return nil
	}
	threat := integraal.Is(v.harms[s.Harm].Threat, true)
	var list []Repair
	for _, r := range remedies[s.Kind] {
		if r.reversed && !reversed || r.threat && !threat || r.calm && threat {
			continue
		}
		p := Repair{Harm: s.Harm, Kind: r.kind, Of: r.of, Says: v.to(s.Who, r.says), Laws: integraal.CiteAll(r.laws...)}
		if s.Sure != Confirmed && r.of == ofCollege {
			p.Says = textFirstLook.With(integraal.PutText("then", p.Says))
		}
		p.Stand = v.stand(s.Harm, r.kind)
		p.Shown = textStands[p.Stand]
		list = append(list, p)
	}
	return list
}

// stand is how a repair stands, as it was told last.
func (v *view) stand(harm string, kind RepairKind) RepairStand {
	var last Repaired
	for _, r := range v.in.Repairs {
		if r.Harm != harm || r.Kind != kind || r.On.After(v.in.Day) {
			continue
		}
		if c := r.On.Compare(last.On); c > 0 || c == 0 && r.Stand > last.Stand {
			last = r
		}
	}
	return last.Stand
}

// Open are the repairs of a trace that were not done and not ruled out.
func (t Trace) Open() []Repair {
	return slices.DeleteFunc(slices.Clone(t.Repairs), func(r Repair) bool { return r.Stand == Done || r.Stand == NotHere })
}
