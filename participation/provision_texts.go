package participation

import "github.com/integraal/integraal"

// What goes with the provisions of the Participatiewet.
var (
	pointInquireFirst = &Point{
		Code: "provision.inquire", Power: Must,
		Text: integraal.Text{
			NL: "De gemeente onderzoekt of een voorziening nodig is, in welke mate en hoe lang, en beslist met de uitkomst.",
			EN: "The municipality looks into whether a provision is needed, to what extent and for how long, and decides with what it found.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw10lid4},
	}
	pointApplySupport = &Point{
		Code: "provision.apply",
		Text: integraal.Text{
			NL: "De persoon of de werkgever kan haar aanvragen.",
			EN: "The person or the employer can apply for it.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw10lid5},
	}
	// The Participatiewet sets no term of its own for it.
	pointSupportTerm = &Point{
		Code: "provision.applyTerm", Power: Must,
		Text: integraal.Text{
			NL: "De Participatiewet noemt voor die aanvraag geen eigen termijn. Dan geldt de redelijke termijn van de Awb: in ieder geval na acht weken moet er een besluit zijn, of een bericht wanneer het komt.",
			EN: "The Participatiewet sets no term of its own for that application. Then the reasonable term of the Awb holds: after eight weeks at the latest there must be a decision, or a notice when it comes.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw10lid5, awb413lid1, awb413lid2},
	}
	pointPersonalSupport = &Point{
		Code: "provision.coach", Power: May,
		Text: integraal.Text{
			NL: "Kan iemand het werk niet zonder hulp, dan hoort persoonlijke ondersteuning erbij: een jobcoach, of een begeleider op het werk.",
			EN: "When a person cannot do the work without help, personal support belongs to it: a job coach, or a guide at work.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw10lid1, pw10lid3},
	}
	pointTailored = &Point{
		Code: "provision.tailored", Power: Must,
		Text: integraal.Text{
			NL: "Een traject moet bij de persoon passen, en duidelijk zijn: wat, waarom, hoe lang. Zonder dat is het niet af te dwingen.",
			EN: "A path must fit the person and be clear: what, why, how long. Without that it cannot be enforced.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw10lid4, tailoredOffer},
	}
	doubtClaim27 = &Point{
		Code: "doubt.claimUnder27",
		Text: integraal.Text{
			NL: "Art. 10 geeft iedereen met bijstand aanspraak; art. 7a zegt onder de 27 dat de gemeente mag helpen. Hoe die twee bij elkaar horen, zegt de wet niet.",
			EN: "Art. 10 gives everybody on bijstand a claim; art. 7a says that under 27 the municipality may help. The law does not say how the two go together.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw10lid1, pw7aLid1, pw7lid3a},
	}
	pointReferral = &Point{
		Code: "provision.referral", Power: May,
		Text: integraal.Text{
			NL: "Zonder startkwalificatie mag de gemeente iemand ook doorgeleiden naar hulp vanuit het onderwijs. Zij kan ook sociale activering aanbieden.",
			EN: "Without a startkwalificatie the municipality may also lead a person to support from education. It may also offer sociale activering.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw7aLid2, pw7aLid1},
	}
	doubtTwoLaws = &Point{
		Code: "doubt.twoLaws",
		Text: integraal.Text{
			NL: "Zelfstandig meedoen in de samenleving is hier een doel van de Participatiewet. Het lijkt op meedoen in de Wmo, maar daar is het vrijwillig. Zeg erbij vanuit welke wet de activiteit komt.",
			EN: "Taking part in society independently is a goal of the Participatiewet here. It looks like taking part under the Wmo, where it is voluntary. Say from which law the activity comes.",
		},
		Who: []Role{CaseManager, Professional}, Laws: []integraal.Citation{pw6c, wmo111},
	}
	doubtYoungMay = &Point{
		Code: "doubt.youngMay",
		Text: integraal.Text{
			NL: "Onder de 27 mag de gemeente dit aanbieden op grond van art. 7a; het moet dan niet.",
			EN: "Under 27 the municipality may offer this under art. 7a; then it need not.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw7aLid1},
	}
	pointAdditional = &Point{
		Code: "provision.additional", Power: Must,
		Text: integraal.Text{
			NL: "Het werk is extra, onder verantwoordelijkheid van de gemeente, en verdringt geen gewoon werk.",
			EN: "The work is additional, under the responsibility of the municipality, and displaces no ordinary work.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw10aLid2},
	}
	pointNineMonths = &Point{
		Code: "provision.nineMonths", Power: Must,
		Text: integraal.Text{
			NL: "Na negen maanden bekijkt de gemeente of de kans op werk groter is. Zo niet, dan stopt het na twaalf maanden.",
			EN: "After nine months the municipality looks whether the chance of work has grown. If not, it stops after twelve months.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw10aLid8},
	}
	pointTraining6 = &Point{
		Code: "provision.training", Power: Must,
		Text: integraal.Text{
			NL: "Zonder startkwalificatie biedt de gemeente na zes maanden scholing aan, tenzij die te zwaar is of de kans op werk niet vergroot.",
			EN: "Without a startkwalificatie the municipality offers training after six months, unless it is too demanding or does not improve the chance of work.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw10aLid5},
	}
	pointPremium = &Point{
		Code: "provision.premium", Power: Must,
		Text: integraal.Text{
			NL: "Telkens na zes maanden volgt een premie, als de gemeente vindt dat de persoon genoeg meewerkte.",
			EN: "After every six months a premium follows, when the municipality finds that the person cooperated enough.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw10aLid6},
	}
	pointLonger = &Point{
		Code: "provision.longer", Power: May,
		Text: integraal.Text{
			NL: "De gemeente mag de twee jaar met een jaar verlengen als dat de kans op werk veel beter maakt, in ander werk op een andere plek. Daarna mag zij dat nog een keer.",
			EN: "The municipality may extend the two years by one when that improves the chance of work considerably, in other work at another place. After that it may do so once more.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw10aLid9, pw10aLid10},
	}
	doubtInference10a = &Point{
		Code: "doubt.inference10a",
		Text: integraal.Text{
			NL: "Tot en met 2025 stond uitdrukkelijk in art. 7 lid 8 dat dit niet voor iemand onder de 27 is. Vanaf 2026 volgt dat uit art. 7 lid 3; dat is een lezing van de tekst, er is nog geen uitspraak over.",
			EN: "Until the end of 2025 art. 7 lid 8 said expressly that this is not for a person under 27. From 2026 it follows from art. 7 lid 3; that is a reading of the text, and there is no ruling on it yet.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw7lid3a, pw10aLid1},
	}
	doubtYoungTrial = &Point{
		Code: "doubt.youngTrial",
		Text: integraal.Text{
			NL: "Art. 8a lid 2 d noemt alleen wie onder art. 7 valt. Onder de 27 kan een proefplaats een voorziening van art. 7a zijn; de verordening kan daar nog niets over zeggen.",
			EN: "Art. 8a lid 2 d names only those whom art. 7 covers. Under 27 a trial place can be a provision of art. 7a; the by-law may not speak of it yet.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw8aLid2d, pw7aLid1},
	}
	pointUWVAdvice = &Point{
		Code: "provision.uwvAdvice", Power: MustOnRequest,
		Text: integraal.Text{
			NL: "UWV onderzoekt en adviseert. De persoon kan UWV daar ook zelf om vragen en krijgt dan bericht van de uitkomst.",
			EN: "UWV looks into it and advises. The person can also ask UWV, and is told the outcome.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw10bLid2, pw10bLid3},
	}
	pointShelterJob = &Point{
		Code: "provision.shelterJob", Power: Must,
		Text: integraal.Text{
			NL: "Het is een dienstbetrekking: er is loon. Zo nodig krijgt de werkgever loonkostensubsidie.",
			EN: "It is an employment: there is a wage. If need be the employer gets wage subsidy.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw10bLid1, pw10bLid9},
	}
	pointUntilStart = &Point{
		Code: "provision.untilStart", Power: Must,
		Text: integraal.Text{
			NL: "De verordening zegt wat de gemeente aanbiedt tot de baan begint.",
			EN: "The by-law says what the municipality offers until the job begins.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw10bLid7},
	}
	pointPlanTogether = &Point{
		Code: "provision.planTogether", Power: Must,
		Text: integraal.Text{
			NL: "De gemeente begeleidt de uitvoering en bekijkt het plan regelmatig, samen met de persoon.",
			EN: "The municipality guides the carrying out and looks at the plan regularly, together with the person.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw44aLid1, pw44aLid2},
	}
	pointOnceAYearLKS = &Point{
		Code: "provision.onceAYear.lks",
		Text: integraal.Text{
			NL: "Een eigen aanvraag kan maar een keer per twaalf maanden. De gemeente kan het dan nog wel uit zichzelf vaststellen, behalve bij een nabestaandenuitkering en bij wie geen uitkering heeft.",
			EN: "An own application is possible once in twelve months only. The municipality can still establish it of its own motion, except for a survivor's benefit and for who has no benefit.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw10cLid2, pw10cLid1},
	}
	pointLKSHeight = &Point{
		Code: "provision.lksHeight", Power: ByLaw,
		Text: integraal.Text{
			NL: "De hoogte is het minimumloon min de loonwaarde, elk met vakantiebijslag, en hoogstens 70% van het minimumloon met vakantiebijslag. Daar komt een vaste vergoeding voor werkgeverslasten bij.",
			EN: "The height is the minimum wage less the loonwaarde, each with holiday allowance, and at most 70% of the minimum wage with holiday allowance. A fixed amount for the employer's charges is added.",
		},
		Who: []Role{Client, CaseManager}, Laws: []integraal.Citation{pw10dLid4},
	}
	pointLKSFlat = &Point{
		Code: "provision.lksFlat", Power: May,
		Text: integraal.Text{
			NL: "In overleg met de werkgever kan de loonwaarde eerst wegblijven. Dan is het hoogstens zes maanden 50% van het minimumloon met vakantiebijslag.",
			EN: "In consultation with the employer the loonwaarde can be left out at first. Then it is 50% of the minimum wage with holiday allowance for at most six months.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw10dLid5, pw10dLid1},
	}
	pointLKSWeeks = &Point{
		Code: "provision.lksWeeks", Power: Must,
		Text: integraal.Text{
			NL: "Het besluit komt binnen vijf weken nadat de loonwaarde is vastgesteld, of nadat is vastgesteld dat dit achterwege kan blijven.",
			EN: "The decision comes within five weeks after the loonwaarde was established, or after it was established that this can be left out.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw10dLid12},
	}
	pointLKSHours = &Point{
		Code: "provision.lksHours", Power: ByLaw,
		Text: integraal.Text{
			NL: "Bij een andere werkweek dan 36 uur wordt het bedrag naar evenredigheid lager of hoger.",
			EN: "With another working week than 36 hours the amount becomes lower or higher in proportion.",
		},
		Who: []Role{Client, CaseManager}, Laws: []integraal.Citation{pw10dLid4},
	}
	// Until 2024 the law named the normal working time of the WML.
	pointLKSHours2023 = &Point{
		Code: "provision.lksHours", Power: ByLaw,
		Text: integraal.Text{
			NL: "Bij minder uren dan de normale arbeidsduur van de wet op het minimumloon wordt het bedrag naar evenredigheid lager.",
			EN: "With fewer hours than the normal working time of the Minimum Wage Act the amount becomes lower in proportion.",
		},
		Who: []Role{Client, CaseManager}, Laws: []integraal.Citation{pw10dLid4},
	}
	lksHours = []conditional{
		{when: NoCircumstance, point: pointLKSHours, from: readPw2024},
		{when: NoCircumstance, point: pointLKSHours2023, last: readPw2024.AddDays(-1)},
	}
	doubtOldLKS = &Point{
		Code: "doubt.textOfDay",
		Text: integraal.Text{
			NL: "Tot 1 juli 2023 luidde dit lid anders. Van die tekst is het slot niet gelezen. Vraag de gemeente wat toen gold.",
			EN: "Until 1 July 2023 this provision read otherwise. The end of that text was not read. Ask the municipality what held then.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw10dLid2},
	}
	pointOnceAYearHours = &Point{
		Code: "provision.onceAYear.hours",
		Text: integraal.Text{
			NL: "Een eigen aanvraag kan maar een keer per twaalf maanden. De gemeente kan het dan nog wel uit zichzelf vaststellen.",
			EN: "An own application is possible once in twelve months only. The municipality can still establish it of its own motion.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw6bLid3, pw6bLid2},
	}
	pointHoursKeep = &Point{
		Code: "provision.hoursKeep", Power: ByLaw,
		Text: integraal.Text{
			NL: "Wie medisch urenbeperkt is, houdt een deel van het loon naast de bijstand. De zoektijd van vier weken geldt dan niet.",
			EN: "Who is medically limited in hours keeps part of the wage beside bijstand. The search term of four weeks does not apply then.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw31lid2y, pw41lid4b},
	}
	pointTolkElsewhere = &Point{
		Code: "provision.elsewhere.tolk", Power: May,
		Text: integraal.Text{
			NL: "UWV mag dit weigeren als de Wmo of een andere genoemde wet er al recht op geeft en de aanvraag daarover gaat. Vraag dan daar.",
			EN: "UWV may refuse this when the Wmo or another law that is named gives a right to it and the application is about that. Then ask there.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw10gLid5b},
	}
	pointSightElsewhere = &Point{
		Code: "provision.elsewhere.sight", Power: May,
		Text: integraal.Text{
			NL: "UWV mag dit weigeren als de Wmo of een andere genoemde wet er al recht op geeft en de aanvraag daarover gaat. Vraag dan daar.",
			EN: "UWV may refuse this when the Wmo or another law that is named gives a right to it and the application is about that. Then ask there.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw10hLid6b},
	}
	doubtPension = &Point{
		Code: "doubt.pension",
		Text: integraal.Text{
			NL: "Vanaf de AOW-leeftijd verleent de SVB de bijstand (AIO) en gelden de plichten naar werk niet meer. Of hulp naar werk dan nog past, zegt de tekst niet.",
			EN: "From pension age the SVB grants bijstand (AIO) and the duties towards work no longer hold. Whether help towards work still fits then, the text does not say.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw47aLid1, pw9lid1, pw10lid1},
	}
)
