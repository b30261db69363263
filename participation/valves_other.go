package participation

import "github.com/integraal/integraal"

// otherValves are those of the Awb, the Wmo 2015 and the Wgs.
var otherValves = []valveRule{
	{
		when: []need{needs(SpecialCase, awb34)},
		Valve: Valve{
			ID: "awb.3.4.2", By: awb34, Modality: MustDo, Decides: College, Confidence: integraal.Certain,
			Eases:    wholeLaws,
			ForWhom:  integraal.Text{NL: "iedereen over wie een besluit wordt genomen", EN: "everybody about whom a decision is taken"},
			Asks:     integraal.Text{NL: "dat de nadelen niet onevenredig zijn met het doel, als de wet ruimte laat om te wegen", EN: "that the disadvantages are not out of proportion to the aim, where the law leaves room to weigh"},
			Question: integraal.Text{NL: "Zijn de nadelen van dit besluit voor deze persoon gewogen?", EN: "Were the disadvantages of this decision for this person weighed?"},
		},
	},
	{
		when: []need{needs(PolicyRuleApplied, awb484), needs(SpecialCase, awb484)},
		Valve: Valve{
			ID: "awb.4.84", By: awb484, Modality: MustDo, Decides: College, Confidence: integraal.Certain,
			Eases:    wholeLaws,
			ForWhom:  integraal.Text{NL: "op wie een beleidsregel wordt toegepast", EN: "to whom a policy rule is applied"},
			Asks:     integraal.Text{NL: "bijzondere omstandigheden waardoor de regel onevenredig uitpakt", EN: "special circumstances by which the rule turns out disproportionate"},
			Question: integraal.Text{NL: "Moet hier van de beleidsregel worden afgeweken?", EN: "Must the policy rule be departed from here?"},
		},
	},
	{
		when: []need{needsAny(needs(RecoveryAtIssue, awb494), needs(FineAtIssue, awb494))},
		Valve: Valve{
			ID: "awb.4.94", By: awb494, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw58lid1, pw58lid2, pw18aLid1),
			ForWhom:  integraal.Text{NL: "wie de gemeente moet terugbetalen of een boete moet betalen", EN: "who has to pay back or pay a fine to the municipality"},
			Asks:     integraal.Text{NL: "een verzoek om later te betalen; zolang het uitstel duurt, maant de gemeente niet aan", EN: "a request to pay later; while the delay lasts the municipality does not press for payment"},
			Question: integraal.Text{NL: "Is gekeken of later of in delen betalen kan?", EN: "Was it looked at whether paying later or in parts is possible?"},
		},
	},
	{
		when: []need{needs(LateObjection, awb611)},
		Valve: Valve{
			ID: "awb.6.11", By: awb611, Modality: MustAfterJudgement, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(awb67),
			ForWhom:  integraal.Text{NL: "wie te laat bezwaar maakte", EN: "who objected too late"},
			Asks:     integraal.Text{NL: "een oordeel dat de persoon er redelijkerwijs niets aan kon doen", EN: "a judgement that the person could reasonably not help it"},
			Question: integraal.Text{NL: "Waarom kwam het bezwaar te laat, en is dat gewogen?", EN: "Why did the objection come too late, and was that weighed?"},
		},
	},
	{
		when: []need{needs(WmoRefused, wmo232lid4), needsNot(InquiryDone, wmo232lid4)},
		Valve: Valve{
			ID: "wmo.2.3.2", By: wmo232lid4, Modality: MustDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(wmo235lid3, wmo121a, wmo236lid1),
			ForWhom:  integraal.Text{NL: "wie om Wmo-hulp vroeg", EN: "who asked for Wmo support"},
			Asks:     integraal.Text{NL: "een onderzoek naar de hulpvraag, de beperkingen en wat nodig is, samen met de cliënt", EN: "an inquiry into the question, the limits and what is needed, together with the client"},
			Question: integraal.Text{NL: "Is goed onderzocht wat deze cliënt vraagt en nodig heeft?", EN: "Was it properly looked into what this client asks and needs?"},
			Rulings:  eases(weakInquiry, wrongQuestion),
		},
	},
	{
		when: []need{needs(UrgentCase, wmo233)},
		Valve: Valve{
			ID: "wmo.2.3.3", By: wmo233, Modality: MustDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(wmo232lid9, wmo235lid2),
			ForWhom:  integraal.Text{NL: "wie niet kan wachten", EN: "who cannot wait"},
			Asks:     integraal.Text{NL: "een melding en een spoedeisend geval", EN: "a report and an urgent case"},
			Question: integraal.Text{NL: "Is meteen tijdelijke hulp nodig?", EN: "Is temporary support needed at once?"},
		},
	},
	{
		when: []need{needs(WmoRefused, wmo235lid3)},
		Valve: Valve{
			ID: "wmo.2.3.5.3", By: wmo235lid3, Modality: Judges, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(wmo235lid3, wmo121a),
			ForWhom:  integraal.Text{NL: "wie om Wmo-hulp vroeg", EN: "who asked for Wmo support"},
			Asks:     integraal.Text{NL: "een oordeel over deze cliënt: eigen kracht, gewone dingen, huisgenoten, mantelzorg, anderen, algemene voorzieningen", EN: "a judgement on this client: own strength, ordinary things, housemates, carers, others, general provisions"},
			Question: integraal.Text{NL: "Is voor deze cliënt bekeken wat anderen echt kunnen doen?", EN: "Was it looked at for this client what others can really do?"},
		},
	},
	{
		when: []need{needs(WlzClaim, wmo235lid6)},
		Valve: Valve{
			ID: "wmo.2.3.5.6", By: wmo235lid6, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(wmo235lid6),
			ForWhom:  integraal.Text{NL: "wie recht op een instelling (Wlz) heeft of kan krijgen", EN: "who has or can get a right to an institution (Wlz)"},
			Asks:     integraal.Text{NL: "dat recht, of aannemelijk en geen medewerking", EN: "that right, or plausible and no cooperation"},
			Question: integraal.Text{NL: "Weigeren mag, het hoeft niet. Wat is er voor de cliënt tot de Wlz begint?", EN: "Refusing is allowed, not required. What is there for the client until the Wlz begins?"},
		},
	},
	{
		when: []need{needs(WantsPgb, wmo236lid5a), needsAny(needs(PgbDearer, wmo236lid5a), needs(PgbRevised, wmo236lid5a))},
		Valve: Valve{
			ID: "wmo.2.3.6.5", By: wmo236lid5a, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(wmo236lid5a, wmo236lid5b),
			ForWhom:  integraal.Text{NL: "wie een pgb wil", EN: "who wants a pgb"},
			Asks:     integraal.Text{NL: "hogere kosten, of een eerder besluit dat is ingetrokken of herzien", EN: "higher costs, or an earlier decision that was withdrawn or revised"},
			Question: integraal.Text{NL: "Weigeren mag, het hoeft niet. Kan het pgb voor het deel dat niet duurder is?", EN: "Refusing is allowed, not required. Is the pgb possible for the part that is not dearer?"},
		},
	},
	{
		when: []need{needs(WmoRefused, wmo2310)},
		Valve: Valve{
			ID: "wmo.2.3.10", By: wmo2310, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(wmo2310),
			ForWhom:  integraal.Text{NL: "wie Wmo-hulp heeft", EN: "who has Wmo support"},
			Asks:     integraal.Text{NL: "een van de vijf gronden", EN: "one of the five grounds"},
			Question: integraal.Text{NL: "Herzien of intrekken mag, het hoeft niet. Welke grond is het, en wat betekent het voor de cliënt?", EN: "Revising or withdrawing is allowed, not required. Which ground is it, and what does it mean for the client?"},
		},
	},
	{
		when: []need{needs(LongLowIncome, wmo214aLid5)},
		Valve: Valve{
			ID: "wmo.2.1.4a.5", By: wmo214aLid5, Modality: MayDo, Decides: Raad, Confidence: integraal.Certain,
			Eases:    eases(wmo214aLid4),
			ForWhom:  integraal.Text{NL: "wie een laag inkomen heeft", EN: "who has a low income"},
			Asks:     integraal.Text{NL: "een verordening die de bijdrage verlaagt of op nul zet", EN: "a by-law that lowers the contribution or sets it at nil"},
			Question: integraal.Text{NL: "Zet de verordening de bijdrage hier lager of op nul?", EN: "Does the by-law lower the contribution here, or set it at nil?"},
		},
	},
	{
		when: []need{needs(Limitation, wmo217), needs(SpecialCosts, wmo217)},
		Valve: Valve{
			ID: "wmo.2.1.7", By: wmo217, Modality: MayDo, Decides: Raad, Confidence: integraal.Certain,
			Eases:    eases(wmo217),
			ForWhom:  integraal.Text{NL: "wie door een beperking meer kosten heeft", EN: "who has more costs because of an impairment"},
			Asks:     integraal.Text{NL: "een verordening, en aannemelijke meerkosten", EN: "a by-law, and plausible extra costs"},
			Question: integraal.Text{NL: "Geeft de verordening een tegemoetkoming in de meerkosten?", EN: "Does the by-law give an allowance for the extra costs?"},
		},
	},
	{
		when: []need{needs(CannotPay, wgs3lid2), needs(EarlierDebtHelp, wgs3lid2)},
		Valve: Valve{
			ID: "wgs.3.2", By: wgs3lid2, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(wgs3lid2),
			ForWhom:  integraal.Text{NL: "wie eerder schuldhulp had", EN: "who had debt help before"},
			Asks:     integraal.Text{NL: "een eigen afweging", EN: "a weighing of its own"},
			Question: integraal.Text{NL: "Weigeren mag, het hoeft niet. Wat is er nu anders dan toen?", EN: "Refusing is allowed, not required. What is different now?"},
		},
	},
	{
		when: []need{needs(CannotPay, wgs3lid3), needs(DebtFraud, wgs3lid3)},
		Valve: Valve{
			ID: "wgs.3.3", By: wgs3lid3, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(wgs3lid3),
			ForWhom:  integraal.Text{NL: "wie definitief is gestraft voor fraude die een overheid benadeelde", EN: "who was finally punished for fraud that harmed a public body"},
			Asks:     integraal.Text{NL: "een straf die vaststaat, en een afweging", EN: "a final penalty, and a weighing"},
			Question: integraal.Text{NL: "Weigeren mag, het hoeft niet. Staat de straf vast, en is gewogen wat hulp nu doet?", EN: "Refusing is allowed, not required. Is the penalty final, and was it weighed what help would do now?"},
		},
	},
	{
		when: []need{needs(CannotPay, wgs3lid5), needsNot(Resident, wgs3lid5), needs(SpecialCase, wgs3lid5)},
		Valve: Valve{
			ID: "wgs.3.5", By: wgs3lid5, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(wgs3lid1a, wgs1),
			ForWhom:  integraal.Text{NL: "wie geen inwoner is", EN: "who is no resident"},
			Asks:     integraal.Text{NL: "bijzondere omstandigheden, zo nodig in overleg met een andere gemeente", EN: "special circumstances, in consultation with another municipality if need be"},
			Question: integraal.Text{NL: "Zijn er bijzondere omstandigheden om toch te helpen?", EN: "Are there special circumstances to help after all?"},
		},
	},
}
