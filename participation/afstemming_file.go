package participation

import "github.com/integraal/integraal"

// afstemmingVersion is the form of the file that this release reads.
const afstemmingVersion = 1

// AfstemmingFile is an afstemmingsverordening as its file holds it and as
// [NewAfstemming] takes it.
type AfstemmingFile struct {
	// Schema may name the JSON Schema of the file, for editors.
	Schema string `json:"$schema,omitempty"`
	// SchemaVersion is 1.
	SchemaVersion int `json:"schemaVersion"`
	// Illustrative marks a by-law that no council has laid down.
	Illustrative bool `json:"illustrative,omitzero"`
	// Municipality is whose by-law this is.
	Municipality AfstemmingGemeente `json:"municipality"`
	// Versions are the by-law through time.
	Versions []AfstemmingVersion `json:"versions"`
}

// AfstemmingGemeente is the municipality of a by-law.
type AfstemmingGemeente struct {
	// Name is its name.
	Name string `json:"name"`
	// Code is the gemeentecode of CBS, four digits.
	Code string `json:"code"`
}

// AfstemmingVersion is the by-law over a stretch of days.
type AfstemmingVersion struct {
	// From is the first day.
	From integraal.Date `json:"from"`
	// Until is the last day, when an end is known; else
	Until integraal.Date `json:"until,omitzero"`
	// Checked is the last day for which the by-law was verified.
	Checked integraal.Date `json:"checked,omitzero"`
	// Adopted is the day on which the council laid it down or changed it last.
	Adopted integraal.Date `json:"adopted"`
	// Source is where it stands.
	Source AfstemmingSource `json:"source"`
	// Confidence is how sure what follows is.
	Confidence AfstemmingConfidence `json:"confidence"`
	// Categories are the reductions of art. 18 lid 2.
	Categories []AfstemmingCategory `json:"categories,omitempty"`
	// RepeatWithin is within how many months a further breach counts as a
	// repeat under art. 18 lid 2.
	RepeatWithin int `json:"repeatWithin,omitzero"`
	// Repeats are what a repeat changes, from the second breach on.
	Repeats []AfstemmingRepeat `json:"repeats,omitempty"`
	// Deviation is between which percentages the college may deviate.
	Deviation *AfstemmingDeviation `json:"deviation,omitempty"`
	// Uniform is the period of art. 18 lid 5 and 6, and spreading.
	Uniform *AfstemmingUniform `json:"uniform,omitempty"`
	// UrgentReasons is how the by-law words art. 18 lid 10, if it does.
	UrgentReasons AfstemmingUrgent `json:"urgentReasons,omitzero"`
}

// AfstemmingSource is where a by-law stands.
type AfstemmingSource struct {
	// Regulation is the name of the by-law.
	Regulation string `json:"regulation"`
	// Article is the article, such as "7 en 9".
	Article string `json:"article"`
	// Publication is where it was published, such as "CVDR000000/1".
	Publication string `json:"publication"`
	// URL is the address of its text, beginning with https://.
	URL string `json:"url,omitempty"`
	// Read is the day of the text that was read.
	Read integraal.Date `json:"read"`
}

// AfstemmingCategory is a reduction for breaches of art. 18 lid 2.
type AfstemmingCategory struct {
	// Label is the name of the category, such as "2".
	Label string `json:"label"`
	// Breaches are the duties in it.
	Breaches []Breach `json:"breaches"`
	// Percentage is how much the bijstand is reduced.
	Percentage integraal.Rate `json:"percentage"`
	// Months is for how many months.
	Months int `json:"months"`
	// Warning is whether a written warning may stand in for a first reduction.
	Warning bool `json:"warning,omitzero"`
}

// AfstemmingRepeat is what the by-law changes for a further breach.
type AfstemmingRepeat struct {
	// Time is the breach: 2 for the second.
	Time int `json:"time"`
	// TimesMonths multiplies the months; 1 leaves them.
	TimesMonths int `json:"timesMonths"`
	// Plus is added to the percentage, which stays within 100.
	Plus integraal.Rate `json:"plus,omitzero"`
}

// AfstemmingDeviation is between which percentages the college may deviate.
type AfstemmingDeviation struct {
	// Least is the lowest percentage.
	Least integraal.Rate `json:"least"`
	// Most is the highest percentage.
	Most integraal.Rate `json:"most"`
}

// AfstemmingUniform is what the by-law says of art. 18 lid 4 to 6.
type AfstemmingUniform struct {
	// Months is the period of lid 5: one to three months.
	Months int `json:"months"`
	// RepeatMonths is the period of lid 6, left out where none was set.
	RepeatMonths int `json:"repeatMonths,omitzero"`
	// Spread is how the reduction of lid 5 is set off over months.
	Spread *AfstemmingSpread `json:"spread,omitempty"`
	// Differs are the periods of duties for which the by-law sets another one.
	Differs []AfstemmingDiffers `json:"differs,omitempty"`
}

// AfstemmingSpread is the second sentence of art. 18 lid 5.
type AfstemmingSpread struct {
	// Months is over how many months: two or three.
	Months int `json:"months"`
	// First is which part falls in the first month: a third or more.
	First integraal.Rate `json:"first"`
}

// AfstemmingDiffers is a period that a by-law sets for one duty of lid 4.
type AfstemmingDiffers struct {
	// Breach is the duty.
	Breach Breach `json:"breach"`
	// Months is the period.
	Months int `json:"months"`
}

// AfstemmingConfidence is how sure a version of a by-law is. The zero value is
// unset.
type AfstemmingConfidence uint8

// The grades.
const (
	AfstemmingRead       AfstemmingConfidence = iota + 1 // the published text was read
	AfstemmingSecondHand                                 // a reading by others
	AfstemmingUnchecked                                  // neither
)

func confidenceWords() []string { return []string{"unset", "read", "secondHand", "unchecked"} }

// String names the grade as files do.
func (c AfstemmingConfidence) String() string { return nameOf(confidenceWords(), int(c)) }

// MarshalText writes c as [AfstemmingConfidence.String] does.
func (c AfstemmingConfidence) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what [AfstemmingConfidence.MarshalText] writes. Its fault
// is verordening.word.
func (c *AfstemmingConfidence) UnmarshalText(b []byte) error {
	return fromWords(c, b, confidenceWords())
}

// AfstemmingUrgent is how a by-law words art. 18 lid 10. The zero value is not
// at all.
type AfstemmingUrgent uint8

// The wordings. The Act says must; it prevails.
const (
	UrgentMust AfstemmingUrgent = iota + 1
	UrgentMay
)

func urgentWords() []string { return []string{"unset", "must", "may"} }

// String names the wording as files do.
func (u AfstemmingUrgent) String() string { return nameOf(urgentWords(), int(u)) }

// MarshalText writes u as [AfstemmingUrgent.String] does.
func (u AfstemmingUrgent) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// UnmarshalText reads what [AfstemmingUrgent.MarshalText] writes. Its fault is
// verordening.word.
func (u *AfstemmingUrgent) UnmarshalText(b []byte) error { return fromWords(u, b, urgentWords()) }

func fromWords[T ~uint8](v *T, text []byte, words []string) error {
	for i, word := range words {
		if i > 0 && word == string(text) {
			*v = T(i)
			return nil
		}
	}
	return integraal.NewFault("verordening.word", "", textUnknownWord)
}
