package income

import "github.com/integraal/integraal"

// The facts that the huurtoeslag asks for beside the shared ones.
const (
	FactMeerderjarig         integraal.Name = "person.meerderjarig"
	FactMedebewoners         integraal.Name = "household.medebewoners"
	FactMetKind              integraal.Name = "household.metKind"
	FactHandicap             integraal.Name = "household.handicap"
	FactMedebewonerKind      integraal.Name = "medebewoner.kind"
	FactMedebewonerWholeYear integraal.Name = "medebewoner.wholeYear"
	FactHuurwoning           integraal.Name = "dwelling.huurtoeslag"
	FactHuurprijs            integraal.Name = "dwelling.huurprijs"
	FactServiceEnergie       integraal.Name = "dwelling.servicekosten.energie"
	FactServiceSchoonmaak    integraal.Name = "dwelling.servicekosten.schoonmaak"
	FactServiceHuismeester   integraal.Name = "dwelling.servicekosten.huismeester"
	FactServiceRuimten       integraal.Name = "dwelling.servicekosten.ruimten"
	FactAangepast            integraal.Name = "dwelling.aangepast"
	FactBovenMaximum         integraal.Name = "dwelling.bovenMaximum"
)

// The conditions that the huurtoeslag can fail beside the shared ones.
const (
	ConditionHuurderAge integraal.Name = "huurtoeslag.condition.eighteen"
	ConditionWoning     integraal.Name = "huurtoeslag.condition.dwelling"
	ConditionMaxHuur    integraal.Name = "huurtoeslag.condition.maximumRent"
	ConditionBasishuur  integraal.Name = "huurtoeslag.condition.aboveBasishuur"
)

const (
	normMaxHuur         integraal.Name = "huurtoeslag.maximaleHuurgrens"
	normMaxHuurJong     integraal.Name = "huurtoeslag.maximaleHuurgrens.jong"
	normKwaliteit       integraal.Name = "huurtoeslag.kwaliteitskortingsgrens"
	normAftopLaag       integraal.Name = "huurtoeslag.aftoppingsgrens.klein"
	normAftopHoog       integraal.Name = "huurtoeslag.aftoppingsgrens.groot"
	normHuurPctKwal     integraal.Name = "huurtoeslag.percentage.bovenKwaliteitskortingsgrens"
	normHuurPctAftop    integraal.Name = "huurtoeslag.percentage.bovenAftoppingsgrens"
	normServicekosten   integraal.Name = "huurtoeslag.servicekosten.maximum"
	normIjkpuntEP       integraal.Name = "huurtoeslag.minimumInkomensijkpunt.eenpersoons"
	normIjkpuntMP       integraal.Name = "huurtoeslag.minimumInkomensijkpunt.meerpersoons"
	normIjkpuntEPO      integraal.Name = "huurtoeslag.minimumInkomensijkpunt.eenpersoonsouderen"
	normIjkpuntMPO      integraal.Name = "huurtoeslag.minimumInkomensijkpunt.meerpersoonsouderen"
	normNormhuur        integraal.Name = "huurtoeslag.normhuur"
	normMinderEP        integraal.Name = "huurtoeslag.normhuurverlaging.eenpersoons"
	normMinderMP        integraal.Name = "huurtoeslag.normhuurverlaging.meerpersoons"
	normMinderEPO       integraal.Name = "huurtoeslag.normhuurverlaging.eenpersoonsouderen"
	normMinderMPO       integraal.Name = "huurtoeslag.normhuurverlaging.meerpersoonsouderen"
	normHuurVerhoging   integraal.Name = "huurtoeslag.normhuurverhoging"
	normEigenBijdrage   integraal.Name = "huurtoeslag.verlagingEigenBijdrage"
	normFactorAEP       integraal.Name = "huurtoeslag.factorA.eenpersoons"
	normFactorAMP       integraal.Name = "huurtoeslag.factorA.meerpersoons"
	normFactorAEPO      integraal.Name = "huurtoeslag.factorA.eenpersoonsouderen"
	normFactorAMPO      integraal.Name = "huurtoeslag.factorA.meerpersoonsouderen"
	normFactorBEP       integraal.Name = "huurtoeslag.factorB.eenpersoons"
	normFactorBMP       integraal.Name = "huurtoeslag.factorB.meerpersoons"
	normFactorBEPO      integraal.Name = "huurtoeslag.factorB.eenpersoonsouderen"
	normFactorBMPO      integraal.Name = "huurtoeslag.factorB.meerpersoonsouderen"
	normAfbouwEP        integraal.Name = "huurtoeslag.afbouwpercentage.eenpersoons"
	normAfbouwMP        integraal.Name = "huurtoeslag.afbouwpercentage.meerpersoons"
	normKindvrij        integraal.Name = "huurtoeslag.kindvrijstelling"
	normHuurAssetsAlone integraal.Name = "huurtoeslag.vermogensgrens"
	normHuurAssetsBoth  integraal.Name = "huurtoeslag.vermogensgrens.metPartner"
)

