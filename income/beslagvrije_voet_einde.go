package income

import "github.com/integraal/integraal"

// BeslagEinde is something that ends a finding of the beslagvrije voet, or makes it
// higher.
type BeslagEinde struct {
	What integraal.Text
	By   integraal.Citation
	// Must is whether the bailiff has to find it anew, or the increase has to be
	// applied; else it may be.
	Must bool
}

var beslagEinden = [...]BeslagEinde{
	{integraal.Text{
		NL: "de twaalf maanden zijn om",
		EN: "the twelve months are over",
	}, rv("475d", "3", "a")(read2026H2), true},
	{integraal.Text{
		NL: "u laat met redenen weten dat er blijvend iets is veranderd dat van belang is",
		EN: "you report with reasons that something of importance has changed for good",
	}, rv("475d", "3", "b")(read2026H2), true},
	{integraal.Text{
		NL: "de deurwaarder hoort op een andere manier van feiten die van invloed kunnen zijn",
		EN: "the bailiff learns in another way of facts that may matter",
	}, rv("475d", "4", "")(read2026H2), false},
	{integraal.Text{
		NL: "een verhoging voor hoge woonkosten stopt als u die kosten niet meer hebt, of als de hoogste termijn om is; die termijn staat in een regeling die wij niet hebben",
		EN: "an increase for high housing costs ends when the costs do, or when the longest term is over; that term is in a ministerial rule that we do not have",
	}, byWoonlasten, true},
	{integraal.Text{
		NL: "u vraagt om die verhoging hoogstens zes maanden langer te houden, omdat u de schuld in die tijd helemaal kunt betalen",
		EN: "you ask to keep that increase for six months more at most, as the debt can be paid in full within them",
	}, rv("475da", "6", "")(read2026H2), false},
	{integraal.Text{
		NL: "wordt de beslagvrije voet hoger, dan geldt dat meteen vanaf het moment dat hij opnieuw moest worden vastgesteld",
		EN: "an increase holds at once, from the moment that it had to be found anew",
	}, rv("475d", "5", "")(read2026H2), true},
	{integraal.Text{
		NL: "meldt u binnen vier weken na de brief iets dat hem hoger maakt, dan geldt dat vanaf het beslag",
		EN: "what makes it higher and is reported within four weeks of the notice holds from the attachment",
	}, rv("475i", "3", "")(read2024H2), true},
	{integraal.Text{
		NL: "u vraagt de kantonrechter om een verhoging omdat de uitkomst kennelijk te hard is",
		EN: "you ask the court for an increase as the outcome is plainly too harsh",
	}, byHardheid, false},
}

// BeslagEinden are the things that end a finding of the beslagvrije voet or make it
// higher, by Rv art. 475d lid 3 to 5, 475da lid 5 and 6, 475i lid 3 and 475fa. How
// long an increase for high housing costs may last is in a ministerial rule that is
// not in this release.
func BeslagEinden() []BeslagEinde { return append([]BeslagEinde(nil), beslagEinden[:]...) }
