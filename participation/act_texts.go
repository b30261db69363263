package participation

import "github.com/integraal/integraal"

type actStatement struct {
	is     integraal.Text
	isNot  []integraal.Text
	powers []*Point
	laws   []integraal.Citation
}

// statement is what is said of a, which [StopFacts] and [Describe] have checked.
func (a Act) statement() actStatement { return actStatements[a] }

func power(p Power, nl, en string, laws ...integraal.Citation) *Point {
	return &Point{Code: "act.power", Power: p, Text: integraal.Text{NL: nl, EN: en}, Who: []Role{Decider}, Laws: laws}
}

var (
	notOpschorten = integraal.Text{
		NL: "Het is geen opschorting van het recht. Dat is een ander besluit, met eigen eisen en een termijn om te herstellen.",
		EN: "It is no suspension of the right. That is another decision, with conditions of its own and a term to repair.",
	}
	notIntrekken = integraal.Text{
		NL: "Het is geen intrekking of herziening. Ook dat zijn andere besluiten. Intrekken na opschorten kan pas als de hersteltermijn voorbij is.",
		EN: "It is no withdrawal or revision. Those too are other decisions. Withdrawal after suspension is possible only once the term to repair is over.",
	}
	notTerugvorderen = integraal.Text{
		NL: "Het is nog geen terugvordering. Daarvoor is een apart besluit nodig, met een eigen afweging.",
		EN: "It is no recovery yet. That takes a decision of its own, with a weighing of its own.",
	}
	notBoete = integraal.Text{
		NL: "Het is geen boete. Een boete vraagt dat de cliënt iets te verwijten valt.",
		EN: "It is no fine. A fine asks that the client is to blame.",
	}
)

