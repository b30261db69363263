package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// What comes in beside what is due, and when that changes.

// roseSince reports whether an amount that comes in was what was due when it was
// told: then what is due rose since, and nobody looked whether it followed.
func (s *sight) roseSince(p *seenPerson, sc *scheme, got integraal.Fact[integraal.PerMonth], amount integraal.PerMonth) (bool, error) {
	for _, told := range got.Sources() {
		if told.On.IsZero() || !told.On.Before(s.day) || told.On.Year() != s.day.Year() {
			continue
		}
		norms, err := income.BuiltIn().On(told.On)
		if err != nil {
			return false, err
		}
		outcome, err := sc.due(s, p, norms, told.On.Year(), nil)
		if err != nil {
			return false, err
		}
		if then, ok := outcome.Value(); ok && then.Monthly == amount {
			return true, nil
		}
	}
	return false, nil
}

func (s *sight) mayHaveRisen(f integraal.Finding, p *seenPerson, sc *scheme, due income.Toeslag, amount integraal.PerMonth) integraal.Finding {
	f.Code, f.Urgency, f.Because = "allowance.risen."+sc.code, integraal.OpenFact, textBecauseOpen
	name := integraal.PutText("scheme", sc.name)
	f.Title = s.say(textRisenTitle, p.id, name, integraal.Put("due", due.Monthly), integraal.Put("amount", amount))
	f.Says = []integraal.Text{s.say(textRisenSays, p.id)}
	f.Next = []integraal.Action{{Text: s.say(textRisenNext, p.id, name), Who: s.say(textWhoClientHelped, p.id)}}
	f.Call = []integraal.Contact{{Who: "Dienst Toeslagen", Why: textCallToeslagen}}
	return f
}

func (s *sight) tooMuch(f integraal.Finding, p *seenPerson, sc *scheme, amount integraal.PerMonth) integraal.Finding {
	f.Code, f.Urgency, f.Because = "allowance.more."+sc.code, integraal.OpenFact, textBecauseMore
	f.Title = s.say(textMoreTitle, p.id, integraal.PutText("scheme", sc.name), integraal.Put("amount", amount))
	f.Says = []integraal.Text{s.say(textMoreSays, p.id)}
	f.Next = []integraal.Action{{Text: s.say(textMoreNext, p.id), Who: s.say(textWhoClientHelped, p.id)}}
	return f
}

func (s *sight) asDue(f integraal.Finding, p *seenPerson, sc *scheme, amount integraal.PerMonth, later integraal.Text) integraal.Finding {
	f.Code, f.Urgency, f.Because = "allowance.asDue."+sc.code, integraal.Other, textBecauseRest
	f.Title = s.say(textAsDueTitle, p.id, integraal.PutText("scheme", sc.name), integraal.Put("amount", amount))
	if !later.IsZero() {
		f.Says = []integraal.Text{later}
	}
	return f
}

// laterThisYear says from which month of this year another amount is due, with
// everything else as it is: a child that grows a year older changes it.
func (s *sight) laterThisYear(p *seenPerson, sc *scheme, now income.Toeslag) (integraal.Text, error) {
	for _, day := range s.monthsAfterBirthdays() {
		norms, err := income.BuiltIn().On(day)
		if err != nil {
			return integraal.Text{}, err
		}
		outcome, err := sc.due(s, p, norms, day.Year(), nil)
		if err != nil {
			return integraal.Text{}, err
		}
		if then, ok := outcome.Value(); ok && then != now {
			return textLater.With(
				integraal.PutText("month", MonthOf(day).text()), integraal.Put("amount", then.Monthly)), nil
		}
	}
	return integraal.Text{}, nil
}

// monthsAfterBirthdays are the first days of the months of this year that follow
// on a birthday of a child in sight, in order.
func (s *sight) monthsAfterBirthdays() []integraal.Date {
	var days []integraal.Date
	for _, q := range s.children() {
		born, known := factOf(s, q.id, Born, 0).Value()
		if !known {
			continue
		}
		month := born.AddYears(s.day.Year() - born.Year()).FirstOfNextMonth()
		if month.Year() == s.day.Year() && month.After(s.day) && !slices.Contains(days, month) {
			days = append(days, month)
		}
	}
	slices.SortFunc(days, integraal.Date.Compare)
	return days
}
