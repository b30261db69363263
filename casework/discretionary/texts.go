package discretionary

import "github.com/integraal/integraal"

var textTitles = [...]integraal.Text{
	Gift:               {NL: "een gift", EN: "a gift"},
	CostSaving:         {NL: "iets dat kosten bespaart", EN: "something that saves costs"},
	BijzondereBijstand: {NL: "bijzondere bijstand", EN: "bijzondere bijstand"},
	WmoProvision:       {NL: "een voorziening van de Wmo", EN: "a provision of the Wmo"},
	CarerAppreciation:  {NL: "waardering voor een mantelzorger", EN: "appreciation for a carer"},
	VolunteerCosts:     {NL: "een vergoeding voor vrijwilligerswerk", EN: "an allowance for volunteering"},
	WorkPremium:        {NL: "een premie die helpt op weg naar werk", EN: "a premium that helps towards work"},
	Damages:            {NL: "een schadevergoeding", EN: "damages"},
	Loan:               {NL: "een lening", EN: "a loan"},
	OtherIncome:        {NL: "ander inkomen", EN: "other income"},
}

// What counts as means.
var (
	textFree    = integraal.Text{NL: "telt niet mee voor de bijstand", EN: "does not count for the bijstand"}
	textCounted = integraal.Text{NL: "telt mee voor de bijstand", EN: "counts for the bijstand"}

	textNotOnBijstand   = integraal.Text{NL: "Deze persoon heeft geen bijstand. Voor de bijstand maakt dit geld dus niet uit.", EN: "This person has no bijstand. So for bijstand this money makes no difference."}
	textBijstandUnknown = integraal.Text{NL: "Of deze persoon bijstand heeft, is niet bekend.", EN: "Whether this person has bijstand is not known."}
	textTitleUnknown    = integraal.Text{
		NL: "Niet bekend is wat dit geld voor deze persoon is, zoals een gift, een lening of bijzondere bijstand. Daarvan hangt af of het meetelt voor de bijstand.",
		EN: "It is not known what this money is to this person, such as a gift, a loan or bijzondere bijstand. Whether it counts for the bijstand hangs on that.",
	}
	textCollegeDecides = integraal.Text{NL: "Het college beslist of en hoeveel meetelt.", EN: "The college decides whether and how much counts."}
	textGiftLimit      = integraal.Text{
		NL: "Giften en bijdragen die kosten besparen tellen samen niet mee tot {most} in een kalenderjaar. Wat er dit jaar al was, is niet bekend.",
		EN: "Gifts and contributions that save costs together do not count up to {most} in a calendar year. What there was this year is not known.",
	}
	textGiftFree = integraal.Text{
		NL: "Giften en bijdragen die kosten besparen tellen samen niet mee tot {most} in een kalenderjaar.",
		EN: "Gifts and contributions that save costs together do not count up to {most} in a calendar year.",
	}
	textYearFull = integraal.Text{
		NL: "Dit jaar was er al {sum}, voor zover hier te zien. Daarmee is er van dat bedrag niets over.",
		EN: "There was {sum} this year already, as far as can be seen here. That leaves nothing of that amount.",
	}
	textYearSoFar = integraal.Text{
		NL: "Hier is te zien dat er dit jaar al {sum} was. Was dat alles, dan telt van dit geld {free} niet mee. Er kan meer zijn geweest.",
		EN: "It can be seen here that there was {sum} this year already. If that was all, {free} of this money does not count. There may have been more.",
	}
	textGiftOnlyJudged = integraal.Text{
		NL: "Giften tellen niet mee voor zover het college ze verantwoord vindt.",
		EN: "Gifts do not count as far as the college finds them justified.",
	}
	textGiftJudged = integraal.Text{
		NL: "Wat daarboven komt, telt niet mee voor zover het college dat verantwoord vindt.",
		EN: "What is above that does not count as far as the college finds it justified.",
	}
	textSaving = integraal.Text{
		NL: "Wat kosten bespaart, telt niet mee zolang het met de giften samen niet meer is dan {most} in een kalenderjaar. Hulp van een voedselbank telt nooit mee.",
		EN: "What saves costs does not count as long as it is no more than {most} in a calendar year together with the gifts. Help of a food bank never counts.",
	}
	textSavingAbove = integraal.Text{
		NL: "Dit is meer. Het wordt daarmee geen inkomen: het college kan de bijstand anders vaststellen.",
		EN: "This is more. That does not make it income: the college can set the bijstand otherwise.",
	}
	textFoodBank  = integraal.Text{NL: "Hulp van een voedselbank telt nooit mee.", EN: "Help of a food bank never counts."}
	textVolunteer = integraal.Text{
		NL: "Een vergoeding voor vrijwilligerswerk telt niet mee tot {month} in een maand en {year} in een jaar, voor wie 27 jaar of ouder is.",
		EN: "An allowance for volunteering does not count up to {month} in a month and {year} in a year, for who is 27 or older.",
	}
	textYoung   = integraal.Text{NL: "Deze persoon is jonger dan 27 jaar. Dan telt het wel mee.", EN: "This person is under 27. Then it does count."}
	textPremium = integraal.Text{
		NL: "Een premie telt een of twee keer per kalenderjaar niet mee, samen tot {most}, als het college vindt dat zij helpt op weg naar werk. Onder de 27 jaar geldt dat alleen voor wie tot de doelgroep loonkostensubsidie hoort.",
		EN: "A premium does not count once or twice a calendar year, together up to {most}, if the college finds that it helps towards work. Under 27 this holds only for who belongs to the doelgroep loonkostensubsidie.",
	}
	textHelpsNot  = integraal.Text{NL: "Het college vindt dat de premie niet helpt op weg naar werk.", EN: "The college finds that the premium does not help towards work."}
	textCarer     = integraal.Text{NL: "Waardering van de gemeente voor een mantelzorger telt niet mee.", EN: "Appreciation of the municipality for a carer does not count."}
	textDamages   = integraal.Text{NL: "Een schadevergoeding telt niet mee als zij in een regeling van de minister staat.", EN: "Damages do not count if a ministerial rule names them."}
	textNotListed = integraal.Text{NL: "Deze schadevergoeding staat niet in die regeling.", EN: "That rule does not name these damages."}
	textBijzonder = integraal.Text{
		NL: "Bijzondere bijstand is zelf bijstand, voor bepaalde kosten. Daarom telt zij hier niet als middel naast de bijstand. Zo lezen wij de wet; zij zegt het niet met zoveel woorden.",
		EN: "Bijzondere bijstand is bijstand itself, for certain costs. So it is no means beside the bijstand here. That is how we read the law; it does not say so in as many words.",
	}
	textIncome = integraal.Text{
		NL: "Inkomen telt mee, behalve wat de wet vrijlaat, zoals een deel van het loon. Reken uit hoeveel dat is.",
		EN: "Income counts, but for what the law leaves out, such as a part of wages. Compute how much that is.",
	}
	textNotNamed = integraal.Text{
		NL: "De lijst van wat niet meetelt, noemt dit niet: {title}. De wet zegt hier niet of het meetelt.",
		EN: "The list of what does not count does not name this: {title}. The law does not say here whether it counts.",
	}
)

