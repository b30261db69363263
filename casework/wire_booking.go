package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

type bookingFile struct {
	ID         string           `json:"id" validate:"required,label,nobsn" doc:"a label such as bed-1; that of the ledger" need:"whoever keeps the ledger: to find it again"`
	Budget     string           `json:"budget,omitempty" validate:"omitempty,label,nobsn" doc:"a label of the budget" need:"whoever keeps the ledger: from which money it came"`
	About      []string         `json:"about" validate:"required,min=1,max=200,dive,required,ref=person" doc:"the persons whom it is about" need:"the gate: it is data of all of them"`
	Category   consent.Category `json:"category" validate:"required" doc:"which kind of data it is" need:"the gate: decides who may know of it"`
	On         integraal.Date   `json:"on" validate:"required" doc:"day of the booking" need:"every reader who may know it: since when the money is there"`
	Amount     integraal.Amount `json:"amount" validate:"required,min=1" doc:"what was kept apart, in euro" need:"every reader who may know it: how much"`
	Purpose    string           `json:"purpose" validate:"required,max=300,text" doc:"what it is for" need:"every reader who may know it: what it is for; there is no list of purposes"`
	To         string           `json:"to" validate:"required,word=payee" doc:"to whom the money goes: a person of the household, or a party such as a shop" need:"whoever gets bijstand: money to a person can count as means (Participatiewet 31)"`
	Person     string           `json:"person,omitempty" validate:"omitempty,ref=person" doc:"the person whom it is for; needed where it goes to a person" need:"whoever gets bijstand: whose means it may be"`
	OnBijstand YesNo            `json:"onBijstand,omitempty" validate:"omitempty,word=yesno" doc:"whether that person receives bijstand; left out, nobody said" need:"whoever gets bijstand: only then it can count"`
	Title      string           `json:"title,omitempty" validate:"omitempty,word=title" doc:"on what title it goes to the person; left out, nobody said" need:"whoever gets bijstand: whether it counts hangs on it (Participatiewet 31 lid 2)"`
	Stand      string           `json:"stand" validate:"required,word=bookingStand" doc:"how it stands" need:"every reader who may know it: whether the money is there"`
	Paid       integraal.Amount `json:"paid,omitzero" validate:"omitempty,min=0" doc:"what was spent in the end, in euro; needed when it was spent" need:"every reader who may know it: what it cost"`
	PaidOn     integraal.Date   `json:"paidOn,omitzero" doc:"when it was spent; needed when it was spent" need:"whoever gets bijstand: in which year it counts"`
	ReleasedOn integraal.Date   `json:"releasedOn,omitzero" doc:"when it was released" need:"every reader who may know it: since when the money is no longer there"`
	Why        string           `json:"why,omitempty" validate:"max=300,text" doc:"why it was released" need:"every reader who may know it: why the money is no longer there"`
	Led        []ledFile        `json:"led,omitempty" validate:"max=50,dive" doc:"what it led to, as somebody tells it" need:"whoever set the money apart: what it led to"`
	Told       provenanceFile   `json:"told" validate:"required" doc:"who told it to whom" need:"the gate: under which law it is held"`
}

type ledFile struct {
	Says     string             `json:"says" validate:"required,max=500,text" doc:"what it led to" need:"whoever set the money apart: what it led to"`
	By       string             `json:"by" validate:"required,ref=source" doc:"who says so" need:"whoever weighs it: who said it"`
	On       integraal.Date     `json:"on,omitzero" doc:"day on which it was said" need:"whoever weighs it: how fresh it is"`
	Standard integraal.Standard `json:"standard,omitzero" doc:"what it rests on" need:"whoever weighs it: on what it rests"`
	Category consent.Category   `json:"category,omitzero" doc:"the kind of data that the words are, and that who says so is involved; by default that of the booking" need:"the gate: what it led to can be more private than the money"`
}

func (x bookingFile) part() Booking {
	return Booking{
		x.ID, x.Budget, x.About, x.Category, x.On, x.Amount, x.Purpose, x.To, x.Person, x.OnBijstand, x.Title, x.Stand, x.Paid, x.PaidOn,
		x.ReleasedOn, x.Why, each(x.Led, func(l ledFile) LedTo { return LedTo(l) }), Provenance(x.Told),
	}
}

func bookingOf(x Booking) bookingFile {
	return bookingFile{
		x.ID, x.Budget, x.About, x.Category, x.On, x.Amount, x.Purpose, x.To, x.Person, x.OnBijstand, x.Title, x.Stand, x.Paid, x.PaidOn,
		x.ReleasedOn, x.Why, each(x.Led, func(l LedTo) ledFile { return ledFile(l) }), provenanceFile(x.Told),
	}
}
