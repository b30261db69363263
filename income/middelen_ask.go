package income

import "github.com/integraal/integraal"

// probes are amounts for one that is not known: a small one, one for which the
// maxima of work hold, and one beyond every norm.
func probes(r reading[integraal.PerMonth]) []integraal.PerMonth {
	if r.known {
		return []integraal.PerMonth{r.is}
	}
	return []integraal.PerMonth{{}, integraal.EuroPerMonth(1), integraal.EuroPerMonth(1200), integraal.EuroPerMonth(1_000_000)}
}

// personNeeds are the facts about a person that bear.
type personNeeds struct {
	born, doelgroep, receives bool
	werk                      werkBits
	supported                 bool
	kind, bedrag              []bool // of each source of income
	earlier, oordeel          []bool
}

// bearingOf finds the facts about one person that bear.
func bearingOf(a *asking, p *persoonReading, spouse bool) personNeeds {
	n := personNeeds{
		kind: make([]bool, len(p.items)), bedrag: make([]bool, len(p.items)),
		earlier: make([]bool, len(p.items)), oordeel: make([]bool, len(p.items)),
	}
	of := func(v *algemeneBijstandValues) *persoonValues {
		if spouse {
			return &v.spouse
		}
		return &v.applicant
	}
	for base := range a.bases {
		switch p.werk.is {
		case yes:
			n.work(a, base, &p.werk, of)
		case open: // there may be work of any kind
			receives := p.werk.open.has(doesReceive) || p.werk.yes.has(doesReceive)
			n.receives = n.receives || p.werk.open.has(doesReceive)
			n.born = n.born || receives
			n.doelgroep = n.doelgroep || receives && p.pensioner != yes
		}
		for i := range p.items {
			n.item(a, base, p, i, of)
		}
	}
	if p.list == open { // there may be a premium, or a pension
		n.born = true
		n.doelgroep = n.doelgroep || p.young != no
	}
	return n
}

// work finds which facts about work bear on one of the bases.
func (n *personNeeds) work(a *asking, base int, w *werkReading, of func(*algemeneBijstandValues) *persoonValues) {
	var bits []werkBits
	earned, supported := probes(w.earned), []integraal.PerMonth{w.supported.is}
	radix := []int{len(earned), 1}
	if !w.supported.known {
		radix[1] = 2
	}
	for bit := workUnder27; bit <= rOver; bit <<= 1 {
		if w.open.has(bit) {
			bits, radix = append(bits, bit), append(radix, 2)
		}
	}
	bears := bearing(radix, func(digit []int) int64 {
		v := werkValues{earned: earned[digit[0]], supported: supported[0], is: w.yes}
		if digit[1] == 1 {
			v.supported = v.earned
		}
		for i, bit := range bits {
			if digit[i+2] == 1 {
				v.is |= bit
			}
		}
		return a.bijstand(base, func(all *algemeneBijstandValues) { of(all).werk = v })
	})
	n.supported = n.supported || bears[1]
	for i, bit := range bits {
		if bears[i+2] {
			n.werk |= bit
		}
	}
	n.born = n.born || n.werk&(workUnder27|isPensioner) != 0
	n.doelgroep = n.doelgroep || n.werk.has(inDoelgroep)
	n.receives = n.receives || n.werk.has(doesReceive)
}

// item finds which facts about a source of income bear on one of the bases.
func (n *personNeeds) item(a *asking, base int, p *persoonReading, i int, of func(*algemeneBijstandValues) *persoonValues) {
	var q inquiry
	item := q.inkomen(&p.items[i], "")
	least := item.values(p.young, p.doelgroep)
	kinds := []Inkomenssoort{least.kind}
	if !item.kind.known {
		kinds = []Inkomenssoort{GewoonInkomen, Premie, Vrijwilligersvergoeding, Jonggehandicaptenkorting, UitgezonderdInkomen}
	}
	earlier := []integraal.PerYear{item.earlier.is}
	if !item.earlier.known {
		earlier = append(earlier, integraal.CentsPerYear(veryMuch))
	}
	amounts := probes(item.amount)
	flags := [...][]bool{either(item.contributes), either(p.young), either(p.doelgroep)}
	counted := a.d.counts(&least)
	if item.kind.known && item.kind.is == Oudedagsvoorziening {
		n.bedrag[i] = true
		return
	}
	bears := bearing([]int{len(kinds), len(earlier), len(amounts), len(flags[0]), len(flags[1]), len(flags[2])}, func(digit []int) int64 {
		v := inkomenValues{
			kind: kinds[digit[0]], earlier: earlier[digit[1]], amount: amounts[digit[2]],
			contributes: flags[0][digit[3]], young: flags[1][digit[4]], doelgroep: flags[2][digit[5]],
		}
		return a.bijstand(base, func(all *algemeneBijstandValues) {
			of(all).other = of(all).other.Minus(counted).Plus(a.d.counts(&v))
		})
	})
	n.kind[i] = n.kind[i] || bears[0]
	n.earlier[i] = n.earlier[i] || bears[1]
	n.bedrag[i] = n.bedrag[i] || bears[2]
	n.oordeel[i] = n.oordeel[i] || bears[3]
	n.born = n.born || bears[4]
	n.doelgroep = n.doelgroep || bears[5]
}

// ask notes the missing facts about a person.
func (r *persoonReading) ask(q *inquiry, f *persoon, n *personNeeds) {
	who := f.id.name()
	if n.born {
		ask(q, FactBorn, who, f.born)
	}
	ask(q, FactWerk, who, f.werk)
	if r.werk.is == yes {
		r.werk.ask(q, valueOf(f.werk), n, who)
	}
	if n.doelgroep {
		ask(q, FactDoelgroep, who, f.doelgroep)
	}
	ask(q, FactInkomsten, who, f.inkomsten)
	for i := range r.items {
		item := &r.items[i]
		id := who
		if item.ID != "" {
			id = item.ID
		}
		if n.kind[i] {
			ask(q, FactInkomenssoort, id, &item.Kind)
		}
		if n.bedrag[i] {
			ask(q, FactInkomensbedrag, id, &item.Amount)
		}
		if n.earlier[i] {
			ask(q, FactInkomenEerder, id, &item.Earlier)
		}
		if n.oordeel[i] {
			ask(q, FactInkomenOordeel, id, &item.Contributes)
		}
	}
}

// ask notes the missing facts about work.
func (r *werkReading) ask(q *inquiry, w *Werk, n *personNeeds, who string) {
	ask(q, FactVerdiend, who, &w.Earned)
	if n.supported {
		ask(q, FactGesteund, who, &w.Supported)
	}
	if n.werk.has(contributes) {
		ask(q, FactArbeidsinschakeling, who, &w.Contributes)
	}
	if n.werk.has(nOver) {
		ask(q, FactMaandenN, who, &w.MonthsN)
	}
	if n.werk.has(isUrenbeperkt) {
		ask(q, FactUrenbeperkt, who, &w.Urenbeperkt)
	}
	if n.werk.has(zOver) {
		ask(q, FactMaandenZ, who, &w.MonthsZ)
	}
	if n.werk.has(noMoreHours) {
		ask(q, FactGeenUitbreiding, who, &w.NoMoreHours)
	}
	if n.werk.has(youngChild) {
		ask(q, FactJongKind, who, &w.YoungChild)
	}
	if n.werk.has(rOver) {
		ask(q, FactMaandenR, who, &w.MonthsR)
	}
}
