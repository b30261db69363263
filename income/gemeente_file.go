package income

import "github.com/integraal/integraal"

// settingsSchemaVersion is the form of the settings file that this release
// reads.
const settingsSchemaVersion = 1

// SettingsFile is what a municipality lays down about income support, as its
// file holds it and as [NewSettings] takes it. Nothing in it has a default: a
// scheme that is left out is one of which nothing is known here.
type SettingsFile struct {
	// Schema may name the JSON Schema of the file, for editors.
	Schema string `json:"$schema,omitempty"`
	// SchemaVersion is 1.
	SchemaVersion int `json:"schemaVersion"`
	// Illustrative marks settings that no municipality has laid down. Every
	// explanation that uses them says so.
	Illustrative bool `json:"illustrative,omitzero"`
	// Municipality is whose settings these are.
	Municipality Municipality `json:"municipality"`
	// IndividueleInkomenstoeslag is what the council's verordening sets
	// (Participatiewet art. 8 lid 1 b and lid 2, art. 36).
	IndividueleInkomenstoeslag []InkomenstoeslagSetting `json:"individueleInkomenstoeslag,omitempty"`
	// BijzondereBijstand is how the college counts means (art. 35).
	BijzondereBijstand []BijzondereBijstandSetting `json:"bijzondereBijstand,omitempty"`
	// Studietoeslag is what is granted above the statutory minimum (art. 36b).
	Studietoeslag []StudietoeslagSetting `json:"studietoeslag,omitempty"`
	// LokaleRegelingen are the income limits of local schemes, such as a
	// collective health insurance (art. 35 lid 3) or a participation scheme.
	LokaleRegelingen []RegelingSetting `json:"lokaleRegelingen,omitempty"`
	// Verlagingen are by how much the college sets the norm lower (art. 27
	// and 28).
	Verlagingen []VerlagingSetting `json:"verlagingen,omitempty"`
}

// Municipality is a gemeente.
type Municipality struct {
	// Name is its name.
	Name string `json:"name"`
	// Code is the gemeentecode of CBS, four digits.
	Code string `json:"code"`
}

// Provision is the local rule that a setting rests on.
type Provision struct {
	// Regulation is the name of the verordening or the beleidsregels.
	Regulation string `json:"regulation"`
	// Article is the article in it, such as "3 lid 1".
	Article string `json:"article"`
	// Publication is where it was published, such as "Gemeenteblad 2025, 1".
	Publication string `json:"publication"`
	// URL is the address of its text, beginning with https://.
	URL string `json:"url,omitempty"`
	// Read is the day of the text that was read.
	Read integraal.Date `json:"read"`
}

// InkomenstoeslagSetting is what the council laid down about the individuele
// inkomenstoeslag over a stretch of days.
type InkomenstoeslagSetting struct {
	// From is the first day.
	From integraal.Date `json:"from"`
	// Until is the last day, when an end is known; else
	Until integraal.Date `json:"until,omitzero"`
	// Checked is the last day for which the setting was verified.
	Checked integraal.Date `json:"checked,omitzero"`
	// Provision is the local rule.
	Provision Provision `json:"provision"`
	// ReferenceMonths is the referteperiode in months before the application:
	// what "langdurig" means.
	ReferenceMonths int `json:"referenceMonths"`
	// IncomeLimit is up to which percentage of the norm an income is low.
	IncomeLimit integraal.Rate `json:"incomeLimit"`
	// NormBasis is which norm that is a percentage of.
	NormBasis NormBasis `json:"normBasis"`
	// Amounts are the toeslag by household type.
	Amounts Amounts `json:"amounts"`
}

// Amounts are amounts by household type.
type Amounts struct {
	// Single is for an alleenstaande.
	Single integraal.Amount `json:"single"`
	// SingleParent is for an alleenstaande ouder.
	SingleParent integraal.Amount `json:"singleParent"`
	// Couple is for gehuwden together.
	Couple integraal.Amount `json:"couple"`
}

