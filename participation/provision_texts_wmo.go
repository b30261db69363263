package participation

import "github.com/integraal/integraal"

// What goes with the provisions of the Wmo 2015 and the Wgs.
var (
	pointWmoInquiry = &Point{
		Code: "wmo.inquiryFirst", Power: Must,
		Text: integraal.Text{
			NL: "Eerst onderzoekt de gemeente samen met de cliënt wat er nodig is, en wat de cliënt echt vraagt. Een besluit zonder goed onderzoek houdt geen stand: dan moet het onderzoek opnieuw.",
			EN: "First the municipality looks into what is needed, together with the client, and into what the client really asks. A decision without a proper inquiry does not stand: then the inquiry has to be done again.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{wmo232lid1, wmo232lid4, awb32, inquirySteps, weakInquiry, wrongQuestion},
	}
	pointPassend = &Point{
		Code: "wmo.fitting", Power: Must,
		Text: integraal.Text{
			NL: "De hulp draagt passend bij aan zelf redden of meedoen, en aan zo lang mogelijk thuis blijven.",
			EN: "The support contributes fittingly to managing or taking part, and to staying at home as long as possible.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{wmo235lid3},
	}
	pointUsualHelp = &Point{
		Code: "wmo.usualHelp",
		Text: integraal.Text{
			NL: "Gebruikelijke hulp is wat men in redelijkheid mag verwachten van een partner, ouders, inwonende kinderen of huisgenoten. Of dat hier zo is, vraagt een oordeel over dit huishouden.",
			EN: "Usual help is what may reasonably be expected of a partner, parents, resident children or housemates. Whether that is so here asks for a judgement on this household.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{wmo111, wmo232lid4b, residentSon},
	}
	pointShelterBack = &Point{
		Code: "wmo.shelterBack", Power: Must,
		Text: integraal.Text{
			NL: "De hulp draagt passend bij aan beschermd wonen of opvang, en aan zo snel mogelijk weer op eigen kracht verder kunnen.",
			EN: "The support contributes fittingly to sheltered living or a shelter, and to going on by oneself again as soon as possible.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{wmo235lid4},
	}
	pointShelterNow = &Point{
		Code: "wmo.shelterNow", Power: Must,
		Text: integraal.Text{
			NL: "Is er meteen opvang nodig, bijvoorbeeld om huiselijk geweld, dan beslist de gemeente direct over tijdelijke hulp. Het onderzoek komt daarna.",
			EN: "When a shelter is needed at once, for instance because of domestic violence, the municipality decides on temporary support directly. The inquiry comes after.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{wmo233},
	}
	pointWlz = &Point{
		Code: "wmo.wlz", Power: May,
		Text: integraal.Text{
			NL: "De gemeente mag dit weigeren bij recht op verblijf in een instelling (Wlz), of als dat aannemelijk is en de cliënt niet meewerkt aan een besluit daarover.",
			EN: "The municipality may refuse this where there is a right to stay in an institution (Wlz), or where that is plausible and the client does not cooperate in a decision on it.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{wmo235lid6},
	}
	pointPgbTold = &Point{
		Code: "wmo.pgbTold", Power: Must,
		Text: integraal.Text{
			NL: "Bij het onderzoek vertelt de gemeente in gewone woorden dat een pgb kan, en wat die keuze inhoudt.",
			EN: "In the inquiry the municipality says in plain words that a pgb is possible, and what that choice means.",
		},
		Who: []Role{Professional}, Laws: []integraal.Citation{wmo232lid6},
	}
	pointPgbDearer = &Point{
		Code: "wmo.pgbDearer", Power: May,
		Text: integraal.Text{
			NL: "De gemeente mag een pgb weigeren, alleen voor zover het duurder is dan hulp in natura.",
			EN: "The municipality may refuse a pgb, only in so far as it is dearer than support in kind.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{wmo236lid5a},
	}
	pointPgbRevised = &Point{
		Code: "wmo.pgbRevised", Power: May,
		Text: integraal.Text{
			NL: "De gemeente mag een pgb weigeren als zij eerder een besluit introk of herzag wegens onjuiste gegevens, voorwaarden of gebruik.",
			EN: "The municipality may refuse a pgb when it withdrew or revised an earlier decision for incorrect data, conditions or use.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{wmo236lid5b},
	}
	pointFreeSupport = &Point{
		Code: "wmo.freeSupport", Power: Must,
		Text: integraal.Text{
			NL: "De gemeente wijst de cliënt en de mantelzorger hierop, voor het onderzoek begint. Er is geen bijdrage voor.",
			EN: "The municipality points the client and the carer to this before the inquiry begins. There is no contribution for it.",
		},
		Who: []Role{Professional}, Laws: []integraal.Citation{wmo232lid3, wmo214lid5},
	}
	pointNotMeans = &Point{
		Code: "wmo.notMeans", Power: ByLaw,
		Text: integraal.Text{
			NL: "Wat een mantelzorger zo als waardering krijgt, telt niet mee voor de bijstand.",
			EN: "What a carer gets as appreciation in this way does not count for bijstand.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw31lid2u},
	}
	pointFirstTalk = &Point{
		Code: "wgs.firstTalk", Power: Must,
		Text: integraal.Text{
			NL: "Het eerste gesprek is binnen vier weken; binnen drie werkdagen bij dreigende ontruiming, afsluiting van energie of water, of verlies van de zorgverzekering.",
			EN: "The first talk is within four weeks; within three working days when eviction, cut-off of energy or water, or loss of the health insurance threatens.",
		},
		Who: []Role{DebtCounsellor}, Laws: []integraal.Citation{wgs4lid1, wgs4lid2},
	}
	pointDebtDecision = &Point{
		Code: "wgs.decision", Power: Must,
		Text: integraal.Text{
			NL: "Daarna volgt een besluit binnen de termijn van de verordening, hoogstens acht weken. Ook stoppen gaat met een besluit.",
			EN: "After that a decision follows within the term of the by-law, at most eight weeks. Ending is by decision too.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{wgs4aLid1, wgs4aLid3, wgs4aLid6},
	}
	pointDebtPlan = &Point{
		Code: "wgs.plan", Power: Must,
		Text: integraal.Text{
			NL: "Het plan laat in elk geval de beslagvrije voet heel.",
			EN: "The plan respects at least the amount that no seizure may touch.",
		},
		Who: []Role{DebtCounsellor}, Laws: []integraal.Citation{wgs4aLid5},
	}
	pointDebtEarlier = &Point{
		Code: "wgs.earlier", Power: May,
		Text: integraal.Text{
			NL: "De gemeente mag weigeren wegens eerdere schuldhulp; het hoeft niet. Vraag wat er nu anders is.",
			EN: "The municipality may refuse for earlier debt help; it need not. Ask what is different now.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{wgs3lid2},
	}
	pointDebtFraud = &Point{
		Code: "wgs.fraud", Power: May,
		Text: integraal.Text{
			NL: "De gemeente mag weigeren wegens fraude die vaststaat en een overheid benadeelde; het hoeft niet.",
			EN: "The municipality may refuse for fraud that is established and harmed a public body; it need not.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{wgs3lid3},
	}
)