// What is asked.
var (
	textAskTitle     = integraal.Text{NL: "Wat is dit geld voor deze persoon: een gift, een lening, bijzondere bijstand, een voorziening van de Wmo of iets anders?", EN: "What is this money to this person: a gift, a loan, bijzondere bijstand, a provision of the Wmo or something else?"}
	textAskBijstand  = integraal.Text{NL: "Heeft deze persoon bijstand? Vraag het de persoon.", EN: "Does this person have bijstand? Ask the person."}
	textAskPremiums  = integraal.Text{NL: "Hoeveel premies kreeg deze persoon al eerder in dit kalenderjaar?", EN: "How many premiums did this person receive earlier in this calendar year?"}
	textPremiumsDone = integraal.Text{NL: "De wet laat twee premies per kalenderjaar vrij. Die waren er al.", EN: "The law leaves two premiums a calendar year free. Those were there already."}
	textAskEarlier   = integraal.Text{NL: "Wat kreeg deze persoon hiervan al eerder in dit kalenderjaar?", EN: "What of this did this person receive earlier in this calendar year?"}
	textAskBesides   = integraal.Text{NL: "Kreeg deze persoon dit kalenderjaar nog meer giften of bijdragen, bijvoorbeeld van familie of een fonds?", EN: "Did this person receive other gifts or contributions this calendar year, such as of family or a fund?"}
	textAskMonth     = integraal.Text{NL: "Wat kreeg deze persoon hiervan al eerder in deze maand?", EN: "What of this did this person receive earlier this month?"}
	textAskJudged    = integraal.Text{NL: "Vraag het college voor welk deel het deze gift verantwoord vindt.", EN: "Ask the college which part of this gift it finds justified."}
	textAskFoodBank  = integraal.Text{NL: "Komt dit van een voedselbank?", EN: "Is this from a food bank?"}
	textAskBorn      = integraal.Text{NL: "Wat is de geboortedatum?", EN: "What is the birth date?"}
	textAskHelps     = integraal.Text{NL: "Vraag het college of de premie helpt op weg naar werk.", EN: "Ask the college whether the premium helps towards work."}
	textAskSupported = integraal.Text{NL: "Hoort deze persoon tot de doelgroep loonkostensubsidie?", EN: "Does this person belong to the doelgroep loonkostensubsidie?"}
	textAskListed    = integraal.Text{NL: "Staat deze schadevergoeding in de regeling van de minister? Die regeling zit niet in deze bibliotheek.", EN: "Does the ministerial rule name these damages? That rule is not in this library."}
	textAskCollege   = integraal.Text{NL: "Vraag het college vooraf of dit meetelt, en vraag het antwoord op papier.", EN: "Ask the college beforehand whether this counts, and ask for the answer on paper."}
	textAskEffect    = integraal.Text{NL: "Vraag de cliënt wat dit heeft opgeleverd.", EN: "Ask the client what this led to."}
)

