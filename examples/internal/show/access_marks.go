package show

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/consent"
)

// note says what a mark in a table means there.
type note struct{ mark, says string }

// marked are the notes to the marks of a view: each doubt and each road once.
func (p *page) marked(v *casework.AccessView) []note {
	var doubts, roads []string
	add := func(list []string, line string) []string {
		if slices.Contains(list, line) {
			return list
		}
		return append(list, line)
	}
	for i := range v.Rows {
		for j := range v.Rows[i].Cells {
			for k := range v.Rows[i].Cells[j].Answers {
				a := &v.Rows[i].Cells[j].Answers[k]
				for _, d := range a.Decision.Doubts() {
					doubts = add(doubts, p.doubt(&d))
				}
				if !a.Road.IsZero() {
					roads = add(roads, p.road(a, v.Rows[i].Cells[j].About))
				}
			}
		}
	}
	var notes []note
	for _, line := range doubts {
		notes = append(notes, note{stateDoubt.mark, line})
	}
	for _, line := range roads {
		notes = append(notes, note{stateRoad.mark, line})
	}
	return notes
}

func (p *page) doubt(d *consent.Doubt) string {
	says := wordDisputed
	switch {
	case d.Contested && d.Unverified:
		says = wordDisputedUnread
	case d.Unverified:
		says = wordUnread
	}
	return p.in(says.With(integraal.PutName("law", p.cited([]integraal.Cited{integraal.Cite(d.By)}))))
}

func (p *page) road(a *casework.AccessAnswer, about string) string {
	says := wordByDuty
	if a.Road.Step == consent.S3Safety {
		says = wordForSafety
	}
	line := p.in(says.With(integraal.PutName("who", about), integraal.PutName("law", p.cited(a.Road.Laws))))
	if !a.Road.Until.IsZero() {
		line += " " + p.in(wordRoadUntil.With(integraal.Put("day", a.Road.Until)))
	}
	if !a.Road.InformBy.IsZero() {
		line += " " + p.in(wordRoadTell.With(integraal.Put("day", a.Road.InformBy)))
	}
	for _, duty := range a.Duties {
		if duty != consent.InformLater {
			line += " " + p.in(wordRoadDuty.With(integraal.PutText("duty", duty.Text())))
		}
	}
	return line
}

func (p *page) cited(laws []integraal.Cited) string {
	if p.lang == integraal.EN && laws[0].LawEN != "" {
		return laws[0].LawEN
	}
	return laws[0].Law
}

var (
	wordDisputed = text(
		"{law}: juristen lezen dit verschillend, of het is onze lezing.",
		"{law}: lawyers read this differently, or it is our reading.",
	)
	wordUnread = text(
		"{law}: deze tekst is niet zelf nagelezen.",
		"{law}: this text was not read itself.",
	)
	wordDisputedUnread = text(
		"{law}: deze tekst is niet zelf nagelezen, en juristen lezen dit verschillend.",
		"{law}: this text was not read itself, and lawyers read it differently.",
	)
	wordForSafety = text(
		"van {who}, voor de veiligheid ({law}).",
		"of {who}, for safety ({law}).",
	)
	wordByDuty = text(
		"van {who}, omdat de wet het verplicht ({law}).",
		"of {who}, because the law obliges to it ({law}).",
	)
	wordRoadUntil = text("Tot en met {day}.", "Until {day} inclusive.")
	wordRoadTell  = text("De persoon hoort het uiterlijk {day}.", "The person hears of it by {day}.")
	wordRoadDuty  = text("Plicht: {duty}.", "Duty: {duty}.")
)
