package participation

import "github.com/integraal/integraal"

// The words of the exemptions.
var (
	textGeneral = integraal.Text{
		NL: "Dit kan als er bijstand is of wordt aangevraagd.",
		EN: "This is possible where there is bijstand or an application for it.",
	}
	textUrgentReasons = integraal.Text{
		NL: "De gemeente mag een tijdelijke ontheffing geven van de plicht om werk te zoeken en aan te nemen, en van de tegenprestatie. Dat mag alleen als er dringende redenen zijn, en per persoon. De plicht om mee te doen aan hulp naar werk blijft.",
		EN: "The municipality may grant a temporary exemption from the duty to look for and accept work, and from the tegenprestatie. It may do so only for urgent reasons, person by person. The duty to take part in help towards work remains.",
	}
	textChildUnder12 = integraal.Text{
		NL: "Een alleenstaande ouder met een kind onder de 12 hoeft werk pas aan te nemen als de gemeente drie dingen heeft vastgesteld: er is passende kinderopvang, er is genoeg scholing, en de ouder kan het werk aan. Alle drie. Werk zoeken en meedoen aan hulp naar werk moet wel.",
		EN: "A single parent with a child under 12 need not accept work until the municipality has established three things: there is suitable childcare, there is enough training, and the parent can cope with the work. All three. Looking for work and taking part in help towards work remain duties.",
	}
	textIncapacity = integraal.Text{
		NL: "Voor wie volledig en blijvend arbeidsongeschikt is, gelden de plichten rond werk niet: niet zoeken, niet aannemen, niet meedoen aan hulp naar werk en geen tegenprestatie.",
		EN: "For a person who is fully and permanently incapacitated the duties around work do not apply: no looking for work, no accepting it, no help towards work and no tegenprestatie.",
	}
	textChildUnder5 = integraal.Text{
		NL: "Een alleenstaande ouder die volledig zorgt voor een kind onder de 5, krijgt ontheffing als zij of hij erom vraagt. De gemeente moet die dan geven. Werk zoeken en aannemen hoeft dan niet, de tegenprestatie ook niet. Meedoen aan hulp naar werk moet wel.",
		EN: "A single parent with full care of a child under 5 gets an exemption on request. The municipality must then grant it. Looking for and accepting work is then not required, nor is the tegenprestatie. Taking part in help towards work is.",
	}
	textHolds9a = integraal.Text{
		NL: "Deze ontheffing is gegeven: werk zoeken en aannemen hoeft niet, de tegenprestatie ook niet. Meedoen aan hulp naar werk moet wel.",
		EN: "This exemption was granted: looking for and accepting work is not required, nor is the tegenprestatie. Taking part in help towards work is.",
	}
	textUntil9a = integraal.Text{
		NL: "De ontheffing duurt uiterlijk tot {day}.",
		EN: "The exemption lasts until {day} at the latest.",
	}
	textPlanDay = integraal.Text{
		NL: "Bij een verzoek vandaag is dat uiterlijk op {day}.",
		EN: "For a request made today that is {day} at the latest.",
	}
	textMonthsUnknown = integraal.Text{
		NL: "Maanden ontheffing die al eerder zijn gebruikt, hier of in een andere gemeente, gaan van de vijf jaar af. Hoeveel dat er zijn, is hier niet bekend. Zijn het er 60, dan is er niets over.",
		EN: "Months of exemption that were used before, here or in another municipality, come off the five years. How many there are is not known here. If there are 60, nothing is left.",
	}
	textMonthsLeft = integraal.Text{
		NL: "Al eerder gebruikt, hier of in een andere gemeente: {used} van de 60 maanden. Over: hooguit {left}.",
		EN: "Used before, here or in another municipality: {used} of the 60 months. Left: at most {left}.",
	}
	textNothingLeft = integraal.Text{
		NL: "De vijf jaar zijn al gebruikt. Er is niets over.",
		EN: "The five years have been used. Nothing is left.",
	}
)

