package income

import "github.com/integraal/integraal"

// The sentences about what is missed.
var (
	sayNothing = integraal.Text{NL: "{scheme}: er is niets gevonden dat u misloopt.", EN: "{scheme}: nothing was found that you miss."}

	sayNothingYet = integraal.Text{
		NL: "{scheme}: er is niets gevonden dat u misloopt, maar niet van elke maand is alles bekend.",
		EN: "{scheme}: nothing was found that you miss, but not everything is known of every month.",
	}
	sayNeededPast = integraal.Text{NL: "Nog nodig over die tijd: {facts}.", EN: "Still needed about that time: {facts}."}

	sayUncovered = integraal.Text{
		NL: "{scheme}: voor deze dag kunnen we dit niet berekenen. Vraag het na bij: {where}.",
		EN: "{scheme}: for this day this cannot be calculated. Ask: {where}.",
	}
	sayMissing = integraal.Text{
		NL: "{scheme}: het is nog niet te zeggen of u iets misloopt. Nog nodig: {facts}.",
		EN: "{scheme}: it cannot be said yet whether you miss anything. Still needed: {facts}.",
	}

	sayMissedNow = integraal.Text{NL: "{scheme}: {missed} gemist.", EN: "{scheme}: {missed} missed."}
	sayUnsure    = integraal.Text{
		NL: "{scheme}: of u nu iets misloopt is nog niet te zeggen, maar over de tijd ervoor wel.",
		EN: "{scheme}: whether you miss anything now cannot be said yet, but of the time before it can.",
	}
	sayNoMore = integraal.Text{
		NL: "{scheme}: u loopt nu niets mis, maar over de tijd ervoor wel.",
		EN: "{scheme}: you miss nothing now, but you did before.",
	}
	sayFrom = integraal.Text{
		NL: "Sinds wanneer u het misloopt, is niet opgegeven. Als u er recht op had, kunt u het krijgen vanaf {from}.",
		EN: "Since when you have missed it was not given. If it was due to you, you can get it from {from}.",
	}
	saySinceIs = integraal.Text{NL: "Sinds {since} is dat samen {sum}.", EN: "Since {since} that is {sum} in all."}

	saySinceAtLeast = integraal.Text{
		NL: "Sinds {since} is dat samen ten minste {sum}: niet van elke maand is alles bekend.",
		EN: "Since {since} that is at least {sum} in all: not everything is known of every month.",
	}
	sayOverPast = integraal.Text{
		NL: "In andere maanden kreeg u samen {over} te veel. Houd er rekening mee dat dit eraf gaat.",
		EN: "In other months you got {over} too much in all. Expect this to be taken off.",
	}

	sayLastDay = integraal.Text{
		NL: "U kunt het nog aanvragen tot en met {last} ({by}).",
		EN: "You can still apply up to and including {last} ({by}).",
	}
	sayLastOldest = integraal.Text{
		NL: "U kunt alles nog aanvragen tot en met {first} ({by}). Daarna vervalt steeds het oudste deel; het nieuwste kan tot en met {last}.",
		EN: "You can still apply for all of it up to and including {first} ({by}). After that the oldest part lapses each time; the newest can be asked up to and including {last}.",
	}
	sayNoLast = integraal.Text{
		NL: "Tot wanneer u het kunt aanvragen, is hier niet bekend. Vraag het daarom zo snel mogelijk aan.",
		EN: "Until when you can apply is not known here. So apply as soon as possible.",
	}
	sayDeemedApplied = integraal.Text{
		NL: "Krijgt u over hetzelfde jaar al een andere toeslag, dan telt dat als aanvraag ({by}): vraag dan na waarom u het niet krijgt.",
		EN: "If you already get another allowance for the same year, that counts as an application ({by}): then ask why you do not get it.",
	}
	sayMelding = integraal.Text{
		NL: "Over de tijd voordat u zich meldt, krijgt u meestal geen bijstand.",
		EN: "For the time before you report there is usually no social assistance.",
	}
	sayMaybe = integraal.Text{
		NL: "Als uw omstandigheden het nodig maken, kan de gemeente besluiten dat het al eerder ingaat, op zijn vroegst op {earlier} ({by}).",
		EN: "If your circumstances make it necessary, the municipality may decide that it starts earlier, on {earlier} at the earliest ({by}).",
	}
	sayWhere = integraal.Text{NL: "Waar: {where}.", EN: "Where: {where}."}

	saySafe     = integraal.Text{NL: "Veilig om op te rekenen, met wat u al krijgt: {safe}.", EN: "Safe to count on, with what you get already: {safe}."}
	saySafePast = integraal.Text{NL: "Van het bedrag over de tijd tot nu is {safeSum} veilig.", EN: "Of the sum up to now {safeSum} is safe."}
	sayNoBack   = integraal.Text{
		NL: "Bij geen van de andere uitkomsten die zijn bekeken, hoeft u iets terug te betalen.",
		EN: "With none of the other outcomes that were looked at would you have to pay anything back.",
	}
	sayBackNow = integraal.Text{
		NL: "Vraagt u alles aan en loopt het anders, dan betaalt u hoogstens {back} terug.",
		EN: "If you ask for all and things turn out otherwise, you pay back {back} at most.",
	}
	sayBackPast = integraal.Text{
		NL: "Vraagt u alles aan en loopt het anders, dan betaalt u over de tijd tot nu hoogstens {past} terug.",
		EN: "If you ask for all and things turn out otherwise, you pay back {past} at most for the time up to now.",
	}
	sayBackBoth = integraal.Text{
		NL: "Vraagt u alles aan en loopt het anders, dan betaalt u hoogstens {back} terug, en over de tijd tot nu {past}.",
		EN: "If you ask for all and things turn out otherwise, you pay back {back} at most, and {past} for the time up to now.",
	}
	sayNotEvery = integraal.Text{
		NL: "Reken hier nog niet op: niet van elke andere uitkomst is bekend wat u dan krijgt.",
		EN: "Do not count on this yet: of some other outcomes it is not known what you would get.",
	}
	sayNoEstimate = integraal.Text{
		NL: "Er is niet berekend wat u moet terugbetalen als uw inkomen of huishouden anders wordt. Geef daarom een inkomen op dat niet te laag is, en meld elke verandering meteen.",
		EN: "What you would have to pay back if your income or household turns out otherwise was not calculated. So state an income that is not too low, and report every change at once.",
	}
	sayNoEstimateBijstand = integraal.Text{
		NL: "Er is niet berekend wat u moet terugbetalen als uw inkomen, vermogen of huishouden anders is dan nu bekend. Geef alles op, en meld elke verandering meteen.",
		EN: "What you would have to pay back if your income, assets or household are other than is known now was not calculated. State everything, and report every change at once.",
	}
	sayNoEstimateSVB = integraal.Text{
		NL: "Er is niet berekend wat u moet terugbetalen als uw huishouden anders is dan nu bekend. Meld elke verandering meteen.",
		EN: "What you would have to pay back if your household is other than is known now was not calculated. Report every change at once.",
	}

	sayUntoldTime = integraal.Text{
		NL: "Over {from} tot en met {until} is niets opgegeven; ook die tijd kan nog worden aangevraagd, het oudste deel tot en met {last}.",
		EN: "Nothing was given about {from} up to and including {until}; that time can still be asked too, the oldest part up to and including {last}.",
	}
	sayLapsedTime = integraal.Text{
		NL: "Over {from} tot en met {until} kan het niet meer worden aangevraagd; dat kon tot en met {ended}.",
		EN: "For {from} up to and including {until} it can no longer be asked; that was possible up to and including {ended}.",
	}
	sayLapsedSum = integraal.Text{
		NL: "Over {from} tot en met {until} liep u {lost} mis; dat kan niet meer worden aangevraagd en telt niet mee. Dat kon tot en met {ended}.",
		EN: "For {from} up to and including {until} you missed {lost}; that can no longer be asked and is not counted. It could be asked up to and including {ended}.",
	}
	// sayExtended: the term is that of the tax return where that ends later.
	sayExtended = integraal.Text{
		NL: "Liep de termijn voor de belastingaangifte over dat jaar langer door, dan kon u ook langer aanvragen ({by}).",
		EN: "If the term for the tax return of that year ran longer, you could apply for longer too ({by}).",
	}
	sayLapsedAtLeast = integraal.Text{
		NL: "Over {from} tot en met {until} liep u ten minste {lost} mis; dat kan niet meer worden aangevraagd en telt niet mee. Dat kon tot en met {ended}.",
		EN: "For {from} up to and including {until} you missed at least {lost}; that can no longer be asked and is not counted. It could be asked up to and including {ended}.",
	}
)
