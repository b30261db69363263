package casework

import "github.com/integraal/integraal"

// SaidSeen is what the viewer said of one problem acting on another, where one of the
// two is not shown to them. It is on no map and counts for nothing: it is there since
// who said something may read it.
type SaidSeen struct {
	ID       string         `json:"id"`                 // the connection
	From     string         `json:"from"`               // the problem that is said to act, by its label
	To       string         `json:"to"`                 // the problem that it is said to act on, by its label
	Effect   Effect         `json:"effect"`             // how
	Strength Strength       `json:"strength,omitempty"` // how strongly, where that was said
	Stance   Stance         `json:"stance"`             // supposed, confirmed or denied
	Words    string         `json:"words,omitempty"`    // in the viewer's own words
	On       integraal.Date `json:"on,omitzero"`        // the day on which it was said
	Says     integraal.Text `json:"says"`               // why it stands apart
}

func (s *sight) seenSaid() []SaidSeen {
	return each(s.said, func(x Connection) SaidSeen {
		return SaidSeen{
			ID: x.ID, From: x.From, To: x.To, Effect: x.Effect, Strength: x.Strength, Stance: x.Stance, Words: x.Words, On: x.Told.On,
			Says: textSaid,
		}
	})
}

var textSaid = integraal.Text{
	NL: "Dit hebt u zelf gezegd. Niet beide problemen worden u getoond; daarom staat het niet op de kaart.",
	EN: "You said this yourself. Not both problems are shown to you; so it is not on the map.",
}
