package problemmap

import (
	"slices"

	"github.com/integraal/integraal"
)

// The sentences about a doubt.
var (
	textDropped = integraal.Text{NL: "Als dit niet klopt: „{relation}”", EN: "If this does not hold: “{relation}”"}
	textFlipped = integraal.Text{NL: "Als dit andersom is: „{relation}”", EN: "If this is the other way round: “{relation}”"}
	textHeld    = integraal.Text{NL: "Als dit betwiste verband wel klopt: „{relation}”", EN: "If this contested relation does hold: “{relation}”"}
	textSame    = integraal.Text{NL: "{if}, verandert er niets aan de kringen, de combinaties en de snelle winst.", EN: "{if}, nothing changes in the circles, the sets and the quick wins."}
	textDiffers = integraal.Text{NL: "{if}, dan: {what}.", EN: "{if}, then: {what}."}
	textOpened  = integraal.Text{NL: "geen kring blijft over", EN: "no circle is left"}
	textJoins   = integraal.Text{NL: "nieuw in een kring: {list}", EN: "new in a circle: {list}"}
	textLeaves  = integraal.Text{NL: "niet meer in een kring: {list}", EN: "no longer in a circle: {list}"}
	textOthers  = integraal.Text{NL: "andere combinaties doorbreken de kringen", EN: "other sets break the circles"}
	textPartly  = integraal.Text{NL: "Vergeleken zijn alleen de combinaties die getoond worden.", EN: "Only the sets that are shown were compared."}
	textInexact = integraal.Text{NL: "De kleinste combinaties zijn hier niet zeker.", EN: "The smallest sets are not certain here."}

	textWinGone  = integraal.Text{NL: "herstel van {win} helpt niet meer bij {list}", EN: "mending {win} no longer helps with {list}"}
	textWinNew   = integraal.Text{NL: "herstel van {win} helpt ook bij {list}", EN: "mending {win} helps with {list} too"}
	textWinOther = integraal.Text{NL: "herstel van {win} werkt langs een sterkere of zwakkere keten op {list}", EN: "mending {win} acts along a stronger or weaker chain on {list}"}
)

// How it is said that the smallest sets have another size. Where nothing can break a
// circle there is no set, and none is said to be of no problems.
var (
	textSize = integraal.Text{
		NL: "de kleinste combinatie die de kringen doorbreekt, telt {after} in plaats van {before}",
		EN: "the smallest set that breaks the circles has {after} instead of {before}",
	}
	textFirstSet = integraal.Text{
		NL: "een combinatie van {after} doorbreekt de kringen waaraan iets te doen is",
		EN: "a set of {after} breaks the circles that something can be done about",
	}
	textNoSet = integraal.Text{
		NL: "van geen probleem in een kring die overblijft, is bekend dat er iets aan te doen is",
		EN: "of no problem in a circle that is left it is known that something can be done about it",
	}
)

// How a role that comes or goes is said. That a problem comes to be in a circle, or
// no longer is, is said by itself.
var (
	textRoleNew = [...]integraal.Text{
		Feeds:   {NL: "voedt nu een kring: {list}", EN: "now feeds a circle: {list}"},
		Follows: {NL: "volgt nu uit een kring: {list}", EN: "now follows from a circle: {list}"},
		InChain: {NL: "staat in een keten zonder kring: {list}", EN: "is in a chain without a circle: {list}"},
		Alone:   {NL: "staat op zichzelf: {list}", EN: "is by itself: {list}"},
	}
	textRoleGone = [...]integraal.Text{
		Feeds:   {NL: "voedt geen kring meer: {list}", EN: "no longer feeds a circle: {list}"},
		Follows: {NL: "volgt niet meer uit een kring: {list}", EN: "no longer follows from a circle: {list}"},
	}
)

func (m *Map) sayDoubt(r *relation, how Doubting, c *Change) integraal.Text {
	about := m.read(r).Says
	about = integraal.Text{NL: about.NL[:len(about.NL)-1], EN: about.EN[:len(about.EN)-1]} // without its full stop
	text := [...]integraal.Text{Dropped: textDropped, Flipped: textFlipped, Held: textHeld}[how]
	given := integraal.PutText("if", text.With(integraal.PutText("relation", about)))
	if c.Nothing {
		return c.reserved(textSame.With(given))
	}
	var what []integraal.Text
	add := func(text integraal.Text, ids []string, more ...integraal.Arg) {
		if len(ids) > 0 {
			what = append(what, text.With(append(more, integraal.PutText("list", m.listOf(ids)))...))
		}
	}
	add(textJoins, c.Joins)
	if c.Opened { // so that nothing is in a circle, feeds one or follows from one
		what = append(what, textOpened)
	} else {
		add(textLeaves, c.Leaves)
		if t := c.sets(); !t.IsZero() {
			what = append(what, t)
		}
		for _, role := range [...]Role{Feeds, Follows} {
			add(textRoleNew[role], c.roles(role, false, true))
			add(textRoleGone[role], c.roles(role, true, false))
		}
	}
	add(textRoleNew[InChain], c.from(Alone, InChain))
	add(textRoleNew[Alone], c.from(InChain, Alone))
	for i := range c.Further {
		w := &c.Further[i]
		win, _ := m.place(w.Problem)
		named := integraal.PutText("win", m.names[win])
		add(textWinGone, w.Gone, named)
		add(textWinNew, w.New, named)
		add(textWinOther, w.Other, named)
	}
	return c.reserved(textDiffers.With(given, integraal.PutText("what", inRow(what))))
}

// roles are the problems that had a role before or not, and have it after or not.
func (c *Change) roles(role Role, before, after bool) []string {
	var ids []string
	for _, x := range c.Roles {
		if slices.Contains(x.Before, role) == before && slices.Contains(x.After, role) == after {
			ids = append(ids, x.Problem)
		}
	}
	return ids
}

// from are the problems that go from one role to another.
func (c *Change) from(before, after Role) []string {
	was := c.roles(before, true, false)
	return slices.DeleteFunc(c.roles(after, false, true), func(id string) bool { return !slices.Contains(was, id) })
}

// sets is what changes in the smallest sets, nothing where that is said already.
func (c *Change) sets() integraal.Text {
	before, after := integraal.PutText("before", sized(int(c.Before))), integraal.PutText("after", sized(int(c.After)))
	switch {
	case c.Before == c.After && len(c.Gone)+len(c.New) == 0:
		return integraal.Text{}
	case c.Before == c.After:
		return textOthers
	case c.After == 0:
		return textNoSet
	case c.Before == 0:
		return textFirstSet.With(after)
	}
	return textSize.With(before, after)
}

// reserved is what is said of a change, with what it does not cover.
func (c *Change) reserved(t integraal.Text) integraal.Text {
	if c.Partly {
		t = after(t, textPartly)
	}
	if !c.Exact {
		t = after(t, textInexact)
	}
	return t
}

// inRow is texts with semicolons between.
func inRow(texts []integraal.Text) integraal.Text {
	var row integraal.Text
	for i, t := range texts {
		if i > 0 {
			row.NL += textNext.NL
			row.EN += textNext.EN
		}
		row.NL += t.NL
		row.EN += t.EN
	}
	return row
}

// listOf is the names of problems in a row.
func (m *Map) listOf(ids []string) integraal.Text {
	places := make([]int, len(ids))
	for i, id := range ids {
		places[i], _ = m.place(id)
	}
	return m.list(places)
}
