package participation

import "github.com/integraal/integraal"

// practiceB is where the kinds of work are described from practice: style,
// stance, values and evidence stand in no law.
var practiceB = integraal.PracticeIn(integraal.Text{
	NL: "beschrijving uit de praktijk, geen wet", EN: "description from practice, no law",
})

var aspectList = [aspects]Aspect{
	aspectLaw:      {"werksoort.law", integraal.Text{NL: "Welke wet?", EN: "Which law?"}},
	aspectAim:      {"werksoort.aim", integraal.Text{NL: "Wat is het doel?", EN: "What is the aim?"}},
	aspectDuty:     {"werksoort.duty", integraal.Text{NL: "Moet de cliënt meedoen?", EN: "Must the client take part?"}},
	aspectStyle:    {"werksoort.style", integraal.Text{NL: "Hoe gaat het werk?", EN: "How does the work go?"}},
	aspectStance:   {"werksoort.stance", integraal.Text{NL: "Waar staat de professional?", EN: "Where does the professional stand?"}},
	aspectValues:   {"werksoort.values", integraal.Text{NL: "Wat telt het zwaarst?", EN: "What counts most?"}},
	aspectEvidence: {"werksoort.evidence", integraal.Text{NL: "Wat is genoeg om op af te gaan?", EN: "What is enough to go on?"}},
	aspectDecides:  {"werksoort.decides", integraal.Text{NL: "Beslist het over een uitkering?", EN: "Does it decide on a benefit?"}},
}

func fromLaw(nl, en string, laws ...integraal.Citation) Trait {
	return Trait{Text: integraal.Text{NL: nl, EN: en}, Laws: laws}
}

func fromPractice(nl, en string) Trait { return fromLaw(nl, en, practiceB) }

// traits are never written to.
var traits = [...][aspects]Trait{
	Wijkwerk: {
		aspectLaw:      fromLaw("Wmo 2015", "Wmo 2015", wmo111),
		aspectAim:      {Text: textGoalWmo, Laws: []integraal.Citation{wmo111}},
		aspectDuty:     fromLaw("Nee. Meedoen is vrijwillig, er is geen korting op inkomen.", "No. Taking part is voluntary, there is no cut in income.", wmo238lid1, wmo238lid3, wmo2310),
		aspectStyle:    fromPractice("Zoekend: samen met de cliënt uitvinden wat werkt.", "Searching: finding out with the client what works."),
		aspectStance:   fromPractice("Naast de cliënt.", "Beside the client."),
		aspectValues:   fromPractice("Wat goede hulp is volgens het vak.", "What good help is by the standards of the profession."),
		aspectEvidence: fromPractice("Wat de cliënt vertelt, is genoeg om te helpen.", "What the client tells is enough to help."),
		aspectDecides:  fromLaw("Nee. Dat doet de gemeente, door Werk & Inkomen.", "No. The municipality does, through Work & Income.", pw7lid4),
	},
	WerkEnInkomen: {
		aspectLaw:      fromLaw("Participatiewet", "Participatiewet", pw9lid1),
		aspectAim:      {Text: textGoalPw, Laws: []integraal.Citation{pw9lid1a, pw9lid1b}},
		aspectDuty:     fromLaw("Ja, met uitzonderingen per persoon.", "Yes, with exceptions person by person.", pw9lid1, pw9lid2, pw9a),
		aspectStyle:    fromPractice("Volgens vaste stappen en termijnen.", "By fixed steps and terms."),
		aspectStance:   fromPractice("Meer tegenover de cliënt, omdat er een uitkering van afhangt.", "More across from the client, since a benefit depends on it."),
		aspectValues:   fromPractice("Dat de uitkering klopt volgens de wet.", "That the benefit is right under the law."),
		aspectEvidence: fromLaw("Gegevens en papieren, voor zover de gemeente ze niet zelf kan vinden.", "Data and papers, in so far as the municipality cannot find them itself.", pw17lid1, pw53aLid1),
		aspectDecides:  fromLaw("Ja, namens de gemeente en met een mandaat.", "Yes, for the municipality and with a mandate.", pw7lid4),
	},
	Schuldhulp: {
		aspectLaw:      fromLaw("Wet gemeentelijke schuldhulpverlening", "Wet gemeentelijke schuldhulpverlening", wgs4lid1),
		aspectAim:      fromPractice("Schulden oplossen of hanteerbaar maken.", "Solving debts or making them bearable."),
		aspectDuty:     fromPractice("Nee, maar hulp vraagt wel dat iemand informatie geeft en meewerkt.", "No, but help asks that a person gives information and cooperates."),
		aspectStyle:    fromLaw("Volgens vaste stappen en termijnen, met een plan.", "By fixed steps and terms, with a plan.", wgs4lid1, wgs4aLid3),
		aspectStance:   fromPractice("Tussen de cliënt en wie geld krijgt.", "Between the client and those who are owed money."),
		aspectValues:   fromPractice("Rust, overzicht en een eerlijke regeling.", "Peace, overview and a fair arrangement."),
		aspectEvidence: fromPractice("Een volledig overzicht van inkomen en schulden.", "A full overview of income and debts."),
		aspectDecides:  fromLaw("Nee. Dat doet de gemeente, door Werk & Inkomen.", "No. The municipality does, through Work & Income.", pw7lid4),
	},
}

var textWerksoort = integraal.Text{
	NL: "zeg welke werksoort: wijkteam, Werk & Inkomen of schuldhulp",
	EN: "say which kind of work: wijkteam, Work & Income or debt help",
}

// Who decides on a benefit, and who does not.
var (
	decidesWithMandate = &Point{
		Code: "werksoort.decides.mandate", Power: ByLaw,
		Text: integraal.Text{
			NL: "Werk & Inkomen beslist namens de gemeente, door iemand met een mandaat.",
			EN: "Work & Income decides for the municipality, through a person with a mandate.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw7lid4},
	}
	decidesNot = &Point{
		Code: "werksoort.decides.not", Power: ByLaw,
		Text: integraal.Text{
			NL: "Deze werksoort beslist niet over een uitkering. Leg de vraag bij Werk & Inkomen van de gemeente.",
			EN: "This kind of work does not decide on a benefit. Put the question to Work & Income of the municipality.",
		},
		Who: []Role{CaseManager, Decider}, Laws: []integraal.Citation{pw7lid4},
	}
	consultation = &Point{
		Code: "werksoort.consultation", Power: NoPower,
		Text: integraal.Text{
			NL: "Een overleg van hoofden kan uitgangspunten afspreken. Het beslist niet over een cliënt.",
			EN: "A consultation of heads can agree on principles. It does not decide on a client.",
		},
		Laws: []integraal.Citation{pw7lid4},
	}
)
