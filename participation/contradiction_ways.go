package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// rests reports whether a side rests on the law.
func (c *Contradiction) rests(on integraal.Law) bool {
	return slices.ContainsFunc(c.Sides, func(s Side) bool {
		return slices.ContainsFunc(s.Voices, func(v Voice) bool { return v.Law == on })
	})
}

// tailored reports whether what is said of the kind holds for these sides: too
// many hours or tasks, and the order of things, are under any law; that the
// college tunes duties is only under the Participatiewet.
func (c *Contradiction) tailored() bool {
	switch c.Kind {
	case MoreHours, MoreTasks, OutOfOrder:
		return c.rests(integraal.Participatiewet)
	}
	return true
}

// waysOut are prompts, each with who can use it. Those of the Participatiewet
// are there only where a side rests on it, and art. 9 lid 2 only for work and
// the tegenprestatie: it never lifts onderdeel b, training among it.
func (c *Contradiction) waysOut(day integraal.Date) []Way {
	var list []*Way
	add := func(ways ...*Way) {
		for _, w := range ways {
			if !slices.Contains(list, w) && allInLaw(day, w.Laws) {
				list = append(list, w)
			}
		}
	}
	if c.rests(integraal.Participatiewet) && c.Kind != DataNotCovered {
		add(&wayDecider)
	}
	if c.tailored() {
		add(c.Kind.rule().ways...)
	}
	if c.Kind == OppositeDirection && c.rests(integraal.Participatiewet) {
		add(&wayIndependentAdvice, &wayTailoring)
		if c.Activity == Work || c.Activity == VoluntaryWork {
			add(&wayExemption)
		}
		if c.Activity == Treatment {
			add(&wayDoctor)
		}
	}
	if c.rests(integraal.Wmo2015) && c.Kind != DutyUnderWmo && c.Kind != DataNotCovered {
		add(&wayWmoTuning)
	}
	add(&wayTogether)
	ways := make([]Way, len(list))
	for i, w := range list {
		ways[i] = w.on(day)
	}
	return ways
}

