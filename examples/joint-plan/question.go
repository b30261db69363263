package main

import (
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/intake"
	"github.com/integraal/integraal/participation"
)

// The days of the way from question to first review. Those up to 2 March 2026 are of
// the bundled case; what comes after it is made up.
var (
	asked    = integraal.On(2026, time.February, 3)
	debtTalk = integraal.On(2026, time.February, 17) // the talk about debts
	agreed   = integraal.On(2026, time.March, 2)
	reviewed = integraal.On(2026, time.April, 13)
)

func by(who string, standard integraal.Standard, on integraal.Date) integraal.Source {
	return integraal.Source{Who: who, Standard: standard, On: on}
}

// question is what the mother of the bundled case asked at the one access of her
// municipality, and what came up in the talk about it.
func question() intake.Intake {
	m, w := by("M", integraal.ClientStatement, asked), by("W", integraal.ProfessionalObservation, asked)
	later := by("M", integraal.ClientStatement, debtTalk)
	heard := func(domain intake.Domain, is intake.Answer, from integraal.Source, says string) intake.Heard {
		return intake.Heard{Conversation: "toegang", Domain: domain, Answer: is, By: from, Says: says}
	}
	return intake.Intake{
		ID: "vraag-1", Day: debtTalk, Clients: []string{"M"},
		Questions: []intake.Question{{
			Who: "M", On: asked, Says: "Ik kan de huur niet betalen en ik weet niet meer waar ik moet beginnen.",
			Domains: []intake.Domain{intake.Finances, intake.Housing},
		}},
		Scope: integraal.Know(intake.Scope{}, m),
		Conversations: []intake.Conversation{
			{ID: "toegang", On: asked, Method: intake.Method{Code: intake.MethodWmoInquiry}, With: []string{"M"}},
			{ID: "schulden", On: debtTalk, Method: intake.Method{Name: "eerste gesprek over schulden"}, With: []string{"M"}},
		},
		Heard: []intake.Heard{
			{Conversation: "schulden", Domain: intake.Finances, Answer: intake.Need, By: later, Says: "Ik heb negen schuldeisers."},
			{Conversation: "schulden", Domain: intake.Housing, Answer: intake.Need, By: later, Says: "Ik loop twee maanden achter met de huur."},
			heard(intake.Work, intake.Need, m, "Ik wil wel werken, maar nu gaat het niet."),
			heard(intake.Relations, intake.Declined, m, ""),
			heard(intake.MentalHealth, intake.Need, m, "Ik slaap niet."),
			heard(intake.MentalHealth, intake.Need, w, "Zij vertelt dat de behandeling net is begonnen."),
			heard(intake.Health, intake.NoNeed, m, ""),
			heard(intake.DailyLife, intake.NoNeed, m, ""),
			heard(intake.Household, intake.NoNeed, m, ""),
			heard(intake.Administration, intake.Need, m, "De post maak ik niet meer open."),
			heard(intake.Network, intake.NoNeed, m, ""),
			heard(intake.Society, intake.NoNeed, m, ""),
		},
		Strengths: []intake.Strength{
			{Conversation: "toegang", About: "M", By: m, Says: "Ik heb altijd voor mijn kinderen gezorgd, ook als het moeilijk was."},
			{Conversation: "toegang", Domain: intake.Network, By: m, Says: "Mijn zus helpt met de kinderen."},
		},
		Joint: integraal.Know(true, m),
		Members: []intake.MemberWish{
			{Unit: intake.Wijkteam, Wants: integraal.Know(true, m)},
			{Unit: intake.DebtHelp, Wants: integraal.Know(true, later)},
			{Unit: intake.HealthCare, Wants: integraal.Know(false, m)},
		},
		Quick: []intake.QuickAsk{{
			Domain: intake.Finances, On: integraal.On(2026, time.February, 5), By: by("W", integraal.ProfessionalObservation, integraal.On(2026, time.February, 5)),
			Says: "De verhuurder heeft twee maanden achterstand gemeld.",
		}},
		Events: []participation.Event{{Kind: participation.EventWmoMelding, Of: "wmo", Day: integraal.Know(asked, m)}},
	}
}

// settings are what the made-up municipality chose. No definition is built in as the
// truth, so that it has to choose one.
func settings() intake.Settings {
	definition, _ := intake.DefinitionOf(intake.TwoDomains, "1")
	return intake.Settings{
		Definition: definition, ChosenBy: "het college van Voorbeeldstad", Since: integraal.On(2026, time.January, 1),
		Response: integraal.Know(intake.Response{WorkingDays: 2, Agreed: "werkafspraak toegang 2026"}),
	}
}
