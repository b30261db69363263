package intake

import "github.com/integraal/integraal"

// The texts of faults.
var (
	textUnknownWord    = integraal.Text{NL: "dit woord staat niet in de lijst", EN: "this word is not in the list"}
	textNoDay          = integraal.Text{NL: "noem de dag", EN: "name the day"}
	textNoClient       = integraal.Text{NL: "zeg wiens vraag het is", EN: "say whose question it is"}
	textDuplicate      = integraal.Text{NL: "gebruik een korte aanduiding van letters, cijfers en . _ -, die nog niet is gebruikt", EN: "use a short label of letters, digits and . _ - that is not used yet"}
	textQuestionClient = integraal.Text{NL: "een vraag is van een cliënt, in eigen woorden", EN: "a question is a client's, in their own words"}
	textMethodUnknown  = integraal.Text{NL: "deze methode staat niet in de lijst; geef haar een eigen naam", EN: "this method is not in the list; give it a name of its own"}
	textNoMethod       = integraal.Text{NL: "noem de methode van dit gesprek", EN: "name the method of this conversation"}
	textScopeClient    = integraal.Text{NL: "alleen de cliënt zegt hoe ver er wordt gekeken", EN: "only the client says how far to look"}
	textDomainUnknown  = integraal.Text{NL: "dit onderwerp staat niet in de lijst", EN: "this life domain is not in the list"}
	textDomainData     = integraal.Text{NL: "zeg wat voor gegevens dit zijn, zodat duidelijk is wie ze mag zien", EN: "say which kinds of data this is, so that it is clear who may see it"}
	textDangling       = integraal.Text{NL: "dit gesprek is er niet", EN: "there is no such conversation"}
	textNoSource       = integraal.Text{NL: "zeg wie dit zei, wanneer, en wat", EN: "say who said this, when, and what"}
	textDeclinedBy     = integraal.Text{NL: "alleen wie het aangaat, zegt er niet over te willen praten", EN: "only whom it concerns says that they do not want to speak of it"}
	textNotShown       = integraal.Text{NL: "wat niet getoond wordt, heeft geen woorden", EN: "what is not shown has no words"}
	textOutside        = integraal.Text{NL: "de cliënt wil hier niet naar kijken; leg het dan niet vast", EN: "the client does not want to look at this; then do not record it"}
	textSelf           = integraal.Text{NL: "een onderwerp hangt niet met zichzelf samen", EN: "a life domain does not hang together with itself"}
	textUnconfirmed    = integraal.Text{NL: "zeg wie heeft bevestigd dat dit samenhangt", EN: "say who confirmed that these hang together"}
	textQuickDomain    = integraal.Text{NL: "snelle hulp is er voor geld (finances) en wonen (housing)", EN: "quick help is for finances and housing"}
	textEventKind      = integraal.Text{NL: "dit is geen melding of aanvraag waarmee een termijn begint", EN: "this is no report or request on which a term starts"}
	textNoDefinition   = integraal.Text{NL: "de gemeente kiest wat een huishouden met meer problemen is", EN: "the municipality chooses what a household with several problems is"}
	textUnnamed        = integraal.Text{NL: "noem de regel in twee talen, met een bron", EN: "name the rule in both languages, with a source"}
	textNoChooser      = integraal.Text{NL: "zeg wie deze regel heeft gekozen", EN: "say who chose this rule"}
	textSince          = integraal.Text{NL: "deze regel geldt pas vanaf een latere dag", EN: "this rule holds only from a later day"}
	textRange          = integraal.Text{NL: "dit getal kan niet", EN: "this number cannot be"}
	textDaysRange      = integraal.Text{NL: "een antwoord komt binnen 0 tot en met 60 werkdagen", EN: "an answer comes within 0 to 60 working days"}
	textLabel          = integraal.Text{NL: "zeg in het Nederlands en het Engels wat dit is", EN: "say in Dutch and in English what this is"}
	textTooMany        = integraal.Text{NL: "deze lijst is te lang", EN: "this list is too long"}
	textTooLong        = integraal.Text{NL: "deze tekst is te lang", EN: "this text is too long"}
	textVersion        = integraal.Text{NL: "dit bestand heeft een andere schemaVersion dan 1", EN: "this file has another schemaVersion than 1"}
	textBundled        = integraal.Text{NL: "deze regel is er niet bij in deze versie", EN: "there is no such bundled rule of that version"}
)

var textMalformed = integraal.Text{NL: "gebruik een korte aanduiding van letters, cijfers en . _ -", EN: "use a short label of letters, digits and . _ -"}
