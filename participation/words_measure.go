package participation

import "github.com/integraal/integraal"

var wordsOfMeasures = map[integraal.Name]integraal.Text{
	FactBreach:              {NL: "welke plicht niet is nagekomen", EN: "which duty was not kept"},
	FactBreachDay:           {NL: "de dag waarop de plicht niet is nagekomen", EN: "the day on which the duty was not kept"},
	FactBreachShown:         {NL: "of vaststaat dat de plicht niet is nagekomen", EN: "whether it is established that the duty was not kept"},
	FactDutyTuned:           {NL: "of de plicht was opgelegd, gold en paste bij de cliënt", EN: "whether the duty was imposed, in force and fit for the client"},
	FactMeasureContradicted: {NL: "of er een tegenspraak over deze plicht open is", EN: "whether a contradiction about this duty is open"},
	FactBlame:               {NL: "het oordeel of de cliënt iets te verwijten valt, met de naam van wie oordeelde", EN: "the judgement whether the client is to blame, with the name of who judged"},
	FactUrgent:              {NL: "het oordeel over dringende redenen, met de naam van wie oordeelde", EN: "the judgement on urgent reasons, with the name of who judged"},
	FactTuning:              {NL: "wat de maatregel wordt door de dringende redenen", EN: "what the measure becomes for the urgent reasons"},
	FactEarlierUniform:      {NL: "de vorige maatregel van artikel 18 lid 5 tot en met 8", EN: "the measure of art. 18 lid 5 to 8 before"},
	FactEarlierByLaw:        {NL: "de vorige maatregel volgens de verordening (artikel 18 lid 2)", EN: "the measure under the by-law (art. 18 lid 2) before"},
	FactPeriod:              {NL: "welke periode geldt", EN: "which period holds"},
	FactMeasureNorm:         {NL: "de bijstand van een maand", EN: "the bijstand of a month"},
	FactMeasureMonth:        {NL: "de maand van de maatregel", EN: "the month of the measure"},
	FactSpouse:              {NL: "of er een echtgenoot in de bijstand is", EN: "whether there is a spouse in the bijstand"},
	FactChildren:            {NL: "het aantal kinderen in het gezin", EN: "the number of children in the family"},
	FactMeasureThreat:       {NL: "of een ontruiming, afsluiting of einde van de zorgverzekering dreigt", EN: "whether eviction, cut-off or loss of health insurance threatens"},
	FactPlans:               {NL: "of er andere hulp volgens een plan loopt", EN: "whether other help runs under a plan"},
	stepPercentage:          {NL: "percentage van de verlaging", EN: "percentage of the reduction"},
	stepTotal:               {NL: "de verlaging bij elkaar", EN: "the reduction together"},

	FactMeasureLid: {NL: "op welk lid de maatregel rust", EN: "on which lid the measure rests"},
	FactRevision:   {NL: "of de cliënt om herziening vroeg", EN: "whether the client asked for revision"},
	FactComplies:   {NL: "het oordeel of de cliënt de plicht duidelijk weer nakomt", EN: "the judgement whether the client clearly keeps the duty again"},

	FactBelowLevel:      {NL: "of de taaltoets onder niveau 1F was", EN: "whether the language test was below level 1F"},
	FactNotified:        {NL: "de dag van de brief over de taaleis", EN: "the day of the notice on the language requirement"},
	FactStarted:         {NL: "of de cliënt zich bereid verklaarde binnen een maand te beginnen met leren, en begon", EN: "whether the client declared to be willing to begin learning within a month, and began"},
	FactMeasureProgress: {NL: "of de cliënt vooruitgaat zoals verwacht mag worden", EN: "whether the client makes the progress that may be expected"},
	FactShown:           {NL: "of er een diploma of ander document is", EN: "whether there is a diploma or another document"},
	FactTestedBefore:    {NL: "of voor deze stap opnieuw is getoetst", EN: "whether a new test was taken before this step"},

	FactFineShown:   {NL: "of vaststaat dat er niet is gemeld", EN: "whether it is established that it was not reported"},
	FactBenefit:     {NL: "het bedrag dat daardoor te veel is ontvangen", EN: "the amount that was received too much because of it"},
	FactEarlierFine: {NL: "een eerdere boete of straf voor hetzelfde", EN: "an earlier fine or punishment for the same"},
	FactWarned:      {NL: "de dag van een eerdere waarschuwing", EN: "the day of an earlier warning"},

	FactFineCategories: {NL: "de bedragen van de categorieën van het Wetboek van Strafrecht", EN: "the amounts of the categories of the Wetboek van Strafrecht"},
	stepByBenefit:      {NL: "het deel van het te veel ontvangen bedrag dat de boete begrenst", EN: "the part of what was received too much that bounds the fine"},

	stepAtMost: {NL: "de boete is ten hoogste", EN: "the fine is at the most"},
}
