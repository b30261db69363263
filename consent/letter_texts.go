package consent

import "github.com/integraal/integraal"

// The sentences of a letter. Each is short, active, and one thing at a time.
var (
	letterTitle = sentence{
		u:  "{sender} vraagt u iets",
		je: "{sender} vraagt je iets",
		en: "{sender} has a question for you",
	}

	headWhat   = sentence{u: "Wat vragen wij?", en: "What do we ask?"}
	letterAsks = sentence{
		u:  "Wij vragen of {recipient} dit mag weten over {about}:",
		je: "Wij vragen of {recipient} dit mag weten over {about}:",
		en: "We ask whether {recipient} may know this about {about}:",
	}
	letterItem        = sentence{u: "{what}, bekend bij {from}", en: "{what}, known to {from}"}
	letterListed      = sentence{u: "– {item}", en: "– {item}"}
	letterNothingElse = sentence{u: "Het gaat om niets anders dan dit.", en: "It is about nothing but this."}
	letterHealth      = sentence{
		u:  "Gezondheid is extra privé. Daarvoor gelden strenge regels.",
		en: "Health is extra private. Strict rules hold for it.",
	}

	headWho       = sentence{u: "Wie komt het te weten?", en: "Who will know it?"}
	letterOnly    = sentence{u: "Alleen {recipient}.", en: "Only {recipient}."}
	letterSecrecy = sentence{
		u:  "Die mag het niet verder vertellen.",
		en: "They may not tell others.",
	}
	letterMay   = sentence{u: "Wat mag: {acts}.", en: "They may: {acts}."}
	letterNotOn = sentence{u: "Wat niet mag: doorgeven aan anderen.", en: "They may not: pass it on to others."}

	headWhy   = sentence{u: "Waarom?", en: "Why?"}
	letterWhy = sentence{u: "Het is nodig voor: {purpose}.", en: "It is needed for: {purpose}."}

	headUntil   = sentence{u: "Tot wanneer?", en: "Until when?"}
	letterUntil = sentence{u: "Tot en met {until}.", en: "Until {until} at the latest."}
	letterStops = sentence{
		u:  "Daarna stopt het vanzelf. Wij vragen het dan opnieuw als het nog nodig is.",
		je: "Daarna stopt het vanzelf. Wij vragen het je dan opnieuw als het nog nodig is.",
		en: "Then it stops by itself. We will ask you again if it is still needed.",
	}

	headNo         = sentence{u: "Mag u nee zeggen?", je: "Mag je nee zeggen?", en: "May you say no?"}
	letterNoIsFine = sentence{
		u:  "Ja. Nee zeggen mag altijd. U hoeft niet te zeggen waarom.",
		je: "Ja. Nee zeggen mag altijd. Je hoeft niet te zeggen waarom.",
		en: "Yes. You may always say no. You do not have to say why.",
	}
	letterNoEffect = sentence{
		u:  "Voor de hulp van het team maakt het niets uit.",
		en: "For the help of the team it changes nothing.",
	}
	letterThen = sentence{
		u:  "Bij nee komt {recipient} dit niet van ons te weten. Die kan er dan ook geen rekening mee houden.",
		en: "If you say no, {recipient} will not hear this from us. Then they cannot take it into account either.",
	}
	letterNotAgain = sentence{
		u:  "Wij vragen het niet nog eens, tenzij er iets verandert.",
		je: "Wij vragen het je niet nog eens, tenzij er iets verandert.",
		en: "We will not ask again, unless something changes.",
	}
	letterArt17 = sentence{
		u:  "Één ding blijft zo: u moet zelf aan Werk & Inkomen melden wat belangrijk is voor uw bijstand (artikel 17 van de Participatiewet).",
		je: "Één ding blijft zo: je moet zelf aan Werk & Inkomen melden wat belangrijk is voor je bijstand (artikel 17 van de Participatiewet).",
		en: "One thing remains: you yourself must tell Work & Income what matters for your bijstand (article 17 of the Participatiewet).",
	}
	letterArt17If = sentence{
		u:  "Hebt u bijstand? Dan moet u zelf aan Werk & Inkomen blijven melden wat daarvoor belangrijk is (artikel 17 van de Participatiewet).",
		je: "Heb je bijstand? Dan moet je zelf aan Werk & Inkomen blijven melden wat daarvoor belangrijk is (artikel 17 van de Participatiewet).",
		en: "Do you receive bijstand? Then you yourself must still tell Work & Income what matters for it (article 17 of the Participatiewet).",
	}

	headWithdraw   = sentence{u: "Kunt u van gedachten veranderen?", je: "Kun je van gedachten veranderen?", en: "Can you change your mind?"}
	letterWithdraw = sentence{
		u:  "Ja, elke dag. Zeg het tegen {sender}, of {contact}.",
		je: "Ja, elke dag. Zeg het tegen {sender}, of {contact}.",
		en: "Yes, any day. Tell {sender}, or {contact}.",
	}
	letterNoReason = sentence{
		u:  "U hoeft niet te zeggen waarom. Het hoeft niet op papier.",
		je: "Je hoeft niet te zeggen waarom. Het hoeft niet op papier.",
		en: "You do not have to say why. It need not be on paper.",
	}
	letterFrom = sentence{
		u:  "Vanaf die dag delen wij het niet meer. Wat iemand al las, kunnen wij niet terughalen.",
		en: "From that day on we no longer share it. What someone read already we cannot take back.",
	}

	headRights = sentence{u: "Wat kunt u nog meer?", je: "Wat kun je nog meer?", en: "What else can you do?"}
	letterSaw  = sentence{
		u:  "U kunt vragen wie wat over u heeft gezien, en waarom dat mocht.",
		je: "Je kunt vragen wie wat over jou heeft gezien, en waarom dat mocht.",
		en: "You can ask who saw what about you, and why that was allowed.",
	}
	letterWrong = sentence{
		u:  "Klopt er iets niet? Dan kunt u vragen om het te verbeteren.",
		je: "Klopt er iets niet? Dan kun je vragen om het te verbeteren.",
		en: "Is something wrong? Then you can ask to have it put right.",
	}
	letterAP = sentence{
		u:  "Niet eens met hoe wij met uw gegevens omgaan? Dan kunt u klagen bij de gemeente en bij de Autoriteit Persoonsgegevens.",
		je: "Niet eens met hoe wij met jouw gegevens omgaan? Dan kun je klagen bij de gemeente en bij de Autoriteit Persoonsgegevens.",
		en: "Do you disagree with how we handle your data? You can complain to the municipality and to the Dutch data protection authority (Autoriteit Persoonsgegevens).",
	}

	headAnswer = sentence{u: "Uw antwoord", je: "Jouw antwoord", en: "Your answer"}
	letterEach = sentence{
		u:  "U kiest bij elk stukje ja of nee. Wat u openlaat, is nee.",
		je: "Je kiest bij elk stukje ja of nee. Wat je openlaat, is nee.",
		en: "You choose yes or no for each part. What you leave open is a no.",
	}
	letterTime = sentence{
		u:  "Neem de tijd, en vraag gerust uitleg: {contact}.",
		en: "Take your time, and feel free to ask: {contact}.",
	}
	letterSign = sentence{
		u:  "Voor een ja is hier uw handtekening nodig. Voor een nee niet.",
		je: "Voor een ja is hier je handtekening nodig. Voor een nee niet.",
		en: "A yes needs your signature here. A no does not.",
	}
	letterTell = sentence{
		u:  "U mag het ook zeggen. Dan schrijven wij uw antwoord op.",
		je: "Je mag het ook zeggen. Dan schrijven wij jouw antwoord op.",
		en: "You may also just say it. Then we write down your answer.",
	}

	letterTo     = integraal.Text{NL: "Voor {reader}", EN: "For {reader}"}
	letterYes    = integraal.Text{NL: "ja", EN: "yes"}
	letterNo     = integraal.Text{NL: "nee", EN: "no"}
	letterSigned = integraal.Text{NL: "Datum en handtekening: ______________________", EN: "Date and signature: ______________________"}

	textOneLetter = integraal.Text{
		NL: "in een brief horen alleen vragen aan dezelfde persoon, over dezelfde persoon, voor dezelfde ontvanger, hetzelfde doel en hetzelfde gebruik",
		EN: "one letter holds only questions to the same person, about the same person, for the same recipient, purpose and use",
	}
)
