package income

import "github.com/integraal/integraal"

// The facts that the rules of a municipality ask for.
const (
	FactLeefvorm                 integraal.Name = "household.leefvorm"
	FactToetsnorm                integraal.Name = "household.bijstandsnorm"
	FactMaandinkomen             integraal.Name = "household.maandinkomen"
	FactVermogenBovenGrens       integraal.Name = "household.vermogenBovenGrens"
	FactReferteperiode           integraal.Name = "person.referteperiode"
	FactUitzicht                 integraal.Name = "person.uitzichtOpInkomensverbetering"
	FactEerdereToeslag           integraal.Name = "person.eerdereInkomenstoeslag"
	FactBijzondereKosten         integraal.Name = "bijzondereBijstand.kosten"
	FactKostenInJaar             integraal.Name = "bijzondereBijstand.kostenInTwaalfMaanden"
	FactNoodzakelijk             integraal.Name = "bijzondereBijstand.noodzakelijk"
	FactVermogen                 integraal.Name = "bijzondereBijstand.vermogen"
	FactMeerVermogen             integraal.Name = "bijzondereBijstand.vermogenBovenGrens"
	FactVerbruikteDraagkracht    integraal.Name = "bijzondereBijstand.verbruikteDraagkracht"
	FactBeperking                integraal.Name = "person.structureleBeperking"
	FactKrijgtStudiefinanciering integraal.Name = "person.krijgtStudiefinanciering"
	FactWajong                   integraal.Name = "person.wajong"
	FactStageInkomen             integraal.Name = "person.stageInkomen"
)

// The conditions that an outcome of the municipality can fail.
const (
	ConditionToeslagAge       integraal.Name = "inkomenstoeslag.condition.leeftijd"
	ConditionLaagInkomen      integraal.Name = "inkomenstoeslag.condition.langdurigLaagInkomen"
	ConditionGeenVermogen     integraal.Name = "gemeente.condition.vermogen"
	ConditionUitzicht         integraal.Name = "inkomenstoeslag.condition.geenUitzicht"
	ConditionNietEerder       integraal.Name = "inkomenstoeslag.condition.nietEerder"
	ConditionNoodzakelijk     integraal.Name = "bijzondereBijstand.condition.noodzakelijk"
	ConditionDrempel          integraal.Name = "bijzondereBijstand.condition.drempel"
	ConditionDraagkracht      integraal.Name = "bijzondereBijstand.condition.draagkracht"
	ConditionStudieAge        integraal.Name = "studietoeslag.condition.leeftijd"
	ConditionBeperking        integraal.Name = "studietoeslag.condition.beperking"
	ConditionStudie           integraal.Name = "studietoeslag.condition.studiefinanciering"
	ConditionGeenWajong       integraal.Name = "studietoeslag.condition.geenWajong"
	ConditionRegelingInkomen  integraal.Name = "regeling.condition.inkomen"
	ConditionRegelingVermogen integraal.Name = "regeling.condition.vermogen"
)

// The statutory values: overlays name them so.
const (
	normDrempel  integraal.Name = "bijzondereBijstand.drempel"
	normStudie15 integraal.Name = "studietoeslag.minimum.15"
	normStudie16 integraal.Name = "studietoeslag.minimum.16"
	normStudie17 integraal.Name = "studietoeslag.minimum.17"
	normStudie18 integraal.Name = "studietoeslag.minimum.18"
	normStudie19 integraal.Name = "studietoeslag.minimum.19"
	normStudie20 integraal.Name = "studietoeslag.minimum.20"
	normStudie21 integraal.Name = "studietoeslag.minimum.21"
	normStage    integraal.Name = "studietoeslag.stageVrijlating"
)