// BijzondereBijstandSetting is how the college counts income and assets for
// bijzondere bijstand over a stretch of days.
type BijzondereBijstandSetting struct {
	// From is the first day.
	From integraal.Date `json:"from"`
	// Until is the last day, when an end is known; else
	Until integraal.Date `json:"until,omitzero"`
	// Checked is the last day for which the setting was verified.
	Checked integraal.Date `json:"checked,omitzero"`
	// Provision is the local rule.
	Provision Provision `json:"provision"`
	// PeriodMonths is the draagkrachtperiode in months, of which the means
	// count.
	PeriodMonths int `json:"periodMonths"`
	// NormBasis is which norm the bands are percentages of.
	NormBasis NormBasis `json:"normBasis"`
	// Bands are which part of the income above which percentage of the norm
	// counts. Each runs to the next one; none means that income does not count.
	Bands []Band `json:"bands,omitempty"`
	// Assets is which assets count.
	Assets AssetRule `json:"assets"`
	// AssetShare is which part of those counts, when any do.
	AssetShare integraal.Rate `json:"assetShare,omitzero"`
	// Threshold is whether the college refuses costs that stay within the
	// amount of art. 35 lid 2: the law leaves it free.
	Threshold ThresholdRule `json:"threshold"`
}

// Band is a part of the income that counts as draagkracht.
type Band struct {
	// Above is the percentage of the norm above which the band begins.
	Above integraal.Rate `json:"above"`
	// Share is the percentage of the income in the band that counts.
	Share integraal.Rate `json:"share"`
}

// StudietoeslagSetting is the studietoeslag that is granted above the statutory
// minimum over a stretch of days.
type StudietoeslagSetting struct {
	// From is the first day.
	From integraal.Date `json:"from"`
	// Until is the last day, when an end is known; else
	Until integraal.Date `json:"until,omitzero"`
	// Checked is the last day for which the setting was verified.
	Checked integraal.Date `json:"checked,omitzero"`
	// Provision is the local rule.
	Provision Provision `json:"provision"`
	// Amounts are what is granted from an age.
	Amounts []AgeAmount `json:"amounts"`
}

// AgeAmount is an amount from an age up to the next one.
type AgeAmount struct {
	// FromAge is the age in whole years from which the amount holds.
	FromAge int `json:"fromAge"`
	// Amount is the toeslag, net a month.
	Amount integraal.PerMonth `json:"amount"`
}

// RegelingSetting is the income limit of a local scheme over a stretch of days.
type RegelingSetting struct {
	// Name is the label of the scheme, such as "meedoenregeling".
	Name string `json:"name"`
	// From is the first day.
	From integraal.Date `json:"from"`
	// Until is the last day, when an end is known; else
	Until integraal.Date `json:"until,omitzero"`
	// Checked is the last day for which the setting was verified.
	Checked integraal.Date `json:"checked,omitzero"`
	// Provision is the local rule.
	Provision Provision `json:"provision"`
	// NormBasis is which norm the limits are percentages of.
	NormBasis NormBasis `json:"normBasis"`
	// Limits are up to which percentage of the norm an income may be.
	Limits Limits `json:"limits"`
	// Assets is whether assets above the limit of art. 34 stand in the way.
	Assets AssetTest `json:"assets"`
}

// Limits are percentages of the norm by household type.
type Limits struct {
	// Single is for an alleenstaande.
	Single integraal.Rate `json:"single"`
	// SingleParent is for an alleenstaande ouder.
	SingleParent integraal.Rate `json:"singleParent"`
	// Couple is for gehuwden.
	Couple integraal.Rate `json:"couple"`
}

// VerlagingSetting is by how much the college sets the norm lower in a
// situation, over a stretch of days.
type VerlagingSetting struct {
	// Article is of the Participatiewet: 27 for the living situation, 28 for
	// who has just left education.
	Article VerlagingArticle `json:"article"`
	// Situation is the label of the situation, such as "geen-woning".
	Situation string `json:"situation"`
	// From is the first day.
	From integraal.Date `json:"from"`
	// Until is the last day, when an end is known; else
	Until integraal.Date `json:"until,omitzero"`
	// Checked is the last day for which the setting was verified.
	Checked integraal.Date `json:"checked,omitzero"`
	// Provision is the local rule.
	Provision Provision `json:"provision"`
	// Percentage is by how much the norm is lower.
	Percentage integraal.Rate `json:"percentage"`
	// Of is which norm that is a percentage of.
	Of VerlagingBasis `json:"of"`
}
