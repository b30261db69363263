package participation

import "github.com/integraal/integraal"

// Meaning is what participation means under one law. The word alone is
// ambiguous: the Wmo 2015 and the Participatiewet use it for different things.
type Meaning struct {
	Law       integraal.Law
	Goal      integraal.Text
	Voluntary bool
	Says      integraal.Text
	Laws      []integraal.Citation
}

// Participatie is the meaning of participation under a law. A goal without its
// law is refused: participation.ambiguous asks which law is meant, and
// participation.law says that the law gives the word no meaning here.
func Participatie(under integraal.Law) (Meaning, error) {
	switch under {
	case integraal.Wmo2015:
		return Meaning{
			Law: under, Voluntary: true, Goal: textGoalWmo, Says: textMeaningWmo,
			Laws: []integraal.Citation{wmo111, wmo238lid1, wmo238lid3, wmo2310},
		}, nil
	case integraal.Participatiewet:
		return Meaning{
			Law: under, Goal: textGoalPw, Says: textMeaningPw,
			Laws: []integraal.Citation{pw9lid1a, pw9lid1b, pw9lid1c},
		}, nil
	case "":
		return Meaning{}, integraal.NewFault("participation.ambiguous", "law", textAmbiguous)
	}
	return Meaning{}, integraal.NewFault("participation.law", "law", textOtherLaw)
}

// WmoPosition is how a client stands under the Wmo 2015. It needs no facts of
// the person: paragraphs 2.3 and 2.4 lay down the same for every client.
type WmoPosition struct {
	Day  integraal.Date
	Says []Point
	// Participation are the duties to take part in something. The law knows
	// none, so that the list is empty.
	Participation []Point
	// IncomeSanctions are the measures on income. The law knows none.
	IncomeSanctions []Point
	// Duties are the duties that a client does have.
	Duties []Point
	// Consequences are what can follow for a provision that was granted.
	Consequences []Point
}

// WmoPositionOf is the position of a client under the Wmo 2015 on a day of
// [CoveredPositions]. Its fault is participation.day.
func WmoPositionOf(day integraal.Date) (WmoPosition, error) {
	if err := checkDay(day, wmoRest...); err != nil {
		return WmoPosition{}, err
	}
	return WmoPosition{
		Day:          day,
		Says:         pointsOn(day, wmoSays[:]),
		Duties:       pointsOn(day, wmoDuties[:]),
		Consequences: pointsOn(day, wmoConsequences[:]),
	}, nil
}

var wmoSays = [...]*Point{
	{
		Code: "wmo.voluntary", Text: textMeaningWmo,
		Laws: []integraal.Citation{wmo111, wmo238lid1, wmo238lid3, wmo2310},
	},
	{Code: "wmo.usefulActivity", Text: textUsefulActivity, Laws: []integraal.Citation{wmo232lid4e}},
}

var wmoDuties = [...]*Point{
	{
		Code: "wmo.inform", Power: ByLaw,
		Text: integraal.Text{
			NL: "De cliënt meldt wat aanleiding kan zijn om een besluit over de voorziening opnieuw te bekijken. Wat de gemeente uit officiële registraties kan halen, hoeft niet.",
			EN: "The client reports what may be a reason to look again at a decision on the provision. What the municipality can take from official registers need not be reported.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{wmo238lid1, wmo238lid2},
	},
	{
		Code: "wmo.cooperate", Power: ByLaw,
		Text: integraal.Text{
			NL: "De cliënt werkt mee als de gemeente daarom vraagt, voor zover dat in redelijkheid nodig is voor de Wmo.",
			EN: "The client cooperates when the municipality asks, in so far as that is reasonably needed for the Wmo.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{wmo238lid3},
	},
	{
		Code: "wmo.papers", Power: ByLaw,
		Text: integraal.Text{
			NL: "Tijdens het onderzoek na een melding geeft de cliënt de gegevens die daarvoor nodig zijn en die zij of hij redelijkerwijs kan krijgen.",
			EN: "During the inquiry after a report the client gives the data that it needs and that the client can reasonably obtain.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{wmo232lid7},
	},
}

var wmoConsequences = [...]*Point{
	{
		Code: "wmo.revision", Power: May,
		Text: integraal.Text{
			NL: "De gemeente mag een toegekende voorziening herzien of intrekken, maar alleen op een van de vijf gronden van de wet. Een activiteit afslaan is op zichzelf geen grond. Een toegekende voorziening niet gebruiken kan dat wel zijn (grond e).",
			EN: "The municipality may revise or withdraw a provision that was granted, but only on one of the five grounds of the law. Declining an activity is in itself no ground. Not using a provision that was granted can be one (ground e).",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{wmo2310},
	},
	{
		Code: "wmo.recovery", Power: May,
		Text: textWmoRecovery,
		Who:  []Role{Decider}, Laws: []integraal.Citation{wmo241},
	},
}

var (
	textWmoRecovery = integraal.Text{
		NL: "De waarde van een voorziening mag de gemeente alleen terugvragen na intrekking wegens onjuiste of onvolledige gegevens, en alleen als die met opzet zo zijn gegeven. Dat kan ook bij wie daar met opzet aan meewerkte.",
		EN: "The municipality may claim back the value of a provision only after withdrawal for incorrect or incomplete data, and only where these were given so on purpose. It can do so too from who helped on purpose.",
	}
	textGoalWmo = integraal.Text{
		NL: "deelnemen aan de samenleving, op een manier die bij de cliënt past",
		EN: "taking part in society, in a way that suits the client",
	}
	textGoalPw = integraal.Text{
		NL: "toeleiden naar passend betaald werk",
		EN: "being led to suitable paid work",
	}
	textMeaningWmo = integraal.Text{
		NL: "In de Wmo 2015 is participatie: meedoen in de samenleving. Dat is vrijwillig. Er is geen plicht om mee te doen en er staat geen korting op inkomen op.",
		EN: "In the Wmo 2015 participation is taking part in society. It is voluntary. There is no duty to take part and no cut in income for not doing so.",
	}
	textMeaningPw = integraal.Text{
		NL: "In de Participatiewet is participatie: toeleiden naar passend betaald werk. Daar horen plichten bij. Alleen de gemeente stelt die plichten vast.",
		EN: "In the Participatiewet participation is being led to suitable paid work. Duties come with it. Only the municipality determines those duties.",
	}
	textUsefulActivity = integraal.Text{
		NL: "Maatschappelijk nuttige activiteiten zijn in het Wmo-onderzoek alleen een mogelijkheid om te bespreken.",
		EN: "Socially useful activities are only an option to talk about in the Wmo inquiry.",
	}
	textAmbiguous = integraal.Text{
		NL: "het woord participatie zegt niet genoeg; zeg volgens welke wet: de Wmo 2015 (vrijwillig) of de Participatiewet (verplicht)",
		EN: "the word participation does not say enough; say under which law: the Wmo 2015 (voluntary) or the Participatiewet (obligatory)",
	}
	textOtherLaw = integraal.Text{
		NL: "deze wet geeft het woord participatie geen betekenis die hier wordt onderscheiden",
		EN: "this law gives the word participation no meaning that is told apart here",
	}
)
