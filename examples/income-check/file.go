package main

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

const schemaVersion = 1

// file is a household as a file holds it. Every fact is a text; a fact that is
// left out is unknown, and "none" says that it was established not to be there.
type file struct {
	Schema        string         `json:"$schema"`
	SchemaVersion int            `json:"schemaVersion"`
	Label         string         `json:"label"`
	Day           integraal.Date `json:"day"`

	Claimant             personFile         `json:"claimant"`
	Members              *[]memberFile      `json:"members"`
	TenLasteKomend       said[bool]         `json:"tenLasteKomend"`
	Mantelzorg           said[bool]         `json:"mantelzorg"`
	KinderbijslagInsured said[bool]         `json:"kinderbijslagInsured"`
	Detained             said[bool]         `json:"detained"`
	ReceivesBijstand     said[bool]         `json:"receives"`
	Gifts                *giftsFile         `json:"giften"`
	Assets               assetsFile         `json:"vermogen"`
	Dwelling             dwellingFile       `json:"dwelling"`
	Received             receivedFile       `json:"received"`
	Alternatives         *[]alternativeFile `json:"alternatives"`
}

type personFile struct {
	ID                  string                  `json:"id"`
	Born                said[integraal.Date]    `json:"born"`
	Insured             said[bool]              `json:"insured"`
	Toetsingsinkomen    said[integraal.PerYear] `json:"toetsingsinkomen"`
	Rendementsgrondslag said[integraal.Amount]  `json:"rendementsgrondslag"`
	Work                *workFile               `json:"werk"`
	Doelgroep           said[bool]              `json:"doelgroepLoonkostensubsidie"`
	Income              *[]incomeFile           `json:"inkomsten"`
	Activity            said[bool]              `json:"activity"`
	Wlz                 said[bool]              `json:"wlz"`
	Gehuwd              said[bool]              `json:"gehuwd"`
	UninsuredYears      said[int]               `json:"nietVerzekerdeJaren"`
}

type memberFile struct {
	Person             personFile               `json:"person"`
	Spouse             said[bool]               `json:"spouse"`
	Toeslagpartner     said[bool]               `json:"toeslagpartner"`
	Child              said[bool]               `json:"child"`
	InDwelling         said[bool]               `json:"inDwelling"`
	Registered         said[bool]               `json:"registered"`
	WholeYear          said[bool]               `json:"wholeYear"`
	NoRight            said[bool]               `json:"noRightToBijstand"`
	NormGehuwden       said[integraal.PerMonth] `json:"normGehuwden"`
	LivesApart         said[bool]               `json:"livesApart"`
	Relative           said[bool]               `json:"relative"`
	Agreement          said[bool]               `json:"agreement"`
	ThirdParty         said[bool]               `json:"thirdParty"`
	Education          said[bool]               `json:"education"`
	ChildOfMedebewoner said[bool]               `json:"childOfMedebewoner"`
	PartnerRelative    said[bool]               `json:"partnerRelative"`
	Maintained         said[bool]               `json:"maintained"`
	School             said[bool]               `json:"school"`
	Kinderbijslag      said[bool]               `json:"kinderbijslag"`
	InHousehold        said[bool]               `json:"inHousehold"`
	Secondary          said[bool]               `json:"secondarySchool"`
	Care               *[]careFile              `json:"care"`
}

type workFile struct {
	Earned      said[integraal.PerMonth] `json:"earned"`
	Supported   said[integraal.PerMonth] `json:"supported"`
	Contributes said[bool]               `json:"contributes"`
	MonthsN     said[int]                `json:"monthsN"`
	Urenbeperkt said[bool]               `json:"urenbeperkt"`
	MonthsZ     said[int]                `json:"monthsZ"`
	NoMoreHours said[bool]               `json:"noMoreHours"`
	YoungChild  said[bool]               `json:"youngChild"`
	MonthsR     said[int]                `json:"monthsR"`
}

type incomeFile struct {
	ID          string                     `json:"id"`
	Kind        said[income.Inkomenssoort] `json:"kind"`
	Amount      said[integraal.PerMonth]   `json:"amount"`
	Earlier     said[integraal.PerYear]    `json:"earlier"`
	Contributes said[bool]                 `json:"contributes"`
}

type careFile struct {
	ID         string                   `json:"id"`
	Registered said[bool]               `json:"registered"`
	Kind       said[income.Opvangsoort] `json:"kind"`
	Hours      said[income.Uren]        `json:"hours"`
	Price      said[integraal.PerHour]  `json:"price"`
}

type giftsFile struct {
	Received    said[integraal.PerMonth] `json:"received"`
	Earlier     said[integraal.PerYear]  `json:"earlier"`
	Bijdragen   said[integraal.PerYear]  `json:"bijdragen"`
	Responsible said[integraal.PerMonth] `json:"responsible"`
}

type assetsFile struct {
	Possessions *[]possessionFile      `json:"bezittingen"`
	Debts       said[integraal.Amount] `json:"schulden"`
	Home        said[integraal.Amount] `json:"woning"`
	NietTeGelde said[bool]             `json:"nietTeGelde"`
	Granted     said[bool]             `json:"bijstandGranted"`
	LeftOut     said[integraal.Amount] `json:"leftOut"`
	Acquired    said[integraal.Amount] `json:"acquired"`
}

type possessionFile struct {
	ID    string                      `json:"id"`
	Kind  said[income.Bezittingsoort] `json:"kind"`
	Value said[integraal.Amount]      `json:"value"`
}

type dwellingFile struct {
	Meerderjarig said[bool]               `json:"meerderjarig"`
	MetKind      said[bool]               `json:"metKind"`
	Handicap     said[bool]               `json:"handicap"`
	Rented       said[bool]               `json:"huurtoeslagwoning"`
	Rent         said[integraal.PerMonth] `json:"huurprijs"`
	Energie      said[integraal.PerMonth] `json:"servicekostenEnergie"`
	Schoonmaak   said[integraal.PerMonth] `json:"servicekostenSchoonmaak"`
	Huismeester  said[integraal.PerMonth] `json:"servicekostenHuismeester"`
	Ruimten      said[integraal.PerMonth] `json:"servicekostenRuimten"`
	Aangepast    said[bool]               `json:"aangepast"`
	BovenMaximum said[bool]               `json:"bovenMaximum"`
}

type receivedFile struct {
	Bijstand            said[integraal.PerMonth]   `json:"bijstand"`
	Zorgtoeslag         said[integraal.PerMonth]   `json:"zorgtoeslag"`
	Huurtoeslag         said[integraal.PerMonth]   `json:"huurtoeslag"`
	KindgebondenBudget  said[integraal.PerMonth]   `json:"kindgebondenBudget"`
	Kinderopvangtoeslag said[integraal.PerMonth]   `json:"kinderopvangtoeslag"`
	Kinderbijslag       said[integraal.PerQuarter] `json:"kinderbijslag"`
	AOW                 said[integraal.PerMonth]   `json:"aow"`
	AOWPartner          said[integraal.PerMonth]   `json:"aowPartner"`
}

// alternativeFile is the household as it may turn out: other incomes of the
// year, by the labels of the persons.
type alternativeFile struct {
	Label   string           `json:"label"`
	Incomes []alternativePay `json:"incomes"`
}

type alternativePay struct {
	ID               string            `json:"id"`
	Toetsingsinkomen integraal.PerYear `json:"toetsingsinkomen"`
}
