package participation

import "github.com/integraal/integraal"

// What belongs to the duties of art. 9, 17, 44a and 55.
var (
	dutiesTuned = &Point{
		Code: "duty.tuned", Power: Must,
		Text: integraal.Text{
			NL: "De gemeente stemt de plichten af op wat iemand kan en op hoe het leven nu is.",
			EN: "The municipality tunes the duties to what a person can do and to how life is now.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw18lid1},
	}
	registerRight = &Point{
		Code: "duty.register.right", Power: ByLaw,
		Text: integraal.Text{
			NL: "Inschrijven bij UWV hoeft alleen als UWV dat voor deze persoon kan doen.",
			EN: "Registering with UWV is asked only where UWV can do so for this person.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw9lid1a, suwi30b},
	}
	provisionOffered = &Point{
		Code: "duty.provision.offered", Power: ByLaw,
		Text: integraal.Text{
			NL: "Meedoen aan hulp naar werk hoeft pas als de gemeente iets aanbiedt. Meewerken aan onderzoek naar wat er kan, moet ook daarvoor.",
			EN: "Taking part in help towards work is asked only once the municipality offers something. Cooperating in an inquiry into what is possible is asked before that too.",
		},
		Who: []Role{Client, CaseManager}, Laws: []integraal.Citation{pw9lid1b},
	}
	supportOwed = &Point{
		Code: "duty.support", Power: Must,
		Text: integraal.Text{
			NL: "De gemeente helpt deze persoon naar werk. Wie bijstand krijgt, heeft daar recht op. Welke hulp nodig is, beoordeelt de gemeente.",
			EN: "The municipality helps this person towards work. Who receives bijstand has a right to that. Which help is needed is for the municipality to judge.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw7lid1a, pw10lid1},
	}
	supportYoung = &Point{
		Code: "duty.support.young", Power: May,
		Text: integraal.Text{
			NL: "Deze persoon is jonger dan 27. De gemeente mag hulp naar werk aanbieden als zij oordeelt dat onderwijs niet mogelijk of niet passend is. De gewone regel voor hulp naar werk geldt tot 27 niet.",
			EN: "This person is under 27. The municipality may offer help towards work where it judges that education is not possible or not suitable. The ordinary rule on help towards work does not hold until 27.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw7aLid1a, pw7lid3a},
	}
	supportYoungBefore = &Point{
		Code: "duty.support.youngBefore2026", Power: Must,
		Text: integraal.Text{
			NL: "Deze persoon is jonger dan 27. De gemeente helpt naar werk, behalve als deze persoon onderwijs kan volgen dat het Rijk betaalt.",
			EN: "This person is under 27. The municipality helps towards work, except where this person can follow education that the State funds.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw7lid1a, pw7lid3a},
	}
	tegenprestatieAssigned = &Point{
		Code: "duty.tegenprestatie.assigned", Power: ByLaw,
		Text: integraal.Text{
			NL: "Een tegenprestatie hoeft pas als de gemeente haar opdraagt, volgens haar verordening. Het werk komt naast gewoon werk en neemt geen banen weg.",
			EN: "A tegenprestatie is asked only once the municipality assigns it, under its by-law. The work comes beside ordinary work and takes no jobs away.",
		},
		Who: []Role{Client, CaseManager}, Laws: []integraal.Citation{pw9lid1c, pw8aLid1b},
	}
	notAuthentic = &Point{
		Code: "duty.inform.notAuthentic", Power: ByLaw,
		Text: integraal.Text{
			NL: "Wat de gemeente zelf in officiële registraties kan vinden, hoeft niemand te melden. Welke gegevens dat zijn, staat in een regeling die hier niet is gelezen. Twijfel? Meld het dan.",
			EN: "What the municipality can find in official registers itself need not be reported. Which data these are is laid down in a regulation that was not read here. In doubt? Then report it.",
		},
		Who: []Role{Client, CaseManager}, Laws: []integraal.Citation{pw17lid1},
	}
	askedAndReasonable = &Point{
		Code: "duty.cooperate.reasonable", Power: ByLaw,
		Text: integraal.Text{
			NL: "Meewerken hoeft als de gemeente erom vraagt, en alleen voor zover dat in redelijkheid nodig is.",
			EN: "Cooperation is asked when the municipality asks for it, and only in so far as it is reasonably needed.",
		},
		Who: []Role{Client, CaseManager}, Laws: []integraal.Citation{pw17lid2},
	}
	planAnnex = &Point{
		Code: "duty.plan.annex", Power: Must,
		Text: integraal.Text{
			NL: "De gemeente zet bij het besluit een plan van aanpak. Daarin staan de hulp, de plichten en wat er gebeurt als iemand die niet nakomt.",
			EN: "The municipality adds a plan to the decision. It holds the help, the duties and what follows if they are not met.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw44lid4, pw44aLid1},
	}
	planTogether = &Point{
		Code: "duty.plan.together", Power: Must,
		Text: integraal.Text{
			NL: "De gemeente helpt bij het plan. Zij bekijkt het geregeld samen met deze persoon en past het zo nodig aan.",
			EN: "The municipality helps with the plan. It looks at it regularly together with this person and changes it where needed.",
		},
		Who: []Role{CaseManager, Client}, Laws: []integraal.Citation{pw44aLid2},
	}
	furtherMay = &Point{
		Code: "duty.further.may", Power: May,
		Text: integraal.Text{
			NL: "De gemeente mag een extra plicht opleggen, maar niet zomaar. De plicht moet naar werk leiden, bij het soort bijstand horen, of de bijstand kleiner maken of beëindigen.",
			EN: "The municipality may impose an extra duty, but not just any. The duty has to lead to work, belong to the kind of bijstand, or make the bijstand smaller or end it.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw55, pw7lid4},
	}
	furtherTreatment = &Point{
		Code: "duty.further.treatment", Power: ByLaw,
		Text: integraal.Text{
			NL: "Een behandeling mag alleen een plicht zijn als een arts haar adviseert en zij nodig is.",
			EN: "A treatment can be a duty only where a doctor advises it and it is necessary.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw55},
	}
)

// What belongs to the exemptions of art. 9 lid 2, 9 lid 4 and 9a.
var (
	noCare = &Point{
		Code: "exemption.show.noCare",
		Text: integraal.Text{
			NL: "Er zijn geen zorgtaken bekend. Andere dringende redenen kunnen er wel zijn.",
			EN: "No care tasks are on record. There can be other urgent reasons.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw9lid2},
	}
	careOpen = &Point{
		Code: "exemption.show.careOpen", Power: Must,
		Text: integraal.Text{
			NL: "Er zijn zorgtaken. De gemeente moet eerst uitzoeken of hulp naar werk daar rekening mee kan houden.",
			EN: "There are care tasks. The municipality must first find out whether help towards work can take account of them.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw9lid2, careAndWork},
	}
	careAccounted = &Point{
		Code: "exemption.show.careAccounted",
		Text: integraal.Text{
			NL: "De gemeente heeft vastgesteld dat hulp naar werk met de zorg rekening kan houden. In zoverre is de zorg geen dringende reden.",
			EN: "The municipality established that help towards work can take account of the care. To that extent the care is no urgent reason.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw9lid2, careAndWork},
	}
	careNotAccounted = &Point{
		Code: "exemption.show.careNotAccounted", Power: May,
		Text: integraal.Text{
			NL: "Hulp naar werk kan met de zorg geen rekening houden. De zorg kan dan een dringende reden zijn. Of dat zo is, beoordeelt de gemeente.",
			EN: "Help towards work cannot take account of the care. The care can then be an urgent reason. Whether it is one is for the municipality to judge.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw9lid2, careAndWork},
	}
	howLong = &Point{
		Code: "exemption.follows.howLong", Power: May,
		Text: integraal.Text{
			NL: "De ontheffing is tijdelijk. De wet noemt geen langste duur. De hoogste rechter vond drie jaar volgens het beleid van een gemeente goed.",
			EN: "The exemption is temporary. The law names no longest term. The highest court accepted three years in line with a municipality's policy.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw9lid2, longExemption},
	}
	showHome = &Point{
		Code: "exemption.follows.home",
		Text: integraal.Text{
			NL: "Vraagt de gemeente om te laten zien met hoeveel mensen iemand woont, en gebeurt dat niet? Dan telt die persoon voor deze regel niet als alleenstaande ouder.",
			EN: "Does the municipality ask to show with how many people someone lives, and does that not happen? Then that person does not count as a single parent for this rule.",
		},
		Who: []Role{Client, CaseManager}, Laws: []integraal.Citation{pw53aLid3b},
	}
)
