package participation

import "github.com/integraal/integraal"

// Body is a person, an office or an organisation that decides, advises, asks
// or can answer. The zero Body is nobody.
type Body uint8

// The bodies.
const (
	NoBody           Body = iota
	Person                // the person whom it is about
	Carer                 // who gives the informal care
	Employer              // a present or future employer
	School                // the school or institution (art. 7a lid 1 b)
	Wijkteam              // a neighbourhood team of another organisation than the municipality
	Aanbieder             // a Wmo provider, and who acts for it
	DebtOrganisation      // an organisation that aims at debt help (Wgs art. 3a)
	College               // the college of burgemeester en wethouders, and who acts in its name
	OtherAuthority        // another bestuursorgaan to which the college gave a mandate
	Raad                  // the gemeenteraad
	UWV
	SVB
	ChairGS // the chair of gedeputeerde staten
)

var bodyTexts = [...]integraal.Text{
	NoBody:           {NL: "niemand", EN: "nobody"},
	Person:           {NL: "de persoon zelf", EN: "the person"},
	Carer:            {NL: "de mantelzorger", EN: "the carer"},
	Employer:         {NL: "de werkgever", EN: "the employer"},
	School:           {NL: "de school", EN: "the school"},
	Wijkteam:         {NL: "het wijkteam van een andere organisatie", EN: "the neighbourhood team of another organisation"},
	Aanbieder:        {NL: "de aanbieder van Wmo-hulp", EN: "the provider of Wmo support"},
	DebtOrganisation: {NL: "een organisatie voor schuldhulp", EN: "an organisation for debt help"},
	College:          {NL: "het college van de gemeente", EN: "the college of the municipality"},
	OtherAuthority:   {NL: "een ander bestuursorgaan met mandaat", EN: "another public authority with a mandate"},
	Raad:             {NL: "de gemeenteraad", EN: "the municipal council"},
	UWV:              {NL: "UWV", EN: "UWV"},
	SVB:              {NL: "de SVB", EN: "the SVB"},
	ChairGS:          {NL: "de voorzitter van gedeputeerde staten", EN: "the chair of the provincial executive"},
}

// String names the body as JSON does.
func (b Body) String() string {
	return nameOf([]string{
		"nobody", "person", "carer", "employer", "school", "wijkteam", "aanbieder", "debtOrganisation",
		"college", "otherAuthority", "raad", "uwv", "svb", "chairGS",
	}, int(b))
}

// MarshalText writes b as [Body.String] does.
func (b Body) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// Text names b for a reader.
func (b Body) Text() integraal.Text {
	if int(b) < len(bodyTexts) {
		return bodyTexts[b]
	}
	return bodyTexts[NoBody]
}

// Modality is how far a provision of the law binds the body that applies it.
// The zero Modality is none. No modality turns into another.
type Modality uint8

// The modalities.
const (
	NoModality         Modality = iota
	MayDo                       // the body may: it need not
	MustDo                      // the body must, when the conditions are met
	MustWhenAsked               // the body must, when it is asked
	Judges                      // the law leaves a norm open, which the body fills in for this person
	MustAfterJudgement          // the body judges first, and is bound by what it found
	Claims                      // the person has a claim, as far as the law grants it
	HoldsByLaw                  // it holds without a decision
)

var modalityTexts = [...]integraal.Text{
	NoModality:    {NL: "de wet regelt dit niet", EN: "the law lays down nothing on this"},
	MayDo:         {NL: "dit mag, het hoeft niet", EN: "this is allowed, not required"},
	MustDo:        {NL: "dit moet, als aan de voorwaarden is voldaan", EN: "this is required, when the conditions are met"},
	MustWhenAsked: {NL: "dit moet, als erom is gevraagd", EN: "this is required, when it is asked for"},
	Judges:        {NL: "dit vraagt een eigen oordeel over deze persoon", EN: "this asks for a judgement on this very person"},
	MustAfterJudgement: {
		NL: "eerst een oordeel; wat daaruit komt, moet", EN: "first a judgement; what comes out of it is required",
	},
	Claims:     {NL: "de persoon heeft hier aanspraak op", EN: "the person has a claim to this"},
	HoldsByLaw: {NL: "dit geldt vanzelf, door de wet", EN: "this holds by itself, by law"},
}

// String names the modality as JSON does.
func (m Modality) String() string {
	return nameOf([]string{
		"none", "may", "must", "mustWhenAsked", "judgement", "mustAfterJudgement", "claim", "byLaw",
	}, int(m))
}

// MarshalText writes m as [Modality.String] does.
func (m Modality) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// Text says m to a reader.
func (m Modality) Text() integraal.Text {
	if int(m) < len(modalityTexts) {
		return modalityTexts[m]
	}
	return modalityTexts[NoModality]
}

// SupportGroup is the group of art. 7 lid 1 a and art. 10 of the
// Participatiewet to which a person belongs. The zero group is unset: use a
// known absence for a person who belongs to none.
type SupportGroup uint8

// The groups.
const (
	NoGroup      SupportGroup = iota
	OnBijstand                // receives algemene bijstand
	WIAWithWork               // the persons of Wet WIA art. 34a, 35 and 36 whom art. 7 lid 1 a 2° names
	ThroughWork               // left the groups because of a provision (art. 10 lid 2)
	OnAnw                     // receives a nabestaandenuitkering
	OnIOAW                    // older unemployed worker
	OnIOAZ                    // former self-employed
	NotOnBenefit              // niet-uitkeringsgerechtigde (art. 6 a)
	OnUWVBenefit              // receives a benefit from UWV
)

// String names the group as JSON does.
func (g SupportGroup) String() string {
	return nameOf([]string{
		"none", "bijstand", "wiaWithWork", "throughWork", "anw", "ioaw", "ioaz", "notOnBenefit", "uwvBenefit",
	}, int(g))
}

// MarshalText writes g as [SupportGroup.String] does.
func (g SupportGroup) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

var groupTexts = [...]integraal.Text{
	NoGroup:      {NL: "geen van deze groepen", EN: "none of these groups"},
	OnBijstand:   {NL: "krijgt algemene bijstand", EN: "receives algemene bijstand"},
	WIAWithWork:  {NL: "werkt, na een WIA-uitkering", EN: "works, after a WIA benefit"},
	ThroughWork:  {NL: "werkt door hulp van de gemeente", EN: "works because of help from the municipality"},
	OnAnw:        {NL: "krijgt een nabestaandenuitkering", EN: "receives a survivor's benefit"},
	OnIOAW:       {NL: "krijgt IOAW", EN: "receives IOAW"},
	OnIOAZ:       {NL: "krijgt IOAZ", EN: "receives IOAZ"},
	NotOnBenefit: {NL: "zoekt werk zonder uitkering", EN: "looks for work without a benefit"},
	OnUWVBenefit: {NL: "krijgt een uitkering van UWV", EN: "receives a benefit from UWV"},
}

// Text says g to a reader.
func (g SupportGroup) Text() integraal.Text {
	if int(g) < len(groupTexts) {
		return groupTexts[g]
	}
	return groupTexts[NoGroup]
}

// step names g in an explanation.
func (g SupportGroup) step() integraal.Name { return FactGroup + "." + integraal.Name(g.String()) }

// supported reports whether art. 7 lid 1 a names the group.
func (g SupportGroup) supported() bool { return g >= OnBijstand && g <= NotOnBenefit }

// claims reports whether art. 10 lid 1 or 2 names the group: unlike art. 7 it
// leaves out the IOAW and the IOAZ.
func (g SupportGroup) claims() bool {
	return g.supported() && g != OnIOAW && g != OnIOAZ
}