// What has to be shown, asked or judged, and what follows.
var (
	showReasons = &Point{
		Code: "exemption.show.reasons",
		Text: integraal.Text{
			NL: "De cliënt vertelt welke dringende redenen er zijn en laat zien wat dat aannemelijk maakt.",
			EN: "The client tells which urgent reasons there are and shows what makes them plausible.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw9lid2},
	}
	showCare = &Point{
		Code: "exemption.show.care",
		Text: integraal.Text{
			NL: "Zorg voor kinderen of naasten kan een dringende reden zijn, voor zover hulp naar werk daar geen rekening mee kan houden. Dat zoekt de gemeente uit.",
			EN: "Care for children or relatives can be an urgent reason, in so far as help towards work cannot take account of it. The municipality looks into that.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw9lid2, careAndWork},
	}
	askUrgent = &Point{
		Code: "exemption.ask.urgentReasons", Power: May,
		Text: integraal.Text{
			NL: "Vraag de gemeente om een tijdelijke ontheffing en schrijf op waarom.",
			EN: "Ask the municipality for a temporary exemption and write down why.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{pw9lid2},
	}
	judgeReasons = &Point{
		Code: "exemption.judge.reasons", Power: May,
		Text: integraal.Text{
			NL: "Of er dringende redenen zijn, beoordeelt de gemeente per persoon.",
			EN: "Whether there are urgent reasons is for the municipality to judge, person by person.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw9lid2, pw7lid4},
	}
	keepsProvision = &Point{
		Code: "exemption.follows.provision", Power: ByLaw,
		Text: integraal.Text{
			NL: "Meedoen aan hulp naar werk en aan onderzoek daarnaar blijft een plicht.",
			EN: "Taking part in help towards work and in an inquiry into it remains a duty.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw9lid1b},
	}
	keepsSeeking = &Point{
		Code: "exemption.follows.seeking", Power: ByLaw,
		Text: integraal.Text{
			NL: "Alleen het aannemen van werk wacht. Werk zoeken en meedoen aan hulp naar werk blijven plichten.",
			EN: "Only accepting work waits. Looking for work and taking part in help towards work remain duties.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw9lid1a, pw9lid1b},
	}
	showThree = &Point{
		Code: "exemption.show.three", Power: Must,
		Text: integraal.Text{
			NL: "De gemeente moet zelf vaststellen dat er passende kinderopvang is, dat er genoeg scholing is en dat de ouder het werk aankan. De ouder kan hierover vertellen.",
			EN: "The municipality itself must establish that there is suitable childcare, that there is enough training and that the parent can cope with the work. The parent can tell about this.",
		},
		Who: []Role{CaseManager, Client}, Laws: []integraal.Citation{pw9lid4},
	}
	showIncapacity = &Point{
		Code: "exemption.show.incapacity",
		Text: integraal.Text{
			NL: "De cliënt laat met een begin van bewijs zien dat werken blijvend niet kan. Daarna onderzoekt de gemeente het.",
			EN: "The client shows with a beginning of proof that work is not possible for good. The municipality then looks into it.",
		},
		Who: []Role{Client, CaseManager}, Laws: []integraal.Citation{pw9lid5, incapacity},
	}
	showChild = &Point{
		Code: "exemption.show.child",
		Text: integraal.Text{
			NL: "Te laten zien: dat de ouder alleenstaand is en volledig voor het kind onder de 5 zorgt.",
			EN: "To be shown: that the parent is single and has full care of the child under 5.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw9aLid1},
	}
	askChildUnder5 = &Point{
		Code: "exemption.ask.childUnder5", Power: MustOnRequest,
		Text: integraal.Text{
			NL: "Vraag de gemeente schriftelijk om ontheffing van de plicht tot werk volgens artikel 9a.",
			EN: "Ask the municipality in writing for the exemption from the duty to work under article 9a.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{pw9aLid1},
	}
	askMonths = &Point{
		Code: "exemption.ask.months",
		Text: integraal.Text{
			NL: "Vraag deze en de vorige gemeente hoeveel maanden van deze ontheffing al zijn gebruikt. Het antwoord is een getal.",
			EN: "Ask this and the former municipality how many months of this exemption were used. The answer is a number.",
		},
		Who: []Role{CaseManager, Client}, Laws: []integraal.Citation{pw9aLid4},
	}
)

// Judgements and consequences of art. 9a.
var (
	judgeWilling = &Point{
		Code: "exemption.judge.willing",
		Text: integraal.Text{
			NL: "De gemeente geeft de ontheffing niet als uit houding en gedrag zonder twijfel blijkt dat iemand niet wil meedoen aan hulp naar werk. Alleen de gemeente kan dat oordelen.",
			EN: "The municipality does not grant the exemption where attitude and conduct show beyond doubt that a person does not want to take part in help towards work. Only the municipality can judge that.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw9aLid3},
	}
	judgeResume = &Point{
		Code: "exemption.judge.resume", Power: MustOnRequest,
		Text: integraal.Text{
			NL: "Deze ontheffing is eerder gegeven. Zij wordt maar één keer gegeven. Stond zij stil en is er tijd over, dan moet de gemeente haar op verzoek weer laten lopen. Of dat zo is, gaat de gemeente na.",
			EN: "This exemption was granted before. It is granted only once. If it was suspended and time is left, the municipality must resume it on request. Whether that is so is for the municipality to find out.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw9aLid2, pw9aLid6},
	}
	judgeNoLonger = &Point{
		Code: "exemption.judge.noLonger",
		Text: integraal.Text{
			NL: "De ontheffing is voor een alleenstaande ouder. Of zij nog past nu dat anders is, beoordeelt de gemeente.",
			EN: "The exemption is for a single parent. Whether it still fits now that this has changed is for the municipality to judge.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw9aLid1},
	}
	planWithinSixMonths = &Point{
		Code: "exemption.follows.plan", Power: Must,
		Text: integraal.Text{
			NL: "De gemeente maakt binnen zes maanden na het verzoek een plan van aanpak voor de hulp naar werk.",
			EN: "The municipality draws up a plan for the help towards work within six months of the request.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw9aLid7},
	}
	reviewEverySixMonths = &Point{
		Code: "exemption.follows.review", Power: Must,
		Text: integraal.Text{
			NL: "Daarna bekijkt de gemeente elke zes maanden of het plan nog past en wordt nageleefd. Zo nodig maakt zij een nieuw plan.",
			EN: "After that the municipality looks every six months whether the plan still fits and is kept. Where needed it draws up a new plan.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw9aLid8, pw9aLid9},
	}
	trainingDue = &Point{
		Code: "exemption.follows.training", Power: Must,
		Text: integraal.Text{
			NL: "Er is geen startkwalificatie. Daarom hoort bij de hulp naar werk ten minste scholing, tenzij die naar het oordeel van de gemeente te zwaar is.",
			EN: "There is no startkwalificatie. So the help towards work includes training at least, unless the municipality judges it too demanding.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw9aLid10},
	}
	trainingIfNone = &Point{
		Code: "exemption.follows.trainingIfNone", Power: Must,
		Text: integraal.Text{
			NL: "Zonder startkwalificatie hoort bij de hulp naar werk ten minste scholing, tenzij die naar het oordeel van de gemeente te zwaar is.",
			EN: "Without a startkwalificatie the help towards work includes training at least, unless the municipality judges it too demanding.",
		},
		Who: []Role{CaseManager}, Laws: []integraal.Citation{pw9aLid10},
	}
	bolOnRequest = &Point{
		Code: "exemption.follows.bol", Power: MustOnRequest,
		Text: integraal.Text{
			NL: "Er is een startkwalificatie. Op verzoek bestaat de hulp naar werk uit een mbo-opleiding op school (bol), tenzij die naar het oordeel van de gemeente te zwaar is.",
			EN: "There is a startkwalificatie. On request the help towards work is a school-based vocational course (bol), unless the municipality judges it too demanding.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw9aLid11},
	}
	bolIfAny = &Point{
		Code: "exemption.follows.bolIfAny", Power: MustOnRequest,
		Text: integraal.Text{
			NL: "Met een startkwalificatie kan de hulp naar werk op verzoek een mbo-opleiding op school (bol) zijn, tenzij die naar het oordeel van de gemeente te zwaar is.",
			EN: "With a startkwalificatie the help towards work can on request be a school-based vocational course (bol), unless the municipality judges it too demanding.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw9aLid11},
	}
	suspendedByLaw = &Point{
		Code: "exemption.follows.suspended", Power: ByLaw,
		Text: integraal.Text{
			NL: "De ontheffing staat vanzelf stil als het jongste kind vijf wordt of als er geen recht op bijstand meer is.",
			EN: "The exemption is suspended by itself when the youngest child turns five or when there is no longer a right to bijstand.",
		},
		Laws: []integraal.Citation{pw9aLid5},
	}
	resumable = &Point{
		Code: "exemption.follows.resume", Power: MustOnRequest,
		Text: integraal.Text{
			NL: "De ouder kan vragen de ontheffing stil te zetten, en later om haar weer te laten lopen. Wat al is gebruikt, telt mee.",
			EN: "The parent can ask to suspend the exemption, and later to resume it. What was used already counts.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw9aLid5, pw9aLid6},
	}
	withdrawn = &Point{
		Code: "exemption.follows.withdrawn", Power: Must,
		Text: integraal.Text{
			NL: "Blijkt later zonder twijfel dat de ouder niet wil meedoen aan hulp naar werk, dan trekt de gemeente de ontheffing in en verlaagt zij de bijstand volgens de verordening. Kan de ouder er helemaal niets aan doen, dan verlaagt zij niet.",
			EN: "If it later shows beyond doubt that the parent does not want to take part in help towards work, the municipality withdraws the exemption and reduces the bijstand under its by-law. If the parent is not to blame at all, it does not reduce.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw9aLid5, pw9aLid12},
	}
)
