package casework

import (
	"fmt"
	"strconv"

	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// genParts draws the parts of a case that [New] accepts: a household of one to
// six persons around a client, the workers of the four roles, what was told,
// what was decided, and a protocol like that of the bundled case.
func genParts(t *rapid.T) Parts {
	g := generator{t: t, day: integraal.On(2025, 1, 1).AddDays(rapid.IntRange(0, 729).Draw(t, "day"))}
	p := Parts{
		ID: g.maybe("zaak-1"), Illustrative: g.yes("illustrative"), Day: g.day,
		Dwelling: Dwelling{Kind: g.maybe("huurwoning"), Area: g.maybe("Noord")},
	}
	p.Persons, p.Relations = g.household()
	p.Professionals, p.Bodies = g.professionals(), []Body{
		{ID: "BRP", Name: "basisregistratie personen", Register: true}, {ID: "verhuurder", Name: g.text("name", 80)},
	}
	g.told(&p)
	g.records(&p)
	g.planned(&p)
	g.afterwards(&p)
	g.gate(&p)
	p.Protocol = g.protocol()
	return p
}

// generator draws parts that fit together: what it has drawn it can refer to.
type generator struct {
	t       *rapid.T
	day     integraal.Date
	persons []string
}

func (g *generator) yes(label string) bool { return rapid.Bool().Draw(g.t, label) }

func (g *generator) times(label string, most int) int {
	return rapid.IntRange(0, most).Draw(g.t, label)
}

// maybe is a text or nothing.
func (g *generator) maybe(s string) string { return rapid.SampledFrom([]string{"", s}).Draw(g.t, s) }

// before is a day up to some years before the case's own, or none.
func (g *generator) before(label string) integraal.Date {
	n := rapid.IntRange(-1, 900).Draw(g.t, label)
	if n < 0 {
		return integraal.Date{}
	}
	return g.day.AddDays(-n)
}

func (g *generator) after(label string, from integraal.Date) integraal.Date {
	return from.AddDays(rapid.IntRange(0, 400).Draw(g.t, label))
}

func (g *generator) person(label string) string { return rapid.SampledFrom(g.persons).Draw(g.t, label) }

// some draws a list of different items in their order, or none.
func some[T any](g *generator, label string, from []T) []T {
	var list []T
	for i, in := range rapid.SliceOfN(rapid.Bool(), len(from), len(from)).Draw(g.t, label) {
		if in {
			list = append(list, from[i])
		}
	}
	return list
}

// text is words, with what JSON has to escape.
func (g *generator) text(label string, most int) string {
	return rapid.StringMatching(`[a-zA-Zéë "<>&\\/\x{2028}]{1,`+strconv.Itoa(most)+`}`).Draw(g.t, label)
}

// testBSN is a number that passes the eleven test and begins as test numbers
// do; each person has one of their own.
func (g *generator) testBSN(person int) BSN {
	for tail := 1000*person + rapid.IntRange(0, 900).Draw(g.t, "bsn"); ; tail++ {
		for last := range 10 {
			if b, err := ParseBSN(fmt.Sprintf("9999%04d%d", tail, last)); err == nil {
				return b
			}
		}
	}
}

// household is the client, with whoever is around: children of the client or
// of an absent parent, a partner, others.
func (g *generator) household() ([]Person, []Relation) {
	persons, relations := []Person{{ID: "P1"}}, []Relation(nil)
	partner := false
	for i := range g.times("others", 5) {
		id := "P" + strconv.Itoa(i+2)
		p := Person{ID: id, Incapable: rapid.IntRange(0, 9).Draw(g.t, "incapable") == 0}
		switch kin := rapid.SampledFrom([]string{"child", "child", "partner", "sibling", "absent", "none"}).Draw(g.t, "kin"); {
		case kin == "child":
			relations = append(relations, Relation{From: "P1", To: id, Kind: ParentOf, Custody: g.yes("custody")})
		case kin == "partner" && !partner:
			partner = true
			relations = append(relations, Relation{From: "P1", To: id, Kind: PartnerOf, Period: g.period()})
		case kin == "sibling":
			relations = append(relations, Relation{From: id, To: "P1", Kind: SiblingOf})
		case kin == "absent":
			p.Member = Elsewhere()
			relations = append(relations, absentParent(g, id, relations)...)
		default:
			p.Member = []integraal.Period{g.period()}
		}
		persons = append(persons, p)
	}
	for i := range persons {
		persons[i].SecretAddress = rapid.IntRange(0, 9).Draw(g.t, "secret address") == 0
		persons[i].InterestOpposes = rapid.IntRange(0, 9).Draw(g.t, "interest opposes") == 0
		if g.yes("has bsn") {
			persons[i].BSN = g.testBSN(i)
		}
		g.persons = append(g.persons, persons[i].ID)
	}
	return persons, relations
}

// absentParent makes someone the other parent of the client's children.
func absentParent(g *generator, id string, relations []Relation) []Relation {
	more := []Relation{{From: "P1", To: id, Kind: ExPartnerOf}}
	for _, r := range relations {
		if r.Kind == ParentOf && r.From == "P1" {
			more = append(more, Relation{From: id, To: r.To, Kind: ParentOf, Custody: g.yes("custody")})
		}
	}
	return more
}

// period is a period around the case's day, or all time.
func (g *generator) period() integraal.Period {
	p := integraal.Period{From: g.before("from")}
	if g.yes("ends") {
		p.Until = g.after("until", g.day)
	}
	return p
}

func (g *generator) professionals() []Professional {
	list := []Professional{
		{ID: "W", Role: "wijkteam", Team: "wijkteam Noord", Regime: consent.Wmo, SecrecyBound: true},
		{ID: "K", Role: "werk-en-inkomen", Regime: consent.Pw, SecrecyBound: g.yes("secrecy")},
		{ID: "G", Role: "schuldhulp", Regime: consent.Wgs, SecrecyBound: true, Aliases: []string{"schuldhulpverlener"}},
		{ID: "V", Role: "manager", Regime: consent.Pw, Mandate: true, Interim: g.yes("interim")},
		{ID: "L", Role: "wethouder", Title: "wethouder", TitleMeans: g.text("means", 60)},
		{ID: "T", Role: "veilig-thuis", Organisation: "Veilig Thuis", Regime: consent.VeiligThuis, SecrecyBound: true},
	}
	for i := range list[:4] {
		x := &list[i]
		if rapid.IntRange(0, 4).Draw(g.t, "without caseload") > 0 {
			x.Caseload = append([]string{"P1"}, some(g, "caseload", g.persons[1:])...)
		}
		if rapid.IntRange(0, 9).Draw(g.t, "kin of worker") == 0 {
			x.Kin = []string{g.person("kin")}
		}
	}
	return list
}
