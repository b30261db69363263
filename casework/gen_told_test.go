package casework

import (
	"reflect"
	"strconv"

	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// told draws what was told: birth dates, and tellings of a few facts each.
func (g *generator) told(p *Parts) {
	for i, id := range g.persons {
		if !g.yes("born told") {
			continue
		}
		age := rapid.IntRange(0, 17).Draw(g.t, "age of a child")
		if i == 0 || g.yes("adult") {
			age = rapid.IntRange(18, 80).Draw(g.t, "age")
		}
		p.Told = append(p.Told, Telling{
			By: "BRP", About: id, To: g.listeners(), Standard: integraal.Register,
			Facts: []FactValue{Born.Is(g.day.AddYears(-age).AddDays(-g.times("days", 364)))},
		})
	}
	for range g.times("tellings", 8) {
		t := Telling{
			About: g.person("about"), To: g.listeners(), On: g.before("told on"), Informed: g.yes("informed"),
			Standard: rapid.SampledFrom([]integraal.Standard{
				integraal.Unstated, integraal.ClientStatement, integraal.Document, integraal.Decision,
			}).Draw(g.t, "standard"),
			Year: rapid.SampledFrom([]int{0, g.day.Year(), g.day.Year() - 1}).Draw(g.t, "year"),
		}
		t.Informed = t.Informed && !t.On.IsZero()
		t.By = rapid.SampledFrom([]string{t.About, t.About, "BRP", "K", "W"}).Draw(g.t, "by")
		for _, place := range rapid.SliceOfNDistinct(rapid.IntRange(1, len(factSpecs)-1), 1, 5, rapid.ID).Draw(g.t, "facts") {
			t.Facts = append(t.Facts, g.fact(place))
		}
		p.Told = append(p.Told, t)
	}
}

func (g *generator) listeners() []string { return some(g, "to", []string{"W", "K", "G"}) }

// fact draws a value of a fact's kind, or that there is none.
func (g *generator) fact(place int) FactValue {
	key := factSpecs[place].key
	field := new(factsFile).fields()[place]
	if !factSpecs[place].always && rapid.IntRange(0, 4).Draw(g.t, "none") == 0 {
		return FactValue{key: key, absent: true}
	}
	cents := int64(rapid.IntRange(0, 40_000_00).Draw(g.t, "cents"))
	if v, is := chosenFact(key, field, func(most int) int { return rapid.IntRange(0, most).Draw(g.t, key) }); is {
		return v
	}
	switch field.(type) {
	case *said[WorkWish]:
		return FactKey[WorkWish](key).Is(rapid.SampledFrom(workWishes()).Draw(g.t, key))
	case *said[bool]:
		return FactKey[bool](key).Is(g.yes(key))
	case *said[int]:
		return FactKey[int](key).Is(g.times(key, 70))
	case *said[integraal.Date]:
		return FactKey[integraal.Date](key).Is(g.day.AddDays(rapid.IntRange(-400, 400).Draw(g.t, key)))
	case *said[Month]:
		return FactKey[Month](key).Is(MonthOf(g.day.AddDays(-g.times(key, 400))))
	case *said[integraal.Amount]:
		return FactKey[integraal.Amount](key).Is(integraal.EuroCents(cents))
	case *said[integraal.PerMonth]:
		return FactKey[integraal.PerMonth](key).Is(integraal.CentsPerMonth(cents / 20))
	case *said[integraal.PerYear]:
		return FactKey[integraal.PerYear](key).Is(integraal.CentsPerYear(cents - 1000_00))
	}
	return FactKey[Culprit](key).Is(rapid.SampledFrom(culprits()).Draw(g.t, key))
}

// chosenFact is a fact that is one of a few words, of which pick chooses the
// place up to the last.
func chosenFact(key string, field factField, pick func(last int) int) (FactValue, bool) {
	value, _ := reflect.TypeOf(field).Elem().FieldByName("value")
	list := choicesOf(reflect.Zero(value.Type).Interface())
	if len(list) == 0 {
		return FactValue{}, false
	}
	return FactValue{key: key, value: list[pick(len(list)-1)].value}, true
}

// records draws problems, directives, benefits and announcements.
func (g *generator) records(p *Parts) {
	for i := range g.times("kinds", 2) {
		p.ProblemKinds = append(p.ProblemKinds, KindOfProblem{
			Code: ProblemKind("eigen-" + strconv.Itoa(i)), Label: integraal.Text{NL: g.text("kind", 20), EN: g.text("kind", 20)},
			Domain: g.maybe("vrije tijd"), Category: rapid.SampledFrom(consent.AllCategories().List()).Draw(g.t, "category"),
			Laws: some(g, "laws", []integraal.Citation{wmoSupport, jeugdhulp, wgsHelp}),
		})
	}
	kinds := append(ProblemKinds(), p.ProblemKinds...)
	for i := range g.times("problems", 3) {
		p.Problems = append(p.Problems, Problem{
			ID: "p" + strconv.Itoa(i), Kind: rapid.SampledFrom(kinds).Draw(g.t, "kind").Code,
			Persons:  append(some(g, "also", g.persons[1:]), "P1"),
			Severity: rapid.SampledFrom([]Severity{"", Mild, Serious, Acute}).Draw(g.t, "severity"),
			Since:    g.before("since"), Words: g.maybe("het is me te veel"), Told: g.provenance("P1", "W", "verhuurder"),

			Addressable: rapid.SampledFrom([]YesNo{"", Yes, No}).Draw(g.t, "addressable"), Repair: g.repair(),
		})
	}
	g.mapped(p)
	for i := range g.times("directives", 3) {
		p.Directives = append(p.Directives, g.directive("d"+strconv.Itoa(i)))
	}
	if g.yes("bijstand") {
		p.Benefits = append(p.Benefits, Benefit{
			ID: "b1", Kind: Bijstand, About: "P1", From: g.before("from"), Melding: g.before("melding"),
			Norm: integraal.Participatiewet.Art("21", integraal.On(2026, 1, 1)).Onder("a"),
			Paid: integraal.CentsPerMonth(int64(g.times("paid", 1500_00))), Told: g.provenance("K"),
		})
	}
	if g.yes("wmo") {
		p.Benefits = append(p.Benefits, Benefit{
			ID: "b2", Kind: WmoInvestigation, About: g.person("wmo"), Melding: g.before("melding"), Told: g.provenance("W"),
		})
	}
	for i := range g.times("announced", 2) {
		p.Announced = append(p.Announced, g.announced("a"+strconv.Itoa(i)))
	}
	g.decided(p)
}

func (g *generator) provenance(by ...string) Provenance {
	return Provenance{
		By: rapid.SampledFrom(by).Draw(g.t, "by"), To: g.listeners(), On: g.before("on"),
		Standard: rapid.SampledFrom([]integraal.Standard{integraal.ClientStatement, integraal.Decision}).Draw(g.t, "standard"),
	}
}

func (g *generator) directive(id string) Directive {
	d := Directive{
		ID: id, About: g.person("about"), Towards: g.yes("towards"), Imposed: g.yes("imposed"), Period: g.period(),
		Activity: rapid.SampledFrom(wordLists["activity"]).Draw(g.t, "activity"), Text: g.text("text", 40),
	}
	d.Imposed = d.Imposed && d.Activity != "motivation" // what someone wants is no duty
	d.Told = g.provenance("W", "G", "K")
	if d.Imposed {
		d.Told = g.provenance("K") // the Wmo knows no duty
	}
	if g.yes("hours said") {
		d.Hours, d.HoursSaid = g.times("hours", 40), true
	}
	d.Basis = map[string]integraal.Citation{
		"W": integraal.Wmo2015.Art("2.3.2", integraal.On(2026, 1, 1)).Lid("4"), "G": integraal.Wgs.Art("", integraal.Date{}),
		"K": integraal.Participatiewet.Art("9", integraal.On(2026, 1, 1)).Lid("1").Onder("a"),
	}[d.Told.By]
	d.Subject, d.Found = g.maybe("intake"), !d.Told.On.IsZero() && g.yes("found")
	if first := rapid.SampledFrom([]string{"", "", "treatment", "training"}).Draw(g.t, "first"); first != d.Activity {
		d.First = first
	}
	if !d.Imposed && g.yes("has reason") {
		d.Reason = Reason{Category: consent.Health, Text: g.text("reason", 40)}
	}
	return d
}

func (g *generator) announced(id string) Announced {
	a := Announced{
		ID: id, About: g.person("about"), On: g.day.AddDays(-g.times("on", 60)), Told: g.provenance("K", "V"),
		Act:     rapid.SampledFrom(participation.Acts()).Draw(g.t, "act").String(),
		Decider: g.maybe("V"), Held: integraal.CentsPerMonth(int64(g.times("held", 1500_00))),
	}
	if g.yes("letter") {
		a.Letter = a.On
		a.Papers = []string{"loonstroken", "bankafschriften"}[:g.times("papers", 2)]
		a.Warns = some(g, "warns", wordLists["act"])
		a.PapersBy, a.Unheard = g.after("papers by", a.Letter), g.maybe("er is haast")
	}
	return a
}
