package income

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// marked is what one rule says of one household: in words, how it came out, and
// whether the outcome itself is marked as not confirmed, where it can be.
type marked struct {
	rule, said     string
	why            integraal.Explanation
	marks, canMark bool
	due            bool
}

// mark asks a rule of a day.
func mark[F, V any](d *Day, name string, f F, by func(*Day, F, *integraal.Explanation) (integraal.Outcome[V], error)) *marked {
	m := &marked{rule: name}
	o, err := by(d, f, &m.why)
	v, applies := o.Value()
	m.due = applies
	switch is := any(&v).(type) {
	case *Toeslag:
		m.marks, m.canMark = is.Unconfirmed, true
		is.Unconfirmed = false
	case *Inkomensheffing:
		m.marks, m.canMark = is.Unconfirmed, true
	case *Loon:
		m.marks, m.canMark = is.Unconfirmed, true
	case *Brutering:
		m.marks, m.canMark = is.Unconfirmed, true
	case *ZvwBijdragen:
		m.marks, m.canMark = is.Unconfirmed, true
	case *BeslagvrijeVoet:
		m.marks, m.canMark = is.Unconfirmed, true
		is.Unconfirmed = false
	case *Kwijtscheldingsnorm:
		m.marks, m.canMark = is.Unconfirmed, true
	}
	m.said = fmt.Sprint(v, o.Verdict(), o.Failed(), err)
	return m
}

