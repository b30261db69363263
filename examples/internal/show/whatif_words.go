package show

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/outlook"
)

var (
	wordWhatIf    = integraal.Text{NL: "Wat als de bijstand niet wordt betaald", EN: "What if the bijstand is not paid"}
	wordWhatIfWho = integraal.Text{
		NL: "Een moeder met drie kinderen, van wie de oudste volwassen is. De gemeente hield op 26 februari 2026 de bijstand tegen. Dit is wat dat met het geld doet, naast dezelfde maanden zonder die stop.",
		EN: "A mother with three children, of whom the eldest is an adult. The municipality held the bijstand on 26 February 2026. This is what that does to the money, beside the same months without that stop.",
	}
	wordWhatIfOpen = integraal.Text{
		NL: "De maanden zijn nog niet te geven. Dit is er nog niet bekend:",
		EN: "The months cannot be given yet. This is not known:",
	}
	wordWhatIfTimes = integraal.Text{
		NL: "De bijstand wordt {n} keer niet betaald, samen {sum}.", EN: "The bijstand is not paid {n} times, {sum} in all.",
	}
	wordWhatIfOnce = integraal.Text{
		NL: "De bijstand wordt één keer niet betaald: {sum}.", EN: "The bijstand is not paid once: {sum}.",
	}
	wordWhatIfNever = integraal.Text{
		NL: "In deze maanden wordt geen betaling van de bijstand gemist.", EN: "In these months no payment of the bijstand is missed.",
	}
	wordWhatIfNoCosts = integraal.Text{
		NL: "Of er kosten bij komen, zoals incasso en rente, is niet bekend. Ze zijn niet meegeteld.",
		EN: "Whether there are costs on top, such as of collection and interest, is not known. They are not counted.",
	}
	wordWhatIfGone = integraal.Text{
		NL: "In {month} is het geld op: niet alle rekeningen kunnen meer worden betaald.",
		EN: "In {month} the money is gone: not all bills can be paid.",
	}
	wordWhatIfBegan = integraal.Text{
		NL: "Begin {month} stond er al {sum} aan rekeningen open.", EN: "Bills of {sum} stood open already at the beginning of {month}.",
	}
	wordWhatIfThreat = integraal.Text{
		NL: "Dreigt er ontruiming of afsluiting, dan is het eerste gesprek over schuldhulp binnen drie werkdagen.",
		EN: "If eviction or a cut-off threatens, the first talk on debt help is within three working days.",
	}
	wordWorstOpen = integraal.Text{
		NL: "open in {month}, op het slechtste moment: {what}, {m}", EN: "open in {month}, at the worst: {what}, {m}",
	}
	wordWhatIfThree = integraal.Text{
		NL: "Op {day} is de huurachterstand drie maanden.", EN: "On {day} the rent is three months in arrears.",
	}
	wordWhatIfWorst = integraal.Text{
		NL: "Op het slechtste moment, in {month}, staat er {arrears} aan rekeningen open.",
		EN: "At the worst, in {month}, bills of {arrears} stand open.",
	}
	wordWhatIfWhole = integraal.Text{
		NL: "Eind {month} is er, in geld, niets meer nodig om te staan waar het huishouden zonder de stop zou staan.",
		EN: "By the end of {month} nothing more is needed, in money, to be where the household would be without the stop.",
	}
	wordWhatIfMore = integraal.Text{
		NL: "Eind {month} is er {sum} meer binnengekomen dan zonder de stop.",
		EN: "By the end of {month} {sum} more has come in than without the stop.",
	}
	wordWhatIfRestores = integraal.Text{
		NL: "Eind {month} is er nog {sum} nodig om te staan waar het huishouden zonder de stop zou staan.",
		EN: "By the end of {month} another {sum} is needed to be where the household would be without the stop.",
	}
	wordWhatIfWithout = integraal.Text{
		NL: "Voor {sum} kon het huishouden niet kopen wat het dagelijks nodig had. Geld achteraf maakt dat niet goed.",
		EN: "For {sum} the household could not buy what it needed daily. Money afterwards does not make up for that.",
	}
	wordWhatIfMonths   = integraal.Text{NL: "MAAND VOOR MAAND, in euro", EN: "MONTH BY MONTH, in euro"}
	wordWithStop       = integraal.Text{NL: "Met de stop:", EN: "With the stop:"}
	wordNoStopAtAll    = integraal.Text{NL: "Zonder de stop:", EN: "Without the stop:"}
	wordMonth          = integraal.Text{NL: "maand", EN: "month"}
	wordComesIn        = integraal.Text{NL: "binnen", EN: "comes in"}
	wordToPay          = integraal.Text{NL: "te betalen", EN: "to pay"}
	wordPaidNow        = integraal.Text{NL: "betaald", EN: "paid"}
	wordNotPaid        = integraal.Text{NL: "tekort", EN: "short"}
	wordOnOld          = integraal.Text{NL: "ingelopen", EN: "caught up"}
	wordInArrears      = integraal.Text{NL: "achterstand", EN: "arrears"}
	wordKept           = integraal.Text{NL: "over", EN: "left"}
	wordWhatIfIncome   = integraal.Text{NL: "WAT ER BINNENKOMT MET DE STOP, in euro", EN: "WHAT COMES IN WITH THE STOP, in euro"}
	wordWhatIfHeldMark = integraal.Text{NL: "Tussen haakjes: tegengehouden.", EN: "In brackets: held back."}
	wordWhatIfEvents   = integraal.Text{NL: "WAT ER GEBEURT, EN WELKE TERMIJNEN DAARBIJ HOREN", EN: "WHAT HAPPENS, AND WHICH TERMS GO WITH IT"}
	wordWhatIfHarm     = integraal.Text{NL: "WAT DE STOP HEEFT AANGERICHT, AAN HET EIND VAN DEZE MAANDEN", EN: "WHAT THE STOP DID, AT THE END OF THESE MONTHS"}
	wordHarmSpent      = integraal.Text{NL: "minder geld over dan zonder de stop: {m}", EN: "less money left than without the stop: {m}"}
	wordHarmMore       = integraal.Text{
		NL: "meer geld over dan zonder de stop: {m}. Dat is wat dagelijks nodig was en niet is gekocht, of niet is betaald",
		EN: "more money left than without the stop: {m}. That is daily needs that were not bought, or bills that were not paid",
	}
	wordHarmMissed       = integraal.Text{NL: "gemist en niet nabetaald: {m}", EN: "missed and not paid afterwards: {m}"}
	wordHarmReserve      = integraal.Text{NL: "vakantietoeslag die niet is opgebouwd: {m}", EN: "holiday allowance that was not built up: {m}"}
	wordHarmCosts        = integraal.Text{NL: "kosten die de stop meebracht, voor zover bekend: {m}", EN: "costs that the stop brought, as far as known: {m}"}
	wordHarmCostsUnknown = integraal.Text{
		NL: "kosten die de stop meebracht: niet bekend. Vraag naar de brieven van wie geld moet krijgen", EN: "costs that the stop brought: not known. Ask for the letters of the creditors",
	}
	wordHarmRestoresBut = integraal.Text{
		NL: "nodig om het te herstellen, in geld, zonder die kosten: {m}", EN: "needed to restore it, in money, without those costs: {m}",
	}
	wordHarmRestores = integraal.Text{NL: "nodig om het te herstellen, in geld: {m}", EN: "needed to restore it, in money: {m}"}
	wordHarmNotMoney = integraal.Text{
		NL: "Stress, een deurwaarder aan de deur of het verlies van de woning staan hier niet bij: dat is geen geld.",
		EN: "Stress, a bailiff at the door or the loss of the home are not in this: that is not money.",
	}
	wordWhatIfWeek = integraal.Text{NL: "WAT ER PER WEEK OVERBLIJFT", EN: "WHAT REMAINS A WEEK"}
	wordWeek       = integraal.Text{
		NL: "in {month} komt er {income} binnen. Na de vaste kosten van {fixed} is er {remains}, dat is {week} per week, voor alles wat dagelijks nodig is.",
		EN: "in {month} {income} comes in. After fixed costs of {fixed} there is {remains}, which is {week} a week, for all daily needs.",
	}
	wordWeekShort = integraal.Text{
		NL: "in {month} komt er {income} binnen. De vaste kosten zijn {fixed}: dat is {remains} te kort. Voor wat dagelijks nodig is, is er niets.",
		EN: "in {month} {income} comes in. The fixed costs are {fixed}: that is {remains} short. There is nothing for daily needs.",
	}
	wordWeekNothing = integraal.Text{
		NL: "in {month} komt er {income} binnen. De vaste kosten zijn evenveel. Voor wat dagelijks nodig is, is er niets.",
		EN: "in {month} {income} comes in. The fixed costs are as much. There is nothing for daily needs.",
	}
	wordReferenceSame = integraal.Text{
		NL: "Over die maand is dat evenveel als {what}: {is} ({source}). Dat is een bedrag van de gemeente, geen oordeel.",
		EN: "Over that month this is as much as {what}: {is} ({source}). That is a figure of the municipality, no judgement.",
	}
	wordReferenceMore = integraal.Text{
		NL: "Over die maand is dat {m} meer dan {what}: {is} ({source}). Dat is een bedrag van de gemeente, geen oordeel.",
		EN: "Over that month this is {m} more than {what}: {is} ({source}). That is a figure of the municipality, no judgement.",
	}
	wordReferenceLess = integraal.Text{
		NL: "Over die maand is dat {m} minder dan {what}: {is} ({source}). Dat is een bedrag van de gemeente, geen oordeel.",
		EN: "Over that month this is {m} less than {what}: {is} ({source}). That is a figure of the municipality, no judgement.",
	}
	wordReferenceNone = integraal.Text{
		NL: "Van deze maand geeft het bestand van de gemeente geen bedrag.", EN: "Of this month the municipality's file gives no figure.",
	}
	wordWhatIfAsk = integraal.Text{NL: "WAT ER GEVRAAGD KAN WORDEN, EN WAT VEILIG IS", EN: "WHAT CAN BE ASKED, AND WHAT IS SAFE"}
	wordAskMore   = integraal.Text{
		NL: "{scheme}: {m} te vragen, boven op wat er nu binnenkomt.", EN: "{scheme}: {m} can be asked, on top of what comes in now.",
	}
	wordAskOpen = integraal.Text{
		NL: "Of er meer te vragen is dan er binnenkomt, is nog niet te zeggen bij {schemes}.",
		EN: "Whether more can be asked than comes in cannot be said yet of {schemes}.",
	}
	wordReachesAll = integraal.Text{NL: "Het komt helemaal bij haar aan.", EN: "All of it reaches her."}
	wordReaches    = integraal.Text{
		NL: "Daarvan komt {m} bij haar aan; {rest} gaat naar oudere schulden.", EN: "Of that {m} reaches her; {rest} goes to older debts.",
	}
	wordReachManaged = integraal.Text{
		NL: "Het gaat naar wie haar geld beheert.", EN: "It goes to who manages her money.",
	}
	wordDeviates = integraal.Text{
		NL: "Wordt haar inkomen {income}, dan is het bij {scheme} {due} en geen {advance}: dan kan {back} worden teruggevraagd. Geef een hoger inkomen meteen door.",
		EN: "If her income becomes {income}, it is {due} of {scheme} and not {advance}: then {back} can be asked back. Report a higher income at once.",
	}
	wordDeviatesOpen = integraal.Text{
		NL: "Wat een inkomen van {income} hierin verandert, is nog niet te zeggen: {schemes}. Welke gegevens dat zijn, staat in de uitvoer met -json.",
		EN: "What an income of {income} changes in these cannot be said yet: {schemes}. Which facts these are is in the output with -json.",
	}
	wordDeviatesNeeds  = integraal.Text{NL: "{scheme} ({n} gegevens nodig)", EN: "{scheme} ({n} facts needed)"}
	wordDeviatesOne    = integraal.Text{NL: "{scheme} (één gegeven nodig)", EN: "{scheme} (one fact needed)"}
	wordDeviatesFolded = integraal.Text{
		NL: "Wat zij niet krijgt, staat hier kort: van {schemes} is te weinig bekend om te zeggen of een inkomen van {income} iets verandert.",
		EN: "What she does not receive is told in short: too little is known of {schemes} to say whether an income of {income} changes anything.",
	}
	wordReachesNot = integraal.Text{NL: "Niets daarvan komt bij haar aan.", EN: "None of it reaches her."}
	wordReachOpen  = integraal.Text{
		NL: "Of dat bij haar aankomt, is nog niet bekend:", EN: "Whether that reaches her is not known yet:",
	}
	wordProtected = integraal.Text{
		NL: "Aan {m} mogen schuldeisers niet komen (beslagvrije voet). Een beslag op de bijstand kan hoogstens {above} nemen. Dat is geen opdracht om te betalen.",
		EN: "Creditors may not touch {m} (beslagvrije voet). An attachment on the bijstand can take {above} at most. That is no order to pay.",
	}
	wordProtectedDoubt = integraal.Text{
		NL: "Dit berust deels op hoe wij de wet lezen.", EN: "This rests in part on our reading of the law.",
	}
	wordWhatIfCalendar = integraal.Text{NL: "DE KOMENDE TWAALF MAANDEN", EN: "THE COMING TWELVE MONTHS"}
	wordWhatIfAssumed  = integraal.Text{NL: "WAAR DIT OP BERUST", EN: "WHAT THIS RESTS ON"}
	wordWhatIfClosing  = integraal.Text{
		NL: "Deze pagina rekent voor wat er volgt. Wat ermee gebeurt, besluiten mensen.",
		EN: "This page reckons what follows. What is done with it, people decide.",
	}
)

