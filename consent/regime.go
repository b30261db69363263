package consent

import "github.com/integraal/integraal"

// Regime is the law under which a datum is held or a task is done, or the body
// that holds it under a law of its own.
type Regime uint8

// The regimes of this release.
const (
	NoRegime        Regime = iota // no law of its own: nothing is held under it
	Wmo                           // Wet maatschappelijke ondersteuning 2015, the college
	Pw                            // Participatiewet
	Wgs                           // Wet gemeentelijke schuldhulpverlening
	Jeugd                         // Jeugdwet
	Inburgering                   // Wet inburgering 2021
	WmoProvider                   // a provider who delivers a maatwerkvoorziening (Wmo 5.1.2)
	WmoSupervision                // who supervises the Wmo (Wmo 6.1)
	VeiligThuis                   // Veilig Thuis (Wmo 4.1.1)
	Supervision                   // a certified institution that carries out a supervision order (Jeugdwet 7.3.11 lid 4)
	ChildProtection               // Raad voor de Kinderbescherming
	Care                          // a care provider (BW 7:457)
	Wlz                           // CIZ, for the Wet langdurige zorg
	Suwi                          // UWV and SVB (Wet SUWI 62)
	Landlord                      // a landlord
	Police                        // the police
	Education                     // a school, or a partnership of schools
	PartnerBody                   // a voluntary partner that no law gives a task in the case
	CareSafetyHouse               // a Zorg- en Veiligheidshuis (WGS, since 1 March 2025)
	regimes
)

var regimeNames = [...]string{
	"none", "wmo", "participatiewet", "wgs", "jeugdwet", "inburgering", "wmoProvider", "wmoSupervision",
	"veiligThuis", "supervision", "childProtection", "care", "wlz", "suwi", "landlord", "police", "education",
	"partnerBody", "careSafetyHouse",
}

// Regimes are the regimes of a municipality's own services.
func Regimes() []Regime { return []Regime{Wmo, Pw, Wgs, Jeugd, Inburgering} }

// AllRegimes are [Regimes] and those of the bodies around a municipality.
func AllRegimes() []Regime {
	list := make([]Regime, 0, regimes-1)
	for r := Wmo; r < regimes; r++ {
		list = append(list, r)
	}
	return list
}

// String names the regime as files do.
func (r Regime) String() string { return nameOf(regimeNames[:], int(r)) }

// MarshalText writes r as [Regime.String] does.
func (r Regime) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what [Regime.MarshalText] writes.
func (r *Regime) UnmarshalText(b []byte) error {
	i, err := indexOf(regimeNames[:], b)
	*r = Regime(i)
	return err
}

// Text names r for a reader.
func (r Regime) Text() integraal.Text {
	if int(r) < len(regimeTexts) {
		return regimeTexts[r]
	}
	return regimeTexts[NoRegime]
}

// regimeTexts is never written to.
var regimeTexts = [...]integraal.Text{
	NoRegime:        {NL: "geen dienst", EN: "no service"},
	Wmo:             {NL: "het wijkteam (Wmo 2015)", EN: "the neighbourhood team (Wmo 2015)"},
	Pw:              {NL: "Werk & Inkomen (Participatiewet)", EN: "Work & Income (Participatiewet)"},
	Wgs:             {NL: "schuldhulp (Wgs)", EN: "debt help (Wgs)"},
	Jeugd:           {NL: "jeugdhulp (Jeugdwet)", EN: "youth help (Jeugdwet)"},
	Inburgering:     {NL: "inburgering", EN: "civic integration"},
	WmoProvider:     {NL: "de Wmo-aanbieder", EN: "the Wmo provider"},
	WmoSupervision:  {NL: "de Wmo-toezichthouder", EN: "the Wmo supervisor"},
	VeiligThuis:     {NL: "Veilig Thuis", EN: "Veilig Thuis (advice and reporting centre)"},
	Supervision:     {NL: "de gezinsvoogd (ondertoezichtstelling)", EN: "the family guardian (supervision order)"},
	ChildProtection: {NL: "de Raad voor de Kinderbescherming", EN: "the Child Protection Board"},
	Care:            {NL: "de huisarts of een andere zorgverlener", EN: "the GP or another care provider"},
	Wlz:             {NL: "het CIZ (Wlz)", EN: "CIZ (Wlz)"},
	Suwi:            {NL: "UWV of SVB", EN: "UWV or SVB"},
	Landlord:        {NL: "de verhuurder", EN: "the landlord"},
	Police:          {NL: "de politie", EN: "the police"},
	Education:       {NL: "de school", EN: "the school"},
	PartnerBody:     {NL: "een partner zonder wettelijke taak", EN: "a partner without a statutory task"},
	CareSafetyHouse: {NL: "het Zorg- en Veiligheidshuis", EN: "the Zorg- en Veiligheidshuis (care and safety house)"},
}
