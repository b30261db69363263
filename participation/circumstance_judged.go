package participation

import "github.com/integraal/integraal"

// judgedCircumstances are those from NeedEstablished on, in their order.
var judgedCircumstances = [...]circumstance{
	{
		name: "participation.is.needEstablished", judged: true,
		is:  integraal.Text{NL: "de gemeente vindt een voorziening nodig", EN: "the municipality finds a provision necessary"},
		ask: integraal.Text{NL: "Heeft de gemeente onderzocht welke hulp naar werk nodig is, en wat kwam daaruit?", EN: "Did the municipality look into which help towards work is needed, and what came out of it?"},
		who: []Body{College},
	},
	{
		name: "participation.is.lowChance", judged: true,
		is:  integraal.Text{NL: "de kans op werk is nu klein", EN: "the chance of work is small now"},
		ask: integraal.Text{NL: "Vindt de gemeente dat u nu nog weinig kans op gewoon werk hebt?", EN: "Does the municipality think that you have little chance of ordinary work now?"},
		who: []Body{College},
	},
	{
		name: "participation.is.onlySheltered", judged: true,
		is:  integraal.Text{NL: "werken kan alleen beschut", EN: "work is possible only in a sheltered setting"},
		ask: integraal.Text{NL: "Heeft de gemeente vastgesteld dat u alleen kunt werken op een beschutte, aangepaste plek?", EN: "Did the municipality establish that you can work only in a sheltered, adapted place?"},
		who: []Body{College, UWV},
	},
	{
		name: "participation.is.uwvAdvice",
		is:   integraal.Text{NL: "UWV adviseerde beschut werk", EN: "UWV advised sheltered work"},
		ask:  integraal.Text{NL: "Heeft UWV geadviseerd dat u beschut moet kunnen werken?", EN: "Did UWV advise that you should be able to work in a sheltered place?"},
		who:  []Body{UWV, Person},
	},
	{
		name: "participation.is.shelterFull",
		is:   integraal.Text{NL: "het aantal beschutte banen van dit jaar is bereikt", EN: "the number of sheltered jobs of this year has been reached"},
		ask:  integraal.Text{NL: "Heeft de gemeente dit jaar alle beschutte banen al gemaakt die zij moet maken?", EN: "Has the municipality made all the sheltered jobs that it must make this year?"},
		who:  []Body{College},
	},
	{
		name: "participation.is.inTargetGroup", judged: true,
		is:  integraal.Text{NL: "hoort tot de doelgroep loonkostensubsidie", EN: "belongs to the target group for wage subsidy"},
		ask: integraal.Text{NL: "Is vastgesteld dat u met een volle baan niet het minimumloon kunt verdienen?", EN: "Was it established that you cannot earn the minimum wage in a full job?"},
		who: []Body{College},
	},
	{
		name: "participation.is.educationUnfit", judged: true,
		is:  integraal.Text{NL: "onderwijs is niet mogelijk of past niet", EN: "education is not possible or does not fit"},
		ask: integraal.Text{NL: "Vindt de gemeente dat een opleiding voor u niet kan of niet past?", EN: "Does the municipality think that education is not possible or does not fit you?"},
		who: []Body{College},
	},
	{
		name: "participation.is.otherFormFits", judged: true,
		is:  integraal.Text{NL: "een andere vorm past beter dan een leer-werktraject", EN: "another form fits better than a learn-work path"},
		ask: integraal.Text{NL: "Past iets anders beter bij u dan leren en werken tegelijk?", EN: "Would something else suit you better than learning and working at the same time?"},
		who: []Body{College, Person},
	},
	{
		name: "participation.is.legitimateInterest", judged: true,
		is:  integraal.Text{NL: "er is een goede reden om dit ook na 27 te geven", EN: "there is a legitimate interest in giving this after 27 too"},
		ask: integraal.Text{NL: "Is er een goede reden om deze hulp ook na uw 27e te geven?", EN: "Is there a good reason to give this help after you turn 27 as well?"},
		who: []Body{College},
	},
	{
		name: "participation.is.supportNow", judged: true,
		is:  integraal.Text{NL: "hulp is ook in de zoektijd nodig", EN: "help is needed in the search term too"},
		ask: integraal.Text{NL: "Vindt de gemeente dat u nu al hulp nodig hebt, ook in de vier weken zoektijd?", EN: "Does the municipality think that you need help now, in the four weeks of searching too?"},
		who: []Body{College},
	},
	{
		name: "participation.is.hoursLimited", judged: true,
		is:  integraal.Text{NL: "om medische redenen minder uren per week belastbaar", EN: "able to work fewer hours a week for medical reasons"},
		ask: integraal.Text{NL: "Kunt u door ziekte of een beperking minder uren werken dan een volle baan?", EN: "Can you work fewer hours than a full job because of illness or an impairment?"},
		who: []Body{UWV, College},
	},
	{
		name: "participation.is.ownStrength", judged: true,
		is:  integraal.Text{NL: "op eigen kracht lukt het", EN: "it works on the person's own strength"},
		ask: integraal.Text{NL: "Lukt het om dit zelf op te lossen?", EN: "Can you solve this yourself?"},
		who: []Body{College, Person},
	},
	{
		name: "participation.is.commonProvision", judged: true,
		is:  integraal.Text{NL: "met iets dat iedereen kan kopen lukt het (algemeen gebruikelijke voorziening)", EN: "it works with something that anybody can buy (generally usual provision)"},
		ask: integraal.Text{NL: "Is er iets gewoons te koop dat genoeg helpt?", EN: "Is there something ordinary for sale that helps enough?"},
		who: []Body{College, Person},
	},
	{
		name: "participation.is.usualHelp", judged: true,
		is:  integraal.Text{NL: "met gebruikelijke hulp van huisgenoten lukt het", EN: "it works with the usual help of housemates"},
		ask: integraal.Text{NL: "Helpen uw huisgenoten zoals dat normaal is, en is dat genoeg?", EN: "Do the people you live with help as is normal, and is that enough?"},
		who: []Body{College, Person},
	},
	{
		name: "participation.is.careEnough", judged: true,
		is:  integraal.Text{NL: "met mantelzorg lukt het", EN: "it works with informal care"},
		ask: integraal.Text{NL: "Is de zorg van wie u na staat genoeg, en kan die persoon het volhouden?", EN: "Is the informal care you get enough, and can your carer keep it up?"},
		who: []Body{College, Carer, Person},
	},
	{
		name: "participation.is.networkEnough", judged: true,
		is:  integraal.Text{NL: "met hulp van anderen om de persoon heen lukt het", EN: "it works with help from others around the person"},
		ask: integraal.Text{NL: "Zijn er anderen die genoeg kunnen helpen?", EN: "Are there others who can help enough?"},
		who: []Body{College, Person},
	},
	{
		name: "participation.is.generalProvision", judged: true,
		is:  integraal.Text{NL: "met een algemene voorziening lukt het", EN: "it works with a general provision"},
		ask: integraal.Text{NL: "Helpt iets dat voor iedereen open staat genoeg, zoals een inloop of maaltijddienst?", EN: "Does something open to everybody help enough, such as a drop-in or a meal service?"},
		who: []Body{College, Person},
	},
	{
		name: "participation.is.inquiryDone",
		is:   integraal.Text{NL: "het Wmo-onderzoek is gedaan", EN: "the Wmo inquiry was done"},
		ask:  integraal.Text{NL: "Heeft de gemeente met u onderzocht wat u nodig hebt, en hebt u het verslag?", EN: "Did the municipality look into your needs with you, and do you have the report?"},
		who:  []Body{College, Person},
	},
	{
		name: "participation.is.questionRight",
		is:   integraal.Text{NL: "de hulpvraag staat goed in het verslag", EN: "the question for help is recorded rightly"},
		ask:  integraal.Text{NL: "Staat in het verslag wat u echt vroeg?", EN: "Does the report say what you really asked?"},
		who:  []Body{Person, College},
	},
	{
		name: "participation.is.pgbAble", judged: true,
		is:  integraal.Text{NL: "de taken bij een pgb lukken, zo nodig met hulp", EN: "the tasks of a pgb can be done, with help if need be"},
		ask: integraal.Text{NL: "Kunt u een eigen budget voor hulp (pgb) zelf regelen, of helpt iemand u daarbij?", EN: "Can you manage a budget for your own support (pgb), or does someone help you with it?"},
		who: []Body{College, Person},
	},
	{
		name: "participation.is.pgbQuality", judged: true,
		is:  integraal.Text{NL: "de hulp uit het pgb is veilig, werkt en past bij de cliënt", EN: "the support from the pgb is safe, works and fits the client"},
		ask: integraal.Text{NL: "Is de hulp die u wilt inkopen goed en veilig?", EN: "Is the support that you want to buy good and safe?"},
		who: []Body{College, Person},
	},
	{
		name: "participation.is.pgbDearer",
		is:   integraal.Text{NL: "het pgb kost meer dan hulp in natura", EN: "the pgb costs more than support in kind"},
		ask:  integraal.Text{NL: "Kost de hulp die u zelf inkoopt meer dan die van de gemeente?", EN: "Does the support you buy yourself cost more than that of the municipality?"},
		who:  []Body{College},
	},
	{
		name: "participation.is.pgbRevised",
		is:   integraal.Text{NL: "een eerder besluit is ingetrokken of herzien (grond a, d of e)", EN: "an earlier decision was withdrawn or revised (ground a, d or e)"},
		ask:  integraal.Text{NL: "Stopte de gemeente al eerder hulp of een eigen budget (pgb), omdat gegevens, voorwaarden of gebruik niet klopten?", EN: "Did the municipality stop support or a budget (pgb) before, because data, conditions or use were not right?"},
		who:  []Body{College, Person},
	},
	{
		name: "participation.is.claimUnder27", judged: true,
		is:  integraal.Text{NL: "de aanspraak van art. 10 geldt ook onder de 27", EN: "the claim of art. 10 holds under 27 too"},
		ask: integraal.Text{NL: "Vindt de gemeente dat u ook onder de 27 aanspraak op hulp naar werk hebt?", EN: "Does the municipality hold that you have a claim to help towards work under 27 too?"},
		who: []Body{College},
	},
}