// whatIfWire is a WhatIf as JSON has it.
type whatIfWire struct {
	Day       integraal.Date      `json:"day"`
	Assumed   integraal.Text      `json:"assumed,omitzero"`
	Harm      *outlook.Harm       `json:"harm,omitempty"`
	Missing   []integraal.Missing `json:"missing,omitempty"`
	Ask       []askWire           `json:"ask,omitempty"`
	AskOpen   []income.Scheme     `json:"askOpen,omitempty"`
	Back      []outlook.Recovery  `json:"back,omitempty"`
	Protected *integraal.PerMonth `json:"protected,omitempty"`
	// Unconfirmed is whether Protected rests in part on a reading of the law.
	Unconfirmed bool            `json:"protectedUnconfirmed,omitempty"`
	Calendar    []outlook.Entry `json:"calendar"`
}

// askWire is an amount to ask for: what of it reaches the household, or what that takes.
// Verdict is whether any of it does.
type askWire struct {
	Scheme   income.Scheme       `json:"scheme"`
	Missed   income.Periodic     `json:"missed"`
	Verdict  integraal.Verdict   `json:"verdict"`
	Reaches  *outlook.Reached    `json:"reaches,omitempty"`
	AskFirst []integraal.Missing `json:"askFirst,omitempty"`
}

// Wire is r as JSON has it: a harm that is not known is left out, and what is
// missing is named.
func (r *WhatIf) Wire() any {
	w := whatIfWire{
		Day: r.Day, Assumed: r.Assumed, Missing: append(r.Harm.Missing(), r.Missing...),
		Back: r.Back, Calendar: r.Calendar,
	}
	for i := range r.Reach {
		g := &r.Reach[i]
		ask := askWire{Scheme: g.Scheme, Missed: g.Missed, Verdict: g.Reach.Verdict(), AskFirst: g.Reach.Missing()}
		if v, is := g.Reach.Value(); is {
			ask.Reaches = &v
		}
		w.Ask = append(w.Ask, ask)
	}
	for i := range r.Gaps {
		if r.Gaps[i].Verdict == integraal.Undetermined {
			w.AskOpen = append(w.AskOpen, r.Gaps[i].Scheme)
		}
	}
	w.Harm, _ = r.Harm.Value()
	if v, is := r.Protected.Value(); is {
		w.Protected, w.Unconfirmed = &v.Voet, v.Unconfirmed
	}
	return w
}
