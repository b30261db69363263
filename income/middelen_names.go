package income

import "github.com/integraal/integraal"

// The facts, conditions, values and steps of the means test of the
// Participatiewet.
const (
	FactWerk                integraal.Name = "person.werk"
	FactDoelgroep           integraal.Name = "person.doelgroepLoonkostensubsidie"
	FactInkomsten           integraal.Name = "person.inkomsten"
	FactVerdiend            integraal.Name = "werk.inkomsten"
	FactGesteund            integraal.Name = "werk.metLoonkostensubsidie"
	FactArbeidsinschakeling integraal.Name = "werk.arbeidsinschakeling"
	FactMaandenN            integraal.Name = "werk.maandenN"
	FactUrenbeperkt         integraal.Name = "werk.urenbeperkt"
	FactMaandenZ            integraal.Name = "werk.maandenZ"
	FactGeenUitbreiding     integraal.Name = "werk.geenUitbreiding"
	FactJongKind            integraal.Name = "werk.jongKind"
	FactMaandenR            integraal.Name = "werk.maandenR"
	FactInkomenssoort       integraal.Name = "inkomen.soort"
	FactInkomensbedrag      integraal.Name = "inkomen.bedrag"
	FactInkomenEerder       integraal.Name = "inkomen.eerderDitJaar"
	FactInkomenOordeel      integraal.Name = "inkomen.arbeidsinschakeling"
	FactOntvangtBijstand    integraal.Name = "household.ontvangtBijstand"
	FactGiften              integraal.Name = "household.giften"
	FactGiftenOntvangen     integraal.Name = "giften.ontvangen"
	FactGiftenEerder        integraal.Name = "giften.eerderDitJaar"
	FactBijdragen           integraal.Name = "giften.bijdragen"
	FactGiftenOordeel       integraal.Name = "giften.verantwoord"
	FactGeenRecht           integraal.Name = "spouse.geenRecht"
	FactNormGehuwden        integraal.Name = "spouse.normGehuwden"
	FactGescheiden          integraal.Name = "spouse.gescheiden"
	FactBezittingen         integraal.Name = "household.bezittingen"
	FactBezittingsoort      integraal.Name = "bezitting.soort"
	FactBezittingwaarde     integraal.Name = "bezitting.waarde"
	FactSchulden            integraal.Name = "household.schulden"
	FactWoning              integraal.Name = "household.woning"
	FactNietTeGelde         integraal.Name = "household.woningNietTeGelde"
	FactSindsAanvang        integraal.Name = "household.sindsAanvang"
	FactVrijgelatenVermogen integraal.Name = "household.vrijgelatenVermogen"
	FactVerworven           integraal.Name = "household.verworven"

	ConditionInkomen    integraal.Name = "bijstand.condition.inkomen"
	ConditionVermogen   integraal.Name = "bijstand.condition.vermogen"
	ConditionBovenGrens integraal.Name = "vermogen.condition.bovenGrens"

	normPctN            integraal.Name = "vrijlating.n.percentage"
	normPctR            integraal.Name = "vrijlating.r.percentage"
	normPctY            integraal.Name = "vrijlating.y.percentage"
	normPctZ            integraal.Name = "vrijlating.z.percentage"
	normMaxN            integraal.Name = "vrijlating.n.maximum"
	normMaxR            integraal.Name = "vrijlating.r.maximum"
	normMaxY            integraal.Name = "vrijlating.y.maximum"
	normMaxZ            integraal.Name = "vrijlating.z.maximum"
	normPremie          integraal.Name = "vrijlating.premie"
	normVrijwilligMaand integraal.Name = "vrijlating.vrijwilligerswerk.maand"
	normVrijwilligJaar  integraal.Name = "vrijlating.vrijwilligerswerk.jaar"
	normGiften          integraal.Name = "vrijlating.giften"
	normOordeel         integraal.Name = "vrijlating.giften.naarOordeel"
	normOudedagAlleen   integraal.Name = "vrijlating.oudedag.alleenstaande"
	normOudedagPaar     integraal.Name = "vrijlating.oudedag.gehuwden"
	normGrensAlleen     integraal.Name = "vermogen.grens.alleenstaande"
	normGrensOuder      integraal.Name = "vermogen.grens.alleenstaandeOuder"
	normGrensPaar       integraal.Name = "vermogen.grens.gehuwden"
	normWoning          integraal.Name = "vermogen.woning"

	stepEarned        integraal.Name = "middelen.inkomstenUitArbeid"
	stepUnder27       integraal.Name = "middelen.jongerDan27"
	stepVrijlatingN   integraal.Name = "middelen.vrijlatingN"
	stepVrijlatingY   integraal.Name = "middelen.vrijlatingY"
	stepVrijlatingZ   integraal.Name = "middelen.vrijlatingZ"
	stepVrijlatingAA  integraal.Name = "middelen.vrijlatingAA"
	stepVrijlatingR   integraal.Name = "middelen.vrijlatingR"
	stepOudedag       integraal.Name = "middelen.oudedag"
	stepPremie        integraal.Name = "middelen.premie"
	stepVrijwillig    integraal.Name = "middelen.vrijwilligerswerk"
	stepUitgezonderd  integraal.Name = "middelen.uitgezonderd"
	stepGiftenVrij    integraal.Name = "middelen.giftenVrij"
	stepGiftenOordeel integraal.Name = "middelen.giftenNaarOordeel"
	stepTogether      integraal.Name = "middelen.tezamen"
	stepSpouseCounts  integraal.Name = "middelen.echtgenootTelt"
	stepCounted       integraal.Name = "bijstand.inkomen"
	stepBijstand      integraal.Name = "bijstand.bedrag"
	stepVermogen      integraal.Name = "vermogen.telt"
	stepBezitVrij     integraal.Name = "vermogen.bezitVrij"
	stepWoning        integraal.Name = "vermogen.woningTelt"
	stepWoningLening  integraal.Name = "vermogen.woningLening"
	stepLaterBezit    integraal.Name = "vermogen.verworven"
	stepGrensOver     integraal.Name = "vermogen.grensOver"
	stepBovenGrens    integraal.Name = "vermogen.bovenGrens"
)

