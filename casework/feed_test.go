package casework

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// fedParts is the bundled household with everything told to K that the rules on
// participation can be fed with.
func fedParts(t *testing.T) Parts {
	t.Helper()
	p := bundledCases(t)["household"].Parts()
	day := integraal.On(2026, 2, 26)
	told := Provenance{By: "K", To: []string{"K"}, On: day, Standard: integraal.Decision}
	facts := Telling{By: "K", About: "M", To: []string{"K"}, On: day, Standard: integraal.Decision, Facts: []FactValue{
		FactsEstablished.Is(true), PapersReceived.Is(day), RepairBy.Is(day.AddDays(20)), Shortfall.Is(participation.DefaultOfData),
		GroundOfRevision.Is(participation.RevisionOtherwise), GroundOfRecovery.Is(participation.GroundWrong), CostsSince.Is(day),
		RightStands.Is(true), NoConsequence.Is(true), OtherProof.Is(true), DutyTuned.Is(true), BasisOfMeasure.Is(participation.MeasureByLaw),
		Unheard.Is(participation.Urgency), DamageNone.Is(true), ObjectionOpen.Is(true), OthersAsked.Is(true), Reasoned.Is(true),
		LookAgain.Is(day.AddDays(30)), CapacityHours.Is(30), CapacityTasks.Is(5), TrainingFinished.Is(true), VolunteerAllowance.Is(true),
		Incapacitated.Is(false), UrgentUntil.Is(day.AddDays(90)), ParentUntil.Is(day.AddDays(60)), MonthsUsed.Is(3), Unwilling.Is(false),
		ChildcareConvinced.Is(true), TrainingConvinced.Is(true), CapacityConvinced.Is(true), CarerElsewhere.Is(false), Startkwalificatie.Is(false),
		WhoseError.Is(ErrorOfThirdParty), Heard.Is(false), OwnRegisters.Is(true), Weighed.Is(true), NextIncome.Is(day.AddDays(20)),
		EffectsSeen.Is(true), Alternatives.Is(true), ArrearsMonths.Is(2), FirstDebtTalk.Is(day.AddDays(-3)), Threatens.Is(participation.Eviction),
	}}
	slices.SortFunc(facts.Facts, func(a, b FactValue) int { return factPlace(a.key) - factPlace(b.key) })
	p.Told = append(p.Told, facts)
	for i := range p.Announced {
		p.Announced[i].Unheard = "de papieren kwamen niet"
	}
	id := p.Announced[0].ID
	judge := told
	judge.By = "V"
	p.Judgements = []Judgement{
		{ID: "j1", Of: id, Act: "opschorten", Degree: "blameless", Urgent: No, Reasons: "de loonstrook lag bij de werkgever", Told: judge},
		{ID: "j2", Of: id, Act: "verlagen", Degree: "reduced", Urgent: Yes, Reasons: "er zijn kinderen", Told: judge},
	}
	p.OtherPlans = []OtherPlan{
		{ID: "op1", About: []string{"M"}, Kind: "planVanAanpak", Text: "naar werk", TunedTo: []string{"op2"}, Told: told, Period: integraal.From(day)},
		{ID: "op2", About: []string{"M"}, Kind: "pip", Told: told},
	}
	p.Directives = append(p.Directives,
		Directive{
			ID: "d1", About: "M", Activity: "training", Towards: true, Hours: 8, HoursSaid: true, Imposed: true, Subject: "taal", First: "dayActivity",
			Text: "Volg de cursus.", Basis: integraal.Participatiewet.Art("9", integraal.On(2026, 1, 1)).Lid("1").Onder("b"),
			Reason: Reason{Category: consent.Health, Text: "om de klachten"}, Told: told,
		},
		Directive{
			ID: "d2", About: "M", Activity: "informalCare", Towards: true, Found: true, Text: "M zorgt voor haar moeder.",
			Basis: integraal.Wmo2015.Art("2.3.2", integraal.On(2026, 1, 1)).Lid("4"), Told: told,
		})
	p.Events = []Happening{
		{ID: "e1", About: "M", Of: "aanvraag", Kind: "pwMelding", On: day.AddDays(-60), Told: told},
		{ID: "e2", About: "M", Of: "aanvraag", Kind: "application", On: day.AddDays(-59), Told: told},
		{ID: "e3", About: "M", Of: "aanvraag", Kind: "supplementAsked", On: day.AddDays(-50), Set: day.AddDays(-40), Ended: day.AddDays(-45), Weeks: 2, Told: told},
		{ID: "e4", About: "M", Of: "ontheffing", Kind: "asked9a", On: day.AddDays(-30), Told: told},
		{ID: "e5", About: "M", Of: "ontheffing", Kind: "plan9a", On: day.AddDays(-10), Told: told},
	}
	p.Refusals = []Refusal{{
		ID: "r1", About: "M", Text: "vrijstelling", Weighed: []string{"pw.18.1"}, Told: told,
		Cites: []integraal.Citation{integraal.Participatiewet.Art("9", integraal.On(2026, 1, 1)).Lid("1").Onder("a")},
	}}
	p.ByLaw.DebtWeeks = 6
	return p
}

// sightOf is what a viewer may see of a case on its own day.
func sightOf(t *testing.T, p Parts, viewer string) *sight {
	t.Helper()
	c, err := New(p)
	require.NoError(t, err)
	v, err := c.viewpoint(Question{Viewer: viewer, Day: integraal.On(2026, 3, 2)})
	require.NoError(t, err)
	return c.asOf(v.day).see(v, c.gate())
}

// given notes which fields of inputs of the rules are filled.
type given map[string]bool

