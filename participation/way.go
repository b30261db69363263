package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// Way is something that is open to someone now.
type Way struct {
	Code    integraal.Name
	Text    integraal.Text
	Power   Power // of the body that is asked, where it is asked something
	Who     []Role
	By      integraal.Date // the last day, where there is one
	Over    bool           // whether that day has passed; then Text says what is left
	Laws    []integraal.Citation
	Missing []integraal.Missing // what would give it a day
}

func (w Way) on(day integraal.Date) Way {
	w.Who = slices.Clone(w.Who)
	w.Laws = inTextsOf(day, w.Laws)
	return w
}

// The ways out of a contradiction.
var (
	wayDecider = Way{
		Code: "way.decider",
		Text: integraal.Text{
			NL: "Over de plicht zelf beslist alleen de gemeente. Wat een andere hulpverlener ziet, telt daarbij mee als daar toestemming voor is.",
			EN: "Only the municipality decides on the duty itself. What another professional sees counts in that, if the client agrees.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw7lid4},
	}
	wayIndependentAdvice = Way{
		Code: "way.independentAdvice",
		Text: integraal.Text{
			NL: "Vraag de gemeente te onderzoeken welke hulp naar werk nodig is. Een onafhankelijk advies over werk en gezondheid kan daar deel van zijn. Op een aanvraag moet de gemeente onderzoeken en met de uitkomst beslissen.",
			EN: "Ask the municipality to look into which help towards work is needed. Independent advice on work and health can be part of that. On an application the municipality must inquire and decide with the result.",
		},
		Power: MustOnRequest, Who: []Role{Client, CaseManager}, Laws: []integraal.Citation{pw10lid4, pw10lid5},
	}
	wayTailoring = Way{
		Code: "way.tailoring",
		Text: integraal.Text{
			NL: "De gemeente stemt de plichten af op iemands omstandigheden en mogelijkheden. De klantmanager kan dat voorstellen; erom vragen kan ook.",
			EN: "The municipality tunes the duties to the client's circumstances and possibilities. The client manager can propose it, the client can ask for it.",
		},
		Power: Must, Who: []Role{CaseManager, Client}, Laws: []integraal.Citation{pw18lid1},
	}
	wayExemption = Way{
		Code: "way.exemption",
		Text: integraal.Text{
			NL: "Vraag een tijdelijke ontheffing wegens dringende redenen. De gemeente mag die geven.",
			EN: "Ask for a temporary exemption for urgent reasons. The municipality may grant it.",
		},
		Power: May, Who: []Role{Client, Professional}, Laws: []integraal.Citation{pw9lid2},
	}
	wayDoctor = Way{
		Code: "way.doctor",
		Text: integraal.Text{
			NL: "Een behandeling kan alleen een plicht zijn als een arts dat adviseert.",
			EN: "A treatment can be a duty only on the advice of a doctor.",
		},
		Power: May, Who: []Role{Decider}, Laws: []integraal.Citation{pw55},
	}
	wayWmoTuning = Way{
		Code: "way.wmoTuning",
		Text: integraal.Text{
			NL: "De ondersteuning vanuit de Wmo wordt waar nodig afgestemd op betaald werk, scholing en hulp vanuit de Participatiewet. Het Wmo-onderzoek kijkt daarnaar.",
			EN: "Support under the Wmo is adapted where needed to paid work, training and help under the Participatiewet. The Wmo inquiry looks at that.",
		},
		Power: Must, Who: []Role{Professional}, Laws: []integraal.Citation{wmo235lid5, wmo232lid4f},
	}
	wayTogether = Way{
		Code: "way.together",
		Text: integraal.Text{
			NL: "Bespreek het samen aan één tafel: de cliënt, de hulpverlener en de klantmanager, als de cliënt dat goedvindt.",
			EN: "Talk it through around one table: the client, the professional and the client manager, if the client agrees.",
		},
		Who: []Role{Client, Professional, CaseManager},
	}
)
