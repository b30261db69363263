package jointplan

import "github.com/integraal/integraal"

// The texts of this package's faults.
var (
	textNoDay   = integraal.Text{NL: "de dag ontbreekt", EN: "the day is missing"}
	textOrder   = integraal.Text{NL: "deze dag ligt vóór de vorige versie", EN: "this day lies before the version before it"}
	textEmpty   = integraal.Text{NL: "hier verandert niets", EN: "nothing changes here"}
	textNothing = integraal.Text{NL: "dit onderdeel is al zo", EN: "this part is like this already"}
	textNoWhy   = integraal.Text{NL: "zeg waarom dit verandert", EN: "say why this changes"}
	textAuthor  = integraal.Text{
		NL: "wie een onderdeel in het plan zette, verandert niet", EN: "who put a part in the plan does not change",
	}
	textSize    = integraal.Text{NL: "dit is meer dan één plan houdt", EN: "this is more than one plan holds"}
	textSubject = integraal.Text{NL: "kies household, employer of arrangement", EN: "choose household, employer or arrangement"}
	textMembers = integraal.Text{NL: "alleen een huishouden heeft leden", EN: "only a household has members"}
	textNoPart  = integraal.Text{NL: "het onderdeel ontbreekt", EN: "the part is missing"}
	textTwice   = integraal.Text{NL: "deze naam is al gebruikt", EN: "this id is already used"}
	textLabel   = integraal.Text{
		NL: "gebruik een korte naam van letters, cijfers, punten en streepjes", EN: "use a short label of letters, digits, points and dashes",
	}
	textNoData = integraal.Text{
		NL: "zeg welk soort gegevens dit is; daarvan hangt af wie het mag lezen", EN: "say which kind of data this is; who may read it hangs on that",
	}
	textUTF8      = integraal.Text{NL: "deze tekst is geen UTF-8", EN: "this text is not UTF-8"}
	textLong      = integraal.Text{NL: "deze tekst is langer dan {most} tekens", EN: "this text is longer than {most} characters"}
	textControl   = integraal.Text{NL: "deze tekst heeft een stuurteken", EN: "this text holds a control character"}
	textNeeded    = integraal.Text{NL: "deze tekst ontbreekt", EN: "this text is missing"}
	textForm      = integraal.Text{NL: "kies light of full", EN: "choose light or full"}
	textFrames    = integraal.Text{NL: "een plan heeft één vorm", EN: "a plan has one form"}
	textDirection = integraal.Text{
		NL: "noem het onderwerp en de richting samen, of geen van beide", EN: "name the topic and the direction together, or neither",
	}
	textDecides = integraal.Text{
		NL: "alleen een besluit volgens de wet beslist ergens over", EN: "only a rule-bound action decides on something",
	}
	textBasis = integraal.Text{
		NL: "een grondslag is een bepaling van een wet", EN: "a basis is a provision of a law",
	}
	textTasks      = integraal.Text{NL: "een aantal taken is 0 tot en met 100", EN: "a number of tasks is 0 to 100"}
	textHours      = integraal.Text{NL: "een aantal uren in de week is 0 tot en met 168", EN: "a number of hours a week is 0 to 168"}
	textWeeks      = integraal.Text{NL: "een aantal weken is 0 tot en met 520", EN: "a number of weeks is 0 to 520"}
	textClockOrder = integraal.Text{
		NL: "de laatste dag ligt vóór de eerste, of er is gezegd dat er geen is", EN: "the last day lies before the first, or it was said that there is none",
	}
	textClockNature = integraal.Text{
		NL: "alleen een besluit volgens de wet heeft een wettelijke termijn", EN: "only a rule-bound action has a statutory term",
	}
	textClockTerm  = integraal.Text{NL: "zeg welke termijn hieruit loopt", EN: "say which term runs from this"}
	textWaitSelf   = integraal.Text{NL: "iets kan niet op zichzelf wachten", EN: "nothing can wait for itself"}
	textLinkSelf   = integraal.Text{NL: "iets kan zichzelf niet mogelijk maken", EN: "nothing can make itself possible"}
	textWaitCircle = integraal.Text{NL: "deze acties wachten op elkaar", EN: "these actions wait for one another"}
	textGoalCircle = integraal.Text{NL: "deze doelen dienen elkaar in een kring", EN: "these goals serve one another in a circle"}
	textBlocked    = integraal.Text{
		NL: "wat vastzit heeft een reden, en alleen wat vastzit", EN: "what is stuck has a reason, and only what is stuck",
	}
	textClosedBy = integraal.Text{NL: "wie iets afsluit, doet dat zelf", EN: "who closes something does so in person"}
	textClosedOn = integraal.Text{NL: "dit kan niet later zijn afgesloten dan vandaag", EN: "this cannot have been closed later than today"}
	textDutyOn   = integraal.Text{NL: "dit kan niet later zijn besloten dan vandaag", EN: "this cannot have been decided later than today"}
	textHow      = integraal.Text{
		NL: "kies reached, dropped, handedOver of notReached", EN: "choose reached, dropped, handedOver or notReached",
	}
	textHeld      = integraal.Text{NL: "zeg wanneer dit is gedaan", EN: "say when this was done"}
	textHeldLater = integraal.Text{NL: "dit kan niet later zijn gedaan dan vandaag", EN: "this cannot have been done later than today"}
	textWho       = integraal.Text{
		NL: "noem wie er is gekozen, en alleen dan", EN: "name who was chosen, and only then",
	}
	textDangling = integraal.Text{NL: "deze naam hoort bij niets in het plan", EN: "this id belongs to nothing in the plan"}
)
