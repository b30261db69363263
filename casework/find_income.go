package casework

import (
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/income"
)

// findAllowances compares what is due with what comes in, for each client and
// allowance, for this year and for the year before that can still be asked.
func (s *sight) findAllowances(norms *dayNorms) ([]integraal.Finding, error) {
	var found []integraal.Finding
	for _, p := range s.units() {
		for _, scheme := range [...]*scheme{&zorgtoeslag, &kindgebondenBudget} {
			if !s.concernsScheme(p, scheme) {
				continue
			}
			f, is, err := s.allowance(p, scheme, norms)
			if err != nil {
				return nil, err
			}
			if is {
				found = append(found, f)
			}
			f, is, err = s.lastYear(p, scheme)
			if err != nil {
				return nil, err
			}
			if is {
				found = append(found, f)
			}
		}
		if f, is := s.huurtoeslag(p); is {
			found = append(found, f)
		}
	}
	return found, nil
}

// scheme is an allowance as the review looks at it.
type scheme struct {
	code string
	name integraal.Text
	got  FactKey[integraal.PerMonth]
	due  func(*sight, *seenPerson, *income.Day, int, *integraal.Explanation) (integraal.Outcome[income.Toeslag], error)
}

var (
	zorgtoeslag = scheme{
		code: "zorgtoeslag", got: Zorgtoeslag,
		name: integraal.Text{NL: "zorgtoeslag", EN: "zorgtoeslag (health care allowance)"},
		due: func(s *sight, p *seenPerson, d *income.Day, year int, why *integraal.Explanation) (integraal.Outcome[income.Toeslag], error) {
			return d.Zorgtoeslag(s.zorgtoeslag(p, year), why)
		},
	}
	kindgebondenBudget = scheme{
		code: "kindgebondenBudget", got: KindgebondenBudget,
		name: integraal.Text{NL: "kindgebonden budget", EN: "kindgebonden budget (child budget)"},
		due: func(s *sight, p *seenPerson, d *income.Day, year int, why *integraal.Explanation) (integraal.Outcome[income.Toeslag], error) {
			return d.KindgebondenBudget(s.kindgebondenBudget(p, year), why)
		},
	}
)

// concernsScheme reports whether there is a reason to speak of a scheme at all:
// allowances are in sight, and for the child budget a child.
func (s *sight) concernsScheme(p *seenPerson, sc *scheme) bool {
	if born, known := factOf(s, p.id, Born, 0).Value(); known && born.Age(s.day) < 18 {
		return false // a minor claims none
	}
	return s.canKnow(p.id, consent.Allowances) &&
		(sc != &kindgebondenBudget || len(s.children()) > 0)
}

func (s *sight) allowance(p *seenPerson, sc *scheme, norms *income.Day) (integraal.Finding, bool, error) {
	why := s.explaining()
	year := s.day.Year()
	outcome, err := sc.due(s, p, norms, year, why)
	if err != nil {
		return integraal.Finding{}, false, err
	}
	got := factOf(s, p.id, sc.got, 0)
	f := integraal.Finding{About: s.couple(p), Why: why.Lines(word)}
	f.Uses = s.allowanceUses(p, sc, year)
	due, entitled := outcome.Value()
	switch {
	case outcome.Verdict() == integraal.Undetermined:
		return s.allowanceOpen(f, p, sc, year, outcome.Missing()), true, nil
	case !entitled:
		return s.notEntitled(f, p, sc, outcome.Failed(), got)
	}
	f.Amounts = dueAmounts(due)
	f.Laws = explainedLaws(why)
	amount, received := got.Value()
	switch {
	case got.State() == integraal.KnownAbsent:
		return s.missed(f, p, sc, due, due.Monthly, year), true, nil
	case !received:
		return s.receivedOpen(f, p, sc, got), true, nil
	case due.Monthly.MoreThan(amount):
		rose, err := s.roseSince(p, sc, got, amount)
		if err != nil {
			return f, false, err
		}
		if rose {
			return s.mayHaveRisen(f, p, sc, due, amount), true, nil
		}
		return s.missed(f, p, sc, due, due.Monthly.Minus(amount), year), true, nil
	case amount.MoreThan(due.Monthly):
		return s.tooMuch(f, p, sc, amount.Minus(due.Monthly)), true, nil
	}
	later, err := s.laterThisYear(p, sc, due)
	if err != nil {
		return f, false, err
	}
	return s.asDue(f, p, sc, amount, later), true, nil
}

// couple is the client, with the partner whose claim it is too.
func (s *sight) couple(p *seenPerson) []string {
	if q := s.person(p.partner); q != nil && q.member {
		return []string{p.id, q.id}
	}
	return []string{p.id}
}

