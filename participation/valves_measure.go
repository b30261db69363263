package participation

import "github.com/integraal/integraal"

// measureValves are those beside reductions and fines.
var measureValves = []valveRule{
	{
		when: []need{needs(SingleParentUnder5, pw9aLid12), needs(MeasureAtIssue, pw9aLid12)}, also: BlamelessNamed,
		Valve: Valve{
			ID: "pw.9a.12", By: pw9aLid12, Modality: MustDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw9aLid12),
			ForWhom:  integraal.Text{NL: "een alleenstaande ouder van wie de ontheffing is ingetrokken", EN: "a single parent whose exemption was withdrawn"},
			Asks:     integraal.Text{NL: "dat elke vorm van verwijtbaarheid ontbreekt", EN: "that every form of culpability is absent"},
			Question: integraal.Text{NL: "Is gekeken of de ouder er iets aan kon doen?", EN: "Was it looked at whether it was in the parent's hands?"},
		},
	},
	{
		when: []need{needs(MeasureAtIssue, pw18lid3)},
		Valve: Valve{
			ID: "pw.18.3", By: pw18lid3, Modality: MustDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw18lid2),
			ForWhom:  integraal.Text{NL: "wie een verlaging volgens de verordening heeft", EN: "who has a cut under the by-law"},
			Asks:     integraal.Text{NL: "opnieuw bekijken binnen hoogstens drie maanden", EN: "looking at it again within three months at most"},
			Question: integraal.Text{NL: "Wanneer is of wordt deze verlaging opnieuw bekeken?", EN: "When was or will this cut be looked at again?"},
		},
	},
	{
		when: []need{needs(MeasureAtIssue, pw18lid9)}, also: BlamelessNamed,
		Valve: Valve{
			ID: "pw.18.9", By: pw18lid9, Modality: MustDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw18lid2, pw18lid4, pw18lid5),
			ForWhom:  integraal.Text{NL: "wie een maatregel krijgt", EN: "who gets a measure"},
			Asks:     integraal.Text{NL: "dat elke vorm van verwijtbaarheid ontbreekt", EN: "that every form of culpability is absent"},
			Question: integraal.Text{NL: "Is gekeken of de persoon er iets aan kon doen?", EN: "Was it looked at whether it was in the person's hands?"},
		},
	},
	{
		when: []need{needs(MeasureAtIssue, pw18lid10), needs(PressingReasonNamed, pw18lid10)},
		Valve: Valve{
			ID: "pw.18.10", By: pw18lid10, Modality: MustAfterJudgement, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw18lid2, pw18lid4, pw18lid5),
			ForWhom:  integraal.Text{NL: "wie een maatregel krijgt", EN: "who gets a measure"},
			Asks:     integraal.Text{NL: "een oordeel of bijzondere omstandigheden dringende redenen geven; zo ja, dan moet de gemeente afstemmen", EN: "a judgement whether special circumstances give urgent reasons; if so, the municipality must tune"},
			Question: integraal.Text{NL: "Zijn er dringende redenen om de maatregel aan te passen?", EN: "Are there urgent reasons to adapt the measure?"},
		},
	},
	{
		when: []need{needs(MeasureAtIssue, pw18lid11), needs(CompliesAgain, pw18lid11)},
		Valve: Valve{
			ID: "pw.18.11", By: pw18lid11, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw18lid5),
			ForWhom:  integraal.Text{NL: "wie met 100% is verlaagd", EN: "who was cut by 100%"},
			Asks:     integraal.Text{NL: "een verzoek, en dat de persoon zonder twijfel weer doet wat moet", EN: "a request, and that the person beyond doubt does what is required again"},
			Question: integraal.Text{NL: "Is gevraagd de verlaging te herzien, en weet de persoon dat dit kan?", EN: "Was it asked to revise the cut, and does the person know that this is possible?"},
		},
	},
	{
		when: []need{needs(FineAtIssue, pw18aLid4)},
		Valve: Valve{
			ID: "pw.18a.4", By: pw18aLid4, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw18aLid1),
			ForWhom:  integraal.Text{NL: "wie een boete kan krijgen", EN: "who can get a fine"},
			Asks:     integraal.Text{NL: "een geval dat bij algemene maatregel van bestuur is genoemd, en geen waarschuwing in de twee jaar ervoor", EN: "a case that a general administrative order names, and no warning in the two years before"},
			Question: integraal.Text{NL: "Kan het bij een waarschuwing blijven?", EN: "Can it stay at a warning?"},
		},
	},
	{
		when: []need{needs(FineAtIssue, pw18aLid7), needs(PressingReasonNamed, pw18aLid7)},
		Valve: Valve{
			ID: "pw.18a.7", By: pw18aLid7, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw18aLid1, pw18aLid5),
			ForWhom:  integraal.Text{NL: "wie een boete kan krijgen", EN: "who can get a fine"},
			Asks:     integraal.Text{NL: "dringende redenen", EN: "urgent reasons"},
			Question: integraal.Text{NL: "Zijn er dringende redenen om van de boete af te zien?", EN: "Are there urgent reasons to refrain from the fine?"},
		},
	},
	{
		when: []need{needs(FineAtIssue, pw18aLid13), needs(InDebtPlan, pw18aLid13)},
		Valve: Valve{
			ID: "pw.18a.13", By: pw18aLid13, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw18aLid1),
			ForWhom:  integraal.Text{NL: "wie een boete heeft zonder opzet of grove schuld", EN: "who has a fine without intent or gross negligence"},
			Asks:     integraal.Text{NL: "een verzoek, een jaar zonder herhaling, en medewerking aan een schuldregeling", EN: "a request, a year without repetition, and cooperation in a debt settlement"},
			Question: integraal.Text{NL: "Kan de boete worden kwijtgescholden bij de schuldregeling?", EN: "Can the fine be remitted with the debt settlement?"},
		},
	},
	{
		when: []need{needs(LanguageCut, pw18bLid6a), needs(WillingToLearn, pw18bLid6a)},
		Valve: Valve{
			ID: "pw.18b.6.a", By: pw18bLid6a, Modality: MustDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw18bLid1),
			ForWhom:  integraal.Text{NL: "wie een verlaging wegens de taal kan krijgen", EN: "who can get a cut for language"},
			Asks:     integraal.Text{NL: "beginnen met leren binnen een maand, en voortgang", EN: "starting to learn within a month, and progress"},
			Question: integraal.Text{NL: "Is gevraagd of de persoon wil beginnen met leren?", EN: "Was the person asked whether to start learning?"},
		},
	},
	{
		when: []need{needs(LanguageCut, pw18bLid6b)}, also: BlamelessNamed,
		Valve: Valve{
			ID: "pw.18b.6.b", By: pw18bLid6b, Modality: MustDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw18bLid1),
			ForWhom:  integraal.Text{NL: "wie een verlaging wegens de taal kan krijgen", EN: "who can get a cut for language"},
			Asks:     integraal.Text{NL: "dat elke vorm van verwijtbaarheid ontbreekt", EN: "that every form of culpability is absent"},
			Question: integraal.Text{NL: "Is gekeken of de persoon er iets aan kon doen?", EN: "Was it looked at whether it was in the person's hands?"},
		},
	},
	{
		when: []need{needs(LanguageCut, pw18bLid7), needs(PressingReasonNamed, pw18bLid7)},
		Valve: Valve{
			ID: "pw.18b.7", By: pw18bLid7, Modality: MustAfterJudgement, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw18bLid1),
			ForWhom:  integraal.Text{NL: "wie een verlaging wegens de taal kan krijgen", EN: "who can get a cut for language"},
			Asks:     integraal.Text{NL: "een oordeel over dringende redenen; zo ja, dan moet de gemeente afstemmen", EN: "a judgement on urgent reasons; if so, the municipality must tune"},
			Question: integraal.Text{NL: "Zijn er dringende redenen om de verlaging aan te passen?", EN: "Are there urgent reasons to adapt the cut?"},
		},
	},
}
