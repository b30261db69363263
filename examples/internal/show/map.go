package show

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/helporder"
	"github.com/integraal/integraal/casework/problemmap"
)

// mapPart is a part of the page of what hangs together: sentences under a heading.
type mapPart struct {
	ID      string
	Heading string
	Note    string
	Items   []mapItem
	Numbers bool // the items are in order
	Picture bool // the picture stands here
}

// mapItem is a sentence, with what belongs to it.
type mapItem struct {
	Text  string
	Quote string // what someone said, in the language in which they said it, behind the text
	After string // behind the quotation
	Sub   []string
	Under []mapUnder // what stands below it by a head of its own
}

// mapUnder is a list with a head.
type mapUnder struct {
	Head  string
	Items []string
}

// whole is the item in one piece.
func (x *mapItem) whole() string {
	if x.Quote == "" {
		return x.Text + x.After
	}
	return x.Text + "“" + x.Quote + "”" + x.After
}

// circlesFirst is how many circles a reader meets first.
const circlesFirst = 3

// mapParts are the parts of the page: first what a reader needs before anything else,
// then what people said themselves and what goes well, the map and what can be done,
// and last what it rests on.
func (p *page) mapParts(r *casework.Report, depends []helporder.Dependence) []mapPart {
	parts := []mapPart{p.mapFirst(r)}
	if r.Map != nil {
		parts = append(parts, p.mapWords(r.Map))
	}
	parts = append(parts, p.saidPart(r))
	if r.Picture != nil {
		parts = append(parts, p.goodParts(r.Picture)...)
	}
	if r.Map != nil {
		parts = append(parts, mapPart{ID: "picture", Heading: p.in(wordPicture), Note: p.in(wordPictureNote), Picture: true})
		parts = append(parts, p.mapGroups(r.Map), p.mapCircles(r.Map), p.mapBreaking(r.Map), p.mapWins(r))
		parts = append(parts, p.ownWins(r.Map)...)
	}
	if r.Order != nil {
		parts = append(parts, p.orderParts(r)...)
		parts = append(parts, p.dependsPart(depends))
	}
	parts = append(parts, p.dutiesPart(r))
	for i := range r.Work {
		parts = append(parts, p.workPart(&r.Work[i]))
	}
	if r.Picture != nil {
		parts = append(parts, p.accountParts(r.Picture)...)
	}
	if r.Map != nil {
		parts = append(parts, p.mapProblems(r.Map), p.mapRelations(r.Map), p.mapSuggestions(r.Map))
	}
	return slices.DeleteFunc(parts, func(x mapPart) bool { return len(x.Items) == 0 && !x.Picture && x.Note == "" })
}

// mapFirst is at most three circles, and what could come first.
func (p *page) mapFirst(r *casework.Report) mapPart {
	part := mapPart{ID: "first", Heading: p.in(wordMapFirst)}
	if r.Map == nil && r.Order == nil {
		part.Note = p.in(wordNoMap)
		return part
	}
	if r.Map != nil {
		part.Note = p.in(r.Map.Notice)
		circles := r.Map.Circles.List
		if len(circles) > 0 {
			part.Note += " " + p.in(wordCircleIs)
		}
		for _, c := range circles[:min(circlesFirst, len(circles))] {
			part.Items = append(part.Items, mapItem{Text: p.in(c.Says)})
		}
		part.Items = append(part.Items, mapItem{Text: p.in(restOfCircles(&r.Map.Circles))})
	}
	if item, there := p.couldBeFirst(r); there {
		part.Items = append(part.Items, item)
	}
	if r.Map != nil {
		part.Items = append(part.Items, p.firstWins(&r.Map.QuickWins)...)
	}
	return part
}

// restOfCircles is whether there are more circles than stand first.
func restOfCircles(c *problemmap.Circles) integraal.Text {
	switch n := len(c.List); {
	case n == 0:
		return c.Says
	case n > circlesFirst:
		return wordMoreCircles
	case n == 1:
		return wordOneCircle
	}
	return wordAllCircles
}

// stepsFirst is how many steps a reader meets first.
const stepsFirst = 4

// couldBeFirst is what could come first, with who does it; the steps with which the
// order begins.
func (p *page) couldBeFirst(r *casework.Report) (mapItem, bool) {
	if r.Order == nil || len(r.Order.Orders) == 0 || len(r.Order.Orders[0].Rounds) == 0 {
		return mapItem{}, false
	}
	steps := slices.DeleteFunc(slices.Clone(r.Order.Orders[0].Rounds[0].Steps), func(s helporder.Placed) bool { return s.Running })
	if len(steps) == 0 {
		return mapItem{}, false
	}
	item := mapItem{Text: p.in(wordCouldBeFirst)}
	for _, s := range steps[:min(stepsFirst, len(steps))] {
		item.Sub = append(item.Sub, p.in(p.stepByDay(r, s.Step)))
	}
	switch rest := len(steps) - len(item.Sub); {
	case rest == 1:
		item.Sub = append(item.Sub, p.in(wordOneMoreStep))
	case rest > 1:
		item.Sub = append(item.Sub, p.in(wordMoreSteps.With(integraal.Put("n", integraal.Count(rest)))))
	}
	if len(r.Order.Orders) > 1 || len(r.Order.First) > len(steps) {
		item.Sub = append(item.Sub, p.in(wordOtherOrders))
	}
	return item, true
}