// everyRule asks every rule that has amounts of its own, of household i.
func everyRule(d *Day, p *Population, i int, dice seededDice) []*marked {
	day := d.date
	child := inCare("1", registered(opvangsoorten[dice.between(1, 3)], dice.between(1, 230), dice.between(1, 15_00)))
	care := workers(0, 0, child)
	care.Toetsingsinkomen = integraal.Know(integraal.EuroPerYear(dice.between(0, 250_000)))
	old := AOWNettoFacts{AOWFacts: AOWFacts{
		Born: integraal.Know(day.AddYears(-70)), Gehuwd: integraal.Know(dice.between(0, 1) == 1),
		NietVerzekerdeJaren: integraal.Know(int(dice.between(0, 40))),
	}, Heffingskorting: integraal.Know(true)}
	no := integraal.KnowAbsent[bool]()
	student := StudieFacts{
		Born: integraal.Know(day.AddYears(-int(dice.between(15, 23))).AddDays(-3)), Unable: integraal.Know(true),
		StudyFinance: integraal.Know(true), Wajong: no, Internship: integraal.Know(integraal.EuroPerMonth(dice.between(0, 400))),
	}
	// The norm is given here: what it rests on is in the explanation of its own rule.
	norm := integraal.Yes(Bijstandsnorm{
		Norm: integraal.EuroPerMonth(1300), Paid: integraal.EuroPerMonth(1235), Reserved: integraal.EuroPerMonth(65),
	})
	means := AlgemeneBijstandFacts{
		Norm: norm, Spouse: integraal.KnowAbsent[Echtgenoot](), Children: no, Receives: integraal.Know(true),
		Applicant: Middelen{
			Born: integraal.Know(day.AddYears(-40)), Werk: integraal.KnowAbsent[Werk](), Doelgroep: no,
			Inkomsten: integraal.Know([]Inkomen{{
				Kind: integraal.Know(Vrijwilligersvergoeding), Amount: integraal.Know(integraal.EuroPerMonth(dice.between(150, 300))),
				Earlier: integraal.Know(integraal.EuroPerYear(dice.between(0, 2500))),
			}}),
		},
		Giften: integraal.Know(Giften{
			Received: integraal.Know(integraal.EuroPerMonth(600)), Earlier: integraal.Know(integraal.EuroPerYear(dice.between(0, 2000))),
			Bijdragen: integraal.KnowAbsent[integraal.PerYear](), Responsible: integraal.Know(integraal.EuroPerMonth(dice.between(0, 600))),
		}),
		Vermogen: Vermogen{
			Bezittingen: integraal.KnowAbsent[[]Bezitting](), Schulden: integraal.KnowAbsent[integraal.Amount](),
			Woning: integraal.KnowAbsent[integraal.Amount](), NietTeGelde: no, Sinds: integraal.KnowAbsent[VermogenSinds](),
		},
	}
	taxed := InkomstenbelastingFacts{
		Born:    integraal.Know(day.AddYears(-[]int{40, 72, 90}[dice.between(0, 2)])),
		Inkomen: integraal.Know(integraal.EuroPerYear(dice.between(0, 100_000))), AndereBoxen: integraal.KnowAbsent[integraal.PerYear](),
		Arbeidsinkomen: integraal.Know(integraal.EuroPerYear(dice.between(0, 100_000))), JongKind: integraal.Know(true),
		Partner: integraal.KnowAbsent[FiscalePartner](), AlleenstaandeAOW: integraal.Know(dice.between(0, 1) == 1),
	}
	wage := LoonFacts{
		Born: taxed.Born, Loon: integraal.Know(integraal.EuroPerMonth(dice.between(0, 8_000))), Vakantiebijslag: integraal.Know(integraal.Pct(8, 0)),
		Pensioenpremie: integraal.KnowAbsent[integraal.PerMonth](), Heffingskorting: integraal.Know(dice.between(0, 1) == 1),
		AlleenstaandeAOW: taxed.AlleenstaandeAOW,
	}
	owing := debtor(dice.between(0, 60_000_00), dice.between(500_00, 4_000_00))
	owing.Gehuwd, owing.Kinderen = integraal.Know(dice.between(0, 1) == 1), integraal.Know(dice.between(0, 1) == 1)
	remitted := KwijtscheldingFacts{
		Norm: integraal.Know(integraal.EuroPerMonth(1300)), Gemeentelijk: integraal.Know(integraal.Pct(dice.between(45, 100), 0)),
	}
	return []*marked{
		mark(d, "bijstandsnorm", p.asBijstand(i), (*Day).Bijstandsnorm),
		mark(d, "algemene bijstand", means, (*Day).AlgemeneBijstand),
		mark(d, "zorgtoeslag", p.asZorgtoeslag(i), (*Day).Zorgtoeslag),
		mark(d, "huurtoeslag", p.asHuur(i, day), (*Day).Huurtoeslag),
		mark(d, "kindgebonden budget", p.asKgb(i), (*Day).KindgebondenBudget),
		mark(d, "kinderbijslag", p.asKinderbijslag(i), (*Day).Kinderbijslag),
		mark(d, "kinderopvangtoeslag", care, (*Day).Kinderopvangtoeslag),
		mark(d, "AOW", old.AOWFacts, (*Day).AOW),
		mark(d, "AOW net", old, (*Day).AOWNetto),
		mark(d, "studietoeslag", student, func(d *Day, f StudieFacts, why *integraal.Explanation) (integraal.Outcome[Studie], error) {
			return d.Studietoeslag(f, nil, why)
		}),
		mark(d, "inkomstenbelasting", taxed, (*Day).Inkomstenbelasting),
		mark(d, "nettoloon", wage, (*Day).Nettoloon),
		mark(d, "bruto bijstand", BruteringFacts{
			Born: taxed.Born, Netto: integraal.Know(integraal.EuroPerYear(dice.between(1, 20_000))), Inkomen: taxed.Inkomen,
			Arbeidsinkomen: taxed.Arbeidsinkomen, AlleenstaandeAOW: no,
		}, (*Day).BijstandBruto),
		mark(d, "Zvw", ZvwFacts{
			Loon: taxed.Arbeidsinkomen, Uitkering: integraal.Know(integraal.EuroPerYear(dice.between(0, 20_000))),
			Winst: integraal.Know(integraal.EuroPerYear(dice.between(0, 20_000))),
		}, (*Day).Zvw),
		mark(d, "beslagvrije voet", owing, (*Day).BeslagvrijeVoet),
		mark(d, "kwijtschelding", remitted, (*Day).Kwijtscheldingsnorm),
	}
}

// otherwise is a value that a parameter does not have.
func otherwise(t *testing.T, p *Parameter) string {
	t.Helper()
	switch p.Kind {
	case "":
		rows := kotTabel2026
		for i := range rows {
			rows[i][1] -= 20
			rows[i][2] -= 10
		}
		text, err := kotTabelOf(rows[:]).MarshalText()
		require.NoError(t, err)
		return string(text)
	case "rate":
		if p.Value == "100.000%" {
			return "50%"
		}
		return "1.5%"
	}
	if p.Kind == "perYear" {
		return dec(p.Value).Add(dec("3000")).StringFixed(2)
	}
	return dec(p.Value).Add(dec("9")).StringFixed(2)
}

