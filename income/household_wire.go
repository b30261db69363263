package income

import "github.com/integraal/integraal"

// The wire types are the household file. A field has its key in the json tag and
// what it holds in the doc tag, from which the JSON Schema is made; it is carried
// to and from its fact in household_carry.go. Nothing else knows of it.

// householdSchemaVersion is the form of the household file that this release
// reads.
const householdSchemaVersion = 1

type householdWire struct {
	Schema        line           `json:"$schema,omitempty" doc:"address of the JSON Schema of this file, for editors; not kept"`
	SchemaVersion *int           `json:"schemaVersion" doc:"version of the form of this file: 1"`
	Label         line           `json:"label,omitempty" doc:"what to call the household; no name of a person"`
	Day           integraal.Date `json:"day,omitzero" doc:"the day of which the facts are, and for which the household is asked about"`
	Claimant      *personFile    `json:"claimant" doc:"who asks: the applicant of the Participatiewet, the belanghebbende of the Awir, the parent, the pensioner"`
	householdFacts
	Received     receivedFile          `json:"received,omitzero" doc:"what is received of each scheme now; none means that nothing is"`
	Alternatives list[alternativeFile] `json:"alternatives,omitempty" doc:"how the year may turn out instead, for what is safe to ask for"`
}

// householdFacts are the facts about a household as a whole.
type householdFacts struct {
	Members              listed[memberFile]           `json:"members,omitzero" doc:"everyone around the claimant: partner, children and whoever else lives or is registered in the dwelling. An empty list says that there is nobody"`
	TenLasteKomend       valued[bool]                 `json:"tenLasteKomend,omitzero" doc:"there are ten laste komende kinderen (Participatiewet art. 4 lid 1 e)"`
	Mantelzorg           valued[bool]                 `json:"mantelzorg,omitzero" doc:"the applicant, with the spouse if there is one, has a main residence elsewhere for a time to give informal care to someone in intensive need of it (Participatiewet art. 22a lid 4)"`
	Receives             valued[bool]                 `json:"receives,omitzero" doc:"receives algemene bijstand in this month"`
	Giften               described[giftenFile]        `json:"giften,omitzero" doc:"gifts (Participatiewet art. 31 lid 2 m and s); none when there are none"`
	Bezittingen          listed[bezittingFile]        `json:"bezittingen,omitzero" doc:"possessions without the dwelling, of claimant and spouse together (Participatiewet art. 34)"`
	Schulden             valued[integraal.Amount]     `json:"schulden,omitzero" doc:"debts without the mortgage (Participatiewet art. 34 lid 1)"`
	Woning               valued[integraal.Amount]     `json:"woning,omitzero" doc:"value of the own dwelling less the mortgage (Participatiewet art. 34 lid 2 d); none when there is none"`
	NietTeGelde          valued[bool]                 `json:"nietTeGelde,omitzero" doc:"selling or mortgaging that dwelling cannot reasonably be asked (Participatiewet art. 50 lid 1)"`
	Sinds                described[vermogenSindsFile] `json:"sinds,omitzero" doc:"before 2026: what came since bijstand was granted (Participatiewet art. 34 lid 4, as it read); none when it was not granted yet"`
	KinderbijslagInsured valued[bool]                 `json:"kinderbijslagInsured,omitzero" doc:"the claimant is insured for the kinderbijslag (AKW art. 6)"`
	Detained             valued[bool]                 `json:"detained,omitzero" doc:"the claimant is detained for more than three months (Wet kinderopvang art. 1.6 lid 10)"`
	Dwelling             huurwoningFile               `json:"dwelling,omitzero" doc:"the rented home"`
	Verlaging            verlagingenFile              `json:"verlaging,omitzero" doc:"what the municipality decided on the norm (Participatiewet art. 27 and 28)"`
	Gemeente             gemeenteFile                 `json:"gemeente,omitzero" doc:"what the schemes of a municipality ask more"`
	Beslag               beslagFile                   `json:"beslag,omitzero" doc:"what an attachment on income asks more of the claimant as the one who owes; without any of it nothing is said about what creditors may touch (Rv art. 475c to 475e)"`
}

