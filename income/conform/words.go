package conform

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

var (
	textNoFiles    = integraal.Text{NL: "hier staat geen bestand met gevallen (*.json)", EN: "there is no case file here (*.json)"}
	textNoCases    = integraal.Text{NL: "het bestand heeft geen gevallen", EN: "the file has no cases"}
	textScheme     = integraal.Text{NL: "het bestand moet zeggen over welke regeling het gaat: {schemes}", EN: "the file must say which scheme it is about: {schemes}"}
	textVersion    = integraal.Text{NL: "schemaVersion moet 1 zijn", EN: "schemaVersion must be 1"}
	textTwice      = integraal.Text{NL: "dit id staat al eerder in het bestand", EN: "this id is used before in the file"}
	textOtherFile  = integraal.Text{NL: "dit id staat ook in {file}", EN: "this id is also used in {file}"}
	textMissing    = integraal.Text{NL: "dit moet er staan", EN: "this must be given"}
	textConfidence = integraal.Text{NL: "high, medium of low", EN: "high, medium or low"}
	textKey        = integraal.Text{NL: "deze regeling geeft: fault, failed, missing, entitled, {keys}", EN: "this scheme answers: fault, failed, missing, entitled, {keys}"}
	textEither     = integraal.Text{NL: "geef fault, of failed, of missing, of bedragen: niet samen; entitled mag bij bedragen (true) en bij failed (false)", EN: "give fault, or failed, or missing, or amounts: not together; entitled may go with amounts (true) and with failed (false)"}
	textDecimal    = integraal.Text{NL: "een bedrag zoals \"329.192\"", EN: "an amount such as \"329.192\""}
	textAges       = integraal.Text{NL: "één of twee leeftijden van 0 tot en met 120", EN: "one or two ages from 0 up to 120"}
	textAge        = integraal.Text{NL: "een leeftijd van 0 tot en met 120", EN: "an age from 0 up to 120"}
	textPersons    = integraal.Text{NL: "een aantal van 0 tot en met 50", EN: "a number from 0 up to 50"}
	textEach       = integraal.Text{NL: "één ja of nee voor elke leeftijd", EN: "one yes or no for each age"}
	textPartner    = integraal.Text{NL: "dit hoort bij een partner: zet ook partner op true", EN: "this is about a partner: set partner to true too"}
	textEchtgenoot = integraal.Text{NL: "dit hoort bij een echtgenoot: zet ook gehuwd op true", EN: "this is about a spouse: set gehuwd to true too"}
	textCosts      = integraal.Text{NL: "hoogstens vier soorten servicekosten", EN: "at most four kinds of service charges"}
	textHours      = integraal.Text{NL: "een aantal uren zoals \"86\" of \"45.5\"", EN: "a number of hours such as \"86\" or \"45.5\""}
	textCare       = integraal.Text{NL: "dagopvang, buitenschoolse opvang of gastouderopvang", EN: "dagopvang, buitenschoolse opvang or gastouderopvang"}
	textLowering   = integraal.Text{NL: "geef amount of rate: één van beide", EN: "give amount or rate: one of the two"}
	textBasic      = integraal.Text{NL: "basicAmount en percent horen samen", EN: "basicAmount and percent go together"}
	textMonths     = integraal.Text{NL: "een aantal maanden van 1 tot en met 120", EN: "a number of months from 1 up to 120"}
	textNoFact     = integraal.Text{NL: "dit feit heeft deze regeling niet: FACTS.md noemt de feiten", EN: "this scheme has no such fact: FACTS.md lists the facts"}
	textNext       = integraal.Text{NL: "nummer een lijst vanaf [0], zonder een nummer over te slaan", EN: "number a list from [0], without leaving out a number"}
	textIs         = integraal.Text{NL: "hier hoort: {want}; of unknown, absent, contested of notVisible", EN: "this must be: {want}; or unknown, absent, contested or notVisible"}
	textNorms      = integraal.Text{NL: "deze normen kunnen niet gelezen worden", EN: "these norms cannot be read"}
	textSettings   = integraal.Text{NL: "geef de instellingen van de gemeente, of de losse bedragen: niet samen", EN: "give the settings of the municipality, or the amounts by themselves: not together"}
	textTerm       = integraal.Text{NL: "geef één van year, opvangIn en opvangAangevraagd", EN: "give one of year, opvangIn and opvangAangevraagd"}
	textNoTerm     = integraal.Text{NL: "voor dit jaar is de termijn niet bekend", EN: "for this year the term is not known"}
	textTermStep   = integraal.Text{NL: "de dag waar het om gaat", EN: "the day in question"}
	textPercent    = integraal.Text{NL: "een percentage van 1 tot en met 1000", EN: "a percentage from 1 up to 1000"}
)

// stepTerm is the one step of a term, which package income answers as a day.
const stepTerm integraal.Name = "conform.term"

// wordFor are the words of a step: those of package income, and of this one.
func wordFor(n integraal.Name) (integraal.Text, bool) {
	if n == stepTerm {
		return textTermStep, true
	}
	return income.Word(n)
}
