package income

import "github.com/integraal/integraal"

// Scheme is a statutory scheme that [Assess] answers.
type Scheme uint8

// The schemes, in the order in which an assessment has them.
const (
	// SchemeBijstandsnorm is the norm that the bijstand goes by. It is no money
	// by itself.
	SchemeBijstandsnorm Scheme = iota
	SchemeBijstand
	SchemeZorgtoeslag
	SchemeHuurtoeslag
	SchemeKindgebondenBudget
	SchemeKinderopvangtoeslag
	SchemeKinderbijslag
	SchemeAOW        // of the claimant
	SchemeAOWPartner // of the spouse, or else the toeslagpartner

	numSchemes
)

var schemeCodes = [numSchemes]string{
	"bijstandsnorm", "bijstand", "zorgtoeslag", "huurtoeslag", "kindgebondenBudget",
	"kinderopvangtoeslag", "kinderbijslag", "aow", "aowPartner",
}

var schemeWords = [numSchemes]integraal.Text{
	{NL: "bijstandsnorm", EN: "social assistance norm (bijstandsnorm)"},
	{NL: "bijstand", EN: "social assistance (bijstand)"},
	{NL: "zorgtoeslag", EN: "health care allowance (zorgtoeslag)"},
	{NL: "huurtoeslag", EN: "rent allowance (huurtoeslag)"},
	{NL: "kindgebonden budget", EN: "child budget (kindgebonden budget)"},
	{NL: "kinderopvangtoeslag", EN: "childcare allowance (kinderopvangtoeslag)"},
	{NL: "kinderbijslag", EN: "child benefit (kinderbijslag)"},
	{NL: "AOW", EN: "old age pension (AOW)"},
	{NL: "AOW van de partner", EN: "old age pension of the partner (AOW)"},
}

// schemeLabels say what an amount is: net or gross.
var schemeLabels = [numSchemes]integraal.Text{
	{NL: "netto, met vakantiegeld", EN: "net, with holiday allowance"},
	{NL: "netto, zonder vakantiegeld", EN: "net, without holiday allowance"},
	{NL: "netto, voorschot", EN: "net, advance"},
	{NL: "netto, voorschot", EN: "net, advance"},
	{NL: "netto, voorschot", EN: "net, advance"},
	{NL: "netto, voorschot", EN: "net, advance"},
	{NL: "netto", EN: "net"},
	{NL: "bruto, zonder vakantiegeld", EN: "gross, without holiday allowance"},
	{NL: "bruto, zonder vakantiegeld", EN: "gross, without holiday allowance"},
}

// String names the scheme as files do.
func (s Scheme) String() string {
	if s < numSchemes {
		return schemeCodes[s]
	}
	return "invalid"
}

// MarshalText writes s as [Scheme.String] does.
func (s Scheme) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Words are what the scheme is called.
func (s Scheme) Words() integraal.Text {
	if s < numSchemes {
		return schemeWords[s]
	}
	return integraal.Same("invalid")
}

// Label says what the amounts of the scheme are: net or gross, with or without
// the holiday allowance.
func (s Scheme) Label() integraal.Text {
	if s < numSchemes {
		return schemeLabels[s]
	}
	return integraal.Text{}
}

// Answer is what a scheme comes to for a household.
type Answer[T any] struct {
	// Outcome is entitled, not entitled or undetermined.
	Outcome integraal.Outcome[T]
	// Uncovered is why there is no answer on the day, and then the outcome says
	// nothing: dated.outside, for values that are not known, or rule.uncovered,
	// for a rule that is not in this release. Otherwise it is nil.
	Uncovered integraal.Faults
	// Nobody is whether there is nobody whom the scheme is about: no partner is
	// known for [SchemeAOWPartner]. Then the outcome says nothing.
	Nobody bool
}

// SchemeAnswer is the answer of any scheme, without its type.
type SchemeAnswer struct {
	Scheme Scheme
	// Who is the person whose claim it is, as the household names them.
	Who string
	// Verdict, Failed and Missing are those of the outcome.
	Verdict integraal.Verdict
	Failed  []integraal.Condition
	Missing []integraal.Missing
	// Amount is what is due, in Cents over the Per; it is 0 unless the verdict
	// is Applies.
	Amount Periodic
	// Uncovered is as in [Answer].
	Uncovered integraal.Faults
	// Why is the explanation; nil without one.
	Why *integraal.Explanation
}

// Periodic is an amount over a period, for a table of schemes that differ in
// it. The typed outcomes of [Assessment] are for reckoning.
type Periodic struct {
	Cents int64
	Per   Period
}

// Period is what an amount is over.
type Period uint8

// The periods of the schemes.
const (
	PerMonth Period = iota
	PerQuarter
)

// String names the period as files do.
func (p Period) String() string {
	if p == PerQuarter {
		return "quarter"
	}
	return "month"
}

// MarshalText writes p as [Period.String] does.
func (p Period) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// Text is the amount with its period: € 129 per maand.
func (p Periodic) Text() integraal.Text {
	place := integraal.Same("{amount}")
	if p.Per == PerQuarter {
		return place.With(integraal.Put("amount", integraal.CentsPerQuarter(p.Cents)))
	}
	return place.With(integraal.Put("amount", integraal.CentsPerMonth(p.Cents)))
}