const (
	stepHuishouden    integraal.Name = "huurtoeslag.huishouden"
	stepHuurPersonen  integraal.Name = "huurtoeslag.personen"
	stepRekeninkomen  integraal.Name = "huurtoeslag.rekeninkomen"
	stepInkomenTelt   integraal.Name = "huurtoeslag.inkomenMedebewoner"
	stepLeeftijd      integraal.Name = "huurtoeslag.leeftijdsgrens"
	stepServicekosten integraal.Name = "huurtoeslag.servicekosten"
	stepRekenhuur     integraal.Name = "huurtoeslag.rekenhuur"
	stepHuurTelt      integraal.Name = "huurtoeslag.rekenhuurTotMaximum"
	stepMinimumhuur   integraal.Name = "huurtoeslag.normhuurBijIjkpunt"
	stepNormhuur      integraal.Name = "huurtoeslag.normhuurBijInkomen"
	stepBasishuur     integraal.Name = "huurtoeslag.basishuur"
	stepDeelVol       integraal.Name = "huurtoeslag.deelVolledig"
	stepDeelKwal      integraal.Name = "huurtoeslag.deelBovenKwaliteitskortingsgrens"
	stepDeelAftop     integraal.Name = "huurtoeslag.deelBovenAftoppingsgrens"
	stepHuurAfbouw    integraal.Name = "huurtoeslag.vermindering"
	stepHuurMaand     integraal.Name = "huurtoeslag.perMaandExact"
	stepMedeAssets    integraal.Name = "huurtoeslag.vermogenMedebewoner"
)