func (g given) note(inputs ...any) {
	for _, input := range inputs {
		v := reflect.ValueOf(input)
		if v.Kind() == reflect.Slice {
			for i := range v.Len() {
				g.note(v.Index(i).Interface())
			}
			continue
		}
		for i := range v.NumField() {
			f := v.Type().Field(i)
			if name := v.Type().Name() + "." + f.Name; f.IsExported() && !v.Field(i).IsZero() {
				g[name] = true
			}
		}
	}
}

// notFed are the fields of the inputs of package participation that no case feeds,
// each with the reason.
var notFed = map[string]string{
	"Directive.Duty":            "the basis and the activity tell it; a case names the provision and never the duty beside it",
	"Adverse.Says":              "the act's own words are used: a case keeps no text of the letter",
	"Event.Others":              "whether other parties to an objection agree is theirs; a case holds one household",
	"AdultFacts.LastSchool":     "asked where someone under 27 reports; school is no data that Work & Income registers beforehand",
	"AdultFacts.Urenbeperkt":    "established by UWV on health; it is asked and not registered",
	"AdultFacts.DoelgroepLKS":   "established by UWV on health; it is asked and not registered",
	"RoomFacts.Policies":        "policy of a municipality is no data of a household",
	"RoomFacts.Packs":           "bills that are not in force are off in a report",
	"PersonFacts.MayRegister":   "UWV answers it at the counter; nothing in a report rests on it",
	"PersonFacts.Language":      "a report shows no duty of art. 18b; a case registers no command of Dutch for it",
	"PersonFacts.Further":       "a duty of art. 55 stands among the directives, with its basis",
	"PersonFacts.DoctorAdvised": "data of health that only such a duty asks; it is asked of the person",
	"PersonFacts.CareAccounted": "a judgement of the college; the report asks for it",
}

// Every field of what the rules on participation ask is fed from a case, or stands
// in notFed with the reason: a fact that the rules come to know is not forgotten
// here, and a reason that is no longer true does not stay.
func TestEveryFieldIsFedOrNamed(t *testing.T) {
	p := fedParts(t)
	s := sightOf(t, p, "K")
	require.NotEmpty(t, s.announced)
	fed := given{}
	for _, act := range participation.Acts() {
		a := s.announced[0]
		a.Act = act.String()
		f := s.stop(&a, act)
		f.Children, f.HelpRuns, f.WorkAsked = s.childCount(), s.helpCount(&a), s.workAsked(&a)
		fed.note(f)
	}
	g := sightOf(t, p, "G")
	fed["StopFacts.HelpRuns"] = g.helpCount(&g.announced[0]).State() == integraal.Known || fed["StopFacts.HelpRuns"]
	m := s.messages()
	fed.note(m, m.Directives, m.Recorded, m.Bearers, m.Plans, m.Adverse, m.Uses)
	alone := fedParts(t)
	for i := range alone.Persons {
		if alone.Persons[i].ID != "M" {
			alone.Persons[i].Member = Elsewhere()
		}
	}
	fed.note(sightOf(t, alone, "K").messages().Bearers) // where nobody else lives
	for _, b := range m.Bearers {
		fed.note(b.Finished, b.Family)
		if list, known := b.Exempt.Value(); known {
			fed.note(list)
		}
	}
	for _, r := range m.Recorded {
		fed.note(r.Directive)
	}
	events := s.happened()
	fed.note(events)
	for _, e := range events {
		fed.note(e.Adults)
	}
	client := s.clients()[0]
	room := s.roomFacts(client)
	fed.note(s.personFacts(client), room,
		participation.ProvisionFacts{ID: room.ID, Born: room.Born, Group: room.Group, Is: room.Is},
		participation.Refusal{ID: s.refusals[0].ID, Cites: s.refusals[0].Cites, Weighed: []integraal.Name{integraal.Name(s.refusals[0].Weighed[0])}})

	inputs := []reflect.Type{
		reflect.TypeFor[participation.StopFacts](), reflect.TypeFor[participation.Messages](), reflect.TypeFor[participation.Directive](),
		reflect.TypeFor[participation.Recorded](), reflect.TypeFor[participation.Bearer](), reflect.TypeFor[participation.FinishedActivity](),
		reflect.TypeFor[participation.HeldExemption](), reflect.TypeFor[participation.FamilyMember](), reflect.TypeFor[participation.HelpPlan](),
		reflect.TypeFor[participation.Adverse](), reflect.TypeFor[participation.DataUse](), reflect.TypeFor[participation.Event](),
		reflect.TypeFor[participation.AdultFacts](), reflect.TypeFor[participation.RoomFacts](), reflect.TypeFor[participation.ProvisionFacts](),
		reflect.TypeFor[participation.Refusal](), reflect.TypeFor[participation.PersonFacts](),
	}
	for _, kind := range inputs {
		for i := range kind.NumField() {
			name := kind.Name() + "." + kind.Field(i).Name
			reason, named := notFed[name]
			switch {
			case named:
				assert.NotEmpty(t, reason, name)
				assert.False(t, fed[name], "%s is fed: its reason is no longer true", name)
			default:
				assert.True(t, fed[name], "%s is not fed from a case and stands in no list", name)
			}
		}
	}
	for name := range notFed {
		kind, _, _ := strings.Cut(name, ".")
		assert.True(t, slices.ContainsFunc(inputs, func(x reflect.Type) bool {
			_, is := x.FieldByName(strings.TrimPrefix(name, kind+"."))
			return x.Name() == kind && is
		}), "%s is no field of an input", name)
	}
}