// TestUncertainValuesAreMarked: where another value of a parameter that is not
// certain would give another outcome, the explanation names that parameter with
// how sure it is, and an outcome that can be marked is. A day of every such
// parameter, households of every kind.
func TestUncertainValuesAreMarked(t *testing.T) {
	t.Parallel()
	seen := 0
	for _, p := range BuiltIn().Parameters() {
		if p.From.Year() > 2026 {
			continue // no household can be asked about yet: the goldens of these rules show the mark
		}
		if p.Confidence == integraal.Certain || p.Kind == "count" {
			continue // the factors of the huurtoeslag cannot be laid over: see the test below
		}
		seen++
		t.Run(string(p.Name)+" "+p.From.String(), func(t *testing.T) {
			t.Parallel()
			day := p.From.AddDays(17)
			norms, err := laid(t, overlayOf(day, func(string) string { return otherwise(t, &p) }, string(p.Name)))
			require.NoError(t, err)
			other, err := norms.On(day)
			require.NoError(t, err)
			d := dayOf(t, day)
			dice := seededDice{rand.New(rand.NewPCG(11, 13))} //nolint:gosec // a test
			number := 80
			if p.Kind == "perYear" { // few have this income in the huurtoeslag
				number = 600
			}
			households := drawn(dice, day, number)
			cornered(dice, day, households)
			bears := 0
			for i := range households.Born {
				seed := uint64(i)                                                                     //nolint:gosec // small
				ours := everyRule(d, households, i, seededDice{rand.New(rand.NewPCG(seed, 1))})       //nolint:gosec // a test
				theirs := everyRule(other, households, i, seededDice{rand.New(rand.NewPCG(seed, 1))}) //nolint:gosec // a test
				for k, m := range ours {
					if m.said == theirs[k].said {
						continue
					}
					bears++
					assert.True(t, m.names(p.Name, p.Confidence), "%s, household %d: the explanation marks not %s: %s", m.rule, i, p.Name, m.said)
					assert.True(t, !m.canMark || !m.due || m.marks, "%s, household %d: the outcome is not marked: %s", m.rule, i, m.said)
				}
			}
			assert.Positive(t, bears, "no household turns on it")
		})
	}
	assert.Positive(t, seen)
}

// names reports whether an explanation has a step of a parameter with how sure it
// is, by itself or in what was reckoned with it.
func (m *marked) names(name integraal.Name, sure integraal.Confidence) bool {
	for _, s := range m.why.Steps() {
		if s.Confidence == sure && (s.Name == name || name == normKotTabel && (s.Name == stepPctFirst || s.Name == stepPctNext)) {
			return true
		}
	}
	return false
}

// TestExplanationAndOutcomeAreMarkedAlike: on whatever day, an explanation that
// reckons with a value that is not certain goes with an outcome that says so.
func TestExplanationAndOutcomeAreMarkedAlike(t *testing.T) {
	t.Parallel()
	dice := seededDice{rand.New(rand.NewPCG(17, 19))} //nolint:gosec // a test
	count := map[string]int{}
	for range 40 {
		day := dayBy(dice)
		d := dayOf(t, day)
		p := drawn(dice, day, 40)
		cornered(dice, day, p)
		for i := range p.Born {
			for _, m := range everyRule(d, p, i, dice) {
				if !m.due || !m.canMark {
					continue
				}
				for _, s := range m.why.Steps() {
					if s.Confidence < integraal.Certain && isNorm(s.Name) {
						count[m.rule]++
						assert.True(t, m.marks, "%s on %s: %s is %s", m.rule, day, s.Name, s.Confidence)
					}
				}
			}
		}
	}
	for _, rule := range []string{"zorgtoeslag", "huurtoeslag", "kinderopvangtoeslag", "beslagvrije voet", "kwijtschelding"} {
		assert.Positive(t, count[rule], rule)
	}
}

// isNorm reports whether a step is a statutory value, or what was looked up in one.
func isNorm(name integraal.Name) bool {
	if name == stepPctFirst || name == stepPctNext {
		return true
	}
	for _, n := range BuiltIn().Names() {
		if n == string(name) {
			return true
		}
	}
	return false
}
