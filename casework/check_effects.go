package casework

import (
	"fmt"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/discretionary"
	"github.com/integraal/integraal/casework/effects"
)

// effects checks that what working apart did names what there is.
func (c *checker) effects(ids map[string]bool) {
	e, path := &c.parts.Effects, func(list string, i int) string { return at(ofEffects+list, i) }
	announced := idsOf(c.parts.Announced, func(x *Announced) string { return x.ID })
	problems := idsOf(c.parts.Problems, func(x *Problem) string { return x.ID })
	deeds := idsOf(e.Deeds, func(x *Deed) string { return x.ID })
	harms := idsOf(e.Harms, func(x *Harm) string { return x.ID })
	for i := range e.Asked {
		x, p := &e.Asked[i], path("asked", i)
		c.record(p, x.ID, &x.Told, ids)
		c.among(p+".decision", announced, x.Decision)
		c.party(p+".party", x.Party)
		if x.NotKnown && !x.Known.IsZero() {
			c.fault("effects.either", p+".notKnown", textKnownOrNot)
		}
	}
	for i := range e.Deeds {
		c.deed(path("deeds", i), &e.Deeds[i], ids, problems, deeds)
	}
	for i := range e.Reversed {
		x, p := &e.Reversed[i], path("reversed", i)
		c.record(p, x.ID, &x.Told, ids)
		c.among(p+".of", announced, x.Of)
		if x.Not != x.On.IsZero() {
			c.fault("effects.either", p+".not", textReversedOrNot)
		}
	}
	c.harms(ids)
	c.leads(ids, announced, harms)
	for i := range e.Repairs {
		x, p := &e.Repairs[i], path("repairs", i)
		c.record(p, x.ID, &x.Told, ids)
		c.among(p+".harm", harms, x.Harm)
	}
	for i := range e.Meant {
		x, p := &e.Meant[i], path("meant", i)
		c.record(p, x.ID, &x.Told, ids)
		c.refer(p+".persons", aPerson, x.Persons...)
		for j, id := range x.Of {
			c.oneOf(at(p+".of", j), id, announced, problems, deeds)
		}
	}
	c.bookings(ids)
}

func (c *checker) harms(ids map[string]bool) {
	list := c.parts.Effects.Harms
	for i := range list {
		x, p := &list[i], at(ofEffects+"harms", i)
		c.record(p, x.ID, &x.Told, ids)
		c.refer(p+".persons", aPerson, x.Persons...)
		if same := find(list, func(y *Harm) bool { return y.ID == x.Same }); x.Same != "" && (same == nil || same.Same != "") {
			c.fault("id.dangling", p+".same", textDangling)
		}
	}
}

func (c *checker) leads(ids, announced, harms map[string]bool) {
	list := c.parts.Effects.Leads
	for i := range list {
		x, p := &list[i], at(ofEffects+"leads", i)
		c.record(p, x.ID, &x.Told, ids)
		c.oneOf(p+".from", x.From, announced, harms)
		c.among(p+".to", harms, x.To)
		if x.From == x.To {
			c.fault("connection.self", p+".to", textLeadSelf)
		}
	}
}

func (c *checker) deed(p string, x *Deed, ids, problems, deeds map[string]bool) {
	c.record(p, x.ID, &x.Told, ids)
	c.referOne(p+".about", aPerson, x.About)
	c.party(p+".by", x.By)
	for j, id := range x.Problems {
		c.among(at(p+".problems", j), problems, id)
	}
	for j, id := range x.Beside {
		c.among(at(p+".beside", j), deeds, id)
		if id == x.ID {
			c.fault("account.self", at(p+".beside", j), textBesideSelf)
		}
	}
}

// party checks that an id is of a professional or a body: no person of the
// household is one.
func (c *checker) party(path, id string) {
	if !c.names(id, aProfessional) && !c.names(id, aBody) {
		c.fault("id.dangling", path, textDangling)
	}
}

func (c *checker) oneOf(path, id string, lists ...map[string]bool) {
	if !slices.ContainsFunc(lists, func(ids map[string]bool) bool { return ids[id] }) {
		c.fault("id.dangling", path, textDangling)
	}
}

// bookings checks that a booking has what its stand asks, as the ledger does.
func (c *checker) bookings(ids map[string]bool) {
	for i := range c.parts.Bookings {
		x, p := &c.parts.Bookings[i], at("bookings", i)
		c.record(p, x.ID, &x.Told, ids)
		c.refer(p+".about", aPerson, x.About...)
		if x.Person != "" {
			c.referOne(p+".person", aPerson, x.Person)
		}
		paid, kept := !x.Paid.IsZero() && !x.PaidOn.IsZero(), x.ReleasedOn.IsZero() && x.Why == ""
		unpaid := x.Paid.IsZero() && x.PaidOn.IsZero()
		released := !x.ReleasedOn.IsZero() && x.Why != ""
		fits := map[string]bool{
			discretionary.Reserved.String(): unpaid && kept, discretionary.Spent.String(): paid && kept,
			discretionary.Released.String(): unpaid && released,
		}[x.Stand]
		if !fits || x.To == discretionary.ToPerson.String() && x.Person == "" {
			c.fault("booking.form", p+".stand", textBookingForm)
		}
		for j := range x.Led {
			c.referOne(at(p+".led", j)+".by", aSource, x.Led[j].By)
		}
	}
}

func stringsOf[T fmt.Stringer](list []T) []string {
	words := make([]string, len(list))
	for i, x := range list {
		words[i] = x.String()
	}
	return words
}

func roadWords() []string        { return stringsOf(effects.Roads()) }
func harmWords() []string        { return stringsOf(effects.HarmKinds()) }
func repairWords() []string      { return stringsOf(effects.RepairKinds()) }
func repairStandWords() []string { return stringsOf(effects.RepairStands()) }
func titleWords() []string       { return stringsOf(discretionary.Titles()) }

// wordIn is the value of a list that a word of a file names; the zero value for none.
func wordIn[T fmt.Stringer](list []T, word string) (is T) {
	for _, x := range list {
		if x.String() == word {
			return x
		}
	}
	return is
}

var (
	textKnownOrNot = integraal.Text{
		NL: "het was bekend of het was niet bekend; zeg een van beide", EN: "it was known or it was not; say one of the two",
	}
	textReversedOrNot = integraal.Text{
		NL: "noem de dag, of zeg dat het niet is hersteld", EN: "name the day, or say that it was not put right",
	}
	textLeadSelf = integraal.Text{
		NL: "iets komt niet van zichzelf; noem twee dingen", EN: "nothing comes of itself; name two things",
	}
	textBesideSelf = integraal.Text{
		NL: "iets loopt niet naast zichzelf; noem wat een ander doet", EN: "nothing runs beside itself; name what somebody else does",
	}
	textBookingForm = integraal.Text{
		NL: "zeg wat bij deze stand hoort: wat is betaald en wanneer, of wanneer en waarom het is vrijgegeven; en voor wie het is",
		EN: "say what belongs to this stand: what was paid and when, or when and why it was released; and whom it is for",
	}
)

// ofEffects is where a file holds what working apart did.
const ofEffects = "effects" + "."
