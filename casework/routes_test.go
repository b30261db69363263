package casework

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// withVeiligThuis is the bundled household, to which Veilig Thuis belongs by
// the protocol and in which nobody has it in caseload.
func withVeiligThuis(t *testing.T) Parts {
	t.Helper()
	p := bundledCases(t)["household"].Parts()
	p.Professionals = append(p.Professionals, Professional{
		ID: "VT", Role: "veilig-thuis", Organisation: "Veilig Thuis Noord", Regime: consent.VeiligThuis, SecrecyBound: true,
	})
	p.Protocol.Purposes = append(p.Protocol.Purposes, consent.Purpose{
		Code: "vt", Role: "veilig-thuis", Regime: consent.VeiligThuis, Needs: consent.AllCategories(),
	})
	return p
}

func weighed(later bool) consent.Weighing {
	return consent.Weighing{
		ID: "w1", Ground: consent.DomesticViolence, About: []string{"M"}, Recipients: []string{"Veilig Thuis Noord"},
		Categories: consent.These(consent.Composition), By: "W", On: integraal.On(2026, 3, 2), TellLater: later,
	}
}

func reviewOf(t *testing.T, p Parts, viewer string) *Report {
	t.Helper()
	c, err := New(p)
	require.NoError(t, err)
	r, err := Review(c, Question{Viewer: viewer, Day: integraal.On(2026, 3, 2)})
	require.NoError(t, err)
	return r
}

// Wmo 5.2.6 lets a professional tell Veilig Thuis without consent what is needed
// to end violence at home. What is shown is what the weighing names; the duties
// come along, with their day (5.3.1: within four weeks).
func TestWhatWasWeighedIsShownWithItsDuties(t *testing.T) {
	p := withVeiligThuis(t)
	assert.Empty(t, reviewOf(t, p, "VT").People, "nothing was weighed")

	p.Weighings = []consent.Weighing{weighed(false)}
	assert.Empty(t, reviewOf(t, p, "VT").People, "the person is told first")

	p.Weighings = []consent.Weighing{weighed(true)}
	r := reviewOf(t, p, "VT")
	require.Len(t, r.People, 1)
	assert.Equal(t, "M", r.People[0].ID)
	i := slices.IndexFunc(r.Findings, func(f integraal.Finding) bool { return f.Code == "shared.safety" })
	require.GreaterOrEqual(t, i, 0)
	f := r.Findings[i]
	assert.Equal(t, integraal.On(2026, 3, 30), f.Day)
	said, err := json.Marshal(f)
	require.NoError(t, err)
	assert.Contains(t, string(said), "Vertel M uiterlijk 30 maart 2026 dat dit met u is gedeeld.")
	assert.Contains(t, string(said), "Stop met delen als de toestemming of de afweging eindigt.")
	assert.Contains(t, string(said), consent.Composition.Text().NL)
	assert.Contains(t, string(said), "art. 5.2.6 Wmo 2015")
	whole, err := json.Marshal(r)
	require.NoError(t, err)
	assert.Contains(t, string(whole), "1982-11-04", "the birth date is of the kind that was weighed")
	assert.NotContains(t, string(whole), "2400", "the debts are not")

	p.Weighings[0].On = integraal.On(2026, 3, 1) // with no last day it held on its own day alone
	assert.Empty(t, reviewOf(t, p, "VT").People)
	p.Weighings[0].Until = integraal.On(2026, 3, 9)
	assert.NotEmpty(t, reviewOf(t, p, "VT").People)
	p.Professionals[len(p.Professionals)-1].In = integraal.Between(integraal.On(2025, 1, 1), integraal.On(2026, 1, 1))
	assert.Empty(t, reviewOf(t, p, "VT").People, "whoever left the role is shown nothing")
}

// A road without consent is for whom it names, and the person and other workers
// read the same as before.
func TestAWeighingShowsNobodyElseAnything(t *testing.T) {
	without := withVeiligThuis(t)
	with := withVeiligThuis(t)
	with.Weighings = []consent.Weighing{weighed(true)}
	for _, viewer := range viewersOf(without) {
		if viewer != "VT" {
			day := integraal.On(2026, 3, 2)
			assert.Equal(t, reportOn(t, without, viewer, day), reportOn(t, with, viewer, day), viewer)
		}
	}
}

