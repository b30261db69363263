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
	// What a municipality lays down.
	SchemeInkomenstoeslag
	SchemeStudietoeslag
	// SchemeBijzondereBijstand is for costs that a household names.
	SchemeBijzondereBijstand
	// SchemeLokaleRegeling is a local scheme, of which the name is in
	// [SchemeAnswer.Regeling]. Its answer is no money: whether the income and
	// the assets are within its limits.
	SchemeLokaleRegeling

	numSchemes
)

var schemeCodes = [numSchemes]string{
	"bijstandsnorm", "bijstand", "zorgtoeslag", "huurtoeslag", "kindgebondenBudget",
	"kinderopvangtoeslag", "kinderbijslag", "aow", "aowPartner",
	"inkomenstoeslag", "studietoeslag", "bijzondereBijstand", "lokaleRegeling",
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
	{NL: "individuele inkomenstoeslag", EN: "supplement for a long low income (individuele inkomenstoeslag)"},
	{NL: "studietoeslag", EN: "study supplement (studietoeslag)"},
	{NL: "bijzondere bijstand", EN: "special assistance (bijzondere bijstand)"},
	{NL: "regeling van de gemeente", EN: "scheme of the municipality"},
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
	{NL: "netto, eens per twaalf maanden; de gemeente beslist", EN: "net, once in twelve months; the municipality decides"},
	{NL: "netto", EN: "net"},
	{NL: "netto, voor deze kosten; de gemeente beslist", EN: "net, for these costs; the municipality decides"},
	{NL: "alleen de grenzen van inkomen en vermogen", EN: "the limits of income and assets alone"},
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
	// nothing: dated.outside, for values that are not known; rule.uncovered, for
	// a rule that is not in this release; settings.none, where no settings of a
	// municipality were given, or settings.outside, where those that were have
	// nothing about it on the day. Otherwise it is nil.
	Uncovered integraal.Faults
	// Nobody is whether there is nobody whom the scheme is about: no partner is
	// known for [SchemeAOWPartner], no costs are named for
	// [SchemeBijzondereBijstand]. Then the outcome says nothing.
	Nobody bool
}

// SchemeAnswer is the answer of any scheme, without its type.
type SchemeAnswer struct {
	Scheme Scheme
	// Regeling is the name of a local scheme, as the settings have it.
	Regeling string
	// Who is the person whose claim it is, as the household names them.
	Who string
	// Verdict, Failed and Missing are those of the outcome.
	Verdict integraal.Verdict
	Failed  []integraal.Condition
	Missing []integraal.Missing
	// Amount is what is due, in Cents over the Per; it is 0 unless the verdict
	// is Applies.
	Amount Periodic
	// Uncovered and Nobody are as in [Answer].
	Uncovered integraal.Faults
	Nobody    bool
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
	Once // an amount at one moment
)

// String names the period as files do.
func (p Period) String() string {
	switch p {
	case PerQuarter:
		return "quarter"
	case Once:
		return "once"
	}
	return "month"
}

// MarshalText writes p as [Period.String] does.
func (p Period) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// Text is the amount with its period: € 129 per maand.
func (p Periodic) Text() integraal.Text {
	place := integraal.Same("{amount}")
	switch p.Per {
	case PerQuarter:
		return place.With(integraal.Put("amount", integraal.CentsPerQuarter(p.Cents)))
	case Once:
		return place.With(integraal.Put("amount", integraal.Cents[integraal.OneOff](p.Cents)))
	}
	return place.With(integraal.Put("amount", integraal.CentsPerMonth(p.Cents)))
}
