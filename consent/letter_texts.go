package consent

import "github.com/integraal/integraal"

// The sentences of a letter. Each is short, active, and one thing at a time.
var (
	letterTitle = sentence{
		u:  "Mogen wij iets over {about} delen?",
		en: "May we share something about {about}?",
	}

	headWhat     = sentence{u: "Wat vragen wij?", en: "What do we ask?"}
	letterSender = sentence{
		u:  "{sender} vraagt u dit.",
		je: "{sender} vraagt je dit.",
		en: "{sender} asks you this.",
	}
	letterAsks = sentence{
		u:  "Dit zou {recipient} graag over {about} weten.",
		en: "This is what {recipient} would like to know about {about}.",
	}
	letterNothingElse = sentence{
		u:  "Dat is alles. U mag ja of nee zeggen.",
		je: "Dat is alles. Je mag ja of nee zeggen.",
		en: "That is all. You may say yes or no.",
	}
	letterHealth = sentence{
		u:  "Gezondheid is extra privé. Daarvoor gelden strenge regels.",
		en: "Health is extra private. Strict rules hold for it.",
	}

	headWhy   = sentence{u: "Waarom?", en: "Why?"}
	letterWhy = sentence{u: "Het is nodig voor: {purpose}.", en: "It is needed for: {purpose}."}

	headNo         = sentence{u: "Mag u nee zeggen?", je: "Mag je nee zeggen?", en: "May you say no?"}
	letterNoIsFine = sentence{
		u:  "Ja, dat mag altijd. U hoeft niet te zeggen waarom.",
		je: "Ja, dat mag altijd. Je hoeft niet te zeggen waarom.",
		en: "Yes, always. You do not have to say why.",
	}
	letterNoEffect = sentence{
		u:  "Een nee verandert niets aan de hulp van het team.",
		en: "A no changes nothing about the help of the team.",
	}
	letterThen = sentence{
		u:  "Bij een nee hoort {recipient} dit niet van ons. Die kan er dan geen rekening mee houden.",
		en: "After a no {recipient} will not hear this from us. Then they cannot take it into account.",
	}
	letterNotAgain = sentence{
		u:  "Wij vragen het niet nog eens, behalve als er iets verandert.",
		je: "Wij vragen het je niet nog eens, behalve als er iets verandert.",
		en: "We will not ask again, unless something changes.",
	}
	letterArt17 = sentence{
		u:  "Let op: u moet zelf aan Werk & Inkomen melden wat belangrijk is voor uw bijstand of voor werk.",
		je: "Let op: je moet zelf aan Werk & Inkomen melden wat belangrijk is voor je bijstand of voor werk.",
		en: "Note: you yourself must tell Work & Income what matters for your bijstand or for work.",
	}
	letterArt17If = sentence{
		u:  "Hebt u bijstand, of hebt u die aangevraagd? Dan moet u zelf aan Werk & Inkomen melden wat belangrijk is voor de bijstand of voor werk.",
		je: "Heb je bijstand, of heb je die aangevraagd? Dan moet je zelf aan Werk & Inkomen melden wat belangrijk is voor de bijstand of voor werk.",
		en: "Do you receive bijstand, or have you applied for it? Then you yourself must tell Work & Income what matters for the bijstand or for work.",
	}
	letterStays = sentence{
		u:  "Dat blijft zo, ook als u nee zegt. Het staat in artikel 17 van de Participatiewet.",
		je: "Dat blijft zo, ook als je nee zegt. Het staat in artikel 17 van de Participatiewet.",
		en: "That stays so, also if you say no. It is in article 17 of the Participatiewet.",
	}

	headWho    = sentence{u: "Wie komt het te weten?", en: "Who will know it?"}
	letterOnly = sentence{
		u:  "Alleen {recipient}. Die mag het {acts}.",
		en: "Only {recipient}. They may {acts}.",
	}
	letterSecrecy = sentence{
		u:  "Verder vertellen mag niet, behalve als de wet het zegt, bijvoorbeeld bij gevaar.",
		en: "Telling others is not allowed, except where the law says so, such as in danger.",
	}
	letterNotOn = sentence{u: "Die mag het niet doorgeven aan anderen.", en: "They may not pass it on to others."}

	headUntil   = sentence{u: "Tot wanneer?", en: "Until when?"}
	letterUntil = sentence{u: "Tot en met {until}.", en: "Until {until} at the latest."}
	letterStops = sentence{
		u:  "Daarna stopt het vanzelf. Is het dan nog nodig? Dan vragen wij het opnieuw.",
		je: "Daarna stopt het vanzelf. Is het dan nog nodig? Dan vragen wij het je opnieuw.",
		en: "Then it stops by itself. Is it still needed? Then we ask you again.",
	}

	headWithdraw   = sentence{u: "Kunt u na een ja toch nog nee zeggen?", je: "Kun je na een ja toch nog nee zeggen?", en: "Can you still say no after a yes?"}
	letterWithdraw = sentence{
		u:  "Ja, elke dag. Zeg het tegen {sender}, of {contact}.",
		en: "Yes, any day. Tell {sender}, or {contact}.",
	}
	letterNoReason = sentence{
		u:  "U hoeft niet te zeggen waarom. Het hoeft niet op papier.",
		je: "Je hoeft niet te zeggen waarom. Het hoeft niet op papier.",
		en: "You do not have to say why. It need not be on paper.",
	}
	letterFrom = sentence{
		u:  "Vanaf die dag delen wij het niet meer. Wat iemand al gelezen heeft, kunnen wij niet terughalen.",
		en: "From that day on we no longer share it. What someone has already read we cannot take back.",
	}

	headRights = sentence{u: "Wat kunt u nog meer?", je: "Wat kun je nog meer?", en: "What else can you do?"}
	letterSaw  = sentence{
		u:  "U kunt vragen wat wij over {about} weten. U kunt ook vragen wie dat gezien heeft, en waarom dat mocht.",
		je: "Je kunt vragen wat wij over {about} weten. Je kunt ook vragen wie dat gezien heeft, en waarom dat mocht.",
		en: "You can ask what we know about {about}. You can also ask who saw it, and why that was allowed.",
	}
	letterWrong = sentence{
		u:  "Klopt er iets niet? Dan kunt u vragen om het te verbeteren.",
		je: "Klopt er iets niet? Dan kun je vragen om het te verbeteren.",
		en: "Is something wrong? Then you can ask to have it put right.",
	}
	letterAP = sentence{
		u:  "Vindt u dat wij niet goed omgaan met deze gegevens? Dan kunt u klagen bij de gemeente. Dat kan ook bij de Autoriteit Persoonsgegevens, die op privacy let.",
		je: "Vind je dat wij niet goed omgaan met deze gegevens? Dan kun je klagen bij de gemeente. Dat kan ook bij de Autoriteit Persoonsgegevens, die op privacy let.",
		en: "Do you think that we do not handle this data well? Then you can complain to the municipality. You can also complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).",
	}

	headAnswer = sentence{u: "Uw antwoord", je: "Jouw antwoord", en: "Your answer"}
	letterEach = sentence{
		u:  "Kies bij elke regel ja of nee. Kiest u niets? Dan is het nee.",
		je: "Kies bij elke regel ja of nee. Kies je niets? Dan is het nee.",
		en: "Choose yes or no on each line. If you choose nothing, it is a no.",
	}
	letterOne = sentence{
		u:  "Kies ja of nee. Kiest u niets? Dan is het nee.",
		je: "Kies ja of nee. Kies je niets? Dan is het nee.",
		en: "Choose yes or no. If you choose nothing, it is a no.",
	}
	letterTime = sentence{
		u:  "Neem de tijd. Vraag gerust uitleg: {contact}.",
		en: "Take your time. Feel free to ask: {contact}.",
	}
	letterTalk = sentence{
		u:  "Praat er eerst over met iemand die u vertrouwt, als u dat wilt.",
		je: "Praat er eerst over met iemand die je vertrouwt, als je dat wilt.",
		en: "Talk about it first with someone you trust, if you like.",
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

	// What is said aloud and not written.
	spokenNo = sentence{
		u:  "U mag ja of nee zeggen, en u hoeft niet te zeggen waarom.",
		je: "Je mag ja of nee zeggen, en je hoeft niet te zeggen waarom.",
		en: "You may say yes or no, and you do not have to say why.",
	}
	spokenOnly  = sentence{u: "Alleen {recipient} komt het te weten.", en: "Only {recipient} will know it."}
	spokenUntil = sentence{u: "Een ja geldt tot en met {until}.", en: "A yes holds until {until} at the latest."}
	spokenStop  = sentence{
		u:  "U kunt elke dag stoppen: zeg het tegen {sender}, of {contact}.",
		je: "Je kunt elke dag stoppen: zeg het tegen {sender}, of {contact}.",
		en: "You can stop any day: tell {sender}, or {contact}.",
	}
	spokenAsk = sentence{
		u:  "Hebt u nog vragen? Neem rustig de tijd.",
		je: "Heb je nog vragen? Neem rustig de tijd.",
		en: "Do you have any questions? Take your time.",
	}
	spokenItems = integraal.Text{NL: "Van {from}: {items}.", EN: "From {from}: {items}."}

	letterFromService = integraal.Text{NL: "Van {from}:", EN: "From {from}:"}
	letterListed      = integraal.Text{NL: "– {item}", EN: "– {item}"}
	letterTo          = integraal.Text{NL: "Voor {reader}", EN: "For {reader}"}
	letterYes         = integraal.Text{NL: "ja", EN: "yes"}
	letterNo          = integraal.Text{NL: "nee", EN: "no"}
	letterSigned      = integraal.Text{NL: "Datum en handtekening: ______________________", EN: "Date and signature: ______________________"}

	textOneLetter = integraal.Text{
		NL: "in een brief horen alleen vragen aan dezelfde persoon, over dezelfde persoon, voor dezelfde ontvanger, hetzelfde doel en hetzelfde gebruik",
		EN: "one letter holds only questions to the same person, about the same person, for the same recipient, purpose and use",
	}
)
