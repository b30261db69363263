package casework

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// A body of which nobody in sight tells may carry the name of a role: no id that a
// reader gets says so.
func TestABodyOutOfSightNamesNoUnit(t *testing.T) {
	with := afterCase(t, func(p *Parts) {
		p.Bodies = append(p.Bodies, Body{ID: "wijkteam", Name: "een kliniek"}, Body{ID: "werk-en-inkomen", Name: "een kliniek"})
	})
	for _, viewer := range []string{"W", "K", "M"} {
		assert.Equal(t, asJSONText(t, readEffects(t, afterCase(t), viewer)), asJSONText(t, readEffects(t, with, viewer)), viewer)
	}
}

// A body that is told of keeps a name of its own beside a unit of that name.
func TestABodyWithTheNameOfARole(t *testing.T) {
	r := readEffects(t, afterCase(t, func(p *Parts) {
		p.Bodies = append(p.Bodies, Body{ID: "wijkteam", Name: "een kliniek"})
		p.Effects.Asked[0].Party = "wijkteam"
	}), "M")
	assert.Contains(t, asJSONText(t, r), "een kliniek")
}

// Who is recorded as a partner and does not live here is out of sight: nothing that a
// worker reads hangs on it.
func TestAPartnerOutOfSightIsNotTold(t *testing.T) {
	report := func(partner bool) string {
		c := afterCase(t, func(p *Parts) {
			p.Persons = append(p.Persons, Person{ID: "N", Member: []integraal.Period{integraal.Between(integraal.On(2020, 1, 1), integraal.On(2021, 1, 1))}})
			if partner {
				p.Relations = append(p.Relations, Relation{From: "M", To: "N", Kind: PartnerOf})
			}
			for i := range p.Told {
				for j, f := range p.Told[i].Facts {
					if f.key == string(JointHousehold) && p.Told[i].About == "M" {
						p.Told[i].Facts[j].value, p.Told[i].Facts[j].absent = true, false
					}
				}
			}
			p.Events = append(p.Events, Happening{
				ID: "ev-1", About: "M", Kind: participation.EventPwMelding.String(), On: integraal.On(2026, 4, 1),
				Told: Provenance{By: "K", To: []string{"K"}, On: integraal.On(2026, 4, 1), Standard: integraal.ProfessionalObservation},
			})
		})
		r, err := Review(c, Question{Viewer: "K", Day: lookedBack})
		require.NoError(t, err)
		data, err := json.Marshal(r)
		require.NoError(t, err)
		return string(data)
	}
	assert.Equal(t, report(false), report(true))
}

// What a client may not read of somebody else can be help too: a problem of which they
// see no help is not said to have none (B-145).
func TestNothingDoneIsNotSaidOfWhatAClientMayNotSee(t *testing.T) {
	deed := Deed{
		ID: "e-hidden", About: "A", By: "W", Kind: "gesprekken", Text: "gesprekken over thuis", Category: consent.Health, Problems: []string{"p-relation"},
		Period: integraal.From(integraal.On(2026, 3, 1)),
		Told:   Provenance{By: "A", To: []string{"W"}, On: integraal.On(2026, 4, 1), Standard: integraal.ClientStatement},
	}
	without := readEffects(t, afterCase(t), "M")
	with := readEffects(t, afterCase(t, func(p *Parts) { p.Effects.Deeds = append(p.Effects.Deeds, deed) }), "M")
	require.Equal(t, asJSONText(t, without), asJSONText(t, with), "M does not see it")
	for i := range with.Effects {
		e := &with.Effects[i]
		assert.NotEqual(t, "nothingDone p-relation", e.Kind.String()+" "+e.Of[0])
	}
}

// Who told of a refusal is not said to decide on it, and of a client nobody is sent
// to the client with it.
func TestWhoToldOfARefusalDoesNotDecide(t *testing.T) {
	call := func(by string) []integraal.Contact {
		c := afterCase(t, func(p *Parts) {
			p.Refusals = []Refusal{{
				ID: "r1", About: "M", Text: "vrijstelling van solliciteren",
				Told:  Provenance{By: by, To: []string{"K"}, On: integraal.On(2026, 4, 1), Standard: integraal.ClientStatement},
				Cites: []integraal.Citation{integraal.Participatiewet.Art("9", integraal.On(2026, 1, 1)).Lid("1").Onder("a")},
			}}
		})
		r, err := Review(c, Question{Viewer: "K", Day: lookedBack})
		require.NoError(t, err)
		for i := range r.Findings {
			if r.Findings[i].Code == "refusal.room" {
				return r.Findings[i].Call
			}
		}
		t.Fatal("no finding")
		return nil
	}
	assert.Empty(t, call("M"))
	told := call("W")
	require.Len(t, told, 1)
	assert.Equal(t, textCallTold, told[0].Why)
}
