package main

import (
	"io"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/discretionary"
	"github.com/integraal/integraal/casework/effects"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/examples/internal/command"
	"github.com/integraal/integraal/examples/internal/show"
	"github.com/integraal/integraal/participation"
)

// at is what someone told at the first review, and to whom.
func at(who string, standard integraal.Standard, to ...string) casework.Provenance {
	return casework.Provenance{By: who, To: to, On: reviewed, Standard: standard}
}

// whatItDid is what M and those who help her told at the first review of the payment
// that was held on 26 February and came back on 18 March.
func whatItDid() casework.EffectRecords {
	own := func(to ...string) casework.Provenance { return at("M", integraal.ClientStatement, to...) }
	march := integraal.On(2026, time.March, 1)
	m := []string{"M"}
	return casework.EffectRecords{
		Asked: []casework.Asked{{
			ID: "gevraagd-wijkteam", Decision: "inhouding-1", Party: "W", Category: consent.Advice, Known: integraal.On(2026, time.February, 12),
			Asked: casework.No, Road: effects.ConsentNotAsked.String(), Told: own("W", "K"),
		}},
		Reversed: []casework.Reversal{{ID: "hersteld", Of: "inhouding-1", On: integraal.On(2026, time.March, 18), Told: at("K", integraal.Decision, "K", "W")}},
		Harms: []casework.Harm{
			{ID: "huur-maart", Kind: "arrears", Text: "de huur van maart niet betaald", Persons: m, Category: consent.Debts, On: march, Amount: integraal.Euro(720), Threat: casework.No, Told: own("W", "G")},
			{ID: "zus", Kind: "loan", Text: "geld geleend van haar zus", Persons: m, Category: consent.Debts, On: integraal.On(2026, time.March, 5), Amount: integraal.Euro(200), Told: own("W", "G")},
			{ID: "slapen", Kind: "person", Text: "slecht slapen", Persons: m, Category: consent.Health, Told: own("W")},
		},
		Leads: []casework.Lead{
			{ID: "stop-huur", From: "inhouding-1", To: "huur-maart", Stance: casework.Confirmed, Told: own("W", "G")},
			{ID: "stop-zus", From: "inhouding-1", To: "zus", Stance: casework.Confirmed, Told: own("W", "G")},
			{ID: "huur-slapen", From: "huur-maart", To: "slapen", Told: own("W")},
		},
		Repairs: []casework.Mended{{ID: "regeling", Harm: "huur-maart", Kind: "arrangement", Stand: "asked", Told: at("G", integraal.ProfessionalObservation, "G", "W")}},
		Meant: []casework.Meaning{
			{ID: "woorden", Of: []string{"inhouding-1"}, Persons: m, Category: consent.Health, Words: "Ik was bang dat wij ons huis kwijt waren.", Told: own("W")},
		},
	}
}

// spending is the team's ledger: of what it holds only what is for this household
// comes into the case.
func spending() (discretionary.State, error) {
	l, err := discretionary.NewLedger(discretionary.Budget{
		ID: "regelvrij-2026", Team: "wijkteam Noord", Amount: integraal.Euro(2500), GivenBy: "het college van Voorbeeldstad",
		Period: integraal.Between(integraal.On(2026, time.January, 1), integraal.On(2026, time.December, 31)),
	})
	if err != nil {
		return discretionary.State{}, err
	}
	bed := discretionary.Booking{
		ID: "bed-S", Case: "huishouden-M", On: integraal.On(2026, time.March, 10), Amount: integraal.Euro(200), Purpose: "een bed voor S",
		Payment: discretionary.Payment{To: discretionary.ToParty, Person: "M"},
	}
	if err := l.Reserve(bed); err != nil {
		return discretionary.State{}, err
	}
	if err := l.Spend(bed.ID, integraal.EuroCents(189_99), integraal.On(2026, time.March, 12)); err != nil {
		return discretionary.State{}, err
	}
	err = l.Tell(bed.ID, discretionary.Effect{Says: "Hij heeft weer een eigen plek.", By: by("M", integraal.ClientStatement, reviewed)})
	return l.State(), err
}

