package participation

import "github.com/integraal/integraal"

// incomeValves are those beside the right to bijstand and its height.
var incomeValves = []valveRule{
	{
		when: []need{needs(NoRight, pw16lid1), needs(PressingReasonNamed, pw16lid1)},
		Valve: Valve{
			ID: "pw.16.1", By: pw16lid1, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw13),
			ForWhom:  integraal.Text{NL: "wie geen recht op bijstand heeft", EN: "who has no right to bijstand"},
			Asks:     integraal.Text{NL: "zeer dringende redenen, alle omstandigheden bekeken; niet voor andere vreemdelingen dan art. 11 noemt", EN: "very urgent reasons, all circumstances looked at; not for other foreigners than art. 11 names"},
			Question: integraal.Text{NL: "Is gekeken of zeer dringende redenen toch bijstand nodig maken?", EN: "Was it looked at whether very urgent reasons make bijstand necessary after all?"},
		},
	},
	{
		when: []need{needs(SharesCosts, pw22aLid4), needs(CaresElsewhere, pw22aLid4)},
		Valve: Valve{
			ID: "pw.22a.4", By: pw22aLid4, Modality: HoldsByLaw, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw22aLid1),
			ForWhom:  integraal.Text{NL: "wie tijdelijk elders woont om intensief te zorgen", EN: "who lives elsewhere for a time to give intensive care"},
			Asks:     integraal.Text{NL: "een intensieve zorgbehoefte", EN: "an intensive need of care"},
			Question: integraal.Text{NL: "Woont de persoon daar tijdelijk om te zorgen, zodat de kostendelersnorm niet geldt?", EN: "Does the person live there for a time to give care, so that the norm for sharing costs does not hold?"},
			From:     readPw,
		},
	},
	{
		when: []need{needs(LowerNormForHome, pw27)},
		Valve: Valve{
			ID: "pw.27", By: pw27, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(pw27),
			ForWhom:  integraal.Text{NL: "wie lagere woonkosten heeft", EN: "who has lower housing costs"},
			Asks:     integraal.Text{NL: "lagere noodzakelijke kosten door de woonsituatie", EN: "lower necessary costs from the housing situation"},
			Question: integraal.Text{NL: "Een lagere norm mag, het hoeft niet. Is gekeken wat de persoon echt aan kosten heeft?", EN: "A lower norm is allowed, not required. Was it looked at which costs the person really has?"},
		},
	},
	{
		when: []need{needs(LeftSchool, pw28)},
		Valve: Valve{
			ID: "pw.28", By: pw28, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(pw28),
			ForWhom:  integraal.Text{NL: "wie onlangs van school ging", EN: "who recently left school"},
			Asks:     integraal.Text{NL: "studiefinanciering of een tegemoetkoming tot die tijd; hoogstens zes maanden", EN: "student finance or an allowance until then; six months at most"},
			Question: integraal.Text{NL: "Een lagere norm mag, het hoeft niet. Is gekeken wat de persoon nodig heeft?", EN: "A lower norm is allowed, not required. Was it looked at what the person needs?"},
		},
	},
	{
		when: []need{needs(GiftsWithinLimit, pw31lid2m)},
		Valve: Valve{
			ID: "pw.31.2.m", By: pw31lid2m, Modality: HoldsByLaw, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw31lid1),
			ForWhom:  integraal.Text{NL: "wie giften kreeg", EN: "who got gifts"},
			Asks:     integraal.Text{NL: "een vast vrij bedrag per jaar, samen met bijdragen die kosten besparen; daarbinnen is geen oordeel nodig", EN: "a fixed free amount a year, together with contributions that save costs; within it no judgement is needed"},
			Question: integraal.Text{NL: "Zijn giften tot het vrije bedrag buiten beschouwing gelaten?", EN: "Were gifts up to the free amount left out of account?"},
			From:     readPw,
		},
	},
	{
		when: []need{needs(GiftsAboveLimit, pw31lid2s)},
		Valve: Valve{
			ID: "pw.31.2.s", By: pw31lid2s, Modality: Judges, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw31lid1, pw31lid2m),
			ForWhom:  integraal.Text{NL: "wie meer giften kreeg dan het vrije bedrag", EN: "who got more gifts than the free amount"},
			Asks:     integraal.Text{NL: "een oordeel in dit geval dat de giften verantwoord zijn", EN: "a judgement in this case that the gifts are justified"},
			Question: integraal.Text{NL: "Zijn de giften boven de vrije grens in dit geval verantwoord?", EN: "Are the gifts above the free limit justified in this case?"},
			From:     readPwFeb,
		},
	},
	{
		when: []need{needs(GiftsAboveLimit, pw31lid2s)},
		Valve: Valve{
			ID: "pw.31.2.s.back", By: pw31lid2s, Modality: Judges, Decides: College, Confidence: integraal.Probable,
			Eases:    eases(pw31lid1, pw31lid2m),
			ForWhom:  integraal.Text{NL: "wie meer giften kreeg dan het vrije bedrag", EN: "who got more gifts than the free amount"},
			Asks:     integraal.Text{NL: "een oordeel in dit geval dat de giften verantwoord zijn; de wet van 4 februari 2026 werkt terug tot 1 januari 2026, waarschijnlijk ook hiervoor", EN: "a judgement in this case that the gifts are justified; the law of 4 February 2026 works back to 1 January 2026, probably for this too"},
			Question: integraal.Text{NL: "Zijn de giften boven de vrije grens in dit geval verantwoord?", EN: "Are the gifts above the free limit justified in this case?"},
			From:     readPw, Until: readPwFeb.AddDays(-1),
		},
	},
	{
		when: []need{needs(GivesCare, pw33lid6), needs(GetsBijstand, pw33lid6)},
		Valve: Valve{
			ID: "pw.33.6", By: pw33lid6, Modality: HoldsByLaw, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw31lid1),
			ForWhom:  integraal.Text{NL: "wie onbetaald mantelzorg geeft", EN: "who gives unpaid informal care"},
			Asks:     integraal.Text{NL: "dat de zorg onbetaald is", EN: "that the care is unpaid"},
			Question: integraal.Text{NL: "Wordt de mantelzorg niet als werk met loon gezien?", EN: "Is the informal care not seen as work for a wage?"},
			From:     readPw,
		},
	},
	{
		when: []need{needs(GiftsWithinLimit, pw31lid2m)},
		Valve: Valve{
			ID: "pw.31.2.m.judged", By: pw31lid2m, Modality: Judges, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw31lid1),
			ForWhom:  integraal.Text{NL: "wie giften krijgt, tot en met 2025", EN: "who gets gifts, until the end of 2025"},
			Asks:     integraal.Text{NL: "een oordeel dat de gift bij bijstand verantwoord is; een vast bedrag stond toen niet in de wet", EN: "a judgement that the gift is acceptable beside bijstand; the law had no fixed amount then"},
			Question: integraal.Text{NL: "Is voor deze persoon bekeken of de gift buiten de bijstand kan blijven?", EN: "Was it looked at for this person whether the gift can stay out of the bijstand?"},
			Until:    endOf2025,
		},
	},
	{
		when: []need{needs(IrregularIncome, pw34bLid1), needs(PaidWork, pw34bLid1)},
		Valve: Valve{
			ID: "pw.34b.1", By: pw34bLid1, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw31lid1),
			ForWhom:  integraal.Text{NL: "wie werkt naast de bijstand", EN: "who works beside bijstand"},
			Asks:     integraal.Text{NL: "wisselend inkomen onder de norm, en dat het helpt om te werken", EN: "changing income below the norm, and that it helps to work"},
			Question: integraal.Text{NL: "Kan een bufferbudget de wisseling opvangen?", EN: "Can a buffer budget absorb the change?"},
			From:     start2027, Pack: packBalans2027,
		},
	},
	{
		when: []need{needs(SpecialCosts, pw35lid1)},
		Valve: Valve{
			ID: "pw.35.1", By: pw35lid1, Modality: Judges, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw35lid1, pw35lid2),
			ForWhom:  integraal.Text{NL: "wie nodige kosten door bijzondere omstandigheden heeft", EN: "who has necessary costs from special circumstances"},
			Asks:     integraal.Text{NL: "een oordeel of de kosten uit de norm, het inkomen of vermogen kunnen", EN: "a judgement whether the costs can be met from the norm, income or assets"},
			Question: integraal.Text{NL: "Is voor deze persoon bekeken of de kosten nodig en bijzonder zijn?", EN: "Was it looked at for this person whether the costs are necessary and special?"},
		},
	},
	{
		when: []need{needs(SpecialCosts, pw35lid2)},
		Valve: Valve{
			ID: "pw.35.2", By: pw35lid2, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(pw35lid2),
			ForWhom:  integraal.Text{NL: "wie lage bijzondere kosten heeft", EN: "who has low special costs"},
			Asks:     integraal.Text{NL: "kosten onder de drempel in twaalf maanden", EN: "costs below the threshold in twelve months"},
			Question: integraal.Text{NL: "Weigeren om de drempel mag, het hoeft niet. Is dat gewogen?", EN: "Refusing because of the threshold is allowed, not required. Was that weighed?"},
		},
	},
	{
		when: []need{needs(LongLowIncome, pw36lid1)},
		Valve: Valve{
			ID: "pw.36.1", By: pw36lid1, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw36lid1),
			ForWhom:  integraal.Text{NL: "wie lang een laag inkomen heeft, van 21 tot de AOW-leeftijd", EN: "who has a low income for a long time, from 21 to pension age"},
			Asks:     integraal.Text{NL: "een aanvraag; krachten, bekwaamheden en inspanningen tellen mee", EN: "an application; strength, skills and efforts count"},
			Question: integraal.Text{NL: "Is gekeken of een individuele inkomenstoeslag kan?", EN: "Was it looked at whether an individual income supplement is possible?"},
		},
	},
	{
		when: []need{needs(JointHousehold, pw3lid2a), needs(CareReason, pw3lid2a)},
		Valve: Valve{
			ID: "pw.3.2.a", By: pw3lid2a, Modality: HoldsByLaw, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw3lid2a, pw3lid3),
			ForWhom:  integraal.Text{NL: "wie samenwoont om zorg te geven of te krijgen", EN: "who lives together to give or get care"},
			Asks:     integraal.Text{NL: "dat de zorgbehoefte de aanleiding is om samen te wonen, zolang de zorg duurt", EN: "that the need of care is the reason to live together, as long as the care lasts"},
			Question: integraal.Text{NL: "Is zorg de reden om samen te wonen, zodat er zolang geen gezamenlijke huishouding is?", EN: "Is care the reason to live together, so that there is no joint household for that time?"},
			From:     readPw,
		},
	},
	{
		when: []need{needs(LateApplication, pw44lid3)},
		Valve: Valve{
			ID: "pw.44.3", By: pw44lid3, Modality: MayDo, Decides: College, Confidence: integraal.Certain, Burdens: true,
			Eases:    eases(pw44lid3, pw44lid1),
			ForWhom:  integraal.Text{NL: "wie laat aanvroeg na de melding", EN: "who applied late after the report"},
			Asks:     integraal.Text{NL: "dat de persoon de vertraging te verwijten is", EN: "that the person is to blame for the delay"},
			Question: integraal.Text{NL: "Later laten ingaan mag, het hoeft niet. Kon de persoon iets aan de vertraging doen?", EN: "A later start is allowed, not required. Was the delay in the person's hands?"},
		},
	},
	{
		when: []need{needs(NeedBeforeReport, pw44lid5)},
		Valve: Valve{
			ID: "pw.44.5", By: pw44lid5, Modality: MayDo, Decides: College, Confidence: integraal.Certain,
			Eases:    eases(pw44lid1),
			ForWhom:  integraal.Text{NL: "wie al voor de melding zonder inkomen zat", EN: "who had no income before the report already"},
			Asks:     integraal.Text{NL: "individuele omstandigheden die dat nodig maken; hoogstens drie maanden terug", EN: "individual circumstances that make it necessary; three months back at most"},
			Question: integraal.Text{NL: "Is gekeken of bijstand van voor de melding nodig is?", EN: "Was it looked at whether bijstand from before the report is needed?"},
			From:     readPw,
		},
	},
}
