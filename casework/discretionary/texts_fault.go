package discretionary

import "github.com/integraal/integraal"

// The texts of faults.
var (
	textUnknownWord   = integraal.Text{NL: "dit woord staat niet in de lijst", EN: "this word is not in the list"}
	textMalformed     = integraal.Text{NL: "gebruik een korte aanduiding van letters, cijfers en . _ -", EN: "use a short label of letters, digits and . _ -"}
	textDuplicate     = integraal.Text{NL: "deze aanduiding is al gebruikt", EN: "this label is already used"}
	textTeam          = integraal.Text{NL: "zeg welk team het is, en op welke dag", EN: "say which team it is, and on which day"}
	textGivenBy       = integraal.Text{NL: "zeg wie dit geld beschikbaar stelt", EN: "say who sets this money apart"}
	textNoBudget      = integraal.Text{NL: "er is geen budget", EN: "there is no budget"}
	textBudgetAmount  = integraal.Text{NL: "een budget is nul of meer", EN: "a budget is zero or more"}
	textBudgetPeriod  = integraal.Text{NL: "noem de eerste en de laatste dag", EN: "name the first and the last day"}
	textNoCase        = integraal.Text{NL: "zeg voor welke zaak dit is", EN: "say for which case this is"}
	textNoPurpose     = integraal.Text{NL: "zeg waarvoor dit is", EN: "say what this is for"}
	textBookingAmount = integraal.Text{NL: "een bedrag is meer dan nul", EN: "an amount is more than zero"}
	textNoPayee       = integraal.Text{NL: "zeg of het geld naar een persoon gaat (person) of naar een ander (party)", EN: "say whether the money goes to a person or to another party"}
	textNoPerson      = integraal.Text{NL: "zeg naar wie het geld gaat", EN: "say to whom the money goes"}
	textNoBooking     = integraal.Text{NL: "deze boeking is er niet", EN: "there is no such booking"}
	textConflict      = integraal.Text{NL: "er is al een andere boeking met deze aanduiding", EN: "there is another booking with this label already"}
	textPeriod        = integraal.Text{NL: "deze dag valt buiten de periode van het budget", EN: "this day lies outside the budget's period"}
	textBeforeBooking = integraal.Text{NL: "dit is voor de dag van de boeking", EN: "this is before the day of the booking"}
	textOver          = integraal.Text{NL: "er is nog {free}; dit is meer", EN: "{free} is left; this is more"}
	textReleased      = integraal.Text{NL: "dit geld ligt niet meer vast", EN: "this money is no longer kept apart"}
	textSpent         = integraal.Text{NL: "dit geld is al uitgegeven", EN: "this money was spent already"}
	textNoReason      = integraal.Text{NL: "zeg waarom dit niet meer nodig is", EN: "say why this is no longer needed"}
	textNoEffect      = integraal.Text{NL: "zeg wat het heeft opgeleverd, en wie dat zegt", EN: "say what it led to, and who says so"}
	textNegative      = integraal.Text{NL: "een bedrag kan niet onder nul liggen", EN: "an amount cannot lie below zero"}
	textMeansDay      = integraal.Text{NL: "voor deze dag zijn de vrijlatingen niet bekend", EN: "for this day the disregards are not known"}
	textVersion       = integraal.Text{NL: "dit bestand heeft een andere schemaVersion dan 1", EN: "this file has another schemaVersion than 1"}
	textTooLong       = integraal.Text{NL: "deze tekst is te lang", EN: "this text is too long"}
	textEntryForm     = integraal.Text{NL: "deze boeking heeft niet wat bij haar stand hoort", EN: "this booking lacks what its stand asks, or has more"}
)
