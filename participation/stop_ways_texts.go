package participation

import "github.com/integraal/integraal"

// The ways around an act that holds or stops a benefit. Only some registers need
// no papers (art. 53a lid 1), so that nobody is told to keep papers back.
var (
	wayPapers = Way{
		Code: "way.papers",
		Text: integraal.Text{
			NL: "Geef de papieren die zijn gevraagd, of vraag op tijd om meer tijd. Kan de gemeente iets misschien zelf opzoeken? Zeg dat erbij, en geef wat er is.",
			EN: "Give the papers that were asked for, or ask for more time early. Can the municipality perhaps look something up itself? Say so, and give what there is.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw17lid1, pw53aLid1},
	}
	wayPapersLate = Way{
		Code: "way.papers",
		Text: integraal.Text{
			NL: "Geef de papieren alsnog als dat nog niet is gebeurd, met uitleg waarom het later is, of spreek een nieuwe dag af. De laatste dag was {day}. Kan de gemeente iets misschien zelf opzoeken? Zeg dat erbij, en geef wat er is.",
			EN: "Give the papers after all if that has not been done, with an explanation why it is late, or agree on a new day. The last day was {day}. Can the municipality perhaps look something up itself? Say so, and give what there is.",
		},
		Who: []Role{Client, CaseManager}, Laws: []integraal.Citation{pw17lid1, pw53aLid1},
	}
	wayEndOrAdvance = Way{
		Code: "way.endOrAdvance", Power: May,
		Text: integraal.Text{
			NL: "Vraag de gemeente om weer te betalen, of om een voorschot. De gemeente mag een voorschot geven als te verwachten is dat zij moet betalen. Het voorschot van ten minste {part} dat na vier weken moet, is er alleen bij een nieuwe aanvraag.",
			EN: "Ask the municipality to pay again, or for an advance. The municipality may give an advance where it is to be expected that it will have to pay. The advance of at least {part} that is due after four weeks exists only on a new application.",
		},
		Who: []Role{Client, Professional, DebtCounsellor}, Laws: []integraal.Citation{awb495, pw52lid1, pw52lid2},
	}
	wayObjection = Way{
		Code: "way.objection",
		Text: integraal.Text{
			NL: "Maak bezwaar. Dat kan binnen zes weken na de dag van de brief. Bezwaar houdt het besluit niet tegen.",
			EN: "Object. That is possible within six weeks of the day of the letter. Objection does not hold the decision back.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{awb67, awb68, awb616},
	}
	wayObjectionToHold = Way{
		Code: "way.objection",
		Text: integraal.Text{
			NL: "Maak bezwaar tegen het vasthouden van de betaling. Niet betalen telt hier als een besluit, ook zonder brief. Wie binnen zes weken na de dag van de brief bezwaar maakt, is op tijd. Bezwaar zorgt er niet vanzelf voor dat er weer wordt betaald.",
			EN: "Object to the holding of the payment. Not paying counts as a decision here, even without a letter. Who objects within six weeks of the day of the letter is in time. Objection does not by itself make the payments resume.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{pw79, awb67, awb68, awb616},
	}
	wayObjectionLate = Way{
		Code: "way.objection",
		Text: integraal.Text{
			NL: "Bezwaar hiertegen kon tot en met {day}: zes weken na de dag van de brief. Die termijn is voorbij. Elk nieuw besluit heeft een eigen termijn.",
			EN: "Objection to this was possible until {day}: six weeks after the day of the letter. That term is over. Every new decision has a term of its own.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{awb67, awb68},
	}
	wayInterimReliefIf = Way{
		Code: "way.interimRelief",
		Text: integraal.Text{
			NL: "Is er op tijd bezwaar gemaakt? Dan kan de rechter om een voorlopige voorziening worden gevraagd. De rechter wil een acute noodsituatie zien, zoals een ontruiming of het afsluiten van energie of water.",
			EN: "Was objection made in time? Then the court can be asked for interim relief. The court wants to see an acute emergency, such as an eviction or the cut-off of energy or water.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{awb881, acuteNeed},
	}
	wayInterimRelief = Way{
		Code: "way.interimRelief",
		Text: integraal.Text{
			NL: "Vraag de rechter om een voorlopige voorziening. Daarvoor moet eerst bezwaar zijn gemaakt. De rechter wil een acute noodsituatie zien, zoals een ontruiming of het afsluiten van energie of water.",
			EN: "Ask the court for interim relief. Objection must have been made first. The court wants to see an acute emergency, such as an eviction or the cut-off of energy or water.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{awb881, acuteNeed},
	}
	wayHearing = Way{
		Code: "way.hearing",
		Text: integraal.Text{
			NL: "Vraag om gehoord te worden voordat de gemeente beslist. Het mag in een gesprek of op papier, naar eigen keuze.",
			EN: "Ask to be heard before the municipality decides. It can be in a talk or on paper, as the client prefers.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{awb48lid1, awb49},
	}
	wayRepair = Way{
		Code: "way.repair",
		Text: integraal.Text{
			NL: "Blijkt de fout bij een ander te liggen, dan hoort de gemeente alsnog te betalen wat te weinig is betaald, vanaf de eerste dag. Bij te late betaling kan er wettelijke rente bij komen. (Dit is onze lezing van de wet.)",
			EN: "If the error proves to be another's, the municipality should pay after all what was paid too little, from the first day. Statutory interest can be due on late payment. (This is our reading of the law.)",
		},
		Who: []Role{Decider, CaseManager}, Laws: []integraal.Citation{pw17lid1, awb497, awb498},
	}
	wayFirstTalkUrgent = Way{
		Code: "way.firstTalk", Power: Must,
		Text: integraal.Text{
			NL: "Vraag vandaag nog hulp bij de schulden. Er dreigt iets, dus het eerste gesprek moet binnen drie werkdagen zijn.",
			EN: "Ask for help with the debts today. Something threatens, so the first talk must be within three working days.",
		},
		Who: []Role{Client, Professional, DebtCounsellor}, Laws: []integraal.Citation{wgs4lid2},
	}
	wayFirstTalk = Way{
		Code: "way.firstTalk", Power: Must,
		Text: integraal.Text{
			NL: "Vraag hulp bij de schulden. Het eerste gesprek moet binnen vier weken zijn.",
			EN: "Ask for help with the debts. The first talk must be within four weeks.",
		},
		Who: []Role{Client, Professional, DebtCounsellor}, Laws: []integraal.Citation{wgs4lid1},
	}
	wayFirstTalkIf = Way{
		Code: "way.firstTalk", Power: Must,
		Text: integraal.Text{
			NL: "Dreigt er een ontruiming, het afsluiten van gas, licht, warmte of water, of het einde van de zorgverzekering? Dan moet het eerste gesprek over de schulden binnen drie werkdagen zijn: wie het vandaag vraagt, uiterlijk op {day}.",
			EN: "Is there a threat of eviction, of gas, electricity, heating or water being cut off, or of losing the health insurance? Then the first talk about the debts must be within three working days: who asks today, by {day} at the latest.",
		},
		Who: []Role{Client, Professional, DebtCounsellor}, Laws: []integraal.Citation{wgs4lid2},
	}
	wayDebtDecision = Way{
		Code: "way.debtDecision", Power: Must,
		Text: integraal.Text{
			NL: "Na het eerste gesprek neemt de gemeente een besluit over de hulp bij schulden, binnen de termijn van haar verordening en uiterlijk na acht weken.",
			EN: "After the first talk the municipality decides on the help with debts, within the term of its by-law and after eight weeks at the latest.",
		},
		Who: []Role{DebtCounsellor}, Laws: []integraal.Citation{wgs4aLid3},
	}
	wayDebtDecisionLate = Way{
		Code: "way.debtDecision", Power: Must,
		Text: integraal.Text{
			NL: "Uiterlijk {day} moest er een besluit zijn over de hulp bij schulden. Is het er niet, vraag er dan naar.",
			EN: "A decision on the help with debts was due by {day}. If it is not there, ask for it.",
		},
		Who: []Role{Client, DebtCounsellor}, Laws: []integraal.Citation{wgs4aLid3},
	}
	waySupport = Way{
		Code: "way.support",
		Text: integraal.Text{
			NL: "Vraag een onafhankelijke cliëntondersteuner. Die helpt gratis, ook bij werk en inkomen.",
			EN: "Ask for independent client support. It is free, and covers work and income too.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{wmo224, wmo111},
	}
)
