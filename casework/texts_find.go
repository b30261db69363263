package casework

import "github.com/integraal/integraal"

// What is said about held payments, contradictions, exemptions and terms.
var (
	textBecauseHeld = integraal.Text{
		NL: "Er wordt inkomen van dit huishouden vastgehouden, of een stop is aangekondigd.",
		EN: "Income of this household is held back, or a stop is announced.",
	}
	textHeldTitle = told{
		other: integraal.Text{NL: "de uitkering van {who} wordt vastgehouden sinds {day}", EN: "the benefit of {who} has been held since {day}"},
		own:   integraal.Text{NL: "uw uitkering wordt vastgehouden sinds {day}", EN: "your benefit has been held since {day}"},
	}
	textAnnouncedTitle = told{
		other: integraal.Text{NL: "aangekondigd voor {who} op {day}: {act}", EN: "announced for {who} on {day}: {act}"},
		own:   integraal.Text{NL: "voor u is aangekondigd op {day}: {act}", EN: "announced to you on {day}: {act}"},
	}
	textHeldAmount = integraal.Text{NL: "vastgehouden, netto, zonder vakantietoeslag", EN: "held back, net, without holiday allowance"}
	textClaims     = integraal.Text{
		NL: "Verteld, nog niet vastgesteld: {accounts}.", EN: "Told, not yet established: {accounts}.",
	}
	textBeforeBijstand = integraal.Text{
		NL: "Gaat het om het loon van {month}? Dan was dat voor de bijstand, die op {from} begon.",
		EN: "Is it the wage of {month}? Then that was before the bijstand, which began on {from}.",
	}
	textWageFrom = integraal.Text{
		NL: "Dat bedrag is loon volgens {sources}.", EN: "That amount is a wage according to {sources}.",
	}
	textWageMonths = integraal.Text{
		NL: "Over de maand verschillen de verklaringen. Bij de norm is de laagste van die maanden genomen.",
		EN: "The accounts of the month differ. For the norm the lowest of those months was taken.",
	}
	textCallSender  = integraal.Text{NL: "heeft dit geschreven of gezegd", EN: "wrote or said this"}
	textCallTold    = integraal.Text{NL: "heeft dit verteld", EN: "told of this"}
	textCallDecider = integraal.Text{NL: "beslist hierover", EN: "decides on this"}

	textPapersTitle = told{
		other: integraal.Text{NL: "uiterlijk {day}: {papers} van {who} naar Werk & Inkomen", EN: "by {day}: {papers} of {who} to Work & Income"},
		own:   integraal.Text{NL: "stuur uiterlijk {day}: {papers}", EN: "send by {day}: {papers}"},
	}
	textWarns = integraal.Text{
		NL: "De brief zegt wat er kan volgen als de papieren er niet zijn: {acts}. Elk daarvan is een nieuw besluit met eigen eisen.",
		EN: "The letter says what can follow if the papers are not there: {acts}. Each of these is a new decision with conditions of its own.",
	}
	textPapersHelp = told{
		other: integraal.Text{
			NL: "Help {who} om alles uiterlijk {day} te sturen, met een korte uitleg erbij. Lukt dat niet, vraag dan {when} schriftelijk om uitstel.",
			EN: "Help {who} to send everything by {day}, with a short explanation. If that fails, ask in writing for more time {when}.",
		},
		own: integraal.Text{
			NL: "Stuur alles uiterlijk {day} op, met een korte uitleg erbij. Lukt dat niet, vraag dan {when} in een brief of e-mail om uitstel.",
			EN: "Send everything by {day}, with a short explanation. If you cannot, ask for more time in a letter or e-mail {when}.",
		},
	}
	textPapersClear = plain(
		"Laat {who} weten welke papieren precies nodig zijn en hoe die te sturen. Bied uitstel aan als {day} niet lukt.",
		"Tell {who} exactly which papers are needed and how to send them. Offer more time if {day} is too soon.",
	)

	textBecauseContradiction = integraal.Text{
		NL: "Twee diensten sturen dezelfde persoon een andere kant op.",
		EN: "Two services send the same person different ways.",
	}
	textContradictTitle = told{
		other: integraal.Text{NL: "{who} krijgt tegengestelde adviezen over {activity}", EN: "{who} gets opposite advice on {activity}"},
		own:   integraal.Text{NL: "u krijgt tegengestelde adviezen over {activity}", EN: "you get opposite advice on {activity}"},
	}
	textContradictOther = told{
		other: integraal.Text{NL: "{who} krijgt boodschappen die niet samengaan", EN: "{who} gets messages that do not go together"},
		own:   integraal.Text{NL: "u krijgt boodschappen die niet samengaan", EN: "you get messages that do not go together"},
	}
	textAdviceSide = plain("{sender} adviseert ({basis}{on}): {words}", "{sender} advises ({basis}{on}): {words}")
	textDutySide   = plain("{sender} legt op ({basis}{on}): {words}", "{sender} imposes ({basis}{on}): {words}")
	textUntil      = integraal.Text{NL: "Dit geldt tot en met {day}.", EN: "This holds until {day}."}
	textReason     = integraal.Text{NL: "De reden: {words}", EN: "The reason: {words}"}

	textAcceptTitle = told{
		other: integraal.Text{
			NL: "{who} hoeft werk nog niet aan te nemen: eerst opvang, scholing en belastbaarheid (kind onder 12)",
			EN: "{who} need not accept work yet: first childcare, training and capacity (child under 12)",
		},
		own: integraal.Text{
			NL: "u hoeft werk nog niet aan te nemen: eerst opvang, scholing en wat u aankunt (kind onder 12)",
			EN: "you need not accept work yet: first childcare, training and what you can cope with (child under 12)",
		},
	}
	textAcceptGeneral = told{
		other: integraal.Text{
			NL: "bij bijstand en een kind onder 12: werk aannemen hoeft pas na opvang, scholing en belastbaarheid",
			EN: "with bijstand and a child under 12: accepting work comes after childcare, training and capacity",
		},
	}
	textYoungChildGeneral = told{
		other: integraal.Text{
			NL: "bij bijstand en een kind onder 5: {who} kan ontheffing vragen",
			EN: "with bijstand and a child under 5: {who} can ask for an exemption",
		},
	}
	textYoungChildTitle = told{
		other: integraal.Text{NL: "{who} kan ontheffing vragen: kind onder 5", EN: "{who} can ask for an exemption: child under 5"},
		own:   integraal.Text{NL: "u kunt ontheffing vragen: kind onder 5", EN: "you can ask for an exemption: child under 5"},
	}
	textYoungChildHeld = told{
		other: integraal.Text{NL: "{who} heeft ontheffing: kind onder 5", EN: "{who} holds an exemption: child under 5"},
		own:   integraal.Text{NL: "u hebt ontheffing: kind onder 5", EN: "you hold an exemption: child under 5"},
	}
	textYoungChildNone = told{
		other: integraal.Text{NL: "van de ontheffing voor een kind onder 5 is voor {who} niets meer over", EN: "nothing is left for {who} of the exemption for a child under 5"},
		own:   integraal.Text{NL: "van de ontheffing voor een kind onder 5 is voor u niets meer over", EN: "nothing is left for you of the exemption for a child under 5"},
	}
	textLetter9a = integraal.Text{
		NL: "Stuur deze brief aan Werk & Inkomen: “Ik zorg alleen voor een kind dat nog geen vijf is. Daarom vraag ik ontheffing van de plicht om werk te zoeken en aan te nemen (artikel 9a van de Participatiewet). Ik blijf meedoen aan hulp naar werk. Wilt u mij schriftelijk antwoorden?”",
		EN: "Send this letter to Work & Income: “I care alone for a child who is not yet five. Therefore I ask for an exemption from the duty to look for and accept work (article 9a of the Participatiewet). I will keep taking part in help towards work. Please answer me in writing.”",
	}

	textConsentEnds = told{
		other: integraal.Text{NL: "toestemming van {who} loopt tot en met {day}: {what}", EN: "consent of {who} runs until {day}: {what}"},
		own:   integraal.Text{NL: "uw toestemming loopt tot en met {day}: {what}", EN: "your consent runs until {day}: {what}"},
	}
	textConsentAsked = told{
		other: integraal.Text{NL: "gevraagd aan {who}: mag {recipients} weten: {what}?", EN: "asked of {who}: may {recipients} know: {what}?"},
		own:   integraal.Text{NL: "aan u is gevraagd of {recipients} dit mag weten: {what}", EN: "you were asked whether {recipients} may know this: {what}"},
	}
	textConsentAskedSays = integraal.Text{
		NL: "De vraag is gesteld op {asked}. Het gaat om wat {from} hierover heeft.",
		EN: "The question was put on {asked}. It is about what {from} holds on this.",
	}
	textConsentFree = integraal.Text{
		NL: "U mag ja of nee zeggen. Nee zeggen verandert niets aan de hulp van het wijkteam. Wat u zelf aan Werk & Inkomen moet melden, blijft hetzelfde.",
		EN: "You may say yes or no. Saying no changes nothing about the help of the neighbourhood team. What you have to report to Work & Income yourself stays the same.",
	}
	textConsentAnswer = integraal.Text{
		NL: "Zeg ja of nee tegen wie het u vroeg, of vraag eerst uitleg.",
		EN: "Say yes or no to whoever asked you, or ask for an explanation first.",
	}

	textBecauseContested = integraal.Text{
		NL: "De verklaringen over een gegeven verschillen.",
		EN: "The accounts of a fact differ.",
	}
	textContestedTitle = plain("de verklaringen verschillen: {fact}", "the accounts differ: {fact}")
	textNoWinner       = integraal.Text{
		NL: "Wie er gelijk heeft staat hier niet.", EN: "Who is right is not said here.",
	}
	textContestedNext = told{
		other: integraal.Text{
			NL: "Leg dit eerst aan {who} voor en vraag wat het laat zien: een loonstrook, een brief, een afschrift.",
			EN: "Put this to {who} first and ask what shows it: a payslip, a letter, a statement.",
		},
		own: integraal.Text{
			NL: "Zeg wat volgens u klopt en laat zien waaruit dat blijkt: een loonstrook, een brief, een afschrift.",
			EN: "Say what is right in your view and show what it rests on: a payslip, a letter, a statement.",
		},
	}

	textUnreportedTitle = told{
		other: integraal.Text{NL: "inkomsten van {who} zijn niet gemeld: zo kan het nog worden rechtgezet", EN: "income of {who} was not reported: how it can still be put right"},
		own:   integraal.Text{NL: "niet gemelde inkomsten: zo kunt u het nog rechtzetten", EN: "income not reported: how you can still put it right"},
	}
	textUnreportedStays = integraal.Text{
		NL: "Wat u weet, blijft bij u: integraal geeft het niet door aan Werk & Inkomen. Zwijgen helpt het huishouden niet; samen op tijd melden wel.",
		EN: "What you know stays with you: integraal does not pass it on to Work & Income. Silence does not help the household; reporting together in time does.",
	}
	textHelpdesk = integraal.Text{
		NL: "Vraag advies, zonder naam te noemen, bij: {helpdesk}. Daar werkt niemand die verplicht is dit te melden.",
		EN: "Ask for advice, without giving a name, at: {helpdesk}. Nobody there is bound to report this.",
	}
	textNoHelpdesk = integraal.Text{
		NL: "Het protocol van de gemeente noemt geen plek waar u hierover veilig advies kunt vragen. Vraag uw leidinggevende daarom.",
		EN: "The municipality's protocol names no place where you can safely ask for advice on this. Ask your manager for one.",
	}
	textReportNow = told{
		other: integraal.Text{
			NL: "Bespreek met {who} om de inkomsten nu zelf te melden, voordat Werk & Inkomen er een besluit over neemt. Bied aan om mee te gaan.",
			EN: "Discuss with {who} reporting the income themselves now, before Work & Income decides on it. Offer to come along.",
		},
		own: integraal.Text{
			NL: "Meld de inkomsten nu zelf bij Werk & Inkomen, voordat er een besluit over komt. U mag iemand meenemen.",
			EN: "Report the income to Work & Income yourself now, before a decision is taken on it. You may bring someone along.",
		},
	}
	textOwnGates = integraal.Text{
		NL: "Beantwoord wat nog niet in orde is en schrijf het op, met bron en dag: {gates}. Hoor daarbij eerst de cliënt. Wie beslist, heeft dit nodig.",
		EN: "Answer what is not in order yet and write it down, with its source and day: {gates}. Hear the client first. Who decides needs this.",
	}
	textWhoYou      = integraal.Text{NL: "u", EN: "you"}
	textCallBenefit = integraal.Text{NL: "voert de uitkering uit", EN: "carries out the benefit"}
	textNormAsk     = told{
		other: integraal.Text{
			NL: "Klopt de norm niet volgens {who}? Vraag dan bij Werk & Inkomen hoe die is berekend.",
			EN: "Does {who} think the norm is wrong? Then ask Work & Income how it was computed.",
		},
		own: integraal.Text{
			NL: "Denkt u dat de norm niet klopt? Vraag dan bij Werk & Inkomen hoe die is berekend.",
			EN: "Do you think the norm is wrong? Then ask Work & Income how it was computed.",
		},
	}
)
