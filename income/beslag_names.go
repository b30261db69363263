package income

import "github.com/integraal/integraal"

// The facts, conditions, statutory values and steps of the beslagvrije voet and of
// the norm for remission.
const (
	FactBeslagGehuwd           integraal.Name = "beslag.gehuwd"
	FactBeslagKinderen         integraal.Name = "beslag.kinderen"
	FactBelastbaar             integraal.Name = "beslag.belastbaar"
	FactBelastbaarEchtgenoot   integraal.Name = "beslag.belastbaarEchtgenoot"
	FactBeslagInkomen          integraal.Name = "beslag.inkomen"
	FactBeslagVrij             integraal.Name = "beslag.vrij"
	FactBeslagVrijEchtgenoot   integraal.Name = "beslag.vrijEchtgenoot"
	FactBeslagBijtelling       integraal.Name = "beslag.bijtelling"
	FactBeslagWoonadres        integraal.Name = "beslag.woonadres"
	FactBeslagInzicht          integraal.Name = "beslag.inzicht"
	FactBeslagBuitenland       integraal.Name = "beslag.buitenland"
	FactBeslagInrichting       integraal.Name = "beslag.inrichting"
	FactBeslagSamen            integraal.Name = "beslag.samenInInrichting"
	FactBeslagWoonkosten       integraal.Name = "beslag.woonkosten"
	FactBeslagEchtgenootDraagt integraal.Name = "beslag.echtgenootDraagt"
	FactBeslagVerhoging        integraal.Name = "beslag.verhoging"
	FactBeslagUitkering        integraal.Name = "beslag.uitkering"
	FactBeslagNorm             integraal.Name = "beslag.uitkering.norm"
	FactBeslagArt32            integraal.Name = "beslag.uitkering.inkomen"

	FactOmslagVoet       integraal.Name = "beslag.omslag.voet"
	FactOmslagBetalingen integraal.Name = "beslag.omslag.betalingen"
	FactOmslagSoort      integraal.Name = "beslag.omslag.soort"
	FactOmslagBedrag     integraal.Name = "beslag.omslag.bedrag"
	ConditionOmslag      integraal.Name = "beslag.condition.omslag"
	stepOmslagDeel       integraal.Name = "beslag.omslag.deel"
	stepBeslagKorter     integraal.Name = "beslag.tot.korter"

	FactKwijtNorm         integraal.Name = "kwijtschelding.bijstandsnorm"
	FactKwijtInrichting   integraal.Name = "kwijtschelding.inInrichting"
	FactKwijtGemeentelijk integraal.Name = "kwijtschelding.gemeentelijk"

	ConditionBeslagInkomen integraal.Name = "beslag.condition.inkomen"

	normBeslagAlleen      integraal.Name = "beslag.maximum.alleenstaande"
	normBeslagOuder       integraal.Name = "beslag.maximum.alleenstaandeOuder"
	normBeslagPaar        integraal.Name = "beslag.maximum.gehuwden"
	normBeslagOuders      integraal.Name = "beslag.maximum.gehuwdenMetKinderen"
	normBeslagGrensAlleen integraal.Name = "beslag.inkomensgrens.alleenstaande"
	normBeslagGrensMeer   integraal.Name = "beslag.inkomensgrens.meerpersoons"
	normBeslagDeel        integraal.Name = "beslag.deel"
	normBeslagZonderAdres integraal.Name = "beslag.zonderWoonadres"
	normBeslagWoonlasten  integraal.Name = "beslag.hogeWoonlasten"
	normKwijtRijk         integraal.Name = "kwijtschelding.deel"
	normKwijtInrichting   integraal.Name = "kwijtschelding.inrichting"
	normKwijtGemeente     integraal.Name = "kwijtschelding.gemeente.maximum"

	stepBeslagNorm          integraal.Name = "beslag.deelVanDeNorm"
	stepBeslagUitkering     integraal.Name = "beslag.deelVanDeBijstandsnorm"
	stepBeslagZorg          integraal.Name = "beslag.deelZorgtoeslag"
	stepBeslagHuur          integraal.Name = "beslag.deelHuurtoeslag"
	stepBeslagKgb           integraal.Name = "beslag.deelKindgebondenBudget"
	stepBeslagLezing        integraal.Name = "beslag.lezingOnderIjkpunt"
	stepBeslagLezingKgb     integraal.Name = "beslag.lezingOnderDrempel"
	stepBeslagWoonlasten    integraal.Name = "beslag.verhogingWoonlasten"
	stepBeslagWoonlastenTot integraal.Name = "beslag.verhogingWoonlasten.termijn"
	stepBeslagBegin         integraal.Name = "beslag.vooraf"
	stepBeslagEchtgenoot    integraal.Name = "beslag.minEchtgenoot"
	stepBeslagVrij          integraal.Name = "beslag.minVrij"
	stepBeslagBijtelling    integraal.Name = "beslag.minBijtelling"
	stepBeslagNietMeer      integraal.Name = "beslag.nietMeer"
	stepBeslagVoet          integraal.Name = "beslag.voet"
	stepBeslagBoven         integraal.Name = "beslag.boven"
	stepBeslagGeenOpdracht  integraal.Name = "beslag.geenOpdracht"
	stepBeslagMagVragen     integraal.Name = "beslag.magVragen"
	stepBeslagMagVragenAls  integraal.Name = "beslag.magVragen.alsEigenWoning"
	stepBeslagTot           integraal.Name = "beslag.tot"
	stepKwijtNorm           integraal.Name = "kwijtschelding.norm"
)

