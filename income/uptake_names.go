package income

import "github.com/integraal/integraal"

// The steps that explain what was missed over time.
const (
	stepArrearsFrom     integraal.Name = "gemist.vanaf"
	stepArrearsMonths   integraal.Name = "gemist.maanden"
	stepArrearsQuarters integraal.Name = "gemist.kwartalen"
	stepArrearsDue      integraal.Name = "gemist.recht"
	stepArrearsReceived integraal.Name = "gemist.ontvangen"
	stepArrearsRow      integraal.Name = "gemist.samen"
	stepArrearsOver     integraal.Name = "gemist.teVeel"
	stepArrearsOpen     integraal.Name = "gemist.nietBekend"
	stepArrearsLast     integraal.Name = "gemist.laatsteDag"
	stepArrearsUntold   integraal.Name = "gemist.nietsGezegdTot"
	stepArrearsSum      integraal.Name = "gemist.totaal"
	stepArrearsAtLeast  integraal.Name = "gemist.tenMinste"
	stepArrearsRounding integraal.Name = "gemist.afronding"
	stepArrearsLapsed   integraal.Name = "gemist.vervallenTotEnMet"
	stepArrearsLost     integraal.Name = "gemist.vervallen"
)

var wordsOfUptake = map[integraal.Name]integraal.Text{
	stepArrearsFrom:     {NL: "vanaf", EN: "from"},
	stepArrearsMonths:   {NL: "aantal maanden", EN: "number of months"},
	stepArrearsQuarters: {NL: "aantal kwartalen", EN: "number of quarters"},
	stepArrearsDue:      {NL: "recht op", EN: "due"},
	stepArrearsReceived: {NL: "in die tijd ontvangen", EN: "received in that time"},
	stepArrearsRow:      {NL: "in die tijd niet ontvangen", EN: "not received in that time"},
	stepArrearsOver:     {NL: "in die tijd te veel ontvangen", EN: "received too much in that time"},
	stepArrearsOpen:     {NL: "bekend wat in die tijd is misgelopen", EN: "known what was missed in that time"},
	stepArrearsLast:     {NL: "laatste dag waarop dit nog helemaal kan worden aangevraagd", EN: "last day on which all of this can still be asked"},
	stepArrearsUntold:   {NL: "kan ook nog worden aangevraagd, maar er is niets over gezegd: de tijd tot en met", EN: "can be asked too, but nothing is said of it: the time up to and including"},
	stepArrearsSum:      {NL: "samen niet ontvangen", EN: "not received in all"},
	stepArrearsAtLeast:  {NL: "samen ten minste niet ontvangen, over de tijd die bekend is", EN: "not received in all at least, over the time that is known"},
	stepArrearsRounding: {NL: "nog niet geteld: de toeslag van een heel jaar wordt één keer afgerond", EN: "not counted yet: the allowance of a whole year is rounded once"},
	stepArrearsLapsed:   {NL: "kan niet meer worden aangevraagd: de tijd tot en met", EN: "can no longer be asked: the time up to and including"},
	stepArrearsLost:     {NL: "in die tijd misgelopen, niet meegeteld", EN: "missed in that time, not counted"},
}

// The texts of the faults and of the parts without an answer.
var (
	textNoSituation = integraal.Text{
		NL: "er is geen huishouden opgegeven; geef ten minste één situatie met een eerste dag",
		EN: "no household was given; give at least one situation with a first day",
	}
	textSplitMonth = integraal.Text{
		NL: "in deze maand veranderde er iets na de eerste dag; hoe de maand dan wordt verdeeld, wordt nog niet berekend",
		EN: "something changed in this month after its first day; how the month is then divided is not computed yet",
	}
	textNoTerm = integraal.Text{
		NL: "tot wanneer dit kan worden aangevraagd, is nog niet bekend",
		EN: "until when this can be asked is not known yet",
	}
)
