package helporder

import "github.com/integraal/integraal"

// The texts of this package's faults.
var (
	textNoDay      = integraal.Text{NL: "noem de dag waarop de volgorde wordt gevraagd", EN: "name the day on which the order is asked"}
	textNoCounting = integraal.Text{NL: "kies added of strongFirst", EN: "choose added or strongFirst"}
	textTooLarge   = integraal.Text{
		NL: "dit is meer dan de bibliotheek in één keer ordent", EN: "this is more than the library orders at once",
	}
	textNoID       = integraal.Text{NL: "de naam ontbreekt", EN: "the id is missing"}
	textTwice      = integraal.Text{NL: "deze naam is al gebruikt", EN: "this id is already used"}
	textDangling   = integraal.Text{NL: "deze naam hoort bij niets in de invoer", EN: "this id belongs to nothing in the input"}
	textTasksRange = integraal.Text{NL: "een aantal taken is 0 tot en met 100", EN: "a number of tasks is 0 to 100"}
	textDaysRange  = integraal.Text{NL: "een duur is 0 tot en met 3650 dagen", EN: "a duration is 0 to 3650 days"}
	textDaysAbsent = integraal.Text{
		NL: "een duur kan niet 'afwezig' zijn; 0 dagen kan wel", EN: "a duration cannot be absent; 0 days is possible",
	}
	textDeadlineUnset = integraal.Text{NL: "de laatste dag is bekend, maar leeg", EN: "the last day is known, but unset"}
	textNoAssumer     = integraal.Text{NL: "zeg wie dit aanneemt en waarom", EN: "say who assumes this and why"}
	textNoClient      = integraal.Text{NL: "zeg wie deze taken doet", EN: "say whose tasks these are"}
	textNoStage       = integraal.Text{
		NL: "kies safety, stabilise, quickWins, breakCircles, develop of sustain",
		EN: "choose safety, stabilise, quickWins, breakCircles, develop or sustain",
	}
	textNoWish  = integraal.Text{NL: "kies first, yes, later of no", EN: "choose first, yes, later or no"}
	textNoLaw   = integraal.Text{NL: "een verplichting heeft een wet nodig", EN: "an obligation needs its law"}
	textWmoDuty = integraal.Text{
		NL: "de Wmo 2015 kent geen verplichting om mee te doen", EN: "the Wmo 2015 knows no obligation to take part",
	}
	textNoGround = integraal.Text{
		NL: "alleen veiligheid, wonen en doorlopend inkomen gaan dwingend voor; anders is het een verband dat hindert",
		EN: "only safety, housing and an income that goes on come first without exception; anything else is a relation that hinders",
	}
	textNobodySaid = integraal.Text{NL: "zeg van wie dit komt", EN: "say who says so"}
	textSelf       = integraal.Text{NL: "iets kan zichzelf niet hinderen", EN: "nothing can hinder itself"}
	textNoStrength = integraal.Text{NL: "kies weak, moderate of strong", EN: "choose weak, moderate or strong"}
	textHardCircle = integraal.Text{
		NL: "deze stappen wachten allemaal op elkaar: {steps}", EN: "these steps all wait for one another: {steps}",
	}
	textNoCondition = integraal.Text{
		NL: "een eigen voorwaarde heeft een eigen code en een vraag", EN: "a condition of your own needs a code of its own and a question",
	}
	textNoWorkWish = integraal.Text{NL: "kies now, withSupport, later of no", EN: "choose now, withSupport, later or no"}
)