type personFile struct {
	ID                  *label                    `json:"id,omitempty" doc:"a label of your own for this person; no name and no citizen service number"`
	Born                valued[integraal.Date]    `json:"born,omitzero" doc:"day of birth"`
	Died                valued[integraal.Date]    `json:"died,omitzero" doc:"day of death; left out or none: no death is on record"`
	Insured             valued[bool]              `json:"insured,omitzero" doc:"has Dutch health insurance (Wet op de zorgtoeslag art. 1 lid 1 c)"`
	Toetsingsinkomen    valued[integraal.PerYear] `json:"toetsingsinkomen,omitzero" doc:"income of the calendar year, before tax (Awir art. 8); none when none is on record"`
	Rendementsgrondslag valued[integraal.Amount]  `json:"rendementsgrondslag,omitzero" doc:"assets less debts on 1 January (Wet IB 2001 art. 5.3)"`
	Werk                described[werkFile]       `json:"werk,omitzero" doc:"net income from work in the month; none when there is no work"`
	Doelgroep           valued[bool]              `json:"doelgroepLoonkostensubsidie,omitzero" doc:"belongs to the doelgroep loonkostensubsidie (Participatiewet art. 6 lid 1 e)"`
	Inkomsten           listed[inkomenFile]       `json:"inkomsten,omitzero" doc:"other net income in the month; an empty list when there is none"`
	Activity            valued[bool]              `json:"activity,omitzero" doc:"works this year, is in education or on a path to work, or stopped working less than three months ago (Wet kinderopvang art. 1.6 lid 1 a to j, 5)"`
	Wlz                 valued[bool]              `json:"wlz,omitzero" doc:"has a right to care under the Wet langdurige zorg (Wet kinderopvang art. 1.6 lid 8, 9)"`
	Gehuwd              valued[bool]              `json:"gehuwd,omitzero" doc:"married or living together in the sense of the AOW (art. 1)"`
	NietVerzekerd       valued[int]               `json:"nietVerzekerdeJaren,omitzero" doc:"years not insured for the AOW (art. 13)"`
	Inrichting          valued[bool]              `json:"inrichting,omitzero" doc:"of claimant and spouse: stays in an institution (Participatiewet art. 1 f, 23)"`
	Ouders              oudersFile                `json:"ouders,omitzero" doc:"of a claimant or spouse of 18, 19 or 20, from 2026: whether they cannot rely on the parents (Participatiewet art. 20 lid 3)"`
}

type memberFile struct {
	personFile
	Spouse             valued[bool]               `json:"spouse,omitzero" doc:"married to the claimant, or in a joint household (Participatiewet art. 3)"`
	Toeslagpartner     valued[bool]               `json:"toeslagpartner,omitzero" doc:"the partner of Awir art. 3"`
	Child              valued[bool]               `json:"child,omitzero" doc:"child, stepchild or foster child of the claimant or the toeslagpartner (AKW art. 4, Wet op het kindgebonden budget art. 2 lid 9)"`
	InDwelling         valued[bool]               `json:"inDwelling,omitzero" doc:"main residence in the same dwelling (Participatiewet art. 19a)"`
	Registered         valued[bool]               `json:"registered,omitzero" doc:"registered at the address, and no subtenant by written agreement (Awir art. 2 lid 1 e, Wet op de huurtoeslag art. 1a lid 3)"`
	WholeYear          valued[bool]               `json:"wholeYear,omitzero" doc:"the same toeslagpartner, or else medebewoner, the whole calendar year (Awir art. 7)"`
	NoRight            valued[bool]               `json:"noRightToBijstand,omitzero" doc:"of the spouse: has no right to algemene bijstand (Participatiewet art. 24)"`
	NormGehuwden       valued[integraal.PerMonth] `json:"normGehuwden,omitzero" doc:"of such a spouse: the norm that would hold if both had the right (Participatiewet art. 32 lid 3)"`
	LivesApart         valued[bool]               `json:"livesApart,omitzero" doc:"of such a spouse: lives apart, not for good (Participatiewet art. 32 lid 4)"`
	Relative           valued[bool]               `json:"relative,omitzero" doc:"of an adult in the dwelling: a relative by blood or marriage in the first or second degree of the claimant (Participatiewet art. 19a lid 1)"`
	Agreement          valued[bool]               `json:"agreement,omitzero" doc:"of an adult in the dwelling: has a written agreement with the claimant at a commercial price (Participatiewet art. 19a lid 1 b)"`
	ThirdParty         valued[bool]               `json:"thirdParty,omitzero" doc:"of an adult in the dwelling: both have such an agreement with the same third party (Participatiewet art. 19a lid 1 c)"`
	Education          valued[bool]               `json:"education,omitzero" doc:"of an adult in the dwelling: in education as art. 19a lid 1 d of the Participatiewet names it"`
	ChildOfMedebewoner valued[bool]               `json:"childOfMedebewoner,omitzero" doc:"a child of a medebewoner, or on a par with one (Awir art. 7 lid 6)"`
	PartnerRelative    valued[bool]               `json:"partnerRelative,omitzero" doc:"of a toeslagpartner: a relative who is partner only as a minor child of one of them lives at the address (Awir art. 3 lid 2 e), and need not work (Wet kinderopvang art. 1.6 lid 6)"`
	Maintained         valued[bool]               `json:"maintained,omitzero" doc:"of a child: belongs to the household or is maintained (AKW art. 7 lid 1)"`
	School             valued[bool]               `json:"school,omitzero" doc:"of a child of 16 or 17: goes to school, is exempt or has a startkwalificatie (AKW art. 7 lid 2)"`
	Kinderbijslag      valued[bool]               `json:"kinderbijslag,omitzero" doc:"of a child: kinderbijslag is paid (Wet op het kindgebonden budget art. 2 lid 1)"`
	InHousehold        valued[bool]               `json:"inHousehold,omitzero" doc:"of a child: kept by the claimant or the toeslagpartner, and registered with them or as much with the other parent (Awir art. 4, Wet kinderopvang art. 1.3 lid 2 a)"`
	Secondary          valued[bool]               `json:"secondarySchool,omitzero" doc:"of a child: secondary education began, or begins this month (Wet kinderopvang art. 1.1 lid 1)"`
	Care               listed[opvangFile]         `json:"care,omitzero" doc:"of a child: childcare; an empty list when there is none"`
}

