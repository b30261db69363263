package conform

import "github.com/integraal/integraal"

var (
	textNoFiles    = integraal.Text{NL: "hier staat geen bestand met gevallen (*.json)", EN: "there is no case file here (*.json)"}
	textNoCases    = integraal.Text{NL: "het bestand heeft geen gevallen", EN: "the file has no cases"}
	textScheme     = integraal.Text{NL: "het bestand moet zeggen over welke regeling het gaat: {schemes}", EN: "the file must say which scheme it is about: {schemes}"}
	textVersion    = integraal.Text{NL: "schemaVersion moet 1 zijn", EN: "schemaVersion must be 1"}
	textTwice      = integraal.Text{NL: "dit id staat al eerder in het bestand", EN: "this id is used before in the file"}
	textOtherFile  = integraal.Text{NL: "dit id staat ook in {file}", EN: "this id is also used in {file}"}
	textMissing    = integraal.Text{NL: "dit moet er staan", EN: "this must be given"}
	textConfidence = integraal.Text{NL: "high, medium of low", EN: "high, medium or low"}
	textKey        = integraal.Text{NL: "deze regeling geeft: fault, failed, {keys}", EN: "this scheme answers: fault, failed, {keys}"}
	textEither     = integraal.Text{NL: "geef fault, of failed, of bedragen: niet samen", EN: "give fault, or failed, or amounts: not together"}
	textDecimal    = integraal.Text{NL: "een bedrag zoals \"329.192\"", EN: "an amount such as \"329.192\""}
	textAges       = integraal.Text{NL: "één of twee leeftijden van 0 tot en met 120", EN: "one or two ages from 0 up to 120"}
	textAge        = integraal.Text{NL: "een leeftijd van 0 tot en met 120", EN: "an age from 0 up to 120"}
	textPersons    = integraal.Text{NL: "een aantal van 0 tot en met 50", EN: "a number from 0 up to 50"}
	textEach       = integraal.Text{NL: "één ja of nee voor elke leeftijd", EN: "one yes or no for each age"}
	textPartner    = integraal.Text{NL: "dit hoort bij een partner: zet ook partner op true", EN: "this is about a partner: set partner to true too"}
	textCosts      = integraal.Text{NL: "hoogstens vier soorten servicekosten", EN: "at most four kinds of service charges"}
	textHours      = integraal.Text{NL: "een aantal uren zoals \"86\" of \"45.5\"", EN: "a number of hours such as \"86\" or \"45.5\""}
	textCare       = integraal.Text{NL: "dagopvang, buitenschoolse opvang of gastouderopvang", EN: "dagopvang, buitenschoolse opvang or gastouderopvang"}
	textLowering   = integraal.Text{NL: "geef amount of rate: één van beide", EN: "give amount or rate: one of the two"}
	textBasic      = integraal.Text{NL: "basicAmount en percent horen samen", EN: "basicAmount and percent go together"}
	textMonths     = integraal.Text{NL: "een aantal maanden van 1 tot en met 120", EN: "a number of months from 1 up to 120"}
	textPercent    = integraal.Text{NL: "een percentage van 1 tot en met 1000", EN: "a percentage from 1 up to 1000"}
)
