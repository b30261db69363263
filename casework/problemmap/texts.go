package problemmap

import "github.com/integraal/integraal"

// The words of the lists.
var (
	effectTexts = [...]integraal.Text{
		{},
		{NL: "leidt tot", EN: "leads to"},
		{NL: "houdt in stand", EN: "keeps going"},
		{NL: "maakt het lastiger om er iets aan te doen", EN: "makes it harder to do something about it"},
		{NL: "maakt dat er niets aan te doen is", EN: "leaves nothing to be done about it"},
		{NL: "geeft lucht", EN: "eases"},
	}
	strengthTexts = [...]integraal.Text{
		{NL: "onbekend hoe sterk", EN: "of unknown strength"},
		{NL: "zwak", EN: "weak"},
		{NL: "matig", EN: "moderate"},
		{NL: "sterk", EN: "strong"},
	}
	gradeTexts = [...]integraal.Text{
		{NL: "niet gezegd waarop het rust", EN: "not said what it rests on"},
		{NL: "onderzoek dat mensen in de tijd volgt of vergelijkt", EN: "research that follows or compares people over time"},
		{NL: "samen gezien in registers of op één moment", EN: "seen together in registers or at one moment"},
		{NL: "praktijk, of een model van betrokkenen", EN: "practice, or a model by those concerned"},
		{NL: "gezegd over dit huishouden", EN: "said of this household"},
	}
	severityTexts = [...]integraal.Text{
		{},
		{NL: "licht", EN: "mild"},
		{NL: "ernstig", EN: "serious"},
		{NL: "acuut", EN: "acute"},
	}
	roleTexts = [...]integraal.Text{
		{},
		{NL: "voedt een kring", EN: "feeds a circle"},
		{NL: "in een kring", EN: "in a circle"},
		{NL: "volgt uit een kring", EN: "follows from a circle"},
		{NL: "in een keten zonder kring", EN: "in a chain without a circle"},
		{NL: "op zichzelf", EN: "by itself"},
	}
	standingTexts = [...]integraal.Text{
		{NL: "een vermoeden", EN: "suggested"},
		{NL: "bevestigd", EN: "confirmed"},
		{NL: "verworpen", EN: "rejected"},
		{NL: "betwist", EN: "contested"},
		{NL: "niet zichtbaar of het klopt", EN: "not visible whether it holds"},
	}
	factTexts = [...]integraal.Text{
		{NL: "of er iets aan het probleem te doen is", EN: "whether something can be done about the problem"},
		{NL: "wie het probleem kan verhelpen", EN: "who can put the problem right"},
		{NL: "hoeveel moeite het kost om het probleem te verhelpen", EN: "how much effort it takes to put the problem right"},
		{NL: "hoe sterk het ene probleem op het andere werkt", EN: "how strongly one problem acts on the other"},
		{NL: "of het ene probleem op het andere werkt", EN: "whether one problem acts on the other"},
	}
)

// How an effect is told: as a sentence, as a link of a chain, and as the link
// that closes a circle. The link speaks of what was named last as "that", so that
// it reads well whether a label is singular or plural.
type effectWords struct{ whole, link, closing integraal.Text }

var wordsOfEffects = [...]effectWords{
	Onset: {
		whole:   integraal.Text{NL: "{from}: dat leidt tot {to}.", EN: "{from}: that leads to {to}."},
		link:    integraal.Text{NL: "dat leidt tot {to}", EN: "that leads to {to}"},
		closing: integraal.Text{NL: "dat leidt weer tot {to}", EN: "that leads back to {to}"},
	},
	Persist: {
		whole:   integraal.Text{NL: "{from}: dat houdt {to} in stand.", EN: "{from}: that keeps {to} going."},
		link:    integraal.Text{NL: "dat houdt {to} in stand", EN: "that keeps {to} going"},
		closing: integraal.Text{NL: "dat houdt {to} weer in stand", EN: "that in turn keeps {to} going"},
	},
	Hinder: {
		whole:   integraal.Text{NL: "{from}: dat maakt het lastiger om iets te doen aan {to}.", EN: "{from}: that makes it harder to do something about {to}."},
		link:    integraal.Text{NL: "dat maakt het lastiger om iets te doen aan {to}", EN: "that makes it harder to do something about {to}"},
		closing: integraal.Text{NL: "dat maakt het weer lastiger om iets te doen aan {to}", EN: "that in turn makes it harder to do something about {to}"},
	},
	Block: {
		whole:   integraal.Text{NL: "{from}: daardoor is er niets te doen aan {to}.", EN: "{from}: because of that nothing can be done about {to}."},
		link:    integraal.Text{NL: "daardoor is er niets te doen aan {to}", EN: "because of that nothing can be done about {to}"},
		closing: integraal.Text{NL: "daardoor is er weer niets te doen aan {to}", EN: "because of that, in turn, nothing can be done about {to}"},
	},
	Relieve: {
		whole: integraal.Text{NL: "{from}: dat geeft lucht bij {to}.", EN: "{from}: that eases {to}."},
		link:  integraal.Text{NL: "dat geeft lucht bij {to}", EN: "that eases {to}"},
	},
}

// The texts of faults.
var (
	textNegative    = integraal.Text{NL: "een grens kan niet onder nul liggen", EN: "a limit cannot lie below zero"}
	textDangling    = integraal.Text{NL: "dit probleem staat niet op de kaart", EN: "this problem is not on the map"}
	textDuplicate   = integraal.Text{NL: "twee problemen hebben dezelfde aanduiding", EN: "two problems have the same id"}
	textMalformed   = integraal.Text{NL: "gebruik een korte aanduiding van letters, cijfers en . _ -", EN: "use a short label of letters, digits and . _ -"}
	textTooLarge    = integraal.Text{NL: "een kaart kan hooguit 2000 problemen bevatten", EN: "a map can hold at most 2,000 problems"}
	textUnknownWord = integraal.Text{NL: "dit staat niet in de lijst", EN: "this is not in the list"}
	textLabel       = integraal.Text{NL: "zeg in het Nederlands en het Engels wat er is", EN: "say in Dutch and in English what is the matter"}
	textNoRelation  = integraal.Text{NL: "tussen deze twee staat geen verband dat meetelt", EN: "there is no relation that counts between these two"}
	textSelf        = integraal.Text{NL: "een probleem kan niet op zichzelf werken", EN: "a problem cannot act on itself"}
	textNobody      = integraal.Text{NL: "zeg wie heeft bevestigd dat dit verband klopt", EN: "say who confirmed that this relation holds"}
	textEmptyWords  = integraal.Text{NL: "zeg wie dit zei, en wat", EN: "say who said this, and what"}
)