// wordsOfMiddelen are the words of those names.
var wordsOfMiddelen = map[integraal.Name]integraal.Text{
	FactWerk:                {NL: "inkomen uit werk", EN: "income from work"},
	FactDoelgroep:           {NL: "hoort bij de doelgroep loonkostensubsidie", EN: "belongs to the doelgroep loonkostensubsidie (wage subsidy group)"},
	FactInkomsten:           {NL: "ander inkomen dan uit werk", EN: "income other than from work"},
	FactVerdiend:            {NL: "netto verdiend met werk in deze maand", EN: "net earnings from work in the month"},
	FactGesteund:            {NL: "daarvan verdiend in werk met loonkostensubsidie", EN: "of which in a job with wage subsidy"},
	FactArbeidsinschakeling: {NL: "de gemeente vindt dat het helpt om aan het werk te komen", EN: "the municipality holds that it helps to get into work"},
	FactMaandenN:            {NL: "maanden waarin 25% van het loon al vrij was", EN: "months in which 25% of the earnings was left out already"},
	FactUrenbeperkt:         {NL: "kan door ziekte of handicap minder uren werken (medisch urenbeperkt)", EN: "can work fewer hours for medical reasons (medisch urenbeperkt)"},
	FactMaandenZ:            {NL: "maanden waarin 15% van het loon met loonkostensubsidie al vrij was", EN: "months in which 15% of the subsidised earnings was left out already"},
	FactGeenUitbreiding:     {NL: "de gemeente vindt dat meer uren werken niet kan", EN: "the municipality holds more hours not possible"},
	FactJongKind:            {NL: "heeft de volledige zorg voor een kind onder de 12", EN: "has the full care of a child under 12"},
	FactMaandenR:            {NL: "maanden sinds de vrijlating voor alleenstaande ouders begon", EN: "months since the disregard for single parents began"},
	FactInkomenssoort:       {NL: "soort inkomen", EN: "kind of income"},
	FactInkomensbedrag:      {NL: "netto bedrag in deze maand", EN: "net amount in the month"},
	FactInkomenEerder:       {NL: "eerder dit jaar al vrij gebleven", EN: "left out earlier in the year"},
	FactInkomenOordeel:      {NL: "de gemeente vindt dat de premie helpt om aan het werk te komen", EN: "the municipality holds that the premium helps to get into work"},
	FactOntvangtBijstand:    {NL: "ontvangt bijstand in deze maand", EN: "receives bijstand in the month"},
	FactGiften:              {NL: "giften", EN: "gifts"},
	FactGiftenOntvangen:     {NL: "giften in deze maand", EN: "gifts in the month"},
	FactGiftenEerder:        {NL: "giften eerder dit jaar", EN: "gifts earlier in the year"},
	FactBijdragen:           {NL: "bijdragen van anderen die kosten besparen, dit jaar", EN: "contributions of others that save costs, in the year"},
	FactGiftenOordeel:       {NL: "giften die de gemeente verantwoord vindt", EN: "gifts that the municipality holds to be justified"},
	FactGeenRecht:           {NL: "de partner heeft zelf geen recht op bijstand", EN: "the spouse has no right to bijstand"},
	FactNormGehuwden:        {NL: "norm voor een paar dat allebei recht heeft", EN: "norm for a couple who both have the right"},
	FactGescheiden:          {NL: "de partners wonen apart, maar niet blijvend", EN: "the spouses live apart, though not for good"},
	FactBezittingen:         {NL: "bezittingen", EN: "possessions"},
	FactBezittingsoort:      {NL: "soort bezit", EN: "kind of possession"},
	FactBezittingwaarde:     {NL: "waarde van het bezit", EN: "value of the possession"},
	FactSchulden:            {NL: "schulden, zonder de hypotheek", EN: "debts, without the mortgage"},
	FactWoning:              {NL: "waarde van de eigen woning min de hypotheek", EN: "value of the own dwelling less the mortgage"},
	FactNietTeGelde:         {NL: "van verkoop of een hogere hypotheek kan geen sprake zijn", EN: "selling or mortgaging cannot reasonably be asked"},
	FactSindsAanvang:        {NL: "wat er bijkwam sinds de bijstand begon", EN: "what came since the bijstand began"},
	FactVrijgelatenVermogen: {NL: "vermogen dat tot nu toe vrij bleef", EN: "assets left out so far"},
	FactVerworven:           {NL: "wat er sinds het begin bijkwam", EN: "what was acquired since the beginning"},

	ConditionInkomen:    {NL: "het inkomen is lager dan de norm", EN: "the income is lower than the norm"},
	ConditionVermogen:   {NL: "er is geen vermogen boven de grens", EN: "there are no assets above the limit"},
	ConditionBovenGrens: {NL: "er is vermogen boven de grens", EN: "there are assets above the limit"},

	normPctN:            {NL: "deel van het loon dat vrij is", EN: "part of the earnings that is left out"},
	normPctR:            {NL: "deel van het loon dat vrij is voor een alleenstaande ouder", EN: "part of the earnings that is left out for a single parent"},
	normPctY:            {NL: "deel van het loon dat vrij is bij een medische urenbeperking", EN: "part of the earnings that is left out with medically limited hours"},
	normPctZ:            {NL: "deel van het loon met loonkostensubsidie dat vrij is", EN: "part of the subsidised earnings that is left out"},
	normMaxN:            {NL: "hoogste bedrag dat vrij is", EN: "most that is left out"},
	normMaxR:            {NL: "hoogste bedrag dat vrij is voor een alleenstaande ouder", EN: "most that is left out for a single parent"},
	normMaxY:            {NL: "hoogste bedrag dat vrij is bij een medische urenbeperking", EN: "most that is left out with medically limited hours"},
	normMaxZ:            {NL: "hoogste bedrag dat vrij is bij loonkostensubsidie", EN: "most that is left out with wage subsidy"},
	normPremie:          {NL: "hoogste premie die in een jaar vrij is", EN: "highest premium in a year that is left out"},
	normVrijwilligMaand: {NL: "hoogste vergoeding voor vrijwilligerswerk die in een maand vrij is", EN: "highest allowance for volunteering in a month that is left out"},
	normVrijwilligJaar:  {NL: "hoogste vergoeding voor vrijwilligerswerk die in een jaar vrij is", EN: "highest allowance for volunteering in a year that is left out"},
	normGiften:          {NL: "giften en bijdragen die in een jaar vrij zijn", EN: "gifts and contributions in a year that are left out"},
	normOordeel:         {NL: "deel van de verantwoorde giften dat vrij is", EN: "part of the justified gifts that is left out"},
	normOudedagAlleen:   {NL: "deel van het eigen pensioen dat vrij is", EN: "part of a private pension that is left out"},
	normOudedagPaar:     {NL: "deel van het eigen pensioen dat vrij is, voor een paar samen", EN: "part of a private pension that is left out, for a couple together"},
	normGrensAlleen:     {NL: "vermogensgrens voor een alleenstaande", EN: "asset limit for a single person"},
	normGrensOuder:      {NL: "vermogensgrens voor een alleenstaande ouder", EN: "asset limit for a single parent"},
	normGrensPaar:       {NL: "vermogensgrens voor een paar samen", EN: "asset limit for a couple together"},
	normWoning:          {NL: "waarde in de eigen woning die vrij is", EN: "value in the own dwelling that is left out"},

	stepEarned:        {NL: "inkomen uit werk", EN: "income from work"},
	stepUnder27:       {NL: "dit telt mee, want de persoon is jonger dan 27", EN: "this counts, as the person is under 27"},
	stepVrijlatingN:   {NL: "vrij: deel van het loon", EN: "left out: part of the earnings"},
	stepVrijlatingY:   {NL: "vrij: deel van het loon bij een medische urenbeperking", EN: "left out: part of the earnings with medically limited hours"},
	stepVrijlatingZ:   {NL: "vrij: deel van het loon met loonkostensubsidie", EN: "left out: part of the subsidised earnings"},
	stepVrijlatingAA:  {NL: "vrij: deel van het loon met loonkostensubsidie, verlengd", EN: "left out: part of the subsidised earnings, prolonged"},
	stepVrijlatingR:   {NL: "vrij: deel van het loon van een alleenstaande ouder", EN: "left out: part of the earnings of a single parent"},
	stepOudedag:       {NL: "vrij: deel van het eigen pensioen", EN: "left out: part of the private pension"},
	stepPremie:        {NL: "vrij: premie om aan het werk te komen", EN: "left out: premium for getting into work"},
	stepVrijwillig:    {NL: "vrij: vergoeding voor vrijwilligerswerk", EN: "left out: allowance for volunteering"},
	stepUitgezonderd:  {NL: "vrij: telt niet mee als inkomen", EN: "left out: does not count as income"},
	stepGiftenVrij:    {NL: "vrij: giften tot het hoogste bedrag van een jaar", EN: "left out: gifts up to the most of a year"},
	stepGiftenOordeel: {NL: "vrij: giften die de gemeente verantwoord vindt", EN: "left out: gifts that the municipality holds to be justified"},
	stepTogether:      {NL: "inkomen van beide partners met de bijstand", EN: "income of both spouses with the bijstand"},
	stepSpouseCounts:  {NL: "telt mee van de partner zonder recht", EN: "counts of the spouse without a right"},
	stepCounted:       {NL: "inkomen dat meetelt", EN: "income that counts"},
	stepBijstand:      {NL: "bijstand, met vakantiegeld", EN: "bijstand, with holiday allowance"},
	stepVermogen:      {NL: "vermogen dat telt", EN: "assets that count"},
	stepBezitVrij:     {NL: "vrij: dit bezit telt niet mee", EN: "left out: this possession does not count"},
	stepWoning:        {NL: "telt mee van de eigen woning", EN: "counts of the own dwelling"},
	stepWoningLening:  {NL: "waarde in de woning waarvoor de bijstand een lening kan zijn", EN: "value in the dwelling for which the bijstand may be a loan"},
	stepLaterBezit:    {NL: "bezit dat er sinds het begin bijkwam", EN: "possessions acquired since the beginning"},
	stepGrensOver:     {NL: "deel van de vermogensgrens dat nog over is", EN: "part of the asset limit that is left"},
	stepBovenGrens:    {NL: "vermogen boven de grens", EN: "assets above the limit"},
}

// The texts of the faults of the means test.
var (
	textKind = integraal.Text{
		NL: "deze soort bestaat niet",
		EN: "there is no such kind",
	}
	textNegativeCount = integraal.Text{
		NL: "dit aantal kan niet onder nul zijn",
		EN: "this number cannot be below zero",
	}
	textNormAbsent = integraal.Text{
		NL: "er is altijd een norm voor gehuwden; laat hem onbekend als niemand hem weet",
		EN: "there always is a norm for a couple; leave it unknown if nobody knows it",
	}
	textLivesApart = integraal.Text{
		NL: "artikel 32 lid 4, voor partners die niet blijvend apart wonen, zit niet in deze uitgave",
		EN: "article 32 lid 4, for spouses who live apart though not for good, is not in this release",
	}
)
