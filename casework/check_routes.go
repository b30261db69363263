package casework

import "github.com/integraal/integraal"

// routes checks what opens a road that asks no consent.
func (c *checker) routes() {
	seen := map[string]bool{}
	for i, w := range c.parts.Weighings {
		path := at("weighings", i)
		if seen[w.ID] {
			c.fault("id.duplicate", path+".id", textIDTwice)
		}
		seen[w.ID] = true
		c.refer(path+".about", aPerson, w.About...)
		c.lasts(path, w.On, w.Until)
	}
	for i, x := range c.parts.Demands {
		path := at("demands", i)
		c.refer(path+".about", aPerson, x.About...)
		c.lasts(path, x.On, x.Until)
	}
	for i, o := range c.parts.Orders {
		path := at("orders", i)
		c.refer(path+".about", aPerson, o.About...)
		if o.Valid.From.IsZero() && !o.Valid.Until.IsZero() {
			c.fault("case.required", path+".valid.from", textRequired)
		}
	}
	for i, a := range c.parts.Arrears {
		c.referOne(at("arrearsSignals", i)+".about", aPerson, a.About)
	}
}

func (c *checker) lasts(path string, on, until integraal.Date) {
	if integraal.Between(on, until).Reversed() {
		c.fault("period.reversed", path+".until", textReversed)
	}
}
