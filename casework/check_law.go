package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// inForce checks that a law was in force on the day of what rests on it: the
// first of days that is known. Nothing of before 2015 gets a basis of 2015.
func (c *checker) inForce(path string, law integraal.Law, days ...integraal.Date) {
	for _, day := range days {
		if day.IsZero() {
			continue
		}
		if day.Before(law.Since()) {
			c.fault("law.not-in-force", path, textNotInForce.With(
				integraal.PutName("law", law.String()), integraal.Put("since", law.Since())))
		}
		return
	}
}

// benefitLaw checks the law of the norm that was decided, and of what its kind
// itself says the law of.
func (c *checker) benefitLaw(path string, b *Benefit) {
	if b.Kind == WmoInvestigation {
		c.inForce(path+".melding", integraal.Wmo2015, b.Melding, b.From)
	}
	c.inForce(path+".norm.law", b.Norm.Law(), b.From, b.Melding, b.Told.On)
}

// announced checks the law of an act, and its letter: papers are asked in one.
func (c *checker) announced(path string, a *Announced) {
	law := integraal.Participatiewet
	if act, _ := actOf(a.Act); act == participation.WmoHerzien {
		law = integraal.Wmo2015
	}
	c.inForce(path+".on", law, a.On)
	switch {
	case a.PapersBy.IsZero():
	case a.Letter.IsZero():
		c.fault("case.required", path+".letter", textPapersLetter)
	case a.PapersBy.Before(a.Letter):
		c.fault("period.reversed", path+".papersBy", textPapersEarly)
	}
}

var (
	textNotInForce = integraal.Text{
		NL: "de {law} gold nog niet op deze dag, pas sinds {since}; noem de wet van toen, of laat dit weg",
		EN: "the {law} was not in force on this day, only since {since}; name the law of that day, or leave this out",
	}
	textPapersLetter = integraal.Text{
		NL: "vul de dag van de brief in: om papieren wordt in een brief gevraagd, en de termijn loopt vanaf die dag",
		EN: "fill in the day of the letter: papers are asked for in one, and the term runs from that day",
	}
	textPapersEarly = integraal.Text{
		NL: "deze dag ligt voor de dag van de brief waarin om de papieren wordt gevraagd",
		EN: "this day lies before the day of the letter that asks for the papers",
	}
)