var wordsOfHuurtoeslag = map[integraal.Name]integraal.Text{
	FactMeerderjarig:         {NL: "jonger dan 18, maar met een kind of zonder ouders", EN: "under 18, but with a child or both parents dead"},
	FactMedebewoners:         {NL: "anderen die op het adres zijn ingeschreven", EN: "others who are registered at the address"},
	FactMetKind:              {NL: "een kind of pleegkind woont in de woning", EN: "a child or foster child lives in the dwelling"},
	FactHandicap:             {NL: "een jonge bewoner heeft een handicap", EN: "a young resident has a disability"},
	FactMedebewonerKind:      {NL: "kind of pleegkind van een bewoner", EN: "child or foster child of a resident"},
	FactMedebewonerWholeYear: {NL: "woont het hele jaar op het adres", EN: "lives at the address the whole year"},
	FactHuurwoning:           {NL: "woning waarvoor huurtoeslag kan", EN: "dwelling for which rent allowance is possible"},
	FactHuurprijs:            {NL: "kale huur", EN: "bare rent"},
	FactServiceEnergie:       {NL: "servicekosten voor lift en licht in gedeelde ruimten", EN: "service charge for lift and light in shared spaces"},
	FactServiceSchoonmaak:    {NL: "servicekosten voor schoonmaak van gedeelde ruimten", EN: "service charge for cleaning shared spaces"},
	FactServiceHuismeester:   {NL: "servicekosten voor een huismeester", EN: "service charge for a caretaker"},
	FactServiceRuimten:       {NL: "servicekosten voor gedeelde recreatie- en dienstruimten", EN: "service charge for shared recreation and service rooms"},
	FactAangepast:            {NL: "woning is aangepast vanwege een handicap", EN: "the dwelling is adapted for a disability"},
	FactBovenMaximum:         {NL: "de huur mag hoger zijn dan het maximum", EN: "the rent may be over the maximum"},

	ConditionHuurderAge: {NL: "de huurder is 18 jaar of ouder", EN: "the tenant is 18 or older"},
	ConditionWoning:     {NL: "voor deze woning kan huurtoeslag", EN: "rent allowance is possible for this dwelling"},
	ConditionMaxHuur:    {NL: "de huur is niet hoger dan het maximum", EN: "the rent is not over the maximum"},
	ConditionBasishuur:  {NL: "de huur is hoger dan het deel dat ieder zelf betaalt", EN: "the rent is more than the part that everyone pays"},

	normMaxHuur:         {NL: "hoogste huur die telt", EN: "highest rent that counts"},
	normMaxHuurJong:     {NL: "hoogste huur die telt voor jonge huurders", EN: "highest rent that counts for young tenants"},
	normKwaliteit:       {NL: "kwaliteitskortingsgrens", EN: "first rent threshold (kwaliteitskortingsgrens)"},
	normAftopLaag:       {NL: "aftoppingsgrens voor één of twee personen", EN: "second rent threshold (aftoppingsgrens) for one or two persons"},
	normAftopHoog:       {NL: "aftoppingsgrens voor drie of meer personen", EN: "second rent threshold (aftoppingsgrens) for three or more persons"},
	normHuurPctKwal:     {NL: "percentage voor de huur boven de kwaliteitskortingsgrens", EN: "percentage for the rent above the first threshold"},
	normHuurPctAftop:    {NL: "percentage voor de huur boven de aftoppingsgrens", EN: "percentage for the rent above the second threshold"},
	normServicekosten:   {NL: "hoogste bedrag per soort servicekosten", EN: "highest amount for each kind of service charge"},
	normIjkpuntEP:       {NL: "minimum-inkomensijkpunt, eenpersoonshuishouden", EN: "minimum income point, one-person household"},
	normIjkpuntMP:       {NL: "minimum-inkomensijkpunt, meerpersoonshuishouden", EN: "minimum income point, multi-person household"},
	normIjkpuntEPO:      {NL: "minimum-inkomensijkpunt, eenpersoonsouderenhuishouden", EN: "minimum income point, one older person"},
	normIjkpuntMPO:      {NL: "minimum-inkomensijkpunt, meerpersoonsouderenhuishouden", EN: "minimum income point, several persons with an older one"},
	normNormhuur:        {NL: "normhuur bij het minimum-inkomensijkpunt", EN: "norm rent at the minimum income point"},
	normMinderEP:        {NL: "verlaging van de normhuur, eenpersoonshuishouden", EN: "lowering of the norm rent, one-person household"},
	normMinderMP:        {NL: "verlaging van de normhuur, meerpersoonshuishouden", EN: "lowering of the norm rent, multi-person household"},
	normMinderEPO:       {NL: "verlaging van de normhuur, eenpersoonsouderenhuishouden", EN: "lowering of the norm rent, one older person"},
	normMinderMPO:       {NL: "verlaging van de normhuur, meerpersoonsouderenhuishouden", EN: "lowering of the norm rent, several persons with an older one"},
	normHuurVerhoging:   {NL: "verhoging van de normhuur", EN: "increase of the norm rent"},
	normEigenBijdrage:   {NL: "verlaging van het deel dat u zelf betaalt", EN: "lowering of the part that you pay"},
	normFactorAEP:       {NL: "factor a, eenpersoonshuishouden (in biljoensten)", EN: "factor a, one-person household (in trillionths)"},
	normFactorAMP:       {NL: "factor a, meerpersoonshuishouden (in biljoensten)", EN: "factor a, multi-person household (in trillionths)"},
	normFactorAEPO:      {NL: "factor a, eenpersoonsouderenhuishouden (in biljoensten)", EN: "factor a, one older person (in trillionths)"},
	normFactorAMPO:      {NL: "factor a, meerpersoonsouderenhuishouden (in biljoensten)", EN: "factor a, several persons with an older one (in trillionths)"},
	normFactorBEP:       {NL: "factor b, eenpersoonshuishouden (in biljoensten)", EN: "factor b, one-person household (in trillionths)"},
	normFactorBMP:       {NL: "factor b, meerpersoonshuishouden (in biljoensten)", EN: "factor b, multi-person household (in trillionths)"},
	normFactorBEPO:      {NL: "factor b, eenpersoonsouderenhuishouden (in biljoensten)", EN: "factor b, one older person (in trillionths)"},
	normFactorBMPO:      {NL: "factor b, meerpersoonsouderenhuishouden (in biljoensten)", EN: "factor b, several persons with an older one (in trillionths)"},
	normAfbouwEP:        {NL: "percentage van het inkomen boven het ijkpunt dat eraf gaat, eenpersoonshuishouden", EN: "percentage of the income above the point that is taken off, one-person household"},
	normAfbouwMP:        {NL: "percentage van het inkomen boven het ijkpunt dat eraf gaat, meerpersoonshuishouden", EN: "percentage of the income above the point that is taken off, multi-person household"},
	normKindvrij:        {NL: "inkomen van een kind onder de 23 dat niet telt", EN: "income of a child under 23 that does not count"},
	normHuurAssetsAlone: {NL: "vermogensgrens per persoon", EN: "asset limit a person"},
	normHuurAssetsBoth:  {NL: "vermogensgrens voor toeslagpartners samen", EN: "asset limit for partners together"},

	stepHuishouden:    {NL: "soort huishouden", EN: "kind of household"},
	stepHuurPersonen:  {NL: "aantal bewoners, zonder onderhuurders", EN: "number of residents, without subtenants"},
	stepRekeninkomen:  {NL: "inkomen van alle bewoners dat telt (rekeninkomen)", EN: "income of all residents that counts (rekeninkomen)"},
	stepInkomenTelt:   {NL: "inkomen van deze bewoner dat telt", EN: "income of this resident that counts"},
	stepLeeftijd:      {NL: "leeftijd waaronder een huurder jong is", EN: "age below which a tenant is young"},
	stepServicekosten: {NL: "servicekosten die tellen", EN: "service charges that count"},
	stepRekenhuur:     {NL: "huur waarmee wordt gerekend (rekenhuur)", EN: "rent that is reckoned with (rekenhuur)"},
	stepHuurTelt:      {NL: "huur die telt, tot het maximum", EN: "rent that counts, up to the maximum"},
	stepMinimumhuur:   {NL: "normhuur bij een laag inkomen", EN: "norm rent at a low income"},
	stepNormhuur:      {NL: "normhuur bij dit inkomen, naar boven afgerond op centen", EN: "norm rent at this income, rounded up to cents"},
	stepBasishuur:     {NL: "deel van de huur dat u zelf betaalt (basishuur)", EN: "part of the rent that you pay (basishuur)"},
	stepDeelVol:       {NL: "volledig vergoed", EN: "paid in full"},
	stepDeelKwal:      {NL: "huur boven de kwaliteitskortingsgrens, tot de aftoppingsgrens", EN: "rent above the first threshold, up to the second"},
	stepDeelAftop:     {NL: "huur boven de aftoppingsgrens", EN: "rent above the second threshold"},
	stepHuurAfbouw:    {NL: "vermindering vanwege het inkomen, per maand", EN: "reduction for the income, a month"},
	stepHuurMaand:     {NL: "huurtoeslag per maand, voor afronding", EN: "rent allowance a month, before rounding"},
	stepMedeAssets:    {NL: "vermogen van een medebewoner", EN: "assets of another resident"},
}
