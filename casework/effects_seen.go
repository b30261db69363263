package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/discretionary"
	"github.com/integraal/integraal/casework/effects"
)

// EffectsFor is what working apart meant for the household, as its viewer may know
// it on a day: of the same view as [Review] makes its report of. It is made of what
// is told in the case, of announcements, problems, advices, steps and the joint
// plan. Where something can be out of the viewer's sight it says that it cannot be
// said, and not that it is not there. Without names there is nothing.
//
// Its faults are those of [Review].
func EffectsFor(c *Case, q Question) (*effects.Reading, error) {
	s, err := c.viewFor(q)
	if err != nil || s == nil {
		return &effects.Reading{Day: q.Day}, err
	}
	return s.readEffects()
}

// BudgetFor is what was spent for the household from discretionary budgets, as its
// viewer may know it on a day, with the questions that it leaves. What a team has
// left is in no case. Its faults are those of [Review].
func BudgetFor(c *Case, q Question) (*BudgetSeen, error) {
	s, err := c.viewFor(q)
	if err != nil || s == nil {
		return &BudgetSeen{}, err
	}
	return s.seenBudget()
}

// viewFor is the view of who asks; none without names.
func (c *Case) viewFor(q Question) (*sight, error) {
	if c.none() {
		return nil, errNoCase
	}
	v, err := c.viewpoint(q)
	if err != nil {
		return nil, err
	}
	if !covered.Contains(v.day) {
		return nil, integraal.NewFault("dated.outside", "day", textNotCovered)
	}
	if v.purpose.Anonymous {
		return nil, nil //nolint:nilnil // without names there is no view
	}
	return c.asOf(v.day).see(v, c.gate()), nil
}

func (s *sight) readEffects() (*effects.Reading, error) {
	r, err := effects.Read(s.effectsInput())
	if err != nil {
		return nil, err
	}
	return &r, nil
}

// effectsInto puts in a report what working apart did, where somebody told of it,
// and the bookings in sight.
func (s *sight) effectsInto(r *Report) (err error) {
	e := &s.effects
	if len(e.Asked)+len(e.Deeds)+len(e.Reversed)+len(e.Harms)+len(e.Leads)+len(e.Repairs)+len(e.Meant) > 0 {
		if r.Effects, err = s.readEffects(); err != nil {
			return err
		}
	}
	if len(s.bookings) > 0 {
		r.Budget, err = s.seenBudget()
	}
	return err
}

// BudgetSeen is what a viewer may know of money of discretionary budgets for the
// household.
type BudgetSeen struct {
	Bookings []BookingSeen       `json:"bookings,omitempty"`
	Asks     []discretionary.Ask `json:"asks,omitempty"` // what the bookings leave to ask; none stands in the way
}

// BookingSeen is one booking as its viewer may know it.
type BookingSeen struct {
	ID       string                  `json:"id"`
	Budget   string                  `json:"budget,omitempty"`
	About    []string                `json:"about"`
	On       integraal.Date          `json:"on"`
	Purpose  string                  `json:"purpose"`
	Person   string                  `json:"person,omitempty"` // whom it is for
	ToPerson bool                    `json:"toPerson,omitempty"`
	Stand    discretionary.Stand     `json:"stand"`
	Kept     integraal.Labelled      `json:"kept"`
	Paid     *integraal.Labelled     `json:"paid,omitempty"`
	PaidOn   integraal.Date          `json:"paidOn,omitzero"`
	Why      string                  `json:"why,omitempty"` // why it was released
	Led      []LedSeen               `json:"led,omitempty"` // what it led to, the household's own words first
	Counts   *discretionary.Counting `json:"counts,omitempty"`
}

// LedSeen is what spending led to, in someone's words.
type LedSeen struct {
	integraal.Source
	Own  bool   `json:"own,omitempty"` // a person of the household says so
	Says string `json:"says"`
	// Unseen says that a person who is not shown to this reader says so, who is not named.
	Unseen bool `json:"unseen,omitempty"`
}

func (s *sight) seenBudget() (*BudgetSeen, error) {
	seen := &BudgetSeen{}
	var state discretionary.State
	for i := range s.bookings {
		b := &s.bookings[i]
		e := s.entry(b)
		state.Entries = append(state.Entries, e)
		one, err := s.bookingSeen(b, &e)
		if err != nil {
			return nil, err
		}
		seen.Bookings = append(seen.Bookings, one)
	}
	for _, ask := range state.Asks() {
		if b := find(s.bookings, func(b *Booking) bool { return b.ID == ask.Booking }); s.speaksTo(b.Person) {
			ask = ask.ToPerson()
		}
		seen.Asks = append(seen.Asks, ask)
	}
	return seen, nil
}