func dueAmounts(t income.Toeslag) []integraal.Labelled {
	return []integraal.Labelled{
		integraal.Label(textMonthlyAdvance, t.Monthly),
		integraal.Label(textYearlyRate, t.Yearly),
	}
}

// explainedLaws are the provisions that an explanation rests on.
func explainedLaws(why *integraal.Explanation) []integraal.Cited {
	return integraal.CiteAll(why.Citations()...)
}

func (s *sight) allowanceUses(p *seenPerson, sc *scheme, year int) []integraal.Use {
	var u usesOf
	addUse(&u, integraal.Name(Born), p.id, factOf(s, p.id, Born, 0))
	addUse(&u, integraal.Name(Toetsingsinkomen), p.id, factOf(s, p.id, Toetsingsinkomen, year))
	addUse(&u, integraal.Name(Rendementsgrondslag), p.id, factOf(s, p.id, Rendementsgrondslag, year))
	addUse(&u, integraal.Name(Toeslagpartner), p.id, factOf(s, p.id, Toeslagpartner, 0))
	if sc == &zorgtoeslag {
		addUse(&u, integraal.Name(Insured), p.id, factOf(s, p.id, Insured, 0))
	}
	addUse(&u, integraal.Name(sc.got), p.id, factOf(s, p.id, sc.got, 0))
	return u.list
}

func (s *sight) missed(f integraal.Finding, p *seenPerson, sc *scheme, due income.Toeslag, amount integraal.PerMonth, year int) integraal.Finding {
	if year < s.day.Year() {
		return s.missedPast(f, p, sc, due, year)
	}
	last, by := income.LastDayToApply(year)
	name := integraal.PutText("scheme", sc.name)
	f.Code, f.Urgency, f.Day = "allowance.missed."+sc.code, integraal.MoneyMissed, last
	f.Because = textBecauseMissed
	f.Title = s.say(textMissedTitle, p.id, name, integraal.Put("missed", amount))
	f.Says = []integraal.Text{
		s.say(textMissedYear, p.id, integraal.Put("yearly", due.Yearly), integraal.Put("year", integraal.Count(year))),
		s.say(textMissedUntil, p.id, integraal.Put("last", last), integraal.Put("year", integraal.Count(year))),
		s.say(textMissedCare, p.id, integraal.Put("year", integraal.Count(year))),
	}
	if s.viewer.Regime == consent.Pw {
		f.Says = append(f.Says, textOwnTaskPw)
		f.Laws = append(f.Laws, integraal.Cite(pw15))
	}
	f.Laws = append(f.Laws, integraal.Cite(by))
	f.Next = []integraal.Action{{
		Text: s.say(textMissedNext, p.id, name, integraal.Put("income", s.incomeOf(p, year))),
		Who:  s.say(textWhoClientHelped, p.id), By: last, Laws: integraal.CiteAll(by),
	}}
	f.Call = []integraal.Contact{{Who: "Dienst Toeslagen", Why: textCallToeslagen}}
	return f
}

// incomeOf is the income that the estimate rests on.
func (s *sight) incomeOf(p *seenPerson, year int) integraal.PerYear {
	income, _ := factOf(s, p.id, Toetsingsinkomen, year).Value()
	if q := s.person(p.partner); q != nil {
		of, _ := factOf(s, q.id, Toetsingsinkomen, year).Value()
		income = income.Plus(of)
	}
	return income
}

func (s *sight) notEntitled(f integraal.Finding, p *seenPerson, sc *scheme, failed []integraal.Condition, got integraal.Fact[integraal.PerMonth]) (integraal.Finding, bool, error) {
	f.Code, f.Urgency, f.Because = "allowance.none."+sc.code, integraal.Other, textBecauseRest
	f.Title = s.say(textNoneTitle, p.id, integraal.PutText("scheme", sc.name))
	for _, c := range failed {
		f.Says = append(f.Says, notMet(c))
		f.Laws = append(f.Laws, integraal.Cite(c.By))
	}
	if amount, ok := got.Value(); ok && !amount.IsZero() {
		f = s.tooMuch(f, p, sc, amount)
	}
	return f, true, nil
}

