package participation

import "github.com/integraal/integraal"

// Cause is whose error lies behind a difference. The zero Cause is not
// established.
type Cause uint8

// The causes.
const (
	NotEstablished Cause = iota // nobody has found out
	OfPerson                    // the person
	OfOrganisation              // this organisation
	OfInstitution               // another institution
	OfThirdParty                // a third party, such as an employer
)

// String names the cause as JSON does.
func (c Cause) String() string {
	return nameOf([]string{"notEstablished", "person", "organisation", "institution", "thirdParty"}, int(c))
}

// MarshalText writes c as [Cause.String] does.
func (c Cause) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Text names c for a reader.
func (c Cause) Text() integraal.Text {
	switch c {
	case OfPerson:
		return integraal.Text{NL: "de cliënt", EN: "the client"}
	case OfOrganisation:
		return integraal.Text{NL: "de gemeente zelf", EN: "the municipality itself"}
	case OfInstitution:
		return integraal.Text{NL: "een andere instantie", EN: "another institution"}
	case OfThirdParty:
		return integraal.Text{NL: "een derde, zoals een werkgever", EN: "a third party, such as an employer"}
	}
	return integraal.Text{NL: "niet vastgesteld", EN: "not established"}
}

// Culpability is how far a person is to blame, as a person with a mandate
// judged it for one act. Nothing here computes it. The zero Culpability is not
// judged.
type Culpability uint8

// The degrees of culpability.
const (
	NotJudged Culpability = iota
	Blameless             // no form of culpability
	Reduced
	Ordinary
	GrossNegligence
	Intent
)

// String names the degree as JSON does.
func (c Culpability) String() string {
	return nameOf([]string{"notJudged", "blameless", "reduced", "ordinary", "grossNegligence", "intent"}, int(c))
}

// MarshalText writes c as [Culpability.String] does.
func (c Culpability) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// HearingException is a ground on which the law lets a body decide without
// hearing a person first. The zero exception is none.
type HearingException uint8

// The exceptions.
const (
	NoException     HearingException = iota
	DutyNotMet                       // Awb 4:8 lid 2: a statutory duty to supply data was not met
	Urgency                          // Awb 4:11 a
	HeardBefore                      // Awb 4:11 b: heard before, and nothing new since
	PurposeDefeated                  // Awb 4:11 c: the purpose would be lost
	FullyReversible                  // Awb 4:12 lid 1: a financial decision that can be undone completely
)

// String names the exception as JSON does.
func (h HearingException) String() string {
	return nameOf([]string{"none", "dutyNotMet", "urgency", "heardBefore", "purposeDefeated", "fullyReversible"}, int(h))
}

// MarshalText writes h as [HearingException.String] does.
func (h HearingException) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// Threat is what makes a situation threatening in the sense of Wgs art. 4 lid
// 2. The zero Threat is none.
type Threat uint8

// The threats.
const (
	NoThreat           Threat = iota
	Eviction                  // forced eviction
	CutOff                    // gas, electricity, district heating or water cut off
	InsuranceCancelled        // health insurance cancelled
)

// String names the threat as JSON does.
func (t Threat) String() string {
	return nameOf([]string{"none", "eviction", "cutOff", "insuranceCancelled"}, int(t))
}

// MarshalText writes t as [Threat.String] does.
func (t Threat) MarshalText() ([]byte, error) { return []byte(t.String()), nil }