// afterwards is the case with what was told at the first review.
func afterwards(c *casework.Case) (*casework.Case, error) {
	ledger, err := spending()
	if err != nil {
		return nil, err
	}
	parts := c.Parts()
	parts.Effects = whatItDid()
	parts.Bookings = casework.BookingsFrom(ledger, "huishouden-M", casework.Shared{
		About: []string{"M"}, Category: consent.Advice,
		Told: casework.Provenance{By: "W", To: []string{"W"}, On: integraal.On(2026, time.March, 12), Standard: integraal.ProfessionalObservation},
	})
	return casework.New(parts)
}

// room is what the team of W has room for: it has money, and that is not yet room.
// Of a right to bijstand it cannot decide (Participatiewet art. 7 lid 4).
func room(day integraal.Date) (discretionary.Autonomy, error) {
	ledger, err := spending()
	if err != nil {
		return discretionary.Autonomy{}, err
	}
	return discretionary.Profile{
		Team: "wijkteam Noord", Body: participation.Wijkteam, Budget: integraal.Know(ledger), SpendAlone: integraal.Know(integraal.Euro(250)),
		Decides: []participation.Matter{participation.PwRights}, Mandates: integraal.KnowAbsent[[]discretionary.Mandate](),
		Laws: []integraal.Law{integraal.Wmo2015, integraal.Participatiewet},
		Knows: integraal.Know([]discretionary.Knowledge{
			{Law: integraal.Wmo2015, Room: true}, {Law: integraal.Participatiewet},
		}),
	}.Read(day)
}

// lookedBack is what the first review says of what working apart did, as JSON.
type lookedBack struct {
	Effects *effects.Reading        `json:"effects"`
	Budget  *casework.BudgetSeen    `json:"budget"`
	Room    *discretionary.Autonomy `json:"room,omitempty"` // of the reader's own team
}

// lookBack writes what working apart did and what was spent, as one reader may know
// it: the client's words first, and no culprit.
func lookBack(o *options, out io.Writer, c *casework.Case, q casework.Question) error {
	c, err := afterwards(c)
	if err != nil {
		return err
	}
	var seen lookedBack
	if seen.Effects, err = casework.EffectsFor(c, q); err != nil {
		return err
	}
	if seen.Budget, err = casework.BudgetFor(c, q); err != nil {
		return err
	}
	if q.Viewer == "W" {
		of, err := room(q.Day)
		if err != nil {
			return err
		}
		seen.Room = &of
	}
	if o.asJSON {
		return command.JSON(out, seen)
	}
	if err := show.Says(out, textOpening.With(integraal.PutName("who", q.Viewer), integraal.Put("day", q.Day)), o.lang); err != nil {
		return err
	}
	if err := show.Step(out, stepDid, o.lang); err != nil {
		return err
	}
	if err := show.Effects(out, seen.Effects, o.lang); err != nil {
		return err
	}
	if err := show.Step(out, stepSpent, o.lang); err != nil {
		return err
	}
	if err := show.Budget(out, seen.Budget, o.lang); err != nil || seen.Room == nil {
		return err
	}
	if err := show.Step(out, stepRoom, o.lang); err != nil {
		return err
	}
	return show.Room(out, seen.Room, o.lang)
}

var (
	stepDid   = text("WAT LANGS ELKAAR HEEN WERKEN BETEKENDE", "WHAT WORKING APART MEANT")
	stepSpent = text("GELD UIT HET REGELVRIJE BUDGET", "MONEY FROM THE DISCRETIONARY BUDGET")
	stepRoom  = text("WAAR HET TEAM RUIMTE VOOR HEEFT", "WHAT THE TEAM HAS ROOM FOR")
)