type werkFile struct {
	Earned      valued[integraal.PerMonth] `json:"earned,omitzero" doc:"all net income from work in the month"`
	Supported   valued[integraal.PerMonth] `json:"supported,omitzero" doc:"the part of it with loonkostensubsidie (Participatiewet art. 10d)"`
	Contributes valued[bool]               `json:"contributes,omitzero" doc:"the college judges that leaving it out helps to find work (Participatiewet art. 31 lid 2 n and r)"`
	MonthsN     valued[int]                `json:"monthsN,omitzero" doc:"months in which art. 31 lid 2 n was applied"`
	Urenbeperkt valued[bool]               `json:"urenbeperkt,omitzero" doc:"medisch urenbeperkt (Participatiewet art. 6b)"`
	MonthsZ     valued[int]                `json:"monthsZ,omitzero" doc:"months in which art. 31 lid 2 z was applied"`
	NoMoreHours valued[bool]               `json:"noMoreHours,omitzero" doc:"the college holds more hours not possible (Participatiewet art. 31 lid 2 aa)"`
	YoungChild  valued[bool]               `json:"youngChild,omitzero" doc:"has the full care of a ten laste komend child under 12 (Participatiewet art. 31 lid 2 r)"`
	MonthsR     valued[int]                `json:"monthsR,omitzero" doc:"months since art. 31 lid 2 r was first applied"`
	Termijn     termijnFile                `json:"termijn,omitzero" doc:"from 2027: where the month stands in the period of at most twelve months (Participatiewet art. 34a lid 1 a)"`
}

type inkomenFile struct {
	ID          label                      `json:"id,omitempty" doc:"a label of your own"`
	Kind        valued[Inkomenssoort]      `json:"kind,omitzero" doc:"which kind it is (Participatiewet art. 31 to 33)"`
	Amount      valued[integraal.PerMonth] `json:"amount,omitzero" doc:"net, a month"`
	Earlier     valued[integraal.PerYear]  `json:"earlier,omitzero" doc:"of a premie or a vrijwilligersvergoeding: what of this kind was left out earlier in the calendar year"`
	Contributes valued[bool]               `json:"contributes,omitzero" doc:"of a premie: the college judges that it helps to find work (Participatiewet art. 31 lid 2 j)"`
}

type opvangFile struct {
	ID         label                     `json:"id,omitempty" doc:"a label of your own"`
	Registered valued[bool]              `json:"registered,omitzero" doc:"in the Landelijk Register Kinderopvang (Wet kinderopvang art. 1.5 lid 1)"`
	Kind       valued[Opvangsoort]       `json:"kind,omitzero" doc:"which kind of childcare"`
	Hours      valued[Uren]              `json:"hours,omitzero" doc:"hours in the month"`
	Price      valued[integraal.PerHour] `json:"price,omitzero" doc:"what the parents pay for an hour (Wet kinderopvang art. 1.5 lid 1)"`
}

type giftenFile struct {
	Received    valued[integraal.PerMonth] `json:"received,omitzero" doc:"what was received in the month"`
	Earlier     valued[integraal.PerYear]  `json:"earlier,omitzero" doc:"what was received in earlier months of the calendar year"`
	Bijdragen   valued[integraal.PerYear]  `json:"bijdragen,omitzero" doc:"contributions of the calendar year that save costs (Participatiewet art. 18 lid 8)"`
	Responsible valued[integraal.PerMonth] `json:"responsible,omitzero" doc:"what of the gifts of the month the college judges to be justified"`
}

