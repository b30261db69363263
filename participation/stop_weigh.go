package participation

import "github.com/integraal/integraal"

// weigh are the questions that a person weighs before the act. For a recovery
// they give the open norm of art. 58 lid 8 hands and feet: causes count as well
// as consequences, the municipality's own share among them.
func (s *stop) weigh() []Point {
	laws := s.act.urgentBy()
	if laws == nil {
		laws = []integraal.Citation{awb34}
	}
	points := make([]*Point, len(weighed))
	for i := range weighed {
		p := weighed[i]
		p.Who, p.Laws = []Role{Decider}, laws
		points[i] = &p
	}
	return pointsOn(s.day, points)
}

// weighed is our own list, from the rulings since 2024 and the text of the law.
var weighed = [...]Point{
	{Code: "weigh.cause", Text: integraal.Text{
		NL: "Waardoor is het zo gekomen?", EN: "What caused it?",
	}},
	{Code: "weigh.ownShare", Text: integraal.Text{
		NL: "Wat deed de gemeente zelf: wist zij het, had zij het kunnen weten, en hoe snel deed zij er iets mee?",
		EN: "What did the municipality do itself: did it know, could it have known, and how soon did it act?",
	}},
	{Code: "weigh.blame", Text: integraal.Text{
		NL: "Hoeveel valt de cliënt te verwijten, en waarom?", EN: "How far is the client to blame, and why?",
	}},
	{Code: "weigh.reporting", Text: integraal.Text{
		NL: "Wat heeft de cliënt gemeld, wanneer en aan wie?", EN: "What did the client report, when and to whom?",
	}},
	{Code: "weigh.size", Text: integraal.Text{
		NL: "Hoe groot is het bedrag, vergeleken met waarvan de cliënt leeft?",
		EN: "How large is the amount, compared with what the client lives on?",
	}},
	{Code: "weigh.effects", Text: integraal.Text{
		NL: "Wat doet dit met het leven van de cliënt: geld, gezondheid, contacten?",
		EN: "What does this do to the client's life: money, health, contacts?",
	}},
	{Code: "weigh.children", Text: integraal.Text{
		NL: "Wat doet dit met de kinderen en anderen in huis?", EN: "What does this do to the children and others at home?",
	}},
	{Code: "weigh.help", Text: integraal.Text{
		NL: "Wat doet dit met hulp en plannen die lopen?", EN: "What does this do to help and plans that run?",
	}},
	{Code: "weigh.lighter", Text: integraal.Text{
		NL: "Kan het lichter: minder, korter, later, gespreid, of met een waarschuwing?",
		EN: "Will something lighter do: less, shorter, later, spread, or a warning?",
	}},
}