// The steps of the explanations.
const (
	stepGemeente       integraal.Name = "gemeente.instellingen"
	stepIllustrative   integraal.Name = "gemeente.illustratief"
	stepReferteVanaf   integraal.Name = "inkomenstoeslag.referteVanaf"
	stepDeelVanaf      integraal.Name = "inkomenstoeslag.deelVanaf"
	stepGrensPct       integraal.Name = "gemeente.inkomensgrensPercentage"
	stepGrens          integraal.Name = "gemeente.inkomensgrens"
	stepToeslagBedrag  integraal.Name = "inkomenstoeslag.bedrag"
	stepKan            integraal.Name = "inkomenstoeslag.kan"
	stepBandVanaf      integraal.Name = "bijzondereBijstand.schijfVanaf"
	stepBandInkomen    integraal.Name = "bijzondereBijstand.schijfInkomen"
	stepBandPct        integraal.Name = "bijzondereBijstand.schijfPercentage"
	stepDraagMaand     integraal.Name = "bijzondereBijstand.draagkrachtPerMaand"
	stepDraagMaanden   integraal.Name = "bijzondereBijstand.draagkrachtmaanden"
	stepDraagInkomen   integraal.Name = "bijzondereBijstand.draagkrachtInkomen"
	stepDraagVermogen  integraal.Name = "bijzondereBijstand.draagkrachtVermogen"
	stepDraagRest      integraal.Name = "bijzondereBijstand.draagkrachtOver"
	stepBijzonder      integraal.Name = "bijzondereBijstand.bedrag"
	stepStudieLokaal   integraal.Name = "studietoeslag.bedragGemeente"
	stepStageTeVeel    integraal.Name = "studietoeslag.stageBovenVrijlating"
	stepStudie         integraal.Name = "studietoeslag.bedrag"
	stepRegelingVoldoe integraal.Name = "regeling.voldoet"
)

