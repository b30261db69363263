package participation

import "github.com/integraal/integraal"

// recoveryValves are those of who pays back, and how.
var recoveryValves = []valveRule{
	{
		when: []need{needs(RecoveryAtIssue, pw59lid1), needs(FamilyBijstand, pw59lid1)},
		Valve: Valve{
			ID: "pw.59.1", By: pw59lid1, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(pw59lid1),
			ForWhom:  integraal.Text{NL: "gezinsleden van wie bijstand moet terugbetalen", EN: "members of the family of who has to pay back bijstand"},
			Asks:     integraal.Text{NL: "dat de bijstand aan een gezin werd verleend", EN: "that the bijstand was granted to a family"},
			Question: integraal.Text{NL: "Van alle gezinsleden terugvorderen mag, het hoeft niet. Is gewogen wat het met ieder van hen doet?", EN: "Recovering from all members of the family is allowed, not required. Was it weighed what it does to each of them?"},
		},
	},
	{
		when: []need{needs(RecoveryAtIssue, pw60lid3), needsNot(BreachEstablished, pw60lid3), needs(GetsBijstand, pw60lid3)},
		Valve: Valve{
			ID: "pw.60.3", By: pw60lid3, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(pw60lid3),
			ForWhom:  integraal.Text{NL: "wie terugbetaalt en bijstand krijgt, zonder schending van de meldplicht", EN: "who pays back and receives bijstand, without a breach of the duty to report"},
			Asks:     integraal.Text{NL: "een terugvordering op een andere grond dan art. 58 lid 1", EN: "a recovery on another ground than art. 58 lid 1"},
			Question: integraal.Text{NL: "Verrekenen met de bijstand mag, het hoeft niet. Is gewogen of een andere manier beter past?", EN: "Setting off against the bijstand is allowed, not required. Was it weighed whether another way fits better?"},
		},
	},
}

// announcedValves are those of an Act that is not in force yet. They count on a
// day before only for who switched its pack on; see [RoomFacts].
var announcedValves = []valveRule{
	{
		when: []need{needs(PaidWork, pw34aLid1), needs(GetsBijstand, pw34aLid1)},
		Valve: Valve{
			ID: "pw.34a.1", By: pw34aLid1, Modality: Judges, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw31lid1),
			ForWhom:  integraal.Text{NL: "wie werkt naast de bijstand", EN: "who works beside bijstand"},
			Asks:     integraal.Text{NL: "een oordeel dat het helpt om aan het werk te komen; dan telt 15% van het loon hoogstens twaalf maanden niet mee", EN: "a judgement that it helps towards work; then 15% of the wage does not count for at most twelve months"},
			Question: integraal.Text{NL: "Is gekeken of een deel van het loon buiten de bijstand kan blijven?", EN: "Was it looked at whether a part of the wage can stay out of the bijstand?"},
			From:     start2027, Pack: packBalans2027,
		},
	},
	{
		when: []need{needs(PaidWork, pw34aLid2), needs(GetsBijstand, pw34aLid2)},
		Valve: Valve{
			ID: "pw.34a.2", By: pw34aLid2, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw34aLid1),
			ForWhom:  integraal.Text{NL: "wie na die twaalf maanden niet meer uren kan werken", EN: "who cannot work more hours after those twelve months"},
			Asks:     integraal.Text{NL: "een oordeel dat meer uren door de omstandigheden niet kunnen", EN: "a judgement that more hours are not possible in the circumstances"},
			Question: integraal.Text{NL: "Kan de periode langer, omdat meer uren niet gaan?", EN: "Can the period be longer, since more hours are not possible?"},
			From:     start2027, Pack: packBalans2027,
		},
	},
	{
		when: []need{needs(PaidWork, pw34aLid3), needs(GetsBijstand, pw34aLid3)},
		Valve: Valve{
			ID: "pw.34a.3", By: pw34aLid3, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw34aLid1),
			ForWhom:  integraal.Text{NL: "wie daarna een nieuwe baan begint", EN: "who starts a new job after that"},
			Asks:     integraal.Text{NL: "een nieuw dienstverband nadat de periode voorbij is", EN: "a new employment after the period is over"},
			Question: integraal.Text{NL: "Is er een nieuwe baan, zodat de periode opnieuw kan?", EN: "Is there a new job, so that the period can begin again?"},
			From:     start2027, Pack: packBalans2027,
		},
	},
}
