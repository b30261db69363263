package consent

import "github.com/integraal/integraal"

// Reason says why a datum is not shown.
type Reason uint8

// The reasons, the one that a reader should hear first in front.
const (
	NoReason Reason = iota
	Incomplete
	NoRecipient
	UnknownPurpose
	NotInCaseload
	AnonymousOnly
	RetentionOver
	OwnCircle
	SecretAddress
	BSNWithoutLaw
	EnforcementUse
	NotDesignated
	NotNeeded
	Restricted
	OthersData
	ChildDecides
	AgeUnknown
	TooYoung
	NotCapable
	InterestOpposes
	OutsideTask
	OtherFlow
	NoOrder
	NotDemanded
	NotSignalled
	NotFirstHand
	NotWeighed
	NeverThisWay
	NoBridge
	NoSecrecy
	Objected
	ConsentRefused
	ConsentWithdrawn
	ConsentNotAsked
	ConsentNotAnswered
	ConsentExpired
	ConsentForm
	ConsentNoNotice
	ClientFirst
	NotInformed
	reasons
)

var reasonNames = [...]string{
	"", "incomplete", "no-recipient", "unknown-purpose", "not-in-caseload", "anonymous-only", "retention-over",
	"own-circle", "secret-address", "bsn-without-law", "enforcement-use", "not-designated", "not-needed", "restricted",
	"others-data", "child-decides", "age-unknown", "too-young",
	"not-capable", "interest-opposes", "outside-task", "other-flow", "no-order", "not-demanded", "not-signalled", "not-first-hand", "not-weighed",
	"never-this-way", "no-bridge", "no-secrecy",
	"objected", "consent-refused", "consent-withdrawn", "consent-not-asked", "consent-not-answered",
	"consent-expired", "consent-form", "consent-no-notice", "client-first", "not-informed",
}

// String names the reason as JSON does.
func (r Reason) String() string { return nameOf(reasonNames[:], int(r)) }

