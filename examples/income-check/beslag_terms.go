package main

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/outlook"
)

// beslagTerms are the last days around an attachment on income.
type beslagTerms struct {
	entries []outlook.Entry
	missing []integraal.Missing
}

// termsOf are the terms by the days of the flags. A day that was not given is not known,
// and stands among what is missing; an attachment of which the file does not speak has
// no terms.
func termsOf(o *options, x *answer) (beslagTerms, error) {
	var t beslagTerms
	b := &x.a.BeslagvrijeVoet
	if b.Nobody || b.Outcome.Verdict() == integraal.AppliesNot {
		return t, nil
	}
	a := outlook.Attachment{
		Who: x.file.Household.Claimant.ID, Where: integraal.Text{NL: "de deurwaarder", EN: "the bailiff"},
	}
	for _, d := range [...]struct {
		flagged string
		to      *integraal.Fact[integraal.Date]
	}{{o.laid, &a.Laid}, {o.told, &a.Told}, {o.found, &a.Found}} {
		if d.flagged == "" {
			continue
		}
		day, err := integraal.ParseDate(d.flagged)
		if err != nil {
			return t, err
		}
		*d.to = integraal.Know(day)
	}
	if v, applies := b.Outcome.Value(); applies && v.Until.IsZero() { // Rv art. 475d lid 7
		a.Found = integraal.KnowAbsent[integraal.Date]()
	}
	var err error
	t.entries, t.missing, err = (&outlook.Terms{Attachments: []outlook.Attachment{a}}).Entries()
	return t, err
}

// flagOf is the flag that gives a day.
func flagOf(fact integraal.Name) string {
	switch fact {
	case outlook.FactLaid:
		return "-laid"
	case outlook.FactTold:
		return "-told"
	}
	return "-found"
}

type dutyReport struct {
	Who  integraal.Text `json:"who"`
	What integraal.Text `json:"what"`
	Must bool           `json:"must"`
	Law  string         `json:"law"`
}

type endReport struct {
	What integraal.Text `json:"what"`
	Must bool           `json:"must"`
	Own  bool           `json:"own"` // whether it begins with who owes
	Law  string         `json:"law"`
}

type termReport struct {
	Day  integraal.Date `json:"day"`
	Text integraal.Text `json:"text"`
	Law  string         `json:"law"`
}

// around adds who does what, what changes the amount, and the last days.
func (r *beslagReport) around(t *beslagTerms) {
	for _, p := range income.BeslagPlichten() {
		r.Duties = append(r.Duties, dutyReport{p.Who, p.What, p.Must, p.By.String()})
	}
	for _, e := range income.BeslagEinden() {
		r.Ends = append(r.Ends, endReport{e.What, e.Must, e.Own, e.By.String()})
	}
	for i := range t.entries {
		e := &t.entries[i]
		r.Terms = append(r.Terms, termReport{e.Day, e.Says, e.By.String()})
	}
	r.TermsMissing = t.missing
}
