package integraal

import (
	"strings"
	"time"
	"unique"
)

// Law names a body of law by its official identification: the BWB id of a
// Dutch statute, the CELEX number of a European one.
type Law string

// The laws that the rules cite.
const (
	Participatiewet   Law = "BWBR0015703"
	Wmo2015           Law = "BWBR0035362"
	Wgs               Law = "BWBR0031331"
	Jeugdwet          Law = "BWBR0034925"
	Awb               Law = "BWBR0005537"
	Awir              Law = "BWBR0018472"
	WetZorgtoeslag    Law = "BWBR0018451"
	WetKgb            Law = "BWBR0022751"
	WetKinderopvang   Law = "BWBR0017017"
	BesluitKot        Law = "BWBR0017321"
	WetSuwi           Law = "BWBR0013060"
	WetHuurtoeslag    Law = "BWBR0008659"
	WetEigenBijdrage  Law = "BWBR0049106"
	Termijnenwet      Law = "BWBR0002448"
	AOW               Law = "BWBR0002221"
	AKW               Law = "BWBR0002368"
	WML               Law = "BWBR0002638"
	Zvw               Law = "BWBR0018450"
	WetIB             Law = "BWBR0011353"
	WetLB             Law = "BWBR0002471"
	Wfsv              Law = "BWBR0017745"
	BesluitStudie     Law = "BWBR0044894"
	UitvoeringswetAVG Law = "BWBR0040940"
	BW7               Law = "BWBR0005290"
	Rv                Law = "BWBR0001827"
	UitvRegelingIw    Law = "BWBR0004766"
	Gemeentewet       Law = "BWBR0005416"
	Strafvordering    Law = "BWBR0001903"
	AVG               Law = "32016R0679"
)

type lawNames struct{ short, title string }

// namesOfLaws is never written to.
var namesOfLaws = map[Law]lawNames{
	Participatiewet:   {"Participatiewet", "Participatiewet"},
	Wmo2015:           {"Wmo 2015", "Wet maatschappelijke ondersteuning 2015"},
	Wgs:               {"Wgs", "Wet gemeentelijke schuldhulpverlening"},
	Jeugdwet:          {"Jeugdwet", "Jeugdwet"},
	Awb:               {"Awb", "Algemene wet bestuursrecht"},
	Awir:              {"Awir", "Algemene wet inkomensafhankelijke regelingen"},
	WetZorgtoeslag:    {"Wet op de zorgtoeslag", "Wet op de zorgtoeslag"},
	WetKgb:            {"Wet op het kindgebonden budget", "Wet op het kindgebonden budget"},
	WetKinderopvang:   {"Wet kinderopvang", "Wet kinderopvang"},
	BesluitKot:        {"Besluit kinderopvangtoeslag", "Besluit kinderopvangtoeslag"},
	WetHuurtoeslag:    {"Wet op de huurtoeslag", "Wet op de huurtoeslag"},
	WetEigenBijdrage:  {"Wet verlaging eigen bijdrage huurtoeslag", "Wet verlaging eigen bijdrage huurtoeslag"},
	WetSuwi:           {"Wet SUWI", "Wet structuur uitvoeringsorganisatie werk en inkomen"},
	Termijnenwet:      {"Algemene termijnenwet", "Algemene termijnenwet"},
	AOW:               {"AOW", "Algemene Ouderdomswet"},
	AKW:               {"AKW", "Algemene Kinderbijslagwet"},
	WML:               {"WML", "Wet minimumloon en minimumvakantiebijslag"},
	Zvw:               {"Zvw", "Zorgverzekeringswet"},
	WetIB:             {"Wet IB 2001", "Wet inkomstenbelasting 2001"},
	WetLB:             {"Wet LB 1964", "Wet op de loonbelasting 1964"},
	Wfsv:              {"Wfsv", "Wet financiering sociale verzekeringen"},
	BesluitStudie:     {"Besluit minimumbedragen studietoeslag", "Besluit loonkostensubsidie en minimumbedragen studietoeslag Participatiewet 2021"},
	UitvoeringswetAVG: {"Uitvoeringswet AVG", "Uitvoeringswet Algemene verordening gegevensbescherming"},
	BW7:               {"BW Boek 7", "Burgerlijk Wetboek Boek 7"},
	UitvRegelingIw:    {"Uitvoeringsregeling Invorderingswet 1990", "Uitvoeringsregeling Invorderingswet 1990"},
	Gemeentewet:       {"Gemeentewet", "Gemeentewet"},
	Rv:                {"Rv", "Wetboek van Burgerlijke Rechtsvordering"},
	Strafvordering:    {"Sv", "Wetboek van Strafvordering"},
	AVG:               {"AVG", "Algemene verordening gegevensbescherming"},
}

func (l Law) names() lawNames {
	if names, known := namesOfLaws[l]; known {
		return names
	}
	return lawNames{string(l), string(l)}
}

// String is the name by which lawyers cite l.
func (l Law) String() string { return l.names().short }

// Title is the full official name of l.
func (l Law) Title() string { return l.names().title }

