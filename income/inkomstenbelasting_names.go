package income

import "github.com/integraal/integraal"

// The facts, statutory values and steps of the income tax, of wages and of the
// contributions of the Zvw.
const (
	FactBelastbaarInkomen integraal.Name = "belasting.inkomen"
	FactArbeidsinkomen    integraal.Name = "belasting.arbeidsinkomen"
	FactAndereBoxen       integraal.Name = "belasting.andereBoxen"
	FactKindOnder12       integraal.Name = "belasting.jongKind"
	FactFiscalePartner    integraal.Name = "belasting.partner"
	FactAlleenstaandeAOW  integraal.Name = "belasting.alleenstaandeAOW"

	normTarief1         integraal.Name = "inkomstenbelasting.tarief1"
	normTarief2         integraal.Name = "inkomstenbelasting.tarief2"
	normTarief3         integraal.Name = "inkomstenbelasting.tarief3"
	normGrens1          integraal.Name = "inkomstenbelasting.grens1"
	normGrens2          integraal.Name = "inkomstenbelasting.grens2"
	normVast2           integraal.Name = "inkomstenbelasting.vast2"
	normVast3           integraal.Name = "inkomstenbelasting.vast3"
	normVroegGrens1     integraal.Name = "inkomstenbelasting.voor1946.grens1"
	normVroegVast2      integraal.Name = "inkomstenbelasting.voor1946.vast2"
	normVroegVast3      integraal.Name = "inkomstenbelasting.voor1946.vast3"
	normPremieAOW       integraal.Name = "volksverzekeringen.aow"
	normPremieAnwWlz    integraal.Name = "volksverzekeringen.anwWlz"
	normAlgemeen        integraal.Name = "heffingskorting.algemeen"
	normAlgemeenVanaf   integraal.Name = "heffingskorting.algemeen.vanaf"
	normAlgemeenPct     integraal.Name = "heffingskorting.algemeen.percentage"
	normArbeidPct1      integraal.Name = "heffingskorting.arbeid.percentageA"
	normArbeid1         integraal.Name = "heffingskorting.arbeid.maximumA"
	normArbeidPct2      integraal.Name = "heffingskorting.arbeid.percentageB"
	normArbeidVanaf2    integraal.Name = "heffingskorting.arbeid.vanafB"
	normArbeid2         integraal.Name = "heffingskorting.arbeid.maximumB"
	normArbeidPct3      integraal.Name = "heffingskorting.arbeid.percentageC"
	normArbeidVanaf3    integraal.Name = "heffingskorting.arbeid.vanafC"
	normArbeid3         integraal.Name = "heffingskorting.arbeid.maximumC"
	normArbeidPct4      integraal.Name = "heffingskorting.arbeid.percentageD"
	normArbeidVanaf4    integraal.Name = "heffingskorting.arbeid.vanafD"
	normCombinatieVanaf integraal.Name = "heffingskorting.combinatie.vanaf"
	normCombinatiePct   integraal.Name = "heffingskorting.combinatie.percentage"
	normCombinatie      integraal.Name = "heffingskorting.combinatie.maximum"
	normOuderen         integraal.Name = "heffingskorting.ouderen"
	normOuderenVanaf    integraal.Name = "heffingskorting.ouderen.vanaf"
	normOuderenPct      integraal.Name = "heffingskorting.ouderen.percentage"
	normAlleenOuderen   integraal.Name = "heffingskorting.alleenstaandeOuderen"

	stepBelasting         integraal.Name = "inkomstenbelasting.belasting"
	stepPremieInkomen     integraal.Name = "volksverzekeringen.premieInkomen"
	stepPremies           integraal.Name = "volksverzekeringen.premies"
	stepAlgemeen          integraal.Name = "heffingskorting.algemeen.bedrag"
	stepArbeid            integraal.Name = "heffingskorting.arbeid.bedrag"
	stepCombinatieGeldt   integraal.Name = "heffingskorting.combinatie.geldt"
	stepCombinatie        integraal.Name = "heffingskorting.combinatie.bedrag"
	stepOuderen           integraal.Name = "heffingskorting.ouderen.bedrag"
	stepKortingDeel       integraal.Name = "heffingskorting.zonderAOWDeel"
	stepHeffing           integraal.Name = "inkomstenbelasting.metPremies"
	stepKortingen         integraal.Name = "heffingskorting.samen"
	stepVerrekendeKorting integraal.Name = "heffingskorting.verrekend"
	stepTeBetalen         integraal.Name = "inkomstenbelasting.teBetalen"
	stepNettoJaar         integraal.Name = "inkomstenbelasting.netto"
)

