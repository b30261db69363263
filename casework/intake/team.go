package intake

import (
	"slices"

	"github.com/integraal/integraal"
)

// Team is a proposal for who could sit together. Nobody is assigned: the
// municipality says which unit sits on which seat, and the clients whom they want.
type Team struct {
	Seats []Seat `json:"seats"`
	// NotWanted are the units that the clients do not want at the table.
	NotWanted []NotWanted      `json:"notWanted,omitempty"`
	Says      []integraal.Text `json:"says"`
}

// Seat is one proposed seat.
type Seat struct {
	Unit    Unit              `json:"unit"`
	Label   integraal.Text    `json:"label"`
	Domains []Domain          `json:"domains"` // of the needs for which it is proposed
	Laws    []integraal.Cited `json:"laws,omitempty"`
	Because integraal.Text    `json:"because"`
	// Wish is what the clients want: known, or how it is not known.
	Wish integraal.State `json:"wish"`
	Says integraal.Text  `json:"says"` // the wish in words
}

// NotWanted is a unit that the clients do not want.
type NotWanted struct {
	Unit  Unit           `json:"unit"`
	Label integraal.Text `json:"label"`
	Says  integraal.Text `json:"says"`
}

// SeatRule proposes a unit for a life domain.
type SeatRule struct {
	Domain Domain
	Unit   Unit
	// Laws are under which the unit works for this need.
	Laws []integraal.Citation
}

// DefaultSeats are the seats by life domain where a municipality passes no list of
// its own: by where its tasks lie, and by Wmo 2015 art. 2.3.2 lid 4 under f, which
// names the parties with whom the inquiry looks for cooperation. A municipality
// that works otherwise passes its own.
func DefaultSeats() []SeatRule {
	list := slices.Clone(defaultSeats)
	for i := range list {
		list[i].Laws = slices.Clone(list[i].Laws)
	}
	return list
}

var defaultSeats = []SeatRule{
	{Finances, DebtHelp, under(wgsHelp)},
	{Finances, WorkIncome, under(pwMeans)},
	{Housing, HousingParty, under(wmoTogether)},
	{Work, WorkIncome, under(pwWork)},
	{Relations, Wijkteam, under(wmoSupport)},
	{Relations, YouthHelp, under(jeugdhulp)},
	{MentalHealth, Wijkteam, under(wmoSupport)},
	{MentalHealth, HealthCare, under(wmoTogether)},
	{Health, Wijkteam, under(wmoSupport)},
	{Health, HealthCare, under(wmoTogether)},
	{DailyLife, Wijkteam, under(wmoSupport)},
	{Household, Wijkteam, under(wmoSupport)},
	{Administration, Wijkteam, under(wmoSupport)},
	{Network, Wijkteam, under(wmoSupport)},
	{Society, Wijkteam, under(wmoSupport)},
}

// team is the proposal by what is needed, a seat a unit, in the order of the
// units. A unit that the clients do not want has no seat.
func (v *view) team() Team {
	rules := v.set.Seats
	if len(rules) == 0 {
		rules = defaultSeats
	}
	team := Team{Says: []integraal.Text{textTeamProposal, textTeamShare}}
	for unit := Wijkteam; int(unit) < len(unitNames); unit++ {
		var seat Seat
		var laws []integraal.Citation
		for i := range rules {
			if rules[i].Unit == unit && v.stand[rules[i].Domain].is == NeedsHelp {
				seat.Domains = append(seat.Domains, rules[i].Domain)
				laws = append(laws, rules[i].Laws...)
			}
		}
		if len(seat.Domains) == 0 {
			continue
		}
		seat.Domains = slices.Compact(v.inOrder(seat.Domains))
		wish := v.wish(unit)
		wants, known := wish.Value()
		if known && !wants || wish.State() == integraal.KnownAbsent {
			team.NotWanted = append(team.NotWanted, NotWanted{unit, unit.Text(), textUnitNotWanted.With(integraal.PutText("unit", unit.Text()))})
			continue
		}
		seat.Unit, seat.Label, seat.Laws, seat.Wish = unit, unit.Text(), integraal.CiteAll(laws...), wish.State()
		seat.Because = textSeat.With(integraal.PutText("list", v.labels(seat.Domains)))
		seat.Says = textWishes[seat.Wish]
		team.Seats = append(team.Seats, seat)
	}
	return team
}

func (v *view) wish(unit Unit) integraal.Fact[bool] {
	for _, w := range v.in.Members {
		if w.Unit == unit {
			return w.Wants
		}
	}
	return integraal.Fact[bool]{}
}
