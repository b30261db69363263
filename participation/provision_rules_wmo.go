package participation

import "github.com/integraal/integraal"

var wmoRules = []provisionRule{
	{
		kind: WmoGeneral, by: wmo223, modality: HoldsByLaw, matter: WmoSupport, asks: []Body{Person},
		says: integraal.Text{
			NL: "Wat voor iedereen open staat zonder onderzoek vooraf, zoals een inloop of maaltijddienst. Wat er is, verschilt per gemeente.",
			EN: "What is open to everybody without an inquiry beforehand, such as a drop-in or a meal service. What there is differs by municipality.",
		},
	},
	{
		kind: WmoTailorMade, by: wmo235lid3, modality: MustAfterJudgement, matter: WmoRights, asks: []Body{Person},
		needs: beforeTailorMade, first: inquiryFirst, ifNot: pointWmoInquiry,
		says: integraal.Text{
			NL: "Hulp op maat om zelf te redden en mee te doen, voor zover het niet op eigen kracht lukt, niet met iets dat iedereen kan kopen, niet met gebruikelijke hulp, mantelzorg of anderen, en niet met een algemene voorziening.",
			EN: "Tailor-made support to manage and take part, in so far as it does not work on one's own strength, with something anybody can buy, with usual help, informal care or others, or with a general provision.",
		},
		then: []*Point{pointPassend, pointUsualHelp},
		thenIf: []conditional{
			{when: ReceivesCare, point: tune("b", wmo235lid5b, "zorg uit de zorgverzekering", "care under the health insurance")},
			{when: ReceivesYouthHelp, point: tune("c", wmo235lid5c, "jeugdhulp", "youth help")},
			{when: InEducation, point: tune("d", wmo235lid5d, "onderwijs", "education")},
			{when: PaidWork, point: tune("e", wmo235lid5e, "betaald werk", "paid work")},
			{when: InTraining, point: tune("f", wmo235lid5f, "scholing", "training")},
			{when: ReceivesPwSupport, point: tune("g", wmo235lid5g, "hulp vanuit de Participatiewet", "support under the Participatiewet")},
			{when: WlzClaim, point: pointWlz},
		},
	},
	{
		kind: WmoShelter, by: wmo235lid4, modality: MustAfterJudgement, matter: WmoRights, asks: []Body{Person},
		needs: []need{
			needs(LivesInNL, wmo235lid1b), needsAny(needs(Psychosocial, wmo121b), needs(LeftHome, wmo121c)),
			needsNot(OwnStrengthEnough, wmo235lid4), needsNot(UsualHelpEnough, wmo235lid4), needsNot(CareEnough, wmo235lid4),
			needsNot(NetworkEnough, wmo235lid4), needsNot(GeneralEnough, wmo235lid4),
		},
		first: inquiryFirst, ifNot: pointWmoInquiry,
		says: integraal.Text{
			NL: "Beschermd wonen of opvang, voor wie zich door psychische of psychosociale problemen niet redt in de samenleving, of het huis heeft verlaten. Het kan in elke gemeente worden gevraagd. Iets dat iedereen kan kopen, gaat hier niet voor.",
			EN: "Sheltered living or a shelter, for who cannot manage in society because of mental or psychosocial problems, or who left home. It can be asked for in any municipality. Something that anybody can buy does not come first here.",
		},
		then:   []*Point{pointShelterBack, pointShelterNow, pointUsualHelp},
		thenIf: []conditional{{when: WlzClaim, point: pointWlz}},
	},
	{
		kind: WmoPgb, by: wmo236lid1, modality: MustWhenAsked, matter: WmoRights, asks: []Body{Person},
		needs: append([]need{
			needs(WantsPgb, wmo236lid1), needs(PgbReasoned, wmo236lid2b),
			needs(PgbAble, wmo236lid2a), needs(PgbQuality, wmo236lid2c),
		}, beforeTailorMade...),
		first: inquiryFirst, ifNot: pointWmoInquiry,
		says: integraal.Text{
			NL: "De hulp op maat als budget, waarmee de cliënt zelf hulp inkoopt.",
			EN: "The tailor-made support as a budget with which the client buys support.",
		},
		then:   []*Point{pointPgbTold},
		thenIf: []conditional{{when: PgbDearer, point: pointPgbDearer}, {when: PgbRevised, point: pointPgbRevised}},
	},
	{
		kind: WmoUrgentProvision, by: wmo233, modality: MustDo, matter: WmoRights, asks: []Body{Person},
		needs: []need{needs(UrgentCase, wmo233), needs(Reported, wmo233)},
		says: integraal.Text{
			NL: "Kan het niet wachten, dan beslist de gemeente na een melding meteen over tijdelijke hulp, ook voor het onderzoek.",
			EN: "When it cannot wait, the municipality decides on temporary support at once after a report, before the inquiry.",
		},
	},
	{
		kind: WmoClientSupport, by: wmo224, modality: HoldsByLaw, matter: WmoSupport, asks: []Body{Person},
		needs: []need{needs(Resident, wmo224)},
		says: integraal.Text{
			NL: "Gratis en onafhankelijke cliëntondersteuning. Het belang van de cliënt staat voorop. Zij gaat ook over werk en inkomen.",
			EN: "Free and independent client support. The client's interest comes first. It covers work and income too.",
		},
		then: []*Point{pointFreeSupport},
	},
	{
		kind: WmoCarerSupport, by: wmo222, modality: MustDo, matter: WmoSupport, decides: College, asks: []Body{Carer, Person},
		needs: []need{needsAny(needs(HasCarer, wmo232lid4d), needs(GivesCare, wmo222))},
		says: integraal.Text{
			NL: "Steun voor mantelzorgers. Het Wmo-onderzoek kijkt ook wat de mantelzorger nodig heeft.",
			EN: "Support for carers. The Wmo inquiry looks at what the carer needs too.",
		},
	},
	{
		kind: WmoAppreciation, by: wmo216, modality: MustDo, matter: WmoSupport, decides: College, asks: []Body{Carer},
		needs: []need{needs(GivesCare, wmo216)},
		says: integraal.Text{
			NL: "Elk jaar een blijk van waardering voor mantelzorgers van cliënten in de gemeente. De verordening regelt hoe.",
			EN: "A token of appreciation each year for carers of clients in the municipality. The by-law says how.",
		},
		then: []*Point{pointNotMeans},
	},
	{
		kind: DebtHelp, by: wgs3lid1a, modality: MustDo, matter: DebtRights, asks: []Body{Person},
		needs: []need{needs(CannotPay, wgs1), needs(Resident, wgs3lid1a), needs(RightOfStay, wgs3lid4)},
		says: integraal.Text{
			NL: "Hulp bij schulden: een eerste gesprek, en dan een besluit met een plan van aanpak of een weigering met redenen.",
			EN: "Help with debts: a first talk, and then a decision with a plan, or a refusal with reasons.",
		},
		then:   []*Point{pointFirstTalk, pointDebtDecision, pointDebtPlan},
		thenIf: []conditional{{when: EarlierDebtHelp, point: pointDebtEarlier}, {when: DebtFraud, point: pointDebtFraud}},
	},
}

// tune is one of the things to which a tailor-made provision is tuned.
func tune(letter string, by integraal.Citation, nl, en string) *Point {
	return &Point{
		Code: integraal.Name("wmo.tune." + letter), Power: Must,
		Text: integraal.Text{NL: "De hulp wordt, waar nodig, afgestemd op " + nl + ".", EN: "The support is tuned, where needed, to " + en + "."},
		Who:  []Role{Professional, Decider}, Laws: []integraal.Citation{by},
	}
}
