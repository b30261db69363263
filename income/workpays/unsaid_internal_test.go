package workpays

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// couple is the bundled couple in the town of the tests, and the days of two years: on the
// second the kinderopvangtoeslag has no values.
func couple(t *testing.T) (w *Work, with, without *income.Day) {
	t.Helper()
	data, err := os.ReadFile("testdata/couple.json")
	require.NoError(t, err)
	file, err := income.ReadHousehold(data)
	require.NoError(t, err)
	data, err = os.ReadFile("testdata/voorbeeldstad.json")
	require.NoError(t, err)
	town, err := income.ReadSettings(data)
	require.NoError(t, err)
	for to, on := range map[**income.Day]integraal.Date{&with: integraal.On(2026, 3, 2), &without: integraal.On(2025, 12, 31)} {
		day, err := income.BuiltIn().On(on)
		require.NoError(t, err)
		*to = day.In(town)
	}
	none := integraal.KnowAbsent[integraal.PerYear]()
	w, err = Prepare(Facts{
		Household: &file.Household, Who: "V", Vakantiebijslag: integraal.Know(integraal.Pct(8, 0)), Pensioenpremie: integraal.KnowAbsent[integraal.Rate](),
		JongKind: integraal.Know(true), Arbeidsinkomen: none, ArbeidsinkomenPartner: integraal.Know(integraal.EuroPerYear(14_000)),
		AlleenstaandeAOW: integraal.Know(false), Worth: []Worth{{Regeling: "meedoenregeling", Is: integraal.EuroPerYear(400)}},
	}, with)
	require.NoError(t, err)
	return w, with, without
}

// TestAToeslagThatIsNotSaidAtOneWage: no toeslag is known at some wages and not at others
// on any day that is built in. Were one so, nothing is left of that wage that is known
// but what does not turn on it, and the wages beside it keep theirs.
func TestAToeslagThatIsNotSaidAtOneWage(t *testing.T) {
	t.Parallel()
	w, with, without := couple(t)
	require.True(t, w.counted[Kinderopvangtoeslag])
	c := Curve{Day: with.Date(), Points: make([]Point, 3)}
	for i, day := range []*income.Day{with, without, with} {
		w.day = day
		open, err := w.at(integraal.EuroPerMonth(int64(900+100*i)), &c.Points[i])
		require.NoError(t, err)
		assert.False(t, open)
		if c.Points[i].Uncovered {
			c.Uncovered = w.uncovered(c.Uncovered)
		}
	}
	for i, uncovered := range []bool{false, true, false} {
		p := &c.Points[i]
		assert.Equal(t, uncovered, p.Uncovered)
		_, net := p.Net()
		_, month := p.NetMonth()
		_, care := p.Part(Kinderopvangtoeslag)
		_, bijstand := p.Part(Bijstand)
		_, costs := p.Part(Childcare)
		assert.Equal(t, []bool{!uncovered, !uncovered, !uncovered, !uncovered, true}, []bool{net, month, care, bijstand, costs})
	}
	require.Len(t, c.Uncovered, 1)
	for _, s := range c.Steps() {
		_, net := s.Net()
		_, pressure := s.Pressure()
		assert.False(t, net || pressure)
	}
	assert.Equal(t, [][2]int{{1, 2}}, stretches(c.Points, true))
	table, err := c.CSV()
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSpace(string(table)), "\n")
	head := strings.Split(lines[0], ",")
	for i, cell := range strings.Split(lines[2], ",") {
		known := head[i] == "grossMonth" || head[i] == "wageYear" || head[i] == "holidayYear" || head[i] == "pensionYear" || head[i] == "taxYear" ||
			head[i] == "partnerTaxYear" || head[i] == "restYear" || head[i] == "childcareYear" || head[i] == "kinderbijslagYear" || head[i] == "studietoeslagYear"
		assert.Equal(t, known, cell != "", head[i])
	}
	written, err := json.Marshal(c)
	require.NoError(t, err)
	assert.Equal(t, 2, strings.Count(string(written), `"netYear"`))
}

// TestALocalSchemeThatIsNotSaid keeps what is left unknown where it is worth something,
// and where nobody said what it is worth it is not counted anyway.
func TestALocalSchemeThatIsNotSaid(t *testing.T) {
	t.Parallel()
	w, _, _ := couple(t)
	why := integraal.Faults{integraal.NewFault("rule.uncovered", "", integraal.Same("why not"))}
	var p Point
	_, err := w.at(integraal.EuroPerMonth(1000), &p)
	require.NoError(t, err)
	require.False(t, w.unsaid())
	seen := map[bool]int{}
	for i := range w.a.Regelingen {
		w.a.Regelingen[i].Uncovered = why
		worth := !w.worth[i].IsZero()
		seen[worth]++
		assert.Equal(t, worth, w.unsaid(), w.a.Regelingen[i].Name)
		if worth {
			assert.Equal(t, []integraal.Text{why[0].Text}, w.uncovered(nil))
		} else {
			assert.Empty(t, w.uncovered(nil))
		}
		w.a.Regelingen[i].Uncovered = nil
	}
	assert.True(t, seen[true] > 0 && seen[false] > 0, "%v", seen)
}