// wordsOfGemeente are the words of the rules of a municipality.
var wordsOfGemeente = map[integraal.Name]integraal.Text{
	FactLeefvorm:                 {NL: "alleen, alleen met kinderen of samen", EN: "single, single parent or couple"},
	FactToetsnorm:                {NL: "bijstandsnorm, met vakantiegeld", EN: "bijstandsnorm, with holiday allowance"},
	FactMaandinkomen:             {NL: "netto inkomen per maand dat meetelt, met vakantiegeld", EN: "net monthly income that counts, with holiday allowance"},
	FactVermogenBovenGrens:       {NL: "meer vermogen dan de bijstand toelaat", EN: "more assets than bijstand allows"},
	FactReferteperiode:           {NL: "inkomen in de hele periode voor de aanvraag", EN: "income over the whole period before the application"},
	FactUitzicht:                 {NL: "uitzicht op een hoger inkomen (oordeel van de gemeente)", EN: "outlook on a higher income (judgement of the municipality)"},
	FactEerdereToeslag:           {NL: "laatste dag waarop een individuele inkomenstoeslag is gegeven", EN: "last day on which an individuele inkomenstoeslag was granted"},
	FactBijzondereKosten:         {NL: "kosten waarvoor bijzondere bijstand wordt gevraagd", EN: "costs for which bijzondere bijstand is asked"},
	FactKostenInJaar:             {NL: "alle bijzondere kosten in twaalf maanden", EN: "all such costs within twelve months"},
	FactNoodzakelijk:             {NL: "de kosten zijn noodzakelijk door bijzondere omstandigheden (oordeel van de gemeente)", EN: "the costs are necessary, from special circumstances (judgement of the municipality)"},
	FactVermogen:                 {NL: "vermogen", EN: "assets"},
	FactMeerVermogen:             {NL: "vermogen boven wat de bijstand vrijlaat", EN: "assets above what bijstand leaves out"},
	FactVerbruikteDraagkracht:    {NL: "draagkracht die in deze periode al is gebruikt", EN: "means of this period that were already used"},
	FactBeperking:                {NL: "kan door ziekte of beperking niet werken naast de studie (oordeel van de gemeente)", EN: "cannot earn beside the study because of illness or disability (judgement of the municipality)"},
	FactKrijgtStudiefinanciering: {NL: "krijgt studiefinanciering of een tegemoetkoming scholieren", EN: "receives student finance or the allowance for pupils"},
	FactWajong:                   {NL: "recht op een Wajong-uitkering", EN: "right to a Wajong benefit"},
	FactStageInkomen:             {NL: "inkomen uit een stage", EN: "income from an internship"},

	ConditionToeslagAge:       {NL: "de aanvrager is 21 jaar of ouder en heeft de AOW-leeftijd nog niet", EN: "the applicant is 21 or older and below the pension age"},
	ConditionLaagInkomen:      {NL: "het inkomen was de hele periode laag", EN: "the income was low over the whole period"},
	ConditionGeenVermogen:     {NL: "er is niet meer vermogen dan de bijstand toelaat", EN: "there are no more assets than bijstand allows"},
	ConditionUitzicht:         {NL: "er is geen uitzicht op een hoger inkomen", EN: "there is no outlook on a higher income"},
	ConditionNietEerder:       {NL: "in de twaalf maanden hiervoor is geen individuele inkomenstoeslag gegeven", EN: "no individuele inkomenstoeslag was granted in the twelve months before"},
	ConditionNoodzakelijk:     {NL: "de kosten zijn noodzakelijk", EN: "the costs are necessary"},
	ConditionDrempel:          {NL: "de kosten in twaalf maanden zijn meer dan de drempel", EN: "the costs within twelve months exceed the threshold"},
	ConditionDraagkracht:      {NL: "de kosten zijn meer dan iemand zelf kan betalen", EN: "the costs exceed what the person can bear"},
	ConditionStudieAge:        {NL: "de aanvrager is 15 jaar of ouder", EN: "the applicant is 15 or older"},
	ConditionBeperking:        {NL: "de aanvrager kan door ziekte of beperking niet werken naast de studie", EN: "the applicant cannot earn beside the study because of illness or disability"},
	ConditionStudie:           {NL: "de aanvrager krijgt studiefinanciering of een tegemoetkoming scholieren", EN: "the applicant receives student finance or the allowance for pupils"},
	ConditionGeenWajong:       {NL: "de aanvrager heeft geen recht op Wajong", EN: "the applicant has no right to Wajong"},
	ConditionRegelingInkomen:  {NL: "het inkomen is niet hoger dan de grens van de gemeente", EN: "the income is not above the limit of the municipality"},
	ConditionRegelingVermogen: {NL: "er is niet meer vermogen dan de gemeente toelaat", EN: "there are no more assets than the municipality allows"},

	normDrempel:  {NL: "drempel voor kosten in twaalf maanden", EN: "threshold for costs within twelve months"},
	normStudie15: {NL: "laagste studietoeslag, 15 jaar", EN: "least studietoeslag, at 15"},
	normStudie16: {NL: "laagste studietoeslag, 16 jaar", EN: "least studietoeslag, at 16"},
	normStudie17: {NL: "laagste studietoeslag, 17 jaar", EN: "least studietoeslag, at 17"},
	normStudie18: {NL: "laagste studietoeslag, 18 jaar", EN: "least studietoeslag, at 18"},
	normStudie19: {NL: "laagste studietoeslag, 19 jaar", EN: "least studietoeslag, at 19"},
	normStudie20: {NL: "laagste studietoeslag, 20 jaar", EN: "least studietoeslag, at 20"},
	normStudie21: {NL: "laagste studietoeslag, 21 jaar en ouder", EN: "least studietoeslag, from 21"},
	normStage:    {NL: "inkomen uit stage dat niet meetelt", EN: "income from an internship that does not count"},

	stepGemeente:       {NL: "regels van de gemeente", EN: "rules of the municipality"},
	stepIllustrative:   {NL: "let op: verzonnen voorbeeld, van geen enkele gemeente", EN: "note: a made-up example, of no municipality"},
	stepReferteVanaf:   {NL: "inkomen telt vanaf", EN: "income counts from"},
	stepDeelVanaf:      {NL: "inkomen en norm vanaf", EN: "income and norm from"},
	stepGrensPct:       {NL: "inkomensgrens in procenten van de norm", EN: "income limit as a percentage of the norm"},
	stepGrens:          {NL: "inkomensgrens", EN: "income limit"},
	stepToeslagBedrag:  {NL: "individuele inkomenstoeslag", EN: "individuele inkomenstoeslag"},
	stepKan:            {NL: "de gemeente kan de toeslag geven en kijkt daarbij naar de krachten en inspanningen van de persoon", EN: "the municipality may grant it, having regard to the person's abilities and efforts"},
	stepBandVanaf:      {NL: "inkomen telt mee boven", EN: "income counts above"},
	stepBandInkomen:    {NL: "inkomen in deze schijf", EN: "income in this band"},
	stepBandPct:        {NL: "deel van deze schijf dat meetelt", EN: "part of this band that counts"},
	stepDraagMaand:     {NL: "draagkracht uit inkomen", EN: "means from income"},
	stepDraagMaanden:   {NL: "aantal maanden dat meetelt", EN: "number of months that count"},
	stepDraagInkomen:   {NL: "draagkracht uit inkomen over die maanden", EN: "means from income over those months"},
	stepDraagVermogen:  {NL: "draagkracht uit vermogen", EN: "means from assets"},
	stepDraagRest:      {NL: "draagkracht die nog over is", EN: "means that are left"},
	stepBijzonder:      {NL: "bijzondere bijstand", EN: "bijzondere bijstand"},
	stepStudieLokaal:   {NL: "studietoeslag van de gemeente", EN: "studietoeslag of the municipality"},
	stepStageTeVeel:    {NL: "inkomen uit stage dat eraf gaat", EN: "income from the internship that is taken off"},
	stepStudie:         {NL: "studietoeslag", EN: "studietoeslag"},
	stepRegelingVoldoe: {NL: "het inkomen is laag genoeg voor de regeling", EN: "the income is low enough for the scheme"},
}

