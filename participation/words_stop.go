package participation

import "github.com/integraal/integraal"

// wordsOfStops are the words of what contradictions and stop checks name.
var wordsOfStops = map[integraal.Name]integraal.Text{
	FactCapacityHours: {NL: "hoeveel uur per week iemand aankan", EN: "how many hours a week the person can carry"},
	FactCapacityTasks: {NL: "hoeveel dingen tegelijk iemand aankan", EN: "how many things at a time the person can carry"},
	FactFinished:      {NL: "of klaar is wat eerst moest", EN: "whether what had to come first is finished"},
	FactExemptions:    {NL: "welke vrijstellingen van plichten er zijn", EN: "which exemptions from duties there are"},
	FactExemptPeriod:  {NL: "of een vrijstelling geldt, en van wanneer tot wanneer", EN: "whether an exemption holds, and from when to when"},
	FactAllowance:     {NL: "of er een vergoeding is voor het onbetaalde werk", EN: "whether an allowance is paid for the unpaid work"},
	FactInFamily:      {NL: "of iemand bij het gezin hoort", EN: "whether a person belongs to the family"},
	FactAlone:         {NL: "of er niemand anders bij het gezin hoort", EN: "whether nobody else belongs to the family"},
	FactCovered:       {NL: "of er een grond is om deze gegevens te gebruiken", EN: "whether there is a ground to use these data"},

	FactStopUrgent:     {NL: "of er dringende redenen zijn, voor deze handeling", EN: "whether there are urgent reasons, for this act"},
	FactRightStands:    {NL: "of het recht nog vast te stellen is", EN: "whether the right can still be established"},
	FactNoConsequence:  {NL: "of het adres iets uitmaakt voor de bijstand", EN: "whether the address makes a difference to the bijstand"},
	FactCaresElsewhere: {NL: "of de cliënt tijdelijk elders voor iemand zorgt", EN: "whether the client is caring for someone elsewhere for a time"},
	FactOtherProof:     {NL: "of het ook op een andere manier mocht worden aangetoond", EN: "whether another way to show it was allowed"},
	FactGround:         {NL: "de grond van de terugvordering", EN: "the ground of the recovery"},
	FactDefaultKind:    {NL: "waarin het tekortschoot: gegevens of papieren, of ander meewerken", EN: "what fell short: data or papers, or other cooperation"},
	FactRevisionGround: {NL: "waarop de herziening of intrekking rust", EN: "on what the revision or withdrawal rests"},
	FactCostsSince:     {NL: "de dag van de oudste kosten", EN: "the day of the oldest costs"},
	FactContradicted:   {NL: "of er een tegenspraak over deze plicht open is", EN: "whether a contradiction about this duty is open"},
	FactExceptionWhy:   {NL: "wat er voor de uitzondering is vastgelegd", EN: "what was stated for the exception"},
	FactObjectionOpen:  {NL: "of bezwaar mogelijk is", EN: "whether objection is possible"},
	FactStopChildren:   {NL: "het aantal kinderen in het huishouden", EN: "the number of children in the household"},
	FactMeasureUnder:   {NL: "op welk lid de maatregel rust", EN: "on which lid the measure rests"},
	FactHelpRuns:       {NL: "welke andere hulp loopt", EN: "which other help runs"},

	GateAddress: {NL: "uitzondering om het adres", EN: "exception over the address"},
	GateRight:   {NL: "of het recht nog vast te stellen is", EN: "whether the right can still be established"},
	GateGround:  {NL: "de grond van de handeling", EN: "the ground of the act"},
	GateUrgent:  {NL: "dringende redenen als aparte grond", EN: "urgent reasons as a ground of their own"},
}
