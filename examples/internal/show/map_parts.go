package show

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/helporder"
)

// orderParts are the rounds of the first order, and all that an answer says
// beside them.
func (p *page) orderParts(r *casework.Report) []mapPart {
	o := r.Order
	rounds := mapPart{ID: "order", Heading: p.in(wordOrder), Note: p.in(wordOrderNote), Numbers: true}
	if len(o.Orders) > 0 {
		for _, round := range o.Orders[0].Rounds {
			rounds.Items = append(rounds.Items, p.roundItem(r, round))
		}
	}
	says := mapPart{ID: "order-says", Heading: p.in(wordOrderSays)}
	asks := mapPart{ID: "order-asks", Heading: p.in(wordOrderAsks)}
	told := false
	for _, l := range o.Says {
		item := mapItem{Text: p.in(l.Text)}
		switch {
		case l.Code == "says.ask":
			asks.Items = append(asks.Items, item)
		case l.Code == "says.first" && !told:
			told = true // they are the first round
		default:
			says.Items = append(says.Items, item)
		}
	}
	return []mapPart{rounds, p.otherOrders(r), says, asks}
}

// dependsPart is on which estimates it depends what could come first.
func (p *page) dependsPart(depends []helporder.Dependence) mapPart {
	part := mapPart{ID: "depends", Heading: p.in(wordDepends)}
	for _, d := range depends {
		part.Items = append(part.Items, mapItem{Text: p.in(d.Text)})
	}
	return part
}

// dutiesPart are the duties that lie there, beside what is proposed.
func (p *page) dutiesPart(r *casework.Report) mapPart {
	part := mapPart{ID: "duties", Heading: p.in(wordMapDuties)}
	for i := range r.Steps {
		if x := &r.Steps[i]; x.Imposed && x.Done.IsZero() {
			part.Items = append(part.Items, mapItem{
				Text: upper(x.Text) + " (" + p.in(x.By) + ")",
				Sub:  append([]string{p.in(wordLaw) + ": " + x.Law.In(p.lang)}, p.toldBy([]integraal.Source{x.Told})...),
			})
			last := &part.Items[len(part.Items)-1]
			if x.Tasks > 0 {
				last.Sub = append(last.Sub, p.in(wordDutyTasks.With(integraal.Put("n", x.Tasks))))
			}
			if contradicted(r, x.About) {
				last.Sub = append(last.Sub, p.in(wordOpenAdvice))
			}
			for j := range r.Steps {
				if y := &r.Steps[j]; y.Waits && slices.Contains(y.After, x.ID) {
					last.Sub = append(last.Sub, p.in(wordWaitsForDuty)+y.Text)
				}
			}
		}
	}
	if len(part.Items) > 0 {
		part.Note = p.in(wordMapDutiesNote)
	}
	return part
}

// stepBy is a step with who does it.
func stepBy(x *casework.StepSeen) integraal.Text {
	return wordStepBy.With(integraal.PutName("step", x.Text), integraal.PutText("who", x.By))
}

// roundItem is a round, its steps by what they are for.
func (p *page) roundItem(r *casework.Report, round helporder.Round) mapItem {
	item := mapItem{Text: p.in(wordRound.With(integraal.Put("n", integraal.Count(len(round.Steps)))))}
	if len(round.Steps) == 1 {
		item.Text = p.in(wordRoundOne)
	}
	var stages []casework.Stage
	for _, s := range round.Steps {
		step := stepOf(r, s.Step)
		if step == nil || slices.Contains(stages, step.Stage) {
			continue
		}
		stages = append(stages, step.Stage)
		under := mapUnder{Head: upper(p.in(step.StageIn))}
		for _, other := range round.Steps {
			if x := stepOf(r, other.Step); x != nil && x.Stage == step.Stage {
				name := p.in(stepBy(x))
				if other.Running {
					name += " (" + p.in(wordRuns) + ")"
				}
				under.Items = append(under.Items, name)
			}
		}
		item.Under = append(item.Under, under)
	}
	return item
}

func (p *page) workPart(w *casework.WorkSeen) mapPart {
	part := mapPart{
		ID: "work-" + w.About, Heading: p.in(wordWorkTalk.With(integraal.PutName("who", w.About))),
	}
	for _, l := range w.Talk.Says {
		part.Items = append(part.Items, mapItem{Text: p.in(l.Text)})
	}
	return part
}

// goodParts are what goes well and what could be.
func (p *page) goodParts(s *casework.Picture) []mapPart {
	return []mapPart{
		{ID: "strengths", Heading: p.in(wordStrengths), Items: p.observations(s.Strengths)},
		{ID: "possibilities", Heading: p.in(wordPossibilities), Items: p.observations(s.Possibilities)},
	}
}

// accountParts are what several people saw and told, and where they differ.
func (p *page) accountParts(s *casework.Picture) []mapPart {
	var parts []mapPart
	for i, c := range s.Contacts {
		name := c.Contact
		if name == "" {
			name = p.in(wordNoOccasion)
		}
		parts = append(parts, mapPart{
			ID: "contact-" + string(rune('a'+i%26)) + strings.Repeat("x", i/26), Heading: p.in(wordContact) + name, Items: p.observations(c.Accounts),
		})
	}
	differ := mapPart{ID: "differences", Heading: p.in(wordDifferences)}
	for _, d := range s.Differences {
		differ.Items = append(differ.Items, mapItem{Text: p.in(d.Says)})
	}
	return append(parts, differ)
}

func (p *page) observations(list []casework.ObservationSeen) []mapItem {
	items := make([]mapItem, 0, len(list))
	for i := range list {
		x := &list[i]
		who := x.Told.Who
		if len(x.About) != 1 || x.About[0] != who {
			who = p.in(wordAboutWhom.With(integraal.PutName("who", who), integraal.PutName("about", strings.Join(x.About, ", "))))
		}
		item := mapItem{Text: who + ": ", Quote: x.Text}
		if !x.Told.On.IsZero() {
			item.After = " (" + x.Told.On.In(p.lang) + ")"
		}
		if x.Contact != "" {
			item.Sub = append(item.Sub, p.in(wordAtContact)+x.Contact)
		}
		if x.Method != "" {
			item.Sub = append(item.Sub, p.in(wordMethod)+x.Method)
		}
		item.Sub = append(item.Sub, p.in(x.Enough))
		items = append(items, item)
	}
	return items
}

// contradicted reports whether a contradiction about one of the persons is in the
// report.
func contradicted(r *casework.Report, persons []string) bool {
	return slices.ContainsFunc(r.Findings, func(f integraal.Finding) bool {
		return f.Urgency == integraal.Contradiction && slices.ContainsFunc(persons, func(id string) bool { return slices.Contains(f.About, id) })
	})
}