// The ways out of a contradiction, beside those that each law opens.
var (
	wayCapacity = Way{
		Code: "way.capacity", Power: MustOnRequest,
		Text: integraal.Text{
			NL: "Laat vaststellen wat iemand aankan. Vraagt de cliënt hulp naar werk aan, dan moet de gemeente dat onderzoeken en met de uitkomst beslissen.",
			EN: "Have it established what the person can carry. On an application for help towards work the municipality must inquire into it and decide with the result.",
		},
		Who: []Role{Client, Professional, CaseManager}, Laws: []integraal.Citation{pw10lid4, pw10lid5},
	}
	wayAskOnce = Way{
		Code: "way.askOnce",
		Text: integraal.Text{
			NL: "Spreek af wie het vraagt. Wat de gemeente al heeft of zelf kan opzoeken, vraagt zij niet nog eens. Wat een ander al heeft, kan gebruikt worden als de cliënt dat goedvindt.",
			EN: "Agree who asks it. What the municipality has or can look up it does not ask again. What another has can be used if the client agrees.",
		},
		Who: []Role{Professional, CaseManager, DebtCounsellor}, Laws: []integraal.Citation{pw53aLid1, wmo238lid2},
	}
	wayCorrectDuty = Way{
		Code: "way.correctDuty",
		Text: integraal.Text{
			NL: "Vraag de gemeente de plicht in te trekken of aan te passen, en verwijs naar de ontheffing. Tegen een besluit kan bezwaar binnen zes weken.",
			EN: "Ask the municipality to withdraw or adapt the duty, and refer to the exemption. Objection to a decision is possible within six weeks.",
		},
		Who: []Role{Client, Professional, CaseManager}, Laws: []integraal.Citation{pw18lid1, awb67},
	}
	wayBackToAdvice = Way{
		Code: "way.backToAdvice",
		Text: integraal.Text{
			NL: "Leg het vast als advies, en vertel de cliënt dat het geen plicht is.",
			EN: "Record it as an advice, and tell the client that it is no duty.",
		},
		Who: []Role{Professional}, Laws: []integraal.Citation{wmo238lid1, wmo238lid3},
	}
	wayOnePlan = Way{
		Code: "way.onePlan",
		Text: integraal.Text{
			NL: "Leg de plannen naast elkaar, met de cliënt erbij. Spreek af welk plan vooropgaat en wat in de andere wordt aangepast.",
			EN: "Lay the plans side by side, with the client. Agree which plan leads and what is adapted in the others.",
		},
		Who: []Role{Client, Professional, CaseManager, DebtCounsellor}, Laws: []integraal.Citation{wmo232lid4f},
	}
	wayEvaluatePlan = Way{
		Code: "way.evaluatePlan", Power: Must,
		Text: integraal.Text{
			NL: "Het plan van aanpak voor werk bekijkt de gemeente van tijd tot tijd opnieuw, samen met de cliënt, en past het zo nodig aan. Dit plan is er voor wie nog geen 27 is.",
			EN: "The municipality looks at the plan for work again from time to time, with the client, and adapts it where needed. This plan is for those under 27.",
		},
		Who: []Role{CaseManager, Client}, Laws: []integraal.Citation{pw("44a").Lid("2")},
	}
	wayCareTasks = Way{
		Code: "way.careTasks", Power: May,
		Text: integraal.Text{
			NL: "Vraag een tijdelijke ontheffing om de zorg. De gemeente mag die geven voor zover hulp naar werk geen rekening kan houden met die zorg.",
			EN: "Ask for a temporary exemption because of the care. The municipality may grant it in so far as help towards work cannot take account of that care.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{pw9lid2},
	}
	wayCarerSupport = Way{
		Code: "way.carerSupport", Power: Must,
		Text: integraal.Text{
			NL: "Vraag naar steun voor wie zorgt. Het Wmo-onderzoek moet daarnaar kijken.",
			EN: "Ask for support for the carer. The Wmo inquiry must look at that.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{wmo("2.3.2").Lid("4").Onder("d")},
	}
	wayTuneMeasure = Way{
		Code: "way.tuneMeasure", Power: Must,
		Text: integraal.Text{
			NL: "Vertel wat de maatregel doet met de anderen. Vindt de gemeente dat er dringende redenen zijn, dan moet zij de maatregel daarop aanpassen.",
			EN: "Tell what the measure does to the others. Where the municipality finds urgent reasons, it must tune the measure to them.",
		},
		Who: []Role{Client, Professional, CaseManager}, Laws: []integraal.Citation{pw18lid10, pw18lid12},
	}
	wayNoMeasure = Way{
		Code: "way.noMeasure", Power: Must,
		Text: integraal.Text{
			NL: "Kan de cliënt er helemaal niets aan doen, dan moet de gemeente van een maatregel afzien. Wie beslist, moet dat beoordelen.",
			EN: "Where the client is not to blame at all, the municipality must refrain from a measure. Who decides must judge that.",
		},
		Who: []Role{Decider, Client}, Laws: []integraal.Citation{pw18lid9},
	}
	wayEffectsFirst = Way{
		Code: "way.effectsFirst", Power: Must,
		Text: integraal.Text{
			NL: "Weeg vooraf wat dit doet met de anderen, de kinderen en de hulp die loopt. De nadelen mogen niet onevenredig zijn.",
			EN: "Weigh beforehand what this does to the others, the children and the help that runs. The harm may not be out of proportion.",
		},
		Who: []Role{Decider, CaseManager}, Laws: []integraal.Citation{awb32, awb34},
	}
	wayTellDebtHelp = Way{
		Code: "way.tellDebtHelp",
		Text: integraal.Text{
			NL: "Vertel de schuldhulpverlener dat het inkomen verandert, zodat het plan kan meebewegen.",
			EN: "Tell the debt counsellor that the income changes, so that the plan can follow.",
		},
		Who: []Role{Client, Professional}, Laws: []integraal.Citation{wgs("6")},
	}
	wayAskConsent = Way{
		Code: "way.askConsent",
		Text: integraal.Text{
			NL: "Vraag de cliënt of deze gegevens gebruikt mogen worden, en waarvoor. Nee zeggen mag. De cliënt kan het ook zelf vertellen.",
			EN: "Ask the client whether these data may be used, and for what. Saying no is fine. The client can also tell it in person.",
		},
		Who: []Role{Professional, CaseManager, Client}, Laws: []integraal.Citation{wmo511lid4, pw("65").Lid("2").Onder("b")},
	}
	wayLeaveOut = Way{
		Code: "way.leaveOut",
		Text: integraal.Text{
			NL: "Bekijk of het zonder deze gegevens ook kan. Laat ze zolang buiten beschouwing.",
			EN: "See whether it can be done without these data. Leave them aside meanwhile.",
		},
		Who: []Role{CaseManager, Decider, Professional}, Laws: []integraal.Citation{pw("65").Lid("1")},
	}
	wayAskDisregard = Way{
		Code: "way.askDisregard",
		Text: integraal.Text{
			NL: "Vraag vooraf bij de gemeente welk deel van de vergoeding vrij is, voordat de cliënt begint.",
			EN: "Ask the municipality beforehand which part of the allowance is free, before the client begins.",
		},
		Who: []Role{Client, Professional, CaseManager}, Laws: []integraal.Citation{pw("31").Lid("2").Onder("k")},
	}
	wayShelteredAdvice = Way{
		Code: "way.shelteredAdvice", Power: MustOnRequest,
		Text: integraal.Text{
			NL: "Vraag UWV om advies of beschut werk past. De cliënt kan dat zelf vragen. Is vastgesteld dat iemand alleen beschut kan werken, dan biedt de gemeente dat aan, zolang het aantal plaatsen niet op is.",
			EN: "Ask UWV for advice whether sheltered work fits. The client can ask for it. Where it is established that someone can only work sheltered, the municipality offers it, as long as places are left.",
		},
		Who: []Role{Client, CaseManager}, Laws: []integraal.Citation{pw("10b").Lid("1"), pw("10b").Lid("3"), pw("10b").Lid("6")},
	}
)
