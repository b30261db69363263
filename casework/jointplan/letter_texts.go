package jointplan

import "github.com/integraal/integraal"

var letterTo = integraal.Text{NL: "Aan {reader}", EN: "To {reader}"}

// The headings of the letter.
var (
	letterTitle = form{"Uw plan", "Jouw plan", "Your plan"}
	headWords   = form{"Wat u zelf zei", "Wat je zelf zei", "What you said"}
	headGoals   = form{"Wat we willen bereiken", "", "What we want to reach"}
	headFirst   = form{"Eerst dit", "", "First this"}
	headMine    = form{"Wat u doet", "Wat je doet", "What you do"}
	headTheirs  = form{"Wat anderen doen", "", "What others do"}
	headDays    = form{"Dagen om te onthouden", "", "Days to remember"}
	headSearch  = form{"Wat we nog uitzoeken", "", "What we are still finding out"}
	headDone    = form{"Wat is afgesloten", "", "What was closed"}
	headAsk     = form{"Wat we u nog willen vragen", "Wat we je nog willen vragen", "What we still want to ask you"}
	headReview  = form{"Wanneer we terugkijken", "", "When we look back"}
	headContact = form{"Uw vaste contact", "Jouw vaste contact", "Your one contact"}
	headRights  = form{"Wat u mag", "Wat je mag", "What you may do"}
)