var wordsOfBeslag = map[integraal.Name]integraal.Text{
	FactBeslagGehuwd:           {NL: "getrouwd of een gezamenlijke huishouding", EN: "married or a joint household"},
	FactBeslagKinderen:         {NL: "kinderen onder de 18 voor wie kinderbijslag wordt betaald", EN: "children under 18 for whom kinderbijslag is paid"},
	FactBelastbaar:             {NL: "belastbaar inkomen per jaar", EN: "taxable income a year"},
	FactBelastbaarEchtgenoot:   {NL: "belastbaar inkomen per jaar van de partner", EN: "taxable income a year of the spouse"},
	FactBeslagInkomen:          {NL: "eigen inkomen per maand, netto, met vakantiegeld", EN: "own income a month, net, with holiday allowance"},
	FactBeslagVrij:             {NL: "deel van het eigen inkomen waarop geen beslag ligt", EN: "part of the own income that is not under attachment"},
	FactBeslagVrijEchtgenoot:   {NL: "inkomen van de partner waarop geen beslag ligt", EN: "income of the spouse that is not under attachment"},
	FactBeslagBijtelling:       {NL: "loonbelasting over het privégebruik van een auto van het werk", EN: "wage tax for the private use of a car of the employer"},
	FactBeslagWoonadres:        {NL: "heeft een woonadres in Nederland in de basisregistratie personen", EN: "has a residential address in the Netherlands in the population register"},
	FactBeslagInzicht:          {NL: "heeft de deurwaarder laten zien hoe en waarvan hij of zij leeft", EN: "has shown the bailiff how and on what they live"},
	FactBeslagBuitenland:       {NL: "woont buiten Nederland", EN: "lives outside the Netherlands"},
	FactBeslagInrichting:       {NL: "prijs per maand voor verzorging of verpleging in een inrichting", EN: "price a month of care in an institution"},
	FactBeslagSamen:            {NL: "de partner verblijft ook in een inrichting", EN: "the spouse stays in an institution too"},
	FactBeslagWoonkosten:       {NL: "woonkosten per maand waarvoor een verhoging is gevraagd", EN: "housing costs a month for which an increase was asked"},
	FactBeslagEchtgenootDraagt: {NL: "deel van die verhoging dat de partner kan betalen", EN: "part of that increase that the spouse can pay"},
	FactBeslagVerhoging:        {NL: "verhoging die al is gegeven voor een eigen woning of door de rechter", EN: "increase that was given already for an owned home or by the court"},
	FactBeslagUitkering:        {NL: "het beslag ligt op een uitkering waarvoor 95% van de bijstandsnorm vrij blijft", EN: "the attachment is on a benefit of which 95% of the bijstandsnorm is left"},
	FactBeslagNorm:             {NL: "bijstandsnorm die geldt, met vakantiegeld", EN: "bijstandsnorm that holds, with holiday allowance"},
	FactBeslagArt32:            {NL: "inkomen dat van die norm afgaat", EN: "income that is taken off that norm"},
	FactOmslagVoet:             {NL: "beslagvrije voet", EN: "beslagvrije voet"},
	FactOmslagBetalingen:       {NL: "inkomens waarop beslag ligt", EN: "income that is under attachment"},
	FactOmslagSoort:            {NL: "soort inkomen", EN: "kind of income"},
	FactOmslagBedrag:           {NL: "hoogte van dit inkomen per maand, netto, met vakantiegeld", EN: "this income a month, net, with holiday allowance"},
	ConditionOmslag:            {NL: "er ligt beslag op meer dan een inkomen waarvoor een beslagvrije voet geldt", EN: "more than one income with a beslagvrije voet is under attachment"},
	stepOmslagDeel:             {NL: "deel van de beslagvrije voet dat bij dit inkomen vrij blijft", EN: "part of the beslagvrije voet that is left of this income"},
	stepBeslagKorter:           {NL: "voor sommige soorten inkomen kan een kortere termijn gelden, door een besluit dat wij niet hebben", EN: "for some kinds of income a shorter term may hold, by a besluit that is not in this release"},

	FactKwijtNorm:         {NL: "bijstandsnorm die geldt, met vakantiegeld", EN: "bijstandsnorm that holds, with holiday allowance"},
	FactKwijtInrichting:   {NL: "verblijft in een inrichting", EN: "stays in an institution"},
	FactKwijtGemeentelijk: {NL: "deel van de norm dat de gemeente of het waterschap vrijlaat", EN: "part of the norm that the municipality or water authority leaves"},

	ConditionBeslagInkomen: {NL: "er is een inkomen waarvoor een beslagvrije voet geldt", EN: "there is an income to which a beslagvrije voet is attached"},

	normBeslagAlleen:      {NL: "hoogste beslagvrije voet voor een alleenstaande", EN: "highest beslagvrije voet of a single person"},
	normBeslagOuder:       {NL: "hoogste beslagvrije voet voor een alleenstaande ouder", EN: "highest beslagvrije voet of a single parent"},
	normBeslagPaar:        {NL: "hoogste beslagvrije voet voor een paar zonder kinderen", EN: "highest beslagvrije voet of a couple without children"},
	normBeslagOuders:      {NL: "hoogste beslagvrije voet voor een paar met kinderen", EN: "highest beslagvrije voet of a couple with children"},
	normBeslagGrensAlleen: {NL: "inkomen tot waar een verhoging voor een eigen woning kan, alleen", EN: "income up to which an increase for an owned home is possible, alone"},
	normBeslagGrensMeer:   {NL: "inkomen tot waar een verhoging voor een eigen woning kan, met meer personen", EN: "income up to which an increase for an owned home is possible, with more persons"},
	normBeslagDeel:        {NL: "deel van het eigen inkomen dat hoogstens vrij blijft", EN: "part of the own income that is left at most"},
	normBeslagZonderAdres: {NL: "deel van de norm voor wie geen woonadres heeft", EN: "part of the norm for who has no residential address"},
	normBeslagWoonlasten:  {NL: "hoeveel hoger dan de huurgrens woonkosten moeten zijn voor een verhoging", EN: "how far housing costs must lie above the maximum rent for an increase"},
	normKwijtRijk:         {NL: "deel van de bijstandsnorm dat vrij blijft bij kwijtschelding door het Rijk", EN: "part of the bijstandsnorm that is left when the state remits a tax"},
	normKwijtInrichting:   {NL: "deel van de norm dat vrij blijft in een inrichting", EN: "part of the norm that is left in an institution"},
	normKwijtGemeente:     {NL: "meer van de norm mag een gemeente niet vrijlaten", EN: "a municipality may leave no more of the norm"},

	stepBeslagNorm:          {NL: "95% van die norm", EN: "95% of that norm"},
	stepBeslagUitkering:     {NL: "bij beslag op deze uitkering geldt in plaats daarvan 95% van de bijstandsnorm, min het andere inkomen", EN: "for an attachment on this benefit it is 95% of the bijstandsnorm instead, less the other income"},
	stepBeslagZorg:          {NL: "bij, omdat de zorgtoeslag bij dit inkomen lager is", EN: "added, as the zorgtoeslag is less at this income"},
	stepBeslagHuur:          {NL: "bij, omdat de huurtoeslag bij dit inkomen lager is", EN: "added, as the huurtoeslag is less at this income"},
	stepBeslagKgb:           {NL: "bij, omdat het kindgebonden budget bij dit inkomen lager is", EN: "added, as the kindgebonden budget is less at this income"},
	stepBeslagLezing:        {NL: "het inkomen is lager dan dat grensbedrag: dan komt er niets bij en gaat er niets af (zo lezen wij de wet)", EN: "the income is below that limit: then nothing is added and nothing taken off (our reading of the law)"},
	stepBeslagLezingKgb:     {NL: "het inkomen is lager dan die twee bedragen samen: dan gaat er voor het kindgebonden budget niets af (zo lezen wij de wet)", EN: "the income is below those two amounts together: then nothing is taken off for the kindgebonden budget (our reading of the law)"},
	stepBeslagWoonlastenTot: {NL: "deze verhoging geldt hoogstens voor een termijn uit een regeling die wij niet hebben; de deurwaarder weet tot wanneer", EN: "this increase holds at most for a term of a ministerial rule that we do not have; the bailiff knows until when"},
	stepBeslagWoonlasten:    {NL: "bij, voor hoge woonkosten", EN: "added, for high housing costs"},
	stepBeslagBegin:         {NL: "beslagvrije voet voordat iets eraf gaat", EN: "beslagvrije voet before anything is taken off"},
	stepBeslagEchtgenoot:    {NL: "eraf: inkomen van de partner, hoogstens de helft", EN: "taken off: income of the spouse, half of it at most"},
	stepBeslagVrij:          {NL: "eraf: eigen inkomen waarop geen beslag ligt", EN: "taken off: own income that is not under attachment"},
	stepBeslagBijtelling:    {NL: "eraf: loonbelasting voor de auto van het werk", EN: "taken off: wage tax for the car of the employer"},
	stepBeslagNietMeer:      {NL: "nooit meer dan dit deel van het eigen inkomen", EN: "never more than this part of the own income"},
	stepBeslagVoet:          {NL: "hier mogen schuldeisers niet aankomen (beslagvrije voet)", EN: "what creditors may not touch (beslagvrije voet)"},
	stepBeslagBoven:         {NL: "wat een beslag hoogstens kan nemen", EN: "the most that an attachment can take"},
	stepBeslagGeenOpdracht:  {NL: "dit is geen opdracht om te betalen: mensen besluiten daarover", EN: "this is no order to pay: people decide on that"},
	stepBeslagMagVragen:     {NL: "u mag de deurwaarder om een verhoging vragen voor uw eigen woning of een woning zonder huurtoeslag", EN: "you may ask the bailiff for an increase for an owned home or one without huurtoeslag"},
	stepBeslagMagVragenAls:  {NL: "als u een eigen woning hebt of huurt zonder recht op huurtoeslag: u mag de deurwaarder om een verhoging vragen", EN: "if you own your home or rent without a right to huurtoeslag: you may ask the bailiff for an increase"},
	stepBeslagTot:           {NL: "geldt tot en met, als er niets verandert", EN: "holds until, if nothing changes"},
	stepKwijtNorm:           {NL: "blijft vrij voor de kosten van bestaan bij kwijtschelding", EN: "is left for the costs of existence when a tax is remitted"},
}

var textBeslagNorm = integraal.Text{
	NL: "bij deze uitkering hoort een bijstandsnorm: schrijf de norm, of laat hem weg als u hem niet weet",
	EN: "a bijstandsnorm goes with this benefit: write it, or leave it out where it is not known",
}

var textBeslagBuitenland = integraal.Text{
	NL: "voor wie buiten Nederland woont geldt een factor die niet in deze uitgave zit",
	EN: "for who lives outside the Netherlands a factor holds that is not in this release",
}

var textSoort = integraal.Text{
	NL: "kies een soort inkomen uit de lijst", EN: "choose a kind of income of the list",
}
