package income

import "github.com/integraal/integraal"

// BeslagColumns are what the beslagvrije voet asks, as in [BeslagFacts], of a
// debtor who lives at a residential address, is in no institution, and asked for no
// increase. A debtor without income has no beslagvrije voet: € 0.
type BeslagColumns struct {
	Belastbaar           []integraal.PerYear
	BelastbaarEchtgenoot []integraal.PerYear // of who has a spouse
	Inkomen, Vrij        []integraal.PerMonth
	VrijEchtgenoot       []integraal.PerMonth // of who has a spouse
}

// beslag checks the columns of the beslagvrije voet.
func (c *columns) beslag() {
	b, h, before := &c.p.Beslag, c.households, len(c.faults)
	if !c.asked.any(AskBijstandsnorm) { // else they were looked at
		c.flags("bijstand.children", c.p.Bijstand.Children, h, nil)
	}
	if !c.thorough && c.grens.beslag.ok && b.sized(h.all) {
		return // the rule looks at the amounts on its way
	}
	amounts(c, "beslag.belastbaar", b.Belastbaar, h, -integraal.MaxCents, nil)
	amounts(c, "beslag.belastbaarEchtgenoot", b.BelastbaarEchtgenoot, h, -integraal.MaxCents, c.p.Spouse)
	amounts(c, "beslag.inkomen", b.Inkomen, h, 0, nil)
	amounts(c, "beslag.vrij", b.Vrij, h, 0, nil)
	amounts(c, "beslag.vrijEchtgenoot", b.VrijEchtgenoot, h, 0, c.p.Spouse)
	if len(c.faults) > before {
		return
	}
	if c.beslagWrong() {
		c.beslagRows()
	}
}

// sized reports whether every column has as many rows.
func (b *BeslagColumns) sized(rows int) bool {
	return len(b.Belastbaar) == rows && len(b.BelastbaarEchtgenoot) == rows &&
		len(b.Inkomen) == rows && len(b.Vrij) == rows && len(b.VrijEchtgenoot) == rows
}

// beslagWrong reports whether a row is wrong, without a branch a row.
func (c *columns) beslagWrong() bool {
	b, h, found := &c.p.Beslag, c.households, int64(0)
	all := cellsOf(b.Inkomen, h)
	free, partners, spouse := cellsOf(b.Vrij, h)[:len(all)], cellsOf(b.VrijEchtgenoot, h)[:len(all)], cellsOf(c.p.Spouse, h)[:len(all)]
	for i, m := range all {
		theirs := partners[i].Cents() & -int64(spouse[i]>>1)
		found |= (m.Cents() - free[i].Cents()) | (mostBeslag - m.Cents()) | (mostBeslag - theirs)
	}
	return found < 0
}

// beslagRows finds the first row that is wrong.
func (c *columns) beslagRows() {
	b, h := &c.p.Beslag, c.households
	for i := h.from; i < h.until; i++ {
		switch all := b.Inkomen[i].Cents(); {
		case b.Vrij[i].Cents() > all:
			c.fault("facts.contradiction", "beslag.vrij", i, textContradiction.With(integraal.PutName("other", "beslag.inkomen")))
			return
		case all > mostBeslag:
			c.fault("amount.range", "beslag.inkomen", i, textRange)
			return
		case c.p.Spouse[i] == FlagYes && b.VrijEchtgenoot[i].Cents() > mostBeslag:
			c.fault("amount.range", "beslag.vrijEchtgenoot", i, textRange)
			return
		}
	}
}

// beslagvrijeVoet is the rule for the households of the block.
func (b *block) beslagvrijeVoet(out, above []integraal.PerMonth) {
	h, c, t := b.households, &b.p.Beslag, &b.grens.beslag
	spouse, children := cellsOf(b.p.Spouse, h)[:len(out)], cellsOf(b.p.Bijstand.Children, h)[:len(out)]
	taxable, partners := cellsOf(c.Belastbaar, h)[:len(out)], cellsOf(c.BelastbaarEchtgenoot, h)[:len(out)]
	all, free := cellsOf(c.Inkomen, h)[:len(out)], cellsOf(c.Vrij, h)[:len(out)]
	freePartner := cellsOf(c.VrijEchtgenoot, h)[:len(out)]
	above = above[:len(out)]
	wide, narrow := b.wide, b.narrow
	for i := range out {
		with := index(spouse[i] == FlagYes)
		leef := 2*with + index(children[i] == FlagYes)
		own, theirs := taxable[i], only(partners[i], with)
		belastbaar := clipped(own) + clipped(theirs)
		inkomen, vrij, echtgenoot := all[i].Cents(), free[i].Cents(), only(freePartner[i], with).Cents()
		wide |= (own.Cents() + nearCents) | (theirs.Cents() + nearCents)
		narrow |= inkomen | vrij | echtgenoot | (inkomen - vrij) | (mostBeslag - inkomen) | (mostBeslag - echtgenoot)
		if !t.ok {
			b.beslagByRule(&out[i], &above[i], &beslagValues{
				leef: leefsituatie(leef), belastbaar: belastbaar, inkomen: inkomen, vrij: vrij, echtgenoot: echtgenoot,
			})
			continue
		}
		voet := t.voet(&t.rijen[leef&3], belastbaar, inkomen, vrij, echtgenoot)
		out[i], above[i] = integraal.CentsPerMonth(voet), integraal.CentsPerMonth(max(0, inkomen-vrij-voet))
	}
	b.wide, b.narrow = wide, narrow
}

// beslagByRule asks the rule itself, where the table has not its values.
func (b *block) beslagByRule(out, above *integraal.PerMonth, v *beslagValues) {
	d := &b.day.beslag
	*out, *above = d.inCents(v, d.reckon(v).voet)
}

// clipped is a taxable income in what the rule reckons with: beyond it the maximum
// holds anyhow.
func clipped(m integraal.PerYear) int64 { return max(-mostBeslag, min(m.Cents(), mostBeslag)) }