// wordsOfBelasting are the words of these names.
var wordsOfBelasting = map[integraal.Name]integraal.Text{
	FactBelastbaarInkomen: {NL: "belastbaar inkomen uit werk en woning van het jaar", EN: "taxable income from work and home of the year"},
	FactArbeidsinkomen:    {NL: "inkomen uit werk van het jaar (arbeidsinkomen)", EN: "income from work of the year (arbeidsinkomen)"},
	FactAndereBoxen:       {NL: "inkomen van het jaar uit aanmerkelijk belang, sparen en beleggen", EN: "income of the year from substantial holdings, savings and investments"},
	FactKindOnder12:       {NL: "een kind onder de 12 woont minstens een half jaar in huis", EN: "a child under 12 lives in the household for at least half a year"},
	FactFiscalePartner:    {NL: "partner voor de belasting", EN: "partner for income tax"},
	FactAlleenstaandeAOW:  {NL: "AOW voor een alleenstaande", EN: "old age pension (AOW) of a single person"},

	normTarief1:         {NL: "belasting in de eerste schijf, zonder premies", EN: "tax in the first bracket, without premiums"},
	normTarief2:         {NL: "belasting in de tweede schijf", EN: "tax in the second bracket"},
	normTarief3:         {NL: "belasting in de hoogste schijf", EN: "tax in the highest bracket"},
	normGrens1:          {NL: "einde van de eerste schijf", EN: "end of the first bracket"},
	normGrens2:          {NL: "einde van de tweede schijf", EN: "end of the second bracket"},
	normVast2:           {NL: "belasting over de hele eerste schijf", EN: "tax over the whole first bracket"},
	normVast3:           {NL: "belasting over de eerste twee schijven", EN: "tax over the first two brackets"},
	normVroegGrens1:     {NL: "einde van de eerste schijf, geboren voor 1946", EN: "end of the first bracket, born before 1946"},
	normVroegVast2:      {NL: "belasting over de hele eerste schijf, geboren voor 1946", EN: "tax over the whole first bracket, born before 1946"},
	normVroegVast3:      {NL: "belasting over de eerste twee schijven, geboren voor 1946", EN: "tax over the first two brackets, born before 1946"},
	normPremieAOW:       {NL: "premie voor de AOW", EN: "premium for the old age pension (AOW)"},
	normPremieAnwWlz:    {NL: "premies voor de Anw en de Wlz samen", EN: "premiums for survivors (Anw) and long-term care (Wlz) together"},
	normAlgemeen:        {NL: "hoogste algemene heffingskorting", EN: "highest general credit (algemene heffingskorting)"},
	normAlgemeenVanaf:   {NL: "inkomen waarboven de algemene heffingskorting daalt", EN: "income above which the general credit falls"},
	normAlgemeenPct:     {NL: "daling van de algemene heffingskorting", EN: "fall of the general credit"},
	normArbeidPct1:      {NL: "arbeidskorting, eerste deel", EN: "credit for work (arbeidskorting), first part"},
	normArbeid1:         {NL: "hoogste arbeidskorting van het eerste deel", EN: "highest credit for work of the first part"},
	normArbeidPct2:      {NL: "arbeidskorting, tweede deel", EN: "credit for work, second part"},
	normArbeidVanaf2:    {NL: "inkomen waarboven het tweede deel begint", EN: "income above which the second part begins"},
	normArbeid2:         {NL: "hoogste arbeidskorting van twee delen", EN: "highest credit for work of two parts"},
	normArbeidPct3:      {NL: "arbeidskorting, derde deel", EN: "credit for work, third part"},
	normArbeidVanaf3:    {NL: "inkomen waarboven het derde deel begint", EN: "income above which the third part begins"},
	normArbeid3:         {NL: "hoogste arbeidskorting", EN: "highest credit for work"},
	normArbeidPct4:      {NL: "daling van de arbeidskorting", EN: "fall of the credit for work"},
	normArbeidVanaf4:    {NL: "inkomen waarboven de arbeidskorting daalt", EN: "income above which the credit for work falls"},
	normCombinatieVanaf: {NL: "inkomen uit werk waarboven er combinatiekorting is", EN: "income from work above which there is a combination credit"},
	normCombinatiePct:   {NL: "combinatiekorting over het meerdere", EN: "combination credit on what is above it"},
	normCombinatie:      {NL: "hoogste combinatiekorting", EN: "highest combination credit"},
	normOuderen:         {NL: "hoogste ouderenkorting", EN: "highest credit for older persons (ouderenkorting)"},
	normOuderenVanaf:    {NL: "inkomen waarboven de ouderenkorting daalt", EN: "income above which the credit for older persons falls"},
	normOuderenPct:      {NL: "daling van de ouderenkorting", EN: "fall of the credit for older persons"},
	normAlleenOuderen:   {NL: "alleenstaande-ouderenkorting", EN: "credit for single older persons"},

	stepBelasting:         {NL: "inkomstenbelasting over het inkomen", EN: "income tax on the income"},
	stepPremieInkomen:     {NL: "inkomen waarover premies worden betaald", EN: "income on which premiums are paid"},
	stepPremies:           {NL: "premies volksverzekeringen", EN: "premiums of the national insurances"},
	stepAlgemeen:          {NL: "algemene heffingskorting", EN: "general credit (algemene heffingskorting)"},
	stepArbeid:            {NL: "arbeidskorting", EN: "credit for work (arbeidskorting)"},
	stepCombinatieGeldt:   {NL: "er is recht op combinatiekorting", EN: "the combination credit holds"},
	stepCombinatie:        {NL: "inkomensafhankelijke combinatiekorting", EN: "combination credit (inkomensafhankelijke combinatiekorting)"},
	stepOuderen:           {NL: "ouderenkorting", EN: "credit for older persons (ouderenkorting)"},
	stepKortingDeel:       {NL: "deel van de korting voor wie geen AOW-premie betaalt", EN: "part of the credit for who pays no AOW premium"},
	stepHeffing:           {NL: "belasting en premies samen, voor de kortingen", EN: "tax and premiums together, before the credits"},
	stepKortingen:         {NL: "heffingskortingen samen", EN: "credits together"},
	stepVerrekendeKorting: {NL: "wat daarvan van de belasting af kan", EN: "what of it can be taken off the tax"},
	stepTeBetalen:         {NL: "belasting en premies te betalen", EN: "tax and premiums to pay"},
	stepNettoJaar:         {NL: "inkomen na belasting en premies", EN: "income after tax and premiums"},
}

var (
	textEvenOud = integraal.Text{
		NL: "beide partners verdienen evenveel en zijn even oud: wie de combinatiekorting krijgt, zegt de wet dan niet",
		EN: "both partners earn the same and are of the same age: the law does not say then who has the combination credit",
	}
	textPensioenjaar = integraal.Text{
		NL: "in dit jaar wordt de AOW-leeftijd bereikt: de belasting over zo'n jaar zit niet in deze uitgave",
		EN: "the pension age is reached in this year: the tax over such a year is not in this release",
	}
)
