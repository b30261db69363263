package discretionary

import "github.com/integraal/integraal"

// Ask is a question that a booking leaves open. None of them stands in the way of
// spending.
type Ask struct {
	Booking string         `json:"booking"`
	Fact    integraal.Name `json:"fact"`
	Says    integraal.Text `json:"says"`
}

// Asks are what the bookings leave to ask: on what title money goes to a person who
// is on bijstand or may be, and what spending led to.
func (s State) Asks() []Ask {
	var list []Ask
	for i := range s.Entries {
		e := &s.Entries[i]
		if e.Stand == Released {
			continue
		}
		p := &e.Payment
		off, known := p.OnBijstand.Value()
		may := p.Person != "" && (!known || off) && p.OnBijstand.State() != integraal.KnownAbsent
		if may && !known {
			list = append(list, Ask{e.ID, FactOnBijstand, textAskBijstand})
		}
		if _, told := p.Title.Value(); may && !told {
			list = append(list, Ask{e.ID, FactTitle, textAskTitle})
		}
		if e.Stand == Spent && len(e.Effects) == 0 {
			list = append(list, Ask{e.ID, FactEffect, textAskEffect})
		}
	}
	return list
}

// MeansFacts are what a booking itself tells for [Means]; the rest a person adds.
func (e *Entry) MeansFacts() MeansFacts {
	amount := e.Amount
	if e.Stand == Spent {
		amount = e.Paid
	}
	return MeansFacts{Person: e.Payment.Person, Amount: amount, OnBijstand: e.Payment.OnBijstand, Title: e.Payment.Title}
}