var actStatements = [acts]actStatement{
	NoAct: {is: textActUnnamed},
	Blokkering: {
		is: integraal.Text{
			NL: "De uitbetaling wordt vastgehouden. Over het recht op bijstand is nog niets besloten. De wet heeft hiervoor geen eigen artikel. Het mag alleen zolang het onderzoek dat nodig heeft, en na afweging van de belangen. Bezwaar kan binnen zes weken.",
			EN: "The payment is held. Nothing has been decided on the right to bijstand. The law has no article of its own for this. It is allowed only as long as the inquiry needs it, and after weighing the interests. Objection is possible within six weeks.",
		},
		isNot: []integraal.Text{notOpschorten, notIntrekken},
		laws:  []integraal.Citation{holding, awb31lid2, awb34, pw79},
	},
	Adresopschorting: {
		is: integraal.Text{
			NL: "De uitbetaling staat stil omdat het opgegeven adres anders is dan in de basisregistratie personen. De gemeente meldt dit schriftelijk en geeft een termijn om het adres te laten wijzigen.",
			EN: "Payment is suspended because the address that was given differs from the population register. The municipality says so in writing and sets a term to have the address changed.",
		},
		isNot: []integraal.Text{notIntrekken},
		powers: []*Point{power(Must,
			"De gemeente moet dit doen, tenzij een uitzondering geldt: het maakt voor de bijstand niet uit, de cliënt valt niets te verwijten, er zijn dringende redenen, of (sinds 1 januari 2026) de cliënt verblijft tijdelijk elders om intensief voor iemand te zorgen.",
			"The municipality must do this unless an exception holds: it makes no difference to the bijstand, the client is not to blame, there are urgent reasons, or (since 1 January 2026) the client is staying elsewhere for a time to give intensive care.",
			pw40lid2, pw40lid3)},
		laws: []integraal.Citation{pw40lid2, pw40lid4},
	},
	Opschorten: {
		is: integraal.Text{
			NL: "Het recht op bijstand staat stil, hooguit acht weken, omdat gegevens ontbreken en dat de cliënt te verwijten is, of omdat de cliënt op een andere manier te weinig meewerkt. De gemeente meldt het en geeft een termijn om te herstellen.",
			EN: "The right to bijstand is suspended, for eight weeks at most, because data are missing and the client is to blame for that, or because the client cooperates too little in another way. The municipality says so and sets a term to repair.",
		},
		isNot:  []integraal.Text{notIntrekken, notBoete},
		powers: []*Point{power(May, "De gemeente mag dit doen; het hoeft niet.", "The municipality may do this; it need not.", pw54lid1)},
		laws:   []integraal.Citation{pw54lid1, pw54lid2},
	},
	IntrekkenNaOpschorten: {
		is: integraal.Text{
			NL: "De bijstand eindigt vanaf de eerste dag van de opschorting, omdat het verzuim niet binnen de termijn is hersteld. Papieren die later komen, ook bij bezwaar, tellen mee in de afweging.",
			EN: "The bijstand ends from the first day of the suspension, because the default was not repaired within the term. Papers that come later, on objection too, count in the weighing.",
		},
		isNot:  []integraal.Text{notTerugvorderen, notBoete},
		powers: []*Point{power(May, "De gemeente mag dit doen, na afweging; het hoeft niet.", "The municipality may do this, after weighing; it need not.", pw54lid4, awb34)},
		laws:   []integraal.Citation{pw54lid4, lateDocuments},
	},
	Herzien: {
		is: integraal.Text{
			NL: "De bijstand over voorbije tijd wordt opnieuw vastgesteld. Dat kan alleen over de tijd waarover vaststaat dat er te veel is betaald.",
			EN: "The bijstand over past time is determined anew. That is possible only over the time for which it is established that too much was paid.",
		},
		isNot: []integraal.Text{notTerugvorderen, notBoete},
		powers: []*Point{
			power(Must, "De gemeente moet dit doen als niet melden ertoe leidde dat er te veel is betaald.",
				"The municipality must do this where not reporting led to too much being paid.", pw54lid3, pw17lid1),
			power(May, "In andere gevallen waarin te veel is betaald, mag de gemeente dit doen.",
				"In other cases in which too much was paid the municipality may do this.", pw54lid3),
		},
		laws: []integraal.Citation{pw54lid3},
	},
	Intrekken: {
		is: integraal.Text{
			NL: "Over voorbije tijd is er geen recht op bijstand meer. Dat kan alleen over de tijd waarover vaststaat dat er geen recht was. Is het recht nog vast te stellen, ook door te schatten, dan wordt er herzien en niet ingetrokken.",
			EN: "Over past time there is no right to bijstand any more. That is possible only over the time for which it is established that there was no right. If the right can still be established, by estimate too, it is revised and not withdrawn.",
		},
		isNot: []integraal.Text{notTerugvorderen, notBoete},
		powers: []*Point{
			power(Must, "De gemeente moet dit doen als niet melden ertoe leidde dat ten onrechte bijstand is gegeven.",
				"The municipality must do this where not reporting led to bijstand being granted wrongly.", pw54lid3, pw17lid1),
			power(May, "In andere gevallen waarin ten onrechte bijstand is gegeven, mag de gemeente dit doen.",
				"In other cases in which bijstand was granted wrongly the municipality may do this.", pw54lid3),
		},
		laws: []integraal.Citation{pw54lid3, estimateFirst},
	},
	Woonopschorting: {
		is: integraal.Text{
			NL: "De uitbetaling staat stil omdat de cliënt de woonsituatie niet heeft laten zien met een huisbezoek. Dat kan pas als de cliënt de kans kreeg het op een andere manier te laten zien. De gemeente meldt het schriftelijk.",
			EN: "Payment is suspended because the client did not show the living situation by a home visit. That is possible only after the client had the chance to show it in another way. The municipality says so in writing.",
		},
		isNot: []integraal.Text{notIntrekken},
		powers: []*Point{power(Must,
			"De gemeente moet dit doen als de woonsituatie ook op een andere manier niet is aangetoond, tenzij zij vindt dat er dringende redenen zijn.",
			"The municipality must do this where the living situation was not shown in another way either, unless it finds urgent reasons.",
			pw("53a").Lid("4"), pw("53a").Lid("5"))},
		laws: []integraal.Citation{pw("53a").Lid("4"), pw("53a").Lid("5")},
	},
	HerzienNaAdres: {
		is: integraal.Text{
			NL: "De bijstand wordt herzien of eindigt vanaf de eerste dag waarop de betaling stilstond, omdat na de termijn het adres nog steeds afwijkt of de woonsituatie nog niet is aangetoond.",
			EN: "The bijstand is revised or ends from the first day on which payment stood still, because after the term the address still differs or the living situation has still not been shown.",
		},
		isNot: []integraal.Text{notTerugvorderen, notBoete},
		powers: []*Point{power(Must, "De gemeente moet dit doen als de afwijking er na de termijn nog is. Is de afwijking weg, dan eindigt de opschorting.",
			"The municipality must do this where the difference is still there after the term. Once the difference is gone, the suspension ends.", pw("40").Lid("5"))},
		laws: []integraal.Citation{pw("40").Lid("5"), pw("53a").Lid("5")},
	},
	Beeindigen: {
		is: integraal.Text{
			NL: "De bijstand stopt vanaf een dag in de toekomst. Het besluit werkt niet terug. [niet geverifieerd]",
			EN: "The bijstand stops from a day in the future. The decision does not work backwards. [unverified]",
		},
		isNot: []integraal.Text{notTerugvorderen, notBoete},
		laws:  []integraal.Citation{noOwnArticle},
	},
	Verlagen: {
		is: integraal.Text{
			NL: "De bijstand is een of meer maanden lager omdat een plicht niet is nagekomen. De maatregel raakt het hele gezin.",
			EN: "The bijstand is lower for one or more months because a duty was not met. The measure falls on the whole family.",
		},
		isNot: []integraal.Text{notBoete},
		powers: []*Point{
			power(Must, "De gemeente verlaagt volgens haar verordening, of bij de plichten van lid 4 volgens de wet.",
				"The municipality reduces under its by-law, or for the duties of lid 4 under the law.", pw18lid2, pw18lid4),
			power(Must, "Kan de cliënt er helemaal niets aan doen, dan moet de gemeente ervan afzien.",
				"Where the client is not to blame at all, the municipality must refrain.", pw18lid9),
			power(Must, "Vindt de gemeente dat er dringende redenen zijn, dan moet zij de maatregel daarop aanpassen.",
				"Where the municipality finds urgent reasons, it must tune the measure to them.", pw18lid10),
			power(May, "Komt de cliënt de plichten duidelijk weer na, dan mag de gemeente een maatregel van lid 5 tot en met 8 op verzoek herzien.",
				"Once the client clearly meets the duties again, the municipality may on request revise a measure of lid 5 to 8.", pw18lid11),
		},
		laws: []integraal.Citation{pw18lid2, pw18lid4, pw18lid12},
	},
	Terugvorderen: {
		is: integraal.Text{
			NL: "Te veel betaalde bijstand wordt teruggevraagd. Dat wordt een schuld.",
			EN: "Bijstand that was paid too much is claimed back. That becomes a debt.",
		},
		isNot: []integraal.Text{notBoete},
		powers: []*Point{
			power(Must, "De gemeente moet dit doen als te veel is betaald doordat iets niet is gemeld.",
				"The municipality must do this where too much was paid because something was not reported.", pw58lid1),
			power(May, "In andere gevallen mag zij dit doen.", "In other cases it may do this.", pw58lid2),
			power(May, "Bij dringende redenen mag zij er geheel of voor een deel van afzien. Daarbij telt ook het eigen aandeel van de gemeente.",
				"For urgent reasons it may refrain wholly or in part. The municipality's own share counts in that.", pw58lid8, ownShare),
		},
		laws: []integraal.Citation{pw58lid1, pw58lid2},
	},
	Boete: {
		is: integraal.Text{
			NL: "Een straf omdat iets niet is gemeld. De boete is afgestemd op hoe ernstig het is en hoeveel de cliënt te verwijten valt.",
			EN: "A punishment because something was not reported. The fine is adapted to how serious it is and how far the client is to blame.",
		},
		isNot: []integraal.Text{notTerugvorderen},
		powers: []*Point{
			power(Must, "De gemeente legt een boete op van hooguit het bedrag dat te veel is ontvangen.",
				"The municipality imposes a fine of at most the amount that was received too much.", pw18aLid1, pw18aLid2),
			power(May, "In gevallen die een besluit van de regering noemt, mag een schriftelijke waarschuwing genoeg zijn.",
				"In cases that a government decree names, a written warning may suffice.", pw18aLid4),
			power(May, "Bij dringende redenen mag de gemeente ervan afzien.", "For urgent reasons the municipality may refrain.", pw18aLid7),
			power(Must, "Valt de cliënt niets te verwijten, dan komt er geen boete.", "Where the client is not to blame there is no fine.", awb541),
		},
		laws: []integraal.Citation{pw18aLid1, tunedFine},
	},
	WmoHerzien: {
		is: integraal.Text{
			NL: "Een toegekende Wmo-voorziening wordt herzien of ingetrokken, op een van de vijf gronden van de wet.",
			EN: "A Wmo provision that was granted is revised or withdrawn, on one of the five grounds of the law.",
		},
		isNot:  []integraal.Text{{NL: "Het is geen korting op inkomen.", EN: "It is no cut in income."}},
		powers: []*Point{power(May, "De gemeente mag dit doen; het hoeft niet.", "The municipality may do this; it need not.", wmo2310)},
		laws:   []integraal.Citation{wmo2310},
	},
}