// The texts of the faults of settings.
var (
	textSettingsVersion = integraal.Text{
		NL: "deze uitgave leest schemaVersion 1",
		EN: "this release reads schemaVersion 1",
	}
	textSettingsMissing = integraal.Text{
		NL: "dit veld is verplicht: de wet laat het aan de gemeente over en er is geen standaard",
		EN: "this field is required: the law leaves it to the municipality and there is no default",
	}
	textSettingsProvision = integraal.Text{
		NL: "noem de lokale regel waarop deze instelling berust",
		EN: "name the local provision that this setting rests on",
	}
	textSettingsText = integraal.Text{
		NL: "een tekst is hoogstens 200 tekens, zonder spatie aan het begin of eind en zonder regeleinden",
		EN: "a text is at most 200 characters, without a space at either end and without line breaks",
	}
	textSettingsCode = integraal.Text{
		NL: "een gemeentecode is vier cijfers",
		EN: "a gemeentecode is four digits",
	}
	textSettingsLabel = integraal.Text{
		NL: "een naam is hoogstens 40 letters, cijfers en streepjes",
		EN: "a label is at most 40 letters, digits and hyphens",
	}
	textSettingsURL = integraal.Text{
		NL: "een adres begint met https:// en heeft geen spaties",
		EN: "an address begins with https:// and has no spaces",
	}
	textSettingsRange = integraal.Text{
		NL: "dit is te weinig of te veel",
		EN: "this is too little or too much",
	}
	textSettingsPercentage = integraal.Text{
		NL: "schrijf een percentage, zoals 110%; dit valt buiten wat hier kan",
		EN: "write a percentage, such as 110%; this is outside what is possible here",
	}
	textSettingsAssetShare = integraal.Text{
		NL: "laat dit weg: volgens deze instelling telt vermogen niet mee",
		EN: "leave this out: by this setting assets do not count",
	}
	textSettingsDays = integraal.Text{
		NL: "geef van 'until' en 'checked' er precies één",
		EN: "give exactly one of 'until' and 'checked'",
	}
	textSettingsReversed = integraal.Text{
		NL: "de laatste dag ligt voor de eerste",
		EN: "the last day lies before the first",
	}
	textSettingsOrder = integraal.Text{
		NL: "dit moet hoger zijn dan wat ervoor staat",
		EN: "this must be higher than the one before it",
	}
	textSettingsOverlap = integraal.Text{
		NL: "deze instelling heeft een dag samen met {other}",
		EN: "this setting shares a day with {other}",
	}
	textSettingsWord = integraal.Text{
		NL: "dit is geen van de woorden die hier kunnen",
		EN: "this is none of the words that can stand here",
	}
	textSettingsNone = integraal.Text{
		NL: "er zijn geen regels van een gemeente opgegeven",
		EN: "no settings of a municipality were given",
	}
	textSettingsOutside = integraal.Text{
		NL: "de gemeente heeft hierover geen instelling voor {day}",
		EN: "the municipality has no setting about this for {day}",
	}
	textLeefvorm = integraal.Text{
		NL: "iedereen leeft alleen, alleen met kinderen of samen; laat het onbekend als niemand het weet",
		EN: "everyone is single, a single parent or in a couple; leave it unknown if nobody knows",
	}
	textGemeenteNorm = integraal.Text{
		NL: "er is altijd een norm; laat hem onbekend als niemand hem weet",
		EN: "there is always a norm; leave it unknown if nobody knows it",
	}
	textRefertePeriod = integraal.Text{
		NL: "geef een eerste en een laatste dag, in die volgorde",
		EN: "give a first and a last day, in that order",
	}
)
