package show

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/problemmap"
)

// firstWins are the wins that a reader meets first: the first of another party, and the
// first that they can see to themselves.
func (p *page) firstWins(w *problemmap.QuickWins) []mapItem {
	var items []mapItem
	for _, list := range [...][]problemmap.QuickWin{w.List, w.Yours} {
		if len(list) > 0 {
			items = append(items, mapItem{Text: p.in(list[0].Says)})
		}
	}
	return items
}

// mapWins is what another party can mend easily, and what is not known of who can mend
// what.
func (p *page) mapWins(r *casework.Report) mapPart {
	m := r.Map
	part := mapPart{ID: "wins", Heading: p.in(wordWins), Items: p.wins(m, m.QuickWins.List)}
	if len(part.Items) > 0 {
		part.Note = p.in(wordWinsNote)
		if !slices.ContainsFunc(r.People, func(x casework.PersonSeen) bool { return x.ID == r.Viewer.ID }) {
			part.Note += " " + p.in(wordWinsAsk)
		}
	}
	for _, l := range m.QuickWins.Lacks {
		part.Items = append(part.Items, mapItem{Text: p.in(l.Says)})
	}
	if text, there := p.unasked(m); there {
		part.Items = append(part.Items, mapItem{Text: text})
	}
	return part
}

// ownWins are what the reader can mend easily, and what somebody of the household can.
func (p *page) ownWins(m *problemmap.Reading) []mapPart {
	yours := mapPart{ID: "wins-yours", Heading: p.in(wordWinsYours), Items: p.wins(m, m.QuickWins.Yours)}
	theirs := mapPart{ID: "wins-household", Heading: p.in(wordWinsHousehold), Items: p.wins(m, m.QuickWins.Household)}
	if len(theirs.Items) > 0 {
		theirs.Note = p.in(wordWinsHouseholdNote)
	}
	return []mapPart{yours, theirs}
}

// isWin reports whether what can mend a problem is told among the wins.
func isWin(m *problemmap.Reading, id string) bool {
	return slices.ContainsFunc(slices.Concat(m.QuickWins.List, m.QuickWins.Yours, m.QuickWins.Household), func(w problemmap.QuickWin) bool { return w.Problem == id })
}

func (p *page) wins(m *problemmap.Reading, list []problemmap.QuickWin) []mapItem {
	items := make([]mapItem, 0, len(list))
	for i := range list {
		w := &list[i]
		item := mapItem{Text: p.in(w.Says)}
		var equal []integraal.Text
		for j := range m.Problems {
			if slices.Contains(w.EqualTo, m.Problems[j].ID) {
				equal = append(equal, m.Problems[j].Name)
			}
		}
		if len(equal) > 0 {
			item.Sub = append(item.Sub, p.in(wordWinsEqual.With(integraal.PutText("problems", integraal.Join(equal)))))
		}
		item.Sub = append(item.Sub, p.toldBy(w.Told)...)
		items = append(items, item)
	}
	return items
}

var (
	wordWinsNote = text(
		"Toeslagen die worden gemist staan eerst. Dan komt wat langs sterke ketens bij de meeste problemen lucht geeft, en dan wat dat langs alle ketens doet.",
		"Allowances that are missed come first. Then comes what eases the most problems along strong chains, and then what does so along all chains.")
	wordWinsAsk           = text("Bespreek met de cliënt of u het mag vragen.", "Discuss with the client whether you may ask.")
	wordWinsYours         = text("Wat u of uw eigen team makkelijk herstelt", "What you or your own team mend easily")
	wordWinsHousehold     = text("Wat iemand uit het huishouden zelf makkelijk herstelt", "What somebody of the household mends easily")
	wordWinsHouseholdNote = text("Dit is iets wat kan, en geen taak. Vraag of het lukt, en wie kan helpen.", "This is something that can be done, and no task. Ask whether it works out, and who can help.")
	wordWinsEqual         = text("even goed als dit: {problems}; de volgorde zegt hier niets", "as good as this: {problems}; the order says nothing here")
)
