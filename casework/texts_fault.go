package casework

import "github.com/integraal/integraal"

// What the faults of a case tell a reader.
var (
	textRequired      = integraal.Text{NL: "vul dit veld in: het is verplicht", EN: "fill in this field: it is required"}
	textNoFacts       = integraal.Text{NL: "noem ten minste één gegeven dat is verteld", EN: "name at least one fact that was told"}
	textInformedDay   = integraal.Text{NL: "vul de dag in: zonder dag telt niet dat de persoon is ingelicht", EN: "fill in the day: without it, that the person was informed does not count"}
	textSchemaVersion = integraal.Text{NL: "deze versie van de bibliotheek leest alleen schemaVersion 1", EN: "this version of the library reads schemaVersion 1 only"}
	textTooLong       = integraal.Text{NL: "deze tekst is te lang: hooguit {limit} tekens", EN: "this text is too long: at most {limit} characters"}
	textTooMany       = integraal.Text{NL: "deze lijst is te lang: hooguit {limit}", EN: "this list is too long: at most {limit}"}
	textTooLow        = integraal.Text{NL: "dit getal is te laag: ten minste {limit}", EN: "this number is too low: at least {limit}"}
	textTooHigh       = integraal.Text{NL: "dit getal is te hoog: hooguit {limit}", EN: "this number is too high: at most {limit}"}
	textControl       = integraal.Text{NL: "hier staat een stuurteken; schrijf gewone tekst", EN: "this holds a control character; write plain text"}
	textUTF8          = integraal.Text{NL: "deze tekst is geen UTF-8", EN: "this text is not UTF-8"}
	textWord          = integraal.Text{NL: "dit woord is onbekend; kies uit {list}", EN: "this word is unknown; choose from {list}"}

	textID       = integraal.Text{NL: "een id is een kort etiket: letters, cijfers, punt, streep; hooguit 40 tekens", EN: "an id is a short label: letters, digits, point, dash; at most 40 characters"}
	textIDTwice  = integraal.Text{NL: "dit id is al gebruikt; geef iedereen en alles een eigen id", EN: "this id is already used; give everyone and everything an id of its own"}
	textDangling = integraal.Text{NL: "niemand in deze zaak heeft dit id, of diegene hoort hier niet", EN: "nobody in this case has this id, or they do not belong here"}

	textBSN = integraal.Text{
		NL: "dit is geen geldig burgerservicenummer (negen cijfers die de elfproef doorstaan)",
		EN: "this is not a valid citizen service number (nine digits that pass the eleven test)",
	}
	textBSNTwice = integraal.Text{NL: "twee personen hebben hetzelfde burgerservicenummer", EN: "two persons have the same citizen service number"}
	textHoldsBSN = integraal.Text{
		NL: "hier lijkt een burgerservicenummer te staan; dat hoort alleen in het veld bsn. Is het een ander nummer, zet er dan een letter of cijfer bij",
		EN: "this seems to hold a citizen service number, which belongs in the field bsn only. If it is another number, add a letter or digit to it",
	}

	textReversed       = integraal.Text{NL: "deze periode eindigt voordat zij begint", EN: "this period ends before it begins"}
	textEither         = integraal.Text{NL: "kies: elsewhere (nooit lid van het huishouden) of member (van wanneer tot wanneer)", EN: "choose: elsewhere (never part of the household) or member (from when to when)"}
	textSelf           = integraal.Text{NL: "niemand is familie van zichzelf", EN: "nobody is their own relative"}
	textCycle          = integraal.Text{NL: "niemand is ouder van een eigen voorouder", EN: "nobody is a parent of their own ancestor"}
	textWmoDuty        = integraal.Text{NL: "de Wmo 2015 kent geen plicht om iets te doen; leg dit vast als advies", EN: "the Wmo 2015 knows no duty to do something; record this as an advice"}
	textMotivationDuty = integraal.Text{NL: "uitzoeken wat iemand zelf wil, is altijd vrijwillig; leg dit vast als advies", EN: "finding out what someone wants is always voluntary; record this as an advice"}
	textWithSelf       = integraal.Text{NL: "noem hier de partner, een ander dan de persoon zelf", EN: "name the partner here, someone other than the person"}
	textProvision      = integraal.Text{NL: "noem hier een artikel van een wet", EN: "name an article of a law here"}

	textFact       = integraal.Text{NL: "dit gegeven is onbekend; kies een gegeven uit het schema", EN: "this fact is unknown; choose a fact from the schema"}
	textFactTwice  = integraal.Text{NL: "dit gegeven staat twee keer in dezelfde verklaring", EN: "this fact stands twice in one telling"}
	textFactKind   = integraal.Text{NL: "dit gegeven is van een andere soort: gebruik de sleutel van het gegeven zelf", EN: "this fact is of another kind: use the fact's own key"}
	textImpossible = integraal.Text{NL: "iedereen heeft dit gegeven; het kan niet ontbreken. Laat het weg als het niet bekend is", EN: "everyone has this; it cannot be absent. Leave it out when it is not known"}
	textRange      = integraal.Text{NL: "deze waarde kan niet voorkomen", EN: "this value cannot occur"}
	textFuture     = integraal.Text{NL: "deze geboortedatum ligt na de dag waarop hij is verteld", EN: "this birth date lies after the day on which it was told"}
	textYesNo      = integraal.Text{NL: "schrijf yes, no of none", EN: "write yes, no or none"}
	textCount      = integraal.Text{NL: "schrijf een aantal in cijfers tussen aanhalingstekens, of none", EN: "write a number in digits in quotes, or none"}
	textMonth      = integraal.Text{NL: "schrijf een maand zoals 2026-01, of none", EN: "write a month such as 2026-01, or none"}
)
