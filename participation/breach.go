package participation

import "github.com/integraal/integraal"

// Breach is a duty that was not kept. The zero breach is none.
type Breach uint8

// The breaches. Those of art. 18 lid 4 have the uniform measure of lid 5 to 8;
// of the others the municipal by-law says what follows (lid 2). Obtaining work
// in one's own municipality is not on the list of lid 4.
const (
	NoBreach Breach = iota

	AcceptOrKeepWork   // lid 4 onder a
	AgencyRegistration // onder b, where it was imposed
	WorkBeforeMoving   // onder c
	WillingToTravel    // onder d
	WillingToMove      // onder e
	KeepSkills         // onder f
	NoHindrance        // onder g
	UseOffered         // onder h

	ObtainWork         // art. 9 lid 1 onder a, in the own municipality
	RegisterUWV        // art. 9 lid 1 onder a
	CooperateOnPlan    // art. 44a, 9 lid 1 onder b: the plan of who is under 27
	EffortFirstWeeks   // art. 41 lid 4, 43 lid 4: the effort of who is under 27 in the four weeks
	DoTegenprestatie   // art. 9 lid 1 onder c
	Misconduct         // art. 9 lid 6
	CooperateInform    // art. 17 lid 2
	ExtraDuty          // art. 55
	Irresponsible      // art. 18 lid 2: too little sense of responsibility, in the view of the college
	ExemptionWithdrawn // art. 9a lid 12: the exemption was withdrawn for unwillingness

	NotInformed // art. 17 lid 1: no measure but a fine (art. 18a)
	breaches
)

func breachWords() []string {
	return []string{
		"none", "acceptOrKeepWork", "agencyRegistration", "workBeforeMoving", "willingToTravel", "willingToMove",
		"keepSkills", "noHindrance", "useOffered", "obtainWork", "registerUWV", "cooperateOnPlan", "effortFirstWeeks",
		"tegenprestatie", "misconduct", "cooperate", "extraDuty", "irresponsible", "exemptionWithdrawn", "notInformed",
	}
}

// String names the breach as files do.
func (b Breach) String() string { return nameOf(breachWords(), int(b)) }

// MarshalText writes b as [Breach.String] does.
func (b Breach) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads what [Breach.MarshalText] writes. Its fault is
// verordening.word.
func (b *Breach) UnmarshalText(text []byte) error {
	for i, word := range breachWords() {
		if i > 0 && word == string(text) {
			*b = Breach(i)
			return nil
		}
	}
	return integraal.NewFault("verordening.word", "", textUnknownWord)
}

// Uniform reports whether the breach is on the list of art. 18 lid 4.
func (b Breach) Uniform() bool { return b >= AcceptOrKeepWork && b <= UseOffered }

// ByLaw reports whether the municipal by-law says what follows.
func (b Breach) ByLaw() bool { return b >= ObtainWork && b <= ExemptionWithdrawn }

// By is where the duty stands.
func (b Breach) By() integraal.Citation {
	if b >= breaches {
		return integraal.Citation{}
	}
	return lawsOfBreaches[b]
}

// Text names the duty that was not kept.
func (b Breach) Text() integraal.Text {
	if b >= breaches {
		return integraal.Text{}
	}
	return textsOfBreaches[b]
}

var lawsOfBreaches = [breaches]integraal.Citation{
	AcceptOrKeepWork: pw18lid4.Onder("a"), AgencyRegistration: pw18lid4.Onder("b"), WorkBeforeMoving: pw18lid4.Onder("c"),
	WillingToTravel: pw18lid4.Onder("d"), WillingToMove: pw18lid4.Onder("e"), KeepSkills: pw18lid4.Onder("f"),
	NoHindrance: pw18lid4.Onder("g"), UseOffered: pw18lid4.Onder("h"),
	ObtainWork: pw9lid1a, RegisterUWV: pw9lid1a, CooperateOnPlan: pw9lid1b, EffortFirstWeeks: pw43lid4,
	DoTegenprestatie: pw9lid1c, Misconduct: pw("9").Lid("6"), CooperateInform: pw17lid2, ExtraDuty: pw55,
	Irresponsible: pw18lid2, ExemptionWithdrawn: pw9aLid12, NotInformed: pw17lid1,
}

var textsOfBreaches = [breaches]integraal.Text{
	NoBreach:           {NL: "niets", EN: "nothing"},
	AcceptOrKeepWork:   {NL: "algemeen geaccepteerd werk aannemen of houden", EN: "accepting or keeping generally accepted work"},
	AgencyRegistration: {NL: "ingeschreven staan bij een uitzendbureau, als de gemeente dat oplegde", EN: "being registered with a temp agency, where the municipality imposed it"},
	WorkBeforeMoving:   {NL: "werk zoeken in een andere gemeente voordat iemand daarheen verhuist", EN: "looking for work in another municipality before moving there"},
	WillingToTravel:    {NL: "bereid zijn om drie uur per dag te reizen, als dat nodig is voor werk", EN: "being willing to travel three hours a day, where work needs it"},
	WillingToMove:      {NL: "bereid zijn om te verhuizen, als er geen andere weg is en er werk van een jaar met genoeg loon is", EN: "being willing to move, where there is no other way and there is work of a year with enough pay"},
	KeepSkills:         {NL: "kennis en vaardigheden krijgen en houden die nodig zijn voor werk", EN: "getting and keeping knowledge and skills that work needs"},
	NoHindrance:        {NL: "werk niet in de weg staan door kleding, verzorging of gedrag", EN: "not standing in the way of work by dress, grooming or behaviour"},
	UseOffered:         {NL: "gebruikmaken van hulp naar werk die is aangeboden, en meewerken aan onderzoek", EN: "using help towards work that was offered, and cooperating with an inquiry"},
	ObtainWork:         {NL: "naar vermogen werk zoeken in de eigen gemeente", EN: "looking for work as far as able in one's own municipality"},
	RegisterUWV:        {NL: "ingeschreven staan bij UWV", EN: "being registered with UWV"},
	CooperateOnPlan:    {NL: "meewerken aan het plan van aanpak voor jongeren", EN: "cooperating on the plan for the young"},
	EffortFirstWeeks:   {NL: "zich inspannen in de eerste vier weken, voor wie jonger is dan 27", EN: "making an effort in the first four weeks, for who is under 27"},
	DoTegenprestatie:   {NL: "de opgedragen tegenprestatie doen", EN: "doing the tegenprestatie that was assigned"},
	Misconduct:         {NL: "zich niet ernstig misdragen tegen medewerkers", EN: "no serious misconduct towards staff"},
	CooperateInform:    {NL: "meewerken als de gemeente dat vraagt", EN: "cooperating when the municipality asks"},
	ExtraDuty:          {NL: "een extra plicht nakomen die de gemeente oplegde", EN: "keeping an extra duty that the municipality imposed"},
	Irresponsible:      {NL: "genoeg verantwoordelijkheid nemen om zelf rond te komen, naar het oordeel van de gemeente", EN: "taking enough responsibility for one's own means, in the view of the municipality"},
	ExemptionWithdrawn: {NL: "willen meewerken aan hulp naar werk tijdens de ontheffing voor een kind onder de 5", EN: "being willing to take part in help towards work during the exemption for a child under 5"},
	NotInformed:        {NL: "melden wat invloed kan hebben op de bijstand", EN: "reporting what may affect the bijstand"},
}
