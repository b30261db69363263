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
	amounts(c, "beslag.belastbaar", b.Belastbaar, h, -integraal.MaxCents, nil)
	amounts(c, "beslag.belastbaarEchtgenoot", b.BelastbaarEchtgenoot, h, -integraal.MaxCents, c.p.Spouse)
	amounts(c, "beslag.inkomen", b.Inkomen, h, 0, nil)
	amounts(c, "beslag.vrij", b.Vrij, h, 0, nil)
	amounts(c, "beslag.vrijEchtgenoot", b.VrijEchtgenoot, h, 0, c.p.Spouse)
	if len(c.faults) > before {
		return
	}
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
	d, h, c := &b.day.beslag, b.households, &b.p.Beslag
	spouse, children := cellsOf(b.p.Spouse, h)[:len(out)], cellsOf(b.p.Bijstand.Children, h)[:len(out)]
	taxable, partners := cellsOf(c.Belastbaar, h)[:len(out)], cellsOf(c.BelastbaarEchtgenoot, h)[:len(out)]
	all, free := cellsOf(c.Inkomen, h)[:len(out)], cellsOf(c.Vrij, h)[:len(out)]
	freePartner := cellsOf(c.VrijEchtgenoot, h)[:len(out)]
	above = above[:len(out)]
	var v beslagValues
	for i := range out {
		with := index(spouse[i] == FlagYes)
		v.leef = leefsituatie(2*with + index(children[i] == FlagYes))
		v.belastbaar = clipped(taxable[i]) + clipped(only(partners[i], with))
		v.inkomen, v.vrij = all[i].Cents(), free[i].Cents()
		v.echtgenoot = only(freePartner[i], with).Cents()
		out[i], above[i] = d.inCents(&v, d.reckon(&v).voet)
	}
}

// clipped is a taxable income in what the rule reckons with: beyond it the maximum
// holds anyhow.
func clipped(m integraal.PerYear) int64 { return max(-mostBeslag, min(m.Cents(), mostBeslag)) }