// Since is the first day on which l was in force under this name. It is unset
// where this release does not know it: of such a law nothing can be said to
// have come too early.
//
// The Participatiewet is the Wet werk en bijstand, amended and renamed: what was
// decided before this day rests on that law, although both have one BWB id.
func (l Law) Since() Date {
	switch l {
	case Participatiewet, // art. 86 (citeertitel), in force 2015-01-01, Stb. 2014, 270
		Wmo2015, Jeugdwet: // the transition of 2015
		return On(2015, time.January, 1)
	case Wgs:
		return On(2012, time.July, 1)
	}
	return Date{}
}

// Art is the article of l in the text that was read as it stood on day read.
// An unset day says that the text was not read: such a citation prints with a
// visible mark.
func (l Law) Art(article string, read Date) Citation {
	return cite(place{law: l, article: article, read: read})
}

// Citation is a place in the law, with the day of the text that was read.
// Citations are small, comparable with == and print as lawyers write them:
//
//	art. 31 lid 2 onder m Participatiewet
//
// The zero Citation cites nothing. Make a citation once, as a package-level
// value, where a rule cites it often.
type Citation struct{ at unique.Handle[place] }

type place struct {
	law     Law
	article string
	lid     string
	onder   string
	read    Date
	other   Text   // a source that is no statute: a ruling or a practice
	url     string // of such a source

	// What follows from the rest, made once and not each time that it is shown.
	text Text
	link string
}

func cite(p place) Citation {
	if p.law == "" && p.other.IsZero() {
		return Citation{}
	}
	p.text, p.link = p.say(), p.address()
	return Citation{at: unique.Make(p)}
}

func (c Citation) place() place {
	if c.IsZero() {
		return place{}
	}
	return c.at.Value()
}

// Ruling cites a judgment by its European case law identifier.
func Ruling(ecli string) Citation {
	return cite(place{other: Same(ecli), url: "https://deeplink.rechtspraak.nl/uitspraak?id=" + ecli})
}

// Practice cites how a public body acts where no provision lays it down.
func Practice(body string) Citation { return PracticeIn(Same(body)) }

// PracticeIn is [Practice] in words that are not the same in both languages.
func PracticeIn(body Text) Citation { return cite(place{other: body}) }

// Lid is c narrowed to a lid, the numbered paragraph of an article.
func (c Citation) Lid(lid string) Citation { p := c.place(); p.lid = lid; return cite(p) }

// Onder is c narrowed to an onderdeel, the lettered part of a lid.
func (c Citation) Onder(part string) Citation { p := c.place(); p.onder = part; return cite(p) }

// AsRead is c in the text of another day.
func (c Citation) AsRead(day Date) Citation { p := c.place(); p.read = day; return cite(p) }

// IsZero reports whether c cites nothing.
func (c Citation) IsZero() bool { return c == Citation{} }

// Law is the law that c cites; it is empty for a ruling or a practice.
func (c Citation) Law() Law { return c.place().law }

// Article is the article of the law, if c names one.
func (c Citation) Article() string { return c.place().article }

// Paragraph is the lid, if c names one.
func (c Citation) Paragraph() string { return c.place().lid }

// Part is the onderdeel, if c names one.
func (c Citation) Part() string { return c.place().onder }

// Read is the day of the text that was read, unset when it was not.
func (c Citation) Read() Date { return c.place().read }

// Unverified reports whether the text of the provision was not read when it
// was put into the library.
func (c Citation) Unverified() bool {
	p := c.place()
	return p.law != "" && p.read.IsZero()
}

// String writes c as lawyers do; a text that was not read is marked.
func (c Citation) String() string {
	if c.IsZero() {
		return ""
	}
	return c.at.Value().text.NL
}

// Text is c as [Citation.String] writes it, with its notes in both languages.
// Laws keep their Dutch names.
func (c Citation) Text() Text { return c.place().text }

// english is c in English where that is not what [Citation.String] writes.
func (c Citation) english() string {
	if t := c.Text(); t.EN != t.NL {
		return t.EN
	}
	return ""
}

func (p *place) say() Text {
	if p.law == "" {
		return p.other
	}
	var b strings.Builder
	b.Grow(40)
	if p.article != "" {
		b.WriteString("art. " + p.article + " ")
		if p.lid != "" {
			b.WriteString("lid " + p.lid + " ")
		}
		if p.onder != "" {
			b.WriteString("onder " + p.onder + " ")
		}
	}
	b.WriteString(p.law.String())
	if p.read.IsZero() {
		return Text{NL: b.String() + " [niet geverifieerd]", EN: b.String() + " [unverified]"}
	}
	return Same(b.String())
}

// URL is the address of the official text, of the day that was read. It is
// empty where there is none.
func (c Citation) URL() string { return c.place().link }

func (p *place) address() string {
	switch {
	case p.law == "":
		return p.url
	case p.law == AVG:
		return "https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld#art_" + p.article
	case !strings.HasPrefix(string(p.law), "BWB"):
		return ""
	}
	var b strings.Builder
	b.Grow(112)
	b.WriteString("https://wetten.overheid.nl/jci1.3:c:" + string(p.law))
	for _, part := range [...]struct{ key, value string }{
		{"artikel", p.article}, {"lid", p.lid}, {"o", p.onder},
	} {
		if part.value != "" {
			b.WriteString("&" + part.key + "=" + strings.ReplaceAll(part.value, " ", "_"))
		}
	}
	if !p.read.IsZero() {
		b.WriteString("&z=" + p.read.String() + "&g=" + p.read.String())
	}
	return b.String()
}
