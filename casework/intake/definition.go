package intake

import (
	"slices"
	"time"

	"github.com/integraal/integraal"
)

// Definition is a named, versioned definition of a household with several
// problems. There is no true one: published definitions differ twentyfold in how
// many households they cover, so that a municipality has to choose.
type Definition struct {
	ID      string
	Version string
	Name    integraal.Text
	// Sources are where it was found, or who laid it down.
	Sources []Origin
	// Conditions must all be met.
	Conditions Conditions
	// Announced says that it is from a bill that is not law as far as was found.
	Announced bool
}

// Origin is where a definition comes from.
type Origin struct {
	Where string
	// Confidence is Certain where the text was read, Probable where a summary of
	// it was, Unverified where others quote it.
	Confidence integraal.Confidence
}

// Conditions are what a definition asks. Zero asks nothing.
type Conditions struct {
	// Domains is in how many life domains at least something is needed.
	Domains int
	// Among are the domains that count; none: all.
	Among []Domain
	// Core says that only core domains count. Without Among nobody said which
	// these are, and the answer asks.
	Core bool
	// Laws is under how many laws at least the household has a provision.
	Laws int
	// Years is for how many years at least there has been help.
	Years int
	// Cohering asks that a need in one life domain hangs together with a need in
	// another, as a person confirmed, and that more than one law bears on the two.
	Cohering bool
}

func (c Conditions) none() bool {
	return c.Domains == 0 && c.Laws == 0 && c.Years == 0 && !c.Cohering
}

// Definitions are the bundled definitions, in alphabetical order of ID. Each has
// its source and how well that was read. What a source does not say, such as which
// areas are core, the definition does not say either.
func Definitions() []Definition {
	list := slices.Clone(definitions)
	for i := range list {
		list[i] = list[i].clone()
	}
	return list
}

// DefinitionOf is the bundled definition with the ID and version. ok is false
// where there is none.
func DefinitionOf(id, version string) (d Definition, ok bool) {
	for i := range definitions {
		if definitions[i].ID == id && definitions[i].Version == version {
			return definitions[i].clone(), true
		}
	}
	return Definition{}, false
}

func (d Definition) clone() Definition {
	d.Sources, d.Conditions.Among = slices.Clone(d.Sources), slices.Clone(d.Conditions.Among)
	return d
}

// The IDs of the bundled definitions.
const (
	TwoDomains    = "two-domains"
	ThreeDomains  = "scp-three-domains"
	SeveralLaws   = "scp-several-laws"
	CoreAndYears  = "nji-core-and-years"
	CoheringNeeds = "wams-cohering"
)

// ReadOn is the day on which the sources of the bundled definitions were listed.
var readOn = integraal.On(2026, time.November, 21)

// ListedOn is the day on which the sources of the bundled definitions were
// listed.
func ListedOn() integraal.Date { return readOn }

var definitions = []Definition{
	{
		ID: CoreAndYears, Version: "2016",
		Name:       integraal.Text{NL: "problemen op drie kerngebieden, en drie jaar hulp", EN: "problems in three core areas, and three years of help"},
		Sources:    []Origin{{"NJi op microdata van het CBS, 2016: 25.896 gezinnen. Gelezen is een samenvatting; welke gebieden de kern zijn, staat daar niet in", integraal.Probable}},
		Conditions: Conditions{Domains: 3, Core: true, Years: 3},
	},
	{
		ID: SeveralLaws, Version: "2017",
		Name:       integraal.Text{NL: "voorzieningen uit meer dan één wet", EN: "provisions under more than one law"},
		Sources:    []Origin{{"SCP, overall rapportage sociaal domein 2017 (11,5% van de huishoudens met een voorziening), via divosa.nl, 5 december 2018", integraal.Unverified}},
		Conditions: Conditions{Laws: 2},
	},
	{
		ID: ThreeDomains, Version: "2023",
		Name: integraal.Text{NL: "problemen op drie of meer van zeven gebieden", EN: "problems in three or more of seven areas"},
		Sources: []Origin{{"SCP, Zicht op zorgen, 2023 (1 op de 6 volwassenen; geteld per volwassene, niet per huishouden), via nos.nl en medicalfacts.nl; " +
			"dat de zeven gebieden onze gebieden zijn, is onze lezing", integraal.Unverified}},
		Conditions: Conditions{Domains: 3, Among: []Domain{DailyLife, Relations, Network, Household, Finances, Administration, Work}},
	},
	{
		ID: TwoDomains, Version: "1",
		Name: integraal.Text{NL: "iets nodig op twee of meer gebieden", EN: "something needed in two or more areas"},
		Sources: []Origin{{"het artikel over samenwerking tussen wijkteam en Werk & Inkomen, tip 1: meervoudige problematiek. " +
			"Het noemt geen getal; twee is het minste dat meer dan één is", integraal.Probable}},
		Conditions: Conditions{Domains: 2},
	},
	{
		ID: CoheringNeeds, Version: "36295", Announced: true,
		Name: integraal.Text{NL: "samenhangende problemen onder verschillende wetten", EN: "cohering problems under different laws"},
		Sources: []Origin{{"wetsvoorstel aanpak meervoudige problematiek sociaal domein (Kamerstukken 36 295), via schulinck.nl: losse problemen tellen niet. " +
			"Dat het wet is geworden, is niet gevonden", integraal.Unverified}},
		Conditions: Conditions{Domains: 2, Cohering: true},
	},
}
