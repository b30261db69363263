package intake

import (
	"slices"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// Domain is the code of a life domain.
type Domain string

// The life domains of the library.
const (
	Finances       Domain = "finances"
	Housing        Domain = "housing"
	Work           Domain = "work"
	Relations      Domain = "relations"
	MentalHealth   Domain = "mentalHealth"
	Health         Domain = "health"
	DailyLife      Domain = "dailyLife"
	Household      Domain = "household"
	Administration Domain = "administration"
	Network        Domain = "network"
	Society        Domain = "society"
)

// LifeDomain is a part of life that a conversation can be about. Life domains and
// laws are two dimensions: a domain can lie under several laws or none.
type LifeDomain struct {
	Code  Domain
	Label integraal.Text // as it stands inside a sentence
	// Name is the life domain as the kinds of problems of a case name it.
	Name string
	// Data is which kinds of data it is, on which the gate decides who may know of
	// it. More than one: a reader needs all of them.
	Data []consent.Category
	// Laws are where a municipality's task can lie.
	Laws []integraal.Citation
	// Starts are the events on which a term can start when something is needed
	// here. Whether one happened a person says; a need is no report by itself.
	Starts []participation.EventKind
}

// The days of the texts that were read.
var (
	readPw  = integraal.On(2026, time.January, 1)
	readWmo = integraal.On(2026, time.July, 1)
	readWgs = integraal.On(2026, time.July, 1)
)

// Where a municipality's task lies. Of the Jeugdwet the articles on help were
// not read: it stands by its name, and every output marks it.
var (
	wmoSupport  = integraal.Wmo2015.Art("1.2.1", readWmo).Onder("a")
	wmoShelter  = integraal.Wmo2015.Art("1.2.1", readWmo).Onder("c")
	wmoTogether = integraal.Wmo2015.Art("2.3.2", readWmo).Lid("4").Onder("f")
	wmoInquiry  = integraal.Wmo2015.Art("2.3.2", readWmo).Lid("4")
	pwWork      = integraal.Participatiewet.Art("7", readPw).Lid("1").Onder("a")
	pwMeans     = integraal.Participatiewet.Art("11", readPw).Lid("1")
	wgsHelp     = integraal.Wgs.Art("3", readWgs).Lid("1")
	wgsThreat   = integraal.Wgs.Art("4", readWgs).Lid("2")
	jeugdhulp   = integraal.Jeugdwet.Art("", integraal.Date{})
)

// LifeDomains are the domains of the library: the six that the kinds of problems
// of a case lie in, and those that the published definitions count besides. A
// municipality can pass its own list; see [Settings].
func LifeDomains() []LifeDomain {
	list := slices.Clone(lifeDomains)
	for i := range list {
		list[i].Laws, list[i].Starts, list[i].Data = slices.Clone(list[i].Laws), slices.Clone(list[i].Starts), slices.Clone(list[i].Data)
	}
	return list
}

var (
	startsWmo = []participation.EventKind{participation.EventWmoMelding}
	startsPw  = []participation.EventKind{participation.EventPwMelding}
)

// How someone manages from day to day is treated as data on health, which fewer may
// know than any other kind.
var lifeDomains = []LifeDomain{
	{
		Finances, integraal.Text{NL: "geld en schulden", EN: "money and debts"}, "financiën", data(consent.Income, consent.Debts),
		under(wgsHelp, pwMeans), []participation.EventKind{participation.EventDebtHelpAsked, participation.EventPwMelding},
	},
	{Housing, integraal.Text{NL: "wonen", EN: "housing"}, "wonen", data(consent.Housing), under(wmoShelter), startsWmo},
	{Work, integraal.Text{NL: "werk en opleiding", EN: "work and education"}, "werk en opleiding", data(consent.Work), under(pwWork), startsPw},
	{
		Relations, integraal.Text{NL: "gezin en relaties thuis", EN: "family and relations at home"}, "huiselijke relaties",
		data(consent.Relations), under(wmoSupport, jeugdhulp), startsWmo,
	},
	{
		MentalHealth, integraal.Text{NL: "hoe het in het hoofd gaat", EN: "mental health"}, "geestelijke gezondheid",
		data(consent.Health), under(wmoSupport), startsWmo,
	},
	{
		Health, integraal.Text{NL: "lichamelijke gezondheid", EN: "physical health"}, "lichamelijke gezondheid",
		data(consent.Health), under(wmoSupport), startsWmo,
	},
	{DailyLife, integraal.Text{NL: "de dagelijkse dingen", EN: "daily life"}, "dagelijks leven", data(consent.Health), under(wmoSupport), startsWmo},
	{Household, integraal.Text{NL: "het huishouden", EN: "running the household"}, "huishouden", data(consent.Health), under(wmoSupport), startsWmo},
	{
		Administration, integraal.Text{NL: "post en papieren", EN: "mail and paperwork"}, "administratie",
		data(consent.Health), under(wmoSupport, wgsHelp), startsWmo,
	},
	{
		Network, integraal.Text{NL: "vrienden, buren en familie", EN: "friends, neighbours and relatives"}, "sociaal netwerk",
		data(consent.Relations), under(wmoSupport), startsWmo,
	},
	{Society, integraal.Text{NL: "meedoen in de buurt", EN: "taking part in society"}, "meedoen", data(consent.Relations), under(wmoSupport), startsWmo},
}

func data(c ...consent.Category) []consent.Category { return c }

func under(c ...integraal.Citation) []integraal.Citation { return c }