// entry is a booking as the ledger keeps it. Whether the person is on bijstand is
// what was told with it, or else what the case says.
func (s *sight) entry(b *Booking) discretionary.Entry {
	from := s.sourceOf(b.Told)
	e := discretionary.Entry{
		Booking: discretionary.Booking{
			ID: b.ID, Case: "this", On: b.On, Amount: b.Amount, Purpose: b.Purpose,
			Payment: discretionary.Payment{To: discretionary.ToParty, Person: b.Person, OnBijstand: b.OnBijstand.fact(from)},
		},
		Stand: wordIn(bookingStands(), b.Stand), Paid: b.Paid, PaidOn: b.PaidOn, ReleasedOn: b.ReleasedOn, Why: b.Why,
	}
	if b.To == discretionary.ToPerson.String() {
		e.Payment.To = discretionary.ToPerson
	}
	if p := s.person(b.Person); b.OnBijstand == "" && p != nil {
		e.Payment.OnBijstand = integraal.Map(s.bijstandPeriod(p), func(integraal.Period) bool { return true })
	}
	if title := wordIn(discretionary.Titles(), b.Title); title != discretionary.NoTitle {
		e.Payment.Title = integraal.Know(title, from)
	}
	for _, l := range b.Led {
		by := integraal.Source{Who: s.name(l.By), Standard: l.Standard, On: l.On}
		if s.unseen(l.By) {
			by.Who = ""
		}
		e.Effects = append(e.Effects, discretionary.Effect{Says: l.Says, By: by})
	}
	return e
}

// unseen reports whether an id is of nobody whom the viewer may know to be there: of no
// person in sight, no worker and no body.
func (s *sight) unseen(id string) bool {
	_, body := s.names[id]
	return s.person(id) == nil && !body && id != s.viewer.ID && !slices.ContainsFunc(s.workers, func(w Professional) bool { return w.ID == id })
}

func bookingStands() []discretionary.Stand {
	return []discretionary.Stand{discretionary.Reserved, discretionary.Spent, discretionary.Released}
}

func (s *sight) bookingSeen(b *Booking, e *discretionary.Entry) (BookingSeen, error) {
	out := BookingSeen{
		ID: b.ID, Budget: b.Budget, About: b.About, On: b.On, Purpose: b.Purpose, Person: b.Person, Stand: e.Stand,
		ToPerson: e.Payment.To == discretionary.ToPerson, Kept: integraal.Label(textKept, b.Amount), PaidOn: b.PaidOn, Why: b.Why,
	}
	if e.Stand == discretionary.Spent {
		paid := integraal.Label(textPaid, b.Paid)
		out.Paid = &paid
	}
	for _, own := range []bool{true, false} {
		for i, l := range b.Led {
			if (s.person(l.By) != nil) == own {
				out.Led = append(out.Led, LedSeen{e.Effects[i].By, own, l.Says, s.unseen(l.By)})
			}
		}
	}
	if b.Person == "" || e.Stand == discretionary.Released {
		return out, nil
	}
	facts := e.MeansFacts()
	facts.Born = factOf(s, b.Person, Born, 0)
	day := e.On
	if !e.PaidOn.IsZero() {
		day = e.PaidOn
	}
	facts.AtLeast = s.giftsBefore(b, day)
	counts, err := discretionary.Means(facts, day)
	if integraal.HasFault(err, "means.day") { // of a day before the law that the library has
		return out, nil
	}
	if err != nil {
		return out, err
	}
	if s.speaksTo(b.Person) {
		counts = counts.ToPerson()
	}
	out.Counts = &counts
	return out, nil
}

// giftsBefore is what bookings in sight paid for the same person earlier in the
// calendar year as a gift or to save costs, which are left out together up to one
// maximum (Participatiewet art. 31 lid 2 onder m, art. 18 lid 8). Of what others gave
// it says nothing.
func (s *sight) giftsBefore(b *Booking, day integraal.Date) (sum integraal.Amount) {
	for i := range s.bookings {
		x := &s.bookings[i]
		title := wordIn(discretionary.Titles(), x.Title)
		gift := title == discretionary.Gift || title == discretionary.CostSaving
		if !gift || x.ID == b.ID || x.Person != b.Person || x.Stand != discretionary.Spent.String() || x.PaidOn.Year() != day.Year() {
			continue
		}
		if c := x.PaidOn.Compare(day); c < 0 || c == 0 && x.ID < b.ID {
			sum = sum.Plus(x.Paid)
		}
	}
	return sum
}

var (
	textKept = integraal.Text{NL: "apart gelegd", EN: "kept apart"}
	textPaid = integraal.Text{NL: "betaald", EN: "paid"}
)
