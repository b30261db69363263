package participation

import "github.com/integraal/integraal"

// The notes on a measure.
var (
	pointOlderByLaw = &Point{
		Code: "measure.olderByLaw",
		Text: integraal.Text{
			NL: "De verordening is ouder dan de tekst van de wet sinds 1 januari 2026. Ga na of zij daar nog bij past; waar zij afwijkt, gaat de wet voor.",
			EN: "The by-law is older than the text of the Act since 1 January 2026. Check that it still fits it; where it differs the Act prevails.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw8lid1a},
	}
	pointUncheckedByLaw = &Point{
		Code: "measure.uncheckedByLaw",
		Text: integraal.Text{
			NL: "De tekst van de verordening is niet zelf gelezen. Ga de regels na in de gepubliceerde tekst.",
			EN: "The text of the by-law was not read itself. Check the rules in the published text.",
		},
		Who: []Role{Decider},
	}
	pointIllustrative = &Point{
		Code: "measure.illustrative",
		Text: integraal.Text{NL: "Deze verordening is verzonnen.", EN: "This by-law is made up."},
	}
	pointOtherVersion = &Point{
		Code: "measure.otherVersion",
		Text: integraal.Text{
			NL: "Op de dag van de overtreding gold een andere versie van de verordening dan nu. Hier is die van toen gebruikt.",
			EN: "On the day of the breach another version of the by-law held than now. The one of then is used here.",
		},
		Who: []Role{Decider},
	}
	pointMustNotMay = &Point{
		Code: "measure.mustNotMay",
		Text: integraal.Text{
			NL: "De verordening zegt dat de gemeente bij dringende redenen kan afstemmen. De wet zegt dat zij het dan moet. De wet gaat voor.",
			EN: "The by-law says that the municipality can tune for urgent reasons. The Act says that it then must. The Act prevails.",
		},
		Power: Must, Who: []Role{Decider}, Laws: []integraal.Citation{pw18lid10},
	}
	pointDiffers = &Point{
		Code: "measure.differs",
		Text: integraal.Text{
			NL: "De verordening maakt verschil tussen de plichten van artikel 18 lid 4. Dat mag niet naar ernst of verwijt. Een jurist moet zeggen wat nu geldt.",
			EN: "The by-law tells the duties of art. 18 lid 4 apart. It may not do so by seriousness or blame. A lawyer has to say what holds now.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw18lid5, noDifference},
	}
	pointUniformInCategory = &Point{
		Code: "measure.uniformInCategory",
		Text: integraal.Text{
			NL: "De verordening heeft voor deze plicht een eigen percentage. De wet regelt deze plicht zelf (lid 4 en 5); de wet gaat voor.",
			EN: "The by-law has a percentage of its own for this duty. The Act rules this duty itself (lid 4 and 5); the Act prevails.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw18lid4, pw18lid5},
	}
	pointNoRoom = &Point{
		Code: "measure.noRoom",
		Text: integraal.Text{
			NL: "De verordening stelt al voor de eerste keer drie maanden. Dan is er geen ruimte meer voor een langere periode bij herhaling.",
			EN: "The by-law sets three months for the first time already. That leaves no room for a longer period on a repeat.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw18lid6, noRoomForLid6},
	}
	pointRepeatNotLonger = &Point{
		Code: "measure.repeatNotLonger",
		Text: integraal.Text{
			NL: "De periode voor herhaling is niet langer dan de eerste. De wet vraagt dat zij langer is.",
			EN: "The period for a repeat is not longer than the first. The Act asks that it is longer.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw18lid6},
	}
	pointSpreadTooShort = &Point{
		Code: "measure.spreadTooShort",
		Text: integraal.Text{
			NL: "De verordening spreidt over minder maanden dan de verlaging duurt. Dat kan niet: meer dan de hele maand kan er niet af.",
			EN: "The by-law spreads over fewer months than the reduction lasts. That is not possible: no more than the whole month can be taken.",
		},
		Laws: []integraal.Citation{pw18lid5},
	}
	pointDeviation = &Point{
		Code: "measure.deviation",
		Text: integraal.Text{
			NL: "De verordening laat een ander percentage toe naar ernst, verwijt en omstandigheden. Een mens beoordeelt dat.",
			EN: "The by-law allows another percentage by seriousness, blame and circumstances. A person judges that.",
		},
		Power: May, Who: []Role{Decider}, Laws: []integraal.Citation{pw18lid2},
	}
	pointWarning = &Point{
		Code: "measure.warning",
		Text: integraal.Text{
			NL: "De verordening laat bij een eerste keer een schriftelijke waarschuwing toe in plaats van een verlaging.",
			EN: "For a first time the by-law allows a written warning instead of a reduction.",
		},
		Power: May, Who: []Role{Decider}, Laws: []integraal.Citation{pw18lid2},
	}
	pointReview = &Point{
		Code: "measure.review",
		Text: integraal.Text{
			NL: "De gemeente bekijkt een maatregel volgens de verordening binnen drie maanden opnieuw.",
			EN: "The municipality looks at a measure under the by-law again within three months.",
		},
		Power: Must, Who: []Role{Decider}, Laws: []integraal.Citation{pw18lid3},
	}
	pointNotReadThen = &Point{
		Code: "measure.notReadThen",
		Text: integraal.Text{
			NL: "De overtreding was op een dag waarvan de wet hier niet is gelezen.", EN: "The breach was on a day for which the Act was not read here.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw18lid5},
	}
	pointBill = &Point{
		Code: "measure.bill36785",
		Text: integraal.Text{
			NL: "Er ligt een wetsvoorstel (36 785) dat de vaste maatregel van 100% zou vervangen. Het gold niet op de dagen waarvan de tekst is gelezen en telt hier niet mee.",
			EN: "A bill (36 785) would replace the fixed measure of 100%. It was not in force on the days of which the text was read and does not count here.",
		},
		Laws: []integraal.Citation{bill36785},
	}
)

// Rulings and a bill around measures.
var (
	noDifference   = integraal.Ruling("ECLI:NL:CRVB:2021:2148")
	noRoomForLid6  = integraal.Ruling("ECLI:NL:RBAMS:2017:5710")
	burdenOfBreach = fromSummary("ECLI:NL:CRVB:2015:4069")
	bill36785      = integraal.PracticeIn(integraal.Text{
		NL: "wetsvoorstel 36 785 [niet in werking; stand na februari 2026 niet gevonden]",
		EN: "bill 36 785 [not in force; its state after February 2026 was not found]",
	})
	pw18lid5 = pw18.Lid("5")
)
