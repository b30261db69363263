package discretionary

import (
	"bytes"
	"encoding/json"

	"github.com/integraal/integraal"
)

// Write is the ledger file. A fact of which accounts differ stands there as not
// known: who says what of a person's bijstand has no place in a team's accounts.
func (s State) Write() ([]byte, error) {
	w := ledgerFile{
		SchemaVersion: schemaVersion,
		Budget: budgetFile{
			label(s.Budget.ID), words(s.Budget.Team), s.Budget.Amount, s.Budget.Period.From, s.Budget.Period.Until, words(s.Budget.GivenBy),
		},
	}
	for i := range s.Entries {
		w.Bookings = append(w.Bookings, s.Entries[i].wire())
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(w); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func (e *Entry) wire() bookingFile {
	w := bookingFile{
		ID: label(e.ID), Case: label(e.Case), On: e.On, Amount: e.Amount, Purpose: words(e.Purpose),
		To: e.Payment.To, Person: label(e.Payment.Person), Stand: e.Stand,
		PaidOn: e.PaidOn, ReleasedOn: e.ReleasedOn, Why: words(e.Why),
	}
	if e.Stand == Spent {
		paid := e.Paid
		w.Paid = &paid
	}
	if yes, known := e.Payment.OnBijstand.Value(); known {
		w.OnBijstand = &yesFile{Is: "no", By: firstOf(e.Payment.OnBijstand)}
		if yes {
			w.OnBijstand.Is = "yes"
		}
	} else if state := e.Payment.OnBijstand.State(); state == integraal.NotVisible {
		w.OnBijstand = &yesFile{NotVisible: true}
	} else if state == integraal.KnownAbsent {
		w.OnBijstand = &yesFile{Is: "no", By: firstOf(e.Payment.OnBijstand)}
	}
	if title, known := e.Payment.Title.Value(); known {
		w.Title = &titleFile{Is: title, By: firstOf(e.Payment.Title)}
	} else if e.Payment.Title.State() == integraal.NotVisible {
		w.Title = &titleFile{NotVisible: true}
	}
	for _, told := range e.Effects {
		w.Effects = append(w.Effects, effectFile{words(told.Says), sourceOf(told.By)})
	}
	return w
}

// firstOf is who told a fact first.
func firstOf[T any](f integraal.Fact[T]) sourceFile {
	if list := f.Sources(); len(list) > 0 {
		return sourceOf(list[0])
	}
	return sourceFile{}
}
