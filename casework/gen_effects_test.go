package casework

import (
	"strconv"

	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// afterwards draws what working apart did, and bookings.
func (g *generator) afterwards(p *Parts) {
	e := &p.Effects
	pick := func(label string, from []string) string { return rapid.SampledFrom(from).Draw(g.t, label) }
	var announced, problems, harms, deeds []string
	for _, a := range p.Announced {
		announced = append(announced, a.ID)
	}
	for _, x := range p.Problems {
		problems = append(problems, x.ID)
	}
	for i := range g.times("asked", 2) {
		if len(announced) == 0 {
			break
		}
		x := Asked{
			ID: "e-asked" + strconv.Itoa(i), Decision: pick("decision", announced), Party: pick("party", []string{"W", "G", "verhuurder"}),
			Category: g.category(), Asked: g.yesNo("asked"), Road: pick("road", append(roadWords(), "")), Told: g.provenance("P1", "W", "K"),
		}
		if x.NotKnown = g.yes("not known"); !x.NotKnown {
			x.Known = g.before("known")
		}
		e.Asked = append(e.Asked, x)
	}
	for i := range g.times("deeds", 3) {
		x := Deed{
			ID: "e-deed" + strconv.Itoa(i), About: g.person("about"), By: pick("by", []string{"W", "G", "K", "verhuurder"}), Kind: g.maybe("intake"),
			Text: g.text("deed", 30), Category: g.category(), Problems: some(g, "problems", problems), Told: g.provenance("P1", "W", "K"),
			Activity: pick("activity", []string{"", participation.Work.String()}), Towards: g.yes("towards"), Beside: some(g, "beside", deeds),
		}
		if g.yes("has period") {
			x.Period = g.period()
		}
		e.Deeds, deeds = append(e.Deeds, x), append(deeds, x.ID)
	}
	for i := range g.times("harms", 3) {
		x := Harm{
			ID: "e-harm" + strconv.Itoa(i), Kind: pick("kind", harmWords()), Text: g.text("harm", 30), Persons: append(some(g, "also", g.persons[1:]), "P1"),
			Category: g.category(), On: g.before("on"), Threat: g.yesNo("threat"), Told: g.provenance("P1", "W", "G"),
			Amount: integraal.EuroCents(int64(g.times("cents", 2000_00))),
		}
		if len(harms) > 0 && e.Harms[0].Same == "" && g.yes("same") {
			x.Same = harms[0]
		}
		e.Harms, harms = append(e.Harms, x), append(harms, x.ID)
	}
	for i := range g.times("reversed", 2) {
		if len(announced) == 0 {
			break
		}
		x := Reversal{ID: "e-back" + strconv.Itoa(i), Of: pick("of", announced), On: g.before("on"), Told: g.provenance("K", "P1")}
		x.Not = x.On.IsZero()
		e.Reversed = append(e.Reversed, x)
	}
	for i := range g.times("leads", 4) {
		if len(harms) == 0 {
			break
		}
		x := Lead{
			ID: "e-lead" + strconv.Itoa(i), From: pick("from", append(harms, announced...)), To: pick("to", harms),
			Stance: rapid.SampledFrom([]Stance{Supposed, Confirmed, Denied}).Draw(g.t, "stance"), Told: g.provenance("P1", "W", "K"),
		}
		if x.From != x.To {
			e.Leads = append(e.Leads, x)
		}
	}
	if len(harms) > 0 && g.yes("repair") {
		e.Repairs = append(e.Repairs, Mended{
			ID: "e-repair", Harm: pick("harm", harms), Kind: pick("repair", repairWords()), Stand: pick("stand", repairStandWords()), Told: g.provenance("P1", "W"),
		})
	}
	if of := append(append(announced, problems...), deeds...); len(of) > 0 && g.yes("meant") {
		e.Meant = append(e.Meant, Meaning{
			ID: "e-words", Of: []string{pick("of", of)}, Persons: []string{"P1"}, Category: g.category(), Words: g.text("words", 30),
			Told: g.provenance("P1", "W"),
		})
	}
	for i := range g.times("bookings", 2) {
		p.Bookings = append(p.Bookings, g.booking("e-booking"+strconv.Itoa(i)))
	}
}

func (g *generator) booking(id string) Booking {
	x := Booking{
		ID: id, Budget: g.maybe("regelvrij"), About: append(some(g, "also", g.persons[1:]), "P1"), Category: g.category(), On: g.day.AddDays(-g.times("days ago", 300)),
		Amount: integraal.EuroCents(1 + int64(g.times("cents", 500_00))), Purpose: g.text("purpose", 30), Person: g.person("for"),
		To: rapid.SampledFrom([]string{"person", "party"}).Draw(g.t, "to"), OnBijstand: g.yesNo("bijstand"),
		Title: rapid.SampledFrom(append(titleWords(), "")).Draw(g.t, "title"), Stand: "reserved", Told: g.provenance("W", "P1"),
	}
	if g.yes("spent") {
		x.Stand, x.Paid, x.PaidOn = "spent", x.Amount, x.On.AddDays(g.times("days later", 20))
		x.Led = []LedTo{{Says: g.text("led", 20), By: rapid.SampledFrom([]string{"P1", "W"}).Draw(g.t, "by"), On: x.PaidOn, Category: rapid.SampledFrom([]consent.Category{consent.NoCategory, consent.Health, consent.School}).Draw(g.t, "of")}}
	} else if g.yes("released") {
		x.Stand, x.ReleasedOn, x.Why = "released", x.On, "niet nodig"
	}
	return x
}

func (g *generator) category() consent.Category {
	return rapid.SampledFrom(consent.AllCategories().List()).Draw(g.t, "category")
}

func (g *generator) yesNo(label string) YesNo {
	return rapid.SampledFrom([]YesNo{"", Yes, No}).Draw(g.t, label)
}