// allowanceOpen is an allowance of this year of which the amount cannot be
// said.
func (s *sight) allowanceOpen(f integraal.Finding, p *seenPerson, sc *scheme, year int, missing []integraal.Missing) integraal.Finding {
	last, by := income.LastDayToApply(year)
	f.Code, f.Urgency, f.Day, f.Because = "allowance.open."+sc.code, integraal.OpenFact, last, textBecauseOpen
	f.Title = s.say(textOpenTitle, p.id, integraal.PutText("scheme", sc.name),
		integraal.Put("year", integraal.Count(year)), integraal.Put("last", last))
	f.Laws = integraal.CiteAll(by)
	if amount, ok := factOf(s, p.id, sc.got, 0).Value(); ok && !amount.IsZero() && year == s.day.Year() {
		f.Title = s.say(textOpenReceived, p.id, integraal.PutText("scheme", sc.name), integraal.Put("amount", amount))
		f.Laws, f.Day = integraal.CiteAll(awir16), integraal.Date{} // it was asked for already
	}
	f.Missing = missing
	f.Says, f.Next = s.ask(missing, year)
	if s.perhapsPartners(p, sc) && year == s.day.Year() {
		f.Title = s.say(textOpenPartner, p.id, integraal.PutText("scheme", sc.name), integraal.Put("year", integraal.Count(year)))
		f.Says = append([]integraal.Text{capital(textOncePerCouple.With(integraal.PutText("scheme", sc.name)))}, f.Says...)
	}
	if len(f.Next) == 0 {
		f.Next = []integraal.Action{{Text: s.say(textAskHidden, p.id), Who: textWhoYou}}
	}
	if f.Laws[0] != integraal.Cite(awir16) {
		s.soon(&f, last)
	}
	return f
}

func (s *sight) receivedOpen(f integraal.Finding, p *seenPerson, sc *scheme, got integraal.Fact[integraal.PerMonth]) integraal.Finding {
	missing := []integraal.Missing{{
		Fact: integraal.Name(sc.got), Who: p.id, State: got.State(), Hint: got.Hint(), Settles: true,
	}}
	f.Code, f.Urgency, f.Because = "allowance.received."+sc.code, integraal.OpenFact, textBecauseOpen
	f.Title = s.say(textReceivedTitle, p.id, integraal.PutText("scheme", sc.name))
	f.Missing = missing
	f.Says, f.Next = s.ask(missing, s.day.Year())
	return f
}

// lastYear is the allowance of the year before, as long as it can be asked and
// nothing of it came in.
func (s *sight) lastYear(p *seenPerson, sc *scheme) (integraal.Finding, bool, error) {
	year := s.day.Year() - 1
	last, _ := income.LastDayToApply(year)
	if last.IsZero() || last.Before(s.day) || factOf(s, p.id, sc.got, 0).State() != integraal.KnownAbsent {
		return integraal.Finding{}, false, nil
	}
	norms, err := income.BuiltIn().On(integraal.On(year, time.December, 31))
	if err != nil {
		return integraal.Finding{}, false, nil //nolint:nilerr // a year that is not covered has no finding
	}
	why := s.explaining()
	outcome, err := sc.due(s, p, norms, year, why)
	if integraal.HasFault(err, "dated.outside") {
		return integraal.Finding{}, false, nil // other schemes cover the year
	}
	if err != nil {
		return integraal.Finding{}, false, err
	}
	f := integraal.Finding{About: s.couple(p), Why: why.Lines(word), Uses: s.allowanceUses(p, sc, year)}
	due, entitled := outcome.Value()
	switch {
	case outcome.Verdict() == integraal.Undetermined:
		f = s.allowanceOpen(f, p, sc, year, outcome.Missing())
	case entitled:
		f.Amounts, f.Laws = dueAmounts(due), explainedLaws(why)
		f = s.missed(f, p, sc, due, due.Monthly, year)
	default:
		return f, false, nil
	}
	f.Code += "." + integraal.ValueOf(integraal.Count(year)).String()
	return f, true, nil
}

// huurtoeslag asks for the amount: a review does not compute it.
func (s *sight) huurtoeslag(p *seenPerson) (integraal.Finding, bool) {
	gets := factOf(s, p.id, GetsHuurtoeslag, 0)
	amount := factOf(s, p.id, Huurtoeslag, 0)
	if !integraal.Is(gets, true) || amount.State() != integraal.Unknown {
		return integraal.Finding{}, false
	}
	missing := []integraal.Missing{{
		Fact: integraal.Name(Huurtoeslag), Who: p.id, State: amount.State(), Settles: true,
	}}
	f := integraal.Finding{
		Code: "allowance.received.huurtoeslag", Urgency: integraal.OpenFact, Because: textBecauseOpen,
		About: []string{p.id}, Missing: missing,
		Title: s.say(textHuurtoeslagTitle, p.id), Laws: integraal.CiteAll(awir16),
	}
	f.Says, f.Next = s.ask(missing, s.day.Year())
	f.Says = append(f.Says, textHuurtoeslagLater)
	var u usesOf
	addUse(&u, integraal.Name(GetsHuurtoeslag), p.id, gets)
	f.Uses = u.list
	return f, true
}