func (p *page) mapWords(m *problemmap.Reading) mapPart {
	part := mapPart{ID: "words", Heading: p.in(wordOwnWords)}
	for _, w := range m.Words {
		item := mapItem{Text: w.Who + ": ", Quote: w.Says}
		if !w.On.IsZero() {
			item.After = " (" + w.On.In(p.lang) + ")"
		}
		var about []integraal.Text
		for i := range m.Problems {
			if slices.Contains(w.About, m.Problems[i].ID) {
				about = append(about, m.Problems[i].Name)
			}
		}
		if len(about) > 0 {
			item.Sub = append(item.Sub, p.in(wordAboutThese)+p.in(integraal.Join(about)))
		}
		part.Items = append(part.Items, item)
	}
	return part
}

func (p *page) mapProblems(m *problemmap.Reading) mapPart {
	part := mapPart{ID: "problems", Heading: p.in(wordMapProblems)}
	for i := range m.Problems {
		x := &m.Problems[i]
		item := mapItem{Text: p.in(x.Says)}
		if x.Severity.State == integraal.Known {
			item.Sub = append(item.Sub, p.in(wordSeverity)+p.in(x.Severity.Shown))
		}
		if x.Since.State == integraal.Known {
			item.Sub = append(item.Sub, p.in(wordSince.With(integraal.PutText("day", x.Since.Shown))))
		}
		if len(x.Domains) > 0 {
			item.Sub = append(item.Sub, p.in(wordDomain)+p.in(integraal.Join(x.Domains)))
		}
		var laws []string
		for _, l := range x.Laws {
			laws = append(laws, l.In(p.lang))
		}
		if len(laws) > 0 {
			item.Sub = append(item.Sub, p.in(wordLaw)+": "+strings.Join(laws, "; "))
		}
		if x.Repair.State == integraal.Known && !isWin(m, x.ID) {
			item.Sub = append(item.Sub, p.in(x.Repair.Shown))
		}
		item.Sub = append(item.Sub, p.toldBy(x.Told)...)
		part.Items = append(part.Items, item)
	}
	return part
}

func (p *page) toldBy(told []integraal.Source) []string {
	var list []string
	for _, s := range told {
		if s.Who == "–" {
			continue
		}
		text := p.in(wordToldBy.With(integraal.PutName("who", s.Who)))
		if !s.On.IsZero() {
			text += ", " + s.On.In(p.lang)
		}
		list = append(list, text)
	}
	return list
}

func (p *page) mapCircles(m *problemmap.Reading) mapPart {
	if len(m.Circles.List) <= circlesFirst {
		return mapPart{} // they stand first
	}
	part := mapPart{ID: "circles", Heading: p.in(wordCircles), Note: p.in(m.Circles.Says), Numbers: true}
	for _, c := range m.Circles.List {
		part.Items = append(part.Items, mapItem{Text: p.in(c.Says)})
	}
	return part
}

func (p *page) mapBreaking(m *problemmap.Reading) mapPart {
	part := mapPart{ID: "breaking", Heading: p.in(wordBreaking)}
	if len(m.Circles.List) == 0 {
		return part
	}
	for _, s := range m.Breaking.Says {
		part.Items = append(part.Items, mapItem{Text: p.in(s)})
	}
	part.Items = append(part.Items, p.mapSets(m)...)
	for _, c := range m.Breaking.Unbroken.List {
		part.Items = append(part.Items, mapItem{Text: p.in(wordUnbroken) + p.in(c.Says)})
	}
	for _, l := range m.Breaking.Lacks {
		part.Items = append(part.Items, mapItem{Text: p.in(l.Says)})
	}
	return part
}

func (p *page) mapRelations(m *problemmap.Reading) mapPart {
	part := mapPart{ID: "relations", Heading: p.in(wordRelations)}
	for i := range m.Relations {
		x := &m.Relations[i]
		item := mapItem{Text: p.in(x.Says) + " " + upper(p.in(x.Standing.Text())) + "."}
		if x.Strength.State == integraal.Known || x.Strength.State == integraal.Contested {
			item.Sub = append(item.Sub, p.in(wordStrength)+p.in(x.Strength.Shown))
		}
		item.Sub = append(item.Sub, p.toldBy(x.By)...)
		part.Items = append(part.Items, item)
	}
	for _, d := range m.Contested {
		part.Items = append(part.Items, mapItem{Text: p.in(d.Says)})
	}
	for _, l := range m.Lacks {
		part.Items = append(part.Items, mapItem{Text: p.in(l.Says)})
	}
	return part
}

func (p *page) mapSuggestions(m *problemmap.Reading) mapPart {
	part := mapPart{ID: "suggestions", Heading: p.in(wordSuggestions), Note: p.in(wordSuggestionsNote)}
	for _, s := range m.Suggestions {
		part.Items = append(part.Items, mapItem{Text: p.in(s.Says)})
	}
	if len(part.Items) == 0 {
		part.Note = ""
	}
	return part
}

// stepByDay is a step with who does it and the day by which it has to be done.
func (p *page) stepByDay(r *casework.Report, id string) integraal.Text {
	x := stepOf(r, id)
	name := integraal.Same(id)
	if x != nil {
		name = stepBy(x)
	}
	switch {
	case x == nil || x.Due.IsZero():
	case x.Due.Before(r.Day):
		return wordPast.With(integraal.PutText("step", name), integraal.Put("day", x.Due))
	default:
		return wordByDay.With(integraal.PutText("step", name), integraal.Put("day", x.Due))
	}
	return name
}

// stepOf is a step of the report.
func stepOf(r *casework.Report, id string) *casework.StepSeen {
	i := slices.IndexFunc(r.Steps, func(s casework.StepSeen) bool { return s.ID == id })
	if i < 0 {
		return nil
	}
	return &r.Steps[i]
}

func stepText(r *casework.Report, id string) string {
	if s := stepOf(r, id); s != nil {
		return s.Text
	}
	return id
}