// A parent sees nothing of a child's file where it was established that the
// child's interest opposes it (Wmo 5.3.2 lid 3).
func TestInterestOpposesReachesTheGate(t *testing.T) {
	p := bundledCases(t)["household"].Parts()
	i := slices.IndexFunc(p.Relations, func(r Relation) bool { return r.Kind == ParentOf && r.Custody && r.From == "M" })
	require.GreaterOrEqual(t, i, 0)
	child := p.Relations[i].To
	why := func() []string {
		var list []string
		for _, w := range reviewOf(t, p, "M").Withheld {
			if w.About == child {
				list = append(list, w.Reason.String())
			}
		}
		return list
	}
	assert.NotContains(t, why(), consent.InterestOpposes.String())
	k := slices.IndexFunc(p.Persons, func(x Person) bool { return x.ID == child })
	p.Persons[k].InterestOpposes, p.Persons[k].SecretAddress = true, true
	assert.Contains(t, why(), consent.InterestOpposes.String())
	c, err := New(p)
	require.NoError(t, err)
	assert.Equal(t, []string{child}, c.gateFacts().SecretAddress)
}

// The protocol part of a case file is a protocol file: either reads the other.
func TestProtocolIsOneForm(t *testing.T) {
	var file map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(load(t, "bundled/household.json"), &file))
	p, err := consent.ReadProtocol(file["protocol"])
	require.NoError(t, err)
	c := bundledCases(t)["household"]
	assert.Equal(t, cloneProtocol(*p), c.Protocol())

	standalone := load(t, "../consent/testdata/protocol/voorbeeldstad.json")
	want, err := consent.ReadProtocol(standalone)
	require.NoError(t, err)
	text := `{"schemaVersion": 1, "persons": [{"id": "M"}], "protocol": ` + string(standalone) + `}`
	require.NoError(t, validates(schemaOf(t, CaseSchema()), []byte(text)))
	c, err = Read([]byte(text))
	require.NoError(t, err)
	assert.Equal(t, cloneProtocol(*want), c.Protocol())
	roundTrip(t, schemaOf(t, CaseSchema()), c)

	for _, wrong := range []string{`"days": 9`, `"days": 1.5`} {
		bad := strings.Replace(text, `"days": 2`, wrong, 1)
		require.NotEqual(t, text, bad)
		_, err := Read([]byte(bad))
		require.Error(t, err)
		require.Error(t, validates(schemaOf(t, CaseSchema()), []byte(bad)), "the schema says the same")
	}
}

// As the case stood on a day: what is dated later is gone, and an explanation
// of later than the answer is none.
func TestAsOfRoutes(t *testing.T) {
	day := integraal.On(2026, 3, 2)
	p := withVeiligThuis(t)
	p.Weighings = []consent.Weighing{weighed(true)}
	p.Demands = []consent.Demand{{By: "K", About: []string{"M"}, Categories: consent.These(consent.Housing), On: day}}
	p.Orders = []consent.Order{{About: []string{"M"}, Institution: "GI", Valid: integraal.From(day)}}
	p.Arrears = []consent.ArrearsSignal{{About: "M", On: day, OwnEffort: true}}
	p.Consents[0].Asked = integraal.Date{}
	p.Consents[0].Explained = p.Consents[0].On.AddDays(1)
	c, err := New(p)
	require.NoError(t, err)
	on := c.asOf(day).parts
	assert.Len(t, on.Weighings, 1)
	assert.Len(t, on.Demands, 1)
	assert.Len(t, on.Orders, 1)
	assert.Len(t, on.Arrears, 1)
	before := c.asOf(day.AddDays(-1)).parts
	assert.Empty(t, before.Weighings)
	assert.Empty(t, before.Demands)
	assert.Empty(t, before.Orders)
	assert.Empty(t, before.Arrears)
	answered := c.asOf(p.Consents[0].On).parts.Consents[0]
	assert.Empty(t, answered.Notice)
	assert.Zero(t, answered.Explained)
	assert.Equal(t, consent.Given, answered.Answer)
}