type bezittingFile struct {
	ID    label                    `json:"id,omitempty" doc:"a label of your own"`
	Kind  valued[Bezittingsoort]   `json:"kind,omitzero" doc:"which kind it is (Participatiewet art. 34 lid 2)"`
	Value valued[integraal.Amount] `json:"value,omitzero" doc:"market value"`
}

type vermogenSindsFile struct {
	LeftOut  valued[integraal.Amount] `json:"leftOut,omitzero" doc:"what was left out at the start and since"`
	Acquired valued[integraal.Amount] `json:"acquired,omitzero" doc:"what was acquired since and is no income"`
}

type huurwoningFile struct {
	Meerderjarig  valued[bool]               `json:"meerderjarig,omitzero" doc:"of a claimant under 18: has a child, or both parents died (Awir art. 10 lid 2)"`
	MetKind       valued[bool]               `json:"metKind,omitzero" doc:"a child or foster child shares the dwelling (Wet op de huurtoeslag art. 13 lid 1 a)"`
	Handicap      valued[bool]               `json:"handicap,omitzero" doc:"someone under the age of Wet op de huurtoeslag art. 13 lid 1 has a disability"`
	Woning        valued[bool]               `json:"huurtoeslagwoning,omitzero" doc:"a dwelling for which huurtoeslag can be had"`
	Huurprijs     valued[integraal.PerMonth] `json:"huurprijs,omitzero" doc:"bare rent"`
	Servicekosten servicekostenFile          `json:"servicekosten,omitzero" doc:"service costs, which count to 2025 (Wet op de huurtoeslag art. 5 lid 3)"`
	Aangepast     valued[bool]               `json:"aangepast,omitzero" doc:"adapted for a disability (Wet op de huurtoeslag art. 21 lid 1 c); it matters to 2024"`
	BovenMaximum  valued[bool]               `json:"bovenMaximum,omitzero" doc:"a rent over the maximum does not stand in the way (Wet op de huurtoeslag art. 13 lid 2); it matters to 2025"`
}

type servicekostenFile struct {
	Energie     valued[integraal.PerMonth] `json:"energie,omitzero" doc:"lift, ventilation, alarm and light in shared spaces"`
	Schoonmaak  valued[integraal.PerMonth] `json:"schoonmaak,omitzero" doc:"cleaning of lift and shared spaces"`
	Huismeester valued[integraal.PerMonth] `json:"huismeester,omitzero" doc:"caretaker"`
	Ruimten     valued[integraal.PerMonth] `json:"ruimten,omitzero" doc:"service rooms and shared recreation rooms"`
}

type receivedFile struct {
	Bijstand            valued[integraal.PerMonth]   `json:"bijstand,omitzero" doc:"net, without holiday allowance, for the household"`
	Zorgtoeslag         valued[integraal.PerMonth]   `json:"zorgtoeslag,omitzero" doc:"advance"`
	Huurtoeslag         valued[integraal.PerMonth]   `json:"huurtoeslag,omitzero" doc:"advance"`
	KindgebondenBudget  valued[integraal.PerMonth]   `json:"kindgebondenBudget,omitzero" doc:"advance"`
	Kinderopvangtoeslag valued[integraal.PerMonth]   `json:"kinderopvangtoeslag,omitzero" doc:"advance"`
	Kinderbijslag       valued[integraal.PerQuarter] `json:"kinderbijslag,omitzero" doc:"net"`
	AOW                 valued[integraal.PerMonth]   `json:"aow,omitzero" doc:"of the claimant, gross, without holiday allowance"`
	AOWPartner          valued[integraal.PerMonth]   `json:"aowPartner,omitzero" doc:"of the spouse or else the toeslagpartner, gross, without holiday allowance"`
	Inkomenstoeslag     valued[integraal.Amount]     `json:"inkomenstoeslag,omitzero" doc:"in the twelve months up to the day"`
	BijzondereBijstand  valued[integraal.Amount]     `json:"bijzondereBijstand,omitzero" doc:"for the costs of this file"`
	Studietoeslag       valued[integraal.PerMonth]   `json:"studietoeslag,omitzero" doc:"net"`
}

// alternativeFile holds only the facts that are otherwise.
type alternativeFile struct {
	Label    line       `json:"label" doc:"what is otherwise, as a person reads it"`
	Claimant personFile `json:"claimant,omitzero" doc:"what is otherwise of the claimant"`
	householdFacts
}
