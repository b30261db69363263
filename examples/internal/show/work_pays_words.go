package show

import "github.com/integraal/integraal"

var (
	wordWorkTitle  = integraal.Text{NL: "Wat blijft er over van meer werk?", EN: "What is left of more work?"}
	wordWorkPlace  = integraal.Text{NL: "{who} werkt voor {wage}, op {day}", EN: "{who} works for {wage}, on {day}"}
	wordWorkMonths = integraal.Text{
		NL: "Na {months} maanden werk: wat de bijstand niet meetelt, is dan anders.",
		EN: "After {months} months of work: what the assistance leaves out is then another amount.",
	}
	wordWorkTable = integraal.Text{NL: "Per maand", EN: "A month"}
	wordWorkNote  = integraal.Text{
		NL: "Alles is per maand, in hele euro's, alsof elke maand van het jaar gelijk is aan deze maand.",
		EN: "All is a month, in whole euros, as if every month of the year were the same as this month.",
	}
	wordWorkMark = integraal.Text{
		NL: "* berust op een bedrag of een uitleg van de wet die nog niet zeker is. Ga dat eerst na.",
		EN: "* rests on an amount or a reading of the law that is not certain yet. Check that first.",
	}
	wordWorkUnknown = integraal.Text{
		NL: "? de wet, zoals zij bekend is, zegt hier niet of er recht op bijstand is. Vraag het de gemeente.",
		EN: "? the law, as it is known, does not say here whether there is a right to assistance. Ask the municipality.",
	}
	wordWorkCare = integraal.Text{
		NL: "? bij kinderopvang: de kosten zijn {costs} per maand. De kinderopvangtoeslag is daar niet bekend.",
		EN: "? at childcare: the costs are {costs} a month. The childcare allowance is not known there.",
	}
	wordWorkCareCounted = integraal.Text{
		NL: "? bij kinderopvang: de kosten zijn {costs} per maand en gaan af van wat er over is. De kinderopvangtoeslag is niet bekend en telt niet mee: wie die krijgt, houdt meer over.",
		EN: "? at childcare: the costs are {costs} a month and are taken off what is left. The childcare allowance is not known and is not counted: who gets it has more left.",
	}
	wordWorkLater = integraal.Text{
		NL: "Niet elke maand is gelijk: de bijstand laat 25% van het loon vrij, hoogstens zes maanden (art. 31 lid 2 n Participatiewet). Daarna is er per maand minder over:",
		EN: "Not every month is the same: the assistance leaves out 25% of the wage, for six months at most (art. 31 lid 2 n Participatiewet). After that less is left a month:",
	}
	wordWorkLaterAt = integraal.Text{
		NL: "{hours} uur: in maand {month} {now} over, vanaf maand {later} {then}.",
		EN: "{hours} hours: in month {month} {now} left, from month {later} on {then}.",
	}
	wordWorkLater34a = integraal.Text{
		NL: "Niet elke maand is gelijk: de bijstand telt 15% van het loon niet mee, hoogstens twaalf maanden (art. 34a lid 1 onder a Participatiewet), tenzij de gemeente dat verlengt. Daarna is er per maand minder over:",
		EN: "Not every month is the same: the assistance does not count 15% of the wage, for twelve months at most (art. 34a lid 1 onder a Participatiewet), unless the municipality extends that. After that less is left a month:",
	}
	wordWorkStepUnsaid = integraal.Text{
		NL: "Van {from} naar {to} uur: {gross} meer loon; wat er overblijft, zegt de wet hier niet.",
		EN: "From {from} to {to} hours: {gross} more wage; what is left, the law does not say here.",
	}
	wordWorkUnsaid = integraal.Text{
		NL: "Van {from} tot en met {to} bruto per maand is niet te zeggen wat er overblijft.",
		EN: "From {from} to {to} gross a month it cannot be said what is left.",
	}
	wordWorkNoneElse = integraal.Text{
		NL: "Bij de andere lonen tussen {from} en {to} bruto per maand kost een euro meer loon nergens een euro per maand of meer.",
		EN: "With the other wages between {from} and {to} gross a month a euro more nowhere costs a euro a month or more.",
	}
	wordWorkMay    = integraal.Text{NL: "Wat de gemeente kan doen (niet meegeteld)", EN: "What the municipality may do (not counted)"}
	wordWorkBuffer = integraal.Text{
		NL: "Bij loon naast bijstand kan de gemeente een bufferbudget inzetten, hoogstens {m} in dit kalenderjaar. Het hoeft niet en het is geen inkomen.",
		EN: "With a wage beside assistance the municipality may use a bufferbudget, {m} in this calendar year at most. It need not, and it is no income.",
	}
	wordWorkBufferAsk = integraal.Text{NL: "Eerst nagaan: {fact}", EN: "First find out: {fact}"}
	wordWorkPicture   = integraal.Text{
		NL: "Plaatje: het inkomen per maand bij elk aantal uren, in delen op elkaar. De tabel eronder heeft dezelfde bedragen.",
		EN: "Picture: the income of a month with each number of hours, in parts on top of each other. The table below has the same amounts.",
	}
	wordWorkHours   = integraal.Text{NL: "uren", EN: "hours"}
	wordWorkGross   = integraal.Text{NL: "bruto", EN: "gross"}
	wordWorkNet     = integraal.Text{NL: "over", EN: "left"}
	wordWorkKept    = integraal.Text{NL: "extra", EN: "extra"}
	wordWorkKeptAll = integraal.Text{
		NL: "'extra' is wat van het loon dat erbij komt overblijft. Per stap, in euro per maand, met vakantiegeld:",
		EN: "'extra' is what is left of the wage that comes on top. By step, in euro a month, with holiday allowance:",
	}
	wordWorkStep = integraal.Text{
		NL: "Van {from} naar {to} uur: {gross} meer loon, {net} meer over: {parts}.",
		EN: "From {from} to {to} hours: {gross} more wage, {net} more left: {parts}.",
	}
	wordWorkStepLess = integraal.Text{
		NL: "Van {from} naar {to} uur: {gross} meer loon, {net} minder over: {parts}.",
		EN: "From {from} to {to} hours: {gross} more wage, {net} less left: {parts}.",
	}
	wordWorkStepSame = integraal.Text{
		NL: "Van {from} naar {to} uur: {gross} meer loon, evenveel over: {parts}.",
		EN: "From {from} to {to} hours: {gross} more wage, as much left: {parts}.",
	}
	wordWorkMore   = integraal.Text{NL: "{part} {amount} meer", EN: "{part} {amount} more"}
	wordWorkLess   = integraal.Text{NL: "{part} {amount} minder", EN: "{part} {amount} less"}
	wordWorkNoPart = integraal.Text{NL: "al het andere blijft gelijk", EN: "all else stays the same"}

	wordWorkCliffs       = integraal.Text{NL: "Waar meer loon minder oplevert", EN: "Where more wage leaves less"}
	wordWorkCliffsUnsaid = integraal.Text{
		NL: "Waar meer loon minder oplevert, en waar niet te zeggen is wat het oplevert",
		EN: "Where more wage leaves less, and where it cannot be said what it leaves",
	}
	wordWorkNone = integraal.Text{
		NL: "Tussen {from} en {to} bruto per maand is er geen loon waarbij een euro meer loon een euro per maand of meer kost.",
		EN: "Between {from} and {to} gross a month there is no wage with which a euro more costs a euro a month or more.",
	}
	wordWorkCliff = integraal.Text{
		NL: "Boven {from} bruto per maand blijft er tot {loss} per jaar minder over. Vanaf {until} is het weer evenveel.",
		EN: "Above {from} gross a month up to {loss} a year less is left. From {until} on it is as much again.",
	}
	wordWorkCliffOpen = integraal.Text{
		NL: "Boven {from} bruto per maand blijft er tot {loss} per jaar minder over, tot het eind van wat is bekeken.",
		EN: "Above {from} gross a month up to {loss} a year less is left, to the end of what was looked at.",
	}
	wordWorkDrop  = integraal.Text{NL: "Bij {at} gaat er {loss} per jaar af: {part}", EN: "At {at} {loss} a year goes: {part}"}
	wordWorkEnded = integraal.Text{NL: " (stopt)", EN: " (ends)"}

	wordWorkNotCounted = integraal.Text{NL: "Niet meegeteld", EN: "Not counted"}
	wordWorkClosing    = integraal.Text{
		NL: "Dit is een berekening uit verzonnen of ingevoerde gegevens en geen advies. Werk is meer dan dit bedrag: wie werkt bouwt ook pensioen en ervaring op. De instanties beslissen.",
		EN: "This is a calculation from made-up or given facts and no advice. Work is more than this amount: who works also builds up a pension and experience. The authorities decide.",
	}
	wordWorkOpen = integraal.Text{
		NL: "Nog niet te zeggen. Vraag eerst na:", EN: "It cannot be said yet. First find out:",
	}
	wordWorkAbout = integraal.Text{NL: "{fact} ({who})", EN: "{fact} ({who})"}
)

// The groups of parts that a picture has.
var wordsWorkGroups = [...]integraal.Text{
	{NL: "loon na belasting, met vakantiegeld", EN: "wage after tax, with holiday allowance"},
	{NL: "ander inkomen", EN: "other income"},
	{NL: "bijstand", EN: "social assistance"},
	{NL: "huurtoeslag", EN: "rent allowance"},
	{NL: "zorgtoeslag", EN: "health care allowance"},
	{NL: "kindgebonden budget", EN: "child budget"},
	{NL: "kinderbijslag en regelingen", EN: "child benefit and schemes"},
	{NL: "kinderopvang na toeslag", EN: "childcare after allowance"},
}