// MarshalText writes r as [Reason.String] does.
func (r Reason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// outcome is what a reason makes of the answer. A reason that it does not know
// denies.
func (r Reason) outcome() Outcome {
	switch r {
	case NoReason:
		return Allow
	case ConsentNotAsked, ConsentNotAnswered, ConsentExpired, ConsentForm, ConsentNoNotice:
		return AskConsent
	case NotInformed, ClientFirst:
		return InformFirst
	default:
		return Deny
	}
}

// Text tells a reader the reason.
func (r Reason) Text() integraal.Text {
	if int(r) < len(reasonTexts) {
		return reasonTexts[r]
	}
	return integraal.Text{}
}

var reasonTexts = [...]integraal.Text{
	NoReason:           {NL: "zichtbaar", EN: "shown"},
	Incomplete:         {NL: "de vraag is niet volledig", EN: "the request is incomplete"},
	NoRecipient:        {NL: "doorgeven vraagt een eigen antwoord voor wie het krijgt", EN: "passing it on needs an answer of its own for whoever receives it"},
	UnknownPurpose:     {NL: "het protocol kent dit doel niet voor deze rol", EN: "the protocol does not know this purpose for this role"},
	NotInCaseload:      {NL: "deze persoon is niet bij u in behandeling", EN: "this person is not in your caseload"},
	AnonymousOnly:      {NL: "voor dit doel alleen anoniem", EN: "for this purpose only anonymously"},
	RetentionOver:      {NL: "de bewaartermijn is voorbij", EN: "the retention period is over"},
	OwnCircle:          {NL: "dit is een dossier uit uw eigen kring", EN: "this is a file from your own circle"},
	SecretAddress:      {NL: "dit adres is geheim", EN: "this address is secret"},
	BSNWithoutLaw:      {NL: "voor deze taak mag het BSN niet worden gebruikt", EN: "the BSN may not be used for this task"},
	NotDesignated:      {NL: "een vermoeden van misbruik gaat alleen naar wie het protocol daarvoor aanwijst", EN: "a suspicion of misuse goes only to whom the protocol designates for it"},
	Restricted:         {NL: "het protocol van de gemeente sluit dit uit", EN: "the municipality's protocol rules this out"},
	NoOrder:            {NL: "er loopt geen ondertoezichtstelling", EN: "there is no supervision order"},
	NotDemanded:        {NL: "er is geen verzoek waarop dit gegeven moet worden", EN: "there is no request that obliges to give this"},
	NotSignalled:       {NL: "de verhuurder heeft niet eerst zelf contact gezocht", EN: "the landlord did not first try to reach the tenant"},
	NotFirstHand:       {NL: "dit mag alleen als de persoon zelf of de cliënt het heeft verteld", EN: "only where the person or the client told it"},
	NotWeighed:         {NL: "eerst moet iemand het geheim en de veiligheid tegen elkaar afwegen", EN: "someone must first weigh secrecy against safety"},
	ClientFirst:        {NL: "de cliënt ziet het anders en reageert eerst", EN: "the client sees it differently and answers first"},
	EnforcementUse:     {NL: "gegevens uit de hulp gaan niet naar controle of handhaving", EN: "data from help is not used for checks or enforcement"},
	NotNeeded:          {NL: "niet nodig voor uw taak volgens het protocol", EN: "not needed for your task under the protocol"},
	OthersData:         {NL: "dit zijn gegevens van een ander", EN: "this is someone else's data"},
	ChildDecides:       {NL: "het kind is 16 of ouder en beslist zelf", EN: "the child is 16 or over and decides"},
	AgeUnknown:         {NL: "de geboortedatum is niet bekend, en de leeftijd beslist hier", EN: "the date of birth is not known, and the age decides here"},
	TooYoung:           {NL: "onder de 12 vraagt een ouder de gegevens op", EN: "under 12 a parent asks for the data"},
	NotCapable:         {NL: "een vertegenwoordiger vraagt de gegevens op", EN: "a representative asks for the data"},
	InterestOpposes:    {NL: "inzage door een ander is niet in het belang van deze persoon", EN: "access by another is not in this person's interest"},
	OutsideTask:        {NL: "dit gegeven van deze persoon hoort volgens de wet niet bij uw taak", EN: "by law this data on this person is not part of your task"},
	OtherFlow:          {NL: "de jeugdhulp kreeg dit voor iets anders: hulp, bescherming, betaling en controle blijven gescheiden", EN: "youth help obtained this for something else: help, protection, payment and checks stay apart"},
	NeverThisWay:       {NL: "dit soort gegevens gaat nooit langs deze weg", EN: "this kind of data never goes this way"},
	NoBridge:           {NL: "er is geen wet die dit delen toestaat", EN: "no law allows this to be shared"},
	NoSecrecy:          {NL: "alleen voor wie een geheimhoudingsplicht heeft", EN: "only for those bound to secrecy"},
	Objected:           {NL: "er is bezwaar gemaakt", EN: "an objection was made"},
	ConsentRefused:     {NL: "toestemming is geweigerd", EN: "consent was refused"},
	ConsentWithdrawn:   {NL: "toestemming is ingetrokken", EN: "consent was withdrawn"},
	ConsentNotAsked:    {NL: "toestemming is niet gevraagd", EN: "consent was not asked"},
	ConsentNotAnswered: {NL: "toestemming is gevraagd, nog geen antwoord", EN: "consent was asked, no answer yet"},
	ConsentExpired:     {NL: "de toestemming is verlopen", EN: "the consent has ended"},
	ConsentForm:        {NL: "de toestemming is er niet in de vorm die de wet vraagt", EN: "the consent lacks the form that the law asks"},
	ConsentNoNotice:    {NL: "de toestemming is gegeven zonder uitleg en telt niet", EN: "the consent was given without explanation and does not count"},
	NotInformed:        {NL: "de persoon moet eerst weten dat u dit te zien krijgt", EN: "the person must first be told that you will see this"},
}