// The sentences of the letter.
var (
	letterYou     = form{"u", "jij", "you"}
	letterByYou   = form{"u", "jou", "you"}
	letterNobody  = form{"nog niemand", "", "nobody yet"}
	letterNoWords = form{
		"Hier staat nog niets. Wilt u vertellen wat u zelf wilt? Dan zetten we dat erbij.",
		"Hier staat nog niets. Wil je vertellen wat je zelf wilt? Dan zetten we dat erbij.",
		"There is nothing here yet. Do you want to tell us what you want? Then we add it.",
	}
	letterSaid      = form{"{who} zei: {words}", "", "{who} said: {words}"}
	letterYourWish  = form{"Dit wilt u zelf.", "Dit wil je zelf.", "This is your own wish."}
	letterWishOf    = form{"Dit is een wens van {who}.", "", "This is a wish of {who}."}
	letterHeld      = form{"Dit doel komt van {who}.", "", "This goal comes from {who}."}
	letterAgreed    = form{"U zei: daar ben ik het mee eens.", "Je zei: daar ben ik het mee eens.", "You said: I agree."}
	letterPartly    = form{"U zei: daar ben ik het voor een deel mee eens.", "Je zei: daar ben ik het voor een deel mee eens.", "You said: I agree in part."}
	letterAgreedNot = form{
		"U zei: daar ben ik het niet mee eens.", "Je zei: daar ben ik het niet mee eens.", "You said: I do not agree.",
	}
	letterYouSaid    = form{"Uw woorden: {words}", "Jouw woorden: {words}", "Your words: {words}"}
	letterAgreedAll  = form{"U zei dat u het hiermee eens bent.", "Je zei dat je het hiermee eens bent.", "You said that you agree with this."}
	letterAgreedRest = form{
		"Staat er niets anders bij? Dan zei u dat u het ermee eens bent.", "Staat er niets anders bij? Dan zei je dat je het ermee eens bent.",
		"Where nothing else is said, you said that you agree.",
	}
	letterUnasked    = form{"We weten nog niet of u het hiermee eens bent.", "We weten nog niet of je het hiermee eens bent.", "We do not know yet whether you agree with this."}
	letterFirst      = form{"Uiterlijk op {day}: {action}.", "", "By {day} at the latest: {action}."}
	letterFirstLate  = form{"Dit zou klaar zijn op {day}: {action}.", "", "This was to be done by {day}: {action}."}
	letterFirstMust  = form{"Dit is verplicht.", "", "This is a duty."}
	letterFirstFails = form{"Lukt het niet? Laat het weten: {contact}.", "", "Is it not possible? Tell us: {contact}."}
	letterNotThis    = form{
		"Wilt u iets hiervan niet? Laat het weten: {contact}.", "Wil je iets hiervan niet? Laat het weten: {contact}.",
		"Is there something here that you do not want? Tell us: {contact}.",
	}
	letterAction       = form{"Wie doet dit: {who}.", "", "Who does this: {who}."}
	letterActionWith   = form{"Dit doet u samen met {who}.", "Dit doe je samen met {who}.", "You do this together with {who}."}
	letterActionNobody = form{"We weten nog niet wie dit doet.", "", "We do not know yet who does this."}
	letterPurpose      = form{"Waarvoor: {purpose}.", "", "What for: {purpose}."}
	letterWaits        = form{"Dit begint pas na {first}. De reden: {reason}.", "", "This begins only after {first}. The reason: {reason}."}
	letterTerm         = form{
		"Hierover komt een besluit. Dat moet er uiterlijk op {day} zijn.", "", "There will be a decision about this. It has to be there by {day} at the latest.",
	}
	letterTermOpen = form{
		"Hierover komt een besluit. Op welke dag dat er moet zijn, weten we nog niet.", "", "There will be a decision about this. We do not know yet by which day it has to be there.",
	}
	letterCourse  = form{"{what} De dag is {day}.", "", "{what} The day is {day}."}
	letterOverdue = form{"Dat had er op {day} moeten zijn.", "", "That should have been there by {day}."}

	letterBy   = form{"We willen dat dit klaar is op {day}.", "", "We want this done by {day}."}
	letterLate = form{
		"Dit zou klaar zijn op {day}. Dat is niet gelukt, of we weten het niet.", "", "This was to be done by {day}. That did not work, or we do not know.",
	}
	letterHour    = form{"Dit kost u ongeveer een uur in de week.", "Dit kost je ongeveer een uur in de week.", "This takes about an hour a week of your time."}
	letterHours   = form{"Dit kost u ongeveer {hours} uur in de week.", "Dit kost je ongeveer {hours} uur in de week.", "This takes about {hours} hours a week of your time."}
	letterNothing = form{"U hoeft hier niets voor te doen.", "Je hoeft hier niets voor te doen.", "You do not have to do anything for it."}
	letterMust    = form{"Dit moet. Dat staat in {law}. {who} heeft dat besloten.", "", "You have to do this. It rests on {law}. {who} decided it."}
	letterTheirs  = form{"Dit is een plicht van {who}.", "", "This is a duty of {who}."}
	letterDecided = form{"Dat was op {day}.", "", "That was on {day}."}
	letterMustNot = form{
		"Lukt het niet, of bent u het er niet mee eens? Laat het weten: {contact}. Kreeg u korter dan zes weken geleden een brief met dit besluit? Dan kunt u bezwaar maken.",
		"Lukt het niet, of ben je het er niet mee eens? Laat het weten: {contact}. Kreeg je korter dan zes weken geleden een brief met dit besluit? Dan kun je bezwaar maken.",
		"Is it not possible, or do you not agree? Tell us: {contact}. Did you get a letter with this decision less than six weeks ago? Then you can object.",
	}
	letterObject = form{
		"Bent u het niet eens met dat besluit? Dan kunt u binnen zes weken bezwaar maken.",
		"Ben je het niet eens met dat besluit? Dan kun je binnen zes weken bezwaar maken.",
		"Do you not agree with that decision? Then you can object within six weeks.",
	}
	letterMay         = form{"U mag hier nee tegen zeggen.", "Je mag hier nee tegen zeggen.", "You may say no to this."}
	letterDutyUnknown = form{
		"We weten nog niet of dit moet. Vraag het: {contact}.", "", "We do not know yet whether you have to do this. Ask: {contact}.",
	}
	letterStuck    = form{"Dit zit nu vast. De reden: {reason}.", "", "This is stuck now. The reason: {reason}."}
	letterOtherWay = form{"Wat ook kan: {way}.", "", "What is possible too: {way}."}
	letterDay      = form{"{day}: {what}.", "", "{day}: {what}."}
	letterSearch   = form{"{question} Wie dit uitzoekt: {who}.", "", "{question} Who finds out: {who}."}

	letterReached    = form{"{what}: gelukt. Afgesloten door {who} op {day}.", "", "{what}: reached. Closed by {who} on {day}."}
	letterDropped    = form{"{what}: niet meer nodig. Afgesloten door {who} op {day}.", "", "{what}: no longer needed. Closed by {who} on {day}."}
	letterHandedOver = form{"{what}: iemand anders gaat hiermee verder. Afgesloten door {who} op {day}.", "", "{what}: someone else goes on with this. Closed by {who} on {day}."}
	letterNotReached = form{"{what}: niet gelukt. Afgesloten door {who} op {day}.", "", "{what}: not reached. Closed by {who} on {day}."}

	letterAsk = form{
		"Bent u het hiermee eens? Zeg het ook als u het er niet mee eens bent.", "Ben je het hiermee eens? Zeg het ook als je het er niet mee eens bent.",
		"Do you agree with this? Tell us too if you do not.",
	}

	letterReview       = form{"Op {day} kijken we samen wat goed gaat en wat anders moet.", "", "On {day} we look together at what goes well and what has to change."}
	letterReviewPassed = form{
		"Op {day} zouden we samen terugkijken. Dat is niet gebeurd, of we weten het niet. Vraag om een nieuwe dag: {contact}.", "",
		"On {day} we were to look back together. That did not happen, or we do not know. Ask for a new day: {contact}.",
	}
	letterNoReview     = form{"Er is nog geen dag om terug te kijken. Vraag erom: {contact}.", "", "There is no day to look back yet. Ask for one: {contact}."}
	letterChose        = form{"U koos als vast contact: {who}.", "Je koos als vast contact: {who}.", "You chose as your one contact: {who}."}
	letterNoPreference = form{"U had geen voorkeur.", "Je had geen voorkeur.", "You had no preference."}
	letterNone         = form{"U wilt geen vast contact.", "Je wilt geen vast contact.", "You want no one contact."}
	letterChange       = form{"U kunt altijd een ander kiezen.", "Je kunt altijd een ander kiezen.", "You can always choose someone else."}
	letterChoose       = form{
		"U mag kiezen wie uw vaste contact is. Zeg het ons: {contact}.", "Je mag kiezen wie jouw vaste contact is. Zeg het ons: {contact}.",
		"You may choose your one contact. Tell us: {contact}.",
	}
	letterYours = form{"Dit is uw plan. U krijgt er altijd een kopie van als u dat wilt.", "Dit is jouw plan. Je krijgt er altijd een kopie van als je dat wilt.", "This is your plan. You can always have a copy."}
	letterMind  = form{
		"U mag van mening veranderen. Dan passen we het plan aan.", "Je mag van mening veranderen. Dan passen we het plan aan.", "You may change your mind. Then we change the plan.",
	}
	letterWrong = form{"Klopt er iets niet? Dan kunt u vragen om het te verbeteren.", "Klopt er iets niet? Dan kun je vragen om het te verbeteren.", "Is something wrong? Then you can ask us to correct it."}
	letterBring = form{
		"U mag iemand meenemen naar een gesprek. Een onafhankelijke cliëntondersteuner helpt u gratis.",
		"Je mag iemand meenemen naar een gesprek. Een onafhankelijke cliëntondersteuner helpt je gratis.",
		"You may bring someone to a talk. An independent client supporter helps you for free.",
	}
	letterCall = form{
		"Vragen? Zo kunt u ze stellen: {contact}.", "Vragen? Zo kun je ze stellen: {contact}.", "Questions? This is how to ask them: {contact}.",
	}
)

// letterSpoken are the words of a term about somebody (#), and those to them.
var letterSpoken = [...]struct {
	says, saysEN string
	form
}{
	{"kan # ", "# can ", form{"kunt u ", "kun je ", "you can "}},
	{"krijgt # ", "# gets ", form{"krijgt u ", "krijg je ", "you get "}},
	{"laat # ", "lets # ", form{"laat u ", "laat je ", "lets you "}},
	{"de omstandigheden van # ", "#'s circumstances", form{"uw omstandigheden ", "jouw omstandigheden ", "your circumstances"}},
}
