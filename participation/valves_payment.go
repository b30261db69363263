package participation

import "github.com/integraal/integraal"

// paymentValves are those beside the application, payment and recovery.
var paymentValves = []valveRule{
	{
		when: []need{needs(LoanAtIssue, pw48lid2)},
		Valve: Valve{
			ID: "pw.48.2", By: pw48lid2, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(pw48lid2),
			ForWhom:  integraal.Text{NL: "wie bijstand als lening krijgt", EN: "who gets bijstand as a loan"},
			Asks:     integraal.Text{NL: "een van de vier gevallen van de wet; anders is bijstand om niet", EN: "one of the four cases of the law; otherwise bijstand is a gift"},
			Question: integraal.Text{NL: "Een lening mag, het hoeft niet. Welk van de vier gevallen is het, en kan de persoon het terugbetalen?", EN: "A loan is allowed, not required. Which of the four cases is it, and can the person pay it back?"},
		},
	},
	{
		when: []need{needs(LoanAtIssue, pw51lid1), needs(SpecialCosts, pw51lid1)},
		Valve: Valve{
			ID: "pw.51.1", By: pw51lid1, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw51lid1, pw48lid2),
			ForWhom:  integraal.Text{NL: "wie nodige spullen voor in huis moet kopen", EN: "who has to buy necessary goods for the home"},
			Asks:     integraal.Text{NL: "een keuze: lening, borgtocht of een bedrag om niet", EN: "a choice: a loan, a guarantee or a gift"},
			Question: integraal.Text{NL: "Is bekeken of het een bedrag om niet kan zijn?", EN: "Was it looked at whether it can be a gift?"},
		},
	},
	{
		when: []need{needs(PaidOnBehalf, pw57)},
		Valve: Valve{
			ID: "pw.57", By: pw57, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(pw57),
			ForWhom:  integraal.Text{NL: "wie zonder hulp niet verantwoord met geld omgaat", EN: "who cannot spend responsibly without help"},
			Asks:     integraal.Text{NL: "gegronde redenen, en niet langer dan die er zijn", EN: "well-founded reasons, and no longer than they last"},
			Question: integraal.Text{NL: "Betalen namens de persoon mag, het hoeft niet. Wat zijn de redenen, en wil de persoon dit zelf?", EN: "Paying in the person's name is allowed, not required. What are the reasons, and does the person want this?"},
		},
	},
	{
		when: []need{needs(RevisionAtIssue, pw54lid3), needsNot(BreachEstablished, pw54lid3)}, also: OthersErred,
		Valve: Valve{
			ID: "pw.54.3", By: pw54lid3, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(pw54lid3),
			ForWhom:  integraal.Text{NL: "wie te veel kreeg zonder de meldplicht te schenden", EN: "who got too much without breaching the duty to report"},
			Asks:     integraal.Text{NL: "bijstand die anders dan door de meldplicht ten onrechte is verleend", EN: "bijstand that was wrongly granted other than by a breach of the duty to report"},
			Question: integraal.Text{NL: "Is de meldplicht niet geschonden, dan mag herzien, het hoeft niet. Is gewogen van wie de fout is?", EN: "If the duty to report was not breached, revising is allowed, not required. Was it weighed whose error it is?"},
		},
	},
	{
		when: []need{needs(AddressDiffers, pw40lid3a)},
		Valve: Valve{
			ID: "pw.40.3.a", By: pw40lid3a, Modality: MustDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw40lid2),
			ForWhom:  integraal.Text{NL: "wie op een ander adres zou wonen", EN: "who would live at another address"},
			Asks:     integraal.Text{NL: "dat het verschil redelijkerwijs niets doet met de bijstand", EN: "that the difference can reasonably have no effect on bijstand"},
			Question: integraal.Text{NL: "Maakt het andere adres wel iets uit voor de bijstand?", EN: "Does the other address make a difference to bijstand at all?"},
		},
	},
	{
		when: []need{needs(AddressDiffers, pw40lid3b)}, also: BlamelessNamed,
		Valve: Valve{
			ID: "pw.40.3.b", By: pw40lid3b, Modality: MustDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw40lid2),
			ForWhom:  integraal.Text{NL: "wie op een ander adres zou wonen", EN: "who would live at another address"},
			Asks:     integraal.Text{NL: "dat de persoon redelijkerwijs niets te verwijten is", EN: "that the person is reasonably not to blame"},
			Question: integraal.Text{NL: "Is gekeken of de persoon hier iets aan kon doen?", EN: "Was it looked at whether this was in the person's hands?"},
		},
	},
	{
		when: []need{needs(AddressDiffers, pw40lid3c), needs(PressingReasonNamed, pw40lid3c)},
		Valve: Valve{
			ID: "pw.40.3.c", By: pw40lid3c, Modality: MustAfterJudgement, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw40lid2),
			ForWhom:  integraal.Text{NL: "wie op een ander adres zou wonen", EN: "who would live at another address"},
			Asks:     integraal.Text{NL: "een oordeel dat er dringende redenen zijn", EN: "a judgement that there are urgent reasons"},
			Question: integraal.Text{NL: "Zijn er dringende redenen om te blijven betalen?", EN: "Are there urgent reasons to go on paying?"},
		},
	},
	{
		when: []need{needs(AddressDiffers, pw40lid3d), needs(CaresElsewhere, pw40lid3d)},
		Valve: Valve{
			ID: "pw.40.3.d", By: pw40lid3d, Modality: MustDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw40lid2),
			ForWhom:  integraal.Text{NL: "wie tijdelijk elders woont om intensief te zorgen", EN: "who lives elsewhere for a time to give intensive care"},
			Asks:     integraal.Text{NL: "mantelzorg bij een intensieve zorgbehoefte", EN: "informal care with an intensive need of care"},
			Question: integraal.Text{NL: "Woont de persoon daar tijdelijk om te zorgen?", EN: "Does the person live there for a time to give care?"},
			From:     readPw,
		},
	},
	{
		when: []need{needs(Under27, pw41lid4a), needs(InSearchTerm, pw41lid4a), needs(SpecialSchool, pw41lid4a)},
		Valve: Valve{
			ID: "pw.41.4.a", By: pw41lid4a, Modality: HoldsByLaw, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw41lid4),
			ForWhom:  integraal.Text{NL: "jongeren die van praktijkonderwijs of voortgezet speciaal onderwijs komen", EN: "young people who come from praktijkonderwijs or voortgezet speciaal onderwijs"},
			Asks:     integraal.Text{NL: "dat een van de aanvragers daar in het jaar voor de aanvraag was ingeschreven", EN: "that one of the applicants was registered there in the year before the application"},
			Question: integraal.Text{NL: "Kwam een van degenen die aanvragen in het laatste jaar van zo'n school, zodat de zoektijd niet geldt?", EN: "Did one of those who apply leave such a school in the last year, so that no search term holds?"},
			From:     breedOffensief,
		},
	},
	{
		when: []need{needs(Under27, pw41lid4b), needs(InSearchTerm, pw41lid4b), needsAny(needs(HoursLimited, pw41lid4b), needs(InTargetGroup, pw41lid4b))},
		Valve: Valve{
			ID: "pw.41.4.b", By: pw41lid4b, Modality: HoldsByLaw, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw41lid4),
			ForWhom:  integraal.Text{NL: "jongeren met een urenbeperking of in de doelgroep loonkostensubsidie", EN: "young people with limited hours or in the target group for wage subsidy"},
			Asks:     integraal.Text{NL: "dat een van de twee is vastgesteld", EN: "that one of the two is established"},
			Question: integraal.Text{NL: "Is de persoon medisch urenbeperkt of in de doelgroep, zodat de zoektijd niet geldt?", EN: "Is the person medically limited in hours or in the target group, so that the search term does not hold?"},
			From:     breedOffensief,
		},
	},
	{
		when: []need{needs(Under27, pw41lid11), needs(InSearchTerm, pw41lid11)},
		Valve: Valve{
			ID: "pw.41.11", By: pw41lid11, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw41lid4),
			ForWhom:  integraal.Text{NL: "jongeren in de vier weken zoektijd", EN: "young people in the four weeks of searching"},
			Asks:     integraal.Text{NL: "omstandigheden van de persoon of het gezin die daar aanleiding voor geven", EN: "circumstances of the person or the family that give reason for it"},
			Question: integraal.Text{NL: "Geven de omstandigheden reden om de aanvraag nu al te behandelen?", EN: "Do the circumstances give reason to take up the application now?"},
			From:     readPw,
		},
	},
	{
		when: []need{needs(RecentBijstand, pw43aLid1)},
		Valve: Valve{
			ID: "pw.43a.1", By: pw43aLid1, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw43lid1, pw53aLid1),
			ForWhom:  integraal.Text{NL: "wie binnen twaalf maanden weer aanvraagt", EN: "who applies again within twelve months"},
			Asks:     integraal.Text{NL: "dat de aanvraag er lichter van wordt; de gemeente controleert de gegevens", EN: "that the application becomes lighter; the municipality checks the data"},
			Question: integraal.Text{NL: "Kunnen de gegevens van de vorige keer worden gebruikt?", EN: "Can the data of the last time be used?"},
			From:     readPw,
		},
	},
	{
		when: []need{needs(IrregularIncome, pw45lid2)},
		Valve: Valve{
			ID: "pw.45.2", By: pw45lid2, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw45lid1),
			ForWhom:  integraal.Text{NL: "wie wisselend inkomen heeft", EN: "who has changing income"},
			Asks:     integraal.Text{NL: "afstemmen op de persoon", EN: "tuning to the person"},
			Question: integraal.Text{NL: "Past een andere periode dan de maand beter?", EN: "Does another period than the month fit better?"},
		},
	},
	{
		when: []need{needs(SpecialCosts, pw52lid3)},
		Valve: Valve{
			ID: "pw.52.3", By: pw52lid3, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw52lid1, pw35lid1),
			ForWhom:  integraal.Text{NL: "wie wacht op bijzondere bijstand", EN: "who waits for special bijstand"},
			Asks:     integraal.Text{NL: "kosten die niet kunnen wachten", EN: "costs that cannot wait"},
			Question: integraal.Text{NL: "Is een voorschot op bijzondere bijstand bekeken?", EN: "Was an advance on special bijstand looked at?"},
		},
	},
	{
		when: []need{needs(PapersLate, pw54lid1)},
		Valve: Valve{
			ID: "pw.54.1", By: pw54lid1, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(pw54lid1),
			ForWhom:  integraal.Text{NL: "wie papieren niet, te laat of niet compleet gaf", EN: "who gave papers not, late or incompletely"},
			Asks:     integraal.Text{NL: "dat de persoon iets te verwijten is; hoogstens acht weken", EN: "that the person is to blame; eight weeks at most"},
			Question: integraal.Text{NL: "Opschorten mag, het hoeft niet. Is gewogen of het nodig is, en kon de persoon er iets aan doen?", EN: "Suspending is allowed, not required. Was it weighed whether it is needed, and was it in the person's hands?"},
		},
	},
	{
		when: []need{needs(PapersLate, pw54lid4)},
		Valve: Valve{
			ID: "pw.54.4", By: pw54lid4, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(pw54lid4),
			ForWhom:  integraal.Text{NL: "wie het verzuim niet op tijd herstelde", EN: "who did not repair the default in time"},
			Asks:     integraal.Text{NL: "dat de termijn voorbij is, en een afweging; papieren die later komen, tellen mee", EN: "that the term has passed, and a weighing; papers that come later count"},
			Question: integraal.Text{NL: "Intrekken mag, het hoeft niet. Is alles gewogen, ook wat later binnenkwam?", EN: "Withdrawing is allowed, not required. Was everything weighed, what came in later too?"},
			Rulings:  eases(lateDocuments),
		},
	},
	{
		when: []need{needs(RecoveryAtIssue, pw58lid2), needsNot(BreachEstablished, pw58lid2)}, also: OthersErred,
		Valve: Valve{
			ID: "pw.58.2", By: pw58lid2, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(pw58lid2),
			ForWhom:  integraal.Text{NL: "wie te veel kreeg zonder de meldplicht te schenden", EN: "who got too much without breaching the duty to report"},
			Asks:     integraal.Text{NL: "een eigen afweging; bij e hoogstens twee jaar terug", EN: "a weighing of its own; under e two years back at most"},
			Question: integraal.Text{NL: "Terugvragen mag, het hoeft niet. Is gewogen van wie de fout is?", EN: "Claiming back is allowed, not required. Was it weighed whose error it is?"},
		},
	},
	{
		when: []need{needs(RecoveryAtIssue, pw58lid7)},
		Valve: Valve{
			ID: "pw.58.7", By: pw58lid7, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw58lid1),
			ForWhom:  integraal.Text{NL: "wie lang afbetaalt, of in een keer de helft kan betalen", EN: "who has been paying for long, or can pay half at once"},
			Asks:     integraal.Text{NL: "tien jaar volgens de voorwaarden van de wet, of 50% van de restsom in een keer", EN: "ten years on the conditions of the law, or 50% of the rest at once"},
			Question: integraal.Text{NL: "Kan de gemeente van de rest afzien?", EN: "Can the municipality refrain from the rest?"},
		},
	},
	{
		when: []need{needs(RecoveryAtIssue, pw58lid8), needsAny(needs(PressingReasonNamed, pw58lid8), needs(OthersErred, pw58lid8))},
		Valve: Valve{
			ID: "pw.58.8", By: pw58lid8, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw58lid1, pw58lid2),
			ForWhom:  integraal.Text{NL: "wie bijstand moet terugbetalen", EN: "who has to pay back bijstand"},
			Asks:     integraal.Text{NL: "dringende redenen: oorzaak en gevolgen tellen, ook het aandeel van de gemeente", EN: "urgent reasons: cause and effects count, the share of the municipality too"},
			Question: integraal.Text{NL: "Zijn oorzaak, gevolgen en het eigen aandeel van de gemeente gewogen?", EN: "Were cause, effects and the municipality's own share weighed?"},
			Rulings:  eases(openNormWajong, ownShare),
		},
	},
	{
		when: []need{needs(NoAdvance, pw81lid1)},
		Valve: Valve{
			ID: "pw.81.1", By: pw81lid1, Modality: MayDo, Decides: ChairGS, Confidence: integraal.Certain,
			Eases:    eases(pw52lid1),
			ForWhom:  integraal.Text{NL: "wie geen of te weinig voorschot kreeg", EN: "who got no advance, or too little"},
			Asks:     integraal.Text{NL: "een verzoek, en dat bijstand niet kan wachten", EN: "a request, and that bijstand cannot wait"},
			Question: integraal.Text{NL: "Is gewezen op de voorzitter van gedeputeerde staten?", EN: "Was the chair of the provincial executive pointed out?"},
		},
	},
}