// The room of a team.
var (
	textRoom = map[integraal.Verdict]integraal.Text{
		integraal.Applies: {
			NL: "Dit team heeft geld, mag beslissen, kent de wetten en weet wat gedeeld mag worden.",
			EN: "This team has money, may decide, knows the laws and knows what may be shared.",
		},
		integraal.AppliesNot: {
			NL: "Dit team mist nog iets om zelf te kunnen handelen. Hieronder staat wat, en wat eraan te doen is.",
			EN: "This team still lacks something to act by itself. Below is what, and what can be done about it.",
		},
		integraal.Undetermined: {
			NL: "Of dit team zelf kan handelen, is nog niet te zeggen. Hieronder staat wat nog gevraagd moet worden.",
			EN: "Whether this team can act by itself cannot be said yet. Below is what has to be asked still.",
		},
	}
	textMoneyIsNotRoom = integraal.Text{NL: "Geld hebben is nog geen ruimte hebben.", EN: "Having money is not yet having room."}

	textAspects = map[Aspect]map[integraal.Verdict]integraal.Text{
		HasBudget: {
			integraal.Applies:      {NL: "Er is geld over.", EN: "There is money left."},
			integraal.AppliesNot:   {NL: "Er is geen geld.", EN: "There is no money."},
			integraal.Undetermined: {NL: "Of er geld is, is niet bekend.", EN: "Whether there is money is not known."},
		},
		HasMandate: {
			integraal.Applies:      {NL: "Het team mag beslissen.", EN: "The team may decide."},
			integraal.AppliesNot:   {NL: "Het team mag niet alles zelf beslissen wat nodig is.", EN: "The team may not decide all that is needed."},
			integraal.Undetermined: {NL: "Of het team mag beslissen, is niet bekend.", EN: "Whether the team may decide is not known."},
		},
		HasKnowledge: {
			integraal.Applies:      {NL: "Het team kent de wetten, en weet waar zij ruimte laten.", EN: "The team knows the laws, and where they leave room."},
			integraal.AppliesNot:   {NL: "Het team mist kennis.", EN: "The team lacks knowledge."},
			integraal.Undetermined: {NL: "Welke wetten het team kent, is niet bekend.", EN: "Which laws the team knows is not known."},
		},
		SharesByRules: {
			integraal.Applies:      {NL: "Het team weet wat gedeeld mag worden.", EN: "The team knows what may be shared."},
			integraal.AppliesNot:   {NL: "Het team weet niet wat gedeeld mag worden.", EN: "The team does not know what may be shared."},
			integraal.Undetermined: {NL: "Of het team weet wat gedeeld mag worden, is niet bekend.", EN: "Whether the team knows what may be shared is not known."},
		},
	}

	textNoBudgetGap   = integraal.Text{NL: "Het team heeft geen eigen geld.", EN: "The team has no money of its own."}
	textBudgetOver    = integraal.Text{NL: "Het geld was voor een andere periode.", EN: "The money was for another period."}
	textBudgetEmpty   = integraal.Text{NL: "Het geld is op, of ligt vast.", EN: "The money is spent or reserved."}
	textNoBudgetNext  = integraal.Text{NL: "Vraag de teamleider om geld, met een voorbeeld van wat nu niet kan.", EN: "Ask the team leader for money, with an example of what cannot be done now."}
	textMustAsk       = integraal.Text{NL: "Het team moet voor elke uitgave eerst iemand anders vragen.", EN: "The team has to ask someone else first for each payment."}
	textMustAskNext   = integraal.Text{NL: "Spreek een bedrag af dat het team zelf mag uitgeven.", EN: "Agree on an amount that the team may spend by itself."}
	textMandateNext   = integraal.Text{NL: "Een mandaat kan. Vraag het aan: {decider}.", EN: "A mandate is possible. Ask: {decider}."}
	textActsFor       = integraal.Text{NL: "Het team werkt voor een ander, die beslist: {decider}. Zonder mandaat daarvan mag het team dit niet zelf beslissen.", EN: "The team works for another, who decides: {decider}. Without a mandate of theirs the team may not decide this itself."}
	textCannotNext    = integraal.Text{NL: "Dit team kan dat mandaat niet krijgen, zoals het nu is. Spreek af wie wel beslist, en hoe snel.", EN: "This team as it is cannot be given that mandate. Agree who does decide, and how fast."}
	textKnowsNot      = integraal.Text{NL: "Niemand in het team kent deze wet: {law}.", EN: "Nobody in the team knows this law: {law}."}
	textKnowsNext     = integraal.Text{NL: "Haal iemand erbij die deze wet kent: {law}.", EN: "Get someone in who knows this law: {law}."}
	textKnowsNoRoom   = integraal.Text{NL: "Niemand in het team weet waar deze wet ruimte laat: {law}.", EN: "Nobody in the team knows where this law leaves room: {law}."}
	textRoomNext      = integraal.Text{NL: "Zoek samen uit waar deze wet ruimte laat: {law}.", EN: "Find out together where this law leaves room: {law}."}
	textNoRules       = integraal.Text{NL: "Niemand heeft vastgelegd wat gedeeld mag worden.", EN: "Nobody laid down what may be shared."}
	textNoRulesNext   = integraal.Text{NL: "Vraag de gemeente om dit vast te leggen.", EN: "Ask the municipality to lay this down."}
	textRulesUnknown  = integraal.Text{NL: "De afspraken over delen zijn er, maar het team kent ze niet.", EN: "There are rules on sharing, but the team does not know them."}
	textRulesNext     = integraal.Text{NL: "Bespreek de afspraken in het team, met een voorbeeld.", EN: "Talk about the rules in the team, with an example."}
	textAskBudget     = integraal.Text{NL: "Vraag hoeveel geld het team zelf kan besteden.", EN: "Ask how much money the team can spend itself."}
	textAskAlone      = integraal.Text{NL: "Vraag welk bedrag het team zelf mag uitgeven, zonder eerst iemand te vragen.", EN: "Ask which amount the team may spend without asking anyone first."}
	textAskMandate    = integraal.Text{NL: "Vraag welk mandaat het team heeft van: {decider}.", EN: "Ask which mandate the team has from: {decider}."}
	textAskKnows      = integraal.Text{NL: "Vraag het team welke wetten iemand er kent, en waar die ruimte laten.", EN: "Ask the team which laws someone there knows, and where they leave room."}
	textAskRules      = integraal.Text{NL: "Vraag of is vastgelegd wat gedeeld mag worden, met wie en wanneer.", EN: "Ask whether it was laid down what may be shared, with whom and when."}
	textAskRulesKnown = integraal.Text{NL: "Vraag of het team deze afspraken kent.", EN: "Ask whether the team knows these rules."}
)
