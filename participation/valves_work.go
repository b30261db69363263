package participation

import "github.com/integraal/integraal"

// workValves are those beside the duties and the help towards work.
var workValves = []valveRule{
	{
		when: []need{needs(ProvisionRefused, pw7lid1a)},
		Valve: Valve{
			ID: "pw.7.1.a", By: pw7lid1a, Modality: Judges, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw10lid1, pw9lid1b),
			ForWhom:  integraal.Text{NL: "wie de gemeente naar werk helpt", EN: "whom the municipality helps towards work"},
			Asks:     integraal.Text{NL: "onderzoek naar wat voor deze persoon nodig is", EN: "an inquiry into what this person needs"},
			Question: integraal.Text{NL: "Is onderzocht welke voorziening voor deze persoon nodig is?", EN: "Was it looked into which provision this person needs?"},
		},
	},
	{
		when: []need{needs(Under27, pw7lid3b), needs(InSearchTerm, pw7lid3b)},
		Valve: Valve{
			ID: "pw.7.3.b", By: pw7lid3b, Modality: Judges, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw7lid3, pw41lid4),
			ForWhom:  integraal.Text{NL: "jongeren in de vier weken zoektijd", EN: "young people in the four weeks of searching"},
			Asks:     integraal.Text{NL: "dat de omstandigheden hulp nu al nodig maken", EN: "that the circumstances make help necessary now"},
			Question: integraal.Text{NL: "Maken de omstandigheden hulp nu al nodig, ook in de zoektijd?", EN: "Do the circumstances make help necessary now, in the search term too?"},
			From:     breedOffensief,
		},
	},
	{
		when: []need{needs(GetsUWVBenefit, pw7lid7)},
		Valve: Valve{
			ID: "pw.7.7", By: pw7lid7, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw7lid3),
			ForWhom:  integraal.Text{NL: "wie een uitkering van UWV heeft", EN: "who has a benefit from UWV"},
			Asks:     integraal.Text{NL: "een afspraak tussen gemeente en UWV", EN: "an agreement between the municipality and UWV"},
			Question: integraal.Text{NL: "Is er een afspraak met UWV waardoor de gemeente toch kan helpen?", EN: "Is there an agreement with UWV by which the municipality can help after all?"},
		},
	},
	{
		when: []need{needs(Under27, pw7aLid1)},
		Valve: Valve{
			ID: "pw.7a.1", By: pw7aLid1, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw7lid3),
			ForWhom:  integraal.Text{NL: "wie jonger is dan 27", EN: "who is under 27"},
			Asks:     integraal.Text{NL: "een oordeel dat onderwijs niet kan of niet past, een vraag van de school, of een studie", EN: "a judgement that education is not possible or does not fit, a request of the school, or a study"},
			Question: integraal.Text{NL: "Kan of past onderwijs hier echt, en zo niet, is hulp naar werk bekeken?", EN: "Is education really possible and fitting here, and if not, was help towards work looked at?"},
			From:     readPw,
		},
	},
	{
		when: []need{needs(Under27, pw7aLid3), needsNot(HasStartkwalificatie, pw7aLid3)},
		Valve: Valve{
			ID: "pw.7a.3", By: pw7aLid3, Modality: Judges, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw7aLid1, pw7aLid3),
			ForWhom:  integraal.Text{NL: "wie jonger is dan 27 en geen startkwalificatie heeft", EN: "who is under 27 without a startkwalificatie"},
			Asks:     integraal.Text{NL: "dat een andere vorm beter past dan leren en werken tegelijk", EN: "that another form fits better than learning and working at once"},
			Question: integraal.Text{NL: "Past een andere vorm dan een leer-werktraject beter bij deze persoon?", EN: "Does another form than a learn-work path fit this person better?"},
			From:     readPw,
		},
	},
	{
		when: []need{needs(From27, pw7aLid7), needs(LegitimateInterest, pw7aLid7)},
		Valve: Valve{
			ID: "pw.7a.7", By: pw7aLid7, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw7aLid1, pw7lid3),
			ForWhom:  integraal.Text{NL: "wie 27 of ouder is", EN: "who is 27 or older"},
			Asks:     integraal.Text{NL: "een gerechtvaardigd belang", EN: "a legitimate interest"},
			Question: integraal.Text{NL: "Is er een goede reden om deze hulp ook na 27 te geven?", EN: "Is there a good reason to give this help after 27 too?"},
			From:     readPw,
		},
	},
	{
		when: []need{needsAny(needs(DutyAtIssue, pw9lid2), needs(TegenprestatieAtIssue, pw9lid2)), needsAny(needs(PressingReasonNamed, pw9lid2), needs(GivesCare, pw9lid2))},
		Valve: Valve{
			ID: "pw.9.2", By: pw9lid2, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw9lid1a, pw9lid1c, pw18lid4),
			ForWhom:  integraal.Text{NL: "wie plichten naar werk of tegenprestatie heeft", EN: "who has duties towards work or tegenprestatie"},
			Asks:     integraal.Text{NL: "dringende redenen, voor deze persoon en tijdelijk; zorg telt als een voorziening er geen rekening mee kan houden", EN: "urgent reasons, for this person and for a time; care counts when no provision can take account of it"},
			Question: integraal.Text{NL: "Is gekeken of er dringende redenen zijn voor een tijdelijke ontheffing?", EN: "Was it looked at whether there are urgent reasons for a temporary exemption?"},
		},
	},
	{
		when: []need{needs(SingleParentUnder12, pw9lid4), needs(DutyAtIssue, pw9lid4)},
		Valve: Valve{
			ID: "pw.9.4", By: pw9lid4, Modality: Judges, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw9lid1a, pw18lid4),
			ForWhom:  integraal.Text{NL: "een alleenstaande ouder met een kind onder de 12", EN: "a single parent with a child under 12"},
			Asks:     integraal.Text{NL: "dat de gemeente overtuigd is van opvang, scholing en belastbaarheid; anders geldt de plicht werk aan te nemen niet", EN: "that the municipality is satisfied of childcare, training and capacity; otherwise the duty to accept work does not hold"},
			Question: integraal.Text{NL: "Zijn opvang, scholing en belastbaarheid alle drie vastgesteld?", EN: "Are childcare, training and capacity all three established?"},
		},
	},
	{
		when: []need{needs(SingleParentUnder5, pw9aLid1), needs(DutyAtIssue, pw9aLid1)},
		Valve: Valve{
			ID: "pw.9a.1", By: pw9aLid1, Modality: MustWhenAsked, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw9lid1a, pw9lid1c, pw18lid4),
			ForWhom:  integraal.Text{NL: "een alleenstaande ouder met een kind onder de 5", EN: "a single parent with a child under 5"},
			Asks:     integraal.Text{NL: "een verzoek van de ouder; eenmalig en hoogstens vijf jaar", EN: "a request of the parent; once, and for five years at most"},
			Question: integraal.Text{NL: "Weet de ouder dat de gemeente deze ontheffing op verzoek moet geven?", EN: "Does the parent know that the municipality must grant this exemption on request?"},
		},
	},
	{
		when: []need{needs(ProvisionRefused, pw10lid4)},
		Valve: Valve{
			ID: "pw.10.4", By: pw10lid4, Modality: MustDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw10lid1, pw7lid1a, pw9lid1b),
			ForWhom:  integraal.Text{NL: "wie aanspraak op hulp naar werk heeft", EN: "who has a claim to help towards work"},
			Asks:     integraal.Text{NL: "onderzoek, en een besluit met de uitkomst daarvan", EN: "an inquiry, and a decision with its result"},
			Question: integraal.Text{NL: "Rust het besluit op een onderzoek naar deze persoon?", EN: "Does the decision rest on an inquiry into this person?"},
			Rulings:  eases(tailoredOffer),
			From:     breedOffensief,
		},
	},
	{
		when: []need{needsAny(needs(DutyAtIssue, pw18lid1), needs(TegenprestatieAtIssue, pw18lid1), needs(ProvisionRefused, pw18lid1), needs(IrregularIncome, pw18lid1), needs(SpecialCase, pw18lid1))},
		Valve: Valve{
			ID: "pw.18.1", By: pw18lid1, Modality: MustAfterJudgement, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw9lid1, pw9lid1b, pw18lid2, pw18lid4, pw45lid1, pw55),
			ForWhom:  integraal.Text{NL: "iedereen met bijstand", EN: "everybody on bijstand"},
			Asks:     integraal.Text{NL: "afstemmen van bijstand en plichten op omstandigheden, mogelijkheden en middelen", EN: "tuning bijstand and duties to circumstances, possibilities and means"},
			Question: integraal.Text{NL: "Is dit afgestemd op wat deze persoon kan en meemaakt?", EN: "Was this tuned to what this person can do and lives through?"},
		},
	},
	{
		when: []need{needs(FurtherDutyAtIssue, pw55)},
		Valve: Valve{
			ID: "pw.55", By: pw55, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(pw55),
			ForWhom:  integraal.Text{NL: "iedereen met bijstand", EN: "everybody on bijstand"},
			Asks:     integraal.Text{NL: "een plicht naar werk, of die bij de bijstand hoort; een behandeling alleen op advies van een arts", EN: "a duty towards work, or that belongs to the bijstand; a treatment only on a doctor's advice"},
			Question: integraal.Text{NL: "Deze extra plicht mag, het hoeft niet. Past zij bij deze persoon, en is er bij een behandeling een advies van een arts?", EN: "This further duty is allowed, not required. Does it fit this person, and for a treatment: is there a doctor's advice?"},
		},
	},
}
